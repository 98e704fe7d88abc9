"""At the counter a case opens by its number: found, of another facility, unknown, mistyped."""

import re
from typing import Any

import httpx
import pytest

from handoff_api.cases.codes import QUIET_MODULES, is_code, letters, qr_code, written
from tests.colleague import set_columns, trail_of, waiting_case
from tests.people import PASSWORD
from tests.service import Running

UNKNOWN = "2222-3333"


class Counter:
    """A member of staff with the counter's page open."""

    def __init__(self, running: Running, facility: str = "sakura-pharmacy") -> None:
        self._running = running
        self._facility = facility
        self._cookie = ""
        self._csrf = ""

    async def open(self) -> httpx.Response:
        await self._running.parts.accounts.add(self._facility, "agent", "hanako", PASSWORD)
        signed_in = await self._running.client.post(
            "/console/sign-in",
            data={"username": "hanako", "password": PASSWORD, "next": "/console/counter"},
        )
        assert signed_in.headers["location"] == "/console/counter"
        self._cookie = signed_in.headers["set-cookie"].split(";")[0]
        self._running.client.cookies.clear()
        page = await self._running.client.get("/console/counter", headers=self._headers)
        found = re.search('name="csrf" value="([^"]+)"', page.text)
        assert found
        self._csrf = found[1]
        return page

    async def enter(self, code: str) -> httpx.Response:
        form = {"code": code, "csrf": self._csrf}
        return await self._running.client.post("/console/counter", data=form, headers=self._headers)

    async def follow(self, response: httpx.Response) -> httpx.Response:
        return await self._running.client.get(response.headers["location"], headers=self._headers)

    @property
    def _headers(self) -> dict[str, str]:
        return {"Cookie": self._cookie}


async def code_of(running: Running) -> tuple[str, str]:
    """A waiting case's id and number."""
    patient, case_id = await waiting_case(running)
    told = [event["case"] for event in await patient.events() if event["type"] == "case.updated"]
    return case_id, told[-1]["code"]


def alert(response: httpx.Response) -> str:
    found = re.search('role="alert">([^<]+)<', response.text)
    return found[1] if found else ""


async def test_the_number_opens_the_case_and_the_trail_has_it(running: Running) -> None:
    case_id, code = await code_of(running)
    counter = Counter(running)
    await counter.open()

    for typed in (code, code.lower(), code.replace("-", " "), wide(code), code.replace("-", "ー")):
        response = await counter.enter(typed)
        assert response.status_code == 303, typed
        assert response.headers["location"] == f"/console/cases/{case_id}?from=counter"

    opened = await counter.follow(response)
    assert code in opened.text
    assert running.parts.catalogue.render("console-counter-back", "ja") in opened.text
    assert ("case.looked-up", "hanako", {}) in await trail_of(running, case_id)


@pytest.mark.parametrize("state", ["resolved", "cancelled", "expired"])
async def test_a_case_that_has_ended_opens_too(running: Running, state: str) -> None:
    case_id, code = await code_of(running)
    await set_columns(running, case_id, state=state)
    counter = Counter(running)
    await counter.open()

    assert case_id in (await counter.enter(code)).headers["location"]


async def test_another_facilitys_number_and_an_unknown_one_are_told_alike(
    running: Running,
) -> None:
    case_id, code = await code_of(running)
    counter = Counter(running, "lindehus-klinik")
    await counter.open()

    for typed in (code, UNKNOWN):
        response = await counter.enter(typed.lower())
        assert response.status_code == 404
        assert alert(response) == running.parts.catalogue.render(
            "console-counter-unknown", "da", {"code": typed, "facility": "Lindehus Klinik"}
        )
        assert f'data-typed="{typed.lower()}"' in response.text
    assert "case.looked-up" not in [action for action, *_ in await trail_of(running, case_id)]


@pytest.mark.parametrize("typed", ["", "7Q4M", "7Q4M-XC2HH", "OOOO-1111", "受付番号です", "<b>"])
async def test_what_cannot_be_a_number_is_told(running: Running, typed: str) -> None:
    counter = Counter(running)
    await counter.open()

    response = await counter.enter(typed)

    assert response.status_code == 400
    assert alert(response) == running.parts.catalogue.render("console-counter-malformed", "ja")
    assert "<b>" not in response.text


async def test_who_is_not_signed_in_comes_back_to_the_counter(running: Running) -> None:
    _, code = await code_of(running)

    for response in (
        await running.client.get("/console/counter"),
        await running.client.post("/console/counter", data={"code": code}),
    ):
        assert response.status_code == 303
        assert response.headers["location"] == "/console/sign-in?next=/console/counter"


async def test_the_patient_gets_the_number_as_a_qr_code(running: Running) -> None:
    patient, _ = await waiting_case(running)

    told = [event for event in await patient.events() if event["type"] == "case.updated"][-1]

    assert told["qr"] == drawn(told["case"]["code"])


def test_the_qr_code_is_as_small_as_they_come() -> None:
    code = qr_code("7Q4M-XC2H")

    assert code.size == 21 + 2 * QUIET_MODULES
    assert len(code.path) < 1500
    # The first line is that of two finder patterns, within the quiet zone.
    assert code.path.startswith(f"M{QUIET_MODULES} {QUIET_MODULES}.5h7")


@pytest.mark.parametrize(
    "typed", ["7q4mxc2h", "７Ｑ４Ｍ－ＸＣ２Ｈ", " 7Q4M - XC2H ", "７ｑ４ｍーｘｃ２ｈ"]
)
def test_numbers_are_read_as_people_write_them(typed: str) -> None:
    assert is_code(typed)
    assert written(typed) == "7Q4M-XC2H"
    assert letters(typed) == "7Q4MXC2H"


def drawn(code: str) -> dict[str, Any]:
    return {"path": qr_code(code).path, "size": qr_code(code).size}


def wide(code: str) -> str:
    """The code as a Japanese keyboard types it."""
    return "".join(chr(ord(sign) + 0xFEE0) for sign in code)
