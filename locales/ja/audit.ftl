### The audit trail in the console: who did what when.

audit-title = 操作の記録
audit-time = 日時
audit-what = 内容
audit-case = 受付番号
audit-code = 受付番号
audit-filter = しぼり込む
audit-all = すべて表示
audit-older = さらに前の記録
audit-empty = 記録はありません。
audit-unknown = { $who }：{ $action }

## Who

audit-who-staff = { $name }さん
audit-who-former = 登録のないスタッフ
audit-who-patient = 患者さん
audit-who-service = 連携システム
audit-who-system = システム

## What: requests

audit-action-case-opened = { $who }がスタッフに依頼しました。
audit-action-case-looked-up = { $who }が窓口で、受付番号を使って依頼を開きました。
audit-action-case-claimed = { $who }が担当になりました。
audit-action-case-released = { $who }が順番待ちに戻しました。
audit-action-case-transferred = { $who }がほかの担当に引き継ぎました。
audit-action-case-resolved = { $who }が対応を終えました。
audit-action-case-handed-back = { $who }が自動応答に戻しました。
audit-action-case-revealed = { $who }が個人情報を表示しました。
audit-action-case-field-changed = { $who }が入力内容を変更しました。
audit-action-case-step-ticked = { $who }が手順にチェックを付けました。
audit-action-case-step-unticked = { $who }が手順のチェックを外しました。
audit-action-case-note-written = { $who }がメモを書きました。
audit-action-case-message-sent = { $who }が患者さんにメッセージを送りました。
audit-action-case-request-previewed = { $who }が申し込みメールの内容を表示しました。
audit-action-case-request-exported = { $who }が申し込みメールのファイルを保存しました。
audit-action-case-request-queued = { $who }が申し込みメールの送信を指示しました。
audit-action-case-request-sent = 申し込みメールが送信されました（{ $who }）。
audit-action-case-request-failed = 申し込みメールを送信できませんでした（{ $who }）。
audit-action-case-request-unconfirmed = 申し込みメールが届いたか確認できませんでした（{ $who }）。
audit-action-case-answered = { $who }が返事の到着を記録しました。
audit-action-case-cancelled = { $who }が依頼を取り消しました。
audit-action-case-resumed = { $who }が別の端末で続きを開きました。
audit-action-case-reopened = { $who }が依頼を再開しました。
audit-action-case-rated = { $who }が対応を評価しました。
audit-action-case-expired = 担当者がつかないまま保存期間が過ぎ、受付を終了しました。
audit-action-case-erased = { $who }が依頼の内容を消去しました。
audit-action-conversation-erased = { $who }が会話を消去しました。

## What: accounts and other systems

audit-action-staff-signed-in = { $who }がログインしました。
audit-action-staff-sign-in-failed = { $who }がログインに失敗しました。
audit-action-staff-session-ended = { $who }が{ $whom }の端末をログアウトさせました。
audit-action-staff-added = { $who }が{ $whom }のアカウントを追加しました。
audit-action-staff-disabled = { $who }が{ $whom }のアカウントを停止しました。
audit-action-staff-enabled = { $who }が{ $whom }のアカウントの停止を解除しました。
audit-action-staff-password-reset = { $who }が{ $whom }のパスワードを再設定しました。
audit-action-staff-password-changed = { $who }が自分のパスワードを変更しました。
audit-action-staff-second-factor-set = { $who }が2段階認証を設定しました。
audit-action-staff-second-factor-removed = { $who }が{ $whom }の2段階認証を解除しました。
audit-action-staff-review-languages-set = { $who }が見直す言語を変更しました（{ $whom }）。
audit-action-review-decided = { $who }がメッセージの意味を決めました。
audit-action-review-undone = { $who }がメッセージの意味の決定を取り消しました。
audit-action-service-added = { $who }が連携システムを追加しました。
audit-action-service-revoked = { $who }が連携システムを停止しました。

## Details

audit-to = { $whom }へ
audit-from = { $whom }から
audit-cause-lease-expired = 担当の期限切れ
audit-cause-taken-back = ほかの人の担当から

## Why something was erased

audit-reason-own-chat = 患者さんがチャットで消去
audit-reason-retention = 保存期間の終了
audit-reason-patient-asked = ご本人の希望
audit-reason-relative-asked = ご家族や代理の方の希望
audit-reason-wrong-facility = 宛先の間違い
audit-reason-test = テスト用の受付
