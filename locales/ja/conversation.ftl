# The conversation around the guides: greeting, menu, owner, and what is said when Rasa is away.
greeting =
    こんにちは。{ $facility }の自動応答です。
    どのようなことでお困りですか。下から選ぶか、ご自由にお書きください。
conversation-closed =
    { $state ->
        [resolved] 受付番号 { $code } のご依頼は、対応が終わりました。ほかにご用がありましたら、新しい相談を始めてください。
       *[other] このご相談は終わりました。ほかにご用がありましたら、新しい相談を始めてください。
    }
staff-settled = スタッフの対応が終わりました。続きは自動応答がご案内します。
owner-bot = 自動応答がご案内します。
owner-queue = { $facility }のスタッフに引き継ぎました。
owner-staff = { $facility }のスタッフが対応しています。
owner-closed = このご相談は終わりました。
staff-author =
    { $role ->
        [lead] { $facility }の責任者
        [administrator] { $facility }の管理者
       *[agent] { $facility }のスタッフ
    }
assistant-away = 申し訳ありません。今、自動応答が使えません。ご案内はここで止めてあります。もう一度試すか、スタッフに引き継ぐことができます。
assistant-away-details = 今、自動応答が使えませんが、スタッフに引き継げます。下の欄に入力してください。
assistant-away-done = ありがとうございます。スタッフに引き継ぎました。
menu-recover-records = 過去のお薬の記録が見られない
menu-recovery-effects = 記録を復旧すると何が変わるか
menu-card = 前に使っていたカードについて
menu-activate-account = 患者ポータルの利用を始めたい
menu-reset-password = パスワードを忘れた
menu-join-network = 医療ネットワークに参加したい
menu-reminder-not-received = 予約のお知らせが届かない
menu-confirm-failed = メールから予約の確認ができない
menu-missing-function = 使えない機能がある
menu-leave-clinic = 医院の患者ポータルをやめたい
menu-first-sign-in = マイホスピタルの初めてのログイン
menu-network-forms = 同意の内容を変えたい
menu-withdraw = 医療ネットワークへの参加をやめたい
menu-delete-data = データを消してほしい
menu-manage-appointment = 予約、変更、取り消し
choice-standing-person = スタッフに相談する
choice-standing-menu = 最初に戻る
choice-reopen = この依頼をもう一度見てもらう
choice-try-again = もう一度試す
choice-tell-staff = 入力せずにスタッフに話す
choice-hand-over-harmo_recovery = 記録の復旧を薬局に頼む
choice-hand-over-medical_question = 薬剤師に質問する
choice-hand-over-other = スタッフに引き継ぎを頼む
choice-hand-over-portal_account = 患者ポータルのことを医院に頼む
choice-hand-over-password_support = 新しいパスワードを頼む
choice-hand-over-appointment_mail = 予約のお知らせメールのことを頼む
choice-hand-over-network_form = 書類の手続きを頼む
transcript-patient = あなた
transcript-bot = 自動応答
transcript-staff = スタッフ
hours-closed = お休み
