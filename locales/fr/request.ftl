### The request that goes out to others: what patients are told, the e-mails, the console's page.

## To the patient

case-requested = Votre demande { $code } est transmise au service concerné. Nous vous écrirons ici dès qu’il aura répondu. Les demandes y sont traitées dans l’ordre d’arrivée : cela peut prendre du temps.
case-unconfirmed = L’équipe ({ $facility }) vérifie si votre demande { $code } est bien arrivée chez le service concerné.
case-answered =
    { $opening ->
        [now] Le service concerné a répondu à votre demande { $code }. L’équipe lit sa réponse et vous écrira.
       *[later] Le service concerné a répondu à votre demande { $code }. Nous sommes fermés en ce moment. L’équipe lira sa réponse et vous écrira à l’ouverture : { $opens }.
    }
case-not-sent =
    { $opening ->
        [now] Votre demande { $code } n’a pas pu être transmise au service concerné. Nous en sommes désolés. L’équipe va vérifier et recommencer.
       *[later] Votre demande { $code } n’a pas pu être transmise au service concerné. Nous en sommes désolés. L’équipe va vérifier et recommencer à l’ouverture : { $opens }.
    }

## The e-mail to harmo. It always goes out in Japanese; the other languages let staff read it.

request-mail-harmo-subject = Demande de récupération ({ $facility }, demande { $code })
request-mail-harmo-text =
    À l’équipe d’assistance de harmo

    Bonjour, ici { $facility }.
    Nous demandons la récupération de l’historique de médicaments d’un patient. Le carnet du compte concerné a été montré à la pharmacie, et nous avons vérifié que l’enregistrement automatique des médicaments y est « non réglé ».

    Établissement : { $facility }
    Nom : { $name }
    Nom en kana : { $kana }
    Date de naissance : { $birth_date }
    Sexe : { $sex }
    Identifiant dans le logiciel de la pharmacie : { $rececon_id }
    Carnet montré le : { $presented_at }

    Merci de répondre à ce courriel quand la récupération sera terminée.
    Cordialement,

    { $facility }
    Téléphone : { $telephone }
    Demande : { $code }

## The e-mail to the facility when nobody takes a case up. Nothing personal.

reminder-mail-subject = Une demande attend d’être prise en charge ({ $code })
reminder-mail-text =
    À l’équipe de { $facility }

    La demande suivante est dans la file d’attente depuis au moins { $minutes } minutes d’ouverture.

    Numéro de demande : { $code }
    Type : { $type }

    Prenez-la en charge dans la console. Ce courriel est envoyé automatiquement.

## The console's page

request-title = Courriel de la demande { $code }
request-open = Ouvrir le courriel
request-back = Retour à la demande
request-standing = État de l’envoi
request-mail-queued =
    { $attempts ->
        [0] En attente d’envoi. Le courriel part dans un instant.
        [1] Pas encore envoyé après une tentative. Le prochain essai est automatique.
       *[other] Pas encore envoyé après { $attempts } tentatives. Le prochain essai est automatique.
    }
request-mail-sending = Envoi en cours.
request-mail-sent = Envoyé ({ $at }).
request-mail-failed = L’envoi a échoué. Vérifiez le courriel, puis renvoyez-le.
request-mail-unconfirmed = Nous ne savons pas si le courriel est parti : la réponse du serveur de messagerie n’est pas arrivée.
request-mail-withdrawn = Abandonné avant l’envoi.
request-words = Réponse du serveur de messagerie :
request-no-words = Le serveur de messagerie n’était pas joignable.
request-contact = Pour prévenir le patient : { $contact }
request-answered-hint = Notez ici que la réponse est arrivée. Le patient en est informé dans le tchat et la demande reprend sa place dans la file d’attente.
request-answered = La réponse est arrivée
request-download = Télécharger le courriel (.eml)
request-decide = Le courriel est-il parti ?
request-decide-hint = Vérifiez les messages envoyés ou le journal du serveur de messagerie. Un second envoi garde le même Message-ID.
request-was-sent = Il est parti
request-again = Le renvoyer
request-fill = À remplir par l’équipe
request-step-done = Vérifié (annuler)
request-step-open = C’est vérifié
request-preview = Aperçu du courriel
request-problems = Avant l’envoi, il manque encore :
request-correct = Corriger sur la page de la demande
request-from = De
request-to = À
request-subject = Objet
request-translation = Lire en français
request-accept = J’ai vérifié ce qui est signalé et je confirme l’envoi
request-send = Envoyer
request-by-hand = Envoyer avec votre propre messagerie
request-mark-sent = Marquer comme envoyé
request-no-server = Aucun serveur de messagerie n’est configuré. Téléchargez le courriel, envoyez-le avec votre messagerie, puis marquez-le comme envoyé.
request-claim-first = Pour l’envoyer, prenez d’abord la demande en charge.

## Refusals

problem-no-mail-server = Aucun serveur de messagerie n’est configuré. Téléchargez le courriel, envoyez-le, puis marquez-le comme envoyé.
problem-decision-needed = Nous ne savons pas si l’envoi précédent est parti. Indiquez s’il est parti ou s’il faut le renvoyer.
problem-unaccepted-warnings = Un point mérite votre attention. Vérifiez-le avant l’envoi.
form-error-future = Cette date ou cette heure est à venir. Vérifiez-la.
form-error-long-ago = Cette date remonte à plus de 7 jours. Vérifiez qu’elle est exacte.
form-error-not-ticked = Faites d’abord cette vérification.
