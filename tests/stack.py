"""The whole product as `make run` starts it, for tests: its own ports and data directory."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from handoff_api.settings import ROOT, Settings
from ops import model
from ops.ports import consecutive_free
from ops.readiness import address, unready
from ops.supervision import State, Supervision
from ops.welcome import demo_accounts

READY_SECONDS = 240.0
STOP_SECONDS = 60.0


class Stack:
    """handoff_api, the actions and Rasa under supervisor; start it from the main thread.

    The processes end with the thread that started them, so a test that is killed leaves none.
    """

    def __init__(self, launcher: subprocess.Popen[bytes], settings: Settings) -> None:
        self.launcher = launcher
        self.settings = settings
        self.supervision = Supervision(settings.data)

    @classmethod
    def start(cls, data: Path, environment: dict[str, str] | None = None) -> "Stack":
        """Start everything on free ports, training a model first when none fits.

        `environment` adds settings such as TSUNAGU_LEASE_SECONDS. The terminal's output goes to
        `logs/terminal.log` in `data`. Call `wait_ready` next.
        """
        model.ensure()
        (data / "logs").mkdir(parents=True, exist_ok=True, mode=0o700)
        port = consecutive_free(5)
        settings = {
            "PORT": str(port),
            "TSUNAGU_DATA": str(data),
            "TSUNAGU_SMTP_URL": f"smtp://127.0.0.1:{port + 4}",
        }
        whole = {**os.environ, "PYTHONPATH": str(ROOT), **settings, **(environment or {})}
        with (data / "logs" / "terminal.log").open("ab") as output:
            launcher = subprocess.Popen(
                [sys.executable, "-m", "ops.bound", sys.executable, "-m", "ops.run"],
                cwd=ROOT,
                env=whole,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        return cls(launcher, Settings.from_environment(whole))

    @property
    def data(self) -> Path:
        """The data directory; its `logs/` has everything that was printed."""
        return self.settings.data

    @property
    def url(self) -> str:
        """The service's address, without a slash at its end."""
        return address(self.settings)

    @property
    def mail_port(self) -> int:
        """Where its e-mails go; whoever listens there gets them."""
        return self.settings.port + 4

    @property
    def accounts(self) -> list[dict[str, str]]:
        """The demo sign-ins: facility, role, username, password."""
        return demo_accounts(self.data)

    @property
    def terminal(self) -> str:
        """What the operator has seen so far."""
        return (self.data / "logs" / "terminal.log").read_text()

    def wait_ready(self, seconds: float = READY_SECONDS) -> None:
        """Return when every process answers; an AssertionError when one does not in time."""
        deadline = time.monotonic() + seconds
        while missing := unready(self.settings):
            assert self.launcher.poll() is None, f"ended by itself:\n{self.terminal}"
            assert time.monotonic() < deadline, f"no answer from {missing}:\n{self.terminal}"
            time.sleep(0.25)

    def states(self) -> dict[str, State]:
        """Each process's state and number."""
        return self.supervision.states()

    def kill(self, name: str) -> int:
        """`kill -9` a process; supervisor starts it again. The number that it had, now gone."""
        pid = self.states()[name].pid
        os.kill(pid, signal.SIGKILL)
        while is_alive(pid):
            time.sleep(0.01)
        return pid

    def halt(self, name: str) -> None:
        """Stop a process; it stays away until `resume`."""
        self.supervision.call("stopProcess", name)

    def resume(self, name: str) -> None:
        """Start a process that was halted, or the idle slot rasa-b; `wait_ready` comes next."""
        self.supervision.call("startProcess", name, False)

    def restart(self, name: str) -> None:
        """Stop and start a process in good order."""
        self.halt(name)
        self.resume(name)

    def stop(self) -> int:
        """Stop everything as Ctrl-C does; the launcher's exit code."""
        if self.launcher.poll() is None:
            self.launcher.send_signal(signal.SIGINT)
        try:
            return self.launcher.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.launcher.kill()
            return self.launcher.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that only waits to be reaped does not."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False
    return "State:\tZ" not in status
