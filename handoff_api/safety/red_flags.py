"""The deterministic check for emergencies, before anything else and without Rasa."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import yaml
from yaml.constructor import ConstructorError

from handoff_api.safety import spelling
from handoff_api.safety.language import KINDS, SILENT, Language
from handoff_api.safety.lexicon import Characters, Lexicon, Words
from handoff_api.safety.opinion import SCRIPTS, Opinion

__all__ = ["KINDS", "Number", "RedFlags"]

HERE = Path(__file__).resolve().parent
MAX_CHARACTERS = 2000

# An alarm of which nobody knows which of the kinds it is: the assistant's, or the opinion's.
EITHER = "either"


@dataclass(frozen=True)
class Number:
    """A telephone number to show; `label` names the message `safety-number-<label>`."""

    label: str
    number: str


class Judge(Protocol):
    """Has an opinion on a message beside the rules; see `Opinion`."""

    def alarms(self, folded: str, is_alarm_by_rules: bool) -> bool:
        """Whether the text is an alarm, knowing what the rules say."""


@dataclass
class Script:
    """The languages that are written alike, and the words of them all."""

    lexicon: Lexicon
    opinion: Judge | None
    languages: list[Language] = field(default_factory=list)

    def find(self, folded: str) -> set[str]:
        """The kinds of alarms in the text, folded as in `spelling.py`.

        The opinion may silence what the rules find, and raise `EITHER` where they find nothing.
        """
        message = self.lexicon.read(folded)
        forms = self.lexicon.find(message)
        found = {kind for each in self.languages if (kind := each.find(message, forms))}
        kinds = found - {SILENT}
        if self.opinion is None or (found and not kinds):
            return kinds
        if self.opinion.alarms(folded, bool(kinds)):
            return kinds or {EITHER}
        return set()


class RedFlags:
    """Finds alarms in patients' words and knows the numbers to answer with."""

    def __init__(self, directory: Path = HERE, opinions: Mapping[str, Judge] | None = None) -> None:
        if opinions is None:
            opinions = {script: Opinion(script) for script in SCRIPTS}
        scripts: dict[str, Script] = {
            "words": Script(Words(), opinions.get("words")),
            "characters": Script(Characters(), opinions.get("characters")),
        }
        for file in sorted((directory / "red_flags").glob("*.yml")):
            rows = _read(file)
            script = scripts[rows["script"]]
            script.languages.append(Language(rows, script.lexicon))
        self.scripts = list(scripts.values())
        self._numbers: dict[str, dict[str, list[dict[str, str]]]] = _read(directory / "numbers.yml")

    def find(self, text: str) -> str | None:
        """`crisis`, `emergency`, `EITHER`, or None: nothing alarming is written in any language."""
        folded = spelling.fold(text[:MAX_CHARACTERS])
        found = set().union(*(script.find(folded) for script in self.scripts))
        return next((kind for kind in (*KINDS, EITHER) if kind in found), None)

    def numbers(self, country: str, kind: str) -> list[Number]:
        """The numbers of the country (ISO 3166 alpha-2) for the kind of alarm, or for `EITHER`."""
        kinds = ("emergency", "crisis") if kind == EITHER else (kind,)
        rows = [Number(**row) for each in kinds for row in self._numbers[country][each]]
        return list(dict.fromkeys(rows))


@cache
def shared_red_flags() -> RedFlags:
    """The rules of this folder, read once a process: they take about a second."""
    return RedFlags()


class _Loader(yaml.CSafeLoader):
    """Refuses a key that is there twice: the rules under the first one would be lost."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        for twice in (key for key, times in Counter(keys).items() if times > 1):
            raise ConstructorError(None, None, f"{twice!r} is there twice", node.start_mark)
        return super().construct_mapping(node, deep)


def _read(path: Path) -> Any:
    return _Loader(path.read_text(encoding="utf-8")).get_single_data()
