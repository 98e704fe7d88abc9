"""Finds the forms that the rules are made of in a message.

Every look-up is in a dictionary, so that the time only grows with the length of the message; there
is no pattern that could be made to run long.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple, Protocol

from handoff_api.safety import spelling
from handoff_api.safety.forms import Pieces
from handoff_api.safety.messages import Message, read_characters, read_words
from handoff_api.safety.rules import Span

# Bounds on work, far above what a patient writes. A form is looked at so many times in a message,
# and so many of its unknown words are tried as typing errors.
MOST_OFTEN = 50
MISTYPED_WORDS = 60
# One typing error is forgiven in a stem or word of so many letters or more.
MISTYPED_STEM_FROM = 6
MISTYPED_WORD_FROM = 7
# Typing errors are looked up by the letters that a word begins with.
MISTYPED_BY = 6
LONGEST_WORD = 30
# A word of so many letters may have been split in two.
COMPOUND_FROM = 8
# A word of so many letters may have an elided letter before it.
ELIDED_FROM = 4
VOWELS = frozenset("aeiouyh")
# More words than any phrase has.
LONGEST_PHRASE = 12
# Stems, and Japanese forms, are looked up by so many of their letters.
HEAD = 3

# Where each form is, by form.
Found = Mapping[str, list[Span]]


class Lexicon(Protocol):
    """Knows the forms of the languages of a script."""

    def add(self, form: str, elided: str = "") -> str:
        """Know the form from now on; the name that `find` has it under.

        Letters of `elided` may be run together with its first vowel.
        """

    def add_chain(self, name: str, pieces: Pieces) -> str:
        """Know what is put together from the pieces; the name that `find` has it under."""

    def take_apart(self, together: str, apart: str) -> None:
        """Read the word as several."""

    def read(self, folded: str) -> Message:
        """The message, folded as in `spelling.py`, in units."""

    def find(self, message: Message) -> Found:
        """Where each form is in the message, first places first."""


class Characters:
    """Forms of Japanese: any run of characters, wherever it stands.

    A form in hiragana is found in katakana too; one in katakana (`ガス`) only as it is, because as
    hiragana it would be found across the borders of other words (`気がする`).
    """

    def __init__(self) -> None:
        self._forms: dict[str, tuple[str, ...]] = {}
        # The chains that begin with a form.
        self._chains: dict[str, list[Chain]] = defaultdict(list)
        # By what they begin with: looking up each length takes less time than trying each form.
        self._lengths: dict[str, set[int]] = defaultdict(set)
        self._firsts: set[str] = set()

    def add(self, form: str, elided: str = "") -> str:
        """Know the form from now on."""
        form, *others = _in_kana(form)
        for variant in (form, *others):
            known = self._forms.get(variant, ())
            if form not in known:
                self._forms[variant] = (*known, form)
                self._begin(variant)
        return form

    def add_chain(self, name: str, pieces: Pieces) -> str:
        """Know what is put together from the pieces."""
        first, *others = (
            frozenset(variant for form in piece for variant in _in_kana(form)) for piece in pieces
        )
        chain = Chain(name, [(piece, frozenset(map(len, piece))) for piece in others])
        for form in first:
            self._chains[form].append(chain)
            self._begin(form)
        return name

    def _begin(self, form: str) -> None:
        self._firsts.add(form[0])
        self._lengths[form[:HEAD]].add(len(form))

    def take_apart(self, together: str, apart: str) -> None:
        """Nothing: Japanese has no spaces between words."""

    def read(self, folded: str) -> Message:
        """The message in characters."""
        return read_characters(spelling.japanese(folded))

    def find(self, message: Message) -> Found:
        """Where each form is in the message."""
        text, places = "".join(message.units), message.places
        found: dict[str, list[Span]] = defaultdict(list)
        begun = (at for at, character in enumerate(text) if character in self._firsts)
        for at in begun:
            place = places[at]
            for head in (text[at], text[at : at + 2], text[at : at + HEAD]):
                for length in self._lengths.get(head, ()):
                    written = text[at : at + length]
                    for form in self._forms.get(written, ()):
                        found[form].append(Span(place, place + length))
                    for chain in self._chains.get(written, ()):
                        for end in chain.ends(text, at + length):
                            found[chain.name].append(Span(place, place + end - at))
        return _limited(found)


class Chain(NamedTuple):
    """A name for what is put together from a form of each piece; the first piece is left out."""

    name: str
    others: list[tuple[frozenset[str], frozenset[int]]]

    def ends(self, text: str, first_end: int) -> set[int]:
        """Where the chain ends in the text, given where its first piece does."""
        ends = {first_end}
        for forms, lengths in self.others:
            ends = {
                end + length
                for end in ends
                for length in lengths
                if text[end : end + length] in forms
            }
        return ends


def _in_kana(form: str) -> list[str]:
    """The form, and in katakana if that is another."""
    form = spelling.japanese(spelling.fold(form))
    return [form, *({spelling.katakana(form)} - {form})]


class Words:
    """Forms of languages in Latin letters: `word`, `stem*`, `several_words`; `0` is any digit.

    Forgives an elided article or pronoun (`lambulance`), a compound that was split
    (`hjerte anfald`) and one typing error in a long word or stem.
    """

    def __init__(self) -> None:
        self._words: dict[str, set[str]] = defaultdict(set)
        self._stems: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._compounds: dict[str, set[str]] = defaultdict(set)
        self._phrases: dict[str, dict[str, list[tuple[str, ...]]]] = defaultdict(dict)
        self._mistyped: dict[str, set[str]] = defaultdict(set)
        self._apart: dict[str, list[str]] = {}

    def add(self, form: str, elided: str = "") -> str:
        """Know the form from now on."""
        form = spelling.latin(spelling.fold(form))
        words = [self._add_word(word, elided) for word in form.split("_")]
        if len(words) > 1:
            phrases = self._phrases[words[0]].setdefault(words[1], [])
            phrases.append((form, *words[2:]))
        return form

    def add_chain(self, name: str, pieces: Pieces) -> str:
        """Never: a piece need not be a whole word."""
        raise ValueError(f"{name!r} stands for too many forms")

    def _add_word(self, form: str, elided: str) -> str:
        letters = form.rstrip("*")
        for variant in (letters, *_run_together(letters, elided)):
            if letters == form:
                self._words[variant].add(form)
            else:
                self._stems[variant[:HEAD]].add((variant, form))
        if len(letters) >= COMPOUND_FROM:
            self._compounds[letters[:HEAD]].add(form)
        self._forgive(form, letters)
        return form

    def _forgive(self, form: str, letters: str) -> None:
        shortest = MISTYPED_WORD_FROM if letters == form else MISTYPED_STEM_FROM
        if len(letters) >= shortest:
            for variant in _mistyped(letters[:MISTYPED_BY]):
                self._mistyped[variant].add(form)

    def take_apart(self, together: str, apart: str) -> None:
        """Read the word as several (`jai` as `j ai`)."""
        self._apart[together] = apart.split()

    def read(self, folded: str) -> Message:
        """The message in words."""
        return read_words(spelling.latin(folded), self._apart)

    def find(self, message: Message) -> Found:
        """Where each form is in the message."""
        found: dict[str, list[Span]] = defaultdict(list)
        forms = self._forms_of(message.units)
        begun = {word: self._phrases.keys() & known for word, known in forms.items()}
        following = [*message.units[1:], ""]
        for at, (word, place) in enumerate(zip(message.units, message.places, strict=True)):
            for form in forms[word]:
                found[form].append(Span(place, place + 1))
            if begun[word]:
                after = [forms[word] for word in message.units[at + 1 : at + LONGEST_PHRASE]]
                for phrase in self._phrased(begun[word], after):
                    found[phrase].append(Span(place, place + phrase.count("_") + 1))
            if (word + following[at])[:HEAD] in self._compounds:
                for form in self._split(word, following[at]):
                    found[form].append(Span(place, place + 2))
        return _limited(found)

    def _forms_of(self, units: list[str]) -> dict[str, set[str]]:
        forms = {word: self._known(word) for word in dict.fromkeys(units)}
        unknown = (word for word, known in forms.items() if not known and _may_be_mistyped(word))
        for word in islice(unknown, MISTYPED_WORDS):
            forms[word] = self._taken_for(word)
        return forms

    def _known(self, word: str) -> set[str]:
        hidden = "0" * len(word) if word.isdigit() else word
        forms = {*self._words.get(word, ()), *self._words.get(hidden, ())}
        for length in range(1, HEAD + 1):
            for stem, form in self._stems.get(word[:length], ()):
                if word.startswith(stem) and (length == HEAD or len(stem) == length):
                    forms.add(form)
        return forms

    def _taken_for(self, word: str) -> set[str]:
        lengths = range(MISTYPED_BY - 1, min(len(word), MISTYPED_BY + 1) + 1)
        variants = {variant for length in lengths for variant in _mistyped(word[:length])}
        met = {form for variant in variants for form in self._mistyped.get(variant, ())}
        return {form for form in met if _mistyped_for(word, form)}

    def _split(self, word: str, following: str) -> Iterator[str]:
        joined = word + following
        for form in self._compounds[joined[:HEAD]]:
            letters = form.rstrip("*")
            fits = joined.startswith(letters) if form != letters else joined == letters
            if fits and len(letters) > len(word) + 1:
                yield form

    def _phrased(self, firsts: Iterable[str], after: list[set[str]]) -> Iterator[str]:
        for first in firsts:
            for second in self._phrases[first].keys() & after[0] if after else ():
                for phrase, *more in self._phrases[first][second]:
                    if len(more) < len(after) and all(map(_among, more, after[1:])):
                        yield phrase


def _limited(found: dict[str, list[Span]]) -> Found:
    return {form: spans[:MOST_OFTEN] for form, spans in found.items()}


def _run_together(letters: str, elided: str) -> list[str]:
    """What an elided letter or, in text messages, a `j` before a consonant makes of the word."""
    if letters[0] not in VOWELS:
        return [f"j{letters}"] if "j" in elided and len(letters) > 1 else []
    return [letter + letters for letter in elided] if len(letters) >= ELIDED_FROM else []


def _may_be_mistyped(word: str) -> bool:
    return MISTYPED_STEM_FROM - 1 <= len(word) <= LONGEST_WORD and word.isascii()


def _among(form: str, forms: set[str]) -> bool:
    return form in forms


def _mistyped(word: str) -> set[str]:
    """The word, and with any letter but the first missing: a typing error meets it halfway."""
    return {word} | {word[:n] + word[n + 1 :] for n in range(1, len(word))}


def _mistyped_for(word: str, form: str) -> bool:
    if not form.endswith("*"):
        return _one_error(word, form)
    stem = form[:-1]
    return any(_one_error(word[: len(stem) + more], stem) for more in (-1, 0, 1))


def _one_error(word: str, other: str) -> bool:
    """Whether a letter is missing, too many or wrong, or two neighbours are swapped."""
    shorter, longer = sorted((word, other), key=len)
    at = next((n for n, letter in enumerate(shorter) if letter != longer[n]), len(shorter))
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    swapped = word[at : at + 2] == other[at : at + 2][::-1] and word[at + 2 :] == other[at + 2 :]
    return swapped or word[at + 1 :] == other[at + 1 :]
