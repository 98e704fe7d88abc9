"""The widget for those who enlarge it, see little of it, or use the keyboard alone."""

import shutil
from collections.abc import AsyncIterator
from itertools import pairwise
from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from handoff_api.words.catalogue import LOCALES
from tests.browser.conftest import FLAGS
from tests.browser.desk import Console, look_at_everywhere
from tests.browser.states import Visit

ROOT = 'const root = document.querySelector("tsunagu-chat").shadowRoot;'
SMALL_TARGETS = f"""() => {{
  {ROOT}
  return [...root.querySelectorAll("button, a, select, input, textarea, summary")]
    .filter((element) => element.checkVisibility())
    .map((element) => element.closest("label:has([type=radio], [type=checkbox])") ?? element)
    .map((element) => [element.outerHTML, element.getBoundingClientRect()])
    .filter(([, {{ width, height }}]) => Math.min(width, height) < 43.9)
    .map(([html, {{ width, height }}]) => `${{width}} × ${{height}}: ${{html}}`);
}}"""
HEADINGS = f"""() => {{
  {ROOT}
  return [...root.querySelectorAll(".panel :is(h1, h2, h3, h4, h5, h6)")]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.localName[1]));
}}"""
# How far the emergency line is from the panel's top, the way to a person from its bottom.
PLACES = f"""() => {{
  {ROOT}
  const [panel, line, person] = [".panel", ".emergency", ".person"]
    .map((selector) => root.querySelector(selector).getBoundingClientRect());
  return [line.top - panel.top, panel.bottom - person.bottom].map(Math.round);
}}"""
# Texts and controls that cannot be scrolled to, and what is cut off or covered.
OUT_OF_REACH = f"""() => {{
  {ROOT}
  const place = root.querySelector("dialog:modal:not(.panel)") ?? root;
  const hasText = ({{ childNodes }}) =>
    [...childNodes].some(({{ nodeType, data }}) => nodeType === Node.TEXT_NODE && data.trim());
  const isShown = (element) =>
    element.checkVisibility() && !element.closest(".unseen, option, style");
  const isReached = (element) => {{
    element.scrollIntoView({{ behavior: "instant" }});
    const box = element.getClientRects()[0];
    if (box.left < -1 || box.right > innerWidth + 1) return false;
    const seen = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  }};
  const isCut = (element) => {{
    const {{ overflowX, overflowY }} = getComputedStyle(element);
    const cuts = (value) => value === "hidden" || value === "clip";
    return (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
  }};
  const shown = [...place.querySelectorAll("*")].filter(isShown);
  const reachable = shown.filter((element) => hasText(element) || element.matches("button, input"));
  const lost = [...reachable.filter((element) => !isReached(element)), ...shown.filter(isCut)];
  return lost.map((element) => element.outerHTML.slice(0, 200));
}}"""
# WCAG 1.4.12
SPACING = f"""() => {{
  {ROOT}
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {{ line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important }} p {{ margin-bottom: 2em !important }}`);
  root.adoptedStyleSheets.push(sheet);
}}"""
FOCUSED = f"""() => {{
  {ROOT}
  const element = root.activeElement;
  if (!element) return null;
  const framed = element.matches("[type=radio]") ? element.closest("label") : element;
  const {{ outlineStyle, outlineWidth }} = getComputedStyle(framed);
  const name = element.id || element.name || element.classList[0] || element.localName;
  return {{ name, outline: `${{outlineStyle}} ${{outlineWidth}}` }};
}}"""
FRAMELESS = f"""() => {{
  {ROOT}
  const framed = ".launcher, .panel button, .panel select, .panel textarea, .bubble, .confirm, "
    + ".confirm button, input:not([type=radio], [type=checkbox]), .safety > div";
  return [...root.querySelectorAll(framed)]
    .filter((element) => element.checkVisibility())
    .filter((element) => getComputedStyle(element).borderTopStyle === "none")
    .map((element) => element.outerHTML.slice(0, 200));
}}"""
MOVING = f"""() => {{
  {ROOT}
  return root.getAnimations().filter(({{ playState }}) => playState === "running").length;
}}"""


