"""Writes of the holder: each checks the lease, renews it and tells who looks on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.reading import with_holder
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facilities, Facility
from handoff_api.staff.members import Member


@dataclass(frozen=True)
class Held:
    """A case in its holder's hands, within the running transaction."""

    connection: AsyncConnection
    row: Row[Any]
    facility: Facility
    lease: str
    actor: Actor
    trail: Trail

    async def note(self, action: str, **detail: Any) -> None:
        """Add to the audit trail."""
        await self.trail.note(
            self.connection,
            action,
            facility=self.facility.id,
            actor=self.actor,
            case_id=self.row.id,
            **detail,
        )


class Holding:
    """Opens transactions for the holders of leases."""

    def __init__(
        self,
        database: Database,
        queue: CaseQueue,
        facilities: Facilities,
        trail: Trail,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._queue = queue
        self._facilities = facilities
        self._trail = trail
        self._wakeups = wakeups

    @asynccontextmanager
    async def write(
        self, member: Member, case_id: str, lease: object, *, silently: bool = False
    ) -> AsyncIterator[Held]:
        """One transaction under a lease that is good, and renewed by it.

        Those who look on are told to look again, unless `silently`.

        Raises:
            NotFound: the member's facility has no such case.
            StaleLease: the lease ran out or is another one; nothing is stored.
        """
        facility = self._facilities.get(member.facility)
        async with self._database.write() as connection:
            renewed = await self._queue.renew(connection, case_id, lease, facility)
            row = await case_of(connection, case_id, facility)
            yield Held(connection, row, facility, renewed.lease, Actor.of(member), self._trail)
        if not silently:
            self.tell(row, facility)

    def tell(self, row: Row[Any], *facilities: Facility) -> None:
        """Wake those who look at the case, after the commit."""
        talks = [row.conversation_id] if row.conversation_id else []
        self._wakeups.publish(*talks, *(facility.id for facility in facilities))


async def case_of(connection: AsyncConnection, case_id: str, facility: Facility) -> Row[Any]:
    """The facility's case.

    Raises:
        NotFound: it has no such case.
    """
    found = await connection.execute(with_holder(case_id, facility.id))
    row: Row[Any] | None = found.one_or_none()
    if row is None:
        raise NotFound
    return row
