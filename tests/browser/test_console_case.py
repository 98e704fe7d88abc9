"""One case in the console: what its holder sees, says and loses."""

import asyncio

from playwright.async_api import BrowserContext, Page, expect

from tests.browser.desk import TYPED, WARNING, Console


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
    told = page.locator(".told li")
    acknowledged = told.filter(has_text=console.words("console-acknowledged"))
    await expect(acknowledged).to_contain_text([console.words(WARNING)])
    await expect(told).to_contain_text([console.words(WARNING), console.words("harmo-start")])


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
