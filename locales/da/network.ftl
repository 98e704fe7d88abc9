### The regional medical network and MY Hospital. Source: terms 1.1 of 2012-10-10, a demonstration project.

# facts: N1 N2 N39
network-what =
    Netværket har to tjenester.
    I den ene deler hospitaler, klinikker og apoteker billeder, henvisninger, recepter og svar på undersøgelser.
    Den anden er MY Hospital. Der gemmer du selv din medicinbog, din diabetesbog og svarene på dine undersøgelser.
    Der bliver kun brugt oplysninger om dem, der har sagt ja til at være med. Det er gratis at være med, og ingen får penge for det.
# facts: N5 N6 N15
network-join = Du kan være med, hvis du bliver behandlet på et hospital eller en klinik i netværket eller får medicin på et apotek i netværket. Aflevér samtykkeerklæringen (1/2) og listen over steder at dele med (2/2) dér. Du får det forklaret dér eller på et informationsmøde. Et første samtykke kan ikke afleveres direkte til supportcentret. Men du er først med, når supportcentret har godkendt blanketterne.
# facts: N15 N30
network-change = Vil du ændre noget, så udfyld blanketterne »Ændring af samtykke« (1/2) og »Ændring af steder at dele med« (2/2). Aflevér dem dér, hvor du gav dit samtykke, eller direkte til supportcentret.
# facts: N15 N30 N32
network-withdraw = Du melder dig ud med blanketten »Tilbagetrækning af samtykke«. Aflevér den dér, hvor du gav dit samtykke, eller direkte til supportcentret. Når du er meldt ud, kan du ikke bruge systemet mere. Men dine oplysninger bliver ikke slettet. Vil du også have dem slettet, skal du bede om det på en anden blanket.
# facts: N15 N17 N30 N32
network-delete = Du får oplysninger slettet med blanketten »Sletning af registrerede oplysninger«. Aflevér den dér, hvor du gav dit samtykke, eller direkte til supportcentret. Så bliver alt det slettet, som hospitaler, klinikker og apoteker har registreret om dig. Men det, de allerede har hentet ned eller har liggende hos sig selv, bliver ikke slettet. Du er stadig med i netværket. Vil du også melde dig ud, skal du bede om det på en anden blanket.
# facts: N18
network-delete-own = Det, du selv har gemt i MY Hospital eller på din egen telefon, computer eller lignende, skal du selv slette.
network-signer = Hvem skal skrive under?
# facts: N7 N9
network-signer-self = En voksen skriver selv under. Reglen er den samme ved samtykke, ændring, udmelding og sletning.
# facts: N7 N9
network-signer-guardian = Er patienten mindreårig, skriver en forælder eller værge under i feltet til stedfortræderen. Reglen er den samme ved samtykke, ændring, udmelding og sletning.
# facts: N7 N9
network-signer-helped = En voksen, der kan skrive under, men har svært ved at udtrykke sine ønsker, skriver selv under. Receptionen kan også bede en pårørende om at skrive under. Reglen er den samme ved samtykke, ændring, udmelding og sletning.
# facts: N7 N9
network-signer-proxy = Nogle voksne har svært ved at udtrykke deres ønsker og kan ikke skrive under. Så skriver en i familien eller en anden slægtning under i feltet til stedfortræderen og viser sit eget sygesikringskort. Reglen er den samme ved samtykke, ændring, udmelding og sletning. (Den var under overvejelse, da vilkårene blev skrevet. Receptionen fortæller dig, hvad der gælder nu.)
# facts: N8
network-signer-unsure = Passer ingen af reglerne på situationen, bliver det aftalt i det enkelte tilfælde med hjælp fra supportcentret. Personalet finder sammen med dig ud af, hvilken forklaring og hvilke papirer der skal til.
# facts: N12 N13
network-after-join = Aftalen gælder, når supportcentret har godkendt din blanket. Derefter går der højst 3 af supportcentrets åbningsdage, før din adgang virker. Du får ikke besked om godkendelsen. Bliver blanketten ikke godkendt, kontakter supportcentret dig. Så får du at vide hvorfor, og hvordan du kommer videre.
# facts: N16 N33
network-after-change = Når supportcentret har godkendt blanketten, går der højst 3 af centrets åbningsdage, før det, du har bedt om, træder i kraft. Du får ikke besked om godkendelsen. Bliver blanketten ikke godkendt, kontakter supportcentret dig og går i gang, når problemet er løst.
# facts: N14 N19
network-card = Du får kun medlemskortet én gang, nemlig ved dit første samtykke. Du skal ikke aflevere det ved ændring, udmelding eller sletning. Ender det med, at dit samtykke ikke bliver godkendt, skal du heller ikke aflevere kortet. Det virker bare ikke.
# facts: N31 N34
network-shared =
    Disse oplysninger bliver delt: grundoplysninger (navn, køn, fødselsdato, alder, adresse og telefonnummer), henvisninger, diagnoser, recepter, billeder, allergier, blodtransfusioner, tidligere sygdomme, udleveret medicin og svar på undersøgelser.
    Apotekerne får grundoplysninger, diagnoser og svar på undersøgelser fra hospitaler og klinikker.
    Du bestemmer, hvilke steder der deler oplysningerne. Kun læger, farmaceuter og andet personale dér, som har tilladelse, kan se dem.
