"""Serves the description: `/api/openapi.json`."""

from sanic import Blueprint, HTTPResponse, Request, json

from handoff_api.http.openapi.description import describe
from handoff_api.http.requests import services

routes = Blueprint("description", url_prefix="/api")


@routes.get("/openapi.json")
async def show(request: Request) -> HTTPResponse:
    """The interface as OpenAPI 3.1; made when it is first asked for."""
    kept = request.app.ctx
    if not hasattr(kept, "description"):
        kept.description = describe(services(request).knowledge)
    return json(kept.description)
