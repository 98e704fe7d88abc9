### Staff accounts: signing in with a code, one's own account, the facility's people.

problem-second-factor-required = Le code de l’application d’authentification est aussi nécessaire.
problem-second-factor-wrong = Le code est incorrect ou a déjà servi. Saisissez un nouveau code.
problem-second-factor-enrolment-required = Activez d’abord la double authentification.
problem-password-change-required = Changez d’abord votre mot de passe.
problem-missing-scope = Ce jeton ne donne pas droit à cette action.

form-error-username-malformed = Le nom d’utilisateur peut contenir des lettres, des chiffres, le point, le tiret, le tiret bas, le plus et @.
form-error-username-taken = Ce nom d’utilisateur est déjà pris.
form-error-password-short = Le mot de passe doit compter au moins 12 caractères.
form-error-password-long = Le mot de passe doit compter au plus 200 caractères.
form-error-password-is-username = Le mot de passe ne peut pas être le nom d’utilisateur.
form-error-password-same = Choisissez un mot de passe différent de l’actuel.
form-error-password-wrong = Le mot de passe actuel est incorrect.
form-error-code-wrong = Le code est incorrect. Saisissez celui que l’application affiche maintenant.

## Signing in, the second step

console-sign-in-late = Le délai est dépassé. Saisissez de nouveau votre mot de passe.
account-code-title = Code de connexion
account-code = Code de l’application d’authentification
account-code-hint = Six chiffres, renouvelés toutes les 30 secondes.
account-code-wrong = Le code est incorrect ou a déjà servi. Saisissez un nouveau code.
account-code-lost = Sans accès à l’application, demandez à l’administrateur du système de désactiver la double authentification.
account-code-back = Recommencer la connexion

## One's own account

account-title = Mon compte
account-back = Retour à mon compte
account-password = Mot de passe
account-password-present = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-hint = Au moins 12 caractères. Le changement déconnecte vos autres appareils.
account-password-change = Changer le mot de passe
account-first-password = Ce mot de passe est provisoire. Choisissez le vôtre avant de continuer.
account-factor = Double authentification
account-factor-on = Activée. Chaque connexion demande un code de votre application d’authentification.
account-factor-off = Désactivée. Si vous l’activez, votre mot de passe seul ne suffira plus pour se connecter à votre compte.
account-factor-set-up = Activer
account-factor-again = Recommencer avec un nouveau code
account-factor-remove = Désactiver la double authentification
account-first-factor = Cet établissement exige la double authentification. Activez-la avant de continuer.
account-factor-scan = Scannez ce code avec votre application d’authentification, puis saisissez les six chiffres affichés.
account-factor-image = Code QR à scanner avec l’application d’authentification
account-factor-by-hand = Si vous ne pouvez pas le scanner, saisissez cette clé dans l’application :
account-factor-confirm = Vérifier et activer
account-sessions = Appareils connectés
account-session-this = Cet appareil
account-session-began = Connexion : { $time }
account-session-seen = Dernière activité : { $time }
account-session-end = Déconnecter
account-session-end-others = Déconnecter tous les autres appareils
account-device-unknown = Appareil inconnu
account-done-password = Mot de passe changé. Vos autres appareils sont déconnectés.
account-done-factor-on = Double authentification activée. Vos autres appareils sont déconnectés.
account-done-factor-off = Double authentification désactivée.
account-done-ended = L’appareil est déconnecté.

## The facility's people

people-title = Comptes de l’équipe
people-add = Ajouter un compte
people-username-hint = Sert à se connecter. Majuscules et minuscules sont équivalentes.
people-role = Rôle
people-add-button = Ajouter le compte
people-once = Mot de passe provisoire de { $username }
people-once-hint = Il n’est affiché que cette fois. Remettez-le en main propre : il sera remplacé à la première connexion.
people-everyone = Comptes existants
people-you = vous
people-disabled = suspendu
people-factor = double authentification
people-sessions = Appareils connectés : { $count }
people-reset = Réinitialiser le mot de passe
people-end-sessions = Déconnecter partout
people-disable = Suspendre
people-enable = Rétablir
people-done-disabled = Le compte { $username } est suspendu et déconnecté partout.
people-done-enabled = Le compte { $username } est rétabli.
people-done-sessions-ended = Le compte { $username } est déconnecté partout.
people-reviews = Langues revues par { $username }
people-reviews-save = Enregistrer les langues
people-done-languages = Les langues revues par { $username } sont enregistrées.
