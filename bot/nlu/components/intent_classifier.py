"""The intent model in Rasa's pipeline."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
    TEXT_TOKENS,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.analysis import Analyser, Analysis
from bot.nlu.components.attributes import LANGUAGE, NORMAL_TEXT, WORDS
from bot.nlu.intents import IntentModel
from bot.nlu.training import Sentence, train_intent_model

_FILE = "intents.skops"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SupportVectorClassifier(GraphComponent, IntentClassifier):
    """Ranks intents with a calibrated linear support vector machine (`bot.nlu.intents`).

    Without a model (nothing was trained) every message keeps no intent, with confidence 0.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> list[type]:
        """Components that must come before this one."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """ranking_length: intents in a parse result; noise: spelling variants in training."""
        return {"ranking_length": 10, "noise": True}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SupportVectorClassifier:
        """Creates an untrained component (see GraphComponent)."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SupportVectorClassifier:
        """Loads the trained model; raises ValueError when the storage has none."""
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(folder / _FILE)
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the intent examples and persist the model."""
        sentences = [
            Sentence(example.get(TEXT), example.get(INTENT), example.get(LANGUAGE))
            for example in training_data.intent_examples
            if example.get(TEXT)
        ]
        self._model = train_intent_model(sentences, Analyser(), noise=self._config["noise"])
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder / _FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and intent_ranking on each message."""
        for message in messages:
            ranking = self._ranking(message)
            best = ranking[0] if ranking else {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, best, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _ranking(self, message: Message) -> list[dict[str, Any]]:
        normal = message.get(NORMAL_TEXT)
        if self._model is None or normal is None or not normal.text.strip():
            return []
        words = [word for token in message.get(TEXT_TOKENS) for word in token.get(WORDS)]
        predictions = self._model.rank(Analysis(normal, message.get(LANGUAGE), tuple(words)))
        return [
            {INTENT_NAME_KEY: prediction.intent, PREDICTED_CONFIDENCE_KEY: prediction.confidence}
            for prediction in predictions[: self._config["ranking_length"]]
        ]
