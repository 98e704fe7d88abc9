"""Staff hand the conversation back: the guide goes on where they left off, told what is settled."""

from pathlib import Path

import pytest
import yaml
from conftest import CASE_TYPES, ROOT, Conversation, walk_to

from actions.harmo import WARNINGS
from actions.services import GUIDES

TYPES = {
    path.stem: yaml.safe_load(path.read_text())
    for path in Path(ROOT / "handoff_api/knowledge/case_types").glob("*.yml")
}


async def hand_back(patient, case_type, **told):
    return await patient.send(
        tap={"intent": "staff_settled", "entities": {"case_type": case_type, **told}}
    )


async def test_what_the_patient_answered_before_is_not_asked_again(agent):
    patient = Conversation(agent)
    understood = {key: "yes" for key in list(WARNINGS.values())[:2]}
    keys = await hand_back(
        patient, "harmo_recovery", for_whom="self", account_in_app="yes", **understood
    )
    assert keys == ["handoff-settled", "harmo-warning-favourites"]
    assert await patient.choose("choice-understood") == ["harmo-warning-card"]


async def test_the_last_answer_from_staff_ends_the_guide(agent):
    patient = Conversation(agent)
    understood = {key: "yes" for key in WARNINGS.values()}
    keys = await hand_back(
        patient,
        "harmo_recovery",
        for_whom="self",
        account_in_app="yes",
        knows_email="yes",
        **understood,
    )
    assert keys == ["handoff-settled", "harmo-usual-route", "harmo-usual-wait"]
    assert patient.last["handover"] is None


async def test_another_guide_waits_meanwhile_and_goes_on_afterwards(agents):
    patient = Conversation(*agents, systems=["my_hospital", "harmo"])
    await patient.tap("change_consent")
    keys = await hand_back(patient, "password_support", has_envelope="yes")
    assert keys[:3] == ["handoff-settled", "network-sign-in", "network-first-sign-in"]
    assert keys[-1] == "network-signer"


@pytest.mark.parametrize("case_type", sorted(TYPES))
async def test_with_nothing_settled_the_patient_is_asked_what_else(agent, case_type):
    patient = Conversation(agent)
    assert await hand_back(patient, case_type) == ["smalltalk-anything-else"]
    assert patient.state["loop"] is None


async def test_with_nothing_settled_an_open_guide_goes_on(agent):
    patient = Conversation(agent)
    await walk_to(patient, "harmo-account")
    keys = await hand_back(patient, "other")
    assert keys == ["smalltalk-back-to-guide", "harmo-account"]


def _settled():
    for case_type, row in sorted(TYPES.items()):
        for field, values in row.get("settles", {}).items():
            for value in values:
                yield case_type, field, value


@pytest.mark.parametrize(("case_type", "field", "value"), _settled())
async def test_all_that_staff_can_settle_is_taken_up(agent, case_type, field, value):
    systems = [system for system, types in CASE_TYPES.items() if case_type in types]
    patient = Conversation(agent, systems=systems)
    keys = await hand_back(patient, case_type, **{field: value})
    assert keys[0] == "handoff-settled"
    assert len(keys) > 1
    kept = patient.state["slots"].get(field)
    assert kept == value or patient.state["loop"] in (None, "confirm_form")


def test_what_is_settled_and_what_is_known_are_entities_of_the_domain(agent):
    named = {field for row in TYPES.values() for field in row.get("settles", {})}
    known = {field for row in TYPES.values() for field in row["by_bot"]}
    assert named | known | {"case_type"} | set(WARNINGS.values()) <= set(agent.domain.entities)
    slots = {slot for guide in GUIDES for slot in guide.slots}
    assert named <= slots
