export const nl = `
site=site|teamsite|intranetpagina|sharepointsite; library=bibliotheek|documentbibliotheek; list=lijst|lijstje; item=item|onderdeel
view=weergave|weergeven|bekijken; search=zoeken|zoekt|zoekopdracht|opzoeken; search results=zoekresultaten; edit=bewerken|aanpassen|bewerkt|wijzigen
rename=naam wijzigen|hernoemen|andere naam|nieuwe naam; publish=publiceren|gepubliceerd; draft=concept|kladversie
version history=versiegeschiedenis|vorige versie|oude versie|eerdere versie|oudere versie; previous version=vorige versie|eerdere versie
overwritten=overschreven|eroverheen opgeslagen; recycle bin=prullenbak|prullenmand; deleted items=verwijderde items|verwijderde mails
deleted=verwijderd|gewist|weggegooid; read-only=alleen-lezen|kan niet bewerken|niet bewerken|schrijfbeveiligd
locked for editing=vergrendeld voor bewerking|in gebruik door|vergrendeld door; checked out=uitgecheckt; conflict=conflict
duplicate=dubbel|duplicaat|twee keer; merge=samenvoegen|samengevoegd; limit=limiet|grens|beperking|maximum; quota=quotum|quota
quality=kwaliteit|slecht geluid|slecht beeld; performance=prestaties; bandwidth=bandbreedte; connection=verbinding; offline=offline|zonder internet
stuck=blijft hangen|vastgelopen|zit vast|loopt vast; loading=laadt|laden|draait maar rond|blijft draaien; blank=leeg|blanco|wit
black screen=zwart scherm|zwart beeld; pop-up=pop-up|popup|pop-ups|venstertje; warning=waarschuwing|waarschuwt; alert=waarschuwing|alarm
rejected=geweigerd|afgewezen; bounce=komt terug|kwam terug|teruggekomen|onbestelbaar
not delivered=niet bezorgd|niet aangekomen|komt niet aan|niet afgeleverd|onbestelbaar
not received=niet ontvangen|krijg geen mail|komt niet binnen|komen niet binnen|nooit aangekomen; delay=vertraging|vertraagd; queue=wachtrij
inbox=postvak in|inbox; junk=ongewenst|ongewenste e-mail|reclame|rommel; sent items=verzonden items|verzonden|verstuurde mails; outbox=postvak uit
subject=onderwerp|onderwerpregel; recipient=ontvanger|geadresseerde|verkeerde persoon; sender=afzender; address book=adresboek|adressenlijst
global address list=algemene adreslijst|adreslijst; alias=alias|extra adres|tweede adres|ander adres; forward=doorgestuurd|stuur door|doorzenden
rule=regel|postvakregel; delegate=gemachtigde|vervanger|secretaresse|gedelegeerde|waarnemer; on behalf=namens|uit naam van
share calendar=agenda delen|mijn agenda zien|gedeelde agenda; availability=beschikbaarheid; busy=bezet; free busy=vrij bezet; reminder=herinnering
recurring=terugkerend|elke week|wekelijks; reschedule=verzetten|verplaatsen|verschuiven; decline=weigeren|afwijzen|afslaan
accept=accepteren|aannemen|geaccepteerd; organizer=organisator; attendee=deelnemer|genodigde; lobby=lobby|wachtkamer|wachtruimte
breakout room=groepjes|kleine groepjes|breakout|subgroepen|kleine groepen; webinar=webinar|online seminar
live event=livegebeurtenis|live-uitzending|live event; transcript=transcript|transcriptie|uitgeschreven; captions=ondertiteling|bijschriften
whiteboard=whiteboard|schoolbord; presenter=presentator|spreker; mute=dempen|gedempt|geluid uit|stil zetten; echo=echo|galm
noise=ruis|achtergrondgeluid|lawaai; speaker=luidspreker|speakers|boxen; volume=volume; microphone=micro|mic
hear=hoort mij|hoort me|horen mij|hoort mij niet|niet te horen; sound=geen geluid; blur=vervagen|wazig|wazig maken|vaag maken; video=video|filmpje|beeld
webcam=webcam|camera; phone number=telefoonnummer|mobiel nummer|telnr|06-nummer; voicemail=voicemail|antwoordapparaat
ring=gaat niet over|rinkelt|beltoon; dial=inbellen|nummer kiezen|intoetsen|toetsenblok; transfer call=doorverbinden|doorschakelen
call=belt|gebeld|oproep|telefoneren; channel=kanaal; private channel=privékanaal|besloten kanaal; private=privé|persoonlijk|besloten
public=openbaar|publiek; owner=eigenaar; member=lid|leden; role=rol|rollen; admin center=beheercentrum|admincenter|beheerportaal
policy=beleid|beleidsregel; assign=toewijzen|toekennen|toegewezen; grant=toegang geven|toegang verlenen|rechten geven
request access=toegang aanvragen|toegang vragen|om toegang vragen; access denied=toegang geweigerd|geen toegang|geen rechten
access=kom er niet in|toegang krijgen; sign in=aangemeld|inlog|ingelogd|log in|kom er niet in; sign out=afmelden|uitloggen|afgemeld|uitgelogd
forgot=niet meer weten; verify=verifiëren|bevestigen|controleren|verificatie; verification code=verificatiecode|sms-code|code via sms|beveiligingscode
authenticator=authenticator|verificatie-app
two-step verification=verificatie in twee stappen|tweestapsverificatie|tweefactor|dubbele beveiliging|2fa|meervoudige verificatie
security key=beveiligingssleutel; fingerprint=vingerafdruk|vingerafdruklezer; PIN=pincode|pin
reset password=wachtwoord herstellen|wachtwoord resetten|nieuw wachtwoord|wachtwoord wijzigen; reset=resetten|opnieuw instellen
unlock=ontgrendelen|deblokkeren; locked out=buitengesloten|geblokkeerd|op slot; certificate=certificaat; compliance=naleving|compliance|avg
retention=bewaren|bewaartermijn|bewaarbeleid|retentie; legal hold=juridische bewaarplicht|rechtszaak|bewaarplicht; audit=audit
audit log=auditlogboek|logboek; sensitivity label=vertrouwelijkheidslabel|gevoeligheidslabel|label; confidential=vertrouwelijk|geheim
threat=bedreiging|dreiging; attack=aanval|aangevallen; malware=malware|schadelijke software; ransomware=ransomware|gijzelsoftware|losgeld
suspicious=verdacht|raar|vreemd; fraud=fraude|oplichting|nep; phishing=nepmail|neppe mail|valse mail|phishingmail
impersonation=doet zich voor als|zich voordoen|doet alsof|imitatie; report phishing=melden|aangeven|rapporteren; quarantine=quarantaine
safe sender=veilige afzender|witte lijst|whitelist; allow=toestaan|toegestaan|toelaten; deny=weigeren|verbieden; enable=inschakelen|aanzetten|zet aan
disable=uitschakelen|uitzetten|zet uit; activate=activeren|geactiveerd; register=registreren|inschrijven
enroll=inschrijven|registreren van apparaat|apparaat inschrijven; wipe=op afstand wissen; reinstall=opnieuw installeren|herinstalleren
repair=repareren|reparatie|herstellen; factory reset=fabrieksinstellingen|fabrieksreset; operating system=besturingssysteem
driver=stuurprogramma|driver; docking station=dockingstation|dock|docking; mouse=muis; touchpad=touchpad|muisvlak; charger=oplader|lader|adapter
cable=kabel|snoer|kabeltje; plug=stekker|aansluiten|inpluggen; port=poort; USB stick=usb-stick|usbstick; hard drive=harde schijf|schijf
memory=geheugen|werkgeheugen; fan=ventilator; hot=heet|warm|oververhit; broken=kapot|is stuk|stuk gegaan|defect; cracked=gebarsten|gebroken|barst
replace=vervangen|omruilen; warranty=garantie; order=bestellen; delivery=levering|bezorging|geleverd; billing=facturering|facturatie
payment method=betaalmethode|betaalwijze|betalingswijze; credit card=creditcard|betaalkaart|bankpas
charged=in rekening gebracht|afgeschreven|afschrijving; bank=bank; tax=belasting|btw; receipt=bon|bonnetje|kwitantie; invoice=factuurtje
discount=korting; trial=proefversie|proefperiode|proefabonnement|gratis uitproberen; renew=verlengen|vernieuwen; expired=vervallen; plan=abonnement|plan
cancel=stopzetten|beëindigen|ervan af; upgrade=upgraden; downgrade=downgraden|kleiner abonnement; switch=overstappen|wisselen|omschakelen
migrate=migreren|overzetten|migratie|overhevelen; old=oud; new employee=nieuwe medewerker|nieuwe collega|nieuweling|nieuwe werknemer
former employee=ex-medewerker|oud-medewerker|ex-collega|ontslagen|weg bij het bedrijf|vertrokken medewerker; manager=baas|leidinggevende|chef|manager
department=afdeling; company=bedrijf|onderneming|firma; organization=organisatie; student=student|leerling; teacher=docent|leraar|leerkracht|juf
school=school; partner=partner; supplier=leverancier; external=buiten de organisatie|van buiten|zzp'er; guest=bezoeker|bezoek
accountant=boekhouder|accountant|boekhouding; office=kantoor; building=gebouw|pand; floor=verdieping|etage; desk=bureau|werkplek
parking=parkeren|parkeerplaats|parkeerplek; badge=toegangspas|pasje|badge; door=deur; reception=receptie; kitchen=keuken|koffieautomaat|koffiemachine
travel=reis|zakenreis|dienstreis; expense=onkosten|declaratie|declareren|uitgave; reimbursement=vergoeding|onkostenvergoeding|terugbetaald
salary=salaris|loon; payslip=loonstrook|loonstrookje|salarisstrook; overtime=overuren|overwerk; working hours=werktijden|werkuren
time sheet=urenstaat|urenregistratie|uren schrijven; sick=ziek|ziekmelden|ziek gemeld
parental leave=ouderschapsverlof|zwangerschapsverlof|bevallingsverlof|zwanger; holiday=feestdag|vakantiedagen|vrije dag; absence=afwezigheid|verzuim
out of office=afwezigheidsassistent|out of office|niet aanwezig|niet op kantoor|op vakantie; contract=contract|arbeidscontract
training=cursus|opleiding|training; feedback=feedback|terugkoppeling; complaint=klacht|klagen; survey=enquête|vragenlijst; poll=peiling|stemming
quiz=quiz; workflow=werkstroom|workflow|stroom; automation=automatisering; macro=macro|macro's; chart=grafiek|diagram; pivot table=draaitabel|pivot
row=rij; column=kolom|kolommen; cell=cel|cellen; sheet=blad|werkblad|tabblad; workbook=werkmap|excelbestand|excelsheet; slide=dia|dia's|slide
margin=marge|marges; header=koptekst; footer=voettekst; signature=e-mailhandtekening; landscape=liggend; paper=papier
paper jam=papierstoring|papier vastgelopen|papier vast; toner=toner|inkt|cartridge; color=kleur; black and white=zwart-wit|zwartwit
two-sided=dubbelzijdig|tweezijdig|beide kanten; PDF=pdf; photo=foto|pasfoto; profile picture=profielfoto|profielafbeelding
icon=icoon|pictogram|icoontje; shortcut=snelkoppeling|sneltoets; taskbar=taakbalk; desktop=bureaublad; start menu=startmenu; window=venster
tab=tabblad|tab; bookmark=bladwijzer|favorieten; favorites=favorieten; home page=startpagina; history=geschiedenis|browsergeschiedenis
clear=wissen|leegmaken|opschonen; extension=extensie|uitbreiding; add-in=invoegtoepassing|add-in|plug-in; dark mode=donkere modus|donker thema|donker
zoom=inzoomen|uitvergroten|zoom; resolution=resolutie; second monitor=tweede scherm|extra scherm|twee schermen|tweede monitor
projector=beamer|projector; wireless=draadloos|draadloze; hotspot=hotspot; VPN=vpn; server=server; database=database|databank; cloud=cloud|wolk
remote desktop=extern bureaublad|op afstand overnemen; network drive=netwerkschijf|netwerkstation|gedeelde schijf|stationsletter; remote=op afstand
local=lokaal; synchronize=synchroniseert|synchronisatie|synct; does not sync=synchroniseert niet|synct niet|komt niet over|wordt niet bijgewerkt
status=status|aanwezigheidsstatus; away=afwezig|niet achter de computer; display name=weergavenaam
last name=achternaam|getrouwd|andere achternaam|nieuwe achternaam; title=titel|functie|functietitel; spelling=spelling|spellingcontrole|spelfouten
subtitle=ondertitel; read receipt=leesbevestiging|ontvangstbevestiging; priority=prioriteit|belangrijk|urgent; category=categorie|categorieën
sort=sorteren|gesorteerd; archive mailbox=archiefpostvak|onlinearchief|online archief; mailbox=postbus|brievenbus
mailbox full=postvak vol|mailbox vol|inbox vol|brievenbus vol; large attachment=grote bijlage|groot bestand|te groot|te grote bijlage
compress=comprimeren|zippen|inpakken; unzip=uitpakken|unzippen; default app=standaardapp|standaardprogramma; file type=bestandstype|bestandsindeling
damaged=beschadigd|corrupt; cannot open=kan niet openen|gaat niet open|opent niet|niet te openen
cannot send=kan niet versturen|kan niet verzenden|niet versturen|wordt niet verzonden
does not start=start niet|start niet op|wil niet starten|opstarten; disappeared=verdween|is weg|zijn weg
missing=niet te vinden|kan niet vinden|niet zichtbaar|niet meer te zien; not working=doet niks|gebeurt niks|gebeurt niets|lukt niet|werkt niet meer
by mistake=per ongeluk|per abuis|vergissing; accidentally deleted=per ongeluk verwijderd|per ongeluk gewist|per ongeluk weggegooid
automatically=automatisch|vanzelf|uit zichzelf; permanently=permanent|definitief|voorgoed; bulk=bulk|tegelijk|massaal
all users=alle gebruikers|alle medewerkers|hele bedrijf|iedereen in het bedrijf; storage=meer ruimte|schijfruimte; full=volgelopen|geen ruimte
price=wat kost|hoeveel kost; greyed out=grijs|uitgegrijsd|lichtgrijs; screenshot=schermafbeelding|schermafdruk|screenshot|knipprogramma
recall=terughalen|ongedaan maken mail|terugtrekken; undo=ongedaan maken|terugdraaien; restore=terugkrijgen|hersteld|redden
shared mailbox=gezamenlijke mailbox|gezamenlijk postvak|gemeenschappelijke mailbox|functionele mailbox|groepsmailbox
distribution list=mailinglijst|mailgroep|maillijst|distributiegroep; keyboard=toetsen; computer=werkcomputer|werklaptop
phone=smartphone|gsm|mobieltje|telefoontje|iphone; tablet=tablet|ipad; app=app|appje; print=print niet|uitprinten
support ticket=ticket|melding maken|storing melden|incident; user account=gebruikersaccount; outage=storing|ligt eruit|plat|uitval
text message=sms|sms'je; employee=personeel; colleague=collega's|teamgenoot; book a room=zaal reserveren|ruimte reserveren|zaal boeken
encrypt=versleuteld|beveiligd mailen; uninstall=deïnstalleren|verwijderen van programma; block=geblokkeerd; deadline=deadline|uiterste datum
`
