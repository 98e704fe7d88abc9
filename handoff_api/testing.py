"""In-memory stand-ins for tests of the logic."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from handoff_api.conversations.assistant import Reply, Turn
from handoff_api.exceptions import AssistantUnavailable


@dataclass
class ScriptedAssistant:
    """An assistant that answers with prepared replies, or counts turns when it has none.

    `turns` holds what it was asked. While `gate` is clear, turns wait, as with a slow server.
    """

    replies: list[Reply] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    up: bool = True
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def take(self, turn: Turn) -> Reply:
        """See `Assistant.take`."""
        self.turns.append(turn)
        await self.gate.wait()
        if not self.up:
            raise AssistantUnavailable
        if self.replies:
            return self.replies.pop(0)
        count = (turn.state or {}).get("count", 0) + 1
        return said("greeting", state={"count": count})

    async def is_up(self) -> bool:
        """See `Assistant.is_up`."""
        return self.up


def said(
    key: str | None = None,
    *,
    state: dict[str, Any] | None = None,
    choices: list[dict[str, Any]] | None = None,
    form: str | None = None,
    known: dict[str, Any] | None = None,
    context: str | None = None,
    **rest: Any,
) -> Reply:
    """A reply that says one message and perhaps asks for a form; `known`: what it need not ask."""
    messages: list[dict[str, Any]] = []
    if key:
        messages.append(
            {"key": key, "args": {}, "guide": None, "choices": choices or [], "context": context}
        )
    if form:
        messages.append({"form": form, "answers": known or {}})
    empty: dict[str, Any] = {"parse": None, "handover": None, "command": None, "locale": None}
    return Reply(state=state or {}, messages=messages, **(empty | rest))


async def eventually[T](look: Callable[[], T | None], seconds: float = 10.0) -> T:
    """The first true result of looking again and again, for what announces nothing.

    Raises:
        TimeoutError: there was none within the time.
    """
    async with asyncio.timeout(seconds):
        while not (found := look()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return found
