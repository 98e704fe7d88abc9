"""The form for personal details: filled in, looked at again, sent."""

import pytest
from playwright.async_api import CDPSession, Locator, Page, expect

from handoff_api.testing import said
from tests.browser.desk import Console, look_at_everywhere
from tests.service import DETAILS

FORM = "tsunagu-chat form.details"
CHECKED = {
    "ja": {
        "name": "見本 花子",
        "birth_date": "昭和36年4月3日（1961年4月3日）",
        "kana": "みほん はなこ",
    },
    "fr": {"name": "見本 花子", "birth_date": "3 avril 1961", "kana": "みほん はなこ"},
    "da": {"name": "見本 花子", "birth_date": "3. april 1961", "kana": "みほん はなこ"},
}


async def open_form(console: Console, page: Page, locale: str) -> None:
    console.running.assistant.replies.append(said("handoff-details", form="harmo_recovery"))
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang={locale}")
    await page.locator("tsunagu-chat .launcher").click()
    await page.locator("tsunagu-chat .standing .person").click()
    await expect(page.locator(FORM)).to_be_focused()


async def fill_in(page: Page) -> None:
    await page.fill("#field-name", DETAILS["name"])
    await page.fill("#field-kana", DETAILS["kana"])
    for part, value in zip(("year", "month", "day"), DETAILS["birth_date"].split("-"), strict=True):
        await page.select_option(f"#field-birth_date-{part}", value)
    for name in ("sex", "contact"):
        await page.check(f'input[name="field-{name}"][value="{DETAILS[name]}"]')


def button(console: Console, page: Page, key: str, locale: str) -> Locator:
    return page.locator(FORM).get_by_role("button", name=console.words(key, locale), exact=True)


async def compose(keyboard: CDPSession, typed: str, written: str) -> None:
    """Type with an input method: kana appear letter by letter, then become what is written."""
    for length in range(1, len(typed) + 1):
        shown = typed[:length]
        await keyboard.send(
            "Input.imeSetComposition",
            {"text": shown, "selectionStart": length, "selectionEnd": length},
        )
    await keyboard.send(
        "Input.imeSetComposition",
        {"text": written, "selectionStart": len(written), "selectionEnd": len(written)},
    )
    await keyboard.send("Input.insertText", {"text": written})


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_what_was_filled_in_is_shown_before_it_is_sent(
    console: Console, page: Page, locale: str
) -> None:
    await open_form(console, page, locale)
    await fill_in(page)
    await button(console, page, "widget-form-check", locale).click()

    check = page.locator(f"{FORM} .check")
    await expect(check).to_be_focused()
    for field, text in CHECKED[locale].items():
        await expect(check.locator(f"[data-answer={field}] dd")).to_have_text(text)
    await expect(check.locator("[data-answer=telephone]")).to_have_count(0)
    await look_at_everywhere(page)
    assert await console.cases() == []

    await button(console, page, "widget-form-send", locale).click()
    await expect(page.locator("tsunagu-chat [role=log]")).to_contain_text(
        console.words("form-submitted", locale)
    )


async def test_what_is_wrong_can_be_changed_and_the_rest_is_kept(
    console: Console, page: Page
) -> None:
    await open_form(console, page, "fr")
    await fill_in(page)
    await button(console, page, "widget-form-check", "fr").click()
    await button(console, page, "widget-form-change", "fr").click()
    await expect(page.locator("#field-name")).to_be_focused()
    await expect(page.locator("#field-kana")).to_have_value(DETAILS["kana"])

    await page.fill("#field-kana", "Mihon")
    await button(console, page, "widget-form-check", "fr").click()
    await button(console, page, "widget-form-send", "fr").click()

    await expect(page.locator("#field-kana")).to_be_focused()
    await expect(page.locator("#field-kana-error")).to_have_text(
        console.words("form-error-kana", "fr")
    )
    await expect(page.locator("#field-name")).to_have_value(DETAILS["name"])


async def test_who_prefers_to_tell_the_staff_reads_so(console: Console, page: Page) -> None:
    await open_form(console, page, "da")
    await fill_in(page)
    await page.locator('[data-field="field-kana"] input[type=checkbox]').check()
    await button(console, page, "widget-form-check", "da").click()

    await expect(page.locator("[data-answer=kana] dd")).to_have_text(
        console.words("widget-form-tell-staff", "da")
    )


async def test_the_kana_come_with_the_name(console: Console, page: Page) -> None:
    await open_form(console, page, "ja")
    keyboard = await page.context.new_cdp_session(page)
    name, kana = page.locator("#field-name"), page.locator("#field-kana")
    origin = page.locator("#field-kana-origin")
    await expect(origin).to_have_text("")
    await name.focus()

    await compose(keyboard, "みほん", "見本")
    await expect(kana).to_have_value("みほん")
    await expect(origin).to_have_text(console.words("widget-form-kana-guess"))
    await compose(keyboard, "はなこ", "花子")
    await expect(kana).to_have_value("みほん はなこ")

    await kana.fill("みほん かこ")
    await expect(origin).to_have_text("")
    await name.focus()
    await compose(keyboard, "さん", "さん")
    await expect(kana).to_have_value("みほん かこ")


async def test_kana_that_came_with_the_name_go_with_it(console: Console, page: Page) -> None:
    await open_form(console, page, "ja")
    keyboard = await page.context.new_cdp_session(page)
    await page.locator("#field-name").focus()
    await compose(keyboard, "みほn", "")
    await expect(page.locator("#field-kana")).to_have_value("")
    await compose(keyboard, "みほん", "三本")

    await page.fill("#field-name", "")

    await expect(page.locator("#field-kana")).to_have_value("")
