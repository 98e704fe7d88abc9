"""The request's number as a scanner sees it on the patient's screen."""

from io import BytesIO
from typing import Literal

import pytest
import zxingcpp
from PIL import Image
from playwright.async_api import Page, expect

from tests.browser.desk import Console, look_at_everywhere


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_a_scanner_reads_the_number_from_the_screen(
    console: Console, page: Page, locale: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    patient, case_id = await console.hand_over(locale)
    code = await console.code_of(case_id)
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.set_viewport_size({"width": width, "height": 800})
    await console.open_chat(page, patient, locale)

    label = console.words("widget-case-qr", locale, code=code)
    await page.get_by_role("img", name=label).scroll_into_view_if_needed()

    assert scanned(await page.screenshot()) == [code]


async def test_forced_colours_leave_it_readable(console: Console, page: Page) -> None:
    patient, case_id = await console.hand_over()
    await page.emulate_media(color_scheme="dark", forced_colors="active")
    await console.open_chat(page, patient, "fr")
    await page.locator("tsunagu-chat .qr").scroll_into_view_if_needed()

    assert scanned(await page.screenshot()) == [await console.code_of(case_id)]


async def test_the_card_with_the_code_is_accessible_and_narrow(
    console: Console, page: Page
) -> None:
    patient, _ = await console.hand_over()
    await console.open_chat(page, patient, "fr")
    await expect(page.locator("tsunagu-chat .qr")).to_be_visible()

    await look_at_everywhere(page)


def scanned(screenshot: bytes) -> list[str]:
    found = zxingcpp.read_barcodes(Image.open(BytesIO(screenshot)))
    return [barcode.text for barcode in found]
