"""Two Rasa processes take the turns of one conversation in alternation."""

from collections.abc import AsyncIterator
from itertools import cycle
from typing import Any

import httpx
import pytest

from handoff_api.testing import eventually
from ops.readiness import answers
from tests.acceptance.walk import WARNINGS
from tests.stack import READY_SECONDS, Stack

CONTEXT = {
    "locale": "fr",
    "systems": ["harmo"],
    "case_types": ["harmo_recovery", "other"],
    "has_case": False,
}

# A whole guide: what is tapped, the guide's next question, and the dialogue's open form.
GUIDE: list[tuple[str, dict[str, str], str, str | None]] = [
    ("recover_records", {"system": "harmo"}, "harmo-for-whom", "harmo_recovery_form"),
    ("inform", {"for_whom": "parent"}, "harmo-account", "harmo_recovery_form"),
    ("affirm", {}, WARNINGS[0], "harmo_recovery_form"),
    ("affirm", {}, WARNINGS[1], "harmo_recovery_form"),
    ("ask_card", {}, WARNINGS[1], "harmo_recovery_form"),
    ("affirm", {}, WARNINGS[2], "harmo_recovery_form"),
    ("affirm", {}, WARNINGS[3], "harmo_recovery_form"),
    ("affirm", {}, WARNINGS[4], "harmo_recovery_form"),
    ("affirm", {}, "harmo-knows-email", "harmo_recovery_form"),
    ("deny", {}, "handoff-details", "handover_form"),
    ("submit_form", {}, "handoff-done", None),
]
TURNS = 200


@pytest.fixture
async def both(stack: Stack) -> AsyncIterator[list[str]]:
    """The addresses of the two slots, the idle one started."""
    stack.resume("rasa-b")
    await eventually(lambda: answers(stack.settings, "rasa-b"), READY_SECONDS)
    urls = [f"http://127.0.0.1:{stack.settings.port + offset}" for offset in (1, 2)]
    yield urls
    stack.halt("rasa-b")


async def test_two_hundred_turns_alternate_without_loss(stack: Stack, both: list[str]) -> None:
    secret = {"Authorization": f"Bearer {stack.settings.assistant_secret}"}
    state: dict[str, Any] | None = None
    servers, steps = cycle(both), cycle(GUIDE)
    async with httpx.AsyncClient(headers=secret, timeout=60, trust_env=False) as client:
        for _ in range(TURNS):
            intent, entities, expected, loop = next(steps)
            turn = {
                "state": state,
                "text": None,
                "tap": {"intent": intent, "entities": entities},
                "context": CONTEXT,
            }
            response = await client.post(f"{next(servers)}/webhooks/tsunagu/turn", json=turn)
            assert response.status_code == 200, response.text
            reply = response.json()
            keys = [message["key"] for message in reply["messages"] if "key" in message]
            assert (keys[-1], reply["state"]["loop"]) == (expected, loop)
            assert bool(reply["handover"]) == (intent == "submit_form")
            state = reply["state"]
