### Recovering past dispensing records in the harmo app.

# facts: H18
harmo-start = Du kan ikke længere se din tidligere medicin i harmo. Vi finder ud af det sammen, ét skridt ad gangen.
harmo-noted-email = Det har jeg noteret om e-mailadressen. Jeg spørger ikke om den igen.
harmo-for-whom = Hvis oplysninger skal findes frem igen?
# facts: H5
harmo-account =
    { $for_whom ->
        [self] Er du oprettet i dit eget navn i harmo-appen på din telefon?
       *[other] Har personen en familiekonto i harmo-appen på din telefon?
    }
# facts: H5
harmo-account-howto =
    { $for_whom ->
        [self] Åbn appen, og opret dig i dit eget navn. Oplysningerne kommer tilbage på den konto. Tryk derefter på »Det er gjort«.
       *[other] Åbn appen, og tilføj en familiekonto i personens navn. Oplysningerne kommer tilbage på den konto. Tryk derefter på »Det er gjort«.
    }
# facts: H6
harmo-warning-carried-over = Først fem ting, du skal vide. Den første: Dine kropsoplysninger, noter i bogen, bemærkninger om dig og din håndkøbsmedicin kommer med over.
# facts: H7
harmo-warning-duplicates = Den anden: Det samme kan stå der to gange. Så sletter du bare den ene.
# facts: H8
harmo-warning-favourites = Den tredje: Dine foretrukne steder kommer ikke med. Dem skal du tilføje igen bagefter.
# facts: H9
harmo-warning-card = Den fjerde: Kortet fra den gamle konto er tømt og kan ikke bruges mere. Giv det til apoteket, eller klip det over.
# facts: H10
harmo-warning-stays-in-app = Den sidste: Din medicinbog bliver i appen. Den kan ikke flyttes til et kort, og der kan ikke registreres et nyt kort.
harmo-knows-email = Kender du den e-mailadresse, der er registreret i harmo?
harmo-not-agreed = Det forstår jeg. Er noget uklart, eller passer det dig ikke, kan en person forklare det. Der er ikke ændret noget endnu.
# facts: H1
harmo-usual-route = Du kan selv bede om det. Læs harmos vejledning, og skriv til harmos hjælp. Skriv, hvilken e-mailadresse der er registreret i din app.
# facts: H16 H17
harmo-usual-wait = Henvendelser tages i den rækkefølge, de kommer, så det kan tage tid. Svaret kommer til den adresse, du skriver fra.
# facts: H2 H3
harmo-pharmacy-route = Er det svært selv at skrive, kan apoteket gøre det. I stedet for e-mailadressen viser du din medicinbog ved disken, og apoteket oplyser dato og tid til harmo.
# facts: H3 H5 H11
harmo-pharmacy-present = Åbn medicinbogen i appen på den konto, du lige har tjekket, og vis den ved disken. Oplysningerne kommer tilbage på den konto, du viser.
# facts: H4 H16 H17
harmo-pharmacy-needs = Vi skal bruge navn, navnet i kana, fødselsdato og køn. Apoteket tilføjer sit navn, dit nummer hos dem og tidspunktet, hvor bogen blev vist. Det går efter tur, og apoteket giver dig besked.
# facts: H2
harmo-other-pharmacy = Det ordnes på et apotek, der bruger harmo. Vis din medicinbog ved disken dér, og bed om at få oplysningerne tilbage.
# facts: H6 H7
harmo-effects-kept = Kropsoplysninger, noter, bemærkninger og håndkøbsmedicin kommer med over. Står noget der to gange, sletter du den ene.
# facts: H8 H9 H10
harmo-effects-lost = Foretrukne steder skal tilføjes igen. Det gamle kort kan ikke bruges mere, og bogen kan ikke flyttes tilbage til et kort.
# facts: H9 H10
harmo-card = Når oplysningerne er kommet tilbage, er kortet fra den gamle konto tømt og kan ikke bruges. Giv det til apoteket, eller klip det over. Man kan ikke gå tilbage til kort eller registrere et nyt.
# facts: H5
harmo-family = Du kan gøre det for en i familien. Tjek først, at personen har en familiekonto i appen på din telefon.
# facts: H16 H17
harmo-time = Henvendelser tages i den rækkefølge, de kommer, så jeg kan ikke love en dato. Når apoteket har bedt om det, giver apoteket dig besked, når det er klar.
