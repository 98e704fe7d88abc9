"""The staff console in a browser: signing in, the live queue, one case at a time."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
from playwright.async_api import Browser, BrowserContext, Page, expect
from sqlalchemy import update

from handoff_api.database.tables import staff
from handoff_api.http.requests import SESSION_COOKIE
from tests.browser.desk import AGENT, LEAD, PASSWORD, TYPED, WARNING, Console, look_at_everywhere


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
    member = await console.member(AGENT)
    until = datetime.now(UTC) + timedelta(minutes=5)
    async with console.running.parts.database.write() as connection:
        await connection.execute(
            update(staff).where(staff.c.id == member.id).values(locked_until=until)
        )
    await page.goto(f"{console.url}/console/sign-in?locale=da")
    await console.enter(page, AGENT)
    before, _, after = console.words("console-sign-in-locked", "da", seconds=299).partition("299")
    await expect(page.get_by_role("alert")).to_contain_text(before)
    await expect(page.get_by_role("alert")).to_contain_text(after)


async def test_a_new_case_appears_in_the_queue_by_itself(console: Console, page: Page) -> None:
    await console.sign_in(page)
    await expect(page.locator(".row")).to_have_count(0)
    await page.evaluate("window.isSamePage = true")
    await console.hand_over()
    row = page.locator(".row")
    await expect(row).to_have_count(1)
    await expect(row).to_contain_text(console.words("console-type-harmo_recovery"))
    await expect(row).to_contain_text("フランス語")
    await expect(page.locator("[data-announcer]")).to_have_text(
        console.words("console-waiting-count", count=1)
    )
    assert await page.evaluate("window.isSamePage")


async def test_the_focus_stays_where_it_is_while_the_queue_changes(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await page.focus(f"#claim-{case_id}")
    await console.hand_over("da")
    await expect(page.locator(".row")).to_have_count(2)
    await expect(page.locator(f"#claim-{case_id}")).to_be_focused()


async def test_the_holder_sees_the_details_and_what_the_patient_was_told(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over(kana=None)
    await console.sign_in(page)
    await page.click(f"#open-{case_id}")
    side = page.locator("#standing")
    await expect(side).not_to_contain_text("見本 花子")
    await expect(side).to_contain_text(console.words("console-details-hidden"))
    await page.click("#claim")

    for shown in ("見本 花子", "1961年4月3日"):
        await expect(side).to_contain_text(shown)
    for key in ("form-sex-female", "form-contact-chat", "console-for_whom-parent"):
        await expect(side).to_contain_text(console.words(key))
    await expect(side).to_contain_text(console.words("console-knows_email-no"))
    missing = page.locator(".missing li")
    await expect(missing).to_have_count(3)
    await expect(missing.first).to_contain_text(console.words("console-tells-staff"))
    await expect(missing.nth(1)).to_have_text(console.words("form-rececon_id-label"))
    await expect(page.locator(".told")).to_have_text(console.words(WARNING))


async def test_the_conversation_is_in_the_language_of_the_staff_and_free_text_as_typed(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    talk = page.get_by_role("log")
    await expect(talk.locator(".entry.bot").first).to_contain_text("さくら薬局")
    typed = talk.locator(".entry.patient").first
    await expect(typed.locator(".said")).to_have_attribute("lang", "fr")
    assert await typed.locator(".said").text_content() == TYPED
    await expect(typed.locator(".meta")).to_contain_text("フランス語")
    await expect(typed.locator(".meta")).to_contain_text(console.words("intent-recover-records"))
    await expect(talk.locator(".entry.patient").nth(1)).to_contain_text(
        console.words("choice-standing-person")
    )


async def test_a_colleague_sees_who_holds_the_case_and_cannot_claim_it(
    console: Console, page: Page, browser: Browser
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    theirs = await browser.new_context(locale="fr-FR")
    colleague = await theirs.new_page()
    await console.sign_in(colleague, LEAD)
    await console.open_case(colleague, case_id)
    # Their page's hints are held back, as on a slow network: it still offers the claim.
    await colleague.route("**/conversation", lambda route: route.abort())
    await console.open_case(page, case_id)
    await page.click("#claim")
    await expect(page.locator("#reply")).to_be_visible()

    await colleague.click("#claim")
    await expect(colleague.get_by_role("alert")).to_contain_text(AGENT)
    await expect(colleague.locator("#standing")).not_to_contain_text("見本 花子")
    await expect(colleague.locator("#reply")).to_have_count(0)
    await colleague.goto(colleague.url)
    await expect(colleague).to_have_url(f"{console.url}/console/cases/{case_id}")
    await expect(colleague.locator("#standing")).to_contain_text(AGENT)
    await colleague.goto(f"{console.url}/console")
    await expect(colleague.locator(".row")).to_contain_text(AGENT)
    await theirs.close()


async def test_a_message_reaches_the_patient_once_and_the_page_stays(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.evaluate("window.isSamePage = true")
    await page.fill("#text", "窓口でお待ちください。")
    await page.evaluate("document.getElementById('reply').requestSubmit()")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".entry.staff")).to_contain_text("窓口でお待ちください。")
    await expect(page.locator("#text")).to_have_value("")
    assert await page.evaluate("window.isSamePage")
    said = [event for event in await patient.events() if event["type"] == "staff.message"]
    assert [event["text"] for event in said] == ["窓口でお待ちください。"]


async def test_what_is_being_typed_survives_new_messages_and_a_reload(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.locator("#text").press_sequentially("書きかけ")
    await patient.post("messages", text="Vous êtes là ?")
    await expect(page.locator(".entry.patient").last).to_contain_text("Vous êtes là ?")
    await expect(page.locator("#text")).to_have_value("書きかけ")
    await expect(page.locator("#text")).to_be_focused()
    await page.reload()
    await expect(page.locator("#text")).to_have_value("書きかけ")


async def test_a_stale_lease_is_told_and_the_text_is_kept(
    console: Console, page: Page, context: BrowserContext
) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.fill("#text", "届かないはずの文")
    other_tab = await context.new_page()
    await console.open_case(other_tab, case_id)
    await other_tab.click("summary")
    await other_tab.click(".release button")
    await expect(other_tab.locator("[data-passing]")).to_have_text(
        console.words("console-done-released")
    )
    await expect(page.locator("#standing")).not_to_contain_text("見本 花子")

    await page.click("#reply button")
    await expect(page.locator("#reply .alert[role=alert]").first).to_have_text(
        console.words("problem-stale-lease")
    )
    await expect(page.locator("#text")).to_have_value("届かないはずの文")
    assert not any(event["type"] == "staff.message" for event in await patient.events())

    await page.click("#claim")
    await expect(page.locator("#text")).to_have_value("届かないはずの文")
    await page.click("#reply button")
    await expect(page.locator(".entry.staff")).to_contain_text("届かないはずの文")


async def test_opening_the_page_renews_the_lease_and_its_refreshing_does_not(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await expect(page.locator("#reply")).to_be_visible()
    await asyncio.sleep(0.5)  # streams and first fragments settle
    (claimed,) = await console.cases()
    await page.evaluate("document.body.dispatchEvent(new Event('case-changed'))")
    async with page.expect_response("**/conversation"):
        await page.evaluate("document.body.dispatchEvent(new Event('case-changed'))")
    assert (await console.cases())[0]["held_until"] == claimed["held_until"]
    await page.reload()
    assert (await console.cases())[0]["held_until"] > claimed["held_until"]


async def test_claim_next_opens_the_oldest_and_says_when_nobody_waits(
    console: Console, page: Page
) -> None:
    _, first = await console.hand_over()
    await console.hand_over("da")
    await console.sign_in(page)
    await page.click(".heading button")
    await expect(page).to_have_url(f"{console.url}/console/cases/{first}")
    for _ in range(2):
        await page.goto(f"{console.url}/console")
        await page.click(".heading button")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-nothing-waiting")
    )
    await expect(page).to_have_url(f"{console.url}/console")


async def test_a_case_is_resolved_with_an_outcome(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.click("summary")
    await page.get_by_label(console.words("console-outcome-referred")).check()
    await page.get_by_role("button", name=console.words("console-resolve")).click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-resolved")
    )
    await expect(page.locator(".row")).to_have_count(0)
    await console.open_case(page, case_id)
    await expect(page.locator(".state")).to_contain_text(console.words("console-outcome-referred"))
    await expect(page.locator("#reply")).to_have_count(0)
    assert (await patient.events())[-1]["case"]["state"] == "resolved"


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


async def test_everything_works_without_javascript(console: Console, browser: Browser) -> None:
    patient, case_id = await console.hand_over()
    plain = await browser.new_context(java_script_enabled=False, locale="ja-JP")
    page = await plain.new_page()
    await console.sign_in(page)
    await page.click(f"#claim-{case_id}")
    await page.fill("#text", "  ")
    await page.click("#reply button")
    await expect(page.get_by_role("alert")).to_have_text(console.words("console-empty-text"))
    await page.fill("#text", "あ" * 2001)
    await page.click("#reply button")
    await expect(page.get_by_role("alert")).to_contain_text("2,000")
    await expect(page.locator("#text")).to_have_value("あ" * 2001)
    await page.fill("#text", "こんにちは")
    form = await page.locator("#reply").evaluate(
        "form => Object.fromEntries([...form.elements].map(e => [e.name, e.value]))"
    )
    await page.click("#reply button")
    await expect(page).to_have_url(f"{console.url}/console/cases/{case_id}#reply")
    again = await page.context.request.post(
        f"{console.url}/console/cases/{case_id}/messages",
        form={name: value for name, value in form.items() if name},
    )
    assert again.ok
    assert [e["type"] for e in await patient.events()].count("staff.message") == 1
    await page.click("summary")
    await page.click(".release button")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-released")
    )
    await plain.close()


async def test_the_language_is_kept(console: Console, page: Page) -> None:
    await console.sign_in(page)
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
    await console.running.parts.accounts.sign_out(cookie["value"])
    await console.hand_over()
    await expect(page).to_have_url(f"{console.url}/console/sign-in")
    asked = httpx.Headers({"HX-Request": "true"})
    fragment = await console.running.client.get("/console/queue", headers=asked)
    assert (fragment.status_code, fragment.headers["hx-redirect"]) == (401, "/console/sign-in")


async def test_only_a_page_in_sight_holds_a_stream(console: Console, page: Page) -> None:
    """Six open streams would hang every other request of the browser."""
    await console.sign_in(page)
    await page.evaluate(
        "Object.defineProperty(document, 'hidden', {get: () => window.isHidden});"
        "window.isHidden = true; document.dispatchEvent(new Event('visibilitychange'))"
    )
    await console.hand_over()
    await expect(page.locator(".row")).to_have_count(0)
    await page.evaluate(
        "window.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))"
    )
    await expect(page.locator(".row")).to_have_count(1)


async def test_the_keyboard_alone_claims_a_case(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await page.keyboard.press("Tab")
    await expect(page.locator(".skip")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.locator(".heading button")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.locator(f"#open-{case_id}")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(f"{console.url}/console/cases/{case_id}")
    await expect(page.locator("#reply")).to_be_visible()


async def test_axe_finds_nothing_and_nothing_overflows(console: Console, page: Page) -> None:
    await page.goto(f"{console.url}/console/sign-in")
    await look_at_everywhere(page)
    _, case_id = await console.hand_over(kana=None)
    await console.hand_over("da")
    await console.sign_in(page)
    await expect(page.locator(".row")).to_have_count(2)
    await look_at_everywhere(page)
    await console.open_case(page, case_id)
    await look_at_everywhere(page)
    await page.click("#claim")
    await page.click("summary")
    await page.fill("#text", " ")
    await page.click("#reply button")
    await expect(page.get_by_role("alert")).to_have_text(console.words("console-empty-text"))
    await look_at_everywhere(page)
    await page.goto(f"{console.url}/console/cases/{uuid4()}")
    await look_at_everywhere(page)
