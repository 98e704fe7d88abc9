"""Pages and texts that would break the widget: it looks and works as on a plain page."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.desk import Console
from tests.browser.site import FACILITY, Site, serve_site
from tests.colleague import Colleague, case_id_of
from tests.service import Patient

RESETS = """<style>
  * { all: unset !important }
  button, textarea, dialog, p, ul, li { display: none !important }
  dialog { position: static !important; width: 10px !important; border: 9px solid red !important }
  dialog::backdrop { background: red !important }
  tsunagu-chat { display: none !important; opacity: 0 !important; position: absolute !important }
  .launcher, .panel, .root, .log, .bubble { visibility: hidden !important }
</style>"""
SIZES = """<style>
  html { font-size: {size} }
  body, body * {
    font: italic bold 60px/3 serif !important; letter-spacing: 1em !important;
    color: red !important;
    text-transform: uppercase !important; text-indent: 4em !important; word-spacing: 2em !important;
    writing-mode: vertical-rl !important; direction: rtl !important; text-align: right !important;
    unicode-bidi: bidi-override !important; white-space: pre !important; cursor: none !important;
  }
</style>"""
LAYERS = """<style>
  .layer { position: fixed; inset: 0; background: #eee }
  .layer + .layer { transform: translateZ(0); opacity: 0.99 }
</style>
<div class="layer" style="z-index: 999"></div>
<div class="layer" style="z-index: 999999"></div>
<div class="layer" style="z-index: 2147482999"></div>"""
POLLUTION = """<script>
  for (const { prototype } of [Array, Object, String, Function]) {
    prototype.evil = function () { throw new Error("evil") };
    prototype.text = "evil";
  }
  // As old libraries do.
  Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]" };
  for (const name of ["map", "filter", "find", "indexOf", "forEach"]) {
    const kept = Array.prototype[name];
    Array.prototype[name] = function (...given) { return kept.apply(this, given) };
  }
  String.prototype.repeat = function (count) { return new Array(count + 1).join(this) };
