"""What a patient can do with a conversation; everything the public API needs."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import structlog
from sqlalchemy import insert

from handoff_api.cases.changes import put_first
from handoff_api.cases.reading import topics_of
from handoff_api.conversations import log
from handoff_api.conversations.access import admit
from handoff_api.conversations.answers import STANDING_CHOICES, Answers
from handoff_api.conversations.events import (
    FORM_SUBMITTED,
    PATIENT_MESSAGE,
    SAFETY_NOTICE,
    Draft,
    Event,
)
from handoff_api.conversations.turns import Turns
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import conversations
from handoff_api.exceptions import (
    FormNotOpen,
    Malformed,
    StaleChoice,
    TextTooLong,
)
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.safety.red_flags import RedFlags

MAX_TEXT = 2000

logger = structlog.get_logger()


@dataclass(frozen=True)
class Started:
    """A new conversation; the token is shown once."""

    id: str
    token: str
    locale: str
    facility: Facility


@dataclass(frozen=True)
class Stored:
    """Where an input is in the log, and whether this request put it there."""

    seq: int
    is_new: bool


class Conversations:
    """Commands and reads of patients."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        knowledge: Knowledge,
        red_flags: RedFlags,
        answers: Answers,
        turns: Turns,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._keys = keys
        self._knowledge = knowledge
        self._red_flags = red_flags
        self._answers = answers
        self._turns = turns
        self._wakeups = wakeups

    async def start(self, facility: Facility, locale: str) -> Started:
        """Begin a conversation with the bot's greeting."""
        conversation_id = str(uuid4())
        await self._keys.create(conversation_id)
        greeting, choices = self._answers.greeting(facility)
        async with self._database.write() as connection:
            await connection.execute(
                insert(conversations).values(
                    id=conversation_id,
                    facility=facility.id,
                    locale=locale,
                    owner="bot",
                    open_choices=choices,
                    created_at=datetime.now(UTC),
                )
            )
            token = await admit(connection, conversation_id)
            await log.append(connection, conversation_id, None, [greeting])
        logger.info("conversation.started", facility=facility.id, locale=locale)
        return Started(conversation_id, token, locale, facility)

    async def facility_of(self, conversation_id: str) -> tuple[Facility, str]:
        """The conversation's facility and language.

        Raises:
            NotFound: there is no such conversation.
        """
        async with self._database.read() as connection:
            conversation = await log.load(connection, conversation_id)
        return self._knowledge.facilities.get(conversation.facility), conversation.locale

    async def say(self, conversation_id: str, client_id: UUID, text: str) -> Stored:
        """Store what the patient typed, with the safety notice that it calls for.

        Raises:
            Malformed: nothing but spaces.
            TextTooLong: over `MAX_TEXT` characters.
        """
        if len(text) > MAX_TEXT:
            raise TextTooLong(limit=MAX_TEXT)
        if not text.strip():
            raise Malformed(field="text")
        flag = self._red_flags.find(text)
        body = {"flag": flag} if flag else {}
        draft = Draft(PATIENT_MESSAGE, body, {"text": text})
        return await self._store(conversation_id, client_id, draft)

    async def tap(self, conversation_id: str, client_id: UUID, choice: str) -> Stored:
        """Store a tapped choice of the open question, or a standing one.

        Raises:
            StaleChoice: the question is over.
        """
        draft = Draft(PATIENT_MESSAGE, {"choice": choice})
        return await self._store(conversation_id, client_id, draft)

    async def submit(
        self, conversation_id: str, client_id: UUID, form: str, values: object
    ) -> Stored:
        """Store the values of the form that was asked for.

        Raises:
            FormNotOpen: it was not asked for, or was sent already.
            InvalidForm: values are wrong; nothing is stored.
        """
        type_ = self._knowledge.case_types.get(form)
        secret = {"values": type_.validate(values)}
        draft = Draft(FORM_SUBMITTED, {"form": form}, secret)
        return await self._store(conversation_id, client_id, draft)

    async def set_locale(self, conversation_id: str, locale: str) -> None:
        """Change the conversation's language."""
        async with self._database.write() as connection:
            await log.change(connection, conversation_id, locale=locale)
        self._wakeups.publish(conversation_id)

    async def events(self, conversation_id: str, after: int = 0) -> list[Event]:
        """The events with higher numbers than `after`.

        Raises:
            NotFound: the conversation was erased.
        """
        key = await self._keys.get(conversation_id)
        async with self._database.read() as connection:
            return await log.read(connection, conversation_id, key, after=after)

    async def follow(
        self, conversation_id: str, after: int, heartbeat: float, *also: str
    ) -> AsyncIterator[list[Event]]:
        """Batches of new events as they come; an empty batch every `heartbeat` seconds.

        `also` are other topics to wake for, with an empty batch when there is no event.
        """
        with self._wakeups.listen(conversation_id, *also) as woken:
            while True:
                woken.clear()
                batch = await self.events(conversation_id, after)
                if batch:
                    after = batch[-1].seq
                yield batch
                await wait(woken, heartbeat)

    async def _store(self, conversation_id: str, client_id: UUID, draft: Draft) -> Stored:
        """Append a patient's input once; the open question is over with it."""
        key = await self._keys.get(conversation_id)
        async with self._database.write() as connection:
            if "flag" in draft.body:
                await put_first(connection, conversation_id)
            conversation = await log.lock(connection, conversation_id)
            if seq := await log.seq_of(connection, conversation_id, str(client_id)):
                return Stored(seq, is_new=False)
            draft = self._with_choice_in_words(draft, conversation)
            drafts = [_checked(replace(draft, client_id=str(client_id)), conversation)]
            if kind := draft.body.get("flag"):
                drafts.append(Draft(SAFETY_NOTICE, {"kind": kind}))
            seq, *_ = await log.append(connection, conversation_id, key, drafts)
            await log.change(
                connection, conversation_id, last_input_seq=seq, open_choices={}, open_form=None
            )
            topics = await topics_of(connection, conversation_id, conversation.facility)
        self._wakeups.publish(*topics)
        self._turns.wake(conversation_id)
        return Stored(seq, is_new=True)

    def _with_choice_in_words(self, draft: Draft, conversation: log.Conversation) -> Draft:
        """A text that is the label of an open choice means that choice, as if it were tapped."""
        text = (draft.secret or {}).get("text")
        if text is None or "flag" in draft.body:
            return draft
        meant = self._answers.choice_in_words(text, conversation.open_choices)
        if meant is None:
            return draft
        return replace(draft, body=draft.body | {"tap": meant["tap"], "typed": True})


