"""Writes to a facility, once a round, when one of its cases waits for too long unclaimed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, case, func, select, update

from handoff_api.cases.states import WAITING
from handoff_api.conversations.events import CASE_UPDATED
from handoff_api.database.tables import cases, events
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facility
from handoff_api.outbox.message import REMINDER, Letters
from handoff_api.outbox.store import Outbox

logger = structlog.get_logger()

# A case waits from its opening; one that was reopened or moved here, from when it came back.
_LAST_CHANGE = (
    select(func.max(events.c.at))
    .where(events.c.conversation_id == cases.c.conversation_id, events.c.type == CASE_UPDATED)
    .scalar_subquery()
)
_SINCE = case(
    (cases.c.round > 0, func.coalesce(_LAST_CHANGE, cases.c.opened_at)), else_=cases.c.opened_at
)


@dataclass(frozen=True)
class Reminders:
    """Finds the cases that wait for so many minutes of opening hours."""

    outbox: Outbox
    letters: Letters

    async def run(self) -> None:
        """Put a reminder of each such case into the outbox."""
        for facility in self.outbox.facilities.all():
            if facility.reminding is not None:
                await self._remind(facility, facility.reminding.after_minutes)

    async def _remind(self, facility: Facility, minutes: int) -> None:
        now = self.outbox.now()
        for row in await self._waiting(facility, now - timedelta(minutes=minutes)):
            waited = facility.calendar.open_minutes(row.since, now)
            if waited < minutes:
                continue
            try:
                await self._put(row, facility, waited)
            except NotFound:
                continue
            logger.info("case.reminded", case=row.id, facility=facility.id)

    async def _waiting(self, facility: Facility, before: datetime) -> Sequence[Row[Any]]:
        query = select(cases, _SINCE.label("since")).where(
            cases.c.facility == facility.id,
            cases.c.state == WAITING,
            cases.c.reminded_at.is_(None),
            cases.c.opened_at <= before,
        )
        async with self.outbox.database.read() as connection:
            return (await connection.execute(query)).all()

    async def _put(self, row: Row[Any], facility: Facility, waited: int) -> None:
        key = await self.outbox.keys.get(row.key_id)
        letter = self.letters.reminder(row, facility, waited)
        async with self.outbox.database.write() as connection:
            reminded = await connection.execute(
                update(cases)
                .where(
                    cases.c.id == row.id,
                    cases.c.facility == facility.id,
                    cases.c.state == WAITING,
                    cases.c.reminded_at.is_(None),
                    cases.c.round == row.round,
                )
                .values(reminded_at=self.outbox.now())
            )
            if reminded.rowcount == 1:
                await self.outbox.put(connection, row, REMINDER, letter, key)
