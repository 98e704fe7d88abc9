"""A case's outgoing request in the console: filled in, looked over, sent, decided, answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.exceptions import InvalidForm, NotFound
from handoff_api.http.requests import services
from handoff_api.knowledge.case_types import CaseType
from handoff_api.knowledge.outgoing import Request as Outgoing
from handoff_api.outbox.routes import attachment
from handoff_api.outbox.store import UNDER_WAY
from handoff_api.staff.case_fields import Input, changes, inputs
from handoff_api.staff.entrance import (
    HOME,
    for_console,
    given,
    go,
    refusal,
    shown,
)
from handoff_api.staff.reader import Reader
from handoff_api.staff.refused import NOTHING_REFUSED, Refused
from handoff_api.staff.writes import Writes, case_path

routes = Blueprint("request_desk", url_prefix=f"{HOME}/cases/<case_id:uuid>")
routes.exception(Exception)(refusal)


@dataclass(frozen=True)
class Remark:
    """Something to solve or to accept before the request goes out."""

    label: str
    sentence: str


@dataclass(frozen=True)
class RequestPage:
    """What the page says. `lease` is the reader's own; None: read only."""

    id: str
    code: str
    state: str
    has_server: bool
    mail: str | None
    is_under_way: bool
    attempts: int
    words: str | None
    sent: str | None
    contact: str | None
    lease: str | None
    inputs: Sequence[Input]
    step: str
    step_is_done: bool
    problems: Sequence[Remark]
    warnings: Sequence[Remark]
    sender: str
    recipient: str
    subject: str | None
    text: str | None
    translation: str | None

    @classmethod
    def of(
        cls,
        case_id: str,
        told: Mapping[str, Any],
        preview: Mapping[str, Any],
        type_: CaseType,
        outgoing: Outgoing,
        reader: Reader,
    ) -> "RequestPage":
        """The page of what `Requests.show` and, for the holder, `Requests.preview` returned."""
        mail, contact = told["mail"] or {}, told["contact"]
        step = reader.say(f"playbook-{outgoing.playbook}-{outgoing.step}")

        def remarks(found: Mapping[str, str]) -> list[Remark]:
            return [
                Remark(
                    step if name == outgoing.step else reader.field_label(name),
                    reader.say(f"form-error-{code}"),
                )
                for name, code in found.items()
            ]

        own = [name for name in outgoing.fields if name in type_.by_staff]
        return cls(
            id=case_id,
            code=told["code"],
            state=told["state"],
            has_server=told["has_server"],
            mail=mail.get("state"),
            is_under_way=mail.get("state") in UNDER_WAY,
            attempts=mail.get("attempts", 0),
            words=mail.get("words"),
            sent=mail.get("sent_at") and reader.clock(mail["sent_at"]),
            contact=contact and reader.field_value("contact", contact),
            lease=told.get("lease"),
            inputs=inputs(own, type_, reader, preview.get("values")),
            step=step,
            step_is_done=preview.get("step_is_done", False),
            problems=remarks(preview.get("problems", {})),
            warnings=remarks(preview.get("warnings", {})),
            sender=reader.facility.sender or "",
            recipient=outgoing.recipient,
            subject=preview.get("subject"),
            text=preview.get("text"),
            translation=preview.get("translation"),
        )


async def _kind(request: Request, reader: Reader, case_id: str) -> tuple[CaseType, Outgoing]:
    parts = services(request)
    told = await parts.requests.show(reader.member, case_id)
    return _kind_of(request, told)


def _kind_of(request: Request, told: Mapping[str, Any]) -> tuple[CaseType, Outgoing]:
    type_ = services(request).knowledge.case_types.get(told["type"])
    if type_.request is None:
        raise NotFound
    return type_, type_.request


async def _shown(
    request: Request, reader: Reader, case_id: str, told: Refused = NOTHING_REFUSED
) -> HTTPResponse:
    requests = services(request).requests
    standing = await requests.show(reader.member, case_id)
    type_, outgoing = _kind_of(request, standing)
    preview: Mapping[str, Any] = {}
    if "lease" in standing:
        preview = await requests.preview(reader.member, case_id, reader.locale)
    return shown(
        request,
        "request",
        reader.locale,
        told.status,
        case=RequestPage.of(case_id, standing, preview, type_, outgoing, reader),
        refused=told,
    )


writes = Writes(routes, _shown, page="/request")


@routes.get("/request")
@for_console
async def show(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """The request as it stands; for the holder with everything that is to go out."""
    return await _shown(request, reader, str(case_id))


@routes.get("/request.eml")
@for_console
async def download(request: Request, reader: Reader, case_id: UUID) -> HTTPResponse:
    """The e-mail as a file, to be sent by hand."""
    try:
        return attachment(await services(request).requests.download(reader.member, str(case_id)))
    except InvalidForm as problem:
        return await writes.refuse(request, reader, str(case_id), "send", problem)


@writes("fields")
async def fill(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Fill in what only staff know."""
    type_, outgoing = await _kind(request, reader, case_id)
    posted = changes(request.form or {}, type_, reader)
    wanted = {
        name: value
        for name, value in posted.items()
        if name in outgoing.fields and name in type_.by_staff and value is not None
    }
    lease = given(request, "lease")
    await services(request).casework.change_fields(reader.member, case_id, lease, wanted)
    return go(f"{_page(case_id)}#preview")


@writes("step")
async def tick(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Tick the step without which nothing goes out, or take the tick away."""
    _, outgoing = await _kind(request, reader, case_id)
    lease, is_done = given(request, "lease"), given(request, "done") == "yes"
    casework = services(request).casework
    await casework.tick(reader.member, case_id, lease, outgoing.playbook, outgoing.step, is_done)
    return go(f"{_page(case_id)}#preview")


@writes("send")
async def send(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Send it; it goes out from the outbox."""
    lease, accepts = given(request, "lease"), given(request, "accept_warnings") == "yes"
    requests = services(request).requests
    await requests.send(reader.member, case_id, lease, accept_warnings=accepts)
    return go(_page(case_id))


@writes("sent", form="send")
async def mark_sent(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """The reader sent it by hand."""
    lease, accepts = given(request, "lease"), given(request, "accept_warnings") == "yes"
    requests = services(request).requests
    await requests.mark_sent(reader.member, case_id, lease, accept_warnings=accepts)
    return go(_page(case_id))


@writes("decide")
async def decide(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """Say whether an unconfirmed request was sent, or send it again."""
    lease, decision = given(request, "lease"), given(request, "decision")
    await services(request).requests.send(reader.member, case_id, lease, decision=decision)
    return go(_page(case_id))


@writes("answered")
async def answered(request: Request, reader: Reader, case_id: str) -> HTTPResponse:
    """The answer came; the case is in the queue again."""
    await services(request).requests.answered(reader.member, case_id)
    return go(case_path(case_id))


def _page(case_id: str) -> str:
    return f"{case_path(case_id)}/request"
