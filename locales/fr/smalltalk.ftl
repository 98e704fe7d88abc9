### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = Que puis-je faire pour vous ? Choisissez ci-dessous ou écrivez avec vos mots.
smalltalk-anything-else = Puis-je vous aider pour autre chose ?
smalltalk-back-to-guide = Reprenons où nous en étions.
smalltalk-please-choose = Choisissez une des réponses suivantes.
smalltalk-greet = Bonjour. Que puis-je faire pour vous ?
smalltalk-greet-in-guide = Bonjour.
smalltalk-help = Je vous guide quand vos médicaments n'apparaissent plus dans votre carnet, et je peux passer votre demande à l'équipe. Choisissez ci-dessous ou écrivez ce qui ne va pas.
smalltalk-help-in-guide = Je pose une question à la fois : touchez la réponse qui convient, ou écrivez-la. Vous pouvez demander une personne à tout moment.
smalltalk-out-of-scope = Désolé, je ne peux pas vous aider pour cela. Je peux vous aider à retrouver vos données de médicaments ou passer votre demande à l'équipe.
smalltalk-out-of-scope-in-guide = Désolé, je ne peux pas vous aider pour cela.
smalltalk-thank = Je vous en prie.
smalltalk-goodbye = Au revoir, et prenez soin de vous.
smalltalk-goodbye-in-guide = Au revoir. Vous pourrez reprendre ici quand vous voudrez. Prenez soin de vous.
smalltalk-change-language = Quelle langue préférez-vous ?
smalltalk-language-changed = Nous continuons en français.
smalltalk-stop-guide = Voulez-vous arrêter ici ?
smalltalk-did-you-mean = Je n'ai pas bien compris. Est-ce l'un de ces sujets ?
smalltalk-offer-person = Désolé de ne pas vous avoir compris. Une personne de l'équipe peut vous aider. Voulez-vous que je lui transmette votre demande ?
