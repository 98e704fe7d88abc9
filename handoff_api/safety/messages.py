"""A message as the rules see it: words (or Japanese characters) in sentences and clauses."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from itertools import zip_longest

# Wider than any distance that a rule allows between its words.
SENTENCE_GAP = 1000
# Stands at the end of a sentence and is no word of any rule.
SENTENCE_END = "\n"

_SENTENCE_ENDS = frozenset(".!?…。\n")
_WORDS_BOUNDARY = re.compile(r"([.!?…。\n,;()–—、]|-(?= ))")
_CHARACTERS_BOUNDARY = re.compile(r"([.!?…。\n、,;:()「」『』・\" ])")
_WORD = re.compile(r"[^\W_]+")


class Message:
    """Units in order. A unit's place is its number, with `SENTENCE_GAP` more for each sentence."""

    def __init__(self) -> None:
        self.units: list[str] = []
        self.places: list[int] = []
        self.clause_starts = [0]
        self._next = 0

    @property
    def spoken(self) -> frozenset[int]:
        """The places of everything but the ends of sentences."""
        pairs = zip(self.places, self.units, strict=True)
        return frozenset(place for place, unit in pairs if unit != SENTENCE_END)

    def add(self, units: Iterable[str]) -> None:
        """Append words or characters."""
        before = len(self.units)
        self.units.extend(units)
        after = self._next + len(self.units) - before
        self.places.extend(range(self._next, after))
        self._next = after

    def end_clause(self) -> None:
        """What follows is another clause."""
        if self.clause_starts[-1] < self._next:
            self.clause_starts.append(self._next)

    def end_sentence(self) -> None:
        """What follows is another sentence."""
        if self.units and self.units[-1] != SENTENCE_END:
            self.add([SENTENCE_END])
            self._next += SENTENCE_GAP
            self.end_clause()


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


def _read(pieces: list[str], units: Callable[[str], list[str]]) -> Message:
    """The message from its pieces, every second of which is a boundary."""
    message = Message()
    for piece, boundary in zip_longest(pieces[::2], pieces[1::2]):
        message.add(units(piece))
        if boundary in _SENTENCE_ENDS:
            message.end_sentence()
        elif boundary:
            message.end_clause()
    return message
