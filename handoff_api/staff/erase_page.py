"""Erasing a case on the patient's request: asked again, done, and the receipt."""

from uuid import UUID

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.exceptions import Forbidden, Malformed
from handoff_api.http.requests import services
from handoff_api.retention.erasure import REASONS
from handoff_api.staff.case_desk import MAY_TAKE_BACK
from handoff_api.staff.entrance import HOME, for_console, given, refusal, shown
from handoff_api.staff.reader import Reader

routes = Blueprint("erase_page", url_prefix=f"{HOME}/cases")
routes.exception(Exception)(refusal)


@routes.get("/<case_id:uuid>/erase")
@for_console
async def ask(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """What would go, and why it shall."""
    return await _form(request, reader, str(case_id))


@routes.post("/<case_id:uuid>/erase")
@for_console
async def erase(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """Erase for good."""
    reason = given(request, "reason")
    if given(request, "sure") != "yes":
        return await _form(request, reader, str(case_id), reason, is_unsure=True)
    try:
        receipt = await services(request).erasure.by_staff(reader.member, str(case_id), reason)
    except Malformed:
        return await _form(request, reader, str(case_id), reason, is_unsure=True)
    return shown(
        request,
        "erased",
        reader.locale,
        receipt=receipt.id,
        at=receipt.at.isoformat(),
        time=reader.clock(receipt.at.isoformat()),
    )


async def _form(
    request: Request, reader: Reader, case_id: str, reason: str = "", *, is_unsure: bool = False
) -> HTTPResponse:
    if reader.member.role not in MAY_TAKE_BACK:
        raise Forbidden
    case = await services(request).desk.show(reader.member, case_id, reader.locale)
    return shown(
        request,
        "erase",
        reader.locale,
        422 if is_unsure else 200,
        case=case,
        reasons=REASONS,
        reason=reason,
        is_unsure=is_unsure,
    )
