### What staff tick off while they work on a case.

## Recovery of a harmo record, at the pharmacy's counter

playbook-harmo-recovery-title = harmo の記録の復旧（薬局の窓口）
# facts: H18
playbook-harmo-recovery-check-need = 過去の調剤の記録が見られない方かどうかを確かめます。復旧すると、お薬手帳でまた見られるようになります。
# facts: H2 H3
playbook-harmo-recovery-check-route = ご自分でヘルプデスクに連絡するのが難しい方かどうかを確かめます。薬局から申し込むときは、メールアドレスの代わりに、お薬手帳を提示した日時を harmo に知らせます。
# facts: H5
playbook-harmo-recovery-check-account = 患者さんの端末の harmo アプリに、ご本人の名前のアカウントがあることを確かめます。記録は、そのアカウントに入ります。
# facts: H5
playbook-harmo-recovery-check-family-account = ご家族の記録のときは、その方の家族用アカウントがあることを確かめます。
# facts: H6 H19
playbook-harmo-recovery-tell-carried-over = 申し込む前に、五つのことを必ず伝えます。一つめは、からだの情報、手帳のメモ、ご本人についての特記事項、使った市販薬の記録が引き継がれることです。
# facts: H7
playbook-harmo-recovery-tell-duplicates = 同じ記録が二つ並んだら、片方をご自分で消していただくよう伝えます。
# facts: H8
playbook-harmo-recovery-tell-favourites = お気に入りの薬局や病院は引き継がれず、復旧のあとでもう一度登録が必要なことを伝えます。
# facts: H9
playbook-harmo-recovery-tell-card = 前のアカウントで使っていたカードは、データがすべて消え、もう使えないことを伝えます。
# facts: H10
playbook-harmo-recovery-tell-stays-in-app = 復旧後のお薬手帳はアプリで使うことを伝えます。カードへの移行も、カードの新しい登録もできません。
# facts: H9
playbook-harmo-recovery-destroy-card = 前のカードをお持ちなら、預かって裁断します。手元になければ、ご自分で切って捨てるようお願いします。
# facts: H11
playbook-harmo-recovery-ask-for-notebook = 先ほど確かめたアカウントで、お薬手帳を提示していただきます。記録は、提示されたアカウントに入ります。
# facts: H12
playbook-harmo-recovery-check-not-linked = 「患者一覧」でそのアカウントの情報を開き、「お薬自動登録」が「未設定」であることを確かめます。まだどのレセコンの患者IDとも結びついていない、という意味です。
# facts: H4
playbook-harmo-recovery-collect-person = 薬局名と、患者さんのお名前、ふりがな、生年月日、性別がそろっていることを確かめます。
# facts: H4 H13
playbook-harmo-recovery-enter-rececon-id = レセコンの患者IDを入力します。復旧前に使っていたアカウントと結びついたIDです。今提示されたアカウントのIDではありません。
# facts: H3 H4 H14
playbook-harmo-recovery-copy-presentation-time = 「患者一覧」の患者さんのお名前のところから、お薬手帳を提示した日付と時刻を書き写します。この日時で、提示があったことを harmo に知らせます。
# facts: H4 H15
playbook-harmo-recovery-send-request = そろえた内容を、申し込みと一緒に表示される harmo のヘルプデスクの宛先に、メールで送ります。
# facts: H16
playbook-harmo-recovery-tell-wait = 届いた順に処理されるので、メールが届いてからも時間がかかることがあると患者さんに伝えます。
# facts: H17
playbook-harmo-recovery-await-reply = harmo からの返事を待ちます。復旧が終わると、送るときに使ったメールアドレスに届きます。
# facts: H12
playbook-harmo-recovery-check-linked = 「患者一覧」で「未設定」の表示が消えたことを確かめます。前のレセコンの患者IDが、復旧で自動的に結びつきます。
# facts: H17 H18
playbook-harmo-recovery-tell-done = 復旧が終わったことを患者さんに伝えます。過去の記録が、お薬手帳でまた見られます。

## The regional network's forms and membership card

