"""Changes of a case's row, and what its conversation is told of them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.reading import snapshot, with_holder
from handoff_api.cases.states import CLAIMED, OPEN_STATES, OWNER_OF_STATE, URGENT
from handoff_api.conversations import log
from handoff_api.conversations.events import CASE_UPDATED, OWNER_CHANGED, SAFETY_NOTICE, Draft
from handoff_api.database.tables import cases, conversations, events
from handoff_api.exceptions import NotFound, StaleLease
from handoff_api.knowledge.facilities import Facility


async def under_lease(
    connection: AsyncConnection,
    case_id: str,
    lease: object,
    facility: Facility,
    changes: dict[str, Any],
) -> None:
    """Change a case in its holder's hands.

    Raises:
        StaleLease: the lease ran out or is another one.
        NotFound: the facility has no such case.
    """
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


async def moved(
    connection: AsyncConnection,
    case_id: str,
    facility: Facility,
    *,
    owner: str | None = None,
    cause: str | None = None,
) -> Row[Any]:
    """Give the conversation its new owner and tell it the case's state; returns the case."""
    case = (await connection.execute(select(cases).where(cases.c.id == case_id))).one()
    if case.conversation_id is None:
        return case
    owner = owner or OWNER_OF_STATE[case.state]
    await log.change(
        connection,
        case.conversation_id,
        owner=owner,
        owner_version=conversations.c.owner_version + 1,
        open_form=None,
    )
    body = await snapshot(connection, case, facility) | {"facility": facility.id}
    told = Draft(CASE_UPDATED, body | ({"cause": cause} if cause else {}))
    changed = Draft(OWNER_CHANGED, {"owner": owner, "facility": facility.id})
    await log.append(connection, case.conversation_id, None, [changed, told])
    return case


async def put_first(connection: AsyncConnection, conversation_id: str) -> None:
    """Serve the conversation's open case before others: a red flag was raised in it."""
    await connection.execute(
        update(cases)
        .where(cases.c.conversation_id == conversation_id, cases.c.state.in_(OPEN_STATES))
        .values(priority=URGENT)
    )


async def has_red_flag(connection: AsyncConnection, conversation_id: str) -> bool:
    """Whether one was raised in the conversation."""
    query = select(events.c.seq).where(
        events.c.conversation_id == conversation_id, events.c.type == SAFETY_NOTICE
    )
    return await connection.scalar(query.limit(1)) is not None


def unheld(state: str) -> dict[str, Any]:
    """The columns of a case that nobody holds."""
    return {"state": state, "holder_id": None, "lease": None, "lease_expires_at": None}
