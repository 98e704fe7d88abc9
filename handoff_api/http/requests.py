"""Reading requests: bodies, ids, languages and who is asking. Refuses with problems."""

import hmac
from collections.abc import Awaitable, Callable, Iterator
from functools import wraps
from typing import Any
from uuid import UUID

from sanic import HTTPResponse, Request

from handoff_api.bootstrap import Services
from handoff_api.exceptions import (
    EnrolmentRequired,
    Forbidden,
    Malformed,
    PasswordChangeRequired,
    Unauthorized,
    UnknownLocale,
)
from handoff_api.http.origins import check_origin
from handoff_api.staff.members import Member, Session
from handoff_api.words.catalogue import served_locale

SESSION_COOKIE = "__Host-tsunagu-session"
SAFE_METHODS = ("GET", "HEAD", "OPTIONS")

Handler = Callable[..., Awaitable[HTTPResponse | None]]


def services(request: Request) -> Services:
    """The application's parts."""
    built: Services = request.app.ctx.services
    return built


def body(request: Request) -> dict[str, Any]:
    """The JSON object of the request.

    Raises:
        Malformed: no JSON, not an object, or something in it is no text (see `is_text`).
    """
    value = request.json
    if not isinstance(value, dict):
        raise Malformed(field="body")
    if not all(is_text(text) for text in _texts(value)):
        raise Malformed(field="body")
    return value


def is_text(text: str) -> bool:
    """Whether databases take it: no zero sign, no half of a character (a lone surrogate)."""
    return not any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text)


def _texts(part: object) -> Iterator[str]:
    """Every text in what was read from JSON, the names of members included."""
    left = [part]
    while left:
        match left.pop():
            case str() as text:
                yield text
            case list() as items:
                left.extend(items)
            case dict() as members:
                left.extend(members.keys())
                left.extend(members.values())


def text_of(request: Request, name: str) -> str:
    """A text member of the JSON object.

    Raises:
        Malformed: missing, or not a text.
    """
    value = body(request).get(name)
    if not isinstance(value, str):
        raise Malformed(field=name)
    return value


def client_id(request: Request) -> UUID:
    """The client's own id of what it sends.

    Raises:
        Malformed: not a UUID.
    """
    try:
        return UUID(text_of(request, "id"))
    except ValueError as error:
        raise Malformed(field="id") from error


def number_of(request: Request, name: str, default: int) -> int:
    """A whole number of the query, at least 0.

    Raises:
        Malformed: anything else.
    """
    value = request.args.get(name, str(default))
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise Malformed(field=name)
    return int(value)


def reader_locale(request: Request, default: str = "ja") -> str:
    """The language for the reader: `?locale=`, what the handler found, the browser's, a default."""
    asked = request.args.get("locale")
    if asked is not None:
        return served_locale(asked)
    if known := getattr(request.ctx, "locale", None):
        return str(known)
    for tag in request.headers.get("accept-language", "").split(","):
        try:
            return served_locale(tag.split(";")[0].strip())
        except UnknownLocale:
            continue
    return default


def bearer(request: Request) -> str:
    """The bearer token.

    Raises:
        Unauthorized: there is none.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise Unauthorized
    return token.strip()


def for_patient(handler: Handler) -> Handler:
    """Let in who holds the conversation's token; the handler's second argument is its id."""

    @wraps(handler)
    async def checked(request: Request, conversation_id: str, **rest: Any) -> HTTPResponse | None:
        parts = services(request)
        await parts.access.authorize(conversation_id, bearer(request))
        facility, locale = await parts.conversations.facility_of(conversation_id)
        check_origin(request, facility)
        request.ctx.facility, request.ctx.locale = facility, locale
        return await handler(request, conversation_id, **rest)

    return checked


def for_staff(handler: Handler) -> Handler:
    """Let in signed-in staff, by bearer token or by cookie with the CSRF token."""

    @wraps(handler)
    async def checked(request: Request, **rest: Any) -> HTTPResponse | None:
        return await handler(request, await member_of(request), **rest)

    return checked


def for_session(handler: Handler) -> Handler:
    """Let in signed-in staff to their own account; the handler gets the `Session`."""

    @wraps(handler)
    async def checked(request: Request, **rest: Any) -> HTTPResponse | None:
        return await handler(request, await session_of(request), **rest)

    return checked


def for_service(scope: str) -> Callable[[Handler], Handler]:
    """Let in other systems with a service token that has the scope."""

    def checking(handler: Handler) -> Handler:
        @wraps(handler)
        async def checked(request: Request, **rest: Any) -> HTTPResponse | None:
            service = await services(request).service_tokens.service(bearer(request), scope)
            return await handler(request, service, **rest)

        return checked

    return checking


async def member_of(request: Request) -> Member:
    """The signed-in member of staff.

    Raises:
        Unauthorized, Forbidden: as `session_of`.
        PasswordChangeRequired, EnrolmentRequired: that comes first.
    """
    session = await session_of(request)
    if session.owes == "password":
        raise PasswordChangeRequired
    if session.owes == "second-factor":
        raise EnrolmentRequired
    return session.member


async def session_of(request: Request) -> Session:
    """The session of who is signed in, whatever they still owe.

    Raises:
        Unauthorized: nobody is signed in.
        Forbidden: a write by cookie came without the CSRF token.
    """
    sessions = services(request).sessions
    if "authorization" in request.headers:
        request.ctx.session = session = await sessions.session(bearer(request))
        return session
    token = request.cookies.get(SESSION_COOKIE)
    if not token:
        raise Unauthorized
    session = await sessions.session(token)
    request.ctx.session = session
    if request.method not in SAFE_METHODS:
        given = request.headers.get("x-csrf-token") or _form_field(request, "csrf")
        if not is_text(given) or not hmac.compare_digest(given.encode(), session.csrf.encode()):
            raise Forbidden
    return session


def _form_field(request: Request, name: str) -> str:
    form = request.form
    return str(form.get(name, "")) if form else ""
