"""The patients' interface: `/api/v1/conversations`."""

import asyncio
from typing import Any

from sanic import Blueprint, HTTPResponse, Request, empty, json, text

from handoff_api.conversations.answers import STANDING_CHOICES
from handoff_api.conversations.events import BOT_MESSAGE, PATIENT_MESSAGE, STAFF_MESSAGE, Event
from handoff_api.conversations.service import Stored
from handoff_api.exceptions import Malformed, NotFound
from handoff_api.http import streams
from handoff_api.http.origins import check_origin
from handoff_api.http.requests import (
    body,
    client_id,
    for_patient,
    number_of,
    reader_locale,
    services,
    text_of,
)
from handoff_api.words.catalogue import LOCALES, served_locale

MAX_WAIT_SECONDS = 30

routes = Blueprint("conversations", url_prefix="/api/v1")


@routes.get("/facilities/<facility_id:str>")
async def facility_words(request: Request, facility_id: str) -> HTTPResponse:
    """What the widget shows before and around a conversation."""
    parts = services(request)
    facility = parts.knowledge.facilities.get(facility_id)
    check_origin(request, facility)
    locale = reader_locale(request, facility.locale)
    render = parts.catalogue.render
    return json(
        {
            "id": facility.id,
            "name": facility.name(locale),
            "country": facility.country,
            "locale": locale,
            "locales": list(LOCALES),
            "strings": parts.rendering.widget_strings(locale),
            "standing": [
                {"choice": choice, "label": render(row["key"], locale)}
                for choice, row in STANDING_CHOICES.items()
            ],
            "emergency": parts.rendering.emergency_line(facility, locale),
            "numbers": parts.rendering.numbers(facility, "emergency", locale),
        }
    )


@routes.post("/conversations")
async def start(request: Request) -> HTTPResponse:
    """Begin a conversation: `{facility, locale}`; the token is shown once."""
    parts = services(request)
    asked = body(request)
    facility = parts.knowledge.facilities.get(asked.get("facility"))
    check_origin(request, facility)
    locale = served_locale(asked.get("locale", facility.locale))
    started = await parts.conversations.start(facility, locale)
    request.ctx.facility, request.ctx.locale = facility, locale
    events = await _shown(request, await parts.conversations.events(started.id), locale)
    return json(
        {"id": started.id, "token": started.token, "locale": locale, "events": events}, status=201
    )


@routes.post("/conversations/resume")
async def resume(request: Request) -> HTTPResponse:
    """Go on with a conversation on another device: `{code, birth_date}`; shows a token once.

    With `{facility}`, only one that was begun there; another site's page has to name its own.
    """
    parts = services(request)
    code, birth_date = text_of(request, "code"), text_of(request, "birth_date")
    facility_id = text_of(request, "facility") if "facility" in body(request) else None
    check_origin(request, parts.knowledge.facilities.get(facility_id) if facility_id else None)
    conversation_id, token = await parts.access.resume(code, birth_date, facility_id)
    facility, locale = await parts.conversations.facility_of(conversation_id)
    request.ctx.facility, request.ctx.locale = facility, locale
    events = await _shown(request, await parts.conversations.events(conversation_id), locale)
    return json({"id": conversation_id, "token": token, "locale": locale, "events": events})


@routes.patch("/conversations/<conversation_id:str>")
@for_patient
async def set_locale(request: Request, conversation_id: str) -> HTTPResponse:
    """Change the language: `{locale}`."""
    locale = served_locale(body(request).get("locale"))
    await services(request).conversations.set_locale(conversation_id, locale)
    return json({"locale": locale})


@routes.post("/conversations/<conversation_id:str>/messages")
@for_patient
async def say(request: Request, conversation_id: str) -> HTTPResponse:
    """Store what was typed (`text`) or tapped (`choice`), once per client `id`."""
    conversations = services(request).conversations
    asked = body(request)
    if ("text" in asked) == ("choice" in asked):
        raise Malformed(field="text")
    if "text" in asked:
        stored = await conversations.say(
            conversation_id, client_id(request), text_of(request, "text")
        )
    else:
        stored = await conversations.tap(
            conversation_id, client_id(request), text_of(request, "choice")
        )
    return _accepted(stored, 202)


@routes.post("/conversations/<conversation_id:str>/forms/<form:str>")
@for_patient
async def submit(request: Request, conversation_id: str, form: str) -> HTTPResponse:
    """Store the personal details: `{id, values}`; 422 names each wrong field."""
    stored = await services(request).conversations.submit(
        conversation_id, client_id(request), form, body(request).get("values")
    )
    return _accepted(stored, 200)


