"""A second opinion on a message: how alarming its words are, taken together.

The rules know what their authors thought of; this was learnt from sentences of many authors
(`sentences/`), as the weights of a logistic regression over words and parts of words. The
weights are files, so every machine decides alike; `make red-flags` makes them.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from math import sqrt
from pathlib import Path

from handoff_api.safety import spelling

HERE = Path(__file__).resolve().parent
SENTENCES = HERE / "sentences"
WEIGHTS = HERE / "weights"
# Languages by the script whose sentences they share.
SCRIPTS = {"words": ("da", "en", "fr"), "characters": ("ja",)}

# Texts with few features that are known say little: as many are added that mean nothing.
MEANINGLESS = 30
# Only what reassures silences the rules, not that there is little that alarms: it counts more then.
REASSURING = 3
# Weights and limits are whole numbers of 1/SCALE of a unit of log odds.
SCALE = 100

_WORD = re.compile(r"[^\W_]+")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uff66-\uff9f]")
_LATIN = re.compile("[a-z]")
_RUNS = {"words": (3, 4, 5), "characters": (1, 2, 3, 4, 5)}
_PHRASES = (1, 2, 3)


class Opinion:
    """The opinion of one script's sentences."""

    def __init__(self, script: str, directory: Path = WEIGHTS) -> None:
        learnt = json.loads((directory / f"{script}.json").read_text(encoding="utf-8"))
        self._script = script
        self._silent_below: int = learnt["silent_below"]
        self._raised_above: int = learnt["raised_above"]
        self._weights: dict[str, int] = learnt["weights"]

    def alarms(self, folded: str, is_alarm_by_rules: bool) -> bool:
        """Whether the text, folded as in `spelling.py`, is an alarm, knowing what the rules say."""
        if not concerns(self._script, folded):
            return is_alarm_by_rules
        known = [self._weights[f] for f in features(self._script, folded) if f in self._weights]
        alarming = sum(weight for weight in known if weight > 0)
        reassuring = sum(known) - alarming
        scale = sqrt(len(known) + MEANINGLESS)
        if is_alarm_by_rules:
            return (alarming + REASSURING * reassuring) / scale > self._silent_below
        return (alarming + reassuring) / scale > self._raised_above


def fingerprint(script: str) -> str:
    """Tells the sentences of the script from any others."""
    digest = hashlib.sha256()
    for language in SCRIPTS[script]:
        for path in sorted((SENTENCES / language).glob("*.yml")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def concerns(script: str, folded: str) -> bool:
    """Whether a text is written so that sentences of the script say something about it."""
    if script == "words":
        return not _JAPANESE.search(folded)
    return bool(_JAPANESE.search(folded)) or not _LATIN.search(spelling.japanese(folded))


def features(script: str, folded: str) -> set[str]:
    """The words, phrases and parts of words of a text, each once."""
    return set(_of_words(folded) if script == "words" else _of_characters(folded))


def _of_words(folded: str) -> Iterator[str]:
    words = _WORD.findall(spelling.latin(folded))
    for length in _PHRASES:
        for at in range(len(words) - length + 1):
            yield "_".join(["", *words[at : at + length]])
    for word in words:
        yield from _runs(f" {word} ", _RUNS["words"])


def _of_characters(folded: str) -> Iterator[str]:
    text = spelling.katakana(spelling.japanese(folded))
    yield from _runs(f" {text} ", _RUNS["characters"])


def _runs(text: str, lengths: tuple[int, ...]) -> Iterator[str]:
    for length in lengths:
        for at in range(len(text) - length + 1):
            yield text[at : at + length]
