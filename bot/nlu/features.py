"""Features of a message for the classifier: words, characters, readings, concepts, language.

Each kind is a block, weighted by TF-IDF and scaled to unit length by itself, so that a long
message does not drown its few telling words in characters.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, fields
from typing import Iterable, Iterator, Sequence

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.analysis import Analysis
from bot.nlu.concepts import domain_lexicon, reading_of
from bot.nlu.skeleton import skeletonise

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class FeatureChoice:
    """Which kinds of features are used (all of them, except when measuring what each is worth)."""

    words: bool = True
    readings: bool = True
    characters: bool = True
    skeletons: bool = True
    concepts: bool = True
    language: bool = True


def feature_blocks(analysis: Analysis, choice: FeatureChoice) -> dict[str, Counter[str]]:
    """Counted features of a message by block."""
    blocks: dict[str, Iterable[str]] = {}
    if choice.words:
        blocks["word"] = _words(analysis)
    if choice.characters:
        blocks["character"] = _characters(analysis)
    if choice.readings and analysis.language == "ja":
        blocks["reading"] = _readings(analysis)
    if choice.skeletons and analysis.language != "ja":
        blocks["skeleton"] = _skeletons(analysis)
    if choice.concepts:
        concepts = domain_lexicon().find(analysis.normal.text, analysis.language, analysis.words)
        blocks["concept"] = [f"k {concept}" for concept in concepts]
        blocks["concept pair"] = _pairs(concepts)
    if choice.language:
        blocks["language"] = [f"language {analysis.language}"]
    return {name: Counter(found) for name, found in blocks.items()}


def _words(analysis: Analysis) -> Iterator[str]:
    lemmas = [word.lemma for word in analysis.words]
    for word in analysis.words:
        yield f"w {word.lemma}"
        if word.surface != word.lemma:
            yield f"w {word.surface}"
    bounded = ["<", *lemmas, ">"]
    for first, second in itertools.pairwise(bounded):
        yield f"p {first} {second}"


def _characters(analysis: Analysis) -> Iterator[str]:
    if analysis.language == "ja":
        yield from _ngrams("c", _SPACES.sub("", analysis.normal.text), 1, 4)
        return
    for word in analysis.words:
        yield from _ngrams("c", f"<{word.surface}>", 2, 5)


def _readings(analysis: Analysis) -> Iterator[str]:
    yield from _ngrams("r", f"<{reading_of(analysis.words)}>", 3, 7)


def _skeletons(analysis: Analysis) -> Iterator[str]:
    skeleton = skeletonise(analysis.normal.text)
    yield from _ngrams("s", f"<{skeleton}>", 3, 6)


def _pairs(concepts: Sequence[str]) -> Iterator[str]:
    for first, second in itertools.combinations(sorted(concepts), 2):
        yield f"kk {first} {second}"


def _ngrams(prefix: str, text: str, shortest: int, longest: int) -> Iterator[str]:
    for size in range(shortest, longest + 1):
        for start in range(len(text) - size + 1):
            yield f"{prefix} {text[start : start + size]}"


class FeatureSpace:
    """The features known from training, with their weights.

    names are in column order, and idf is parallel to them; scales weigh the blocks (1 if absent).
    """

    def __init__(
        self, names: Sequence[str], idf: np.ndarray, choice: FeatureChoice, scales: dict[str, float]
    ) -> None:
        self.names = list(names)
        self.idf = idf
        self.choice = choice
        self.scales = scales
        self._columns = {name: column for column, name in enumerate(self.names)}

    @classmethod
    def fit(
        cls,
        documents: Sequence[dict[str, Counter[str]]],
        sources: Sequence[int],
        choice: FeatureChoice,
        scales: dict[str, float],
        minimum: int = 2,
    ) -> FeatureSpace:
        """Learn the features of at least `minimum` sources, and how rare each is.

        sources gives the sentence that each document came from: its noisy variants count once.
        """
        found: dict[int, set[str]] = {}
        for document, source in zip(documents, sources, strict=False):
            found.setdefault(source, set()).update(*document.values())
        frequency = Counter(name for names in found.values() for name in names)
        names = sorted(name for name, count in frequency.items() if count >= minimum)
        counts = np.array([frequency[name] for name in names], dtype=np.float64)
        idf = np.log((1 + len(found)) / (1 + counts)) + 1
        return cls(names, idf.astype(np.float32), choice, scales)

    def vector(self, document: dict[str, Counter[str]]) -> tuple[np.ndarray, np.ndarray]:
        """Columns (int) and values (float32) of one document's known features."""
        columns: list[np.ndarray] = []
        values: list[np.ndarray] = []
        for name, block in document.items():
            known = [(self._columns[f], count) for f, count in block.items() if f in self._columns]
            if not known:
                continue
            found, counts = (np.array(part) for part in zip(*known, strict=False))
            weights = (1 + np.log(counts)) * self.idf[found]
            weights *= self.scales.get(name, 1.0) / np.linalg.norm(weights)
            columns.append(found)
            values.append(weights.astype(np.float32))
        if not columns:
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
        return np.concatenate(columns), np.concatenate(values)

    def matrix(self, documents: Iterable[dict[str, Counter[str]]]) -> csr_matrix:
        """Documents by features."""
        vectors = [self.vector(document) for document in documents]
        pointers = np.concatenate([[0], np.cumsum([len(columns) for columns, _ in vectors])])
        columns = np.concatenate([columns for columns, _ in vectors])
        values = np.concatenate([values for _, values in vectors])
        return csr_matrix((values, columns, pointers), shape=(len(vectors), len(self.names)))


def choice_without(*kinds: str) -> FeatureChoice:
    """All features but the kinds named."""
    return FeatureChoice(**{field.name: field.name not in kinds for field in fields(FeatureChoice)})
