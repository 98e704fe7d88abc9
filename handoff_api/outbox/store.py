"""The outbox: e-mails on their way, one row a case, kind and round.

    queued → sending → sent
    queued, sending → queued          again later: nobody took it, so nothing went out
    queued, sending → failed          refused for good
    sending → unconfirmed             nobody knows whether it went out; a person decides
    queued → withdrawn                the case is no longer in the state that it was written for

A sender takes a row by setting `taken_until`; that instant is also its proof that the row is still
its own. `sending` is committed before the text leaves, so a row that is found there after its time
was handed over or not, and nobody can tell.

Lock order: the case's row, then the outbox's, then the conversation's.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final, Literal
from uuid import uuid4

from sqlalchemy import Row, Select, and_, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import SYSTEM, Trail
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.states import REQUESTED, UNCONFIRMED, WAITING
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases, outbox
from handoff_api.exceptions import NotFound, WrongState
from handoff_api.knowledge.facilities import Facilities
from handoff_api.outbox.message import REMINDER, REQUEST, Letter
from handoff_api.privacy.encryption import Key, KeyStore

QUEUED, SENDING, SENT, FAILED = "queued", "sending", "sent", "failed"
UNKNOWN, WITHDRAWN = "unconfirmed", "withdrawn"
UNDER_WAY: Final = (QUEUED, SENDING)
STATES: Final = (QUEUED, SENDING, SENT, FAILED, UNKNOWN, WITHDRAWN)
LONGEST_WORDS = 300
# In which state a case wants its e-mail of each kind to go out.
WANTED_IN: Final = {REQUEST: REQUESTED, REMINDER: WAITING}

# The first wait after an attempt in vain; each is twice the one before. Twelve take most of a day.
FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=6)
MOST_ATTEMPTS = 12

type End = Literal["sent", "again", "failed", "unconfirmed"]


@dataclass(frozen=True)
class Outcome:
    """How an attempt ended, and the mail server's words on it, if it said any."""

    end: End
    words: str | None = None


