"""The playbooks without a case: `/console/playbooks`, all of them or those with some words."""

from typing import Any

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.http.requests import services
from handoff_api.staff.entrance import HOME, for_console, refusal, shown
from handoff_api.staff.reader import Reader

LONGEST_QUERY = 100

routes = Blueprint("playbook_page", url_prefix=HOME)
routes.exception(Exception)(refusal)


@routes.get("/playbooks")
@for_console
async def show(request: Request, reader: Reader) -> HTTPResponse:
    """The playbooks that have the words of `q`, with the steps that do."""
    query = (request.args.get("q") or "").strip()[:LONGEST_QUERY]
    found = services(request).casework.playbooks(query, reader.locale)
    return shown(
        request,
        "playbooks",
        reader.locale,
        wanted=query,
        playbooks=[book | {"hits": _hits(book)} for book in found],
    )


def _hits(book: dict[str, Any]) -> int:
    return sum(bool(step["found"]) for step in book["steps"])
