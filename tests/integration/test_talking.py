"""Talking in a case: stock replies, typing signs, and handing back to the assistant."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from handoff_api.testing import said
from tests.colleague import Colleague, new_id, set_columns, trail_of, waiting_case
from tests.service import Patient, Running


@asynccontextmanager
async def stream(
    client: httpx.AsyncClient, path: str, headers: dict[str, str]
) -> AsyncIterator[Callable[[str], Any]]:
    """An open event stream; the function waits for the data of the next event of a name."""
    headers = headers | {"Accept": "text/event-stream"}
    async with client.stream("GET", path, headers=headers) as response:
        lines = response.aiter_lines()

        async def next_of(name: str) -> str:
            async with asyncio.timeout(10):
                async for line in lines:
                    if line == f"event: {name}":
                        return (await anext(lines)).removeprefix("data: ")
            raise AssertionError(f"the stream ended without {name}")

        yield next_of


async def test_a_stock_reply_arrives_in_the_readers_language(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    patient, case_id = await waiting_case(running, locale="fr")
    lease = await holder.claim(case_id)
    offered = {row["reply"]: row for row in (await holder.case(case_id))["replies"]}
    id_ = new_id()

    sent = await holder.post(
        f"cases/{case_id}/messages", lease=lease, id=id_, reply="reply-show-account"
    )
    again = await holder.post(
        f"cases/{case_id}/messages", lease=lease, id=id_, reply="reply-show-account"
    )

    assert (sent.status_code, again.status_code) == (202, 200)
    assert sent.json() == again.json()
    say = running.parts.catalogue.render
    event = (await patient.events())[-1]
    assert (event["type"], event["key"], event["locale"]) == (
        "staff.message",
        "reply-show-account",
        "fr",
    )
    assert event["text"] == say("reply-show-account", "fr")
    assert (await patient.events(locale="da"))[-1]["text"] == say("reply-show-account", "da")
    read = (await holder.case(case_id, locale="ja"))["conversation"][-1]
    assert read["text"] == say("reply-show-account", "ja")
    assert offered["reply-show-account"]["text"] == read["text"]
    assert offered["reply-show-account"]["sent_as"] == event["text"]
    assert ("case.message_sent", "holder", {"key": "reply-show-account"}) in await trail_of(
        running, case_id
    )


async def test_only_replies_that_fit_are_offered_and_taken(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    _, case_id = await waiting_case(running)
    lease = await holder.claim(case_id)
    path = f"cases/{case_id}/messages"
    before = await holder.case(case_id)

    for body in (
        {"reply": "reply-recovery-done"},
        {"reply": "reply-new-link"},
        {"reply": "greeting"},
        {"reply": 1},
        {"reply": "reply-looking", "text": "both"},
        {},
    ):
        refused = await holder.post(path, lease=lease, id=new_id(), **body)
        assert refused.status_code == 400, body
    assert (await holder.case(case_id))["conversation"] == before["conversation"]
    await set_columns(running, case_id, answered_at=datetime.now(UTC))
    offered = {row["reply"] for row in (await holder.case(case_id))["replies"]}
    assert "reply-recovery-done" in offered
    assert "reply-request-goes-out" not in offered


async def test_the_patient_sees_that_staff_are_typing(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    patient, case_id = await waiting_case(running)
    lease = await holder.claim(case_id)
    before = await patient.events()

    path = f"{patient.path}/events?after={before[-1]['seq']}"
    async with stream(running.client, path, patient.headers) as next_of:
        await holder.post(f"cases/{case_id}/typing", lease=lease)
        assert json.loads(await next_of("typing")) == {"from": "staff"}

    assert await patient.events() == before


async def test_the_holder_sees_that_the_patient_is_typing(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    patient, case_id = await waiting_case(running)
    path = "/api/v1/staff/events"
    async with stream(running.client, path, holder.headers) as next_of:
        assert (await patient.post("typing")).status_code == 204
        await holder.claim(case_id)
        await next_of("changed")
        for _ in range(3):
            assert (await patient.post("typing")).status_code == 204
        assert json.loads(await next_of("typing")) == {"case": case_id}
        await patient.post("messages", text="voilà")
        assert await next_of("changed") == "queue"
    stranger = await Patient.start(running.client)
    stranger.path = patient.path
    assert (await stranger.post("typing")).status_code == 401


async def test_signs_of_typing_are_told_once_in_two_seconds(running: Running) -> None:
    typing = running.parts.typing
    follower, late = typing.follow("here"), typing.follow("elsewhere")

    for _ in range(5):
        typing.note("here", "staff")

    assert follower.news() == ("staff",)
    assert follower.news() == ()
    assert late.news() == ()


async def test_the_assistant_goes_on_with_what_staff_settled(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    patient, case_id = await waiting_case(running)
    understood = "harmo-warning-card"
    await set_columns(running, case_id, answers={"for_whom": "self"}, told=[understood])
    lease = await holder.claim(case_id)
    running.assistant.replies = [said("harmo-warning-duplicates")]
    before = (await patient.events())[-1]["seq"]

    done = await holder.post(
        f"cases/{case_id}/hand-back",
        lease=lease,
        outcome="done",
        settled={"account_in_app": "yes"},
    )

    assert done.status_code == 204
    events = await patient.answered(after=before)
    while events[-1]["type"] != "bot.message":
        events = await patient.events(after=before, wait=5)
    assert [e["type"] for e in events] == [
        "owner.changed",
        "case.updated",
        "staff.settled",
        "bot.message",
    ]
    assert (events[0]["owner"], events[1]["case"]["state"]) == ("bot", "resolved")
    turn = running.assistant.turns[-1]
    assert turn.tap == {
        "intent": "staff_settled",
        "entities": {
            "case_type": "harmo_recovery",
            "for_whom": "self",
            "account_in_app": "yes",
            understood: "yes",
        },
    }
    assert turn.context["has_case"] is False
    assert (await trail_of(running, case_id))[-1] == (
        "case.handed_back",
        "holder",
        {"outcome": "done", "settled": ["account_in_app"]},
    )
    reply = (await patient.post("messages", text="merci")).json()["seq"]
    assert (await patient.answered(after=reply))[-1]["type"] == "bot.message"


@pytest.mark.parametrize(
    "wrong",
    [
        {"settled": {"account_in_app": "no"}},
        {"settled": {"name": "見本 花子"}},
        {"settled": []},
        {"outcome": "bored"},
    ],
)
async def test_nothing_else_can_be_settled(running: Running, wrong: dict[str, Any]) -> None:
    holder = await Colleague.sign_in(running, "holder")
    patient, case_id = await waiting_case(running)
    lease = await holder.claim(case_id)
    before = await patient.events()

    refused = await holder.post(f"cases/{case_id}/hand-back", lease=lease, **wrong)

    assert refused.status_code == 400
    assert await patient.events() == before
    assert (await holder.case(case_id))["state"] == "claimed"
