### What staff tick off while they work on a case.

## Recovery of a harmo record, at the pharmacy's counter

playbook-harmo-recovery-title = Gendannelse i harmo ved apotekets skranke
# facts: H18
playbook-harmo-recovery-check-need = Tjek, at de gamle medicinoplysninger er væk. Efter gendannelsen kan de ses i medicinbogen igen.
# facts: H2 H3
playbook-harmo-recovery-check-route = Tjek, at patienten har svært ved selv at skrive til harmos support. Når apoteket gør det, oplyser I ikke e-mailadressen, men dato og klokkeslæt for visningen af medicinbogen.
# facts: H5
playbook-harmo-recovery-check-account = Tjek på patientens telefon, at harmo-appen har en konto i patientens eget navn. Medicinoplysningerne kommer ind på den konto.
# facts: H5
playbook-harmo-recovery-check-family-account = Gælder det en i familien, så tjek, at personens familiekonto er oprettet.
# facts: H6 H19
playbook-harmo-recovery-tell-carried-over = Fortæl patienten fem ting, før du sender anmodningen. Først, hvad der følger med: oplysninger om kroppen, noter i medicinbogen, bemærkninger om patienten og håndkøbsmedicin.
# facts: H7
playbook-harmo-recovery-tell-duplicates = Fortæl, at det samme kan stå der to gange. Så sletter patienten det ene.
# facts: H8
playbook-harmo-recovery-tell-favourites = Fortæl, at favoritsteder ikke følger med. De skal tilføjes igen bagefter.
# facts: H9
playbook-harmo-recovery-tell-card = Fortæl, at kortet fra den gamle konto bliver tømt og ikke kan bruges mere.
# facts: H10
playbook-harmo-recovery-tell-stays-in-app = Fortæl, at medicinbogen bliver i appen. Den kan ikke flyttes til et kort, og der kan ikke registreres et nyt kort.
# facts: H9
playbook-harmo-recovery-destroy-card = Har patienten det gamle kort med, så tag imod det, og makulér det. Ellers bed patienten klippe det over.
# facts: H11
playbook-harmo-recovery-ask-for-notebook = Bed patienten vise medicinbogen på den konto, du lige har tjekket. Medicinoplysningerne kommer ind på den konto, der bliver vist.
# facts: H12
playbook-harmo-recovery-check-not-linked = Åbn kontoens oplysninger i »患者一覧« (patientlisten). Tjek, at der ved »お薬自動登録« (automatisk registrering) står »未設定« (ikke indstillet). Så er der endnu ikke knyttet et patient-id til kontoen.
# facts: H4
playbook-harmo-recovery-collect-person = Tjek, at du har det hele: apotekets navn og patientens navn, navn i kana, fødselsdato og køn.
# facts: H4 H13
playbook-harmo-recovery-enter-rececon-id = Indtast patient-id’et fra apotekets system. Det skal være det, der var knyttet til den gamle harmo-konto, ikke til den konto, der lige er vist.
# facts: H3 H4 H14
playbook-harmo-recovery-copy-presentation-time = Kopiér dato og klokkeslæt for visningen ud for patientens navn i »患者一覧« (patientlisten). Det er det, I oplyser til harmo.
# facts: H4 H15
playbook-harmo-recovery-send-request = Send det hele på e-mail til harmos support. Adressen vises sammen med anmodningen.
# facts: H16
playbook-harmo-recovery-tell-wait = Fortæl patienten, at anmodningerne behandles i den rækkefølge, de kommer. Det kan tage tid, også efter at e-mailen er modtaget.
# facts: H17
playbook-harmo-recovery-await-reply = Vent på svar fra harmo. Når gendannelsen er klaret, kommer svaret til den e-mailadresse, I skrev fra.
# facts: H12
playbook-harmo-recovery-check-linked = Tjek i »患者一覧« (patientlisten), at »未設定« (ikke indstillet) er væk. Gendannelsen knytter selv det gamle patient-id til.
# facts: H17 H18
playbook-harmo-recovery-tell-done = Fortæl patienten, at gendannelsen er klaret. De gamle medicinoplysninger kan ses i medicinbogen igen.

