"""Staff: who they are, signing in, sessions. Tokens are stored hashed only."""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final
from uuid import uuid4

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from sqlalchemy import delete, func, insert, select, update

from handoff_api.database.engines import Database
from handoff_api.database.tables import service_tokens, sessions, staff
from handoff_api.exceptions import TooManyAttempts, Unauthorized

ROLES: Final = ("agent", "lead", "administrator")
FREE_FAILURES = 5
LONGEST_LOCK = timedelta(minutes=15)


@dataclass(frozen=True)
class Member:
    """A member of a facility's staff."""

    id: str
    facility: str
    role: str
    username: str


@dataclass(frozen=True)
class Session:
    """A signed-in member; `csrf` must come with every write that the cookie authorises."""

    member: Member
    csrf: str


@dataclass(frozen=True)
class Service:
    """Another system that may open cases for one facility."""

    id: str
    facility: str


class Accounts:
    """Accounts, sessions and service tokens."""

    def __init__(self, database: Database, session_seconds: float) -> None:
        self._database = database
        self._session_for = timedelta(seconds=session_seconds)
        self._hasher = PasswordHasher()

    @cached_property
    def _nobody(self) -> str:
        """A hash to check against when there is no account, so that the answer takes as long."""
        return self._hasher.hash(secrets.token_urlsafe(16))

    async def add(self, facility: str, role: str, username: str, password: str) -> Member:
        """Add a member of staff."""
        member = Member(str(uuid4()), facility, role, username)
        password_hash = await asyncio.to_thread(self._hasher.hash, password)
        async with self._database.write() as connection:
            await connection.execute(
                insert(staff).values(
                    id=member.id,
                    facility=facility,
                    role=role,
                    username=username,
                    password_hash=password_hash,
                )
            )
        return member

    async def add_service(self, facility: str, name: str) -> str:
        """Give another system access to a facility's cases; returns its token, shown once."""
        token = secrets.token_urlsafe(32)
        async with self._database.write() as connection:
            await connection.execute(
                insert(service_tokens).values(
                    id=str(uuid4()),
                    token_hash=_hash(token),
                    facility=facility,
                    name=name,
                    scopes=["cases:read", "cases:write"],
                    created_at=datetime.now(UTC),
                )
            )
        return token

    async def is_empty(self) -> bool:
        """Whether nobody has an account yet."""
        async with self._database.read() as connection:
            return not await connection.scalar(select(func.count()).select_from(staff))

    async def sign_in(self, username: str, password: str) -> tuple[str, Session]:
        """Check the password and begin a session; returns its token, shown once.

        Raises:
            TooManyAttempts: the account is locked for a while after wrong passwords.
            Unauthorized: no such account or a wrong password.
        """
        now = datetime.now(UTC)
        query = select(staff).where(staff.c.username == username)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row and row.locked_until and row.locked_until > now:
            raise TooManyAttempts(retry_after=int((row.locked_until - now).total_seconds()) + 1)
        try:
            expected = row.password_hash if row else self._nobody
            await asyncio.to_thread(self._hasher.verify, expected, password)
        except VerificationError as error:
            if row:
                await self._count_failure(row.id, row.failures + 1, now)
            raise Unauthorized from error
        if row is None:
            raise Unauthorized
        member = Member(row.id, row.facility, row.role, row.username)
        token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        async with self._database.write() as connection:
            await connection.execute(
                update(staff).where(staff.c.id == row.id).values(failures=0, locked_until=None)
            )
            await connection.execute(delete(sessions).where(sessions.c.expires_at < now))
            await connection.execute(
                insert(sessions).values(
                    id=str(uuid4()),
                    token_hash=_hash(token),
                    staff_id=row.id,
                    csrf=csrf,
                    created_at=now,
                    seen_at=now,
                    expires_at=now + self._session_for,
                )
            )
        return token, Session(member, csrf)

    async def sign_out(self, token: str) -> None:
        """End the session."""
        async with self._database.write() as connection:
            await connection.execute(delete(sessions).where(sessions.c.token_hash == _hash(token)))

    async def session(self, token: str) -> Session:
        """The session of a token.

        Raises:
            Unauthorized: none, or it ran out.
        """
        query = (
            select(staff, sessions.c.csrf)
            .join(sessions, sessions.c.staff_id == staff.c.id)
            .where(sessions.c.token_hash == _hash(token), sessions.c.expires_at > datetime.now(UTC))
        )
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise Unauthorized
        return Session(Member(row.id, row.facility, row.role, row.username), row.csrf)

    async def service(self, token: str) -> Service:
        """The system that a service token belongs to.

        Raises:
            Unauthorized: there is none.
        """
        query = select(service_tokens).where(service_tokens.c.token_hash == _hash(token))
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise Unauthorized
        return Service(row.id, row.facility)

    async def _count_failure(self, staff_id: str, failures: int, now: datetime) -> None:
        lock = None
        if failures >= FREE_FAILURES:
            lock = now + min(timedelta(seconds=2 ** (failures - FREE_FAILURES)), LONGEST_LOCK)
        async with self._database.write() as connection:
            await connection.execute(
                update(staff)
                .where(staff.c.id == staff_id)
                .values(failures=failures, locked_until=lock)
            )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
