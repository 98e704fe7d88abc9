"""Figures of a classifier on gold messages, as shares from 0 to 1 where nothing else is said."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Iterable, Sequence

import numpy as np

from bot.measuring.corpora import GoldMessage
from bot.nlu.intents import Prediction


@dataclass(frozen=True)
class Judged:
    """A gold message with what a classifier made of it.

    ranking is best first; entities are pairs of entity and canonical value.
    """

    message: GoldMessage
    ranking: Sequence[Prediction]
    entities: frozenset[tuple[str, str]] = frozenset()

    @property
    def guess(self) -> str | None:
        """The intent that the classifier puts first."""
        return self.ranking[0].intent if self.ranking else None

    @property
    def right(self) -> bool:
        """Whether the first guess is the gold intent."""
        return self.guess == self.message.intent

    @property
    def in_three(self) -> bool:
        """Whether the gold intent is one of the first three guesses."""
        return self.message.intent in [guess.intent for guess in self.ranking[:3]]

    @property
    def confidence(self) -> float:
        """Confidence of the first guess (0 to 1)."""
        return self.ranking[0].confidence if self.ranking else 0.0


def share(judged: Sequence[Judged], what: str = "right") -> float:
    """Share of messages for which the property `what` holds; NaN for none."""
    return float(np.mean([getattr(one, what) for one in judged])) if judged else float("nan")


def of_language(judged: Sequence[Judged], language: str) -> list[Judged]:
    """The judged messages of one language."""
    return [one for one in judged if one.message.language == language]


def of_slice(judged: Sequence[Judged], name: str) -> list[Judged]:
    """The judged messages of one slice."""
    return [one for one in judged if name in one.message.slices]


def of_intent(judged: Sequence[Judged], intent: str) -> list[Judged]:
    """The judged messages of one gold intent."""
    return [one for one in judged if one.message.intent == intent]


def noisy(judged: Sequence[Judged]) -> list[Judged]:
    """The judged messages that are spelt or written in a noisy way."""
    return [one for one in judged if one.message.noisy]


def confidently_wrong(judged: Sequence[Judged], threshold: float) -> float:
    """Share of messages answered at once, and wrongly; NaN for none."""
    return _mean(not one.right and one.confidence >= threshold for one in judged)


def asked_back(judged: Sequence[Judged], threshold: float) -> float:
    """Share of messages answered with a question, because the confidence is too low."""
    return _mean(one.confidence < threshold for one in judged)


def interval(judged: Sequence[Judged]) -> tuple[float, float]:
    """Wilson's interval in which the accuracy lies with 95 % probability.

    It knows of chance in the choice of messages only, not of how they were written.
    """
    count, accuracy, z = len(judged), share(judged), 1.96
    centre = accuracy + z * z / (2 * count)
    spread = z * math.sqrt(accuracy * (1 - accuracy) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return (centre - spread) / scale, (centre + spread) / scale


def macro_f1(judged: Sequence[Judged]) -> float:
    """Mean over the gold intents of these messages of the F1 of each."""
    hits = Counter(one.message.intent for one in judged if one.right)
    gold = Counter(one.message.intent for one in judged)
    guessed = Counter(one.guess for one in judged)
    return _mean(2 * hits[intent] / (gold[intent] + guessed[intent]) for intent in gold)


def confusions(judged: Sequence[Judged]) -> Counter[tuple[str, str]]:
    """How many messages of each gold intent (first) were taken for which other one (second)."""
    return Counter((one.message.intent, str(one.guess)) for one in judged if not one.right)


@dataclass(frozen=True)
class Found:
    """Entities found: in gold and found, found only, in gold only."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; NaN when nothing was found."""
        return _ratio(self.right, self.right + self.extra)

    @property
    def recall(self) -> float:
        """Share of what is there that was found; NaN when nothing is there."""
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of the two; NaN when nothing is there and nothing was found."""
        return _ratio(2 * self.right, 2 * self.right + self.extra + self.missed)


def entities_found(judged: Sequence[Judged], entity: str | None = None) -> Found:
    """Entities of one kind, or of all kinds, over the messages whose entities were annotated."""
    right = extra = missed = 0
    for one in judged:
        if one.message.entities is None:
            continue
        gold = {pair for pair in one.message.entities.items() if entity in (None, pair[0])}
        found = {pair for pair in one.entities if entity in (None, pair[0])}
        right += len(gold & found)
        extra += len(found - gold)
        missed += len(gold - found)
    return Found(right, extra, missed)


@dataclass(frozen=True)
class Band:
    """Messages of like confidence: how many, their mean confidence and their accuracy."""

    count: int
    confidence: float
    accuracy: float


def reliability(judged: Sequence[Judged], bands: int = 10) -> list[Band]:
    """The bands of equal width in which there are messages, from the least confident."""
    confidence = np.array([one.confidence for one in judged])
    right = np.array([one.right for one in judged])
    places = np.minimum((confidence * bands).astype(int), bands - 1)
    return [
        Band(int(inside.sum()), float(confidence[inside].mean()), float(right[inside].mean()))
        for inside in (places == band for band in range(bands))
        if inside.any()
    ]


def calibration_error(judged: Sequence[Judged]) -> float:
    """Mean distance between confidence and accuracy, over the bands by their messages."""
    bands = reliability(judged)
    off = sum(band.count * abs(band.confidence - band.accuracy) for band in bands)
    return off / len(judged)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return float(np.mean(found)) if found else float("nan")
