# The conversation around the guides: greeting, menu, owner, and what is said when Rasa is away.
greeting =
    Bonjour, ici { $facility }. Je suis l’assistant automatique.
    Que puis-je faire pour vous ? Choisissez ci-dessous ou écrivez avec vos propres mots.
conversation-closed =
    { $state ->
        [resolved] Votre demande { $code } est terminée. Pour autre chose, commencez une nouvelle conversation.
       *[other] Cette demande est terminée. Pour autre chose, commencez une nouvelle conversation.
    }
staff-settled = L’équipe a terminé sa part. L’assistant automatique continue avec vous.
owner-bot = L’assistant automatique vous répond.
owner-queue = Votre demande a été transmise à l’équipe ({ $facility }).
owner-staff = L’équipe ({ $facility }) s’occupe de vous.
owner-closed = Cette demande est terminée.
staff-author =
    { $role ->
        [lead] Responsable, { $facility }
        [administrator] Administration, { $facility }
       *[agent] Équipe, { $facility }
    }
assistant-away = Désolé, l’assistant ne peut pas répondre pour le moment. Vous pourrez reprendre où vous en étiez. Réessayez, ou transmettez votre demande à l’équipe.
assistant-away-details = L’assistant est indisponible, mais l’équipe peut prendre le relais. Remplissez les cases ci-dessous.
assistant-away-done = Merci. Votre demande a été transmise à l’équipe.
menu-recover-records = Mon historique de médicaments a disparu
menu-recovery-effects = Que change la récupération ?
menu-card = Mon ancienne carte
menu-activate-account = Activer mon compte sur le portail
menu-reset-password = Mot de passe oublié
menu-join-network = Participer au réseau
menu-reminder-not-received = Je ne reçois pas les rappels de rendez-vous
menu-confirm-failed = Je n’arrive pas à confirmer mon rendez-vous par courriel
choice-standing-person = Parler à une personne
choice-standing-menu = Retour au menu
choice-reopen = Faire revoir cette demande
choice-try-again = Réessayer
choice-tell-staff = Je préfère le dire à l’équipe
choice-hand-over-harmo_recovery = Demander la récupération à la pharmacie
choice-hand-over-medical_question = Poser la question au pharmacien
choice-hand-over-other = Transmettre à l’équipe
transcript-patient = Vous
transcript-bot = Assistant automatique
transcript-staff = Équipe
menu-missing-function = Il manque une fonction
menu-leave-clinic = Quitter le portail de la clinique
menu-first-sign-in = Première connexion à MY Hospital
menu-network-forms = Modifier mon consentement
menu-withdraw = Ne plus participer au réseau
menu-delete-data = Effacer mes données
menu-manage-appointment = Prendre, déplacer ou annuler un rendez-vous
choice-hand-over-portal_account = Demander de l’aide pour le portail
choice-hand-over-password_support = Demander un nouveau mot de passe
choice-hand-over-appointment_mail = Demander de l’aide pour les rappels
choice-hand-over-network_form = Demander de l’aide pour un formulaire
hours-closed = fermé
