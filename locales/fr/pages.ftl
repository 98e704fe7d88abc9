### The demo facilities' own pages.

pages-title = Établissements d’exemple
pages-intro = Essayez le tchat des patients sur la page d’une pharmacie ou d’une clinique d’exemple. Tous ces établissements sont fictifs.
pages-facilities = Choisir un établissement
pages-open = Ouvrir la page : { $facility }
pages-for-staff = Pour l’équipe
pages-console = Ouvrir la console de l’équipe
pages-console-hint = La file des demandes transmises par le tchat
pages-language = Langue
pages-skip = Aller au contenu
pages-sample = Cette page est un exemple : l’établissement n’existe pas.
pages-home = Tous les exemples
pages-problem = Page introuvable
pages-hours = Heures d’ouverture
pages-day = Jour
pages-time = Heures
pages-closed-notice = Fermé les jours fériés.
pages-open-now = Ouvert en ce moment
pages-opens = Prochaine ouverture : { $opens }
pages-contact = Nous joindre
pages-telephone = Téléphone
pages-fax = Télécopie
pages-services = Bon à savoir
pages-chat-title = Une difficulté ? Le tchat est là
pages-chat-text = Le bouton en bas à droite ouvre le tchat à toute heure. Il suffit de choisir des réponses, et une personne peut prendre le relais.
pages-chat-needs-script = Le tchat a besoin de JavaScript : activez-le dans votre navigateur. Si cela presse, venez nous voir pendant les heures d’ouverture.
pages-chat-missing = Les fichiers du tchat n’ont pas encore été générés : lancez « make run », ou « npm run build » dans web/.
pages-emergency = En cas d’urgence
pages-emergency-text = Si une vie est en danger, n’utilisez pas le tchat : appelez tout de suite.

## Each facility's lines; a facility without its own has the general ones.

pages-slogan = { $facility } vous souhaite la bienvenue
pages-lead = Sur place ou par écrit, posez-nous vos questions.
pages-line-1 = Pour une première visite, apportez votre carte d’assurance.
pages-line-2 = Nos locaux sont accessibles en fauteuil roulant.
pages-line-3 = Le tchat répond en français, en japonais et en danois.
pages-slogan-sakura-pharmacy = La pharmacie de votre quartier
pages-lead-sakura-pharmacy = Une question sur vos médicaments ou sur votre carnet de médicaments électronique ? Nos pharmaciens sont à votre écoute.
pages-line-1-sakura-pharmacy = Nous préparons les ordonnances de tous les établissements.
pages-line-2-sakura-pharmacy = Votre carnet électronique n’affiche plus vos médicaments ? Parlez-nous-en.
pages-line-3-sakura-pharmacy = Médicaments préparés par dose et livraison à domicile, sur demande.
pages-slogan-noto-support-centre = Votre réseau médical, tout simplement
pages-lead-noto-support-centre = Inscription, utilisation de « MY Hospital » : nous vous accompagnons pas à pas.
pages-line-1-noto-support-centre = Nous expliquons comment participer et remplir le formulaire de consentement.
pages-line-2-noto-support-centre = Mot de passe oublié : nous vous aidons à en obtenir un nouveau.
pages-line-3-noto-support-centre = Vous pouvez aussi changer la liste des établissements participants.
pages-slogan-clinique-erable = La clinique de toute la famille
pages-lead-clinique-erable = Vos rendez-vous se confirment par courriel.
pages-line-1-clinique-erable = Un courriel de rappel part avant chaque rendez-vous.
pages-line-2-clinique-erable = Le mercredi, nous recevons aussi en soirée.
pages-line-3-clinique-erable = Le rappel n’arrive pas ? Dites-le dans le tchat.
pages-slogan-lindehus-klinik = Vos médecins de famille
pages-lead-lindehus-klinik = Écrivez-nous à toute heure sur le portail des patients.
pages-line-1-lindehus-klinik = Rendez-vous et messages passent par le portail des patients.
pages-line-2-lindehus-klinik = Le mercredi, nous fermons plus tard.
pages-line-3-lindehus-klinik = Impossible de vous connecter au portail ? Le tchat vous aide.
