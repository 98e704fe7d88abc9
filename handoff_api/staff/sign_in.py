"""Signing in to the console and out of it."""

from collections.abc import Callable

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.exceptions import (
    Forbidden,
    SecondFactorRequired,
    SecondFactorWrong,
    TooManyAttempts,
    Unauthorized,
)
from handoff_api.http.requests import SESSION_COOKIE, services
from handoff_api.staff.devices import device_name
from handoff_api.staff.entrance import (
    SIGN_IN,
    for_account,
    given,
    go,
    language_choice,
    refusal,
    shown,
    wanted_page,
)
from handoff_api.staff.reader import Reader, visitor_locale
from handoff_api.staff.sessions import TICKET_LASTS

# Stands for the password between the two steps.
TICKET_COOKIE = "__Host-tsunagu-ticket"

routes = Blueprint("sign_in", url_prefix="/console")
routes.exception(Exception)(refusal)


@routes.get("/sign-in")
async def ask(request: Request) -> HTTPResponse:
    """The form."""
    return language_choice(request) or _form(request, wanted=request.args.get("next", ""))


@routes.post("/sign-in")
async def sign_in(request: Request) -> HTTPResponse:
    """Begin a session, kept in a cookie that only this site's own pages send."""
    _refuse_other_sites(request)
    username, wanted = given(request, "username"), given(request, "next")
    try:
        token, _ = await services(request).sessions.sign_in(
            username, given(request, "password"), device=_device(request)
        )
    except SecondFactorRequired as needed:
        response = _code_form(request, wanted=wanted)
        response.add_cookie(
            TICKET_COOKIE, needed.ticket, httponly=True, max_age=int(TICKET_LASTS.total_seconds())
        )
        return response
    except Unauthorized:
        return _form(request, 401, username=username, wanted=wanted, problem="wrong")
    except TooManyAttempts as problem:
        return _locked(_form, request, problem, username=username, wanted=wanted)
    return await _signed_in(request, token, wanted)


@routes.post("/sign-in/code")
async def give_code(request: Request) -> HTTPResponse:
    """The second step, for those with a second factor."""
    _refuse_other_sites(request)
    wanted = given(request, "next")
    try:
        token, _ = await services(request).sessions.finish(
            request.cookies.get(TICKET_COOKIE) or "", given(request, "code"), _device(request)
        )
    except SecondFactorWrong:
        return _code_form(request, 401, wanted=wanted, problem="wrong")
    except Unauthorized:
        response = _form(request, 401, wanted=wanted, problem="late")
        response.delete_cookie(TICKET_COOKIE)
        return response
    except TooManyAttempts as problem:
        return _locked(_code_form, request, problem, wanted=wanted)
    response = await _signed_in(request, token, wanted)
    response.delete_cookie(TICKET_COOKIE)
    return response


@routes.get("/sign-in/code")
async def ask_again(request: Request) -> HTTPResponse:
    """The second step begins with the first."""
    return go(SIGN_IN)


@routes.post("/sign-out")
@for_account
async def sign_out(request: Request, reader: Reader) -> HTTPResponse:
    """End the session."""
    await services(request).sessions.sign_out(request.cookies.get(SESSION_COOKIE) or "")
    response = go(SIGN_IN)
    response.delete_cookie(SESSION_COOKIE)
    return response


async def _signed_in(request: Request, token: str, wanted: str) -> HTTPResponse:
    if earlier := request.cookies.get(SESSION_COOKIE):
        await services(request).sessions.sign_out(earlier)
    response = go(wanted_page(wanted))
    response.add_cookie(SESSION_COOKIE, token, httponly=True)
    return response


def _form(
    request: Request,
    status: int = 200,
    *,
    username: str = "",
    wanted: str = "",
    problem: str | None = None,
    seconds: int = 0,
) -> HTTPResponse:
    return shown(
        request,
        "sign_in",
        visitor_locale(request),
        status,
        username=username,
        wanted=wanted,
        problem=problem,
        seconds=seconds,
    )


def _code_form(
    request: Request,
    status: int = 200,
    *,
    wanted: str = "",
    problem: str | None = None,
    seconds: int = 0,
) -> HTTPResponse:
    return shown(
        request,
        "sign_in_code",
        visitor_locale(request),
        status,
        wanted=wanted,
        problem=problem,
        seconds=seconds,
    )


def _locked(
    form: Callable[..., HTTPResponse], request: Request, problem: TooManyAttempts, **fields: str
) -> HTTPResponse:
    wait = problem.facts["retry_after"]
    response = form(request, 429, problem="locked", seconds=wait, **fields)
    response.headers["Retry-After"] = str(wait)
    return response


def _device(request: Request) -> str:
    return device_name(request.headers.get("user-agent", ""))


def _refuse_other_sites(request: Request) -> None:
    """Nobody shall be signed in to somebody else's account by a page elsewhere."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden
