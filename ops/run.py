"""`make run`: start the processes, show their logs, say when they are ready, stop them together."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from handoff_api.exceptions import ConfigurationError
from handoff_api.settings import Settings
from ops import model, ports
from ops.exceptions import AlreadyRunning, OpsError, StartError
from ops.logs import Terminal, last_lines
from ops.processes import PROCESSES
from ops.readiness import unready
from ops.supervision import Supervision
from ops.welcome import welcome

READY_SECONDS = 240.0
STOP_SECONDS = 45.0
TICK_SECONDS = 0.25
LOOK_EVERY_TICKS = 4


class Launch:
    """One run, from the start of supervisord to its end."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.supervision = Supervision(settings.data)
        self._stopping = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop)

    def run(self) -> None:
        """Return when all of it was stopped because somebody asked for that.

        Raises:
            OpsError: why it cannot start or cannot go on; nothing is left running.
        """
        fitting = model.fitting()
        if not fitting.exists():
            raise StartError("No model fits the training data: make it with: make train")
        with _only_one(self.settings):
            ports.check_free(ports.derived(self.settings.port, self.settings.host))
            names = ["supervisor", *(process.name for process in PROCESSES)]
            terminal = Terminal({name: self.supervision.log(name) for name in names})
            supervisord = self.supervision.start(fitting)
            try:
                self._watch(supervisord, terminal)
            finally:
                self._end(supervisord, terminal)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True

    def _watch(self, supervisord: subprocess.Popen[bytes], terminal: Terminal) -> None:
        deadline = time.monotonic() + READY_SECONDS
        ready, tick = False, 0
        while not self._stopping:
            terminal.show()
            if supervisord.poll() is not None:
                raise StartError(f"supervisor ended: {last_lines(self.supervision.output)}")
            if tick % LOOK_EVERY_TICKS == 0:
                self._refuse_dying()
                if not ready and not (missing := unready(self.settings)):
                    ready = True
                    print(welcome(self.settings), flush=True)
                elif not ready and time.monotonic() > deadline:
                    raise StartError(
                        f"Not ready after {READY_SECONDS:.0f} seconds, no answer from"
                        f" {', '.join(missing)}: see the logs in {self.supervision.logs}"
                    )
            tick += 1
            time.sleep(TICK_SECONDS)

    def _refuse_dying(self) -> None:
        for name, state in self.supervision.states().items():
            if state.name == "FATAL":
                log = self.supervision.log(name)
                raise StartError(
                    f"{name} keeps dying, so everything was stopped; its log {log} ends with:\n"
                    f"{last_lines(log)}"
                )

    def _end(self, supervisord: subprocess.Popen[bytes], terminal: Terminal) -> None:
        if supervisord.poll() is None:
            print("Stopping …", flush=True)
            supervisord.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        while supervisord.poll() is None and time.monotonic() < deadline:
            terminal.show()
            time.sleep(TICK_SECONDS)
        supervisord.kill()  # nothing if it has ended; its children end with it
        supervisord.wait()
        self.supervision.forget_socket()
        terminal.close()


@contextmanager
def _only_one(settings: Settings) -> Iterator[None]:
    descriptor = os.open(settings.data / "run.lock", os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunning(
                f"Tsunagu runs already with the data in {settings.data}: stop it, or choose"
                " another directory with the variable TSUNAGU_DATA"
            ) from error
        yield


def main() -> None:
    """The command; exits with 0 after Ctrl-C or SIGTERM, with 1 and a sentence otherwise."""
    try:
        Launch(Settings.from_environment()).run()
    except (OpsError, ConfigurationError) as error:
        sys.exit(str(error))
    print("Stopped.", flush=True)


if __name__ == "__main__":
    main()
