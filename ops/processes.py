"""The four processes: their command lines, environments and ports.

`python -m ops.processes NAME MODEL` becomes that process; supervisor calls it.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from handoff_api.settings import Settings
from ops import assistant
from ops.bound import end_with_parent
from ops.ports import LOOPBACK

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Process:
    """What supervisor has to know; `start_seconds`: alive for so long means started."""

    name: str
    start_seconds: int
    priority: int
    autostart: bool = True


# A crash while the model is loading has to count as a failed start. They stop in reverse order.
PROCESSES = (
    Process("actions", start_seconds=5, priority=1),
    Process("rasa-a", start_seconds=15, priority=2),
    Process("rasa-b", start_seconds=15, priority=2, autostart=False),
    Process("handoff_api", start_seconds=2, priority=3),
)


def command(name: str, model: Path, settings: Settings) -> tuple[list[str], dict[str, str]]:
    """The command line and the whole environment of a process.

    Raises:
        KeyError: there is no such process.
    """
    slots = {"rasa-a": settings.port + 1, "rasa-b": settings.port + 2}
    actions = settings.port + 3
    if name == "handoff_api":
        return [sys.executable, "-m", "handoff_api"], {**os.environ, "PYTHONUNBUFFERED": "1"}
    if name == "actions":
        line = assistant.rasa("run", "actions", "--quiet", "--port", str(actions))
        return line, assistant.environment({"SANIC_HOST": LOOPBACK})
    line = assistant.rasa("run", "--quiet", "--interface", LOOPBACK, "--port", str(slots[name]))
    line += ["--model", str(model), "--endpoints", "endpoints.yml"]
    line += ["--credentials", "credentials.yml"]
    additions = {
        "TSUNAGU_RASA_SECRET": settings.assistant_secret,
        "TSUNAGU_ACTIONS_URL": f"http://{LOOPBACK}:{actions}/webhook",
    }
    return line, assistant.environment(additions)


if __name__ == "__main__":
    end_with_parent()
    line, environment = command(sys.argv[1], Path(sys.argv[2]), Settings.from_environment())
    os.chdir(ROOT)
    os.execve(line[0], line, environment)  # noqa: S606 - no shell is wanted
