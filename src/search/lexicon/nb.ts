// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const nb = `
a q:19
abonnement subscrip:95
abonnementsdetalj detail:18
abonnementsfaktura consolid:13
abonnementslis wrong:22
abonnementsmelding notic:22
abonnementsperiod middl:17
abonnementsplan plan:11
abonnementsradgivningspartn advisor:21
abonnementsstatus statu:31
abonnementsstott submit:15
abonnementstyp type:17
abonnementsvarsel notic:34
abonnementsversjon non:37
abonnent subscrib:72
abonner subscrib:70
about intunehelp:25
accreditation accredit:48 industri:16
act act:43 hitech:17
activ directori:46 activ:32
activitytracing activitytrac:71 verbos:13
adapter adapt:63
ade successfulli:13
adminauditlogconf adminauditlogconfig:48 unifiedauditlogingestionen:15
administr manag:35
administrasjon admin:32 manag:22 center:17
administrasjonsarbeidsstasjon workstat:38
administrasjonsformal cut:21 purpos:13
administrasjonsinnsending submis:19
administrasjonskonsoll consol:48
administrasjonsportal portal:24 admin:12
administrasjonssent center:25 admin:21
administrasjonssenter center:45 admin:39
administrasjonssentr center:17 admin:14
administrasjonsstatus statu:20
administrasjonsverktoy tool:16
administrativ administr:33 unit:29
administrator administr:56 admin:51
administratorkonto account:10
administratorlegitimasjon credenti:33
administratorproblem administr:20
administratorroll role:30
administratorsamtykk consent:20
administratortillat permis:16
administratorveiledning guidanc:13
administrer manag:81
adress address:71
adressebok book:44
adresseboks intunehelp:25
adresselinj bar:37
adresselist gal:11
adresseomrad rang:46
adresser vote:14
adressering address:12
advanced advanc:45 offboard:10
advarsel warn:48
advarselsboks warn:23
advarselsikon triangular:27
advarsl caveat:42 warn:17 caution:16
aes strength:16 xt:16 ae:16
af cubihh:20 af:20 vamii:20
aggregat aggreg:38
aggreger aggreg:48
akademisk academ:70
akkurat right:26 unabl:12
akseptabl accept:20 deem:11
aktiv activ:46 enabl:16
aktiver enabl:74 activ:22 turn:13
aktivering activ:53
aktiveringslas lock:17 bypass:16
aktiveringsproblem activ:11
aktiveringsstatus state:32
aktiveringstilstand state:27
aktivit activ:36
aktivitet activ:44
aktivitetsrapport report:20
aktuell affect:32 appropri:26
aktuelt isv:17 reach:12 applic:10
alder ag:32 empow:29
alen alon:35 regain:25
alfanumerisk alphanumer:23 alpha:18
algoritm algorithm:54
ali alia:78
alias alias:40 alia:19
all incom:10
aller exist:14 isn:11
allowcloudrecordingforcall allowcloudrecordingforcal:68
allowgiphy csteamsmessagingpolici:33 allowgiphi:33
allowmeetingregistration allowmeetingregistr:54
allowndistreaming allowndistream:65
allowredirection configurationnam:22 connectionuri:22 allowredirec:22
also establish:11
alternativ option:93 altern:11
alvor serious:40 seriou:26
alvorlighetsgrad sever:13
alvorsgrad sever:18
amerikansk govern:22
an depend:16
analys analysi:48 analyt:31 breakdown:12
analyser analyz:79
analytic analyt:51
anbefal recommend:78
anbefaling recommend:40
anbefalt recommend:67 practic:15
andr other:96
anga regard:38
angi set:38 specifi:26 enter:16
angir specifi:14 set:13
angis expiri:18 whole:10
angitt specifi:25 set:20
angiv numer:11
angr undo:69
angrep attack:73
angrepsoverflat attack:31 surfac:12
angrepssimulator simul:34
angrepsvarsel attack:13
angrepsvarsl attack:24
angrip attack:19
anmodning request:13 intermitt:11
ann anoth:63 differ:43
annenhv week:25 approxim:16
annerl differ:20
annons ad:24 adroid:12
annonser announc:60
annual semi:25 annual:12
annuller cancel:14 upon:14
annullering cancel:24
annulleringsfunksjonalit isn:14
anonymous discus:32
anonymt anonym:27
anrop call:63
anroper confer:15
anropskosamtal queue:19 attend:10
anropskvalit qualiti:30
anropsplan call:20
ans consid:41
ansatt employe:67 former:14 staff:13
ansattid employeeid:50
ansattmelding employe:30
ansi unicod:17 ansi:17
ansiktsgjenkjenning recogni:35
anskaff acquir:27
anslag estim:37
ansv transmit:18
ansvar respons:38
ansvarsfraskriv disclaim:77
ant presum:30 advis:21
antall number:72 quantiti:16
antivirus antiviru:71
antivirusleverandor antiviru:19
antivirusprogramm antiviru:35
antivirusprogramvar antiviru:38
anyconnect cisco:44 anyconnect:44
apn open:99
apning open:19
appbeskytt protec:17
appbutikk store:12
appdat appdata:84
appkompatibilit compat:37
appkonfigurasjon configur:16
appleverandor isv:13 reach:10
application guard:16 applic:13
applikasjon applic:15
applinj bar:27
applisens licens:15
applogg log:20
appmodus mode:11
appproxy proxi:18
appregistrering registr:35
appregistreringsei registr:14
appregistreringsportal registr:19
appsforofficeenabled appsforofficeen:57
apputforming design:21
appversjon autoupd:11
appvindu upper:13
ar year:32 caus:16
arbeid work:67 workflow:16
arbeider worker:48
arbeidsbelastning workload:51
arbeidsbok workbook:57
arbeidsdag workdai:61
arbeidsen join:15
arbeidsfil work:10
arbeidsflyt workflow:52
arbeidsflytlogg purg:18
arbeidsom workspac:39
arbeidsomrad workspac:64
arbeidsplass workplac:24 consequ:22
arbeidsstasjon workstat:53
archiv yourusernam:27
aret whole:31
arkitektur architectur:71
arkiv archiv:73
arkiver archiv:27
arkivering archiv:35 autoarch:19
arkiveringsalternativ archiv:17
arkivmapp archiv:28
arkivpostboks archiv:37
arkivsid load:14
arkivstorr size:14
arl annual:39 monthli:28 yearli:21
arrangement event:42 live:29
arsabonnement yearli:16
arsak reason:47 caus:40
art quickstart:37 quick:18
artefakt artifact:44
artikkel articl:85
artikl articl:60
arv inherit:79
arving inherit:48
as pai:15
aspekt aspect:39 correc:22
assessment smat:32
assistent assist:57 recoveri:20
assister assist:25
asynkront asynchron:55
atferd behavior:31
atskilt separ:35
att fire:11
attack simul:25 attack:19
attestation attest:35
attributt attribut:87
attributtbaser attribut:14
attributttilordning attribut:12 map:12
attributtverdi attribut:22
audio conferenc:18 audio:15
auditenabled auditen:56
authentication authent:42
authenticator authent:29
authority author:24
authorization author:35
autoforslag autosuggest:53
autofullfor autocomplet:60
autologon autologon:31 microsoftazuread:31
automat autopilot:29 autom:18
automatiser autom:88
automatisering autom:42
automatisk automat:92 auto:18
autorisasjon author:50
autorisasjonsfeil author:13 lead:13
autorisasjonskod author:10
autorisasjonsserver author:21
autoriser author:51
autorit author:31
autoritativ authorit:57
avanser advanc:92
avbildning master:41
avbord decommis:35 offboard:13
avbrudd outag:37 timeout:17
avbrutt cancel:46
avbryt cancel:82
avdeling depart:63
avdelingsadministrator depart:32
avgift tax:78
avgjor decision:13 verdict:10
avheng depend:90
avinstall uninstal:64
avinstallasjonsprosess uninstal:20 process:13
avinstaller uninstal:82
avlogging logoff:39
avlysning refund:14
avmerk uncheck:12
avmerking checkbox:11
avmerkingsboks checkbox:14
avregistrer unregist:19 un:11
avsend sender:57
avsender sender:90
avsenderadress sender:10
avsendern bounc:12
avsetning newli:21
avskrev deprec:38
avskriv deprec:10
avsla declin:47
avslas declin:34
avslatt declin:62
avslutning closur:59 shut:12
avslutt end:31 exit:21 quit:18 close:14
avsnitt section:37
avspilling playback:64
avspillingsen chevron:24
avspillingsfeil playback:33
avtal agreement:44 appoint:42
avtilordn de:25 alloc:23
avverg deprec:36
avvikl deprec:29 retir:11
avvikling deprec:51 decommis:16
avvis dismiss:66
avvist declin:11 overdu:11
axo rpw:23 ophfom:23 axo:23
azureadapplication azureadappl:79
azureaddeletedapplication azureaddeletedappl:72
azureadserviceprincipal azureadserviceprincip:59
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:36
backup mnt:34
bad ti:10
baerbar laptop:39
bak behind:74
bakgrunn background:82
bakgrunnsbild background:21
bakgrunnstjenest background:34
balanser balanc:18
ban path:73
band ribbon:77
bandbredd bandwidth:78
bankkonto bank:45
bankkontobetaling bank:15
bankkontoinformasjon won:18
bankkontoutskrift statement:17
bankoverforing wire:18
bann banner:46
bas base:34
baser base:91
basis basi:37
batteriikon batteri:31
batteristrom instantli:12
bdm bdm:74 microsoftonlin:12
be request:43 ask:31
bedr better:83
bedrift busi:43 enterpris:27
bedriftsabonnement busi:16
bedriftsapp enterpris:13
bedriftsavtal azr:19
bedriftsbruk corpor:26
bedriftsdat corpor:18
bedriftsen corpor:11
bedriftskonto busi:12
bedriftskund uncommonli:24
bedriftsnettverk corpor:10
bedriftsprogramm enterpris:10
bedt prompt:62 ask:21
befinn resid:10
begg side:18 either:15 wherea:11
begr restrict:29 limit:19
begrens restrict:56 limit:37
begrensning limit:44 throttl:32 restric:28
begrensningsinnstilling ew:14
begrensningspolicy throttl:22
begynn begin:34 start:31
begynt begun:29
behandl manag:60 process:11
behandling manag:32 process:10
behold retain:66 preserv:16
beholdning inventori:64
behov demand:62 appropri:13
beklag sorri:78
bekreft verifi:48 confirm:44 verif:13
bekreftelsesdialogboks modif:16 dialog:12
bekreftelseskod verif:15 passcod:11
bekreftelsesproblem verif:35
bekreftelsesprosess verif:13
bekymr worri:29
bekymring concern:70
belast charg:62
belastning charg:32
belop amount:64
ber request:27 ask:22 prompt:10
beregn calcul:70 estim:16
beregning calcul:23 exemp:13
berett elig:14
beroringstastatur touch:37
berort affect:70
beskjed let:24
beskrev describ:51 outlin:26
beskriv describ:54 descrip:54
beskytt protect:72 protec:25
beskyttelsesbruk usag:16
beskyttelsesfunksjon capabl:16
beskyttelsespolicy protec:13
beslekt relat:16 topic:15
beslutning decision:48
besok visit:43
besta bug:20 consist:13
bestar consist:40
bestem determin:27 decid:18
bestemm determin:42 decid:38
bestemt specif:81 certain:20
bestilling order:37 po:30 book:20
bestillingsantall quantiti:21
bestillingsdetalj redeem:22 order:15
bestilt histori:14
besvar accur:20
besvart answer:25
bet beta:74
betal pai:88
betaling payment:74
betalingsalternativ payment:22
betalingsfeil payment:14
betalingsforplikt monetari:32
betalingsinformasjon payment:15
betalingsinnstilling section:16 payment:15
betalingskort debit:32
betalingsmat method:43 payment:35
betalingsmetod method:37 payment:28
betalingsmetodedetalj method:13 payment:10
betalingsmidl instrument:32
betalingsproblem payment:22
betalingssid payment:12
betalt paid:82
betaversjon beta:44
beting condition:93
betj serv:26
betjening self:17
betjent self:25
bety difficulti:19 mean:12
betyd signific:85
betyr mean:88
bevar preserv:44
beveg motion:47
bevis evid:60
bevisst awar:31 inten:21
bi bi:74 power:15
bibliotek librari:93
bidr help:44 contribut:29
bidrag contributor:44
bidragsyt contributor:54
bild photo:49 pictur:48 imag:25
bildeendring earli:19
bildefil jpg:19
bilderedigeringsprogram editor:21
bildetekst transcript:41 caption:19
billett ticket:51
bin sendemail:21 sp:17
bind ddd:16 dd:16 dddd:16 dash:12
bindersikon paperclip:54
biometrisk biometr:64
bitersversjon bit:31
bithast bitrat:40
bla brows:61 blue:31
blad blade:81
bladblad blade:33
blanding mix:42
blant preinstal:17
blar scroll:15
blind bcc:45
blindkopi bcc:51
blink blink:37 flash:34 momentarili:15
blogg blog:60
blogginnlegg blog:38
blokk block:46 blocker:11
blokker block:94
blokkering unblock:61 block:13
blokkeringslist delist:16
bluelightreduction subkei:35 bluelightreduc:35
blyantikon pencil:40
bok workbook:25 book:20
bokmerk bookmark:51
boks mailbox:49 box:38
bokstav letter:37
bokstavsak letter:31
booking book:72
bord desktop:54
bort awai:45 opt:17
bortsett except:48 wherea:15
bot bot:51 prod:10 followup:10
bra particular:14 good:13
brann firewal:44
brannmur firewal:65
bransj industri:46
bred wide:24
brett tablet:52
brev newslett:44
bring bring:32 togeth:11
britisk uk:32 passport:24
broer bridg:24 confer:19
brudd violat:38 outag:27
bruk appli:42 usag:32 user:12
bruker user:94
brukeragentstreng string:22 agent:11
brukerattributt attribut:19
brukerbild unabl:18 photo:14
brukerdat data:13
brukerflyt flow:15
brukergrensesnitt ui:46 interfac:16
brukerhandling overus:24 concurr:19
brukerkontekst context:25
brukerkonto account:28
brukerlisens licens:15
brukermedvirkning interven:47
brukern user:55
brukernavn usernam:59 name:15
brukernavnendring main:14
brukerobjekt object:16
brukeropplev experi:16
brukeroverstyring overrid:19
brukerpassord password:11
brukerpostboks mailbox:11
brukerprofil profil:14
brukertilord involv:11
brukertilordning happen:10
brukerveiledning guid:21
brukervenn friendli:12
bruks usag:60
bruksbaser payg:17 pai:13
bruksdat usag:17 obtain:10
bruksdata usag:16 unwant:11
brukskostnad charg:18
brukslogging usag:17
bruksrapport usag:24
bruksvilkar explain:19
brukt appli:26
bryt break:54
bryter granular:13
budsjett budget:84
buff cach:28 buffer:14
buffer cach:53
bufr cach:44
bund inlin:41
bunn bottom:32 footer:14
bunntekst footer:45
business busi:89
butikk retail:30 store:18
bw fdr:20 fjk:20 cjy:20 bw:20
bygd built:39
bygg build:80 emb:11
bygging build:26 emb:16
bytt switch:85
byttetransaksjon transac:25
calendarnotification calendarnotif:77
canon hp:21 canon:21 epson:21
card pattern:11
cas ca:17
casmailbox casmailbox:36 publicfolderclientaccess:36
catchall catchal:52
cdj cdj:36 currentver:21
cent center:35
certificat certif:43
chatt chat:57
chattefunksjonalit function:22
chattelogg histori:24 chat:13
chattemelding chat:15
chattetrad thread:34
chattevindu chat:17
chrom chrome:93
ciph cipher:50
cisco cisco:44 anyconnect:44
cjy fdr:20 fjk:20 cjy:20 bw:20
claim interac:15 insuffici:14
cldflt cldflt:28 sy:28
cleanup seek:28
click flag:20
clicktorun sharedcomputerlicens:26 clicktorun:24
clientaccessserverenabled clientaccessserveren:82
cnam cname:62
cod code:38
commentsonlistitemsdisabled commentsonlistitemsdis:59
community tech:14 unabl:13
company compani:13 initi:13
component compon:39
conf config:77
conferencing conferenc:18 audio:15
configuration configur:25
configurationnam configurationnam:22 connectionuri:22 allowredirec:22
confirm tostr:16
connection viva:12
connectionuri configurationnam:22 connectionuri:22 allowredirec:22
consistencyguid msd:40 consistencyguid:30
content intunewin:11
coordinated coordin:28 disclosur:17
cortan cortana:72
cpe offici:32 cpe:32
creat ring:22
credential credenti:34 usercredenti:13
credit prorat:26
csteamsmeetingpolicy csteamsmeetingpolici:72
csteamsmessagingpolicy csteamsmessagingpolici:33 allowgiphi:33
cubihh cubihh:20 af:20 vamii:20
currentversion currentver:44 cdj:21
cvi cvi:54 interop:19
dag daili:34
dangling dangl:62
dar poor:56 bad:16 poorli:14
dat data:92
databrudd breach:35
dataeksponering exposur:37
dataeksport chunk:14
datafil data:14
datainnsamling collec:15
datakatalogvariabl variabl:18
datakryptering odb:37
datalagring storag:13 resid:11
datamaskin comput:81
datamaskinbeholder aaddc:34
datamaskinlis comput:12
datasett censu:15 dataset:12
datastyringsarkiv govern:15
datatap dlp:19 loss:16 preven:16
datatyp clear:11
dato date:84
datointervall rang:23
datoomrad rang:35
davidc davidc:36 davidchew:36
davidchew davidc:36 davidchew:36
dd ddd:16 dd:16 dddd:16 dash:12
ddd ddd:16 dd:16 dddd:16 dash:12
dddd ddd:16 dd:16 dddd:16 dash:12
ddddddddd ddddddddd:34 unformat:15
deaktiv disabl:36 deactiv:12
deaktiver disabl:81 turn:18
deaktivering disabl:17 deactiv:11
deb debit:39
debetkort debit:52
debug bring:28
dediker dedic:82
defaultbrowsersettingenabled defaultbrowsersettingen:44
defekt faulti:53
definer defin:68 custom:27
definisjon defini:60
dekk cover:84
deklarasjon asser:75
dekrypter decrypt:46
dekryptering decryp:34
dekrypteringsnokkel decryp:26
del share:55 section:30 part:28
delark tile:42
deleger deleg:58
delegering deleg:42 constrain:11
delfeil os:11
deling share:68
delingsalternativ dim:26
delingskobling link:14
delingspolicy share:13
delingsregl rule:14
delivered overrid:19
delsett subset:71
delt share:65
deltak particip:33 attend:11
deltakelsesniva lobbi:14
deltakelsesrapport attend:38
deltaker particip:49 attende:16 attend:10
deltakern particip:17 progress:13
delvis partial:87
demonstrasjon demo:51
demp mute:72
derett select:44 click:14 choos:11
derfor therefor:69 thu:11
derfr correctli:12
dessverr unfortun:65
detalj detail:60
detaljer detail:57
detaljhandel retail:50
detaljrut pane:24
detaljsid don:15
dev dev:57 mpn:12
diagnos diagnost:83
diagnosedat diagnost:20
diagnosedata effici:15
diagnoseverktoy diagnost:35
diagnostic diagnost:14
diagnostikk diagnost:28
diagnostiser diagnos:81
diagram chart:42 diagram:15
diagramm chart:35 diagram:33
dialogboks dialog:52
digital digit:71
digitalt digit:27
diktering dictat:72
dimensjon dimen:77
directory directori:48 activ:30
direkt directli:77 direct:25
direktekobling direct:19
direktesend live:51 event:22
direktetekst caption:47
direktor ceo:61
diriger direct:30
disablenamechecking disablenamecheck:69
disallowinfectedfiledownload disallowinfectedfiledownload:55 spoten:11
disclosur coordin:28 disclosur:17
discovery discoveri:43
discussion discus:32
diskforsend ship:36
diskplass disk:33 space:30
diskusjon convers:12 instant:12
distinkt distinct:63
distribu deploi:39
distribuer deploi:96
distribuering deploi:22
distribusjon deploy:76 distribu:27
distribusjonsgrupp distribu:47
distribusjonslist distribu:33
distribusjonsmetod deploy:16 methodolog:11
distribusjonsprosess deploy:15 process:12
distribusjonsradgiver advisor:31
distribusjonsverktoy deploy:27 tool:15
dit sometim:17
dk dk:55 kinect:18
dkimsigningconf dkimsigningconfig:33 domainnam:33
dns dn:71
dobbelt doubl:60
dobbeltklikk doubl:48
dobbeltsid duplex:59
dobbeltsjekk doubl:15
dobbelttrykk doubl:17
dokkingstasjon dock:26
dokument document:89
dokumentasjon document:59
dokumentbibliotek librari:36 document:18
dokumenter document:21
dokumentkrypt encrypt:16
dokumentsporingsnettsted track:21
dom domain:72
domainkey domainkei:85
domainnam dkimsigningconfig:33 domainnam:33
domen domain:83
domeneaktiver do:35
domenekontroller control:14
domenelist sender:10
domenenavn name:27 domain:14
domenenavnbokstavsak letter:22
domeneoverforing transfer:16
domeneregistrator registrar:50
domenestatus statu:16
domenetilstand health:21
domeneveiviser wizard:16 didn:13
doner donat:52
dow jane:32 dow:32
dra drag:69
drar benefit:26 simpli:12
dress url:31
drevn postpon:27 driven:27
drift host:24 progress:18
driv driver:45 drive:24
driverprogramvar driver:23
drmencryptproperty drmencryptproperti:25
dss pci:26 dss:26
dumpst ipm:15 subtre:15 dumpster:15 recurs:15
duplikat duplic:21
duplis duplic:14
dupliser duplic:86
dvs e:20
dynamic dynam:77
dynamisk dynam:72
dyp deep:51
e email:85
eas ea:32
easy easi:35
echogroupmessagebacktosubscribedsend mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
ediscovery ediscoveri:95
edition edition:50 minecraft:17
education educ:85
effekt effect:37
effektiv effect:22
effektivitet effici:42
egen custom:50 own:16
egendefiner custom:64
egenskap properti:91
egenskapslist properti:23
egenskapssid properti:19
eget own:44
egn own:53
eic eicar:31
eid own:18
eiendom webresourc:19
eier owner:84
eierskap ownership:62
eierstatus grant:12
eiertilgang order:14 reserv:12
eies own:25
eks g:27 e:13 eg:11
eksempel exampl:67 such:52
eksempl exampl:37 sampl:18
eksemplar lower:12
eksister exist:93
ekskluder exclud:27
ekspeder expedit:59
ekspert expert:48
eksplisitt explicitli:64
eksponentiell exponenti:47
eksponer expos:46
eksponeringsresultat exposur:33
eksport export:74
eksporter export:81
eksportresultat result:18 narrow:13
eksportverktoy tool:21 export:17
ekstern extern:79 remot:26
eksternt remot:34 extern:15
ekstr addition:39 extra:31
ekt legitim:28 genuin:11
eldr legaci:76 older:36
elektronisk electron:35
element item:97
elementantall count:33
elev student:85
elevlisens student:24
eliminer elimin:50
ell otherwis:71
ellips ellipsi:71
emn topic:68 subject:16
ems em:77
emulator emul:64
en on:74 onc:10
enableadal enablead:68
encryption outlin:16
end final:26 end:15 endpoint:14
endepunkt endpoint:75
endepunkttjenest endpoint:16
endr chang:93
endring chang:59
ene troubl:14
enest mailflow:18
enesta unpreced:29 highli:13
engagement engag:46
engangskod code:11
engangspassord passcod:22
engasjement engag:37
engasjer engag:33
engineering engin:36
enh devic:64
enhet devic:91
enhetsbaser base:25
enhetsbehandling manag:12
enhetsbeholdning inventori:15 decommis:13
enhetsdekning cover:20
enhetsgrens limit:22 cap:22
enhetshandling action:23
enhetsidentitet ident:18
enhetskod tag:34
enhetsnavn name:14
enhetsobjekt object:22
enhetspinn pin:18
enhetspolicy question:12
enhetsregistrering enrol:21 registr:17
enhetssamsv complianc:26
enhetsstatus node:14
enhetssynkronisering sync:13
enhetstillat permis:12
enhetstilstand state:14
enhetstjenest servic:11
enkel singl:63
enkelt singl:32 easili:29 easi:18 individu:14
enkeltbruk individu:12 singl:11
enkeltbruker individu:12
enkeltperson individu:33
enkeltvis individu:34 bulk:17
enkl simpl:30 easi:20
enkler easier:89
enklest easiest:65 simpl:11
enna hasn:27 don:23
ent either:83
epl appl:21
epson hp:21 canon:21 epson:21
erkjenn acknowledg:36
erstatning replac:30
erstatt replac:93
ert base:31
essential essenti:86
estimat estim:35
estimer estim:51
etabler establish:37
etikett label:80
etikettpolicy label:23
etikettpriorit prioriti:32 matter:26
ett on:65
ettersom doesn:21
etterspurt frequent:22 commonli:14
evaluer evalu:87
evaluering evalu:14
eventuell cycl:11
eventuelt strain:21 otherwis:11
everyon csteamsmeetingpolici:33
ews ew:55
ex ex:30 path:11
exception dll:22 excep:14
exe ex:90
exemption exemp:41
explor explor:77 internet:11
exploratory exploratori:72
f f:43 g:16
fabrikkinnstilling factori:29
faerr fewer:69
failed fail:28
faksing fax:65
faktisk actual:73
faktor factor:60 multi:19
faktur invoic:69
faktura invoic:70 bill:13
fakturaavdeling commerc:15
fakturadato typic:17 final:15
fakturaoversikt statement:41
fakturaprofil profil:15
fakturasporsmal covid:12
fakturautskrift statement:34
fakturer bill:22
fakturering bill:92
faktureringbeslop amount:26
faktureringsadministrator bill:13
faktureringsadministratorrett privileg:12
faktureringsadress address:21 bill:16
faktureringsbelop amount:26
faktureringsei ownership:27
faktureringseierskap ownership:29
faktureringsfrekvens frequenc:17 annual:15
faktureringsgebyr msbill:17
faktureringshypp frequenc:47
faktureringsinformasjon bill:18
faktureringskjop purchas:15
faktureringskjopstjenest purchas:12
faktureringskonto bill:20
faktureringsland countri:15 region:12
faktureringslisens bill:14
faktureringslogg histori:11
faktureringsmaned month:12
faktureringsomfang scope:21
faktureringsperiod period:34
faktureringsprofil profil:25
faktureringsregning payment:11
faktureringssid bill:10
faktureringssyklus cycl:35 prorat:12
faktureringsvalut currenc:42
faktureringsvaluta currenc:33
faktureringsvarsel altern:18
faktureringsvarsl notif:20
fakult faculti:63
falsk posit:27 fals:22
falskt fals:38
famili famili:52 friend:25
fan tab:97
fang catch:39
fangst catch:64
fant found:30
far risk:30
farg color:76
fargefilt color:22
fargefiltr color:18
fargetema color:21 theme:12
fart kick:14
fas phase:43 stage:29
fast stuck:58
fastsla determin:50
fastvar firmwar:64
faultbuck faultbucket:75
favoritt favorit:94
fd xqadsqi:38 fd:38
fdr fdr:20 fjk:20 cjy:20 bw:20
febru februari:52
federation feder:44
feil error:89
feilkod code:46
feilkonfigurer misconfigur:72
feilmelding error:41
feilscenario refer:13
feilsok troubleshoot:88
feilsoking troubleshoot:51
feilsokingsartikkel articl:13
feilsokingsflyt debug:14
feilsokingshandling action:18
feilsokingsinformasjon regard:17
feilsokingslosning solution:20
feilsokingsmodus mode:13
feilsokingsoppgav task:15
feilsokingsprogramm troubleshoot:17
feilsokingstip tip:33
feilsokingstrinn step:13
feilsokingsveiledning guid:23 doc:15
feilsokingsverktoy troubleshoot:15
feilsv respons:22
feiltilstand state:17
fell public:60
fellesmapp public:49
fellesmappetre tree:35
fellesskap commun:42
fellesskapsapp commun:20
felt field:77 bar:15
feltverdi pass:11 lookup:11
fem five:81
ferd finish:51 onc:11
feri holidai:66
fest pin:46 reattach:10
fi fi:76 wi:24
figur shape:20
fiks mitig:22
fil file:99
filaktivit histori:20
filaktivitetsrut histori:15
filbegrensning limit:16
filegenskap properti:21
filforesporsel request:17
filformat format:22
filgjenoppretting insid:17
filkonto file:11
fillagring storag:17
filnavn filenam:19 name:10
filopplasting upload:19
filplassering locat:13
filsystem system:16
filt filter:54
filterformat format:13
filtr filter:55
filtrer filter:58
filtrering filter:53
filtyp type:24 exten:14
filutforsk explor:26
fin refin:23
finansinstitusjon financi:23
find finder:68
fing finger:17 fingerprint:12
fingeravtrykk fingerprint:52
fingeravtrykksleser fingerprint:18 cryptomin:11
fingeravtrykksopplasing fingerprint:28 unlock:14
fingeravtrykksskanner fingerprint:24
finn find:73 learn:19
fir four:75
firetrinn four:28 approach:23
firm compani:36 corpor:16
firma compani:70
firmadat compani:19
firmagrupp compani:20
firmainnlegg post:22
firmanavn extrac:28
firmaportal compani:30
first gradual:13
fix easi:24
fjern remov:97
fjernhjelp initi:11
fjerning remov:22
fjernundervisning remot:19
fjk fdr:20 fjk:20 cjy:20 bw:20
flagg flag:75
fleksibl flexibl:49
fler multipl:62 addition:30 sever:24 multi:11
fleroppgavekjoring multitask:89
flersprak multilingu:80
flest solv:13
flett merg:30 nicknam:18
flis tile:72
flisfeil tile:26
flott great:56
flyt flow:55 workflow:38
flytt move:97
flytting move:33
fodsel birthdai:53 birth:33
fodselsdato birth:35
fokus focus:80
fokuser focus:41 focu:16
fol feel:55
folg follow:98
folging un:28 unfollow:24
folsom sensit:42
folsomhetsetikett sensit:43 label:33
folsomm sensit:21
for caus:42 lead:20
forankring dock:43
forarsak caus:54
forbedr improv:72 enhanc:21
forbedring enhanc:38 improv:29
forbedringshandling improv:28
forbehold inelig:24
forber prepar:20 upcom:19
forbered prepar:50
forbind troubl:14
forbli stai:58
forblir remain:57 stai:11
forbruk consump:22 spend:13 remaind:10
forbruker consum:23 webview:17
forbrukerbruker consum:37
forbrukerpostboks consum:28
forbruks spend:60
forbruksgrens spend:20
forbud forbidden:72
forbund feder:67
forbundsbaser feder:19
forbundslogg feder:13
forbundssertifikat feder:27
forbundssok feder:23
forbundstjenestesertifikat feder:12
fordel benefit:74
forekomm occur:21
forekomst instanc:77
forekomstdokument visit:12 doc:11
forekomstkjop instanc:18
foreld stale:57 cleanup:22
foreldrelos orphan:60
forelop whether:23 tent:20
forenkl simplifi:77
foresatt parent:16
foresla suggest:31 unselect:18
foreslar suggest:31
foreslatt suggest:44
foresporsel request:66 ticket:17
foresporsl request:54
forespurt acquir:14
foret purchas:12 immedi:11
foretaksavtal agreement:29
foretrekk prefer:33
foretrukk prefer:50
foretrukn prefer:48
forfall due:30
forfalsk spoof:62
forfalsking spoof:51
forfalskning spoof:46
forfalsling spoof:40
forfalt past:41 due:26
forfremm promot:73
forhand preview:39 pre:25
forhandl resel:50
forhandler retail:27 resel:23
forhandling negoti:13
forhandsbetal prepai:66
forhandsbetalt prepaid:74
forhandsbygd scratch:20 pre:18
forhandsinstaller pre:32 prem:16
forhandskonfigurer preconfigur:22 pre:21
forhandskrav requisit:44
forhandsutmuler popul:28
forhandsversjon preview:29
forhandsvisning preview:77
forhindr prevent:64
forhold relationship:13 advantag:13
forholdsmess prorat:16
forholdsregel precaution:50
forhoy elev:31 keysigntest:12
foring journal:21 altern:12
fork discard:37
forkast discard:61
forkl explain:33
forklar explain:48
forklaring explan:31 explain:31
forklart explain:37
forkort laps:40 identif:12
forlat leav:56
forleng extend:69
formal purpos:66
formater format:39
formatering format:53
formateringsalternativ text:11
formelt formal:57
formidl commun:12 novemb:11
forml formula:60
forny renew:96
fornyelsesdato renew:15
forplikt commit:73 oblig:12
forr previou:60
forrang preced:40
forretning busi:21 fire:16
forsikr ensur:19 sure:16
forsikt caution:58 care:20
forsink delai:89
forskjel differ:62
forskjell differ:32
forskning research:34 paper:11
forskriftsmess regulatori:50
forskudd prepay:64
forslag sugges:81
forsok attempt:37
forst initi:31 time:12
forsta understand:94
forstar understand:40
forstepart json:17 jwt:17 broker:17
forstorrelsesglass magnifi:39 glass:39
forstyrr hinder:21
forsvant disappear:54
forsvar defens:12
forsvinn disappear:55
fort caus:18 hit:12
fortell tell:47
fortsett continu:93
forutsetning prerequisit:82
forutsigb predict:16
forveksl confus:37
forvent expect:89
forvirr confus:44
foundation foundat:43
frakobl offlin:71 disconnect:10
frarad discourag:67
fraskriv disclaim:38
fravaersmelding repli:30
frekv frequenc:39
frekvens frequenc:29 hourli:11 cadenc:11
frem progress:26
fremdel experienc:22 troubl:13 unabl:11
fremdrift progress:48
fremdriftslinj progress:24
fremgang step:48
fremgangsmat step:51 practic:11
fremhev highlight:33
fremov forward:27 onward:11
fremtid futur:86
fremtving enforc:29 forc:17
fremvoks emerg:64
fri essenti:14
frigi releas:60
frigjor free:24 space:18
frigjort freed:50
frisk fresh:45
frist deadlin:28
fritak exempt:29
fritt standalon:36 classifi:12
frittsta standalon:68
from dealloc:15
frys freez:67
fullfor complet:75 finish:15
fullforing auto:13 reprovi:10 completion:10
fullfort complet:59
fullstend full:37 fulli:32 complet:22 cutov:12
fullt fulli:50
funger work:76
funksjon featur:94 capabl:13
funksjonalit function:47
funksjonalitet function:48
funksjonell nonfunc:58 function:10
funksjonsforesporsel request:12
funksjonsoppdatering longer:12
funksjonsrik rich:26
funn found:63
fyll fill:60 popul:34
fylt popul:44 fill:15
fysisk physic:85
gallery galleri:47
galt wrong:49
gaml old:79
gammel old:36
gang time:44 start:28 sometim:19
gansk simpli:61
garanter guarante:48
garanti warranti:63
garantiinformasjon warranti:29
garantistatus warranti:29
gardin drop:38
gateway gatewai:79
gatewaynotreachabl gatewaynotreach:60
gatt pass:29 saw:28
gav gave:34
gdriv gdrive:47
gebyr charg:17 statement:11
generell gener:66
generelt gener:59
generer gener:75
geografisk geo:31 geograph:14
gi give:45 provid:30 grant:25
gikk went:67
giphy giphi:85
gir provid:59 give:27
gis grant:24 given:15
gitt given:53 grant:25
gjeld current:70 appli:33
gjen recover:56
gjenbrukb reusabl:58
gjengi render:57
gjenkjenn recogn:70
gjenkjenning detec:89
gjenkjenningsregl detec:29
gjennom review:68 through:33
gjennomfor enforc:34 implement:11
gjennomgang review:31 walkthrough:18 walk:10
gjennomgar basi:16 undergo:11
gjennomstromming throughput:49
gjenopprett restor:73 recov:42
gjenoppretting recoveri:64 assist:17
gjenopprettingsalternativ recoveri:17
gjenopprettingsinformasjon recoveri:11
gjenopprettingsnokl recoveri:15 kei:13 rotat:11
gjenoppt resum:50
gjenskap reproduc:45
gjenspeil reflect:83
gjensta remain:29
gjent repeat:68
gjentakelsesfakturering recur:21
gjentatt repeatedli:46 repeat:18
gjenvaer remain:53
gjern glad:37 happi:12
gjest guest:76
gjestebruk guest:21
gjestebruker guest:31
gjestebrukerpassord guest:16
gjestebrukertilgang guest:13
gjestedeling guest:19
gjestetilgang guest:33
gjestetillat guest:14
gjett guess:67
gjoring provision:54
gled excit:39
glemt forgot:59 forgotten:31
glidebryter slider:77
glipp miss:30
go pai:15
god good:54 great:23
godaddy godaddi:81
godkjenn authent:31 approv:22
godkjenning authent:87
godkjenningsapp authent:15
godkjenningsbibliotek authent:18 librari:17
godkjenningsfeil authent:15 doesn:11
godkjenningsflyt flow:11
godkjenningsfunksjon authent:15
godkjenningskonsept concept:28
godkjenningsproblem authent:26
godkjent approv:52
godt accept:73
godtatt accept:49
godtok accept:17 tent:11
governanc govern:16
government govern:45
gpoen ton:44
gpos gpo:21
gra grai:24
gradering grader:63
gradvis gradual:63
graf graph:33
gratis free:82
gratiskonto free:22
gratiskontoabonnement free:15
gratisnivatjenest tier:19
gratisnumm toll:20
gratisnumr toll:20
gratistilbud offer:18
gratistjenest free:13
graton grayscal:48
grens limit:68
grensesnitt interfac:61 ui:24
grep unpreced:13 adjust:13
grunn due:63 reason:31
grunnkonfigurasjon baselin:10
grunnlag foundat:33
grunnlegg basic:67 fundament:15
grunnlinj baselin:53
grunnlinjeinnstilling repres:12
grupp group:96
gruppeeier owner:31
gruppeinnsikt insight:29
gruppekanal channel:14
gruppemedlemm member:28
gruppemedlemskap membership:41
gruppemotepolicy screenshar:21
gruppepolicy polici:20 group:18
gruppepolicyobjekt gpo:71
gruppepostboks groupmailbox:13
gruppeproblem group:13
grupperingsetikett sublabel:17
gruppesynkronisering sync:13
gult yellow:69
gy gy:20 vknb:20 jg:20
gyld valid:71
hak checkmark:49
halvarskanal semi:26 annual:12
halvdel half:52 snap:22
hand hand:33 own:23 rais:18
handel commerc:40
handhev enforc:67
handl act:55
handling action:93
handlingsoverstyring overrid:17
handlingssent action:18
handlingssenter rightmost:19
handskrevn handwritten:22
handter handl:78
handtering vulner:28
hap hope:29 quarter:29
harddisk hard:44
hardkod hard:29 hardcod:11
hardkodet hardcod:35
hashsynkronisering hash:23
hast speed:36 influenc:17
hav azureadserviceprincipalkeycredenti:36
havn land:68
hd hd:38 mbp:14
head header:21
hel entir:62 wide:36
hell likewis:23 won:17
hello window:13
hels franc:23 nurtur:20 wellb:20
helsetjenest healthcar:39
helst time:20 anywher:18
helt far:36 entir:18
hemm secret:38
hend event:73 incid:27
hendelseslist viewer:39
hendelseslogg event:18
heng hang:83
henhold accord:70
hensiktsmess appropri:22
hensyn consider:51
hent retriev:44 acquir:23 pull:15
henting acquisi:34
henvis refer:18
her delight:46 us:23
herfr elsewher:21
het name:13 readabl:13
hev elev:18 promot:13 rais:12
hevd linkedin:22
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:69
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:66
hierarki hierarchi:65
hindr prevent:87
hindring loss:31 preven:30 dlp:17
hipa hipaa:76
hipp hippa:60
historisk histor:48
hit non:15 basic:13
hjelp help:55 assist:20
hjelpeartikkel articl:11
hjelpemiddel eas:51
hjelpeteknologi technolog:25
hjem home:51
hjemfeed feed:31
hjemm home:46
hjemmebruk home:35
hjemmesid home:36
hjorn corner:70
hjul gear:48
hkey hkei:53
hod header:42
hodetelefon headphon:48
hodetelefonknapp headphon:43
hold hold:33 stai:27
holol hololen:42
hom home:60
hopp skip:52 bypass:33
hor hear:34 sound:24
hort heard:26 need:26
hos registrar:11
hostgator hostgat:80
hoved major:23 main:16 princip:16
hovedarsak main:22
hovedsett major:24
hovedstol princip:30
hovedversjon major:26
hoy high:71
hoydepunkt highlight:34
hoyer higher:83
hoyest highest:46
hoykontr contrast:42
hoyr right:74
hoyreklikk right:39
hoyt high:53
hoyttal speaker:43 mic:23
hoyttaler speaker:52
hoyttalern speaker:18 moreov:17
hp hp:21 canon:21 epson:21
https http:52
hubomrad hub:27
hurt shortcut:19 quick:12 speed:11
hurtigbuff cach:29
hurtigbuffer cach:32 clear:11
hurtigbufr forgotten:19
hurtigbufring cach:32
hurtiginnstilling express:37
hurtigredigering quick:27
hurtigst quickstart:37 quick:18
hurtigstart quickstart:60
hurtigstartveiledning quick:22
hurtigtast keyboard:29 shortcut:29
husk rememb:45 mind:29
hvelving vault:45
hvert eventu:25
hvilemodus sleep:45 wake:17
hvilk given:11
hvit white:63
hvitt white:54
hvorav simplic:22
hvorvid whether:36
hybridkonfigurasjon hybrid:15
hybridmiljo hybrid:21 environ:19
hybridtilstand main:14
hypp frequent:19 frequenc:11
ics ic:65
id caller:22
ide idea:59
ideell nonprofit:69
identifikasjon identif:47
identifikator entiti:25
identifis identifi:40
identifiser identifi:91
identit ident:72
identitet ident:40
identitetsavheng depend:17
identitetsleverandor ident:14
identitetsplattform platform:37 ident:22
identitetssynkronisering ident:12
identity ident:72
ider id:55
igj back:31
ignit ignit:50 unveil:15
ignorer ignor:57
ikon icon:93
imag img:23 src:23 png:23 imag:17
ime im:44
img img:23 src:23 png:23 imag:17
imot enjoi:15
imotekomm rigor:13
implementer implement:86
implementering implement:67
importer import:75
importering bulk:13
importjobb job:41
importprosess process:14 larger:11
importtjenest import:11
importtjenestejobb job:21
in place:19
inaktiv inact:48 idl:23
indeks index:47 recrawl:21
indekser index:67
indeksering crawl:28 index:28
indikasjon indic:33
indikator indic:55
indiker indic:51
indirekt indirect:64
individuell individu:70
individuelt individu:25 bundl:12
infiser infect:30 lot:25 overwritten:12 corrupt:12
info msbill:17
informasjon inform:72 info:24
informasjonsbarrier barrier:50
informasjonsbeskytt protec:17
informasjonskapsl cooki:55
informasjonsstyring govern:38
informasjonstyp type:10
information protec:24
infrastruktur infrastructur:87
ingenting trial:12
initial initi:37
initialiser initi:21
inklud includ:11 target:11
inkluder includ:92
inkognito incognito:51
inkognitomodus incognito:14
inkognitovindu incognito:27
inn within:71
innboks inbox:95
innboksregl inbox:25 rule:14
inndat input:55
inndatametod input:30
inndeling section:29 reload:12
innebaer involv:26 advertis:12
innebygd built:80 onboard:14
innebygging embed:39 emb:38
innehold contain:68 includ:25
innenfor within:18 proxim:15
innenland domest:40
innforing introduc:77
innga inbound:51
inngrip interven:66
innhenting acquisi:28 deal:11
innhentingsflyt acquisi:25
innhold content:98
innholdsblokkering blocker:42
innholdsfortegn tabl:37
innholdsoverforing visit:14
innholdssok content:23
innholdstyp content:17 type:16
innholdstypepublisering publish:15
innkall plu:13
innkomm incom:58 inbound:10
innlasting load:47 chunk:19
innled initi:22
innledning introduc:43
innlegg post:56
innlemm onboard:26 incorpor:16
innovasjon innov:38
innringer caller:39
innringing dial:51
innringingsbruker admit:13
innringingskonferans confer:15
innringingslydkonferans dial:13
innringingsnumm confer:21
innsending submis:67
innsendingsutforsk submis:26
innsetting jpg:19
innsikt insight:78
innsjekking prior:20
innspilling record:35
innstilling set:85
innsyn visibl:26
inntil workaround:12
inntrengning penetr:60
innvirkning impact:33
inprivat inpriv:70
inspeksjon inspec:25 layer:16
install instal:36 reinstal:12
installasjon instal:57
installasjonsalternativ option:12
installasjonsinstruksjon instruc:16
installasjonsmedi media:43
installasjonsprogramm offlin:12 encount:10
installasjonsveiledning setup:32 guid:25
installer instal:88
instan author:18
instans author:32
institusjon institu:75
institutt institut:55
instruksjon instruc:87
instrument dashboard:60
instrumentbord dashboard:69
instrumentbordflis tile:18
insufficient interac:15 insuffici:14
integrasjon integr:54
integrasjonsblad blade:17
integrat third:16 parti:13
integrer integr:72
integrering integr:62
integreringsblad manipul:21
intelligent intellig:64 customiz:10
interaction interac:15 insuffici:14
interaktiv interact:62
interess interest:34
interessant holidai:22 interest:16
interesser interest:73
intern internet:62 intern:25 explor:11
internal intern:24
internasjonal intern:56
internett internet:69
internt intern:22
intervall rang:25 interv:23
intranett intranet:59
intranettomrad intranet:42
introduksjon ntroduc:21
introduksjonsmaskin onboard:23
introduser introduc:32
invitasjon invit:65
inviter invit:60
invoicing kingdom:22
invok invok:27 spositeswap:27
involver involv:46
ios io:97
ipm ipm:15 subtre:15 dumpster:15 recurs:15
irmconfiguration irmconfigur:76
is grant:19
isoler isol:64
isv vendor:16 isv:15
it admin:15
iverksett occurr:13
jakt hunt:50
jaktsporring hunt:45 queri:15
jan jane:32 dow:32
janu januari:67
javascript javascript:22 userag:22
jevn steadi:23 increment:18
jg gy:20 vknb:20 jg:20
jobb work:33 school:23
jobbkonto work:22
john john:39 smith:39
jokertegn wildcard:61
jokertegnprogramm wildcard:41
journalregel journal:30
journalregl journal:30
json json:17 jwt:17 broker:17
jubileum anniversari:60
juni june:69
junk abov:30
juridisk legal:57
juster adjust:66 align:14
justering adjust:49
jwt json:17 jwt:17 broker:17
kabel cabl:64
kabl wire:26 cabl:25
kaff coffe:54
kalend calendar:80
kalender calendar:78
kalenderfan tab:14
kalenderhend event:16
kalenderikon icon:17
kalendern calend:28 see:19 calendar:10
kalenderoverlegg overlai:37
kalendertillat calendar:17
kall call:36 recal:34
kalling recal:22
kalt known:30 call:27
kamer camera:55
kamera camera:71
kameraapp camera:16
kampanj promotion:63
kanal channel:92
kanaleier owner:12
kanalmelding channel:13
kanalsamtal convers:18
kanalstrategi strategi:40
kansell cancel:22
kanseller cancel:41
kansellering cancel:20
kapasit capac:70
kapsl cooki:38
karant quarantin:85
karantenesid quarantin:16
karantenevarsl quarantin:18
kart map:32 sitemap:17
kartlegging map:21
kartlisensiering map:22
kass checkout:32
katalog directori:43
katalogskjemautvid schema:25
katalogsynkronisering synchron:28
katalogsynkroniseringsstatus ago:10
katalogtjenest superior:19
kategori categori:68 tab:18
kategoriser categor:54
kbps kbp:39 call:11
kerbero kerbero:69 constrain:13
kild sourc:89
kildeattributt doesn:13 sourc:10
kildeen sourc:19
kildekod sourc:25
kildesystem sourc:19
kin china:50
kinect kinect:66 dk:18
kioskmodus kiosk:48
kjent known:88
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:75
kjop bui:60 purchas:51
kjopstidspunkt ti:34
kjopstjenest purchas:13
kjopt purchas:59 bought:18
kjor run:98
kjort ran:43 split:12 successfulli:10
kladd draft:62
klar readi:66 awar:31
klarer safe:65 trust:28
klarering keep:16
klareringssent trust:27
klareringssenter attempt:16
klargjor prepar:67 provision:17
klargjoring provision:50
klargjoringslogg provision:17
klargjoringstjenest provision:18
klargjort provision:43
klart readi:28 specialist:13
klass class:55
klassenotatblokk class:45
klassifiser classifi:77
klassifisering classif:73
klassifiseringsfelt classif:20
klassifiseringsfolsomhetsetikett classif:18
klassisk classic:88
klient client:94
klientapp g:16 client:16
klientdatamaskin basic:12
klienthemm secret:35
klientinnsending submis:16
klientlisens client:14
klientlogg collect:14
klientmaskin machin:11
klientplattform appropri:11
klientprogramm client:17
klientsid side:16
klikk click:94
klipp snip:60 cut:12
klokk clock:11
klokkeslett time:29
knapp button:95
knytt associ:77 relat:13
ko queu:27 queue:19
kobl connect:79
kobling link:82 connector:19
koblingstyp link:22
kod code:67 tag:22
koder encod:30
koding encod:33
koen spooler:57
kol colleagu:33
kollega teammat:22 colleagu:21
kolon colon:57
kolonn column:86
kom start:36
kombin combin:41
kombinasjon combin:44
kombiner combin:65
komm start:45 come:40
kommando command:95
kommandolet commandlet:48
kommandolinj bar:17 command:15
kommandolinjealternativ line:30
komment comment:22
kommentar comment:79
kommenter annot:26 comment:14 embed:11
kommentering comment:51
kommersiell commerci:72
kommersielt commerci:42
kommunikasjon commun:71
kommunikasjonsinnstilling prefer:17
kommunikasjonskreditt credit:23 commun:16
kommunikasjonsomrad commun:14
kommunikasjonssamsv commun:39 complianc:16
kommuniser commun:58
kompatibel compliant:42 compat:23
kompatibilit compat:53
kompatibilitetsvurdering assess:30
kompatibl compat:43 compliant:10
kompleks complex:64
komplett scalabl:16 full:15
kompliser complic:33 complex:13
komponent compon:69
komprimer compress:36
kompromitter compromis:81
konferans confer:52 conferenc:20
konferansebro bridg:41
konfidensiell confidenti:43
konfidensielt confidenti:63
konfidenskoeffisient confid:40
konfigur configur:24 set:11
konfigurasjon configur:54 setup:14
konfigurasjonsalternativ option:11
konfigurasjonsbehandling co:19
konfigurasjonsprosess finish:14
konfigurasjonsveiledning setup:19 guid:15
konfigurasjonsveiviser wizard:20
konfigurator appl:21
konfigurer configur:63 set:33
konfigurerbar lifetim:15
konfigurering setup:13
konfigureringsveiledning guid:14
konflikt conflict:78
konsekvensguid consistencyguid:48 sourceanchor:16
konsekvent consist:37
konsept concept:57
konsolid consolid:46
konsolider consolid:51
konsoll consol:68
konstruer construct:45
kontakt contact:99
kontaktinformasjon contact:14
kontaktkort card:14
kontekst context:63
kontinuer ongo:23
konto account:95
kontobild pictur:30
kontofamili famili:40
kontoinformasjon account:10
kontonavn yournam:23 name:10
kontoomfang scope:18
kontotyp type:22
kontovarsel notic:19
kontrakt contract:73
kontroll check:34 sure:28 ensur:22 verifi:19
kontroller check:45 control:31 sure:15 verifi:11
kontrollist checklist:36
kontrollpanel panel:37
kontrollsensorstatus sensor:24
konverter convert:85
konvertering conver:44
kopi copi:74
kopier copi:77
kopiering backup:17 hasn:11
korrektur design:18
korrelasjon correl:42
korriger correct:27
kort card:75
kost cost:25
kostnad cost:67 charg:23
kostnadsadministrasjon cost:34
kostnadsanalys analysi:39
kostnadsstyring cost:29
kraft effect:51 take:11
krasj crash:78
krav claim:44 requir:43
kravlesok crawl:37 index:24
kredit credit:31
kreditt credit:65 card:19
kredittbelop didn:15
kredittforesporsel outag:22
kredittgodkjenning agre:22
kredittgrens settl:12
kredittkort credit:39 card:35
kredittkortbetaling credit:13 card:13
kredittkortinformasjon credit:17 card:16
kredittkortskjem debit:13
kredittvurdering credit:21
kredittvurderingsstatus credit:12
krev requir:84
kringkastingsapp broadcast:34
kris crisi:27
kriteri criteria:48
kritisk critic:56
krypt encrypt:47
krypter encrypt:87
kryptering encryp:81
krypteringsinnstilling encryp:17
krypteringsrapport encryp:21
kumulativ cumul:74
kun build:13
kund custom:63
kundeavtal agreement:39
kundenyhetsbrev newslett:13
kundestott support:49
kundestotterepresentant agent:29
kundestotteteknik believ:10
kunngjoring announc:85
kunngjort announc:27
kunnskap knowledg:47
kurv recycl:33 bin:33
kvalifiser elig:63 qualifi:28
kvalifisering elig:35 qualif:18
kvalit qualiti:43
kvalitet qualiti:30
kvalitetsoppdatering qualiti:25
kvartal hope:29 quarter:29
kveldsly night:37 light:31
kveldslys night:24 light:20
kvittering proof:13
kvot quota:82
la leav:32 allow:13
lad charg:23 secondli:10
lader charger:57
laer learn:71
laereplan lesson:29
laerer teacher:36 educ:17 safeti:11
laering teach:26
lag inventori:21
lager term:13 store:11
lagr save:89 store:19
lagreing autosav:40
lagring storag:65 autosav:12
lagringsgrens storag:20 limit:16
lagringsnokkel keysigntest:21
lagringsplan storag:18
lagringsplass storag:52 space:11
lagringsproblem storag:29
lagt ad:38
land countri:61 region:25
landsinformasjon countri:25
lang long:65
langsomt slow:41 unavail:12 inaccess:10
languag markup:24 represent:12
lanser releas:24 launch:13
lansering launch:16 releas:14
lar let:54 allow:23
las unlock:51 lock:30
lasemodus lockdown:27
laseskjerm lock:41 screen:10
lasing lockout:21 lockdown:18
last download:74 upload:37
lasting load:36
lav low:52
laver lower:40
layout layout:14 membershipgroupid:14
learning viva:17
leav rejoin:24 dsregcmd:10
led free:35 lead:10
leder job:14
ledetekst prompt:39 elev:17
legacy legaci:38
legg add:89 ad:11
legitimasjon credenti:90
legitimasjonsbehandling clear:22
leier tenant:85
leieradministrator tenant:18
leietak cross:29
leietaker releas:10
leng long:58
lengd length:66
lerr canva:34
lerretsapp canva:35
les read:71 browser:15
lesebekreft receipt:37
leser browser:54
leserdat clear:12 brows:11
leserlogg histori:28 brows:16
leserroll reader:24
leserut won:11
lest acknowledg:18
let look:54
lett put:11
lev lifetim:56
lever deliv:65 come:14
leverandor provid:48
levering deliveri:82
leveringsoptimalisering optim:23
leveringsproblem relai:22
levetid lifetim:46
library librari:12
licens program:13
lign similar:68 resembl:16
lik equal:33 mistak:12 don:11
likevel deni:12
lim past:70
linj line:48 bar:28 toolbar:14
link tostr:16
linktyp unifiedgrouplink:24 linktyp:24
lis licens:66
lisens licens:82
lisensadministrasjon faq:12
lisensaktivering collabdbservic:33
lisensantall quantiti:22 unneed:16
lisensavtal reassign:15
lisensier licens:26
lisensiering licens:35
lisensieringskrav requir:18
lisensieringsrelater commerc:15
lisenskrav requir:11
lisenspris price:25
lisensreservasjon reserv:18
lisenssporsmal crisi:27
lisensstatus statu:14
lisensstyring licens:11
listebaser format:12
listeelement item:11
listetyp confus:15
listevisning view:14
lit small:55 hurri:18
litt slightli:22 moment:12
liv live:63
livssyklus lifecycl:64
lobby lobbi:47 admit:18
lobbyinnstilling lobbi:25
localappdat localappdata:54
localizednam localizednam:49 savedqueri:12
loddrett vertic:70
loft promis:52
log log:11 captur:11
logg sign:73 log:30
loggforing journal:51
loggforingspostboks journal:26
logging log:27
loggrapport journal:16
loggregel journal:28
logisk logic:44
logotast logo:33
lokal premis:70 local:40
lokalt premis:55 local:17
lonn pai:33
lop within:42
lopeperiod grace:47
lordag saturdai:43
los fix:58 resolv:49
losepengevirus ransomwar:75
losepengevirusangrep ransomwar:34
losning solution:72 resolu:28
losningstrinn resolu:23
loss loss:18 preven:18
lost fix:19
lov legal:37 allow:13
lukk close:92
lukking closur:29
lurt idea:13
lyd audio:51 sound:28
lyddriver driver:20 audio:16
lydeffekt sound:16
lyden audio:22
lydforbedring enhanc:31
lydkommentar narrat:53
lydkonferans audio:45 conferenc:43
lydkonferansebro bridg:31
lydkvalit qualiti:31 audio:14
lydkvalitet qualiti:27 audio:12
lydproblem sound:28 audio:21
lys light:54
lysbild slide:68
lysbildefremvisning slideshow:39 slide:14
lysforhold instantli:12
lysmodus light:36
lysstyrk bright:52
lytt listen:63
m hand:38
machin hkei:23
mai late:15
mailboxautoreplyconfiguration mailboxautoreplyconfigur:75
mailboxfolderpermission mailboxfolderpermis:80
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
maksim maxim:49
maksimal maximum:55
maksimalt maximum:73
maksimer maxim:66
maksimum maximum:53
mal templat:81 destin:10
malen destin:33
malfilt scope:20
malformed malform:32
malgrupp audienc:45
malprogramm target:16
malrett target:69
man particular:16 grai:12
management manag:29
managementroleassignment managementroleassign:71
maned month:82 monthli:20
manedskanal monthli:19 fast:14
mangel lack:85
mangl miss:96
manipuler manipul:21
manuell manual:51
manuelt manual:90
mapp folder:98
mappeaktivitet folder:12
mapperut pane:12
mar march:61
marker mark:62
markering visual:18
marketing market:59
markor cursor:71
markup markup:46 represent:22
maskin machin:67 comput:33
maskinlaering predict:16
maskinvar hardwar:51 minimum:12
maskinvareendring hardwar:30
maskinvareprodusent manufactur:15 hardwar:12
mass bulk:40 mass:14 licenc:11
masseoppdatering bulk:17
masseslett bulk:21
masseslettingsbruk bulk:19
masseutsend bulk:43
mat step:34
match soft:19
matris arrai:62
mbps hd:39 mbp:15
medadministrator co:35
medi media:55
medlem member:61
medlemm member:83
medlemskap membership:66
medlemskapsoppdatering satisfi:13
medlemsserv join:17
mekanism mechan:66
meld opt:42 mayb:13
melding messag:97
meldingsforsink delai:12
meldingshod header:28
meldingskryptering encryp:37
meldingssporing trace:49
meldingsvarsl notif:15 don:11
mellom between:95
mellomligg intermedi:49
mellomrom whitespac:24 space:13
mellomstasjon hop:47 count:18
mellomtid meanwhil:39 meantim:35
memb tostr:16
men believ:51
mengd amount:39
mennesk human:20
ment intend:19
meny menu:90
menyalternativ menu:17
menylinj unlink:13 bar:12
merk box:18 mark:18 check:14 note:13
merking label:29 brand:10
merkingsklient unifi:17
merknad note:31
merverdi kingdom:13
merverdiavgift tax:32
met meter:67
metadat metadata:75
metod method:76
metricsreportingenabled metricsreportingen:45
microsoftazuread autologon:31 microsoftazuread:31
middel instrument:33
midl fund:47
midlertid temporari:74 temporarili:31 workaround:14
midt middl:41 mid:30
midtstill resiz:27
migration smat:32
mikrofon microphon:62 mic:27
miljo environ:96
mim mim:45 mime:39
mindr unless:63 smaller:23
minimal minim:62
minimer minim:61
minimumskrav minimum:42
minimumsspesifikasjon minimum:21
minn memori:65
minnediagnos memori:37
minst least:89
minus minu:51
minutt minut:86
mirac miracast:63
misbruk abus:79
mislykk fail:76
mislykt fail:71
missing miss:16
mist lose:68
mistank suspect:61
mistenk suspici:84
mobilapp mobil:39
mobilen mobil:26
mobility mobil:22
mobilprogramm mobil:12
mobiltelefon mobil:19
modell model:78
modelldrevn driven:34
moderniser modern:44
modernization weren:16
modus mode:94
monst pattern:59
monster pattern:33
monstr pattern:43
monteringspunkt mountpoint:58
mork dark:80
mot meet:81
motedeltakelsesrapport attend:24
motedeltaker particip:25
moteinnspilling record:21
moteinnstilling meet:14
moteinvitasjon invit:27
motekontroll particip:10
motekringkasting broadcast:40
moteopptak record:28 meet:11
motepolicy meet:30
moteregistrering allowmeetingregistr:10
motetidsplan screenshar:21
motstrid conflict:49
mott receiv:90
mottak recipi:39
mottaker recipi:77
mottakerdomen recipi:19
mottakern recipi:51
mottakerpostboks recipi:17 final:11
mottatt receiv:40
mottok receiv:24
mov mover:90
mozill mozilla:68
mpn mpn:32 dev:12
msds msd:40 consistencyguid:30
mul abil:76
mur firewal:44
mus mous:45
musepeker hover:48
mva vat:61 tax:23
my myapp:16 troubl:16
myanalytic myanalyt:69
myk soft:44
mykt soft:34
mynd author:44
nadd reach:52 hit:10
naer near:54 proxim:10
naeringsliv vacat:24
nas reachabl:25 reach:16
natt night:31
nav navig:50
navigasjon navig:71
navigasjonsfelt nav:29 bar:16
navigasjonsrut navig:46
navigator javascript:22 userag:22
naviger navig:56
navn name:90
navneserver nameserv:35
navneservern nameserv:31
navneserverpost nameserv:38
ndes nde:84
nedenfor below:85
nederst bottom:86
nedlasting download:53
nedlastingshast speed:36
nedlastingskobling link:11
nedlastingsmodus mode:18
nedov scroll:51
nedr lower:36
nedsatt impair:57
nedton grei:47 grai:47
negativ neg:70
nei oh:21 appreci:12
nekt deni:63
nest next:83
nett web:87
nettadress url:77
nettapp web:20
nettarkiv archiv:25
nettbaser onlin:16
nettbrett tablet:70
nettdel part:24
nettkonto notifi:11
nettles browser:47
nettleser browser:62
nettleserdat brows:14 data:14
nettleserdata brows:15 clear:11
nettlesermiljo goal:20
nettlesermodus doesn:15
nettleseropplev brows:18
nettleserproblem browser:18
nettleserrelater relat:20
nettleservindu browser:22 second:12
nettlesingsdata brows:18 clear:10
nettpost webmail:81
nettprogram mvc:11
nettseminar webinar:56
nettseminarregistrering webinar:27
nettsid webpag:60
nettsted site:69 websit:23
nettstedmal templat:22
nettstedskompatibilit compat:25
nettstedslist weren:15
nettstedsmal templat:28
nettstedsoppdag discoveri:25
nettstedsoppdaging discoveri:33
nettstedssamling collec:30
nettverk network:93
nettverksadministrator network:13
nettverksfeil network:13
nettverksgjenkjenning discoveri:24
nettverksinfrastrukturteam gather:17
nettverkskonfigurasjon network:12
nettverkslag inspec:25 layer:16
nettverkslistetjenest network:12
nettverksmelding submit:11
nettverksniva level:14
nettverksplassering locat:13 network:12
nettverksplasseringsbevisst awar:18
nettverkspolicy exten:11
nettverksskanning scan:26
nettverksstakk stack:49
nettverksstasjon drive:25 map:16
nettverkstilkobling connec:26 network:14
nettverksutnyttelsesplanlegging util:26
nettvisning webview:22
nevn mention:41
nevnt mention:52
ni nine:82
niva level:80
nod peer:60
nodsamtal emerg:42
nodstilfell emerg:55
nodvend requir:42 necessari:38
nok enough:78
nokkel kei:56
nokkelord keyword:35
nokkelordsporring keyword:19
nokl kei:14
nomatchingeligproductsfound nomatchingeligibleproductsfound:45
normalt perfectli:37 normal:29
notat note:38
notatblokk notebook:89
notatblokkikon exclam:23
notification apn:31
novemb novemb:80 nov:24
noyakt exact:42 accur:32 exactli:18
noye carefulli:76
noytral neutral:50
noytralt neutral:36
nps np:51
nsgs nsg:26
null null:64 zero:14
nulldagsbeskytt robust:21 virus:16 zero:14
numb u:14
numerisk pad:48 dial:24
numm number:49
nummer number:38 po:26
nummertyp number:11
numr number:48
ny new:70
nye new:82
nyer later:63 newer:25
nyest latest:94
nyh newslett:30 organiz:11
nyhetsbrev advertis:24 newslett:16
nyhetsfeed newsfe:38
nyl recent:66 newli:28
nyopprett newli:34
nytt reactiv:32 new:27 restart:23 reinstal:17
o exempt:25
objekt object:86
objektniva object:12
objekttyp object:14
obligatorisk requir:22
obs note:82
observer observ:57
odat odata:71
odelagt broken:24 corrupt:12
offboarding offboard:38
offent public:55
offisiell offici:32 cpe:32
oft often:69 frequent:19
oftest incorrectli:14 frequent:12
ok click:17 increas:12
oke increas:84
oker increas:49
okt session:88
oktob octob:83
ols ol:56
omadress bookmark:21
omadressering redirec:17
ombestemm mind:35
omdir redirect:25
omdiriger redirect:62
omdirigering redirect:70 uri:11
ome om:60
omfang scope:73
omfangsgrupp scope:29
omfatt includ:41 involv:10 comprehens:10
omforfatt rephras:28
omformuler rephras:32 briefli:22
omga bypass:26 around:24
omgar bypass:29
omrad site:77
omradeeier owner:13
omradelogo logo:36
omradesamling collec:33
omstart conveni:28
omstend circumst:48 heard:12 need:12
omtalt mention:30
omtrent approxim:49
omvend vice:37 versa:37
on singl:15
onboarding onboard:32
onc flag:20
ondsinn malici:50
one everydai:20
onedriv onedr:99
only limit:13
onn column:29
onsk desir:66
open program:13
operasjon oper:72
operativ oper:39 unsupport:12
operativsystem oper:34 system:12
operativsystembild oper:16
operator oper:14
ophfom rpw:23 ophfom:23 axo:23
opp upper:23 moreov:14
oppbevar retain:20
oppbevaring reten:79
oppbevaringshold retentionhold:63
oppbevaringskod tag:38
oppbevaringsperiod period:27 reten:17
oppbevaringspolicy reten:43
oppdag detect:72 discov:34
oppdagelsesinnstilling discoveri:29 discover:13
oppdaging discoveri:53
oppdat updat:50
oppdater updat:77
oppdatering updat:72
oppdateringsfrist deadlin:28
oppdateringsinnstilling updat:14
oppdateringskanal channel:24
oppdateringslogg histori:27
oppdateringsrelater relat:21
oppdateringsring ring:37
oppdateringsscenario refresh:12
oppdateringstok refresh:33
oppfolging prod:23 followup:23 remind:13
oppfor behav:61
oppfordr encourag:64
oppforing entri:75
oppfort list:44
oppfyll meet:49 met:10
oppfylt met:70
oppgav task:83
oppgavebehandling alt:18
oppgavelinj taskbar:88
oppgavelist task:25
oppgavevisning task:21
oppgi provid:36
oppgitt provid:19
oppgrad upgrad:43
oppgrader upgrad:82
oppgradering upgrad:67
opphev revok:38 unassign:27
opphor interrup:31 discontinu:11
opplaering tutori:71 train:27
opplaeringsban pathwai:51
opplaeringsvideo train:17 tutori:12
opplasting upload:54
opplastingsfeil upload:16
opplev experi:93 experienc:11
opplosning mbp:11
oppmerksom note:39 awar:21
oppmerksomm awar:28
oppna achiev:52 accomplish:33
opprett creat:98
opprettelsestillat creation:25
oppretthold maintain:57
oppretting creation:65
oppring confer:11
oppringing speed:20 dial:11
oppringingsnumm dial:28
opprinn origin:52 nativ:48 baselin:16
opprydding sweep:51 cleanup:15
oppsett layout:42 setup:36
oppslag lookup:50
oppslagsfelt lookup:28
oppsta occur:45 aris:12
oppstar occur:75
oppstart startup:69
oppstartsinnstilling startup:35
oppstatt correctli:16 run:15
oppstod occur:28 encount:10
oppsummer summar:46
opptak record:43
opptatt busi:29 free:10
opptil take:50 hour:18
optimal optimum:17 reliabl:16 optim:10
optimalis optim:40
optimaliser optim:74
ord dictionari:33 word:17 keyword:14
ordr order:23
ordreantall quantiti:19
ordrelogg histori:22 order:15
organis e:11
organisasjon organ:98
organisasjonsaktivering state:12
organisasjonsen ou:59
organisasjonsinnstilling org:25
organisasjonskart chart:20 organiz:17
organisasjonskonto organiz:30
organisasjonsnavn name:12
organisasjonsniva level:18
organisasjonsomfatt wide:29 org:29
organisasjonsprofil profil:15
organisasjonsrelasjon relationship:46
organisasjonsressurs organiz:23
organiser organ:29
organization princip:12
organizationconf organizationconfig:73
organizationcustomization organizationcustom:51
ose os:37
osv near:19 visitor:11
ovenfor abov:83
ovennevnt abov:24
overalt throughout:28 everywher:25
overflod excess:33
overfor migrat:61 transfer:38
overforbruk overus:23 concurr:18 overag:12
overforing migrat:70 transfer:12
overforingsbehandling migrat:21
overforingsboks box:16
overforingsforesporsel transfer:21
overforingsgrupp batch:39
overforingshast speed:50
overforingsrekkefolg carrier:22
overforingsveiviser migrat:21
overforingsverktoy tool:21
overforingsvurdering assess:28
overfort migrat:12
overgang transition:67
overhold compli:29 complianc:14 compliant:13
overlapp overlai:42
overlegg overlai:40
overordn parent:65
oversett translat:58
oversikt overview:93
overskred exceed:83
overskrev overwritten:35
overskrid exce:78
overskrift header:53 head:20
overskriv overwritten:37 infect:15 lot:11 overwrit:11
overst top:88
overstyr overrid:43
overstyring overrid:51
overt assum:60
overtak takeov:63
overvak monitor:73 audit:13
overvaking audit:68
overvakingsaktivitet audit:13
overvakingsgjennomgang supervisori:39
overvakingslogg audit:42 log:23
overvakingslogging audit:20 log:11
overvakingsmodus mode:12
overvakingspolicy supervi:39
overvakingsrapport audit:17 report:11
ovr corner:23
own owner:11
oyeblikk penalti:23
pafolg consecut:53 subsequ:30
pag dataset:14
paga ongo:43
pagar progress:29
pakk packag:63 bundl:36
palasting onboard:42
palit reliabl:62
palogg sign:16
palogging sign:58
paloggingsalternativ option:16
paloggingsledetekst repeat:19
paloggingslogg log:17
paloggingsserver login:13
paloggingsskjerm screen:19
paloggingsstatus cowork:13
palop incur:33 beyond:15
paminn remind:71
papir recycl:33 bin:33
papirkurv recycl:48 bin:47
papirkurvikon trash:31
papirkurvmapp trash:37
par coupl:56
parameter paramet:88
parametern activityid:10
part parti:52
parti batch:36
partn partner:78
partneravtal agreement:13
partnern enlist:22 partner:15
partnerrelasjon relationship:31
partnersent becom:16
party third:16 parti:13
pass sure:35 fit:12 appropri:10
passer pass:23
passord password:96
passordbaser base:25
passordkrav strong:26
passordlogg log:15
passordmelding repeat:14
passordpolicy password:17
passordskriving writeback:18
passordsynkronisering synchron:18
passport passport:56 uk:24
password password:16 pass:13
pastand insid:19 claim:10
pavirk affect:50 impact:43
pay pai:15
pci pci:26 dss:26
pek point:67
peker hover:60 tooltip:10
pen launch:14
peng monei:58 ow:25
pengeoverforing electron:20 fund:18
pensjon retir:52
pensjoner retir:48
pensjonering retir:53
peopl membershipgroupid:31
perfekt instantli:12
period period:62 trial:11
periodisk intermitt:34
permanent perman:80
person peopl:61 person:57
personal staff:32 person:11
personvern privaci:76
personvernfunksjon privaci:21
personverninnstilling privaci:42
personvernkontroll privaci:21
perspektiv perspect:48
phishing phish:79
phon phone:31
pil arrow:75
pilotgrupp pilot:36
plac place:28
planforskjell differ:12
planlagt schedul:42 unschedul:14
planlegg schedul:42 plan:36
planlegging schedul:25 plan:18
plann planner:84
plantegning floor:53
plass space:58 storag:14 place:11 workplac:10
plasser place:53 locat:10
plassering locat:86
plat disc:50
plattform platform:76
plattformmodul properli:14 modul:13
play plai:71
plus plu:46 deem:15
pluss plu:41 tb:16
png img:23 src:23 png:23 imag:17
poeng award:14 given:10
poengsum score:38
poengsumm score:34 award:12
polici polic:27
policy polici:97
policyendring modifi:14
policyinnstilling polici:23
policykonfigurasjon train:13
policykontroll almost:16
policykrav requir:11
policynavn friendli:10
policypakk packag:35
policysikker safe:14
policysv match:20
policytip tip:35
policytyp type:12
populaer popular:58
popularitet adopt:15 popular:15
popup pop:50 up:11
portalsid portal:12
portnumr port:17
portordr port:24
positiv posit:61 fals:15
post email:45 mail:24 record:15
postabonnement subscrip:12 unsubscrib:11
postadress address:76
postaktiver senda:11
postali alia:51
postalias alias:57
postapp mail:13
postboks mailbox:76
postboksfeil found:13
postbokskvot quota:32
postboksoverforing migrat:16
postering post:30
postfaktur prefer:14
postfakturering invoic:23
postflyt flow:41 mail:16
postflytregel flow:12
postformatering format:10
postforsink delai:28
postgrens daili:17
postinnstilling set:13
postintegrering integr:19
postinvitasjon logon:13 invit:13
postklient client:14
postkontakt mail:15
postkonto account:34
postkryptering encryp:25
postlagring storag:12
postlevering deliveri:39
postlogg upload:10
postmal achiev:20 templat:16
postmapp folder:12
postmelding messag:32 email:27
postmottak receiv:12
postnavn name:18
postoppsett setup:12
postoverforing influenc:11
postprofil profil:25
postregl e:12
postsamtal convers:15
postsignatur signatur:71
postsignaturmal templat:13
postsystem system:40
posttrad thread:42
posttrafikk reput:35 traffic:10
postvarsl notif:37
postvedlegg attach:20 commonli:11
postvideresending forward:32
postvisning trash:11
potensiell potenti:67
potensielt potenti:56
pow power:84 bi:12
powershell powershel:99
powershellcopy powershellcopi:100
praksis practic:33
praktisk handi:28 regularli:21 conveni:19
premi premier:47
presentasjon present:42
presentator present:24 consent:17
presenter present:61
presist precis:42
prevention loss:18 preven:18
prikk dot:59 three:21
primaer primari:86
primaert primari:48
principal princip:20
print util:13 univers:12
priorit prioriti:46
prioriter prioriti:24 priorit:21
pris price:69
prisinformasjon price:26
privacy privaci:10
privileged privileg:32
privileger privileg:67
privilegi privileg:17
proaktiv proactiv:72
problem resolv:50 solv:11
problematisk problemat:46
problembeskriv descrip:22
problemfri seamless:14
problemfritt smoothli:33
problemstilling seamless:26
prod prod:32 followup:32
productiv spe:30
produksjon produc:55
produksjonsarbeidsbelastning workload:28
produkt product:98
produktiv product:20
produktivitetspoeng score:21
produktnavn restat:21
produktnokkel kei:48 product:10
produktnokl kei:23
produsent manufactur:61
produser produc:66
professional profession:76
profilbild profil:20 photo:20
profilikon icon:20
profilinformasjon elsewher:11
profilinnstilling profil:14
prognos forecast:49 predic:34 projec:12
prognosediagramm forecast:35 chart:20
prognosemodell projec:26
program applic:65
programbeskytt protec:14
programdat programdata:51
programfil programfil:35 temp:16
programkompatibilit extrem:17
programleverandor vendor:32
programm applic:84
programmatisk programmat:65
programmer against:32 program:11
programobjekt object:22
programproxy proxi:44
programproxyagent agent:18
programproxykontakt debug:18
programproxyprogram expos:12
programregistrering registr:26
programseri suit:36
programtilgangspanel panel:23
programtilkobling connec:18
programvar softwar:63 malwar:32
programvarebegrensning boundari:34
programvarebeholdning inventori:38
programvarelag inaccur:37
programvareleverandor isv:24
programvareoppdatering softwar:30
programvareplan softwar:16
progressiv progress:24 pwa:16
projer project:15
proplus proplu:57
proporsjonal ration:22 rate:13
prorated prorat:31 cycl:11
prosedyr procedur:65
prosess process:86
prosessapn exclud:11
prosessoversikt process:14
prosjekt project:54
prosjektabonnement project:15
prosjektinnstilling project:13
prosjektlisensstyring project:14
prosjektplan project:11
protection protec:69
protokoll protocol:91
prov attempt:11
provd attempt:26 chose:19
proveabonnement trial:32
provelis trail:38 trial:12
proveperiod trial:57
proveversjon trial:68
provision prepar:15
proxy proxi:81
pster pst:20 ship:16
pt sjpsca:41 pt:41
pua pua:34 accordingli:23
puas pua:54
publicclient publiccli:47
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermission publicfolderclientpermis:71
publis publish:46
publiser publish:72
publisering publish:50
punkt point:34 endpoint:24
pwa pwa:29 tune:27
pwaer pwa:50
pwas pwa:46
qos qo:60
qzfgztb xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
rabatt discount:70
rad row:67
radgiv advisor:52
radgiver advisor:51
radius radiu:40
rammeverk framework:66
randomized random:37
rapport report:82
rapporter report:65
rapportering report:44
rapporteringstillegg report:15
rapportmelding easer:27
rapportserver server:11 report:11
rask brief:41 quick:19 tour:13
rasker faster:51 quick:32
raskest fastest:26 quickest:19
raskt quickli:87
rds rd:82
read reader:34 read:13
readiness toolkit:45
reager react:29 receipt:13
reaktiver reactiv:30
recipient emailaddress:13
recipientpermission recipientpermis:31 truste:31
recording region:12
recurs ipm:15 subtre:15 dumpster:15 recurs:15
red edit:72
redacted redact:50
redaktor editor:27
rediger edit:84
redigerbar grid:34
redigering editor:22 edit:17 lock:14
redigeringsprogramm editor:31
redigeringsrut pane:16
reduksjon reduc:21 attack:21
redus reduc:37
reduser reduc:83 decreas:20
referans refer:64
referanseattributt referenti:55
referanselinj baselin:22
referer refer:30 referenc:27
refunder refund:47
refundering refund:26 bought:19
refusjon refund:76
refusjonsgebyr penalti:33
refusjonsgrens deduct:23
refusjonspolicy refund:20
regel rule:76
regelmess recur:79
regelmessing recur:24
regional region:36
regist editor:17 registri:15
register registri:64
registerban path:27 registri:12
registerinnstilling registri:15
registernokkel registri:25
registernokl registri:27
registerredigering editor:35 registri:22
registr regist:21 sign:16 registri:14
registrator registrar:51
registrer regist:40 enrol:33 sign:12
registrering enrol:62 registr:33
registreringsalternativ enrol:22
registreringsfeil failur:21
registreringsprosess process:19
regl rule:81
regneark worksheet:39 spreadsheet:35
regning bill:28
reguler regul:31
regulering throttl:41
reindeks index:10
reis travel:55
rekk varieti:74 rais:11
rekkefolg order:60
reklam entitl:19 don:11
relasjon relationship:66
relater relat:90
relay prohibit:29 relai:23
relevant relev:74
ren clean:26 pure:17 switcher:14
rengjor eras:12
repar repair:44 checker:10
reparasjon repair:66
reparer repair:60
replikasett replica:50
replikering replic:41
repliser replic:45
reporting report:15
representant deleg:74 repres:11
representasjon imperson:63
representer repres:50 imperson:14
reprodus reproduc:31
reproduser reproduc:39
res forward:29
reservasjon reserv:64
reservasjonsordr order:14 reserv:12
reservation suse:13
reserved instanc:21
reserver reserv:41 instanc:19
respektiv respect:58
ressur resourc:52
ressurs resourc:90
ressurstilgang question:17
rest rest:68 remain:11 remaind:11
restriksjon restric:38
resultat result:89
resultatsett extrem:14
resultsiz results:35
retention reten:14
retning guidelin:21
retningslinj guidelin:37 polici:15
retningsnumm area:31
rett privileg:22 right:20 fix:14
rettigh entitl:13
retting fix:14
rettledning guidanc:14
retts litig:62
retur return:21 carriag:12 bounc:10
returmelding bounc:35 bounceback:27
returner return:90
retursumm total:10
revisjon revision:22
rikt correct:40 correctli:31 properli:22 appropri:19
ring call:54 ring:17
ringeplan telephoni:35
ringing simultan:38
risikabel riski:43
risiko risk:84
risikostyring risk:15
risk risk:42 insid:14
rms rm:62
roaming roam:77
robust resili:73
rod red:75
rol role:14
roleassigne roleassigne:19 roleassigneenam:19 roleassigneetyp:19
roleassigneenam roleassigne:19 roleassigneenam:19 roleassigneetyp:19
roleassigneetyp roleassigne:19 roleassigneenam:19 roleassigneetyp:19
roll role:91
rollegrupp role:26
rolletilordning role:14
rom room:70
rompostboks room:28
rot root:56
rotemapp clutter:62
rotering spin:28
rotnettsted root:49
rps rp:68
rpw rpw:23 ophfom:23 axo:23
rull roll:67 scroll:34
rullefelt scroll:22 bar:13
rullegardinlist drop:51
rullegardinmeny drop:30 dropdown:17 menu:13
rund spmt:40 around:29
rut pane:95
rutenett grid:46
ruter router:83
ruting rout:53
rydd clean:46
rykt reput:35 traffic:10
s mime:51 edition:15
saas saa:86
saer especi:50
sak case:54
saks agenda:74
sakt slowli:78
sal sale:57
saldo balanc:75 settl:19
salg sale:30 dispos:19
salgsavdeling sale:31
salgsteam sale:27
sam match:43
samarbeid collabor:85
samarbeidsverktoy safeguard:18
sameksist coexist:67
samhandl interact:51
samhandling interac:40
samhandlingsproblem interac:33
saml saml:74 collect:37
samling collec:87
samm same:95
sammendrag summari:69 digest:17
sammendragskobling summari:29
sammenfoyd join:60
sammenfoyning join:64
sammenlign compar:80
sammenligning comparison:73
samsv complianc:54
samsvar match:50 complianc:35
samsvarsadministrator complianc:15
samsvarsbehandling complianc:14
samsvarspoeng assess:18
samsvarspolicy complianc:18
samsvarspost reusabl:17 postur:16
samsvarsresultat score:42
samsvarssent complianc:19
samsvarssenter complianc:38
samt z:18 life:13
samtal convers:72 call:20
samtaleanalys analyt:16 qualiti:15
samtaleko queue:40
samtalekvalit qualiti:21
samtalekvalitet qualiti:38
samtaleopptak call:14 record:13
samtaleplan call:20
samtid onc:25 same:12
samtykk consent:82
samtykkeprosess consent:24
samtykkeskjerm consent:17
sann true:51
sannsyn like:54
sannsynligvis like:65 probabl:20
sanntid real:32 harm:11
sanntidsbeskytt real:28
sant true:34
sar sara:69
sarbar vulner:49
sat ssd:13 sata:13 ii:13 iii:13
satt set:22
savedquery savedqueri:53 localizednam:19
scann scanner:28
scannow sfc:50 scannow:50
scenari scenario:72
schem scheme:25
scop scope:41
scor score:47
screenc screencast:49
script seek:28
se inform:34 learn:24 info:21 detail:15
secur score:17
security secur:40
securityprotocol servicepointmanag:43 securityprotocol:43
seg themselv:12 regist:12 sign:10
seks six:39
sekund second:70
sekundaer secondari:48 subsit:28 sub:19
sekundaert subsit:53
select pick:14
selg sold:55
selskap compani:17
selv yourself:35 itself:25 though:24 themselv:12
selvbetjeningsprogram self:15
selvbetjent self:51
selvdrev driven:27
semi semi:25 annual:12
send send:70 sent:38 submit:17
sendemail sendemail:21 sp:17
sending send:31 forward:11
sendingsgrens limit:15
sener later:68
sensitiv sensit:65
sensordat sensor:38
sent center:24 late:13
senter center:58 admin:15
sentral central:32
sentraliser central:54
sentralt central:33
separat separ:71
sertifikat certif:89
sertifikatfil pem:32
sertifikatlegitimasjon credenti:13
sertifikatproblem certif:17 secret:13
sertifikatsignering certif:11
sertifiser certifi:86
sertifisering author:16 certif:15
sertifiseringsinstan ca:59
serv server:87
serverdeltjenest backend:37
serverfeil intern:12
servern heal:14 min:13
serversid side:33
serverutvid exten:11
serviceforesporsel request:19
servicepointmanag servicepointmanag:43 securityprotocol:43
serviceprincipal serviceprincip:55
session pssession:48
sett set:26 insert:23
setting set:16
setupod setupodt:53
sfc sfc:50 scannow:50
sharedcomputerlicensing sharedcomputerlicens:26 clicktorun:24
sharingpolicy sharingpolici:52
si e:33
sid page:94 next:11
sifr digit:58
sign singl:14
signaturboks jpg:19
signatursignatur signatur:19
signeringssertifikat certif:19
sikk secur:23 safe:15 sure:12
sikkehetskopi backup:36
sikker secur:65
sikkerh secur:68 complianc:11
sikkerhetsadministrasjon administr:15
sikkerhetsadministrator secur:16 administr:15
sikkerhetsaktivering secur:15
sikkerhetsforsker research:41
sikkerhetsfunksjon featur:11 secur:10
sikkerhetsgrunnlinj baselin:38
sikkerhetsgrupp secur:21
sikkerhetshensyn concern:34 safeti:22
sikkerhetsintel intellig:27 antimalwar:11
sikkerhetskontohaver princip:35
sikkerhetskopi backup:59
sikkerhetskopier back:43 backup:12
sikkerhetskopiering backup:34
sikkerhetskopimapp backup:24
sikkerhetsoperasjon oper:19
sikkerhetsoppdatering secur:15
sikkerhetsovervaking monitor:14
sikkerhetspolicyradgiv advisor:18
sikkerhetsproblem vulner:40
sikkerhetsrisiko risk:17
sikkerhetssent secur:14
sikkerhetssenter secur:20 complianc:17
sikkerhetsstandard default:25 secur:20
sikkerhetstiltak measur:24
sikkerhetstips fraud:21 safeti:14
sikkerhetstokentjenest st:23
sikkerhetsvurdering score:12
sikkermodus safe:14
sikr ensur:69
sikrer score:26
sikring assur:23 org:12
simulator simul:44
simuler simul:54
sin own:24 user:13
sirkel circl:66 everywher:10
sist last:79
sitt stuck:47 own:13
situasjon situat:72
sjans chanc:41
sjekk check:52
sjekklist checklist:65
sjeldn rare:51
sjpsca sjpsca:41 pt:41
sju seven:52
sjuend seventh:28 seven:18
skad malwar:37 malici:32 corrupt:29 damag:25
skaff acquir:36
skal scale:63
skall shell:52
skann scan:60 scanner:23
skanner scanner:81
skanning scan:65
skap membership:10
skarp blur:57
skift shift:83
skill separ:30 comma:17
skiss sketch:43 snip:11
skje happen:44
skjedd happen:44
skjem form:62 schema:12
skjema form:61 schema:17
skjemagodkjenning form:20
skjemaoverskrift header:26
skjerm screen:78 monitor:20
skjermbild screenshot:21 shot:17 screen:16
skjermdeling screen:24
skjermdelingskvalit qualiti:19
skjermdriver driver:30
skjerminnstilling displai:18
skjermkort adapt:32 and:20
skjermlysstyrk bright:38
skjermsprak languag:20 displai:12
skjul hide:93
skjuling un:49
skjult hidden:79
skog forest:55
skol school:60
skoledat school:20
skoledomen reboot:23
skolekonto school:35
skolepassord onc:17
skreddersydd tailor:40 conduct:13
skrev written:36
skrift font:84
skriftfarg style:21
skriftstil style:21
skriftstorr seventh:10
skript script:91
skriv enter:53 type:35 print:19 compos:14
skrivebeskytt read:57
skrivebord desktop:60
skrivebordsanalys analyt:38
skrivebordsanalysekonto analyt:17
skrivebordsapp desktop:27
skrivebordsbakgrunn background:27
skrivebordsikon bigger:29
skrivebordsinfrastruktur infrastructur:18
skrivebordsklient desktop:15 client:14
skrivebordsprogramm desktop:22
skrivebordsversjon desktop:30
skrivefeil typo:60
skriver printer:85
skriverprodusent manufactur:28
skriving writeback:28 written:11
skus sku:52
sky cloud:54
skyapp cloud:17
skybaser cloud:36
skybruker cloud:21
skyen cloud:74
skygrupp cloud:19
skyinnspilling cloud:16 record:12
skyld due:36
skyleverandor cloud:15
skyp skype:92
skytjenest cloud:14 attend:13
skyv push:10
sla turn:69
slag kind:38 henc:19
slapp relax:42
slar turn:35 ahead:11
slas shortli:21
slatt turn:33
slett delet:98
sletteen wipe:28
sletting deletion:73 wipe:10
slipp drag:17
slutt stop:49 end:47
sluttbruk end:23
sluttbruker end:32
sluttbrukern end:14 bulk:10
sluttdato end:20 sooner:11
sluttidspunkt end:18
sma small:56
smartscre smartscreen:87
smith john:39 smith:39
snakk talk:82
snart soon:79
snarvei shortcut:61
sok search:95
sokbart searchabl:43
sokeadministrator editor:13
sokebeting keyword:12
sokeboks box:42
sokefelt bar:19
sokeikon magnifi:11 glass:11
sokekriteri criteria:27
sokemotor engin:53
sokeopplev editor:13
sokeredigering editor:13
sokeresultat result:35
sokesid investig:15
sokesporring queri:19
soking troubleshoot:41
solgt sold:55
solid solid:34 extens:16
somlos seamless:69
somlost seamlessli:45 seamless:11
son zone:74
soppel junk:56 spam:29
soppelpost spam:45 junk:24 anti:11
soppelpostfilt filter:23 spam:21
soppelpostfilter filter:15 spam:14
soppelpostmapp spam:10
soppelpostmelding sampl:11
soppelpostpolicy anti:25
soppelpostsender spammer:36 forg:36
soppelpostvarsl spam:18 notif:11
soppelpostvurdering judgment:56
sorg ensur:42 sure:15
sorter sort:57
sortering sort:41
sosial social:68
sosialt social:64
sp q:42
spamhaus spamhau:61
spar disk:15
sperr hold:26 litig:18
sperring hold:73
spesial special:43 token:11
spesialiser special:41
spesialist specialist:36 special:17
spesialtegn special:30 charact:11
spesiell special:55
spesielt especi:29 special:24
spesifikasjon specif:24
spesifikk specif:52
spesifikt specif:17 whether:10
spill plai:39 record:29
spm q:48
spons sponsor:25 sponsorship:16
sponsing sponsorship:40
spor track:59 ask:15
sporing trace:41 tracker:34
sporingsforhindring preven:28 track:26
sporr queri:44
sporrekonkurrans poll:27 survei:14 quiz:14
sporring queri:82
sporsmal answer:21 question:19
spositeswap invok:27 spositeswap:27
spotenant spoten:61
sprak languag:90
sprakinnstilling languag:20
spraklinj bar:29 languag:16
spurt attempt:17
src img:23 src:23 png:23 imag:17
ssns ssn:65
sta simplic:14
stabil steadi:20
staend standalon:37 outstand:11
stan paus:30
stand capabl:13
standard default:89 standard:17
standardbruk standard:25
standarddom default:15
standarden default:13
standardinnstilling default:18
standardkonto os:17
standardles browser:13 join:11
standardleser browser:12
standardmapp default:13
standardpolicy quickest:10
standardtelefonnummer confer:11
standardverdi valu:17 default:12
stans paus:49 suspend:21
star face:22 enclos:13 don:13
start start:67 restart:20 launch:16
startdato sponsorship:10
startprogramm launcher:76
startsid home:25
stasjon drive:62
stasjonaer desktop:30
stasjonsforsend ship:31
statisk static:65
status statu:87
stavekontroll spell:34
stavekontrolldokument spell:22
stavemat spell:72
sted place:33 site:18 locat:17 rather:11
stem vote:48
stemm vote:39 voic:21
stengt ban:38 suspend:10
stereoalternativ stereo:26
sterk strong:70
sterkest strongli:73
sterkt strong:19 highli:14
stil style:41
still ask:25 silent:19 question:12
stjal stolen:36
stjaln stolen:44
stjel steal:37
stol trust:31
stolp sidebar:25
stopp stop:48 unsubscrib:22 cancel:11
stor store:55 larg:39
storbritanni gb:18 uk:15 kingdom:13
storr size:86 larger:13
stort larg:59
stot encount:57
stott support:94
stotteartikkel reclaim:14
stottediagnos diagnost:11
stotteforesporsel ticket:25
stotteforesporsl submit:13
stottesak case:23
stoy nois:35 suppres:35
stoyundertrykk nois:41 suppres:41
strek ddd:16 dd:16 dddd:16 dash:12
streng string:69
strenger stricter:21
strom power:29 stream:19
stromforsyning suppli:46
stromkabel unplug:26 cabl:22
stromm stream:14
strongpasswordrequired strongpasswordrequir:67
struktur structur:64 hive:23
strukturer unstructur:48
sts st:42
student student:45 safeti:16
studio studio:43 visual:22
stund awhil:45
styr control:29
styring govern:13
styrk harden:35
subscrib unifiedgrouplink:24 linktyp:24
subtre ipm:15 subtre:15 dumpster:15 recurs:15
sum checksum:64
summ sum:58
sunn healthi:36
surf brows:20
sus suse:34 su:19
suspender suspend:55
sv mitig:35
svaert highli:42 unpreced:10
svak weak:39
svar repli:62 answer:23 respond:21 respons:20
svaradress repli:12
svarhandling customiz:18
svart black:80
sveip swipe:55
svindel scam:54 fraud:19
svindelkontroll fraud:23 safeti:11
svindler scammer:32 techniqu:21
sway swai:71
syklus cycl:52
syn visibl:87 discover:13
synkronis sync:43
synkroniser sync:62 synchron:21
synkronisering sync:60 synchron:36
synkroniseringsadvarsel ago:32
synkroniseringsfeil sync:18
synkroniseringsklient client:31
synkroniseringsmapp properli:15
synkroniseringsproblem sync:30
synkroniseringsrapport report:17
synkroniseringsstatus statu:16
synkroniseringsyt perform:15
syntaks syntax:81
sys cldflt:28 sy:28
systemansvar system:16
systemdiagram chart:21
systeminnstilling system:21
systemkontekst context:23
systemkrav system:22
systemles webview:22
systemlyd sound:34
systempolicy fit:11
sz sz:34 reg:10
t internet:23 conveni:10
ta take:72
tab alt:37
tabell tabl:88
tak timer:39
tal voic:37 speech:33
talegjenkjenning speech:30 recogni:22
talepost voicemail:70
talmod patienc:46
tamp tamper:57
tank thought:44
tann gear:59
tannhjul gear:45
tannhjulform shape:41
tannhjulikon gear:31
tap loss:37 preven:35
tapt lost:71
tar take:53
tast kei:23 keyboard:18 shortcut:18
tastatur keyboard:57 pad:23 dial:12
tastaturinnstilling keyboard:32
tatt taken:19 brought:11
tax exemp:18
tb tb:28 narrow:10
tcp tcp:41 diagnosi:11
teamei owner:27
teameier owner:26
teamkanal openli:26 channel:14
teammedlem member:13
teammedlemm member:17
teamn org:10
teamsonly teamsonli:81
techn technet:55
tegn charact:93
teknik engin:38
tekniker engin:17
teknikk techniqu:36
teknisk technic:81
teknologi technolog:70
tekst text:79
tekstanalys predict:16
tekstboks text:14
tekstfil text:29
teksting caption:31
tekstmelding text:23
telefon phone:83
telefoni telephoni:19
telefonkonferans conferenc:35 audio:29
telefonnumm phone:25 number:11
telefonnummer phone:18
telefonnumr phone:34 number:15
telefonsamtal phone:10
telefonsystem system:12
telefontjenesteleverandor carrier:22
telegraf wire:35 chequ:21
telegrafisk wire:25 chequ:13
tell count:29 toward:22
tem theme:56
tema theme:77
temaflis tile:22 theme:11
tenantaccessblockedexception tenantaccessblockedexcep:43
tenantpolicy overrid:17
tenk think:19 solidifi:19 score:12
tenkt intend:48
terminal termin:58
terminalserv termin:32
terskel threshold:85
testdokument test:12
testfil eicar:15
testing test:31
tett densiti:47 lab:12 tightli:12
the grant:18
third third:16 parti:13
through pass:16
ti ten:25 breakdown:18
tid time:70
tidliger previous:42 previou:42 earlier:26
tidsberegning time:12
tidsfrist deadlin:16
tidsintervall period:12
tidslinj timelin:72
tidsomrad rang:22
tidsperiod period:33
tidspunkt time:55
tidsson zone:50
tilbak back:72
tilbakekall recal:60
tilbakekalling recal:34
tilbakemelding feedback:74
tilbakemeldingshub hub:24 feedback:22
tilbakeskriving writeback:79
tilbakeslag exponenti:30
tilbakestill reset:82
tilbakestilling reset:63
tilbaketrekking wipe:23
tilbehor accessori:75
tilbud offer:76
tilbudsnumm azr:19
tilby offer:16 longer:14
tilbyr offer:55 provid:12
tildel de:16 alloc:15 freed:12
tildeling alloc:10
tildelt allot:21
tilfeld accident:20 random:16 append:11
tilfell case:85
tilgang access:93
tilgangsfeil deni:14
tilgangsforesporsl deni:17
tilgangskontroll control:13
tilgangsniva level:28
tilgangspanel panel:28
tilgangstok token:32
tilgangstoken token:13
tilgjeng avail:97
tilgjengelighetsfunksjon featur:13
tilgjengelighetsproblem presenc:42
tilhor belong:90
tilknytning associ:20
tilknytt associ:49
tilknyttning attach:21
tilkobl connect:44
tilkobling connec:70 connect:18
tilkoblingsfeil failur:22
tilkoblingsfilt filter:15 connec:14
tilkoblingspolicy connec:18
tilkoblingsproblem connec:39
tillat permis:76 allow:39
tillatelsesomrad poorli:31
tillatelsesreferans major:15
tillatt allow:36 aren:11
tillegg in:41 add:28 addition:16
tillegging suffix:16
tilleggsbutikk store:11
tilleggsdetalj steadi:18
tilleggsinformasjon addition:17
tilnaerming approach:49
tilordn assign:93
tilordning map:34 assign:22
tilpasning tweak:16 oct:12
tilpasningsverktoy tool:18
tilpass custom:60
tilpassing person:43
tilpassingsfarg color:19
tilpassingstema theme:23
tilsend alphanumer:20 subsequ:19
tilst presenc:39
tilstand state:46 health:41
tilstandsinstrumentbord health:19 dashboard:18
tilstandsvarsl health:17
tilstedevaer presenc:51
tilstedevaerelsesstatus presenc:35
tilstrekk suffici:57
tilsvar correspond:59
tilsyn supervi:47
tiltak measur:15
tiltakspakk pack:50
tiltenkt intend:23
tim hour:93
timeplanlegging lesson:26
ting thing:79
titt info:12 inform:12
tittel titl:85
tjenest servic:92
tjenesteadministrator administr:11
tjenestebeskriv descrip:19
tjenestebrudd outag:22
tjenestediagnoseverktoy diagnost:15
tjenesteforesporsel choic:14
tjenestehend incid:20
tjenestekontohaver princip:19 correspond:11
tjenestekvalit qo:12
tjenestelist don:19
tjenestenumm number:19
tjenestenummer toll:17
tjenestenumr number:17
tjenesteprinsipp princip:42
tjenesteprinsippobjekt princip:23
tjenesteproblem servic:13
tjenestestatus statu:18
tjenestested eft:18 monei:12
tjenestetilgjeng overal:17
tjenestetilkoblingspunkt point:16
tjenestetilstand health:45
tls tl:96
to two:87
tok token:70
tokenkrav claim:30
tokenmegler json:17 jwt:17 broker:17
tolerant permiss:52
tolk interpret:66
tom empti:39 blank:29 purg:10
tomm empti:45 clear:14 blank:14
tomt blank:31 empti:26
topologi topolog:67
topp top:31
topptekst header:48 footer:14
tostring tostr:16
totalsumm henc:26 total:10
totalt total:36
toveis two:25
trac trace:37
trad thread:42
tradisjonell tradition:87
tradlos wireless:71
trafikk traffic:81
transaksjon transac:73
transportregel transport:25 mailflow:14
transportregl transport:48
tre three:71 dot:17
tredj third:34 parti:17
tredjepart parti:44 third:41
tredjepartsapp third:21 parti:18
tredjepartsleverandor newslett:13
tredjepartslosning third:19 parti:15
treff hit:33 match:19
treg slow:75
treger slower:45
tregt slow:42
trekant triangular:27
trekk extract:34 retir:30 deduct:22
treng don:29
trer effect:47 take:11
trinn step:83
trinninnspilling captur:16
trinnvis step:21
tross despit:42 spite:19
troubleshooting failur:17
troverd credibl:53 lend:12
trukk retir:41
trusl threat:57
trusselanalys analyt:28
trusselbehandling threat:32
trusselbeskytt threat:23 viru:11
trusseljakttjenest hunt:32
trusselsignal signal:20
trusselstyring threat:21
trusselutforsk threat:22
truste recipientpermis:31 truste:31
trygg safe:19 confid:19
trygger safer:55
trykk press:60 tap:49
tver across:96
tving forc:59 enforc:12
typ type:79
uadministrer unmanag:59
uansett whether:22 matter:13
uautoriser unauthor:65 unauthent:12
uavheng regardless:38 independ:36 isv:13
ubegrens unlimit:63
ubrukt unus:82
uformater unformat:55
ufullstend incomplet:84
ugyld invalid:73 bad:16
uhell accident:58 accid:24
uke week:31 approxim:15
uken unsuccess:25 week:13
ukjent unknown:44
ulast unlock:42
ulemp disadvantag:27 apolog:25 inconveni:25
ulest unread:64
ulik differ:41 variou:38
ulisensier unlicens:69
umiddelb immedi:60
umiddelbar taken:15
umiddelbart immedi:68 awai:11
unauthorized unauthor:31
underdom subdomain:63
underdomen subdomain:72
underetikett sublabel:38
undergrupp subgroup:82
underlabel sublabel:47
underlagt subject:22
underligg underli:86
undermapp subfold:28 sub:25
undermeny flyout:68
undermenyrut flyout:23
undernokkel subkei:35 bluelightreduc:35
underordn subsidiari:44 child:29
underskrift handwritten:22
undersok investig:88 survei:11
undertrykk nois:35 suppres:35
undervisning teach:50
unformatted ddddddddd:34 unformat:15
unicod unicod:17 ansi:17
unified unifi:67
unifiedgroup unifiedgroup:73 commandlet:13
unifiedgrouplink unifiedgrouplink:24 linktyp:24
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:64
unik uniqu:86
universal univers:47
universell univers:57
unlimited results:35
unnga avoid:78
unngar avoid:25
unntak excep:84
unntatt except:69
unodvend unnecessari:61 unneed:11
unoyakt inaccuraci:45 inaccur:26
unsupported unsupport:49
uonsk unwant:64
uovervak unattend:59
uregelmess intermitt:55
uregistrer unregist:52
urikt reopen:17
us govern:24
usa unit:27 usa:23
usann fals:27 erron:22
usd usd:48 greater:20
use elimin:11
useragent javascript:22 userag:22
usercredential usercredenti:60
usermailbox usermailbox:58 recipienttypedetail:11
usikk unsur:48
usikr unsaf:60
uskarp blur:31
usunn unhealthi:62
utbedr remedi:50
utbedring remedi:28
utbedringshandling remedi:41
utboks outbox:74
utbryterrom breakout:50
utdann educ:20
utdanning educ:49
utdanningsinstitusjon academ:26 institu:23
utdataen output:41
utdrag statement:29
ute ban:24 outstand:20
utelat exclusion:68 exclud:37
utelatelseslist eicar:15
utelatingslist omit:30
utelatt omit:30
utelukk exclud:35 strict:16
utenfor outsid:88
utesta outstand:72 balanc:13
utestengt ban:52
utfor perform:87
utfordring challeng:50
utform design:62
utforming design:50
utforsk explor:59
utfort perform:31
utga outbound:74 outgo:28
utgangsen inventori:21 decommis:16
utgatt discontinu:40
utgav edition:44 onward:11
utgift spend:42
utgis releas:35
utgitt releas:36 upcom:12
utgiv releas:48 publish:13
utgiver publish:24
utgjor compris:49
uthev highlight:65
utheving highlight:36
utilgjeng inaccess:50 unavail:37
utiliti sendemail:21 sp:17
utilsikt accident:51 inadvert:16
utilstrekk insuffici:45
utklippstavl clipboard:44
utklippstavlefeil clipboard:42
utlign settl:49
utligning chose:22
utlop expir:79
utlopsdato date:35 expir:25
utlopspolicy expir:24
utlopt expir:70
utlos trigger:88
utlost trigger:31
utov beyond:55
utpakk extract:38
utpekt examin:18
utropstegn exclam:23
utrulling rollout:42 roll:12
utrullingsplan rollout:28
utsatt defer:21 compromis:18 deferr:17
utse feel:14 glanc:13 redesign:12
utseend look:34 appear:19
utsett defer:39 postpon:17 deferr:10
utsjekking checkout:28
utskrift print:52 transcript:13
utskriftsfeil failur:27 print:11
utskriftsfletting merg:37
utsoking hunt:36
utst issu:43
utsted issu:80
utstyr equip:61
utstyrt equip:30 progres:17 ultim:17
uttrekking extrac:39
uttrykk phrase:54
utvalg pool:52 selec:17
utvid exten:68 expand:32 extend:16
utvidelsesattributt emit:11 attribut:10
utvikl develop:65
utvikler develop:57
utviklermodus develop:24
utviklerprogram develop:22 program:17
utvikling develop:54
utviklingsdatamaskin develop:16 debug:14
utviklingsmaskin inspect:11 develop:11
uvan unusu:43
uvent unexpect:64 unexpectedli:33
vaer note:41
valg selec:42 choic:29
valgfri option:24
valgfritt option:28
valgt select:23 chosen:16
valider valid:63
validering valid:37
valuta currenc:54
vamiy cubihh:20 af:20 vamii:20
van common:59 faq:36 frequent:14 question:12
vanligst common:47
vanligvis usual:53 typic:35 normal:13
vanskeliger difficult:32
var softwar:42 hardwar:18 durat:10
variant variat:39 variant:29
varier vari:58
varsel alert:34 notif:29 notic:11
varselendring notif:19
varsl alert:51 notif:43
varsling notif:46
varslingsinnstilling notif:26
varslingspolicy alert:34
varslingssenter lower:10
vedkomm reappear:16 toll:15
vedlegg attach:80
vedleggsinnsending submis:25
vedlikehold mainten:58 maintain:15
vedror regard:28
vedvar persist:64
vegn behalf:89
vei wizard:61
veien easili:13
veikart roadmap:78
veiled guid:38 walk:11
veiledning guidanc:62 guid:43
veis on:21
veivis develop:11
veiviser wizard:69
veksel overdu:26
veksl toggl:29
veksleknapp toggl:58
velg select:81 choos:31
velger selector:49
velkomm welcom:55
velkomstmelding welcom:40
velkomstvarsel welcom:44
vellykk success:76
vend consump:13
venn friend:47 famili:22 usabl:17
venstr left:85
vent wait:80 pend:26
ventetid latenc:52
verdensklass world:37
verdi valu:95
verdityp sz:34 reg:10
verifiser verifi:19
verifisering verif:31
verify verifi:25
verktoy tool:94
verktoylinj toolbar:41
vern privaci:38
versjon version:96
versjonskontroll version:29
versjonsnummer number:13
vert host:81
vertsleverandor host:31
vhd vhd:38 master:15
via via:63 through:43
vid forward:36
vidd sight:51
videoavspilling playback:35
videoinnlegg encod:19
videointeroperabilit interop:49 cvi:10
videoopplasting video:20 upload:15
videoopplosning resolu:10
videotillat attende:13
vider forward:42 proce:16 further:14 ahead:11
viderekobl answer:12
videres relai:22 forward:12
videresend forward:43
videresending forward:51
videresendingsadress forward:24
videresendingsregl forward:13
videresendingstilgang relai:22
videresendingsutvalg relai:43 pool:35
vies vi:27 european:27 commis:27
vikt import:61
viktigst main:12 easili:10
vilkar term:56
vindu window:36
vinkeltegnikon chevron:24
virk behavior:24
virkemat behavior:71
virkning undergo:18
virksom enterpris:31
virksomh enterpris:26
virksomhetsnettsted enterpris:11
virksomhetsprogram put:10
virtualis optim:14
virtualiser infrastructur:18
virtualisering virtual:14 comprehens:13
virtuell virtual:67
virtuelt virtual:60
virus viru:38 virus:20
virusgjenkjenning viru:22
vis view:51 show:41 appear:36 displai:12
viser wizard:23
visittkort handwritten:22
visjon supervi:55
visning view:45 displai:19
visningsnavn displai:27
visningssprak languag:17 displai:11
viss certain:51
vissh confid:40
vist shown:14
visual studio:43 visual:22
visualisering visual:41
visualobjekt decreas:12 visual:11
visuell visual:56
vit learn:21
viv viva:83
vknb gy:20 vknb:20 jg:20
volumkontroll volum:16
volumlisensavtal volum:11
volumlisensiering volum:39
vulnerability vulner:53
vurd consid:63
vurder consid:73 assess:14
vurdering consider:50 assess:20
wamdefaults wamdefaultset:45
webdel part:21
webhooks webhook:47
webin webinar:32
webkobling properli:12
webomrad discontinu:17 hyperlink:16
wher publiccli:18
whois whoi:63
wi wi:66 fi:28
wid notebook:18
wiki wiki:34 transform:24
windows window:98
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:48
winmail winmail:39 dat:39
with third:16 parti:13
workday workdai:46
world notebook:18
writ supportticket:13
writeerrorexception writeerrorexcep:77
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xps xp:54
xqadsqy xqadsqi:38 fd:38
xts strength:16 xt:16 ae:16
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yamm yammer:99
you pai:15
your verifi:18
ytels perform:56
ytelsesproblem mitig:19
yter contributor:44
ytterliger further:39 addition:27
zmxxhckrcilegoaqglwux xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
`
