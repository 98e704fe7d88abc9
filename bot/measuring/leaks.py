"""Training sentences that are nearly a message of a gold or development set.

A classifier is not measured on what it has read, so such sentences are taken out of the training
data, line by line, and everything else in the files stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

from bot.measuring.corpora import GoldMessage
from bot.nlu.language import LANGUAGES
from bot.nlu.normalise import normalise
from bot.nlu.training import Sentence

NEAREST = 0.6  # Jaccard similarity of character 3-grams, above which two texts are nearly the same

_BLOCK = re.compile(r"- (intent|synonym|lookup|regex):\s*(\S+)")
_EXAMPLE = re.compile(r"\s+- (.+)")


@dataclass(frozen=True)
class Leak:
    """A training sentence and the message that it is nearly the same as (similarity 0 to 1)."""

    sentence: Sentence
    message: GoldMessage
    similarity: float


def trigrams(text: str) -> frozenset[str]:
    """Character 3-grams of the normal text; the text itself when it is shorter."""
    normal = " ".join(normalise(text).text.split())
    return frozenset(normal[start : start + 3] for start in range(max(1, len(normal) - 2)))


def find(sentences: Sequence[Sentence], messages: Sequence[GoldMessage]) -> list[Leak]:
    """Each training sentence that is nearly a message, once, with the nearest message."""
    trained = [trigrams(sentence.text) for sentence in sentences]
    holders: dict[str, list[int]] = {}
    for place, grams in enumerate(trained):
        for gram in grams:
            holders.setdefault(gram, []).append(place)
    nearest: dict[int, Leak] = {}
    for message in messages:
        own = trigrams(message.text)
        shared = Counter(place for gram in own for place in holders.get(gram, ()))
        for place, count in shared.items():
            similarity = count / (len(own) + len(trained[place]) - count)
            if similarity > max(NEAREST, nearest[place].similarity if place in nearest else 0):
                nearest[place] = Leak(sentences[place], message, similarity)
    return [nearest[place] for place in sorted(nearest)]


def remove(leaks: Sequence[Leak], folder: Path) -> int:
    """Delete the sentences' lines from the training files below folder; the number of lines."""
    unwanted = {(one.sentence.language, one.sentence.intent, one.sentence.text) for one in leaks}
    removed = 0
    for language in LANGUAGES:
        for path in sorted((folder / language).glob("*.yml")):
            text = path.read_text(encoding="utf-8")
            kept = "".join(
                line
                for line, intent, example in _lines(text)
                if (language, intent, example) not in unwanted
            )
            if kept != text:
                path.write_text(kept, encoding="utf-8")
                removed += text.count("\n") - kept.count("\n")
    return removed


def _lines(text: str) -> Iterator[tuple[str, str | None, str | None]]:
    """Each line with its end, and the intent and sentence that stand in it, if any."""
    intent = None
    for line in text.splitlines(keepends=True):
        block, example = _BLOCK.match(line), _EXAMPLE.fullmatch(line.rstrip())
        if block:
            intent = block[2] if block[1] == "intent" else None
        yield line, intent, example[1].strip() if example and intent else None
