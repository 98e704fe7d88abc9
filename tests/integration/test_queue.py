"""The queue: what is on top, filters, waiting by the clock and by opening hours, claim next."""

from datetime import UTC, datetime, timedelta

import pytest

from handoff_api.cases.states import UNCONFIRMED, URGENT
from handoff_api.testing import said
from tests.colleague import Colleague, row_of, set_columns, trail_of, waiting_case
from tests.service import Patient, Running

ALARM = "je n'arrive plus à respirer"


async def test_emergencies_come_first_then_medical_questions_then_the_oldest(
    running: Running,
) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    oldest = (await waiting_case(running))[1]
    medical = (await waiting_case(running))[1]
    await set_columns(running, medical, type="medical_question", priority=1)
    later = (await waiting_case(running))[1]
    patient, flagged = await waiting_case(running)
    await patient.post("messages", text=ALARM)

    order = [flagged, medical, oldest, later]
    listed = await colleague.cases()

    assert [case["id"] for case in listed] == order
    assert [case["position"] for case in listed] == [1, 2, 3, 4]
    assert listed[0]["priority"] == URGENT
    assert [(await colleague.post("cases/next")).json()["id"] for _ in order] == order
    await patient.post("messages", text="merci")
    assert (await row_of(running, flagged)).priority == URGENT


async def test_a_red_flag_before_the_hand_over_counts_too(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    first = (await waiting_case(running))[1]
    patient = await Patient.start(running.client, locale="fr")
    seq = (await patient.post("messages", text=ALARM)).json()["seq"]
    await patient.answered(after=seq)
    running.assistant.up = False
    await patient.hand_over()

    listed = await colleague.cases()

    assert [case["priority"] for case in listed] == [URGENT, 0]
    assert listed[1]["id"] == first


async def test_the_queue_is_filtered(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    french = (await waiting_case(running, "fr"))[1]
    danish = (await waiting_case(running, "da"))[1]
    old = (await waiting_case(running, "da"))[1]
    await set_columns(
        running, old, opened_at=datetime.now(UTC) - timedelta(minutes=90), type="other"
    )
    await colleague.claim(danish)

    async def found(**query: object) -> list[str]:
        return [case["id"] for case in await colleague.cases(**query)]

    assert await found() == [old, french, danish]
    assert await found(state="waiting") == [old, french]
    assert await found(state="claimed") == [danish]
    assert await found(state="resolved") == []
    assert await found(type="other") == [old]
    assert await found(locale="da") == [old, danish]
    assert await found(older_than=60) == [old]
    assert await found(mine="true") == [danish]
    assert await found(mine="false", locale="fr", state="waiting") == [french]
    assert [case["position"] for case in await colleague.cases(locale="fr")] == [2]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("state", "asleep"),
        ("locale", "xx"),
        ("older_than", "-1"),
        ("older_than", "an hour"),
        ("older_than", "99999999"),
        ("mine", "yes"),
        ("type", "no_such_type"),
    ],
)
async def test_a_bad_filter_is_refused(running: Running, name: str, value: str) -> None:
    colleague = await Colleague.sign_in(running, "staff")

    refused = await colleague.get("cases", **{name: value})

    assert (refused.status_code, refused.json()["field"]) == (400, name)


async def test_ended_cases_are_listed_newest_first(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    ids = [(await waiting_case(running))[1] for _ in range(2)]
    for case_id in ids:
        lease = await colleague.claim(case_id)
        await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="referred")

    assert [case["id"] for case in await colleague.cases(state="resolved")] == ids[::-1]


async def test_waiting_is_told_by_the_clock_and_in_opening_hours(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    _, case_id = await waiting_case(running)
    a_week = datetime.now(UTC) - timedelta(days=7)
    await set_columns(running, case_id, opened_at=a_week)

    (case,) = await colleague.cases()

    calendar = running.parts.knowledge.facilities.get("sakura-pharmacy").calendar
    assert case["waited_seconds"] // 60 == 7 * 24 * 60
    open_minutes = calendar.open_minutes(a_week, datetime.now(UTC))
    assert abs(case["waited_open_minutes"] - open_minutes) <= 1
    assert 0 < case["waited_open_minutes"] < 7 * 10 * 60


async def test_claim_next_leaves_what_a_person_must_decide_on(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    undecided, waiting = [(await waiting_case(running))[1] for _ in range(2)]
    await set_columns(running, undecided, state=UNCONFIRMED)

    assert (await colleague.post("cases/next")).json()["id"] == waiting
    assert (await colleague.post("cases/next")).status_code == 404
    assert (await colleague.post(f"cases/{undecided}/claim")).status_code == 200
    claims = [entry for entry in await trail_of(running, waiting) if entry[0] == "case.claimed"]
    assert claims == [("case.claimed", "staff", {})]


async def test_a_case_that_the_assistant_alarms_about_moves_up(running: Running) -> None:
    patient, case_id = await waiting_case(running)
    message = said("safety-advice").messages[0] | {"key": "greeting", "safety": True}
    running.assistant.replies = [said()]
    running.assistant.replies[0].messages.append(message)

    seq = (await patient.post("messages", text="hum")).json()["seq"]
    await patient.answered(after=seq)

    assert (await row_of(running, case_id)).priority == URGENT
