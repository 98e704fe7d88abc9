"""One case in the console: its page, and what its holder does with it."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import wraps
from uuid import UUID, uuid4

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.cases.queue import OUTCOMES
from handoff_api.exceptions import (
    CaseNotClaimable,
    Conflict,
    Malformed,
    Problem,
    StaleLease,
    TextTooLong,
)
from handoff_api.http.html import is_fragment_request
from handoff_api.http.requests import services
from handoff_api.staff.case_page import CasePage
from handoff_api.staff.entrance import (
    HOME,
    for_console,
    given,
    go,
    language_choice,
    refusal,
    shown,
)
from handoff_api.staff.reader import Reader

routes = Blueprint("case_desk", url_prefix="/console/cases")
routes.exception(Exception)(refusal)


@dataclass(frozen=True)
class Reply:
    """The form to the patient: under which lease, what is in it, why it was not sent."""

    lease: str | None
    text: str = ""
    problem: str | None = None
    status: int = 200
    id: str = field(default_factory=lambda: str(uuid4()))


type Action = Callable[[Request, Reader, str], Awaitable[HTTPResponse]]


@routes.get("/<case_id:uuid>")
@for_console
async def show(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """One case; opening it renews the holder's lease."""
    case = await _case(request, reader, str(case_id))
    if case.lease:
        with suppress(StaleLease):
            await services(request).desk.renew(reader.member, case.id, case.lease)
        case = await _case(request, reader, case.id)
    return _case_page(request, reader, case)


@routes.get("/<case_id:uuid>/conversation")
@for_console
async def refresh(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """The conversation, and where the case stands; looking does not renew the lease."""
    case = await _case(request, reader, str(case_id))
    return shown(request, "conversation", reader.locale, case=case)


def _action(action: Action) -> Callable[..., Awaitable[HTTPResponse | None]]:
    """A write on a case; a refusal is told on the case's page, with what was typed."""

    @for_console
    @wraps(action)
    async def told(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
        try:
            return await action(request, reader, str(case_id))
        except (Conflict, Malformed, TextTooLong) as problem:
            return await _refused(request, reader, str(case_id), problem)

    return told


@routes.post("/<case_id:uuid>/claim")
@_action
async def claim(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Claim the case; one's own second claim just opens it."""
    try:
        await services(request).desk.claim(reader.member, case_id)
    except CaseNotClaimable as problem:
        if problem.facts["holder"] != reader.member.username:
            raise
    return go(_path(case_id))


@routes.post("/<case_id:uuid>/release")
@_action
async def release(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Give the case back to its place in the queue."""
    await services(request).desk.release(reader.member, case_id, given(request, "lease"))
    return go(f"{HOME}?done=released")


@routes.post("/<case_id:uuid>/resolve")
@_action
async def resolve(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """End the case with an outcome."""
    lease, outcome = given(request, "lease"), given(request, "outcome")
    await services(request).desk.resolve(reader.member, case_id, lease, outcome)
    return go(f"{HOME}?done=resolved")


@routes.post("/<case_id:uuid>/messages")
@_action
async def say(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Write to the patient; the form's id makes a second click the same message."""
    try:
        message_id = UUID(given(request, "id"))
    except ValueError as error:
        raise Malformed(field="id") from error
    lease, text = given(request, "lease"), given(request, "text")
    await services(request).desk.say(reader.member, case_id, lease, message_id, text)
    if not is_fragment_request(request):
        return go(f"{_path(case_id)}#reply")
    return _reply_form(request, reader, case_id, Reply(lease))


async def _back_to_case(request: Request, case_id: UUID) -> HTTPResponse:
    """A write's address, opened again after a refusal was shown there."""
    return language_choice(request) or go(_path(str(case_id)))


for _name in ("claim", "release", "resolve", "messages"):
    routes.add_route(
        _back_to_case, f"/<case_id:uuid>/{_name}", methods=["GET"], name=f"after_{_name}"
    )


async def _case(request: Request, reader: Reader, case_id: str) -> CasePage:
    parts = services(request)
    case = await parts.desk.show(reader.member, case_id, reader.locale)
    return CasePage.of(case, parts.knowledge.case_types.get(case["type"]), reader)


async def _refused(
    request: Request, reader: Reader, case_id: str, problem: Problem
) -> HTTPResponse:
    sentence = _sentence(request, reader, problem)
    reply = Reply(given(request, "lease"), given(request, "text"), sentence, problem.status)
    if is_fragment_request(request):
        return _reply_form(request, reader, case_id, reply)
    return _case_page(request, reader, await _case(request, reader, case_id), reply)


def _case_page(
    request: Request, reader: Reader, case: CasePage, refused: Reply | None = None
) -> HTTPResponse:
    reply = replace(refused, lease=case.lease) if refused else Reply(case.lease)
    return shown(
        request,
        "case",
        reader.locale,
        reply.status,
        case=case,
        case_id=case.id,
        outcomes=OUTCOMES,
        reply=reply,
    )


def _reply_form(request: Request, reader: Reader, case_id: str, reply: Reply) -> HTTPResponse:
    """The form alone; the page around it stays and reads the case again."""
    response = shown(request, "reply", reader.locale, reply.status, case_id=case_id, reply=reply)
    response.headers["HX-Trigger"] = "case-changed"
    return response


def _sentence(request: Request, reader: Reader, problem: Problem) -> str:
    facts = problem.facts
    if isinstance(problem, CaseNotClaimable) and facts["holder"]:
        until = reader.clock(facts["expires_at"])
        return reader.say("console-held-by", holder=facts["holder"], until=until)
    if isinstance(problem, Malformed) and facts.get("field") in ("text", "outcome"):
        return reader.say(f"console-empty-{facts['field']}")
    return services(request).rendering.problem_detail(problem.code, reader.locale, facts)


def _path(case_id: str) -> str:
    return f"{HOME}/cases/{case_id}"
