### A clinic's appointment e-mails.

# facts: O5
mail-reminder-start = Il arrive que les rappels automatiques d’une clinique ne parviennent qu’à une partie des patients. Voyons d’abord ce que vous pouvez vérifier vous-même.
# facts: O6
mail-confirm-start = Il arrive qu’on ne puisse pas confirmer un rendez-vous depuis le courriel de rappel. Voyons d’abord ce que vous pouvez vérifier vous-même.
mail-address = La clinique a-t-elle la bonne adresse de courriel pour vous ?
mail-spam = Regardez, s’il vous plaît, dans le courrier indésirable (spam) de votre boîte de courriel. Le rappel y est-il ?
# facts: O5
mail-provider = Parfois, seuls les patients de certains professionnels sont touchés. Cela arrive-t-il pour tous vos rendez-vous, ou seulement avec un médecin ou un autre professionnel ?
mail-address-wrong = La clinique a donc besoin de la bonne adresse de courriel. C’est elle qui peut la changer.
mail-in-spam = Très bien. Indiquez que ce courriel n’est pas indésirable : les prochains rappels devraient arriver dans votre boîte de réception.
# facts: O15
mail-clinic-must = Vous ne pouvez pas régler cela vous-même : il faut un administrateur du logiciel de dossiers de la clinique. C’est à la clinique de le faire.
mail-soon = Si le rendez-vous est bientôt, appelez la clinique plutôt que d’attendre.
mail-email = C’est la clinique qui a enregistré votre adresse de courriel pour les rappels. Demandez-lui de la vérifier ou de la changer.
mail-appointment = Je ne peux ni prendre, ni déplacer, ni annuler un rendez-vous. Contactez directement la clinique, s’il vous plaît.
mail-renewal = Je ne peux pas renouveler d’ordonnance. Contactez la clinique ou votre pharmacie habituelle, s’il vous plaît.
