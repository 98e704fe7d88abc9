"""Japanese input methods: the Enter that ends a conversion sends nothing, Escape closes nothing."""

from typing import Literal

import pytest
from playwright.async_api import CDPSession, Locator, Page, expect

from tests.browser.desk import TYPED, Console
from tests.browser.test_another_device import fill_in
from tests.browser.test_details import FORM, open_form

# Chromium tells the key first. Safari tells the end of the composition first; the key may come in
# the same task or in a later one.
Order = Literal["key first", "key at once", "key later"]
ORDERS: tuple[Order, ...] = ("key first", "key at once", "key later")
KEYS = {"Enter": 13, "Escape": 27}
OF_INPUT_METHOD = 229
# No hand is quicker, no browser slower.
BETWEEN_TWO_KEYS_MS = 80

TEXT = "tsunagu-chat .composer textarea"
OWN = "tsunagu-chat .own .bubble"
WIDTHS = {"kanji": "記録", "half width": "ｷﾛｸ", "full width": "ｋｉｒｏｋｕ　１２"}

PRESS_AFTERWARDS = """([key, keyCode, isLater]) => {
  addEventListener("compositionend", (event) => {
    const [field] = event.composedPath();
    const options = { key, keyCode, bubbles: true, composed: true, cancelable: true };
    const press = () => field.dispatchEvent(new KeyboardEvent("keydown", options));
    if (isLater) setTimeout(() => setTimeout(press));
    else press();
  }, { once: true });
}"""
LISTEN = """() => {
  const isListening = "heard" in window;
  window.heard = [];
  if (isListening) return;
  for (const type of ["compositionend", "keydown"]) {
    addEventListener(type, ({ key, keyCode, isComposing }) =>
      heard.push(key ? `${key} ${keyCode} ${isComposing}` : type));
  }
}"""
HEARD = {
    "key first": ["{key} 229 true", "compositionend"],
    "key at once": ["compositionend", "{key} {code} false"],
    "key later": ["compositionend", "{key} {code} false"],
}


class InputMethod:
    """An input method at the field that has the focus."""

    def __init__(self, page: Page, keyboard: CDPSession) -> None:
        self.page = page
        self._keyboard = keyboard

    async def convert(self, typed: str, written: str, order: Order) -> None:
        """Type, choose how it is written, and confirm that with Enter."""
        await self._show(typed)
        await self._show(written)
        await self._end("Enter", written, order)

    async def give_up(self, typed: str, order: Order) -> None:
        """Type, and drop it with Escape."""
        await self._show(typed)
        await self._end("Escape", "", order)

    async def _end(self, key: str, written: str, order: Order) -> None:
        """End the composition with a key; the page hears of both in this order."""
        await self.page.evaluate(LISTEN)
        if order == "key first":
            press = {"type": "rawKeyDown", "key": key, "windowsVirtualKeyCode": OF_INPUT_METHOD}
            await self._keyboard.send("Input.dispatchKeyEvent", press)
        else:
            later = order == "key later"
            await self.page.evaluate(PRESS_AFTERWARDS, [key, KEYS[key], later])
        if written:
            await self._keyboard.send("Input.insertText", {"text": written})
        else:
            await self._show("")
        heard = [event.format(key=key, code=KEYS[key]) for event in HEARD[order]]
        await self.page.wait_for_function("count => heard.length >= count", arg=len(heard))
        assert await self.page.evaluate("heard") == heard
        await self.release(key)
        await self.page.wait_for_timeout(BETWEEN_TWO_KEYS_MS)

    async def release(self, key: str) -> None:
        release = {"type": "keyUp", "key": key, "windowsVirtualKeyCode": KEYS[key]}
        await self._keyboard.send("Input.dispatchKeyEvent", release)

    async def _show(self, text: str) -> None:
        """Put text into the field that is not there yet, as it is underlined."""
        shown = {"text": text, "selectionStart": len(text), "selectionEnd": len(text)}
        await self._keyboard.send("Input.imeSetComposition", shown)


@pytest.fixture
async def input_method(page: Page) -> InputMethod:
    return InputMethod(page, await page.context.new_cdp_session(page))


