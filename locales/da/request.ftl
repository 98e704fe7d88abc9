### The request that goes out to others: what patients are told, the e-mails, the console's page.

## To the patient

case-requested = Din henvendelse { $code } bliver sendt videre til dem, der skal ordne den. Du får besked her, når de har svaret. De behandler anmodninger i rækkefølge, så det kan tage tid.
case-unconfirmed = Personalet hos { $facility } undersøger, om din henvendelse { $code } er kommet frem til dem, der skal ordne den.
case-answered =
    { $opening ->
        [now] Der er kommet svar på din henvendelse { $code }. Personalet læser svaret og skriver til dig.
       *[later] Der er kommet svar på din henvendelse { $code }. Der er lukket nu. Personalet er tilbage { $opens }. Så læser de svaret og skriver til dig.
    }
case-not-sent =
    { $opening ->
        [now] Din henvendelse { $code } kunne desværre ikke sendes videre. Personalet ser på det og prøver igen.
       *[later] Din henvendelse { $code } kunne desværre ikke sendes videre. Der er lukket nu. Personalet er tilbage { $opens }. Så ser de på det og prøver igen.
    }

## The e-mail to harmo. It always goes out in Japanese; the other languages let staff read it.

request-mail-harmo-subject = Anmodning om gendannelse ({ $facility }, sag { $code })
request-mail-harmo-text =
    Til harmos support

    Vi skriver fra { $facility }.
    Vi anmoder om gendannelse af en patients gamle medicinoplysninger. Medicinbogen for den konto, det gælder, er vist på apoteket, og vi har kontrolleret, at automatisk registrering af medicin står til »ikke indstillet«.

    Sted: { $facility }
    Navn: { $name }
    Navn i kana: { $kana }
    Fødselsdato: { $birth_date }
    Køn: { $sex }
    Patient-id i apotekets system: { $rececon_id }
    Medicinbogen blev vist: { $presented_at }

    Svar venligst på denne e-mail, når gendannelsen er udført.
    Med venlig hilsen

    { $facility }
    Telefon: { $telephone }
    Sagsnummer: { $code }

## The e-mail to the facility when nobody takes a case up. Nothing personal.

reminder-mail-subject = En sag venter på en medarbejder ({ $code })
reminder-mail-text =
    Til personalet hos { $facility }

    Denne sag har ventet i køen i mindst { $minutes } minutter af åbningstiden.

    Sagsnummer: { $code }
    Type: { $type }

    Tag sagen på personalesiden. Denne e-mail er sendt automatisk.

## The console's page

request-title = E-mail i sag { $code }
request-open = Åbn anmodningen
request-back = Tilbage til sagen
request-standing = Afsendelse
request-mail-queued =
    { $attempts ->
        [0] Venter på at blive sendt. Det sker om et øjeblik.
        [1] Forsøgt én gang, endnu ikke sendt. Der prøves igen automatisk.
       *[other] Forsøgt { $attempts } gange, endnu ikke sendt. Der prøves igen automatisk.
    }
request-mail-sending = Sendes nu.
request-mail-sent = Sendt ({ $at }).
request-mail-failed = Kunne ikke sendes. Kontrollér indholdet, og send igen.
request-mail-unconfirmed = Det er uvist, om e-mailen blev sendt. Der kom ikke svar fra mailserveren.
request-mail-withdrawn = Trukket tilbage, før den blev sendt.
request-words = Mailserverens svar:
request-no-words = Der var ingen forbindelse til mailserveren.
request-contact = Patienten vil helst have besked via: { $contact }
request-answered-hint = Notér, når svaret er kommet. Patienten får det at vide i chatten, og sagen kommer tilbage på sin plads i køen.
request-answered = Svaret er kommet
request-download = Hent e-mailen (.eml)
request-decide = Blev e-mailen sendt?
request-decide-hint = Se efter i mappen med sendt post eller i mailserverens log. Sendes e-mailen igen, er det med samme Message-ID.
request-was-sent = Den blev sendt
request-again = Send igen
request-fill = Det udfylder personalet
request-step-done = Kontrolleret (fortryd)
request-step-open = Markér som kontrolleret
request-preview = Det, der sendes
request-problems = Før den kan sendes, mangler:
request-correct = Ret oplysningerne på sagens side
request-from = Fra
request-to = Til
request-subject = Emne
request-translation = Læs på dansk
request-accept = Jeg har set advarslen og vil sende alligevel
request-send = Send
request-by-hand = Send fra dit eget mailprogram
request-mark-sent = Markér som sendt
request-no-server = Der er ikke sat nogen mailserver op. Hent e-mailen, send den fra dit mailprogram, og markér den så som sendt.
request-claim-first = Tag sagen først, hvis du vil sende.

## Refusals

problem-no-mail-server = Der er ikke sat nogen mailserver op. Hent e-mailen, send den, og markér den som sendt.
problem-decision-needed = Det er uvist, om den sidste e-mail blev sendt. Vælg, om den blev sendt, eller om den skal sendes igen.
problem-unaccepted-warnings = Der er noget, du skal se på, før e-mailen sendes.
form-error-future = Tidspunktet ligger i fremtiden. Kontrollér det.
form-error-long-ago = Det er mere end 7 dage siden. Kontrollér, at det er rigtigt.
form-error-not-ticked = Kontrollér først dette.
