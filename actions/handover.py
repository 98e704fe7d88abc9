"""How a request reaches the staff: offered, opened, and what it carries."""

from typing import Any, Dict, Text

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides

# Slots whose answers staff may need; handoff_api keeps those that the case type has.
ANSWERS = ("for_whom", "knows_email", "what_failed", "symptom", "network_form", "signer")


def is_run_here(tracker: Tracker, case_type: Text) -> bool:
    """Whether the facility works on cases of the type."""
    return case_type in (tracker.get_slot("case_types") or [])


def answers(tracker: Tracker) -> Dict[Text, Any]:
    """What the patient answered so far, by field."""
    given = {field: tracker.get_slot(field) for field in ANSWERS}
    return {field: value for field, value in given.items() if value is not None}


def open_handover(
    dispatcher: CollectingDispatcher, tracker: Tracker, of_type: Text
) -> guides.Events:
    """Ask for the personal details of a new case, unless the staff already have one."""
    if tracker.get_slot("has_case"):
        dispatcher.utter_message(response="utter_handoff_already")
        return guides.resume(tracker)
    return [
        SlotSet("handover_type", of_type),
        SlotSet("details", None),
        *guides.enter(tracker, guides.HANDOVER),
    ]


def offer(dispatcher: CollectingDispatcher, tracker: Tracker, about: Text) -> guides.Events:
    """Offer to pass on what the assistant cannot solve; `about` as in `guides.py`."""
    if guides.HANDOVER in guides.all_open(tracker):
        dispatcher.utter_message(response="utter_handoff_mention_it")
        return guides.resume(tracker)
    if tracker.get_slot("has_case"):
        dispatcher.utter_message(response="utter_handoff_already")
        return guides.resume(tracker)
    return guides.confirm(tracker, about)


def forgotten() -> guides.Events:
    """Events that forget the hand-over itself."""
    return [SlotSet(slot, None) for slot in ("handover_type", "details", "subject")]