async def axe(page: Page, **options: list[str]) -> list[str]:
    """What axe finds in the widget at this size."""
    options["resultTypes"] = ["violations"]
    results = await Axe().run(page, "tsunagu-chat", options)
    return [
        f"{violation['id']}: {node['html']}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("locale", LOCALES)
async def test_axe_finds_nothing_in_any_state(console: Console, page: Page, locale: str) -> None:
    size = page.viewport_size
    assert size is not None
    async for _ in Visit(console, page, locale).states():
        await look_at_everywhere(page)
        await page.set_viewport_size(size)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("locale", LOCALES)
async def test_every_state_is_within_reach(
    console: Console, page: Page, locale: str, width: int
) -> None:
    await page.set_viewport_size({"width": width, "height": 640})
    await page.emulate_media(reduced_motion="reduce")
    places = set()
    async for state in Visit(console, page, locale).states():
        assert await page.evaluate(SMALL_TARGETS) == [], state
        assert await page.evaluate(OUT_OF_REACH) == [], state
        levels = [1, *await page.evaluate(HEADINGS)]
        assert all(b - a <= 1 for a, b in pairwise(levels)), (state, levels)
        if state != "closed":
            places.add((state, tuple(await page.evaluate(PLACES))))
        if width == 320:
            assert await axe(page) == [], state
    assert len({place for _, place in places}) == 1, places


@pytest.mark.parametrize("locale", LOCALES)
async def test_wide_letters_and_lines_lose_nothing(
    console: Console, page: Page, locale: str
) -> None:
    await page.set_viewport_size({"width": 320, "height": 640})
    async for state in Visit(console, page, locale).states():
        await page.evaluate(SPACING)
        assert await page.evaluate(OUT_OF_REACH) == [], state


async def test_the_pages_large_text_changes_nothing(console: Console, page: Page) -> None:
    await page.add_init_script(
        "addEventListener('DOMContentLoaded',"
        " () => document.documentElement.style.fontSize = '200%')"
    )
    async for state in Visit(console, page, "fr").states():
        assert await page.evaluate(OUT_OF_REACH) == [], state


async def test_twice_as_large_nothing_is_lost(console: Console, browser: Browser) -> None:
    context = await browser.new_context(
        viewport={"width": 640, "height": 400}, device_scale_factor=2, reduced_motion="reduce"
    )
    page = await context.new_page()
    async for state in Visit(console, page, "da").states():
        assert await axe(page) == [], state
        assert await page.evaluate(OUT_OF_REACH) == [], state
    await context.close()


@pytest.fixture
async def large_text() -> AsyncIterator[Page]:
    """A browser whose reader has set its text to 200 %."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=[*FLAGS, "--blink-settings=defaultFontSize=32"],
        )
        yield await opened.new_page(reduced_motion="reduce")
        await opened.close()


async def test_with_the_browsers_large_text_nothing_is_lost(
    console: Console, large_text: Page
) -> None:
    await large_text.set_viewport_size({"width": 640, "height": 800})
    async for state in Visit(console, large_text, "fr").states():
        assert await axe(large_text) == [], state
        assert await large_text.evaluate(OUT_OF_REACH) == [], state
    await expect(large_text.locator("tsunagu-chat .bubble").first).to_have_css("font-size", "32px")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_more_contrast_is_given_to_who_wants_it(
    console: Console, page: Page, scheme: Literal["light", "dark"]
) -> None:
    await page.emulate_media(color_scheme=scheme, contrast="more", reduced_motion="reduce")
    async for state in Visit(console, page, "fr").states():
        assert await axe(page, runOnly=["color-contrast-enhanced"]) == [], state


async def test_in_forced_colours_everything_has_its_frame(console: Console, page: Page) -> None:
    await page.emulate_media(forced_colors="active", reduced_motion="reduce")
    async for state in Visit(console, page, "ja").states():
        assert await axe(page) == [], state
        assert await page.evaluate(FRAMELESS) == [], state


async def test_nothing_moves_for_who_wants_stillness(console: Console, page: Page) -> None:
    visit = Visit(console, page, "fr")
    console.running.assistant.gate.clear()
    await visit.open()
    await visit.say("harmo")
    await expect(visit.chat.locator(".due")).to_be_visible()
    moving = await page.evaluate(MOVING)
    await page.emulate_media(reduced_motion="reduce")
    still = await page.evaluate(MOVING)
    console.running.assistant.gate.set()

    assert moving > 0
    assert still == 0


async def walk(page: Page, key: str = "Tab") -> list[str]:
    """Press Tab until the widget is left; returns where the focus was, each time to be seen."""
    names: list[str] = []
    while len(names) < 60:
        await page.keyboard.press(key)
        focused = await page.evaluate(FOCUSED)
        if focused is None:
            break
        assert focused["outline"] == "solid 3px", focused
        if names[-1:] != [focused["name"]]:
            names.append(focused["name"])
    return names


# The close button, the language, the other tools, the emergency line, the conversation.
ABOVE = ["icon", "select", "button", "summary", "scroll"]
BORN = [f"field-birth_date-{part}" for part in ("calendar", "year", "month", "day")]
FIELDS = ["field-name", "input", "field-kana", "input", *BORN, "field-sex", "input"]
BELOW = ["person", "menu", "text", "send"]


@pytest.mark.parametrize("colours", ["none", "active"])
async def test_the_keyboard_goes_from_top_to_bottom_and_is_seen(
    console: Console, page: Page, colours: Literal["none", "active"]
) -> None:
    await page.emulate_media(forced_colors=colours, reduced_motion="reduce")
    visit = Visit(console, page, "ja")
    await visit.open()
    await visit.chat.locator(".panel").focus()
    assert await walk(page) == [*ABOVE, "choice", "elsewhere", *BELOW]

    await visit.ask_for_details()
    await visit.chat.locator(".panel").focus()
    names = await walk(page)
    assert names[: len(ABOVE + FIELDS)] == ABOVE + FIELDS
    assert names[-5:] == ["primary", *BELOW]


@pytest.mark.parametrize("width", [320, 1280])
async def test_escape_gives_the_focus_back(console: Console, page: Page, width: int) -> None:
    await page.set_viewport_size({"width": width, "height": 800})
    visit = Visit(console, page, "da")
    await visit.open()
    launcher, panel = visit.chat.locator(".launcher"), visit.chat.locator(".panel")
    await page.keyboard.press("Escape")
    await expect(panel).to_be_hidden()
    await expect(launcher).to_be_focused()

    await launcher.press("Enter")
    await expect(panel).to_be_focused()
    # As the back gesture of a telephone does, without asking, when nobody has touched the page.
    await panel.evaluate("panel => panel.close()")
    await expect(launcher).to_be_focused()


async def test_escape_closes_a_covering_panel_after_a_reload(console: Console, page: Page) -> None:
    await page.set_viewport_size({"width": 320, "height": 640})
    visit = Visit(console, page, "da")
    await visit.open()
    await page.reload()
    await expect(visit.chat.locator(".panel")).to_be_visible()

    await page.keyboard.press("Escape")

    await expect(visit.chat.locator(".panel")).to_be_hidden()
    await expect(visit.chat.locator(".launcher")).to_be_focused()
