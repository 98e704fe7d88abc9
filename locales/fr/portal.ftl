### A clinic's patient portal.

# facts: C1
portal-activation-start = La façon de créer un compte dépend de la clinique : de sa spécialité et de ses réglages. Voyons cela ensemble.
portal-activation-stage = Quelle est votre situation ?
# facts: C2
portal-activation-route = Certaines cliniques vous laissent vous inscrire vous-même avec MitID (anciennement NemID). La page de votre clinique le propose-t-elle ?
# facts: C2 C4 C5
portal-automatic =
    Inscrivez-vous sur la page de la clinique avec MitID (anciennement NemID). Si la clinique accepte automatiquement les inscriptions, vous pouvez ensuite utiliser ce qu’elle propose : consultation en ligne, rendez-vous en ligne, renouvellement d’ordonnance.
    Cela marche aussi si la clinique ne vous connaît pas encore. En médecine générale, il faut que votre médecin de famille exerce dans cette clinique.
# facts: C16
portal-automatic-by-hand = Dans certaines cliniques, l’équipe examine chaque demande d’inscription. Faire la demande ne suffit donc pas : votre compte sera créé quand la clinique l’aura traitée.
# facts: C2 C9 C17
portal-by-clinic = Si vous ne pouvez pas vous inscrire avec MitID (anciennement NemID), ou si la clinique ne laisse pas les patients s’inscrire eux-mêmes, c’est elle qui crée votre compte. Donnez-lui votre adresse de courriel. Vous recevrez ensuite un lien d’activation par courriel.
# facts: C9 C10
portal-link-missing = Le lien d’activation est envoyé à l’adresse de courriel que la clinique a enregistrée pour vous. Regardez aussi dans le courrier indésirable (spam). S’il n’y est pas, demandez à la clinique de vérifier l’adresse et de vous renvoyer le lien.
# facts: C10
portal-link-expired = Demandez un nouveau lien d’activation à la clinique : elle peut vous en envoyer un.
# facts: C16
portal-pending = L’équipe de la clinique examine chaque demande d’inscription. Votre compte ne sera créé que lorsqu’elle aura traité la vôtre. Si cela tarde, renseignez-vous auprès de la clinique.
# facts: C11
portal-password = La clinique peut vous envoyer un courriel avec un lien pour choisir un nouveau mot de passe. Demandez-lui ce courriel. N’écrivez jamais votre mot de passe ici : personne ne vous le demandera.
portal-function = Quelle fonction manque ?
# facts: C4 C12
portal-function-missing =
    Pour chaque patient, la clinique décide d’ouvrir ou non la consultation en ligne, les rendez-vous en ligne et le renouvellement d’ordonnance. On ne peut utiliser que ce qu’elle propose. Demandez-lui d’ouvrir pour vous { $function ->
        [e_consultation] la consultation en ligne
        [booking] les rendez-vous en ligne
        [prescription_renewal] le renouvellement d’ordonnance
       *[other] cette fonction
    }.
# facts: C15
portal-functions-all-missing = Si les trois fonctions ont disparu, la clinique les a désactivées pour vous. Vous pouvez encore voir votre propre profil, ainsi que vos consultations en ligne et vos renouvellements passés. Seule la clinique peut changer cela.
# facts: C14
portal-leave = Si vous déménagez, vous pouvez demander à la clinique de vous retirer de son portail. Cela ne concerne que le portail de cette clinique, et vous pourrez vous y réinscrire plus tard.
# facts: C2 C9
portal-login-method = Cela dépend de la clinique. Certaines utilisent MitID (anciennement NemID). Les autres créent elles-mêmes votre compte, et vous recevez un lien d’activation par courriel.
# facts: C9 C10
portal-email = C’est la clinique qui a enregistré votre adresse de courriel pour le portail. Demandez-lui de la vérifier ou de la changer. Elle pourra ensuite vous renvoyer le lien d’activation.
# facts: C4 C12
portal-booking = Si la clinique propose les rendez-vous en ligne et les a ouverts pour vous, vous pouvez prendre, déplacer ou annuler un rendez-vous dans le portail des patients. Sinon, contactez la clinique.
# facts: C4 C12
portal-renewal = Si la clinique propose le renouvellement d’ordonnance et l’a ouvert pour vous, vous pouvez le demander dans le portail des patients. Sinon, contactez la clinique.
