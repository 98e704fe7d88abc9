"""The queue of hand-overs: opened, waited for, claimed with a lease, given back, ended.

    waiting → claimed → resolved          a lease that runs out: claimed → waiting, at its old place
    claimed → requested → waiting         the request is out; its answer came
    claimed, requested → unconfirmed      nobody knows whether the request went out; then claimed
    any open one → cancelled              waiting → expired
    resolved → waiting                    the patient reopens it

Lock order everywhere: the case's row, then its conversation's.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, Select, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.codes import new_code
from handoff_api.conversations import log
from handoff_api.conversations.events import CASE_UPDATED, OWNER_CHANGED, Draft
from handoff_api.database.tables import cases, conversations, staff
from handoff_api.exceptions import CaseNotClaimable, NotFound, StaleLease, WrongState
from handoff_api.knowledge.case_types import CaseType, Values
from handoff_api.knowledge.facilities import Facility
from handoff_api.privacy.encryption import Key

WAITING, CLAIMED, RESOLVED, CANCELLED = "waiting", "claimed", "resolved", "cancelled"
REQUESTED, UNCONFIRMED, EXPIRED, ERASED = "requested", "unconfirmed", "expired", "erased"
OPEN_STATES = (WAITING, CLAIMED, REQUESTED, UNCONFIRMED)
STATES = (*OPEN_STATES, RESOLVED, CANCELLED, EXPIRED, ERASED)
OUTCOMES = ("done", "referred", "not-reached", "not-needed")

_OWNER_OF_STATE = {
    WAITING: "queue",
    CLAIMED: "staff",
    REQUESTED: "queue",
    UNCONFIRMED: "queue",
    RESOLVED: "closed",
    CANCELLED: "bot",
    EXPIRED: "bot",
}


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
        """Put a new case at the end of the facility's queue.

        `service`: `service_id` and `idempotency_key` of another system's request.
        """
        case_id = str(uuid4())
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
                priority=handover.type.priority,
                opened_at=datetime.now(UTC),
                answers=handover.answers,
                told=list(handover.told),
                sealed=key.seal(handover.values, row_identity(case_id)),
                **(service or {}),
            )
        )
        return await self._moved(connection, case_id, facility)

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
        await self._moved(connection, case_id, facility)
        return lease

    async def claim_next(
        self, connection: AsyncConnection, staff_id: str, facility: Facility
    ) -> tuple[str, Lease]:
        """Take the first waiting case of the facility; returns its id and the lease.

        Raises:
            NotFound: nothing is waiting.
        """
        lease = self._new_lease()
        first = (
            select(cases.c.id)
            .where(cases.c.facility == facility.id, _claimable())
            .order_by(*_ORDER)
            .limit(1)
            .with_for_update(skip_locked=True)
            .scalar_subquery()
        )
        row = await self._take(connection, staff_id, lease, cases.c.id == first, facility)
        if row is None:
            raise NotFound
        await self._moved(connection, row.id, facility)
        return row.id, lease

    async def renew(
        self, connection: AsyncConnection, case_id: str, lease: object, facility: Facility
    ) -> Lease:
        """Start the lease's time anew.

        Raises:
            StaleLease: it ran out or is another one.
        """
        renewed = Lease(str(lease), datetime.now(UTC) + self._lease_for)
        await self._with_lease(
            connection, case_id, lease, facility, {"lease_expires_at": renewed.expires_at}
        )
        return renewed

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
    ) -> Row[Any]:
        """End the case with an outcome of `OUTCOMES`.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        ended = {"outcome": outcome, "ended_at": datetime.now(UTC)}
        return await self.leave(connection, case_id, lease, facility, RESOLVED, **ended)

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
        **changes: Any,
    ) -> Row[Any]:
        """End the lease and put the case into another state.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        await self._with_lease(connection, case_id, lease, facility, _unheld(state) | changes)
        return await self._moved(connection, case_id, facility)

    async def put(
        self,
        connection: AsyncConnection,
        case_id: str,
        facility: Facility,
        state: str,
        *,
        before: Sequence[str],
        **changes: Any,
    ) -> Row[Any]:
        """Put a case that is in one of the states `before` into another state, with no holder.

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
            .values(**_unheld(state), **changes)
        )
        if done.rowcount != 1:
            query = select(cases.c.state).where(
                cases.c.id == case_id, cases.c.facility == facility.id
            )
            present = await connection.scalar(query)
            raise WrongState(state=present) if present else NotFound
        return await self._moved(connection, case_id, facility)

    async def expired(self, connection: AsyncConnection) -> list[Row[Any]]:
        """Put the cases whose lease ran out back; returns (id, facility) of each."""
        back = await connection.execute(
            update(cases)
            .where(cases.c.state == CLAIMED, cases.c.lease_expires_at < datetime.now(UTC))
            .values(**_unheld(WAITING))
            .returning(cases.c.id, cases.c.facility)
        )
        return list(back)

    async def announce(
        self, connection: AsyncConnection, case_id: str, facility: Facility
    ) -> Row[Any]:
        """Tell the conversation that its case came back to the queue."""
        return await self._moved(connection, case_id, facility)

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
            .where(which, cases.c.facility == facility.id, _claimable())
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

    async def _with_lease(
        self,
        connection: AsyncConnection,
        case_id: str,
        lease: object,
        facility: Facility,
        changes: dict[str, Any],
    ) -> None:
        if not isinstance(lease, str):
            raise StaleLease
        done = await connection.execute(
            update(cases)
            .where(
                cases.c.id == case_id,
                cases.c.facility == facility.id,
                cases.c.state == CLAIMED,
                cases.c.lease == lease,
                cases.c.lease_expires_at >= datetime.now(UTC),
            )
            .values(**changes)
        )
        if done.rowcount != 1:
            query = with_holder(case_id, facility.id)
            raise StaleLease if (await connection.execute(query)).one_or_none() else NotFound

    async def _moved(
        self, connection: AsyncConnection, case_id: str, facility: Facility
    ) -> Row[Any]:
        """Give the conversation its new owner and tell it the case's state; returns the case."""
        case = (await connection.execute(select(cases).where(cases.c.id == case_id))).one()
        if case.conversation_id is None:
            return case
        owner = _OWNER_OF_STATE[case.state]
        await log.change(
            connection,
            case.conversation_id,
            owner=owner,
            owner_version=conversations.c.owner_version + 1,
            open_form=None,
        )
        told = Draft(CASE_UPDATED, await snapshot(connection, case, facility))
        changed = Draft(OWNER_CHANGED, {"owner": owner})
        await log.append(connection, case.conversation_id, None, [changed, told])
        return case

    def _new_lease(self) -> Lease:
        return Lease(secrets.token_urlsafe(32), datetime.now(UTC) + self._lease_for)


