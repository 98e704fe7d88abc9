"""What the bot answers to an input: from the assistant, or without it when it is away."""

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog

from handoff_api.cases.queue import Handover
from handoff_api.conversations import log
from handoff_api.conversations.assistant import Assistant, Reply, Turn
from handoff_api.conversations.events import (
    BOT_MESSAGE,
    FORM_REQUEST,
    FORM_SUBMITTED,
    SAFETY_NOTICE,
    STAFF_SETTLED,
    Draft,
    Event,
)
from handoff_api.conversations.heard import Heard
from handoff_api.conversations.log import Conversation
from handoff_api.database.engines import Database
from handoff_api.exceptions import AssistantUnavailable, Malformed
from handoff_api.knowledge.case_types import Values
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import Key
from handoff_api.privacy.redaction import redact
from handoff_api.safety.red_flags import EITHER
from handoff_api.safety.spelling import fold
from handoff_api.words.catalogue import LOCALES, Catalogue

logger = structlog.get_logger()

STANDING_CHOICES = {
    "person": {"key": "choice-standing-person", "intent": "talk_to_staff"},
    "menu": {"key": "choice-standing-menu", "intent": "start_over"},
}


_REOPEN = {"key": "choice-reopen", "tap": {"command": "reopen"}}
_NUMBER = re.compile(r"([1-9])( ?(番(目)?|つ目|[.)]))?")