playbook-network-forms-title = 医療ネットワークの申請書と会員カード
playbook-network-forms-symptom-join = 参加したい
playbook-network-forms-symptom-change = 同意の内容を変えたい
playbook-network-forms-symptom-withdraw = 参加をやめたい
playbook-network-forms-symptom-delete = データを消してほしい
playbook-network-forms-symptom-not_accepted = 申請書を受理できない
playbook-network-forms-symptom-facility_leaves = 施設がネットワークをやめる
playbook-network-forms-symptom-disturbance = システムの異常や事故
# facts: N28
playbook-network-forms-report-disturbance = 異常、停止、情報の事故、システムの欠陥に気づいたら、すぐサポートセンターに知らせます。
# facts: N28
playbook-network-forms-follow-directions = サポートセンターの指示に従って対応します。
# facts: N5
playbook-network-forms-check-eligible = 参加している病院や診療所で治療を受けている方か、参加している薬局でお薬をもらっている方かを確かめます。参加同意書（1/2）と情報共有先登録（2/2）をサポートセンターが受理すると、参加できます。
# facts: N6 N15
playbook-network-forms-send-to-facility = サポートセンターに来られた方には、治療を受けている、またはお薬をもらっている参加施設で参加同意書を出すよう案内します。最初の同意は施設でしか出せません。説明は、施設か説明会で受けられます。
# facts: N12
playbook-network-forms-accept-consent = サポートセンターで、届いた参加同意書の内容を確かめて受理します。参加の契約は、このときに成立します。
# facts: N12
playbook-network-forms-open-access = 受理からサポートセンターの営業日で3日以内に、使えるように登録します。
# facts: N13
playbook-network-forms-tell-join-silence = 受理したことは知らせません。受理できないときだけ、サポートセンターから患者さんに連絡して、理由と解決方法を伝えます。
# facts: N32
playbook-network-forms-ask-which = 参加をやめたいのか、データを消したいのかを患者さんに確かめます。撤回では利用が止まり、削除ではデータが消えます。申請書も別々です。
# facts: N15
playbook-network-forms-check-place = 受付先を確かめます。参加同意書を受け付けた施設か、サポートセンターで直接受け付けます。
# facts: N30
playbook-network-forms-take-change-form = 「参加同意書の内容変更申請書（1/2）」と「内容変更申請書の情報共有先登録変更（2/2）」に記入していただきます。
# facts: N30
playbook-network-forms-take-withdrawal-form = 「参加同意の撤回申請書」に記入していただきます。
# facts: N30
playbook-network-forms-take-deletion-form = 「登録データの削除申請書」に記入していただきます。
# facts: N31
playbook-network-forms-choose-facilities = 情報を共有する施設を、患者さんに決めていただきます。見られるのは、許可された施設の医師、薬剤師、スタッフです。
# facts: N9
playbook-network-forms-choose-signer = 署名する人を決めます。変更、撤回、削除でも、決まりは参加のときと同じです。
# facts: N7
playbook-network-forms-adult-signs = 成人の方には、ご本人に署名していただきます。
# facts: N7
playbook-network-forms-guardian-signs = 未成年の方は、保護者の方に、「代理同意者」の欄へ署名していただきます。
# facts: N7
playbook-network-forms-relative-also-signs = 署名はできても、意思を伝えるのが難しそうな方は、ご本人に署名していただきます。受付の判断で、家族や親族の署名もお願いできます。
# facts: N7
playbook-network-forms-relative-signs = 意思を伝えるのが難しそうで、署名もできない方は、家族か親族に、「代理同意者」の欄へ署名していただき、その人の保険証を確かめます（規約ができたときに見直し中だった決まりです）。
# facts: N29
playbook-network-forms-check-identity = 書かれた内容に不自然な点があれば、保険証などで、ご本人であることと代理の方との関係を確かめます。必要なら、代理の方のものも見せていただきます。
# facts: N8
playbook-network-forms-settle-with-centre = 決まりだけではわからないときは、必要な説明と書類を確かめ、サポートセンターの助けを借りて一件ずつ決めます。
# facts: N11
playbook-network-forms-compare-original = 保管している参加同意書の原紙と見比べます。
# facts: N11
playbook-network-forms-complete-form = 受付施設の名前、説明した人の名前、説明した日を記入します。
# facts: N11
playbook-network-forms-fax-form = 申請書のコピーを、1枚ずつサポートセンターにファクスします。
# facts: N11
playbook-network-forms-give-copy = コピーを患者さんに渡します。
# facts: N11
playbook-network-forms-keep-original = 原紙を保管します。次の変更のときに使います。
# facts: N19
playbook-network-forms-leave-card = 会員カードは、患者さんにそのまま持っていていただきます。渡すのは最初の同意のときだけで、変更、撤回、削除のときも、返していただく必要はありません。
# facts: N16
playbook-network-forms-tell-effect = 変更、撤回、削除のどれも、受理からサポートセンターの営業日で3日以内に行われることを伝えます。
# facts: N33
playbook-network-forms-tell-change-silence = 受理のお知らせはないことを伝えます。受理できないときだけサポートセンターから連絡があり、理由が解決してから手続きが進みます。
# facts: N32
playbook-network-forms-tell-data-remains = 撤回で止まるのは利用だけで、データは残ることを伝えます。消すには、削除の申請書が要ります。
# facts: N17
playbook-network-forms-tell-deletion = 施設がその方について登録したデータは、すべて消えることを伝えます。
# facts: N17
playbook-network-forms-tell-copies-remain = 施設がすでにダウンロードしたデータと、施設の中にあるデータは消えないことを伝えます。
# facts: N18
playbook-network-forms-tell-own-data = マイホスピタルに入れたデータとご自分の端末に保存したデータは、ご自分で消していただくよう伝えます。サポートセンターが消すのは、施設が作って登録したデータです。
# facts: N13 N33
playbook-network-forms-contact-patient = サポートセンターから患者さんに連絡し、受理できない理由を説明して、解決方法を相談します。
# facts: N33
playbook-network-forms-act-when-settled = 理由が解決したら、申請どおりに手続きをします。
# facts: N14
playbook-network-forms-leave-refused-card = 解決できなくても、会員カードを返していただく必要はありません。カードが使えないだけです。
# facts: N20
playbook-network-forms-tell-facility-data = 施設がネットワークをやめても、患者さんのデータは残ることを伝えます。消えるのは、患者さんの「登録データの削除申請書」が受理されたときか、実証事業が終わって保存データがすべて消されるときです。

