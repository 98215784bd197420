export const fr = `
vacation=vacances|congé|congés|absence; automatic reply=réponse automatique|message d'absence|absent du bureau; email=mail|mails|e-mail|courriel|courrier; password=mot de passe|mdp
forgot=oublié|oublie; computer=ordinateur|ordi|pc|poste; laptop=portable; phone=téléphone|mobile|smartphone; hacked=piraté|piratage; colleague=collègue|collaborateur
manager=chef|patron|responsable; left the company=parti|quitté l'entreprise|démissionné; new employee=nouvel arrivant|nouveau collègue; missing=disparu|manque|plus là|introuvable
find=trouver|chercher|retrouve; slow=lent|lente|rame|ralenti; freeze=figé|bloqué|gelé|plante; crash=plante|planté|se ferme; not working=marche pas|fonctionne pas|ne va plus
full=plein|pleine|saturé|saturée; invoice=facture|reçu; buy=acheter|commander; cancel=résilier|annuler|arrêter; refund=remboursement|rembourser; external=externe|extérieur|hors de l'entreprise
customer=client|clients|cliente; spam=spam|pourriel|indésirable|pub; phishing=hameçonnage|arnaque|suspect|louche; hear=entend|entendre|entends; microphone=micro|microphone
headset=casque|écouteurs|oreillette; sound=son|audio|volume; screen=écran; share screen=partager mon écran|montrer mon écran; record=enregistrer|enregistrement
recall=rappeler|annuler l'envoi; room=salle|pièce; calendar=agenda|calendrier; meeting=réunion|visio; wifi=wifi|sans fil; network=réseau; home office=télétravail|maison|chez moi
stolen=volé; lost=perdu; locked=bloqué|verrouillé; expired=expiré|périmé; delete=supprimer|effacer|supprimé; restore=restaurer|récupérer|retrouver; print=imprimer|imprime|impression
printer=imprimante; language=langue|français|anglais; signature=signature; blank=blanc|noir|vide; name=nom|prénom; picture=photo|image; send=envoyer|envoi|part pas; share=partager
shared mailbox=boîte partagée|boîte commune; network drive=lecteur réseau|serveur; distribution list=liste de diffusion; weird=bizarre|étrange; link=lien; approve=approuver|validation; too large=trop gros|trop lourd|trop volumineux; notification=notification|alerte; subscription=abonnement; license=licence; see=voir|voit
`
