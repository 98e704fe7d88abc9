### Greetings, the menu, languages, and messages that were not understood.

smalltalk-menu = どのようなご用件でしょうか。下から選ぶか、お言葉でお書きください。
smalltalk-anything-else = ほかにお手伝いできることはありますか。
smalltalk-back-to-guide = では、続きに戻りますね。
smalltalk-please-choose = 次の中からお選びください。
smalltalk-greet = こんにちは。どのようなご用件でしょうか。
smalltalk-greet-in-guide = こんにちは。
smalltalk-help = お薬手帳の記録が見られないときのご案内と、係の者への引き継ぎができます。下から選ぶか、お困りのことをお書きください。
smalltalk-help-in-guide = 一つずつお聞きしますので、当てはまるものを押してください。お言葉で書いても大丈夫です。いつでも係の者に代われます。
smalltalk-out-of-scope = 申し訳ありません。それはお手伝いできません。お薬手帳の記録の復旧や、係の者への引き継ぎならできます。
smalltalk-out-of-scope-in-guide = 申し訳ありません。それはお手伝いできません。
smalltalk-thank = どういたしまして。
smalltalk-goodbye = ご利用ありがとうございました。どうぞお大事に。
smalltalk-goodbye-in-guide = ありがとうございました。続きは、いつでもここから始められます。どうぞお大事に。
smalltalk-change-language = どの言葉になさいますか。
smalltalk-language-changed = 日本語でご案内します。
smalltalk-stop-guide = ここで手続きをやめますか。
smalltalk-did-you-mean = うまく読み取れませんでした。このうちのどれかでしょうか。
smalltalk-offer-person = お役に立てず、申し訳ありません。係の者がお話をうかがえます。おつなぎしましょうか。
