"""Erasing on request, and looking up its receipts."""

from sanic import Blueprint, HTTPResponse, Request, json

from handoff_api.http.requests import body, for_staff, services
from handoff_api.staff.members import Member

routes = Blueprint("retention", url_prefix="/api/v1")


@routes.delete("/staff/cases/<case_id:str>", ignore_body=False)
@for_staff
async def erase_case(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Erase the case and its conversation: `{reason}`; returns the receipt."""
    receipt = await services(request).erasure.by_staff(member, case_id, body(request).get("reason"))
    return json(receipt.shown())


@routes.get("/erasures/<receipt_id:str>")
async def show_receipt(request: Request, receipt_id: str) -> HTTPResponse:
    """When and what was erased; the receipt's id is all that one needs to ask."""
    return json((await services(request).receipts.find(receipt_id)).shown())
