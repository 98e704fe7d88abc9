### The demo facilities' own pages.

pages-title = Eksempelsider
pages-intro = Prøv patientchatten på et apoteks eller en kliniks side. Alle stederne er opdigtede.
pages-facilities = Vælg et sted
pages-open = Åbn siden for { $facility }
pages-for-staff = For personalet
pages-console = Åbn personalesiden
pages-console-hint = Køen med sager fra chatten
pages-language = Sprog
pages-skip = Gå til indholdet
pages-sample = Siden er et eksempel. Stedet findes ikke.
pages-home = Alle eksempler
pages-problem = Siden findes ikke
pages-hours = Åbningstider
pages-day = Dag
pages-time = Tid
pages-closed-notice = Lukket på helligdage.
pages-open-now = Åbent nu
pages-opens = Åbner igen { $opens }
pages-contact = Kontakt os
pages-telephone = Telefon
pages-fax = Fax
pages-services = Godt at vide
pages-chat-title = Brug for hjælp? Prøv chatten
pages-chat-text = Åbn chatten når som helst med knappen nederst til højre. Du kan nøjes med at vælge svar, og personalet kan tage over.
pages-chat-needs-script = Chatten kræver JavaScript. Slå det til i din browser. Haster det, så kom forbi i åbningstiden.
pages-chat-missing = Chattens filer er ikke bygget endnu. Start med »make run«, eller kør »npm run build« i web/.
pages-emergency = Hvis det er akut
pages-emergency-text = Er det livsfarligt, så ring. Brug ikke chatten.

## Each facility's lines; a facility without its own has the general ones.

pages-slogan = Velkommen til { $facility }
pages-lead = Kom forbi, eller skriv. Spørg os, hvis du er i tvivl om noget.
pages-line-1 = Tag dit sygesikringskort med første gang.
pages-line-2 = Der er adgang med kørestol.
pages-line-3 = Du kan skrive dansk, fransk eller japansk i chatten.
pages-slogan-sakura-pharmacy = Dit lokale apotek
pages-lead-sakura-pharmacy = Spørg os om din medicin eller om medicinbogen i appen. Vi har tid til at lytte.
pages-line-1-sakura-pharmacy = Vi tager imod recepter fra alle læger.
pages-line-2-sakura-pharmacy = Er dine gamle medicinoplysninger væk i appen? Spørg os.
pages-line-3-sakura-pharmacy = Vi dosispakker din medicin og bringer den ud.
pages-slogan-noto-support-centre = Hjælp, når du bruger sundhedsnetværket
pages-lead-noto-support-centre = Vi hjælper dig i gang med egnens sundhedsnetværk og »MY Hospital«.
pages-line-1-noto-support-centre = Vi viser, hvordan du tilmelder dig og giver samtykke.
pages-line-2-noto-support-centre = Har du glemt adgangskoden, hjælper vi dig med en ny.
pages-line-3-noto-support-centre = Du kan også ændre, hvilke steder der er med.
pages-slogan-clinique-erable = Klinikken for hele familien
pages-lead-clinique-erable = Husk at bekræfte din tid i den e-mail, vi sender dig.
pages-line-1-clinique-erable = Du får en påmindelse på e-mail før hver tid.
pages-line-2-clinique-erable = Om onsdagen har vi også aftentider.
pages-line-3-clinique-erable = Kommer påmindelsen ikke frem? Skriv i chatten.
pages-slogan-lindehus-klinik = Din læge tæt på
pages-lead-lindehus-klinik = I patientportalen kan du skrive til os, når det passer dig.
pages-line-1-lindehus-klinik = Tider og beskeder klarer du i patientportalen.
pages-line-2-lindehus-klinik = Om onsdagen har vi længe åbent.
pages-line-3-lindehus-klinik = Kan du ikke komme ind i portalen? Spørg i chatten.