## The regional network's forms and membership card

playbook-network-forms-title = Netværkets blanketter og medlemskort
playbook-network-forms-symptom-join = Tilmelding
playbook-network-forms-symptom-change = Ændring af samtykket
playbook-network-forms-symptom-withdraw = Udmelding
playbook-network-forms-symptom-delete = Sletning af oplysninger
playbook-network-forms-symptom-not_accepted = Blanketten kan ikke godkendes
playbook-network-forms-symptom-facility_leaves = Et sted forlader netværket
playbook-network-forms-symptom-disturbance = Fejl eller sikkerhedsbrud
# facts: N28
playbook-network-forms-report-disturbance = Meld det straks til supportcentret, hvis noget virker unormalt eller er nede, eller hvis du opdager et sikkerhedsbrud eller en fejl i systemet.
# facts: N28
playbook-network-forms-follow-directions = Følg supportcentrets anvisninger.
# facts: N5
playbook-network-forms-check-eligible = Tjek, at patienten behandles på et hospital eller en klinik i netværket eller får medicin på et apotek i netværket. Patienten er med, når supportcentret har godkendt samtykkeerklæringen (1/2) og listen over steder at dele med (2/2).
# facts: N6 N15
playbook-network-forms-send-to-facility = Henvis patienten til det sted i netværket, hvor patienten behandles eller får sin medicin. Det første samtykke kan kun afleveres dér, ikke til supportcentret. Det forklares dér eller på et informationsmøde.
# facts: N12
playbook-network-forms-accept-consent = Gennemgå samtykket på supportcentret, og godkend det. Aftalen gælder, når det er godkendt.
# facts: N12
playbook-network-forms-open-access = Åbn adgangen inden for 3 af supportcentrets åbningsdage efter godkendelsen.
# facts: N13
playbook-network-forms-tell-join-silence = Giv ikke besked om, at samtykket er godkendt. Supportcentret kontakter kun patienten, hvis det ikke bliver godkendt, og fortæller så om årsagen og en løsning.
# facts: N32
playbook-network-forms-ask-which = Spørg patienten, hvad det gælder. Udmelding stopper brugen, sletning fjerner oplysningerne. De har hver sin blanket.
# facts: N15
playbook-network-forms-check-place = Tjek, at blanketten hører til hos jer. Den afleveres på det sted, der tog imod samtykket, eller direkte til supportcentret.
# facts: N30
playbook-network-forms-take-change-form = Lad patienten udfylde »Ændring af samtykke« (1/2, »参加同意書の内容変更申請書«) og »Ændring af steder at dele med« (2/2, »内容変更申請書の情報共有先登録変更«).
# facts: N30
playbook-network-forms-take-withdrawal-form = Lad patienten udfylde »Tilbagetrækning af samtykke« (»参加同意の撤回申請書«).
# facts: N30
playbook-network-forms-take-deletion-form = Lad patienten udfylde »Sletning af registrerede oplysninger« (»登録データの削除申請書«).
# facts: N31
playbook-network-forms-choose-facilities = Lad patienten vælge, hvilke steder der deler oplysningerne. Kun læger, farmaceuter og andet personale på de tilladte steder kan se dem.
# facts: N9
playbook-network-forms-choose-signer = Find ud af, hvem der skriver under. Reglerne er de samme ved ændring, udmelding og sletning som ved tilmelding.
# facts: N7
playbook-network-forms-adult-signs = Voksen: Lad patienten selv skrive under.
# facts: N7
playbook-network-forms-guardian-signs = Mindreårig: Lad en forælder eller værge skrive under i feltet til stedfortræderen.
# facts: N7
playbook-network-forms-relative-also-signs = Hvis patienten kan skrive under, men måske har svært ved at udtrykke sine ønsker: Lad patienten skrive under. I kan også bede om en pårørendes underskrift.
# facts: N7
playbook-network-forms-relative-signs = Hvis patienten ikke kan skrive under og måske heller ikke kan udtrykke sine ønsker: Lad en i familien eller en anden slægtning skrive under i feltet til stedfortræderen, og bed om at se personens eget sygesikringskort. (Reglen var under overvejelse, da vilkårene blev skrevet.)
# facts: N29
playbook-network-forms-check-identity = Virker noget på blanketten forkert, så brug patientens sygesikringskort eller lignende til at tjekke identitet og slægtskab, om nødvendigt også stedfortræderens.
# facts: N8
playbook-network-forms-settle-with-centre = Slår reglerne ikke til, så tjek, hvilken forklaring og hvilke papirer der skal til, og aftal en løsning med supportcentret i det enkelte tilfælde.
# facts: N11
playbook-network-forms-compare-original = Sammenlign med det originale samtykke, I har liggende.
# facts: N11
playbook-network-forms-complete-form = Skriv på blanketten, hvilket sted der tager imod den, navnet på den, der har forklaret, og datoen for forklaringen.
# facts: N11
playbook-network-forms-fax-form = Fax en kopi af hvert ark til supportcentret.
# facts: N11
playbook-network-forms-give-copy = Giv patienten en kopi.
# facts: N11
playbook-network-forms-keep-original = Gem originalen. Den skal bruges ved senere ændringer.
# facts: N19
playbook-network-forms-leave-card = Lad patienten beholde medlemskortet. Det gives kun ved det første samtykke og skal ikke afleveres ved ændring, udmelding eller sletning.
# facts: N16
playbook-network-forms-tell-effect = Fortæl, at ændring, udmelding og sletning træder i kraft inden for 3 af supportcentrets åbningsdage efter godkendelsen.
# facts: N33
playbook-network-forms-tell-change-silence = Fortæl, at der ikke kommer besked om godkendelsen. Godkendes blanketten ikke, kontakter supportcentret patienten og går i gang, når problemet er løst.
# facts: N32
playbook-network-forms-tell-data-remains = Fortæl, at udmelding stopper brugen, men ikke sletter oplysningerne. Det kræver blanketten om sletning.
# facts: N17
playbook-network-forms-tell-deletion = Fortæl, at alt, hvad stederne har registreret om patienten, bliver slettet.
# facts: N17
playbook-network-forms-tell-copies-remain = Fortæl, at det, stederne allerede har hentet ned eller har liggende hos sig selv, ikke bliver slettet.
# facts: N18
playbook-network-forms-tell-own-data = Fortæl, at patienten selv sletter det, der ligger i MY Hospital og på egne enheder. Supportcentret sletter det, stederne har oprettet og registreret.
# facts: N13 N33
playbook-network-forms-contact-patient = Kontakt patienten fra supportcentret. Forklar årsagen, og find en løsning sammen.
# facts: N33
playbook-network-forms-act-when-settled = Udfør det, blanketten beder om, når problemet er løst.
# facts: N14
playbook-network-forms-leave-refused-card = Kan det ikke løses, så bed ikke om medlemskortet igen. Det virker bare ikke.
# facts: N20
playbook-network-forms-tell-facility-data = Fortæl, at patientens oplysninger bliver, selv om stedet forlader netværket. De slettes, når patientens blanket om sletning er godkendt, eller når projektet slutter og alt slettes.

