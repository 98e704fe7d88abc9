"""Connections: one reading and one writing way into the database.

SQLite gets two engines: a single writer that takes the write lock when its transaction begins,
and readers that never block it. SQLAlchemy's defaults begin late and double-claim under load;
see `docs/decisions.md`. PostgreSQL needs one engine for both.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, TimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from handoff_api.exceptions import Busy

BUSY_SECONDS = 5


class Database:
    """Reading and writing connections to one database."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        if self.is_sqlite:
            self._writer = _sqlite_engine(url, "IMMEDIATE", size=1)
            self._reader = _sqlite_engine(url, "DEFERRED", size=8)
        else:
            self._writer = create_async_engine(url, pool_size=20, pool_pre_ping=True)
            self._reader = self._writer

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, committed at the end of the block or rolled back whole.

        Raises:
            Busy: the database was locked or out of connections for longer than the bound.
        """
        try:
            async with self._writer.begin() as connection:
                yield connection
        except (DBAPIError, TimeoutError) as error:
            raise _busy_or(error) from error

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A consistent view for reading.

        Raises:
            Busy: as `write`.
        """
        try:
            async with self._reader.connect() as connection:
                yield connection
        except (DBAPIError, TimeoutError) as error:
            raise _busy_or(error) from error

    async def truncate_wal(self) -> None:
        """Remove erased rows from SQLite's write-ahead log too."""
        if self.is_sqlite:
            async with self._writer.connect() as connection:
                driver: Any = (await connection.get_raw_connection()).driver_connection
                await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Close every connection."""
        await self._writer.dispose()
        await self._reader.dispose()


def _sqlite_engine(url: str, begin: str, size: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=size,
        max_overflow=0,
        pool_timeout=30,
        connect_args={"timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def set_pragmas(connection: Any, record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin_transaction(connection: Any) -> None:
        connection.exec_driver_sql(f"BEGIN {begin}")

    return engine


def _busy_or(error: DBAPIError | TimeoutError) -> Exception:
    told = str(getattr(error, "orig", error)).lower()
    if isinstance(error, TimeoutError) or "locked" in told or "too many clients" in told:
        return Busy()
    return error