@routes.get("/conversations/<conversation_id:str>/events")
@for_patient
async def events(request: Request, conversation_id: str) -> HTTPResponse | None:
    """The events after a number: a stream, or JSON (waiting up to `wait` seconds for one)."""
    resumed = request.headers.get("last-event-id", "")
    after = (
        int(resumed) if resumed.isascii() and resumed.isdigit() else number_of(request, "after", 0)
    )
    if streams.is_wanted(request):
        await _stream(request, conversation_id, after)
        return None
    wait = min(number_of(request, "wait", 0), MAX_WAIT_SECONDS)
    batch = await _first_batch(request, conversation_id, after, wait)
    return json({"events": await _shown(request, batch, reader_locale(request))})


@routes.post("/conversations/<conversation_id:str>/cancel")
@for_patient
async def cancel(request: Request, conversation_id: str) -> HTTPResponse:
    """Cancel the request to the staff; returns its snapshot."""
    return json(await services(request).own_case.cancel(conversation_id))


@routes.post("/conversations/<conversation_id:str>/rating")
@for_patient
async def rate(request: Request, conversation_id: str) -> HTTPResponse:
    """Rate a resolved request: `{stars}`, from 1 to 5."""
    stars = body(request).get("stars")
    return json(await services(request).own_case.rate(conversation_id, stars))


@routes.post("/conversations/<conversation_id:str>/reopen")
@for_patient
async def reopen(request: Request, conversation_id: str) -> HTTPResponse:
    """Have a resolved request looked at again, within seven days; returns its snapshot."""
    return json(await services(request).own_case.reopen(conversation_id))


@routes.post("/conversations/<conversation_id:str>/typing")
@for_patient
async def type_(request: Request, conversation_id: str) -> HTTPResponse:
    """The patient is writing: told to the staff who hold the request, never stored."""
    await services(request).own_case.type(conversation_id)
    return empty()


@routes.get("/conversations/<conversation_id:str>/transcript")
@for_patient
async def transcript(request: Request, conversation_id: str) -> HTTPResponse:
    """The conversation as plain text, for keeping."""
    parts = services(request)
    locale = reader_locale(request)
    shown = await _shown(request, await parts.conversations.events(conversation_id), locale)
    speakers = {
        PATIENT_MESSAGE: parts.catalogue.render("transcript-patient", locale),
        BOT_MESSAGE: parts.catalogue.render("transcript-bot", locale),
        STAFF_MESSAGE: parts.catalogue.render("transcript-staff", locale),
    }
    lines = [
        f"{event['at']:.16} UTC  {speakers.get(event['type'], '·')}: {event['text']}"
        for event in shown
    ]
    headers = {"Content-Disposition": 'attachment; filename="tsunagu.txt"'}
    return text("\n\n".join(lines) + "\n", headers=headers)


@routes.delete("/conversations/<conversation_id:str>")
@for_patient
async def erase(request: Request, conversation_id: str) -> HTTPResponse:
    """Forget the conversation everywhere; the header `Erasure-Receipt` proves it."""
    receipt = await services(request).erasure.by_patient(conversation_id)
    return empty(headers={"Erasure-Receipt": receipt.id})


async def _first_batch(
    request: Request, conversation_id: str, after: int, wait: int
) -> list[Event]:
    conversations = services(request).conversations
    if not wait:
        return await conversations.events(conversation_id, after)
    try:
        async with asyncio.timeout(wait):
            async for batch in conversations.follow(conversation_id, after, wait):
                if batch:
                    return batch
    except TimeoutError:
        pass
    return []


async def _stream(request: Request, conversation_id: str, after: int) -> None:
    conversations = services(request).conversations
    typing = services(request).typing.follow(conversation_id)
    response = await streams.open_stream(request)
    try:
        async for batch in conversations.follow(
            conversation_id, after, streams.HEARTBEAT_SECONDS, typing.topic
        ):
            _, locale = await conversations.facility_of(conversation_id)
            lines = [streams.line(event) for event in await _shown(request, batch, locale)]
            lines += [streams.passing("typing", {"from": who}) for who in typing.news()]
            await response.send("".join(lines) or ": still here\n\n")
    except NotFound:
        await response.eof()


async def _shown(request: Request, batch: list[Event], locale: str) -> list[dict[str, Any]]:
    rendering = services(request).rendering
    return [rendering.event(event, locale, request.ctx.facility) for event in batch]


def _accepted(stored: Stored, status: int) -> HTTPResponse:
    return json({"seq": stored.seq}, status=status if stored.is_new else 200)
