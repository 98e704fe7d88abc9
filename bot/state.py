"""A conversation's dialogue state between two turns, small however long the conversation is.

Shape, JSON: `{"version": 1, "slots": {name: value}, "loop": name of the active form or null}`.
Only slots that are not at their initial value are kept; the requested slot is one of them. No
message and no event is. handoff_api stores the state without looking into it.
"""

from typing import Any, Dict, List, Optional, Text

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.exceptions import MalformedTurnError

VERSION = 1

# Set anew each turn from the request, and read from each turn for the response: never kept.
CONTEXT_SLOTS = ("locale", "systems", "case_types", "has_case")
OUTCOME_SLOTS = ("handover", "command")

# Slots that Rasa itself keeps and that say nothing about the dialogue.
RASA_SLOTS = ("session_started_metadata",)


def check_state(state: Any) -> Dict[Text, Any]:
    """Return `state`, or that of a new conversation for None.

    Raises:
        MalformedTurnError: when it is not of the documented shape.
    """
    if state is None:
        return {"version": VERSION, "slots": {}, "loop": None}
    if not isinstance(state, dict) or state.get("version") != VERSION:
        raise MalformedTurnError("state: not a state of this version")
    if not isinstance(state.get("slots"), dict):
        raise MalformedTurnError("state.slots: not an object")
    if not isinstance(state.get("loop"), (str, type(None))):
        raise MalformedTurnError("state.loop: neither a name nor null")
    return state


def tracker_from_state(
    sender_id: Text, state: Dict[Text, Any], context: Dict[Text, Any], domain: Domain
) -> DialogueStateTracker:
    """Rebuild a tracker from the shortest list of events that leads to the state.

    What the loaded model does not know (a slot or a guide of an older one) is left out.
    """
    known = {slot.name for slot in domain.slots}
    loop = state["loop"] if state["loop"] in domain.form_names else None
    slots = {**state["slots"], **context}
    if loop is None:
        slots.pop("requested_slot", None)
    events: List[Dict[Text, Any]] = [
        SlotSet(name, value).as_dict() for name, value in slots.items() if name in known
    ]
    if loop is not None:
        events.append(ActiveLoop(loop).as_dict())
    # Rasa starts a session of its own when it finds no event at all.
    events.append(ActionExecuted(ACTION_LISTEN_NAME).as_dict())
    return DialogueStateTracker.from_dict(sender_id, events, domain.slots)


def state_from_tracker(tracker: DialogueStateTracker) -> Dict[Text, Any]:
    """Take the state out of the tracker at the end of a turn."""
    skipped = {*CONTEXT_SLOTS, *OUTCOME_SLOTS, *RASA_SLOTS}
    loop: Optional[Text] = tracker.active_loop_name
    return {
        "version": VERSION,
        "slots": {
            slot.name: slot.value
            for slot in tracker.slots.values()
            if slot.name not in skipped and slot.value != slot.initial_value
        },
        "loop": loop,
    }
