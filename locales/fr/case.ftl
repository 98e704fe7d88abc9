# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Votre numéro de demande est { $code }. Vous êtes en position { $position }. L'équipe traite les demandes dans l'ordre.
       *[later] Votre numéro de demande est { $code }. Vous êtes en position { $position }. C'est fermé en ce moment : l'équipe reprendra { $opens }.
    }
case-claimed = L'équipe de { $facility } s'occupe de votre demande { $code }.
case-resolved = Votre demande { $code } est terminée.
case-cancelled = Votre demande { $code } est annulée.
