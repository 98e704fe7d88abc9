"""The ports: one that faces the network, and the derived ones on loopback."""

import random
import socket
from collections.abc import Iterable
from dataclasses import dataclass

from ops.exceptions import PortInUse

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Port:
    """A port that will be listened on; `reason` is how it follows from PORT, for people."""

    number: int
    host: str
    reason: str


def derived(port: int, host: str) -> tuple[Port, ...]:
    """The four ports of one start, from PORT."""
    return (
        Port(port, host, "PORT, handoff_api"),
        Port(port + 1, LOOPBACK, "PORT + 1, the assistant's slot rasa-a"),
        Port(port + 2, LOOPBACK, "PORT + 2, the assistant's slot rasa-b"),
        Port(port + 3, LOOPBACK, "PORT + 3, the action server"),
    )


def check_free(ports: Iterable[Port]) -> None:
    """Refuse before anything starts.

    Raises:
        PortInUse: for the first port that is taken, or that may not be used.
    """
    for port in ports:
        try:
            _bind(port.host, port.number)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise PortInUse(
                f"Port {port.number} on {port.host} ({port.reason}) cannot be used, {reason}: stop"
                " what uses it, or choose other ports with the variable PORT: PORT=8100 make run"
            ) from error


def consecutive_free(count: int = 4) -> int:
    """The first of `count` free ports in a row, below the range the kernel hands out itself."""
    for first in random.sample(range(20_000, 32_000, 10), 1_000):
        try:
            for number in range(first, first + count):
                _bind(LOOPBACK, number)
        except OSError:
            continue
        return first
    raise PortInUse(f"No {count} free ports in a row between 20000 and 32000")


def _bind(host: str, number: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As the servers do: connections of an earlier run that are still closing do no harm.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind((host, number))
