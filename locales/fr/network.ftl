### The regional medical network and MY Hospital. Source: terms 1.1 of 2012-10-10, a demonstration project.

# facts: N1 N2 N39
network-what =
    Le réseau offre deux services. Dans le premier, les établissements de santé partagent entre eux des résultats d’examens, des images, des lettres d’orientation et des ordonnances. Dans le second, « MY Hospital », vous gardez vous-même vos résultats d’examens, votre carnet de médicaments et votre carnet de diabète.
    Seules les données des personnes qui ont accepté de participer sont utilisées. Ce qu’on vous fournit ou vous prête pour participer est gratuit, et personne n’est payé pour participer.
# facts: N5 N6 N15
network-join =
    Vous pouvez participer si un hôpital ou une clinique du réseau vous soigne, ou si une pharmacie du réseau vous délivre des médicaments.
    Remettez à cet établissement le formulaire de consentement (1/2) et la liste des établissements avec qui partager (2/2). On vous explique tout sur place ou à une réunion d’information. Un premier consentement ne se remet pas directement au centre d’assistance, mais votre participation commence quand ce centre l’accepte.
# facts: N15 N30
network-change = Pour changer quelque chose, remplissez les formulaires « modification du consentement » (1/2) et « modification des établissements avec qui partager » (2/2). Remettez-les à l’établissement qui a reçu votre consentement, ou directement au centre d’assistance.
# facts: N15 N30 N32
network-withdraw = Le retrait met fin à votre participation : vous n’utiliserez plus le réseau. Il n’efface pas vos données : pour cela, il y a une autre démarche, avec son propre formulaire. Remettez le formulaire « retrait du consentement » à l’établissement qui a reçu votre consentement, ou directement au centre d’assistance.
# facts: N15 N17 N30 N32
network-delete =
    La suppression efface tout ce que les établissements ont enregistré sur vous. Ce qu’ils ont déjà téléchargé ou gardent chez eux n’est pas effacé. La suppression ne met pas fin à votre participation : pour cela, il y a une autre démarche, avec son propre formulaire.
    Remettez le formulaire « suppression des données enregistrées » à l’établissement qui a reçu votre consentement, ou directement au centre d’assistance.
# facts: N18
network-delete-own = Ce que vous avez mis dans « MY Hospital » ou gardé sur vos propres appareils, c’est à vous de l’effacer.
network-signer = Qui signera le formulaire ?
# facts: N7 N9
network-signer-self = Une personne adulte signe elle-même. La règle est la même pour un consentement, une modification, un retrait ou une suppression.
# facts: N7 N9
network-signer-guardian = Pour une personne mineure, le parent ou tuteur signe dans la case du représentant. La règle est la même pour un consentement, une modification, un retrait ou une suppression.
# facts: N7 N9
network-signer-helped = Une personne adulte qui peut signer, mais qui a du mal à dire ce qu’elle veut, signe elle-même. L’accueil peut aussi demander à quelqu’un de sa famille de signer. La règle est la même pour un consentement, une modification, un retrait ou une suppression.
# facts: N7 N9
network-signer-proxy =
    Si une personne adulte a du mal à dire ce qu’elle veut et ne peut pas signer, quelqu’un de sa famille, proche ou éloignée, signe dans la case du représentant et montre sa propre carte d’assurance. (Cette règle était à l’étude quand le règlement a été écrit : l’accueil vous dira ce qui vaut maintenant.)
    La règle est la même pour un consentement, une modification, un retrait ou une suppression.
# facts: N8
network-signer-unsure = Quand les règles ne suffisent pas, on cherche une solution au cas par cas, avec l’aide du centre d’assistance. L’équipe vérifie avec vous quelles explications et quels papiers il faut.
# facts: N12 N13
network-after-join = Votre accord prend effet quand le centre d’assistance accepte votre formulaire. L’accès s’ouvre dans les 3 jours d’ouverture du centre qui suivent. L’acceptation ne vous est pas annoncée. Si le formulaire n’est pas accepté, le centre vous contacte : il vous dit pourquoi et ce que vous pouvez faire.
# facts: N16 N33
network-after-change = Une modification, un retrait ou une suppression prend effet dans les 3 jours d’ouverture du centre d’assistance qui suivent l’acceptation du formulaire. L’acceptation ne vous est pas annoncée. Si le formulaire n’est pas accepté, le centre vous contacte, puis fait le nécessaire une fois la difficulté réglée.
# facts: N14 N19
network-card = La carte de membre n’est remise qu’une fois, avec le premier consentement. On ne vous la reprend pas après une modification, un retrait ou une suppression. Si votre consentement n’est finalement pas accepté, vous n’avez pas à la rendre : elle ne fonctionne pas, tout simplement.
# facts: N31 N34
network-shared =
    Ce qui est partagé : nom, sexe, date de naissance, âge, adresse et téléphone.
    Et aussi : lettres d’orientation, diagnostics, ordonnances, résultats d’examens, images, allergies, transfusions, antécédents médicaux et médicaments délivrés.
    Les pharmacies reçoivent des hôpitaux et des cliniques les renseignements de base, les diagnostics et les résultats d’examens.
    C’est vous qui choisissez les établissements qui partagent vos données. Dans ces établissements, seuls les médecins, les pharmaciens et les employés autorisés peuvent les voir.
