"""Everything that is measured in one run, for the report."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator, Sequence

from bot.measuring import corpora, leaks, own, pipelines
from bot.measuring.corpora import GoldMessage
from bot.measuring.pipelines import Contender, DietChoice
from bot.measuring.scores import Judged
from bot.nlu.training import Sentence
from ops.model import fitting

LOGISTIC_REGRESSION = "Rasa's LogisticRegressionClassifier"
DIET = "Rasa's DIETClassifier"


@dataclass(frozen=True)
class Plan:
    """Where everything is, and what to measure besides ours.

    diet None: no stock pipelines; massive None: not on MASSIVE.
    """

    data: Path
    gold: Path
    development: Path
    config: Path
    diet: DietChoice | None
    massive: Path | None


@dataclass(frozen=True)
class Left:
    """What a variant of ours made of both sets."""

    gold: list[Judged]
    development: list[Judged]


@dataclass(frozen=True)
class Evaluation:
    """All that was measured. variants begin with the whole classifier.

    model: the name of the model's file, which stands for everything that shapes it;
    leaks: training sentences that are nearly a message of the two sets; twins: texts of gold
    messages that are nearly a development message.
    """

    model: str
    threshold: float
    sentences: Sequence[Sentence]
    leaks: int
    twins: frozenset[str]
    ours: Contender
    stock: dict[str, Contender]
    diet: DietChoice | None
    variants: dict[str, Left]
    massive: dict[str, float] | None

    @property
    def gold(self) -> list[Judged]:
        """Ours on the gold messages."""
        return self.ours.gold


def run(plan: Plan) -> Evaluation:
    """Train and judge everything, which takes from minutes (ours) to an hour (DIET).

    All read one copy of the training data, whatever happens to the files meanwhile.
    """
    with tempfile.TemporaryDirectory() as folder:
        data = Path(shutil.copytree(plan.data, Path(folder) / "nlu"))
        return _run(replace(plan, data=data))


def _run(plan: Plan) -> Evaluation:
    sentences = corpora.training_sentences(plan.data)
    gold = corpora.gold_messages(plan.gold)
    development = corpora.gold_messages(plan.development)
    ours = pipelines.configured(plan.config)
    return Evaluation(
        fitting().name,
        pipelines.threshold(plan.config),
        sentences,
        len(leaks.find(sentences, [*gold, *development])),
        _twins(gold, development),
        _said("ours", pipelines.measure(ours, plan.data, sentences, gold, development)),
        dict(_stock(plan, sentences, gold)),
        plan.diet,
        dict(_variants(sentences, gold, development)),
        _massive(plan.massive),
    )


def _twins(gold: Sequence[GoldMessage], development: Sequence[GoldMessage]) -> frozenset[str]:
    texts = [Sentence(message.text, message.intent, message.language) for message in gold]
    return frozenset(found.sentence.text for found in leaks.find(texts, development))


def _stock(
    plan: Plan, sentences: Sequence[Sentence], gold: Sequence[GoldMessage]
) -> Iterator[tuple[str, Contender]]:
    if plan.diet:
        stock = {LOGISTIC_REGRESSION: pipelines.logistic_regression(), DIET: plan.diet.pipeline()}
        for name, pipeline in stock.items():
            yield name, _said(name, pipelines.measure(pipeline, plan.data, sentences, gold))


def _variants(
    sentences: Sequence[Sentence], gold: Sequence[GoldMessage], development: Sequence[GoldMessage]
) -> Iterator[tuple[str, Left]]:
    analyser = own.RememberingAnalyser()
    for name, variant in own.variants().items():
        judged = own.judge(variant, sentences, [*gold, *development], analyser)
        print(f"measured: ours, {name}", flush=True)
        yield name, Left(judged[: len(gold)], judged[len(gold) :])


def _massive(folder: Path | None) -> dict[str, float] | None:
    if folder is None:
        return None
    train, dev = corpora.massive_part(folder, "train"), corpora.massive_part(folder, "dev")
    return own.massive_accuracy(train, dev, own.RememberingAnalyser())


def _said(name: str, contender: Contender) -> Contender:
    print(f"measured: {name}, in {contender.costs.training_clock_s:.0f} s", flush=True)
    return contender
