"""One case in the console: its page, and what its holder does with it.

Every write works as a plain form; those that leave the case open come by htmx as well, and are
answered with the case's parts anew.
"""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

from sanic import Blueprint, HTTPResponse, Request
from sanic.response import empty

from handoff_api.cases.states import CLAIMED, OUTCOMES
from handoff_api.exceptions import (
    CaseNotClaimable,
    Conflict,
    InvalidForm,
    Malformed,
    StaleLease,
    TextTooLong,
)
from handoff_api.http.html import is_fragment_request
from handoff_api.http.requests import services
from handoff_api.staff.case_fields import changes
from handoff_api.staff.case_page import CasePage
from handoff_api.staff.entrance import (
    HOME,
    for_console,
    given,
    go,
    refusal,
    shown,
)
from handoff_api.staff.reader import Reader
from handoff_api.staff.refused import NOTHING_REFUSED, Refused
from handoff_api.staff.writes import Writes, case_path

MAY_TAKE_BACK = ("lead", "administrator")
REFUSALS = (Conflict, InvalidForm, Malformed, TextTooLong)

routes = Blueprint("case_desk", url_prefix=f"{HOME}/cases/<case_id:uuid>")
routes.exception(Exception)(refusal)


async def _shown_anew(request: Request, reader: Reader, case_id: str, **how: Any) -> HTTPResponse:
    case = await services(request).desk.show(reader.member, case_id, reader.locale)
    return await _shown(request, reader, case, **how)


async def _shown(
    request: Request,
    reader: Reader,
    case: dict[str, Any],
    *,
    values: Mapping[str, Any] | None = None,
    told: Refused = NOTHING_REFUSED,
    as_parts: bool = False,
) -> HTTPResponse:
    parts = services(request)
    type_ = parts.knowledge.case_types.get(case["type"])
    is_mine = "lease" in case
    desk = parts.desk
    return shown(
        request,
        "case_parts" if as_parts else "case",
        reader.locale,
        told.status,
        case=CasePage.of(case, type_, reader, values),
        refused=told,
        as_parts=as_parts,
        is_from_counter=request.args.get("from") == "counter",
        outcomes=OUTCOMES,
        colleagues=await desk.colleagues(reader.member) if is_mine else (),
        facilities=desk.facilities(reader.member, reader.locale, case["type"]) if is_mine else (),
        may_take_back=case["state"] == CLAIMED
        and not is_mine
        and reader.member.role in MAY_TAKE_BACK,
        may_erase=reader.member.role in MAY_TAKE_BACK,
        new_id=lambda: str(uuid4()),
    )


async def _tell(request: Request, reader: Reader, case_id: str, told: Refused) -> HTTPResponse:
    as_parts = is_fragment_request(request)
    return await _shown_anew(request, reader, case_id, told=told, as_parts=as_parts)


writes = Writes(routes, _tell)


