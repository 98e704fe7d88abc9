### The chat widget. Variables stay as they are until the widget fills them in.

widget-launcher = Ouvrir le tchat
widget-title = Tchat
widget-close = Fermer
widget-connecting = Connexion en cours…
widget-disconnected = Pas de connexion pour le moment. Ce que vous avez écrit est gardé et partira dès que possible.
widget-reconnected = La connexion est rétablie.
widget-unread = Nouveaux messages : { $count }

widget-owner-bot = Robot : réponses automatiques
widget-owner-queue = Vous attendez l’équipe
widget-owner-staff = Une personne vous répond
widget-owner-closed = Cette demande est terminée
widget-author-bot = Réponse automatique
widget-author-you = Vous
widget-said = { $author } :

widget-conversation = Conversation
widget-messages = Messages
widget-tools = Langue, enregistrement, effacement
widget-language = Langue
widget-save = Enregistrer
widget-save-name = Enregistrer la conversation
widget-erase = Effacer
widget-erase-name = Effacer la conversation
widget-erase-question = Effacer toute la conversation ?
widget-erase-meaning = Vos messages et les renseignements saisis seront supprimés. On ne peut pas revenir en arrière.
widget-erase-confirm = Tout effacer
widget-erase-keep = Ne rien effacer
widget-erased = La conversation est entièrement effacée.
widget-start-again = Recommencer

widget-standing = Toujours possible
widget-message = Votre message
widget-placeholder = Écrivez ici
widget-send = Envoyer
widget-privacy = L’équipe ({ $facility }) lit vos messages. N’y mettez ni nom ni coordonnées : ils ne peuvent pas toujours être masqués.
widget-too-long = { $limit } caractères au maximum ; votre message en a { $count }.

widget-waiting = Partira dès que la connexion revient
widget-sending = Envoi en cours
widget-sent = Envoyé
widget-failed = Non envoyé
widget-retry = Envoyer de nouveau
widget-failed-notice = Le message n’est pas parti. Appuyez sur « Envoyer de nouveau ».

widget-case-code = Numéro de dossier

widget-form-send = Envoyer ces renseignements
widget-form-sending = Envoi en cours…
widget-form-optional = facultatif
widget-form-tell-staff = Je préfère le dire à l’équipe
widget-form-required = Veuillez remplir ce champ.
widget-form-choose = Veuillez choisir une réponse.
widget-form-date = Veuillez choisir le jour, le mois et l’année.
widget-form-errors = À vérifier : { $count }
widget-form-unsent = L’envoi n’a pas abouti. Vos réponses sont gardées ; veuillez réessayer.
widget-form-year = Année
widget-form-month = Mois
widget-form-day = Jour
widget-form-calendar = Calendrier
widget-form-western = Occidental
widget-form-japanese = Japonais
