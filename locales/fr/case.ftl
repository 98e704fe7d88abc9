# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Votre demande porte le numéro { $code }. Elle est en position { $position } dans la file d’attente. L’équipe traite les demandes dans l’ordre.
       *[later] Votre demande porte le numéro { $code }. Elle est en position { $position } dans la file d’attente. Nous sommes fermés en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
    }
case-claimed = L’équipe ({ $facility }) s’occupe de votre demande { $code }.
case-resolved = Votre demande { $code } est terminée.
case-cancelled = Votre demande { $code } est annulée.
