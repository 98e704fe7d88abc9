### The staff console.

console-skip = Gå til indholdet
console-language = Sprog på skærmen
console-sign-out = Log ud
console-assets-missing = Personalesidens filer er ikke bygget endnu. Start med »make run«, eller kør »npm run build« i web/.
console-not-live = Den automatiske opdatering er afbrudt. Den genoptages, så snart det er muligt.
console-problem = Kan ikke vises
console-to-queue = Til køen

## Signing in

console-sign-in = Log ind
console-sign-in-title = Log ind som medarbejder
console-username = Brugernavn
console-password = Adgangskode
console-sign-in-wrong = Brugernavnet eller adgangskoden er forkert. Prøv igen.
console-sign-in-locked =
    { $seconds ->
        [one] For mange forsøg. Prøv igen om et sekund.
       *[other] For mange forsøg. Prøv igen om { $seconds } sekunder.
    }
console-role-agent = Medarbejder
console-role-lead = Ansvarlig
console-role-administrator = Administrator

## The queue

console-queue = Køen
console-sections = Menu
console-playbooks = Vejledninger
console-audit = Aktivitetslog
console-people = Medarbejdere
console-account = Min konto
console-next = Tag den næste
console-claim = Tag sagen
console-lists = Lister
console-list-mine = Mine sager
console-list-waiting = Venter
console-list-all = Alle
console-empty-mine = Du har ingen sager.
console-empty-waiting = Ingen venter. Nye sager vises automatisk her.
console-empty-all = Ingen sager. Nye sager vises automatisk her.
console-empty-narrowed = Ingen sager passer til filteret.
console-waiting-count = Venter: { $count }
console-new-case = Ny sag. Venter: { $count }
console-waited = har ventet { $duration }
console-waited-open = heraf { $duration } i åbningstiden
console-yours-until = Din til { $time }
console-emergency = Akut
console-urgent = Haster
console-answered = Svar modtaget
console-reopened = Genåbnet
console-patient-language = Patientens sprog:
console-open-now = Åbent nu
console-closed-now = Lukket. Åbner { $opens }
console-filter = Filtrér
console-filter-type = Type
console-filter-language = Patientens sprog
console-filter-age = Ventetid
console-filter-older = Over { $duration }
console-filter-code = Sagsnummer
console-filter-any = Alle
console-filter-apply = Filtrér
console-narrowed = Viser kun sager, der passer til filteret.
console-filter-clear = Ryd filteret
console-alerts = Når der kommer en ny sag
console-alert-sound = Afspil en lyd
console-alert-badge = Vis antallet i fanen
console-done-released = Sagen er lagt tilbage i køen på sin gamle plads.
console-done-resolved = Sagen er afsluttet.
console-done-transferred = Sagen er overdraget.
console-done-handed-back = Sagen er afsluttet, og den automatiske assistent er tilbage i samtalen.
console-done-taken-back = Sagen er lagt tilbage i køen på sin gamle plads.
console-done-nothing-waiting = Ingen venter.

## The counter

console-counter = Skranken
console-counter-open = Åbn en sag med sagsnummer
console-counter-hint = Scan QR-koden på patientens skærm eller papir, eller skriv nummeret, og tryk på Enter. Små bogstaver, mellemrum og en glemt bindestreg gør ikke noget.
console-counter-do = Åbn
console-counter-unknown = { $facility } har ingen sag med nummeret { $code }.
console-counter-malformed = Et sagsnummer har 8 tegn (tal og bogstaver), for eksempel 7Q4M-XC2H. Prøv igen.
console-counter-back = Tilbage til skranken

## A case

