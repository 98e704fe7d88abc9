"""What patients and staff see, state by state, as in docs/screens.

SCREENS=docs/screens renews the pictures.
"""

import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Literal

import pytest
from PIL import Image, ImageOps
from playwright.async_api import Page, expect

from handoff_api.testing import said
from tests.browser.conftest import chromium
from tests.browser.desk import Console
from tests.browser.states import Visit
from tests.browser.test_details import FORM, fill_in
from tests.browser.test_own_case import resolve
from tests.colleague import Colleague, new_id

HEIGHTS = {320: 700, 390: 844, 700: 1000, 820: 1180, 1280: 800}
REGIONS = {"ja": "ja-JP", "fr": "fr-FR", "da": "da-DK"}
LOST = {
    "ja": "機種を変えたら、お薬の記録が見られなくなりました",
    "fr": "J’ai changé de téléphone et je ne vois plus mes médicaments",
    "da": "Jeg har fået ny telefon og kan ikke se mine gamle recepter",
}
EMERGENCIES = {
    "ja": ("sakura-pharmacy", "胸が痛くて、息が苦しいです", ["119", "#7119", "#8000"]),
    "fr": ("clinique-erable", "J’ai mal à la poitrine et je respire mal", ["911", "811"]),
    "da": (
        "lindehus-klinik",
        "Jeg har ondt i brystet og kan ikke få vejret",
        ["112", "1813"],
    ),
}
FOR_WHOM = [
    {"label": f"choice-{who}", "intent": "inform"}
    for who in ("self", "child", "spouse", "parent", "other-person")
]
ACKNOWLEDGE = [
    {"label": "choice-understood", "intent": "affirm"},
    {"label": "choice-ask-person", "intent": "talk_to_staff"},
]


async def launcher(visit: Visit) -> None:
    await visit.arrive()
    await expect(visit.page.locator(".telephone")).to_contain_text("000-000-0000")


async def question(visit: Visit) -> None:
    await visit.open()
    reply = said("harmo-start")
    reply.messages.extend(said("harmo-for-whom", choices=FOR_WHOM).messages)
    visit.console.running.assistant.replies.append(reply)
    await visit.say(LOST[visit.locale])
    asked = visit.console.words("harmo-for-whom", visit.locale)
    await expect(visit.log.get_by_text(asked)).to_be_visible()
    await expect(visit.chat.locator(".question .choice")).to_have_count(len(FOR_WHOM))


async def form(visit: Visit) -> None:
    await visit.open()
    await visit.ask_for_details()
    await visit.page.locator(FORM).evaluate("form => form.scrollIntoView()")


async def form_with_errors(visit: Visit) -> None:
    await form(visit)
    await visit.page.fill("#field-name", "Sofie Eksempel")
    await visit.page.fill("#field-kana", "Sofie")
    await visit.button("widget-form-check").click()
    await expect(visit.page.locator(f"{FORM} > [role=alert]")).to_be_visible()
    await expect(visit.page.locator("#field-birth_date-error")).to_be_visible()


async def form_to_be_checked(visit: Visit) -> None:
    await form(visit)
    await fill_in(visit.page)
    await visit.button("widget-form-check").click()
    await expect(visit.page.locator("[data-answer=birth_date] dd")).to_contain_text("昭和36年")


async def emergency(visit: Visit) -> None:
    """In Japan, Québec and Denmark."""
    facility, sentence, numbers = EMERGENCIES[visit.locale]
    await visit.page.goto(f"{visit.console.url}/demo/{facility}?lang={visit.locale}")
    await visit.chat.locator(".launcher").click()
    await expect(visit.chat.locator(".choice").first).to_be_visible()
    visit.answer("safety-emergency")
    await visit.say(sentence)
    await expect(visit.chat.locator(".safety a strong")).to_have_text(numbers)
    said_ = visit.console.words("safety-emergency", visit.locale)
    await expect(visit.log.get_by_text(said_)).to_be_visible()


async def handed_over(visit: Visit) -> str:
    """Returns the case's id."""
    await question(visit)
    await visit.ask_for_details()
    await fill_in(visit.page)
    await visit.button("widget-form-check").click()
    handover = {"type": "harmo_recovery", "answers": {"for_whom": "self"}, "told": []}
    visit.console.running.assistant.replies.append(said(handover=handover))
    await visit.button("widget-form-send").click()
    await expect(visit.chat.locator(".qr")).to_be_visible()
    (case,) = await visit.console.cases()
    await expect(visit.chat.locator(".code")).to_contain_text(case["code"])
    await visit.page.reload()
    await expect(visit.chat.locator(".code")).to_be_in_viewport()
    return str(case["id"])


async def served(visit: Visit) -> None:
    case_id = await handed_over(visit)
    colleague = await Colleague.sign_in(visit.console.running, "staff")
    lease = await colleague.claim(case_id)
    for reply in ("reply-hello", "reply-show-account"):
        body = {"lease": lease, "id": new_id(), "reply": reply}
        await colleague.post(f"cases/{case_id}/messages", **body)
    await expect(visit.chat.locator(".staff .bubble")).to_have_count(2)
    await visit.say("Merci, je passe cet après-midi.")
    await expect(visit.log.locator(".own.sent").last).to_contain_text("Merci")


