"""Every refusal as RFC 9457 problem details, with a sentence in the reader's language."""

from contextlib import suppress
from typing import Any

import structlog
from sanic import HTTPResponse, Request, json
from sanic.constants import HTTP_METHODS
from sanic.exceptions import MethodNotAllowed, NotFound, SanicException

from handoff_api.exceptions import (
    InvalidForm,
    Problem,
    TooManyAttempts,
    UnacceptedWarnings,
    UnknownLocale,
)
from handoff_api.http.requests import reader_locale, services

logger = structlog.get_logger()

CODES_BY_STATUS = {400: "malformed", 404: "not-found", 405: "not-found", 413: "too-large"}


async def problem_response(request: Request, error: Exception) -> HTTPResponse:
    """Turn an exception into problem details; an unexpected one is logged without its message."""
    if isinstance(error, Problem):
        return _response(request, error.status, error.code, error.facts)
    if isinstance(error, SanicException) and error.status_code < 500:
        code = CODES_BY_STATUS.get(error.status_code, "malformed")
        response = _response(request, error.status_code, code, {})
        if error.status_code == 405:
            response.headers["Allow"] = ", ".join(_methods_of(request))
        return response
    if isinstance(error, SanicException) and error.status_code == 503:
        return _response(request, 503, "busy", {})
    logger.error("request.failed", route=request.route and request.route.path, exc_info=error)
    return _response(request, 500, "internal", {})


def _methods_of(request: Request) -> list[str]:
    """The methods that the path has; the router's own exception does not always tell."""
    methods = []
    for method in HTTP_METHODS:
        with suppress(MethodNotAllowed, NotFound):
            request.app.router.get(request.path, method, request.host)
            methods.append(str(method))
    return methods


def _response(request: Request, status: int, code: str, facts: dict[str, Any]) -> HTTPResponse:
    rendering = services(request).rendering
    try:
        locale = reader_locale(request)
    except UnknownLocale:
        locale = "ja"
    problem = {
        "type": f"/problems/{code}",
        "title": code.replace("-", " "),
        "status": status,
        "detail": rendering.problem_detail(code, locale, facts),
        "code": code,
        **facts,
    }
    headers = {}
    if code in (InvalidForm.code, UnacceptedWarnings.code):
        problem["errors"] = rendering.form_errors(facts["errors"], locale)
    if code == TooManyAttempts.code:
        headers["Retry-After"] = str(facts["retry_after"])
    return json(problem, status, headers, content_type="application/problem+json")
