### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = どのようなご用件でしょうか。下から選ぶか、ご自由にお書きください。
smalltalk-anything-else = ほかにお手伝いできることはありますか。
smalltalk-back-to-guide = では、続きに戻りますね。
smalltalk-please-choose = 次の中からお選びください。
smalltalk-greet = こんにちは。どのようなご用件でしょうか。
smalltalk-greet-in-guide = こんにちは。
smalltalk-help = harmo のお薬の記録の復旧、患者ポータル、マイホスピタルと医療ネットワーク、予約のお知らせメールについて、お手伝いします。スタッフへの引き継ぎもできます。下から選ぶか、お困りのことをお書きください。
smalltalk-help-in-guide = 一つずつお聞きします。当てはまるものを押すか、ご自由にお書きください。いつでもスタッフに代われます。
smalltalk-out-of-scope = 申し訳ありません。そのことは、ここではお手伝いできません。お薬の記録、患者ポータル、医療ネットワーク、予約のお知らせメールのことなら、お手伝いできます。スタッフに引き継ぐこともできます。
smalltalk-out-of-scope-in-guide = 申し訳ありません。そのことは、ここではお手伝いできません。
smalltalk-thank = どういたしまして。
smalltalk-goodbye = ご利用ありがとうございました。どうぞお大事に。
smalltalk-goodbye-in-guide = ありがとうございました。続きは、いつでもここから始められます。どうぞお大事に。
smalltalk-change-language = どの言語にしますか。
smalltalk-language-changed = 日本語でご案内します。
smalltalk-stop-guide = ここでご案内をやめますか。
smalltalk-did-you-mean = うまく読み取れませんでした。この中のどれかでしょうか。
smalltalk-offer-person = お役に立てず、申し訳ありません。スタッフがお話をうかがえます。引き継ぎましょうか。
smalltalk-which-system = どのサービスのことでしょうか。
smalltalk-sign-in-trouble = ログインできず、お困りですね。いちばん近いものはどれですか。
smalltalk-remove-from = どの登録を外したいですか。
smalltalk-say-it-differently = わかりました。では、どのようなことか、短い言葉で書いてみてください。スタッフに相談することもできます。
