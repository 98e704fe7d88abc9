### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = Hvad kan jeg hjælpe med? Vælg herunder, eller skriv med dine egne ord.
smalltalk-anything-else = Kan jeg hjælpe med andet?
smalltalk-back-to-guide = Lad os fortsætte, hvor vi slap.
smalltalk-please-choose = Vælg et af svarene her.
smalltalk-greet = Hej. Hvad kan jeg hjælpe med?
smalltalk-greet-in-guide = Hej.
smalltalk-help = Jeg kan hjælpe dig med at få gamle medicinoplysninger tilbage i harmo. Jeg kan også hjælpe med patientportalen, MY Hospital, det regionale sundhedsnetværk og e-mails om tider. Og jeg kan sende din henvendelse videre til personalet. Vælg herunder, eller skriv, hvad der er galt.
smalltalk-help-in-guide = Jeg stiller ét spørgsmål ad gangen. Tryk på det svar, der passer, eller skriv det. Du kan altid bede om at tale med personalet.
smalltalk-out-of-scope = Det kan jeg desværre ikke hjælpe med. Jeg kan hjælpe med gamle medicinoplysninger, patientportalen, sundhedsnetværket og e-mails om tider. Jeg kan også sende din henvendelse videre til personalet.
smalltalk-out-of-scope-in-guide = Det kan jeg desværre ikke hjælpe med.
smalltalk-thank = Det var så lidt.
smalltalk-goodbye = Farvel, og pas godt på dig selv.
smalltalk-goodbye-in-guide = Farvel. Du kan fortsætte her, når du vil. Pas godt på dig selv.
smalltalk-change-language = Hvilket sprog vil du bruge?
smalltalk-language-changed = Vi fortsætter på dansk.
smalltalk-stop-guide = Vil du stoppe her?
smalltalk-did-you-mean = Det forstod jeg ikke helt. Er det et af disse emner?
smalltalk-offer-person = Undskyld, jeg forstod dig ikke. Personalet kan hjælpe. Skal jeg sende det videre til dem?
smalltalk-which-system = Hvilken tjeneste handler det om?
smalltalk-sign-in-trouble = Jeg er ked af, at du ikke kan logge ind. Hvad passer bedst?
smalltalk-remove-from = Hvad vil du gerne meldes ud af?
smalltalk-say-it-differently = Okay. Skriv kort med dine egne ord, hvad det drejer sig om. Du kan også tale med personalet.
