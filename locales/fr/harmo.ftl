### Recovering past dispensing records in the harmo app.

# facts: H18
harmo-start = Vous ne voyez plus vos anciens médicaments dans harmo. Nous allons voir ensemble comment les retrouver, une étape à la fois.
harmo-noted-email = C'est noté pour l'adresse de courriel. Je ne vous le demanderai pas.
harmo-for-whom = De qui sont les données à retrouver ?
# facts: H5
harmo-account =
    { $for_whom ->
        [self] Êtes-vous inscrit à votre propre nom dans l'application harmo de votre appareil ?
       *[other] Cette personne a-t-elle un compte famille dans l'application harmo de votre appareil ?
    }
# facts: H5
harmo-account-howto =
    { $for_whom ->
        [self] Ouvrez l'application et inscrivez-vous à votre propre nom. Les données reviendront dans ce compte. Ensuite, touchez « C'est fait ».
       *[other] Ouvrez l'application et ajoutez un compte famille au nom de cette personne. Les données reviendront dans ce compte. Ensuite, touchez « C'est fait ».
    }
# facts: H6
harmo-warning-carried-over = Avant de commencer, cinq choses à savoir. La première : vos informations corporelles, vos notes du carnet, les remarques sur vous et vos médicaments sans ordonnance sont conservés.
# facts: H7
harmo-warning-duplicates = La deuxième : une même ligne peut apparaître deux fois. Il suffit alors d'en supprimer une.
# facts: H8
harmo-warning-favourites = La troisième : vos établissements favoris ne reviennent pas. Il faudra les ajouter de nouveau ensuite.
# facts: H9
harmo-warning-card = La quatrième : la carte de l'ancien compte est vidée et ne servira plus. Donnez-la à la pharmacie ou découpez-la.
# facts: H10
harmo-warning-stays-in-app = La dernière : votre carnet restera dans l'application. On ne pourra ni le remettre sur une carte, ni inscrire une nouvelle carte.
harmo-knows-email = Connaissez-vous l'adresse de courriel inscrite dans harmo ?
harmo-not-agreed = Je comprends. Si ce n'est pas clair ou si cela vous gêne, une personne peut vous l'expliquer. Rien n'a encore changé.
# facts: H1
harmo-usual-route = Vous pouvez faire la demande vous-même. Lisez la marche à suivre de harmo, puis écrivez à son service d'aide en indiquant l'adresse de courriel inscrite dans votre application.
# facts: H16 H17
harmo-usual-wait = Les demandes sont traitées dans l'ordre d'arrivée, cela peut donc prendre du temps. La réponse arrivera à l'adresse d'où vous avez écrit.
# facts: H2 H3
harmo-pharmacy-route = Quand il est difficile d'écrire soi-même, la pharmacie s'en charge. Au lieu de l'adresse, il faut montrer votre carnet au comptoir ; la pharmacie en indique la date et l'heure à harmo.
# facts: H3 H5 H11
harmo-pharmacy-present = Ouvrez dans l'application le carnet du compte que vous venez de vérifier, et montrez-le au comptoir. Les données reviendront dans le compte montré.
# facts: H4 H16 H17
harmo-pharmacy-needs = Il faut le nom, sa lecture en kana, la date de naissance et le sexe. La pharmacie ajoute son nom, votre numéro chez elle et l'heure où le carnet a été montré. Les demandes suivent leur ordre ; la pharmacie vous préviendra.
# facts: H2
harmo-other-pharmacy = Cette démarche se fait dans une pharmacie qui utilise harmo. Montrez-y votre carnet au comptoir et demandez la récupération.
# facts: H6 H7
harmo-effects-kept = Les informations corporelles, les notes, les remarques et les médicaments sans ordonnance sont conservés. Si une ligne est en double, supprimez-en une.
# facts: H8 H9 H10
harmo-effects-lost = Les établissements favoris sont à ajouter de nouveau. L'ancienne carte ne servira plus, et le carnet ne pourra pas revenir sur une carte.
# facts: H9 H10
harmo-card = Après la récupération, la carte de l'ancien compte est vidée et ne sert plus. Donnez-la à la pharmacie ou découpez-la. On ne peut ni revenir à une carte, ni en inscrire une nouvelle.
# facts: H5
harmo-family = Vous pouvez le faire pour un proche. Vérifiez d'abord que cette personne a un compte famille dans l'application de votre appareil.
# facts: H16 H17
harmo-time = Les demandes sont traitées dans l'ordre d'arrivée ; je ne peux pas donner de délai. Si la pharmacie fait la demande, elle vous préviendra quand c'est fini.