async def open_chat(console: Console, page: Page) -> Locator:
    """Open the widget; returns the field for free text, with the focus."""
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=ja")
    await page.locator("tsunagu-chat .launcher").click()
    await expect(page.locator("tsunagu-chat .choice").first).to_be_visible()
    text = page.locator(TEXT)
    await text.focus()
    return text


async def open_resuming(console: Console, page: Page) -> None:
    await open_chat(console, page)
    await page.get_by_role("button", name=console.words("widget-resume-offer")).click()
    await expect(page.locator(FORM)).to_be_focused()


@pytest.mark.parametrize("written", WIDTHS.values(), ids=WIDTHS.keys())
async def test_only_the_second_enter_sends(
    console: Console, page: Page, input_method: InputMethod, written: str
) -> None:
    text = await open_chat(console, page)
    for sent, order in enumerate(ORDERS):
        await input_method.convert("きろく", written, order)
        await input_method.convert("が", "が", order)
        await expect(text).to_have_value(f"{written}が")
        await expect(page.locator(OWN)).to_have_count(sent)

        await text.press("Enter")

        await expect(page.locator(OWN)).to_have_count(sent + 1)
        await expect(page.locator(OWN).last).to_contain_text(f"{written}が")
        await expect(text).to_have_value("")


async def test_shift_and_enter_begin_a_line(
    console: Console, page: Page, input_method: InputMethod
) -> None:
    text = await open_chat(console, page)
    await input_method.convert("きろく", "記録", "key first")

    await text.press("Shift+Enter")
    await input_method.convert("きえた", "消えた", "key later")

    await expect(text).to_have_value("記録\n消えた")
    await text.press("Enter")
    await expect(page.locator(OWN)).to_contain_text(["記録\n消えた"], use_inner_text=True)


async def test_a_released_key_sends_nothing(
    console: Console, page: Page, input_method: InputMethod
) -> None:
    text = await open_chat(console, page)
    await text.fill("記録")

    await input_method.release("Enter")
    await text.press("End")

    await expect(text).to_have_value("記録")
    await expect(page.locator(OWN)).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
async def test_escape_closes_the_panel_only_when_nothing_is_being_converted(
    console: Console, page: Page, input_method: InputMethod, width: int
) -> None:
    await page.set_viewport_size({"width": width, "height": 800})
    await open_form(console, page, "ja")
    for field in (TEXT, "#field-name", "#field-kana"):
        await page.locator(field).focus()
        for order in ORDERS:
            await input_method.give_up("みほん", order)
            await expect(page.locator(field)).to_be_focused()
            await expect(page.locator(field)).to_have_value("")

    await page.keyboard.press("Escape")

    await expect(page.locator("tsunagu-chat .panel")).to_be_hidden()
    await expect(page.locator("tsunagu-chat .launcher")).to_be_focused()


async def test_the_details_are_sent_with_their_button_only(
    console: Console, page: Page, input_method: InputMethod
) -> None:
    await open_form(console, page, "ja")
    for field in (page.locator("#field-name"), page.locator("#field-kana")):
        for order in ORDERS:
            await field.fill("")
            await input_method.convert("みほん", "みほん", order)
            await page.keyboard.press("Enter")
            await expect(field).to_have_value("みほん")
            await expect(field).to_be_focused()

    await expect(page.locator(f"{FORM} .check")).to_have_count(0)
    assert await page.locator(f"{FORM} [aria-invalid]").count() == 0
    await page.locator(f"{FORM} button.primary").click()
    await expect(page.locator(f"{FORM} [aria-invalid]").first).to_be_visible()


async def test_a_number_in_full_width_opens_the_request_with_the_button_only(
    console: Console, page: Page, input_method: InputMethod
) -> None:
    _, case_id = await console.hand_over("ja")
    code = await console.code_of(case_id)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    await open_resuming(console, page)
    number = page.locator("#field-code")
    await number.focus()
    for order in ORDERS:
        await number.fill("")
        await input_method.convert(code.lower(), wide, order)
        await input_method.give_up("ん", order)
        await page.keyboard.press("Enter")
        await expect(number).to_have_value(wide)
        await expect(number).to_be_focused()
    await expect(page.locator(f"{FORM} > [role=alert]")).to_be_empty()

    await fill_in(page, await number.input_value())

    log = page.locator("tsunagu-chat [role=log]")
    await expect(log.get_by_text(TYPED.splitlines()[0])).to_be_visible()
