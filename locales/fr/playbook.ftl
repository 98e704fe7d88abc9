### What staff tick off while they work on a case.

## Recovery of a harmo record, at the pharmacy's counter

playbook-harmo-recovery-title = Récupération harmo, au comptoir de la pharmacie
# facts: H18
playbook-harmo-recovery-check-need = Vérifiez que l’historique de médicaments n’apparaît plus. Après la récupération, le carnet l’affichera de nouveau.
# facts: H2 H3
playbook-harmo-recovery-check-route = Vérifiez que le patient aurait du mal à écrire lui-même au service d’aide. Par la pharmacie, l’adresse de courriel est remplacée par la date et l’heure où il présente son carnet.
# facts: H5
playbook-harmo-recovery-check-account = Sur l’appareil du patient, vérifiez que l’application harmo contient un compte à son nom. L’historique y sera ajouté.
# facts: H5
playbook-harmo-recovery-check-family-account = Pour un proche, vérifiez que son compte famille existe.
# facts: H6 H19
playbook-harmo-recovery-tell-carried-over = Avant la demande, dites les cinq points suivants. D’abord ce qui est conservé : informations corporelles, notes du carnet, remarques sur la personne, médicaments sans ordonnance.
# facts: H7
playbook-harmo-recovery-tell-duplicates = Dites qu’une même ligne peut apparaître deux fois. Le patient supprimera l’une des deux.
# facts: H8
playbook-harmo-recovery-tell-favourites = Dites que les établissements favoris ne reviennent pas. Il faudra les ajouter de nouveau.
# facts: H9
playbook-harmo-recovery-tell-card = Dites que la carte de l’ancien compte est vidée et ne servira plus.
# facts: H10
playbook-harmo-recovery-tell-stays-in-app = Dites que le carnet reste dans l’application. On ne peut ni le transférer sur une carte, ni enregistrer une nouvelle carte.
# facts: H9
playbook-harmo-recovery-destroy-card = Si le patient a l’ancienne carte avec lui, reprenez-la et détruisez-la. Sinon, demandez-lui de la découper.
# facts: H11
playbook-harmo-recovery-ask-for-notebook = Demandez au patient de présenter le carnet du compte que vous venez de vérifier. L’historique ira dans le compte présenté.
# facts: H12
playbook-harmo-recovery-check-not-linked = Dans « 患者一覧 » (liste des patients), ouvrez les détails de ce compte. Vérifiez que « お薬自動登録 » (enregistrement automatique) indique « 未設定 » (non réglé) : aucun identifiant du logiciel de la pharmacie n’y est encore lié.
# facts: H4
playbook-harmo-recovery-collect-person = Vérifiez que vous avez tout : le nom de la pharmacie, puis le nom du patient, son nom en kana, sa date de naissance et son sexe.
# facts: H4 H13
playbook-harmo-recovery-enter-rececon-id = Entrez l’identifiant du patient dans le logiciel de la pharmacie. C’est celui qui était lié à l’ancien compte harmo, pas au compte présenté.
# facts: H3 H4 H14
playbook-harmo-recovery-copy-presentation-time = Dans « 患者一覧 » (liste des patients), recopiez la date et l’heure de présentation à côté du nom du patient. C’est ce que vous indiquez à harmo.
# facts: H4 H15
playbook-harmo-recovery-send-request = Envoyez le tout par courriel à l’adresse du service d’aide de harmo, affichée avec la demande.
# facts: H16
playbook-harmo-recovery-tell-wait = Prévenez le patient : les demandes sont traitées dans l’ordre d’arrivée et, même une fois le courriel reçu, cela peut prendre du temps.
# facts: H17
playbook-harmo-recovery-await-reply = Attendez la réponse de harmo. Elle arrivera à l’adresse d’où vous avez écrit, une fois la récupération faite.
# facts: H12
playbook-harmo-recovery-check-linked = Dans « 患者一覧 » (liste des patients), vérifiez que « 未設定 » (non réglé) a disparu. La récupération rattache d’elle-même l’ancien identifiant.
# facts: H17 H18
playbook-harmo-recovery-tell-done = Dites au patient que la récupération est faite. Son carnet affiche de nouveau l’historique.

