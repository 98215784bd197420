export const ro = `
site=site|site de echipă|site sharepoint; library=bibliotecă|bibliotecă de documente; list=listă; item=element; view=vizualizare|afișare; search=caut
search results=rezultate|rezultatele căutării; edit=editare|modific|modificare; rename=redenumi|schimba numele|nume nou; publish=publica
draft=ciornă|schiță; version history=istoric versiuni|versiune anterioară|versiunea veche|versiune mai veche
previous version=versiunea anterioară|versiunea de ieri; overwritten=suprascris|salvat peste
recycle bin=coș de reciclare|coșul de gunoi|coș|recycle bin; deleted items=elemente șterse|mailuri șterse; deleted=șters|ștearsă|șterse|am șters|a șters
read-only=doar în citire|numai în citire|doar citire|nu pot edita|nu pot modifica|nu mă lasă să editez
locked for editing=blocat pentru editare|folosit de altcineva|deschis de altcineva; checked out=extras|scos spre editare; conflict=conflict
duplicate=duplicat|dublat|dublu|de două ori; merge=îmbina|combina; limit=limită|maxim; quota=cotă; quality=calitate; performance=performanță|performanta
bandwidth=lățime de bandă; connection=conexiune|legătura la internet; offline=offline|fără internet; stuck=blocat|înțepenit|s-a blocat|stă pe loc|agățat
loading=se încarcă|încarcă la nesfârșit|se învârte; blank=gol|goală|alb|albă; black screen=ecran negru|e negru|rămâne negru|rămâne neagră
pop-up=pop-up|popup|ferestre care apar; warning=avertisment|avertizare|atenționare; alert=alertă; rejected=respins|refuzat
bounce=vine înapoi|a venit înapoi|se întoarce|returnat|s-a întors; not delivered=nelivrat|nu ajunge|nu a ajuns|nu s-a livrat|nu a fost livrat
not received=nu primesc|nu am primit|nu ajung mailurile|nu vine|nu primește; delay=întârziere|întârzie; queue=coadă
inbox=inbox|mesaje primite|căsuța de intrare; junk=nedorit|mesaje nedorite|reclame|gunoi; sent items=trimise|elemente trimise|mesaje trimise
outbox=outbox|mesaje de trimis; subject=subiect; recipient=destinatar|persoana greșită; sender=expeditor
address book=agendă de adrese|agenda de contacte|listă de adrese; alias=alias|altă adresă|a doua adresă|adresă suplimentară|adresa suplimentara
forward=trimise mai departe|trimit mai departe|retrimite; rule=regulă; delegate=delegat|împuternicit|secretară|asistent|secretara
on behalf=în numele|din partea; share calendar=partaja calendarul|vadă calendarul|calendar partajat|împart calendarul; availability=disponibilitate
busy=ocupat; reminder=memento|aducere aminte|reamintire; recurring=recurent|repetitivă|săptămânal; reschedule=reprograma|muta ședința|amâna
decline=refuza|respinge; accept=accepta; organizer=organizator; attendee=participant|participanți; lobby=sală de așteptare|lobby
breakout room=grupuri mici|grupe mici|săli pentru grupuri|grupuri de lucru; webinar=webinar|seminar online
live event=eveniment live|transmisie live|în direct; transcript=transcriere|transcript|transcrie; captions=subtitrări|subtitrare
whiteboard=tablă|tablă albă; presenter=vorbitor; mute=dezactiva sunetul|fără sonor|mute; echo=ecou; noise=zgomot|bruiaj; speaker=difuzor|difuzoare|boxe
volume=volum; microphone=mic; hear=mă aude|aude|nu se aude; sound=sonor|nu am sunet; blur=estompa|încețoșa|blura|ascunde fundalul; video=video|filmare
webcam=cameră web|camera|webcam; phone number=număr de telefon|număr de mobil; voicemail=mesagerie vocală|mesaj vocal|robot telefonic
ring=nu sună|sonerie|sună; dial=forma numărul|apela|tastatura numerică; transfer call=transfera apelul|redirecționa apelul
call=apeluri|convorbire|telefona; channel=canal; private channel=canal privat|canal închis; private=privat|personal; public=public; owner=proprietar
member=membru|membri; role=rol|roluri; admin center=centru de administrare|centrul de administrare|panou de administrare; policy=politică
assign=atribui|atribuire|aloca|da licență|dau licență; grant=acorda|da acces|dau acces|da drepturi|dau drepturi
request access=solicita acces|cere acces|solicitare de acces; access denied=acces refuzat|acces interzis|nu am acces|nu am drepturi|fără drepturi
access=am acces|intra în cont; sign in=loga|loghez|logare|autentifica|nu pot intra|nu mă pot loga|intru în cont
sign out=deconecta|delogare|ieși din cont; forgot=am uitat|nu îmi amintesc|nu-mi amintesc|nu țin minte; password=pass
verify=verifica|verificare|confirma; verification code=cod de verificare|cod prin sms|cod de securitate
authenticator=authenticator|aplicație de autentificare|autentificator
two-step verification=verificare în doi pași|doi pași|doi factori|autentificare în doi pași|autentificare cu doi factori|dublă autentificare|autentificare multifactor
security key=cheie de securitate; fingerprint=amprentă|cititor de amprente; PIN=pin|cod pin; reset password=reseta parola|schimba parola|parolă nouă
reset=reseta|inițializa; unlock=debloca|deblochez; locked=încuiat; locked out=cont blocat|contul e blocat; certificate=certificat
compliance=conformitate|gdpr; retention=retenție|păstrare|reținere; legal hold=reținere legală|litigiu; audit=audit
audit log=jurnal de audit|jurnal|loguri; sensitivity label=etichetă de confidențialitate|etichetă de sensibilitate|etichetă; confidential=confidențial
encrypt=criptat; threat=amenințare|amenințări; attack=atac; malware=malware|program malițios|virusat; ransomware=ransomware|răscumpărare
suspicious=suspect|suspicios|ciudat|dubios; fraud=fraudă|înșelătorie|țeapă|escrocherie; phishing=email fals|mail fals|mail dubios|mesaj fals
impersonation=se dă drept|pretinde că e|se preface|uzurpare; report phishing=raporta|semnala; quarantine=carantină
hacked=spart contul|cont spart|compromis|a intrat în contul; safe sender=expeditor sigur|expeditor de încredere|listă albă; allow=permite|permis
deny=refuza|interzice|interzis; enable=activa|porni; disable=dezactiva|dezactivez; activate=activa
register=înregistra|înregistrez contul|înscrie|înscriere; enroll=înregistra dispozitiv|înrola; wipe=șterge de la distanță|goli telefonul
reinstall=reinstala|instala din nou; repair=repara|reparații; factory reset=setări din fabrică|resetare la fabrică; operating system=sistem de operare
driver=driver|drivere; docking station=docking|dock|stație de andocare; mouse=mouse|mausul; touchpad=touchpad; charger=încărcător|alimentator
cable=cablu|cablul|cabluri; plug=priză|ștecher|mufă; port=port usb|port|porturi; USB stick=stick usb|stick|memorie usb
hard drive=hard disk|hard|harddisk; memory=memorie|ram; fan=ventilator; hot=fierbinte|supraîncălzit|se încălzește; broken=stricat|spart ecranul|defect
cracked=crăpat|fisurat; replace=înlocui|înlocuire|înlocuiesc; warranty=garanție; order=comanda|comenzi; delivery=livrare|livrat
billing=facturare|facturării|taxare; payment method=metodă de plată|mod de plată; credit card=card de credit|card bancar|card
charged=taxat|debitat|luat bani; bank=bancă; tax=taxă|tva|impozit; receipt=chitanță|bon|bon fiscal; invoice=facturi; discount=reducere|discount
trial=versiune de încercare|perioadă de probă|versiune de probă|gratuit de probă; renew=reînnoi|reînnoire|reînnoiesc|prelungi; expired=a expirat
plan=plan|abonament; cancel=renunța|reziliere|rezilia; upgrade=upgrade; downgrade=downgrade|plan mai mic; switch=schimba|comuta; migrate=migra|muta tot
old=vechi; new=nou; new employee=angajat nou|coleg nou|nou angajat|noul coleg
former employee=fost angajat|fost coleg|a plecat din firmă|a demisionat|concediat|dat afară; manager=șef|manager|director; department=departament|secție
company=firmă|companie|societate; organization=organizație; student=student|elev; teacher=profesor|profesoară|învățător; school=școală; partner=partener
supplier=furnizor; external=din exterior|din afara companiei; guest=vizitator; accountant=contabil|auditor; office=birou|biroul; building=clădire
floor=etaj; desk=birou|masă de lucru; parking=parcare|loc de parcare; badge=ecuson|legitimație|cartelă de acces|cartelă; door=ușă; reception=recepție
kitchen=bucătărie|aparat de cafea; travel=deplasare|călătorie|delegație; expense=cheltuieli|cheltuială|decont; reimbursement=rambursare|decontare
salary=salariu|salariul|leafă; payslip=fluturaș|fluturaș de salariu; overtime=ore suplimentare|peste program
working hours=program de lucru|ore de lucru|orar; time sheet=pontaj|fișă de pontaj; sick=bolnav|boală; sick leave=concediu medical|medical
parental leave=concediu de maternitate|concediu parental|maternitate|concediu de creștere; holiday=sărbătoare|zi liberă|zile libere|sărbătoare legală
vacation=concediul|zile de concediu; absence=absență; out of office=în afara biroului|absent de la birou|în concediu|nu sunt la birou|mesaj de absență
automatic reply=răspunsuri automate|răspunde automat; contract=contract; training=instruire|curs|training; feedback=feedback|părere
complaint=plângere|reclamație; survey=sondaj|chestionar; poll=sondaj|vot; quiz=quiz|chestionar; workflow=flux|flux de lucru; automation=automatizare
macro=macro|macrocomandă; chart=grafic|diagramă; pivot table=tabel pivot|pivot; row=rând|rânduri; column=coloană; cell=celulă
sheet=foaie|foaie de lucru; workbook=registru|registru de lucru|fișier excel; slide=diapozitiv|slide; margin=margine; header=antet; footer=subsol
signature=semnătura|semnez; disclaimer=notă legală|declarație de limitare; landscape=vedere|orizontal; paper=hârtie
paper jam=hârtie blocată|blocaj de hârtie|hârtia se blochează|hartia se blocheaza; toner=toner|cartuș|cerneală; color=culoare|culori|color
black and white=alb-negru; two-sided=față-verso|ambele părți; PDF=pdf; photo=fotografie|poză; profile picture=poză de profil|imagine de profil
icon=pictogramă|iconiță|icoană|iconita; shortcut=scurtătură|comandă rapidă|scurtatura; taskbar=bară de activități|bara de activitati
desktop=desktop|ecranul principal; start menu=meniul start|meniu start; window=fereastră|ferestre; tab=filă|file de browser|tab
bookmark=semn de carte|marcaj|favorite; favorites=favorite|preferințe favorite; home page=pagina de pornire|pagină principală; history=istoric
clear=goli|golesc|curăța; extension=extensie; add-in=program de completare|add-in|plugin; dark mode=mod întunecat|temă întunecată|mod de noapte
zoom=mări|zoom; resolution=rezoluție; second monitor=al doilea monitor|două monitoare|al doilea ecran|monitor extern; projector=proiector|videoproiector
wireless=wireless|fără fir; hotspot=hotspot; VPN=vpn; server=server; database=bază de date; cloud=cloud|nor
remote desktop=desktop la distanță|conectare la distanță; network drive=unitate de rețea|disc de rețea|folder de rețea
remote=de la distanță|la distanță; local=local; synchronize=sincroniza|sincronizeaza
does not sync=nu se sincronizează|nu sincronizează|nu se actualizează|nu se sincronizeaza|nu sincronizeaza|nu se actualizeaza
status=stare|status|statut; away=absent|plecat de la birou; display name=nume afișat; last name=nume de familie|s-a căsătorit|căsătorit
title=titlu|funcție; spelling=ortografie|corector ortografic; subtitle=subtitrare|subtitrări; read receipt=confirmare de citire
priority=prioritate|urgent|important; category=categorie; sort=sorta|ordona; filter=filtra; archive mailbox=arhivă online|cutie poștală de arhivă
mailbox=căsuță|căsuța de mail|căsuță de email|cutie de mail; mailbox full=căsuța plină|inbox plin|căsuța de mail plină
large attachment=atașament mare|fișier mare|prea mare; compress=comprima|arhiva zip; unzip=dezarhiva|dezarhivez
default app=aplicație implicită|program implicit; file type=tip de fișier|format; damaged=deteriorat|corupt; cannot open=nu se deschide|nu pot deschide
cannot send=nu pot trimite|nu se trimite|nu pleacă; does not start=nu pornește|nu se deschide; disappeared=dispărut|au dispărut|a dispărut|dispare
missing=nu găsesc|nu mai e|nu se vede|lipsesc; not working=nu mai funcționează|nu se întâmplă nimic|nu functioneaza|nu mai functioneaza
slow=se mișcă greu|merge greu; crash=se închide singur|pică; by mistake=din greșeală|accidental|fără să vreau
accidentally deleted=șters din greșeală|șters accidental|am șters din greșeală; automatically=automat|singur
permanently=definitiv|permanent|pentru totdeauna; bulk=în masă|mai mulți deodată
all users=toți utilizatorii|toată firma|toți angajații|toată compania|toti angajatii; storage=spațiu de stocare|mai mult spațiu|spațiu pe disc
full=nu mai am spațiu|nu mai este spațiu; price=cât costă; greyed out=gri|estompat
screenshot=captură de ecran|captură|poză la ecran|screenshot|captura de ecran|captura
recall=retrage mesajul|anula trimiterea|lua înapoi|rechema|chema înapoi; undo=anulare acțiune; restore=aduce înapoi
shared mailbox=adresă comună|căsuță comună|căsuță partajată|mail comun|cutie poștală comună
distribution list=grup de distribuție|listă de mail|listă de email; keyboard=taste|tastatura; computer=pc|stație; laptop=notebook
phone=telefon de serviciu|iphone|smartphone; tablet=tabletă|ipad; app=aplicație|aplicatii; support ticket=tichet|ticket|sesizare
user account=cont de utilizator; outage=întrerupere|picat|cade; text message=sms|mesaj text; employee=angajați|salariat|personalul
meeting=întâlniri|videoconferință|meeting; email=mail|mailuri|emailuri|mesaje; share=împărți; block=blochez; notification=notificări
deadline=termen|termen limită
`
