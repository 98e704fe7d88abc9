### The chat widget. Variables stay as they are until the widget fills them in.

widget-launcher = Åbn chatten
widget-title = Chat
widget-close = Luk
widget-connecting = Opretter forbindelse…
widget-disconnected = Der er ingen forbindelse lige nu. Det, du har skrevet, er gemt og bliver sendt, så snart det kan lade sig gøre.
widget-reconnected = Forbindelsen er tilbage.
widget-unread = Nye beskeder: { $count }

widget-owner-bot = Automatiske svar, ikke et menneske
widget-owner-queue = Du venter på personalet
widget-owner-staff = En medarbejder svarer dig
widget-owner-closed = Henvendelsen er afsluttet
widget-author-bot = Automatisk svar
widget-author-you = Du
widget-said = { $author }:

widget-conversation = Samtale
widget-messages = Beskeder
widget-tools = Sprog, gem og slet
widget-language = Sprog
widget-save = Gem
widget-save-name = Gem samtalen
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
widget-privacy = Personalet ({ $facility }) læser dine beskeder. Skriv ikke navn eller kontaktoplysninger; de kan ikke altid skjules.
widget-too-long = Højst { $limit } tegn; din besked har { $count }.

widget-waiting = Sendes, når forbindelsen er tilbage
widget-sending = Sender
widget-sent = Sendt
widget-failed = Ikke sendt
widget-retry = Send igen
widget-failed-notice = Beskeden blev ikke sendt. Tryk på »Send igen«.

widget-case-code = Sagsnummer

widget-form-send = Send oplysningerne
widget-form-sending = Sender…
widget-form-optional = valgfrit
widget-form-tell-staff = Jeg siger det hellere til personalet
widget-form-required = Udfyld feltet.
widget-form-choose = Vælg et svar.
widget-form-date = Vælg dag, måned og år.
widget-form-errors = Felter, der mangler eller skal rettes: { $count }
widget-form-unsent = Det kunne ikke sendes. Dine svar er gemt; prøv igen.
widget-form-year = År
widget-form-month = Måned
widget-form-day = Dag
widget-form-calendar = Kalender
widget-form-western = Vestlig
widget-form-japanese = Japansk
