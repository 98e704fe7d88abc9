"""Signing in and out, sessions, and one's own password and second factor: `/api/v1/staff/…`."""

from typing import Any

from sanic import Blueprint, HTTPResponse, Request, empty, json

from handoff_api.audit.trail import Actor
from handoff_api.exceptions import Malformed
from handoff_api.http.requests import (
    SESSION_COOKIE,
    bearer,
    body,
    for_session,
    for_staff,
    services,
    text_of,
)
from handoff_api.staff.devices import device_name
from handoff_api.staff.members import Member, Session
from handoff_api.staff.sessions import ListedSession

routes = Blueprint("staff", url_prefix="/api/v1/staff")


@routes.post("/sessions")
async def sign_in(request: Request) -> HTTPResponse:
    """Sign in: `{username, password, code?}`; the token goes into `Authorization: Bearer`.

    `owes` is `password` or `second-factor` when that must be settled before anything else.
    """
    username, password = text_of(request, "username"), text_of(request, "password")
    code = body(request).get("code")
    if not (code is None or isinstance(code, str)):
        raise Malformed(field="code")
    device = device_name(request.headers.get("user-agent", ""))
    token, session = await services(request).sessions.sign_in(username, password, code, device)
    member = session.member
    return json(
        {
            "token": token,
            "csrf": session.csrf,
            "facility": member.facility,
            "role": member.role,
            "owes": session.owes,
        },
        status=201,
    )


@routes.delete("/sessions")
@for_session
async def sign_out(request: Request, session: Session) -> HTTPResponse:
    """End this session."""
    cookie = request.cookies.get(SESSION_COOKIE)
    token = bearer(request) if "authorization" in request.headers else cookie
    await services(request).sessions.sign_out(token or "")
    return empty()


@routes.get("/sessions")
@for_staff
async def list_sessions(request: Request, member: Member) -> HTTPResponse:
    """One's own sessions; administrators may ask for a colleague's with `?username=`."""
    found = await services(request).sessions.list(member, request.args.get("username"))
    return json({"sessions": [_listed(row, request.ctx.session) for row in found]})


@routes.delete("/sessions/others")
@for_session
async def end_others(request: Request, session: Session) -> HTTPResponse:
    """End all one's sessions but this one."""
    await services(request).sessions.end_others(session)
    return empty()


@routes.delete("/sessions/<session_id:str>")
@for_staff
async def end_session(request: Request, member: Member, session_id: str) -> HTTPResponse:
    """End one of one's own sessions or, by administrators, a colleague's."""
    await services(request).sessions.end(member, session_id)
    return empty()


@routes.put("/password")
@for_session
async def change_password(request: Request, session: Session) -> HTTPResponse:
    """Replace one's password: `{password, new}`; one's other sessions end."""
    await services(request).accounts.change_password(
        session, text_of(request, "password"), text_of(request, "new")
    )
    return empty()


@routes.post("/second-factor")
@for_session
async def start_second_factor(request: Request, session: Session) -> HTTPResponse:
    """Begin to set up a second factor → `{secret, uri, svg}`, for an authenticator app."""
    enrolment = await services(request).second_factors.start(session.member)
    shown = {"secret": enrolment.secret, "uri": enrolment.uri, "svg": enrolment.svg}
    return json(shown, status=201, headers={"Cache-Control": "no-store"})


@routes.put("/second-factor")
@for_session
async def confirm_second_factor(request: Request, session: Session) -> HTTPResponse:
    """Take it into use: `{code}`; one's other sessions end."""
    await services(request).second_factors.confirm(session, text_of(request, "code"))
    return empty()


@routes.delete("/second-factor", ignore_body=False)
@for_session
async def remove_second_factor(request: Request, session: Session) -> HTTPResponse:
    """Remove it: `{password}`."""
    parts = services(request)
    await parts.accounts.check_password(session.member, text_of(request, "password"))
    await parts.second_factors.remove(session.member, Actor.of(session.member))
    return empty()


def _listed(row: ListedSession, session: Session) -> dict[str, Any]:
    return {
        "id": row.id,
        "username": row.username,
        "device": row.device,
        "created_at": row.created_at.isoformat(),
        "seen_at": row.seen_at.isoformat(),
        "expires_at": row.expires_at.isoformat(),
        "is_current": row.id == session.id,
    }
