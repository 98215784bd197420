export const pl = `
password=hasłem|hasłami|hasłom|haseł; forgot=zapomniał|zapomnieli|nie pamiętam|zapominam|zapomnianego|wyleciało mi z głowy
sign in=zaloguję|zalogowany|logowaniem|loguję|wejść na konto|wejść do|nie wpuszcza|wpuszcza|dostać się do|login|loginu
sign out=wylogować|wyloguję|wylogowało|wylogowuje|wylogowywać; account=kontem|kontami|kontach
reset password=reset hasła|zresetować hasło|zmienić hasło|zmiana hasła|nowe hasło|odzyskać hasło|ustawić nowe hasło|resetu hasła
user=użytkownikowi|użytkowników|użytkowniczka; email=mailem|mailami|mailowi|mailach|mejla|mejlem|emaila|emailem; mailbox=skrzynkami
mailbox full=pełna skrzynka|skrzynka pełna|skrzynka jest pełna|przepełniona skrzynka|zapchana skrzynka|skrzynka się zapchała
attachment=załącznika|załącznikiem; send=wysłałem|wysłano|wysyłanie|wyślę|wyślij|słać|podesłać|prześlę
receive=dostać|dostaję|dostałem|dostajemy|otrzymałem|otrzymuję|odbieranie|przychodzi|przyszedł|przyszła
not received=nie przychodzą|nie dochodzą|nie dostaję|nie dostałem|nie otrzymuję|nie otrzymałem|nie dotarł|nie dotarła|nie przyszedł|nie przyszła
not delivered=nie dostarczono|nie doszedł|nie doszła|niedostarczona|nie dociera|nie docierają
bounce=wrócił|wróciła|wraca mail|mail wraca|odbił się|odbija się|odbijają|odbija|odbił|odbiło|zwrotka; rejected=odrzucony|odrzucił|odrzuciło|odrzucają
delay=opóźnienie|opóźniony|spóźnia|z opóźnieniem; inbox=skrzynka odbiorcza|skrzynce odbiorczej|odebrane|odebranych|odbiorcza|odbiorczej
junk=śmieci|śmieciowe|śmieciowych|niechciane|niechcianych|spamu|spamie|spamem|reklamy|reklamami|wiadomości-śmieci
sent items=wysłane|wysłanych|elementy wysłane; outbox=skrzynka nadawcza|nadawcza|nadawczej
draft=szkic|szkice|szkicach|szkiców|wersja robocza|robocza|roboczych; subject=temat wiadomości|tytuł maila|temat|tematu|tematem
recipient=odbiorca|odbiorców|adresat|adresatów|zła osoba|złej osoby|złej osobie|niewłaściwa osoba|niewłaściwej osoby; sender=nadawca
address book=książka adresowa|książce adresowej|lista kontaktów|książka kontaktów; global address list=globalna lista adresów
alias=alias|aliasu|aliasem|drugi adres|dodatkowy adres|drugi mail|inny adres
forward=przekazuje|przekazywać|przekazywane|przekazanie|przekierowanie|przekierowuje|przesyłać dalej|przesłać dalej; rule=reguła|regułami
delegate=zastępca|zastępstwo|zastępuje|zastępować|pełnomocnik|pełnomocnika|pełnomocnictwo|asystent|asystentka|sekretarka
on behalf=w imieniu|w czyimś imieniu|w imieniu szefa
recall=odwołanie|wycofać|wycofanie|cofnę|cofnięcie|cofnąć wysłanie|anulować wysłanie|zatrzymać wysyłkę
automatic reply=autoresponder|autorespondera|automatyczne odpowiedzi|odpowiada automatycznie|autoodpowiedzi|automatyczna wiadomość
out of office=poza biurem|nie ma mnie|mnie nie ma|nie będzie mnie|jestem na urlopie|wiadomość o nieobecności|informacja o nieobecności
vacation=urlopu|urlopie|urlopem|urlopowy|wakacjach|wolne; absence=nieobecność|nieobecności|nieobecny
sick=chory|choruję|choroba|zachorował|zachorowałem; sick leave=zwolnienie lekarskie|l4|chorobowe|chorobowego
parental leave=macierzyński|macierzyńskim|macierzyńskiego|urlop macierzyński|rodzicielski|rodzicielskiego|rodzicielskim|tacierzyński|wychowawczy|wychowawczego|wychowawczym
holiday=święto|świętach|dzień wolny|dni wolne; disclaimer=klauzula|stopka prawna|zastrzeżenie prawne
computer=komputera|komputerze|komp|kompie|kompem|pc|pecet; laptop=laptopa|laptopowi|lapek|lapka
phone=telefonie|komórce|komórek|smartfon|smartfona|smartfonie|iphone|iphonea; tablet=tablet|tabletu|ipad; printer=drukarkami
print=drukuje|drukowanie|wydruki|nie drukuje; scan=skanera|skanuje|skanowanie|zeskanować; keyboard=klawisz; mouse=mysz|myszka
touchpad=touchpad|touchpada|gładzik; charger=ładowarka|zasilacz|zasilacza; battery=ładuje|rozładowuje|akumulator; cable=kabel|kabla|kablem|przewód
port=port|portem|gniazdo; plug=wtyczka|podłączyć|podłączony; USB stick=pendrive|pendrivea|pamięć usb; hard drive=dysk|dyskiem|dysków|dysk twardy
memory=pamięć ram|ram|ramu|pamięci; fan=wentylator|wiatrak; hot=grzeje się|nagrzewa|przegrzewa|przegrzany|przegrzał|gorący
broken=zepsuty|zepsuł|zepsuła|popsuty|popsuł|popsuła|uszkodzony; cracked=pęknięty|pękł|zbity|stłuczony; replace=wymienić|wymiana|zamienić
repair=naprawa|naprawiony|serwis|serwisu; warranty=gwarancja|gwarancyjna; order=zamówić|zamówienie|zamawiać; delivery=dostawa|przesyłka
docking station=stacja dokująca|stacji dokującej|dok|doku; driver=sterownik|sterownika; operating system=system operacyjny|systemu operacyjnego
second monitor=drugi monitor|drugiego monitora|dwa monitory|drugi ekran|zewnętrzny monitor|dodatkowy monitor
projector=projektor|projektora|rzutnik|rzutnikiem
black screen=czarny ekran|czarnym ekranem|ekran jest czarny|ekran czarny|czarno na ekranie|czarnego ekranu
blank=pusty|pustego|pustych|biały|białego|puste okno; stuck=utknął|utknęła|stoi w miejscu|zawiesił|zawiesiło|zaciął|zacięło|wisi|stanęło
freeze=zawiesza się|zacina się|zawiesza|zawieszają|zawieszony|zacinają|tnie; loading=ładuje|ładowanie|wczytuje|wczytać|wczytywanie|kręci się|kółko
slow=wolniej|wolnego|muli|zamula|zamulony|powolnego|wlecze; crash=wywala|wywaliło|sam się zamyka|pada|padł|padają|zamyka się sam
not working=nie działają|nie chodzi|nie chce działać|przestał działać|przestało działać|szwankuje|nie reaguje|nic się nie dzieje
error=błędu|błędem|błędów|komunikat|komunikatu|komunikat błędu; warning=ostrzega|ostrzeżenie; alert=alert|alertu|alertów|alarm
file=plików|plikiem|plikami|plikowi|plikach; folder=folderu|katalog|katalogów
site=witryna|strona zespołu|strona sharepoint|intranet|intranetu|intranetcie; library=biblioteka|bibliotek|biblioteka dokumentów
list=lista|listami|liście; item=element|elementów|pozycja; view=widok|widoku|podgląd|wyświetlić|wyświetla
search=szukać|szukanie|wyszukać|wyszukiwanie|wyszukuje|wyszukiwać; search results=wyniki wyszukiwania|wyników wyszukiwania
edit=edytować|edytuję|edytowania|edytowany|edycja|poprawić|poprawiać
rename=zmienić nazwę|zmiana nazwy|przemianować|przemianowanie|inna nazwa|nową nazwę
publish=opublikować|opublikowane|publikować|publikacja|publikowanie; version history=historia wersji|wcześniejsza wersja
previous version=poprzednia wersja|starsza wersja|stara wersja|starej wersji; recycle bin=kosz|koszem|opróżniłem|opróżniony|opróżnić
deleted items=elementy usunięte|usunięte wiadomości|usuniętych
deleted=usunięty|usuniętych|usunął|usunąłem|usunęła|skasował|skasowałem|skasowany|wykasował|wykasowałem
delete=usuń|usuwać|usuwa|skasuję|kasować|kasuje|kasowanie|wykasować|pozbyć się
accidentally deleted=przypadkiem usunąłem|przypadkiem usunęłam|przypadkiem usunął|przypadkiem skasowałem|przypadkiem skasował|niechcący usunąłem|niechcący skasowałem|niechcący skasował|usunięte przez przypadek|skasowane przez pomyłkę
by mistake=przez pomyłkę|omyłkowo|przypadkiem|przez przypadek|niechcący|pomyłka|pomyłkowo
restore=przywrócenie|przywróć|przywracać|przywracanie|odzyskanie|odtworzyć|wrócić; undo=cofnąć|cofnij|cofnięcie
missing=brak|nie widzę|nie mogę znaleźć|nie ma go|nie pokazuje|nie wyświetla|nie widać|nie znajduję
disappeared=znikł|znikła|zniknął|zniknęły|znikają|przepadł|przepadło|wcięło; lost=zgubiony|zgubił|straciłem|stracony|stracił|utracił
find=znaleziony|znajdę|znajduje|znajdzie|odnaleźć|gdzie jest; stolen=ukradł|ukradli|skradzionego|kradzież|kradzieży
read-only=tylko do odczytu|tylko odczyt|nie mogę edytować|nie da się edytować|nie pozwala edytować
locked for editing=zablokowany do edycji|zablokowany przez|używany przez|ktoś inny ma otwarty|otwarty przez
checked out=wyewidencjonowany|wyewidencjonował; duplicate=duplikat|duplikaty|duplikatów|zduplikowane|podwójne|podwójnie|dwa razy|dubluje
merge=scalić|scalenie|scalanie|połączyć w jeden; conflict=konflikt|konfliktu|konfliktów; limit=limit|limitu|limitów|ograniczenie|ograniczyć|maksymalny
quota=przydział|przydziału|limit miejsca; quality=jakość|jakości; performance=wydajność|wydajności; connection=połączenie|łączność|łącze
bandwidth=przepustowość|przepustowości; internet=internetu|internetem|net|netu; offline=offline|bez internetu|tryb offline
wifi=wi-fi|sieć bezprzewodowa|sieci bezprzewodowej|bezprzewodowej; share=udostępniony|udostępnienie|dzielić|dzielenie|współdzielony
external=zewnętrznych|spoza organizacji|z zewnątrz|na zewnątrz|zewnątrz; guest=gościa|gościem|gościom|jako gość
permission=uprawnień|uprawnieniami|pozwolenie; access=dostępu|dostać się
access denied=odmowa dostępu|nie mam dostępu|brak dostępu|brak uprawnień|nie mam uprawnień|odmówiono dostępu|nie ma dostępu|nie mamy dostępu
grant=nadać|nadanie|nadaję|nadawać|dać dostęp|dać uprawnienia|przyznać
request access=poprosić o dostęp|prośba o dostęp|wniosek o dostęp|prosić o dostęp; license=licencjami
assign=przypisać|przypisany|przypisuję|przydzielić|przydzielanie|przydzielony; subscription=abonamentu
cancel=anulowanie|anulowany|rezygnować|rezygnacja|rezygnujemy|rezygnuję|wypowiedzieć|wypowiedzenie|rozwiązać umowę
renew=odnowić|odnowienie|odnawianie|odnawiać|przedłużyć|przedłużenie; expired=wygasają|skończyła się|skończył się|minął termin|przeterminowany
invoice=fakturami|rachunków; billing=rozliczenia|rozliczeń|fakturowanie; charged=obciążono|obciążyli|obciążenie|pobrano|pobrali|ściągnęło
receipt=paragon|pokwitowanie|potwierdzenie zakupu; payment method=metoda płatności|sposób płatności|forma płatności
pay=płacimy|płacę|zapłaciłem|płatności|opłacić|opłacone|opłata
credit card=karta kredytowa|karty kredytowej|karta płatnicza|karta firmowa|kredytowa|kredytowej; bank=bank|bankiem
tax=podatek|podatku|podatkowy|vat|vatu; discount=rabat|rabatu|zniżka; price=ceny|cenie|cennik|ile kosztuje|koszt|kosztować|kosztami
trial=wersja próbna|okres próbny|próbny|próbnej|testowa; buy=kupuję|kupiłem|kupimy|kupować|dokupić|zakup|zakupu|zakupić
refund=zwrócić pieniądze|oddać pieniądze|pieniądze z powrotem|odzyskać pieniądze
upgrade=wyższy plan|wyższa wersja|uaktualnić|uaktualnienie|ulepszyć|ulepszenie; downgrade=niższy plan|niższa wersja; plan=plan|planem|pakiet|pakietu
install=instalować|instaluje|instalowanie|zainstalowany|zainstaluję|wgrać program; uninstall=odinstalowanie|odinstaluję|usunąć program
reinstall=ponowna instalacja|przeinstalować|przeinstalowanie|zainstalować ponownie|zainstalować od nowa
update=aktualizować|aktualizuje|aktualizacjami|zaktualizuje|uaktualnienie; download=pobranie|pobierać|pobieranie|ściągnąć|ściągać|ściąganie
upload=przesyłanie|wgrywanie|wgrywać|wrzucić|wrzucam|załadować; synchronize=synchronizacja|synchronizuje|synchronizować|zsynchronizować
does not sync=nie synchronizuje|nie synchronizuje się; storage=pojemność|pojemności|przestrzeń|więcej miejsca|za mało miejsca
full=pełnego|zapełnił|przepełniony|zapchany|nie ma miejsca|brak miejsca|skończyło się miejsce; size=wielkość|wielkości|za duży|za duże
calendar=kalendarza|kalendarzowi|terminarz; share calendar=udostępnić kalendarz|udostępniony kalendarz|wspólny kalendarz|widzi mój kalendarz
availability=dostępność|kiedy ma wolne; busy=zajęty|zajętego; available=dostępny|dostępnych; away=zaraz wracam|nieobecny; status=status|statusu
reminder=przypomnienie|przypomina|przypomnieć; recurring=cykliczne|cyklicznego|powtarzające|co tydzień
reschedule=przełożyć|przełożenie|przełożone|przesunąć spotkanie|zmienić termin|przenieść spotkanie
meeting=spotkaniach|spotkań|zebranie|narada|naradzie|wideokonferencja|telekonferencja; appointment=wizyta|terminu|wydarzenie
decline=odrzucić|odrzucenie|odmówić; accept=akceptować|akceptuję|zaakceptować|przyjąć; invite=zaproszeń|zapraszać
organizer=organizator|organizatora|organizatorem; attendee=uczestnik|uczestnika|uczestnikiem; lobby=poczekalnia
breakout room=małe grupy|mniejsze grupy|podzielić na grupy|podgrupy|podgrupach|pokoje podgrup; webinar=webinar|webinarium|szkolenie online|seminarium
live event=wydarzenie na żywo|transmisja|na żywo; room=salami|sala konferencyjna|salka|pokoju; book=rezerwować|rezerwuję|zarezerwuję|zabukować|bukować
transcript=transkrypcja|zapis rozmowy; captions=napisy|napisów|napisami; whiteboard=tablica
presenter=prezenter|prezentera|prezentuje|prezentujący|prowadzący|prowadzącego; mute=wyciszyć|wyciszony|wyciszenie|wyłączyć mikrofon
echo=echo|echem|pogłos; noise=szum|hałas|hałasu|trzaski; speaker=głośnik|głośników|głośnikach; volume=głośność|głośności|głośniej|za cicho
hear=słyszy|słyszymy|nie słyszą|nie słychać; sound=dźwięku|dźwiękiem|nie ma dźwięku|brak dźwięku; microphone=mikrofonu|mikrofonem; camera=kamerze
webcam=kamerka internetowa; headset=słuchawkach; blur=rozmyć|rozmyte|rozmycie|rozmywa|rozmazać|rozmyć tło|zamazać|ukryć tło; background=tłem|tła
share screen=udostępnić ekran|udostępnianie ekranu|udostępnić swój ekran|pokazać ekran; screen=ekranu|ekranie|ekranem
record=nagranych|nagrywanie|nagraliśmy|nagrywamy; video=wideo|film|filmik; call=dzwoni|zadzwonić|rozmów|rozmowach|przedzwonić|telefonować
phone number=numer telefonu|numeru telefonu|nr telefonu|numer komórki; voicemail=poczta głosowa; ring=dzwonek|dzwonka|nie dzwoni
dial=wybrać numer|klawiatura numeryczna|wybieranie numeru
transfer call=przełączyć rozmowę|przekazać rozmowę|przekierować połączenie|przekierować rozmowę|przełączyć połączenie; queue=kolejka|kolejce
channel=kanał|kanału|kanałów|kanałem|kanałach; private channel=prywatny kanał|kanał prywatny|prywatnego kanału|zamknięty kanał
private=prywatny|prywatnego|prywatnym; public=publiczny|publicznego; owner=właściciel|właścicielem; member=członek|członka|członkowie
role=rola|rolami; administrator=admin|admina|adminem|administratora|adminowi
admin center=centrum administracyjne|panel admina|panel administratora|panelu administratora|centrum administracyjnym; policy=zasada|zasadami|polityka
verify=weryfikacja|weryfikować|weryfikuje|zweryfikować|potwierdzić|potwierdzenie
verification code=kod weryfikacyjny|kodu weryfikacyjnego|kod sms|kod z smsa|kod jednorazowy|kod potwierdzający|kod bezpieczeństwa
authenticator=aplikacja uwierzytelniająca|authenticatora|uwierzytelniająca
two-step verification=weryfikacja dwuetapowa|dwuetapowa|dwuskładnikowe|dwuskładnikowego|uwierzytelnianie dwuskładnikowe|wieloskładnikowe|wieloskładnikowego|drugi składnik
security key=klucz bezpieczeństwa|klucz sprzętowy; fingerprint=odcisk palca|odciski palców|odciskiem palca|linie papilarne; PIN=pin|pinu|pinem|kod pin
reset=reset|resetu|resetować|resetuje|zresetować|zresetuję; unlock=odblokować|odblokowanie|odblokuję
locked out=zablokowane konto|konto zablokowane|zablokowało mi konto; block=blokada|blokuje|zablokuję; certificate=certyfikat|certyfikatem
compliance=zgodność|zgodności|rodo; retention=przechowywanie|przechowywać|retencja
legal hold=blokada prawna|sprawa sądowa|spór sądowy|sprawie sądowej; audit log=dziennik inspekcji|dziennik zdarzeń|dziennika zdarzeń|kto co zrobił
audit=inspekcja|audyt|audytu; log=logi|logów|logach|dziennik|dziennika; sensitivity label=etykieta|etykietami|etykieta poufności
confidential=poufne|poufnych|tajne|tajnych; encrypt=zaszyfrowany|zaszyfruję|szyfrować|szyfruje; attack=atak|atakiem
malware=złośliwe|złośliwego|złośliwe oprogramowanie; ransomware=okup|zaszyfrowane pliki; suspicious=podejrzany|podejrzanego|dziwny|dziwnego
fraud=oszustwo|oszust|oszukać|wyłudzenie|wyłudzić; phishing=phishingu|fałszywy mail|fałszywa wiadomość|fałszywy|fałszywego
impersonation=podszywa się|podszywa|podszywają|udaje szefa|udający; report phishing=zgłosić|zgłoszenie|zgłaszać; quarantine=kwarantanna|kwarantannie
hacked=włamał|włamali|przejęte; virus=wirusa|wirusem|wirusów; allow=pozwolić|pozwala|zezwolić|zezwolenie|dopuścić
enable=włączyć|włączony|włączenie|włącza|włączam|włączyłem|uruchomić|odpalić; disable=wyłączyć|wyłączenie|wyłączony|wyłączyłem|dezaktywować
activate=aktywować|aktywacja; register=zarejestrować|zarejestruję|rejestracja|rejestrować|rejestruje
enroll=rejestracja urządzenia|zarejestrować urządzenie; wipe=wymazać|wymazanie|zdalnie wymazać|zdalnie usunąć|zdalnie wyczyścić|wyczyścić telefon
remote=zdalnie|zdalnego|zdalnym|na odległość; factory reset=ustawienia fabryczne|ustawień fabrycznych|przywrócić fabryczne|fabryczne|fabrycznych
shared mailbox=skrzynka współdzielona|współdzielona skrzynka|wspólny mail|wspólny adres|skrzynka wspólna|wspólna poczta
distribution list=grupa dystrybucyjna|grupa mailowa|lista mailowa|grupy dystrybucyjnej; group=grupami|grupie; team=zespołu|ekipa
new employee=nowy pracownik|nowego pracownika|nowa osoba|nowa koleżanka|nowy kolega|nowe osoby|nowych pracowników|nowemu pracownikowi
former employee=były pracownik|byłego pracownika|zwolnionego pracownika|już nie pracuje|nie pracuje u nas
left the company=odszedł|odeszła|zwolniliśmy|zwolnionego; employee=pracownika|pracownikowi|personel|personelu; human resources=kadry|kadrach|kadrowa
manager=kierownik|kierownika|kierowniczka|kierownikiem|szef|szefowi|przełożony|przełożonego|menedżer; colleague=kolegami|koledzy|współpracowników
department=dział|działu|działem|działów; company=firma|firmami|firmie|firmowy|spółka|spółce; organization=organizacja; supplier=dostawca|dostawców
partner=partner|partnerzy|kontrahent|kontrahentów; customer=klienta|klienci|klientowi; accountant=księgowa|księgowej|księgowość
student=uczeń|ucznia|uczniowie|uczniów|student|studentów; teacher=nauczyciel|nauczycielka; school=szkoła; office=biuro|biurem
building=budynek|budynku; floor=piętro|piętrem|piętrze; desk=biurko|biurkiem; parking=parking|miejsce parkingowe
badge=identyfikator|identyfikatora|karta wejściowa|przepustka|karta dostępu; door=drzwi|drzwiami; reception=recepcja
kitchen=kuchnia|kuchni|ekspres do kawy; travel=podróż|podróży|delegacja|wyjazd|wyjazdu|podróż służbowa|wyjazd służbowy
expense=wydatek|wydatki|koszty podróży|rozliczyć delegację; reimbursement=zwrot kosztów|zwrot wydatków|refundacja
salary=wypłata|wypłatach|pensja|wynagrodzenie; payslip=pasek wypłaty|pasek płacowy|pasek z wypłaty|odcinek wypłaty; overtime=nadgodziny|nadgodzinach
working hours=godziny pracy|godzin pracy|czas pracy; time sheet=ewidencja czasu pracy|lista obecności; contract=umowa|umowami
training=szkolenie|szkoleniach|kurs; feedback=opinia|informacja zwrotna; complaint=skarga|reklamacja; confirm=potwierdzić; sheet=arkusz|arkusza
workbook=skoroszyt|skoroszytu|plik excela; row=wiersz|wiersza; column=kolumna|kolumnami; cell=komórka|komórek; chart=wykres|wykresu
pivot table=tabela przestawna|przestawna; table=tabelka; formula=wzór; filter=filtry|filtrować|filtrowanie; macro=makro|makrami
slide=slajd|slajdy|slajdów; margin=margines|marginesy; header=nagłówek|nagłówkiem; footer=stopka; signature=podpisu|stopek
landscape=poziomo|poziomego|orientacja pozioma; paper=papier|papieru|kartka
paper jam=zacięcie papieru|zaciął się papier|papier się zaciął|zacięty papier|zacina papier; toner=toner|toneru|tusz
color=kolor|koloru|kolorowo|kolorze|kolorowego; black and white=czarno-białe|czarnobiałe
two-sided=dwustronnie|obustronnie|po obu stronach|z dwóch stron; photo=zdjęcie|zdjęć|fotka|foto|obrazek|obrazy
profile picture=zdjęcie profilowe|zdjęcia profilowego|awatar|awatara; icon=ikona|ikonkę; shortcut=skrót|skrótu; taskbar=pasek zadań|pasku zadań
desktop=pulpit|pulpitu|pulpicie; start menu=menu start; window=okno|oknem|oknie|okienko; tab=zakładka|karta w przeglądarce
bookmark=zakładka|zakładkami; favorites=ulubione|ulubionych; home page=strona główna|strona startowa; history=historia; browser=przeglądarkach
pop-up=wyskakujące|wyskakujących|wyskakuje; extension=rozszerzenie|wtyczka; add-in=dodatek|dodatku
dark mode=tryb ciemny|trybu ciemnego|ciemny motyw|tryb nocny; zoom=powiększyć|powiększenie|przybliżyć|przybliżenie
resolution=rozdzielczość|rozdzielczości; wireless=bezprzewodowy|bezprzewodowych; VPN=vpn|vpna|vpnem|vpnu; hotspot=hotspot|internet z telefonu
server=serwer|serwera; database=baza danych|bazy danych|bazę danych|bazie danych; cloud=chmura|chmurze
remote desktop=pulpit zdalny|zdalny pulpit|pulpitu zdalnego|zdalnego pulpitu
network drive=dysk sieciowy|dysku sieciowego|zmapować|zamapować|folder sieciowy|wspólny dysk; home office=pracy zdalnej|pracuję zdalnie
local=lokalny|lokalnego; display name=nazwa wyświetlana|wyświetlana nazwa|wyświetlanej nazwy
last name=nazwisko|nazwiskiem|wyszła za mąż|po ślubie|nowe nazwisko|zmiana nazwiska; job title=stanowisko|stanowiskiem; title=tytuł|tytułu
spelling=pisownia|sprawdzanie pisowni|ortografia|literówki; read receipt=potwierdzenie odczytu|potwierdzenie przeczytania|czy przeczytał
priority=priorytet|priorytetu|pilne|pilnego|ważne|ważnych; category=kategoria; sort=sortować|sortowanie|sortuje|posortować|kolejność|kolejności
archive mailbox=skrzynka archiwalna|archiwum online; archive=archiwalny|zarchiwizować
large attachment=duży załącznik|duże załączniki|za duży załącznik|duży plik|za duży plik|duże pliki|zbyt duży
compress=skompresować|skompresowany|spakować; unzip=rozpakować|zip|zipa; default app=domyślny|domyślnej|domyślny program|domyślna aplikacja
file type=typ pliku|format pliku|rozszerzenie pliku; damaged=uszkodzony|uszkodzonego
cannot open=nie mogę otworzyć|nie otwiera się|nie da się otworzyć|nie chce się otworzyć|nie otwierają|nie otwiera
cannot send=nie mogę wysłać|nie wysyła|nie da się wysłać|nie wychodzą|nie wysyła się
does not start=nie uruchamia się|nie chce się uruchomić|nie włącza się|nie startuje|nie odpala|nie wstaje|nie uruchamia
automatically=automatycznie|automatyczny|automatycznego|samo się|samo z siebie|samoczynnie; permanently=na stałe|trwale|na zawsze|bezpowrotnie
bulk=masowo|masowego|hurtem|zbiorczo|zbiorczego
all users=wszyscy użytkownicy|wszystkich użytkowników|wszystkim użytkownikom|wszyscy pracownicy|cała firma|całej firmy
greyed out=wyszarzony|szary|szarego; screenshot=zrzut ekranu|zrzuty ekranu|screen|screena|screenshot|print screen; app=aplikacja|aplikacjami|apka|apki
program=programie; support ticket=zgłoszenie|ticket|ticketa; outage=awaria|nie działa u wszystkich|przerwa w działaniu
text message=sms|smsa|smsy|smsem; task=zadań|zadaniami; survey=ankieta|ankiecie|sondaż; poll=głosowanie|głosować; form=formularza
workflow=przepływ|przepływu|przepływ pracy|obieg dokumentów|obieg|obiegu; automation=automatyzacja|automatyzować
migrate=migracja|migrować|migruje|przenieść|przeniesienie|przenosić|przenoszenie|przenosimy|zmigrować; change=zmiana|zmianie|podmienić
add=dodaję|dodanie|dodawać|dorzucić|dołączyć; remove=usuwanie|zabrać|zabranie|wyrzucić|odebrać
create=utworzenie|utworzony|założyć|założenie|tworzyć|tworzenie; open=otwiera|otwierają|otwarty|otwartego; close=zamknięty|zamyka|zamykać
save=zapisywać|zapisuje|zapisujemy; copy=kopia|kopiuje|skopiowany; move=przenieś|przenosić|przesunąć|przesuwać; old=stary|starego
new=nowy|nowego|nowych; domain=domenami; set up=skonfigurowany|konfiguracja|konfigurować|konfiguruję|ustawiony
settings=ustawień|ustawieniach|opcja|opcjach; language=języka|językiem|po angielsku|po polsku; notification=powiadomień|powiadomieniami
website=strona internetowa|strony internetowej|www; restart=restartować|restartuje|zrestartować|zrestartowałem|ponownie uruchomić
time zone=zła godzina|zły czas|o godzinę; template=szablonów; translate=tłumaczyć|tłumaczenie|tłumacz|przetłumaczony
connect=podłączony|podłączenie|połączyłem|łączy; button=przycisku|przyciskiem|guzik|guzika; link=linkiem|linków|odnośnik|odnośnika|odnośników
page=stronami|stronie; report=raportu; backup=kopii zapasowej|backup|backupu; key=klucza|kluczem; request=prośbie|wniosku
approve=zatwierdzenie|zatwierdzanie|zgoda; document=dokumentu|dokumentów|dokumencie; contact=kontaktów|kontaktami; chat=czatem|czacie
message=wiadomości|wiadomościami; name=nazwami|imienia; address=adresu|adresem|adresów; monitor=monitorze; device=urządzeniami|urządzeń
code=kodu|kody|kodem|kodów; version=wersjami; number=numeru|numerem|numerów; deadline=deadline|termin oddania
Outlook=outlook|outlookiem|poczta outlook; Teams=teams|teamsy|teamsach|teamsów|timsy|timsach; OneDrive=onedrive|onedrivea|one drive
SharePoint=sharepoint|sharepointem; Word=word|wordem|wordzie; Excel=excel|excela|excelem; PowerPoint=powerpoint|powerpoincie|power point
OneNote=onenote|onenocie; Windows=windows|windowsem; Office=office|officem|officie; Microsoft=microsoft|microsoftu; Exchange=exchange|exchangea
Intune=intune|intunea|intunie; Edge=edge|edge'a|edgu; Chrome=chrome|chromie; Planner=planner|plannerze; Forms=forms|formsach|formsów|formsy
Gmail=gmail|gmaila; Google=google|gogle; Defender=defender|defendera|defenderze; Azure=azure|azurze; Skype=skype|skypie; Copilot=copilot|copilocie
Android=android|androidem|androidzie; Mac=mac|maca|macu|macbook; Bluetooth=bluetooth|bluetootha
`
