"""What patients do with the case that their conversation has: cancel it, rate it, reopen it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.reading import newest_of, open_of, snapshot
from handoff_api.cases.states import CANCELLED, CLAIMED, OPEN_STATES, RESOLVED
from handoff_api.conversations.typing import Typing
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases
from handoff_api.exceptions import Malformed, NoCase, TooLate, WrongState
from handoff_api.knowledge.facilities import Facilities, Facility

REOPENED_WITHIN = timedelta(days=7)
STARS = range(1, 6)


class OwnCase:
    """The patient's commands on their newest case. Doing one again changes nothing more."""

    def __init__(
        self,
        database: Database,
        queue: CaseQueue,
        facilities: Facilities,
        trail: Trail,
        wakeups: Wakeups,
        typing: Typing,
    ) -> None:
        self._database = database
        self._queue = queue
        self._facilities = facilities
        self._trail = trail
        self._wakeups = wakeups
        self._typing = typing

    async def cancel(self, conversation_id: str) -> dict[str, Any]:
        """Cancel the open case; returns its snapshot.

        Raises:
            NoCase: there never was one.
            WrongState: it has ended otherwise.
        """
        async with self._database.write() as connection:
            case, facility = await self._newest(connection, conversation_id)
            if case.state != CANCELLED:
                case = await self.cancel_in(connection, case, facility)
            told = await snapshot(connection, case, facility)
        self._wakeups.publish(conversation_id, facility.id)
        return told

    async def rate(self, conversation_id: str, stars: object) -> dict[str, Any]:
        """Rate how a resolved case went, with 1 to 5 stars; the last rating counts.

        Raises:
            Malformed: not a whole number from 1 to 5.
            NoCase, WrongState: there is no case, or it is not resolved.
        """
        if isinstance(stars, bool) or not isinstance(stars, int) or stars not in STARS:
            raise Malformed(field="stars")
        async with self._database.write() as connection:
            case, facility = await self._newest(connection, conversation_id)
            if case.state != RESOLVED:
                raise WrongState(state=case.state)
            if case.rating != stars:
                await connection.execute(
                    update(cases).where(cases.c.id == case.id).values(rating=stars)
                )
                await self._note(connection, "case.rated", case, stars=stars)
            told = await snapshot(connection, case, facility)
        self._wakeups.publish(facility.id)
        return told | {"rating": stars}

    async def reopen(self, conversation_id: str) -> dict[str, Any]:
        """Let a case that was resolved within the last seven days wait again.

        Raises:
            NoCase: there never was one.
            WrongState: it is not resolved.
            TooLate: it was resolved too long ago.
        """
        async with self._database.write() as connection:
            case, facility = await self._newest(connection, conversation_id)
            if case.state not in OPEN_STATES or case.round == 0:
                case = await self.reopen_in(connection, case, facility)
            told = await snapshot(connection, case, facility)
        self._wakeups.publish(conversation_id, facility.id)
        return told

    async def type(self, conversation_id: str) -> None:
        """Let the holder of the case know that the patient is writing."""
        async with self._database.read() as connection:
            case = (await connection.execute(open_of(conversation_id))).one_or_none()
        if case is not None and case.state == CLAIMED:
            self._typing.note(case.facility, case.id)

    async def note_opened(self, connection: AsyncConnection, case: Row[Any]) -> None:
        """Note in the trail that the patient's conversation opened a case."""
        await self._note(connection, "case.opened", case, type=case.type)

    async def cancel_in(
        self, connection: AsyncConnection, case: Row[Any], facility: Facility
    ) -> Row[Any]:
        """Cancel in the caller's transaction.

        Raises:
            WrongState: it has ended.
        """
        ended = await self._queue.cancel(connection, case.id, facility)
        await self._note(connection, "case.cancelled", case)
        return ended

    async def reopen_in(
        self, connection: AsyncConnection, case: Row[Any], facility: Facility
    ) -> Row[Any]:
        """Reopen in the caller's transaction.

        Raises:
            WrongState: it is not resolved.
            TooLate: it was resolved too long ago.
        """
        if case.state == RESOLVED and not may_reopen(case):
            raise TooLate
        again = await self._queue.reopen(connection, case.id, facility)
        await self._note(connection, "case.reopened", case, round=again.round)
        return again

    async def _newest(
        self, connection: AsyncConnection, conversation_id: str
    ) -> tuple[Row[Any], Facility]:
        query = newest_of(conversation_id).with_for_update()
        case = (await connection.execute(query)).one_or_none()
        if case is None:
            raise NoCase
        return case, self._facilities.get(case.facility)

    async def _note(
        self, connection: AsyncConnection, action: str, case: Row[Any], **detail: Any
    ) -> None:
        await self._trail.note(
            connection,
            action,
            facility=case.facility,
            actor=Actor("patient", case.conversation_id),
            case_id=case.id,
            **detail,
        )


def may_reopen(case: Row[Any]) -> bool:
    """Whether the case was resolved so lately that the patient may open it again."""
    earliest = datetime.now(UTC) - REOPENED_WITHIN
    return bool(case.state == RESOLVED and case.ended_at >= earliest)