## The regional network's forms and membership card

playbook-network-forms-title = Formulaires et carte de membre du réseau
playbook-network-forms-symptom-join = Participer au réseau
playbook-network-forms-symptom-change = Modifier le consentement
playbook-network-forms-symptom-withdraw = Ne plus participer
playbook-network-forms-symptom-delete = Effacer les données
playbook-network-forms-symptom-not_accepted = Formulaire non accepté
playbook-network-forms-symptom-facility_leaves = Un établissement quitte le réseau
playbook-network-forms-symptom-disturbance = Panne ou incident de sécurité
# facts: N28
playbook-network-forms-report-disturbance = Signalez tout de suite au centre d’assistance toute anomalie, panne, faille ou atteinte à la sécurité.
# facts: N28
playbook-network-forms-follow-directions = Suivez les consignes du centre d’assistance.
# facts: N5
playbook-network-forms-check-eligible = Vérifiez que le patient est soigné, ou reçoit ses médicaments, dans un hôpital, une clinique ou une pharmacie du réseau. Il participe quand le centre d’assistance a accepté le formulaire de consentement (1/2) et la liste des établissements avec qui partager (2/2).
# facts: N6 N15
playbook-network-forms-send-to-facility = Centre d’assistance : dirigez le patient vers l’établissement du réseau qui le soigne ou lui remet ses médicaments. Le premier consentement ne se remet que là. L’explication y est donnée, ou lors d’une réunion d’information.
# facts: N12
playbook-network-forms-accept-consent = Centre d’assistance : vérifiez le consentement reçu et acceptez-le. L’accord prend effet à ce moment-là.
# facts: N12
playbook-network-forms-open-access = Ouvrez l’accès dans les 3 jours d’ouverture du centre d’assistance qui suivent l’acceptation.
# facts: N13
playbook-network-forms-tell-join-silence = N’annoncez pas l’acceptation. En cas de refus seulement, le centre d’assistance contacte le patient, donne la raison et propose une solution.
# facts: N32
playbook-network-forms-ask-which = Demandez au patient ce qu’il veut. Le retrait met fin à l’utilisation du réseau, la suppression efface les données : à chaque démarche son formulaire.
# facts: N15
playbook-network-forms-check-place = Vérifiez que vous pouvez recevoir le formulaire : c’est l’établissement qui a pris le consentement, ou directement le centre d’assistance.
# facts: N30
playbook-network-forms-take-change-form = Faites remplir les formulaires « modification du consentement » (1/2, « 参加同意書の内容変更申請書 ») et « modification des établissements avec qui partager » (2/2, « 内容変更申請書の情報共有先登録変更 »).
# facts: N30
playbook-network-forms-take-withdrawal-form = Faites remplir le formulaire « retrait du consentement » (« 参加同意の撤回申請書 »).
# facts: N30
playbook-network-forms-take-deletion-form = Faites remplir le formulaire « suppression des données enregistrées » (« 登録データの削除申請書 »).
# facts: N31
playbook-network-forms-choose-facilities = Laissez le patient choisir les établissements qui partagent ses données. Seuls les médecins, les pharmaciens et l’équipe des établissements autorisés les voient.
# facts: N9
playbook-network-forms-choose-signer = Décidez qui signe. Pour une modification, un retrait ou une suppression, les règles sont celles du premier consentement.
# facts: N7
playbook-network-forms-adult-signs = Adulte : faites signer le patient lui-même.
# facts: N7
playbook-network-forms-guardian-signs = Mineur : faites signer le parent ou le tuteur dans la case du représentant.
# facts: N7
playbook-network-forms-relative-also-signs = Patient qui peut signer, mais semble avoir du mal à exprimer sa volonté : faites-le signer. L’accueil peut demander aussi la signature de quelqu’un de sa famille.
# facts: N7
playbook-network-forms-relative-signs = Patient qui a du mal à exprimer sa volonté et ne peut pas signer : faites signer quelqu’un de sa famille, proche ou éloignée, dans la case du représentant et vérifiez la carte d’assurance du signataire. (Règle à l’étude quand le règlement a été écrit.)
# facts: N29
playbook-network-forms-check-identity = Si quelque chose paraît anormal sur le formulaire, vérifiez l’identité et le lien de parenté avec la carte d’assurance ou une pièce semblable du patient et, au besoin, du représentant.
# facts: N8
playbook-network-forms-settle-with-centre = Si ces règles ne suffisent pas, vérifiez les explications et les pièces nécessaires, puis trouvez une solution au cas par cas avec le centre d’assistance.
# facts: N11
playbook-network-forms-compare-original = Comparez avec l’original du consentement que vous conservez.
# facts: N11
playbook-network-forms-complete-form = Complétez le formulaire : établissement qui le reçoit, nom de la personne qui a donné l’explication, date de l’explication.
# facts: N11
playbook-network-forms-fax-form = Envoyez par télécopie au centre d’assistance une copie de chaque feuille.
# facts: N11
playbook-network-forms-give-copy = Donnez une copie au patient.
# facts: N11
playbook-network-forms-keep-original = Conservez l’original : il servira aux prochaines modifications.
# facts: N19
playbook-network-forms-leave-card = Laissez sa carte de membre au patient. Elle n’est remise qu’au premier consentement et ne se rend ni après une modification, ni après un retrait ou une suppression.
# facts: N16
playbook-network-forms-tell-effect = Dites que la modification, le retrait ou la suppression prend effet dans les 3 jours d’ouverture du centre d’assistance qui suivent l’acceptation.
# facts: N33
playbook-network-forms-tell-change-silence = Dites que l’acceptation n’est pas annoncée. En cas de refus, le centre d’assistance contacte le patient, puis fait le nécessaire une fois la difficulté réglée.
# facts: N32
playbook-network-forms-tell-data-remains = Dites que le retrait met fin à l’utilisation du réseau, mais n’efface pas les données. Pour cela, il faut le formulaire de suppression.
# facts: N17
playbook-network-forms-tell-deletion = Dites que tout ce que les établissements ont enregistré sur le patient sera effacé.
# facts: N17
playbook-network-forms-tell-copies-remain = Dites que ce que les établissements ont déjà téléchargé ou gardent chez eux ne sera pas effacé.
# facts: N18
playbook-network-forms-tell-own-data = Dites au patient d’effacer lui-même ce qu’il a mis dans « MY Hospital » et sur ses appareils. Le centre d’assistance efface ce que les établissements ont créé et enregistré.
# facts: N13 N33
playbook-network-forms-contact-patient = Centre d’assistance : contactez le patient, expliquez-lui le motif et cherchez une solution avec lui.
# facts: N33
playbook-network-forms-act-when-settled = Une fois la difficulté réglée, faites ce que demande le formulaire.
# facts: N14
playbook-network-forms-leave-refused-card = Si la difficulté ne se règle pas, ne reprenez pas la carte de membre : elle ne fonctionne pas, c’est tout.
# facts: N20
playbook-network-forms-tell-facility-data = Dites que les données du patient restent, même si l’établissement quitte le réseau. Elles sont effacées quand sa demande de suppression est acceptée, ou à la fin du projet avec toutes les autres.

