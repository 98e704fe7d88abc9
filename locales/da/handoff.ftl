### Handing a request to the staff, and the request afterwards.

handoff-details = Jeg giver det videre til personalet hos { $facility }. Udfyld felterne herunder. Du kan også vælge at sige det direkte til personalet.
handoff-done = Tak. Personalet har fået din sag. Du kan godt lukke siden, der går ikke noget tabt.
handoff-already = Personalet har allerede din henvendelse, nummer { $code }. De svarer dig her.
handoff-mention-it = Det kan personalet også hjælpe med. Sig det til dem samtidig.
handoff-offer = Det kan jeg desværre ikke løse alene endnu. Det kan personalet. Skal jeg give det videre?
handoff-cancel-confirm = Vil du virkelig annullere henvendelsen { $code }?
handoff-cancelled = Din henvendelse er annulleret. Sig til, hvis du får brug for det igen.
handoff-kept = Det er i orden. Din henvendelse bliver, hvor den er.
handoff-status =
    { $position ->
        [0] Personalet arbejder med din henvendelse { $code }. Du får besked, når det er klaret.
       *[other] Din henvendelse { $code } er nummer { $position } i køen. { $opening ->
            [now] Vent lidt endnu.
           *[later] Der er lukket nu; personalet er tilbage { $opens }.
        }
    }
handoff-no-case = Du har ikke nogen henvendelse hos personalet lige nu.
handoff-hours =
    Her er åbningstiderne for { $facility }.
    { $hours }
handoff-privacy = Kun de medarbejdere hos { $facility }, der har din sag, læser det, du skriver. Det gemmes krypteret, og du kan slette det når som helst. Skriv kun navn og telefonnummer i felterne til det.
