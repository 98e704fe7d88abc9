"""What a message speaks of, in whichever words and language: concepts of `concepts.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import yaml

from bot.nlu import romaji
from bot.nlu.language import LANGUAGES, LanguageCode
from bot.nlu.normalise import normalise
from bot.nlu.skeleton import skeletonise
from bot.nlu.words import Word, WordSplitter

_FILE = Path(__file__).with_name("concepts.yml")
_LATIN_WORD = re.compile(r"\w+")
# Whose messages the forms of a European language are looked for in.
_READERS: dict[str, tuple[LanguageCode, ...]] = {
    "fr": ("fr",),
    "da": ("da",),
    "en": ("fr", "da"),
}
# A reading shorter than this is part of too many words.
_SHORTEST_READING = 5


@dataclass(frozen=True)
class _Form:
    """How a concept is written: open where more letters may come before or after it."""

    concept: str
    open_left: bool
    open_right: bool


class _Forms:
    """Forms by their letters, looked for from the left, the longest and the shortest alike."""

    def __init__(self) -> None:
        self._forms: dict[str, list[_Form]] = {}
        self._lengths: dict[str, set[int]] = {}

    def add(self, letters: str, form: _Form) -> None:
        """Look for these letters from now on."""
        if letters:
            self._forms.setdefault(letters, []).append(form)
            self._lengths.setdefault(letters[:2], set()).add(len(letters))

    def find(
        self, text: str, starts: frozenset[int], ends: frozenset[int]
    ) -> Iterator[tuple[int, str]]:
        """Place and concept of each form in text, whose words start and end at these places."""
        for start in range(len(text)):
            lengths = self._lengths.get(text[start : start + 2], ())
            for length in {*lengths, *self._lengths.get(text[start], ())}:
                for form in self._forms.get(text[start : start + length], ()):
                    if (form.open_left or start in starts) and (
                        form.open_right or start + length in ends
                    ):
                        yield start, form.concept


class Lexicon:
    """Finds concepts in normal text, with its words where it is Japanese.

    forms maps concept to language to forms parted by commas (see `concepts.yml`).
    """

    def __init__(self, forms: Mapping[str, Mapping[str, str]], splitter: WordSplitter) -> None:
        self._written = {language: _Forms() for language in LANGUAGES}
        self._read = _Forms()
        for concept, by_language in forms.items():
            for language, listed in by_language.items():
                for form in listed.split(","):
                    if language == "ja":
                        self._add_japanese(concept, form.strip(), splitter)
                    else:
                        self._add_european(concept, language, form.strip())

    def _add_european(self, concept: str, language: str, form: str) -> None:
        letters, _, _ = _european(normalise(form).text)
        found = _Form(concept, form.startswith("-"), form.endswith("-"))
        for reader in _READERS[language]:
            self._written[reader].add(letters, found)

    def _add_japanese(self, concept: str, form: str, splitter: WordSplitter) -> None:
        anywhere = _Form(concept, True, True)
        normal = normalise(form)
        self._written["ja"].add(normal.text, anywhere)
        reading = reading_of(splitter.split(normal, "ja", form))
        if len(reading) >= _SHORTEST_READING:
            self._read.add(reading, anywhere)

    def find(self, text: str, language: LanguageCode, words: Sequence[Word]) -> list[str]:
        """Concepts of a text in the order of their places, each once."""
        if language == "ja":
            none: frozenset[int] = frozenset()
            written = self._written["ja"].find(text, none, none)
            read = self._read.find(reading_of(words), none, none)
            return list(dict.fromkeys(concept for _, concept in [*written, *read]))
        found = self._written[language].find(*_european(text))
        return list(dict.fromkeys(concept for _, concept in found))


def reading_of(words: Sequence[Word]) -> str:
    """How Japanese words are read, in folded romaji without spaces."""
    # Joined before folding: where the words are cut must not matter.
    return romaji.fold("".join(word.reading for word in words))


def _european(text: str) -> tuple[str, frozenset[int], frozenset[int]]:
    """Letters of a text without what is between its words, and where words start and end."""
    letters, starts, ends = "", [], []
    for word in _LATIN_WORD.findall(text):
        starts.append(len(letters))
        letters += skeletonise(word)
        ends.append(len(letters))
    return letters, frozenset(starts), frozenset(ends)


@lru_cache(maxsize=1)
def domain_lexicon() -> Lexicon:
    """The lexicon of `concepts.yml`."""
    return Lexicon(yaml.safe_load(_FILE.read_text(encoding="utf-8")), WordSplitter())
