### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = Que puis-je faire pour vous ? Choisissez ci-dessous ou écrivez avec vos propres mots.
smalltalk-anything-else = Puis-je vous aider pour autre chose ?
smalltalk-back-to-guide = Reprenons où nous en étions.
smalltalk-please-choose = Choisissez l’une des réponses suivantes.
smalltalk-greet = Bonjour. Que puis-je faire pour vous ?
smalltalk-greet-in-guide = Bonjour.
smalltalk-help = Je vous guide quand votre historique de médicaments a disparu, et je peux transmettre votre demande à l’équipe. Choisissez ci-dessous ou écrivez ce qui ne va pas.
smalltalk-help-in-guide = Je pose une question à la fois : appuyez sur la réponse qui convient, ou écrivez-la. Vous pouvez demander à parler à une personne à tout moment.
smalltalk-out-of-scope = Désolé, je ne peux pas vous aider pour cela. Je peux vous aider à retrouver votre historique de médicaments ou transmettre votre demande à l’équipe.
smalltalk-out-of-scope-in-guide = Désolé, je ne peux pas vous aider pour cela.
smalltalk-thank = Je vous en prie.
smalltalk-goodbye = Au revoir, et prenez soin de vous.
smalltalk-goodbye-in-guide = Au revoir. Vous pourrez reprendre ici quand vous voudrez. Prenez soin de vous.
smalltalk-change-language = Quelle langue préférez-vous ?
smalltalk-language-changed = Nous continuons en français.
smalltalk-stop-guide = Voulez-vous arrêter ici ?
smalltalk-did-you-mean = Je n’ai pas bien compris. S’agit-il de l’un de ces sujets ?
smalltalk-offer-person = Désolé, je n’ai pas compris. Une personne de l’équipe peut vous aider. Voulez-vous que je lui transmette votre demande ?
