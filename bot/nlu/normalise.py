"""One spelling for what patients type in many, with the way back to their own text.

NFKC folds half-width kana and full-width Latin, case is folded, accents go, æ ø å
become ae oe aa, invisible characters vanish. Every normal character knows which
characters of the original it came from.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator

_LETTERS = {
    "æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "œ": "oe", "ð": "d", "ł": "l",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "〜": "ー", "～": "ー",
}  # fmt: skip
# Voiced and semi-voiced kana marks, standing alone or combining, belong to the kana before them.
_KANA_MARKS = frozenset("ﾞﾟ\u3099\u309a")
_SLASHES = frozenset("/／")


@dataclass(frozen=True)
class NormalText:
    """A normalised text and, per character, the span of the original that it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Span in the original text of the normal characters start (inclusive) to end (exclusive).

        Raises ValueError for an empty span or one outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no characters between {start} and {end} of {len(self.text)}")
        return self.starts[start], self.ends[end - 1]

    def fingerprint(self) -> str:
        """Stable key for Rasa's training cache (the text decides the spans it came with)."""
        return f"{self.text}|{self.starts}|{self.ends}"


def normalise(text: str) -> NormalText:
    """Normalise a patient's text; an empty or invisible text gives an empty NormalText."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for character in _fold(text[start:end]):
            characters.append(character)
            starts.append(start)
            ends.append(end)
    return NormalText("".join(characters), tuple(starts), tuple(ends))


def without_command_prefix(text: str) -> str:
    """The text with leading slashes blanked one for one: to Rasa `/greet` would be a command."""
    body = text.lstrip("/／ \t\r\n\u3000\u00a0")
    head = text[: len(text) - len(body)]
    if not _SLASHES.intersection(head):
        return text
    return "".join(" " if c in _SLASHES else c for c in head) + body


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not _continues(text[position]):
            yield from [(start, position)] if text else []
            start = position


def _continues(character: str) -> bool:
    return character in _KANA_MARKS or unicodedata.combining(character) != 0


@lru_cache(maxsize=20_000)
def _fold(cluster: str) -> str:
    composed = unicodedata.normalize("NFKC", cluster).casefold()
    # Case folding can leave decomposed or compatibility forms behind.
    composed = unicodedata.normalize("NFKC", composed)
    return "".join(_fold_character(character) for character in composed)


def _fold_character(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    category = unicodedata.category(character)
    if category in ("Zs", "Zl", "Zp", "Cc"):
        return " "
    if category in ("Cf", "Cs", "Co", "Cn") or character == "\ufe0f":
        return ""
    if character < "\u3000":
        base = unicodedata.normalize("NFD", character)[0]
        return "" if unicodedata.combining(base) else _LETTERS.get(base, base)
    return character
