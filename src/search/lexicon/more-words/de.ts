export const de = `
vacation=Urlaub|Ferien|Elternzeit|Urlaubsvertretung; automatic reply=Abwesenheitsnotiz|Abwesenheitsassistent|Abwesenheitsmeldung
email=Mail|Mails|E-Mail|EMail; password=Passwort|Kennwort|PIN; forgot=vergessen; computer=Rechner|PC|Kiste; laptop=Laptop|Notebook
phone=Handy|Smartphone|Telefon; hacked=gehackt|gekapert|geknackt; colleague=Kollege|Kollegin|Kollegen; manager=Chef|Chefin|Vorgesetzter
left the company=gekündigt|ausgeschieden|verlassen|Ex-Mitarbeiter; new employee=neuer Mitarbeiter|neue Kollegin|Neuzugang
missing=weg|verschwunden|futsch|fehlt|fehlen; find=finden|suchen|finde; slow=langsam|lahm|lahmt|dauert ewig; freeze=eingefroren|hängt|hängt sich auf|friert ein
crash=stürzt ab|abgestürzt|Absturz; not working=geht nicht|funktioniert nicht|spinnt|kaputt|klappt nicht; full=voll|überfüllt; invoice=Rechnung|Beleg
buy=kaufen|besorgen|bestellen; cancel=kündigen|abbestellen|stornieren; refund=Geld zurück|Erstattung; external=extern|fremd|von außen|außerhalb
customer=Kunde|Kunden|Kundin; spam=Spam|Werbung|Müllmails; phishing=Betrug|verdächtige Mail|Phishing|dubios; hear=hören|hört; microphone=Mikro|Mikrofon
headset=Headset|Kopfhörer; sound=Ton|Sound|Lautstärke; screen=Bildschirm|Monitor; share screen=Bildschirm teilen|Bildschirm zeigen; record=aufnehmen|mitschneiden|aufzeichnen
recall=zurückholen|zurückziehen|zurückrufen; room=Raum|Zimmer|Besprechungsraum; calendar=Kalender|Termine; meeting=Besprechung|Meeting|Sitzung
wifi=WLAN|Wlan; network=Netz|Netzwerk; home office=Homeoffice|von zu Hause|zuhause; stolen=gestohlen|geklaut; lost=verloren; locked=gesperrt|ausgesperrt
expired=abgelaufen; delete=löschen|weghauen|entfernen; restore=wiederherstellen|zurückbekommen|retten; print=drucken|ausdrucken|druckt; printer=Drucker
language=Sprache|deutsch|englisch; signature=Signatur|Unterschrift|Fußzeile; blank=leer|weiß|schwarz; name=Name|Nachname|geheiratet; picture=Bild|Foto|Profilbild
shared mailbox=Sammelpostfach|Funktionspostfach|Gemeinschaftspostfach; network drive=Firmenlaufwerk|Netzlaufwerk|Laufwerk; distribution list=Verteiler|Verteilerliste; weird=komisch|seltsam|merkwürdig; link=Link; approve=freigeben|Freigabe; too large=zu groß; file=Datei; backup=Sicherung; notification=Benachrichtigung|Meldung; subscription=Abo; license=Lizenz; account=Konto; update=Update
`
