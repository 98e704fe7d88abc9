"""Databases of earlier versions, brought up to date."""

from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from handoff_api.conversations.access import Access
from handoff_api.database.engines import Database
from handoff_api.database.migrate import MIGRATIONS, migrate
from handoff_api.database.tables import metadata
from handoff_api.privacy.tokens import hashed


def _to(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    move = command.downgrade if revision == "base" else command.upgrade
    move(config, revision)


@pytest.fixture
async def database(database_url: str) -> Any:
    opened = Database(database_url)
    yield opened
    await opened.close()


async def test_the_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    await migrate(database)

    async with database.read() as connection:
        found = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync), metadata)
        )

    assert found == []


async def test_a_conversation_of_before_keeps_its_events_and_its_token(database: Database) -> None:
    async with database.write() as connection:
        await connection.run_sync(_to, "0002")
        await connection.execute(
            text(
                "INSERT INTO conversations (id, facility, locale, token_hash, owner, owner_version,"
                " last_seq, last_input_seq, answered_through, open_choices, created_at) VALUES"
                " ('c', 'sakura-pharmacy', 'ja', :token, 'bot', 0, 1, 0, 0, '{}',"
                " CURRENT_TIMESTAMP)"
            ),
            {"token": hashed("secret")},
        )
        await connection.execute(
            text(
                "INSERT INTO events (conversation_id, seq, type, at, body) VALUES"
                " ('c', 1, 'bot.message', CURRENT_TIMESTAMP, '{}')"
            ),
        )

    await migrate(database)

    await Access(database, *[None] * 3).authorize("c", "secret")  # type: ignore[arg-type]
    async with database.read() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM events")) == 1


async def test_every_migration_can_be_taken_back(database: Database) -> None:
    await migrate(database)
    async with database.write() as connection:
        await connection.run_sync(_to, "base")
    await migrate(database)