def _checked(draft: Draft, conversation: log.Conversation) -> Draft:
    """The input with the server's meaning of it.

    Raises:
        StaleChoice, FormNotOpen: it answers a question that is over.
    """
    body: dict[str, Any] = {"locale": conversation.locale} | draft.body
    if draft.type == FORM_SUBMITTED:
        asked = conversation.open_form
        if asked is None or asked["form"] != body["form"]:
            raise FormNotOpen
        body["by_assistant"] = asked["by_assistant"]
    elif (choice := body.get("choice")) is not None:
        meaning = _meaning(choice, conversation)
        body |= {"key": meaning["key"], "tap": meaning["tap"]}
        if meaning["tap"].get("intent") == "skip_form" and conversation.open_form:
            body["form"] = conversation.open_form["form"]
    return replace(draft, body=body)


def _meaning(choice: str, conversation: log.Conversation) -> dict[str, Any]:
    if standing := STANDING_CHOICES.get(choice):
        return {"key": standing["key"], "tap": {"intent": standing["intent"], "entities": {}}}
    meaning = conversation.open_choices.get(choice)
    if meaning is None:
        raise StaleChoice
    return dict(meaning)


async def wait(woken: asyncio.Event, seconds: float) -> None:
    """Wait until woken, at most so long."""
    try:
        async with asyncio.timeout(seconds):
            await woken.wait()
    except TimeoutError:
        return
