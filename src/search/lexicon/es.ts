// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const es = `
aadds aadd:71
aadst aadst:22 suggest:18
aadsts aadst:58
abaj scroll:57
abandon leav:14
abiert open:36
abm abm:38 asm:32
about intunehelp:35
abra open:71
abran open:13
abre open:42
abren open:17
abrevi shortcut:49 keyboard:13
abri didn:26
abril april:78
abrir open:79
absolut incorrectli:21
acab head:14 far:12
acced access:46 unabl:13
acces access:92
accesibil eas:23 access:14
accesori accessori:76
access access:27 databas:11
accessrights accessright:69
accident accid:45 accident:17
accidental accident:74
accion action:96
aceler expedit:39 speed:20
acept accept:89
acerc inform:26
aconsej advis:52 presum:16
acopl snap:21 dock:19
acord agre:16 remind:12 yourself:11
acredit accredit:69
activ activ:89 turn:20
activitytracing activitytrac:64 verbos:11
actu act:81
actual current:91
actualic updat:26 refresh:15
actualicel submit:11
actualiz updat:83 upgrad:30
acuerd agreement:35 accord:17
acumul cumul:65
adecu appropri:56 proper:16
adel later:36 ahead:12
adelant prepai:48 upfront:21
ademas addition:53
adfs adf:48
adicion ad:15
adicional addition:83 extra:10
adivin guess:62
adjunt attach:81
adjuntel choic:29 unresolv:12
adminauditlogconfig adminauditlogconfig:47 unifiedauditlogingestionen:14
administr manag:61 admin:44 administr:26
administrator air:15
admit support:56
adopcion adop:50 adopt:10
adquier acquir:42
adquir acquir:58 purchas:21
adquisicion acquisi:73 takeov:11
adro adroid:64
advertent warn:71
adviert warn:24 hasn:18
ae ea:45
aes strength:16 xt:16 ae:16
af cubihh:25 af:25 vamii:25
afect affect:76 impact:28
affecteditems affecteditem:48
afirm linkedin:27
after build:16
agend agenda:73
agost august:53
agot whichev:19 exhaus:12 deplet:12
agrad delight:33 us:15
agradec appreci:59 thought:11
agreg add:85 ad:18
agregrel omit:36
agrup bundl:30
ahi point:22
ahorr saver:19
aisl isol:52
ajen unmanag:14 outsid:11
ajust adjust:75 fit:16 wrap:11
alcanc reach:16 scope:14
alcanz reach:51 hit:14 achiev:11
alfanumer alphanumer:46 alpha:26
algoritm algorithm:51
algun frequent:13 such:12 certain:10
ali alia:74 alias:29
aliment power:37 suppli:20
alin align:60
aline align:50
all dl:13
alla beyond:65
allow consider:16
allowcloudrecordingforcalls allowcloudrecordingforcal:72
allowgiphy csteamsmessagingpolici:31 allowgiphi:31
allowmeetingregistration allowmeetingregistr:59
allowndistreaming allowndistream:60
allowredirection configurationnam:22 connectionuri:22 allowredirec:22
allowselfservicepurch allowselfservicepurchas:47
almacen storag:71 store:40
aloj healthi:15
alt highli:37 unpreced:20 alt:15
alta high:47
altas larger:38
altavoc speaker:58
altavoz speaker:37 mic:34
alter tamper:25 assur:10
altern altern:56 toggl:29 workaround:25
alto high:41 contrast:15
alumn student:74
am utc:15 elect:13
amarill yellow:78
ambas side:14 wherea:11
ambit scope:92
ambos challeng:18
amenaz threat:90
amig friend:53 famili:13
ampli extend:62
an princip:15
anad put:12
anal analyst:66
analic scan:39
analisis analyt:52 analysi:41 scan:10
analiz analyz:75
analytics analyt:64
ancho bandwidth:60
anclar pin:39
andro android:96
anex append:64
anill ring:87
anim nonprofit:35 encourag:31
aniversari anniversari:82
annual semi:27 annual:14
ano ri:15 on:15
anon anonym:58
anonim anonym:69
anonymous discus:33
anos year:70 meaning:10
anot annot:22
ansi unicod:20 ansi:20
ante react:39
anterior previou:45 abov:32 previous:18 older:16
anticip earli:26
antigu old:50 older:20 former:13
antigued ag:25 old:20
antimalwar antimalwar:26 malwar:11
antivirus antiviru:90
anual annual:47 yearli:21
anul unassign:31 deselect:24 unregist:19
anunc announc:15
anunci announc:47 ad:15
any host:11
anyconnect cisco:41 anyconnect:41
apag shut:20
aparec appear:80
aparezc appear:39
aparient appear:23 look:22
apart besid:33
apell last:32
apertur open:20
aplaz defer:62 deferr:30
aplic app:72 applic:43 appli:14
apliqu appli:28
apns apn:85
appdat appdata:84
apple appl:91
application applic:13
applications applic:17
apply appli:21
appsforofficeenabl appsforofficeen:55
aprend learn:14
aprendizaj train:19
aprob approv:87
apropi appropri:35
aprovech advantag:35
aprovision provision:95
aproxim approxim:71 near:10
apto elig:35
aptos nonprofit:11
apunt point:50
aquell deem:30 plu:21
arbol tree:44
archiv file:94 archiv:17
archiving unlimit:15
are area:66 workspac:28
arquitectur architectur:61
arranc boot:39
arranqu boot:53
arrastr drag:61
arrastrel drag:42
arregl direc:15 fix:12
arrib necessari:22
arteag john:39 smith:39
artefact artifact:56
articul articl:92
asegur ensur:48 sure:19
asegurat sure:33
asegures sure:55 ensur:53
asercion asser:61
asesor advisor:65 advisori:16
asi asia:12
asign assign:94
asim peer:12 bypass:10
asincron asynchron:53 signal:14
asist assist:21
asistent assist:53 wizard:43
asm abm:38 asm:32
asms asm:46
asoci associ:86 partner:14
aspect look:38 aspect:11
asum assum:44
asunt subject:75
atac fewer:12 attack:11
ataqu attack:88
atasc stuck:78
atencion atten:37
atenu grai:53 grei:17 dim:17
aterriz land:83
atest attest:45
atract beauti:19 appeal:17
atribut attribut:90
attachments safe:14
attack simul:29 attack:22
audi audio:86
audienci audienc:75
audioconferent conferenc:49 audio:42
auditenabl auditen:58
auditor audit:78
auditori auditorium:42
aul classroom:55
aument increas:93
aunqu though:57 although:23
auricular headphon:67 headset:18
ausenci lack:57 absenc:26
ausent awai:25 miss:17
aut auto:50
autent authent:95
autentic authent:38
authenticat unauthor:22
authentication authent:17
authenticator authent:28
authoriz along:13
authorization author:12
autoarchiv autoarch:60
autofiltr autofilt:55
autofirm self:15
autoguard autosav:86
autologon autologon:27 microsoftazuread:27
automat automat:92 auto:19
automatiz autom:92
autor author:50 caller:17
autoric themselv:22
autorit authorit:53
autoriz author:81 unauthor:16
autoservici self:56
autosuger autosuggest:61
avanz advanc:87
averigu find:24
avis notic:74 remind:25
axo rpw:21 ophfom:21 axo:21
ayud assist:25 help:16
azul blue:83
azureadapplication azureadappl:64
azureaddeletedapplication azureaddeletedappl:52
azureadserviceprincipal azureadserviceprincip:45
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:59
backup mnt:30
baj low:29 board:10
banc bank:32
bancari bank:78
band bandwidth:60
bandej inbox:78
bank usa:38
bann banner:79
barr bar:78 taskbar:26
barrer barrier:67
bas base:84 baselin:14
bastant enough:11 qualifi:10
bat batteri:81
bdm bdm:73 microsoftonlin:12
be disk:27
being background:13
benefici benefit:47 ongo:17
best best:14 practic:11
bet beta:78
bi bi:70 power:13
bibliotec librari:99
bien either:24
bienven welcom:90
bill direct:12 bill:10
billing bill:20
bin sendemail:21
bits bit:66
blanc blank:63 white:44
blobs blob:50
bloc notebook:71
block junk:18 block:11
blocs notebook:47
bloqu block:85 lock:14
bloque lock:31 block:30 crash:26 hang:11
bloqueador blocker:79
bluelightreduction subkei:38 bluelightreduc:38
boletin newslett:74
bookings book:80
borr clear:66 wipe:23
borrador draft:54
bosqu forest:52
bot prod:25 followup:25 bot:18
boton button:94
brev short:46 shortli:27 brief:10
brevement briefli:43 rephras:18
brill bright:64
brind longer:14 technic:11
bucl loop:40 possibl:14
buen good:38 healthi:20 great:15
busc find:38 search:35 look:19
business busi:40
busqu find:39 look:14 search:13
busqued search:84
busquel brows:11
buzon mailbox:91
bw fdr:20 fjk:20 cjy:20 bw:20
cab across:16 checkin:16
caden string:87
caduc expir:36
caj safe:40 lockbox:13
calendari calendar:98
calendarnotification calendarnotif:68
calid qualiti:96
calif grader:32
calific qualifi:47
cam camera:87
camb shown:11
cambi chang:94 switch:14
cambiel satisfi:19
camp field:95
campan campaign:36 bell:19
canal channel:90
canj redeem:58 redemp:21
canon hp:20 canon:20 epson:20
cantid quantiti:62 amount:28
cap layer:62
capabiliti capabl:21
capac capabl:61 abil:38
capacit empow:37 ag:28
capaz duplex:14
captur captur:52 catch:31 screenshot:19 shot:13
car duplex:56
caract charact:21
caracter charact:85
caracterist featur:98
carg upload:72 charg:30 load:20
cargador charger:50
carpet folder:99
cas case:90
casi almost:58
casill box:35 checkbox:13
casmailbox casmailbox:36 publicfolderclientaccess:36
catalog marketplac:24 offset:13
catchall catchal:67
categor categori:77
cco bcc:47 gcc:32
cdj cdj:41 currentver:25
celd cell:56
cent reivew:16
centr center:79 admin:15
central central:39 hub:17
centraliz central:59
cer fresh:25 scratch:22 zero:20
cerc near:66
cerr close:75
certific certif:96
chats chat:55
check checker:26 check:10
checkout checkout:32 whole:15
chin china:54
chrom chrome:88
cibersegur cybersecur:69
cicl cycl:76
cierr close:64 closur:18
ciert certain:51
cif vat:22
cifr encrypt:61 encryp:56
cinc five:75
cint ribbon:80
circul circl:64 everywher:13
circunst circumst:42 heard:16 need:16
cisc cisco:41 anyconnect:41
cit appoint:73
cjy fdr:20 fjk:20 cjy:20 bw:20
claims claim:34
clar light:57
clas class:90
clasic classic:89
clasif classif:81
clasific classifi:68
clav kei:93
cldflt cldflt:69 sy:14
clic click:80
click flag:22
clicktorun clicktorun:61 sharedcomputerlicens:11
client client:74 custom:34
clientaccessserverenabl clientaccessserveren:81
clip paperclip:79
cmdlets cmdlet:59
cnam cname:67
coadministr co:37 adminstr:13
cobertur coverag:41
cobr charg:58
cod code:31
codif encod:64
codific hardcod:27 encod:27 hard:13
codig code:91
coexistent coexist:56
coherent consist:35
coinc match:61
coincid match:74
coincident match:45
col queue:64 queu:19
colabor collabor:79 contributor:26
coleccion collec:92
colect collect:31
collection collec:19
collections myapp:12
coloc place:45 put:13
coloqu bring:11
com com:90 command:15
comand command:59
combin combin:56 merg:35 join:10
comentari feedback:61 comment:49
comenz begin:21 start:10
comerci commerc:44
comercial commerci:63 retail:16
comienc start:18
comienz fresh:25
comill quot:56 chevron:16
comision vi:23 european:23 commis:23
commentsonlistitemsdisabl commentsonlistitemsdis:58
commercial commerci:26
common common:29 ex:13
communication commun:12
community tech:20
comod comfort:36 conveni:29
comodin wildcard:61
comp compar:15 establish:12
compan compani:55
companer colleagu:16 cowork:13 teammat:11
company compani:30
compar compar:76 comparison:14
compart share:91
compat support:41 compliant:18 compat:12
compatibil compat:44 support:24
compil build:70
complej complex:78
complement in:43 add:35
complet complet:74 full:29 fulli:13
completedwitherrors completedwitherror:70
complic complic:56 permision:27
component compon:81
compong outgo:22
comport behavior:65 behav:33
compr purchas:71 bui:43
comprend understand:83
comprension effici:18 such:11
comprim compress:57
comprob check:52 verifi:36
compromet compromis:59
compromis commit:63 engag:13
comprueb check:55 verifi:35
comun common:63 commun:48
comunic commun:43
comuniqu commun:18
conced grant:57 give:28
concentr hub:81
concept concept:59 basic:11
concesion grant:34
concret particular:40
condicion condition:65
condicional condition:80
conect connect:89
conectes connect:22
conector connector:94
conexion connec:81 offlin:19 endpoint:11
conf confirm:63
conferent conferenc:42 confer:37
confi trust:40
confiabil reliabl:30 maintain:10
confiabl reliabl:27
confianz trust:79 confid:17
confidencial sensit:90
configur set:68 configur:45
configuration configur:26
configurationnam configurationnam:22 connectionuri:22 allowredirec:22
configurator appl:11
confirm confirm:66 receipt:28
conform noncompli:15 accord:14
confund confus:65
conjunt suit:19 set:14 co:10
conmut switcher:13 telephon:10
connecting shell:15
connection connec:12
connections connec:18
connectionuri configurationnam:22 connectionuri:22 allowredirec:22
conoc known:92
conozc begin:13
cons zero:10
conscient awar:59
consecuent accordingli:31
consecut consecut:62 nine:13
consegu accomplish:32 achiev:17
consej tip:36
conserv retain:56 preserv:23
consider consid:62 consider:33
consient consent:20
consistencygu consistencyguid:70 msd:11
const consist:40
constant constantli:61
consult info:27 queri:18 refer:17 check:12
consum consump:52
consumidor consum:65
conten content:99
contenedor contain:21
conteng contain:36
contest respons:17
contextual context:45
contien contain:88
contig brought:19
continu select:27 below:26 continu:17
contos contoso:81
contr anti:56 against:28
contractual contractu:38 oblig:15
contrari otherwis:67
contrasen password:96
contrat agreement:76
contribu contribut:38
control control:85 driver:19
convenient conveni:36
conversion conver:68
convert convert:61 becom:33
conviert becom:39 payg:15
coordin coordin:18 stakehold:15 toward:12
copi copi:76 backup:21 back:12
corre email:67 mail:33
correccion fix:35 remedi:26
correct correctli:33 correct:30 properli:30 successfulli:26
corrector spell:14
correg fix:74
correspond appropri:33 correspond:15
correspondent merg:32
correspondient correspond:53 relev:19
corrig fix:16 didn:13
corrij correct:23
cors cor:82
cort short:31 cut:22
cortan cortana:72
cos thing:57
cov covid:80
cpe offici:38 cpe:38
cre creat:98
creacion creation:62 creat:20
creador creator:56
createitems createitem:76
credencial credenti:97
credential usercredenti:33 credenti:19
credibil credibl:60 lend:14
criptograf crypto:29 cryptograph:28 cryptomin:24
crisis crisi:58
criteri criteria:78
crom chromium:59
csteamsmeetingpolicy csteamsmeetingpolici:82
csteamsmessagingpolicy csteamsmessagingpolici:31 allowgiphi:31
cuadr box:80
cuadricul grid:85
cual simplic:19 selec:14
cualific qualifi:55 institut:13
cualqu either:17
cualqui other:13
cuant long:45
cuarenten quarantin:83
cuatr four:86
cubiert cover:44
cubihh cubihh:25 af:25 vamii:25
cubr cover:53
cuent account:99
cuerp bodi:60
cuest cost:28
cuestion toll:24
cuestionari quiz:72 poll:12
cuid care:42 caution:18
cuidad carefulli:48
cumpl meet:37 met:31
cumplean birthdai:81
cumplimient complianc:94
cuot quota:82
currentversion currentver:50 cdj:23
curs progress:33 ongo:15
cuy begun:13 redact:10
cvi cvi:63 interop:20
da give:22 realiz:15
dad given:14 decommis:10
dam lighthous:22
dan corrupt:55 damag:40 corrup:11
danin harm:47
dar give:49 lead:16
darl give:28
darn adversari:18 least:10
dat data:100
datab capac:25
davidc davidc:35 davidchew:35
davidchew davidc:35 davidchew:35
dd ddd:19 dd:19 dddd:19
ddd ddd:19 dd:19 dddd:19
dddd ddd:19 dd:19 dddd:19
ddddddddd ddddddddd:26 unformat:17
deb due:63
debaj below:31 underneath:15
debil weak:39
debord decommis:30 offboard:12
dec e:27 decid:20 mean:11
declin disclaim:64
ded finger:49 swipe:25
deduc deduct:76
default defaultbrowsersettingen:27
defectu faulti:43
deficient poor:52 impair:24
definicion defini:62
dej stop:34 leav:29 longer:15
delegating roleassigne:18 roleassigneenam:18 roleassigneetyp:18
deliver overrid:17 deliv:10
delivery deliveri:16
delt delta:55
demas other:28
demasi spam:13
demoni daemon:58
demor targetver:17
demostr demo:46 demonstr:12
den uncheck:11
deneg deni:77
denomin call:41
dentr within:64 insid:26
departament depart:69 helpdesk:14
dependent depend:26
dependient depend:24
deploy deploi:26
deployment deploy:28
depur debug:84 purg:11
derech right:80
des spam:53 junk:46
desact deactiv:11
desactiv turn:66 deactiv:15
desafi challeng:63
desafortun unfortun:43
desalent daunt:27 unsolicit:23 discourag:14
desaparec disappear:55
desarroll develop:91
desasign alloc:29 de:28 freed:21
desatend unattend:42
desbloqu unblock:67 unlock:35
desbloque unlock:39 unblock:21
descarg download:98
descart discard:47 dismiss:31
descifr decryp:30 decrypt:29
desconect disconnect:58 unplug:35
desconoc unknown:65
descontinu discontinu:31
descripcion descrip:66 understand:21
descript friendli:28 descript:18
description descrip:31 come:12
descrit describ:20 outlin:19 step:13
descubr discov:33
descuent discount:60
dese select:27
desencaden trigger:76
desenchuf unplug:50
desenfoc blur:30
desenfoqu blur:53
desenroll unenrol:61
desfil lighthous:55
desglos breakdown:59
deshabilit disabl:97
deshac undo:60 suspen:10 undon:10
desinstal uninstal:96
desliz slider:58
desord clutter:20 faster:13
despaci slowli:81
desplaces scroll:51 navig:15
desplaz scroll:26
despleg drop:69 flyout:22
desproteccion checkout:20 check:12
desproteg check:32
destac spotlight:38 highlight:17
destin target:59 destin:38
destinatari recipi:92
desus deprec:79
desvi forward:25
desvincul unlink:62
detall detail:75
deteccion detec:65 discoveri:45
detect detect:77 discov:17
deten stop:53
deteng stop:18
detenid carefulli:27 modif:20
determin determin:65 certain:35
detien stop:45
detras behind:66
devolu backscatt:39 return:12 bought:10
devolv return:71
devtools devtool:61 screencast:15
devuelt return:29
devuelv return:63
dia per:26 stai:10
diagnostic diagnos:72
diagnostiqu diagnos:24
diagram diagram:48 flowchart:15
diaposit slide:63
diari journal:63 daili:43
diccionari dictionari:83
dich such:11
diciembr decemb:33
dict dictat:64
difer writeback:21
diferenci differenti:27
diferent differ:90
different differ:17
dificil harder:16 littl:14
dificultad difficulti:42
difumin blur:57
difusion broadcast:61
dig isv:12
digit digit:50 unformat:16 nine:13
digital digit:72
dimension dimen:61
dinam dynam:67
diner monei:64 ow:28
direccion address:95
direct polici:95 directli:11
director ceo:50
directory directori:79
directric guidelin:48
dirig target:57
dirij sfb:28 direct:20 checkout:11
disablenamechecking disablenamecheck:72
disallowinfectedfiledownl disallowinfectedfiledownload:59 spoten:10
disc disk:33 drive:29 disc:11
discrep mismatch:23 discrep:19 expiri:11
discussion discus:33
disen design:66 layout:31
disfrut enjoi:27
disminu decreas:83
dispar fire:40
dispon avail:96
dispong although:20 offlin:13
disponibil avail:20 free:20
disposicion dispos:46
disposit devic:100
distanci distanc:27 awai:19
disting sensit:13 wipe:11
distint differ:36 variou:10
distribuidor resel:43
distribution distribu:26
divid divid:29 split:24 ran:14 break:14
divis currenc:50
divulg disclosur:65
dk dk:62 kinect:16
dkimsigningconfig dkimsigningconfig:33 domainnam:33
dns dn:68
dobl doubl:71
docks dock:23
docs doc:70
domainkey domainkei:77
domainkeys domainkei:32
domainnam dkimsigningconfig:33 domainnam:33
domicili direct:22 electron:12
domin master:17 lotu:14 domino:14
domini domain:97
don donat:48
dos two:92
dow jane:34 dow:34
driv drive:35
drmencryptproperty drmencryptproperti:37
dss pci:27 dss:27
due due:14 overrid:11
dumpst ipm:15 subtre:15 dumpster:15 recurs:15
duplicat duplic:32
dur hard:31 last:19
duracion lifetim:55
dynamic dynam:28
dynamics dynam:76
eas ea:39
easy easi:36
eche quick:13
echogroupmessagebacktosubscribedsend mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
edge edg:90
edicion edition:40 edit:36
ediscovery ediscoveri:71
edition edition:32 minecraft:27
editor editor:61 publish:17
educ educ:64 school:23 edu:11
education educ:65
efect effect:62
eficaci achiev:12
eficaz effici:14 effect:14
eic eicar:56
ejecu run:28
ejecut run:98
ejempl exampl:96
eleccion choic:44
electron email:80
eleg choos:52 elig:12
elegibil elig:35 inelig:19
element item:96
elig choos:32
elij choos:84
elijal begin:19
elimin delet:94
embarg gap:13 further:10
embed emb:71
emergent pop:43 emerg:37
emisor spammer:35 forg:35
emit issu:63 emit:14
emojis emoji:81
emparej pair:25 peer:18
empez start:50 begin:11
empiec begin:17 start:15
empiez start:14 reappear:13
emple employe:70
employe employeeid:62
empres busi:60 enterpris:28 compani:20
empresarial busi:39 tenant:22 enterpris:19
ems em:78
enableadal enablead:66
encabez header:85
encandal ahead:40
encant glad:17 happi:16 excit:15
encarecid strongli:47 highli:17
encend moreov:19 ignit:11
enciend wake:11 prior:11
enciendal plug:23
encim abov:35 overag:22
encontr found:44 find:43
encuentr find:25 found:22 miss:13
encuest survei:76
end backend:11
endpoints endpoint:27
ener januari:65
energ power:49
enfoqu approach:38
enfrent face:44
engagement engag:34
engan believ:14
engranaj gear:75
enlac gatewai:56
enriquec rich:40
enrollment gener:18
enrut router:52 rout:39
ensen teach:36
entend understand:53
enter came:13
entid princip:49 entiti:28 author:14
entidad princip:41
entiend understand:23
entitlement entitl:30
entorn environ:96
entrad inbox:61 entri:36
entran come:25
entrant incom:54 inbound:36
entrar press:15
entreg deliveri:66 deliv:36
enumer list:29
envi send:69 sent:36 submit:20
enviel vendor:11
environment environ:20
environments environ:18
epson hp:20 canon:20 epson:20
equilibr balanc:19 advertis:15
equip comput:48 pc:27 team:25 machin:18
equivalent equival:42 counterpart:31
equivoc wrong:33
eran formerli:17 catch:16
eres launcher:14
errone wrong:38 incorrect:12
errors error:11
esas such:15 wish:12 leav:10
escal scale:35 timelin:25 scalabl:13
escan scanner:68
escaner scanner:63
escenari scenario:89
escrib enter:67 type:34
escritori desktop:96
escritur writeback:56
escuch hear:51 listen:30
escuel school:55
esencial essenti:44
esfuerz effort:30
esos carrier:17 accident:15
espaci tenant:49 space:46
especial special:55 especi:19 specialist:15
especializ special:54
especif specif:96
especific specifi:72
especifiqu specifi:63
espect viewer:32 portion:14
esper wait:60 expect:54
esquem schema:88
esquin corner:70 upper:25
essentials essenti:77
establ stabl:44 steadi:33
establec set:52
establezc set:19
estacion workstat:68
estad statu:65 state:31 health:31
estaf scam:53
estam least:16 work:14
estand standard:79
estandar standard:40
estar readi:22 becom:10
estaran won:11
estas shop:14 streamlin:12 wasn:11
estat static:55
este readi:21 sure:13
esten unpreced:10
estere stereo:63
estes confid:17
estil style:47
estrategi strategi:67
estrech dry:11
estrict strict:37 stricter:25
estructur structur:71 unstructur:14
estudi student:47
estupend great:18 easili:13 quickli:11
etap stage:56
etc near:17 such:14
etiquet label:84 tag:28
europe vi:23 european:23 commis:23
evalu evalu:72 assess:37
event event:79 live:16
events event:27
everyon csteamsmeetingpolici:33
evident evid:75
evit prevent:54 avoid:40
evolucion evolv:85
ews ew:54
exact exact:48 inaccur:26 exactli:21
exam scan:43
examen scan:45
examin brows:49 scan:15
exced exceed:35
excedent overag:29 monetari:21
excelent great:40
excepcion excep:82
exception dll:24 excep:14
exces overus:31 concurr:22
exclu exclud:89
exclusions exclusion:15
exe ex:89
exencion exempt:34 exemp:31
exhaust thorough:46 depth:20
exhibicion ediscoveri:56
exig enforc:55
existent exist:92
exit success:43
expansion expand:30
experi experi:13 haven:10
experient experi:92
experiment experienc:50 experi:32
experts expert:27
explic explain:72 explan:11
explicit explicitli:68
expliqu explain:33
explor browser:67 explor:43 brows:11
exploratory exploratori:55
expon expos:49
exponencial exponenti:30
exposicion exposur:80
expresion expres:85
expuest reduc:21 surfac:11
extension exten:95
extensions exten:31
external extern:24
extra extract:38 pull:30
extraccion extrac:64
extract statement:71
extraid extract:35
extraig accent:24 mdatpanalyz:17
extrem endpoint:31 far:22
fabric manufactur:65
facial recogni:31
facil easili:49 easi:36 easier:17
facilit easier:47 easi:13 aid:13
factur bill:71 invoic:45
fall fail:56
falsific spoof:20
falt miss:91
faltant miss:12
familiariz unsur:17
fantast great:15
faq stp:12
fas stage:38 phase:38 factor:11
faultbuckets faultbucket:73
fd xqadsqi:33 fd:33
fdr fdr:20 fjk:20 cjy:20 bw:20
febrer februari:48
fech date:94
festiv holidai:65
fi fi:73 wi:22
fich tab:34
fij alloc:12
fil row:71
filt filter:37
filtr filter:96
fin end:22 purpos:21
final end:71 final:16
finalic finish:29 complet:10
finaliz end:49 finish:32
financ financi:38
find finder:32
firewall firewal:79
firm signatur:87
firmant fqdn:27
first gradual:10
fiscal tax:20 id:15
fisic physic:81
fisur doesn:17 seamless:15
fjk fdr:20 fjk:20 cjy:20 bw:20
flags flag:22
flech arrow:85
flotant flyout:55
fluj flow:64 workflow:36
foc protip:11 focu:11
fond background:69 fund:20
for forum:15
form pathwai:26
formacion teach:51 train:18
formador safeti:16 educ:11
formaliz baa:24
forms form:57
formul formula:47
formulari form:92
forwarding forward:24
forz forc:63
fot photo:92
fps peer:25
fracas failur:11
fragil fragil:18 breakag:18
fragment chunk:34 snippet:15
fras phrase:61
fre free:17
frecuenci frequent:45 frequenc:39 often:17
frecuent faq:63 frequent:22
frent vs:30 tackl:10
from facebookmail:12
fs fs:69 adf:12
fue wasn:41 within:10
fuent font:54 feed:39 sourc:17
fuer outsid:75 offboard:10
fuerc forc:40
fuert safe:45
funcion work:63 base:16
funcional function:49 capabl:38
fundamental principl:17 critic:10
gal galleri:55 gal:40
garant warranti:78
garantiz ensur:31
gast spend:85
gdriv gdrive:45
general overview:54 gener:36
geograf geo:49 geograph:20
geteffectiveusers geteffectiveus:76
giphy giphi:75
gir rotat:29 spin:27
gobiern govern:64
godaddy godaddi:89
golp hit:46
governanc govern:26
government govern:58
grab record:43
grabacion record:66
graci grace:58
grafic chart:63
gran larg:53
grand larg:76
granj farm:61
gratis free:25 tier:20
gratuit free:85
graved sever:31
gris grei:33 grayscal:25 grai:16
groups group:22
grup group:97
guard save:94
guardel store:15
gubernamental late:19 govern:12
gui guid:79
guion dash:62
gust forum:13
gy gy:22 vknb:22 jg:22
hab hasn:31
habilit enabl:98
habitual commonli:25 common:13
habl talk:76
hac watch:21
haci scroll:51
hackers hacker:46
hag click:77
has driver:11 hasn:10
having writeback:21
hay onc:31
hell window:13
help friendli:12
her thing:30
hered legaci:85 inherit:15
herenci inherit:54 break:18
herramient tool:97
hibr hybrid:93
hiddenfromaddresslistsenabl hiddenfromaddresslistsen:75
hiddenfromexchangeclientsenabl hiddenfromexchangeclientsen:66
highlights highlight:30
hipa hipaa:54
hipp hippa:45 hipaa:20
historial histori:83
hkey hkei:55
hog home:43
hoj blade:83
holds hold:16 place:11
holographic holograph:80
hololens hololen:47
hom home:51
hor hour:79 time:14
horari zone:24
hosped host:46
hospedaj host:46
hostgator hostgat:77
hosting host:18
hosts host:11
hp hp:20 canon:20 epson:20
https http:46
hub itself:12 hub:11
huell fingerprint:71
huerfan orphan:76
hunting hunt:22
icon icon:90 tile:16
ics ic:74
id id:14 submit:12 roadmap:12
ide idea:58 insight:19
ideal ideal:29 instantli:13
identif identifi:24 caller:19 id:11 identif:11
identifi domainkei:32
identific identifi:89
identifiqu identifi:37 weren:12
identity ident:60
idiom languag:90
idon elig:31
if imperson:14
ignit ignit:33 unveil:26
igual equal:46 recover:11
iker john:39 smith:39
ilimit unlimit:54
imag pictur:62 imag:50
imagen imag:37 pictur:33
ime im:44
img img:27 src:27 png:27
impact impact:37 tradeoff:12
imped prevent:57
impid prevent:50
implant roll:28 excit:10
implement deploi:64 deploy:46 implement:15
implementation implement:19
implic involv:47 implic:17
impliqu involv:20
imprecision inaccuraci:49
impresion print:56
impresor printer:95
imprim print:85
impuest tax:89
impuls engag:26
inacces inaccess:46 unavail:25
inact inact:60 idl:22
inalambr wireless:59 dock:12
incident incid:64 ticket:22
inclu includ:97
inclus award:15
incognit incognito:52
incorpor onboard:78
incorrect incorrect:64 wrong:30 incorrectli:18
increment increas:29
incrust embed:66
incurr incur:30
incurrent incur:45
independient standalon:40 separ:24 regardless:23
indic indic:47 prompt:19 tell:12
indiqu throw:16
individual individu:91
indiz index:71
industry industri:39 accredit:18
inesper unexpect:66 unexpectedli:34
inexactitud inaccuraci:37
infantil child:45
infeccion infec:64
infect infect:32 lot:17 overwritten:13
inferior bottom:78 lower:13
influ influenc:63
info msbill:15 info:12
inform inform:57 learn:20 report:20 info:17
information protec:27
infraccion violat:39 breach:17
infraestructur infrastructur:90
ingeni engin:38
ingenier engin:50
inic durat:14
inici start:46 sign:43 launch:14
inicial initi:80
inmediat immedi:76
inmoviliz freez:30 hang:14
innecesari unnecessari:40 unneed:24
innov innov:52 safer:10
inprivat inpriv:64
inquilin tenant:69
inscrib enrol:51
inscripcion enrol:89
inscrit enrol:39
insercion push:84
insert insert:77 emb:11
insiders insid:34
insights insight:43
inspeccion inspect:56
install instal:16
installation commonli:21 fresh:13
instanc vm:17 instanc:16
instanci instanc:82
instant instantli:16
instantane instant:63
institu institu:69 institut:11
instruccion instruc:73 guidanc:26
instrument instrument:57 instrumentsbusi:12
insufficient insuffici:34
insuficient insuffici:53
integr integr:68 built:44
integrat third:17 parti:14
integration integr:23
inteligent intellig:60 smart:34
intent attempt:71
intentel later:32
interaccion interac:48 engag:10
interaction interac:38 insuffici:12
interactu interact:38 engag:19
intercambi swap:17
interes interest:79
interfaz interfac:64 ui:33
intermedi intermedi:35 middlewar:30 chain:10
intermitent intermitt:62
intern intern:80 insid:12
internacional intern:55
interoper interop:58 interoper:26 cvi:13
interpret interpret:53 misinterpret:14
interrump interrup:17 interrupt:15
interrupcion outag:61 breakout:33
interval rang:80 interv:13
intervencion interven:49
intro string:19
introduccion start:46 introduc:20 overview:19
introducing introduc:30
inusual unusu:45 uncommonli:10
inval invalid:34
invalid overrid:46
inventari inventori:90
investig investig:90 research:11
invit guest:69 invit:47
invok invok:25 spositeswap:25
involuntari incur:30
ios io:96
ipad ipado:78 ipad:25
iphon iphon:74 ipad:10
ipm ipm:15 subtre:15 dumpster:15 recurs:15
ips registrar:19
irmconfiguration irmconfigur:80
issu aren:12 isn:12
isv isv:31 reach:15
iva vat:74
izquierd left:86
jan jane:34 dow:34
javascript javascript:21 userag:21
jerarqu hierarchi:49
jg gy:22 vknb:22 jg:22
json json:18 jwt:18 broker:18
jubil retir:42
jueg game:39
juici litig:52 judgment:15
juni june:58
junt next:65
jwt json:18 jwt:18 broker:18
kbps kbp:51 peer:17
kerber kerbero:65 constrain:15
key kei:29
kinect kinect:64 dk:21
kit kit:38 toolkit:30
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:73
kust kusto:36
laboral school:17
lad side:76
lanz releas:22 roll:20 spear:15
lanzamient launch:15 releas:12 rollout:11
lapiz pencil:68
laps laps:24 identif:11
larg long:32 cours:10
latenci latenc:42
lateral sidebar:35 side:18
layouts layout:16 membershipgroupid:14
lea read:55
leav rejoin:23 leav:17 dsregcmd:10
leccion lesson:34
lector reader:92
lectur read:69
leer read:54
legacy earlier:11
legit legitim:46
leid unread:53 acknowledg:15
lenguaj languag:12
lent slow:83
letr letter:60
levant rais:52 hand:15
levels level:19
ley hitech:42 act:18
liber releas:25 free:20 freed:12
libr workbook:48 free:21
library although:11
libret book:61
licenci licens:95
lienz canva:44
limit limit:88 throttl:25
limpi clean:69
limpiez cleanup:74 clean:12
lin baselin:58
line line:35 onlin:34 baselin:14
links tostr:19
linktyp unifiedgrouplink:28 linktyp:28
liquid settl:62 balanc:10
lists list:20
liv live:50
llam call:93
lleg reach:31 come:18 arriv:13
llen full:43
llev take:29 bring:18
local premis:72 local:40
localappdat localappdata:61
localic locat:11
localiz locat:12
localizednam localizednam:47 savedqueri:10
logotip logo:83
logr achiev:49
longitud length:59
lot batch:72
lucr nonprofit:55
lueg desir:12 select:11
lug rather:28 place:17
lugar openli:21 place:18 actual:13
lup magnifi:39 glass:39
luz night:38 light:31
m hand:29
mac mac:84 maco:25
machin hkei:23
maestr master:44 staff:10
mailboxautoreplyconfiguration mailboxautoreplyconfigur:73
mailboxfolderpermission mailboxfolderpermis:82
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
mal misconfigur:38 poorli:23 bad:16 poor:14
malintencion malici:78
man hand:54 rais:14
management manag:24
managementroleassignment managementroleassign:74
manej handl:29 challeng:11
maner variou:11
manifiest manifest:46
manipul manipul:47 tamper:35
manten maintain:33 mainten:23 stai:19
mantendr assur:15 stand:10
manteng hold:32
mantien major:16 stai:11
manuscrit handwritten:31 electron:21
map map:43 sitemap:23
maquin machin:52 vm:26
marc mark:69 flag:19 dial:16
marcacion pad:27
marcador bookmark:56
marketing market:87
marqu un:11
marz march:62
mas bulk:52
masiv bulk:76
matriz arrai:50
max boundari:26 maximum:17
maxim maximum:76
maximic maxim:33
maximiz maxim:74
may begin:12
mayor greater:34
mayus shift:62
mayuscul case:14 letter:11
mbps mbp:45
mdma mdm:27
mecan mechan:57
med measur:36
medi media:30 mid:22 medium:15 middl:11
mediant via:15 through:12 pai:12 programmat:11
meeting meet:25
mejor best:47 improv:41 better:21 enhanc:20
membershipgroup membershipgroupid:31
memori memori:69 clear:10
mencion mention:65
menor smaller:31 minor:25
mensaj messag:99
mensual monthli:65
menud often:52
menus menu:17 consult:15
mes month:91
metadat metadata:77
methods method:12
metod method:89
metodolog methodolog:17
metricsreportingenabl metricsreportingen:44
mezcl mix:71
micr micro:62
microfon microphon:70 mic:16
microsoftazur autologon:27 microsoftazuread:27
mid measur:27
miembr member:93
mientr meantim:21 meanwhil:17
migr migrat:73
migracion migrat:84
migration mover:11
millon million:65
mim mim:54 mime:38
min minimum:49
minim minimum:54 minim:16
minimiz minim:65
minuscul case:14 letter:11
mir look:16
mism same:93
missing miss:30
mit middl:35 half:25 mid:11
mobility mobil:13 broadest:12
mod mode:92
moder moder:18 present:13
modernic modern:21 around:12
moderniz modern:43
modific modifi:70
modifiqu modifi:30 refin:12
moment time:48
momentan momentarili:33 briefli:19
moned currenc:73
monetari monetari:44 deduct:15 overag:14
montaj mountpoint:54
mosaic tile:57
mostr show:47 displai:41
motiv reason:67
motor engin:74
mous hover:37 mous:34
mov move:80 mover:22
movil mobil:90
movimient move:24 motion:20
mozill mozilla:65
mpn mpn:31 dev:31
msds msd:53
msft msft:62 alpha:13
msoldevic msoldevic:49 deviceid:30
mtls tl:22
much possibl:13
muestr show:63 displai:29 shown:14
muev move:56
mueval necessari:14 move:11
multifactor factor:39 multi:34 multifactor:11
multifuncion multifunc:58
multigeograf geo:35
multiinquilin multi:17
multimedi media:34
multipl multi:14 multipl:13
multiplic multipli:35 fee:13
multitare multitask:67
mund world:21
my deeplink:30
myanalytics myanalyt:72
myapps myapp:79
nacimient birth:78
narracion narrat:38
natural natur:47
naveg navig:76
navigator javascript:21 userag:21
ndes nde:85
neces fit:19
necesari requir:47 necessari:28
necesit requir:11
negat neg:66
negoci busi:36
negotiat negoti:48
negr black:80
networks network:14
neutr neutral:52
nif vat:16
ningun reinstat:30 leav:11 per:11
nivel level:96
noch night:24
nocturn night:31 light:13
nod node:61
nombr name:89 renam:11
nomin nomin:48 necessarili:18
normal normal:44 typic:30 usual:26 regular:14
normat regulatori:50
not note:88
notici newsfe:19
notif notif:87 claim:23
notific notifi:37 report:30
novedad new:18
noviembr novemb:63 nov:24
now check:14
nps np:64
nub cloud:96
nuestr clutter:25 guidanc:15
nuev new:99
nul null:55
numer number:97
object objectid:68
objectgu objectguid:39
objet object:96
oblig oblig:41 forc:19
observ observ:38 notic:28
obsolet stale:55 outdat:17
obten inform:39 learn:29 detail:11 info:10
obtencion failur:14 acquir:12
obtendr strain:23
obteng learn:50
oc po:19
ocasion occasion:24 sometim:12
octubr octob:75
ocult hide:80 hidden:20
ocup busi:23
ocurr happen:62 occur:10
odat odata:59
of overview:19
ofert offer:74
oficial offici:28 cpe:28
oficin repli:13
ofrec offer:55
ols ol:74
olvid forgot:56 forgotten:40
ome om:66
omision bypass:35
omit skip:46 bypass:45
on singl:14
once flag:22
one everydai:22
onedriv onedr:99
ong nonprofit:62
opcion option:95
opcional option:41
open openid:67
oper oper:79 os:17 attend:13
ophfom rpw:21 ophfom:21 axo:21
opinion mind:22 feedback:20 hub:14
oportun chanc:40
optad opt:28
optar opt:32
optim reliabl:22 great:20 optimum:13
optimiz optim:73
options option:15
orden order:49 sort:41
organigram chart:24 organiz:20
organiz organ:94
organization organ:17
organizationcustomization organizationcustom:53
orient face:21
orig sourc:79
origen sourc:33
original origin:92
ortograf spell:56
oscur dark:79
ose os:51
ost ost:69 incorpor:10
otorg themselv:11
otra anoth:64
otras other:68
otro anoth:60 other:17
otros other:71
ou ou:24 organiz:18 unit:11
out check:15
overrid overrid:17 deliv:10
p q:71 p:18
pacienci patienc:43
pag payment:77 pai:32
pagin page:97
pais countri:83
palabr keyword:47 word:13
pancart banner:36
panel pane:67 dashboard:38 panel:24
pantall screen:88 displai:12
papel paper:43
papeler recycl:44 bin:44 trash:22
paquet packag:70 pack:15 bundl:13
par coupl:74
paralel side:28
parametr paramet:90
parcial partial:64
parec look:28 appear:13
parezc scammer:21 techniqu:11
parpad blink:52
part part:64 top:23
particip particip:73 opt:24
particul particular:34 sweep:27
partn partner:80
partners partner:50
party third:17 parti:14
pas step:91
pasaport passport:45 uk:22
patern parent:25 child:13
patill compliant:19
patrocini sponsorship:58
patron pattern:80
pay pai:29
payment method:12
pci pci:27 dss:27
pcv vpp:65
ped order:42 po:27 ask:20 prompt:12
peg past:66
peligr compromis:56
penaliz penalti:73
pendient pend:54 outstand:36 brief:22
pens intend:15
pensamient think:24 solidifi:24
peopl membershipgroupid:31
pequen small:66 smaller:20
perd lost:44 loss:20 lose:18
perfil profil:100
performant prone:29 dispos:13
perimetral perimet:23 co:12
period period:72 recur:34
permanec remain:40 stai:32
permanent perman:83
permanezc remain:43
permissions permis:11
permit allow:89 let:15
pers persist:53
persistent persist:52
person peopl:68 person:33
personal person:68 staff:15
personalic timefram:13 lock:10
personaliz custom:83
pertenec belong:86
pertenent membership:82
pertenezc pertain:26 advertis:15
pes despit:31 spite:21
pestan tab:93
peticion demand:79
phish overrid:12
phishing phish:53
phon phone:22
pid prompt:43 ask:29
pidal ask:30
pie footer:44
pierd lose:32 lost:11 regain:10
pies footer:53
pil stack:74
pilot pilot:49 autopilot:12
pirat hack:69
pirate hack:50
plac place:20
planeacion plan:23
planif plan:15 util:15
planific unchang:18
plann planner:85
plant floor:81
plantill templat:94
plataform platform:95
play plai:73
plaz within:44 term:11
plus plu:44
png img:27 src:27 png:27
poc unlik:19 finish:12
pod earliest:15 soon:15 unabl:12
podr won:48
podran pull:10
points point:29
policy polici:19
pon contact:29 put:11
pondr touch:27
pong contact:37
port port:36 cover:19
portabil port:44
portapapel clipboard:62
portatil laptop:62
pose own:30
posibil abil:26 consid:23
posibl potenti:44 solution:10
posicion postur:26 stanc:25
pospon postpon:43
posterior later:75
potencial potenti:53 unsaf:16
pow power:75 bi:14
powerapps powerapp:89
powershell powershel:93
powershellcopy powershellcopi:100
pre requisit:28 prem:15
precaucion caution:40 precaution:32
preci price:82
precis accur:38 precis:30
preconfigur preconfigur:30 pre:14
predetermin default:95
prediccion predic:72
pref prefer:18 choic:12
preferent prefer:69
prefier prefer:35
pregunt question:65 faq:21 ask:17
preinstal pre:34
prelimin preview:63
premi premier:49
preocup concern:41 worri:12
prep patienc:22 prepar:22
prepag prepaid:80
prepar prepar:87 readi:11
presenci presenc:79
present present:68 slideshow:10
presion press:83
presupuest budget:89
preven prevent:15
prevencion preven:58 loss:35
previ prerequisit:33 preview:29 pre:25
prevision forecast:77
previst intend:22
prim firstli:14 startup:11
primari parent:56
primer time:21
principal primari:59 home:33 major:13
principi earli:26
priorid prioriti:66 matter:12
prioritari focus:77
prioriz priorit:58
priv privat:94
privac privaci:90
privat enlist:28
privilegi privileg:80
prob test:59
probabil chanc:37 disagre:10
probabl like:79 probabl:15
problem thing:29
proced practic:38 procedur:27 best:24
procedent lack:30 reput:16
proces process:97
produc occur:76 fail:18
produccion produc:57
productiv spe:15
produj occur:30
produzc occur:26 mass:11
profesional school:35 work:15
profesor faculti:46 teacher:46
professional profession:59
profil userdatadir:19
profund deep:32 deeper:19 depth:18
profundiz drill:29
program program:59 schedul:54
programdat programdata:59
progres progress:76
prohib forbidden:59 ban:27
prolong extend:13
promes promis:55
promocion promotion:54
promocional promotion:46
promov promot:41
promuev promot:46
pront soon:62
propens prone:29 dispos:13
propi own:76
propied ownership:65 properti:21
propiedad properti:92
propietari owner:92
proplus proplu:56
proporcion provid:87
proposit purpos:39
prorrat prorat:37 rate:11
proteccion protec:67 guard:16
protection protec:59
protectors protector:76
proteg protect:83
protegert difficult:22
proveedor provid:58 vendor:16
proven come:28
provisional tent:38 stage:16
provoc caus:46
prox upcom:40 commandlet:12
proxim next:29 soon:19
proxy proxi:83
proyeccion projec:85
proyect project:63
prueb trial:62 test:35
pruebal reboot:33
pt sjpsca:38 pt:38
pua pua:47 accordingli:15
puas pua:49
public public:69 publish:33 post:18
publicclient publiccli:43
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermission publicfolderclientpermis:63
publiqu post:27 publish:11
pud couldn:59 fail:13
puent bridg:74
puert port:79
puest seat:62
pulg inch:69
puls tap:81
punt endpoint:55 point:22 dot:21
punte tap:38
punter hover:29 pointer:20
puntuacion score:89
purg purg:64 grown:11
qos qo:55
qued deprec:11 stuck:10
quer journei:17 alongsid:14
query hunt:22
questions commonli:17 fresh:11
qui whoever:31
quier select:19
quiosc kiosk:51
quit remov:92
quizas perhap:19 mayb:14
qzfgztb xz:20 xmc:20 zmxxhckrcilegoaqglwux:20 qzfgztb:20
radius radiu:46
raiz root:78
ram ram:55 branch:28
randomiz random:38
rap quick:47 quickstart:44 express:10
rapid quickli:83
rapidez faster:27 distanc:23
rar rare:40
rastr crawl:32 recrawl:15 index:12
rastre crawl:58
razon reason:50
rds rd:80
reaccion react:39
readiness toolkit:28
real real:56 actual:28 realtim:13
realic perform:49
realid steal:24 actual:21
realiz perform:69 take:10
realment below:12
reanud resum:63 reinstat:13
reasign reassign:63
rebot bounceback:24 bounc:16
recepcion receiv:30
rechaz declin:90
recib receiv:95
reciclaj recycl:48 bin:48
recien newli:73
recient latest:55 recent:41 newer:16
recipient recipi:24
recipientpermission recipientpermis:29 truste:29 senda:20
recipienttypedetails recipienttypedetail:40 results:10
reclam reclaim:58
recomend recommend:92
recomiend recommend:60
reconoc recogn:36 recogni:27 awar:10
reconozc recogn:23 acknowledg:22
recopil collect:77 gather:13
records host:18
recorr walk:22 tour:15
recort snip:20
recoverableitems recoverableitem:59
recuent count:28 toward:24
recuerd rememb:51 mind:11
recuper recov:55 recoveri:38 recal:27 recover:13
recurrent recur:41
recurs resourc:96
red network:98
redaccion compos:56
redact compos:80
redireccion redirect:62 uri:13
redirig redirect:70
redisen redesign:44
reduccion reduc:27 surfac:11
reduzc reduc:27
reembols refund:87
reemplac replac:40
reemplaz replac:90
reenv forward:35
reenvi forward:91
reescribicion writeback:57
reescritur writeback:27
referencial referenti:74
referent refer:57
reflej reflect:79
reformul rephras:21 sentenc:12
reg reg:78 sz:16
regal gift:51
regional region:44
registr log:39 registr:33 record:24 regist:20
registres desir:16
regl rule:98
regular regularli:36 handi:28
rein kingdom:21 uk:17
reindiz crawl:12 index:10
reinici restart:88
reiniciel dealloc:30
reintent retri:44
rel releas:23
relacion relat:81 relationship:21 regard:18
relat regard:27
rellen popul:54 fill:45
reloj clock:16
remit escal:25
remitent sender:88
rendimient perform:65
renov renew:93
renuev renew:27 stai:11
renunci wide:19 disclaim:12
repar repair:90
repet repeat:47
repeticion occurr:46
repetid repeatedli:71
repit repeat:67
replic replic:57 replica:39
reporting report:17
reports report:18
repositori repositori:41 repo:28
represent repres:74 render:17
reproduc plai:42 reproduc:32
reproduccion playback:91
reproduzc reproduc:30
requ requir:19
requer requir:34
requier requir:71
requirements requir:26
requisit requir:67
resalt highlight:57
reservations prepai:10 hat:10
resident eu:33 resid:20
resistent resili:84
resolv resolv:89 solv:10
respect respect:58 straight:13
respet honor:72
respond respond:55 repli:29 answer:18
respons respons:35 disclaim:30
respuest repli:54 respons:36 answer:22
rest rest:46 continu:12
restablec reset:91
restablezc reset:39 state:16
restant remain:47
restaur restor:96
restriccion restric:88
restrict permiss:18 restrict:15
restring restrict:88
restrinj restrict:30
resuelt spooler:19
resuelv resolv:34
resultsiz results:48 recipienttypedetail:11
resum summari:68 summar:23
reten retain:54
retencion reten:75 hold:30
retention reten:31
retir retir:80 offboard:12
retransmision relai:58 pool:16
retransmit relai:40
retras delai:94
retrat rephras:28 briefli:22
retroces exponenti:27 backspac:14
reun prior:16 togeth:15
reunion meet:94
reutiliz reusabl:75
revendedor resel:28
revert roll:26 revert:25 revers:12
review entitl:16
revis review:95
revision review:50
revisor examin:13 taken:13
revoc revok:54
rgpd gdpr:80
riesg risk:87
rig hard:17 lockout:13
rights right:35
rigur rigor:41 straightforward:21
risk risk:23 insid:11
rms rm:61
roaming roam:77
rob stolen:47 rob:34
roj red:56
rol role:93
roleassigne roleassigne:18 roleassigneenam:18 roleassigneetyp:18
roleassigneenam roleassigne:18 roleassigneenam:18 roleassigneetyp:18
roleassigneetyp roleassigne:18 roleassigneenam:18 roleassigneetyp:18
romb diamond:60
romp break:43
rot broken:37
rps rp:60
rpw rpw:21 ophfom:21 axo:21
rtc pstn:79
ruid nois:38 suppres:38
rut path:76
s mime:54 u:15
saas saa:79
sab long:19
saf deliveri:16
sal room:54 lobbi:25 exit:11
sald balanc:78 outstand:11
salg quit:14 logoff:13
salient outbound:83 outgo:16
salt hop:45
salud certifi:15
salv wherea:14 wild:14
sanid healthcar:57
sar sara:81
satisfac satisfi:17 meet:14
savedquery savedqueri:47 localizednam:20
scannow sfc:50 scannow:50
scenari scenario:26
schem scheme:23 schema:12
scop scope:38
scor score:28
scripts script:73
sea either:32 non:12 easer:11
sean bigger:13 distinct:12
sec dry:22 soc:11 sec:11
seccion section:97
sector industri:47
secuenci stream:15 sequenc:12
secundari right:38 secondari:30
security secur:32
securityprotocol servicepointmanag:44 securityprotocol:44
sed sed:29 headquart:28
segu continu:35 follow:21
seguimient track:52 trace:44
segun depend:45 accord:15 basi:12 per:10
segund second:68 background:28
segur secur:95
seleccion select:94
seleccionel select:11
selector selector:79 picker:21
seman week:63
semestral semi:37 annual:19
semi semi:27 annual:14
seminari webinar:73
senal point:33 nameserv:18
sencill easiest:30 simpl:30 easi:16
sent sorri:78
sentt sentto:61
sep deadlin:16 ongo:11
separ separ:60 comma:11
septiembr septemb:60
seran henc:22 outgo:10
seri seri:36 serious:21
serv server:70
servicepointmanag servicepointmanag:44 securityprotocol:44
serviceprincipal serviceprincip:86
servici servic:97
servidor server:85
sesion sign:73 session:13
session pssession:46
settings set:17
sfc sfc:50 scannow:50
shar share:11
sharedcomputerlicensing sharedcomputerlicens:44
sharingpolicy sharingpolici:62
siend main:23 durat:13
sient nomatchingeligibleproductsfound:22 feel:15
siet seven:70
sig follow:64
sign singl:14
signif mean:89
sigu follow:24
siguient follow:71 next:17 below:11
silenci silent:46 mute:28
simbol prompt:16 symbol:11
simil similar:63 resembl:20
similar similar:33 slower:24
simplement simpli:73
simplif simplif:25 altogeth:16
simplific simplifi:67
simulator simul:40
simultan simultan:32 overus:17 concurr:16
simultane concurr:21
sin tracker:24
sincronic sync:30
sincroniz sync:79 synchron:37
sintaxis syntax:84
sintesis digest:42
sintom symptom:80
sistem system:98
siti site:98
situ next:14 box:13
situacion situat:47 scenario:22
sjpsca sjpsca:38 pt:38
sketch sketch:55 snip:23
smartscr smartscreen:83
snip snip:66 sketch:20
so os:36
sobrenombr nicknam:62
sobrescrib overwritten:42 overwrit:15 infect:14
sofistic fanci:58
sol singl:25 solid:22
solicit request:64
solicitud request:86
solucion troubleshoot:78 solution:27 fix:14
som awar:40
somet inspec:25 undergo:19
son sound:75
sonde poll:72
soport support:71
sospech suspici:79
spamhaus spamhau:73
spositeswap invok:25 spositeswap:25
spotenant spoten:59
src img:27 src:27 png:27
sso sso:75 seamless:20
stalledduet stalleddueto:55
starttls starttl:65
stat state:25
stor store:62
streaming bitrat:36
sts st:51
studi studio:61
suav soft:45
subarbol hive:66
subcarpet subfold:63 sub:14
subclav subkei:38 bluelightreduc:38
subconjunt subset:65
subdomini subdomain:81
subetiquet sublabel:50 parent:14
subgrup subgroup:66
subproces thread:56 subprocessor:17
subscrib tostr:19
subscribers subscrib:28
subscripcion middl:26
subscription subscrip:13
subsiti subsit:63 sub:23
subtitul caption:52
subtre ipm:15 subtre:15 dumpster:15 recurs:15
subyacent underli:84
suced happen:61
suel often:39 usual:32
suersonat imperson:22
suficient enough:68 suffici:12
suger suggest:62
sugerent tip:57 sugges:49
sugier suggest:29
suit suit:52 g:12
sujet subject:36
sum sum:43 checksum:43
suministr feed:13
super exce:63 exceed:41
superfici surfac:37 reduc:11
superior top:77
superpon overlai:47
superposicion overlai:56
supervis monitor:73 supervis:13
supervision supervi:56 monitor:24 supervisori:19
suplant phish:60 spoof:19
supon presum:29 takeov:14
supong bunch:28
support becom:11
supr del:66
surg encount:30 aris:26
surt effect:26 take:12
suscrib subscrib:23 sign:17
suscripcion subscrip:99
suscriptor subscrib:66
suscrit subscrib:55
suspens ellipsi:36 ellips:10
suspension hold:38 sleep:22
sustitu retir:23
suy given:15
sway swai:68
synchronization synchron:20
sys sy:47 cldflt:16
sz sz:66 reg:17
tab alt:27
tactil touch:36
tal gain:11
taman size:94
tampoc likewis:19
tan fact:14 soon:10
tant therefor:41 whether:12 thu:11 meantim:10
tar task:65 taskbar:36
tard take:81
tare task:55
tarif fee:35
tarjet card:87
tas rate:50
tb tb:30 plu:10
tcp tcp:39 diagnosi:11
teams team:94
teamsonly teamsonli:59
tecl keyboard:56 pad:19
tecnic support:59 technic:23
tecnolog technolog:87
telefon phone:88
tem topic:68 theme:45
temporal temporari:77 temporarili:35
temporiz timer:48
ten least:15 access:12 on:11
tenant tenant:21 tenantid:19
tenantaccessblockedexception tenantaccessblockedexcep:67
teng note:40
tercer parti:58 third:49
termin term:60 finish:25
terminal termin:61
then securityadmin:15
things thing:30
third third:17 parti:14
threat threat:12 offboard:10
tiemp time:71 long:11
tien don:20 troubl:20 on:15 experienc:11
tiend store:43
tip type:87
tipic typic:37 final:11
tipograf typo:44
tiquet ticket:13
titul titl:75 untitl:11
tls tl:91
tok token:79
tokens token:74
tom take:28
tostring tostr:19
total total:66 cutov:19 fulli:13 full:10
tra teamwork:22 bring:15
trabaj work:66 workflow:21 job:14
tradicional tradition:87
traduc translat:49
trafic traffic:88
transaccion transac:79
transcripcion transcript:50
transcurr laps:15 ago:13 length:11
transf carrier:14
transferent transfer:59 wire:17
transfier transfer:21
transicion transition:73
transmisor streamer:67
tras upon:17 didn:12 builder:11
trat deal:43 cover:17
traves through:74 via:36
tres three:67 dot:24
trial imagin:11
triangul triangular:56
trimestr hope:33 quarter:33
troubleshooting failur:23
tru true:88
trust stp:14
truste recipientpermis:29 truste:29 senda:20
try thing:15
turn shift:49
tutorial tutori:81 walkthrough:12
tuv minu:47
tvm tvm:61 enumer:21
ubic locat:93
ue eu:33 resid:20
ultim last:53 latest:27 final:15
umbral threshold:91
unan join:17
unauthoriz unauthor:29
understanding understand:17
une join:20
unen admit:16
unformatt ddddddddd:26 unformat:17
unic singl:75 uniqu:18
unicod unicod:20 ansi:20
unid join:40 drive:27 unit:22
unidad drive:43 unit:19
unidifusion unicast:53
unidireccional on:20
unific unifi:88
unifiedgrouplinks unifiedgrouplink:28 linktyp:28
unifiedgroupwelcomemessageenabl unifiedgroupwelcomemessageen:63
union join:42
unir join:37
unirs join:66
universal univers:72
unlimit unlimit:52 results:11
uno on:80
up necessari:15
uplo upload:30
us govern:12
usad unus:22
usam improv:17
usand continu:21 aren:14 isn:10
usar microsoft:12 unus:12
usaran number:11
usarl awai:15
usas usernam:15
used issu:17
usen reachabl:12
useragent javascript:21 userag:21
usercredential usercredenti:50
userdatad userdatadir:32
userinf userinfo:61
uso usag:72 share:20
usuari user:99
util help:48 us:25
utilic genuin:14
utiliti sendemail:21
utiliz cipher:13
vac empti:48
vacacion holidai:47 vacat:24
vaci empti:77
val valid:44 ticket:34 invalid:27
validat exclusion:15
validation valid:23
valor valu:95
vamiy cubihh:25 af:25 vamii:25
van come:13
var vari:37
vari multipl:69 sever:33 variou:12
varied varieti:68
vas regist:10
vat vatid:79
vay navig:20 center:19 bill:13 admin:12
ve don:61 see:22
vea inform:36 learn:15 info:13
vec sometim:70
veloc speed:77
ven see:17
venc past:34 due:28
vencimient due:22 past:14 upon:10
vend sold:42
vent sale:58 sold:35
ventaj benefit:71
ventan window:41
ver unless:14 won:14
veran prime:29
veras darken:15 recent:15
verdader true:31
veredict verdict:62
verific verifi:39
verifiqu claus:13
verify verifi:25
verl view:14
vers impact:24 cross:16
vertical vertic:75
ves don:23 see:16
vez onc:62 time:27
vhd vhd:47 master:15
viaj travel:67
vias between:17
vicevers vice:34 versa:34
vid lifecycl:44
vide video:95
vien come:38
viend see:49
vies vi:23 european:23 commis:23
vigenci lifetim:36
vigor effect:32
vincul link:93
vio saw:42
virtualiz virtual:35
virus viru:57 virus:15
vis visa:87
visi visio:93
visibil visibl:28 webresourc:24 notepad:12
visor viewer:68
vist view:74
vistaz glanc:16 look:10
visualiz visual:21 view:13
viv viva:78
vknb gy:22 vknb:22 jg:22
volv back:35 reinstal:14 recreat:12
vot vote:75 upvot:14
voz voicemail:43 voic:36 speech:23
vuelt back:26
vuelv back:39 reinstal:13
was redirec:12
web web:90 websit:16
webhooks webhook:47
wher came:18 publiccli:12
whocanregist whocanregist:70 rerun:13
whois whoi:61
wi wi:62 fi:27
wid wide:37
windows window:97
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:44
winmail winmail:44 dat:44
winv winver:50
with environ:14
work experienc:13
workday workdai:82
works reli:20
writ write:16
writeerrorexception writeerrorexcep:77
xmc xz:20 xmc:20 zmxxhckrcilegoaqglwux:20 qzfgztb:20
xps xp:81
xqadsqy xqadsqi:33 fd:33
xts strength:16 xt:16 ae:16
xz xz:20 xmc:20 zmxxhckrcilegoaqglwux:20 qzfgztb:20
yaho yahoo:62
yamm yammer:98
yend didn:20 reachabl:12
yes wamdefaultset:44
zmxxhckrcilegoaqglwux xz:20 xmc:20 zmxxhckrcilegoaqglwux:20 qzfgztb:20
zon zone:68
`
