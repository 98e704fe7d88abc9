"""harmo, the electronic medicine notebook: the recovery of records, and questions about it.

Facts H1-H11, H16-H18.
"""

from typing import Dict, List, Sequence, Text

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handover
from actions.topics import Answer, FinishGuide, Guide, Prefill, Reply, Slots, ValidateGuide

SYSTEM = "harmo"

# The slot in which a warning is acknowledged: the key of the warning (`domain/harmo.yml`).
WARNINGS = {
    "ack_carried_over": "harmo-warning-carried-over",
    "ack_duplicates": "harmo-warning-duplicates",
    "ack_favourites": "harmo-warning-favourites",
    "ack_card": "harmo-warning-card",
    "ack_stays_in_app": "harmo-warning-stays-in-app",
}

# Openings that already answer the question about the e-mail address.
KNOWS_EMAIL = {"forgot_email": "no", "cannot_type_email": "cannot_type"}


def _questions(slots: Slots) -> Sequence[Text]:
    account = ["account_made"] if slots.get("account_in_app") in ("no", "unsure") else []
    return ["for_whom", "account_in_app", *account, *WARNINGS, "knows_email"]


def _prefill(tracker: Tracker) -> Prefill:
    given: Prefill = {}
    ended_before = tracker.get_slot("harmo_route") is not None
    known = None if ended_before else tracker.get_slot("for_whom")
    # Somebody named later in the guide changes nothing.
    if person := known or guides.latest_entity(tracker, "family_member"):
        given["for_whom"] = person
    if email := KNOWS_EMAIL.get(guides.latest_intent(tracker)):
        given["knows_email"] = email
    return given


def _noted(new: Prefill) -> Sequence[Text]:
    return ["utter_harmo_noted_email"] if "knows_email" in new else []


def _finish(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    """The usual route to harmo's help desk, or the pharmacy's."""
    if tracker.get_slot("knows_email") != "yes":
        return pharmacy_route(dispatcher, tracker)
    dispatcher.utter_message(response="utter_harmo_usual_route")
    dispatcher.utter_message(response="utter_harmo_usual_wait")
    return [SlotSet("harmo_route", "usual"), *guides.pause(tracker)]


def pharmacy_route(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    """Explain how the pharmacy does it and go on to the hand-over, where harmo is offered."""
    if not handover.is_run_here(tracker, RECOVERY.case_type):
        dispatcher.utter_message(response="utter_harmo_other_pharmacy")
        return guides.resume(tracker)
    for response in ("route", "present", "needs"):
        dispatcher.utter_message(response=f"utter_harmo_pharmacy_{response}")
    return [
        SlotSet("harmo_route", "pharmacy"),
        *handover.open_handover(dispatcher, tracker, RECOVERY.case_type),
    ]


RECOVERY = Guide(
    form="harmo_recovery_form",
    case_type="harmo_recovery",
    slots=("for_whom", "account_in_app", "account_made", *WARNINGS, "knows_email", "harmo_route"),
    questions=_questions,
    finish=_finish,
    prefill=_prefill,
    opening=lambda given: ["utter_harmo_start"],
    noted=_noted,
)

REPLIES: Dict[Text, Reply] = {
    "recover_records": RECOVERY,
    "forgot_email": RECOVERY,
    "cannot_type_email": RECOVERY,
    "reset_password": Answer(("utter_harmo_no_password",), "other"),
    "change_email": Answer(("utter_harmo_change_email",)),
    "ask_recovery_effects": Answer(("utter_harmo_effects_kept", "utter_harmo_effects_lost")),
    "ask_card": Answer(("utter_harmo_card",)),
    "act_for_family": Answer(("utter_harmo_family",)),
    "ask_recovery_time": Answer(("utter_harmo_time",)),
}


def acknowledged(tracker: Tracker) -> List[Text]:
    """Keys of the warnings the patient acknowledged."""
    return [key for slot, key in WARNINGS.items() if tracker.get_slot(slot)]


class ValidateHarmoRecovery(ValidateGuide):
    """Chooses the recovery's next question."""

    guide = RECOVERY


class FinishHarmoRecovery(FinishGuide):
    """Ends the recovery."""

    guide = RECOVERY
