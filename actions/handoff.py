"""Handing a request to staff, and questions about a request that they already have."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, recovery


def case_type(tracker: Tracker) -> Text:
    """The type of case that asking for a person opens at this place of the dialogue."""
    in_guide = guides.HARMO_RECOVERY in guides.all_open(tracker)
    by_pharmacy = tracker.get_slot("harmo_route") == "pharmacy"
    if (in_guide or by_pharmacy) and recovery.offered(tracker):
        return "harmo_recovery"
    return "other"


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


def offer(
    dispatcher: CollectingDispatcher, tracker: Tracker, about: Text = guides.HANDOFF
) -> guides.Events:
    """Offer to pass on what the assistant cannot solve; `about` as in `guides.py`."""
    if guides.HANDOVER in guides.all_open(tracker):
        dispatcher.utter_message(response="utter_handoff_mention_it")
        return guides.resume(tracker)
    if tracker.get_slot("has_case"):
        dispatcher.utter_message(response="utter_handoff_already")
        return guides.resume(tracker)
    return guides.confirm(tracker, about)


def forgotten() -> guides.Events:
    """Events that forget the hand-over."""
    return [SlotSet("handover_type", None), SlotSet("details", None)]


class TalkToStaff(Action):
    """Opens the hand-over from anywhere."""

    def name(self) -> Text:
        return "action_talk_to_staff"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if guides.HANDOVER in guides.all_open(tracker):
            return guides.enter(tracker, guides.HANDOVER)
        return open_handover(dispatcher, tracker, case_type(tracker))


class OfferHandoff(Action):
    """For topics without a guide of their own (listed in `data/rules/handoff.yml`)."""

    def name(self) -> Text:
        return "action_offer_handoff"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        return offer(dispatcher, tracker)


class ValidateHandover(Action):
    """Ends the hand-over's question once the details were given or skipped."""

    def name(self) -> Text:
        return "validate_handover_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        answered = tracker.get_slot("details") is not None
        return [SlotSet(guides.REQUESTED_SLOT, None if answered else "details")]


class AskDetails(Action):
    """Asks for the form of personal details; the details themselves never come here."""

    def name(self) -> Text:
        return "action_ask_handover_form_details"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(response="utter_handoff_details")
        dispatcher.utter_message(json_message={"form": tracker.get_slot("handover_type")})
        return []


class SubmitForm(Action):
    """The form was sent while the dialogue was elsewhere: the request still goes out."""

    def name(self) -> Text:
        return "action_submit_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_already")
            return guides.resume(tracker)
        return [
            SlotSet("handover_type", tracker.get_slot("handover_type") or case_type(tracker)),
            *guides.enter(tracker, guides.HANDOVER),
            SlotSet("details", "submitted"),
        ]


class FinishHandover(Action):
    """Hands the request out with the turn, once, and goes back to the guide under it."""

    def name(self) -> Text:
        return "action_finish_handover"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_already")
            return [*forgotten(), *guides.resume(tracker, without=guides.HANDOVER)]
        of_type = tracker.get_slot("handover_type")
        is_recovery = of_type == "harmo_recovery"
        request = {
            "type": of_type,
            "answers": recovery.answers(tracker, of_type),
            "told": recovery.told(tracker) if is_recovery else [],
        }
        dispatcher.utter_message(response="utter_handoff_done")
        ended = recovery.forgotten() if is_recovery else []
        without = guides.HARMO_RECOVERY if is_recovery else None
        return [
            SlotSet("handover", request),
            *ended,
            *forgotten(),
            *guides.resume(tracker, without=without),
        ]


class CaseStatus(Action):
    """What became of the request; handoff_api fills in code, place and state."""

    def name(self) -> Text:
        return "action_case_status"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_status")
            guides.ask_what_else(dispatcher, tracker)
        elif guides.current(tracker):
            dispatcher.utter_message(response="utter_handoff_no_case_here")
        else:
            dispatcher.utter_message(response="utter_handoff_no_case")
        return []


class CancelRequest(Action):
    """Cancels the request, after a question; without one, the open guide."""

    def name(self) -> Text:
        return "action_cancel_request"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        asking = guides.active(tracker) == guides.CONFIRMATION
        if asking and tracker.get_slot("confirm_about") != guides.CANCEL_CASE:
            return [SlotSet("confirmed", "no")]
        if tracker.get_slot("has_case"):
            return guides.confirm(tracker, guides.CANCEL_CASE)
        if guides.current(tracker):
            return guides.confirm(tracker, guides.STOP_GUIDE)
        dispatcher.utter_message(response="utter_handoff_no_case")
        return []


class SupportHours(Action):
    """Opening hours and how to reach the facility; handoff_api fills them in."""

    def name(self) -> Text:
        return "action_support_hours"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(response="utter_handoff_hours")
        guides.ask_what_else(dispatcher, tracker)
        return []


class Privacy(Action):
    """Who reads what the patient writes, and how long it is kept."""

    def name(self) -> Text:
        return "action_privacy"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(response="utter_handoff_privacy")
        guides.ask_what_else(dispatcher, tracker)
        return []
