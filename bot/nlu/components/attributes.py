"""Names under which the components leave their findings on a Rasa message."""

from __future__ import annotations

from typing import Any, cast

from rasa.shared.nlu.constants import METADATA, METADATA_INTENT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import LANGUAGES, LanguageCode

NORMAL_TEXT = "normal_text"
LANGUAGE = "language"
WORDS = "words"


def conversation_language(message: Message) -> LanguageCode | None:
    """The locale that the channel put into the message's metadata, if it is one of the three."""
    return _language(_metadata(message).get("locale"))


def annotated_language(message: Message) -> LanguageCode | None:
    """The language that a training example's intent block names in its metadata, if any."""
    annotated = _metadata(message).get(METADATA_INTENT)
    return _language(annotated.get("language")) if isinstance(annotated, dict) else None


def _metadata(message: Message) -> dict[str, Any]:
    metadata = message.get(METADATA)
    return metadata if isinstance(metadata, dict) else {}


def _language(value: object) -> LanguageCode | None:
    return cast(LanguageCode, value) if value in LANGUAGES else None
