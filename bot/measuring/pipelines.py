"""Whole Rasa pipelines, trained and asked as the product does: ours, and Rasa's own."""

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
from bot.nlu.intents import Prediction
from bot.nlu.language import LANGUAGES
from bot.nlu.training import Sentence

Pipeline = list[dict[str, Any]]
Parse = Callable[[GoldMessage], Judged]

_FALLBACK = "nlu_fallback"
_EVERY = 20  # one training sentence in so many is asked for, to see what was learnt
_STOCK_FEATURES: Pipeline = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]


@dataclass(frozen=True)
class Costs:
    """Median of the processor's time per message, size of Rasa's archive, time of training.

    Processor time counts both cores, and hardly depends on what else the machine does.
    """

    parse_ms: float
    archive_mb: float
    training_processor_s: float
    training_clock_s: float


@dataclass(frozen=True)
class Contender:
    """What a trained pipeline made of the messages.

    learned is its accuracy (0 to 1) on training sentences.
    """

    gold: list[Judged]
    development: list[Judged]
    learned: float
    costs: Costs


@dataclass(frozen=True)
class DietChoice:
    """What of DIET differs from Rasa's defaults, so that two cores can train it in half an hour.

    Its default is 300 epochs, in batches of 64 growing to 256, on all features.
    """

    epochs: int
    batch: int

    def pipeline(self) -> Pipeline:
        """Sparse features of at least two sentences, and DIET, repeatable."""
        common = [
            {**part, "min_df": 2} if part["name"] == "CountVectorsFeaturizer" else part
            for part in _STOCK_FEATURES
        ]
        diet = {"epochs": self.epochs, "batch_size": [self.batch, self.batch], "random_seed": 1}
        return [*common, {"name": "DIETClassifier", **diet}]


def logistic_regression() -> Pipeline:
    """Sparse features and Rasa's LogisticRegressionClassifier with its defaults."""
    return [*_STOCK_FEATURES, {"name": "LogisticRegressionClassifier"}]


def configured(config: Path) -> Pipeline:
    """The pipeline of a Rasa configuration file."""
    pipeline: Pipeline = _yaml(config)["pipeline"]
    return pipeline


def threshold(config: Path) -> float:
    """The confidence under which a Rasa configuration file has the assistant ask back."""
    return next(
        float(part["threshold"])
        for part in configured(config)
        if part["name"] == "FallbackClassifier"
    )


def measure(
    pipeline: Pipeline,
    data: Path,
    sentences: Sequence[Sentence],
    gold: Sequence[GoldMessage],
    development: Sequence[GoldMessage] = (),
) -> Contender:
    """Train a pipeline on the data folder, which holds these sentences, and judge its parses."""
    with tempfile.TemporaryDirectory() as folder:
        processor, clock = time.process_time(), time.monotonic()
        archive = _train(pipeline, data, Path(folder))
        processor, clock = time.process_time() - processor, time.monotonic() - clock
        parse = _parser(archive)
        judged, parse_ms = _judge(parse, gold)
        again, _ = _judge(parse, development)
        seen = [GoldMessage(s.text, s.intent, s.language) for s in sentences[::_EVERY]]
        learned = statistics.fmean(one.right for one in map(parse, seen))
        costs = Costs(parse_ms, archive.stat().st_size / 1e6, processor, clock)
    return Contender(judged, again, learned, costs)


def _train(pipeline: Pipeline, data: Path, folder: Path) -> Path:
    """The archive of the trained pipeline, in folder."""
    from rasa.model_training import train_nlu  # takes seconds, and measuring ours needs it not

    config = folder / "config.yml"
    # No language of Rasa's: its WhitespaceTokenizer would refuse Japanese.
    content = {"recipe": "default.v1", "language": "xx", "pipeline": pipeline}
    config.write_text(yaml.safe_dump(content), encoding="utf-8")
    return Path(train_nlu(str(config), str(data), str(folder)))


def _parser(archive: Path) -> Parse:
    """How a trained archive is asked, each message in a conversation of its own language."""
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa.shared.core.trackers import DialogueStateTracker

    processor = Agent.load(str(archive)).processor
    tracker = DialogueStateTracker.from_events("measure", [])

    def parse(message: GoldMessage) -> Judged:
        sent = UserMessage(message.text, metadata={"locale": message.language})
        parsed = processor._parse_message_with_graph(sent, tracker)
        ranking = [
            Prediction(guess["name"], float(guess["confidence"]))
            for guess in parsed["intent_ranking"]
            if guess["name"] != _FALLBACK
        ]
        found = frozenset((one["entity"], one["value"]) for one in parsed.get("entities") or [])
        return Judged(message, ranking, found)

    return parse


def _judge(parse: Parse, messages: Sequence[GoldMessage]) -> tuple[list[Judged], float]:
    """Every message with its parse, and the median of the parse times in ms (0 for none)."""
    for language in LANGUAGES:  # dictionaries load on a language's first message
        next(map(parse, (one for one in messages if one.language == language)), None)
    judged, times = [], []
    for message in messages:
        start = time.process_time()
        judged.append(parse(message))
        times.append(time.process_time() - start)
    return judged, 1000 * statistics.median(times or [0.0])


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
