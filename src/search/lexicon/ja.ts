// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const ja = `
a healthi:12
aadds aadd:55
aadsts aadst:49
about intunehelp:37
accessrights accessright:69
action pack:13
active directori:46 activ:23
activitytracing activitytrac:54
address point:11
adfs adf:79
adminauditlogconfig adminauditlogconfig:47 unifiedauditlogingestionen:14
advanced advanc:60
aes strength:16 xt:16 ae:16
af cubihh:24 af:24 vamii:24
after last:17
all catch:38
allowcloudrecordingforcalls allowcloudrecordingforcal:66
allowgiphy csteamsmessagingpolici:31 allowgiphi:31
allowmeetingregistration allowmeetingregistr:59
allowndistreaming allowndistream:65
allowredirection configurationnam:22 connectionuri:22 allowredirec:22
allowselfservicepurchase allowselfservicepurchas:58
analytics analyt:64
anonymous createitem:15 discus:12
another anoth:16
anyconnect cisco:35 anyconnect:35
apns apn:74
apple appl:85
application guard:22
apps app:40
appsforofficeenabled appsforofficeen:62
archiving separ:15 archiv:10
asm asm:72 abm:13
assign doc:18
associated unabl:12
assure assur:33
attributes attribut:15
attributevaluemustbeunique attributevaluemustbeuniqu:78
auditenabled auditen:57
authentication authent:24
authenticator authent:25
authorization author:17
autologon autologon:31 microsoftazuread:31
automate autom:26
automatic forward:10
axo rpw:22 ophfom:22 axo:22
azure azur:97
azureadapplication azureadappl:75
azureadapplicationowner azureadapplicationown:56
azureaddeletedapplication azureaddeletedappl:67
azureadserviceprincipal azureadserviceprincip:49
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:43
backup mnt:33
bank usa:20
banned ban:32
bdm bdm:73 microsoftonlin:12
be unabl:12
because unabl:12
bi bi:74 power:12
billing recur:14
bin sendemail:20
bitlocker bitlock:87
blockers blocker:51
bluelightreduction subkei:32 bluelightreduc:32
boitlocker boitlock:28 newer:11
bookings book:73
business busi:74
buy bui:15
bw fdr:19 fjk:19 cjy:19 bw:19
calendarnotification calendarnotif:76
calling call:29
can non:14
canon hp:22 canon:22 epson:22
cas arrai:20 ca:19
casmailbox casmailbox:32 publicfolderclientaccess:32
catchall catchal:55
cdj cdj:39 currentver:22
certificates push:16
choose light:13
cisco cisco:35 anyconnect:35
cjy fdr:19 fjk:19 cjy:19 bw:19
claims claim:25
cldflt cldflt:64 sy:16
click flag:14
clickonce clickonc:49
clientaccessserverenabled clientaccessserveren:89
collabdbservice collabdbservic:56
commentsonlistitemsdisabled commentsonlistitemsdis:55
common ex:15 common:14
community tech:13 farewel:10 sunset:10
completedwitherrors completedwitherror:74
compliance complianc:26
compliancesecurityfilter compliancesecurityfilt:56
computers aaddc:20
configurable lifetim:16
configuration configur:23
configurationname configurationnam:22 connectionuri:22 allowredirec:22
confirm tostr:15
connection await:13
connections connec:11
connectionuri configurationnam:22 connectionuri:22 allowredirec:22
consistencyguid consistencyguid:68 msd:11
contains contain:22
content blocker:23
conversations convers:36
cookie cooki:61
cors cor:82
cpe offici:40 cpe:40
createitems createitem:42
credential usercredenti:44
csteamsmeetingpolicy csteamsmeetingpolici:78
csteamsmessagingpolicy csteamsmessagingpolici:31 allowgiphi:31
cubihh cubihh:24 af:24 vamii:24
currentversion currentver:45 cdj:22
customer custom:29
cvi cvi:53 interop:13
dat winmail:31 dat:31
data data:15 img:11 src:11 png:11
davidc davidc:36 davidchew:36
davidchew davidc:36 davidchew:36
dd ddd:17 dd:17 dddd:17 dash:15
ddd ddd:17 dd:17 dddd:17 dash:15
dddd ddd:17 dd:17 dddd:17 dash:15
ddddddddd ddddddddd:28 unformat:12
defaultbrowsersettingenabled defaultbrowsersettingen:48
defender defend:81
delegating roleassigne:13 roleassigneenam:13 roleassigneetyp:13
delve delv:82
denied ban:32
designer design:54
desktop desktop:39 virtual:13
device devic:13
devtools devtool:63
directory directori:47 activ:22
disable disabl:18
disabled disabl:17
disablenamechecking disablenamecheck:64
discover discov:39
discovery discoveri:18 discov:14
discussion discus:32
display displai:19 displaylink:15
displayname displaynam:79
dk dk:56 kinect:16
dkimsigningconfig dkimsigningconfig:34 domainnam:34
dns dn:88
docs doc:75
documents yourusernam:11
domainkey domainkei:80
domainname dkimsigningconfig:34 domainnam:34
dow jane:32 dow:32
drive login:21
drmencryptproperty drmencryptproperti:32
dss pci:24 dss:24
dumpster ipm:15 subtre:15 dumpster:15 recurs:15
dynamics dynam:74
eas ea:35
easy easi:33
echogroupmessagebacktosubscribedsender mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
edge edg:90
ediscovery ediscoveri:16 advanc:13
edit recur:14
edition edition:46 minecraft:19
education educ:71
emailaddresses emailaddress:45
embed emb:60
ems em:72
enableadal enablead:69
encryption encryp:35
engagement engag:28
enter press:16
enterprise enterpris:77
entourage entourag:74
epson hp:22 canon:22 epson:22
errormessage errormessag:55
essentials essenti:82
everyone whocanregist:31
ews ew:64
exception dll:18 excep:12
exchange exchang:97
exe ex:87
exemption exemp:29
experts expert:23
exploratory exploratori:69
explorer internet:40 explor:36
extension dll:17
faculty faculti:32
failed fail:22
false fals:85
faultbuckets faultbucket:76
fd xqadsqi:35 fd:35
fdr fdr:19 fjk:19 cjy:19 bw:19
feature msoldirsyncfeatur:10 enablesoftmatchonupn:10
fi fi:71 wi:21
file extra:12
filename filenam:71
filter filter:14 eq:13
first cd:12 env:12 eventlog:12 lognam:12
fix easi:28
fjk fdr:19 fjk:19 cjy:19 bw:19
flags flag:20
for busi:28 defend:18
forms form:55 quiz:12
forthcoffee forthcoffe:56
forwarding forward:10
fourthcoffee fourthcoffe:54
fps mbp:29 peer:26
from usb:13
gallery galleri:26
gatewaynotreachable gatewaynotreach:68
geteffectiveusers geteffectiveus:59
giphy giphi:63
godaddy godaddi:84
google googl:96
government govern:45
groupname groupnam:59
gy gy:19 vknb:19 jg:19
have unabl:12
hello window:13
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:71
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:65
highlights highlight:25
hitech hitech:40 act:15
hkey hkei:58
holographic holograph:59
hololens hololen:40
hostgator hostgat:62
hp hp:22 canon:22 epson:22
https http:49
ics ic:64
id ident:88
identity ident:62
ignite ignit:61 unveil:25
image img:20 src:20 png:20 imag:15
ime im:60
img img:20 src:20 png:20 imag:15
info msbill:13
information protec:26
inprivate inpriv:73
insider insid:46
insiders insid:36
insights insight:44
install although:15
insufficient insuffici:14 acquisi:13 interac:11
interaction insuffici:14 acquisi:13 interac:11
internal intern:11
internet internet:40 explor:36
intune intun:96
invoke invok:28 spositeswap:28
ios io:91
ipados ipado:76
iphone iphon:77
ipm ipm:15 subtre:15 dumpster:15 recurs:15
irmconfiguration irmconfigur:76
is grant:13
isv isv:40 reach:12
it want:15 admin:10
jane jane:32 dow:32
javascript javascript:24 userag:24
jg gy:19 vknb:19 jg:19
jobs job:17
john john:36 smith:36
json json:22 jwt:22 broker:22
kbps kbp:48
kerberos kerbero:85
kinect kinect:61 dk:19
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:68
language languag:22
lastname lastnam:46
layouts membershipgroupid:14 layout:12 aspx:12
leave leav:22 dsregcmd:11
letter letter:15 exemp:14
lifetimes lifetim:16
lighthouse lighthous:59
linktype unifiedgrouplink:24 linktyp:24
lists list:18
localizednames localizednam:48 savedqueri:13
logs although:15
look beauti:16
m hand:38
machine hkei:21 machin:18
macos maco:89
mailboxautoreplyconfiguration mailboxautoreplyconfigur:75
mailboxfolderpermission mailboxfolderpermis:80
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
mailuser mailus:80
malformed malform:29
managed metadata:13
management manag:13 right:13
managementroleassignment managementroleassign:67
manager manag:27
marketing market:38 primarysmtpaddress:12
marketplace marketplac:67
may updat:10
mbps hd:20 mbp:17 video:11
mdatpclientanalyzer mdatpclientanalyz:69
mdeclientanalyzer mdeclientanalyz:97
member tostr:15
metricsreportingenabled metricsreportingen:59
microsoftazuread autologon:31 microsoftazuread:31
microsoftonline microsoftonlin:74
minimal minim:31
missing miss:30
mobile mobil:49
mobility mobil:19
mozilla mozilla:63 firefox:10
mpn mpn:27 dev:20
ms ms:78 msonlin:13
mscommerce mscommerc:81
msds msd:49
msoldevice msoldevic:67
msoluser msolus:83
msoluserprincipalname msoluserprincipalnam:72
my simplifi:13
myanalytics myanalyt:67
myapps myapp:66
navigator javascript:24 userag:24
ndes nde:56
networks servicebu:22 network:10
notebook class:34
notification apn:10
now franc:17
nps np:67
of coa:18
off toggl:14
office offic:99
ok click:16
ols ol:72
ome om:58
on web:38 outlook:15
once flag:14
onchange onchang:48
one gift:25 sell:14
onedrive onedr:99
onenote onenot:92
online onlin:95
onpremisesexchangeconnectorservice onpremisesexchangeconnectorservic:82
oobe oob:39
ophfom rpw:22 ophfom:22 axo:22
or rare:20
organizationcustomization organizationcustom:51
ose os:52
page dataset:16
parameter paramet:15
parentdistinguishedname parentdistinguishednam:47
pci pci:24 dss:24
people membershipgroupid:33
plan doesn:25
plans util:21
platform platform:16 breakdown:16
play plai:70
plus plu:59
png img:20 src:20 png:20 imag:15
points point:28
power power:78 bi:14
powerapps powerapp:61
powershell powershel:90
powershellcopy powershellcopi:100
premise onpremiseexchangeconnectorserviceconfigur:12 question:11
prepayment prepay:68
print print:17 univers:12
privileged privileg:28
productive product:15 spe:10
professional profession:68
profile userdatadir:19 profil:11
profiles scep:19
programfiles programfil:42
proplus proplu:48
protection protec:63
protectors protector:75
proxy proxi:30
proxyaddresses proxyaddress:53
pt sjpsca:33 pt:33
pua pua:38 accordingli:19
puas pua:54
publicclient publiccli:47
publicfolder publicfold:68
publicfolderclientaccess casmailbox:32 publicfolderclientaccess:32
publicfolderclientpermission publicfolderclientpermis:60
publisher publish:47
purchase constraint:16
qos qo:47
quarantinemessage quarantinemessag:78
qzfgztb xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
radius radiu:45
randomized random:37
rds rd:82
readme readm:44
recipient recipi:20
recipientpermission recipientpermis:28 truste:28 senda:19
recipienttypedetails recipienttypedetail:37 usermailbox:12
recording record:13
recoverableitems recoverableitem:60
recurring recur:14
recurse ipm:15 subtre:15 dumpster:15 recurs:15
redirect xheader:12 modifysubject:12
reg reg:78 sz:16
regional region:18
remove remov:17
reporting programmat:14 report:10
resource resourc:17 accord:12
response respons:33
restore restor:13 azureaddeletedappl:12
resultsize results:35 recipienttypedetail:10
rights right:40
rms rm:74
roaming roam:76
role geteffectiveus:11
roleassignee roleassigne:13 roleassigneenam:13 roleassigneetyp:13
roleassigneename roleassigne:13 roleassigneenam:13 roleassigneetyp:13
roleassigneetype roleassigne:13 roleassigneenam:13 roleassigneetyp:13
rooms room:39
rps rp:76
rpw rpw:22 ophfom:22 axo:22
running run:13
s mime:46
saas saa:74
sales sale:28
salesforce salesforc:45
samaccountname samaccountnam:45
savedquery savedqueri:41 localizednam:15
scannow sfc:50 scannow:50
sccm sccm:55 reivew:11
seamless regard:13
secure product:11
securescore securescor:73
security secur:25
securityprotocol servicepointmanag:44 securityprotocol:44
select pick:12
sendas recipientpermis:28 truste:28 senda:19
sendsiteinfotoimproveservices sendsiteinfotoimproveservic:61
servername servernam:36
service servic:22
servicepointmanager servicepointmanag:44 securityprotocol:44
serviceprincipal serviceprincip:57
services servic:37
session pssession:42 session:16
setting last:17
settings set:10
sfc sfc:50 scannow:50
sharedcomputerlicensing sharedcomputerlicens:33
sharingpolicy sharingpolici:50
single vault:22
site discoveri:11
sitemanager sitemanag:45
sjpsca sjpsca:33 pt:33
smith john:36 smith:36
software softwar:35
source memorydiagnost:20
spamhaus spamhau:80
spodeletedsite spodeletedsit:64
spositeswap invok:28 spositeswap:28
spotenant spoten:60
src img:20 src:20 png:20 imag:15
starttls starttl:69
state roam:15
storage storag:18
strongpasswordrequired strongpasswordrequir:66
sts st:66
students faculti:32
studio studio:44 visual:11
subscriber tostr:15
subtree ipm:15 subtre:15 dumpster:15 recurs:15
suite suit:53 g:12
support clickonc:10
surface surfac:93
sway swai:84
sys sy:43 cldflt:13
sz sz:63 reg:17
t mdatpclientanalyzerpreview:14
table roleassigne:13 roleassigneenam:13 roleassigneetyp:13
teams team:93
teamsonly teamsonli:72
teamviewer teamview:68
tech tech:27 farewel:21 sunset:21
tenantaccessblockedexception tenantaccessblockedexcep:71
tenantname tenantnam:87
the web:47
tls tl:88
together togeth:65
topics topic:12
tostring tostr:15
transportrule transportrul:70
troubleshooting scep:19
trustee recipientpermis:28 truste:28 senda:19
trustscore trustscor:65
tutorials tutori:10
tvm tvm:53 enumer:12
uk uk:67 passport:13
unable unabl:12
unauthorized unauthor:58
unformatted ddddddddd:28 unformat:12
unicode unicod:37
unifiedgrouplinks unifiedgrouplink:24 linktyp:24
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:56
universal univers:48
unlimited results:35 recipienttypedetail:10
unsupported unsupport:46
update updat:25
us passport:19 su:16
useragent javascript:24 userag:24
usercredential usercredenti:44
username usernam:40
userprincipalname userprincipalnam:85
uservoice uservoic:59
using presenc:11
utilities sendemail:20
utility sendemail:10
validation pcr:19
value valu:21 point:12
values valu:15
vamiy cubihh:24 af:24 vamii:24
vaulting vault:29
verbose verbos:54 activitytrac:22
verification verif:29
vhd vhd:55 master:11
vies vi:18 european:18 commis:18
view webview:25
visibility webresourc:44
visual studio:44 visual:11
vknb gy:19 vknb:19 jg:19
voice voic:54
voip voip:28 voic:27
volume volum:22
web web:74 websit:22
what septemb:11
where publiccli:17
whocanregister whocanregist:68
whois whoi:68
wi wi:58 fi:27
wiki wiki:40 transform:22
windows window:96
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:48
winmail winmail:31 dat:31
workday workdai:69
workplace workplac:57
writeerrorexception writeerrorexcep:76
xmc xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
xps xp:58
xqadsqy xqadsqi:35 fd:35
xts strength:16 xt:16 ae:16
xz xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
yes azureadprt:30 wamdefaultset:16 equal:11
your let:16
yourname yournam:87
youtube youtub:56
zmxxhckrcilegoaqglwux xz:18 xmc:18 zmxxhckrcilegoaqglwux:18 qzfgztb:18
アイコン icon:96
アイテム item:93
アイデア idea:58
アイドル idl:55
アウト roll:35
アウトバウンド outbound:21 inspec:11
アカウント account:97
アカウントサブスクリプション per:10
アカデミック academ:19
アクション action:81
アクセサリ accessori:79
アクセシビリティ access:16
アクセス access:94
アクター actor:47
アクティビティ activ:55
アクティブ activ:61
アサーション asser:75
アシスタンス assist:21
アシスタント assist:70 recoveri:12
アダプター adapt:71
アダプティブ bitrat:27
アップグレード upgrad:95
アップロード upload:95
アップロードエラー upload:13
アドイン in:47 add:25
アドオン add:30
アドバイザリ advisori:55
アドバイザー advisor:72
アドレス address:88
アナライザー analyz:43
アナリスト analyst:76
アプリ app:96
アプリケーション applic:97
アプリデザイナー design:13
アプリモジュール entiti:14
アプローチ approach:57
アライメント align:33
アラート alert:90
アラーム remind:39
アルゴリズム algorithm:52
アンインストール uninstal:87
アンケート survei:57
アンド drag:23
アンマネージド unmanag:38
アーカイブ archiv:92
アーカイブメールボックス mention:22
アーキテクチャ architectur:71
イエロー yellow:55
イギリス kingdom:23
イニシャル initi:44
イベント event:97
イベントビューアー viewer:39
イメージ imag:46
イン absenc:20 unabl:17
インサイダー insid:50
インサイト insight:44
インシデント incid:83
インジケータ indic:23
インジケーター indic:59
インスタンス instanc:78
インスタント instant:66
インストーラー offlin:19
インストール instal:97
インタラクティブ interact:20
インターネット internet:72
インターフェイス interfac:86
インターフェース interfac:22
インチ inch:54
インテリジェンス intellig:68
インテリジェント intellig:57
インデックス index:81
イントラネット intranet:90
インフラストラクチャ infrastructur:93
インプレース place:59
インベントリ inventori:63
インポート import:89
インライン inlin:42
ウィザード wizard:92
ウィンドウ pane:76 window:15
ウイルス antiviru:62 viru:29
ウェアハウス warehous:59
ウェビナー webinar:86
ウェルカム welcom:75
エイリアス alia:75 alias:28
エキスパート expert:63
エクストラネット extranet:56
エクスプローラー explor:65
エクスペリエンス experi:85
エクスポート export:96
エディション edition:77
エディター editor:61
エミュレーター emul:55
エラー error:93
エラーコード code:16 difficulti:14
エンゲージメント engag:35
エンコーダー encod:57
エンコード encod:55
エンジニア engin:30 talk:17
エンジニアリング engin:44
エンジン engin:71
エンタープライズ enterpris:65
エンティティ entiti:70
エントリ entri:72
エンド end:56
エンドポイント endpoint:78
エンドユーザー end:31
エージェント agent:83
オフ turn:55 uncheck:12 clear:11
オファー offer:48
オフボード offboard:85
オフライン offlin:67
オブジェクト object:95
オプション option:96
オプト granular:23 opt:23
オプトアウト opt:32
オプトイン opt:67
オペレーション roc:15
オペレーティング oper:61
オリジン violat:20
オン turn:56
オンデマンド demand:76
オンプレミス premis:96
オンボーディング onboard:55
オンボード onboard:71
オンライン onlin:49
オンラインサービス dec:12 feb:12
オーダー order:14
オーディエンス aud:14 vice:13 versa:13
オーディオ audio:63
オート autofilt:58
オートコンプリート autocomplet:19 auto:13
オートメーション autom:11
オーバー roll:28 decryp:15
オーバーフロー overflow:55
オーバーレイ overlai:60
オープンソース independ:25
カウント count:28 toward:24
カスタマイズ custom:61
カスタマー custom:15
カスタム custom:76
カスタムドメイン custom:11
カテゴリ categori:74
カバー cover:52
カメラ camera:88
カラー color:42
カレンダー calendar:45
カーソル cursor:50 hover:23
カード card:82 credit:11
ガイダンス guidanc:87
ガイド guid:89
ガイドライン guidelin:61
ガバナンス govern:61
キオスク kiosk:65
キット kit:52
キャッシュ cach:91
キャッチ catch:39
キャプション caption:81
キャプチャ captur:76
キャンセル cancel:89
キャンバス canva:56
キャンペーン campaign:32
キュー queue:64 queu:17
キー kei:82
キーボード keyboard:96
キーワード keyword:75
ギャップ gap:26
ギャラリー galleri:65
クイック quick:66 quickstart:21
クイックスタート quickstart:67
クエリ queri:90
クォータ quota:86
クライアント client:97
クライアントアプリ g:12
クライアントコンテキスト context:28
クラウド cloud:95
クラウドベース cloud:12
クラシック classic:77
クラシックページ classic:16
クラス class:60
クラッシュ crash:83
クリア clear:80
クリック click:96
クリップ paperclip:71
クリップボード clipboard:58
クリーン clean:44
クリーンアップ cleanup:51 clean:32
クレジット credit:83 card:11
クレジットカード card:18 credit:15
クレーム claim:63
クロス cross:51 inabl:15
クローズ closur:33
クロール crawl:57
グサービス propag:13
グラフ chart:85
グラフィック graphic:54
グリッド grid:72
グループ group:99
グループメンバー member:19
グレー grai:32
グローバル global:81
ケース case:66
ケーブル cabl:77
ゲスト guest:90
ゲストアクセス guest:15
ゲストユーザー guest:19 redemp:12
ゲートウェイ gatewai:76
ゲーマータグ gamertag:63
コスト cost:83
コネクタ connector:90
コネクター connector:31
コピー copi:95
コマンド command:91
コマンドライン line:23
コマンドレット cmdlet:90
コマーシャル commerci:31
コマース commerc:57
コミットメント commit:51 monetari:18
コミュニケーション commun:75
コミュニティ commun:49
コメント comment:86
コラボレーション collabor:49
コルタナ cortana:10
コレクション collec:89
コロナウイルス covid:28
コロン colon:42
コンシューマー consum:64
コンソール consol:82
コンテキスト context:68
コンテナー contain:16
コンテンツ content:97
コントラスト contrast:49
コントローラ control:23
コントローラー control:28
コントロール control:54
コンピュータ met:20
コンピューター comput:86 machin:17
コンプライアンス complianc:92
コンポーネント compon:74
コンマ comma:38
コード code:92
ゴミ trash:42
サイクル cycl:67
サイズ size:92
サイト site:99
サイトコレクション collec:16
サイトマップ sitemap:76
サイドバー sidebar:60
サイドロード sideload:42
サイバー cybersecur:55
サイレント silent:63
サイン altern:12
サインアウト sign:41
サインアップ sign:43
サインイン sign:91
サインオン singl:38 sign:15
サウンド sound:79
サブ processor:26
サブキー subkei:32 bluelightreduc:32
サブグループ subgroup:52
サブサイト subsit:60 sub:17
サブジェクト fqdn:16
サブスクライバー subscrib:67
サブスクライブ subscrib:41
サブスクリプション subscrip:99
サブセット subset:44
サブドメイン subdomain:90
サブフォルダー subfold:65 sub:13
サブラベル sublabel:73
サポート support:97
サポートチケット ticket:22
サマリー summari:39
サンプル sampl:75
サード parti:36 third:28
サードパーティ third:44 parti:43
サーバー server:87
サービス servic:97
サービスプリンシパル princip:27
シェル shell:71
シグナル signal:36
システム system:97
シナリオ scenario:93
シフト shift:54
シミュレータ simul:65
シミュレート simul:51
シャットダウン shut:61
ショット shot:17 screenshot:16
ショー slideshow:24 fit:14
ショートカット shortcut:88
シリーズ seri:46
シングル singl:52
シングルサインオン chose:21
シングルページ singl:12
シンプル simplifi:28 simpl:17
シークレット incognito:39 secret:23
シート seat:84
シームレス seamless:78
ジャーナリング journal:57
ジャーナル journal:71
ジョブ job:86
スイート suit:57
スキップ skip:74
スキャナー scanner:95
スキャン scan:84
スキーマ schema:81
スクリプト script:94
スクリーン shot:17 screenshot:16
スクリーンショット screenshot:35 unresolv:10
スクロール scroll:77
スケジュール schedul:85
スケッチ sketch:42 snip:24
スケーラビリティ scalabl:31
スコア score:84
スコープ scope:69
スタイル style:57
スタック stuck:41 stack:38
スタッフ staff:74
スタンドアロン standalon:52 stand:15 alon:13
スタート start:57
スタートアップ startup:59
ステップ step:13 recrawl:13
ステレオ stereo:56
ステータス statu:53
ステートメント month:15
ストア store:58
ストリーミング encod:19
ストリーム stream:27
ストレージ storag:65
スパム spam:72
スピーカー speaker:63 mic:10
スプレッドシート spreadsheet:71
スプーフィング spoof:64
スプーラー spooler:71
スペシャリスト specialist:42
スペル spell:64
スペルチェック spell:30
スペース space:54
スポットライト spotlight:51
スポンサーシップ sponsorship:53
スマート smart:78
スマートスクリーン smartscreen:24 honor:23
スマートフォン phone:15
スムーズ smoothli:15
スライダー slider:70
スライド slide:67
スライドショー slideshow:26
スリープ sleep:58 wake:16
スループット throughput:36
スレッド thread:33 convers:26
スロットル throttl:46
スワイプ swipe:56
ズーム smaller:17 zoom:16
セカンダリ secondari:77
セキュリティ secur:98
セキュリティベースライン baselin:18
セクション section:95
セッション session:90
セットアップ setup:48 set:33
セットアップガイド pilot:10
セル cell:48
セルフ self:27
セルフサービス self:55
セレクター selector:68
センサー sensor:75
センター center:76 admin:12
セントラル central:33
セーバー saver:57
セーフ safe:38 mistakenli:10
ゼロデイ robust:23 virus:19 zero:11
ソフトウェア softwar:96
ソフトウェアインベントリ inventori:41
ソリューション solution:56
ソーシャル social:53
ソース sourc:90
ゾーン zone:54
タイトル titl:67
タイプ type:52
タイプミス typo:62
タイマー timer:72
タイミング time:18
タイム zone:23
タイムアウト timeout:56
タイムゾーン zone:31
タイムライン timelin:67
タイル tile:80
タグ tag:89
タスク task:85 taskbar:15
タスクバー taskbar:59
タッチ touch:36
タップ tap:89
タブ tab:96
タブレット tablet:70
ターゲット target:66
ターミナル termin:67
ダイアログ dialog:81
ダイアログボックス dialog:20
ダイジェスト digest:55
ダイヤル dial:50 pad:19
ダイヤルイン dial:75
ダイヤルパッド pad:32
ダイレクト direct:37
ダウン drop:15
ダウンタイム downtim:68
ダウンロード download:97
ダッシュ ddd:17 dd:17 dddd:17 dash:15
ダッシュボード dashboard:92
ダブルクリック doubl:55
ダブルタップ doubl:18
ダングリング dangl:56
ダンプ dump:52
ダーク dark:82
チェッカー checker:30
チェック check:58
チェックアウト check:31 checkout:23
チェックイン check:19
チェックサム checksum:97
チェックボックス checkbox:22 box:17
チェックマーク checkmark:46
チェックリスト checklist:76
チケット ticket:74
チャット chat:93
チャネル channel:93
チャンク chunk:56
チャンネル channel:18
チュートリアル tutori:83 walkthrough:14
チーム team:57
ツリー tree:65
ツー establish:24
ツール tool:94
ツールキット toolkit:65
ツールバー toolbar:88
テキスト text:91
テクニカル technic:61
テクノロジ technolog:52
テスト test:94
テストソリューション asm:10
テナント tenant:97
テレフォニー telephoni:59
テンプレート templat:87
テーブル tabl:47
テーマ theme:81
ディクショナリ deriv:15 obsolet:15
ディクテーション dictat:63
ディスク disk:58 disc:22
ディスプレイ displai:39
ディメンション dimen:57
ディレクトリ directori:48
デザイナー design:22 resid:15
デザイン design:39
デジタル digit:73
デスクトップ desktop:91
デバイス devic:99
デバイスベース base:22
デバッグ debug:76
デビット debit:77
デフォルト default:21
デモ demo:75
デュアル dual:89
デルタ delta:54
データ data:98
データセット dataset:15 censu:11
データベース databas:76
デーモン daemon:46
デーモンサービス daemon:29
トグル toggl:50
トップ top:23
トピック topic:77
トポロジ topolog:56
トライアル trial:31
トラステッド trust:16 properli:11
トラスト trust:51
トラッカー tracker:52
トラッキング track:40
トラフィック traffic:86
トラブルシューティング troubleshoot:91
トランザクション transac:56
トランスクリプト transcript:75
トランスポート transport:87
トリガー trigger:83
トレイ inbox:79
トレース trace:54
トレーニング train:68
トークン token:92
ドキュメント document:85
ドッキング dock:22
ドック dock:66
ドット dot:44 three:41
ドメイン domain:96
ドメインキー domainkei:29
ドライバー driver:83
ドライブ drive:91
ドラッグ drag:78
ドル e:27 greater:12
ドロップ drop:48
ドロップダウン drop:77
ナビゲーション navig:68
ナビゲーションウィンドウ navig:12
ナレーション narrat:55
ニックネーム nicknam:62
ニュース organiz:13
ニュースフィード newsfe:34
ニュースレター newslett:71
ニュートラル neutral:49
ニーズ fit:22 sever:11
ネイティブ nativ:88
ネイティブモード nativ:20 advis:13
ネゴシエート negoti:38
ネットワーク network:96
ネットワークドライブ drive:15
ネーム nameserv:41
ネームサーバー nameserv:42
ノイズ nois:41 suppres:41
ノート notebook:12
ノートブック notebook:88
ノード node:68
ハイ contrast:16
ハイブリッド hybrid:93
ハッカー hacker:44
ハッキング hack:80
ハッシュ hash:67
ハブ hub:89
ハブサイト hub:20
ハング hang:63
ハンズフリー lower:18 hand:16
ハード hard:73
ハードウェア hardwar:84
ハードコーディング hardcod:44
ハードコード hard:26
バイ good:12
バイパス bypass:74
バウンス bounc:61
バグ bug:69
バケット bucket:63 fault:16
バックアップ backup:59 back:30
バックエンド backend:32
バックオフ exponenti:25
バックグラウンド background:54
バックスキャター backscatt:67
バッチ batch:79
バッテリー batteri:86
バナー banner:73
バランス balanc:19 master:16
バリア barrier:63
バリエーション variant:30 variat:30
バルク bulk:28
バンドル bundl:80
バー bar:84 taskbar:18
バージョン version:95
パイロット pilot:66
パス path:80
パスコード passcod:69
パススルー pass:35
パスポート passport:40 uk:19
パスワード password:97
パスワードベース base:23
パスワードレス passwordless:59
パターン pattern:83
パック deeper:22 pack:13
パッケージ packag:79
パッド pad:50
パネル panel:83
パフォーマンス perform:66
パブリック public:89
パラメータ paramet:41
パラメーター paramet:88
パワフル beauti:21
パーソナライズ person:30
パーツ part:52
パーティ parti:49 third:18
パート part:34 tech:15
パートナー partner:87
ヒント tip:84
ビジネス busi:38
ビット bit:64
ビットレート bitrat:51
ビデオ video:91
ビュー view:48
ビューア viewer:52
ビルド build:75
ピアツーピア peer:51 kbp:16
ピン pin:45
ファイアウォール firewal:77
ファイリング bug:14
ファイル file:99
ファイルストレージ storag:13
ファースト world:19
ファーム farm:67
ファームウェア firmwar:80
フィッシング phish:87
フィルタ filter:21
フィルタリング filter:26 incorrectli:11
フィルター filter:90
フィード feed:76
フィードバック feedback:86
フィールド field:93
フェデレーション feder:92
フェーズ phase:65
フォト photo:36
フォルダ folder:20
フォルダー folder:98
フォレスト forest:41
フォロー unfollow:18 un:13
フォローアップ prod:19 followup:19
フォント font:80
フォントサイズ font:28 seventh:14
フォーカス focu:11
フォーマット format:22
フォーム form:86
フォームヘッダー header:26
フォームルックアップフィールド lookup:24
フォーラム forum:50
フック webhook:36
フッター footer:67
フライアウト fly:30 flyout:13
フラグ flag:70
フラッシュ flash:55
フリーズ freez:60 hang:10
フリーミアム freemium:83
フル full:46
フレンドリ friendli:43
フレームワーク framework:54
フロー flow:74
ブック workbook:72
ブックマーク bookmark:64
ブラウザ browser:40
ブラウザー browser:91
ブラウジング let:10
ブラウズ brows:23
ブランド brand:66
ブリッジ bridg:65
ブリーフィング brief:80
ブレイクアウト breakout:24
ブレークアウト breakout:31
ブレード blade:81
ブログ blog:79
ブロック block:92
ブローカー json:22 jwt:22 broker:22
ブロードキャスト broadcast:69
ブート boot:32 measur:17
プッシュ push:77
プライバシー privaci:90
プライベート privat:88
プライマリ primari:85
プライマリドメイン primari:11
プラクティス practic:53 best:25
プラグ reconnect:28 unplug:15
プラットフォーム platform:92
プラン plan:90
プリインストール pre:27
プリペイド prepaid:70
プリンシパル princip:79
プリンター printer:95
プレインストール pre:29
プレゼンス presenc:71
プレゼンテーション present:47
プレビュー preview:90
プレミアム premium:56
プロ pro:25
プロアクティブ proactiv:53
プロキシ proxi:90
プログラム program:53 updat:36
プログレッシブ progress:21 pwa:11
プロジェクト project:55
プロセス process:84
プロダクト product:18 kei:17
プロダクトキー kei:13
プロトコル protocol:95
プロバイダー provid:65
プロパティ properti:93
プロビジョニング provision:94
プロファイル profil:94
プロフィール profil:50
プロモーション promotion:54
プロンプト prompt:68
プール pool:81
ヘッダー header:87
ヘッドフォン headphon:66
ヘルプデスク helpdesk:36 gate:10
ベスト practic:39 best:36
ベストプラクティス practic:22 best:16
ベンダー vendor:76
ベース base:75
ベースライン baselin:75
ベータ beta:61
ペイン id:22 pane:20
ペナルティ penalti:68
ページ page:95
ホスティン propag:13
ホスティング host:54
ホスト host:74
ホップ hop:49 count:12
ホーム home:77
ホームページ home:25
ホールド hold:39 litig:13
ボイス voic:27
ボイスメール voicemail:79
ボタン button:96
ボックス box:89
ボット bot:44 prod:12 followup:12
ボリューム volum:78
ボリュームライセンス volum:13
ボリュームライセンスエンタープライズアグリーメント wrong:12
ボリュームライセンスサービスセンター volum:10
ポインター pointer:58 hover:20
ポインティング rather:17
ポイント point:65 hover:14
ポップアップ flyout:45 pop:28
ポリシー polici:99
ポータル portal:87
ポート port:77
マイク microphon:57 mic:28
マイクロ micro:74
マウス mous:30 hover:15
マウントポイント mountpoint:53
マシン machin:77
マスター master:45
マッピング map:63
マップ map:65
マトリックス matrix:61
マニフェスト manifest:48
マネージャー manag:41
マルウェア malwar:90
マルチ multiten:25
マルチセッション multi:15 session:15
マルチタスク multitask:75
マルチテナント multi:34
マルチユーザー multi:11
マーキング mark:25
マーク mark:84
マークアップ sketch:14
マーケットプレイス marketplac:33
マーケティング market:41
ミドルウェア middlewar:75
ミュート mute:63
ミーティング room:25
メイン main:41
メカニズム mechan:56
メジャー major:29
メソッド method:31
メタデータ metadata:48
メッセージ messag:98
メッセージング messag:19
メディア media:74
メニュー menu:91
メモ note:42
メモリ memori:85
メリット benefit:24
メンテナンス mainten:56
メンバ member:24
メンバシップ membership:62
メンバー member:89
メンバーシップ membership:66
メール email:90 mail:18
メールアドレス address:28
メールフロー mailflow:34
メールボックス mailbox:97
モジュール modul:87
モダン modern:73
モダンページ modern:15
モデム modem:56
モデル model:75
モニタリング monitor:14 discov:14
モニター monitor:60
モバイル mobil:89
モバイルデバイス mobil:16
モード mode:97
ユニキャスト unicast:68
ユニバーサル univers:71
ユニファイド unifi:19
ユーザ difficulti:15
ユーザー user:98
ユーザーアクセス correct:10
ユーザーフレンドリ friendli:23
ユーザーフロー gain:13
ユーザープロファイル profil:12
ライセンス licens:96
ライト light:49
ライトバック write:10
ライフサイクル lifecycl:54
ライブ live:85
ライブラリ librari:97
ライン line:54
ラインセンス newli:19
ラッピング wrap:46
ラベル label:90
ランサムウェア ransomwar:81
リアルタイム real:40 realtim:16
リクエスト request:58
リスク risk:90
リスト list:87
リセット reset:90
リセラー resel:27
リソース resourc:93
リダイレクト redirect:95
リファレンス refer:60
リフレッシュ refresh:38
リボン ribbon:83
リポジトリ repositori:49 repo:30
リマインダー remind:43 dismiss:23
リモート remot:92
リモートアクション remot:14
リモートデバッグ debug:25
リモートワーク heard:17 need:17 circumst:11
リリース releas:85
リレー relai:40
リンク link:94
リング ring:83
リージョン region:21
リーダー reader:67
ルックアップ lookup:40
ルックアップフィールド lookup:14
ルーター router:75
ルーティング rout:72
ルート root:80
ルートサイト root:19 begun:13
ループ loop:45
ルーム breakout:38
ルール rule:96
レイアウト layout:79
レイヤー inspec:24 layer:14
レガシ legaci:52
レガシー legaci:29
レコーディング record:43
レコード record:77
レジストラー registrar:84
レジストリ registri:88
レビュー review:52
レプリカ replica:67
レプリケーション replic:41
レベル level:92
レポーティング report:18
レポート report:89
ログ log:87
ログアウト logout:22
ログイン log:52 login:24
ログオフ logoff:30
ログオン logon:50
ロゴ logo:80
ロスト lost:39
ロック lock:79 unlock:21
ロックアウト bad:16
ロックダウン lockdown:43
ロビー lobbi:61
ローカル local:89
ローカルアクセス local:15
ローテーション rotat:70
ロードマップ roadmap:78
ローリングウィンドウ sum:19
ロール role:63
ロールアウト rollout:44 roll:35
ロールバック roll:31 rollback:11
ワイプ wipe:67
ワイヤレス wireless:78
ワイルドカード wildcard:72
ワンクリック trash:15
ワーカー worker:42
ワークシート worksheet:50
ワークステーション workstat:63
ワークスペース workspac:64
ワークフロー workflow:97
ワークロード workload:52
ワールドクラス world:37
一元 central:55
一定 steadi:23
一度 onc:31 time:17 valid:11
一意 uniqu:70
一括 bulk:67 place:11
一方 on:23
一旦 machin:12 unplug:10
一時 temporari:57 temporarili:23
一環 part:39
一番 top:24 bottom:15
一種 ransom:14 impos:12
一緒 alongsid:31 attempt:12
一致 match:87
一般 common:65 gener:11
一覧 list:63
一貫 consist:69
一部 part:65
万 per:17 million:16
万一 precaution:35
万件 million:27
万個 million:18
万行 row:17
三角 triangular:30
上 abov:10
上下 necessari:24
上位 top:31
上側 abov:18
上前 ago:47
上実 hasn:18
上待 least:16
上手 fail:22
上旬 earli:27
上書 overrid:54 overwritten:22 overwrit:14
上経 pass:29 saw:21
上継 behavior:15
上記 abov:75
上部 top:82
上限 cap:12
上隅 corner:53
下 below:31
下側 appear:11
下方 scroll:20
下書 draft:57
下矢 arrow:12
下記 below:29
下部 bottom:78
下隅 corner:15 lower:11
不一 mismatch:57
不便 apolog:38 inconveni:38 frustrat:20
不具 failur:25
不十 insuffici:40 lack:15 reput:15
不可 inaccess:14 unavail:14
不在 repli:13
不完 incomplet:57
不審 suspici:66
不必 disconnect:12
不明 unknown:62
不正 inaccur:32 inaccuraci:11
不能 undeliver:15 non:14
不要 longer:20 unnecessari:19 unwant:18 unneed:13
不足 miss:44
不適 incorrect:31
与 give:29
与信 credit:27
両面 duplex:43
並 sort:58
並行 side:32
中国 china:59
中央 resiz:20 central:19
中小 small:18 medium:11
中断 suspend:24 interrup:20
中止 stop:25 unpublish:20
中継 relai:62
中間 intermedi:22
主 capabl:20 kei:16
主催 lead:17
主導 driven:42 postpon:22
主張 linkedin:42
主要 major:38 primari:21
乗算 multipli:30
了日 end:22 date:22
了時 end:12
了期 deadlin:36
予定 calendar:69
予想 expect:51
予期 unexpect:57 unexpectedli:32
予測 forecast:66 projec:22 predic:20
予算 budget:78
予約 reserv:81 book:14
事仲 teammat:19 colleagu:17
事全 full:21 watch:11
事内 lync:12
事前 pre:47
事業 carrier:18
事用 ti:16
事関 simpli:12 along:11
事項 limit:22
互作 interac:28 interact:12
互換 compat:67
互運 interop:40 interoper:17 cvi:14
交換 exchang:16
人 on:15 person:11 singl:11
人々 peopl:28
人以 fewer:30
人向 busi:33
人情 person:21
人用 person:49
今後 futur:35 upcom:22
今支 pai:22
介 through:55 via:23
介入 interven:70
仕事 work:20
仕分 alert:24
仕方 adjust:12
仕様 specif:21 spec:13
仕組 work:14
他 other:82 addition:14
付 unifi:19 give:10
付与 grant:56 give:29
付属 came:30 come:18 contribut:10
付範 rang:35
付随 come:25
代 behalf:44
代替 altern:63
代理 deleg:51 behalf:25
以上 on:29 abov:13 higher:10
以下 below:40 follow:29
以内 within:57
以前 previou:38 previous:27 earlier:27 older:20
以外 non:48 otherwis:28
以降 later:68 longer:11
仮想 virtual:78
仲間 teammat:19 colleagu:17
件付 condition:54
件名 subject:58
任意 anywher:14 bring:12
任構 constrain:27
企業 corpor:70
休日 holidai:73
会保 social:27
会社 compani:75
会計 month:16
会話 convers:84
会議 meet:91
伝達 propag:34
似 resembl:65
位置 locat:23
低 low:43
低下 poor:26 slow:23 degrad:19
低優 clutter:65
低速 poor:17 slow:16
低音 lower:18 hand:16
住 elimin:15
住所 address:46
体向 nonprofit:22
体的 specif:29
体管 global:43
体設 permiss:45
体認 biometr:42
余分 extra:27 redund:17
作成 creat:95
作業 work:51
作用 interac:28 interact:12
使用 avail:23 microsoft:16
例 exampl:79
例外 excep:75
例配 ration:20 rate:17
供状 comparison:31
依存 depend:39 reli:12
依然 troubl:23 occasion:16
依頼 ask:35 request:30
価分 analysi:24
価格 price:79
価管 cost:21
価者 grader:51
侵入 penetr:54 harder:10
侵害 compromis:79
便利 conveni:25 help:19 us:16
係者 stakehold:13 toward:11
促 prompt:21
保 taken:16
保存 save:88 store:17
保守 maintain:29
保持 reten:66 retain:19
保有 holder:30
保留 hold:47 pend:24
保管 safekeep:17 reli:11
保証 warranti:59
保護 protect:55 protec:44
保障 social:27
信不 undeliver:15 non:14
信中 outbound:26
信事 carrier:25
信先 destin:28
信失 come:27
信拒 block:20 sender:16
信接 act:17
信数 good:10
信時 arriv:14
信済 sent:33
信状 submis:29
信用 sub:13
信確 deliveri:14
信結 submis:22
信者 recipi:48 sender:45
信設 prefer:15
信送 wire:22 chequ:18
信限 settl:18
信頼 trust:61 confid:21
修復 repair:80
修正 fix:78
修理 repair:35
個 exampl:21
個々 individu:68
個人 person:67 individu:12
個別 individu:58
候補 sugges:15 correc:10
値 valu:84 threshold:22
値税 tax:11
値群 whether:16 repeatedli:10
停止 stop:70 outag:19 close:14
側 side:62
側同 side:35
偶発 accident:25
偽装 imperson:39 spammer:19 forg:19
備中 patienc:22 prepar:16
備品 equip:41
備完 thu:23 good:14
働日 workdai:25
像度 resolu:25
優 great:65
優先 focus:55
元 origin:62 undo:13
元化 central:23
元可 mean:10
元展 central:21
元従 former:65
元性 resili:44
元方 restor:14
元機 restor:12
充電 charg:17 suppli:11
先 visit:20
先住 address:30
先受 focus:51
先度 prioriti:49 matter:29
先端 cut:19
先行 zero:19
先進 modern:31
先順 priorit:32 prioriti:11
先頭 top:21
免税 exempt:16 exemp:16 tax:15
免責 disclaim:62
入 accept:37 favorit:26 swap:16
入前 question:25
入力 enter:72 type:32
入室 admit:34
入手 offer:10
入方 purchas:26
入時 ti:24
入済 interest:16 offer:12
入版 vision:23
入門 introduc:37
全体 entir:54 wide:28 across:25
全同 full:23
全性 safeti:47 fraud:10
全般 gener:60
公開 publish:50 expos:19
共 along:43
共同 collabor:48 co:18
共存 coexist:58
共有 share:97
共通 common:19
具体 specif:29
具合 failur:25
兼 combin:25
内 within:67
内容 content:17
内線 confirm:13
内蔵 built:17
内訳 breakdown:31
内通 domest:22 agent:11
内部 intern:78
円 circl:53
再 reinstal:59 reactiv:21
再作 recreat:28
再入 reenter:24 seen:18
再利 reusabl:49
再割 reassign:62
再同 resync:42
再実 rerun:20 see:14 retri:12
再度 reactiv:30 back:15
再接 reconnect:49 plug:11
再暗 strength:16 xt:16 ae:16
再添 reattach:39
再現 reproduc:68
再生 playback:68 plai:32
再登 becom:30
再確 doubl:13
再表 reappear:30
再設 reset:28
再試 retri:56
再請 reclaim:18 previou:11
再販 resel:32
再起 restart:73
再送 resubmit:27 resend:26
再開 resum:29 thing:10
写真 photo:86
処法 remedi:23 workaround:16
処理 process:54 handl:26
処置 taken:13
出 call:47
出人 sender:25 safe:18
出先 prohibit:13
出制 spend:49
出力 output:70
出可 discover:58
出席 attend:44 meet:12
出張 travel:38
出荷 factori:19
出設 discoveri:27
分 minut:54
分以 minut:25
分割 split:29 ran:16
分待 min:12 minut:11
分析 analysi:40 analyt:34 analyz:28
分的 partial:62
分自 yourself:36 delist:13
分野 depth:11
分間 minut:37
分離 isol:37
分類 classif:65 classifi:33
切 switch:57 toggl:16
切手 wire:19
切断 disconnect:71
列 column:81
列値 sharedcomputerlicens:33
列更 fragil:14 breakag:14 elimin:12
初 time:30
初期 initi:52
判別 determin:27
判定 verdict:32 judgment:29
判断 determin:59
別 anoth:59 differ:44
別個 separ:46
別共 individu:17
別名 antimalwar:25 aka:11
別子 identifi:22
別済 domainkei:29
利団 nonprofit:30
利点 benefit:52
利用 avail:69
到達 reachabl:34 consolid:13
制御 control:87
制的 forc:33
制約 constrain:30 restric:23
制限 limit:69 restrict:37 restric:12
刷不 failur:25
刷新 redesign:14
削減 reduc:48
削除 delet:66 remov:54
前 previou:33 prior:26
前予 upfront:45
前例 unpreced:16 highli:11
前入 popul:15
前回 last:42
前変 renam:44
前払 prepai:46 prepaid:11
前承 pre:11
前提 prerequisit:43 requisit:22
前構 preconfigur:26
割 assign:75
割別 main:16
割合 unsolicit:15 discourag:11
割引 discount:63
力場 kei:11
力方 input:34
力的 appeal:29 engag:14
加 addition:11
加価 tax:11
加入 configureonpremisesaccountautosignin:12
加情 addition:31 challeng:13
加済 join:16 accomplish:15 do:14
加者 particip:63
加費 cost:10
加購 capac:10
効化 enabl:20 disabl:18
効期 expir:39 lifetim:18 date:11
効果 effect:46
効率 effici:47
動作 work:43 behavior:33
動保 autosav:71
動先 move:16
動分 classif:28 behav:18
動化 autom:55
動同 auto:23
動型 driven:36
動引 recur:13
動応 repli:44
動拡 expand:32 auto:13
動時 startup:43 travel:12
動暗 doesn:14
動更 renew:12
動検 autodiscov:31
動済 move:12
動画 video:42
動登 auto:20
動的 automat:63 dynam:18
動解 unenrol:29
動設 startup:37
動調 autom:16 execut:14
動請 seven:18
動起 prevent:19 un:10
動転 forward:27
動返 auto:21
動適 auto:28
勧 recommend:74
包括 comprehens:59
化 reactiv:44
化設 respect:29
化関 decryp:32
区切 comma:38
区別 differenti:14
医療 healthcar:36
匿名 anonym:81
十分 enough:65 poorli:17
半期 semi:44 annual:12
協力 work:14
協調 coordin:25 disclosur:13
単 simpli:49 readabl:16
単一 singl:47
単位 unit:40 per:30
単体 standalon:26
単操 eas:39
単純 simpl:24
単設 express:29
単語 phrase:18
印刷 print:89
危機 crisi:51
危険 riski:35
即座 instantli:27
即時 immedi:36
原価 cost:35
原因 caus:56 due:31
厳密 stricter:38 rigor:22 strict:14
参加 join:89 particip:13
参照 inform:43 learn:26 info:14
参考 almost:17 refer:15
友人 friend:41
双方 two:35
反映 reflect:63 propag:15 effect:11
収集 collect:73
取 receiv:32 recal:19
取図 floor:43
取引 transac:30
取得 acquir:39 retriev:38
受 receiv:36 affect:27
受信 receiv:68
口座 bank:31
古 old:51 older:25 stale:15
可方 variou:15
可用 avail:22
可能 avail:25
可視 visibl:28
台 on:13
右 right:66
右上 upper:29 right:25 corner:12 top:12
右側 right:55
右端 far:41 rightmost:10
右隅 near:13
号化 encrypt:51 encryp:39
号強 strength:16 xt:16 ae:16
号移 port:30
各 prevent:12
各主 major:21
各画 through:33
各種 decision:17
合 contact:34
合意 reprovi:17 agre:12
合格 pass:13
合法 steal:15
合監 unifi:27
合秘 unifi:33
合計 total:66 sum:12
同 same:89
同一 same:13
同作 collabor:55
同僚 cowork:22 colleagu:13
同士 visibl:18
同意 consent:85
同時 time:21 concurr:16 same:13
同期 sync:81 synchron:34
同様 similar:57 likewis:12
同管 co:63
同編 co:12
名 name:71 usernam:17
名以 on:16
名刺 handwritten:23
名前 name:70 renam:16
名行 appoint:10
名要 brows:13
向上 improv:50
含 includ:84 contain:28
告以 deem:31
呼 call:44 known:35
和策 mitig:28 backend:27
品名 restat:23 name:10
品版 commerci:20 full:11
品用 equip:41
品質 qualiti:75
員会 vi:18 european:18 commis:18
員通 notic:11
商品 bought:27
商業 commerci:13
商用 commerci:64
問 contact:38
問者 visitor:36
営利 nonprofit:50
営業 sale:52
嘆符 exclam:40
四半 hope:23 quarter:23
回 onc:26
回復 recoveri:71 recov:23
回数 often:15
回更 onc:17 renew:11
回答 answer:65
回線 line:17
回避 avoid:50 workaround:21 around:18
回限 time:15 on:15
団体 nonprofit:30
困難 difficult:31
囲内 row:16
囲指 criteria:26
図 diagram:44 solid:13 extens:12
図的 inten:24 enforc:12
固有 uniqu:31 specif:19
国 countri:74 region:10
国内 domest:60
国地 id:17
国情 countri:36
国政 govern:24
国際 intern:48
土曜 saturdai:34
圧縮 compress:54
在使 isn:12
在割 happen:14
在接 unabl:22
在時 repli:13
在的 potenti:47 unsaf:16
在選 focu:36
在電 carrier:25
地図 map:40
地域 region:81
型攻 target:18
埋 embed:37 emb:17 annot:12
域制 haven:29 limit:11
域容 extra:19 own:13
域幅 bandwidth:54
域機 geo:24 multi:12
基 base:67 underli:18
基幹 line:24
基本 basic:77
基準 baselin:24 look:20
基盤 foundat:40
基礎 fundament:38 underli:28
報付 against:10
報保 protec:19
報告 report:52 submis:19
報開 ediscoveri:54
場所 locat:91
境内 aren:15
境別 breakdown:31
境界 boundari:72 perimet:18
境設 prefer:20 sfb:15
増 increas:65
増加 increas:54
壊 checker:27
声会 confer:34
声認 recogni:33 speech:31
声通 regular:13
売上 sale:26
売先 sold:44
売店 retail:38 resel:13
売用 retail:25 prepaid:17
変換 convert:83 conver:18
変数 variabl:61
変更 chang:99
外 unplug:34
外事 honor:16 exclusion:14
外側 outsid:17
外局 area:25
外科 oper:14
外観 look:39 appear:16
外部 extern:92
外項 exclusion:35 strict:11
多 case:33 often:28
多数 larg:26 lot:14
多様 divers:39 accommod:31
多機 multifunc:66
多組 lifetim:10
多要 multi:40 factor:25
多言 multilingu:60
夜間 night:51 light:22
大 larg:38 letter:13
大化 maxim:61
大幅 signific:37
大度 sever:27
大数 maximum:25
大文 lowercas:13 case:12
大規 larg:53
大量 spam:21 larg:11
大鏡 magnifi:34 glass:34
大限 maxim:38
失 lose:35 lost:28
失敗 fail:85
失防 loss:40 preven:29
契約 agreement:74
奨事 recommend:19 sugges:10
奨分 classif:10
奨化 deprec:13
奨手 recommend:12
奨解 dynam:12
好 behav:29 mistak:11
妨 prevent:20 doc:12
始 start:37
始日 date:22
始時 troubl:13 encount:12
始点 sure:17
姓 last:31
委任 deleg:54
委員 vi:18 european:18 commis:18
威対 viru:23
威管 threat:14
子名 handwritten:23
子情 ediscoveri:54
子様 child:51
子決 electron:29 fund:23
字列 string:75
存先 extract:25
存在 exist:40 present:17
存場 pick:20
存外 case:22
存期 reten:25
存済 cooki:21
存関 besid:18
孤立 orphan:63
学 learn:11
学校 school:73
学生 student:77
学習 teach:22 learn:12
守 tackl:16 leak:16
守性 fragil:14 breakag:14 elimin:12
安全 safe:68
安定 stabl:78
完了 complet:73 finish:26
完全 perman:44 fulli:31 full:28 complet:12
完成 least:11
定一 agenda:44
定値 default:31
定外 unschedul:34
定教 academ:32 institu:15
定方 overridden:12
定期 regularli:20 recur:19 period:11
定義 defin:88 defini:11
定表 calendar:73
定非 qualifi:21
宛先 destin:23 line:15
実施 unrel:13 enforc:10
実現 achiev:24 accomplish:12 do:11
実行 run:73 perform:34
実装 implement:94
実際 actual:60 real:11
客契 agreement:33
客様 custom:58
家庭 home:31
家族 famili:42
容易 easier:55 facilit:17
容量 storag:34 space:21
寄 frequent:38 faq:25 question:16
寄贈 donat:60
密度 sensit:39 label:23
密情 sensit:36
対 against:28
対処 address:18
対応 correspond:35 respond:21 act:12
対策 anti:71 antiviru:17
対話 interact:49 interac:16
対象 elig:45 target:31
封確 receipt:41
専用 read:35 dedic:24
専門 special:30 expert:21
将来 futur:74
導入 adop:26 adopt:18 introduc:16
小 small:22 reduc:13
小企 small:18 medium:11
小切 wire:19
小化 minim:41
小売 retail:53
小文 lowercas:13 case:12
小特 least:17
小要 minimum:37
小規 smaller:21 small:16
小限 minim:41
少 least:66
少人 februari:10
局番 area:25
届 receiv:15 aren:12
展開 deploi:68 deploy:48
属 belong:75
属性 attribut:92
属組 advertis:23
層 layer:47
層内 hierarchi:35
履歴 histori:87
州委 vi:18 european:18 commis:18
左 left:38
左上 left:16
左下 lower:29 left:14
左側 left:74
差 merg:24 minu:23
差出 sender:25 safe:18
己署 self:12
市外 area:25
希望 prefer:21 april:11
師向 educ:24
席中 awai:28
席依 invit:15 respons:11
席者 attende:50
帯域 bandwidth:64
帯電 phone:30
帳 book:51
常性 health:67
常状 steadi:13
常駐 resid:47
幅広 broad:24
年 june:27 octob:20 march:13 longer:13
年分 frequenc:15
年単 annual:19 monthli:13
年払 whole:21
年月 birth:28
年次 yearli:41 monthli:11
年第 hope:25 quarter:25
年間 on:17
幹業 line:24
広告 ad:20
広範 broad:16 extens:14 broadest:13
府機 govern:16
度一 align:22
度実 coupl:18 renam:12 rememb:12
度更 onc:18 renew:17
度有 reactiv:37
度検 restat:25
度行 reactiv:29
度試 persist:15
度読 reload:22 refresh:18
度開 reopen:42
度額 deduct:17 overdu:15
庭向 part:22
廃止 retir:58 deprec:37
延情 latenc:20
延時 latenc:20
延期 postpon:31 defer:29 delai:20
延滞 past:12
延長 extend:73
式 formula:58 expres:15
式設 format:49
引 continu:43
弱性 vulner:64
張中 travel:38
張子 exten:19
張機 exten:64
強 strongli:51 highli:20
強制 forc:49 enforc:27
強力 strong:53
強化 increas:41
強度 strength:16 xt:16 ae:16
強調 highlight:60
当 assign:75
当社 chanc:14 ecosystem:13 manner:12
当者 repres:24
当該 stage:24 subject:12
形 diamond:50
形式 format:72
彫 popular:13
影先 destin:28
影響 affect:64 impact:33
役 help:26
役割 role:83
役立 help:65
役職 titl:23
待 wait:57
待機 wait:49
待状 invit:23 redemp:10
後 later:34 remain:11
後半 late:37
従 follow:59
従来 legaci:50 classic:45
従業 employe:66
従量 pai:28
得 precis:12 becom:12
得中 insuffici:14 acquisi:13 interac:11
御下 introduc:17 ntroduc:14
復元 restor:75 recov:27
復力 resili:47
復可 recover:54
復号 decryp:38
復帰 wake:36
復性 resili:41
必 sure:25
必要 requir:65
必須 requir:27 fill:12
忘 forgot:53 forgotten:41
応 depend:41 necessari:11 appropri:10
応答 repli:37 respons:33 respond:26
快適 delight:34 us:19
念日 sa:24 anniversari:22
思 believ:36
思考 think:34 solidifi:34
急対 emerg:26
急通 emerg:33
性値 valu:19
性協 coordin:25 disclosur:13
性向 classroom:12
性検 entiti:14
性構 attest:30
性状 health:16 statu:11
性管 exposur:14
性能 significantli:10
性評 assess:45
悪 poor:36
悪意 malici:79
情報 inform:56 info:12
惑行 abus:44
想化 virtual:12
想定 expect:41
想授 lesson:21
想構 involv:16
意事 caveat:31
意味 mean:79
意図 accident:19 inten:15
意深 modif:23 carefulli:15
意画 consent:14
意識 uniqu:15
感 long:19
感嘆 exclam:40
感染 infect:28 lot:16 overwritten:15 infec:11
慎重 carefulli:49 care:21
慣 familiar:37 comfort:33
慮事 consider:47
憶域 storag:53 space:11
憶領 space:18
懸念 concern:48
成中 either:12
成内 malformat:22 accomplish:15
成功 success:53 succeed:11
成可 lifetim:36
成後 newli:13 grain:13
成時 compos:18 creation:15
成果 artifact:28
成済 prebuilt:14
成状 shown:15
成用 creation:22
成者 contributor:50 creator:11
成証 attest:30
成通 success:25 successfulli:11
戦略 strategi:76
戻 back:53 return:18
所 place:22 on:13
所属 institut:13 institu:10
所有 owner:60 own:21
手 hand:21 unsur:18 rais:15
手伝 break:14
手動 manual:92
手数 fee:34 multipli:14
手方 aadst:27
手書 handwritten:23
手段 instrument:39
手法 techniqu:40 wild:12 methodolog:10
手続 take:12
手術 oper:14
手順 step:78 instruc:20
払 refund:70
払回 often:27
払戻 refund:30
払方 method:52 payment:15
払設 section:13
払額 outstand:15 balanc:15 minu:12
扱 handl:18
承認 approv:65 author:26
承諾 accept:55
技法 techniqu:39
技術 technic:48 tech:10
把握 understand:15 awar:11
抑 minim:31
抑制 nois:41 suppres:41
投影 project:31
投票 vote:46 poll:31 quiz:10
投稿 post:88
抜 unplug:55 leav:10
択中 focu:36
択可 subject:17
択肢 choic:12 newer:11
抱 dangl:50 experienc:12
押 press:76
抽出 extract:42 extrac:32
担当 repres:19 respons:15
拒否 deni:66 declin:28
招待 invit:75
拠状 confirm:16
拡大 increas:42
拡張 exten:69
括処 sweep:48
括削 bulk:20
括割 licenc:34 scale:14
括操 bulk:10
括的 comprehens:59
括移 cutov:53
持中 hold:11
持参 bring:16 workload:11
持期 ag:14
持機 hold:17 preserv:11
持続 opera:17
指 finger:35 point:28
指定 specifi:86
指数 exponenti:25
指示 instruc:42 prompt:13
指紋 fingerprint:64
挙 rais:39 hand:26
挿入 insert:89
捗状 esc:14
捜索 hunt:52
授業 lesson:14 studi:12
排除 fragil:14 breakag:14 elimin:11
採用 adopt:47
探 look:44 find:16
探索 discoveri:43
接割 scale:16
接参 admit:14
接報 easer:36
接応 attend:11
接登 place:16 regist:11
接的 direct:24
接移 trash:11
接続 connect:76 connec:34
接設 directli:13
接購 debit:11
接連 let:11
控除 monetari:26 deduct:23
推奨 recommend:77
推定 estim:56
推測 guess:38 presum:12
推薦 nomin:40
措置 unpreced:11
提供 provid:77 offer:15
提条 prerequisit:43 requisit:22
提案 sugges:57 suggest:17
提示 present:33
換 replac:71
換性 compat:67
援付 direct:12 path:11
援技 technolog:30
損 miss:15
損傷 damag:26
損失 loss:40 preven:29
搭載 abov:11
携帯 phone:30
撃通 target:18
撃面 surfac:26 reduc:17
操作 action:49 work:18 oper:16
支出 spend:62
支払 payment:65 method:33 pai:17
支援 assist:44
改 tamper:44
改善 improv:58
攻撃 attack:88
政府 govern:41
教室 classroom:53
教師 teacher:60
教職 faculti:36 student:15 teacher:11
教育 educ:48 teach:25
数 number:55
数分 minut:41
数含 isol:14 kind:11
数回 tweak:22
数地 geo:24 multi:12
数多 identifi:15
数字 nine:24 unformat:21 digit:13
数料 fee:34 multipli:14
数日 un:13 charg:11
数時 hour:15 coupl:14 throughout:11
数的 exponenti:25
数秒 second:39
数量 quantiti:70
数関 exponenti:25
整 readi:32
整制 ew:18
整理 organ:24 autoarch:14
文字 charact:81
文履 histori:11
文書 document:38
文章 write:11 grammar:10
料利 tier:12
料版 free:11
料試 free:23 trial:14
料金 charg:62 price:11
料電 toll:55
断続 intermitt:54
断関 wvd:11
新 new:96
新型 covid:28
新履 histori:13
新後 connec:10
新方 defin:22
新日 renew:29
新時 empow:26 ag:14
新機 new:28
新的 innov:25 safer:18
新規 new:38
新関 relat:18
新頻 four:21 desir:11
方向 on:11
旅行 travel:41
既 further:13 anoth:10
既存 exist:94
既定 default:95
既知 known:82
日 januari:14
日付 date:78
日以 longer:17
日公 soon:23 come:14
日前 deletion:21 prior:11
日割 prorat:25
日常 everydai:21
日後 seven:19 transfer:11
日数 number:14
日時 sub:17
日未 luck:41
日次 daili:26 obtain:13
日程 date:11
日経 junk:14
旦抜 unplug:20
旧称 formerli:49
早 soon:28 earliest:13
早期 earli:35
昇格 promot:28 elev:24 promotion:14
明 bright:69 明:12 るさ:12 スライダー:12
明書 certif:72
明機 author:26
明確 distinct:36 cleaner:11
明示 explicitli:17
明細 statement:50
時代 empow:14
時使 singl:17
時停 paus:46 suspend:27
時刻 time:44
時呼 overus:31 concurr:20 simultan:13
時折 sometim:31
時支 immedi:13
時期 unpreced:10
時点 point:25 time:25
時的 temporari:53 temporarili:32
時間 hour:49 take:28 time:22
普及 popular:13
暗 dim:25 instantli:13
暗号 encrypt:51 encryp:39
暴露 exposur:17
曜日 saturdai:25
更新 updat:89
更通 pcn:12
書 writeback:68
書利 reli:21
書式 format:62
書番 order:14
書設 prefer:32
書通 seven:18
替 switch:67 toggl:16
替品 replac:23
替機 altern:16
最 easiest:26
最上 far:20
最中 occur:17 mainten:15
最低 minimum:22 render:11
最優 triag:17 highest:13
最先 cut:19
最初 initi:24 origin:16
最善 best:28
最大 take:40 maximum:18 effect:17
最小 minimum:57 minim:17
最後 last:41 final:33
最新 latest:67 modern:24
最終 final:60
最良 best:24
最近 recent:69
最適 best:52 optim:27
最高 best:48
月 month:20 octob:17 june:17 april:16
月上 earli:27
月会 month:16
月分 frequenc:15
月単 annual:19 monthli:13
月後 fast:13
月払 whole:21
月日 birth:28
月末 end:14
月次 monthli:48
月無 month:22
月間 month:50
月額 monthli:10
有 previous:14
有予 differ:20
有効 enabl:86 turn:15
有料 paid:62
有方 whether:13
有権 ownership:59
有機 involv:23
有相 summari:19
有線 wire:28
有者 owner:77
望 unwant:38
期中 synchron:20
期処 hasn:18
期化 confidenti:23
期参 registr:13 known:11
期問 fix:15
期対 aren:24
期展 critic:11
期待 expect:56
期日 due:20
期期 deferr:38 delai:15
期機 sync:12
期状 reset:16
期的 regularli:38 handi:10
期請 recur:17
期間 period:72 time:11
期限 expir:67
未使 unus:66
未払 outstand:67 balanc:11
未満 fewer:46 mush:17
未登 unregist:54
未読 unread:43
本原 root:19
本文 bodi:50 inlin:21
本機 deactiv:32
本番 produc:44
本的 basic:43
本認 basic:24
条件 condition:77
条項 agre:17
来版 legaci:45
来的 forward:11
析情 insight:51
析用 analysi:13 probabl:12
果物 artifact:31
果的 effect:23
染症 covid:28
柔軟 flexibl:63
査中 institut:19
査員 research:36
査担 decid:19
査結 blank:17
査設 audit:15
査項 certain:11
校全 entir:22
校向 school:28
校用 problemat:25 school:15
根本 underli:19
格情 credenti:70
格管 entitl:46
格納 store:30
格設 price:20
桁 digit:52
案件 case:24
案内 situat:16 lead:16
械学 predict:25
検出 detect:60 detec:36
検査 inspect:44 inspec:15
検疫 quarantin:76
検知 posit:24 fals:19 unusu:17 neg:13
検索 search:84 find:18
検討 consid:76
検証 valid:57 verifi:19 verif:11
業中 mayb:18
業向 uncommonli:22
業員 employe:66
業担 sale:13 dl:11
業日 thorough:12
業界 industri:65 accredit:11
業者 resel:27
業間 extranet:11
極的 proactiv:10
概念 concept:62
概要 overview:82 introduc:11
概説 outlin:38
構成 configur:97
構文 syntax:83
構築 build:32 built:17
構造 structur:83
様情 help:23
標準 standard:62
標的 target:18
権 access:16 give:13
権利 right:26
権限 permis:43 author:16
横 next:70
機会 chanc:33
機密 sensit:73
機期 mind:23
機械 predict:25
機能 featur:80 work:18
機関 author:50 institu:11
欠落 miss:30
次 follow:68 next:19
次利 daili:27
次回 next:25 time:14
次請 yearli:22
欧州 vi:18 european:18 commis:18
欺対 anti:36
欺師 scammer:31
止 spinner:18
止予 ocm:43
止送 ban:45
正 correct:45 correctli:42
正作 laps:10
正使 abus:43
正常 successfulli:42 health:27 success:11
正式 formal:70 enumer:10
正当 legitim:63
正方 squar:18
正検 fraud:39
正済 build:12
正確 exact:44 accur:25
正規 genuin:48
歯車 gear:68
殊文 special:43 charact:14
残 remain:49 stuck:12
残念 unfortun:50
残高 balanc:71
段階 stage:34 two:21
毎年 annual:56
毎日 daili:44 guarante:11
毎月 monthli:54
比 advantag:21
比例 ration:20 rate:17
比較 compar:78
氏名 intefac:22
気 favorit:74
気付 observ:26 notic:19
永続 persist:19
求 ask:32 prompt:30
求先 bill:26
求内 understand:11
求対 length:13
求履 histori:11
求所 ownership:25
求方 don:19
求日 date:17
求明 statement:32
求書 invoic:78
求月 month:24
求期 period:27
求機 allow:10
求通 currenc:31
求金 amount:20
求頻 frequenc:47
求額 amount:42
汎用 gener:17
決 depend:16 determin:10
決定 determin:50 decid:21
決手 resolu:24
決方 solution:53
決案 sugges:20
決済 settl:68
決策 solution:49 resolu:30
沿 along:14 fasttrack:13
法 hitech:40 act:15
法人 busi:33
法的 legal:41
注 note:87
注意 note:47
注文 order:64
注書 order:19 po:10
注釈 annot:46
洞察 insight:10 critic:10
活用 advantag:22 leverag:12
浮 popular:13
消 recal:56 revok:11
消去 purg:38 clear:19
消失 lost:24
消費 consump:53
淡色 grai:35
混乱 confus:49
混同 confus:39 sometim:12
混在 mix:38 among:12
添付 attach:84
済 paid:19 unless:12
減 reduc:48 decreas:27
減少 reduc:42
渡 pass:46
渡要 transfer:11
満 meet:40 met:22 satisfi:10
準備 prepar:56 readi:46
準形 unicod:37
準拠 compliant:48 complianc:13
準線 sight:38
準計 baselin:37
準設 standard:11
漏 atleast:28 leak:13
潜在 potenti:47 unsaf:16
灰色 grai:25 grei:12
点 dot:13
点滅 blink:37 flash:11
無制 unlimit:62
無効 disabl:82 turn:15 invalid:10
無料 free:80
無期 expir:12 indefinit:10
無視 ignor:86
無題 untitl:55
焦点 highlight:27
照会 queri:21
照属 referenti:57
照準 sight:38
照資 resourc:11
版 version:13
物理 physic:67 possess:10
特 especi:49
特典 benefit:50
特別 special:66
特定 specif:65 identifi:27 certain:25
特徴 along:25
特有 whether:19
特権 privileg:80
特殊 special:43 charact:14
状態 statu:67 state:44
状況 usag:57 situat:22
独立 independ:25
独自 own:56
狭 smaller:20 dry:10
猶予 grace:51
率的 expedit:22 differenti:11
現在 current:83
現時 time:28
現象 symptom:54 happen:13
理中 stuck:36 spin:13
理人 deleg:48
理単 unit:37
理対 manag:15 wish:11
理役 role:11
理方 manag:13
理権 excep:10
理機 capabl:19
理特 aaddc:20
理状 lose:15
理由 reason:64
理的 soft:27 physic:23 possess:10
理目 cut:19
理者 administr:55 admin:36
理解 understand:84
環境 environ:94
生 especi:13
生体 biometr:42
生向 student:26
生年 birth:28
生徒 lesson:17 student:14
生成 gener:63
生日 birthdai:52
生用 student:31
用予 staff:27
用停 decommis:38 retir:16
用制 reli:18
用可 avail:54
用性 avail:22
用意 asid:11
用料 charg:15
用方 guidanc:12
用期 extend:24 trial:17
用条 explain:17 term:16
用枠 tier:39
用済 amount:12
用版 trial:56
用状 usag:65
用率 util:41
用環 readm:10
用紙 paper:36
用者 reli:21
用規 term:23
用設 person:21
用語 term:58
用資 elig:19
用量 usag:22
申 sorri:54
画像 pictur:70 imag:32
画設 repres:21 baselin:12
画面 screen:93
留 pin:13 write:11
留中 pend:56
留状 pend:23
略可 simplic:23 selec:18
略記 ellipsi:25
番上 top:32
番下 bottom:33
番号 number:81
番目 second:58
異 differ:52 depend:20
異常 unusu:26 unhealthi:22
疑 suspici:43 suspect:40
疫済 quarantin:13
疫状 quarantin:19
療機 healthcar:36
発信 caller:54
発注 order:19 po:10
発生 occur:40 experienc:27 encount:16
発用 debug:13
発的 accident:25
発者 develop:60
発行 publish:60 issu:39
発表 announc:62
発見 discov:24 four:14
登録 enrol:65 registr:38 regist:25
白 white:56
白色 white:49
白領 empti:21
白黒 black:37 white:30
的型 target:18
的配 dynam:43
盗 steal:15
盗難 stolen:60
監査 audit:91
監督 supervi:59 supervisori:30
監視 monitor:79
目 second:16
目標 goal:67
目次 tabl:36
目的 desir:47 purpos:30
直 immedi:44
直後 immedi:15
直接 directli:84 direct:20
直面 face:46
相互 interop:24
相手 awai:18 peopl:16
相談 consult:42
相違 differ:19
相関 correl:36
省 elimin:46
省略 option:18
真用 everywher:42
眼鏡 magnifi:27 glass:27
着信 incom:45 simultan:10
督機 supervi:19
矢 chevron:42
矢印 arrow:75
知 notic:38 announc:22
知設 notif:15
知証 push:19 appl:10
知識 knowledg:51
知電 target:22
知領 area:30
短 short:33
短所 weak:40 disadvantag:15
短時 short:36
短期 short:15
短縮 speed:39
研究 research:61
破損 corrupt:57 damag:26
破棄 discard:57
確保 asid:17
確信 confid:20 assur:13
確定 think:34 solidifi:34
確実 confid:13 ensur:13
確立 establish:69
確約 promis:40 despit:14
確証 proxim:22 confid:12 defini:12
確認 check:41 review:29 ensur:25 verifi:25
示 show:40 indic:23 watch:10
示名 displai:31
示専 block:15
示方 care:28
示検 perform:17
示的 explicitli:49
示言 displai:21
示設 displai:22
社会 social:27
社全 compani:34
社内 premis:18 compani:16
社名 extrac:33
社外 around:12
禁止 prevent:28 block:15
科手 oper:14
秒後 second:26
秒間 second:57
秘密 sensit:36 label:21
移動 move:66 navig:28
移植 port:21
移管 transfer:19 permit:14
移行 migrat:96
移転 transfer:31
税 tax:62
税証 exemp:21
税資 exempt:32
税金 tax:56
種類 type:79
稿者 contributor:42
積極 proactiv:10
積的 cumul:44
究者 research:45 redact:11
空 empti:52 free:18 blank:10
空白 blank:64
空間 space:28
突然 sudden:14
立 launch:14 maintain:11
立系 independ:33
競合 conflict:72
第 stage:13 second:10
第一 workforc:14 firstlin:12
答 answer:30
答情 respons:26
答方 respond:20
算方 calcul:42 methodolog:16
算超 circumst:36
管理 manag:71 admin:39
箱 recycl:51 bin:51
範囲 rang:66 scope:33
簡単 easili:43 easi:41
簡潔 briefli:37 rephras:27
簡素 simplifi:49
米 usd:52
米国 govern:16 unit:11
約上 contractu:36 oblig:21
約事 restric:30
約交 sum:21
約付 constrain:47
約例 exampl:15
約容 capac:40
約方 cancel:17
約期 mid:29
約束 commit:39
約条 term:35 explain:11
約済 instanc:27
紋認 fingerprint:34
紐付 ti:30
紛失 lost:50
素化 simplifi:49
素早 quickli:33
素晴 great:35
素認 factor:40 multi:27
索可 searchabl:45
索基 look:22
索条 criteria:19
索機 capabl:10
索環 experi:23
索用 cleaner:22
索結 result:27 pull:11
索辞 dictionari:35
累積 cumul:58
細情 learn:29 detail:14
細書 statement:46
細構 advanc:26
細設 advanc:44
紹介 meantim:12
終了 end:54
終決 rollout:16
終的 eventu:42
終請 final:13
組 built:40 combin:18 work:16
組織 organ:91
経由 via:42 through:23
経路 pathwai:42
経過 pass:14 saw:10
経験 appreci:18
結合 combin:20 merg:18 join:14
結果 result:90
絞 narrow:47 refin:22
絡先 contact:67
絡方 regain:17
絡用 altern:53
統一 intefac:16
統合 integr:78 unifi:24 consolid:10
絵文 emoji:75
継 assum:30 takeov:14
継承 inherit:72
継続 continu:33 recur:31
続 continu:62
続中 sai:21
続先 destin:18
続性 overal:36
続時 therefor:17 couldn:11
続的 ongo:38
続行 continu:48
続請 recur:52
維持 maintain:35 stai:21
網羅 cover:18
緊急 emerg:68
総数 total:35
線 line:20
線共 line:17
線接 wire:28
線番 confirm:13
締結 baa:14
編集 edit:99
緩和 mitig:36 relax:27
縮小 smaller:14 zoom:12
織上 relationship:29
織全 wide:46 org:14
織内 organ:41
織単 organiz:11
織名 name:20
織向 org:16
織図 chart:20
織外 outsid:56
繰 repeat:53 repeatedli:25
置 replac:70
置情 geo:32
置換 replac:51
署名 signatur:84
美 beauti:21
翌月 month:21 consump:12
習向 transition:22 remot:10
習経 pathwai:42
翻訳 translat:74
考 reason:15
考慮 consider:36 consid:14
者以 length:22
者全 dl:15
者内 within:25 permit:13
者制 encount:13
者同 consent:14
者名 name:16
者向 pro:10
者役 role:11
者数 rate:12
者権 right:21
者特 elev:47
者番 caller:22
者設 un:20
聞 hear:49
聴者 portion:14 audienc:11
職員 faculti:36 student:15 teacher:11
職場 work:36 school:18
育機 educ:34 academ:15
育者 safeti:34
背後 behind:36
背景 background:76 blur:20
能制 reduc:16 function:11
能力 abil:25
能性 like:23 caus:14
能更 excit:21
能調 adjust:31
脅威 threat:89
脆弱 vulner:67
自体 itself:65
自分 own:48 yourself:16
自動 automat:80 auto:12 autom:10
自己 self:30
自由 dispos:33
自身 themselv:38 yourselv:11
興味 interest:39
般法 busi:33
般的 common:68
良 better:34
色 color:72
色分 categori:12
色表 grei:44 grai:29
英数 alphanumer:30
荷時 factori:22
落 card:11
虫眼 magnifi:27 glass:27
融機 financi:28
行 row:18 follow:11
行中 migrat:10
行元 gdrive:21
行動 act:15
行口 bank:31
行後 post:15
行機 publish:15
行注 port:30
行為 abus:11
行状 progress:21
行評 assess:28 smat:24
行速 influenc:43
術情 kb:37 knowledg:17
術担 technic:13
術的 technic:28 q:12
表 tabl:58 repres:17
表共 peopl:19
表現 expres:54 interchang:19
表示 view:47 appear:31 show:28 displai:15
表者 rais:10
被害 protect:20
装飾 fanci:48
補助 suit:11
製 third:38 parti:23
製品 product:86
製造 manufactur:51
複属 resili:25 duplic:14
複数 multipl:84 on:15
複製 replic:33 duplic:13 reconcili:13 clone:11
複雑 complex:84
要 coupl:20
要以 usual:14
要件 requir:70
要因 factor:23
要望 leav:13
要求 request:77 claim:15
要約 summar:61
要素 factor:40 element:24 multi:20
見 find:58 found:30 miss:19
見出 head:53
見積 estim:33 want:14
見覚 recogn:27
見逃 scrollabl:25
規予 sum:21
規作 compet:13
規制 regul:34 regulatori:28
規則 rule:12
規模 larg:48
規約 term:35
規購 greater:21 total:14 purchas:11
視対 supervis:32
視覚 visual:68
覚的 visual:47
覧 info:29 learn:16 inform:12
覧中 in:11
覧履 brows:18 histori:12
覧者 reader:57
覧表 list:29
親 parent:80
観点 perspect:52
角形 triangular:30
解像 resolu:25
解放 releas:26 freed:20
解決 resolv:71 fix:25
解消 consid:13
解約 cancel:26
解釈 misinterpret:31 interpret:27
解除 unblock:48 unassign:17 unlock:16 unlink:14
言 rephras:18 precis:13 keep:12
言葉 entri:20
言語 languag:90
計上 unchang:16
計画 plan:58
計算 calcul:46 prorat:18
討中 consider:26
記 defaultassociationsconfigur:39
記事 articl:87
記号 ellipsi:24
記念 sa:24 anniversari:22
記憶 storag:54 space:14
記載 describ:11
記録 record:62
訪問 visitor:36
設 mind:23
設定 set:94
設計 design:67
許可 permis:59 allow:38
許容 accept:18 deem:15
訳 sorri:54
訴訟 litig:48 legal:12
診断 diagnost:67 diagnos:44
証情 warranti:14
証拠 evid:48
証方 method:15
証明 certif:75
証環 pass:15
証管 verifi:12 c:10
証証 authent:11
詐欺 phish:34 scam:24
評価 evalu:76 assess:29
試 receiv:11
試用 trial:72
試行 attempt:33 retri:17
話 human:13 talk:10
話会 audio:41 conferenc:40
話分 qualiti:22
話品 qualiti:28
話型 interact:52
話時 minut:15
話機 phone:23
話番 phone:31 number:30
該当 applic:13
詳 inform:13
詳細 detail:37 inform:35 learn:28 info:17
認中 verifi:21
認可 effort:18
認定 qualifi:57 accredit:16
認方 check:12
認済 accept:22 verifi:10
認状 letter:15 exemp:14
認知 awar:31
認証 authent:60 activ:37
認識 awar:53 recogn:25
誕生 birthdai:52
誘導 direct:25
語句 phrase:59
語設 languag:15 input:10
誠 sorri:28
誤 accident:43 incorrectli:20 incorrect:15 accid:15
誤検 posit:44 fals:20
説明 describ:40 descrip:35 learn:13
読 read:69
読解 unsubscrib:40
課 impos:17 charg:16
課金 bill:75
課題 challeng:33 assign:11
調 ensur:12
調整 throttl:68 adjust:40
調査 investig:88
調表 highlight:46 enclos:11
調開 coordin:25 disclosur:13
請求 bill:61 invoic:25
論理 soft:24 logic:16
講 unpreced:10
講堂 auditorium:43
識別 identifi:66
警告 warn:60 alert:16
議出 invit:15 respons:11
議室 room:68
議時 incorrect:20
議設 meet:11
譲渡 transfer:58
護者 parent:26
護設 classifi:16
豊富 rich:20 solid:15 extens:15
象外 omit:15
象指 target:15
負荷 strain:30
貢献 contribut:44
販売 sold:58 sale:15
販業 resel:32
貫性 guarante:18 consist:17
責事 disclaim:49
責任 respons:35
責務 oblig:33
費用 cost:38
貼 past:58
資料 contract:11
資格 credenti:62 elig:17
資金 fund:63
質更 deferr:17 qualiti:10
購入 purchas:64 bui:51
購読 subscrib:38 unsubscrib:36
赤 red:59
起 happen:34 caus:10
起動 launch:43 restart:23 start:22
起因 come:19
超 exce:47 exceed:32
超過 exceed:35 overag:20
越 behind:29
踏 sever:16 harden:15
転送 forward:67 transfer:36
軽微 minor:38
軽減 mitig:35 reduc:17
載予 come:36
辞書 dictionari:58
辞退 declin:41
込 load:45 built:40
迂回 bypass:21 caution:15
迅速 quickli:46 pursu:13
近 near:21
近切 reinstal:18
近日 soon:23 come:14
返 return:80
返信 repli:58
返品 return:43
返金 refund:52
迷惑 junk:61 spam:28
追 walk:25 kick:20
追加 add:83 ad:17
追及 hunt:29 detec:16
追求 hunt:27
追跡 track:61 trace:34
退席 awai:28
送 sent:13
送不 either:25 forward:11
送付 ship:20 send:11
送信 send:69 sent:32 submit:19
送先 forward:22
送受 send:26
送設 forward:16
送速 speed:12
送金 wire:22 chequ:18
逃 miss:31
逆 aud:14 vice:13 versa:13
透明 opaqu:11
途中 middl:47
通 through:30 frequent:17
通信 commun:67
通常 usual:38 typic:36 normal:27
通用 kingdom:23
通目 separ:12
通知 notif:89
通話 call:79
通貨 currenc:77
速度 speed:73
造元 manufactur:51
造化 unstructur:15 construct:14
連付 associ:76
連性 relev:38
連情 relev:17
連携 gather:11
連絡 contact:75
連続 consecut:62 nine:16
連項 topic:37
週 chunk:44
週間 week:48 approxim:13
進 ahead:26 proce:20 skip:14
進化 evolv:66 constantli:20
進捗 progress:36
進行 progress:70
進認 modern:31
遅 slow:46 slowli:14
遅延 delai:78
運用 oper:35
過 past:25 due:17
過剰 overus:27 concurr:18 overprivileg:12
過去 last:28 past:21
過請 overag:34
達 reach:61 hit:18
達可 reachabl:40
達成 achiev:35
違 between:35 differ:22
違反 violat:27 breach:19
違点 differ:19
遠隔 transition:22 remot:10
適 appropri:23 fit:17
適切 appropri:53 properli:19 proper:11 right:10
適化 optim:64
適合 match:34
適格 elig:31
適用 appli:94 enforc:12
遭遇 encount:31
選 select:29 choos:17
選択 select:84 choos:28
避 avoid:35
避策 workaround:63
部共 extern:32
部分 partial:21
部向 face:26
部署 depart:58
部自 autoforward:11
部転 firstli:16 forward:12 outbound:10
部通 commun:14
部連 unabl:29
部門 depart:54
配信 deliveri:65 deliv:40
配分 ration:20 rate:17
配列 arrai:54
配布 distribu:87
配置 place:27 put:18
配送 ship:63
釈方 interpret:44
重 overlai:13 rollup:11 timephas:11
重大 critic:28 seriou:22
重複 duplic:83
重要 import:62
重視 serious:40
量 lack:19 reput:18
量以 incur:18 beyond:16
量課 pai:28
金 steal:15
金内 view:17
金制 pai:28
金情 bill:17
金期 remaind:27 indefinit:15
金融 financi:28
金請 charg:21
金額 amount:57 ow:16
鉛筆 pencil:75
銀行 bank:54
録待 await:63
録所 registr:25
録時 keysigntest:13
録権 registr:20
長 long:32 longer:22 length:17
長押 press:25 hold:20
長時 long:35
長期 extend:11
門家 expert:43
門的 profession:10
門管 depart:29
閉 close:80
開 open:97
開中 unpublish:21 reimag:14 agil:14
開始 start:75
開封 receipt:41
開放 free:17
開方 methodolog:14
開済 depend:14
開用 walk:13 build:11
開発 develop:85
開示 ediscoveri:53
開範 scope:18
間 between:64 across:18
間中 durat:25
間以 hour:49
間保 retain:26
間取 floor:43
間実 long:25
間延 defer:27
間待 wait:47
間後 taken:14
間復 recov:21
間情 free:22
間接 indirect:58
間最 usd:11
間有 live:10
間検 quarantin:14
間発 happen:18
間終 typic:20 middl:11
間経 incom:13
間証 intermedi:45
間遅 lead:21 deferr:14
間違 wrong:40 incorrect:23 misconfigur:12
間隔 interv:52
関 question:21 regard:21 troubleshoot:17
関与 engag:36
関係 relationship:69 regardless:20
関向 educ:27
関心 interest:67
関数 function:42
関連 relat:74 associ:24 relev:15
閲覧 brows:51 read:11
防 prevent:50
防止 prevent:45 preven:32
限 unless:36 long:13
限事 limit:34 restric:15
限付 limit:14 lockdown:13
限切 expir:29
限定 subset:11
限度 deduct:17 overdu:15
限後 charg:18
限日 stai:17 upon:10
限機 attempt:22 trust:15
除 except:44
除前 simpl:14
除去 inbound:22
除外 exclusion:60 exclud:47
除対 mark:16
除後 deletion:10
除済 recov:24 delet:17 item:10
階層 hierarchi:58
階的 gradual:36
階認 verif:24 two:17
隔学 transition:22 remot:10
隔離 quarantin:55
際 webmail:13
際取 transac:27
障害 failur:30
障番 social:27
隠 hidden:17
隣 checkbox:13
集 collec:18
集中 couldn:31
集内 newli:20
集可 grid:30
集方 ton:43
集約 aggreg:51
集者 editor:47
集計 aggreg:52 suppli:10
離 leav:17
離状 workdai:25
電信 wire:22 chequ:18
電器 charger:47
電子 email:38
電源 power:52 plug:19
電話 phone:69 audio:10 conferenc:10
露出 exposur:64
青 blue:63
青色 blue:54
静的 static:56
非 deactiv:36 inact:29 non:19
非公 privat:30
非同 asynchron:60
非営 nonprofit:50
非常 extrem:27 completion:11
非推 deprec:45
非既 non:17
非管 unmanag:56
非表 hide:67 hidden:16
面上 screen:30
面下 near:28 bottom:17
面共 screenshar:21 screen:13
面印 duplex:43
面外 autocomplet:64
面左 hand:15 side:10
革新 innov:25 safer:18
音 ring:12
音声 voic:36 speech:19 audio:15
音楽 music:50
音質 qualiti:29 audio:11
音量 volum:22
項目 item:21
順 select:14 center:12 set:10
順位 priorit:32 prioriti:11
順序 order:48
順番 better:11
須属 miss:14
領域 space:46 area:37
頻度 frequenc:45 often:27
頻繁 frequent:46 faulti:11
頼性 reliabl:51
頼済 trust:28
題点 decommis:16
額 amount:34 monthli:13
額料 didn:25 monthli:10
顔認 recogni:30
類似 similar:17 better:12
類項 categori:12
顧客 custom:41
飾的 fanci:48
駆動 driven:17
高 high:49 like:14 riski:13
高度 advanc:62 hunt:14
高性 significantli:10
高速 express:26
魅力 appeal:29 engag:14
鮮度 commonli:19 fresh:17
鳴 ring:16 ringer:11
黄色 yellow:57
黒 black:50 dark:25
`
