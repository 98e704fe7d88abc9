### The audit trail in the console: who did what when.

audit-title = Journal d’activité
audit-time = Date et heure
audit-what = Action
audit-case = Numéro de demande
audit-code = Demande
audit-filter = Filtrer
audit-all = Tout afficher
audit-older = Entrées plus anciennes
audit-empty = Aucune entrée.
audit-unknown = { $who } : { $action }

## Who

audit-who-staff = { $name }
audit-who-former = Un ancien compte
audit-who-patient = Le patient
audit-who-service = Un système relié
audit-who-system = Le système

## What: requests

audit-action-case-opened = { $who } a déposé la demande.
audit-action-case-looked-up = { $who } a ouvert la demande au comptoir, à partir de son numéro de demande.
audit-action-case-claimed = { $who } a pris la demande en charge.
audit-action-case-released = { $who } a remis la demande dans la file.
audit-action-case-transferred = { $who } a transféré la demande.
audit-action-case-resolved = { $who } a terminé la demande.
audit-action-case-handed-back = { $who } a rendu la conversation à l’assistant automatique.
audit-action-case-revealed = { $who } a affiché les données personnelles.
audit-action-case-field-changed = { $who } a modifié des renseignements.
audit-action-case-step-ticked = { $who } a coché une étape.
audit-action-case-step-unticked = { $who } a décoché une étape.
audit-action-case-note-written = { $who } a écrit une note.
audit-action-case-message-sent = { $who } a écrit au patient.
audit-action-case-request-previewed = { $who } a affiché l’aperçu du courriel.
audit-action-case-request-exported = { $who } a téléchargé le courriel.
audit-action-case-request-queued = { $who } a demandé l’envoi du courriel.
audit-action-case-request-sent = Le courriel a été envoyé ({ $who }).
audit-action-case-request-failed = L’envoi du courriel a échoué ({ $who }).
audit-action-case-request-unconfirmed = L’envoi du courriel n’a pas pu être confirmé ({ $who }).
audit-action-case-answered = { $who } a noté l’arrivée de la réponse.
audit-action-case-cancelled = { $who } a annulé la demande.
audit-action-case-resumed = { $who } a repris la conversation sur un autre appareil.
audit-action-case-reopened = { $who } a rouvert la demande.
audit-action-case-rated = { $who } a donné son avis.
audit-action-case-expired = Personne n’a pris la demande à temps : elle a expiré.
audit-action-case-erased = { $who } a effacé le contenu de la demande.
audit-action-conversation-erased = { $who } a effacé la conversation.

## What: accounts and other systems

audit-action-staff-signed-in = { $who } a ouvert une session.
audit-action-staff-sign-in-failed = Échec de connexion au compte ({ $who }).
audit-action-staff-session-ended = { $who } a fermé une session ({ $whom }).
audit-action-staff-added = { $who } a ajouté un compte ({ $whom }).
audit-action-staff-disabled = { $who } a suspendu un compte ({ $whom }).
audit-action-staff-enabled = { $who } a rétabli un compte ({ $whom }).
audit-action-staff-password-reset = { $who } a réinitialisé un mot de passe ({ $whom }).
audit-action-staff-password-changed = { $who } a changé son mot de passe.
audit-action-staff-second-factor-set = { $who } a activé la double authentification.
audit-action-staff-second-factor-removed = { $who } a désactivé la double authentification ({ $whom }).
audit-action-staff-review-languages-set = { $who } a changé les langues revues par { $whom }.
audit-action-review-decided = { $who } a donné un sens à des messages.
audit-action-review-undone = { $who } a annulé le sens donné à des messages.
audit-action-service-added = { $who } a ajouté un système relié.
audit-action-service-revoked = { $who } a retiré un système relié.

## Details

audit-to = vers { $whom }
audit-from = depuis { $whom }
audit-cause-lease-expired = Délai écoulé
audit-cause-taken-back = Reprise à une autre personne

## Why something was erased

audit-reason-own-chat = Effacée par le patient dans le tchat
audit-reason-retention = Fin de la durée de conservation
audit-reason-patient-asked = À la demande du patient
audit-reason-relative-asked = À la demande d’un proche ou d’un représentant
audit-reason-wrong-facility = Erreur de destinataire
audit-reason-test = Demande d’essai