## Appointment e-mails: OceanAPI's permissions and synchronisation

playbook-ocean-permissions-title = お知らせメール：OceanAPI の権限と同期
# facts: O3
playbook-ocean-permissions-symptom-provider_missing = Cloud Connect で設定して有効にした医師・担当者が、Ocean の「Patients」に出ない
# facts: O4
playbook-ocean-permissions-symptom-appointment_missing = 予約の一部か全部が、Ocean の「Feuille de Journée」（一日の予約表）に出ない
# facts: O5
playbook-ocean-permissions-symptom-no_reminder = 予定表でメッセージとお知らせを使う設定なのに、お知らせメールが届かない患者さんがいる
# facts: O6
playbook-ocean-permissions-symptom-cannot_confirm = 患者さんが、お知らせメールから予約の確認をできない
# facts: O7
playbook-ocean-permissions-symptom-cannot_attach = 患者さんへのメッセージや紹介状で、添付の方法「Enregistrer pour Ocean」が使えない
# facts: O8
playbook-ocean-permissions-check-record-access = Accuro（電子カルテ）に、管理者の権限でログインします。
# facts: O8
playbook-ocean-permissions-ask-for-access = 管理者の権限がなければ、医院の責任者か QHR の顧客サービスに頼みます。
# facts: O9
playbook-ocean-permissions-check-ocean-access = Ocean の自分のアカウントに、サイト管理者（Administrateur de Site）の権限があることを確かめます。Cloud Connect の変更に必要です。
# facts: O10
playbook-ocean-permissions-open-users = 「Gérer la sécurité」（セキュリティの管理）の画面で、横の欄から「Utilisateurs」（利用者）を選びます。
# facts: O1 O11
playbook-ocean-permissions-pick-user = 「Utilisateurs」の一覧から、Ocean の利用者を選びます。名前は導入先ごとに違い、たいてい「OceanAPI」のあとにテナントIDが続きます。
# facts: O1 O11
playbook-ocean-permissions-check-user = 選んだ名前をもう一度見て、その利用者に間違いないことを確かめます。Ocean は、この利用者として Accuro を使います。
# facts: O12
playbook-ocean-permissions-open-permissions = 「Autorisations du fournisseur」（医師・担当者の権限）のタブを開きます。
# facts: O2 O12
playbook-ocean-permissions-give-permissions = Ocean を使う医師・担当者の一人ひとりについて、この利用者の権限を更新します。権限は利用者ごとに決まり、足りないと Ocean の一部が正しく動きません。どの権限が要るかは、元の資料に書かれていません。
# facts: O13
playbook-ocean-permissions-open-cloud-connect = Cloud Connect の連携にログインします。
# facts: O13
playbook-ocean-permissions-synchronise = 予定表の完全な同期を行います。
# facts: O14
playbook-ocean-permissions-refresh-patients = 同期が終わったら、Ocean の「Patients」を開いて再読み込みします。
# facts: O3 O14
playbook-ocean-permissions-check-providers = 出ていなかった医師・担当者が、「Patients」に出ていることを確かめます。
# facts: O4 O14
playbook-ocean-permissions-check-day-sheet = 出ていなかった予約が、「Patients」と「Feuille de Journée」に出ていることを確かめます。
# facts: O5 O14
playbook-ocean-permissions-check-reminders = その医師・担当者と患者さんの予約が、「Patients」に出ていることを確かめます。次のお知らせメールが届くかどうかも確かめます。
# facts: O6 O14
playbook-ocean-permissions-check-confirmation = 患者さんの予約が「Patients」に出ていることを確かめ、お知らせメールからもう一度確認していただきます。
# facts: O7
playbook-ocean-permissions-check-attachment = メッセージか紹介状にファイルを付けて、「Enregistrer pour Ocean」が使えることを確かめます。
# facts: O15
playbook-ocean-permissions-tell-patient = 医院で直すことを患者さんに伝えます。管理者の権限が要るため、患者さんが直すことはできません。

