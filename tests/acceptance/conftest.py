"""The whole product as `make run` starts it: supervisor, Rasa, actions, handoff_api."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from tests.stack import Stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    started = Stack.start(tmp_path_factory.mktemp("stack"))
    try:
        started.wait_ready()
        yield started
    finally:
        started.stop()


@pytest.fixture
async def client(stack: Stack) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=stack.url, timeout=60, trust_env=False) as opened:
        yield opened
