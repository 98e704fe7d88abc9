"""`make run`: start the processes, show their logs, say when they are ready, stop them together."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType

from handoff_api.exceptions import ConfigurationError
from handoff_api.settings import Settings
from ops import model, ports
from ops.exceptions import AlreadyRunning, OpsError, StartError
from ops.logs import Terminal, last_lines
from ops.processes import PROCESSES
from ops.readiness import Starts, answers
from ops.supervision import Supervision
from ops.welcome import welcome

READY_SECONDS = 240.0
STOP_SECONDS = 45.0
TICK_SECONDS = 0.5


class Launch:
    """One run, from the start of supervisord to its end."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.supervision = Supervision(settings.data)
        self._preparing, self._stopping = True, False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            # nohup has the closing of the terminal ignored, and means it.
            if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, self._stop)

    def run(self) -> None:
        """Return when all of it was stopped because somebody asked for that.

        Raises:
            OpsError: why it cannot start or cannot go on; nothing is left running.
        """
        with _only_one(self.settings):
            ports.check_free(ports.derived(self.settings.port, self.settings.host))
            fitting = model.ensure()
            names = ["supervisor", *(process.name for process in PROCESSES)]
            terminal = Terminal({name: self.supervision.log(name) for name in names})
            self._preparing = False
            supervisord = self.supervision.start(fitting)
            try:
                self._watch(supervisord, terminal)
            finally:
                self._end(supervisord, terminal)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True
        if self._preparing:
            raise KeyboardInterrupt

    def _watch(self, supervisord: subprocess.Popen[bytes], terminal: Terminal) -> None:
        starts = Starts(partial(answers, self.settings))
        deadline: float | None = time.monotonic() + READY_SECONDS
        while not self._stopping:
            terminal.show()
            if supervisord.poll() is not None:
                raise StartError(f"supervisor ended: {last_lines(self.supervision.output)}")
            if name := starts.dying(self.supervision.states()):
                raise self._keeps_dying(name)
            if deadline and not starts.silent():
                deadline = None
                print(welcome(self.settings), flush=True)
            elif deadline and time.monotonic() > deadline:
                raise StartError(
                    f"Not ready after {READY_SECONDS:.0f} seconds, no answer from"
                    f" {', '.join(starts.silent())}: see the logs in {self.supervision.logs}"
                )
            time.sleep(TICK_SECONDS)

    def _keeps_dying(self, name: str) -> StartError:
        log = self.supervision.log(name)
        return StartError(
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
    except KeyboardInterrupt:
        pass
    except (OpsError, ConfigurationError) as error:
        sys.exit(str(error))
    print("Stopped.", flush=True)


if __name__ == "__main__":
    main()
