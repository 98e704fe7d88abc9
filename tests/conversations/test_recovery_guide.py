"""The recovery guide from beginning to end."""

import pytest
from conftest import GUIDE, Conversation, walk_to

WARNINGS = [key for key, _ in GUIDE if key.startswith("harmo-warning-")]


async def test_whole_guide_by_taps_hands_over_once(agent):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    assert patient.last["handover"] is None

    assert await patient.tap("submit_form") == ["handoff-done"]
    assert patient.last["messages"][0]["context"] == "case"
    assert patient.last["handover"] == {
        "type": "harmo_recovery",
        "answers": {"for_whom": "self", "knows_email": "no"},
        "told": WARNINGS,
    }
    assert patient.state == {"version": 1, "slots": {}, "loop": None}

    patient.context["has_case"] = True
    await patient.tap("thank")
    assert patient.last["handover"] is None


async def test_pharmacy_route_is_explained_before_the_form(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-knows-email")
    assert await patient.choose("choice-email-cannot-type") == [
        "harmo-pharmacy-route",
        "harmo-pharmacy-present",
        "harmo-pharmacy-needs",
        "handoff-details",
        "form:harmo_recovery",
    ]
    await patient.choose("choice-skip-form")
    assert patient.last["handover"]["answers"]["knows_email"] == "cannot_type"


async def test_usual_route_ends_the_guide(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-knows-email")
    assert await patient.choose("choice-email-known") == ["harmo-usual-route", "harmo-usual-wait"]
    assert patient.state["loop"] is None
    helped = Conversation(agent)
    helped.state, helped.last = patient.state, patient.last
    assert await helped.choose("choice-helps") == ["smalltalk-thank"]

    keys = await patient.choose("choice-pharmacy-instead")
    assert keys[0] == "harmo-pharmacy-route"
    assert keys[-1] == "form:harmo_recovery"
    await patient.tap("submit_form")
    assert patient.last["handover"]["answers"] == {"for_whom": "self", "knows_email": "yes"}


@pytest.mark.parametrize("answer", ["choice-no", "choice-not-sure"])
async def test_missing_account_is_made_first(agent, answer):
    patient = Conversation(agent)
    await patient.tap("recover_records")
    await patient.choose("choice-parent")
    assert patient.keys == ["harmo-account"]
    assert patient.last["messages"][0]["args"] == {"for_whom": "parent"}
    assert await patient.choose(answer) == ["harmo-account-howto"]
    assert await patient.choose("choice-done") == ["harmo-warning-carried-over"]


async def test_help_with_the_account_hands_the_recovery_over(agent):
    patient = Conversation(agent)
    await patient.tap("recover_records")
    await patient.choose("choice-child")
    await patient.choose("choice-no")
    assert await patient.choose("choice-ask-person") == ["handoff-details", "form:harmo_recovery"]
    await patient.tap("submit_form")
    assert patient.last["handover"]["answers"] == {"for_whom": "child"}
    assert patient.last["handover"]["told"] == []


@pytest.mark.parametrize(
    ("intent", "known"), [("forgot_email", "no"), ("cannot_type_email", "cannot_type")]
)
async def test_trouble_with_the_address_opens_the_guide_and_is_not_asked_again(
    agent, intent, known
):
    patient = Conversation(agent)
    assert await patient.tap(intent) == ["harmo-start", "harmo-for-whom"]
    for _, answer in GUIDE[:7]:
        await patient.choose(answer)
    assert patient.keys[-2:] == ["handoff-details", "form:harmo_recovery"]
    await patient.tap("submit_form")
    assert patient.last["handover"]["answers"]["knows_email"] == known


async def test_address_of_another_system_is_not_harmos(agent):
    elsewhere = Conversation(agent, systems=["patient_portal"])
    assert (await elsewhere.tap("forgot_email"))[0] == "portal-email"
    await elsewhere.tap("deny")
    keys = await elsewhere.tap("forgot_email", system="harmo")
    assert keys[:2] == ["handoff-not-here", "harmo-start"]
    here = Conversation(agent)
    keys = await here.tap("forgot_email", system="patient_portal")
    assert keys[:2] == ["handoff-not-here", "portal-email"]
    assert "handoff-offer-topic" not in keys


async def test_address_mentioned_early_is_noted(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    assert await patient.tap("forgot_email") == ["harmo-noted-email", "harmo-warning-card"]
    await patient.choose("choice-understood")
    await patient.choose("choice-understood")
    assert patient.keys[-1] == "form:harmo_recovery"


async def test_only_a_yes_acknowledges_a_warning(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    assert await patient.tap("thank") == [
        "smalltalk-thank",
        "smalltalk-back-to-guide",
        "harmo-warning-card",
    ]
    assert await patient.tap("deny") == ["harmo-not-agreed", "harmo-warning-card"]
    assert await patient.write("oui d'accord") == ["harmo-warning-stays-in-app"]


async def test_yes_and_no_do_not_answer_for_whom(agent):
    patient = Conversation(agent)
    await patient.tap("recover_records")
    assert await patient.tap("affirm") == ["smalltalk-please-choose", "harmo-for-whom"]
    assert await patient.tap("deny") == ["smalltalk-stop-guide"]
    assert await patient.choose("choice-go-on") == ["smalltalk-back-to-guide", "harmo-for-whom"]


async def test_person_named_in_a_text_answers_for_whom(agent):
    patient = Conversation(agent)
    await patient.tap("recover_records")
    assert await patient.write("oui, pour ma fille") == ["harmo-account"]
    assert patient.state["slots"]["for_whom"] == "child"


async def test_person_named_at_the_opening_or_before_it_is_not_asked(agent):
    at_opening = Conversation(agent)
    assert await at_opening.write("mes données ont disparu du carnet, celui de ma fille") == [
        "harmo-start",
        "harmo-account",
    ]
    before = Conversation(agent)
    await before.tap("ask_card", family_member="parent")
    assert (await before.tap("recover_records"))[-1] == "harmo-account"
    assert before.state["slots"]["for_whom"] == "parent"


async def test_two_persons_named_are_asked_about(agent):
    patient = Conversation(agent)
    keys = await patient.write("mes données ont disparu, ma fille et ma mère")
    assert keys[-1] == "harmo-for-whom"


async def test_later_mention_of_somebody_changes_nothing(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-card")
    await patient.tap("ask_card", family_member="child")
    assert patient.state["slots"]["for_whom"] == "self"
    assert patient.keys == ["harmo-card", "smalltalk-back-to-guide", "harmo-warning-card"]


async def test_opening_it_again_goes_on_where_it_was(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-warning-duplicates")
    before = patient.state
    assert await patient.tap("recover_records") == [
        "smalltalk-back-to-guide",
        "harmo-warning-duplicates",
    ]
    assert patient.state == before


async def test_second_recovery_starts_afresh(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-knows-email")
    await patient.choose("choice-email-known")
    assert await patient.tap("recover_records") == ["harmo-start", "harmo-for-whom"]
    assert set(patient.state["slots"]) == {"requested_slot"}


async def test_facility_without_harmo_hands_nothing_over_by_itself(agent):
    patient = Conversation(agent, systems=["patient_portal"])
    await walk_to(patient, "harmo-knows-email")
    assert await patient.choose("choice-email-unknown") == ["harmo-other-pharmacy"]
    assert patient.last["handover"] is None
    assert patient.state["loop"] is None
    assert await patient.choose("choice-ask-person") == ["handoff-details", "form:other"]
