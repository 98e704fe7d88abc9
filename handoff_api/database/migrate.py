"""Brings the database's tables up to date, at start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from handoff_api.database.engines import Database

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


async def migrate(database: Database) -> None:
    """Run every migration that the database has not seen."""
    async with database.write() as connection:
        await connection.run_sync(_upgrade)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
