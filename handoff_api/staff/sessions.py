"""Signing in and out, and the sessions of members of staff."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.database.engines import Database
from handoff_api.database.tables import sessions, staff
from handoff_api.exceptions import (
    Busy,
    Forbidden,
    NotFound,
    SecondFactorRequired,
    SecondFactorWrong,
    Unauthorized,
)
from handoff_api.knowledge.facilities import Facilities
from handoff_api.privacy.encryption import Key
from handoff_api.privacy.throttle import Throttle
from handoff_api.privacy.tokens import hashed, new_token
from handoff_api.staff.members import Debt, Member, Session
from handoff_api.staff.passwords import Passwords, username_error, username_of
from handoff_api.staff.second_factor import SecondFactors

# An open page of the console asks every minute, so that only closed ones are idle.
IDLE_LIMIT: Final = timedelta(hours=2)
SEEN_EVERY: Final = timedelta(minutes=1)
TICKET_LASTS: Final = timedelta(minutes=5)
_TICKET: Final = "sign-in-ticket"


@dataclass(frozen=True)
class ListedSession:
    """A session as it is listed; times are aware."""

    id: str
    username: str
    device: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


class Sessions:
    """Begins, checks, lists and ends sessions."""

    def __init__(
        self,
        database: Database,
        key: Key,
        passwords: Passwords,
        throttle: Throttle,
        second_factors: SecondFactors,
        facilities: Facilities,
        trail: Trail,
        seconds: float,
    ) -> None:
        self._database = database
        self._key = key
        self._passwords = passwords
        self._throttle = throttle
        self._second_factors = second_factors
        self._facilities = facilities
        self._trail = trail
        self._lasts = timedelta(seconds=seconds)

    async def sign_in(
        self, username: str, password: str, code: str | None = None, device: str = ""
    ) -> tuple[str, Session]:
        """Check the password and the code, and begin a session; its token is shown once.

        Raises:
            TooManyAttempts: the name is locked for a while after failures.
            SecondFactorRequired: the password is right and a code is needed; `ticket` stands for
                the password in `finish`.
            SecondFactorWrong: the code is wrong, too old, or was used before.
            Unauthorized: no such account, a disabled one, or a wrong password.
        """
        name = username_of(username)
        async with self._throttle.turn(name):
            async with self._database.read() as connection:
                row = await _named(connection, name)
            expected = row.password_hash if row and not row.disabled_at else None
            if row is None or not await self._passwords.fits(password, expected):
                await self._fail(name, row)
                raise Unauthorized
            if row.second_factor_step is not None and not code:
                raise SecondFactorRequired(self._ticket(row))
            return await self._begin(row, code, device)

    async def finish(self, ticket: str, code: str, device: str = "") -> tuple[str, Session]:
        """Begin the session of a ticket with a code; raises as `sign_in`."""
        row = await self._row_of(ticket)
        async with self._throttle.turn(row.username):
            return await self._begin(row, code, device)

    async def sign_out(self, token: str) -> None:
        """End the session."""
        async with self._database.write() as connection:
            await connection.execute(delete(sessions).where(sessions.c.token_hash == hashed(token)))

    async def session(self, token: str) -> Session:
        """The session of a token, marked as seen now.

        Raises:
            Unauthorized: none, it ran out or was idle for too long, or the account is disabled.
        """
        now = datetime.now(UTC)
        query = (
            select(
                staff,
                sessions.c.id.label("session_id"),
                sessions.c.csrf,
                sessions.c.seen_at,
            )
            .join(sessions, sessions.c.staff_id == staff.c.id)
            .where(sessions.c.token_hash == hashed(token), *_alive(now))
        )
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise Unauthorized
        if row.seen_at < now - SEEN_EVERY:
            await self._see(row.session_id, now)
        return Session(row.session_id, _member(row), row.csrf, self._debt(row))

    async def list(self, member: Member, username: str | None = None) -> list[ListedSession]:
        """The member's own live sessions, or a colleague's for administrators, newest first.

        Raises:
            Forbidden: only administrators may ask for others'.
            NotFound: no such colleague.
        """
        whom = member.username if username is None else username_of(username)
        if whom != member.username and not member.is_administrator:
            raise Forbidden
        mine = select(staff.c.id).where(
            staff.c.username == whom, staff.c.facility == member.facility
        )
        query = (
            select(sessions, staff.c.username)
            .join(staff, staff.c.id == sessions.c.staff_id)
            .where(sessions.c.staff_id == mine.scalar_subquery(), *_alive(datetime.now(UTC)))
            .order_by(sessions.c.created_at.desc())
        )
        async with self._database.read() as connection:
            if await connection.scalar(mine) is None:
                raise NotFound
            rows = (await connection.execute(query)).all()
        return [
            ListedSession(r.id, r.username, r.device, r.created_at, r.seen_at, r.expires_at)
            for r in rows
        ]

    async def end(self, member: Member, session_id: str) -> None:
        """End one session, of the member or, by administrators, of a colleague.

        Raises:
            NotFound: there is none that the member may end.
        """
        query = (
            select(sessions.c.staff_id)
            .join(staff, staff.c.id == sessions.c.staff_id)
            .where(sessions.c.id == session_id, staff.c.facility == member.facility)
        )
        if not member.is_administrator:
            query = query.where(staff.c.id == member.id)
        async with self._database.write() as connection:
            owner = await connection.scalar(query)
            if owner is None:
                raise NotFound
            await connection.execute(delete(sessions).where(sessions.c.id == session_id))
            await self._note(connection, "staff.session_ended", member.facility, member.id, owner)

    async def end_others(self, session: Session) -> None:
        """End every session of the member but this one."""
        member = session.member
        others = (sessions.c.staff_id == member.id, sessions.c.id != session.id)
        async with self._database.write() as connection:
            await connection.execute(delete(sessions).where(*others))
            await self._note(
                connection, "staff.session_ended", member.facility, member.id, member.id
            )

    async def _begin(self, row: Row[Any], code: str | None, device: str) -> tuple[str, Session]:
        now, token = datetime.now(UTC), new_token()
        session = Session(str(uuid4()), _member(row), new_token(), self._debt(row))
        async with self._database.write() as connection:
            fits = row.second_factor_step is None or await self._spend(connection, row, code or "")
            if fits:
                await self._throttle.forgive(connection, row.username)
                await connection.execute(delete(sessions).where(sessions.c.expires_at < now))
                await connection.execute(
                    insert(sessions).values(
                        id=session.id,
                        token_hash=hashed(token),
                        staff_id=row.id,
                        csrf=session.csrf,
                        device=device,
                        created_at=now,
                        seen_at=now,
                        expires_at=now + self._lasts,
                    )
                )
                await self._note(connection, "staff.signed_in", row.facility, row.id)
        if not fits:
            await self._fail(row.username, row)
            raise SecondFactorWrong
        return token, session

    async def _spend(self, connection: AsyncConnection, row: Row[Any], code: str) -> bool:
        step = self._second_factors.step_of(code, row.second_factor, row.id)
        return step is not None and await self._second_factors.spend(connection, row.id, step)

    async def _fail(self, name: str, row: Row[Any] | None) -> None:
        """Count the failure. Names of nobody belong to no facility and leave no audit entry."""
        async with self._database.write() as connection:
            await self._throttle.failed(connection, name)
            if row:
                await self._note(connection, "staff.sign_in_failed", row.facility, row.id)

    async def _see(self, session_id: str, now: datetime) -> None:
        with suppress(Busy):
            async with self._database.write() as connection:
                await connection.execute(
                    update(sessions).where(sessions.c.id == session_id).values(seen_at=now)
                )

    async def _note(
        self,
        connection: AsyncConnection,
        action: str,
        facility: str,
        actor_id: str,
        account: str | None = None,
    ) -> None:
        detail = {"account": account} if account else {}
        actor = Actor("staff", actor_id)
        await self._trail.note(connection, action, facility=facility, actor=actor, **detail)

    def _debt(self, row: Row[Any]) -> Debt | None:
        if row.is_one_time:
            return "password"
        required = self._facilities.get(row.facility).requires_second_factor
        return "second-factor" if required and row.second_factor_step is None else None

    def _ticket(self, row: Row[Any]) -> str:
        until = datetime.now(UTC) + TICKET_LASTS
        value = [row.id, row.password_hash, until.isoformat()]
        return urlsafe_b64encode(self._key.seal(value, _TICKET)).decode()

    async def _row_of(self, ticket: str) -> Row[Any]:
        try:
            opened = self._key.open(urlsafe_b64decode(ticket.encode()), _TICKET)
        except (InvalidTag, NotBase64, ValueError) as error:
            raise Unauthorized from error
        staff_id, password_hash, until = opened
        query = select(staff).where(
            staff.c.id == staff_id,
            staff.c.password_hash == password_hash,
            staff.c.disabled_at.is_(None),
        )
        async with self._database.read() as connection:
            row: Row[Any] | None = (await connection.execute(query)).one_or_none()
        if row is None or datetime.fromisoformat(until) < datetime.now(UTC):
            raise Unauthorized
        return row


async def _named(connection: AsyncConnection, name: str) -> Row[Any] | None:
    if username_error(name):
        return None
    return (await connection.execute(select(staff).where(staff.c.username == name))).one_or_none()


def _alive(now: datetime) -> tuple[Any, ...]:
    return (
        sessions.c.expires_at > now,
        sessions.c.seen_at > now - IDLE_LIMIT,
        staff.c.disabled_at.is_(None),
    )


def _member(row: Row[Any]) -> Member:
    return Member(row.id, row.facility, row.role, row.username)
