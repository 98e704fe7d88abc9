"""Pages of other sites: who may talk to a facility's patients' interface, and who is refused."""

import dataclasses
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from handoff_api.knowledge.facilities import Facilities
from tests.service import DETAILS, Patient, Running

PHARMACY, CLINIC = "sakura-pharmacy", "lindehus-klinik"
SITES = {PHARMACY: "https://www.sakura-pharmacy.example", CLINIC: "https://lindehus.example:8443"}
OURS, THEIRS = SITES[PHARMACY], SITES[CLINIC]
STRANGER = "https://evil.example"
UNLISTED = [
    STRANGER,
    "null",
    "",
    "http://www.sakura-pharmacy.example",
    "https://www.sakura-pharmacy.example:8443",
    "https://www.sakura-pharmacy.example.evil.example",
    "https://www.sakura-pharmacy.example/",
    "https://user@www.sakura-pharmacy.example",
    "www.sakura-pharmacy.example",
    "https://",
    "://",
    "https://[",
    "*",
]
LISTING = ("access-control-allow-origin", "access-control-expose-headers")

Request = tuple[str, str, dict[str, Any]]


@pytest.fixture(autouse=True)
def _sites(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pharmacy and the clinic have a site each."""
    facilities: Facilities = running.parts.knowledge.facilities
    for id_, site in SITES.items():
        listed = dataclasses.replace(facilities.get(id_), origins=(site,))
        monkeypatch.setitem(facilities._by_id, id_, listed)


def starting(patient: Patient) -> Request:
    return "POST", "/api/v1/conversations", {"json": {"facility": PHARMACY, "locale": "fr"}}


def facility(patient: Patient) -> Request:
    return "GET", f"/api/v1/facilities/{PHARMACY}", {}


def saying(patient: Patient) -> Request:
    message = {"id": str(uuid4()), "text": "Bonjour"}
    return "POST", f"{patient.path}/messages", {"json": message, "headers": patient.headers}


def reading(patient: Patient) -> Request:
    return "GET", f"{patient.path}/events", {"headers": patient.headers}


def following(patient: Patient) -> Request:
    headers = {**patient.headers, "Accept": "text/event-stream"}
    return "GET", f"{patient.path}/events", {"headers": headers}


def erasing(patient: Patient) -> Request:
    return "DELETE", patient.path, {"headers": patient.headers}


REQUESTS = (facility, starting, reading, following, saying, erasing)


async def ask(running: Running, request: Request, origin: str | None) -> httpx.Response:
    """The answer; of a stream, its head."""
    method, path, options = request
    headers = {"Accept-Language": "fr", **options.get("headers", {})}
    if origin is not None:
        headers["Origin"] = origin
    sent = {**options, "headers": headers}
    async with running.client.stream(method, path, **sent) as response:
        if "event-stream" not in response.headers.get("content-type", ""):
            await response.aread()
        return response


def is_refused(response: httpx.Response) -> bool:
    """As problem details, which the page itself cannot read."""
    assert response.headers["vary"] == "Origin"
    assert not any(name in response.headers for name in LISTING)
    assert response.json()["code"] == "origin-not-allowed"
    return response.status_code == 403


@pytest.mark.parametrize("make", REQUESTS, ids=lambda make: make.__name__)
async def test_the_facilitys_own_site_is_served(
    running: Running, make: Callable[[Patient], Request]
) -> None:
    patient = await Patient.start(running.client)

    response = await ask(running, make(patient), OURS)

    assert response.is_success
    assert response.headers["access-control-allow-origin"] == OURS
    assert "Erasure-Receipt" in response.headers["access-control-expose-headers"]
    assert response.headers["vary"] == "Origin"
    assert "access-control-allow-credentials" not in response.headers
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize("make", REQUESTS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("origin", [STRANGER, THEIRS])
async def test_another_site_is_refused_whatever_token_it_has(
    running: Running, make: Callable[[Patient], Request], origin: str
) -> None:
    patient = await Patient.start(running.client)
    before = await patient.events()

    response = await ask(running, make(patient), origin)

    assert is_refused(response)
    assert response.json()["detail"].startswith("Le tchat n’est pas disponible sur cette page.")
    assert await patient.events() == before


@pytest.mark.parametrize("origin", UNLISTED)
async def test_no_other_spelling_is_the_listed_site(running: Running, origin: str) -> None:
    patient = await Patient.start(running.client)
    assert is_refused(await ask(running, saying(patient), origin))


async def test_a_page_of_the_service_itself_is_served(running: Running) -> None:
    patient = await Patient.start(running.client, "noto-support-centre")
    address = str(running.client.base_url).rstrip("/")
    method, path, options = saying(patient)
    proxied = {**options["headers"], "Host": "Chat.example"}

    for request, origin in (
        ((method, path, options), address),
        ((method, path, {**options, "headers": proxied}), "https://chat.example"),
        ((method, path, {**options, "headers": proxied}), "https://chat.example:443"),
    ):
        response = await ask(running, request, origin)
        assert response.is_success
        assert not any(name in response.headers for name in LISTING)
    request = (method, path, {**options, "headers": proxied})
    assert is_refused(await ask(running, request, "https://chat.example:8443"))


async def test_servers_and_apps_are_served_as_before(running: Running) -> None:
    patient = await Patient.start(running.client)
    for make in REQUESTS:
        response = await ask(running, make(patient), None)
        assert response.is_success
        assert not any(name in response.headers for name in LISTING)


@pytest.mark.parametrize("path", ["conversations", "conversations/some/events", "facilities/any"])
@pytest.mark.parametrize("method", ["GET", "POST", "PATCH", "DELETE"])
async def test_a_preflight_of_a_listed_site(running: Running, path: str, method: str) -> None:
    asked = {
        "Origin": OURS,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    response = await running.client.options(f"/api/v1/{path}", headers=asked)

    assert (response.status_code, response.content) == (204, b"")
    told = response.headers
    assert told["access-control-allow-origin"] == OURS
    assert method in told["access-control-allow-methods"].split(", ")
    assert told["access-control-allow-headers"] == "authorization, content-type, last-event-id"
    assert int(told["access-control-max-age"]) > 0
    assert told["vary"] == "Origin"
    assert "access-control-allow-credentials" not in told


@pytest.mark.parametrize("origin", UNLISTED)
async def test_a_preflight_of_another_site(running: Running, origin: str) -> None:
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    assert is_refused(await running.client.options("/api/v1/conversations", headers=asked))


async def test_a_question_for_methods_is_no_preflight(running: Running) -> None:
    response = await running.client.options("/api/v1/conversations", headers={"Origin": OURS})
    assert response.status_code == 405


async def test_the_site_can_read_why_something_was_refused(running: Running) -> None:
    patient = await Patient.start(running.client)
    method, path, options = saying(patient)
    wrong = {"headers": {"Authorization": "Bearer no"}}
    too_large = {**options, "json": {"id": str(uuid4()), "text": "a" * 70_000}}
    for request, status in (
        ((method, path, {**options, "json": {}}), 400),
        ((method, path, {**options, **wrong}), 401),
        (("GET", "/api/v1/facilities/nowhere", {}), 404),
        ((method, path, too_large), 413),
    ):
        response = await ask(running, request, OURS)
        assert (response.status_code, response.headers["access-control-allow-origin"]) == (
            status,
            OURS,
        )


async def test_going_on_with_a_request_takes_the_facilitys_site(running: Running) -> None:
    running.assistant.up = False
    patient = await Patient.start(running.client, locale="fr")
    case = await patient.hand_over()
    known = {"code": case["code"], "birth_date": DETAILS["birth_date"]}

    async def resume(origin: str, **other: str) -> httpx.Response:
        body = {"json": known | other}
        return await ask(running, ("POST", "/api/v1/conversations/resume", body), origin)

    assert is_refused(await resume(THEIRS, facility=PHARMACY))
    assert is_refused(await resume(THEIRS))
    assert is_refused(await resume(OURS))
    assert (await resume(THEIRS, facility=CLINIC)).json()["code"] == "not-resumable"
    resumed = await resume(OURS, facility=PHARMACY)
    assert (resumed.status_code, resumed.json()["id"]) == (200, patient.id)


async def test_staff_and_consoles_are_for_no_other_site(running: Running) -> None:
    for path in ("/console/sign-in", "/api/v1/staff/cases", "/api/openapi.json", "/"):
        response = await running.client.get(path, headers={"Origin": OURS})
        asked = {"Origin": OURS, "Access-Control-Request-Method": "GET"}
        preflight = await running.client.options(path, headers=asked)
        for answer in (response, preflight):
            assert not any(name.startswith("access-control-") for name in answer.headers)


async def test_the_script_is_everybodys(running: Running) -> None:
    for path in ("/widget.js", "/assets/widget.js"):
        response = await running.client.get(path, headers={"Origin": STRANGER})
        assert response.headers["access-control-allow-origin"] == "*"
        head = await running.client.head(path, headers={"Origin": STRANGER})
        assert (head.status_code, head.content) == (200, b"")
