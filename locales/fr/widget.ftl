### The chat widget. Variables stay as they are until the widget fills them in.

widget-launcher = Ouvrir le tchat
widget-title = Tchat
widget-close = Fermer
widget-connecting = Connexion en cours…
widget-disconnected = Pas de connexion pour le moment. Ce que vous avez écrit est gardé et partira dès que possible.
widget-reconnected = La connexion est rétablie.
widget-not-here = Le tchat n’est pas disponible sur cette page. Adressez-vous directement à l’établissement.
widget-unread = Nouveaux messages : { $count }

widget-owner-bot = Un assistant automatique vous répond
widget-owner-queue = En attente de l’équipe
widget-owner-staff = Une personne vous répond
widget-owner-closed = Cette demande est terminée
widget-author-bot = Assistant automatique
widget-author-you = Vous
widget-said = { $author } :

widget-conversation = Conversation
widget-messages = Messages
widget-tools = Changer de langue, enregistrer, imprimer ou effacer
widget-language = Langue
widget-save = Enregistrer
widget-save-name = Enregistrer la conversation
widget-print = Imprimer
widget-print-name = Imprimer la conversation
widget-erase = Effacer
widget-erase-name = Effacer la conversation
widget-erase-question = Effacer toute la conversation ?
widget-erase-meaning = Vos messages et les renseignements saisis seront supprimés. On ne peut pas revenir en arrière.
widget-erase-confirm = Tout effacer
widget-erase-keep = Ne rien effacer
widget-erased = La conversation est entièrement effacée.
widget-start-again = Recommencer

widget-standing = Choix toujours possibles
widget-message = Votre message
widget-placeholder = Écrivez ici
widget-send = Envoyer
widget-privacy = L’équipe ({ $facility }) lit vos messages. N’y écrivez ni nom ni coordonnées : ils ne peuvent pas toujours être masqués.
widget-too-long = { $limit } caractères au maximum ; votre message en compte { $count }.

widget-waiting = Partira au retour de la connexion
widget-sending = Envoi en cours
widget-sent = Envoyé
widget-failed = Non envoyé
widget-retry = Envoyer de nouveau
widget-failed-notice = Le message n’est pas parti. Appuyez sur « Envoyer de nouveau ».

widget-case-code = Numéro de demande
widget-case-qr = Code QR de la demande { $code }

widget-cancel = Annuler ma demande
widget-cancel-question = Voulez-vous annuler votre demande ?
widget-cancel-meaning = L’équipe ne s’en occupera plus. Vous pourrez toujours faire une nouvelle demande.
widget-cancel-keep = Non, garder ma demande
widget-cancel-confirm = Oui, annuler la demande
widget-rating-question = Comment cela s’est-il passé ?
widget-rating-stars = { $stars } sur 5
widget-rating-thanks = Merci pour votre avis.
widget-reopen = Mon problème n’est pas réglé

widget-resume-offer = J’ai déjà un numéro de demande
widget-resume-title = Retrouver ma demande
widget-resume-why = La date de naissance sert à vérifier que vous êtes bien la personne qui a fait la demande.
widget-resume-birth-date = Date de naissance indiquée dans la demande
widget-resume-back = Retour

widget-form-send = Envoyer ces renseignements
widget-form-check = Vérifier avant d’envoyer
widget-form-check-title = Vos renseignements sont-ils exacts ?
widget-form-change = Modifier
widget-form-kana-guess = Rempli d’après le nom que vous avez tapé. Vérifiez, s’il vous plaît.
widget-form-sending = Envoi en cours…
widget-form-optional = facultatif
widget-form-tell-staff = Je préfère le dire à l’équipe
widget-form-required = Remplissez cette case.
widget-form-choose = Choisissez une réponse.
widget-form-date = Choisissez le jour, le mois et l’année.
widget-form-errors = À vérifier : { $count }
widget-form-unsent = L’envoi n’a pas abouti. Vos réponses sont gardées : réessayez.
widget-form-year = Année
widget-form-month = Mois
widget-form-day = Jour
widget-form-calendar = Calendrier
widget-form-western = Occidental
widget-form-japanese = Japonais