@dataclass(frozen=True)
class Pending:
    """An input that waits for its answer, with the conversation as it was read."""

    conversation: Conversation
    input: Event
    key: Key
    has_case: bool
    can_reopen: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a turn does to the conversation."""

    drafts: Sequence[Draft]
    choices: dict[str, Any]
    state: dict[str, Any] | None
    form: dict[str, Any] | None = None
    handover: Handover | None = None
    command: str | None = None
    locale: str | None = None
    heard: Heard | None = None


class Answers:
    """Decides what a turn does; stores nothing."""

    def __init__(
        self,
        database: Database,
        assistant: Assistant,
        knowledge: Knowledge,
        catalogue: Catalogue,
    ) -> None:
        self._database = database
        self._assistant = assistant
        self._knowledge = knowledge
        self._catalogue = catalogue

    async def to(self, pending: Pending, facility: Facility) -> Outcome:
        """The outcome of the turn that answers the pending input."""
        owner = pending.conversation.owner
        state = pending.conversation.dialogue_state
        if owner == "staff":
            return Outcome([], {}, state)
        body = pending.input.body
        if owner == "closed":
            return self._closed(pending)
        if pending.input.type == STAFF_SETTLED and owner != "bot":
            return Outcome([], {}, state)
        match body.get("tap"):
            case {"command": "handover", "type": type_}:
                return self._request_form(type_, pending)
            case {"command": "skip_form", "type": type_}:
                return self._hand_over(pending, type_)
            case {"command": "repeat", "seq": seq}:
                pending = await self._repeated(pending, seq)
        if pending.input.type == FORM_SUBMITTED and not pending.input.body["by_assistant"]:
            return self._hand_over(pending, pending.input.body["form"])
        try:
            turn = self._turn(pending, facility)
            return self._from_reply(turn, await self._assistant.take(turn), pending, facility)
        except (AssistantUnavailable, Malformed):
            return self._without_assistant(pending, facility)

    def _closed(self, pending: Pending) -> Outcome:
        """The request has ended; for a while it can be opened again."""
        choices = {_choice_id(): _REOPEN} if pending.can_reopen else {}
        closed = self._bot_message("conversation-closed", pending, choices, context="newest_case")
        is_asked = pending.input.body.get("tap") == _REOPEN["tap"]
        command = "reopen_case" if is_asked else None
        return Outcome([closed], choices, pending.conversation.dialogue_state, command=command)

    async def _repeated(self, pending: Pending, seq: int) -> Pending:
        """The turn anew with the input that had no answer, marked as the tap's."""
        async with self._database.read() as connection:
            conversation_id = pending.conversation.id
            (earlier,) = await log.read(
                connection, conversation_id, pending.key, after=seq - 1, limit=1
            )
        match earlier.body.get("tap"):
            case {"command": "repeat", "seq": first}:
                return await self._repeated(pending, first)
        return replace(pending, input=replace(earlier, seq=pending.input.seq))

    def _turn(self, pending: Pending, facility: Facility) -> Turn:
        event = pending.input
        text = None
        if event.type == FORM_SUBMITTED:
            tap = {"intent": "submit_form", "entities": {}}
        elif event.type == STAFF_SETTLED:
            tap = {"intent": "staff_settled", "entities": _settled(event.body)}
        elif "tap" in event.body:
            tap = event.body["tap"]
        elif "flag" in event.body:
            tap = {"intent": "report_emergency", "entities": {}}
        else:
            tap, text = None, redact((event.secret or {})["text"])
        context = {
            "locale": pending.conversation.locale,
            "systems": list(facility.systems),
            "case_types": self._knowledge.case_types_of(facility),
            "has_case": pending.has_case,
        }
        return Turn(pending.conversation.dialogue_state, text, tap, context)

    def _from_reply(
        self, turn: Turn, reply: Reply, pending: Pending, facility: Facility
    ) -> Outcome:
        self._refuse_unknown_words(reply)
        parse = reply.parse or {}
        heard = None
        if turn.text is not None and parse.get("intent"):
            heard = Heard.of(turn.text, parse, pending.conversation.locale)
        drafts: list[Draft] = []
        choices: dict[str, Any] = {}
        form = None
        for message in reply.messages:
            if "form" in message:
                form = {"form": message["form"], "by_assistant": True}
                known = sorted(message.get("answers", {}))
                drafts.append(Draft(FORM_REQUEST, {"form": message["form"], "known": known}))
                continue
            if message.get("safety") and "flag" not in pending.input.body:
                drafts.append(Draft(SAFETY_NOTICE, {"kind": EITHER}))
            offered = self._offered(message, facility)
            choices |= offered
            drafts.append(
                self._bot_message(
                    message["key"],
                    pending,
                    offered,
                    args=message.get("args", {}),
                    guide=message.get("guide"),
                    intent=parse.get("intent") or _typed_choice(pending.input),
                    language=parse.get("language"),
                    context=message.get("context"),
                    heard=heard,
                )
            )
        handover = None
        if asked := reply.handover:
            type_ = self._knowledge.case_types.get(asked["type"])
            answers = type_.answers(asked["answers"])
            handover = Handover(type_, answers, asked["told"], _values(pending))
        return Outcome(
            drafts, choices, reply.state, form, handover, reply.command, reply.locale, heard
        )

    def _refuse_unknown_words(self, reply: Reply) -> None:
        keys = [message["key"] for message in reply.messages if "key" in message]
        for message in reply.messages:
            keys += [choice["label"] for choice in message.get("choices", [])]
        for key in keys:
            if not self._catalogue.has(key, "ja"):
                logger.error("assistant.unknown_words", key=key)
                raise AssistantUnavailable

    def _offered(self, message: dict[str, Any], facility: Facility) -> dict[str, Any]:
        offered = [
            {
                "key": choice["label"],
                "tap": {"intent": choice["intent"], "entities": choice.get("entities", {})},
            }
            for choice in message.get("choices", [])
        ]
        if message.get("menu"):
            offered += self._menu(facility)
        return {_choice_id(): choice for choice in offered}

    def _menu(self, facility: Facility) -> list[dict[str, Any]]:
        return [
            {"key": item.label, "tap": {"intent": item.intent, "entities": item.entities}}
            for item in self._knowledge.menu(facility)
        ]

    def choice_in_words(self, text: str, choices: Mapping[str, Any]) -> dict[str, Any] | None:
        """The open choice that the patient wrote out: its label, in any language, or its number."""
        written = _plain(text)
        if number := _NUMBER.fullmatch(written):
            return dict(enumerate(choices.values(), 1)).get(int(number[1]))
        for choice in choices.values():
            labels = (self._catalogue.render(choice["key"], locale) for locale in LOCALES)
            if written in map(_plain, labels):
                found: dict[str, Any] = choice
                return found
        return None

    def greeting(self, facility: Facility) -> tuple[Draft, dict[str, Any]]:
        """The first message of a conversation, and its open choices."""
        choices = {_choice_id(): choice for choice in self._menu(facility)}
        return self._bot_message("greeting", None, choices), choices

    def _bot_message(
        self,
        key: str,
        pending: Pending | None,
        choices: dict[str, Any],
        *,
        args: dict[str, Any] | None = None,
        guide: str | None = None,
        intent: str | None = None,
        language: str | None = None,
        context: str | None = None,
        heard: Heard | None = None,
    ) -> Draft:
        body = {
            "key": key,
            "args": args or {},
            "guide": guide,
            "intent": intent,
            "language": language,
            "answers": pending and pending.input.seq,
            "choices": [{"choice": id_, "key": row["key"]} for id_, row in choices.items()],
            "context": context,
            **({"heard": heard.kept()} if heard else {}),
        }
        return Draft(BOT_MESSAGE, body)

    def _without_assistant(self, pending: Pending, facility: Facility) -> Outcome:
        """The tap menu and the hand-over still work; the dialogue's state keeps its place."""
        if form := pending.input.body.get("form"):
            return self._hand_over(pending, form)
        tap = pending.input.body.get("tap", {})
        if tap.get("intent") == "talk_to_staff" and not pending.has_case:
            return self._request_form(self._knowledge.case_types_of(facility)[0], pending)
        offered: list[dict[str, Any]] = [
            {"key": "choice-try-again", "tap": {"command": "repeat", "seq": pending.input.seq}}
        ]
        if not pending.has_case:
            offered += [
                {"key": f"choice-hand-over-{type_}", "tap": {"command": "handover", "type": type_}}
                for type_ in self._knowledge.case_types_of(facility)
            ]
        choices = {_choice_id(): choice for choice in offered}
        drafts = [self._bot_message("assistant-away", pending, choices)]
        return Outcome(drafts, choices, pending.conversation.dialogue_state)

    def _request_form(self, type_: str, pending: Pending) -> Outcome:
        choices = {
            _choice_id(): {
                "key": "choice-tell-staff",
                "tap": {"command": "skip_form", "type": type_},
            }
        }
        drafts = [
            self._bot_message("assistant-away-details", pending, choices),
            Draft(FORM_REQUEST, {"form": type_}),
        ]
        form = {"form": type_, "by_assistant": False}
        return Outcome(drafts, choices, pending.conversation.dialogue_state, form)

    def _hand_over(self, pending: Pending, type_: str) -> Outcome:
        """Open the case without the assistant; its guide is over with it."""
        handover = Handover(self._knowledge.case_types.get(type_), {}, [], _values(pending))
        drafts = [] if pending.has_case else [self._bot_message("assistant-away-done", pending, {})]
        return Outcome(drafts, {}, None, handover=handover)


def _settled(body: Mapping[str, Any]) -> dict[str, str]:
    """What the assistant goes on with: the answers that are known, the warnings understood."""
    known = {name: str(value) for name, value in body["known"].items()}
    return {"case_type": body["case_type"], **known, **dict.fromkeys(body["told"], "yes")}


def _values(pending: Pending) -> Values:
    """The personal details that came with the input; none when the form was skipped."""
    values: Values = (pending.input.secret or {}).get("values", {})
    return values


def _plain(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(" .!。！")


def _typed_choice(event: Event) -> str | None:
    """The intent of a choice that the patient wrote out instead of tapping it."""
    intent: str | None = event.body["tap"].get("intent") if "typed" in event.body else None
    return intent


def _choice_id() -> str:
    return secrets.token_urlsafe(9)