async def rating(visit: Visit) -> None:
    await resolve(visit.console, await handed_over(visit))
    await visit.button("widget-rating-stars", stars=4).click()
    thanks = visit.chat.get_by_text(visit.console.words("widget-rating-thanks", visit.locale))
    await expect(thanks).to_be_visible()
    await visit.button("widget-reopen").scroll_into_view_if_needed()


async def offline(visit: Visit) -> None:
    await question(visit)
    await visit.page.context.set_offline(True)
    await visit.say("母の記録です")
    await expect(visit.chat.locator(".own.waiting")).to_be_visible()
    await expect(visit.chat.locator(".connection.lost")).to_be_visible()


async def resuming(visit: Visit) -> None:
    await visit.open()
    await visit.button("widget-resume-offer").click()
    await expect(visit.page.locator("#field-code")).to_be_visible()


async def language_switched(visit: Visit) -> None:
    japanese = Visit(visit.console, visit.page, "ja")
    await question(japanese)
    await visit.chat.locator(".tools select").select_option("da")
    await expect(visit.chat.locator(".owner")).to_have_text(
        visit.console.words("widget-owner-bot", "da")
    )
    visit.answer("harmo-warning-card", choices=ACKNOWLEDGE)
    await visit.say("Hvad sker der med mit kort?")
    warning = visit.console.words("harmo-warning-card", "da")
    await expect(visit.log.get_by_text(warning)).to_be_visible()


async def counter(visit: Visit) -> None:
    _, case_id = await visit.console.hand_over()
    await visit.console.sign_in(visit.page)
    await visit.page.goto(f"{visit.console.url}/console/counter")
    await expect(visit.page.locator("#code")).to_be_focused()
    await visit.page.keyboard.type(await visit.console.code_of(case_id))


async def printed(visit: Visit) -> None:
    await handed_over(visit)
    await visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await visit.page.emulate_media(media="print")
    await expect(visit.chat.locator(".composer")).to_be_hidden()
    await expect(visit.page.get_by_role("banner")).to_be_hidden()


@dataclass(frozen=True)
class Picture:
    """`text`: how large the browser's letters are, against what is usual; `margin`: of paper."""

    name: str
    locale: str
    width: int
    walk: Callable[[Visit], Awaitable[None]]
    scheme: Literal["light", "dark"] = "light"
    text: int = 1
    margin: int = 0


PICTURES = [
    Picture("launcher-ja", "ja", 1280, launcher),
    Picture("question-ja", "ja", 390, question),
    Picture("question-fr", "fr", 1280, question),
    Picture("question-da", "da", 390, question),
    Picture("form-ja", "ja", 390, form),
    Picture("form-fr", "fr", 820, form, "dark"),
    Picture("form-errors-da", "da", 320, form_with_errors),
    Picture("form-check-ja", "ja", 1280, form_to_be_checked),
    Picture("emergency-ja", "ja", 390, emergency),
    Picture("emergency-fr", "fr", 1280, emergency),
    Picture("emergency-da", "da", 390, emergency, "dark"),
    Picture("handover-ja", "ja", 1280, handed_over),
    Picture("handover-fr", "fr", 390, handed_over),
    Picture("handover-da", "da", 820, handed_over),
    Picture("staff-fr", "fr", 390, served),
    Picture("rating-da", "da", 390, rating),
    Picture("offline-ja", "ja", 390, offline),
    Picture("resume-fr", "fr", 320, resuming),
    Picture("language-da", "da", 1280, language_switched),
    Picture("large-text-ja", "ja", 820, question, text=2),
    Picture("counter-ja", "ja", 1280, counter),
    Picture("printed-fr", "fr", 700, printed, margin=47),
]


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
async def test_it_looks_as_in_the_picture(console: Console, picture: Picture) -> None:
    async with chromium(f"--blink-settings=defaultFontSize={16 * picture.text}") as browser:
        page = await browser.new_page(
            locale=REGIONS[picture.locale],
            viewport={"width": picture.width, "height": HEIGHTS[picture.width]},
            color_scheme=picture.scheme,
            reduced_motion="reduce",
        )
        await picture.walk(Visit(console, page, picture.locale))
        assert await page.evaluate("document.documentElement.scrollWidth") <= picture.width
        await keep(page, picture)


async def keep(page: Page, picture: Picture) -> None:
    """256 colours are enough, and small."""
    if folder := os.environ.get("SCREENS"):
        await page.wait_for_timeout(300)
        shown = Image.open(BytesIO(await page.screenshot())).convert("RGB")
        whole = ImageOps.expand(shown, picture.margin, "white")
        small = whole.quantize(256, dither=Image.Dither.NONE)
        small.save(Path(folder) / f"{picture.name}.png", optimize=True)
