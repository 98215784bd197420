// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const ru = `
a q:20 rightmost:14
aadds aadd:70
aadsts aadst:49
abm abm:37 asm:27
accessrights accessright:68
accounts disconnect:21
active directori:43 activ:32
adfs adf:76
adminauditlogconfig adminauditlogconfig:47 unifiedauditlogingestionen:14
administrator administr:23
advanced advanc:70
aes strength:15 xt:15 ae:15
af cubihh:21 af:21 vamii:21
agent header:15
agreement mca:12
alerts alert:23
alias alia:25
all feed:10
allowcloudrecordingforcalls allowcloudrecordingforcal:73
allowmeetingregistration allowmeetingregistr:52
allowndistreaming allowndistream:66
allowredirection configurationnam:21 connectionuri:21 allowredirec:21
allowselfservicepurchase allowselfservicepurchas:60
analytics analyt:58
analyzer analyz:32
annual semi:28 annual:13
anonymous discus:29
anyconnect cisco:39 anyconnect:39
apns apn:73
apple appl:82
application guard:25
apps app:25
appsforofficeenabled appsforofficeen:37
archive archiv:43
asm abm:37 asm:27
asms asm:61
assertions asser:56
assistant sai:14
associate associ:12
assure assur:21
attach resiz:22
attachments attach:17
attributevaluemustbeunique attributevaluemustbeuniqu:84
auditenabled auditen:57
authenticator authent:25
authority author:19
authorization author:16
autoarchive autoarch:62
autocomplete autocomplet:41
autologon autologon:29 microsoftazuread:29
automate autom:25
axo rpw:21 ophfom:21 axo:21
azure azur:97
azureadapplication azureadappl:68
azureadapplicationowner azureadapplicationown:60
azureaddeletedapplication azureaddeletedappl:40
azureadserviceprincipal azureadserviceprincip:48
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:48
backup mnt:25
bank usa:20
based base:13
behaviour consistencyguid:14
bi bi:72 power:13
billing bill:15
bitlocker bitlock:78
block unblock:25
bluelightreduction subkei:27 bluelightreduc:27
bookings book:68
business busi:36
buy bui:17
bw fdr:19 fjk:19 cjy:19 bw:19
cache cach:20
canon hp:19 canon:19 epson:19
cas ca:17 arrai:17
casmailbox casmailbox:36 publicfolderclientaccess:36
catchall catchal:62
cdj cdj:30 currentver:18
certificate push:15
checkout checkout:23 whole:13
cisco cisco:39 anyconnect:39
cjy fdr:19 fjk:19 cjy:19 bw:19
claims claim:32
cldflt cldflt:59 sy:13
clickonce clickonc:46
clientaccessserverenabled clientaccessserveren:72
cmdlets cmdlet:18
collabdbservice collabdbservic:56
collections hidden:18
commentsonlistitemsdisabled commentsonlistitemsdis:43
communication commun:15
communities commun:25
community tech:20 commun:13
company compani:22
compare compar:18 checkbox:15
completedwitherrors completedwitherror:53
compliance doc:19 complianc:15
compliancesecurityfilter compliancesecurityfilt:57
computer comput:22
computers aaddc:18
conditional condition:26
configuration configur:24
configurationname configurationnam:21 connectionuri:21 allowredirec:21
configure configur:16
confirm tostr:14
connection await:28
connectionuri configurationnam:21 connectionuri:21 allowredirec:21
consistencyguid consistencyguid:64 msd:12
console consol:28
consumer consum:33
contacts contact:23
contains rather:12
conversations convers:28 usabl:11
cookie cooki:56
copy copi:23
cors cor:58
cpe offici:27 cpe:27
create creat:16
createitems createitem:67
creators creator:34
credential usercredenti:43
csteamsmeetingpolicy csteamsmeetingpolici:75
cubihh cubihh:21 af:21 vamii:21
currentversion currentver:38 cdj:19
customer custom:18
cvi cvi:35 interop:26
dat winmail:31 dat:31
data data:21 img:13 src:13 png:13
davidc davidc:39 davidchew:39
davidchew davidc:39 davidchew:39
defaultbrowsersettingenabled defaultbrowsersettingen:43
defender defend:86
delegating roleassigne:14 roleassigneenam:14 roleassigneetyp:14
delete delet:15
deleted initi:12
delivery deliveri:15 dynam:11
delve delv:74
department depart:32
deploy prerequisit:17
deployment deploy:17
description descrip:25
designer design:63
devices devic:14
devtools devtool:68
dha dha:33 attest:21
diagnostics diagnost:20
didn didn:17 wrong:15
directory directori:48 activ:25
disable disabl:19
disabled disabl:15
disablenamechecking disablenamecheck:63
disallowinfectedfiledownload disallowinfectedfiledownload:40 spoten:12
discover discov:43
discussion discus:29
display displai:19
displayname displaynam:78
dk dk:54 kinect:16
dkimsigningconfig dkimsigningconfig:31 domainnam:31
dns dn:71
docs doc:26
domainkey domainkei:76
domainkeys domainkei:34
domainname dkimsigningconfig:31 domainnam:31
done process:11
dow jane:31 dow:31
down webinar:14
drmencryptproperty drmencryptproperti:20
drop webinar:14
dumpster ipm:15 subtre:15 dumpster:15 recurs:15
dvd dvd:50 flash:10
dynamic deliveri:15 dynam:11
dynamics dynam:75
eas ea:24
easy easi:33
echogroupmessagebacktosubscribedsender mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
edge edg:89
ediscovery ediscoveri:56
edition edition:42 minecraft:17
education educ:40
emailaddresses emailaddress:25
embed emb:48
ems em:85
enableadal enablead:62
end particip:11
enterprise enterpris:65
entourage entourag:73
epson hp:19 canon:19 epson:19
error react:20
errormessage errormessag:48
essentials essenti:54
everyone csteamsmeetingpolici:34
ews ew:67
exception dll:18
exchange exchang:96
exe ex:85
expand expand:23 startswith:14
experts expert:47
exploratory exploratori:57
explorer explor:45 internet:32
extension dll:20
faculty faculti:17
failed fail:33
false fals:85
faultbuckets faultbucket:73
fd xqadsqi:32 fd:32
fdr fdr:19 fjk:19 cjy:19 bw:19
features featur:19
fi fi:74 wi:22
first cd:11 env:11 eventlog:11 lognam:11
fix easi:25
fjk fdr:19 fjk:19 cjy:19 bw:19
flags flag:32
focused clutter:26
folders folder:14
for defend:15
forms form:52
forthcoffee forthcoffe:60
fourthcoffee fourthcoffe:59
from offboard:18
ga ga:12 rigor:10
gallery galleri:20
gatewaynotreachable gatewaynotreach:45
geteffectiveusers geteffectiveus:80
global global:16 quickest:15
go pai:12
godaddy godaddi:70
google googl:95
gpos gpo:32
groupname groupnam:59
groups group:28
guide suggest:14
gy gy:20 vknb:20 jg:20
has rather:12
hd hd:39 mbp:21
hello window:12
help widget:13
here thing:26
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:67
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:65
highlights highlight:27
hkey hkei:58
holographic holograph:69
hololens hololen:41
hostgator hostgat:51
hp hp:19 canon:19 epson:19
https http:46
i protect:11
ics ic:59
id login:13
identified domainkei:34
identity ident:52
ignite ignit:59 unveil:20
image img:21 src:21 png:21 imag:15
images resiz:22
ime im:42
img img:21 src:21 png:21 imag:15
immediately paynow:35
implement cqd:16 qo:13
in sign:11
inbox clutter:26
inboxrule inboxrul:33
information protec:28
inprivate inpriv:61
ins in:17
insider insid:28
insights insight:29
instance discount:13
instances instanc:19
insufficient insuffici:20 acquisi:13 interac:11
integrate third:16 parti:12
interaction insuffici:20 acquisi:13 interac:11
internet internet:46 explor:30
intune intun:98
invoke invok:23 spositeswap:23
ios io:96
ipados ipado:81
iphone iphon:88
ipm ipm:15 subtre:15 dumpster:15 recurs:15
irmconfiguration irmconfigur:68
is grant:14
isv isv:22 reach:14
items item:11
jane jane:31 dow:31
javascript javascript:18 userag:18
jg gy:20 vknb:20 jg:20
john john:31 smith:31
joined join:15
json artifact:10 json:10 jwt:10 broker:10
jwt artifact:10 json:10 jwt:10 broker:10
kerberos kerbero:61 constrain:14
keys rotat:16
kinect kinect:59 dk:18
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:67
lastname lastnam:53
layouts membershipgroupid:15 layout:12 aspx:10
leave rejoin:11 leav:11
legacy legaci:30
let consum:17
library although:13
licenses licens:17
lighthouse lighthous:50
links tostr:14
linktype unifiedgrouplink:24 linktyp:24
lists list:21
local local:28 hkei:10
localizednames localizednam:30 savedqueri:30
m hand:25
machine machin:24 hkei:15
macos maco:93
mailboxautoreplyconfiguration mailboxautoreplyconfigur:73
mailboxfolderpermission mailboxfolderpermis:80
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
mailuser mailus:80
make paynow:31
malformed malform:30
manage manag:19
management manag:15
managementroleassignment managementroleassign:59
manager manag:27
maps map:39
marketing market:44 primarysmtpaddress:13
marketplace marketplac:81
match recipienttyp:15
mdatpclientanalyzer mdatpclientanalyz:64
mdeclientanalyzer mdeclientanalyz:74
meeting meet:25
member tostr:14
methods method:17
microsoftazuread autologon:29 microsoftazuread:29
microsoftonline microsoftonlin:60
missing miss:27
mobile mobil:45
mobility mobil:22
mpn mpn:29 dev:28
mscommerce mscommerc:80
msds msd:48 consistencyguid:11
msoldevice msoldevic:61
msoluser msolus:84
msoluserprincipalname msoluserprincipalnam:69
multi multi:30 geo:17
my given:13
myanalytics myanalyt:68
myapps myapp:40
n n:31 p:20
native alon:27
navigator javascript:18 userag:18
ndes nde:80
negotiate negoti:37
networks network:20
no detect:20
nonprofits nonprofit:33
not abov:15
now choos:11
nps np:60
number total:16 quantiti:14
office offic:98
ols ol:59
ome om:62
on singl:23
onboarding onboard:32
once onc:21 flag:18
onchange onchang:33 programmat:11
onedrive onedr:98
onenote onenot:92
online onlin:96
onlinesharepoint reliabl:23 maintain:19 optim:10
only variant:23
oobe oob:40
opened didn:17 wrong:15
ophfom rpw:21 ophfom:21 axo:21
options option:20
organization organ:14
organizationcustomization organizationcustom:53
ose os:51
page dataset:19
parameter paramet:17
parentdistinguishedname parentdistinguishednam:45
party third:16 parti:12
pause paus:14 issu:11
pay pai:33
pc pack:10
people membershipgroupid:35
permission permis:12
permissions permis:19
personal newsfe:15
phishing scam:26 phish:17
play plai:65
plus plu:40
png img:21 src:21 png:21 imag:15
points point:28
postpone postpon:23
power power:76 bi:14
powerapps powerapp:76
powershell powershel:90
powershellcopy powershellcopi:100
premises premis:22
print print:17 util:13
private enlist:28
privileged privileg:16 pim:10
problem thing:26
processes end:16
production produc:35
productive spe:15
products product:19
professional profession:65
program program:16 constraint:11
programfiles programfil:48
protected protect:13
protection protec:63
protectors protector:74
proxy proxi:22
proxyaddresses proxyaddress:46
pt sjpsca:38 pt:38
pua pua:38 accordingli:12
publicclient publiccli:46
publicfolder publicfold:67
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermission publicfolderclientpermis:63
publisher publish:42
purchase constraint:17
pwa pwa:52 tune:12
pwas pwa:45
qos qo:50
qualified qualifi:33
quality cqd:16 qo:13
quarantinemessage quarantinemessag:82
qzfgztb xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
radius radiu:28
randomized random:37
rds rd:74
reactivate reactiv:23
reader reader:15 adob:11 acrobat:11
readme readm:35
recipient recipi:22 emailaddress:12
recipientpermission recipientpermis:37 truste:37
recipienttypedetails recipienttypedetail:40
recording diag:19
recoverableitems recoverableitem:59
recovery recoveri:14
recurse ipm:15 subtre:15 dumpster:15 recurs:15
recycle recycl:19 bin:16
redirection redirec:33
reg reg:77 sz:16
remote remot:16
remove remov:20
reserved instanc:24 reserv:12
reset lose:12 transition:10
resize resiz:22
resource resourc:18 accord:12
resources reli:12
results result:32
resultsize results:45 recipienttypedetail:11
rights right:19
rms rm:61
roaming roam:69
roleassignee roleassigne:14 roleassigneenam:14 roleassigneetyp:14
roleassigneename roleassigne:14 roleassigneenam:14 roleassigneetyp:14
roleassigneetype roleassigne:14 roleassigneenam:14 roleassigneetyp:14
rps rp:56
rpw rpw:21 ophfom:21 axo:21
rules rule:13
s mime:38
saas saa:69
sales sale:36
salesforce salesforc:42
samaccountname samaccountnam:58
savedquery localizednam:30 savedqueri:30
scannow sfc:50 scannow:50
securescore securescor:78
security secur:32
securityprotocol servicepointmanag:44 securityprotocol:44
see ediscoveri:20
semi semi:28 annual:13
sendas senda:68
servername servernam:43
service servic:21
servicepointmanager servicepointmanag:44 securityprotocol:44
serviceprincipal serviceprincip:81
services servic:14
session pssession:49
settings set:16
sfc sfc:50 scannow:50
sharedcomputerlicensing sharedcomputerlicens:22
sharingpolicy sharingpolici:48
show selec:15
single singl:29
sites site:15
sjpsca sjpsca:38 pt:38
sketch sketch:39 snip:28
smith john:31 smith:31
snip sketch:39 snip:28
software softwar:21
solutions govern:12
some thing:26
spamhaus spamhau:50
spodeletedsite spodeletedsit:64
spotenant spoten:39
src img:21 src:21 png:21 imag:15
ssns ssn:47
starttls starttl:74
state roam:15
status equal:11
strongpasswordrequired strongpasswordrequir:67
sts st:45
students faculti:17
studio studio:44 visual:19
subscriber tostr:14
subscription subscrip:17
subscriptions unsubscrib:15
subtree ipm:15 subtre:15 dumpster:15 recurs:15
suite suit:49
supervision supervi:39
surface surfac:86
sway swai:71
synchronization synchron:14
sys sy:36 cldflt:12
sz sz:65 reg:16
table roleassigne:14 roleassigneenam:14 roleassigneetyp:14
teams team:94
teamsonly teamsonli:44
teamviewer teamview:65
tenantname tenantnam:86
terminal termin:47
the portal:20
their lifecycl:16
then tap:25
things thing:26
third third:16 parti:12
this point:10
title render:24
tls tl:89
together togeth:63
tokens asser:26
tools tool:25
tostring tostr:14
total total:20 quantiti:17
transfers uk:18
transportrule transportrul:64
trust stp:16
trustscore trustscor:58
unauthorized unauthor:28
unformatted ddddddddd:20 unformat:11 consecut:11
unifiedgrouplinks unifiedgrouplink:24 linktyp:24
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:59
uninstall uninstal:44
unlimited unlimit:37 results:18
unsupported unsupport:43
up necessari:20
update updat:16
us uk:12 passport:10
useragent javascript:18 userag:18
usercredential usercredenti:43
username usernam:30
userprincipalname userprincipalnam:94
uservoice uservoic:64
value valu:18
vamiy cubihh:21 af:21 vamii:21
verbose verbos:41 activitytrac:22
verify verifi:28
vhd vhd:24 master:17
vies vi:22 european:22 commis:22
visual studio:44 visual:19
vknb gy:20 vknb:20 jg:20
vm vm:32 rdp:11
voice voic:28
volume volum:41
what telephon:13
when consider:13
where publiccli:18
whocanregister whocanregist:58 rerun:14
whois whoi:64
wi wi:61 fi:27
windows window:97
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:47
winmail winmail:31 dat:31
work disconnect:21
workday workdai:63
write supportticket:12
writeerrorexception writeerrorexcep:76
wrong didn:17 wrong:15
xmc xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
xps xp:64
xqadsqy xqadsqi:32 fd:32
xz xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
you pai:14
your subscrip:14
youtube youtub:51
zmxxhckrcilegoaqglwux xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
абонент subscrib:15 dial:14
авариин crash:28
аватар pictur:42
август august:57
автоарх autoarch:23
автозаполнен autosuggest:36 autofil:17
автоматизац autom:40
автоматизирова autom:56
автоматическ automat:92 auto:14
автономн offlin:55 standalon:31
автоответ repli:11
автоответчик answer:19
автопилот autopilot:57
авторизац author:74
авторизирова themselv:11
авторизова unauthor:21 author:20
авторитетн authorit:37
автосекретар attend:32
автосохранен autosav:72
автоспутник attend:31
автофильтр autofilt:52
агент agent:81
адаптер adapt:80
адаптирова tailor:41
адблокк adblock:63
административн administr:33 aip:14
администратор administr:55 admin:47
администрирова administ:45
администрирован admin:65 center:20
адрес address:92
адресац address:15
адресн book:15
адроид adroid:53
академическ academ:47
аккредитац accredit:54
аккумулятор batteri:36 saver:17
аксессуар accessori:63
акт hitech:21 hipaa:11
актив lockdown:14
активац activ:68
активир activ:14
активирова activ:33 reactiv:26
активититрацинг activitytrac:35
активн activ:56
актуальн frequent:18
акц promotion:41
алгоритм algorithm:37
алловгиф csteamsmessagingpolici:25 allowgiphi:25
альтернатив altern:46
альтернативн altern:59
американск segment:18 u:11
амортизац deprec:14
анализ analysi:62 analyz:24
анализатор analyz:36
аналитик analyt:64 insight:17
аналитическ workplac:19
аналогичн similar:52
анонимн anonym:74
анонс announc:36
антивирус antiviru:29
антивирусн antiviru:60
аппаратн hardwar:33
аппдат appdata:49
апрел april:73
арендатор tenant:29
артефакт artifact:10 json:10 jwt:10 broker:10
арх archiv:52
архив archiv:50
архивац archiv:26
архивирован archiv:23 unlimit:11
архивн archiv:71
архитектур architectur:54
асинхрон asynchron:45
аспект aspect:32
атак attack:91
атрибут attribut:95
ауд audit:43
аудиоконференц conferenc:49 audio:46
аудит audit:80
аудитор audienc:73
аутентифицирова tl:21
б b:78
баз databas:69
базов baselin:68 basic:16
баланс balanc:38 settl:27
банк bank:25
банковск bank:49
баннер banner:69
барьер barrier:49
батар batteri:65
батаре batteri:36
безвозвратн perman:33
бездеиств inact:28
безопасн secur:94
бел white:80
бесед convers:76
беспарольн passwordless:55
бесперебоин smoothli:30
бесплатн free:84
беспрецедентн unpreced:18 highli:13
беспроводн wireless:76
бессрочн expir:15
бесшовн seamless:65
бет beta:68
библиотек librari:97
бизнес busi:95
билет ticket:51
биллинг bill:28
биометрическ biometr:57
битн bit:26
битрат bitrat:41
благодар insid:10
благодарн appreci:15
ближаиш shortli:31 soon:16 upcom:11
блог blog:53
блок block:27 chunk:25
блокир block:47
блокирова block:37
блокирован block:37
блокировк block:49 lock:38
блокировщик blocker:56
блокнот notebook:18
богат rich:20
боков sidebar:42
бол later:37
больш larg:79 lot:13
борт onboard:36
бортов onboard:27
борьб anti:53
бот bot:40 prod:17 followup:17
брандмауэр firewal:67
браузер browser:91
браузерн non:13
брокер artifact:10 json:10 jwt:10 broker:10
бронирован reserv:52
буд longer:19
будет readi:16 won:15
будут won:24 longer:16
будущ futur:79
будьт prepar:21
букв letter:46
буквен letter:39
буфер clipboard:46
бухгалтер month:12
бывш former:62
быстр quickli:65 quick:37
бюджет budget:87
бюллетен newslett:58
важ matter:33 prioriti:19
важн import:63
валют currenc:83
вам middl:21 touch:12
вариант option:60
ватид vatid:52
ваш organ:25
введ enter:64 type:32
введен introduc:54
введет uncheck:24
вверх pic:16
ввест enter:40
ввод enter:25 press:12 type:11
ве entir:38
веб web:56 websit:35
вебинар webinar:76
веден log:20
ведет behav:16
везд everywher:53
велик high:17
великобритан uk:34 passport:26
величин overag:14
верн back:15 return:14
вернут back:30 return:17 revert:14
вероятн probabl:27 confid:22 like:14
верс version:96
вертикальн vertic:65
верхн top:80
вест focu:36
вестибюл admit:19 lobbi:12
ветв branch:20 blade:17
вещ thing:47
вещательн broadcast:31 produc:12
взаимодеиств interac:32 interact:11
взаимодеиствова interact:19 commun:13
взима charg:54
взлом tamper:26 hack:21 compromis:14
взлома hack:65
взят assum:18
вид don:37 see:26 look:12
виде video:88
видел seen:12
видеовзаимодеиств cvi:35 interop:26
видеозвонк video:10 call:10
видеоролик video:38
видеофаил video:24
видим visibl:48 webresourc:19
видн visibl:54
визитн handwritten:27 electron:19
визуализац visual:30
визуальн visual:53
вик wiki:38 transform:14
викторин quiz:59
виртуализац virtual:17
виртуализирова virtual:18
виртуальн virtual:83
вирус viru:67
висяч dangl:67
вкл toggl:12
вклад contribut:35
вкладк tab:90
вкладчик contributor:35
вкле past:34
вклеик past:25
включ enabl:62 turn:28 includ:18
включа includ:63
включен enabl:60 turn:14
владеет tenanc:12
владелец owner:56
владельц owner:83
владен ownership:61
влев maxim:18
влия affect:38 impact:32
влиян impact:42
влож attach:38 choic:13
вложен attach:78
вм vm:39
вмест along:19 demand:12
вмешательств interven:47
вне outsid:37
внедр emb:20
внедрен embed:33 implement:17 adop:16
внепланов unexpect:29
внес prepai:16 come:11
внесен effect:14 chang:12
внесл unsuccess:17 mistak:15
внешн extern:96
вниз scroll:18 bottom:15 near:12
вниман note:52
внимательн carefulli:32
внов newli:32
внос upon:11
внутр insid:21
внутрен intern:74 domest:12
возврат refund:43 return:16
возвращ return:45
возвраща return:62
возвращен writeback:24 carriag:10
воздеиств exposur:58
возмещен refund:66
возможн capabl:44 featur:18 abil:15 recover:12
возник subsystem:11 lsass:11 isass:11
возника occur:48 experienc:10
возникл troubl:40 experienc:29
возникнет expect:12 fail:10
возникновен occur:21
возникнут occur:16 temporari:14 lead:13 experi:11
возникш briefli:17
возобнов resum:46 reinstat:19
возобновлен renew:25 resum:17
возраст ag:36
воид sign:46 log:11
воит sign:50
вообщ incorrectli:22
вопиш sign:14
вопрос question:55 faq:37
восклицательн exclam:38
воспользова advantag:13
воспроизвед reproduc:29
воспроизведен playback:75 plai:14
воспроизвест reproduc:52
воспроизвод plai:18 replic:14
восстанов restor:45 recov:36
восстановл recov:24 restor:15
восстановлен restor:55 recov:25 recoveri:22
вот frequent:26 topic:15
вошедш mvc:15
вперв time:18
вредн harm:45
вредоносн malwar:52 malici:47
времен time:54 temporari:31 temporarili:12
вручн manual:90
вряд unlik:36
все wide:40 entir:25
всег like:51 entir:11
всем entir:17
всех across:13
вскор soon:27
всплыва pop:39 flyout:25 up:11
вспомн recal:50
вспомогательн reclaim:16 secondari:12
встав insert:50 past:17
вставк insert:45 past:28
вставля insert:36
вставьт insert:19
встреч appoint:44 meet:10
встреча seen:32
встро built:29 cut:11
встроен built:72
вступ effect:44
вступа effect:19
всю entir:41
вся except:12
всяк awai:16
втор second:72
вторичн secondari:58
вход sign:74
входн singl:16
входя inbox:70 incom:11
выбер select:74 choos:23
выбор choos:25 select:14
выбра select:33 choos:18
выбыт retir:34
вывест bring:35
вывод output:22
выгляд look:36
выда issu:53
выдава emit:14
выдел highlight:30
выделен dedic:25 selector:13 main:13
выделя freed:18 de:17 alloc:17
выз call:27
вызва caus:41
вызов call:62
вызыва caus:27 call:11
выит sign:25
выкатк roll:39
выкатыва effort:17 roll:17
выключ turn:27
выключател toggl:20
выключен turn:17
выкуп redemp:24 redeem:20
вылет flyout:54
вымогател ransomwar:62
вынесен submis:11
выпада drop:37
выписк statement:62
выплат payment:14 sum:12
выполн follow:30 perform:24 step:23
выполнен perform:33 execut:11 complet:11
выполня perform:43
выпуск releas:56 edition:36
выпуска releas:29
выпущ releas:24 intend:15
выпущен issu:28
выражен expres:91
вырезан cut:28
выслеживан hunt:17
высок high:33 highli:14 higher:12
выставл due:11
выставлен bill:79
выставля subscrib:13 recur:11
выход sign:20 exit:12 quit:11
выходн output:41
вычет minu:21
вычислен calcul:26
вычисля calcul:23 kingdom:19
вычита deduct:53
выш abov:64 higher:11
вышеперечислен abov:35
вышеуказа abov:42
выяв identifi:18
выявлен identifi:34
выявля identifi:24
выясн nsg:11
г june:13
галер galleri:44
галочк checkmark:28
гарант warranti:71
гарантиин warranti:21
гарантир ensur:11 guarante:11
гб gb:72
генеральн ceo:48
географическ geo:51
гибк flexibl:42 reimag:14 agil:14
гибридн hybrid:92
главн home:33
глобальн global:88
говор recruit:22 transmit:14 speak:12
год whole:13 year:11
годов yearli:22 monthli:14
голос voic:49
голосов voicemail:47 voic:42
город area:23 citi:13
гост guest:65
гостев guest:78
государствен govern:39
гот readi:37 prime:18
готов readi:50 finish:14
готовн toolkit:38
границ boundari:51 rail:26
грант gain:12
график graphic:18
громкост volum:27
групп group:91
группирован sublabel:12
группировк affili:19
группов group:38
д e:24
дает give:14
даж though:38
даиджест digest:49
даит give:24
дал next:58
дальн further:52
дан data:87 credenti:15
даст give:19
дат date:91
датчик sensor:76
дают given:13
два two:69
дважд doubl:77
две two:51
движок engin:29
двоеточ colon:27
двоин dual:42
двум two:46
двусторон duplex:54
двух two:48
двухфакторн factor:26
деактивирова deactiv:35
дебет electron:16
дебетов debit:75
девя nine:47
девят nine:43
деиств step:52 action:36 activ:16
деиствител main:21
деиствительн valid:55
дел share:23 case:14
делегат deleg:54
делегирова deleg:52
делегирован deleg:61
делист delist:34
демонстрац screenshar:14 demo:12
демонстрацион demo:40
денег steal:18 monei:13
денежн monetari:29 commit:13
деньг monei:43 ow:18
дерев tree:38
десятк dozen:66
дета consid:13
детализирова granular:28 grain:16 fine:13
детальн bounc:13 granular:13 walk:10
дефолт refer:17
диагностик diagnost:67 diagnos:27
диагностирова diagnos:55
диагностическ diagnost:51
диаграмм chart:66 diagram:10
диалог dialogu:36
диалогов dialog:62
диапазон rang:88
дизаин design:28
дизаинер design:17
диктовк dictat:52 wildcard:13
динамик speaker:68 mic:10
динамическ dynam:64
директор princip:36
диск drive:79 disk:12
дисков haven:16 space:11
диспетчер manag:39
диспл displai:21
диспле displai:36
дистанцион teach:41 remot:17
длин length:34
длительн long:35
дне delet:12 retain:10
дневн brought:15
дни often:18
дня workdai:30 subscrib:15
доб workforc:10
добав add:75
добавл ad:37
добавлен add:59 ad:18
добавля add:27 ad:13
добавьт add:46
добр welcom:20 lighthous:18
довер trust:46
доверен trust:53
доверя trust:37
дожд wait:33
дожда wait:25
док dock:61
докладчик present:38
документ document:88
документац document:50 doc:10
долг long:57
долгосрочн long:16 term:13
должн properli:14 expect:10
доллар usd:26 tier:16
дольш longer:31
дом domain:85
домашн home:79
домен domain:70
дополнен addition:12
дополнительн addition:38 inform:32 learn:19 info:13
допуск admit:22
допуска allow:10
допуст prevent:18
допустим valid:42
допущ admit:12
дорабатыва rollout:18 final:11
дорожн roadmap:62
доск whiteboard:75
доставк deliveri:72
доставл deliv:61
доставля deliv:42
достаточн enough:48 suffici:15
достига reach:33
достигл hit:38
достигнут reach:56
достижен reach:22 remaind:14
достоверн authorit:27
доступ access:93
доступн avail:81
дочерн subsit:50 sub:31
драивер driver:89
друг other:63 anoth:38 differ:22
друз friend:31 famili:15 talk:10
дсрегкмд psexec:17
дубликат duplic:48
дублир duplic:69
дублирова duplic:33
е e:21 newli:16
европеиск vi:22 european:22 commis:22
един singl:45 sso:25 unifi:19
единиц unit:61
ежегодн annual:47 yearli:14
ежедневн daili:63
ежемесячн monthli:68
емкост capac:58
ес eu:45
естествен natur:44
жал sorri:34
жамф jamf:44
жасон jason:63
ждал taken:11
ждат rollout:16 themselv:13
ждет mind:15
ждут admit:12 lobbi:12
жела desir:13 want:11
желт yellow:69
жестк hard:56 hardcod:16
жив live:52
жизн nurtur:15 wellb:15 impos:14 lifetim:12
жизнен lifetim:38 lifecycl:20
жоин psexec:17
журна log:33 journal:30 histori:30
журнал log:72
за due:49 charg:15 outsid:11
заархивир safekeep:30
заб forgot:55 forgotten:32
заблокирова block:66 lock:18
забудьт sure:11
заведен edu:19 institu:17 institut:13
заверш complet:54 finish:11
завершен complet:56 finish:26
завис depend:50 vari:14
зависа hang:47 stuck:23 freez:22
зависан hang:26 stuck:16
зависет depend:26
зависим depend:64
зависл stuck:20
заводск factori:32
заголовк header:61 titl:15
заголовок banner:15 titl:14 header:11
загруж upload:24
загружа load:25 upload:24
загруз load:22 upload:21
загрузк download:45 load:20 upload:13
загрузок acquisi:17
зада set:29
задава ask:23
задан job:69
задач task:70 taskbar:37
задержек delai:30
задержива delai:32
задержк delai:82
задокументирова latenc:15
задолжа ow:38
задолжен balanc:36 settl:17
заимет take:17
заинтересова interest:43
заказ order:69
заканчива end:18
закладк bookmark:35
закладок bookmark:45
заключ baa:19
закон legitim:48
законч end:25 finish:22
закр close:65
закреп repin:12
закреплен pin:18 mute:15 particular:11
закро close:32
закроит close:58
закрыва close:21 throw:17
закрыт privat:39 close:30 closur:13
зал auditorium:17 lobbi:15
зам replac:62
замедля excess:24
замен replac:75
заменя replac:20 toward:13
замет notic:38
заметк note:28
заметок annot:19
заморажива freez:33 hang:14
занима take:23
занов fresh:49 reopen:14
заня take:56
занят busi:21
зап account:43 record:26
запасн altern:31
запис account:62 record:24
записа record:15
записн notebook:72
записыва written:25 record:17
запиш pass:18
запланирова schedul:62
заполн fill:31 full:27 popul:13 almost:13
заполнен popul:54
заполня popul:37 fill:15
запомина rememb:22 memor:15
запрашива request:37
запрет prevent:52
запрещ forbidden:44 deni:23 ban:11
запреща sound:26
запрещен ban:31 deni:14
запрос request:76 queri:24 prompt:12
запрошен acquir:22
запуск run:32 startup:22 launch:16 start:15
запуска trigger:21 run:18
запуст run:57 launch:15 start:13
запущ run:20
запят comma:45
зараж infect:25 overwritten:14 lot:12
заражен infec:59
зарегистрир regist:20
зарегистрирова regist:32 enrol:27
зарезервирова reserv:31 instanc:16 ri:12
заряд batteri:22 charg:16
зарядн charger:27 unplug:15
заряжа charg:14 secondli:11
застав forc:38
застря stuck:44 outbox:13
зат select:37 choos:12 click:11
затрагива impact:16 subset:12 subfold:11
затрат cost:81
затронут affect:66
захват captur:49 takeov:13
зачет tap:16
зашифрова encrypt:72
защит protec:54 protect:30
защитат protect:13
защитн mitig:20
защитник defend:44
защищ protect:41
защища protect:26 help:10
защищен protect:49 supervis:23
заявк submit:12
заявлен disclaim:35
звонител confer:17 caller:13
звонк call:66
звонок simultan:18 call:17
звоня caller:61
звук audio:55 sound:30
звуков audio:34
здоров health:43
здравоохранен healthcar:38 advisori:15
злоумышленник attack:19
зна awar:31
знает awar:21 unsur:11
знаит deadlin:13 ongo:12
знак mark:13
знаком familiar:44
знакомств introduc:34
знал aliv:12
знан knowledg:56
знат awar:11
значен valu:86
значительн signific:46 cut:13
значк icon:37
значн charact:24 digit:11
значок icon:92
зон zone:27
зрен perspect:36
зрител viewer:49
игнорирова ignor:52
ид idea:48
идентификатор id:16 identifi:16
идентификац ident:27 identifi:12
идентифицирова identifi:28
идет sorri:20 rollout:14
иерарх hierarchi:55
избега avoid:37 care:12
избежа avoid:64
избежан mistak:15
избокс outbox:37
избра favorit:88
известн known:84
извин sorri:40
извлек check:21 absenc:12
извлека pull:32
извлеч check:13
извлечен extract:22 discard:20 check:19 extrac:16
издател publish:36
измен chang:61 edit:26
изменен chang:78 edit:12
изменя chang:15 edit:12
измерен dimen:50 meter:16 eg:11
измеря measur:23 boot:15
изначальн origin:31
изображен pictur:54 imag:46
изолирова isol:17 stand:12 alon:11
изоляц isol:26
изуча investig:13 appropri:13
изучен investig:30
им name:82 usernam:11
имеет elig:19
имел correct:14 via:11
имен name:60 behalf:25
именуем formerli:25
имет contributor:12 opt:10
имитац simul:37
импорт import:84
импортир profilenam:13
импортирова import:54
инвентаризац inventori:72
индекс index:45 recrawl:16
индексац index:38
индексирова index:53
индексирован index:25 crawl:21
индивидуальн individu:26
индикатор indic:58
инженер engin:22 talk:10
инициал initi:35 circl:17
инициир initi:18
инициирова trigger:19 initi:13
инициирован initi:26
инкогнит incognito:52
иногд sometim:66 occasion:15
инсаидер insid:26
инструкц instruc:71 step:10
инструмент tool:40 toolbar:25
интеграц integr:84
интегрир integr:27
интегрирова integr:55
интеллектуальн intellig:34 smart:33
интерактивн interact:55
интерва interv:38
интерес interest:54
интересн spotlight:62
интернет web:61 internet:23
интерпретирова interpret:45 misinterpret:20
интерфеис experi:50 interfac:35 ui:16
интефац intefac:44
интрасет intranet:86
информац inform:31
информацион commun:35
инфраструктур infrastructur:85
инцидент incid:73
иска search:24 look:11
исключ exclud:67
исключа exclud:21 kick:16 elimin:11
исключен exclusion:62 excep:29
искуп redeem:44
исполнен flag:12
исполня execut:15
использован usag:82
использу person:10
использует isn:13
исправ fix:37
исправл fix:34
исправлен fix:55
исправн healthi:30
испытыва experi:35 experienc:19
исследова investig:45
исследован investig:55
исследовател research:48
иссяка soon:28
истек expir:44
истека expir:22
истекш expir:12 overdu:11
истечен expir:32
истечет expir:11
истор histori:65
историческ histor:57
источник sourc:69
исходн sourc:53 origin:41
исходя outbound:75 outgo:26
исчеза diagnosi:15
исчезл shut:15 disappear:12
исчезнет persist:34 significantli:11
исчезновен disappear:59
исчерпан whichev:18
ит transition:11
итог eventu:42
ищет look:53
июл juli:66
июн june:71
кабел cabl:81
кажд per:64
кажет appear:11
календар calendar:95
календарн free:14
календерс calend:84
калибровк calibr:37
камер camera:81
кампан campaign:36
кана channel:68
канал channel:73
карандаш pencil:59
карант quarantin:25
карантин quarantin:82
карт card:64 credit:26
картинк pictur:29
карточк card:44
каса frequent:16 topic:12
касательн verdict:30
каталог directori:50
категор categori:62
качеств qualiti:67
кб hdr:15
кбит kbp:42
квалификац qualif:36
квалифицирова qualifi:43
квартал hope:25 quarter:25
квв cvv:50
квитанц receipt:33
квот quota:89
кибербезопасн cybersecur:58
киоск kiosk:63
кита china:38
клавиатур keyboard:78
клавиш press:35 kei:21 keyboard:14 shortcut:11
класс class:75 classroom:11
классификац classif:71 classifi:18
классифицирова classifi:36
классическ classic:60 desktop:36
классн class:32
клиент tenant:57 client:46 custom:17
клиентск client:57
ключ kei:84
ключев keyword:50 kei:16
книг book:41 workbook:32
книжек notebook:36
книжк notebook:63
кнопк click:43 button:37 select:11
ко space:26
ког whether:15 els:15
код code:96
кодер encod:36
кодирован encod:32
количеств number:55 quantiti:19
коллег colleagu:19 peer:11
коллекц collec:50 galleri:21
колонк blade:50
колонтитул footer:35 header:29
кольц ring:37
ком cc:28 bcc:14
команд command:52 team:32
командлет cmdlet:75
командн command:31 line:16
комисс vi:22 european:22 commis:22
комлет cmdlet:39
коммент comment:25
комментар comment:80
комментир thread:11
комментирован comment:34
коммерческ commerci:54 commerc:30
коммуникац commun:46
коммуникацион commun:13
комнат room:71
компан compani:83
комплексн comprehens:24 establish:20
комплект cipher:24
компонент featur:35 compon:18
компрометац compromis:47
компьютер comput:58 pc:45 machin:22
конверт envelop:35
конечн endpoint:61 end:26
конкретн specif:60
консол consol:83
консолидац consolid:44
консолидирова consolid:35
консольн violat:20
конструктор design:19 sitemap:10
консультант advisor:52
консультац consult:34
контакт contact:84
контактн contact:31
контеинер contain:18
контекст context:69
контекстн context:34
контент content:85
контракт contract:47
контрактн contract:30 contractu:13 oblig:13
контрастн contrast:34
контрол control:28 supervi:25
контролир control:36
контролирова control:32
контроллер control:32
контрольн checklist:49 checksum:22
конференц confer:34 conferenc:32 dial:13
конфигуратор appl:11
конфигурац configur:63
конфиденциальн sensit:71 privaci:38
конфликт conflict:78
конфликтова conflict:15
конц end:33 late:25
концентратор hub:46
концепц concept:47
координирова coordin:36
коп copi:67
копирова copi:39
копирован copi:56
корзин recycl:50 bin:50
корнев root:82
коронавирус crisi:20
коротк short:58
корпоративн enterpris:59 corpor:25
корпорац microsoft:24
корректн boot:12 correctli:12
корреляц correl:36
корта cortana:56
кортан cortana:35
косн tap:36 position:15
котор select:12 user:12
краж stolen:30
краин least:51
красн red:61
кратк quickstart:46 quick:20
кред credit:32
кредит credit:50
кредитн credit:60 card:27
кредитоспособн agre:11
кризис crisi:20
критер criteria:68
критическ critic:22
кром addition:30 altern:22 except:16
круг ring:44 circl:20
крупн larg:32 larger:28
кстеамсмессагингполиц csteamsmessagingpolici:25 allowgiphi:25
куп bui:65
купюрун product:13
курс engag:10
курсор cursor:61 hover:11
кэш cach:73
кэширова cach:40
кэширован cach:34
лев left:66
легк easili:57 easi:24
легч easier:27
лезв blade:49
лент ribbon:78
лес forest:52
лет year:20 summer:18
либ either:46
лим limit:35 spend:12
лимит limit:22 spend:12
лин line:14
лист worksheet:22 paper:17
лиц individu:17 person:12
лиценз licens:94
лицензион proper:19
лицензирова licens:14 unlicens:10
лицензирован licens:42 volum:12
личн person:58
лобб lobbi:47
логик logic:31
логическ logic:28
логотип logo:83
ложн fals:43 posit:25
ложноположительн posit:24 fals:10
локализова local:32
локальн premis:76 local:35
лопаст blade:18 manipul:11
лун luhn:63
лучш best:63 better:25
льготн grace:56
люб either:19 time:17
любим favorit:35
люд peopl:75
людьм peopl:25 famili:12
ма honor:10
магазин store:61
маикрософт microsoft:53
макет layout:62
максимальн maximum:62 maxim:13
мал small:52 low:15
манифест manifest:52
маркер token:91
маркетинг market:42
маркировк mark:13
март march:62
маршрутивк rout:42
маршрутизатор router:69
маршрутизац rout:52
масс arrai:53
массов bulk:76
мастер wizard:87
масштаб scale:13 zoom:12
масштабирован scalabl:14 scale:13
масштабн extens:15 smallest:15
материал detail:28
машин machin:43 vm:27
мб mb:70
мбит hd:20 mbp:11
мгновен instant:69
медлен slow:47 slowli:13 unavail:12 inaccess:11
межд between:89
международн intern:45
мен menu:85
меньш fewer:37 smaller:27
мер take:10 least:10
мероприят produc:17
мест place:34 space:31 locat:14
местн telephoni:15 local:11
местонахожден resid:15 physic:14
месяц month:83
месячн month:19 sum:13
метада metadata:69
метк label:82
метод method:76
методик practic:30
меток label:66
механизм mechan:39
меша hinder:19
мига blink:35 momentarili:15
миграц migrat:82
микрозадержк micro:51
микрофон microphon:61 mic:25
минимальн minimum:46 minim:15
минимум least:24 minimum:22
министерств defens:35 u:10
минут minut:76
миров world:44
многозадачн multitask:75
многократн repeatedli:20
многоточ ellipsi:60
многофакторн factor:41 multi:38
многофункциональн multifunc:44 rich:13
многоязычн multilingu:65
множеств lot:31
мо stop:11
мобильн mobil:90
мог lockdown:13
мод modem:34
модел model:72
моделирова model:30
модем modem:62
модернизац modern:44
модул modul:87
момент time:18 moment:11
монитор monitor:58
мониторинг dashboard:61 monitor:21
мост bridg:69
мошенническ scam:26
мошенничеств fraud:34
мощн power:27
музык music:31
мультимед media:32
мультитенантн multi:27 multiten:10
мусор trash:36
мыш right:54
мышлен think:17 solidifi:17 evolv:11
мягк soft:44
наблюда observ:29 laps:10
наблюден monitor:14
набор set:16 pad:16 dial:13
навед hover:63
навигац navig:72
навсегд perman:36
нагрузк workload:14 variou:13
нагрузок workload:46
наде hope:25 quarter:25
надежн safe:33 strong:20 trust:14
надзор supervi:61
надзорн supervisori:50
надлежа unlink:11
надстроек in:33 add:13
надстроик in:34 add:34
надстроиок in:22
нажа click:11 newli:10
нажима trash:12
нажм click:45 select:26
нажмет didn:11 put:10
назад ago:29 back:17
назван titl:42 name:12
назнач assign:74
назнача assign:31
назначен assign:76
назначьт assign:32
называ call:35 known:26
наибол common:23
наид find:45 found:20
наиден found:42
наилучш best:40
наимен confidenti:14
наименьш lowest:15
наит find:61 found:15
накладн invoic:25
наконец final:65
накопител flash:28
накопительн cumul:58
наладк onboard:19
налич verifi:12 ensur:12
налог tax:81
налогов tax:55
наложен overlai:62
нам contact:12
намн cut:16
наоборот vice:26 versa:26
напечата print:51
написа write:33
написан write:24 teammat:10
напоминан remind:65
направ direct:26
направл target:12 subcategori:11
направлен surfac:19 reduc:12
например exampl:70 such:35
напрям directli:50
наруш impair:21 break:20
нарушен abus:37 violat:21 breach:21
наскольк align:16 engag:12
наслед inherit:65
наследован inherit:48 break:18
настольн desktop:52
настоя time:23
настоятельн strongli:44 highli:21
настраива custom:63
настро configur:42 set:23
настроек tweak:11
настроен configur:26
настроик configur:42 set:38 setup:16
настроит configur:23
наушник headphon:68
наход locat:12
находя searchabl:10
нацел target:25
нача start:71
начал start:19 earli:15
начальн initi:43
начат balloon:17
начин start:12
начина start:27
начн start:42
начнет begin:13
начнут reappear:23
наш autom:10
нашл found:31
ндс vat:73
неактивн inact:29 stale:19 grai:16
небезопасн unsaf:52
небольш small:46
неверн incorrect:50
невозможн unabl:54
недавн recent:35 newli:10
недеиствительн invalid:38
недел week:58
недопуст invalid:30
недопустим invalid:70
недоста miss:30
недоставк ndr:23 non:12 deliveri:12
недоставлен undeliver:20 backscatt:19
недостатк disadvantag:23 weak:18
недостаточн enough:30 insuffici:18
недоступ avail:21
недоступн avail:50
нежелательн junk:55 spam:42
независим regardless:29 independ:27 isv:10
незарегистрирова unregist:52
нездоров unhealthi:44
неизвестн unknown:60
неиспользим unus:45
неиспользован unus:37
неиспользуем unus:24 aren:20
неисправн fail:18 drill:13
неитральн neutral:63
некоммерческ nonprofit:75
некорректн acquisi:38
некотор certain:31 time:12
нелицензион unlicens:35
нелицензирова unlicens:48
нелицензирован solv:20 sugges:12 unlicens:11
нельз found:11
нем tell:15
немедлен immedi:79
немн slightli:44
ненужн unnecessari:38 unneed:14
необход requir:18 nonfunc:13
необходим requir:36 necessari:20
необычн unusu:41
необязательн option:36
неограничен unlimit:54 indefinit:11
неоднократн repeatedli:29
неожида unexpectedli:59 unexpect:21
неопубликова sideload:34
непогашен outstand:58
неподготовл deprec:25 subsequ:12
неподдержива unsupport:41
неподтверчен unsupport:32
неполадк troubleshoot:19
неполадок troubleshoot:74
неполн incomplet:64
непосредствен directli:84
неправильн incorrect:40 wrong:30 incorrectli:15 correctli:14
непредвиден unexpect:67
непрерывн outag:23 ongo:12
непрочтен unread:43
непрям indirect:54
неработоспособн unhealthi:27
несанкционирова unauthor:35 tackl:12
нескольк multipl:70 sever:29 on:12
несмотр though:27 despit:26
несовмест compat:27
несовместим incompat:21 compat:13
несоответств mismatch:55 discrep:14
несрочн clutter:57
неточ inaccur:60
неточн inaccuraci:55
неудач success:16
неуправля unmanag:63
неформатирова unformat:35
нефункциональн nonfunc:62
нехватк lack:21
нзп wip:54
ниж below:66 follow:15
нижн bottom:73
низк low:25 poor:23 slow:19
никак action:19
ним underneath:13
них prevent:12
нов new:97
нововведен innov:31
новост learn:18 newsguard:12
номер number:82
номеронабирател pad:28
норм norm:32
нормальн normal:27 remain:15
нормативн regulatori:24
носител media:35
ноутбук notebook:26 laptop:17
ночн night:50 light:22
ноябр novemb:58 nov:16
нуж implic:11
нужда misconfigur:13
нужн desir:35
нул scratch:32 zero:17
нулев robust:18 virus:14 zero:13
об wherea:13
обе paper:23 side:13
обезличен imperson:43
обеспеч ensur:24
обеспечен softwar:67
обеспечив deadlin:15 ongo:13
обеспечива provid:13 deliv:13
обесценен deprec:20
обещан promis:41
обзор overview:75
облада privileg:18
облак cloud:65
област pane:83 scope:22
облачн cloud:79
облегч easer:37
обложк cover:42
обм exchang:13
обмен greater:19
обнаруж detect:46
обнаружен ediscoveri:41 detec:27 discoveri:22 detect:14
обнаружива discover:26 detect:19
обнов updat:52 upgrad:12
обновл updat:26
обновлен updat:79 upgrad:23
обновля updat:34
обо challeng:22 checkin:16
обозначен entri:24
обозревател explor:36 submis:14
обоит around:33
оболочк shell:31
оборон defens:35 u:10
оборудован hardwar:67
обрабатыва process:23 handl:19
обработа process:25
обработк process:27 handl:18 flow:14
образ properli:26 behav:13 imag:12
образец sampl:22
образован educ:73
образовательн educ:59
образц sampl:38
обрат contact:39 refer:24
обратим soft:27
обратн back:38 writeback:19
обраща ignor:12
обращен case:16
обслужива accept:37
обслуживан servic:30 mainten:22
обсужден discus:21
обуча train:24
обучен train:14
обход bypass:58 crawl:29
обходн workaround:48
обширн extens:23 solid:22
общ share:67 gener:12
обща commun:19 openli:10
общедоступн public:87
общен commun:50
объ volum:30
объедин merg:16 combin:15
объединен combin:31 merg:27 consolid:19
объединя combin:21 merg:21
объект object:93
объяв announc:31
объявлен announc:76
объявля think:17 solidifi:17 evolv:11
объясн explain:27
объяснен explan:51
объясня explain:37
обычн usual:39 typic:23 normal:20 basic:18
обязательн requir:14
обязательств commit:63
ог ri:10
огранич restrict:34 limit:31
ограничен limit:65 restrict:24 restric:22
ограничива limit:13
один on:50 singl:14
одинаков same:43
одн on:68 singl:17
однак accord:14 eta:10 sychron:10
одновремен time:29 onc:15
однозван singl:14
однократн onc:14
одноместн seamless:13
однорангов peer:46 kbp:14
ожид faculti:17
ожида expect:74 pend:12
ожидан pend:45 wait:18 await:12
оз ram:56
ознаком review:13
ознакомительн exit:12
ознакомьт review:25 check:11 read:11
означа mean:88
ок click:17
оказан dedic:13
окн window:35 box:15
окол around:20
окон blocker:12
окончан end:53
окончательн perman:53 final:16
окружен accomplish:19 do:18
октябр octob:77
олицетворен imperson:55
олм olm:69
онлаин onlin:21
оп experi:37 exploratori:15
оперативн repair:20
оператор carrier:46
операц oper:76
операцион oper:61
опечаток typo:47
описа describ:41 outlin:20
описан descrip:83
описыва describ:62
опиш restat:13
оплат payment:58 pai:32 method:16
оплач paid:40
оплачен paid:49
оповеща train:11
оповещен alert:93
определ determin:50 identifi:31 defin:19
определен specif:58 certain:22 defin:12
определя defin:28 determin:18
опрос poll:40 survei:39
оптимальн best:17 reliabl:14 maintain:12
оптимизац optim:52
оптимизирова optim:45
опубликова publish:60 post:13
опц don:14
опыт experi:26
орган author:12
организ larger:13
организац organ:92
организацион organiz:51
ориентирова fly:16
орфограф spell:63
ос os:66
осведомл awar:35
осведомлен awar:29
освеща choic:12 highlight:10
освещен instantli:22
освобод free:22 space:16
освобожда freed:19 de:18 alloc:17
освобожден exempt:16 exemp:15 releas:11
основ base:89
основа base:39
основан evalu:11
основн primari:61 major:17 princip:12
основыв seat:14
основыва extens:15 solid:14
особ dropdown:22
особен especi:35 particularli:11
оста remain:65 stai:15
остав leav:59
остава stai:50
оставля progres:11 ultim:11
оставьт leav:43
остальн other:18 rest:17
останавлива stop:21 upon:12
останов stop:26 dealloc:11
остановк respond:11 stop:10
остатк balanc:41 outstand:20
остаток sponsorship:11
осторожн caution:18 care:14
осуществля complet:20
отброс discard:19
ответ repli:59 answer:18 respons:18 faq:16
ответствен respons:21 fanci:12 unless:11
ответьт repli:22
отвеча respond:42 repli:11
отдел depart:58
отдельн individu:65 separ:25
отз feedback:39 recal:20
отзыв feedback:57
отзыва recal:26 behalf:13
отказ deni:49 disclaim:33
отказа deni:57
откат roll:31 rollback:12
откл contrast:13 grayscal:13
откладыва defer:46
откладыван defer:45
отклик respons:23
отклон declin:65
отклонен declin:52
отклоня dismiss:40 declin:12
отключ disabl:67 turn:25
отключа disabl:27
отключен disabl:47 turn:31
откр open:68
откроет open:25
откроит open:71
открыва open:46
открыт open:62
откуд gdrive:24
отлаговк debug:30
отладк debug:61
отлаживк debug:25 inspect:17
отлак debug:17
отламывк debug:19
отлича differ:38
отличн great:49
отлож postpon:20 delai:19 defer:12
отложен asid:26
отм cancel:73
отмен cancel:66
отменен cancel:23
отменя badg:11
отмет lower:13
отметк uncheck:13 good:13
отмечен legitim:21 mark:11
относ includ:13
относительн regard:20
относя pertain:22 non:11
отношен relationship:37
отображ show:11
отобража appear:43 displai:33 show:20
отображен displai:48
отобраз displai:15
отозва recal:57
отоид uncheck:33
отостановк uninstal:11
отпечатк fingerprint:51
отпечаток fingerprint:30
отправ send:39 upload:21 submit:18
отправител sender:88
отправк send:55 upload:18 submit:17 submis:12
отправл sent:36
отправлен sent:68
отправля send:52 sent:27
отправок submis:17
отправьт submit:24
отраж faster:19
отража reflect:65
отраз reflect:25
отрасл industri:56
отрегулирова adjust:17
отредактирова edit:21
отремонтирова repair:28 disappear:11
отрицательн neg:44
отскок bounceback:19 bounc:12
отслежива monitor:43 track:29
отслеживан track:48
отсоедин unplug:50
отсоединя disconnect:24 becom:11
отсортирова focus:18
отсрочк deferr:49
отставк commandlet:16
отсутств miss:87
отсюд elsewher:18 organiz:12
оттенк grayscal:32 variat:25
оттуд point:12
отфильтрова filter:30 incorrectli:12
отформатирова format:25
отход exponenti:31
отчет report:91
отчетн report:19
оформ subscrib:14
оформлен checkout:32
охватыва cover:32
охот hunt:55
оцен evalu:43
оценива evalu:41
оценк score:48 evalu:25 assess:25
оценщик grader:47
очеред queue:67 spooler:22
очередн prior:20
очист clear:58 empti:13
очистк wipe:26 cleanup:23 clear:17 purg:14
очища empti:11
ошибк error:92
ошибок error:49
ошибочн compli:24 ca:15 bad:14
пакет packag:40 batch:30 bundl:26 pack:26
пакетн batch:37
палец finger:44
пальц fingerprint:28 finger:18
памят memori:77
пандем covid:29
панел panel:43 bar:32 dashboard:19 taskbar:13
папк folder:88
папок folder:65
параллельн side:32
параметр set:72 option:28
парол password:96
партнер partner:84
партнерск partner:27
паспорт passport:50 uk:21
пенс retir:31 timelin:14
перв time:21
первичн primari:22 workspac:18
первоначальн initi:44 origin:14
переад either:15 forward:15
переададк forward:33
переададова forward:30
переадресац forward:58
переадресова around:12
перебо interrup:16 degrad:13
перевед toggl:14
перевод wire:24 transfer:20 chequ:17 translat:11
перегруз refresh:12
переда transfer:39
передава transfer:10 pass:10
передач transfer:53 streamer:18
передов practic:13
передума mind:19
перееха verifi:12
перезагружа reboot:46
перезагруз restart:55
перезагрузк reboot:18
перезаписа overwritten:33 infect:15
перезапуск restart:51
перезапуст restart:74
переид navig:31 center:15 brows:12 page:12
переидут remaind:20
переимен renam:27
переименова renam:55
переименован renam:60
переименовыва renam:33
переит upgrad:15 switch:14
переключ switch:62
переключа switch:25 toggl:14
переключател toggl:43
переключен switch:58
перемен variabl:51
перемест move:66
перемещ move:35
перемеща move:48
перемещен move:71
перен place:10 collabor:10
перенавига unrel:22 navig:19
переназнача wasn:16 reassign:15
перенанамену reassign:44
перенаправл redirect:37 taken:11
перенаправлен redirect:75
перенаправля redirect:30
перенес transfer:17 expedit:12
перенесен move:11
перенест migrat:26 transfer:24
перенос migrat:58 transfer:10
переописк writeback:45
переопредел overridden:31
переопределен overrid:69
переопределя overrid:35
перерасход overag:33
перерыв interrup:21 intermitt:17
пересла forward:41
пересмотр advis:20
переста stop:34 longer:15
перестанет nov:33
пересыла forward:47
пересылан forward:39
пересылк forward:53
перетаскива drag:30
перетащ drag:57
переустанов reinstal:66
переустановит reinstal:13
переустановк reinstal:57
переформулирова rephras:23
перефразир briefli:24 rephras:19
переход upgrad:23 transition:19 switch:10
перечен inventori:37
перечисл list:24
перечислен list:15
перечн inventori:12
перешл switch:19 reinstal:12
период period:85
периодическ intermitt:27 recur:25 repeatedli:13
периодичн frequenc:29
персонализац person:52
персонализирова person:21
персональн person:33
песочниц gather:15
печа print:71
печат print:50
печата print:31
пилотирова pilot:24
пилотн pilot:52
пин pin:71
пис brief:15
питан power:64
пк pc:56
план plan:91
планирова schedul:20 leadership:10
планирован plan:38 schedul:26
планировщик planner:80
планиру encourag:13
планирует intend:16
планк bar:34
планшет tablet:68
плат charg:36 pai:16
платеж payment:60
платежн payment:15
плательщик vat:14
платн paid:39 toll:28
платформ platform:91
плитк tile:71
плиток tile:39
плох bad:48 poor:24
плюс plu:28 proplu:25 tb:11
поведен behavior:80
поверхн surfac:33 serv:12
повестк agenda:54
повестн agenda:31
повлия affect:34 impact:23
поврежд corrupt:52 damag:11
поврежден damag:47 corrup:21 corrupt:18
повседневн everydai:13 daili:10
повтор repeat:54 retri:19
повторн reactiv:60 reinstal:11
повторя recur:29 duplic:15
повыс aim:12 fragment:12 increas:12
повышен increas:37 elev:28
погас settl:29
погашен outstand:30
поговор talk:40
подавлен nois:30 suppres:30
подач exempt:19
подверга inspec:20
подверж prone:26
подвержен exposur:20
подгоня fit:12
подготавлива patienc:25
подготов prepar:48
подготовк provision:69 prepar:33
подготовл provision:23
подготовлен produc:13
подготовьт readi:23 exemp:20
подгрупп subgroup:50
подделыва spoof:19
поддержан unpreced:11
поддержива support:69
поддержк support:79
поддом subdomain:83
подел share:31
подключ connect:57 plug:10
подключа connect:32
подключен connect:60 connec:45
подлежа subject:15
подлин authent:81
подложн backscatt:49
подм spoof:23 scammer:13
подмен spoof:51
подмножеств subset:53
поднима rais:31 hand:14
поднят rais:36 hand:14
подожд wait:59
подожда wait:39
подозрева suspect:53
подозрительн suspici:70
подп signatur:65
подпапк subfold:53
подпис signatur:77
подписа subscrib:32 sign:15
подписк subscrip:95
подписок subscrip:37
подписчик subscrib:65
подраздел subkei:27 bluelightreduc:27
подразделен ou:51 unit:23
подробн detail:48 learn:14
подсет subnet:30
подсказк prompt:46
подстановк lookup:34
подстановочн wildcard:42
подстроик paramet:11
подтверд confirm:64 acknowledg:11
подтвержда confirm:21
подтвержден confirm:49
подходя elig:23 assort:11
подчеркива highlight:20 adopt:14
подчинен sublabel:56
поездк travel:67
пожалова welcom:20 lighthous:18
позвольт rejoin:12
позволя allow:49 let:29
позвон call:39
поздн later:66
позж later:51
поиск search:83 find:15
поисков engin:37 search:13
пок don:11
покаж show:20
показ narrat:10
показа show:63 shown:19
показател score:24 baselin:13
показыва show:62
покупк purchas:52 bui:28
покупок purchas:12
пол box:60 field:40
полезн help:44 great:15 us:14
ползунк slider:25
ползунок slider:64
политик polici:99
полн full:75 complet:17
полномоч author:24
полност fulli:61 complet:12
половин half:60 snap:12
положен toggl:41
полос bar:24
получ receiv:54 access:13
получа receiv:63
получат receiv:11 target:10
получател recipi:92
получен receiv:48
польз onc:12
пользова aren:10
пользован tier:19
пользовател user:98
пользовательск custom:35
пользует unfortun:19
помест put:34 place:26
помет mark:51
пометк mark:23 shop:15 fact:10
помеч mark:40
помеча mark:34
помечен mark:25 flag:19
помещ erron:32
помещен room:43 equip:15 place:11
помим addition:12
помн rememb:34 mind:11
помога help:63
помогл didn:21
помогут unsur:13
помож exclud:14
поможет guid:21 help:12
помощ through:37 via:24
помощник assist:57 recoveri:21 advisor:12
понадоб identif:14 unsur:13
понима understand:37
пониман understand:56
поня understand:52
понят concept:22
понятн friendli:31
пообща chat:25
пополнен fund:33
попроб fix:11
попрос ask:62
популярн popular:39
попыта attempt:41
попытк attempt:59
попыток lockout:19
пор longer:11
порог threshold:20 fire:15
порогов threshold:61
порт port:90
порта portal:73
портал portal:74
порядк order:40
порядок order:44
посет visit:68
посетител visitor:26
посеща visit:16
поскольк essenti:14
послед further:13 saw:10
последн latest:63 last:31 recent:21
последовательн flow:39 sequenc:12
последств undergo:17
посмотр watch:44
посмотрет look:24
посредник resel:55
поставля come:57
поставщик provid:58 vendor:15
постановк queu:32
постепен gradual:40 roll:21
постоя incur:19 persist:17 perman:11
пострада affect:44
постро behav:20 foundat:16
построен build:30
поступа come:31
поступлен arriv:25
потенциальн potenti:59
потер dlp:34 loss:30 preven:26
потеря lost:38 orphan:26 lose:11
поток flow:67
потоков encod:19
потреб requir:11
потребительск consum:30
потреблен consump:33
потребн meet:18 fit:17
потребова take:38
похож look:41 resembl:12
почт email:68 mail:27
почтов mailbox:75
пошагов step:14 walkthrough:13 guid:12
пошл went:48
поэтапн journei:12
появ appear:52
появлен prompt:24
появля appear:36 notic:17
пояс zone:41
ппс pua:38
прав rule:65 right:42
правил rule:48
правильн correct:43 correctli:35 properli:14
правительств govern:43
правительствен academ:12
правописан spell:31 grammar:17
праздник holidai:66
практик practic:49
практическ hunt:11
практичн ga:12 rigor:10
преврат evolv:24
превыс exceed:55
превыш exceed:36 exce:14
превыша exce:62 total:10
превышен exceed:32 hit:12
предварительн preview:56 pre:31
предел outsid:42 limit:21 beyond:13
предельн limit:19
предзаказ capac:12
предлага offer:55
предлож prompt:34 ask:17 suggest:14
предложен sugges:41 offer:41
предназнач design:35
предназначен design:16
преднастроин preconfigur:51
предобразован offer:20
предоплат prepay:32 prepai:29
предоплачен prepaid:64
предостав give:29 provid:27 grant:16
предоставл grant:16
предоставлен grant:32 provid:20 give:15
предоставля provid:65 give:10
предосторожн precaution:34 caution:16
предотврат prevent:56
предотвраща prevent:32
предотвращен prevent:51
предполага presum:21 estim:14
предпочита prefer:31
предпочтен prefer:47
предпочтительн prefer:57
предпринима checkout:13
предприня take:31
предпринят taken:14
предприят enterpris:65
представител deleg:45 repres:15
представл present:14
представлен view:53
представля repres:29 present:13 introduc:13
предстоя upcom:40
предупрежда warn:30
предупрежден warn:62
предыдущ previou:87
прежд least:16
прежн continu:18 legaci:14
презентац present:42
преимуществ benefit:81
прекрат stop:51
прекращ stop:27
прекраща stop:30
прекращен retir:31 deprec:24 stop:23
премиум premium:58
преобразова convert:45
преобразован convert:62 conver:19
преподаван teach:28
преподавател teacher:36 faculti:22 educ:15
препятств prevent:22 resolu:14
препятствова unsolicit:16 discourag:11
прерыва interrupt:22 logoff:17
при appoint:15
приблизительн approxim:26
приватн privat:26
привед regard:14
приведен below:21
приведет lose:12 unassign:11
привест caus:34
приветств welcom:54
приветствен welcom:58
привилег privileg:45
привилегирова privileg:56 premier:10
привлекательн beauti:17 appeal:17
привлеч focu:13
привяза ti:36
приглас invit:41
приглаш invit:29
приглаша invit:32
приглашен invit:78
придет hr:19 wrap:12 opt:11
приемлем accept:22
приземл land:62
призна deem:16 unattend:14
прикреп reattach:27 pin:12
прикреплен drmencryptproperti:15 enlist:13
приложен app:75 applic:42
прим accept:26 consid:11
примен appli:64
применен appli:55
применим appli:12
применя appli:68 enforc:12
пример exampl:53 sampl:26
примерн approxim:15 estim:12
примечан note:85
принадлеж belong:44
принадлежа belong:49 own:12
принима accept:35 take:17
принос bring:13
принтер printer:92
принудительн forc:55 enforc:13
принцип princip:33
приня accept:36 take:10
принят accept:36
приобрел purchas:32 bought:17
приобрест purchas:41 bui:29
приобрет purchas:34
приобрета purchas:11
приобретен purchas:54 bui:19
приоритет prioriti:42 priorit:25 preced:14
приостанавлива paus:16
приостанов paus:31 suspend:30
приостановк paus:30 suspen:15 undon:15
приостановл suspend:33 paus:15
приостановлен suspend:33 paus:22
присво plu:14
присвоен wherea:15
присоедин join:61
присоединен join:64
присоединим accomplish:19 do:18
присоединит join:17
присоединя join:37
приступ start:26
приступа begin:12
присутств presenc:64 present:14
присутствова redact:13 begun:12
причин reason:58 caus:34
пришл came:19
приятн delight:28
проанализирова analyz:41
пробел gap:33 space:13
пробл fix:40 resolv:30
проблем awar:20 aris:11
проблемн problemat:29
пробн trial:79
провед prior:17
проведен forens:14
проведет reopen:20
провер check:45 verifi:27
проверен verifi:33
проверк check:31 authent:25 verif:18 valid:16
проверок review:18
проверочн reachabl:16
проверьт check:67
проверя check:17
провод scene:14
проводн wire:41
проводник explor:52
прогноз forecast:76
прогнозир predict:26
прогнозирован predic:42 projec:19
прогнозируем forecast:27
проголос vote:49
проголосова vote:45 upvot:22
программ program:75 malwar:12
программирова against:35
программн softwar:74
прогресс progress:28
прогрессивн progress:18
прода sold:29 stand:12 alon:11
продаж sale:45 sold:28
продвига promot:46
продл extend:28 renew:24
продлен recur:28 renew:24 extend:21
продолж continu:60
продолжа continu:58
продолжен continu:28
продолжительн extrem:12 length:10
продублирова duplic:15
продукт product:89
проект project:56
проектирован design:33
проецирова project:24
проецирован project:17
проид walk:19
произвест gener:11
производител manufactur:67
производительн perform:60
производствен produc:21
произоидет happen:28 occur:13
произоит happen:31
произошедш point:13
произошел dash:15
произошл happen:27 occur:11
происход happen:63 occur:16
происходя hood:24
происхожден origin:11
прокрут scroll:72
прокрутк scroll:36
прокручива scrollabl:22 autocomplet:17
прокс proxi:74
пролет flyout:21
промежуток laps:23 identif:19
промежуточн smart:33 intermedi:26
проникновен penetr:55
прооцен prorat:25
пропаж lost:35
пропорциональн prorat:25
пропуска bypass:19 miss:17
пропускн bandwidth:61 throughput:11
пропуст skip:42
пропущ miss:13
пропущен skip:17
прорыв breakout:69
прос ask:15
просматрив brows:18
просматрива view:46
просмотр view:53 review:38
просмотрет view:48 review:22
просроч past:20 due:17
просрочен past:27 due:14
прост seamless:27 simpli:25 easi:20 simpl:18
просто outag:38 downtim:27
простот simplic:21 selec:13
пространств space:51
прот perpetr:18
протестирова test:36
противн otherwis:64
протокол protocol:93
проф profil:46
профессиональн profession:36
профил profil:96
проход therefor:11
процедур procedur:63
процесс process:75 workflow:27
прочест adblock:11
прочита read:50
прочт read:14
прочтен receipt:40
прошл past:34 pass:17
прощ easiest:27 easier:26
прт prt:38
прыжк hop:36 count:13
прям direct:66 cutov:10 right:10
псевдон alia:52
псевдоним alia:54 alias:29
публик publish:20 depth:14
публикац publish:61 post:21
публикова resid:11 rich:10
публикуем post:17
публикует subsequ:16
публичн public:10
пул pool:81
пункт select:23
пуск start:45
пуст blank:52 empti:46
пут path:80
пута confus:50
пыта attempt:24
пят five:71
работ work:61 start:15
работа work:73 run:11
работоспособн health:69
рабоч workflow:50 work:26
рад excit:16 happi:14 radio:12
раз time:31 onc:22
разбивк breakdown:61
разбирательств litig:45
разблокир unlock:17
разблокирова unblock:37 unlock:34
разблокирован unblock:41
разблокировк unblock:44 unlock:37
разверн expand:34
развернул deploi:27
развернут deploi:53
развертыва deploi:26
развертыван deploy:56 deploi:54
развива constantli:32 evolv:21
развит think:17 solidifi:17 evolv:11
разворачива deploi:24
разговор convers:49
раздвига expand:15
раздел section:73
разделя separ:20 unless:13
различ differ:27
различа vari:12
различн differ:43 variou:29 varieti:14
размер size:94
размест place:32 host:11
размеща place:18
размещен host:44 post:23
размыт blur:54
разн differ:41 across:12
разниц differ:13
разобра along:18
разоид place:13
разорва unlink:47
разработа walk:14 develop:14
разработк develop:68
разработчик develop:73
разреш allow:76
разреша allow:37
разрешен permis:95
разрядн bit:64
разъем clean:11
рамк part:48
ран previous:63 earlier:31
раньш whichev:17
раскрыва drop:67
раскрыт disclosur:67
распечата print:41
расписан schedul:45
распозна recogn:58
распознава recogn:35
распознаван recogni:45 speech:10
расположен locat:87
распоряжен dispos:48
распространен common:80
распространя distribut:32 propag:17 spread:15
расскаж encount:21
рассказыва show:12
расследован investig:48
рассматрива cover:12
рассмотр consid:57
рассмотрен consider:17
рассмотрет consid:11
расстоян proxim:23 defini:10
рассчитыва calcul:44 methodolog:11
рассылк distribu:80
расход spend:48 charg:19
расчет calcul:57
расшир expand:38 extend:22
расширен exten:68 advanc:35
расшифрова decrypt:23
расшифровк understand:29 decryp:25
реагирова respond:33
реагирован respond:29 emerg:15 respons:13
реализ implement:15
реализац implement:70
реализова implement:54
реализовыва pursu:19
реальн real:68 realtim:14
регион region:59 geo:13
региональн region:28
регистр letter:23 case:16
регистратор registrar:68
регистрац enrol:54 registr:46 sign:11
регистрир regist:19
регистрирова enrol:11
регистрирует regist:15 place:12
регулир regul:23
регулирован throttl:96
регулярн regularli:49
редактирова edit:41
редактирован edit:61
редактируем grid:16
редактор editor:78
редк rare:33 uncommonli:15
реестр registri:82
реж mode:74
режим mode:79
резервац proce:12
резервирован reserv:55 book:18
резервн backup:53 back:24
результат result:92
реитинг rate:24 assess:20
реклам advertis:14 ad:10
рекламн promotion:27
рекоменд recommend:64
рекомендац guidanc:26 practic:19 recommend:17 best:11
рекомендова recommend:17
рекоменду recommend:58
рекомендуем recommend:77
релевантн relev:22
ремонт repair:69
реплик replica:60
репликац replic:70
репозитор repositori:46
репутац reput:47 lack:11
ресурс resourc:95
ретранслятор relai:53
ретрансляц relai:49
рецензент design:12
реч speech:40
речев narrat:31
реш decid:32 resolv:18 solv:12
решен solution:78 resolu:16
риск risk:82
рискова riski:52
рисунк pictur:32 inlin:14
рисунок pictur:34
родител child:23 parent:21
родительск parent:64 sublabel:13
родн nativ:64
рожден birth:46 birthdai:44
розничн retail:73
рол role:95
ромб diamond:51
рубк modul:13
рубл fundament:19
рубрик head:36
рук hand:45 rais:19
руководств guid:63 tutori:23 guidanc:15
рукописн handwritten:27 electron:19
ручн manual:35
ряд next:65
рядов requisit:11
саит site:98
сальд balanc:24
сам itself:34 easiest:22 newest:14
самообслуж self:20
самообслужива self:20
самообслуживан self:32
самообслуживк self:32
самостоятельн self:47
сбо failur:38 crash:36 fail:33
сбои inspec:14
сбор collect:36 fee:11
сборк build:71
сборник playbook:27
сбрасыва reset:36
сброс reset:89
сбросьт reset:29 state:19
свед anywher:13
сведен inform:54 detail:22 info:13
свежест commonli:20 fresh:16
сверх newest:22
свест minim:34
свет night:35 light:24
светл light:60
свидетельств evid:41
сво own:18
свободн free:21 therefor:11
сводк summari:56 brief:23
сводн aggreg:34 summari:22 pivot:14
своиств properti:92
свяж contact:23
свяжет agent:12
связ commun:53 relationship:25
связа relat:52 associ:51
связыван associ:20 pair:14
свяют roc:16
сгенерирова impli:18
сгоран fire:30
сгруппирова compris:20
сдал own:14
сеанс session:85
себ themselv:28 yourself:17
сеиф safe:52
секрет secret:58
секретн passcod:39
секунд second:66
селектор selector:69
сем seven:38 famili:17 friend:11
семеиств collec:67
семинар aid:17
сендема sendemail:18 sp:16
сенсорн touch:37
сентябр septemb:31
сер grei:22 grai:20 seri:13
сервер server:86
серверн backend:24
сервис tool:25
середин middl:30 mid:23
сертификат certif:94
сертификац author:19 certif:13
сертифицирова certifi:73
серьезн serious:27 sever:11
сет network:82
сетев network:57
сетк grid:69
сжат compress:32
сигнал signal:44
сил effect:45 take:15
символ charact:84
символик brand:34
симпт symptom:71
симулятор simul:60
син blue:65
синтаксис syntax:62
синхронизац sync:72 synchron:35
синхронизир sync:27 synchron:15 synch:15
синхронизирова sync:47 synchron:16
сист system:20 log:18 sign:15
систем system:84
системн system:46
ситеманажер sitemanag:32
ситуац situat:47
ск bcc:20 revision:18
скаж bunch:33 direc:28
скаммерс scammer:22
сканер scanner:79
сканир scan:26
сканирова scan:34
сканирован scan:66 rescan:11
скача download:80
скачив space:11
скачива download:25
скачиван download:65
сквозн pass:31
скидк discount:56
скомпрометирова compromis:64
скопир copi:38
скопирова copi:51
скор soon:40 like:33
скорост speed:51 rate:12
скрепк paperclip:66
скрипт script:64
скрыт hide:77 hidden:18
слаид slide:54
слев left:59
след follow:85
следова converg:11
следу follow:24
слишк therefor:17 high:12 megabyt:10
слиян merg:38
сло layer:47
слов keyword:33 word:22 phrase:13
словар dictionari:69
сложн complex:35 daunt:12
сложност difficulti:23 complex:22
служб servic:97
случ whitespac:14
случа case:81
случаин accident:71 accid:17
слыш hear:38
слыша heard:15 need:15
см inform:29 learn:23 info:22
смен shift:13
смог upgrad:11
смогл own:21
сможет won:41
смотр rate:14
смотрет watch:33
смысл littl:16
сна asr:57
сниж impact:19
снижен strain:15 reduc:14
сниз reduc:31 chanc:10
сним clear:18 checkbox:16 uncheck:12
снимк shot:25 screenshot:16
снимок screenshot:19
снов back:28 reconnect:11
сняв un:12
снят wipe:16 retir:11
соб detect:18
собер collect:38
собира collect:25
соблюда caution:18 honor:18
соблюден guidelin:12
собран meet:89
собствен own:61
событ event:94
соверша ship:13
совершен complet:16
совет tip:85
советник advisor:38
совмест compat:32
совместим compat:78 compliant:10
совместн collabor:37 share:30 co:13
совпада match:46
совпаден match:38
современ modern:91
соглас consent:81
согласн disagre:16 accord:14
согласова consist:25 preconfigur:11
соглашен agreement:69
содерж contain:63
содержа contain:69
содержан tabl:18 contain:17
содержат contain:22
содержим content:73
соедин correspond:12
соединен connec:24 underli:12 join:12
соединител connector:91
соединитетел connector:32
соединиттел refresh:13
сожален sorri:52 unfortun:14
созда creat:70
создав consist:33 yourself:11
создава creat:41
создан creat:73 creation:18
сократ reduc:30 unneed:12
сокращен reduc:46
соображен consider:13
сообщ report:37
сообща report:29
сообщен messag:95
сообществ commun:48
соответств complianc:63 appropri:18 match:11
соответствова match:34
сопостав map:13
сопоставлен map:71
сопоставля relev:23 inabl:14
сопоставьт match:24 hand:10
сопровожден narrat:31
сортирова sort:34
сортировк focus:45 sort:13
соста includ:16 g:13 part:12
состав compos:19 part:18
составлен begin:16
состо dg:14
состоя consist:47
состоян statu:73 state:38
сосуществован coexist:43
сотрудник employe:57 staff:31 worker:12
сотруднича collabor:24
сохран save:81
сохранен save:55
сохраня retain:22 save:18 persist:12
социальн social:66
сочета mix:21 combin:12
сочетан shortcut:30 combin:22 keyboard:13
сп sendemail:18 sp:16
спам spam:61
спамхаус spamhau:32 relief:13
специализир special:25
специализирова special:48
специалист specialist:26 expert:13
специальн special:44 dedic:17 eas:14
спецификац specif:19 spec:17
списа decommis:38
списан decommis:32
списк list:87
список list:68
спланирова carefulli:18
спонсорск sponsor:18 sponsorship:13
спонсорств sponsorship:54
споситесвап invok:23 spositeswap:23
способ method:46 payment:12
способн bandwidth:60 throughput:11
справ right:44
справок isn:28
справочн refer:39
справочник refer:34
спрашива ask:23
спуфинг spoof:56
спящ sleep:40 wake:18
срабатыв posit:33
срабатыва fire:45
срабатыван posit:22
сработа didn:15
сравн compar:39
сравнен compar:68 comparison:17
сравнива compar:25
сраз immedi:34 awai:16
сред environ:94
средн medium:40
средств tool:87
срок expir:65
срочн urgent:35
ссылк link:89
ссылок link:33 safe:11
стабильн stabl:48 steadi:28
ставк rate:16
стад thread:13 consider:12 stage:10
стал becom:18 grown:18
сталкива face:25 encount:18
сталледдует stalleddueto:62
стандарт standard:70
стандартн standard:46
станет becom:49
станов becom:48
станут becom:15 thread:10
станц workstat:41 dock:27
станьт becom:31
стар old:52 older:43
старш old:20
стат articl:52 info:18 inform:15
статистик insight:33
статическ static:55
статус statu:48
стек stack:71
стекл magnifi:33 glass:33
стенограмм transcript:29 caption:13
степен low:30 high:16
стере stereo:52
стикер giphi:72
стил style:56
сто cost:26
стоимост price:17
стол desktop:64
столбец column:43
столбц column:80
столкнул experienc:40
столкнут face:13 experi:11
сторон parti:49 third:36 side:25
стран countri:70 region:17
страниц page:95
стратег strategi:65
страхован social:19
стрелк arrow:72
стрем occurr:19
стро build:18
строг strict:24 permiss:18
строк line:41 row:28 bar:26 string:21
строков sharedcomputerlicens:22
структур structur:72
структурирова structur:19
студент student:36
суббот saturdai:32
субтитр caption:42
субъект princip:56
судебн litig:47
сужен narrow:41
суз narrow:43
сумм amount:59
суток hasn:19
существ exist:95
существен signific:38
существован lifetim:32
сущност entiti:52
схем schema:61 pathwai:20
сценар scenario:72 script:34
счет invoic:56 bill:47
счита believ:37 consid:16
считывател reader:39
сша govern:26
сюд includ:19
т near:11
таблиц tabl:81 spreadsheet:11
таимер timer:45
так such:75
тариф rate:22
тарифн call:28
тб tb:23
те same:26
тег tag:84
текст text:78 bodi:12
текстов text:51
текущ current:90
телефон phone:89
тем theme:44 topic:34 subject:17
темн dark:78
тенантакцессблоккедексцептион tenantaccessblockedexcep:64
термин term:55
термина termin:31
терминал termin:50
терпен patienc:27
теря lose:23 lost:13
тест test:33
тестирова upcom:11 test:11
тестирован test:73
тестов test:36
тех autoforward:13
техническ technic:74
технолог technolog:80
течен within:55
тип type:87
тир ddd:14 dd:14 dddd:14
то same:48
товар bought:26
том volum:28
тополог topolog:49 mesh:13
торгов resel:43
тот same:39
точек endpoint:25
точк endpoint:41 dot:28 point:16
точн accur:25 exactli:20 exact:18
традицион tradition:60
транзакц transac:71
транскрипц transcript:33
трансляц live:46 event:21
транспорт transport:76
транспортн layer:19
трассировк trace:77
трат progress:11
трафик traffic:78
треб requir:71
требова regist:16
требован complianc:47 requir:39
трет third:21 final:10
треугольн triangular:52
трех three:38
три three:51 dot:26
трудност difficulti:49
тсоп pstn:43
ту instrument:21 same:16
тускл dim:47
тщательн thorough:23 carefulli:13 rigor:10
тысяч launch:31
тяжб litig:38
убед sure:48 ensur:46 verifi:23
уведом notifi:29
уведомл notifi:17
уведомлен notif:85 notic:21
уведомля relev:11
увелич increas:62
увеличен increas:66
увеличива increas:37
увеличительн magnifi:33 glass:33
увер confid:19 ahead:11
уверен confid:21 proxim:19
угада guess:45
угл corner:58 upper:22
угроз threat:86
уда unabl:64 fail:21 couldn:19
удал remov:48 delet:38 uninstal:16
удален delet:57 remov:34 remot:17
удаля delet:35 remov:11
удаст express:17 stage:12
удержан hold:70
удержив mous:16
удержива hold:43
удобн conveni:38 handi:14
удобств conveni:16 rather:12
удовлетвор satisfi:23
удовлетворен satisfi:14
удовлетворя satisfi:27 met:17
удостоверен ident:89
узел host:22
узл host:37 node:11
узна learn:59
укаж specifi:53 whether:11
укажет remain:11
указа specifi:36 follow:11
указан guidanc:25 point:13 nameserv:11
указател pointer:46
указыва indic:38 point:24 specifi:11
украден stolen:29
укреплен harden:20
укрепля think:17 solidifi:17 evolv:11
улад insur:19 unsuccess:14 hotfix:13
улов catch:59 discourag:14
улучш improv:28
улучша enhanc:18
улучшен improv:60 enhanc:22
уменьш reduc:50 decreas:16
уменьшен decreas:35 reduc:28
умолчан default:93
универсальн univers:64
уникальн uniqu:81
унифицирова unifi:58
уплат exempt:20 exemp:12
уполномоч author:34
упомянут mention:23
упорядочен organ:20
упорядочива reorder:26
управлен manag:84 control:11
управля manag:56 control:10
упрежда proactiv:16
упрост simplifi:43 easier:11 streamlin:10
упроща easier:53
упрощен simplifi:42 simplif:11
уравновешен balanc:32
урегулирова resubmit:30 settl:11
уровен level:48
уровн level:83
урок lesson:32
услов condition:37 term:21 prerequisit:17
условн condition:77
услуг servic:24
усовершенствован enhanc:15
успех success:24
успешн successfulli:55 success:44
устанавлива instal:15
установ instal:55 set:13
установк instal:79 setup:10
установл instal:35
установлен instal:29
установок instal:11
установочн media:35
установщик offlin:20 instal:10
устаревш legaci:84
устарел date:14
устоичив resili:60
устран resolv:39 troubleshoot:16 fix:14
устранен troubleshoot:69 resolv:12 fix:11
устраня fix:13
устроиств devic:98
утверд approv:39
утвержд approv:51
утвержда checkout:12
утвержден claim:62 approv:36
утер lost:36
утеря lost:31
утечк leak:28 breach:10
утилизац sampl:10
утилит sendemail:18 sp:16
утилитиес sendemail:18 sp:16
уточн refin:15
уточнен refin:41
ухудшен degrad:12 drop:10
уча student:71
участ attend:23 membership:12
участвова particip:46
участник member:69 particip:18
учеб school:14
учебн school:59
учебник tutori:43
учест decreas:12
учет base:23 inventori:10
учетн account:77
учитыв latenc:15
учрежден educ:31 institu:23
уязвим vulner:68
фаил file:98
факс fax:49
фактическ actual:45
фактор factor:28
фактур invoic:47
фамил last:27
феврал februari:41
федерадн feder:24
федерарн feder:28
федеративн feder:67
федератирова feder:28
федератн feder:23
федерац feder:76
федерацион realm:11 allowcloudpasswordvalid:11
ферм farm:73
фигур shape:44
физическ physic:59
фиксир repro:30
фильтр filter:79
фильтрац filter:68
фильтрова filter:26 drill:13
финансов financi:33
фирмен brand:33
фишинг phish:72
фишингов phish:48 deal:17
флаг flag:50
флажк box:15
флажок box:26 check:14
флэш flash:20 dvd:14
фон background:75
фонов background:62
форм form:90
формальн formal:44
формат format:82
форматирова unformat:35
форматирован format:60
формул formula:58
форум forum:50
фотограф photo:89
фоторедактор editor:21 adjust:13
фрагмент snip:45
фраз phrase:56
функц featur:87 function:12
функциональн function:44
функционир function:17
хакер hacker:46
характеристик characterist:40 spec:20
характерн inher:35 id:17
хвата enough:18
хищен steal:18 monei:13
ход progress:58
холст canva:38
хорош good:60
хост host:37
хостедвоицема hostedvoicemail:73
хостинг host:39
хот look:11 choos:11 don:10 wish:10
хран store:53
хранен reten:75 storag:15
хранилищ storag:83
храним store:24
храня store:26
хэш hash:58
хэширова hash:25
цвет color:74
цветн color:45
цветов color:34
цел goal:35 purpos:34
целев target:83
целенаправлен focus:14
цен price:85
центр center:80 admin:12
централизова central:54
центральн hub:66
центрирован resiz:28
цепочк chain:46
цикл cycl:66
цифр digit:43 consecut:15
цифров digit:61
цс ca:57
цц ddd:14 dd:14 dddd:14
ццц ddd:14 dd:14 dddd:14
цццц ddd:14 dd:14 dddd:14
ццццццццц ddddddddd:20 unformat:11 consecut:11
час hour:92
часов zone:41
част part:47 frequent:23 top:20
частичн partial:52
частн privat:78
частот frequenc:56 often:21
чат chat:90
чащ mass:17
чек receipt:14
человек person:40
черн black:83
черновик draft:50
четк instructor:15
четыр four:66
четырех four:60
чисел string:15
числ includ:46
чист clean:22 cleaner:14 pure:14
чита read:26
читател reader:66
член member:57
членств membership:74
чрезвычаин extrem:28
чрезмерн overus:30 concurr:21
чромиум chromium:42
чтен read:70
чувствительн sensit:24
чья compromis:24
шаблон templat:92
шаг step:51
шажок clear:10
шантажист ransomwar:40 handl:15
шд shd:46
шеврон chevron:51
шестеренк gear:69
широк broad:31 broadest:17
шифр encrypt:39 cipher:29
шифрова encrypt:36
шифрован encryp:78 encrypt:20
шифру encrypt:10
шкал timelin:46
школ school:42
школьн school:12
шлюз gatewai:74
шо slideshow:41
шрифт font:82
штат unit:17
штраф penalti:58
шум nois:30 suppres:30
щелкн click:67
щелкнув click:11
щелкнут passcod:11
щелчок secondari:18
ы releas:18
эквивалентн equival:67
экземпляр instanc:69
эконом disk:15
экра screen:80
экран screen:66
эксперт expert:57
экспертн driven:18
эксплуатац exploit:27 tenanc:16
экспозиц exposur:46
экспоненциальн exponenti:31
экспорт export:86
экспортир export:19
экспортирова export:53
экспортн export:13
экспресс express:50
экстрасет extranet:60
экстрен emerg:68
электрон email:79
элемент item:96
эллипсис ellipsi:52
эмодз emoji:77
эмулятор emul:45
эскиз thumbnail:43
эт articl:36
этаж floor:73
этап stage:30 phase:22
эфир live:33
эффект effect:25
эффективн effici:22 effect:14
юбиле anniversari:38 sa:16
юникод unicod:55
юридическ legal:44
явля whether:17
явн explicitli:64
язык languag:84
языков languag:50
январ januari:60
яркост bright:69
ярлык shortcut:49 speed:15
ячеек cell:31
ячеик cell:41
ящик mailbox:80
`
