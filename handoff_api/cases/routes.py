"""Cases for staff (`/api/v1/staff/cases`) and for other systems (`/api/v1/cases`)."""

from dataclasses import asdict

from sanic import Blueprint, HTTPResponse, Request, empty, json

from handoff_api.cases.queue import Lease
from handoff_api.exceptions import InvalidIdempotencyKey
from handoff_api.http import streams
from handoff_api.http.requests import (
    body,
    client_id,
    for_service,
    for_staff,
    reader_locale,
    services,
    text_of,
)
from handoff_api.staff.accounts import Member, Service
from handoff_api.words.catalogue import served_locale

MAX_IDEMPOTENCY_KEY = 200

routes = Blueprint("cases", url_prefix="/api/v1")


@routes.post("/cases")
@for_service
async def open_case(request: Request, service: Service) -> HTTPResponse:
    """Open a case: `{facility, type, locale, values, summary}`, once per `Idempotency-Key`."""
    key = request.headers.get("idempotency-key", "")
    if not 0 < len(key) <= MAX_IDEMPOTENCY_KEY:
        raise InvalidIdempotencyKey
    asked = body(request)
    locale = served_locale(asked.get("locale"))
    return json(await services(request).intake.open(service, asked, locale, key), status=201)


@routes.get("/cases/<case_id:str>")
@for_service
async def show_to_service(request: Request, service: Service, case_id: str) -> HTTPResponse:
    """The state of a case that this system opened."""
    return json(await services(request).intake.show(service, case_id))


@routes.get("/staff/cases")
@for_staff
async def list_cases(request: Request, member: Member) -> HTTPResponse:
    """The facility's cases, of one `state` or all open ones."""
    return json({"cases": await services(request).desk.list(member, request.args.get("state"))})


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
    """Give the case back to its place in the queue: `{lease}`."""
    await services(request).desk.release(member, case_id, text_of(request, "lease"))
    return empty()


@routes.post("/staff/cases/<case_id:str>/messages")
@for_staff
async def say(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Write to the patient: `{lease, id, text}`."""
    stored = await services(request).desk.say(
        member, case_id, text_of(request, "lease"), client_id(request), text_of(request, "text")
    )
    return json({"seq": stored.seq}, status=202 if stored.is_new else 200)


@routes.post("/staff/cases/<case_id:str>/resolve")
@for_staff
async def resolve(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """End the case: `{lease, outcome}`."""
    outcome = body(request).get("outcome", "done")
    await services(request).desk.resolve(member, case_id, text_of(request, "lease"), outcome)
    return empty()


@routes.get("/staff/events")
@for_staff
async def events(request: Request, member: Member) -> None:
    """A stream of hints that the facility's queue or a conversation changed."""
    await send_hints(request, member)


async def send_hints(request: Request, member: Member) -> None:
    """Stream an event `changed` at each change in the member's facility."""
    response = await streams.open_stream(request)
    await response.send(": open\n\n")
    async for changed in services(request).desk.follow(member, streams.HEARTBEAT_SECONDS):
        await response.send("event: changed\ndata: queue\n\n" if changed else ": still here\n\n")


def _lease(lease: Lease) -> dict[str, str]:
    return asdict(lease) | {"expires_at": lease.expires_at.isoformat()}
