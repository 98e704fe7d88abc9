"""Answers that mean something only for the question that is open.

"Me", "I don't know" and "done" are no intents: what they mean, the question decides. They are
looked for only while such a question is open, and only when they are the whole message. What names
one of the choices (`named_answers.yml`) may stand within a longer message.
"""

import re
import unicodedata
from pathlib import Path
from typing import Dict, List, Optional, Text, Tuple

import yaml

_SELF = """
(ええと|あの|はい)?、?((自分|じぶん|私|わたし|わたくし|あたし|僕|ぼく|俺|おれ)(自身)?|(ご)?本人)
(の(もの|こと|分|記録|データ|ため)?|のため)?(です|だよ|だ|になります)?(けど)?
|(jibun|watashi|boku|ore|honnin)( ?no)?( ?(bun|kiroku))?( ?(desu|dayo|da))?
|(oui,? )?(c'?est )?((a|pour|de|les? )? ?moi([- ]m[eê]me)?|[aà] moi|les? miens?|les miennes
|mes (propres )?(donn[eé]es|m[eé]dicaments|ordonnances))
|(ja,? )?(det er )?((til|for|om) )?(mig( selv)?|mine?( egne?)?( oplysninger)?)
"""

_UNSURE = """
(よく|ちょっと)?(わか|分か|判)(ら(ない|ん|へん|ねえ)|りません)(です|の(です|で)?|なあ|わ)?
|(多分|たぶん|不明|さあ)(です)?|自信(が)?(ない|ありません)|知らない|知りません
|(yoku )?wakara?n(ai)?( desu)?|wakarimasen|shiranai|shirimasen
|(je )?(ne |n')?(le )?(sais|suis|se|ser?ai[st]?) ?(vraiment )?pas( trop| vraiment)?( s[uû]re?)?
|j'?sais pas|chais pas|jsp|aucune id[eé]e|pas s[uû]re?|peut[- ][eê]tre
|(det )?(jeg )?(ved|ved det|ved jeg)( det)?( altsaa| alts[åa])? ?ikke( rigtigt?| helt)?
|det ved jeg ikke
|(jeg er )?(ikke (helt )?sikker|i tvivl|usikker)|(jeg )?aner (det )?ikke|m[åa]ske
"""

_DONE = """
(でき|出来|登録し|追加し|作り|つくり|終わり|おわり|完了し)(ました|た)(よ|です)?|完了(です)?|済み(です)?
|dekimashita|dekita( yo)?|owarimashita|kanryou?
|(voil[aà],? )?(c'?est |cest )?(fait|bon|termin[eé]|fini|cr[eé][eé]|ajout[eé]|inscrit)(e)?|voil[aà]
|(s[åa] )?(det er |nu er det |jeg er )?(gjort|f[æa]e?rdige?t?|oprettet|tilf[øo]e?jet|klaret|ok|klar)
"""

# Not for questions to which "fine" may also mean no, such as whether to stop.
_AGREED = """
(ok|okay|okey|okok|oki|okie|おけ|おっけー?|オッケー?|オーケー?|大丈夫|いい|りょ|りょうかい|了解)(です)?(よ|ね)?
|(d'?acc?|daccord|(c'?est |cest |c )?(bon|ok|okay|not[eé]|compris|clair)|[cç]a (marche|va|roule)
|(pas de|aucun) (souci|probl[eè]me))( merci)?
|((det er |helt )?(ok|okay|fint|fin|modtaget|noteret|i orden|klart|super))( tak)?
"""

ACKNOWLEDGED = (
    "ack_carried_over",
    "ack_duplicates",
    "ack_favourites",
    "ack_card",
    "ack_stays_in_app",
)

# Characters; a longer message is read by the classifier alone.
LONGEST_ANSWER = 80

_NAMED_FILE = Path(__file__).with_name("named_answers.yml")

_Answer = Tuple["re.Pattern[str]", Text, Dict[Text, Text]]


def _whole(pattern: Text) -> "re.Pattern[str]":
    return re.compile(pattern.replace("\n", ""))


_ANSWERS: Dict[Text, List[_Answer]] = {
    "for_whom": [(_whole(_SELF), "inform", {"for_whom": "self"})],
    "account_in_app": [(_whole(_UNSURE), "inform", {"account": "unsure"})],
    "account_made": [(_whole(_DONE), "affirm", {})],
    "knows_email": [(_whole(_UNSURE), "deny", {})],
    "mail_address": [(_whole(_UNSURE), "inform", {"account": "unsure"})],
    "mail_provider": [(_whole(_UNSURE), "inform", {"provider": "unsure"})],
    "portal_route": [(_whole(_UNSURE), "deny", {})],
    "signer": [(_whole(_UNSURE), "inform", {"signer": "unsure"})],
    **{question: [(_whole(_AGREED), "affirm", {})] for question in ACKNOWLEDGED},
}


def _named_answers() -> Dict[Text, Tuple[Text, Dict[Text, "re.Pattern[str]"]]]:
    rows = yaml.safe_load(_NAMED_FILE.read_text(encoding="utf-8"))
    return {
        question: (
            row["entity"],
            {value: re.compile("|".join(words.values())) for value, words in row["values"].items()},
        )
        for question, row in rows.items()
    }


_NAMED = _named_answers()

# Intents whose message may already hold the answer to the first question of their guide.
_OPENED_WITH = {"activate_account": "portal_stage"}


def short_answer(text: Text, question: Optional[Text]) -> Optional[Tuple[Text, Dict[Text, Text]]]:
    """The intent and entities that `text` answers to the open question (a requested slot)."""
    plain = _plain(text)
    for pattern, intent, entities in _ANSWERS.get(question or "", []):
        if pattern.fullmatch(plain):
            return intent, dict(entities)
    named = _value_named(plain, question)
    return ("inform", named) if named and len(plain) <= LONGEST_ANSWER else None


def answer_within(text: Text, intent: Text) -> Dict[Text, Text]:
    """The entity by which a message that opens a guide already answers its first question."""
    return _value_named(_plain(text), _OPENED_WITH.get(intent))


def _plain(text: Text) -> Text:
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return re.sub(r"[\s.。!?…~〜ー:;)(^♪、]+$", "", re.sub(r"\s+", " ", plain).strip())


def _value_named(plain: Text, question: Optional[Text]) -> Dict[Text, Text]:
    entity, values = _NAMED.get(question or "", ("", {}))
    for value, pattern in values.items():
        if pattern.search(plain):
            return {entity: value}
    return {}
