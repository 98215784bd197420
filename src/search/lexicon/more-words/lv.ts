export const lv = `
vacation=atvaļinājums|atvaļinājumā|prombūtne; automatic reply=automātiskā atbilde|automātiska atbilde; email=e-pasts|epasts|vēstule|meils; password=parole|paroli; forgot=aizmirsu|aizmirsta
computer=dators|datora; laptop=portatīvais|klēpjdators; phone=telefons|mobilais; hacked=uzlauzts|uzlauza; colleague=kolēģis|kolēģe; manager=priekšnieks|vadītājs; left the company=aizgājis|aizgāja no darba
missing=pazudis|pazuda|nav redzams; find=atrast|meklēt; slow=lēns|lēni|bremzē; freeze=uzkaras|iestrēdzis; crash=avarē|aizveras; not working=nedarbojas|nestrādā; full=pilns|pilna; invoice=rēķins
buy=pirkt|nopirkt; cancel=atcelt|atteikt; refund=atmaksa; external=ārējs|ārpus uzņēmuma; customer=klients; spam=mēstules|spams; phishing=pikšķerēšana|krāpšana|aizdomīgs; hear=dzird|dzirdēt
microphone=mikrofons; headset=austiņas; sound=skaņa|skaņas; screen=ekrāns; share screen=kopīgot ekrānu|rādīt ekrānu; record=ierakstīt|ieraksts; recall=atsaukt; room=telpa|istaba; calendar=kalendārs
meeting=sapulce|tikšanās; wifi=bezvadu|wifi; network=tīkls|tīklam; home office=no mājām|mājas; stolen=nozagts; lost=pazaudēju|nozaudēts; locked=bloķēts|slēgts; expired=beidzies|beigusies
delete=dzēst|izdzēst; restore=atgūt|atjaunot; print=drukāt|izdrukāt; printer=printeris|printeri; language=valoda; signature=paraksts; name=vārds|uzvārds; picture=attēls|bilde; shared folder=kopīgā mape
shared mailbox=kopīgā pastkaste|koplietojamā pastkaste; network drive=servera mape|kopīgais disks; distribution list=adresātu saraksts|sūtījumu saraksts; weird=dīvains|savāda; link=saite; approve=apstiprināt; too large=par lielu|neiet iekšā; see=redzēt|redz; meeting=tikšanās|tikšanos; subscription=abonements; license=licence; video=video
`
