"""First in the pipeline: neutralises commands and leaves the normal text beside the patient's."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components.attributes import NORMAL_TEXT
from bot.nlu.normalise import normalise, without_command_prefix


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Normaliser(GraphComponent):
    """Sets `normal_text` (a NormalText) on each message.

    The message's own text keeps its characters and offsets, except that leading slashes become
    spaces, so that no text of a patient is read as an intent payload.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Normaliser:
        """Creates the component (see GraphComponent)."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Normalise messages in place."""
        for message in messages:
            text = message.get(TEXT)
            if isinstance(text, str):
                text = without_command_prefix(text)
                message.set(TEXT, text, add_to_output=True)
                message.set(NORMAL_TEXT, normalise(text))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Normalise training examples exactly as messages."""
        self.process(training_data.training_examples)
        return training_data
