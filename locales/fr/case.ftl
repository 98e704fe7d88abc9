# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Votre demande porte le numéro { $code }. Elle est en position { $position } dans la file d’attente. L’équipe traite les demandes dans l’ordre.
       *[later] Votre demande porte le numéro { $code }. Elle est en position { $position } dans la file d’attente. Nous sommes fermés en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
    }
case-claimed = L’équipe ({ $facility }) s’occupe de votre demande { $code }.
case-resolved = Votre demande { $code } est terminée.
case-cancelled = Votre demande { $code } est annulée.
case-expired = Nous n’avons pas pu traiter votre demande { $code } à temps et elle a expiré. Nous en sommes désolés. Si le problème persiste, écrivez-nous de nouveau.
case-transferred =
    { $opening ->
        [now] Votre demande { $code } est maintenant entre les mains d’une autre équipe : { $facility }. Elle y est en position { $position } dans la file d’attente.
       *[later] Votre demande { $code } est maintenant entre les mains d’une autre équipe : { $facility }. Elle y est en position { $position } dans la file d’attente. C’est fermé en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
    }
case-reopened =
    { $opening ->
        [now] Votre demande { $code } est rouverte. Elle est en position { $position } dans la file d’attente. L’équipe traite les demandes dans l’ordre.
       *[later] Votre demande { $code } est rouverte. Elle est en position { $position } dans la file d’attente. Nous sommes fermés en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
    }
