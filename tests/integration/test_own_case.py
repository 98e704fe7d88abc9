"""Patients and their request: cancelled, rated, reopened, asked about, in every state."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handoff_api.cases import states
from handoff_api.testing import said
from tests.colleague import Colleague, row_of, set_columns, trail_of, waiting_case
from tests.service import Patient, Running


async def resolved_case(running: Running, locale: str = "fr") -> tuple[Colleague, Patient, str]:
    """A member of staff, a patient and the id of their resolved case."""
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running, locale)
    lease = await colleague.claim(case_id)
    await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")
    return colleague, patient, case_id


@pytest.mark.parametrize("state", states.OPEN_STATES)
async def test_an_open_case_is_cancelled_once(running: Running, state: str) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    patient, case_id = await waiting_case(running)
    if state == states.CLAIMED:
        lease = await colleague.claim(case_id)
    else:
        await set_columns(running, case_id, state=state)
        lease = "none"

    answers = [await patient.post("cancel") for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert [answer.json()["state"] for answer in answers] == ["cancelled", "cancelled"]
    events = await patient.events()
    assert [event["case"]["state"] for event in events if event["type"] == "case.updated"][-1:] == [
        "cancelled"
    ]
    assert [e["owner"] for e in events if e["type"] == "owner.changed"][-1] == "bot"
    actions = [entry for entry in await trail_of(running, case_id) if "cancel" in entry[0]]
    assert actions == [("case.cancelled", "patient", {})]
    late = await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")
    assert late.status_code == 409
    seq = (await patient.post("messages", text="et maintenant ?")).json()["seq"]
    assert (await patient.answered(after=seq))[-1]["type"] == "bot.message"


async def test_a_case_that_has_ended_is_not_cancelled(running: Running) -> None:
    _, patient, _ = await resolved_case(running)

    refused = await patient.post("cancel")
    never = await (await Patient.start(running.client)).post("cancel")

    assert (refused.status_code, refused.json()["code"]) == (409, "wrong-state")
    assert refused.json()["state"] == "resolved"
    assert (never.status_code, never.json()["code"]) == (409, "no-case")


async def test_only_a_resolved_case_is_rated(running: Running) -> None:
    colleague, patient, case_id = await resolved_case(running)

    for stars in (0, 6, 2.5, "5", None, True):
        refused = await patient.post("rating", stars=stars)
        assert (refused.status_code, refused.json()["field"]) == (400, "stars")
    rated = [(await patient.post("rating", stars=stars)).status_code for stars in (4, 4, 5)]

    assert rated == [200, 200, 200]
    assert (await colleague.case(case_id))["rating"] == 5
    trail = await trail_of(running, case_id)
    rated = [detail for action, _, detail in trail if action == "case.rated"]
    assert rated == [{"stars": 4}, {"stars": 5}]
    waiting, _ = await waiting_case(running)
    assert (await waiting.post("rating", stars=5)).json()["code"] == "wrong-state"


async def test_a_resolved_case_is_reopened_at_its_old_place(running: Running) -> None:
    colleague, patient, case_id = await resolved_case(running)
    _, later = await waiting_case(running)
    opened_at = (await row_of(running, case_id)).opened_at
    before = (await patient.events())[-1]["seq"]

    answers = [await patient.post("reopen") for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json()["position"] == 1
    assert [case["id"] for case in await colleague.cases()] == [case_id, later]
    row = await row_of(running, case_id)
    assert (row.opened_at, row.round, row.outcome, row.ended_at) == (opened_at, 1, None, None)
    owner, told = await patient.events(after=before)
    assert owner["owner"] == "queue"
    say = running.parts.catalogue.render
    args = running.parts.rendering.case_args(
        told["case"], "fr", running.parts.knowledge.facilities.get("sakura-pharmacy")
    )
    assert told["text"] == say("case-reopened", "fr", args)
    reopened = [entry for entry in await trail_of(running, case_id) if "reopened" in entry[0]]
    assert reopened == [("case.reopened", "patient", {"round": 1})]


async def test_a_case_is_reopened_within_seven_days_only(running: Running) -> None:
    _, patient, case_id = await resolved_case(running)
    await set_columns(running, case_id, ended_at=datetime.now(UTC) - timedelta(days=7, minutes=1))

    late = await patient.post("reopen")

    assert (late.status_code, late.json()["code"]) == (409, "too-late")
    waiting, _ = await waiting_case(running)
    assert (await waiting.post("reopen")).json()["code"] == "wrong-state"
    assert (await (await Patient.start(running.client)).post("reopen")).json()["code"] == "no-case"
    await set_columns(running, case_id, state="cancelled")
    assert (await patient.post("reopen")).json()["state"] == "cancelled"


async def test_writing_after_the_end_offers_to_reopen(running: Running) -> None:
    colleague, patient, case_id = await resolved_case(running)

    seq = (await patient.post("messages", text="ça ne marche toujours pas")).json()["seq"]
    answer = (await patient.answered(after=seq))[-1]
    (choice,) = answer["choices"]
    seq = (await patient.post("messages", choice=choice["choice"])).json()["seq"]
    events = await patient.answered(after=seq)

    assert answer["key"] == "conversation-closed"
    assert choice["label"] == running.parts.catalogue.render("choice-reopen", "fr")
    assert [event["type"] for event in events] == ["owner.changed", "case.updated"]
    assert [case["id"] for case in await colleague.cases()] == [case_id]


async def test_too_late_to_reopen_by_tap_is_said(running: Running) -> None:
    _, patient, case_id = await resolved_case(running)
    seq = (await patient.post("messages", text="ça ne marche pas")).json()["seq"]
    (choice,) = (await patient.answered(after=seq))[-1]["choices"]
    await set_columns(running, case_id, ended_at=datetime.now(UTC) - timedelta(days=8))

    seq = (await patient.post("messages", choice=choice["choice"])).json()["seq"]

    answer = (await patient.answered(after=seq))[-1]
    assert (answer["key"], answer["choices"]) == ("conversation-closed", [])


ASKED = [
    # The state, the message with which the assistant answers, and what it must say in French.
    (states.WAITING, "handoff-status", "position 1"),
    (states.REQUESTED, "handoff-status", "est partie chez le service concerné"),
    (states.UNCONFIRMED, "handoff-status", "vérifie si"),
    (states.CANCELLED, "handoff-no-case", "a été annulée"),
    (states.EXPIRED, "handoff-no-case", "sans réponse"),
    (states.RESOLVED, "handoff-no-case", "est terminée"),
    (states.REQUESTED, "handoff-cancel-confirm", "déjà partie"),
    (states.WAITING, "handoff-cancel-confirm", "vraiment annuler"),
]


@pytest.mark.parametrize(("state", "key", "words"), ASKED)
async def test_asked_about_the_request_the_bot_tells_its_state(
    running: Running, state: str, key: str, words: str
) -> None:
    patient, case_id = await waiting_case(running)
    await set_columns(running, case_id, state=state, ended_at=datetime.now(UTC))
    context = "newest_case" if key == "handoff-no-case" else "case"
    running.assistant.replies = [said(key, context=context)]

    seq = (await patient.post("messages", text="et ma demande ?")).json()["seq"]
    answer = (await patient.answered(after=seq))[-1]

    assert words in answer["text"]
    assert running.assistant.turns[-1].context["has_case"] is (state in states.OPEN_STATES)


async def test_without_a_request_that_is_said(running: Running) -> None:
    patient = await Patient.start(running.client, locale="fr")
    running.assistant.replies = [said("handoff-no-case", context="newest_case")]

    seq = (await patient.post("messages", text="et ma demande ?")).json()["seq"]

    text = (await patient.answered(after=seq))[-1]["text"]
    assert text == running.parts.catalogue.render("handoff-no-case", "fr", {"state": "none"})


@pytest.mark.parametrize("state", [states.WAITING, states.REQUESTED, states.UNCONFIRMED])
async def test_the_bot_cancels_in_every_state_in_which_it_speaks(
    running: Running, state: str
) -> None:
    patient, case_id = await waiting_case(running)
    # Another facility looks after it by now.
    await set_columns(running, case_id, state=state, facility="lindehus-klinik", type="other")
    running.assistant.replies = [said("handoff-cancelled", command="cancel_case")]

    seq = (await patient.post("messages", text="annulez")).json()["seq"]
    await patient.answered(after=seq)

    assert (await row_of(running, case_id)).state == "cancelled"
    entries: list[Any] = await trail_of(running, case_id)
    assert entries[-1] == ("case.cancelled", "patient", {})
