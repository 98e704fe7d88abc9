"""The report's pictures, as PNG files."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import matplotlib
import numpy as np

from bot.measuring import scores
from bot.measuring.scores import Judged
from bot.nlu.language import LANGUAGES

matplotlib.use("Agg")

from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.figure import Figure

_COLOURS = {"ja": "#b3261e", "fr": "#1f5fa8", "da": "#2e7d32"}
_THRESHOLDS = np.arange(0, 1.0001, 0.01)
_DPI = 90


def confusion(judged: Sequence[Judged], intents: Sequence[str], path: Path) -> None:
    """Draw one language's confusion matrix: a row per gold intent, coloured by its share.

    The numbers are messages.
    """
    counts = _counts(judged, intents)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = pyplot.subplots(figsize=(13, 12.5))
    axes.imshow(np.sqrt(shares), cmap="Blues", vmin=0, vmax=1)
    for row, column in zip(*np.nonzero(counts), strict=False):
        colour = "white" if shares[row, column] > 0.4 else "black"
        weight = "normal" if row == column else "bold"
        axes.text(
            column, row, str(counts[row, column]),
            ha="center", va="center", color=colour, fontsize=9, fontweight=weight,
        )  # fmt: skip
    axes.set_xticks(range(len(intents)), intents, rotation=90, fontsize=10)
    axes.set_yticks(range(len(intents)), intents, fontsize=10)
    axes.set_xlabel("first guess", fontsize=12)
    axes.set_ylabel("right intent", fontsize=12)
    axes.set_xticks(np.arange(len(intents)) - 0.5, minor=True)
    axes.set_yticks(np.arange(len(intents)) - 0.5, minor=True)
    axes.grid(which="minor", color="#e4e4e4", linewidth=0.6)
    axes.tick_params(which="minor", length=0)
    _write(figure, path)


def confidence(judged: Sequence[Judged], threshold: float, path: Path) -> None:
    """Draw how far confidence can be trusted, and what each threshold would cost."""
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(13, 5.6))
    for language in LANGUAGES:
        own = scores.of_language(judged, language)
        _draw_reliability(left, own, language)
        _draw_thresholds(right, own, language)
    left.plot([0, 100], [0, 100], color="#888888", linewidth=1, linestyle=":")
    _label(left, "Reliability", "confidence of the first guess, %", "of these right, %")
    _label(right, "What a threshold costs", "threshold, %", "of all messages, %")
    right.set_ylim(0, 40)
    for axes in (left, right):
        axes.axvline(100 * threshold, color="black", linewidth=1, label="threshold of config.yml")
        axes.legend(fontsize=10, loc="upper left")
    _write(figure, path)


def _counts(judged: Sequence[Judged], intents: Sequence[str]) -> np.ndarray:
    """Messages by gold intent (rows) and first guess (columns)."""
    places = {intent: place for place, intent in enumerate(intents)}
    counts = np.zeros((len(intents), len(intents)), dtype=int)
    for one in judged:
        if one.guess in places:
            counts[places[one.message.intent], places[one.guess]] += 1
    return counts


def _draw_reliability(axes: Axes, judged: Sequence[Judged], language: str) -> None:
    bands = scores.reliability(judged)
    axes.plot(
        [100 * band.confidence for band in bands],
        [100 * band.accuracy for band in bands],
        marker="o", color=_COLOURS[language], label=language,
    )  # fmt: skip


def _draw_thresholds(axes: Axes, judged: Sequence[Judged], language: str) -> None:
    for what, measure, line in (
        ("confidently wrong", scores.confidently_wrong, "-"),
        ("asked back", scores.asked_back, "--"),
    ):
        axes.plot(
            100 * _THRESHOLDS, [100 * measure(judged, at) for at in _THRESHOLDS],
            linestyle=line, color=_COLOURS[language], label=f"{language} {what}",
        )  # fmt: skip


def _label(axes: Axes, title: str, below: str, beside: str) -> None:
    axes.set_title(title, fontsize=13)
    axes.set_xlabel(below, fontsize=11)
    axes.set_ylabel(beside, fontsize=11)
    axes.set_xlim(0, 100)
    axes.grid(color="#e4e4e4", linewidth=0.6)


def _write(figure: Figure, path: Path) -> None:
    figure.tight_layout()
    figure.savefig(path, dpi=_DPI, metadata={"Software": None})
    pyplot.close(figure)
