"""The assistant: stateless Rasa servers that take a turn and return it."""

import itertools
from dataclasses import dataclass
from typing import Any, Protocol

import httpx
import structlog

from handoff_api.exceptions import AssistantUnavailable

log = structlog.get_logger()


@dataclass(frozen=True)
class Turn:
    """One step of the dialogue: redacted text or a tap, with the state before it."""

    state: dict[str, Any] | None
    text: str | None
    tap: dict[str, Any] | None
    context: dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """What the assistant answers; `commands` are asked of this service."""

    state: dict[str, Any] | None
    messages: list[dict[str, Any]]
    parse: dict[str, Any] | None
    handover: dict[str, Any] | None
    command: str | None
    locale: str | None


class Assistant(Protocol):
    """Takes turns."""

    async def take(self, turn: Turn) -> Reply:
        """Answer the turn.

        Raises:
            AssistantUnavailable: nobody answered in time.
        """
        ...

    async def is_up(self) -> bool:
        """Whether anybody would take a turn now."""
        ...


class RasaAssistant:
    """Asks the configured Rasa servers in turn; one that does not answer is passed over."""

    def __init__(self, client: httpx.AsyncClient, urls: tuple[str, ...]) -> None:
        """`client` carries the shared secret and the time limit of a turn."""
        self._client = client
        self._urls = urls
        self._next = itertools.cycle(range(len(urls)))

    async def take(self, turn: Turn) -> Reply:
        """See `Assistant.take`."""
        first = next(self._next)
        for offset in range(len(self._urls)):
            url = self._urls[(first + offset) % len(self._urls)]
            try:
                return await self._ask(url, turn)
            except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
                log.warning("assistant.no_answer", url=url, error=type(error).__name__)
        raise AssistantUnavailable

    async def is_up(self) -> bool:
        """See `Assistant.is_up`."""
        for url in self._urls:
            try:
                if (await self._client.get(f"{url}/webhooks/tsunagu/health")).is_success:
                    return True
            except httpx.HTTPError:
                continue
        return False

    async def _ask(self, url: str, turn: Turn) -> Reply:
        response = await self._client.post(
            f"{url}/webhooks/tsunagu/turn",
            json={
                "state": turn.state,
                "text": turn.text,
                "tap": turn.tap,
                "context": turn.context,
            },
        )
        response.raise_for_status()
        body = response.json()
        return Reply(
            state=body["state"],
            messages=list(body["messages"]),
            parse=body["parse"],
            handover=body["handover"],
            command=body.get("command"),
            locale=body.get("locale"),
        )
