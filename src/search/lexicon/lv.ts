// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const lv = `
aaaaaelftksu aaaaaelftksuqmcc:74
aadconne aadconnect:88
aadd aadd:40 aaddc:20
abam capabl:13
abas wherea:24 concurr:14
abm abm:38 asm:33
abonej subscrib:43
aboneju subscrib:32
abonemen subscrip:96
abonement subscrip:30
abonen subscrib:51
abonenti subscrib:34
abonesan unsubscrib:17
abonet subscrib:27
abos challeng:13 resid:11
abpuse duplex:38
accd accdb:49
acces access:38
accessrig accessright:65
actio pack:39
activ directori:45 activ:28
activitytra activitytrac:67
adapte adapt:61
adapter adapt:45
adapti bitrat:25 adapt:13
adbloc adblock:64
adfs adf:83
adminauditlogc adminauditlogconfig:47 unifiedauditlogingestionen:17
administr administ:55
administrat administr:62 admin:41
administrativ administr:14
administrato administr:19 admin:17
administres admin:68 center:19
adres address:82
adresa distribu:56 recipi:45
adresat recipi:55
adresati recipi:54
adrese address:68
adroi adroid:63
adviso advisor:19
aes strength:17 xt:17 ae:17
af cubihh:20 af:20 vamii:20
affectedit affecteditem:35
aggregategroupma aggregategroupmailbox:65
agra previous:23 earli:19 earliest:17
agreeme agreement:38
aicina encourag:54
aicinaju prompt:28
aiz assur:14 behind:12
aizdomi suspici:53
aizdomig suspici:72
aizie in:21
aizkav delai:71
aizkave delai:50
aizlieg forbidden:61 ban:19
aizliegt ban:51 restrict:12
aizmigl blur:24 behind:13
aizmiglos blur:66
aizmir forgot:42
aizmirs forgot:41 forgotten:34
aizmugursist backend:25
aizne long:24
aiznem busi:29
aiznemti free:30
aizpild popul:27
aizpildi popul:50 fill:40
aizsar guard:47
aizsardz protec:59
aizsardzi protec:74
aizsarg protect:54 guard:13
aizsarga protect:79
aizsargaj protect:34
aizsargat protect:15
aizsargataj gain:19
aizsta replac:79
aizstaja row:13
aizstajejzi wildcard:57
aizstaji replac:38
aizstajva alia:84
aizstajvar alias:57
aizstasa replac:59
aiztur hold:23 informaton:10
aizture hold:17
aiztures hold:64 litig:14
aizturesa hold:44
aizturet hold:18
aizver close:66
aizveri close:36 quit:12
akademis academ:64
akademiska academ:42
akcept accept:44
akcepte accept:49
akceptej accept:44
akceptet accept:21
akreditac accredit:32 industri:29
akreditaci credenti:79
aktiv activ:38
aktiva activ:29
aktivaci activ:21
aktivaj activ:12
aktivaji whichev:11
aktivi activ:38
aktivita activ:36
aktiviz reactiv:29 activ:26
aktivizac activ:35
aktivizaci activ:37
aktivize activ:48
aktivizes activ:42
aktivizesa activ:38
aktivo activ:10
akumulat batteri:45
akus webhook:40
algorit algorithm:67
all fabrikam:16
allowcloudrecordingf allowcloudrecordingforcal:70
allowgip csteamsmessagingpolici:27 allowgiphi:27
allowndistrea allowndistream:58 csteamsmeetingpolici:11
allowredirec configurationnam:20 connectionuri:20 allowredirec:20
allowselfservicepu allowselfservicepurchas:57
alternat altern:67
alternati altern:46
alternativ altern:29
alternativa altern:30
am troubl:17 see:15
amazo amazon:55
amerik unit:26
analitik analyst:61
analiz analyt:67 analysi:35 analyz:13
analize analyz:27
analizej analyz:28
androi android:92
annua semi:23
anonim anonym:74
anonimi anonym:49
anonymo discus:33
anotet annot:40 embed:10
ansi unicod:12 ansi:12
antivir antiviru:38
anule unsubscrib:44
anulesan minu:29
anulet cancel:33
anyconne cisco:42 anyconnect:42
apaks bottom:39
apaksda bottom:70
apaksdom subdomain:77
apaksdome subdomain:37
apakse lower:41 bottom:22
apaksetik sublabel:30
apaksetike sublabel:55
apaksgru subgroup:49
apaksko subset:56
apakskop subset:37
apaksma subfold:42 sub:15
apaksmap subfold:66
apaksvie subsit:42
apaksviet subsit:61 sub:16
aparatur hardwar:83
apdraude compromis:51
apdraudej compromis:20
apgaba area:68
apgalv linkedin:44
apgalvoj asser:75
apgrutin difficult:29 frustrat:24
apgu learn:23
apgut learn:11
apie bypass:71
apiesa caution:17 supervis:14 bypass:12
apiesan bypass:34 lock:17
apjom amount:34
apkalposa servic:11
apkop fragil:13 breakag:13
apkopo collect:42 aggreg:18 gather:11
apkopoji collect:25
apkopoju walk:11
apkoposa collect:36
apkopot aggreg:24 summar:12
apkopota summar:39
aplam fals:50
aplami neg:25
aplauz wrap:50
aples estim:44
apli circl:58
apliecinaj receipt:58
apliecinaju receipt:26 sticker:11
aplukoji walk:11
aplukot discuss:32 deal:11
apmaci tutori:71 train:18
apmacib tutori:49
apmainat greater:28
apmaini invok:21 spositeswap:21
apmainit reserv:11
apmaks pai:54 payment:11
apmaksa paid:39 pai:16
apmaksaj prepaid:20
apmaksat paid:11
apmekl visit:44
apmekle delist:19
apmeklej visit:72
apmeklet visitor:15 tradition:13 visit:12
apmierin meet:13 satisfi:11
apns apn:63
appdat appdata:72
apps app:15
apraid broadcast:65
apraks descrip:73 describ:14
aprakst suggest:14
apraksti describ:66
aprakstit sequenc:21 describ:15
aprekin calcul:24 kingdom:14
aprekina calcul:61
aprikoju equip:60
aprunat talk:36
apsaut fire:34
apskat view:15
apskati standalon:11
apstaj hasn:20
apstakl heard:16 need:16
apstipri confirm:28 approv:21
apstiprin confirm:52 approv:30
apstiprina approv:28
apstiprinaj approv:34 confirm:32
apstiprinaju approv:32
apstiprinas approv:26
apstra process:35 handl:15
apstrad process:30
apstrada process:40
apstride challeng:20
apsver consid:44
apsveri consid:68
apsversa consid:30
apsveru consider:40
apsverum consider:40
aptauj survei:42 poll:37 quiz:10
apture suspend:48 stop:11 paus:11
apturesa suspend:52
aptuve minut:13
aptvert scope:25
apvers revers:63
apvien combin:19 merg:17 togeth:11
apvieno feder:15 combin:13
apvienoj combin:26 togeth:11 among:11
apvienos merg:31 combin:27
apvienosa merger:24 pool:19
apvienot uk:37 combin:16
apzimeju entri:28
ara aip:57
arej extern:78
areja extern:63
arejai extern:27 unabl:13
areji extern:36
arejie extern:52
arejo extern:20
areju extern:18
arhitekt architectur:74
arhitektu principl:11
arhiv archiv:86
arhive archiv:32
arhivesa archiv:47 autoarch:12
arkart emerg:59
arpu outsid:78
artikl extranet:63
as pai:18
asinhro asynchron:62
asm abm:38 asm:33
asmen blade:75
asms asm:62
asv govern:28
atbals support:86
atbalsti support:61
atbil respond:19
atbild repli:61 respons:21 answer:15
atbilde answer:20 repli:19
atbildes repli:30 respond:16
atbildesa answer:25
atbildi respons:38 repli:10
atbils match:52 correspond:11 fit:10
atbilsti complianc:94
atbilsto appropri:52 relev:22 accord:14
atbilstos appropri:23 correspond:10
atbilstosa j:18 relev:11
atbilz repli:35 respons:33
atblok unblock:47 unlock:13
atbloke unblock:30
atblokes unblock:68
atblokesa unlock:50
atbriv free:17
atbrivo freed:11 space:11
atbrivoj exemp:10
atbrivos free:17
atbrivot freed:25 de:24 alloc:23
atcel cancel:69
atcela cancel:37
atceli cancel:22 middl:18
atcelsa cancel:58
atcelsan cancel:48
atcelt cancel:44
atceriet mind:39
atdali separ:41
atdalit freed:25 de:24 alloc:23
atdo absenc:16 unabl:16
atdosa onc:19
atdosan check:15
atestaci attest:38
atgadi resembl:70
atgadin remind:31 mayb:12
atgadinaj remind:60
atgadinaju remind:33 dismiss:30
atgrie return:42
atgriesa return:20
atgriez return:65
atgrieziet back:24
atgriezot back:10
atgriezt return:25 revert:17 come:13
atgu reclaim:21 likewis:12 back:11
atgut reclaim:22
atiesta regist:14
atiestat reset:76
atiestatis reset:55
atiestatisa reset:49
atinstal uninstal:68
atinstalej uninstal:46
atinstales uninstal:65
atinstalesa uninstal:43
atjaun restor:58
atjaunin updat:72
atjaunina updat:24
atjauninaj updat:57
atjauninaju updat:51
atjauninas updat:60
atjauninasa updat:48
atjauno restor:36 renew:31
atjaunoj restor:26 renew:16
atjaunos restor:68 renew:16
atjaunosa renew:28 restor:25
atka back:36
atkari depend:85
atkarib depend:20 due:11
atkarig depend:27
atkariga dangl:45
atkarto reactiv:59 reinstal:25
atkartoj repeat:59
atkartot repeat:36 reus:13
atkla discov:27 expos:13
atklaj discov:21
atklaja discover:58
atklaji discov:46
atklaju proxim:25
atklasa ediscoveri:26 discoveri:25
atklasan ediscoveri:67
atklat discov:29 expos:26
atklud debug:27 inspect:23
atkludo debug:35
atkludos debug:58
atkludosa debug:70
atkop recov:78
atkopjam recover:40
atkopsa recov:50
atkopsan recoveri:76
atkopt recover:53 recov:16
atkrit recycl:46 bin:46
atkritn recycl:35 bin:35 trash:13
atlaid discount:72
atlas deselect:17 selec:14
atlase selec:41
atlasi select:91
atlasita selector:42
atlaso select:17
atlau allow:75
atlauj permis:98
atlauji allow:26 everybodi:12
atlausa allow:15
atlausan packag:12
atlaut allow:50
atlavi perimet:11
atlecie bounc:26
atlik postpon:46 defer:15
atliksa defer:31
atliksan deferr:42 delai:15 timefram:11
atlikt defer:33 postpon:17
atliku balanc:50 settl:12
atlikus remain:54
atlikusa remaind:51
atmaks refund:85
atmaksa settl:20 refund:14
atmaksas refund:26 proce:14
atmaksasa sum:35 refund:18
atmes discard:57
atmesa discard:34
atmin memori:39
atmina memori:74
atpaka back:71
atpakalraksti writeback:83
atpazi recogn:55
atpazisa recogni:39
atpien acknowledg:23
atpieskirs unassign:43
atra quick:47 soon:12
atradi encount:11
atradisi find:13
atradu found:19 descrip:12
atrak fastest:38
atrakti fanci:54
atras find:55 found:15
atrasa find:49
atrasan locat:77
atrast found:38 find:36
atri quickli:86
atribu attribut:85
atribut attribut:43
atributi attribut:45
atrisin resolv:43 solv:13
atrisina resolv:62
atrisinas resolv:26
atrisinasa remedi:13 resolu:13
atrit rollback:22 roll:20
atritin roll:37
atro func:11 quick:11 speed:11
atroda locat:25 found:16
atrodam found:31
atrodati repres:11
atrodi find:53 locat:14
atrum speed:61
atrun disclaim:67
atruna disclaim:60
atsaist unlink:40
atsaisti unlink:49
atsaistis unlink:36 relink:10
atsak resum:59
atsakne reboot:14 dha:10
atsauc refer:52 referenc:11
atsauk recal:54 undo:19 revok:17
atsauksa recal:55
atsauksm feedback:90
atsauku deduct:27
atsevis individu:54 separ:24
atsevisk individu:61 separ:17
atsifre decrypt:28
atsifres decryp:30
atsifresa decryp:37
atsifret decrypt:26 cipher:11
atskai report:74
atskait report:68
atskaiti minu:12 balanc:10
atskan plai:41
atskano plai:33
atskanos playback:58
atskanosa playback:74
atskir differ:39
atskiri differ:32
atskirib differ:40
atskirig differ:22
atskirti differ:20
atsleg kei:84
atslegva keyword:70
atslegvar keyword:52
atspej disabl:70
atspejo disabl:70
atspejoj disabl:48
atspejos disabl:57
atspejosa disabl:15
atspejot disabl:22
atspogu reflect:46
atspogul reflect:44
atspogulo reflect:31
atsta leav:60
atstaji leav:53
atstarp space:31
atstat leav:30
atstumti scan:24 exclusion:16
atsvaidzi refresh:65
atsvaidzin refresh:56
atsvaidzina refresh:11 reflect:11
atsvaidzinas refresh:63
attac attack:20
attal remot:72
attala remot:69
attalaj remot:18
attalaji remot:18 seamlessli:15 worker:12
attalina remot:34 teach:23
attalinata remot:13
attalu distanc:32 awai:22
atteic failur:10
atteiksa logoff:35
atteikti opt:27 preserv:16
atteiku opt:14
attel pictur:72 imag:31
atteli pictur:25
attelo displai:18 repres:14
attelu imag:37
attiec appli:46 pertain:12
attieci regard:22 affect:20 relationship:14
attiecib relationship:45
attiecig affect:42 machin:21
attieciga affect:26 reassign:13
attir retir:34
attist evolv:54 constantli:12
attributevaluemustb attributevaluemustbeuniqu:81
atvainoj sorri:20 troubl:13
atvainojam sorri:20
atveid reproduc:18 disconnect:16
atveleta dedic:68
atveli datacent:16 reflect:10
atver open:57
atveri open:68
atvero open:43
atversa open:37
atversan open:29
atvert open:66
atvieg entitl:14
atvieglo differenti:11 easier:10
atvieno disconnect:54
atvienoj unplug:41 disconnect:29
atvienos unplug:24 reconnect:22
atvienot disconnect:38
atzim tag:31 uncheck:24
atzime mark:73
atzimej mark:15
atzimeji check:34 box:12
atzimesa mark:37
atzimj tag:34
audi audio:88
audiokonfer conferenc:29 audio:23
audiokonfere conferenc:30 audio:25
audite audit:10
auditenab auditen:59
auditesa audit:58
auditet audit:19
auditori audienc:75 auditorium:10
augs necessari:24 trash:11
augsda top:80
augsej top:37 upper:24 corner:20
augspu top:33
augst high:59
augsta higher:25 abov:20 high:12
augstak higher:30
augsu action:16
augsupiel upload:63
augsupiela upload:77
augsupielad upload:49
augsupielade upload:34
austin headphon:78
autentific authent:31
autentifice authent:31
autentifices authent:22
autentifika authent:72
autentifikac authent:81
authenticat perhap:15
authori author:17
auto discov:18
autolog autologon:28 microsoftazuread:28
automati automat:86 auto:14
automatis automat:49 auto:14
automatiz autom:61
automatizac autom:25
automatize autom:62
automatizes autom:25
autopil autopilot:76
autor creator:21
autoresa co:20
autoritat authorit:53
autorizac pick:11
autorizaci author:70
autorize author:40
autorizet expos:14 revok:11
autosugg autosuggest:68
avar crash:67
avaresa crash:47
avarij crash:54
avot sourc:91
avotie craft:11
avotu sourc:16
axo rpw:22 ophfom:22 axo:22
azureadserviceprincipalkey azureadserviceprincipalkeycredenti:38
bagatina rich:44
baka lighthous:45
baku lighthous:33
bals voic:51 voicemail:43
balso vote:55
balsoji vote:55
balsta reli:16
balsti base:30
balta white:45
banka bank:75
barenlietot orphan:36
barjer barrier:66
basi basic:47
baze databas:45 baselin:37
bazi databas:13
bazlini baselin:25
bazlinij baselin:64
beidza expir:25 end:15
beidzi expir:56
beig date:18 renew:11
beiga end:60
beigsan end:48
beigsi expir:18
beigti workaround:10
bern child:49
bezmaks free:83
bezpeln nonprofit:65
bezprecede unpreced:24 highli:17
bezprobl seamless:23
bezsais offlin:54
bezsaist offlin:65
bezvad wireless:81
bi bi:75 power:14
bibliote librari:98
biedr touch:14
biedri teammat:45
biez common:36 frequent:24 faq:16 often:15
bieza common:58
biezak common:21
biezakaj common:12 caus:10
biezie preconfigur:28
biezum frequenc:59
biji hasn:36 inact:10
bijus former:40 chanc:14
bijusaj former:45
bilanc balanc:43
bilet ticket:81
bilete ticket:37 newslett:19 promotion:17
bileteni advertis:19 newslett:13
billin product:13
bin sendemail:21 sp:10
biroj repli:12
bistam riski:43
bit mix:13 bit:13
bitatru bitrat:16
bitu bit:77
biznes busi:40
blaku next:70
blava dim:46
blok block:32
bloke block:63
blokej block:31 lock:17
blokesa block:65
blokesan lock:39 unblock:12 block:10
bloket block:70
bloketaj blocker:66
bloketi block:22
blueho bluehost:76
bluetoo bluetooth:86
bojaju corrup:34 inspect:13 damag:13
bojat corrupt:60 damag:21
bojata fail:26
bojatu damag:34 corrupt:21 checker:14
book beauti:19
bookin book:74
bort onboard:53
bot prod:19 followup:19 bot:12
braucie journei:27 travel:15
brid point:19 time:12
bridin summar:21
bridinaj alert:82 warn:17
bridinaju alert:54
bridinajum alert:33
briv free:32
brivdie holidai:59
briz time:21
budzet budget:88
bugs bug:38
buj faq:48
bultin arrow:80
burt letter:40
burtie lowercas:11 letter:11
busi onc:40
busie place:19
busine busi:50
butisk significantli:23
butu ensur:19
buve build:27 train:12
buveju build:74
bw fdr:20 fjk:20 cjy:20 bw:20
calendarnotific calendarnotif:70
cano hp:20 canon:20 epson:20
capaci capac:35
card pattern:20
cas ca:16 arrai:16
catcha catchal:56
caul shell:79
caula shell:47
caur rigor:14
caurlaidstarp throughput:53
cdj currentver:29 cdj:29
ceks chequ:33
cela path:15 length:14
celi path:34 pathwai:29
celoju travel:66
celon caus:18
celoni caus:25
cels path:46
celu path:47
celved guid:49 roadmap:16
celvez roadmap:40
cena price:74
censati correctli:11
centieti ahead:17
centr center:81 admin:12
centra center:15
centraliz central:45
centri give:13
centrmez hub:84
centrmezg hub:32
cenu price:38
cera hope:25 quarter:25
certific certif:26
cetr four:55
cetra four:51
cetro four:35
ceturks hope:25 quarter:25
chec wire:13
chrom chrome:87
chromebo chromebook:52
ciet hard:35 master:14
cietaj hard:31
cik often:24 care:10
cikl cycl:77
ciln tab:89
cilne tab:55
cilp loop:62
cilvek peopl:27
cilveki peopl:33
cipar digit:63
ciphe cipher:38
cisc cisco:42 anyconnect:42
cita other:46 anoth:32 differ:14
citad otherwis:21
citi other:41
citie other:56
cito other:29
cits anoth:43
citu anoth:37 differ:32 other:29
cjy fdr:20 fjk:20 cjy:20 bw:20
claim insuffici:12
classi classic:43
cldfl cldflt:25 sy:25
clic revert:15
clickon clickonc:58
clicktor clicktorun:60
clientaccessserver clientaccessserveren:82
clou cloud:37
cloudfla cloudflar:76
cmdle cmdlet:86
cnam cname:67
collabdbser collabdbservic:52
commandl commandlet:52
commentsonlistitemsd commentsonlistitemsdis:53
commo common:14
communi tech:26
completedwithe completedwitherror:61
compliancesecurity compliancesecurityfilt:53
configuration configurationnam:20 connectionuri:20 allowredirec:20
confir tostr:15
connec connect:56
connect connector:50
connecti connec:16
connection configurationnam:20 connectionuri:20 allowredirec:20
connectiv analyz:12
consistency consistencyguid:65 msd:10
contos contoso:80
cors cor:79
cortan cortana:71
coun count:50
covi covid:85
create given:31
createit createitem:66
credenti usercredenti:41
csteamscallingp csteamscallingpolici:47
csteamsmeetingp csteamsmeetingpolici:82
csteamsmessaging csteamsmessagingpolici:27 allowgiphi:27
cubih cubihh:20 af:20 vamii:20
curren dword:20
currentvers currentver:29 cdj:29
cvi cvi:55 interop:15
dala part:86
dalej partial:77
dalib membership:72
daliba membership:40
dalibnie member:83 particip:13
dalibniek member:29 particip:22
dalu part:55
darb work:63
darba busi:84
darbavie workplac:47
darbdien workdai:31
darbgram workbook:55
darbgrama workbook:59
darbib step:59 action:33 activ:12
darbinie employe:78
darbiniek employe:22 staff:15
darboj work:41 run:26
darbosi work:15
darboti work:13
darbplus workflow:95
darbspe health:41
darbspej health:71
darbstac workstat:70
darbvie workspac:38 workplac:22
darbviet workspac:33 workplac:28
darbvirs desktop:72
dariju transac:31
dat winmail:29 dat:29
data img:16 src:16 png:16 data:12
dati data:44
datie data:40
dator comput:59 desktop:31 pc:24 machin:12
datora plug:16 pc:12
datori machin:13 comput:12
datoro machin:21
datoru vdi:11
datplusm traffic:17 reput:15
datu data:92
datum date:93
datumi pull:27
daudz infect:22 lot:21
daudza perfectli:23
daudzfakt factor:46 multi:41
daudzi recipi:12
daudzo case:28
daudzpun ellipsi:29
daudzpunk ellipsi:41 ellips:23
daudzu quantiti:70
daudzumi beyond:28
daudzval multilingu:75
david davidc:40 davidchew:40
davidch davidc:40 davidchew:40
daza frequent:23 thing:18
dazad differ:33 varieti:20
dazada variou:31 differ:28
dazadi differ:30 variou:22
dazado differ:15
dazadu differ:13 deadlin:10
dazi certain:18 caveat:16
dazie creation:13
dazkar sometim:31 occasion:20
dazo case:25
dazrei sometim:79
dazu job:11
dd led:36
ddd ddd:18 dd:18 dddd:18 dash:14
dddd ddd:18 dd:18 dddd:18 dash:14
ddddddd ddddddddd:32 unformat:15
deaktivi deactiv:42 irrevers:12
deaktiviz deactiv:56
deaktivize deactiv:31
deaktivizes deactiv:32
debeszi portal:14
debet debit:41
debetkar debit:57
defaultpublicfolder defaultpublicfoldermailbox:86
defin defin:19 extra:13
define defin:63
definej defin:47
defineji defin:40
definesa defin:47
definici defini:54
defise ddd:18 dd:18 dddd:18 dash:14
degradac degrad:39
del due:67
delege deleg:42
delegesa deleg:42 constrain:13
delt delta:42
demon daemon:55
demonstraci demo:39
denie deni:36
departame depart:20
derig valid:72
deriga valid:16
derigu expir:72
desmi ten:36
detala detail:13
detalizac drill:15
detalize detail:69
detalizet detail:28
dev dev:55 mpn:12
deve known:31 call:13
devet call:28 known:17
device deviceid:45
devin nine:71
devtoo devtool:81
diagnosti diagnost:61 diagnos:22
diagnostic diagnos:52
diagnostice diagnos:36
diagram chart:44
diagramm chart:32 diagram:30
dialog dialogu:30 dialog:29
dialoglodz dialog:62
diapazo rang:88
diapazon rang:15
diemze sorri:50 unfortun:12
dien within:58
diena retain:19 delet:13 daili:11
dienasgram journal:21
dienes support:25 contact:14
dienest loa:18 desk:18
digita digit:65
digital digit:33
diksta idl:38
dikstav downtim:44
diktesa dictat:43
diktesan dictat:49
dimant diamond:67
dimensi dimen:50
dimensij dimen:45 eg:17
dinamis dynam:51
dinamisk dynam:57
directo directori:47 activ:26
direktor directori:51
direktori write:10
dirsyn dirsync:84
disablenameche disablenamecheck:61
disallowinfectedfiled disallowinfectedfiledownload:39
discussi discus:33
disk drive:61 blade:18 disk:16
diska blade:17 decrypt:16
diskie drive:43
diskre bcc:53
displayn displaynam:60
disple displai:37
displej dock:22
diva two:64
divi two:59
divie two:39
divpuse paper:24 duplex:17
divsol verif:29
divu two:63
divvirzi two:24
dizain theme:81
dkimsigningco dkimsigningconfig:31 domainnam:31
dmar dmarc:55
dns dn:81
dodati neutral:20 stai:10
dodieti center:26 bill:17 admin:13
dodoti launch:12
doka dock:28
doku dock:53
dokumen document:82 doc:10
dokument document:56
dokumentac document:47
dokumentaci document:32
domai domain:31
domain domain:13 faq:11
domaink domainkei:89
domainke domainkei:41
domainna dkimsigningconfig:31 domainnam:31
domaja believ:45
domen domain:93
domeni domain:37
domenu domain:27
dosana stop:13 sjpsca:10 pt:10
dota retir:19
dotaci gain:19
dotie altern:13 straight:12
dow jane:31 dow:31
draive driver:81
draiver driver:19
draud threat:72
draudi threat:43
draudu threat:13
draudzi friendli:70
draugi friend:26 famili:19 talk:12
dreamho dreamhost:84
driv drive:37
driz soon:31
drizum soon:46
drmencryptpro drmencryptproperti:33
dropbo dropbox:73
dros safe:55 secur:12
drosa safe:56
drosai safe:21
drosaj safe:19
drosak safer:39 suspen:19 undon:19
drosel throttl:27
drosi safe:21
drosib secur:97
druk duplex:42
druka print:71
drukaj print:17
drukasa print:60
drukasan gain:18
drukat print:34
dsregc dsregcmd:60
dss pci:26 dss:26 proof:11
duble duplic:11
dubleji preserv:13 back:11
dubleju backup:61
dublejum beyond:19
dublejumkop backup:42
dublesa back:31 backup:18 duplic:10
dublet duplic:61 back:12
dublika duplic:45 replica:34
dublikat duplic:21
dubultklik doubl:50
dubultskari focu:13
dumpst ipm:14 subtre:14 dumpster:14 recurs:14
dvd dvd:45 flash:14
dwor dword:47
dynami dynam:81
dzelte yellow:73
dzes delet:49
dzesan delet:56 deletion:19
dzesie eras:14 delet:12
dzeso delet:20
dzest delet:30
dzimsan birthdai:49 birth:46
dzinej engin:21
dzirdeju heard:19 need:19 circumst:11
dziv aliv:13
dzive lifecycl:64
e email:80
eas ea:29
ease easer:44
echogroupmessagebacktosubscr mailboxmessageconfigur:39 echogroupmessagebacktosubscribedsend:39
edge edg:86
ediscove ediscoveri:25
editio edition:48 minecraft:26
educati educ:80
efekti effici:31
effectivepublicfolder effectivepublicfoldermailbox:62
eica eicar:47
eiropa vi:25 european:25 commis:25
ej sorri:34
ekran screen:92
ekranu screen:20 through:13
ekranuznem screenshot:21
ekranuznemu shot:28 screenshot:14
eksper expert:55
eksperti expert:20
eksponenci exponenti:42
ekspor export:23
eksport export:63
eksporte export:49
eksportej export:30
eksportes export:73
eksportesa export:62
ekspozici exposur:54
ekspresiestati express:31
elasti resili:46
elastig flexibl:48
elastigu resili:46
elektroni electron:46
elemen tile:48 element:14 item:14
elipse ellipsi:38
emai warn:16 exorecipi:15
emailaddres emailaddress:39
emisij laps:20 identif:17
emitet issu:18 emit:12
emocijzi emoji:35
employee employeeid:51
empt empti:34
ems em:77
emuar blog:67
end establish:21
endpoi endpoint:56
engageme engag:33
enterpri enterpris:81
entitij entiti:65
entoura entourag:75
epso hp:20 canon:20 epson:20
erro accountdisabledexcep:19
errormess errormessag:58
erti easili:25 conveni:22 rather:14
esam awar:12
esat onc:19 finish:11
esie patient:23
esos exist:75
esosa exist:64
esosaj exist:17
esosaji exist:29
esosi exist:38
esosie exist:31
esoso exist:39
essentia essenti:76
etikes label:43
etiket label:78
etiketes respect:25
etrs etr:40
ews ew:57
exce excel:91
exchan exchang:97
exe ex:85
expres express:38
extensio minim:18 exten:10
ez ea:48
fabrik fabrikam:52
facebo facebook:63
fail file:92
faile discov:24
failie file:41
failu file:56
faktis actual:48
faktisk actual:35
faktor factor:55
faktori influenc:16
fasttra fasttrack:64
faultbuck faultbucket:68
fd xqadsqi:35 fd:35
fdr fdr:20 fjk:20 cjy:20 bw:20
federaci feder:72
federati feder:21
federativ feder:22
federativa feder:40
ferma farm:52
fi fi:79 wi:18
fikset alloc:14
filte filter:19 eq:11
filtr filter:69 autofilt:11
filtre filter:54
filtresa filter:70
filtru filter:29
finans financi:22
find h:13
fingerpr fingerprint:47
firefo firefox:74
firs eventlog:12 lognam:12 instanceid:11
fizisk physic:49
fiziska physic:42 distanc:11
fjk fdr:20 fjk:20 cjy:20 bw:20
fokus focus:10
follo prod:19 followup:19 bot:12
fona background:86
fons background:27
fonu background:45
forbidd forbidden:58
forceappshut forceappshutdown:49
foreac foreach:63
forma form:40 shape:27
formate format:30 unformat:11
formatej format:22 cell:12
formates format:16
formatesa format:49
formati format:23
formul formula:55
fotoatte photo:87
fourthcof fourthcoffe:60
framewo framework:53
fraz phrase:27
fraze phrase:33
freemi freemium:62
frekvenc frequenc:27
fres fresh:35
ftcrf ftcrfa:39
full intefac:29
funkci function:54
funkcij function:17 deadlin:13
funkcion function:16 nonfunc:11
funkcionali function:67
funkcionalit function:40
g g:59 suit:13
gada yearli:31 annual:21 monthli:19
gadiju case:66
gadijum case:63
gadu whole:19 annual:10
gaid pend:32 wait:13 await:12
gaidi wait:25
gaidij financi:10
gaidisan pend:43
gaidit expect:52
gaido faculti:13
gaidos pend:37
gait aggreg:13 roll:11
gala cover:14
galamer destin:63
galapunk endpoint:82
galapunkt endpoint:29
galddato desktop:35
galeri galleri:31
galerij galleri:34
galig final:41
galler galleri:49
galven header:59 major:14 princip:12 kei:11
galvena main:42
gan though:49 although:25
gandri almost:70
garum length:47
gatav readi:75
gatavib toolkit:40
gatavojot prepar:27
gatavosa prepar:30
gatewaynotreac gatewaynotreach:66
gdriv gdrive:23
genere gener:62
geo geo:45 multi:11
geografisk geograph:45
geteffectiveu geteffectiveus:64
gimen friend:26 famili:19 talk:12
giph giphi:74
githu github:76
glaba store:25
glabaj store:24
glabasa hold:20 storag:10
glabat store:49
glabatu storag:23
globala global:60
globalaj global:39
gmai gmail:89
go pai:33
godadd godaddi:80
governme govern:16 util:10
grafik timelin:25 reconfigur:18
gramat book:56
gramati notebook:67
gramatin notebook:59
gramatos laps:26 identif:22
gramatzi bookmark:41
grap graph:92
gredze ring:68
groupmail groupmailbox:47
groupna groupnam:61
grup group:57 team:23
grupa group:73 team:17
grupe parent:12 better:10
grupesan sublabel:21
grupet separ:11
grut littl:17 difficulti:13
grutib difficulti:17 newli:10
gus deadlin:14
gustie gain:40
gut moment:18
gutu walk:22
gy gy:20 vknb:20 jg:20
handleer handleerror:82
hashe ntlm:14
healt health:30
healthca healthcar:56
hell window:11
hey cortana:26
hibrid hybrid:86
hibrida hybrid:47
hibridaj hybrid:30
hiddenfromaddresslist hiddenfromaddresslistsen:64
hierarhi hierarchi:59
hipa hipaa:73
hipp hippa:84
hitec hitech:42
hittin hit:47
hkey hkei:48
hostedvoice hostedvoicemail:81
hotmai hotmail:71
hp hp:20 canon:20 epson:20
hrom chromium:77
hromet chromium:32
hronometr earli:19 time:14
hybri hybrid:33
hype hyper:37
i incorrectli:30
iclou icloud:73
ics ic:58
idej idea:54
ideja idea:44
identi ident:62
identific identifi:43
identifice weren:17
identificej identifi:51
identifices identifi:40
identifikat identifi:26
identita ident:91
iebuve built:55
iebuvet built:63
iebuveta built:33
iebuvetaj built:25
iebuveti built:30
iecienita favorit:37
ieeja passcod:62
iegad bui:60 purchas:18
iegada purchas:39
iegadajat purchas:30 bought:11
iegadaji bought:26
iegadajiet bui:20 purchas:12
iegadasit notifi:25
iegadat purchas:40 bui:25
iegadata transfer:13
iegadati bui:39 purchas:34
iegade purchas:49
iegu acquir:20
ieguldij contribut:35
ieguldis onboard:33
iegulsa emb:48 feed:11
iegulsan emb:60
iegult embed:48
iegus acquir:25
iegusa behalf:23
iegusan acquisi:47
iegust acquir:33
iegusti obtain:10
iegut inform:40
ieinteres interest:60
iejauksa interven:54
iekapsan onboard:37
iekartosa onboard:32
iekase charg:45
ieklau includ:64
ieklauji includ:13
ieklaut includ:38
ieklauti includ:14
iekrausa chunk:36
ieksej intern:81
iekseja intern:11
iekseji intern:36
iekstik intranet:81
iekszem domest:54
ielad load:29
ielade load:63
ieladej load:48
ielime past:53
ielimeji past:38
ielimesa past:42
iemesl reason:70 caus:20
iemesli caus:19
ienako incom:40 inbound:24
ienakosaj incom:52
iepazisa introduc:45 welcom:26
ieplan schedul:29 conveni:10
ieplano schedul:44
ieplanoj schedul:46
ieplanos schedul:40
ieprie previous:42 pre:33 abov:31
ieprieks previou:70
iepriekse previou:48
ieprieksej previou:40
ieprieksminet abov:24
ieraks record:83
ierakst record:56 entri:10
ieraksti type:66
ierakstis record:42
ierakstisa record:15
ieraudz fals:15
ieric devic:77
ierice devic:82
ierobe limit:23
ierobez restrict:29 limit:19
ierobezo condition:49 restrict:16 limit:15
ierobezoj limit:76 restric:17
ierobezoju limit:34
ierobezojum limit:35 restric:17
ierobezos throttl:61 restrict:32
ierobezosa throttl:54
iesace new:21 unsur:13
iesaisti involv:36
iesaistisa engag:33 enrol:22
iesaka recommend:68
iesaku header:21
ieskait includ:45
ieskat insight:92
ieskati insight:38
iesledzi turn:39
iesleg turn:71
ieslegsa turn:54
iesnie submit:75
iesniedz submit:33
iesnieg submit:45
iesniegs submit:41
iesniegsa submis:63
iesniegu submis:49
iespej enabl:43 capabl:31 option:14 abil:13
iespeja temporari:18 seen:11
iespejo enabl:75
iespejoj enabl:47
iespejos enabl:58
iespejosa auth:16
iespejot firstli:16
iespejota late:23
iespiesa penetr:46 pentest:13
iestad author:49 institu:21 school:11
iestat set:48
iestati set:48
iestatij set:77
iestatiju set:56
iestatijum set:22
iestatis set:51 setup:13
iestatisa setup:71
iestaz commerci:17
iestredz stuck:76
iestreg stuck:16 hang:12
iestregu stuck:45
iesutn inbox:92
ieteica recommend:55
ieteicam recommend:69
ieteik suggest:27
ieteikt recommend:42
ieteiku sugges:47 recommend:20
ieteikum sugges:41 recommend:14
ietekm impact:52 affect:28
ietekme affect:46 impact:26
ietekmej impact:10
ietekmet affect:43 machin:12
ietilp includ:25
ietvar part:26
ietve includ:44 involv:15 contain:12
ietver includ:22
ietvert contain:26
ievad introduc:49
ievada enter:14
ievade input:66
ievadi enter:87
ievadij finish:25
ievadn entri:36
ievado correl:17
ievainojam vulner:49 dangl:14
ievainojami vulner:41
ievero caution:24 met:21 observ:16 advis:11
ieveroj observ:18 webview:10
ieverot met:38
ievie enforc:19 minimum:12
ievies implement:43 enforc:29
ieviesa implement:39 introduc:20 enforc:13
ieviesan implement:22
ieviesu implement:35
ieviet insert:71
ievieto place:35
ievietoj plug:27 put:15
ievietos insert:50 put:28
ievietosa legal:21
ievietot quarantin:26
iezim implicit:26 characterist:20
iezimeji highlight:33 del:11
iezvan dial:78
ignor overrid:33
ignore ignor:54 overrid:13
ignorelegal ignorelegalhold:50
ignoresa overrid:51
ik approxim:23
ikdien daili:65
ikon icon:80
ikona icon:74
ikvien openli:13 wide:11
ilga behavior:20 long:13
ilgak longer:29
ilgi long:42
ilgt take:36 replic:11
ilgtermi long:20
ilgu long:21
ilgum lifetim:46
ilgumu lifetim:29
imag img:21 src:21 png:21 imag:15
ime im:52
img img:21 src:21 png:21 imag:15
implemen oauth:24 implement:10
implementes implement:18 downtim:11
impor import:15
importe import:20
importej import:26
importes import:63
importesa import:53
importet import:20
in opt:19
inboxru inboxrul:57
inciden incid:54
indeks index:50
indekse index:41
indekses index:35 crawl:25
indekset index:29
indikato indic:41 unwant:17
indust accredit:32 industri:29
infice infect:27 lot:14 overwritten:13 corrupt:11
inform let:26
informac inform:45 detail:13
informaci inform:34
informat protec:10
informe awar:64
informej presum:11
infrastrukt infrastructur:94
iniciali initi:32
iniciato mover:55
inkogni incognito:71
inpriva inpriv:70
inside insid:62
instalac instal:19
instalaci instal:33
instale instal:49
instalej instal:54
instales instal:63
instalesa instal:58
instalet instal:34
install conveni:18
instan instanc:48
institu institut:35
instrukci instruc:42
instrukt brief:43 flexibl:11
instrume instrument:55
intefa intefac:29
integrac integr:73
integraci integr:63
integre integr:39
integres walk:11
integret feder:51 integr:16
interact insuffici:12
interakt interact:46
interakti interact:36
intere interest:46
interfei interfac:66 displai:11
intern internet:62 explor:11
interne internet:73
intero interop:52 cvi:16
interpre interpret:51
interva interv:56
inventarizac inventori:72
inzenie engin:50
ios io:92
ipas especi:44
ipasa special:45
ipasnie owner:87
ipasniek owner:58
ipasumties ownership:62
ipasumtiesi ownership:40
ipm ipm:14 subtre:14 dumpster:14 recurs:14
irmconfigura irmconfigur:57
isa short:20 quick:12
isi briefli:21 rephras:15
isie short:32
isinajumtaus shortcut:47 keyboard:27
isinajumtaust keyboard:30 shortcut:26
islaici temporarili:65 temporari:28
islaicig temporari:23
iso quick:11
issavilk digest:53
isteno enforc:18
istenosa implement:24
isu short:28
isv isv:34 reach:12
iszin text:25
it admin:13
izbeig discontinu:33
izbeigsa exhaus:21
izce highlight:50
izcels violat:30 produc:10
izcelt emit:25
izcenoju price:56
izdari finish:37
izdarij haven:37
izdev issu:26
izdevi chanc:22 success:16
izdevu edition:53 spend:37
izdosan success:19 wipe:14
izdot issu:53
izdruk print:25
izdruka print:25
izdrukaj print:21
izdzes delet:75
izdzesa simultan:13
izdzesan within:11
izdzesi delet:28
izdzest delet:51
izdzestaj soft:16
izejos outbound:81 outgo:15
izejosa outgo:32 outbound:21
izejosaj outbound:19 outgo:14
izgajus rigor:14
izgliti educ:22
izglitib educ:61
izgriez cut:39
izgriezu snip:52 sketch:17
izgu retriev:68
izgusa retriev:37
izgusan extrac:47
izgut retriev:44
izie quit:39 exit:17
iziet exit:58
izkartoj layout:80
izklajla spreadsheet:44
izklasti outlin:27
izlabo fix:40
izlaboj couldn:17
izlaboji correct:17
izlaidi skip:35
izlaidu releas:27
izlais releas:37 skip:18 roll:12 cours:11
izlaisa releas:29
izlaisan februari:14
izlaist skip:32
izlaiz roll:17
izlas favorit:62
izlase favorit:47
izlasi read:56
izlem decid:32
izlemi decid:43
izlemj decid:40
izlidosa flyout:79
izlik post:27
izliksa post:16
izliksan spoof:74
izmain chang:61
izmaks cost:77 charg:15
izmanto order:16
izmantoj through:46 via:36
izmantoja reusabl:55
izmantos usag:11
izmantosa usag:36 util:15
izmantot chose:20
izmantota contract:34
izmegina bui:15
izmeginaj trial:59 pilot:11
izmeginajumve trial:61
izmeginajumver trial:62 trail:13
izmeginas trial:18 bui:12
izmeginasa trial:17
izmegini fix:19
izmekl investig:23
izmeklej investig:47
izmekles investig:50
izmeklesa investig:25
izmer size:25
izmeru resiz:34 size:15
iznemi unenrol:22
iznemo except:74
iznemsa question:10
iznemu excep:48 exclusion:36
iznemum exclusion:39 excep:12
izolet isol:34
izpet investig:33 incorrectli:15
izpete exploratori:71
izpeti investig:65
izpild run:22
izpilda execut:22 extract:13
izpildi follow:49
izpildij clean:13
izpildis repair:16
izpirk redeem:59
izpirksa redemp:42
izplat distribut:29 orphan:13
izplati propag:20 common:18 excit:12
izplatis rollout:24
izplatisa distribu:35
izplatit propag:52
izplatita synch:12 common:10
izpras understand:53
izprasa understand:41
izprat understand:63
izprot implic:14
izproti understand:36
izrais caus:68 trigger:10
izraisi trigger:19
izraisit mitig:27
izraks statement:28
izrakst statement:20
izraksti charg:15
izrakstiet sign:19
izrakstis invoic:14
izrakstisa sign:28
izrakstit sign:26
izraudzi success:16 entitl:13
izritina roll:18 pilot:11
izrunaji briefli:18 rephras:17
izsauci invok:21 spositeswap:21
izsauku exclam:32 call:20
izseko track:60
izsekosa trace:63 track:24
izskaidr explain:35
izskat look:62
izskatit behav:36
izskirtsp resolu:32
izsledz turn:11
izsledzi turn:39
izsleg turn:38 exclud:31
izslegsa turn:59
izsnie issu:31
izsnieg issu:37
izstra develop:29
izstrad develop:60
izstrada design:25 develop:18
izstradat develop:68
izstradataj develop:52
izsutn outbox:68
izteik express:43
izteiks expres:42
izteiksm expres:73
iztiri purg:33 clean:25 clear:11
iztirisa purg:41
iztuks empti:56
iztuksoj empti:36
iztuksos empti:45
izturesa behavior:23 effort:11
izvairisa avoid:45
izvairit avoid:55
izveid creat:84 creation:12
izveido creat:55
izveidoj creat:50
izveidosa min:16 compos:12
izveidot creat:20
izveidota outgo:13
izvel picker:16
izvelati choos:16
izvele box:31 check:14
izvelejat chosen:25
izveleji chosen:29
izvelesa fly:12
izvelesit choos:16
izvelet choos:21
izveleta chose:12
izveleti choos:50
izveliet choos:86
izveln menu:95
izveloti choos:31
izvers expand:49 escal:13
izversa rollout:22 expand:13
izversan rollout:20 roll:18
izversi expand:62
izvertej steadi:22
izviet deploi:50
izvieto deploi:55
izvietoj deploi:44 deploy:19
izvietos deploi:59 deploy:24
izvietosa deploy:76 deploi:14
izvilk extract:60
izvilksa extrac:58
izzinoj announc:16
j q:73
ja warn:17
jaabon subscrib:34
jaaizsar altogeth:14
jaaizv wrong:22 close:22
jaaktivi isn:10
jaanali correl:25
jaapstipr confirm:25
jaatbil match:19 meet:13
jaatce cancel:15
jaatiest els:14
jaatjau restor:13 realiz:12
jaatjaun updat:14
jaatla allow:11
jaatspe respect:15
jaatvie disconnect:39
jado given:26
jadoda brows:16
jadze wish:13
jaekspor export:17
jagaid wait:53
jagene gener:12
jaidentif altogeth:14
jaiegada purchas:14 bui:10
jaiesle ahead:19 turn:12
jaiesnie didn:17 submit:11
jaiespe enabl:27
jaietv failur:10
jaieva enter:23
jaieve met:23
jaizdz delet:14
jaizpil met:27
jaizsle exclud:15 turn:14
jaizvei creat:19
jajauni upgrad:25
jakod encod:35
jakopi wish:16
jalab static:14 correct:14
jaliet appli:27
jalud prompt:15
jamain chang:28
jamaks charg:35
jamekl crawl:13
jamigr merger:12
jamijiedarb interact:35
jane jane:31 dow:31
janone remov:24
janora specifi:24
janosa determin:20
janoti clear:15
janvar januari:65
japarbau aren:10
japari though:16
japarlieci sure:15 healthi:10
japarmek recrawl:64
japarn assum:39
japarsu transfer:13
japieklu access:13
japiela adjust:30 near:17
japieraks sign:22
japiesak opt:21 log:13
japiesk assign:24 grant:18
japievie add:14
japievieno purg:16
japlan carefulli:27
japubli publish:27
jarad displai:17
jaregist doesn:16 enrol:10
jaregistre regist:23
jarestar restart:27
jariti scroll:38
jasais associ:16
jasazin contact:24
jasinhron want:11
jasnie justif:14
jastra gather:17
jaucejko hash:41
jaud power:12
jauksan hash:53
jaun new:89
jauna new:48
jaunai new:33
jaunaj new:48
jaunaji new:11
jaunak latest:61 later:34
jaunakaj latest:37
jaunie new:23
jaunin upgrad:52
jaunina upgrad:27
jauninaj upgrad:14
jauninaju org:24
jauninas upgrad:81
jauninasa upgrad:52
jaunini upgrad:28
jaunizveid newli:18
jaunizveido newli:43
jaunizveidota newli:13
jaunu new:31
jaunum new:19
jautaji ask:38
jautaju question:59 faq:20
jautajum question:59
jauzgai hr:30 wait:23
jauzsa initi:13
javei step:17
javeid build:13
jazin familiar:15 thing:10
jeb antimalwar:26
jebkur time:20
jedzie concept:45
jg gy:20 vknb:20 jg:20
john john:29 smith:29
join join:23 dsregcmd:14
joproj persist:20 continu:17 remain:12
josl bar:69
josla zone:39 bar:37
journali journal:46
jubilej anniversari:50
julij juli:51
junij june:72
juridis legal:57
jutiba sensit:48 label:13
jutig hinder:20
jutigu sensit:50
kabel cabl:45
kada on:22
kade quick:18
kadi detect:17
kadu on:50
kaitig harm:29 safeguard:20
kajene footer:57
kalenda calendar:93
kalendar calendar:44
kalposan lifetim:38
kam cc:40
kame long:19 reboot:11
kamer camera:56
kamera camera:76
kanal channel:82
kanala channel:30
kanali channel:38
kanalo channel:26
kanalu channel:50
kapacita capac:40
karalis kingdom:21
karalist uk:22 passport:18
karanti quarantin:75
karantin quarantin:60
karodzi flag:63
karogo probabl:18
kars map:36
kart card:44
karte card:32 map:22
kartejum map:27
kartesa map:59
kartesan emit:19 map:14
kartet map:48 drive:17
kartib agenda:52
kartit card:41
karto sort:50
kartoji sort:43
kartosa sort:33
kartosan sort:29
kartot sort:24
kartul rule:98
kategori categori:84
katr basi:30 come:10
katra per:57
kavejum queu:32 delai:16
kavejumi delai:27
kavesan delai:40
kavet discourag:26 delai:12
keditkar card:13 credit:13
kerber kerbero:72 constrain:13
kesatmi cach:61 clear:10
kesatmin cach:60
kesdar cach:30
kesot cach:32
kesota ost:14
keywor keyword:29
kiberdros cybersecur:52
kina china:50
kios kiosk:51
kjevoqidrgkgjdla kjevoqidrgkgjdlakdsti:58
klas class:26 studi:19
klase class:69
klasific classifi:70
klasifikac classif:63
klasifikaci classif:67
klasis classic:65
klasisk classic:63
klasiska classic:57
klasiskaj denot:23
klatbut presenc:54
klatbutn presenc:55
klatien live:16
klient client:77 custom:26
klienti custom:30 client:18
klud error:77
kluda error:76
kludai erron:26 faulti:22
klum fail:12 failur:12
klume failur:59
klumj failur:30
klus becom:76
klusti becom:38
klut becom:29
kluvus grown:32
koda code:55
kodesa encod:39
kodesan encod:17 infopath:12
kodeta encod:51
kodi code:43
kodie code:26
kods code:62
kodu code:76
koku tree:52
kolegi colleagu:34
kolekci collec:63
kolekcij collec:78
kolonn column:89
komand command:57 team:24
komandjo bar:31
komandlieto cmdlet:18
komandrin line:39
komat comma:52
kombinac combin:22 press:17 ctrl:12
kombinaci jp:11
komenta comment:67
komentar comment:57
komentes comment:43
komentesa comment:42
komercia commerci:36
komercial commerci:52
komercij commerc:40
komercnorek commerc:21
kompensac prorat:16
kompensaci penalti:31 refund:11
komplek suit:34 bundl:25 kit:14
komplekt deck:16
komponen compon:81
kompromi tradeoff:27
kompromit compromis:62
kompromite compromis:23
kompromitet compromis:36
komunikac graphic:21
komunikaci commun:26
koncentres focu:58
konferen conferenc:75 confer:17
konfidenci confidenti:52
konfidenciali privaci:88
konfigur configur:69
konfigurac configur:44
konfiguraci configur:56
konfigure configur:44
konfigurej configur:38
konfigureja lifetim:29
konfigures configur:65
konfiguresa configur:28
konflik conflict:63
konflikt conflict:44
konfliktej conflict:21 impli:18
konkre specif:58
konkret specif:51
konkreta specif:16
konkreti specif:44
konsekve consist:38
konsol consol:89
konsolid consolid:38
konsolidej consolid:34
konsolides consolid:41
konstate detect:28
konsulta advisori:43 consult:14
kont account:91
konta account:41
kontaktinform contact:17
kontaktinforma contact:14
kontaktlig plug:44
kontaktligz unplug:20 cabl:20
kontaktpers contact:86
konteine contain:35
konteiner aaddc:33
konteks context:71
kontie account:40
kontro control:52
kontrol control:41 trust:28
kontrole control:44
kontrolej control:17
kontroles control:39
kontroll emul:18
kontrolle sight:23 control:22
kontrolsara checklist:66
kontrolsu checksum:71
kontrolsum checksum:72
kontu account:27
konvert convert:38
konverte convert:23 conver:16
konvertes conver:34 convert:14
koordine coordin:23 disclosur:18
kopa togeth:14 along:12 set:11
kope copi:56
kopej total:50
kopeja total:65
kopeji copi:37
kopejo hasn:14
kopesa copi:63
kopet copi:20
kopien commun:44
kopig dl:31
kopigo share:52
kopigoj share:26
kopigos subject:14
kopigosa share:53
kopij copi:55
kopija copi:36
kopliet share:36
koplieto share:42
koplietoj share:47
koplietoja share:46
koplietojum gdrive:23
koplietos share:63
koplietosa share:55
koplietot ost:14
kops pass:26 saw:21
kopsavilk summari:66
kopskai total:31
kopsum total:33
korekcij adjust:37
korelaci correl:28
korporac middl:22
korporat reenter:22
korporati corpor:41
korporativ corpor:47
korporativa corpor:54
krajum inaccur:43 inventori:10
krapsan fraud:25 safeti:11
kras color:84
krasa color:14
kratuv storag:88 store:11
kredit credit:76
kreditka card:42 credit:41
kreditkar card:36 credit:35
kreis left:51
kreisa left:84
kriteri criteria:44
kriterij criteria:48
kritis critic:51
kriz crisi:41
kura run:16 peopl:11
kuri user:11
kurie whether:16
kurien gdrive:23
kuro scenario:14
kursor cursor:50 hover:19
kuru select:32
kvalific qualifi:56
kvalifice qualifi:35
kvalita qualiti:66
kvalitat qualiti:82
kvot quota:74
kvota quota:61
laba better:29
labaj right:56
labak best:30 better:24
labaka best:49
labi click:20
labo right:38 repair:15
laboji repair:55
laboju fix:38
labojumi break:12
labosa fix:40 repair:27
labosan repair:38 awhil:19
labs good:42
labum benefit:20
lai follow:18
laidie releas:67
laidien releas:15
laik time:83
laikme empow:32 ag:25
laiko due:15
lapa page:83
lappus reload:25
lapsti blade:16 paid:14
lapu page:73
lasam read:53
lasama eventu:14 read:12
lasi read:47
lasie read:23
lasisa read:30
lasisan read:46
lasit read:30
lasita reader:91
lasitaj reader:41
late mgp:44
latentu latenc:26
lauj allow:43 let:32
lauk field:94
laukie firstnam:21 lastnam:10
lauko cc:10
lauku bucket:20 field:11
launch launcher:42
launprat malici:47 abus:33
launprati malici:58
launpratig malici:42
launprogramma malwar:82 ransomwar:18
laut allow:16
layout membershipgroupid:16 layout:12 aspx:11
learni viva:20
leav dsregcmd:17
legac legaci:12
legitima legitim:22 incorrectli:14
lejasda bottom:65
leju scroll:52
lejupiel download:63
lejupiela download:78
lejupielad download:48
lejupielade download:60
lejupielades prevent:25
lejupvers arrow:17
lemumu decision:44
lena slow:79
leni slowli:55
lent ribbon:62
lente ribbon:68
librar perhap:10
licenc licens:95
licence unlicens:21
licencej inadvert:20
licences licens:20
licencesa licens:33
licencet fewer:15
lidza side:32
lidzaspastave coexist:59
lidzek featur:83
lidzekl featur:71
lidzekli featur:34
lidzig similar:79
lidzina align:54
lidzparvald co:37
lidzstradni contributor:71 adminstr:11
lidzstradnie contributor:32
lidzvert equival:65
liecie user:14
liegsan deni:20 in:15
liegt deni:77
liekpas junk:12
liel larg:73
liela larg:53
lielak greater:42 larger:26
lielaka case:13
lielapjo bulk:56 volum:43
lielie larg:32
lielis great:72
lielu larg:39
lielum size:93
lieluznemum enterpris:14 g:14
liet case:34
lieta case:29 thing:18
lieto appli:61
lietojam usabl:22 alon:13 stand:13
lietoji appli:24
lietoju usag:84
lietojumprogr applic:62 app:46
lietosa appli:36 usag:17
lietosan usag:14 charg:12
lietot appli:66
lietota user:86
lietotaj user:72
lietotajva usernam:45 name:19
ligum agreement:73
liguma agreement:41
ligumsaisti contractu:35 oblig:25
likmj rate:25
likt forc:23 themselv:21
likum hitech:42
likumi legitim:52
limen level:84
limeni level:54
limenu level:27
limit limit:31 spend:13
linij line:23
linija line:17 baselin:14
link tostr:15
linked linkedin:44
linkty unifiedgrouplink:28 linktyp:28
linu linux:76
loca local:17
localappd localappdata:67
localizedna localizednam:36
lodzin box:74
loga window:36
logi login:42
logika logic:53
logoti logo:79
logrik widget:22 slide:12
logu window:17
lokal premis:56 local:39
lokala premis:63 local:20
lokalaj premis:39
lokalaji premis:15
lokali local:10
lokalo matter:11
loma role:82
lomu role:72
look beauti:19
ludz repeatedli:13
ludzie ask:45
ludzo ask:25 relief:19
lugt ask:37 prompt:10
m hand:34
machin machin:21 hkei:18
macib school:61
maciba school:15
macibspek faculti:66
macisa teach:35
macisan teach:24
maij honor:14
maija formerli:20
mailboxautoreplyconfi mailboxautoreplyconfigur:71
mailboxfolderperm mailboxfolderpermis:83
mailboxmessageconfig mailboxmessageconfigur:39 echogroupmessagebacktosubscribedsend:39
mailboxsea mailboxsearch:74
main chang:60
maina chang:12
maini chang:64
mainie chang:30
mainig variabl:62
mainiji changelog:10
mainisa chang:48
mainisan probabl:17
mainit chang:54
maja home:55
makon cloud:91
maks charg:57 paid:11
maksa free:33 pai:24 paid:14
maksaj pai:36
maksaja blue:16
maksaju payment:75
maksajum payment:23
maksasan payment:61 method:23
maksat pai:20
maksata individu:11
maksima maximum:36 maxim:32
maksimal maximum:74
maksimiz maxim:46
maksimizej maxim:44
maksimizes maxim:38 speed:11
mala far:13 side:12
malu edg:15
mana myapp:52 portal:13
manage manag:19
managedfolderass managedfolderassist:46
manageme manag:18
managementroleassi managementroleassign:78
mani outgo:13
manie end:18
manifes manifest:45
manipule manipul:50
mantot legaci:83
mantotaj legaci:44
manu answer:12
mape folder:84
mapi folder:59
mapj folder:64
markeju visual:11
markesa label:25 wherea:17
markesan unifi:29
marketi market:39 primarysmtpaddress:14
marketpl marketplac:79
markie token:63
markier token:27
markieri token:27
markierieri token:52
marsrute rout:45
marsrutes rout:43 direct:10
marsrutesa rout:42
marsrutet router:80
mart march:50
marta march:36
masin master:18
masina machin:44
masinmacisa predict:21
masiv arrai:54
maza fewer:54
mazaji lowercas:10
mazak smaller:28 fall:20
mazaka smallest:14
mazinasa mitig:21 backend:10
mazs heal:13
mazsvari clutter:53
mazumtirdznie retail:44
mdat mdatp:80
mdatpanaly mdatpanalyz:59
mdatpclientana mdatpclientanalyz:41
mdatpclientanalyze mdatpclientanalyzerresult:34
medib hunt:63
mediba hunt:33
megin attempt:14 aris:12
megina attempt:56
meginaj old:18 chose:10
meginaju attempt:33
megini attempt:11 retri:11
megino attempt:46
mehanis mechan:51
mehanism mechan:39
mekl look:30
mekle search:46
meklej look:43 search:11
mekleja searchabl:53
mekleji search:37 look:14
meklesa search:66
meklesan search:76
meklet search:30
mekleta finder:32
mekletajprogr engin:41
meln black:27 cell:10
melnraks draft:66
membe tostr:15
membershipgro membershipgroupid:32
menes month:56 monthli:41
menesi month:46
menesu month:32
merk destin:21 goal:14 target:13
merket target:16 advertis:11
merki target:26
merkie purpos:15 fulfil:12
merktiec target:19 medium:16
merktieci healthi:22
merku goal:35
merog wide:62
metada metadata:71
metadati metadata:47
metod method:65
metode method:64 payment:11
metoz method:26
meza forest:39 referr:10
microso microsoft:97
microsoftazu autologon:28 microsoftazuread:28
microsofton microsoftonlin:69
migr encount:13
migraci migrat:60
migracij migrat:66
migre migrat:45
migrej migrat:24
migresa migrat:64
migresan migrat:52
migret migrat:44
mijiedarb interac:49
mijiedarbi interac:44
mikr micro:37
mikrofo microphon:55 mic:20
mikrofon microphon:28
minecra minecraft:53 edition:10
minetaji mention:22
mineti didn:20
mineto thing:11
minima minim:31 minimum:10
minimal ration:24 minimum:16
minimalaj minimum:16 express:14
minimize minim:42
minus minut:21
minut per:24
minute minut:78
miraca miracast:84
mobila mobil:62
mobilaj mobil:61
mobili mobil:23
modele model:27
modeli model:45
modelu pattern:31 stubborn:13
moderniz modern:19
modernizac modern:42
modernizaci weren:17
modific modifi:72
modifice modifi:54
modificej modifi:38
modifices modifi:47
moduli modul:62
monito monitor:67
move mover:75
mozaik tile:59
mozill mozilla:67
mpn mpn:34 dev:14
msbil msbill:51
mscommer mscommerc:77
msds msd:47
msoldevi msoldevic:62
msoluserprincipa msoluserprincipalnam:71
mulsin confus:56
mult geo:41 multi:21
musdieni modern:70
musdienig modern:27
muzu lifetim:30
mydoma mydomain:53
nak come:32
nakam next:28
nakama next:47
nakamaj subsequ:12 unsuccess:10 next:10
nakamaji futur:18 bring:13
nakamre next:15 time:12
nakotn futur:53
nameche namecheap:79
nameserv amazon:15 nameserv:13
naud monei:57 ow:18
nauda monetari:19 deduct:13 overag:11
navigaci navig:79
navigej navig:37
navigeji navig:25
navigesa attempt:11
ndes nde:82
ndi ndi:46 technolog:19
neaizsarg vulner:31
neaizsargat vulner:41
neakcep accept:24 won:10
neakti lockdown:12
neaktivita inact:44 rest:12
neapliek exempt:49
neatbals support:31
neatbalst unsupport:50
neatbalsti unsupport:41
neatbi answer:17 doesn:11
neatbil match:21 meet:13
neatbilde didn:14
neatbilst mismatch:55
neatgri return:39
neatgriezen perman:77
neatkari regardless:32 whether:30 independ:13
neatkarig independ:32
neatpazi recogn:38
neatpazis recogn:30
neatrisin unresolv:19 ongo:10
neatrod doesn:13
neatspog reflect:27
neattiec appli:21
neatveri don:16
neautoriz unauthor:58
nebeidz expir:14
nebeigt expir:12
nebij wasn:57
neblok block:14
nebu won:21
nebusi unless:30 allot:17
nedarboj work:47
nedela week:43 approxim:17
nederi invalid:78
nederig invalid:48
nedrik larger:19
nedros unsaf:41
nedzesis whole:12
nedzir hear:33
neertib apolog:44 inconveni:44
neesa haven:34 didn:19
neformat unformat:43
nefunkcion nonfunc:34
nefunkciona nonfunc:37
negadiju incid:41
negaidi unexpectedli:49 unexpect:26
negaidit unexpect:47
negativi neg:35 posit:11
neiekase futur:11
neiekla omit:24
neielad load:19
neierobez unlimit:70
neietilp advertis:19 newslett:13
neietv doesn:13
neilg short:16
neitra neutral:47
neitral neutral:54
neizdev fail:74
neizdevu wasn:19
neizdod fail:24
neizdosa success:16 failur:12
neizdosi fail:36
neizdoti fail:34
neizej leav:29
neizman advertis:12
neizmant unus:31
neizmanto unus:34 aren:14
neizne driven:10
neizrai decryp:30
nejaus accident:77 accid:16
neka ago:19 expect:12
nekad os:19
nekada action:14
nekart sort:27
nekavejot immedi:65
neklus becom:29
nelasit unread:57
nelau prevent:62 allow:12
nelauji avoid:14 won:11
nelaut prevent:46
nelicenc unlicens:69
neliel small:65
nelietoj newer:20
nelik forc:28
nemaini stai:14
nemainiga static:32
nemana seamless:52
nemie note:50
nemo base:52
nenodrosina technic:12
nenomaks outstand:43
nenomaksa outstand:24
nenoti doesn:18
neobliga option:16
nepali doesn:22
neparad appear:16
neparast unusu:35
neparedz unexpect:56
neparedze unexpect:16
neparei incorrect:40 wrong:34 incorrectli:18
nepareiz incorrect:46 wrong:21
nepareiza wrong:25 incorrect:13
neparsni gb:19
neparsut forward:20 either:16
nepartrau ongo:11 highli:10
neparvaldi unmanag:69
nepast exist:26
nepiecies requir:73
nepieciesa requir:47
nepieciesam requir:14
nepieeja inaccess:47 unavail:19 non:14
nepielau prevent:13
nepiene accept:13
nepieski give:10
nepieti enough:19
nepietieka insuffici:53
nepilni incomplet:48 faulti:15
nepilnib pitfal:48 deal:19
nepilnig incomplet:44
nepras requir:16
neprecizita inaccuraci:60
neradi inlin:13
nereag respond:48
nered see:33
neredige easiest:11
neredz don:69
neregistr unregist:55
neregula intermitt:58
nerun hear:33
nesaisti non:21 onboard:12
nesakr match:22 underli:13
nesane receiv:33
nesanem receiv:13 aren:12
nesanems won:10
nesankcion unauthor:60
nesaskan match:29
nese recent:27
nesej media:46
nesekmi unsuccess:21 fail:17
nesen recent:29
nesena recent:39
nesinhron synch:38 isn:14
neskatot despit:15 spite:12
nesken scan:25
nespe unabl:21
nespej unabl:25 inabl:18
nestrukture unstructur:33
netie isn:26 aren:26 doesn:24
neties indirect:62
netik won:30
netikt aren:13
neuzraudz unattend:50
nevainoj seamless:24 smoothli:18
nevajadzi unnecessari:41 unneed:19 unwant:13
nevara unabl:55
nevare couldn:31 won:14 unabl:11
nevares won:46
nevaresi won:27
nevei fail:20 elect:17
neveic further:11
neveid success:28
neveik upon:21 titl:14
neveiksm failur:26 successfulli:11
nevela junk:65
nevelama junk:66
nevelati don:39
neveseli unhealthi:67
nevi rather:44
nevilcinot delai:28
newsgua newsguard:74
nezaudes lose:29
nezin don:50
nezina unknown:53
nezinam robust:18 virus:17
nobiru outag:44 undergo:13
nodal depart:52
nodala depart:58
nodere atten:12
noderi handi:20 help:13
noderig help:43
nodo transfer:39
nodokl tax:91
nodosa transfer:37 ownership:27
nodosan transfer:40
nodot fee:13 hoster:12
nodoto lookup:23 pass:14
nodrosi provid:61
nodrosin ensur:47 provid:21 provision:14
nodrosina provid:22
nodrosinaj provision:39
nodrosinas provision:48
nodrosinasa provision:75
nodrosinat provid:27
nodrosinata isv:15 reach:14
nodzivo reserv:18
noformej design:56
noformet design:38
nogaid wait:11
nokave past:26 due:18 overdu:10
noklikski click:30
noklikskin click:91
noklusej default:94
nokluseju default:31
noklusejum refer:25
nokluset unless:14
nokopeji feel:10
nolais silent:16
nolaiza drop:32 pair:14
nolaizam drop:77
nolikta inventori:58
noliktav warehous:53
noluk precaution:31
nomes drag:29
nometo drag:12
nomnie tenant:90
nomniek tenant:52
nomnieki tenant:45
nona respons:13 workdai:10
nonem remov:64
nonemi remov:46
nonemo remov:20
nonemsa remov:67
nonemsan remov:27
nonemt remov:64
nonprof nonprofit:38
nopietni sever:25
norad indic:49 point:18
norade pointer:12
noradi specifi:62 list:11
noradij unless:10
noradiju instruc:60 guidanc:32
noradijum instruc:18
noradisa specifi:19 institut:12
noradit follow:49 step:18
noradita follow:17 specifi:11
noraditaj mention:15
norado tell:15
noraid declin:49 dismiss:24
noraidi declin:62
noraidis declin:21 instrument:11
noraidit declin:40
norakst transcript:39
norakstis wipe:19 unenrol:12 retir:11
norakstisa checkout:15
noreki bill:91
norekin bill:18 recur:11
norekinasa checkout:38
norekini bill:17
noris progress:68
norise progress:21
nosaci condition:17
nosaciju condition:79
nosacijumformat good:15
nosacijumpiek condition:18
nosacit challeng:16
nosak determin:17
nosaki whether:20 determin:12
nosako detect:23
nosauk formerli:11
nosauku name:82
nosaukum name:41
noskaidr impact:14
noskaidroj determin:20
noskatiet watch:30
nosledzi close:28
nosleg baa:12
nospiedi press:73
nospiedu fingerprint:55
nospies hold:19
nospiez press:21
nosut send:33
nosuta send:20 redeem:14
nosuti send:47 sent:40
nosutij sent:14
nosutis typic:15
nosutisa send:30
nosutit sent:45
nosutita come:15 sent:12
nosuto send:34
not h:12
noteic determin:23
noteik determin:40 specif:23 identifi:18 certain:16
noteiksa detec:35 determin:16 identifi:13 discoveri:11
noteikt specif:38 certain:34
noteikti certain:16
noteiku detect:26
noteikum term:38
notici happen:33 hasn:15
notie happen:60 occur:25
notieko ongo:11 progress:10
notificat apn:19
notik happen:30 occur:29
notiku event:83
notikum event:55
notikumi bell:12 event:12
notiri clear:84
novecoj retir:39
novecoju retir:23 deprec:17 legaci:16
novecosa deprec:81
novemb novemb:61 nov:22
novembr novemb:46
novero experi:18
novers troubleshoot:32 fix:17 resolv:17
noversa troubleshoot:59 fix:18
noversan troubleshoot:42
noverse restart:13
novert evalu:35
noverte evalu:62
novertej assess:35 appreci:35
novertes evalu:33 goal:11
novertesa assess:28 smat:11
novertet evalu:29
noviet place:33
novieto hold:15 place:12
novietoj hover:24
novietot face:27
novirz redirect:31 direct:11
novirzi redirect:54
novirzis redirect:31 skip:16
novirzisa redirect:56 uri:19
now onc:25
nozag steal:28
nozagt stolen:45
nozare industri:45
nozaude stolen:19
nozaudej forgotten:22 lost:12
nozim mean:88
nozimi signific:59
nozimig signific:51
nozvej catch:48
np wip:65
nps np:66
nu either:41
nulle zero:37 scratch:27
numu further:12
numur number:80
numuri number:14
numuru number:26 toll:10
oaut oauth:72
object objectid:65
objectgu objectguid:44
objekt object:93
objekti object:28
obliga option:19
odat odata:74
offboa offboard:66
oktobr octob:75
ols ol:73
ome om:56
on singl:19
onchan onchang:30 programmat:15
onedri onedr:94
only limit:19
onmicros onmicrosoft:82
onpremisesexchangeconnect onpremisesexchangeconnectorservic:82
oobe oob:36
opcij option:71
opcija option:79
openi openid:67
operaci oper:49
operato attend:37
operator construct:12
operetajsis window:47
operetajsist oper:36
ophfo rpw:22 ophfom:22 axo:22
optima reliabl:30 optimum:12 optim:11
optimiz optim:40
optimizac optim:23 advantag:15
optimize optim:55
optimizes optim:33
or point:21
organiz organ:12
organizac organ:72
organizaci organ:78
organizationc organizationconfig:69
organizes organ:20
orientac solid:21 extens:18
origina place:44 origin:23
original origin:20
ose os:53
otra second:38 somewhat:13
otrad vice:31 versa:31
otrai involv:15 second:11
otraj second:33
otro second:20
otru second:26
outloo outlook:89
pa via:20 right:18
paatrin expedit:26 speed:17
paaugsti increas:23
paaugstin increas:22 harden:14
paaugstina elev:40
pabeidz complet:22 finish:17
pabeidzi complet:26 proce:14
pabeig complet:67 finish:24
pabeigsa complet:36
pabeigt complet:13
paceli rais:26 hand:22
pacelt rais:30 hand:18
pacieti patienc:47
padar defens:24
padari easier:19 homepag:18
padaro unassign:27
padeve unplug:12 cabl:12
padom tip:83
padomdev advisori:35 advisor:26
padomnie advisor:74
padomu tip:45
pagaid temporari:80
pagajus pass:45
pagarin extend:51
pagarina extend:47
pagarinaj grace:58
pagarinas extend:53
pagatn past:20 due:14
paie take:58
pakalpoj servic:90
pakalpoju servic:51
pakalpojum servic:33
pakape low:21
pakapeni gradual:41
pakapenis itself:17
pakesapstra batch:51
paket batch:43 bundl:29
pakete batch:39
paklau inspec:23 subject:17
pakotn packag:80
palaide launcher:60
palaidej launcher:36
palaidi run:56 launch:23
palais run:61 launch:10
palaisa run:27
palaisan launch:28
palaiz miss:11 launch:10
palauj reli:26 restric:11
palid help:81
palidz guid:24
palidze assist:14
palidzi assist:52
palidzib assist:27
palie remain:38 stai:20 reinstat:13
palieli increas:19
palielin increas:71
palielinas increas:51
palielinasa around:16
palig assist:65 recoveri:13
paliglini guid:14
palik stai:58
paludzi ask:21
pamaci quick:28
pamanij notic:22 unusu:17
pamaniju notic:28
pamanis notic:23 behavior:10
pamat basic:62 base:15 underli:13
pamatjedzie concept:17 cover:14
pamatn canva:32
pamatnosauk princip:19
pamato base:30
pamatoj solid:21 extens:18
pamatojot base:60
pamatot base:32
pamatprinc princip:14 principl:10
pamatprinci fundament:33
pamatsum princip:51
pamattek bodi:59
pame leav:30 promot:22
panel dashboard:51 panel:44
paneli dashboard:42 panel:10
panem check:23
panemi check:17
panemsa checkout:23
panemsan discard:11
papild addition:67 advanc:38
papildinas recharg:25 fund:17
papildinasa recharg:37
papildinforma inform:49 learn:15 info:14
papir paper:53
paplasina expand:16 glanc:15
paplasinaj exten:91
paplasinaju exten:47
paplasinas extend:25
para spam:21 therefor:10
parad ow:21
parada displai:32 appear:13 notic:12
paradam adapt:15 and:14
paradama displai:16
paradi appear:30 show:28 displai:22
paradisa displai:20
paradisi appear:18
paradres forward:24
paradreses forward:27 simultan:14
paradresesa forward:43
paraks signatur:90
parakst signatur:27
paraksti signatur:10
parametr paramet:56
parast usual:44 typic:35 normal:32
paraug sampl:84
paraugpra practic:47 best:22
parbau check:30 verifi:21 test:11
parbaud check:46 verifi:17
parbaudi check:55 verifi:37
parbaudit checker:43 publicli:20
parcel transition:16 move:10
pardev renam:47
pardeve renam:56
pardevej renam:51
pardeves renam:48
pardevesa renam:25
pardomaj mind:27
pardosan sale:44 sold:27
pardot sold:46
paredza expect:13
paredze expect:61
pareiz correct:44 correctli:36 properli:35
pareizrakst spell:80
parej transition:56
pareja remain:18
pareji navig:56
parentdistinguish parentdistinguishednam:42
parfraze precis:38
parfrazej briefli:21 rephras:15
parie navig:20
pariesa polic:14 roll:12
pariesan outstand:18
pariet switcher:17
parinstal reinstal:30
parinstales reinstal:44
parkapu breach:50 violat:16
parkapum violat:31
parkla overlai:41
parklaju overlai:62
parliecin confid:40 sure:14
parliecina verifi:19 ensur:15
parliecinat els:11
parliecinie sure:58 ensur:45
parluk explor:44 brows:24
parlukoj brows:73
parlukos brows:29
parlukosa brows:44
parlukprogr browser:67
parlukprogra browser:74
parman inherit:53
parmanto inherit:38 hierarchi:12
parmantos inherit:43 break:23
parmekle crawl:44
parmekles crawl:40 index:13
parmeklesa crawl:26
parmeri overus:25 concurr:23
parnemsa takeov:46
parnes carrier:25 port:15
parnesa port:34
parnesan port:43 swap:17
parol password:85
parole password:67
parpil overflow:62
parraid bunch:24
parrakst overwritten:38 infect:16
parraksti overwritten:36
parrau monitor:30 everydai:15
parraudz monitor:74
parraudzi supervi:29 supervis:15 monitor:11
parska overview:85
parskaitij chequ:19
parskat review:34
parskati review:83
parskatis review:51
parskatisa review:14 supervisori:14
parsle switch:31 toggl:20
parsledz switch:44 toggl:17
parsledzat switch:29
parsledziet switch:30
parslegs toggl:30 switch:12
parslegsa cutov:24 switch:21 toggl:14
parslegt switch:49
parsnie exce:73
parsnied exceed:51 exce:23
parsnieg exceed:54
parsta deleg:46
parstav deleg:71
parsut forward:36 transfer:31
parsuti transfer:33 forward:17
parsutis forward:45 transfer:29
parsutisa forward:64
parsutita outgo:13
partne partner:83
partneri partner:30
partrau stop:63 decommis:14
partrauc stop:20 break:10
partrauk outag:38 stop:20 discontinu:13
partrauks stop:55
parvald manag:56
parvaldi manag:88
parvaldis manag:21
parvaldisa discov:12
parvaldita wipe:15
parvaldni manag:45
parvedu wire:31
parveidoj transform:51
parver convert:29
parvers convert:25
parversa convert:61
parvie move:19
parviet move:63
parvieto move:63
parvietoj move:40
parvietos move:63
pasa same:57
pasaku event:38 live:15
pasakum event:26 measur:10
pasakumi event:36
pasapkalpos self:54
pasarg incur:21 beyond:10
pase passport:60
pasie own:16
paskaidr describ:24 against:15
paslai time:14
paslep hide:83
paslepsa hide:46
paspiega push:64
pasreize current:87
pasreizej current:37
passpo passport:56
passwo password:15
past email:70 mail:27
pasta exist:28 persist:22
pastavi perman:18 persist:10
pastavigaj ongo:21
pastkas mailbox:76
pastkast mailbox:83
pasu same:66
pasutij histori:11
pasutiju order:75
pat take:39 hour:18
pateicot granular:24 deep:11
patereta consum:57
pateretaj consum:43
pateri consump:54
pati same:30
paties true:63
patiesi steal:28
pats same:19 itself:14 yourself:11
patstavi self:23
pature retain:28
pauz paus:38
pauze paus:48
pauzeji paus:35
pauzesa paus:55
pavedie thread:37
pavedien thread:43
paveik accomplish:19 watch:10
pavilk swipe:48
pavilksa swipe:37 motion:10
pavisa simplif:16
pay pai:44
payno paynow:54
pazaude lost:51
pazino announc:32 notifi:13
pazinoju notif:84 notic:20
pazinojum notif:24 statement:11
pazinosa notifi:19 smart:14
pazisa recogni:26 speech:14
pazu disappear:63
pazudu lost:34
pazudus disappear:30 miss:10
pci pci:26 dss:26 proof:11
pedagogi educ:21 safeti:17
pedej last:70
pedeja last:38
pedeji recent:46
pedejo recent:27
pedejore ago:29
pele right:48
peleko grai:42 grei:30
pelekot grai:41 grei:33
pensij retir:66
pensionesa retir:31
peopl membershipgroupid:32
periodi period:24
periodis recur:71
person peopl:55 person:41
persona staff:63
personal staff:29 pc:23
personali person:15
personaliz person:17
personi ti:18 person:13
personific imperson:42
personifice imperson:61
personis person:60
personiska person:17
personiskaj person:24
peta investig:16 richer:11
petiju trial:16
petnie research:32 realtim:26
petnieci exploratori:20 plu:11
phis phish:38
pieaug worker:19
pieca five:61
piecu five:52
piedalit particip:33 contribut:16
piedav offer:54
piedava offer:14
piedavaj offer:74
piedavaju offer:41
piede belong:57 own:24
piedero belong:29
piederos belong:25
pieej approach:65
pieeja avail:86
pieejam avail:63
pieejamaj avail:13
pieejami avail:40
piegad deliveri:93
piegada deliv:64
piegadat vendor:24 gather:15 deliv:11
piegadataj vendor:46
pieklu access:84
pieklust access:31
piekluv access:69
piekri end:13 consent:13 agre:13
piekrisa consent:88
piekrit agre:22
pielag custom:41
pielago custom:72
pielagoj adjust:47
pielagoja customiz:42
pielagos custom:41
pielagot custom:57
pielagota custom:11
pielauja permiss:30
pieliet appli:17 rephras:15
pielieto mecm:15
pielietoj overus:25 concurr:23
pieliku attach:81
pielikum attach:53
piem g:31 e:12
piemer exampl:67 such:50
piemeri consider:12
piemero elig:34
piemeroj applic:14
piemerot behavior:11
piene accept:40
pienem adopt:37 accept:29
pienemam accept:26
piepra requir:15
piepras request:51
pieprasi request:53
pieprasij request:78 demand:13
pieprasiju request:47
pieprasijum request:24
pieprasit commonli:32
pieradij evid:48
pierakst sign:25
pierakstat sign:19
pieraksti sign:27
pierakstiet sign:60
pierakstij sign:35
pierakstiju resync:22
pierakstisa sign:68
pierakstit sign:52
pierakstot sign:28
piered experi:78
pieredz experi:47
pieregistr presum:22 advis:14
pieregistre enrol:19
piesaist associ:39
piesaisti reconcili:33
piesakat inact:21
piesakiet log:53
piesardzi precaution:31
pieskariet tap:83
pieskart tap:17
pieski assign:41 give:16 grant:11
pieskir assign:66
pieskiri assign:28 give:19
pieskirs assign:58
pieskirsa assign:12
pieskirt assign:48
pieskirta base:12
piesleg exactli:11
pieslegt rememb:15
pieslegu connec:16
piesprau pin:41
piespraud visual:23
pieteici log:30 opt:14
pieteiksa login:37 logon:36
pieteikt log:32 opt:16
pieteiku submis:22
pietieka enough:62
pievien add:73
pievieno ad:33 add:26
pievienoj add:50
pievienojie join:12
pievienojumie in:18
pievienojumprog add:36 in:19
pievienojumprogr in:41 add:19
pievienos add:59
pievienosa join:29
pievienot join:68
piezim note:88
pikker kusto:43
pikskeres phish:47 scam:11
pikskeresa phish:77
piln full:88
pilna full:15 enforc:12
pilnai full:24 length:20
pilnib fulli:72
pilnig complet:28 full:19
pilnva token:62
pilnvar token:49
pilnvaro deleg:37
pilnvarota deleg:14 multi:13
pingacce pingaccess:62
pirksan purchas:14 po:11
pirkst finger:35 fingerprint:31
pirkum purchas:61
pirm time:25
pirma checkin:17
pirmai deplet:10
pirmaj hope:15 quarter:15
pirmko sourc:15
pirmore time:17 interv:14
pivo pivot:72
plana plan:21
planie plan:40
planne planner:75
plano schedul:19
planoj intend:27
planoju floor:34
planosa plan:29 schedul:23
planosan schedul:20 plan:15 lesson:11
planot schedul:13 prior:11 plan:11
planota planner:61
planotaj upcom:21 planner:12
plansetdat tablet:63
plansetdato tablet:43
planu plan:50
plas highli:24 unpreced:16 broad:10
platfo platform:55
platfor platform:72
platum bandwidth:66
play plai:75
plus plu:42
plusm flow:69
plusma flow:65
png img:21 src:21 png:21 imag:15
poga button:81
pogu button:58 right:14
politi polici:74
politik polici:86
polyco polycom:55
populara popular:20 aggreg:11
popularit popular:25 reliabl:10
porta portal:31
portali instantli:14 creation:13
portu port:27 nsg:18
posm stage:44 phase:31
potencia potenti:75
powe power:84 bi:12
powerap powerapp:86
powerpoi powerpoint:88
powershe powershel:90
powershellc powershellcopi:100
poziti posit:51 fals:16
pozitivi neg:35 posit:11
pp po:66
ppi reli:14 ppi:12
ppl msa:39
praks practic:45
prakse practic:35
praktisk rigor:14
pras requir:11
prasib requir:61 claim:23
prasit prompt:34
prav litig:29
preciz exact:38 fine:21 accur:14
preciza rephras:20
precize refin:46
preferen prefer:66
premie premier:38
premiu premium:91
pret against:40 tamper:19
pretej otherwis:66
pretpikskeres anti:40 phish:21
pretsurogatp anti:33
pretviru antiviru:77
previe preview:30 enlist:20
prezent present:39
prezentac present:30 aid:14
prezentaci present:18
prezentet present:38
prieci happi:23 glad:21
prieks ahead:27 forward:20
prieksapma prepai:62
prieksapmak prepaid:64
prieksme class:45
prieksnosaci prerequisit:28 requisit:26
prieksnosacij prerequisit:34 requisit:20
prieksnotei prerequisit:62
prieksnoteik hololen:16 met:10
prieksroc benefit:18 becam:13
prieksroci benefit:77
prieksska preview:33
prieksskat preview:23
prieksskati preview:86
prieksskatij preview:12
prieksskatis preview:28
prim prime:47
primar primari:77
primara primari:51
primaraj primari:49
primarysmtpad primarysmtpaddress:64 unifiedgroup:12
prin pdf:10
princi concept:29
principa princip:29
printe printer:84
priorita prioriti:61 matter:15
privata privat:43
privataj privat:26
privati privat:17
privileg privileg:49 elev:20
privilege privileg:27 overprivileg:11
privilegi privileg:56
privilig privileg:15 pim:12
privilige privileg:24
proakti proactiv:68
proble troubleshoot:67 fix:14
problem answer:17 common:10
procedu procedur:52
proces process:90
prod prod:19 followup:19 bot:12
produc product:39
produk product:84
produkt product:24 found:16
produkti product:53
produktivit score:10
profesional pro:21 ppi:11
professio profession:73
profili profil:41
progno predic:53 forecast:24
prognoz forecast:65 projec:23
prognozej predict:21
progra scanpst:11
program app:58 outlook:22
programd programdata:68
programfi programfil:37
programm app:61
programmapara firmwar:59
programmat softwar:64
programmati programmat:29
programmatu softwar:83
programmi onchang:30 programmat:15
projec project:89
projek project:54
projekci projec:45
projekt project:13
projekti anywher:12 particular:11
projic project:26
projice metavers:11 project:10
projices project:15 pc:10
prom awai:22
prombutn awai:21
proporcion prorat:38
protecti protec:54
protecto protector:71
protoko protocol:76
protokol protocol:58
proxyaddr proxyaddress:71
proxyaddres proxyaddress:60
psexe psexec:41
pssessi pssession:47
pt sjpsca:37 pt:37
pua pua:31 accordingli:14
puas pua:54
public publish:52
publice publish:39
publicej publish:31 post:15
publices publish:54
publicesa publish:52
publicet publish:31
publicfol publicfold:70
publicfolderclientper publicfolderclientpermis:58
publis public:67
publisk public:66
publiska public:58
pula pool:49
pulkste watch:35
punkt dot:41 point:22
punktu dot:40
puse side:80
pusgad semi:26 annual:10
pusi face:17
pusu parti:50 third:24
pvn vat:70 tax:13
pwa tune:37 pwa:20
pwas pwa:49
qos qo:64
quarantinemes quarantinemessag:80
quicksta quickstart:78
qzfgzt xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
rada show:34 occur:12
radi show:51
radisa see:27
radit show:43 appear:27 displai:12
radita score:30 tabl:23
raditaj pointer:51
radius radiu:48
radusa experienc:34 troubl:12
radusi run:19 agent:10
rakst articl:34 inform:25 info:21 learn:15
raksta pattern:20
raksti articl:11
rakstisa write:24
raksto articl:36
rakstu articl:42
raksturi inher:30
rakstzi special:19 charact:12
rakstzim charact:81
randomiz random:45
rasana chanc:22 occur:16
rastie occur:24 experi:23 encount:11
razig spe:30
razosan produc:54
razota manufactur:67
rds rd:74
read read:17 minimum:13
reade reader:40
reag respond:36
reage respond:40
reagesa respond:25
reallai real:37
recenzen design:18
recenzij review:25
recipientpermi recipientpermis:39 truste:39
recipienttypede recipienttypedetail:37
recoverablei recoverableitem:63
recurs ipm:14 subtre:14 dumpster:14 recurs:14
redakto editor:79
redaktor editor:27
redige edit:86
redigej edit:25
redigeja edit:13 grid:11
redigeji edit:34
redigesa edit:66
redz see:17
redza see:54
redzam visibl:31 don:20 appear:18
redzami visibl:38 webresourc:30
redze see:20
redzej saw:53
redzes due:16
referen rest:11
regedi regedit:72
regiona region:32
regional region:24
regist registri:84
registr enrol:24 regist:19 track:14
registrac enrol:39 registr:31
registraci enrol:59 registr:36
registre regist:37 enrol:26
registrej regist:27
registrejie sign:27
registrejus enrol:14
registres enrol:23 log:17
registresa enrol:19
registret registrar:54
registreta registrar:24 txt:11
registrjut case:10
regula regularli:56 handi:12
regulati regulatori:33
reiz time:47
reizina multipli:26 fee:13
rekin invoic:77 bill:16
rekina repres:16 resubmit:11
rekini invoic:38
rekino invoic:11
rekinu invoic:39
reklam ad:34
reklamkar banner:81
rekvizi properti:86
rekvizit properti:64
rela relai:40
relaci relationship:59
relacij relationship:66
releas prod:19 followup:19 bot:12
remotea remoteapp:58
replac h:27
replicesa replic:42
reputaci reput:43
resour resourc:14
restarte restart:11
restartej restart:69
restartes restart:18
restartesa restart:49
resultsi results:36
resurs resourc:91
resursdat host:63
resursdato extra:12
resursi resourc:46
retentionh retentionhold:67
reto rare:32
rezervac reserv:55
rezervaci reserv:47 upfront:10
rezerve reserv:24 instanc:21
rezervej reserv:18
rezerves reserv:25
rezervesa reserv:50
rezervet reserv:32 instanc:23
rezg grid:77
rezim mode:94
rezulta result:73
rezultat result:77
ricib dispos:42
rika tool:47
riki tool:48
rikie tool:22
rikjos toolbar:89
rikkop toolkit:40
rikoti deal:50 act:12
riks tool:55
riku tool:78
rind row:56 queue:22
rinda queue:54 row:15
rindin line:69
risinaju solution:84 workaround:11
risinajum solution:30
risinasa solv:36
risinata run:27
risku risk:24 minim:11
ritini scroll:72
rms rm:67
roamin roam:46
robeza boundari:58
roda experienc:37 occur:22 troubl:21 experi:12
roka hand:40 rais:27
rokasgram guid:72
rokasgrama walkthrough:15
roku handwritten:23 rais:22 hand:16
roleassig roleassigne:20 roleassigneenam:20 roleassigneetyp:20
roleassignee roleassigne:20 roleassigneenam:20 roleassigneetyp:20
rpms rpmsg:52
rps rp:62
rpw rpw:22 ophfom:22 axo:22
runa speech:62
runaji friend:19 famili:14
rupig carefulli:42
rupiga thorough:45
rupja and:52
rupnic factori:54
ruti pane:91
rutin box:36 check:12
rutina checkbox:16 box:16
ruts pane:55
s mime:58
saas saa:79
saboja varieti:14
sacie start:32 begin:18
sada follow:16
sadal section:80
sadala section:37
sadali grain:27 fine:12
sadaliju breakdown:58
sadarbi collabor:57
sadarbib collabor:50 co:22
sadarboj research:15
sadarbot collabor:52
saderi compat:67
saderib compat:61
saderig compliant:12
sadi follow:12
sads receiv:12
sadu follow:25
safar safari:56
sagadata apolog:44 inconveni:44
sagaid expect:24
sagatav prepar:34
sagatavo prepar:50
sagatavoj readi:21 exemp:19
sagatavos prepar:64
sagatavosa prepar:32
sagatavot progres:12 ultim:12
saglab save:85
saglaba save:32 store:19 retain:14
saglabaj save:50
saglabas save:26 autosav:22 reten:18
saglabasa reten:85
saglabat save:21
saim famili:41
sais link:19
saisn shortcut:47
saisne shortcut:55
saisti associ:44 relat:28 troubleshoot:12
saistib commit:75
saistisa associ:35
saistit relat:60 associ:19
saistita relat:13
sait link:67
saite link:75
saja articl:51
sajo follow:11 articl:10
sak reappear:18
saka begin:19
sakar due:24 commun:12
sakne root:82
saknesa boot:54
saknesan boot:33 measur:13
sako start:20
sakotne origin:47 initi:34
sakotnej initi:47 origin:24
saks includ:13
saksan start:58
saksie begin:36
sakt start:70
sakta prevent:11
sakum start:37 home:16
sakumdokume baselin:21
sakumla home:40
sakumlap home:36
salidzin compar:72
salidzinaj compar:45 comparison:22
salidzinas comparison:25 compar:15
samaccountn samaccountnam:51
samaks pai:30
samaksa paid:19
samazi enjoi:11
samazin reduc:62
samazina reduc:60
samazinas decreas:46 reduc:17
samazini reduc:21
samsun samsung:72
san saa:27 ssn:10
sanaci remedi:49
sanaksm attende:17
sane receiv:40
sanem receiv:59
sanema receiv:52
saneme recipi:17
sanemi gave:13
sanems receiv:30
sanemsa receiv:31
sanemsan receiv:23
sanemsi subsequ:11
sanemt receiv:51
sanemta aud:17
sanemtaj receiv:17
sanjosl sidebar:52
sapludin merg:46
sapludinas merg:12
sapludinasa merg:42
sapras understand:48
saprot long:19 understand:10
sapulc meet:91
saraks list:93
sarakst list:49
saraksti list:32
sarezgit complex:60
sarezgita complic:24
sarkan red:73
sarun convers:35
saruna convers:86
sasals freez:53
sasauk acquir:13
sasaurin narrow:46
saskan mix:14 match:12 procedur:10
saskanoj match:19 hand:13
saskar face:22
saskarat like:16 encount:16 succeed:15
saskarus like:22 encount:11
sasnie reach:60
sasniedz hit:26 reach:14 reachabl:12
sasnieg reach:44 achiev:24
sasta consist:42
sastad compos:27
sastadisa dial:36 pad:22
sastadit compos:20
sasting freez:43
sastopa common:31
sastopam common:46 resolu:32
sastopama regard:11 common:10
satu contain:60
satur content:95
satura content:48
sature contain:10
sauc known:20
sauks doesn:14
saukt place:12
sava organ:26 own:25
savaci collect:31 prior:20
savedque savedqueri:40 localizednam:17
savi own:15
savie own:13
savien connect:24
savieno connect:40
savienoj connect:50 connec:48
savienojam connect:22
savienojami connect:36
savienoju connec:47
savienos connect:32
savienot connector:75
savienota connector:28
savienotaj connector:25
savietoja compliant:36
savrup standalon:55 orphan:11
savs end:11
savstarp join:16
savu account:16 own:15
savuka workplac:22
sazin commun:50
sazina commun:81
sazinasa within:12
sazinasi touch:16
sazinasim touch:21
sazinati contact:35 commun:15
saziniet contact:51
scamme scammer:38 techniqu:12
scanno sfc:50 scannow:50
scenari scenario:70
scenarij scenario:71
scor score:41
screenca screencast:55
seamle seamless:22
searc search:26
secib order:53
secig consecut:51
secur score:20
securesc securescor:75
securi secur:17
securityprot servicepointmanag:43 securityprotocol:43
segvar nicknam:59
sejin recogni:20 face:11
sekmig successfulli:45 success:29
seko track:26
sekojo direc:20
sekosa un:20 track:13
sekot unfollow:11
sekund second:70
sekunda secondari:53
sekundar secondari:66
selec pick:15
sendema sendemail:21 sp:10
sensiti sensit:50
sensitiv sensit:54
sensitivita sensit:18
sentt sentto:54
septin seven:52
serij seri:40
sertific certifi:83
sertificesa certif:15 author:11
sertifik certif:92
sertifika certif:36
sertifikat certif:33
serve server:66
server server:83 nameserv:16
serveri server:22
serverna servernam:51
servicepointma servicepointmanag:43 securityprotocol:43
servis pack:22
sesij session:70
sesija session:73
sessio pssession:47
setu setup:28
setupo setupodt:59
sev themselv:20 yourself:16
sevi yourself:48 itself:12 besid:12
sfc sfc:50 scannow:50
sfer satisfi:15 authorizationfail:15
sharedcomputerlic sharedcomputerlicens:38
sharepoi sharepoint:97
sharingpol sharingpolici:58
shel shell:42
shem schema:70
shema schema:57
shif shift:73
sie particular:10
siem on:21
sifr cipher:30
sifre encrypt:52
sifresa encryp:64 encrypt:19
sifresan encryp:77
sifret encrypt:79
sikak detail:17
sikfai cooki:52
sikfail cooki:43
sim on:17
simulato simul:55
simule simul:43
sinhroni sync:48
sinhroniz sync:33 synchron:29
sinhronizac sync:68 synchron:29
sinhronize sync:24 synchron:17
sinhronizej demand:31
sinhronizes sync:42 synchron:30
sintak syntax:75
sintaks syntax:33 construct:23
sis step:18
sistem system:94
sitemana sitemanag:40
situacij situat:58
sjpsc sjpsca:37 pt:37
skaidr explicitli:66
skaidroj understand:30 explan:12 explain:12
skaist beauti:19
skait number:67
skaita larg:11
skalru speaker:58
skalum volum:32
skan sound:28 descript:13
skana sound:72
skart affect:21 faster:13
skarus impact:20
skat view:57
skati view:70
skatie inform:37 info:32 learn:11 refer:11
skatieti watch:49
skatisa view:54
skatisan view:21
skatit view:56
skatita viewer:78
sken scan:44
skene scan:40
skener scanner:80
skenesa scan:53
skenesan scan:18 reattach:15
skenet scan:35
skic sketch:43 snip:16
skie sound:18 appear:15
skis long:30
skol school:23
skola school:52
skolen student:59
skoleni student:75
skolota teacher:43
skolotaj teacher:51
skript script:91
skyp skype:89
slaid slide:50
slaidra slideshow:47
slaidrad slide:27
slan layer:47
slapesa nois:41 suppres:41
sledz toggl:28 switch:13
sledzi close:16 toggl:11
sleg close:53
slegsa close:37
slegsan closur:47 lockdown:18 close:10
slegt close:18
slept hidden:39
slidn slider:69
slidosa sum:16
slieks threshold:76
slieksn threshold:48
slikt bad:26 poor:20
slikta poor:29
slodze workload:72
sloksn streamer:40
smartscr smartscreen:69
smit john:29 smith:29
snied give:23 provid:17 let:10
sniedz yourselv:28
sniedze provid:55
sniedzej provid:14
sniedzi give:29
snieg provid:24
sniegsa partner:22
sniegt provid:24 guidanc:14
sniegta sampl:25 jason:17
sobri moment:27
socketer socketerror:34
soda penalti:49
sodu penalti:48
softwa softwar:25 hkei:10
soliju promis:43
sourc foundat:19
sourceanc sourceanchor:82
spam anti:18
spamha spamhau:69
speciali expert:37 specialist:16
specializ special:37
specialize special:31
specializet special:37
specifikaci specif:20
specifis specif:42
specig power:16 strong:13
spek effect:61
speleta gamertag:57
spodeleteds spodeletedsit:63
spolesan spooler:52
sposites invok:21 spositeswap:21
spotena spoten:54
spraud brokerplugin:19 loos:10 jack:10
spraudi compliant:13
spriedum judgment:71
src img:21 src:21 png:21 imag:15
ssns ssn:41
sso sso:80 seamless:13
ssprset ssprsetup:39
stabil stabl:26
stalleddu stalleddueto:61
standa standard:58
standalo standalon:37
standar standard:72
standart standard:30
star between:94
starpdom cross:26 inabl:15
starpgadij incid:38
starplikt clipboard:33
starpliktu clipboard:35
starpniekprog proxi:18
starpniekprogr proxi:30
starpniekser proxi:85
starpniekserv proxi:19 constrain:11
starptauti intern:40 transac:13
starptautis intern:44
starte start:39
startej start:16
starteji start:19
startesa startup:58
startt starttl:71
stasie effect:24 take:11
stastiju narrat:51
statis static:48
stato effect:31 take:13
status statu:96
stav floor:53
stavok state:86
stavokl state:35
stek stack:68
stere stereo:69
stikl magnifi:38 glass:38
stil style:60
stingr strongli:58
stipr strong:13
stipra strong:56
stor store:33 incompat:12
strad work:17
strada work:37
stradaj work:53
straum stream:42
straumes stream:25
straumesa stream:31
strava unplug:12 cabl:12
strea stream:82
stream streamer:44
streami bitrat:16 adapt:11
streng strength:17 xt:17 ae:17
strongpasswordre strongpasswordrequir:67
struktu structur:47 framework:34
struktur structur:32 framework:10
sts st:54
studen safeti:33 student:11
studenti student:26 faculti:15
studi studio:43
stund hour:44
stunda hour:87
stur corner:50 top:16 upper:15
submissi submis:29
subtre ipm:14 subtre:14 dumpster:14 recurs:14
summ amount:66
summa amount:44 overag:16
suna cell:47
sunu black:27 cell:10
surogatpa spam:89
suta send:27
suti send:52
sutiju advertis:19 newslett:13
sutisa send:54
sutisan send:38
sutit sent:49
sutita sender:86
sutitaj sender:47
sutitaji sender:41
svarig import:49 focus:41
sveicie welcom:58
sveicina lighthous:22 welcom:16
sys cldflt:25 sy:25
syste system:21
tabul tabl:76
tabula tabl:47
tacu sychron:13 elsewher:11
tada same:23
tade spread:11 therefor:10
tadeja thu:20
tadie individu:14 grant:12
tads privileg:11
tadu don:12
taga tag:41
taimer timer:44 job:14
taja same:11 tell:10
tala follow:48 below:29 next:19
talaka far:43
talakpardev resel:63
talrun phone:91
talruni regular:17
talummai zoom:20 smaller:17 larger:11
tam select:38 click:26
tape therefor:45
targe target:44
tas person:15 aren:10
tastatu pad:28 keyboard:27
tastatur keyboard:48 pad:18
tata tier:14
tausti press:33 kei:27
teamson teamsonli:74
techne technet:51
tehnik techniqu:51
tehnis technic:59
tehnisk technic:44
tehniska technic:31
tehnolog technolog:64
tehnologi technolog:49 ndi:25
teikt sai:28 transmit:16 coupl:12
tekst text:85
tekstlodz text:27
telefoni telephoni:52
telp room:64
telpa room:72
tema topic:77 subject:13
templat roam:16
temu subject:30 topic:25
tenantaccessblockedex tenantaccessblockedexcep:59
terin spend:60
termin expir:41 term:38
termina termin:57
termini explain:23 term:19
terze chat:24
terzesa chat:75
terzesan chat:71
terzet chat:16
testej test:35
testeji test:18 demo:16
testesa test:46
testet test:14 classif:12
threa threat:64
ticam unlik:58
ticamib confid:34
tiek appear:27 displai:12
tieka hyperlink:23 mention:10
tiem give:12
ties directli:76 direct:23
tiesa direct:24
tiesaj direct:16
tiesaji direct:29
tiesib right:47 elig:11
tieso caption:25
tiesraid live:71 event:13
tiessais onlin:49
tiesvedi litig:52
tik simpl:31 fact:12
tikk newli:11
tikl network:97
tikla network:29
tiklid onc:20 autoupd:17
tiklie network:15 permit:11
tiklo network:28
tiklosan network:23
tiklu consolid:20 network:13
tikme meantim:37 meanwhil:32
tiks take:12
tiksan appoint:73
tiksi notifi:13
tikt appear:11
tilt bridg:63
tilta bridg:30
time prime:14
timekl web:83 websit:14
tip fraud:20
tipa type:56
tipi type:51
tipie type:34
tipo relev:18
tips type:42
tipu type:61
tirdznieci themselv:12
tiri wipe:34
tirisa cleanup:45 wipe:17 sweep:12
tirisan wipe:46
titl render:25
titr caption:52
titru caption:25 transcript:22
tls tl:94
toke token:16 claim:14
tome gap:27
topologi topolog:63
tos choic:23
tostar includ:64
tostri tostr:15
trafik traffic:78
transakc transac:64
transf wire:19
transformac transform:35
transpor transport:68
transportes transport:70
transportr transportrul:77
tranzi pass:27
tras trash:51
traucejum interrup:39
tres parti:46 third:35
tresa third:38 parti:28
trijsturve triangular:38
trim three:22
tris three:72 dot:16
troksn nois:41 suppres:41
truks miss:80
truksto miss:56
trukstos miss:52
trukum lack:77
trustsco trustscor:60
tuks blank:61 empti:30
tuksa blank:40
tuli below:12
tulite immedi:50
tulitej instant:36 immedi:25
turesa hold:27 place:13
turie hold:34
turkla addition:49
turo mous:16
turpin continu:63
turpina continu:43 proce:11
turpinas continu:29
turpinasa discontinu:32
turpini continu:43
turpma futur:30 further:11
turpmak futur:45 further:10
turpmakaj further:10
tuvaka soon:25
tver captur:23
tvert captur:54
tverum scope:88
tverumi concept:17 cover:14
type serviceprincip:15 att:11
ugunsmu firewal:72
ugunsmur firewal:25 viru:20
unformat ddddddddd:32 unformat:15
unifice unifi:31
unifiedgr unifiedgroup:61 commandlet:30
unifiedgroupl unifiedgrouplink:28 linktyp:28
unifiedgroupwelcomemessa unifiedgroupwelcomemessageen:62
unikal uniqu:76
unikali uniqu:30 across:11
unikod unicod:12 ansi:12
uniraid unicast:64
unlimit results:36
uri uri:63 redirect:13
urki hacker:38
us util:26
usa usa:55 csr:26
usercredent usercredenti:41
userin userinfo:57
usermail usermailbox:64
userna usernam:49
userprincipal userprincipalnam:95
uservoi uservoic:77
utiliti sendemail:21 sp:10
utt near:28
uzaicin invit:50
uzaicina invit:37
uzaicinaj invit:66
uzaicinaju invit:29
uzaicinas invit:31
uzbru ransomwar:33
uzbruce attack:25
uzbruku attack:63
uzbrukum attack:62
uzdevu task:71 assign:11
uzdevum task:39
uzdevumi task:41
uzdevumjo taskbar:69
uzdevumjos taskbar:72
uzdodi ask:18
uzdot ask:22
uzdota frequent:13
uzdotaj faq:11
uzdoti faq:47 frequent:11
uzdoto ask:19
uzgaidi wait:73
uzkara hang:75
uzlabo improv:40 advanc:20
uzlaboji classroom:21 rais:16
uzlaboju enhanc:42 improv:26
uzlabojum ongo:19
uzlabosa improv:28
uzlabot improv:15 advanc:10
uzlaboti advanc:18
uzlade ti:28
uzlauz hack:66 compromis:17
uzlim label:32
uzlime label:44
uzlimj label:44
uzmani carefulli:31 modif:15
uzmeklej lookup:17
uzmekles lookup:34
uzmeklesa lookup:53
uznemt assum:24
uznemu compani:51 enterpris:42
uznemum enterpris:33
uznemumi enterpris:21 busi:14
uznirsto pop:31 up:27
uznirstos pop:31 popup:13
uzraksti guess:16
uzraudzi supervi:49 supervisori:24
uzrei immedi:39 awai:18
uzsa deadlin:10
uzsak initi:17
uzskat believ:43 suspect:20
uzskata presum:21 advis:14
uzskati compliant:29 seen:11
uzspie enforc:26
uzstadisa setup:22 prerequisit:10
uztica trust:53
uzticam trust:42
uzticama legitim:19
uzticami reliabl:27 trust:16 optim:10
uzticati defin:19 trust:12
uztura major:26 stai:14
uzture maintain:58
uzturesa mainten:64
uzvard last:21
uzveda behav:43
uzvedi behavior:34
uzvedn prompt:70
uzzina learn:59
uzzinas reusabl:14
uzzini learn:52
vacin cap:39 cover:24
vada hurri:12 backend:10
vadib control:41
vadiba control:36 panel:18
vadikl control:53
vadit lead:11
vadita princip:21
vadlinij guidelin:41 guidanc:19
vadu wire:27 cabl:25
vaicaju queri:90
vaicajum queri:45
vair longer:88
vairak multipl:67 sever:33
vairakfunkc multifunc:37
vairaki multipl:64
vairakka repeatedli:14
vaja poor:30
vajadz reassign:13
vajadze rescan:17 rollout:14
vajadzi desir:19
vajadzib appropri:19 meet:16
vajadzig desir:12
vajadziga desir:47
vakt collect:32
valdib govern:51
validaci valid:48
valide valid:38
validej onboard:19
valideji valid:26
validesa valid:33
valod languag:63
valoda languag:78
valst countri:67 govern:13
valsti countri:33 region:11
valuta currenc:53 monetari:13 deduct:10
vami cubihh:20 af:20 vamii:20
varbute tent:29 suspect:19
vard name:55 behalf:26
vardie word:16
vardni dictionari:71
vardnic dictionari:38
vardu name:31
varej own:23
varesi awai:13
varian variant:30
vart gate:33
vartej gatewai:84
vati vatid:67
vdar gdpr:64
veca old:23 main:16
vecai old:27
vecaja old:26
vecak older:56 earlier:21
vecaka earlier:58 older:22
vecakaj oldest:29 older:17 newest:11
vecakobje parent:59
vecaku older:49
veco old:52
vecum ag:29 retir:26
vedn wizard:74
vedni wizard:55
veic perform:23
veica unpreced:20 highli:14
veicam taken:13
veici els:11
veicie perform:28 step:24 follow:18
veico step:15
veid type:23 method:19
veidie throughout:14 type:12 util:11
veidla form:72
veidlap form:65
veidn templat:74
veidne templat:75
veidoj compos:25 creat:13
veidosa build:13
veidot built:15
veidota builder:34 creator:26
veik perform:36 take:18
veikal store:60
veiksa perform:30
veiksi pool:35
veiksmi successfulli:48 success:32
veikt perform:41
veiktaj taken:13
veiktspe perform:61
vela later:68
velam desir:40 prefer:24
velamaj prefer:24
velati select:31
velcie drag:60
velesiti execu:17
veleto hover:37
velko drag:39
velrei reopen:20
velve vault:44
vera note:47 base:12
verdik verdict:46
verific verifi:25
verifice verifi:50
verifikac verif:57
verifikaci verif:65
verpsan spin:39
versij version:96
verteju assess:23 rate:14
vertib valu:96
vertikal vertic:46
veseli healthi:19
veselib healthcar:21
veselig healthi:22
vestibi lobbi:59
vestul exemp:16
vestur histori:87
vide video:64 environ:46
videj medium:29 mid:18
videokli video:62
videoklip video:19
vidi environ:49
vidu mid:43 middl:14
vied smart:31
vieda intellig:28 smart:14
viedaj smart:34
viegl easili:50 easi:25
viegla easier:54
vien on:69 singl:15
viena singl:27 on:22
vienad same:39
viengaba seamless:48 sso:10
vienib unit:71
vienig annual:18
vienkar easi:46 simpli:34 simpl:22
vienkars simplifi:48
vienkarsak easiest:61
vienkarsi simplic:27
vienlaic time:19 simultan:14
vienlaik time:30 onc:14
vienot singl:63 unifi:19
vienota unifi:34
vienre onc:41
vienum item:93
vienumi item:40
vienuvi place:18
vies guest:77
viesabonesa roam:37
viesi guest:20
viesie guest:45
vieslietot guest:34
vieslietota guest:25
vieso host:25
viesosan host:55
viesot host:43
viespiekl guest:12
viespieklu guest:22
viesu guest:33
viet locat:51 space:30
vieta locat:38 space:27
vietej nativ:78
vieteja nativ:38
vieteji nativ:12
vietn site:75
vietne site:83
vietra url:61
vietrad url:43
vietraz url:16
vietrazi url:34
viktori quiz:49
viktorin quiz:48
vilk drag:29
viltojum tamper:40
viltot spoof:14
viltu fals:44 posit:21
vina toll:33
vinie don:14
virkn string:69
virkne string:64
virsraks titl:53 head:22
virtua virtual:53
virtuala virtual:61
virtualizac virtual:38
virus viru:51 crypto:14
virusi robust:18 virus:17
virzit driven:25
visa entir:40 across:32
visaktuala choic:19
visaptver comprehens:63
visbeidz final:69
visi visio:91
vislab best:13
vislaba best:47
vislabak best:40
visma least:84
viso across:26 hard:12
vispa gener:25
vispare overal:32
visparej common:28
vispari gener:69
visparig gener:32
vispiemerot best:27
vispir e:12
visprogresiv cut:19 purpos:14
visticam like:55
visu entir:44 view:14
visua visual:30 studio:28
vizitkar card:23
vizual visual:55
vizuala visual:28 decreas:18
vizualaj visual:21
vizualizac visual:23
vknb gy:20 vknb:20 jg:20
vms vm:43
volum volum:21 repres:15
whiteboa whiteboard:81
wi wi:66 fi:24
winmai winmail:29 dat:29
winr winrm:40 auth:13
winsoc winsock:83
workda workdai:60
workfl establish:21
writ write:12
writeerrorexce writeerrorexcep:77
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xps xp:70
xqadsq xqadsqi:35 fd:35
xts strength:17 xt:17 ae:17
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yaho yahoo:67
yamme yammer:94
your product:15
yourdoma yourdomain:69
yourna yournam:70
zaud lose:57
zaudet lost:26
zel sorri:34
zema below:29 low:27
zemak j:16 lower:11
zeton badg:16
zibatmi flash:39 dvd:21
zila blue:53
zilo blue:56
zimi exclam:14
zimol brand:39 scheme:12
zimul pencil:72
zina post:48
zinam known:62
zinama known:66
zinamaj known:27
zinamaji known:31
zinami known:28
zinasan knowledg:37
zinat aliv:15
zino report:46
zinoji report:24
zinoju messag:89
zinojum messag:57
zinojumapma messag:16
zinojumi messag:41
zinosa report:35
zinosan report:24
zinot report:27
zinu post:48
zmxxhckrcilegoaq xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
zobrat gear:77
zona zone:42
zudum loss:43 preven:41
zurnal log:72 journal:21
zurnalfa log:26
zurnali log:21
zvan call:77
zvana call:17
zvani call:29
zvanie call:19
zvanisa call:32
zvanisan call:38
zvanita caller:72
zvano pick:12
zvanu call:34
`
