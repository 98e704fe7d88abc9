"""A patient's conversation over HTTP: stored once, answered once, resumable, refused clearly."""

import asyncio
import json
from typing import Any
from uuid import uuid4

import pytest

from handoff_api.testing import eventually, said
from tests.service import DETAILS, Patient, Running

UNDERSTOOD = {"label": "choice-try-again", "intent": "affirm", "entities": {}}


async def test_greets_with_the_facilitys_menu(running: Running) -> None:
    patient = await Patient.start(running.client, locale="da")

    (greeting,) = await patient.events()

    say = running.parts.catalogue.render
    assert greeting["text"] == say("greeting", "da", {"facility": "Sakura Apotek"})
    assert [choice["label"] for choice in greeting["choices"]] == [
        say(key, "da") for key in ("menu-recover-records", "menu-recovery-effects", "menu-card")
    ]


async def test_a_message_sent_five_times_is_one_event(running: Running) -> None:
    patient = await Patient.start(running.client)
    message_id = str(uuid4())

    answers = await asyncio.gather(
        *(patient.post("messages", id=message_id, text="記録が見られない") for _ in range(5))
    )

    assert sorted(a.status_code for a in answers) == [200, 200, 200, 200, 202]
    assert {a.json()["seq"] for a in answers} == {2}
    await patient.answered(after=2)
    events = await patient.events()
    assert [e["type"] for e in events] == ["bot.message", "patient.message", "bot.message"]
    assert events[1]["text"] == "記録が見られない"
    assert len(running.assistant.turns) == 1


async def test_events_come_in_order_without_gaps(running: Running) -> None:
    patient = await Patient.start(running.client)

    await asyncio.gather(*(patient.post("messages", text=f"message {n}") for n in range(12)))
    await eventually(lambda: len(running.assistant.turns) == 12)
    await asyncio.sleep(0.2)

    events = await patient.events()
    assert [e["seq"] for e in events] == list(range(1, 26))
    assert [turn.state for turn in running.assistant.turns] == [
        None,
        *({"count": n} for n in range(1, 12)),
    ]


async def test_a_tap_keeps_its_meaning_on_the_server(running: Running) -> None:
    patient = await Patient.start(running.client)
    (greeting,) = await patient.events()

    response = await patient.post("messages", choice=greeting["choices"][0]["choice"])

    assert response.status_code == 202
    await patient.answered(after=1)
    (turn,) = running.assistant.turns
    assert turn.text is None
    assert turn.tap == {"intent": "recover_records", "entities": {"system": "harmo"}}


async def test_a_tap_on_an_answered_question_is_refused(running: Running) -> None:
    patient = await Patient.start(running.client)
    (greeting,) = await patient.events()
    choice = greeting["choices"][0]["choice"]
    await patient.post("messages", choice=choice)

    second = await patient.post("messages", choice=choice)

    assert second.status_code == 409
    assert second.json()["code"] == "stale-choice"
    assert second.headers["content-type"] == "application/problem+json"


async def test_two_quick_taps_acknowledge_one_warning(running: Running) -> None:
    running.assistant.replies = [said("greeting", choices=[UNDERSTOOD])] * 3
    patient = await Patient.start(running.client)
    await patient.post("messages", text="復旧したい")
    warning = (await patient.answered(after=1))[-1]

    taps = await asyncio.gather(
        *(patient.post("messages", choice=warning["choices"][0]["choice"]) for _ in range(2))
    )

    assert sorted(tap.status_code for tap in taps) == [202, 409]


async def test_the_stream_resumes_where_it_stopped(running: Running) -> None:
    patient = await Patient.start(running.client)
    await patient.post("messages", text="一つ目")
    await patient.answered(after=1)

    async def numbers(count: int, headers: dict[str, str]) -> list[int]:
        seen: list[int] = []
        async with running.client.stream(
            "GET",
            f"{patient.path}/events",
            headers=patient.headers | {"Accept": "text/event-stream"} | headers,
        ) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data: "):
                    seen.append(json.loads(line[6:])["seq"])
                    if len(seen) == count:
                        break
        return seen

    assert await numbers(2, {}) == [1, 2]
    late = asyncio.create_task(numbers(3, {"Last-Event-ID": "2"}))
    await asyncio.sleep(0.2)
    await patient.post("messages", text="二つ目")
    assert await late == [3, 4, 5]


async def test_free_text_is_redacted_before_it_reaches_the_assistant(running: Running) -> None:
    patient = await Patient.start(running.client, locale="fr")

    await patient.post("messages", text="rappelez-moi au 06 12 34 56 78 ou a.b@example.org")
    events = await patient.answered(after=1)

    assert running.assistant.turns[0].text == "rappelez-moi au [number] ou [email]"
    assert events[0]["text"] == "rappelez-moi au 06 12 34 56 78 ou a.b@example.org"


async def test_the_reader_chooses_the_language(running: Running) -> None:
    patient = await Patient.start(running.client, locale="fr")

    response = await running.client.patch(
        patient.path, json={"locale": "da"}, headers=patient.headers
    )

    assert response.json() == {"locale": "da"}
    (greeting,) = await patient.events()
    assert greeting["text"].startswith("Hej")
    (greeting,) = await patient.events(locale="ja")
    assert greeting["text"].startswith("こんにちは")


async def test_an_emergency_gets_numbers_without_the_assistant(running: Running) -> None:
    running.assistant.up = False
    patient = await Patient.start(running.client, facility="lindehus-klinik", locale="fr")

    await patient.post("messages", text="mon mari ne respire plus")
    notice = next(e for e in await patient.events() if e["type"] == "safety.notice")

    assert [row["number"] for row in notice["numbers"]] == ["112", "1813"]
    assert notice["numbers"][0]["tel"] == "tel:112"


