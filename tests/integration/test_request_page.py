"""The request in the console: one page from what is missing to the answer."""

import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from handoff_api.http.requests import SESSION_COOKIE
from handoff_api.testing import ScriptedAssistant
from tests.colleague import PASSWORD, Colleague, row_of, waiting_case
from tests.mail import DROP, Mailbox, presented, ready_case, receiving, until_mail, until_state
from tests.service import Running, serve

MINUTES = 16


@dataclass
class Browser:
    """A member of staff at the request's page of a case."""

    running: Running
    headers: dict[str, str]
    csrf: str
    path: str

    @classmethod
    async def open(cls, running: Running, username: str, case_id: str) -> "Browser":
        token, session = await running.parts.sessions.sign_in(username, PASSWORD)
        headers = {"Cookie": f"{SESSION_COOKIE}={token}"}
        return cls(running, headers, session.csrf, f"/console/cases/{case_id}/request")

    async def page(self) -> str:
        response = await self.running.client.get(self.path, headers=self.headers)
        assert response.status_code == 200, response.text
        return html.unescape(response.text)

    async def post(self, what: str, **form: str) -> httpx.Response:
        return await self.running.client.post(
            f"{self.path}/{what}", data=form | {"csrf": self.csrf}, headers=self.headers
        )


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with receiving(Mailbox()) as receiver:
        yield receiver


@pytest.fixture
async def sending(tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[Running]:
    url, database = f"smtp://127.0.0.1:{mailbox.port}", f"sqlite+aiosqlite:///{tmp_path / 'd'}"
    async with serve(tmp_path, database, ScriptedAssistant(), TSUNAGU_SMTP_URL=url) as running:
        yield running


async def test_one_page_from_what_is_missing_to_the_sent_request(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    _, case_id = await waiting_case(sending)
    lease = await colleague.claim(case_id)
    browser = await Browser.open(sending, "staff", case_id)
    say = sending.parts.catalogue.render

    empty = await browser.page()
    assert say("request-problems", "ja") in empty
    assert 'id="send"' not in empty
    local = presented(hours=-9, days=8)[:MINUTES]
    ticked = await browser.post("step", lease=lease, done="yes")
    filled = await browser.post(
        "fields", lease=lease, **{"field-rececon_id": "0012345", "field-presented_at": local}
    )
    assert (ticked.status_code, filled.status_code) == (303, 303)

    full = await browser.page()
    assert "氏名：見本 花子" in full
    assert say("form-error-long-ago", "ja") in full
    assert 'value="0012345"' in full
    refused = await browser.post("send", lease=lease)
    assert refused.status_code == 422
    assert say("problem-unaccepted-warnings", "ja") in refused.text
    sent = await browser.post("send", lease=lease, accept_warnings="yes")
    assert sent.status_code == 303
    await until_mail(colleague, case_id, "sent")

    page = await browser.page()
    assert "氏名" not in page
    answered = await browser.post("answered")
    assert answered.headers["location"] == f"/console/cases/{case_id}"
    assert (await row_of(sending, case_id)).answered_at
    assert len(mailbox.received) == 1


async def test_a_field_that_is_wrong_is_told_with_what_was_typed(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    browser = await Browser.open(sending, "staff", case.id)

    long = "9" * 41
    response = await browser.post("fields", lease=case.lease, **{"field-rececon_id": long})

    assert response.status_code == 422
    assert f'value="{long}"' in response.text
    assert 'aria-invalid="true"' in response.text


async def test_the_holder_decides_what_became_of_an_unconfirmed_request(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    mailbox.replies = [DROP]
    browser = await Browser.open(sending, "staff", case.id)
    await browser.post("send", lease=case.lease)
    await until_state(sending, case.id, "unconfirmed")
    say = sending.parts.catalogue.render
    assert say("request-claim-first", "ja") in await browser.page()
    lease = await colleague.claim(case.id)
    page = await browser.page()
    assert re.search('name="decision" value="again"', page)

    decided = await browser.post("decide", lease=lease, decision="sent")

    assert decided.status_code == 303
    assert (await row_of(sending, case.id)).state == "requested"


async def test_without_a_mail_server_the_page_offers_the_file(tmp_path: Path) -> None:
    database = f"sqlite+aiosqlite:///{tmp_path / 'd'}"
    async with serve(tmp_path, database, ScriptedAssistant()) as running:
        colleague = await Colleague.sign_in(running, "staff")
        case = await ready_case(running, colleague)
        browser = await Browser.open(running, "staff", case.id)
        page = await browser.page()
        assert 'id="send"' not in page
        file = await running.client.get(f"{browser.path}.eml", headers=browser.headers)
        assert file.headers["content-type"] == "message/rfc822"
        marked = await browser.post("sent", lease=case.lease)
        assert marked.status_code == 303
        assert (await row_of(running, case.id)).state == "requested"
