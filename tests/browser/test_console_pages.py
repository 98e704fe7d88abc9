"""The console beside the queue and the case: playbooks, the audit trail, the request, erasing."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from tests.browser.desk import AGENT, LEAD, Console, look_at_everywhere, tab_to


@pytest.mark.parametrize(
    ("locale", "query"), [("ja", "HPKI 忘れた"), ("fr", "hpki oublié"), ("da", "HPKI glemt")]
)
async def test_a_doctor_who_forgot_the_hpki_password_is_helped_without_a_case(
    console: Console, page: Page, locale: str, query: str
) -> None:
    await console.sign_in(page)
    await page.goto(f"{console.url}/console?locale={locale}")
    await page.get_by_role("link", name=console.words("console-playbooks", locale)).click()
    await expect(page.locator("#found details")).to_have_count(len(_playbooks(console)))
    await page.locator("#search").press_sequentially(query)
    await expect(page.locator("#found details")).to_have_count(1)
    await expect(page.locator("#search")).to_be_focused()
    found = page.locator("#playbook-staff-cards")
    await expect(found.locator("mark", has_text="HPKI").first).to_be_visible()
    await expect(found).to_contain_text("N24")
    await expect(found).to_contain_text("noto-north-network-terms.ja.txt")
    await expect(page).to_have_url(re.compile(r"/console/playbooks\?q="))
    await page.reload()
    await expect(page.locator("#search")).to_have_value(query)
    await expect(page.locator("#found details")).to_have_count(1)


async def test_a_search_without_a_hit_says_so(console: Console, page: Page) -> None:
    await console.sign_in(page)
    await page.goto(f"{console.url}/console/playbooks?q=xyzzy")
    await expect(page.locator("#found-count")).to_have_text(console.words("console-found", count=0))
    await expect(page.locator("#found details")).to_have_count(0)


async def test_a_lead_erases_a_case_after_being_asked_again(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page, LEAD)
    await console.open_case(page, case_id)
    await page.click(".erase a")
    await page.get_by_label(console.words("audit-reason-patient-asked")).check()
    await page.get_by_role("button", name=console.words("console-erase-do")).click()
    # The browser wants the confirmation ticked; nothing is sent before.
    await expect(page).to_have_url(f"{console.url}/console/cases/{case_id}/erase")
    await page.get_by_label(console.words("console-erase-sure")).check()
    await look_at_everywhere(page)
    await page.get_by_role("button", name=console.words("console-erase-do")).click()
    receipt = page.locator(".receipt")
    await expect(receipt).not_to_be_empty()
    await look_at_everywhere(page)
    told = await console.running.client.get(f"/api/v1/erasures/{await receipt.inner_text()}")
    assert told.json()["what"] == "conversation"
    gone = await console.running.client.get(f"{patient.path}/events", headers=patient.headers)
    assert gone.status_code in (401, 404)
    await console.open_case(page, case_id)
    await expect(page.locator(".state")).to_contain_text(console.words("console-state-erased"))
    await look_at_everywhere(page)


async def test_others_do_not_erase(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await expect(page.locator(".erase")).to_have_count(0)
    response = await page.goto(f"{console.url}/console/cases/{case_id}/erase")
    assert response is not None
    assert response.status == 403


async def test_the_request_is_filled_in_looked_over_and_sent_by_hand(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await page.click("#request")
    await expect(page.locator("#problems")).to_be_visible()
    await look_at_everywhere(page)
    await page.click("#step")
    await page.fill("#rececon_id", "A-17")
    presented = await page.evaluate(
        "new Date(Date.now() - 864e5 + 9 * 36e5).toISOString().slice(0, 16)"
    )
    await page.fill("#presented_at", presented)
    await page.click("#save-fields")
    letter = page.locator("#letter")
    for shown in ("見本 花子", "ミホン ハナコ", "A-17"):
        await expect(letter).to_contain_text(shown)
    await look_at_everywhere(page)
    await page.locator("#mark-sent").click()
    await expect(page.locator("#mail-state")).to_be_visible()
    await look_at_everywhere(page)
    cases = [event["case"] for event in await patient.events() if event["type"] == "case.updated"]
    assert cases[-1]["state"] == "requested"
    await page.click("#answered")
    await page.goto(f"{console.url}/console")
    await expect(page.locator(f"#row-{case_id}")).to_contain_text(console.words("console-answered"))


async def test_the_keyboard_alone_leads_from_the_queue_to_the_request(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    for place in (f"#row-{case_id} button", "#request", "#step"):
        await tab_to(page, page.locator(place))
        await page.keyboard.press("Enter")
    await expect(page.locator("#step[aria-pressed=true]")).to_be_visible()
    await tab_to(page, page.locator("#rececon_id"))
    await page.keyboard.type("A-17")
    await tab_to(page, page.locator("#presented_at"))
    yesterday = datetime.now(UTC) - timedelta(days=1)
    # An English browser goes on by itself after two digits, but not after a year.
    await page.keyboard.type(f"{yesterday:%m%d%Y}")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.type("0930AM")
    for place in ("#save-fields", "#mark-sent", "#answered"):
        await tab_to(page, page.locator(place))
        await page.keyboard.press("Enter")
    await expect(page.locator("#answered")).to_have_count(0)


async def test_the_menu_shows_what_the_role_may_do(console: Console, page: Page) -> None:
    sections = page.locator(".sections a")
    for username, count in ((AGENT, 3), (LEAD, 4), ("sakura-pharmacy-administrator", 6)):
        await console.sign_in(page, username)
        await expect(sections).to_have_count(count)
        for address in [await link.get_attribute("href") for link in await sections.all()]:
            response = await page.goto(f"{console.url}{address}")
            assert response is not None
            assert response.ok, address
            await expect(page.locator(".sections [aria-current]")).to_have_count(1)
        # A page that is open would go to the sign-in form by itself.
        await page.goto("about:blank")
        await page.context.clear_cookies()


async def test_axe_finds_nothing_on_the_other_pages(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over()
    await console.running.parts.desk.claim(await console.member(LEAD), case_id)
    await console.sign_in(page, LEAD)
    for path in ("playbooks", "playbooks?q=HPKI", "audit", "account"):
        await page.goto(f"{console.url}/console/{path}")
        await look_at_everywhere(page)


def _playbooks(console: Console) -> tuple[object, ...]:
    return console.running.parts.knowledge.playbooks.all()
