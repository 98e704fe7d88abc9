### Stock replies of staff: sent with a tap, read by the patient in their own language. No medical advice.

reply-hello = こんにちは。{ $facility }です。ご依頼を受け取りました。
reply-looking = ただいま、ご依頼の内容を確認しています。
reply-one-moment = 確認に少し時間がかかります。この画面を閉じても、お返事は残ります。
reply-use-the-form = お名前や生年月日などは、このチャットには書かず、専用の入力欄でお知らせください。お電話か窓口でも承ります。
reply-telephone-by-form = お電話番号は、このチャットには書かず、専用の入力欄か窓口でお知らせください。
# facts: H3 H11
reply-come-to-counter = 窓口にお越しになり、確認していただいたアカウントのお薬手帳を、harmo のアプリで開いて見せてください。その日時を、こちらから harmo に伝えます。
# facts: H5
reply-show-account = harmo のアプリで、アカウントの画面を見せてください。ご本人のお名前のアカウントがあるか、ご家族の分のときは家族用アカウントがあるかを確認します。
# facts: H4 H16
reply-request-goes-out = これから harmo に復旧を申し込みます。申し込みは届いた順に処理されるため、時間がかかることがあります。
# facts: H17
reply-recovery-done = harmo から、復旧が終わったと連絡がありました。アプリでお薬手帳をもう一度ご確認ください。
# facts: C10
reply-new-link = 新しい利用開始リンクを、医院からメールでお送りしました。メールを開き、リンクを押して手続きをしてください。
reply-check-spam = メールが届いていないときは、迷惑メールのフォルダーもご確認ください。
reply-address-corrected = 登録されているメールアドレスを直しました。これからのメールは、新しいアドレスに届きます。
reply-password-reset = パスワードの手続きが終わりました。もう一度ログインをお試しください。
# facts: N15 N30
reply-bring-form = 同意の内容の変更、参加の取りやめ、データの削除には、それぞれ専用の用紙があります。用紙は、参加同意書を出した施設か、サポートセンターにお出しください。
reply-telephone-soon = この件は、担当スタッフからお電話でご説明します。お待ちください。
reply-emergency = 急に悪くなったときや、命にかかわると思うときは、お返事を待たずに、すぐ救急に電話してください。
reply-anything-else = ほかに、お困りのことはありますか。
reply-closing = ご依頼への対応が終わりました。ありがとうございました。7日以内なら、このチャットで、同じご依頼をもう一度お受けします。

## What staff settle for the assistant, beside the fields that have words already.

console-account_in_app-label = アプリのアカウント
console-account_in_app-yes = 確認できた
console-mail_address-label = 登録したメールアドレス
console-mail_address-yes = 正しい
console-mail_spam-label = 迷惑メールのフォルダー
console-mail_spam-yes = メールがあった
console-mail_spam-no = メールはなかった
console-has_envelope-label = 封筒（ID と最初のパスワード）
console-has_envelope-yes = 患者さんの手元にある
