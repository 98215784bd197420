// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const ar = `
a rightmost:15 q:14
aadds aadd:49
aadsts aadst:62
abm abm:32 asm:27
accessrights accessright:54
active directori:45 activ:30
adfs adf:64
adminauditlogconfig adminauditlogconfig:47 unifiedauditlogingestionen:15
advanced advanc:35
aes strength:13 xt:13 ae:13
af cubihh:23 af:23 vamii:23
all publiccli:22 fabrikam:13
allowcloudrecordingforcalls allowcloudrecordingforcal:64
allowmeetingregistration allowmeetingregistr:40
allowndistreaming allowndistream:65
allowredirection configurationnam:21 connectionuri:21 allowredirec:21
allowselfservicepurchase allowselfservicepurchas:64
an scheme:11
analytics analyt:25 workspac:11
and part:21
annual semi:27 annual:12
anonymous discus:29
antivirus antiviru:26
anyconnect cisco:40 anyconnect:40
apns apn:62
apple appl:68 push:13
application guard:23
apps app:26
as pai:12
asm abm:32 asm:27
asms asm:49
assure assur:48
attributevaluemustbeunique attributevaluemustbeuniqu:84
auditenabled auditen:54
authentication authent:11
authenticator authent:29
authorization author:12
auto auto:24 discov:13
autologon autologon:28 microsoftazuread:28
automate autom:18
axo rpw:22 ophfom:22 axo:22
azure azur:97
azureadapplication azureadappl:75
azureadapplicationowner azureadapplicationown:70
azureaddeletedapplication azureaddeletedappl:60
azureadserviceprincipal azureadserviceprincip:35
backscatter backscatt:77
backup mnt:32
bank usa:19
based certif:11
bi bi:72 power:13
billing purchas:12
bin sendemail:20
bitlocker bitlock:83
block junk:21
bluelightreduction subkei:32 bluelightreduc:32
board onboard:13
bookings book:69
business busi:77
bw fdr:20 fjk:20 cjy:20 bw:20
calendars calendar:12
canon hp:17 canon:17 epson:17
canvas canva:40
cas arrai:14 ca:14
casmailbox casmailbox:36 publicfolderclientaccess:36
catchall catchal:44
cdj cdj:39 currentver:22
certificate certif:11
cisco cisco:40 anyconnect:40
cjy fdr:20 fjk:20 cjy:20 bw:20
claims insuffici:12 acquisi:10
classic classic:16 util:12
cldflt cldflt:29 sy:29
click flag:20
clickonce clickonc:61
clientaccessserverenabled clientaccessserveren:74
cmdlets cmdlet:54
collabdbservice collabdbservic:45
common ex:16 common:12
communities commun:25
company compani:20
completedwitherrors completedwitherror:47
compliance vs:27
compliancesecurityfilter compliancesecurityfilt:56
configuration branch:11
configurationname configurationnam:21 connectionuri:21 allowredirec:21
configure setupodt:14
confirm tostr:14
connections viva:10
connectionuri configurationnam:21 connectionuri:21 allowredirec:21
consistencyguid msd:36 consistencyguid:27
control trackpad:19
cors cor:53
cpe offici:34 cpe:34
create ring:24
credential usercredenti:44
csteamsmeetingpolicy csteamsmeetingpolici:81
cubihh cubihh:23 af:23 vamii:23
currentversion currentver:45 cdj:22
customer custom:27
dat winmail:34 dat:34
data img:15 src:15 png:15 data:12
davidc davidc:38 davidchew:38
davidchew davidc:38 davidchew:38
dd ddd:16 dd:16 dddd:16 dash:12
ddd ddd:16 dd:16 dddd:16 dash:12
dddd ddd:16 dd:16 dddd:16 dash:12
defaultbrowsersettingenabled defaultbrowsersettingen:49
defender defend:87
delve delv:75
designer design:60
device writeback:13
devtools devtool:73 screencast:11
directory directori:46 activ:29
disablenamechecking disablenamecheck:43
disallowinfectedfiledownload disallowinfectedfiledownload:31 spoten:24
discover discov:28
discussion discus:29
displayname displaynam:71
dk dk:52 kinect:14
dkimsigningconfig dkimsigningconfig:31 domainnam:31
dns dn:77
docs doc:57
domainkey domainkei:76
domainkeys domainkei:32
domainname dkimsigningconfig:31 domainnam:31
domains domain:13
dow jane:31 dow:31
drmencryptproperty drmencryptproperti:24
dss pci:29 dss:29
dumpster ipm:12 subtre:12 dumpster:12 recurs:12
dvd dvd:42 flash:13
dynamics dynam:79
eas ea:31
easy easi:29
echogroupmessagebacktosubscribedsender mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
edge edg:90
ediscovery ediscoveri:91
edition edition:37 minecraft:22
education educ:74
email exorecipi:20
emailaddresses emailaddress:43
ems em:64
enableadal enablead:61
enter press:31
enterprise enterpris:75
entourage entourag:66
epson hp:17 canon:17 epson:17
errormessage errormessag:44
essentials essenti:46
everyone csteamsmeetingpolici:30 whocanregist:10
ews ew:57
exchange exchang:96
exe ex:84
experts expert:31
explorer explor:42 internet:35
failed fail:16 discov:12
false fals:86
faultbuckets faultbucket:73
fd xqadsqi:32 fd:32
fdr fdr:20 fjk:20 cjy:20 bw:20
federation feder:25
fi fi:72 wi:22
filter eq:18 filter:11
first cd:11 env:11 eventlog:11 lognam:11
fix easi:29
fjk fdr:20 fjk:20 cjy:20 bw:20
flags flag:20
for busi:61 skype:10
format sponsor:28
forms form:55 quiz:10
forthcoffee forthcoffe:69
fourthcoffee fourthcoffe:55
g g:55 suit:14
gallery galleri:30
gatewaynotreachable gatewaynotreach:55
general gener:12 languag:10
giphys giphi:66
global quickest:22
go pai:15 csp:11
godaddy godaddi:82
google googl:94
government govern:34
gpos gpo:60
groupname groupnam:59
groups group:15
gy gy:20 vknb:20 jg:20
healthcare healthcar:43
hello window:16
hey cortana:11
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:53
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:66
hipaa hitech:27 hipaa:26
hkey hkei:47
hololens hololen:39
hostgator hostgat:63
hp hp:17 canon:17 epson:17
https http:45
i ntroduc:22
ics ic:51
id claim:12
identified domainkei:32
identity ident:55
ignite unveil:32 ignit:32
image img:21 src:21 png:21 imag:15
img img:21 src:21 png:21 imag:15
import disablenamecheck:43
in place:19
info msbill:18
information protec:21
inprivate inpriv:75
insider insid:60
insights insight:27
insufficient insuffici:12 acquisi:10
integrate third:13
interaction insuffici:12 acquisi:10
internet internet:45 explor:30
intune intun:95
invoke invok:21 spositeswap:21
ios io:86
ipados ipado:62
iphone iphon:77
ipm ipm:12 subtre:12 dumpster:12 recurs:12
ips ip:19
irmconfiguration irmconfigur:66
is grant:14
jane jane:31 dow:31
javascript javascript:26 userag:26
jg gy:20 vknb:20 jg:20
john john:33 smith:33
json json:13 jwt:13 broker:13
jwt json:13 jwt:13 broker:13
kerberos kerbero:79
kinect kinect:55 dk:17
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:66
lastname lastnam:47 firstnam:17
layouts membershipgroupid:18 aspx:10
learning viva:14
leave dsregcmd:15 leav:12
lighthouse lighthous:44
links tostr:14
linktype unifiedgrouplink:24 linktyp:24
m hand:33
machine hkei:24
macos maco:89
macلنظام mac:18
mailboxautoreplyconfiguration mailboxautoreplyconfigur:68
mailboxfolderpermission mailboxfolderpermis:80
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
malformed malform:29
manage bde:12
management manag:16
manager manag:24
marketing market:29 primarysmtpaddress:14
marketplace marketplac:57
mbps mbp:28 hd:12
mdatpclientanalyzer mdatpclientanalyz:65
mdeclientanalyzer mdeclientanalyz:91
member tostr:14
microsoftazuread autologon:28 microsoftazuread:28
microsoftonline microsoftonlin:65
mip mip:42 skd:11
missing miss:15
mobile mobil:38
mobility mobil:17
mpn mpn:26 dev:25
mscommerce mscommerc:75
msds msd:36 consistencyguid:27
msoldevice msoldevic:66
msoluser msolus:76
msoluserprincipalname msoluserprincipalnam:58
myanalytics myanalyt:67
myapps myapp:52
ndi ndi:50 technolog:11
ndrs wasn:24 ndr:13
network jan:11
no due:15
non ipm:12 subtre:12 dumpster:12 recurs:12
not boolean:28
nps np:53
nsg nsg:29 traffic:11
object publiccli:14
of obo:13
office offic:98
ols ol:60
ome om:77
on seamless:11
once flag:20
onchange onchang:66
onedrive onedr:98
onenote onenot:91
online onlin:91
only variant:17
oobe oob:39
open program:13
ophfom rpw:22 ophfom:22 axo:22
organizationcustomization organizationcustom:51
ose os:45
p p:61 hd:23
parameter paramet:14
parentdistinguishedname parentdistinguishednam:40
partner orient:14 bizspark:14
party third:13
passport passport:61 uk:12
pause paus:17 issu:13
pay pai:15 csp:11
pci pci:29 dss:29
people membershipgroupid:35
personal person:11
phishing scam:28
place place:23 hold:11
play plai:71
plus plu:31
png img:21 src:21 png:21 imag:15
po statement:16
points point:25
power power:74 bi:16
powerapps powerapp:79
powershell powershel:88
powershellcopy powershellcopi:100
premises premis:11
print util:14 print:12
private welcom:17
prod prod:20 followup:20 bot:11
productive product:18
professional profession:60
profile userdatadir:23
programfiles programfil:40
properties properti:36
proplus proplu:64
protection protec:51
protectors protector:74
proxy wildcard:19
proxyaddresses proxyaddress:60
psts pst:24 ship:11
pt sjpsca:36 pt:36
publicclient publiccli:44
publicfolder ipm:12 subtre:12 dumpster:12 recurs:12
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermission publicfolderclientpermis:57
publisher publish:46
pwa tune:33 pwa:11
pwas pwa:66
qos qo:54
quarantinemessage quarantinemessag:79
qzfgztb xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
radius radiu:31
randomized random:34
rds rd:69
readme readm:44
recipient emailaddress:13
recipienttypedetails recipienttypedetail:28 usermailbox:12
recoverableitems recoverableitem:72
recurse ipm:12 subtre:12 dumpster:12 recurs:12
reg reg:75 sz:15
remote remot:11
resource resourc:19
results memorydiagnost:15
resultsize results:34
rights right:12
rms rm:61
roaming roam:50
rps rp:35
rpw rpw:22 ophfom:22 axo:22
s mime:42 edition:19
saas saa:55
sales sale:33
salesforce salesforc:38
scannow sfc:50 scannow:50
secure secur:15 score:12
securescore securescor:66
security secur:28
securityprotocol servicepointmanag:43 securityprotocol:43
semi semi:27 annual:12
servername servernam:48
service servic:15
servicepointmanager servicepointmanag:43 securityprotocol:43
serviceprincipal serviceprincip:66
services servic:28
session pssession:49
settings set:12
sfc sfc:50 scannow:50
sharingpolicy sharingpolici:58
sign singl:17
sjpsca sjpsca:36 pt:36
skus sku:37
smith john:33 smith:33
software softwar:28
sourceanchor sourceanchor:69 consistencyguid:16
spamhaus spamhau:59
spotenant disallowinfectedfiledownload:31 spoten:24
src img:21 src:21 png:21 imag:15
starttls starttl:73
storage storag:16
strongpasswordrequired strongpasswordrequir:66
sts st:45
studio studio:43 visual:16
subscriber tostr:14
subtree ipm:12 subtre:12 dumpster:12 recurs:12
suite suit:35 g:20
surface surfac:93
sway swai:86
sys cldflt:29 sy:29
sz sz:60 reg:17
t mdatpclientanalyzerpreview:32
team screenshar:22
teams team:87
teamviewer teamview:64
templates roam:11
tenantname tenantnam:87
terminal termin:41
test hma:12
th anniversari:27 fall:19
this grant:15
tls tl:93
tostring tostr:14
transportrule transportrul:74
trust trust:25 ws:10
trustscore trustscor:57
unauthorized unauthor:27
unformatted ddddddddd:28 unformat:17
unicode unicod:46
unifiedgrouplinks unifiedgrouplink:24 linktyp:24
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:44
unlimited results:34
unsupported unsupport:43
update updat:27
use elimin:10
usercredential usercredenti:44
usermailbox recipienttypedetail:28 usermailbox:12
username usernam:41
userprincipalname userprincipalnam:85
uservoice uservoic:75
utilities sendemail:20
value valu:27
vamiy cubihh:23 af:23 vamii:23
vat vat:25 tax:17
vhd vhd:33 master:15
visual studio:43 visual:16
vknb gy:20 vknb:20 jg:20
vms vm:56
voice voic:65
volume volum:33
where publiccli:16
whocanregister whocanregist:64
whois whoi:63
wi wi:60 fi:27
wiki wiki:33 transform:17
windows window:93
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:38
winmail winmail:34 dat:34
with third:13
workday workdai:42
writeerrorexception writeerrorexcep:66 categoryinfo:11 notspecifi:11
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xps xp:70
xqadsqy xqadsqi:32 fd:32
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yes azureadprt:32 wamdefaultset:29
you pai:14
youtube youtub:55
zmxxhckrcilegoaqglwux xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
االلجهاز throttl:32
ابتكار innov:46
ابحث find:42 search:16
ابريل april:72
ابسفوروفيسينابليد appsforofficeen:53
ابط slower:49
ابطال revok:49
ابعاد dimen:55
ابق auto:13 stai:11
ابلاغ report:58
ابهار autocomplet:57
ابو child:22 parent:14
ابيض white:66
اتاح overal:12
اتاحه permiss:40
اتباع follow:29
اتبع follow:57
اتحاد feder:69
اتخاذ take:43
اتخذ taken:21
اتر leav:41 etr:15
اتصال contact:37 connec:31 connect:27 commun:26
اتصالا commun:35 connec:20
اتصل contact:28
اتفاق agreement:81
اتفاقيا agreement:21
اتلاف infect:13
اتم autom:17 logic:10
اتمام complet:26
اتوقع see:19
اثار excit:24
اثبا proof:65
اثر affect:29
اثن egnyt:13
اثناء error:24 meanwhil:13
اثنين two:48
اجاب answer:64
اجابا answer:41
اجابه answer:45
اجتماع meet:84
اجتماعا meet:43
اجتماعات declin:15
اجتماعيه social:32
اجراء action:81
اجراءا action:60
اجري histori:14
اجريجاتيجروبمايلبوكس aggregategroupmailbox:39
اجزاء part:39
اجمال total:82
اجماليه total:14 greater:12
اجهز devic:52
اجهزه devic:67
احاد singl:45
احتجاز hold:51
احتجازيه litig:24
احتراف profession:42
احترام honor:64
احتساب count:18
احتفاظ retain:52
احتواء deton:29
احتياج access:10
احتياجا fit:29
احتياط backup:51 back:11
احتياطي back:21 backup:14
احتياطيه backup:50
احتيال phish:77
احجام size:30
احد on:68
احداث event:83
احدث later:37 latest:36 newer:11
احذف delet:17
احرف charact:55 letter:18 wildcard:14
احصل obtain:14 extra:10
احفظ save:31
احكام judgment:61
احمال divers:21 accommod:20
احمر red:39
احي sometim:42 occasion:15
اخبار newslett:16
اخباريه newslett:55
اخبر direc:21 kind:18
اختار elect:30
اختبار test:84
اختبر test:33
اختر choos:80
اختراق compromis:56 hack:33
اختصار shortcut:51
اختصارا shortcut:65
اختف disappear:41
اختلاف differ:24
اختلافا between:13 differ:12
اختيار choos:49 option:11 checklist:10
اختياريه option:10
اخر other:68 anoth:45
اخراج output:58
اخرين other:31
اخطاء error:55 troubleshoot:23
اخطار notifi:22
اخفاء hide:76
اخلاء disclaim:64
اخير latest:35 last:19
اخيره recent:37 latest:27 last:22
ادا tool:83
اداء perform:60
ادار manag:82 admin:11
اداره admin:35 center:21
اداريه administr:30 unit:23
اداه tool:42
ادخال enter:51 entri:21
ادخالا entri:49
ادخل enter:81
ادر kit:18
ادراج insert:69
ادرج inlin:17
ادستس aadst:38
ادل guid:19
ادله evid:20
ادن minimum:51 minim:11
ادنا below:88
ادو toolbar:24 tool:21
ادوا tool:58
ادوار role:70
اذن permis:49
اذنا given:11
اذون permis:77
اذونا permis:72
اربع four:69
اربعه four:50
ارتباط link:87
ارتباطا link:45
ارتداد bounceback:25
ارجاع return:75
ارجح probabl:24 like:17
ارجع return:17
ارد els:11
ارساء dock:72
ارسال send:65 sent:22 submit:21
ارسالا submis:33
ارسل sent:19
ارشاد instruc:62 guidanc:15
ارشادا guidanc:43 instruc:38
ارشف archiv:54
ارشفه archiv:28 unlimit:14
ارشيف archiv:84
ارصد credit:19 commun:18
ارفاق attach:59
ارفع rais:23 hand:20
ارقام number:56
ازال remov:91
ازاله remov:21
ازدحام free:14
ازرق blue:51
ازعاج apolog:50 inconveni:50
ازم crisi:33
ازوريدسيرفيسيبرينسيبالكييكريدينتيال azureadserviceprincipalkeycredenti:39
اساء abus:60
اساءه abus:39
اسابيع week:51
اساس platform:42 primari:24 baselin:18 basi:11
اساسا baselin:48
اساسيا essenti:41 basic:23 fundament:13
اساسيه basic:27 primari:19 infrastructur:15 princip:13
اساليب method:33
اسباب reason:49 caus:22
اسبقيه preced:36
اسبوع week:15 weekli:14 approxim:12
استباق proactiv:51
استباقيه proactiv:56
استبدال replac:86
استبدل replac:32 yournam:15
استبعاد exclud:72
استبقاء reten:90
استثناء exclusion:64 excep:29
استثناءا exclusion:59
استجاب respons:68
استجابا respons:25
استجابه respond:39 respons:37
استجيب respond:57
استحقاء past:22
استحقاق past:25 due:23
استخباريه intellig:35
استخدام usag:65
استخراج extrac:49 extract:38
استدعاء recal:79
استراتيج strategi:63
استرداد recov:65 recoveri:23 retriev:12
استريو stereo:46
استشار consult:47 advisori:14
استشارا advisori:51
استشعار sensor:46 unhealthi:10
استضاف host:61
استضافه host:25
استضيف host:31
استطلاع survei:67
استطيع own:26
استعاد restor:86
استعاده restor:22
استعداد toolkit:37
استعراض brows:78
استعرض brows:55
استعلام queri:91
استعلاما queri:35 hunt:26
استغرق take:74
استفاد leverag:18
استفاده advantag:21 util:16
استقصاء poll:40 quiz:24 investig:10
استقصاءا prais:18
استكشاف troubleshoot:71
استكشافيه exploratori:55
استكمال sub:20
استلام receiv:29
استلم receiv:16
استمر continu:50 persist:28
استمرار continu:36 hold:20
استناد base:57 depend:29
استند base:39
استهدف target:25 desir:14
استهل consump:41
استيراد import:88
استيعاب amount:21
استيفاء met:15
استيناف resum:52
اسحب drag:38 resiz:12
اسرع faster:47 soon:16
اسره friend:26 famili:16
اسطح desktop:18
اسطر line:31
اسعار price:60
اسف unfortun:36
اسفل bottom:80
اسقاط drop:17
اسلاك wire:29 chequ:12
اسلوب method:45
اسم name:92
اسماء name:45 nameserv:14
اسمح everybodi:19 defini:16
اسمع accent:29
اسهل easiest:39 easier:26
اسهم arrow:14
اسود black:47
اسيل question:61
اسيله faq:51 question:33
اشار bookmark:12 flag:10
اشارا bookmark:21
اشاره point:24 note:18
اشاهد trigger:12
اشتر subscrip:77
اشتراك subscrip:78
اشتراكا subscrip:40
اشترك subscrib:42
اشتري bought:32 purchas:25
اشخاص peopl:88
اشراف supervi:61
اشرافيه supervisori:64
اشرف dkim:27 cname:14
اشعار notic:75
اشهر month:29
اشياء thing:38
اصاب infec:42
اصابع fingerprint:27 finger:20
اصابه hit:35
اصبح becom:29
اصبع fingerprint:41 finger:31
اصدار version:88
اصدارا version:36
اصدر issu:20
اصغر smaller:61
اصفر yellow:58
اصل origin:53 nativ:39 parent:20
اصلاح fix:65 repair:31
اصلاحا repair:31
اصليه nativ:31 origin:28
اصوا sound:35
اصيب infect:21 overwritten:13 corrupt:12
اضاءه instantli:16
اضاف add:75 ad:14 addition:14
اضافه addition:50
اضافي addition:20
اضافيه add:32 in:24 addition:13
اضبط adjust:30
اضغط tap:53 press:41
اضف add:36
اطار framework:56 up:14 blocker:11
اطبع doc:20
اطراف parti:25 third:14
اطرح ask:10
اطلاع check:12
اطلاق fire:15
اطلب ask:48
اطلع info:30
اطول longer:51
اظهار show:57
اعاد reset:48 reactiv:30 restart:14 reinstal:11
اعتبار consid:36 consider:13
اعتبارا consider:40
اعتراف acknowledg:37
اعتماد credenti:77
اعد restart:51
اعداد set:69 setup:22
اعدادا set:74
اعراض symptom:40
اعضاء member:78
اعطال faulti:25
اعطل crash:37
اعفاء exempt:30 exemp:16
اعل top:64 abov:34
اعلام notif:81
اعلاما notif:67
اعلان announc:26 ad:23
اعلم null:24
اعمار lifetim:34
اعمال busi:55
اعمد column:30
اعمده column:50
اعمق deeper:50
اغراض fulfil:14 implic:13
اغسطس august:48
اغلاق close:73
اغلق close:65
افتح open:67
افتراض default:80
افتراضيا default:11
افتراضيه default:60
افحص inspect:47
افراد individu:24
افراغ empti:65
افصل unplug:37
افضل best:82 better:16
افعل leav:12
افكار idea:32 thought:14
اقامه resid:33
اقبل accept:37
اقتر sa:35 associ:19
اقتراح sugges:60 suggest:10
اقتراحا sugges:51
اقترانا associ:25
اقتضاء appropri:25
اقدم older:20
اقر read:60
اقرار acknowledg:38
اقراص drive:63
اقران associ:48
اقرب earliest:28 sooner:27 soon:12
اقسام depart:26 partition:14
اقص maximum:66 far:20
اقطع disconnect:10
اقل least:74 fewer:17
اقليم region:27
اقليميه region:26 roc:13
اكاديم academ:50
اكاديميه academ:55
اكبر greater:54 further:15
اكتب type:67
اكتشاف discoveri:46 discov:25 detect:11
اكتشف detect:19 discov:19
اكتمال complet:53
اكتوبر octob:76
اكتيفيتيتراسينج activitytrac:52
اكثر common:35
اكستران extranet:56
اكسو exo:44
اككريديتاتي accredit:34 industri:25
اكمال complet:57
اكمل complet:44
ال autosav:10
الpp mgp:52
الا unless:55
الات specif:17
الاح sometim:61
الال predict:24
الام secur:85
الب manifest:11
البت bitrat:50
البث unicast:24
التزام commit:48 monetari:14
التع map:38
الجه parti:24
الحد limit:25 mitig:19
الحظ unfortun:31
الحق right:12
الحل solution:40
الخ precis:20 helpdesk:12
الخط font:81
الخف daemon:34
الذك smart:55
الرء delight:28 us:17
الرد repli:52 answer:12
الزر button:81
السك sleep:33 wake:13
السم attribut:43 theme:29
الصف class:24 row:19
الضم warranti:73
الطب forens:25 hipaa:23
الغاء cancel:38
الف launch:21
الفء categori:39
الفا alphanumer:17 alpha:11
الفن technic:28
الك entiti:44
الكترون email:60
الكترونيه handwritten:10
الكل volum:44
اللذ enter:17
اللغ multilingu:35 languag:23
المب shown:34
المد term:20
المر often:29
المع assign:24
المك place:27
النص text:62 script:25
الهو ident:27 privileg:14
الو color:72
الوج destin:23
الود cl:42 wd:12
الوع awar:27
اليد hand:50
اليك regard:14
اليم left:42
اليه mechan:25
ام whether:24
اما either:79
اماك openli:25
امام forward:16 ahead:15
امان secur:64
امتثال permision:21
امتياز privileg:60
امتيازا privileg:48
امثل reliabl:12
امر command:61 order:17 po:17
امريك usd:43
امريكي deduct:23
امريكيه govern:19
امك capabl:23 abil:21 access:18
امكان capabl:48
امكانيا capabl:40
امكانيه capabl:21
املاء spell:46 dictat:18
امن safe:48
امنا easier:25
امنح give:27
امنه safe:68
امنيه vulner:31 secur:11
اموال fund:41 refund:16
امور thing:50
انت violat:26
انتاج produc:31 throughput:17 reproduc:14
انتاجيه score:10
انتباه atten:35
انتحال spoof:48 imperson:25
انتران intranet:61
انترانت intranet:48
انترن internet:37
انترنت internet:41 onlin:34
انتظار wait:54 queue:21 hold:11
انتظر wait:56
انتقال transition:26 navig:22 move:19
انتقل navig:24 center:20 admin:15 bill:13
انته expir:54
انتهاء finish:42 expir:27 end:12
انتهي emb:14
انخفاض degrad:22 poor:17
انسخ copi:29
انسياب flowchart:28
انشء creat:19
انشاء creat:88
انشط activ:33
انشطه activ:33
انشغال free:26
انضم join:40
انضمام join:81
انطلاق fire:24
انظر trust:13
انظم system:33
انظمه platform:41
انفاق spend:67
انفس themselv:39
انقر click:76
انقطاع outag:63 interrup:13
انقل toggl:14 move:12
انك ensur:22 author:16 verifi:13
انماط pattern:23 style:13
انن human:10
اننا steadi:11
انه confirm:15
انهاء finish:30 end:24 quit:16
انواع type:66
اهتمام interest:34
اهداف goal:48
اهل elig:18
اهلي elig:24
اهليه elig:44
اهم top:27
اهمال deprec:81
اواج troubl:25
اوامر command:63
اوبينيد openid:47
اوتوسوجيس autosuggest:74
اوديتوريوم auditorium:47
اوروب eu:45 europ:28
اوروبيه vi:20 european:20 commis:20
اوسيرينف userinfo:58
اوشك interrup:24
اوصاف descrip:32
اوضاع prem:22 mode:16
اوق unpreced:12
اوقا time:16
اوقف turn:15
اول initi:62
اولف outgo:22
اولو prioriti:40 matter:24
اولويه prioriti:49
اوليه initi:30
ايام iam:27 last:13
ايبادوس ipado:61
ايتم credit:68 card:22
ايتمانا minu:43
ايتمانيه credit:22
ايجاب posit:31 erron:13 fals:11
ايجابيا neg:18 posit:10
ايجاد case:10
ايجاز brief:75
ايجنوريليجالهولد ignorelegalhold:51
ايد hand:24 rais:17
ايداع check:24
ايسر left:41 right:17
ايسفس isv:18 reach:11
ايصال receipt:61
ايصالا receipt:54
ايقاف turn:50 offboard:18 stop:17
ايقون icon:89
ايقونا icon:37
ايقونه icon:59
ايم left:44 right:40
اينت intun:22
اينتيفيس intefac:48
ايه reconfigur:19 repin:19 consider:11
ايهم whichev:42
ب connect:41 b:40
با on:14
باتباع follow:28
باتج toward:29
باتخاذ unpreced:16 highli:14
باتفاق agreement:25
باجراء perform:30
باجهز onboard:15
باحث research:67 finder:19
باحدث latest:26
باختبار test:29
باختصار briefli:20
باختيار begin:13 choos:11
بادار manag:17
بادخال enter:24
باذونا procedur:11
بارجاع return:24 incomplet:11
بارسال send:31
بازال remov:43
باستثناء except:82
باستخدام microsoft:11
باستعاد accident:11
باستمرار hold:14 mous:11
باسم known:18 name:16
باسماء especi:12
باصدارا respect:12
باضاف add:19
باعاد reset:17 restart:16 state:10
باعداد set:21
باعدادا lockout:11
باق rest:21
باقر associ:14
باكتشاف discoveri:43
باكمال complet:22
باكمل entir:68
بال machin:16 onboard:11
بالحق inelig:15 eventu:10
بالرد respond:19
بالغ tier:18
بالكامل fulli:42
بالل grai:58
بان tell:11
بانتظار await:46
بانشاء creat:42
بانفس themselv:22 own:11
بانهاء logoff:16
باه dim:66
باول pai:12
بايع resel:47
بايقاف turn:27
باينو paynow:65
بت bit:76
بث broadcast:55
بجه reli:17
بحث search:85 find:13
بحد ten:25
بخط step:10
بدء start:84
بدا start:25
بدايه scratch:40
بدع invit:29
بدق accur:24 exact:13
بدل altern:39 rather:37
بديل altern:38 workaround:29
بديله altern:24 workaround:24
بذا stand:15 alon:15
بذل restart:16 prompt:12
برء everybodi:24
برامج softwar:60 malwar:11
برت prt:34
برمجه program:11
برمجيه code:63
برنامج softwar:26 script:24 tutori:19
بروتوكول protocol:46
بريد email:61 mail:32
بزر right:43
بساط simpli:50
بشد strongli:42 highli:24
بشر prepaid:14
بشريه hr:23 human:11
بصف admin:14 indirect:12
بصم fingerprint:53
بضع minut:13 coupl:13 throughout:10
بضم join:19 accomplish:15 do:11
بطء slow:35 slowli:34
بطار batteri:34
بطاريه batteri:69
بطاق card:17
بطاقه card:44
بطيء slow:29 unavail:21 inaccess:11
بعد manifest:14
بعيد remot:75
بعيده remot:41
بغض regardless:52 matter:11
بقاء stai:69
بقي rest:26
بك account:24 own:11
بكل list:13
بل aim:14
بلا reinstat:23
بلد countri:74 region:15
بما includ:73
بنا contact:12
بنك bank:73
بني structur:59
بنيه infrastructur:71
بها recommend:53
بهم own:30
بهو ident:17 usermailbox:11
بوا pua:33 accordingli:11
بوابه gatewai:31 portal:11
بواس pua:33
بوص inch:61
بيء environ:88
بيان data:77
بيانيه graph:21
بيع sold:49 retail:14
بيم pim:62
بين between:91
بييه environ:34
تابع continu:22 proce:11
تابعه non:39 child:13 subsidiari:13
تات come:53
تاثر affect:25 impact:13
تاثير impact:39
تاثيرا effect:19
تاجيل postpon:31 defer:30 deferr:22
تاخير delai:74
تاخيرا delai:64
تاريخ date:89
تاشيارا footer:38
تاشيره visa:79
تاكد sure:58 ensur:50
تاكيد confirm:63
تاكيدا asser:44 confirm:18
تال next:45 follow:24
تالف corrupt:43 damag:27
تالفه damag:37 stale:25 corrupt:21
تاليدويت stalleddueto:49
تاليف co:22
تاليه follow:74
تام lock:55
تامين unlock:45 lock:39
تاهل qualifi:25
تبا contrast:58
تبحث look:64
تبد start:13
تبديل switch:69 toggl:32
تبرز highlight:27
تبسيط simplifi:30 simplic:17 selec:12
تبعيا depend:27
تبق stai:23
تبلغ deduct:13
تبويب tab:80
تتابع advertis:11
تتاثر impact:16 affect:15
تتبع trace:56 crawl:22
تتجاوز exce:28 overrid:15 beyond:14
تتح control:29
تتحدث hear:31
تتحر anim:18
تتراوح mind:14
تتسبب caus:31
تتضم includ:58
تتطابق match:55
تتطلب requir:50
تتعرف recogn:44
تتعلق machin:11
تتكامل integr:31
تتلق receiv:63
تتم won:20 isn:15 unabl:10
تتمتع miss:21
تتمثل easiest:49
تتوافق correspond:15 align:12
تتوفر avail:59
تتوقع expect:53
تتوقف stop:40
تتيح let:28
تثبي instal:85
تثبيت instal:47 uninstal:12
تثبيتا standalon:10
تثق proxim:21 defini:12
تجا commit:11
تجار commerci:56 commerc:26
تجارب experi:25
تجاري commerci:37
تجاريه commerc:33 brand:12 commerci:11
تجانب tile:45
تجاهل discard:41 dismiss:28 ignor:19
تجاوز exceed:39 bypass:38 overrid:34
تجد find:22
تجدر note:29 higher:12
تجديد renew:90
تجرب experi:81
تجربه experi:52
تجريب trial:72
تجريبي trial:16 pilot:12
تجريبيه trial:37
تجزء hash:50
تجزيه retail:63
تجمع pool:48 relai:25
تجمعا pool:29
تجميد freez:30 hang:23
تجميع collect:48
تجميعيه aggreg:38
تجنب avoid:55
تجهيز exemp:25 readi:22
تجوال roam:36
تحاول attempt:48
تحت itself:21 supervis:14
تحتاج don:10
تحتفظ preserv:12 inelig:11
تحتو contain:75
تحد challeng:57
تحدث occur:65
تحدد ti:17
تحديا challeng:41
تحديث updat:90
تحديثا updat:53
تحديد select:33 identifi:24 determin:15 specifi:12
تحذف delet:15
تحذير warn:81
تحر remedi:11
تحرير edit:96
تحس improv:24 refin:11 optim:10
تحسين optim:45 improv:34 enhanc:12
تحسينا enhanc:23 ongo:18
تحصل os:10
تحصيل charg:21
تحضير prepar:75
تحقق check:69 verifi:38
تحقيق investig:31 met:22 achiev:12
تحكم control:90
تحليل analyz:42 analysi:33 analyt:11
تحليلا analyt:71 insight:22
تحم unsaf:18
تحمل transmit:19
تحميل upload:81 load:21
تحميلا upload:20
تحويل convert:54 conver:13 transfer:10
تخبر tell:22
تختار choos:13 choic:12
تختلف vari:18 differ:16
تخز storag:69
تخزين storag:51 store:23
تخزينيه freed:12 de:11 alloc:11
تخصيص custom:51 person:17
تخضع subject:30
تخط skip:61
تخطط plan:14
تخطيط plan:43 layout:23
تخطيطيه diagram:55
تخفيض discount:54
تخلص dispos:39
تخمين guess:46
تخويل author:75
تدخل interven:42
تدر awar:31
تدرج grayscal:57
تدرجيه progress:18 pwa:12
تدريب train:65
تدريبيه train:29 aid:11
تدريجي gradual:43
تدريس teach:27
تدعم support:38
تدفع pai:28
تدفق flow:84
تدفقا flow:32 acquisi:13
تدقيق audit:82
تدو audit:17
تدوير rotat:21 recycl:19 bin:19
تدير administ:10
تذكر ticket:71
تذكره ticket:32
تذكير remind:64
تذكيرا remind:31
تذهب sorri:23 neutral:12
تذييل footer:56
تر see:36
ترا period:14 see:13
تراباي migrat:21
ترابط thread:60
تراجع undo:46 roll:19
تراخيص licens:77
تراكب overlai:72
تراكم cumul:45
تراكميه cumul:45
ترتبط associ:17 incorrect:10
ترتيب order:55
ترث inherit:49
ترجع regain:15
ترجم translat:50
ترحيب welcom:83
ترحيل migrat:94
ترخيص licens:77
ترد undeliver:15
تردد bandwidth:68
ترس gear:74
ترسل send:28
ترشد guid:29
ترغب wish:33
ترق upgrad:63
ترقي upgrad:34
ترقيا org:31
ترقيه upgrad:83
ترك leav:48
تركيب mountpoint:17 intend:13
تركيز suffici:14 focu:10
ترميز encod:72
ترميزا encod:23
ترويج promotion:49
ترويجيه promotion:29
تريد select:42
تريمير streamer:52
تزام oblig:46
تزامنا commit:40
تزويد provision:17 scim:16
تزيد eft:12 increas:11
تزيل reimag:13 agil:13
تسا contribut:43
تساعد help:54
تسال ask:22
تسبب caus:28
تستمر os:19 continu:12
تسجل repro:19
تسجيل sign:44 enrol:40 registr:19
تسجيلا registr:29 record:25
تسرد middlewar:12
تسريع expedit:57
تسع nine:61
تسعير price:24 checkout:11
تسلسل hierarchi:39
تسليم deliveri:65 deliv:37
تسم label:51 renam:30
تسمح allow:58
تسمع hear:31
تسمي renam:32
تسميا label:63 sensit:13
تسميه label:51
تسهيل difficult:24 easier:20
تسو settl:56 balanc:10
تسوق marketplac:33
تشاهد don:35
تشب scam:28
تشخص diagnos:16
تشخيص diagnost:77 diagnos:20
تشخيصيه diagnost:39
تشدد straightforward:20
تشرح explain:34
تشروميوم chromium:56
تشعب hyperlink:22 hyper:15
تشغيل run:56 turn:46
تشفير encryp:64 encrypt:36
تشك suspect:47
تشكل incid:16
تشكيل profil:23 shap:16
تشير indic:39
تصبح becom:61
تصحيح debug:37 fix:33
تصحيحا bug:16
تصدر emit:32
تصدير export:93
تصرف prone:14 dispos:13 behav:13
تصغير minim:19 zoom:14
تصف filter:65 describ:22
تصفح incognito:22
تصفي filter:18 incorrectli:14
تصفيه filter:56 autofilt:14
تصل hour:15 effect:10
تصميم design:73
تصميما design:15
تصنيف classif:72
تصويت vote:65
تصيد phish:72
تضم includ:14 carriag:11
تضمين includ:47 emb:13
تضيف add:15
تضييق narrow:57
تطابق match:56
تطابقا match:28
تطالب prompt:15
تطبق critic:11
تطبيق app:60 applic:45
تطبيقا app:59 applic:13
تطلب ask:20
تطور evolv:46
تطوير develop:69
تظل true:11
تظهر appear:57 show:23
تعا collabor:81
تعارض conflict:62
تعالج stand:12 alon:12
تعامل handl:43 deal:31
تعاون collabor:32
تعبء fill:60 popul:21
تعبير expres:90
تعتبر deem:32 consolid:12
تعتقد believ:46
تعتمد depend:37 reli:12
تعثر find:15
تعجب exclam:56
تعد longer:59
تعديل modifi:87
تعديلا adjust:51 temporari:11
تعذر unabl:86
تعرض show:38 exposur:12 displai:12
تعرف learn:63
تعريف profil:80
تعريفا defini:46
تعزيز unchang:11
تعط give:14 brief:12
تعطل crash:62
تعطيل disabl:91
تعقب track:89
تعقيد complex:38 complic:20
تعكس reflect:37
تعلم remot:12
تعليق comment:73 hold:13
تعليقا comment:31 annot:15
تعليم educ:42 tutori:36
تعليميه school:57
تعمل work:46
تعن mean:28
تعي assign:36 set:15
تعين haven:23
تعيين assign:61 set:23
تعيينا assign:28
تغط cover:46 coverag:15
تغيير chang:93
تغييرا chang:41
تف meet:18
تفاد dlp:26
تفاصيل detail:75
تفاعل interact:44 interac:26
تفاعليه interact:53
تفاف wrap:40 fallback:15
تفاوض negoti:52
تفتح open:19
تفرض gate:23
تفريغ dump:37
تفسير interpret:50 explan:15
تفش covid:29
تفشل fail:47
تفصيل detail:22
تفصيليه detail:20
تفضل visit:28 prefer:25
تفضيل prefer:29
تفضيلا prefer:63
تفعل citi:12
تفعيل state:13
تفقد lose:50
تفكر consid:21
تفكير consid:40
تفويض deleg:47
تفيد us:17 sai:14
تقارير report:75
تقاط catch:36 captur:24
تقاعد retir:64
تقبل accept:21
تقتر associ:31
تقدم progress:64 offer:15
تقدير estim:62
تقديم present:26 feedback:13
تقديميه aid:16
تقرر decid:19 categor:11
تقريب almost:41 approxim:30
تقرير report:66
تقسيم split:20 ran:15
تقط captur:22 pilot:15
تقطع break:12
تقليد classic:26 tradition:16
تقليديه classic:37 tradition:19
تقليل reduc:67 decreas:10
تقم haven:21 don:12
تقن technic:63 technolog:20
تقنيه technic:29
تقود walk:17
تقول transmit:20
تقوم trigger:13
تقويم calendar:94
تقويما calendar:32
تقييد restrict:51 throttl:34 limit:12
تقييم evalu:65 assess:28
تكاليف cost:70
تكامل integr:80
تكبد incur:20 beyond:12
تكبير maxim:25 magnifi:23 glass:23
تكتمل complet:25
تكرار frequenc:54 duplic:21
تكلف cost:52
تكلفه cost:61
تكن isn:28 haven:15 don:14
تكنولوجي transition:17 technolog:10
تكه onboard:27
تكو configur:68
تكون intern:10
تكوين configur:85
تلاحظ notic:26
تلاعب tamper:32
تلب meet:23 met:16
تلغ cancel:32
تلف corrup:34 infect:12 corrupt:10
تلق receiv:65
تلقاء automat:36 auto:32 autom:20
تلقايي automat:85
تلقاييه automat:42 autom:16 auto:12
تلقي receiv:53
تلميح tip:54
تلميحا tip:64
تمام altogeth:23 fulli:20 exactli:17 perfectli:17
تمت ad:11
تمتع org:11
تمتل possess:23
تمثل repres:38 resembl:36
تمديد extend:75
تمرير scroll:50 pass:31 slider:12
تمك enabl:50
تمكين enabl:89
تمل own:38
تمنح give:32
تمنع prevent:43
تمهيد boot:36
تمو blur:68
تميز distinct:21
تمييز highlight:60
تناسب fit:35
تناسقguid consistencyguid:38 sourceanchor:16
تنب alert:63
تنبء forecast:72
تنبوا predic:54
تنبيا alert:19 caution:14
تنبيه alert:73
تنبيها alert:55
تنتج produc:28
تنتظر mind:21 wait:13 await:12
تنتم belong:52
تنته expir:29 finish:10
تنجح don:10
تنزيل download:93
تنسيق format:91
تنسيقا format:41
تنش aris:56
تنشء gener:13
تنشيط activ:69 reactiv:15
تنطبق appli:52
تنظيف cleanup:48 clean:31
تنظيم organ:28
تنظيميه organiz:37 regulatori:21
تنعكس reflect:35
تنفيذ perform:60 implement:22
تنقر whitespac:27 didn:12
تنقل navig:72
تهبط land:61
تهجر migrat:25
تهدف meant:13
تهديد threat:65
تهديدا threat:12
تهزاء spoof:29
تهيء unformat:20 initi:10
تواج experienc:41 troubl:24 encount:19 experi:11
تواجد co:13 awai:13
تواريخ pull:28 date:20
تواصل commun:44
توافق complianc:82
تواقيع signatur:55
توثر affect:33 impact:17
توثيق trust:31 document:13
توج forward:68 redirect:14
توجد locat:16 checksum:16
توجيه redirect:32 rout:16 uri:16 forward:15
توخ caution:37
تود lead:19 caus:19
توريث inherit:55 break:14
توزيع distribu:85
توسع expand:24
توسيع expand:69
توص recommend:18
توصل full:16 topic:13
توصيا recommend:25
توصيل connect:39 plug:22
توصيه recommend:11
توضح show:22 ton:17
توضيح demo:29 explain:22
توضيحيه caption:57
توفر avail:30 provid:29
توفير provision:67 provid:28
توقع expect:27
توقعا projec:30
توقف stop:63
توقي narrat:19 time:16
توقيع signatur:72
توكد confirm:19
تول sequenc:46 assum:11
تومض anim:26 momentarili:13
تيامسونل teamsonli:57
تينانتاكسيسبلوكيديكسسيبتي tenantaccessblockedexcep:71
ثاب static:24 stuck:15
ثابت hard:69
ثابته firmwar:22 persist:20
ثالث third:15
ثان second:72
ثانو secondari:58 minor:16
ثانويه secondari:39
ثانيه second:48
ثايق document:46
ثبت instal:12
ثغر vulner:44 dangl:11
ثقه confid:47 trust:20
ثلاث three:61 dot:23
ثلاثه three:48
ثمه itself:12
ثناء binari:35
ثناييه two:24 factor:19
ثوان second:47
ج c:37
جات contact:48
جامف jamf:71
جانب next:54 side:41
جاهز readi:77
جدار firewal:62
جداول tabl:41
جدد new:28
جدران mechan:15
جدول schedul:53 tabl:37 agenda:13
جدوله schedul:39
جديد new:92
جديده new:59
جذر root:69
جرب follow:18
جزء pane:86 part:22
جزاء penalti:34
جزيي partial:40
جغراف geo:48
جغرافيا geo:45
جغرافيه geo:21
جلس session:75
جلسا session:24
جلسه session:11
جماع collect:21 bulk:11
جمع collect:41 combin:17
جمل construct:43 syntax:14
جمله syntax:61
جمهور audienc:60
جنب side:34
جها contact:56
جهاز devic:81
جهه registrar:31 parti:25 third:23 contact:18
جوال mobil:38
جوانب correc:14
جود qualiti:80
جوده qualiti:41
جيتيفيكتيفيوسيرس geteffectiveus:58
جيد good:48
جيده good:32
حاج addition:11
حادث incid:63
حاضر present:16 attende:14
حافظه clipboard:69
حاق onboard:39 append:21
حال statu:54 case:28 state:25 current:13
حالا failur:40 case:24
حالت case:13
حاله statu:36 case:28
حالي support:13
حاليه current:64 exist:10
حان cover:11
حاو contain:20 parentdistinguishednam:12
حاول attempt:15 restart:13
حجب blocker:54
حجز reserv:60
حجم size:92
حجوز reserv:18 book:11
حجوزا book:48
حد limit:51
حدث event:54 occur:10
حدد select:93
حده basi:17
حدوث occur:29 happen:15
حدود limit:65
حديث modern:44 newli:37
حديثه modern:80
حذر caution:37
حذف delet:88
حرجه critic:26
حرف charact:57
حرك traffic:23 cursor:16 motion:12
حركه basic:18
حروف initi:10
حزم packag:59 pack:30 bundl:17
حزمه bundl:42 packag:19
حساب account:90
حسابا account:52
حساس sensit:52
حساسه sensit:61
حساسيه sensit:56 label:20
حسب drill:12 demand:11
حصل acquir:26 couldn:13 error:12
حصه quota:45
حصول inform:26 info:17
حضور presenc:52 attend:24 attende:16
حظر block:80 unblock:19
حفاظ maintain:19 help:17 safe:15
حفظ save:95
حق give:27 access:25
حقل field:87
حقوق right:48
حقول field:51
حقيق real:59 realtim:14
حكوم gcc:37 govern:11
حكومه govern:37
حكوميه govern:32
حل resolv:53 solution:25
حلا lot:10
حلق ring:62 loop:14
حلقا ring:39
حلول solution:79
حما protec:57 protect:15
حماي protect:47
حمايه protec:47
حملا campaign:41
حواجز barrier:64
حوادث incid:37
حوار dialog:84
حوال around:23
حوسبه csp:18 azr:12
حول inform:38
حيا lifecycl:46
حياد neutral:31
حياه lifecycl:36
حيز effect:47
حين wherea:27 granular:19 entir:12
حينيذ involv:18
خادع deal:25
خادم server:82
خارج extern:63 outsid:31
خارجي extern:46
خارجيه extern:70
خاص privat:58 special:15 specif:13
خاصيه properti:39
خاضعه supervis:52
خاطء misconfigur:33 fals:19
خاطيه fals:21 posit:12
خال null:26 free:10
خان box:30 checkbox:10
خانا clickabl:13
خبراء expert:72
خبير expert:32
خدع scam:49
خدم servic:77
خدما servic:61
خدمه servic:66
خذ consid:34
خرايط map:45
خرق breach:56
خروج sign:32
خريط sitemap:51
خصايص properti:88
خصم debit:67
خصوص privaci:47
خصوصيه privaci:76
خصيص tailor:22
خط line:20 font:19
خطا error:85
خطاب exemp:14 letter:12
خطت plan:22
خطر risk:26 compromis:18
خطط plan:70
خطه plan:77
خطو step:84
خطوا step:50
خطوت verif:21 two:16
خطوره sever:29
خطوط baselin:44 sight:11
خطوه step:43
خفي daemon:31
خفيف light:25 dark:18
خلاف otherwis:60
خلال depend:20 polic:17
خلايا cell:30
خلط confus:41 mix:29
خلف background:44 behind:21 back:11
خلفيا background:23 theme:13
خلفيه background:81
خلي cell:34
خليه hive:31 cell:31 kind:13
خمس five:69
خمول idl:42
خوادم server:41 nameserv:21
خوارزم algorithm:51
خيار option:80
خيارا option:75
دا da:28 ao:28 dha:17
داخل within:49 insid:22 intern:22
داخلي intern:24
داخليه intern:43 insid:19
داع worri:21
داك dark:80
دالا function:17 login:12
داله function:44
داير everywher:38 circl:12
دايره circl:57
دايل altern:21 extrac:11
دايم perman:70
دبوس pin:11
دخول sign:77
دددددددد ddddddddd:28 unformat:17
درج score:30 grader:17 exposur:13
دردش chat:65
دردشه chat:73
دروس lesson:29
دسريجكمد psexec:23
دعاو litig:22
دعم support:86
دعنا talk:22
دعو invit:74
دعوا invit:39
دعوه invit:45
دفاتر notebook:50
دفاع defens:38
دفتر notebook:61 book:21
دفع payment:67 pai:25 method:14
دفعا batch:15
دفعه prepay:18
دفق stream:27
دقايق minut:70
دقه inaccuraci:29 resolu:28
دقيق minut:44 inaccur:14
دقيقه exact:18 per:15
دلايل central:11
دلتا delta:65
دليل guid:56 directori:28
دمج merg:41 integr:22 consolid:18
دود friendli:43
دور role:81
دورين two:18
دول intern:24 countri:11
دولار e:24 usd:17
دوليه intern:32 transac:13
دون offlin:18
دير elev:17
ديسمبر decemb:19 dec:14 feb:14
ديل altern:32 workaround:18 replac:17
ديناميك dynam:60
ديناميكي dynam:14
ديناميكيه dynam:55
ذات relat:37 self:27 relev:15
ذاتي self:10
ذاتيه self:72
ذاكر cach:45 memori:20
ذاكره memori:58
ذك smart:40
ذكر anniversari:20
ذكي intellig:27 heurist:12 customiz:10
ذكيه smartscreen:43 smart:14
ذهاب launch:16
ذهب mine:15 dig:15
ذو access:11
ذين user:27
رء insight:45
راء reason:51
راجع review:41 inform:24 info:18
راس header:67
راعيه sponsorship:46
رامج softwar:47 driver:17
راي saw:17 mind:13
راير februari:41
رايع great:58
ربح nonprofit:47
ربحيه nonprofit:63
ربس rp:41
ربط unlink:26 link:18 relink:16
ربع hope:20 quarter:20 longer:10
ربم probabl:16 boot:11
رجاء oab:10
رجوع refer:57
رحل journei:53
رد repli:18 come:12
ردف rdfe:52
ردود repli:62
ردي individu:25
رسال messag:68
رساله messag:62
رسايل messag:79
رسم graph:38
رسوم charg:81
رصاص pencil:52
رصيد credit:40 balanc:37
رغب speak:13
رغم though:62 although:19
رفض deni:70 declin:27
رفع rais:55
رقم number:64 digit:12
رقمي digit:30
رقميه digit:28
ركا rca:29
رماد grai:50 grei:39
رمج api:59
رمجي programmat:60
رمز code:48 token:32 passcod:10
رموز code:38 token:32
رنامج driver:40 program:34 softwar:16
روب ropc:25
روبو prod:20 followup:20 bot:11
روتوكول protocol:73
روتوكولا protocol:48
روك roc:32
روكسيادريس proxyaddress:32 userprincipalnam:18
روليسيج roleassigne:20 roleassigneenam:20 roleassigneetyp:20
روليسيجنيتيب roleassigne:20 roleassigneenam:20 roleassigneetyp:20
روليسيجنينام roleassigne:20 roleassigneenam:20 roleassigneetyp:20
رووس header:70
روي don:51 see:15
ريد mailbox:34 email:33
ريش blade:67
ريشه blade:33
ريق team:45
ريكراوليد recrawl:59
رييس major:31 home:16 main:11
رييسيه home:62
زال unlicens:13
زاويه corner:47 upper:16
زر button:72
زرقاء blue:56
زلت old:11
زملاء colleagu:35 teammat:25
زمن time:22 period:13
زمنيه zone:42
زياد increas:81
زيار visit:80
س q:75
سابق previou:55 earlier:27
سابقه previou:64 earlier:13
ساح lobbi:54
سار effect:16
ساط simpl:17
ساع hour:85
ساعا hour:49
ساعت hour:17 coupl:13
سافيدكوير savedqueri:41 localizednam:17
سايط media:58
سبب due:56 caus:29 reason:16
سبت saturdai:23
سبتمبر septemb:42
سبر sspr:28
سبع seven:64
سبق paid:26 previous:16
سبم spmt:67
سبوتينان commentsonlistitemsdis:29 spoten:18
سبوسيتيسواب invok:21 spositeswap:21
سبيل exampl:78
ستبد redemp:12
ستبق stai:30
ستتم thru:13
ستجد teacher:12
ستريو stereo:33
ستود variou:16
سجل log:54 record:23
سجلا record:38 log:33
سحاب cloud:42 interop:15 cvi:11
سحابه cloud:89
سحابيه cloud:24
سحب check:35 checkout:10
سداد payment:36 checkout:10
سر confidenti:46
سرد list:22
سرع quickli:78 speed:12
سرعا speed:47
سرق stolen:37
سري secret:54
سريع quick:55 quickstart:30
سريعه qr:21 quick:14 throughout:12
سريه confidenti:26 lowest:12
سسيب scep:70
سطح desktop:68
سطر line:75
سطوع bright:59
سعر price:48
سعه capac:39 decreas:19 storag:12
سفب sfb:42
سفر travel:65
سفل bottom:31 lower:26
سفليه lower:30
سكاميرس scammer:24 techniqu:18
سكايب perhap:10
سكب scp:66
سلاس seamlessli:29 smoothli:15
سلاسل string:39
سلاسه seamless:21
سلام concern:20 safeti:14
سلب neg:51
سلس seamless:69
سلسل string:77
سلسه seamless:20
سلك wire:46
سله recycl:45 bin:45
سلو behavior:61
سلوك behavior:60
سليم healthi:41
سما attribut:62
سماح allow:81
سماع headphon:28 speaker:23
سماعا headphon:19 speaker:15
سماعه speaker:41 mic:27
سمح unless:10
سمع reput:17
سمه attribut:69
سندس senda:50
سنرد idea:13
سنس ssn:34
سنه whole:18
سنو annual:27 yearli:16 semi:12
سنوا year:52
سنوي annual:51
سنويه yearli:27 anniversari:12
سهل easi:56 easier:12
سهم arrow:77
سهول easili:62 eas:21 easi:13
سهوله wasn:18 realiz:12
سو simpli:27
سواء whether:46
سوال ask:14 briefli:11
سوبيرفيسي supervi:57
سوداء black:68
سورسينتشور sourceanchor:24 proxyaddress:10
سوق marketplac:59
سي overwrit:19 os:12
سيء bad:46
سياس polici:28
سياق context:76
سيبد begin:16
سيبق main:20 reinstat:12
سيتر former:13
سيتم within:10
سيحل cooki:15 solv:13
سير workflow:76
سيط simpl:65
سيظل remain:22
سيكس psexec:34
سيل instrument:38
سيم scim:51
سيناريو scenario:59
سيناريوه scenario:67
سيود incid:12 caus:10
شاح charger:44
شار badg:23
شاره chevron:29
شاش screen:71
شاشه screen:82
شامل comprehens:23 thorough:12 univers:11
شامله comprehens:20 univers:19
شان clutter:19
شاهد watch:45
شايع commonli:21 common:20
شايعه common:79
شبك network:70
شبكا network:21 consolid:19
شبكه network:84
شجر tree:47
شحن ship:39 charg:18
شخص person:52 pc:42
شخصيه person:58
شد shd:41
شراء purchas:63 bui:47
شرايح slide:57 slideshow:10
شرح explain:50
شرط condition:75
شرع legitim:37 reappear:11
شرعي steal:20 monei:11
شرك compani:47 corpor:14
شركاء partner:63
شركه compani:61 corpor:31
شروط term:41 condition:37
شروع start:12 reconnect:11
شري partner:68
شريط bar:72 ribbon:21 taskbar:18
شريك partner:55
شعار logo:67 banner:37
شعب adopt:13 popular:11
شغل launch:20
شفر blade:50
شكل default:35 properli:23 correctli:19
شمول comprehens:26
شهاد certif:79
شهادا certif:48
شهاده certif:64
شهر month:77
شهري monthli:41
شهريه monthli:59
شيء aliv:12
شيك wire:16 chequ:13
شيوع common:38
صادر outbound:62 outgo:22 outbox:12
صادره outbound:52 issu:10
صالح valid:56 invalid:20
صالحه invalid:48
صامت silent:30
صباح saturdai:23
صبر sspr:38
صحت valid:33
صحه valid:38 health:26 verif:12
صحيح correctli:31 incorrect:29 properli:26 correct:19
صحيحه correct:41 incorrect:14
صحيه unhealthi:38
صرام stricter:14 rigor:12
صريح explicitli:43
صعوب difficulti:35
صغير small:54 micro:11
صغيره micro:35 small:29
صف row:74
صفا combin:14
صفح page:87
صفحا page:20
صفحه page:65
صفر zero:33
صفراء yellow:48
صفف class:34
صفوف class:28
صفيف arrai:50
صلا confer:25 bridg:19
صلاح expir:71
صلاحي expir:43
صلاحيه expir:48
صلب solid:17 slideshow:17
صله relat:38 relev:37 join:12
صما fingerprint:38
صناع accredit:34 industri:25
صوت audio:54 voic:15 sound:14 voicemail:14
صوتيه audio:48 conferenc:32
صور photo:46 pictur:44 imag:27
صورت pictur:25
صوره pictur:44 imag:14 photo:12
صول access:42
صياغ rephras:42
صيان mainten:35
صيانه mainten:53
صيد hunt:44
صيغ formula:64
صين china:44
ضار malici:59
ضاره malwar:57 malici:30
ضبط adjust:38 tune:15
ضرايب tax:59
ضروريه necessari:30 unnecessari:19
ضريب tax:38 vat:32
ضريبه tax:60
ضع mind:34 consid:15
ضعف vulner:26 impair:20 weak:19
ضعيف poor:42
ضعيفه poor:42
ضغط press:31 compress:14 tap:12
ضمان ensur:15 warranti:13 assur:13
ضمن within:34 select:23
ضوء light:36 scanner:36
ضوضاء nois:39 suppres:39
ضويي reattach:31
ضوييه scanner:38
ضيف guest:67
ضيوف guest:75
طابع printer:72
طابعه printer:73
طار batteri:14
طاق card:66 credit:20
طاقا card:17
طاقت card:18
طاقه power:64
طالب student:24 safeti:24
طالم long:37
طباع print:75
طباعه print:67
طبق layer:39
طبقه tier:32
طبولوجي topolog:53
طبيع normal:25 natur:25
طرح roll:52 rollout:19
طرف termin:19 parti:12
طرفيه termin:40
طرق method:51 payment:14
طريق method:59 payment:18
طريقت two:52
طريقه method:21
طلاب student:84
طلب request:70 order:15 dial:13 demand:12
طلبا request:61
طوابق floor:58
طوارء emerg:64
طوال whole:28 durat:15
طول length:56
طويل long:57
طويله execut:12 higher:11 encod:10
طيء slow:60
طير airplan:25
ظاهر virtual:76
ظاهريه virtual:41
ظايف function:26 in:26
ظروف circumst:33
ظهر went:21
ظهور appear:50
ظيف function:59
عاجل urgent:38
عاد usual:45 typic:29 normal:26
عاديه regular:34 normal:13
عارض viewer:76
عاقب penalti:42
عال high:74
عالق stuck:74
عالقه stuck:38 outbox:11
عالم world:40
عالميه univers:41
عاليه high:21
عام global:64 gener:25 public:11
عامل filter:35 agent:35
عامه public:64 gener:12
عايله famili:39 last:19
عبار phrase:31
عباره phrase:42
عبث tamper:42
عبر via:48 through:38 across:28
عتب threshold:49
عتبه threshold:44
عثر found:49
عثور find:56 found:36
عد back:12
عدا deselect:25 area:13
عداد meter:68
عدد number:70
عدس magnifi:38 glass:38
عدم don:11 doesn:11 non:11
عده multipl:35 sever:33
عديد sever:47 multipl:20
عذر sorri:72
عرض view:74 displai:28
عروض offer:57
عزل quarantin:47
عشر dozen:49 ten:13
عشواء spam:80
عشواييه random:13 bypass:12
عضو member:45 membership:37
عضويه membership:44
عطل holidai:38 crash:19
عقد contract:44 node:15
عكس revers:21 vice:15 versa:15 mistak:11
علاق relationship:75
علاقا relationship:45
علاقه relationship:48
علام tab:55 mark:29 tag:20
علاما tag:56 asid:13
علامه tag:20 flag:15
علب mailbox:79
علم awar:71
علو top:41
علويه corner:23 top:22 upper:18
علي focus:64
عم colorblind:23
عما expect:12
عمال worker:53
عمر ag:29 lifetim:20
عمل work:60 process:35
عملاء custom:54 client:14
عمليا oper:25 perform:15
عمليه process:47 oper:13
عمود column:72
عموله vi:20 european:20 commis:20
عموم public:40 global:18
عموميه public:27 gal:24
عميق deep:49
عميل client:92
عنا carefulli:59
عناصر item:89
عناو address:54
عند point:25
عنصر item:61
عنك behalf:16
عنه detect:32 look:20
عنو address:53
عنوان address:81
عوامل factor:60 multi:15
عوده back:23 revert:16 return:11
عيد remot:21 prohibit:12
عين easiest:11
عينا sampl:31
عينه sampl:31
غاء cancel:65 uninstal:29
غاءه cancel:24 unenrol:11
غاب forest:49
غالب often:72
غاوه cancel:35
غايه cancel:21
غرام penalti:39
غرض purpos:52
غرف room:53 breakout:21
غرفه room:65
غضون within:53
غلاف cover:43
غيت final:14 typic:13
غير unus:28 other:14
غيغاباي gb:75
غيغابايت gb:27 amount:10
فابحث look:20
فابد count:16
فاتبع follow:27
فاتح light:38
فاتصل contact:31
فاتور invoic:60
فاتوره invoic:65
فاتيد vatid:69
فاختار pick:13
فاختر choos:20
فادخل gave:18
فاذهب metric:12 institu:10
فارغ blank:55 empti:38
فارغه blank:30
فازال unenrol:16
فاشله retri:16 bad:13
فاصل interv:43
فاضغط tap:19
فاطلب ask:33
فاطلع respons:20
فاعثر submis:11
فاعل prone:15
فاقر read:23
فاكس fax:53
فانتظر wait:21 discrep:11
فانتقل skip:16 ahead:13
فانقر deactiv:15 click:12
فاولتينج vault:39
فب vpp:38
فتح open:83
فتر period:70
فتره period:37
فحص scan:41 quarantin:39
فديه ransomwar:70
فرد singl:45 individu:37
فرديه individu:58
فرز sort:72
فرص chanc:56
فرض enforc:60 forc:36
فرع subfold:25 subsit:23 subset:17 sub:17
فرعيه sublabel:25 subdomain:25 subfold:10
فرق team:63
فريد uniqu:34
فريده uniqu:55
فريق team:36
فسي notifi:14
فشل fail:71 failur:33
فصل unplug:34
فضع put:28
فضل granular:23
فعال effect:13 tag:11
فعليه physic:26 actual:23
فقد doesn:19 lost:11
فقم don:10
فك decryp:39 decrypt:22
فكر consid:33 idea:16
فلم doesn:15
فلن won:68
فما fly:20
فمض ahead:34
فمن like:35
فني clipart:19
فه aren:25
فهذ mean:36
فهرسه index:41
فهل decrypt:14
فهم understand:82
فهو earlier:13
فواتير invoic:43 bill:16
فواكه invoic:19
فوايد benefit:16
فوتره bill:88
فور immedi:79
فوريه instant:51
فوق click:81
فيا categori:35 class:25
فيد video:66
فيديو video:77
فيروس antiviru:57 viru:19
فيم frequent:14
فيه categori:21 next:17 time:13
قاء lifetim:37 look:11
قابل reusabl:42 inaccess:22
قابله recover:60 grid:19
قادر unabl:32
قادم upcom:30
قادمه upcom:32 come:10
قار compar:38
قارء reader:83
قاعد rule:59
قاعده rule:52
قالب templat:80
قام user:15
قاموس dictionari:41
قان reprovi:20 completion:20
قانون hippa:27
قانونيه legal:44
قايم list:81
قايمه list:48 menu:37
قبول accept:43
قتا take:23
قدان loss:42 preven:34
قدر prior:12 capac:11
قدرا capabl:65
قدره abil:72
قدم uia:21 ahead:17
قديم legaci:37 old:34
قديمه legaci:68 older:23
قراء read:57
قراءه read:65
قرار verdict:44 decid:14
قرارا decision:51
قرب near:71
قرر decid:56
قرص disk:51
قريب soon:56 shortli:13
قسم section:72 depart:11
قصاص clipart:18 snippet:18
قصير short:48 demonstr:11
قضاء litig:33
قضاييه litig:45
قطاع gcc:47
قطع disconnect:44 break:21 outag:11
قفز hop:41 count:11
قفل lock:48
قلب ahead:16
قلم pencil:52
قليل finish:25
قليله letter:13 unsuccess:12
قم run:25 set:13
قمت aren:11 set:10
قمنا walk:18
قنا channel:69
قناا channel:20
قناه channel:49
قنو channel:41 privat:19
قنوا channel:50
قو foundat:23 strong:10
قواعد rule:81
قوالب templat:63
قواميس dictionari:53
قوايم list:50
قوه redesign:19
قوي strong:34 solid:12 extens:12
قويه strong:53
قياس standard:57
قياسيه standard:51
قيام follow:22 do:14
قيد restric:22 run:13
قيم valu:81
قيمه valu:72
قيود limit:47 restric:25
كاء object:78
كابلا cabl:14
كاجراء precaution:44
كاجهز corpor:18 categor:14
كاسم alia:15
كاف enough:51 insuffici:20
كافتراض default:28
كافضل compris:32
كامل full:46 entir:21 fulli:18 complet:16
كامله full:53
كامير selfi:19 reconnect:12 unplug:11
كاميرا camera:82
كان diamond:14 grei:11 consult:11
كاين object:22
كاينا object:58
كبح throttl:19
كبديل altern:15
كبرامج malwar:23 unexpectedli:11
كبروتوكولا winhttp:33
كبريد mark:40
كبل cabl:79
كبير larg:70 signific:11
كبيره larg:57
كتاب writeback:45 write:18 type:11
كتابه writeback:35 overwritten:27
كتذكير remind:28
كترون email:70
كتطبيقا establish:19
كتل block:14
كتله unmanag:19
كتم mute:53
كثير lot:57
كجزء part:69
كحد ceo:14 minimum:14 latenc:11
كحل workaround:28
كخدم softwar:11
كخط typo:19
كخيار swipe:11
كرر repeat:64
كرسال wasn:11
كستيمسميساجينجبوليس csteamsmessagingpolici:23 allowgiphi:23
كشر partner:27
كشرط accomplish:19
كشف detec:51 detect:51
كصور clipart:21
كطريق method:16
كعضو member:34
كعنو primari:20
كغير mark:19
كقالب templat:43
كلا paper:21 side:13
كلاء agent:20
كلاسيك classic:70
كلاسيكيه classic:67
كلام speech:59
كلتا yearli:11
كلم password:71
كلما password:39
كلمه keyword:15
كلي resid:16
كليه cutov:43 faculti:11
كم standalon:41
كما expect:27 behav:17
كمبيوتر comput:67 pc:40
كمتوافق compliant:26
كمجال authorit:11
كمجموع seen:11
كمحر engin:44
كمرفق attach:22
كمستعرض browser:28
كمستقل standalon:35
كمسوول administr:31 admin:12
كمعالج bounc:16
كمفوض deleg:26
كموسس qualifi:20
كموفر idp:12
كموقع unregist:13 regist:11
كمي quantiti:73
كميا amount:33
كميه quantiti:40
كن becom:28
كنت whether:26
كنتيج shift:10
كنس sweep:56
كنوكس knox:43
كهو ident:14 object:10
كور covid:41
كورس cor:67
كوظيف proper:13
كوماندليت commandlet:17
كوممينتسونليستيتيمسديسابليد commentsonlistitemsdis:29 spoten:18
كيان entiti:43
كيف learn:31 don:11
كيفيه refer:10
كيل proxi:68 agent:12
كيلو kbp:32
كيلوباي kb:55
ل microsoft:28
لsaml saml:27 issu:16
لابقاء host:16 current:11
لاتباع prompt:16
لاتفاق agreement:30
لاتفاقيا agreement:28
لاجتماع meet:20
لاجراء perform:18 cross:14 optimum:10
لاحتواء cleaner:21
لاحضار bring:43
لاحظ note:40 notic:11
لاحق later:65
لاحقه subsequ:16
لاحمال workload:49
لاختبار test:31
لاختيار choos:19
لاخر last:20
لاخفاء hide:50
لادار manag:44
لادخال enter:21
لاذ daemon:20
لارجاع return:39
لارسال send:41 submit:14
لارشاد around:26
لازال remov:45
لازمه necessari:15
لاساسيا repres:17
لاسباب reason:37
لاستبدال replac:33
لاستبعاد exclud:43
لاستحقاق past:18
لاستخراج extract:21 extrac:14
لاستدعاء recal:27
لاستراتيج strategi:31 depth:14
لاسترداد recov:31 retriev:10
لاستضاف suit:13
لاستعاد restor:46
لاستكشاف troubleshoot:30
لاستلام opt:13
لاستهداف target:30
لاستيراد import:33
لاستيناف resum:39
لاسفل scroll:51
لاسقاط silent:17
لاسلك wireless:52
لاسلكيه wireless:45
لاسم name:17
لاسيل question:19
لاشتر subscrip:33
لاصدار revert:11
لاصلاح fix:54
لاضاف add:46
لاظهار show:28 bring:11
لاعاد reset:20 uri:12 regist:11
لاعداد set:19 setup:19
لاعضاء subgroup:23 member:17
لاعلام tell:12
لاعلاما health:13
لاغراض purpos:41
لاغلاق close:25 closur:17
لاقر pair:26 associ:14
لاكتشاف discov:25 discover:24
لاكثر hasn:23 inact:15
لاكمال complet:63
لالتقاط captur:21 sketch:16 catch:14 snip:13
لالغاء cancel:25
لامان safeti:28
لامك suit:11
لان unusu:12 won:11 reus:11
لانشاء creat:51
لانشط trigger:14
لانفس themselv:43
لانهاء finish:18
لانواع type:20
لاهم aggreg:19
لايح list:15
لايقاف stop:20
لباق remaind:40
لبدء start:40
لبرنامج program:18
لبروتوكولا protocol:27 basic:10
لبصم shown:12 fingerprint:12
لبضع propag:14 break:13
لبعض creation:20
لبيء environ:34
لبيانا broadest:11
لتاكيد confirm:37
لتام checkbox:13
لتبديل invok:11 spositeswap:11
لتبسيط simplifi:46
لتتطابق match:18 nameserv:16
لتتم memor:12 task:11
لتثبي instal:41
لتجاوز bypass:37
لتجديد renew:30
لتجرب experi:11
لتجمع pool:26
لتجميع collect:28
لتجنب avoid:65
لتحديث updat:36
لتحديد determin:37
لتحرير edit:36
لتحس improv:43 refin:12
لتحقيق achiev:52
لتحليل analysi:51 analyz:16
لتحميل load:20 upload:19
لتحويل convert:22
لتخز store:25
لتخصيص custom:24
لتخطيط util:22
لتدفق flow:20
لتر leav:26
لترحيل migrat:33
لترق upgrad:23
لتستخدم medium:15 smallest:12
لتسجيل log:14
لتسم label:11
لتسهيل easer:33 streamlin:19
لتسو settl:42
لتشخيص diagnos:51
لتشغيل turn:19 run:11
لتشفير encrypt:36
لتصبح hr:24 becom:12
لتصحيح debug:32 remot:11
لتصدير export:35
لتصغير minim:41
لتصف filter:28
لتصنيف classifi:35 react:12
لتضم excep:13
لتطبيق appli:20 applic:13
لتطبيقا app:26 enterpris:14
لتعديل modifi:31
لتعريف defin:29 identifi:11
لتعريفا defini:35
لتعطيل disabl:36
لتعقب track:29 hunt:14
لتعليق suspend:22 deactiv:15
لتعي assign:37
لتغيير chang:50
لتفاعلا interac:30
لتفويض deleg:11
لتقارير easer:19
لتقاعد retir:26
لتقديم deliv:18
لتقليل reduc:43 unneed:13
لتقييد restrict:31
لتقييم assess:36 evalu:22
لتكو configur:47
لتلب meet:16
لتلق receiv:39
لتم extend:30
لتمدد extend:27
لتمك enabl:57
لتمييز highlight:26
لتناسب fit:29
لتنبيها commonli:20 fresh:19
لتنزيل download:43
لتنشيط activ:36
لتنظيف cleanup:23 clean:14 seek:13
لتنعكس reflect:19
لتنفيذ perform:34
لتوافق complianc:30
لتوج direct:25 rout:12
لتوسيع expand:24
لتوصيل connect:21
لتوفير provision:29 provid:17
لجا third:14 parti:10
لجدول schedul:47
لجعل zoom:13
لجلس session:13
لجمع gather:30
لجه parti:15 third:10
لجهاز devic:12
لحال state:16
لحجم size:23
لحجوزا book:34
لحذف delet:36
لحزم entitl:28
لحساب account:30
لحسابا respect:10
لحظر block:43
لحفظ save:30
لحل resolv:67
لحلول solution:13
لحما protec:26 protect:19
لحماي incur:15
لحين wait:16
لخط baselin:10
لخطط plan:17
لد doesn:13
لدع instant:20 invit:14
لدعم support:18
لدفاتر notebook:14
لدفع pai:24
لدمج spreadsheet:13 integr:13
لدور role:20
لدي don:18
لذا suspen:13 undon:13 appreci:10
لذل therefor:29
لرء regul:14
لرسال messag:13
لرقم config:18
لرمز relai:15
لروي sorri:37
لرويت sorri:13
لزم necessari:55
لزياد increas:59
لست don:15
لسداد pai:16
لسرق steal:20 monei:11
لسطح desktop:52
لسنا impact:12 servicenow:11
لسنس ssn:39
لسوء unfortun:31
لسير workflow:17
لسيناريوها scenario:29
لشاش slideshow:22 fit:10
لشخص conveni:14
لشراء bui:28 purchas:25
لشريط bar:16
لشعار logo:31
لصفح webpag:37
لصفحا feel:12 brand:12
لصق past:54
لضبط adjust:47
لضمان ensur:43
لطالب student:20
لطباع print:42
لطريق method:15
لطلاب teacher:24 staff:12
لطلب request:38
لطلبا respond:17
لعب game:37
لعد multipl:37
لعدد number:13
لعدم chanc:15
لعرض view:53
لعقد live:12
لعلب mailbox:36
لعمل descript:13
لعملاء custom:22
لعمليا permit:15
لعميل client:25 aip:12
لغت languag:36
لغرف room:35
لغه languag:87
لفاتور obtain:22 daili:15
لفب vpp:43
لفتح open:49
لفتر period:56
لفحص inspec:25
لفرض enforc:30
لفرق accomplish:18
لفريق staff:13
لفصل pop:12 separ:11
لفهم understand:45
لفيد transcript:22
لقان baa:19
لقايم list:13 librari:12
لقبول accept:29
لقراء read:33
لقط screenshot:35 sketch:11
لقطا shot:37
لقطع disconnect:16
لقواعد samaccountnam:14
لك effect:25 order:18 take:16
لكتاب writeback:20
لكل per:80
لكلم rest:13
لكن nicknam:55
للام secur:14
للتو head:18
للحد mitig:12
للرد repli:31 incom:13
للصف class:29
للغه input:17
للقص cut:15
للهو hit:10
لما breakdown:16
لمال owner:22 absenc:18
لمالك owner:40
لمبالغ larger:22
لمتابع continu:17 unfollow:12
لمتخصص specialist:37
لمتصل confer:18 caller:13
لمثيل instanc:38
لمجال domain:16
لمجموع group:30
لمجموعا group:19
لمحترف pro:27
لمحرر editor:27 registri:12
لمحركا drive:13
لمخطط chart:41
لمد wait:32
لمدرس school:16
لمراجع review:40
لمراقب monitor:34
لمزام sync:26
لمزيد inform:48 info:21
لمس touch:46
لمساح workspac:29 alloc:11
لمساعد assist:21
لمستاجر tenant:22 downtim:12
لمستخدم user:30
لمستعرض occasion:11 observ:10
لمسح clear:22 swipe:11
لمسوول administr:21 admin:13
لمشار share:27
لمشاكل aad:13 solution:11
لمشاهد scrollabl:13
لمشترك subscrib:50 holder:12
لمشكل variou:13
لمشكلا storag:12
لمصادق artifact:15
لمطابق match:39
لمطالب ask:10
لمعا preview:27
لمعالج manipul:16 address:12
لمعرف learn:56
لمعلم safeti:26
لمقار compar:49
لمكاتب mbp:28 hd:12
لمكافح anti:44 intellig:10
لمكتب librari:15
لمنح give:32 grant:24
لمنظم organ:43
لمنع prevent:61
لمهم job:22
لمواصل maintain:18
لموسس organ:42
لموقع site:31
لميناء saa:11
لنسخ replic:10
لنشر deploi:42 publish:10
لنظام system:14 window:10
لنفس employeeid:13 aud:12
لنقاط onboard:30
لنقط endpoint:24
لنقل move:28 transfer:20
لنموذج fire:26 model:23
لنه defini:20 central:12
لنها deadlin:23
لهاتف telephoni:31 tablet:10
لهجما attack:21
لهم give:13
لهو ident:48 platform:12
لو spoof:14
لواج interfac:21
لوح dashboard:52 panel:35
لوحا dashboard:14 reflect:13
لوحه tile:41 hub:19
لوحيه tablet:21
لوصف briefli:12
لوصل bridg:39
لوظيف streamer:20
لوكاليزيدناميس localizednam:43
لوكيل proxi:30
لون color:62
لووجيف csteamsmessagingpolici:23 allowgiphi:23
ليتم paid:16 propag:15
ليصبح becom:42
ليقود lead:19 situat:17
ليكون searchabl:19
ليل night:55 light:17
ليمنح conduct:21 give:15
م run:17 date:14
ماخذ socket:16
مارس march:66
ماسح scanner:71
ماض past:21
ماضيه past:17
مال owner:71
مالك owner:72
مالوف familiar:57
ماليه financi:37
ماناجيمينتروليسيجنمين managementroleassign:82
ماوس right:53
مايلوسير mailus:98
مايو updat:11
مباشر directli:64 direct:25 live:18
مباشره live:71
مباع sold:41
مباعه sold:40
مبالغ refund:36 amount:11
مباي mb:58
مبدء initi:18
مبدع creator:48
مبدل switcher:22
مبسط simplifi:19 stanc:17
مبسطه simplifi:28
مبلغ amount:48 refund:38
مبهج delight:28 us:17
مبهر fanci:33
مبيع sale:65
مبيعا sale:45
متابع continu:28
متابعه proce:32 continu:16
متاثر affect:63
متاثره affect:17
متاجر banner:13
متاح avail:17
متاخر late:27 overdu:23
متاكد unsur:30 sure:19
متبادل sum:11
متبق remain:32
متبقيه remain:53
متبوع follow:12
متتابع laps:18 identif:15
متتال consecut:55
متتاليه pwa:23 progress:14
متجانب tile:29
متجاوز past:18
متجر store:60
متحد feder:27
متحده feder:25 unit:21
متحقق promot:16 verifi:13
متخصص special:29 specialist:16
متخصصه special:38
متخف incognito:45
متداوله faq:33 frequent:18 ask:14
متزام synchron:19 asynchron:17
متزامنه hash:29 synchron:21
متسارع exponenti:40
متسلل hacker:48
متصفح ignor:18
متصل connect:42 offlin:23
متصله connect:41
متضارب conflict:31
متضاربه conflict:28
متطابق match:35
متطلب prerequisit:39 requir:25 requisit:11
متطلبا requir:64
متطوره cut:20
متعدد multipl:56 multi:41
متعدده multipl:28 multitask:17
متعرف recogn:31
متعقب tracker:23
متعقبا tracker:33
متعلق relat:24
متعلقه relat:53 regard:20
متغير variabl:27 variant:12
متغيرا variabl:47
متقدم advanc:77
متقدمه advanc:73
متقطع intermitt:60
متكاتف feder:22
متكامل integr:18 face:10
متكامله integr:33 iwa:15
متكرر frequent:48 repeatedli:23
متكرره recur:75 repeat:10
متماثل replic:61
متماثله replica:37
متميز premium:28
متميزه premium:21
متناسق consist:40
متناوله cover:36
متنوع varieti:63
متوافق compliant:39 compat:28
متوافقه compliant:19 compat:18 noncompli:16
متوسط chain:25 intermedi:20 medium:18
متوفر avail:69
متوفره avail:58
متوقع expect:48 unexpect:33 unexpectedli:14
متوقعه expect:27 unexpect:24
مثال exampl:83
مثب instal:34
مثبت instal:17 offlin:10
مثبته instal:16
مثل such:96
مثلث triangular:46
مثيل instanc:67
مثيلا instanc:39
مجا free:64
مجال domain:95
مجالا domain:39
مجان free:60
مجانيه free:53
مجتمع commun:38 tech:19
مجتمعا commun:19
مجدد back:18 plug:17
مجدول unschedul:29
مجدوله schedul:40
مجرد onc:77
مجلد folder:94
مجلدا folder:46
مجمع bulk:50 volum:31
مجمعه bulk:29 aggreg:28
مجموع group:74 collec:11
مجموعا group:60
مجموعه group:63
مجهز equip:29
مجهزه onboard:29
مجهول anonym:66
مجهوله anonym:45
محادث convers:53 chat:20
محادثا convers:64
محادثه chat:17
محاذ align:62
محاسب charg:26
محافظه reliabl:17 maintain:12 conserv:12
محاك simul:64 emul:14
محاول attempt:66
محاولا attempt:19 bad:11
محاوله later:20
محايد neutral:44
محترف profession:17
محتمل potenti:29 like:17 possibl:11
محتمله potenti:49 investig:17
محتو content:94
محتويا content:47
محجوز reserv:18 instanc:17
محجوزه reserv:37 instanc:12
محدث updat:18 date:12
محدثه updat:13
محدد specif:37
محدده specif:26
محدود limit:39
محدوده unlimit:48
محذوف delet:36 restor:10
محذوفا recycl:26 bin:26
محذوفه delet:55
محر drive:38 engin:37
محرر editor:77
محركا map:26 drive:24
محس enhanc:22 patienc:12
محط workstat:57 termin:13
محطه termin:24
محظور ban:27 block:26
محظوره block:31
محفوظ histori:15 cooki:12
محفوظا histori:83
محفوظه save:17
محل premis:55 local:35
محلل analyz:32 analyst:19
محلي local:46
محليه premis:54 local:22
محم protect:53
محمول mobil:58
محموله mobil:71
محميه protect:55
محول adapt:71
محولا and:26 adapt:24
مخاطر threat:62 risk:38
مخاوف concern:30 safeti:21
مختاره chosen:23 forbidden:15
مخترق compromis:31 evid:22
مختصر briefli:13
مختلط hybrid:82
مختلطه hybrid:63
مختلف differ:83
مختلفه differ:41 variou:17
مخز store:41
مخزنه store:39
مخزون inventori:70 inaccur:11
مخصص custom:68
مخصصه custom:54
مخطر riski:41
مخطط schema:52 chart:30 roadmap:12
مخططا floor:28
مخف hidden:34
مخفي hidden:35
مخول author:27 unauthor:14
مد cybersecur:25
مدا ow:37
مداء rif:22 closeth:22 subdomain:18
مداخل instantli:11
مدار manag:31
مداره manag:23 metadata:12
مدخل portal:93
مدد lifetim:31
مدرج list:31
مدرجه list:25
مدرس school:27
مدرسه school:49
مدعوم support:11
مدعومه support:19
مدفع tamper:32
مدفوع paid:65
مدفوعا payment:22
مدفوعه paid:51
مدقق checker:52
مدمج combin:32
مدمجه combin:21
مده long:21 lifetim:21 term:11
مدون blog:55
مدونه blog:54
مدين debit:38
مذكوره outlin:22 mention:21 abov:16
مرء visibl:59 visual:12
مرا often:30
مراجع review:72
مراجعا review:27
مراجعه review:22 qualif:11
مراحل stage:48
مراد toll:23
مراسل envelop:12
مراسله messag:16
مراقب monitor:76
مراقبه unmanag:41 unattend:18 perimet:12
مراكز center:18
مربع box:87
مربعا embed:30
مرتاح comfort:61
مرتبط relat:31 link:15
مرتبطه relat:12
مرتد bounc:30
مرتفع elev:24
مرجح like:62
مرجع refer:47 author:12
مرجعيه bookmark:44
مرحل phase:28 stage:16
مرحله stage:38 point:12
مرخص unlicens:50
مرخصه unlicens:16
مرر hover:55
مرسل sender:84
مرسله sent:65
مرشد advisor:51
مرغوب unwant:44
مرفق attach:81
مرفقا attach:42
مرفقه attach:28
مرفوض declin:34 deni:16
مرفوعه rais:21 hand:14
مركز center:70 admin:20
مرنه flexibl:38
مره time:39 back:29 onc:14
مرور password:75
مروريه pass:27
مرون resili:73
مرونه flexibl:17 resili:16
مريب suspici:75
مريبه suspici:54
مريي visibl:53
مرييه visual:44
مزام sync:62 synchron:40
مزامن sync:42
مزامنه sync:65
مزاي benefit:38
مزايا benefit:36 advantag:17
مزدوج doubl:70 dual:12
مزدوجه duplex:65 dual:13
مزرع farm:44
مزود isv:14 reach:10
مزيد learn:60
مسا contributor:44
مساح space:58 storag:24
مساحا privat:14
مساحه space:34 allot:11
مسار path:73
مسارا path:31 pathwai:23
مساعد assist:56 recoveri:12
مساعده assist:14
مساف space:20
مسافه distanc:26 space:12
مسال msal:53
مساهم contributor:62
مساهمه contribut:36
مسبق pre:49 previous:40 prepaid:15
مسبقه requisit:20
مسبوقه unpreced:16 highli:14
مستاجر tenant:95
مستجدا clutter:29
مستحس recommend:41
مستحسنه recommend:50
مستحق outstand:55 balanc:19
مستحقه past:20 outstand:16
مستخدم user:97
مستخدمه unus:19 reclaim:11
مستخرج extract:33
مسترد prorat:20 refund:12 cycl:11
مسترده refund:44 penalti:12
مستشار advisor:71
مستشعر sensor:68
مستضاف voicemail:23
مستضافه host:19
مستعار alia:75
مستعاره alias:58
مستعد prepar:19
مستعرض browser:92
مستعرضا browser:33
مستعرضه non:24
مستقبل futur:68
مستقبليه futur:50
مستقر stabl:47
مستقل standalon:44 independ:27 isv:13
مستكشف explor:75
مستلم recipi:90
مستمر ongo:36
مستمره ongo:21 benefit:12
مستند document:75 base:19
مستندا document:48 doc:20
مستنده base:59
مستهدف target:47
مستهدفه target:49
مستهل consum:45
مستهلك consum:47 webview:19
مستو level:69 wide:31
مستودع repositori:37 warehous:20 fault:16 bucket:11
مستورده import:25
مستويا level:54
مسجل regist:22 unregist:20 enrol:11
مسجله regist:16 written:12
مسح clear:68 wipe:28
مسموح allow:36
مسميه formerli:16
مسود draft:38
مسوده draft:34
مسولوسير msolus:46
مسوول admin:56 administr:47
مسووليا hipaa:32 hippa:11
مسووليه disclaim:62
مشار share:77
مشارك particip:39 share:27
مشاركه share:64
مشاريع project:27 industri:10
مشاعر emoji:78
مشاكل common:32 fix:15
مشاهد saw:28
مشبك paperclip:69
مشتبه suspect:41
مشتر share:45
مشترك share:27 subscrib:21
مشتركه share:37 collec:28
مشرف moder:32
مشرفه workstat:11
مشروط condition:57
مشروع project:52
مشغل launcher:57
مشغول busi:22 inten:12
مشفر encrypt:43
مشفره encrypt:49
مشكل solv:21
مشكلا troubleshoot:13 run:11
مشكله resolv:50 fix:12
مصاب infect:22
مصابه infect:15 corrupt:11
مصادر sourc:44
مصادفه accident:58
مصادق authent:69
مصادقه authent:83
مصدر sourc:91
مصرح unauthor:54
مصرف bank:51
مصرفيه bank:32
مصطلح term:40
مصطلحا term:39
مصفوف matrix:59
مصلح run:14
مصمم design:41
مصنع factori:27 manufactur:12
مصنعه manufactur:59
مصنف workbook:53 classifi:16
مصنفا workbook:56
مضافه vat:44
مضروب multipli:32 fee:14
مضم built:43 includ:13
مضمنه built:54 includ:15
مضيف host:67
مطابق match:38
مطابقه correspond:33 employeeid:13
مطالب prompt:67 claim:21
مطالبا claim:58
مطالبه prompt:32
مطبق appli:32
مطبقه appli:20
مطلوب requir:47 desir:20
مطلوبه requir:45
مطور develop:68
مطول verbos:54
مظهر look:27 appear:19
معا togeth:55
معاد recycl:22 bin:22
معارف knowledg:13 bring:11
معالج wizard:66 process:26
معالجه remedi:12 process:10
معامل transac:25
معاملا transac:32
معامله transac:58
معاين preview:78
معاينه preview:46
معايير criteria:70
معتاد final:14 typic:13
معتاده unusu:36
معتمد support:46
معتمده support:36
معدل frequenc:34 rate:17
معدلا rate:37
معر refer:11
معرض galleri:61
معرضه compromis:31
معرضيه galleri:14 non:11
معرف caller:19 find:11
معرفا id:57
معرفه defin:32
معروض displai:28
معروضه shown:15 decreas:11
معروف known:59 unknown:14
معروفه known:73
معزول orphan:49 quarantin:18
معزوله quarantin:48
معطل disabl:42 nonfunc:18
معطله disabl:16
معظم case:24 own:17
معقد xmol:12 compil:12
معقده complex:55
معك touch:28
معلق pend:69
معلقه pull:13
معلم paramet:61 educ:11
معلما paramet:43
معلمه paramet:56
معلوم inform:62 info:17
معلوما inform:48 info:12
معن meaning:21
معه person:11
معهد institut:40
معين specif:65 certain:24
معينه assign:27
مغادر leav:34
مفاتيح keyboard:52 kei:30
مفاد accept:22
مفاهيم concept:61
مفتاح kei:84
مفترض intend:12
مفتوح open:33
مفرد singl:40
مفرط overus:25 concurr:22
مفروض enforc:32
مفروضه enforc:13
مفصل detail:45
مفصله detail:27
مفضل prefer:41
مفضله favorit:91
مفعول effect:26
مفقود miss:80
مفقوده miss:57 lost:14
مفهرسه index:29 partial:17
مفوتر prorat:27 cycl:15
مفوض deleg:73
مفوضه deleg:44
مفيد help:48
مفيده great:24 help:19 us:12
مقابل against:64 pai:13
مقابله correspond:36 offset:17
مقار compar:65 comparison:21
مقارنه compar:31
مقاطع video:47
مقاعد seat:58
مقال articl:62
مقالا articl:18
مقاله articl:78
مقبول accept:38 irrevers:10
مقبوله accept:32
مقتر associ:64
مقترحه suggest:50
مقترنه associ:63
مقدار amount:40
مقدر estim:38
مقدم introduc:68
مقدمه flyout:14 prepay:10
مقدور moreov:20 basi:11
مقروءه unread:42
مقصود dangl:14
مقطع section:73
مقيد restrict:47
مقيده constrain:36
مكا place:15 vault:10
مكاتب kbp:32
مكافح anti:78
مكالم call:70
مكالما call:43
مكالمه call:24 qualiti:11
مكان place:45 workplac:20 anywher:12
مكتب librari:66 desktop:30
مكتبا librari:59
مكتبه librari:51
مكتمل incomplet:42
مكتوب handwritten:19 electron:13
مكدس stack:66
مكرر duplic:58
مكرره duplic:49
مكن unexpectedli:18
مكون compon:17 configur:11
مكونا compon:55
ملء popul:42 fill:17
ملاءم prior:13 appropri:12
ملاحظ note:90
ملاحظا feedback:66
ملاحظات lost:17
ملايم conveni:36
ملحق exten:87
ملحقا exten:49
ملحقه manifest:13
ملخص summari:74
ملصقا didn:15 label:13
ملغ cancel:15
ملف file:92
ملفا file:58
ملك ownership:60
ملكيه ownership:41
مما whether:27 check:23
مماثل similar:55
ممارس practic:63 best:11
ممارسا practic:46
ممتد overag:20
ممتلء full:53
ممتلك properti:19
ممثل repres:43
ممك enabl:25
مملكه uk:47 passport:14
مملوكه own:21
ممنوح organiz:19
ممنوحه grant:27
ممنوع forbidden:29 chosen:13
مميز token:63
مميزه token:50
مناسب appropri:56
مناسبه appropri:48 proper:12
مناطق region:34 area:13
منافذ port:57
مناقش discus:31 discuss:25
مناوبا shift:43
منبثق flyout:30
منبثقه pop:54 flyout:17
منتج product:83
منتجا product:68
منتحل flyout:33 imperson:16
منتد forum:49
منتصف middl:40 mid:13
منتظم regularli:39 regular:12 handi:11
منته expir:32
منح grant:60 give:26 given:11
منخفض low:38
منخفضه low:35
منذ ago:28 saw:12 pass:11
منزل home:45
منزليه usernamemix:17 unreach:15 home:12
منسدل drop:62
منسدله drop:56
منسق ansi:12 rich:11 format:10
منشء builder:32 creator:26
منشور post:47
منشورا post:41
منشوره publish:30 post:11
منضم join:38
منضمه join:48
منطق region:36 area:16 logic:13
منطقه region:45 area:13 zone:13
منظمه unstructur:40
منظور perspect:45
منع prevent:72 preven:13
منفذ port:77
منفرد stand:13 alon:13
منفصل separ:78
منك ask:31 prompt:11
منه investig:22 verifi:16
منهج methodolog:48
منهم identifi:17
مهاجم attack:18
مهام task:57 taskbar:41
مهايير far:16
مهتم interest:63
مهم job:31 import:28 task:15
مهمل trash:62
مهمه task:40 job:13
مهندس engin:46
مواج encount:20 despit:12 troubl:12
موارد resourc:90
موارير recycl:16 bin:16
مواز budget:59
موازن budget:59
موازنه budget:59
مواصف spec:34
مواصفا specif:18 hardwar:11
مواضع place:22
مواضيع topic:70
مواعيد appoint:19 bin:12 recycl:12 deadlin:11
موافق consent:55
موافقه approv:49 consent:45
مواقع site:62
موتمر conferenc:55 audio:21
موتمرا conferenc:15
موثرا modern:38
موثقه author:25
موثوق trust:49 safe:14 authorit:12
موج elev:18 prompt:16
موجز feed:72
موجزا feed:32 homepag:16
موجه router:67
موجود exist:75
موجوده exist:67
موحد unifi:69
موحده unifi:72
موخر hasn:10
مودم modem:60
موديرنيزيش weren:18
مورد resourc:42 vendor:24
موزع hub:50
موسب mosp:50
موسس organ:79 enterpris:11
موسسا organ:10
موسسه organ:43 enterpris:30
موسع extens:17 expand:11
موسعه accessori:15
موشر indic:49 cursor:11
موشرا indic:32 pointer:16
موص recommend:61
موصل connector:86
موصلا connector:51
موضح describ:46
موضحه describ:30 outlin:24
موضع position:16 place:16 hold:12
موضعيه place:38
موضوع subject:39 topic:34
موضوعه place:13
موظف employe:70 former:10
موعد appoint:40 deadlin:29
موفر provid:63
موق temporari:37 temporarili:29 paus:28
موقت cach:61
موقته temporari:45 adjust:18
موقع site:77 locat:24
موم lock:43
مومنه regard:17 lock:16
موهل elig:59 qualifi:22
موهله elig:43 institu:12
ميز featur:82
ميزا featur:64
ميزان budget:41
ميزه featur:57
ميغاباي mb:35 megabyt:17
ميكروف microphon:62 mic:22
ميلاد birth:48 birthdai:45
ميناء saa:45
ن c:48
ناء syntax:42 base:10
ناجح success:58
ناسف sorri:38
ناشر publish:29
ناشط activ:15
ناشيه emerg:51
ناعمه soft:41
نافذ window:35
نافذه window:12
ناقص ellips:42 lost:21
نامل hope:30 quarter:30
نتايج result:91
نتخذ further:15
نتصل talk:22
نتم couldn:19 precis:10
نتيج result:30
نجاح successfulli:70 success:22
نجح success:26
نحتاج order:14
نحتفظ approv:14
نحو likewis:21
ندو webinar:30
نديس nde:71
نرسل typic:14 send:13
نريد alongsid:28 journei:10
نسب rate:12
نسبيه quota:68
نستمر continu:24
نسج nsg:29
نسخ copi:93
نسخه build:31
نسق theme:73
نسي forgot:43 forgotten:30
نسيان forgot:49
نشاط activ:47
نشجع encourag:61
نشر deploi:53 deploy:46 publish:19
نشط activ:49
نشطاء activ:11
نشطه activ:36
نشطون activ:11
نشطين besid:19
نشعر excit:24
نص script:44 text:14
نصا handwritten:19 electron:13
نصايح advisori:30
نصح presum:27 advis:17
نصف half:28 semi:27 snap:12
نصل blade:15
نصليه blade:35
نصوص text:17
نصي text:24
نصيه script:59
نطاق scope:58 rang:34
نطاقا rang:42 scope:16 poorli:13
نطبق unsolicit:17 discourag:11
نظام system:70 platform:21
نظر overview:72
نظراء cloud:13
نظره overview:20
نظير peer:39 counterpart:25
نظيف clean:34
نعتقد believ:38
نعلم frustrat:23 despit:12
نعمل work:37
نفذ implement:22 perform:21
نفرض retain:20
نفس same:83 yourself:15
نقاط dot:47 score:30 three:16
نقد monetari:26 electron:12
نقدر appreci:42
نقر click:32
نقص lack:33 spinner:14
نقط point:38 endpoint:33
نقطت colon:34
نقطه point:16
نقل move:65 transfer:37 transport:13
نقوم unpreced:12 remain:11 highli:10
نقيم steadi:24
نماذج form:48 selector:14
نمط pattern:63 style:30
نمطيه modul:69
نمنح overwritten:10
نمو grow:31
نموذج form:73 sampl:16
نموذجيه prior:11
ننصح recommend:17
نها end:31 endpoint:30
نهاء end:64
نهايه endpoint:69
نهايي perman:52
نهاييه final:22 end:11
نهج polici:91
نواج troubl:26 experienc:11
نوافذ popup:16
نوص recommend:65
نوع type:73
نوفمبر novemb:60 nov:26
نياب behalf:50
نيابه behalf:75
نيجرا webinar:21 attende:13
ه e:37
هاتف phone:76
هاتفيه digit:10
هام junk:65 import:24
هامه sensit:19
هجم attack:56 preconfigur:10
هجما attack:25
هجمه medium:15
هجوم attack:57
هدف target:66
هذين neither:22 two:19
هرس index:55
هضم digest:48
هنا want:16 synch:13
هندس engin:32
هندسه architectur:12
هواتف phone:61
هوستيدفويسيميل hostedvoicemail:68
هولاء mistakenli:11
هولوجراف holograph:60
هوي ident:56
هويا ident:35
هويه ident:62
هيء faculti:50
هيكل hierarchi:40
وا type:24
واب gatewai:50
وابطال revok:62
وابيض white:25
واتبع follow:23
واتم wish:21 acceler:10 sda:10
واتير invoic:35
واثق confid:41
واج interfac:51 ui:37
واجا api:20
واجب submis:30
واجبا class:12
واجه experi:25 encount:22
واجها api:34 issu:11
واجهه interfac:28 backend:25
واجوب faq:17
واحد on:68 singl:19
واحده time:13
واختبار empow:14
واختر choos:51
واختصارا shortcut:32
واختيار choos:24
واخطاء unlicens:16
واخير final:47
واد alon:17
وادار manag:50
وادخل enter:47
واذ isv:14
واذهب head:23
واذونا permis:21
وارد inbox:80
وارده follow:24
وارسال submit:11
وارسل resend:21
وارشادا guidanc:25
وارفاق resiz:19
وارفق choic:22 attach:17
وازال remov:33
واستبدال unread:30
واستخدام usag:31
واستخدم pad:23
واسترداد recov:23 reclaim:14
واستضاف host:22
واستعاد restor:39
واستعرض brows:29
واستكشاف troubleshoot:12
واستيراد import:32
واسط pai:26
واسع wide:16 broad:15 scale:13
واسعار price:46
واسقاط drag:31
واسم name:23
واشارا signal:27 asynchron:12
واصدار earlier:10
واصلاح troubleshoot:73
واضاف add:28
واضح vagu:25
واضغط press:38 tap:25
واضف add:15
واظهار show:11
واعاد reinstal:33 recreat:10
واعتبارا consider:38
واعثر find:24
واعد restart:33
واعداد setup:12
واعضاء member:21
واعلام notifi:22
واعلاما notif:16
واغلاق close:22
واغلق close:33
وافصل unplug:46
وافضل best:18
وافق agre:36
وافلا drag:24
وافهار fanci:33
واقبل accept:20 term:10
واقتراحا sugges:24
واقع actual:28
واكتب type:14
واكتشاف discover:14 discov:11 searchabl:10
واكثر stricter:16 safer:11
واكمال complet:23
وال otherwis:62
والابيض white:30 black:12
والاجتماع lesson:14
والاجتماعا meet:20
والاجراءا action:19
والاجهز protect:12
والاجوب answer:26
والاحتفاظ preserv:26
والاحداث event:17
والاحرف letter:22 charact:14
والاخبار multilingu:12
والاخر princip:14
والاخطاء visit:10
والاخير final:10
والاداء overal:15
والادار govern:26
والادوا enhanc:16
والادوار role:17
والاذونا permis:35
والارساء dock:26
والارشف primari:24
والاستبدال transac:17
والاستجاب respond:35
والاستجابا respons:37
والاستخدام obtain:20 daili:12 suppli:11
والاستفاد smallest:12
والاسعار price:39
والاشتراكا subscrip:14
والاشخاص peopl:15 mail:11
والاشعارا notif:21
والاصدارا later:27 version:19
والاصدقاء friend:26 famili:16
والاعتبارا consider:43
والاعداد setup:11
والاعضاء member:30
والاعل abov:14
والاعلانا advertis:26
والاعمال busi:17
والاقتراحا sugges:21
والالو color:14
والام secur:39
والامثل consider:16
والان glanc:11
والانتحال imperson:27
والانترن internet:23
والانتظار wait:16
والانتهاء end:13
والانضمام dial:15
والانفاق spend:36
والايداع question:13
والبحث search:21
والبرامج program:18 panel:13
والبقاء engag:13 differenti:10
والبيانا data:25
والتبادل ration:21
والتبديل switch:17
والتح control:20
والتحر execut:13 remedi:13 investig:12
والتحقق valid:13 verifi:12
والتخز freed:10
والتخويل author:22
والتدريب train:24
والتدريس institu:13
والتدفق flow:31
والتراخيص licens:21
والترحيل laps:16 identif:13
والتسميا respect:11 envelop:11
والتسويق market:34
والتشغيل train:15 oper:10
والتصحيحا st:29
والتصدير export:28
والتصيد phish:14 bulk:11
والتطبيقا app:17
والتعا collabor:35
والتعايش coexist:48
والتعلم teach:42
والتعليم educ:18
والتعليما predict:24
والتغييرا think:16 solidifi:16
والتقط grab:24 selfi:14
والتقليد enhanc:14 classic:11
والتقويم calendar:41
والتقييد throttl:16 impact:10
والتمييز differenti:15 highlight:15
والتنبيا alert:16 oper:14
والتنبيها alert:18
والتنزيل maxim:25 speed:14
والتنشيط activ:13
والتنقل navig:19 metadata:13
والتهديدا viru:21
والتواصل commun:10
والتوافق complianc:38
والثغرا vulner:37
والجداول breakdown:24
والحاويا aaddc:33
والحدود restric:25 limit:17
والحديث modern:14
والحذف deletion:44 closur:23
والحساب ti:23
والحص quota:20
والحصول gain:17 accur:12
والحلول solution:21 resolu:18
والخادع spoof:32
والخارج feder:14
والخاص drill:14
والخدم serv:25 princip:12
والخدما servic:31
والخصوص privaci:49
والخطوا step:18
والدعاو litig:24
والدعم recoveri:34 assist:14
والدعوا invit:20
والدفع payment:40
والذ seamlessli:10
والرد repli:16 compos:14
والردود repli:20
والرن simultan:38
والسحاب anywher:14 cloud:13
والسعر becam:23 price:18
والسماح allow:15 aren:12
والشركاء partner:21
والشروط met:21
والشهادا seamless:17
والصادر incom:19 outgo:16
والصفح page:12
والصفحا page:15
والصو fidel:25
والصور photo:21 pictur:15
والطلاب student:20
والعثور henc:14
والعرض input:21
والعشواء spam:14
والعطلا holidai:29 birthdai:10
والعلام brand:38
والعلاما tag:24
والعمل act:23
والعملا currenc:48
والعملاء consum:20
والعميل identifi:11
والعناصر element:17 item:10
والعود return:26
والغاء cancel:18 unsubscrib:16 unassign:13 unlock:12
والغامق dropdown:25 dark:13 light:10
والفء subcategori:23 categori:20
والفاتور electron:10
والفرز sort:24
والفهرس index:23 crawl:16
والفوتر bill:16
والفيد video:13 audio:12
والفيروسا robust:18 virus:18
والقدر abil:17 consider:12
والقرارا resolu:57
والقسم depart:29
والقضاي question:22
والقنوا channel:36
والقوالب templat:19
والقيم valu:11
والقيود limit:17 restric:17
والكشف detect:19
والكم quantiti:26
والكمبيوتر cross:11
والكميا beyond:19
واللاحق later:22
واللصق past:42
واللغ languag:22 zone:11
والم onward:23
والماسحا lob:15 unsuccess:11
والمتابع homepag:11
والمتطلبا prerequisit:14 requir:14
والمجلد count:25
والمجلدا folder:41
والمجموع underli:20
والمجموعا group:34
والمحادثا convers:21 workspac:12
والمحافظ maintain:31
والمحاول retri:25
والمحتو content:30
والمحس improv:30
والمختلط hybrid:21
والمخططا chart:37
والمدرس classroom:29 school:15
والمدفوعا sum:32 payment:14
والمدير ceo:47
والمرفقا attach:33
والمزيد set:12
والمساعد classifi:21
والمستخدم user:10
والمستندا document:18
والمسوول administr:17
والمصادق authent:35
والمطالبا prompt:21 claim:12
والمعدا equip:56
والمعلم safeti:21
والمفتاح workspac:15
والمكتبا librari:28
والمكرر duplic:41
والملاحظا suit:12
والملفا file:21
والمنتج unlicens:19
والمنطق region:34
والمهام task:30
والموارد resourc:24
والمواصفا specif:13
والمواعيد appoint:21 hold:10
والموافق consent:45
والمواقع titl:14
والموتمرا conferenc:24
والموج modem:28 router:18
والموجود exist:28
والموسس knowledg:17
والموضوع subject:36
والموظف staff:46
والميزا featur:26
والنتايج submis:11
والنطاق rang:32
والنطاقا scope:26
والنقل transport:32
والهدف target:17
والهو ident:27
والهواتف tablet:29
والو color:32
والوصف titl:24 descrip:18
والوصول access:21
والوظايف in:20
والوق time:20
والولايا util:22
والويب across:11
وام adopt:13 popular:11
وامان smoothli:17
وامسح clear:18
وامك reliabl:23 maintain:16
وامكانيا capabl:35
وانتظر wait:27
وانتقل navig:26
وانشاء creat:22 creation:12
وانظر exact:14 soft:14
وانظم hardwar:12
وانقر click:38
وانواع invalid:12 type:11
واهم princip:29
واهمال deprec:30
وايد benefit:50
وايقاف shut:10
واين trigger:16
وتر bill:51
وثايق document:46
وثب dsn:13
وثوق trust:35
وجا contact:25
وجه destin:30 recogni:16
وجهه destin:66
وجود underli:17
وحت prior:15
وحد consol:68 modul:15
وحدا constraint:15
وحده modul:41 unit:23 entiti:13
وحل resolv:28 diagnos:14
وحيد mailflow:19 excep:12
وحيده annual:11
وده wd:45
وذل minimum:10
ورء visibl:13
ورد shift:50
ورسيبشوتدو forceappshutdown:37
ورق worksheet:31 paper:28
ورقه paper:16
وسايط media:57
وسط resiz:25 middlewar:11
وسل behavior:32
وسي further:14
وسيتيفيس posit:29
وشب mpn:13 dev:12 network:10
وصف descrip:73
وصل hub:42 bridg:28
وصول access:93
وضع mode:92
وظايف in:43 add:19
وظيف reduc:18 function:15
وظيفه function:23 add:10
وعد promis:30 fact:16
وعل ribbon:16
وعود promis:37
وفد wvd:47
وفر provid:24
وفق accord:56 depend:21
وقت time:81
وقع occur:16
وقف discontinu:29
وقم prompt:15
وقو gate:13
وكيل proxi:63
ولا inact:12 state:12
ولد carrier:19
ولك don:12
ولم isn:18 hasn:12
ولن won:20
وم zone:12
وما whether:32
ومد latenc:13
ومع certain:11 sychron:11
ومن sure:12
ون antispam:24
ونح prime:23 soon:13
وهذ mean:20
وهو aspect:13 inabl:11
ووق travel:10
ويب web:85 websit:17
ويد puid:38 mismatch:15
ويم lost:12 awai:11
يات come:61
ياخذ take:28
ياسا polici:62
يان statement:60
يانا data:79
يبد start:24
يبدو look:45 appear:11
يبريسورس webresourc:36
يبق stai:12
يبلغ major:18
يتا beta:42
يتاثر impact:20
يتجاهل ignor:31
يتجاوز exce:54
يتجمد freez:55 hang:16
يتح control:14
يتذكر rememb:38
يتر leav:24
يتسبب caus:35
يتضم includ:60
يتطابق match:47
يتطلب requir:60
يتعارض sourceanchor:24 proxyaddress:10
يتعامل deal:27 handl:11
يتعذر unabl:49
يتعطل hang:19 freez:11
يتعلق regard:37
يتكون consist:45
يتلق receiv:50
يتمتع coverag:19
يتمكن upon:23
يتميز newer:27
يتناسب arriv:19 situat:13
يتواصل old:12
يتوفر avail:56
يتوقع expect:16
يتوقف hang:32 depend:13 stop:11
يتيح let:37
يجر possess:31
يجعل unassign:21
يجمع collect:16
يحافظ beyond:17 actual:12
يحاول attempt:21
يحتاج wrong:12
يحتو contain:69
يحد overus:20 concurr:18
يحدث happen:51 occur:37
يحدد determin:25
يحرر ransom:12
يحسب kingdom:28
يحصل opt:18
يحم safeguard:23
يحمل titl:11
يختف disappear:59
يختلف vari:25 differ:19
يخز store:18
يخطط lead:14 earli:12
يدخل wrong:10
يدع dongl:21
يدعم support:44
يدك rais:23 hand:20
يدو manual:42
يدوي manual:85
يدويه manual:23
ير see:27
يرث inherit:21
يرج ticket:12
يرجع return:33
يرسل send:37
يرشد through:16
يرغب fast:21 want:16
يركز focu:44
يروس covid:28 crypto:22
يريد give:15
يريون see:27
يزال licenc:10
يزداد increas:22
يزيد larger:31
يسار right:17 far:14
يساعد help:66
يسال ask:12
يسبب caus:23 respect:14
يستغرق timer:13 verif:11
يستمر continu:17
يسجل regist:19
يسر upper:21 corner:17 right:15
يسم call:50
يسمح allow:51 let:17
يسهل facilit:14
يشاهد embed:11
يشمل includ:22
يشير indic:37 point:21
يصبح becom:48
يصدر refresh:11
يصف describ:42
يصل take:36
يضاء white:50
يضع unhealthi:11
يطابق match:20 inbound:11
يطالب prompt:30
يطبق appli:11
يطرح unnecessari:12
يطلب ask:21 request:16
يظل remain:26 stai:12
يظهر appear:52 show:22
يعاد uninstal:11
يعتبر consid:20
يعتمد depend:25 reli:14
يعد longer:62
يعرض show:43 displai:18
يعرف known:24
يعط give:23
يعكس reflect:46
يعلم tell:17 tooltip:11
يعمل work:49
يعن mean:77
يعود longer:20
يعين jason:13
يفتح open:26
يفرض forc:19
يفشل fail:18
يفعل persist:17
يفقد lose:36
يفو miss:12
يفيد soon:17
يقبل accept:50
يقتصر limit:16
يقدم offer:14 introduc:10
يقع unsupport:12
يقل minimum:12
يقلل reduc:28 simplif:14
يقم isn:14
يقيس measur:29 boot:14
يكتسب acquir:29
يكتشف discov:18 upon:15
يكشف refin:21
يكف enough:53
يكن isn:26 don:21 doesn:21
يل follow:52
يلب meet:31
يلخص summar:35
يلزم extra:11
يلعب opt:19
يمثل repres:10
يمسح clear:21
يمن left:40
يمنح give:42
يمنع prevent:30
يمين left:19 right:11
ينا throttl:14
ينار scenario:36
يناريوها scenario:63
يناير januari:68
ينبغ incid:12 notifi:12
ينتج result:18 violat:12
ينتم belong:72
ينته end:26
ينجح doesn:19
ينخفض rate:12
يندارنوتيفيكيش calendarnotif:55
يندوز fresh:16
ينديرس calend:77
ينشء creat:16
ينضم join:11 particip:11
ينطبق appli:37
ينعكس reflect:29 mid:20
ينفذ perform:16
ينقر passcod:32
ينقل loop:12
ينم wherea:17
يها access:17
يهم kit:11
يواج experi:21 experienc:12
يواجه experienc:14
يوثر impact:28 affect:22
يوجد exist:10
يود caus:14 lead:13
يوص caution:12
يوضح show:20 watch:15
يوفر provid:63
يوكد confirm:14 final:10
يول juli:69
يوم workdai:34 daili:19 within:13
يوميه journal:74
يون june:75
ييا environ:39
`
