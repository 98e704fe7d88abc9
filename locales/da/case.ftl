# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Personalet tager henvendelserne i rækkefølge.
       *[later] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Der er lukket nu. Personalet er tilbage { $opens }.
    }
case-claimed = Personalet hos { $facility } ser nu på din henvendelse { $code }.
case-resolved = Din henvendelse { $code } er afsluttet.
case-cancelled = Din henvendelse { $code } er annulleret.
