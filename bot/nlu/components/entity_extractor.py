"""Lookup tables and synonyms of the training data as an entity extractor."""

from __future__ import annotations

import json
import logging
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components.attributes import NORMAL_TEXT
from bot.nlu.entities import EntityLookup

logger = logging.getLogger(__name__)
_FILE = "entity_forms.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LookupEntityExtractor(GraphComponent, EntityExtractorMixin):
    """Finds the forms of the lookup tables in normal text and gives their canonical values.

    Offsets are those of the patient's own text; values come from the `synonym` blocks.
    """

    def __init__(
        self, model_storage: ModelStorage, resource: Resource, lookup: EntityLookup
    ) -> None:
        self._model_storage = model_storage
        self._resource = resource
        self._lookup = lookup

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LookupEntityExtractor:
        """Creates an untrained component, which finds nothing (see GraphComponent)."""
        return cls(model_storage, resource, EntityLookup({}))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LookupEntityExtractor:
        """Loads the forms; raises ValueError when the storage has none."""
        with model_storage.read_from(resource) as folder:
            forms = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, EntityLookup(forms))

    def train(self, training_data: TrainingData) -> Resource:
        """Collect the forms of the lookup tables and persist them."""
        self._lookup = EntityLookup(forms_of(training_data))
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(
                json.dumps(self._lookup.forms, ensure_ascii=False), encoding="utf-8"
            )
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Add found entities to each message."""
        for message in messages:
            normal = message.get(NORMAL_TEXT)
            if normal is None:
                continue
            found = [
                {
                    ENTITY_ATTRIBUTE_TYPE: entity.entity,
                    ENTITY_ATTRIBUTE_START: entity.start,
                    ENTITY_ATTRIBUTE_END: entity.end,
                    ENTITY_ATTRIBUTE_VALUE: entity.value,
                }
                for entity in self._lookup.find(normal)
            ]
            entities = message.get(ENTITIES, []) + self.add_extractor_name(found)
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def forms_of(training_data: TrainingData) -> dict[str, dict[str, str]]:
    """Entity to surface form to canonical value; a form without a synonym is its own value."""
    values = {form.lower(): value for form, value in training_data.entity_synonyms.items()}
    forms: dict[str, dict[str, str]] = {}
    for table in training_data.lookup_tables:
        if not isinstance(table["elements"], list):
            logger.warning("lookup table %s names a file; only lists are read", table["name"])
            continue
        entity = forms.setdefault(table["name"], {})
        entity.update({form: values.get(form.lower(), form) for form in table["elements"]})
    return forms
