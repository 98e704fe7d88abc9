"""Signing in and out: `/api/v1/staff/sessions`."""

from sanic import Blueprint, HTTPResponse, Request, empty, json

from handoff_api.http.requests import (
    SESSION_COOKIE,
    bearer,
    for_staff,
    services,
    text_of,
)
from handoff_api.staff.accounts import Member

routes = Blueprint("staff", url_prefix="/api/v1/staff")


@routes.post("/sessions")
async def sign_in(request: Request) -> HTTPResponse:
    """Sign in: `{username, password}`; the token goes into `Authorization: Bearer`."""
    username, password = text_of(request, "username"), text_of(request, "password")
    token, session = await services(request).accounts.sign_in(username, password)
    member = session.member
    return json(
        {"token": token, "csrf": session.csrf, "facility": member.facility, "role": member.role},
        status=201,
    )


@routes.delete("/sessions")
@for_staff
async def sign_out(request: Request, member: Member) -> HTTPResponse:
    """End this session."""
    cookie = request.cookies.get(SESSION_COOKIE)
    token = bearer(request) if "authorization" in request.headers else cookie
    await services(request).accounts.sign_out(token or "")
    return empty()
