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
console-sections = メニュー
console-playbooks = 手順書
console-audit = 操作の記録
console-people = スタッフ
console-account = 自分のアカウント
console-next = 次の人を担当する
console-claim = 担当する
console-lists = 一覧の種類
console-list-mine = 自分の担当
console-list-waiting = 順番待ち
console-list-all = すべて
console-empty-mine = 担当している受付はありません。
console-empty-waiting = 順番待ちの人はいません。新しい受付は自動で表示されます。
console-empty-all = 受付はありません。新しい受付は自動で表示されます。
console-empty-narrowed = この条件に合う受付はありません。
console-waiting-count = 順番待ち：{ $count }人
console-new-case = 新しい受付があります。順番待ち：{ $count }人
console-waited = { $duration }待ち
console-waited-open = うち受付時間内 { $duration }
console-yours-until = あなたの担当です（{ $time }まで）
console-emergency = 緊急
console-urgent = 優先
console-answered = 返事あり
console-reopened = 再開
console-patient-language = 患者さんの言語：
console-open-now = 受付時間中
console-closed-now = 受付時間外（次は{ $opens }）
console-filter = しぼり込み
console-filter-type = 種類
console-filter-language = 患者さんの言語
console-filter-age = 待ち時間
console-filter-older = { $duration }以上
console-filter-code = 受付番号
console-filter-any = すべて
console-filter-apply = しぼり込む
console-narrowed = 条件に合う受付だけを表示しています。
console-filter-clear = 条件を解除する
console-alerts = 新しい受付のお知らせ
console-alert-sound = 音を鳴らす
console-alert-badge = タブに人数を表示する
console-done-released = 順番待ちに戻しました。順番は元のままです。
console-done-resolved = 対応を終えました。
console-done-transferred = 引き継ぎました。
console-done-handed-back = 対応を終え、自動応答に戻しました。
console-done-taken-back = 順番待ちに戻しました。順番は元のままです。
console-done-nothing-waiting = 順番待ちの人はいません。

## The counter

console-counter = 窓口
console-counter-open = 受付番号で開く
console-counter-hint = 患者さんの画面か紙にあるQRコードを読み取ってください。受付番号を入力してEnterキーを押しても開けます。小文字や全角でも、空白が入っても、ハイフンがなくてもかまいません。
console-counter-do = 開く
console-counter-unknown = 受付番号 { $code } は、{ $facility }では見つかりません。番号をお確かめください。
console-counter-malformed = 受付番号は、ハイフンを除いて数字と英字の8文字です（例：7Q4M-XC2H）。番号を確かめて、もう一度お試しください。
console-counter-back = 窓口の画面へ戻る

## A case

console-back = 受付一覧へ
console-jump = この受付の項目
console-standing = 今の状態
console-state-waiting = 順番待ち
console-state-claimed = 対応中
console-state-requested = 申し込み済み
console-state-unconfirmed = 送信の確認が必要
console-state-resolved = 対応済み
console-state-cancelled = 取り消し済み
console-state-expired = 期限切れ
console-state-erased = 消去済み
console-position = 順番は{ $position }番目です。
console-yours = あなたの担当です（{ $until }まで）。開くか書き込むと、期限が延びます。
console-held-by = { $holder }さんが対応中です（{ $until }まで）。
console-take-back = 順番待ちに戻す
console-rating = 患者さんの評価：5点中{ $stars }点
console-opened = 受付：
console-given = わかっていること
console-hidden = 非表示
console-reveal = お名前などを表示する
console-reveal-hint = 表示したことは操作の記録に残ります。
console-revealed = このページを離れるまで表示します。
console-correct = 内容を直す
console-details-hidden = お名前などの内容は、担当している人だけが表示できます。
console-nothing-given = まだ何もありません。
console-missing = 不足していること
console-unknown = 未入力
console-save = 保存する
console-tells-staff = （スタッフに直接話すとのこと）
console-acknowledged = 了解済み
console-told = 患者さんに伝えたこと
console-born = { $date }（{ $age }歳）
console-conversation = 会話
console-no-conversation = この件には会話がありません。
console-form = 入力欄を表示：{ $title }
console-offered = 選択肢
console-tapped = 選択
console-stock-mark = 定型文
console-intent = 用件の判定：{ $intent }
console-typing = 患者さんが入力しています…
console-speaker-patient = 患者さん
console-speaker-bot = 自動応答
console-speaker-staff = スタッフ
console-speaker-safety = 緊急のお知らせ
console-speaker-note = お知らせ
console-speaker-former = 登録のないスタッフ
console-stock = 定型文を送る
console-stock-hint = 患者さんには{ $language }で届きます。
console-stock-send = 選んだ定型文を送る
console-write = 患者さんへのメッセージ
console-write-hint = 書いたとおりに届きます。Ctrl + Enter でも送れます。
console-send = 送る
console-not-sent = 送れませんでした。書いた内容は残っています。ページを開き直すか、もう一度お試しください。
console-unsent = 未送信のメッセージ
console-empty-text = 文章を書いてください。
console-empty-outcome = 結果を一つ選んでください。
console-empty-reply = 定型文を一つ選んでください。
console-empty-to = 引き継ぐ相手を選んでください。
console-empty-values = 一つ以上入力してください。
console-steps = 手順
console-steps-done = { $count }項目のうち{ $done }項目が済み
console-step-done = 済み
console-step-open = 未完了
console-source = 出典：{ $source }
console-review-by = 見直し期限：{ $date }
console-notes = スタッフのメモ
console-notes-hint = 患者さんには見えません。
console-note-write = メモを書く
console-note-save = メモを残す
console-note-optional = メモ（なくてもかまいません）
console-finish = 対応を終える・引き継ぐ
console-outcome = 結果
console-outcome-done = 解決した
console-outcome-referred = ほかの窓口を案内した
console-outcome-not-reached = 連絡がつかなかった
console-outcome-not-needed = 対応が不要になった
console-resolve = 対応を終える
console-hand-back = 終えて自動応答に戻す
console-hand-back-hint = 対応を終え、続きの案内を自動応答に任せます。
console-settled-nothing = 今までのまま
console-transfer = ほかの人に引き継ぐ
console-transfer-to = 引き継ぐ相手
console-choose = 選んでください
console-colleagues = この施設のスタッフ
console-facilities = ほかの施設
console-release-hint = ほかの人が担当できるようにします。順番は元のままです。
console-release = 順番待ちに戻す
console-erase = この受付を消去する
console-erase-title = { $code } を消去する
console-erase-what = 会話、入力内容、メモがすべて消え、元に戻せません。受付番号と日時だけが残ります。
console-erase-reason = 理由
console-erase-sure = 元に戻せないことを確かめました
console-erase-unsure = 理由を選び、確認の欄にチェックを付けてください。
console-erase-do = 消去する
console-erase-not = やめて戻る
console-done-erased = 消去しました
console-receipt-hint = 控えの番号です。患者さんに渡せます。
console-receipt = 控えの番号
console-erased-at = 消去した日時

## Playbooks without a case

console-search = 手順を探す
console-search-go = 探す
console-search-hint = 例：HPKI パスワード、撤回、会員カード
console-found =
    { $count ->
        [0] 見つかりませんでした。ほかの言葉でお試しください。
       *[other] { $count }件の手順書が見つかりました。
    }
console-hits = 当てはまる項目：{ $count }件
console-symptoms = 当てはまる場合

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
