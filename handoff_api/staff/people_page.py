"""The facility's people in the console, for its administrators."""

from functools import wraps
from typing import Any

from sanic import Blueprint, HTTPResponse, Request
from sanic.request import RequestParameters

from handoff_api.audit.trail import Actor
from handoff_api.exceptions import Forbidden, InvalidForm
from handoff_api.http.requests import services
from handoff_api.review.reviewers import review_languages
from handoff_api.staff.account_page import told
from handoff_api.staff.entrance import Handler, for_console, given, go, refusal, shown
from handoff_api.staff.members import ROLES, Member
from handoff_api.staff.passwords import one_time_password
from handoff_api.staff.reader import Reader

PEOPLE = "/console/people"
NOTICES = ("disabled", "enabled", "sessions-ended", "languages")

routes = Blueprint("people", url_prefix=PEOPLE)
routes.exception(Exception)(refusal)


def for_administrators(handler: Handler) -> Handler:
    """Let in administrators only."""

    @for_console
    @wraps(handler)
    async def checked(request: Request, reader: Reader, **rest: Any) -> HTTPResponse | None:
        if not reader.member.is_administrator:
            raise Forbidden
        return await handler(request, reader, **rest)

    return checked


def for_colleague(handler: Handler) -> Handler:
    """As `for_administrators`; the handler's third argument is a colleague, never oneself."""

    @for_administrators
    @wraps(handler)
    async def checked(request: Request, reader: Reader, id_: str) -> HTTPResponse | None:
        whom = await services(request).accounts.colleague(reader.member, id_)
        if whom.id == reader.member.id:
            raise Forbidden
        return await handler(request, reader, whom)

    return checked


@routes.get("/")
@for_administrators
async def show_people(request: Request, reader: Reader) -> HTTPResponse:
    """Everybody at the facility."""
    return await _people(request, reader)


@routes.post("/")
@for_administrators
async def add(request: Request, reader: Reader) -> HTTPResponse:
    """Add somebody with a one-time password, which this one answer shows."""
    username, role, password = (
        given(request, "username"),
        given(request, "role"),
        one_time_password(),
    )
    try:
        added = await services(request).accounts.add(
            reader.member.facility,
            role,
            username,
            password,
            by=Actor.of(reader.member),
            is_one_time=True,
        )
    except InvalidForm as problem:
        return await _people(
            request, reader, problem.status, username=username, problem=told(reader, problem)
        )
    return await _people(request, reader, once=(added.username, password))


@routes.post("/<id_:str>/password")
@for_colleague
async def reset_password(request: Request, reader: Reader, whom: Member) -> HTTPResponse:
    """Replace the password by a one-time password, which this one answer shows."""
    password = one_time_password()
    await services(request).accounts.reset_password(
        whom, password, Actor.of(reader.member), is_one_time=True
    )
    return await _people(request, reader, once=(whom.username, password))


@routes.post("/<id_:str>/disable")
@for_colleague
async def disable(request: Request, reader: Reader, whom: Member) -> HTTPResponse:
    """Let somebody sign in no more."""
    await services(request).accounts.disable(whom, Actor.of(reader.member))
    return _done("disabled", whom)


@routes.post("/<id_:str>/enable")
@for_colleague
async def enable(request: Request, reader: Reader, whom: Member) -> HTTPResponse:
    """Let somebody sign in again."""
    await services(request).accounts.enable(whom, Actor.of(reader.member))
    return _done("enabled", whom)


@routes.post("/<id_:str>/sessions/end")
@for_colleague
async def end_sessions(request: Request, reader: Reader, whom: Member) -> HTTPResponse:
    """Sign somebody out everywhere."""
    await services(request).accounts.end_sessions(whom, Actor.of(reader.member))
    return _done("sessions-ended", whom)


@routes.post("/<id_:str>/languages")
@for_administrators
async def set_languages(request: Request, reader: Reader, id_: str) -> HTTPResponse:
    """Choose the languages that an administrator, also oneself, reviews."""
    accounts = services(request).accounts
    whom = await accounts.colleague(reader.member, id_)
    form: RequestParameters | None = request.form
    languages = (form.getlist("languages") if form else None) or []
    await accounts.set_review_languages(whom, languages, Actor.of(reader.member))
    return _done("languages", whom)


def _done(notice: str, whom: Member) -> HTTPResponse:
    return go(f"{PEOPLE}?done={notice}&who={whom.id}")


async def _people(
    request: Request,
    reader: Reader,
    status: int = 200,
    *,
    username: str = "",
    problem: str | None = None,
    once: tuple[str, str] | None = None,
) -> HTTPResponse:
    people = await services(request).accounts.all(reader.member.facility)
    names = {person.member.id: person.member.username for person in people}
    notice, whom = request.args.get("done"), names.get(request.args.get("who", ""))
    return shown(
        request,
        "people",
        reader.locale,
        status,
        people=people,
        reviewed={
            person.member.id: review_languages(
                person.review_languages, reader.facility.staff_locales
            )
            for person in people
        },
        roles=ROLES,
        username=username,
        problem=problem,
        once=once,
        notice=notice if whom and notice in NOTICES else None,
        whom=whom,
        path=PEOPLE,
    )
