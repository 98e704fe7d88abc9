"""Outgoing requests of cases for staff: `/api/v1/staff/cases/{id}/request…` and `…/answered`."""

from sanic import Blueprint, HTTPResponse, Request, empty, json
from sanic.response import raw

from handoff_api.exceptions import Malformed
from handoff_api.http.requests import body, for_staff, reader_locale, services, text_of
from handoff_api.outbox.message import Letter
from handoff_api.staff.members import Member

NOT_KEPT = {"Cache-Control": "no-store"}

routes = Blueprint("requests", url_prefix="/api/v1/staff/cases/<case_id:str>")


@routes.get("/request")
@for_staff
async def show_request(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Where the request stands; for the holder also its `preview`, which is recorded."""
    requests = services(request).requests
    told = await requests.show(member, case_id)
    if "lease" in told:
        facility = services(request).knowledge.facilities.get(member.facility)
        locale = reader_locale(request, facility.staff_locales[0])
        told["preview"] = await requests.preview(member, case_id, locale)
    return json(told, headers=NOT_KEPT)


@routes.post("/request")
@for_staff
async def send_request(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Send it: `{lease, accept_warnings}`, or `{lease, decision: "sent" or "again"}`."""
    await services(request).requests.send(
        member,
        case_id,
        text_of(request, "lease"),
        accept_warnings=_accepts_warnings(request),
        decision=body(request).get("decision"),
    )
    return empty(202)


@routes.get("/request.eml")
@for_staff
async def download_request(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """The e-mail as a file."""
    return attachment(await services(request).requests.download(member, case_id))


@routes.post("/request/sent")
@for_staff
async def mark_sent(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """The holder sent it by hand: `{lease, accept_warnings}`."""
    lease, accepts = text_of(request, "lease"), _accepts_warnings(request)
    await services(request).requests.mark_sent(member, case_id, lease, accept_warnings=accepts)
    return empty()


@routes.post("/answered")
@for_staff
async def mark_answered(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """The answer to the request came; anybody of the facility may say so."""
    await services(request).requests.answered(member, case_id)
    return empty()


def attachment(letter: Letter) -> HTTPResponse:
    """The e-mail as a download that a mail program opens, ready to be sent."""
    headers = NOT_KEPT | {
        "Content-Disposition": 'attachment; filename="request.eml"',
        "X-Content-Type-Options": "nosniff",
    }
    return raw(letter.draft, headers=headers, content_type="message/rfc822")


def _accepts_warnings(request: Request) -> bool:
    accepts = body(request).get("accept_warnings", False)
    if not isinstance(accepts, bool):
        raise Malformed(field="accept_warnings")
    return accepts
