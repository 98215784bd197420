export const hr = `
word=word|vord; excel=excel|eksel; outlook=outlook|autluk|autluka; teams=teams|tims|teamsu; powerpoint=powerpoint|pauerpoint; onedrive=onedrive|vandrajv|oblak
sharepoint=sharepoint|šerpoint; office=office|ofis|ured|uredom|kancelarija|kancelarijom|poslovnica; password=lozinka|lozinci|šifra|šifrom|zaporka|password
forgot=zaboravio|zaboravila|zaboravljen|zaboravljeni|zaboravljenog|ne sjećam|ne sjećam se|ne mogu se sjetiti|sjetiti|sjetit|ne znam lozinku|izgubio lozinku
sign in=prijava|prijaviti|prijavljujem|prijavljuje|prijavljivanje|ulogirati|ulogiram|logirati|logiranje|ulogovati|ulogovao|ući|ulazim|ulaziti|ulazi|ušao|ušla|login|ne mogu ući|ne pušta me|ne da mi ući
sign out=odjava|odjavom|odjaviti|izlogirati|izlogiram|logout
account=račun|računa|računom|nalog|naloga|nalogom|korisnički račun|korisničkog računa|profil|profila|account
user=korisnik|korisnika|korisnikom|korisnicima|user|userom
email=mail|mailom|mailovi|mejl|mejlom|mejlovi|email|emaila|emailom|e-mail|e-pošta|e-poštom|e-poruka|e-porukom|elektronička pošta|pošta|poštom|mejlić
mailbox=sandučić|sandučića|sandučićem|inbox|inboxa|inboxom|poštanski pretinac|pretinac|mailbox|mailboxom|poštanski sandučić|poštanskog sandučića
mailbox full=pun sandučić|sandučić pun|sandučić je pun|pun mail|mail pun|mail je pun|pun inbox|inbox pun|pošta puna|napunio se mail|napunio se sandučić|mail mi je pun|sandučić mi je pun|sandučić prepun
attachment=privitak|privitkom|privitcima|prilog|priloga|prilozi|prikačiti|prikačim|priložiti|priložena|attachment|attachmentom|zakačiti
send=poslati|poslat|poslala|poslana|pošaljem|pošaljite|pošaljemo|šaljem|šalje|šaljemo|šaljite|slati|slao|slala|slanje|pošiljatelj|pošiljati
receive=primiti|primit|primila|primati|primam|primamo|primaju|primanje|dobiti|dobio|dobila|dobijem|dobiva|dobivam|stiže|stigao|stigla|stići|dolaze|dolaziti
not received=ne primam|ne primamo|ne dobivam|ne dobijam|ne stiže|ne dolaze|nije stigao|nije stigla|nisu stigli|nisam dobio|nisam dobila|ne stižu mi mailovi|nikakav mail|ne ulazi pošta
not delivered=nije isporučen|nije isporučena|nije dostavljen|neisporučen|neisporučeni|neisporučenog|ne isporučuje|nije došao do|nije dostao|nije dostala
bounce=vraća se|vraća mi se|vratio se mail|mail se vratio|vratila se poruka|vraćen mail|vraćena mail|odbija se|odbijaju se|odbijen
rejected=odbijen|odbija|odbijaju|odbiti|odbio|odbila; delay=kašnjenje|kašnjenjem|kasni|kasniti|kasnio|kašnjen|sa zakašnjenjem|s zakašnjenjem
inbox=pristigla pošta|primljena|ulazna pošta|pristigli|pristiglog; junk=neželjen|neželjeni|neželjenog|neželjena pošta|smeće|spam|spamom|reklama|junk
sent items=poslane stavke|poslane|poslana pošta|poslate poruke|poslato; outbox=izlazna pošta|odlazna pošta|outbox|outboxa|izlazni sandučić|izlazni sandučića
draft=skica|skicom|nedovršeni mail|draft|drafta|draftom|nacrt|nacrta|nacrtom; subject=predmet|predmetom|naslov mail|naslov poruke
recipient=primatelj|primatelja|primalac|primaoca|kriva osoba|krivoj osoba|pogrešna osoba|pogrešnoj osoba|krivi čovjeku|krivom čovjeku|krivom|krivu adresu|na krivu adresu
sender=pošiljatelj|pošiljatelja|pošiljateljem|pošiljalac|pošiljaoca
address book=adresar|adresarom|imenik|imenika|popis kontakata|popisu kontakata|adresa kontakata; contact=kontakt|kontaktom|kontakata
alias=alias|aliasa|aliasom|druga adresa|dodatna adresa|još jedna adresa|nadimak|nadimka
forward=proslijedi|proslijediti|prosljeđivati|prosljeđujem|prosljeđuje|prosljeđivanje|preusmjeriti|preusmjerim|preusmjeravanje
forwarding=prosljeđivanje|preusmjeravanje; rule=pravilo|pravilima
delegate=zamjenik|zamjenika|zamjenikom|tajnik|tajnika|tajnica|opunomoćenik|opunomoćenika|delegat|delegatom|punomoć
on behalf=u ime|u moje ime|u tuđe ime|u ime šefa|u ime direktora; send as=slati u ime|šalje u ime|poslati u ime
recall=povući|povućem|povlačenje|povuć nazad|povukao|povukla|vratiti mail|vratit mail|vratiti nazad|opozvati|opozvem|opoziv|opoziva|poništiti slanje|poništim slanje
automatic reply=automatski odgovor|odgovara automatski|sam odgovara|sama odgovara|autoreply|auto reply|automatska poruka|da odgovara sam
out of office=nisam u uredu|izvan ureda|out of office|poruka o odsutnosti|odsutnosta|odsutan|odsutna|da me nema|nema me|na godišnjem|nisam tu|nisam na poslu|poruka da nisam tu|ooo
vacation=godišnji|godišnjeg|godišnji odmor|godišnji odmora|godišnjem odmor|godišnjem odmora|odmor|odmora|odmorom|dopust|dopusta|praznik|praznikom|praznicima
absence=izostanak|odsustvo|odsutnost|odsutnosti|bolovanje; sick=bolest|bolesti|bolesna|na bolovanju; sick leave=bolovanje|bolovanjem
day off=slobodan dan|slobodnih dana|slobodnih dane|slobodne dana|slobodne dane
parental leave=roditeljski dopust|roditeljski dopusta|roditeljskog dopust|roditeljskog dopusta|porodiljni|rodiljni|rodiljnom|porodilja
holiday=blagdan|blagdanom|praznik|praznikom|državni praznik|neradni dan|neradni dana
disclaimer=odricanje od odgovornosti|pravna napomena|izjava o odgovornosti|klauzula|klauzulom; signature=potpis|potpisa|potpisati|potpisujem
computer=računalo|računalom|računalima|kompjuter|kompjutera|komp|kompom|kompić|pc|pc-a|pc-u|stroj|stroja|strojem
laptop=laptop|laptopa|prijenosnik|prijenosnika|prijenosnikom|prijenosno računalo|lapiću|lapić|notebook|notebooka|notebookom
phone=mobitel|mobitelom|mob|moba|mobu|mobom|mobi|mobe|telefon|telefonom|smartphone|iphone|iphonea|android|androidom|samsung; tablet=tablet|tableta|ipad|ipadom
print=ispis|ispisa|ispisom|ispisati|ispisuje|ispisujem|ispisivati|printati|printanje|isprintati|isprintat|ne printa
printer=pisač|pisača|pisačem|printer|printerom|pisačima|štampač|štampačem; scan=skenirati|skenirat|skeniranje|sken|skenom|skener|skenera|skenova|poskenirati
keyboard=tipkovnica|tipka|tastatura|tastaturom; mouse=miš|miša|mišu|mišem|miši|miševi; charger=punjač|punjača|puniti se|punio se
does not charge=ne puni se|ne puni|se ne puni; battery=baterija|baterijom|akumulator|aku; cable=kabel|kabela|kabelom|kablovi|kabl|kablom|žica|žice|žicu
port=priključak|ulaz za|port|portom|utor|utorom; plug=utikač|utikača|utičnica|utičnicom|uključiti u struju|štekati
USB stick=stick|sticka|stickom|usb stik|usb stick|usb memorija|stikić; hard drive=disk|diskom|diskovi|tvrdi disk|tvrdom disk|hard disk|c disk|d disk
disk=disk|diskom|diskovi|particija|particijom; memory=memorija|memorijom|ram; fan=ventilator|ventilatorom|buči|bučan
hot=pregrijava|pregrijavanje|vruć|grije se|zagrijava
broken=pokvaren|pokvareni|pokvarenog|pokvarila|crkao|crkla|crknuo|razbijen|razbijena|razbio|razbila|potrgan|potrganog|strgan|strgani|polomio|slomljen|slomljeni|slomljenog|riknuo|riknula|kvar|kvarom|kvarovi|neispravan
cracked=napukao|napukla|puknuo|puknula|puknuto|razbijen ekran|razbijeno ekran|razbijeno staklo|puklo staklo
replace=zamijeniti|zamijenim|zamijeni|zamjena|zamjenski; repair=popraviti|popravim|popravljiv|popravljanje|servis|servisa|servisirati
warranty=jamstvo|garancija|garancijom; order=naručiti|naruči|narudžba|narudžbom|naručivati; delivery=dostava|isporuka|isporukom
docking station=docking|dockingom|doka stanica|doku stanica|priključna stanica|dock
driver=driver|drivera|upravljački program|upravljačkog program|drajver|drajverom
operating system=operativni sustav|operativni sustava|operacijski sustav|operacijski sustava|operacijskog sustav|operacijskog sustava|os
windows=windows|windowsom|windowsima|vindowsi
second monitor=drugi ekran|drugi ekrana|drugog ekran|drugog ekrana|drugi monitor|drugog monitor|dva ekrana|dva monitora|vanjski monitor|vanjski ekran|vanjski ekrana
screen=ekran|ekrana|ekranom|zaslon|zaslona; monitor=monitor|monitorom; projector=projektor|projektora|platno
black screen=crni ekran|crni ekrana|crnog ekran|crnog ekrana|ekran crn|zaslon crn|ekran je crn|ekran ostane crn|crn ekran|crn zaslon
blue screen=plavi ekran|plavi ekrana|plavog ekran|plavog ekrana; blank=prazan|prazna|bijel|bijeli
stuck=zaglavio|zaglavila|zapeo|zapela|zapne|stoji na|blokirao|blokirala|zakočio|zabagirao|zabagirala
freeze=smrzava|smrznuo|smrzne|zamrznuo|zamrznula|zamrzava|zaledio|blokira|blokirala|ukočio|visi
loading=učitava|učitavati|učitavanje|učitati|učitao|učitala|loada|vrti se|samo se vrti|stalno vrti
slow=spor|sporog|sporim|usporeno|usporiti|usporava|sporije|vuče se|jedva radi|šteka|seca
crash=ruši se|srušio|srušila|srušiti|rušenje|gasi se|sam se gasi|sama se gasi|ugasio se|ugasi se|ugasila se|pada|pao|pala|palo|izbacuje me|izbaci|izbacio|krešira
not working=ne radi|ne rade|ne funkcionira|nije radio|nije radila|ne radi mi|ne šljaka|ne pali|nece radit|neće raditi|prestao raditi
error=greška|greškom|grešci|pogreška|pogreškom|error|errora|errorom|javlja grešku|izbacuje grešku|baca grešku|poruka o grešci|kod pogreške
warning=upozorenje|upozorava|upozorio|upozoriti; alert=uzbuna|uzbunom|obavijesta|alarm|alarma|alarmom|upozorenje
notification=obavijest|obavijesti|obavijestima|notifikacija|notifikacijom|obavještava|obavještavanje
folder=mapa|mapu|mape|mapi|mapom|folder|foldera|direktorij|direktorijem; file=datoteka|datotekom|fajl|fajlom|fajlovi|file|fileova
document=dokument|dokumenta|dokumentom|dokumenata|dokumentacija|dokumentacijom
site=site|web-mjesto|web|weba|webu|stranica|stranicom|intranet|intraneta|intranetom; library=biblioteka|knjižnica|knjižnicom
list=popis|popisa|popisom|lista|listom; view=prikaz|prikaza|prikazati|prikazuje|prikazivati|pregled|pregledom
search=pretraga|pretragom|pretražiti|pretražujem|pretraživanje|pretraživati|tražiti|tražim|tražila|tražilica|potražiti|potražim|trazilicom
search results=rezultati pretrage|rezultati pretraživanja; find=pronađem|pronađemo|pronađite|pronaći|naći|nađem|nađemo|nađi|našao|našla|pronašao
edit=uređivati|uređivanje|uređivat|urediti|uredim|uređujem|izmijeniti|izmijenim|izmjena|mijenjati|mijenjam|editirati|editiram|editiranje
rename=preimenovati|preimenovanje|preimenovao|preimenujem|promijeniti ime|promijeniti naziv|promjena imena|novo ime
publish=objaviti|objavi|objavljen|objavljivati|objavljivanje
version history=povijest verzija|stara verzija|starija verzija|prethodna verzija|prijašnja verzija|jučerašnja verzija|prošla verzija; version=verzija|inačica
recycle bin=koš|koša|košu|košem|kanta|smeće|koš za smeće|ispraznila koš|ispraznio koš
deleted items=izbrisane stavke|izbrisanih stavke|obrisane|obrisanih|izbrisano|izbrisanih|obrisani mailovi
deleted=obrisao|izbrisao|izbrisala|pobrisao|pobrisala
delete=obrisati|obrišem|obriše|obrišite|izbrisati|izbrisat|izbrišemo|brišem|briše|brisati|brisanje|brisat|pobrisati|pobrisat|maknuti|maknut
accidentally deleted=slučajno obrisao|slučajno izbrisao|slučajno izbrisala|slučajno pobrisao|slučajno pobrisala|greškom obrisao|greškom izbrisao|greškom izbrisala|obrisao sam slučajno|izbrisala sam slučajno|izbrisao sam slučajno|obrisao greškom
by mistake=slučajno|greškom|zabunom|pogreškom|nehotice
restore=vratiti|vratit|vrati|vratimo|vraćati|vraćanje|vraćam|povratak|povratiti|povraćanje|povraćati|obnoviti|obnovi|oporavak|oporaviti|spasiti|spasa|spasim|nazad
undo=poništiti|poništim|poništavanje|vratiti natrag
missing=nestao|nestala|nestane|nestaje|nestati|nedostaje|nedostajati|fali|fale|ne vidim|ne vidi se|ne vide|ne nalazim|ne nalazi|nigdje nema|više nema|nema više|nema ga|nema je|ne pojavljuje|ne pokazuje|ne prikazuje
disappeared=nestao|nestala|ispario|izgubio se; lost=izgubio|izgubljen|izgubljena|gubitak|gubitka|gubi; stolen=ukraden|ukrali|ukrao|ukradenih|krađa|lopov
read-only=samo za čitanje|samo čitanje|samo čitam|samo čitati|ne mogu uređivati|ne mogu uredit|ne mogu mijenjati|ne da mi uređivati|read only
locked for editing=zaključan za uređivanje|zaključana za uređivanje|zaključan od|zaključana od|netko drugi otvorio|netko ga drži otvorenim|dokument zaključan|datoteka zaključana|otvoren kod drugog
checked out=odjavljen|odjavljena|preuzet na uređivanje|checkout|odjavljena datoteka
duplicate=dupli|duplikat|duplikata|duplirati|dvostruki|udvostručeno|udvostručen|dvaput|dva puta; merge=spojiti|spojim|spajanje
limit=ograničenje|ograničiti|ograničim|limit|limita|limitom|granica; too large=prevelik|preveliki|prevelikog|prevelika datoteka|predug|preduga
quota=kvota|kvotom; quality=kvaliteta|kvalitetom|kvalitet|loša kvaliteta|loše kvaliteta
connection=veza|veze|vezu|vezi|vezom|konekcija|konekcijom|povezivanje|spajanje
connect=spojiti|spojim|spoji|spojila|spojen|spojeno|povezati|povežem|poveže|uštekat|konektati|konektam|prikopčati|prikopčat
internet=internet|interneta|internetom|net|neta|netu|netom|neti|nete; offline=offline|izvan mreže|bez interneta|nema interneta|nemam internet|nema neta
network=mreža|mrežom; wifi=wifi|wi-fi|wifija|wi-fi-ja|wi-fi-ju|bežični|bežična mreža|vajfaj
share=dijeliti|dijeli|dijeljenje|podijeliti|podijelim|podijeli|zajednički|dijeljen|dijeljeni|šerati|šeram
external=vanjski|izvana|izvan tvrtke|izvan firme|izvan organizacije|iz druge firme|druga tvrtka|eksterni|van firme; guest=gost|gostom|gostima|gošća|gošćom
permission=dozvola|dopuštenje|ovlasta|pravo|pravima|ovlaštenje; access=pristup|pristupom|pristupiti|pristupati|ući u
access denied=pristup odbijen|odbijen pristup|nemam pristup|nemamo pristup|nemate pristup|nemam pravo|nemam ovlasti|zabranjen pristup|ne pušta me|ne da mi|pristup zabranjen
remove access=oduzeti pristup|oduzet pristup|ukinuti pristup|ukinut pristup|maknuti pristup|ukloniti pristup|bez pristupa|ostane bez pristupa|zabraniti pristup
grant=dati pristup|dat pristup|dati prava|dodijeliti prava|dodijeliti pristup|dat ovlasti|omogućiti pristup
request access=zatražiti pristup|zatražio pristup|tražiti pristup|zahtjev za pristup; license=licenca|licencija|licencijom
assign=dodijeliti|dodijelim|dodijeli|dodijeljen|dodjela|dodjeljivati|dodjeljivanje|pridružiti|pridružim; subscription=pretplata|pretplatom|pretplatnički
cancel=otkaz|otkaza|otkazom|otkazati|otkažem|otkazivati|ukinuti|ukinut|ukinem|prekinuti|prekinut|raskinuti|raskinut
renew=obnoviti|obnovi|obnavlja|obnavljati|produžiti|produžim|produženje|produljiti|produljim|produljenje
expired=istekao|istekla|istekne|isteknuti|istječe|ističe|istjecanje|isteći; invoice=račun|računa|računom|faktura|fakturirati|fakturiranje
billing=naplata|naplaćivati|naplaćivanje|obračun|obračunom
charged=naplatili|naplatio|naplaćen|naplaćeno|skinuli novac|skinut novac|skinuli mi|terećena|naplatili mi
receipt=potvrda o plaćanju|potvrda|blagajnički račun
payment method=način plaćanja|načina plaćanja|sredstvo plaćanja|nova kartica za plaćanje|novu kartica za plaćanje
credit card=kreditna kartica|kartica|broj kartice; pay=plaćati|plaćam|plaćamo|plaćanje|platiti|platim|platimo|platili|uplata|uplatiti
bank=banka|bankom|banci|žiro|iban; tax=porez|poreza|porezom|pdv|pdv-a|pdv-u; discount=popust|popusta|sniženje
price=cijena|cijenom|košta|koštaju|koliko košta|trošak|troškovi|troška; trial=proba|probni|probna verzija|probna razdoblje|isprobati
buy=kupiti|kupim|kupila|kupimo|kupovati|kupovanje|kupujem|kupnja|kupnjom|nabaviti|nabava|dokupiti
refund=povrat novca|povrata novca|vratiti novac|vratit novac|novac natrag|novce nazad|vrate pare; upgrade=nadogradnja
update=ažurirati|ažuriranje|ažuriram|update|updejt|updejta|updatea|updateati|nadogradnja|nadogradnjom
downgrade=vratiti na stariju|vratit na stariju|starija verzija; install=instalirati|instaliranje|instalacija|instalacijom
uninstall=deinstalirati|deinstaliram|deinstaliranje|deinstalacija|deinstalacijom|maknuti program|ukloniti program|obrisati program|izbrisati program
reinstall=ponovno instalirati|ponovo instalirati|reinstalirati|reinstaliram|reinstalacija|reinstalacijom
download=preuzeti|preuzmem|preuzimati|preuzimam|skinuti|skinut|skinula|skidati|skidam|skidanje|skinem|skine|download|downloada|downloadom
upload=prenesi|prenijeti|prijenos|prijenosa|prijenosom|učitati|učitam|uploadati|uploadam|upload|staviti na|stavim na
synchronize=sinkronizirati|sinkroniziram|sinkronizira|sinkronizacija|sinkati|sinkam|sinka|sync|sinhronizuje|sinhronizacija|sinhronizovati
does not sync=ne sinkronizira|ne sinkronizira se|se ne sinkronizira|ne sinkroniziraju se|ne sinka|ne prenosi
storage=prostor|prostorom|pohrana|skladište|gigabajt|gigabajta|gigabajtom|giga|gb
full=pun|puni|puna|puno|pune|punu|prepun|prepuni|napunio|popunio|nema mjesta|nema više mjesta|nedovoljno prostora
calendar=kalendar|kalendara|kalendarom|raspored|rasporeda|rasporedom
share calendar=dijeliti kalendar|dijeliti kalendara|dijeljenje kalendar|dijeljenje kalendara|podijeliti kalendar|podijelim kalendar|zajednički kalendar|zajednički kalendara|vide moj kalendar|vidi moj kalendar|vide kalendar
availability=dostupnost|raspoloživost; free busy=kad sam zauzet|slobodan ili zauzet|zauzetost; busy=zauzet|zauzeti; available=dostupan|slobodan
away=odsutan|odsutna; status=status|statusa|stanje|prisutnost; reminder=podsjetnik|podsjetiti|podsjeti|podsjećanje
recurring=ponavlja|ponavljaju|ponavljajući|ponavljajućeg|svaki tjedan|svaki ponedjeljak|tjedni|ponavljajući sastanak|ponavljajući sastanaka|ponavljajućih sastanak|ponavljajućih sastanaka
reschedule=pomaknuti|pomaknut|pomaknuti sastanak|odgoditi|promijeniti vrijeme|promijeniti termin|prebaciti sastanak|drugi termin
meeting=sastanak|sastankom|sastancima|sastanaka|sastanakom|konferencija|konferencijom|miting|mitinga|meeting|meetingom|videopoziv|videopozivom
appointment=termin|termina|sastanak; invite=pozvati|pozvat|pozvem|pozvala|pozovem|pozivnica|pozivnicom|pozivati|pozivanje
decline=odbiti|odbit|odbijem|odbijam|odbijanje|otkazati dolazak; accept=prihvatiti|prihvatim|prihvati|prihvaćati
organizer=organizator|organizatora|organizatorom|organizatorica|tko vodi sastanak
attendee=sudionik|sudionika|sudionicima|prisutan|prisutnih|tko je bio|tko je sve bio|polaznik|polaznika|polaznikom
attendance=prisutnosta|prisutnostom|evidencija prisutnosti|popis prisutnih|popis sudionika|tko je bio na sastanku
lobby=predvorje|čekaonica|čekaonicom|čekati da ih pustim|čekaju da ih pustim|čekaonica da ih pustim|čekaju
breakout room=manje grupe|manje grupama|manjim grupe|manjim grupama|grupne sobe|grupne soba|podijeliti u grupe|sobe za rad|podgrupa|podgrupom
webinar=webinar|webinarom|online seminar|seminar|seminarom; live event=događaj uživo|prijenos uživo|prijenosa uživo|uživo
room=soba|sobu|sobe|sobi|sobom|dvorana|sala|salu|sale|sali|salom|prostorija
meeting room=soba za sastanke|sobu za sastanke|sobe za sastanke|sobi za sastanke|dvorana za sastanke
book=rezervirati|rezervacija|bukirati|zauzeti sobu|zauzet sobu; transcript=transkript|transkriptom|prijepis|prijepisa|prijepisom|zapisnik|zapisnika|zapisnikom
captions=titlovi|podnaslov|podnaslova; subtitle=titlovi; whiteboard=bijela ploča|bijeloj ploča|ploča|pločom
presenter=izlagač|izlagačem|prezenter|prezentera|predavač|predavača|predavačem|voditelj|voditelja|voditeljem
mute=utišati|utišam|utišana|isključen mikrofon|stišati|stišam|mute; microphone=mikrofon|mikrofona|mikrofonom|mikrić|mic
noise=buka|buku|buke|buki|bukom|šum|šuma|šumu|šumom|šumovi|galama|galamom; echo=jeka|jeku|jeke|jeki|jekom|odjek|odjeka|odjekom; speaker=zvučnik|zvučnicima
headset=slušalica|slušalicom|headset|headsetom|bubica|bubicom; volume=glasnoća|glasnoćom|jačina zvuka|pojačati|tiho|tihi
hear=čuje|čuju|čujemo|čujete|ne čuje|ne čuju|čuti|čuo|čula|me ne čuje|me ne čuju|ne čuju me|nitko me ne čuje|nitko ne čuje
sound=zvuk|zvukom|ton|tona|tonu|tonom|toni|tone|nema zvuka|bez zvuka|audio; camera=kamera|kamerom|kamerica|kamericom
webcam=kamera|kamerom|kamerica|kamericom|web-kamera|web-kamerom
blur=zamutiti|zamućena|zamućenje|zamagliti|zamagljen|zamagljenje|zamaglit|sakriti iza mene|sakrit iza mene|mutan|mutna; background=pozadina|pozadinom
share screen=dijeliti ekran|dijeliti ekrana|dijeljenje ekran|dijeljenje ekrana|podijeliti ekran|podijelim ekran|pokazati ekran|dijeliti zaslon|dijeliti zaslona|dijeljenje zaslon|dijeljenje zaslona|podijeliti zaslon|podijelim zaslon|prikazati ekran|ne mogu dijeliti ekran
record=snimiti|snimim|snimi|snimila|snimljen|snimljeno|snimka|snimkom|snimci|snimati|snimanje|snimam
recording=snimka|snimkom|snimak|snimanje|snimaka|snimci|snimka sastanka; video=video|videozapis|videosnimka|filmić
chat=chat|chatom|razgovor|razgovora|razgovorom|čavrljanje|dopisivati; message=poruka|porukom|poruci|porukica|porukicom
call=poziv|poziva|pozivom|zvati|zvao|zvala|zovem|zovu|zovemo|nazvati|nazvat|nazvem|nazovem|nazove|telefonirati|telefoniram|telefoniranje
phone number=broj telefona|brojevi telefona|telefonski broj|broj mobitela|telefonski brojevi
voicemail=govorna pošta|glasovna pošta|sekretarica|sekretaricom|telefonska sekretarica; ring=zvoni|zvoniti|zvonio|zvonjenje|ne zvoni
dial=birati|biram|biranje|tipkovnica za biranje|birača|biračem|nazvati broj; transfer call=prebaciti poziv|prebacim poziv|preusmjeriti poziv|prespojiti
queue=red čekanja|redu čekanja|na čekanju; channel=kanal|kanala|kanalom
private channel=privatni kanal|privatni kanala|privatnog kanal|privatnog kanala|zatvoreni kanal|zatvoreni kanala|zatvorenog kanal|zatvorenog kanala|tajni kanal
private=privatan|privatnog|osobni|osobnog|osobnim; public=javan|javno|javnog|javnim; owner=vlasnik; member=član|članom|članovi|članica
role=uloga|ulogom|ulozi
administrator=administrator|administratora|admin|admina|adminom|administratorica|administratoricom|adminica|administracija|informatičar|informatičara|informatičarom
admin center=centar za administraciju|administratorski centar|administratorski centru|administratorskom centar|administratorskom centru|admin centar|admin centru
policy=pravilnik|pravilnika|politika|politikom|pravila
verify=potvrditi|potvrdim|provjeriti|provjerim|provjera|verificirati|verificiram|verifikacija|verifikacijom
verification code=kod za potvrdu|koda za potvrdu|kod za provjeru|kontrolni kod|kontrolnog kod|sms kod|kod na mobitel|kod porukom|potvrdni kod|potvrdni koda|potvrdnog kod|potvrdnog koda|sigurnosni kod|sigurnosni koda|kod koji stiže
code=kod|koda|kodu|kodom|kodovi
authenticator=authenticator|authenticatora|aplikacija za provjeru autentičnosti|autentifikator|autentifikatorom|autentikator|autentikatora|autentikatorom
two-step verification=provjera u dva koraka|dvofaktorska autentifikacija|dvofaktorska provjera|dvofaktorska prijava|dvofaktorska|dvofaktorskom|dvostruka provjera|dvofaktor|mfa|2fa
security key=sigurnosni ključ|sigurnosni ključa; fingerprint=otisak prsta|otiska prsta|otiskom prsta|otisak|otiska|otiskom|prstom|prsta
PIN=pin|pina|pinu|pinom|pini|pine|pin-a|pin-u; face recognition=prepoznavanje lica
reset password=promijeniti lozinku|promijeniti šifru|promijeniti zaporku|promjena lozinke|promjena šifre|nova lozinka|nova šifra|nova zaporka|novu lozinka|novu šifra|novu zaporka|nove lozinka|nove šifra|nove zaporka|resetirati lozinku|resetirati šifru|resetiram lozinku|resetiram šifru|reset lozinke|reset šifre|poništiti lozinku|poništim lozinku|vratiti lozinku|postaviti novu lozinku|zaboravio lozinku|zaboravio šifru|zaboravila lozinku|zaboravila šifru|zaboravio sam lozinku|zaboravio sam šifru|zaboravila sam lozinku|zaboravila sam šifru|zaboravljena lozinka
reset=resetirati|resetiram|reset|reseta|resetom|poništiti|poništavanje|vratiti na početno; unlock=otključati|otključam|otključavanje|odblokirati|deblokirati
locked=zaključan|zaključani|blokiran|blokirani|blokiranog
locked out=zaključan račun|zaključan nalog|račun zaključan|blokiran račun|blokirani račun|račun blokiran|zaključao me|zaključalo me|previše puta kriva lozinka
certificate=certifikat|certifikatom|potvrda; compliance=usklađenost|usklađenosti|gdpr|usklađen|usklađeni; retention=zadržavanje|čuvanje|rok čuvanja
legal hold=sudski spor|sudskog spor|pravno zadržavanje|zakonsko zadržavanje|odvjetnik|odvjetnici|zamrznuti sandučić
audit=revizija|revizijom|nadzor|nadzora|tko je obrisao|tko je što radio|tko je promijenio
audit log=dnevnik nadzora|zapisnik nadzora|revizijski zapisnik|evidencija|log|loga|logu|logom|logovi; sensitivity label=oznaka osjetljivosti|oznaka|oznakom
confidential=povjerljiv|povjerljivog|tajni|tajnog|tajnim; encrypt=šifrirati|šifrirat|šifriranje|kriptirati|kriptirat|enkripcija|enkriptirati|enkriptiran
attack=napad|napada|napadom; malware=zlonamjerni|zloćudni|malver|malvera|virus|virusa|virusom
ransomware=ransomware|otkupnina|otkupninom|traže bitcoin|traže otkupninu|ucjena|ucjenom; virus=virus|virusa|virusom|zaraza|zarazio|zaražen|zaraženog
suspicious=sumnjiv|sumnjivog; weird=čudan|čudno|čudnog|čudnim|neobični|neobičnog; fraud=prevara|prijevara|prijevarom|prevarant|prevaranta
phishing=lažni mail|lažni mailovi|lažni poruka|lažni stranica|sumnjivi mail|sumnjivi mailovi|sumnjivi poruka|sumnjivi link|čudan mail|pecanje|pecaju|mrežna krađa
impersonation=pretvara se|predstavlja se|predstavljaju se|lažno predstavljanje|lažno predstavlja|glumi
report phishing=prijaviti prevaru|prijaviti phishing|prijaviti sumnjivi mail|kome prijaviti|kome javiti|kome da javim; quarantine=karantena|karantenom
hacked=hakiran|hakiranog|haknuli|haknut|haknuta|provalili|provalio|upao u mail|upala u mail|ukrali račun|netko je ušao u
spam=spam|spamom|neželjena pošta|smeće; block=blokirati|blokirat|blokiranje|zabraniti|zabranim|zabranjeno|spriječiti|spriječim|onemogućiti
allow=dopustiti|dopustim|dozvoliti|dozvolim|dozvoljen|dozvoljeni|pustiti|pustim
enable=omogućiti|omogućim|uključiti|uključim|uključeno|upaliti|upalim|aktivirati|aktiviram|odblokirati
disable=onemogućiti|onemogući|isključiti|isključim|isključi|isključeno|isključivanje|ugasiti|ugasim|ugasi|deaktivirati|deaktiviram|iskopčati|iskopčat
turn on=uključiti|uključim|uključivanje|upaliti|upalim|upali|upalila|paliti|palim; turn off=isključiti|isključim|isključi|ugasiti|ugasim|ugasila|gasiti|gasim
activate=aktivirati|aktiviram|aktivacija; register=registrirati|registriram|registriranje|registracija|registracijom|prijaviti uređaj|upisati|upisat|upisujem
enroll=registrirati uređaj|registriram uređaj|upisati uređaj|upisati uređaja|upis uređaj|upis uređaja|dodati uređaj|prijava uređaja|prijava uređaj|prijaviti uređaja|prijaviti uređaj
wipe=obrisati na daljinu|daljinsko brisanje|izbrisati na daljinu|obrisati izdaleka|obrisati mobitel
remote=daljinski|daljinskog|na daljinu|izdaleka|udaljen|udaljenog; factory reset=tvorničke postavke|na tvorničke|vratiti na tvorničke|tvornički reset
shared mailbox=zajednički sandučić|zajedničkog sandučića|zajednički mail|zajednička adresa|dijeljeni sandučić|dijeljenog sandučića|zajednički inbox|zajednička pošta
distribution list=mailing lista|distribucijska lista|mail lista|popis primatelja|popisa primatelja|mailing grupa|lista za slanje; group=grupa|grupom|skupina
team=tim|tima|timu|timom|timovi|ekipa|ekipom
new employee=novi zaposlenik|novi djelatnik|novi djelatnika|novi kolega|novi kolegica|novi radnik|novi radnika|novi čovjek|novog zaposlenik|novog djelatnik|novog djelatnika|novog kolega|novog kolegica|novog radnik|novog radnika|novog čovjek|novu zaposlenik|novu djelatnik|novu djelatnika|novu kolega|novu kolegica|novu radnik|novu radnika|novu čovjek|nova zaposlenik|nova djelatnik|nova djelatnika|nova kolega|nova kolegica|nova radnik|nova radnika|nova čovjek|počinje raditi|počela raditi
former employee=bivši zaposlenik|bivši kolega|bivši kolegica|bivši djelatnik|bivši djelatnika|bivšeg zaposlenik|bivšeg kolega|bivšeg kolegica|bivšeg djelatnik|bivšeg djelatnika|otišao iz tvrtke|otišao iz firme|otišla iz tvrtke|otišla iz firme|više ne radi|dao otkaz|dala otkaz|dali otkaz|dat otkaz|dobio otkaz|dobila otkaz|otpustili|otpušten|otpuštena|otkaz|otkaza|otkazom|otišao je|otišla je
left the company=otišao iz tvrtke|otišao iz firme|otišla iz tvrtke|otišla iz firme|više ne radi kod nas|dao otkaz|dala otkaz|dali otkaz|otišao u mirovinu
manager=šef|šefa|šefu|šefom|šefovi|šefica|šeficom|direktor|direktora|direktorom|direktoricom|nadređen|nadređeni|nadređenog|voditelj|voditelja|voditeljem|voditeljicom|menadžer|menadžera|menadžerom|gazda|gazdom
employee=zaposlenik|zaposlenicima|zaposlenicom|djelatnik|djelatnika|djelatnicima|radnik|radnika|radnici|radnicima|osoblje
colleague=kolega|kolegom|kolegica|kolegicom|kolegama|suradnik|suradnika|suradnicom; department=odjel|odjela|odjelom|služba|službom|sektor|sektora|odsjek
company=tvrtka|tvrtkom|tvrtci|firma|firmom|poduzeće|kompanija|kompanijom; organization=organizacija|organizacijom|ustanova|ustanovom|udruga|udrugom
supplier=dobavljač|dobavljača; customer=klijent|klijentom|klijentica|klijentkinja|klijentkinjom|kupac|kupca|kupcima|mušterija|mušterijom|stranka
partner=partner|partnerom|poslovni partner; accountant=knjigovođa|knjigovotkinja|računovođa|računovodstvo|računovotkinja|knjigovodstvo
student=student|studentom|studentica|učenik|učenika|učenici
teacher=nastavnik|nastavnika|učitelj|učiteljem|učiteljica|profesor|profesora|profesorom|profesoricom; school=škola|školom|fakultet|fakulteta|fakultetom
charity=udruga|udrugom|neprofitni; building=zgrada|zgradom; floor=kat|kata|katu|katom|katovi; parking=parking|parkiralište|parkirno mjesto
badge=kartica za ulaz|propusnica|iskaznica|iskaznicom; door=vrata|vratima; reception=recepcija|recepcijom|porta|portir
kitchen=kuhinja|kava|kave|kavu|aparat za kavu
travel=putovanje|službeni put|službenom putu|putujem|putovati|putni nalog|putni naloga|putnog nalog|putnog naloga
hotel=hotel|hotela|hotelom|smještaj|smještaja|smještajem|noćenje; flight=let|leta|letovi|avion|aviona|avionom|avionska karta
expense=troškovi|troška|trošak|troškovnik|dnevnica|dnevnicom; reimbursement=naknada|povrat troškova|refundacija|refundacijom|nadoknada|nadoknadom
salary=plaća|plaćom|bolja plaća; payslip=platna lista|isplatna lista
overtime=prekovremen|prekovremeni|prekovremenog|prekovremeni sati|prekovremeni sata|prekovremeni sate|prekovremenih sati|prekovremenih sata|prekovremenih sate
working hours=radno vreme|radno vremena|radnog vreme|radnog vremena|radno vrijeme|radno vrijemena|radnog vrijeme|radnog vrijemena
time sheet=evidencija sati|sati rada|šihterica|šihtericom; sheet=list|listom|radni list|radnog list
workbook=radna knjiga|excelica|excel tablica|excel datoteka; spreadsheet=tablica|proračunska tablica|excelica; row=red|reda|redu|redovi|retka|retkom|reci
column=stupac|stupca|kolona|kolonom; cell=ćelija|ćelijom|polje; table=tablica|tabela|tabelom; formula=formula|funkcija|funkcijom
chart=grafikon|grafikona|grafikonom|graf|dijagram|dijagrama|dijagramom; pivot table=zaokretna tablica|pivot|pivota|pivotom|pivot tablica
macro=makro|makronaredba|makronaredbom|makroa; filter=filtar|filtra|filtrirati|filter|filtera; sort=sortirati|sortirat|sortiranje|poredati
slide=slajd|slajda|slajdom; presentation=prezentacija|prezentacijom|powerpoint; header=zaglavlje; footer=podnožje; margin=margina
page break=prijelom stranice; paper=papir|papira|papirom
paper jam=zaglavio se papir|zaglavila se papir|zaglavljen papir|papir zaglavio|papir se zaglavio|gužva papir|žvače papir
toner=toner|tonera|tonerom|tinta|tintom|boja za printer|boje za printer; color=boja|boju|boje|boji|bojom|u boji|kolor; black and white=crno-bijelo
two-sided=obostran|obostrani|obostranog|dvostran|dvostrani|dvostranog|s obje strane; photo=slika|slikom|slici|fotka|fotkom|fotografija|fotografijom
picture=slika|slikom|slici|fotka|fotkom; profile picture=profilna slika|profilnoj slika|slika profila|moja slika|moju slika; icon=ikona|ikonom|ikonica|sličica
shortcut=prečac|prečaca|prečica; taskbar=traka zadataka|programska traka|donja traka|donjoj traka; desktop=radna površina|desktop|desktopom
start menu=izbornik start|start izbornik|start meni; window=prozor|prozora|prozorčić; tab=kartica u|kartica|tab|taba|tabu|tabom|tabovi
menu=izbornik|izbornika|meni|menija; bookmark=knjižna oznaka|bookmark|bookmarka|bookmarkom|favorit|favoritom|zabilješka
favorites=favoriti|favoritima|omiljeni; home page=početna stranica; history=povijest|povijesti|historija; cache=predmemorija|predmemorijom|keš|cache
cookie=kolačić|kolačićem; browser=preglednik|preglednikom|browser|browserom|chrome|chromeu|edge; website=web stranica|stranica|stranicom|internetska stranica
pop-up=skočni prozor|skočni prozora|skočnog prozor|skočnog prozora|iskaču|iskakajući|reklame iskaču|popup|popupa|popupom
extension=proširenje|dodatak|dodatka|dodatci|ekstenzija; add-in=dodatak|dodatka|dodatci|add-in|add-ina|add-inu|add-inom|add-ini|add-ine|plugin|plugina
link=link|linkom|linkovi|poveznica|poveznicom; dark mode=tamni način|tamni tema|tamni temu|tamni mod|crna pozadina|dark mode
brightness=svjetlina|svjetlinom|pretaman|tamno|tamniji; resolution=rezolucija|razlučivosta|razlučivostom
bluetooth=bluetooth|bluetootha|blutut|blututa|bluetut; pair=upariti|uparim|uparivanje|ne želi se spojiti; wireless=bežični|bežičan|bez žice
VPN=vpn|vpn-a|vpn-u|vpn-om; server=poslužitelj|poslužitelja|poslužiteljem|server|servera; database=baza podataka|bazu podataka|baze podataka|bazi podataka
cloud=oblak|oblaka|oblakom|oblaci|cloud|clouda|cloudom
remote desktop=udaljena površina|udaljena radna površina|udaljenoj površina|udaljenoj radna površina|spojiti na daljinu|spojit se na daljinu
network drive=mrežni disk|mrežni pogon|mrežnog disk|mrežnog pogon|zajednički disk|dijeljeni disk
home office=rad od kuće|rad od doma|rada od kuće|rada od doma|radim od kuće|radim od doma|od kuće|od doma|home office|doma; local=lokalni
display name=ime za prikaz|prikazano ime|prikazano imena|prikazanog ime|prikazanog imena|ime koje se vidi; name=ime|imena|imenom|naziv|naziva|nazivom
last name=prezime|prezimena|udala se|udat se|udaje se|vjenčala|oženio|oženila|novo prezime; married=udala|udat|vjenčala|oženio|oženjen
title=naslov|naslova|titula|titulom; spelling=pravopis|pravopisa|pravopisom|provjera pravopisa|tipfeler|tipfelera|tipfelerom
translate=prevesti|prevesedem|prijevod|prijevoda|prijevodom|prevoditi; language=jezik|jezika|jezikom|jezici|na hrvatski|na engleskom|hrvatski|hrvatskom
read receipt=potvrda čitanja|potvrda o čitanju|je li pročitao|jel pročitao|jel pročitala|vidim da je pročitao
priority=prioritet|prioriteta|hitno|važni|važnog|važnim; category=kategorija; unread=nepročitan|nepročitanog; read=čitati|čitam|čitanje|pročitati|pročitao
archive=arhiva|arhivom|arhivirati|arhiviram; archive mailbox=arhivski sandučić|arhivskog sandučića|online arhiva|arhiva pošte
large attachment=veliki privitak|veliki datoteka|veliki prilog|veliki fajl|preveliki privitak|preveliki prilog|preveliki datoteka|veliki mail
compress=zipati|zipat|zipano|sažimati|sažimanje|smanjiti|komprimirati|komprimirat; unzip=raspakirati|odzipati|otpakirati|otpakirat
default app=zadana aplikacija|zadana program|zadan|zadani|zadanog|zadanim; default=zadan|zadani|zadanog|zadanim|početni|standardni
damaged=oštećen|oštećenje|korumpiran
cannot open=ne otvara|ne otvaraju|ne otvara se|se ne otvara|ne mogu otvoriti|neće se otvoriti|ne da se otvoriti|ne mogu pokrenuti
cannot send=ne mogu slati|ne mogu poslati|ne mogu poslat|ne šalje se|ne šalje|neće poslati|mail ne odlazi|ne odlazi|stoji u izlaznoj|ne mogu ništa slati|ne mogu ništa poslat
cannot find=ne mogu naći|ne mogu pronaći|ne nalazim
does not start=ne pokreće se|ne pali se|ne diže se|se ne pokreće|se ne pali|se ne diže|neće se upaliti|neće se upalit|neće se pokrenuti|ne starta|neće se dići|ne želi se upaliti
restart=restart|restartom|restartirati|restartiram|ponovno pokrenuti|ponovno pokrenem|ponovo pokrenuti|ponovo pokrenem|resetirao komp|resetirala komp
automatically=automatski|sam od sebe|sama od sebe; start automatically=sam se pali|sam se otvara|sam se pokreće|pokreće se sam; permanently=trajno|zauvijek
all users=svi korisnici|svim korisnicima|za sve|cijela tvrtka|cijela firma|svi zaposlenici
greyed out=siv|sivo|siva|sive|sivi|zasivljen|zasivljeno|ne mogu kliknuti|ne mogu stisnuti
screenshot=snimka zaslona|snimka ekrana|screenshot|screenshotom|slika ekrana|slika zaslona|uslikati ekran|slikati ekran|printscreen
app=aplikacija|app|appa|appu|appom|appi|appe|program|programom; program=program|programom|aplikacija|softver|softverom
support ticket=zahtjev za podršku|ticket|ticketa|tiket|tiketa|tiketom|prijava kvara|prijaviti kvar
support=podrška|podršci|helpdesk|helpdeska|helpdeskom|korisnička podrška|služba za pomoć
outage=ispad|ispada|ispadom|prekid|prekida|pao server|je li sve palo|jel palo|ne radi nikome|smetnja
text message=sms|smsa|smsu|smsom|smsi|smse|sms poruka|sms-om|sms-a; task=zadatak|zadatka|zadatci|obaveza; survey=anketa|anketom|upitnik
poll=glasanje|glasovanje|anketa|anketom; form=obrazac|obrazca|formular|formulara|formularom; workflow=tijek rada|tijeka rada|toka rada|tok rada
automation=automatizacija|automatizirati|automatiziram; approve=odobriti|odobri|odobrenje|odobrava; deadline=rok|roka|roku|rokom|rokovi
plan=plan|planom|planovi|planirati|planiram; template=predložak|predlošci; note=bilješka|bilješkom|bilježiti|bilježnica|zabilješka
migrate=preseliti|preselim|seliti|selimo|selidba|migrirati|migriram|migracija|migracijom|prebaciti|prebacim|prebacivanje
move=premjestiti|premjesti|premještanje|prebaciti|prebacim|preseliti|preselim; transfer=prijenos|prijenosa|prijenosom|prenijeti|prebaciti|prebacit
change=promijeniti|promijeni|promjena|promjenom|mijenjati|mijenjam|mijenjanje|zamijeniti|zamijenit
add=dodati|dodam|dodala|dodajem|dodavanje|ubaciti|ubacim|staviti|stavim|uključiti u
remove=ukloniti|ukloni|maknuti|maknut|maknem|makni|maknemo|izbaciti|odstraniti|odstranim|riješiti se|izbrisati
create=stvoriti|kreirati|kreiranje|otvoriti novi|otvoriti novu|otvoriti novo|izraditi|izrada|napraviti|napravim|složiti|složim
set up=postaviti|postavim|postavljanje|namjestiti|namjestim|namjesti|namještati|podesiti|konfigurirati|konfiguriram
settings=postavka|postavkom|postavkama|podešenja|opcija|opcijom; open=otvoriti|otvori|otvoren|otvarati|otvaranje
close=zatvoriti|zatvorim|zatvarati|zatvaranje
save=spremiti|spremi|spremljeno|spremljati|spremljam|snimiti dokument|snimim dokument|pohraniti|pohranim|sačuvati|ne sprema
copy=kopirati|kopiranje|kopija|kopijom|prekopirati; paste=zalijepiti|zalijepim; old=star|starog|starim|prijašnji|prijašnjog
new=nov|novi|nova|novo|nove|novu|noviji|novijog|novijim; domain=domena|domenom; training=edukacija|edukacijom|obuka|obukom|tečaj|tečaja|tečajem
course=tečaj|tečaja|tečajem; contract=ugovor|ugovora; complaint=pritužba|pritužbom|žalba|žalbom|reklamacija|reklamacijom|žaliti|žalim
confirm=potvrditi|potvrdim; number=broj|brojem|brojevi; address=adresa|adresom|adresira; customer support=korisnička podrška|služba za korisnike
export=izvoz|izvoza|izvozom|izvesti|izvest|izvezem|eksportirati|eksportirat|izvući|izvuć; import=uvoz|uvozom|uvesti|uvest|uvezem|importirati|ubaciti podatke
backup=sigurnosna kopija|backup|backupa|bekap|bekapa|bekapom|backupirati; report=izvješće|izvještaj|izvještaja|prijaviti|prijavim
notify=javiti|javim|obavijestiti|obavijestim; join=pridružiti|pridružim|ući na sastanak|priključiti|ući u tim|ulazak u|ulazi u
leave team=izaći iz tima|izaći iz|napustiti|napustit; hand=podići ruku|podić ruku|dići ruku|ruku|ruka
emoji=smajlić|smajlićem|emotikon|emotikona|emotikonom|emoji; dictation=diktirati|diktiranje|diktiram|govorom; font=font|fontom|fontovi|slova|slovima
time zone=vremenska zona|vremenska zone|vremenska zonu|vremenska zoni|vremenskoj zona|vremenskoj zone|vremenskoj zonu|vremenskoj zoni|sat razlike|krivo vrijeme|pomaknuto sat|sat vremena razlike|krivi sat
button=gumb|gumbom|tipka|tipkom|botun|botuna|botunom; page=stranica|stranicom; device=uređaj|uređaja|uređajima
request=zahtjev|zahtjevom|zamolba|molba|molbom|tražiti|tražim; key=ključ|ključa|ključem
disk full=pun disk|disk pun|disk je pun|nema mjesta na disku|crveni disk|disk crven; conflict=konflikt|konflikta|konfliktom|sukob|sukoba|sukobom
log=dnevnik|dnevnikom|zapisnik|zapisnika|zapisnikom; clear=očistiti|isprazniti|ispraznim; firewall=vatrozid|vatrozida|vatrozidom
trust=vjerovati|vjerovat|pouzdan|pouzdanog; visitor=posjetitelj|posjetitelja|posjetiteljem|posjet|posjeta; newsletter=newsletter|newsletterom|bilten|biltena
unsubscribe=odjaviti s|odjava s liste; flag=označiti|zastavica|zastavicom
overwritten=prepisao|prepisala|pregazio|pregazila|presnimio|presnimila|pokvario tablicu
unassign=oduzeti licencu|oduzet licencu|maknuti licencu|skinuti licencu; too many=previše|prevelik broj; bulk=masovni|skupni|skupnog|skupnim|više odjednom
temporarily=privremeno|zasad
`
