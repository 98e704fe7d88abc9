### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = Que puis-je faire pour vous ? Choisissez ci-dessous ou écrivez avec vos propres mots.
smalltalk-anything-else = Puis-je vous aider pour autre chose ?
smalltalk-back-to-guide = Reprenons où nous en étions.
smalltalk-please-choose = Choisissez l’une des réponses suivantes.
smalltalk-greet = Bonjour. Que puis-je faire pour vous ?
smalltalk-greet-in-guide = Bonjour.
smalltalk-help = Je peux vous aider à retrouver votre historique de médicaments dans harmo. Je vous aide aussi pour le portail des patients, « MY Hospital », le réseau médical régional et les courriels de rendez-vous. Je peux également transmettre votre demande à l’équipe. Choisissez ci-dessous ou écrivez ce qui ne va pas.
smalltalk-help-in-guide = Je pose une question à la fois : appuyez sur la réponse qui convient, ou écrivez-la. Vous pouvez demander à parler à une personne à tout moment.
smalltalk-out-of-scope = Désolé, je ne peux pas vous aider pour cela. Je peux vous aider pour l’historique de médicaments, le portail des patients, le réseau médical et les courriels de rendez-vous, ou transmettre votre demande à l’équipe.
smalltalk-out-of-scope-in-guide = Désolé, je ne peux pas vous aider pour cela.
smalltalk-thank = Je vous en prie.
smalltalk-goodbye = Au revoir, et prenez soin de vous.
smalltalk-goodbye-in-guide = Au revoir. Vous pourrez reprendre ici quand vous voudrez. Prenez soin de vous.
smalltalk-change-language = Quelle langue préférez-vous ?
smalltalk-language-changed = Nous continuons en français.
smalltalk-stop-guide = Voulez-vous arrêter ici ?
smalltalk-did-you-mean = Je n’ai pas bien compris. S’agit-il de l’un de ces sujets ?
smalltalk-offer-person = Désolé, je n’ai pas compris. Une personne de l’équipe peut vous aider. Voulez-vous que je lui transmette votre demande ?
smalltalk-which-system = De quel service s’agit-il ?
smalltalk-sign-in-trouble = Désolé que vous n’arriviez pas à vous connecter. Qu’est-ce qui correspond le mieux à votre situation ?
smalltalk-remove-from = De quoi voulez-vous vous désinscrire ?
smalltalk-say-it-differently = D’accord. Décrivez-moi en quelques mots ce qu’il vous faut. Vous pouvez aussi parler à une personne.
