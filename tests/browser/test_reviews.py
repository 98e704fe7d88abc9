"""The review inbox in the console: by keys alone, without JavaScript, and with two at it."""

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.desk import PASSWORD, Console, look_at_everywhere
from tests.reviews import missed_texts

ADMIN = "lindehus-klinik-administrator"
FORGOT = "kan ikke huske min adgangskode til portalen"
FORGOT_TOO = "kan ikke huske adgangskoden til min portal"
CARD = "det gamle plastikkort"
PARKING = "hvor parkerer man henne"


async def at_inbox(console: Console, page: Page, username: str = ADMIN, query: str = "") -> None:
    await console.sign_in(page, username)
    await page.goto(f"{console.url}/admin{query}")


async def test_a_danish_administrator_works_through_the_inbox_by_keys(
    console: Console, page: Page
) -> None:
    await missed_texts(console.running, CARD, FORGOT, PARKING, FORGOT_TOO)
    await at_inbox(console, page)
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        console.words("review-title", "da")
    )
    notice = page.locator(".review-notice [role=status]")
    opened = page.locator(".review[open] > summary")
    await expect(page.locator(".review")).to_have_count(3)
    await expect(opened).to_be_focused()
    await expect(opened).to_contain_text(FORGOT)

    await page.keyboard.press("ArrowDown")
    await expect(opened).to_contain_text(CARD)
    await page.keyboard.press("ArrowUp")
    await expect(opened).to_contain_text(FORGOT)
    await page.keyboard.press("a")
    await expect(notice).to_have_text(done(console, "reset-password"))
    await expect(opened).to_contain_text(CARD)
    await expect(opened).to_be_focused()
    await page.keyboard.press("p")
    await page.keyboard.type("GAMLE KORT")
    await page.keyboard.press("Enter")
    await expect(notice).to_have_text(done(console, "ask-card"))
    await page.keyboard.press("u")
    await expect(notice).to_have_text(console.words("review-done-undone", "da"))
    await expect(opened).to_contain_text(CARD)
    await page.keyboard.press("o")
    await expect(notice).to_have_text(done(console, "out-of-scope"))
    await page.keyboard.press("s")
    await expect(notice).to_have_text(console.words("review-done-skip", "da"))
    await expect(page.locator(".empty")).to_have_text(console.words("review-empty-open", "da"))

    told = {e.text: e.intent for e in await console.running.parts.inbox.accepted()}
    assert told == {
        FORGOT: "reset_password",
        FORGOT_TOO: "reset_password",
        CARD: "out_of_scope",
    }
    await page.keyboard.press("u")
    await expect(opened).to_contain_text(PARKING)


async def test_letters_that_are_typed_decide_nothing(console: Console, page: Page) -> None:
    await missed_texts(console.running, CARD)
    await at_inbox(console, page)
    await page.keyboard.press("p")
    await page.keyboard.type("apsou")
    await expect(page.locator(".review[open] [name=intent]")).to_have_value("apsou")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text(
        console.words("form-error-intent-missing", "da")
    )
    await expect(page.locator(".review[open] [name=intent]")).to_have_value("apsou")
    await page.fill(".review[open] [name=intent]", "adgang")
    await page.locator("h1").click()
    await page.keyboard.press("o")
    assert await console.running.parts.inbox.accepted() == []


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_axe_finds_nothing_in_the_inbox(console: Console, page: Page, locale: str) -> None:
    long_ = "mon mot de passe " * 20 + "x" * 80
    await missed_texts(console.running, FORGOT, FORGOT_TOO, long_)
    await at_inbox(console, page, query=f"?locale={locale}")
    await page.locator(".review[open] .more > summary").click()
    await look_at_everywhere(page)
    await page.locator(".review[open] [data-key=a]").click()
    await expect(page.locator("#undo")).to_be_visible()
    await look_at_everywhere(page)
    await page.goto(f"{console.url}/admin?state=decided")
    await expect(page.locator(".review")).to_have_count(1)
    await look_at_everywhere(page)


async def test_without_javascript_the_forms_do_the_same(console: Console, browser: Browser) -> None:
    await missed_texts(console.running, FORGOT, FORGOT_TOO, CARD)
    plain = await browser.new_context(java_script_enabled=False, locale="da-DK")
    page = await plain.new_page()
    await at_inbox(console, page)

    await page.get_by_label(FORGOT_TOO).uncheck()
    await page.locator(".review[open] [name=intent]").fill(
        console.words("intent-reset-password", "da")
    )
    await page.locator(".review[open] [name=intent]").press("Enter")
    await expect(page.locator(".review-notice [role=status]")).to_have_text(
        done(console, "reset-password")
    )
    await page.locator(".review[open] .more > summary").click()
    marked = CARD.replace("kort", '[kort]{"entity": "drug"}')
    await page.locator(".review[open] [name=annotated]").fill(marked)
    await page.locator(".review[open] [value=accept]").click()
    await expect(page.get_by_role("alert")).to_have_text(
        console.words("form-error-annotated-unknown-entity", "da")
    )
    await expect(page.locator(".review[open] [name=annotated]")).to_have_value(marked)
    (example,) = await console.running.parts.inbox.accepted()
    assert (example.text, example.intent) == (FORGOT, "reset_password")
    await plain.close()


async def test_who_comes_second_is_told_so(console: Console, page: Page, browser: Browser) -> None:
    await missed_texts(console.running, FORGOT, CARD)
    elsewhere = await browser.new_context(locale="da-DK")
    other = await elsewhere.new_page()
    await at_inbox(console, page)
    await console.running.parts.accounts.add(
        "lindehus-klinik", "administrator", "colleague", PASSWORD
    )
    await other.goto(f"{console.url}/console/sign-in")
    await other.fill("#username", "colleague")
    await other.fill("#password", PASSWORD)
    await other.click("main button[type=submit]")
    await other.goto(f"{console.url}/admin")

    await page.keyboard.press("a")
    await expect(page.locator(".review-notice")).to_be_visible()
    await expect(other.locator(".review[open] > summary")).to_be_focused()
    await other.keyboard.press("o")

    await expect(other.get_by_role("alert")).to_have_text(
        console.words("problem-already-decided", "da")
    )
    await expect(other.locator(".review")).to_have_count(1)
    await elsewhere.close()


async def test_an_administrator_chooses_who_reviews_what(console: Console, page: Page) -> None:
    await missed_texts(console.running, "mon mot de passe", language="fr")
    await at_inbox(console, page)
    await expect(page.locator(".tabs a")).to_have_count(1)
    await expect(page.locator("#elsewhere")).to_contain_text("fransk (1)")
    await look_at_everywhere(page)
    await page.click("#elsewhere a")
    mine = page.locator(".reviewed")
    await mine.get_by_label("Français").check()
    await mine.get_by_role("button").click()
    await expect(page.locator("[data-passing]")).to_have_text(
        console.words("people-done-languages", "da", username=ADMIN)
    )
    await look_at_everywhere(page)

    await page.goto(f"{console.url}/admin")
    await expect(page.locator(".tabs [aria-current]")).to_contain_text("fransk")
    await expect(page.locator(".review[open]")).to_contain_text("mon mot de passe")
    await page.locator(".review[open] .more > summary").click()
    await page.locator(".review[open] [name=as_language]").select_option("da")
    await page.locator(".review[open] [value=accept]").click()
    (example,) = await console.running.parts.inbox.accepted()
    assert example.language == "da"


def done(console: Console, intent: str) -> str:
    name = console.words(f"intent-{intent}", "da")
    return console.words("review-done", "da", intent=name)