## Appointment e-mails: OceanAPI's permissions and synchronisation

playbook-ocean-permissions-title = E-mails om tider: OceanAPI’s rettigheder og synkronisering
# facts: O3
playbook-ocean-permissions-symptom-provider_missing = En behandler, der er sat op og aktiveret i Cloud Connect, mangler på siden »Patients« i Ocean
# facts: O4
playbook-ocean-permissions-symptom-appointment_missing = Nogle eller alle tider mangler på »Feuille de Journée« (dagslisten) i Ocean
# facts: O5
playbook-ocean-permissions-symptom-no_reminder = Kalenderen er slået til for beskeder og påmindelser, men nogle patienter får ingen automatisk påmindelse på e-mail
# facts: O6
playbook-ocean-permissions-symptom-cannot_confirm = Patienterne kan ikke bekræfte en tid fra den automatiske påmindelse
# facts: O7
playbook-ocean-permissions-symptom-cannot_attach = »Enregistrer pour Ocean« (gem til Ocean) kan ikke bruges til at vedhæfte i en besked til patienten eller en henvisning
# facts: O8
playbook-ocean-permissions-check-record-access = Log ind i journalsystemet Accuro som administrator.
# facts: O8
playbook-ocean-permissions-ask-for-access = Har du ikke adgang som administrator, så få hjælp af klinikkens leder eller QHR’s kundeservice.
# facts: O9
playbook-ocean-permissions-check-ocean-access = Tjek, at din konto i Ocean er »Administrateur de Site« (administrator af stedet). Ellers kan du ikke ændre noget i Cloud Connect.
# facts: O10
playbook-ocean-permissions-open-users = Vælg »Utilisateurs« (brugere) i sidepanelet i vinduet »Gérer la sécurité« (administrer sikkerhed).
# facts: O1 O11
playbook-ocean-permissions-pick-user = Vælg Oceans bruger på listen »Utilisateurs«. Navnet er forskelligt fra sted til sted, som regel »OceanAPI« efterfulgt af lejer-id’et (tenant-id).
# facts: O1 O11
playbook-ocean-permissions-check-user = Læs navnet igen. Det skal være præcis den bruger, for det er den, der handler for Ocean i Accuro.
# facts: O12
playbook-ocean-permissions-open-permissions = Åbn fanen »Autorisations du fournisseur« (rettigheder til behandlere).
# facts: O2 O12
playbook-ocean-permissions-give-permissions = Opdatér brugerens rettigheder til hver behandler, der bruger Ocean. Rettigheder gives pr. bruger, og mangler de, virker dele af Ocean ikke rigtigt. Vores kilde siger ikke, præcis hvilke rettigheder der skal til.
# facts: O13
playbook-ocean-permissions-open-cloud-connect = Log ind i jeres integration i Cloud Connect.
# facts: O13
playbook-ocean-permissions-synchronise = Kør en fuld synkronisering af kalenderne.
# facts: O14
playbook-ocean-permissions-refresh-patients = Åbn siden »Patients« i Ocean, når synkroniseringen er færdig, og genindlæs den.
# facts: O3 O14
playbook-ocean-permissions-check-providers = Tjek, at de behandlere, der manglede, nu er på siden »Patients«.
# facts: O4 O14
playbook-ocean-permissions-check-day-sheet = Tjek, at de tider, der manglede, nu er på siden »Patients« og på »Feuille de Journée«.
# facts: O5 O14
playbook-ocean-permissions-check-reminders = Tjek, at behandlerne og deres tider er på siden »Patients«, og hold øje med, om den næste påmindelse kommer frem.
# facts: O6 O14
playbook-ocean-permissions-check-confirmation = Tjek, at tiden er på siden »Patients«, og bed patienten prøve igen fra påmindelsen.
# facts: O7
playbook-ocean-permissions-check-attachment = Vedhæft en fil i en besked eller henvisning, og tjek, at »Enregistrer pour Ocean« virker.
# facts: O15
playbook-ocean-permissions-tell-patient = Fortæl patienten, at klinikken ordner det. Det kræver adgang som administrator, så patienten kan ikke selv gøre det.

