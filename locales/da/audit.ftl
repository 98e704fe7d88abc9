### The audit trail in the console: who did what when.

audit-title = Aktivitetslog
audit-time = Tidspunkt
audit-what = Handling
audit-case = Sagsnummer
audit-code = Sag
audit-filter = Filtrér
audit-all = Vis alle
audit-older = Ældre poster
audit-empty = Der er ingen poster.
audit-unknown = { $who }: { $action }

## Who

audit-who-staff = { $name }
audit-who-former = En tidligere konto
audit-who-patient = Patienten
audit-who-service = Et tilknyttet system
audit-who-system = Systemet

## What: requests

audit-action-case-opened = { $who } oprettede sagen.
audit-action-case-looked-up = { $who } åbnede sagen ved skranken med sagsnummeret.
audit-action-case-claimed = { $who } tog sagen.
audit-action-case-released = { $who } lagde sagen tilbage i køen.
audit-action-case-transferred = { $who } overdrog sagen.
audit-action-case-resolved = { $who } afsluttede sagen.
audit-action-case-handed-back = { $who } gav samtalen tilbage til den automatiske assistent.
audit-action-case-revealed = { $who } fik vist personoplysningerne.
audit-action-case-field-changed = { $who } rettede oplysninger.
audit-action-case-step-ticked = { $who } satte flueben ved et trin.
audit-action-case-step-unticked = { $who } fjernede fluebenet ved et trin.
audit-action-case-note-written = { $who } skrev en note.
audit-action-case-message-sent = { $who } skrev til patienten.
audit-action-case-request-previewed = { $who } fik vist e-mailen.
audit-action-case-request-exported = { $who } hentede e-mailen som fil.
audit-action-case-request-queued = { $who } valgte at sende e-mailen.
audit-action-case-request-sent = E-mailen er sendt ({ $who }).
audit-action-case-request-failed = E-mailen kunne ikke sendes ({ $who }).
audit-action-case-request-unconfirmed = Det er uvist, om e-mailen blev sendt ({ $who }).
audit-action-case-answered = { $who } noterede, at svaret er kommet.
audit-action-case-cancelled = { $who } annullerede sagen.
audit-action-case-resumed = { $who } fortsatte samtalen på en anden enhed.
audit-action-case-reopened = { $who } genåbnede sagen.
audit-action-case-rated = { $who } gav en vurdering.
audit-action-case-expired = Ingen tog sagen i tide, og den udløb.
audit-action-case-erased = { $who } slettede sagens indhold.
audit-action-conversation-erased = { $who } slettede samtalen.

## What: accounts and other systems

audit-action-staff-signed-in = { $who } loggede ind.
audit-action-staff-sign-in-failed = Mislykket login på kontoen ({ $who }).
audit-action-staff-session-ended = { $who } afsluttede et login ({ $whom }).
audit-action-staff-added = { $who } oprettede en konto ({ $whom }).
audit-action-staff-disabled = { $who } spærrede en konto ({ $whom }).
audit-action-staff-enabled = { $who } ophævede spærringen af en konto ({ $whom }).
audit-action-staff-password-reset = { $who } nulstillede en adgangskode ({ $whom }).
audit-action-staff-password-changed = { $who } skiftede sin adgangskode.
audit-action-staff-second-factor-set = { $who } slog totrinslogin til.
audit-action-staff-second-factor-removed = { $who } slog totrinslogin fra ({ $whom }).
audit-action-staff-review-languages-set = { $who } ændrede de sprog, som { $whom } gennemser.
audit-action-review-decided = { $who } gav beskeder en betydning.
audit-action-review-undone = { $who } fortrød en betydning af beskeder.
audit-action-service-added = { $who } tilknyttede et system.
audit-action-service-revoked = { $who } fjernede et tilknyttet system.

## Details

audit-to = til { $whom }
audit-from = fra { $whom }
audit-cause-lease-expired = Tiden løb ud
audit-cause-taken-back = Taget fra en kollega

## Why something was erased

audit-reason-own-chat = Slettet af patienten i chatten
audit-reason-retention = Opbevaringstiden er udløbet
audit-reason-patient-asked = Patienten har bedt om det
audit-reason-relative-asked = En pårørende eller repræsentant har bedt om det
audit-reason-wrong-facility = Sendt til det forkerte sted
audit-reason-test = Testsag
