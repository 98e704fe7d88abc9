"""Answers that mean something only for the question that is open (`answers/`).

"Me", "I don't know" and "done" are no intents: what they mean, the question decides. They are
looked for only while such a question is open.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Optional, Text

import yaml

# Characters; a longer message is read by the classifier alone.
LONGEST_ANSWER = 80
LANGUAGES = ("ja", "fr", "da")
HERE = Path(__file__).parent / "answers"


@dataclass(frozen=True)
class ShortAnswer:
    """What a message means at the question that is open; `is_whole`: it says nothing else."""

    intent: Text
    entities: Dict[Text, Text]
    is_whole: bool = field(default=True, compare=False)


def _read(name: Text) -> Dict[Text, Any]:
    return yaml.safe_load((HERE / f"{name}.yml").read_text(encoding="utf-8"))


def _words() -> Dict[Text, "re.Pattern[str]"]:
    patterns: Dict[Text, list] = {}
    for language in LANGUAGES:
        for name, own in _read(language).items():
            patterns.setdefault(name, []).extend(own)
    return {name: re.compile("|".join(own)) for name, own in patterns.items()}


_WORDS = _words()
_MEANINGS = _read("questions")


def short_answer(text: Text, question: Optional[Text]) -> Optional[ShortAnswer]:
    """What `text` answers to the open question (a requested slot; None: nothing is asked)."""
    plain = _plain(text)
    named = _at(question, plain)
    if named and len(plain) <= LONGEST_ANSWER:
        return named
    for row in _MEANINGS["anywhere"]:
        if _WORDS[row["words"]].fullmatch(plain):
            return ShortAnswer(row["at_question" if question else "otherwise"], {})
    return None


def answer_within(text: Text, intent: Text) -> Dict[Text, Text]:
    """The entities by which a message that opens a guide already answers its first question."""
    named = _at(_MEANINGS["opened_with"].get(intent), _plain(text))
    return named.entities if named else {}


def asks(text: Text) -> bool:
    """Whether a message is a question, and so no consent to anything."""
    return unicodedata.normalize("NFKC", text).rstrip().endswith("?")


def _plain(text: Text) -> Text:
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return re.sub(r"\s+", " ", plain).strip().rstrip(" .。!?…~〜ー:;)(^♪、")


def _at(question: Optional[Text], plain: Text) -> Optional[ShortAnswer]:
    for row in _MEANINGS["questions"].get(question or "", []):
        words = _WORDS[row["words"]]
        whole = words.fullmatch(plain) is not None
        if whole or (row.get("within") and words.search(plain)):
            return ShortAnswer(row.get("intent", "inform"), dict(row.get("entities", {})), whole)
    return None
