// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const th = `
a q:12 implement:11
aadsts aadst:33
abm abm:34 asm:30
accessrights accessright:66
action sourc:11
active directori:45 activ:15
activitytracing activitytrac:68
add add:41 in:17
additional addition:18
ade successfulli:11
adfs adf:71
adminauditlogconfig adminauditlogconfig:46 unifiedauditlogingestionen:17
administrator administr:16 air:15
advanced advanc:31
aes strength:14 xt:14 ae:14
af cubihh:25 af:25 vamii:25
affecteditems affecteditem:40
agreement wrong:25
allowgiphy csteamsmessagingpolici:25 allowgiphi:25
allowndistreaming allowndistream:60 csteamsmeetingpolici:11
allowredirection configurationnam:21 connectionuri:21 allowredirec:21
allowselfservicepurchase allowselfservicepurchas:65
also bcc:16 freed:15 cc:14
an extend:15
analytics analyt:62
ands and:42
annual semi:25
anonymous discus:25
ansi unicod:11 ansi:11
anyconnect cisco:35 anyconnect:35
apis api:39
apple appl:84
application guard:11
apply appli:24
apps app:11
appsforofficeenabled appsforofficeen:46
archive yourusernam:15 govern:14
article articl:20
asm abm:34 asm:30
asms asm:62
attributevaluemustbeunique attributevaluemustbeuniqu:78
auditenabled auditen:60
authenticator authent:16
autologon autologon:29 microsoftazuread:29
axo rpw:23 ophfom:23 axo:23
azr azr:23 ti:11
azure azur:94
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:41
bank usa:20
based base:23
before given:13
bi bi:74 power:11
bills method:12
bin sendemail:14
bitlocker bitlock:77
blobs blob:31
bundle bundl:73
business busi:71
buy bui:22
bw fdr:20 fjk:20 cjy:20 bw:20
calendars holidai:18 calendar:11
calenders calend:84
canon hp:20 canon:20 epson:20
cas arrai:28
casmailbox casmailbox:34 publicfolderclientaccess:34
catchall catchal:53
cdj currentver:24 cdj:24
certificate certif:18
cisco cisco:35 anyconnect:35
cjy fdr:20 fjk:20 cjy:20 bw:20
claims claim:22
cldflt cldflt:53 sy:13
clickonce clickonc:43
clientaccessserverenabled clientaccessserveren:85
cloudflare cloudflar:85
cmdlets cmdlet:33
collabdbservice collabdbservic:53
colors accent:35
commentsonlistitemsdisabled commentsonlistitemsdis:53
commerce commerc:49
common ex:14
completedwitherrors completedwitherror:49
compliance complianc:18
compliancesecurityfilter compliancesecurityfilt:61
configurationname configurationnam:21 connectionuri:21 allowredirec:21
connectionuri configurationnam:21 connectionuri:21 allowredirec:21
connector programdata:12
consistencyguid consistencyguid:65 sourceanchor:12
console consol:31
contacts contact:13
cors cor:48
count count:30 extrem:15
credential usercredenti:44
csteamsmeetingpolicy csteamsmeetingpolici:69
csteamsmessagingpolicy csteamsmessagingpolici:25 allowgiphi:25
cubihh cubihh:25 af:25 vamii:25
current dword:10
currentversion currentver:24 cdj:24
customer discus:12
cvi cvi:55 interop:19
dat winmail:34 dat:34
data img:17 src:17 png:17 data:14
davidc davidc:37 davidchew:37
davidchew davidc:37 davidchew:37
days retain:16
ddd ddd:17 dd:17 dddd:17 dash:17
dddd ddd:17 dd:17 dddd:17 dash:17
ddddddddd ddddddddd:23 nine:13 unformat:12
debug debug:16 reproduc:11
defender defend:84
deferral deferr:35
define defin:11
delete transmit:14 moment:10
delve delv:69
denied across:12 newli:12
designer design:59
detections detec:57
devtools devtool:81
dha dha:21 attest:18
directory directori:46 activ:14
disablenamechecking disablenamecheck:42
disclaimer disclaim:14
discover discov:24
discussion discus:25
displayname displaynam:55 orderbi:11
dkimsigningconfig dkimsigningconfig:30 domainnam:30
dns dn:81
document xp:14
domainkey domainkei:91
domainkeys domainkei:34
domainname dkimsigningconfig:30 domainnam:30
domains wizard:33
downloads g:18
drive everydai:12
drmencryptproperty drmencryptproperti:27
dumpster ipm:14 subtre:14 dumpster:14 recurs:14
dynamics dynam:70
eas ea:23 cleanup:12
echogroupmessagebacktosubscribedsender mailboxmessageconfigur:39 echogroupmessagebacktosubscribedsend:39
edge edg:88
ediscovery ediscoveri:88
education educ:56
emailaddresses emailaddress:35
emojis emoji:70
ems em:60
enableadal enablead:61
encrypt defin:11
encryption encryp:23
enterprise enterpris:61
entourage entourag:52
epson hp:20 canon:20 epson:20
errormessage errormessag:39
essentials essenti:21 donat:14
ews ew:53
example exampl:22
exchange exchang:95
exe ex:80
exploratory exploratori:52
explorer explor:86
failed discov:24
false fals:77
faultbuckets faultbucket:67
fd xqadsqi:36 fd:36
fdr fdr:20 fjk:20 cjy:20 bw:20
features featur:13
federated feder:22
federation reenter:18
fi fi:77 wi:15
files yourusernam:11
first eventlog:12 lognam:12 instanceid:11
firstline firstlin:49
fjk fdr:20 fjk:20 cjy:20 bw:20
flags flag:22
for busi:53 skype:10
forms form:43 quiz:17
fourthcoffee fourthcoffe:54
g g:54 suit:14
gals gal:11
gatewaynotreachable gatewaynotreach:58
geteffectiveusers geteffectiveus:77
giphys giphi:59
godaddy godaddi:81
google googl:95
gpos gpo:44
groupname groupnam:58
groups group:13
guid submis:12
gy gy:21 vknb:21 jg:21
hardcoded hardcod:44
has rather:14
hashes hash:32
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:66
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:64
hkey hkei:45
homed intend:13
hostgator hostgat:69
hp hp:20 canon:20 epson:20
https http:47
ics ic:50
id caller:24 submit:13
identity ident:41
image img:20 src:20 png:20 imag:16
ime im:37
img img:20 src:20 png:20 imag:16
import disablenamecheck:42
in in:54 add:16
inboxrule inboxrul:29
information inform:24
infrastructure infrastructur:11
inprivate inpriv:56
ins in:19
insider insid:67
insights insight:36
instructions instruc:15
inteface intefac:56
internet internet:61 explor:11
interop interop:62 cvi:15
intune intun:92
intuned intun:22
intuns intun:20
intunt consist:12
intuny unsur:15
ionos iono:69
ios io:90
ipados ipado:77
iphone iphon:85
ipm ipm:14 subtre:14 dumpster:14 recurs:14
irmconfiguration irmconfigur:66
isvs isv:17
jane jane:35 dow:35
jg gy:21 vknb:21 jg:21
john john:28 smith:28
join dsregcmd:20 join:19
kerberos kerbero:50 constrain:23
key chain:22
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:64
label sublabel:18
labels label:19
language kql:14
layouts membershipgroupid:12 layout:11
licenses licens:16
licensing volum:19
linktype unifiedgrouplink:24 linktyp:24
localizednames localizednam:34 savedqueri:34
log xxxxxxxxxx:10
logging sfb:12
m hand:30
machine machin:19 hkei:16
macos maco:83
mailboxautoreplyconfiguration mailboxautoreplyconfigur:58
mailboxfolderpermission mailboxfolderpermis:89
mailboxmessageconfiguration mailboxmessageconfigur:39 echogroupmessagebacktosubscribedsend:39
mailuser mailus:85
managedfolderassistant managedfolderassist:61
managementroleassignment managementroleassign:66
marketing market:52 primarysmtpaddress:11
marketplace marketplac:67
mb mb:32 therefor:11
mdatpanalyzer mdatpanalyz:43
mdatpclientanalyzer mdatpclientanalyz:55
member tostr:16
messages encrypt:18
microsoftazuread autologon:29 microsoftazuread:29
microsoftonline microsoftonlin:58 bdm:10
misconfigured misconfigur:28
mitigations mitig:27 backend:10
mobile mobil:45
more inform:18
move onc:13
mpn mpn:32 dev:11
mscommerce mscommerc:73
msds msd:41
msolcompanysettings mailboxautoreplyconfigur:32 msolcompanyset:14 allowadhocsubscrip:14
msoldevice msoldevic:68
msoluser msolus:87
msoluserprincipalname msoluserprincipalnam:72
myanalytics myanalyt:65
nameserver nameserv:30
native nativ:43
ndes nde:55
no xheader:12 modifysubject:12
nonfunctional nonfunc:71
nps np:33 radiu:13
number regex:19
objects aaddc:13
office offic:94
ok click:12
ols ol:71
ome om:34
on add:21
onboarded onboard:13
onchange onchang:44 programmat:14
onedrive onedr:96
onenote onenot:85
online onlin:92
only variant:18 access:11
onpremisesexchangeconnectorservice onpremisesexchangeconnectorservic:85
oobe oob:30
ophfom rpw:23 ophfom:23 axo:23
or bui:11
organization organ:17
organizationcustomization organizationcustom:53
ose os:55
ous aaddc:13
out valid:13
page dataset:16
panel awhil:14
parentdistinguishedname parentdistinguishednam:33
people membershipgroupid:34
permissions permis:25
permissive permiss:31
play plai:70
plus plu:38 deem:19
png img:20 src:20 png:20 imag:16
points point:20
policies polici:13
policy polici:15
power power:80 bi:10
powerapps powerapp:75
powershell powershel:90
powershellcopy powershellcopi:100
pre requisit:18
preferences prefer:32
premier premier:33 rais:12
premises premis:17
print util:12
productive spe:25
professional profession:66
program scanpst:11
properties properti:29
proplus proplu:61
protection protec:46
protectors protector:73
provisioning autom:11
proxy wildcard:18
proxyaddresses proxyaddress:37
pt sjpsca:38 pt:38
puas pua:38
publicfolder publicfold:74
publicfolderclientaccess casmailbox:34 publicfolderclientaccess:34
publicfolderclientpermission publicfolderclientpermis:62
publisher publish:40
purchase purchas:19
pwa pwa:29 tune:22 tradeoff:11
pwas pwa:38
qos qo:42
quarantinemessage quarantinemessag:82
qzfgztb xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
radius radiu:30
randomized random:42
ransomware ransomwar:75
rds rd:63
realtime realtim:69
recipientpermission recipientpermis:35 truste:35
recipienttypedetails recipienttypedetail:39 results:11
recoverableitems recoverableitem:56
recrawled recrawl:41
recurse ipm:14 subtre:14 dumpster:14 recurs:14
redacted redact:27
registration registr:16
registry editor:12
remediate remedi:32
rephrasing rephras:25
required requir:21
requirements requir:16
requisites requisit:43 pre:11
resource stage:11
restate restat:29
results result:18
resultsize results:44 recipienttypedetail:11
resynced resync:18
retained retain:34
retention reten:17 govern:11
review restrict:13
rms rm:44
roaming roam:43
roleassignee roleassigne:19 roleassigneenam:19 roleassigneetyp:19
roleassigneename roleassigne:19 roleassigneenam:19 roleassigneetyp:19
roleassigneetype roleassigne:19 roleassigneenam:19 roleassigneetyp:19
rps rp:71
rpw rpw:23 ophfom:23 axo:23
rules defin:11
s mime:50
saas saa:64
sales sale:28
samaccountname samaccountnam:39
savedquery localizednam:34 savedqueri:34
scannow sfc:50 scannow:50
screensharing screenshar:37
secure score:11
securescore securescor:76
security secur:32
securityprotocol servicepointmanag:43 securityprotocol:43
see inform:19
sendas senda:75
sensitivity sensit:18
servername servernam:47
service servic:13
servicepointmanager servicepointmanag:43 securityprotocol:43
services servic:25
session pssession:47
sfc sfc:50 scannow:50
sharedcomputerlicensing sharedcomputerlicens:25
signing saml:15
simulator simul:12
single singl:14
sitemanager sitemanag:26
sjpsca sjpsca:38 pt:38
smith john:28 smith:28
software softwar:28 registri:15
sourceanchor sourceanchor:82 consistencyguid:10
spamhaus spamhau:69
spodeletedsite spodeletedsit:54
spositeswap invok:23 spositeswap:23
spotenant spoten:60
src img:20 src:20 png:20 imag:16
ssns ssn:58
starttls starttl:42
storage metric:11
strongpasswordrequired strongpasswordrequir:66
sts st:31
studio studio:45 visual:10
styles style:17 head:15
subscriber tostr:16
subscriptions unsubscrib:15
subtree ipm:14 subtre:14 dumpster:14 recurs:14
suite suit:36 g:23
surface surfac:71
sync sync:20 util:13
sys sy:31 cldflt:11
system system:27 output:10
t mdatpclientanalyzerpreview:14
tab alt:10
teams team:29
teamsonly teamsonli:56
teamviewer teamview:68
templates roam:10
tenantaccessblockedexception tenantaccessblockedexcep:66
terminal termin:27
test hma:13
throttle throttl:29
tls tl:75
tostring tostr:16
transportrule transportrul:73
trial extend:23
trustscore trustscor:49
types type:18
uk uk:61 passport:13
unformatted ddddddddd:23 nine:13 unformat:12
unicode unicod:11 ansi:11
unified unifi:35
unifiedgrouplinks unifiedgrouplink:24 linktyp:24
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:75
unlimited unlimit:35 results:18
up necessari:21
update updat:11
uris uri:30
use freed:14
usercredential usercredenti:44
username usernam:40
userprincipalname userprincipalnam:83
users user:17
uservoice uservoic:47 vote:15
using emit:13
utilities sendemail:19
utility sendemail:19
v v:52 particularli:11
value point:20
vamiy cubihh:25 af:25 vamii:25
verbose verbos:67
vies vi:18 european:18 commis:18
visual studio:31 visual:26
vknb gy:21 vknb:21 jg:21
vms vm:51
voice voic:28
volume volum:60
webresource webresourc:62
whois whoi:40
wi wi:63 fi:22
windows window:91
winmail winmail:34 dat:34
with writeback:17 leverag:10
workday workdai:38
writeerrorexception writeerrorexcep:50 fullyqualifiederrorid:16
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xps xp:68
xqadsqy xqadsqi:36 fd:36
xts strength:14 xt:14 ae:14
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yourname yournam:83
youtube youtub:44
zmxxhckrcilegoaqglwux xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
ก classic:18
กการชํา e:23
กการทํา threshold:21
กชีต worksheet:47
กฎ rule:89
กฎสําห rule:26
กฎหมาย legal:36
กด press:83
กนํา appli:27
กบรร complic:13
กบุ๊ก workbook:52
กร anytim:13
กรกฎาคม juli:46
กรณี case:85
กรรมาธิการ vi:18 european:18 commis:18
กรสําห organ:11
กรอก fill:50 inaccuraci:11
กรอง filter:73
กรอบ framework:60
กระ act:18
กระดาษ paper:30 footer:13
กระบวน process:29 procedur:12
กระบวนการ process:75
กระแส stream:17
กราฟ graph:59
กล scam:18 strategi:13
กลบ recover:11
กลยุทธ์ strategi:38
กลับ back:43 return:41 repli:25
กลาง global:71
กลาย becom:61
กลิ้ง sum:14 roll:12
กลุ่ม group:96
กลไก mechan:52
กล็ lock:30
กล่อง mailbox:47 box:47 inbox:17
กล่าว such:24 mention:12
กล้อง camera:66
กว้าง wide:14
กอ algorithm:23
กอง clutter:64
กะพริบ blink:28 flash:14 anim:13
กักกัน quarantin:76
กังวล concern:34
กัด limit:56 restrict:30 restric:13
กัน compat:37 collabor:35
กันยายน septemb:36
กา configur:36
กายภาพ physic:32 auditorium:11
การก filter:42
การณ์ forecast:45 projec:24
การเต provision:53
การ์ด card:13
กาแฟ coffe:36 fourth:18
กิกะไบต์ gb:50
กิจ recur:13
กิจกรรม activ:45
กิจวัตร recur:67
กิโล kb:36
กีดกัน barrier:48
กีดขวาง barrier:44
กุมภาพันธ์ februari:41
กู้ recov:43 recoveri:34 assist:11 recover:10
ก็ตาม typic:19
ก็ได้ anywher:10
ก่อ silent:15
ก้อน chunk:39
กํา configur:29 assign:28
ขนส่ง transport:68
ขนาด size:83
ขยะ junk:79
ขยาย exten:42 expand:38 extend:30
ขวา right:82
ขวาง hinder:17
ขอ ask:42 request:36
ของกอง tamper:13
ขอบ request:20 choic:13
ขอบเขต scope:73 boundari:13
ขอรับ obtain:13
ขอสํา copi:13
ขออภัย sorri:72
ขัด conflict:49
ขัดจังหวะ interven:38
ขัน speak:19
ขับ driven:47
ขั้น step:85
ขา outbound:46 outgo:22 incom:14 inbox:10
ขาด miss:30 lack:30
ขาย sale:48 sold:41
ขาว white:52
ขีด limit:46 overag:12
ขึ้น depend:44 occur:18 happen:17 gener:14
ขโมย stolen:31
ข่าย network:78
ข่าว newslett:38 intellig:13
ข่าวสาร newsfe:18
ข้อ error:59
ข้อความ messag:95
ข้อคิด comment:69
ข้อง respect:17
ข้อดี advantag:27 disadvantag:13
ข้อมูล inform:51 data:35 info:13
ข้าง abov:33
ข้าม skip:46 cross:27 bypass:12
ค closur:14
คง remain:40 persist:23 continu:19
คงคลัง inventori:62 inaccur:20
คงที่ static:24
คชัน action:34
คณะ faculti:36
คณาจารย์ faculti:38
คดี litig:44
คน peopl:10
คนิคสําห technic:21
คนใน organ:10
ครบ due:25 past:21 anniversari:13
ครอง takeov:34
ครอบ swai:48
ครอบครัว famili:60 friend:18
ครอบคลุม cover:44 comprehens:14 extens:11
ครั้ง time:38 onc:11
คราว workaround:22 begin:12
ครึ่ง semi:26 stricter:18
ครู teacher:60
คลัง warehous:30
คลา cloud:58
คลาส classic:70
คลิ click:10
คลิก click:95
คลิปบอร์ด clipboard:58
คลุม comprehens:14 scale:12
คล้าย similar:49
คล้ายคลึง slower:29
ควบ moder:12
ควบคุม control:85
ควบคู่ alongsid:51
ความถี่ frequenc:52 often:26
ความเร็ว speed:52 maxim:14
คว้า grab:45
คอน triangular:11
คอนเทนเนอร์ contain:21
คอนโซล consol:76
คอม core:12
คอมพิวเตอร์ comput:88
คอมโพเนนต์ compon:63
คอล collec:56
คอลัมน์ column:75
คะเน predic:46
คะแนน score:66
คัด copi:62
คั่น bookmark:17
คา price:48
คาด expect:74
คิด unexpect:52 unexpectedli:23
คิว queri:51 queue:27
คี kiosk:47
คีย์ kei:83
คีย์บอร์ด keyboard:71
คืน restor:63 recal:12 refund:11
คืนให้ recal:19
คืบ progress:60
คุกกี้ cooki:60
คุกคาม threat:71
คุณภาพ qualiti:83
คุณลักษณะ deprec:26
คุณสมบัติ properti:94
คุม moder:12
คุย talk:53
คุ้น familiar:33
คุ้มครอง cover:33
คูณ multipli:24 fee:12
คู่ partner:68
คู่มือ guid:57
ค่อยๆ gradual:41
ค่า set:72 setup:11
ค่าตัว option:15
ค่าที่ valu:28
ค้น discov:27 discoveri:24 search:12
ค้นคว้า research:42
ค้นหา search:63 find:49
ค้า partner:69
ค้าง pend:42 stuck:37 outstand:13
ค์ qualifi:12
คํา instruc:42 guidanc:19
คําสําคัญ keyword:31
ง locat:61
งกันฟิช anti:28 phish:14
งกันมัลแวร์ antimalwar:21 among:15
งการจํา bunch:12
งการชํา intend:17 pai:11 contributor:10
งก์ link:14
งบ budget:53
งวด rigor:25
งอัปเด cvv:18
งอาจทํา caus:15
งอินส reserv:12 instanc:11
งัด tamper:41
งา todo:14
งาน work:39 activ:32 licens:15 subscrip:15
งานการ enabl:33 reactiv:22 turn:10
ง่าย easi:31 easier:27 easiest:17 simplifi:15
ง่ายดาย easili:57
ง่ายๆ easi:25 simpl:18
งํา swai:55
จ itinerari:14
จการ entitl:29
จกํา probabl:13 sound:12
จง haven:14
จงสําห icrosoft:13 id:12
จด registrar:59
จดจํา rememb:15 memor:10
จดหมาย mailbox:58 mail:34 inbox:14
จน packag:14 safeti:11
จนถึง smallest:10
จริง actual:34 true:13
จริงจัง serious:26
จอ screen:80
จอง reserv:49 book:45
จอภาพ monitor:44
จอแส dock:16 wireless:14 displai:13
จะคํา kingdom:19
จะจํา overus:11
จะชํา whole:14
จะดํา unpreced:16 highli:13
จะนํา appli:20
จะมี rightmost:23
จะรอ mind:19
จัก unknown:44 recogn:28
จัด store:31
จัดการ manag:85 admin:11
จัดสรร alloc:35 de:13 freed:10
จับ captur:32 catch:26 timer:14 match:13
จา creation:15
จาร faculti:16 staff:14 teacher:11
จิ registri:27 editor:13
จีน china:42
จึง therefor:19 don:15
จุ capac:33
จุด endpoint:35 point:27 dot:23
จุลภาค comma:35
จ่า distribut:38
จ่าย charg:31 cost:15 pai:12
จํา requir:58 necessari:12
ฉบับ digest:29
ฉลาก label:12 unifi:12
ฉะ otherwis:26
ฉะนั้น otherwis:35
ฉันทํ incomplet:19
ฉัย diagnost:21
ฉาย project:32
ฉุก emerg:42
ฉุกเฉิน emerg:63
ฉ้อโกง fraud:28
ช dashboard:49
ชนิด type:82
ชน์ us:17 benefit:11
ชน์สําห us:45
ชม guest:47 visit:25
ชร hash:17
ชอบ respons:20 disclaim:17
ชะงัก interrup:24
ชัดเจน explicitli:31 precis:26
ชัน collec:50
ชั่ว workaround:32 hour:14
ชั่วคราว temporari:60 temporarili:23 paus:15 workaround:12
ชั่วโมง hour:77
ชั้น class:53 layer:14
ชิ member:15
ชิด align:19
ชิ่ง phish:68
ชี daili:19
ชีว biometr:61
ชีวิต lifecycl:27 aliv:11
ชี้ point:44 pointer:15
ชื่น teamwork:16 favorit:12
ชื่อ name:88
ชุด batch:28 pack:13 suit:12
ชุม meet:17 particip:12
ชุมชน commun:31
ช่วง rang:49 period:43
ช่อง space:24 channel:19
ช้ overdu:11
ช้า slow:53 slowli:10
ชํา payment:43 method:30 pai:13
ซอง envelop:41
ซอน amazon:42
ซอฟต์แวร์ softwar:87
ซอฟท์ microsoft:12
ซอฟท์สําห assist:13 recoveri:12
ซับ complex:47 simplifi:16
ซิง synchron:66
ซิงค์ sync:94
ซี proxi:56
ซื้อ purchas:67 bui:37
ซ่อน hide:79 hidden:12
ซ่อมแซม repair:87
ซ้อน overlai:44 complex:19
ซ้าย left:72
ซ้ํา duplic:52 uniqu:33
ซ้ําๆ repeatedli:46 repeat:18
ซ์ instanc:49 reserv:12
ฐาน basic:28 databas:27 baselin:23
ฐานะ admin:15 administr:11
ณ selec:15
ณา faculti:16 staff:14 teacher:11
ด determin:39
ดก timefram:10
ดกับ despit:14
ดกา schedul:45
ดการ schedul:50
ดการชํา reclaim:20
ดการทํา stop:26
ดง displai:14
ดงจํา unsupport:16
ดงบ budget:21
ดมัลแวร์ infect:20 malwar:13
ดร drop:12
ดระ level:15 rather:13
ดรา price:46
ดรูป imag:15
ดล unabl:13
ดลักษณะ prefer:43
ดอง qualifi:11
ดัง follow:34
ดัชนี index:71
ดัน push:23 defer:10
ดับ order:32 flow:15
ดับเบิล doubl:69
ดั้งเดิม legaci:69 nativ:12
ดา download:19
ดาวน์โหลด download:93
ดิจิทัล digit:53
ดินสอ pencil:47
ดิสก์ disk:52
ดี best:50 good:21 practic:16
ดีบัก debug:28 resembl:20
ดีวีดี dvd:50
ดีสําห unlik:13
ดึง pull:27 feed:24
ดุล resubmit:19
ดุลยพินิจ judgment:59
ดู view:58 inform:13 info:12 refer:10
ดูคํา instruc:12
ดูตํา brows:27
ดูสํา last:12
ดูแล administr:51 admin:38
ดูใน upper:22
ด่วน quick:59 express:19 speed:12
ด้าน top:59 side:14 below:13 abov:12
ด์ bandwidth:46
ดํา continu:29 perform:26
ต daili:21
ตก outag:67
ตกลง agreement:69
ตน presenc:31 incognito:30
ตนเอง manual:47 self:41 own:17
ตรง match:68 meet:15
ตรรกะ logic:39
ตรวจ check:41 review:23 verifi:20 audit:17
ตระ awar:12
ตระหนัก awar:17 keep:10
ตระเวน crawl:60
ตราบ long:32
ตราสิน brand:33
ตริ sharedcomputerlicens:25
ตรี encod:15 stream:14
ตลอด whole:14
ตลาด urgent:14 market:13
ตอ necessari:11
ตอบ repli:48 answer:25 respons:24 receipt:10
ตัด cut:20 sketch:15 snip:14 wrap:13
ตัดสิน decid:51 decision:11
ตัว option:73 wizard:12
ตัวอย่าง exampl:69 preview:30
ตัวเลข digit:19 number:12 pool:12
ตัวแทน agent:52 repres:18
ตัวแปร variabl:44
ตั้ง set:76 setup:12
ตั้งแต่ begin:13 assort:10
ตั้งใจ accident:66
ตั๋ว ticket:63
ตาม follow:58
ตาราง tabl:55 grid:33
ตาร์ต restart:43
ติ feedback:56
ติด instal:76 reinstal:12
ติดตาม track:49 trace:31
ติดต่อ contact:91
ตี bounc:27 entiti:10
ตีจํา simul:25
ตื่น excit:16 patienc:16
ตุ inaccess:14
ตุลาคม octob:60
ต่ minimum:15
ต่อ follow:70 longer:13
ต่าง differ:62
ต่างๆ variou:41 differ:21
ต่่า medium:19 justif:14
ต่ํา low:11 minimum:11
ต่ําสําห ration:23
ต้น default:62 start:18
ต้นฉบับ origin:41 sourc:34
ต้นทุน cost:75
ต้นแบบ underli:40
ต้อนรับ welcom:79
ต้าน anti:17
ต์ isol:13
ต์เด desktop:13
ตํา locat:58
ถล thing:13
ถอด unplug:53
ถอดรหัส decrypt:28 decryp:14 deton:11
ถอน uninstal:66 retir:11
ถัง recycl:42 bin:42 trash:16
ถัด next:96
ถา doc:15
ถาม question:50 faq:23 ask:13
ถาวร archiv:73 perman:15
ถึงแก่ give:23
ถือ trust:45 mobil:15 hold:13
ถือว่า consid:25
ถู appli:15
ถูก valid:18 delet:16 correct:13 incorrect:13
ถ่าย photo:62
ถ่ายทอด live:19
ท chat:26 anti:11
ทด poll:18 quiz:15
ทดลอง trial:74
ทดส work:11
ทดสอบ test:91
ทดแทน replac:21 compos:12
ทธิ์ permis:37
ทนา convers:17
ทบ affect:48 impact:28
ทรัพยากร resourc:76
ทรา extranet:43
ทราน reproduc:13 violat:10
ทราบ known:38 awar:23 note:19
ทริก trigger:69
ทรี tree:35 registri:19
ทสําห chat:16
ทะ sign:21
ทะเบียน enrol:59 registr:24 regist:20
ทัด line:12
ทัน modern:59
ทันที immedi:71 instant:12 awai:10
ทับ overwritten:35 infect:13
ทัลสําห digit:17
ทั่ว common:24 throughout:11
ทั่วไป common:67 gener:22
ทั้ง wide:36 entir:31
ทั้งนี้ depend:54
ทา multitask:11
ทาง navig:59 via:21
ทางการ pathwai:25 formal:14
ทางใน intermitt:12
ทาน review:73
ทิ้ง dispos:30
ที step:12
ทีม team:92
ทีสําห minut:15
ที่มา come:35 sourc:12
ที่ราบ checklist:10
ที่สุด best:39
ที่ไหน unsur:27
ทึก save:25
ทึบ solid:27
ทึม algorithm:29
ทู revert:13
ท้าทาย challeng:59
ท้าย footer:33
ท์ prompt:72
ท์คํา elev:26 prompt:11
ท์สําห prompt:12
ทําซ้ํา repeat:46 reproduc:17 replic:16
ธนาคาร bank:74
ธร marketplac:12
ธรรม multipli:24 fee:12
ธรรมชาติ inher:25 natur:18
ธรรมเนียม alpha:19 msft:18
ธรัฐสําห feder:12
ธารณะ public:16
ธีม theme:73
ธุรกรรม transac:67
ธุรกิจ busi:61
ธ์ bunch:12 viewer:12
น amount:47
นกะสําห shift:28
นกา overus:13 concurr:11 reliabl:10
นการ token:20 acquir:17 acquisi:15
นการชํา pai:11
นข unauthor:25
นข้อจํา boundari:14
นทิ entiti:40
นที่ amount:11 todo:10
นบ onboard:38
นมา lot:18
นมาก lot:23 bulk:21 larg:20
นระ grid:19
นว number:36 amount:27
นวณ calcul:61
นวน number:41 total:15
นวล soft:22
นวัตกรรม innov:26
นอ solv:12
นอก extern:32 outsid:16
นอกจาก addition:26
นอื่นๆ other:20
นัก develop:41 analyst:20
นักการ educ:20
นักเรียน student:71
นัด appoint:60
นับ count:17 toward:13 tier:11
นัล termin:42
นั่ง seat:64
นั่น mean:16 de:13
นา upon:15
นาที minut:69
นาน long:44
นาม behalf:75
นามบัตร handwritten:17
นามสกุล exten:41
นามแฝง alia:62 alias:24
นาฬิกา clock:20
นิจ diagnost:35
นิพจน์ expres:71
นิยม popular:32 top:12
นิ่ง slide:24
นิ้ว fingerprint:56 finger:18
นี่ outlin:13
นึง regardless:20
นึ่ง on:29 least:21
นุ approv:40
นุ่ม soft:45
นเด crash:14 put:10
นเน channel:14
นเนล channel:63
นโยบาย polici:94
น่า suspici:52
น้อย least:43 fewer:21
น้อยห on:29 least:21
น้ํา blue:47
นํา recommend:25 import:24 instruc:22 appli:16
นําจํา kingdom:19
นําสําห recommend:14
บ oldest:16
บกพร่อง debug:51
บการ tab:31
บกํา custom:56
บงการ act:41
บดิ digit:17
บท tutori:45 lesson:16
บทความ articl:84
บทนํา introduc:69
บทบาท role:88
บทั่ว gener:15
บที่ทํา interact:12
บนบาน dirsync:15
บนลํา stuck:25
บนํา bar:21
บรรทัด line:80
บรรยาย brief:30 rephras:26 briefli:16
บรรลุ achiev:34
บรรเทา harden:17 relief:13
บริการ servic:92
บริด hybrid:62
บริดจ์ bridg:55
บริดจํา caveat:13 heard:13 need:13
บริบท context:65
บริษัท compani:57 parti:31 third:23
บริโภค consum:41 interoper:18
บลูทูธ bluetooth:53
บล็อก block:83 unblock:13
บวก posit:45 fals:13 neg:10
บวน simpl:13
บอก dictat:31 tell:12
บอร์ด dashboard:51
บอะ asynchron:34
บัง incur:15
บังคับ enforc:44 forc:23 complianc:19
บังเอิญ accid:69
บัญชี account:82
บัญญัติ hitech:29 act:11
บัตร card:75 ticket:10
บัน class:15
บันทึก save:67 log:29 record:11
บั้ง chevron:43
บาง certain:53 sometim:25
บาท role:17
บาน pane:78
บาย polici:26
บายพาส bypass:32 supervis:17
บิ bug:14
บิต bit:65
บีบ compress:31
บุ grain:14 fine:11
บุกรุก compromis:57
บุคคล peopl:54 person:48
บูต reboot:58
บูรณ์ complet:23
บ่ง indic:31 unwant:16
บ่อย faq:46 frequent:43
บ้าน home:34
บํา maintain:11
ป adapt:31 either:13
ปก devic:16
ปกครอง child:39
ปกติ normal:47 usual:31 unusu:11
ปกป้อง protect:52 safeguard:15
ปกับ disconnect:23 becom:12
ปฏิ declin:25
ปฏิทิน calendar:96
ปฏิบัติ complianc:62
ปฏิเสธ deni:64 declin:28
ปฐมนิเทศ onboard:51
ปดัง essenti:13 doesn:10
ปดา drop:45
ปน relev:29
ปบ put:36
ประ credenti:39 ident:29
ประกอบ document:18
ประการ reason:10
ประกาศ publish:51 announc:40
ประชุม meet:78 conferenc:14
ประภาคาร lighthous:37
ประมวล process:51
ประมาณ budget:35 around:10
ประวัติ histori:73
ประวัติการ histori:48
ประวัติการณ์ unpreced:26 highli:21
ประสบ experienc:34 experi:19
ประสบการณ์ experi:76
ประสิทธิภาพ perform:15 enhanc:12
ประเทศ countri:63 intern:12 domest:11
ประเภท classif:39 categori:33 classifi:22
ประเมิน evalu:55 assess:40
ประโยชน์ benefit:52 help:29
ปรับ deploi:54 deploy:40 modifi:15
ปรับปรุง improv:49 adjust:21
ปรากฏ appear:85
ปริ overus:14 concurr:11 reliabl:11
ปริมาณ throttl:59 quantiti:30
ปรึกษา advisor:52
ปรุง worri:11
ปลด unlock:62
ปลอด grace:14 preconfigur:13
ปลอดภัย secur:79 safe:16
ปลอม spoof:44
ปลั๊ก plug:31
ปลาย destin:43 end:11
ปลิว flyout:40
ปลีก retail:28 resel:18
ปล่อย leav:43 releas:11
ปอร์ต passport:32
ปอื่นๆ mic:13
ปัก pin:27
ปัจจัย factor:56 multi:19
ปัจจุบัน current:83
ปัด swipe:37 wipe:10
ปัว pua:33 accordingli:12
ปิด disabl:49 turn:29 close:28
ปี annual:30 yearli:22 monthli:11
ปีสําห ri:39
ปุ่ม button:96
ป็อป pop:32 popup:17
ป้อ anti:36
ป้อง anti:20
ป้องกัน protec:61 prevent:37 protect:19
ป้อน input:48
ป้าย label:74
ผนวก append:55
ผนึก preserv:19
ผล effect:51 affect:10
ผลก affect:48 impact:28
ผลลัพธ์ result:87
ผลัก push:34
ผลิต manufactur:50 produc:29
ผลิตภัณฑ์ product:90
ผสม mix:38 wildcard:11
ผสาน merg:37 blade:11
ผัง flowchart:31
ผัน grace:33
ผิด error:68
ผืน canva:35
ผุด pop:31
ผูกพัน commit:33
ผูกมัด oblig:39
ผู้ user:82
ผู้คน nurtur:17 wellb:17
ผู้รับ recipi:73 deleg:15
ผ่อน grace:27 vacat:16
ผ่าน password:49 through:41 via:10
ผ้าใบ canva:35
ฝัง emb:42 embed:35
ฝั่ง side:64
ฝาก direct:19
ฝึก train:45 walkthrough:28
ฝ่าย support:27
พกา perform:36
พจนานุกรม dictionari:54
พนักงาน employe:65
พบ found:43 encount:20 experienc:19 detect:16
พบคําสําคัญ keyword:32
พบสําห detect:33
พยายาม attempt:76
พระ hitech:29 act:11
พรี premium:14
พรีเมียม premium:34
พร็ proxi:56
พร้อม avail:72 readi:18
พฤศจิกายน novemb:56 nov:21
พฤษภาคม unveil:17
พลังงาน power:30
พลาด error:68
พลิ applic:28
พอ enough:33 insuffici:19
พอที่ enough:18
พอร์ต port:82
พอร์ทัล portal:90
พัก stai:39
พัฒนา develop:81
พัน feder:12
พา portabl:16 parent:10
พาณิชย์ commerci:59
พารา paramet:25
พารามิเตอร์ paramet:77
พาส pass:22 passport:12
พาะสําห meaning:12
พิจารณา consid:58 consider:32
พิมพ์ type:50 print:45
พิเศษ special:40
พี slider:15
พีซี pc:91
พื้น background:59 basic:20 baselin:17
พื้นที่ space:42 area:28 storag:16
พุ push:23
พุช push:64
พูด talk:43 speech:14
พูล pool:31
พ้น overdu:25 hit:14
ฟ forum:25
ฟรี free:77
ฟรีสํ free:16
ฟลาย flyout:23
ฟอนต์ font:85
ฟอร์ม form:84
ฟอเรสต์ forest:61
ฟัง headphon:44 appreci:11
ฟังก์ชัน function:79
ฟาร์ม farm:69
ฟิช phish:53
ฟีเจอร์ featur:92
ฟ้า blue:36
ภัย threat:49
ภา perform:35
ภาค region:26 countri:12
ภาพ overview:75
ภาย later:36 select:13
ภายนอก extern:74 outsid:19 feder:13
ภายใน within:51 premis:41 intern:12 local:11
ภาษา languag:90
ภาษี tax:77
ภู region:30 countri:14
ภูมิภาค region:79
ภูมิศาสตร์ geograph:28 geo:26
ม stream:55
มกราคม januari:53
มรับคํา accept:14
มลํา met:11
มอง view:45 visibl:29
มอน daemon:44
มอบ deleg:48 assign:32
มอบตัว varieti:13
มอื่นๆ doc:15
มัก often:42 usual:30
มัติ automat:14
มัติคํา correc:16 aspect:16
มัติสําห autom:19
มัลติ multifunc:53
มัลแวร์ malwar:61
มั่น confid:28
มั่นใจ confid:42
มากกว่า greater:26 ago:15 hasn:13
มากมาย lot:11
มาณ overus:14 concurr:11 reliabl:11
มาตร unicod:11 ansi:11
มาตรการ measur:33
มาตรฐาน standard:67
มายัง come:12
มาร thing:13
มาระ between:24
มาร์เก็ต marketplac:23
มาะ optim:19 appropri:13
มิ otherwis:68
มิติ dimen:46
มิถุนายน june:70
มิ่ง roam:25
มีจํา ow:23
มีชื่อ name:19
มีด blade:51
มีนาคม march:55
มีสํา redund:16
มีอายุ subscrib:10
มือ tool:79
มุม corner:55 upper:22
มุ่ง commit:14
มูล credenti:25 ident:16
ยก excep:14 belong:11
ยกกํา rais:29 hand:16
ยกมือ rais:33 hand:18
ยกเลิก cancel:75 unblock:10
ยกเว้น excep:27 exclusion:27 except:24 unless:10
ยกํา deadlin:10
ยงานสําห discoveri:14
ยม provision:49 prepar:11
ยล real:33
ยอ accept:40
ยอด balanc:35 great:21 statement:20 settl:12
ยอดจาก statement:25
ยอม accept:15 term:14
ยอมรับ accept:70
ยอื่นๆ bad:13
ยะ remot:16
ยะๆ intermitt:44
ยาก difficult:18
ยาว length:29 long:14
ยาวนาน long:16
ยิง fire:55
ยินดี welcom:19 happi:16 glad:14 learnt:12
ยินยอม consent:82
ยิ่ง better:38 especi:17
ยี topolog:25
ยึด base:72
ยืดหยุ่น resili:45 flexibl:35
ยืนยัน confirm:59 verifi:24
ยื่น bug:31
ยุ renew:30 tenor:11
ยุทธ์ strategi:39
ยุสําห expiri:14 discrep:14 seek:14
ยุโรป europ:36 vi:13 european:13 commis:13
ยู่ expedit:18 deactiv:10
ย่อ note:34 zoom:15
ย่อย subfold:31 subsit:25 subdomain:22 sub:19
ย้อน roll:30 back:21 exponenti:12
ย้าย move:80 migrat:25
ย์ faculti:16 staff:14 teacher:11
ร protocol:48
รก action:32 dot:10
รกา appoint:19
รการ schedul:20
รกํา configur:52
รคํา mitig:11
รณ์จํา coupl:15
รณ์สําห forecast:16
รด drop:14
รดจํา mind:16 colon:13
รดทํา procedur:11
รดํา action:52 oper:17
รถ unabl:20
รถกํา assign:12
รถทําซ้ํา reproduc:22 repeat:18
รถนํา lead:13
รทํา perform:30
รน nav:36
รนัด appoint:20
รนัส asynchron:34
รนํา import:33 deliveri:18 appli:16 navig:10
รบํา mainten:41
รวดเร็ว quickli:63
รวบรวม collect:57 popul:11
รวม includ:77 integr:27
รวิ e:11
รส encod:13 stream:12
รส่ง defer:14
รส่งคํา overridden:13
รส่งสําห submis:13
รสํา backup:46 back:13
รสํารวจ poll:30 quiz:10
รสําห guid:12
รหัส password:57 code:31
รอ wait:83
รอง certif:67 secondari:16
รองรับ accommod:15 divers:15
รอบ cycl:45 prorat:12
รอัปเด updat:16
รอัปเดตสําห updat:27
รอื่นๆ safekeep:10
ระ payment:45 method:27 pai:16
ระงับ hold:43 suspend:31
ระดับ level:84
ระทํา action:32 dot:10
ระบบ admin:41 system:34 administr:25
ระบิล becom:11
ระบุ identifi:46 specifi:45 anonym:13
ระมัดระวัง care:24 carefulli:20 revers:13 subsidiari:13
ระยะ remot:35 period:21 term:14 middl:11
ระวัง caution:22
ระหว่าง between:74
ระเบียน record:78
ระเบียบ organ:19 complianc:13
ระใบ pai:20
รักษา secur:44
รัฐ govern:22
รัฐบาล u:19 govern:11
รัดกุม gate:20
รัน runtim:20 revert:12
รับ receiv:52 microsoft:13 inform:10
รับรอง authent:77
ราก root:76
ราคา price:56
ราช uk:39
ราชการ govern:26
ราบ seamless:49
ราย detail:45 list:20
รายการ list:66 item:45
รายงาน report:92
ราวกับ secondari:17
รี provision:25 queri:24 restart:14
รีจิสทรี registri:62
รีวิว review:42
รีเซ็ต reset:50
รีเฟรช refresh:71
รีเลย์ relai:41
รีโมท debug:13
รีไซเคิล recycl:45 bin:45
รื่น seamless:51
รุก proactiv:58
รุง mainten:41
รุน low:23
รุนแรง brute:17
รุ่น build:39 edition:32
รูป format:63 photo:18
รูปภาพ pictur:68 imag:29
รู้ learn:67
รู้จัก known:32
รู้สึก feel:41
ร่วม join:44 co:17 particip:15 collabor:14
ร่าง draft:27 shape:19 sketch:12 snip:11
ร้อง request:34
ร้องขอ request:79
ร้าน retail:19
ร้าย critic:16
ร์ scanner:55
ร์ท smart:44
ล flow:17 mail:14
ลง enrol:41 add:18 registr:15 regist:12
ลงจํา job:11
ลงชื่อ sign:76
ลงท้าย extract:15
ลงโทษ penalti:41
ลด reduc:57 decreas:16
ลดจํา reduc:40
ลดับ prioriti:37 sequenc:21
ลดับสําคัญ matter:35
ลบ delet:86
ลบสํา unread:35
ลบสําห deletion:27
ลวง spoof:23
ลวดลาย pattern:40 consecut:16
ลอ necessari:21
ลอก copi:62
ลอง fix:14 doesn:10
ลอย fly:26 flyout:22
ลอยตัว flyout:18
ละ step:12
ละทิ้ง discard:57
ละเมิด compromis:29 breach:21 violat:20 abus:14
ละเว้น ignor:44 omit:21
ละเอียด detail:74
ลักษณะ behavior:39 look:28
ลักษณ์ glanc:14
ลัง troubl:19 look:18 work:13
ลัด shortcut:60 keyboard:12
ลับ sensit:41 encrypt:30 encryp:25
ลัพธ์ result:11
ลา neutral:21 former:13
ลาก drag:67
ลาง neutral:43
ลาย signatur:70
ลายมือ handwritten:17
ลิ link:14
ลิงก์ link:85
ลิ่ว vault:36
ลึก insight:45
ลืม forgot:42 forgotten:37
ลือ minu:28 outstand:19
ลุย fdr:11 fjk:11 cjy:11 bw:11
ลุ่ม group:21 bulk:19
ลูก arrow:41
ลูกค้า custom:53
ลโฟลว์ flow:18
ล็อก lock:68
ล็อบบี้ lobbi:47
ล่วง pre:42 prepaid:20
ล่า latest:20
ล่าง below:60 bottom:35
ล่าช้า delai:66
ล่าม hunt:45
ล่าสุด latest:59 recent:26 last:18
ล้ม fail:56 failur:27
ล้อม environ:25
ล้า outdat:16 unassign:11
ล้าง clear:55 empti:26 purg:13 cleanup:10
ลํา flow:20 sort:15
วง nonprofit:28
วงกลม circl:48 everywher:13
วงจร unifi:33 cycl:30
วงเงิน spend:36
วงแหวน ring:69
วด์ cloud:58
วน loop:44
วน์ drop:45
วนํา quickest:10
วลี phrase:47
วัด measur:34 meter:13
วัต recur:22
วัตถุ object:90
วัตถุประสงค์ purpos:36
วัติ histori:23
วัน date:84
วาง place:39 past:27
วางแผน planner:41 plan:37
วาระ agenda:68
วิ analyt:36 workplac:17
วิกฤต crisi:30
วิจัย research:33
วิด bandwidth:38
วิดีโอ video:83
วินาที second:58
วินิจฉัย diagnos:43 diagnost:42
วิว proce:10
วิศวกร engin:55
วิศวกรรม engin:20 bold:11
วิเคราะห์ analyz:44 analysi:36 analyt:26
วีซ่า visa:81
ว่าง free:24 busi:16 blank:11 empti:10
ว่าที่ correct:11
ว่าน desir:17
ศร arrow:68
ศักยภาพ breach:11
ศัพท์ phone:45
ศึกษา educ:69
ศูนย์ center:65 admin:17
ศูนย์กลาง central:22
ส restart:37
สก screenshot:36
สกัด extrac:19
สกุล currenc:64
สก์ multitask:56
สก์ท็ rd:12
สก์ท็อ essenti:11
สก์ท็อป desktop:78
สก์ท็อปสําห desktop:17 procedur:11
สคริปต์ script:84
สค์ kiosk:47
สงวน disclaim:37 reserv:13
สงสัย suspici:47 suspect:16
สด live:71
สดสําห caption:14 leadership:13
สตริง string:79
สตรี stream:46
สถาน place:40
สถานการณ์ scenario:80 situat:10
สถานภาพ health:64
สถานะ statu:72 state:35
สถาบัน institu:34 institut:18
สถาปัตยกรรม architectur:51
สนทนา convers:57 chat:37
สนอง respond:46 respons:12
สนับ support:37
สนับสนุน support:86
สนุ spite:13 figur:10
สนุน enlist:29
สนุนสําห support:31
สนใจ interest:66
สบ success:23
สภาพ environ:75
สม appropri:52
สมบัติ qualifi:23 institut:12
สมบูรณ์ complet:69
สมมติ scenario:57
สมสําห optim:19 appropri:13
สมัคร subscrip:77
สมัย modern:72
สมา smart:64
สมาชิก member:74 belong:16 subscrib:12 membership:10
สมุด notebook:70 book:13
สมใน proper:22
สรุป summari:63 summar:12
สร้าง creat:93
สลับ switch:69 toggl:31
สวยงาม beauti:18
สวิตช์ toggl:14
สว่าง bright:56
สห correl:40
สหพันธรัฐ feder:51
สหพันธ์ feder:27
สหรัฐอเมริกา govern:17 unit:10
สอง two:74 second:22
สอดคล้อง correspond:34 compliant:20 compli:18
สอน tutori:63
สอบ check:40 verifi:27 audit:23
สอบถาม queri:36
สะกด spell:73
สะดวก conveni:35 apolog:14 inconveni:14
สะสม cumul:28
สะอาด cleaner:16
สัก take:11 awhil:11
สังคม social:52
สังเกต notic:25 observ:17 note:10
สัญญา contract:34 promis:28
สัญญาณ signal:52
สัดส่วน prorat:33 cycl:10
สัตว์ hunt:39
สับสน confus:58
สัปดาห์ week:49 approxim:27 weekli:13
สัมพันธ์ relationship:86
สั่ง command:69 order:23
สั้นๆ short:48 briefli:17
สากล aggreg:17
สาธารณะ public:90
สาธิต demo:54
สาม three:61 dot:20
สามเหลี่ยม triangular:25
สาย wire:34 cabl:11
สารบัญ tabl:30
สาเหตุ caus:54 reason:19
สิ permis:32
สิก classic:58
สิงหาคม august:58
สิทธิ perform:21
สิทธิ์ permis:50 licens:46
สิน settl:15
สินค้า inventori:46 quarantin:22
สิบ ten:20 dozen:17
สิ่ง thing:29 attach:22 essenti:13
สิ้น end:36 finish:32 endpoint:24
สี color:73
สีดํ black:27 cell:11
สี่ four:82
สืบค้น trace:24
สืบทอด inherit:69
สื่อ media:42
สื่อสาร commun:81
สุขภาพ healthcar:31 healthi:29
สุด end:40 endpoint:31 top:20
สุดท้าย final:53 last:20
สูง advanc:72 higher:12
สูงสุด maximum:68
สูญ lose:51
สูญหาย loss:29 lost:28 preven:27
สูตร formula:71
สู่ log:44 login:20 logon:12
สเตอริโอ stereo:50
สเปรดชีต spreadsheet:59
สเร็จ success:20
สแกน scan:63 scanner:21
สแตนด์ standalon:40 stand:11 alon:10
สแปม spam:77
สไตล์ style:53
สไลด์ slide:47
ส่ง send:55 sent:24 sender:18 forward:13
ส่งตัว sampl:29
ส่วน section:51 privat:25 part:20 privaci:15
ส่วนลด discount:47
สํา altern:24 back:15
สําคัญ import:46 sensit:14
สําคัญสําห want:12
สํารวจ survei:35
สําห inform:30 microsoft:14 info:10
สําเร็จ success:33 successfulli:16
หน defin:30 schedul:21
หนด configur:56 assign:23
หนดชํา past:23 due:13
หนดสําห requir:20
หนัก hard:18
หนังสือเดินทาง passport:42
หนา bold:18
หนีบ paperclip:61
หนี้ invoic:67
หนึ่ง on:66 part:17
หน่วง delai:57
หน่วย memori:46 unit:38
หน่าย releas:27 vendor:27
หน้า page:94
หน้าต่าง pane:40 window:28
หน้าที่ page:21
หมด expir:75
หมา fallback:14
หมาย assign:52
หมายความ mean:85
หมายเลข number:77
หมายเหตุ note:82
หมุด pin:38
หมุน spin:30
หยุ stop:41
หยุด stop:65 crash:18 paus:11
หรี่ dim:67
หลอ scam:36 spoof:15
หลอก spoof:23
หลัก primari:60 princip:24 main:11
หลาก varieti:55
หลาย multipl:70 sever:23 multi:17
หลายๆ handi:19
หลีก avoid:68
หล่น selector:16 drop:10
หวัง expect:20
หว่าง between:49
หัก deduct:40
หัว header:79
หัวข้อ topic:80
หา look:30 detec:20 detect:16
หากํ nonprofit:33
หาความ corrup:33
หาตํา retri:12
หาย miss:86
หาสํ retri:12
หู headphon:58
ห้อง room:76
ห้อย dangl:65
ห้า five:45
ห้าม forbidden:60 ban:19
อ standalon:24
อก proxi:56
อกสําห lock:30
อง unauthor:11 contain:11
องค์ element:59
องค์กร organ:72 enterpris:27
องทํา thing:13
องสําห approach:13
อดทน excit:16 patienc:16
อดีต histor:20 past:17 resel:11
อธิ brief:11 transcript:11
อธิบาย describ:49 descrip:35 explain:17
อนาคต futur:77
อนุญาต allow:81 author:11
อนุมัติ approv:71
อบรม train:57
อปร rd:12
อภัย sorri:22
อย่า don:26
อย่าง correctli:27 properli:26 perman:21
อรั่ม forum:11
อรี batteri:32
อร์ termin:35
อร์ด onboard:39
อร์สําห sampl:34
ออ onboard:30
ออก remov:49 export:46
ออกแบบ design:70
ออนไลน์ onlin:44
ออฟ offlin:55
อะ adapt:49
อักขระ charact:78
อักษร letter:39
อัจฉริยะ intellig:40
อัด compress:31
อัต automat:25
อัตรา rate:37
อัตโนมัติ automat:81 auto:19
อันดับ rate:33 breakdown:12
อันตราย malici:70
อัป upload:63 upgrad:31
อัปเดต updat:93
อัพ pop:32 popup:17
อัพเดต seven:12 prior:10
อัล algorithm:23
อัศเจรีย์ exclam:66
อา renew:23
อาการ symptom:78
อากาศ broadcast:60
อาจ take:26 potenti:10
อาชีพ profession:29 onward:10
อาณาจักร uk:43
อายุ renew:45 expir:44
อาร์เรย์ arrai:28
อาศัย reli:31
อิ emoji:28
อิง besid:24
อิน inlin:20 instanc:16
อินทราเน็ต intranet:72
อินเทอร์เน็ต internet:76
อิสระ independ:35
อิเล็กทรอนิกส์ electron:51
อี email:33 address:13
อีเม unus:15
อีเมล email:86 address:11
อื่น anoth:51 other:27 differ:21
อื่นๆ other:77
อุ devic:18
อุตสาหกรรม industri:57 accredit:15
อุปกรณ์ devic:95
อ่อน sensit:23
อ่าน read:74 reader:14
อ้อม indirect:33
อ้า workload:11 refer:10
อ้าง claim:69
อ้างอิง refer:63
ฮับ hub:76
ฮาร์ด hard:37
ฮาร์ดแวร์ hardwar:66
ฯลฯ perimet:22 spin:20
ะ rd:12
า doesn:13
าห free:13
เก packag:51
เกจ packag:16
เกณฑ์ criteria:42 threshold:34
เกตเวย์ gatewai:74
เกม game:24 gamertag:22
เกรด upgrad:79
เกษียณ retir:67
เกอร์ trigger:57
เกิด occur:48 happen:30 caus:21
เกิน exce:55 exceed:36
เกียร์ gear:45
เกี่ยว regard:20 inform:18 microsoft:11
เกี่ยวข้อง relat:67 associ:21 relev:13
เกือบ almost:50
เก็บ bill:42 storag:32 reten:23
เก่า old:40 older:39
เขต field:75
เขียน compos:62 write:23
เข้ม dark:51
เข้า access:88
เข้าใจ understand:82
เข้าไป nicknam:13 procedur:11
เค applic:26
เครดิต credit:82
เคราะห์ analyt:43 workplac:18
เครือ network:78
เครื่อง machin:39 tool:35 local:31
เครื่องจักร machin:47
เครื่องพิมพ์ printer:89
เครื่องหมาย mark:50
เคลื่อน mobil:29 cutov:19
เคลื่อนที่ mobil:73
เคลื่อนไหว anim:15 motion:11 suit:10
เคล็ด tip:72
เคอร์เซอร์ cursor:70
เคิลสําห length:12
เคียง proxim:22 side:12
เคเบิล cabl:60
เค็ token:43
เค็น token:47 lifetim:11
เค็นสําห lifetim:15
เค้าโครง layout:84
เงิน bill:49 payment:25 method:16
เงื่อน condition:24
เงื่อนไข condition:78
เจาะ penetr:38
เจาะจง specif:67
เจ็ด seven:32 seventh:22 ideal:16
เจ็ต widget:23
เจ้า staff:23 owner:20 author:11
เจ้าของ owner:76 ownership:13 own:12
เฉ meaning:11
เฉพาะ specif:58 ident:20
เฉินสําห emerg:42
เชลล์ shell:43
เชิง insight:43 commerci:22
เชิญ invit:84
เชี่ยวชาญ expert:45 pro:14 specialist:12
เชื่อ trust:57 believ:26
เชื่อม connect:60 connec:29 connector:13
เช็ค check:32 checkout:18
เช่น such:80 exampl:21
เช่า tenant:83
เซฟ safe:13
เซลล์ cell:41 black:12
เซสชัน session:84
เซิร์ฟเวอร์ server:78 nameserv:15
เซ็น signatur:65
เด desktop:78
เดก tl:10
เดบิต debit:74
เดา strong:22 guess:15 unstructur:11 predict:11
เดิน travel:26 walk:16 ahead:10
เดิม origin:42 formerli:22
เดียว singl:64
เดียวกัน same:86
เดี่ยว singl:16
เดี๋ยว choos:10
เดือน month:71 monthli:24
เต prepar:33
เตรียม prepar:37 provision:30
เตอร์ router:74
เติม addition:35 inform:28 info:24
เตือน alert:44 notif:35 warn:16 remind:12
เต็ม full:70
เต้น excit:16 patienc:16
เท termin:22 technic:10
เทคนิค technic:56
เทคโนโลยี technolog:65
เทมเพลต templat:89
เทา grai:49 grei:39
เทียบ compar:68
เทียร์ tier:25
เท่า equival:15 soon:15
เท่ากับ equival:26 equal:26
เท่าใด plu:16
เธรด thread:50
เนอ scanner:55
เนา copi:53
เนิน perform:31 action:31 oper:13 take:11
เนียม multipli:17
เนื่อง ongo:32 basi:11
เนื่องจาก due:55
เนื้อ content:14 candid:13
เนื้อที่ space:14
เนื้อหา content:94
เน้น highlight:55 focu:16
เบต้า beta:58
เบราว์เซอร์ browser:94
เบลอ blur:56
เบียน sign:19
เบื้อง prerequisit:57
เปรียบ compar:66 comparison:11
เปลี่ยน chang:83
เปลี่ยนแปลง chang:69
เปล่า blank:52 empti:25
เปิด open:61 enabl:34 turn:14
เป็นก bulk:33
เป็นการ went:11
เป็นต้น briefli:13
เป้า target:63 goal:18
เผชิญ face:24
เผย publish:37 releas:26 propag:21
เพจ major:10
เพชร diamond:42
เพิก revok:25
เพิ่ม add:77 ad:15
เพียง enough:20 simpli:15
เพื่อน friend:26 teammat:24
เพื่อนํ lead:10
เฟรช refresh:39
เฟิร์มแวร์ firmwar:56
เฟือง gear:64
เภท categori:29
เมกะไบต์ mb:49
เมตร meter:35 henc:12 eg:11
เมน domain:16
เมนู menu:89
เมล email:28 webmail:11
เมษายน april:60
เมาส์ mous:56
เมิน evalu:17 differenti:12
เมี่ premium:28
เมือง nativ:35
เม็ด granular:41
เยี่ยม guest:53 visit:23
เริ่ม start:66 default:16 restart:11
เรี real:33
เรียก run:49 bill:34 brows:15
เรียง sort:62
เรียน learn:67
เรียบ simplic:29 compos:18
เรียบร้อย successfulli:56 success:11
เรื่อง subject:58 titl:30
เร็ว faster:20
เร็วๆ soon:45 come:13
เลก collec:56
เลอ galleri:49
เลิก undo:26 unsubscrib:11
เลียน imperson:60
เลี่ยง avoid:44 bypass:31
เลือก select:82 choos:30
เลื่อน scroll:58 postpon:16 slider:13
เล็ก small:29 smaller:24 slightli:11
เล่น playback:61 plai:27
เวลา time:71 take:14
เวอร์ version:34
เวอร์ชัน version:82
เวิร์ workbook:57
เวิร์กสเตชัน workstat:73
เวิร์กโฟลว์ workflow:93
เวียน merg:26 mail:18
เว็บ web:87
เว็บเพจ webpag:40
เว็บไซต์ websit:85
เว้น unless:51
เส solv:12
เสถียร stabl:42
เสธ haven:14
เสธคํา declin:22
เสนอ offer:51 present:30
เสมอ come:15
เสมือน virtual:75
เสริม promotion:16 diagnosi:14
เสร็จ complet:54 finish:23
เสาร์ saturdai:36
เสีย corrupt:51 damag:25
เสียง audio:56 conferenc:16 voic:16 voicemail:12
เสียบ plug:74
เสี่ยง risk:68 riski:13
เส้น redirect:44 path:27 rout:21
เห doc:12 resolu:11
เหตุ troubl:11
เหตุการณ์ event:92
เหตุผล reason:61
เหนือ abov:21 beyond:21
เหมาะ appropri:52
เหมือน look:29 same:19
เหลว fail:56 failur:27
เหลือ assist:40 remain:23 rest:16
เหลือง yellow:60
เห็น don:46 see:34
เอ entiti:38
เอก document:21
เอกสาร document:90
เอง custom:49 own:20 yourself:13
เอฟเฟ็กต์ effect:23
เอา remov:79
เอาการ remov:17
เอิญสําห incur:15
เอียง swai:31
เอียด detail:20
เอ็กซ์ extranet:43
เอ็น client:33
แก holograph:32
แกล galleri:49
แก่ give:41
แก้ resolu:50 debug:10
แก้ไข troubleshoot:57 edit:31 fix:25 resolv:18
แขก guest:22
แข็ง unhealthi:19
แข่งขัน live:19 compet:14
แคช cach:84
แคบ narrow:35
แงะ tamper:41
แจก distribu:71
แจ้ง notif:43 notic:22 alert:20 invoic:15
แช channel:65
แชท chat:70
แชนแนล openli:14
แชร์ share:95
แซ reproduc:13 violat:10
แด dashboard:53
แดง red:64
แตก differ:64
แตน instanc:49 reserv:12
แตะ tap:90
แต่ง custom:29
แต่ละ individu:60
แถ bar:21
แถบ bar:67 taskbar:38
แถว row:70
แทน replac:29 agent:24
แทนที่ replac:75 overrid:15
แทรก insert:96
แท็ tab:45
แท็ก tag:65
แท็บ tab:89
แท็บเล็ต tablet:69
แท่น dock:35
แนบ attach:84
แนว drill:20 align:15 like:11
แนวคิด concept:37 idea:32
แนวทาง guidelin:31 guidanc:20 practic:17
แนะ recommend:57 instruc:22 guidanc:11 guid:10
แน่น densiti:33
แน่นอน exact:30 certain:11
แน่ใจ ensur:50 sure:42
แบ custom:55
แบต batteri:32
แบตเตอรี่ batteri:78
แบน ban:30 bandwidth:28
แบนเนอร์ banner:72
แบบ unifi:10
แบบสอบถาม queri:42
แบ่ง break:35 divid:15
แป reflect:18
แปล translat:53 interpret:29
แปลง convert:60 conver:16 revert:12 transform:11
แป้น pad:32 keyboard:17
แผง panel:92
แผน plan:75
แผนก depart:69
แผนการ plan:49
แผนที่ plan:35
แผนผัง sitemap:33 floor:32
แผนภูมิ chart:59
แฝง latenc:24
แพค packag:65
แพร่ publish:40 propag:23 releas:20
แพลตฟอร์ม platform:75
แฟนซี fanci:44
แฟลช flash:58
แฟ้ม log:20
แม map:53
แมป map:74
แมปสําห map:17
แม่ parent:35 templat:24
แม้ anywher:14
แม้ว่า though:48 although:15
แม้แต่ handwritten:17
แยก separ:45 exclud:27 extrac:15
แย้ง conflict:49
แรก home:52 time:10
แรง unhealthi:16
แล assum:13 wide:11
แลก redeem:18 refund:17 exchang:15
แล็ปท็อป laptop:55
แล้วก authorit:15
แล้วไป pic:21
แวด environ:28
แวดล้อม environ:63
แว่น magnifi:24 glass:24
แส nonprofit:14
แสดง show:64 displai:45
แสวง nonprofit:54
แหน่ locat:63
แหล่ง resourc:49 sourc:30
แอ app:14 action:12
แอดเดรส address:33
แอตทริบิวต์ attribut:85
แอป app:92
แอปพลิเคชัน applic:89
แฮ hash:17
แฮก hack:25 suspect:18
แฮกเกอร์ hacker:32
แฮงค์ hang:60 freez:12
แฮช hash:60
แฮ็ก hack:62
โคร synchron:66
โครง project:31
โครงการ project:60
โครงสร้าง infrastructur:62 structur:23
โครเมียม chromium:74
โควตา quota:62
โค้ด code:57
โฆษณา ad:35
โจม attack:27 simul:19
โจมตี attack:66
โซน zone:76
โซลูชัน solution:69
โซลูชั่น nameserv:13
โด domain:27
โดยตรง directli:69 direct:35
โดยที่ ship:28
โดเมน domain:93
โต้ตอบ dialog:66 interact:15
โต๊ะ vaniti:40 loa:18 desk:18
โท token:67
โทร call:69 dial:23
โทรศัพท์ phone:76
โทษ sum:17
โน automat:25
โน้ม like:41
โป ticket:12
โปร profil:24
โปรแกรม program:68 driver:27 advisor:10
โปรไฟล์ profil:93
โพ protocol:51
โพง speaker:46
โพร profil:22 pictur:12
โพสต์ post:74
โฟกัส focus:54
โฟน microphon:23 mic:16
โฟลว์ flow:28 transport:11
โฟลเดอร์ folder:98
โม modul:44
โมง hour:22
โมดูล modul:69
โมเด็ม modem:56
โย polici:25
โยก migrat:80
โยง associ:61
โรงงาน factori:32
โรงเรียน school:72
โรม roam:30
โล holograph:23 topolog:20
โลน standalon:40 stand:11 alon:10
โลโก้ logo:81
โหม mode:16
โหมด mode:89
โหลด upload:62 load:36
โหวต vote:34
โหว่ vulner:57
โอ video:23
โอกาส chanc:29
โอน transfer:75 ownership:14
โฮ hover:55
โฮม home:20
โฮมเพจ home:31
โฮสต์ host:77
ใกล้ near:55
ใจ decid:30
ใจสําห remaind:20
ใช้ user:54 activ:12
ใช้บน accord:11
ใช้ใบ certif:22
ใช้ได้ user:13
ใด on:24 either:22
ใดๆ exist:16
ใต้ select:23 choos:13
ในคํา toll:29
ในตํา place:20
ในลํา hierarchi:36 order:10
ในสําห built:11
ใบ invoic:55 blade:11
ใบพัด stage:23
ใบรับ certif:71
ใบสั่ง order:42
ใบหน้า recogni:31
ใส่ enter:90
ใหญ่ larg:50 larger:13
ใหม่ new:93
ให้การ provid:17 effect:16
ไกล remot:72 teach:10
ไขสําห condition:11
ไข่ปลา ellipsi:50 ellips:13 vertic:12
ไคล client:35
ไคลเอ็นต์ client:91
ไซ length:12
ไซต์ site:95
ได membership:13
ไดนามิก dynam:59
ไดรฟ์ drive:87
ไดรเวอร์ driver:36
ไดอะแกรม diagram:51
ไดเรกทอรี directori:57
ได้ที่ bui:21 info:14
ได้ยิน hear:45
ไตรมาส hope:30 quarter:30
ไทม์ timelin:35 real:17
ไทล์ tile:68
ไนซ์ synchron:66
ไบต์ kb:36
ไปจํา diagnost:13
ไปสําห commonli:21
ไฟ suppli:15
ไฟร์วอลล์ firewal:82
ไฟล์ file:97
ไมกา drop:11
ไมโคร microsoft:12
ไมโครโฟน microphon:58
ไม่มี don:24 unmanag:17 doesn:17 unlicens:10
ไม่รู้ unknown:30 recogn:19 don:14
ไม่ใช่ non:67
ไร nonprofit:33
ไร้ wireless:56
ไลน์ offlin:48 inlin:18
ไลบรารี librari:94
ไว protect:12
ไวท์ whiteboard:68
ไวยากรณ์ syntax:62 grammar:22
ไวรัส antiviru:58 viru:31
ไวร์ rollout:69
ไว้ store:21 outlin:14 retain:12 hold:12
ไหม realiz:12 wasn:11
ไหล flow:60
ไหว doc:17
ไอ triangular:20
ไอคอน icon:95
ไฮ hybrid:63
ไฮเทค hitech:22
ไฮไลต์ highlight:34
`
