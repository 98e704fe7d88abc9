"""Which guide is open, which ones wait under it, and how the dialogue goes back to them.

A guide is a Rasa form. Rasa knows one active form and forgets it when another one starts, so the
ones that wait are kept in the slot `guide_stack` (names of forms, the innermost last, none twice).
Every other module moves between guides only through the functions here. They return Rasa events.

A yes-or-no question (`confirm_form`) and the question which service is meant (`which_system_form`)
lie over the guide and are never kept waiting: when the patient turns to something else, they are
dropped.
"""

from typing import Any, Collection, Dict, List, Optional, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher

CONFIRMATION = "confirm_form"
WHICH_SYSTEM = "which_system_form"
HANDOVER = "handover_form"

# Questions that lie over a guide.
PASSING = (CONFIRMATION, WHICH_SYSTEM)

# What a confirmation can be about.
STOP_GUIDE = "stop_guide"
CANCEL_CASE = "cancel_case"
HANDOFF = "handoff"
NOT_WORKING = "not_working"
MEDICAL = "medical"
PERSON = "person"

REQUESTED_SLOT = "requested_slot"

Events = List[Dict[Text, Any]]


def waiting(tracker: Tracker) -> List[Text]:
    """The guides that wait, the innermost last, without the active one."""
    return list(tracker.get_slot("guide_stack") or [])


def active(tracker: Tracker) -> Optional[Text]:
    """The form whose question is being asked now, a confirmation included."""
    return tracker.active_loop_name


def all_open(tracker: Tracker) -> List[Text]:
    """All guides that have begun and not ended, the one the patient is in last."""
    asked = active(tracker)
    return [*waiting(tracker), *([asked] if asked not in (None, *PASSING) else [])]


def current(tracker: Tracker) -> Optional[Text]:
    """The guide the patient is in, whether its question is being asked or waits."""
    unfinished = all_open(tracker)
    return unfinished[-1] if unfinished else None


def is_any_open(tracker: Tracker) -> bool:
    """Whether a guide or a yes-or-no question is open."""
    return active(tracker) is not None or current(tracker) is not None


def pause(tracker: Tracker) -> Events:
    """Keep the open guide waiting and ask nothing."""
    return [
        SlotSet("guide_stack", all_open(tracker)),
        SlotSet(REQUESTED_SLOT, None),
        ActiveLoop(None),
    ]


def enter(tracker: Tracker, guide: Text) -> Events:
    """Open a guide over the others, which then wait, and ask its next open question."""
    return [
        SlotSet("guide_stack", [other for other in all_open(tracker) if other != guide]),
        SlotSet(REQUESTED_SLOT, None),
        ActiveLoop(guide),
    ]


def confirm(tracker: Tracker, about: Text) -> Events:
    """Ask a yes-or-no question over whatever is open; `confirmation.py` acts on the answer."""
    return [
        *enter(tracker, CONFIRMATION),
        SlotSet("confirm_about", about),
        SlotSet("confirmed", None),
    ]


def resume(tracker: Tracker, without: Collection[Text] = ()) -> Events:
    """Go back to the innermost open guide and ask its question again; none open: ask nothing.

    `without` names guides that have ended, or been replaced, and are not gone back to.
    """
    unfinished = [guide for guide in all_open(tracker) if guide not in without]
    if not unfinished:
        return leave_all()
    return [
        SlotSet("guide_stack", unfinished[:-1]),
        SlotSet(REQUESTED_SLOT, None),
        ActiveLoop(unfinished[-1]),
    ]


def leave_all() -> Events:
    """End every guide."""
    return [
        SlotSet("guide_stack", []),
        SlotSet(REQUESTED_SLOT, None),
        SlotSet("confirm_about", None),
        ActiveLoop(None),
    ]


def choice_to_go_on(tracker: Tracker) -> List[Dict[Text, Any]]:
    """The tap that leads back to the open guide, for messages after which it waits."""
    if current(tracker) is None:
        return []
    return [{"label": "choice-continue-guide", "intent": "resume_guide", "entities": {}}]


def ask_what_else(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Offer the menu after an answer when no guide goes on."""
    if not is_any_open(tracker):
        dispatcher.utter_message(response="utter_anything_else")


def go_on(dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
    """Go on, after an answer to something else, with the question or guide that is open."""
    if active(tracker) in PASSING:
        return [ActiveLoop(active(tracker))]
    if current(tracker) is None:
        return []
    dispatcher.utter_message(response="utter_back_to_guide")
    return resume(tracker)


def latest_intent(tracker: Tracker) -> Text:
    """The intent of the message that is being answered."""
    return tracker.latest_message["intent"]["name"]


def latest_entity(tracker: Tracker, entity: Text) -> Optional[Text]:
    """The value of an entity that the message names, if it names one."""
    return next(tracker.get_latest_entity_values(entity), None)


class ResumeGuide(Action):
    """Goes on with the open guide after an answer to something else."""

    def name(self) -> Text:
        return "action_resume_guide"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> Events:
        if not is_any_open(tracker) and latest_intent(tracker) == "resume_guide":
            dispatcher.utter_message(response="utter_menu")
        return go_on(dispatcher, tracker)
