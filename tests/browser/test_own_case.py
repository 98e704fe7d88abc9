"""What a patient does with their request in the widget: cancel it, rate it, have it reopened."""

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.desk import AGENT, Console, look_at_everywhere
from tests.browser.test_another_device import code_of, fill_in


async def come_back(console: Console, page: Page, locale: str, case_id: str) -> None:
    """Open the request in a fresh browser."""
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang={locale}")
    await page.locator("tsunagu-chat .launcher").click()
    await button(console, page, "widget-resume-offer", locale).click()
    await fill_in(page, await code_of(console, case_id))
    await expect(page.locator("tsunagu-chat .code")).to_be_visible()


def button(console: Console, page: Page, key: str, locale: str, **args: int) -> Locator:
    name = console.words(key, locale)
    for variable, value in args.items():
        name = name.replace(f"{{{variable}}}", str(value)).replace(f"{{ ${variable} }}", str(value))
    return page.locator("tsunagu-chat").get_by_role("button", name=name, exact=True)


async def resolve(console: Console, case_id: str) -> None:
    member = await console.member(AGENT)
    desk = console.running.parts.desk
    lease = await desk.claim(member, case_id)
    await desk.resolve(member, case_id, lease.lease, "done")


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_a_request_is_cancelled_after_one_question(
    console: Console, page: Page, locale: str
) -> None:
    _, case_id = await console.hand_over(locale)
    await come_back(console, page, locale, case_id)

    await button(console, page, "widget-cancel", locale).press("Enter")
    await button(console, page, "widget-cancel-keep", locale).press("Enter")
    assert [case["state"] for case in await console.cases()] == ["waiting"]

    await button(console, page, "widget-cancel", locale).press("Enter")
    await button(console, page, "widget-cancel-confirm", locale).press("Enter")

    await expect(button(console, page, "widget-cancel", locale)).to_have_count(0)
    await expect(page.locator("tsunagu-chat .scroll")).to_be_focused()
    assert await console.cases() == []


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_a_request_that_is_done_is_rated_and_reopened(
    console: Console, page: Page, locale: str
) -> None:
    _, case_id = await console.hand_over(locale)
    await come_back(console, page, locale, case_id)
    await resolve(console, case_id)

    four = button(console, page, "widget-rating-stars", locale, stars=4)
    await four.press("Enter")
    thanks = page.get_by_text(console.words("widget-rating-thanks", locale))
    await expect(thanks).to_be_visible()
    await expect(four).to_have_attribute("aria-pressed", "true")
    await look_at_everywhere(page)
    await page.reload()
    await expect(four).to_have_attribute("aria-pressed", "true")

    await button(console, page, "widget-reopen", locale).press("Enter")

    await expect(button(console, page, "widget-cancel", locale)).to_be_visible()
    assert [case["state"] for case in await console.cases()] == ["waiting"]


async def test_what_is_too_late_is_told(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over("fr")
    await come_back(console, page, "fr", case_id)
    await page.route("**/cancel", lambda route: route.abort())
    await button(console, page, "widget-cancel", "fr").click()
    await button(console, page, "widget-cancel-confirm", "fr").click()
    await expect(page.locator("tsunagu-chat .connection.lost")).to_be_visible()
    await page.unroute("**/cancel")
    await resolve(console, case_id)
    await expect(button(console, page, "widget-reopen", "fr")).to_be_visible(timeout=60_000)
