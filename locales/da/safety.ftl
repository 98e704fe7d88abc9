### Medical messages.

safety-emergency = Er det akut, så vent ikke på svar her. Ring til alarmcentralen nu, eller bed en i nærheden om hjælp.
safety-no-advice = Jeg kan ikke give råd om medicin eller helbred. Spørg din farmaceut eller læge direkte.
safety-offer-pharmacist = Jeg kan ikke give råd om medicin eller helbred. Skal jeg sende dit spørgsmål videre til en farmaceut eller en anden fagperson?
