"""From bare sentences to a trained intent model."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Sequence

from bot.nlu.analysis import Analyser
from bot.nlu.intents import Example, IntentModel, TrainingChoice
from bot.nlu.language import LanguageCode
from bot.nlu.noise import variants


@dataclass(frozen=True)
class Sentence:
    """A training sentence as it was written."""

    text: str
    intent: str
    language: LanguageCode


def examples_of(
    sentences: Sequence[Sentence], analyser: Analyser, noise: bool, seed: int = 7
) -> list[Example]:
    """Analysed sentences, each followed by its noisy variants when noise is asked for."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, nothing secret
    examples = []
    for source, sentence in enumerate(sentences):
        analysis = analyser.analyse(sentence.text, language=sentence.language)
        examples.append(Example(analysis, sentence.intent, source))
        for text in variants(sentence.text, analysis, chance) if noise else ():
            noisy = analyser.analyse(text, language=sentence.language)
            examples.append(Example(noisy, sentence.intent, source))
    return examples


def train_intent_model(
    sentences: Sequence[Sentence],
    analyser: Analyser,
    noise: bool = True,
    choice: TrainingChoice | None = None,
) -> IntentModel:
    """Train the intent model; noise adds misspelt and re-scripted variants of each sentence."""
    return IntentModel.train(examples_of(sentences, analyser, noise), choice)
