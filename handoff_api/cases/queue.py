"""The queue of hand-overs: opened, waited for, claimed with a lease, given back, ended.

The states are drawn in `states.py`. Lock order everywhere: the case's row, then its conversation's.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.changes import has_red_flag, moved, under_lease, unheld
from handoff_api.cases.codes import new_code
from handoff_api.cases.reading import (
    claimable,
    first_waiting,
    lease_ran_out,
    row_identity,
    with_holder,
)
from handoff_api.cases.states import (
    CANCELLED,
    CLAIMED,
    OPEN_STATES,
    RESOLVED,
    URGENT,
    WAITING,
)
from handoff_api.database.tables import cases
from handoff_api.exceptions import CaseNotClaimable, NotFound, WrongState
from handoff_api.knowledge.case_types import CaseType, Values
from handoff_api.knowledge.facilities import Facility
from handoff_api.privacy.encryption import Key


@dataclass(frozen=True)
class Lease:
    """The right to work on a case until it runs out; renewed by activity."""

    lease: str
    expires_at: datetime


@dataclass(frozen=True)
class Handover:
    """What the assistant, another system or the tap menu hands over."""

    type: CaseType
    answers: dict[str, Any]
    told: Sequence[str]
    values: Values


class CaseQueue:
    """Commands on cases; each runs in the caller's transaction."""

    def __init__(self, lease_seconds: float) -> None:
        self._lease_for = timedelta(seconds=lease_seconds)

    async def open(
        self,
        connection: AsyncConnection,
        handover: Handover,
        facility: Facility,
        locale: str,
        key_id: str,
        key: Key,
        *,
        conversation_id: str | None = None,
        service: dict[str, str] | None = None,
    ) -> Row[Any]:
        """Put a new case at the end of the facility's queue; before others after a red flag.

        `service`: `service_id` and `idempotency_key` of another system's request.
        """
        case_id = str(uuid4())
        flagged = conversation_id and await has_red_flag(connection, conversation_id)
        await connection.execute(
            insert(cases).values(
                id=case_id,
                code=new_code(),
                facility=facility.id,
                type=handover.type.id,
                locale=locale,
                conversation_id=conversation_id,
                key_id=key_id,
                state=WAITING,
                priority=URGENT if flagged else handover.type.priority,
                opened_at=datetime.now(UTC),
                answers=handover.answers,
                told=list(handover.told),
                sealed=key.seal(handover.values, row_identity(case_id)),
                **(service or {}),
            )
        )
        return await moved(connection, case_id, facility)

    async def claim(
        self, connection: AsyncConnection, case_id: str, staff_id: str, facility: Facility
    ) -> Lease:
        """Take a waiting case, or one whose lease ran out.

        Raises:
            NotFound: the facility has no such case.
            CaseNotClaimable: somebody holds it, the caller included.
        """
        lease = self._new_lease()
        row = await self._take(connection, staff_id, lease, cases.c.id == case_id, facility)
        if row is None:
            raise await self._refusal(connection, case_id, facility)
        await moved(connection, case_id, facility)
        return lease

    async def claim_next(
        self, connection: AsyncConnection, staff_id: str, facility: Facility
    ) -> tuple[str, Lease]:
        """Take the first waiting case of the facility; returns its id and the lease.

        Raises:
            NotFound: nothing is waiting.
        """
        lease = self._new_lease()
        row = None
        # Passes over cases that others are claiming; waits for them only when all are locked.
        for skip_locked in (True, False):
            first = first_waiting(facility).with_for_update(skip_locked=skip_locked)
            which = cases.c.id == first.scalar_subquery()
            row = row or await self._take(connection, staff_id, lease, which, facility)
        if row is None:
            raise NotFound
        await moved(connection, row.id, facility)
        return row.id, lease

    async def renew(
        self, connection: AsyncConnection, case_id: str, lease: object, facility: Facility
    ) -> Lease:
        """Start the lease's time anew.

        Raises:
            StaleLease: it ran out or is another one.
        """
        renewed = Lease(str(lease), datetime.now(UTC) + self._lease_for)
        await under_lease(
            connection, case_id, lease, facility, {"lease_expires_at": renewed.expires_at}
        )
        return renewed

    async def pass_on(
        self,
        connection: AsyncConnection,
        case_id: str,
        lease: object,
        facility: Facility,
        staff_id: str,
    ) -> None:
        """Give a held case to a colleague, who holds it under a lease of their own.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        theirs = self._new_lease()
        changes = {
            "holder_id": staff_id,
            "lease": theirs.lease,
            "lease_expires_at": theirs.expires_at,
        }
        await under_lease(connection, case_id, lease, facility, changes)

    async def move(
        self,
        connection: AsyncConnection,
        case_id: str,
        lease: object,
        facility: Facility,
        target: Facility,
    ) -> Row[Any]:
        """Give a held case to another facility, where it waits as long as it has waited here.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        changes = unheld(WAITING) | {"facility": target.id, "reminded_at": None}
        await under_lease(connection, case_id, lease, facility, changes)
        return await moved(connection, case_id, target, cause="transferred")

    async def release(
        self, connection: AsyncConnection, case_id: str, lease: object, facility: Facility
    ) -> Row[Any]:
        """Give the case back to its old place.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        return await self.leave(connection, case_id, lease, facility, WAITING)

    async def resolve(
        self,
        connection: AsyncConnection,
        case_id: str,
        lease: object,
        outcome: str,
        facility: Facility,
        *,
        owner: str | None = None,
    ) -> Row[Any]:
        """End the case with an outcome of `OUTCOMES`; then `owner` has the conversation.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        ended = {"outcome": outcome, "ended_at": datetime.now(UTC)}
        return await self.leave(
            connection, case_id, lease, facility, RESOLVED, owner=owner, **ended
        )

    async def reopen(
        self, connection: AsyncConnection, case_id: str, facility: Facility
    ) -> Row[Any]:
        """Let a resolved case wait again, at the place that its first opening gives it.

        Raises:
            WrongState: it is not resolved.
        """
        return await self.put(
            connection,
            case_id,
            facility,
            WAITING,
            before=(RESOLVED,),
            cause="reopened",
            ended_at=None,
            outcome=None,
            answered_at=None,
            reminded_at=None,
            round=cases.c.round + 1,
        )

    async def cancel(
        self, connection: AsyncConnection, case_id: str, facility: Facility
    ) -> Row[Any]:
        """End an open case because the patient asks for it.

        Raises:
            WrongState: the case has ended.
        """
        return await self.put(
            connection,
            case_id,
            facility,
            CANCELLED,
            before=OPEN_STATES,
            ended_at=datetime.now(UTC),
        )

    async def leave(
        self,
        connection: AsyncConnection,
        case_id: str,
        lease: object,
        facility: Facility,
        state: str,
        *,
        owner: str | None = None,
        **changes: Any,
    ) -> Row[Any]:
        """End the lease and put the case into another state; then `owner` has the conversation.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        await under_lease(connection, case_id, lease, facility, unheld(state) | changes)
        return await moved(connection, case_id, facility, owner=owner)

    async def put(
        self,
        connection: AsyncConnection,
        case_id: str,
        facility: Facility,
        state: str,
        *,
        before: Sequence[str],
        cause: str | None = None,
        **changes: Any,
    ) -> Row[Any]:
        """Put a case that is in one of the states `before` into another state, with no holder.

        `cause` tells the patient why (the message `case-<cause>`), where the state does not.

        Raises:
            NotFound: the facility has no such case.
            WrongState: it is in another state.
        """
        done = await connection.execute(
            update(cases)
            .where(
                cases.c.id == case_id,
                cases.c.facility == facility.id,
                cases.c.state.in_(before),
            )
            .values(**unheld(state), **changes)
        )
        if done.rowcount != 1:
            query = select(cases.c.state).where(
                cases.c.id == case_id, cases.c.facility == facility.id
            )
            present = await connection.scalar(query)
            raise WrongState(state=present) if present else NotFound
        return await moved(connection, case_id, facility, cause=cause)

    async def expired(self, connection: AsyncConnection) -> list[Row[Any]]:
        """Put the cases whose lease ran out back; returns (id, facility) of each."""
        back = await connection.execute(
            update(cases)
            .where(lease_ran_out())
            .values(**unheld(WAITING))
            .returning(cases.c.id, cases.c.facility)
        )
        return list(back)

    async def _take(
        self,
        connection: AsyncConnection,
        staff_id: str,
        lease: Lease,
        which: ColumnElement[bool],
        facility: Facility,
    ) -> Row[Any] | None:
        taken = await connection.execute(
            update(cases)
            .where(which, cases.c.facility == facility.id, claimable())
            .values(
                state=CLAIMED,
                holder_id=staff_id,
                lease=lease.lease,
                lease_expires_at=lease.expires_at,
            )
            .returning(cases.c.id)
        )
        return taken.one_or_none()

    async def _refusal(
        self, connection: AsyncConnection, case_id: str, facility: Facility
    ) -> CaseNotClaimable | NotFound:
        row = (await connection.execute(with_holder(case_id, facility.id))).one_or_none()
        if row is None:
            return NotFound()
        return CaseNotClaimable(
            state=row.state,
            holder=row.holder,
            expires_at=row.lease_expires_at and row.lease_expires_at.isoformat(),
        )

    def _new_lease(self) -> Lease:
        return Lease(secrets.token_urlsafe(32), datetime.now(UTC) + self._lease_for)
