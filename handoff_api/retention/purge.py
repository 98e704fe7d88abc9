"""The end of the retention time: what waits too long expires, what ended long ago is erased."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Select, delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import SYSTEM, Trail
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.states import ERASED, EXPIRED, OPEN_STATES, WAITING
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases, conversations, events, reviews
from handoff_api.exceptions import NotFound, WrongState
from handoff_api.knowledge.facilities import RETENTION_DAYS, Facilities, Facility
from handoff_api.retention.erasure import Erasure

logger = structlog.get_logger()


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Purge:
    """Keeps each facility's retention time; `now` is the clock that it goes by."""

    database: Database
    erasure: Erasure
    queue: CaseQueue
    facilities: Facilities
    trail: Trail
    wakeups: Wakeups
    now: Callable[[], datetime] = _utc_now

    async def run(self) -> None:
        """Expire and erase what is due; what expires now is erased one retention time later.

        A facility that is served no more keeps the default time.
        """
        served = {facility.id: facility for facility in self.facilities.all()}
        async with self.database.read() as connection:
            known = await connection.scalars(
                select(conversations.c.facility).union(select(cases.c.facility))
            )
            in_use = set(known)
        for facility_id in sorted(in_use):
            facility = served.get(facility_id)
            days = facility.retention_days if facility else RETENTION_DAYS
            before = self.now() - timedelta(days=days)
            if facility:
                await self._expire(facility, before)
            await self._erase(facility_id, before)
            await self._forget_reviews(facility_id, before)

    async def _expire(self, facility: Facility, before: datetime) -> None:
        async with self.database.read() as connection:
            due = (await connection.execute(_waiting_since(facility.id, before))).all()
        for case in due:
            try:
                async with self.database.write() as connection:
                    await self.queue.put(
                        connection,
                        case.id,
                        facility,
                        EXPIRED,
                        before=(WAITING,),
                        ended_at=self.now(),
                    )
                    await self.trail.note(
                        connection,
                        "case.expired",
                        facility=facility.id,
                        actor=SYSTEM,
                        case_id=case.id,
                    )
            except (NotFound, WrongState):
                continue
            logger.info("case.expired", case=case.id)
            self.wakeups.publish(facility.id, case.conversation_id or case.id)

    async def _erase(self, facility_id: str, before: datetime) -> None:
        async with self.database.read() as connection:
            due = await _ended(connection, facility_id, before)
        for key_id in due:
            try:
                await self.erasure.by_retention(key_id)
            except NotFound:
                continue

    async def _forget_reviews(self, facility_id: str, before: datetime) -> None:
        """Those of conversations that go on for longer."""
        old = (reviews.c.facility == facility_id, reviews.c.at < before)
        async with self.database.write() as connection:
            await connection.execute(delete(reviews).where(*old))


def _waiting_since(facility_id: str, before: datetime) -> Select[Any]:
    """Cases that nobody took up; a reopened one counts from the conversation's last event."""
    return select(cases.c.id, cases.c.conversation_id).where(
        cases.c.facility == facility_id,
        cases.c.state == WAITING,
        cases.c.opened_at < before,
        or_(cases.c.answered_at.is_(None), cases.c.answered_at < before),
        or_(cases.c.round == 0, _last_event_before(cases.c.conversation_id, before)),
    )


def _last_event_before(
    conversation_id: ColumnElement[Any], before: datetime
) -> ColumnElement[bool]:
    return ~exists().where(events.c.conversation_id == conversation_id, events.c.at >= before)


async def _ended(connection: AsyncConnection, facility_id: str, before: datetime) -> list[str]:
    """The keys of cases that all ended before then, and of conversations that fell silent."""
    others = cases.alias()
    lasting = or_(others.c.state.in_(OPEN_STATES), others.c.ended_at >= before)
    ended = (
        select(cases.c.key_id)
        .distinct()
        .where(
            cases.c.facility == facility_id,
            cases.c.state != ERASED,
            cases.c.ended_at < before,
            ~exists().where(others.c.key_id == cases.c.key_id, lasting),
        )
    )
    silent = select(conversations.c.id).where(
        conversations.c.facility == facility_id,
        ~exists().where(cases.c.key_id == conversations.c.id),
        _last_event_before(conversations.c.id, before),
    )
    return [*await connection.scalars(ended), *await connection.scalars(silent)]
