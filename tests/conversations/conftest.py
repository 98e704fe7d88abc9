"""A model of the real domain and rules, trained once, and conversations with it."""

import json
import logging
import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["RASA_TELEMETRY_ENABLED"] = "false"

import structlog
import yaml
from rasa.core.agent import Agent
from rasa.model_training import train
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection

from bot.action_results import check_with_one_validator
from bot.turn import check_turn, kept_trackers, take_turn

# As `rasa run` sets it up: Rasa's debug messages are not written.
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.INFO))

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent


class ActionsInProcess(EndpointConfig):
    """The action server without HTTP: the same executor, the same JSON."""

    def __init__(self) -> None:
        super().__init__("http://actions.invalid", enable_selective_domain=True)
        self.executor = ActionExecutor()
        self.executor.register_package("actions")
        self.calls: deque[dict[str, Any]] = deque(maxlen=100)
        self.is_down = False

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        if self.is_down:
            raise ConnectionError("no action server")
        call = json.loads(json.dumps(kwargs["json"]))
        self.calls.append(call)
        try:
            return json.loads(json.dumps(await self.executor.run(call)))
        except ActionExecutionRejection:
            raise AssertionError("no action of this project rejects") from None


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    check_with_one_validator()
    # Another training may be using the project's own cache.
    os.environ["RASA_CACHE_DIRECTORY"] = str(tmp_path_factory.mktemp("cache"))
    result = train(
        domain=str(ROOT / "domain"),
        config=str(HERE / "config.yml"),
        training_files=[str(ROOT / "data/rules"), str(HERE / "nlu.yml")],
        output=str(tmp_path_factory.mktemp("model")),
    )
    assert result.model is not None
    return result.model


@pytest.fixture(scope="session")
def agents(model: str) -> list[Agent]:
    """Two servers' worth of agents, which share nothing."""
    return [Agent.load(model, action_endpoint=ActionsInProcess()) for _ in range(2)]


@pytest.fixture
def agent(agents: list[Agent]) -> Iterator[Agent]:
    yield agents[0]
    assert not kept_trackers(agents[0]), "a tracker was left behind"


CASE_TYPES = {
    path.stem: yaml.safe_load(path.read_text())["case_types"]
    for path in (ROOT / "handoff_api/knowledge/systems").glob("*.yml")
}


class Conversation:
    """A patient who taps and types; every turn may be taken by another agent."""

    def __init__(self, *agents: Agent, **context: Any) -> None:
        self.agents = list(agents)
        self.context = {"locale": "fr", "systems": ["harmo"], "has_case": False, **context}
        self.context["case_types"] = [
            *(case_type for system in self.context["systems"] for case_type in CASE_TYPES[system]),
            "other",
        ]
        self.state: dict[str, Any] | None = None
        self.last: dict[str, Any] = {}
        self.turns = 0

    async def send(self, **message: Any) -> list[str]:
        """Take one turn; return the keys of the answer, `form:<type>` for a form."""
        agent = self.agents[self.turns % len(self.agents)]
        request = {"state": self.state, "context": self.context, **message}
        turn = check_turn(json.loads(json.dumps(request)), agent.domain)
        self.last = json.loads(json.dumps(await take_turn(agent, turn)))
        self.state = self.last["state"]
        self.turns += 1
        return self.keys

    async def tap(self, intent: str, **entities: str) -> list[str]:
        return await self.send(tap={"intent": intent, "entities": entities})

    async def choose(self, label: str) -> list[str]:
        """Tap a choice of the last answer, by its label."""
        for message in self.last["messages"]:
            for choice in message.get("choices", []):
                if choice["label"] == label:
                    return await self.tap(choice["intent"], **choice["entities"])
        raise AssertionError(f"{label} is not among the choices of {self.last['messages']}")

    async def write(self, text: str) -> list[str]:
        return await self.send(text=text)

    @property
    def keys(self) -> list[str]:
        return [
            message.get("key") or f"form:{message['form']}" for message in self.last["messages"]
        ]


GUIDE = [
    # The key of each question of the recovery guide, and a choice that answers it.
    ("harmo-for-whom", "choice-self"),
    ("harmo-account", "choice-yes"),
    ("harmo-warning-carried-over", "choice-understood"),
    ("harmo-warning-duplicates", "choice-understood"),
    ("harmo-warning-favourites", "choice-understood"),
    ("harmo-warning-card", "choice-understood"),
    ("harmo-warning-stays-in-app", "choice-understood"),
    ("harmo-knows-email", "choice-email-unknown"),
]


async def walk_to(conversation: Conversation, question: str) -> None:
    """Tap through the recovery guide until `question` is asked."""
    await conversation.tap("recover_records")
    for key, answer in GUIDE:
        assert conversation.keys[-1] == key
        if key == question:
            return
        await conversation.choose(answer)
    assert question == "handoff-details"
    assert conversation.keys[-2:] == ["handoff-details", "form:harmo_recovery"]
