### The staff console.

console-skip = 本文へ進む
console-language = 表示言語
console-sign-out = ログアウト
console-assets-missing = 画面のファイルがまだビルドされていません。「make run」で起動するか、web/ で「npm run build」を実行してください。
console-not-live = 自動更新が止まっています。接続が戻ると再開します。
console-problem = 表示できません
console-to-queue = 受付一覧へ

## Signing in

console-sign-in = ログイン
console-sign-in-title = スタッフのログイン
console-username = ユーザー名
console-password = パスワード
console-sign-in-wrong = ユーザー名かパスワードが違います。もう一度お試しください。
console-sign-in-locked = 失敗が続いたため、一時的にログインできません。{ $seconds }秒後にもう一度お試しください。
console-role-agent = スタッフ
console-role-lead = 責任者
console-role-administrator = 管理者

## The queue

console-queue = 受付一覧
console-next = 次の人を担当する
console-claim = 担当する
console-list-mine = 自分の担当
console-list-waiting = 順番待ち
console-list-others = ほかの人の担当
console-empty-waiting = 順番待ちの人はいません。新しい受付は自動で表示されます。
console-waiting-count = 順番待ち：{ $count }人
console-waited = { $duration }待ち
console-until = { $time }まで
console-urgent = 優先
console-patient-language = 患者さんの言語：
console-done-released = 順番待ちに戻しました。順番は元のままです。
console-done-resolved = 対応を終えました。
console-done-nothing-waiting = 順番待ちの人はいません。

## A case

console-back = 受付一覧へ
console-standing = 今の状態
console-state-waiting = 順番待ち
console-state-claimed = 対応中
console-state-requested = 依頼済み
console-state-unconfirmed = 送信の確認が必要
console-state-resolved = 対応済み
console-state-cancelled = 取り消し済み
console-state-expired = 期限切れ
console-state-erased = 消去済み
console-position = 順番は{ $position }番目です。
console-yours = あなたの担当です（{ $until }まで）。開くか書き込むと、期限が延びます。
console-held-by = { $holder }さんが対応中です（{ $until }まで）。
console-opened = 受付：
console-given = わかっていること
console-details-hidden = お名前などの内容は、担当した人だけに表示されます。
console-nothing-given = まだ何もありません。
console-missing = 不足していること
console-tells-staff = （スタッフに直接話すとのこと）
console-acknowledged = 了解済み
console-told = 患者さんに伝えたこと
console-born = { $date }（{ $age }歳）
console-conversation = 会話
console-no-conversation = この件には会話がありません。
console-form = 入力欄を表示：{ $title }
console-offered = 選択肢
console-tapped = 選択
console-intent = 用件の判定：{ $intent }
console-speaker-patient = 患者さん
console-speaker-bot = 自動応答
console-speaker-staff = スタッフ
console-speaker-safety = 緊急のお知らせ
console-speaker-note = お知らせ
console-write = 患者さんへのメッセージ
console-write-hint = 書いたとおりに届きます。Ctrl + Enter でも送れます。
console-send = 送る
console-not-sent = 送れませんでした。書いた内容は残っています。ページを開き直すか、もう一度お試しください。
console-unsent = 送られなかったメッセージ
console-empty-text = メッセージを書いてください。
console-empty-outcome = 結果を一つ選んでください。
console-finish = 対応の終了・順番待ちに戻す
console-outcome = 結果
console-outcome-done = 解決した
console-outcome-referred = ほかの窓口を案内した
console-outcome-not-reached = 連絡がつかなかった
console-outcome-not-needed = 対応が不要になった
console-resolve = 対応を終える
console-release-hint = 続けられないときは、ほかの人が担当できるように順番待ちに戻せます。
console-release = 順番待ちに戻す

## Kinds of cases, and answers

console-type-harmo_recovery = harmo の記録の復旧
console-type-medical_question = 薬や体調の質問
console-type-portal_account = 患者ポータルのアカウント
console-type-password_support = マイホスピタルのパスワード
console-type-appointment_mail = 予約のお知らせメール
console-type-network_form = 医療ネットワークの書類
console-type-other = その他の相談
console-knows_email-label = 登録メールアドレス
console-knows_email-yes = わかる
console-knows_email-no = わからない
console-knows_email-cannot_type = 入力や送信ができない
console-for_whom-self = 本人
console-for_whom-child = 子ども
console-for_whom-spouse = 夫・妻・パートナー
console-for_whom-parent = 親
console-for_whom-other = ほかの人
console-summary-label = 概要
