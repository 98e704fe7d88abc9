# Emergencies: shown by the deterministic check. To be approved by a clinician before use with patients.
safety-always = 緊急のときはチャットを使わず、{ $number }へお電話ください。
safety-notice-emergency = 命にかかわることかもしれません。今すぐお電話ください。
safety-notice-crisis = とてもつらいお気持ちなのですね。今すぐ話を聞いてくれる人がいます。どうかお電話ください。
safety-notice-either = 命にかかわることや、とてもつらいことが起きているときは、今すぐお電話ください。
safety-number-ambulance = 救急車
safety-number-all-emergencies = 緊急通報
safety-number-advice-adults = 救急の相談
safety-number-advice-children = 子どもの救急の相談
safety-number-sign-language = 聞こえにくい方（文字・手話）
safety-number-doctor-capital-region = 時間外の医師（首都圏）
safety-number-suicide-line = こころの相談
