"""Erasing: by the patient, by staff, by the end of the retention time, and after a crash."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, insert, select, update

from handoff_api.audit.trail import Actor
from handoff_api.database.tables import (
    audit,
    cases,
    conversations,
    events,
    keys,
    notes,
    outbox,
    reviews,
    steps,
)
from handoff_api.retention.erasure import REASONS
from handoff_api.retention.purge import Purge
from handoff_api.retention.receipts import Order
from handoff_api.settings import ROOT
from handoff_api.testing import ScriptedAssistant
from handoff_api.words.catalogue import Catalogue
from tests.colleague import Colleague, case_id_of
from tests.service import DETAILS, Patient, Running, serve

NAME = "架空 銀杏子"
KANA = "カクウ ギンナンコ"
BIRTH_DATE = "1937-11-23"
TELEPHONE = "090-5550-1937"
TYPED = DETAILS | {"name": NAME, "kana": KANA, "birth_date": BIRTH_DATE}


async def case_with_everything(running: Running) -> tuple[Patient, str]:
    """A patient who told everything, and the case with rows in every table that has some."""
    running.assistant.up = False
    patient = await Patient.start(running.client)
    asked = await patient.post("messages", text=f"{NAME} です。電話は {TELEPHONE} です")
    await patient.answered(after=asked.json()["seq"])
    case_id = await case_id_of(running, await patient.hand_over(TYPED))
    key = await running.parts.keys.get(patient.id)
    now = datetime.now(UTC)
    sealed = key.seal(NAME, "note")
    async with running.parts.database.write() as connection:
        await connection.execute(
            insert(notes).values(id=str(uuid4()), case_id=case_id, at=now, sealed=sealed)
        )
        await connection.execute(
            insert(steps).values(case_id=case_id, playbook="harmo", step="ask", done_at=now)
        )
        await connection.execute(
            insert(outbox).values(
                id=str(uuid4()),
                case_id=case_id,
                facility="sakura-pharmacy",
                kind="request",
                round=0,
                message_id=f"<{uuid4()}@example.jp>",
                state="sent",
                created_at=now,
                sealed=sealed,
            )
        )
        await connection.execute(
            insert(reviews).values(
                id=str(uuid4()),
                conversation_id=patient.id,
                seq=1,
                facility="sakura-pharmacy",
                language="ja",
                at=now,
                reasons=["not-understood"],
                intent="nlu_fallback",
                confidence=0.4,
                guesses=[],
                sealed=sealed,
            )
        )
    return patient, case_id


async def rows_of(running: Running, case_id: str, key_id: str) -> dict[str, int]:
    """How many rows each table has of a case and of what its key opens."""
    queries = {
        "conversations": select(func.count()).where(conversations.c.id == key_id),
        "events": select(func.count()).where(events.c.conversation_id == key_id),
        "linked cases": select(func.count()).where(
            (cases.c.key_id == key_id) | (cases.c.conversation_id == key_id)
        ),
        "notes": select(func.count()).where(notes.c.case_id == case_id),
        "steps": select(func.count()).where(steps.c.case_id == case_id),
        "outbox": select(func.count()).where(outbox.c.case_id == case_id),
        "reviews": select(func.count()).where(reviews.c.conversation_id == key_id),
    }
    async with running.parts.database.read() as connection:
        counts = {name: await connection.scalar(query) for name, query in queries.items()}
    async with running.parts.keys_database.read() as connection:
        counts["keys"] = await connection.scalar(select(func.count()).where(keys.c.id == key_id))
    return {name: count for name, count in counts.items() if count}


async def case_row(running: Running, case_id: str) -> Any:
    async with running.parts.database.read() as connection:
        return (await connection.execute(select(cases).where(cases.c.id == case_id))).one()


async def audited(running: Running, action: str) -> list[Any]:
    query = select(audit).where(audit.c.action == action).order_by(audit.c.id)
    async with running.parts.database.read() as connection:
        return list(await connection.execute(query))


def after_days(running: Running, days: float) -> Purge:
    """The purge as it runs so many days from now."""
    return replace(running.parts.purge, now=lambda: datetime.now(UTC) + timedelta(days=days))


async def test_a_patient_erases_everything_and_gets_a_receipt(running: Running) -> None:
    patient, case_id = await case_with_everything(running)
    code = (await case_row(running, case_id)).code
    assert set(await rows_of(running, case_id, patient.id)) == {
        "conversations",
        "events",
        "linked cases",
        "notes",
        "steps",
        "outbox",
        "reviews",
        "keys",
    }

    erased = await running.client.delete(patient.path, headers=patient.headers)

    assert erased.status_code == 204
    assert await rows_of(running, case_id, patient.id) == {}
    case = await case_row(running, case_id)
    assert (case.state, case.sealed, case.answers, case.told) == ("erased", None, {}, [])
    assert (case.code, case.conversation_id, case.lease) == (code, None, None)
    receipt = erased.headers["erasure-receipt"]
    shown = (await running.client.get(f"/api/v1/erasures/{receipt}")).json()
    assert (shown["receipt"], shown["what"], shown["cases"]) == (receipt, "conversation", [code])
    assert datetime.fromisoformat(shown["at"]) <= datetime.now(UTC)
    (entry,) = await audited(running, "case.erased")
    assert (entry.case_id, entry.actor_kind, entry.actor_id) == (case_id, "patient", None)
    assert entry.detail == {"reason": "own-chat", "receipt": receipt}
    gone = await running.client.get(f"{patient.path}/events", headers=patient.headers)
    assert gone.status_code in (401, 404)


async def test_a_receipt_that_was_never_given_is_not_found(running: Running) -> None:
    response = await running.client.get(f"/api/v1/erasures/{uuid4()}")

    assert response.status_code == 404


async def test_erasing_twice_is_harmless(running: Running) -> None:
    patient, case_id = await case_with_everything(running)
    lead = await Colleague.sign_in(running, "lead", role="lead")

    both = await asyncio.gather(
        *(running.client.delete(patient.path, headers=patient.headers) for _ in range(4))
    )

    receipts = {r.headers["erasure-receipt"] for r in both if r.status_code == 204}
    assert len(receipts) == 1
    assert {r.status_code for r in both} <= {204, 401, 404}
    again = await lead.delete(f"cases/{case_id}", reason="patient-asked")
    assert (again.status_code, again.json()["receipt"]) == (200, *receipts)
    assert len(await audited(running, "case.erased")) == 1


async def test_open_streams_end_with_the_conversation(running: Running) -> None:
    patient, _ = await case_with_everything(running)
    headers = patient.headers | {"Accept": "text/event-stream"}
    opened = asyncio.Event()

    async def read_to_the_end() -> None:
        async with running.client.stream(
            "GET", f"{patient.path}/events", headers=headers
        ) as response:
            async for _ in response.aiter_lines():
                opened.set()

    reading = asyncio.create_task(read_to_the_end())
    async with asyncio.timeout(10):
        await opened.wait()
        await running.client.delete(patient.path, headers=patient.headers)
        await reading


async def test_a_turn_that_is_under_way_leaves_nothing_behind(running: Running) -> None:
    patient = await Patient.start(running.client)
    running.assistant.gate.clear()
    await patient.post("messages", text=NAME)
    async with asyncio.timeout(10):
        while not running.assistant.turns:  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    erased = await running.client.delete(patient.path, headers=patient.headers)
    running.assistant.gate.set()
    await running.parts.turns.finish()

    assert erased.status_code == 204
    assert await rows_of(running, "", patient.id) == {}


async def test_leads_erase_at_a_patients_request(running: Running) -> None:
    patient, case_id = await case_with_everything(running)
    agent = await Colleague.sign_in(running, "agent")
    stranger = await Colleague.sign_in(running, "stranger", "lindehus-klinik", "administrator")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    lease = (await agent.post(f"cases/{case_id}/claim")).json()["lease"]

    refused = [
        (await agent.delete(f"cases/{case_id}", reason="patient-asked")).status_code,
        (await stranger.delete(f"cases/{case_id}", reason="patient-asked")).status_code,
        (await lead.delete(f"cases/{case_id}", reason="because")).status_code,
        (await lead.delete(f"cases/{uuid4()}", reason="patient-asked")).status_code,
    ]
    assert refused == [403, 404, 400, 404]
    assert await audited(running, "case.erased") == []

    erased = await lead.delete(f"cases/{case_id}", reason="patient-asked")

    assert erased.status_code == 200, erased.text
    assert set(erased.json()) == {"receipt", "at", "what", "cases"}
    assert await rows_of(running, case_id, patient.id) == {}
    late = await agent.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")
    assert late.status_code == 409
    (entry,) = await audited(running, "case.erased")
    assert (entry.actor_kind, entry.detail["reason"]) == ("staff", "patient-asked")
    assert (await lead.get(f"cases/{case_id}")).json()["state"] == "erased"


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
def test_every_reason_has_words(locale: str) -> None:
    catalogue = Catalogue(ROOT / "locales")
    for reason in (*REASONS, "own-chat", "retention"):
        assert catalogue.has(f"audit-reason-{reason}", locale)


async def test_a_case_of_another_system_is_erased_too(running: Running) -> None:
    token = await running.parts.service_tokens.add("sakura-pharmacy", "telephone desk")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "patient-17"}
    request = {"facility": "sakura-pharmacy", "type": "harmo_recovery", "values": TYPED}
    opened = await running.client.post(
        "/api/v1/cases", json=request | {"locale": "ja", "summary": NAME}, headers=headers
    )
    case_id = opened.json()["id"]
    key_id = (await case_row(running, case_id)).key_id

    erased = await lead.delete(f"cases/{case_id}", reason="wrong-facility")

    assert (erased.json()["what"], erased.json()["cases"]) == ("case", [opened.json()["code"]])
    assert await rows_of(running, case_id, key_id) == {}
    case = await case_row(running, case_id)
    assert (case.state, case.sealed, case.idempotency_key) == ("erased", None, None)
    seen = await running.client.get(f"/api/v1/cases/{case_id}", headers=headers)
    assert seen.json()["state"] == "erased"


async def test_the_next_start_finishes_an_erasure_that_died_after_the_key(
    tmp_path: Path, database_url: str
) -> None:
    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        patient, case_id = await case_with_everything(running)
        order = Order(
            patient.id, "conversation", [], "sakura-pharmacy", Actor("patient"), "own-chat"
        )
        receipt = await running.parts.receipts.issue(order)
        assert "events" in await rows_of(running, case_id, patient.id)

    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        assert await rows_of(running, case_id, patient.id) == {}
        assert (await case_row(running, case_id)).state == "erased"
        (entry,) = await audited(running, "case.erased")
        assert entry.detail["receipt"] == receipt.id

    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        assert len(await audited(running, "case.erased")) == 1


@pytest.fixture
def files(tmp_path: Path, database_url: str, request: pytest.FixtureRequest) -> list[Path]:
    """Where everything is stored: the data directory, and PostgreSQL's own."""
    places = [tmp_path]
    if database_url.startswith("postgresql"):
        places.append(Path(request.getfixturevalue("postgres").pgdata))
    return places


