"""Whose pages may use the patients' interface: the service's own, and those that a facility lists.

A page of another origin is known by its `Origin` header, which browsers send and servers do not.
What browsers are told (CORS) follows from the same check that refuses, so a token of the
conversation does not help a page that its facility does not list. Credentials are never allowed:
the widget shows its token itself.
"""

from sanic import HTTPResponse, Request, empty
from sanic.response import BaseHTTPResponse

from handoff_api.exceptions import OriginNotAllowed
from handoff_api.knowledge.facilities import Facilities, Facility

PATIENTS = ("/api/v1/facilities/", "/api/v1/conversations")
SCRIPTS = ("/widget.js", "/assets/")
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, PATCH, DELETE",
    "Access-Control-Allow-Headers": "authorization, content-type, last-event-id",
    "Access-Control-Max-Age": "3600",
}
EXPOSED = "Erasure-Receipt, Retry-After"
DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class Origins:
    """Runs before and after each request."""

    def __init__(self, facilities: Facilities) -> None:
        self._facilities = facilities

    async def check(self, request: Request) -> HTTPResponse | None:
        """Keep the origin of another site's page in `request.ctx.origin`; answer its preflight.

        Which facility a request is about may only be known later: see `check_origin`.

        Raises:
            OriginNotAllowed: no facility lists the origin.
        """
        request.ctx.origin = None
        origin = request.headers.get("origin")
        if origin is None or not request.path.startswith(PATIENTS) or _is_own(request, origin):
            return None
        if not any(origin in facility.origins for facility in self._facilities.all()):
            raise OriginNotAllowed
        request.ctx.origin = origin
        if request.method == "OPTIONS" and "access-control-request-method" in request.headers:
            return empty(headers=PREFLIGHT)
        return None

    async def mark(self, request: Request, response: BaseHTTPResponse) -> None:
        """Let the page that was let in read the answer; the widget's script is everybody's."""
        if request.path.startswith(SCRIPTS):
            response.headers["Access-Control-Allow-Origin"] = "*"
        if not request.path.startswith(PATIENTS):
            return
        response.headers["Vary"] = "Origin"
        if origin := getattr(request.ctx, "origin", None):
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = EXPOSED


def check_origin(request: Request, facility: Facility | None) -> None:
    """Refuse another site's page what is not its facility's; None is nobody's.

    Raises:
        OriginNotAllowed: the facility does not list the origin.
    """
    origin = request.ctx.origin
    if origin is not None and (facility is None or origin not in facility.origins):
        request.ctx.origin = None
        raise OriginNotAllowed


def _is_own(request: Request, origin: str) -> bool:
    """Whether the page has the address that the request was sent to.

    Behind a proxy that ends TLS the scheme is not known here, so it is not compared.
    """
    scheme, _, authority = origin.lower().partition("://")
    port = DEFAULT_PORTS.get(scheme)
    if port is None or not authority:
        return False
    return authority.removesuffix(port) == request.host.lower().removesuffix(port)
