"""The whole product for the tests that need it: started once, as `make run` starts it.

A plugin of the root's pytest run (see `addopts`), not a conftest, because the assistant's tests run
in an environment that has none of these packages.
"""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from tests.stack import Stack


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Supervisor, Rasa, the actions and handoff_api."""
    started = Stack.start(tmp_path_factory.mktemp("stack"))
    try:
        started.wait_ready()
        yield started
    finally:
        started.stop()


@pytest.fixture
async def client(stack: Stack) -> AsyncIterator[httpx.AsyncClient]:
    """Requests to the running product."""
    async with httpx.AsyncClient(base_url=stack.url, timeout=60, trust_env=False) as opened:
        yield opened