## Appointment e-mails: OceanAPI's permissions and synchronisation

playbook-ocean-permissions-title = Courriels de rendez-vous : permissions d’OceanAPI et synchronisation
# facts: O3
playbook-ocean-permissions-symptom-provider_missing = Un professionnel configuré et activé dans Cloud Connect manque à la page « Patients » d’Ocean
# facts: O4
playbook-ocean-permissions-symptom-appointment_missing = Des rendez-vous, ou tous, manquent dans la « Feuille de Journée » d’Ocean
# facts: O5
playbook-ocean-permissions-symptom-no_reminder = L’horaire est activé pour les messages et les rappels, mais certains patients ne reçoivent pas de courriel de rappel
# facts: O6
playbook-ocean-permissions-symptom-cannot_confirm = Les patients ne peuvent pas confirmer un rendez-vous depuis le courriel de rappel
# facts: O7
playbook-ocean-permissions-symptom-cannot_attach = « Enregistrer pour Ocean » ne marche pas pour joindre un fichier à un message au patient ou à une lettre d’orientation
# facts: O8
playbook-ocean-permissions-check-record-access = Connectez-vous au dossier médical électronique (DMÉ) Accuro avec un accès d’administrateur.
# facts: O8
playbook-ocean-permissions-ask-for-access = Sans cet accès, demandez l’aide du gestionnaire de la clinique ou des services à la clientèle de QHR.
# facts: O9
playbook-ocean-permissions-check-ocean-access = Vérifiez que votre compte Ocean est « Administrateur de Site ». Cet accès est nécessaire pour tout changement dans Cloud Connect.
# facts: O10
playbook-ocean-permissions-open-users = Dans la fenêtre « Gérer la sécurité », choisissez « Utilisateurs » dans la barre latérale.
# facts: O1 O11
playbook-ocean-permissions-pick-user = Dans la liste « Utilisateurs », choisissez l’utilisateur d’Ocean. Son nom varie d’une installation à l’autre : en général « OceanAPI », puis l’identifiant du locataire.
# facts: O1 O11
playbook-ocean-permissions-check-user = Relisez le nom choisi : ce doit être exactement l’utilisateur qui agit pour Ocean dans Accuro.
# facts: O12
playbook-ocean-permissions-open-permissions = Ouvrez l’onglet « Autorisations du fournisseur ».
# facts: O2 O12
playbook-ocean-permissions-give-permissions = Mettez à jour les permissions de cet utilisateur pour chaque professionnel qui utilise Ocean. Elles sont propres à chaque utilisateur : s’il en manque, une partie d’Ocean ne marche pas bien. Le document d’origine n’en donne pas la liste.
# facts: O13
playbook-ocean-permissions-open-cloud-connect = Connectez-vous à votre intégration Cloud Connect.
# facts: O13
playbook-ocean-permissions-synchronise = Lancez une synchronisation complète des horaires.
# facts: O14
playbook-ocean-permissions-refresh-patients = Une fois la synchronisation finie, ouvrez la page « Patients » d’Ocean et actualisez-la.
# facts: O3 O14
playbook-ocean-permissions-check-providers = Vérifiez que les professionnels qui manquaient sont sur la page « Patients ».
# facts: O4 O14
playbook-ocean-permissions-check-day-sheet = Vérifiez que les rendez-vous qui manquaient sont sur la page « Patients » et dans la « Feuille de Journée ».
# facts: O5 O14
playbook-ocean-permissions-check-reminders = Vérifiez que ces professionnels et leurs rendez-vous sont sur la page « Patients », puis que le prochain courriel de rappel arrive.
# facts: O6 O14
playbook-ocean-permissions-check-confirmation = Vérifiez que le rendez-vous est sur la page « Patients », puis demandez au patient de réessayer depuis son courriel.
# facts: O7
playbook-ocean-permissions-check-attachment = Joignez un fichier à un message ou à une lettre d’orientation et vérifiez que « Enregistrer pour Ocean » marche.
# facts: O15
playbook-ocean-permissions-tell-patient = Dites au patient que la clinique s’en occupe. Il faut un accès d’administrateur : il ne peut pas le faire lui-même.

