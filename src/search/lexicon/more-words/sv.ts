export const sv = `
site=webbplats|gruppsida|intranätsida|sharepointsida; library=bibliotek|dokumentbibliotek; list=lista; item=objekt|element; view=vy|visning
search=söka|sökning|leta efter; search results=sökresultat|träffar; edit=redigera|redigering|ändra i; rename=byta namn|döpa om|nytt namn
publish=publicera|publicering; draft=utkast; version history=versionshistorik|tidigare version|äldre version|gammal version
previous version=tidigare version; overwritten=skrivit över|överskriven; recycle bin=papperskorg|soptunnan
deleted items=borttaget|borttagna objekt|raderade mejl; deleted=borttagen|borttagna|tog bort|slängt
read-only=skrivskyddad|kan inte redigera|går inte att redigera; locked for editing=låst för redigering|låst av|låst av en annan användare
checked out=utcheckad|checkat ut; conflict=konflikt; duplicate=dubblett|dubbelt|två gånger; merge=slå ihop|slå samman|sammanfoga
limit=gräns|begränsning|maxgräns; quota=kvot; quality=kvalitet|dåligt ljud|dålig bild; performance=prestanda; bandwidth=bandbredd
connection=uppkoppling|anslutning; offline=offline|utan nät|utan internet; stuck=fastnat|sitter fast|står still|har hakat upp sig|hakar upp sig
loading=laddar|läser in|snurrar; blank=blank|tom|tomt|vit; black screen=svart skärm|helt svart|svart bild
pop-up=popup|popup-fönster|dyker upp|poppar upp; warning=varning|varnar; alert=varning|larm; rejected=avvisat|nekat
bounce=studsar|kommer i retur|kom tillbaka|i retur; not delivered=inte levererat|kommer inte fram|kom inte fram|kan inte levereras
not received=får inga mejl|får inte mejl|inte fått|kommer inte in|aldrig kommit; delay=fördröjning|försening|försenad; queue=kö|samtalskö; inbox=inkorg
junk=skräppost|skräp|skräpmejl|oönskad|reklam; sent items=skickat|skickade objekt|skickade mejl; outbox=utkorg; subject=ämne|ämnesrad|rubrik
recipient=mottagare|fel person; sender=avsändare; address book=adressbok|kontaktlista; global address list=global adresslista|adresslista
alias=alias|extra adress|andra adress; forward=skicka vidare|eftersända; rule=regel|regler|inkorgsregel; delegate=delegat|ombud|assistent|sekreterare
on behalf=för någon annans räkning|å någons vägnar|i chefens namn; share calendar=dela kalender|se min kalender
availability=tillgänglighet|ledig tid|när jag är ledig; busy=upptagen|upptaget; free busy=ledig upptagen; reminder=påminnelse
recurring=återkommande|upprepas|varje vecka; reschedule=flytta mötet|boka om|ny tid; decline=avböja|tacka nej; accept=acceptera|tacka ja|godta
organizer=organisatör|mötesorganisatör|arrangör; attendee=deltagare|mötesdeltagare; lobby=lobby|väntrum|lobbyn|väntrummet
breakout room=grupprum|smågrupper|små grupper|mindre grupper; webinar=webbinarium|webinar|onlineseminarium
live event=livehändelse|livesändning|direktsändning; transcript=avskrift|transkription|transkribering; captions=undertexter|textning
whiteboard=whiteboard|skrivtavla; presenter=presentatör|föredragshållare; mute=stänga av ljudet|mute|tysta; echo=eko; noise=brus|oljud|bakgrundsljud
speaker=högtalare; volume=volym|ljudvolym; microphone=mick; hear=höra mig|hör inte; sound=ljudet|inget ljud
blur=oskarp|göra suddig|sudda|dölja bakgrunden; video=video|videon|film; webcam=webbkamera|kameran; phone number=telefonnummer|mobilnummer|telnr|tfn
voicemail=röstbrevlåda|röstmeddelande|telefonsvarare; ring=ringer inte|ringsignal; dial=slå nummer|ringa upp|knappsats
transfer call=koppla samtal|koppla vidare; call=uppringning; channel=kanal; private channel=privat kanal|stängd kanal; private=privat|personlig
public=offentlig|publik; owner=ägare; member=medlem|medlemmar; role=roll; admin center=administrationscenter|admincenter|adminportal
policy=princip|policy|riktlinje; assign=tilldela|tilldelning|ge licens; grant=ge åtkomst|bevilja|ge behörighet
request access=begära åtkomst|be om åtkomst|ansöka om behörighet
access denied=åtkomst nekad|nekad åtkomst|saknar behörighet|ingen behörighet|kommer inte åt; access=komma in|kommer inte in
sign in=komma in|kommer inte in|inlogg; sign out=logga ut|utloggad|utloggning; forgot=kommer inte ihåg|minns inte|glömt bort
verify=verifiera|bekräfta|verifiering; verification code=verifieringskod|engångskod|sms-kod|kod på sms
authenticator=authenticator|autentiseringsapp|autentisering
two-step verification=tvåstegsverifiering|tvåfaktor|tvåfaktorsautentisering|tvåstegs|multifaktor|2-faktor; security key=säkerhetsnyckel
fingerprint=fingeravtryck|fingeravtrycksläsare; PIN=pinkod|pin-kod; reset password=återställa lösenord|nytt lösenord|byta lösenord|nollställa lösenord
reset=återställa|återställning|nollställa; unlock=låsa upp|öppna kontot; locked out=utelåst|utlåst|spärrat; certificate=certifikat
compliance=efterlevnad|regelefterlevnad|gdpr; retention=kvarhållning|bevara|lagringstid|gallring
legal hold=bevarande av juridiska skäl|rättstvist|bevarandespärr; audit=granskning|granska|revision; audit log=granskningslogg|logg
sensitivity label=känslighetsetikett|känslighet|etikett; confidential=konfidentiell|konfidentiellt|sekretess|hemlig; threat=hot
attack=attack|angrepp|angripa; malware=skadlig kod|skadlig programvara|malware; ransomware=utpressningsvirus|gisslanprogram|ransomware|utpressning
suspicious=misstänkt|skumt|skum|konstigt|lustigt; fraud=bedrägeri|bluff|bluffmejl|lurad; phishing=bluffmejl|falskt mejl|falskt mail
impersonation=utger sig för|utge sig|låtsas vara|i chefens namn; report phishing=anmäla|rapportera mejl|rapportera; quarantine=karantän
safe sender=betrodd avsändare|säker avsändare|vitlista; allow=tillåta; deny=neka|förbjuda; enable=aktivera|slå på|sätta på|slår på
disable=inaktivera|stänga av|slå av; activate=aktivera|aktivering; register=registrera|registrering|anmäla
enroll=registrera enhet|registrera mobil|ansluta mobil; wipe=fjärradera|fjärrensa|rensa mobilen|radera på distans
reinstall=installera om|ominstallera|installera igen; repair=reparera|reparation|laga|fixa
factory reset=fabriksåterställning|fabriksåterställa|fabriksinställningar; operating system=operativsystem; driver=drivrutin
docking station=dockningsstation|dockan|docka; mouse=mus|datormus; touchpad=styrplatta|pekplatta|touchpad; charger=laddare|strömadapter
cable=kabel|sladd|kabeln; plug=kontakt|stickkontakt|koppla in; port=port|uttag; USB stick=usb-minne|usbminne|usb-sticka; hard drive=hårddisk|disk
memory=minne|ram-minne; fan=fläkt; hot=varm|varmt|överhettad; broken=trasig|sönder|paj; cracked=sprucken|spräckt|krossad|spricka
replace=byta ut|ersätta|utbyte; warranty=garanti; order=beställa|beställning|order; delivery=leverans|levererad; billing=fakturering|debitering
payment method=betalningsmetod|betalningssätt|betalkort; credit card=kreditkort|betalkort|bankkort|kontokort; charged=debiterad|dragit pengar|debiterats
bank=bank; tax=skatt|moms; receipt=kvitto|kvitton; invoice=fakturan; discount=rabatt; trial=provperiod|testversion|utvärderingsversion|prova gratis
renew=förnya|förlänga|förlängning; expired=gick ut|utgången|löpt ut; plan=abonnemang|plan; cancel=sluta med|ställa in; upgrade=uppgradera|uppgradering
downgrade=nedgradera|mindre plan; switch=byta|växla; migrate=migrera|flytta över|migrering|föra över; old=gammal|gamla|gammalt
new employee=nyanställd|ny kollega|ny medarbetare; former employee=slutat|före detta anställd|sagt upp sig|har slutat|uppsagd|fått sparken; manager=chef
department=avdelning; company=företag|företaget|firma|bolag|bolaget; organization=organisation; student=elev|student|studerande; teacher=lärare
school=skola|skolan; partner=samarbetspartner|partner; supplier=leverantör; external=utifrån|extern konsult|konsult; guest=besökare
accountant=revisor|revisorn|bokförare|redovisning; office=kontor|kontoret; building=byggnad|huset; floor=våning; desk=skrivbord|arbetsplats
parking=parkering|parkeringsplats|p-plats; badge=passerkort|id-kort|inpasseringskort; door=dörr; reception=reception
kitchen=kök|köket|kaffemaskin|kaffeautomat; travel=resa|tjänsteresa; expense=utlägg|utgift|reseräkning; reimbursement=ersättning|få tillbaka utlägg
salary=lön; payslip=lönebesked|lönespecifikation|lönespec; overtime=övertid|övertidsersättning; working hours=arbetstid
time sheet=tidrapport|tidrapportering|tidrapportera; sick=sjuk|sjukskriven|sjukanmälan|sjukanmäla; parental leave=föräldraledig|mammaledig|pappaledig
holiday=helgdag|semester|ledig|semesterdagar; absence=frånvaro|frånvarande; out of office=inte på kontoret|på semester|frånvaro|autosvar
contract=avtal|kontrakt|anställningsavtal; training=utbildning|kurs; feedback=feedback|återkoppling|synpunkter; complaint=klagomål|reklamation|klaga
survey=enkät|undersökning|frågeformulär; poll=omröstning; quiz=quiz|frågesport; workflow=arbetsflöde|flöde|flödet
automation=automatisering|automatisera; macro=makro|makron; chart=diagram|graf; pivot table=pivot|pivottabell; row=rad; column=kolumn; cell=cell
sheet=blad|flik; workbook=arbetsbok|excelark|excelfil; slide=presentationsbild|bildspel; margin=marginal; header=sidhuvud|rubrik; footer=sidfot
signature=mejlsignatur|e-postsignatur; landscape=liggande; paper=papper|papperet; paper jam=pappersstopp|papperet fastnar; toner=toner|bläckpatron|bläck
color=färg|färgutskrift; black and white=svartvitt|svart-vitt; two-sided=dubbelsidig|båda sidor; PDF=pdf; photo=foto|profilbild|fotografi
profile picture=profilbild|profilfoto; icon=ikon; shortcut=genväg|kortkommando; taskbar=aktivitetsfält|aktivitetsfältet; desktop=skrivbord|skrivbordet
start menu=startmeny|startmenyn; window=fönster|fönstret; tab=flik; bookmark=bokmärke; favorites=favoriter; home page=startsida|startsidan
history=historik|webbhistorik; clear=rensa|tömma|töm; extension=tillägg|insticksprogram; add-in=tillägg|tilläggsprogram
dark mode=mörkt läge|mörkt tema|mörk bakgrund; zoom=zooma|förstora|större text; resolution=upplösning
second monitor=extra skärm|två skärmar|andra skärmen|extern skärm; projector=projektor; wireless=trådlös; hotspot=internetdelning|surfzon|hotspot
VPN=vpn; server=server; database=databas; cloud=molnet|moln; remote desktop=fjärrskrivbord|fjärråtkomst
network drive=nätverksenhet|nätverksdisk|gemensamma disken|enhetsbokstav; remote=på distans|fjärr; local=lokal|lokalt
synchronize=synkroniserar|synkar|synkning; does not sync=synkar inte|synkroniserar inte|kommer inte över|uppdateras inte; status=status|visar mig som
away=borta|inte vid datorn|frånvarande; available=ledig; display name=visningsnamn; last name=efternamn|nytt efternamn|gift sig|gift|bytt namn
title=titel|befattning|jobbtitel; spelling=stavning|stavningskontroll|rättstavning|stavfel; translation=översättning; subtitle=undertext
read receipt=läskvitto|läsbekräftelse; priority=prioritet|viktigt; category=kategori; sort=sortera|sortering; filter=filtrera
archive mailbox=arkivpostlåda|onlinearkiv|arkivbrevlåda; mailbox=mejlkonto|mejllåda
mailbox full=postlådan full|brevlådan full|inkorgen full|full inkorg; large attachment=stor bilaga|stora filer|för stor bilaga
compress=komprimera|zippa|packa; unzip=packa upp|zippa upp; default app=standardprogram|standardapp; file type=filtyp|filformat; damaged=skadad|korrupt
cannot open=kan inte öppna|går inte att öppna|öppnas inte|vill inte öppna; cannot send=kan inte skicka|går inte att skicka|skickas inte
does not start=startar inte|vill inte starta|går inte igång; disappeared=försvann|försvunnit|försvunnet|är borta
missing=hittar inte|kan inte hitta|syns inte|finns inte; not working=funkar ej|händer ingenting|gör ingenting|krånglar|strular
by mistake=av misstag|råkade|misstag; accidentally deleted=råkade ta bort|råkade radera|råkade slänga|tog bort av misstag
automatically=automatiskt|av sig själv|av sig självt; permanently=permanent|för alltid|slutgiltigt; bulk=massutskick|flera samtidigt|många på en gång
all users=alla användare|alla anställda|hela företaget; storage=lagringsplats|mer utrymme|diskutrymme; full=slut på utrymme|inget utrymme
price=vad kostar|kostar det; greyed out=grå|nedtonad|gråad; screenshot=skärmdump|skärmklipp|skärmbild
recall=dra tillbaka|återkalla mejl|ångra mejl|få tillbaka mejl; undo=ångra; restore=få igen|rädda|återskapa
shared mailbox=gemensam inkorg|gemensam mejl|delad inkorg|funktionsbrevlåda|gemensamma brevlådan|gemensam adress
distribution list=mejllista|e-postlista|utskickslista|maillista; keyboard=tangenter; computer=datorn|jobbdator|arbetsdator
phone=jobbmobil|iphone|smartphone|luren; tablet=surfplatta|ipad; app=app; print=skriver inte ut; support ticket=supportärende|ärende|ärendenummer
user account=användarkonto; outage=driftstörning|avbrott|ligger nere|nere; text message=sms; employee=personal
colleague=kollegan|arbetskamrat|jobbarkompis; license=licensen; time zone=fel tid|fel klockslag; deadline=sista dag|tidsfrist|deadline
`