@dataclass(frozen=True)
class Taken:
    """A row in a sender's hands until `until`; `attempt` counts from 1."""

    id: str
    case_id: str
    facility: str
    kind: str
    attempt: int
    until: datetime


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Outbox:
    """Commands on the outbox; `now` is the clock that it goes by."""

    database: Database
    keys: KeyStore
    queue: CaseQueue
    facilities: Facilities
    trail: Trail
    wakeups: Wakeups
    now: Callable[[], datetime] = _utc_now

    async def put(
        self,
        connection: AsyncConnection,
        case: Row[Any],
        kind: str,
        letter: Letter,
        key: Key,
        *,
        state: str = QUEUED,
    ) -> None:
        """Store an e-mail in the caller's transaction, in place of one that came to nothing.

        With the state SENT it stays here as what somebody sent by hand.
        """
        now, earlier = self.now(), await self.of_case(connection, case.id, kind, case.round)
        id_ = earlier.id if earlier else str(uuid4())
        values = {
            "facility": case.facility,
            "message_id": letter.message_id,
            "state": state,
            "attempts": 0,
            "next_at": now if state == QUEUED else None,
            "taken_until": None,
            "words": None,
            "created_at": now,
            "sent_at": now if state == SENT else None,
            "sealed": key.seal(_content(letter), row_identity(id_)),
        }
        if earlier:
            await connection.execute(update(outbox).where(outbox.c.id == id_).values(**values))
            return
        await connection.execute(
            insert(outbox).values(id=id_, case_id=case.id, kind=kind, round=case.round, **values)
        )

    async def of_case(
        self, connection: AsyncConnection, case_id: str, kind: str, round_: int
    ) -> Row[Any] | None:
        """The case's e-mail of this kind and round."""
        query = select(outbox).where(
            outbox.c.case_id == case_id, outbox.c.kind == kind, outbox.c.round == round_
        )
        return (await connection.execute(query)).one_or_none()

    async def decide(self, connection: AsyncConnection, mail_id: str, *, was_sent: bool) -> None:
        """A person knows or says what became of an unconfirmed e-mail: sent, or send it again."""
        now = self.now()
        changes: dict[str, Any] = (
            {"state": SENT, "sent_at": now}
            if was_sent
            else {"state": QUEUED, "attempts": 0, "next_at": now, "words": None}
        )
        await connection.execute(
            update(outbox)
            .where(outbox.c.id == mail_id, outbox.c.state == UNKNOWN)
            .values(taken_until=None, **changes)
        )

    async def take(self, seconds: float, most: int) -> Sequence[Taken]:
        """Take due e-mails for so many seconds; those of cases that moved on are withdrawn."""
        now = self.now()
        until = now + timedelta(seconds=seconds)
        free = and_(
            outbox.c.state == QUEUED,
            outbox.c.next_at <= now,
            or_(outbox.c.taken_until.is_(None), outbox.c.taken_until < now),
        )
        async with self.database.read() as connection:
            if await connection.scalar(select(outbox.c.id).where(free).limit(1)) is None:
                return []
        due = (
            select(outbox.c.id)
            .where(free)
            .order_by(outbox.c.next_at, outbox.c.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        async with self.database.write() as connection:
            ids = list(await connection.scalars(due))
            mine = outbox.c.id.in_(ids)
            await connection.execute(
                update(outbox).where(mine, ~_is_wanted()).values(state=WITHDRAWN)
            )
            rows = await connection.execute(
                update(outbox)
                .where(mine, outbox.c.state == QUEUED)
                .values(taken_until=until, attempts=outbox.c.attempts + 1)
                .returning(outbox)
            )
            return [
                Taken(row.id, row.case_id, row.facility, row.kind, row.attempts, until)
                for row in rows
            ]

    async def letter(self, taken: Taken) -> Letter:
        """What is to be sent.

        Raises:
            NotFound: it was erased.
        """
        async with self.database.read() as connection:
            query = (
                select(outbox.c.id, outbox.c.sealed, cases.c.key_id)
                .join(cases, cases.c.id == outbox.c.case_id)
                .where(outbox.c.id == taken.id)
            )
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound
        return opened(row, await self.keys.get(row.key_id))

    async def begin(self, taken: Taken, seconds: float) -> Taken | None:
        """Mark the e-mail as `sending`, committed, for so many seconds.

        None: the row is another's by now, or the case moved on; nothing may be sent.
        """
        until = self.now() + timedelta(seconds=seconds)
        async with self.database.write() as connection:
            await connection.execute(_case_of(taken).with_for_update())
            begun = await connection.execute(
                update(outbox)
                .where(_is_own(taken), outbox.c.state == QUEUED, _is_wanted())
                .values(state=SENDING, taken_until=until)
            )
            if begun.rowcount == 1:
                return replace(taken, until=until)
            await connection.execute(
                update(outbox)
                .where(_is_own(taken), outbox.c.state == QUEUED)
                .values(state=WITHDRAWN)
            )
        return None

    async def settle(self, taken: Taken, outcome: Outcome) -> bool:
        """Record how an attempt ended, and move its case on. False: the row is another's by now."""
        end: End = outcome.end
        if end == "again" and taken.attempt >= MOST_ATTEMPTS:
            end = "failed"
        now = self.now()
        by_end: dict[End, dict[str, Any]] = {
            "again": {"state": QUEUED, "next_at": now + wait_after(taken.attempt)},
            "sent": {"state": SENT, "sent_at": now},
            "failed": {"state": FAILED},
            "unconfirmed": {"state": UNKNOWN},
        }
        async with self.database.write() as connection:
            case = (await connection.execute(_case_of(taken).with_for_update())).one_or_none()
            done = await connection.execute(
                update(outbox)
                .where(_is_own(taken), outbox.c.state.in_(UNDER_WAY))
                .values(taken_until=None, words=outcome.words, **by_end[end])
            )
            if done.rowcount != 1 or case is None:
                return False
            if taken.kind == REQUEST and end != "again":
                await self._move_case(connection, taken, end)
        self._tell(case)
        return True

    async def give_up_lost(self) -> int:
        """What was being sent when its time ran out is unconfirmed; returns how many."""
        query = select(outbox).where(outbox.c.state == SENDING, outbox.c.taken_until < self.now())
        async with self.database.read() as connection:
            lost = (await connection.execute(query)).all()
        taken = [
            Taken(row.id, row.case_id, row.facility, row.kind, row.attempts, row.taken_until)
            for row in lost
        ]
        return sum([await self.settle(each, Outcome("unconfirmed")) for each in taken])

    async def _move_case(self, connection: AsyncConnection, taken: Taken, end: End) -> None:
        facility = self.facilities.get(taken.facility)
        put = partial(self.queue.put, connection, taken.case_id, facility, before=(REQUESTED,))
        # The patient may have cancelled meanwhile, or the answer came already.
        with suppress(NotFound, WrongState):
            if end == "failed":
                await put(WAITING, cause="not-sent")
            elif end == "unconfirmed":
                await put(UNCONFIRMED)
        await self.trail.note(
            connection,
            f"case.request_{end}",
            facility=facility.id,
            actor=SYSTEM,
            case_id=taken.case_id,
            attempt=taken.attempt,
        )

    def _tell(self, case: Row[Any]) -> None:
        self.wakeups.publish(case.conversation_id or case.id, case.facility)


def wait_after(attempt: int) -> timedelta:
    """How long to wait after an attempt in vain, the first one being 1."""
    return min(FIRST_WAIT * (1 << attempt - 1), LONGEST_WAIT)


def opened(row: Row[Any], key: Key) -> Letter:
    """The e-mail of a row of the outbox."""
    return Letter(**key.open(row.sealed, row_identity(row.id)))


def row_identity(mail_id: str) -> str:
    """What an e-mail's ciphertext is bound to."""
    return f"outbox:{mail_id}"


def _content(letter: Letter) -> dict[str, str]:
    return {name: getattr(letter, name) for name in Letter.__dataclass_fields__}


def _case_of(taken: Taken) -> Select[Any]:
    return select(cases).where(cases.c.id == taken.case_id)


def _is_own(taken: Taken) -> Any:
    return and_(outbox.c.id == taken.id, outbox.c.taken_until == taken.until)


def _is_wanted() -> Any:
    """Whether the case is still in the state and round that the e-mail was written for."""
    return exists().where(
        cases.c.id == outbox.c.case_id,
        cases.c.round == outbox.c.round,
        or_(*(and_(outbox.c.kind == kind, cases.c.state == s) for kind, s in WANTED_IN.items())),
    )
