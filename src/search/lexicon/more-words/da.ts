export const da = `
site=websted|teamside|intranetside|sharepointside; library=bibliotek|dokumentbibliotek; list=liste; item=element; view=visning|vis
search=søge|søgning|lede efter; search results=søgeresultater|resultater; edit=redigere|rette i|rette; rename=omdøbe|nyt navn|skifte navn
publish=udgive|publicere|offentliggøre; draft=kladde|udkast
version history=versionshistorik|tidligere udgave|ældre udgave|gammel version|tidligere version; previous version=tidligere version
recycle bin=papirkurv|skraldespand; deleted items=slettet post|slettede elementer|slettet
read-only=skrivebeskyttet|kun læse|kan ikke redigere|må ikke redigere; locked for editing=låst for redigering|låst af|i brug af
checked out=tjekket ud|udtjekket|checket ud; conflict=konflikt|modstrid; duplicate=dublet|dubletter|dobbelt|to gange
merge=flette|sammenlægge|slå sammen|samle; combine=kombinere|samle; limit=grænse|begrænsning|loft|maksimum; quota=kvote
quality=kvalitet|dårlig lyd|dårligt billede; performance=ydeevne|ydelse; bandwidth=båndbredde; connection=forbindelse
offline=offline|uden net|uden internet; stuck=sidder fast|hænger fast|står stille|sætter sig fast|kører i ring
loading=indlæser|loader|drejer rundt|snurrer; blank=blank|tom|tomt|hvid; black screen=sort skærm|skærmen er sort|helt sort|bliver sort
pop-up=pop-up|popup|popper op|dukker op; warning=advarsel|advarer; alert=advarsel|alarm; rejected=afvist|afviser|blev afvist
bounce=kommer tilbage|kom retur|retur|bouncer; not delivered=ikke leveret|ikke kommet frem|kommer ikke frem|kan ikke leveres
not received=modtager ikke|får ikke mails|ikke modtaget|aldrig kommet|kommer ikke ind; delay=forsinkelse|timevis efter; queue=kø|opkaldskø
inbox=indbakke; junk=uønsket|uønsket mail|uønskede|junk|reklamer; sent items=sendt post|sendte mails|sendt mappe; outbox=udbakke; subject=emne|emnelinje
recipient=modtager|forkert person; sender=afsender; address book=adressebog|adressekartotek|kontaktliste
global address list=global adresseliste|adresseliste; alias=alias|ekstra adresse|anden adresse
forward=viderestille|videresend|sende videre|omdirigere|gå videre til; rule=regel|regler|indbakkeregel
delegate=stedfortræder|fuldmagt|sekretær|på vegne af|på vegne; share calendar=dele kalender|se min kalender|delt kalender
availability=tilgængelighed|ledig|hvornår jeg er ledig; busy=optaget|travl; reminder=påmindelse; recurring=tilbagevendende|gentaget|hver uge
reschedule=flytte mødet|ombooke|nyt tidspunkt; decline=afvise|afslå|takke nej|sige nej; accept=acceptere|takke ja
organizer=mødearrangør|arrangør|mødeleder; attendee=deltager|mødedeltager; lobby=lobby|venteværelse|venterum
breakout room=grupperum|breakout|mindre grupper|små grupper; webinar=webinar|onlineseminar; live event=livebegivenhed|live event|direkte sending
transcript=afskrift|transskription|transskribere; captions=undertekster|tekstning; whiteboard=whiteboard|tavle
presenter=oplægsholder|præsentatør|præsenterer; mute=slå lyden fra|mute; echo=ekko|rumklang; noise=støj|baggrundsstøj|larm; speaker=højttaler|højtaler
volume=lydstyrke|volumen; microphone=mik|mic; hear=høre mig|kan ikke høre; sound=ingen lyd; blur=sløre|sløring|gemme baggrunden; video=video
webcam=webcam|kamera; phone number=telefonnummer|mobilnummer|tlf|telefonnr|tlfnr; voicemail=telefonsvarer|voicemail|talebesked
ring=ringer ikke|ringetone; dial=taste|taste nummer|ringe op; transfer call=viderestille opkald|stille om|omstille; call=opringning|ringer op|ringe til
channel=kanal; private channel=privat kanal|lukket kanal; private=privat|personlig; public=offentlig; owner=ejer; member=medlem; role=rolle
admin center=administration|admincenter|administrationscenter; policy=politik|retningslinje; assign=tildele|tildeling|give licens
grant=give adgang|give lov|give ret; request access=bede om adgang|anmode om adgang|søge om adgang
access denied=adgang nægtet|ingen adgang|ikke adgang|har ikke adgang|ikke lov; access=komme ind|kommer ikke ind|kan ikke tilgå|tilgå
sign in=komme ind|kommer ikke ind|login; sign out=logge ud|logge af; forgot=kan ikke huske|husker ikke|kommer ikke i tanke; verify=bekræfte|verificere
verification code=bekræftelseskode|engangskode|sms-kode|smskode|kode på sms; authenticator=authenticator|godkendelsesapp|godkender-app
two-step verification=totrinsbekræftelse|to-trins|totrinsgodkendelse|to-faktor|tofaktor|multifaktor|2-faktor; security key=sikkerhedsnøgle
fingerprint=fingeraftryk|fingeraftrykslæser; PIN=pinkode|pin-kode
reset password=nulstille adgangskode|nulstille kodeord|nyt password|nyt kodeord|ny adgangskode|skifte adgangskode; reset=nulstille|nulstilling
unlock=låse op|oplåse; locked out=låst ude|lukket ude|spærret; certificate=certifikat; compliance=overholdelse|lovkrav|gdpr
retention=opbevaring|bevare|gemmes hvor længe; legal hold=bevarelsespligt|procesmæssig tilbageholdelse|retssag; audit=overvågning|revision|logning
log=logfil|logs; sensitivity label=følsomhedsmærkat|følsomhed|mærkat; confidential=fortrolig|hemmelig; threat=trussel; attack=angreb|angribe
malware=skadelig software|malware; ransomware=ransomware|løsepenge|afpresning; suspicious=mistænkelig|mystisk|mærkelig|underlig|lusket
fraud=svindel|snyd|bedrageri|fupmail; phishing=fupmail|falsk mail|svindelmail; impersonation=udgiver sig for|udgive sig|lader som|i chefens navn
report phishing=anmelde|indberette|melde til; quarantine=karantæne; safe sender=sikker afsender|hvidliste|whiteliste; allow=tillade|give lov
deny=nægte|afslå|forbyde; enable=aktivere|slå til|tænde for|sætte til; disable=deaktivere|slå fra|slukke for|slået fra; activate=aktivere|aktivering
register=registrere|tilmelde; enroll=tilmelde|indrullere|registrere enhed; wipe=fjernslette|slette telefonen|rydde|slette på afstand
reinstall=geninstallere|installere igen|installere forfra; repair=reparere|reparation|fikse|ordne
factory reset=fabriksindstillinger|nulstille pc|fabriksnulstilling; operating system=styresystem|operativsystem; driver=driver
docking station=dockingstation|dock; mouse=mus; touchpad=touchpad|musemåtte|pegefelt; charger=oplader|lader|strømforsyning; cable=kabel|ledning|kablet
port=port|usb-port; plug=stik|sætte i; USB stick=usb-stik|usb-nøgle|usb-pind; hard drive=harddisk|disk; memory=hukommelse|ram; fan=blæser|ventilator
hot=varm|overophedet; broken=i stykker|gået i stykker|ødelagt|defekt|smadret; cracked=revnet|flækket|knust; replace=udskifte|bytte|erstatte
warranty=garanti; order=bestille|bestilling|ordre; delivery=levering|leveret; billing=fakturering|afregning|opkrævning
payment method=betalingsmetode|betalingsmåde|betalingskort; credit card=kreditkort|betalingskort|dankort|firmakort; charged=trukket|opkrævet|hævet
bank=bank; tax=skat|moms|afgift; receipt=kvittering|bon; discount=rabat; trial=prøveperiode|prøveversion|gratis prøve; renew=forny|forlænge
expired=løbet ud; plan=plan|abonnement; cancel=sige op|afmelde|stoppe|komme af med|lukke abonnement; upgrade=opgradere|opgradering
downgrade=nedgradere|mindre plan; switch=skifte|bytte; migrate=migrere|flytte over|overflytte|migrering; old=gammel|gamle|gammelt
new employee=ny medarbejder|nyansat|ny kollega; former employee=tidligere medarbejder|stoppet i firmaet|fratrådt medarbejder|fyret|afskediget
manager=chef|leder|boss; department=afdeling; company=firma|virksomhed|selskab; organization=organisation; student=elev|studerende
teacher=lærer|underviser; school=skole; partner=samarbejdspartner|partner; supplier=leverandør; external=ekstern konsulent|konsulent; guest=besøgende
accountant=revisor|bogholder|bogholderi; office=kontor; building=bygning; floor=etage; desk=skrivebord|kontorplads
parking=parkering|parkeringsplads|p-plads; badge=adgangskort|id-kort|nøglekort; door=dør; reception=reception; kitchen=køkken|kaffemaskine
travel=rejse|tjenesterejse|forretningsrejse; expense=udlæg|udgift|rejseafregning; reimbursement=refusion|få refunderet|godtgørelse; salary=løn
payslip=lønseddel|lønsedlen; overtime=overarbejde|overtid; working hours=arbejdstid|mødetid; time sheet=timeseddel|timeregistrering|tidsregistrering
sick=syg|sygemeldt|sygemelding|sygdom; parental leave=barsel|barselsorlov|forældreorlov; holiday=helligdag|ferie|fridag|feriedage
absence=fravær|ikke på arbejde; out of office=ikke på kontoret|på ferie|fraværsmeddelelse|fraværsassistent|ikke til stede
contract=kontrakt|ansættelseskontrakt; training=kursus|oplæring|undervisning|uddannelse; feedback=feedback|tilbagemelding; complaint=klage|reklamation
survey=undersøgelse|spørgeskema|rundspørge; poll=afstemning|meningsmåling; quiz=quiz; workflow=arbejdsgang|flow|arbejdsproces
automation=automatisering|automatisere; macro=makro; chart=diagram|graf; pivot table=pivot|pivottabel; row=række; column=kolonne|søjle; cell=celle
sheet=ark; workbook=projektmappe|regneark|excelark; slide=slide|dias; margin=margen|margin; header=sidehoved|overskrift; footer=sidefod|bundtekst
signature=autosignatur|mailsignatur; landscape=liggende|tværformat; paper=papir; paper jam=papirstop|papir sidder fast; toner=toner|blækpatron|blæk
color=farve|farveprint; black and white=sort-hvid|sorthvid; two-sided=dobbeltsidet|begge sider|tosidet; PDF=pdf; photo=foto|fotografi|profilbillede
profile picture=profilbillede|profilfoto; icon=ikon; shortcut=genvej|genvejstast; taskbar=proceslinje; desktop=skrivebord; start menu=startmenu
window=vindue; tab=fane|faneblad; bookmark=bogmærke|favoritter; favorites=favoritter|foretrukne; home page=startside|forside
history=historik|browserhistorik; clear=rydde|tømme; extension=udvidelse|tilføjelsesprogram|plugin; add-in=tilføjelsesprogram|tilføjelse|add-in
dark mode=mørk tilstand|mørkt tema|mørk baggrund; zoom=zoom|forstørre|større tekst; resolution=opløsning
second monitor=ekstra skærm|skærm nummer to|to skærme|anden skærm; projector=projektor; wireless=trådløs; hotspot=hotspot|internetdeling; VPN=vpn
server=server; database=database; cloud=skyen|sky; remote desktop=fjernskrivebord|fjernadgang
network drive=netværksdrev|fællesdrev|fælles drev|drevbogstav|h-drev; remote=på afstand; local=lokal|lokalt
synchronize=synkronisering|synker|synkroniserer|syncer; does not sync=synkroniserer ikke|synker ikke|opdateres ikke
status=status|tilstedeværelse|viser mig som; away=ikke til stede|fraværende; display name=viste navn|visningsnavn
last name=efternavn|nyt efternavn|blevet gift|gift; title=titel|stilling|jobtitel; spelling=stavekontrol|stavefejl|stave; subtitle=undertekst
read receipt=læsekvittering|kvittering for læsning; priority=prioritet|vigtig; category=kategori; sort=sortere|sortering; filter=filtrere
archive mailbox=arkivpostkasse|onlinearkiv|online arkiv; mailbox=mailkonto|indbakke; mailbox full=postkasse fuld|mailboks fuld|fuld indbakke
large attachment=stor vedhæftning|stor fil|for stor; compress=komprimere|zippe|pakke; unzip=pakke ud|udpakke|unzippe
default app=standardprogram|standardapp; file type=filtype|filformat; damaged=beskadiget|ødelagt|korrupt
cannot open=kan ikke åbne|åbner ikke|vil ikke åbne; cannot send=kan ikke sende|sender ikke|bliver ikke sendt
does not start=starter ikke|vil ikke starte|går ikke i gang; disappeared=forsvandt|forsvundet|er væk|blevet væk|pist væk
missing=findes ikke|ikke til at finde|kan ikke finde|kan ikke se|viser sig ikke
not working=går i stå|gør ingenting|sker ingenting|virker bare ikke|driller|duer ikke; by mistake=ved en fejl|fejlagtigt|kom til at|uheld
accidentally deleted=kom til at slette|slettet ved en fejl|slettet ved et uheld; automatically=automatisk|af sig selv
permanently=permanent|for altid|endeligt; bulk=masse|mange på en gang|flere på en gang
all users=alle brugere|alle medarbejdere|hele firmaet|hele virksomheden; storage=diskplads|lagring|mere plads|opbrugt plads
full=løbet fuld|ikke mere plads|opbrugt|ingen plads; price=hvad koster|koster det; greyed out=gråt|nedtonet|grå
screenshot=skærmbillede|skærmklip|screenshot; recall=trække tilbage|kalde tilbage|fortryde mail|hente tilbage; undo=fortryde
restore=genoprette|hente tilbage|redde; shared mailbox=fællespostkasse|fælles mail|fællesmail|fælles adresse|funktionspostkasse
distribution list=distributionsgruppe|mailgruppe|fordelingsliste; group=microsoft 365-gruppe; keyboard=taster; computer=maskine|arbejdscomputer
phone=smartphone|arbejdstelefon|mobiltelefon|iphone; tablet=tablet|ipad; app=app|applikation; print=printer ikke|skrive ud
support ticket=supportsag|sag|sagsnummer; user account=brugerkonto; outage=nedbrud|driftsforstyrrelse|nede; update=ny version; text message=sms
employee=personale; colleague=kolleger|makker; deadline=frist|tidsfrist|deadline
`
