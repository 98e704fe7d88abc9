"""What a topic is made of: answers, and guides that ask before they answer.

A topic is one service that patients ask about. Its module says what it replies to each intent
(`REPLIES`); `services.py` finds the service that is meant. To add a guide: a `Guide` and the two
actions of its form here, its form, slots and messages in `domain/<topic>.yml`, a rule in
`data/rules/<topic>.yml`.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Text, Tuple, Union

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import guides, handover

Slots = Mapping[Text, Any]
Prefill = Dict[Text, Text]


@dataclass(frozen=True)
class Answer:
    """Messages (responses of the domain) that answer a question.

    With `case_type`, the staff of a facility that runs the service are offered afterwards, and the
    case carries `facts` (fields of the case type).
    """

    responses: Tuple[Text, ...]
    case_type: Optional[Text] = None
    facts: Tuple[Tuple[Text, Text], ...] = ()


@dataclass(frozen=True)
class Guide:
    """A form that asks `questions` (slots, in order, for the answers so far) and then `finish`es.

    `prefill` gives the answers that the opening message already holds, `opening` the responses for
    them; `noted` the responses for new answers when the guide is open already.
    """

    form: Text
    case_type: Text
    slots: Tuple[Text, ...]
    questions: Callable[[Slots], Sequence[Text]]
    finish: Callable[[CollectingDispatcher, Tracker], guides.Events]
    prefill: Callable[[Tracker], Prefill]
    opening: Callable[[Prefill], Sequence[Text]]
    noted: Callable[[Prefill], Sequence[Text]] = lambda new: ()

    def open(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> guides.Events:
        """Start the guide, or go on with it where it is open already."""
        given = self.prefill(tracker)
        if self._is_current(tracker):
            new = {slot: told for slot, told in given.items() if tracker.get_slot(slot) != told}
            _utter(dispatcher, self.noted(new) or ["utter_back_to_guide"])
            return [*_set(new), *guides.resume(tracker)]
        if self.form in guides.all_open(tracker):
            _utter(dispatcher, ["utter_back_to_guide"])
            return [*_set(given), *guides.enter(tracker, self.form)]
        _utter(dispatcher, self.opening(given))
        return [*self.forgotten(), *_set(given), *guides.enter(tracker, self.form)]

    def next_question(self, slots: Slots) -> Optional[Text]:
        """The slot to ask for; None when the guide has all its answers."""
        return next((slot for slot in self.questions(slots) if slots.get(slot) is None), None)

    def forgotten(self) -> guides.Events:
        """Events that forget all answers of the guide."""
        return [SlotSet(slot, None) for slot in self.slots]

    def _is_current(self, tracker: Tracker) -> bool:
        current = guides.current(tracker)
        handing_over = tracker.get_slot("handover_type") == self.case_type
        return current == self.form or (current == guides.HANDOVER and handing_over)


Reply = Union[Answer, Guide]


class ValidateGuide(Action, ABC):
    """Chooses the next question of a guide's form."""

    @property
    @abstractmethod
    def guide(self) -> Guide:
        """The guide; subclasses set it as a class attribute."""

    def name(self) -> Text:
        return f"validate_{self.guide.form}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        return [SlotSet(guides.REQUESTED_SLOT, self.guide.next_question(tracker.slots))]


class FinishGuide(Action, ABC):
    """Ends a guide that has its answers."""

    @property
    @abstractmethod
    def guide(self) -> Guide:
        """The guide; subclasses set it as a class attribute."""

    def name(self) -> Text:
        return f"action_finish_{self.guide.form}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Dict[Text, Any]
    ) -> guides.Events:
        return self.guide.finish(dispatcher, tracker)


def give(dispatcher: CollectingDispatcher, tracker: Tracker, answer: Answer) -> guides.Events:
    """Give an answer, then offer the staff or go back to where the patient was."""
    _utter(dispatcher, answer.responses)
    if answer.case_type and handover.is_run_here(tracker, answer.case_type):
        facts = {"subject": answer.case_type, **dict(answer.facts)}
        return [*_set(facts), *handover.offer(dispatcher, tracker, guides.HANDOFF)]
    guides.ask_what_else(dispatcher, tracker)
    return guides.go_on(dispatcher, tracker)


def _utter(dispatcher: CollectingDispatcher, responses: Sequence[Text]) -> None:
    for response in responses:
        dispatcher.utter_message(response=response)


def _set(values: Prefill) -> guides.Events:
    return [SlotSet(slot, value) for slot, value in values.items()]
