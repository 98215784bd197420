// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const fr = `
aadst aadst:52 st:13
abandon discontinu:48
abon subscrip:98
absenc lack:22
absent awai:18 miss:17
ac ca:59
acced access:55 navig:21
acceler expedit:49 speed:14
acceptent accept:24
acces access:88
access access:24 databas:12
accessibil access:11
accessibl reachabl:14 access:10
accessoir accessori:73
accident accid:62
accidentel accident:76
accompl accomplish:34
accord grant:49 give:23 agreement:21
accredit accredit:36 industri:21
accueil home:75 welcom:10
accus acknowledg:47
achat purchas:63
achemin rout:55
achet bui:56 purchas:53
acompt prepay:48
acquer acquir:50
acquis acquir:59
acquisit acquisi:58 acquir:20
acteur actor:51
actif activ:49
activ activ:63 enabl:47 turn:15
activesync activesync:52 mapi:10
activitytracing activitytrac:60
actual commonli:10 fresh:10
actualis refresh:90
actuel current:87
adapt adapt:38 fit:19
adequat proper:31 correct:15
adf adf:67 fs:10
adhes membership:41
admettr admit:32
adminauditlogconfig adminauditlogconfig:53 unifiedauditlogingestionen:12
administr admin:74 administr:39
administrator air:19 administr:15 denot:11
admis admit:30
admissibil faculti:19
adopt adop:37 adopt:33
adoptent popular:17 adopt:16
adress address:91
advanced advanc:58
advient happen:42
ae ea:42
af cubihh:23 af:23 vamii:23
affect assign:49 affect:31
affected affect:27
affectent affect:25 come:14
affich view:57 show:29 displai:19 appear:12
affichag view:44 displai:36
affichent appear:27 displai:13
affin refin:37 narrow:24 fine:21
age ag:48
agend agenda:54
agir act:46 serv:11
agit known:12
agrand bigger:22 smaller:17 maxim:12
agre agreement:36 accredit:12
agreabl delight:30
agreg aggreg:59
aid unsur:16 figur:16 dedic:12
ailleur elsewher:36 somewher:15
ains along:22 plu:14 screenshar:14
ais comfort:71
ajout add:85 ad:19
ajust adjust:83
ali alia:71 alias:25
align align:47 help:11 registr:11
aliment power:56 suppli:11
all catch:26
allant didn:19 smallest:13
allez ahead:21
allon longer:11
allowcloudrecordingforcall allowcloudrecordingforcal:62
allowgiphy csteamsmessagingpolici:33 allowgiphi:33
allowndistreaming allowndistream:62
allowredirect configurationnam:22 connectionuri:22 allowredirec:22
allum turn:26
altern altern:33 better:11
amelior improv:68 enhanc:35
amen bring:30
americain bank:13 u:11 isn:11
amis friend:30 talk:12
ample unpreced:14 highli:12
an year:22 on:21
analys analyt:41 scan:37 analysi:32 analyz:19
analyseur analyz:37 scanner:22
analytic analyt:51
analyz analyz:30 mdatpclientanalyzerresult:10
ancien old:50 older:30 formerli:17
anglais kb:35
angle upper:16 corner:14
anne whole:12
anneau ring:60
anniversair birthdai:58 anniversari:38
annonc announc:94
annuair directori:49
annual semi:14 annual:11
annuel annual:39 yearli:21 monthli:11
annul cancel:91
anonymous discus:26
ansi unicod:17 ansi:17
anterieur earlier:46 older:24 previou:16
antivirus antiviru:93
any startswith:23
anyconnect cisco:30 anyconnect:30
aout august:59
apercu preview:53
apercus preview:32 inlin:11
apos count:23
apparaiss appear:23
apparaissent appear:44
apparait appear:50
apparaitr appear:24
apparaitront appear:18
appareil devic:98
apparent look:27 appear:21
apparten membership:57 belong:22
appartiennent belong:20
appartient belong:66
appdat appdata:76
appel call:94
appellent keep:17
apple appl:83
applet cmdlet:54
applic concept:24
appliqu app:69 applic:44 appli:13
appliquent appli:49
apply appli:16
apport chang:30 modif:11
appren learn:11
apprendr learn:11
apprentissag pathwai:25
approb approv:65
approch approach:53
approfond deeper:24 further:17 deeplink:13
appropri appropri:57 relev:13 correct:13
approuv approv:50 safe:23
approvision provision:77
appsforofficeenabled appsforofficeen:39
appui press:51 tap:50
arborescent tree:45
archivag archiv:77
are refer:11
argent monei:35 steal:11
arnaqueur scammer:26 techniqu:15
arret stop:71
arrier background:77
arriv sometim:11 came:11
arrivent ibiza:16
artefact artifact:68
asr asr:42 infec:13
assert asser:81
assez enough:23
assist assist:54 wizard:43
associ associ:86 nonprofit:19
assur ensur:57 sure:51
asynchron asynchron:50 signal:21
at errordetail:12 windowspowershel:12 char:12
attachment attach:16
attaqu attack:94
atteign actual:21 reach:20
atteindr reach:21 hit:16 stop:12
atteint reach:54 hit:18
attend wait:36 meantim:21
attendent lobbi:20
attendr wait:43 expect:13
attendu expect:27
attendus expect:42
attent pend:55 await:14 carefulli:13 hold:13
attenu mitig:82
attribu assign:86
attributevaluemustbeun attributevaluemustbeuniqu:89
audioconferent conferenc:50 audio:44
auditenabled auditen:57
augment increas:89
augmentent increas:23
auparav previous:19 haven:13 formerli:13
aut divers:18 prior:17 accommod:15
authent genuin:13 authent:13
authenticator authent:27
authentif authent:92
authentifi authent:41
authoriz author:16
auto auto:33 self:16
autologon autologon:29 microsoftazuread:29
automat automat:90 auto:19
automatis autom:84
autonom standalon:56 stand:13 alon:12
autor author:53
autoris permis:79 allow:30
autorisent allow:27 permit:11
autour prebuilt:31
autr other:63 anoth:39 differ:20
auxquel subgroup:11
avanc advanc:87
avantag benefit:75
aven futur:46
avert warn:71
avi patch:17 scammer:14
avis notic:58 advisori:21
avril april:75
axe focus:31
axo rpw:23 ophfom:23 axo:23
ayez look:10
ayon taken:12
azureadserviceprincipal azureadserviceprincip:60
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:52
ba baa:22
back backend:27
backup mnt:37
baiss lower:13
balayag swipe:51
balis tag:88
balisag tag:24
bancair bank:54 credit:17
band bandwidth:59
bank usa:21
banni banner:83
banqu bank:25
barr bar:73 taskbar:32
bas base:60 bottom:34 basic:17
bascul switch:44 toggl:33 cutov:12
basicauth winrm:32
basiqu basic:25 cryptomin:11
batter batteri:72
benefici dispos:13 arrai:12
beneficient benefit:30 ongo:16
besoin don:16
bet beta:76
bi bi:45 through:38
bibliothequ librari:97
bien although:40
bientot soon:51
bienvenu welcom:77
billet post:58
billing bill:33
bin bin:19 sendemail:12
blad blade:55
blanc white:57 whiteboard:31
blanch white:34
bleu blue:84
bloc notebook:64 bulk:31
blocag block:41 crash:11 hold:10
block junk:17 block:14
bloqu block:83 stuck:17
bloqueur blocker:74
bluelightreduct subkei:23 bluelightreduc:23
bogu bug:61
boit mailbox:77
bon po:41 good:23
booking book:68
bord dashboard:62
bot prod:27 followup:27 bot:19
boucl loop:35 ring:29
bourgeon tip:35
bout end:32
bouton button:89
box dropbox:16 box:14
branch plug:64
brev demonstr:26 brief:23
briefing brief:54
briev briefli:44
broch compliant:13
brouillon draft:50
bruit nois:35 suppres:35
budgetair budget:30 circumst:14
bull balloon:30 tooltip:24
bulletin newslett:68
bureau desktop:87 registrar:16
business busi:49
but nonprofit:21 maintain:13
bw fdr:19 fjk:19 cjy:19 bw:19
ca eac:33 ca:16
cadr part:60
caf cafe:37
calendri calendar:97
camer camera:49
campagn campaign:54
can via:13
canal channel:94
canev canva:44 teamwork:11
canon hp:20 canon:20 epson:20
capac capac:45 capabl:19
capreteur calend:86
capteur sensor:55
captur captur:55 screenshot:25 shot:14
caracter charact:86
caracterist characterist:68
card pattern:21
carnet book:59
cart card:77 credit:18
cas case:73 box:14
casmailbox casmailbox:36 publicfolderclientaccess:36
casqu headphon:78
cass letter:34 case:14
catchall catchal:63
categor categori:85
cci bcc:57
cec impli:18 reboot:13 examin:11
cel on:14
cellul cell:47
celui differ:14
cent center:30
centr center:85
centralis central:52
cepend sub:21 eventu:13 extra:11
cercl circl:67
certificat certif:98
cess stop:54
cessent crash:12
ceux non:16
chacun resolu:10
chain string:74
champ field:90
chanc luck:22 disagre:14 vs:12
chang chang:35 switch:17
charg support:56 upload:26 load:18
chargeur charger:37
chass hunt:31 among:20
chat reli:19
chemin path:76
chequ wire:25 chequ:14
cherch look:25
chercheur research:71
chiffr encryp:55 encrypt:55
chin china:63
chois choos:83
choix choic:46 choos:15
chos thing:13
chrom chrome:86
chronolog timelin:64
ci below:65
cibl target:91
cinq five:77
cisco cisco:30 anyconnect:30
cjy fdr:19 fjk:19 cjy:19 bw:19
clair light:76
class class:58 classifi:23
classeur workbook:47
classic classic:12 though:12
classiqu classic:94
claus disclaim:42 fanci:19
clavi keyboard:90
cldflt cldflt:59 sy:13
cle kei:92
client client:55 tenant:49 custom:21
clientaccessserverenabled clientaccessserveren:82
cliqu click:92
cliquent straight:13
clotur closur:26 close:22
cnam cname:66
coch box:27 check:23
cod code:93
codag predict:20
coexistent coexist:48
coffr vault:36
cogest co:29
coherent consist:42
coin corner:63 upper:17
coll past:66
collabor collabor:80 contributor:21
collect collec:83 collect:28
collegu colleagu:31 teammat:21
colon column:86
combien long:18
combinaison combin:41
command command:77 order:29
commenc start:51 begin:20
commencent perfectli:12
commentair feedback:64 comment:43
commentsonlistitemsdisabled commentsonlistitemsdis:46
commercial commerci:63 sale:24
commiss vi:22 european:22 commis:22
communaut commun:43 tech:10
communiqu commun:51
commut switch:31
company compani:29
comparaison comparison:62 compar:13
compart bucket:52 fault:10
compatibil compat:77
compatibl compat:45 compliant:17
compl in:43 add:19
complementair add:17
complet full:63 complet:19 fulli:11
compliqu difficult:20 harder:20
comport behavior:70 behav:15
compos part:27 compon:22 compos:21
composit compos:63
compr includ:60
comprehens understand:29
comprend involv:19
comprendr understand:88
comprennent o:10
comprenon long:24
comprom compromis:75
compromiss compromis:18
compt account:98
concentr hub:23
concept design:42 concept:28
concepteur design:36
concern affect:57 regard:19
conclur baa:22
concord mismatch:50
concu design:47 built:15
concus design:28
condit condition:48 term:11
conditionnel condition:80
conferent confer:39 conferenc:33 dial:11
confianc trust:58 confid:19
confidential privaci:56 sensit:37
confidentiel pin:63 confidenti:13
configur configur:73 set:26 setup:14
configurationnam configurationnam:22 connectionuri:22 allowredirec:22
configurator appl:11
confirm confirm:73 receipt:24
confl conflict:53
conflictuel conflict:30
conflit conflict:65
confondus confus:58
conform complianc:86
confront face:40
cong holidai:50 vacat:17
connaiss knowledg:29 awar:16
connait awar:23
connect connect:60 sign:44
connectent sign:12
connecteur connector:90
connectionur configurationnam:22 connectionuri:22 allowredirec:22
connex connec:62
connexion connec:43 sign:32 connect:11
connu known:50
connus known:64
consacr progress:17 spend:13
conscienc awar:25
conscient awar:54
conseil tip:49 guidanc:40 advisor:25
consentent consent:26
consequent therefor:49 henc:17
conserv retain:45 hold:39 preserv:13
consider consider:38 consid:28
consign log:18 pass:10
consist quickest:16
consomm consump:46 consum:17
const ongo:28
constat see:20 observ:13
constitu consist:38
consult inform:25 info:23 review:14 check:12
conten contain:59
conteneur contain:17 ou:16
contenu content:98
contenus subsit:10
contextuel popup:17 pop:17 context:15
contiennent contain:39
contient contain:73
continuent complic:20
continuon thought:23
contourn workaround:47 bypass:28 around:15
contr against:25 loss:17 preven:17 atp:12
contractuel contractu:35 oblig:20
contraint constrain:44 constraint:17
contrair otherwis:55
contrat agreement:61
contribu contribut:43
contribuent contribut:42
contributeur contributor:33
controlent control:20
controleur control:37
convers chat:60 convers:52
convient choic:11
convivial friendli:31
cook cooki:65
cop copi:76
corbeil recycl:50 bin:49 trash:11
corp bodi:51
corporat corpor:30
correct correctli:33 properli:28 correct:22 fix:18
correspond match:66 correspond:27
correspondent match:43
correspondr match:45
corrig fix:62
corrupt corrup:84
cortan cortana:66
cot side:71 next:13
couch inspec:26 layer:14
coul scene:33
couleur color:89
coup cut:29 c:11
coupur drop:15 poor:11
cour common:86
courri email:56 mail:21
courriel subscrib:12
court short:54
courti json:15 jwt:15 broker:15
cout cost:90
couvert cover:47
couvertur coverag:35 cover:24
couvr cover:40
couvrent cover:33
cpe offici:36 cpe:36
crashent crash:12
crayon pencil:58
cre creat:91
createur creator:69
creation creation:43 creat:40
cred credit:77 card:12
credential credenti:24 usercredenti:11
credit credit:40 minu:15
creent subfold:13
cris crisi:40 covid:17
criter criteria:62
critiqu critic:55
cryptag encryp:18
csteamsmeetingpolicy csteamsmeetingpolici:79
csteamsmessagingpolicy csteamsmessagingpolici:33 allowgiphi:33
cubihh cubihh:23 af:23 vamii:23
currentvers currentver:46 cdj:29
curseur cursor:36 slider:35
cvi cvi:61 interop:23
cycl cycl:64 lifecycl:20
d ds:66
danger harm:43 unsaf:30
das aad:21
dat date:79 data:12
davantag further:15 agre:11
davidc davidc:42 davidchew:42
davidchew davidc:42 davidchew:42
day virus:15 zero:12
dd ddd:15 dd:15 dddd:15 dash:14
ddd ddd:15 dd:15 dddd:15 dash:14
dddd ddd:15 dd:15 dddd:15 dash:14
ddddddddd ddddddddd:25 unformat:14
deb debit:68 throughput:11
debit charg:27
deblocag unblock:49
debloqu unblock:82
debogag debug:71
debogu debug:69
debranch unplug:75
decembr decemb:34
dechiffr decryp:29 decrypt:27
decis decision:70
declass retir:33 offboard:27
declench trigger:89
declenchent trigger:32 customiz:25
decoch uncheck:45
deconnect disconnect:39 sign:26
deconnexion sign:21
deconseil deprec:25 unattend:13 discourag:12
decouvert discoveri:41 ediscoveri:36
decouvr learn:45 discov:12
decr describ:78
decrir headset:12 describ:11 briefli:11
decrit outlin:33 describ:24 step:13
decriv describ:28
decrivent describ:35
dedi dedic:74
deduit deduct:80
def challeng:41
defaill failur:30
defaultbrowsersettingenabled defaultbrowsersettingen:69
defaut default:95
defectu faulti:44 unhealthi:26
defil scroll:76
defin set:51 defin:22
definit perman:66 defini:18
degr score:25
dehor outsid:55
deja anoth:12 isn:11
del delai:26 within:14
dela beyond:53
delegating roleassigne:18 roleassigneenam:18 roleassigneetyp:18
delegu deleg:83
deleted delet:19
delivr proxi:13
delt delta:51
demand request:88 demand:15 ask:13
demandent line:11
demarr start:77
demarrag startup:36 start:22 quickstart:19 fresh:11
demeurent unpreced:14 highli:12
demon daemon:50
demonstr demo:53
dep exce:53 dep:31
depann troubleshoot:17
depannag troubleshoot:54
depart checklist:14
depass exceed:63 exce:20
dependent depend:38
depens spend:65
deplac move:94
deplacent larger:18
deploi deploi:67 deploy:49
deploy deploi:14
deployon roll:21
depreci deprec:57
deriv bypass:15 deriv:12 obsolet:12
derni latest:64 last:37
deroul drop:76
derri behind:52
des soon:28
desact disabl:26 remaind:12
desactiv disabl:67 turn:40
desaffect decommis:59
descript descrip:86
deselection unselect:37 deselect:30
desinstall uninstal:92
desintot decommis:13
desir want:21
desktop desktop:40 virtual:14
desol sorri:69
dessous below:72
dessus abov:77
destinatair recipi:89
detaill detail:48
detect detect:68 detec:44
deterior degrad:35
deux two:86
deuxiem second:67
dev least:16 order:10
developp develop:52 expand:41
developpeur develop:73
deven becom:54
devenu becam:25 grown:24
deverrouill unlock:77
deverrouillag unlock:48
deviendr becom:55
deviennent becom:37
devient becom:56
devin guess:42
devis currenc:81
devoir assign:23
devtool devtool:65 screencast:13
diagnostic diagnost:92
diagnostiqu diagnos:81
diagramm diagram:54
dialogu dialog:54 box:11
diaporam slideshow:36 slide:12
diaposit slide:66
dict dictat:59
dictionnair dictionari:68
didacticiel tutori:79
diff element:12
differ defer:48 postpon:20 writeback:10
different differ:77 variou:11
difficil daunt:22 littl:18
difficult troubl:73 difficulti:21
diffus broadcast:48 produc:12
digital fingerprint:53
dimens dimen:61
diminu decreas:76
dir e:40 coupl:10
direct directli:51 live:47 direct:21
directly directli:22
directory directori:73 activ:10
dirig direct:30
disablenamechecking disablenamecheck:78
disallowinfectedfiledownload disallowinfectedfiledownload:48 spoten:11
discuss discus:32 chat:16 thread:10
discut chat:41
disparu disappear:66
disponibil avail:23 free:21
disponibl avail:94
dispos ensur:10
disposit layout:30 newli:15
disqu disk:36 drive:24 hard:16
dissoci unlink:54
dist remot:54
distanc remot:89
distinct separ:54 distinct:16
diver variou:18
divers varieti:26
divulg disclosur:52
dizain dozen:74
dk dk:54 kinect:18
dkimsigningconfig dkimsigningconfig:36 domainnam:36
docu document:89
doigt finger:61
doiv ca:12
doivent user:12
dollar tier:27 greater:13
domainkey domainkei:84
domainnam dkimsigningconfig:36 domainnam:36
dommag inspect:20 damag:10
don data:94
dont handl:10
dossi folder:98
dot staff:15
doubl doubl:62 duplic:30 dual:15
dow jane:33 dow:33
down webinar:22
driv drive:38
drmencryptproperty drmencryptproperti:33
droit right:88
drop webinar:22
dropped socketerror:13
dso sso:44
dss pci:26 dss:26
du due:60 caus:13
dumpst ipm:14 subtre:14 dumpster:14 recurs:14
dupliqu duplic:77
duquel subsit:15 didn:12 intermitt:11
dur lifetim:46 hard:17 durat:11 long:11
dvd dvd:30 flash:13
dynamic dynam:82
e email:45
eas ea:29
echang exchang:17 redeem:16 swap:12
echeanc deadlin:24 past:18 due:17
echec failur:53 fail:46
echel wide:66
echogroupmessagebacktosubscribedsend mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
echou fail:71
echouent unsuccess:18 fail:17
echu past:29 due:14
echus past:14
ecol school:35
economiseur saver:42
ecoul pass:34 saw:26
ecout listen:55
ecran screen:97
ecrir write:37
ecrit written:14
ecritur writeback:76
edge edg:90
ediscovery ediscoveri:85
edit edition:75 edit:12
editeur editor:66 publish:15
effac clear:73
effectu perform:69 complet:25
effectuent conduct:16
effet effect:60
efficac effici:34 effect:13
egal known:22 altern:19
elabor eas:14
electron email:72
element item:97
elev high:45 elev:37
eligibil elig:40
eligibl elig:77
ellips ellipsi:39 ellips:35
embed emb:68
emergent emerg:63
emet emit:19
emetteur advertis:16
emetton deadlin:30
emettr referr:14 emit:13
emis issu:62
emiss fly:16 st:11 push:11
emoj emoji:82
empech prevent:79
empechent prevent:23 sound:11
emplac locat:91
emploi employe:70 former:11
empreint fingerprint:63
emprunt imperson:44
empty empti:20
enableadal enablead:69
encodag encod:37
encodeur encod:39
encourageon encourag:55
end backend:23
endommag corrupt:58 damag:33
endroit place:20 pick:16
enfant child:58
enfin final:57
enfonc grab:20 mous:19
engag commit:42 engag:32 promis:14
engageon commit:37
engrenag gear:73
enquet survei:50 investig:29
enregistr save:69 record:45
enregistrent regist:17
enrich rich:30
enseign teach:34 teacher:22 educ:11 faculti:10
ensembl overview:39 entir:17
entend hear:48
entendr hear:36
entendu heard:22 need:22 circumst:13
enti entir:46
entier fulli:55 entir:29
entit entiti:74
entrain caus:44
entrant incom:55 inbound:28
entre between:76 entri:27
entrepris busi:60 enterpris:41 compani:15
entrer enter:52
entrez enter:85
envelopp envelop:48
enver commit:15
envisag consid:54
envoi send:66 sent:35 submit:17
envoient send:16
envois outgo:14
envoyon typic:14 final:12
epingl pin:37 mute:11
eprouvon troubl:11
epson hp:20 canon:20 epson:20
epuis whichev:18 exhaus:10 deplet:10
equilibr balanc:26
equip team:58
equivalent equival:49 counterpart:30
ere empow:33 ag:26
ergonom eas:53
erreur error:95
erron wrong:34 erron:12
escroquer scam:50
espac space:79 workspac:12
esperon hope:27 quarter:27
esprit mind:40
essai trial:36 attempt:20
essential essenti:67
essentiel essenti:39
etabl institu:40 establish:38 institut:14
etag floor:71
etant back:16
etap step:86
etat statu:62 state:37 health:17
etc spin:15 near:11
ete author:21
eteign unplug:14
eteint blink:13 auto:10
etendr extend:53
etendu scope:84
etiquet label:84
etiquetag label:37
etranger advertis:16
etroit deep:18
etud studi:30
etudi student:75
europeen vi:22 european:22 commis:22
eux themselv:50
evalu trial:41 evalu:40 assess:16
even event:93
eventail varieti:20 assort:11
eventuel investig:18
everyon csteamsmeetingpolici:34
evident highlight:47 spotlight:13
evit avoid:68 prevent:23
evolu evolv:51 constantli:20
evoqu talk:15
exact exact:59 exactli:31
examen investig:17 consider:11
examin review:61 investig:25
examinon basi:21
excellent great:51
except excep:61 except:33
exclu exclud:46
exclur exclud:78
exclus exclusion:89
exe ex:86
execu run:46
execut run:92
executent behav:12
exempl exampl:91 sampl:13
exig requir:26
exigent requir:51
existent exist:19
exoner exempt:33 exemp:22
expand expand:22 desir:11
expedi ship:24 hard:10
expedit ship:48
expediteur sender:90
experient experi:91
expirent expir:38
explicit explicitli:70
expliqu explain:48 ton:15
expliquent explain:11
exploit oper:46 os:37
exploratoir exploratori:77
exponentiel exponenti:32
exposit exposur:78
express phrase:52 expres:13
expurg redact:36
extens exten:90
exterieur outsid:65
extract extrac:23 discard:19 check:16
extrair extract:43 discard:12
extrait check:21 extract:13
extrem far:44 extrem:30
f fs:69 f:12
fabric manufactur:74
fac lighthous:13 experi:12
facial recogni:18
facil easili:49 easi:32 easier:20
facilit easer:23 aid:12 easi:10
facilitent easier:37
facon variou:12
facteur factor:54
factur bill:72 invoic:43
facult option:34
faibl low:58 slow:12 lowest:11
faibless weak:33
failed fail:21
faill seamless:12
fais authorit:36
fait scroll:38 do:12
falsif tamper:57
falsifi assur:22 tamper:14
famili familiar:46
famill home:45
family famili:28
fauss fals:32
faut typo:35
faux fals:41 posit:30
favor favorit:87
fd xqadsqi:33 fd:33
fdr fdr:19 fjk:19 cjy:19 bw:19
fenetr window:41
feri holidai:51
ferm close:91
fermetur closur:33 logoff:14
feu firewal:61
feuill roadmap:49 spreadsheet:24 worksheet:17
fevri februari:46
fi fi:75 wi:23
fiabl reliabl:35
fichi file:99
fig freez:37 hang:24
figur isn:14
figurent weren:18
fil wireless:44 queue:30
filt filter:17 eq:11
filtr filter:81
filtrag filter:70
fin end:72
final end:60 final:15
finalis final:17
find finder:34 find:13
first gradual:17
fiscal tax:54
fixed build:11
fjk fdr:19 fjk:19 cjy:19 bw:19
flech arrow:74
flou blur:22
flout blur:62
floutag blur:44
flux flow:73 workflow:16 feed:13
focus focu:19
foir frequent:17 ask:10
fois onc:70 time:26
fonction work:57 base:23
fonctionnal featur:91 capabl:16
fonctionnel longer:13 function:11
fonctionnent work:33 don:11
fond fund:63
fondamental fundament:22 principl:12
font part:15 meaning:14
for enterpris:17
foret forest:56
forf plan:26
form format:38 form:37
format format:60 train:21
formul formula:42
formulair form:90
fort strong:43 highlight:23
forum faq:47 frequent:14
forwardag forward:24
forwarding forward:57
fourn provid:87
fournisseur provid:58 vendor:14
frais charg:63
frapp typo:35
fre free:19
frequenc frequenc:48 often:30
frequent frequent:68 commonli:10
from offboard:25 non:14
fronti boundari:74
fuit leak:37 atleast:12
fur payg:17 rate:13
fuseau zone:52
fusion merg:71
g g:54 suit:13
gagn quick:10
galer galleri:57
gallery galleri:39
gam mam:39
garant warranti:49 ensur:19
gard colon:33 mind:14
gauch left:88
gdriv gdrive:39
gen gener:15
general global:46 gener:35 usual:14
geograph geo:66
ger manag:84
gerent enforc:10
geron trust:27
gestion manag:68
gestionnair manag:42
geteffectiveuser geteffectiveus:76
getting bounc:16
giphy giphi:59
gliss drag:65
go gb:75
godaddy godaddi:87
gouvern govern:79
gouvernemental segment:12 late:12
government govern:25
gpm mdm:30 push:17
grac grace:56
grand larg:55 lot:23 consum:14
granulair granular:29
graphiqu chart:74 graphic:14
gratuit free:88
gravit sever:29
grill grid:83
gris grai:50 grei:28 dim:13 grayscal:11
guident walk:23
guis conveni:18 append:17
gy gy:20 vknb:20 jg:20
habituel cover:15
hachag hash:61
hameconnag phish:92
haut top:84
heberg host:72
hello window:11
herit legaci:87
heritag inherit:37 break:17 legaci:15
heritent inherit:42
heur hour:75 time:19
heureux excit:39
hi hitech:43 act:16
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:74
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:65
hierarch hierarchi:51
hipa hipaa:54
hipp hippa:83
histor histori:85
history histori:24
hiv hive:67
hkey hkei:66
hom home:35
homologu peer:47
hor offlin:45 offboard:13
horair zone:32
hostgator hostgat:77
hot host:57
hp hp:20 canon:20 epson:20
humain human:26
id id:34 caller:28
ide idea:76
ideal great:18 ideal:15
identif credenti:65 identifi:19
identity ident:49
if famili:12
ignit ignit:22 mine:13 dig:13
ignor skip:45 ignor:34 dismiss:20
illim unlimit:56
illimit unlimit:41
illustr illustr:22 shown:21
imag pictur:61 imag:57
ime im:54
img img:24 src:24 png:24
immediat immedi:72 awai:11
impai outstand:60 balanc:11
impersonated imperson:42
impliqu involv:58 implic:13
impossibil unabl:21
impossibl unabl:84
impress print:69
imprevus unexpect:29 unwant:12
imprim printer:71 print:40
in in:31 sign:16
inaccessibil inaccess:29
inaccessibl inaccess:54 unavail:18
inact inact:55 idl:21
inadvert inadvert:41 accident:12
inalter eac:19
inattendu unexpect:48 unexpectedli:22
inattendus unexpect:26
incap unabl:29
incident incid:70 crash:23
inclu includ:27
incluent includ:33
inclur includ:38
inclus includ:51
inclut includ:61
incompatibil incompat:27 mismatch:20
incompatibl mismatch:56
inconnu unknown:51
inconnus virus:15 zero:12
inconvenient caveat:40 disadvantag:26
incorpor embed:52 incorpor:14
incorrect incorrect:73 incorrectli:22 wrong:17
independ isv:26 independ:23 reach:10
indesir spam:56 junk:43
indiqu indic:43 show:22 flag:12 whether:12
indiquent indic:30
indisponibl unavail:52 inaccess:14
individuel individu:82
individus individu:29
industr accredit:36 industri:21
inexactitud inaccuraci:47
infect infect:30 overwritten:20 infec:16
inferieur lower:38 bottom:19
influencent influenc:53
inform inform:72 info:22
ingenier engin:35
ingenieur engin:39 talk:13
ingso doesn:13
inhabituel unusu:45
initi completion:26 initi:22
initial initi:75
initialis initi:17 confidenti:15
inprivat inpriv:55
inscript enrol:58 registr:49
inscrir sign:26 enrol:21 regist:17
inscrit regist:20 sign:16 enrol:15
inscriv regist:24 sign:13
inser insert:77
insert insert:33 push:11
insider insid:46
inspect inspect:23 inspec:19 layer:10
install instal:97
instant systrai:15 moment:12
instantan instant:50 instantli:19
instruct instruc:75 guidanc:16
insufficient insuffici:25
insuffis insuffici:33 enough:13
integr integr:51 onboard:34 built:34 health:11
integral entir:43
integrat third:17 parti:13
integrent integr:23
intelligent intellig:49 smart:31
intempest up:21
intent intend:25 inten:19
inter cross:53
interact interact:46 interac:38
interag interact:52
interd forbidden:49 ban:22 unregist:15
interdit ban:60
interess interest:69
interet interest:41
interfac interfac:70 ui:30
interieur insid:44
intermediair intermedi:25
intermittent intermitt:65
intern intern:71 insid:26
international intern:55
interoper interop:47 interoper:22
interrog queri:47
interrompr paus:54
interrompt interrupt:32 paus:14
interrupt paus:25 interrup:23
intervall interv:47
intervent interven:53
intitul titl:31
introduct introduc:61
introduit introduc:33
introuv found:56
inutil unnecessari:51
inutilis unus:71
inventair inventori:85 inaccur:13
invers vice:21 versa:21
investig investig:26 execut:13 remedi:11
invit guest:48 prompt:48 invit:30
invok invok:24 spositeswap:24
ios io:96
ipad ipad:53 ipado:38
ipados ipado:79
ipm ipm:14 subtre:14 dumpster:14 recurs:14
ir ri:38
is grant:19
issu sourc:16
issued issu:30
itiner roam:36
itinerair watcher:16 udr:16 rerout:16 applianc:16
jacent underli:87
jan jane:33 dow:33
janvi januari:52
jaun yellow:78
javascript javascript:24 userag:24
jeton token:95
jeux subnet:27
jg gy:20 vknb:20 jg:20
john john:37 smith:37
joindr attach:32 join:23
joint attach:51 join:35
jointag join:23 vm:10
jointat join:23
jointur join:45
jour updat:79
journ hasn:21
journal log:78 journal:18
journalis log:26 journal:22
json json:15 jwt:15 broker:15
jug deem:36
juillet juli:70
juin june:61
jurid legal:35
jwt json:15 jwt:15 broker:15
kbp kbp:54 peer:23
kerberos kerbero:71
key kei:18
keysigntest keysigntest:31 bad:10
kinect kinect:65 dk:17
kit kit:40 sdk:23
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:55
lacun gap:60
lag gal:43
lai layer:47
laiss leav:77
lam blade:41
lanc launch:82 initi:12
lancent crash:12
lanceur launcher:73
langag languag:26
langu languag:93
languag markup:17 input:12
lateral sidebar:39 side:19
leav rejoin:24 dsregcmd:12
lecon lesson:25
lecteur drive:54 reader:51
lectur read:63 playback:16
legal legal:51 forens:22
legend caption:37 transcript:12
leger lean:25 slightli:25
lent slow:67 slowli:17
lesquel reason:22 haven:15
let commandlet:18
lettr mailbox:81
lev rais:49 hand:26
li relat:53 troubleshoot:15 fix:14
liaison attach:18
liber freed:21 free:19 releas:12
libr self:78
library librari:19
licenc licens:97
licenci unlicens:26
licensing advisor:12
lien link:94
lieu lead:12
lign onlin:36 line:34 row:18
limit limit:83 throttl:29
linktyp unifiedgrouplink:26 linktyp:26
lir read:47
lis read:49
liv live:41
livr come:47
livraison deliveri:18 grader:13 ship:11
local premis:65 local:48
localappdat localappdata:60
localis locat:27 lost:11
localizednam localizednam:40 savedqueri:12
locat tenanc:45
locatair tenant:49
logiciel softwar:96
logiqu logic:40
loi hipaa:27 hitech:13
loin forward:13 multitask:11
long through:19 long:12
longu long:30
longueur length:44
look bring:17
lor error:36
losang diamond:55
lot batch:75
loup magnifi:42 glass:42
lu unread:32 plai:10
lucrat nonprofit:36
luminos bright:55
m ms:86
macos maco:93
magasin store:48
mail email:45
mailboxfolderpermiss mailboxfolderpermis:82
mailboxmessageconfigur mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
main start:48
mainten mainten:49 maintain:10
maintien litig:24
maison home:15
maitr master:41
maj shift:56
majeur major:63
mal misconfigur:41
malformed malform:30
malgr despit:33 spite:21
malheur unfortun:60
malsain unhealthi:56
malveil malwar:52 malici:49
managementroleassignment managementroleassign:75
manqu miss:94
manuel manual:93
manuscrit handwritten:30 electron:21
map map:23 mapi:19
mapp map:51 drive:10
mappag map:75
mapping map:29
mar march:60
march marketplac:54
marketing market:77
markup markup:50 represent:22
marqu mark:91
marquag tag:25
masqu hide:72 hidden:18
mass mass:31 bulk:14
match recipienttyp:23 match:11
materiel hardwar:79
matric matrix:56
mauv wrong:34 bad:24
mauvais poorli:56 bad:14
maximal maximum:84
maximum maximum:27 deferr:25
mbp mbp:25 hd:14 conserv:11
mecan mechan:44
medi media:42
mediocr poor:55
meilleur best:81
mel clutter:51
melang mix:38
mem same:83
memb tostr:21
membr member:94
memoir memori:77
memoris memor:23 rememb:17
menac threat:82
mensuel monthli:64
ment in:13
mention mention:37 mid:16
menus menu:14 consult:10
messager email:44 mail:24
mesur measur:22 take:13
met updat:22
metadon metadata:82
meti fire:16 lob:16
metricsreportingenabled metricsreportingen:34
mettr updat:54
mi mid:43
micro mic:43 micro:27 microphon:19
microprogramm firmwar:45
microsoftazuread autologon:29 microsoftazuread:29
mieux better:39 best:13
migr migrat:67
milieu middl:58
mim mime:67 mim:39
mineur minor:40
minimal minimum:49 minim:16
minimis minim:22 supervisori:12
minutag time:19
minuteur timer:41
mip mip:74 these:11
mis updat:59 provision:13
missing miss:25
mo mb:74
mobility mobil:20
mod mode:50 method:48 payment:14
model templat:82 model:21
modernis modern:45
modif chang:59 edit:18
modifi chang:67 edit:37
modifient palett:11 distinguish:11
modul modul:51 add:20
mois month:87
moiti snap:23 half:22
moment time:44
momentan momentarili:16 temporarili:10
mond everybodi:21 invit:12
monetair monetari:44 overag:17
moniteur monitor:57
monopag singl:10
mont amount:75
montag mountpoint:55
montr show:50
montrent opera:20 show:11
mor altern:14
mot password:78
moteur engin:74
mov mover:84
moyen throughout:17 fewer:12 life:11
mozill mozilla:68
mpn mpn:30 dev:25
msd msd:52 consistencyguid:10
mult multi:66
multifacteur factor:37 multi:29 mfa:20
multifactoriel factor:19 multi:16
multigeograph geo:25
multipl multi:22 multipl:13
multipli multipli:32 fee:15
multitach multitask:60
mun exemp:22 readi:19
musiqu music:52
mv vm:37
my regardless:22 hidden:17
myanalytic myanalyt:70
n ns:45
naissanc birth:66
nam name:14
natif nativ:69
national domest:66
natur wild:20
naturel natur:47
navig browser:81 navig:20
navigu brows:27 navig:22
necess train:12
necessair necessari:50 requir:19
necessit requir:57
necessitent requir:39
negat neg:70
negotiat negoti:37
nettoi clean:55
nettoyag cleanup:64
neuf nine:64
neutr neutral:64
ni technic:16
niveau upgrad:56 level:51
nnom invalid:20
no due:14
noeud node:48
noir black:77
nom name:94
nombr number:69
nombreux case:11
nomdefichi filenam:65
nomm name:30
norm perspect:19 standard:15
not note:43 includ:26 notebook:13
notif notif:91 notic:10
notion basic:19
nouveau new:80
nouveaut new:20
nouvel new:79
novembr novemb:66 nov:16
nuag cloud:28
nuit night:64
numer digit:64
numeris fax:34
numero number:69
numeros number:55
numerot dial:50
object goal:48 defin:11
objet object:83 subject:17 gpo:13
obligatoir requir:24
observ observ:38 viewer:35
obsolescent deprec:45
obsolet stale:58 outdat:19 seek:11
obstacl barrier:63
obten obtain:13 assist:13
obtent pick:21
obtenu obtain:14
obtiendr back:12
obtient within:11
occas hasn:19 chanc:17 occasion:11
occup busi:21
occurrent occurr:48
octobr octob:67
octroi grant:32 give:14
od sso:12 reli:12
odat odata:60
oeuvr implement:15
offert unsur:15
officiel formal:52 offici:19 cpe:19
offre plan:40 offer:38
offrir deliv:13
ok click:24
ome om:63
omis omit:59
once onc:16 flag:12
onchang onchang:42 programmat:14
one everydai:25
onglet tab:93
only variant:26
oper oper:65 on:10
ophfom rpw:23 ophfom:23 axo:23
opte switch:14
optimal optimum:23 advis:16 best:15
optimis optim:71 maxim:23
ordin comput:79 machin:35
ordre order:63
organigramm chart:24 organiz:19
organis organ:96
organisationnel organiz:31 anytim:15
organizationcustomiz organizationcustom:54
origin origin:79 caus:18
original origin:20
orphelin orphan:73
orthograph spell:81
ose os:48
oubli forgot:53 forgotten:42
outil tool:96
outr addition:43
ouvert open:37
ouvertur open:47
ouvr open:92
ouvrent open:18
p ps:56 p:32
pag page:96
pai payment:70 pai:29 method:10
pair peer:45 mbp:21
pan pane:13
pann outag:63 crash:15
panneau panel:50 blade:25
papi clipboard:35 paper:21
par firewal:61
parametr set:85
parcour brows:37 through:17
parent parent:62 sublabel:14
parental parent:23
parfait great:20
parfois sometim:64 occasion:11
parl talk:44
parleur speaker:66
parm preinstal:17
parrainag sponsorship:51
part part:29 unmanag:16 within:12
partag share:98
partagent share:16
partenair partner:91
particip particip:58 join:19 attende:12
particuli particular:39 especi:24
partiel partial:71
partout everywher:47
party third:17 parti:13
parven unabl:35
parvien troubl:12
parviennent subcategori:17 perhap:11
parvient fail:15 unabl:14
pass password:66 switch:12
passag driven:10
passeport passport:42 uk:20
passerel gatewai:84
patient wait:62
pav pad:50
pay countri:78
pci pci:26 dss:26
pdg ceo:44
pdn dep:40
pel clutter:51
penal penalti:61
pens believ:29 suspect:12
penson believ:40
peopl membershipgroupid:18
perd lose:47
perdr lose:46
perdu lost:64
perdus lost:47 stolen:11
period period:67 recur:28
peripher devic:38
perm unlicens:30 solv:19 didn:13
permanent persist:26
permet allow:36 let:33 help:28
permettent allow:36
permettr allow:30
permut invok:24 spositeswap:24
persistent persist:26 execut:11
person peopl:67 person:32
personnalis custom:84
personnel person:65 staff:16
pert loss:40 preven:39
pertinent relev:69
pet small:38
petit small:45 smaller:22
peu unlik:12 shortli:11
phas phase:72
phishing scam:21 steal:11
phon phone:32
photo camera:45 photo:36
photos photo:83
physiqu physic:66
piec attach:70
pied footer:65
pieg pitfal:56
pil stack:77
pilot driver:67 pilot:22 driven:13
pirat hack:59 hacker:11 suspect:11
piratag hack:48
pivot pivot:51 rotat:26
plac place:62
plafond spend:24 overdu:11
plag rang:83
planif planner:50 schedul:31 plan:13
planifi schedul:40 plan:30
plann planner:40
plat platform:15
plateform platform:93
play plai:68
pleas affect:12
plein kiosk:32 full:28
plupart resolv:12
plusieur multipl:64 sever:28 on:25
plutot rather:65
pme g:14 busi:12
png img:24 src:24 png:24
point point:39 endpoint:38 dot:27
pointent nameserv:27 point:14
pointeur pointer:47 hover:35
polic font:81
policy polici:13
polit polici:11
pont bridg:73
populair popular:40
popular popular:17 adopt:16
portabl laptop:42
portag port:21
portail portal:95
pos ask:53
posit posit:54 fals:17 position:12
possed own:23 opt:21 toll:11
possibil abil:63
possibl suggest:12 react:10
post post:30 bring:10
posterieur sooner:24 undo:17
potentiel potenti:82
pourr won:42 haven:11
pourront pull:13
poursuivr proce:15
pow power:66 bi:22
powerpivot pivot:34
powershellcopy powershellcopi:100
pratiqu practic:68 best:15
prealabl prerequisit:46 requisit:24 pre:13
precaut precaution:33 care:18
precedent previou:66 previous:40
precis accur:29 precis:19
preconfigur preconfigur:35 pre:11
predefin prebuilt:11 aren:11
predict predic:57 predict:14
preferent prefer:68
preinstall pre:39
preliminair preview:20
premi time:20 premier:12 prime:11
pren take:31
prend support:31 take:15
prendr take:74
prennent take:27 effect:14
prenom last:23 firstnam:23
prenon unpreced:13 highli:11
preoccup concern:36
prepai prepaid:64 prepai:22
preparon patienc:36
pres near:48
presenc presenc:68 attend:25
present present:55 overview:18 introduc:17
presqu almost:51 near:12
press clipboard:32 hurri:19
pret readi:71
preuv evid:50 proof:21
prevent preven:28 track:17
prevers preview:47
previs forecast:67
previsualis preview:57
prevoi aren:11
prevu expect:64
prevus intend:20 forecast:20
primair workspac:25
princip fundament:33 basic:17
principal primari:59 princip:48
priorit prioriti:60 matter:12
prioritair focus:72
pris support:59
priv privat:96
privileged privileg:41
privilegi privileg:45
prix price:67 autocomplet:11
proactif proactiv:25
probabl like:59 probabl:21
problem fix:14
proced step:29 follow:19
procedur step:31 procedur:26
processeur processor:22 subprocessor:22
processus process:89
prochain next:32 futur:13
procur proxi:16
product product:34 produc:19
produir occur:50
produis chanc:19 unlik:14
produisent occur:39
produit product:87
professionnel work:24 pro:24 profession:19
programdat programdata:56
programm program:78 malwar:13 programmat:12
progress progress:73 gradual:13
projet project:62
prolong extend:70
promot promotion:49
promotionnel promotion:46
promu promot:53
propagent propag:34
proplus proplu:67
propos offer:48
proposent offer:23
propr own:80
propriet properti:83 ownership:29
proprietair owner:90
protect protec:92
proteg protect:92
proven come:21
provient throw:22
provisoir tent:47
provoqu hit:15 caus:15
proxy proxi:83
prudent caution:16 conserv:15 good:14 advis:13
pt sjpsca:33 pt:33
pu couldn:40 pua:28
publ publish:12 subsequ:12
publi publish:60 post:19 releas:17
publicclient publiccli:41 ne:10
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermiss publicfolderclientpermis:65
publicitair up:11
publipostag accommod:13 mail:12
publiqu publish:23 post:19 releas:18
puis select:46 click:15
puiss power:13
puissanc power:22
qos qo:65 cqd:15
qualif qualif:26 qualifi:13
qualit qualiti:92
quantit quantiti:66 amount:22
quarantain quarantin:72
quatr four:80
quelqu els:18 lockdown:11
questionnair quiz:74 poll:12
quiconqu around:12
quitt leav:34 quit:30 exit:17
quot quota:95
quotidien daili:63
qzfgztb xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
raccourc shortcut:93
racin root:77
radius radiu:50
raison reason:60 due:34
ralent slow:21
rallum back:14
rancongiciel ransomwar:48
randomized random:40
rapid quickli:47 quick:41 quickstart:25
rappel recal:75 remind:28
rapport report:80
rar rare:27 uncommonli:12
rassembl stakehold:12 togeth:10 toward:10
rattach attach:25
re snippet:18 crawl:17 repin:15
readiness toolkit:37
reaffect reassign:56
realis realiz:17 drill:11
reanalys recrawl:70
reattaqu reattach:38
reattribu reassign:13 switch:10
rebranch plug:32
recapitul summar:25 summari:18
recent recent:65 newer:22 latest:10
recept inbox:68 receiv:16
recev receiv:57
recevoir receiv:64
recevr receiv:30
recevront receiv:20
recharg reupload:28 reload:23
recherch search:73 find:30
recherchent pattern:16 look:16
rechiffr strength:18 xt:18 ae:18
recipient recipi:33
recipientpermiss recipientpermis:30 truste:30
reclam claim:38
recois sai:12
recoit receiv:36
recoivent receiv:31
recommand recommend:85
recommandon recommend:69
recommenc coupl:12
reconnaiss recogni:42 speech:15
reconnait recogn:43
reconnect reconnect:27 back:11
reconnu recogn:31 honor:18
recovery recoveri:22
recre recreat:45
recto duplex:41
recu receiv:46
recueil gather:28
recuper recov:59 recoveri:42 recover:15 retriev:10
recurrent recur:58
recurs ipm:14 subtre:14 dumpster:14 recurs:14
redact compos:28
redemarr restart:82
redemarrag restart:52
redig compos:36
redimension resiz:64
redirig redirect:60
reduct reduc:32 asr:21
reduir reduc:75 minim:19
reduis reduc:32 narrow:14
reduit reduc:19
reecrir written:18 write:14
reel real:60 actual:23 realtim:15
reessai retri:37 later:14
reexecut rerun:29 see:16
referent baselin:44 refer:39
referentiel repositori:41 lockbox:28 repo:23
reflet reflect:70
reformul rephras:50
refus deni:69 declin:38
reg reg:43 lockout:17
regard next:48 watch:27
reged regedit:74
regional region:28 area:13
registr registri:88
regl rule:96
reglement regul:60
reglementair regulatori:49
regroup sublabel:22
reguli regularli:37 regular:21
reindex crawl:34 index:27
reinitialis reset:90
reinstall reinstal:85
rejoign do:17 join:16 accomplish:15
rejoindr join:53
rejoint join:26
rel relai:79
relanc restat:35
relat relationship:54 relat:25
relev statement:66
rem deliv:52
remarqu note:88
rembours refund:91
remedi wasn:13 remedi:11
remerc appreci:53
remis deliveri:65 deliv:14 discount:11
remont escal:33 ago:18
rempl popul:45 fill:26 met:19
remplac replac:80 overrid:14
rencontr experienc:48 encount:34 experi:11
rencontrent experienc:29
rencontron experienc:30
rend appoint:50 dial:22
rendr discover:18 prone:14 dispos:13
renforc increas:34 harden:16
renomm renam:83
renouvel renew:94
renseign fill:23
renvoi return:76
repar repair:84
repartit breakdown:44
reperag hunt:48
repercut reflect:27
repertoir directori:36
repertori list:38
repet repeat:64 repeatedli:12
replac written:24
replic replica:66
repliqu replic:69
repond respond:30 meet:24 answer:13
repondent meet:12
repondeur answer:23
repondr repli:35 respond:25
repons repli:56 respons:34 answer:17
report refer:48
reporting report:13
repos rest:12
reprendr resum:49
represent repres:76
representent repres:38
repris repeatedli:31 repeat:17
reproduir reproduc:52
reproduis reproduc:31
reput reput:43 lack:12
requ requir:37
requet queri:80 hunt:11
requiert requir:25
required insuffici:13
requis requir:67
reseau network:99
reserv reserv:80 book:20
reserved prepai:17
resident resid:48
resili unsubscrib:31 close:11
resilient resili:66
resolu troubleshoot:50 resolu:19 resolv:12
resolv hotfix:21
resoudr troubleshoot:56 resolv:33 fix:18
resourc resourc:23 accord:10
resout resolv:16
respect respect:31 met:22
respons disclaim:40 respons:27
ressembl look:25 redemp:18
ressemblent resembl:42
ressourc resourc:98
rest remain:54 stai:34 rest:29
restaur restor:92
restent remain:27
restitu render:14 restor:12
restreindr restrict:70
restreint restrict:35
restrict restric:75 restrict:12
resultat result:96
resultsiz results:44 recipienttypedetail:11
resum summari:54 summar:24
resynchronis resync:15
retabl reinstat:26 reset:16 revert:11
retard delai:78
reten rememb:25 mind:17
retent reten:91
retour return:30
retourn return:25 upon:13
retr retir:47
retrait retir:49
retrodiffu backscatt:75
retrouvent summar:11
reun togeth:35
reunion meet:94
reuss success:44 succeed:10
reussit success:51
reutilis reusabl:74
reven back:41 return:14 revert:11
revend claim:80
revendeur resel:59
reversibl soft:33
reviennent back:18
revient come:22
revis review:44
reviseur examin:12 remedi:10
revoc revok:31
revoqu revok:58
revu review:56
rgpd gdpr:50
rich rich:25 richer:14
rigour rigor:35 straightforward:14
risqu risk:81 riski:14
risquent longer:17
roaming roam:40 c:19
rol role:96
roleassigne roleassigne:18 roleassigneenam:18 roleassigneetyp:18
roleassigneenam roleassigne:18 roleassigneenam:18 roleassigneetyp:18
roleassigneetyp roleassigne:18 roleassigneenam:18 roleassigneetyp:18
roug red:67
rout start:22 checklist:12
routag rout:51
routeur router:75
rouvr reopen:55
royaum kingdom:22
rpw rpw:23 ophfom:23 axo:23
rtc pstn:40
ruban ribbon:83
rubriqu topic:44 inform:21
rul rule:28
ruptur fragil:18 breakag:18
sa saa:62 sa:13
sach awar:15
sachent bounc:11
saf safe:34
safar safari:79
sain healthi:45
sais underneath:16
sal suspen:13 undon:13
sall room:68 lobbi:24
samed saturdai:44
sant healthcar:37 health:21
sar sara:76
satisf satisfi:33 met:25
satur full:18
sauf unless:55 except:18
saut hop:47 count:10
sauvegard backup:53 back:28
sav unsur:14 sure:11
savedquery savedqueri:50 localizednam:14
savent extra:11
savoir learn:78
savon highli:13 promis:11
scann scanner:31
scanneur scanner:79
scannow sfc:50 scannow:50
sccm sccm:51 reivew:12
scenarios scenario:78
schem schema:84
scolair school:59
scop scope:40
scor score:85
scro cor:41
secondair secondari:63
secour altern:22
secret passcod:42 secret:32
secteur gcc:35 industri:15
securis safe:50 secur:20
security secur:43
securityprotocol servicepointmanag:44 securityprotocol:44
sein within:60
select selec:27 select:15
selecteur selector:70 picker:18 switcher:16
selection select:90
self selfi:30
selon depend:43 basi:15
sem semi:52 annual:18
semain week:59 approxim:19
sembl look:37 appear:16
semblent searchabl:18
sendemail sendemail:24 sp:10
sensibil sensit:40
sensibilis awar:39
sensibl sensit:69
sept seven:51
septembr septemb:52
ser seri:23 ask:12 won:10
serieux serious:53
seront won:18 longer:13
serv server:70
serveur server:84 nameserv:10
servicepointmanag servicepointmanag:44 securityprotocol:44
serviceprincipal serviceprincip:64
setting set:27
seuil threshold:85
seul on:29 singl:26
sfc sfc:50 scannow:50
sharedcomputerlicensing sharedcomputerlicens:53
sharingpolicy sharingpolici:50
shel shell:77
sieg seat:90
sign sign:40 singl:17
signal report:62
signatur signatur:72 sign:18
signet bookmark:53
signif mean:83
signifi mean:14 difficulti:11
silenci silent:54
similair similar:70
simpl simpli:33 simpl:31 easi:23 easiest:21
simplif simplifi:24 easier:14
simpliqu simplic:39
simultan concurr:49 simultan:18
sinon otherwis:50
sit site:98
situ locat:18
sjpsca sjpsca:33 pt:33
sketch sketch:59 snip:23
skyp skype:84
sm text:19
smartphon smart:17
smith john:37 smith:37
snip snip:63 sketch:15
social social:62 ssn:20
societ compani:43 extrac:11
soient candid:11
soigneux carefulli:37
soit either:21 regardless:16
sold balanc:61 settl:18 outstand:10
solid solid:27 extens:26 foundat:13
solut solution:96
solvabl credit:32
som thing:31
sombr dark:78
somm sum:32 sorri:16
son sound:21
sondag poll:63
song consid:18
sonner ring:28 simultan:24 ringer:10
sonor sound:25
sort outbound:71 outgo:25
souc care:17 concern:15 selec:11
souhait desir:22 select:10
souhaitent speak:13 fast:10
soum submis:45 submit:17
soumet submit:23
soumettr submit:43
soumis inspec:26 layer:14
soumiss submis:66
soupl soft:32 loos:22 jack:22
sour mous:20 hover:20 hold:15
souscr subscrib:10
souvent often:67
spamhaus spamhau:35 relief:16
spamhous spamhau:31 inbound:10
special special:50 expert:29 specialist:11
specialis special:50
specif specif:88 specifi:16
spositeswap invok:24 spositeswap:24
spouleur spooler:58
src img:24 src:24 png:24
stabl stabl:50 steadi:32
stad stage:23 point:11
stat statement:29
station dock:41 workstat:28
statiqu static:67
status statu:23
statut statu:49
stock store:71
stockag storag:92
stor store:68
strateg polici:99
streaming stream:16
strict strict:44 stricter:30
strongpasswordrequired strongpasswordrequir:67
structur structur:73 unstructur:13
studio studio:43 visual:15
styl style:58
subkey subkei:23 bluelightreduc:23
subm submis:22 submit:20
subscrib tostr:21
subscript subscrip:14
substitu overrid:37
subtre ipm:14 subtre:14 dumpster:14 recurs:14
succes successfulli:18 success:17
suff simpli:26 enough:12
suffis enough:53
sugger suggest:73
suggest sugges:80
suit follow:41 step:11 suit:10
suiv follow:85 next:12
suivent unfollow:13
suivr track:22 follow:13
sujet topic:15
superflus unneed:46
superieur top:37 upper:22 corner:15 higher:14
superpos overlai:42
superposit overlai:59
supplementair addition:77 extra:12
suppos presum:28 advis:15
suppr del:27
suppress remov:32 deletion:27 delet:19
supprim delet:67 remov:49
sur safe:15 proxim:15
surbrill highlight:44 enclos:13
surnom nicknam:72
surutilis overus:44 concurr:10
surveil monitor:66 supervi:30 supervisori:11
surven aris:24 undeliver:15
survenu went:33 troubl:12
survient occur:15
sus suse:44 su:13
susceptibl like:35
suspect suspici:86
suspen hold:27
suspend paus:26 suspend:10
suspendr suspend:51 paus:12
suspendu suspend:55
suspens ellipsi:27 hold:26
sway swai:69
sy sy:35 cldflt:12
synchronis sync:80 synchron:36
synchronisent synch:44
synthes summari:37
sz sz:62 reg:23
tableau dashboard:54 tabl:16
tach task:77 taskbar:24 job:13
tactil touch:52
taill size:95
tand wherea:38
tant administr:19 admin:10
tap type:68
tard later:41
tarif price:60
taux rate:47
tcp tcp:48 diagnosi:13
teamsonly teamsonli:61
tech tech:43 hitech:13
techniqu technic:53 support:18
technology technolog:24
tel such:90
telecharg download:82 upload:27
telechargent gal:11
telecop fax:39
telephon phone:89
teletravail worker:18
temp time:59
templat roam:11
temporair temporari:77 temporarili:34
ten consid:18
tenantaccessblockedexcept tenantaccessblockedexcep:65
tension power:22
tent attempt:53
tentat attempt:54
tentent attempt:35
termin complet:52 finish:36
terminaison endpoint:75
terminal termin:69
terminent logoff:16
tet header:93
the center:21 complianc:14
their edit:14
them theme:89
third third:17 parti:13
this appli:12
tier parti:50 third:31
tierc third:44 parti:40
tir pull:38 advantag:16
tiret ddd:15 dd:15 dddd:15 dash:14
titr titl:50 caption:35 untitl:10
titulair holder:26
to center:15
toolk toolkit:37
tostring tostr:21
total total:73 full:10
touch kei:16 impact:11
tourn went:22
toutefois accord:13
trac trace:62
traditionnel tradition:37 meant:12
traduct translat:44
trafic traffic:87
trait process:51 deal:14
transact transac:81
transf rdfe:23 forward:19
transfer transfer:68 forward:15
transfert transfer:41 forward:41
transit transition:64
transmettr transmit:38 pass:10
transmiss bitrat:21
transparent seamless:68 sso:11
travail workflow:57 work:25
travaill work:47
travaillon work:37
traver expos:10
tri sort:71
triangulair triangular:43
trimestr hope:21 quarter:21
trois three:65 dot:25
trombon paperclip:71
trouv find:57 found:31
trouvent found:13
tru true:88
trust trust:22 ws:13
truste recipientpermis:30 truste:30
try thing:31
tutoriel tutori:45
tva vat:72
typ type:87
ue eu:57
ui cred:18
uk uk:69 passport:13
ulterieur later:82
unauthorized unauthor:55
unformatted ddddddddd:25 unformat:14
uni kingdom:22
unicod unicod:17 ansi:17
unidirectionnel on:19
unifiedgrouplink unifiedgrouplink:26 linktyp:26
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:58
uninstall uninstal:26
uniqu singl:54 uniqu:17 sso:11
unis unit:23
unit unit:57 ou:24
univers faculti:55
universel univers:63
unlimited unlimit:37 results:19
unsupported unsupport:42
up up:25 pop:17
urgenc emerg:74
us passport:42 uk:20
useragent javascript:24 userag:24
usercredential usercredenti:61
userdatad userdatadir:48
usin firmwar:19 factori:16
using famili:13
usurp spoof:77
util help:49 us:23
utilis user:98
utilit sendemail:24 sp:10
utilitair run:12
utility sendemail:10
valabl ri:19
valeur valu:95
valid valid:81 invalid:22
vamiy cubihh:23 af:23 vamii:23
var frame:19 vari:18
vari vari:20 variat:17
varient vari:27 framework:11
variet varieti:23
veil sure:26
ven upcom:42
vendu sold:51
vendus sold:36
vent sale:36 retail:21 sold:13
verbos verbos:47 activitytrac:24
verif check:48 verifi:27 verif:17
verifi check:45 verifi:44
verifient cipher:22
verify verifi:30
verr stage:14 explan:11
verront feed:14
verrou lock:28 bypass:24
verrouill lock:68
verrouillag lock:52 lockdown:11
verso duplex:41
vert caution:19 allow:14
vertical vertic:60
veuill least:21
vhd vhd:46 master:15
vi through:61 via:50
vid empti:63 blank:43
videos video:70
vient middl:17
vierg craft:17 tailor:13
vignet tile:85
vigueur effect:37
violat violat:40 breach:37
vir wire:26
virgul comma:48
virtualis virtual:32
virtuel virtual:74
virus viru:68
vis visa:48 tracker:13
visibil visibl:29 sight:22
visibility webresourc:44
vision vision:21 viewer:15
visiteur visitor:37
visual studio:43 visual:15
visualis visual:36
visuel visual:60
vitess speed:62
viv viva:65 strongli:20
vknb gy:20 vknb:20 jg:20
vocal voicemail:56 voic:24
voi don:59 see:17
voic voic:20 topic:14 frequent:10
voient see:14
voit see:26
voix voic:58 speech:12
vol flyout:56 stolen:15
volet pane:97
volumin larg:43
vont period:11
vot vote:81
votr given:18
voul select:14
voulon journei:16 alongsid:14
vrai true:29
vu overview:70
w w:54 ws:27
walkthrough walkthrough:36 tour:27
wd wd:53 cl:12
we apolog:23 inconveni:23
web web:89 websit:19
webinair webinar:77
webpart part:30
when travel:11
wher ne:18 publiccli:13
which scheme:11
whocanregist whocanregist:73 rerun:11
whois whoi:58
wi wi:63 fi:27
wif wifi:65
wik wiki:55
winmail winmail:43 dat:43
winv winver:62
work disconnect:11
workday workdai:76
writeerrorexcept writeerrorexcep:78 fullyqualifiederrorid:12
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xqadsqy xqadsqi:33 fd:33
xt strength:18 xt:18 ae:18
xx equal:15
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yamm yammer:97
you pai:19
your product:14
zero virus:15 zero:12
zmxxhckrcilegoaqglwux xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
zon box:75
`
