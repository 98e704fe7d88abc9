"""Greetings, bare answers, the menu and languages."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, harmo, services

LANGUAGES = ("ja", "fr", "da")


class Smalltalk(Action):
    """Answers in passing: with the menu when nothing is open, briefly inside a guide."""

    def name(self) -> Text:
        return "action_smalltalk"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent = guides.latest_intent(tracker)
        if intent == "out_of_scope" and guides.active(tracker) == guides.HANDOVER:
            dispatcher.utter_message(response="utter_handoff_in_the_form")
            return guides.resume(tracker)
        inside = guides.is_any_open(tracker) and intent != "thank"
        dispatcher.utter_message(response=f"utter_{intent}" + ("_in_guide" if inside else ""))
        # Thanks for an offer are a polite no: it is not made again.
        offered = guides.active(tracker) == guides.CONFIRMATION and intent == "thank"
        return guides.resume(tracker) if offered else guides.go_on(dispatcher, tracker)


class Goodbye(Action):
    """Says goodbye; an open guide waits for the patient."""

    def name(self) -> Text:
        return "action_goodbye"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        choices = guides.choice_to_go_on(tracker)
        key = "smalltalk-goodbye-in-guide" if choices else "smalltalk-goodbye"
        dispatcher.utter_message(json_message={"key": key, "choices": choices})
        return guides.pause(tracker)


class StartOver(Action):
    """Leaves every guide and shows the menu."""

    def name(self) -> Text:
        return "action_start_over"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        dispatcher.utter_message(response="utter_menu")
        return [*guides.leave_all(), *services.all_forgotten()]


class ChangeLanguage(Action):
    """Asks which language, or has handoff_api switch to the one that was named."""

    def name(self) -> Text:
        return "action_change_language"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        language = guides.latest_entity(tracker, "language")
        if language in LANGUAGES:
            dispatcher.utter_message(response="utter_language_changed")
            change = SlotSet("command", {"command": "set_locale", "locale": language})
            return [change, *guides.resume(tracker)]
        choices = [
            {
                "label": f"choice-language-{code}",
                "intent": "change_language",
                "entities": {"language": code},
            }
            for code in LANGUAGES
        ]
        dispatcher.utter_message(
            json_message={
                "key": "smalltalk-change-language",
                "choices": choices + guides.choice_to_go_on(tracker),
            }
        )
        return guides.pause(tracker)


class Affirm(Action):
    """A yes to no question that takes one: the choices again, or the menu."""

    def name(self) -> Text:
        return "action_affirm"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if not guides.is_any_open(tracker):
            of_case = tracker.get_slot("has_case")
            dispatcher.utter_message(response="utter_handoff_status" if of_case else "utter_menu")
            return []
        if guides.active(tracker) is not None:
            dispatcher.utter_message(response="utter_please_choose")
        return guides.resume(tracker)


class Deny(Action):
    """A no to no question that takes one: the way out, or a person for a warning."""

    def name(self) -> Text:
        return "action_deny"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        asked = guides.active(tracker)
        if not guides.is_any_open(tracker) or asked == guides.WHICH_SYSTEM:
            dispatcher.utter_message(response="utter_menu")
            return guides.resume(tracker)
        if tracker.get_slot(guides.REQUESTED_SLOT) in harmo.WARNINGS:
            dispatcher.utter_message(response="utter_harmo_not_agreed")
            return guides.resume(tracker)
        return guides.confirm(tracker, guides.STOP_GUIDE) if asked else guides.resume(tracker)
