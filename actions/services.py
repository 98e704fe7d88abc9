"""Which service a question is about, and the reply of that service's topic.

The service comes from the words of the message, else from what the facility runs, else from one
question. A new service is one more topic here.
"""

from typing import Any, Dict, List, Optional, Text

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import appointment_mail, guides, handover, harmo, my_hospital, portal
from actions.topics import Answer, Guide, Reply, give

REPLIES: Dict[Text, Dict[Text, Reply]] = {
    topic.SYSTEM: topic.REPLIES for topic in (harmo, portal, my_hospital, appointment_mail)
}

# Questions that also have an answer of the facility's own, given when no service is named.
OF_FACILITY = {
    "delete_data": Answer(("utter_handoff_erase",)),
    "ask_support_hours": Answer(("utter_handoff_hours",)),
    "ask_privacy": Answer(("utter_handoff_privacy",)),
    **{
        intent: appointment_mail.REPLIES[intent]
        for intent in ("manage_appointment", "renew_prescription")
    },
}

# Each guide with its service.
GUIDES: Dict[Guide, Text] = {
    reply: system
    for system, replies in REPLIES.items()
    for reply in replies.values()
    if isinstance(reply, Guide)
}


def run_here(tracker: Tracker) -> List[Text]:
    """The services that the facility runs."""
    return [system for system in tracker.get_slot("systems") or [] if system in REPLIES]


def knowing(intent: Text) -> List[Text]:
    """The services that have a reply to the intent."""
    return [system for system, replies in REPLIES.items() if intent in replies]


def meant(tracker: Tracker, intent: Text) -> Optional[Text]:
    """The service that the message is about; None when one has to ask."""
    candidates = knowing(intent)
    if len(candidates) == 1:
        return candidates[0]
    named = guides.latest_entity(tracker, "system")
    if named in REPLIES:
        return named
    inside = [system for guide, system in GUIDES.items() if guide.form == guides.current(tracker)]
    for likely in (inside, run_here(tracker)):
        found = [system for system in candidates if system in likely]
        if len(found) == 1:
            return found[0]
    return None


def reply(
    dispatcher: CollectingDispatcher, tracker: Tracker, intent: Text, system: Text
) -> guides.Events:
    """Reply to the intent for a service; what the service does not know, the staff are offered."""
    known = REPLIES[system].get(intent)
    if known is None:
        return handover.offer(dispatcher, tracker, guides.HANDOFF)
    if system not in run_here(tracker) and guides.current(tracker) is None:
        dispatcher.utter_message(response="utter_handoff_not_here")
    if isinstance(known, Guide):
        return known.open(dispatcher, tracker)
    return give(dispatcher, tracker, known)


def case_type(tracker: Tracker) -> Text:
    """The type of case that asking for a person opens at this place of the dialogue."""
    subject = tracker.get_slot("subject")
    by_form = {guide.form: guide.case_type for guide in GUIDES}
    inner_first = [by_form.get(form) for form in reversed(guides.all_open(tracker))]
    for type_ in (subject, *inner_first):
        if type_ is not None and handover.is_run_here(tracker, type_):
            return type_
    return "other"


def forms_of(of_type: Text) -> List[Text]:
    """The guides whose purpose a case of the type fulfils."""
    return [guide.form for guide in GUIDES if guide.case_type == of_type]


def guide_told(told: Dict[Text, Text]) -> Optional[Guide]:
    """The guide of the case type to which most of what was told belongs; None if nothing does."""
    fitting = [guide for guide in GUIDES if guide.case_type == told.get("case_type")]
    known = {guide: len(told.keys() & set(guide.slots)) for guide in fitting}
    best = max(fitting, key=lambda guide: known[guide], default=None)
    return best if best is not None and known[best] else None


def forgotten(of_type: Text) -> guides.Events:
    """Events that forget the answers of the guides that a case of the type ends."""
    ended = [guide for guide in GUIDES if guide.case_type == of_type]
    return [event for guide in ended for event in guide.forgotten()]


