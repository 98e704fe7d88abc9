"""The review inbox in the console: `/admin`. Plain forms; `reviews.ts` adds the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any
from urllib.parse import urlencode

from babel.numbers import format_percent
from sanic import Blueprint, HTTPResponse, Request
from sanic.request import RequestParameters

from handoff_api.exceptions import Conflict, InvalidForm, Malformed
from handoff_api.http.requests import is_text, services
from handoff_api.review.decisions import Decision
from handoff_api.review.inbox import DECIDED, OPEN, STATES, Wanted
from handoff_api.review.labels import INTENTS
from handoff_api.review.messages import Group, Message
from handoff_api.review.noticing import REASONS
from handoff_api.safety.spelling import fold
from handoff_api.staff.case_fields import sentences
from handoff_api.staff.entrance import ADMIN, for_console, given, go, refusal, shown
from handoff_api.staff.reader import Reader

SKIPPED, UNDONE = "skip", "undone"

routes = Blueprint("review_page", url_prefix=ADMIN)
routes.exception(Exception)(refusal)


@dataclass(frozen=True)
class Line:
    """A message of a group; `understood`: what the assistant and the patient made of it."""

    id: str
    text: str
    understood: str
    tapped: str | None

    @classmethod
    def of(cls, message: Message, reader: Reader) -> "Line":
        """Say the message."""
        best = next(iter(message.guesses), (message.intent, message.confidence))
        sure = format_percent(best[1], locale=reader.locale)
        return cls(
            id=message.id,
            text=message.text,
            understood=reader.say(
                "review-understood", intent=reader.intent(best[0]), confidence=sure
            ),
            tapped=message.tapped and reader.intent(message.tapped),
        )


@dataclass(frozen=True)
class Row:
    """A group in the list; `next`: where to go on after it; `decided`: what was, as a sentence.

    `suggestion`: the intent and its name.
    """

    id: str
    lines: Sequence[Line]
    reasons: Sequence[str]
    suggestion: tuple[str, str] | None
    runner_up: str | None
    annotated: str
    decided: str | None
    next: str

    @classmethod
    def of(cls, group: Group, following: Group | None, reader: Reader) -> "Row":
        """Say the group."""
        named = [(intent, reader.intent(intent)) for intent in group.meanings[:2]]
        return cls(
            id=group.first.id,
            lines=[Line.of(message, reader) for message in group.messages],
            reasons=[reader.say(f"review-reason-{reason}") for reason in group.reasons],
            suggestion=named[0] if named else None,
            runner_up=named[1][1] if len(named) > 1 else None,
            annotated=group.first.annotated,
            decided=_decided(group, reader),
            next=following.first.id if following else "",
        )


@dataclass(frozen=True)
class Refused:
    """A decision that was not taken: at which group, why, and what was typed."""

    id: str = ""
    sentence: str = ""
    status: int = 200
    intent: str = ""
    annotated: str = ""


@routes.get("/")
@for_console
async def show(request: Request, reader: Reader) -> HTTPResponse:
    """The inbox of one language."""
    return await _page(request, reader)


@routes.post("/reviews/<review_id:uuid>")
@for_console
async def decide(request: Request, reader: Reader, review_id: Any) -> HTTPResponse:
    """Decide a group, and go on with the next one."""
    inbox, id_ = services(request).inbox, str(review_id)
    try:
        group = await inbox.decide(reader.member, id_, _decision(request, reader))
    except (Conflict, InvalidForm) as problem:
        return await _page(request, reader, _refused(request, reader, id_, problem))
    verdict = group.first.verdict
    done = (verdict and verdict.intent) or SKIPPED
    return go(_address(request, done=done, about=id_, open=given(request, "next")))


@routes.post("/reviews/<review_id:uuid>/undo")
@for_console
async def undo(request: Request, reader: Reader, review_id: Any) -> HTTPResponse:
    """Take a decision back, and open the group again."""
    id_ = str(review_id)
    try:
        await services(request).inbox.undo(reader.member, id_)
    except Conflict as problem:
        return await _page(request, reader, _refused(request, reader, id_, problem))
    return go(_address(request, state=OPEN, done=UNDONE, open=id_))


@routes.get("/reviews/<rest:path>")
@for_console
async def after_write(request: Request, reader: Reader, rest: str) -> HTTPResponse:
    """A write's address, opened again, leads to the page."""
    return go(ADMIN)


