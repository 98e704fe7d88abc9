"""What a screen reader tells of the widget: each message once, in its language, by its speaker."""

import re
from functools import partial

import pytest
from playwright.async_api import Page, Route, expect

from handoff_api.words.catalogue import LOCALES
from tests.browser.desk import TYPED, Console
from tests.browser.states import EMERGENCIES, Visit
from tests.browser.test_details import FORM, fill_in

CHOICES = [
    {"label": "choice-yes", "intent": "affirm"},
    {"label": "choice-no", "intent": "deny"},
]
ROOT = 'const root = document.querySelector("tsunagu-chat").shadowRoot;'
# What a screen reader is given: what comes into the live region while it may speak, and the names
# of the questions and forms that the focus goes to.
HEAR = f"""() => {{
  {ROOT}
  const log = root.querySelector("[role=log]");
  window.heard = [];
  const isSilent = (element) => element.closest("[aria-hidden=true], [aria-live=off]") !== null;
  const textOf = (node) => {{
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || isSilent(node)) return "";
    return [...node.childNodes].map(textOf).join("");
  }};
  new MutationObserver((records) => {{
    const added = records.flatMap(({{ addedNodes, target, type }}) =>
      type === "characterData" ? [target] : [...addedNodes]);
    const outermost = added.filter((node) => node.isConnected && !isSilent(node.parentElement)
      && !added.some((other) => other !== node && other.contains(node)));
    heard.push(...new Set(outermost.map(textOf).filter((text) => text.trim())));
  }}).observe(log, {{ childList: true, characterData: true, subtree: true }});
  root.addEventListener("focusin", ({{ target }}) => {{
    if (!target.matches(".question")) return;
    const ids = target.getAttribute("aria-labelledby").split(" ");
    heard.push(ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" "));
  }});
}}"""
# Each text of the log, as it stands there.
SHOWN = f"""() => {{
  {ROOT}
  const texts = "[role=log] :is(.bubble, .passage, .case p[id])";
  return [...root.querySelectorAll(texts)].map((element) => element.textContent.trim());
}}"""
STRAY = f"""() => {{
  {ROOT}
  return [...root.querySelectorAll("[role=log] .message[data-seq] .bubble")]
    .filter((bubble) => !bubble.lang || !bubble.firstElementChild?.matches(".unseen:not(:empty)"))
    .map((bubble) => bubble.outerHTML);
}}"""
# Regions that are there before anything goes wrong.
MARK = f"""() => {{
  {ROOT}
  for (const alert of root.querySelectorAll("[role=alert]")) alert.dataset.known = "";
}}"""
STEADY = f"""() => {{
  {ROOT}
  const read = root.querySelector("[role=log] .bubble");
  return [root.querySelector(".emergency"), root.querySelector(".writing"), read]
    .map((element) => Math.round(element.getBoundingClientRect().top));
}}"""

INVALID = f"{FORM} .field > .error:not([hidden])"


async def may_speak(visit: Visit) -> None:
    """What the focus said last has been said."""
    await expect(visit.log).to_have_attribute("aria-live", "polite")


async def heard_once(page: Page) -> None:
    """Everything in the log was told, and nothing twice."""
    heard: list[str] = await page.evaluate("heard")
    shown: list[str] = await page.evaluate(SHOWN)
    counts = {text: sum(said.count(text) for said in heard) for text in set(shown)}
    assert counts == {text: shown.count(text) for text in set(shown)}, heard


@pytest.mark.parametrize("locale", LOCALES)
async def test_each_message_is_told_once(console: Console, page: Page, locale: str) -> None:
    visit = Visit(console, page, locale)
    await visit.arrive()
    await expect(visit.chat.locator("[role=log][aria-live]")).to_have_count(1)
    await expect(visit.chat.locator(".message")).to_have_count(0)
    await page.evaluate(HEAR)
    await visit.chat.locator(".launcher").click()
    await expect(visit.chat.locator(".question")).to_be_focused()
    await may_speak(visit)
    await heard_once(page)

    visit.answer("harmo-start")
    await visit.say(TYPED)
    await expect(visit.log.locator(".own.sent, .bot")).to_have_count(3)
    visit.answer("harmo-for-whom", choices=CHOICES)
    await visit.say("harmo")
    await expect(visit.chat.locator(".question")).to_be_focused()
    await may_speak(visit)
    await heard_once(page)

    await visit.text.fill("…")
    visit.answer("harmo-knows-email", choices=CHOICES)
    await visit.chat.locator(".question .choice").first.dispatch_event("click")
    await expect(visit.chat.locator(".question .bubble")).to_contain_text(
        console.words("harmo-knows-email", locale)
    )
    await expect(visit.text).to_be_focused()
    await heard_once(page)
    assert await page.evaluate(STRAY) == []


async def test_a_request_is_told_once_in_each_of_its_states(console: Console, page: Page) -> None:
    visit = Visit(console, page, "fr")
    await visit.arrive()
    await page.evaluate(HEAR)
    await visit.chat.locator(".launcher").click()
    await expect(visit.chat.locator(".question")).to_be_focused()
    await may_speak(visit)
    await visit.ask_for_details()
    await fill_in(page)
    await visit.button("widget-form-check").click()
    await may_speak(visit)

    await visit.hand_over()
    await visit.be_served()
    await visit.be_done()

    await heard_once(page)
    told = visit.log.locator(".staff .bubble")
    await expect(told).to_have_attribute("lang", "ja")
    await expect(told.locator(".unseen")).to_have_attribute("lang", "fr")
    assert await page.evaluate(STRAY) == []


async def test_what_goes_wrong_is_told_where_it_was_listened_for(
    console: Console, page: Page
) -> None:
    visit = Visit(console, page, "fr")
    await visit.open()
    await visit.ask_for_details()
    await page.evaluate(MARK)
    await expect(visit.chat.locator("[data-known]")).to_have_text(["", "", ""])

    await visit.button("widget-form-check").click()
    await expect(page.locator(f"{FORM} [data-known]")).to_have_text(
        console.words("widget-form-errors", "fr", count=await page.locator(INVALID).count())
    )
    name = page.locator("#field-name")
    await expect(name).to_be_focused()
    await expect(name).to_have_accessible_description(
        re.compile(re.escape(console.words("widget-form-required", "fr")))
    )

    await visit.say(EMERGENCIES["fr"])
    await expect(visit.chat.locator(".safety[data-known] a").first).to_be_visible()

    problem = {"status": 422, "content_type": "application/problem+json"}
    refuse = partial(Route.fulfill, body='{"detail": "refusé"}', **problem)
    await page.route("**/messages", refuse)
    await visit.say("harmo")
    await expect(visit.chat.locator(".notices [data-known]")).to_have_text("refusé")
    await expect(visit.text).to_have_value("harmo")


@pytest.mark.parametrize("width", [320, 1280])
async def test_what_is_being_read_stays_where_it_is(
    console: Console, page: Page, width: int
) -> None:
    await page.set_viewport_size({"width": width, "height": 640})
    await page.emulate_media(reduced_motion="reduce")
    visit = Visit(console, page, "fr")
    await visit.open()
    await visit.say(TYPED)
    await expect(visit.log.locator(".bot")).to_have_count(2)
    await visit.ask_for_details()
    await fill_in(page)
    await visit.button("widget-form-check").click()
    await visit.hand_over()
    await visit.be_served()
    await visit.log.locator(".bubble").first.scroll_into_view_if_needed()
    before = await page.evaluate(STEADY)

    for text in ("一", "二", "三"):
        await visit.be_told(text)

    assert await page.evaluate(STEADY) == before
