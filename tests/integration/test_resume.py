"""Going on with a conversation on another device: by the case's number and the date of birth."""

from typing import Any

import httpx
import pytest

from handoff_api.cases.codes import new_code
from tests.colleague import Colleague, case_id_of, trail_of
from tests.service import DETAILS, Patient, Running

BIRTH = DETAILS["birth_date"]


async def resume(
    running: Running, code: str, birth_date: Any = BIRTH, facility: str = "sakura-pharmacy"
) -> httpx.Response:
    body = {"code": code, "birth_date": birth_date, "facility": facility}
    headers = {"Accept-Language": "fr"}
    return await running.client.post("/api/v1/conversations/resume", json=body, headers=headers)


async def handed_over(running: Running) -> tuple[Patient, str]:
    """A patient and the code of their case."""
    running.assistant.up = False
    patient = await Patient.start(running.client, locale="fr")
    case = await patient.hand_over()
    running.assistant.up = True
    return patient, case["code"]


@pytest.mark.parametrize("shape", ["{0}", " {1} {2} ", "{3}", "{4}"])
async def test_both_devices_read_and_write_the_same(running: Running, shape: str) -> None:
    patient, code = await handed_over(running)
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    typed = shape.format(code, *code.split("-"), code.lower().replace("-", ""), wide)

    answer = await resume(running, typed)

    assert answer.status_code == 200
    other = answer.json()
    before = await patient.events()
    assert (other["id"], other["locale"]) == (patient.path.rpartition("/")[2], "fr")
    assert [event["seq"] for event in other["events"]] == [event["seq"] for event in before]
    headers = {"Authorization": f"Bearer {other['token']}"}
    read = await running.client.get(f"{patient.path}/events", headers=headers)
    assert len(read.json()["events"]) == len(before)
    assert (await patient.post("messages", text="Je suis encore là.")).status_code == 202
    case_id = await case_id_of(running, {"code": code})
    assert ("case.resumed", "patient", {}) in await trail_of(running, case_id)


async def test_what_does_not_fit_is_refused_alike(running: Running) -> None:
    _, code = await handed_over(running)
    _, without_date = await handed_over(running)
    case_id = await case_id_of(running, {"code": without_date})
    colleague = await Colleague.sign_in(running, "staff")
    lease = await colleague.claim(case_id)
    await colleague.patch(f"cases/{case_id}/fields", lease=lease, values={"birth_date": None})

    answers = [
        await resume(running, code, "1961-04-04"),
        await resume(running, new_code()),
        await resume(running, without_date),
        await resume(running, "", ""),
        await resume(running, code, facility="lindehus-klinik"),
    ]

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1
    assert answers[0].json()["code"] == "not-resumable"
    assert "équipe" in answers[0].json()["detail"]


async def test_the_dates_of_birth_are_not_tried_out(running: Running) -> None:
    _, code = await handed_over(running)
    for day in range(10, 15):
        assert (await resume(running, code, f"1961-04-{day}")).status_code == 404

    locked = await resume(running, code)

    assert (locked.status_code, locked.json()["code"]) == (429, "too-many-attempts")
    assert int(locked.headers["retry-after"]) >= 1


async def test_an_erased_conversation_is_not_resumed(running: Running) -> None:
    patient, code = await handed_over(running)
    other = (await resume(running, code)).json()
    await running.client.delete(patient.path, headers=patient.headers)

    again = await resume(running, code)
    headers = {"Authorization": f"Bearer {other['token']}"}
    read = await running.client.get(f"{patient.path}/events", headers=headers)

    assert (again.status_code, read.status_code) == (404, 401)


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"code": "A"},
        {"code": 1, "birth_date": BIRTH},
        {"code": "A", "birth_date": BIRTH, "facility": None},
    ],
)
async def test_half_a_request_is_malformed(running: Running, body: Any) -> None:
    answer = await running.client.post("/api/v1/conversations/resume", json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
