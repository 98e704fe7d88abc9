"""Nothing is lost and nothing comes twice: offline, reloaded, in two tabs, over a restart."""

import asyncio

import pytest
from playwright.async_api import BrowserContext, Page, expect

from handoff_api.words.catalogue import LOCALES
from tests.browser.product import CATALOGUE, Widget
from tests.stack import Stack

OFFLINE_SECONDS = 30
# What to type while there is no connection: the answer to the question of the guide.
ANSWERS = {
    "ja": ("自分のです", "はい、できます"),
    "fr": ("pour moi", "oui"),
    "da": ("til mig selv", "ja"),
}

SHOWN = """() => [...document.querySelector("tsunagu-chat").shadowRoot
    .querySelectorAll("[role=log] [data-seq] .bubble")].map((bubble) => bubble.innerText)"""


async def shown(page: Page) -> list[str]:
    log: list[str] = await page.evaluate(SHOWN)
    return log


async def once(page: Page, text: str) -> None:
    """The message is in the log, one time, and the service has it."""
    own = page.locator("tsunagu-chat .own.sent .bubble", has_text=text)
    await expect(own).to_have_count(1, timeout=60_000)


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_log_is_the_same_everywhere(
    stack: Stack, context: BrowserContext, page: Page, locale: str
) -> None:
    widget = Widget(page, locale)
    await widget.open(stack.url)
    await widget.tap(0, "harmo-for-whom")
    beside = await context.new_page()
    await beside.goto(f"{stack.url}/demo/sakura-pharmacy?lang={locale}")
    await beside.locator("tsunagu-chat .launcher").click()
    text = page.locator("tsunagu-chat textarea").first
    connection = page.locator("tsunagu-chat .connection")

    await context.set_offline(True)
    await text.fill(ANSWERS[locale][0])
    await text.press("Enter")
    waiting = page.locator("tsunagu-chat .own.waiting")
    await expect(waiting).to_contain_text(CATALOGUE.render("widget-waiting", locale))
    await expect(connection).to_have_text(CATALOGUE.render("widget-disconnected", locale))
    await text.fill("…")
    await asyncio.sleep(OFFLINE_SECONDS)
    await context.set_offline(False)

    await once(page, ANSWERS[locale][0])
    await once(beside, ANSWERS[locale][0])
    await page.reload()
    await once(page, ANSWERS[locale][0])
    await expect(text).to_have_value("…")

    stack.kill("handoff_api")
    await beside.locator("tsunagu-chat textarea").first.fill(ANSWERS[locale][1])
    await beside.locator("tsunagu-chat textarea").first.press("Enter")
    await once(beside, ANSWERS[locale][1])
    await once(page, ANSWERS[locale][1])

    await expect(page.locator("tsunagu-chat .due")).to_have_count(0, timeout=60_000)
    await expect(beside.locator("tsunagu-chat .due")).to_have_count(0, timeout=60_000)
    assert await shown(page) == await shown(beside)
    await page.reload()
    await once(page, ANSWERS[locale][1])
    assert await shown(page) == await shown(beside)
    stack.wait_ready()
