### Staff accounts: signing in with a code, one's own account, the facility's people.

problem-second-factor-required = 認証アプリのコードも必要です。
problem-second-factor-wrong = コードが違うか、すでに使われています。新しいコードを入力してください。
problem-second-factor-enrolment-required = 先に2段階認証を設定してください。
problem-password-change-required = 先にパスワードを変更してください。
problem-missing-scope = このトークンではこの操作はできません。

form-error-username-malformed = ユーザー名に使えるのは、文字、数字、ピリオド、ハイフン、アンダーバー、プラス、@です。
form-error-username-taken = このユーザー名はすでに使われています。
form-error-password-short = パスワードは12文字以上にしてください。
form-error-password-long = パスワードは200文字までにしてください。
form-error-password-is-username = ユーザー名と同じパスワードは使えません。
form-error-password-same = 今と違うパスワードにしてください。
form-error-password-wrong = 今のパスワードが違います。
form-error-code-wrong = コードが違います。アプリに今表示されているコードを入力してください。

## Signing in, the second step

console-sign-in-late = 時間が経ったため、もう一度パスワードを入力してください。
account-code-title = 認証コードの入力
account-code = 認証アプリのコード
account-code-hint = 6桁の数字です。30秒ごとに変わります。
account-code-wrong = コードが違うか、すでに使われています。新しいコードを入力してください。
account-code-lost = アプリを使えないときは、2段階認証の解除をシステムの管理者に依頼してください。
account-code-back = ログインをやり直す

## One's own account

account-title = アカウント
account-back = アカウントへ
account-password = パスワード
account-password-present = 今のパスワード
account-password-new = 新しいパスワード
account-password-hint = 12文字以上。変更すると、ほかの端末はログアウトされます。
account-password-change = パスワードを変更する
account-first-password = このパスワードは最初の1回だけ使えます。続ける前に、自分のパスワードに変更してください。
account-factor = 2段階認証
account-factor-on = 設定済みです。ログインのたびに、認証アプリのコードを入力します。
account-factor-off = 設定していません。設定すると、パスワードを知られても、ほかの人はログインできません。
account-factor-set-up = 設定する
account-factor-again = 新しいコードで設定し直す
account-factor-remove = 2段階認証を解除する
account-first-factor = この施設では2段階認証が必要です。続ける前に設定してください。
account-factor-scan = 認証アプリでこのQRコードを読み取り、表示された6桁の数字を入力してください。
account-factor-image = 認証アプリで読み取るQRコード
account-factor-by-hand = 読み取れないときは、アプリにこのキーを入力してください：
account-factor-confirm = 確認して使い始める
account-sessions = ログイン中の端末
account-session-this = この端末
account-session-began = ログイン：{ $time }
account-session-seen = 最終利用：{ $time }
account-session-end = ログアウトさせる
account-session-end-others = ほかの端末をすべてログアウトさせる
account-device-unknown = 不明な端末
account-done-password = パスワードを変更しました。ほかの端末はログアウトされました。
account-done-factor-on = 2段階認証を設定しました。ほかの端末はログアウトされました。
account-done-factor-off = 2段階認証を解除しました。
account-done-ended = ログアウトさせました。

## The facility's people

people-title = スタッフの管理
people-add = スタッフを追加
people-username-hint = ログインに使います。大文字と小文字は区別しません。
people-role = 役割
people-add-button = 追加して仮パスワードを作る
people-once = { $username }さんの仮パスワード
people-once-hint = 表示は今回だけです。本人に直接伝えてください。最初のログインで、本人が変更します。
people-everyone = 登録済みのスタッフ
people-you = あなた
people-disabled = 停止中
people-factor = 2段階認証あり
people-sessions = ログイン中：{ $count }台
people-reset = 仮パスワードを作り直す
people-end-sessions = すべてログアウトさせる
people-disable = 停止する
people-enable = 停止を解除する
people-done-disabled = { $username }さんを停止しました。ログイン中の端末もログアウトされました。
people-done-enabled = { $username }さんの停止を解除しました。
people-done-sessions-ended = { $username }さんをすべての端末からログアウトさせました。
people-reviews = { $username }さんが見直す言語
people-reviews-save = 言語を保存
people-done-languages = { $username }さんが見直す言語を保存しました。
