"""The demo facilities' own pages, with the chat as a host page embeds it, and the web assets."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sanic import Blueprint, HTTPResponse, Request
from sanic.response import file, text

from handoff_api.exceptions import NotFound, UnknownLocale
from handoff_api.http.html import ASSETS, has_asset, page
from handoff_api.http.requests import reader_locale, services
from handoff_api.knowledge.facilities import Facility
from handoff_api.words.catalogue import LOCALES, Catalogue, served_locale
from handoff_api.words.rendering import instant

WIDGET = "widget.js"
STYLES = Path(__file__).parent / "static" / "pages.css"
LINES = ("line-1", "line-2", "line-3")

routes = Blueprint("pages")
routes.static("/assets", ASSETS, name="assets", resource_type="dir")
routes.static("/pages.css", STYLES, name="styles", resource_type="file")


@routes.get("/")
async def index(request: Request) -> HTTPResponse:
    """The demo facilities, and the way to the console."""
    locale = _locale(request, "locale")
    parts = services(request)
    facilities = [
        (facility, _own("slogan", facility, locale, parts.catalogue))
        for facility in parts.knowledge.facilities.all()
    ]
    return _page(request, "index", locale, facilities=facilities)


@routes.get("/demo/<facility_id:str>")
async def demo(request: Request, facility_id: str) -> HTTPResponse:
    """A facility's own page."""
    parts = services(request)
    locale = _locale(request, "lang")
    try:
        facility = parts.knowledge.facilities.get(facility_id)
    except NotFound as problem:
        sentence = parts.rendering.problem_detail(problem.code, locale, {})
        return _page(request, "problem", locale, problem.status, sentence=sentence)
    now = datetime.now(UTC)
    opens_at = facility.calendar.opens_at(now)
    return _page(
        request,
        "facility",
        locale,
        facility=facility,
        slogan=_own("slogan", facility, locale, parts.catalogue),
        lead=_own("lead", facility, locale, parts.catalogue),
        lines=[_own(line, facility, locale, parts.catalogue) for line in LINES],
        hours=parts.rendering.opening_hours(facility, locale),
        today=now.astimezone(facility.calendar.timezone).weekday(),
        opens=opens_at and instant(opens_at.isoformat(), locale, facility),
        numbers=parts.rendering.numbers(facility, "emergency", locale),
        contact=facility.contact,
        dialled=_dialled(facility.contact.telephone),
        has_widget=has_asset(WIDGET),
    )


@routes.head(f"/{WIDGET}", name="widget_head")
@routes.get(f"/{WIDGET}")
async def widget(request: Request) -> HTTPResponse:
    """The chat's script, at the address that host pages name."""
    if not has_asset(WIDGET):
        sentence = services(request).catalogue.render(
            "pages-chat-missing", _locale(request, "lang")
        )
        return text(sentence + "\n", 503)
    return await file(ASSETS / WIDGET, request_headers=request.headers)


def _page(
    request: Request, template: str, locale: str, status: int = 200, **context: object
) -> HTTPResponse:
    templates = services(request).templates
    markup = templates.render(f"pages/{template}.html", locale, path=request.path, **context)
    return page(markup, status)


def _locale(request: Request, argument: str) -> str:
    """The language asked for in the address, else the browser's; one that is not served: ours."""
    with suppress(UnknownLocale):
        return served_locale(request.args.get(argument))
    with suppress(UnknownLocale):
        return reader_locale(request)
    return LOCALES[0]


def _own(part: str, facility: Facility, locale: str, catalogue: Catalogue) -> str:
    own = f"pages-{part}-{facility.id}"
    key = own if catalogue.has(own, locale) else f"pages-{part}"
    return catalogue.render(key, locale, {"facility": facility.name(locale)})


def _dialled(telephone: str) -> str:
    """What a telephone dials; nothing for a sample number, all zeros."""
    digits = "".join(sign for sign in telephone if sign in "+0123456789")
    return digits if digits.strip("+0") else ""
