"""Medical messages: emergencies, and questions that only a pharmacist or clinician may answer."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import guides


class Emergency(Action):
    """Shows the emergency numbers and waits; the open guide is kept, but not pressed."""

    def name(self) -> Text:
        return "action_emergency"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(
            json_message={
                "key": "safety-emergency",
                "safety": True,
                "choices": guides.choice_to_go_on(tracker),
            }
        )
        return guides.pause(tracker)


class MedicalAdvice(Action):
    """Gives none, and offers to pass the question to the pharmacist."""

    def name(self) -> Text:
        return "action_medical_advice"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        handing_over = guides.HANDOVER in guides.all_open(tracker)
        if handing_over or tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_safety_no_advice")
            return guides.resume(tracker)
        return guides.confirm(tracker, guides.MEDICAL)
