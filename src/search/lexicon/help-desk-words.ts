/**
 * What a help desk hears in every language, kept by hand. Each language says the words of `english` in their order, a line
 * for each of its lines: words are parted by `;`, other ways to say one by `|`.
 */
export const english = `
password; forgot; sign in; account; user; computer; laptop; phone; printer; print
scan; network; internet; email; mailbox; attachment; send; receive; calendar; meeting
invite; room; book; contact; group; automatic reply; vacation; signature; spam; phishing
virus; hacked; block; delete; restore; missing; lost; find; file; folder
document; share; external; guest; permission; access; license; subscription; cancel; invoice
pay; price; buy; refund; install; uninstall; update; download; upload; sync
storage; full; size; slow; crash; freeze; error; not working; open; close
save; copy; move; change; add; remove; create; set up; settings; language
microphone; camera; sound; headset; screen; record; chat; message; recall; call
notification; browser; website; domain; encrypt; archive; backup; export; import; administrator
colleague; employee; left the company; device; stolen; code; locked; expired; team; task
turn off; turn on; restart; keyboard; monitor; battery; name; picture; address; hear
wifi; version; template; translate; forward; customer; key; request; program; connect
appointment; distribution list; shared mailbox; link; button; page; report; form; support; home office
number; background; time zone; font; spreadsheet; presentation; table; formula; filter; approve
`

