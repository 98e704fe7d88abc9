"""Greetings, bare answers, the menu, languages, and messages that were not understood."""

from typing import Any, Dict, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handoff, recovery

LANGUAGES = ("ja", "fr", "da")

# Never suggested to a patient: what is said in passing, and what only a tap can mean.
NOT_SUGGESTED = (
    *("nlu_fallback", "greet", "goodbye", "thank", "affirm", "deny", "out_of_scope"),
    *("inform", "resume_guide", "something_else", "submit_form", "skip_form"),
)


class Smalltalk(Action):
    """Answers in passing: with the menu when nothing is open, briefly inside a guide."""

    def name(self) -> Text:
        return "action_smalltalk"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent = tracker.latest_message["intent"]["name"]
        inside = guides.is_any_open(tracker) and intent != "thank"
        dispatcher.utter_message(response=f"utter_{intent}" + ("_in_guide" if inside else ""))
        return []


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
        return [*guides.leave_all(), *recovery.forgotten(), *handoff.forgotten()]


class ChangeLanguage(Action):
    """Asks which language, or has handoff_api switch to the one that was named."""

    def name(self) -> Text:
        return "action_change_language"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        language = next(tracker.get_latest_entity_values("language"), None)
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
            dispatcher.utter_message(response="utter_menu")
            return []
        if guides.active(tracker) is not None:
            dispatcher.utter_message(response="utter_please_choose")
        return guides.resume(tracker)


class Deny(Action):
    """A no to no question that takes one: a way out of the hand-over, a person for a warning."""

    def name(self) -> Text:
        return "action_deny"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        if not guides.is_any_open(tracker):
            dispatcher.utter_message(response="utter_menu")
            return []
        if guides.current(tracker) == guides.HANDOVER:
            return guides.confirm(tracker, guides.STOP_GUIDE)
        if tracker.get_slot(guides.REQUESTED_SLOT) in recovery.WARNINGS:
            dispatcher.utter_message(response="utter_harmo_not_agreed")
        elif guides.active(tracker) is not None:
            dispatcher.utter_message(response="utter_please_choose")
        return guides.resume(tracker)


class DidYouMean(Action):
    """Suggests the three likeliest intents; after a second miss in a row, a person."""

    def name(self) -> Text:
        return "action_did_you_mean"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        ranking = tracker.latest_message.get("intent_ranking") or []
        likely = [guess["name"] for guess in ranking if guess["name"] not in NOT_SUGGESTED][:3]
        if tracker.get_slot("missed") or not likely:
            return [SlotSet("missed", True), *_offer_person(dispatcher, tracker)]
        choices = [
            {"label": f"intent-{name.replace('_', '-')}", "intent": name, "entities": {}}
            for name in likely
        ]
        choices += guides.choice_to_go_on(tracker)
        choices.append(
            {"label": "choice-something-else", "intent": "something_else", "entities": {}}
        )
        if "talk_to_staff" not in likely:
            choices.append(
                {"label": "choice-ask-person", "intent": "talk_to_staff", "entities": {}}
            )
        dispatcher.utter_message(json_message={"key": "smalltalk-did-you-mean", "choices": choices})
        return [SlotSet("missed", True), *guides.pause(tracker)]


class SomethingElse(Action):
    """None of the suggestions: a person, or other words."""

    def name(self) -> Text:
        return "action_something_else"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        return _offer_person(dispatcher, tracker)


def _offer_person(dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
    return handoff.offer(dispatcher, tracker, guides.PERSON)
