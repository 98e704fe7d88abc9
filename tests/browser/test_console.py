"""The staff console in a browser: the live queue, claiming and ending, keyboard, no script."""

from uuid import uuid4

from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.desk import AGENT, LEAD, Console, look_at_everywhere, tab_to


async def test_a_new_case_appears_in_the_queue_by_itself(console: Console, page: Page) -> None:
    await console.sign_in(page)
    await expect(page.locator(".row")).to_have_count(0)
    await page.evaluate("window.isSamePage = true")
    await console.hand_over()
    row = page.locator(".row")
    await expect(row).to_have_count(1)
    await expect(row).to_contain_text(console.words("console-type-harmo_recovery"))
    await expect(row).to_contain_text("フランス語")
    await expect(page.locator("#announcer")).to_have_text(
        console.words("console-new-case", count=1)
    )
    await expect(page).to_have_title(f"(1) {console.words('console-queue')} – Tsunagu")
    assert await page.evaluate("window.isSamePage")


async def test_a_new_case_is_announced_on_every_page(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await expect(page.locator("#waiting")).to_contain_text("0")
    await console.hand_over("da")
    await expect(page.locator("#announcer")).to_have_text(
        console.words("console-new-case", count=1)
    )
    await expect(page.locator("#waiting")).to_contain_text("1")


async def test_sound_and_badge_can_be_switched_off_and_stay_so(
    console: Console, page: Page
) -> None:
    await page.add_init_script(
        "window.chimes = 0; const Real = window.AudioContext;"
        "window.AudioContext = class extends Real { constructor() { super(); window.chimes++; } }"
    )
    await console.sign_in(page)
    await expect(page.locator("#waiting")).to_contain_text("0")
    await console.hand_over()
    await expect(page).to_have_title(f"(1) {console.words('console-queue')} – Tsunagu")
    assert await page.evaluate("window.chimes") == 1
    await page.get_by_label(console.words("console-alert-sound")).uncheck()
    await page.get_by_label(console.words("console-alert-badge")).uncheck()
    await expect(page).to_have_title(f"{console.words('console-queue')} – Tsunagu")

    await page.reload()
    await expect(page.locator("#waiting")).to_contain_text("1")
    await expect(page.get_by_label(console.words("console-alert-sound"))).not_to_be_checked()
    await console.hand_over("da")
    await expect(page.locator("#announcer")).to_have_text(
        console.words("console-new-case", count=2)
    )
    await expect(page).to_have_title(f"{console.words('console-queue')} – Tsunagu")
    assert await page.evaluate("window.chimes") == 0


async def test_the_queue_is_narrowed_by_its_address(console: Console, page: Page) -> None:
    _, french = await console.hand_over()
    _, danish = await console.hand_over("da")
    await console.sign_in(page)
    await expect(page.locator(".row")).to_have_count(2)
    language = page.get_by_label(console.words("console-filter-language"))
    await language.focus()
    await language.select_option("da")
    await expect(page).to_have_url(f"{console.url}/console?language=da")
    await expect(page.locator(".row")).to_have_count(1)
    await expect(language).to_be_focused()
    await expect(page.locator(".row")).to_have_attribute("id", f"row-{danish}")

    await page.reload()
    await expect(page.locator(".row")).to_have_count(1)
    await console.hand_over("da")
    await expect(page.locator(".row")).to_have_count(2)
    await page.get_by_label(console.words("console-filter-age")).select_option("60")
    await expect(page.locator(".empty")).to_have_text(console.words("console-empty-narrowed"))
    await page.click(f"text={console.words('console-filter-clear')}")
    await expect(page.locator(".row")).to_have_count(3)

    code = (await console.cases())[0]["code"]
    await page.fill("#filter-code", code.lower().replace("-", ""))
    await page.press("#filter-code", "Enter")
    await expect(page.locator(".row")).to_have_count(1)
    await expect(page.locator("#filter-code")).to_be_focused()
    await expect(page.locator(".row")).to_have_attribute("id", f"row-{french}")
    await page.click("#me summary")
    await page.click("text=Français")
    await expect(page.locator("html")).to_have_attribute("lang", "fr")
    await expect(page.locator(".row")).to_have_count(1)


async def test_the_lists_are_waiting_mine_and_all(console: Console, page: Page) -> None:
    _, first = await console.hand_over()
    _, second = await console.hand_over("da")
    await console.running.parts.desk.claim(await console.member(LEAD), first)
    await console.sign_in(page)
    await expect(page.locator(".row")).to_have_attribute("id", f"row-{second}")
    await page.click("#tab-mine")
    await expect(page.locator(".empty")).to_have_text(console.words("console-empty-mine"))
    await page.click("#tab-all")
    rows = page.locator(".row")
    await expect(rows).to_have_count(2)
    await expect(rows.first).to_contain_text(LEAD)
    await page.click(f"#claim-{second}")
    await page.goto(f"{console.url}/console?list=mine")
    await expect(page.locator(".row")).to_have_attribute("id", f"row-{second}")


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
    await colleague.route("**/fresh", lambda route: route.abort())
    await console.open_case(page, case_id)
    await page.click("#claim")
    await expect(page.locator("#reply")).to_be_visible()

    await colleague.click("#claim")
    await expect(colleague.get_by_role("alert")).to_contain_text(AGENT)
    await expect(colleague.locator("#reveal")).to_have_count(0)
    await expect(colleague.locator("#reply")).to_have_count(0)
    await colleague.goto(colleague.url)
    await expect(colleague).to_have_url(f"{console.url}/console/cases/{case_id}")
    await expect(colleague.locator("#standing")).to_contain_text(AGENT)
    await colleague.goto(f"{console.url}/console?list=all")
    await expect(colleague.locator(".row")).to_contain_text(AGENT)
    await theirs.close()


async def test_a_lead_takes_a_case_back(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.running.parts.desk.claim(await console.member(AGENT), case_id)
    await console.sign_in(page, LEAD)
    await console.open_case(page, case_id)
    await page.click("#take-back")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-taken-back")
    )
    await expect(page.locator(f"#row-{case_id}")).to_be_visible()


async def test_claim_next_opens_the_oldest_and_says_when_nobody_waits(
    console: Console, page: Page
) -> None:
    _, first = await console.hand_over()
    await console.hand_over("da")
    await console.sign_in(page)
    await page.click(".next button")
    await expect(page).to_have_url(f"{console.url}/console/cases/{first}")
    for _ in range(2):
        await page.goto(f"{console.url}/console")
        await page.click(".next button")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-nothing-waiting")
    )
    await expect(page).to_have_url(f"{console.url}/console")