## A forgotten MY Hospital password

playbook-password-support-title = マイホスピタルのパスワードを忘れたとき
playbook-password-support-symptom-my_hospital_password = 患者さんがパスワードを忘れた
# facts: N21
playbook-password-support-check-which = マイホスピタルのパスワードかどうかを確かめます。ログインには、ID、パスワード、マトリクス認証を使います。
# facts: N23
playbook-password-support-take-over = サポートセンターで対応します。施設で相談を受けたときは、サポートセンターに問い合わせるよう案内します。
# facts: N10
playbook-password-support-keep-secret = パスワードは聞かず、チャットにも書きません。ID と最初のパスワードは、ほかの人に知られないように、封をした封筒で患者さんに渡すものです。
# facts: N22
playbook-password-support-change-first-password = 最初のパスワードでログインする方には、ご自分のパスワードに変えるよう伝えます。
# facts: N22
playbook-password-support-add-matrix = 続けて、マトリクス認証を設定していただきます。
# facts: N21
playbook-password-support-check-sign-in = ID、パスワード、マトリクス認証でログインできたことを、患者さんに確かめます。

## Users of the patient portal

playbook-patient-portal-title = 患者ポータルの利用者
playbook-patient-portal-symptom-no_account = アカウントがない
playbook-patient-portal-symptom-pending = 登録の申請が、まだ処理されていない
playbook-patient-portal-symptom-no_link = 利用開始リンクが届かない
playbook-patient-portal-symptom-link_expired = 利用開始リンクの期限が切れた
playbook-patient-portal-symptom-password = パスワードを忘れた
playbook-patient-portal-symptom-sign_in = ログインできない
playbook-patient-portal-symptom-email = メールアドレスの問題
playbook-patient-portal-symptom-function = 使えない機能がある
playbook-patient-portal-symptom-no_use = 通院は続くが、機能の利用を止める
playbook-patient-portal-symptom-leaving = 転居などで医院を離れる
# facts: C1
playbook-patient-portal-check-clinic = 医院での利用者の登録方法を確かめます。診療科と設定によって違います。
# facts: C2
playbook-patient-portal-check-mitid = 医院で MitID（以前の NemID）を使っているかを確かめます。使っていれば、自動か手作業かを選べます。使っていなければ、手作業だけです。
# facts: C4 C5
playbook-patient-portal-check-automatic = 登録の申請を自動で承認する設定なら、患者さんの登録ができたことを確かめます。オンライン診療、オンライン予約、処方せんの更新のうち医院が行っているものが使え、医院が初めての方も登録されます。
# facts: C5
playbook-patient-portal-check-own-doctor = 家庭医の医院では、患者さんのかかりつけ医がこの医院であることを確かめます。自動の登録には、これが必要です。
# facts: C6
playbook-patient-portal-order-automatic = 自動の承認に変えたいときは、EG Healthcare Support に設定を頼みます。MitID（以前の NemID）を使っていることが条件です。
# facts: C7
playbook-patient-portal-open-requests = 手作業で登録する設定なら、「Systemmanager > E-moduler > Loginbestillinger」を開きます。
# facts: C16
playbook-patient-portal-handle-request = 患者さんの登録の申請を処理します。処理するまでは申請が待っているだけで、アカウントはまだできていません。
# facts: C3 C17
playbook-patient-portal-create-by-hand = 登録の申請がなければ、手作業で登録します。どの医院でもできます。患者さんが自分で登録できない設定の医院では、登録の方法は、患者ヘッダー（Patienthovedet）の「e-mail」からだけです。
# facts: C3
playbook-patient-portal-open-form = 患者ヘッダー（Patienthovedet）の「e-mail」から、「Patientportal」の画面を開きます。
# facts: C8
playbook-patient-portal-enter-email = 患者さんのメールアドレスを入力します。
# facts: C9 C11
playbook-patient-portal-check-email = 画面のメールアドレスが正しいかを、患者さんに確かめます。利用開始リンクも、新しいパスワードを決めるリンクも、ここに届きます。
# facts: C8 C12
playbook-patient-portal-choose-functions = 患者さんが使う機能に印を付けます。「E-konsultation」（オンライン診療）、「E-tidsbestilling」（オンライン予約）、「E-receptfornyelse」（処方せんの更新）です。
# facts: C13
playbook-patient-portal-mark-electronic-answer = オンライン診療で返事を受け取りたい方には、「Ønsker svar elektronisk」に印を付けます。
# facts: C8
playbook-patient-portal-create = 「Opret」を押すか Alt+P で、登録を終えます。
# facts: C9
playbook-patient-portal-check-awaiting = 画面の上に、黄色で「Afventer aktivering」（利用開始待ち）と出ていることを確かめます。利用開始リンクは、患者さんのメールに送られています。
# facts: C9
playbook-patient-portal-check-activated = 画面の上に、黄色の「Afventer aktivering」が出ているかを見ます。出ていれば利用開始リンクを、出ていなければ新しいパスワードを決めるためのメールを送ります。
# facts: C10
playbook-patient-portal-resend-link = 「Gensend」を押して、利用開始リンクをもう一度送ります。
# facts: C9
playbook-patient-portal-tell-activation = メールで届く利用開始リンクを開くよう、患者さんに伝えます。
# facts: C11
playbook-patient-portal-send-new-password = 「Ny kode」を押すか Alt+K で、患者さんにメールを送ります。
# facts: C11
playbook-patient-portal-tell-reset-link = メールのリンクから新しいパスワードを決めるよう、患者さんに伝えます。
# facts: C12 C15
playbook-patient-portal-untick-functions = 「E-konsultation」「E-tidsbestilling」「E-receptfornyelse」の印を、三つとも外します。
# facts: C15
playbook-patient-portal-tell-what-remains = ご自分のプロフィールと、これまでのオンライン診療や処方せんの更新の記録だけが見られることを伝えます。
# facts: C14
playbook-patient-portal-delete = 「Patientportal」の画面で「Slet」を押し、患者さんの登録を外します。
# facts: C14
playbook-patient-portal-tell-deleted = 外れるのはこの医院の登録だけで、あとからもう一度登録できることを伝えます。

