### Staff accounts: signing in with a code, one's own account, the facility's people.

problem-second-factor-required = Indtast også koden fra din godkendelsesapp.
problem-second-factor-wrong = Koden er forkert eller allerede brugt. Indtast en ny kode.
problem-second-factor-enrolment-required = Slå først totrinslogin til.
problem-password-change-required = Skift først din adgangskode.
problem-missing-scope = Denne nøgle giver ikke adgang til det.

form-error-username-malformed = Brugernavnet må kun indeholde bogstaver, tal, punktum, bindestreg, understregning, plus og @.
form-error-username-taken = Brugernavnet er allerede i brug.
form-error-password-short = Adgangskoden skal være på mindst 12 tegn.
form-error-password-long = Adgangskoden må højst være på 200 tegn.
form-error-password-is-username = Adgangskoden må ikke være det samme som brugernavnet.
form-error-password-same = Vælg en anden adgangskode end den nuværende.
form-error-password-wrong = Den nuværende adgangskode er forkert.
form-error-code-wrong = Koden er forkert. Indtast den kode, som appen viser nu.

## Signing in, the second step

console-sign-in-late = Der gik for lang tid. Indtast adgangskoden igen.
account-code-title = Kode til login
account-code = Kode fra din godkendelsesapp
account-code-hint = Seks cifre, der skifter hvert 30. sekund.
account-code-wrong = Koden er forkert eller allerede brugt. Indtast en ny kode.
account-code-lost = Kan du ikke bruge appen, så bed systemets administrator om at slå totrinslogin fra.
account-code-back = Start forfra

## One's own account

account-title = Min konto
account-back = Til min konto
account-password = Adgangskode
account-password-present = Nuværende adgangskode
account-password-new = Ny adgangskode
account-password-hint = Mindst 12 tegn. Dine andre enheder bliver logget ud, når du skifter.
account-password-change = Skift adgangskode
account-first-password = Denne adgangskode er midlertidig. Vælg din egen, før du fortsætter.
account-factor = Totrinslogin
account-factor-on = Slået til. Hvert login kræver en kode fra din godkendelsesapp.
account-factor-off = Slået fra. Når det er slået til, kan andre ikke logge ind med din adgangskode alene.
account-factor-set-up = Slå til
account-factor-again = Hent en ny QR-kode
account-factor-remove = Slå totrinslogin fra
account-first-factor = Her kræves totrinslogin. Slå det til, før du fortsætter.
account-factor-scan = Scan QR-koden med din godkendelsesapp, og indtast de seks cifre, den viser.
account-factor-image = QR-kode til din godkendelsesapp
account-factor-by-hand = Kan QR-koden ikke scannes, så indtast denne nøgle i appen:
account-factor-confirm = Bekræft og slå til
account-sessions = Enheder, der er logget ind
account-session-this = Denne enhed
account-session-began = Logget ind: { $time }
account-session-seen = Sidst brugt: { $time }
account-session-end = Log enheden ud
account-session-end-others = Log alle andre enheder ud
account-device-unknown = Ukendt enhed
account-done-password = Adgangskoden er skiftet. Dine andre enheder er logget ud.
account-done-factor-on = Totrinslogin er slået til. Dine andre enheder er logget ud.
account-done-factor-off = Totrinslogin er slået fra.
account-done-ended = Enheden er logget ud.

## The facility's people

people-title = Medarbejdere
people-add = Tilføj en medarbejder
people-username-hint = Bruges til at logge ind. Der skelnes ikke mellem store og små bogstaver.
people-role = Rolle
people-add-button = Tilføj medarbejder
people-once = Midlertidig adgangskode til { $username }
people-once-hint = Den vises kun denne ene gang. Giv den direkte til medarbejderen, som skifter den ved første login.
people-everyone = Alle medarbejdere
people-you = dig
people-disabled = spærret
people-factor = totrinslogin
people-sessions = Enheder logget ind: { $count }
people-reset = Ny midlertidig adgangskode
people-end-sessions = Log ud overalt
people-disable = Spær
people-enable = Ophæv spærring
people-done-disabled = { $username } er spærret og logget ud overalt.
people-done-enabled = { $username } er ikke længere spærret.
people-done-sessions-ended = { $username } er logget ud overalt.
people-reviews = Sprog, som { $username } gennemser
people-reviews-save = Gem sprog
people-done-languages = De sprog, som { $username } gennemser, er gemt.
