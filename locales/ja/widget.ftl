### The chat widget. Variables stay as they are until the widget fills them in.

widget-launcher = チャットで相談する
widget-title = チャット相談
widget-close = 閉じる
widget-connecting = 接続しています…
widget-disconnected = 今、接続が切れています。書いた内容は残っています。つながりしだい送ります。
widget-reconnected = つながりました。
widget-not-here = このページでは、チャットをお使いいただけません。お電話か窓口でお問い合わせください。
widget-unread = 新しいメッセージ：{ $count }件

widget-owner-bot = 自動応答です（人ではありません）
widget-owner-queue = スタッフの対応をお待ちください
widget-owner-staff = スタッフが対応しています
widget-owner-closed = このご相談は終わりました
widget-author-bot = 自動応答
widget-author-you = あなた
widget-said = { $author }：

widget-conversation = 会話
widget-messages = メッセージ
widget-tools = 言語・保存・印刷・消去
widget-language = 言語
widget-save = 保存
widget-save-name = 会話を保存
widget-print = 印刷
widget-print-name = 会話を印刷する
widget-erase = 消去
widget-erase-name = 会話を消去
widget-erase-question = 会話をすべて消去しますか。
widget-erase-meaning = 書いた内容と、欄に入力した内容が消えます。元には戻せません。
widget-erase-confirm = 消去する
widget-erase-keep = 消さない
widget-erased = 会話をすべて消去しました。
widget-start-again = 新しく始める

widget-standing = いつでも選べます
widget-message = メッセージ
widget-placeholder = ここにお書きください
widget-send = 送る
widget-privacy = 書いた内容は{ $facility }のスタッフが読みます。お名前や連絡先は、ここに書かないでください。自動で隠せないことがあります。
widget-too-long = 送れるのは{ $limit }文字までです。今は{ $count }文字です。

widget-waiting = つながりしだい送ります
widget-sending = 送っています
widget-sent = 送りました
widget-failed = 送れませんでした
widget-retry = もう一度送る
widget-failed-notice = メッセージを送れませんでした。「もう一度送る」を押してください。

widget-case-code = 受付番号
widget-case-qr = 受付番号 { $code } のQRコード

widget-cancel = 依頼を取り消す
widget-cancel-question = この依頼を取り消しますか。
widget-cancel-meaning = 取り消すと、スタッフの対応は終わります。必要なときは、また新しく依頼できます。
widget-cancel-keep = いいえ、取り消さない
widget-cancel-confirm = はい、取り消す
widget-rating-question = スタッフの対応はいかがでしたか。
widget-rating-stars = 星{ $stars }つ（5つが最高）
widget-rating-thanks = 評価を受け取りました。ありがとうございます。
widget-reopen = まだ解決していないと伝える

widget-resume-offer = 受付番号をお持ちの方はこちら
widget-resume-title = 受付番号で続きを開く
widget-resume-why = 生年月日は、ご依頼のときに入力したものと同じかを確かめるために使います。
widget-resume-birth-date = 生年月日（ご依頼のときに入力したもの）
widget-resume-back = 戻る

widget-form-send = この内容を送る
widget-form-check = 内容を確認する
widget-form-check-title = この内容でよろしいですか。
widget-form-change = 内容を直す
widget-form-kana-guess = お名前をもとに、ふりがなを自動で入れました。合っているかご確認ください。
widget-form-sending = 送っています…
widget-form-optional = 入力しなくてもかまいません
widget-form-tell-staff = スタッフに直接話します
widget-form-required = 入力してください。
widget-form-choose = どれかを選んでください。
widget-form-date = 年・月・日をすべて選んでください。
widget-form-errors = { $count }か所を確認してください。
widget-form-unsent = 送れませんでした。内容は残っています。もう一度お試しください。
widget-form-year = 年
widget-form-month = 月
widget-form-day = 日
widget-form-calendar = 年の表し方
widget-form-western = 西暦
widget-form-japanese = 和暦
