"""The audit trail for programs: `/api/v1/staff/audit`."""

from sanic import Blueprint, HTTPResponse, Request, json

from handoff_api.audit.entries import PAGE
from handoff_api.exceptions import Malformed
from handoff_api.http.requests import for_staff, number_of, services
from handoff_api.staff.members import Member

routes = Blueprint("audit", url_prefix="/api/v1/staff")


@routes.get("/audit")
@for_staff
async def list_entries(request: Request, member: Member) -> HTTPResponse:
    """The facility's entries, newest first: of one `case`, numbered below `before`."""
    limit = number_of(request, "limit", PAGE)
    if limit < 1:
        raise Malformed(field="limit")
    entries = await services(request).audit.list(
        member,
        case=request.args.get("case"),
        before=number_of(request, "before", 0),
        limit=limit,
    )
    return json({"entries": [entry.shown() for entry in entries]})