async def _page(request: Request, reader: Reader, refused: Refused | None = None) -> HTTPResponse:
    refused = refused or Refused()
    inbox = services(request).inbox
    waiting = await inbox.waiting(reader.member)
    wanted = Wanted.of(_query(request))
    busiest = max(waiting, key=lambda language: waiting[language], default=None)
    wanted = replace(wanted, language=wanted.language or busiest)
    groups = await inbox.groups(reader.member, wanted) if wanted.language else []
    followed = zip_longest(groups, groups[1:])
    asked = refused.id or request.args.get("open")
    return shown(
        request,
        "reviews",
        reader.locale,
        refused.status,
        rows=[Row.of(group, following, reader) for group, following in followed if group],
        opened=_holding(groups, asked),
        wanted=wanted,
        waiting=waiting,
        elsewhere=await inbox.elsewhere(reader.member),
        states=STATES,
        reasons=REASONS,
        is_decided=wanted.state == DECIDED,
        intents=sorted(reader.intent(name) for name in INTENTS),
        refused=refused,
        notice=_notice(request, reader),
        about=request.args.get("about") if request.args.get("done") != UNDONE else None,
        path=ADMIN,
    )


def _decision(request: Request, reader: Reader) -> Decision:
    """The decision of a posted form.

    Raises:
        InvalidForm: the typed intent is none, or could be several.
    """
    form: RequestParameters | None = request.form
    messages = (form.getlist("messages") if form else None) or []
    if not all(map(is_text, messages)):
        raise Malformed(field="messages")
    decision, typed = given(request, "decision"), given(request, "intent")
    seen = (given(request, "suggestion") or None) if decision == "accept" else None
    return Decision.of(
        {
            "decision": decision,
            "intent": _meant(typed, reader) if decision == "pick" else seen,
            "language": given(request, "as_language") or None,
            "annotated": " ".join(given(request, "annotated").split()) or None,
            "messages": messages,
        }
    )


def _meant(typed: str, reader: Reader) -> str:
    """The intent with the typed name, or the only one whose name has what was typed in it."""
    wanted = fold(typed.strip())
    names = {intent: fold(reader.intent(intent)) for intent in INTENTS}
    found = [intent for intent, name in names.items() if wanted in (name, intent)]
    found = found or [intent for intent, name in names.items() if wanted and wanted in name]
    if len(found) != 1:
        raise InvalidForm(errors={"intent": "intent-several" if found else "intent-missing"})
    return found[0]


def _refused(
    request: Request, reader: Reader, id_: str, problem: Conflict | InvalidForm
) -> Refused:
    rendering = services(request).rendering
    told = sentences(problem, reader).values() if isinstance(problem, InvalidForm) else ()
    return Refused(
        id=id_,
        sentence=" ".join(told)
        or rendering.problem_detail(problem.code, reader.locale, problem.facts),
        status=problem.status,
        intent=given(request, "intent"),
        annotated=given(request, "annotated"),
    )


def _query(request: Request) -> dict[str, str]:
    """What the page shows: from its address, or from the form that was sent from it."""
    names = ("state", "language", "reason")
    if request.method == "GET":
        return {name: value for name in names if (value := request.args.get(name))}
    return {name: value for name in names if (value := given(request, name))}


def _address(request: Request, **more: str) -> str:
    query = {name: value for name, value in (_query(request) | more).items() if value}
    return f"{ADMIN}?{urlencode(query)}"


def _holding(groups: Sequence[Group], id_: str | None) -> str | None:
    """The group that has the message, else the first."""
    for group in groups:
        if any(message.id == id_ for message in group.messages):
            return group.first.id
    return groups[0].first.id if groups else None


def _notice(request: Request, reader: Reader) -> str | None:
    done = request.args.get("done")
    if done in INTENTS:
        return reader.say("review-done", intent=reader.intent(done))
    return reader.say(f"review-done-{done}") if done in (SKIPPED, UNDONE) else None


def _decided(group: Group, reader: Reader) -> str | None:
    verdict = group.first.verdict
    if verdict is None:
        return None
    return reader.say(
        "review-decided" if verdict.intent else "review-skipped",
        intent=reader.intent(verdict.intent or ""),
        language=reader.language(verdict.language),
        who=verdict.by or reader.say("audit-who-former"),
        time=reader.clock(verdict.at.isoformat()),
    )
