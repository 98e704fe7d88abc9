"""Words of a normalised text: where they stand, their lemma and, in Japanese, their reading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import fugashi
import spacy
from spacy.language import Language
from spacy.lookups import Table, load_lookups

from bot.nlu import romaji
from bot.nlu.language import LanguageCode
from bot.nlu.normalise import NormalText, normalise

_KANA = re.compile(r"[ぁ-ゖァ-ヺー]+")


@dataclass(frozen=True)
class Word:
    """A word at start (inclusive) to end (exclusive) of the normalised text.

    `reading` is romaji in Japanese text and the surface elsewhere; `kana` is the hiragana
    spelling of a Japanese word, or its surface when nothing is known of it.
    """

    surface: str
    lemma: str
    reading: str
    kana: str
    start: int
    end: int


class WordSplitter:
    """Splits normalised text into words; dictionaries are loaded on first need.

    lookup_lemmas switches spaCy's lemma tables (about 200 MB for French and Danish).
    """

    def __init__(self, lookup_lemmas: bool = True) -> None:
        self._lookup_lemmas = lookup_lemmas
        self._european: dict[LanguageCode, _European] = {}

    def split(self, normal: NormalText, language: LanguageCode, original: str) -> list[Word]:
        """Words of a message in order; original is the text that normal was made from."""
        if language == "ja":
            return [
                self._japanese_word(normal.text, start, node)
                for start, node in self._nodes(normal.text)
            ]
        if language not in self._european:
            self._european[language] = _European(language, self._lookup_lemmas)
        return self._european[language].split(normal, original)

    @cached_property
    def _tagger(self) -> fugashi.Tagger:
        return fugashi.Tagger()

    def _nodes(self, text: str) -> list[tuple[int, fugashi.UnidicNode]]:
        nodes = []
        position = 0
        for node in self._tagger(text):
            position = text.index(node.surface, position)
            if node.surface.strip():
                nodes.append((position, node))
            position += len(node.surface)
        return nodes

    @staticmethod
    def _japanese_word(text: str, start: int, node: fugashi.UnidicNode) -> Word:
        surface = text[start : start + len(node.surface)]
        feature = node.feature
        lemma = normalise(feature.lemma.split("-")[0]).text if feature.lemma else surface
        spoken = feature.pron or surface
        kana = romaji.hiragana(feature.kana or surface)
        return Word(surface, lemma, romaji.from_kana(spoken), kana, start, start + len(surface))


class _European:
    """spaCy's blank tokenizer of one language, with its lemma table."""

    def __init__(self, language: LanguageCode, lookup_lemmas: bool) -> None:
        self._pipeline: Language = spacy.blank(language)
        self._lemmas: Table | None = None
        if lookup_lemmas:
            self._lemmas = load_lookups(language, ["lemma_lookup"]).get_table("lemma_lookup")

    def split(self, normal: NormalText, original: str) -> list[Word]:
        words = []
        for token in self._pipeline.make_doc(normal.text):
            if token.is_space:
                continue
            start, end = token.idx, token.idx + len(token.text)
            lemma = self._lemma(token.text, normal, original, start, end)
            words.append(Word(token.text, lemma, token.text, token.text, start, end))
        return words

    def _lemma(self, surface: str, normal: NormalText, original: str, start: int, end: int) -> str:
        if self._lemmas is None:
            return surface
        # The tables spell with accents and æøå, so the patient's own spelling is looked up.
        first, last = normal.original_span(start, end)
        accented = original[first:last].lower()
        found = self._lemmas.get(accented)
        # Ambiguous forms have a list of lemmas.
        lemma = found[0] if isinstance(found, list) else found
        return normalise(lemma).text if lemma else surface
