/** The small words of `frame-words.ts` as they are said and typed where nobody minds: dialect, text-speak, run together. */
export const chatWords: Readonly<Record<string, string>> = {
  en: `u ur r y cuz cos coz bc tho thru idk ty tysm asap fyi btw imo ya yep yup nope nah gonna wanna gotta kinda sorta lemme
    gimme dunno cud shud wud theres thats hows wheres whos lets shes hes theyre theyve theyll youre youve youll weve itll wasnt
    werent hadnt wouldve couldve shouldve aint yall folks ppl smth sth rn atm`,
  nb: `eg æ jæ mæ dæ kva korleis koss kor kvifor kven noko nokon ikkje inkje vere blei vart vore berre frå dei dykk åssen hvofor
    hvorfo hvoran itj såhær litt igjen gjerne nettopp akkurat siden likevel dessuten kanskje likt slik slike sånt gir gi gitt ga
    kommer kom la prøvde mener mellom hele ofte heller sammen enkelt hvertfall ihvertfall ass altså liksom jo vel nei ja heisann
    morn tusen supert plis mvh`,
  da: `sgu lige bare gerne igen sådan måske nok jo vel nej ja hele siden ofte hellere sammen ellers nemt hvorda ik ikk nåt nogle
    nogensinde imellem mellem gang gange giver give gav tager tage tog taget kom kommer lade lader kig bliv blevet gået stå står
    kunnet burde behøver fået forsøgt forsøger synes tænker håber hverken hvilket hvorhen derfor jeres hejsa mvh tusind pænt
    åbenbart simpelthen overhovedet endnu herefter nede oppe inde ude`,
  sv: `e ä o å mej dej sej nån nåt nåra nå sån sånt sådan åxå oxå oki ja nej ju väl nog kanske gärna igen hela lite ofta hellre
    tillsammans iaf iallafall typ liksom asså alltså va ba hittade kommer kom tog tagit ger ge gav fattar behöver behövs verkar
    låter låta gick gått borde trots genom mellan sen sedan ändå därför medans ingenting inga vilket vart ifrån hejsan tja tjena
    tackar mvh idag igår imorgon nyss`,
  de: `nich nit ned net ne nen nem nix grad gradeben eben halt iwie irgendwie irgendwas irgendwo irgendwann irgendwer irgendein
    hast isses gehts gibts hats wirds geb geh komm komme kommt mach seh find krieg kriege kriegt kriegen bräuchte brauche brauch
    brauchen könnt könntet würde wäre hätte hätt sollt sollten drin drauf dran rein raus runter rauf rüber hin her wieviel wies
    ausm aufm aufs vorm übers unterm seitdem trotzdem ständig immernoch dauernd bzw vllt vlt bissl bisschen moin servus tach mfg
    lg vg dankeschön ok ja nein nee heut obwohl damit dazu davon dabei darauf n`,
  nl: `ff effe ffe nie niks nix da das dat's kben kheb t m'n zn z'n n ergens nergens zoiets wel gewoon eens eigenlijk misschien
    ineens steeds telkens vanaf vanochtend vanmorgen gisteren morgen weg kom komt komen krijgen laat laten zit zitten staat
    staan ziet hoef hoeft zodat daarom waardoor waarmee hiervoor daarvoor tussen tegen volgens elk ieder beide mn mvg gr
    groetjes dank dankje dankjewel alvast aub svp hey goedemorgen ja nee hoor`,
  fr: `jsuis jai jpeux jarrive jveux jsais cest c'est ca sa ya y'a pk pq pkoi pourkoi pr ds ac avc qd qqn qqch qq qu'on tt tte
    tjs tjr bcp mtn mnt dsl bjr slt cc stp mci oui nan ouais ok bah ben coup genre truc trucs machin ptdr auj ajd dès lors
    trouvé met mis marchent sert suffit arrivé veulent faudrait aurais auriez pourriez savez sait lorsque lorsqu parfois souvent
    plutôt juste même ailleurs dedans déjà`,
  es: `q k xq pq porq xk xfa porfa porfis tb tmb tbn toy ta pa pal aki ke komo kiero bn ntp grax dnd cdo nadie puedes podrían
    haz hazlo tengo tiene tienen tenemos tengamos sirve funcionan quedó queda quedo ponerse pone puse pongo saben sabe sabes
    vosotros otra otro otros otras vez mientras aunque según tan tanto así acá allá apenas recién mañana tarde noche ok vale oye
    saludos dio hice hicieron estamos esté estén fue fui fueron sea embargo luego mismo misma`,
  pt: `vc vcs tb tbm pq pqê porq q oq n ñ nao num numa pro pros pras td tds mt mto mta mts hj blz vlw obg flw dps cmg ngm to tô
    ta tá tava tou né aí ai daí entao gente alguem ninguém ninguem meio tipo assim ali cá fica ficou ficar deu dá dar dando
    funcionam abrem saiu coloco põe pôr achei consegui conseguem conseguir tentei tentando fazendo usando uso mandar estamos
    esteja gostaria gostava precisava nessa nesse desta deste dessa desse pelo pela pelos pelas outra outro mesmo mesma enquanto
    hora vez sabe sabem galera`,
  it: `nn cmq xke xché xche xk perke x ke k tt qlc qlcs qlcn qcs qnd qnt cn dv sn sto stavo stiamo c'è ce cè c'era boh vabbè
    bene dai però pero invece magari proprio così cosi tipo altro altra altri subito appena mentre finché funzionano serve serva
    servirebbe trovo trova escono mette messo metto vede viene vengono resta rimane riusciamo riusciti provato sapete sapreste
    potete potreste potresti dovrei vorremmo grz scusate stamattina stasera sera quindi poiché nessuna nessun alcun alcuni
    qualche dentro fuori sotto sopra verso`,
  ro: `pt ptr k sa cv cnv vb sal slt ms mersi mulțam bn mere mergea nush nuș stiu știe stie știți stiti zic zice zici îl il îi
    ii mi nam nare numi nui iar asa așa totul oare deci păi pai adică adica chiar unora altul alta alt alte toți toti cui căruia
    facem facut pune pus vede vad vedem cauta lasa trebuia puteai poți poti reușesc reusesc intru iese dau dă da dat iau ia luat
    vrei vrem aveti suntem sunteți esti ești dimineață dimineata seara pentruca decât decat către catre spre între intre fiindcă
    fiindca`,
  pl: `se nwm tez znow ciagle wciąż jakis jakas gdzieś gdzies dlatego wtedy zamiast skad ilu byc bede będę mialem dostałem robic
    zrobic dać chodzi znalezc znajde pozdro spoko inna wyskakuje`,
  cs: `cau dík vubec proste nejak nejaky neco nekdo nekde nekam někam porad zas uz jeste take tedy treba třeba fakt vcera rano
    dycky vzdycky odtud proc kdyz protoze můžem potřebuju nejdou jit jít nefunguje vidim dělat udelat dal dát davat mame mate
    nemam byt svuj svoji tohle tenhle dalsi další jiny jinak mezi vyskakuje`,
  sk: `ano cau cavte vobec nejaky nieco niekam stale zas uz este tiez fakt vcera rano vzdy sem odtial preco aky ked pretoze
    možem nejdú idu isť ist nefunguje najdem vidim robiť urobit spravit dať dat da mam mame mate nemam neni tohto dalsi ďalší
    iny inak medzi niektoré vyskakuje`,
  sl: `ja cao čao zivjo pac nekako nekam ze vec tud zdej vceraj zmeraj ce kadar morm mormo hocem hotel noče noce nočem gredo
    delajo narest naredit dat dam daj bova boste tole drugi drug drugače jim ven noter gor dol en ena eno enega eni neke vsakic
    naj bodi šel šla tale takole tukej sicer vendar zato namesto nihce povsod spravim spraviti lep skače`,
  hr: `jeli pozz uopce neko nekamo vec jos jucer ujutro onda odavde kamo zasto sto gdi di moze hocu necu nece ovoga drugi
    drugacije kakav kakva tjedan tisuća napravim dat dati daj dajte dobio ki ni iskače`,
  sr: `jeli pozz uopste nekuda vec jos juce ujutru onda odavde zasto sta di moze hocu necu nece ovoga drugi drugacije kakav
    kakva nedelja hiljada napravim dati daj dajte dobio iskače`,
  ru: `щас ща чет чето че чё чо шо оч вообще ваще короч короче кста кстати плиз плз пжл пж пжлст спс пасиб норм ок ага неа
    тоесть типа прям тк тд кароч никак нигде никуда кого кому чем чём моему моим моих нашей нашего своей свой свою свои которые
    снова опять теперь потом раньше утра утром вечером долго быстро можете могли подскажите скажите знает нету нельзя стал стала
    идет дает дать даёт сделал сделала пробовал откуда сколько пусть ведь между вместо просто постоянно вылезает вылазит`,
  uk: `шось шоб щас ща зара вобще взагалi ага неа дяка дякс плз типу ніяк нікуди чомусь кого кому чим свої потім раніше ввечері
    довго швидко скажіть стало став стала дає дати хай`,
  bg: `кво к'во щот мерс здр някак после преди сутрин сутринта някого кому свой свои моята дай дадете сваля спира нека който
    която непрекъснато`,
  lv: `kapec kāpec lai nezin nezinu zin zina zināt vaj nu nē jā paldiesiņ pldc ludzu sveiks čau cau labrīt lab varbūt varbut
    nestrada strada neiet nejūt nevaram vajadzētu vajadzeja jāizdara kkas kkā kko atkal joprojām vairs visu visas visiem visam
    pati pats savu savs savas savā manam manai manas manis citu cits cita sodien rīt kopš nebija esam esat nebūs gribētu gribetu
    atrodu redz neredz redzēt saprotu izmet iekšā ieksa ārā ara kopā lidz tapēc tapec lec`,
  lt: `kodel ka nezinau nežinau žino zino nu aciu dėkui dekui prasau labas sveikas galbūt galbut gal neina negalim galite galetu
    galėtų reiketu reikėtų reikėjo kazkas kažkaip kazkaip vel vėl vis visus visas visa visiems pats pati savo savas manęs manes
    musu naują kitą kitas kita siandien rytoj ryto nuo nebuvo nera esame esate norečiau noreciau rasčiau radau mato nemato
    matyti pamatyti suprantu išeina iseina rašo raso meta viduje kartu todel todėl toks tokia kam is`,
  et: `vä v mdea ok jah tsau tšau aitah kas kust kellele kelle kelleks kellelt kuidagi miski kuskil kusagil jälle jalle ikka
    ikkagi enam praegu hommikul hommikust saati maha välja valja peale oma enda endale mult minust meile meilt nagu justkui ju
    tuleb tulevad tule läks laks lähe lahe läinud saanud sai saa saaks saada saate peaks pidi tahaks teeb tee tegin tehtud näe
    naen näha ütles annab anda andis leian leiab kogemata lihtsalt liiga nii selline sellest neid neile mööda poolt sees tööta
    jäi jääb`,
  fi: `sun mulle mult multa sulla meil meiän teiän tää toi tuo noi nää sit sitte sitten ku niinku niinkuin ni oo oon oot oltu
    eiks onks onko voiks voisko voisiko saanko saako saan saa saatu pääse pääsen päässyt pysty pystyn tarvin tartten tarvis miks
    mitähän millä mist mite kenelle kenen keneltä jotenki jotenkin taas pois sisään ulos kokoajan koko ajan enää aamulla aamun
    tänää heti vaan ihan tosi aika liian edes kai ehkä kiitti moikka moro pliis löytyy näy näkyy tulee tule tuli meni mene
    laitan laita teki tein tehny tehnyt antaa anna oma omat`,
  hu: `nemtom nemtudom vki vmi vhol vmikor pls lécci lécc légyszi legyszi koszi köszi köszike sziasztok helo hali üdv ja igen se
    megint folyton állandóan reggel este óta ota visszahozni ide oda innen honnan hová merre miert mér milyen ilyen olyan kinek
    kitől mitől mivel miből ezzel azzal ennek annak nálam tőlem hozzám velem rajta benne belőle bele rá róla lehetne lehetett
    tudna tudnék tudjuk tudják kéne kellett akarom csinálni csináljak csinálom adni ad adja kapok kapja látszik látja jön jött
    mennek egyszerűen egyáltalán mar pedig valahogy mintha`,
  el: `ρε ναι οχι δν γτ γιατι μπορω ειναι εχω εχει ενα κι μήπως μηπως παρακαλω ευχαριστω καλησπέρα καλησπερα ξανά ξανα πάλι παλι
    σημερα χτες πρωί πρωι τωρα συνέχεια συνεχεια καποιος κάποια κανείς κανεις όταν οταν αφού ενώ όπως αλλο άλλο άλλη άλλος αυτον
    αυτόν αυτην αυτήν μέσα μεσα έξω πίσω πισω δικό δικο ξέρει ξερει ξέρετε βγαίνει βγαινει βγάζει γίνεται γινεται κάνουμε βάλω
    βαλω βάζω δώσει δωσω πάρω βρω βρίσκω βλέπει μπορούσε θέλατε ήθελα ηθελα πρεπει χωρις μετα`,
  tr: `nasil noldu nolur nooldu bi bişey bisey birşey birsey bisi bişi sey hâlâ bide birde falan filan yani işte iste slm mrb
    tşk tsk tesekkurler tskler lutfen evet hayır hayir tamam ok acaba bugun yarın sabah sabahtan beri akşam simdi once tekrar
    yine gene böyle boyle şöyle öyle oyle şunu birisi kimi kime kimin kimde hangisi nerde yokmuş degil cok cunku çünkü icin
    bizde bende sende kendi olmuyor olmadi oluyo olmuyo olmaz yapıcam yapmam yapayım verir verebilir lazim gerekli biliyor
    bilen`,
  id: `ga gak nggak ngga gk g engga enggak kagak gabisa gakbisa gaada gada gatau gamau gapapa ndak udah udh sdh dah blm blum
    belom kalo klo kl gimana gmn gmana gimn knp napa ngapain yg dgn dg utk bwt krn soalnya trs terus trus tp jg sm sama aja aj
    doang cuma cuman pas waktu lg nih tuh dong deh sih kok kan lho loh iya yaa ok oke bgt banget bener tau taunya sy gue gw gua
    lu lo elo kak mas mbak pak bu bang min bro gan tlg mhn mksh makasih trims dr d dimana kmn pake pakai bikin pengen pingin
    mesti kudu biar supaya malah masa kayak kaya kayaknya katanya ternyata mulu melulu td tadi besok skrg abis habis sampe ampe
    bisakah boleh gitu gini begitu begini harusnya perlukah semuanya jadi jd dilihat coba punya`,
  vi: `k ko kh hok hông hem khum đc dc dk đk r rùi rồi j z v vậy vầy vs vơi vừa mún ntn bik bít ng mn mng mọi mk mik ad ơi ạ à
    nhé nha nhỉ hả hở cái con chiếc sếp vô thui thôi chỗ bên tới sáng chiều tối qua mai h hồi nãy xong hết bao nhiêu lâu kiểu
    giống như nên để hộ giùm dùm cám tks thanks xài`,
  ar: `شو ايش وش ليش ليه لیش ازاي ازای كيفاش منين وين فين مين مش مو موب مب بدي ابغي ابغا ابي عايز عاوز عاوزه حاب دي ده دا هاي
    هادا هذي هيك كده كذا عشان علشان لانه لاني برضو برضه كمان بس يعني طيب اوك ايوه ايوا لسه لسا دلوقتي هلا هلق الحين توه توي
    امبارح بكره الصبح مره ثاني تاني عندي عندنا عنده عندك معي معاي معايا ممكن لو سمحت سمحتوا هلو يا حد احد حاجه شي اشي اقدر يقدر
    تقدر قادر اشوف اشوفه بيطلع يطلع طلع يطلب راضي صار صارت صاير رح راح لحد لغايه وصلني جاني فيه مافي مافيه عم اللي انو انه هون
    وكل`,
  he: `אפה מישו מישהי משו כאילו סתם פשוט ככה כזה כזאת עדיין שוב בבוקר מהבוקר הבוקר מחר כרגע כן בגלל כדי ש אצלי אצלנו ממני אליי
    אלי אותו אותה אותם לזה בזה הזה הזאת האלה שום כמה קצת בכלל טוב אוקיי אוק הי אהלן ערב צריכים רוצים יכולים מצליח מצליחה מצליחים
    הצליח נתן נותן נותנת לתת רואים לראות כותב אומרים יודעת יודעים נהיה הלך שלו שלה לפי בין תוך`,
  hi: `मैंने मुझको हमको हमने आपने उसने उसको इसको किसी किसको किसने कौनसा कैसा कैसी कितना कितने इतना इतनी उतना ऐसा ऐसे वैसे फिर
    दोबारा बार अभी सुबह कल शाम रात आजकल जब तब जो जिस तक वाला वाली वाले अपना अपनी अपने करूँ करूं करो करके किया कीजिए दीजिए दो दे
    देता देगा दिया लिया गया गई गए जा जाता जाती जाए आ आता आती आया होता होती होते हुआ हुई हुए होगा पा पाता सका रहता बस सिर्फ भाई
    जी हाँ हां ना न मत प्लीज थैंक्स बताओ बताइए बताएं दिखेगी दिखता दिखाई मिल मिलता मिला मिलेगा जरूरी कहां कहीं यहां वहां`,
  th: `ป่าว เปล่า มั้ย ไหม ไม๊ มั๊ย ปะ อะ อ่ะ อ่า เนี่ย เนี้ย งะ จัง จ้า จ๊ะ คับ ค้าบ คร้าบ งับ เค้า ตัวเอง ทำไง ยังงี้ งี้ แบบ
    แบบนี้ พอดี ตั้งแต่ เช้า เมื่อวาน เมื่อเช้า อยู่ดีๆ เอา ขอ หน่อย ที ดู ลอง บอก แทน เอง กัน ทุกที ตลอด`,
  zh: `咋 啥 咋办 咋整 咋弄 怎么搞 怎么弄 搞 弄 为啥 干嘛 哪 哪儿 哪裡 这儿 那儿 这边 那边 这么 那么 又 再 老是 总是 一直 突然 刚才 刚刚 昨天 求助 求 急 在线等 大家 各位 有人 谁知道 麻烦 咱 咱们 俺 嘛 噢 哦
    哈 呀 啦 喔 幫 幫忙 要怎麼 怎麼辦 為何 誰 還 沒 個 對 給 從 讓 來 說 無法`,
  ja: `どこ だれ 誰か どうやって なんで 急に 突然 今日 昨日 今朝 朝 毎回 何度 全然 全部 自分 俺 皆`,
  ko: `왜이래 왜이러지 이거 저거 그거 여기 거기 저기 어떡해 어떻해 어케 어떻게해요 뭔가 누구 누구한테 또 다시 갑자기 아까 방금 어제 아침 아침부터 계속 자꾸 이렇게 그렇게 근데 그런데 그래서 해도 하면 했는데 했어요 할
    할까요 해야 해주세요 줄 있을까요 될까요 돼요 되요 안돼 안되요 안됨 안됩니다 됨 뜨는데 떠요 나와요 나오는데 봐요 봤는데 보여요 몰라요 모르겠어요 아시는 분 분들 계신가요 저희 제 저만 너무 엄청 진짜 혹시 ㅠㅠ ㅜㅜ
    ㅠ`,
}
