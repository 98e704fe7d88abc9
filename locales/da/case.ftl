# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Personalet tager henvendelserne i rækkefølge.
       *[later] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Der er lukket nu. Personalet er tilbage { $opens }.
    }
case-claimed = Personalet hos { $facility } ser nu på din henvendelse { $code }.
case-resolved = Din henvendelse { $code } er afsluttet.
case-cancelled = Din henvendelse { $code } er annulleret.
case-expired = Vi nåede desværre ikke at se på din henvendelse { $code }, og den er udløbet. Skriv igen, hvis du stadig har brug for hjælp.
case-transferred =
    { $opening ->
        [now] Din henvendelse { $code } er nu hos { $facility }. Du er nummer { $position } i køen dér. Personalet tager henvendelserne i rækkefølge.
       *[later] Din henvendelse { $code } er nu hos { $facility }. Du er nummer { $position } i køen dér. Der er lukket nu. Personalet er tilbage { $opens }.
    }
case-reopened =
    { $opening ->
        [now] Din henvendelse { $code } er åbnet igen. Du er nummer { $position } i køen. Personalet tager henvendelserne i rækkefølge.
       *[later] Din henvendelse { $code } er åbnet igen. Du er nummer { $position } i køen. Der er lukket nu. Personalet er tilbage { $opens }.
    }