def all_forgotten() -> guides.Events:
    """Events that forget every guide's answers and the hand-over."""
    slots = {slot for guide in GUIDES for slot in guide.slots}
    slots |= {*handover.ANSWERS, "asked_intent", "system_meant"}
    return [*handover.forgotten(), *(SlotSet(slot, None) for slot in sorted(slots))]


def tell_time(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """How long requests take, where the facility runs one service that has an answer to it."""
    here = run_here(tracker)
    known = REPLIES[here[0]].get("ask_recovery_time") if len(here) == 1 else None
    if isinstance(known, Answer):
        for response in known.responses:
            dispatcher.utter_message(response=response)


def person_named(tracker: Tracker) -> guides.Events:
    """Note for whom it is when the message names a person and nobody was named yet."""
    person = guides.latest_entity(tracker, "family_member")
    if person is None or tracker.get_slot("for_whom") is not None:
        return []
    return [SlotSet("for_whom", person)]


class AnswerByService(Action):
    """Replies for the service that is meant, or asks which one it is."""

    def name(self) -> Text:
        return "action_answer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent = guides.latest_intent(tracker)
        if intent == "ask_recovery_time" and tracker.get_slot("has_case"):
            dispatcher.utter_message(response="utter_handoff_status")
            return guides.go_on(dispatcher, tracker)
        system = meant(tracker, intent)
        named = guides.latest_entity(tracker, "system")
        if intent in OF_FACILITY and named is None and system not in run_here(tracker):
            return [*person_named(tracker), *give(dispatcher, tracker, OF_FACILITY[intent])]
        if system is None:
            return [
                SlotSet("asked_intent", intent),
                SlotSet("system_meant", None),
                *person_named(tracker),
                *guides.enter(tracker, guides.WHICH_SYSTEM),
            ]
        return [*person_named(tracker), *reply(dispatcher, tracker, intent, system)]


class ValidateWhichSystem(Action):
    """Ends the question once a service is named."""

    def name(self) -> Text:
        return "validate_which_system_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        answered = tracker.get_slot("system_meant") in REPLIES
        return [SlotSet(guides.REQUESTED_SLOT, None if answered else "system_meant")]


class AskWhichSystem(Action):
    """Asks with a button for each service that could be meant, those of the facility first."""

    def name(self) -> Text:
        return "action_ask_which_system_form_system_meant"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        possible = [*run_here(tracker), *knowing(tracker.get_slot("asked_intent"))]
        choices = [
            {
                "label": f"choice-system-{system.replace('_', '-')}",
                "intent": "inform",
                "entities": {"system": system},
            }
            for system in dict.fromkeys(possible)
        ]
        dispatcher.utter_message(json_message={"key": "smalltalk-which-system", "choices": choices})
        return []


class FinishWhichSystem(Action):
    """Goes on with the question that was asked, now that the service is known."""

    def name(self) -> Text:
        return "action_finish_which_system_form"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        intent, system = tracker.get_slot("asked_intent"), tracker.get_slot("system_meant")
        asked = [SlotSet("asked_intent", None), SlotSet("system_meant", None)]
        return [*asked, *reply(dispatcher, tracker, intent, system)]


class Inform(Action):
    """A tapped answer whose question is no longer open, or a tap that asks for more."""

    def name(self) -> Text:
        return "action_inform"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        about = guides.latest_entity(tracker, "about")
        if about:
            return give(dispatcher, tracker, Answer((f"utter_{about}",)))
        route = guides.latest_entity(tracker, "route")
        if route == "pharmacy" and tracker.get_slot("harmo_route") is not None:
            return harmo.pharmacy_route(dispatcher, tracker)
        if guides.is_any_open(tracker):
            dispatcher.utter_message(response="utter_please_choose")
            return guides.resume(tracker) if guides.active(tracker) is None else []
        dispatcher.utter_message(response="utter_menu")
        return []
