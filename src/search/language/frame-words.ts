import { asTyped } from '../analysis/as-typed.ts'
import { chatWords } from './chat-words.ts'

/**
 * What people say around a problem in chat: *how do I*, *wie kann ich*, 怎么. Support articles seldom hold these words, so
 * rarity would make them weigh most. As they are typed, not stemmed; contractions with and without their mark.
 */
const frames: Readonly<Record<string, string>> = {
  en: `a an the i i'm im ive i've id i'd ill i'll me my mine myself we we're were our ours us you your yours he she him her his
    they them their it its it's this that these those there here is isn't isnt am are aren't arent was wasn't be been being do
    does doesn't doesnt did didn't didnt don't dont done have has had having haven't hasn't can can't cant cannot could
    couldn't couldnt will won't wont would wouldn't wouldnt should shouldn't shall may might must need needs needed want wants
    wanted like how what what's whats when where which who whom why whose and or but if so then than because as of in on at to
    for from with without by into onto about over under after before during while until since up down out off again also just
    only even still yet now today yesterday tomorrow always never ever some any all every each both no not nor none more most
    less much many few very too quite really please pls plz help thanks thank thx hi hello hey dear guys someone somebody
    anyone anybody everyone something anything everything nothing possible way ways tell know think see get gets getting got
    gotten go goes going gone make makes made making try tries tried trying seem seems keep keeps kept says say said let us
    using use used uses able suddenly issue issues problem problems question anymore etc well okay ok yes year day days week
    recently currently already first instead whenever however s t re ve ll d m`,
  nb: `en ei et jeg meg min mitt mi mine vi oss vår vårt våre du deg din ditt dine dere han hun ham henne de dem deres det den
    dette denne disse er var være vært blir ble blitt bli har hadde ha hatt kan kunne skal skulle vil ville må måtte bør får få
    fikk fått går gå gjør gjøre gjort gjorde hvordan hva når hvor hvilken hvilke hvem hvorfor og eller men hvis om så da fordi
    som av i på til for fra med uten ved inn ut opp ned over under etter før mens også bare fortsatt nå alltid aldri noen noe
    alle alt hver ingen ikke mer mest mye mange få veldig for vennligst hjelp takk hei hallo mulig måte vet tror ser sier prøver
    prøve prøvd bruker bruke skjer lenger lengre plutselig problem problemer spørsmål å at her der enn sånn`,
  da: `en et jeg mig min mit mine vi os vores du dig din dit dine i jer han hun ham hende de dem deres det den dette denne disse er
    var være været bliver blev blive har havde have haft kan kunne skal skulle vil ville må måtte bør får få fik går gå gør gøre
    gjort hvordan hvad hvornår hvor hvilken hvilke hvem hvorfor og eller men hvis om så da fordi som af på til for fra med uten
    uden ved ind ud op ned over under efter før mens også kun stadig nu altid aldrig nogen noget alle alt hver ingen ikke mere
    mest meget mange venligst hjælp tak hej hallo muligt måde ved tror ser siger prøver prøve bruger bruge sker længere pludselig
    problem problemer spørgsmål at her der end`,
  sv: `en ett jag mig min mitt mina vi oss vår vårt våra du dig din ditt dina ni er era han hon honom henne de dem deras dom det den
    detta denna dessa är var vara varit blir blev bli har hade ha haft kan kunde ska skall skulle vill ville måste bör får få fick
    går gå gör göra gjort gjorde hur vad när var vilken vilka vem varför och eller men om så då för att som av i på till från med
    utan vid in ut upp ner över under efter innan medan också bara fortfarande nu alltid aldrig någon något några alla allt varje
    ingen inget inte mer mest mycket många snälla hjälp hjälpa tack hej hallå möjligt sätt vet tror ser säger försöker försöka
    använder använda händer längre plötsligt problem fråga här där än`,
  de: `ein eine einen einem einer eines der die das den dem des ich mich mir mein meine meinen meinem meiner wir uns unser unsere
    unseren du dich dir dein deine sie ihr ihre ihren ihnen er ihn ihm es man dies diese dieser dieses diesen ist sind war waren
    sein gewesen bin wird werden wurde wurden worden habe hab hat haben hatte hatten gehabt kann können könnte konnte soll sollte
    will wollen möchte muss müssen musste darf dürfen mag wie was wann wo wohin welche welcher welches wer wen warum wieso weshalb
    und oder aber wenn falls ob so dann weil da als von vom in im ins an am auf aus zu zum zur für mit ohne bei beim nach vor über
    unter durch um bis seit während auch nur noch schon jetzt heute gestern immer nie jemand etwas alle alles jede jeden jeder
    kein keine keinen nicht nichts mehr viel viele sehr ganz bitte hilfe helfen hilft danke hallo hi guten tag morgen liebe möglich
    weiß wissen glaube sehe sehen sagt geht gehen ging mache machen macht gemacht versuche versucht versuchen bekomme bekommt
    lässt lassen lass tun tut getan plötzlich problem probleme frage hier dort denn doch mal eigentlich gerade wieder`,
  nl: `een de het ik mij me mijn wij we ons onze jij je jou jouw u uw hij zij ze hem haar hun dit dat deze die is zijn was waren ben
    wordt worden werd heb heeft hebben had kan kunnen kon zal zullen zou wil willen wilde moet moeten moest mag hoe wat wanneer
    waar welke wie waarom en of maar als dan omdat van in op aan te tot voor met zonder bij naar over onder door om sinds ook
    alleen nog nu vandaag altijd nooit iemand iets alle alles elke geen niet niets meer veel heel erg graag alstublieft help hulp
    bedankt hallo hoi mogelijk weet denk zie zegt gaat gaan ga doe doet doen gedaan maak maken probeer krijg krijgt plotseling
    probleem problemen vraag hier daar er toch even weer`,
  fr: `un une des le la les l' l d' d du de je j' j me m' m moi mon ma mes nous notre nos tu te t' t toi ton ta tes vous votre vos il
    elle ils elles lui leur leurs on ce c' c cet cette ces ça cela est sont suis était être été sera ai as a avons avez ont avait
    avoir eu peux peut pouvons pouvez peuvent pouvoir pourrait pourrais dois doit devoir faut veux veut voudrais vouloir comment
    que qu' qu quoi quand où quel quelle quels quelles qui pourquoi et ou mais si alors donc car parce comme dans en à au aux sur
    sous pour par avec sans chez vers après avant pendant depuis jusqu aussi seulement encore toujours jamais maintenant
    aujourd'hui aujourd hui hier quelqu'un quelque quelques chose tout tous toute toutes chaque aucun aucune rien ne n' n pas non
    plus moins très trop beaucoup svp s'il plaît plait merci bonjour salut aide aider aidez possible façon moyen sais pense vois
    voir dit va vais aller fais fait faire essaie essayé arrive arrive-t-il soudain problème problèmes question ici là y se s' s`,
  es: `un una unos unas el la los las lo yo me mí mi mis nosotros nos nuestro nuestra tú te ti tu tus usted ustedes su sus él ella
    ellos ellas le les se esto este esta estos estas eso ese esa es son soy era ser sido está están estoy estaba estar he ha han
    hemos había haber hay puedo puede podemos pueden poder podría debo debe deber quiero quiere querer quisiera necesito necesita
    cómo como qué que cuándo cuando dónde donde cuál cuáles quién por para porque y e o u pero si sí entonces de del en a al con
    sin sobre bajo desde hasta entre durante antes después también solo sólo aún todavía ya ahora hoy ayer siempre nunca alguien
    algo algún alguna todo todos toda todas cada ningún ninguna nada no ni más menos muy mucho muchos favor ayuda ayudar gracias
    hola buenos buenas días posible manera forma sé saber creo veo ver dice va voy ir hago hace hacer hecho intento intentar sale
    repente problema problemas pregunta aquí allí deja dejar`,
  pt: `um uma uns umas o a os as eu me mim meu minha meus minhas nós nos nosso nossa tu te ti teu tua você vocês seu sua seus suas ele
    ela eles elas lhe se isto este esta isso esse essa aquilo é são sou era ser sido está estão estou estava estar tenho tem têm
    temos tinha ter há posso pode podemos podem poder poderia devo deve dever quero quer querer queria preciso precisa como que
    quê quando onde qual quais quem por para porque pra e ou mas se então de do da dos das em no na nos nas ao aos à às com sem
    sobre sob desde até entre durante antes depois também só apenas ainda já agora hoje ontem sempre nunca alguém algo algum
    alguma tudo todo todos toda cada nenhum nenhuma nada não nem mais menos muito muitos favor ajuda ajudar obrigado obrigada olá
    oi bom dia possível maneira forma sei saber acho vejo ver diz vai vou ir faço faz fazer feito tento tentar consigo consegue
    repente problema problemas pergunta aqui lá`,
  it: `un uno una il lo la i gli le l' l io mi me mio mia miei mie noi ci nostro nostra tu ti te tuo tua voi vi vostro lei lui loro suo
    sua suoi si questo questa questi queste quello quella è sono era essere stato sta stanno ho ha hai abbiamo hanno avevo avere
    posso può possiamo possono potere potrei devo deve dovere voglio vuole vorrei volere bisogno come che cosa quando dove dov'è
    quale quali chi perché perche e ed o ma se allora di del della dei delle dello d' a al alla ai alle in nel nella nei con senza
    su sul sulla per da dal dalla tra fra durante prima dopo anche solo ancora già adesso ora oggi ieri sempre mai qualcuno
    qualcosa tutto tutti tutta ogni nessuno niente non né più meno molto molti favore aiuto aiutare grazie ciao salve buongiorno
    possibile modo so sapere penso vedo vedere dice va vado andare faccio fa fare fatto provo provare riesco riesce improvvisamente
    problema problemi domanda qui lì`,
  ro: `un o unui unei eu mă ma mie îmi imi meu mea mei mele noi ne nostru tu te ție îți tău ta voi vă dumneavoastră el ea ei ele lui
    lor se își acest această aceasta aceste asta este sunt era fi fost am ai are avem aveți au aveam avea pot poate putem puteți
    putea aș trebuie vreau vrea dori cum ce când cand unde care cine de din la pe în in cu fără fara pentru prin sub peste după
    dupa înainte până pana și si sau dar dacă daca atunci că ca deoarece și doar încă inca acum azi ieri mereu niciodată cineva ceva
    tot toate fiecare niciun nimic nu nici mai mult mulți foarte rog ajutor ajuta ajutați mulțumesc bună salut posibil mod știu cred
    văd spune merge fac face făcut încerc apare brusc problemă probleme întrebare aici acolo`,
  pl: `ja mnie mi mną mój moja moje moim mojego my nas nam nasz nasze ty ciebie ci twój twoja wy was pan pani on ona ono oni one jego
    jej ich go to ten ta te tego tej tym jest są był była było być będzie jestem mam ma masz mamy mają miałem mieć mogę może można
    możemy mogą móc powinienem muszę trzeba chcę chce chciałbym potrzebuję jak co kiedy gdzie który która które kto dlaczego czemu
    i a oraz lub albo ale jeśli czy więc bo ponieważ że z ze w we na do od dla przez przy bez o po pod nad przed podczas też także
    tylko jeszcze już teraz dziś wczoraj zawsze nigdy ktoś coś wszystko wszystkie każdy żaden nic nie ani więcej dużo bardzo proszę
    pomoc pomocy pomóc dziękuję dzięki cześć dzień dobry możliwe sposób wiem myślę widzę mówi idzie robię robi zrobić próbuję nagle
    problem problemy pytanie tu tutaj tam się żeby aby abym bym byś byśmy siebie sobie swój swoje swoją swoim swojego moją moich
    mojej moi mojemu naszej naszego naszym naszych nasza naszą wasz nami państwo panu nim nią niego niej nimi nich tych tymi tą tę
    tamten taki taka takie tak jakiś jakaś jakieś jaki jaka jakie jakim jakiej jakoś kogo komu czego czym gdy skąd dokąd której
    którego którym którą których jednak ciągle cały cała całe znowu znów chyba raczej prostu trochę niestety hej hejka witam
    witajcie siema sorki prosze dziekuje dzieki czesc pomóż pomóżcie pomozcie moge moze mozna musze musi musimy chcemy chcą
    chciałabym chcialbym wiecie wie powie ktos cos zeby juz sie dzis robić zrobiłem zrobiłam zrobil próbowałem próbowałam spróbować
    próbuje umiem umie potrafię potrafi potrafie da dało daje uda udało nadal dalej miał miała miało mieliśmy miec potrzebna
    potrzebny potrzebne potrzebujemy potrzebuje byłem byłam były byłoby sa rano jutro dzisiaj właśnie wlasnie zaraz strasznie serio
    halo no ok ej innego innej inne inny jakby niby u kiedyś wcale nikt nikomu każdego wszyscy wszystkim`,
  cs: `já mě mne mi mnou můj moje mého my nás nám náš naše ty tebe ti tvůj vy vás vám váš on ona ono oni jeho její jejich to ten ta
    toto tento je jsou byl byla bylo být bude jsem mám má máme mají měl mít mohu můžu může můžeme mohou lze musím chci chce chtěl
    potřebuji jak co kdy kde který která které kdo proč a i nebo ale pokud jestli když tak protože že z ze v ve na do od pro při
    přes bez o po pod nad před během také jen pouze ještě už teď dnes včera vždy nikdy někdo něco vše všechno každý žádný nic ne
    více mnoho velmi prosím pomoc pomoci děkuji díky ahoj dobrý den možné způsob vím myslím vidím říká jde dělám udělat zkouším
    najednou problém problémy otázka tady tam se si aby abych abychom bych bychom by sebe sobě svůj svoje svou svého svém moji mou
    mém mých mým mojí našem naší naši našich nášho vámi námi vaše toho tomu tom tím této tuto tyto těch těm nějak nějaký nějaká
    nějaké nějakou nikdo někomu někoho jaký jaká jaké jakou kam odkud kterou kterého kterém kterých komu koho čeho čím pak potom
    zase znovu pořád furt stále asi možná prostě trochu bohužel čau nazdar zdravím hele ahojte prosim dekuji dekuju diky děkuju dik
    zdar muzu muze můžou muzeme mužu nemůžu nemuzu nemohu nemůže nemůžeme nemám nemáme není neni nejsou nevím nevim neví umím umí
    neumím dá nedá dají nelze jdou šlo musíme musí musim potřebujem potřebuje potřebujeme potrebuji potrebuju potřeboval
    potřebovala chtěla chtěli chceme chtějí chtel zkoušel zkoušela zkusit zkusil snažím udělal udělala dělá delat děje jsme jste
    jseš byli bejt budou budu budeme měla měli neměl mit mam ma máte teda takže no jo ok až jenom jenže jako taky totiž sem ho mu
    ní nim ním ně nich jim než u k ke s jiný jiné jiného někde nikde dneska zítra ráno každej všichni všem všechny všech prej prý
    vůbec úplně hrozně vlastně holt hodně poradíte poradit poraďte neporadíte`,
  sk: `ja ma mňa mi mnou môj moje môjho my nás nám náš naše ty teba ti tvoj vy vás vám váš on ona ono oni jeho jej ich to ten tá tento
    je sú bol bola bolo byť bude som mám má máme majú mal mať môžem môže môžeme môžu možno musím chcem chce chcel potrebujem ako čo
    kedy kde ktorý ktorá ktoré kto prečo a i alebo ale ak či keď tak pretože že z zo v vo na do od pre pri cez bez o po pod nad
    pred počas tiež len iba ešte už teraz dnes včera vždy nikdy niekto niečo všetko každý žiadny nič nie viac veľa veľmi prosím
    pomoc pomôcť ďakujem vďaka ahoj dobrý deň možné spôsob viem myslím vidím hovorí ide robím urobiť skúšam zrazu problém problémy
    otázka tu tam sa si aby by bych sebe svoj svoje svoju svojho svojom moju mojom mojich mojim mojej nášmu našej naši našich vami
    nami vaše toho tomu tom tým tejto túto tieto tých tí nejako nejaký nejaká nejaké nejakú nikto niekomu niekoho aký aká aké akú
    kam odkiaľ ktorú ktorého ktorom ktorých komu koho čoho čím potom zase znova znovu stále furt asi proste trochu bohužiaľ čau
    čaute nazdar zdravím ahojte prosim dakujem vdaka díky diky dik mozem moze mozeme nemôžem nemozem nemôže nemôžeme nemám nemáme
    niesu neviem neviete nevie viete vie vieme dá nedá dajú idú šlo musíme musí musim treba potrebujeme potrebuje potreboval
    potrebovala chcela chceli chceme chcú skúšal skúšala skúsiť skúsil snažím urobil urobila robí robit deje spraviť spravil sme
    ste boli byt budú budem budeme mala mali nemal mat máte teda takže no hej jo ok až lenže aj ho mu nim ním ne nich im než u k ku
    s so iný iné iného niekde nikde zajtra ráno všetci všetkým všetky všetkých vraj vôbec úplne hrozne vlastne dosť viacej poradíte
    poradiť poraďte toto tamto táto mne`,
  sl: `jaz mene me meni mi moj moja moje nas nam naš naše ti tebe tvoj vi vas vam vaš on ona ono oni njegov njen njihov to ta te je so
    sem bil bila bilo biti bo imam ima imamo imajo imeti lahko morem more moremo moram mora hočem hoče želim potrebujem kako kaj
    kdaj kje kateri katera katero kdo zakaj in ali pa ampak če tako ker da iz v na do od za pri čez brez o po pod nad pred med tudi
    samo še že zdaj danes včeraj vedno nikoli nekdo nekaj vse vsak noben nič ne več veliko zelo prosim pomoč pomagajte hvala
    pozdravljeni živjo možno način vem mislim vidim pravi gre delam narediti poskušam nenadoma težava težave vprašanje tukaj tam se
    bi sebe sebi svoj svoje svojo svojega svojem mojo mojem mojih mojim mojega našem naši naših našo našega vami nami vaše tega
    temu tem tej teh tisti tista tisto nek neka neko neki nekega nekomu nekoga nihče kakšen kakšna kakšno kakšne kam kod katerega
    katerem katerih komu koga česa čim potem spet znova kar stalno ves cel cela celo verjetno mogoče malo žal hej oj ej zdravo
    dober pozdrav lp dobro jutro lepa prosm a ni niso nisem nisva nismo nima nimam nimamo nimajo morejo moramo morajo rabim rabimo
    rabi rabil rabila potrebujemo potrebuje želimo želi hočemo hočejo hotela rad rada radi bom bomo bodo bili bile sva smo ste
    niste sta si imela imel imeli naredim naredil naredila naredimo poskusil poskusila poskušal poskusim probal probala probam
    grejo šlo dajo lahk ga ji jo jih mu njej njim njo nje njega njimi ju ki ko kot kajti torej tut sploh čisto res ravno pač ful
    nekje nikjer jutri zjutraj vsi vsem vseh vsakič skos baje kak dokler k h z s čeprav svetujete zna znam znate veste ve`,
  hr: `ja mene me meni mi moj moja moje mojeg nas nam naš naše ti tebe tvoj vi vas vam vaš on ona ono oni njegov njen njihov to taj
    ta ovo ovaj je su sam bio bila bilo biti bit će imam ima imamo imaju imati mogu može možemo moram mora hoću želim žele trebam
    treba kako što šta kada gdje koji koja koje tko zašto i ili a ali ako li tako jer da iz u na do od za pri preko bez o po pod
    nad prije tijekom također samo još već sada danas jučer uvijek nikad netko nešto sve svaki nijedan ništa ne više puno vrlo
    molim pomoć pomozite hvala bok pozdrav moguće način znam mislim vidim kaže ide radim napraviti pokušavam odjednom problem
    problemi pitanje ovdje tamo se kak kaj jel zar ga ju joj mu njega njoj njima mojem mojoj moju mojih moji mojom mojim mog moga
    svoj svoju svoje svom svim naša našu naši našem našeg naših vaše vaša sebi sebe si smo ste nisam nisi nije nismo niste nisu bi
    bih bismo biste ću ćemo ćete nemam nema nemamo nemaju imao imala možeš možete mogao mogla moglo mogli moramo moraju morao
    morala trebamo trebate trebaju trebao trebala trebalo trebali hoće hoćemo neću neće neka želi želimo htio htjela htjeli koju
    kojeg kojem kojoj kojim kojih kuda odakle otkud dok iako nego tek baš malo dosta previše opet sa zbog umjesto oko između kroz
    ovog ovom ovu ovi ove ova tog tom toj tu onaj neki neke nekog svi svima sva svaka svako svakog nitko nigdje negdje zanima
    ljudi ej hej dobar dan dobro jutro večer lijep unaprijed fala ajde evo eto pa znači dakle inače nekako normalno uopće
    uspijevam uspijeva uspio uspjela pokušao pokušala probao probala probam napravio napravila radi rade sutra jutros sad upravo
    stalno kad kao jako čak čim nama njim njom njemu vama svojim svojem svojoj toga tome zna znate znaš pita pitam stvarno možda
    nikako ikako išta sav cijeli cijela cijelo žao s k te vjerojatno`,
  sr: `ja mene me meni mi moj moja moje mog nas nam naš naše ti tebe tvoj vi vas vam vaš on ona ono oni njegov njen njihov to taj ta
    ovo ovaj je su sam bio bila bilo biti će imam ima imamo imaju imati mogu može možemo moram mora hoću želim treba kako šta što
    kada gde koji koja koje ko zašto i ili a ali ako li tako jer da iz u na do od za pri preko bez o po pod nad pre tokom takođe
    samo još već sada danas juče uvek nikad neko nešto sve svaki nijedan ništa ne više puno vrlo molim pomoć pomozite hvala zdravo
    moguće način znam mislim vidim kaže ide radim napraviti pokušavam odjednom problem problemi pitanje ovde tamo se jel zar ga ju
    joj mu njega njoj njima mojem mojoj moju mojih moji mojom mojim moga svoj svoju svoje svom svim naša našu naši našem našeg
    naših vaše vaša sebi sebe si smo ste nisam nisi nije nismo niste nisu bi bih bismo biste bit ću ćemo ćete nemam nema nemamo
    nemaju imao imala možeš možete mogao mogla moglo mogli moramo moraju morao morala trebam trebamo trebate trebaju trebao
    trebala trebalo trebali hoće hoćemo neću neće neka želi želimo hteo htela hteli koju kojeg kog kojem kojoj kojim kojih kuda
    odakle otkud dok iako nego tek baš malo dosta previše opet sa zbog umesto oko između kroz ovog ovom ovu ovi ove ova tog tom
    toj tu onaj neki neke nekog svi svima sva svaka svako svakog niko nigde negde zanima ljudi ej hej dobar dan dobro jutro veče
    lep unapred fala ajde hajde evo eto pa znači dakle inače nekako normalno uopšte uspevam uspeva uspeo uspela pokušao pokušala
    probao probala probam napravio napravila radi rade sutra jutros sad upravo stalno kad kao jako čak čim nama njim njom njemu
    vama svojim svojem svojoj toga tome zna znate znaš pita pitam stvarno možda nikako ikako išta sav ceo cela celo žao s k te
    verovatno celi`,
  ru: `я меня мне мной мой моя моё мое мои моего моей мы нас нам наш наша наши ты тебя тебе твой вы вас вам ваш ваша он она оно они его
    её ее их им это этот эта эти того том этом есть был была было были быть будет могу может можно можем могут мочь нужно надо
    должен должна хочу хочет хотел хотелось бы как что чего когда где куда какой какая какие который которая кто почему зачем и
    или а но если ли то так потому поэтому чтобы из с со в во на до от для при через без о об по под над перед во время после
    также тоже только ещё еще уже сейчас сегодня вчера всегда никогда кто-то что-то все всё каждый никакой ничего не ни нет
    больше много очень пожалуйста помогите помощь помочь спасибо привет здравствуйте добрый день возможно способ знаю думаю вижу
    говорит идёт делаю делать сделать пытаюсь получается вдруг проблема проблемы вопрос здесь тут там у к же себя самой`,
  uk: `я мене мені мною мій моя моє мої мого ми нас нам наш наша ти тебе тобі твій ви вас вам ваш він вона воно вони його її їх це
    цей ця ці той є був була було бути буде можу може можна можемо можуть потрібно треба повинен хочу хоче хотів би як що чого
    коли де куди який яка які котрий хто чому навіщо і й та або а але якщо чи то так тому бо щоб із з зі в у на до від для при
    через без про по під над перед час після також теж тільки лише ще вже зараз сьогодні вчора завжди ніколи хтось щось все кожен
    жоден нічого не ні немає більше багато дуже будь ласка допоможіть допомога дякую привіт добрий день можливо спосіб знаю думаю
    бачу каже йде роблю зробити намагаюся раптом проблема проблеми питання тут там моїм моєї моєму моїй моїх моїми моєю свій своє
    свою своєї своєму своя наше нашої нашому нашу наші наших нами вами ваша ваше ваші вашого йому їй їм ним неї ними ньому цього
    цьому цим цією цих того тієї таку такий така таке такі якийсь якась якесь якісь яке якої якому якого якусь ніхто ніде кудись
    десь звідки сюди туди ось он адже же ж б аби хоч хоча поки доки якби ніби наче неначе навіть взагалі просто якось знову знов
    весь вся всі всіх всю усе усі увесь цілий кожна нема ані трохи занадто мабуть прошу підкажіть порадьте поможіть спасибі вітаю
    доброго дня ранку вечора здрастуйте шановні люди можете можеш міг могла могли змогу зможу зможе хочемо хочеться хочуть хотіла
    хотіли хотілось потрібен потрібна потрібні мушу маю має маємо мають мав мала мали мусить слід вмію знаєте знає кажуть говорить
    пише робити роблять робимо зробив зробила зробили робив робила пробую пробував пробувала спробував спробувала намагаюсь
    виходить вийшло вдається вдалося шо тепер щойно завтра зранку вранці між замість біля к ок справді постійно сам сама самі
    інакше загалом нормально питаю стільки скільки жодного жодна якраз хіба невже`,
  bg: `аз мен ме ми мой моя моят моето ние нас ни наш ти теб те твой вие вас ви ваш той тя то него нея тях това този тази тези е са
    съм бях беше бил да ще имам има имаме имат мога може можем могат трябва искам иска нужно как какво кога къде кой коя кое които
    защо и или а но ако ли така защото че за от в във на до с със при през без по под над пред докато също само още вече сега днес
    вчера винаги никога някой нещо всичко всеки никакъв нищо не повече много моля помощ помогнете благодаря здравей здравейте
    възможно начин знам мисля виждам казва върви правя направя опитвам изведнъж проблем проблеми въпрос тук там се си мене мойта
    моите своя своята своите го я му ѝ ги им нашия нашата нашите наша наше вашия вашата дали ама обаче пък ами дето щото понеже
    към около между върху чрез вместо като щом поради няма нямам нямаме нямат имаше нямаше бъде бяха били била било сме сте искаме
    искал искала искали трябваше трябвало можеш можете можех могъл нужна нужен нужни колко откъде накъде какъв каква какви кои
    кого такъв такава такива тоя тая тия онзи онази онези някаква някакъв някакво някои никой никъде всички всяка всяко цял целия
    цялата пак отново изобщо въобще просто направо малко доста твърде молим мерси здрасти привет добър ден добро утро хора момчета
    помагайте кажете подскажете знае знаете незнам виждаме казват пише дава излиза става стана стане прави правим направи направим
    направих правите опитах пробвах пробвам успявам успях успея случва случи утре тука ок би вероятно веднъж сам сама самата
    някъде нали значи иначе нормално постоянно все пита питам наистина толкова доколкото`,
  lv: `es mani man mana mans manu manā mēs mūs mums mūsu tu tevi tev tavs jūs jums jūsu viņš viņa viņi viņu to tas tā šis šī šo ir bija būt
    būs esmu varu var varam varat nevaru nevar vajag jābūt gribu grib vēlos kā kas ko kad kur kurš kura kāds kāda kāpēc un vai bet
    ja tad jo ka no uz ar bez pie par līdz pēc pirms zem virs caur laikā arī tikai vēl jau tagad šodien vakar vienmēr nekad kāds
    kaut viss visi katrs nekāds nekas ne nav vairāk daudz ļoti lūdzu palīdzība palīdziet palīdzēt paldies sveiki labdien iespējams
    veids zinu domāju redzu saka iet daru darīt izdarīt mēģinu pēkšņi problēma problēmas jautājums šeit tur`,
  lt: `aš mane man mano mes mus mums mūsų tu tave tau tavo jūs jums jūsų jis ji jie jos jo jų tai tas ta šis ši yra buvo būti bus esu galiu
    gali galime galima negaliu negali reikia turiu turi noriu nori norėčiau kaip kas ką kada kur kuris kuri koks kodėl ir ar arba
    bet jei jeigu tada nes kad iš į su be prie apie iki po prieš ant per metu taip pat tik dar jau dabar šiandien vakar visada
    niekada kažkas viskas visi kiekvienas joks nieko ne nėra daugiau daug labai prašau pagalba padėkite ačiū sveiki laba diena
    įmanoma būdas žinau manau matau sako eina darau daryti padaryti bandau staiga problema problemos klausimas čia ten`,
  et: `ma mina mind mulle minu mul me meie meid sa sina sind su te teie teid ta tema nad nemad nende see seda selle need on oli olen olema
    olla saab saan saame saavad pean peab vaja tahan tahab tahaksin kuidas mis mida millal kus kuhu milline kes miks ja või aga kui
    siis sest et ilma koos juurde kohta kuni pärast enne all üle läbi ajal ka ainult veel juba nüüd täna eile alati kunagi keegi
    midagi kõik iga ükski ei ole rohkem palju väga palun abi aidake aitäh tere võimalik viis tean arvan näen ütleb läheb teen teha
    proovin äkki probleem probleemid küsimus siin seal`,
  fi: `minä mä minua minulle minun mun mulla me meidän meille sinä sä sinun te teidän hän he heidän se sen tämä tämän nämä ne on oli olen
    olla ovat ole en et ei emme eivät voi voin voimme voivat voiko voinko pitää täytyy haluan haluaa haluaisin tarvitsen miten
    kuinka mitä mikä milloin koska missä mihin mistä kuka ketkä miksi ja tai vai mutta jos niin että koska kun ilman kanssa
    luona asti jälkeen ennen alla yli läpi aikana myös vain vielä jo nyt tänään eilen aina koskaan joku jotain kaikki jokainen
    mikään enemmän paljon hyvin todella kiitos ole hyvä apua auttakaa auttaa hei moi terve mahdollista tapa tiedän luulen näen
    sanoo menee teen tehdä yritän yhtäkkiä ongelma ongelmia kysymys täällä siellä`,
  hu: `a az egy én engem nekem mi minket nekünk te téged neked ti ön önök ő ők neki ez ezt ezek azt azok van vannak volt vagyok lesz lenni
    lehet tudok tud tudom tudja tudunk kell kellene akarok akar szeretnék szeretném hogyan hogy mit mi mikor hol hova melyik ki
    kik miért és vagy de ha akkor mert hogy nélkül után előtt alatt felett is csak még már most ma tegnap mindig soha valaki
    valami minden mindenki egyik semmi nem nincs ne sem több sok nagyon kérem kérlek segítség segítsen segíteni köszönöm szia
    helló lehetséges mód gondolom látom mondja megy csinálok csinál tenni próbálok hirtelen probléma problémák kérdés itt ott
    meg el be ki fel le`,
  el: `ένα μία μια ο η το οι τα του της των τον την εγώ μου με μας εμείς εσύ σου σε σας εσείς αυτός αυτή αυτό αυτά τους είναι ήταν είμαι θα να
    έχω έχει έχουμε έχουν είχα μπορώ μπορεί μπορούμε μπορούν πρέπει θέλω θέλει θέλουμε χρειάζομαι πώς πως τι πότε πού που ποιος
    ποια ποιο γιατί και ή αλλά αν εάν τότε επειδή ότι από σε στο στη στην στον στα στις για με χωρίς προς μέχρι μετά πριν κατά
    κάτω πάνω επίσης μόνο ακόμα ακόμη ήδη τώρα σήμερα χθες πάντα ποτέ κάποιος κάτι όλα όλοι κάθε κανένα τίποτα δεν δε μη όχι
    περισσότερο πολύ παρακαλώ βοήθεια βοηθήστε ευχαριστώ γεια καλημέρα δυνατόν τρόπος ξέρω νομίζω βλέπω λέει πάει κάνω κάνει
    προσπαθώ ξαφνικά πρόβλημα προβλήματα ερώτηση εδώ εκεί`,
  tr: `bir ben beni bana benim biz bizi bize bizim sen seni sana senin siz sizi size sizin o onu ona onun onlar bu şu bunu bunlar var yok
    vardı oldu olan olarak olmak olur oluyor değil mi mı mu mü ki da de ve veya ya ama fakat eğer ise için ile gibi kadar sonra
    önce göre nasıl ne neden niye niçin nerede nereye nereden hangi kim kaç zaman istiyorum istiyor isterim gerek gerekiyor lazım
    yapmak yapabilirim yapıyorum yapamıyorum edebilirim ediyorum alıyorum geliyor çok daha en hiç her şey hep bazı biri bütün tüm
    lütfen yardım yardımcı teşekkürler teşekkür merhaba selam mümkün yol biliyorum görüyorum diyor gidiyor deniyorum çalışıyorum
    birden sorun sorunu soru burada orada artık hala şimdi bugün dün`,
  id: `saya aku ku kami kita anda kamu dia mereka ini itu tersebut adalah ada bisa dapat tidak tak bukan belum sudah telah akan harus
    perlu ingin mau bagaimana cara apa apakah kapan di mana kemana yang mana siapa kenapa mengapa dan atau tetapi tapi jika kalau
    maka karena bahwa dari ke pada untuk dengan tanpa oleh dalam sampai setelah sebelum saat juga hanya masih sekarang hari ini
    kemarin selalu pernah seseorang sesuatu semua setiap lebih banyak sangat tolong mohon bantuan bantu terima kasih halo hai
    mungkin tahu kira lihat kata pergi melakukan mencoba tiba masalah pertanyaan sini sana lagi ya nya`,
  vi: `tôi mình chúng ta bạn anh chị em nó họ này đó kia là có được không chưa đã đang sẽ phải cần muốn làm sao thế nào cách gì khi ở đâu
    nào ai tại vì và hoặc nhưng nếu thì mà của từ đến cho với bằng trong ngoài sau trước lúc cũng chỉ vẫn còn bây giờ hôm nay luôn
    ai điều tất cả mỗi hơn nhiều rất xin vui lòng giúp đỡ cảm ơn chào thể biết nghĩ thấy nói đi thử bị vấn đề câu hỏi đây lại nữa`,
  ar: `انا نحن انت انتم هو هي هم لي لنا لك له لها هذا هذه ذلك تلك هناك هنا كان كانت يكون تكون هل كيف ماذا ما متي اين اي من لماذا و او لكن
    اذا ان لان في من الي الى على علي عن مع بدون عند بعد قبل خلال حتي ايضا فقط لا لم لن ليس ليست غير قد كل بعض شيء اكثر كثير جدا يرجي من
    فضلك الرجاء مساعده المساعده ساعدني شكرا مرحبا السلام عليكم يمكن يمكنني يمكننا استطيع لا استطيع اريد احتاج يجب اعرف ارى يقول اقوم
    احاول فجاه مشكله مشاكل سؤال الان اليوم دائما ابدا تم يتم التي الذي الخاص بي الخاصه عندما ثم`,
  he: `אני אותי לי שלי אנחנו אנו לנו שלנו אתה את אתם לך שלך הוא היא הם הן זה זאת זו אלה יש אין היה היתה להיות הייתי יכול יכולה אפשר ניתן
    צריך צריכה רוצה איך מה מתי איפה היכן לאן איזה מי למה מדוע ו או אבל אם אז כי של על עם בלי אל אצל עד אחרי לפני בזמן גם רק עוד כבר
    עכשיו היום אתמול תמיד אף פעם מישהו משהו הכל כל כלום לא יותר הרבה מאוד בבקשה עזרה לעזור תודה שלום היי אפשרי דרך יודע חושב רואה
    אומר הולך עושה לעשות מנסה פתאום בעיה בעיות שאלה כאן שם את`,
  hi: `मैं मुझे मेरा मेरी मेरे हम हमें हमारा आप आपका तुम वह यह ये वे इस उस है हैं था थे थी हो होना सकता सकते सकती चाहिए चाहता करना करें कर
    करता कैसे क्या कब कहाँ कौन सा क्यों और या लेकिन अगर तो क्योंकि कि का की के में पर से को के लिए साथ बिना बाद पहले भी केवल अब आज हमेशा
    कभी कोई कुछ सब हर नहीं ज्यादा बहुत कृपया मदद धन्यवाद नमस्ते संभव तरीका समस्या प्रश्न यहाँ वहाँ रहा रही रहे`,
  th: `ฉัน ผม ดิฉัน เรา คุณ เขา มัน พวก ของ นี้ นั้น ที่ เป็น อยู่ คือ มี ได้ ไม่ จะ ต้อง อยาก ต้องการ ควร อย่างไร ยังไง ทำ ทำไม อะไร เมื่อ เมื่อไร
    เมื่อไหร่ ไหน ใคร และ หรือ แต่ ถ้า หาก ก็ เพราะ ว่า จาก ใน บน ไป มา กับ โดย ถึง หลัง ก่อน ขณะ ด้วย แค่ เท่านั้น ยัง แล้ว ตอน วันนี้ ทุก ทั้งหมด
    มาก กว่า กรุณา โปรด ช่วย ขอบคุณ สวัสดี ครับ ค่ะ คะ นะ วิธี การ ความ ให้ ปัญหา คำถาม ที่นี่ บ้าง เลย อีก ซึ่ง สามารถ`,
  zh: `我 我的 我们 你 你的 您 您的 他 她 它 他们 这 这个 那 那个 这里 的 了 是 在 有 没有 不 不能 能 可以 会 要 想 需要 应该 怎 怎么 怎样 如何 怎么办 么办
    为什 什么 为什么 什么时候 时候 哪里 哪个 谁 和 或 或者 但 但是 如果 因为 所以 从 到 对 把 被 让 给 用 与 也 只 还 就 都 很 非常 更 最 请 请问 帮 帮助 帮忙
    谢谢 你好 您好 吗 呢 吧 啊 一下 一个 办 做 问题 現在 现在 今天 我們 你們 這 這個 怎麼 為什麼 什麼 沒有 可以 需要 請 請問 謝謝 嗎 問題 们 怎麼辦 麼辦
    怎麼樣 麼樣 怎么样 么样 辦 會 對 讓 給 還 應該 時候 哪裡 這裡 幫 幫忙`,
  ja: `私 僕 あなた これ それ この その どう どの 何 なぜ いつ 誰 方法 場合 時 今 事 問題 質問 助け 教 願 お願い 方`,
  ko: `저는 제가 저 나는 내가 내 우리 당신 이것 그것 이 그 저 어떻게 무엇 뭐 언제 어디 어디서 어떤 누가 왜 그리고 또는 하지만 만약 때문에 있는 있어요 있나요 없어요
    없나요 안 못 하나요 하려면 하는 하고 싶어요 싶습니다 되나요 됩니다 안돼요 해요 합니다 수 것 좀 도와주세요 감사합니다 안녕하세요 방법 문제 질문 지금 오늘 항상`,
}

export const frameLanguages: readonly string[] = Object.keys(frames)

/** Whether a word, normalised, says nothing of the problem itself. In Japanese all that is only hiragana is grammar. */
export const isFrameWord = (word: string, language: string): boolean =>
  (language === 'ja' && /^\p{Script=Hiragana}+$/u.test(word)) || frameWordsOf(language).has(word)

/** Small words of a language, normalised, as they are typed with care and without. */
export function frameWordsOf(language: string): ReadonlySet<string> {
  const known =
    read.get(language) ?? asTyped(`${frames[language] ?? ''} ${chatWords[language] ?? ''}`, language)
  read.set(language, known)
  return known
}

const read = new Map<string, ReadonlySet<string>>()