## A forgotten MY Hospital password

playbook-password-support-title = Glemt adgangskode til MY Hospital
playbook-password-support-symptom-my_hospital_password = Patienten har glemt sin adgangskode
# facts: N21
playbook-password-support-check-which = Tjek, at det gælder MY Hospital, hvor man logger ind med bruger-id, adgangskode og matrixgodkendelse.
# facts: N23
playbook-password-support-take-over = Er du på supportcentret, så tag dig af det. Er du et andet sted, så bed patienten spørge supportcentret.
# facts: N10
playbook-password-support-keep-secret = Spørg aldrig om en adgangskode, og skriv den aldrig i chatten. Bruger-id og første adgangskode gives i en forseglet kuvert, så ingen andre kan se dem.
# facts: N22
playbook-password-support-change-first-password = Logger patienten ind med en første adgangskode, så bed patienten skifte den ud med sin egen.
# facts: N22
playbook-password-support-add-matrix = Bed derefter patienten tilføje matrixgodkendelse.
# facts: N21
playbook-password-support-check-sign-in = Spørg patienten, om det lykkes at logge ind med bruger-id, adgangskode og matrixgodkendelse.

## Users of the patient portal

playbook-patient-portal-title = Brugere i patientportalen
playbook-patient-portal-symptom-no_account = Har ingen konto
playbook-patient-portal-symptom-pending = Anmodningen venter
playbook-patient-portal-symptom-no_link = Aktiveringslinket er ikke kommet
playbook-patient-portal-symptom-link_expired = Aktiveringslinket er udløbet
playbook-patient-portal-symptom-password = Glemt adgangskode
playbook-patient-portal-symptom-sign_in = Kan ikke logge ind
playbook-patient-portal-symptom-email = Problem med e-mailadressen
playbook-patient-portal-symptom-function = En funktion mangler
playbook-patient-portal-symptom-no_use = Bliver i klinikken, men uden funktionerne
playbook-patient-portal-symptom-leaving = Forlader klinikken
# facts: C1
playbook-patient-portal-check-clinic = Find ud af, hvordan I opretter brugere. Det afhænger af klinikkens speciale og opsætning.
# facts: C2
playbook-patient-portal-check-mitid = Tjek, om klinikken bruger MitID (tidligere NemID). Så vælger I mellem automatisk og manuel oprettelse. Ellers er den manuel.
# facts: C4 C5
playbook-patient-portal-check-automatic = Godkender I anmodninger automatisk, så tjek, at patienten er oprettet. Patienten får de funktioner, klinikken tilbyder (e-konsultation, online tidsbestilling, receptfornyelse). En ny patient oprettes samtidig i klinikken.
# facts: C5
playbook-patient-portal-check-own-doctor = Er I en almen praksis, så tjek, at I er patientens egen læge. Ellers sker oprettelsen ikke automatisk.
# facts: C6
playbook-patient-portal-order-automatic = Vil I have automatisk godkendelse, så bed EG Healthcare Support sætte det op. Det kræver MitID (tidligere NemID).
# facts: C7
playbook-patient-portal-open-requests = Håndterer I anmodninger manuelt, så åbn »Systemmanager > E-moduler > Loginbestillinger«.
# facts: C16
playbook-patient-portal-handle-request = Behandl patientens anmodning. Indtil da venter den, og brugeren er ikke oprettet.
# facts: C3 C17
playbook-patient-portal-create-by-hand = Er der ingen anmodning, så opret patienten manuelt. Det kan alle klinikker. Må patienterne ikke oprette sig selv, er feltet »e-mail« i patienthovedet den eneste vej.
# facts: C3
playbook-patient-portal-open-form = Åbn formen »Patientportal« fra feltet »e-mail« i patienthovedet.
# facts: C8
playbook-patient-portal-enter-email = Indtast patientens e-mailadresse.
# facts: C9 C11
playbook-patient-portal-check-email = Tjek e-mailadressen i formen med patienten. Både aktiveringslinket og linket til ny adgangskode sendes dertil.
# facts: C8 C12
playbook-patient-portal-choose-functions = Sæt markering ved det, patienten skal kunne bruge: »E-konsultation«, »E-tidsbestilling«, »E-receptfornyelse«.
# facts: C13
playbook-patient-portal-mark-electronic-answer = Vil patienten have svar som e-konsultation, så sæt markering i »Ønsker svar elektronisk«.
# facts: C8
playbook-patient-portal-create = Afslut med »Opret« eller Alt+P.
# facts: C9
playbook-patient-portal-check-awaiting = Tjek, at der står »Afventer aktivering« med gult øverst i formen. Så er aktiveringslinket sendt til patientens e-mail.
# facts: C9
playbook-patient-portal-check-activated = Se, om der står »Afventer aktivering« med gult øverst i formen. Gør der det, så send linket igen, ellers en ny kode.
# facts: C10
playbook-patient-portal-resend-link = Tryk på »Gensend« for at sende aktiveringslinket igen.
# facts: C9
playbook-patient-portal-tell-activation = Bed patienten åbne aktiveringslinket i e-mailen.
# facts: C11
playbook-patient-portal-send-new-password = Tryk på »Ny kode« (Alt+K). Så får patienten en e-mail.
# facts: C11
playbook-patient-portal-tell-reset-link = Bed patienten vælge en ny adgangskode med linket i e-mailen.
# facts: C12 C15
playbook-patient-portal-untick-functions = Fjern markeringen ved alle tre: »E-konsultation«, »E-tidsbestilling«, »E-receptfornyelse«.
# facts: C15
playbook-patient-portal-tell-what-remains = Fortæl, at patienten kun beholder sin profil og kan se tidligere e-konsultationer og receptfornyelser.
# facts: C14
playbook-patient-portal-delete = Tryk på »Slet« i formen for at fjerne patienten.
# facts: C14
playbook-patient-portal-tell-deleted = Fortæl, at det kun gælder jeres portal, og at patienten kan oprette sig igen.

