### Medical messages.

safety-emergency = Si c’est urgent, n’attendez pas de réponse ici. Appelez tout de suite les secours ou demandez de l’aide à quelqu’un près de vous.
safety-no-advice = Je ne peux pas donner d’avis sur les médicaments ou la santé. Posez la question directement à votre pharmacien ou à votre médecin.
safety-offer-pharmacist = Je ne peux pas donner d’avis sur les médicaments ou la santé. Voulez-vous que je transmette votre question à un pharmacien ou à un soignant ?