## A forgotten MY Hospital password

playbook-password-support-title = Mot de passe « MY Hospital » oublié
playbook-password-support-symptom-my_hospital_password = Le patient a oublié son mot de passe
# facts: N21
playbook-password-support-check-which = Vérifiez qu’il s’agit bien de « MY Hospital », où l’on se connecte avec un identifiant, un mot de passe et la grille d’authentification.
# facts: N23
playbook-password-support-take-over = Centre d’assistance : occupez-vous-en. Autre établissement : dirigez le patient vers le centre d’assistance.
# facts: N10
playbook-password-support-keep-secret = Ne demandez ni n’écrivez jamais un mot de passe dans le tchat. L’identifiant et le premier mot de passe se remettent sous enveloppe fermée, pour que personne d’autre ne les connaisse.
# facts: N22
playbook-password-support-change-first-password = Si le patient se connecte avec un premier mot de passe, dites-lui de le remplacer par un autre, de son choix.
# facts: N22
playbook-password-support-add-matrix = Ensuite, faites-lui ajouter la grille d’authentification.
# facts: N21
playbook-password-support-check-sign-in = Demandez au patient s’il se connecte bien avec l’identifiant, le mot de passe et la grille d’authentification.

## Users of the patient portal

playbook-patient-portal-title = Utilisateurs du portail des patients
playbook-patient-portal-symptom-no_account = Pas encore de compte
playbook-patient-portal-symptom-pending = Demande d’inscription en attente
playbook-patient-portal-symptom-no_link = Lien d’activation pas reçu
playbook-patient-portal-symptom-link_expired = Lien d’activation expiré
playbook-patient-portal-symptom-password = Mot de passe oublié
playbook-patient-portal-symptom-sign_in = Connexion impossible
playbook-patient-portal-symptom-email = Adresse de courriel à revoir
playbook-patient-portal-symptom-function = Fonction manquante
playbook-patient-portal-symptom-no_use = Patient qui reste, mais sans les fonctions
playbook-patient-portal-symptom-leaving = Patient qui quitte la clinique
# facts: C1
playbook-patient-portal-check-clinic = Vérifiez comment votre clinique crée ses utilisateurs. Cela dépend de sa spécialité et de ses réglages.
# facts: C2
playbook-patient-portal-check-mitid = Vérifiez si la clinique utilise MitID (anciennement NemID). Si oui, la création est automatique ou manuelle, au choix ; sinon, elle est manuelle.
# facts: C4 C5
playbook-patient-portal-check-automatic = Si les demandes sont approuvées automatiquement, vérifiez que le patient est créé. Il reçoit les fonctions offertes par la clinique (consultation en ligne, rendez-vous en ligne, renouvellement d’ordonnance). Il est créé même s’il est encore inconnu de la clinique.
# facts: C5
playbook-patient-portal-check-own-doctor = En médecine générale, vérifiez que le médecin de famille du patient exerce dans votre clinique : la création automatique l’exige.
# facts: C6
playbook-patient-portal-order-automatic = Pour passer à l’approbation automatique, demandez le réglage à EG Healthcare Support. Il faut utiliser MitID (anciennement NemID).
# facts: C7
playbook-patient-portal-open-requests = Si les demandes se traitent à la main, ouvrez « Systemmanager > E-moduler > Loginbestillinger ».
# facts: C16
playbook-patient-portal-handle-request = Traitez la demande du patient. Jusque-là, elle attend et l’utilisateur n’est pas créé.
# facts: C3 C17
playbook-patient-portal-create-by-hand = S’il n’y a pas de demande, créez le patient à la main : toutes les cliniques le peuvent. Là où les patients ne s’inscrivent pas eux-mêmes, la case « e-mail » de l’en-tête du patient (Patienthovedet) est la seule voie.
# facts: C3
playbook-patient-portal-open-form = Dans l’en-tête du patient (Patienthovedet), ouvrez « Patientportal » à partir de « e-mail ».
# facts: C8
playbook-patient-portal-enter-email = Entrez l’adresse de courriel du patient.
# facts: C9 C11
playbook-patient-portal-check-email = Vérifiez avec le patient l’adresse de courriel affichée. Le lien d’activation et celui du mot de passe y sont envoyés.
# facts: C8 C12
playbook-patient-portal-choose-functions = Cochez les fonctions du patient : « E-konsultation » (consultation en ligne), « E-tidsbestilling » (rendez-vous en ligne), « E-receptfornyelse » (renouvellement d’ordonnance).
# facts: C13
playbook-patient-portal-mark-electronic-answer = Si le patient veut ses réponses par consultation en ligne, cochez « Ønsker svar elektronisk ».
# facts: C8
playbook-patient-portal-create = Terminez par « Opret » ou Alt+P.
# facts: C9
playbook-patient-portal-check-awaiting = Vérifiez qu’en haut du formulaire « Afventer aktivering » (en attente d’activation) s’affiche en jaune : le lien d’activation est parti à l’adresse de courriel du patient.
# facts: C9
playbook-patient-portal-check-activated = Regardez si « Afventer aktivering » (en attente d’activation) s’affiche en jaune en haut du formulaire. Si oui, renvoyez le lien ; sinon, envoyez un nouveau mot de passe.
# facts: C10
playbook-patient-portal-resend-link = Appuyez sur « Gensend » pour renvoyer le lien.
# facts: C9
playbook-patient-portal-tell-activation = Dites au patient d’ouvrir le lien d’activation reçu par courriel.
# facts: C11
playbook-patient-portal-send-new-password = Appuyez sur « Ny kode » (Alt+K) : un courriel est envoyé au patient.
# facts: C11
playbook-patient-portal-tell-reset-link = Dites au patient de choisir un nouveau mot de passe avec le lien reçu par courriel.
# facts: C12 C15
playbook-patient-portal-untick-functions = Décochez les trois fonctions : « E-konsultation », « E-tidsbestilling », « E-receptfornyelse ».
# facts: C15
playbook-patient-portal-tell-what-remains = Dites au patient qu’il garde seulement son profil et l’affichage de ses consultations en ligne et renouvellements passés.
# facts: C14
playbook-patient-portal-delete = Dans « Patientportal », appuyez sur « Slet » pour retirer le patient.
# facts: C14
playbook-patient-portal-tell-deleted = Dites que cela ne vaut que pour le portail de cette clinique, et que le patient pourra s’y inscrire de nouveau.

