### The staff console.

console-skip = Aller au contenu
console-language = Langue de l’affichage
console-sign-out = Se déconnecter
console-assets-missing = Les fichiers de l’interface n’ont pas encore été générés : lancez « make run », ou « npm run build » dans web/.
console-not-live = La mise à jour automatique est interrompue. Elle reprendra dès que possible.
console-problem = Affichage impossible
console-to-queue = Aller à la file d’attente

## Signing in

console-sign-in = Se connecter
console-sign-in-title = Connexion de l’équipe
console-username = Nom d’utilisateur
console-password = Mot de passe
console-sign-in-wrong = Nom d’utilisateur ou mot de passe incorrect. Réessayez.
console-sign-in-locked =
    { $seconds ->
        [one] Trop d’essais. Réessayez dans une seconde.
       *[other] Trop d’essais. Réessayez dans { $seconds } secondes.
    }
console-role-agent = Équipe
console-role-lead = Responsable
console-role-administrator = Administration

## The queue

console-queue = File d’attente
console-next = Prendre la suivante
console-claim = Prendre en charge
console-list-mine = Mes demandes
console-list-waiting = En attente
console-list-others = Prises par d’autres
console-empty-waiting = Personne n’attend. Les nouvelles demandes apparaîtront ici d’elles-mêmes.
console-waiting-count = En attente : { $count }
console-waited = attend depuis { $duration }
console-until = jusqu’à { $time }
console-urgent = Prioritaire
console-patient-language = Langue du patient :
console-done-released = La demande est de retour dans la file, à sa place.
console-done-resolved = La demande est terminée.
console-done-nothing-waiting = Personne n’attend.

## A case

console-back = Retour à la file d’attente
console-standing = État
console-state-waiting = En attente
console-state-claimed = En cours
console-state-requested = Demande envoyée
console-state-unconfirmed = Envoi à vérifier
console-state-resolved = Terminée
console-state-cancelled = Annulée
console-state-expired = Expirée
console-state-erased = Effacée
console-position = Position dans la file : { $position }.
console-yours = Vous vous en occupez jusqu’à { $until }. Ouvrir la page ou écrire prolonge ce délai.
console-held-by = { $holder } s’en occupe jusqu’à { $until }.
console-opened = Reçue :
console-given = Renseignements fournis
console-details-hidden = Seule la personne qui prend la demande en charge voit le nom et les coordonnées.
console-nothing-given = Rien pour le moment.
console-missing = Renseignements manquants
console-tells-staff = (préfère vous le dire)
console-acknowledged = Compris
console-told = Explications données au patient
console-born =
    { $age ->
        [one] { $date } ({ $age } an)
       *[other] { $date } ({ $age } ans)
    }
console-conversation = Conversation
console-no-conversation = Cette demande n’a pas de conversation.
console-form = Formulaire affiché : { $title }
console-offered = Choix proposés
console-tapped = choix
console-intent = compris : { $intent }
console-speaker-patient = Patient
console-speaker-bot = Assistant automatique
console-speaker-staff = Équipe
console-speaker-safety = Consigne d’urgence
console-speaker-note = Information
console-write = Message au patient
console-write-hint = Le message est transmis tel quel. Ctrl + Entrée l’envoie aussi.
console-send = Envoyer
console-not-sent = Le message n’est pas parti. Votre texte est gardé : rouvrez la page ou réessayez.
console-unsent = Message non envoyé
console-empty-text = Écrivez d’abord un message.
console-empty-outcome = Choisissez un résultat.
console-finish = Terminer ou remettre dans la file
console-outcome = Résultat
console-outcome-done = Résolue
console-outcome-referred = Orientée vers un autre service
console-outcome-not-reached = Patient injoignable
console-outcome-not-needed = Plus nécessaire
console-resolve = Terminer la demande
console-release-hint = Si vous ne pouvez pas continuer, remettez la demande dans la file pour les autres.
console-release = Remettre dans la file

## Kinds of cases, and answers

console-type-harmo_recovery = Récupération harmo
console-type-medical_question = Question sur un médicament ou la santé
console-type-portal_account = Compte sur le portail
console-type-password_support = Mot de passe « MY Hospital »
console-type-appointment_mail = Courriel de rendez-vous
console-type-network_form = Formulaire du réseau
console-type-other = Autre demande
console-knows_email-label = Adresse de courriel enregistrée
console-knows_email-yes = La connaît
console-knows_email-no = Ne la connaît pas
console-knows_email-cannot_type = Ne peut pas écrire de courriel
console-for_whom-self = Soi-même
console-for_whom-child = Son enfant
console-for_whom-spouse = Son conjoint ou sa conjointe
console-for_whom-parent = Son père ou sa mère
console-for_whom-other = Une autre personne
console-summary-label = Résumé
