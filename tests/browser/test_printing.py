"""What comes out of the printer: the conversation alone, or the page without the chat."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops
from playwright.async_api import Page, expect
from pypdf import PdfReader

from handoff_api.testing import said
from tests.browser.desk import TYPED, Console
from tests.browser.test_qr_code import scanned
from tests.service import Patient

ON_THE_PAGE = "Heures d’ouverture"
LOOKS = """() => {
  const chat = document.querySelector("tsunagu-chat").shadowRoot;
  return {
    sheets: document.adoptedStyleSheets.length,
    page: document.documentElement.outerHTML,
    places: [...document.querySelectorAll("body *")].map(
      (element) => JSON.stringify(element.getBoundingClientRect())
    ),
    at: [scrollX, scrollY, chat.querySelector(".scroll").scrollTop],
    focus: chat.activeElement?.className,
    isModal: chat.querySelector(".panel").matches(":modal"),
  };
}"""


async def printed(page: Page) -> PdfReader:
    return PdfReader(BytesIO(await page.pdf(format="A4")))


def text_of(pdf: PdfReader) -> str:
    return "\n".join(sheet.extract_text() for sheet in pdf.pages)


async def talk_at_length(console: Console, patient: Patient, turns: int) -> list[str]:
    """The patient writes, the assistant answers, many times over."""
    texts = [f"Message {turn} : je ne vois toujours pas mes médicaments." for turn in range(turns)]
    for text in texts:
        console.running.assistant.replies.append(said("harmo-warning-card"))
        response = await patient.post("messages", text=text)
        await patient.answered(after=response.json()["seq"])
    return texts


@pytest.mark.parametrize("width", [320, 1280])
async def test_the_open_conversation_is_printed_whole_and_alone(
    console: Console, page: Page, width: int
) -> None:
    patient, case_id = await console.hand_over()
    texts = await talk_at_length(console, patient, 25)
    await page.set_viewport_size({"width": width, "height": 800})
    await page.emulate_media(reduced_motion="reduce")
    await console.open_chat(page, patient, "fr")
    await page.evaluate("scrollTo(0, 40)")
    await expect(page.locator("tsunagu-chat .own")).to_have_count(len(texts) + 2)
    before = await page.evaluate(LOOKS)
    shown = await page.screenshot()

    pdf = await printed(page)

    paper = text_of(pdf)
    for said_ in (*texts, TYPED.splitlines()[0], "Pharmacie Sakura", "119"):
        assert said_ in paper, said_
    assert paper.count(await console.code_of(case_id)) >= 1
    warning = console.words("harmo-warning-card", "fr").split(".")[0]
    assert joined(paper).count(joined(warning)) >= len(texts)
    assert ON_THE_PAGE not in paper
    for tool in ("widget-launcher", "widget-print", "widget-send", "widget-erase"):
        assert console.words(tool, "fr") not in paper, tool
    assert len(pdf.pages) > 2
    assert await page.evaluate(LOOKS) == before
    assert looks_like(shown, await page.screenshot())


async def test_the_print_button_prints(console: Console, page: Page) -> None:
    patient, _ = await console.hand_over()
    await page.add_init_script("window.print = () => void (window.printed = true)")
    await console.open_chat(page, patient, "fr")

    await page.get_by_role("button", name=console.words("widget-print-name", "fr")).press("Enter")

    assert await page.evaluate("window.printed")


async def test_the_page_is_printed_without_the_closed_chat(console: Console, page: Page) -> None:
    await page.goto(f"{console.url}/demo/sakura-pharmacy?lang=fr")
    await expect(page.locator("tsunagu-chat .launcher")).to_be_visible()

    paper = text_of(await printed(page))

    assert ON_THE_PAGE in paper
    assert console.words("widget-launcher", "fr") not in paper


async def test_a_difficult_page_is_left_out_and_left_alone(console: Console, page: Page) -> None:
    """Its styles insist, the chat is deep inside of it, and in a component of the page's own."""
    patient, _ = await console.hand_over()
    await console.open_chat(page, patient, "fr")
    await page.evaluate(
        """() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`#ad, #shell { display: grid !important; color: red !important }
            #shell { height: 50px; overflow: hidden; position: fixed; transform: rotate(3deg) }
            #shell::before { content: "Before" }`);
          document.adoptedStyleSheets = [sheet];
          document.body.innerHTML = `Loose <p id="ad">Advert</p>
            <div id="shell">Shell<div><x-app>Slotted</x-app></div></div>`;
          const app = document.querySelector("x-app").attachShadow({ mode: "open" });
          app.innerHTML = `<nav>Menu</nav><main>Main <tsunagu-chat facility="sakura-pharmacy"
            lang="fr"></tsunagu-chat></main>`;
        }"""
    )
    await expect(page.locator(".bubble").first).to_be_visible()

    paper = text_of(await printed(page))

    assert TYPED.splitlines()[0] in paper
    for word in ("Loose", "Advert", "Shell", "Before", "Menu", "Main", "Slotted"):
        assert word not in paper, word
    assert await page.evaluate("document.adoptedStyleSheets.length") == 1
    assert (
        await page.evaluate("document.querySelector('x-app').shadowRoot.adoptedStyleSheets.length")
        == 0
    )


@pytest.mark.parametrize("locale", ["ja", "da"])
async def test_it_is_black_on_white_whatever_the_screen_and_can_be_scanned(
    console: Console, page: Page, locale: str
) -> None:
    patient, case_id = await console.hand_over(locale)
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    await console.open_chat(page, patient, locale)
    await expect(page.locator("tsunagu-chat .qr")).to_be_visible()
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.emulate_media(media="print", color_scheme="dark")

    shown = await page.screenshot(full_page=True)
    paper = Image.open(BytesIO(shown)).convert("RGB")

    assert scanned(shown) == [await console.code_of(case_id)]
    colours = paper.getcolors(maxcolors=100_000) or []
    white = max(colours)
    assert white[1] == (255, 255, 255)
    assert all(max(colour) - min(colour) < 40 for _, colour in colours)


def joined(text: str) -> str:
    """Without the ends of lines, which on paper are elsewhere."""
    return "".join(text.split())


def looks_like(one: bytes, other: bytes) -> bool:
    """Apart from the edges of letters, which are smoothed anew."""
    before, after = (
        Image.open(BytesIO(shown)).convert("L").resize((80, 50)) for shown in (one, other)
    )
    _, most = ImageChops.difference(before, after).getextrema()
    return most < 10
