"""At the counter: a scanner types the number of a patient's request, and the case opens."""

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.desk import LEAD, Console, look_at_everywhere, tab_to

# What a scanner leaves between two keys, in milliseconds.
SCANNER_MS = 2


async def test_a_scanned_number_opens_the_case_and_the_next_one_can_be_scanned(
    console: Console, page: Page
) -> None:
    ids = [(await console.hand_over(locale))[1] for locale in ("fr", "da")]
    await console.sign_in(page)
    await page.goto(f"{console.url}/console/counter")

    for case_id in ids:
        await expect(page.locator("#code")).to_be_focused()
        await scan(page, await console.code_of(case_id))
        await expect(page.locator("#case")).to_have_attribute("data-case", case_id)
        await tab_to(page, page.locator("#to-counter"))
        await page.keyboard.press("Enter")
    await expect(page.locator("#code")).to_be_focused()


async def test_a_page_that_the_browser_kept_is_ready_again(console: Console, page: Page) -> None:
    await console.sign_in(page)
    await page.goto(f"{console.url}/console/counter")
    await page.keyboard.type("2222-3333")
    await page.focus(".brand")

    # Browsers that tests drive keep no pages.
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")

    await page.keyboard.type("9999")
    await expect(page.locator("#code")).to_have_value("9999")


async def test_an_unknown_number_is_told_and_the_next_scan_takes_its_place(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await page.goto(f"{console.url}/console/counter")
    await scan(page, "2222-3333")

    alert = page.get_by_role("alert")
    await expect(alert).to_have_text(
        console.words("console-counter-unknown", code="2222-3333", facility="さくら薬局")
    )
    await expect(page.locator("#code")).to_have_value("2222-3333")
    await expect(page.locator("#code")).to_be_focused()
    await expect(page.locator("#code")).to_have_accessible_description(
        f"{await alert.inner_text()} {console.words('console-counter-hint')}"
    )
    await look_at_everywhere(page)

    await page.locator("h1").evaluate("() => document.activeElement.blur()")
    await page.keyboard.type("2222", delay=SCANNER_MS)
    await page.keyboard.press("Enter")
    await expect(alert).to_have_text(console.words("console-counter-malformed"))
    await scan(page, (await console.code_of(case_id)).lower())
    await expect(page.locator("#case")).to_have_attribute("data-case", case_id)


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_the_menu_and_the_queue_lead_to_the_counter(
    console: Console, page: Page, locale: str
) -> None:
    await console.sign_in(page, LEAD)
    await page.goto(f"{console.url}/console?locale={locale}")
    await (
        page.get_by_role("main")
        .get_by_role("link", name=console.words("console-counter-open", locale))
        .click()
    )
    await expect(page.locator(".sections [aria-current]")).to_have_text(
        console.words("console-counter", locale)
    )
    await expect(page.get_by_label(console.words("console-counter-open", locale))).to_be_focused()
    await look_at_everywhere(page)


async def test_without_javascript_a_scan_after_a_mistake_opens_the_case(
    console: Console, browser: Browser
) -> None:
    _, case_id = await console.hand_over()
    plain = await browser.new_context(java_script_enabled=False, locale="ja-JP")
    page = await plain.new_page()
    await console.sign_in(page)
    await page.goto(f"{console.url}/console/counter")
    await scan(page, "2222-3333")
    await expect(page.get_by_role("alert")).to_be_visible()
    await scan(page, await console.code_of(case_id))
    await expect(page.locator("h1")).to_contain_text(await console.code_of(case_id))
    await page.click("#to-counter")
    await expect(page.locator("#code")).to_be_focused()
    await plain.close()


async def scan(page: Page, code: str) -> None:
    await page.keyboard.type(code, delay=SCANNER_MS)
    await page.keyboard.press("Enter")
