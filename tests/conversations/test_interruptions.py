"""Anything may be said at any place: it is answered, and the open guide goes on where it was."""

import pytest
from conftest import GUIDE, Conversation, walk_to

QUESTIONS = [key for key, _ in GUIDE] + ["handoff-details"]

ANSWERED = {
    "ask_recovery_effects": ["harmo-effects-kept", "harmo-effects-lost"],
    "ask_card": ["harmo-card"],
    "act_for_family": ["harmo-family"],
    "ask_recovery_time": ["harmo-time"],
    "ask_privacy": ["handoff-privacy"],
    "ask_support_hours": ["handoff-hours"],
    "ask_case_status": ["handoff-no-case"],
    "ask_help": ["smalltalk-help-in-guide"],
    "greet": ["smalltalk-greet-in-guide"],
    "thank": ["smalltalk-thank"],
    "out_of_scope": ["smalltalk-out-of-scope-in-guide"],
}

# After these the guide waits, and a tap leads back to it.
PAUSING = ["report_emergency", "goodbye", "change_language"]

# Answers after which the staff are offered.
OFFERED = {
    "reset_password": ["harmo-no-password", "handoff-offer-topic"],
    "report_not_working": ["handoff-offer-not-working"],
}


def asked(question):
    """What is asked again at this question of the guide."""
    return [question, "form:harmo_recovery"] if question == "handoff-details" else [question]


@pytest.mark.parametrize("question", QUESTIONS)
async def test_questions_are_answered_and_the_guide_goes_on(agent, question):
    patient = Conversation(agent)
    await walk_to(patient, question)
    before = patient.state
    in_the_form = {"out_of_scope": ["handoff-in-the-form"]} if "handoff" in question else {}
    for intent, answer in (ANSWERED | in_the_form).items():
        back = [] if intent in in_the_form else ["smalltalk-back-to-guide"]
        assert await patient.tap(intent) == [*answer, *back, *asked(question)]
        assert patient.state == before
        assert not any(message.get("menu") for message in patient.last["messages"])


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("intent", PAUSING)
async def test_guide_waits_and_goes_on_by_a_tap_or_a_bare_word(agent, question, intent):
    patient = Conversation(agent)
    await walk_to(patient, question)
    before = patient.state
    assert len(await patient.tap(intent)) == 1
    assert patient.state["loop"] is None
    waiting, last = patient.state, patient.last
    for answer in ("affirm", "thank", "ask_card"):
        patient.state = waiting
        assert (await patient.tap(answer))[-len(asked(question)) :] == asked(question)
    patient.state, patient.last = waiting, last
    keys = await patient.choose("choice-continue-guide")
    assert keys == ["smalltalk-back-to-guide", *asked(question)]
    assert patient.state == before


@pytest.mark.parametrize("question", QUESTIONS[:-1])
@pytest.mark.parametrize("intent", OFFERED)
async def test_staff_offered_and_declined_goes_back(agent, question, intent):
    patient = Conversation(agent)
    await walk_to(patient, question)
    before = patient.state
    assert await patient.tap(intent) == OFFERED[intent]
    assert await patient.tap("ask_privacy") == ["handoff-privacy", OFFERED[intent][-1]]
    assert await patient.choose("choice-no-thanks") == ["smalltalk-back-to-guide", question]
    assert patient.state == before


async def test_emergency_is_marked_for_the_safety_notice(agent):
    patient = Conversation(agent)
    await patient.tap("report_emergency")
    (message,) = patient.last["messages"]
    assert message["key"] == "safety-emergency"
    assert message["safety"] is True
    assert message["choices"] == []


async def test_no_medical_advice_but_a_pharmacist(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    assert await patient.write("dois-je prendre ce comprimé") == ["safety-offer-pharmacist"]
    assert await patient.choose("choice-pass-to-pharmacist") == [
        "handoff-details",
        "form:medical_question",
    ]
    assert await patient.tap("submit_form") == ["handoff-done", "harmo-warning-card"]
    assert patient.last["handover"]["type"] == "medical_question"
    assert patient.last["handover"]["told"] == []

    patient.context["has_case"] = True
    assert await patient.tap("ask_medical_advice") == ["safety-no-advice", "harmo-warning-card"]


@pytest.mark.parametrize("question", QUESTIONS)
async def test_start_over_leaves_the_guide(agent, question):
    patient = Conversation(agent)
    await walk_to(patient, question)
    assert await patient.tap("start_over") == ["smalltalk-menu"]
    assert patient.last["messages"][0]["menu"] is True
    assert patient.state == {"version": 1, "slots": {}, "loop": None}


async def test_language_is_changed_by_tap_or_by_name(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-account")
    await patient.tap("change_language")
    assert await patient.choose("choice-language-da") == [
        "smalltalk-language-changed",
        "harmo-account",
    ]
    assert (patient.last["command"], patient.last["locale"]) == ("set_locale", "da")
    await patient.write("je préfère le danois")
    assert patient.last["locale"] == "da"
    await patient.tap("thank")
    assert "command" not in patient.last


@pytest.mark.parametrize("intent", ["affirm", "deny", "inform", "skip_form", "resume_guide"])
async def test_answer_to_no_question_gets_the_menu(agent, intent):
    patient = Conversation(agent)
    assert await patient.tap(intent) == ["smalltalk-menu"]
    assert patient.last["messages"][0]["menu"] is True


async def test_every_intent_is_answered_with_and_without_a_guide(agent):
    """No intent ends in silence, with a case or without, wherever it is said."""
    intents = set(agent.domain.intents) - {"nlu_fallback", "restart", "session_start", "back"}
    for has_case in (False, True):
        for question in (None, "harmo-account", "handoff-details"):
            patient = Conversation(agent)
            if question:
                await walk_to(patient, question)
            patient.context["has_case"] = has_case
            at_question = patient.state
            for intent in sorted(intents):
                patient.state = at_question
                assert await patient.tap(intent), intent


async def test_low_confidence_suggests_three_intents_and_then_a_person(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    before = patient.state
    assert await patient.write("xyzzy plugh") == ["smalltalk-did-you-mean"]
    labels = [choice["label"] for choice in patient.last["messages"][0]["choices"]]
    assert all(label.startswith("intent-") for label in labels[:3])
    assert "choice-continue-guide" in labels
    assert "choice-something-else" in labels
    assert patient.last["parse"]["intent"] == "nlu_fallback"
    assert len(patient.last["parse"]["ranking"]) == 3
    waiting, last = patient.state, patient.last

    assert await patient.choose("choice-continue-guide") == [
        "smalltalk-back-to-guide",
        "harmo-warning-card",
    ]
    assert patient.state == before

    patient.state = waiting
    assert await patient.write("plugh xyzzy") == ["smalltalk-offer-person"]
    assert await patient.write("oui") == ["handoff-details", "form:harmo_recovery"]

    patient.state, patient.last = waiting, last
    assert await patient.choose("choice-something-else") == ["smalltalk-say-it-differently"]
    assert await patient.write("plugh xyzzy") == ["smalltalk-offer-person"]
    assert await patient.write("non pas du tout") == [
        "smalltalk-back-to-guide",
        "harmo-warning-card",
    ]
    assert await patient.write("xyzzy plugh") == ["smalltalk-did-you-mean"]


async def test_suggestion_is_not_answered_by_yes(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    await patient.write("xyzzy plugh")
    assert await patient.write("oui") == ["harmo-warning-card"]
    assert "ack_card" not in patient.state["slots"]
