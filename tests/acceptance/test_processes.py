"""The processes as `make run` starts them: who listens where, what comes back, what ends."""

import signal
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stack import Stack, is_alive

LOOPBACK = "0100007F"
RUNNING = ("handoff_api", "actions", "rasa-a")


def test_the_second_slot_is_idle_and_the_others_run(stack: Stack) -> None:
    _until(lambda: {stack.states()[name].name for name in RUNNING} == {"RUNNING"})
    assert stack.states()["rasa-b"].name == "STOPPED"


def test_the_derived_ports_listen_on_loopback_only(stack: Stack) -> None:
    for offset in (1, 3):
        assert _listening(stack.settings.port + offset) == {LOOPBACK}


def test_the_operator_reads_where_to_go_and_how_to_sign_in(stack: Stack) -> None:
    _until(lambda: "Tsunagu is ready" in stack.terminal)
    assert f"{stack.url}/console" in stack.terminal
    assert f"{stack.url}/demo/sakura-pharmacy" in stack.terminal
    assert stack.accounts
    for account in stack.accounts:
        assert account["password"] in stack.terminal
    assert "supervisor  | " in stack.terminal


def test_data_and_logs_are_for_their_owner_only(stack: Stack) -> None:
    for name in ("logs/handoff_api.log", "demo-accounts.json", "keys"):
        path = stack.data / name
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


@pytest.mark.parametrize("name", RUNNING)
def test_a_killed_process_comes_back_by_itself(stack: Stack, name: str) -> None:
    _until(lambda: stack.states()[name].name == "RUNNING")
    before = stack.kill(name)
    _until(lambda: stack.states()[name].pid not in (0, before))
    stack.wait_ready()


def test_a_halted_process_stays_away_until_it_is_resumed(stack: Stack) -> None:
    stack.halt("actions")
    assert stack.states()["actions"].name == "STOPPED"
    assert _listening(stack.settings.port + 3) == set()
    stack.resume("actions")
    stack.wait_ready()


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    with Stack.start(tmp_path / "data") as stack:
        _until(lambda: "RUNNING" in {state.name for state in stack.states().values()})
        pids = [state.pid for state in stack.states().values() if state.pid]
        assert stack.stop() == 0
        assert stack.terminal.endswith("Stopped.\n")
        assert not any(map(is_alive, pids))


def test_a_launcher_that_is_killed_leaves_nothing(tmp_path: Path) -> None:
    with Stack.start(tmp_path / "data") as stack:
        _until(lambda: "RUNNING" in {state.name for state in stack.states().values()})
        pids = [state.pid for state in stack.states().values() if state.pid]
        stack.launcher.send_signal(signal.SIGKILL)
        _until(lambda: not any(map(is_alive, pids)))


def test_a_process_that_keeps_dying_stops_everything_with_a_sentence(tmp_path: Path) -> None:
    with Stack.start(tmp_path / "data", {"DATABASE_URL": "no-such-database://"}) as stack:
        assert stack.launcher.wait(180) == 1
        assert "handoff_api keeps dying, so everything was stopped" in stack.terminal
        assert "handoff_api.log" in stack.terminal
        assert stack.states() == {}


def _listening(port: int) -> set[str]:
    """The addresses, in the kernel's notation, on which a port is listened on."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    local = [row[1].split(":") for row in rows if row[3] == "0A"]
    return {address for address, number in local if int(number, 16) == port}


def _until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.1)
