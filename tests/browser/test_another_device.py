"""A patient goes on with their request in another browser, by its number."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.desk import TYPED, Console, look_at_everywhere
from tests.service import DETAILS

PARTS = dict(zip(("year", "month", "day"), DETAILS["birth_date"].split("-"), strict=True))


async def fill_in(page: Page, code: str, **other: str) -> None:
    await page.fill("#field-code", code)
    for part, value in (PARTS | other).items():
        await page.select_option(f"#field-birth_date-{part}", value)
    await page.click("tsunagu-chat form.details button.primary")


async def code_of(console: Console, case_id: str) -> str:
    return next(case["code"] for case in await console.cases() if case["id"] == case_id)


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_the_number_and_the_date_of_birth_open_the_request(
    console: Console, page: Page, locale: str
) -> None:
    _, case_id = await console.hand_over(locale)
    code = await code_of(console, case_id)
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang={locale}")
    await page.locator("tsunagu-chat .launcher").click()
    offer = page.get_by_role("button", name=console.words("widget-resume-offer", locale))
    await offer.press("Enter")
    await expect(page.locator("tsunagu-chat form.details")).to_be_focused()
    await look_at_everywhere(page)

    await fill_in(page, code.lower().replace("-", " "))

    log = page.locator("tsunagu-chat [role=log]")
    await expect(log.get_by_text(TYPED.splitlines()[0])).to_be_visible()
    await expect(page.locator("tsunagu-chat .code")).to_contain_text(code)
    await expect(offer).to_have_count(0)
    await page.reload()
    await expect(page.locator("tsunagu-chat .code")).to_contain_text(code)


async def test_what_does_not_fit_is_told_and_kept_to_be_corrected(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over("fr")
    code = await code_of(console, case_id)
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=fr")
    await page.locator("tsunagu-chat .launcher").click()
    await page.get_by_role("button", name=console.words("widget-resume-offer", "fr")).click()

    for sentence in ["problem-not-resumable"] * 5 + ["problem-too-many-attempts"]:
        await fill_in(page, code, day="28")
        alert = page.locator("tsunagu-chat form.details > [role=alert]")
        await expect(alert).to_have_text(console.words(sentence, "fr"))
    await expect(page.locator("#field-code")).to_have_value(code)
    await page.get_by_role(
        "button", name=console.words("widget-resume-back", "fr"), exact=True
    ).click()
    await expect(page.locator("tsunagu-chat form.details")).to_have_count(0)


async def test_there_is_no_offer_once_something_was_said(console: Console, page: Page) -> None:
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=da")
    await page.locator("tsunagu-chat .launcher").click()
    await expect(page.locator("tsunagu-chat .elsewhere")).to_be_visible()

    await page.locator("tsunagu-chat .choice").first.click()

    await expect(page.locator("tsunagu-chat .elsewhere")).to_have_count(0)
