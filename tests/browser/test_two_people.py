"""A patient who reads French and a pharmacist who reads Japanese, up to harmo's answer.

SCREENS=docs/screens renews the README's pictures of it.
"""

import os
import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests.acceptance.test_recovery import TYPED
from tests.browser.product import CATALOGUE, Widget, sign_in
from tests.mail import Mailbox, receiving
from tests.stack import Stack

NAME = "Camille Exemple"
FREE_TEXT = (NAME, *(text for text, _ in TYPED["fr"]))
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]+")
FRENCH = re.compile(r"[à-ÿ’]|\b(?:le|la|les|des|un|une|vous|votre|est|et|pour)\b", re.IGNORECASE)


@pytest.fixture
async def patient(browser: Browser, stack: Stack) -> Widget:
    page = await browser.new_page(
        locale="fr-FR",
        timezone_id="Europe/Paris",
        viewport={"width": 390, "height": 760},
        reduced_motion="reduce",
    )
    widget = Widget(page, "fr")
    await widget.open(stack.url)
    return widget


@pytest.fixture
async def pharmacist(browser: Browser, stack: Stack) -> Page:
    page = await browser.new_page(
        locale="ja-JP", timezone_id="Asia/Tokyo", viewport={"width": 1280, "height": 860}
    )
    await sign_in(page, stack)
    return page


async def test_from_the_first_message_to_the_answer_each_reads_only_their_language(
    patient: Widget, pharmacist: Page, stack: Stack
) -> None:
    mailbox = Mailbox()
    async with receiving(mailbox, port=stack.mail_port):
        for text, expected in TYPED["fr"]:
            await patient.type(text, expected)
        await patient.fill_form(NAME)
        code = await patient.code()
        await picture(patient.page, "desk-waiting")

        row = pharmacist.locator("li.row", has=pharmacist.get_by_text(code))
        await row.locator("button[type=submit]").click()
        await pharmacist.click("#reveal")
        await expect(pharmacist.get_by_text(NAME)).to_be_visible()
        await reads_only_japanese(pharmacist)
        await picture(pharmacist, "desk-case")

        await fill_in_what_is_missing(pharmacist)
        await reads_only_japanese(pharmacist)
        await picture(pharmacist, "desk-request")
        await pharmacist.click("#send")
        sent = CATALOGUE.template("request-mail-sent", "ja").partition("{")[0]
        await expect(pharmacist.locator("#mail-state")).to_contain_text(sent)
    is_the_request(mailbox.received, code)

    await pharmacist.click("#answered")
    args = {"opening": "now", "code": code, "opens": ""}
    told = CATALOGUE.render("case-answered", "fr", args).partition(code)[0].strip()
    await expect(patient.log.get_by_text(told)).to_be_visible()
    await reads_only_french(patient.log)
    await picture(patient.page, "desk-answered")


async def fill_in_what_is_missing(page: Page) -> None:
    """The two fields that only the pharmacy knows, and the step that has to be done first."""
    await page.click("#request")
    await page.click("#step")
    await page.fill("#rececon_id", "A-17")
    yesterday = datetime.now(UTC) - timedelta(hours=15)
    await page.fill("#presented_at", yesterday.strftime("%Y-%m-%dT%H:%M"))
    await page.click("#save-fields")
    await expect(page.locator("#letter")).to_contain_text("A-17")


def is_the_request(received: list[EmailMessage], code: str) -> None:
    """One e-mail to harmo, in Japanese, complete."""
    (message,) = received
    body = message.get_body()
    assert body is not None
    text = body.get_content()
    for part in (NAME, "ミホン ハナコ", "1961", "A-17"):
        assert part in text
    assert not FRENCH.search(text.replace(NAME, ""))


async def reads_only_japanese(page: Page) -> None:
    assert FRENCH.findall(await without_free_text(page.locator("main"))) == []


async def reads_only_french(place: Locator) -> None:
    assert JAPANESE.findall(await without_free_text(place)) == []


async def without_free_text(place: Locator) -> str:
    shown = await place.inner_text()
    for text in sorted(FREE_TEXT, key=len, reverse=True):
        shown = shown.replace(text, "")
    return shown


async def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("SCREENS"):
        await page.screenshot(path=Path(folder) / f"{name}.png")
