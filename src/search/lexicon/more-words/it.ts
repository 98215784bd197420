export const it = `
site=sito|sito del team|sito sharepoint|sito intranet; library=raccolta|raccolta documenti|libreria; list=elenco|lista; item=elemento
view=visualizzazione; search=cercare|ricerca; search results=risultati|risultati della ricerca; edit=modificare|modifica
rename=rinominare|cambiare nome|nuovo nome; publish=pubblicare; draft=bozza
version history=cronologia versioni|cronologia delle versioni|versione precedente|vecchia versione
previous version=versione precedente|versione di ieri; overwritten=sovrascritto|salvato sopra; recycle bin=cestino
deleted items=posta eliminata|elementi eliminati; deleted=buttato via
read-only=sola lettura|non posso modificare|non si può modificare|non modificabile
locked for editing=bloccato per la modifica|in uso da un altro|aperto da un altro; checked out=estratto|in estrazione|check-out; conflict=conflitto
duplicate=duplicato|doppio|due volte; merge=unire|unione|fondere; limit=limite|massimo; quota=quota; quality=qualità|qualita; performance=prestazioni
bandwidth=larghezza di banda|banda; connection=connessione|collegamento|connesso; offline=offline|senza internet|non in linea
stuck=bloccato|incantato|impallato|resta fermo|rimane fermo|piantato; loading=caricamento|carica all'infinito|gira a vuoto|rotellina; blank=vuoto|bianco
black screen=schermo nero|tutto nero|resta nera; pop-up=popup|pop-up|finestrella; warning=avviso|avvertimento|avvertenza; alert=avviso|allarme
rejected=rifiutato|respinto; bounce=torna indietro|rimbalzata|mancato recapito
not delivered=non recapitata|non consegnata|non arriva|mancato recapito|non è arrivata
not received=non ricevo|non arrivano|mai arrivata|non riceve|non mi arrivano; delay=ritardo|in ritardo; queue=coda|in coda; inbox=posta in arrivo|inbox
junk=posta indesiderata|indesiderata|spazzatura; sent items=posta inviata|inviati; outbox=posta in uscita; subject=oggetto
recipient=destinatario|persona sbagliata|destinatario sbagliato; sender=mittente; address book=rubrica|rubrica indirizzi
global address list=elenco indirizzi globale|rubrica aziendale; alias=alias|secondo indirizzo|altro indirizzo|indirizzo aggiuntivo; rule=regola
delegate=delegato|sostituto|segretaria; on behalf=per conto|a nome di|per conto di
share calendar=condividere il calendario|condividere l'agenda|vedere il mio calendario|calendario condiviso; availability=disponibilità
busy=occupato|impegnato; reminder=promemoria; recurring=ricorrente|periodica|ogni settimana; reschedule=spostare la riunione|riprogrammare|rimandare
decline=rifiutare|declinare; accept=accettare; organizer=organizzatore; attendee=partecipante|invitati
lobby=sala di attesa|sala d'attesa|sala d'aspetto; breakout room=stanze per sottogruppi|piccoli gruppi|gruppetti|sottogruppi
webinar=webinar|seminario online; live event=evento live|evento in diretta|diretta; transcript=trascrizione|trascrivere; captions=sottotitoli|didascalie
whiteboard=lavagna; presenter=relatore; mute=silenziare|disattivare l'audio|muto; echo=eco|rimbombo; noise=rumore|rumore di fondo|fruscio
speaker=altoparlante|casse; volume=volume; microphone=micro; hear=mi sente|non sento|si sente; sound=non c'è audio
blur=sfocare|sfuocare|nascondere lo sfondo; video=video|filmato; webcam=webcam|telecamera|videocamera|telecamerina
phone number=numero di telefono|numero di cellulare|numero di tel; voicemail=segreteria|segreteria telefonica|messaggio vocale
ring=non squilla|suoneria|squilla; dial=comporre|comporre il numero|tastierino; transfer call=trasferire la chiamata|passare la chiamata|deviare
call=telefonare; channel=canale; private channel=canale privato|canale riservato; private=privato|personale; public=pubblico; owner=proprietario
member=membro; role=ruolo; admin center=interfaccia di amministrazione|centro di amministrazione|pannello di amministrazione
policy=criterio|regole aziendali; assign=assegnare|dare una licenza; grant=concedere|dare accesso|dare il permesso|dare i permessi
request access=richiedere accesso|chiedere l'accesso|richiesta di accesso
access denied=accesso negato|non ho accesso|senza permessi|non autorizzato|non ho i permessi; access=entrare|non riesco a entrare
sign in=loggarmi|entrare|non riesco a entrare|autenticazione; sign out=disconnettersi|logout|scollegarsi
forgot=non ricordo|non mi ricordo|ho scordato|scordato|dimentico; verify=verificare|verifica|confermare
verification code=codice di verifica|codice sms|codice via sms|codice di sicurezza; authenticator=authenticator|app di autenticazione
two-step verification=verifica in due passaggi|due fattori|doppia autenticazione|autenticazione a due fattori|doppio fattore|due passaggi|autenticazione a più fattori
security key=chiave di sicurezza; fingerprint=impronta|impronta digitale|lettore di impronte; PIN=pin|codice pin; password=psw|parola chiave
reset password=reimpostare la password|reimposta password|cambiare password|nuova password|reset password
reset=reimpostare|ripristino|resettare|azzerare; unlock=sbloccare; locked out=chiuso fuori|account bloccato|tagliato fuori; certificate=certificato
compliance=conformità|gdpr; retention=conservazione|mantenere|ritenzione; legal hold=blocco per controversia legale|conservazione legale|causa legale
audit=controllo|audit; audit log=registro di controllo|log|registro delle attività; sensitivity label=etichetta di riservatezza|etichetta
confidential=riservato|confidenziale|segreto; encrypt=cifratura|cripta; threat=minaccia; attack=attacco
malware=malware|software dannoso|software malevolo; ransomware=ransomware|riscatto; suspicious=sospetto|strano; fraud=frode|truffa|imbroglio|raggiro
phishing=email falsa|mail falsa|mail truffa|finta mail; impersonation=si spaccia per|spacciarsi|finge di essere|furto d'identità
report phishing=segnalare|denunciare; quarantine=quarantena; hacked=piratato|rubato l'account|compromesso; safe sender=mittente attendibile|lista bianca
allow=consentire|permettere; deny=negare|rifiutare|vietare; enable=abilitare|attivare|abilita; disable=disabilitare|disattivare|disattiva|disabilita
activate=attivare; register=registrare|iscriversi|iscrizione; enroll=registrare il dispositivo|registrazione dispositivo
wipe=cancellare da remoto|cancellazione remota|cancellare a distanza|azzerare il telefono; reinstall=reinstallare|installare di nuovo
repair=riparare|aggiustare|sistemare; factory reset=impostazioni di fabbrica|ripristino di fabbrica|formattare; operating system=sistema operativo
driver=driver; docking station=docking|dock|docking station; mouse=mouse|topo del pc; touchpad=touchpad|trackpad
charger=caricabatterie|caricatore|alimentatore; cable=cavo|cavetto; plug=spina|presa; port=porta usb
USB stick=chiavetta|chiavetta usb|pennetta|penna usb; hard drive=disco fisso|disco rigido|disco|hard disk; memory=memoria|ram; fan=ventola
hot=caldo|surriscaldato|scalda|scotta; broken=rotto|guasto|si è rotto|difettoso; cracked=crepato|rotto lo schermo|incrinato
replace=sostituire|rimpiazzare; warranty=garanzia; order=ordinare; delivery=consegna; billing=fatturazione|addebito
payment method=metodo di pagamento|modalità di pagamento; credit card=carta di credito|carta aziendale; charged=addebitato|addebito; bank=banca
tax=tasse|iva|imposta; receipt=ricevuta|scontrino; discount=sconto; trial=prova gratuita|versione di prova|periodo di prova; renew=rinnovare
expired=scadenza; plan=piano|abbonamento; cancel=disdetta|cessare; upgrade=aggiornare il piano|passare a un piano superiore|upgrade
downgrade=piano inferiore|downgrade; switch=cambiare; migrate=migrare|migrazione|trasferire|spostare tutto; old=vecchio; new=nuovo
new employee=nuovo dipendente|nuovo collega|nuovo assunto|neoassunto
former employee=ex dipendente|ex collega|licenziato|dimesso|se n'è andato|non lavora più; manager=capo|responsabile|direttore|dirigente|capoufficio
department=reparto|dipartimento; company=azienda|ditta|società|impresa; student=studente|alunno; teacher=insegnante|professore|docente; school=scuola
partner=partner|azienda partner; supplier=fornitore; external=fuori azienda|consulente; guest=visitatore; accountant=commercialista|contabile|ragioniere
office=ufficio; building=edificio|palazzo; floor=piano dell'edificio; desk=scrivania|postazione; parking=parcheggio|posto auto
badge=badge|tesserino|cartellino; door=porta; reception=reception|portineria; kitchen=cucina|macchinetta del caffè; travel=viaggio|trasferta
expense=spese|nota spese|rimborso spese; reimbursement=rimborso|rimborso spese; salary=stipendio|stipendi|paga; payslip=busta paga|cedolino
overtime=straordinari; working hours=orario di lavoro; time sheet=foglio ore|foglio presenze|timesheet; sick=malato|malattia|influenza
sick leave=malattia|certificato medico|assenza per malattia; parental leave=maternità|congedo parentale|paternità
holiday=festivo|giorno festivo|ferie|festività; absence=assenza|permesso
out of office=fuori sede|fuori ufficio|non in ufficio|in ferie|risposta automatica; contract=contratto; training=formazione|corso
feedback=feedback|riscontro; complaint=reclamo|lamentela; survey=sondaggio|questionario; poll=sondaggio|votazione; quiz=quiz
workflow=flusso|flusso di lavoro; automation=automazione|automatizzare; macro=macro; chart=grafico; pivot table=pivot|tabella pivot; row=riga|righe
column=colonna; cell=cella; sheet=foglio|scheda; workbook=cartella di lavoro|file excel|foglio excel; slide=diapositiva|slide; margin=margine
header=intestazione; footer=piè di pagina; signature=firma mail|firma automatica|firma elettronica
disclaimer=nota legale|dichiarazione di non responsabilità|avviso legale|dichiarazione di non responsabilita; landscape=orizzontale
paper=carta|foglio di carta; paper jam=carta inceppata|inceppamento|si inceppa; toner=toner|cartuccia|inchiostro; color=colore
black and white=bianco e nero; two-sided=fronte retro|fronteretro; PDF=pdf; photo=foto|fotografia
profile picture=foto profilo|foto del profilo|immagine del profilo; icon=icona; shortcut=scorciatoia|collegamento; taskbar=barra delle applicazioni
desktop=desktop|scrivania del pc; start menu=menu start; window=finestra; tab=scheda; bookmark=segnalibro|preferiti; favorites=preferiti
home page=pagina iniziale|home page; history=cronologia; clear=svuotare|pulire; extension=estensione; add-in=componente aggiuntivo|plugin
dark mode=modalità scura|tema scuro|modalità notte; zoom=ingrandire|zoom; resolution=risoluzione
second monitor=secondo schermo|secondo monitor|due schermi|schermo esterno; projector=proiettore; wireless=wireless|senza fili
hotspot=hotspot|tethering; VPN=vpn; server=server; database=database|banca dati; cloud=cloud|nuvola|nuvoletta; remote desktop=desktop remoto
network drive=disco di rete|unità di rete|cartella di rete; remote=da remoto|a distanza; local=locale|in locale; synchronize=sincronizzazione
does not sync=non sincronizza|non si sincronizza|non si aggiorna; status=stato di presenza; presence=risulto assente|risulto sempre
away=assente|non al computer; available=disponibile; display name=nome visualizzato; last name=cognome|nuovo cognome|sposata|si è sposata
title=titolo|qualifica|mansione; spelling=ortografia|correttore|controllo ortografico; translation=traduzione; subtitle=sottotitolo
read receipt=conferma di lettura|ricevuta di lettura; priority=priorità|urgente|importante|priorita; category=categoria; sort=ordinare per|ordinamento
archive mailbox=archivio online|cassetta postale di archiviazione; mailbox=casella mail|casella email
mailbox full=casella piena|cassetta postale piena|posta piena
large attachment=allegato grande|allegato troppo grande|file grande|file pesante|troppo pesante|troppo grande; compress=comprimere|zippare
unzip=decomprimere|estrarre; default app=app predefinita|programma predefinito; file type=tipo di file|formato; damaged=danneggiato|corrotto|rovinato
cannot open=non si apre|non riesco ad aprire|non si aprono|impossibile aprire
cannot send=non riesco a inviare|non riesco a mandare|non parte|non si invia; does not start=non parte|non si avvia|non si accende
disappeared=scomparso|scomparsi|sparito|è sparito; missing=non trovo|non si trova|non c'è più|non compare|introvabile
not working=non vanno|non succede niente|fa i capricci; crash=si pianta|si blocca|va in crash; slow=lentissimo|rallentato|lentezza
by mistake=per sbaglio|per errore|erroneamente; accidentally deleted=cancellato per sbaglio|eliminato per sbaglio|cancellato per errore
automatically=automaticamente|in automatico; permanently=definitivamente|per sempre; bulk=in blocco|in massa|tutti insieme
all users=tutti gli utenti|tutta l'azienda|tutti i dipendenti; storage=spazio di archiviazione|più spazio|spazio disponibile
full=spazio esaurito|finito lo spazio; price=quanto costa; greyed out=grigio|disattivato
screenshot=schermata|screenshot|cattura dello schermo|foto dello schermo
recall=ritirare|richiamo|richiamare il messaggio|riprendere la mail|annullare invio; undo=annulla|tornare indietro; restore=riavere|riottenere
shared mailbox=casella comune|casella di gruppo|posta condivisa|indirizzo comune
distribution list=lista di posta|mailing list|gruppo di distribuzione|lista email|elenco di distribuzione; keyboard=tasti; computer=portatile aziendale
phone=telefonino|smartphone|cell|iphone; tablet=tablet|ipad; app=app|applicazione; support ticket=ticket|segnalazione
user account=account utente|utenza; outage=disservizio|interruzione|è giù; text message=sms|messaggino; employee=impiegato; colleague=collaboratore
meeting=meeting|videochiamata|videoconferenza|call; guest access=accesso ospite; note=appunti|blocco note; deadline=scadenza|termine
`
