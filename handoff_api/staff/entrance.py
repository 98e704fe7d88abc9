"""Who may see the console: the session cookie, signing in and out, the way back after it."""

import json
import re
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from sanic import HTTPResponse, Request
from sanic.request import RequestParameters
from sanic.response import empty, redirect

from handoff_api.exceptions import (
    EnrolmentRequired,
    Malformed,
    PasswordChangeRequired,
    Unauthorized,
    UnknownLocale,
)
from handoff_api.http import streams
from handoff_api.http.html import has_asset, is_fragment_request, page
from handoff_api.http.problems import problem_response
from handoff_api.http.requests import SESSION_COOKIE, is_text, member_of, services, session_of
from handoff_api.staff.reader import LOCALE_COOKIE, Reader, reader_of, visitor_locale
from handoff_api.words.catalogue import served_locale

HOME = "/console"
ADMIN = "/admin"
SIGN_IN = "/console/sign-in"
ACCOUNT = "/console/account"
SECOND_FACTOR = "/console/account/second-factor"
A_YEAR = 365 * 24 * 3600
_PATH_AFTER_SIGN_IN = re.compile(r"/admin|/console/(counter|cases/[0-9a-f-]{36})")

type Handler = Callable[..., Coroutine[Any, Any, HTTPResponse | None]]


def for_console(handler: Handler) -> Handler:
    """Let in signed-in staff; the handler's second argument is the `Reader`."""

    @wraps(handler)
    async def checked(request: Request, **rest: Any) -> HTTPResponse | None:
        member = await member_of(request)
        request.ctx.reader = reader_of(request, member)
        return language_choice(request) or await handler(request, request.ctx.reader, **rest)

    return checked


def for_account(handler: Handler) -> Handler:
    """As `for_console`, and also whoever must first change the password or set up a factor."""

    @wraps(handler)
    async def checked(request: Request, **rest: Any) -> HTTPResponse | None:
        session = await session_of(request)
        request.ctx.reader = reader_of(request, session.member)
        return language_choice(request) or await handler(request, request.ctx.reader, **rest)

    return checked


def language_choice(request: Request) -> HTTPResponse | None:
    """Keep the language of `?locale=` for later pages, and show this one anew in it."""
    try:
        locale = served_locale(request.args.get("locale"))
    except UnknownLocale:
        return None
    rest = _rest_of_query(request)
    response = redirect(request.path + (f"?{rest}" if rest else ""), status=303)
    response.add_cookie(LOCALE_COOKIE, locale, max_age=A_YEAR, httponly=True)
    return response


def shown(
    request: Request, template: str, locale: str, status: int = 200, **context: Any
) -> HTTPResponse:
    """A page of the console, or a fragment of one."""
    reader: Reader | None = getattr(request.ctx, "reader", None)
    session = getattr(request.ctx, "session", None)
    markup = services(request).templates.render(
        f"staff/{template}.html",
        locale,
        reader=reader,
        csrf=session.csrf if session else "",
        owes=session.owes if session else None,
        query=_rest_of_query(request),
        has_assets=has_asset("console.js"),
        **{"path": request.path} | context,
    )
    return page(markup, status)


def _rest_of_query(request: Request) -> str:
    """The address's query without the choice of a language."""
    return urlencode([(name, value) for name, value in request.query_args if name != "locale"])


def go(path: str) -> HTTPResponse:
    """On to another page after a write."""
    return redirect(path, status=303, headers={"Cache-Control": "no-store"})


def wanted_page(path: str) -> str:
    """Where to go after signing in: a case's page, the counter, the reviews, or the queue."""
    return path if _PATH_AFTER_SIGN_IN.fullmatch(path) else HOME


async def refusal(request: Request, error: Exception) -> HTTPResponse:
    """What went wrong as a page: whoever is not signed in is asked to."""
    if isinstance(error, Unauthorized):
        return _asked_to_sign_in(request)
    if isinstance(error, (PasswordChangeRequired, EnrolmentRequired)):
        return _asked_to_settle(request, error)
    if streams.is_wanted(request):
        return await problem_response(request, error)
    reader: Reader | None = getattr(request.ctx, "reader", None)
    locale = reader.locale if reader else visitor_locale(request)
    request.ctx.locale = locale
    problem = await problem_response(request, error)
    sentence = json.loads(problem.body or b"{}")["detail"]
    return shown(request, "problem", locale, problem.status, sentence=sentence)


def _asked_to_sign_in(request: Request) -> HTTPResponse:
    if streams.is_wanted(request):
        return empty(401)
    if is_fragment_request(request):
        return empty(401, {"HX-Redirect": SIGN_IN})
    path = wanted_page(request.path)
    response = go(SIGN_IN if path == HOME else f"{SIGN_IN}?next={path}")
    if request.cookies.get(SESSION_COOKIE):
        response.delete_cookie(SESSION_COOKIE)
    return response


def _asked_to_settle(request: Request, error: Exception) -> HTTPResponse:
    if streams.is_wanted(request) or is_fragment_request(request):
        return empty(403)
    return go(ACCOUNT if isinstance(error, PasswordChangeRequired) else SECOND_FACTOR)


def given(request: Request, name: str) -> str:
    """A field of the posted form; empty when it did not come.

    Raises:
        Malformed: it is no text (see `is_text`).
    """
    form: RequestParameters | None = request.form
    text = str((form.get(name) if form else None) or "")
    if not is_text(text):
        raise Malformed(field=name)
    return text