export const words: Readonly<Record<string, string>> = {
  da: `
adgangskode|kodeord|password; glemt|glemte; logge ind|log ind|logge på; konto; bruger; computer|pc; bærbar; telefon|mobil; printer; udskrive|printe|udskrift
scanne|scanner; netværk|net; internet|nettet; mail|e-mail|post; postkasse|mailboks; vedhæftning|vedhæftet fil|bilag; sende; modtage; kalender; møde
invitere|indkalde; lokale|mødelokale; booke|reservere; kontakt|kontaktperson; gruppe; automatisk svar|autosvar|fraværsbesked; ferie|orlov|fravær; signatur|underskrift; spam|uønsket post; phishing|svindel|mistænkelig mail
virus; hacket; blokere|spærre; slette|fjerne; gendanne|få tilbage; mangler|væk|forsvundet; mistet|tabt; finde; fil; mappe
dokument; dele|deling; ekstern|udefra|uden for firmaet; gæst; tilladelse|rettighed; adgang; licens; abonnement; opsige|annullere|aflyse; faktura|regning
betale|betaling; pris|koster; købe; refusion|penge tilbage; installere; afinstallere; opdatere|opdatering; hente|downloade; uploade|overføre; synkronisere
lager|plads|lagerplads; fuld|fyldt; størrelse; langsom|sløv; går ned|crasher|lukker ned; fryser|hænger; fejl; virker ikke|fungerer ikke; åbne; lukke
gemme; kopiere; flytte; ændre|skifte; tilføje; fjerne; oprette|lave; konfigurere|sætte op; indstillinger; sprog
mikrofon; kamera; lyd; headset|høretelefoner; skærm; optage|optagelse; chat; besked; tilbagekalde|fortryde; opkald|ringe
notifikation|besked|påmindelse; browser; hjemmeside|websted; domæne; kryptere; arkiv|arkivere; sikkerhedskopi|backup; eksportere; importere; administrator
kollega; medarbejder|ansat; stoppet|fratrådt|sagt op; enhed; stjålet; kode; låst; udløbet|udløber; team|hold; opgave
slå fra|slukke; slå til|tænde; genstarte; tastatur; skærm; batteri; navn; billede|foto; adresse; høre
wifi|trådløst; version; skabelon; oversætte; videresende; kunde; nøgle; anmodning; program; forbinde|tilslutte
aftale; distributionsliste|mailliste; fælles postkasse|delt postkasse; link; knap; side; rapport; formular; support|hjælp; hjemmefra|hjemmearbejde
nummer; baggrund; tidszone; skrifttype; regneark; præsentation; tabel; formel; filter; godkende`,
  sv: `
lösenord; glömt|glömde; logga in|inloggning; konto; användare; dator; bärbar dator|laptop; telefon|mobil; skrivare; skriva ut|utskrift
skanna|skanner; nätverk|nät; internet|nätet; mejl|e-post|mail; postlåda|brevlåda|inkorg; bilaga|bifogad fil; skicka; ta emot|få; kalender; möte
bjuda in|inbjudan; rum|mötesrum; boka; kontakt; grupp; automatiskt svar|autosvar|frånvaromeddelande; semester|ledighet|frånvaro; signatur|underskrift; skräppost|spam; nätfiske|phishing|misstänkt mejl
virus; hackad|kapat; blockera|spärra; ta bort|radera; återställa|få tillbaka; saknas|försvunnit|borta; förlorat|tappat; hitta; fil; mapp
dokument; dela|delning; extern|utanför företaget|utomstående; gäst; behörighet|rättighet; åtkomst|komma åt; licens; prenumeration|abonnemang; säga upp|avsluta|avboka; faktura|räkning
betala|betalning; pris|kostar; köpa; återbetalning|pengarna tillbaka; installera; avinstallera; uppdatera|uppdatering; ladda ner|hämta; ladda upp; synka|synkronisera
lagring|utrymme|lagringsutrymme; full|fullt; storlek; långsam|seg; kraschar|stänger av sig; fryser|hänger sig; fel; fungerar inte|funkar inte; öppna; stänga
spara; kopiera; flytta; ändra|byta; lägga till; ta bort; skapa; konfigurera|ställa in; inställningar; språk
mikrofon; kamera; ljud; headset|hörlurar; skärm; spela in|inspelning; chatt; meddelande; återkalla|ångra; samtal|ringa
avisering|notis|påminnelse; webbläsare; webbplats|hemsida; domän; kryptera; arkiv|arkivera; säkerhetskopia|backup; exportera; importera; administratör
kollega; anställd|medarbetare; slutat|sagt upp sig; enhet; stulen; kod; låst; utgånget|gått ut; team|lag; uppgift
stänga av; sätta på|slå på; starta om; tangentbord; bildskärm; batteri; namn; bild|foto; adress; höra
wifi|trådlöst; version; mall; översätta; vidarebefordra; kund; nyckel; begäran; program; ansluta
bokning|avtalad tid; distributionslista|sändlista; delad postlåda|gemensam brevlåda; länk; knapp; sida; rapport; formulär; support|hjälp; hemifrån|hemarbete
nummer; bakgrund; tidszon; teckensnitt|typsnitt; kalkylblad; presentation; tabell; formel; filter; godkänna`,
  nl: `
wachtwoord; vergeten; aanmelden|inloggen; account; gebruiker; computer|pc; laptop; telefoon|mobiel; printer; afdrukken|printen
scannen|scanner; netwerk; internet; e-mail|mail; postvak|mailbox; bijlage; verzenden|sturen; ontvangen|binnenkomen; agenda|kalender; vergadering
uitnodigen|uitnodiging; ruimte|zaal|vergaderruimte; boeken|reserveren; contactpersoon|contact; groep; automatisch antwoord|afwezigheidsbericht; vakantie|verlof|afwezig; handtekening; spam|ongewenste mail; phishing|verdachte mail|oplichting
virus; gehackt; blokkeren; verwijderen|wissen; herstellen|terughalen|terugzetten; ontbreekt|weg|verdwenen; kwijt|verloren; vinden|zoeken; bestand; map
document; delen; extern|buiten het bedrijf; gast; machtiging|rechten; toegang; licentie; abonnement; opzeggen|annuleren; factuur|rekening
betalen|betaling; prijs|kost; kopen|aanschaffen; terugbetaling|geld terug; installeren; verwijderen; bijwerken|update; downloaden; uploaden; synchroniseren
opslag|ruimte|opslagruimte; vol; grootte; traag|langzaam; crasht|sluit af; bevriest|loopt vast|hangt; fout|foutmelding; werkt niet|doet het niet; openen; sluiten
opslaan; kopiëren; verplaatsen; wijzigen|veranderen; toevoegen; verwijderen; maken|aanmaken; instellen|configureren; instellingen; taal
microfoon; camera; geluid; headset|koptelefoon; scherm; opnemen|opname; chat; bericht; intrekken|terugroepen; bellen|gesprek
melding|herinnering; browser; website; domein; versleutelen; archief|archiveren; back-up|reservekopie; exporteren; importeren; beheerder
collega; medewerker|werknemer; uit dienst|vertrokken|ontslag; apparaat; gestolen; code; vergrendeld|geblokkeerd; verlopen; team; taak
uitschakelen|uitzetten; inschakelen|aanzetten; opnieuw opstarten|herstarten; toetsenbord; beeldscherm; batterij|accu; naam; foto|afbeelding; adres; horen
wifi|draadloos; versie; sjabloon; vertalen; doorsturen; klant; sleutel; verzoek|aanvraag; programma; verbinden|verbinding
afspraak; distributielijst|verzendlijst; gedeeld postvak|gedeelde mailbox; koppeling|link; knop; pagina; rapport; formulier; ondersteuning|support; thuiswerken|thuis
nummer; achtergrond; tijdzone; lettertype; rekenblad|spreadsheet; presentatie; tabel; formule; filter; goedkeuren`,
  it: `
password|parola d'ordine; dimenticato|dimenticata; accedere|accesso|login; account|conto; utente; computer|pc; portatile; telefono|cellulare; stampante; stampare|stampa
scansione|scanner|scansionare; rete; internet; email|posta|mail; cassetta postale|casella di posta|casella; allegato; inviare|mandare|spedire; ricevere; calendario|agenda; riunione
invitare|invito; sala|stanza; prenotare; contatto; gruppo; risposta automatica|fuori sede; ferie|vacanza|assenza; firma; spam|posta indesiderata; phishing|truffa|email sospetta
virus; hackerato|violato; bloccare; eliminare|cancellare; ripristinare|recuperare; manca|mancante|sparito|scomparso; perso; trovare|cercare; file; cartella
documento; condividere|condivisione; esterno|fuori dall'azienda; ospite; autorizzazione|permesso; accesso|accedere; licenza; abbonamento|sottoscrizione; annullare|disdire; fattura|bolletta
pagare|pagamento; prezzo|costa; comprare|acquistare; rimborso; installare; disinstallare; aggiornare|aggiornamento; scaricare; caricare; sincronizzare
spazio|archiviazione; pieno|piena; dimensione; lento|lenta; si arresta|si chiude|crash; bloccato|si blocca; errore; non funziona; aprire; chiudere
salvare; copiare; spostare; cambiare|modificare; aggiungere; rimuovere|togliere; creare; configurare|impostare; impostazioni; lingua
microfono; fotocamera|webcam|telecamera; audio|suono; cuffie|auricolari; schermo; registrare|registrazione; chat; messaggio; richiamare|annullare l'invio; chiamata|chiamare
notifica|promemoria; browser; sito|sito web; dominio; crittografare|cifrare; archivio|archiviare; backup|copia di sicurezza; esportare; importare; amministratore
collega; dipendente; lasciato l'azienda|dimesso|licenziato; dispositivo; rubato; codice; bloccato; scaduto|scaduta; team|squadra; attività
disattivare|spegnere; attivare|accendere; riavviare; tastiera; monitor; batteria; nome; foto|immagine; indirizzo; sentire
wifi|senza fili; versione; modello; tradurre; inoltrare; cliente; chiave; richiesta; programma; connettere|collegare|connessione
appuntamento; lista di distribuzione|elenco; cassetta postale condivisa|casella condivisa; collegamento|link; pulsante; pagina; rapporto|report; modulo; assistenza|supporto; da casa|lavoro da casa
numero; sfondo; fuso orario; carattere; foglio di calcolo; presentazione; tabella; formula; filtro; approvare`,
  pt: `
senha|palavra-passe; esqueci|esqueceu; entrar|iniciar sessão|login; conta; usuário|utilizador; computador; notebook|portátil; telefone|celular|telemóvel; impressora; imprimir
digitalizar|escanear|scanner; rede; internet; email|e-mail|correio; caixa de correio|caixa postal; anexo; enviar|mandar; receber; calendário|agenda; reunião
convidar|convite; sala; reservar; contato|contacto; grupo; resposta automática; férias|ausência|licença; assinatura; spam|lixo eletrônico; phishing|golpe|email suspeito
vírus; hackeada|invadida|hackeado; bloquear; excluir|apagar|eliminar; restaurar|recuperar; sumiu|faltando|desapareceu; perdi|perdido; encontrar|procurar; arquivo|ficheiro; pasta
documento; compartilhar|partilhar; externo|fora da empresa; convidado; permissão; acesso|acessar|aceder; licença; assinatura|subscrição; cancelar; fatura|boleto
pagar|pagamento; preço|custa; comprar; reembolso; instalar; desinstalar; atualizar|atualização; baixar|transferir; carregar|enviar; sincronizar
armazenamento|espaço; cheia|cheio; tamanho; lento|lenta; trava|fecha sozinho; congela|travado|bloqueia; erro; não funciona|não abre; abrir; fechar
salvar|guardar; copiar; mover; alterar|mudar|trocar; adicionar; remover; criar; configurar; configurações|definições; idioma|língua
microfone; câmera|câmara|webcam; som|áudio; fone|auscultadores|headset; tela|ecrã; gravar|gravação; chat|bate-papo; mensagem; cancelar envio|recuperar mensagem; chamada|ligar
notificação|lembrete; navegador; site; domínio; criptografar|encriptar; arquivar|arquivo morto; backup|cópia de segurança; exportar; importar; administrador
colega; funcionário|empregado; saiu da empresa|demitido; dispositivo|aparelho; roubado; código; bloqueada|bloqueado; expirou|expirada|venceu; equipe|equipa; tarefa
desativar|desligar; ativar|ligar; reiniciar; teclado; monitor; bateria; nome; foto|imagem; endereço; ouvir
wifi|sem fio; versão; modelo; traduzir; encaminhar|reencaminhar; cliente; chave; pedido|solicitação; programa; conectar|ligação|conexão
compromisso; lista de distribuição; caixa de correio compartilhada|caixa partilhada; link|ligação; botão; página; relatório; formulário; suporte|assistência; em casa|home office
número; plano de fundo|fundo; fuso horário; fonte|tipo de letra; planilha|folha de cálculo; apresentação; tabela; fórmula; filtro; aprovar`,
  ro: `
parola|parolă; uitat; conectare|autentificare|intra; cont; utilizator; calculator; laptop; telefon|mobil; imprimantă; imprima|tipări|printa
scana|scaner; rețea; internet; email|e-mail|poștă; căsuță poștală|cutie poștală; atașament|fișier atașat; trimite; primi; calendar|agendă; întâlnire|ședință
invita|invitație; sală|cameră; rezerva; contact|persoană de contact; grup; răspuns automat; concediu|vacanță|absență; semnătură; spam; phishing|înșelătorie|email suspect
virus; spart|hackuit; bloca; șterge; restaura|recupera; lipsește|dispărut; pierdut; găsi|căuta; fișier; folder|dosar
document; partaja|distribui; extern|din afara firmei; invitat|oaspete; permisiune|drepturi; acces|accesa; licență; abonament; anula; factură
plăti|plată; preț|costă; cumpăra; rambursare|banii înapoi; instala; dezinstala; actualiza|actualizare; descărca; încărca; sincroniza
stocare|spațiu; plin|plină; dimensiune|mărime; lent|încet; se închide|crapă; blochează|înghețat; eroare; nu funcționează|nu merge; deschide; închide
salva; copia; muta; schimba|modifica; adăuga; elimina; crea; configura|seta; setări; limbă
microfon; cameră|cameră web; sunet; căști; ecran; înregistra|înregistrare; chat; mesaj; retrage|recupera mesajul; apel|suna
notificare|memento; browser; site; domeniu; cripta; arhivă|arhiva; copie de rezervă|backup; exporta; importa; administrator
coleg; angajat; plecat din firmă|demisionat; dispozitiv; furat; cod; blocat; expirat; echipă; sarcină|activitate
dezactiva|opri; activa|porni; reporni; tastatură; monitor; baterie; nume; poză|imagine; adresă; auzi
wifi|fără fir; versiune; șablon; traduce; redirecționa; client; cheie; cerere|solicitare; program; conecta|conexiune
programare; listă de distribuție; cutie poștală partajată; link|legătură; buton; pagină; raport; formular; asistență|suport; acasă
număr; fundal; fus orar; font; foaie de calcul; prezentare; tabel; formulă; filtru; aproba`,
  pl: `
hasło|hasła; zapomniałem|zapomniałam|zapomniane; logowanie|zalogować|logować; konto; użytkownik; komputer; laptop; telefon|komórka; drukarka; drukować|wydruk|wydrukować
skanować|skaner|skan; sieć; internet; email|mail|poczta|e-mail; skrzynka|skrzynka pocztowa; załącznik; wysłać|wysyłać; odbierać|otrzymać; kalendarz; spotkanie
zaprosić|zaproszenie; sala|pokój; zarezerwować|rezerwacja; kontakt; grupa; automatyczna odpowiedź|autoodpowiedź; urlop|wakacje|nieobecność; podpis|stopka; spam; phishing|oszustwo|podejrzany mail
wirus; włamanie|zhakowane; zablokować|blokować; usunąć|skasować; przywrócić|odzyskać; brakuje|zniknął|zniknęły; zgubiłem|utracony; znaleźć|szukać; plik; folder
dokument; udostępnić|udostępnianie; zewnętrzny|spoza firmy; gość; uprawnienie|uprawnienia; dostęp; licencja; subskrypcja|abonament; anulować|zrezygnować; faktura|rachunek
płacić|płatność|zapłacić; cena|kosztuje; kupić; zwrot pieniędzy|zwrot; zainstalować|instalacja; odinstalować; zaktualizować|aktualizacja; pobrać; przesłać|wgrać; synchronizować|synchronizacja
miejsce|pamięć|magazyn; pełna|pełny|zapełniona; rozmiar; wolno|wolny|powolny; zawiesza|wyłącza się|awaria; zacina|zamarza; błąd; nie działa|nie otwiera; otworzyć; zamknąć
zapisać; kopiować|skopiować; przenieść; zmienić; dodać; usunąć; utworzyć|stworzyć; skonfigurować|ustawić; ustawienia; język
mikrofon; kamera|kamerka; dźwięk; słuchawki|zestaw; ekran; nagrać|nagranie|nagrywać; czat; wiadomość; cofnąć|odwołać; rozmowa|połączenie|dzwonić
powiadomienie|przypomnienie; przeglądarka; strona|witryna; domena; zaszyfrować|szyfrowanie; archiwum|archiwizować; kopia zapasowa; eksportować; importować; administrator
kolega|koleżanka|współpracownik; pracownik; odszedł z firmy|zwolniony; urządzenie; skradziony|ukradziony; kod; zablokowane|zablokowany; wygasło|wygasł; zespół; zadanie
wyłączyć; włączyć; uruchomić ponownie|restart; klawiatura; monitor; bateria; nazwa|imię|nazwisko; zdjęcie|obraz; adres; słyszeć|słychać
wifi|bezprzewodowa; wersja; szablon; przetłumaczyć; przekazać|przekierować; klient; klucz; prośba|wniosek; program; połączyć|podłączyć
termin; lista dystrybucyjna|lista mailingowa; wspólna skrzynka|udostępniona skrzynka; łącze|link; przycisk; strona; raport; formularz; pomoc techniczna|wsparcie; z domu|praca zdalna
numer; tło; strefa czasowa; czcionka; arkusz; prezentacja; tabela; formuła; filtr; zatwierdzić`,
  cs: `
heslo; zapomněl|zapomněla|zapomenuté; přihlásit|přihlášení; účet; uživatel; počítač; notebook; telefon|mobil; tiskárna; tisknout|vytisknout|tisk
skenovat|skener; síť; internet; email|e-mail|pošta|mail; schránka|poštovní schránka; příloha; odeslat|poslat; přijmout|přijímat; kalendář; schůzka|porada
pozvat|pozvánka; místnost; rezervovat; kontakt; skupina; automatická odpověď; dovolená|nepřítomnost; podpis; spam|nevyžádaná pošta; phishing|podvod|podezřelý email
virus; napaden|hacknutý; zablokovat|blokovat; odstranit|smazat; obnovit|získat zpět; chybí|zmizel|zmizely; ztratil|ztracený; najít|hledat; soubor; složka
dokument; sdílet|sdílení; externí|mimo firmu; host; oprávnění; přístup; licence; předplatné; zrušit; faktura|účet
platit|platba|zaplatit; cena|stojí; koupit; vrácení peněz; nainstalovat|instalace; odinstalovat; aktualizovat|aktualizace; stáhnout; nahrát; synchronizovat|synchronizace
úložiště|místo; plná|plný; velikost; pomalý|pomalu; padá|zavírá; zamrzá|zaseknutý; chyba; nefunguje|nejde; otevřít; zavřít
uložit; kopírovat; přesunout; změnit; přidat; odebrat; vytvořit; nastavit|konfigurovat; nastavení; jazyk
mikrofon; kamera; zvuk; sluchátka; obrazovka; nahrát|nahrávka|záznam; chat; zpráva; odvolat|vzít zpět; hovor|volat
oznámení|připomenutí; prohlížeč; web|stránky; doména; zašifrovat|šifrování; archiv|archivovat; záloha; exportovat; importovat; správce|administrátor
kolega|kolegyně; zaměstnanec; odešel z firmy|skončil; zařízení; ukradený; kód; zamčený|zablokovaný; vypršelo|vypršela; tým; úkol
vypnout; zapnout; restartovat; klávesnice; monitor; baterie; jméno|název; fotka|obrázek; adresa; slyšet
wifi|bezdrátová; verze; šablona; přeložit; přeposlat; zákazník; klíč; žádost|požadavek; program; připojit|připojení
termín; distribuční seznam; sdílená schránka|společná schránka; odkaz; tlačítko; stránka; sestava|přehled; formulář; podpora; z domova
číslo; pozadí; časové pásmo; písmo; tabulka|sešit; prezentace; tabulka; vzorec; filtr; schválit`,
  sk: `
heslo; zabudol|zabudla|zabudnuté; prihlásiť|prihlásenie; účet|konto; používateľ; počítač; notebook; telefón|mobil; tlačiareň; tlačiť|vytlačiť|tlač
skenovať|skener; sieť; internet; email|e-mail|pošta|mail; schránka|poštová schránka; príloha; odoslať|poslať; prijať|prijímať; kalendár; schôdza|porada|stretnutie
pozvať|pozvánka; miestnosť; rezervovať; kontakt; skupina; automatická odpoveď; dovolenka|neprítomnosť; podpis; spam|nevyžiadaná pošta; phishing|podvod|podozrivý email
vírus; napadnutý|hacknutý; zablokovať|blokovať; odstrániť|vymazať|zmazať; obnoviť|získať späť; chýba|zmizol|zmizli; stratil|stratený; nájsť|hľadať; súbor; priečinok
dokument; zdieľať|zdieľanie; externý|mimo firmy; hosť; povolenie|oprávnenie; prístup; licencia; predplatné; zrušiť; faktúra
platiť|platba|zaplatiť; cena|stojí; kúpiť; vrátenie peňazí; nainštalovať|inštalácia; odinštalovať; aktualizovať|aktualizácia; stiahnuť; nahrať; synchronizovať|synchronizácia
úložisko|miesto; plná|plný; veľkosť; pomalý|pomaly; padá|zatvára; zamŕza|zaseknutý; chyba; nefunguje|nejde; otvoriť; zatvoriť
uložiť; kopírovať; presunúť; zmeniť; pridať; odobrať; vytvoriť; nastaviť|konfigurovať; nastavenia; jazyk
mikrofón; kamera; zvuk; slúchadlá; obrazovka; nahrať|nahrávka|záznam; chat; správa; odvolať|vziať späť; hovor|volať
oznámenie|pripomienka; prehliadač; web|stránka; doména; zašifrovať|šifrovanie; archív|archivovať; záloha; exportovať; importovať; správca|administrátor
kolega|kolegyňa; zamestnanec; odišiel z firmy|skončil; zariadenie; ukradnutý; kód; zamknutý|zablokovaný; vypršalo|vypršala; tím; úloha
vypnúť; zapnúť; reštartovať; klávesnica; monitor; batéria; meno|názov; fotka|obrázok; adresa; počuť
wifi|bezdrôtová; verzia; šablóna; preložiť; preposlať; zákazník; kľúč; žiadosť|požiadavka; program; pripojiť|pripojenie
termín; distribučný zoznam; zdieľaná schránka|spoločná schránka; odkaz; tlačidlo; stránka; zostava|prehľad; formulár; podpora; z domu
číslo; pozadie; časové pásmo; písmo; hárok|zošit; prezentácia; tabuľka; vzorec; filter; schváliť`,
  sl: `
geslo; pozabil|pozabila|pozabljeno; prijava|prijaviti|vpis; račun; uporabnik; računalnik; prenosnik; telefon|mobitel; tiskalnik; tiskati|natisniti
skenirati|skener|optični bralnik; omrežje; internet; e-pošta|pošta|mail; nabiralnik|poštni predal; priloga; poslati|pošiljati; prejeti|prejemati; koledar; sestanek
povabiti|vabilo; soba|sejna soba; rezervirati; stik; skupina; samodejni odgovor; dopust|počitnice|odsotnost; podpis; neželena pošta|spam; lažno predstavljanje|prevara|sumljiva pošta
virus; vdrl|vdor; blokirati; izbrisati; obnoviti|dobiti nazaj; manjka|izginil|izginila; izgubil|izgubljen; najti|iskati; datoteka; mapa
dokument; deliti|skupna raba; zunanji|izven podjetja; gost; dovoljenje|pravice; dostop; licenca; naročnina; preklicati|odpovedati; račun|faktura
plačati|plačilo; cena|stane; kupiti; vračilo denarja; namestiti|namestitev; odstraniti program; posodobiti|posodobitev; prenesti; naložiti; sinhronizirati
prostor|shramba; poln|polna; velikost; počasen|počasi; sesuje|zapre; zamrzne|obtiči; napaka; ne deluje|ne dela; odpreti; zapreti
shraniti; kopirati; premakniti; spremeniti; dodati; odstraniti; ustvariti; nastaviti; nastavitve; jezik
mikrofon; kamera; zvok; slušalke; zaslon; snemati|posnetek; klepet; sporočilo; odpoklicati|preklicati sporočilo; klic|klicati
obvestilo|opomnik; brskalnik; spletno mesto|stran; domena; šifrirati; arhiv|arhivirati; varnostna kopija; izvoziti; uvoziti; skrbnik|administrator
sodelavec|sodelavka; zaposleni|delavec; zapustil podjetje|odpovedal; naprava; ukraden; koda; zaklenjen; poteklo|potekla; ekipa|skupina; opravilo|naloga
izklopiti; vklopiti; znova zagnati; tipkovnica; monitor; baterija; ime; slika; naslov; slišati
wifi|brezžično; različica; predloga; prevesti; posredovati; stranka; ključ; zahteva; program; povezati|povezava
termin; seznam za razpošiljanje; skupni nabiralnik; povezava; gumb; stran; poročilo; obrazec; podpora; od doma
številka; ozadje; časovni pas; pisava; preglednica; predstavitev; tabela; formula; filter; odobriti`,
  hr: `
lozinka|lozinku|šifra; zaboravio|zaboravila|zaboravljena; prijava|prijaviti; račun|nalog; korisnik; računalo|kompjuter; laptop|prijenosnik; telefon|mobitel; pisač|printer; ispisati|printati|ispis
skenirati|skener; mreža; internet; email|e-pošta|pošta|mail; sandučić|poštanski sandučić; privitak|prilog; poslati|slati; primiti|primati; kalendar; sastanak
pozvati|pozivnica; soba|dvorana; rezervirati; kontakt; grupa; automatski odgovor; godišnji|odmor|odsutnost; potpis; neželjena pošta|spam; prijevara|phishing|sumnjiv mail
virus; hakiran|provaljen; blokirati; izbrisati|obrisati; vratiti|oporaviti; nedostaje|nestao|nestala; izgubio|izgubljen; pronaći|tražiti; datoteka; mapa
dokument; dijeliti|podijeliti; vanjski|izvan tvrtke; gost; dopuštenje|prava; pristup; licenca; pretplata; otkazati; račun|faktura
platiti|plaćanje; cijena|košta; kupiti; povrat novca; instalirati|instalacija; deinstalirati; ažurirati|ažuriranje; preuzeti; prenijeti|učitati; sinkronizirati
prostor|pohrana; pun|puna; veličina; spor|sporo; ruši|gasi; zamrzne|zaglavio; greška|pogreška; ne radi; otvoriti; zatvoriti
spremiti; kopirati; premjestiti; promijeniti; dodati; ukloniti; stvoriti|napraviti; postaviti; postavke; jezik
mikrofon; kamera; zvuk; slušalice; zaslon|ekran; snimiti|snimka; chat; poruka; opozvati|povući; poziv|zvati
obavijest|podsjetnik; preglednik; web|stranica; domena; šifrirati; arhiva|arhivirati; sigurnosna kopija; izvesti; uvesti; administrator
kolega; zaposlenik|djelatnik; otišao iz tvrtke|dao otkaz; uređaj; ukraden; kod; zaključan; istekla|istekao; tim; zadatak
isključiti; uključiti; ponovno pokrenuti; tipkovnica; monitor; baterija; ime; slika; adresa; čuti
wifi|bežični; verzija; predložak; prevesti; proslijediti; klijent|kupac; ključ; zahtjev; program; spojiti|povezati
termin; popis za distribuciju; zajednički sandučić; veza|poveznica; gumb; stranica; izvješće; obrazac; podrška; od kuće
broj; pozadina; vremenska zona; font; proračunska tablica; prezentacija; tablica; formula; filtar; odobriti`,
  sr: `
lozinka|lozinku|šifra; zaboravio|zaboravila|zaboravljena; prijava|prijaviti; nalog|račun; korisnik; računar|kompjuter; laptop; telefon|mobilni; štampač; štampati|odštampati
skenirati|skener; mreža; internet; email|imejl|pošta|mejl; sanduče|poštansko sanduče; prilog; poslati|slati; primiti|primati; kalendar; sastanak
pozvati|pozivnica; soba|sala; rezervisati; kontakt; grupa; automatski odgovor; odmor|godišnji|odsustvo; potpis; neželjena pošta|spam; prevara|phishing|sumnjiv mejl
virus; hakovan|provaljen; blokirati; izbrisati|obrisati; vratiti|oporaviti; nedostaje|nestao|nestala; izgubio|izgubljen; pronaći|tražiti; datoteka|fajl; fascikla|folder
dokument; deliti|podeliti; spoljni|van firme; gost; dozvola|prava; pristup; licenca; pretplata; otkazati; račun|faktura
platiti|plaćanje; cena|košta; kupiti; povraćaj novca; instalirati|instalacija; deinstalirati; ažurirati|ažuriranje; preuzeti; otpremiti; sinhronizovati
prostor|skladište; pun|puna; veličina; spor|sporo; ruši|gasi; zamrzne|zaglavio; greška; ne radi; otvoriti; zatvoriti
sačuvati; kopirati; premestiti; promeniti; dodati; ukloniti; napraviti|kreirati; podesiti; podešavanja|postavke; jezik
mikrofon; kamera; zvuk; slušalice; ekran; snimiti|snimak; ćaskanje|chat; poruka; opozvati|povući; poziv|zvati
obaveštenje|podsetnik; pregledač; sajt|stranica; domen; šifrovati; arhiva|arhivirati; rezervna kopija; izvesti; uvesti; administrator
kolega; zaposleni|radnik; otišao iz firme|dao otkaz; uređaj; ukraden; kod; zaključan; istekla|istekao; tim; zadatak
isključiti; uključiti; ponovo pokrenuti; tastatura; monitor; baterija; ime; slika; adresa; čuti
wifi|bežični; verzija; predložak|šablon; prevesti; proslediti; klijent|kupac; ključ; zahtev; program; povezati
termin; lista za distribuciju; deljeno sanduče|zajedničko sanduče; veza|link; dugme; stranica; izveštaj; obrazac; podrška; od kuće
broj; pozadina; vremenska zona; font; tabela|radni list; prezentacija; tabela; formula; filter; odobriti`,
  bg: `
парола; забравих|забравена; влизане|вход|вляза; акаунт|профил; потребител; компютър; лаптоп; телефон|мобилен; принтер; печат|печата|отпечатам
сканиране|скенер; мрежа; интернет; имейл|поща; пощенска кутия; прикачен файл; изпращане|изпратя; получаване|получавам; календар; среща|събрание
покана|поканя; стая|зала; резервирам; контакт; група; автоматичен отговор; отпуск|ваканция|отсъствие; подпис; спам|нежелана поща; фишинг|измама|подозрителен имейл
вирус; хакнат; блокиране|блокирам; изтриване|изтрия; възстановяване|върна; липсва|изчезна; загубих|изгубен; намеря|търся; файл; папка
документ; споделяне|споделя; външен|извън фирмата; гост; разрешение|права; достъп; лиценз; абонамент; откажа|анулиране; фактура
плащане|платя; цена|струва; купя; възстановяване на сума; инсталиране|инсталирам; деинсталиране; актуализиране|актуализация; изтегляне; качване; синхронизиране
място|хранилище; пълна|пълен; размер; бавен|бавно; срива|затваря; замръзва|блокира; грешка; не работи; отваряне|отворя; затваряне
запазване|запиша; копиране; преместване; промяна|сменя; добавяне; премахване; създаване; настройка; настройки; език
микрофон; камера; звук; слушалки; екран; запис|записвам; чат; съобщение; отзовавам|върна съобщение; обаждане|разговор
известие|напомняне; браузър; сайт|уебсайт; домейн; шифроване; архив; резервно копие; експортиране; импортиране; администратор
колега; служител; напусна фирмата; устройство; откраднат; код; заключен; изтекла|изтекъл; екип; задача
изключване|изключа; включване|включа; рестартиране; клавиатура; монитор; батерия; име; снимка|картина; адрес; чувам
безжична|wifi; версия; шаблон; превод; препращане; клиент; ключ; заявка; програма; свързване
час|уговорка; списък за разпространение; споделена пощенска кутия; връзка; бутон; страница; отчет; формуляр; поддръжка; от вкъщи
номер; фон; часова зона; шрифт; таблица|електронна таблица; презентация; таблица; формула; филтър; одобря`,
  uk: `
пароль; забув|забула|забутий; увійти|вхід|вхід в систему; обліковий запис|акаунт; користувач; комп'ютер; ноутбук; телефон|мобільний; принтер; друк|друкувати|роздрукувати
сканувати|сканер; мережа; інтернет; пошта|електронна пошта|імейл|лист; поштова скринька; вкладення; надіслати|відправити; отримати|отримувати; календар; нарада|зустріч
запросити|запрошення; кімната|переговорна; забронювати; контакт; група; автоматична відповідь; відпустка|відсутність; підпис; спам|небажана пошта; фішинг|шахрайство|підозрілий лист
вірус; зламали|зламано; заблокувати|блокування; видалити; відновити|повернути; зник|зникли|відсутній; загубив|втрачений; знайти|шукати; файл; папка
документ; поділитися|спільний доступ; зовнішній|поза компанією; гість; дозвіл|права; доступ; ліцензія; підписка|передплата; скасувати; рахунок|рахунок-фактура
платити|оплата; ціна|коштує; купити; повернення коштів; встановити|інсталювати; видалити програму; оновити|оновлення; завантажити; вивантажити; синхронізувати|синхронізація
сховище|місце; переповнена|повний; розмір; повільно|повільний; аварійно завершує|вилітає; зависає; помилка; не працює; відкрити; закрити
зберегти; копіювати; перемістити; змінити; додати; вилучити|прибрати; створити; налаштувати; налаштування|параметри; мова
мікрофон; камера; звук; навушники|гарнітура; екран; записати|запис; чат; повідомлення; відкликати; дзвінок|телефонувати
сповіщення|нагадування; браузер; сайт; домен; шифрувати; архів|архівувати; резервна копія; експортувати; імпортувати; адміністратор
колега; співробітник|працівник; звільнився|пішов з компанії; пристрій; вкрадений; код; заблоковано; закінчився|термін дії; команда; завдання
вимкнути; увімкнути; перезавантажити; клавіатура; монітор; батарея; ім'я|назва; фото|зображення; адреса; чути
wifi|бездротова; версія; шаблон; перекласти; переслати; клієнт; ключ; запит; програма; підключити|з'єднання
зустріч; список розсилки; спільна поштова скринька; посилання; кнопка; сторінка; звіт; форма; підтримка; з дому
номер; тло|фон; часовий пояс; шрифт; таблиця|аркуш; презентація; таблиця; формула; фільтр; затвердити`,
  et: `
parool|salasõna; unustasin|ununes; sisse logida|sisselogimine; konto; kasutaja; arvuti; sülearvuti; telefon|mobiil; printer; printida|prindi|väljatrükk
skannida|skanner; võrk; internet; e-kiri|meil|e-post; postkast; manus; saata|saatmine; saada|vastu võtta; kalender; koosolek
kutsuda|kutse; ruum; broneerida; kontakt; rühm|grupp; automaatvastus|automaatne vastus; puhkus|eemalolek; allkiri; rämpspost; õngitsus|pettus|kahtlane kiri
viirus; häkiti|häkitud; blokeerida; kustutada; taastada|tagasi saada; kadunud|puudub; kaotasin|kaotatud; leida|otsida; fail; kaust
dokument; jagada|jagamine; väline|väljaspool ettevõtet; külaline; luba|õigused; juurdepääs|ligipääs; litsents; tellimus; tühistada|lõpetada; arve
maksta|makse; hind|maksab; osta; tagasimakse; installida|paigaldada; desinstallida; värskendada|uuendus|uuendada; alla laadida; üles laadida; sünkroonida
salvestusruum|ruum|maht; täis; suurus; aeglane|aeglaselt; jookseb kokku|sulgub; hangub; viga|tõrge; ei tööta|ei toimi; avada; sulgeda
salvestada; kopeerida; teisaldada; muuta|vahetada; lisada; eemaldada; luua|teha; seadistada; sätted; keel
mikrofon; kaamera; heli; kõrvaklapid; ekraan; salvestada|salvestis|lindistada; vestlus; sõnum; tagasi kutsuda|tagasi võtta; kõne|helistada
teatis|teavitus|meeldetuletus; brauser; veebisait|koduleht; domeen; krüptida; arhiiv|arhiivida; varukoopia; eksportida; importida; administraator|haldur
kolleeg; töötaja; lahkus ettevõttest|lahkunud; seade; varastatud; kood; lukus|lukustatud; aegunud; meeskond; ülesanne
välja lülitada; sisse lülitada; taaskäivitada; klaviatuur; kuvar; aku; nimi; pilt|foto; aadress; kuulda
wifi|traadita; versioon; mall; tõlkida; edasi saata|edastada; klient; võti; taotlus; programm; ühendada|ühendus
kohtumine; meililoend|levitusloend; ühine postkast|jagatud postkast; link; nupp; leht; aruanne; vorm; tugi; kodust|kodukontor
number; taust; ajavöönd; font; tabel|töövihik; esitlus; tabel; valem; filter; kinnitada`,
  lt: `
slaptažodis|slaptažodį; pamiršau|pamiršta; prisijungti|prisijungimas; paskyra; vartotojas|naudotojas; kompiuteris; nešiojamas kompiuteris; telefonas|mobilusis; spausdintuvas; spausdinti|atspausdinti
nuskaityti|skeneris; tinklas; internetas; laiškas|paštas|el. paštas; pašto dėžutė; priedas; siųsti|išsiųsti; gauti; kalendorius; susitikimas|posėdis
pakviesti|kvietimas; kambarys|salė; rezervuoti; kontaktas; grupė; automatinis atsakymas; atostogos|nebuvimas; parašas; šlamštas|brukalas; sukčiavimas|apgaulė|įtartinas laiškas
virusas; nulaužė|įsilaužė; blokuoti|užblokuoti; ištrinti|pašalinti; atkurti|susigrąžinti; dingo|trūksta; pamečiau|prarastas; rasti|ieškoti; failas; aplankas
dokumentas; bendrinti|dalintis; išorinis|už įmonės ribų; svečias; leidimas|teisės; prieiga; licencija; prenumerata; atšaukti|nutraukti; sąskaita|sąskaita faktūra
mokėti|mokėjimas; kaina|kainuoja; pirkti; pinigų grąžinimas; įdiegti|diegimas; pašalinti programą; atnaujinti|naujinimas; atsisiųsti; įkelti; sinchronizuoti
saugykla|vieta; pilna|pilnas; dydis; lėtas|lėtai; stringa|užsidaro; užstringa|sustingsta; klaida; neveikia; atidaryti; uždaryti
įrašyti|išsaugoti; kopijuoti; perkelti; pakeisti; pridėti; pašalinti; sukurti; nustatyti; nustatymai|parametrai; kalba
mikrofonas; kamera; garsas; ausinės; ekranas; įrašyti|įrašas; pokalbis; žinutė|pranešimas; atšaukti laišką; skambutis|skambinti
pranešimas|priminimas; naršyklė; svetainė; domenas; šifruoti; archyvas|archyvuoti; atsarginė kopija; eksportuoti; importuoti; administratorius
kolega; darbuotojas; išėjo iš įmonės|nebedirba; įrenginys; pavogtas; kodas; užrakinta|užblokuota; baigėsi|pasibaigė; komanda; užduotis
išjungti; įjungti; paleisti iš naujo; klaviatūra; monitorius; baterija; vardas|pavadinimas; nuotrauka|paveikslas; adresas; girdėti
wifi|belaidis; versija; šablonas; versti|išversti; persiųsti; klientas; raktas; prašymas|užklausa; programa; prijungti|ryšys
susitarimas; platinimo sąrašas; bendra pašto dėžutė; saitas|nuoroda; mygtukas; puslapis; ataskaita; forma; palaikymas|pagalba; iš namų
numeris; fonas; laiko juosta; šriftas; skaičiuoklė; pateiktis; lentelė; formulė; filtras; patvirtinti`,
  fi: `
salasana; unohdin|unohtunut; kirjautua|kirjaudu sisään|kirjautuminen; tili; käyttäjä; tietokone|kone; kannettava|läppäri; puhelin|kännykkä; tulostin; tulostaa|tulostus
skannata|skanneri; verkko; internet|netti; sähköposti|posti|meili; postilaatikko; liite; lähettää; vastaanottaa; kalenteri; kokous|palaveri
kutsua|kutsu; huone|neuvotteluhuone; varata; yhteystieto; ryhmä; automaattinen vastaus|poissaoloviesti; loma|poissaolo; allekirjoitus; roskaposti; tietojenkalastelu|huijaus|epäilyttävä viesti
virus; hakkeroitu|murrettu; estää; poistaa; palauttaa; puuttuu|kadonnut|hävinnyt; kadottanut|hukassa; löytää|etsiä; tiedosto; kansio
asiakirja|dokumentti; jakaa; ulkoinen|ulkopuolinen; vieras; käyttöoikeus|oikeus; pääsy|päästä; lisenssi|käyttöoikeus; tilaus; peruuttaa|irtisanoa; lasku
maksaa|maksu; hinta; ostaa; hyvitys|palautus; asentaa; poistaa asennus; päivittää|päivitys; ladata; lähettää palvelimeen; synkronoida
tallennustila|tila; täynnä|täysi; koko; hidas; kaatuu|sulkeutuu; jumissa|jäätyy; virhe; ei toimi; avata; sulkea
tallentaa; kopioida; siirtää; muuttaa|vaihtaa; lisätä; poistaa; luoda; määrittää; asetukset; kieli
mikrofoni; kamera; ääni; kuulokkeet; näyttö|ruutu; tallentaa|tallenne|nauhoittaa; keskustelu|chat; viesti; peruuttaa viesti|perua; puhelu|soittaa
ilmoitus|muistutus; selain; sivusto|verkkosivu; toimialue; salata; arkisto|arkistoida; varmuuskopio; viedä; tuoda; järjestelmänvalvoja|ylläpitäjä
työkaveri|kollega; työntekijä; lähtenyt yrityksestä|irtisanoutunut; laite; varastettu; koodi; lukittu|lukossa; vanhentunut; tiimi|ryhmä; tehtävä
poistaa käytöstä|sammuttaa; ottaa käyttöön|käynnistää; käynnistää uudelleen; näppäimistö; näyttö; akku; nimi; kuva; osoite; kuulla|kuulua
wifi|langaton; versio; malli|mallipohja; kääntää; edelleenlähettää|välittää; asiakas; avain; pyyntö; ohjelma; yhdistää|yhteys
tapaaminen; jakelulista|postituslista; jaettu postilaatikko|yhteinen postilaatikko; linkki; painike; sivu; raportti; lomake; tuki; kotoa|etätyö
numero; tausta; aikavyöhyke; fontti; laskentataulukko; esitys; taulukko; kaava; suodatin; hyväksyä`,
  hu: `
jelszó|jelszavam; elfelejtettem|elfelejtett; bejelentkezés|belépés|bejelentkezni; fiók; felhasználó; számítógép; laptop; telefon|mobil; nyomtató; nyomtatás|nyomtatni
szkennelés|szkenner|beolvasás; hálózat; internet; email|e-mail|levél; postaláda|postafiók; melléklet|csatolmány; küldés|elküldeni; fogadás|megkapni; naptár; értekezlet|megbeszélés
meghívás|meghívó; szoba|terem; foglalás|lefoglalni; névjegy|kapcsolat; csoport; automatikus válasz; szabadság|távollét; aláírás; levélszemét|spam; adathalászat|csalás|gyanús levél
vírus; feltörték|feltört; letiltás|tiltani; törlés|törölni; visszaállítás|visszaszerezni; hiányzik|eltűnt; elveszett|elvesztettem; megtalálni|keresés; fájl; mappa
dokumentum; megosztás|megosztani; külső|cégen kívüli; vendég; engedély|jogosultság; hozzáférés; licenc; előfizetés; lemondás|megszüntetni; számla
fizetés|fizetni; ár|kerül; vásárlás|venni; visszatérítés; telepítés|telepíteni; eltávolítás; frissítés|frissíteni; letöltés; feltöltés; szinkronizálás
tárhely|hely; tele|megtelt; méret; lassú|lassan; összeomlik|bezáródik; lefagy|megakad; hiba; nem működik; megnyitás|megnyitni; bezárás
mentés|menteni; másolás; áthelyezés; módosítás|megváltoztatni; hozzáadás; eltávolítás; létrehozás; beállítás|beállítani; beállítások; nyelv
mikrofon; kamera; hang; fejhallgató; képernyő; felvétel|rögzítés; csevegés; üzenet; visszahívás|visszavonás; hívás|hívni
értesítés|emlékeztető; böngésző; webhely|weboldal; tartomány; titkosítás; archívum|archiválás; biztonsági mentés; exportálás; importálás; rendszergazda
kolléga|munkatárs; alkalmazott|dolgozó; kilépett|elment a cégtől; eszköz; ellopott; kód; zárolva|zárolt; lejárt; csapat; feladat
kikapcsolás; bekapcsolás; újraindítás; billentyűzet; monitor; akkumulátor; név; kép|fotó; cím; hallani
wifi|vezeték nélküli; verzió; sablon; fordítás; továbbítás; ügyfél; kulcs; kérelem|kérés; program; csatlakozás|kapcsolat
időpont; terjesztési lista; megosztott postaláda|közös postaláda; hivatkozás; gomb; oldal; jelentés; űrlap; támogatás; otthonról
szám; háttér; időzóna; betűtípus; táblázat|munkafüzet; bemutató; táblázat; képlet; szűrő; jóváhagyás`,
  el: `
κωδικός|κωδικός πρόσβασης; ξέχασα; σύνδεση|συνδεθώ|είσοδος; λογαριασμός; χρήστης; υπολογιστής; λάπτοπ|φορητός; τηλέφωνο|κινητό; εκτυπωτής; εκτύπωση|εκτυπώσω
σάρωση|σαρωτής; δίκτυο; ίντερνετ|διαδίκτυο; email|ηλεκτρονικό ταχυδρομείο|μέιλ; γραμματοκιβώτιο; συνημμένο; αποστολή|στείλω; λήψη|λαμβάνω; ημερολόγιο; σύσκεψη|συνάντηση
πρόσκληση|προσκαλέσω; αίθουσα|δωμάτιο; κράτηση; επαφή; ομάδα; αυτόματη απάντηση; διακοπές|άδεια|απουσία; υπογραφή; ανεπιθύμητα|spam; ηλεκτρονικό ψάρεμα|απάτη|ύποπτο email
ιός; χάκαραν|παραβιάστηκε; αποκλεισμός|μπλοκάρω; διαγραφή|διαγράψω; επαναφορά|ανάκτηση; λείπει|χάθηκε|εξαφανίστηκε; έχασα|χαμένο; βρω|αναζήτηση; αρχείο; φάκελος
έγγραφο; κοινή χρήση|μοιραστώ; εξωτερικός|εκτός εταιρείας; επισκέπτης; δικαίωμα|άδεια; πρόσβαση; άδεια χρήσης; συνδρομή; ακύρωση|ακυρώσω; τιμολόγιο|λογαριασμός
πληρωμή|πληρώσω; τιμή|κοστίζει; αγορά|αγοράσω; επιστροφή χρημάτων; εγκατάσταση|εγκαταστήσω; κατάργηση εγκατάστασης; ενημέρωση|αναβάθμιση; λήψη|κατεβάσω; μεταφόρτωση|ανεβάσω; συγχρονισμός
αποθήκευση|χώρος; γεμάτο|πλήρες; μέγεθος; αργός|αργά; κρασάρει|κλείνει μόνο; παγώνει|κολλάει; σφάλμα; δεν λειτουργεί|δεν δουλεύει; άνοιγμα|ανοίξω; κλείσιμο
αποθήκευση; αντιγραφή; μετακίνηση; αλλαγή|αλλάξω; προσθήκη|προσθέσω; κατάργηση|αφαιρέσω; δημιουργία; ρύθμιση; ρυθμίσεις; γλώσσα
μικρόφωνο; κάμερα; ήχος; ακουστικά; οθόνη; εγγραφή|καταγραφή; συνομιλία; μήνυμα; ανάκληση; κλήση
ειδοποίηση|υπενθύμιση; πρόγραμμα περιήγησης; ιστοσελίδα|τοποθεσία; τομέας; κρυπτογράφηση; αρχειοθέτηση; αντίγραφο ασφαλείας; εξαγωγή; εισαγωγή; διαχειριστής
συνάδελφος; υπάλληλος|εργαζόμενος; έφυγε από την εταιρεία|παραιτήθηκε; συσκευή; κλεμμένο; κωδικός; κλειδωμένος; έληξε; ομάδα; εργασία
απενεργοποίηση; ενεργοποίηση; επανεκκίνηση; πληκτρολόγιο; οθόνη; μπαταρία; όνομα; φωτογραφία|εικόνα; διεύθυνση; ακούω|ακούγεται
wifi|ασύρματο; έκδοση; πρότυπο; μετάφραση; προώθηση; πελάτης; κλειδί; αίτημα; πρόγραμμα; σύνδεση
ραντεβού; λίστα διανομής; κοινόχρηστο γραμματοκιβώτιο; σύνδεσμος; κουμπί; σελίδα; αναφορά; φόρμα; υποστήριξη; από το σπίτι
αριθμός; φόντο; ζώνη ώρας; γραμματοσειρά; υπολογιστικό φύλλο; παρουσίαση; πίνακας; τύπος; φίλτρο; έγκριση`,
  tr: `
şifre|parola|şifremi|parolamı; unuttum|unutulan; oturum açma|giriş|giriş yapamıyorum; hesap|hesabım; kullanıcı; bilgisayar; dizüstü|laptop; telefon|cep telefonu; yazıcı; yazdırma|yazdırmıyor|çıktı
tarama|tarayıcı; ağ; internet; e-posta|posta|mail; posta kutusu; ek|ekli dosya; gönderme|göndermek; alma|almak; takvim; toplantı
davet|davet etmek; oda|salon; rezervasyon|ayırtmak; kişi; grup; otomatik yanıt|otomatik cevap; tatil|izin; imza; istenmeyen posta|spam; kimlik avı|dolandırıcılık|şüpheli posta
virüs; hacklendi|ele geçirildi; engelleme|engellemek; silme|silmek; geri yükleme|geri getirmek|kurtarma; kayıp|kayboldu|yok; kaybettim; bulma|aramak; dosya; klasör
belge; paylaşma|paylaşmak|paylaşım; dış|şirket dışı; konuk|misafir; izin|yetki; erişim; lisans; abonelik; iptal; fatura
ödeme|ödemek; fiyat|ücret; satın alma; para iadesi; yükleme|kurmak|kurulum; kaldırma; güncelleme; indirme|indirmek; karşıya yükleme; eşitleme|senkronize
depolama|alan|yer; dolu|doldu; boyut; yavaş; çöküyor|kapanıyor; donuyor|takılıyor; hata; çalışmıyor; açma|açılmıyor; kapatma
kaydetme|kaydetmek; kopyalama; taşıma; değiştirme|değiştirmek; ekleme|eklemek; kaldırma; oluşturma|oluşturmak; ayarlama|kurma; ayarlar; dil
mikrofon; kamera; ses; kulaklık; ekran; kayıt|kaydetmek; sohbet; ileti|mesaj; geri çağırma|geri almak; arama|çağrı
bildirim|hatırlatıcı; tarayıcı; site|web sitesi; etki alanı; şifreleme; arşiv; yedek|yedekleme; dışa aktarma; içe aktarma; yönetici
iş arkadaşı|meslektaş; çalışan|personel; işten ayrıldı|ayrılan; cihaz; çalındı|çalınan; kod; kilitli|kilitlendi; süresi doldu|süresi dolmuş; ekip|takım; görev
kapatma|devre dışı; açma|etkinleştirme; yeniden başlatma; klavye; monitör; pil|batarya; ad|isim; resim|fotoğraf; adres; duymak|duyulmuyor
kablosuz|wifi; sürüm; şablon; çeviri; iletme|yönlendirme; müşteri; anahtar; istek|talep; program; bağlanma|bağlantı
randevu; dağıtım listesi; paylaşılan posta kutusu|ortak posta kutusu; bağlantı; düğme; sayfa; rapor; form; destek; evden
numara; arka plan; saat dilimi; yazı tipi; elektronik tablo; sunu|sunum; tablo; formül; filtre; onaylama`,
  id: `
kata sandi|sandi|password; lupa; masuk|login; akun; pengguna; komputer; laptop; telepon|ponsel|hp; printer; cetak|mencetak|print
pindai|memindai|scanner; jaringan; internet; email|surel; kotak surat; lampiran; kirim|mengirim; terima|menerima; kalender; rapat
undang|mengundang|undangan; ruang|ruangan; pesan|memesan; kontak; grup; balasan otomatis; cuti|liburan; tanda tangan; spam|sampah; phishing|penipuan|email mencurigakan
virus; diretas|dibajak; blokir|memblokir; hapus|menghapus; pulihkan|memulihkan|mengembalikan; hilang; kehilangan; cari|menemukan; file|berkas; folder
dokumen; bagikan|berbagi|membagikan; eksternal|luar perusahaan; tamu; izin|hak; akses; lisensi; langganan; batal|membatalkan|berhenti; faktur|tagihan
bayar|pembayaran; harga|biaya; beli|membeli; pengembalian dana; instal|menginstal|pasang; hapus instalan; perbarui|pembaruan; unduh|mengunduh; unggah|mengunggah; sinkron|sinkronisasi
penyimpanan|ruang; penuh; ukuran; lambat|lemot; macet|tertutup sendiri; beku|hang; kesalahan|galat|error; tidak berfungsi|tidak bisa; buka|membuka; tutup|menutup
simpan|menyimpan; salin|menyalin; pindah|memindahkan; ubah|mengubah|ganti; tambah|menambahkan; hapus; buat|membuat; atur|mengatur; pengaturan|setelan; bahasa
mikrofon; kamera; suara; headset; layar; rekam|merekam|rekaman; obrolan|chat; pesan; tarik kembali|menarik pesan; panggilan|menelepon
notifikasi|pemberitahuan|pengingat; peramban|browser; situs|situs web; domain; enkripsi; arsip; cadangan|backup; ekspor; impor; admin|administrator
rekan|rekan kerja; karyawan|pegawai; keluar dari perusahaan|resign; perangkat; dicuri; kode; terkunci; kedaluwarsa; tim; tugas
matikan|nonaktifkan; nyalakan|aktifkan; mulai ulang|restart; papan ketik|keyboard; monitor; baterai; nama; gambar|foto; alamat; dengar|mendengar
wifi|nirkabel; versi; templat; terjemahkan; teruskan|meneruskan; pelanggan; kunci; permintaan; program; sambung|koneksi|terhubung
janji; daftar distribusi|milis; kotak surat bersama; tautan; tombol; halaman; laporan; formulir; dukungan|bantuan; dari rumah
nomor; latar belakang; zona waktu; font; lembar kerja; presentasi; tabel; rumus; filter; setujui`,
  vi: `
mật khẩu; quên; đăng nhập; tài khoản; người dùng; máy tính; laptop|máy tính xách tay; điện thoại; máy in; in
quét|máy quét; mạng; internet; email|thư|thư điện tử; hộp thư; tệp đính kèm|đính kèm; gửi; nhận; lịch; cuộc họp|họp
mời|lời mời; phòng; đặt; liên hệ|danh bạ; nhóm; trả lời tự động; nghỉ phép|kỳ nghỉ|vắng mặt; chữ ký; thư rác|spam; lừa đảo|thư đáng ngờ
vi rút|virus; bị hack|bị tấn công; chặn; xóa|xoá; khôi phục|lấy lại; thiếu|biến mất; mất; tìm|tìm kiếm; tệp|file; thư mục
tài liệu; chia sẻ; bên ngoài|ngoài công ty; khách; quyền; truy cập; giấy phép|bản quyền; gói đăng ký|đăng ký; hủy|huỷ; hóa đơn|hoá đơn
thanh toán|trả tiền; giá; mua; hoàn tiền; cài đặt|cài; gỡ cài đặt; cập nhật; tải xuống|tải về; tải lên; đồng bộ
dung lượng|lưu trữ; đầy; kích thước; chậm; bị thoát|sập; treo|đơ; lỗi; không hoạt động; mở; đóng
lưu; sao chép; di chuyển; thay đổi|đổi; thêm; xóa bỏ; tạo; thiết lập; cài đặt|thiết đặt; ngôn ngữ
micrô|mic; máy ảnh|camera; âm thanh|tiếng; tai nghe; màn hình; ghi|ghi âm|bản ghi; trò chuyện|chat; tin nhắn; thu hồi; cuộc gọi|gọi
thông báo|nhắc nhở; trình duyệt; trang web; tên miền|miền; mã hóa; lưu trữ; sao lưu; xuất; nhập; quản trị viên
đồng nghiệp; nhân viên; nghỉ việc; thiết bị; bị đánh cắp|mất trộm; mã; bị khóa|khóa; hết hạn; nhóm; nhiệm vụ|tác vụ
tắt; bật; khởi động lại; bàn phím; màn hình; pin; tên; ảnh|hình; địa chỉ; nghe
wifi|không dây; phiên bản; mẫu; dịch; chuyển tiếp; khách hàng; khóa; yêu cầu; chương trình; kết nối
cuộc hẹn; danh sách phân phối; hộp thư chung|hộp thư dùng chung; liên kết; nút; trang; báo cáo; biểu mẫu; hỗ trợ; ở nhà|từ nhà
số; nền|phông nền; múi giờ; phông chữ; bảng tính; bản trình bày; bảng; công thức; bộ lọc; phê duyệt`,
  he: `
סיסמה|סיסמא|הסיסמה; שכחתי; התחברות|כניסה|להתחבר|להיכנס; חשבון; משתמש; מחשב; נייד|מחשב נייד; טלפון|פלאפון; מדפסת; הדפסה|להדפיס
סריקה|סורק|לסרוק; רשת; אינטרנט; דואר|מייל|אימייל; תיבת דואר|תיבה; קובץ מצורף|צרופה; שליחה|לשלוח; קבלה|לקבל; לוח שנה|יומן; פגישה|ישיבה
הזמנה|להזמין; חדר; להזמין חדר|הזמנה; איש קשר; קבוצה; תשובה אוטומטית|מענה אוטומטי; חופשה|חופש|היעדרות; חתימה; דואר זבל|ספאם; דיוג|פישינג|הונאה
וירוס; נפרץ|פריצה|פרצו; חסימה|לחסום; מחיקה|למחוק; שחזור|לשחזר; חסר|נעלם|נעלמו; איבדתי|אבוד; למצוא|חיפוש; קובץ; תיקיה|תיקייה
מסמך; שיתוף|לשתף; חיצוני|מחוץ לחברה; אורח; הרשאה|הרשאות; גישה; רישיון; מנוי; ביטול|לבטל; חשבונית
תשלום|לשלם; מחיר; קניה|לקנות|לרכוש; החזר כספי; התקנה|להתקין; הסרת התקנה; עדכון|לעדכן; הורדה|להוריד; העלאה|להעלות; סנכרון
אחסון|מקום; מלא|מלאה; גודל; איטי|לאט; קורס|נסגר; נתקע|קופא; שגיאה; לא עובד|לא עובדת; לפתוח|פתיחה; לסגור
שמירה|לשמור; העתקה|להעתיק; העברה|להעביר; שינוי|לשנות|להחליף; הוספה|להוסיף; הסרה|להסיר; יצירה|ליצור; הגדרה|להגדיר; הגדרות; שפה
מיקרופון; מצלמה; קול|שמע; אוזניות; מסך; הקלטה|להקליט; צ'אט; הודעה; ביטול שליחה|להחזיר הודעה; שיחה|להתקשר
התראה|תזכורת; דפדפן; אתר; דומיין|תחום; הצפנה; ארכיון; גיבוי; ייצוא; ייבוא; מנהל|מנהל מערכת
עמית|קולגה; עובד; עזב את החברה|התפטר; מכשיר|התקן; נגנב; קוד; נעול|ננעל; פג תוקף|פגה; צוות; משימה
כיבוי|לכבות; הפעלה|להפעיל; הפעלה מחדש; מקלדת; צג; סוללה; שם; תמונה; כתובת; לשמוע|שומעים
אלחוטי|wifi; גרסה; תבנית; תרגום; העברה|להעביר הלאה; לקוח; מפתח; בקשה; תוכנה; חיבור
פגישה; רשימת תפוצה; תיבת דואר משותפת; קישור; לחצן|כפתור; דף; דוח; טופס; תמיכה; מהבית
מספר; רקע; אזור זמן; גופן; גיליון; מצגת; טבלה; נוסחה; מסנן; אישור`,
  ko: `
비밀번호|암호|패스워드; 잊어버렸|잊음|까먹; 로그인; 계정; 사용자; 컴퓨터; 노트북; 전화|휴대폰|핸드폰; 프린터; 인쇄|출력
스캔|스캐너; 네트워크; 인터넷; 이메일|메일; 사서함|메일함|편지함; 첨부|첨부파일; 보내기|전송|발송; 받기|수신; 일정|달력|캘린더; 회의|모임
초대; 회의실; 예약; 연락처; 그룹; 자동 회신|자동 응답|부재중; 휴가|부재; 서명; 스팸; 피싱|사기
바이러스; 해킹; 차단; 삭제; 복원|복구; 사라졌|없어졌|누락; 분실|잃어버; 찾기|검색; 파일; 폴더
문서; 공유; 외부; 게스트|손님; 권한; 접근|액세스; 라이선스; 구독; 취소|해지; 청구서|송장
결제|지불; 가격|요금; 구매; 환불; 설치; 제거; 업데이트; 다운로드; 업로드; 동기화
저장소|용량|저장공간; 가득|꽉; 크기; 느려|느림|느린; 충돌|꺼져|종료; 멈춤|멈춰|먹통; 오류|에러; 작동하지|작동|안됨; 열기|열리지; 닫기
저장; 복사; 이동; 변경|바꾸; 추가; 제거; 만들기|생성; 설정; 설정|환경설정; 언어
마이크; 카메라; 소리|오디오; 헤드셋|이어폰; 화면; 녹화|녹음; 채팅; 메시지; 회수|취소; 통화|전화
알림; 브라우저; 사이트|웹사이트; 도메인; 암호화; 보관|아카이브; 백업; 내보내기; 가져오기; 관리자
동료; 직원; 퇴사; 장치|기기; 도난; 코드|인증번호; 잠김|잠금|잠겼; 만료; 팀; 작업|할일
끄기|해제; 켜기|활성화; 다시 시작|재부팅; 키보드; 모니터; 배터리; 이름; 사진|그림; 주소; 들리지|들려
와이파이|무선; 버전; 서식|템플릿; 번역; 전달; 고객; 키; 요청; 프로그램; 연결
약속; 메일 그룹|배포; 공유 사서함|공용; 링크; 단추|버튼; 페이지; 보고서; 양식; 지원; 재택
번호; 배경; 시간대|표준 시간; 글꼴; 스프레드시트|엑셀; 프레젠테이션; 표; 수식; 필터; 승인`,
  hi: `
पासवर्ड; भूल; साइन इन|लॉगिन; खाता|अकाउंट; उपयोगकर्ता|यूज़र; कंप्यूटर; लैपटॉप; फ़ोन|फोन|मोबाइल; प्रिंटर; प्रिंट|मुद्रण
स्कैन|स्कैनर; नेटवर्क; इंटरनेट; ईमेल|मेल; मेलबॉक्स; अनुलग्नक|अटैचमेंट; भेजना|भेज; प्राप्त; कैलेंडर; मीटिंग|बैठक
आमंत्रण|आमंत्रित; कमरा; बुक; संपर्क; समूह; स्वचालित उत्तर; छुट्टी; हस्ताक्षर; स्पैम; फ़िशिंग|धोखाधड़ी
वायरस; हैक; ब्लॉक; हटाना|डिलीट; पुनर्स्थापित|वापस; गायब; खो; ढूंढना|खोज; फ़ाइल|फाइल; फ़ोल्डर|फोल्डर
दस्तावेज़; साझा|शेयर; बाहरी; अतिथि; अनुमति; पहुँच|एक्सेस; लाइसेंस; सदस्यता; रद्द; चालान|बिल
भुगतान; कीमत; खरीदना|खरीद; धनवापसी|रिफंड; इंस्टॉल|स्थापित; अनइंस्टॉल; अपडेट; डाउनलोड; अपलोड; सिंक
संग्रहण|स्टोरेज|जगह; भर|पूरा; आकार; धीमा; क्रैश; अटक|हैंग; त्रुटि; काम नहीं; खोलना|खुल; बंद
सहेजना|सेव; कॉपी; स्थानांतरित; बदलना|बदल; जोड़ना|जोड़; निकालना; बनाना|बना; सेट अप; सेटिंग; भाषा
माइक्रोफ़ोन|माइक; कैमरा; ध्वनि|आवाज़; हेडसेट; स्क्रीन; रिकॉर्ड|रिकॉर्डिंग; चैट; संदेश; वापस लेना; कॉल
सूचना|नोटिफिकेशन; ब्राउज़र; वेबसाइट; डोमेन; एन्क्रिप्ट; संग्रह; बैकअप; निर्यात; आयात; व्यवस्थापक|एडमिन
सहकर्मी; कर्मचारी; कंपनी छोड़; डिवाइस|उपकरण; चोरी; कोड; लॉक; समाप्त; टीम; कार्य
बंद करना; चालू करना|चालू; पुनः आरंभ|रीस्टार्ट; कीबोर्ड; मॉनिटर; बैटरी; नाम; चित्र|फोटो; पता; सुनना|सुनाई
वाईफाई|वायरलेस; संस्करण; टेम्पलेट; अनुवाद; अग्रेषित; ग्राहक; कुंजी; अनुरोध; प्रोग्राम; कनेक्ट|कनेक्शन
अपॉइंटमेंट; वितरण सूची; साझा मेलबॉक्स; लिंक; बटन; पृष्ठ; रिपोर्ट; फ़ॉर्म; सहायता; घर से
नंबर|संख्या; पृष्ठभूमि; समय क्षेत्र; फ़ॉन्ट; स्प्रेडशीट; प्रस्तुति; तालिका; सूत्र; फ़िल्टर; स्वीकृति`,
}
