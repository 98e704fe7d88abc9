"""What the recovery guide asks, what it has been told, and whether it is meant at all."""

from typing import Any, Dict, List, Mapping, Optional, Text

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from actions import guides

# The slot in which a warning is acknowledged: the key of the warning (`domain/harmo.yml`).
WARNINGS = {
    "ack_carried_over": "harmo-warning-carried-over",
    "ack_duplicates": "harmo-warning-duplicates",
    "ack_favourites": "harmo-warning-favourites",
    "ack_card": "harmo-warning-card",
    "ack_stays_in_app": "harmo-warning-stays-in-app",
}


def next_question(slots: Mapping[Text, Any]) -> Optional[Text]:
    """The slot the guide asks for next; None when it has all its answers."""
    questions = ["for_whom", "account_in_app"]
    if slots.get("account_in_app") in ("no", "unsure"):
        questions.append("account_made")
    questions += [*WARNINGS, "knows_email"]
    return next((slot for slot in questions if slots.get(slot) is None), None)


def offered(tracker: Tracker) -> bool:
    """Whether this facility works with harmo."""
    return "harmo" in (tracker.get_slot("systems") or [])


def is_meant(tracker: Tracker) -> bool:
    """Whether the message is about harmo: it names it, or names nothing and harmo is offered."""
    named = next(tracker.get_latest_entity_values("system"), None)
    return named == "harmo" or (named is None and offered(tracker))


def answers(tracker: Tracker, case_type: Text) -> Dict[Text, Text]:
    """What the patient answered that staff need, by field of the case type."""
    fields = ["for_whom", "knows_email"] if case_type == "harmo_recovery" else ["for_whom"]
    given = {field: tracker.get_slot(field) for field in fields}
    return {field: value for field, value in given.items() if value is not None}


def told(tracker: Tracker) -> List[Text]:
    """Keys of the warnings the patient acknowledged."""
    return [key for slot, key in WARNINGS.items() if tracker.get_slot(slot)]


def forgotten() -> guides.Events:
    """Events that forget all answers of the guide."""
    slots = ["for_whom", "account_in_app", "account_made", *WARNINGS, "knows_email", "harmo_route"]
    return [SlotSet(slot, None) for slot in slots]


def person_named(tracker: Tracker) -> guides.Events:
    """Note for whom the records are when the message names a person and nobody was named yet."""
    person = next(tracker.get_latest_entity_values("family_member"), None)
    if person is None or tracker.get_slot("for_whom") is not None:
        return []
    return [SlotSet("for_whom", person)]
