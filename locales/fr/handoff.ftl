### Handing a request to the staff, and the request afterwards.

handoff-details = Je transmets votre demande à l’équipe ({ $facility }). Remplissez les cases ci-dessous. Si vous préférez, donnez ces renseignements directement à l’équipe.
handoff-done = Merci. L’équipe a bien reçu votre demande. Vous pouvez fermer cette page : rien ne sera perdu.
handoff-already = L’équipe a déjà reçu votre demande numéro { $code }. Elle vous répondra ici.
handoff-mention-it = L’équipe pourra aussi vous aider pour cela. Profitez-en pour lui en parler.
handoff-cancel-confirm = Voulez-vous vraiment annuler la demande { $code } ?
handoff-cancelled = Votre demande est annulée. Si vous avez de nouveau besoin d’aide, dites-le-moi.
handoff-kept = D’accord, votre demande est maintenue.
handoff-status =
    { $position ->
        [0] L’équipe s’occupe de votre demande { $code }. Elle vous préviendra quand ce sera terminé.
       *[other] Votre demande { $code } est en position { $position } dans la file d’attente. { $opening ->
            [now] Merci de patienter encore un peu.
           *[later] Nous sommes fermés en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
        }
    }
handoff-no-case = Vous n’avez pas de demande en cours auprès de l’équipe.
handoff-hours =
    Heures d’ouverture ({ $facility }) :
    { $hours }
    Téléphone : { $telephone }
    { $closures ->
        [none] Fermé : jours fériés
       *[other] Fermé : jours fériés, { $closures }
    }
    { $opening ->
        [now] Ouvert en ce moment
       *[later] Prochaine ouverture : { $opens }
    }
handoff-privacy = Seule l’équipe ({ $facility }) lit ce que vous écrivez. Vos messages sont chiffrés et vous pouvez tout effacer quand vous voulez. N’écrivez votre nom et votre téléphone que dans les cases prévues.
handoff-offer-topic = Voulez-vous que je transmette cela à l’équipe ({ $facility }) ?
handoff-offer-not-working = Désolé que cela ne marche pas. Voulez-vous que je transmette votre demande à l’équipe ({ $facility }), avec ce que nous avons essayé ?
handoff-not-here = Cet établissement ({ $facility }) ne s’occupe pas de ce service, mais je peux vous dire ce que j’en sais.
handoff-in-the-form = Merci d’écrire cela dans les cases ci-dessous. Vous pouvez aussi le dire directement à l’équipe.
handoff-erase = Vous pouvez effacer cette conversation à tout moment avec « Effacer », en haut. Pour les données que garde l’établissement, demandez à l’équipe.
