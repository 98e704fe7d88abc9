"""A clinic's patient portal: accounts, passwords, functions, leaving. Facts C1-C17 for patients."""

from typing import Dict, Sequence, Text

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import guides
from actions.topics import Answer, FinishGuide, Guide, Prefill, Reply, Slots, ValidateGuide, give

SYSTEM = "patient_portal"
CASE_TYPE = "portal_account"

# Where the patient is with the account: what is said, and what failed for the staff.
STAGES = {
    "no_link": "utter_portal_link_missing",
    "link_expired": "utter_portal_link_expired",
    "pending": "utter_portal_pending",
}


def _for_staff(response: Text, what_failed: Text) -> Answer:
    return Answer((response,), CASE_TYPE, (("what_failed", what_failed),))


def _activation_questions(slots: Slots) -> Sequence[Text]:
    route = ["portal_route"] if slots.get("portal_stage") == "no_account" else []
    return ["portal_stage", *route]


def _finish_activation(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    stage = tracker.get_slot("portal_stage")
    if response := STAGES.get(stage):
        return give(dispatcher, tracker, _for_staff(response, stage))
    if tracker.get_slot("portal_route") == "national_id":
        return give(dispatcher, tracker, Answer(("utter_portal_automatic",)))
    return give(dispatcher, tracker, _for_staff("utter_portal_by_clinic", stage))


def _stage_named(tracker: Tracker) -> Prefill:
    stage = guides.latest_entity(tracker, "stage")
    return {"portal_stage": stage} if stage else {}


ACTIVATION = Guide(
    form="portal_activation_form",
    case_type=CASE_TYPE,
    slots=("portal_stage", "portal_route"),
    questions=_activation_questions,
    finish=_finish_activation,
    prefill=_stage_named,
    opening=lambda given: [] if given else ["utter_portal_activation_start"],
)


def _finish_function(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    missing = tracker.get_slot("portal_function")
    which = "portal_functions_all_missing" if missing == "all" else "portal_function_missing"
    return give(dispatcher, tracker, _for_staff(f"utter_{which}", "function"))


def _function_named(tracker: Tracker) -> Prefill:
    function = guides.latest_entity(tracker, "function")
    return {"portal_function": function} if function else {}


MISSING_FUNCTION = Guide(
    form="portal_function_form",
    case_type=CASE_TYPE,
    slots=("portal_function",),
    questions=lambda slots: ["portal_function"],
    finish=_finish_function,
    prefill=_function_named,
    opening=lambda given: [],
)

REPLIES: Dict[Text, Reply] = {
    "activate_account": ACTIVATION,
    "reset_password": _for_staff("utter_portal_password", "password"),
    "ask_missing_function": MISSING_FUNCTION,
    "leave_clinic": _for_staff("utter_portal_leave", "leaving"),
    "ask_login_method": Answer(("utter_portal_login_method",)),
    "forgot_email": _for_staff("utter_portal_email", "email"),
    "change_email": _for_staff("utter_portal_email", "email"),
    "cannot_type_email": _for_staff("utter_portal_email", "email"),
    "ask_recovery_time": Answer(("utter_portal_pending",), CASE_TYPE),
    "act_for_family": Answer((), CASE_TYPE),
    "manage_appointment": Answer(("utter_portal_booking",)),
    "renew_prescription": Answer(("utter_portal_renewal",)),
}


class ValidatePortalActivation(ValidateGuide):
    """Chooses the activation's next question."""

    guide = ACTIVATION


class FinishPortalActivation(FinishGuide):
    """Ends the activation."""

    guide = ACTIVATION


class ValidatePortalFunction(ValidateGuide):
    """Asks which function is missing."""

    guide = MISSING_FUNCTION


class FinishPortalFunction(FinishGuide):
    """Says who opens the function."""

    guide = MISSING_FUNCTION
