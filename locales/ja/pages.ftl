### The demo facilities' own pages.

pages-title = 見本の施設
pages-intro = 患者さん向けのチャットを、見本の薬局・医療機関のページで試せます。どの施設も架空のものです。
pages-facilities = 施設を選ぶ
pages-open = { $facility }のページを開く
pages-for-staff = スタッフの方へ
pages-console = スタッフ用の画面を開く
pages-console-hint = チャットから引き継いだ依頼の一覧と対応
pages-language = 言語
pages-skip = 本文へ進む
pages-sample = このページは見本です。実在の施設ではありません。
pages-home = 見本の一覧へ
pages-problem = ページが見つかりません
pages-hours = 受付時間
pages-day = 曜日
pages-time = 時間
pages-closed-notice = 祝日はお休みです。
pages-open-now = ただいま受付中です
pages-opens = 次の受付は{ $opens }からです
pages-contact = お問い合わせ
pages-telephone = 電話
pages-fax = ファックス
pages-services = ご案内
pages-chat-title = お困りのときは、チャットで
pages-chat-text = 画面右下のボタンから、いつでもご相談いただけます。選ぶだけで進められ、途中でスタッフに代わることもできます。
pages-chat-needs-script = チャットを使うには、ブラウザーの JavaScript を有効にしてください。お急ぎの方は、受付時間内に窓口へお越しください。
pages-chat-missing = チャットのファイルがまだビルドされていません。「make run」で起動するか、web/ で「npm run build」を実行してください。
pages-emergency = 緊急のとき
pages-emergency-text = 命にかかわるときは、チャットを使わずにお電話ください。

## Each facility's lines; a facility without its own has the general ones.

pages-slogan = { $facility }へようこそ
pages-lead = ご来所の方も、お電話が苦手な方も、どうぞお気軽にご相談ください。
pages-line-1 = 初めての方は、保険証をお持ちください。
pages-line-2 = 車いすのままご利用いただけます。
pages-line-3 = 日本語のほか、フランス語とデンマーク語のチャットがあります。
pages-slogan-sakura-pharmacy = お薬のことなら、ご近所のさくら薬局へ
pages-lead-sakura-pharmacy = 飲み合わせのことも、お薬手帳アプリの困りごとも、薬剤師にご相談ください。
pages-line-1-sakura-pharmacy = 処方せんは、どの医療機関のものでもお受けします。
pages-line-2-sakura-pharmacy = 電子お薬手帳の記録が見られなくなったときも、ご相談ください。
pages-line-3-sakura-pharmacy = お薬の一包化や、ご自宅へのお届けも承ります。
pages-slogan-noto-support-centre = 地域の医療ネットワークを、もっと身近に
pages-lead-noto-support-centre = 参加のお申し込みから「マイホスピタル」の使い方まで、私たちがお手伝いします。
pages-line-1-noto-support-centre = 参加のお申し込みと同意書の書き方をご案内します。
pages-line-2-noto-support-centre = パスワードを忘れたときの再発行をお手伝いします。
pages-line-3-noto-support-centre = 参加している医療機関の変更も承ります。
pages-slogan-clinique-erable = 家族みんなの、かかりつけ
pages-lead-clinique-erable = ご予約の確認やお知らせを、メールでお届けします。
pages-line-1-clinique-erable = 予約日の前に、確認のメールをお送りします。
pages-line-2-clinique-erable = 水曜日は夜まで診療しています。
pages-line-3-clinique-erable = 予約のお知らせが届かないときは、チャットでご相談ください。
pages-slogan-lindehus-klinik = いつもの先生が、あなたの町に
pages-lead-lindehus-klinik = 患者ポータルから、いつでもご連絡いただけます。
pages-line-1-lindehus-klinik = 患者ポータルで、診療の予約やメッセージの送信ができます。
pages-line-2-lindehus-klinik = 水曜日は夕方まで開いています。
pages-line-3-lindehus-klinik = 患者ポータルにログインできないときは、チャットでご相談ください。
