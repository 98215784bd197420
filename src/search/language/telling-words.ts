/**
 * What offices talk of, as each language says it: these words tell a short question's language as small words do, and unlike
 * those they are what it is about. Languages that a script tells have none.
 */
export const tellingWords: Readonly<Record<string, string>> = {
  en: `password screen file files folder printer print computer laptop phone mail email mailbox meeting calendar account login
    log sign access share shared delete deleted open opens close save send sent receive user users work works working start
    starts slow black new old full lost missing find found show shows wrong error message crash crashes update download install
    license network internet sound camera keyboard mouse battery colleague boss office home change reset turn set add remove
    create forgot stuck fails fail leave call calls page link report room name address number key invoice salary holiday bring
    document offline online printing keyboards display map chat spam backup browser team video software headset scan scanner
    plan server desktop tablet app apps web site blocked locked expired reply forward attach attachment group contact admin
    guest archive recover restore sync copy paste move rename resend pop team fan wireless autopilot excel tab tabs hang hangs
    freezes flickers fell dropped dead broken window windows card code order visitor guests`,
  nb: `passord passordet skjerm skjermen fil filen filene mappe mappa mappen skriver skriveren datamaskin maskin maskina
    maskinen pc'en pcen telefon telefonen mobil mobilen epost innboks innboksen postkasse møte møtet kalender kalenderen konto
    kontoen logge logget tilgang dele delt slette slettet sletter åpne åpner åpnet lukke lagre lagret sende sendt mottar
    brukeren fungerer funker virker starte starter treg tregt treigt svart ny nytt nye gammel full mistet borte mangler finne
    finner fant vise vises feil feilmelding melding henger oppdatere oppdatering laste installere lisens nettverk nett lyd lyden
    kamera tastatur tastaturet musa batteriet kollega kolleger sjefen kontoret hjemmekontor endre endrer bytte bytter skru slå
    legge opprette lage glemt sperret ringe side lenke rapport rom navn adresse nummer nøkkel faktura lønn ferie opptak opptaket
    bilde skrive tilbake bort vekk legger legg lurer klarer klare trenger trengte trengs tar tok tatt vindu vinduet kort kortet
    kode koden bestille gjest gjester ingenting`,
  da: `adgangskode kodeord skærm skærmen fil filen filerne mappe mappen printer printeren computer computeren maskine maskinen
    telefon telefonen mobil mobilen mail mailen mails indbakke indbakken postkasse møde mødet kalender kalenderen konto kontoen
    logge logget adgang dele delt slette slettet sletter åbne åbner åbnet lukke gemme gemt sende sendt modtager brugeren brugere
    fungerer virker starte starter tænde tænder langsom langsomt sort ny nyt nye gammel fuld mistet væk mangler finde finder
    fandt kigge kigger vise vises fejl fejlmeddelelse besked hænger opdatere opdatering hente installere licens netværk net lyd
    lyden kamera tastatur tastaturet mus musen batteriet kollega kolleger chefen kontoret hjemmearbejde ændre ændrer skifte
    skifter slå lægge oprette lave glemt spærret ringe side rapport lokale navn adresse nummer nøgle faktura løn ferie optagelse
    optaget billede skrive læse bærbar bærbare høre hører svare tilbage læg lægger vindue vinduet kort kortet kode koden
    bestille gæst gæster ingenting intet`,
  sv: `lösenord lösenordet skärm skärmen fil filen filerna filer mapp mappen skrivare skrivaren dator datorn telefon telefonen
    mobil mobilen mejl mejlet mejlen inkorg inkorgen brevlåda möte mötet kalender kalendern konto kontot logga inloggad
    behörighet åtkomst dela delad delat ta radera raderat raderade öppna öppnar öppnas stänga spara sparat skicka skickat
    skickar användare användaren fungerar funkar starta startar seg segt långsam svart ny nytt nya gammal full fullt borta
    försvunnit saknas hitta hittar visa visas fel felmeddelande meddelande hänger sig uppdatera uppdatering ladda installera
    licens nätverk nätet ljud ljudet kamera tangentbord tangentbordet mus musen batteriet kollega kollegor chefen kontoret ändra
    ändrar byta byter stänger sätta lägga skapa glömt spärrat ringa sida länk rapport rum namn adress nummer nyckel faktura lön
    semester inspelning bild skriva läsa hör parkerar gäster tillbaka bort lägger lägg tar fönster fönstret kort kortet kod
    koden beställa gäst`,
  de: `passwort kennwort bildschirm datei dateien ordner drucker drucken rechner computer laptop handy telefon mail mails
    mailadresse postfach posteingang besprechung termin termine kalender konto anmelden anmeldung einloggen zugriff zugang
    freigeben freigabe teilen löschen gelöscht öffnen öffnet schließen speichern gespeichert senden gesendet schicken verschickt
    empfangen benutzer nutzer funktioniert funktionieren startet starten langsam lahm schwarz neu neue neuen neues alt alte voll
    weg verloren fehlt fehlen finden anzeigen angezeigt fehler fehlermeldung meldung hängt stürzt aktualisieren herunterladen
    installieren lizenz netzwerk netz ton kamera tastatur maus akku kollege kollegin kollegen chef büro ändern wechseln
    einschalten ausschalten einrichten anlegen erstellen vergessen gesperrt anrufen seite bericht raum name adresse nummer
    schlüssel rechnung gehalt urlaub aufnahme bild schreiben flackert bewegt kündigen verschwunden zurück finde fenster karte
    karten code bestellen gast gäste ganze`,
  nl: `wachtwoord scherm bestand bestanden map printer printen afdrukken computer laptop telefoon mail mails mailtje postvak
    mailbox vergadering afspraak agenda account inloggen aanmelden toegang delen gedeelde verwijderen verwijderd openen opent
    sluiten opslaan opgeslagen sturen gestuurd verzenden verzonden ontvangen gebruiker werkt werken starten start opstarten
    traag trage zwart nieuw nieuwe oud oude vol kwijt verdwenen ontbreekt vinden zien fout foutmelding melding vast loopt
    bijwerken downloaden installeren licentie netwerk geluid toetsenbord muis batterij collega collega's baas kantoor thuis
    wijzigen veranderen aanzetten uitzetten instellen aanmaken vergeten geblokkeerd bellen pagina verslag kamer naam adres
    nummer sleutel factuur loon salaris vakantie opname foto schrijven terug lukt vind vond venster raam kaart pasje code
    bestellen gast gasten hele`,
  fr: `mot passe écran fichier fichiers dossier dossiers imprimante imprimer ordinateur ordi portable téléphone courriel mail
    mails boîte messagerie réunion rdv agenda calendrier compte connecter connexion accès partager partagé supprimer supprimé
    supprimés ouvrir ouvre fermer enregistrer envoyer envoyé recevoir reçois utilisateur marche fonctionne démarre allume lent
    rame noir nouveau nouvelle vieux plein pleine perdu disparu manque trouver trouve retrouver afficher affiche erreur message
    bloque bloqué plante mise jour télécharger installer licence réseau son caméra clavier souris batterie collègue collègues
    chef bureau changer modifier éteindre configurer ajouter créer oublié appeler appel page lien rapport salle nom adresse
    numéro clé facture paie salaire congés photo écrire récupérer autant arrivent prend prendre reçoit mettre fenêtre carte
    badge code commander invité invités`,
  es: `contraseña clave pantalla archivo archivos carpeta carpetas impresora imprimir imprime ordenador computadora compu
    portátil teléfono celular móvil correo correos buzón bandeja reunión reuniones agenda calendario cuenta iniciar sesión
    entrar acceso compartir compartido borrar borré borrado eliminar eliminé abrir abre cerrar guardar enviar envié mandar
    recibir recibo usuario usuarios funciona enciende prende arranca lento lenta negro negra nuevo nueva viejo lleno llena perdí
    desapareció falta encontrar mostrar error mensaje cuelga congela bloqueado actualizar descargar instalar licencia red sonido
    cámara teclado ratón batería compañero compañera jefe oficina casa cambiar apagar configurar agregar añadir crear olvidé
    llamar página enlace informe sala nombre dirección número llave factura nómina sueldo vacaciones foto escribir mover
    recuperar parpadea receta anda andan aparece aparecen encuentro consigo conseguir logro poner salen ventana tarjeta código
    pedir visitante visitantes rato`,
  pt: `senha tela ecrã arquivo arquivos ficheiro ficheiros pasta pastas impressora imprimir imprime computador notebook portátil
    telefone celular telemóvel email emails correio caixa reunião reuniões agenda calendário conta entrar login acesso
    compartilhar partilhar partilhada apagar apaguei apagado excluir abrir abre fechar salvar guardar enviar enviei receber
    recebo usuário utilizador funciona liga ligar arranca lento lenta preto preta novo nova velho cheio cheia perdi sumiu
    desapareceu falta encontrar mostrar erro mensagem trava travou travando bloqueado atualizar baixar instalar licença rede som
    câmera câmara teclado rato bateria colega chefe escritório trocar mudar alterar desligar configurar adicionar criar esqueci
    chamada página relatório sala nome endereço número chave fatura salário férias foto escrever recuperar aparece aparecem some
    sai colocar achar encontro cadê janela cartão crachá código pedir visitante visitantes`,
  it: `password schermo schermata file cartella cartelle stampante stampare stampa computer portatile telefono cellulare mail
    posta casella riunione riunioni appuntamento calendario account accedere accesso entrare condividere condivisa condiviso
    cancellare cancellato cancellata eliminare eliminato aprire apre chiudere salvare inviare inviato mandare ricevere ricevo
    utente utenti funziona accende avvia lento lenta nero nera nuovo nuova vecchio piena pieno perso sparito sparita manca
    trovare mostrare errore messaggio blocca bloccato aggiornare scaricare installare licenza rete audio suono fotocamera
    tastiera batteria collega colleghi capo ufficio cambiare modificare spegnere impostare aggiungere creare dimenticato
    chiamare chiamata pagina collegamento stanza nome indirizzo numero chiave fattura busta paga stipendio ferie foto scrivere
    recuperare piano appare compare arriva arrivano esce mettere finestra scheda tessera codice ordinare ospite ospiti`,
  ro: `parola parolă parolei ecran ecranul fișier fisier fișierul fisierul fișierele fisierele dosar dosarul imprimanta
    imprimantă calculator calculatorul laptopul telefon telefonul mail mailul mailuri căsuța casuta poșta ședință sedinta
    întâlnire intalnire calendar calendarul cont contul conecta autentific intra acces accesul partaja partajat șterg sterg
    șters sters ștearsă deschide deschid închide salva salvez trimite trimit trimis primesc primește utilizator funcționează
    functioneaza pornește porneste încet greu negru neagră nou nouă noua vechi plin plină pierdut dispărut disparut lipsește
    lipseste găsesc gasesc găsi gasi recuperez recupera eroare mesaj blochează blocat blocheaza actualiza descarc instalez
    licență licenta rețea retea sunet sunetul camera tastatura tastatură bateria coleg colegul colega șeful seful birou biroul
    schimb schimba opri setez adaug adauga creez uitat suna pagina link raport sală nume numele adresa număr numar cheie factura
    salariu concediu scriu imprima aud înapoi inapoi apar arată arata pun lasă vine vin fereastră fereastra card cardul cod
    codul comand comanda vizitatori`,
  pl: `hasło hasła haslo ekran plik pliki plików folder folderu drukarka drukarki drukuje drukować komputer komputera laptop
    telefon poczta pocztę mail maila skrzynka skrzynki wiadomość wiadomości spotkanie spotkania kalendarz kalendarza konto konta
    zalogować logowanie dostęp udostępnić udostępniony usunąć usunęłam usunąłem usunięte otworzyć otwiera zamknąć zapisać wysłać
    wysłałem wysłałam odebrać użytkownik działa dziala włącza włączyć uruchomić wolno wolny muli czarny nowy nowa nowe stary
    pełna pełny zginął zniknął zniknęły brakuje znaleźć znajdę pokazuje błąd blad komunikat zawiesza zablokowane zaktualizować
    pobrać zainstalować licencja sieć dźwięk dzwiek kamera klawiatura mysz bateria kolega szef biuro zmienić zmienic wyłączyć
    ustawić dodać utworzyć zapomniałem zapomniałam dzwonić strona raport sala nazwa adres numer klucz faktura wypłata urlop
    zdjęcie pisać odzyskać ile słychać dostaje widać widze okno okienko karta karty kod kodu zamówić zamowic gość gości`,
  cs: `heslo hesla obrazovka obrazovku soubor soubory souboru složka složky tiskárna tiskarna tiskárny tisknout počítač pocitac
    notebook telefon pošta mail maily maila schránka schránky zpráva zprávu schůzka schůzky schůzku kalendář kalendar účet ucet
    přihlásit prihlasit přístup pristup sdílet sdílená smazat smazal smazala smazaný otevřít otevrit otevírá zavřít uložit
    poslat poslal odeslat přijímat uživatel funguje zapnout spustit nejde pomalý pomaly pomalej pomalé černá černý nový nová
    nové starý plná plný ztratil zmizel zmizely chybí najít najdu zobrazuje chyba chybu hláška zamrzá zaseknutý aktualizovat
    stáhnout nainstalovat licence síť sit zvuk kamera klávesnice myš baterie kolega kolegyně šéf kancelář změnit zmenit vypnout
    nastavit přidat pridat vytvořit zapomněl zapomněla volat stránka odkaz místnost název adresa číslo klíč faktura výplata
    dovolená obnovit slyší okno karta kartu kód kod objednat host hosté hosty čas`,
  sk: `heslo hesla obrazovka obrazovku súbor subor súbory subory priečinok priecinok priečinka tlačiareň tlaciaren tlačiť
    počítač pocitac notebook telefón telefon pošta mail maily mailu schránka správa správu stretnutie schôdza schôdzu kalendár
    kalendar účet ucet prihlásiť prihlasit prístup pristup zdieľať zdielat zdieľaný vymazať vymazal vymazala vymazaný otvoriť
    otvorit otvára zavrieť uložiť poslať poslal odoslať prijímať používateľ funguje zapnúť zapnut spustiť nejde pomalý pomaly
    pomalé čierna čierny nový nová nové starý plná plný stratil zmizol zmizli chýba nájsť najst nájdem zobrazuje chyba chybu
    hláška zamŕza zaseknutý aktualizovať stiahnuť nainštalovať licencia sieť zvuk kamera klávesnica myš batéria kolega kolegyňa
    šéf kancelária zmeniť zmenit vypnúť nastaviť pridať vytvoriť zabudol zabudla volať stránka odkaz miestnosť názov adresa
    číslo kľúč faktúra výplata dovolenka obnoviť obnovim počuje okno karta kartu kód kod objednať hosť hostí čas`,
  sl: `geslo gesla zaslon zaslona datoteka datoteke datoteko mapa mape mapo tiskalnik tiskalnika tiskati računalnik racunalnik
    prenosnik telefon pošta pošto mail maila nabiralnik sporočilo sporocilo sestanek sestanka koledar koledarja račun prijaviti
    prijava dostop deliti skupni izbrisati izbrisal izbrisala izbrisano odpreti odpre zapreti shraniti poslati poslal pošlje
    prejemati uporabnik deluje dela prižgati prizgati zagnati počasen pocasen počasi črn črna nov nova novo star poln polna
    izgubil izginil izginila manjka najti najdem prikaže napaka napako obvestilo zamrzne zaklenjen posodobiti prenesti namestiti
    licenca omrežje zvok kamera tipkovnica miška baterija sodelavec sodelavka šef pisarna spremeniti spremenim izklopiti
    nastaviti dodati ustvariti pozabil pozabila klicati stran povezava poročilo soba ime naslov številka ključ plača dopust
    nazaj okno kartica kartico koda kodo naročiti gost goste čas`,
  hr: `lozinka lozinku lozinke zaslon zaslona ekran datoteka datoteke datoteku mapa mape mapi mapu printer pisač ispisati
    računalo kompjuter laptop telefon pošta mail mejl poruka poruku sandučić pretinac sastanak sastanka kalendar račun prijaviti
    prijava pristup dijeliti podijeliti izbrisati izbrisao izbrisala izbrisanu otvoriti otvara zatvoriti spremiti poslati poslao
    poslala šalje primati korisnik upaliti pokrenuti spor sporo crn crni nov nova novi star pun puna izgubio nestao nestala
    nedostaje pronaći prikazuje greška grešku obavijest zamrzne zaključan ažurirati preuzeti instalirati licenca mreža zvuk
    kamera tipkovnica miš baterija kolega kolegica šef ured promijeniti promijenim isključiti postaviti dodati zaboravio
    zaboravila zvati stranica poveznica izvješće soba ime adresa broj ključ plaća godišnji vratiti vidjeti krivoj osobi čuje
    nađem naći prozor kartica karticu kod naručiti gost goste vrijeme`,
  sr: `lozinka lozinku šifra šifru ekran datoteka fajl fajlovi fajlove fascikla fascikli folder štampač stampac štampa štampati
    računar kompjuter laptop telefon pošta mejl mejlovi poruka poruku sanduče sastanak sastanka kalendar nalog prijaviti
    prijavim prijava pristup deliti podeliti izbrisati obrisao obrisala obrisati izbrisanu otvoriti otvara otvaraju zatvoriti
    sačuvati poslati poslao poslala šalje primati korisnik upaliti upali pokrenuti spor sporo crn crni nov nova novi star pun
    puna izgubio nestao nestala nedostaje pronaći prikazuje greška grešku obaveštenje zamrzne zaključan ažurirati preuzeti
    instalirati licenca mreža zvuk kamera tastatura miš baterija kolega koleginica šef kancelarija promeniti promenim isključiti
    podesiti podesim dodati zaboravio zaboravila zvati stranica veza izveštaj soba ime adresa broj ključ plata odmor vratiti
    videti pogrešnoj osobi čuje nađem naći prozor kartica karticu kod naručiti gost goste vreme`,
  ru: `пароль пароля экран файл файлы файлов папка папки папке принтер принтера печатает компьютер комп ноут ноутбук телефон
    почта почту почты письмо письма ящик встреча встречу календарь календаря учетка запись войти зайти логин доступ поделиться
    общий удалил удалила удаленное открыть открывается закрыть сохранить отправить отправил получать пользователь работает
    включается запускается тормозит медленно черный новый новая новое старый полный переполнен потерял пропал пропала пропали
    найти показывает ошибка ошибку сообщение зависает заблокирован обновить обновление скачать установить лицензия сеть интернет
    звук камера клавиатура мышь батарея коллега начальник поменять изменить сменить выключить настроить добавить создать забыл
    забыла звонить страница ссылка отчет имя адрес номер ключ зарплата отпуск вернуть слышно слышит стало перестал перестала
    пишет выдает окно карта пропуск код заказать гость гостевой`,
  uk: `пароль пароля екран файл файли файлів тека теки папка папки принтер принтера друкує комп'ютер комп ноут ноутбук телефон
    пошта пошту пошти лист листа скринька зустріч календар календаря запис увійти зайти логін доступ поділитися спільний видалив
    видалила видалений відкрити відкривається закрити зберегти надіслати надіслав отримувати користувач працює вмикається
    запускається гальмує повільно чорний чорним новий нова нове старий повний переповнена загубив зник зникла зникли знайти
    показує помилка помилку повідомлення зависає завис заблоковано оновити оновлення завантажити встановити ліцензія мережа
    інтернет звук камера клавіатура миша батарея колега начальник поміняти змінити вимкнути налаштувати додати створити забув
    забула дзвонити сторінка посилання звіт ім'я адреса номер ключ зарплата відпустка повернути чути видає перестав перестала
    вікно картка перепустка код замовити гість гостьовий`,
  bg: `парола паролата екран екранът екрана файл файла файлове файловете папка папката принтер принтера принтерът печата
    компютър компютъра лаптоп лаптопа телефон поща пощата имейл имейла писмо писмото писма среща срещата календар календара
    акаунт профил вляза влизане достъп споделя споделена изтрих изтрито изтрия отвори отваря отварят затворя запазя изпратя
    изпратих получавам потребител работи включва пуска бавен бавно черен нов нова ново нови стар пълна пълен загубих изчезна
    изчезнаха липсва намеря показва грешка грешката съобщение забива блокиран обновя изтегля инсталирам лиценз мрежа интернет
    звук камера клавиатура мишка батерия колега колежка шеф офис сменя променя изключа настроя добавя създам забравих обадя
    страница линк отчет име адрес номер ключ заплата отпуск върна чува спря прозорец картата карта код кода поръчам гост време`,
  lv: `parole paroli paroles ekrāns ekrāna fails faili failu failus mape mapi mapes mapei printeris printeri drukāt drukā dators
    datoru datora datoram datorā telefons pasts pastu pastkaste vēstule vēstuli vēstules epasts sapulce sapulci sapulcē
    kalendārs kalendāru konts konta kontu ieiet pieslēgties pieslegties piekļuve piekļuvi dalīties koplietot izdzēst izdzēsu
    izdzēsta atvērt atver neatveras aizvērt saglabāt sūtīt nosūtīt aizsūtīt saņemt saņemu lietotājs strādā nestrādā ieslēdzas
    nesledzas lēns lens lēni bremzē melns melna jauns jauna jaunu vecs pilns pilna pazuda pazudis trūkst atrast rāda kļūda kļūdu
    kluda ziņojums ziņot uzkaras bloķēts atjaunot lejupielādēt instalēt licence tīkls tīklu skaņa skaņas kamera klaviatūra pele
    baterija kolēģis kolēģe kolēģi priekšnieks birojs biroja mainīt nomainīt izslēgt iestatīt pievienot izveidot aizmirsu zvanīt
    lapa saite saites atskaite telpa vārds adrese adresi numurs atslēga rēķins alga algu algas atvaļinājums lapiņa abonements
    abonementu neviens nedzird dzird atpakaļ atpakal sanāk nesanāk raksta dabūt dabut dabuju logs logu karte karti kods kodu
    pasūtīt viesis viesu laiku`,
  lt: `slaptažodis slaptazodis slaptažodį ekranas ekraną failas failai failą failus aplankas aplanką aplanko spausdintuvas
    spausdintuvą spausdina kompiuteris kompas kompiuterį telefonas paštas pastas pašto laiškas laiskas laišką laiska laiškai
    dėžutė susitikimas susitikimą kalendorius kalendorių paskyra paskyros prisijungti prisijungimas prieiga prieigą dalintis
    bendrinti ištryniau istryniau ištrinti istrinta ištrintas atidaryti atsidaro neatsidaro uždaryti išsaugoti siųsti siusti
    išsiunčiau gauti gaunu vartotojas veikia neveikia įsijungia neįsijungia paleisti lėtas letas lėtai stringa juodas naujas
    nauja senas pilna pilnas dingo pamečiau trūksta rasti rodo klaida klaidą pranešimas užstringa užblokuota atnaujinti
    atsisiųsti įdiegti licencija tinklas garsas kamera klaviatūra pelė baterija kolega kolegė vadovas biuras pakeisti keisti
    išjungti nustatyti pridėti sukurti pamiršau pamirsau skambinti puslapis nuoroda ataskaita kambarys vardas adresas numeris
    raktas sąskaita alga algalapis atostogos susigrąžinti grąžinti girdi atgal langas langą kortelė kortelę kodas kodą užsakyti
    svečias svečių laiką`,
  et: `parool parooli salasõna ekraan ekraani fail faili failid faile kaust kausta printer printerit printida arvuti arvutit
    arvutis läpakas telefon post postkast postkasti kiri kirja kirjad meil meili koosolek koosoleku koosolekut kalender
    kalendrit konto kontot kontole logida sisse ligipääs ligipääsu õigused jagada jagatud kustutada kustutas kustutasin
    kustutatud avada avaneb avane sulgeda salvestada saata saatsin kasutaja töötab toota käivitub käima aeglane must mustaks uus
    uue vana täis kadus kadunud puudu leida leia näitab viga veateade teade hangub lukus uuendada alla laadida installida
    litsents võrk heli kaamera klaviatuur hiir aku kolleeg kolleegi kolleegile ülemus kontor muuta vahetada seadistada lisada
    luua unustasin helistada leht link aruanne ruum nimi aadress number võti arve palk puhkus pilt prügikast kirjutada tagasi
    kuule aken akna kaart kaardi kood koodi tellida külaline külaliste aeg ära ara`,
  fi: `salasana salasanan salasanaa näyttö näytön tiedosto tiedostot tiedostoja kansio kansion kansioon tulostin tulostimen
    tulostaa tulosta kone koneen tietokone läppäri puhelin puhelimen sähköposti sähköpostin posti postilaatikko viesti viestin
    viestit kokous kokouksen palaveri kalenteri kalenterin tili tilin kirjautua kirjaudu käyttöoikeus oikeudet pääsy jakaa
    jaettu poistaa poistin poistetun avata avaa aukea sulkea tallentaa lähettää lähetin saada vastaanottaa käyttäjä toimii toimi
    käynnisty käynnistyy hidas hitaasti musta mustaksi uusi uuden vanha täynnä katosi kadonnut puuttuu löytää löydän löydy
    näyttää virhe virheen ilmoitus jumittaa jumissa lukossa päivittää päivitys ladata asentaa lisenssi verkko ääni äänet kamera
    näppäimistö hiiri akku työkaveri kollega pomo toimisto muuttaa vaihtaa vaihdan asettaa lisätä luoda unohdin soittaa sivu
    linkki raportti huone nimi osoite numero avain lasku palkka loma kuva kirjoittaa kuule kuulu takas takaisin löydä laittaa
    ikkuna ikkunan kortti kortin koodi koodin koodia tilata vieras vieraiden`,
  hu: `jelszó jelszo jelszavam jelszót képernyő kepernyo fájl fájlok fájlt mappa mappához mappát nyomtató nyomtato nyomtatni
    nyomtat számítógép gép gépem laptopom telefon telefonom levél levelet levelek email emailt postafiók postafiókom értekezlet
    megbeszélés naptár naptárat naptáram fiók fiókom belépni bejelentkezni hozzáférés hozzáférést megosztani megosztott töröltem
    törölt torolt törölni megnyitni nyílik bezárni menteni mentés küldeni elküldtem kapni felhasználó működik mukodik kapcsol
    indul lassú lassu fekete új régi tele megtelt eltűnt eltunt hiányzik találom megtalálni mutat hiba hibát hibaüzenet üzenet
    lefagy lefagyott zárolva frissíteni letölteni telepíteni licenc hálózat hang hangom kamera billentyűzet egér akku kolléga
    kollégám főnök iroda változtatni megváltoztatni beállítani hozzáadni létrehozni elfelejtettem hívni oldal jelentés szoba név
    cím szám kulcs számla fizetés szabadság kép írni hallanak vissza találni ablak ablakot kártya kártyám kód kódot rendelni
    vendég idő`,
  tr: `şifre sifre şifremi sifremi parola parolamı ekran ekranım dosya dosyalar dosyayı dosyaları klasör klasor klasöre yazıcı
    yazici yazıcıdan yazdıramıyorum bilgisayar bilgisayarım telefon telefonum posta mail maili mailim eposta kutusu kutum
    toplantı toplanti toplantıda takvim takvimi hesap hesabım hesabıma giriş giris erişim erisim erişimi paylaşmak paylaşılan
    sildim sildiğim silinen silindi açmak açılmıyor acilmiyor kapatmak kaydetmek göndermek gonderdim gönderdim almak kullanıcı
    kullanici çalışmıyor calismiyor çalışıyor başlamıyor yavaş yavas siyah yeni eski dolu doldu kayboldu eksik bulmak gösteriyor
    hata hatası mesaj donuyor dondu kilitlendi güncelleme indirmek yüklemek kurmak lisans ağ ses sesim kamera klavye fare pil iş
    arkadaşım müdür ofis değiştirmek degistirmek ayarlamak eklemek oluşturmak unuttum aramak sayfa bağlantı rapor oda isim adres
    numara anahtar fatura maaş izin resim yazmak geri gelmiyor geliyo gitti gitmiyor edemiyorum alamıyorum alamiyorum
    bulamıyorum bulamiyorum göremiyorum goremiyorum giremiyorum yapamiyorum kimse pencere penceresi kart kartım kod kodu sipariş
    misafir`,
  id: `sandi password layar layarnya berkas file filenya folder map printer printernya cetak mencetak komputer laptop hp telepon
    surat email emailnya pesan kotak rapat meeting jadwal kalender akun masuk login akses berbagi bagikan hapus terhapus kehapus
    dihapus menghapus buka dibuka kebuka tutup simpan kirim mengirim dikirim menerima pengguna jalan berfungsi nyala menyala
    hidup mati lambat lemot lelet hitam baru lama penuh hilang kurang cari ketemu muncul keluar error salah macet terkunci
    perbarui unduh pasang instal lisensi jaringan internet suara kamera keyboard baterai teman kantor bos rekan rumah ganti
    mengganti ubah mengubah matikan atur tambah buat membuat lupa halaman tautan laporan ruang nama alamat nomor kunci tagihan
    gaji cuti gambar tulis balikin kembalikan dapet jendela kartu kode pesen tamu`,
  vi: `mật khẩu màn hình tệp tập tin thư mục máy in tính điện thoại mail hộp email họp cuộc lịch tài khoản đăng nhập quyền truy
    cập chia sẻ xóa xoá mở đóng lưu gửi nhận người dùng hoạt động chạy bật tắt chậm đen mới cũ đầy mất tìm hiện lỗi thông báo
    treo khóa khoá nhật tải cài đặt giấy phép mạng âm thanh bàn phím chuột pin đồng nghiệp văn phòng đổi thêm tạo quên gọi trang
    cáo tên địa số hóa đơn lương nghỉ ảnh viết vào ra lên xuống cửa sổ thẻ mã khách`,
}
