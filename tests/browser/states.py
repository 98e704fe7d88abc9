"""Every state of the widget, as a patient comes through them."""

from collections.abc import AsyncIterator
from uuid import uuid4

from playwright.async_api import Locator, Page, expect

from handoff_api.testing import said
from tests.browser.desk import WARNING, Console
from tests.browser.test_details import FORM, fill_in
from tests.colleague import Colleague

EMERGENCIES = {
    "ja": "胸が痛いです",
    "fr": "J’ai une douleur à la poitrine",
    "da": "Jeg har ondt i brystet",
}
# What somebody at the pharmacy writes, in their own language.
STAFF_TEXT = "確認しました。カードはそのままお使いください。"


class Visit:
    """A patient at the widget on the pharmacy's page."""

    def __init__(self, console: Console, page: Page, locale: str) -> None:
        self.console = console
        self.page = page
        self.locale = locale
        self.chat = page.locator("tsunagu-chat")
        self.log = self.chat.get_by_role("log")
        self.text = self.chat.locator(".composer textarea")
        self._colleague: Colleague | None = None
        self._case_id = ""
        self._lease = ""

    def button(self, key: str, **args: int) -> Locator:
        name = self.console.words(key, self.locale)
        for variable, value in args.items():
            name = name.replace(f"{{{variable}}}", str(value))
        return self.chat.get_by_role("button", name=name, exact=True)

    async def arrive(self) -> None:
        await self.page.goto(f"{self.console.url}/demo/sakura-pharmacy?lang={self.locale}")
        await expect(self.chat.locator(".launcher")).to_be_visible()

    async def open(self) -> None:
        await self.arrive()
        await self.chat.locator(".launcher").click()
        await expect(self.chat.locator(".choice").first).to_be_visible()

    async def say(self, text: str) -> None:
        await self.text.fill(text)
        await self.text.press("Enter")

    def answer(self, key: str, **rest: object) -> None:
        """What the bot is going to say next."""
        self.console.running.assistant.replies.append(said(key, **rest))  # type: ignore[arg-type]

    async def ask_for_details(self) -> None:
        self.answer("handoff-details", form="harmo_recovery")
        await self.chat.locator(".standing .person").click()
        await expect(self.page.locator(FORM)).to_be_focused()

    async def hand_over(self) -> None:
        """Send the form that was checked."""
        handover = {"type": "harmo_recovery", "answers": {"for_whom": "self"}, "told": [WARNING]}
        self.console.running.assistant.replies.append(said(handover=handover))
        await self.button("widget-form-send").click()
        await expect(self.chat.locator(".case .code")).to_be_visible()
        (case,) = await self.console.cases()
        self._case_id = case["id"]

    async def be_served(self) -> None:
        """Somebody takes the case and writes."""
        self._colleague = await Colleague.sign_in(self.console.running, "staff")
        self._lease = await self._colleague.claim(self._case_id)
        await expect(self.chat.locator(".owner.staff")).to_be_visible()
        await self.be_told(STAFF_TEXT)

    async def be_told(self, text: str) -> None:
        """Somebody at the pharmacy writes."""
        assert self._colleague is not None
        message = {"lease": self._lease, "id": str(uuid4()), "text": text, "locale": "ja"}
        sent = await self._colleague.post(f"cases/{self._case_id}/messages", **message)
        assert sent.is_success, sent.text
        await expect(self.chat.locator(".staff .bubble").last).to_contain_text(text)

    async def be_done(self) -> None:
        """The case is resolved and rated."""
        assert self._colleague is not None
        await self._colleague.post(
            f"cases/{self._case_id}/resolve", lease=self._lease, outcome="done"
        )
        await self.button("widget-rating-stars", stars=4).click()
        thanks = self.console.words("widget-rating-thanks", self.locale)
        await expect(self.chat.get_by_text(thanks)).to_be_visible()

    async def states(self) -> AsyncIterator[str]:
        """Each state's name, while the widget is in it."""
        await self.arrive()
        yield "closed"
        await self.open()
        yield "question"
        await self.button("widget-resume-offer").click()
        await expect(self.page.locator(FORM)).to_be_focused()
        yield "resume form"
        await self.button("widget-resume-back").click()
        await self.say("harmo")
        await expect(self.log.locator(".bot")).to_have_count(2)
        await self.ask_for_details()
        yield "form"
        await self.button("widget-form-check").click()
        await expect(self.page.locator(f"{FORM} > [role=alert]")).not_to_be_empty()
        yield "form with errors"
        await fill_in(self.page)
        await self.button("widget-form-check").click()
        await expect(self.page.locator(f"{FORM} .check")).to_be_focused()
        yield "form to be checked"
        await self.hand_over()
        yield "waiting"
        await self.be_served()
        yield "talking with staff"
        await self.be_done()
        yield "resolved"
        await self.button("widget-erase-name").click()
        await expect(self.chat.locator("#erase")).to_be_visible()
        yield "erase question"
        await self.button("widget-erase-confirm").click()
        await expect(self.chat.locator(".erased")).to_be_visible()
        yield "erased"
        await self.button("widget-start-again").click()
        await expect(self.chat.locator(".choice").first).to_be_visible()
        await self.say(EMERGENCIES[self.locale])
        await expect(self.chat.locator(".safety a").first).to_be_visible()
        yield "emergency"
        await self.page.context.set_offline(True)
        await self.say("harmo")
        await expect(self.chat.locator(".own.waiting")).to_be_visible()
        await expect(self.chat.locator(".connection.lost")).to_be_visible()
        yield "offline"
        await self.page.context.set_offline(False)
