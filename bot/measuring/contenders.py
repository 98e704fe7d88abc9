"""The classifiers that are compared: ours with parts left out, and Rasa's own pipelines."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Sequence

import yaml

from bot.measuring.corpora import GoldMessage
from bot.measuring.scores import Judged
from bot.nlu.analysis import Analyser
from bot.nlu.features import FeatureChoice, choice_without
from bot.nlu.intents import IntentModel, Prediction, TrainingChoice
from bot.nlu.training import Sentence, train_intent_model

_STOCK_FEATURES: list[dict[str, Any]] = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
OWN_VARIANTS: dict[str, tuple[FeatureChoice, bool]] = {
    "own SVM": (FeatureChoice(), True),
    "without noise in training": (FeatureChoice(), False),
    "without readings": (choice_without("readings"), True),
    "without readings and noise": (choice_without("readings"), False),
    "without character n-grams": (choice_without("characters", "skeletons"), True),
    "without Danish/French skeletons": (choice_without("skeletons"), True),
    "without words and lemmas": (choice_without("words"), True),
    "without the language feature": (choice_without("language"), True),
}


def stock_pipelines(diet_epochs: int) -> dict[str, list[dict[str, Any]]]:
    """Rasa's own pipelines by name; DIET's default is 100 epochs."""
    diet = {"name": "DIETClassifier", "epochs": diet_epochs}
    return {
        "Rasa LogisticRegressionClassifier": [
            *_STOCK_FEATURES,
            {"name": "LogisticRegressionClassifier"},
        ],
        f"Rasa DIET (sparse, {diet_epochs} epochs)": [*_STOCK_FEATURES, diet],
    }


@dataclass(frozen=True)
class Measured:
    """A contender's answers and costs: parse median in ms, model in MB, training in s.

    Times are of the processor, not of the clock, so that a busy machine changes them little.
    """

    judged: list[Judged]
    parse_ms: float
    model_mb: float
    training_s: float


def measure_own(
    choice: FeatureChoice,
    noise: bool,
    sentences: Sequence[Sentence],
    gold: Sequence[GoldMessage],
    analyser: Analyser,
) -> Measured:
    """Train and judge our classifier outside Rasa; the parse is analysis and ranking."""
    start = time.process_time()
    model = train_intent_model(sentences, analyser, noise, TrainingChoice(features=choice))
    training = time.process_time() - start
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "intents.skops"
        model.save(path)
        size = path.stat().st_size / 1e6

    def parse(message: GoldMessage) -> list[Prediction]:
        return model.rank(analyser.analyse(message.text, locale=message.language))

    return Measured(*_judge(parse, gold), size, training)


def measure_rasa(
    pipeline: list[dict[str, Any]], data: Path, gold: Sequence[GoldMessage]
) -> Measured:
    """Train a whole Rasa pipeline on the data folder and judge its parses."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.model_training import train_nlu
    from rasa.shared.core.trackers import DialogueStateTracker

    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yml"
        config.write_text(
            yaml.safe_dump({"recipe": "default.v1", "language": "xx", "pipeline": pipeline})
        )
        start = time.process_time()
        archive = train_nlu(str(config), str(data), folder)
        training = time.process_time() - start
        agent = Agent.load(archive)
        tracker = DialogueStateTracker.from_events("measure", [])

        def parse(message: GoldMessage) -> list[Prediction]:
            sent = UserMessage(message.text, metadata={"locale": message.language})
            parsed = agent.processor._parse_message_with_graph(sent, tracker)
            ranking = [
                guess for guess in parsed["intent_ranking"] if guess["name"] != "nlu_fallback"
            ]
            return [Prediction(guess["name"], guess["confidence"]) for guess in ranking]

        return Measured(*_judge(parse, gold), Path(archive).stat().st_size / 1e6, training)


def _judge(
    parse: Callable[[GoldMessage], list[Prediction]], gold: Sequence[GoldMessage]
) -> tuple[list[Judged], float]:
    for message in gold[:1] + gold[-1:]:  # dictionaries load on the first message
        parse(message)
    judged, times = [], []
    for message in gold:
        start = time.process_time()
        ranking = parse(message)
        times.append(time.process_time() - start)
        judged.append(Judged(message, ranking))
    return judged, 1000 * statistics.median(times)


def massive_accuracy(
    train: Sequence[Sentence], dev: Sequence[Sentence], analyser: Analyser
) -> dict[str, float]:
    """Accuracy (0 to 1) per language of our features on MASSIVE's development part."""
    model: IntentModel = train_intent_model(train, analyser, noise=False)
    right: dict[str, list[bool]] = {}
    for sentence in dev:
        guess = model.rank(analyser.analyse(sentence.text, locale=sentence.language))[0]
        right.setdefault(sentence.language, []).append(guess.intent == sentence.intent)
    return {language: sum(answers) / len(answers) for language, answers in right.items()}
