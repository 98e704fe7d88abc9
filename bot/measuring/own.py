"""Our classifier outside Rasa: with parts left out, and on MASSIVE."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Sequence

from bot.measuring.corpora import GoldMessage
from bot.measuring.scores import Judged
from bot.nlu.analysis import Analyser, Analysis
from bot.nlu.features import FeatureChoice, choice_without
from bot.nlu.intents import TrainingChoice
from bot.nlu.language import LanguageCode
from bot.nlu.training import Sentence, train_intent_model


@dataclass(frozen=True)
class Variant:
    """Our classifier, whole or with something left out.

    noise: noisy spellings in training; told: the conversation's language is known when a message
    is read.
    """

    features: FeatureChoice = field(default_factory=FeatureChoice)
    noise: bool = True
    told: bool = True


class RememberingAnalyser(Analyser):
    """An analyser that reads each text once, for several trainings on the same sentences."""

    def __init__(self) -> None:
        super().__init__()
        self._read: dict[tuple[str, LanguageCode | None, LanguageCode | None], Analysis] = {}

    def analyse(
        self,
        text: str,
        locale: LanguageCode | None = None,
        language: LanguageCode | None = None,
    ) -> Analysis:
        """Analyse a text, or remember what came of it."""
        key = (text, locale, language)
        if key not in self._read:
            self._read[key] = super().analyse(text, locale, language)
        return self._read[key]


def variants() -> dict[str, Variant]:
    """The whole classifier, and each of its parts left out in turn."""
    kinds = [kind.name for kind in fields(FeatureChoice) if kind.type == "bool"]
    return {
        "whole": Variant(),
        **{f"without {kind}": Variant(choice_without(kind)) for kind in kinds},
        "without noise in training": Variant(noise=False),
        "without the conversation's language": Variant(told=False),
    }


def judge(
    variant: Variant,
    sentences: Sequence[Sentence],
    messages: Sequence[GoldMessage],
    analyser: Analyser,
) -> list[Judged]:
    """Train a variant on the sentences and judge it on the messages."""
    choice = TrainingChoice(features=variant.features)
    model = train_intent_model(sentences, analyser, variant.noise, choice)
    return [
        Judged(
            message,
            model.rank(
                analyser.analyse(message.text, locale=message.language if variant.told else None)
            ),
        )
        for message in messages
    ]


def massive_accuracy(
    train: Sequence[Sentence], dev: Sequence[Sentence], analyser: Analyser
) -> dict[str, float]:
    """Accuracy (0 to 1) per language of our features on MASSIVE's development part."""
    model = train_intent_model(train, analyser, noise=False)
    right: dict[str, list[bool]] = {}
    for sentence in dev:
        guess = model.rank(analyser.analyse(sentence.text, locale=sentence.language))[0]
        right.setdefault(sentence.language, []).append(guess.intent == sentence.intent)
    return {language: sum(answers) / len(answers) for language, answers in right.items()}