## IC cards for staff

playbook-staff-cards-title = スタッフのICカード
playbook-staff-cards-symptom-card_needed = カードを作る・返す
playbook-staff-cards-symptom-card_sign_in = カードでログインする
playbook-staff-cards-symptom-card_signature = 文書に署名する
playbook-staff-cards-symptom-hpki_password = HPKIカードのパスワード
playbook-staff-cards-symptom-pki_password = PKIカードのパスワード
# facts: N40
playbook-staff-cards-choose-card = 使うカードを確かめます。医師と薬剤師はHPKIカード、ほかのスタッフはPKIカードでログインします。
# facts: N45
playbook-staff-cards-apply-as-doctor = 医師のHPKIカードは、日本医師会の認証局に申請します。
# facts: N45
playbook-staff-cards-apply-as-pharmacist = 薬剤師のHPKIカードは、日本薬剤師会の認証局に申請します。
# facts: N45
playbook-staff-cards-apply-for-others = ほかのスタッフのPKIカードは、サポートセンターに申請します。
# facts: N45
playbook-staff-cards-return-card = 使わなくなったPKIカードは、すぐに返します。
# facts: N25
playbook-staff-cards-replace-first-password = 届いたPKIカードの最初のパスワードを、すぐ自分のものに変えます。
# facts: N24
playbook-staff-cards-report-leak = HPKIカードのパスワードが漏れたとき、または漏れたおそれがあるときは、認証局の決まりに従って、カードの失効を届け出ます。
# facts: N24
playbook-staff-cards-reissue-after-leak = 続けて、カードの再発行を申請します。
# facts: N24
playbook-staff-cards-apply-for-disclosure = HPKIカードのパスワードを忘れただけなら、認証局に開示を申請します。
# facts: N25
playbook-staff-cards-ask-centre = PKIカードのパスワードを忘れたときは、サポートセンターに問い合わせます。
# facts: N25
playbook-staff-cards-reissue-card = PKIカードの再発行を受けます。忘れたパスワードは教えてもらえません。
# facts: N41
playbook-staff-cards-sign-document = 医師や薬剤師の記名と押印が要る文書には、HPKIカードで署名します。タイムスタンプは自動で付きます。
# facts: N41
playbook-staff-cards-send-as-doctor = 医師は、署名の前に内容を見直します。署名と同時に送信されます。
# facts: N41
playbook-staff-cards-send-as-pharmacist = 薬剤師は、署名のあとで送信の操作もします。

