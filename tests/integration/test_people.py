"""The people at the desk: accounts, throttling, sessions."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from handoff_api.database.tables import attempts, sessions
from handoff_api.exceptions import InvalidForm, Malformed, UnknownFacility
from handoff_api.http.requests import SESSION_COOKIE
from handoff_api.staff.devices import device_name
from tests.people import (
    FACTOR,
    FIREFOX,
    NEW,
    PASSWORD,
    SIGN_IN,
    actions,
    add,
    enter,
    token,
)
from tests.service import Running

UNUSABLE: list[tuple[str, str, dict[str, str]]] = [
    ("hanako", "short", {"password": "password-short"}),
    ("hanako", "x" * 201, {"password": "password-long"}),
    ("hanako-of-the-desk", "HANAKO-of-the-desk", {"password": "password-is-username"}),
    ("ＨＡＮＡＫＯ-of-the-desk", "hanako-of-the-desk", {"password": "password-is-username"}),
    ("", PASSWORD, {"username": "username-malformed"}),
    ("two words", PASSWORD, {"username": "username-malformed"}),
    ("a\x00b", PASSWORD, {"username": "username-malformed"}),
    ("x" * 121, "short", {"username": "username-malformed", "password": "password-short"}),
    ("taken", PASSWORD, {"username": "username-taken"}),
    ("TAKEN", PASSWORD, {"username": "username-taken"}),
]


async def test_names_and_passwords_have_rules(running: Running) -> None:
    await add(running, "taken", facility="lindehus-klinik")

    for username, password, errors in UNUSABLE:
        with pytest.raises(InvalidForm) as refused:
            await running.parts.accounts.add("sakura-pharmacy", "agent", username, password)
        assert refused.value.facts["errors"] == errors


async def test_an_account_has_a_known_role_and_facility(running: Running) -> None:
    with pytest.raises(Malformed):
        await running.parts.accounts.add("sakura-pharmacy", "owner", "hanako", PASSWORD)
    with pytest.raises(UnknownFacility):
        await running.parts.accounts.add("nowhere", "agent", "hanako", PASSWORD)


async def test_signing_in_tells_where_one_works(running: Running) -> None:
    await add(running, "山田.花子", role="lead")

    response = await enter(running, " 山田.花子 ")

    assert response.status_code == 201
    told = response.json()
    assert (told["facility"], told["role"], told["owes"]) == ("sakura-pharmacy", "lead", None)
    assert set(told) == {"token", "csrf", "facility", "role", "owes"}
    assert await actions(running) == ["staff.added", "staff.signed_in"]


async def test_a_malformed_sign_in_is_refused(running: Running) -> None:
    bodies: list[Any] = [
        {},
        {"username": "hanako"},
        {"username": 1, "password": "x"},
        {"password": None},
        [],
        "x",
    ]

    for body in bodies:
        response = await running.client.post(SIGN_IN, json=body)
        assert (response.status_code, response.json()["code"]) == (400, "malformed")


async def test_a_disabled_account_signs_in_no_more_and_its_sessions_end(running: Running) -> None:
    member = await add(running, "hanako")
    headers = await token(running, "hanako")

    await running.parts.accounts.disable(member)

    assert (await running.client.get(SIGN_IN, headers=headers)).status_code == 401
    refused = await enter(running, "hanako")
    assert (refused.status_code, refused.json()["code"]) == (401, "unauthorized")
    await running.parts.accounts.enable(member)
    assert (await enter(running, "hanako")).status_code == 201


async def test_ones_own_password_is_changed_with_the_present_one(running: Running) -> None:
    await add(running, "hanako")
    here, elsewhere = await token(running, "hanako"), await token(running, "hanako")
    path = "/api/v1/staff/password"

    wrong = await running.client.put(path, json={"password": "no", "new": NEW}, headers=here)
    same = await running.client.put(
        path, json={"password": PASSWORD, "new": PASSWORD}, headers=here
    )
    short = await running.client.put(path, json={"password": PASSWORD, "new": "x"}, headers=here)

    assert wrong.status_code == same.status_code == short.status_code == 422
    assert wrong.json()["errors"]["password"]["code"] == "password-wrong"
    assert same.json()["errors"]["new"]["code"] == "password-same"
    assert short.json()["errors"]["new"]["code"] == "password-short"
    changed = await running.client.put(path, json={"password": PASSWORD, "new": NEW}, headers=here)
    assert changed.status_code == 204
    assert (await running.client.get(SIGN_IN, headers=here)).status_code == 200
    assert (await running.client.get(SIGN_IN, headers=elsewhere)).status_code == 401
    assert (await enter(running, "hanako")).status_code == 401
    assert (await enter(running, "hanako", password=NEW)).status_code == 201


async def test_a_one_time_password_is_replaced_before_anything_else(running: Running) -> None:
    await running.parts.accounts.add(
        "sakura-pharmacy", "agent", "hanako", PASSWORD, is_one_time=True
    )
    signed_in = (await enter(running, "hanako")).json()
    headers = {"Authorization": f"Bearer {signed_in['token']}"}

    refused = await running.client.get("/api/v1/staff/cases", headers=headers)

    assert signed_in["owes"] == "password"
    assert (refused.status_code, refused.json()["code"]) == (403, "password-change-required")
    body = {"password": PASSWORD, "new": NEW}
    await running.client.put("/api/v1/staff/password", json=body, headers=headers)
    allowed = await running.client.get("/api/v1/staff/cases", headers=headers)
    assert allowed.status_code == 200


@pytest.mark.parametrize("username", ["hanako", "nobody", "gone"])
async def test_guessing_locks_a_name_whether_or_not_anybody_has_it(
    running: Running, username: str
) -> None:
    await add(running, "hanako")
    await running.parts.accounts.disable(await add(running, "gone"))

    answers = [await enter(running, username, password="wrong") for _ in range(6)]

    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert answers[-1].json()["code"] == "too-many-attempts"
    assert int(answers[-1].headers["retry-after"]) >= 1
    assert {answer.text for answer in answers[:5]} == {answers[0].text}
    assert "instance" not in answers[0].json()


async def test_guesses_sent_all_at_once_are_counted_one_by_one(running: Running) -> None:
    await add(running, "hanako")

    answers = await asyncio.gather(
        *(enter(running, "hanako", password=f"guess {n}") for n in range(12))
    )

    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 7


async def test_a_name_that_nobody_has_is_stored_nowhere(running: Running) -> None:
    await enter(running, "my-secret-password", password="wrong")

    async with running.parts.database.read() as connection:
        rows = (await connection.execute(select(attempts))).all()
    assert len(rows) == 1
    assert "my-secret-password" not in repr(rows)
    assert await actions(running) == []


async def test_signs_that_a_database_refuses_are_nobodys_name(running: Running) -> None:
    await add(running, "boss", role="administrator")
    boss = await token(running, "boss")

    assert (await enter(running, "a\x00b")).status_code == 400
    assert (await enter(running, "x" * 30_000)).status_code == 401
    for body in (
        b'{"username": "\\ud800", "password": "x"}',
        b'{"username": "x", "password": "\\udfff"}',
    ):
        refused = await running.client.post(
            SIGN_IN, content=body, headers={"Content-Type": "application/json"}
        )
        assert refused.json()["code"] == "malformed"
    for address in (f"{SIGN_IN}?username=a%00b", "/api/v1/staff/cases/%00", "/console/x%00y"):
        assert (await running.client.get(address, headers=boss)).status_code == 404
    assert (await running.client.delete(f"{SIGN_IN}/%00", headers=boss)).status_code == 404


async def test_the_right_password_forgets_the_failures(running: Running) -> None:
    await add(running, "hanako")
    for _ in range(2):
        for _ in range(4):
            await enter(running, "hanako", password="wrong")
        assert (await enter(running, "hanako")).status_code == 201


async def test_a_locked_account_refuses_the_right_password_too(running: Running) -> None:
    await add(running, "hanako")
    await enter(running, "hanako", password="wrong")
    until = datetime.now(UTC) + timedelta(minutes=5)
    async with running.parts.database.write() as connection:
        await connection.execute(update(attempts).values(locked_until=until))

    refused = await enter(running, "hanako")

    assert refused.status_code == 429
    assert 290 <= refused.json()["retry_after"] <= 301


async def test_sessions_are_listed_with_their_devices_and_ended(running: Running) -> None:
    await add(running, "hanako")
    await running.client.post(
        SIGN_IN,
        json={"username": "hanako", "password": PASSWORD},
        headers={"User-Agent": FIREFOX},
    )
    headers = await token(running, "hanako")

    listed = (await running.client.get(SIGN_IN, headers=headers)).json()["sessions"]

    assert [row["is_current"] for row in listed] == [True, False]
    assert [row["device"] for row in listed] == ["python-httpx", "Firefox, Windows"]
    ended = await running.client.delete(f"{SIGN_IN}/{listed[1]['id']}", headers=headers)
    assert ended.status_code == 204
    again = await running.client.delete(f"{SIGN_IN}/{listed[1]['id']}", headers=headers)
    assert again.status_code == 404
    assert len((await running.client.get(SIGN_IN, headers=headers)).json()["sessions"]) == 1


async def test_all_others_are_ended_at_once(running: Running) -> None:
    await add(running, "hanako")
    others = [await token(running, "hanako") for _ in range(3)]
    here = await token(running, "hanako")

    assert (await running.client.delete(f"{SIGN_IN}/others", headers=here)).status_code == 204

    assert (await running.client.get(SIGN_IN, headers=here)).status_code == 200
    for headers in others:
        assert (await running.client.get(SIGN_IN, headers=headers)).status_code == 401


async def test_only_administrators_see_and_end_colleagues_sessions(running: Running) -> None:
    await add(running, "hanako")
    await add(running, "lead", role="lead")
    await add(running, "boss", role="administrator")
    await add(running, "stranger", role="administrator", facility="lindehus-klinik")
    mine = await token(running, "hanako")
    (row,) = (await running.client.get(SIGN_IN, headers=mine)).json()["sessions"]

    async def tries(username: str) -> tuple[int, int]:
        headers = await token(running, username)
        query = {"username": "hanako"}
        seen = await running.client.get(SIGN_IN, params=query, headers=headers)
        ended = await running.client.delete(f"{SIGN_IN}/{row['id']}", headers=headers)
        return seen.status_code, ended.status_code

    assert await tries("lead") == (403, 404)
    assert await tries("stranger") == (404, 404)
    assert await tries("boss") == (200, 204)
    assert (await running.client.get(SIGN_IN, headers=mine)).status_code == 401
    boss = await token(running, "boss")
    nobody = await running.client.get(SIGN_IN, params={"username": "nobody"}, headers=boss)
    assert nobody.status_code == 404


async def test_signing_out_ends_this_session_only(running: Running) -> None:
    await add(running, "hanako")
    here, elsewhere = await token(running, "hanako"), await token(running, "hanako")

    assert (await running.client.delete(SIGN_IN, headers=here)).status_code == 204

    assert (await running.client.get(SIGN_IN, headers=here)).status_code == 401
    assert (await running.client.get(SIGN_IN, headers=elsewhere)).status_code == 200


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"expires_at": timedelta(seconds=-1)}, 401),
        ({"seen_at": timedelta(hours=-2, minutes=-1)}, 401),
        ({"seen_at": timedelta(hours=-1, minutes=-59)}, 200),
    ],
)
async def test_sessions_run_out_after_their_time_and_when_idle(
    running: Running, changed: dict[str, timedelta], status: int
) -> None:
    await add(running, "hanako")
    headers = await token(running, "hanako")
    now = datetime.now(UTC)
    async with running.parts.database.write() as connection:
        values = {column: now + delta for column, delta in changed.items()}
        await connection.execute(update(sessions).values(**values))

    assert (await running.client.get(SIGN_IN, headers=headers)).status_code == status


async def test_a_session_is_marked_as_seen_once_a_minute_at_most(running: Running) -> None:
    await add(running, "hanako")
    headers = await token(running, "hanako")

    async def seen_after(ago: timedelta) -> bool:
        before = datetime.now(UTC) - ago
        async with running.parts.database.write() as connection:
            await connection.execute(update(sessions).values(seen_at=before))
        await running.client.get("/api/v1/staff/cases", headers=headers)
        async with running.parts.database.read() as connection:
            return await connection.scalar(select(sessions.c.seen_at)) > before

    assert not await seen_after(timedelta(seconds=50))
    assert await seen_after(timedelta(seconds=70))


async def test_a_write_by_cookie_needs_the_csrf_token(running: Running) -> None:
    await add(running, "hanako")
    signed_in = (await enter(running, "hanako")).json()
    cookie = {"Cookie": f"{SESSION_COOKIE}={signed_in['token']}"}
    right = cookie | {"X-CSRF-Token": signed_in["csrf"]}

    for headers in (cookie, cookie | {"X-CSRF-Token": "x"}, cookie | {"X-CSRF-Token": "é"}):
        for method, path in (
            ("POST", FACTOR),
            ("DELETE", SIGN_IN),
            ("DELETE", f"{SIGN_IN}/others"),
        ):
            refused = await running.client.request(
                method, path, headers={k: v.encode() for k, v in headers.items()}
            )
            assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert (await running.client.get(SIGN_IN, headers=cookie)).status_code == 200
    assert (await running.client.delete(SIGN_IN, headers=right)).status_code == 204


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        (FIREFOX, "Firefox, Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64) … Chrome/140.0 Safari/537.36", "Chrome, Linux"),
        ("Mozilla/5.0 (Windows NT 10.0) … Chrome/1 Safari/537 Edg/140.0", "Edge, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) … Safari/604", "Safari, iPhone"),
        ("Mozilla/5.0 (Linux; Android 15) … Chrome/140.0 Mobile Safari", "Chrome, Android"),
        ("python-httpx/0.28.1", "python-httpx"),
        ("<script>alert(1)</script>", ""),
        ("", ""),
        ("a" * 5000, "a" * 40),
    ],
)
def test_a_device_has_a_short_name(user_agent: str, name: str) -> None:
    assert device_name(user_agent) == name
