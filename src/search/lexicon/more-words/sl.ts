export const sl = `
password=geslom|geslih|gesel; forgot=pozabijen|pozabijeno|ne spomnim|ne spomnim se|se ne spomnim|pozabljenega
sign in=prijavljanje|prijavljam|prijavlja|vpisati|vpišem|ne spusti|ne pridem notri|ne morem noter|login|logiram|noter
sign out=odjava|odjavim|odjavlja; account=računa|računom
reset password=ponastavitev gesla|ponastaviti geslo|spremeniti geslo|zamenjati geslo|zamenjam geslo|novo geslo|menjava gesla|sprememba gesla|novega gesla
user=uporabnika; email=mailom|mejl|mejlov|e-mail|emaili|elektronska; mailbox=nabiralnikom|poštnega predala|predal|predala
mailbox full=poln nabiralnik|nabiralnik je poln|nabiralnik poln|poln predal|poštni predal je poln|prepoln nabiralnik; attachment=prilogami|priponka
send=pošljem|pošlje|poslal|poslala|poslano|pošiljam|pošiljanje|odpošljem
receive=prejemam|prejela|prejmem|dobiti|dobim|dobila|dobivam|prihaja|prihajajo|prispela
not received=ne dobim|ne dobivam|ne dobiva|ne prejemam|ne prihaja|ne prihajajo|nisem dobil|nisem dobila|nisem prejel|ni prišlo|ni prispelo
not delivered=ni dostavljen|nedostavljen|nedostavljeno|ni prišel|ne pride|ne pridejo
bounce=vrnilo se|vrnil se|se je vrnil|se vrača|vrača se|vračajo se|nazaj prišlo|odbije|vrnjen|vrnjena
rejected=zavrnjen|zavrnjena|zavrne|zavrnil|zavrača; delay=zamuda|zamuja|z zamudo|zakasni|zakasnitev|zakasnelo
inbox=prejeto|mapa prejeto|prejeta pošta|prejeta sporočila; junk=neželena|neželenih|nezaželena|spama|spamom|reklame|reklamami|vsiljena pošta
sent items=poslano|poslana sporočila|poslana pošta; outbox=odpošiljanje|mapa v pošiljanju|v pošiljanju; draft=osnutek|osnutki
subject=zadeva|naslov sporočila; recipient=prejemnik|prejemnika|naslovnik|naslovnika|napačni osebi|napačnemu človeku|narobe osebi
sender=pošiljatelj|pošiljatelja|pošiljateljem; address book=imenik|imenika|adresar|adresarja|seznam stikov
global address list=globalni imenik|globalni seznam naslovov; alias=vzdevek|alias|aliasa|drugi naslov|dodatni naslov|dodaten naslov|drugi mail
forward=posredujem|posreduje|posredovanje|preusmeriti|preusmeritev|preusmeri|preusmerjeno; rule=pravilo
delegate=namestnik|namestnika|pooblaščenec|pooblaščen|pooblašena|nadomeščam|nadomeščanje|tajnica|asistent|asistentka
on behalf=v imenu|v šefovem imenu|namesto šefa; recall=odpoklic|preklicati|preklic|prekličem|potegniti nazaj|vzeti nazaj|povleči nazaj
automatic reply=avtomatski odgovor|avtomatsko odgovarja|samodejno odgovarja|avtomatsko sporočilo|samodejnega odgovora|odzivnik
out of office=izven pisarne|zunaj pisarne|nisem v službi|me ni v službi|me ne bo|me ni|na dopustu|odsotnost|odsotnosti|odsotna|obvestilo o odsotnosti
vacation=dopusta|počitnicah|prost|prosto; absence=odsotnost|odsotnosti|odsoten|odsotna; sick=bolan|bolna|zbolel|zbolela|zboleti|bolezen|bolezni
sick leave=bolniška|bolniška odsotnost|bolniški stalež; parental leave=porodniška|starševski|starševskega|porodniški dopust|očetovski|očetovskega
holiday=praznik|praznikov|dela prost dan|prost dan; disclaimer=pravno obvestilo|izjava o omejitvi|omejitev odgovornosti
computer=računalnikom|komp|kompom|pc|mašina; laptop=prenosnika|laptop|laptopa; phone=telefonom|mobilni telefon|pametni telefon|iphone|telefonski
tablet=tablica|ipad; printer=tiskalnika|printer|printerja
print=tiska|tiskam|tiskanje|tiskajo|natisnem|sprintati|sprintam|printati|izpis|izpisa|ne tiska
scan=skeniram|skeniranje|skenerja|poskenirati|optičnega bralnika; keyboard=tipka; mouse=miška|miš; touchpad=sledilna ploščica|touchpad|touchpada
charger=polnilec|polnilnik|polnilnika|napajalnik; battery=polni|polnijenje|polniti|ne polni; cable=kabel|kabla|kablom
port=vtičnica|priključek|vrata usb; plug=vtič|vtikač|vtikača|priklopiti|priklopim|priklopljen; USB stick=usb ključek|usb ključ|ključek
hard drive=disk|diskom|trdi disk|trdega diska; memory=pomnilnik|pomnilnika|spomin|spomina|ram|rama; fan=ventilator|ventilatorja
hot=pregreva|se segreva|segreva|segrevanje|vroč|greje
broken=pokvarjen|pokvarjena|pokvaril|pokvarila|razbit|razbita|razbila|poškodovan|crknil|crknila|crkne|okvara
cracked=počil|počila|počen|počena|razpokan|razpokana|počen zaslon; replace=zamenjati|zamenjam|menjati|menjam|menjava|nadomestiti
repair=popraviti|popravil|popravijen|servis|servisa|popravljati; warranty=garancija; order=naročiti|naročen|naročam
delivery=dostava|dostaviti|pošiljka|dobava; docking station=priklopna postaja|dock; driver=gonilnik|gonilnika|gonilnikov
operating system=operacijski sistem|operacijskega sistema
second monitor=drugi monitor|drugega monitorja|dva monitorja|zunanji monitor|drugi zaslon|dva zaslona|dodatni monitor|drugi ekran
projector=projektor|projektorja|projektorjem; black screen=črn zaslon|zaslon je črn|zaslon črn|črn monitor|črnim zaslonom|temen zaslon
blank=prazen|prazna|praznega|bel|bela|belo|prazna stran; stuck=zataknil|zataknilo|zataknjen|obtičal|obtiči|zagozden|stoji
freeze=zamrznila|zamrzuje|zamrzujejo|šteka|štekajo|zašteka|zmrzne; loading=nalaga|nalaganje|nalagajo|se vrti|krogec se vrti
slow=počasna|počasnejši|počasnega|se vleče; crash=sesuva|sesul|sesulo|se sam zapre|se sam ugasne|se zapira|ugaša|crasha|se sam zapira|se samo zapre
not working=ne delujejo|ni delovalo|ne delajo|ne delala|ne dela več|ne gre|noče|nehalo delati|ne prime|se nič ne zgodi|ne odziva|se ne odziva|nagaja
error=napakami|javi napako|javlja napako|sporočilo o napaki; warning=opozorilo|opozori; alert=alarm|alarma|opozorilom
file=datotekami|fajl|fajlov|file; folder=mapo|mape|mapi|mapami|podmapa|direktorij
site=spletišče|mesto|stran ekipe|intranet|intraneta|spletno mesto ekipe; library=knjižnica|knjižnica dokumentov; list=seznam|seznama
item=element|elementov|postavka; view=pogled|pogleda|prikaz|prikazati|prikaza|predogled
search=iščem|iščejo|poiščem|iskanje|iskati|iskat|iskalnik|iskalnika; search results=rezultati iskanja|rezultatov iskanja|zadetki iskanja
edit=urejati|urejam|urejanje|urejajo|urediti|uredim|popravljati|spreminjati
rename=preimenovati|preimenovanje|preimenovat|preimenujem|spremeniti ime|sprememba imena|novo ime; publish=objaviti|objava|objavljen|objavljeno
version history=zgodovina različic|zgodovina verzij|starejša verzija|včerajšnja verzija
previous version=prejšnja različica|prejšnja verzija|stara verzija|starejšo različico|stara različica|starejšo verzijo
recycle bin=koš|koša|košu|košem|smeti|smetnjak|smetnjaka|v košu|izpraznil|izpraznila
deleted items=izbrisano|izbrisanih|izbrisani elementi|mapa izbrisano|izbrisana pošta; deleted=izbrisal|izbrisala|zbrisal|pobrisal|pobrisala
delete=izbriši|zbrišem|zbrisati|brisati|brisanje|brisat|brišem|pobrisati|pobrisat|odstranim
accidentally deleted=pomotoma izbrisal|pomotoma izbrisala|pomotoma zbrisal|po nesreči izbrisal|po nesreči izbrisala|po nesreči zbrisal|po pomoti izbrisal
by mistake=pomotoma|po pomoti|po nesreči|nehote|pomota; restore=obnovitev|obnovi|obnovljen|povrnem|povrniti|dobim nazaj|vrniti nazaj|rešiti
undo=razveljaviti|razveljavim|razveljavitev|vrniti nazaj
missing=manjkajo|manjkajoč|ne vidim|ne vidijo|ni več|ne najdem|ne najde|ne pokaže|nikjer ni|ni videti|se ne prikaže|ne prikaže
disappeared=izginil|izgine|zginil|zginila|izginja; lost=izgubljena|zgubil|zgubila|zgubljen|izguba; find=najdem|najdemo|najde|poiščem|kje je
stolen=ukradli|kradel|kraja|tatvina; read-only=samo za branje|le za branje|ne morem urejati|ne morem urediti|ne pusti urejati|ne da se urejati
locked for editing=zaklenjen za urejanje|zaklenjena za urejanje|ima odprto nekdo drug|ureja nekdo drug|uporablja drug uporabnik|odprto pri drugem
checked out=rezervirana|izpisana; duplicate=dvojnik|dvojnikov|podvojen|podvojeno|dvakrat|duplikat|duplikati
merge=združiti|združitev|združi|združene|spojiti; conflict=konflikt|konflikta|spor; limit=omejitev|omejena|limit|limita|največja|maksimalno
quota=kvota; quality=kakovost|kakovosti|kvaliteta; performance=zmogljivost|zmogljivosti|hitrost; connection=povezava
bandwidth=pasovna širina|hitrost interneta; internet=interneta|internetom|net|neta|splet|spleta; offline=brez povezave|brez interneta|offline
wifi=wi-fi|brezžičnega|brezžično omrežje|vajfaj|wifija
share=delim|delila|delijo|v skupno rabo|dam v skupno rabo|skupno rabo|skupni rabi|podeliti|deljena|delitev
external=zunanjega|izven organizacije|izven firme|zunaj podjetja|iz druge firme|od zunaj; guest=gostje|gostom|kot gost; permission=dovoljen|pravic
access=dostopa|dostopati|pridem do|priti do
access denied=dostop zavrnjen|nimam dostopa|zavrnjen dostop|nimam pravic|nimam dovoljenja|nimamo dostopa|dostop onemogočen|dostop je zavrnjen
grant=dati dostop|dati pravice|dodeliti pravice|omogočiti dostop|dam dostop|dodeliti dostop|dam pravice
request access=zaprositi za dostop|prošnja za dostop|zahtevati dostop|zahteva za dostop; license=licencami
assign=dodeliti|dodeljena|dodeljen|dodelitev; cancel=preklic|prekličem|odpovem|odpovedat|ukiniti|ukinem|ukinit|prekiniti|prekinitev
renew=podaljšati|podaljšam|podaljša|obnoviti naročnino; expired=potekel|poteče|iztekel|iztekla|iztečejo; invoice=računa|računov
billing=obračun|obračunavanje|zaračunavanje|zaračunavajo; charged=zaračunali|zaračunan|trgali|trgano|odtegnili|bremenitev|bremenili
receipt=potrdilo o plačilu|blagajniški račun|potrdilo o nakupu|paragon
payment method=način plačila|načina plačila|plačilno sredstvo|plačilna metoda|plačilni način; pay=plačam|plačamo|plačujem|plačujemo|poravnati|poravnam
credit card=kreditna kartica|plačilna kartica|službena kartica|kartica; bank=banka|bančni; tax=davek|davka|davkom|ddv; discount=popust|popusta
price=ceno|cene|ceni|koliko stane|koliko košta|košta; trial=preizkusna|preizkusna različica|preizkusno obdobje|na poskušnjo
buy=kupim|kupimo|nakup|nakupa|nakupiti|nakupom|dokupiti|kupujem; refund=vrniti denar|denar nazaj|vračilo kupnine|povračilo denarja
upgrade=nadgradnja|nadgraditi|nadgradim|višji paket|višja različica; downgrade=nižji paket|nižja različica; plan=paket|paketa|načrt|načrta
install=namestim|nameščam|nameščanje|inštalirati|inštalacija|naložim program
uninstall=odstranim program|odinštalirati|odinštaliram|odmestiti|odmestim
reinstall=ponovno namestiti|znova namestiti|ponovna namestitev|na novo namestiti|ponovno namestim|ponovno inštalirati
update=posodobim|posodobi|posodablja|posodabljanje|nadgradnja|update|updatea|apdejt|apdejta
download=prenos|prenosa|snamem|sname|sneti|prenašam|naložim dol; upload=nalagam|uploadati|uploadam|prenesem gor
synchronize=sinhronizacija|sinhroniziram|sinhronizira|sinhronizirajo|usklajuje|usklajevanje|usklajevati
does not sync=ne sinhronizira|ne sinhronizirajo|ne sinhroniziral|se ne sinhronizira|se ne sinhronizirajo|se ne usklajuje
storage=prostorom|zmanjkalo prostora|premalo prostora|več prostora|kapaciteta
full=polnega|prepoln|ni prostora|ni več prostora|zmanjkalo prostora|napolnjen|napolnjena; size=velikosti|prevelika|prevelik|preveč velik
calendar=koledarja|koledarjem; share calendar=deliti koledar|deljenje koledarja|skupni koledar|vidi moj koledar|deljen koledar|dostop do koledarja
availability=razpoložljivost|razpoložljivosti|kdaj je prost|kdaj sem prost; busy=zaseden|nimam časa
available=na voljo|razpoložljiv|razpoložljiva|dosegljiv|dosegljiva; away=odsoten|odsotna|nisem pri računalniku; status=stanje|status|statusa
reminder=opomnik|opomnikov|spomniti|spomni; recurring=ponavljajoč|ponavljajoči|ponavlja|vsak teden|tedenski
reschedule=prestaviti|prestavim|preložiti|preložim|premakniti sestanek|spremeniti termin
meeting=sestankih|videoklic|videoklica|videokonferenca|miting|mitinga|meeting; appointment=termina|dogodek|dogodka
decline=zavrniti|zavrnem|zavrne|odkloniti|odklonim; accept=sprejmem|sprejeti|potrditi; invite=vabim|vabiti|vabilom
organizer=organizator|organizatorja|organizira; attendee=udeleženec; lobby=čakalnica|preddverje|lobi
breakout room=manjše skupine|majhne skupine|razdeliti v skupine|podskupine|ločene sobe|razdelim v skupine; webinar=webinar|webinarja|spletni seminar
live event=dogodek v živo|prenos v živo|v živo|živi prenos; room=sobo|sobe|sobi|sejno sobo|sejne sobe|konferenčna soba|dvorana|sejni sobi
book=rezervacija|bookirati|bookiram; transcript=prepis|prepisa|zapis pogovora; captions=podnapisi|podnapisov; whiteboard=tabla|bela tabla
presenter=predstavitelj|predstavitelja|predstavlja|govorec|govorca|voditelj; mute=utišati|utišam|utišanje|izklopiti mikrofon|izklopljen mikrofon
echo=odmev|odmeva|eho; noise=šum|šumi|šuma|hrup|prasketa; speaker=zvočnik|zvočnikov; volume=glasnost|glasnosti|glasneje|potiho
hear=slišim|sliši|slišijo|slišimo|slišal|ne slišim|ne sliši|ne slišijo|se ne sliši; sound=zvokom|ni zvoka|brez zvoka
microphone=mikrofona|mikrofonom|mikrič; camera=kamerca; webcam=spletna kamera; headset=slušalkah|slušalkami
blur=zamegliti|zameglim|zameglitev|zamegljeno|zamegljen|zabrišem|zabrisati ozadje|skriti ozadje; background=ozadjem|ozadij
share screen=deliti zaslon|deljenje zaslona|delim zaslon|skupna raba zaslona|pokazati zaslon; screen=zaslona|ekran|ekrana|ekranom
record=snemam|snemanje|snema|posnemem|posnet|posnela; video=video|videoposnetek; call=klicev|pokličem|poklicati|klicat|klicanje|pogovor|zvoniti
phone number=telefonska številka|številka telefona; voicemail=telefonski predal|glasovna pošta|telefonski odzivnik|glasovno sporočilo
ring=zvoni|zvoniti|zvonijo|ne zvoni; dial=vtipkati številko|številčnica|zavrteti
transfer call=prevezati klic|preusmeriti klic|prevežem klic|prevezati|prevezam|predati klic; queue=vrsta|čakalna vrsta; channel=kanal|kanala|kanalom
private channel=zasebni kanal|zasebnega kanala|zaseben kanal|privaten kanal|zaprt kanal; private=zaseben|zasebna|zasebnega|privaten
public=javen|javna|javnega; owner=lastnik|lastnikov; member=član|članov|članica; role=vloga
administrator=admin|admina|administratorja|adminom|skrbnikov
admin center=skrbniško središče|skrbniškem središču|središče za skrbnike|admin center|skrbniški center; policy=pravilnik|pravilnika|politika
verify=preveriti|preverim|preveritev|potrditi|potrditev|preverjanje
verification code=potrditvena koda|potrditveno kodo|koda za preverjanje|varnostna koda|kodo za preverjanje|koda sms|koda na telefon|enkratna koda
authenticator=aplikacija za preverjanje pristnosti|authenticatora|authenticator|avtentikator
two-step verification=dvostopenjsko|dvofaktorska|preverjanje v dveh korakih|dvojno preverjanje|večkratno preverjanje|večfaktorska|dvokoračno|dvojna prijava
security key=varnostni ključ|strojni ključ; fingerprint=prstni odtis|prstnim odtisom|prstnega odtisa|odtis prsta|bralnik prstnih odtisov
PIN=pin|pina|pinom|pinu|koda pin|pin koda; reset=ponastaviti|ponastavitev|ponastavi|reset|resetirati|resetiram|zresetirati
unlock=odkleniti|odklenem|odklenjen|odblokirati; locked=zaklenjena|zaklenil|zaklenilo|blokiran|blokirana|zaklenjenega
locked out=zaklenjen račun|račun zaklenjen|račun je zaklenjen|zaklenilo račun|blokiran račun|zaklenilo mi je račun
block=blokiram|blokiranje|zablokiram; certificate=potrdilo|potrdilom|certifikat; compliance=skladnost|skladnosti|gdpr
retention=hramba|zadrževanje|hranjenje; legal hold=pravni zadržek|zadržanje zaradi postopka|sodni postopek|sodni spor|tožba
audit log=dnevnik nadzora|revizijska sled|kdo je kaj naredil|revizijski dnevnik; audit=revizija|nadzor|nadzora; log=dnevnik|dnevnikov|logi|logov|loge
sensitivity label=oznaka občutljivosti|občutljivost|občutljivosti; confidential=zaupno|zaupen|zaupnih|tajno
encrypt=šifriram|šifriranje|zašifrirati|kriptirati|kriptiran; attack=napad|napada|napadom|napadalec
malware=zlonamerna|zlonamerna programska oprema|škodljiva; ransomware=izsiljevalski|izsiljevanje|odkupnina|zašifrirane datoteke
suspicious=sumljiv|sumljivega|čuden|čudna; fraud=goljufija|prevara|prevarant|nateg
phishing=lažna|phishing|phishinga|lažen mail|lažno sporočilo|lažni mail|ribarjenje|sumljiv mail
impersonation=se izdaja za|izdaja|izdajajo|pretvarja|pretvarjajo|izdajanje
report phishing=prijaviti sumljiv|prijavim sumljivo|prijaviti prevaro|prijaviti lažno|prijavim prevaro; quarantine=karantena
hacked=hekali|hekano|hekan|shekali|shekano|shekan|hekerji|vlomili; virus=virusa|virusom; allow=dovoliti|dopustiti|dovoljeno
enable=omogočiti|omogočim|omogočeno|vklopim|vklopljen|vklopljeno|vklopi|vklapljam|prižgem|prižgati
disable=onemogočiti|onemogoči|izklopim|izklopljen|izklaplja|ugasnem|ugasne|ugasniti; activate=aktivirati|aktiviram|aktivira|aktivacija
register=registrirati|registriram|registracija; enroll=registracija naprave|registrirati napravo|prijaviti napravo|vpis naprave|včlaniti
wipe=izbrisati na daljavo|brisanje na daljavo|izbrisati telefon|izbrišem na daljavo|zbrisati na daljavo; remote=na daljavo|oddaljen|oddaljeno
factory reset=tovarniške nastavitve|tovarniške|ponastaviti računalnik
shared mailbox=skupni predal|skupnega nabiralnika|skupni mail|skupni naslov|skupni poštni predal|skupna pošta|deljen nabiralnik|skupen mail
distribution list=distribucijska lista|distribucijski seznam|distribucijska skupina|mailing lista|poštni seznam; group=skupinami
team=ekipami|tim|tima|timu|timi|timov|team
new employee=nov zaposleni|nov sodelavec|nova sodelavka|novega sodelavca|novo sodelavko|novi zaposleni|novega zaposlenega|nov delavec|novi sodelavec|na novo zaposleni
former employee=bivši zaposleni|bivši sodelavec|bivšega zaposlenega|ne dela več pri nas|nekdanji sodelavec|bivšega sodelavca
left the company=odšel|odšla|je odšel|odpustili|odpustil|odpustjen|dal odpoved|zapustil firmo|nehal delati pri nas|odhaja
employee=zaposlenega|delavca|osebje|uslužbenec; human resources=kadrovska|kadrovik|kadri
manager=šef|šefa|šefu|šefica|vodja|nadrejeni|nadrejenega|direktor|direktorja|menedžer; colleague=kolega|kolegica; department=oddelek|oddelka|služba
company=podjetje|firma|družba; organization=organizacija; supplier=dobavitelj|dobaviteljev; partner=partner|partnerja|partnerjev
customer=strankami|kupec|kupci; accountant=računovodja|računovodkinja|računovodstvo
student=študent|študentov|učenec|učenca|učencev|dijak|dijaka|dijakov; teacher=učitelj|učiteljica|profesor|profesorja; school=šola|šolo|šole|šoli
office=pisarna; building=stavba|zgradba; floor=nadstropje; desk=miza|mizo|mize|mizi; parking=parkirišče|parkiranje|parkirni|parkirati|parkirno mesto
badge=vstopna kartica|kartica za vstop|priponka|identifikacijska kartica; door=vrata|vratih; reception=recepcija
kitchen=kuhinja|kavni avtomat|aparat za kavo; travel=potovanje|službena pot|službene poti|službeno potovanje
expense=stroški|strošek|potni nalog|potnega naloga; reimbursement=povračilo|povračilo stroškov|povrnitev stroškov; salary=plače
payslip=plačilna lista; overtime=nadure|nadurno; working hours=delovni čas|delovnega časa|delovnik
time sheet=evidenca delovnega časa|evidenca ur|ure vpisati; contract=pogodba; training=izobraževanje|usposabljanje|tečaj|tečaja
feedback=povratne informacije|mnenje|odziv; complaint=pritožba|reklamacija; confirm=potrditi; sheet=delovni list|delovnega lista|list|zavihek v excelu
workbook=delovni zvezek|delovnega zvezka|zvezek|zvezka|excelova datoteka; row=vrstica; column=stolpec|stolpca; cell=celica
chart=grafikon|grafikona|graf; pivot table=vrtilna tabela; table=preglednico; filter=filtra|filtrirati; macro=makro|makrov
slide=prosojnica|diapozitiv; margin=rob|robovi; header=glava; footer=noga|nogo|noge; signature=podpisa; landscape=ležeče|ležeča usmeritev
paper=papir|papirja; paper jam=zagozden papir|papir se zatika|papir se je zagozdil|zataknjen papir|zataknil papir|zagozditev papirja
toner=toner|tonerja|kartuša|črnilo; color=barva|barvah|barvno; black and white=črno-belo|črno-bela|črnobelo
two-sided=obojestransko|dvostransko|na obe strani; photo=fotka|fotografija|slika; profile picture=profilna slika|slika profila; icon=ikona
shortcut=bližnjica; taskbar=opravilna vrstica; desktop=namizje; start menu=meni start|meniju start; window=okno|okna|oknu|oken
tab=zavihek|zavihka|jeziček|jezička; bookmark=zaznamek|zaznamkov; favorites=priljubljene|priljubljenih; home page=domača stran|začetna stran
history=zgodovina; browser=brskalnika; pop-up=pojavno okno|pojavna okna|pojavnih|skačejo; extension=razširitev; add-in=dodatek|dodatka|vtičnik
dark mode=temni način|temnega načina|temno ozadje|temna tema|nočni način; zoom=povečati|približati; resolution=ločljivost
wireless=brezžičen|brezžičnih; VPN=vpn|vpna|vpnja|vpnom; hotspot=vroča točka|dostopna točka|internet s telefona|hotspot
server=strežnik|strežnika|strežnikov|server|serverja; database=baza podatkov|bazo podatkov|zbirka podatkov|podatkovna baza|baze podatkov
cloud=oblak|oblaka; remote desktop=oddaljeno namizje|oddaljenega namizja
network drive=omrežni pogon|omrežnega pogona|omrežni disk|skupni disk|omrežna mapa|mrežni disk|preslikati pogon
home office=delo od doma|delam od doma|delo na daljavo|home office; local=lokalno|lokalnega|krajevno
display name=prikazno ime|prikaznega imena|prikazano ime; last name=priimek|priimka|poročila|poročila se je|nov priimek|sprememba priimka|po poroki
job title=delovno mesto|naziv|naziva|položaj; title=naslov|naslova; spelling=črkovanje|črkovalnik|preverjanje črkovanja|pravopis|pravopisa|slovnične
read receipt=potrdilo o branju|ali je prebral|potrditev branja; priority=prioriteta|pomembno|nujno; category=kategorija
sort=razvrstiti|razvrstim|razvrsti|razvrščanje|vrstni red|sortirati|sortiram
archive mailbox=arhivski nabiralnik|spletni arhiv|arhivski predal|arhivskega nabiralnika; archive=arhiva|arhiviram|arhivski
large attachment=velika priloga|prevelika priloga|velika datoteka|prevelika datoteka
compress=stisniti|stisnem|stisnjen|stiskanje|zipati|zipam|zazipati; unzip=razširiti datoteko|razširim datoteko|odzipati|zip|zipa
default app=privzeti|privzetega|privzeti program|privzeta aplikacija; file type=vrsta datoteke|format datoteke|končnica|oblika datoteke
damaged=poškodovan
cannot open=ne morem odpreti|ne odpre|se ne odpre|ne da se odpreti|se ne odpira|ni mogoče odpreti|ne moremo odpreti|ne morem odpret
cannot send=ne morem poslati|ne pošlje|se ne pošlje|ne da se poslati|ne pošilja|ne morem poslat|noče poslati
does not start=se ne zažene|ne zažene|se noče zagnati|ne štarta|se ne vklopi|se ne prižge|noče prižgati
automatically=avtomatsko|avtomatično|samodejno|samo od sebe|sam od sebe; permanently=trajno|za vedno|dokončno|za stalno
bulk=množično|več hkrati|naenkrat
all users=vsi uporabniki|vseh uporabnikov|vsem uporabnikom|cela firma|vsi zaposleni|celo podjetje|vsem zaposlenim|vse zaposlene
greyed out=siv|sivo|siva|sive|zasivelo|zatemnjen|zatemnjeno
screenshot=posnetek zaslona|zaslonski posnetek|slika zaslona|screenshot|print screen|zajem zaslona|zaslonsko sliko; app=aplikacija|aplikacij|apka|apko
program=programom; support ticket=zahtevek|prijava napake|tiket|tiketa; outage=izpad|izpada|nedelovanje|ne dela nikomur
text message=sms|smsa|smsi|smsom|sporočilo na telefon; task=opravilom; survey=anketa|anketni|vprašalnik; poll=glasovanje|glasovati; form=obrazca
workflow=potek dela|poteka dela|postopek odobritve|delovni tok; automation=avtomatizacija|avtomatizirati
migrate=migrirati|migrira|migracija|selitev|selitve|preseliti|preselim|preselitev|prehod|prehoda
change=spremenim|spremeni|spremenjen|sprememba|zamenjati|zamenjam; add=dodam|dodajati|dodajanje
remove=odstranim|odstranjen|odvzeti|odvzemem|odvzet|vzeti stran; create=ustvarim|ustvarjen|kreirati|izdelati
open=odprem|odpre|odprejo|odpirati|odpiranje|odprta; close=zaprem|zapre|zapirati; save=shrani|shranjen|shranjena|shranjujem|shranjevanje|shranjevati
copy=kopiranje|kopira|skopirati|skopiram|kopija; move=premaknem|premakne|prestaviti|prestavim|premik|premika; old=star|starega
new=nov|nova|novo|novi|novega|nove; set up=nastavim|nastavljen|konfigurirati|konfiguracija|vzpostaviti; settings=nastavitvami|možnosti
language=jezika|jezikom|v angleščini|v slovenščini|po angleško; notification=obvestil|obvestilih|obveščanje|obvešča
website=spletna stran|spletne strani
restart=ponovni zagon|ponovno zagnati|restart|restartati|restartam|restartirati|zrestartirati|zrestartiram|znova zaženem|ponovno zaženem
time zone=časovnega pasu|eno uro|napačna ura|napačen čas|za eno uro; template=šablona
translate=prevedem|prevedeno|prevod|prevoda|prevajalnik|prevajalnika|prevajati
connect=povežem|poveže|povezuje|priklopiti|priklopim|priklopi|priključiti; button=gumbom; link=link; page=strani|straneh|stranjo
backup=backup|backupa|rezervna kopija; key=ključa|ključem; request=prošnja; approve=odobritev|odobri|odobren; document=dokumenta|dokumentov
presentation=prezentacija; contact=stikov|kontakt|kontaktov; chat=klepeta|klepetati|čet|četa|četu|chat|pogovor; message=sporočil|sporočilom
name=imena|imenom; address=naslova; monitor=monitorja|monitorjem; device=napravami; code=kodo|kode|kodi|kodami|šifra; version=verzija
number=številkami; deadline=rok|roka|roku|rok oddaje; Outlook=outlook|outlookom; Teams=teams|teamsih|teamsov|teamsu
OneDrive=onedrive|onedrivom|one drive; SharePoint=sharepoint|sharepointom; Word=word|wordom; Excel=excel|excela|excelom
PowerPoint=powerpoint|powerpointom|power point; OneNote=onenote; Windows=windows|windowsov; Office=office|officom; Microsoft=microsoft|microsofta
Exchange=exchange; Intune=intune; Edge=edge|edga; Chrome=chrome|chromom; Planner=planner|plannerja|plannerjem; Forms=forms|formsih|formsov|formse
Gmail=gmail|gmaila|gmailom; Google=google; Defender=defender|defenderja; Azure=azure|azurom; Skype=skype|skypom; Copilot=copilot|copilotom
Android=android|androidom; Mac=mac|maca|macu|macbook; Bluetooth=bluetooth|bluetootha
`