_ORDER = (cases.c.priority.desc(), cases.c.opened_at, cases.c.id)


def row_identity(case_id: str) -> str:
    """What a case's ciphertext is bound to."""
    return f"case:{case_id}"


def with_holder(case_id: str, facility_id: str) -> Select[Any]:
    """A query for the facility's case with the user name of its `holder`."""
    return (
        select(cases, staff.c.username.label("holder"))
        .outerjoin(staff, staff.c.id == cases.c.holder_id)
        .where(cases.c.id == case_id, cases.c.facility == facility_id)
    )


def in_order(facility_id: str, states: Sequence[str]) -> Select[Any]:
    """A query for the facility's cases in these states, as they are served."""
    return (
        select(cases, staff.c.username.label("holder"))
        .outerjoin(staff, staff.c.id == cases.c.holder_id)
        .where(cases.c.facility == facility_id, cases.c.state.in_(states))
        .order_by(*_ORDER)
    )


async def snapshot(
    connection: AsyncConnection, case: Row[Any], facility: Facility
) -> dict[str, Any]:
    """What is told of a case: `code`, `state`, `position` (from 1, while waiting), `opens_at`."""
    opens_at = facility.calendar.opens_at(datetime.now(UTC))
    return {
        "code": case.code,
        "state": case.state,
        "position": await _position(connection, case) if case.state == WAITING else None,
        "opens_at": opens_at and opens_at.isoformat(),
    }


async def _position(connection: AsyncConnection, case: Row[Any]) -> int:
    earlier = or_(
        cases.c.priority > case.priority,
        and_(cases.c.priority == case.priority, cases.c.opened_at < case.opened_at),
        and_(
            cases.c.priority == case.priority,
            cases.c.opened_at == case.opened_at,
            cases.c.id < case.id,
        ),
    )
    ahead = await connection.scalar(
        select(func.count()).where(
            cases.c.facility == case.facility, cases.c.state == WAITING, earlier
        )
    )
    return int(ahead or 0) + 1


def _claimable() -> ColumnElement[bool]:
    ran_out = and_(cases.c.state == CLAIMED, cases.c.lease_expires_at < datetime.now(UTC))
    return or_(cases.c.state.in_((WAITING, UNCONFIRMED)), ran_out)


def _unheld(state: str) -> dict[str, Any]:
    return {"state": state, "holder_id": None, "lease": None, "lease_expires_at": None}
