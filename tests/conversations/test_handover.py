"""Handing over to staff, from everywhere, once."""

import pytest
from conftest import GUIDE, Conversation, walk_to

WARNINGS = [key for key, _ in GUIDE if key.startswith("harmo-warning-")]


@pytest.mark.parametrize("question", [key for key, _ in GUIDE])
async def test_person_asked_for_in_the_guide_gets_the_recovery(agent, question):
    patient = Conversation(agent)
    await walk_to(patient, question)
    assert await patient.tap("talk_to_staff") == ["handoff-details", "form:harmo_recovery"]
    assert await patient.tap("submit_form") == ["handoff-done"]
    handover = patient.last["handover"]
    assert handover["type"] == "harmo_recovery"
    acknowledged = [key for key, _ in GUIDE[: [key for key, _ in GUIDE].index(question)]]
    assert handover["told"] == [key for key in acknowledged if key in WARNINGS]
    assert patient.state["slots"] == {}


async def test_person_asked_for_in_words_outside_a_guide(agent):
    patient = Conversation(agent)
    assert await patient.write("je veux parler à une personne") == ["handoff-details", "form:other"]
    assert await patient.choose("choice-skip-form") == ["handoff-done"]
    assert patient.last["handover"] == {"type": "other", "answers": {}, "told": []}


async def test_asking_again_for_a_person_asks_for_the_form_again(agent):
    patient = Conversation(agent)
    await patient.tap("talk_to_staff")
    before = patient.state
    assert await patient.tap("talk_to_staff") == ["handoff-details", "form:other"]
    assert patient.state == before


@pytest.mark.parametrize("intent", ["deny", "cancel_request"])
async def test_stopping_the_handover_is_asked_about(agent, intent):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    before = patient.state
    assert await patient.tap(intent) == ["smalltalk-stop-guide"]
    at_question, last = patient.state, patient.last
    assert await patient.choose("choice-go-on") == [
        "smalltalk-back-to-guide",
        "handoff-details",
        "form:harmo_recovery",
    ]
    assert patient.state == before
    patient.state, patient.last = at_question, last
    assert await patient.choose("choice-stop") == ["smalltalk-menu"]
    assert patient.state == {"version": 1, "slots": {}, "loop": None}


async def test_form_sent_while_something_else_is_asked_still_goes_out(agent):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    await patient.tap("deny")
    assert await patient.tap("submit_form") == ["handoff-done"]
    assert patient.last["handover"]["type"] == "harmo_recovery"


async def test_no_second_handover_with_a_case(agent):
    patient = Conversation(agent, has_case=True)
    for intent in ("talk_to_staff", "reset_password", "submit_form"):
        assert (await patient.tap(intent))[-1] == "handoff-already"
        assert patient.last["messages"][-1]["context"] == "case"
        assert patient.last["handover"] is None
    await walk_to(patient, "harmo-knows-email")
    keys = await patient.choose("choice-email-unknown")
    assert keys[-1] == "handoff-already"
    assert patient.last["handover"] is None
    assert patient.state["loop"] is None


async def test_case_made_elsewhere_meanwhile_is_not_made_twice(agent):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    patient.context["has_case"] = True
    assert await patient.tap("submit_form") == ["handoff-already"]
    assert patient.last["handover"] is None


async def test_answer_that_staff_can_act_on_is_passed_on_with_what_failed(agent):
    patient = Conversation(agent, systems=["patient_portal"])
    assert await patient.tap("reset_password") == ["portal-password", "handoff-offer-topic"]
    assert await patient.write("oui") == ["handoff-details", "form:portal_account"]
    assert patient.last["messages"][1]["answers"] == {"what_failed": "password"}
    await patient.tap("submit_form")
    assert patient.last["handover"]["type"] == "portal_account"
    assert patient.last["handover"]["answers"] == {"what_failed": "password"}


async def test_offer_declined_gets_the_menu(agent):
    patient = Conversation(agent)
    await patient.tap("report_not_working")
    assert await patient.tap("deny") == ["smalltalk-anything-else"]
    assert patient.last["messages"][0]["menu"] is True


async def test_recovery_started_during_another_handover_returns_to_it(agent):
    patient = Conversation(agent)
    await patient.tap("talk_to_staff")
    assert await patient.tap("recover_records") == ["harmo-start", "harmo-for-whom"]
    for _, answer in GUIDE:
        await patient.choose(answer)
    assert patient.keys[-1] == "form:harmo_recovery"
    await patient.tap("submit_form")
    assert patient.last["handover"]["type"] == "harmo_recovery"
    assert patient.state == {"version": 1, "slots": {}, "loop": None}


async def test_status_of_the_request(agent):
    patient = Conversation(agent)
    assert await patient.tap("ask_case_status") == ["harmo-time", "handoff-no-case"]
    patient.context["has_case"] = True
    for intent in ("ask_case_status", "ask_recovery_time"):
        assert (await patient.tap(intent))[0] == "handoff-status"
        assert patient.last["messages"][0]["context"] == "case"


async def test_cancelling_the_request_is_confirmed(agent):
    patient = Conversation(agent)
    assert await patient.tap("cancel_request") == ["handoff-no-case"]
    patient.context["has_case"] = True
    await walk_to(patient, "harmo-warning-card")
    before = patient.state
    assert await patient.tap("cancel_request") == ["handoff-cancel-confirm"]
    assert "command" not in patient.last
    at_question, last = patient.state, patient.last

    assert await patient.choose("choice-keep-request") == ["handoff-kept", "harmo-warning-card"]
    assert patient.state == before
    patient.state, patient.last = at_question, last
    assert await patient.choose("choice-cancel-request") == [
        "handoff-cancelled",
        "harmo-warning-card",
    ]
    assert patient.last["command"] == "cancel_case"
    assert "ack_card" not in patient.state["slots"], "the yes was about the request"
