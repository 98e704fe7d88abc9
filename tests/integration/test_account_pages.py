"""Signing in by code, one's own account and the facility's people in the console."""

import re
from typing import Any

import httpx
import pyotp

from tests.people import NEW, PASSWORD, SIGN_IN, add, enrolled, enter, later, token
from tests.service import Running


class Browser:
    """A browser without JavaScript: cookies, forms, redirects."""

    def __init__(self, running: Running) -> None:
        self._client = running.client
        self._cookies: dict[str, str] = {}

    async def go(self, path: str, **form: str) -> httpx.Response:
        """Open a page, or post a form with the CSRF token of the page before."""
        sent = {"Cookie": "; ".join(f"{k}={v}" for k, v in self._cookies.items())}
        if form or path.endswith(("/start", "/end", "/disable", "/enable", "/password")):
            form = form | {"csrf": self.csrf}
            response = await self._client.post(f"/console{path}", data=form, headers=sent)
        else:
            response = await self._client.get(f"/console{path}", headers=sent)
        self._client.cookies.clear()
        for line in response.headers.get_list("set-cookie"):
            name, value = line.split(";")[0].split("=", 1)
            self._cookies[name] = value.strip('"')
        if response.status_code == 303:
            return await self.go(response.headers["location"].removeprefix("/console"))
        self.page = response.text
        return response

    csrf = ""
    page = ""

    async def enter(self, username: str, password: str = PASSWORD) -> httpx.Response:
        response = await self.go("/sign-in", username=username, password=password)
        self._read_csrf()
        return response

    def _read_csrf(self) -> None:
        found = re.search('name="csrf" value="([^"]+)"', self.page)
        self.csrf = found[1] if found else ""


def has(running: Running, page: str, key: str, **args: Any) -> bool:
    return running.parts.catalogue.render(key, "ja", args) in page


async def test_the_console_asks_for_the_code_in_a_second_step(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")
    browser = Browser(running)

    asked = await browser.enter("hanako")
    assert has(running, asked.text, "account-code-title")
    assert PASSWORD not in asked.text
    wrong = await browser.go("/sign-in/code", code="000000x")
    assert wrong.status_code == 401
    assert has(running, wrong.text, "account-code-wrong")
    right = await browser.go("/sign-in/code", code=later(app))
    assert right.status_code == 200
    assert has(running, right.text, "console-queue")


async def test_a_code_without_the_password_before_leads_back_to_it(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")

    response = await Browser(running).go("/sign-in/code", code=later(app))

    assert response.status_code == 401
    assert has(running, response.text, "console-sign-in-late")


async def test_a_forged_ticket_opens_nothing(running: Running) -> None:
    for ticket in ("x", "AAAA", "é", "A" * 200):
        response = await running.client.post(
            "/console/sign-in/code",
            data={"code": "123456"},
            headers={"Cookie": f"__Host-tsunagu-ticket={ticket}".encode()},
        )
        assert response.status_code == 401


async def test_a_required_second_factor_comes_before_every_page(
    running: Running, requiring: Any
) -> None:
    await add(running, "hanako")
    requiring(running)
    browser = Browser(running)

    first = await browser.enter("hanako")
    assert has(running, first.text, "account-first-factor")
    begun = await browser.go("/account/second-factor/start")
    secret = re.search('class="secret">([A-Z2-7]+)<', begun.text)
    assert secret
    assert 'src="data:image/svg+xml' in begun.text
    wrong = await browser.go("/account/second-factor/confirm", code="1")
    assert wrong.status_code == 422
    assert secret[1] in wrong.text, "the same secret stays"
    done = await browser.go("/account/second-factor/confirm", code=pyotp.TOTP(secret[1]).now())
    assert has(running, done.text, "account-done-factor-on")
    assert has(running, (await browser.go("/")).text, "console-queue")


async def test_an_administrator_adds_somebody_who_chooses_their_own_password(
    running: Running,
) -> None:
    await add(running, "boss", role="administrator")
    boss, newcomer = Browser(running), Browser(running)
    await boss.enter("boss")

    added = await boss.go("/people", username="Hanako", role="lead")
    password = re.search('id="one-time-password">([a-z2-9-]{19})<', added.text)
    assert password
    assert password[1] not in (await boss.go("/people")).text
    twice = await boss.go("/people", username="hanako", role="lead")
    assert (twice.status_code, has(running, twice.text, "form-error-username-taken")) == (422, True)

    first = await newcomer.enter("hanako", password[1])
    assert has(running, first.text, "account-first-password")
    assert has(running, (await newcomer.go("/")).text, "account-first-password")
    wrong = await newcomer.go("/account/password", password="x", new=NEW)
    assert has(running, wrong.text, "form-error-password-wrong")
    done = await newcomer.go("/account/password", password=password[1], new=NEW)
    assert has(running, done.text, "account-done-password")
    assert has(running, (await newcomer.go("/")).text, "console-queue")


async def test_an_administrator_disables_resets_and_signs_out(running: Running) -> None:
    member = await add(running, "hanako")
    await add(running, "boss", role="administrator")
    boss = Browser(running)
    await boss.enter("boss")
    session = await token(running, "hanako")
    path = f"/people/{member.id}"

    out = await boss.go(f"{path}/sessions/end")
    assert has(running, out.text, "people-done-sessions-ended", username="hanako")
    assert (await running.client.get(SIGN_IN, headers=session)).status_code == 401
    await boss.go(f"{path}/disable")
    assert (await enter(running, "hanako")).status_code == 401
    await boss.go(f"{path}/enable")
    assert (await enter(running, "hanako")).status_code == 201
    reset = await boss.go(f"{path}/password")
    assert "one-time-password" in reset.text
    assert (await enter(running, "hanako")).status_code == 401


async def test_people_are_managed_by_their_own_administrators_only(running: Running) -> None:
    member = await add(running, "hanako")
    lead = await add(running, "lead", role="lead")
    boss = await add(running, "boss", role="administrator")
    await add(running, "stranger", role="administrator", facility="lindehus-klinik")

    for username, whom, status in (
        ("lead", member, 403),
        ("hanako", lead, 403),
        ("stranger", member, 404),
        ("boss", boss, 403),
    ):
        browser = Browser(running)
        await browser.enter(username)
        for act in ("disable", "enable", "password", "sessions/end"):
            response = await browser.go(f"/people/{whom.id}/{act}")
            assert (username, act, response.status_code) == (username, act, status)
    assert (await enter(running, "hanako")).status_code == 201


async def test_the_account_page_ends_sessions(running: Running) -> None:
    await add(running, "hanako")
    elsewhere, third = await token(running, "hanako"), await token(running, "hanako")
    browser = Browser(running)
    await browser.enter("hanako")
    page = (await browser.go("/account")).text
    ids = re.findall("/console/account/sessions/([0-9a-f-]{36})/end", page)

    assert len(ids) == 2
    await browser.go(f"/account/sessions/{ids[0]}/end")
    ended = [
        (await running.client.get(SIGN_IN, headers=headers)).status_code
        for headers in (elsewhere, third)
    ]
    assert sorted(ended) == [200, 401]
    done = await browser.go("/account/sessions/others/end")
    assert has(running, done.text, "account-done-ended")
    assert (await running.client.get(SIGN_IN, headers=elsewhere)).status_code == 401
