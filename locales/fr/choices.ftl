### What stands on the buttons.

choice-self = Pour moi
choice-child = Pour mon enfant
choice-spouse = Pour mon conjoint ou ma conjointe
choice-parent = Pour mon père ou ma mère
choice-other-person = Pour une autre personne
choice-yes = Oui
choice-no = Non
choice-not-sure = Je ne sais pas
choice-done = C’est fait
choice-ask-person = Parler à une personne
choice-understood = J’ai compris
choice-email-known = Oui, je la connais
choice-email-unknown = Non
choice-email-cannot-type = Je ne peux pas écrire de courriel
choice-helps = Cela m’aide, merci
choice-pharmacy-instead = Je préfère passer par la pharmacie
choice-menu = Retour au menu
choice-skip-form = Je préfère le dire à l’équipe
choice-pass-on = Oui, transmettez
choice-no-thanks = Non, merci
choice-cancel-request = Oui, l’annuler
choice-keep-request = Non, la garder
choice-pass-to-pharmacist = Oui, transmettez ma question
choice-stop = Oui, arrêter
choice-go-on = Non, continuer
choice-continue-guide = Reprendre où j’en étais
choice-something-else = Autre chose
choice-language-ja = 日本語
choice-language-fr = Français
choice-language-da = Dansk

choice-stop-here = M’arrêter ici

## Recognised intents, as suggestions.

intent-recover-records = Mon historique de médicaments a disparu
intent-ask-recovery-effects = Que change la récupération ?
intent-ask-card = Mon ancienne carte
intent-act-for-family = Faire la démarche pour un proche
intent-ask-recovery-time = Combien de temps prend la récupération ?
intent-activate-account = Créer ou activer mon compte
intent-reset-password = Mot de passe oublié
intent-cannot-sign-in = Je n’arrive pas à me connecter
intent-ask-missing-function = Il manque une fonction
intent-leave-clinic = Quitter le portail de la clinique
intent-ask-login-method = Comment me connecter ?
intent-forgot-email = Adresse de courriel oubliée
intent-change-email = Changer d’adresse de courriel
intent-cannot-type-email = Je ne peux pas écrire de courriel
intent-reminder-not-received = Je ne reçois pas les rappels
intent-confirm-appointment-failed = Je n’arrive pas à confirmer mon rendez-vous
intent-manage-appointment = Prendre, déplacer ou annuler un rendez-vous
intent-renew-prescription = Renouveler une ordonnance
intent-join-network = Participer au réseau
intent-change-consent = Modifier mon consentement
intent-withdraw-consent = Ne plus participer au réseau
intent-delete-data = Effacer mes données
intent-remove-me = Me désinscrire
intent-ask-support-hours = Heures d’ouverture et coordonnées
intent-talk-to-staff = Parler à une personne
intent-ask-case-status = Où en est ma demande ?
intent-cancel-request = Annuler ma demande
intent-report-emergency = C’est une urgence
intent-ask-medical-advice = Question sur un médicament ou ma santé
intent-ask-privacy = Qui lit ce que j’écris ?
intent-report-not-working = J’ai essayé, cela ne marche pas
intent-ask-help = Que pouvez-vous faire ?
intent-start-over = Recommencer
intent-change-language = Changer de langue
intent-greet = Salutation
intent-goodbye = Au revoir
intent-thank = Remerciement
intent-affirm = Oui (accord)
intent-deny = Non (refus)
intent-out-of-scope = Hors sujet

## Answers in the guides.

choice-stage-new = Je n’ai pas encore de compte
choice-stage-no-link = Lien d’activation non reçu
choice-stage-expired = Le lien ne marche plus
choice-stage-pending = Demande faite, pas de réponse
choice-function-e-consultation = Consultation en ligne
choice-function-booking = Rendez-vous en ligne
choice-function-renewal = Renouvellement d’ordonnance
choice-function-all = Toutes
choice-signer-self = Le patient (adulte)
choice-signer-guardian = Parent ou tuteur d’un mineur
choice-signer-helped = Le patient, aidé d’un proche
choice-signer-proxy = Un proche, à la place du patient
choice-in-spam = Oui, il y est
choice-not-in-spam = Non, il n’y est pas
choice-provider-all = Pour tous mes rendez-vous
choice-provider-one = Avec un seul professionnel
choice-did-not-help = Cela ne marche toujours pas
choice-system-harmo = harmo (carnet de médicaments)
choice-system-patient-portal = Portail des patients (clinique)
choice-system-my-hospital = MY Hospital ou le réseau médical
choice-system-appointment-mail = Courriels de rendez-vous
choice-switch-ja = 日本語で続ける
choice-switch-fr = Continuer en français
choice-switch-da = Fortsæt på dansk

## Related topics.

choice-about-network-what = Qu’est-ce que le réseau ?
choice-about-network-shared = Que partage-t-on, avec qui ?
choice-about-network-copies = Conservation de mes données
choice-about-network-card = La carte de membre
choice-about-network-referral = Les lettres d’orientation
choice-about-network-own-data = Mes données dans MY Hospital
choice-about-network-printing = Montrer mes données à d’autres
choice-about-network-maintenance = Les interruptions de service
choice-about-network-questions = Qui répond aux questions ?
choice-about-network-support-centre = Joindre le centre d’assistance
choice-about-network-delete-own = Ce que je dois effacer moi-même
choice-about-network-first-sign-in = Première connexion
choice-about-portal-automatic-by-hand = Inscription faite, rien n’arrive
