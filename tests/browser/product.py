"""The product as people meet it: the widget on a pharmacy's page, the console behind a sign-in."""

import re

from playwright.async_api import Locator, Page, expect

from handoff_api.knowledge.library import load_knowledge
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import Catalogue
from tests.stack import Stack

CATALOGUE = Catalogue(ROOT / "locales")
FACILITIES = load_knowledge().facilities
KANA = "みほん はなこ"
LIVE_CHOICES = "tsunagu-chat .question button"


class Widget:
    """The widget on the pharmacy's page."""

    def __init__(self, page: Page, locale: str) -> None:
        self.page = page
        self.locale = locale
        self.log = page.locator("tsunagu-chat [role=log]")

    async def open(self, url: str) -> None:
        await self.page.goto(f"{url}/demo/sakura-pharmacy?lang={self.locale}")
        await self.page.locator("tsunagu-chat .launcher").click()

    async def tap(self, index: int, expected: str) -> None:
        said, before = await self._said(expected)
        await self.page.locator(LIVE_CHOICES).nth(index).click()
        await expect(said).to_have_count(before + 1, timeout=60_000)

    async def type(self, text: str, expected: str) -> None:
        said, before = await self._said(expected)
        await self.page.locator("tsunagu-chat textarea").first.fill(text)
        await self.page.locator("tsunagu-chat textarea").first.press("Enter")
        await expect(said).to_have_count(before + 1, timeout=60_000)

    async def fill_form(self, name: str) -> None:
        page = self.page
        await page.locator("#field-name").fill(name)
        await page.locator("#field-kana").fill(KANA)
        for part, value in (("year", "1961"), ("month", "4"), ("day", "3")):
            options = page.locator(f"#field-birth_date-{part} option")
            values = [await option.get_attribute("value") for option in await options.all()]
            found = next(v for v in values if v and int(v) == int(value))
            await page.locator(f"#field-birth_date-{part}").select_option(found)
        await page.locator('input[name="field-sex"][value="female"]').check(force=True)
        await page.locator('input[name="field-contact"][value="counter"]').check(force=True)
        await page.locator("tsunagu-chat form.details button.primary").click()
        await expect(page.locator("tsunagu-chat [data-answer=name] dd")).to_have_text(name)
        await page.locator("tsunagu-chat form.details button.primary").click()

    async def code(self) -> str:
        """The case's number, once it is shown."""
        shown = self.page.locator("tsunagu-chat .code").last
        await expect(shown).to_be_visible(timeout=60_000)
        found = re.search(r"\w{4}-\w{4}", await shown.inner_text())
        assert found is not None
        return found.group()

    async def _said(self, key: str) -> tuple[Locator, int]:
        """The places where the bot says this, for whomever, and how many there are so far."""
        args = {"facility": FACILITIES.get("sakura-pharmacy").name(self.locale)}
        variants = {
            CATALOGUE.render(key, self.locale, args | {"for_whom": who})
            for who in ("self", "child")
        }
        said = self.log.get_by_text(re.compile("|".join(map(re.escape, variants))))
        return said, await said.count()


async def sign_in(page: Page, stack: Stack) -> None:
    account = next(
        row
        for row in stack.accounts
        if (row["facility"], row["role"]) == ("sakura-pharmacy", "agent")
    )
    await page.goto(f"{stack.url}/console/sign-in")
    await page.fill("#username", account["username"])
    await page.fill("#password", account["password"])
    await page.click("main button[type=submit]")
    await page.wait_for_url(f"{stack.url}/console")
