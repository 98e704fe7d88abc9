"""What staff can do with cases: the queue's commands, and what they are shown."""

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import Row

from handoff_api.cases.queue import (
    CLAIMED,
    OPEN_STATES,
    OUTCOMES,
    STATES,
    WAITING,
    CaseQueue,
    Lease,
    in_order,
    row_identity,
    snapshot,
    with_holder,
)
from handoff_api.conversations import log
from handoff_api.conversations.events import STAFF_MESSAGE, Draft
from handoff_api.conversations.service import MAX_TEXT, Stored, wait
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.exceptions import (
    Malformed,
    NotFound,
    TextTooLong,
    WrongState,
)
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.accounts import Member
from handoff_api.words.rendering import Rendering

logger = structlog.get_logger()


class Desk:
    """Cases as staff see them, within their own facility."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        queue: CaseQueue,
        knowledge: Knowledge,
        rendering: Rendering,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._keys = keys
        self._queue = queue
        self._knowledge = knowledge
        self._rendering = rendering
        self._wakeups = wakeups

    async def list(self, member: Member, state: object) -> list[dict[str, Any]]:
        """The facility's cases in one state (None: all open ones), in the order of service.

        Raises:
            Malformed: there is no such state.
        """
        if state is not None and state not in STATES:
            raise Malformed(field="state")
        states: Sequence[str] = OPEN_STATES if state is None else (str(state),)
        async with self._database.read() as connection:
            rows = list(await connection.execute(in_order(member.facility, states)))
        waiting = [row.id for row in rows if row.state == WAITING]
        return [
            _summary(row) | {"position": waiting.index(row.id) + 1 if row.id in waiting else None}
            for row in rows
        ]

    async def show(self, member: Member, case_id: str, locale: str) -> dict[str, Any]:
        """One case with its conversation in the reader's language.

        The lease and the personal details are given to the holder only.

        Raises:
            NotFound: the facility has no such case.
        """
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.read() as connection:
            row = await self._row(connection, case_id, facility)
            told = await snapshot(connection, row, facility)
            shown = _summary(row) | {"position": told["position"], "opens_at": told["opens_at"]}
            shown |= {"answers": row.answers, "told": row.told, "outcome": row.outcome}
            if row.state == "erased":
                return shown | {"missing": [], "conversation": []}
            key = await self._keys.get(row.key_id)
            values = key.open(row.sealed, row_identity(row.id))
            type_ = self._knowledge.case_types.get(row.type)
            shown["missing"] = type_.missing(row.answers | values)
            events = (
                await log.read(connection, row.conversation_id, key) if row.conversation_id else []
            )
        shown["conversation"] = [self._rendering.event(e, locale, facility) for e in events]
        if row.state == CLAIMED and row.holder_id == member.id:
            expires_at = row.lease_expires_at.isoformat()
            shown |= {"lease": row.lease, "lease_expires_at": expires_at, "values": values}
        return shown

    async def claim(self, member: Member, case_id: str) -> Lease:
        """See `CaseQueue.claim`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            lease = await self._queue.claim(connection, case_id, member.id, facility)
        await self._tell(case_id, facility)
        return lease

    async def claim_next(self, member: Member) -> tuple[str, Lease]:
        """See `CaseQueue.claim_next`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            case_id, lease = await self._queue.claim_next(connection, member.id, facility)
        await self._tell(case_id, facility)
        return case_id, lease

    async def renew(self, member: Member, case_id: str, lease: object) -> Lease:
        """See `CaseQueue.renew`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            return await self._queue.renew(connection, case_id, lease, facility)

    async def release(self, member: Member, case_id: str, lease: object) -> None:
        """See `CaseQueue.release`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            await self._queue.release(connection, case_id, lease, facility)
        await self._tell(case_id, facility)

    async def resolve(self, member: Member, case_id: str, lease: object, outcome: object) -> None:
        """See `CaseQueue.resolve`.

        Raises:
            Malformed: the outcome is none of `OUTCOMES`.
        """
        if outcome not in OUTCOMES:
            raise Malformed(field="outcome")
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            await self._queue.resolve(connection, case_id, lease, str(outcome), facility)
        await self._tell(case_id, facility)

    async def say(
        self, member: Member, case_id: str, lease: object, client_id: UUID, text: str
    ) -> Stored:
        """Write into the patient's chat; renews the lease.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            WrongState: the case has no conversation.
        """
        if len(text) > MAX_TEXT:
            raise TextTooLong(limit=MAX_TEXT)
        if not text.strip():
            raise Malformed(field="text")
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.read() as connection:
            row = await self._row(connection, case_id, facility)
        if row.conversation_id is None:
            raise WrongState(state=row.state)
        key = await self._keys.get(row.key_id)
        draft = Draft(
            STAFF_MESSAGE,
            {"role": member.role, "locale": facility.staff_locales[0]},
            {"text": text},
            str(client_id),
        )
        async with self._database.write() as connection:
            await self._queue.renew(connection, case_id, lease, facility)
            await log.lock(connection, row.conversation_id)
            if seq := await log.seq_of(connection, row.conversation_id, str(client_id)):
                return Stored(seq, is_new=False)
            (seq,) = await log.append(connection, row.conversation_id, key, [draft])
        self._wakeups.publish(row.conversation_id, facility.id)
        return Stored(seq, is_new=True)

    async def follow(self, member: Member, heartbeat: float) -> AsyncIterator[bool]:
        """True when something changed in the facility, False every `heartbeat` seconds."""
        with self._wakeups.listen(member.facility) as woken:
            while True:
                await wait(woken, heartbeat)
                yield woken.is_set()
                woken.clear()

    async def take_back_expired(self) -> None:
        """Put cases whose lease ran out back to their places, and tell everybody."""
        async with self._database.write() as connection:
            back = await self._queue.expired(connection)
            for row in back:
                facility = self._knowledge.facilities.get(row.facility)
                await self._queue.announce(connection, row.id, facility)
        for row in back:
            logger.info("case.lease_expired", case=row.id)
            await self._tell(row.id, self._knowledge.facilities.get(row.facility))

    async def _row(self, connection: Any, case_id: str, facility: Facility) -> Row[Any]:
        row: Row[Any] | None = (
            await connection.execute(with_holder(case_id, facility.id))
        ).one_or_none()
        if row is None:
            raise NotFound
        return row

    async def _tell(self, case_id: str, facility: Facility) -> None:
        async with self._database.read() as connection:
            row = await self._row(connection, case_id, facility)
        topics = [facility.id, *([row.conversation_id] if row.conversation_id else [])]
        self._wakeups.publish(*topics)


def _summary(row: Row[Any]) -> dict[str, Any]:
    return {
        "id": row.id,
        "code": row.code,
        "facility": row.facility,
        "type": row.type,
        "locale": row.locale,
        "state": row.state,
        "priority": row.priority,
        "opened_at": row.opened_at.isoformat(),
        "waited_seconds": int((datetime.now(UTC) - row.opened_at).total_seconds()),
        "holder": row.holder,
        "held_until": row.lease_expires_at and row.lease_expires_at.isoformat(),
    }
