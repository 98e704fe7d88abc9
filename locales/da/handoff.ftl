### Handing a request to the staff, and the request afterwards.

handoff-details = Jeg sender din henvendelse videre til personalet hos { $facility }. Udfyld felterne herunder, eller vælg at sige det direkte til personalet.
handoff-done = Tak. Personalet har fået din henvendelse. Du kan roligt lukke siden. Intet går tabt.
handoff-already = Personalet har allerede din henvendelse (sagsnummer { $code }). De svarer dig her.
handoff-mention-it = Det kan personalet også hjælpe med. Nævn det for dem samtidig.
handoff-cancel-confirm =
    { $state ->
        [requested] Din henvendelse { $code } er allerede sendt videre og bliver måske udført. Vil du annullere den alligevel?
       *[other] Er du sikker på, at du vil annullere henvendelsen { $code }?
    }
handoff-cancelled = Din henvendelse er annulleret. Sig til, hvis du får brug for det igen.
handoff-kept = Det er i orden. Din henvendelse bliver ikke annulleret.
handoff-status =
    { $state ->
        [claimed] Personalet hos { $facility } arbejder med din henvendelse { $code }. Du får besked, når det er klaret.
        [requested] Din henvendelse { $code } er sendt videre til dem, der skal ordne den. Du får besked, når de har svaret. De behandler anmodninger i rækkefølge, så det kan tage tid.
        [unconfirmed] Personalet hos { $facility } undersøger, om din henvendelse { $code } er kommet frem til dem, der skal ordne den. Du får besked.
       *[waiting] Din henvendelse { $code } er nummer { $position } i køen. { $opening ->
            [now] Det varer lidt endnu.
           *[later] Der er lukket nu. Personalet er tilbage { $opens }.
        }
    }
handoff-no-case =
    { $state ->
        [resolved] Din henvendelse { $code } er afsluttet. Du har ingen henvendelse hos personalet lige nu.
        [cancelled] Din henvendelse { $code } er annulleret. Sig til, hvis du får brug for det igen.
        [expired] Din henvendelse { $code } nåede ikke at blive besvaret og er lukket. Det beklager vi. Sig til, hvis du stadig har brug for hjælp.
       *[none] Du har ingen henvendelse hos personalet lige nu.
    }
handoff-hours =
    Åbningstider for { $facility }:
    { $hours }
    Telefon { $telephone }
    { $closures ->
        [none] Lukket på helligdage.
       *[other] Lukket på helligdage og i perioden { $closures }.
    }
    { $opening ->
        [now] Der er åbent nu.
       *[later] Der er åbent igen fra { $opens }.
    }
handoff-privacy = Kun personalet hos { $facility } læser det, du skriver. Det gemmes krypteret, og du kan når som helst slette det. Navn og telefonnummer skal du kun skrive i de felter, der er beregnet til det.
handoff-offer-topic = Skal jeg sende det videre til personalet hos { $facility }?
handoff-offer-not-working = Jeg er ked af, at det ikke virker. Skal jeg sende det videre til personalet hos { $facility } og fortælle, hvad vi har prøvet?
handoff-not-here = { $facility } står ikke for den tjeneste, men jeg kan fortælle dig, hvad jeg ved.
handoff-in-the-form = Skriv det i felterne herunder. Du kan også sige det direkte til personalet.
handoff-erase = Du kan altid slette denne samtale med »Slet« øverst. Spørg personalet om de oplysninger, som stedet selv har om dig.
handoff-settled = Vi går videre med det, personalet har kontrolleret.
