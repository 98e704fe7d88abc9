"""The account and people pages in a browser: axe finds nothing, at any width, in any language."""

import pyotp
import pytest
from playwright.async_api import Page, expect

from handoff_api.words.catalogue import LOCALES
from tests.browser.desk import PASSWORD, Console, look_at_everywhere

BOSS = "sakura-pharmacy-administrator"


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_account_and_people_pages_are_accessible(
    console: Console, page: Page, locale: str
) -> None:
    await console.member("sakura-pharmacy-lead")
    await console.sign_in(page, BOSS)
    await page.goto(f"{console.url}/console/account?locale={locale}")
    await look_at_everywhere(page)
    await page.goto(f"{console.url}/console/people")
    await page.fill("#username", "newcomer")
    await page.get_by_role("button", name=console.words("people-add-button", locale)).click()
    await expect(page.locator("#one-time-password")).to_be_visible()
    await look_at_everywhere(page)


async def test_a_second_factor_is_set_up_from_the_page_and_asked_for(
    console: Console, page: Page
) -> None:
    await console.sign_in(page, BOSS)
    await page.goto(f"{console.url}/console/account")
    await page.get_by_role("button", name=console.words("account-factor-set-up")).click()
    await expect(page.locator("img.qr")).to_be_visible()
    await look_at_everywhere(page)
    secret = await page.locator(".secret").inner_text()
    await page.fill("#code", pyotp.TOTP(secret).now())
    await page.get_by_role("button", name=console.words("account-factor-confirm")).click()
    await expect(page.locator("main")).to_contain_text(console.words("account-done-factor-on"))

    await page.goto("about:blank")
    await page.context.clear_cookies()
    await page.goto(f"{console.url}/console/sign-in")
    await console.enter(page, BOSS, PASSWORD)
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        console.words("account-code-title")
    )
    await look_at_everywhere(page)