# facts: N3 N20 N42
network-copies = Det er kopier, der bliver gemt. Originalen bliver på det sted, der har lavet den. Oplysningerne i netværket og MY Hospital gemmes, fra de bliver registreret, til projektet slutter. Så bliver de slettet. Hvis et hospital, en klinik eller et apotek forlader netværket, bliver dine oplysninger liggende, til din blanket om sletning er godkendt, eller til projektet slutter.
# facts: N35
network-referral = Til en henvisning får du et bevis med en id-kode. Kun det sted, hvor du viser id-koden, kan finde og læse henvisningen.
# facts: N26 N36 N42
network-own-data =
    Beder du om det, får du svarene på dine undersøgelser og din diabetesbog på en cd-r eller lignende. Du lægger dem selv ind i MY Hospital. Hospitalet eller klinikken kan lægge diabetesbogen ind for dig, men ikke svar på undersøgelser.
    Medicinbogen får du med en QR-kode, eller apoteket lægger den ind for dig. Hvert apotek bestemmer selv, hvor længe det tilbyder QR-koder.
# facts: N27
network-printing = Hvis du viser eller udskriver dine oplysninger til andre, er det ikke noget, systemet tager sig af. Vær forsigtig med det.
# facts: N43
network-maintenance = Tjenesten kan blive lukket midlertidigt, når den skal vedligeholdes. Du får besked i forvejen, men i nødstilfælde kan det ske uden varsel. Ved unormal brug, eller hvis en uvedkommende logger ind, kan adgangen blive spærret uden varsel.
# facts: N38
network-questions = Har du spørgsmål om brugen eller om personoplysninger, eller vil du klage, er der en rådgivning, du kan henvende dig til. Hvert hospital og hver klinik har også en eller flere personer, der svarer på patienters spørgsmål og hjælper med tilmelding.
# facts: N7
network-family = Ja, i nogle tilfælde. For en mindreårig skriver en forælder eller værge under. En voksen skriver selv under, om nødvendigt sammen med en pårørende. Kan en voksen ikke skrive under, gør en i familien eller en anden slægtning det og viser sit eget sygesikringskort.
# facts: N12 N16
network-time = Når supportcentret har godkendt et første samtykke, går der højst 3 af centrets åbningsdage, før det virker. Det samme gælder ændring, udmelding og sletning.
# facts: N21
network-sign-in = Du logger ind i MY Hospital med dit bruger-id, din adgangskode og matrixgodkendelse (tegn, som du vælger i en tabel ud fra deres plads).
# facts: N10
network-envelope = Dit bruger-id og din første adgangskode kommer i en forseglet kuvert, så ingen andre kan se dem. Har du kuverten?
# facts: N22
network-first-sign-in = Log ind med dit bruger-id og den første adgangskode fra kuverten. Skift først adgangskoden ud med din egen. Tilføj derefter matrixgodkendelse. Skriv aldrig en adgangskode her.
# facts: N12 N10
network-no-envelope = Du får kuverten, når du tilmelder dig. Når supportcentret har godkendt din blanket, går der højst 3 af centrets åbningsdage, før din adgang virker. Har du mistet kuverten eller ikke fået den, så spørg supportcentret.
# facts: N23
network-password = Har du glemt din adgangskode til MY Hospital, så spørg supportcentret. Skriv aldrig en adgangskode her.
# facts: N15 N30
network-email = Skal dine registrerede oplysninger ændres, bruger du en blanket. Aflevér den dér, hvor du gav dit samtykke, eller direkte til supportcentret. Spørg dér, hvilke oplysninger de skal bruge.
# facts: N4 N37
network-support-centre =
    Sådan kontakter du { $facility }:
    { $hours }
    Telefon { $telephone }, fax { $fax }, e-mail { $email }
    { $address }
    Lukket på helligdage og i perioden { $closures }.
    { $opening ->
        [now] Der er åbent nu.
       *[later] Der er åbent igen fra { $opens }.
    }
