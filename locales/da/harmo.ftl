### Recovering past dispensing records in the harmo app.

# facts: H18
harmo-start = Du kan ikke længere se dine gamle medicinoplysninger i harmo. Vi tager det sammen, ét skridt ad gangen.
harmo-noted-email = Jeg har noteret det om e-mailadressen. Jeg spørger ikke om den igen.
harmo-for-whom = Hvem gælder det? Vælg den, der skal have sine gamle medicinoplysninger tilbage.
# facts: H5
harmo-account =
    { $for_whom ->
        [self] Har du en konto i dit eget navn i harmo-appen på din telefon?
       *[other] Har personen en familiekonto i harmo-appen på din telefon?
    }
# facts: H5
harmo-account-howto =
    { $for_whom ->
        [self] Åbn appen, og opret en konto i dit eget navn. Medicinoplysningerne kommer tilbage på den konto. Tryk derefter på »Det har jeg gjort«.
       *[other] Åbn appen, og tilføj en familiekonto i personens navn. Medicinoplysningerne kommer tilbage på den konto. Tryk derefter på »Det har jeg gjort«.
    }
# facts: H6
harmo-warning-carried-over = Her er fem ting, du skal vide. Den første: Noter i medicinbogen, håndkøbsmedicin, bemærkninger om dig og oplysninger om din krop følger med.
# facts: H7
harmo-warning-duplicates = Den anden: Det samme kan stå der to gange. Så sletter du bare det ene.
# facts: H8
harmo-warning-favourites = Den tredje: Dine favoritsteder følger ikke med. Dem skal du tilføje igen bagefter.
# facts: H9
harmo-warning-card = Den fjerde: Kortet fra den gamle konto bliver tømt og kan ikke bruges mere. Giv det til apoteket, eller klip det over.
# facts: H10
harmo-warning-stays-in-app = Den sidste: Din medicinbog bliver i appen. Den kan ikke flyttes til et kort, og du kan ikke registrere et nyt kort.
harmo-knows-email = Kender du den e-mailadresse, der er registreret i harmo?
harmo-not-agreed = Det forstår jeg. Der er ikke ændret noget endnu. Er noget uklart, eller er der noget, du ikke vil gå med til, kan personalet forklare det nærmere.
# facts: H1
harmo-usual-route = Du kan selv bede harmo om det. Læs harmos vejledning, og skriv til harmos support. Husk at skrive, hvilken e-mailadresse der er registreret i din app.
# facts: H16 H17
harmo-usual-wait = Henvendelser behandles i den rækkefølge, de kommer, så det kan tage tid. Du får svar på den e-mailadresse, du skriver fra.
# facts: H2 H3
harmo-pharmacy-route = Er det svært at skrive selv, kan apoteket gøre det for dig. I stedet for at oplyse e-mailadressen viser du din medicinbog ved skranken, og apoteket oplyser dato og klokkeslæt til harmo.
# facts: H3 H5 H11
harmo-pharmacy-present = Åbn medicinbogen i appen på den konto, du lige har tjekket, og vis den ved skranken. Medicinoplysningerne kommer tilbage på den konto, du viser.
# facts: H4 H16 H17
harmo-pharmacy-needs = Vi skal bruge navn, navn i kana, fødselsdato og køn. Apoteket tilføjer sit eget navn, dit patient-id og tidspunktet, hvor medicinbogen blev vist. Henvendelser behandles i rækkefølge, og apoteket giver dig besked.
# facts: H2
harmo-other-pharmacy = Det ordnes på et apotek, der bruger harmo. Vis din medicinbog ved skranken dér, og bed om at få medicinoplysningerne tilbage.
# facts: H6 H7
harmo-effects-kept = Noter i medicinbogen, håndkøbsmedicin, bemærkninger om dig og oplysninger om din krop følger med. Står det samme der to gange, sletter du det ene.
# facts: H8 H9 H10
harmo-effects-lost = Favoritsteder skal tilføjes igen. Det gamle kort kan ikke bruges mere, og medicinbogen kan ikke flyttes tilbage til et kort.
# facts: H9 H10
harmo-card = Når medicinoplysningerne er kommet tilbage, er kortet fra den gamle konto tømt og kan ikke bruges mere. Giv det til apoteket, eller klip det over. Du kan ikke gå tilbage til et kort eller registrere et nyt.
# facts: H5
harmo-family = Du kan godt gøre det for en i familien. Tjek først, at personen har en familiekonto i harmo-appen på din telefon.
# facts: H16 H17
harmo-time = Henvendelser behandles i den rækkefølge, de kommer, så jeg kan ikke love en dato. Har apoteket bedt om det for dig, giver apoteket dig besked, når det er klaret.
# facts: H1 H2
harmo-change-email = Det afgørende er den e-mailadresse, der er registreret i den harmo-app, du bruger nu. Kan du ikke bruge den, kan apoteket bede om gendannelsen for dig.
harmo-no-password = Jeg kender desværre ingen måde at få en ny adgangskode til harmo på. Personalet kan se på det sammen med dig.
