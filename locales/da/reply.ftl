### Stock replies of staff: sent with a tap, read by the patient in their own language. No medical advice.

reply-hello = Hej, det er personalet hos { $facility }. Vi har fået din henvendelse.
reply-looking = Vi ser på din henvendelse nu.
reply-one-moment = Det tager lidt tid. Du kan roligt lukke siden. Vores svar bliver stående.
reply-use-the-form = Skriv ikke navn eller fødselsdato her i chatten. Brug felterne til det, ring til os, eller kig forbi.
reply-telephone-by-form = Skriv ikke dit telefonnummer her i chatten. Brug feltet til det, eller sig det til os ved skranken.
# facts: H3 H11
reply-come-to-counter = Kom hen til skranken, og vis os medicinbogen i harmo-appen. Åbn den på den konto, du har tjekket. Vi oplyser til harmo, hvornår du viste den (dato og klokkeslæt).
# facts: H5
reply-show-account = Vis os kontosiden i harmo-appen. Så tjekker vi, at kontoen er i dit eget navn. Gælder det en pårørende, tjekker vi, at der er en familiekonto.
# facts: H4 H16
reply-request-goes-out = Vi beder nu harmo om gendannelsen. harmo behandler anmodninger i rækkefølge, så det kan tage tid.
# facts: H17
reply-recovery-done = harmo har svaret, at de gamle medicinoplysninger er kommet tilbage. Kig i medicinbogen i appen igen.
# facts: C10
reply-new-link = Klinikken har sendt dig et nyt aktiveringslink på e-mail. Åbn e-mailen, og følg linket.
reply-check-spam = Er der ikke kommet noget, så kig også i mappen med spam (uønskede e-mails).
reply-address-corrected = Vi har rettet din e-mailadresse. De næste e-mails kommer til den nye adresse.
reply-password-reset = Din adgangskode er nulstillet. Prøv at logge ind igen.
# facts: N15 N30
reply-bring-form = Der er hver sin blanket til ændring, udmelding og sletning af oplysninger. Aflevér den dér, hvor du gav dit samtykke, eller direkte til supportcentret.
reply-telephone-soon = Vi ringer til dig om det. Vent venligst på opkaldet.
reply-emergency = Bliver det værre, eller tror du, at det er alvorligt, så vent ikke på vores svar. Ring til alarmcentralen.
reply-anything-else = Er der andet, vi kan hjælpe med?
reply-closing = Tak for din henvendelse. Den er nu afsluttet. Du kan åbne den igen her i chatten i 7 dage.

## What staff settle for the assistant, beside the fields that have words already.

console-account_in_app-label = Konto i appen
console-account_in_app-yes = Kontrolleret
console-mail_address-label = Registreret e-mailadresse
console-mail_address-yes = Korrekt
console-mail_spam-label = Mappen med spam
console-mail_spam-yes = E-mailen var der
console-mail_spam-no = E-mailen var der ikke
console-has_envelope-label = Kuvert (bruger-id og første adgangskode)
console-has_envelope-yes = Patienten har den
