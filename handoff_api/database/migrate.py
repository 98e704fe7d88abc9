"""Brings the database's tables up to date, at start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, make_url

from handoff_api.database.engines import Database
from handoff_api.database.roles import check, grant
from handoff_api.exceptions import ConfigurationError

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


async def migrate(database: Database, owner_url: str | None = None) -> None:
    """Run every migration that the database has not seen.

    With `owner_url` that role runs them and owns the tables; the service's role gets the rights
    that it needs, without any to change the audit table.

    Raises:
        ConfigurationError: the service's role could take such rights for itself.
    """
    if owner_url is None:
        async with database.write() as connection:
            await connection.run_sync(_upgrade)
        return
    role = make_url(database.url).username
    owner = Database(owner_url)
    try:
        if database.is_sqlite or owner.is_sqlite or role is None:
            raise ConfigurationError("DATABASE_OWNER_URL needs PostgreSQL and a role in each URL")
        async with owner.write() as connection:
            await check(connection, role)
            await connection.run_sync(_upgrade)
            await check(connection, role)
            await grant(connection, role)
    finally:
        await owner.close()


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
