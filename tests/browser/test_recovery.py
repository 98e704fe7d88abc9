"""The main job in a real browser: a patient at the widget, a pharmacist at the console."""

import gzip
from uuid import uuid4

import pytest
from playwright.async_api import Browser, Page, expect

from handoff_api.settings import ROOT
from tests.acceptance.test_recovery import TYPED
from tests.acceptance.walk import TAPS
from tests.browser.product import CATALOGUE, Widget, sign_in
from tests.stack import Stack


async def hand_over_and_claim(browser: Browser, stack: Stack, widget: Widget) -> None:
    """From the form to the pharmacist's screen, where the case appears without a reload."""
    desk = await browser.new_context(locale="ja-JP")
    console = await desk.new_page()
    await sign_in(console, stack)
    name = f"見本 {uuid4().hex[:6]}"

    await widget.fill_form(name)
    shown = await widget.code()
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


def test_the_widget_is_light() -> None:
    built = (ROOT / "web" / "dist" / "widget.js").read_bytes()

    assert len(gzip.compress(built)) <= 45_000
