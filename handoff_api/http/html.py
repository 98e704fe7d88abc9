"""HTML pages: one template environment, the catalogue in the reader's language, strict headers."""

from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from sanic import HTTPResponse, Request, html

from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue

HERE = ROOT / "handoff_api"
ASSETS = ROOT / "web" / "dist"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Templates:
    """Renders the templates of the console (`staff/…`) and of the demo pages (`pages/…`)."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._environment = Environment(
            loader=PrefixLoader(
                {area: FileSystemLoader(HERE / area / "templates") for area in ("staff", "pages")}
            ),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals["languages"] = [
            (locale, language_name(locale, locale).capitalize()) for locale in LOCALES
        ]

    def render(self, name: str, locale: str, **context: Any) -> str:
        """The page or fragment; in it `t(key, …)` is a message in the reader's language."""

        def t(key: str, **args: Any) -> str:
            return self._catalogue.render(key, locale, args)

        template = self._environment.get_template(name)
        return template.render(context | {"t": t, "locale": locale})


def page(markup: str, status: int = 200, **headers: str) -> HTTPResponse:
    """The page with headers that forbid everything it does not need."""
    return html(markup, status, HEADERS | headers)


def language_name(language: str, locale: str) -> str:
    """What the language is called in another one; its code when that is not known."""
    return str(Locale.parse(locale).languages.get(language, language))


def is_fragment_request(request: Request) -> bool:
    """Whether htmx asks, for a part of the page that is open."""
    return request.headers.get("hx-request") == "true"


def has_asset(name: str) -> bool:
    """Whether the web assets were built."""
    return (ASSETS / name).is_file()