console-back = Tilbage til køen
console-jump = Dele af sagen
console-standing = Status
console-state-waiting = Venter
console-state-claimed = I gang
console-state-requested = Anmodning sendt
console-state-unconfirmed = Afsendelse skal bekræftes
console-state-resolved = Afsluttet
console-state-cancelled = Annulleret
console-state-expired = Udløbet
console-state-erased = Slettet
console-position = Nummer { $position } i køen.
console-yours = Du har sagen til { $until }. Tiden forlænges, når du åbner sagen eller skriver.
console-held-by = { $holder } har sagen til { $until }.
console-take-back = Læg tilbage i køen
console-rating = Patientens vurdering: { $stars } af 5
console-opened = Modtaget:
console-given = Kendte oplysninger
console-hidden = skjult
console-reveal = Vis navn og kontaktoplysninger
console-reveal-hint = Visningen skrives i aktivitetsloggen.
console-revealed = Vises, til du forlader siden.
console-correct = Ret oplysningerne
console-details-hidden = Kun den, der har taget sagen, kan vise navn og kontaktoplysninger.
console-nothing-given = Ingen endnu.
console-missing = Manglende oplysninger
console-unknown = Ikke udfyldt
console-save = Gem
console-tells-staff = (vil hellere sige det til personalet)
console-acknowledged = Forstået
console-told = Patienten har fået at vide
console-born = { $date } ({ $age } år)
console-conversation = Samtale
console-no-conversation = Sagen har ingen samtale.
console-form = Formular vist: { $title }
console-offered = Valgmuligheder
console-tapped = valgt
console-stock-mark = standardsvar
console-intent = forstået som: { $intent }
console-typing = Patienten skriver …
console-speaker-patient = Patient
console-speaker-bot = Automatisk assistent
console-speaker-staff = Personalet
console-speaker-safety = Akutbesked
console-speaker-note = Besked
console-speaker-former = Tidligere medarbejder
console-stock = Send et standardsvar
console-stock-hint = Patienten får det på sit eget sprog ({ $language }).
console-stock-send = Send det valgte svar
console-write = Besked til patienten
console-write-hint = Beskeden sendes præcis, som du skriver den. Du kan også sende med Ctrl + Enter.
console-send = Send
console-not-sent = Det blev ikke sendt. Din tekst er bevaret. Åbn siden igen, eller prøv igen.
console-unsent = Besked, der ikke blev sendt
console-empty-text = Skriv først en tekst.
console-empty-outcome = Vælg et resultat.
console-empty-reply = Vælg et svar.
console-empty-to = Vælg, hvem der skal have sagen.
console-empty-values = Udfyld mindst ét felt.
console-steps = Vejledning
console-steps-done = { $done } af { $count } trin er udført
console-step-done = Udført
console-step-open = Ikke udført
console-source = Kilde: { $source }.
console-review-by = Gennemgås senest { $date }.
console-notes = Interne noter
console-notes-hint = Patienten kan ikke se dem.
console-note-write = Ny note
console-note-save = Gem noten
console-note-optional = Note (valgfri)
console-finish = Afslut eller overdrag
console-outcome = Resultat
console-outcome-done = Løst
console-outcome-referred = Henvist til et andet sted
console-outcome-not-reached = Kunne ikke kontaktes
console-outcome-not-needed = Ikke længere nødvendigt
console-resolve = Afslut sagen
console-hand-back = Afslut, og lad assistenten fortsætte
console-hand-back-hint = Sagen afsluttes, og den automatiske assistent fortsætter med patienten.
console-settled-nothing = Uændret
console-transfer = Overdrag sagen
console-transfer-to = Overdrag til
console-choose = Vælg
console-colleagues = Personalet her
console-facilities = Andre steder
console-release-hint = Sagen kommer tilbage på sin plads i køen, så en anden kan tage den.
console-release = Læg tilbage i køen
console-erase = Slet denne sag
console-erase-title = Slet sag { $code }
console-erase-what = Samtalen, oplysningerne og noterne forsvinder for altid. Kun sagsnummeret og tidspunkterne bliver tilbage.
console-erase-reason = Årsag
console-erase-sure = Jeg er klar over, at det ikke kan fortrydes
console-erase-unsure = Vælg en årsag, og sæt flueben ved bekræftelsen.
console-erase-do = Slet for altid
console-erase-not = Slet ikke
console-done-erased = Sagen er slettet
console-receipt-hint = Kvitteringen kan gives til patienten.
console-receipt = Kvitteringsnummer
console-erased-at = Slettet

## Playbooks without a case

console-search = Søg i vejledningerne
console-search-go = Søg
console-search-hint = For eksempel: HPKI, adgangskode, udmelding, medlemskort
console-found =
    { $count ->
        [0] Intet fundet. Prøv andre ord.
        [one] Fundet i { $count } vejledning.
       *[other] Fundet i { $count } vejledninger.
    }
console-hits = Trin, der passer: { $count }
console-symptoms = Når det gælder:

## Kinds of cases, and answers

console-type-harmo_recovery = Gendannelse i harmo
console-type-medical_question = Spørgsmål om medicin eller helbred
console-type-portal_account = Konto i patientportalen
console-type-password_support = Adgangskode til MY Hospital
console-type-appointment_mail = E-mails om tider
console-type-network_form = Blanket til netværket
console-type-other = Andet
console-knows_email-label = Registreret e-mailadresse
console-knows_email-yes = Kender den
console-knows_email-no = Kender den ikke
console-knows_email-cannot_type = Kan ikke skrive eller sende e-mail
console-for_whom-self = Sig selv
console-for_whom-child = Barn
console-for_whom-spouse = Ægtefælle eller partner
console-for_whom-parent = Mor eller far
console-for_whom-other = En anden
console-summary-label = Resumé
