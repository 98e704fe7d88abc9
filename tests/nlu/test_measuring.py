"""What the figures of `docs/understanding.md` are made with."""

from pathlib import Path

import pytest

from bot.measuring import leaks, scores
from bot.measuring.corpora import GoldMessage
from bot.measuring.scores import Judged
from bot.nlu.intents import Prediction
from bot.nlu.language import LANGUAGES
from bot.nlu.training import Sentence


def judged(
    intent: str, guess: str, confidence: float = 0.9, gold: str = "", found: str = ""
) -> Judged:
    """A message with its guess, and its entities as letters."""
    message = GoldMessage("", intent, "fr", entities=dict.fromkeys(gold, "yes"))
    rest = Prediction("other", (1 - confidence) / 2)
    entities = frozenset((letter, "yes") for letter in found)
    return Judged(message, [Prediction(guess, confidence), rest], entities)


FOUR = [
    judged("greet", "greet", 0.9, "ab", "a"),
    judged("greet", "thank", 0.8, "a", "ac"),
    judged("thank", "thank", 0.6),
    judged("other", "thank", 0.5, "b", ""),
]


def test_shares() -> None:
    assert scores.share(FOUR) == 0.5
    assert scores.share(FOUR, "in_three") == 0.75
    assert scores.confidently_wrong(FOUR, 0.7) == 0.25
    assert scores.asked_back(FOUR, 0.7) == 0.5


def test_macro_f1_is_the_mean_over_right_intents() -> None:
    assert scores.macro_f1(FOUR) == pytest.approx((2 / 3 + 2 / 4 + 0) / 3)


def test_entities() -> None:
    found = scores.entities_found(FOUR)
    assert (found.right, found.extra, found.missed) == (2, 1, 2)
    assert scores.entities_found(FOUR, "a").f1 == 1
    assert scores.entities_found(FOUR, "b").recall == 0


def test_confidence_that_is_right_as_often_as_it_says_has_no_error() -> None:
    right, wrong = judged("greet", "greet", 0.75), judged("greet", "thank", 0.75)
    assert scores.calibration_error([right, right, right, wrong]) == pytest.approx(0)
    assert scores.calibration_error([wrong]) == pytest.approx(0.75)


def test_the_interval_is_wilsons() -> None:
    low, high = scores.interval([judged("greet", "greet")] * 9 + [judged("greet", "thank")])
    assert (low, high) == (pytest.approx(0.596, abs=1e-3), pytest.approx(0.982, abs=1e-3))


def test_a_leak_is_found_and_only_its_line_goes(tmp_path: Path) -> None:
    form = 'version: "3.1"\nnlu:\n- intent: {}\n  metadata:\n    language: fr\n  examples: |\n'
    kept = form.format("greet") + "    - bonjour à vous tous\n\n- intent: thank\n  examples: |\n"
    leak = "    - merci beaucoup !\n"
    rest = "    - c'est très aimable\n- synonym: merci\n  examples: |\n    - merci beaucoup !\n"
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
    (tmp_path / "fr" / "smalltalk.yml").write_text(kept + leak + rest)
    sentences = [
        Sentence("bonjour à vous tous", "greet", "fr"),
        Sentence("merci beaucoup !", "thank", "fr"),
    ]
    found = leaks.find(sentences, [GoldMessage("Merci beaucoup", "thank", "fr")])
    assert [one.sentence for one in found] == sentences[1:]
    assert leaks.remove(found, tmp_path) == 1
    assert (tmp_path / "fr" / "smalltalk.yml").read_text() == kept + rest
