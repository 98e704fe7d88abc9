# What a patient is told about a hand-over.
case-waiting =
    { $opening ->
        [now] 受付番号は { $code } です。順番は{ $position }番目です。スタッフが順に確認します。
       *[later] 受付番号は { $code } です。順番は{ $position }番目です。今は受付時間外です。{ $opens }から順に確認します。
    }
case-claimed = { $facility }のスタッフが対応しています（受付番号 { $code }）。
case-resolved = 受付番号 { $code } のご依頼は、対応が終わりました。
case-cancelled = 受付番号 { $code } のご依頼を取り消しました。
case-expired = 申し訳ございません。受付番号 { $code } のご依頼は、対応できないまま保存期間が過ぎたため、終了しました。まだお困りのときは、もう一度ご相談ください。
case-transferred =
    { $opening ->
        [now] ご依頼（受付番号 { $code }）は、{ $facility }が引き継ぎました。順番は{ $position }番目です。スタッフが順に確認します。
       *[later] ご依頼（受付番号 { $code }）は、{ $facility }が引き継ぎました。順番は{ $position }番目です。今は受付時間外です。{ $opens }から順に確認します。
    }
case-reopened =
    { $opening ->
        [now] 受付番号 { $code } のご依頼を、もう一度受け付けました。順番は{ $position }番目です。スタッフが順に確認します。
       *[later] 受付番号 { $code } のご依頼を、もう一度受け付けました。順番は{ $position }番目です。今は受付時間外です。{ $opens }から順に確認します。
    }
