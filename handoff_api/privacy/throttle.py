"""Guessing made slow: after five failures in a row, each further one locks the name for longer.

Failures are counted by name, whether anybody has the name or not: otherwise a lock would tell which
names exist. A name that nobody has may be a password typed into the wrong field, so that the table
holds a keyed hash of it only. The attempts on one name take turns: sent all at once, they are not
more than one after another.
"""

import asyncio
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from weakref import WeakValueDictionary

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.database.engines import Database
from handoff_api.database.tables import attempts
from handoff_api.exceptions import TooManyAttempts

FREE_FAILURES = 5
LONGEST_LOCK = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)


class Throttle:
    """Counts failed attempts by name."""

    def __init__(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[None]:
        """Wait for this name's turn to be tried.

        Raises:
            TooManyAttempts: the name is locked for a while.
        """
        hashed = self._hash(name)
        async with self._turns.setdefault(hashed, asyncio.Lock()):
            await self._refuse_locked(hashed)
            yield

    async def failed(self, connection: AsyncConnection, name: str) -> None:
        """Count a failure."""
        now, hashed = datetime.now(UTC), self._hash(name)
        await connection.execute(delete(attempts).where(attempts.c.at < now - FORGOTTEN_AFTER))
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        counted = (
            insert(attempts)
            .values(name_hash=hashed, failures=1, at=now)
            .on_conflict_do_update(
                index_elements=[attempts.c.name_hash],
                set_={"failures": attempts.c.failures + 1, "at": now},
            )
            .returning(attempts.c.failures)
        )
        failures = (await connection.execute(counted)).scalar_one()
        if failures >= FREE_FAILURES:
            exponent = min(failures - FREE_FAILURES, 30)
            lock = now + min(timedelta(seconds=2**exponent), LONGEST_LOCK)
            await connection.execute(
                update(attempts).where(attempts.c.name_hash == hashed).values(locked_until=lock)
            )

    async def forgive(self, connection: AsyncConnection, name: str) -> None:
        """Forget the failures."""
        await connection.execute(delete(attempts).where(attempts.c.name_hash == self._hash(name)))

    async def _refuse_locked(self, hashed: str) -> None:
        query = select(attempts.c.locked_until).where(attempts.c.name_hash == hashed)
        async with self._database.read() as connection:
            until = await connection.scalar(query)
        now = datetime.now(UTC)
        if until and until > now:
            raise TooManyAttempts(retry_after=int((until - now).total_seconds()) + 1)

    def _hash(self, name: str) -> str:
        return hmac.new(self._key, name.encode(), "sha256").hexdigest()
