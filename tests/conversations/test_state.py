"""The state that goes out and comes back: small, without text, good for any server."""

import asyncio
import copy
import json
import time

import pytest
from conftest import GUIDE, Conversation, walk_to

from bot.exceptions import MalformedTurnError, TurnFailedError
from bot.turn import check_turn, take_turn

INTERRUPTIONS = ["ask_card", "thank", "report_emergency", "talk_to_staff", "reset_password", "deny"]


async def test_state_and_cost_stay_the_same_for_400_turns(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    sizes, seconds = [], []
    for _ in range(400):
        started = time.perf_counter()
        await patient.tap("ask_card")
        seconds.append(time.perf_counter() - started)
        sizes.append(len(json.dumps(patient.state)))
    assert len(set(sizes)) == 1
    assert sizes[0] < 500
    # Near the fastest of each hundred: the machine may be busy with something else.
    assert sorted(seconds[-100:])[5] < 1.5 * sorted(seconds[:100])[5]


async def test_longest_state_is_small(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-knows-email")
    for _ in range(30):
        for intent in INTERRUPTIONS:
            await patient.tap(intent)
            assert len(json.dumps(patient.state)) < 800


async def test_two_servers_take_turns(agents):
    alternating, alone = Conversation(*agents), Conversation(agents[0])
    for _ in range(5):
        for patient in (alternating, alone):
            await walk_to(patient, "handoff-details")
            await patient.tap("ask_privacy")
            await patient.tap("start_over")
        assert alternating.state == alone.state
        assert alternating.keys == alone.keys


async def test_turn_taken_again_gives_the_same(agents):
    patient = Conversation(agents[0])
    await walk_to(patient, "harmo-warning-card")
    request = {
        "state": patient.state,
        "tap": {"intent": "affirm"},
        "context": patient.context,
    }
    answers = [await take_turn(agent, check_turn(request, agent.domain)) for agent in agents]
    again = await take_turn(agents[0], check_turn(copy.deepcopy(request), agents[0].domain))
    assert answers[0] == answers[1] == again


async def test_no_text_in_the_state_nor_at_the_action_server(agent):
    patient = Conversation(agent)
    calls = agent.processor.action_endpoint.actions.calls
    calls.clear()
    secret = "zzsecretzz"
    for text in (
        f"bonjour {secret}",
        f"mes données ont disparu du carnet, ma fille {secret}",
        f"{secret}",
        f"oui {secret}",
        f"dois-je prendre ce comprimé {secret}",
    ):
        await patient.write(text)
        assert secret not in json.dumps(patient.last)
    assert calls
    assert secret not in json.dumps(list(calls))


async def test_text_is_not_logged(agent, caplog, capsys):
    caplog.set_level("INFO")
    patient = Conversation(agent)
    for text in ("bonjour zzsecretzz", "/zzsecretzz", "/inform{zzsecretzz", "／zzsecretzz"):
        await patient.write(text)
    shown = capsys.readouterr()
    assert "zzsecretzz" not in caplog.text + shown.out + shown.err


@pytest.mark.parametrize("prefix", ["/", "／", "  /", "​/", "／/ ", "﻿／", "　/", "\t//"])
async def test_text_beginning_with_a_slash_is_text(agent, prefix):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    for command in ("submit_form", "restart", 'change_language{"language": "da"}', "affirm@1.0"):
        await patient.write(prefix + command)
        assert patient.last["handover"] is None
        assert "command" not in patient.last
        assert patient.last["parse"]["intent"] not in ("submit_form", "restart")


@pytest.mark.parametrize("text", ["", " ", "/", "／", "​", "[email]", "[number] /[date]"])
async def test_empty_text_is_not_understood(agent, text):
    patient = Conversation(agent)
    await patient.write(text)
    assert patient.last["parse"]["intent"] == "nlu_fallback"
    assert patient.keys == ["smalltalk-offer-person"]


@pytest.mark.parametrize("redacted", ["{} [number]", "[email] {}", "[date]{}[number]"])
@pytest.mark.parametrize("text", ["jeg vil gerne slettes fra portalen", "パスワードを忘れました"])
async def test_what_was_redacted_is_no_word(agent, text, redacted):
    plain, patient = Conversation(agent), Conversation(agent)
    await plain.write(text)
    await patient.write(redacted.format(text))
    assert patient.last["parse"] == plain.last["parse"]


async def test_parallel_conversations_do_not_mix(agents):
    people = ["self", "child", "spouse", "parent", "other"] * 6

    async def recover(person, number):
        patient = Conversation(agents[number % 2])
        await patient.tap("recover_records")
        await patient.tap("inform", for_whom=person)
        for _, answer in GUIDE[1:]:
            await patient.choose(answer)
            await asyncio.sleep(0)
        await patient.tap("submit_form")
        return patient.last["handover"]["answers"]["for_whom"]

    handed_over = await asyncio.gather(
        *(recover(person, number) for number, person in enumerate(people))
    )
    assert list(handed_over) == people


async def test_failed_action_fails_the_turn(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-account")
    actions = agent.processor.action_endpoint.actions
    before = patient.state
    actions.is_down = True
    try:
        for intent in ("affirm", "ask_card", "talk_to_staff"):
            with pytest.raises(TurnFailedError):
                await patient.tap(intent)
    finally:
        actions.is_down = False
    assert patient.state == before
    assert await patient.tap("affirm") == ["harmo-warning-carried-over"]


async def test_state_of_an_older_model_is_taken_as_far_as_it_is_known(agent):
    patient = Conversation(agent)
    patient.state = {
        "version": 1,
        "slots": {"gone": 1, "for_whom": "child", "requested_slot": "gone"},
        "loop": "gone_form",
    }
    assert (await patient.tap("recover_records"))[-1] == "harmo-account"
    assert patient.last["messages"][-1]["args"] == {"for_whom": "child"}


CONTEXT = {"locale": "da", "systems": [], "has_case": False}


@pytest.mark.parametrize(
    "request_body",
    [
        None,
        [],
        {},
        {"text": "hej"},
        {"context": CONTEXT},
        {"text": "hej", "tap": {"intent": "greet"}, "context": CONTEXT},
        {"text": 5, "context": CONTEXT},
        {"text": "x" * 4001, "context": CONTEXT},
        {"text": "hej", "context": {**CONTEXT, "locale": "en"}},
        {"text": "hej", "context": {**CONTEXT, "systems": "harmo"}},
        {"text": "hej", "context": {**CONTEXT, "has_case": "no"}},
        {"tap": "affirm", "context": CONTEXT},
        {"tap": {"intent": "fly_to_the_moon"}, "context": CONTEXT},
        {"tap": {"intent": "restart"}, "context": CONTEXT},
        {"tap": {"intent": "affirm", "entities": []}, "context": CONTEXT},
        {"tap": {"intent": "affirm", "entities": {"planet": "mars"}}, "context": CONTEXT},
        {"tap": {"intent": "affirm", "entities": {"system": 3}}, "context": CONTEXT},
        {"tap": {"intent": "affirm"}, "state": "x", "context": CONTEXT},
        {"tap": {"intent": "affirm"}, "state": {}, "context": CONTEXT},
        {"tap": {"intent": "affirm"}, "state": {"version": 1, "slots": []}, "context": CONTEXT},
        {
            "tap": {"intent": "affirm"},
            "state": {"version": 1, "slots": {}, "loop": 7},
            "context": CONTEXT,
        },
    ],
)
def test_malformed_turn_is_refused(agent, request_body):
    with pytest.raises(MalformedTurnError):
        check_turn(request_body, agent.domain)
