"""The recovery guide from beginning to end."""

import pytest
from conftest import GUIDE, Conversation, walk_to


async def test_whole_guide_by_taps_hands_over_once(agent):
    patient = Conversation(agent)
    await walk_to(patient, "handoff-details")
    assert patient.last["handover"] is None

    assert await patient.tap("submit_form") == ["handoff-done"]
    assert patient.last["messages"][0]["context"] == "case"
    assert patient.last["handover"] == {
        "type": "harmo_recovery",
        "answers": {"for_whom": "self", "knows_email": "no"},
        "told": [key for key, _ in GUIDE if key.startswith("harmo-warning-")],
    }
