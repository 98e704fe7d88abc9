### The review inbox: misunderstood messages and what they mean.

review-section = Révision
review-title = Messages à revoir
review-about = L’assistant a peut-être mal compris ces messages. Les numéros et adresses y sont masqués. Le sens que vous donnez pourra servir au prochain apprentissage.
review-no-language = Aucune langue ne vous est attribuée. Choisissez-en dans « Comptes de l’équipe ».
review-elsewhere = Il y a aussi des messages dans des langues que vous ne revoyez pas :
review-languages = Langues
review-state = État
review-state-open = À revoir
review-state-decided = Revus
review-reason = Raison
review-reason-not-understood = Pas compris
review-reason-missed-again = Encore pas compris
review-reason-another-tapped = Autre suggestion choisie
review-reason-something-else = Aucune suggestion ne convenait
review-reason-person-asked = A demandé l’équipe
review-keys = Touches : ↑↓ se déplacer, a accepter, p choisir, o hors sujet, s passer, u annuler
review-count = { $count } messages
review-understood = Supposé par l’assistant : { $intent } ({ $confidence })
review-tapped = Choisi par le patient : { $intent }
review-several = La décision vaut pour tous ces messages. Décochez ceux qui veulent dire autre chose.
review-runner-up = Autre possibilité : { $intent }
review-accept = Accepter « { $intent } »
review-out-of-scope = Hors sujet
review-skip = Passer
review-pick-label = Autre sens
review-pick = Choisir
review-more = Langue et mots à marquer
review-language = Langue du message
review-annotated = Marquer des mots
review-annotated-hint = Sans changer le texte, entourez les mots ainsi :
review-undo = Annuler
review-done = Enregistré : { $intent }.
review-done-skip = Message passé.
review-done-undone = Décision annulée. Le message est de nouveau à revoir.
review-decided = { $intent } ({ $language }) · { $who }, { $time }
review-skipped = Passé · { $who }, { $time }
review-empty-open = Aucun message à revoir.
review-empty-decided = Aucun message revu.

## In the audit trail

review-decision-accept = suggestion acceptée
review-decision-pick = autre sens
review-decision-out_of_scope = hors sujet
review-decision-skip = passé

## Refusals

problem-already-decided = Une autre personne a déjà décidé. Rien n’a été enregistré.
problem-not-decided = Il n’y a aucune décision à annuler.
form-error-intent-missing = Choisissez un sens dans la liste.
form-error-intent-several = Plusieurs sens correspondent. Précisez, ou choisissez dans la liste.
form-error-annotated-other-text = Sans les marques, le texte n’est plus celui du message.
form-error-annotated-malformed = Une marque est illisible.
form-error-annotated-unknown-entity = Ce type de marque n’existe pas. Il y a system, function, family_member et language.
form-error-annotated-unknown-value = Cette valeur n’existe pas pour ce type de marque.
