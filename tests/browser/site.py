"""A pharmacy's own web site, on another origin than the service, whose pages embed the widget."""

import dataclasses
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from playwright.async_api import Page, Request

from handoff_api.knowledge.facilities import Facilities
from handoff_api.settings import ROOT
from tests.browser.desk import Console

FACILITY = "sakura-pharmacy"
PAGE = """<!doctype html>
<html lang="{locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>薬局</title>
{head}
<body>
<main><h1>薬局</h1></main>
{body}
</html>
"""


def example(language: str, server: str) -> str:
    """The example in docs/embedding.md, of this service."""
    guide = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^```{language}\n(.*?)\n```$", guide, re.DOTALL | re.MULTILINE)[:1]
    return found.replace("https://chat.example", server)


@dataclass
class Site:
    """The site; its pages are what `show` was given."""

    url: str
    console: Console
    pages: dict[str, tuple[str, str | None]] = field(default_factory=dict)

    def list(self) -> None:
        """Let the pharmacy's file name the site."""
        facilities: Facilities = self.console.running.parts.knowledge.facilities
        listed = dataclasses.replace(facilities.get(FACILITY), origins=(self.url,))
        facilities._by_id[FACILITY] = listed

    def greeting(self, locale: str = "ja") -> str:
        """What the bot says first."""
        name = self.console.running.parts.knowledge.facilities.get(FACILITY).name(locale)
        return self.console.words("greeting", locale, facility=name)

    async def show(
        self,
        page: Page,
        locale: str = "ja",
        head: str = "",
        body: str = "",
        policy: str | None = None,
    ) -> None:
        """Open a page that embeds the widget, as docs/embedding.md says."""
        embedded = example("html", self.console.url)
        embedded = embedded.replace('lang="ja"', f'lang="{locale}"')
        markup = PAGE.format(locale=locale, head=head, body=embedded + body)
        path = f"/{len(self.pages)}"
        self.pages[path] = (markup, policy)
        await page.goto(self.url + path)


@contextmanager
def serve_site(console: Console) -> Iterator[Site]:
    site = Site("", console)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            markup, policy = site.pages.get(self.path, ("", None))
            self.send_response(200 if markup else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(markup.encode())

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site.url = f"http://localhost:{server.server_port}"
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def collect(page: Page) -> list[Request]:
    """Every request of the page from now on."""
    requests: list[Request] = []
    page.on("request", lambda request: requests.append(request))
    return requests
