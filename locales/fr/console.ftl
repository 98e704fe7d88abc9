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
console-sections = Rubriques
console-playbooks = Procédures
console-audit = Journal
console-people = Équipe
console-account = Mon compte
console-next = Prendre la suivante
console-claim = Prendre en charge
console-lists = Listes
console-list-mine = Mes demandes
console-list-waiting = En attente
console-list-all = Toutes
console-empty-mine = Vous n’avez aucune demande en cours.
console-empty-waiting = Personne n’attend. Les nouvelles demandes apparaîtront ici d’elles-mêmes.
console-empty-all = Aucune demande. Les nouvelles apparaîtront ici d’elles-mêmes.
console-empty-narrowed = Aucune demande ne correspond à ces critères.
console-waiting-count = En attente : { $count }
console-new-case = Nouvelle demande. En attente : { $count }
console-waited = attend depuis { $duration }
console-waited-open = dont { $duration } d’ouverture
console-yours-until = À vous jusqu’à { $time }
console-emergency = Urgence
console-urgent = Prioritaire
console-answered = Réponse reçue
console-reopened = Rouverte
console-patient-language = Langue du patient :
console-open-now = Ouvert en ce moment
console-closed-now = Fermé. Ouverture : { $opens }
console-filter = Filtrer
console-filter-type = Type
console-filter-language = Langue du patient
console-filter-age = Attente
console-filter-older = Plus de { $duration }
console-filter-code = Numéro de demande
console-filter-any = Tout
console-filter-apply = Filtrer
console-narrowed = Seules les demandes filtrées sont affichées.
console-filter-clear = Effacer les filtres
console-alerts = À l’arrivée d’une demande
console-alert-sound = Émettre un son
console-alert-badge = Afficher le nombre dans l’onglet
console-done-released = La demande est de retour dans la file, à sa place.
console-done-resolved = La demande est terminée.
console-done-transferred = La demande est transférée.
console-done-handed-back = La demande est terminée. L’assistant automatique reprend la conversation.
console-done-taken-back = La demande est de retour dans la file, à sa place.
console-done-nothing-waiting = Personne n’attend.

## The counter

console-counter = Comptoir
console-counter-open = Ouvrir une demande par son numéro
console-counter-hint = Scannez le code QR sur l’écran ou la feuille du patient, ou tapez le numéro, puis appuyez sur Entrée. Les minuscules, les espaces et l’oubli du tiret sont acceptés.
console-counter-do = Ouvrir
console-counter-unknown = Aucune demande ne porte le numéro { $code } dans cet établissement ({ $facility }).
console-counter-malformed = Un numéro de demande compte 8 caractères (chiffres et lettres), par exemple 7Q4M-XC2H. Vérifiez-le et réessayez.
console-counter-back = Retour au comptoir

## A case

console-back = Retour à la file d’attente
console-jump = Parties de la demande
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
console-take-back = Remettre dans la file
console-rating = Avis du patient : { $stars } sur 5
console-opened = Reçue :
console-given = Renseignements fournis
console-hidden = masqué
console-reveal = Afficher le nom et les coordonnées
console-reveal-hint = Cet affichage est noté dans le journal.
console-revealed = Affichés jusqu’à ce que vous quittiez la page.
console-correct = Corriger
console-details-hidden = Seule la personne qui prend la demande en charge peut afficher le nom et les coordonnées.
console-nothing-given = Rien pour le moment.
console-missing = Renseignements manquants
console-unknown = Non renseigné
console-save = Enregistrer
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
console-stock-mark = réponse type
console-intent = compris : { $intent }
console-typing = Le patient écrit…
console-speaker-patient = Patient
console-speaker-bot = Assistant automatique
console-speaker-staff = Équipe
console-speaker-safety = Consigne d’urgence
console-speaker-note = Information
console-speaker-former = Ancien membre de l’équipe
console-stock = Envoyer une réponse type
console-stock-hint = Le patient la recevra dans sa langue ({ $language }).
console-stock-send = Envoyer la réponse choisie
console-write = Message au patient
console-write-hint = Le message est transmis tel quel. Ctrl + Entrée l’envoie aussi.
console-send = Envoyer
console-not-sent = L’envoi n’a pas abouti. Votre texte est gardé : rechargez la page ou réessayez.
console-unsent = Message non envoyé
console-empty-text = Écrivez d’abord un texte.
console-empty-outcome = Choisissez un résultat.
console-empty-reply = Choisissez une réponse.
console-empty-to = Choisissez à qui transférer la demande.
console-empty-values = Remplissez au moins une case.
console-steps = Procédure
console-steps-done =
    { $count ->
        [one] Étape faite : { $done } sur { $count }
       *[other] Étapes faites : { $done } sur { $count }
    }
console-step-done = Fait
console-step-open = À faire
console-source = Source : { $source }.
console-review-by = À relire avant le { $date }.
console-notes = Notes internes
console-notes-hint = Le patient ne les voit pas.
console-note-write = Nouvelle note
console-note-save = Ajouter la note
console-note-optional = Note (facultative)
console-finish = Terminer ou transférer
console-outcome = Résultat
console-outcome-done = Résolue
console-outcome-referred = Orientée vers un autre service
console-outcome-not-reached = Patient injoignable
console-outcome-not-needed = Plus nécessaire
console-resolve = Terminer la demande
console-hand-back = Terminer et rendre à l’assistant
console-hand-back-hint = La demande se termine et l’assistant automatique poursuit avec le patient.
console-settled-nothing = Ne rien changer
console-transfer = Transférer
console-transfer-to = Transférer à
console-choose = Choisissez
console-colleagues = Équipe de l’établissement
console-facilities = Autres établissements
console-release-hint = La demande retrouve sa place dans la file ; une autre personne pourra la prendre en charge.
console-release = Remettre dans la file
console-erase = Effacer cette demande
console-erase-title = Effacer la demande { $code }
console-erase-what = La conversation, les renseignements et les notes disparaissent définitivement. Il ne reste que le numéro et les dates.
console-erase-reason = Motif
console-erase-sure = J’ai compris que c’est définitif
console-erase-unsure = Choisissez un motif et cochez la case.
console-erase-do = Effacer définitivement
console-erase-not = Ne pas effacer
console-done-erased = La demande est effacée
console-receipt-hint = Ce reçu peut être remis au patient.
console-receipt = Numéro du reçu
console-erased-at = Effacée le

## Playbooks without a case

console-search = Chercher une procédure
console-search-go = Chercher
console-search-hint = Par exemple : mot de passe HPKI, retrait, carte de membre
console-found =
    { $count ->
        [0] Aucun résultat. Essayez d’autres mots.
        [one] { $count } procédure trouvée.
       *[other] { $count } procédures trouvées.
    }
console-hits = Étapes trouvées : { $count }
console-symptoms = Pour les cas suivants :

## Kinds of cases, and answers

console-type-harmo_recovery = Récupération harmo
console-type-medical_question = Question sur un médicament ou la santé
console-type-portal_account = Compte sur le portail
console-type-password_support = Mot de passe « MY Hospital »
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
