export const cs = `
password=heslem|heslům|heslech|hesel
forgot=zapomínám|nepamatuju|nevzpomenu|nevzpomínám|nevzpomenout|nemůžu si vzpomenout|vypadlo mi z hlavy|zapomenutého
sign in=přihlašuje|přihlašování|přihlásíme|dostat do účtu|nepustí|nepouští|login|nalogovat; sign out=odhlásit|odhlášení|odhlašuje
account=účtu|účtem|účty
reset password=reset hesla|resetovat heslo|změnit heslo|změna hesla|nové heslo|obnovit heslo|obnovení hesla|nastavit nové heslo
user=uživatele|uživatelka; email=mailem|mailech|mejl|mejlem|poštou|poštovní|emaily|emailem; mailbox=schránkou|schránkách
mailbox full=plná schránka|schránka je plná|schránka plná|plnou schránku|přeplněná schránka|zaplněná schránka; attachment=přílohách
send=pošlu|pošlou|posílat|posílá|odesílat|odesílání|odešlu|poslala; receive=přijatý|dostat|dostávám|přichází|přicházejí|přišel|přišla|přijde
not received=nepřišel|nepřichází|nepřicházejí|nepřijde|nedostal|nedostávám|nedostala|nechodí|nedorazil|mi nechodí
not delivered=nedoručeno|nedoručen|nedoručitelný|nedoručila|nedošlo|nedošel
bounce=vrátil se|vrací se|vrátil|vrátilo|přišlo zpátky|nedoručitelné|vracejí; rejected=odmítnut|odmítnuto|odmítl
delay=zpoždění|zpožděním|zdržení|zdržuje|se zpožděním; inbox=doručená|doručená pošta
junk=nevyžádaná|spamu|spamem|reklamy|reklamami|padá do spamu|hromadná pošta; sent items=odeslaná|odeslanou|odeslaná pošta
outbox=pošta k odeslání|k odeslání; draft=koncept|rozepsaný|rozepsaného; subject=předmět|předmětem
recipient=příjemce|příjemcům|adresát|špatnému člověku|špatné osobě|jinému člověku|někomu jinému; sender=odesílatel
address book=adresář|seznam kontaktů; global address list=globální seznam adres|globální adresář
alias=alias|aliasu|aliasem|druhá adresa|druhou adresu|další adresa|jiná adresa
forward=přeposílat|přeposílá|přeposlání|přesměrovat|přesměrování|přepošlu; rule=pravidlo|pravidlem
delegate=zástupce|zastupuje|zastupovat|asistent|asistentka|delegát|sekretářka; on behalf=jménem|za někoho|jménem šéfa|jménem někoho
recall=stáhnout zpátky|stáhnout zpět|vzít zpátky|zrušit odeslání|vzít zpátky mail
automatic reply=automatickou odpověď|automaticky odpovídá|odpovídalo automaticky|automatická zpráva
out of office=mimo kancelář|nejsem v práci|nebudu v práci|jsem pryč|budu pryč|jsem na dovolené|nepřítomnost|nepřítomnosti|nepřítomná|hláška o nepřítomnosti
vacation=dovolenou|dovolených|volno; absence=absence|nepřítomnost|nepřítomnosti; sick=nemoc|nemocen|nemocná|onemocněl|onemocněla|marodím|marodka
sick leave=neschopenka|pracovní neschopnost|nemocenská; parental leave=mateřská|mateřskou|rodičovská|mateřská dovolená|otcovská|otcovskou
holiday=svátek|svátky|státní svátek|volný den; disclaimer=právní doložka|doložka|právní upozornění; computer=počítačem|počítačích|kompu|pc|pécéčko
laptop=notebooku|notebookem|noťas|noťasu|ntb|laptop|laptopu; phone=telefonem|mobilu|mobilem|mobilní|chytrý telefon|iphone; tablet=tablet|tabletu|ipad
printer=tiskárnou|tiskárnách; print=tiskne|tisknutí|vytisknu|netiskne|výtisk; scan=sken|skenuje|skeneru|skenování|naskenovat; keyboard=klávesy
mouse=myš|myši|myška; touchpad=touchpad|touchpadu; charger=nabíječka|nabíječkou|zdroj|zdroje|adaptér; battery=baterka|nabíjet|nabíjí|vybíjí|vybitý
cable=kabel|kabelu|kabelem; port=port|zásuvka|konektor|konektoru; plug=zástrčka|zapojit|zapojen; USB stick=fleška|flešce|flashka|flashdisk|usbčko
hard drive=disk|diskem|pevný disk|harddisk; memory=paměť|paměti|ramka; fan=větrák|větráku|ventilátor; hot=přehřívá|přehřívání|hřeje|horký|topí
broken=rozbitý|rozbil|rozbilo|pokazil|pokazený|polámaný|nefunkční|porouchané|porouchal|poškozený; cracked=praskl|prasklý|prasklina|pukl
replace=vyměnit|vyměna|vyměněný; repair=oprava|opravit|opravený|servis|servisu|spravit; warranty=záruka|záruce|zárukou|záruční
order=objednat|objednávka; delivery=dodání|dodáním|doručení|dodávka|zásilka; docking station=dokovací stanice|dok|doku|dokem|dokovačka; driver=ovladač
operating system=operační systém|operačního systému
second monitor=druhý monitor|druhého monitoru|dva monitory|externí monitor|druhá obrazovka|dvě obrazovky|druhou obrazovku
projector=projektor|projektoru|dataprojektor
black screen=černá obrazovka|černou obrazovku|obrazovka je černá|obrazovka černá|černo na obrazovce|jenom černo
blank=prázdný|prázdného|bílý|bílá|bílé|prázdná stránka; stuck=zasekl|zaseklo|zaseknutý|zasekává|visí|stojí na|vázne|seknul|seklo
freeze=zamrzlo|zamrzne|seká|seknul|seklo|zasekává se|tuhne; loading=načítá|načítání|nahrává|točí se|kolečko
slow=pomalejší|vleče|táhne|zpomalené|zpomalil; crash=spadl|spadlo|spadne|spadává|sám se zavře|sám se vypne|samo se zavírá|vypíná se|havaruje
not working=nefungoval|nejde mi|nejdou|přestal fungovat|přestalo jít|nic se neděje|nereaguje|blbne|zlobí
error=chybou|chybová|chybami|chybová hláška|hláška; warning=varování|varuje|výstraha; alert=upozornění|výstraha; file=souboru|souborech
folder=složek|složkách|složkou|adresář|podsložka; site=web|webu|weby|webem|týmový web|stránky týmu|intranet|intranetu
library=knihovna|knihovnách|knihovna dokumentů; list=seznam|seznamu|seznamech; item=položka|položek; view=zobrazení|zobrazit|zobrazuje|náhled|náhledu
search=vyhledat|vyhledávání|vyhledává|hledat|hledá|hledání; search results=výsledky vyhledávání|výsledky hledání
edit=upravit|upravovat|upravuje|úprava|editovat|editování|úprav|přepsat
rename=přejmenovat|přejmenování|přejmenuju|změnit název|změna názvu|nový název|změnit jméno; publish=publikovat|zveřejnit|zveřejnění
version history=historie verzí|předchozí verze|starší verze|včerejší verze; previous version=předchozí verzi|předešlá verze|stará verze|původní verze
recycle bin=koš|koše|koši|v koši|vysypal; deleted items=odstraněná pošta|odstraněné položky|smazané položky
deleted=smazal|smazala|smazaný|smazaných|odstranil|odstranila|odstraněný|vymazal; delete=smažu|mazat|mazání|vymazat|odstranění|zlikvidovat
accidentally deleted=omylem smazal|omylem smazala|omylem smazaný|omylem jsem smazala|omylem jsem smazal|omylem odstranil|omylem odstranila|nechtěně smazal|nechtěně smazala|omylem vymazal
by mistake=omylem|nedopatřením|nechtěně|chybou|náhodou; restore=obnovení|obnova|vrátit|vrátit zpátky|dostat zpátky|zachránit|zachránění
undo=vrátit zpět|vrátit změny|zpátky; missing=chybějí|chyběl|nevidím|nevidí|nikde není|nemůžu najít|není vidět|nezobrazuje|nenajdu
disappeared=zmizel|zmizela|zmizí|ztratil se|je pryč|jsou pryč|vypařilo; lost=ztráta|přišel o; find=najdu|najdete|kde najdu
stolen=ukradl|ukradli|krádež|krádeže|odcizen
read-only=jen pro čtení|jenom pro čtení|pouze pro čtení|nejde upravit|nejde upravovat|nemůžu upravit|nemůžu upravovat
locked for editing=uzamčený pro úpravy|zamčený pro úpravy|má otevřený někdo jiný|používá někdo jiný|zamčený jiným uživatelem
checked out=rezervovaný|rezervovaného; duplicate=duplicitní|duplicita|dvakrát|duplikáty|duplikát|zdvojené|zdvojeného
merge=sloučit|sloučení|spojit|spojit do jednoho; conflict=konflikt|konfliktu; limit=limit|limitu|omezení|omezit|maximální; quota=kvóta
quality=kvalita; performance=výkon|výkonu|výkonnost; connection=připojení|připojením|spojení|konektivita; bandwidth=šířka pásma|rychlost internetu
internet=internetu|internetem|net|netu; offline=offline|bez internetu|bez připojení; wifi=wi-fi|wifina|wifi síť; share=sdílím|nasdílet|posdílet
external=externích|externista|cizí firma|z jiné firmy|zvenku|zvenčí; guest=hostem|jako host; permission=oprávněním|práva|právům|povolení
access=přístupem|přistupovat|dostat se|zpřístupnit
access denied=přístup odepřen|nemám přístup|odepřen přístup|nemám práva|nemám oprávnění|odmítnut přístup|nemáme přístup
grant=dát přístup|dát práva|udělit|udělení|přidělit práva|povolit přístup; request access=požádat o přístup|žádost o přístup|zažádat o přístup
license=licencích; assign=přiřadit|přiřazení|přidělit|přidělení|přidělovat; subscription=předplatného|předplácíme
cancel=zrušení|zrušíme|ukončit|ukončení|vypovědět|výpověď; renew=prodloužit|prodlouží|obnovit předplatné|prodlužuje
expired=vyprší|skončilo|propadlo|prošlo|končí platnost; invoice=fakturami; billing=fakturace|vyúčtování|účtování
charged=strhli|strhnuto|naúčtovali|účtují|účtujou|strženo; receipt=účtenka|doklad|dokladu|potvrzení o platbě
payment method=způsob platby|způsobu platby|platební metoda; pay=platíme|zaplatíme|úhrada|uhradit
credit card=kreditní karta|platební karta|kreditka|firemní karta|kartou; bank=banka|bankou|bankovní|bance; tax=daň|daně|daní|danový|dph
discount=sleva; price=ceny|cenou|cenník|kolik stojí|kolik to stojí; trial=zkušební|zkušebním|zkušební verze|zkušební doba|na zkoušku
buy=koupíme|nákup|nákupu|dokoupit|dokoupíme|přikoupit|kupujeme; refund=vrátit peníze|peníze zpět|peníze zpátky|vrácení platby
upgrade=vyšší verze|vyšší plán|upgrade|upgradovat|přejít na vyšší; downgrade=nižší plán|nižší verze; plan=plán|tarif|tarifu|balíček|balíčku
install=instalovat|instaluje|nainstaluju|nainstalovaný; uninstall=odinstalace|odstranit program
reinstall=přeinstalovat|přeinstalace|znovu nainstalovat|nainstalovat znovu; update=zaktualizovat|zaktualizuje|update
download=stáhnu|stáhnul|stahovat|stahování|stahuju; upload=nahraju|nahrávání|nahrávat|uploadovat|vložit
synchronize=synchronizace|synchronizovat|zesynchronizovat|synchro; does not sync=nesynchronizuje|nesynchronizovalo|nejde synchronizovat|nesyncuje
storage=místem|úložištích|kapacita|málo místa|víc místa|došlo místo; full=plné|plnou|zaplněný|přeplněný|není místo|došlo místo
size=velikosti|moc velký|příliš velký; calendar=kalendáře|kalendářem
share calendar=sdílet kalendář|sdílený kalendář|vidět můj kalendář|nasdílet kalendář|přístup do kalendáře|společný kalendář
availability=dostupnost|kdy má volno|kdy jsem volný; busy=zaneprázdněný|zaneprázdněn|obsazený|nemám čas; available=dostupný|k dispozici|volný
away=pryč|nejsem u počítače|není přítomen; status=stav|stavem|status|statusu; reminder=připomínka|připomenutí|připomíná|upomínka
recurring=opakovaný|pravidelný|každý týden; reschedule=přeložit|přeložení|přesunout schůzku|přeplánovat|změnit termín
meeting=schůzek|schůzkách|mítink|mítingu|jednání|videohovor|meeting; appointment=termínu|událost; decline=odmítnout|odmítnu|odmítnutí
accept=přijmout|přijmu|přijímat|potvrdit|akceptovat; invite=pozvu|zvát|zvaní; organizer=organizátor|organizátora|organizátorem|organizuje|pořadatel
attendee=účastník|účastníka; lobby=předsálí|čekárna|čekají v předsálí
breakout room=menší skupiny|menší skupinách|malé skupiny|rozdělit do skupin|podskupiny|skupinové místnosti|rozdělit na skupinky
webinar=webinář|online školení; live event=živá událost|živý přenos|živě|živé vysílání; room=místnosti|zasedačka|zasedací místnost
book=rezervace|rezervuju|zarezervovat|zarezervuju|zamluvit; transcript=přepis|přepisu; captions=titulky|titulcích; whiteboard=tabule
presenter=prezentující|prezentujícího|prezentuje|přednášející; mute=ztlumit|ztlumení|vypnout mikrofon|umlčet; echo=ozvěna|echo
noise=šum|šumí|hluk|rušení|praská; speaker=reproduktor|reproduktory|repráčky; volume=hlasitost|hlasitosti|potichu|zesílit
hear=slyší|slyším|slyšíme|slyšeli|neslyší|neslyšíme|není slyšet; sound=zvukem|není zvuk|bez zvuku|nejde zvuk
microphone=mikrofonu|mikrofonem|mikrák|mikráku; camera=kamerou|kamerka; webcam=webkamera; headset=sluchátkách|headset
blur=rozmazat|rozmazané|rozmazat pozadí|rozostřit|rozostření|skrýt pozadí; background=pozadím
share screen=sdílet obrazovku|sdílení obrazovky|sdílet svou obrazovku|ukázat obrazovku|nasdílet obrazovku|sdílím obrazovku; screen=obrazovkou|displej
record=nahrávání|záznamu|natočit|natočené; video=video; call=hovoru|hovorech|volání|zavolat|telefonovat|telefonát
phone number=telefonní číslo|telefonního čísla|číslo na mobil|číslo telefonu; voicemail=hlasová schránka|záznamník|hlasové zprávy|vzkaz|vzkazy
ring=zvoní|zvonit|zvonění|nezvoní; dial=vytočit|vytáčet|číselník|číselníku
transfer call=přepojit|přepojení|přepojit hovor|přesměrovat hovor|předat hovor; queue=fronta|fronta hovorů; channel=kanál|kanálu|kanálem
private channel=soukromý kanál|privátní kanál|soukromého kanálu|soukromé kanály|uzavřený kanál; private=soukromý|soukromého|privátní|privátním
public=veřejný|veřejného; owner=vlastník|vlastníka|vlastníkem; member=člen|členem|členové; role=role|roli
administrator=admin|admina|adminem|administrátora; admin center=centrum pro správu|admin centrum|centru pro správu|administrace
policy=zásada|zásadami|pravidla; verify=ověřit|ověření|ověřovat|ověřování|potvrdit
verification code=ověřovací kód|ověřovacího kódu|kód v sms|kód z sms|potvrzovací kód|jednorázový kód|bezpečnostní kód
authenticator=ověřovací aplikace|authenticator|autentikátor
two-step verification=dvoufázové|dvoufázového|dvoufaktorové|dvoufaktorového|dvoufaktor|dvoufázové ověření|dvoufaktorové ověření|dvoukrokové|dvoukrokového|vícefaktorové|vícefaktorového
security key=bezpečnostní klíč|hardwarový klíč; fingerprint=otisk prstu|otiskem prstu|otisky prstu|čtečka otisků; PIN=pin|pinu|pinem|pinkód
reset=reset|resetu|resetovat|resetuje|vyresetovat|vyresetuju; unlock=odemknout|odemknu|odemknutí|odblokovat; locked=zablokuje|uzamčený|zamkl|zamklo
locked out=zablokovaný účet|účet zablokovaný|zablokoval se mi účet|zamčený účet|účet je zamčený; block=blokuje|blokování|zablokuju
certificate=certifikát; compliance=soulad|souladu|gdpr|shoda; retention=uchovávání|uchovat; legal hold=právní blokace|soudní spor|soudním sporu
audit log=protokol auditu|kdo co udělal|auditní protokol|auditního logu; audit=audit|auditu; log=logy|logu|protokol|protokolu
sensitivity label=popisek citlivosti|popisky citlivosti|štítek|štítky|citlivost|citlivosti; confidential=důvěrné|důvěrných|důvěrného|tajné|tajných
encrypt=šifrovat|šifruje|zašifruju; attack=útok|napadli|napaden; malware=škodlivý|škodlivého|malware|škodlivý software
ransomware=výkupné|výkupného|vydírání|zašifrované soubory; suspicious=podezřelý|podezřelého|divný|zvláštní; fraud=podvod|podvodu|podvodníci|podvodník
phishing=phishingu|falešný|falešného|falešný mail|falešný email|podvodný mail|podvodný email; impersonation=vydává|vydávají|vydává se za|tváří se jako
report phishing=nahlásit|nahlášení; quarantine=karanténa; hacked=hackli|nabourali|naboural; virus=vir|viry
allow=povolit|povolený|povoluje|povolovat|dovolit|dovolí; enable=zapnout|zapnu|zapnutý|zapnul|zapíná|zapínat|povolit|zaktivovat
disable=vypnout|vypnu|vypnutý|vypnul|vypíná|vypínat|zakázat|zrušit; activate=aktivovat|aktivace|aktivovaný|aktivuje
register=registrace|registrovat|registruje|zaregistrovat|zaregistruju; enroll=registrace zařízení|zaregistrovat zařízení|zapsat zařízení
wipe=vymazat|smazat na dálku|vymazat na dálku|dálkové vymazání|vymazat telefon|vymazat mobil; remote=na dálku|dálkově|vzdálený
factory reset=tovární nastavení|továrního nastavení|tovární reset|uvést do původního stavu|resetovat počítač
shared mailbox=společnou schránku|společný mail|společný email|společná adresa
distribution list=distribuční skupina|mailová skupina|distribuční list|mailing list; group=skupinách; team=týmu|týmy|týmem|týmech
new employee=nový zaměstnanec|nového zaměstnance|nová kolegyně|nový kolega|nového kolegu|nový člověk|nástup|nástupu|nastupuje|novou kolegyni|novému zaměstnanci
former employee=bývalý zaměstnanec|bývalého zaměstnance|už tu nepracuje|už u nás nepracuje|bývalý kolega
left the company=odešel|odešla|odchod|odchodu|vyhodili|propustili|propustit|propuštěný|dal výpověď
employee=zaměstnankyně|zaměstnancům|personál|lidi ve firmě; human resources=personalista|personalistka|personálka
manager=šéf|šéfa|šéfová|nadřízený|nadřízeného|vedoucí|vedoucího|manažer; colleague=kolegové; department=oddělení|oddělením|útvar
company=firma|firmou|firmemní|firemní|společnost; organization=organizace; supplier=dodavatel|dodavatele; partner=partner
customer=zákazníka|zákazníkovi|klient|klienta; accountant=účetní|účetního|účetnictví|účtárna; student=student|žák|žáka|žáky|žáků
teacher=učitel|učitele; school=škola|školní; office=kancelář|kanceláře; building=budova; floor=patro; desk=stůl|stolu
parking=parkování|parkovat|parkoviště|parkovací místo; badge=vstupní karta|přístupová karta|visačka|kartička; door=dveře; reception=recepce
kitchen=kuchyň|kuchyňka|kávovar; travel=cesta|cestování|cestou|služební cesta|služebka
expense=výdaj|výdaje|náklad|náklady|cesťák|cesťáky|cestovní náhrady; reimbursement=proplatit|proplatí|proplacení|náhrada
salary=výplata|mzda|mzdy|mzdu|plat; payslip=výplatní páska|výplatnice; overtime=přesčas; working hours=pracovní doba|pracovní dobu|pracovní doby
time sheet=výkaz práce|docházka|výkaz|výkazy; contract=smlouva|smluv; training=školení|kurz; feedback=zpětná vazba|zpětnou vazbu|připomínka
complaint=stížnost|stížnosti|reklamace; confirm=potvrdit|potvrzení; sheet=list|listech; workbook=sešit|sešitu|sešitem; row=řádek|řádky
column=sloupec|sloupce; cell=buňka|buněk; chart=graf; pivot table=kontingenční tabulka|kontingenčka|pivotka; table=tabulek|tabulkách
formula=vzorce|vzoreček; filter=filtru|filtrovat|filtrování; macro=makro|makrem; slide=snímek|snímky|slajd|slajdy; margin=okraj|okraje
header=záhlaví|hlavička; footer=zápatí|zápatím; signature=podpisu; landscape=na šířku|orientace na šířku; paper=papír|papíru|papírem
paper jam=zaseknutý papír|zasekl se papír|papír se zasekl|uvíznutý papír|zasekává papír|žere papír; toner=toner|toneru|inkoust|náplň
color=barva|barvách|barevně|barevného; black and white=černobíle|černobílého; two-sided=oboustranně|oboustranného|z obou stran|po obou stranách
photo=fotka|fotek|fotografie|obrázky; profile picture=profilová fotka|profilovou fotka|profilový obrázek|profilovka; icon=ikona|ikonka
shortcut=zástupce|zkratka|zkratek; taskbar=hlavní panel|hlavním panelu|lišta; desktop=plocha|ploše; start menu=nabídka start|start menu|nabídce start
window=okno|okna|oknem|oken|okenko; tab=karta|záložka|záložek|panel|panelu; bookmark=záložka|záložek; favorites=oblíbené|oblíbených|oblíbeného
home page=domovská stránka|domovskou stránku|úvodní stránka; history=historie; browser=prohlížeče
pop-up=vyskakovací|vyskakuje|vyskakovací okna|vyskakovací okno; extension=rozšíření|rozšířením; add-in=doplňek|doplňky
dark mode=tmavý režim|tmavého režimu|tmavé pozadí|tmavý motiv|noční režim; zoom=zvětšit|zvětšení|přiblížit|přiblížení|lupa|lupu
resolution=rozlišení|rozlišením; wireless=bezdrátový|bezdrátového; VPN=vpnka|vpnce|vpn; hotspot=hotspot|internet z mobilu; server=server|serveru
database=databáze; cloud=cloud|cloudu|cloudem; remote desktop=vzdálená plocha|vzdálenou plochu|vzdálené ploše
network drive=síťový disk|síťového disku|síťová složka|společný disk|namapovat disk|namapovat|namapovaný
home office=práce z domova|pracuju z domova|homeoffice|home office|z domu; local=lokální|místní|místním
display name=zobrazované jméno|zobrazovaného jména|zobrazovaný název; last name=příjmení|vdala se|vdala|nové příjmení|po svatbě|změna příjmení
job title=pozice|pracovní pozice; title=titul|titulu|název|názevu; spelling=pravopis|pravopisu|kontrola pravopisu|překlepy
read receipt=potvrzení o přečtení|potvrzení přečtení|jestli to přečetl; priority=priorita|důležitost|důležité|naléhavý; category=kategorie
sort=seřadit|řazení|řadit|třídit|pořadí; archive mailbox=archivní schránka|online archiv; archive=archivu|archivace|zaarchivovat
large attachment=velká příloha|moc velká příloha|velký soubor|moc velký soubor|příliš velká příloha|velké soubory
compress=zkomprimovat|zkomprimovaný|komprimovat|zabalit|zazipovat; unzip=rozbalit|rozzipovat|zip|zipu
default app=výchozí|výchozího|výchozí program|výchozí aplikace; file type=typ souboru|formát souboru|přípona; damaged=poškozený|poškozeného|poškodil
cannot open=nejde otevřít|nemůžu otevřít|neotevře|neotvírá|neotevírá|nedá se otevřít|nelze otevřít
cannot send=nejde odeslat|nejde poslat|nemůžu poslat|neodesílá|neodešle|nemůžu odeslat
does not start=nespustí|nespustil|nejde spustit|nejde zapnout|nenaběhne|nestartuje|nestartoval|nezapne|nenabíhá
automatically=automaticky|automatického|sám od sebe|samo od sebe|samo; permanently=natrvalo|navždy|trvale|nadobro
bulk=hromadně|najednou více|více najednou
all users=všichni uživatelé|všem uživatelům|všech uživatelů|celá firma|všichni zaměstnanci|celé firmě|všem zaměstnancům
greyed out=šedé|šedivé|šedý|šedá|zašedlé; screenshot=snímek obrazovky|printscreen|screenshot|print screen|fotka obrazovky|otisk obrazovky
app=aplikace|apka|apky|appka; support ticket=tiket|tiketu|hlášení|požadavek; outage=výpadek|výpadky|nejede|nejede to nikomu
text message=smska|sms|esemeska|textovka; task=úkolem; survey=dotazník|dotazníku|anketa|průzkum; poll=hlasování|hlasovat|anketa; form=formuláře
workflow=pracovní postup|schvalovací proces|proces|procesu; automation=automatizace|automatizovat
migrate=migrace|migrovat|migruje|přesunout|přesunování|převedení|přechod|zmigrovat; change=změna|měnit|vyměnit; add=přidání|přidávat|dodat|doplnit
remove=odebereme|odebírat|zrušit|odstranit|vyhodit|sundat; create=vytvoření|založit|založení|vytvářet|zřídit; open=otevřu|otevřený|otevírat
close=zavřu|zavřený|zavírá|zavírat; save=uložení|ukládá|ukládat; copy=kopíruje|kopírování|zkopírovat|zkopíruju|kopie
move=přesunu|přesouvat|přesouvá|přemístit; old=starý|starého|starou; new=nový|nová|nové|nového|novou
set up=nastavený|nastavuje|nastavovat|nakonfigurovat|konfigurace|zřídit; settings=nastaveních|možnost
language=jazyka|jazykem|v angličtině|v češtině|anglicky|do češtiny; notification=oznámením|upozornění|upozornňuje|notifikace
website=webová|webovou|webové stránky|webovky|stránkách; restart=restart|restartuje|znovu spustit
time zone=časového pásma|časová zóna|o hodinu|špatný čas|špatná hodina; translate=překlad|překladač|přeložený
connect=připojuje|nepřipojí|nepřipojuje|připojovat|spárovat; button=tlačítkem; link=odkazu|odkazem|link; page=stránek|stránkách
report=report|reportu|výkaz; backup=zálohovat|zálohování; key=klíčem; request=žádosti; approve=schválení|schvalovat; document=dokumentu|dokumentech
presentation=powerpoint; contact=kontaktech; chat=chatovat|chatem; message=zprávách; font=písmem; name=jménem|názvu|názvem; address=adresou|adresách
monitor=monitorem; device=zařízeních|zařízením; code=kódu|kódy|kódem; number=číslem; deadline=deadline|termín odevzdání|uzávěrka
Outlook=outlook|outlookem; Teams=teams|teamsech|teamsů|teamsům|týmsy|týmsech; OneDrive=onedrive|onedrivem|one drive
SharePoint=sharepoint|sharepointem; Word=word|wordem; Excel=excel|excelu|excelem; PowerPoint=powerpoint|powerpointem|power point; OneNote=onenote
Windows=windows|windowsech|windowsům; Office=office|officem|ofis; Microsoft=microsoft|microsoftu; Exchange=exchange|exchangem; Intune=intune
Edge=edge|edgi; Chrome=chrome|chromem; Planner=planner|plannerem; Forms=forms|formsech|formsů; Gmail=gmail|gmailu|gmailem; Google=google
Defender=defender|defenderu|defenderem; Azure=azure; Skype=skype|skypem; Copilot=copilot|copilotem; Android=android|androidem|androidech
Mac=mac|macu|macbook; Bluetooth=bluetooth|bluetoothu
`
