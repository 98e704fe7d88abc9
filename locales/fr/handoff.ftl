### Handing a request to the staff, and the request afterwards.

handoff-details = Je transmets votre demande à l'équipe de { $facility }. Remplissez les cases ci-dessous. Si vous préférez, vous pouvez tout dire de vive voix à l'équipe.
handoff-done = Merci. L'équipe a bien reçu votre demande. Vous pouvez fermer cette page, rien ne sera perdu.
handoff-already = L'équipe a déjà votre demande, numéro { $code }. Elle vous répondra ici.
handoff-mention-it = L'équipe pourra aussi vous aider pour cela. Dites-le-lui en même temps.
handoff-offer = Désolé, je ne peux pas encore régler cela seul. L'équipe le peut. Voulez-vous que je lui transmette votre demande ?
handoff-cancel-confirm = Voulez-vous vraiment annuler la demande { $code } ?
handoff-cancelled = Votre demande est annulée. Si vous en avez de nouveau besoin, dites-le-moi.
handoff-kept = D'accord, votre demande reste en place.
handoff-status =
    { $position ->
        [0] L'équipe s'occupe de votre demande { $code }. Vous serez prévenu quand c'est fini.
       *[other] Votre demande { $code } est en position { $position }. { $opening ->
            [now] Encore un peu de patience.
           *[later] C'est fermé en ce moment ; l'équipe reprendra { $opens }.
        }
    }
handoff-no-case = Vous n'avez pas de demande en cours auprès de l'équipe.
handoff-hours =
    Voici les heures d'ouverture de { $facility }.
    { $hours }
handoff-privacy = Seules les personnes de { $facility } qui suivent votre demande lisent ce que vous écrivez. C'est chiffré, et vous pouvez tout effacer quand vous voulez. Écrivez votre nom et votre téléphone seulement dans les cases prévues.
