"""Whether the started processes answer, and which of them does not stay up."""

import http.client
from collections.abc import Callable, Mapping

from handoff_api.settings import Settings
from ops.ports import LOOPBACK
from ops.processes import PROCESSES
from ops.supervision import State

ANSWER_SECONDS = 3.0
MOST_STARTS = 4
NEEDED = tuple(process.name for process in PROCESSES if process.autostart)


class Starts:
    """Tells a process that keeps dying from one that died once and came back.

    Supervisor gives up (FATAL) on a process that ends within its `start_seconds`. On a busy machine
    a start takes longer to fail, so the starts without an answer in between are counted here too.
    """

    def __init__(self, answers: Callable[[str], bool]) -> None:
        self._answers = answers
        self._answered: dict[str, int] = {}
        self._unanswered: dict[str, set[int]] = {}

    def dying(self, states: Mapping[str, State]) -> str | None:
        """The name of a process that keeps dying, from what supervisor says now."""
        for name, state in states.items():
            if state.name == "FATAL":
                return name
            if not state.pid or self._answered.get(name) == state.pid:
                continue
            starts = self._unanswered.setdefault(name, set())
            starts.add(state.pid)
            if self._answers(name):
                self._answered[name] = state.pid
                starts.clear()
            elif len(starts) > MOST_STARTS:
                return name
        return None

    def silent(self) -> list[str]:
        """The processes that have not answered yet, of those that have to."""
        return [name for name in NEEDED if name not in self._answered]


def unready(settings: Settings) -> list[str]:
    """The names of the processes that do not answer at this moment."""
    return [name for name in NEEDED if not answers(settings, name)]


def answers(settings: Settings, name: str) -> bool:
    """Whether a process answers 200 where it says that it is ready."""
    turns = "/webhooks/tsunagu/health"
    host, port, path = {
        "handoff_api": (reachable(settings.host), settings.port, "/readyz"),
        "rasa-a": (LOOPBACK, settings.port + 1, turns),
        "rasa-b": (LOOPBACK, settings.port + 2, turns),
        "actions": (LOOPBACK, settings.port + 3, "/health"),
    }[name]
    # http.client knows no proxy: these are our own processes.
    connection = http.client.HTTPConnection(host, port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == http.client.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def reachable(host: str) -> str:
    """The address under which this machine reaches a server that listens on `host`."""
    return {"0.0.0.0": LOOPBACK, "::": "::1", "": LOOPBACK}.get(host, host)  # noqa: S104


def address(settings: Settings) -> str:
    """The service's address for a browser on this machine, without a slash at its end."""
    host = reachable(settings.host)
    return f"http://[{host}]:{settings.port}" if ":" in host else f"http://{host}:{settings.port}"
