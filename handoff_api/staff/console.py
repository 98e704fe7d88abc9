"""The staff console: `/console`. Pages work without JavaScript; htmx keeps them fresh."""

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.cases.reading import CaseFilter
from handoff_api.cases.routes import send_hints
from handoff_api.cases.states import WAITING
from handoff_api.exceptions import NotFound
from handoff_api.http.requests import services
from handoff_api.staff.entrance import HOME, for_console, go, refusal, shown
from handoff_api.staff.queue_page import Queue, Wanted
from handoff_api.staff.reader import Reader

NOTICES = (
    "released",
    "resolved",
    "transferred",
    "handed-back",
    "taken-back",
    "erased",
    "nothing-waiting",
)

routes = Blueprint("console", url_prefix="/console")
routes.exception(Exception)(refusal)


@routes.get("/")
@for_console
async def show_queue(request: Request, reader: Reader) -> HTTPResponse:
    """The facility's open cases."""
    notice = request.args.get("done")
    return shown(
        request,
        "queue",
        reader.locale,
        queue=await _queue(request, reader),
        notice=notice if notice in NOTICES else None,
    )


@routes.get("/queue")
@for_console
async def refresh_queue(request: Request, reader: Reader) -> HTTPResponse:
    """The list of the queue page."""
    return shown(request, "queue_list", reader.locale, queue=await _queue(request, reader))


@routes.get("/waiting")
@for_console
async def count_waiting(request: Request, reader: Reader) -> HTTPResponse:
    """How many cases wait and which, for the badge that every page has."""
    waiting = await services(request).desk.list(reader.member, CaseFilter(state=WAITING))
    return shown(
        request,
        "waiting",
        reader.locale,
        ids=[case["id"] for case in waiting],
        is_urgent=any(case["priority"] > 0 for case in waiting),
    )


@routes.post("/next")
@for_console
async def claim_next(request: Request, reader: Reader) -> HTTPResponse:
    """Claim the first waiting case and open it."""
    try:
        case_id, _ = await services(request).desk.claim_next(reader.member)
    except NotFound:
        return go(f"{HOME}?done=nothing-waiting")
    return go(f"{HOME}/cases/{case_id}")


@routes.get("/events")
@for_console
async def events(request: Request, reader: Reader) -> None:
    """Hints to read the open page's fragments again."""
    await send_hints(request, reader.member)


@routes.get("/<rest:path>")
@for_console
async def missing(request: Request, reader: Reader, rest: str) -> HTTPResponse:
    """Any other address."""
    if not rest:
        return go(HOME)
    raise NotFound


async def _queue(request: Request, reader: Reader) -> Queue:
    parts = services(request)
    wanted = Wanted.of(request.args)
    cases = await parts.desk.list(reader.member, wanted.filter)
    return Queue.of(cases, wanted, parts.knowledge.case_types_of(reader.facility), reader)