## IC cards for staff

playbook-staff-cards-title = Cartes à puce de l’équipe
playbook-staff-cards-symptom-card_needed = Demander ou rendre une carte
playbook-staff-cards-symptom-card_sign_in = Se connecter avec la carte
playbook-staff-cards-symptom-card_signature = Signer un document
playbook-staff-cards-symptom-hpki_password = Mot de passe de la carte HPKI
playbook-staff-cards-symptom-pki_password = Mot de passe de la carte PKI
# facts: N40
playbook-staff-cards-choose-card = Prenez la bonne carte : les médecins et les pharmaciens se connectent avec la carte HPKI, tous les autres avec la carte PKI.
# facts: N45
playbook-staff-cards-apply-as-doctor = Médecin : demandez la carte HPKI à l’autorité de certification de l’Association médicale du Japon.
# facts: N45
playbook-staff-cards-apply-as-pharmacist = Pharmacien : demandez la carte HPKI à l’autorité de certification de l’Association pharmaceutique du Japon.
# facts: N45
playbook-staff-cards-apply-for-others = Autres membres de l’équipe : demandez la carte PKI au centre d’assistance.
# facts: N45
playbook-staff-cards-return-card = Rendez sans tarder une carte PKI qui ne sert plus.
# facts: N25
playbook-staff-cards-replace-first-password = Dès que la carte PKI arrive, remplacez son premier mot de passe.
# facts: N24
playbook-staff-cards-report-leak = Si le mot de passe de la carte HPKI a été divulgué, ou si vous le craignez, déclarez la carte invalide selon les règles de l’autorité de certification.
# facts: N24
playbook-staff-cards-reissue-after-leak = Demandez ensuite une nouvelle carte à l’autorité de certification.
# facts: N24
playbook-staff-cards-apply-for-disclosure = Si le mot de passe de la carte HPKI est seulement oublié, demandez à l’autorité de certification de vous le communiquer.
# facts: N25
playbook-staff-cards-ask-centre = Si le mot de passe de la carte PKI est oublié, adressez-vous au centre d’assistance.
# facts: N25
playbook-staff-cards-reissue-card = Faites refaire la carte PKI : un mot de passe oublié n’est jamais communiqué.
# facts: N41
playbook-staff-cards-sign-document = Signez avec la carte HPKI les documents qui exigent le nom et le sceau d’un médecin ou d’un pharmacien. L’horodatage est automatique.
# facts: N41
playbook-staff-cards-send-as-doctor = Médecin : relisez avant de signer, car la signature envoie aussi le document.
# facts: N41
playbook-staff-cards-send-as-pharmacist = Pharmacien : signez, puis envoyez le document : ce sont deux opérations.

