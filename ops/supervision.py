"""supervisord: its configuration in the data directory, its start, and talking to it."""

import configparser
import http.client
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import xmlrpc.client
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from supervisor.xmlrpc import SupervisorTransport  # type: ignore[import-untyped]

from ops.exceptions import StartError
from ops.processes import PROCESSES, ROOT, Process

# Linux allows 107 bytes for a socket's path; supervisord appends its process number while binding.
LONGEST_SOCKET = 95


@dataclass(frozen=True)
class State:
    """What supervisor says of a process: its state's name (RUNNING, FATAL, …) and its number."""

    name: str
    pid: int


class Supervision:
    """The supervisord of one data directory."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.logs = data / "logs"
        self.configuration = data / "supervisor" / "supervisord.conf"

    def log(self, process: str) -> Path:
        """The file with what a process wrote; older parts are beside it as .1, .2, …"""
        return self.logs / f"{process}.log"

    @property
    def output(self) -> Path:
        """What supervisord itself printed: only errors in its configuration."""
        return self.data / "supervisor" / "output"

    def start(self, model: Path) -> subprocess.Popen[bytes]:
        """Write the configuration and start supervisord, which ends when this process ends."""
        for folder in (self.logs, self.configuration.parent):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.write(model)
        start = [sys.executable, "-m", "ops.bound", sys.executable, "-m", "supervisor.supervisord"]
        with self.output.open("wb") as output:
            return subprocess.Popen(  # noqa: S603 - fixed programs, no shell
                [*start, "--configuration", str(self.configuration)],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                # Ctrl-C reaches the whole terminal group: the launcher alone decides the order.
                start_new_session=True,
                umask=0o077,
            )

    def states(self) -> dict[str, State]:
        """The state of each process; empty while supervisord does not answer."""
        try:
            found = self.call("getAllProcessInfo")
        except (OSError, http.client.HTTPException, StartError):
            return {}
        return {each["name"]: State(each["statename"], each["pid"]) for each in found}

    def call(self, method: str, *arguments: Any) -> Any:
        """Call supervisor's XML-RPC method of that name, such as `stopProcess`.

        Raises:
            OSError: supervisord does not listen.
            xmlrpc.client.Fault: it refuses.
        """
        transport = SupervisorTransport(None, None, f"unix://{self.socket()}")
        with xmlrpc.client.ServerProxy("http://127.0.0.1", transport=transport) as server:
            return getattr(server.supervisor, method)(*arguments)

    def socket(self) -> Path:
        """Where the running supervisord listens.

        Raises:
            StartError: none was started with this data directory.
        """
        parser = configparser.RawConfigParser()
        if not parser.read(self.configuration):
            raise StartError(f"Nothing was started with {self.data}")
        return Path(parser["unix_http_server"]["file"].replace("%%", "%"))

    def forget_socket(self) -> None:
        """Remove the short-lived folder of a socket that did not fit into the data directory."""
        if (folder := self.socket().parent) != self.configuration.parent:
            shutil.rmtree(folder, ignore_errors=True)

    def write(self, model: Path) -> None:
        """Write the configuration; its folder exists."""
        socket = self.configuration.parent / "socket"
        if len(os.fsencode(socket)) > LONGEST_SOCKET:
            socket = Path(tempfile.mkdtemp(prefix="tsunagu-")) / "socket"
        sections: dict[str, dict[str, Any]] = {
            "unix_http_server": {"file": socket, "chmod": "0700"},
            "supervisorctl": {"serverurl": f"unix://{socket}"},
            "rpcinterface:supervisor": {
                "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
            },
            "supervisord": {
                "nodaemon": "true",
                "silent": "true",
                "logfile": self.log("supervisor"),
                "pidfile": self.configuration.parent / "pid",
                "directory": ROOT,
                **({"user": "root"} if os.geteuid() == 0 else {}),
            },
            **{f"program:{process.name}": self._program(process, model) for process in PROCESSES},
        }
        # Others read it while this start goes on: it is there whole or not at all.
        written = self.configuration.with_suffix(".new")
        written.write_text("\n".join(map(_section, sections.items())))
        written.chmod(0o600)
        written.replace(self.configuration)

    def _program(self, process: Process, model: Path) -> dict[str, object]:
        command = [sys.executable, "-m", "ops.processes", process.name, str(model)]
        return {
            "command": shlex.join(command),
            "directory": ROOT,
            "priority": process.priority,
            "autostart": str(process.autostart).lower(),
            "autorestart": "true",
            "startsecs": process.start_seconds,
            "startretries": 3,
            "stopwaitsecs": 10,
            "stopasgroup": "true",
            "killasgroup": "true",
            "redirect_stderr": "true",
            "stdout_logfile": self.log(process.name),
            "stdout_logfile_maxbytes": "10MB",
            "stdout_logfile_backups": 5,
        }


def _section(named: tuple[str, dict[str, Any]]) -> str:
    name, values = named
    lines = [f"{key} = {str(value).replace('%', '%%')}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines, ""])
