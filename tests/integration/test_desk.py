"""The queue as staff use it: one holder at a time, leases, the case in the staff's language."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from handoff_api.testing import ScriptedAssistant, said
from tests.colleague import Colleague, waiting_case
from tests.service import DETAILS, Running, serve


async def test_of_fifty_parallel_claims_one_succeeds(running: Running) -> None:
    staff = [await Colleague.sign_in(running, f"staff-{n}") for n in range(2)]
    _, case_id = await waiting_case(running)

    claims = await asyncio.gather(*(staff[n % 2].post(f"cases/{case_id}/claim") for n in range(50)))

    assert sorted(claim.status_code for claim in claims) == [200] + [409] * 49
    refused = next(claim for claim in claims if claim.status_code == 409).json()
    assert refused["code"] == "case-not-claimable"
    assert refused["holder"] in ("staff-0", "staff-1")


async def test_parallel_claims_of_the_next_case_never_meet(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    ids = [(await waiting_case(running))[1] for _ in range(5)]

    claims = await asyncio.gather(*(colleague.post("cases/next") for _ in range(8)))

    assert sorted(claim.status_code for claim in claims) == [200] * 5 + [404] * 3
    assert sorted(c.json()["id"] for c in claims if c.status_code == 200) == sorted(ids)


async def test_the_oldest_case_comes_first(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    ids = [(await waiting_case(running))[1] for _ in range(3)]

    assert [case["id"] for case in await colleague.cases()] == ids
    assert [case["position"] for case in await colleague.cases()] == [1, 2, 3]
    assert [(await colleague.post("cases/next")).json()["id"] for _ in range(3)] == ids


async def test_the_holder_reads_the_case_in_their_own_language(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    other = await Colleague.sign_in(running, "other")
    patient, case_id = await waiting_case(running, locale="fr")
    lease = (await colleague.post(f"cases/{case_id}/claim")).json()["lease"]

    case = (await colleague.get(f"cases/{case_id}")).json()

    assert case["lease"] == lease
    assert "values" not in case
    assert case["given"] == sorted(DETAILS)
    assert case["missing"] == ["for_whom", "rececon_id", "presented_at"]
    say = running.parts.catalogue.render
    greeting = case["conversation"][0]["text"]
    assert greeting == say("greeting", "ja", {"facility": "さくら薬局"})
    greeted = (await patient.events())[0]["text"]
    assert greeted == say("greeting", "fr", {"facility": "Pharmacie Sakura"})
    seen_by_other = (await other.get(f"cases/{case_id}")).json()
    assert seen_by_other["holder"] == "staff"
    assert "lease" not in seen_by_other
    assert "replies" not in seen_by_other


async def test_a_case_of_another_facility_does_not_exist(running: Running) -> None:
    stranger = await Colleague.sign_in(running, "stranger", "lindehus-klinik")
    _, case_id = await waiting_case(running)

    assert await stranger.cases() == []
    assert (await stranger.get(f"cases/{case_id}")).status_code == 404
    assert (await stranger.post(f"cases/{case_id}/claim")).status_code == 404
    assert (await stranger.post("cases/next")).status_code == 404


async def test_the_patient_is_told_of_each_step(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running, locale="da")
    before = (await patient.events())[-1]["seq"]

    lease = (await colleague.post(f"cases/{case_id}/claim")).json()["lease"]
    said_ = await colleague.post(
        f"cases/{case_id}/messages", lease=lease, id=str(uuid4()), text="Dato?"
    )
    done = await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")

    assert (said_.status_code, done.status_code) == (202, 204)
    events = await patient.events(after=before)
    assert [(e["type"], e.get("owner")) for e in events] == [
        ("owner.changed", "staff"),
        ("case.updated", None),
        ("staff.message", None),
        ("owner.changed", "closed"),
        ("case.updated", None),
    ]
    assert "Sakura Apotek" in events[2]["author"]


async def test_a_stale_lease_stores_nothing(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running)
    lease = (await colleague.post(f"cases/{case_id}/claim")).json()["lease"]
    await colleague.post(f"cases/{case_id}/release", lease=lease)
    before = await patient.events()

    for path, body in (
        ("messages", {"id": str(uuid4()), "text": "trop tard"}),
        ("resolve", {"outcome": "done"}),
        ("release", {}),
        ("renew", {}),
    ):
        refused = await colleague.post(f"cases/{case_id}/{path}", lease=lease, **body)
        assert (refused.status_code, refused.json()["code"]) == (409, "stale-lease")

    assert await patient.events() == before


async def test_a_lease_that_runs_out_returns_the_case_to_its_place(
    tmp_path: Path, database_url: str
) -> None:
    async with serve(
        tmp_path, database_url, ScriptedAssistant(), TSUNAGU_LEASE_SECONDS="0.3"
    ) as running:
        colleague = await Colleague.sign_in(running, "staff")
        ids = [(await waiting_case(running))[1] for _ in range(2)]
        await colleague.post(f"cases/{ids[0]}/claim")
        async with asyncio.timeout(10):
            while (await colleague.cases())[0]["state"] != "waiting":  # noqa: ASYNC110
                await asyncio.sleep(0.1)

        assert [case["id"] for case in await colleague.cases()] == ids


async def test_a_late_reply_is_dropped_when_staff_took_over(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running)
    running.assistant.gate.clear()
    running.assistant.replies = [said("greeting", state={"late": True})]
    asked = (await patient.post("messages", text="encore une question")).json()["seq"]
    await asyncio.sleep(0.1)

    await colleague.post(f"cases/{case_id}/claim")
    running.assistant.gate.set()
    await asyncio.sleep(0.3)

    types = [e["type"] for e in await patient.events(after=asked)]
    assert types == ["owner.changed", "case.updated"]


async def test_the_bot_is_silent_while_staff_own_the_conversation(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running)
    await colleague.post(f"cases/{case_id}/claim")

    asked = (await patient.post("messages", text="merci")).json()["seq"]
    alarm = (await patient.post("messages", text="je n'arrive plus à respirer")).json()["seq"]
    await asyncio.sleep(0.3)

    assert running.assistant.turns[-1].text != "merci"
    types = [e["type"] for e in await patient.events(after=asked)]
    assert types == ["patient.message", "safety.notice"]
    assert alarm == asked + 1


async def test_wrong_passwords_lock_the_account_for_a_while(running: Running) -> None:
    await Colleague.sign_in(running, "staff")
    wrong = {"username": "staff", "password": "guess"}

    codes = [
        (await running.client.post("/api/v1/staff/sessions", json=wrong)).status_code
        for _ in range(7)
    ]

    assert codes[:5] == [401] * 5
    assert 429 in codes[5:]
    nobody = {"username": "nobody", "password": "guess"}
    response = await running.client.post("/api/v1/staff/sessions", json=nobody)
    assert response.status_code == 401


@pytest.mark.parametrize("path", ["cases", "cases/next", "events"])
async def test_nobody_gets_in_without_signing_in(running: Running, path: str) -> None:
    method = "POST" if path.endswith("next") else "GET"

    response = await running.client.request(method, f"/api/v1/staff/{path}")

    assert response.status_code == 401


async def test_another_system_opens_a_case_once_per_key(running: Running) -> None:
    token = await running.parts.service_tokens.add("sakura-pharmacy", "telephone desk")
    colleague = await Colleague.sign_in(running, "staff")
    request = {
        "facility": "sakura-pharmacy",
        "type": "harmo_recovery",
        "locale": "ja",
        "values": DETAILS,
        "summary": "電話で受付",
    }

    async def open_case(key: str, **changes: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
        return await running.client.post("/api/v1/cases", json=request | changes, headers=headers)

    opened = await asyncio.gather(*(open_case("one") for _ in range(5)))

    assert {response.status_code for response in opened} == {201}
    assert len({response.json()["id"] for response in opened}) == 1
    assert len(await colleague.cases()) == 1
    assert set(opened[0].json()) == {"id", "code", "state", "position", "opens_at"}
    assert (await open_case("one", summary="別の内容")).json()["code"] == "idempotency-mismatch"
    assert (await open_case("")).status_code == 400
    assert (await open_case("two", values={"name": "見本"})).status_code == 422
    assert (await open_case("two", facility="lindehus-klinik")).status_code == 404
    assert len(await colleague.cases()) == 1
    shown = await running.client.get(
        f"/api/v1/cases/{opened[0].json()['id']}", headers={"Authorization": f"Bearer {token}"}
    )
    assert shown.json()["state"] == "waiting"


async def test_waiting_names_the_next_opening(running: Running) -> None:
    _, case_id = await waiting_case(running)
    colleague = await Colleague.sign_in(running, "staff")

    case = (await colleague.get(f"cases/{case_id}")).json()

    opens_at = case["opens_at"]
    assert opens_at is None or datetime.fromisoformat(opens_at) > datetime.now(UTC)
