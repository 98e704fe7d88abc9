"""Answers that mean something only for the question that is open (`answers.yml`).

"Me", "I don't know" and "done" are no intents: what they mean, the question decides. They are
looked for only while such a question is open, and only when they are the whole message. What names
one of the choices may stand within a longer message.
"""

import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

import yaml

# Characters; a longer message is read by the classifier alone.
LONGEST_ANSWER = 80

_ROWS = yaml.safe_load(Path(__file__).with_name("answers.yml").read_text(encoding="utf-8"))
_WORDS = {name: re.compile(words.replace("\n", "")) for name, words in _ROWS["words"].items()}
_WHOLE: Dict[Text, List[Dict[Text, Any]]] = _ROWS["whole"]
_NAMED: Dict[Text, Tuple[Text, Dict[Text, "re.Pattern[str]"]]] = {
    question: (
        row["entity"],
        {value: re.compile("|".join(words.values())) for value, words in row["values"].items()},
    )
    for question, row in _ROWS["named"].items()
}
_OPENED_WITH: Dict[Text, Text] = _ROWS["opened_with"]


def short_answer(text: Text, question: Optional[Text]) -> Optional[Tuple[Text, Dict[Text, Text]]]:
    """The intent and entities that `text` answers to the open question (a requested slot)."""
    plain = _plain(text)
    for answer in _WHOLE.get(question or "", []):
        if _WORDS[answer["words"]].fullmatch(plain):
            return answer["intent"], dict(answer.get("entities", {}))
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
