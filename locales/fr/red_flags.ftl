# Emergencies: shown by the deterministic check. To be approved by a clinician before use with patients.
safety-always = En cas d’urgence, n’utilisez pas ce tchat : appelez le { $number }.
safety-notice-emergency = Cela peut être une urgence vitale. Appelez tout de suite.
safety-notice-crisis = Vous traversez un moment très dur. Quelqu’un peut vous écouter maintenant. Appelez, s’il vous plaît.
safety-notice-either = Si vous êtes en danger, ou si vous traversez un moment très dur, appelez tout de suite.
safety-number-ambulance = Ambulance
safety-number-all-emergencies = Urgences
safety-number-advice-adults = Conseil de santé
safety-number-advice-children = Conseil pour un enfant
safety-number-sign-language = Personnes sourdes ou malentendantes
safety-number-doctor-capital-region = Médecin de garde (région de la capitale)
safety-number-suicide-line = Écoute et prévention du suicide
