"""The regional medical network and MY Hospital: forms, sign-in, data. Facts N1-N43 for patients.

The terms are those of a demonstration project of 2012: a guide past its review date is reported by
the coverage test.
"""

from typing import Dict, Sequence, Text

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import guides
from actions.topics import Answer, FinishGuide, Guide, Prefill, Reply, ValidateGuide, give

SYSTEM = "my_hospital"

# The form that each request needs.
FORMS = {
    "join_network": "join",
    "change_consent": "change",
    "withdraw_consent": "withdraw",
    "delete_data": "delete",
}


def _form_named(tracker: Tracker) -> Prefill:
    return {"network_form": FORMS[guides.latest_intent(tracker)]}


def _explanation(given: Prefill) -> Sequence[Text]:
    form = given.get("network_form")
    if form == "join":
        return ["utter_network_what", "utter_network_join"]
    if form == "delete":
        return ["utter_network_delete", "utter_network_delete_own"]
    return [f"utter_network_{form}"] if form else []


def _finish_form(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    joins = tracker.get_slot("network_form") == "join"
    answer = Answer(
        (
            f"utter_network_signer_{tracker.get_slot('signer')}",
            "utter_network_after_join" if joins else "utter_network_after_change",
        ),
        NETWORK_FORM.case_type,
    )
    return give(dispatcher, tracker, answer)


NETWORK_FORM = Guide(
    form="network_form_form",
    case_type="network_form",
    slots=("network_form", "signer"),
    questions=lambda slots: ["signer"],
    finish=_finish_form,
    prefill=_form_named,
    opening=_explanation,
    noted=_explanation,
)


def _finish_sign_in(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    if tracker.get_slot("has_envelope") == "yes":
        responses = ("utter_network_sign_in", "utter_network_first_sign_in")
        return give(dispatcher, tracker, Answer(responses))
    responses = ("utter_network_no_envelope", "utter_network_support_centre")
    return give(dispatcher, tracker, Answer(responses, FIRST_SIGN_IN.case_type))


FIRST_SIGN_IN = Guide(
    form="network_sign_in_form",
    case_type="password_support",
    slots=("has_envelope",),
    questions=lambda slots: ["has_envelope"],
    finish=_finish_sign_in,
    prefill=lambda tracker: {},
    opening=lambda given: [],
)

REPLIES: Dict[Text, Reply] = {
    **{intent: NETWORK_FORM for intent in FORMS},
    "activate_account": FIRST_SIGN_IN,
    "reset_password": Answer(
        ("utter_network_password", "utter_network_support_centre"), "password_support"
    ),
    "ask_login_method": Answer(("utter_network_sign_in",)),
    "forgot_email": Answer(("utter_network_email",)),
    "change_email": Answer(("utter_network_email",)),
    "cannot_type_email": Answer(("utter_network_email",)),
    "ask_card": Answer(("utter_network_card",)),
    "act_for_family": Answer(("utter_network_family",)),
    "ask_recovery_time": Answer(("utter_network_time",)),
    "ask_privacy": Answer(("utter_network_shared", "utter_network_copies")),
    "ask_support_hours": Answer(("utter_network_support_centre", "utter_network_questions")),
}


class ValidateNetworkForm(ValidateGuide):
    """Asks who signs."""

    guide = NETWORK_FORM


class FinishNetworkForm(FinishGuide):
    """Says how it is signed and what comes after."""

    guide = NETWORK_FORM


class ValidateNetworkSignIn(ValidateGuide):
    """Asks for the envelope."""

    guide = FIRST_SIGN_IN


class FinishNetworkSignIn(FinishGuide):
    """Leads through the first sign-in."""

    guide = FIRST_SIGN_IN
