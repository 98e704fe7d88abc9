### Handing a request to the staff, and the request afterwards.

handoff-details = Je transmets votre demande à l’équipe ({ $facility }). Remplissez les cases ci-dessous. Si vous préférez, donnez ces renseignements directement à l’équipe.
handoff-done = Merci. L’équipe a bien reçu votre demande. Vous pouvez fermer cette page : rien ne sera perdu.
handoff-already = L’équipe a déjà reçu votre demande numéro { $code }. Elle vous répondra ici.
handoff-mention-it = L’équipe pourra aussi vous aider pour cela. Profitez-en pour lui en parler.
handoff-cancel-confirm =
    { $state ->
        [requested] Votre demande { $code } est déjà partie chez le service concerné et sera peut-être traitée. Voulez-vous l’annuler malgré tout ?
       *[other] Voulez-vous vraiment annuler la demande { $code } ?
    }
handoff-cancelled = Votre demande est annulée. Si vous avez de nouveau besoin d’aide, dites-le-moi.
handoff-kept = D’accord, votre demande est maintenue.
handoff-status =
    { $state ->
        [claimed] L’équipe ({ $facility }) s’occupe de votre demande { $code }. Elle vous préviendra quand ce sera terminé.
        [requested] Votre demande { $code } est partie chez le service concerné. L’équipe vous préviendra dès qu’il aura répondu. Les demandes y sont traitées dans l’ordre d’arrivée : cela peut prendre du temps.
        [unconfirmed] L’équipe ({ $facility }) vérifie si votre demande { $code } est bien arrivée chez le service concerné. Elle vous préviendra.
       *[waiting] Votre demande { $code } est en position { $position } dans la file d’attente. { $opening ->
            [now] Merci de patienter encore un peu.
           *[later] Nous sommes fermés en ce moment. L’équipe reprendra à l’ouverture : { $opens }.
        }
    }
handoff-no-case =
    { $state ->
        [resolved] Votre demande { $code } est terminée. Vous n’avez pas de demande en cours auprès de l’équipe.
        [cancelled] Votre demande { $code } a été annulée. Si vous en avez de nouveau besoin, dites-le-moi.
        [expired] Votre demande { $code } est restée sans réponse et a été fermée. Nous en sommes désolés. Si vous en avez toujours besoin, dites-le-moi.
       *[none] Vous n’avez pas de demande en cours auprès de l’équipe.
    }
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
handoff-erase = Vous pouvez effacer cette conversation à tout moment avec « Effacer », en haut. Pour les données que garde l’établissement, demandez à l’équipe.
handoff-settled = Continuons avec ce que l’équipe a vérifié.
