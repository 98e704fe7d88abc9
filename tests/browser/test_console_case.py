"""One case in the console: what its holder sees, fills in, says, passes on and loses."""

import asyncio
import re
from datetime import datetime, timedelta

from playwright.async_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from handoff_api.database.tables import audit
from tests.browser.desk import AGENT, LEAD, TYPED, WARNING, Console


async def claim(console: Console, page: Page, case_id: str, username: str = AGENT) -> None:
    await console.sign_in(page, username)
    await console.open_case(page, case_id)
    await page.click("#claim")
    await expect(page.locator("#reply")).to_be_visible()


async def audited(console: Console) -> list[str]:
    async with console.running.parts.database.read() as connection:
        return list(await connection.scalars(select(audit.c.action).order_by(audit.c.id)))


async def test_details_are_shown_once_they_are_revealed_and_that_is_audited(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over(kana=None)
    await console.sign_in(page)
    await page.click(f"#open-{case_id}")
    given = page.locator("#given")
    await expect(given).to_contain_text(console.words("console-details-hidden"))
    await page.click("#claim")
    await expect(given).to_contain_text(console.words("console-for_whom-parent"))
    await expect(given).to_contain_text(console.words("form-name-label"))
    await expect(given).not_to_contain_text("見本 花子")
    assert "case.revealed" not in await audited(console)

    await page.click("#reveal")
    for shown in ("見本 花子", "1961年4月3日"):
        await expect(given).to_contain_text(shown)
    for key in ("form-sex-female", "form-contact-chat", "console-knows_email-no"):
        await expect(given).to_contain_text(console.words(key))
    assert (await audited(console)).count("case.revealed") == 1
    await expect(page.locator("#missing")).to_contain_text(console.words("console-tells-staff"))

    # Live refreshes leave them on the page, a reload does not.
    await patient.post("messages", text="Vous êtes là ?")
    await expect(page.locator(".turn.patient").last).to_contain_text("Vous êtes là ?")
    await expect(given).to_contain_text("見本 花子")
    await page.reload()
    await expect(given).not_to_contain_text("見本 花子")
    assert (await audited(console)).count("case.revealed") == 1


async def test_what_is_missing_is_filled_in_place(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over(kana=None)
    await claim(console, page, case_id)
    await page.evaluate("window.isSamePage = true")
    missing = page.locator("#missing")
    await expect(missing.locator(".field")).to_have_count(3)
    await page.fill("#fields-kana", "山田")
    await page.fill("#fields-rececon_id", "A-17")
    await missing.get_by_role("button").click()
    await expect(page.locator("#fields-kana-error")).to_have_text(console.words("form-error-kana"))
    await expect(page.locator("#fields-kana")).to_have_value("山田")
    await expect(page.locator("#fields-rececon_id")).to_have_value("A-17")
    assert "case.field_changed" not in await audited(console)

    await page.fill("#fields-kana", "やまだ はなこ")
    await missing.get_by_role("button").click()
    await expect(missing.locator(".field")).to_have_count(1)
    presented = (datetime.now() - timedelta(days=1)).strftime("%Y-%m-%dT10:30")
    await page.fill("#fields-presented_at", presented)
    await missing.get_by_role("button").click()
    await expect(missing).to_have_count(0)
    await page.click("#reveal")
    for shown in ("ヤマダ ハナコ", "A-17", "10:30"):
        await expect(page.locator("#given")).to_contain_text(shown)

    await page.click("#correct summary")
    await page.fill("#corrections-rececon_id", "B-18")
    await page.click("#correct button")
    await expect(page.locator("#given dl")).to_contain_text("B-18")
    await expect(page.locator("#given dl")).not_to_contain_text("A-17")
    assert await page.evaluate("window.isSamePage")


async def test_what_the_patient_was_told_is_shown_with_its_time(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    told = page.locator(".told li")
    acknowledged = told.filter(has_text=console.words("console-acknowledged"))
    await expect(acknowledged).to_contain_text([console.words(WARNING)])
    await expect(told).to_contain_text([console.words(WARNING), console.words("harmo-start")])
    await expect(told.last.locator("time")).to_have_text(re.compile(r"\d\d:\d\d"))


async def test_the_conversation_is_in_the_language_of_the_staff_and_free_text_as_typed(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await console.sign_in(page)
    await console.open_case(page, case_id)
    talk = page.get_by_role("log")
    await expect(talk.locator(".turn.bot").first).to_contain_text("さくら薬局")
    typed = talk.locator(".turn.patient").first
    await expect(typed.locator(".said")).to_have_attribute("lang", "fr")
    assert await typed.locator(".said").text_content() == TYPED
    await expect(typed.locator(".meta")).to_contain_text("フランス語")
    await expect(typed.locator(".meta")).to_contain_text(console.words("intent-recover-records"))
    await expect(talk.locator(".turn.patient").nth(1)).to_contain_text(
        console.words("choice-standing-person")
    )


async def test_a_message_reaches_the_patient_once_and_the_page_stays(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await page.evaluate("window.isSamePage = true")
    await page.fill("#text", "窓口でお待ちください。")
    await page.evaluate("document.getElementById('reply').requestSubmit()")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(".turn.staff")).to_contain_text("窓口でお待ちください。")
    await expect(page.locator("#text")).to_have_value("")
    await page.fill("#text", "番号でお呼びします。")
    await page.click("#reply button")
    await expect(page.locator(".turn.staff")).to_have_count(2)
    assert await page.evaluate("window.isSamePage")
    said = [event for event in await patient.events() if event["type"] == "staff.message"]
    assert [event["text"] for event in said] == ["窓口でお待ちください。", "番号でお呼びします。"]


async def test_a_stock_reply_arrives_in_the_patients_language(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over("fr")
    await claim(console, page, case_id)
    await page.click("#stock summary")
    first = page.locator(".stock-reply").first
    own, theirs = first.locator("label"), first.locator(".preview")
    await expect(theirs).to_have_attribute("lang", "fr")
    sent, preview = await own.inner_text(), await theirs.inner_text()
    assert sent != preview
    await own.click()
    await page.get_by_role("button", name=console.words("console-stock-send")).click()
    said = page.locator(".turn.staff")
    await expect(said).to_contain_text(sent)
    await expect(own).to_be_hidden()
    await expect(page.locator("#stock summary")).to_be_focused()
    await expect(said).to_contain_text(console.words("console-stock-mark"))
    await expect(said).not_to_contain_text(preview)
    (received,) = [event for event in await patient.events() if event["type"] == "staff.message"]
    assert (received["text"], received["locale"]) == (preview, "fr")


async def test_what_is_being_typed_survives_new_messages_and_a_reload(
    console: Console, page: Page
) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await page.fill("#note-text", "書きかけのメモ")
    await page.fill("#fields-rececon_id", "A-1")
    await page.click("#finish-release summary")
    await page.fill("#release-note", "続きをお願いします")
    await page.locator("#text").press_sequentially("書きかけ")
    await patient.post("messages", text="Vous êtes là ?")
    await expect(page.locator(".turn.patient").last).to_contain_text("Vous êtes là ?")
    await expect(page.locator("#text")).to_have_value("書きかけ")
    await expect(page.locator("#text")).to_be_focused()
    await expect(page.locator("#fields-rececon_id")).to_have_value("A-1")
    await expect(page.locator("#release-note")).to_have_value("続きをお願いします")
    await expect(page.locator("#release-note")).to_be_visible()
    await page.reload()
    await expect(page.locator("#text")).to_have_value("書きかけ")
    await expect(page.locator("#note-text")).to_have_value("書きかけのメモ")


async def test_a_stale_lease_is_told_and_the_text_is_kept(
    console: Console, page: Page, context: BrowserContext
) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await page.click("#reveal")
    await expect(page.locator("#given")).to_contain_text("見本 花子")
    await page.fill("#text", "届かないはずの文")
    other_tab = await context.new_page()
    await console.open_case(other_tab, case_id)
    await other_tab.click("#finish-release summary")
    await other_tab.click(".release button")
    await expect(other_tab.locator("[data-passing]")).to_have_text(
        console.words("console-done-released")
    )
    await page.bring_to_front()
    await expect(page.locator("#claim")).to_be_visible()
    await expect(page.locator("#given")).not_to_contain_text("見本 花子")

    await page.click("#reply button")
    await expect(page.locator("#refused")).to_have_text(console.words("problem-stale-lease"))
    await expect(page.locator("#text")).to_have_value("届かないはずの文")
    assert not any(event["type"] == "staff.message" for event in await patient.events())

    await page.click("#claim")
    await expect(page.locator("#text")).to_have_value("届かないはずの文")
    await page.click("#reply button")
    await expect(page.locator(".turn.staff")).to_contain_text("届かないはずの文")


async def test_opening_the_page_renews_the_lease_and_its_refreshing_does_not(
    console: Console, page: Page
) -> None:
    _, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await asyncio.sleep(0.5)  # streams and first fragments settle
    (claimed,) = await console.cases()
    async with page.expect_response("**/fresh"):
        await page.evaluate("document.body.dispatchEvent(new Event('live'))")
    assert (await console.cases())[0]["held_until"] == claimed["held_until"]
    await page.reload()
    assert (await console.cases())[0]["held_until"] > claimed["held_until"]


async def test_ticks_are_stored_with_who_and_when(
    console: Console, page: Page, browser: Browser
) -> None:
    _, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await expect(page.locator("#playbooks")).to_contain_text(
        console.words("playbook-harmo-recovery-check-need")
    )
    for index in (0, 2, 3):
        await page.locator(".tick").nth(index).click()
    await page.locator(".tick").nth(3).click()
    ticked = page.locator(".tick[aria-checked=true]")
    await expect(ticked).to_have_count(2)
    await page.reload()
    await expect(ticked).to_have_count(2)
    await expect(page.locator(".step.done").first).to_contain_text(AGENT)
    await expect(page.locator(".step.done time").first).to_have_text(re.compile(r"\d\d:\d\d"))
    theirs = await browser.new_context(locale="ja-JP")
    colleague = await theirs.new_page()
    await console.sign_in(colleague, LEAD)
    await console.open_case(colleague, case_id)
    await expect(colleague.locator(".step.done")).to_have_count(2)
    await expect(colleague.locator("button.tick")).to_have_count(0)
    await theirs.close()


async def test_notes_are_for_colleagues_only(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await page.fill("#note-text", "<b>折り返し</b>の電話を待つ")
    await page.click("#notes button")
    note = page.locator(".note-list li")
    await expect(note).to_contain_text("<b>折り返し</b>の電話を待つ")
    await expect(note).to_contain_text(AGENT)
    await expect(page.locator("#note-text")).to_have_value("")
    assert "折り返し" not in str(await patient.events())


async def test_a_case_is_handed_to_a_colleague_with_a_note(
    console: Console, page: Page, browser: Browser
) -> None:
    _, case_id = await console.hand_over()
    await console.member(LEAD)
    await claim(console, page, case_id)
    await page.click("#finish-transfer summary")
    transfer = page.locator("#finish-transfer")
    await page.locator("#transfer-to").select_option(f"username:{LEAD}")
    await page.fill("#transfer-note", "あとはお願いします")
    await transfer.get_by_role("button").click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-transferred")
    )
    theirs = await browser.new_context(locale="ja-JP")
    colleague = await theirs.new_page()
    await console.sign_in(colleague, LEAD)
    await colleague.click("#tab-mine")
    await colleague.click(f"#open-{case_id}")
    await expect(colleague.locator("#reply")).to_be_visible()
    await expect(colleague.locator(".note-list")).to_contain_text("あとはお願いします")
    await theirs.close()


async def test_a_case_is_handed_to_another_facility(console: Console, page: Page) -> None:
    _, case_id = await console.hand_over(facility="clinique-erable", type_="other")
    await claim(console, page, case_id, "clinique-erable-agent")
    await page.click("#finish-transfer summary")
    await page.locator("#transfer-to").select_option("facility:lindehus-klinik")
    await page.locator("#finish-transfer").get_by_role("button").click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-transferred", "fr")
    )
    response = await page.goto(f"{console.url}/console/cases/{case_id}")
    assert response is not None
    assert response.status == 404


async def test_the_conversation_goes_back_to_the_assistant(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await page.click("#finish-hand-back summary")
    hand_back = page.locator("#finish-hand-back")
    await hand_back.get_by_label(console.words("console-outcome-done")).check()
    await hand_back.get_by_role("button").click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("console-done-handed-back")
    )
    owners = [event["owner"] for event in await patient.events() if "owner" in event]
    assert owners[-1] == "bot"


async def test_both_see_that_the_other_is_writing(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await claim(console, page, case_id)
    await expect(page.locator("#typing")).to_be_hidden()
    async with page.expect_response("**/typing") as told:
        await page.locator("#text").press_sequentially("こ")
    assert (await told.value).status == 204
    await patient.post("typing")
    await expect(page.locator("#typing")).to_be_visible()
