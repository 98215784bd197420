export const fi = `
password=salasanan|salis; forgot=unohtui|unohtanut|en muista|ei muista; sign in=kirjaudun|sisäänkirjautuminen|en pääse|ei pääse|pääse sisään
sign out=kirjautua ulos|kirjaudu ulos|uloskirjautuminen|kirjaa ulos; email=sähköpostin|meilin|maili|mailin; mailbox=laatikko
mailbox full=postilaatikko täynnä|sähköposti täynnä|laatikko täynnä; attachment=liitteen|liitetiedosto
send=lähettänyt|lähetys|lähetä|laittaa sähköpostia; receive=saapuva|saapunut
not received=ei tule perille|ei saavu|ei saapunut|ei ole tullut|en saa sähköposteja|viestit eivät tule; computer=työkone|pc; laptop=kannettava tietokone
phone=puhelimen|luuri|työpuhelin|älypuhelin|iphone; tablet=tabletti|ipad; printer=tulostimen|printteri; print=tulosta|printata|tulostuu|ei tulosta
scan=skannaus; account=tilin|tunnus|tunnukset|tunnari; contact=yhteystiedot; document=dokkari; share=jaan|jaettu|jako|jakaminen
guest=vieraan|vierailija|vierastili; external=ulkopuolisen|talon ulkopuolelta|firman ulkopuolelta; permission=käyttöoikeudet|oikeudet|lupa
access=pääsyoikeus|ei pääse käsiksi|päästä käsiksi; access denied=käyttö estetty|pääsy estetty|pääsy evätty|ei oikeuksia|ei ole oikeuksia
grant=antaa oikeudet|myöntää|antaa lupa; request access=pyytää pääsyä|pyytää oikeuksia|pyytää käyttöoikeutta; assign=määrittää|osoittaa|antaa lisenssi
subscription=tilauksen|tilausta|kuukausitilaus; cancel=perua|lopettaa tilaus|peruutus; renew=uusia|uusiminen|jatkaa tilausta|pidentää
expired=vanheni|vanhenee|umpeutunut|umpeutui|mennyt umpeen; billing=laskutus|laskutuksen|veloitus; charged=veloitettu|veloitti
payment method=maksutapa|maksuväline|maksukortti; credit card=luottokortti|pankkikortti|yrityskortti; receipt=kuitti|kuitit; tax=vero|alv|arvonlisävero
discount=alennus|ale; price=paljonko maksaa|mitä maksaa; refund=rahat takaisin; trial=kokeilu|kokeiluversio|koekäyttö; buy=hankkia|osto
order=tilata|tilaaminen; delivery=toimitus|toimitettu; warranty=takuu; upgrade=päivittää uudempaan|uudempi versio
downgrade=pienempi tilaus|vaihtaa pienempään; install=asennan|asennus|asennettua|asennuksen; uninstall=poistaa ohjelma|asennuksen poisto
reinstall=asentaa uudelleen|asennus uudelleen|uudelleenasennus; update=päivityksen|päivittyy; repair=korjata|korjaus; download=lataan|lataus|lataa alas
upload=lataaminen palveluun|ladata pilveen|siirtää pilveen|lataa ylös; synchronize=synkronoida|synkronointi|synkata|synkronoi
does not sync=ei synkronoi|ei synkronoidu|ei synkkaa|ei päivity; stuck=jumissa|jumittaa|jumittui|juuttunut|jumiutunut|jämähtänyt
loading=lataa vaan|latautuu|pyörii vaan; slow=hitaasti|tökkii|takkuaa|hidastelee; freeze=jäätynyt|jumittuu|jähmettyy
crash=kaatuilee|kaatui|sulkeutuu itsestään|menee kiinni; not working=eivät toimi|ei onnistu|ei tee mitään|ei tapahdu mitään|ei pelitä|rikki|temppuilee
error=virheilmoitus|vika; warning=varoitus|varoittaa; broken=rikkoutunut|hajonnut|hajosi|särkynyt; cracked=halki|särkynyt näyttö|säröillä
full=täyttynyt|tila loppu|tila loppunut; storage=levytila|lisää tilaa; quota=kiintiö; limit=raja|rajoitus|enimmäismäärä
missing=puuttuvat|kadonneet|ei näy|ei löydy|en löydä; disappeared=katosi|katosivat|hävisi|hävinneet|häipyi|kateissa
deleted=poistettu|poistettiin|deletoin; delete=deletoida|hävittää; accidentally deleted=poistin vahingossa|vahingossa poistettu
by mistake=vahingossa|epähuomiossa|erehdyksessä; restore=palauttaminen|saada takaisin|saako takaisin|pelastaa; undo=kumota|perua muutos
recycle bin=roskakori|roskis; deleted items=poistetut|poistetut viestit
version history=versiohistoria|aiempi versio|vanha versio|edellinen versio|aikaisempi versio
read-only=vain luku|vain luettavissa|ei voi muokata|en voi muokata|kirjoitussuojattu
locked for editing=lukittu muokkausta varten|lukinnut|toisen käytössä; checked out=uloskuitattu|kuitattu ulos; conflict=ristiriita
duplicate=kaksoiskappale|tuplana|kahteen kertaan|kaksi kertaa; merge=yhdistää tiedostot|sulauttaa; edit=muokata|muokkaa|muokkaus|muokkaamaan
rename=nimetä uudelleen|vaihtaa nimi|nimenvaihto|uudelleennimeäminen; publish=julkaista|julkaisu; draft=luonnos|luonnokset
search=haku|haulla|etsiä|hakutoiminto; search results=hakutulokset; site=sivusto|tiimisivusto; library=kirjasto|tiedostokirjasto|asiakirjakirjasto
list=luettelo|lista|listan; view=näkymä|näyttää; share calendar=jakaa kalenteri|jaettu kalenteri|näkee kalenterini
availability=saatavuus|vapaana|varattu vapaa; busy=varattu|kiireinen; meeting=kokouksen; appointment=varaus; invitation=kokouskutsu
recurring=toistuva|viikoittainen|joka viikko; reschedule=siirtää kokous|siirtää palaveri|uusi aika; decline=hylätä|kieltäytyä
accept=hyväksyä kutsu|hyväksy; organizer=järjestäjä|kokouksen järjestäjä; attendee=osallistuja; lobby=odotustila|aula|odotushuone
breakout room=pienryhmä|pienryhmähuone|ryhmätyötila; webinar=webinaari|verkkoseminaari; live event=live-tapahtuma|livetapahtuma|suora lähetys
room=kokoushuone|neukkari; book=varaus|varaaminen|buukata; transcript=tekstitys puheesta|litterointi|transkriptio; captions=tekstitys|tekstitykset
whiteboard=valkotaulu; presenter=esittäjä|puhuja; mute=mykistää|mykistys|äänetön; echo=kaiku; noise=kohina|taustamelu|häly; speaker=kaiutin|kaiuttimet
volume=äänenvoimakkuus; microphone=mikki|mikrofonin|mikit; hear=kuulee|ei kuulu; sound=äänet|ei ääntä|ääntä; headset=headsetti|luurit|kuulokemikrofoni
webcam=webbikamera|kameran|nettikamera; blur=sumentaa|sumennus|samentaa|piilottaa tausta; background=taustan|taustakuva; screen=ruudun
black screen=musta näyttö|ruutu musta|näyttö musta|mustana; blank=tyhjä|valkoinen; share screen=jakaa näyttö|näytön jako|näytönjako|ruudunjako
record=nauhoitus|äänittää; video=video|videokuva; call=soitto|soitan; phone number=puhelinnumero; voicemail=vastaaja|puhepostilaatikko|ääniviesti
ring=ei soi|soittoääni; dial=näppäillä|valita numero|soittaa numeroon; transfer call=siirtää puhelu|yhdistää puhelu; queue=jono; channel=kanava
private channel=yksityinen kanava|suljettu kanava; private=yksityinen; public=julkinen; owner=omistaja; member=jäsen|jäsenet; role=rooli
administrator=ylläpito|pääkäyttäjä|admin; admin center=hallintakeskus|hallintapaneeli; policy=käytäntö|käytännöt
verify=vahvistaa|varmentaa|todentaa|vahvistus; verification code=vahvistuskoodi|tekstiviestikoodi|tunnusluku|turvakoodi
authenticator=authenticator|todennussovellus|autentikaattori
two-step verification=kaksivaiheinen|kaksivaiheinen tunnistautuminen|kaksivaiheinen todennus|monivaiheinen|monivaiheinen todentaminen
security key=suojausavain|turva-avain; fingerprint=sormenjälki|sormenjäljen; PIN=pin-koodi|pinkoodi|pin
reset password=vaihtaa salasana|nollata salasana|uusi salasana|salasanan vaihto|salasanan palautus|palauttaa salasana
reset=nollata|nollaus|palauttaa alkutilaan; unlock=avata lukitus|poistaa lukitus|lukituksen; locked=lukittui|lukkiutunut
locked out=lukittu ulos|tili lukossa|tili lukittu|tunnus lukossa; certificate=varmenne|sertifikaatti; compliance=vaatimustenmukaisuus|gdpr
retention=säilytys|säilytysaika|säilyttää; legal hold=oikeudellinen pito|oikeusjuttu; audit=valvonta|auditointi; audit log=valvontaloki|loki
sensitivity label=luottamuksellisuustunniste|luottamuksellisuus; confidential=luottamuksellinen|salainen; encrypt=salattu|salaus|suojattu viesti
threat=uhka; attack=hyökkäys; malware=haittaohjelma; ransomware=kiristysohjelma|lunnaat|kiristyshaittaohjelma
suspicious=epäilyttävä|outo|oudon|kummallinen; fraud=huijaus|petos|huijausviesti; phishing=huijausviesti|kalasteluviesti|kalastelu|huijausmeili
impersonation=tekeytyy|esiintyy jonakin|toisen nimissä; report phishing=ilmoittaa huijauksesta|ilmianto; quarantine=karanteeni|karanteenissa
hacked=hakkeroitiin|kaapattu; junk=roskaposti|roskapostin|mainospostia; safe sender=luotettava lähettäjä|turvallinen lähettäjä; block=estetty|blokata
allow=sallia|sallittu; enable=ottaa käyttöön|kytkeä päälle|laittaa päälle; disable=poistaa käytöstä|kytkeä pois|laittaa pois päältä
activate=aktivoida|aktivointi; register=rekisteröidä|rekisteröityä|ilmoittautua; enroll=rekisteröidä laite|liittää laite
wipe=tyhjentää puhelin|etätyhjennys|tyhjentää etänä; factory reset=tehdasasetukset|palauttaa tehdasasetukset; operating system=käyttöjärjestelmä
driver=ajuri|ohjain; docking station=telakka|telakointiasema; mouse=hiiri|hiiren; touchpad=kosketuslevy; keyboard=näppis|näppäimet
charger=laturi|virtalähde; cable=johto|kaapeli|piuha; port=portti|liitin; USB stick=muistitikku|usb-tikku|tikku; hard drive=kovalevy|kiintolevy
memory=muisti|keskusmuisti; fan=tuuletin; hot=kuuma|kuumenee|ylikuumenee; replace=korvata uudella|vaihtaa uuteen; junk folder=roskapostikansio
inbox=saapuneet|saapuneet-kansio|postilaatikko; sent items=lähetetyt|lähetetyt viestit; outbox=lähtevät|lähtevien kansio; subject=otsikko|aihe
recipient=vastaanottaja|väärä henkilö|väärälle ihmiselle; sender=lähettäjä; address book=osoitekirja|osoitteisto
distribution list=jakeluryhmä|sähköpostilista|postituslistan; shared mailbox=yhteinen sähköposti|yhteiskäyttöinen|jaettu sähköposti|yhteinen osoite
alias=alias|toinen osoite|lisäosoite; forward=edelleenlähetys|lähettää edelleen|ohjata edelleen; rule=sääntö|säännöt
delegate=edustaja|sijainen|sihteeri|valtuuttaa; on behalf=puolesta|nimissä
recall=perua viesti|vetää takaisin|peruuttaa lähetys|saada viesti takaisin|kutsua takaisin; bounce=tulee takaisin|palautui|palautuu|bounssaa
not delivered=ei mene perille|ei mennyt perille|toimittaminen epäonnistui; delay=viive|viivästynyt|myöhässä|viivästyy
automatic reply=lomaviesti|poissaolovastaus|vastaa automaattisesti; out of office=poissaolo|poissa|poissa töistä; vacation=kesäloma|talviloma
absence=poissaolo; parental leave=vanhempainvapaa|äitiysloma|isyysvapaa|äippäloma|perhevapaa; sick=sairas|sairaana|sairausloma|saikku
sick leave=sairausloma|sairauspoissaolo|saikku; signature=allekirjoituksen|allekirjoitusta; new employee=uusi työntekijä|uusi työkaveri|uusi tyyppi
former employee=entinen työntekijä|lähtenyt työntekijä|lähti firmasta|irtisanottu|sai potkut; manager=esimies|pomo|esihenkilö|johtaja
employee=henkilöstö; department=osasto; company=yritys|yrityksen|firma; organization=organisaatio; customer=asiakkaan
supplier=toimittaja|tavarantoimittaja; partner=kumppani|yhteistyökumppani; accountant=kirjanpitäjä|tilintarkastaja|kirjanpito
student=opiskelija|oppilas; teacher=opettaja; school=koulu; office=toimisto; building=rakennus; floor=kerros; desk=työpöytä|työpiste
parking=parkkipaikka|pysäköinti|parkki; badge=kulkukortti|henkilökortti|kulkulupa; door=ovi|oven; reception=vastaanotto|respa
kitchen=keittiö|kahviautomaatti; travel=matka|työmatka; expense=kulu|matkalasku|kulukorvaus; salary=palkka
payslip=palkkalaskelma|palkkakuitti|palkkalappu; overtime=ylityö|ylitunnit; working hours=työaika|työajat; time sheet=tuntilista|tuntikirjaus|tuntilappu
holiday=vapaapäivä|pyhäpäivä|arkipyhä; contract=sopimus|työsopimus; training=koulutus|kurssi; feedback=palaute; complaint=valitus|reklamaatio
survey=kysely|kyselylomake; poll=äänestys|gallup; quiz=tietovisa; workflow=työnkulku|prosessi; automation=automaatio|automatisoida; macro=makro
chart=kaavio|graafi; pivot table=pivot|pivot-taulukko; row=rivi|rivejä; column=sarake; cell=solu; workbook=työkirja|excel-tiedosto; slide=dia|diat|kalvo
margin=marginaali|reunus; header=ylätunniste; footer=alatunniste; paper=paperi; paper jam=paperitukos|paperi jumissa; toner=väriaine|mustekasetti|muste
color=väri|värillinen; black and white=mustavalkoinen; two-sided=kaksipuolinen|molemmin puolin; photo=valokuva|kuvan; profile picture=profiilikuva
icon=kuvake|ikoni; shortcut=pikakuvake|pikanäppäin; taskbar=tehtäväpalkki; desktop=työpöytä|työpöydän; start menu=käynnistä-valikko|aloitusvalikko
window=ikkuna|ikkunan; tab=välilehti|välilehden; bookmark=kirjanmerkki; favorites=suosikit; home page=aloitussivu|kotisivu|etusivu
history=selaushistoria|historia; browser=selaimen; website=nettisivu; extension=laajennus; add-in=apuohjelma|lisäosa; dark mode=tumma tila|tumma teema
resolution=resoluutio|tarkkuus; second monitor=toinen näyttö|lisänäyttö|kaksi näyttöä|ulkoinen näyttö; projector=projektori|tykki|videotykki
wifi=wlan|langaton verkko|wifin|langattoman; connection=yhteys|yhteyden; internet=nettiyhteys; VPN=vpn|etäyhteys; server=palvelin|serveri
database=tietokanta; cloud=pilvi; remote desktop=etätyöpöytä; network drive=verkkolevy|verkkoasema|yhteinen levy|levyasema; remote=etänä
home office=etätöissä; local=paikallinen; status=tila-tieto|läsnäolo|läsnäolotieto; away=poissa|poistunut; available=tavoitettavissa
display name=näyttönimi; last name=sukunimi|uusi sukunimi|menin naimisiin|avioitunut; title=nimike|tehtävänimike|titteli
spelling=oikoluku|kirjoitusvirhe|oikeinkirjoitus; translation=käännös|kääntäminen; read receipt=lukukuittaus; priority=tärkeysjärjestys|tärkeys
category=luokka|luokat|luokittelu; sort=lajitella|järjestää; filter=suodatus; archive mailbox=arkistopostilaatikko|online-arkisto|arkisto
large attachment=iso liite|liian iso|liian suuri|iso tiedosto; compress=pakata|zipata; unzip=purkaa|purkaa zip; default app=oletussovellus|oletusohjelma
file type=tiedostotyyppi|tiedostomuoto; damaged=vioittunut|vahingoittunut|korruptoitunut; cannot open=ei aukea|ei avaudu|ei saa auki|en saa auki
cannot send=ei lähde|ei voi lähettää|en voi lähettää|lähetys ei onnistu; does not start=ei käynnisty|ei lähde käyntiin
automatically=automaattisesti|itsestään|itsekseen; permanently=pysyvästi|lopullisesti; bulk=massana|useita kerralla
all users=kaikki käyttäjät|koko firma; greyed out=harmaana; screenshot=kuvakaappaus|näyttökuva|ruutukaappaus; app=sovellus|sovelluksen|appi
support ticket=tukipyyntö|palvelupyyntö|tiketti; outage=käyttökatko|häiriö; text message=tekstiviesti|tekstari; team=tiimin; notification=ilmoitukset
move=siirrän|siirto; copy=kopio|kopioi; migrate=siirtää postilaatikot|migraatio; change=vaihto|vaihdan; add=lisäys; create=luon|perustaa|luominen
close=suljen; save=tallennan|tallennus|tallentui; new=uusi|uuden|uutta; domain=verkkotunnus|domain|verkkotunnuksen; device=laitteen
stolen=varastettiin|pöllitty; lost=hukattu|hukkasin
`
