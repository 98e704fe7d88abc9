"""Every guide of every system in the widget, by taps alone and by the keyboard alone."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from handoff_api.words.catalogue import LOCALES
from tests.acceptance.test_guides import CATALOGUE, GUIDES, last_key
from tests.acceptance.walk import TAPS
from tests.browser.conftest import chromium
from tests.service import Patient
from tests.stack import Stack

pytestmark = pytest.mark.asyncio(loop_scope="module")

RECOVERY = {
    "facility": "sakura-pharmacy",
    "case": "harmo_recovery",
    "steps": [{"tap": index, "then": question} for index, question in TAPS],
}
WALKS = {**GUIDES, "harmo recovery": RECOVERY}
FORM = "tsunagu-chat form.details"
# Answers to what a form asks, by field; where there is a box for it, the patient tells the staff.
ANSWERS = {"contact": "counter", "for_whom": "self"}
BORN = {"year": "1961", "month": "04", "day": "03"}
LONGEST_WAY = 60


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def shared_browser() -> AsyncIterator[Browser]:
    async with chromium() as opened:
        yield opened


class Taps:
    """A finger, which can neither type nor see what has the focus."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def press(self, place: Locator) -> None:
        await place.tap()

    async def choose(self, place: Locator, value: str) -> None:
        await place.select_option(value)


class Keys:
    """Only the keyboard, from where the focus is."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def press(self, place: Locator) -> None:
        await self._reach(place)
        kind = await place.get_attribute("type")
        await self.page.keyboard.press("Space" if kind in ("radio", "checkbox") else "Enter")

    async def choose(self, place: Locator, value: str) -> None:
        """Go down the list until the value is chosen."""
        await self._reach(place)
        values = await place.locator("option").evaluate_all("list => list.map(o => o.value)")
        for _ in range(values.index(value)):
            await self.page.keyboard.press("ArrowDown")
        await expect(place).to_have_value(value)

    async def _reach(self, place: Locator) -> None:
        await expect(place).to_be_visible()
        for _ in range(LONGEST_WAY):
            if await place.evaluate("place => place.getRootNode().activeElement === place"):
                return
            await self.page.keyboard.press("Tab")
        raise AssertionError(f"not reached with Tab: {place}")


async def fill_in(page: Page, hand: Taps | Keys) -> None:
    """Answer what the form asks without typing a letter, look it through, and send it."""
    await expect(page.locator(FORM)).to_be_visible()
    for field in await page.locator(f"{FORM} .field").all():
        name = (await field.get_attribute("data-field") or "").removeprefix("field-")
        tell = field.locator(".tell input")
        if name == "birth_date":
            for part in ("year", "month", "day"):
                await hand.choose(field.locator(f"#field-birth_date-{part}"), BORN[part])
        elif name in ANSWERS:
            option = field.locator(f'input[value="{ANSWERS[name]}"]')
            if isinstance(hand, Keys):
                await hand.press(field.locator("input").first)
                while not await option.is_checked():
                    await page.keyboard.press("ArrowDown")
            else:
                await hand.press(option)
        elif await tell.count():
            await hand.press(tell)
    for _ in ("check", "send"):
        await hand.press(page.locator(f"{FORM} button.primary"))


@pytest.mark.parametrize("hand", [Taps, Keys])
@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", WALKS)
async def test_guide(
    shared_browser: Browser, stack: Stack, name: str, locale: str, hand: type[Taps] | type[Keys]
) -> None:
    guide = WALKS[name]
    context = await shared_browser.new_context(has_touch=hand is Taps, reduced_motion="reduce")
    page = await context.new_page()
    await page.goto(f"{stack.url}/demo/{guide['facility']}?lang={locale}")
    using = hand(page)
    await using.press(page.locator("tsunagu-chat .launcher"))

    for taken, step in enumerate(guide["steps"], start=1):
        await using.press(choice(page, step["tap"], locale))
        await expect(page.locator("tsunagu-chat .own[data-seq]")).to_have_count(taken)
        await expect(page.locator("tsunagu-chat .due")).to_have_count(0)

    if "case" in guide:
        await fill_in(page, using)
        await expect(page.locator("tsunagu-chat .code")).to_be_visible()
    else:
        assert await last_answer(page, stack) == guide["steps"][-1]["then"]
    await context.close()


def choice(page: Page, label: str | int, locale: str) -> Locator:
    """The open question's choice with the label's key, or by its number."""
    choices = page.locator("tsunagu-chat .question .choice")
    if isinstance(label, int):
        return choices.nth(label)
    return choices.get_by_text(CATALOGUE.render(label, locale), exact=True)


async def last_answer(page: Page, stack: Stack) -> str:
    """The key of what the bot said last, read with the access that the browser keeps."""
    ticket = await page.evaluate(
        "Object.entries(localStorage).find(([key]) => key.endsWith('|conversation'))[1]"
    )
    async with httpx.AsyncClient(base_url=stack.url, trust_env=False) as client:
        patient = Patient(client, json.loads(ticket))
        asked = [e["seq"] for e in await patient.events() if e["type"] == "patient.message"]
        return last_key(await patient.answered(after=asked[-1]))
