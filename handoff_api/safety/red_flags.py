"""The deterministic check for emergencies, before anything else and without Rasa."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import ConstructorError

from handoff_api.safety import spelling
from handoff_api.safety.language import KINDS, Language
from handoff_api.safety.lexicon import Characters, Lexicon, Words

__all__ = ["KINDS", "Number", "RedFlags"]

HERE = Path(__file__).resolve().parent
MAX_CHARACTERS = 2000

# An alarm of which only the assistant knows, and not which of the kinds it is.
EITHER = "either"


@dataclass(frozen=True)
class Number:
    """A telephone number to show; `label` names the message `safety-number-<label>`."""

    label: str
    number: str


@dataclass
class Script:
    """The languages that are written alike, and the words of them all."""

    lexicon: Lexicon
    languages: list[Language] = field(default_factory=list)

    def find(self, folded: str) -> Iterator[str | None]:
        """What each language finds in the text, folded as in `spelling.py`."""
        message = self.lexicon.read(folded)
        found = self.lexicon.find(message)
        for language in self.languages:
            yield language.find(message, found)


class RedFlags:
    """Finds alarms in patients' words and knows the numbers to answer with."""

    def __init__(self, directory: Path = HERE) -> None:
        scripts: dict[str, Script] = {"words": Script(Words()), "characters": Script(Characters())}
        for file in sorted((directory / "red_flags").glob("*.yml")):
            rows = _read(file)
            script = scripts[rows["script"]]
            script.languages.append(Language(rows, script.lexicon))
        self.scripts = list(scripts.values())
        self._numbers: dict[str, dict[str, list[dict[str, str]]]] = _read(directory / "numbers.yml")

    def find(self, text: str) -> str | None:
        """`crisis`, `emergency`, or None when nothing alarming is written in any language."""
        folded = spelling.fold(text[:MAX_CHARACTERS])
        found = {kind for script in self.scripts for kind in script.find(folded)}
        return next((kind for kind in KINDS if kind in found), None)

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
