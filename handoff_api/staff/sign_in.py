"""Signing in to the console and out of it."""

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.exceptions import Forbidden, TooManyAttempts, Unauthorized
from handoff_api.http.requests import SESSION_COOKIE, services
from handoff_api.staff.entrance import (
    SIGN_IN,
    for_console,
    given,
    go,
    language_choice,
    refusal,
    shown,
    wanted_page,
)
from handoff_api.staff.reader import Reader, visitor_locale

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
    accounts = services(request).accounts
    username, wanted = given(request, "username"), given(request, "next")
    try:
        token, _ = await accounts.sign_in(username, given(request, "password"))
    except Unauthorized:
        return _form(request, 401, username=username, wanted=wanted, problem="wrong")
    except TooManyAttempts as problem:
        wait = problem.facts["retry_after"]
        response = _form(
            request, 429, username=username, wanted=wanted, problem="locked", seconds=wait
        )
        response.headers["Retry-After"] = str(wait)
        return response
    if earlier := request.cookies.get(SESSION_COOKIE):
        await accounts.sign_out(earlier)
    response = go(wanted_page(wanted))
    response.add_cookie(SESSION_COOKIE, token, httponly=True)
    return response


@routes.post("/sign-out")
@for_console
async def sign_out(request: Request, reader: Reader) -> HTTPResponse:
    """End the session."""
    await services(request).accounts.sign_out(request.cookies.get(SESSION_COOKIE) or "")
    response = go(SIGN_IN)
    response.delete_cookie(SESSION_COOKIE)
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


def _refuse_other_sites(request: Request) -> None:
    """Nobody shall be signed in to somebody else's account by a page elsewhere."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden
