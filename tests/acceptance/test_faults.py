"""Processes die in the middle of a conversation: nothing is lost, the guide goes on."""

from uuid import uuid4

import httpx

from tests.acceptance.walk import TAPS, claim, walk_by_taps
from tests.service import DETAILS, Patient
from tests.stack import Stack


async def test_killing_handoff_api_loses_no_event(stack: Stack, client: httpx.AsyncClient) -> None:
    patient = await Patient.start(client, locale="fr")
    await walk_by_taps(patient, TAPS[:4])
    before = await patient.events()
    message_id = str(uuid4())
    sent = await patient.post("messages", id=message_id, text="et ma carte ?")

    stack.kill("handoff_api")
    stack.wait_ready()

    events = await patient.answered(after=sent.json()["seq"])
    assert (await patient.events())[: len(before)] == before
    assert events[0]["seq"] == sent.json()["seq"] + 1
    again = await patient.post("messages", id=message_id, text="et ma carte ?")
    assert (again.status_code, again.json()) == (200, sent.json())
    await walk_by_taps(patient, TAPS[4:], after=sent.json()["seq"])


async def test_killing_rasa_does_not_stop_the_hand_over(
    stack: Stack, client: httpx.AsyncClient
) -> None:
    handing_over = await Patient.start(client, locale="da")
    going_on = await Patient.start(client, locale="ja")
    await walk_by_taps(going_on, TAPS[:5])

    stack.kill("rasa-a")
    told = await handing_over.hand_over()
    asked = await going_on.post("messages", text="はい")
    away = (await going_on.answered(after=asked.json()["seq"]))[-1]

    assert told["state"] == "waiting"
    assert (await claim(stack, client, told["code"]))["values"]["name"] == DETAILS["name"]
    assert away["key"] == "assistant-away"
    stack.wait_ready()
    await walk_by_taps(going_on, [(0, "harmo-warning-card")], after=asked.json()["seq"])


async def test_killing_the_action_server_keeps_the_step(
    stack: Stack, client: httpx.AsyncClient
) -> None:
    patient = await Patient.start(client, locale="fr")
    await walk_by_taps(patient, TAPS[:3])

    stack.kill("actions")
    asked = await patient.post("messages", text="compris")
    answer = (await patient.answered(after=asked.json()["seq"]))[-1]

    assert answer["key"] in ("assistant-away", "harmo-warning-duplicates")
    stack.wait_ready()
    if answer["key"] == "assistant-away":
        await walk_by_taps(patient, [(0, "harmo-warning-duplicates")], after=asked.json()["seq"])
