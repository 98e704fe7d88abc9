### The chat widget. Variables stay as they are until the widget fills them in.

widget-launcher = Åbn chatten
widget-title = Chat
widget-close = Luk
widget-connecting = Opretter forbindelse…
widget-disconnected = Der er ingen forbindelse lige nu. Det, du har skrevet, er gemt og bliver sendt, så snart forbindelsen er tilbage.
widget-reconnected = Forbindelsen er tilbage.
widget-not-here = Chatten kan ikke bruges på denne side. Kontakt apoteket eller klinikken i stedet.
widget-unread = Nye beskeder: { $count }

widget-owner-bot = Automatisk assistent, ikke et menneske
widget-owner-queue = Du venter på personalet
widget-owner-staff = Personalet svarer dig
widget-owner-closed = Henvendelsen er afsluttet
widget-author-bot = Automatisk assistent
widget-author-you = Dig
widget-said = { $author }:

widget-conversation = Samtale
widget-messages = Beskeder
widget-tools = Vælg sprog, gem, udskriv eller slet
widget-language = Sprog
widget-save = Gem
widget-save-name = Gem samtalen
widget-print = Udskriv
widget-print-name = Udskriv samtalen
widget-erase = Slet
widget-erase-name = Slet samtalen
widget-erase-question = Vil du slette hele samtalen?
widget-erase-meaning = Dine beskeder og de oplysninger, du har givet, bliver slettet. Det kan ikke fortrydes.
widget-erase-confirm = Slet alt
widget-erase-keep = Behold samtalen
widget-erased = Hele samtalen er slettet.
widget-start-again = Start forfra

widget-standing = Kan altid vælges
widget-message = Din besked
widget-placeholder = Skriv her
widget-send = Send
widget-privacy = Personalet hos { $facility } læser dine beskeder. Skriv ikke navn eller kontaktoplysninger, for de kan ikke altid skjules.
widget-too-long = Teksten er for lang: { $count } tegn. Der er plads til { $limit }.

widget-waiting = Sendes, når forbindelsen er tilbage
widget-sending = Sender
widget-sent = Sendt
widget-failed = Ikke sendt
widget-retry = Send igen
widget-failed-notice = Beskeden blev ikke sendt. Tryk på »Send igen«.

widget-case-code = Sagsnummer
widget-case-qr = QR-kode med sagsnummeret { $code }

widget-cancel = Træk henvendelsen tilbage
widget-cancel-question = Vil du trække henvendelsen tilbage?
widget-cancel-meaning = Personalet arbejder ikke videre med den. Du kan altid sende en ny.
widget-cancel-keep = Nej, behold den
widget-cancel-confirm = Ja, træk den tilbage
widget-rating-question = Hvor tilfreds er du med hjælpen?
widget-rating-stars = { $stars } ud af 5 stjerner
widget-rating-thanks = Tak for din vurdering.
widget-reopen = Jeg har stadig brug for hjælp

widget-resume-offer = Jeg har allerede et sagsnummer
widget-resume-title = Find min henvendelse
widget-resume-why = Vi bruger fødselsdatoen til at tjekke, at henvendelsen er din.
widget-resume-birth-date = Fødselsdatoen fra henvendelsen
widget-resume-back = Tilbage

widget-form-send = Send oplysningerne
widget-form-check = Tjek oplysningerne
widget-form-check-title = Er det hele rigtigt?
widget-form-change = Ret oplysningerne
widget-form-kana-guess = Vi har udfyldt feltet ud fra det navn, du skrev. Tjek, om det er rigtigt.
widget-form-sending = Sender…
widget-form-optional = valgfrit
widget-form-tell-staff = Jeg vil hellere sige det til personalet
widget-form-required = Udfyld feltet.
widget-form-choose = Vælg et svar.
widget-form-date = Vælg dag, måned og år.
widget-form-errors = Felter, der mangler eller skal rettes: { $count }
widget-form-unsent = Oplysningerne kunne ikke sendes. Dine svar er gemt. Prøv igen.
widget-form-year = År
widget-form-month = Måned
widget-form-day = Dag
widget-form-calendar = Kalender
widget-form-western = Vestlig
widget-form-japanese = Japansk
