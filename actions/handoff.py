"""Handing a request to staff, and questions about a request that they already have."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handover, harmo, services


class TalkToStaff(Action):
    """Opens the hand-over from anywhere."""

    def name(self) -> Text:
        return "action_talk_to_staff"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if guides.HANDOVER in guides.all_open(tracker):
            return guides.enter(tracker, guides.HANDOVER)
        return handover.open_handover(dispatcher, tracker, services.case_type(tracker))


class NotWorking(Action):
    """Followed the guidance and it still fails: the staff are offered."""

    def name(self) -> Text:
        return "action_not_working"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        tried = guides.current(tracker) is not None or tracker.get_slot("subject") is not None
        about = guides.NOT_WORKING if tried else guides.HANDOFF
        return handover.offer(dispatcher, tracker, about)


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
        dispatcher.utter_message(
            json_message={
                "form": tracker.get_slot("handover_type"),
                "answers": handover.answers(tracker),
            }
        )
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
            SlotSet(
                "handover_type", tracker.get_slot("handover_type") or services.case_type(tracker)
            ),
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
        of_type = tracker.get_slot("handover_type")
        ended = (guides.HANDOVER, *services.forms_of(of_type))
        back = [*handover.forgotten(), *guides.resume(tracker, without=ended)]
        if tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_already")
            return back
        told = harmo.acknowledged(tracker) if of_type == harmo.RECOVERY.case_type else []
        request = {"type": of_type, "answers": handover.answers(tracker), "told": told}
        dispatcher.utter_message(response="utter_handoff_done")
        goes_on = any(guide not in ended for guide in guides.all_open(tracker))
        answered = services.forgotten(of_type) if goes_on else services.all_forgotten()
        return [SlotSet("handover", request), *answered, *back]


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
            services.tell_time(dispatcher, tracker)
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


class StaffSettled(Action):
    """Goes on where the staff left off: with the case's guide, told what is known by now."""

    def name(self) -> Text:
        return "action_staff_settled"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        told = {found["entity"]: found["value"] for found in tracker.latest_message["entities"]}
        told.update({slot: "yes" for slot, key in harmo.WARNINGS.items() if key in told})
        guide = services.guide_told(told)
        if guide is None:
            guides.ask_what_else(dispatcher, tracker)
            return guides.go_on(dispatcher, tracker)
        dispatcher.utter_message(response="utter_handoff_settled")
        known = [SlotSet(slot, told[slot]) for slot in guide.slots if slot in told]
        return [*guide.forgotten(), *known, *guides.enter(tracker, guide.form)]
