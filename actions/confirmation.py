"""Yes-or-no questions that lie over a guide, and what follows from the answer."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handover, services


class ValidateConfirmation(Action):
    """Ends the question once it has its answer."""

    def name(self) -> Text:
        return "validate_confirm_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        answered = tracker.get_slot("confirmed") is not None
        return [SlotSet(guides.REQUESTED_SLOT, None if answered else "confirmed")]


class AskConfirmation(Action):
    """Asks; one response `utter_confirm_<about>` for each thing that is confirmed."""

    def name(self) -> Text:
        return "action_ask_confirm_form_confirmed"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(response=f"utter_confirm_{tracker.get_slot('confirm_about')}")
        return []


class FinishConfirmation(Action):
    """Does what was confirmed, or goes back to where the patient was."""

    def name(self) -> Text:
        return "action_finish_confirmation"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        about = tracker.get_slot("confirm_about")
        yes = tracker.get_slot("confirmed") == "yes"
        answered = [SlotSet("confirm_about", None), SlotSet("confirmed", None)]
        if about == guides.CANCEL_CASE:
            return [*answered, *_cancel_case(dispatcher, tracker, yes)]
        if about == guides.STOP_GUIDE and yes:
            dispatcher.utter_message(response="utter_menu")
            return [*answered, *guides.leave_all(), *services.all_forgotten()]
        if about == guides.STOP_GUIDE or not yes:
            return [*answered, *_back(dispatcher, tracker)]
        medical = about == guides.MEDICAL
        case_type = "medical_question" if medical else services.case_type(tracker)
        return [*answered, *handover.open_handover(dispatcher, tracker, case_type)]


def _cancel_case(dispatcher: CollectingDispatcher, tracker: Tracker, yes: bool) -> guides.Events:
    if not yes:
        dispatcher.utter_message(response="utter_handoff_kept")
        return guides.resume(tracker)
    dispatcher.utter_message(response="utter_handoff_cancelled")
    return [SlotSet("command", {"command": "cancel_case"}), *guides.resume(tracker)]


def _back(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    if guides.current(tracker) is None:
        dispatcher.utter_message(response="utter_anything_else")
        return guides.resume(tracker)
    dispatcher.utter_message(response="utter_back_to_guide")
    return [SlotSet("subject", None), *guides.resume(tracker)]
