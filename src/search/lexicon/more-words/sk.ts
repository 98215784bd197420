export const sk = `
password=heslom|heslám|heslami|heslách|hesiel
forgot=zabudnutého|nepamätám|nepamätá|nepamätáme|neviem si spomenúť|nespomeniem|vypadlo mi z hlavy|zabúdam
sign in=prihlasuje|prihlasovanie|prihlasovaní|dostať do účtu|nepustí|login|nalogovať; sign out=odhlásiť|odhlásenie|odhlasuje|odhlásilo
account=účtu|účtom|účty|kontom
reset password=reset hesla|resetovať heslo|zmeniť heslo|zmena hesla|nové heslo|obnoviť heslo|obnovenie hesla|nastaviť nové heslo
user=používateľovi|používateľov|užívateľ|užívateľa; email=mailom|mailoch|mejl|poštou|poštová|emaily|emailom; mailbox=schránkou|schránkách
mailbox full=plná schránka|schránka je plná|schránka plná|plnú schránku|preplnená schránka|zaplnená schránka; attachment=prílohách
send=poslala|pošlem|pošle|posielať|odosielať|odosielanie|odošlem|odošle; receive=prijatý|dostať|dostávam|prichádza|prichádzajú|prišiel|prišla|príde
not received=neprišiel|neprišla|neprichádza|neprichádzajú|nedostal|nedostávam|nedostala|nechodia|nedorazil|mi nechodia
not delivered=nedoručené|nedoručiteľný|nedoručilo|nedošiel|nedošlo; bounce=vrátil sa|vracia sa|vrátil|vrátilo|prišlo späť|nedoručiteľné|vracajú
rejected=odmietnutý|odmietol; delay=meškanie|mešká|oneskorene|s oneskorením|zdržanie; inbox=doručená|doručenej|doručená pošta|doručenej pošte
junk=nevyžiadaná|nevyžiadanej|spamu|spamom|reklamy|reklamami|hromadná pošta; sent items=odoslaná|odoslanej|odoslaná pošta|odoslanej pošty
outbox=pošta na odoslanie|na odoslanie; draft=koncept|konceptov|rozpísaný|rozpísaného; subject=predmet|predmetom
recipient=príjemca|príjemcovi|príjemcom|prijímateľ|adresát|nesprávnemu človeku|nesprávnej osobe|niekomu inému
sender=odosielateľ|odosielateľa|odosielateľovi; address book=adresár|zoznam kontaktov; global address list=globálny zoznam adries|globálny adresár
alias=alias|aliasu|aliasom|druhá adresa|ďalšia adresa|iná adresa
forward=preposielať|preposielanie|preposlanie|presmerovať|presmerovanie|presmerované|presmeruje|prepošle; rule=pravidlo|pravidlom|pravidlami|pravidiel
delegate=zástupca|zástupcovi|zastupuje|zastupovať|zastupovanie|asistent|asistentka|delegát|sekretárka; on behalf=v mene|v mene šéfa|namiesto niekoho
recall=odvolanie|stiahnuť späť|stiahnuť naspäť|vziať naspäť|zrušiť odoslanie|zobrať späť; automatic reply=automatická správa|automatickej odpovede
out of office=mimo kancelárie|nie som v práci|nebudem v práci|som preč|budem preč|som na dovolenke|neprítomnosť|neprítomnosti|správa o neprítomnosti
vacation=dovolenkou|voľno; absence=absencia|neprítomnosť|neprítomný; sick=chorý|choroba|ochorel|marodím|marodka
sick leave=péenka|pn|práceneschopný|práceneschopnosť|maródka|nemocenská
parental leave=materská|materskej|rodičovská|materská dovolenka|otcovská|otcovskej; holiday=sviatok|sviatky|štátny sviatok|voľný deň
disclaimer=právna doložka|doložka|právne upozornenie; computer=počítačom|počítačoch|kompu|kompom|pc|pécéčko
laptop=notebooku|notebookom|noťas|noťasu|noťasom|laptop|laptopu; phone=telefónom|mobilu|mobilom|mobilný|smartfón|iphone; tablet=tablet|tabletu|ipad
printer=tlačiarňou; print=tlačenie|netlačí; scan=sken|skenuje|skeneru|skenovanie|naskenovať; keyboard=klávesy; mouse=myš|myši|myšou|myška
touchpad=touchpad|touchpadu; charger=nabíjačka|nabíjačkou|adaptér|zdroj; battery=baterka|nabíja|nabíjať|nabíjanie|vybíja|vybitý
cable=kábel|kábla|káblom|kablík; port=port|zásuvka|konektor|konektora; plug=zástrčka|zapojiť|zapojený; USB stick=usb kľúč|usbčko|fleška|flash disk
hard drive=disk|diskom|pevný disk|harddisk; memory=pamäť|pamäte|ramka; fan=ventilátor|vetráčik; hot=prehrieva|prehrievanie|hreje|horúci|páli
broken=rozbitý|rozbil|rozbilo|pokazil|pokazený|zlomený|nefunkčný|poškodený; cracked=praskol|praskla|prasknutý|pukol|puknutý
replace=vymeniť|vymenený|výmena; repair=oprava|opraviť|opravený|servis|servisu; warranty=záruka|zárukou|záručný; order=objednať|objednávka
delivery=dodanie|doručenie|dodávka|zásielka; docking station=dokovacia stanica|dok|doku|dokom|dokovačka; driver=ovládač|ovládačov
operating system=operačný systém|operačného systému
second monitor=druhý monitor|druhého monitora|dva monitory|externý monitor|druhá obrazovka|dve obrazovky; projector=projektor|projektora|dataprojektor
black screen=čierna obrazovka|obrazovka je čierna|obrazovka čierna|čierny ekran; blank=prázdny|prázdneho|biely|prázdna stránka
stuck=zasekol|zaseklo|zaseknutý|zasekáva|visí|stojí na|seklo|zamrzol; freeze=zamŕzajú|zamrzne|zamrzla|seká|seklo|seknul|zasekáva sa
loading=načítava|načítanie|načítavajú|točí sa|koliesko; slow=pomalšie|vlečie|spomalený|spomalil
crash=spadol|spadlo|spadne|spadáva|sám sa zavrie|sám sa vypne|samo sa zatvára|vypína sa
not working=nefungoval|nejde mi|prestal fungovať|prestalo ísť|nič sa nedeje|nereaguje|blbne|hnevá
error=chybou|chybová|chybami|chybové hlásenie|chybová hláška|hláška; warning=varovanie|varuje|výstraha; alert=upozornenie|výstraha
file=súboru|súborov; folder=priečinkoch|zložka|podpriečinok
site=web|webu|weby|webom|tímový web|stránka tímu|tímová lokalita|lokalita|intranet|intranetu; library=knižnica|knižnica dokumentov
list=zoznam|zoznamu|zoznamoch; item=položka|položiek; view=zobrazenie|zobraziť|zobrazuje|náhľad|náhľadu
search=vyhľadať|vyhľadávanie|vyhľadávať|vyhľadáva|hľadať|hľadá|hľadanie; search results=výsledky vyhľadávania|výsledky hľadania
edit=upraviť|upravovať|upravuje|úprava|editovať|editovanie|prepísať
rename=premenovať|premenovanie|premenujem|zmeniť názov|zmena názvu|nový názov|zmeniť meno; publish=publikovať|publikovanie|zverejniť|zverejnenie
version history=história verzií|história zmien|skoršia verzia
previous version=predchádzajúca verzia|predošlá verzia|stará verzia|staršia verzia|pôvodná verzia; recycle bin=kôš|koša|koši|košom|v koši|vysypal
deleted items=odstránená pošta|odstránené položky|zmazané položky|vymazané položky
deleted=zmazal|zmazala|zmazaný|odstránil|odstránila|odstránený|vymazal; delete=zmažem|zmaže|mazať|mazanie|vymažem|odstránenie|zlikvidovať
accidentally deleted=omylom zmazal|omylom zmazala|omylom zmazaný|omylom som zmazal|omylom som zmazala|omylom vymazal|nechtiac zmazal|nechtiac zmazala|omylom odstránil
by mistake=omylom|nedopatrením|nechtiac|chybou|náhodou; restore=obnovenie|obnova|vrátiť|vrátiť späť|dostať späť|zachrániť|zachránenie
undo=vrátiť späť|vrátiť zmeny|späť; missing=chýbajú|chýbalo|nevidím|nevidí|nikde nie je|nemôžem nájsť|neviem nájsť|nie je vidieť|nezobrazuje|nenajdem
disappeared=zmizol|zmizla|zmizne|stratil sa|je preč|sú preč|vyparil; lost=strata|prišiel o; find=nájdu|nájdem|nájdete|kde nájdem
stolen=ukradol|ukradli|krádež|krádeže|odcudzený
read-only=len na čítanie|iba na čítanie|nedá sa upraviť|nedá sa upravovať|nemôžem upraviť|neviem upraviť
locked for editing=uzamknutý na úpravy|zamknutý na úpravy|má otvorený niekto iný|používa niekto iný|zamknutý iným používateľom
checked out=rezervovaný|rezervovaného|vzaté; duplicate=duplicitný|duplicita|dvakrát|duplikáty|duplikát|zdvojené
merge=zlúčiť|zlúčenie|spojiť|spojiť do jedného; conflict=konflikt|konfliktu; limit=limit|limitu|obmedzenie|obmedziť|obmedzený|maximálny; quota=kvóta
quality=kvalita; performance=výkon|výkonu|výkonnosť; connection=pripojenie|spojenie|konektivita; bandwidth=šírka pásma|rýchlosť internetu
internet=internetu|internetom|net|netu; offline=offline|bez internetu|bez pripojenia; wifi=wi-fi|wifina|wifi sieť; share=nazdieľať
external=externého|externých|externista|z inej firmy|zvonku|mimo organizácie; guest=hostia|hostom|hosťovi|ako hosť; permission=práva|právach
access=prístupom|pristupovať|dostať sa|sprístupniť
access denied=prístup odmietnutý|nemám prístup|odmietnutý prístup|nemám práva|nemám oprávnenie|nemáme prístup|prístup zamietnutý
grant=dať prístup|dať práva|udeliť|udelenie|prideliť práva|povoliť prístup; request access=požiadať o prístup|žiadosť o prístup|poprosiť o prístup
license=licenciách; assign=priradiť|priradenie|priradený|prideliť|pridelenie|pridelený; subscription=predplatného|predplácame
cancel=zrušenie|zrušíme|ukončiť|ukončenie|vypovedať|výpoveď; renew=predĺžiť|predĺženie|predĺžené|obnoviť predplatné|predlžuje
expired=skončilo|vyprší|končí platnosť|prepadlo|po platnosti; invoice=faktúrami|účty|účtov; billing=fakturácia|vyúčtovanie|účtovanie
charged=strhli|strhnuté|naúčtovali|účtuje; receipt=bloček|bločky|doklad|dokladu|potvrdenie o platbe|účtenka
payment method=spôsob platby|spôsobu platby|platobná metóda; pay=platíme|zaplatíme|úhrada|uhradiť
credit card=kreditná karta|platobná karta|kreditka|firemná karta|kartou; bank=banka|bankou|bankový; tax=daň|dane|daní|danový|dph; discount=zľava
price=ceny|cenou|cenník|koľko stojí|koľko to stojí; trial=skúšobná|skúšobnej|skúšobná verzia|skúšobné obdobie|na skúšku
buy=kúpime|nákup|nákupu|dokúpiť|prikúpiť|kupujeme; refund=vrátiť peniaze|peniaze späť|peniaze naspäť|vrátenie platby
upgrade=vyššia verzia|vyšší plán|upgrade|upgradovať|prejsť na vyšší; downgrade=nižší plán|nižšia verzia
plan=plán|plánov|balík|balíka|program predplatného; install=inštalovať|inštaluje|inštalujem|nainštalujem|nainštalovaný
uninstall=odinštalovanie|odinštalujem|odstrániť program
reinstall=preinštalovať|preinštalácia|znova nainštalovať|nainštalovať znova|nanovo nainštalovať; update=aktualizuje|zaktualizovať|zaktualizuje|update
download=stiahol|sťahovať|sťahovanie|sťahujem; upload=nahrávanie|nahrávať|uploadovať|vložiť
synchronize=synchronizácia|synchronizovať|synchronizuje|zosynchronizovať; does not sync=nesynchronizuje|nesynchronizovalo|nesyncuje
storage=miestom|úložiskách|kapacita|málo miesta|viac miesta; full=plné|plnú|zaplnený|preplnený|nie je miesto|došlo miesto|minulo sa miesto
size=príliš veľký|moc veľký; calendar=kalendára|kalendárom; share calendar=zdieľať kalendár|vidieť môj kalendár|prístup do kalendára|spoločný kalendár
availability=dostupnosť|kedy má voľno|kedy som voľný; busy=zaneprázdnený|obsadený|nemám čas; available=dostupný|k dispozícii|voľný
away=preč|nie som pri počítači|neprítomný; status=stav|stavom|status|statusu; reminder=pripomienka|pripomenutie|pripomenúť|pripomína|upomienka
recurring=opakovaný|opakovanie|opakuje|opakujúci|pravidelný|každý týždeň; reschedule=preložiť|preloženie|presunúť stretnutie|preplánovať|zmeniť termín
meeting=stretnutí|stretko|míting|mítingu|rokovanie|videohovor|meeting; appointment=termínu|udalosť; decline=odmietnuť|odmietol
accept=prijať|prijmem|prijímať|potvrdiť|akceptovať; invite=pozvem|pozývať; organizer=organizátor|organizátora|organizuje|usporiadateľ
attendee=účastník|účastníka|účastníkov; lobby=čakáreň|čakárni|predsálie|predsálí|vestibul
breakout room=menšie skupiny|malé skupiny|rozdeliť do skupín|podskupiny|podskupinách|skupinové miestnosti|rozdeliť na skupinky
webinar=webinár|online školenie; live event=živá udalosť|živý prenos|naživo|priamy prenos
room=miestnosti|zasadačka|zasadacia miestnosť|rokovacia miestnosť; book=rezervácia|rezervujem|zarezervovať|zarezervujem; transcript=prepis|prepisu
captions=titulky|titulkoch; whiteboard=tabuľa; presenter=prezentujúci|prezentujúceho|prezentuje|prednášajúci
mute=stlmiť|stlmenie|vypnúť mikrofón|stíšiť; echo=ozvena|echo; noise=šum|šumí|hluk|rušenie|praská
speaker=reproduktor|reproduktory|repráky|reproduktorov; volume=hlasitosť|hlasitosti|potichu|zosilniť
hear=počuje|počujem|nepočuje|nepočujem|nie je počuť; sound=zvukom|nie je zvuk|bez zvuku|nejde zvuk; microphone=mikrofónu|mikrofónom|mikrák
camera=kamerou|kamerka; webcam=webkamera; headset=slúchadiel|slúchadlách|headset
blur=rozmazať|rozmazané|rozmazanie|rozmazať pozadie|rozostriť|rozostrenie|skryť pozadie|zahmliť
share screen=zdieľať obrazovku|zdieľanie obrazovky|zdieľať svoju obrazovku|ukázať obrazovku; screen=obrazovkou|obrazoviek|displej
record=nahrávanie|záznamu|natočiť|natočené; video=video|videom; call=hovoru|hovoroch|volanie|zavolať|telefonovať|telefonát
phone number=telefónne číslo|telefónneho čísla|číslo na mobil|číslo telefónu
voicemail=hlasová schránka|odkazovač|odkazovú|odkazová schránka|hlasové správy; ring=zvoní|zvoniť|zvonenie|nezvoní
dial=vytočiť|vytáčať|číselník|číselníka; transfer call=prepojiť|prepojenie|prepojiť hovor|presmerovať hovor|prepnúť hovor
queue=front|frontu|rad hovorov|poradovník; channel=kanál|kanála|kanálov
private channel=súkromný kanál|privátny kanál|súkromného kanála|súkromné kanály|uzavretý kanál; private=súkromný|súkromného|privátny|privátneho
public=verejný|verejného; owner=vlastník|vlastníka|vlastníkom|majiteľ; member=člen|členom|členovia; role=rola|role|rolu|roly
administrator=admin|admina|adminom|administrátora|správcovia
admin center=centrum spravovania|admin centrum|centre spravovania|administrácia|centrum správcu; policy=zásada|zásadami|politika
verify=overiť|overenie|overovať|overovanie|potvrdiť
verification code=overovací kód|overovacieho kódu|kód v sms|kód z sms|potvrdzovací kód|jednorazový kód|bezpečnostný kód
authenticator=overovacia aplikácia|authenticator|autentifikátor
two-step verification=dvojfázové|dvojfázového|dvojfaktorové|dvojfaktorového|dvojfázové overenie|dvojfaktorové overenie|dvojstupňové|dvojstupňového|viacfaktorové|viacfaktorového|dvojkrokové
security key=bezpečnostný kľúč|hardvérový kľúč; fingerprint=odtlačok prsta|odtlačkom prsta|odtlačky prstov|čítačka odtlačkov
PIN=pin|pinu|pinom|pinkód; reset=reset|resetu|resetovať|resetuje|vyresetovať|vyresetujem; unlock=odomknúť|odomknutie|odblokovať|odblokovanie
locked=zablokuje|uzamknutý|zamklo; locked out=zablokovaný účet|účet zablokovaný|zablokovalo mi účet|zamknutý účet|účet je zamknutý|zablokovalo konto
block=blokuje|blokovanie|zablokujem; certificate=certifikát; compliance=súlad|súladu|gdpr|zhoda; retention=uchovávanie|uchovať|uchovanie
legal hold=právne blokovanie|súdny spor|súdneho sporu|súdneho procesu; audit log=denník auditu|kto čo urobil|kto čo spravil|auditný denník
audit=audit|auditu; log=logy|logu|logov|protokol|protokolu|denník; sensitivity label=označenie citlivosti|štítok citlivosti|citlivosť|citlivosti
confidential=dôverné|dôverných|dôverného|tajné|tajných; encrypt=šifrovať|šifrovaný|šifruje|zašifrujem; attack=útok|napadli
malware=škodlivý|škodlivého|malvér|škodlivý softvér; ransomware=výkupné|výkupného|vydieranie|zašifrované súbory
suspicious=podozrivý|podozrivého|čudný|divný|zvláštny; fraud=podvod|podvodu|podvodníci|podvodník
phishing=phishingu|falošný|falošného|falošný mail|falošný email|podvodný mail|podvodný email
impersonation=vydáva|vydávajú|vydávanie|vydáva sa za|tvári sa ako; report phishing=nahlásiť|nahlásenie; quarantine=karanténa
hacked=hackli|hackol|nabúrali; virus=vírusy|vírusov; allow=povoliť|povolený|povoluje|povolovať|dovoliť|dovolí
enable=zapnúť|zapnem|zapnutý|zapne|zapína|zapínať|povoliť|zaktivovať; disable=vypnúť|vypnem|vypnutý|vypne|vypína|vypínať|zakázať
activate=aktivovať|aktivácia|aktivovaný|aktivuje; register=registrácia|registrovať|registruje|zaregistrovať|zaregistrujem
enroll=registrácia zariadenia|zaregistrovať zariadenie|zapísať zariadenie
wipe=vymazať|vymazanie|zmazať na diaľku|vymazať na diaľku|vymazať telefón|vymazať mobil; remote=na diaľku|diaľkovo|vzdialený
factory reset=výrobné nastavenia|továrenské nastavenia|výrobných nastavení|továrenských nastavení|pôvodné nastavenia
shared mailbox=zdieľanej schránky|spoločný mail|spoločný email|spoločná adresa|spoločnej schránky
distribution list=distribučná skupina|distribučnej skupiny|mailová skupina|mailing list; group=skupinách|skupín; team=tímu|tímy|tímom|tímoch
new employee=nový zamestnanec|nového zamestnanca|nová kolegyňa|nový kolega|nového kolegu|nový človek|nastupuje|novú kolegyňu|novému zamestnancovi
former employee=bývalý zamestnanec|bývalého zamestnanca|už tu nepracuje|už u nás nepracuje|bývalý kolega
left the company=odišiel|odišla|odchod|odchodu|vyhodili|prepustili|prepustiť|prepustený|dal výpoveď; employee=zamestnancov|zamestnankyňa|personál
human resources=personalista|personalistka|personálne|personálneho; manager=šéf|šéfa|šéfka|šéfovi|nadriadený|nadriadeného|vedúci|vedúceho|manažér
colleague=kolegovia|kolegovi; department=oddelenie|útvar; company=firma|firmou|firmemný|firemný|spoločnosť; organization=organizácia
supplier=dodávateľ|dodávateľa|dodávateľovi; partner=partner; customer=zákazníka|zákazníkov|klient|klienta
accountant=účtovníčka|účtovník|účtáreň|účtárni; student=študent|študentov|žiak|žiakov|žiaci; teacher=učiteľ|učiteľa; school=škola|školský
office=kancelária; building=budova; floor=poschodie|poschodí; desk=stôl; parking=parkovanie|parkovať|parkovisko|parkovacie miesto
badge=vstupná karta|prístupová karta|visačka|kartička; door=dvere|dvier; reception=recepcia|vrátnica; kitchen=kuchyňa|kávovar
travel=cesta|cestovanie|cestou|služobná cesta|služobka; expense=výdavok|výdavky|náklad|náklady|cestovné náhrady
reimbursement=preplatiť|preplatí|preplatenie|náhrada; salary=výplata|mzda|mzdy|mzdu|plat; payslip=výplatná páska|výplatnica; overtime=nadčas|nadčasy
working hours=pracovný čas|pracovná doba|pracovnú dobu|pracovného času; time sheet=výkaz práce|dochádzka|výkaz|výkazy; contract=zmluva|zmlúv
training=školenie|kurz; feedback=spätná väzba|pripomienka; complaint=sťažnosť|sťažnosti|reklamácia; confirm=potvrdiť|potvrdenie
sheet=hárok|hárky|hárkov; workbook=zošit|zošitu|zošitom; row=riadok|riadky|riadkov; column=stĺpec|stĺpce|stĺpcov; cell=bunka|buniek; chart=graf|grafov
pivot table=kontingenčná tabuľka|kontingenčnej tabuľky; table=tabuľiek|tabuľkách; formula=vzorce|vzorcov; filter=filtre|filtrovať; macro=makro|makrami
slide=snímka|snímok|snímkou|slajd|slajdy; margin=okraj|okraje|okrajov; header=hlavička; footer=päta|pätička|pätu; signature=podpisu
landscape=na šírku|orientácia na šírku; paper=papier|papiera
paper jam=zaseknutý papier|zasekol sa papier|papier sa zasekol|zaseknutie papiera|žerie papier|zasekáva papier
toner=toner|tonera|atrament|atramentu|náplň; color=farba|farbách|farebne|farebného; black and white=čiernobielo|čiernobielého
two-sided=obojstranne|obojstranného|z oboch strán|po oboch stranách; photo=fotka|fotiek|fotografia|obrázok|obrázky
profile picture=profilovú fotku|profilový obrázok|profilovka|profilovej fotky; icon=ikona|ikonka; shortcut=odkaz na ploche|skratka|skratiek|zástupca
taskbar=panel úloh|paneli úloh|lišta; desktop=pracovná plocha|plocha; start menu=ponuka štart|štart menu; window=okno|okna|okien|okienko
tab=karta|záložka|záložiek; bookmark=záložka|záložiek; favorites=obľúbené|obľúbených; home page=domovská stránka|úvodná stránka; history=história
browser=prehliadačom; pop-up=vyskakovacie|vyskakuje|vyskakovacie okná|vyskakovacie okno; extension=rozšírenie; add-in=doplnok|doplnky
dark mode=tmavý režim|tmavého režimu|tmavé pozadie|tmavý motív|nočný režim; zoom=zväčšiť|zväčšenie|zväčšený|priblížiť|priblíženie|lupa|lupu
resolution=rozlíšenie; wireless=bezdrôtový|bezdrôtového; VPN=vpnka|vpn; hotspot=hotspot|internet z mobilu; server=server|servera; database=databáza
cloud=cloud|cloudu; remote desktop=vzdialená plocha|vzdialenej ploche
network drive=sieťový disk|sieťového disku|sieťový priečinok|spoločný disk|namapovať disk|namapovať|namapovaný
home office=práca z domu|pracujem z domu|homeoffice|home office|z domova; local=lokálny|miestny|miestneho
display name=zobrazované meno|zobrazovaného mena|zobrazovaný názov; last name=priezvisko|vydala sa|vydala|nové priezvisko|po svadbe|zmena priezviska
job title=pozícia|pracovná pozícia; title=titul|titulu|názov|názvu; spelling=pravopis|pravopisu|kontrola pravopisu|preklepy
read receipt=potvrdenie o prečítaní|potvrdenie prečítania|či to prečítal; priority=priorita|dôležitosť|dôležité|súrne|naliehavý; category=kategória
sort=zoradiť|zoradenie|triediť|triedienie|usporiadať|poradie; archive mailbox=archívna schránka|online archív|archívnej schránky
archive=archívu|archivovanie|zaarchivovať; large attachment=veľká príloha|príliš veľká príloha|veľký súbor|príliš veľký súbor|veľké súbory
compress=skomprimovať|skomprimovaný|komprimovať|zabaliť|zazipovať; unzip=rozbaliť|rozzipovať|zip|zipu
default app=predvolený|predvoleného|predvolený program|predvolená aplikácia; file type=typ súboru|formát súboru|prípona
damaged=poškodený|poškodeného|poškodil; cannot open=nedá sa otvoriť|nemôžem otvoriť|neviem otvoriť|neotvorí|neotvorím|neotvára|nejde otvoriť
cannot send=nedá sa odoslať|nejde odoslať|nemôžem poslať|neviem poslať|neodosiela|neodošle|nemôžem odoslať
does not start=nespustí|nespustil|nejde spustiť|nejde zapnúť|nenabehne|neštartuje|neštartoval|nezapne|nenabieha
automatically=automaticky|automatického|sám od seba|samo od seba|samo; permanently=natrvalo|navždy|trvalo|nadobro; bulk=hromadne|viac naraz|naraz viac
all users=všetci používatelia|všetkým používateľom|celá firma|všetci zamestnanci|celej firme|všetkým zamestnancom
greyed out=sivé|sivý|sivá|zašednuté|zosivené; screenshot=snímka obrazovky|printscreen|screenshot|print screen|fotka obrazovky
app=aplikácia|apka|apku|appka; program=programom; support ticket=tiket|tiketu|hlásenie|požiadavka; outage=výpadok|výpadky|nejde to nikomu
text message=smska|sms|esemeska|textová; task=úlohami|úlohách; survey=dotazník|dotazníka|anketa|prieskum|prieskumu; poll=hlasovanie|hlasovať|anketa
form=formulára|formulárov; workflow=pracovný postup|schvaľovací proces|proces|procesu; automation=automatizácia|automatizovať
migrate=migrácia|migrovať|migruje|presunúť|presunieme|prechod|preniesť|preniesenie; change=zmena|meniť|vymeniť; add=pridanie|pridávať|dodať|doplniť
remove=odoberieme|odoberať|odstrániť|vyhodiť|zrušiť; create=vytvorenie|založiť|založenie|vytvárať|zriadiť; open=otvorí|otvorený|otvára|otvárať
close=zatvára|zavrieť; save=uloženie|ukladá|ukladať|ukladanie; copy=kopíruje|kopírovanie|skopírovať|skopírujem|kópia
move=presuniem|presúvať|premiestniť; old=starý|starého; new=nový|nová|nové|nového|novú|novom
set up=nastavený|nastavuje|nastavovať|nakonfigurovať|konfigurácia; settings=nastaveniach|nastavení|možnosti
language=jazyka|jazykom|v angličtine|v slovenčine|anglicky|do slovenčiny; notification=oznámení|upozornenie|notifikácia
website=webová|webová stránka|webovka|webstránka; restart=reštart|reštartuje|znova spustiť
time zone=časového pásma|časová zóna|o hodinu|zlý čas|zlá hodina; translate=preklad|prekladač|preložený
connect=pripojený|pripojuje|pripojujem|nepripojí|nepripojuje|pripájať|spárovať; button=tlačidlom|tlačidiel; link=odkazu|odkazom|link
page=stránok|stránkách; report=report|reportu|výkaz; backup=zálohovať|zálohovanie; key=kľúčom; approve=schválenie|schvaľovať|schvaľovanie
document=dokumentu|dokumentov; presentation=powerpoint; contact=kontaktov|kontaktoch; chat=chatovať|chatom|čet|četu; message=správach; font=písmom
name=mena|názvu; address=adresou|adresách|adries; monitor=monitorom; device=zariadení; code=kódu|kódy|kódom; number=číslom
deadline=deadline|termín odovzdania|uzávierka; Outlook=outlook|outlookom; Teams=teams|teamsoch|teamsu; OneDrive=onedrive|onedrivom|one drive
SharePoint=sharepoint|sharepointom; Word=word|wordom; Excel=excel|excelu|excelom; PowerPoint=powerpoint|powerpointom|power point; OneNote=onenote
Windows=windows|windowsov|windowsoch; Office=office|officom|ofis; Microsoft=microsoft|microsoftu; Exchange=exchange|exchangom; Intune=intune
Edge=edge|edgi|edgom; Chrome=chrome|chromom; Planner=planner|plannerom; Forms=forms|formsoch|formsy; Gmail=gmail|gmailu|gmailom; Google=google
Defender=defender|defendera|defenderom; Azure=azure; Skype=skype|skypom; Copilot=copilot|copilotom; Android=android|androidom|androidoch
Mac=mac|macu|macbook; Bluetooth=bluetooth|bluetoothu
`
