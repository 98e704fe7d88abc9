"""Who gets into the console: signing in and out, other facilities, other sites."""

from datetime import UTC, datetime, timedelta

import httpx
from playwright.async_api import Page, expect
from sqlalchemy import update

from handoff_api.database.tables import attempts
from handoff_api.http.requests import SESSION_COOKIE
from tests.browser.desk import AGENT, PASSWORD, Console


async def test_a_wrong_password_is_told_and_a_right_one_opens_the_queue(
    console: Console, page: Page
) -> None:
    await page.goto(f"{console.url}/console")
    await expect(page).to_have_url(f"{console.url}/console/sign-in")
    await console.enter(page, AGENT, "wrong")
    await expect(page.get_by_role("alert")).to_have_text(console.words("console-sign-in-wrong"))
    await expect(page.locator("#username")).to_have_value(AGENT)
    await expect(page.locator("#password")).to_be_focused()

    await console.sign_in(page)
    await expect(page.get_by_role("heading", level=1)).to_have_text(console.words("console-queue"))
    (cookie,) = await page.context.cookies()
    assert (cookie["name"], cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (
        SESSION_COOKIE,
        True,
        True,
        "Lax",
    )

    await page.click("#me summary")
    await page.get_by_role("button", name=console.words("console-sign-out")).click()
    await expect(page).to_have_url(f"{console.url}/console/sign-in")
    await page.goto(f"{console.url}/console")
    await expect(page).to_have_url(f"{console.url}/console/sign-in")


async def test_the_cookie_also_works_on_localhost(console: Console, page: Page) -> None:
    """The server listens on 127.0.0.1; Chromium resolves localhost to it."""
    url = console.url.replace("127.0.0.1", "localhost")
    await page.goto(f"{url}/console")
    await console.enter(page, AGENT)
    await expect(page).to_have_url(f"{url}/console")


async def test_signing_in_leads_back_to_the_case_that_was_asked_for(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.open_case(page, case_id)
    await console.enter(page, AGENT)
    await expect(page).to_have_url(f"{console.url}/console/cases/{case_id}")


async def test_a_locked_account_says_how_long_to_wait(console: Console, page: Page) -> None:
    await console.member(AGENT)
    wrong = {"username": AGENT, "password": "wrong"}
    await console.running.client.post("/api/v1/staff/sessions", json=wrong)
    until = datetime.now(UTC) + timedelta(minutes=5)
    async with console.running.parts.database.write() as connection:
        await connection.execute(update(attempts).values(locked_until=until))
    await page.goto(f"{console.url}/console/sign-in?locale=da")
    await console.enter(page, AGENT)
    before, _, after = console.words("console-sign-in-locked", "da", seconds=299).partition("299")
    await expect(page.get_by_role("alert")).to_contain_text(before)
    await expect(page.get_by_role("alert")).to_contain_text(after)


async def test_another_facilitys_case_does_not_exist(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page, "lindehus-klinik-agent")
    for path in (f"cases/{case_id}", f"cases/{case_id}/conversation", "cases/x", "x/y"):
        response = await page.goto(f"{console.url}/console/{path}")
        assert response is not None
        assert response.status == 404
        await expect(page.get_by_role("main")).to_contain_text(
            console.words("problem-not-found", "da")
        )


async def test_the_language_is_kept(console: Console, page: Page) -> None:
    await console.sign_in(page)
    await page.click("#me summary")
    await page.click("text=Français")
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        console.words("console-queue", "fr")
    )
    await expect(page).to_have_url(f"{console.url}/console")
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("lang", "fr")


async def test_writes_need_the_token_and_sign_in_needs_our_own_page(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    request = page.context.request
    refused = await request.post(f"{console.url}/console/cases/{case_id}/claim")
    assert refused.status == 403
    assert "text/html" in refused.headers["content-type"]
    assert (await console.cases())[0]["state"] == "waiting"
    elsewhere = await request.post(
        f"{console.url}/console/sign-in",
        form={"username": AGENT, "password": PASSWORD},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert elsewhere.status == 403


async def test_a_session_that_ended_leads_to_the_sign_in_page(console: Console, page: Page) -> None:
    await console.sign_in(page)
    (cookie,) = await page.context.cookies()
    await console.running.parts.sessions.sign_out(cookie["value"])
    await console.hand_over()
    await expect(page).to_have_url(f"{console.url}/console/sign-in")
    asked = httpx.Headers({"HX-Request": "true"})
    fragment = await console.running.client.get("/console/queue", headers=asked)
    assert (fragment.status_code, fragment.headers["hx-redirect"]) == (401, "/console/sign-in")
