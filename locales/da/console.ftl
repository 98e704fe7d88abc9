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
console-next = Tag den næste
console-claim = Tag sagen
console-list-mine = Mine sager
console-list-waiting = Venter
console-list-others = Hos andre
console-empty-waiting = Ingen venter. Nye sager vises automatisk her.
console-waiting-count = Venter: { $count }
console-waited = har ventet { $duration }
console-until = til { $time }
console-urgent = Haster
console-patient-language = Patientens sprog:
console-done-released = Sagen er lagt tilbage i køen på sin gamle plads.
console-done-resolved = Sagen er afsluttet.
console-done-nothing-waiting = Ingen venter.

## A case

console-back = Tilbage til køen
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
console-opened = Modtaget:
console-given = Kendte oplysninger
console-details-hidden = Navn og kontaktoplysninger vises kun for den, der har taget sagen.
console-nothing-given = Ingen endnu.
console-missing = Manglende oplysninger
console-tells-staff = (vil hellere sige det til personalet)
console-acknowledged = Forstået
console-told = Patienten har fået at vide
console-born = { $date } ({ $age } år)
console-conversation = Samtale
console-no-conversation = Sagen har ingen samtale.
console-form = Formular vist: { $title }
console-offered = Valgmuligheder
console-tapped = valgt
console-intent = forstået som: { $intent }
console-speaker-patient = Patient
console-speaker-bot = Automatisk assistent
console-speaker-staff = Personalet
console-speaker-safety = Akutbesked
console-speaker-note = Besked
console-write = Besked til patienten
console-write-hint = Beskeden sendes præcis, som du skriver den. Du kan også sende med Ctrl + Enter.
console-send = Send
console-not-sent = Beskeden blev ikke sendt. Din tekst er bevaret. Åbn siden igen, eller prøv igen.
console-unsent = Besked, der ikke blev sendt
console-empty-text = Skriv først en besked.
console-empty-outcome = Vælg et resultat.
console-finish = Afslut eller læg tilbage
console-outcome = Resultat
console-outcome-done = Løst
console-outcome-referred = Henvist til et andet sted
console-outcome-not-reached = Kunne ikke kontaktes
console-outcome-not-needed = Ikke længere nødvendigt
console-resolve = Afslut sagen
console-release-hint = Kan du ikke fortsætte, så læg sagen tilbage, så en anden kan tage den.
console-release = Læg tilbage i køen

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
