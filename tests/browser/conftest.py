"""A real browser in front of a served handoff_api with a scripted assistant."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    async_playwright,
    expect,
)

from handoff_api.http.html import has_asset
from handoff_api.testing import ScriptedAssistant
from tests.browser.desk import Console
from tests.service import serve

# Two cores may be busy with the assistant's models.
expect.set_options(timeout=15_000)

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Chromium looks up its maker's hosts all the same; here no name but this machine's resolves.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="session", autouse=True)
def _built_assets() -> None:
    assert has_asset("console.js"), "the web assets are not built: `make test` builds them"


@asynccontextmanager
async def chromium(*flags: str) -> AsyncIterator[Browser]:
    """Debian's browser, which reaches this machine only."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=[*FLAGS, *flags],
            env={**os.environ, "LANGUAGE": "en"},
        )
        yield opened
        await opened.close()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as opened:
        yield opened


@pytest.fixture
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    opened = await browser.new_context(
        locale="ja-JP", timezone_id="Asia/Tokyo", viewport={"width": 1280, "height": 800}
    )
    yield opened
    await opened.close()


@pytest.fixture
async def page(context: BrowserContext) -> AsyncIterator[Page]:
    """A page that must neither break its security policy nor throw."""
    broken: list[str] = []
    opened = await context.new_page()
    opened.on("console", lambda message: broken.extend(_breaches(message)))
    opened.on("pageerror", lambda error: broken.append(str(error)))
    yield opened
    assert broken == []


@pytest.fixture
async def console(tmp_path: Path) -> AsyncIterator[Console]:
    url = f"sqlite+aiosqlite:///{tmp_path / 'tsunagu.sqlite3'}"
    async with serve(tmp_path, url, ScriptedAssistant()) as running:
        yield Console(running)


def _breaches(message: ConsoleMessage) -> list[str]:
    return [message.text] if "Content Security Policy" in message.text else []
