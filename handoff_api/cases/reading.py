"""Queries on cases: in which order they are served, and what is told of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.states import CLAIMED, OPEN_STATES, STATES, UNCONFIRMED, WAITING
from handoff_api.database.tables import cases, staff
from handoff_api.exceptions import Malformed, UnknownLocale
from handoff_api.knowledge.facilities import Facility
from handoff_api.words.catalogue import served_locale

ORDER = (cases.c.priority.desc(), cases.c.opened_at, cases.c.id)
MOST_ENDED = 200


@dataclass(frozen=True)
class CaseFilter:
    """Which of the facility's cases are wanted; by default all open ones.

    `older_than`: opened at least so many minutes ago; `mine`: held by the one who asks.
    """

    state: str | None = None
    type: str | None = None
    locale: str | None = None
    older_than: int | None = None
    mine: bool = False

    @classmethod
    def of(cls, asked: Mapping[str, Any]) -> "CaseFilter":
        """Read the parameters of a query.

        Raises:
            Malformed: a value cannot be used; `field` names it.
        """
        state, older_than = asked.get("state"), asked.get("older_than")
        if state is not None and state not in STATES:
            raise Malformed(field="state")
        if older_than is not None and not _is_number(older_than):
            raise Malformed(field="older_than")
        if asked.get("mine") not in (None, "true", "false"):
            raise Malformed(field="mine")
        try:
            locale = asked.get("locale") and served_locale(asked["locale"])
        except UnknownLocale as error:
            raise Malformed(field="locale") from error
        return cls(
            state=state,
            type=asked.get("type"),
            locale=locale,
            older_than=None if older_than is None else int(older_than),
            mine=asked.get("mine") == "true",
        )

    def query(self, facility_id: str, staff_id: str) -> Select[Any]:
        """The cases as they are served, ended ones newest first; with `holder` and `position`."""
        states = OPEN_STATES if self.state is None else (self.state,)
        places = _places(facility_id)
        query = (
            select(cases, staff.c.username.label("holder"), places.c.position)
            .outerjoin(staff, staff.c.id == cases.c.holder_id)
            .outerjoin(places, places.c.id == cases.c.id)
            .where(cases.c.facility == facility_id, cases.c.state.in_(states))
        )
        if self.type is not None:
            query = query.where(cases.c.type == self.type)
        if self.locale is not None:
            query = query.where(cases.c.locale == self.locale)
        if self.older_than is not None:
            latest = datetime.now(UTC) - timedelta(minutes=self.older_than)
            query = query.where(cases.c.opened_at <= latest)
        if self.mine:
            query = query.where(cases.c.holder_id == staff_id)
        if set(states) <= set(OPEN_STATES):
            return query.order_by(*ORDER)
        return query.order_by(cases.c.ended_at.desc(), cases.c.id).limit(MOST_ENDED)


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


def newest_of(conversation_id: str) -> Select[Any]:
    """A query for the conversation's newest case."""
    query = select(cases).where(cases.c.conversation_id == conversation_id)
    return query.order_by(cases.c.opened_at.desc(), cases.c.id).limit(1)


def open_of(conversation_id: str) -> Select[Any]:
    """A query for the conversation's open case; there is at most one."""
    return select(cases).where(
        cases.c.conversation_id == conversation_id, cases.c.state.in_(OPEN_STATES)
    )


async def topics_of(connection: AsyncConnection, conversation_id: str, facility: str) -> list[str]:
    """Whom a change in the conversation concerns: the patient, their facility, the case's."""
    caring = await connection.scalar(open_of(conversation_id).with_only_columns(cases.c.facility))
    return [conversation_id, facility, *([caring] if caring not in (None, facility) else [])]


def first_waiting(facility: Facility) -> Select[Any]:
    """A query for the id of the case that is served next."""
    is_waiting = or_(cases.c.state == WAITING, lease_ran_out())
    query = select(cases.c.id).where(cases.c.facility == facility.id, is_waiting)
    return query.order_by(*ORDER).limit(1)


def claimable() -> ColumnElement[bool]:
    """Whether somebody may take the case: it waits, is unconfirmed, or its lease ran out."""
    return or_(cases.c.state.in_((WAITING, UNCONFIRMED)), lease_ran_out())


def lease_ran_out() -> ColumnElement[bool]:
    """Whether the case is held under a lease that is over."""
    return and_(cases.c.state == CLAIMED, cases.c.lease_expires_at < datetime.now(UTC))


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


def _places(facility_id: str) -> Any:
    return (
        select(cases.c.id, func.row_number().over(order_by=ORDER).label("position"))
        .where(cases.c.facility == facility_id, cases.c.state == WAITING)
        .subquery("places")
    )


def _is_number(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 7