## IC cards for staff

playbook-staff-cards-title = Personalets IC-kort
playbook-staff-cards-symptom-card_needed = Bestille eller aflevere et kort
playbook-staff-cards-symptom-card_sign_in = Logge ind med kortet
playbook-staff-cards-symptom-card_signature = Underskrive et dokument
playbook-staff-cards-symptom-hpki_password = Adgangskode til HPKI-kortet
playbook-staff-cards-symptom-pki_password = Adgangskode til PKI-kortet
# facts: N40
playbook-staff-cards-choose-card = Find det rigtige kort: Læger og farmaceuter logger ind med HPKI-kortet, alle andre med PKI-kortet.
# facts: N45
playbook-staff-cards-apply-as-doctor = Læge: Bestil HPKI-kortet hos den japanske lægeforenings certificeringscenter.
# facts: N45
playbook-staff-cards-apply-as-pharmacist = Farmaceut: Bestil HPKI-kortet hos den japanske farmaceutforenings certificeringscenter.
# facts: N45
playbook-staff-cards-apply-for-others = Andre medarbejdere: Bestil PKI-kortet hos supportcentret.
# facts: N45
playbook-staff-cards-return-card = Aflevér straks et PKI-kort, der ikke bruges mere.
# facts: N25
playbook-staff-cards-replace-first-password = Skift PKI-kortets første adgangskode, så snart kortet kommer.
# facts: N24
playbook-staff-cards-report-leak = Er HPKI-kortets adgangskode lækket, eller har du mistanke om det, så få kortet gjort ugyldigt efter certificeringscentrets regler.
# facts: N24
playbook-staff-cards-reissue-after-leak = Bestil derefter et nyt kort samme sted.
# facts: N24
playbook-staff-cards-apply-for-disclosure = Er HPKI-kortets adgangskode kun glemt, så søg certificeringscentret om at få den oplyst.
# facts: N25
playbook-staff-cards-ask-centre = Er PKI-kortets adgangskode glemt, så spørg supportcentret.
# facts: N25
playbook-staff-cards-reissue-card = Få lavet et nyt PKI-kort. En glemt adgangskode bliver aldrig oplyst.
# facts: N41
playbook-staff-cards-sign-document = Underskriv med HPKI-kortet, når et dokument kræver lægens eller farmaceutens navn og segl. Tidsstemplet kommer af sig selv.
# facts: N41
playbook-staff-cards-send-as-doctor = Læge: Læs dokumentet igennem først, for underskriften sender det også.
# facts: N41
playbook-staff-cards-send-as-pharmacist = Farmaceut: Send dokumentet efter underskriften. Det er to trin.

