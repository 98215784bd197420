// Made by `npm run train-lexicon` from articles by Microsoft and contributors, CC BY 4.0. See NOTICE.
export const de = `
ab start:12
abbestell unsubscrib:48
abbild dump:38
abbrech cancel:53
abbruch cancel:25
abbruchvorgang discontinu:24
abdeck cover:10
abfrag queri:87
abfrageparamet paramet:14 queri:12
abgeblendet grai:44 dim:23
abgebroch cancel:15
abgedeckt cover:45
abgefragt queri:19
abgelauf expir:74
abgelegt asid:15
abgelehnt declin:72
abgemeldet kick:13
abgerechnet charg:12
abgeruf retriev:31
abgeschloss complet:60 finish:16
abgesichert safe:15
abgezog deduct:62
abhang depend:60
abhilf revert:13
abkoppeln wipe:29 retir:14
ablauf expir:59
ablaufdatum date:41 expir:18
ablaufrichtlini expir:18
ablauft expir:41
ablaufverfolg trace:45
ableg drop:17 drag:12
ablehn declin:53
ablehnungsbenachricht declin:17
abmeld sign:28
abmeldeproblem sign:15
abonnement subscrip:96
abonnementbenachricht notic:23
abonnementberat partner:11
abonnementberaterpartn advisor:21
abonnementdetail detail:18
abonnementlaufzeit term:24
abonnementplan plan:13
abonnementserienabrechn recur:15
abonnementstatus statu:31
abonnementtyp type:21
abonnementumfang scope:25
abonnementverlanger renew:24
abonnementversion non:15 vision:14
abonnementverwalt accredit:22 industri:16
abonnent subscrib:68
abonni subscrib:37 broadest:12
abonniert subscrib:61
about intunehelp:11
abrechn bill:84
abrechnungsabrechn statement:16
abrechnungsbenachricht notif:21
abrechnungsbetrag amount:24
abrechnungsgebuhr msbill:20
abrechnungshauf frequenc:37
abrechnungsinformation bill:16
abrechnungskaufdien purchas:14
abrechnungskont bill:15
abrechnungskonto bill:19
abrechnungskontoinformation bill:11
abrechnungsland countri:16
abrechnungslizenz bill:12
abrechnungsprofil profil:39
abrechnungsteam commerc:20
abrechnungsumfang scope:21
abrechnungsverlauf histori:18
abrechnungswahr currenc:41
abrechnungszeitraum period:44
abrechnungszyklus cycl:43 prorat:12
abruf recal:55 retriev:27
abschalt decommis:34
abschliess complet:46
abschluss complet:40 finish:17
abschnitt section:92
absend sender:87
absenderauthentifizier spoof:11
abstand distanc:26
abstimm vote:31
absturz crash:68
absturzt crash:49
abteil depart:44
abteilungsadministrator depart:48
abwes awai:30
abwesenheitsantwort repli:32
abzumeld unfollow:20
abzuruf retriev:28
abzuschliess complet:39
acht care:30
act hitech:34 act:22
activ directori:45 activ:33
activitytracing activitytrac:57
adaptiv bitrat:20
add in:41 add:38
admin admin:65 center:24
adminauditlogconf adminauditlogconfig:50 unifiedauditlogingestionen:14
administrativ administr:33 unit:20
administrator administr:54 admin:45
administratoranmeldeinformation credenti:29
administratorarbeitsstation workstat:36
administratorberecht permis:17 administr:16
administratorkonto account:12 administr:11
administratorportal portal:16
administratorproblem administr:15
administratorrecht privileg:15 administr:10
administratorroll role:34
administratorzugriff seen:15
adress address:90
adressbereich rang:43
adressbuch book:35
adressbuchrichtlini book:14
adressfeld intunehelp:25
adressleist bar:37
advanced advanc:70
aes strength:14 xt:14 ae:14
af cubihh:23 af:23 vamii:23
aggregat aggreg:39
aggregiert aggreg:43
ahnelt resembl:59
ahnlich similar:80
akadem academ:50
akku batteri:70
akkuleist instantli:10
akkus batteri:24
akkusymbol batteri:28
aktion action:90
aktiv activ:58
aktivi enabl:63 activ:21 turn:21
aktivier activ:47
aktiviert enabl:58 turn:16
aktivierungsfehl activ:12 error:12
aktivierungsmodus mode:19
aktivierungsproblem activ:21
aktivierungssperr lock:22
aktivierungsstatus state:36
aktivierungsverzoger delai:19
aktivierungszeitraum period:10
aktivitat activ:52
aktivitatsbericht report:22
aktualisi updat:72
aktualisier updat:23 refresh:16
aktualisiert updat:56
aktualisierungsplan increas:11
aktualisierungsszenari refresh:15
aktualisierungstok refresh:43
aktuell current:87 recent:10
akzeptabel deem:26
akzepti accept:55
akzeptiert accept:67
alias alia:71 alias:26
allerding statement:13
allgemein gener:70 common:13
allowcloudrecordingforcall allowcloudrecordingforcal:79
allowgiphy csteamsmessagingpolici:27 allowgiphi:27
allowmeetingregistration allowmeetingregistr:48
allowndistreaming allowndistream:63
allowredirection configurationnam:22 connectionuri:22 allowredirec:22
alphanumer alphanumer:36 alpha:16
alt older:41 old:40 legaci:33
alternativ altern:92
altgerat legaci:19
analys analysi:59 analyt:22
analysi analyz:61
analysier correl:28 analyz:12
analytics analyt:73
anbiet provid:44
and chang:65 other:35 anoth:15 differ:11
ander chang:58
andernfall otherwis:83
andert chang:22
anderweit otherwis:11
anerkannt honor:32 charit:10 discrimin:10
anfall incur:30
anfang initi:41 earli:11
anford request:56
anforder request:43 requir:34
anfordert request:18
anfrag request:36
anfug attach:56
angab explain:12
angeb specifi:50
angebot offer:76
angebotsnumm azr:23
angefordert request:35 frequent:21
angefugt attach:38
angefuhrt checkout:15 unabl:11
angegeb specifi:49
angegriff evid:14
angehalt suspend:35 paus:19
angekundigt announc:65
angemeldet sign:36
angenehm delight:45
angenomm presum:23 accept:13 advis:11
angepasst custom:27
angerechnet prorat:29 cycl:12
angeschloss plug:44
angewendet appli:69
angezeigt appear:61 show:19 don:19 displai:18
angibt indic:20 reattach:15
angreif attack:25
angriff attack:70
angriffsbenachricht attack:14
angriffsflach attack:31 surfac:13 reduc:11
angriffssimulator simul:42
anhalt paus:56
anheft pin:42
anklick obtain:17
ankund announc:79
anlag attach:79
anlagenrichtlini safe:13
anlagenubermittl submis:21
anleit guidanc:64 guid:22
anmeld sign:73
anmeldeaufforder repeat:16
anmeldebildschirm screen:22
anmeldediagnos diagnost:29
anmeldedialogfeld dialog:22
anmeldefehl login:15
anmeldeinformation credenti:86
anmeldeoption option:18
anmeldeprobl topolog:26
anmeldeproblem sign:13
anmeldeprotokoll log:14
anmeldestatus statu:16
anmeldungsfreund seamless:13
annehm accept:33 unabl:12
annual semi:25 annual:11
anonymous discus:33
anordn reorder:45 scale:12
anpass custom:50 adjust:25
anpassbar customiz:71
anpassungstool tool:20
anruf call:72
anrufabbruch drop:12
anrufanalys analyt:18
anrufaufzeichn call:16 record:16
anrufgrupp call:16
anrufplan call:30
anrufqualitat qualiti:44
anrufrichtlini rail:24
anrufwarteschlang queue:37
anrufweiterleit forward:18
ansatz approach:36
anschliess prompt:13
anschluss dongl:19 eras:11
anseh near:11
ansicht view:51
anson otherwis:33
ansprech engag:11 appeal:10
anspruch claim:77
anstatt rather:50
anstell rather:18
anteil rate:19
anteilsmass prorat:17
antiphishing anti:30 phish:14
antiphishingrichtlini anti:28 phish:13
antischadsoftwar antimalwar:14 malwar:13 anti:10
antispam anti:30
antispamrichtlini anti:30
antispamschutz anti:18
antivir viru:26
antivirensoftwar antiviru:40
antivirus antiviru:71
antrag elig:15
antragstellernam fqdn:17
antwort repli:75 respons:19 answer:18
antwortet respond:40
anweis instruc:83
anwend applic:89 appli:15
anwendungsanbiet vendor:27
anwendungsbesitz owner:21
anwendungsdat userdatadir:19
anwendungsentwickl develop:25
anwendungsfehl applic:11
anwendungsintegration integr:20
anwendungsobjekt object:18
anwendungsproxy proxi:49
anwendungsproxyanwend proxi:28
anwendungsproxyconnector connector:22 proxi:11
anwendungsproxydien troubl:14
anwendungsproxys proxi:23
anwendungsregistrier registr:30
anwendungsregistrierungsberecht registr:12
anwendungsroll role:14
anwendungsschutzrichtlini protec:12
anwendungstyp particular:11
anwendungsverbind connec:18
anwendungsverwalt keep:13
anwendungszugriff applic:14
anwes presenc:50
anwesenheitsproblem presenc:42
anwesenheitsstatus presenc:35
anyconnect cisco:41 anyconnect:41
anzahl number:77
anzeig view:82 show:14
anzeigeadapt and:33 adapt:19
anzeigedau narrat:37
anzeigeeinstell displai:19
anzeigegerat wireless:30
anzeigenam displai:35
anzeigesprach languag:23 displai:13
anzeigetreib driver:22
anzuford request:28
anzugeb specifi:39
anzumeld troubl:14 sign:11
anzunehm imperson:16
anzupass custom:25
anzuruf destin:20
anzuw appli:32
anzuzeig view:34 show:11
apis api:62
application applic:39
apps app:78
appsforofficeenabled appsforofficeen:43
arbeit work:73
arbeitet work:21
arbeitsbeding heard:17 need:17
arbeitsbereich workspac:55
arbeitsblatt worksheet:49
arbeitskont except:28
arbeitsmapp workbook:62
arbeitsplatz workplac:50
arbeitsplatzanalys workplac:34
arbeitsspeich memori:55
architektur architectur:67
archivdatei archiv:22
archivgross size:16
archivi archiv:33
archivier archiv:28
archiviert stop:15
archiving unlimit:17
archivordn archiv:17
archivpostfach archiv:45
are thing:13
array arrai:58
art type:44 kind:19
artikel articl:81
artikeln articl:43
as softwar:11
aspekt aspect:38
assertion asser:80
assessment smat:32
assistant assist:16
assistent assist:43 wizard:42 recoveri:17
attachment attach:23 safe:12
attendant attend:31
attributbasiert attribut:14
attributvaluemustbeuniqu attributevaluemustbeuniqu:87
attributwert attribut:21 valu:10
attributzuordn map:29 attribut:21
audioanruf kbp:23
audiogerat audio:17
audiokonferenz conferenc:50 audio:49
audiokonferenzbruck bridg:29
audioproblem audio:34
audioqualitat qualiti:35 audio:21
audiotreib driver:17 audio:13
audioverbesser enhanc:28
auditenabled auditen:58
aufbewahr reten:40 hold:25 retain:12
aufbewahrt retain:48 hold:10
aufbewahrungsfunktion hold:10
aufbewahrungspflicht legal:27
aufbewahrungsrichtlini reten:52
aufbewahrungstag tag:41
aufbewahrungszeitraum period:29 reten:16
aufeinanderfolg consecut:74
auffind find:13 locat:12
aufforder prompt:41
aufgab task:81
aufgabenlist task:27
aufgeb place:18 readi:14
aufgebaut built:19
aufgefordert prompt:49 ask:25
aufgefuhrt list:37
aufgefullt popul:55
aufgehob de:17 alloc:16 freed:16
aufgelad won:13
aufgelistet list:32
aufgelost natur:14
aufgenomm lookup:11
aufgetret encount:21 occur:19
aufgezeichnet record:35
aufgrund due:74
aufheb unassign:40 unblock:36
auflist list:14
auflos resolv:35
aufmerksam atten:18
aufnehm resum:12
aufrechtzuerhalt maintain:48
aufruf call:39
aufschlussel breakdown:44
aufsicht supervi:10
aufsichtsfeatur supervi:27
aufsichtsrichtlini supervi:49
aufsichtsuberpruf supervisori:36
aufsichtsuberprufungsberecht supervisori:27
aufteil split:29 breakdown:24 ran:17
auftrag behalf:49 job:22
auftragsmeng quantiti:19
auftragsverarbeit stuck:19
auftragsverlauf histori:19 order:11
auftrat revert:13
auftret occur:29 experienc:27 encount:18 experi:13
auftritt occur:31 experienc:21 fail:15
aufwacht wake:38 sleep:18
aufzeichn record:59
aufzufind seek:27 stale:12
aufzuheb revok:13
ausbalanciert balanc:33
ausblend hide:78
auscheck check:39
ausding come:12
ausdruck phrase:41 term:22
ausfall outag:66
ausfallzeit downtim:46
ausfuhr run:56 detail:23
ausfuhrbar execut:31
ausfuhrt true:11
ausfuhrungszeit long:12
ausfull popul:28 autofil:19
ausgab spend:59
ausgabegerat output:42
ausgabenlimit spend:42
ausgangspunkt point:17
ausgeblendet hidden:63
ausgecheckt check:26
ausgefall fanci:57
ausgefuhrt run:52 perform:15
ausgefullt fill:34 popul:17
ausgegeb issu:63
ausgegraut grei:46 grai:34
ausgeh outbound:79 outgo:24
ausgelass omit:54
ausgelost trigger:64 fire:19
ausgerichtet align:27 face:13 target:11
ausgeschloss exclud:38
ausgestellt issu:63
ausgewahlt select:31
ausgewertet evalu:65
ausgewies mid:20
ausgleich settl:54
auslassungspunkt ellipsi:60
ausliefer deliveri:18 grader:12
auslos trigger:67
ausmass unpreced:16 highli:14
ausnahm excep:67 except:21
ausreich enough:25
ausricht align:31
ausrufezeich exclam:38
auss except:42 wherea:13
ausschliess exclud:71
ausschluss exclusion:79
ausschlusslist eicar:13
ausschlusstyp exclusion:20
ausseh look:37
ausserd addition:15
ausserhalb outsid:85
ausserkraftsetz overrid:51
aussetz suspend:28 paus:22
aussieht look:30 broken:11
aussteh pend:68 outstand:18
aussteht pend:24 financi:11
austausch swap:17
auswahl choos:37 select:24
auswert evalu:60
auswirk impact:45 affect:17
auswirkt impact:11
auszubl hide:46
auszufull fill:15
auszulos trigger:36
auszuprobi back:12
auszuschalt toggl:14 side:10
auszuschliess exclud:27
auszusetz irrevers:25 suspend:17
auszuwahl select:10
auszuwert chanc:23 evalu:17
authentication authent:42
authenticator authent:35
authentifizi authent:28
authentifizier authent:85
authentifiziert authent:31
authentifizierungsanforder authent:16
authentifizierungsbibliothek authent:21 librari:18
authentifizierungsfeatur authent:14
authentifizierungsfehl authent:26
authentifizierungsflows flow:16
authentifizierungskonzept concept:29
authentifizierungsmethod method:12 authent:11
authentifizierungsproblem authent:28
authentifizierungstopologi topolog:26
authority author:23
authorization author:16
authorized unauthor:23 svc:15
autoarchiv autoarch:57
autoarchivier autoarch:66
autologon autologon:29 microsoftazuread:29
automat automat:95 auto:13
automatisi autom:44
automatisier autom:34
automatisiert autom:79
autorisier author:42 authorit:14
autorisiert author:56 unauthor:21
autorisierungscod author:24 code:13
autorisierungscodeflow gain:13
autorisierungscodefluss gain:17
autorisierungsfehl author:27 lead:18
autorisierungsmodell model:35
autorisierungsproblem author:29
autorisierungsserv author:15
autoritat author:50
autoritativ authorit:38
autospeich autosav:57
autosugg autosuggest:38
awaiting await:29
axo rpw:24 ophfom:24 axo:24
azcopy invoic:10
azureadapplication azureadappl:76
azureaddeletedapplication azureaddeletedappl:74
azureadserviceprincipal azureadserviceprincip:51
azureadserviceprincipalkeycredential azureadserviceprincipalkeycredenti:42
b b:52 such:38 exampl:17
back backend:27 back:13
backoff exponenti:29
backup backup:28 mnt:16
bad compli:25 bad:16
bald soon:53
bandbreit bandwidth:69
bandbreitennutz bandwidth:26
bankkont bank:12 aren:11
bankkonto bank:43
bankkontoauszug statement:21
bankkontoinformation bank:12
bankkontozahl bank:15
bann banner:77
barrierefrei access:17
barrierefreiheitsfeatur featur:13
based base:25
basier base:74
basiert base:63
basis base:27
basiseinstell baselin:20
basislini baselin:31
basisplan baselin:50
basisstandardwert repres:13
be leav:24
beabsicht intend:29
beacht note:49
beantrag exempt:15
beantwort answer:31 repli:15
beantwortet answer:40
bearbeit edit:98
bearbeitbar grid:20
bearbeitet edit:18
bearbeitungsmodus straight:18
bedarf demand:67 necessari:21
bedarfsgesteuert scan:23
bedeut difficulti:16
bedeutet mean:79
bedien eas:43
beding condition:58
bedingt condition:81
bedroh threat:67
bedrohungsanalys analyt:29 threat:12
bedrohungsexpert expert:42
bedrohungsschutz viru:18 threat:16
bedrohungssignal signal:18
bedrohungsverwalt threat:32
bedrohungsverwaltungsrichtlini threat:22
bedruck side:15 paper:14
beeinfluss usabl:22 influenc:19
beeinflusst affect:29
beeintrachtigt impact:30 impair:18
beend stop:61 end:15 quit:13
beendet stop:23 moment:12
befass face:16
befasst deal:23
befehl command:89
befehlsleist bar:28 far:14
befehlslet commandlet:58
befehlszeil line:22
befehlszeilenoption line:27
befindet locat:27 isn:14
befolg follow:42
befreiung exemp:38
beginn start:42 begin:17
beginnt begin:16
begleich settl:32 unsuccess:11
begonn begun:15 ga:12
begrenz restric:23 limit:21
begrenzt limit:33
begriff term:55
begrussungsbenachricht welcom:33
begrussungsnachricht welcom:39
behalt inelig:15
behandeln troubleshoot:54
behandelt cover:42
behandl troubleshoot:31
behaupt linkedin:40
beheb fix:56 resolv:40 troubleshoot:10
behilf soon:19
behob resolv:26 fix:21
beibehalt retain:24 preserv:13
beid two:34 either:11
beidseit side:15 paper:14
beigetret join:44
beinhaltet doesn:20 g:15
beispiel exampl:61 sampl:19
beispiellos unpreced:24 highli:17
beispielsweis exampl:71 such:11
beitrag post:35 contribut:20
beitret join:52
beitritt join:50
beitrittsimplementier implement:29
beizubehalt preserv:19 preinstal:16 retain:12
bekannt known:86
belass websit:15 host:14
belast charg:25 strain:12
belastet charg:33
belieb choic:16 anywher:14
beliebt popular:76
bemerk notic:28
bemerkt notic:35
benachricht notif:85
benachrichtigt notifi:33 accordingli:21
benachrichtigungsander notif:19
benachrichtigungsdashboard dashboard:16
benachrichtigungsdien apn:13
benachrichtigungseinstell notif:22
benachrichtigungsempfang recipi:18
benannt formerli:12
benenn renam:16 name:14
benot longer:10
benotigt requir:17
benutz user:99
benutzerablauf flow:12
benutzeradministrator administr:10
benutzerattribut attribut:23
benutzerberecht permis:18
benutzerbereitstell provision:40
benutzerdat via:14 data:11
benutzerdefiniert custom:80
benutzereigenschaft properti:12
benutzererfahr experi:27
benutzerfluss flow:19
benutzerfotos unabl:18
benutzerhandbuch guid:20
benutzerkennwort password:15
benutzerkont account:19
benutzerkontext context:22
benutzerkonto account:20
benutzerkontos account:11
benutzerlizenz licens:16
benutzerlizenztyp recogn:25
benutzernam usernam:46 name:23
benutzeroberflach ui:35 interfac:30 experi:26
benutzerobjekt object:26
benutzerpostfach mailbox:15
benutzerprofil profil:28
benutzerprofilanwend profil:16
benutzerprofilinformation profil:11
benutzersamml collec:12
benutzersitz lifetim:14
beobachtet observ:41
bequ conveni:26
berat consult:28
berechn calcul:63
berechnet charg:29 tax:17 calcul:14
berecht permis:93
berechtigt elig:72
berechtigungseinstell inher:17
berechtigungsfehl permis:17
berechtigungsmodus mode:18
berechtigungsproblem permis:11
berechtigungsreferenz major:24
berechtigungsrichtlini permis:15
berechtigungssatz chosen:16
berechtigungsstuf level:51
berechtigungsumfang poorli:35
berechtigungsvererb inherit:31
berechtigungsverwalt entitl:33
bereich pane:84
bereichsbezog scope:24 aren:13
bereichsdefinition satisfi:19 correspond:12
bereichsdefinitionsfilt scope:23
bereichsgrupp scope:29
berein clean:33 cleanup:29
bereit readi:47 anoth:15
bereitgestellt deploi:42 provision:23 provid:11
bereitsteht statement:18 readi:12
bereitstell deploi:63 deploy:38 provision:10
bereitstellt demand:10
bereitstellungsanforder accord:13
bereitstellungsdien provision:24
bereitstellungsfehl deploy:19
bereitstellungshandbuch deploy:12
bereitstellungskonfiguration progress:12
bereitstellungsmethod deploy:15 determin:12 methodolog:11
bereitstellungsproblem scim:29
bereitstellungsprofil lob:11
bereitstellungsprotokoll provision:18 observ:14
bereitstellungsprozess deploy:17 process:16
bereitstellungspunkt mountpoint:50
bereitstellungsratgeb advisor:26
bereitstellungsszenari scenario:12
bereitstellungstool deploy:32 tool:16
bereitstellungszeitraum middl:21 term:13
bereitzustell deploi:31 unsur:17
bericht report:74
berichterstell report:43
berichtet backend:23
berichtsserv server:12 report:11
berucksicht consid:25
berucksichtigt consid:11 honor:11
beruhr zero:17
besagt warn:17 hasn:15 sai:12
beschad corrup:43 inspect:19
beschadigt corrupt:67 damag:24
beschaftigt let:12
beschleun expedit:34 speed:13
beschrank limit:40 restrict:13
beschrankt limit:38
beschreib descrip:57 describ:20
beschreibt describ:47
beschrieb describ:75 outlin:13
beschrift transcript:22 label:21
besitz owner:61 ownership:30 own:10
besitzerproblem owner:26
besitzerrecht owner:17
besitzt via:12
besond special:41
besprech meet:84
besprechungsaufzeichn record:37 meet:15
besprechungsbericht attend:29
besprechungsbesuchsbericht attend:23
besprechungseinlad invit:20
besprechungseinstell meet:17
besprechungsorganisator meet:10
besprechungsregistrier allowmeetingregistr:11
besprechungsrichtlini meet:30
besprechungsteilnehm particip:31
besprechungsubertrag broadcast:38
besprechungsumgeb experi:19
bess better:66
bestat confirm:65
bestatigt confirm:26 acknowledg:11 final:10
bestatigungsanforder receipt:19
bestatigungscod verif:24
bestatigungsdialogfeld dialog:13 modif:13
besteh exist:44
besteht persist:39
bestell order:58
bestelldetail order:14
bestellnumm po:48 number:14
bestellungsnumm po:18
bestellverlauf histori:25
bestimm determin:54
bestimmt specif:73 certain:34
besuch visit:76
besuchsbericht attend:30
besucht visit:28
beteiligt involv:31
betracht consid:29 viewer:18
betrachtet consid:23 compliant:17
betrag amount:69
betragt size:24 gb:10
betreff subject:68
betreffzeil subject:29 line:18
betrieb decommis:53
betriebssyst oper:34 system:13
betriebssystem os:26 oper:25
betriebssystemabbild oper:15
betriebssystemplattform os:12
betriebssystemversion os:21
betrifft clear:12
betroff affect:74 impact:17
betrug scam:57
betrugserkennungsuberpruf fraud:19
beurteil goal:15
bevor attempt:17 prior:11
bevorsteh upcom:42
bevorzug prefer:29
bevorzugt prefer:49 favorit:13
bewahrt practic:50 best:25
bewalt challeng:34
beweg cursor:22
beweissicherungsverfahr litig:32
bewerb promot:23 critic:19
bewert score:52 judgment:16 assess:12 grader:10
bewirkt caus:16
bewusst awar:58
bezahl pai:74
bezahlt paid:57
bezeichn label:85
bezeichnet known:39 call:23
bezeichnungsprioritat prioriti:35
bezeichnungsrichtlini label:27
bezieh relationship:37
bezog relat:45
bezug regard:29 easi:15
bezugsberecht academ:29
bi bi:74 power:14
bibliothek librari:88
bibliothekseinstell librari:15
biet provid:31 give:10
bietet provid:45 offer:26
bild pictur:51 imag:46
bilddatei jpg:20
bildet invest:11 lai:11 inclus:11
bildlauf scroll:42
bildqualitat qualiti:21
bildschirm screen:88
bildschirmfreigab screen:30
bildschirmfreigabequalitat qualiti:18
bildschirmhell bright:35
bildschirmprasentation slide:27 slideshow:16
bildschirmtreib driver:22
bildung educ:29
bildungsangebot offer:21
bildungseinricht educ:39 school:13
billing bill:25
bindestrich ddd:17 dd:17 dddd:17 dash:12
bitlockerverschlussel bitlock:20 encryp:16
bitt ask:64
blad blade:36
blatt blade:76
blau blue:69
bleib stai:73
bleibt remain:40 stai:16
blend hide:37 tree:10
blick glanc:18
blickpunktbild spotlight:13
blinkt flash:26 blink:13
block block:31 blocker:17
blocki block:81
blockier unblock:46 block:14
blockiert block:73
blogbeitrag blog:39
bluelightreduction subkei:31 bluelightreduc:31
bonitatspruf credit:17
booking book:75
bosart malici:62
boswill malici:50
bot bot:54 prod:13 followup:13
branch branch:20 industri:19 lob:11
branchenanwend lob:31
branding brand:35
briefing brief:73
bring bring:22 thing:11
bringt bring:38
broadcasting broadcast:31 produc:15
brows browser:82
browserbezog relat:20
browsercach cach:23 clear:14
browserdat brows:24 data:14
browserfen browser:26
browsermodus doesn:11
browserproblem browser:15 spin:14
browsersitz session:24
browserumgeb evalu:10
browserverlauf histori:27 brows:16
browsing brows:20
buchstab letter:32
buchung book:40 staff:16
buchungsseit unpublish:23 book:15
bucket bucket:49 fault:20
business busi:83
bussgeld penalti:45
busy refer:10
buy bui:26
bw fdr:19 fjk:19 cjy:19 bw:19
bzw checkbox:14
cachedatei cach:14
calendarnotification calendarnotif:78
can unabl:14
cannot tablet:15
canon hp:20 canon:20 epson:20
canvas canva:48
cas arrai:20 ca:20
casmailbox casmailbox:36 publicfolderclientaccess:36
catchall catchal:65
category categori:30
cdj cdj:40 currentver:24
cent center:79 admin:16
certificat certif:14
chatfunktion function:21 chat:11
chatnachricht instant:12 chat:10
chatt chat:40
chatthread thread:27
chatunterhalt reli:12
chatverlauf histori:26 chat:17
check check:25 checkin:10
chrom chrome:94
cisco cisco:41 anyconnect:41
cjy fdr:19 fjk:19 cjy:19 bw:19
cldflt cldflt:60 sy:13
clientaccessserverenabled clientaccessserveren:84
clientanmeldeinformationsfluss credenti:12
clientanwend client:14
clientarbeitsstation workstat:34
clientauthentifizierungszertifikat certif:15
clientcomput client:15 machin:10
clientinformation client:11
clientlizenz client:17
clientprotokoll collect:18
clientseit side:23
cloudanbiet cloud:12
cloudanwend cloud:14
cloudaufzeichn cloud:16 record:13
cloudbasiert cloud:26 base:11
cloudbenutz cloud:18
cloudgrupp cloud:20
cloudrichtliniendien cloud:16
cloudtelefonzentral attend:23
cloudvoicemail voicemail:33
clutt clutter:79
cnam cname:64
cod code:72
codebeispiel sampl:24
codi encod:29
codier encod:36
codiert hardcod:11
coding predict:15
commentsonlistitemsdisabled commentsonlistitemsdis:39
commerc mscommerc:58
commercebenutz commerc:42
commercial commerci:40
common ex:17 common:14
communication commun:27
communiti commun:30
community commun:42
company compani:39
complianceadministrator administr:12 complianc:11
compliancebewert assess:17
compliancerichtlini complianc:15
complianceverwalt complianc:11
complianceverwaltungsjournalregeln journal:18
comput comput:73 machin:36
computerobjekt object:18
configuration configur:33
configurationnam configurationnam:22 connectionuri:22 allowredirec:22
configuring along:11
confirm tostr:19
connection connec:42
connectionuri configurationnam:22 connectionuri:22 allowredirec:22
consumerbenutz consum:25
controll sight:34
conversation convers:25
coordinated coordin:23 disclosur:11
copy copi:11
cor cor:72 core:12
creator creator:50 fall:13
credential credenti:40
csteamsmeetingpolicy csteamsmeetingpolici:76
csteamsmessagingpolicy csteamsmessagingpolici:27 allowgiphi:27
cubihh cubihh:23 af:23 vamii:23
cumulativ cumul:45
currentversion currentver:49 cdj:21
cvi cvi:57 interop:21
d e:36 manipul:12
dabei process:11
dageg though:14 util:12
dah therefor:64 thu:17
dahin meantim:17
damaged damag:41
damit allow:11
danach resum:15
daneb next:19
dangling dangl:72
dank interest:17
dar repres:37 checklist:12
daran work:16
daraufhin dialog:12
daraus mid:12
darin within:10
darstell appear:26
darstellt present:28
darub addition:15
darunt underneath:31
dashboardseit grid:17
dass ensur:42 sure:34
dasselb same:28
dat data:90
datei file:99
dateianforder request:16
dateiaufbewahr reten:16
dateieigenschaft properti:21
dateierweiter exten:23
dateiformat format:30
dateinam name:16 filenam:14
dateispeich extra:15
dateispeicher storag:22
dateispeicherort startup:13 locat:12
dateityp type:29
dateiupload upload:22
dateivorschau preview:11
dateiwiederherstellungsfeatur restor:13
datenaufbewahrungsrichtlini reten:12
datenbank databas:74
datendatei data:23
datenexport chunk:15
datenexposition exposur:27
datenmeng amount:10
datensamml handl:16
datensatz record:34
datenschutz privaci:66
datenschutzeinstell privaci:44
datenschutzressourc resourc:10
datenschutzsteuerelement privaci:20
datenschutzverletz breach:36
datenspeicher storag:17
datenspeicherort locat:16
datenstream streamer:46
datentrag disc:33
datenverkehr traffic:81
datenverlust loss:35 preven:20
datenverschlussel odb:37
datenverwaltungsarchiv govern:15
datenverzeichnis hardcod:24
datenverzeichnisvariabl variabl:13
datum date:72
datumsangab pull:25
datumsbereich rang:42
dau take:75
dauerhaft perman:59
dauert take:38
davidc davidc:39 davidchew:39
davidchew davidc:39 davidchew:39
davon whether:31 expect:12
day robust:18 virus:15
dazu caus:27
dazwisch between:12
dd ddd:17 dd:17 dddd:17 dash:12
ddd ddd:17 dd:17 dddd:17 dash:12
dddd ddd:17 dd:17 dddd:17 dash:12
deaktivi disabl:58 turn:39
deaktivier disabl:17
deaktiviert disabl:63 turn:10
debitkart debit:43
debugg debug:73
debugging debug:35
debuggingkonsol bring:20
dediziert dedic:78
defaultbrowsersettingenabled defaultbrowsersettingen:52
defini defin:81
definiert defin:72
definition defini:50 proxim:11
deinstallationsvorgang uninstal:20 process:16
deinstalli uninstal:86
delegat deleg:20
delegating roleassigne:16 roleassigneenam:16 roleassigneetyp:16
delegi deleg:40
delegier deleg:42
delegiert deleg:53
delivered overrid:13 deliv:11
delivery deliveri:37 wasn:12
demselb same:55
den scenario:12
denk rememb:19 think:13 solidifi:13
denselb same:19
department depart:13
deploy deploi:19
deployment deploy:28
der aris:17
derjen deem:14 actor:12
derselb same:51
derzeit time:13
description descrip:42
design theme:58 design:46
designiert design:13
desktopanwend desktop:15
desktopclient desktop:19 client:16
desktophintergrund background:16
desktopinfrastruktur infrastructur:36
desktopordn back:11
desktops desktop:43
desktopversion desktop:13
dess compromis:11
desselb same:16
detailbereich pane:21
detailliert detail:34
detailseit don:11
deutlich distinct:42
dev dev:60 mpn:11
diagnos diagnost:61 diagnos:18
diagnosebericht diagnost:12
diagnosedat diagnost:31
diagnoseergebnis happen:15
diagnosefunktion diagnost:13
diagnosetool diagnost:31
diagnostizi diagnos:71
diagramm chart:41 diagram:30
dialog embed:28
dialogfeld dialog:59
dialogfen checkbox:11
diamant diamond:60
diashow slideshow:28
diejen on:15
dien servic:86
dienstanbiet provid:11
dienstanforder request:18
dienstausfall outag:22
dienstbeschreib descrip:29
dienstdiagnosetool diagnost:14
dienstintehashboard dashboard:17 health:10
dienstnumm number:20
dienstprinzipal princip:46
dienstprinzipalobjekt princip:22
dienstprinzipalschlussel princip:16
dienststatus health:31
dienstuberschreit overag:33
dienstunterbrech interrup:29
dienstverbindungspunkt point:21
dienstverwalt fim:30
dienstvorfall incid:29
dienstzeitraum previou:11
dienstzustand health:18
dient serv:29
dies articl:36
diesbezug fact:13 outlin:13
dieselb same:46
differenc differ:19
dig digest:62
digital digit:63
diktat dictat:39
diktatfunktion dictat:52
dikti dictat:32
dimension dimen:63
ding thing:45
directory directori:48 activ:30
direkt directli:83 direct:24
disablenamechecking disablenamecheck:66
disclosur coordin:23 disclosur:11
discovery discoveri:45
discussion discus:33
diskussion consider:38
display displai:27
distribution distribu:34
dk dk:56 kinect:19
dkimsigningconf dkimsigningconfig:37 domainnam:37
dns dn:84
do order:12
dockingstation dock:31
docs doc:64
documentation document:11
dokument document:86
dokumentation document:53
dokumentbibliothek librari:43 document:18
dokumentcach cach:23
dokumenterstell co:18
dokumentiert document:18
dokumentverfolg track:19
domainkey domainkei:80
domainkeys domainkei:30
domainnam dkimsigningconfig:30 domainnam:30
doman domain:93
domanencontroll control:26
domanendienstsynchronisier synchron:13
domanenlistenregeln sender:11
domanennam name:33 domain:16
domanennamenserv nameserv:31
domanenregistrier registr:16
domanenregistrierungsstell registrar:48
domanenstatus statu:17
domanenubertrag transfer:23
domanenverbund join:17
doppelklick doubl:57
doppelpunkt colon:48
doppelt duplic:72
doppeltipp focu:10
dorthin elsewher:24
dow jane:34 dow:34
downloadgeschwind speed:32
downloadgross size:18
dozent faculti:39 student:12
drahtlosnetzwerk wireless:26
dreht spin:27
drei three:71 dot:20
dreieckig triangular:28
drilldown drill:62
dringend strongli:52 highli:14 urgent:12
drittanbiet parti:50 third:47
drittanbieteranwend third:15 parti:14
drittanbieterdien parti:21
drittanbieterlos third:14 parti:13
driv drive:40
drmencryptproperty drmencryptproperti:28
drop drag:23
dropdownfeld drop:15
dropdownlist drop:57
dropdownmenu drop:37 menu:16
drossel throttl:71
drosselungsrichtlini throttl:22
druck printer:54 print:51 press:19
druckerherstell manufactur:18
druckerspoolerprobl spooler:45
druckerverbind printer:21 connec:10
druckfehl failur:24 print:12
dsgvo gdpr:77
dss pci:29 dss:29
dumpst ipm:15 subtre:15 dumpster:15 recurs:15
dunkel dark:57
dunkl dark:81
duplexdruck duplex:48
duplikat duplic:20
duplizi duplic:17 prefer:13
dupliziert duplic:44
durchforst crawl:39 index:25
durchforstet crawl:33 recrawl:12
durchfuhr perform:49
durchfuhrt elect:25
durchgefuhrt perform:11
durchlauf deprovi:17
durchsetz ocp:12
durchsuch search:35 brows:28
durchsuchbar searchabl:62
durchsucht searchabl:13 discover:12
durchzufuhr perform:33
durchzusetz enforc:20
dutzend dozen:59
dvd dvd:40 flash:13
dynamic dynam:28
dynamics dynam:80
e email:77
eas ea:32
easy easi:42
eben level:54
ec debit:23
echogroupmessagebacktosubscribeds mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
echt real:35
echtzeit real:37
echtzeiterkenn realtim:52
echtzeitschutz real:29
eck corner:66 upper:16
ediscovery ediscoveri:94
education educ:85
effektiv effect:23
effizient effici:27 prone:11
effizienz effici:40
ehemal former:55 formerli:19
eig own:74
eigenschaft properti:89
eigenschaftenlist properti:21
eigenschaftsunterschied properti:15
eigenstand standalon:59 stand:13 alon:11
eigentum owner:30
eignet best:18 suit:16
ein on:28
einbett emb:65
einbezog includ:20
einbind join:16
einblend hide:23 un:15
einblick insight:73
eincheck check:21
eindeut uniqu:68
einfach easi:35 easili:26 simpl:21 simpli:20
einfluss affect:15 influenc:14
einfri freez:36
einfug insert:61 past:30
einfuhr introduc:75
eingab input:12
eingabeaufforder prompt:58
eingabefeld emoji:16
eingabemethod input:28
eingabetast press:38
eingeb enter:45
eingebaut built:14
eingebettet embed:31 annot:22
eingebund join:36
eingefuhrt roll:15 late:11
eingegeb enter:22
eingeh incom:53 inbound:32
eingelad invit:31
eingeleitet completion:28
eingelost redeem:33
eingereicht shown:11
eingerichtet set:20
eingeschloss enclos:32
eingeschrankt restrict:45
eingesetzt adopt:15
eingestellt retir:62
eingestuft classifi:10
eingetrag enlist:46
eingetret despit:27
eingriff interven:46
einhalt guidelin:10
einheit unifi:77
einig regard:11
einjahr ri:14
einkauf po:13
einkaufsdien purchas:14
einlad invit:85
einladungseinlosungsprozess redemp:31
einlos redeem:59
einmal singl:51 onc:14
einreich submit:14
einricht set:60 setup:13
einrichtungshandbuch guid:26
einrichtungsleitfad setup:23 guid:20
einsatz educ:11
einsatzbereit specialist:27 readi:23
einsatzfah readi:31
einsatzmog caller:46
einschliess includ:73
einschrank limit:39 restrict:31 throttl:20 restric:19
einschrankungsleitfad throttl:22
einsicht visibl:18
einstell set:82
einstiegspunkt point:15
eintrag record:63 entri:18
eintreff arriv:53
eintritt whichev:15 initi:10
einwahl dial:67
einwahlbenutz dial:13
einwahlkonferenz dial:13
einwahlkonferenzanruf confer:25
einwahlnumm dial:29
einwilligungsvorgang via:20
einzel detail:17 dash:10
einzelhandel retail:40
einzelhandelsgeschaft retail:35
einzeln individu:58 singl:31
einzelperson individu:23
einzig singl:21
einzigart uniqu:26
einzubl un:29
einzugeb enter:22
einzugrenz guidelin:12
einzuricht set:11
einzuschrank restrict:31
einzustell adjust:22
elektron electron:57
element item:97
elementanzahl count:26
elementtyp type:15
eliminiert elimin:38
elt child:24 parent:17
emoji emoji:40 insert:10
emojis emoji:66
empfang receiv:48 recipi:48
empfangerdoman recipi:27
empfangertyp recipi:11
empfangt receiv:19 isn:13
empfehl recommend:62
empfehlenswert highli:23
empfiehlt recommend:18
empfohl recommend:90
ems em:78
enableadal enablead:68
encryption encryp:23 silent:16
end end:65 deprec:10
endbenutz end:41
endbenutzercomput end:13
enddatum end:32 date:12
endet end:42
endgult perman:71
endpunkt endpoint:82
endzeit end:19
energi batteri:16
engagement engag:23 commit:16
enrollment await:29
entdeck discov:15 triag:11
entdeckt discov:23 evid:22
entf del:23
entfern remov:93
entfernt remov:55
enthalt includ:51 contain:43
entitat entiti:51
entitatstyp entiti:28
entnehm togeth:19 workload:16
entscheid decid:50 opt:13
entschlussel decryp:30
entschlusselt decrypt:50
entschlusselungsschlussel decryp:24
entsperr unlock:55 unblock:29
entsperrt unlock:39
entsprech appropri:54 match:24 correspond:13
entspricht match:29 meet:11
entwed either:89
entwickeln develop:40
entwickelt walk:17 design:16 evolv:14 develop:13
entwickl develop:71
entwicklermodus develop:25
entwicklertool chromium:22
entwicklungscomput develop:24
entwicklungsteam engin:24
entworf design:22
entwurf draft:39 excit:15
entwurfsanleit design:22
entwurfselementsich draft:17
environment environ:33
epson hp:20 canon:20 epson:20
erachtet deem:26
erb inherit:44
erbt inherit:44
ereignis event:88
ereignisanzeig viewer:46
ereignisprotokoll event:19
erfahr learn:48 experi:14
erfass captur:41 gather:15
erfasst captur:34 collect:19
erfolg complet:22 success:14
erfolgreich successfulli:61 success:38
erfolgt happen:20 occur:11
erford requir:79
erfordert requir:51
erfull meet:31
erfullt met:39 meet:24
ergebnis result:84
ergreif take:26 action:18
ergriff taken:34
erhalt receiv:81
erheb signific:51
erhob retain:24
erhoh increas:66
erhoht increas:47 elev:29
erinn remind:23 point:10
erinner remind:61
erinnert remind:19 recal:17 rememb:13
erkannt detect:76
erkenn detec:51 detect:27
erkennt detect:19
erkennungsregeln detec:38
erklar understand:25
erklart explain:31
erlaub allow:44
erlaut explain:36
erlauter explain:33 explan:14
erlautert explain:25
erleb util:13
erlebnis experi:27
erled accomplish:15
erledigt actual:24
erleicht easier:31
erleichtert eas:33 easier:21
ermacht empow:33 ag:22
ermitteln determin:41 identifi:18 discov:14
ermittelt discov:24 discover:12 determin:11
ermittl discoveri:65
ermittlungseinstell discoveri:19 discover:12
ermog allow:31
ermoglicht allow:37
erneu renew:40 reupload:14
erneuert renew:34
erneut reinstal:39 reopen:16
ernst serious:40
errat guess:44
erreich reach:29 achiev:24 accomplish:22
erreichbar reachabl:67 unreach:14
erreicht reach:66 hit:12
ersatz replac:33
ersatznachricht replac:12
erscheint appear:17
erscheinungsbild look:34
ersetz replac:93
ersetzt replac:37
erst start:57 time:11
erstatt refund:55
erstattet prorat:17
erstattungsbetrag commit:13
erstell creat:93
erstellt creat:55
erstklass world:31
erstmal saw:14
erteil give:36 grant:36
erteilt grant:21 given:18 gave:11 give:11
erwag consid:50
erwahnt mention:41
erwart expect:42
erwartet expect:80
erwartungsgemass expect:23
erweit expand:58 extend:31
erweiter exten:93
erweitert advanc:84
erweiterungsattribut attribut:13 exten:11
erwerb purchas:48 bui:16
erwirbt acquir:11
erworb purchas:54
erzeug produc:19
erzeugt produc:22
erziel leav:15
erzwing enforc:57 forc:33
erzwingt gate:23
erzwung enforc:44
essential essenti:81
etabli establish:38
etwaig advisori:18
europa europ:38 vi:18 european:18 commis:18
eventuell advisori:25 minu:19
everyon csteamsmeetingpolici:23
evtl didn:15
ews ew:60
exakt exact:38
exception excep:19 dll:12
exe ex:89
exemplar walkthrough:63
explizit explicitli:66
explorativ exploratori:47
exploratory exploratori:49
exponentiell exponenti:29
exportergebnis result:23
exporti export:88
exportiert export:24
exporttool tool:20 export:17
expresseinstell express:36
expressinstallation express:30
ext face:11
extension exten:27
external extern:26
extr extrem:48
extrahi extract:79
extrahiert extract:45
extraktion extrac:48
extras tool:35
f q:77
fach becom:17
fahr ahead:25 continu:14 proce:11 skip:11
failed fail:30
faktor factor:48
fakturier bill:12
fakturierungsintervall frequenc:31
fall case:81
fallig due:33 past:20
falligkeitsbenachricht past:12
falligkeitskonto past:17
fallnam whitespac:16
falsch incorrect:55 wrong:34
falschlicherweis mistakenli:25 incorrectli:21
famili famili:34 friend:12
family famili:37
fang catch:37
faqs faq:18
farb color:78
farbdesign color:18 theme:15
farbfilt color:26
farbkategori categori:27 color:15
fast almost:60 fast:11
favoritenleist bar:14
fd xqadsqi:35 fd:35
fdr fdr:19 fjk:19 cjy:19 bw:19
featureanforder request:18
featureverbesser ongo:15
featurevergleich comparison:19
februar februari:53
federation feder:31
feedbackprozess ga:10
fehl error:88
fehlend miss:76
fehlerantwort respons:21
fehlerantwortinformation respons:17
fehlerbeheb troubleshoot:24
fehlerbehebungshandbuch encount:21
fehlerbeschreib suggest:13
fehlercod code:49
fehlercodeinformation lookup:19
fehlerfrei healthi:50
fehlerhaft faulti:33 unhealthi:25 fail:16
fehlerlos won:15
fehlermeld error:39 messag:12
fehlermodul recogn:28
fehlerpunkt point:18 failur:17
fehlersuch verif:23
fehlerszenari senario:16
fehlgeschlag fail:60
fehlschlag fail:22
fehlschlagt fail:47
fehlt miss:59
feiertag holidai:50
feiertagskal holidai:41
feld field:52 box:43
feldwert lookup:14
fenst window:34
fensterbereich hand:13
fernstudium teach:29
fernunterricht remot:22
fertig finish:48
fest set:19
festgefahr stuck:37
festgelegt set:43
festgestellt determin:18 detect:18
festleg set:45
festplatt hard:38
festzustell determin:42
fil file:19
filt filter:85
filterformat format:16
filterrichtlini filter:13
finanziell monetari:38 commit:11 overag:10
finanzinstitut financi:26 institu:12
find inform:36 info:22 find:19 learn:16
findet func:19
fing finger:54
fingerabdruck fingerprint:59
fingerabdruckscann fingerprint:17
firewall firewal:77
firmennam compani:18
first json:10 jwt:10 broker:10
fixi checkmark:17 lock:15
fixiert unlock:17 checkmark:13
fjk fdr:19 fjk:19 cjy:19 bw:19
flexibilitat flexibl:36 resili:10
fluss flow:55
flyoutbereich flyout:29
focused focus:27
fokus focus:43
fokussiert focus:61
folg follow:40
folgend follow:82
folgt follow:32
foli slide:51
for busi:51
forbidd forbidden:70
ford request:27
fordert prompt:16
formatier format:45
formatiert format:35
formatierungsoption format:27
formatvorlag style:49
formeln formula:55
formular form:86
formularauthentifizier form:19
formularkopf header:25
formularmarki selector:57
formuli rephras:25
forsch research:27
fort continu:31 skip:12 proce:11
fortfahr proce:42
fortgesetzt resum:21 continu:19
fortlauf deadlin:14 ongo:11
fortschritt progress:34
fortsetz proce:21 continu:18
fortzufahr continu:10
fortzusetz continu:31 proce:12
forwarding forward:24
foto photo:51
fotos photo:78
fotosynchronisier photo:21
foundation foundat:45
fps peer:12 mbp:11
frag question:72 faq:13 ask:12
fraglich feel:17 ribbon:12
fragt ask:24
frei free:42
freigab share:69
freigabeeb level:17 wish:13
freigabeeinlad invit:23
freigabeeinstell share:11
freigabefunktion vendor:12 involv:11
freigabelink link:15
freigaberegeln rule:12
freigaberichtlini share:16 polici:14
freigeb share:68
freigegeb share:65
freihand lower:17 hand:16
freizugeb share:22
freizuschalt unlock:12 cross:12
freu appreci:49
freund friend:39 famili:13
friert freez:28 hang:11
from blank:21
fruh previou:44 earlier:43
fruhzeit earliest:33 earli:19
fug add:47
fuhr follow:31 run:24 perform:19 step:13
fuhrend zero:20
fuhrt through:25 guid:13 lead:12
fuhrungslini cover:12
full fill:43
fullt popul:17
fundiert decision:17
funf five:68
funktion capabl:47 featur:30 function:18
funktionalitat function:49
funktioni work:43
funktioniert work:63 doesn:11
funktionsfah nonfunc:30 isn:13
funktionsreich rich:33
funktionsweis work:27
fusszeil footer:51
gab donat:14 grader:10
galeri galleri:36
gallery galleri:28
gangig common:33
ganz whole:37
garanti warranti:64
garantieinformation warranti:33
garantiert guarante:10
garantiestatus warranti:29
gast guest:69
gastbenutz guest:43
gastberecht guest:15
gastfreigabeeinstell guest:11
gastzugriff guest:43
gateway gatewai:52
gatewaynotreachabl gatewaynotreach:67
gatewayserv gatewai:24
gd dg:53
gdriv gdrive:40
geandert chang:41
geb enter:63 type:34
geblieb issu:14 stai:11
gebucht free:20
gebuhr charg:73
gebuhrenfrei toll:30
gebuhrenpflicht toll:44
gebund ti:42
geburtsdatum birth:48
geburtstag birthdai:70
geburtstagskal birthdai:39
gedacht advertis:18
gedank thought:27 worri:24
gedrosselt throttl:39
gedruckt hold:15 trai:11
geduld patienc:48
geeignet appropri:35 best:11
geerbt inherit:46
gefahrdet compromis:48
gefalscht spoof:17
gefiltert incorrectli:22
gefolgt follow:10
gefragt popup:15 ask:11
gefuhrt guid:27
gefullt popul:43
gefund found:84
geg against:51
gegebenenfall necessari:25
gegenub advantag:22 straight:13
geh forc:13
gehackt hack:80
gehalt outstand:29
geheim secret:55
gehob rais:18 hand:15 attende:12
geholf didn:26
gehor belong:31 includ:23
gehort belong:77
gehostet host:51
gekauft purchas:28 bought:21
gekennzeichnet mark:53
geklickt further:13
gekundigt cancel:40
gelad load:65
gelang take:15
gelauf went:17
gelb yellow:77
geld monei:45 fund:36
geleert empti:27
gelegent occasion:55
geleitet taken:20 direct:14
geles read:11
geliefert come:21
geloscht delet:75
gelost solv:31
gelt appli:52
geltungsbereich acquir:11
gemass accord:55
gemeinnutz nonprofit:56
gemeinsam share:19
gemeldet report:35
genannt abov:41 mention:15
genau exact:36 accur:16 precis:11
genehm approv:64
genehmigt approv:67
genehmigungsworkflow approv:24
generated lookup:13
generator builder:31
generi gener:48
generier gener:13
generiert gener:61
genomm decommis:18 haven:11
genug enough:61
genutzt comput:22
geodat geo:34
geoffnet open:57
geograf geo:29 geograph:20
geplant schedul:43
gepostet post:33
gerat devic:98
gerateaktion action:24
geratebasiert base:26
gerateberecht permis:12
geratebereinigungsskript seek:27 stale:12
geratebestand inventori:44
geratedat purg:12
geratedatensatz record:14 longer:10
geratedien servic:11
gerateidentitat ident:18
geratekategori tag:33
geratekonfigurationsprofil consist:11
geratekonformitat complianc:21
geratelimit limit:25
geratenam name:16
gerateobjekt object:22
gerateplattform platform:16
geratepostfach equip:45
gerateregistrier enrol:27 registr:14
gerateruckschreib writeback:27
geratesicherheitsbedenk concern:29 safeti:10
geratestatus measur:10
geratesynchronisier sync:14
gerateubergreif across:12
gerateverschlussel encryp:12
gering slow:30 low:13
geringfug slightli:36 minor:14
gern glad:28 happi:25
geroutet rout:32
gesammelt collect:32
gesamt entir:91
gesamtanzahl total:32
gesamtbetrag total:37
gesamtstruktur forest:50
gesamtverpflicht commit:13
gesamtzahl total:28
gescannt scan:25
geschaft school:19 work:13
geschaftsbeding term:19
geschaftsdat model:15
geschaftskont unus:10
geschaftskonto work:16
geschaftsregel fire:20
geschatzt estim:58
geschieht happen:72
geschloss close:51
geschutzt protect:68
geschwind speed:35
geseh saw:43
gesendet sent:90
gesetz regulatori:38
gesichert preserv:18
gesichtserkenn recogni:36
gespeichert store:41 save:31
gesperrt lock:53 ban:24
gesprach friend:23 talk:16
gestalt appeal:15
gestartet start:39
gestatt allow:30
gestellt faq:54
gesteuert postpon:20 control:16 driven:12
gestieg around:21
gestohl stolen:61
gestoppt stop:28
gestoss encount:34
gesundheitswes healthcar:54
get recoverableitem:17
geteilt share:17
getestet test:20
getrennt disconnect:39 separ:10
getroff put:23 hit:13
gewahlt chose:26 chosen:14
gewahr grant:43 give:27
gewahrt grant:46
gewartet taken:14
gewechselt switch:29 shown:10
geword grown:14
gewunscht desir:61
gezeigt show:16 shown:15
gezielt target:43 attack:10
ggf isv:17
gibt sever:18 return:13
gilt appli:40
giphys giphi:68
glaub believ:43
glaubwurd credibl:53
gleich same:70
gleichwert equival:48
gleichzeit time:31 onc:15
go pai:23
godaddy godaddi:83
governanc govern:50
government govern:67
gpos gpo:17
grad lobbi:14
grafik pictur:29
grafikkart adapt:31
grau grai:24 white:19
grenz boundari:34 limit:20
grenzwert limit:66
gross size:53 larg:49
grossart great:59
grossbritanni uk:19
grossenbeschrank size:14
groups group:23
grund reason:79
grundlag basic:19 base:19 fundament:16
grundleg understand:56 basic:17
grundriss floor:53
grundsatz baselin:19 doesn:11
grupp group:97
gruppenablaufrichtlini expir:10
gruppenbasiert walk:14
gruppenbesitz owner:31
gruppeneigenschaft properti:16
gruppenerstell creation:39
gruppenerstellungsberecht creation:20
gruppenmitglied member:30
gruppenmitgliedschaft membership:39
gruppenproblem group:10
gruppenrichtlini polici:23 group:18
gruppenrichtlinienobjekt gpo:69
gruppenrichtlinienrichtlini ton:30
gruppenrichtlinienverwalt ton:30
gruppenruckschreib writeback:22
gruppier henc:16
gruppierungsbezeichn sublabel:12
gultig valid:70
gultigkeitsdau lifetim:40
gut good:72
guthab credit:46
guthabenbetrag didn:14
gutschrift credit:28 prorat:15
gy gy:19 vknb:19 jg:19
h h:43 e:18 manipul:10
hack hacker:44
haftungsausschluss disclaim:83
hakch mark:17
halb simplic:20 selec:15
halbjahr semi:38 annual:17
halft half:63 snap:18
halt hold:35 help:16
haltebereich hold:31
halteraum hold:14 outlin:13
halterecht life:16
haltestatus hold:33
hand rais:41 hand:32
handbuch guid:50
handeln act:60
handelspartn resel:43
handhab handl:58
handl resel:41
handlerbezieh resel:25 relationship:14
handschrift handwritten:26
handy phone:16
handys troubl:17
hang stuck:54 outbox:14
hangt depend:43 hang:37
hardwareander hardwar:32
hardwareanforder hardwar:33
hardwareherstell hardwar:16 manufactur:13
hart hardcod:11 variabl:11
hartcodiert hardcod:21
hatt scammer:10
haufig common:81 frequent:11
haupt main:61
hauptsatz major:24
hauptursach main:30
hauptversionsnumm major:18
haus home:24
having odata:12 writeback:11
hd hd:29 mbp:22
head header:49
heb rais:29 hand:22 unregist:14
heimnetzwerk home:14
heisst call:28
hell light:63 white:11
hellig bright:48
hello window:15
her restor:23
heraufgestuft promot:50
heraufstuf promot:41
herausfind henc:10 comprehen:10 oof:10
herausforder challeng:43
herausgeb mark:13
herauszufind find:15
hergestellt whether:10
herkomm tradition:65
herstell connect:40 manufactur:22
herstellbar recover:22 purg:12
herunt download:39 recoveri:10
herunterfahr shut:45
heruntergelad download:37
herunterlad download:83
herunterzulad download:41
hervorgehob highlight:21
hervorheb style:20
hervorrag great:53
herzustell connect:10
hiddenfromaddresslistsenabled hiddenfromaddresslistsen:74
hiddenfromexchangeclientsenabled hiddenfromexchangeclientsen:67
hierfur accomplish:33
hiermit wizard:13
hierzu info:11
hilfreich help:53
hilfstechnologi technolog:22
hin indic:36
hinaus addition:35 beyond:10
hinausgeh beyond:50
hinsicht among:11
hint behind:51
hintergrund background:81
hintergrundbild background:18
hintergrunddien background:35
hintergrundeffekt background:21
hinterlass leav:59
hinweg across:26
hinweis note:85
hinweismeld notic:21
hinzu add:48
hinzufug add:81
hinzugefugt ad:47
hinzuzufug add:40
hitech hitech:34 act:22
hiv hive:68
hkey hkei:59
hoch high:48
hochgelad upload:54
hochlad upload:84
hochstwahrschein like:43
hochzulad upload:21
hoff hope:34 quarter:34
hoh later:68 higher:16
hol extra:15
holol hololen:49
hom home:71
homepag homepag:25 home:18
hop hop:43 count:12
hor hear:49 listen:39
horsaal auditorium:32
hostgator hostgat:65
hosting host:32
hostinganbiet host:38
hostingdien propag:11 typic:10
hostnam host:25
how don:17
hp hp:20 canon:20 epson:20
https http:52
hubwebsit hub:36
hunting hunt:32
hybridbereitstell hybrid:25 deploy:18
hybrididentitat hybrid:13
hybridkonfiguration hybrid:18
hybridumgeb hybrid:27 environ:24
i troubl:12
ics ic:64
id caller:12 identifi:10
ide idea:62
ideal instantli:10
ident same:31
identified domainkei:30
identifizi identifi:85
identifizier fit:19
identifiziert identifi:54
identitat ident:63
identitatsabhang depend:15
identitatsanbiet ident:17 provid:12
identitatssynchronisier ident:11
identitatsunterstutz ident:15
identitatswechsel imperson:59
identitatswechselt imperson:48
identity ident:81
ids id:72
ignori ignor:59
ignoriert ignor:37
ihr organ:32 account:14
imag img:21 src:21 png:21 imag:19
ime im:25
img img:22 src:22 png:22 imag:16
implementation implement:15
implementi implement:59
implementier implement:64
implementiert implement:54
importauftrag job:39
importdien import:16
importi import:83
importiert import:42
importvorgang process:24
inaktiv inact:50
inaktivitat inact:42
inbox focus:27
incident incid:24 ppi:12
indikator indic:61
indirekt indirect:61
individuell individu:42
indizi index:42 crawl:11
indizier crawl:30 index:26
indiziert index:57
industry accredit:22 industri:16
infiziert infect:30 lot:19 overwritten:15
info action:15 rightmost:11
infolg result:12
information inform:63 learn:21 info:13
informationsbarri barrier:51
informationsgovernanc govern:28
informationsrecht right:14
informationsschutzstrategi strategi:23
informationssteuer govern:22
informationstyp type:12
informiert notifi:33 tell:12 let:10
infrastruktur infrastructur:74
inhalt content:92
inhaltsblock blocker:40
inhaltsfreigab content:12
inhaltsstruktur structur:35
inhaltssuch content:34 search:16
inhaltssuchergebnis result:16
inhaltstyp type:20 content:18
inhaltstyps type:15 content:13
inhaltsverzeichnis tabl:37
initial initi:36
initialisi initi:17 confidenti:16
initii initi:50
initiiert initi:45
inkognito incognito:47
inlandsanruf domest:45
innerhalb within:84
innovation innov:45
innovativ safer:14
inprivat inpriv:62
insbesond especi:54
insgesamt total:47 altogeth:12
installation instal:64
installationsanweis instruc:13
installationsfehl failur:10
installationsmedium media:43
installationsoption option:16
installationsprogramm offlin:16
installationssitz append:18
installi instal:80
installiert instal:58
instanz instanc:77
institution institu:48
insufficient insuffici:17 acquisi:13
int intern:36
integrat third:18
integration integr:77
integrationsblatt blade:16
integri integr:44
integriert built:66 integr:30
integritat health:56
integritatsdashboard dashboard:19 health:13
integritatspruf health:14
integritatsstatus health:23
intelligenc intellig:33 antimalwar:12
intelligent smart:42 intellig:41
interaction interac:33
interagi interact:43
interaktion interac:39
interaktiv interact:51
interess interest:38
interessant interest:12
interessiert interest:62
intermittier intermitt:16 progress:11
international intern:50
internet internet:53 web:49
internetbrows internet:14
internetdienstanbiet isp:15
internetoption internet:12
internetverbind internet:20 connec:17
interoperabilitat interop:57 interoper:21 cvi:11
interpreti interpret:20 refer:11
intervall interv:60
intranetsit intranet:33
intranetwebsit intranet:34
inventar censu:13 checker:12
invoic via:12
invoicing kingdom:25
invok invok:22 spositeswap:22
ios io:95
ipad ipad:53 ipado:37
ipados ipado:70
ipm ipm:15 subtre:15 dumpster:15 recurs:15
ips ip:14
irgendwelch independ:15
irmconfiguration irmconfigur:64
is grant:19
isoli isol:67
isoliert quarantin:58
issu procedur:13
issued issu:34
isvs isv:18
it admin:15
item recover:43
jagd hunt:25
jahr year:27 on:11
jahresbezeichn entri:23
jahrlich annual:31 yearli:25 monthli:23
jamm yammer:50
jan jane:34 dow:34
januar januari:75
javascript javascript:19 userag:19
je depend:66
jederzeit time:39
jen hand:17
jenseit incur:26 beyond:18
jeweil specif:13
jg gy:19 vknb:19 jg:19
john john:34 smith:34
journalbericht journal:16
journaling journal:45
journalpostfach journal:27
journalregel journal:36
journalregeln journal:25
json json:14 jwt:14 broker:14
jubilaum anniversari:80
juni june:68
jwt json:14 jwt:14 broker:14
kabel cabl:69
kabellos wireless:43 dock:13
kachel tile:78
kachelfehl tile:32
kacheln tile:27
kalend calendar:89
kalenderberecht calendar:19
kalendereinstell calendar:12
kalenderelement calendar:23 item:16
kalenderereignis event:31
kalenderfreigab calendar:24
kalenderinformation calendar:14
kalenderordn calendar:10
kalendersymbol icon:24
kalendertermin appoint:29
kalenderuberlager overlai:33
kamera camera:85
kanal channel:90
kanalbesitz privileg:12
kanalstrategi strategi:31
kanalunterhalt convers:18
kapazitat capac:75
kart card:67
kass checkout:18 chosen:14
katalog galleri:58
kataloganwend galleri:29
kategori categori:62 tag:22
kategorisiert categor:41
kauf bui:62 purchas:42
kbit kbp:30 call:12
kehr return:25
kein els:12
kennung passcod:52
kennwort password:92
kennwortablaufrichtlini expir:15
kennwortanforder strong:10
kennwortaufforder repeat:12
kennwortbasiert base:27
kennworthash hash:40
kennworthashsynchronisier hash:31
kennworthashwert hash:18
kennwortlos passwordless:56
kennwortproblem resolu:18
kennwortprotokoll log:15
kennwortrichtlini password:21
kennwortruckschreib writeback:47
kennwortruckschreibendien difficulti:12
kennwortsynchronisier synchron:21 password:18
kennworttresor vault:31
kennwortzurucksetz reset:38 password:21
kennwortzurucksetzungsrichtlini reset:10
kennzeichn mark:36 flag:17
kerberos kerbero:67 constrain:17
key kei:48
keys kei:28
keysignt keysigntest:21
kinect kinect:68 dk:17
kioskmodus kiosk:39
kippschalt toggl:24
kjevoqidrgkgjdlakdsty kjevoqidrgkgjdlakdsti:55
klassifikation classif:43
klassifizi classifi:67
klassifizier classif:72
klassifiziert classifi:42
klassifizierungsfeld classif:25
klassisch classic:88
klein small:46 smaller:33
kleinschreib case:13 letter:11
klick click:97
klingeln simultan:35
klingelt ring:25
klingt sound:29
knot node:47
koexistenz coexist:53
kolleg colleagu:46
kombination combin:48
kombini combin:39 mix:23
kombiniert combin:53
komm come:35
kommend upcom:17
kommentar comment:79
kommentarfunktion comment:32
kommenti comment:36
kommerziell commerci:73
kommission vi:24 european:24 commis:24
kommt come:38
kommunikation commun:65
kommunikationscomplianc commun:20
kommunikationseinstell prefer:16
kommunikationsguthab credit:26 commun:18
kommunikationskonformitat commun:35
kommunikationskonformitatsrichtlini commun:16
kommunikationswebsit commun:43
kommunizi commun:45
kommuniziert commun:35
kompatibel compliant:38 compat:35
kompatibilitat compat:72
kompatibilitatsbewert assess:32
kompatibilitatst compat:24
kompatibl compliant:43 noncompli:23
komplett dispos:17
komplex complex:77
komponent compon:61
komprimi compress:40
kompromittiert compromis:62
konferenz conferenc:37
konferenzbruck bridg:40 confer:26
konferenzeinwahlnumm dial:26
konferenzraum auditorium:32
konfidenz confid:35
konfidenzrisiko mailflow:17 confid:14 high:14
konfiguration configur:57
konfigurationsrichtlini polici:15 configur:12
konfiguri configur:85
konfigurierbar lifetim:24
konfiguriert configur:55
konflikt conflict:76
konform compliant:21
konnektivitat connect:26
konnektor connector:14
konnt unabl:23 own:21
konsol consol:56
konsolenfehl violat:24
konsolidi consolid:52
konsolidiert consolid:32
kont account:57
kontakt contact:81
kontaktgrupp membership:11
kontakti contact:40
kontaktinformation contact:22
kontaktlist contact:16
kontaktsupport contact:14
kontext context:59
kontextmenu context:22 fly:12
kontingent quota:57
konto account:81
kontobenachricht notic:18
kontobereich scope:20
kontobild pictur:28
kontoeinstell account:11
kontofamili famili:24
kontohinweis notic:21
kontoinformation account:16
kontokennwort password:14
kontonam yournam:18 name:12
kontos account:44
kontotyp type:23
kontotyps type:14
kontrast contrast:38
kontroll control:41
kontrolli control:22
kontrolliert control:27
kontrollkastch box:38
konverti convert:81
konvertier conver:60
konvertiert convert:14 payg:14
konzentri suffici:15
konzentriert focu:37
konzept concept:30
konzernvertrag agreement:18
konzipiert design:38
kopf footer:34 header:12
kopfhor headphon:47
kopfhorerschaltflach headphon:38
kopfzeil header:56
kopi copi:91
kopiert copi:25
korrekt correct:41 correctli:19
korrektur fix:20
korrekturmassnahm remedi:28 execut:10
korrelation correl:28 analyz:12
korrigi correct:14 direc:13
kost cost:77
kostenanalys analysi:44
kostenfrei toll:11
kostenlos free:85
kostenpflicht paid:62
kostenverwalt cost:41
kostet cost:31
kraft overrid:32
kredit credit:32 debit:18
kreditanforder outag:22
kreditgenehm agre:25
kreditkart card:46 credit:46
kreditkartendetail credit:13 card:13
kreditkartenformular form:14
kreditkarteninformation credit:18 card:18
kreditkartennumm credit:16 card:15
kreditkartenzahl credit:12 card:12
kreditlimit settl:15
kreis circl:68
kris crisi:41
kriteri criteria:65
kritisch critic:39
ku cu:35
kumulativ cumul:62
kund custom:65
kundenvereinbar agreement:34
kundenvertrag agreement:36
kundig cancel:78
kunftig futur:40
kur class:27
kurs class:52
kursnotizbuch class:43
kursteilnehm student:54
kurz short:25 soon:25 briefli:17 shortli:12
kurzanleit guid:17 scenario:10
kurzlich recent:24 reinstal:12
kurzwahl speed:32 dial:18
lad load:34 download:29
ladegerat charger:42
ladt load:16 invit:13
lag unabl:20
land countri:75
landerinformation countri:25
lang long:56 longer:26
langsam slow:68 slowli:15
latenzinformation latenc:11
laufend ongo:24
lauft expir:33
laufwerk drive:55
laufwerkversand ship:38
laufzeit term:34
laut co:13
lautet don:13
lautsprech speaker:70
lay layer:44
layouteinstell layout:27
layoutoption layout:24
leav rejoin:22 leav:18
lebensdau lifetim:27
lebenszyklus lifecycl:42
lebenszyklusansatz approach:19
leer empti:67 blank:39
leerzeich whitespac:21 space:19
leg set:27
legacy legaci:64
legacyauthentifizier legaci:29
legend understand:25
lehr teach:36
lehrkraft teacher:40 educ:18
lehrpersonal faculti:27
leicht easili:30
leid sorri:65 unfortun:14
leist bar:53 toolbar:11
leistung perform:58
leistungsproblem perform:15 slower:13
leit forward:16 lead:15
leitfad guid:40
leitlini teach:18
lern teach:13 learn:11
lernpfad pathwai:49
lernprogramm tutori:77
les read:38 review:30
leseberecht reader:45
lesebereich pane:17 read:17
lesebestat receipt:50
lesezeich bookmark:57
letzt last:84
library librari:15
licensing volum:11
lichtverhaltnis instantli:10
lief deliv:21
lieferant vendor:12 involv:11
lieferumfang through:11
lieg due:22
liegend underli:67
liegt due:17
lini line:22
link link:62 left:43
linkbasiert base:11
linktyp unifiedgrouplink:11 linktyp:11
listenansicht view:19
listeneinstell list:12
listeneintrag entri:19
listenelement item:16
listentyp confus:12
listenvorlag templat:22
liv live:78
liveereignis live:40 event:24
liveinhalt inspect:17
livestreaming encod:13
lizenz licens:94
lizenzaktivier collabdbservic:34
lizenzanforder requir:17
lizenzi licens:15
lizenzier licens:34
lizenziert unlicens:53 licens:12
lizenzierungsanforder requir:19
lizenzierungspartn advisor:15
lizenzmeng quantiti:30
lizenzplan plan:12
lizenzpreis price:30
lizenzreservier reserv:17
lizenzstatus statu:15
lizenzvertrag agreement:14 proper:12
lizenzverwalt licens:15
lobby lobbi:47 admit:15
lobbyeinstell lobbi:27
localizednam localizednam:46 savedqueri:12
login login:32 hint:13
logisch logic:30
logos logo:31
logotast logo:17
lohn pai:26
lokal premis:77 local:37
los solv:25 resolv:23
losch delet:80
loschend delet:12
loschrichtlini deletion:37
loschung deletion:49
loschvorgang deletion:26
losgeh sorri:39
losleg hasn:21
loss loss:28 preven:21
lost throw:16
losung solution:83 resolu:25
losungsschritt resolu:22
luck gap:54
lup magnifi:38 glass:38
m hand:26
machin machin:24 hkei:15
macos maco:94
mail email:73 mail:20
mailboxansageregeln answer:18
mailboxautoreplyconfiguration mailboxautoreplyconfigur:72
mailboxfolderpermission mailboxfolderpermis:82
mailboxmessageconfiguration mailboxmessageconfigur:40 echogroupmessagebacktosubscribedsend:40
mailinglist safe:12
malformed malform:31
managed metadata:17
management manag:34
managementroleassignment managementroleassign:74
manchmal sometim:77
mandant tenant:92
mandantenadministrator tenant:19
mandanteneb level:23 firstli:18
mandantenspezif shd:18
mandantenubergreif cross:41
mandantenweit wide:23
mangelnd reput:27 lack:25
manipuliert compromis:33
manuell manual:95
mapping map:29
maps map:45
marketing market:76
marki mark:55 highlight:28
markier visual:14
markiert mark:47
markup markup:54 represent:25
marz march:71
maschin dealloc:24 disk:13
maschinell predict:15
mass bulk:40 highli:11
massenaktualisier bulk:17
massenhinzufug bulk:36
massenlosch bulk:30
massenvorgang bulk:20 oper:11
massnahm take:26 action:18
mast master:36
maus mous:40 hover:20
maustast right:39
mauszeig hover:24 mous:15
maximal maximum:82
maximi maxim:63
may known:10
mbit hd:33
mechanismus mechan:43
medi media:33
meeting meet:19
mehr multipl:78 sever:17 on:13
mehrmal multipl:17
mehrsprach multilingu:65
mehrstuf factor:40 multi:40
mehrwertsteu vat:33
mein unblock:16
meinung believ:56
meist resolv:16 own:12
meld sign:45 log:14 report:14
meldung messag:40
memb tostr:19
meng quantiti:72
mensch human:14
menuband ribbon:83
menuleist bar:21
menuoption menu:23
merk memor:25
mess measur:32
metadat metadata:64
method method:50 practic:18 best:16
metricsreportingenabled metricsreportingen:36
microsoftazuread autologon:29 microsoftazuread:29
microsoftonlin microsoftonlin:63 bdm:10
migration migrat:81
migrationsanforder involv:11
migrationsbatch batch:43
migrationsbeurteil smat:32
migrationschecklist checklist:26
migrationseinschrank throttl:22
migrationsleist perform:20
migrationsoption migrat:12
migrationstool tool:25 migrat:11
migri migrat:68 move:11
migriert migrat:26
mikrofon microphon:64 mic:18
mikroverzoger micro:50
mim mim:46 mime:37
mindest least:71
mindestanforder minimum:34
mindesthardwareanforder minimum:20 hardwar:18
mindesthardwarespezifikation minimum:24 hardwar:19
minimal minim:34 minimum:23
minimi minim:63
minimiert minim:32
mining mine:11 dig:11
minus minu:40
mischung mix:30 misconfigur:16
mismatch mismatch:44 puid:11
missbrauch abus:65
misserfolg success:14
missing miss:36
misst measur:21 boot:17
mitarbeit employe:71
mitgeteilt tell:12
mitglied member:90
mitgliederauswahl member:11
mitgliedschaft membership:58
mitgliedschaftsupdat membership:17
mitgliedsserv member:15
mithilf powershel:11
mitt middl:54
mitteil reappear:17
mittel vari:11
mitwirk contributor:60
mobilgerat mobil:28
mobilitat basic:15
mobility mobil:19 em:18
mocht select:29 choos:19
mod modem:46
modell model:61
modellgesteuert driven:38 model:10
modelli model:15
modernisi modern:36
modernisier modern:18 weren:11
modify modifi:10
modus mode:92
moglich abil:56
moment right:19
monat month:78 monthli:23
mov mover:87
mpn mpn:40 dev:17
ms ms:72 mscommerc:16
msds msd:55 consistencyguid:13
multifunktionsgerat multifunc:46
multipliziert multipli:26 fee:16
multitasking multitask:75
must pattern:71
mutmass suspect:37
mwst vat:45 tax:22
my won:13 tablet:12
myanalytics myanalyt:66
myapps myapp:32
nach next:58
nachd onc:64
nachfolg subsequ:26 below:11
nachfrist grace:48
nachnam last:22
nachricht messag:96
nachrichtenablaufverfolg trace:41
nachrichtenfluss flow:35 mail:15
nachrichtenflussprobl flow:17
nachrichtenflussregel flow:14
nachrichtenflussregeln flow:21 rule:11
nachrichtengross size:15
nachrichtenkopfzeil header:34
nachrichtenlist list:26
nachrichtenorganisation newest:26
nachrichtenquell sourc:29
nachrichtenruckruf recal:19
nachrichtentext bodi:50
nachrichtenverfolg trace:44
nachrichtenverschlussel encryp:38
nachrichtenverzoger delai:13
nachrichtenvorlag templat:18
nachrichtenzustell deliveri:21
nachschlag review:11
nachschlagefeld lookup:28
nachschlagelist lookup:22
nachschlagespalt lookup:22
nachsteh below:27
nacht night:23
nachtmodus night:42 light:19
nachverfolg track:71
nachverfolgt track:30
nachzuverfolg track:24
nah proxim:27 near:20
nahtlos seamless:66
nam name:86
namenserv nameserv:25
namenservereintrag nameserv:32
nameserv propag:12
navigation navig:51
navigationsbereich navig:37
navigationsfehl intermitt:20
navigationsleist nav:24 bar:17 navig:12
navigationsoption navig:16
navigator javascript:19 userag:19
navigi navig:63 brows:23
ndes nde:72
ndi ndi:46 technolog:11
ndrs ndr:30
neb next:71
nebeneinand side:28
negativ neg:53
negotiat negoti:33
nehm lighthous:11
netz aim:12 fragment:12
netzbetreib carrier:37
netzkabel cabl:21 unplug:19
netzlaufwerk drive:31 map:14
netzsteck unplug:23
netzteil suppli:41
netzwerk network:86
netzwerkadministrator network:20
netzwerkauslast util:35
netzwerkdatenverkehr traffic:22
netzwerkeb level:18
netzwerkermittl discoveri:22
netzwerkfehl network:13
netzwerkgebund auto:12
netzwerkinfrastruktur infrastructur:22
netzwerkkonfiguration possibl:15 network:11
netzwerklaufwerk drive:15 becom:11
netzwerklistendien network:12
netzwerkmigration revers:25
netzwerkscan scan:25
netzwerkschicht inspec:20 layer:11
netzwerkspeicherort locat:11
netzwerkstandort locat:14 network:14
netzwerkstandortbewusstsein awar:16
netzwerkstapel stack:43
netzwerkverbind connec:26 network:14
neu new:98
neuer new:13
neuinstallation reinstal:32 clean:15
neuinstalli reinstal:30
neun nine:83
neustart restart:51
newsfeed newsfe:35 feed:14
nichtabonnementversion non:15
niedrig low:40 lower:15
nimmt long:13
no due:28
non reinstat:21 nonprofit:12
normalerweis normal:38 typic:24
notfallstandort emerg:40
notiz note:34
notizbuch notebook:89
notruf emerg:40
novemb novemb:65 nov:18
now blue:16
nps np:53
nsgs nsg:34
numm number:51
nummerntyp number:11
nun norm:22 icon:10
nutz user:10
nutzbar tier:14 usabl:11
nutzlich us:69
nutzung usag:67
nutzungsbegriff explain:17
nutzungsdat usag:39
nutzungsgebuhr charg:22 usag:11
nutzungsubersicht summari:23
oben top:80
ober top:50 corner:17 upper:16
oberflach experi:34
oberflachenreparatur repair:21 surfac:13
oberhalb abov:35
obig abov:50
objekt object:88
objekteb level:10
objekttyp object:10
obwohl though:56 although:25
of overview:22
off outstand:24 minu:11
offboardgerat offboard:42
offboardiert offboard:18 inventori:11
offboarding offboard:32
offenleg disclosur:30
offent public:91
offiziell formal:49 offici:12 cpe:12
offlineadressbuch offlin:16
offn open:92
oft often:48 oft:16
ok click:20
oktob octob:77 wvd:17
ols ol:89
ome om:73
on singl:27
onboarding onboard:76
onc flag:12
onedriv onedr:98
onlinearchiv archiv:25
onlinearchivpostfach smart:12
onlinedien onlin:11 servic:11
onlinereparatur repair:32
onlinespeich storag:14
only read:16
ons on:37
operation oper:16 roc:14
operator oper:16
ophfom rpw:24 ophfom:24 axo:24
optimal best:21 optimum:10 maintain:10
optimi optim:47 tune:17
optimier optim:22 tweak:20
optimiert optim:49
optional option:44
ordn folder:98
ordneraktivitat folder:11
ordnerbereich pane:31
ordnersicher backup:27
ordnerspeicherort locat:13
ordnerstruktur tree:19 somewhat:17
ordnung agenda:59
ordnungsgemass properli:51 correctli:48
organigramm chart:19 organiz:15
organisation organ:89
organisationsbezieh relationship:44
organisationseb level:15
organisationsein ou:56
organisationseinstell org:40
organisationskont organiz:28
organisationsnam name:13
organisationsnetzwerk join:13
organisationsprofil profil:19
organisationsressourc organiz:24
organisationsrichtlini anytim:18
organisationsverwalt purg:19
organisationsweit wide:56 org:13
organisator organiz:19
organisi organ:27
organization organ:11
organizational ou:10
organizationconf organizationconfig:53
organizationcustomization organizationcustom:54
original origin:33 genuin:18
ort locat:31 place:21
ortsvorwahl area:29
ose os:52
ou organiz:12 unit:11
out fulfil:17 ask:11
overlays overlai:33
overrid overrid:13 deliv:11
own owner:27
paar coupl:27
padagog safeti:16
paket packag:31 board:10
papi paper:35 duplex:11
papierkorb recycl:52 bin:52
papierkorbordn trash:34
papierkorbsymbol trash:41
parallel side:28
parameternam emailaddress:15
partei reli:27
partn partner:89
partnerbezieh relationship:29
partnerorganisation partner:14
partnerverbund feder:39
party parti:43
pass pass:22 adjust:11
passend conveni:25
passi happen:20
passiert happen:41
passt fit:22 slideshow:15
paus break:12
pausi suspend:33 paus:31
pay pai:46
pci pci:29 dss:29
pcs pc:44
pdfs pdf:19
penetration penetr:45
penetrationst penetr:45
peopl peopl:17 membershipgroupid:12
per invoic:24 via:17 pai:17
permanent persist:13
permission permis:21
persistent persist:20
person peopl:61 person:53
personal staff:11
personalisi person:22 lock:11
personalisier person:48
personalisiert person:25
pfad path:68
pfeil arrow:81
phas stage:43 phase:38
phish overrid:13 deliv:11
phishing phish:87
phishingnachricht phish:20
phon phone:38
phras phrase:29
physisch physic:64 possess:11
pilotgrupp pilot:25
pilotprojekt pilot:41
plac place:55
planmitglied member:10
plann planner:83
planung plan:26 schedul:16
planungsformular schedul:13
plattform platform:62
plattformtyp platform:16
platz space:28 room:14
platzhalt wildcard:60
platzhalteranwend wildcard:39
platzi place:54
platziert place:23
play plai:74
plus plu:64
png img:22 src:22 png:22 imag:16
policy polici:41
popup pop:48
popupfen pop:24
popups up:41
portalseit portal:13
porti port:46
portier port:36
portierungsauftrag carrier:15
portierungsauftragsubersicht port:18
portnumm port:20
positiv posit:45 fals:19
positivmeld posit:20
posteingang inbox:85
posteingangsregel inbox:28 rule:19
posteingangsregeln inbox:33 rule:23
postfach mailbox:94
postfachaktivitat inboxrul:11
postfachanbiet transmit:12
postfachgross size:30
postfachkontingent quota:38
postfachmigration migrat:15
postfachspeich storag:17
postfachtyp type:10
postfachuberwach audit:25
postfachuberwachungsprotokollier audit:11
potenziell potenti:83
pow power:85 bi:10
powerapps powerapp:81
powershell powershel:92
powershellcopy powershellcopi:100
ppi incid:13
praktisch handi:33
prasentation present:54
prazis accur:29 precis:15
predictiv predict:15
preis price:75
preisander price:16
preisgestalt price:41
preisinformation price:29
premi premier:51
prevention loss:28 preven:21
prim prime:40
primar primari:93
primary artifact:15
principal princip:42
print print:28 univers:14
prinzipal princip:29
priorisier priorit:73
prioritat prioriti:62
privatsphar privaci:26
privileged privileg:34
privilegiert privileg:59
pro pro:60 per:50
proaktiv proactiv:75
problem troubleshoot:49 resolv:12
problembehandl troubleshoot:79
problembehandlungsaktion action:16
problembehandlungsaufgab task:16
problembehandlungsdokument doc:23
problembehandlungsmodus launch:16
problembehandlungsrichtlini polici:12
problembehandlungstool help:17
problembeschreib descrip:52
problemerkenn laps:27 identif:23
problemlos easili:20 resolv:11
problemumgeh workaround:79
product kei:39 product:17
production produc:37
productiv product:19
produkt product:93
produktfreigab prod:30 followup:30
produktion produc:45
produktionsanforder ga:10
produktiv contribut:14
produktlizenz product:20
produktnam restat:16
produktschlusseln kei:15
professional profession:72
professionell profession:22 produc:19
profilbild pictur:39 profil:20
profildat userdatadir:19
profileigenschaft properti:20
profileinstell profil:17
profilfoto photo:28
profilfotos photo:30
profilinformation profil:20
profilnam profil:18 name:11
profilsymbol icon:21
profiltyp corpor:12
profit nonprofit:53
profiti benefit:35
prognos forecast:52
prognosediagramm forecast:35 chart:20
prognosemodell forecast:17
programm program:82
programmgesteuert programmat:76
programmi against:35
programmier against:12
progressiv progress:23 pwa:12
projekt project:47
projekteinstell project:13
projektion projec:50
projizi project:36
projiziert project:13
proplus proplu:58
proprovisioning provision:25
protected protect:22
protection protec:84
protokoll log:47 protocol:39
protokollanalys analyt:16
protokolleintrag pertain:31
protokolli saw:12
protokollier verbos:14
protokolliert log:21
provision newli:27 provision:15
proxy proxi:58
proxyadress proxi:21
proxyeinstell proxi:31
proxygateway gatewai:30
proxys proxi:25
prozess process:66
prozessubersicht process:17
prozielier provision:26
pruflist checklist:42
prufsumm checksum:77
prufung mention:17 verif:10
psts larger:19
pt sjpsca:37 pt:37
publicclient publiccli:50
publicfolderclientaccess casmailbox:36 publicfolderclientaccess:36
publicfolderclientpermission publicfolderclientpermis:73
publikum audienc:44
publishing publish:12
punkt dot:59 three:22
purchas constraint:12
pushbenachricht push:30
pushzertifikat push:24
pwa tune:35 pwa:11
pwas pwa:55
qos qo:50
qualified qualifi:44
qualifizi qualifi:17
qualifiziert qualifi:53
qualitat qualiti:47
qualitatsupdat qualiti:20
quality qo:22
quarantan quarantin:69
quarantanebenachricht quarantin:21
quarantanestatus quarantin:28
quarantanezustand quarantin:11
quartal hope:34 quarter:34
quell sourc:73
quellcod sourc:16 isv:13
quellgerat sourc:18
quellsyst sourc:17
query queri:31
question ask:15
quickedit quick:36
qzfgztb xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
rabatt discount:79
radius radiu:37
rahm part:42
rand bottom:47 top:14
randomized random:56
rast grid:69
ratgeb advisor:49
raum room:63
raumpostfach room:43
rauschunterdruck nois:44 suppres:44
rds rd:79
reactivat reactiv:23
read reader:51 read:13
readiness toolkit:40
reagi respond:66
reagiert respond:43 freez:26
reaktion incid:25
reaktivi reactiv:84
reaktiviert reactiv:20
rechn machin:26
rechnung invoic:76 bill:19
rechnungsadress address:21 bill:16
rechnungsbenachricht notif:15
rechnungsbetrag larger:21
rechnungsdatum date:26
rechnungsmanag contributor:14 reader:13
rechnungsstell invoic:29
recht right:83
rechteverwalt pointer:11
rechtlich legal:56
rechtschreib spell:54
rechtschreibpruf spell:43
rechtsstreit litig:46
recipient recipi:32
recipientpermission recipientpermis:30 truste:30 senda:14
recipienttypedetail recipienttypedetail:41 results:11
recommended side:12
recovery recoveri:37
recurs ipm:15 subtre:15 dumpster:15 recurs:15
red hat:36 red:32
redaktiert redact:45
reduction infec:20
reduzi reduc:72
reduziert reduc:13 enjoi:12
referenc refer:23
referent present:35
referenz refer:50
referenziert referenc:44
refresh refresh:21 artifact:10
refundabl recover:43
regel rule:58 usual:26
regelmass regularli:53
regeln rule:78
regier govern:23 late:19
region region:80 countri:10
regional region:37 roc:11
registerkart tab:95
registration registr:17 multiten:14
registri regist:37 enrol:25 sign:15
registrier enrol:54 registr:37 registri:12
registriert regist:41 enrol:27
registrierungseinstell registri:14
registrierungselement registri:21
registrierungsereignis registr:14 event:10
registrierungsfehl failur:22 enrol:18
registrierungsoption enrol:22
registrierungspfad path:33 registri:11
registrierungsportal registr:23
registrierungsrichtlinieneinstell registri:19
registrierungsschlussel registri:27
registrierungsschlusselwert registri:21
registrierungsstell registrar:51
registrierungsvorgang process:20
reich smallest:11
reicht enough:25
reih line:20 number:19
reihenfolg order:60
rein pure:47
reis travel:59
related implement:15
relay relai:22 authorit:19
relaypool relai:40 pool:24
relayzugriff relai:21
relevant relev:73
relevanz focus:33
remoteaktion remot:33 action:10
remotebenutz remot:13 seamlessli:11
remotedebubug debug:13
remotedebugg debug:13
remotedoman remot:18
remotegerat remot:23
remotemitarbeit worker:36
remotesitz session:25
remoteunterstutzungssitz session:18
remoteverwalt administ:33
rent retir:41
reparatur repair:59
repari repair:75
reparier repair:24
replikation replic:47
replikatsatz replica:52
replizi replic:36
repliziert replic:46
reporting report:20
reproduzi reproduc:63
reputation reput:27 lack:25
requ request:32
requirement requir:24
reservier reserv:71
reserviert reserv:43 instanc:20
reservierungsbestell reserv:14 order:11
reservierungsrabatt discount:17
resilienz resili:57
ressourc resourc:93
ressourcencent resourc:13
ressourcenzugriff resourc:18
restlich remain:27 remaind:19
restriktiv permiss:23
resulti result:16
resultsiz results:50 recipienttypedetail:12
retention reten:31
rezension review:17
richt set:17
richtet want:21 contract:12 align:10
richtig correct:59 right:16
richtlini polici:91
richtlinieneinstell polici:22
richtliniennam friendli:12
richtlinienpaket packag:42
richtliniensich safe:11
richtlinientipps tip:33
richtlinientyp type:12
richtlinienzuordn map:21
rigoros rigor:40
risik risk:50
risiko risk:61
risikoereignis risk:24
risikomanagement risk:30
risikominder mitig:31
risikos assess:17
riskant riski:58
rms rm:65
roaming roam:78
rol role:10
roleassigne roleassigne:16 roleassigneenam:16 roleassigneetyp:16
roleassigneenam roleassigne:16 roleassigneenam:16 roleassigneetyp:16
roleassigneetyp roleassigne:16 roleassigneenam:16 roleassigneetyp:16
roll role:87
rollback roll:32
rollenanspruch claim:20
rollendefinition defini:38
rollengrupp role:26
rollenzuweis role:20
rollout roll:44 rollout:32
rollov decryp:24
rollup roll:21
rot red:60
rout router:78
routerkennwort router:23
routing rout:56
rps rp:65
rpw rpw:24 ophfom:24 axo:24
ruckerstatt refund:74
ruckerstattungsrichtlini refund:22
ruckgab return:13
ruckgang undo:62
ruckruf recal:56
ruckschreib writeback:45
ruckstellungszeitraum deferr:39
ruf call:33 recal:15
rufnumm number:11
ruhestand retir:51
ruhezustand sleep:35 idl:22
rul rule:14
rundgang walk:26
running webclient:12
s mime:63
saas saa:70
saf safe:41
sag kind:22
sal sale:12
saldo balanc:67
saldoforder outstand:39 balanc:17
saldos balanc:38
sammeln collect:73
sammelsuch feder:20
sammlung collec:56
saub fresh:43
savedquery savedqueri:51 localizednam:18
scann scanner:81 scan:12
scannow sfc:50 scannow:50
scannt scan:31
schadlich malici:51 harm:20
schadsoftwar malwar:80
schadsoftwareanalys analysi:31 malwar:15
schadsoftwareinfektion infec:40
schalt toggl:27 turn:22
schaltflach button:96
schatz estim:41
schatzung estim:40
schau check:10
scheck chequ:21 wire:13
scheinbar come:17
scheint sentenc:19
schem scheme:31
schicht shift:46
schieberegl slider:58
schief went:34
schlagt fail:43
schlecht poor:59 bad:13
schliess close:85
schliesslich final:50 eventu:22
schliesst doesn:11
schliessung closur:51
schlussel kei:44
schlusselartefakt artifact:37
schlusselsymbol logon:13 icon:11
schlusselwort keyword:63
schlusselwortabfrag keyword:22
schnell quickli:81
schnellbearbeit autosuggest:38
schnellreparatur quick:36
schnellstart quickstart:66
schnellstartanleit quickstart:26
schnellstarthandbuch quickstart:14
schnellstartleist quick:23
schnip snip:40
schnittstell interfac:45
schon beauti:22
schrankt overus:17 concurr:13
schreib write:28
schreibgeschutzt read:55
schreibweis letter:38
schriftart font:54
schriftartformatier font:29
schriftfarb style:20
schriftgrad font:43 size:11
schritt step:88
schrittweis gradual:21 step:11
schul school:56 student:17
schuld ow:62
schuldoman reboot:20
schulerlinzenz student:22
schulkonto school:32
schulung train:72
schutz protect:60 protec:24
schutzrichtlini protec:25
schutzt safeguard:16
schwachstell weak:28
schwarz black:74
schwellenwert threshold:79
schweregrad sever:20
schwierig difficulti:28 littl:20
scop scope:43
scor score:62
screensharing screenshar:24
screenshot screenshot:46 shot:19
scrollleist scroll:20 bar:14
sdks skd:37 mip:20
security secur:66
securityprotocol servicepointmanag:44 securityprotocol:44
segment chunk:42
sei unless:68
seit page:95
seitennavigation navig:16
sekund second:67
sekundar secondari:87
selb yourself:40 itself:29 themselv:28
selbstgesteuert driven:26
selt rare:32
semi semi:25 annual:11
sendegrenz limit:19
sendend teammat:11
sendet send:36
senk reduc:23
sensitivitat sensit:24
sensordat sensor:26
sensorstatus sensor:29
separat separ:77
seriendruck merg:40
serv server:98
serverseit side:33
serviceanfrag request:20
serviceauftrag job:18
servicepointmanag servicepointmanag:44 securityprotocol:44
serviceprincipal serviceprincip:56
session pssession:35 session:17
setting set:26
setupanleit setup:15
setupdoman setup:20
setuphandbuch setup:24 guid:23
setups setup:15
setupvorgang process:11 setup:11
setz reset:36 put:11
sfc sfc:50 scannow:50
shared share:12
sharedcomputerlicensing sharedcomputerlicens:27
sharing share:19
sharingpolicy sharingpolici:43
sich sign:33 secur:32 safe:12
sicher backup:54
sicherheitsadministrator secur:17 administr:16
sicherheitsadministratorberecht administr:12
sicherheitsanfall vulner:39
sicherheitsbasislini baselin:34
sicherheitsbasisplan baselin:29
sicherheitsbewert score:24
sicherheitscod code:27
sicherheitseinstell secur:21
sicherheitsfilt filter:17
sicherheitsforsch research:38
sicherheitsfunktion secur:11
sicherheitsgrundlag basic:18 foundat:15
sicherheitsgrundsatz baselin:38
sicherheitsgrundwert baselin:30
sicherheitsgrupp secur:23
sicherheitsinformation secur:17
sicherheitsluckenverwalt vulner:22
sicherheitsmassnahm measur:29
sicherheitsrichtlinienratgeb advisor:19
sicherheitsris vulner:21
sicherheitsrisikomanagement exposur:24
sicherheitsrisikoverwalt vulner:36
sicherheitsstandard default:23 secur:15
sicherheitsstandardwert default:13
sicherheitstipp fraud:19
sicherheitstokendien st:16
sicherheitsuberleg consider:26
sicherheitsuberwach monitor:13
sicherheitsverletz breach:38
sicherheitsvorgang oper:20
sicherstell ensur:14 sure:11
sicherungsinformation backup:24
sicherungskopi backup:30
sicherungsordn backup:23
sicherzustell ensur:43
sicht sight:30 perspect:12
sichtbar visibl:80
sichtbarkeitseigenschaft webresourc:38
sid side:25
sideloading sideload:34
sieb seven:62
sieht look:45
sign singl:26 sign:10
signaturfeld jpg:20
signatursignatur signatur:18
signaturvorlag templat:21 signatur:14
signaturzertifikat certif:13
simuliert simul:41
singl singl:34 sso:12
sinnvoll meaning:20 target:10
sit site:42
situation situat:67
sitz seat:60
sitzung session:81
sitzungshost session:18 host:14
sjpsca sjpsca:37 pt:37
skalierbar scalabl:26
sketch sketch:36 snip:28
skript script:92
skus sku:47
skyp skype:88
smarthost smart:35
smartphon phone:49
smartscre smartscreen:85
smith john:34 smith:34
sms text:18
snip sketch:36 snip:28
sobald onc:67
sof except:15
sofort immedi:73 awai:11
sofortbesprech instant:41
softwareanbiet independ:19 vendor:19
softwarebestand inventori:43
softwareherstell manufactur:18
softwareupdat softwar:30
sogar incorrectli:19 flag:10
solang long:40
solch such:39
solid solid:16 extens:15
soll whether:18 pick:12 choos:10
sollt consid:40
som thing:31
sonderzeich special:35 charact:18
sorg concern:38
sorgfalt carefulli:62
sorgt cleaner:21
sorti sort:65
sortier sort:50
sortiert sort:25 oldest:14
soundeffekt sound:17
soundproblem sound:18 paus:16
sowi along:20
sozial social:64
sozialversicherungsnumm ssn:31 social:22
spac space:13
spalt column:80
spambenachricht spam:17
spamfilter filter:12 spam:11
spamfilterrichtlini filter:22 spam:18
spamhaus spamhau:70
spamm spammer:38 forg:38
spamnachricht sampl:13
spamordn spam:18
spar disk:22
spat later:64
speich save:78 storag:13
speicher couldn:16
speicherdiagnos memori:31
speichergrenzwert storag:20 limit:15
speicherkont storag:16
speicherkontingent quota:34
speicherort locat:70
speicherplan storag:19
speicherplatz space:50 storag:31
speicherproblem storag:29
speicherschlussel keysigntest:21
speichert store:25
sperr lock:29 suspend:13
sperrbildschirm lock:44 screen:11
sperrbildschirmhintergrund background:14 lock:13
sperrmodus lockdown:27
sperrung suspen:12 undon:12 lockout:11
spezialisiert special:24
spezialist specialist:54
speziell special:59
spezif specif:59
spezifikation specif:21 spec:12
spiegelt reflect:26 multipli:13
spitznam nicknam:48
spoofing spoof:84
spositeswap invok:22 spositeswap:22
spotenant spoten:58
sprach languag:85
spracheinstell languag:24
sprachenleist bar:32 languag:19
spracherkenn speech:37 recogni:25
sprachunabhang independ:17
sprech talk:60
spricht hear:18
src img:22 src:22 png:22 imag:16
ssprsetup ssprsetup:47 aka:10
staat unit:13
stabil steadi:45
stamm come:25 root:10
stammend non:23
stammseit root:25
stammwebsit root:59
stand date:37
standard default:42 standard:38
standardauthentifizier basic:41
standardbenutz standard:29
standardbenutzerkontos standard:17
standardbrows browser:24 default:15
standarddashboard dashboard:19 unset:17
standarddesign theme:18
standarddoman default:16
standardeinstell default:31
standardformat unicod:11
standardgateway gatewai:20
standardgerat default:14
standardkamera mic:22
standardlinktyps link:13
standardmass default:81
standardmethod contribut:14
standardmikrofon mic:22
standardnumm number:12
standardordn default:17
standardprogramm program:21
standardprotokoll winhttp:32
standardrichtlini quickest:10
standardspeich storag:20
standardstartseit home:14
standardsuchmaschin engin:34
standardverknupf associ:19
standardwert valu:18 default:17
standig constantli:27
standort locat:35 site:13
standortbasiert base:12 locat:12
standortzuordn present:15
stark strong:80
start start:50 restart:28 launch:20
starteinstell start:16 startup:10
startet doesn:13 launch:12
startfeed feed:22
startfehl startup:17
startfeld launcher:61 myapplic:10
startmenu menu:24
startmenus menu:11
startordn startup:21
startprogramm launcher:47
startseit home:43
starttyp startup:22
stat state:21
statisch static:66
stattdess yourselv:10
stattfand ago:33
stattfind place:20
stattfindet unrel:28
status statu:81 state:10
statuscod code:13
statusleist bar:24 progress:11
steckt stuck:46
steh avail:38
stehend encount:14 variou:11
stehl steal:34
steht avail:40
stell sure:40 ensur:39
stellig charact:26 digit:11
stellt provid:38
stellvertret deleg:72
stellvertretungsberecht deleg:24
stellvertretungszugriff deleg:16
steu control:77
steuer control:32
steuerbefrei exempt:35 tax:12
steuerelement control:39
steuerinformation tax:35
steuert control:23
stichwort keyword:36
stick flash:34 dvd:16
stiftsymbol pencil:41
stimm vote:50 agre:16 voic:15
stimmt wrong:28
stor store:76
storni cancel:25
stornier refund:11
storniert cancel:24
straf penalti:49
streng strict:74
strg ctrl:76
strikt stricter:22
stromnetz plug:31
stromversorg power:27
strongpasswordrequired strongpasswordrequir:67
struktur structur:42
strukturiert structur:19 construct:12
sts st:36
student student:45 safeti:23
studio studio:44 visual:16
stuf stage:24
stufig factor:14 multi:11
stummschalt mute:66
stund hour:92
sturz crash:14
sturzt crash:37
stutzt reli:27
styl style:18
subdomain subdomain:17 dangl:14
subkey subkei:31 bluelightreduc:31
subscrib subscrib:23 unifiedgrouplink:11 linktyp:11
subscription subscrip:23
subtre ipm:15 subtre:15 dumpster:15 recurs:15
such search:56 find:40 look:10
suchabfrag hunt:36 queri:33
suchanfrag queri:14 hunt:10
suchbeding keyword:11
suchbuch beauti:22
suchergebnis result:42
suchfeld box:41 search:12
suchfunktion capabl:15
suchindex recrawl:24 index:24
suchkriteri criteria:24
suchleist bar:22 z:11
suchmaschin engin:36
suchschema schema:34
suchschemas schema:34
suchumgeb experi:18
suchvorgang search:17
suchworterbuch dictionari:36
summ sum:38 total:24
supervision supervi:41
supportanfrag request:25
supportdiagnos diagnost:12
supportfall case:30
supportmitarbeit agent:28
supportteam touch:13
supporttechn engin:27
supporttermin deadlin:14 ongo:11
supportticket ticket:40
sus suse:37 su:19
sway swai:82
symbol icon:90
symbolleist toolbar:65
synchronisation sync:23
synchronisi sync:65
synchronisier sync:56 synchron:28
synchronisiert sync:39 synchron:27 synch:11
synchronisierungsaktivitat synchron:17
synchronisierungsbericht report:20
synchronisierungsclient client:40 sync:11
synchronisierungsdurchsatz throughput:41
synchronisierungseinstell sync:14 position:13
synchronisierungsfeatur sync:11
synchronisierungsfehl sync:19
synchronisierungskontakt newli:16
synchronisierungsleist perform:16
synchronisierungsprobl sync:13
synchronisierungsproblem sync:35
synchronisierungsstatus statu:21
synchronisierungsvorschau preview:16
synchronisierungswarn ago:33
synchronisierungszyklus cycl:26
synchronization synchron:19
sys sy:36 cldflt:12
syst system:74
systemadministrator system:17
systemanforder system:24
systembrows webview:19
systemdatei checker:26
systemdiagramm chart:24
systemeig nativ:55
systemeinstell system:20
systemkontext context:31
systemkonto system:12
systemnetzwerkeinstell system:15
systemrichtlini fit:15
systemsteuer panel:43
systemwebansicht webview:19
szenari scenario:68
szenario scenario:67
szenarios scenario:24
t unabl:18
tab alt:13 asid:12
tabell tabl:81
tag delet:13 deletion:12
tagging tag:31
tagig grace:14
taglich daili:75
tamp tamper:56
targeted target:38
tarif rate:12
task task:26 alt:14
taskleist taskbar:89
tast press:16 kei:12
tastatur keyboard:76
tastatureinstell keyboard:31
tastenkombination shortcut:45 keyboard:28
tatig paynow:34 purchas:23
tatsach actual:71
tausch swap:40
teambesitz owner:35
teamkanal channel:17 openli:11
teammitglied member:23
teammitgliedschaft membership:15 org:11
teamschalt line:18
teamsonly teamsonli:78
teamwebsit site:21
technical technic:19
technik techniqu:56
technisch technic:72
technologi technolog:52 ndi:21
technology technolog:58
teil part:65 share:13
teilmeng subset:44 meaning:13
teilnahm join:21 particip:11
teilnahmeberecht elig:16 faculti:15
teilnehm particip:46 join:28
teilweis partial:67
teilzunehm join:14
telefon phone:64
telefonanruf call:14 phone:14
telefondienstanbiet carrier:15
telefonieinfrastruktur telephoni:32
telefonnumm phone:42 number:34
temp temp:55 programfil:13
temporar temporari:75
tenantaccessblockedexception tenantaccessblockedexcep:72
termin appoint:56
terminal termin:60
terminalserv termin:41
terminologiespeich term:15
testabonnement trial:31
testdatei eicar:18
testdokument test:12
testlizenz trail:32 trial:14
testlos asm:10
testumgeb lab:23 tightli:23
testversion trial:79
textanalys predict:15
textdatei text:27
textfeld text:28
textnachricht text:22
them topic:64
thema topic:52
through pass:28 through:25
tief deep:58
tim time:13 prime:11
tipp tap:78 tip:18
tippfehl typo:75
tipps tip:69
titel titl:72 untitl:18
tls tl:92
tok token:85
tokenanspruch claim:30
tokenbrok json:14 jwt:14 broker:14
tokengultigkeitsdau lifetim:35
tokenlebensdau lifetim:24
ton sound:41
topics topic:13 viva:12
topologi topolog:55
tor gate:25
tostring tostr:19
track tracker:57
tracking track:34 preven:14
traditionell tradition:44
transaktion transac:65
transportregel transport:38
transportregeln transport:52
treff simplic:12 join:11
treib driver:74
treibersoftwar driver:18
trenn disconnect:47 unplug:26
tret occur:15 doesn:11
trifft on:13
tritt occur:56
trotz despit:11
trotzd aren:13
truste recipientpermis:30 truste:30 senda:14
try thing:25
tutorial tutori:52
typ type:57
typisch typic:29
typs type:30
uberall everywher:37 anywher:25 throughout:19
uberblick overview:44
uberein match:29
ubereinstimm match:58
ubereinstimmt match:31 acquir:15
uberfall past:28 overdu:19 due:15
ubergang transition:52
ubergeb pass:47
ubergeordnet parent:78
uberhaupt isn:10
uberlag overlai:46
uberlast overus:27 concurr:20
uberleg consider:67
ubermitteln submit:65
ubermittelt deliv:33 submit:19
ubermittl submis:75
ubermittlungsoptimier optim:24 deliveri:10
ubermittlungsproblem relai:21
ubernahmemigration cutov:44
ubernehm assum:17 accept:17 adopt:13
ubernomm incorpor:24 chose:18
uberpruf check:60 review:35 verifi:23
uberpruft verifi:20 review:16
uberprufungscod verif:24
uberprufungsprogramm checker:26
uberprufungsprozess verif:17 caller:13
uberschreib overrid:23 overwrit:17 rescan:11
uberschreit exce:35
uberschreitet exce:68
uberschrieb overwritten:38 infect:19 lot:12
uberschrift head:38 header:23
uberschritt exceed:77 exce:11
ubersetz translat:35
ubersicht overview:81
uberspr skip:40
uberspring skip:71
ubertrag transfer:84
ubertragungsanforder transfer:25
ubertragungsgeschwind speed:44
uberwach monitor:62 audit:22
uberwacht monitor:27 supervis:24 audit:15
uberwachungsaktivitat audit:14
uberwachungsbericht audit:21 report:15
uberwachungseinstell audit:21
uberwachungseintrag audit:16 record:15
uberwachungsergebnis blank:10
uberwachungsfunktion capabl:16 monitor:10
uberwachungsprotokoll audit:46 log:27
uberwachungsprotokollier audit:21 log:12
uberwachungsprotokollsuch audit:22 log:13
uberweis wire:30 chequ:19
uhrzeit time:29
uhrzeitformat zone:13
umbenannt renam:62
umbenenn renam:69
umfang scope:13
umfangreich larg:43
umfass includ:28 comprehens:14 complet:10
umfasst includ:44 involv:15
umformuli rephras:22 precis:11 briefli:11
umfrag poll:39 survei:38 quiz:12
umgang deal:50 handl:20
umgeb environ:88
umgeh bypass:61 around:16
umgekehrt vice:26 versa:26
umgeleitet redirect:45
umleg handi:21
umleit redirect:79
umsatzsteuerregistrierungsnumm vat:20
umschalt toggl:33 shift:32
umschaltflach toggl:28
umstand circumst:42
umsteig move:14
umstell journei:15
umstieg transition:18
umtausch greater:11
umwandeln convert:27
umzubenenn renam:34
umzuschalt switch:11
umzustell reprovi:19
unabhang regardless:43 whether:21 independ:11
unauthorized unauthor:59
unbeabsichtigt accident:30
unbegrenzt unlimit:54
unbekannt unknown:67
unerwartet unexpect:67 unexpectedli:29
unerwunscht unwant:73
unformatiert unformat:67
unformatted ddddddddd:38
ungefahr approxim:44
ungeles unread:69
ungenau inaccur:40 inaccuraci:36
ungewohn unusu:44
ungult invalid:77
uni school:17
unified unifi:56
unifiedgrouplink unifiedgrouplink:30 linktyp:30
unifiedgroupwelcomemessageenabled unifiedgroupwelcomemessageen:61
unikonto school:14
uninstall uninstal:19
unit ou:10
universal univers:49
universell univers:48
unlimited unlimit:53
unmittelbar immedi:28
unnot unnecessari:34 unneed:21
unregistriert unregist:37
unsich unsaf:65
unsupported unsupport:46
unt bottom:51 below:46
untensteh below:15
unterbezeichn sublabel:61
unterbrech break:47 inherit:10
unterbrechungsraum breakout:42
unterdoman subdomain:86
untergeordnet child:26 sub:18 sublabel:12
untergrund understand:15
untergrupp subgroup:49 subset:26
unterhalb below:23
unterhalt convers:84
unterhaltungsverlauf convers:14 histori:12
unternehm compani:36 busi:34
unternehmensadministrator administr:15
unternehmensanwend enterpris:23
unternehmensbeitrag post:17
unternehmensbenutz corpor:19
unternehmensdat corpor:17 compani:13
unternehmenseb level:21
unternehmensgerat corpor:26 unlik:12
unternehmensgrupp compani:19
unternehmensinfrastruktur corpor:13 infrastructur:13
unternehmensnamenextraktion extrac:27
unternehmensnetzwerk corpor:20
unternehmensportal compani:26
unternehmensweit wide:19
unternimmt relai:19
unternomm taken:22
unterordn subfold:62 sub:12
unterrichtsplan lesson:20
unterscheid differ:14
unterscheidet differ:28
unterschied differ:62
unterstreicht adopt:18
unterstutz support:48 assist:21
unterstutzt support:73
untersuch investig:89
untersucht investig:27
untertitel caption:65
untertiteln caption:32
unterwebsit subsit:63 sub:21
unterweg watch:11
unterzog inspec:19 layer:10
unvollstand incomplet:66
unzugang inaccess:47 unavail:14
unzureich insuffici:39
unzustellbar bounc:33
unzustellbarkeitsbericht non:20 ndr:12 deliveri:12
unzustellbarkeitsnachricht bounc:28
updatebezog relat:19
updateeinstell updat:14
updatekanal channel:24
updateoption machin:12
updateprozess process:16
updatering ring:47
updateverlauf histori:20
upgraderolloutplan rollout:14
uris uri:49
ursach caus:56
ursprung origin:77
us govern:23
usd usd:50 tier:20
use reclaim:19 passcod:15
useragent javascript:19 userag:19
usercredential usercredenti:64
ust vat:31 tax:24
usw near:28
utiliti sendemail:24
utility sendemail:12
validi valid:41
validier valid:33
validierungsfehl valid:19
vamiy cubihh:23 af:23 vamii:23
varii vari:40
variiert vari:49
vat tax:11
veraltet deprec:57 stale:25
veranstalt event:23
verantwort respons:30
verarbeit process:51
verarbeitet process:34 handl:20
verbess improv:45 increas:23
verbesser improv:39 enhanc:30
verbessert improv:45
verbesserungsaktion award:18 improv:14
verbesserungsmassnahm improv:19
verbind connect:57 connec:35
verbindungsfilterrichtlini filter:14 connec:12
verbindungsproblem connec:38
verbleib remain:62
verbleibt remain:26
verborg hidden:18 leav:14
verbos verbos:44 activitytrac:24
verbrauch consump:26
verbraucherbenutz consum:33
verbreitet propag:22
verbring progress:15 spend:10
verbund connect:56 feder:13
verbundanmeld feder:20
verbundbenutz feder:40
verbunddienstzertifikat feder:12
verbunddoman feder:33
verbundsuch feder:23
verbundumgeb fs:11
verbundzertifikat feder:26 certif:11
verdacht suspici:75
vereinbar agreement:48
vereinfach simplifi:57
vereinfacht simplifi:53
vereinheitlicht unifi:25
vereinigt unit:44
vererb inherit:47 break:19
vererbt hierarchi:13
verfahr procedur:69
verfass compos:85
verfein refin:61
verfolg un:20 track:13
verfug avail:29 don:20 provid:16
verfugbar avail:89
verfugbarkeitsstatus ga:10
vergang pass:30 saw:16 past:12
vergess forgot:54 forgotten:38
vergewiss confirm:24 verifi:18 sure:12
vergleich compar:74
verglich compar:18
vergross increas:43 bigger:10
vergrosser increas:11
verhalt behavior:59 behav:34
verhind prevent:84
verhinder preven:48 loss:20
verhindert prevent:44
verifizi verifi:34
verifiziert verifi:18
verify verifi:24
verkabelt wire:32
verkauf sold:46
verkaufsadress sold:26
verkauft sold:43
verklein decreas:54
verknupf shortcut:30 unlink:29 join:13 relink:11
verknupft associ:38 link:17
verlag move:26
verlager move:24
verlang renew:46 extend:41
verlanger renew:59
verlangert renew:37
verlangerungsoption extend:21
verlangt requir:11
verlass leav:48
verlasst leav:30
verlauf histori:60
verletz violat:24
verli lose:33
verliert lose:40
verlor lost:70 lose:21
vermeid avoid:83
vermied avoid:29 mistak:12
vermut suspect:63
veroffent publish:60
veroffentlich publish:45 post:14
veroffentlicht publish:57
veroffentlichungsfeatur publish:16
verpass miss:21
verpflicht oblig:36 commit:20 contractu:14
verpflichtet commit:36 occurr:13
verring reduc:55 decreas:15
verringer reduc:25 mitig:16 attack:15
verringert simplif:20 altogeth:13
verschaff comprehens:26
verschenk sell:35
verschieb move:78
verschiebt move:24
verschied differ:45 variou:31 sever:12
verschlussel encryp:71
verschlusseln encrypt:73
verschlusselt encrypt:73
verschlusselungsbericht encryp:23
verschlusselungseinstell encryp:13
verschlusselungsmethod encryp:22
verschlusselungssamml cipher:37
verschlusselungsstark strength:14 xt:14 ae:14
verschob move:62
verseh drmencryptproperti:12
versehent accident:68 accid:17
versetz move:13
versetzt offset:29
versionseinstell draft:17
versionsinformation releas:14
versionsnumm number:16
versionstyp stricter:22
versionsverlauf histori:41
versionsverwalt version:44
versprech promis:52
verstandnis understand:30
versteh understand:66
versuch attempt:51
vertausch invok:22 spositeswap:22
verteil distribut:53
verteilergrupp distribu:57
verteilerlist distribu:35
verteilt spread:14
vertief delv:58
vertieft delv:17
vertikal vertic:61
vertrag contract:41 agreement:26
vertrau trust:48
vertrauenswurd trust:59
vertraulich sensit:73
vertraulichkeitsbezeichn sensit:44 label:35
vertraut familiar:23
vertret repres:47
vertrieb sale:37
vertriebsteam sale:35
verursach caus:49
verursacht caus:57
vervollstand complet:25 give:10
verwaist orphan:71
verwalt manag:88
verwaltet manag:43 unmanag:21
verwaltungsaufgab task:17
verwaltungsein unit:36
verwaltungskonsol consol:47
verwaltungsmitarbeit staff:23 faculti:22
verwaltungsportal portal:23
verwaltungsroll role:17
verwaltungsshell shell:36
verwaltungsstatus statu:23
verwaltungszweck cut:23 purpos:14
verwandeln wiki:17
verwandt relat:38
verwechselt confus:41
verweig declin:16 preserv:14
verweiger deni:16
verweigert deni:84
verweis point:30 refer:14
verweist point:44
verwend microsoft:19
verwendbar reusabl:54
verwendet unus:28
verwendungsbericht usag:30 report:14
verwendungsprotokollier usag:21
verwendungszusammenfass summari:22
verwerf discard:57 dismiss:18
verzeichnis directori:44
verzeichnisdien superior:14
verzeichnisobjekt attribut:14
verzeichnisroll blade:11
verzeichnisschemaerweiterungsattribut schema:21
verzeichnissynchronisier synchron:31
verzog defer:17
verzoger delai:83
verzogert delai:51
vhd vhd:40 master:13
video video:68 watch:11
videoanruf video:11
videobeitrag encod:10
videoberecht attende:17
videobesprech cowork:10
videofreigab screenshar:24
videopapierkorb recycl:11 bin:11
videos video:77
videoubergang transition:28
viel case:19
vielleicht mayb:15
vielzahl varieti:84
vier four:81
vierstuf approach:19
vir viru:29
virenerkenn viru:15 detec:10
virtualisi optim:11
virtualisier comprehens:13 virtual:13
virtualisiert infrastructur:12
virtuell virtual:83
virus viru:37
visitenkart handwritten:26
visitenkarteninformation card:11
visual studio:44 visual:16
visualisier visual:17
visuell visual:61
vknb gy:19 vknb:19 jg:19
vms vm:35
voip voic:32 voip:20
voll full:50
vollstand full:54 fulli:34 complet:20
vollversion full:25
vollzugriff full:16
volumenlizenz volum:22
volumenlizenzier volum:32
volumenlizenzvertrag volum:13
vorab pre:34 popul:13
voran ahead:26
voraus prepaid:57
voraussetz prerequisit:52 requisit:30
vorauszahl prepai:57 prepay:34
vorbehalt caveat:46 tent:27
vorbereit prepar:84
vorbereitet prepar:34
vordefiniert pre:18
vorfall incid:70
vorgang oper:39 process:35
vorgangerversion kiosk:17
vorgangssicht task:20 alt:12
vorgehensweis outlook:15
vorgeschlag suggest:52
vorgeseh intend:21 provision:12
vorgewies challeng:24
vorhand exist:93
vorher previou:74
vorhergeh previou:11
vorhersag predic:58
vorinstalliert pre:39
vorkomm occurr:12
vorkonfiguriert pre:22 preconfigur:21
vorlag templat:82
vorlauf soft:36
vorliegt deliv:13 let:12
vornahm acknowledg:36
vornehm chang:15 modif:12 abov:12
vornimmt won:16 longer:11
vorrang preced:31
vorschau preview:83
vorschauversion preview:28
vorschlag sugges:78
vorschlagslist sugges:24
vorsicht caution:66
vorsichtsmassnahm precaution:56
vorsteh abov:33
vorteil benefit:77
vorubergeh temporarili:69 temporari:28
vorversion legaci:34
vorzieh prefer:26
vorzubereit prepar:32
vs vs:49 disagre:14
vulnerability vulner:13
wahl select:83 choos:21
wahlt haven:11
wahltastatur pad:53 dial:16
wahrschein like:71 probabl:16
wahrung currenc:67
warnmeld warn:32
warnmeldungsfeld warn:17
warnsymbol triangular:28
warnung alert:81
warnungsrichtlini alert:33
wart wait:88
warteschlang queu:43
warteschleif hold:39
wartet mind:30
wartezeit latenc:48
wartung mainten:61
way ds:10
webanwend web:12
webbrows browser:34 web:14
webconnector refresh:11
webdatenbank databas:38
webentwickl fragil:13 breakag:13
webinarregistrier webinar:26
webkontos web:14
webpart part:39
webplattform perspect:20
webressourc resourc:10
webseit webpag:54
websit site:90 websit:15
websiteberecht permis:17
websitebesitz owner:27
websitedesign design:17
websiteeinstell site:17
websiteerstell creation:29
websiteinhalt content:17
websitekompatibilitat come:12
websitelogo logo:28
websitesamml collec:54
websitesammlungsadministrator collec:24
websitesammlungsfeatur collec:14
websitespeichergrenzwert storag:12
websitespeicherlimit storag:11
websitetyp type:14
websiteverwaltungsaktivitat administr:10
websitevorlag templat:41
webtok json:14 jwt:14 broker:14
wechsel switch:14
wechseldatentrag drive:12
wechseln switch:56 center:11
wechselt state:20
wed os:14 technic:10
weich soft:40
weichzeichn blur:69
weil awhil:38
weis assign:36
weiss white:56
weit inform:31 learn:29 info:21 addition:12
weitergegeb propag:45
weitergeleitet forward:25
weiterhin continu:70
weiterleit forward:84
weiterleitungsadress forward:25
weiterleitungsbericht forward:18
weiterleitungseinstell forward:22
weiterleitungsregeln forward:14
wend contact:54
wenig fewer:79
werb promotion:41
werbeaktion promotion:27 unsubscrib:17
werbung advertis:24
werf quick:22
werkseinstell factori:29
wert valu:94
wertet evalu:19
werttyp sz:34
wesent matter:26
when travel:14 consider:11
wher publiccli:17
whocanregist whocanregist:69 rerun:11
whois whoi:73
wi wi:44 fi:14
wichtig import:62
wid reflect:26 multipli:13
widergespiegelt reflect:30
widerruf revok:61
widerspiegelt reflect:43
wiedergab playback:76
wiedergabefehl playback:35
wiedergabegerat chevron:13
wiedergeb plai:30
wiedergegeb reflect:26 plai:18 throughout:12
wiederhergestellt restor:27 recov:27
wiederherstell restor:63 recov:36
wiederherstellbar recover:53
wiederherstellungsinformation recoveri:10
wiederherstellungsoption recoveri:18
wiederherstellungsschlussel recoveri:20 kei:11
wiederherzustell restor:30
wiederhol repeat:59 retri:21
wiederholt repeatedli:35 recur:26 repeat:19
wiederkehr recur:73
wiederverwendbar reusabl:61
willkomm lighthous:37 welcom:14
willkommensbenachricht welcom:30
windows window:98
windowsazureactivedirectorycustomsinglesignonapplication windowsazureactivedirectorycustomsinglesignonappl:44
winmail winmail:42 dat:42
winv winver:48
wir wire:29
wirksam effect:58 take:11
wirkt affect:29
wisch swipe:36
wischoption swipe:31
wlan wi:48 fi:39
woch week:65
wodurch easier:25
wonach look:22 streamlin:15
workday workdai:68
workflowfortschritt intermitt:26 progress:25
workflows workflow:73
workflowverlauf purg:19
wort phrase:27 word:19
worterbuch dictionari:63
writ write:30 supportticket:13
writeerrorexception writeerrorexcep:77
wunsch statement:20
wurd sampl:28
wusst safe:18
xmc xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
xps xp:65
xqadsqy xqadsqi:35 fd:35
xts strength:14 xt:14 ae:14
xz xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
yamm yammer:95
you pai:20
z such:55 exampl:25
zahl pai:18 often:15
zahlenfolg string:24
zahlung payment:66 pai:12
zahlungsdetail payment:18
zahlungseinstell payment:24
zahlungsinformation payment:23
zahlungsinstrument instrument:45
zahlungsmethod method:54 payment:46
zahlungsmethodendetail method:12 payment:10
zahlungsoption payment:17
zahlungsproblem payment:22
zahnrad gear:32
zahnradsymbol gear:52
zehn place:17
zeich charact:82
zeichenfolg string:72
zeichenfolgenwert sharedcomputerlicens:27
zeig hover:27 view:25
zeigt show:57
zeil row:73 line:17
zeit time:69
zeitachs timelin:64
zeitalt empow:33 ag:22
zeitbereich rang:23
zeitfilt filter:10
zeitformat format:11
zeitgeberauftrag timer:45
zeitplan schedul:41 reconfigur:16
zeitpunkt time:52
zeitraum period:54
zeitspann laps:12 identif:10
zeitweil intermitt:20
zeitweis intermitt:20 difficulti:16
zeitzon zone:48
zell cell:51
zellenformatier cell:24
zentral central:65
zentralisiert central:43
zentri resiz:29
zero robust:18 virus:15
zertifikat certif:93
zertifikatbasiert certif:19
zertifikatdatei pem:31
zertifikatproblem secret:15
zertifikatprofil scep:10
zertifikatsignierungsoption algorithm:12
zertifikatsproblem certif:17
zertifizier accredit:21 industri:16
zertifiziert certifi:85
zertifizierungsstell ca:26 author:18
zieh drag:56 unplug:12
ziel destin:36 goal:32 target:32
zielcomput clean:11
zielgerat destin:21
zielgrupp aud:22
zielsyst further:11
zielwebsit short:10
ziff digit:51
zmxxhckrcilegoaqglwux xz:19 xmc:19 zmxxhckrcilegoaqglwux:19 qzfgztb:19
zoll inch:48
zubehor accessori:66
zubehorteil accessori:38 damag:16
zuerst place:12
zugang inaccess:16 consult:10
zugegriff access:23
zugehor associ:32 relat:15
zugelass allow:21
zugeordnet associ:64 map:15
zugeschnitt tailor:64
zugestellt deliv:54
zugestimmt consent:20 agre:14
zugewies assign:73
zugreif access:59
zugriff access:89
zugriffsanforder request:26
zugriffsanforderungsaktivitat request:12
zugriffsberecht permis:10
zugriffsbereich panel:35
zugriffseb level:24
zugriffspaket packag:32
zugriffssteuer control:19
zugriffssteuerungsentscheid decision:38
zugriffstok token:39
zugriffsuberpruf review:19
zugrund underli:67
zukunft futur:81
zulass allow:78
zulasst allow:18
zuletzt recent:35
zuordn associ:48
zuordnung map:50
zurat differ:20
zuruck back:48 return:23 reset:12
zuruckerstatt refund:39 reserv:12
zuruckgeb return:12
zuruckgegeb return:70
zuruckgeschrieb written:40
zuruckgesetzt reset:20
zuruckgestellt defer:37
zuruckgezog retir:29 sitemanag:11
zuruckgibt return:13 isn:10
zuruckkehr rollback:12 revert:12 moreov:10
zuruckkomm lot:11 come:11
zuruckruf recal:38
zuruckschreib write:19 writeback:12
zurucksetz reset:75
zuruckstell defer:52
zuruckzieh retir:18 pull:11
zuruckzufuhr due:20
zuruckzugeb return:13
zuruckzukehr return:27
zuruckzusetz reset:43
zusamm along:24 alongsid:24 collabor:13
zusammenarbeit collabor:74 togeth:15
zusammenfass summari:60
zusammenfassungslink summari:27
zusammenfuhr merg:61
zusammengefasst summar:42
zusammengefuhrt converg:28
zusammenhang relat:75
zusammenhangt relat:18
zusammenzuarbeit collabor:32
zusammenzufuhr merg:28
zusatz addition:80
zustand state:46 respons:15
zustell deliveri:77
zustellungsbestat deliveri:15 receipt:11
zustimm consent:84
zustimmungsaufforder consent:19
zustimmungsbildschirm consent:20
zustimmungsframework framework:30
zustimmungsprozess consent:15
zutreff applic:18
zutrifft acknowledg:11
zuverlass reliabl:46
zuvor previous:85
zuweis assign:75
zuzugreif access:22
zuzuordn assign:15
zuzuweis assign:34
zwar licenc:21 though:14
zweck purpos:50
zwei two:83
zweistuf two:24 factor:12
zweit second:78
zwing forc:40
zwisch between:96
zwischenablag clipboard:59
zwischendurch mid:20
zwischengespeichert cach:49
zwischenspeicher cach:29
zwischenzeit meantim:42 meanwhil:40
zyklus breach:19 cycl:16
`
