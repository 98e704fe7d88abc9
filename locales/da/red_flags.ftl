# Emergencies: shown by the deterministic check. To be approved by a clinician before use with patients.
safety-always = Chatten er ikke til akut hjælp. Ring { $number }.
safety-notice-emergency = Det kan være livsfarligt. Ring med det samme.
safety-notice-crisis = Det lyder meget svært. Der er nogen, der vil lytte til dig nu. Ring til dem.
safety-notice-either = Er du i fare, eller har du det meget svært, så ring med det samme.
safety-number-ambulance = Ambulance
safety-number-all-emergencies = Alarmcentralen
safety-number-advice-adults = Akut rådgivning
safety-number-advice-children = Rådgivning om børn
safety-number-sign-language = Døve og hørehæmmede
safety-number-doctor-capital-region = Akuttelefonen (Region Hovedstaden)
safety-number-suicide-line = Hjælp ved selvmordstanker
