"""What the holder of a case does with it: `/api/v1/staff/cases/{id}/…`; playbooks by search."""

from sanic import Blueprint, HTTPResponse, Request, empty, json

from handoff_api.exceptions import Malformed
from handoff_api.http.requests import (
    body,
    client_id,
    for_staff,
    reader_locale,
    services,
    text_of,
)
from handoff_api.staff.members import Member

LONGEST_QUERY = 200

routes = Blueprint("case_work", url_prefix="/api/v1/staff")


@routes.patch("/cases/<case_id:str>/fields")
@for_staff
async def change_fields(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Fill or correct fields: `{lease, values}`; null clears one, 422 names each wrong one."""
    lease, values = text_of(request, "lease"), body(request).get("values")
    return json(await services(request).casework.change_fields(member, case_id, lease, values))


@routes.post("/cases/<case_id:str>/notes")
@for_staff
async def write_note(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Add a note that only staff read: `{lease, id, text}`."""
    id_, lease, text = client_id(request), text_of(request, "lease"), text_of(request, "text")
    is_new = await services(request).casework.write_note(member, case_id, lease, id_, text)
    return json({"id": str(id_)}, status=201 if is_new else 200)


@routes.post("/cases/<case_id:str>/steps/<step:str>")
@for_staff
async def tick(request: Request, member: Member, case_id: str, step: str) -> HTTPResponse:
    """Mark a playbook's step as done or not: `{lease, playbook, done}`."""
    lease, asked = text_of(request, "lease"), body(request)
    await services(request).casework.tick(
        member, case_id, lease, asked.get("playbook"), step, asked.get("done")
    )
    return empty()


@routes.get("/playbooks")
@for_staff
async def playbooks(request: Request, member: Member) -> HTTPResponse:
    """The playbooks with all words of `query`, without a case."""
    query = request.args.get("query", "")
    if len(query) > LONGEST_QUERY:
        raise Malformed(field="query")
    facility = services(request).knowledge.facilities.get(member.facility)
    locale = reader_locale(request, facility.staff_locales[0])
    return json({"playbooks": services(request).casework.playbooks(query, locale)})


@routes.post("/cases/<case_id:str>/messages")
@for_staff
async def say(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """Write to the patient: `{lease, id, text}`, or `{lease, id, reply}` with a stock reply."""
    asked, talk = body(request), services(request).talk
    if ("text" in asked) == ("reply" in asked):
        raise Malformed(field="text")
    lease, id_ = text_of(request, "lease"), client_id(request)
    if "reply" in asked:
        stored = await talk.reply(member, case_id, lease, id_, text_of(request, "reply"))
    else:
        stored = await talk.say(member, case_id, lease, id_, text_of(request, "text"))
    return json({"seq": stored.seq}, status=202 if stored.is_new else 200)


@routes.post("/cases/<case_id:str>/typing")
@for_staff
async def type_(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """The holder is writing: told to the patient, never stored: `{lease}`."""
    await services(request).talk.typing(member, case_id, text_of(request, "lease"))
    return empty()


@routes.post("/cases/<case_id:str>/hand-back")
@for_staff
async def hand_back(request: Request, member: Member, case_id: str) -> HTTPResponse:
    """End the case and let the assistant go on: `{lease, outcome, settled: {field: value}}`."""
    lease, asked = text_of(request, "lease"), body(request)
    outcome, settled = asked.get("outcome", "done"), asked.get("settled", {})
    await services(request).talk.hand_back(member, case_id, lease, outcome, settled)
    return empty()