async def test_a_case_is_resolved_with_an_outcome(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.click("#finish-resolve summary")
    resolve = page.locator("#finish-resolve")
    await resolve.get_by_label(console.words("console-outcome-referred")).check()
    await resolve.get_by_role("button").click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-resolved")
    )
    await expect(page.locator(".row")).to_have_count(0)
    await console.open_case(page, case_id)
    await expect(page.locator(".state")).to_contain_text(console.words("console-outcome-referred"))
    await expect(page.locator("#reply")).to_have_count(0)
    cases = [event["case"] for event in await patient.events() if event["type"] == "case.updated"]
    assert cases[-1]["state"] == "resolved"


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

    await page.fill("#fields-rececon_id", "A-17")
    await page.click("#missing button")
    await expect(page.locator("#given")).to_contain_text(console.words("form-rececon_id-label"))
    await expect(page.locator("#given")).not_to_contain_text("A-17")
    await page.click("#reveal")
    await expect(page.locator("#given")).to_contain_text("A-17")
    await page.goto(page.url)
    await expect(page).to_have_url(f"{console.url}/console/cases/{case_id}")
    await expect(page.locator("#given")).not_to_contain_text("A-17")
    await page.locator(".tick").first.click()
    await expect(page.locator(".tick").first).to_have_attribute("aria-checked", "true")
    await page.fill("#note-text", "電話済み")
    await page.click("#notes button")
    await expect(page.locator(".note-list")).to_contain_text("電話済み")
    await page.click("#finish-release summary")
    await page.click(".release button")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-released")
    )
    await plain.close()


