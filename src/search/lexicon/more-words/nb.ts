export const nb = `
vacation=ferie|permisjon|fravær; automatic reply=fraværsmelding|autosvar|automatisk svar|ferievarsel; email=mail|epost|e-post|mailen; password=passord|passordet|pin
forgot=glemt|glemte|husker ikke; computer=maskin|pc|datamaskin; laptop=laptop|bærbar; phone=mobil|telefon; hacked=hacket|hacka|kapret; colleague=kollega|kollegaen
manager=sjef|sjefen|leder; left the company=sluttet|slutta|sagt opp; new employee=nyansatt|ny kollega; missing=borte|forsvunnet|mangler|vekk; find=finne|finner|leter
slow=treg|tregt|sakte; freeze=henger|fryser|låser seg; crash=krasjer|krasj|kræsjer; not working=virker ikke|funker ikke|fungerer ikke; full=full|fullt|fylt opp
invoice=faktura|regning|kvittering; buy=kjøpe|bestille; cancel=avslutte|si opp|kansellere|avlyse; refund=penger tilbake|refusjon; external=ekstern|utenfra|utenfor firmaet
customer=kunde|kunden|kunder; spam=søppelpost|spam|reklame; phishing=svindel|mistenkelig|phishing|lureri; hear=hører|høre; microphone=mikrofon|mikken|mikk
headset=headset|hodetelefoner|øreplugger; sound=lyd|lyden; screen=skjerm|skjermen; share screen=dele skjerm|vise skjermen; record=ta opp|opptak|spille inn
recall=tilbakekalle|trekke tilbake|angre; room=rom|møterom; calendar=kalender; meeting=møte|møtet; wifi=wifi|trådløst|trådløse; network=nett|nettet|nettverk
home office=hjemmekontor|hjemmefra|hytta; stolen=stjålet; lost=mistet|mista|glemt igjen; locked=låst|sperret|stengt ute; expired=utløpt|gått ut; delete=slette|slettet|fjerne
restore=gjenopprette|få tilbake|hente tilbake; print=skrive ut|skriver ut|utskrift|printe; printer=skriver|printer|skriveren; language=språk; signature=signatur|underskrift
blank=blank|hvit|svart; name=navn|etternavn|giftet; picture=bilde|profilbilde; save=lagre|lagret; share=dele|del; shared folder=fellesområde|fellesmappe
shared mailbox=felles postkasse|fellespostkasse; network drive=fellesområdet|fellesområde|filserver|nettverksstasjon; distribution list=e-postgruppe|epostgruppe|distribusjonsliste|e-postliste; weird=rar|rart|mistenkelig|merkelig; link=lenke|lenken; approve=godkjenne|godkjenning; too large=for stor|for stort; see=se|ser; notification=varsel|varsler|beskjed; subscription=abonnement; license=lisens; video=bilde|video
`
