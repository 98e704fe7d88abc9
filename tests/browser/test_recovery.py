"""The main job in a real browser: a patient at the widget, a pharmacist at the console."""

import gzip
import re
from uuid import uuid4

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from handoff_api.knowledge.library import load_knowledge
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import Catalogue
from tests.acceptance.test_recovery import TYPED
from tests.acceptance.walk import TAPS
from tests.stack import Stack

CATALOGUE = Catalogue(ROOT / "locales")
FACILITIES = load_knowledge().facilities
KANA = "みほん はなこ"
LIVE_CHOICES = "tsunagu-chat .question button"


class Widget:
    """The widget on the pharmacy's page."""

    def __init__(self, page: Page, locale: str) -> None:
        self.page = page
        self.locale = locale
        self.log = page.locator("tsunagu-chat [role=log]")

    async def open(self, url: str) -> None:
        await self.page.goto(f"{url}/demo/sakura-pharmacy?lang={self.locale}")
        await self.page.locator("tsunagu-chat .launcher").click()

    async def tap(self, index: int, expected: str) -> None:
        said, before = await self._said(expected)
        await self.page.locator(LIVE_CHOICES).nth(index).click()
        await expect(said).to_have_count(before + 1, timeout=60_000)

    async def type(self, text: str, expected: str) -> None:
        said, before = await self._said(expected)
        await self.page.locator("tsunagu-chat textarea").first.fill(text)
        await self.page.locator("tsunagu-chat textarea").first.press("Enter")
        await expect(said).to_have_count(before + 1, timeout=60_000)

    async def fill_form(self, name: str) -> None:
        page = self.page
        await page.locator("#field-name").fill(name)
        await page.locator("#field-kana").fill(KANA)
        for part, value in (("year", "1961"), ("month", "4"), ("day", "3")):
            options = page.locator(f"#field-birth_date-{part} option")
            values = [await option.get_attribute("value") for option in await options.all()]
            found = next(v for v in values if v and int(v) == int(value))
            await page.locator(f"#field-birth_date-{part}").select_option(found)
        await page.locator('input[name="field-sex"][value="female"]').check(force=True)
        await page.locator('input[name="field-contact"][value="counter"]').check(force=True)
        await page.locator("tsunagu-chat form.details button.primary").click()

    async def _said(self, key: str) -> tuple[Locator, int]:
        """The places where the bot says this, for whomever, and how many there are so far."""
        args = {"facility": FACILITIES.get("sakura-pharmacy").name(self.locale)}
        variants = {
            CATALOGUE.render(key, self.locale, args | {"for_whom": who})
            for who in ("self", "child")
        }
        said = self.log.get_by_text(re.compile("|".join(map(re.escape, variants))))
        return said, await said.count()


async def sign_in(page: Page, stack: Stack) -> None:
    account = next(
        row
        for row in stack.accounts
        if (row["facility"], row["role"]) == ("sakura-pharmacy", "agent")
    )
    await page.goto(f"{stack.url}/console/sign-in")
    await page.fill("#username", account["username"])
    await page.fill("#password", account["password"])
    await page.click("main button[type=submit]")
    await page.wait_for_url(f"{stack.url}/console")


async def hand_over_and_claim(browser: Browser, stack: Stack, widget: Widget) -> None:
    """From the form to the pharmacist's screen, where the case appears without a reload."""
    desk = await browser.new_context(locale="ja-JP")
    console = await desk.new_page()
    await sign_in(console, stack)
    name = f"見本 {uuid4().hex[:6]}"

    await widget.fill_form(name)
    code = widget.page.locator("tsunagu-chat .code").last
    await expect(code).to_be_visible(timeout=60_000)
    found = re.search(r"\w{4}-\w{4}", await code.inner_text())
    assert found is not None
    shown = found.group()
    row = console.locator("li.row", has=console.get_by_text(shown))
    await expect(row).to_be_visible()

    await row.locator("button[type=submit]").click()
    await console.click("#reveal")
    await expect(console.get_by_text(name)).to_be_visible()
    await expect(console.get_by_text("ミホン ハナコ")).to_be_visible()
    talk = console.locator("#talk")
    for key in ("harmo-warning-card", "harmo-pharmacy-present"):
        await expect(talk.get_by_text(CATALOGUE.render(key, "ja")).first).to_be_visible()
    missing = console.locator("section.missing")
    await expect(missing).to_contain_text(CATALOGUE.render("form-rececon_id-label", "ja"))
    await desk.close()


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_by_taps_alone(browser: Browser, stack: Stack, page: Page, locale: str) -> None:
    widget = Widget(page, locale)
    await widget.open(stack.url)

    for index, expected in TAPS:
        await widget.tap(index, expected)

    await hand_over_and_claim(browser, stack, widget)


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_by_typing(browser: Browser, stack: Stack, page: Page, locale: str) -> None:
    widget = Widget(page, locale)
    await widget.open(stack.url)

    for text, expected in TYPED[locale]:
        await widget.type(text, expected)

    await hand_over_and_claim(browser, stack, widget)


async def test_a_killed_service_comes_back_under_the_open_page(stack: Stack, page: Page) -> None:
    widget = Widget(page, "fr")
    await widget.open(stack.url)
    for index, expected in TAPS[:4]:
        await widget.tap(index, expected)

    stack.kill("handoff_api")
    await widget.type("d’accord", TAPS[4][1])

    await expect(widget.log.get_by_text("d’accord")).to_have_count(1)
    stack.wait_ready()


async def test_the_input_methods_enter_sends_nothing(stack: Stack, page: Page) -> None:
    widget = Widget(page, "ja")
    await widget.open(stack.url)
    text = page.locator("tsunagu-chat textarea").first
    await text.focus()
    keyboard = await page.context.new_cdp_session(page)

    await keyboard.send(
        "Input.imeSetComposition", {"text": "きろく", "selectionStart": 3, "selectionEnd": 3}
    )
    await keyboard.send(
        "Input.dispatchKeyEvent",
        {"type": "rawKeyDown", "key": "Enter", "windowsVirtualKeyCode": 229},
    )
    await keyboard.send("Input.insertText", {"text": "記録"})

    await expect(text).to_have_value("記録")
    assert await widget.log.get_by_text("記録", exact=True).count() == 0


def test_the_widget_is_light() -> None:
    built = (ROOT / "web" / "dist" / "widget.js").read_bytes()

    assert len(gzip.compress(built)) <= 45_000
