### The review inbox: misunderstood messages and what they mean.

review-section = Gennemsyn
review-title = Beskeder til gennemsyn
review-about = Assistenten har måske misforstået disse beskeder. Numre og adresser er skjult. Den betydning, du vælger, kan bruges ved næste træning.
review-no-language = Du har ingen sprog at gennemse. Vælg dem under »Medarbejdere«.
review-elsewhere = Der er også beskeder på sprog, som du ikke gennemser:
review-languages = Sprog
review-state = Status
review-state-open = Til gennemsyn
review-state-decided = Gennemset
review-reason = Årsag
review-reason-not-understood = Ikke forstået
review-reason-missed-again = Igen ikke forstået
review-reason-another-tapped = Valgte et andet forslag
review-reason-something-else = Intet forslag passede
review-reason-person-asked = Bad om personalet
review-keys = Taster: ↑↓ flyt, a godkend, p vælg, o uden for emnet, s spring over, u fortryd
review-count = { $count } beskeder
review-understood = Assistenten gættede på: { $intent } ({ $confidence })
review-tapped = Patienten valgte: { $intent }
review-several = Valget gælder alle beskederne. Fjern fluebenet ved dem, der betyder noget andet.
review-runner-up = Næste forslag: { $intent }
review-accept = Godkend »{ $intent }«
review-out-of-scope = Uden for emnet
review-skip = Spring over
review-pick-label = En anden betydning
review-pick = Vælg
review-more = Sprog og markering af ord
review-language = Beskedens sprog
review-annotated = Markér ord
review-annotated-hint = Lad teksten stå, og sæt ordene ind sådan:
review-undo = Fortryd
review-done = Gemt som »{ $intent }«.
review-done-skip = Sprunget over.
review-done-undone = Valget er fortrudt. Beskeden er igen til gennemsyn.
review-decided = { $intent } ({ $language }) · { $who }, { $time }
review-skipped = Sprunget over · { $who }, { $time }
review-empty-open = Der er ingen beskeder til gennemsyn.
review-empty-decided = Der er ingen gennemsete beskeder.

## In the audit trail

review-decision-accept = forslag godkendt
review-decision-pick = anden betydning
review-decision-out_of_scope = uden for emnet
review-decision-skip = sprunget over

## Refusals

problem-already-decided = En anden har allerede valgt. Intet er gemt.
problem-not-decided = Der er intet valg at fortryde.
form-error-intent-missing = Vælg en betydning på listen.
form-error-intent-several = Flere betydninger passer. Skriv lidt mere, eller vælg på listen.
form-error-annotated-other-text = Uden markeringerne er det ikke længere beskedens tekst.
form-error-annotated-malformed = En markering kan ikke læses.
form-error-annotated-unknown-entity = Den slags markering findes ikke. Brug system, function, family_member eller language.
form-error-annotated-unknown-value = Den værdi findes ikke for den slags markering.
