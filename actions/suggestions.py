"""Messages that may mean several things: the likeliest as buttons, something else, a person."""

from typing import Any, Dict, List, Optional, Sequence, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handover, services

SUGGESTED = 3

# Never suggested to a patient: what is said in passing, and what only a tap can mean.
NOT_SUGGESTED = (
    *("nlu_fallback", "greet", "goodbye", "thank", "affirm", "deny", "out_of_scope"),
    *("inform", "resume_guide", "something_else", "submit_form", "skip_form"),
    "staff_settled",
)

# Intents that are questions themselves: what is asked, and what may be meant.
UNDECIDED = {
    "cannot_sign_in": (
        "smalltalk-sign-in-trouble",
        ("reset_password", "activate_account", "forgot_email", "ask_login_method"),
    ),
    "remove_me": (
        "smalltalk-remove-from",
        ("withdraw_consent", "leave_clinic", "delete_data", "change_consent"),
    ),
}


# What is suggested only when it is likelier than this: an emergency would alarm, and a service that
# the facility does not run is seldom meant.
LIKELY_EMERGENCY = 0.1
LIKELY_ELSEWHERE = 0.2


def _ranking(tracker: Tracker, here: Optional[Sequence[Text]] = None) -> List[Text]:
    """The guesses, best first; given the facility's services, without what is too far-fetched."""
    guesses = tracker.latest_message.get("intent_ranking") or []
    return [
        guess["name"]
        for guess in guesses
        if here is None or guess["confidence"] >= _floor(guess["name"], here)
    ]


def _floor(intent: Text, here: Sequence[Text]) -> float:
    if intent == "report_emergency":
        return LIKELY_EMERGENCY
    knowing = services.knowing(intent)
    return LIKELY_ELSEWHERE if knowing and not set(knowing) & set(here) else 0.0


def _suggest(
    dispatcher: CollectingDispatcher, tracker: Tracker, key: Text, intents: Sequence[Text]
) -> guides.Events:
    """Offer intents as buttons, with what the message names; an open guide waits."""
    named = {found["entity"]: found["value"] for found in tracker.latest_message["entities"]}
    choices = [
        {"label": f"intent-{name.replace('_', '-')}", "intent": name, "entities": named}
        for name in intents
    ]
    choices += guides.choice_to_go_on(tracker)
    choices.append({"label": "choice-something-else", "intent": "something_else"})
    if "talk_to_staff" not in intents:
        choices.append({"label": "choice-ask-person", "intent": "talk_to_staff"})
    dispatcher.utter_message(json_message={"key": key, "choices": choices})
    return guides.pause(tracker)


class DidYouMean(Action):
    """Suggests the likeliest intents; after a second miss in a row, a person."""

    def name(self) -> Text:
        return "action_did_you_mean"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        missed = SlotSet("missed", True)
        if guides.active(tracker) == guides.HANDOVER:
            dispatcher.utter_message(response="utter_handoff_in_the_form")
            return [missed, *guides.resume(tracker)]
        ranking = _ranking(tracker, services.run_here(tracker))
        likely = [name for name in ranking if name not in NOT_SUGGESTED][:SUGGESTED]
        if tracker.get_slot("missed") or not likely:
            return [missed, *handover.offer(dispatcher, tracker, guides.PERSON)]
        return [missed, *_suggest(dispatcher, tracker, "smalltalk-did-you-mean", likely)]


class AskWhichIsMeant(Action):
    """For messages that say too little: what this facility's patients may mean comes first."""

    def name(self) -> Text:
        return "action_ask_which_is_meant"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        key, possible = UNDECIDED[guides.latest_intent(tracker)]
        here, ranking = services.run_here(tracker), _ranking(tracker)

        def rank(intent: Text) -> Any:
            elsewhere = not any(system in here for system in services.knowing(intent))
            return elsewhere, ranking.index(intent) if intent in ranking else len(ranking)

        return _suggest(dispatcher, tracker, key, sorted(possible, key=rank)[:SUGGESTED])


class SomethingElse(Action):
    """None of the suggestions: other words, or a person."""

    def name(self) -> Text:
        return "action_something_else"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        person = {"label": "choice-ask-person", "intent": "talk_to_staff"}
        choices = [person, *guides.choice_to_go_on(tracker)]
        dispatcher.utter_message(
            json_message={"key": "smalltalk-say-it-differently", "choices": choices}
        )
        return [SlotSet("missed", True), *guides.pause(tracker)]