def found_in(places: list[Path]) -> list[tuple[str, str]]:
    """The files in which something that was typed can be read, in any way it may be written."""
    written = [
        NAME,
        "銀杏子",
        KANA,
        "ギンナンコ",
        BIRTH_DATE,
        TELEPHONE,
        TELEPHONE.replace("-", ""),
    ]
    needles = {text.encode() for text in written}
    needles |= {text.encode("utf-16-le") for text in written}
    needles |= {ascii(text).strip("'").encode() for text in written}
    return [
        (path.name, needle.decode(errors="replace"))
        for place in places
        for path in place.rglob("*")
        if path.is_file()
        for needle in needles
        if needle in path.read_bytes()
    ]


@asynccontextmanager
async def copied(
    database_url: str, request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[str]:
    """A backup of the data alone, without the keys, as a database that can be opened."""
    if database_url.startswith("sqlite"):
        present = Path(database_url.removeprefix("sqlite+aiosqlite:///"))
        backup = tmp_path / "backup.sqlite3"
        for suffix in ("", "-wal", "-shm"):
            if (beside := present.with_name(present.name + suffix)).exists():
                shutil.copy(beside, backup.with_name(backup.name + suffix))
        yield f"sqlite+aiosqlite:///{backup}"
        return
    server = request.getfixturevalue("postgres")
    name, backup_name = database_url.split("?")[0].rsplit("/", 1)[1], f"b{uuid4().hex}"
    server.psql(f"CREATE DATABASE {backup_name} TEMPLATE {name};")
    yield database_url.replace(name, backup_name)


async def test_after_erasure_a_restored_backup_reveals_nothing(
    tmp_path: Path, database_url: str, files: list[Path], request: pytest.FixtureRequest
) -> None:
    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        patient, case_id = await case_with_everything(running)
        assert found_in(files) == []

    async with copied(database_url, request, tmp_path) as backup_url:
        async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
            erased = await running.client.delete(patient.path, headers=patient.headers)
            assert erased.status_code == 204
            assert found_in(files) == []

        async with serve(tmp_path, backup_url, ScriptedAssistant()) as running:
            lead = await Colleague.sign_in(running, "lead", role="lead")
            gone = await running.client.get(f"{patient.path}/events", headers=patient.headers)
            assert gone.status_code in (401, 404)
            assert (await lead.get(f"cases/{case_id}")).json()["state"] == "erased"
            assert await rows_of(running, case_id, patient.id) == {}
            receipt = erased.headers["erasure-receipt"]
            shown = await running.client.get(f"/api/v1/erasures/{receipt}")
            assert shown.status_code == 200
    assert found_in(files) == []


async def test_even_before_it_is_erased_again_a_restored_row_does_not_open(
    running: Running,
) -> None:
    patient, case_id = await case_with_everything(running)
    lead = await Colleague.sign_in(running, "lead", role="lead")
    order = Order(patient.id, "conversation", [], "sakura-pharmacy", Actor("patient"), "own-chat")

    await running.parts.receipts.issue(order)

    seen = await running.client.get(f"{patient.path}/events", headers=patient.headers)
    assert seen.status_code == 404
    shown = await lead.get(f"cases/{case_id}")
    assert shown.json()["conversation"] == []
    assert NAME not in shown.text


async def test_cases_and_their_conversations_are_erased_when_their_time_is_over(
    running: Running,
) -> None:
    patient, case_id = await case_with_everything(running)
    colleague = await Colleague.sign_in(running, "staff")
    lease = (await colleague.post(f"cases/{case_id}/claim")).json()["lease"]
    await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")

    await after_days(running, 29.9).run()
    assert (await case_row(running, case_id)).state == "resolved"
    await after_days(running, 30.1).run()

    case = await case_row(running, case_id)
    assert (case.state, case.outcome) == ("erased", "done")
    assert await rows_of(running, case_id, patient.id) == {}
    (entry,) = await audited(running, "case.erased")
    assert (entry.actor_kind, entry.detail["reason"]) == ("system", "retention")


async def test_a_conversation_without_a_case_is_erased_after_its_last_event(
    running: Running,
) -> None:
    patient = await Patient.start(running.client)

    await after_days(running, 29.9).run()
    assert (await patient.events())[0]["seq"] == 1
    await after_days(running, 30.1).run()

    assert await rows_of(running, "", patient.id) == {}
    (entry,) = await audited(running, "conversation.erased")
    assert (entry.facility, entry.case_id) == ("sakura-pharmacy", None)


async def test_a_case_that_nobody_took_up_expires_and_is_erased_later(running: Running) -> None:
    patient, case_id = await case_with_everything(running)
    before = (await patient.events())[-1]["seq"]

    await after_days(running, 31).run()

    case = await case_row(running, case_id)
    assert case.state == "expired"
    told = await patient.events(after=before)
    assert [e["case"]["state"] for e in told if e["type"] == "case.updated"] == ["expired"]
    (entry,) = await audited(running, "case.expired")
    assert entry.actor_kind == "system"

    await after_days(running, 60).run()
    assert (await case_row(running, case_id)).state == "expired"
    await after_days(running, 62).run()
    assert (await case_row(running, case_id)).state == "erased"


async def test_a_case_that_is_being_worked_on_stays(running: Running) -> None:
    patient, case_id = await case_with_everything(running)
    async with running.parts.database.write() as connection:
        long_ago = datetime.now(UTC) - timedelta(days=90)
        await connection.execute(update(cases).values(opened_at=long_ago, state="requested"))

    await after_days(running, 40).run()

    assert (await case_row(running, case_id)).state == "requested"
    assert (await patient.events())[0]["seq"] == 1


async def test_what_is_over_is_erased_at_the_next_start(tmp_path: Path, database_url: str) -> None:
    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        patient = await Patient.start(running.client)
        async with running.parts.database.write() as connection:
            long_ago = datetime.now(UTC) - timedelta(days=31)
            await connection.execute(update(events).values(at=long_ago))

    async with serve(tmp_path, database_url, ScriptedAssistant()) as running:
        async with asyncio.timeout(10):
            while await rows_of(running, "", patient.id):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
