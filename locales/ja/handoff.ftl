### Handing a request to the staff, and the request afterwards.

handoff-details = { $facility }のスタッフに引き継ぎます。下の欄に入力してください。入力したくないときは、窓口で直接お話しいただけます。
handoff-done = ありがとうございます。スタッフに引き継ぎました。この画面を閉じても、ご依頼はそのまま残ります。
handoff-already = ご依頼は、すでにスタッフに届いています。受付番号は { $code } です。お返事をお待ちください。
handoff-mention-it = そのことも、スタッフがお手伝いできます。引き継ぎのときに、あわせてお伝えください。
handoff-offer-topic = この件を、{ $facility }のスタッフに引き継ぎましょうか。
handoff-offer-not-working = うまくいかず、申し訳ありません。ここまでに試したことを添えて、{ $facility }のスタッフに引き継ぎましょうか。
handoff-not-here = { $facility }では、このサービスを行っていません。わかることをご案内します。
handoff-cancel-confirm =
    { $state ->
        [requested] 受付番号 { $code } のご依頼は、すでに関係先に送ってあるため、手続きが進むことがあります。それでも取り消しますか。
       *[other] 受付番号 { $code } のご依頼を取り消しますか。
    }
handoff-cancelled = ご依頼を取り消しました。また必要になったら、いつでもお知らせください。
handoff-kept = わかりました。ご依頼はそのままにしておきます。
handoff-status =
    { $state ->
        [claimed] 受付番号 { $code } のご依頼は、{ $facility }のスタッフが対応しています。終わりましたらお知らせします。
        [requested] 受付番号 { $code } のご依頼は、関係先に送ってあります。お返事があり次第、お知らせします。受付順のため、時間がかかることがあります。
        [unconfirmed] 受付番号 { $code } のご依頼が関係先に届いたかどうかを、{ $facility }のスタッフが確かめています。終わりましたらお知らせします。
       *[waiting] 受付番号 { $code } のご依頼は、順番待ちの{ $position }番目です。{ $opening ->
            [now] もうしばらくお待ちください。
           *[later] 今は受付時間外です。{ $opens }から順に確認します。
        }
    }
handoff-no-case =
    { $state ->
        [resolved] 受付番号 { $code } のご依頼は、対応が終わりました。今お預かりしているご依頼はありません。
        [cancelled] 受付番号 { $code } のご依頼は、取り消されています。必要なときは、もう一度お申し付けください。
        [expired] 受付番号 { $code } のご依頼は、期間内に対応できず、終了しました。申し訳ありません。お手数ですが、もう一度お申し付けください。
       *[none] 今、スタッフがお預かりしているご依頼はありません。
    }
handoff-hours =
    { $facility }の受付時間です。
    { $hours }
    電話 { $telephone }
    { $closures ->
        [none] 祝日はお休みです。
       *[other] 祝日と、{ $closures }はお休みです。
    }
    { $opening ->
        [now] 今は受付時間内です。
       *[later] 次の受付は{ $opens }からです。
    }
handoff-privacy = ここに書いた内容は、{ $facility }のスタッフだけが読みます。暗号化して保存し、いつでも消去できます。お名前や電話番号は、専用の欄だけにお書きください。
handoff-in-the-form = そのことは、下の欄に入力してください。入力しないで、スタッフに直接話すこともできます。
handoff-erase = このチャットの内容は、上の「消去」で、いつでも消せます。薬局や医院にある記録のことは、スタッフにお聞きください。
handoff-settled = スタッフが確認したところから、続けてご案内します。
