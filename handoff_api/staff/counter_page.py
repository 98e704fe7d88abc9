"""The counter: `/console/counter`, where a case is opened by its number, scanned or typed."""

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.cases.codes import written
from handoff_api.exceptions import Malformed, NotFound
from handoff_api.http.requests import services
from handoff_api.staff.entrance import HOME, for_console, given, go, refusal, shown
from handoff_api.staff.reader import Reader
from handoff_api.staff.writes import case_path

routes = Blueprint("counter_page", url_prefix=HOME)
routes.exception(Exception)(refusal)


@routes.get("/counter")
@for_console
async def show(request: Request, reader: Reader) -> HTTPResponse:
    """The field for a case's number."""
    return shown(request, "counter", reader.locale, typed="", problem=None)


@routes.post("/counter")
@for_console
async def open_case(request: Request, reader: Reader) -> HTTPResponse:
    """Open the case with the number; that there is none is told beside the field."""
    typed = given(request, "code")
    try:
        case_id = await services(request).desk.find(reader.member, typed)
    except (Malformed, NotFound) as problem:
        return shown(
            request,
            "counter",
            reader.locale,
            problem.status,
            typed=typed,
            problem=_sentence(problem, typed, reader),
        )
    return go(f"{case_path(case_id)}?from=counter")


def _sentence(problem: Malformed | NotFound, typed: str, reader: Reader) -> str:
    if isinstance(problem, Malformed):
        return reader.say("console-counter-malformed")
    facility = reader.facility.name(reader.locale)
    return reader.say("console-counter-unknown", code=written(typed), facility=facility)
