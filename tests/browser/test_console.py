"""The staff console in a browser: the live queue, claiming and ending, keyboard, no script."""

from uuid import uuid4

from playwright.async_api import Browser, Page, expect

from tests.browser.desk import AGENT, LEAD, Console, look_at_everywhere


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
