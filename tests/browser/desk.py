"""The console as its tests use it: members of staff at their pages, patients who hand over."""

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Locator, Page, expect

from handoff_api.staff.members import Member
from handoff_api.testing import said
from tests.service import DETAILS, Patient, Running

AGENT = "sakura-pharmacy-agent"
LEAD = "sakura-pharmacy-lead"
PASSWORD = "a long sample pass phrase"
TYPED = "Je ne vois plus mes médicaments.\n<b>Mon fils</b> a changé mon téléphone."
WARNING = "harmo-warning-card"


@dataclass
class Console:
    """The served console."""

    running: Running
    _members: dict[str, Member] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return str(self.running.client.base_url).rstrip("/")

    def words(self, key: str, locale: str = "ja", **args: Any) -> str:
        """A sentence of the catalogue; without arguments, the variables stand as `{name}`."""
        catalogue = self.running.parts.catalogue
        return catalogue.render(key, locale, args) if args else catalogue.template(key, locale)

    async def member(self, username: str) -> Member:
        """The member of staff with a user name such as `sakura-pharmacy-lead`, hired if need be."""
        if username not in self._members:
            facility, _, role = username.rpartition("-")
            accounts = self.running.parts.accounts
            self._members[username] = await accounts.add(facility, role, username, PASSWORD)
        return self._members[username]

    async def cases(self, username: str = LEAD) -> list[dict[str, Any]]:
        return await self.running.parts.desk.list(await self.member(username), None)

    async def enter(self, page: Page, username: str, password: str = PASSWORD) -> None:
        """Fill in the sign-in form that is open."""
        await self.member(username)
        await page.fill("#username", username)
        await page.fill("#password", password)
        await page.click("main button[type=submit]")

    async def sign_in(self, page: Page, username: str = AGENT) -> None:
        await page.goto(f"{self.url}/console/sign-in")
        await self.enter(page, username)
        await page.wait_for_url(f"{self.url}/console")

    async def open_case(self, page: Page, case_id: str) -> None:
        await page.goto(f"{self.url}/console/cases/{case_id}")

    async def hand_over(
        self,
        locale: str = "fr",
        facility: str = "sakura-pharmacy",
        type_: str = "harmo_recovery",
        **details: Any,
    ) -> tuple[Patient, str]:
        """A patient types, fills the form and is handed over; returns the patient and the case."""
        script = self.running.assistant.replies
        parse = {"intent": "recover_records", "language": locale}
        script.append(said("harmo-start", parse=parse))
        script.append(said("handoff-details", form=type_))
        answers = {"for_whom": "parent", "knows_email": "no"}
        handover = {"type": type_, "answers": answers, "told": [WARNING]}
        script.append(said("harmo-start", handover=handover))
        asked = self.running.parts.knowledge.case_types.get(type_).schema["properties"]
        values = {name: value for name, value in DETAILS.items() if name in asked} | details
        before = {case["id"] for case in await self._of(facility)}
        patient = await Patient.start(self.running.client, facility, locale)
        for part, body in (
            ("messages", {"text": TYPED}),
            ("messages", {"choice": "person"}),
            (f"forms/{type_}", {"values": values}),
        ):
            response = await patient.post(part, **body)
            assert response.is_success, response.text
            await patient.answered(after=response.json()["seq"])
        (opened,) = [case for case in await self._of(facility) if case["id"] not in before]
        return patient, opened["id"]

    async def open_chat(self, page: Page, patient: Patient, locale: str) -> None:
        """Open the widget on the pharmacy's page, in a browser that has the conversation."""
        token = patient.headers["Authorization"].removeprefix("Bearer ")
        stub = {"id": patient.id, "token": token, "locale": locale}
        await page.goto(f"{self.url}/demo/sakura-pharmacy?lang={locale}")
        await page.evaluate(
            "([key, stub]) => localStorage.setItem(key, JSON.stringify(stub))",
            [f"tsunagu|{self.url}|sakura-pharmacy|conversation", stub],
        )
        await page.reload()
        await page.locator("tsunagu-chat .launcher").click()

    async def code_of(self, case_id: str) -> str:
        """The case's number."""
        return next(case["code"] for case in await self.cases() if case["id"] == case_id)

    async def _of(self, facility: str) -> list[dict[str, Any]]:
        return await self.cases(f"{facility}-lead")


async def look_at_everywhere(page: Page, context: Any = None) -> None:
    """Narrow and wide, light and dark: axe finds nothing, and nothing scrolls sideways."""
    for width, scheme in ((320, "light"), (820, "dark"), (1280, "light"), (1280, "dark")):
        await page.set_viewport_size({"width": width, "height": 800})
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        results = await Axe().run(page, context=context)
        found = {
            violation["id"]: [node["html"] for node in violation["nodes"]]
            for violation in results.response["violations"]
        }
        assert not found, (page.url, width, scheme, found)
        assert await page.evaluate("document.documentElement.scrollWidth") <= width


async def tab_to(page: Page, place: Locator, at_most: int = 60) -> None:
    """Press Tab until the place has the focus."""
    await expect(place).to_be_visible()
    for _ in range(at_most):
        await page.keyboard.press("Tab")
        if await place.evaluate("place => place === document.activeElement"):
            return
    raise AssertionError(f"not reached with Tab: {place}")
