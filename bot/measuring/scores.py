"""Figures of a classifier on gold messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from bot.measuring.corpora import GoldMessage
from bot.nlu.intents import Prediction
from bot.nlu.language import LANGUAGES


@dataclass(frozen=True)
class Judged:
    """A gold message with what a classifier made of it (ranking: best first)."""

    message: GoldMessage
    ranking: Sequence[Prediction]

    @property
    def right(self) -> bool:
        """Whether the first guess is the gold intent."""
        return bool(self.ranking) and self.ranking[0].intent == self.message.intent

    @property
    def in_three(self) -> bool:
        """Whether the gold intent is one of the first three guesses."""
        return self.message.intent in [guess.intent for guess in self.ranking[:3]]

    @property
    def confidence(self) -> float:
        """Confidence of the first guess (0 to 1)."""
        return self.ranking[0].confidence if self.ranking else 0.0


def share(judged: Sequence[Judged], what: str = "right") -> float:
    """Share (0 to 1) of messages for which the property `what` holds; NaN for none."""
    return float(np.mean([getattr(one, what) for one in judged])) if judged else float("nan")


def of_language(judged: Sequence[Judged], language: str) -> list[Judged]:
    """The judged messages of one language."""
    return [one for one in judged if one.message.language == language]


def of_slice(judged: Sequence[Judged], name: str) -> list[Judged]:
    """The judged messages of one slice."""
    return [one for one in judged if name in one.message.slices]


def row(name: str, judged: Sequence[Judged]) -> list[str]:
    """Name, then accuracy, top-3 and accuracy on noisy messages per language."""
    cells = [name]
    for language in LANGUAGES:
        own = of_language(judged, language)
        noisy = [one for one in own if one.message.noisy]
        cells += [
            f"{100 * share(own):.1f}",
            f"{100 * share(own, 'in_three'):.1f}",
            f"{100 * share(noisy):.1f}",
        ]
    return cells


def threshold_table(judged: Sequence[Judged], thresholds: Sequence[float]) -> list[list[str]]:
    """For each threshold: share answered wrongly with confidence, and share that falls back."""
    confidence = np.array([one.confidence for one in judged])
    right = np.array([one.right for one in judged])
    return [
        [
            f"{t:.2f}",
            f"{100 * np.mean((confidence >= t) & ~right):.1f}",
            f"{100 * np.mean(confidence < t):.1f}",
        ]
        for t in thresholds
    ]


def reliability_table(judged: Sequence[Judged], bins: int = 5) -> list[list[str]]:
    """For each band of confidence: messages, mean confidence and accuracy."""
    confidence = np.array([one.confidence for one in judged])
    right = np.array([one.right for one in judged])
    rows = []
    for low in np.arange(bins) / bins:
        inside = (confidence >= low) & (confidence < low + 1 / bins + 1e-9)
        if inside.any():
            figures = (100 * confidence[inside].mean(), 100 * right[inside].mean())
            rows.append(
                [
                    f"{low:.1f}-{low + 1 / bins:.1f}",
                    str(inside.sum()),
                    *(f"{f:.1f}" for f in figures),
                ]
            )
    return rows


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
