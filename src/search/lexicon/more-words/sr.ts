export const sr = `
password=lozinka|lozinci|šifra|šifrom|pasvord|pasvordom|password; forgot=zaboravio|zaboravila|ne sećam|ne sećam se|ne mogu da se setim|setim|setiti
sign in=prijava|prijaviti|prijavljujem|prijavljuje|prijavljivanje|ulogujem|ulogovati|ulogovao|logujem|loguje|logovati|logovanje|uđem|uđe|uđu|ući|ulazim|ulaziti|ulazi|ušao|ušla|login|ne mogu da uđem|ne mogu da se prijavim|ne pušta me|neće da me pusti
sign out=odjava|odjavom|odjaviti|izlogujem|izloguje|izlogovati|izlogovao
account=nalog|naloga|nalogom|nalozi|korisnički nalog|korisničkog naloga|profil|profila|akaunt|akaunta
user=korisnik|korisnika|korisnikom|korisnicima|juzer|juzera|juzerom
email=mejl|mejlom|mejlovi|imejl|imejla|imejlom|mail|mailom|mailovi|email|emaila|emailom|e-mail|e-pošta|e-poštom|e-poruka|e-porukom|elektronska pošta|pošta|poštom|mejlić
mailbox=sanduče|sandučeta|sandučetom|sandučići|poštansko sanduče|poštanskom sanduče|inboks|inboksa|inbox|inboxa|inboxom
mailbox full=puno sanduče|sanduče puno|sanduče je puno|sanduče mi je puno|pun mejl|mejl pun|mejl je pun|mejl mi je pun|pun inboks|inboks pun|napunio se mejl|napunilo se sanduče|pošta puna|prepuno sanduče
attachment=prilog|priloga|prilozi|prikačiti|prikačim|zakačiti|priložiti|priloženi|atačment|atačmenta|atačmentom|attachment|attachmentom
send=poslati|poslao|poslala|pošaljem|pošaljite|pošaljemo|šaljem|šalje|šaljemo|šaljite|slati|slanje|pošiljalac|pošiljaoca
receive=primiti|primim|primila|primati|primam|primamo|primaju|primanje|dobiti|dobio|dobila|dobijem|dobijam|stiže|stigao|stigla|stigne|stići|dolaze|dolaziti
not received=ne primam|ne primamo|ne dobijam|ne stiže|ne dolaze|nije stigao|nije stigla|nisu stigli|nisam dobio|nisam dobila|ne stižu mi mejlovi|ne stižu mejlovi
not delivered=nije isporučen|nije isporučena|nije dostavljen|neisporučen|neisporučeni|neisporučenog|ne isporučuje|nije došao do
bounce=vraća se|vraća mi se|vratio se mejl|mejl se vratio|vratio mi se|vratila se poruka|vraćen mejl|vraćena mejl|odbija se|odbijaju se
rejected=odbijen|odbija|odbijaju|odbiti|odbio|odbila; delay=kašnjenje|kašnjenjem|kasni|kasniti|kasnio|sa zakašnjenjem
inbox=prijemno sanduče|prijemni|prijemnog|primljena|pristigli|pristiglog|dolazna pošta|inboks|inboksa
junk=neželjen|neželjeni|neželjenog|neželjena pošta|đubre|đubreta|smeće|spam|spamom|reklama|junk
sent items=poslate stavke|poslate|poslate poruke|poslati mejlovi; outbox=odlazna pošta|odlazno sanduče|izlazno sanduče|izlazna pošta
draft=radna verzija|nedovršeni mejl|draft|drafta|draftom|nacrt|nacrta|nacrtom; subject=predmet|predmetom|naslov mejla|naslov poruke|tema mejla
recipient=primalac|primaoca|pogrešna osoba|pogrešnoj osoba|pogrešnom čoveku|pogrešnom|na pogrešnu adresu|pogrešni; sender=pošiljalac|pošiljaoca
address book=adresar|adresarom|imenik|imenika|lista kontakata; contact=kontakt|kontaktom|kontakata
alias=alias|aliasa|aliasom|druga adresa|dodatna adresa|još jedna adresa
forward=prosledi|proslediti|prosledim|prosleđivati|prosleđujem|prosleđivanje|preusmeriti|preusmeri|preusmeravanje|preusmeravati|prosleđena|forvarduj|forvardujem|forvardovati
forwarding=prosleđivanje|preusmeravanje; rule=pravilo|pravilima; delegate=zamenik|zamenikom|sekretarica|sekretaricom|sekretar|sekretara|punomoć
on behalf=u ime|u moje ime|u ime šefa|u ime direktora; send as=slati u ime|šalje u ime|poslati u ime|da šalje u ime
recall=povući|povućem|povlačenje|povukao|povukla|vratiti mejl|vratim mejl|vratiti nazad|vratim nazad|opozvati|opozvem|opoziv|opoziva|poništiti slanje|poništim slanje
automatic reply=automatski odgovor|odgovara automatski|automatski odgovara|sam odgovara|autoreply|auto reply|automatska poruka|da odgovara sam
out of office=nisam u kancelariji|van kancelarije|out of office|poruka o odsustvu|odsutan|odsutna|odsustvo|da me nema|nema me|na odmoru|nisam tu|nisam na poslu|na godišnjem
vacation=godišnji|godišnjeg|godišnji odmor|godišnji odmora|godišnjem odmor|godišnjem odmora|odmor|odmora|odmorom|raspust|raspustom|dopust
absence=odsustvo|izostanak|bolovanje; sick leave=bolovanje|bolovanjem; day off=slobodan dan|slobodnih dana|slobodna dana; sick=bolest|bolesti|bolesna
parental leave=porodiljsko|porodiljskog|porodilja|roditeljsko odsustvo|trudničko; holiday=praznik|praznikom|državni praznik|neradni dan|neradni dana
disclaimer=odricanje od odgovornosti|izjava o odgovornosti|pravna napomena; signature=potpis|potpisa|potpisati|potpisujem
computer=računar|računarom|kompjuter|kompjutera|komp|kompom|pc|pc-a|pc-u|mašina|mašinom; laptop=laptop|laptopa|lapiću|lapić|notebook
phone=telefon|telefonom|mobilni|mobilni telefon|mob|moba|mobu|mobom|mobi|mobe|telefončić|ajfon|ajfona|ajfonom|iphone|iphonea|android|androidom|samsung
tablet=tablet|tableta|ipad|ipadom|ajpad|ajpada|ajpadom
print=štampati|štampanje|odštampati|odštampam|štampa|štampom|ištampati|ištampam|printati|ne štampa|neće da štampa; printer=štampač|štampačem|printer|printerom
scan=skenirati|skeniram|skeniranje|sken|skenom|skener|skenera; keyboard=tastatura|tastaturom|taster|tasteri|dirka; mouse=miš|miša|mišu|mišem|miši|miševi
charger=punjač|punjača; does not charge=ne puni se|ne puni|se ne puni; battery=baterija|baterijom; cable=kabl|kablom|kablovi|kabal|žica|žice|žicu
port=port|portom|ulaz za|priključak; plug=utikač|utikača|utičnica|utičnicom|šteker|štekera|uključiti u struju
USB stick=fleš|flešem|fleška|fleškom|usb fleš|usb stik|usb memorija; hard drive=disk|diskom|diskovi|hard disk|tvrdi disk|tvrdom disk|c disk|ce disk|d disk
disk=disk|diskom|diskovi|particija|particijom; fan=ventilator|ventilatorom|kuler|kulera|kulerom|zuji
hot=pregreva|pregrevanje|vreo|vrela|greje se|zagreva|vruć
broken=pokvaren|pokvareni|pokvarenog|pokvarila|crkao|crkla|razbijen|razbijeni|razbijenog|razbio|razbila|polomio|polomljen|polomljeni|slomio|slomila|slomljen|slomljeni|slomljenog|riknuo|riknula|kvar|kvarom|kvarovi|neispravan
cracked=napukao|napukla|puklo|pukao|razbijen ekran|razbijeno ekran|naprslo; replace=zameniti|zameni|zamenom
repair=popraviti|popravim|popravljati|popravljanje|servis|servisa|servisirati; warranty=garancija|garancijom
order=naručiti|naruči|narudžbina|porudžbina|poručiti; delivery=dostava|isporuka|isporukom
docking station=doking|dokinga|doka stanica|doku stanica|doking stanica|docking; driver=drajver|drajverom|upravljački program
operating system=operativni sistem|operativnog sistema; windows=vindovs|vindovsom|vindous|vindousom|vindoza|windows|windowsom
second monitor=drugi monitor|drugog monitor|drugi ekran|drugi ekrana|drugog ekran|drugog ekrana|dva monitora|dva ekrana|spoljni monitor|eksterni monitor
screen=ekran|ekrana|ekranom; monitor=monitor|monitorom
black screen=crni ekran|crni ekrana|crnog ekran|crnog ekrana|ekran crn|ekran je crn|crn ekran|ekran ostane crn
blue screen=plavi ekran|plavi ekrana|plavog ekran|plavog ekrana; blank=prazan|prazna|bel|beli|bela|belo
stuck=zaglavio|zaglavila|zakočio|zabagovao|zabagovala|stoji na|ukočio|ukočila
freeze=smrzava|smrznuo|smrzne|zamrznuo|zamrznula|zamrzava|zaledio|koči|kočenje|blokirao|blokirala|zabode
loading=učitava|učitavati|učitavanje|učitati|učitao|učitala|vrti se|samo se vrti|stalno se vrti
slow=spor|sporog|sporim|usporen|usporio|usporava|vuče se|jedva radi|kočnica|trokira|secka|baguje|bagovao|bagovanje
crash=ruši se|srušio|srušila|srušiti|rušenje|gasi se|sam se gasi|sama se gasi|ugasio se|ugasi se|ugasila se|se ugasi|puca|pukne|pukao|pukla|izbacuje me|izbaci|izbacio|krešuje|krešovao|krešovala
not working=ne radi|ne rade|ne funkcioniše|nije radio|nije radila|ne radi mi|neće da radi|ne šljaka|prestao da radi|ne valja
error=greška|greškom|grešci|eror|erorom|izbacuje grešku|javlja grešku|poruka o grešci|pogreška|pogreškom; warning=upozorenje|upozorava
alert=obaveštenje|upozorenje|alarm|alarma|alarmom; notification=obaveštenje|obaveštenjima|notifikacija|notifikacijom|obaveštavati|obaveštavanje
folder=fascikla|fasciklom|folder|foldera|direktorijum|direktorijuma|direktorijumom; file=fajl|fajlom|fajlovi|datoteka|datotekom|fajlić
document=dokument|dokumenta|dokumentom|dokumenata|dokumentacija|dokumentacijom
site=sajt|sajtom|sajtovi|web lokacija|lokacija|lokacijom|stranica|stranicom|intranet|intraneta|intranetom; library=biblioteka
list=spisak|spiska|spisci|lista|listom; view=prikaz|prikaza|prikazati|prikazuje|prikazivati
search=pretraga|pretragom|pretražiti|pretražim|pretraživanje|pretražuje|pretraživati|tražiti|tražim|tražila|potražiti|potražim
search results=rezultati pretrage; find=nađem|nađemo|nađi|nađu|naći|pronađem|pronađemo|pronaći|našao|našla|pronašao
edit=uređivati|uređivanje|urediti|uredim|uređujem|izmeniti|izmena|izmenom|menjati|menjam|menjamo|editujem|editovati|editovanje
rename=preimenovati|preimenovanje|preimenovao|preimenujem|promeniti ime|promenim ime|promeniti naziv|promenim naziv|promena imena
publish=objaviti|objavi|objavljen|objavljivati|objavljivanje
version history=istorija verzija|stara verzija|starija verzija|prethodna verzija|jučerašnja verzija|ranija verzija; version=verzija
recycle bin=korpa|korpom|kanta|kantom|đubre|korpa za otpatke|ispraznila korpu|ispraznio korpu|ispraznio kantu|ispraznila kantu
deleted items=izbrisane stavke|izbrisanih stavke|obrisane|obrisanih|izbrisano|izbrisanih|obrisani mejlovi; deleted=obrisao|izbrisao|izbrisala
delete=obrisati|obrišem|obriše|obrišite|izbrisati|izbrišem|izbrišemo|brišem|briše|brisati|brisanje|skloniti|skloni
accidentally deleted=slučajno obrisao|slučajno izbrisao|slučajno izbrisala|greškom obrisao|greškom izbrisao|greškom izbrisala|obrisao sam slučajno|izbrisala sam slučajno|izbrisao sam slučajno
by mistake=slučajno|greškom|zabunom|pogrešno|omaškom
restore=vratiti|vratim|vratimo|vraćati|vraćanje|vraćam|povratak|povratiti|obnoviti|obnovi|spas|spasom|spasiti|spasim|oporavak|oporaviti|nazad
missing=nestao|nestala|nestane|nestaje|nestati|nedostaje|nedostajati|fali|fale|ne vidim|ne vidi se|ne vide se|ne nalazim|ne nalazi|nigde nema|više nema|nema više|nema ga|nema je|ne pojavljuje|ne prikazuje
disappeared=nestao|nestala|ispario; lost=izgubio|izgubljen|gubitak|gubitka; stolen=ukraden|ukrali|ukrao|krađa|maznuli|lopov
read-only=samo za čitanje|samo čitanje|samo čitam|samo čitati|ne mogu da menjam|ne mogu da uređujem|ne da mi da menjam|read only
locked for editing=zaključan za uređivanje|zaključan za izmene|zaključana za uređivanje|zaključana za izmene|zaključan od|zaključana od|neko drugi otvorio|fajl zaključan|dokument zaključan|drži otvorenim
checked out=odjavljen|odjavljena|preuzet na izmenu|checkout; duplicate=dupli|duplikat|duplikati|duplira|duplirani|dupliranog|dvaput|dva puta
merge=spojiti|spojim|spajanje|obediniti; limit=ograničenje|ograničiti|ograničim|limit|limita|limitom; too large=prevelik|preveliki|prevelikog|preveliki fajl
connection=veza|veze|vezu|vezi|vezom|konekcija|konekcijom|povezivanje
connect=povezati|povežem|poveže|konektujem|konektuje|konektovati|spojiti|spojim|spoji|prikopčam|prikopčati|uključiti|uključim
internet=internet|interneta|internetom|net|neta|netu|netom|neti|nete; offline=oflajn|van mreže|bez interneta|nema interneta|nemam internet|nema neta
network=mreža|mrežom; wifi=wifi|wi-fi|vajfaj|vajfaja|wifija|bežični|bežični internet
share=deliti|delim|delimo|deljenje|podeliti|deljen|zajednički|šerujem|šeruje|šerovati
external=spoljni|spoljašnji|van firme|van organizacije|van kompanije|iz druge firme|eksterni; guest=gost|gostom|gostima|gošća|gošćom
permission=dozvola|ovlašćenje|pravo|pravima; access=pristup|pristupom|pristupiti|pristupati
access denied=pristup odbijen|odbijen pristup|nemam pristup|nemamo pristup|nemate pristup|nemam pravo|zabranjen pristup|ne pušta me|ne da mi|pristup zabranjen|nemam dozvolu
remove access=oduzeti pristup|oduzmem pristup|ukinuti pristup|ukinem pristup|ukloniti pristup|bez pristupa|zabraniti pristup|skloniti pristup
grant=dati pristup|dam pristup|dati prava|dam prava|dodeliti prava|dodeliti pristup|da ima pristup|da imaju pristup
request access=zatražiti pristup|zatražio pristup|tražiti pristup|zahtev za pristup; license=licenca
assign=dodeliti|dodeli|dodeljen|dodeljivati|dodeljivanje|dodelom; subscription=pretplata|pretplatom
cancel=otkazati|otkažem|otkaže|otkazivati|ukinuti|ukinem|ukinemo|prekinuti|prekinem|prekinemo|raskinuti|raskinem
renew=obnoviti|obnovi|obnavlja|obnavljati|produžiti|produžim|produženje; expired=istekao|istekla|istekne|ističe|isteći
invoice=faktura|račun|računa|računom|fakturisati|fakturisanje; billing=naplata|naplaćivati|naplaćivanje|obračun|obračunom
charged=naplatili|naplatio|naplaćen|naplaćeno|skinuli pare|skinut pare|skinuli mi|skinuli novac|zadužen|zadužili
receipt=potvrda o plaćanju|fiskalni račun|priznanica; payment method=način plaćanja|načina plaćanja|nova kartica za plaćanje|novu kartica za plaćanje
credit card=kreditna kartica|platna kartica|kartica|broj kartice; pay=plaćati|plaćam|plaćamo|plaćanje|platiti|platim|platimo|platili|uplata|uplatiti
bank=banka|bankom|banci; tax=porez|poreza|porezom|pdv|pdv-a|pdv-u; discount=popust|popusta|sniženje
price=cena|cenu|cene|ceni|cenom|košta|koštaju|koliko košta|pošto je|troškovi; trial=proba|probni|probna verzija|probna period
buy=kupiti|kupim|kupila|kupimo|kupovati|kupovanje|kupujem|kupovina|kupovinom|nabaviti|nabavka|dokupiti
refund=povraćaj novca|povraćaja novca|povraćaj|povraćaja|povraćajem|vratiti novac|vratiti pare|pare nazad|vrate pare|novac nazad|da mi vrate
upgrade=nadogradnja|unaprediti|unapredim
update=ažurirati|ažuriranje|ažuriram|apdejt|apdejta|apdejtuje|apdejtovati|apdejtovanje|update|nadogradnja|nadogradnjom; downgrade=starija verzija
install=instalirati|instaliranje|instalacija|instalacijom
uninstall=deinstalirati|deinstaliram|deinstaliranje|deinstalacija|deinstalacijom|ukloniti program|obrisati program|skinuti program
reinstall=ponovo instalirati|ponovo da instaliram|reinstalirati|reinstaliram|reinstal|reinstala|reinstalom
download=preuzeti|preuzmem|preuzimati|preuzimam|skinuti|skinuo|skinula|skidati|skidam|skidanje|skinem|skine|daunlodujem|daunlodovati|daunloudujem
upload=otpremiti|otpremim|otpremanje|okačiti|okačim|okačila|aploudujem|aploudovati|aploadujem|postaviti na|postavim na|upload
synchronize=sinhronizuje|sinhronizovati|sinhronizacija|sinhronizujem|sinhronizovan|sinkronizirati|sinkronizira|sinhuje|sync
does not sync=ne sinhronizuje|ne sinhronizuje se|se ne sinhronizuje|ne prebacuje
storage=prostor|prostorom|skladište|memorija|memorijom|gigabajt|gigabajta|gigabajtom|giga|gb
full=pun|puni|puna|puno|pune|punu|prepun|prepuni|napunio|popunio|nema mesta|nema više mesta|nema više prostora|nedovoljno prostora|mesto
calendar=kalendar|kalendara|kalendarom|raspored|rasporeda|rasporedom
share calendar=deliti kalendar|delim kalendar|deljenje kalendara|podeliti kalendar|deljeni kalendar|vide moj kalendar|vidi moj kalendar|zajednički kalendar
availability=dostupnost|raspoloživost; free busy=kad sam zauzet|slobodan ili zauzet|zauzetost; busy=zauzet|zauzeti; available=dostupan|slobodan
away=odsutan|odsutna; status=status|statusa|stanje|prisutnost; reminder=podsetnik|podsetnika|podsetiti|podseti|podsećanje|podseća
recurring=ponavlja|ponavljaju|ponavljajući|svake nedelje|svakog ponedeljka|nedeljni
reschedule=pomeriti|pomeri|pomeranje|odložiti|promeniti vreme|promeniti termin|prebaciti sastanak|drugi termin
meeting=sastanak|sastankom|sastancima|miting|mitinga|meeting|meetingom|konferencija|konferencijom|video poziv
appointment=termin|termina|zakazati|zakažem|zakaže|zakazivanje; invite=pozvati|pozvem|pozvao|pozvala|pozovem|pozivnica|pozivnicom|pozivati|pozivanje
decline=odbiti|odbijem|odbijam|odbio|odbijanje; accept=prihvatiti|prihvatim|prihvati|prihvatati; organizer=organizator|organizatora|organizatorom
attendee=učesnik|učesnicima|prisutan|prisutnih|ko je bio|ko je sve bio|polaznik|polaznika|polaznikom
attendance=prisustvo|prisustvovao|prisustvovali|prisutnost|spisak prisutnih|spisak učesnika|ko je bio na sastanku|evidencija prisustva|ko je sve bio
lobby=čekaonica|čekaonicom|predsoblje|čekati da ih pustim|čekaju da ih pustim|čekaju
breakout room=manje grupe|manje grupama|manjim grupe|manjim grupama|podeliti u grupe|sobe za grupe|podgrupa|podgrupom
webinar=vebinar|vebinarom|webinar|webinarom|onlajn seminar|seminar|seminarom; live event=događaj uživo|prenos uživo|prenosa uživo|uživo
room=soba|sobu|sobe|sobi|sobom|sala|salu|sale|sali|salom|prostorija|konferencijska sala
meeting room=sala za sastanke|salu za sastanke|sale za sastanke|sali za sastanke|soba za sastanke|sobu za sastanke|sobe za sastanke
book=rezervisati|rezerviše|rezervacija|rezervacijom|bukirati|bukovati|bukujem|zakazati salu; transcript=transkript|transkriptom|zapisnik|zapisnika|zapisnikom
captions=titlovi; subtitle=titlovi; whiteboard=bela tabla|belu tabla|beloj tabla|tabla|tablom
presenter=predavač|predavača|predavačem|izlagač|izlagačem|prezenter|prezentera
mute=utišati|utišam|utišana|isključen mikrofon|mjutovan|mjutujem|mjutovati|mute; noise=buka|buku|buke|buki|bukom|šum|šuma|šumu|šumom|šumovi|galama|galamom
echo=eho|odjek|odjeka|odjekom|jeka|jeku|jeke|jeki|jekom; speaker=zvučnik|zvučnicima; headset=slušalica|slušalicom|bubica|bubicom
volume=jačina zvuka|pojačati|tiho|tihi
hear=čuje|čuju|čujemo|čujete|ne čuje|ne čuju|čuti|čuo|čula|me ne čuje|me ne čuju|ne čuju me|niko me ne čuje|niko ne čuje
sound=zvuk|zvukom|ton|tona|tonu|tonom|toni|tone|nema zvuka|bez zvuka|audio; camera=kamera|kamerom|kamerica|kamericom; webcam=kamera|kamerom|web kamera
blur=zamagliti|zamaglim|zamagljen|zamagljenje|zamutiti|sakriti iza mene|sakrijem iza mene|mutan|mutna; background=pozadina|pozadinom
share screen=deliti ekran|delim ekran|podeliti ekran|deljenje ekrana|pokažem ekran|pokaže ekran|pokazati ekran|prikažem ekran|ne mogu da podelim ekran
record=snimiti|snimim|snimila|snimljen|snimljeni|snimljenog|snimati|snimanje|snimam; recording=snimak|snimka|snimci|snimak sastanka|snimanje
chat=čet|četa|četu|četom|četi|čete|četovanje|ćaskanje|chat|chatom|dopisivati|razgovor|razgovora|razgovorom; message=poruka|porukom|poruci|porukica|porukicom
call=poziv|poziva|pozivom|zvati|zvao|zvala|zovem|zovu|zovemo|pozovem|pozove|pozvati|telefonirati|telefoniram
phone number=broj telefona|brojevi telefona|telefonski broj|broj mobilnog; voicemail=govorna pošta|glasovna pošta|sekretarica|telefonska sekretarica
ring=zvoni|zvoniti|zvonio|zvonjenje|ne zvoni; dial=birati|biram|biranje|brojčanik|brojčanika|okrenuti broj|tastatura za biranje
transfer call=prebaciti poziv|prebacim poziv|preusmeriti poziv|prevezati; queue=red čekanja|redu čekanja|na čekanju; channel=kanal|kanala|kanalom
private channel=privatni kanal|privatni kanala|privatnog kanal|privatnog kanala|zatvoreni kanal|zatvoreni kanala|zatvorenog kanal|zatvorenog kanala
private=privatan|privatnog|lični|ličnog|ličnim; public=javan|javno|javnog|javnim; owner=vlasnik; member=član|članom|članovi|članica; role=uloga|ulogom|ulozi
administrator=administrator|administratora|admin|admina|adminom|informatičar|informatičara|informatičarom|sistemac
admin center=centar administracije|administratorski centar|administratorski centru|administratorskom centar|administratorskom centru|admin centar|admin centru|admin panel
policy=smernica|smernicom|politika|politikom|pravila; verify=potvrditi|potvrdim|proveriti|proverim|proveravati|verifikujem|verifikacija|verifikacijom
verification code=kod za potvrdu|koda za potvrdu|kod za proveru|verifikacioni kod|kontrolni kod|kontrolnog kod|sms kod|kod na telefon|kod porukom|sigurnosni kod|sigurnosni koda|bezbednosni kod|kod koji stiže
code=kod|koda|kodu|kodom|kodovi
authenticator=authenticator|authenticatora|autentikator|autentikatora|autentikatorom|aplikacija za proveru identiteta|aplikacija za potvrdu identiteta|autentifikator|autentifikatorom
two-step verification=provera u dva koraka|verifikacija u dva koraka|dvofaktorska autentifikacija|dvofaktorska verifikacija|dvofaktorska prijava|dvofaktorska|dvofaktorskom|dvostepena|dvostruka provera|mfa|2fa
security key=bezbednosni ključ|sigurnosni ključ; fingerprint=otisak prsta|otiska prsta|otiskom prsta|otisak|otiska|otiskom|prstom|prsta
PIN=pin|pina|pinu|pinom|pini|pine|pin-a|pin-u|pin kod; face recognition=prepoznavanje lica
reset password=promeniti lozinku|promeniti šifru|promenim lozinku|promenim šifru|nova lozinka|nova šifra|novu lozinka|novu šifra|nove lozinka|nove šifra|resetujem lozinku|resetujem šifru|resetuje lozinku|resetuje šifru|resetovati lozinku|resetovati šifru|reset lozinke|reset šifre|zaboravio lozinku|zaboravio šifru|zaboravila lozinku|zaboravila šifru|zaboravio sam lozinku|zaboravio sam šifru|zaboravila sam lozinku|zaboravila sam šifru|zaboravljena lozinka|zaboravljena šifra
reset=resetujem|resetuje|resetovati|resetovao|reset|reseta|resetom|poništiti|poništavanje|vratiti na početak
unlock=otključati|otključam|otključavanje|odblokirati; locked=zaključan|zaključani|blokiran|blokirani|blokiranog
locked out=zaključan nalog|nalog zaključan|nalog mi je zaključan|blokiran nalog|blokirani nalog|nalog blokiran|zaključalo me|previše puta pogrešna lozinka|previše puta pogrešna šifra|više puta pogrešno
certificate=sertifikat|sertifikatom; compliance=usaglašenost|usaglašenosti|usklađenost|gdpr; retention=zadržavanje|čuvanje|rok čuvanja
legal hold=sudski spor|sudskog spor|pravno zadržavanje|zakonsko zadržavanje|advokati
audit=revizija|revizijom|nadzor|nadzora|ko je obrisao|ko je šta radio|ko je menjao
audit log=evidencija nadzora|dnevnik nadzora|evidencija|log|loga|logu|logom|logovi; sensitivity label=oznaka osetljivosti|oznaka|oznakom
confidential=poverljiv|poverljivi|tajni|tajnog|tajnim
encrypt=šifrujem|šifrovati|šifrovan|šifrovanje|kriptujem|enkriptovati|enkriptovan|enkriptujem|enkripcija; attack=napad|napada|napadom
malware=zlonamerni|malver|malvera|virus|virusa|virusom
ransomware=otkup|otkupa|otkupom|otkupnina|otkupninom|traže bitkoin|traže otkup|ucena|ucenom|ransomver|ransomvera
virus=virus|virusa|virusom|zaraza|zarazio|zaražen|zaraženog; suspicious=sumnjiv|sumnjivog; weird=čudan|čudno|čudnog|čudnim|neobični|neobičnog
fraud=prevara|prevarant|prevaranta
phishing=lažni mejl|lažni mejlovi|lažni poruka|sumnjivi mejl|sumnjivi mejlovi|sumnjivi poruka|sumnjivi link|čudan mejl|pecanje|fišing|fišinga
impersonation=predstavlja se|predstavljaju se|lažno predstavljanje|lažno predstavlja|pretvara se|izdaje se
report phishing=prijaviti prevaru|prijaviti fišing|prijaviti sumnjivi mejl|prijavim prevaru|prijavim mejl|kome da prijavim|kome da javim
quarantine=karantin|karantina|karantinom; hacked=hakovan|hakovanog|provalili|provalio|upao u mejl|upala u mejl|neko je ušao u|ušao u nalog
block=blokirati|blokiram|blokiranje|zabraniti|zabranim|zabranjeno|sprečiti|onemogućiti
allow=dozvoliti|dozvolim|dozvoljen|dozvoljeni|dopustiti|dopustim|pustiti|pustim; enable=omogućiti|omogućim|uključiti|uključim|uključeno|aktivirati|aktiviram
disable=onemogućiti|isključiti|isključim|isključi|isključeno|isključivanje|ugasiti|ugasim|ugasi|deaktivirati|deaktiviram
turn on=uključiti|uključim|uključivanje|upaliti|upalim|upali|upalila|paliti|palim; turn off=isključiti|isključim|isključi|ugasiti|ugasim|ugasila
activate=aktivirati|aktiviram|aktivacija; register=registrujem|registrovati|registrovan|registrovanje|registracija|registracijom
enroll=registrujem uređaj|registrovati uređaj|registrovati uređaja|registrovanje uređaj|registrovanje uređaja|prijaviti uređaj|dodati uređaj
wipe=obrisati na daljinu|obrišem na daljinu|brisanje na daljinu|obrisati telefon|obrišem telefon
remote=na daljinu|daljinski|daljinskog|izdaleka|udaljen|udaljenog; factory reset=fabrička podešavanja|na fabrička|vratiti na fabrička|fabrički reset|fabrički
shared mailbox=zajedničko sanduče|zajedničko sandučeta|deljeno sanduče|deljeno sandučeta|zajednički mejl|zajednička adresa|zajednički inboks|zajednička pošta
distribution list=mejling lista|distributivna lista|mejl lista|mailing lista|mejl grupa|lista za slanje; group=grupa|grupom
team=tim|tima|timu|timom|timovi|ekipa|ekipom
new employee=novi zaposleni|novi zaposlenog|novi radnik|novi radnika|novi kolega|novi koleginica|novi čovek|novog zaposleni|novog zaposlenog|novog radnik|novog radnika|novog kolega|novog koleginica|novog čovek|nova zaposleni|nova zaposlenog|nova radnik|nova radnika|nova kolega|nova koleginica|nova čovek|novu zaposleni|novu zaposlenog|novu radnik|novu radnika|novu kolega|novu koleginica|novu čovek|počinje da radi|počela da radi
former employee=bivši zaposleni|bivši zaposlenog|bivši radnik|bivši radnika|bivši kolega|bivši koleginica|bivšeg zaposleni|bivšeg zaposlenog|bivšeg radnik|bivšeg radnika|bivšeg kolega|bivšeg koleginica|otišao iz firme|otišao iz kompanije|otišla iz firme|otišla iz kompanije|više ne radi|dao otkaz|dala otkaz|dali otkaz|dobio otkaz|dobila otkaz|otpustili|otpušten|otpuštena|otkaz|otkaza|otkazom|otišao je|otišla je
left the company=otišao iz firme|otišao iz kompanije|otišla iz firme|otišla iz kompanije|više ne radi kod nas|dao otkaz|dala otkaz|dali otkaz|otišao u penziju
manager=šef|šefa|šefu|šefom|šefovi|šefica|šeficom|direktor|direktora|direktorom|nadređen|nadređeni|nadređenog|rukovodilac|menadžer|menadžera|menadžerom|gazda|gazdom
employee=zaposleni|zaposlenog|radnik|radnika|radnici|radnicima|službenik|službenika|osoblje
colleague=kolega|kolegom|koleginica|kolegama|saradnik|saradnika|saradnicom; department=odeljenje|služba|službom|sektor|sektora
company=firma|firmom|kompanija|kompanijom|preduzeće|društvo; organization=organizacija|organizacijom|ustanova|ustanovom; supplier=dobavljač|dobavljača
customer=klijent|klijentom|klijentkinja|klijentkinjom|kupac|kupca|kupcima|mušterija|mušterijom|stranka
accountant=knjigovođa|računovođa|računovodstvo|knjigovodstvo; student=student|studentom|studentkinja|studentkinjom|učenik|učenika|učenici|đak|đaka|đaci
teacher=nastavnik|nastavnika|učitelj|učiteljem|profesor|profesora|profesorom|učiteljica; school=škola|školom|fakultet|fakulteta|fakultetom
office=kancelarija|kancelarijom|poslovnica; building=zgrada|zgradom; floor=sprat|sprata|spratom; parking=parking|parking mesto
badge=kartica za ulaz|propusnica|bedž|bedžem; door=vrata|vratima; reception=recepcija|recepcijom|prijavnica|portir
kitchen=kuhinja|kafa|kafe|kafu|aparat za kafu
travel=putovanje|službeni put|službenom putu|putujem|putovati|putni nalog|putni naloga|putnog nalog|putnog naloga
hotel=hotel|hotela|hotelom|smeštaj|smeštajem|noćenje; flight=let|leta|letovi|avion|aviona|avionom|avionska karta; expense=troškovi|trošak|dnevnica|dnevnicom
reimbursement=naknada|refundacija|refundacijom|nadoknada|nadoknadom|povraćaj troškova; salary=plata|platom
payslip=platni listić|platnog listića|isplatni listić; overtime=prekovremen|prekovremeni|prekovremenog|prekovremeni rad
working hours=radno vreme|radno vremena|radnog vreme|radnog vremena; time sheet=evidencija sati|radni sati|šihterica|šihtericom
sheet=list|listom|radni list|radnog list; workbook=radna sveska|eksel tabela|eksel fajl; spreadsheet=tabela|tabelom|eksel tabela; row=red|reda|redu|redovi
column=kolona|kolonom; cell=ćelija|ćelijom|polje; table=tabela|tabelom; chart=grafikon|grafikona|grafikonom|grafik|dijagram|dijagrama|dijagramom
pivot table=izvedena tabela|pivot|pivota|pivotom|pivot tabela; macro=makro|makroa; filter=filter|filtera|filtrirati|filtriram
sort=sortirati|sortiram|sortiranje|poređati; slide=slajd|slajda|slajdom; header=zaglavlje; footer=podnožje; margin=margina; page break=prelom stranice
paper=papir|papira|papirom; paper jam=zaglavio se papir|zaglavilo se papir|zaglavljen papir|papir se zaglavio|gužva papir
toner=toner|tonera|tonerom|mastilo|kertridž|kertridža|kertridžem; color=boja|boju|boje|boji|bojom|u boji|kolor; black and white=crno-belo|crno-beli|crno-bela
two-sided=obostran|obostrani|obostranog|dvostran|dvostrani|dvostranog|s obe strane|sa obe strane
photo=slika|slikom|slici|fotografija|fotografijom|fotka|fotkom; picture=slika|slikom|slici; profile picture=profilna slika|profilnoj slika|slika profila
icon=ikona|ikonom|ikonica|sličica; shortcut=prečica; taskbar=traka zadataka|linija zadataka|donja traka|donjoj traka|traka dole
desktop=radna površina|desktop|desktopom; start menu=start meni|meni start|start dugme; window=prozor|prozora|prozorčić
tab=tab|taba|tabu|tabom|tabovi|kartica u; menu=meni|menija; bookmark=obeleživač|obeleživačem|bukmark|bukmarkom; favorites=omiljeni|favoriti
home page=početna stranica; history=istorija|istorijom|istorija pregledanja; cache=keš|keša|kešu|kešem|keši|keširan; cookie=kolačić|kolačićem
browser=pregledač|pregledača|brauzer|brauzerom|browser|browserom|hrom|hromom|chrome|edge|edž; website=veb stranica|veb sajt|sajt|sajtom|sajtovi
pop-up=iskačući|iskaču|iskačući prozor|iskačući prozora|reklame iskaču|popap; extension=proširenje|ekstenzija|dodatak|dodatka|dodatci
add-in=dodatak|dodatka|dodatci|plugin|plugina|plagin|plagina; link=link|linkom|linkovi|veza|vezu|veze
dark mode=tamni režim|tamni tema|tamni temu|tamni mod|taman režim|crna pozadina; brightness=osvetljenje|osvetljenost|pretaman|tamno|tamniji
resolution=rezolucija; bluetooth=blutut|blututa|bluetooth|bluetootha; pair=upariti|uparim|uparivanje|neće da se poveže; wireless=bežični|bežičan|bez kabla
VPN=vpn|vpn-a|vpn-u|vpn-om; server=server|servera; database=baza podataka|bazu podataka|baze podataka|bazi podataka
cloud=oblak|oblaka|oblakom|klaud|klauda|klaudom|oblaci
remote desktop=udaljena površina|udaljena radna površina|udaljenoj površina|udaljenoj radna površina|povezati na daljinu|povežem na daljinu|remote desktop
network drive=mrežni disk|mrežnog disk|zajednički disk|deljeni disk; home office=rad od kuće|rada od kuće|radim od kuće|od kuće; local=lokalni
display name=ime za prikaz|prikazno ime|ime koje se vidi; name=ime|imena|imenom|naziv|naziva|nazivom
last name=prezime|prezimena|udala se|udaje se|venčala|venčao|oženio|novo prezime; married=udala|venčala|oženio|oženjen; title=naslov|naslova|titula|titulom
spelling=pravopis|pravopisa|pravopisom|provera pravopisa; translate=prevedem|prevesti|prevod|prevoda|prevoditi|prevodilac
language=jezik|jezika|jezikom|jezici|na srpskom|na srpski|na engleskom|srpski|srpskom|ćirilica|ćirilicom|latinica|latinicom
read receipt=potvrda čitanja|potvrda o čitanju|da li je pročitao|da li je pročitala; priority=prioritet|prioriteta|hitno|važni|važnog|važnim
category=kategorija; unread=nepročitan|nepročitanog; read=čitati|čitam|čitanje|pročitati|pročitao; archive=arhiva|arhivom|arhivirati|arhiviram
archive mailbox=arhivsko sanduče|arhiva pošte|onlajn arhiva
large attachment=veliki prilog|veliki priloga|veliki fajl|veliki fajlovi|preveliki prilog|preveliki fajl|preveliki mejl
compress=zipovati|zipujem|kompresovati|kompresujem|smanjiti; unzip=raspakovati|raspakujem|otpakovati|otpakujem
default app=podrazumevana aplikacija|podrazumevana program|podrazumevan|podrazumevani|podrazumevanog; default=podrazumevan|podrazumevani|podrazumevanog
damaged=oštećen|oštećenje|koruptovan; cannot open=ne otvara|ne otvaraju|ne otvara se|se ne otvara|ne mogu da otvorim|neće da se otvori|neće da otvori
cannot send=ne mogu da šaljem|ne mogu da pošaljem|ne šalje se|ne šalje|neće da pošalje|mejl ne odlazi|ne odlazi|stoji u odlaznoj|ne mogu ništa da pošaljem|ne mogu ništa da šaljem
cannot find=ne mogu da nađem|ne mogu da pronađem|ne nalazim
does not start=ne pokreće se|ne pali se|ne diže se|se ne pokreće|se ne pali|se ne diže|neće da se upali|neće da se pokrene|neće da se digne|ne starta|neće da krene|neće da startuje
restart=restart|restartom|restartovati|restartovao|restartujem|ponovo pokrenem|ponovo pokrenuti|ponovno pokretanje
automatically=automatski|sam od sebe|sama od sebe; start automatically=sam se pali|sam se otvara|sam se pokreće|pokreće se sam|pali se sam
permanently=trajno|zauvek; all users=svi korisnici|svim korisnicima|za sve|cela firma|cela kompanija|svi zaposleni
greyed out=siv|sivo|siva|sive|sivi|zasivljen|zasivljeno|ne mogu da kliknem|ne mogu da stisnem
screenshot=snimak ekrana|snimka ekrana|skrinšot|skrinšota|skrinšotom|slika ekrana|uslikati ekran|slikam ekran|slikati ekran|printskrin
app=aplikacija|app|appa|appu|appom|appi|appe|program|programom; program=program|programom|aplikacija|softver|softverom
support ticket=zahtev za podršku|tiket|tiketa|tiketom|prijava kvara|prijaviti kvara; support=podrška|podršci|helpdesk|korisnička podrška
outage=ispad|ispada|ispadom|prekid|prekida|pao server|pali serveri|da li je palo|ne radi nikome|smetnja
text message=sms|smsa|smsu|smsom|smsi|smse|sms poruka|sms-om|sms-a; task=zadatak|zadatka|zadatci|obaveza; survey=anketa|anketom|upitnik
poll=glasanje|anketa|anketom; form=obrazac|obrazca|formular|formulara|formularom; workflow=toka rada|toku rada|tok rada|toka posla|tok posla
automation=automatizacija; approve=odobriti|odobri|odobrenje|odobrava; deadline=rok|roka|roku|rokom|rokovi; plan=plan|planom|planovi|planirati|planiram
template=šablon|šablona|predložak|obrazac; note=beleška|belešci|beležiti|beležnica|zabeleška|zabeleškom
migrate=prebaciti|prebacim|prebacivanje|preseliti|preselim|preselenje|selidba|migrirati|migracija|migracijom
move=premestiti|premestim|premesti|premeštati|prebaciti|prebacim|preseliti|preselim; transfer=prenos|prenosa|prenesem|preneti|prebaciti|prebacim
change=promeniti|promenim|menjati|menjam|menjamo|menjanje|zamenim; add=dodati|dodam|dodala|dodavanje|ubaciti|ubacim|ubaci|staviti|stavim|uključim u
remove=ukloniti|ukloni|skloniti|skloni|izbaciti|izbaci|rešiti se|maknem|maknuti|otarasim|otarasiti
create=kreirati|kreiranje|napraviti|napravim|otvoriti novi|otvoriti novu|otvoriti novo|izraditi|izrada
set up=podesiti|podesi|podešavati|podešavam|namestiti|namestim|nameštati|postaviti|postavim|postavljanje|konfigurisati|konfigurišem
settings=podešavanja|podešavanjima|postavka|postavkom|opcija|opcijom; open=otvoriti|otvori|otvoren|otvarati|otvaranje
close=zatvoriti|zatvorim|zatvarati|zatvaranje|zatvaram; save=sačuvati|čuvati|čuvanje|čuvam|snimiti dokument|snimim dokument|ne čuva
copy=kopirati|kopiranje|kopija|kopijom|prekopirati; paste=nalepiti|pejstujem|pejstovati; old=star|starog|starim|pređašnji|raniji
new=nov|novi|nova|novo|nove|novu|noviji|novijog|novijim; domain=domen|domena|domenom; training=obuka|obukom|kurs|kursom|kursovi|trening|treningom
course=kurs|kursom|kursovi; contract=ugovor|ugovora; complaint=žalba|žalbom|reklamacija|reklamacijom|pritužba|pritužbom; confirm=potvrditi|potvrdim
number=broj|brojem|brojevi; address=adresa|adresom; export=izvoz|izvoza|izvozom|izvesti|izvezem|eksportovati|eksportujem|izvući|izvučem
import=uvoz|uvozom|uvesti|uvezem|importovati|importujem; backup=rezervna kopija|bekap|bekapa|bekapom|bekapovati|backup
report=izveštaj|izveštaja|izveštajem|prijaviti|prijavim; notify=javiti|javim|obavestiti|obavestim
join=pridružiti|pridružim|ući na sastanak|uđe u|uđem u|priključiti|ulazak u|ulazi u|učlaniti; leave team=izaći iz|izađem iz|napustiti|napustim
hand=podići ruku|podignem ruku|dignem ruku|ruku|ruka; emoji=smajli|smajlija|emotikon|emotikona|emotikonom|emodži
dictation=diktirati|diktiranje|diktiram|govorom; font=font|fontom|fontovi|slova|slovima
time zone=vremenska zona|vremenska zone|vremenska zonu|vremenska zoni|vremenskoj zona|vremenskoj zone|vremenskoj zonu|vremenskoj zoni|sat razlike|pogrešno vreme|pomereno sat|sat vremena razlike
button=dugme|dugmeta|taster|tastera; page=stranica|stranicom|strana; device=uređaj|uređaja|uređajima; request=zahtev|zahteva|molba|molbom|tražim|tražiti
key=ključ|ključa|ključem; disk full=pun disk|disk pun|disk je pun|nema mesta na disku|crveni disk|disk crven|disk je crven
clear=očistiti|isprazniti|ispraznim; trust=pouzdan|pouzdanog|verovati; visitor=posetilac|posetioca|poseta|posetom
unsubscribe=odjaviti s|odjava sa liste|odjavim sa; flag=označiti|zastavica|zastavicom; overwritten=prepisao|prepisala|pregazio|pregazila|presnimio|presnimila
unassign=oduzeti licencu|oduzmem licencu|skloniti licencu|skinuti licencu; too many=previše; bulk=masovni|grupni|grupnog|grupnim|više odjednom
temporarily=privremeno
`