async def test_without_the_assistant_the_hand_over_still_works(running: Running) -> None:
    running.assistant.up = False
    patient = await Patient.start(running.client)

    await patient.post("messages", text="記録が見られない")
    away = (await patient.answered(after=1))[-1]
    assert away["key"] == "assistant-away"
    await patient.post("messages", choice=away["choices"][1]["choice"])
    events = await patient.answered(after=away["seq"])
    assert events[-1]["type"] == "form.request"
    form = await patient.post("forms/harmo_recovery", values=DETAILS)

    assert form.status_code == 200
    events = await patient.answered(after=form.json()["seq"])
    assert [e["type"] for e in events] == ["owner.changed", "case.updated", "bot.message"]
    assert events[1]["case"]["state"] == "waiting"
    assert events[1]["case"]["position"] == 1


async def test_a_form_can_be_skipped_while_the_assistant_is_away(running: Running) -> None:
    skip = {"label": "choice-tell-staff", "intent": "skip_form", "entities": {}}
    running.assistant.replies = [said("handoff-details", choices=[skip], form="harmo_recovery")]
    patient = await Patient.start(running.client)
    await patient.post("messages", choice="person")
    asked = (await patient.answered(after=2))[0]

    running.assistant.up = False
    skipped = await patient.post("messages", choice=asked["choices"][0]["choice"])

    events = await patient.answered(after=skipped.json()["seq"])
    assert [e["type"] for e in events] == ["owner.changed", "case.updated", "bot.message"]


@pytest.mark.parametrize("failures", [1, 3])
async def test_the_turn_is_tried_again_with_a_tap(running: Running, failures: int) -> None:
    running.assistant.up = False
    patient = await Patient.start(running.client)
    await patient.post("messages", text="カードは使えますか")
    away = (await patient.answered(after=1))[-1]

    for attempt in range(failures):
        running.assistant.up = attempt == failures - 1
        await patient.post("messages", choice=away["choices"][0]["choice"])
        away = (await patient.answered(after=away["seq"]))[-1]

    assert away["key"] == "greeting"
    asked = [turn.text for turn in running.assistant.turns]
    assert asked == ["カードは使えますか"] * (failures + 1)


async def test_a_wrong_form_stores_nothing_and_names_each_field(running: Running) -> None:
    running.assistant.replies = [said(form="harmo_recovery")]
    patient = await Patient.start(running.client, locale="da")
    await patient.post("messages", text="hjælp")
    await eventually(lambda: running.assistant.turns)
    request = next(e for e in await patient.events(wait=5, after=2) if e["type"] == "form.request")

    wrong = DETAILS | {"kana": "Hanako", "birth_date": "2061-04-03", "name": " "}
    response = await patient.post("forms/harmo_recovery", values=wrong)

    assert response.status_code == 422
    say = running.parts.catalogue.render
    assert response.json()["errors"] == {
        field: {"code": code, "message": say(f"form-error-{code}", "da")}
        for field, code in (("kana", "kana"), ("birth_date", "birth-date"), ("name", "required"))
    }
    assert (await patient.events())[-1]["seq"] == request["seq"]
    again = await patient.post("forms/harmo_recovery", values=DETAILS)
    assert again.status_code == 200
    assert (await patient.post("forms/harmo_recovery", values=DETAILS)).status_code == 409


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b'{"facility": "nowhere", "locale": "fr"}', 404, "unknown-facility"),
        (b'{"facility": "sakura-pharmacy", "locale": "en"}', 422, "unknown-locale"),
        (b'{"facility": ["sakura-pharmacy"], "locale": "ja"}', 404, "unknown-facility"),
        (b'{"facility": ', 400, "malformed"),
        (b"[1, 2]", 400, "malformed"),
        (b"\xff\xfe", 400, "malformed"),
        (b'{"x": "' + b"a" * 70_000 + b'"}', 413, "too-large"),
    ],
)
async def test_a_bad_start_is_refused(
    running: Running, body: bytes, status: int, code: str
) -> None:
    response = await running.client.post("/api/v1/conversations", content=body)

    assert (response.status_code, response.json()["code"]) == (status, code)
    assert response.json()["detail"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": "あ" * 2001}, 422, "text-too-long"),
        ({"text": "  "}, 400, "malformed"),
        ({"text": 5}, 400, "malformed"),
        ({}, 400, "malformed"),
        ({"text": "a", "choice": "b"}, 400, "malformed"),
        ({"text": "a", "id": "not a uuid"}, 400, "malformed"),
        ({"choice": "nothing"}, 409, "stale-choice"),
        ({"choice": ""}, 409, "stale-choice"),
    ],
)
async def test_a_bad_message_is_refused_and_not_stored(
    running: Running, body: dict[str, Any], status: int, code: str
) -> None:
    patient = await Patient.start(running.client)

    response = await patient.post("messages", **body)

    assert (response.status_code, response.json()["code"]) == (status, code)
    assert len(await patient.events()) == 1


async def test_a_wrong_token_reads_nothing(running: Running) -> None:
    one, other = await Patient.start(running.client), await Patient.start(running.client)

    for headers in ({}, other.headers, {"Authorization": "Basic x"}):
        response = await running.client.get(f"{one.path}/events", headers=headers)
        assert response.status_code == 401


async def test_erasing_forgets_everything(running: Running) -> None:
    patient = await Patient.start(running.client)
    await patient.post("messages", text="ひみつ")

    assert (await running.client.delete(patient.path, headers=patient.headers)).status_code == 204
    response = await running.client.get(f"{patient.path}/events", headers=patient.headers)
    assert response.status_code == 401