async def test_all_pages_share_one_stream_and_the_hidden_one_keeps_its_badge(
    console: Console, page: Page, context: BrowserContext
) -> None:
    """Six open streams would hang every other request of the browser."""
    streams: list[str] = []
    context.on(
        "request", lambda asked: streams.append(asked.url) if "/events" in asked.url else None
    )
    await console.sign_in(page)
    await expect(page.locator("#waiting")).to_contain_text("0")
    others = [await context.new_page() for _ in range(6)]
    for other in others:
        await other.goto(f"{console.url}/console")
        await expect(other.locator("#waiting")).to_contain_text("0")
    # Playwright counts only the pages' own requests: the first one follows for all.
    assert len(streams) <= 2
    await page.evaluate(
        "Object.defineProperty(document, 'hidden', {get: () => window.isHidden});"
        "window.isHidden = true; document.dispatchEvent(new Event('visibilitychange'))"
    )
    await console.hand_over()
    for other in others:
        await expect(other.locator(".row")).to_have_count(1)
    await expect(page).to_have_title(f"(1) {console.words('console-queue')} – Tsunagu")
    await expect(page.locator(".row")).to_have_count(0)
    await page.evaluate(
        "window.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))"
    )
    await expect(page.locator(".row")).to_have_count(1)
    await page.close()
    await console.hand_over("da")
    await expect(others[0].locator(".row")).to_have_count(2)


async def test_the_keyboard_alone_leads_from_the_queue_to_the_end(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await page.keyboard.press("Tab")
    await expect(page.locator(".skip")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.locator(".next button")).to_be_focused()
    await tab_to(page, page.locator(f"#open-{case_id}"))
    await page.keyboard.press("Enter")
    await tab_to(page, page.locator("#claim"))
    await page.keyboard.press("Enter")
    await expect(page.locator("#reply")).to_be_visible()

    await tab_to(page, page.locator("#fields-rececon_id"))
    await page.keyboard.type("A-17")
    await page.keyboard.press("Enter")
    await expect(page.locator("#fields-rececon_id")).to_have_count(0)
    await tab_to(page, page.locator("#reveal"))
    await page.keyboard.press("Enter")
    await expect(page.locator("#given")).to_contain_text("A-17")
    await tab_to(page, page.locator("#text"))
    await page.keyboard.type("確認しました。")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".turn.staff")).to_contain_text("確認しました。")
    await expect(page.locator("#text")).to_be_focused()
    await tab_to(page, page.locator(".tick").first)
    await page.keyboard.press("Space")
    await expect(page.locator(".tick").first).to_have_attribute("aria-checked", "true")
    await expect(page.locator(".tick").first).to_be_focused()
    await tab_to(page, page.locator("#finish-resolve summary"))
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-resolved")
    )
    cases = [event["case"] for event in await patient.events() if event["type"] == "case.updated"]
    assert cases[-1]["state"] == "resolved"


async def test_axe_finds_nothing_and_nothing_overflows(console: Console, page: Page) -> None:
    await page.goto(f"{console.url}/console/sign-in")
    await look_at_everywhere(page)
    await console.sign_in(page, LEAD)
    await look_at_everywhere(page)
    _, case_id = await console.hand_over(kana=None)
    _, taken = await console.hand_over("da")
    await console.running.parts.desk.claim(await console.member(AGENT), taken)
    await page.goto(f"{console.url}/console?list=all")
    await expect(page.locator(".row")).to_have_count(2)
    await page.click("#me summary")
    await look_at_everywhere(page)
    for id_ in (taken, case_id):
        await console.open_case(page, id_)
        await look_at_everywhere(page)
    await page.goto(f"{console.url}/console/cases/{uuid4()}")
    await look_at_everywhere(page)


async def test_axe_finds_nothing_on_the_holders_page(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over(kana=None)
    await console.sign_in(page, LEAD)
    await console.member(AGENT)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.click("#reveal")
    await page.fill("#note-text", "電話済み")
    await page.click("#notes button")
    await expect(page.locator(".note-list")).to_contain_text("電話済み")
    await page.locator(".tick").first.click()
    await expect(page.locator(".tick").first).to_have_attribute("aria-checked", "true")
    for summary in await page.locator("main summary").all():
        await _open(summary)
    await page.fill("#text", " ")
    await page.click("#reply button")
    await expect(page.get_by_role("alert")).to_have_text(console.words("console-empty-text"))
    await look_at_everywhere(page)


async def _open(summary: Locator) -> None:
    if not await summary.evaluate("summary => summary.parentElement.open"):
        await summary.click()
