"""A message as the rules see it: words (or Japanese characters) in sentences and clauses."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

# Wider than any distance that a rule allows between its words.
SENTENCE_GAP = 1000
# Stands at the end of a sentence and is no word of any rule.
SENTENCE_END = "\n"

_SENTENCE_ENDS = frozenset(".!?…。\n")
# The point or comma of a number (`38.5`) is no boundary.
_POINT = r"(?<!\d)[.,]|[.,](?!\d)"
_WORDS_BOUNDARY = re.compile(rf"({_POINT}|[!?…。\n;()–—、]|-(?= ))")
_CHARACTERS_BOUNDARY = re.compile(rf"({_POINT}|[!?…。\n、;:()「」『』・\" ])")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Message:
    """Units in order. A unit's place is its number, with `SENTENCE_GAP` more for each sentence."""

    units: list[str]
    places: list[int]
    clause_starts: list[int]

    @property
    def spoken(self) -> frozenset[int]:
        """The places of everything but the ends of sentences."""
        pairs = zip(self.places, self.units, strict=True)
        return frozenset(place for place, unit in pairs if unit != SENTENCE_END)


class Clauses:
    """The clauses of a message, from 1; they begin at the places of `breaks` as well."""

    def __init__(self, message: Message, breaks: Iterable[int]) -> None:
        end = message.places[-1] + SENTENCE_GAP if message.places else 0
        self._starts = [*sorted({*message.clause_starts, *breaks}), end]

    def of(self, place: int) -> int:
        """The clause that the place is in."""
        return bisect_right(self._starts, place)

    def with_neighbours(self, clause: int, size: int) -> set[int]:
        """The clause; if it has up to `size` units, those beside it in its sentence too."""
        found = {clause}
        if self._width(clause) % SENTENCE_GAP <= size:
            if self._width(clause) < SENTENCE_GAP:
                found.add(clause + 1)
            if clause > 1 and self._width(clause - 1) < SENTENCE_GAP:
                found.add(clause - 1)
        return found

    def _width(self, clause: int) -> int:
        return self._starts[clause] - self._starts[clause - 1]


def read_words(text: str, apart: Mapping[str, list[str]]) -> Message:
    """The words of a message in Latin letters; `apart` are words that stand for several."""

    def words(piece: str) -> list[str]:
        return [part for word in _WORD.findall(piece) for part in apart.get(word, (word,))]

    return _read(_WORDS_BOUNDARY.split(text), words)


def read_characters(text: str) -> Message:
    """The characters of a Japanese message."""
    return _read(_CHARACTERS_BOUNDARY.split(text), list)


def _read(pieces: list[str], units_of: Callable[[str], list[str]]) -> Message:
    """The message from its pieces, every second of which is a boundary."""
    units: list[str] = []
    places: list[int] = []
    clause_starts, following = [0], 0
    for piece, boundary in zip_longest(pieces[::2], pieces[1::2]):
        if piece:
            more = units_of(piece)
            units += more
            places += range(following, following + len(more))
            following += len(more)
        if boundary in _SENTENCE_ENDS and units and units[-1] != SENTENCE_END:
            units.append(SENTENCE_END)
            places.append(following)
            following += 1 + SENTENCE_GAP
        if clause_starts[-1] < following:
            clause_starts.append(following)
    return Message(units, places, clause_starts)
