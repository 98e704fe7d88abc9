"""The review inbox for programs: `/api/v1/admin/reviews`."""

from sanic import Blueprint, HTTPResponse, Request, json

from handoff_api.http.requests import body, for_staff, services
from handoff_api.review.decisions import Decision
from handoff_api.review.inbox import Wanted
from handoff_api.staff.members import Member

routes = Blueprint("reviews", url_prefix="/api/v1/admin/reviews")


@routes.get("/")
@for_staff
async def list_reviews(request: Request, member: Member) -> HTTPResponse:
    """Groups of messages, by `language`, `reason` and `state`; and how many are open."""
    inbox = services(request).inbox
    asked = {name: request.args.get(name) for name in ("state", "language", "reason")}
    groups = await inbox.groups(member, Wanted.of(asked))
    waiting = await inbox.waiting(member)
    return json({"groups": [group.shown() for group in groups], "waiting": waiting})


@routes.post("/<review_id:str>")
@for_staff
async def decide(request: Request, member: Member, review_id: str) -> HTTPResponse:
    """Say what a group means: `{decision, intent, language, annotated, messages}`."""
    decision = Decision.of(body(request))
    return json((await services(request).inbox.decide(member, review_id, decision)).shown())


@routes.post("/<review_id:str>/undo")
@for_staff
async def undo(request: Request, member: Member, review_id: str) -> HTTPResponse:
    """Take the decision about a message, and about all that went with it, back."""
    await services(request).inbox.undo(member, review_id)
    return HTTPResponse(status=204)
