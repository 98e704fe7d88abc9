### Recovering past dispensing records in the harmo app.

# facts: H18
harmo-start = Votre historique de médicaments n’apparaît plus dans harmo. Voyons ensemble comment le retrouver, une étape à la fois.
harmo-noted-email = C’est noté pour l’adresse de courriel. Je ne vous poserai pas la question.
harmo-for-whom = Pour qui voulez-vous retrouver l’historique ?
# facts: H5
harmo-account =
    { $for_whom ->
        [self] Avez-vous un compte à votre propre nom dans l’application harmo, sur votre appareil ?
       *[other] Cette personne a-t-elle un compte famille dans l’application harmo, sur votre appareil ?
    }
# facts: H5
harmo-account-howto =
    { $for_whom ->
        [self] Ouvrez l’application et créez un compte à votre propre nom. L’historique reviendra dans ce compte. Ensuite, appuyez sur « C’est fait ».
       *[other] Ouvrez l’application et ajoutez un compte famille au nom de cette personne. L’historique reviendra dans ce compte. Ensuite, appuyez sur « C’est fait ».
    }
# facts: H6
harmo-warning-carried-over = Avant de commencer, voici cinq choses à savoir. La première : les informations corporelles, les notes du carnet, les remarques sur la personne et les médicaments sans ordonnance sont conservés.
# facts: H7
harmo-warning-duplicates = La deuxième : une même ligne peut apparaître deux fois. Supprimez alors l’une des deux.
# facts: H8
harmo-warning-favourites = La troisième : les établissements favoris ne reviennent pas. Il faudra les ajouter de nouveau.
# facts: H9
harmo-warning-card = La quatrième : la carte de l’ancien compte sera vidée et ne servira plus. Donnez-la à la pharmacie ou découpez-la.
# facts: H10
harmo-warning-stays-in-app = La dernière : le carnet restera dans l’application. On ne pourra ni revenir à une carte, ni en enregistrer une nouvelle.
harmo-knows-email = Connaissez-vous l’adresse de courriel enregistrée dans harmo ?
harmo-not-agreed = Je comprends. Rien n’a encore changé. Si quelque chose n’est pas clair ou vous gêne, une personne de l’équipe peut vous l’expliquer.
# facts: H1
harmo-usual-route = Vous pouvez faire la demande vous-même. Lisez la marche à suivre de harmo, puis écrivez à son service d’aide. Indiquez l’adresse de courriel enregistrée dans votre application.
# facts: H16 H17
harmo-usual-wait = Les demandes sont traitées dans l’ordre d’arrivée : cela peut prendre du temps. La réponse arrivera à l’adresse d’où vous aurez écrit.
# facts: H2 H3
harmo-pharmacy-route = S’il vous est difficile d’écrire, la pharmacie fait la demande pour vous. Au lieu de donner l’adresse, vous montrez votre carnet au comptoir. La pharmacie indique à harmo la date et l’heure où vous l’avez montré.
# facts: H3 H5 H11
harmo-pharmacy-present = Ouvrez dans l’application le carnet du compte que vous venez de vérifier, puis montrez-le au comptoir. L’historique reviendra dans le compte montré.
# facts: H4 H16 H17
harmo-pharmacy-needs = Il faut le nom, le nom en kana, la date de naissance et le sexe. La pharmacie ajoute son propre nom, l’identifiant du patient dans son logiciel et l’heure où le carnet a été montré. Les demandes sont traitées dans l’ordre d’arrivée ; la pharmacie vous préviendra.
# facts: H2
harmo-other-pharmacy = Cette démarche se fait dans une pharmacie qui utilise harmo. Montrez-y votre carnet au comptoir et demandez la récupération.
# facts: H6 H7
harmo-effects-kept = Les informations corporelles, les notes, les remarques et les médicaments sans ordonnance sont conservés. Si une même ligne apparaît deux fois, supprimez l’une des deux.
# facts: H8 H9 H10
harmo-effects-lost = Les établissements favoris sont à ajouter de nouveau. La carte de l’ancien compte ne servira plus, et on ne pourra pas revenir à une carte.
# facts: H9 H10
harmo-card = Après la récupération, la carte de l’ancien compte est vidée et ne sert plus. Donnez-la à la pharmacie ou découpez-la. On ne peut ni revenir à une carte, ni en enregistrer une nouvelle.
# facts: H5
harmo-family = Vous pouvez faire la démarche pour un proche. Vérifiez d’abord que cette personne a un compte famille dans l’application harmo, sur votre appareil.
# facts: H16 H17
harmo-time = Les demandes sont traitées dans l’ordre d’arrivée ; je ne peux pas donner de délai. Si la pharmacie fait la demande, elle vous préviendra quand ce sera terminé.
# facts: H1 H2
harmo-change-email = Ce qui compte, c’est l’adresse de courriel enregistrée dans l’application harmo que vous utilisez maintenant. Si vous ne pouvez pas vous en servir, la pharmacie peut faire la demande pour vous.
harmo-no-password = Je ne connais pas de moyen d’obtenir un nouveau mot de passe harmo. L’équipe peut regarder cela avec vous.
