"""Preparing, choosing the model, ports and logs: in real sub-processes where that is cheap."""

import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from handoff_api.settings import ROOT, Settings
from ops import machine, model, ports
from ops.checks import Step, run
from ops.exceptions import MachineError, PortInUse
from ops.logs import Terminal, last_lines
from ops.processes import PROCESSES, command
from ops.readiness import MOST_STARTS, NEEDED, Starts
from ops.supervision import LONGEST_SOCKET, State, Supervision
from tests.stack import is_alive


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    (tmp_path / "bot/nlu").mkdir(parents=True)
    for folder in ("domain", "data/nlu"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config.yml").write_text("pipeline: []\n")
    (tmp_path / "bot/uv.lock").write_text("version = 1\n")
    (tmp_path / "bot/nlu/normalise.py").write_text("")
    (tmp_path / "domain/harmo.yml").write_text("intents: []\n")
    (tmp_path / "data/nlu/harmo.yml").write_text("nlu: []\n")
    return tmp_path


@pytest.mark.parametrize(
    "changed",
    ["config.yml", "bot/uv.lock", "bot/nlu/normalise.py", "domain/harmo.yml", "data/nlu/new.yml"],
)
def test_fingerprint_changes_with_what_shapes_the_model(sources: Path, changed: str) -> None:
    before = model.fingerprint(sources)
    with (sources / changed).open("a") as file:
        file.write("# one more\n")
    assert model.fingerprint(sources) != before


def test_fingerprint_changes_when_a_sentence_moves_to_another_file(sources: Path) -> None:
    before = model.fingerprint(sources)
    (sources / "data/nlu/harmo.yml").rename(sources / "data/nlu/portal.yml")
    assert model.fingerprint(sources) != before


def test_fingerprint_ignores_times_caches_and_everything_else(sources: Path) -> None:
    before = model.fingerprint(sources)
    os.utime(sources / "config.yml", (0, 0))
    (sources / "bot/nlu/__pycache__").mkdir()
    (sources / "bot/nlu/__pycache__/normalise.cpython-310.pyc").write_bytes(b"\0")
    (sources / "bot/channel.py").write_text("")
    (sources / "README.md").write_text("")
    assert model.fingerprint(sources) == before


def test_fingerprint_is_the_same_in_another_folder(sources: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(sources, copy, ignore=shutil.ignore_patterns("copy"))
    assert model.fingerprint(copy) == model.fingerprint(sources)


def test_a_fitting_model_is_not_trained_again(sources: Path) -> None:
    made = model.fitting(sources)
    made.parent.mkdir()
    made.write_bytes(b"model")
    assert model.ensure(sources) == made
    assert made.read_bytes() == b"model"


@pytest.mark.parametrize("offset", [0, 1, 2, 3])
def test_a_port_in_use_is_one_sentence_and_nothing_starts(tmp_path: Path, offset: int) -> None:
    first = ports.consecutive_free()
    with pytest.MonkeyPatch.context() as patch, socket.socket() as taken:
        patch.setenv("PORT", str(first))
        taken.bind((ports.LOOPBACK, first + offset))
        taken.listen()
        settings = Settings.from_environment({"PORT": str(first), "TSUNAGU_DATA": str(tmp_path)})
        with pytest.raises(PortInUse) as refused:
            ports.check_free(ports.derived(settings.port, settings.host))
    assert f"Port {first + offset} " in str(refused.value)
    assert "PORT" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_consecutive_ports_are_free(tmp_path: Path) -> None:
    first = ports.consecutive_free(4)
    ports.check_free(ports.derived(first, ports.LOOPBACK))


@pytest.mark.parametrize("root", [False, True])
def test_a_missing_debian_package_names_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: bool
) -> None:
    _program(tmp_path / "dpkg-query", "echo -n not-installed")
    _program(tmp_path / "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.defpath}")
    with pytest.raises(MachineError, match="apt-get") as refused:
        machine.packages(["fonts-noto-cjk"], root=root)
    assert "\n" not in str(refused.value)
    if not root:
        assert "sudo apt-get install" in str(refused.value)
        assert "fonts-noto-cjk" in str(refused.value)


def test_installed_debian_packages_ask_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(tmp_path / "dpkg-query", "echo -n installed")
    _program(tmp_path / "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.defpath}")
    machine.packages(["chromium", "fonts-noto-cjk"], root=True)


def test_a_tool_that_does_not_run_counts_as_missing(tmp_path: Path) -> None:
    _program(tmp_path / "shim", "echo 'pyenv: uv: command not found' >&2; exit 127")
    assert machine.version(tmp_path / "shim") == ()
    assert machine.version(tmp_path / "nowhere") == ()
    _program(tmp_path / "uv", "echo 'uv 0.9.1 (x86_64)'")
    assert machine.version(tmp_path / "uv") == (0, 9, 1)


def test_rasa_learns_neither_keys_nor_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://someone:secret@localhost/tsunagu")
    monkeypatch.setenv("TSUNAGU_MASTER_KEY", "0" * 64)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    settings = Settings.from_environment({**os.environ, "TSUNAGU_DATA": str(tmp_path)})
    for name in ("rasa-a", "rasa-b", "actions"):
        line, environment = command(name, Path("model.tar.gz"), settings)
        assert {"DATABASE_URL", "TSUNAGU_MASTER_KEY", "HTTPS_PROXY"}.isdisjoint(environment)
        assert environment["RASA_TELEMETRY_ENABLED"] == "false"
        assert settings.assistant_secret not in " ".join(line)
        assert "--enable-api" not in line
        assert ports.LOOPBACK in [*line, environment.get("SANIC_HOST")]


def test_the_configuration_fits_a_long_path(tmp_path: Path) -> None:
    data = tmp_path / ("long-%-" * 20)
    supervision = Supervision(data)
    supervision.configuration.parent.mkdir(parents=True)
    supervision.write(Path("model.tar.gz"))
    assert len(os.fsencode(supervision.socket())) <= LONGEST_SOCKET
    assert all(
        f"[program:{each.name}]" in supervision.configuration.read_text() for each in PROCESSES
    )
    supervision.forget_socket()
    assert not supervision.socket().parent.exists()


def test_the_terminal_prefixes_whole_lines_and_follows_a_rotation(tmp_path: Path) -> None:
    out, path = io.StringIO(), tmp_path / "rasa-a.log"
    path.write_text("of an earlier run\n")
    terminal = Terminal({"supervisor": tmp_path / "supervisor.log", "rasa-a": path}, out)
    terminal.show()
    with path.open("a") as log:
        log.write("first\nsec")
        log.flush()
        terminal.show()
        log.write("ond\n")
    terminal.show()
    path.rename(tmp_path / "rasa-a.log.1")
    with (tmp_path / "rasa-a.log.1").open("a") as log:
        log.write("third\n")
    path.write_text("fourth\n")
    terminal.close()
    lines = ["first", "second", "third", "fourth"]
    assert out.getvalue().splitlines() == [f"rasa-a     | {line}" for line in lines]


def test_the_terminal_leaves_out_the_warnings_of_packages(tmp_path: Path) -> None:
    out, path = io.StringIO(), tmp_path / "actions.log"
    terminal = Terminal({"actions": path}, out)
    warning = "lib/site-packages/x.py:1: DeprecationWarning: old"
    path.write_text(f"{warning}\n  import x\n  ours\n")
    terminal.close()
    assert out.getvalue() == "actions |   ours\n"


def test_last_lines_of_a_missing_log_are_nothing(tmp_path: Path) -> None:
    assert last_lines(tmp_path / "none") == ""


def test_a_bound_process_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    script = (
        "import pathlib, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-m', 'ops.bound', 'sleep', '60'])\n"
        "time.sleep(0.5)\n"
        f"pathlib.Path({str(pid_file)!r}).write_text(str(child.pid))\n"
        "child.wait()\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    _until(lambda: pid_file.exists() and pid_file.read_text() != "")
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    _until(lambda: not is_alive(int(pid_file.read_text())))


def test_a_process_that_dies_without_ever_answering_keeps_dying() -> None:
    starts = Starts(lambda name: False)
    seen = [starts.dying({"actions": State("RUNNING", pid)}) for pid in range(1, MOST_STARTS + 2)]
    assert seen == [None] * MOST_STARTS + ["actions"]
    assert starts.silent() == list(NEEDED)


def test_a_process_that_is_killed_often_but_answers_does_not_keep_dying() -> None:
    starts = Starts(lambda name: True)
    for pid in range(1, 10 * MOST_STARTS):
        assert starts.dying({"actions": State("RUNNING", pid)}) is None
    assert "actions" not in starts.silent()


def test_what_supervisor_gave_up_keeps_dying() -> None:
    assert Starts(lambda name: False).dying({"rasa-a": State("FATAL", 0)}) == "rasa-a"


def test_every_step_runs_and_the_failed_ones_are_known() -> None:
    good, bad = Step([sys.executable, "-c", ""]), Step([sys.executable, "-c", "exit(5)"])
    assert run([bad, good, bad]) == [bad, bad]


def test_the_launcher_prints_one_sentence_for_a_port_in_use(tmp_path: Path) -> None:
    first = ports.consecutive_free()
    with socket.socket() as taken:
        taken.bind((ports.LOOPBACK, first + 1))
        taken.listen()
        done = subprocess.run(
            [sys.executable, "-m", "ops.run"],
            cwd=ROOT,
            env={**os.environ, "PORT": str(first), "TSUNAGU_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert f"Port {first + 1} " in done.stderr


def _program(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def _until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
