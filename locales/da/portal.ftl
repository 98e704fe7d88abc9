### A clinic's patient portal.

# facts: C1
portal-activation-start = Hvordan du får en konto, afhænger af klinikkens speciale og af, hvordan klinikken har valgt at gøre det. Lad os se på det sammen.
portal-activation-stage = Hvad passer bedst på dig?
# facts: C2
portal-activation-route = Hos nogle klinikker kan du selv oprette dig med MitID (tidligere NemID). Kan du det på din kliniks side?
# facts: C2 C4 C5
portal-automatic = Opret dig på klinikkens side med MitID (tidligere NemID). Godkender klinikken automatisk, kan du derefter bruge de funktioner, klinikken tilbyder (e-konsultation, online tidsbestilling, receptfornyelse). Det gælder også, hvis du er ny hos klinikken. Hos en praktiserende læge sker det kun automatisk, hvis det er din egen læge.
# facts: C16
portal-automatic-by-hand = Hos nogle klinikker ser personalet selv på hver anmodning. Så får du ikke en konto med det samme. Din anmodning venter, til klinikken har behandlet den.
# facts: C2 C9 C17
portal-by-clinic = Kan du ikke oprette dig med MitID (tidligere NemID), opretter klinikken en konto til dig. Nogle klinikker lader ikke patienter oprette sig selv. Så er det kun klinikken, der kan gøre det. Giv klinikken din e-mailadresse, så får du et aktiveringslink på e-mail.
# facts: C9 C10
portal-link-missing = Aktiveringslinket bliver sendt til den e-mailadresse, klinikken har registreret. Kig også i mappen med spam (uønskede e-mails). Er det heller ikke dér, så bed klinikken om at tjekke adressen og sende linket igen.
# facts: C10
portal-link-expired = Klinikken kan sende dig et nyt aktiveringslink. Bed klinikken om det.
# facts: C16
portal-pending = Personalet på klinikken ser selv på hver anmodning. Du får først en konto, når klinikken har behandlet din anmodning. Trækker det ud, så spørg klinikken.
# facts: C11
portal-password = Klinikken kan sende dig en e-mail med et link til en ny adgangskode. Bed klinikken om det. Skriv aldrig din adgangskode her. Ingen vil bede dig om den.
portal-function = Hvilken funktion mangler?
# facts: C4 C12
portal-function-missing =
    Klinikken bestemmer for hver enkelt patient, om e-konsultation, online tidsbestilling og receptfornyelse kan bruges. Du kan kun bruge det, klinikken selv tilbyder. { $function ->
        [e_consultation] Bed klinikken om at give dig adgang til e-konsultation.
        [booking] Bed klinikken om at give dig adgang til online tidsbestilling.
        [prescription_renewal] Bed klinikken om at give dig adgang til receptfornyelse.
       *[other] Bed klinikken om at give dig adgang til det, du mangler.
    }
# facts: C15
portal-functions-all-missing = Er alle tre funktioner væk, har klinikken slået dem fra for dig. Du kan stadig se din egen profil og dine tidligere e-konsultationer og receptfornyelser. Kun klinikken kan ændre det.
# facts: C14
portal-leave = Flytter du væk, kan klinikken fjerne dig fra sin patientportal. Bed klinikken om det. Det gælder kun denne kliniks portal, og du kan oprette dig igen senere.
# facts: C2 C9
portal-login-method = Det afhænger af klinikken. Nogle klinikker bruger MitID (tidligere NemID). Hos andre opretter klinikken din konto, og du får et aktiveringslink på e-mail.
# facts: C9 C10
portal-email = Klinikken har den e-mailadresse, der bruges til portalen. Bed klinikken om at tjekke eller rette den. Så kan klinikken sende aktiveringslinket igen.
# facts: C4 C12
portal-booking = Tilbyder klinikken online tidsbestilling, og har den givet dig adgang, kan du bestille, flytte og aflyse tider i patientportalen. Ellers skal du kontakte klinikken.
# facts: C4 C12
portal-renewal = Tilbyder klinikken receptfornyelse, og har den givet dig adgang, kan du bede om at få en recept fornyet i patientportalen. Ellers skal du kontakte klinikken.
