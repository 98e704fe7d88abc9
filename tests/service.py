"""handoff_api served on a free port with a scripted assistant, and a patient with a widget."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from sanic import Sanic

from handoff_api.app import BLUEPRINTS, create_app
from handoff_api.bootstrap import Services, bootstrap
from handoff_api.settings import Settings
from handoff_api.testing import ScriptedAssistant

DETAILS = {
    "name": "見本 花子",
    "kana": "みほん はなこ",
    "birth_date": "1961-04-03",
    "sex": "female",
    "contact": "chat",
}


@dataclass
class Running:
    """A served application and its parts."""

    parts: Services
    assistant: ScriptedAssistant
    client: httpx.AsyncClient


@asynccontextmanager
async def serve(
    data: Path, database_url: str, assistant: ScriptedAssistant, **environment: str
) -> AsyncIterator[Running]:
    settings = Settings.from_environment(
        {
            "TSUNAGU_DATA": str(data),
            "DATABASE_URL": database_url,
            "TSUNAGU_DEMO": "no",
            **environment,
        }
    )
    parts = bootstrap(settings, assistant)
    app = create_app(parts, f"t{uuid4().hex}")
    listener = socket.create_server(("127.0.0.1", 0))
    server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False)
    assert server is not None
    await server.startup()
    await server.before_start()
    await server.start_serving()
    address = listener.getsockname()
    try:
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{address[1]}", timeout=30, trust_env=False
        ) as client:
            yield Running(parts, assistant, client)
    finally:
        await server.before_stop()
        for connection in server.connections:
            connection.abort()
        await server.close()
        await server.after_stop()
        Sanic.unregister_app(app)
        for blueprint in BLUEPRINTS:
            # It keeps every application that it was part of, some megabytes each.
            blueprint.reset()


class Patient:
    """A patient with a widget."""

    def __init__(self, client: httpx.AsyncClient, started: dict[str, Any]) -> None:
        self._client = client
        self.id = started["id"]
        self.path = f"/api/v1/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {started['token']}"}

    @classmethod
    async def start(
        cls, client: httpx.AsyncClient, facility: str = "sakura-pharmacy", locale: str = "ja"
    ) -> "Patient":
        response = await client.post(
            "/api/v1/conversations", json={"facility": facility, "locale": locale}
        )
        assert response.status_code == 201, response.text
        return cls(client, response.json())

    async def post(self, part: str, **body: Any) -> httpx.Response:
        body.setdefault("id", str(uuid4()))
        return await self._client.post(f"{self.path}/{part}", json=body, headers=self.headers)

    async def events(self, **query: Any) -> list[dict[str, Any]]:
        response = await self._client.get(f"{self.path}/events", params=query, headers=self.headers)
        assert response.status_code == 200, response.text
        return response.json()["events"]

    async def answered(self, after: int) -> list[dict[str, Any]]:
        """The events after a number, once the bot or a case update is among them."""
        async with asyncio.timeout(10):
            while True:
                events = await self.events(after=after, wait=5)
                if any(e["type"] in ("bot.message", "case.updated") for e in events):
                    return events

    async def hand_over(self, values: dict[str, str] = DETAILS) -> dict[str, Any]:
        """Get through to the queue while the assistant is away; returns the case as told."""
        seq = (await self.post("messages", choice="person")).json()["seq"]
        await self.answered(after=seq)
        form = (await self.events(after=seq))[-1]["form"]
        seq = (await self.post(f"forms/{form}", values=values)).json()["seq"]
        events = await self.answered(after=seq)
        return next(e["case"] for e in events if e["type"] == "case.updated")
