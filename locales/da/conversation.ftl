# The conversation around the guides: greeting, menu, owner, and what is said when Rasa is away.
greeting =
    Hej. Jeg er den automatiske assistent hos { $facility }.
    Hvad kan jeg hjælpe med? Vælg herunder, eller skriv med dine egne ord.
conversation-closed =
    { $state ->
        [resolved] Din henvendelse { $code } er afsluttet. Start en ny samtale, hvis du har brug for mere hjælp.
       *[other] Henvendelsen er afsluttet. Start en ny samtale, hvis du har brug for mere hjælp.
    }
staff-settled = Personalet er færdigt med sin del. Den automatiske assistent hjælper dig videre.
owner-bot = Den automatiske assistent svarer dig.
owner-queue = Din henvendelse er sendt videre til personalet hos { $facility }.
owner-staff = Personalet hos { $facility } hjælper dig nu.
owner-closed = Henvendelsen er afsluttet.
staff-author =
    { $role ->
        [lead] Ansvarlig, { $facility }
        [administrator] Administrator, { $facility }
       *[agent] Personalet, { $facility }
    }
assistant-away = Beklager, den automatiske assistent kan ikke svare lige nu. Du kan prøve igen og fortsætte, hvor du slap, eller sende din henvendelse til personalet.
assistant-away-details = Den automatiske assistent virker ikke lige nu, men personalet kan hjælpe. Udfyld felterne herunder.
assistant-away-done = Tak. Din henvendelse er sendt videre til personalet.
menu-recover-records = Mine gamle medicinoplysninger er væk
menu-recovery-effects = Hvad sker der ved gendannelsen?
menu-card = Mit gamle kort
menu-activate-account = Aktivér min konto i portalen
menu-reset-password = Glemt adgangskode
menu-join-network = Tilmeld mig netværket
menu-reminder-not-received = Jeg får ingen påmindelser om min tid
menu-confirm-failed = Jeg kan ikke bekræfte min tid fra e-mailen
choice-standing-person = Tal med personalet
choice-standing-menu = Tilbage til menuen
choice-reopen = Få set på henvendelsen igen
choice-try-again = Prøv igen
choice-tell-staff = Jeg vil hellere sige det til personalet
choice-hand-over-harmo_recovery = Bed apoteket om gendannelse
choice-hand-over-medical_question = Spørg farmaceuten
choice-hand-over-other = Send videre til personalet
transcript-patient = Dig
transcript-bot = Automatisk assistent
transcript-staff = Personalet
menu-missing-function = Der mangler en funktion i portalen
menu-leave-clinic = Forlad klinikkens portal
menu-first-sign-in = Første login i MY Hospital
menu-network-forms = Ændr mit samtykke
menu-withdraw = Meld mig ud af netværket
menu-delete-data = Slet mine oplysninger
menu-manage-appointment = Bestil, flyt eller aflys en tid
choice-hand-over-portal_account = Send videre: patientportalen
choice-hand-over-password_support = Send videre: ny adgangskode
choice-hand-over-appointment_mail = Send videre: e-mails om tider
choice-hand-over-network_form = Send videre: blanket til netværket
hours-closed = lukket
