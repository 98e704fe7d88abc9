### A clinic's appointment e-mails.

# facts: O5
mail-reminder-start = Nogle gange når klinikkens automatiske påmindelser kun frem til nogle af patienterne. Lad os først se på det, du selv kan tjekke.
# facts: O6
mail-confirm-start = Nogle gange kan man ikke bekræfte sin tid fra e-mailen med påmindelsen. Lad os først se på det, du selv kan tjekke.
mail-address = Har klinikken din rigtige e-mailadresse?
mail-spam = Kig i mappen med spam (uønskede e-mails) i din mailboks. Ligger påmindelsen dér?
# facts: O5
mail-provider = Nogle gange rammer det kun patienter hos bestemte læger eller andre behandlere. Gælder det alle dine tider eller kun tiderne hos én læge eller anden behandler?
mail-address-wrong = Så skal klinikken have din rigtige e-mailadresse. Det er klinikken, der kan rette den.
mail-in-spam = Godt, at du fandt den. Markér e-mailen som »ikke spam«, så de næste påmindelser lander i din indbakke.
# facts: O15
mail-clinic-must = Det kan du desværre ikke selv løse. Det kræver en administrator af klinikkens journalsystem, så klinikken skal gøre det.
mail-soon = Har du snart en tid, så ring til klinikken i stedet for at vente.
mail-email = Klinikken har den e-mailadresse, der bruges til påmindelser. Bed klinikken om at tjekke eller rette den.
mail-appointment = Jeg kan desværre ikke bestille, flytte eller aflyse tider. Kontakt klinikken direkte.
mail-renewal = Jeg kan desværre ikke forny recepter. Kontakt klinikken eller det apotek, du plejer at bruge.
