# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Personalet tager sagerne i rækkefølge.
       *[later] Dit sagsnummer er { $code }. Du er nummer { $position } i køen. Der er lukket nu. Personalet går i gang { $opens }.
    }
case-claimed = Personalet hos { $facility } ser på din sag { $code }.
case-resolved = Din sag { $code } er afsluttet.
case-cancelled = Din sag { $code } er annulleret.
