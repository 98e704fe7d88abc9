### Stock replies of staff: sent with a tap, read by the patient in their own language. No medical advice.

reply-hello = Bonjour, ici l’équipe ({ $facility }). Nous avons bien reçu votre demande.
reply-looking = Nous examinons votre demande.
reply-one-moment = Cela prendra un moment. Vous pouvez fermer cette page : notre réponse vous y attendra.
reply-use-the-form = N’écrivez pas votre nom ou votre date de naissance dans le tchat : utilisez les cases prévues, le téléphone ou le comptoir.
reply-telephone-by-form = N’écrivez pas votre numéro de téléphone dans le tchat : indiquez-le dans les cases prévues ou au comptoir.
# facts: H3 H11
reply-come-to-counter = Venez au comptoir et montrez-nous, dans l’application harmo, le carnet du compte que vous avez vérifié. Nous indiquerons à harmo la date et l’heure où vous l’aurez montré.
# facts: H5
reply-show-account = Montrez-nous l’écran du compte dans l’application harmo. Nous vérifierons que le compte est à votre nom ou, pour un proche, que le compte famille existe.
# facts: H4 H16
reply-request-goes-out = Nous allons demander la récupération à harmo. Les demandes y sont traitées dans l’ordre d’arrivée : cela peut prendre du temps.
# facts: H17
reply-recovery-done = harmo nous a répondu que la récupération est faite. Regardez de nouveau votre carnet dans l’application.
# facts: C10
reply-new-link = La clinique vous a envoyé un nouveau lien d’activation par courriel. Ouvrez ce courriel et suivez le lien.
reply-check-spam = Si rien n’est arrivé, regardez aussi dans le courrier indésirable (spam).
reply-address-corrected = Nous avons corrigé votre adresse de courriel. Les prochains courriels iront à la nouvelle adresse.
reply-password-reset = Les démarches pour votre mot de passe sont terminées. Essayez de vous connecter de nouveau.
# facts: N15 N30
reply-bring-form = Il existe un formulaire pour chaque démarche : modification, retrait, suppression des données. Remettez-le à l’établissement où vous avez donné votre consentement ou au centre d’assistance.
reply-telephone-soon = Une personne de l’équipe vous appellera pour en parler. Merci de patienter.
reply-emergency = Si votre état s’aggrave ou si vous pensez que c’est grave, n’attendez pas notre réponse : appelez tout de suite les secours.
reply-anything-else = Pouvons-nous vous aider pour autre chose ?
reply-closing = Votre demande est maintenant terminée. Merci. Pendant 7 jours, vous pouvez la rouvrir dans ce tchat.

## What staff settle for the assistant, beside the fields that have words already.

console-account_in_app-label = Compte dans l’application
console-account_in_app-yes = Vérifié
console-mail_address-label = Adresse de courriel enregistrée
console-mail_address-yes = Correcte
console-mail_spam-label = Courrier indésirable
console-mail_spam-yes = Le courriel y était
console-mail_spam-no = Le courriel n’y était pas
console-has_envelope-label = Enveloppe (identifiant et premier mot de passe)
console-has_envelope-yes = Le patient l’a
