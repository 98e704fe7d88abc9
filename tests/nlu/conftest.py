"""The classifier trained once on the real data, and every gold message judged by it."""

from pathlib import Path

import pytest

from bot.measuring.corpora import GoldMessage, entity_forms, gold_messages, training_sentences
from bot.measuring.scores import Judged
from bot.nlu.analysis import Analyser
from bot.nlu.entities import EntityLookup
from bot.nlu.intents import IntentModel
from bot.nlu.training import Sentence, train_intent_model

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def sentences() -> list[Sentence]:
    return training_sentences(ROOT / "data" / "nlu")


@pytest.fixture(scope="session")
def gold() -> list[GoldMessage]:
    return gold_messages(Path(__file__).parent / "gold")


@pytest.fixture(scope="session")
def development() -> list[GoldMessage]:
    return gold_messages(Path(__file__).parent / "development")


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    return Analyser()


@pytest.fixture(scope="session")
def lookup() -> EntityLookup:
    return EntityLookup(entity_forms(ROOT / "data" / "nlu"))


@pytest.fixture(scope="session")
def model(sentences: list[Sentence], analyser: Analyser) -> IntentModel:
    return train_intent_model(sentences, analyser)


@pytest.fixture(scope="session")
def judged(model: IntentModel, analyser: Analyser, gold: list[GoldMessage]) -> list[Judged]:
    return [Judged(m, model.rank(analyser.analyse(m.text, locale=m.language))) for m in gold]
