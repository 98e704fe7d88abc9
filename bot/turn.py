"""One turn of a conversation, taken by any Rasa process: state in, state and messages out."""

import uuid
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Text

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot import understanding
from bot.exceptions import MalformedTurnError, TurnFailedError
from bot.state import OUTCOME_SLOTS, check_state, state_from_tracker, tracker_from_state

LOCALES = ("ja", "fr", "da")
LONGEST_TEXT = 4000  # characters; handoff_api refuses long before
NOT_TAPPED = frozenset([understanding.FALLBACK, "restart", "session_start", "back"])

_failed_actions: ContextVar[List[Text]] = ContextVar("failed_actions")


@dataclass(frozen=True)
class Turn:
    """A checked request: either a text or a tap, the state before it and its context."""

    state: Dict[Text, Any]
    text: Optional[Text]
    tap: Optional[understanding.Meaning]
    context: Dict[Text, Any]


class WatchedActions(EndpointConfig):
    """The action server, remembering for the turn that a call failed.

    Rasa logs a failed action and goes on without it, which would lose a guide's step in silence.
    """

    def __init__(self, actions: EndpointConfig) -> None:
        super().__init__(actions.url, **actions.kwargs)
        self.actions = actions

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """Forward a call; see `EndpointConfig.request`."""
        try:
            return await self.actions.request(*args, **kwargs)
        except Exception as error:
            _failed_actions.get().append(type(error).__name__)
            raise


def check_turn(request: Any, domain: Domain) -> Turn:
    """Check a request's JSON.

    Raises:
        MalformedTurnError: saying what is wrong, without repeating any value of it.
    """
    if not isinstance(request, dict):
        raise MalformedTurnError("not a JSON object")
    state = check_state(request.get("state"))
    text, tap = request.get("text"), request.get("tap")
    if (text is None) == (tap is None):
        raise MalformedTurnError("exactly one of text and tap is needed")
    if text is not None and not (isinstance(text, str) and len(text) <= LONGEST_TEXT):
        raise MalformedTurnError(f"text: not a string of at most {LONGEST_TEXT} characters")
    return Turn(
        state=state,
        text=text,
        tap=None if tap is None else _check_tap(tap, domain),
        context=_check_context(request.get("context")),
    )


def _check_tap(tap: Any, domain: Domain) -> understanding.Meaning:
    if not isinstance(tap, dict) or not isinstance(tap.get("intent"), str):
        raise MalformedTurnError("tap.intent: missing")
    if tap["intent"] not in domain.intents or tap["intent"] in NOT_TAPPED:
        raise MalformedTurnError("tap.intent: unknown")
    entities = tap.get("entities", {})
    if not isinstance(entities, dict):
        raise MalformedTurnError("tap.entities: not an object")
    for entity, value in entities.items():
        if entity not in domain.entities or not isinstance(value, str) or len(value) > 40:
            raise MalformedTurnError("tap.entities: unknown entity or value")
    return understanding.of_tap(tap["intent"], entities)


def _check_context(context: Any) -> Dict[Text, Any]:
    if not isinstance(context, dict):
        raise MalformedTurnError("context: missing")
    locale, systems = context.get("locale"), context.get("systems", [])
    has_case = context.get("has_case", False)
    if locale not in LOCALES:
        raise MalformedTurnError("context.locale: unknown")
    if not isinstance(systems, list) or not all(isinstance(name, str) for name in systems):
        raise MalformedTurnError("context.systems: not a list of names")
    if not isinstance(has_case, bool):
        raise MalformedTurnError("context.has_case: not a boolean")
    case_types = context.get("case_types", [])
    if not isinstance(case_types, list) or not all(isinstance(name, str) for name in case_types):
        raise MalformedTurnError("context.case_types: not a list of names")
    return {
        "locale": locale,
        "systems": systems,
        "case_types": case_types,
        "has_case": has_case,
    }


async def take_turn(agent: Agent, turn: Turn) -> Dict[Text, Any]:
    """Take one turn and return the response's JSON (its shape: `bot/channel.py`).

    Each turn has a tracker of its own, dropped at its end: a reused one leaks state.

    Raises:
        TurnFailedError: when an action failed or the dialogue had nothing to say.
    """
    processor = agent.processor
    if not isinstance(processor.action_endpoint, WatchedActions):
        processor.action_endpoint = WatchedActions(processor.action_endpoint)
    meaning = turn.tap
    if meaning is None:
        question = turn.state["slots"].get("requested_slot")
        meaning = understanding.of_text(
            processor, turn.text or "", turn.context["locale"], question
        )
    sender_id = uuid.uuid4().hex
    output = CollectingOutputChannel()
    failed: List[Text] = []
    _failed_actions.set(failed)
    try:
        await agent.tracker_store.save(
            tracker_from_state(sender_id, turn.state, turn.context, agent.domain)
        )
        await agent.handle_message(
            UserMessage("", output, sender_id, parse_data=meaning.parse_data())
        )
        tracker = await agent.tracker_store.retrieve(sender_id)
    finally:
        kept_trackers(agent).pop(sender_id, None)
    if failed:
        raise TurnFailedError(f"actions failed: {', '.join(failed)}")
    messages = [_message(sent["custom"]) for sent in output.messages if "custom" in sent]
    if tracker is None or not messages:
        raise TurnFailedError("the dialogue had nothing to say")
    if meaning.language not in (None, turn.context["locale"]) and meaning.shows_language:
        _offer_language(messages, meaning.language)
    return _response(tracker, messages, None if turn.tap else meaning.report())


def _offer_language(messages: List[Dict[Text, Any]], language: Text) -> None:
    """Add a button to go on in the language that the patient wrote in."""
    spoken = [message["choices"] for message in messages if "key" in message]
    switch = {"intent": "change_language", "entities": {"language": language}}
    if spoken and not any(choice["intent"] == switch["intent"] for choice in spoken[-1]):
        spoken[-1].append({"label": f"choice-switch-{language}", **switch})


def kept_trackers(agent: Agent) -> Dict[Text, Text]:
    """The serialised trackers in Rasa's memory by sender, which it would never drop itself."""
    store: Any = agent.tracker_store
    while not isinstance(store, InMemoryTrackerStore):
        store = store._tracker_store
    return store.store


def _response(
    tracker: DialogueStateTracker,
    messages: List[Dict[Text, Any]],
    parse: Optional[Dict[Text, Any]],
) -> Dict[Text, Any]:
    handover, command = (tracker.get_slot(name) for name in OUTCOME_SLOTS)
    return {
        "state": state_from_tracker(tracker),
        "messages": messages,
        "parse": parse,
        "handover": handover,
        **(command or {}),
    }


def _message(custom: Dict[Text, Any]) -> Dict[Text, Any]:
    """A message of the response with all its fields, from the `custom` part of a Rasa response."""
    if "form" in custom:
        return {"form": custom["form"], "answers": custom["answers"]}
    message = {"args": {}, "guide": None, "choices": [], "context": None, **custom}
    message["choices"] = [{"entities": {}, **choice} for choice in message["choices"]]
    return message
