"""What staff can do with their queue: take cases, give them back, pass them on, end them.

What is done to a held case is in `casework.py`, talking to the patient in `talk.py`.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import SYSTEM, Actor, Trail
from handoff_api.cases import notes
from handoff_api.cases.changes import moved
from handoff_api.cases.codes import is_code, written
from handoff_api.cases.held import Held, Holding, case_of
from handoff_api.cases.queue import CaseQueue, Lease
from handoff_api.cases.reading import CaseFilter
from handoff_api.cases.states import CLAIMED, OUTCOMES, WAITING
from handoff_api.cases.view import View
from handoff_api.conversations.service import wait
from handoff_api.conversations.typing import Typing
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases, staff
from handoff_api.exceptions import Forbidden, Malformed, NotFound
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.members import Member

MAY_TAKE_BACK = ("lead", "administrator")

logger = structlog.get_logger()


@dataclass(frozen=True)
class Hint:
    """Something happened: cases `changed`, or patients are typing in their cases."""

    changed: bool
    typing: tuple[str, ...]


class Desk:
    """The queue's commands, within the member's own facility."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        queue: CaseQueue,
        holding: Holding,
        view: View,
        knowledge: Knowledge,
        trail: Trail,
        wakeups: Wakeups,
        typing: Typing,
    ) -> None:
        self._database = database
        self._keys = keys
        self._queue = queue
        self._holding = holding
        self._view = view
        self._knowledge = knowledge
        self._trail = trail
        self._wakeups = wakeups
        self._typing = typing

    async def list(
        self, member: Member, wanted: CaseFilter | None = None
    ) -> Sequence[dict[str, Any]]:
        """See `View.list`; by default all open cases.

        Raises:
            Malformed: there is no such case type.
        """
        if wanted is not None and wanted.type is not None:
            self._knowledge.case_types.get(wanted.type)
        return await self._view.list(member, wanted or CaseFilter())

    async def show(self, member: Member, case_id: str, locale: str) -> dict[str, Any]:
        """See `View.show`."""
        return await self._view.show(member, case_id, locale)

    async def find(self, member: Member, code: str) -> str:
        """The id of the case with a code, whatever its state; the trail has who looked for it.

        Raises:
            Malformed: it cannot be a code.
            NotFound: the facility has no such case.
        """
        if not is_code(code):
            raise Malformed(field="code")
        query = select(cases.c.id).where(
            cases.c.code == written(code), cases.c.facility == member.facility
        )
        async with self._database.write() as connection:
            case_id: str | None = await connection.scalar(query)
            if case_id is None:
                raise NotFound
            await self._note(connection, "case.looked-up", member, case_id)
        return case_id

    async def claim(self, member: Member, case_id: str) -> Lease:
        """See `CaseQueue.claim`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            lease = await self._queue.claim(connection, case_id, member.id, facility)
            await self._note(connection, "case.claimed", member, case_id)
        await self._tell(case_id, facility)
        return lease

    async def claim_next(self, member: Member) -> tuple[str, Lease]:
        """See `CaseQueue.claim_next`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            case_id, lease = await self._queue.claim_next(connection, member.id, facility)
            await self._note(connection, "case.claimed", member, case_id)
        await self._tell(case_id, facility)
        return case_id, lease

    async def renew(self, member: Member, case_id: str, lease: object) -> Lease:
        """See `CaseQueue.renew`."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            return await self._queue.renew(connection, case_id, lease, facility)

    async def release(
        self, member: Member, case_id: str, lease: object, note: object = None
    ) -> None:
        """Give the case back to its old place, perhaps with a note for colleagues.

        Without a lease, a lead or administrator takes a colleague's case back.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            Forbidden: without a lease, and not in the role to take it back.
            WrongState: without a lease, and nobody holds it.
        """
        text = notes.text_or_none(note)
        if lease is None:
            return await self._take_back(member, case_id, text)
        async with self._holding.write(member, case_id, lease) as held:
            await self._add_note(held, member, text)
            await self._queue.release(held.connection, case_id, held.lease, held.facility)
            await held.note("case.released")

    async def transfer(
        self, member: Member, case_id: str, lease: object, to: object, note: object = None
    ) -> dict[str, str | None]:
        """Hand the case to `{username}`, a colleague, or to `{facility}`, where it waits.

        A colleague holds it at once. The other facility has it at the place of its opening; this
        one no longer sees it, and the patient is told who looks after it. Returns its `state`,
        `facility` and `holder`.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            Malformed: no such colleague or facility, or it does not work on such cases.
        """
        text = notes.text_or_none(note)
        match to:
            case {"username": str(username), **others} if not others:
                return await self._to_colleague(member, case_id, lease, username, text)
            case {"facility": str(facility), **others} if not others:
                return await self._to_facility(member, case_id, lease, facility, text)
        raise Malformed(field="to")

    async def resolve(self, member: Member, case_id: str, lease: object, outcome: object) -> None:
        """End the case with an outcome of `OUTCOMES`.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            Malformed: there is no such outcome.
        """
        ending = outcome_of(outcome)
        async with self._holding.write(member, case_id, lease) as held:
            await self._queue.resolve(held.connection, case_id, held.lease, ending, held.facility)
            await held.note("case.resolved", outcome=ending)

    async def colleagues(self, member: Member) -> Sequence[dict[str, str]]:
        """Whom a case can be handed to at the facility: `{username, role}`, by name."""
        query = select(staff.c.username, staff.c.role).where(
            staff.c.facility == member.facility,
            staff.c.id != member.id,
            staff.c.disabled_at.is_(None),
        )
        async with self._database.read() as connection:
            rows = await connection.execute(query.order_by(staff.c.username))
        return [{"username": row.username, "role": row.role} for row in rows]

    def facilities(
        self, member: Member, locale: str, case_type: object = None
    ) -> Sequence[dict[str, object]]:
        """The other facilities, those that work on the type: `{facility, name, case_types}`."""
        others = (f for f in self._knowledge.facilities.all() if f.id != member.facility)
        offers = ((other, self._knowledge.case_types_of(other)) for other in others)
        return [
            {"facility": other.id, "name": other.name(locale), "case_types": types}
            for other, types in offers
            if case_type is None or case_type in types
        ]

    async def follow(self, member: Member, heartbeat: float) -> AsyncIterator[Hint]:
        """What happens in the facility; nothing happened every `heartbeat` seconds."""
        typing = self._typing.follow(member.facility)
        topics = (member.facility, typing.topic)
        with (
            self._wakeups.listen(*topics) as woken,
            self._wakeups.listen(member.facility) as changed,
        ):
            while True:
                await wait(woken, heartbeat)
                woken.clear()
                yield Hint(changed.is_set(), typing.news())
                changed.clear()

    async def take_back_expired(self) -> None:
        """Put cases whose lease ran out back to their places, and tell everybody."""
        facilities = self._knowledge.facilities
        async with self._database.write() as connection:
            back = await self._queue.expired(connection)
            for row in back:
                facility = facilities.get(row.facility)
                await moved(connection, row.id, facility)
                await self._trail.note(
                    connection,
                    "case.released",
                    facility=facility.id,
                    actor=SYSTEM,
                    case_id=row.id,
                    cause="lease-expired",
                )
        for row in back:
            logger.info("case.lease_expired", case=row.id)
            await self._tell(row.id, facilities.get(row.facility))

    async def _take_back(self, member: Member, case_id: str, text: str | None) -> None:
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.write() as connection:
            row = await case_of(connection, case_id, facility)
            if member.role not in MAY_TAKE_BACK:
                raise Forbidden
            await self._queue.put(connection, case_id, facility, WAITING, before=(CLAIMED,))
            held = Held(connection, row, facility, "", Actor.of(member), self._trail)
            await self._add_note(held, member, text)
            await held.note("case.released", cause="taken-back")
        self._holding.tell(row, facility)

    async def _to_colleague(
        self, member: Member, case_id: str, lease: object, username: str, text: str | None
    ) -> dict[str, str | None]:
        query = select(staff.c.id).where(
            staff.c.username == username,
            staff.c.facility == member.facility,
            staff.c.disabled_at.is_(None),
        )
        async with self._holding.write(member, case_id, lease) as held:
            colleague = await held.connection.scalar(query)
            if colleague is None:
                raise Malformed(field="to")
            await self._queue.pass_on(
                held.connection, case_id, held.lease, held.facility, colleague
            )
            await self._add_note(held, member, text)
            await held.note("case.transferred", to_staff=colleague)
        return {"state": CLAIMED, "facility": member.facility, "holder": username}

    async def _to_facility(
        self, member: Member, case_id: str, lease: object, facility_id: str, text: str | None
    ) -> dict[str, str | None]:
        known = {facility.id: facility for facility in self._knowledge.facilities.all()}
        target = known.get(facility_id)
        async with self._holding.write(member, case_id, lease) as held:
            if target is None or target.id == member.facility:
                raise Malformed(field="to")
            if held.row.type not in self._knowledge.case_types_of(target):
                raise Malformed(field="to")
            await self._add_note(held, member, text)
            await self._queue.move(held.connection, case_id, held.lease, held.facility, target)
            await held.note("case.transferred", to_facility=target.id)
            await self._trail.note(
                held.connection,
                "case.transferred",
                facility=target.id,
                actor=held.actor,
                case_id=case_id,
                from_facility=held.facility.id,
            )
        self._wakeups.publish(target.id)
        return {"state": WAITING, "facility": target.id, "holder": None}

    async def _add_note(self, held: Held, member: Member, text: str | None) -> None:
        if text is not None:
            key = await self._keys.get(held.row.key_id)
            await notes.add(held, member, key, str(uuid4()), text)

    async def _note(
        self, connection: AsyncConnection, action: str, member: Member, case_id: str
    ) -> None:
        await self._trail.note(
            connection, action, facility=member.facility, actor=Actor.of(member), case_id=case_id
        )

    async def _tell(self, case_id: str, facility: Facility) -> None:
        async with self._database.read() as connection:
            row = await case_of(connection, case_id, facility)
        self._holding.tell(row, facility)


def outcome_of(outcome: object) -> str:
    """One of `OUTCOMES`.

    Raises:
        Malformed: anything else.
    """
    if outcome not in OUTCOMES:
        raise Malformed(field="outcome")
    return str(outcome)