## Taking a first consent at a facility's reception

playbook-taking-consent-title = 最初の同意の受け付け（施設の受付）
playbook-taking-consent-symptom-join = { playbook-network-forms-symptom-join }
# facts: N5
playbook-taking-consent-check-eligible = { playbook-network-forms-check-eligible }
# facts: N44
playbook-taking-consent-choose-explainer = 説明する人を決めます。治療している医師のほか、施設のどのスタッフでもかまいません。説明した人が、参加同意書も受け取ります。
# facts: N44
playbook-taking-consent-explain-leaflets = 案内のパンフレット、サービスの紹介、参加の説明書、安全な利用の手引きを使って説明します。
# facts: N44
playbook-taking-consent-explain-forms = 同意、変更、撤回、削除の四種類の用紙を見せて説明します。
# facts: N31
playbook-taking-consent-choose-facilities = { playbook-network-forms-choose-facilities }
# facts: N7
playbook-taking-consent-adult-signs = { playbook-network-forms-adult-signs }
# facts: N7
playbook-taking-consent-guardian-signs = { playbook-network-forms-guardian-signs }
# facts: N7
playbook-taking-consent-relative-also-signs = { playbook-network-forms-relative-also-signs }
# facts: N7
playbook-taking-consent-relative-signs = { playbook-network-forms-relative-signs }
# facts: N29
playbook-taking-consent-check-identity = { playbook-network-forms-check-identity }
# facts: N8
playbook-taking-consent-settle-with-centre = { playbook-network-forms-settle-with-centre }
# facts: N5 N6
playbook-taking-consent-take-consent = 署名された参加同意書（1/2）と情報共有先登録（2/2）を受け取ります。出していただくのは、治療を受けている、またはお薬をもらっている施設です。
# facts: N11
playbook-taking-consent-complete-form = { playbook-network-forms-complete-form }
# facts: N11
playbook-taking-consent-write-card = 会員カードのおもてに、施設名と患者さんのお名前を書きます。
# facts: N11
playbook-taking-consent-copy-papers = 1/2、2/2、会員カードのおもてを、それぞれコピーします。
# facts: N11
playbook-taking-consent-fax-papers = コピー3種類を1枚ずつ、サポートセンターにファクスします。
# facts: N11 N19
playbook-taking-consent-give-card = 会員カードを患者さんに渡します。渡すのは最初の同意のときだけで、あとで返していただくことはありません。
# facts: N10
playbook-taking-consent-give-envelope = ID と最初のパスワードの入った封筒を、封をしたまま患者さんに渡します。ほかの人に知られないようにするためです。
# facts: N11
playbook-taking-consent-give-copy = { playbook-network-forms-give-copy }
# facts: N11
playbook-taking-consent-keep-original = { playbook-network-forms-keep-original }
# facts: N11
playbook-taking-consent-enter-in-ledger = 「会員カード管理票」に記入し、参加同意書の原紙と一緒に保管します。
# facts: N12
playbook-taking-consent-tell-start = サポートセンターが参加同意書を受理すると参加の契約が成立し、サポートセンターの営業日で3日以内に使えるようになることを伝えます。
# facts: N13
playbook-taking-consent-tell-silence = 受理のお知らせはないことを伝えます。受理できないときだけ、サポートセンターから連絡があり、理由と解決方法を聞けます。