## Taking a first consent at a facility's reception

playbook-taking-consent-title = Første samtykke til netværket, i receptionen
playbook-taking-consent-symptom-join = { playbook-network-forms-symptom-join }
# facts: N5
playbook-taking-consent-check-eligible = { playbook-network-forms-check-eligible }
# facts: N44
playbook-taking-consent-choose-explainer = Find ud af, hvem der forklarer og tager imod samtykket: den behandlende læge eller en anden medarbejder.
# facts: N44
playbook-taking-consent-explain-leaflets = Forklar ud fra folderen, præsentationen af tjenesterne, forklaringen til deltagere og guiden til sikker brug.
# facts: N44
playbook-taking-consent-explain-forms = Vis og forklar blanketterne: samtykke, ændring, udmelding og sletning.
# facts: N31
playbook-taking-consent-choose-facilities = { playbook-network-forms-choose-facilities }
# facts: N7
playbook-taking-consent-adult-signs = { playbook-network-forms-adult-signs }
# facts: N7
playbook-taking-consent-guardian-signs = { playbook-network-forms-guardian-signs }
# facts: N7
playbook-taking-consent-relative-also-signs = { playbook-network-forms-relative-also-signs }
# facts: N7
playbook-taking-consent-relative-signs = { playbook-network-forms-relative-signs }
# facts: N29
playbook-taking-consent-check-identity = { playbook-network-forms-check-identity }
# facts: N8
playbook-taking-consent-settle-with-centre = { playbook-network-forms-settle-with-centre }
# facts: N5 N6
playbook-taking-consent-take-consent = Tag imod den underskrevne samtykkeerklæring (1/2) og listen over steder at dele med (2/2). De afleveres dér, hvor patienten behandles eller får sin medicin.
# facts: N11
playbook-taking-consent-complete-form = { playbook-network-forms-complete-form }
# facts: N11
playbook-taking-consent-write-card = Skriv stedets og patientens navn på medlemskortet.
# facts: N11
playbook-taking-consent-copy-papers = Kopiér 1/2, 2/2 og forsiden af medlemskortet.
# facts: N11
playbook-taking-consent-fax-papers = Fax en kopi af hver af de tre til supportcentret.
# facts: N11 N19
playbook-taking-consent-give-card = Giv patienten medlemskortet. Det gives kun denne ene gang og skal ikke afleveres igen.
# facts: N10
playbook-taking-consent-give-envelope = Giv patienten bruger-id og første adgangskode i den forseglede kuvert, så ingen andre kan se dem.
# facts: N11
playbook-taking-consent-give-copy = { playbook-network-forms-give-copy }
# facts: N11
playbook-taking-consent-keep-original = { playbook-network-forms-keep-original }
# facts: N11
playbook-taking-consent-enter-in-ledger = Skriv kortet ind i kortlisten »会員カード管理票«, der gemmes sammen med originalerne.
# facts: N12
playbook-taking-consent-tell-start = Fortæl, at aftalen gælder, når supportcentret har godkendt blanketten, og at adgangen virker inden for 3 af centrets åbningsdage derefter.
# facts: N13
playbook-taking-consent-tell-silence = Fortæl, at der ikke kommer besked om godkendelsen. Hvis blanketten ikke bliver godkendt, kontakter supportcentret patienten og fortæller om årsagen og en løsning.