## Taking a first consent at a facility's reception

playbook-taking-consent-title = Premier consentement au réseau, à l’accueil d’un établissement
playbook-taking-consent-symptom-join = { playbook-network-forms-symptom-join }
# facts: N5
playbook-taking-consent-check-eligible = { playbook-network-forms-check-eligible }
# facts: N44
playbook-taking-consent-choose-explainer = Décidez qui explique et prend le consentement : le médecin qui soigne le patient ou toute autre personne de l’équipe.
# facts: N44
playbook-taking-consent-explain-leaflets = Expliquez avec le dépliant, la présentation des services, la notice de participation et le guide d’utilisation sûre.
# facts: N44
playbook-taking-consent-explain-forms = Montrez et expliquez les formulaires : consentement, modification, retrait, suppression.
# facts: N31
playbook-taking-consent-choose-facilities = { playbook-network-forms-choose-facilities }
# facts: N7
playbook-taking-consent-adult-signs = { playbook-network-forms-adult-signs }
# facts: N7
playbook-taking-consent-guardian-signs = { playbook-network-forms-guardian-signs }
# facts: N7
playbook-taking-consent-relative-also-signs = { playbook-network-forms-relative-also-signs }
# facts: N7
playbook-taking-consent-relative-signs = { playbook-network-forms-relative-signs }
# facts: N29
playbook-taking-consent-check-identity = { playbook-network-forms-check-identity }
# facts: N8
playbook-taking-consent-settle-with-centre = { playbook-network-forms-settle-with-centre }
# facts: N5 N6
playbook-taking-consent-take-consent = Recevez le formulaire de consentement signé (1/2) et la liste des établissements avec qui partager (2/2). Ils se remettent là où le patient est soigné ou reçoit ses médicaments.
# facts: N11
playbook-taking-consent-complete-form = { playbook-network-forms-complete-form }
# facts: N11
playbook-taking-consent-write-card = Écrivez le nom de l’établissement et celui du patient sur la carte de membre.
# facts: N11
playbook-taking-consent-copy-papers = Photocopiez le 1/2, le 2/2 et le recto de la carte de membre.
# facts: N11
playbook-taking-consent-fax-papers = Envoyez une copie de chacun des trois par télécopie au centre d’assistance.
# facts: N11 N19
playbook-taking-consent-give-card = Remettez la carte de membre au patient. Elle n’est donnée qu’à ce moment-là et ne sera pas reprise.
# facts: N10
playbook-taking-consent-give-envelope = Remettez au patient, sans l’ouvrir, l’enveloppe qui contient l’identifiant et le premier mot de passe, pour que personne d’autre ne les connaisse.
# facts: N11
playbook-taking-consent-give-copy = { playbook-network-forms-give-copy }
# facts: N11
playbook-taking-consent-keep-original = { playbook-network-forms-keep-original }
# facts: N11
playbook-taking-consent-enter-in-ledger = Inscrivez la carte dans le registre « 会員カード管理票 », conservé avec les originaux.
# facts: N12
playbook-taking-consent-tell-start = Dites que l’accord prend effet quand le centre d’assistance accepte le formulaire, et que l’accès s’ouvre dans les 3 jours d’ouverture du centre qui suivent.
# facts: N13
playbook-taking-consent-tell-silence = Dites que l’acceptation n’est pas annoncée. En cas de refus, le centre d’assistance contacte le patient, donne la raison et propose une solution.
