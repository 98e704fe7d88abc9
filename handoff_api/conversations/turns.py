"""The bot's turns: one at a time per conversation, each committed whole or dropped whole.

Every patient input is in the log before its turn begins. A turn that was killed is found again
at the next start, because the conversation's `answered_through` is behind its last input.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.changes import put_first
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.reading import newest_of, snapshot, topics_of
from handoff_api.cases.states import OPEN_STATES
from handoff_api.conversations import log
from handoff_api.conversations.answers import Answers, Outcome, Pending
from handoff_api.conversations.events import (
    INPUTS,
    SAFETY_NOTICE,
    Draft,
)
from handoff_api.conversations.own_case import OwnCase, may_reopen
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import conversations
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facilities, Facility
from handoff_api.privacy.encryption import KeyStore
from handoff_api.review.noticing import notice

logger = structlog.get_logger()


class Turns:
    """Answers patients' inputs."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        answers: Answers,
        queue: CaseQueue,
        own_case: OwnCase,
        facilities: Facilities,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._keys = keys
        self._answers = answers
        self._queue = queue
        self._own_case = own_case
        self._facilities = facilities
        self._wakeups = wakeups
        self._running: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()

    def wake(self, conversation_id: str) -> None:
        """Answer what is unanswered in the conversation, in the background."""
        if conversation_id in self._running:
            self._again.add(conversation_id)
            return
        task = asyncio.create_task(self._answer_all(conversation_id))
        self._running[conversation_id] = task
        task.add_done_callback(lambda _: self._finished(conversation_id))

    async def wake_unanswered(self) -> None:
        """Take up every conversation whose last input has no answer yet."""
        behind = conversations.c.answered_through < conversations.c.last_input_seq
        async with self._database.read() as connection:
            ids = await connection.scalars(select(conversations.c.id).where(behind))
        for conversation_id in ids:
            self.wake(conversation_id)

    @property
    def under_way(self) -> int:
        """In how many conversations a turn is being taken."""
        return len(self._running)

    async def finish(self) -> None:
        """Wait for the turns that are under way, and those that they wake."""
        while self._running:
            await asyncio.gather(*self._running.values(), return_exceptions=True)
            await asyncio.sleep(0)  # lets `_finished` run: awaiting what is done does not

    def _finished(self, conversation_id: str) -> None:
        task = self._running.pop(conversation_id)
        if not task.cancelled() and (error := task.exception()):
            logger.error("turn.failed", exc_info=error)
        if conversation_id in self._again:
            self._again.discard(conversation_id)
            self.wake(conversation_id)

    async def _answer_all(self, conversation_id: str) -> None:
        while pending := await self._next(conversation_id):
            facility = self._facilities.get(pending.conversation.facility)
            outcome = await self._answers.to(pending, facility)
            topics = await self._commit(pending, outcome, facility)
            self._wakeups.publish(*topics)

    async def _next(self, conversation_id: str) -> Pending | None:
        async with self._database.read() as connection:
            try:
                conversation = await log.load(connection, conversation_id)
                key = await self._keys.get(conversation_id)
            except NotFound:
                return None
            waiting = await log.read(
                connection,
                conversation_id,
                key,
                after=conversation.answered_through,
                types=INPUTS,
                limit=1,
            )
            if not waiting:
                return None
            newest = (await connection.execute(newest_of(conversation_id))).one_or_none()
        is_open = newest is not None and newest.state in OPEN_STATES
        can_reopen = newest is not None and may_reopen(newest)
        return Pending(conversation, waiting[0], key, is_open, can_reopen)

    async def _commit(self, pending: Pending, outcome: Outcome, facility: Facility) -> list[str]:
        """Store the turn, unless the conversation moved on meanwhile: then drop it whole.

        Returns the topics to publish.
        """
        conversation_id = pending.conversation.id
        async with self._database.write() as connection:
            newest = newest_of(conversation_id)
            if _may_change_case(outcome):
                newest = newest.with_for_update()
            case = (await connection.execute(newest)).one_or_none()
            try:
                now = await log.lock(connection, conversation_id)
            except NotFound:
                return []
            if now.answered_through != pending.conversation.answered_through:
                return []
            if now.owner_version != pending.conversation.owner_version:
                return []
            await log.change(
                connection,
                conversation_id,
                answered_through=pending.input.seq,
                dialogue_state=outcome.state,
                open_choices=outcome.choices,
                **({"open_form": outcome.form} if outcome.form else {}),
                **({"locale": outcome.locale} if outcome.locale else {}),
            )
            await notice(connection, pending, outcome)
            opened = None
            drafts = outcome.drafts
            is_open = case is not None and case.state in OPEN_STATES
            if outcome.handover and not is_open:
                opened = await self._queue.open(
                    connection,
                    outcome.handover,
                    facility,
                    now.locale,
                    conversation_id,
                    pending.key,
                    conversation_id=conversation_id,
                )
                await self._own_case.note_opened(connection, opened)
            elif case is not None and outcome.command == "cancel_case" and is_open:
                caring = self._facilities.get(case.facility)
                await self._own_case.cancel_in(connection, case, caring)
            elif case is not None and outcome.command == "reopen_case" and may_reopen(case):
                caring = self._facilities.get(case.facility)
                await self._own_case.reopen_in(connection, case, caring)
                drafts = []
            if any(draft.type == SAFETY_NOTICE for draft in drafts):
                await put_first(connection, conversation_id)
            drafts = await self._with_case(connection, drafts, conversation_id)
            await log.append(connection, conversation_id, pending.key, drafts)
            topics = await topics_of(connection, conversation_id, facility.id)
        if opened:
            logger.info("case.opened", case=opened.id, type=opened.type, facility=facility.id)
        return topics

    async def _with_case(
        self, connection: AsyncConnection, drafts: Sequence[Draft], conversation_id: str
    ) -> list[Draft]:
        """Add the newest case's present snapshot to the messages that speak of it.

        Without a case, a message with the context `case` is left out; one with the context
        `newest_case` says that there is none.
        """
        if not any(draft.body.get("context") in _OF_CASE for draft in drafts):
            return list(drafts)
        case = (await connection.execute(newest_of(conversation_id))).one_or_none()
        if case is None:
            return [draft for draft in drafts if draft.body.get("context") != "case"]
        told = await snapshot(connection, case, self._facilities.get(case.facility))
        told |= {"facility": case.facility}
        return [
            replace(draft, body=draft.body | {"case": told})
            if draft.body.get("context") in _OF_CASE
            else draft
            for draft in drafts
        ]


_OF_CASE = ("case", "newest_case")


def _may_change_case(outcome: Outcome) -> bool:
    """Whether to lock the case; claims of the next case pass over one that is locked."""
    is_alarm = any(draft.type == SAFETY_NOTICE for draft in outcome.drafts)
    return bool(outcome.command or outcome.handover or is_alarm)