# facts: N3 N20 N42
network-copies =
    Le réseau garde des copies ; l’établissement qui a créé un document conserve l’original.
    Dans les deux services, les données sont gardées dès leur enregistrement et jusqu’à la fin du projet, puis effacées.
    Si un établissement quitte le réseau, vos données restent. Elles sont effacées quand votre formulaire de suppression est accepté, ou à la fin du projet.
# facts: N35
network-referral = Pour une lettre d’orientation (vers un autre médecin), vous recevez un bon avec un identifiant. Seul l’établissement à qui vous montrez cet identifiant peut trouver et lire la lettre.
# facts: N26 N36 N42
network-own-data =
    Résultats d’examens et carnet de diabète : si vous les demandez, on vous les donne sur un CD-R ou un disque semblable. Vous les enregistrez vous-même dans « MY Hospital ». L’établissement peut y enregistrer le carnet de diabète pour vous, mais pas les résultats d’examens.
    Carnet de médicaments : vous le recevez par code QR, ou la pharmacie l’enregistre pour vous. Chaque pharmacie décide combien de temps elle propose les codes QR.
# facts: N27
network-printing = Si vous montrez ou imprimez vos données pour quelqu’un d’autre, le système ne peut plus les protéger. Faites bien attention.
# facts: N43
network-maintenance = Le service peut s’arrêter pour des travaux de maintenance. On l’annonce à l’avance ; en cas d’urgence, il peut aussi s’arrêter sans annonce. Après un usage anormal ou une connexion non autorisée, l’accès peut être coupé sans préavis.
# facts: N38
network-questions = Pour vos questions sur l’utilisation du réseau et sur les données personnelles, et pour vos plaintes, il existe un bureau de renseignements. Chaque hôpital ou clinique a aussi une ou plusieurs personnes qui répondent aux patients et les aident à s’inscrire.
# facts: N7
network-family = Oui, dans certains cas. Pour une personne mineure, c’est le parent ou tuteur qui signe. Une personne adulte signe elle-même, avec l’aide de sa famille au besoin. Si elle ne peut pas signer, quelqu’un de sa famille, proche ou éloignée, signe et montre sa propre carte d’assurance.
# facts: N12 N16
network-time = Après un premier consentement, l’accès s’ouvre dans les 3 jours d’ouverture du centre d’assistance qui suivent l’acceptation. Une modification, un retrait ou une suppression prend effet dans le même délai.
# facts: N21
network-sign-in = Pour vous connecter à « MY Hospital », il faut votre identifiant, votre mot de passe et la grille d’authentification (un tableau où vous prenez des caractères selon leur place).
# facts: N10
network-envelope = Votre identifiant et votre premier mot de passe arrivent dans une enveloppe fermée, pour que personne d’autre ne les connaisse. Avez-vous cette enveloppe ?
# facts: N22
network-first-sign-in = Connectez-vous avec l’identifiant et le premier mot de passe de l’enveloppe. Remplacez d’abord ce mot de passe par un autre, de votre choix. Ajoutez ensuite la grille d’authentification. N’écrivez jamais de mot de passe ici.
# facts: N12 N10
network-no-envelope = On vous remet l’enveloppe quand vous vous inscrivez. L’accès s’ouvre dans les 3 jours d’ouverture du centre d’assistance qui suivent l’acceptation de votre formulaire. Si vous avez perdu l’enveloppe ou ne l’avez pas reçue, adressez-vous au centre d’assistance.
# facts: N23
network-password = Si vous avez oublié votre mot de passe « MY Hospital », adressez-vous au centre d’assistance. N’écrivez jamais de mot de passe ici.
# facts: N15 N30
network-email = Pour changer vos renseignements enregistrés, remettez un formulaire à l’établissement qui a reçu votre consentement, ou au centre d’assistance. Demandez-leur ce qu’il faut y indiquer.
# facts: N4 N37
network-support-centre =
    { $facility } (réseau médical) :
    { $hours }
    Téléphone : { $telephone }
    Télécopie : { $fax }
    Courriel : { $email }
    { $address }
    Fermé : jours fériés, { $closures }
    { $opening ->
        [now] Ouvert en ce moment
       *[later] Prochaine ouverture : { $opens }
    }
