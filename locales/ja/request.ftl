### The request that goes out to others: what patients are told, the e-mails, the console's page.

## To the patient

case-requested = 受付番号 { $code } のご依頼を、関係先に送りました。お返事があり次第、このチャットでお知らせします。受付順のため、時間がかかることがあります。
case-unconfirmed = 受付番号 { $code } のご依頼が関係先に届いたかどうかを、{ $facility }のスタッフが確かめています。
case-answered =
    { $opening ->
        [now] 受付番号 { $code } のご依頼に、関係先からお返事がありました。スタッフが内容を確かめて、お知らせします。
       *[later] 受付番号 { $code } のご依頼に、関係先からお返事がありました。今は受付時間外です。{ $opens }から、スタッフが内容を確かめて、お知らせします。
    }
case-not-sent =
    { $opening ->
        [now] 受付番号 { $code } のご依頼を、関係先に送ることができませんでした。申し訳ありません。スタッフが確かめて、もう一度手続きをします。
       *[later] 受付番号 { $code } のご依頼を、関係先に送ることができませんでした。申し訳ありません。{ $opens }から、スタッフが確かめて、もう一度手続きをします。
    }

## The e-mail to harmo. It always goes out in Japanese; the other languages let staff read it.

request-mail-harmo-subject = データ復旧の申し込み（{ $facility }、受付番号 { $code }）
request-mail-harmo-text =
    harmo ヘルプデスク ご担当者様

    お世話になっております。{ $facility }です。
    患者様のデータ復旧を、薬局からお申し込みいたします。復旧先のアカウントのお薬手帳を当薬局でご提示いただき、「お薬自動登録」が「未設定」であることを確認しました。

    施設名：{ $facility }
    氏名：{ $name }
    氏名（カナ）：{ $kana }
    生年月日：{ $birth_date }
    性別：{ $sex }
    レセコンの患者ID：{ $rececon_id }
    お薬手帳の提示日時：{ $presented_at }

    お手数ですが、復旧が終わりましたら、このメールにご返信ください。
    どうぞよろしくお願いいたします。

    { $facility }
    電話：{ $telephone }
    受付番号：{ $code }

## The e-mail to the facility when nobody takes a case up. Nothing personal.

reminder-mail-subject = 担当者のいない受付があります（{ $code }）
reminder-mail-text =
    { $facility } スタッフの皆様

    次の受付は、受付時間内で{ $minutes }分以上、順番待ちのままです。

    受付番号：{ $code }
    種類：{ $type }

    スタッフの画面を開いて、担当してください。このメールは自動で送信しています。

## The console's page

request-title = 申し込みメール（{ $code }）
request-open = 申し込みの画面を開く
request-back = 受付に戻る
request-standing = 送信の状態
request-mail-queued =
    { $attempts ->
        [0] 送信待ちです。まもなく送信します。
       *[other] { $attempts }回試しましたが、まだ送れていません。自動でもう一度送ります。
    }
request-mail-sending = 送信しています。
request-mail-sent = 送信しました（{ $at }）。
request-mail-failed = 送れませんでした。内容を確かめて、もう一度送ってください。
request-mail-unconfirmed = 送れたかどうかがわかりません。メールサーバーの応答を受け取れませんでした。
request-mail-withdrawn = 送らずに取りやめました。
request-words = メールサーバーの応答：
request-no-words = メールサーバーにつながりませんでした。
request-contact = 患者さんの希望する連絡方法：{ $contact }
request-answered-hint = 返事のメールが届いたら記録してください。患者さんにはチャットで伝わり、この件は元の順番に戻ります。
request-answered = 返事が届いたと記録する
request-download = メールのファイル（.eml）を保存する
request-decide = 送れたかどうかを決める
request-decide-hint = 送信元のメールボックスやメールサーバーの記録を確かめてください。もう一度送るときは、同じ Message-ID を使います。
request-was-sent = 送信済みにする
request-again = もう一度送る
request-fill = スタッフが入力すること
request-step-done = 確認済み（取り消す）
request-step-open = 確認した
request-preview = 送る内容
request-problems = 送るには、次の対応が必要です。
request-correct = 受付の画面で内容を直す
request-from = 差出人
request-to = 宛先
request-subject = 件名
request-translation = 表示言語で読む
request-accept = 注意の内容を確かめました。このまま送ります
request-send = 送る
request-by-hand = 自分のメールソフトで送る
request-mark-sent = 自分で送ったと記録する
request-no-server = メールサーバーが設定されていません。ファイルを保存してメールソフトで送り、そのあとで記録してください。
request-claim-first = 申し込みメールを送るには、先に受付を担当してください。

## Refusals

problem-no-mail-server = メールサーバーが設定されていません。メールのファイルを保存して送り、送ったと記録してください。
problem-decision-needed = 前の送信の結果がわかりません。送信済みにするか、もう一度送るかを選んでください。
problem-unaccepted-warnings = 注意が必要な内容があります。確かめてから送ってください。
form-error-future = 今より後の日時です。もう一度確かめてください。
form-error-long-ago = 7日より前の日時です。このまま送ってよいか確かめてください。
form-error-not-ticked = 先にこの手順を済ませてください。
