"""One's own account in the console: password, second factor, sessions."""

from typing import Any

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.audit.trail import Actor
from handoff_api.exceptions import Conflict, InvalidForm, TooManyAttempts
from handoff_api.http.requests import services
from handoff_api.staff.entrance import (
    ACCOUNT,
    SECOND_FACTOR,
    for_account,
    for_console,
    given,
    go,
    refusal,
    shown,
)
from handoff_api.staff.members import Session
from handoff_api.staff.reader import Reader

NOTICES = ("password", "factor-on", "factor-off", "ended")

routes = Blueprint("account", url_prefix=ACCOUNT)
routes.exception(Exception)(refusal)


@routes.get("/")
@for_account
async def show_account(request: Request, reader: Reader) -> HTTPResponse:
    """The page."""
    return await _account(request, reader)


@routes.post("/password")
@for_account
async def change_password(request: Request, reader: Reader) -> HTTPResponse:
    """Replace the password."""
    session = _session(request)
    try:
        await services(request).accounts.change_password(
            session, given(request, "password"), given(request, "new")
        )
    except (InvalidForm, TooManyAttempts) as problem:
        return await _account(request, reader, problem.status, password=told(reader, problem))
    return go(f"{ACCOUNT}?done=password")


@routes.post("/sessions/others/end")
@for_console
async def end_other_sessions(request: Request, reader: Reader) -> HTTPResponse:
    """Sign out everywhere else."""
    await services(request).sessions.end_others(_session(request))
    return go(f"{ACCOUNT}?done=ended")


@routes.post("/sessions/<session_id:str>/end")
@for_console
async def end_session(request: Request, reader: Reader, session_id: str) -> HTTPResponse:
    """Sign out one device."""
    await services(request).sessions.end(reader.member, session_id)
    return go(f"{ACCOUNT}?done=ended")


@routes.get("/second-factor")
@for_account
async def show_second_factor(request: Request, reader: Reader) -> HTTPResponse:
    """Setting it up: the QR code once it was begun."""
    if await services(request).second_factors.is_set(reader.member):
        return go(ACCOUNT)
    return await _second_factor(request, reader)


@routes.post("/second-factor/start")
@for_account
async def start_second_factor(request: Request, reader: Reader) -> HTTPResponse:
    """Make a secret."""
    await services(request).second_factors.start(reader.member)
    return go(SECOND_FACTOR)


@routes.post("/second-factor/confirm")
@for_account
async def confirm_second_factor(request: Request, reader: Reader) -> HTTPResponse:
    """Take the second factor into use."""
    try:
        await services(request).second_factors.confirm(_session(request), given(request, "code"))
    except Conflict:
        return go(SECOND_FACTOR)
    except InvalidForm as problem:
        return await _second_factor(request, reader, problem.status, told(reader, problem))
    return go(f"{ACCOUNT}?done=factor-on")


@routes.post("/second-factor/remove")
@for_account
async def remove_second_factor(request: Request, reader: Reader) -> HTTPResponse:
    """Go back to the password alone."""
    parts = services(request)
    try:
        await parts.accounts.check_password(reader.member, given(request, "password"))
    except (InvalidForm, TooManyAttempts) as problem:
        return await _account(request, reader, problem.status, factor=told(reader, problem))
    await parts.second_factors.remove(reader.member, Actor.of(reader.member))
    return go(f"{ACCOUNT}?done=factor-off")


def told(reader: Reader, problem: InvalidForm | TooManyAttempts) -> str:
    """What was wrong, in a sentence or more."""
    if isinstance(problem, TooManyAttempts):
        return reader.say("problem-too-many-attempts")
    return " ".join(reader.say(f"form-error-{code}") for code in problem.facts["errors"].values())


async def _account(
    request: Request, reader: Reader, status: int = 200, **problems: str
) -> HTTPResponse:
    parts, session = services(request), _session(request)
    notice = request.args.get("done")
    context: dict[str, Any] = {
        "current": session.id,
        "problems": {"password": None, "factor": None} | problems,
        "notice": notice if notice in NOTICES else None,
        "has_factor": await parts.second_factors.is_set(reader.member),
        "path": ACCOUNT,
        "sessions": await parts.sessions.list(reader.member),
    }
    return shown(request, "account", reader.locale, status, **context)


async def _second_factor(
    request: Request, reader: Reader, status: int = 200, problem: str | None = None
) -> HTTPResponse:
    return shown(
        request,
        "second_factor",
        reader.locale,
        status,
        enrolment=await services(request).second_factors.begun(reader.member),
        is_first=_session(request).owes == "second-factor",
        problem=problem,
        path=SECOND_FACTOR,
    )


def _session(request: Request) -> Session:
    session: Session = request.ctx.session
    return session
