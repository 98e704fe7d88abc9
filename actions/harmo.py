"""The guide through the recovery of harmo records, and questions about harmo."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handoff, recovery

ANSWERS = {
    "ask_recovery_effects": ["utter_harmo_effects_kept", "utter_harmo_effects_lost"],
    "ask_card": ["utter_harmo_card"],
    "act_for_family": ["utter_harmo_family"],
    "ask_recovery_time": ["utter_harmo_time"],
}

# Openings that already answer the question about the e-mail address.
KNOWS_EMAIL = {"forgot_email": "no", "cannot_type_email": "cannot_type"}


def pharmacy_route(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    """Explain how the pharmacy does it and go on to the hand-over, where harmo is offered."""
    if not recovery.offered(tracker):
        dispatcher.utter_message(response="utter_harmo_other_pharmacy")
        return guides.leave_all()
    for response in ("route", "present", "needs"):
        dispatcher.utter_message(response=f"utter_harmo_pharmacy_{response}")
    return [
        SlotSet("harmo_route", "pharmacy"),
        *handoff.open_handover(dispatcher, tracker, "harmo_recovery"),
    ]


class OpenHarmoRecovery(Action):
    """Starts the guide; said again inside it, only what is new is noted."""

    def name(self) -> Text:
        return "action_open_harmo_recovery"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent = tracker.latest_message["intent"]["name"]
        if intent in KNOWS_EMAIL and not self._inside(tracker) and not recovery.is_meant(tracker):
            return handoff.offer(dispatcher, tracker)
        email: guides.Events = []
        if intent in KNOWS_EMAIL:
            email = [SlotSet("knows_email", KNOWS_EMAIL[intent])]
        if self._inside(tracker):
            dispatcher.utter_message(
                response="utter_harmo_noted_email" if email else "utter_back_to_guide"
            )
            return [*recovery.person_named(tracker), *email, *guides.resume(tracker)]
        return [*self._fresh(dispatcher, tracker), *email]

    def _inside(self, tracker: Tracker) -> bool:
        current = guides.current(tracker)
        handing_over = tracker.get_slot("handover_type") == "harmo_recovery"
        return current == guides.HARMO_RECOVERY or (current == guides.HANDOVER and handing_over)

    def _fresh(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
        if guides.HARMO_RECOVERY in guides.all_open(tracker):
            dispatcher.utter_message(response="utter_back_to_guide")
            return [*recovery.person_named(tracker), *guides.enter(tracker, guides.HARMO_RECOVERY)]
        dispatcher.utter_message(response="utter_harmo_start")
        named = next(tracker.get_latest_entity_values("family_member"), None)
        ended_before = tracker.get_slot("harmo_route") is not None
        person = named if ended_before else named or tracker.get_slot("for_whom")
        return [
            *recovery.forgotten(),
            SlotSet("for_whom", person),
            *guides.enter(tracker, guides.HARMO_RECOVERY),
        ]


class ValidateHarmoRecovery(Action):
    """Chooses the guide's next question."""

    def name(self) -> Text:
        return "validate_harmo_recovery_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        return [SlotSet(guides.REQUESTED_SLOT, recovery.next_question(tracker.slots))]


class FinishHarmoRecovery(Action):
    """Ends the guide: the usual route to harmo's help desk, or the pharmacy's."""

    def name(self) -> Text:
        return "action_finish_harmo_recovery"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if tracker.get_slot("knows_email") != "yes":
            return pharmacy_route(dispatcher, tracker)
        dispatcher.utter_message(response="utter_harmo_usual_route")
        dispatcher.utter_message(response="utter_harmo_usual_wait")
        return [SlotSet("harmo_route", "usual"), *guides.pause(tracker)]


class AnswerHarmo(Action):
    """Answers a question about harmo; about another system, the staff are offered."""

    def name(self) -> Text:
        return "action_answer_harmo"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent = tracker.latest_message["intent"]["name"]
        if intent == "ask_recovery_time" and tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_status")
        elif guides.current(tracker) is None and not recovery.is_meant(tracker):
            return handoff.offer(dispatcher, tracker)
        else:
            for response in ANSWERS[intent]:
                dispatcher.utter_message(response=response)
        guides.ask_what_else(dispatcher, tracker)
        return recovery.person_named(tracker)


class Inform(Action):
    """A tapped answer whose question is no longer open; or the pharmacy route, chosen late."""

    def name(self) -> Text:
        return "action_inform"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        route = next(tracker.get_latest_entity_values("route"), None)
        if route == "pharmacy" and tracker.get_slot("harmo_route") is not None:
            return pharmacy_route(dispatcher, tracker)
        if guides.is_any_open(tracker):
            dispatcher.utter_message(response="utter_please_choose")
            return guides.resume(tracker) if guides.active(tracker) is None else []
        dispatcher.utter_message(response="utter_menu")
        return []
