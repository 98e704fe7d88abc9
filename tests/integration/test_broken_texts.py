"""Zero signs and halves of characters, which no database takes, and headers that are not UTF-8.

What JSON bodies may bring is in `test_openapi.py`, which knows every body.
"""

from typing import Any

import pytest

from handoff_api.http.requests import SESSION_COOKIE
from tests.colleague import Colleague, new_id, waiting_case
from tests.service import Patient, Running

NOT_UTF8 = b"caf\xe9"


async def test_a_posted_form_with_a_zero_sign_is_refused(running: Running) -> None:
    mio = await Colleague.sign_in(running, "mio")
    _, case_id = await waiting_case(running)
    token = mio.headers["Authorization"].removeprefix("Bearer ")
    csrf = (await running.parts.sessions.session(token)).csrf

    response = await running.client.post(
        f"/console/cases/{case_id}/release",
        data={"lease": "a\0", "csrf": csrf},
        headers={"Cookie": f"{SESSION_COOKIE}={token}"},
    )

    assert response.status_code == 400


@pytest.mark.parametrize(
    "header", ["Authorization", "User-Agent", "Accept-Language", "Last-Event-ID", "Cookie"]
)
async def test_a_header_that_is_no_text_breaks_nothing(running: Running, header: str) -> None:
    mio = await Colleague.sign_in(running, "mio")
    patient = await Patient.start(running.client)
    value = b"Bearer " + NOT_UTF8 if header == "Authorization" else NOT_UTF8
    if header == "Cookie":
        value = f"{SESSION_COOKIE}=".encode() + NOT_UTF8
    requests: list[tuple[str, str, dict[str, str], Any]] = [
        ("GET", "/api/v1/staff/cases", mio.headers, None),
        ("GET", f"{patient.path}/events", patient.headers, None),
        ("POST", "/api/v1/conversations", {}, {"facility": "sakura-pharmacy"}),
        ("POST", "/api/v1/staff/sessions", {}, {"username": "mio", "password": "wrong"}),
        ("GET", "/console", {}, None),
        ("POST", "/console/sign-out", {}, None),
    ]
    for method, path, headers, body in requests:
        sent = {name.encode(): text.encode() for name, text in headers.items()}
        response = await running.client.request(
            method, path, headers=sent | {header.encode(): value}, json=body
        )
        assert response.status_code < 500, path


async def test_an_idempotency_key_or_csrf_token_that_is_no_text_is_refused(
    running: Running,
) -> None:
    mio = await Colleague.sign_in(running, "mio")
    token = await running.parts.service_tokens.add("sakura-pharmacy", "telephone desk")
    bearer = f"Bearer {token}".encode()
    new = {"facility": "sakura-pharmacy", "type": "other", "locale": "ja"}
    values = {"name": "見本", "birth_date": "1961-04-03", "contact": "chat"}

    opened = await running.client.post(
        "/api/v1/cases",
        json={**new, "values": values},
        headers={b"Authorization": bearer, b"Idempotency-Key": NOT_UTF8},
    )
    cookie = mio.headers["Authorization"].replace("Bearer ", f"{SESSION_COOKIE}=")
    claimed = await running.client.post(
        "/api/v1/staff/cases/next",
        headers={b"Cookie": cookie.encode(), b"X-CSRF-Token": NOT_UTF8},
    )

    assert (opened.status_code, opened.json()["code"]) == (400, "idempotency-key")
    assert claimed.status_code == 403


async def test_a_deeply_nested_body_is_refused(running: Running) -> None:
    patient = await Patient.start(running.client)
    nested = b"[" * 900 + b"]" * 900
    for body in (b"[" * 30_000, b'{"id": "%s", "values": %s}' % (new_id().encode(), nested)):
        response = await running.client.post(
            f"{patient.path}/forms/harmo_recovery", content=body, headers=patient.headers
        )
        assert response.status_code in (400, 409, 422)
