"""Erasing a conversation with its cases, or a case that another system opened.

    1. the key goes and the receipt is written, in one transaction of the keys' store
    2. the rows go, and the audit trail gets its entries, in one transaction of the data
    3. SQLite's write-ahead log is truncated, and open streams end

What dies between 1 and 2 is unreadable already; the next start finishes it.
"""

from datetime import UTC, datetime
from typing import Any, Final

import structlog
from sqlalchemy import delete, func, literal, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import SYSTEM, Actor, Trail
from handoff_api.cases.states import ERASED
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import (
    Instant,
    audit,
    cases,
    conversations,
    notes,
    outbox,
    steps,
)
from handoff_api.exceptions import Forbidden, Malformed, NotFound
from handoff_api.retention.receipts import Order, Receipt, Receipts
from handoff_api.staff.members import Member

# Why staff erase a case, and the two reasons that nobody chooses.
REASONS: Final = ("patient-asked", "relative-asked", "wrong-facility", "test")
BY_PATIENT, BY_RETENTION = "own-chat", "retention"

logger = structlog.get_logger()


class Erasure:
    """Erases for good. What is left of a case is its code, its kind, its times and its outcome."""

    def __init__(
        self, database: Database, receipts: Receipts, trail: Trail, wakeups: Wakeups
    ) -> None:
        self._database = database
        self._receipts = receipts
        self._trail = trail
        self._wakeups = wakeups

    async def by_patient(self, conversation_id: str) -> Receipt:
        """Erase the patient's conversation.

        Raises:
            NotFound: there is no such conversation.
        """
        return await self._erase(conversation_id, Actor("patient"), BY_PATIENT)

    async def by_staff(self, member: Member, case_id: str, reason: object) -> Receipt:
        """Erase a case and its conversation, whoever holds it, for one of `REASONS`.

        A case that was erased before gives the receipt of that time.

        Raises:
            Forbidden: the member is neither a lead nor an administrator.
            Malformed: there is no such reason.
            NotFound: the facility has no such case.
        """
        if member.role == "agent":
            raise Forbidden
        if reason not in REASONS:
            raise Malformed(field="reason")
        query = select(cases).where(cases.c.id == case_id, cases.c.facility == member.facility)
        async with self._database.read() as connection:
            case = (await connection.execute(query)).one_or_none()
            if case is None:
                raise NotFound
            earlier = case.state == ERASED and await _receipt_of(connection, case_id)
        if earlier:
            return await self._receipts.find(earlier)
        return await self._erase(case.key_id, Actor.of(member), str(reason))

    async def by_retention(self, key_id: str) -> Receipt:
        """Erase what one key opens because its time is over.

        Raises:
            NotFound: there is nothing.
        """
        return await self._erase(key_id, SYSTEM, BY_RETENTION)

    async def finish(self) -> None:
        """Erase what an erasure that died left behind, and what a restored copy brought back."""
        async for batch in self._receipts.batches():
            query = union(
                select(conversations.c.id).where(conversations.c.id.in_(batch)),
                select(cases.c.key_id).where(cases.c.key_id.in_(batch)),
            )
            async with self._database.read() as connection:
                left = list(await connection.scalars(query))
            for key_id in left:
                await self._remove(await self._receipts.issue(batch[key_id].order))

    async def _erase(self, key_id: str, actor: Actor, reason: str) -> Receipt:
        async with self._database.read() as connection:
            facility = await connection.scalar(
                select(conversations.c.facility).where(conversations.c.id == key_id)
            )
            found = (
                await connection.execute(
                    select(cases.c.code, cases.c.facility).where(cases.c.key_id == key_id)
                )
            ).all()
        if facility is None and not found:
            raise NotFound
        receipt = await self._receipts.issue(
            Order(
                key_id,
                "conversation" if facility else "case",
                [case.code for case in found],
                facility or found[0].facility,
                actor,
                reason,
            )
        )
        await self._remove(receipt)
        return receipt

    async def _remove(self, receipt: Receipt) -> None:
        """Delete the rows, again until none is left: a turn may have opened a case meanwhile."""
        order = receipt.order
        topics = {order.key_id, order.facility}
        while facilities := await self._remove_once(receipt):
            topics |= facilities
        await self._database.truncate_wal()
        logger.info("erased", what=order.what, facility=order.facility, reason=order.reason)
        self._wakeups.publish(*topics)

    async def _remove_once(self, receipt: Receipt) -> set[str]:
        """One transaction; returns the facilities that lost something."""
        key_id = receipt.order.key_id
        async with self._database.write() as connection:
            emptied = await _empty_cases(connection, key_id)
            for table in (notes, steps, outbox):
                await connection.execute(
                    delete(table).where(table.c.case_id.in_([case.id for case in emptied]))
                )
            gone = await connection.execute(
                delete(conversations).where(conversations.c.id == key_id)
            )
            entries: list[dict[str, Any]] = [
                {"action": "case.erased", "facility": case.facility, "case_id": case.id}
                for case in emptied
            ]
            if gone.rowcount and not emptied:
                facility = receipt.order.facility
                entries = [{"action": "conversation.erased", "facility": facility}]
            for entry in entries:
                await self._trail.note(
                    connection,
                    **entry,
                    actor=receipt.order.actor,
                    reason=receipt.order.reason,
                    receipt=receipt.id,
                )
        return {entry["facility"] for entry in entries}


async def _empty_cases(connection: AsyncConnection, key_id: str) -> list[Any]:
    """Leave nothing of the cases that leads to a person; returns (id, facility) of each."""
    emptied = await connection.execute(
        update(cases)
        .where(cases.c.key_id == key_id)
        .values(
            state=ERASED,
            ended_at=func.coalesce(cases.c.ended_at, literal(datetime.now(UTC), Instant)),
            conversation_id=None,
            key_id=cases.c.id,
            sealed=None,
            answers={},
            told=[],
            holder_id=None,
            lease=None,
            lease_expires_at=None,
            idempotency_key=None,
        )
        .returning(cases.c.id, cases.c.facility)
    )
    return list(emptied)


async def _receipt_of(connection: AsyncConnection, case_id: str) -> str | None:
    query = (
        select(audit.c.detail)
        .where(audit.c.case_id == case_id, audit.c.action == "case.erased")
        .order_by(audit.c.id.desc())
        .limit(1)
    )
    detail = await connection.scalar(query)
    return detail["receipt"] if detail else None
