# The conversation around the guides: greeting, menu, owner, and what is said when Rasa is away.
greeting =
    こんにちは。{ $facility }のご案内係(自動応答)です。
    どのようなことでお困りですか。下から選ぶか、ご自由にお書きください。
conversation-closed = このご相談は終わりました。ほかにご用がありましたら、新しい相談を始めてください。
owner-bot = 自動応答がご案内します。
owner-queue = { $facility }のスタッフにお引き継ぎしました。
owner-staff = { $facility }のスタッフが対応しています。
owner-closed = このご相談は終わりました。
staff-author =
    { $role ->
        [lead] 責任者・{ $facility }
        [administrator] 管理者・{ $facility }
       *[agent] スタッフ・{ $facility }
    }
assistant-away = 申し訳ありません。自動応答が今お答えできません。ご案内は今のところで止めてあります。もう一度試すか、スタッフにお引き継ぎできます。
assistant-away-details = 自動応答が今お休みしていますが、スタッフにお引き継ぎできます。次の欄にご記入ください。
assistant-away-done = ありがとうございます。スタッフにお引き継ぎしました。
menu-recover-records = 過去のお薬の記録が見られない
menu-recovery-effects = 記録を戻すと何が変わりますか
menu-card = 前に使っていたカードについて
menu-activate-account = ポータルの利用を始めたい
menu-reset-password = パスワードを忘れた
menu-join-network = ネットワークに参加したい
menu-reminder-not-received = 予約のお知らせメールが届かない
menu-confirm-failed = メールから予約の確認ができない
choice-standing-person = 人に相談する
choice-standing-menu = はじめに戻る
choice-try-again = もう一度試す
choice-tell-staff = 書かずにスタッフに伝える
choice-hand-over-harmo_recovery = 記録の復旧を薬局に頼む
choice-hand-over-medical_question = 薬剤師に質問する
choice-hand-over-other = スタッフに引き継ぐ
transcript-patient = あなた
transcript-bot = 自動応答
transcript-staff = スタッフ
