"""Cases for staff (`/api/v1/staff/cases`) and for other systems (`/api/v1/cases`)."""

from dataclasses import asdict

from sanic import Blueprint, HTTPResponse, Request, empty, json

from handoff_api.cases.queue import Lease
from handoff_api.cases.reading import CaseFilter
from handoff_api.exceptions import InvalidIdempotencyKey
from handoff_api.http import streams
from handoff_api.http.requests import (
    body,
    for_service,
    for_staff,
    is_text,
    reader_locale,
    services,
    text_of,
)
from handoff_api.staff.members import Member, Service
from handoff_api.words.catalogue import served_locale

MAX_IDEMPOTENCY_KEY = 200
FILTERS = ("state", "type", "locale", "older_than", "mine")

routes = Blueprint("cases", url_prefix="/api/v1")


@routes.post("/cases")
@for_service("cases:write")
async def open_case(request: Request, service: Service) -> HTTPResponse:
    """Open a case: `{facility, type, locale, values, summary}`, once per `Idempotency-Key`."""
    key = request.headers.get("idempotency-key", "")
    if not 0 < len(key) <= MAX_IDEMPOTENCY_KEY or not is_text(key):
        raise InvalidIdempotencyKey
    asked = body(request)
    locale = served_locale(asked.get("locale"))
    return json(await services(request).intake.open(service, asked, locale, key), status=201)


@routes.get("/cases/<case_id:str>")
@for_service("cases:read")
async def show_to_service(request: Request, service: Service, case_id: str) -> HTTPResponse:
    """The state of a case that this system opened."""
    return json(await services(request).intake.show(service, case_id))


@routes.get("/staff/cases")
@for_staff
async def list_cases(request: Request, member: Member) -> HTTPResponse:
    """The open cases, or those of a `state`; by `type`, `locale`, `older_than` minutes, `mine`."""
    asked = {name: request.args.get(name) for name in FILTERS}
    return json({"cases": await services(request).desk.list(member, CaseFilter.of(asked))})


@routes.post("/staff/cases/next")
@for_staff
async def claim_next(request: Request, member: Member) -> HTTPResponse:
    """Claim the first waiting case."""
    case_id, lease = await services(request).desk.claim_next(member)
    return json({"id": case_id, **_lease(lease)})


@routes.get("/staff/cases/<case_id:str>")
@for_staff
async def show_case(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """One case in the reader's language."""
    facility = services(request).knowledge.facilities.get(member.facility)
    locale = reader_locale(request, facility.staff_locales[0])
    return json(await services(request).desk.show(member, case_id, locale))


@routes.post("/staff/cases/<case_id:str>/claim")
@for_staff
async def claim(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Claim a case; 409 tells who holds it."""
    return json(_lease(await services(request).desk.claim(member, case_id)))


@routes.post("/staff/cases/<case_id:str>/renew")
@for_staff
async def renew(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Start the lease's time anew: `{lease}`."""
    lease = await services(request).desk.renew(member, case_id, text_of(request, "lease"))
    return json(_lease(lease))


@routes.post("/staff/cases/<case_id:str>/release")
@for_staff
async def release(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Give the case back to its place in the queue: `{lease, note}`.

    Without a lease, a lead or administrator takes it back from the colleague who holds it.
    """
    asked = body(request)
    await services(request).desk.release(member, case_id, asked.get("lease"), asked.get("note"))
    return empty()


@routes.post("/staff/cases/<case_id:str>/transfer")
@for_staff
async def transfer(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Hand the case on: `{lease, to: {username} or {facility}, note}`."""
    asked = body(request)
    lease, to = text_of(request, "lease"), asked.get("to")
    return json(
        await services(request).desk.transfer(member, case_id, lease, to, asked.get("note"))
    )


@routes.post("/staff/cases/<case_id:str>/reveal")
@for_staff
async def reveal(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """The personal details, for the holder: `{lease}`; reading them is recorded."""
    values = await services(request).casework.reveal(member, case_id, text_of(request, "lease"))
    return json({"values": values}, headers={"Cache-Control": "no-store"})


@routes.post("/staff/cases/<case_id:str>/resolve")
@for_staff
async def resolve(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """End the case: `{lease, outcome}`."""
    outcome = body(request).get("outcome", "done")
    await services(request).desk.resolve(member, case_id, text_of(request, "lease"), outcome)
    return empty()


@routes.get("/staff/colleagues")
@for_staff
async def colleagues(request: Request, member: Member) -> HTTPResponse:
    """Whom a case can be handed to at the facility."""
    return json({"colleagues": await services(request).desk.colleagues(member)})


@routes.get("/staff/facilities")
@for_staff
async def facilities(request: Request, member: Member) -> HTTPResponse:
    """The other facilities; with `type`, those that work on such cases."""
    facility = services(request).knowledge.facilities.get(member.facility)
    locale = reader_locale(request, facility.staff_locales[0])
    type_ = request.args.get("type")
    return json({"facilities": services(request).desk.facilities(member, locale, type_)})


@routes.get("/staff/events")
@for_staff
async def events(request: Request, member: Member) -> None:
    """A stream of hints that the facility's queue or a conversation changed."""
    await send_hints(request, member)


async def send_hints(request: Request, member: Member) -> None:
    """Stream `changed` at each change in the member's facility, `typing` when a patient types."""
    response = await streams.open_stream(request)
    await response.send(": open\n\n")
    async for hint in services(request).desk.follow(member, streams.HEARTBEAT_SECONDS):
        lines = [streams.passing("typing", {"case": case_id}) for case_id in hint.typing]
        lines += ["event: changed\ndata: queue\n\n"] if hint.changed else []
        await response.send("".join(lines) or ": still here\n\n")


def _lease(lease: Lease) -> dict[str, str]:
    return asdict(lease) | {"expires_at": lease.expires_at.isoformat()}
