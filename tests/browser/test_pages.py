"""The demo facilities' own pages and the assets that other pages embed."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from handoff_api.http import html
from tests.browser.desk import Console, look_at_everywhere

# The chat has tests of its own.
WITHOUT_CHAT = {"exclude": [["tsunagu-chat"]]}


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_the_first_page_leads_to_every_facility_and_to_the_console(
    console: Console, browser: Browser, locale: str
) -> None:
    context = await browser.new_context(locale=locale)
    page = await context.new_page()
    await page.goto(console.url)
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        console.words("pages-title", locale)
    )
    facilities = console.running.parts.knowledge.facilities.all()
    for facility in facilities:
        link = page.get_by_role("link", name=facility.name(locale), exact=True)
        await expect(link).to_have_attribute("href", f"/demo/{facility.id}?lang={locale}")
    await page.locator("a[href^='/console']").click()
    await expect(page.locator("html")).to_have_attribute("lang", locale)
    await context.close()


async def test_numbers_and_hours_are_there_without_javascript(
    console: Console, browser: Browser
) -> None:
    context = await browser.new_context(java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=fr")
    await expect(page.get_by_role("banner")).to_contain_text("Pharmacie Sakura")
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        console.words("pages-slogan-sakura-pharmacy", "fr")
    )
    await expect(page.locator(".now")).not_to_be_empty()
    await expect(page.get_by_role("row", name="lun.")).to_contain_text("14:00–18:30")
    await expect(page.get_by_role("link", name="119", exact=True)).to_have_attribute(
        "href", "tel:119"
    )
    await expect(page.locator("noscript")).to_have_text(
        console.words("pages-chat-needs-script", "fr"), use_inner_text=True
    )
    await context.close()


async def test_a_telephone_dials_the_number_unless_it_is_a_sample(
    console: Console, page: Page
) -> None:
    await page.goto(f"{console.url}/demo/noto-support-centre?lang=ja")
    await expect(page.get_by_role("link", name="0768-22-5010")).to_have_attribute(
        "href", "tel:0768225010"
    )
    await page.goto(f"{console.url}/demo/lindehus-klinik?lang=da")
    await expect(page.locator(".telephone")).to_contain_text("00 00 00 00")
    await expect(page.locator(".telephone a")).to_have_count(0)


async def test_the_chat_is_on_the_page_in_its_language(console: Console, page: Page) -> None:
    await page.goto(f"{console.url}/demo/lindehus-klinik?lang=da")
    chat = page.locator("tsunagu-chat")
    await expect(chat).to_have_attribute("facility", "lindehus-klinik")
    await expect(chat.get_by_role("button").first).to_be_visible()
    assert await page.context.cookies() == []


async def test_an_unknown_facility_is_told_in_the_readers_language(
    console: Console, page: Page
) -> None:
    response = await page.goto(f"{console.url}/demo/nowhere?lang=da")
    assert response is not None
    assert response.status == 404
    await expect(page.get_by_role("main")).to_contain_text(
        console.words("problem-unknown-facility", "da")
    )


async def test_without_the_built_assets_pages_say_what_to_do(
    console: Console, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html, "ASSETS", tmp_path)
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=ja")
    await expect(page.locator(".chat")).to_contain_text(console.words("pages-chat-missing"))
    await page.goto(f"{console.url}/console/sign-in")
    await expect(page.locator(".notice.warn").first).to_have_text(
        console.words("console-assets-missing")
    )
    script = await console.running.client.get("/widget.js")
    assert (script.status_code, script.headers["content-type"]) == (
        503,
        "text/plain; charset=utf-8",
    )


async def test_nothing_outside_the_assets_is_served(console: Console) -> None:
    for path in ("../package.json", "%2e%2e/package.json", "/etc/passwd"):
        response = await console.running.client.get(f"{console.url}/assets/{path}")
        assert response.status_code == 404


async def test_axe_finds_nothing_and_nothing_overflows(console: Console, page: Page) -> None:
    facilities = console.running.parts.knowledge.facilities.all()
    for path in ("/", *(f"/demo/{facility.id}?lang=fr" for facility in facilities)):
        await page.goto(f"{console.url}{path}")
        await look_at_everywhere(page, WITHOUT_CHAT)
