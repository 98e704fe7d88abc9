"""What a patient's message means: the parse of a text, or the meaning of a tapped choice.

Rasa's dialogue gets a meaning (intent, entities, ranking) and never the text itself, so no text can
reach the tracker, the state, the action server or a log.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Text

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker

from bot.short_answers import ShortAnswer, answer_within, asks, short_answer

FALLBACK = "nlu_fallback"
MEDICAL = ("report_emergency", "ask_medical_advice")

# What handoff_api (KINDS in privacy/redaction) puts where an address, a number or a birth date was.
# The classifier would take it for the patient's word, and hear of e-mail in every address.
_REDACTED = re.compile(r"\[(?:email|number|date)\]")

# Under this many words the language of a text in Latin letters is a guess.
FEW_WORDS = 4

GREETINGS = {
    "ja": "こんにちは、聞きたいことがあります",
    "fr": "bonjour, j'ai une petite question",
    "da": "hej, jeg har et spørgsmål",
}

# An extractor may hand out the patient's own words; only these values leave this module.
ENTITY_VALUES = {
    "system": frozenset(["harmo", "patient_portal", "my_hospital", "appointment_mail"]),
    "function": frozenset(["e_consultation", "booking", "prescription_renewal"]),
    "family_member": frozenset(["child", "spouse", "parent", "other"]),
    "language": frozenset(["ja", "fr", "da"]),
}


@dataclass(frozen=True)
class Meaning:
    """The meaning of one message; `language` and `ranking` are those of a parsed text."""

    intent: Text
    confidence: float
    entities: Dict[Text, Text]
    ranking: List[Dict[Text, Any]]
    language: Optional[Text] = None
    is_long: bool = False

    @property
    def shows_language(self) -> bool:
        """Whether the message was understood and is long enough to tell in which language it is."""
        return self.intent not in (FALLBACK, "change_language") and self.is_long

    def parse_data(self) -> Dict[Text, Any]:
        """The meaning as Rasa hands it to a turn, without text."""
        return {
            "text": "",
            "intent": {"name": self.intent, "confidence": self.confidence},
            "entities": [
                {"entity": entity, "value": value} for entity, value in self.entities.items()
            ],
            "intent_ranking": self.ranking,
        }

    def report(self) -> Dict[Text, Any]:
        """The `parse` of the response."""
        best = [
            {"intent": guess["name"], "confidence": guess["confidence"]}
            for guess in self.ranking
            if guess["name"] != FALLBACK
        ][:3]
        return {
            "intent": self.intent,
            "confidence": self.confidence,
            "language": self.language,
            "entities": self.entities,
            "ranking": best,
        }


def of_tap(intent: Text, entities: Dict[Text, Text]) -> Meaning:
    """The meaning of a tapped choice: certain, nothing to parse."""
    return Meaning(intent, 1.0, entities, [{"name": intent, "confidence": 1.0}])


def of_text(
    processor: MessageProcessor, text: Text, locale: Text, question: Optional[Text]
) -> Meaning:
    """Parse a text with the model.

    `locale`, the conversation's language, helps with short messages; `question`, the slot that is
    asked for, with answers that are no intents.
    """
    plain = without_command(_REDACTED.sub(" ", text))
    if not plain:
        return Meaning(FALLBACK, 0.0, {}, [])
    message = UserMessage(plain, metadata={"locale": locale})
    # `parse_message` would do, but writes the text to the debug log.
    parsed = processor._parse_message_with_graph(
        message, DialogueStateTracker.from_events("parse", [])
    )
    entities = _known_entities(parsed.get("entities") or [])
    intent = parsed["intent"].get("name") or FALLBACK
    confidence = float(parsed["intent"].get("confidence") or 0.0)
    answer = short_answer(plain, question)
    if answer and _is_taken(answer, plain, intent):
        intent, entities, confidence = answer.intent, answer.entities, 1.0
    elif intent == "affirm" and asks(plain):
        intent = FALLBACK
    else:
        entities = {**entities, **answer_within(plain, intent)}
    return Meaning(
        intent=intent,
        confidence=confidence,
        entities=entities,
        ranking=[
            {"name": guess["name"], "confidence": float(guess["confidence"])}
            for guess in parsed.get("intent_ranking") or []
        ],
        language=parsed.get("language"),
        is_long=len(plain.split()) >= FEW_WORDS or parsed.get("language") == "ja",
    )


def _is_taken(answer: ShortAnswer, plain: Text, intent: Text) -> bool:
    """Whether a short answer counts: not where the message asks, or speaks of somebody's health."""
    if asks(plain) and answer.intent in ("affirm", "deny"):
        return False
    return answer.is_whole or intent not in MEDICAL


def warm_up(processor: MessageProcessor) -> None:
    """Parse a greeting in each language, so that no patient waits for dictionaries to load."""
    for locale, greeting in GREETINGS.items():
        of_text(processor, greeting, locale, question=None)


def without_command(text: Text) -> Text:
    """The text without the slash that makes Rasa read a message as an intent of its own.

    Also without what a normaliser may drop or turn into one: blanks, invisible characters, other
    slashes. `／recover_records` is then the words "recover_records" and nothing more.
    """
    start = 0
    while start < len(text) and _could_lead_to_command(text[start]):
        start += 1
    return text[start:].strip()


def _could_lead_to_command(character: Text) -> bool:
    plain = unicodedata.normalize("NFKC", character)
    invisible = unicodedata.category(character) in ("Cc", "Cf")
    return invisible or not plain.strip() or plain == "/"


def _known_entities(entities: List[Dict[Text, Any]]) -> Dict[Text, Text]:
    """One value for each entity; where the message names several, the guides ask instead."""
    values: Dict[Text, set] = {}
    for found in entities:
        value = found.get("value")
        if isinstance(value, str) and value in ENTITY_VALUES.get(found["entity"], ()):
            values.setdefault(found["entity"], set()).add(value)
    return {entity: named.pop() for entity, named in values.items() if len(named) == 1}