</script>"""
PAGES = {
    "resets": RESETS,
    "small sizes": SIZES.replace("{size}", "62.5%"),
    "huge sizes": SIZES.replace("{size}", "300%"),
    "layers": LAYERS,
    "pollution": POLLUTION,
}
# What each element of the widget looks like: place, size, text and the styles that pages reach.
LOOK = """() => {
  const root = document.querySelector("tsunagu-chat").shadowRoot;
  const properties = ["display", "visibility", "color", "fontSize", "fontFamily", "fontStyle",
    "fontWeight", "lineHeight", "letterSpacing", "textTransform", "textIndent", "direction",
    "textAlign", "writingMode", "opacity", "cursor", "whiteSpace"];
  const looks = [...root.querySelectorAll(".root *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const place = [x, y, width, height].map((number) => Math.round(number * 10) / 10);
    return [element.localName, String(element.className?.baseVal ?? element.className),
      ...place, ...properties.map((name) => style[name])].join(" ");
  });
  return [root.querySelector(".root").innerText, ...looks].join("\\n");
}"""
STILL = "() => document.getAnimations().every(({ playState }) => playState !== 'running')"

HOSTILE = {
    "markup": '<img src=x onerror="window.__xss=1"><script>window.__xss=1</script>&lt;b&gt;',
    "template": "${window.__xss=1} {{__xss}} { $facility } {author} <!--?lit$1$-->",
    "link": "javascript:window.__xss=1 <a href='javascript:window.__xss=1'>tap</a>",
    "right to left": "\u202e\u2067\u202b\u2066 abc שלום 123 (x) \u202d",
    "emoji": "👩🏽‍⚕️💊" * 333 + "🩺" * 2,
    "nothing to see": "a\u200b\u200d\u2060\ufeff\u00adb",
    "unbroken": "W" * 2000,
    "stacked marks": "a" + "\u0301\u0323\u0489" * 300,
}


@pytest.fixture
def site(console: Console) -> Iterator[Site]:
    with serve_site(console) as served:
        served.list()
        yield served


async def look(page: Page) -> tuple[str, str]:
    """How the closed and the open widget look."""
    launcher = page.locator("tsunagu-chat .launcher")
    await expect(launcher).to_be_visible()
    closed: str = await page.evaluate(LOOK)
    # Where a patient would tap, whatever lies on the page.
    box = await launcher.bounding_box()
    assert box is not None
    await page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await expect(page.locator("tsunagu-chat .choice").first).to_be_visible()
    await page.mouse.move(0, 0)
    await page.wait_for_function(STILL)
    opened: str = await page.evaluate(LOOK)
    return closed, opened


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("hostile", PAGES.values(), ids=PAGES.keys())
async def test_a_hostile_page_changes_nothing(
    site: Site, page: Page, width: int, hostile: str
) -> None:
    await page.emulate_media(reduced_motion="reduce")
    await page.set_viewport_size({"width": width, "height": 800})
    await site.show(page)
    plain = await look(page)
    await page.evaluate("localStorage.clear(); sessionStorage.clear()")

    await site.show(page, head=hostile)
    for seen, expected in zip(await look(page), plain, strict=True):
        assert seen.splitlines() == expected.splitlines()

    await page.locator("tsunagu-chat textarea").first.fill("harmo")
    await page.locator("tsunagu-chat .send").click()
    log = page.locator("tsunagu-chat [role=log]")
    await expect(log.get_by_text(site.greeting())).to_have_count(2)
    await page.reload()
    await expect(log.get_by_text(site.greeting())).to_have_count(2)
    await expect(page.locator("tsunagu-chat .own .bubble")).to_contain_text("harmo")


@pytest.fixture
async def at_the_pharmacy(
    console: Console, site: Site, page: Page
) -> tuple[Patient, Colleague, str, str]:
    """A patient on a narrow telephone whom a colleague serves, with the case and the lease."""
    console.running.assistant.up = False
    patient = await Patient.start(console.running.client, locale="fr")
    case_id = await case_id_of(console.running, await patient.hand_over())
    colleague = await Colleague.sign_in(console.running, "staff")
    lease = await colleague.claim(case_id)
    token = patient.headers["Authorization"].removeprefix("Bearer ")
    key = f"tsunagu|{console.url}|{FACILITY}|conversation"
    stub = json.dumps({"id": patient.id, "token": token, "locale": "fr"})
    await page.add_init_script(f"localStorage.setItem({key!r}, {stub!r})")
    await page.set_viewport_size({"width": 320, "height": 640})
    await site.show(page, "fr")
    await page.locator("tsunagu-chat .launcher").click()
    await expect(page.locator("tsunagu-chat .owner.staff")).to_be_visible()
    return patient, colleague, case_id, lease


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_text_is_only_text(
    page: Page, at_the_pharmacy: tuple[Patient, Colleague, str, str], text: str
) -> None:
    _, colleague, case_id, lease = at_the_pharmacy
    dialogs: list[Any] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog))
    area = page.locator("tsunagu-chat textarea").first
    await area.fill(text)
    await has_room(page)
    await area.press("Enter")
    own, theirs = (page.locator(f"tsunagu-chat .{kind} .bubble") for kind in ("own", "staff"))
    await expect(page.locator("tsunagu-chat .own.sent")).to_have_count(2)
    sent = await colleague.post(
        f"cases/{case_id}/messages", lease=lease, id=case_id, text=text, locale="fr"
    )
    assert sent.is_success, sent.text
    await expect(theirs).to_have_count(1)

    for bubble in (own.last, theirs.last):
        assert (await bubble.evaluate("bubble => bubble.textContent")).endswith(text.strip())
        assert await bubble.locator(":not(.unseen, bdi)").count() == 0
    await has_room(page)
    for line in await page.locator("tsunagu-chat :is(.author, .status, h2, .owner)").all():
        assert await runs_left_to_right(line), await line.inner_text()
    await page.reload()
    await expect(theirs).to_have_count(1)
    await has_room(page)
    assert await page.evaluate("window.__xss") is None
    assert dialogs == []


async def has_room(page: Page) -> None:
    """Nothing reaches over the edge of a narrow telephone; a bubble cuts off its own text."""
    wide = """() => {
      const root = document.querySelector("tsunagu-chat").shadowRoot;
      return [document.documentElement, ...root.querySelectorAll("*")]
        .filter((element) => !element.closest(".unseen, svg, bdi"))
        .filter((element) => element.getBoundingClientRect().right > 320.5)
        .map((element) => `${element.localName}.${element.className}`);
    }"""
    assert await page.evaluate(wide) == []
    scroll = page.locator("tsunagu-chat .scroll")
    assert await scroll.evaluate("scroll => scroll.scrollWidth - scroll.clientWidth") == 0


async def runs_left_to_right(line: Locator) -> bool:
    """Whether each sign stands to the right of, or below, the one before it."""
    orderly: bool = await line.evaluate(
        """line => {
      const places = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, top, width } = range.getBoundingClientRect();
          if (width > 0) places.push({ left, top });
        }
      }
      return places.every(({ left, top }, index) =>
        index === 0 || left >= places[index - 1].left || top > places[index - 1].top + 4);
    }"""
    )
    return orderly
