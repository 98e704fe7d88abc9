"""A clinic's appointment e-mails: what a patient can check, then the clinic. Facts O5, O6, O15."""

from typing import Dict, Sequence, Text

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import guides
from actions.topics import Answer, FinishGuide, Guide, Prefill, Reply, Slots, ValidateGuide, give

SYSTEM = "appointment_mail"
CASE_TYPE = "appointment_mail"

SYMPTOMS = {
    "reminder_not_received": "no_reminder",
    "confirm_appointment_failed": "cannot_confirm",
}
OPENINGS = {
    "no_reminder": "utter_mail_reminder_start",
    "cannot_confirm": "utter_mail_confirm_start",
}


def _questions(slots: Slots) -> Sequence[Text]:
    if slots.get("symptom") == "cannot_confirm":
        return ["mail_provider"]
    if slots.get("mail_address") == "no":
        return []
    in_spam = slots.get("mail_spam") == "yes"
    return ["mail_address", "mail_spam", *([] if in_spam else ["mail_provider"])]


def _finish(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    if tracker.get_slot("mail_address") == "no":
        return give(dispatcher, tracker, Answer(("utter_mail_address_wrong",), CASE_TYPE))
    if tracker.get_slot("mail_spam") == "yes":
        return give(dispatcher, tracker, Answer(("utter_mail_in_spam",)))
    responses = ("utter_mail_clinic_must", "utter_mail_soon")
    return give(dispatcher, tracker, Answer(responses, CASE_TYPE))


def _symptom_named(tracker: Tracker) -> Prefill:
    return {"symptom": SYMPTOMS[guides.latest_intent(tracker)]}


def _opening(given: Prefill) -> Sequence[Text]:
    return [OPENINGS[given["symptom"]]] if "symptom" in given else []


CHECK = Guide(
    form="appointment_mail_form",
    case_type=CASE_TYPE,
    slots=("symptom", "mail_address", "mail_spam", "mail_provider"),
    questions=_questions,
    finish=_finish,
    prefill=_symptom_named,
    opening=_opening,
    noted=_opening,
)

REPLIES: Dict[Text, Reply] = {
    **{intent: CHECK for intent in SYMPTOMS},
    "ask_recovery_time": Answer((), CASE_TYPE),
    "act_for_family": Answer((), CASE_TYPE),
    "manage_appointment": Answer(("utter_mail_appointment",)),
    "renew_prescription": Answer(("utter_mail_renewal",)),
    **{
        intent: Answer(("utter_mail_email",), CASE_TYPE)
        for intent in ("forgot_email", "change_email", "cannot_type_email")
    },
}


class ValidateAppointmentMail(ValidateGuide):
    """Chooses the next thing to check."""

    guide = CHECK


class FinishAppointmentMail(FinishGuide):
    """Ends the checks."""

    guide = CHECK
