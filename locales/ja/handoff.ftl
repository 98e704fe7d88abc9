### Handing a request to the staff, and the request afterwards.

handoff-details = { $facility }の係の者に引き継ぎます。下の欄にご記入ください。書きたくないときは、窓口で直接お話しいただけます。
handoff-done = ありがとうございます。係の者に引き継ぎました。この画面を閉じても、ご依頼はそのまま残ります。
handoff-already = ご依頼はもう係の者に届いています。受付番号は { $code } です。お返事をお待ちください。
handoff-mention-it = そのことも、係の者がお手伝いできます。引き継ぎのときに一緒にお伝えください。
handoff-offer = 申し訳ありません。これは、まだ私だけでは解決できません。係の者ならお手伝いできます。お伝えしましょうか。
handoff-cancel-confirm = 受付番号 { $code } のご依頼を取り消しますか。
handoff-cancelled = ご依頼を取り消しました。また必要になったら、いつでもお知らせください。
handoff-kept = わかりました。ご依頼はそのままにしておきます。
handoff-status =
    { $position ->
        [0] 受付番号 { $code } のご依頼は、係の者が対応しています。終わりましたらお知らせします。
       *[other] 受付番号 { $code } のご依頼は、順番待ちの { $position } 番目です。{ $opening ->
            [now] もうしばらくお待ちください。
           *[later] いまは閉まっていますので、{ $opens } 以降に担当します。
        }
    }
handoff-no-case = いま、係の者にお預けしているご依頼はありません。
handoff-hours =
    { $facility }の営業時間です。
    { $hours }
handoff-privacy = ここに書いたことは、{ $facility }の担当の者だけが読みます。保存するときは暗号化され、いつでも消すことができます。お名前や電話番号は、専用の欄だけにお書きください。