@routes.get("")
@for_console
async def show(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """One case; opening it renews the holder's lease."""
    desk = services(request).desk
    case = await desk.show(reader.member, str(case_id), reader.locale)
    if lease := case.get("lease"):
        with suppress(StaleLease):
            await desk.renew(reader.member, case["id"], lease)
        case = await desk.show(reader.member, case["id"], reader.locale)
    return await _shown(request, reader, case)


@routes.get("/fresh")
@for_console
async def refresh(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """The case's parts anew; looking does not renew the lease."""
    return await _shown_anew(request, reader, str(case_id), as_parts=True)


@writes("claim")
async def claim(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Claim the case; one's own second claim just opens it."""
    try:
        await services(request).desk.claim(reader.member, case_id)
    except CaseNotClaimable as problem:
        if problem.facts["holder"] != reader.member.username:
            raise
    return go(case_path(case_id))


@writes("release")
async def release(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Give the case back to its place in the queue, perhaps with a note."""
    desk, lease, note = services(request).desk, given(request, "lease"), given(request, "note")
    await desk.release(reader.member, case_id, lease, note)
    return go(f"{HOME}?done=released")


@writes("take-back")
async def take_back(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Take a colleague's case back to the queue; for leads and administrators."""
    await services(request).desk.release(reader.member, case_id, None)
    return go(f"{HOME}?done=taken-back")


@writes("transfer")
async def transfer(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Hand the case to a colleague or to another facility, perhaps with a note."""
    kind, _, name = given(request, "to").partition(":")
    desk, lease, note = services(request).desk, given(request, "lease"), given(request, "note")
    await desk.transfer(reader.member, case_id, lease, {kind: name}, note)
    return go(f"{HOME}?done=transferred")


@writes("resolve")
async def resolve(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """End the case with an outcome."""
    lease, outcome = given(request, "lease"), given(request, "outcome")
    await services(request).desk.resolve(reader.member, case_id, lease, outcome)
    return go(f"{HOME}?done=resolved")


@writes("hand-back")
async def hand_back(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """End the case and let the assistant go on, told what was settled."""
    parts = services(request)
    case = await parts.desk.show(reader.member, case_id, reader.locale)
    settled = {
        name: value
        for name in case.get("settles", ())
        if (value := given(request, f"settled-{name}"))
    }
    lease, outcome = given(request, "lease"), given(request, "outcome")
    await parts.talk.hand_back(reader.member, case_id, lease, outcome, settled)
    return go(f"{HOME}?done=handed-back")


@writes("messages", form="reply")
async def say(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Write to the patient; the form's id makes a second click the same message."""
    lease, text = given(request, "lease"), given(request, "text")
    talk = services(request).talk
    await talk.say(reader.member, case_id, lease, _client_id(request), text)
    return await _stayed(request, reader, case_id, "reply")


@writes("replies")
async def reply(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Send a stock reply."""
    lease, key = given(request, "lease"), given(request, "reply")
    talk = services(request).talk
    await talk.reply(reader.member, case_id, lease, _client_id(request), key)
    return await _stayed(request, reader, case_id, "reply")


@routes.post("/typing")
@for_console
async def typing(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """Let the patient know that somebody is writing."""
    with suppress(StaleLease):
        talk = services(request).talk
        await talk.typing(reader.member, str(case_id), given(request, "lease"))
    return empty()


@writes("fields")
async def change_fields(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Fill in what is missing; a field that is left empty stays missing."""
    posted = await _posted_fields(request, reader, case_id)
    filled = {name: value for name, value in posted.items() if value is not None}
    lease = given(request, "lease")
    await services(request).casework.change_fields(reader.member, case_id, lease, filled)
    return await _stayed(request, reader, case_id, "missing", given(request, "revealed"))


@writes("corrections")
async def correct(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Correct what was given; an emptied field is missing again."""
    posted = await _posted_fields(request, reader, case_id)
    lease = given(request, "lease")
    await services(request).casework.change_fields(reader.member, case_id, lease, posted)
    return await _stayed(request, reader, case_id, "given", given(request, "revealed"))


@writes("reveal")
async def reveal(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Show the personal details until the page is left; the audit trail has who saw them."""
    return await _revealed(request, reader, case_id)


@writes("notes")
async def write_note(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Add a note for colleagues."""
    lease, text = given(request, "lease"), given(request, "text")
    casework = services(request).casework
    await casework.write_note(reader.member, case_id, lease, _client_id(request), text)
    return await _stayed(request, reader, case_id, "notes")


@writes("steps/<playbook:str>/<step:str>", form="steps")
async def tick(
    request: Request, reader: Reader, case_id: str, playbook: str, step: str
) -> HTTPResponse:
    """Tick a step off, or take the tick away."""
    lease, is_done = given(request, "lease"), given(request, "done") == "yes"
    casework = services(request).casework
    await casework.tick(reader.member, case_id, lease, playbook, step, is_done)
    return await _stayed(request, reader, case_id, f"step-{playbook}-{step}")


def _client_id(request: Request) -> UUID:
    try:
        return UUID(given(request, "id"))
    except ValueError as error:
        raise Malformed(field="id") from error


async def _posted_fields(request: Request, reader: Reader, case_id: str) -> dict[str, Any]:
    parts = services(request)
    case = await parts.desk.show(reader.member, case_id, reader.locale)
    type_ = parts.knowledge.case_types.get(case["type"])
    return changes(request.form or {}, type_, reader)


async def _stayed(
    request: Request, reader: Reader, case_id: str, place: str, revealed: str = ""
) -> HTTPResponse:
    """After a write that leaves the case open; `revealed`: the details are on the page."""
    if revealed:
        return await _revealed(request, reader, case_id)
    if is_fragment_request(request):
        return await _shown_anew(request, reader, case_id, as_parts=True)
    return go(f"{case_path(case_id)}#{place}")


async def _revealed(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    lease = given(request, "lease")
    values = await services(request).casework.reveal(reader.member, case_id, lease)
    as_parts = is_fragment_request(request)
    return await _shown_anew(request, reader, case_id, values=values, as_parts=as_parts)
