"""Marks each message with its language."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components.attributes import LANGUAGE, annotated_language, conversation_language
from bot.nlu.language import LanguageIdentifier


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageMarker(GraphComponent):
    """Sets `language` (ja, fr or da) on each message, and in the parse result.

    Training examples carry their language; messages are identified, with the conversation's
    language from `metadata["locale"]`.
    """

    def __init__(self, identifier: LanguageIdentifier) -> None:
        self._identifier = identifier

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageMarker:
        """Creates the component (see GraphComponent)."""
        return cls(LanguageIdentifier())

    def process(self, messages: list[Message]) -> list[Message]:
        """Mark messages in place."""
        for message in messages:
            text = message.get(TEXT)
            if isinstance(text, str):
                language = annotated_language(message) or self._identifier.identify(
                    text, conversation_language(message)
                )
                message.set(LANGUAGE, language, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Mark training examples."""
        self.process(training_data.training_examples)
        return training_data
