### What stands on the buttons.

choice-self = Mig selv
choice-child = Mit barn
choice-spouse = Min ægtefælle eller partner
choice-parent = Min mor eller far
choice-other-person = En anden
choice-yes = Ja
choice-no = Nej
choice-not-sure = Det ved jeg ikke
choice-done = Det har jeg gjort
choice-ask-person = Spørg personalet
choice-understood = Forstået
choice-email-known = Ja, den kender jeg
choice-email-unknown = Nej, den kender jeg ikke
choice-email-cannot-type = Jeg kan ikke skrive e-mails
choice-helps = Tak, det hjalp
choice-pharmacy-instead = Lad apoteket gøre det
choice-menu = Tilbage til menuen
choice-skip-form = Jeg vil hellere sige det til personalet
choice-pass-on = Ja, send det videre
choice-no-thanks = Nej tak
choice-cancel-request = Ja, annullér
choice-keep-request = Nej, behold den
choice-pass-to-pharmacist = Ja, send spørgsmålet videre
choice-stop = Ja, stop
choice-go-on = Nej, fortsæt
choice-continue-guide = Fortsæt, hvor jeg slap
choice-something-else = Noget andet
choice-language-ja = 日本語
choice-language-fr = Français
choice-language-da = Dansk

choice-stop-here = Stop her

## Recognised intents, as suggestions.

intent-recover-records = Mine gamle medicinoplysninger er væk
intent-ask-recovery-effects = Hvad sker der ved gendannelsen?
intent-ask-card = Mit gamle kort
intent-act-for-family = Hjælp til en i familien
intent-ask-recovery-time = Hvor lang tid tager det?
intent-activate-account = Opret eller aktivér min konto
intent-reset-password = Glemt adgangskode
intent-cannot-sign-in = Jeg kan ikke logge ind
intent-ask-missing-function = Der mangler en funktion i portalen
intent-leave-clinic = Forlad klinikkens portal
intent-ask-login-method = Hvordan logger jeg ind?
intent-forgot-email = Hvilken e-mailadresse er registreret?
intent-change-email = Skift e-mailadresse
intent-cannot-type-email = Jeg kan ikke skrive e-mails
intent-reminder-not-received = Jeg får ingen påmindelser
intent-confirm-appointment-failed = Jeg kan ikke bekræfte min tid
intent-manage-appointment = Bestil, flyt eller aflys en tid
intent-renew-prescription = Forny en recept
intent-join-network = Tilmeld mig netværket
intent-change-consent = Ændr mit samtykke
intent-withdraw-consent = Meld mig ud af netværket
intent-delete-data = Slet mine oplysninger
intent-remove-me = Meld mig ud
intent-ask-support-hours = Åbningstider og kontakt
intent-talk-to-staff = Tal med personalet
intent-ask-case-status = Hvor langt er min henvendelse?
intent-cancel-request = Annullér min henvendelse
intent-report-emergency = Det er akut
intent-ask-medical-advice = Spørgsmål om medicin eller helbred
intent-ask-privacy = Hvem læser det, jeg skriver?
intent-report-not-working = Jeg fulgte vejledningen, men det virker ikke
intent-ask-help = Hvad kan du hjælpe med?
intent-start-over = Start forfra
intent-change-language = Skift sprog
intent-greet = Hilsen
intent-goodbye = Farvel
intent-thank = Tak
intent-affirm = Ja (accept)
intent-deny = Nej (afslag)
intent-out-of-scope = Uden for emnet

## The patient portal.

choice-stage-new = Jeg har ikke en konto endnu
choice-stage-no-link = Aktiveringslinket er ikke kommet
choice-stage-expired = Linket virker ikke længere
choice-stage-pending = Jeg venter på svar fra klinikken
choice-function-e-consultation = E-konsultation
choice-function-booking = Online tidsbestilling
choice-function-renewal = Receptfornyelse
choice-function-all = Alle tre
choice-about-portal-automatic-by-hand = Jeg har oprettet mig, men hører intet

## The network and MY Hospital.

choice-signer-self = Patienten selv (voksen)
choice-signer-guardian = Et barns forælder eller værge
choice-signer-helped = Patienten sammen med en pårørende
choice-signer-proxy = En pårørende i stedet for patienten
choice-about-network-what = Hvad er netværket?
choice-about-network-shared = Hvad deles, og med hvem?
choice-about-network-copies = Hvor længe gemmes det?
choice-about-network-card = Medlemskortet
choice-about-network-referral = Henvisninger
choice-about-network-own-data = Mine oplysninger i MY Hospital
choice-about-network-printing = Vise oplysninger til andre
choice-about-network-maintenance = Når tjenesten er lukket
choice-about-network-questions = Hvem svarer på spørgsmål?
choice-about-network-support-centre = Kontakt til supportcentret
choice-about-network-delete-own = Hvad skal jeg selv slette?
choice-about-network-first-sign-in = Første login

## Appointment e-mails.

choice-in-spam = Ja, den er der
choice-not-in-spam = Nej, den er der ikke
choice-provider-all = Alle mine tider
choice-provider-one = Kun hos én behandler

## Services, languages, and what did not help.

choice-did-not-help = Det virker stadig ikke
choice-system-harmo = harmo (medicinbog)
choice-system-patient-portal = Klinikkens patientportal
choice-system-my-hospital = MY Hospital og netværket
choice-system-appointment-mail = E-mails om tider
choice-switch-ja = 日本語で続ける
choice-switch-fr = Continuer en français
choice-switch-da = Fortsæt på dansk
