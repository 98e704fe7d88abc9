"""Server-sent events."""

import json
from typing import Any

from sanic import Request
from sanic.response import ResponseStream

HEARTBEAT_SECONDS = 15.0
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def open_stream(request: Request) -> Any:
    """Begin a `text/event-stream` response."""
    response: ResponseStream | Any = await request.respond(
        content_type="text/event-stream; charset=utf-8", headers=HEADERS
    )
    return response


def line(event: dict[str, Any]) -> str:
    """One event; its number becomes the stream's id, from which a reader resumes."""
    data = json.dumps(event, ensure_ascii=False)
    return f"id: {event['seq']}\nevent: {event['type']}\ndata: {data}\n\n"


def passing(name: str, data: dict[str, Any]) -> str:
    """Something that is over as soon as it is told: it has no number, and is not sent again."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


def is_wanted(request: Request) -> bool:
    """Whether the client asks for a stream."""
    return "text/event-stream" in request.headers.get("accept", "")
