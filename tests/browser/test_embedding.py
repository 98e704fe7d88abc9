"""The widget on a pharmacy's own site: what it needs there, what it tells, whom it refuses.

SCREENS=docs/screens renews the picture in docs/embedding.md.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.desk import Console, look_at_everywhere
from tests.browser.site import FACILITY, Site, collect, example, serve_site
from tests.colleague import Colleague, case_id_of
from tests.service import Patient

RECORD = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  violations.push(`${event.violatedDirective} ${event.blockedURI}`));
window.told = [];
for (const name of ["open", "close", "case"]) {
  window.addEventListener(`tsunagu:${name}`, ({ type, detail, target }) =>
    told.push({ type, detail, target: target.localName }));
}
"""


@pytest.fixture
def site(console: Console) -> Iterator[Site]:
    with serve_site(console) as served:
        served.list()
        yield served


async def say(page: Page, text: str) -> None:
    await page.locator("tsunagu-chat textarea").first.fill(text)
    await page.locator("tsunagu-chat textarea").first.press("Enter")


async def told(page: Page) -> list[dict[str, Any]]:
    """The events that the site's page has heard."""
    heard: list[dict[str, Any]] = await page.evaluate("told")
    assert all(event["target"] == "tsunagu-chat" for event in heard)
    return [{event["type"].removeprefix("tsunagu:"): event["detail"]} for event in heard]


async def belong(page: Page, site: Site, patient: Patient) -> None:
    """Make the browser the patient's, before it shows a page."""
    token = patient.headers["Authorization"].removeprefix("Bearer ")
    key = f"tsunagu|{site.console.url}|{FACILITY}|conversation"
    await page.add_init_script(
        f"localStorage.getItem('{key}') ?? localStorage.setItem('{key}', JSON.stringify("
        f"{{id: '{patient.id}', token: '{token}', locale: 'fr'}}))"
    )


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_a_strict_page_has_the_conversation_and_nothing_else(
    console: Console, site: Site, page: Page, locale: str
) -> None:
    await page.add_init_script(RECORD)
    requests = collect(page)
    strict = example("http", console.url).removeprefix("Content-Security-Policy: ")
    await site.show(page, locale, policy=strict)

    await page.locator("tsunagu-chat .launcher").click()
    await say(page, "harmo")

    log = page.locator("tsunagu-chat [role=log]")
    await expect(log.get_by_text(site.greeting(locale)).nth(1)).to_be_visible()
    await expect(page.locator("tsunagu-chat .own .status")).to_contain_text(
        console.words("widget-sent", locale)
    )
    assert await page.evaluate("violations") == []
    assert await page.context.cookies() == []
    own = (console.url, site.url)
    assert [request.url for request in requests if not request.url.startswith(own)] == []
    asked = [await request.all_headers() for request in requests]
    assert not any("cookie" in headers for headers in asked)
    assert not any(headers.get("referer", "").startswith(site.url + "/0") for headers in asked)


