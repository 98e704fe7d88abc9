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

from handoff_api.cases.queue import OPEN_STATES, CaseQueue, snapshot
from handoff_api.conversations import log
from handoff_api.conversations.answers import Answers, Outcome, Pending
from handoff_api.conversations.events import (
    INPUTS,
    Draft,
)
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases, conversations
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facilities, Facility
from handoff_api.privacy.encryption import KeyStore

logger = structlog.get_logger()


class Turns:
    """Answers patients' inputs."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        answers: Answers,
        queue: CaseQueue,
        facilities: Facilities,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._keys = keys
        self._answers = answers
        self._queue = queue
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

    async def finish(self) -> None:
        """Wait for the turns that are under way."""
        await asyncio.gather(*self._running.values(), return_exceptions=True)

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
            await self._commit(pending, outcome, facility)
            self._wakeups.publish(conversation_id, facility.id)

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
            has_case = await _open_case_id(connection, conversation_id) is not None
        return Pending(conversation, waiting[0], key, has_case)

    async def _commit(self, pending: Pending, outcome: Outcome, facility: Facility) -> None:
        """Store the turn, unless the conversation moved on meanwhile: then drop it whole."""
        conversation_id = pending.conversation.id
        async with self._database.write() as connection:
            case_id = await _open_case_id(connection, conversation_id, lock=True)
            try:
                now = await log.lock(connection, conversation_id)
            except NotFound:
                return
            if now.answered_through != pending.conversation.answered_through:
                return
            if now.owner_version != pending.conversation.owner_version:
                return
            await log.change(
                connection,
                conversation_id,
                answered_through=pending.input.seq,
                dialogue_state=outcome.state,
                open_choices=outcome.choices,
                **({"open_form": outcome.form} if outcome.form else {}),
                **({"locale": outcome.locale} if outcome.locale else {}),
            )
            opened = None
            if outcome.handover and case_id is None:
                opened = await self._queue.open(
                    connection,
                    outcome.handover,
                    facility,
                    now.locale,
                    conversation_id,
                    pending.key,
                    conversation_id=conversation_id,
                )
            elif outcome.command == "cancel_case" and case_id is not None:
                await self._queue.cancel(connection, case_id, facility)
            drafts = await self._with_case(connection, outcome.drafts, conversation_id, facility)
            await log.append(connection, conversation_id, pending.key, drafts)
        if opened:
            logger.info("case.opened", case=opened.id, type=opened.type, facility=facility.id)

    async def _with_case(
        self,
        connection: AsyncConnection,
        drafts: Sequence[Draft],
        conversation_id: str,
        facility: Facility,
    ) -> list[Draft]:
        """Add the case's present snapshot to the messages that speak of it."""
        if not any(draft.body.get("context") == "case" for draft in drafts):
            return list(drafts)
        query = select(cases).where(cases.c.conversation_id == conversation_id)
        newest = query.order_by(cases.c.opened_at.desc()).limit(1)
        case = (await connection.execute(newest)).one_or_none()
        if case is None:
            return [draft for draft in drafts if draft.body.get("context") != "case"]
        told = await snapshot(connection, case, facility)
        return [
            replace(draft, body=draft.body | {"case": told})
            if draft.body.get("context") == "case"
            else draft
            for draft in drafts
        ]


async def _open_case_id(
    connection: AsyncConnection, conversation_id: str, *, lock: bool = False
) -> str | None:
    query = select(cases.c.id).where(
        cases.c.conversation_id == conversation_id, cases.c.state.in_(OPEN_STATES)
    )
    return await connection.scalar(query.with_for_update() if lock else query)
