"""Tells waiting readers that something new is in the database. A hint only: readers re-read."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager


class Wakeups:
    """Wakes the readers of a topic, such as a conversation's id or a facility's."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    @contextmanager
    def listen(self, *topics: str) -> Iterator[asyncio.Event]:
        """An event that is set at each publication of one of the topics, inside the block."""
        woken = asyncio.Event()
        for topic in topics:
            self._waiting[topic].add(woken)
        try:
            yield woken
        finally:
            for topic in topics:
                self._waiting[topic].discard(woken)
                if not self._waiting[topic]:
                    del self._waiting[topic]

    def publish(self, *topics: str) -> None:
        """Wake everybody who listens to one of the topics; call it after the commit."""
        for topic in topics:
            for woken in self._waiting.get(topic, ()):
                woken.set()