async def test_without_javascript_the_page_shows_what_it_put_there(
    site: Site, browser: Browser, page: Page
) -> None:
    context = await browser.new_context(java_script_enabled=False)
    plain = await context.new_page()
    await site.show(plain)
    await expect(plain.get_by_role("link", name="000-000-0000")).to_be_visible()
    await context.close()

    await site.show(page)
    await expect(page.locator("tsunagu-chat .launcher")).to_be_visible()
    await expect(page.get_by_role("link", name="000-000-0000")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_page_gives_it_its_colours(
    site: Site, page: Page, scheme: Literal["light", "dark"]
) -> None:
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.set_viewport_size({"width": 720, "height": 640})
    theme = example("css", site.console.url)
    await site.show(page, head=f"<style>{theme}</style>")
    launcher = page.locator("tsunagu-chat .launcher")
    colours = {"light": "rgb(122, 46, 93)", "dark": "rgb(240, 168, 208)"}
    await expect(launcher).to_have_css("background-color", colours[scheme])
    await expect(launcher).to_have_css("right", "32px")
    await expect(launcher).to_have_css("font-family", '"Noto Serif CJK JP", serif')

    await launcher.click()
    await expect(page.locator("tsunagu-chat .choice").first).to_be_visible()

    await look_at_everywhere(page)
    await page.emulate_media(color_scheme=scheme)
    await page.set_viewport_size({"width": 720, "height": 640})
    if (folder := os.environ.get("SCREENS")) and scheme == "light":
        await page.screenshot(path=Path(folder) / "embedding-theme.png")


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_a_site_that_is_not_listed_is_told_in_the_readers_language(
    console: Console, page: Page, locale: str
) -> None:
    with serve_site(console) as stranger:
        await stranger.show(page, locale)
        await page.locator("tsunagu-chat .launcher").click()
        sentence = console.words("widget-not-here", locale)
        await expect(page.locator("tsunagu-chat .notices [role=alert]")).to_have_text(sentence)
        await expect(page.locator("tsunagu-chat .connection")).to_be_empty()
        requests = collect(page)
        await page.wait_for_timeout(3000)
        assert requests == []

        stranger.list()
        await page.locator("tsunagu-chat header .icon").click()
        await page.locator("tsunagu-chat .launcher").click()

        log = page.locator("tsunagu-chat [role=log]")
        await expect(log.get_by_text(stranger.greeting(locale))).to_be_visible()
        await expect(page.locator("tsunagu-chat .notices [role=alert]")).to_be_empty()


async def test_a_service_that_is_away_is_no_refusal(site: Site, page: Page) -> None:
    console = site.console
    await page.route(f"{console.url}/api/**", lambda route: route.abort())
    await page.route(f"{console.url}/widget.js", lambda route: route.continue_())
    await site.show(page)
    await page.route(f"{console.url}/widget.js", lambda route: route.abort())
    await page.locator("tsunagu-chat .launcher").click()
    await expect(page.locator("tsunagu-chat .connection")).to_have_text(
        console.words("widget-disconnected")
    )
    await expect(page.locator("tsunagu-chat .notices [role=alert]")).to_be_empty()

    await page.unroute_all()

    log = page.locator("tsunagu-chat [role=log]")
    await expect(log.get_by_text(site.greeting())).to_be_visible()


async def test_the_page_hears_of_the_panel(site: Site, page: Page) -> None:
    await page.add_init_script(RECORD)
    await site.show(page)
    assert await told(page) == []

    await page.locator("tsunagu-chat .launcher").click()
    await page.locator("tsunagu-chat header .icon").click()
    await page.locator("tsunagu-chat .launcher").click()
    assert await told(page) == [{"open": None}, {"close": None}, {"open": None}]

    await page.reload()
    await expect(page.locator("tsunagu-chat .panel")).to_be_visible()
    assert await told(page) == []


async def test_the_page_hears_of_the_case_once(console: Console, site: Site, page: Page) -> None:
    patient = await Patient.start(console.running.client, locale="fr")
    await belong(page, site, patient)
    await page.add_init_script(RECORD)
    await site.show(page, "fr")
    await page.locator("tsunagu-chat .launcher").click()
    await expect(page.locator("tsunagu-chat [role=log] > *").first).to_be_visible()

    console.running.assistant.up = False
    case = await patient.hand_over()
    card = page.locator("tsunagu-chat .case")
    await expect(card).to_contain_text(case["code"])
    opened = {"case": {"code": case["code"], "state": "waiting"}}
    assert await told(page) == [{"open": None}, opened]

    await page.reload()
    await expect(card).to_contain_text(case["code"])
    assert await told(page) == []

    colleague = await Colleague.sign_in(console.running, "staff")
    await colleague.claim(await case_id_of(console.running, case))
    await expect(page.locator("tsunagu-chat .owner.staff")).to_be_visible()
    assert await told(page) == [{"case": {"code": case["code"], "state": "claimed"}}]

    other = await page.context.new_page()
    await other.add_init_script(RECORD)
    await other.goto(page.url)
    await other.locator("tsunagu-chat .launcher").click()
    await expect(other.locator("tsunagu-chat .case")).to_contain_text(case["code"])
    assert await told(other) == [{"open": None}]


async def test_a_case_of_before_is_no_news(console: Console, site: Site, page: Page) -> None:
    console.running.assistant.up = False
    patient = await Patient.start(console.running.client, locale="fr")
    case = await patient.hand_over()
    await belong(page, site, patient)
    await page.add_init_script(RECORD)

    await site.show(page, "fr")
    await page.locator("tsunagu-chat .launcher").click()

    await expect(page.locator("tsunagu-chat .case")).to_contain_text(case["code"])
    assert await told(page) == [{"open": None}]


async def test_erasing_leaves_nothing_of_the_case_in_the_browser(
    console: Console, site: Site, page: Page
) -> None:
    patient = await Patient.start(console.running.client, locale="fr")
    await belong(page, site, patient)
    await site.show(page, "fr")
    await page.locator("tsunagu-chat .launcher").click()
    console.running.assistant.up = False
    case = await patient.hand_over()
    await expect(page.locator("tsunagu-chat .case")).to_be_visible()
    kept = "JSON.stringify([localStorage, sessionStorage])"
    assert case["code"] in await page.evaluate(kept)

    erase = console.words("widget-erase-name", "fr")
    await page.get_by_role("button", name=erase, exact=True).click()
    confirm = console.words("widget-erase-confirm", "fr")
    await page.get_by_role("button", name=confirm, exact=True).click()

    await expect(page.locator("tsunagu-chat .erased")).to_be_visible()
    left = await page.evaluate(kept)
    assert case["code"] not in left
    assert patient.id not in left
