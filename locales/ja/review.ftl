### The review inbox: misunderstood messages and what they mean.

review-section = 見直し
review-title = メッセージの見直し
review-about = 自動応答がうまく読み取れなかったかもしれないメッセージです。電話番号などは伏せてあります。正しい意味を選ぶと、次の学習に使えます。
review-no-language = 見直す言語が選ばれていません。「スタッフの管理」で選んでください。
review-elsewhere = 担当していない言語のメッセージもあります：
review-languages = 言語
review-state = 状態
review-state-open = 未確認
review-state-decided = 確認済み
review-reason = 理由
review-reason-not-understood = 読み取れなかった
review-reason-missed-again = 続けて読み取れなかった
review-reason-another-tapped = 別の候補が選ばれた
review-reason-something-else = 候補になかった
review-reason-person-asked = スタッフを希望した
review-keys = キー操作：↑↓ 移動、a 候補どおり、p 選ぶ、o 対象外、s とばす、u 取り消す
review-count = { $count }件
review-understood = 自動応答の推測：{ $intent }（{ $confidence }）
review-tapped = 患者さんの選択：{ $intent }
review-several = 似たメッセージをまとめて決めます。意味の違うものはチェックを外してください。
review-runner-up = 次の候補：{ $intent }
review-accept = 「{ $intent }」で決める
review-out-of-scope = 対象外
review-skip = とばす
review-pick-label = ほかの意味
review-pick = これに決める
review-more = 言語と語句の印
review-language = このメッセージの言語
review-annotated = 語句に印を付ける
review-annotated-hint = 文はそのままで、語句を次の形で囲みます：
review-undo = 取り消す
review-done = 「{ $intent }」に決めました。
review-done-skip = とばしました。
review-done-undone = 取り消しました。もう一度決められます。
review-decided = { $intent }（{ $language }）　{ $who }、{ $time }
review-skipped = とばしました　{ $who }、{ $time }
review-empty-open = 見直すメッセージはありません。
review-empty-decided = 確認済みのメッセージはありません。

## In the audit trail

review-decision-accept = 候補どおり
review-decision-pick = ほかの意味
review-decision-out_of_scope = 対象外
review-decision-skip = とばした

## Refusals

problem-already-decided = ほかの人がすでに決めました。何も保存されていません。
problem-not-decided = 取り消す決定がありません。
form-error-intent-missing = 意味を一覧から選んでください。
form-error-intent-several = 当てはまる意味がいくつもあります。もう少し入力するか、一覧から選んでください。
form-error-annotated-other-text = 印を除くと、元の文と違っています。
form-error-annotated-malformed = 印の書き方を読み取れません。
form-error-annotated-unknown-entity = この種類の印はありません。使えるのは system、function、family_member、language です。
form-error-annotated-unknown-value = この種類の印では使えない値です。
