### What stands on the buttons.

choice-self = 自分
choice-child = 子ども
choice-spouse = 夫・妻・パートナー
choice-parent = 親
choice-other-person = ほかの人
choice-yes = はい
choice-no = いいえ
choice-not-sure = わからない
choice-done = できました
choice-ask-person = スタッフに聞く
choice-understood = わかりました
choice-email-known = はい、わかります
choice-email-unknown = わかりません
choice-email-cannot-type = メールの入力や送信ができない
choice-helps = これで大丈夫です
choice-pharmacy-instead = やはり薬局に頼む
choice-menu = 最初に戻る
choice-skip-form = 入力せずにスタッフに話す
choice-pass-on = はい、お願いします
choice-no-thanks = いいえ、けっこうです
choice-cancel-request = はい、取り消す
choice-keep-request = いいえ、そのままにする
choice-pass-to-pharmacist = はい、お願いします
choice-stop = はい、やめる
choice-go-on = いいえ、続ける
choice-continue-guide = 先ほどの続きに戻る
choice-something-else = どれでもない
choice-language-ja = 日本語
choice-language-fr = Français
choice-language-da = Dansk
choice-switch-ja = 日本語で続ける
choice-switch-fr = Continuer en français
choice-switch-da = Fortsæt på dansk
choice-did-not-help = まだうまくいかない

## Services.

choice-system-harmo = harmo（お薬手帳）
choice-system-patient-portal = 医院の患者ポータル
choice-system-my-hospital = マイホスピタル・医療ネットワーク
choice-system-appointment-mail = 予約のお知らせメール

## The patient portal.

choice-stage-new = まだアカウントがない
choice-stage-no-link = 利用開始リンクが届かない
choice-stage-expired = リンクが使えなくなった
choice-stage-pending = 登録を申請したが、連絡がない
choice-function-e-consultation = オンライン診療
choice-function-booking = オンライン予約
choice-function-renewal = 処方せんの更新
choice-function-all = すべて

## The network's forms.

choice-signer-self = 成人の患者本人
choice-signer-guardian = 未成年の患者の保護者
choice-signer-helped = 患者本人（家族・親族が手伝う）
choice-signer-proxy = 家族・親族（本人は署名できない）

## Appointment e-mails.

choice-in-spam = はい、入っています
choice-not-in-spam = いいえ、入っていません
choice-provider-all = どの予約でも同じ
choice-provider-one = 一人の医師・担当者の予約だけ

## Related topics.

choice-about-network-what = 医療ネットワークとは
choice-about-network-shared = 何をだれと共有するか
choice-about-network-copies = いつまで保存されるか
choice-about-network-card = 会員カードについて
choice-about-network-referral = 紹介状について
choice-about-network-own-data = マイホスピタルの自分のデータ
choice-about-network-printing = データをほかの人に見せるとき
choice-about-network-maintenance = サービスが止まるとき
choice-about-network-questions = 質問はだれに聞けるか
choice-about-network-support-centre = サポートセンターの受付時間・住所
choice-about-network-delete-own = 自分で消すもの
choice-about-network-first-sign-in = 初めてのログイン
choice-about-portal-automatic-by-hand = 登録しても連絡がないとき

choice-stop-here = ここでやめる

## Recognised intents, as suggestions.

intent-recover-records = 過去のお薬の記録が見られない
intent-ask-recovery-effects = 記録を復旧すると何が変わるか
intent-ask-card = 前に使っていたカードについて
intent-act-for-family = 家族の代わりに手続きしたい
intent-ask-recovery-time = 復旧にどのくらいかかるか
intent-activate-account = 患者ポータルの利用を始めたい
intent-reset-password = パスワードを忘れた
intent-cannot-sign-in = ログインできない
intent-ask-missing-function = 使えない機能がある
intent-leave-clinic = 医院の患者ポータルをやめたい
intent-ask-login-method = ログインの方法
intent-forgot-email = 登録したメールアドレスがわからない
intent-change-email = メールアドレスを変えたい
intent-cannot-type-email = メールの入力や送信ができない
intent-reminder-not-received = 予約のお知らせが届かない
intent-confirm-appointment-failed = メールから予約の確認ができない
intent-manage-appointment = 予約、変更、取り消し
intent-renew-prescription = 処方せんの更新を頼みたい
intent-join-network = 医療ネットワークに参加したい
intent-change-consent = 同意の内容を変えたい
intent-withdraw-consent = 医療ネットワークへの参加をやめたい
intent-delete-data = データを消してほしい
intent-remove-me = 登録を外してほしい
intent-ask-support-hours = 受付時間・連絡先
intent-talk-to-staff = スタッフと話したい
intent-ask-case-status = 依頼の状況を知りたい
intent-cancel-request = 依頼を取り消したい
intent-report-emergency = 急病・緊急です
intent-ask-medical-advice = お薬や体調の相談
intent-ask-privacy = 書いた内容の取り扱い
intent-report-not-working = 案内どおりにしてもできない
intent-ask-help = 何ができるか知りたい
intent-start-over = 最初からやり直す
intent-change-language = 言語を変えたい
intent-greet = あいさつ
intent-goodbye = 別れのあいさつ
intent-thank = お礼
intent-affirm = はい（同意）
intent-deny = いいえ（断り）
intent-out-of-scope = 対象外のこと
