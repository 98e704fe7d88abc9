"""The Sanic application: routes, errors, and what runs beside the requests."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from sanic import HTTPResponse, Request, Sanic, json
from sanic.config import Config

from handoff_api.bootstrap import Services
from handoff_api.cases.routes import routes as case_routes
from handoff_api.conversations.routes import routes as conversation_routes
from handoff_api.exceptions import TsunaguError
from handoff_api.http.problems import problem_response
from handoff_api.http.requests import services
from handoff_api.pages.demo import routes as page_routes
from handoff_api.staff.case_desk import routes as case_desk_routes
from handoff_api.staff.console import routes as console_routes
from handoff_api.staff.routes import routes as staff_routes
from handoff_api.staff.sign_in import routes as sign_in_routes

MAX_BODY_BYTES = 64 * 1024
TIDY_SECONDS = 2.0

BLUEPRINTS = (
    conversation_routes,
    case_routes,
    staff_routes,
    sign_in_routes,
    case_desk_routes,
    console_routes,
    page_routes,
)

type App = Sanic[Config, Any]

logger = structlog.get_logger()


def create_app(parts: Services, name: str = "tsunagu") -> App:
    """The application around its parts."""
    config = Config(
        {
            "REQUEST_MAX_SIZE": MAX_BODY_BYTES,
            "KEEP_ALIVE_TIMEOUT": 75,
            "RESPONSE_TIMEOUT": 90,
            "GRACEFUL_SHUTDOWN_TIMEOUT": 5.0,
            "ACCESS_LOG": False,
            "OAS": False,
            "MOTD": False,
            "TOUCHUP": False,
        }
    )
    app: App = Sanic(name, config=config, configure_logging=False)
    app.ctx.services = parts
    for blueprint in BLUEPRINTS:
        app.blueprint(blueprint)
    app.exception(Exception)(problem_response)
    app.add_route(health, "/healthz")
    app.add_route(ready, "/readyz")
    app.before_server_start(_prepare)
    app.after_server_stop(_close)
    return app


async def health(request: Request) -> HTTPResponse:
    """The process runs."""
    return json({"status": "ok"})


async def ready(request: Request) -> HTTPResponse:
    """The database answers; `assistant` tells whether Rasa does, without which we degrade."""
    parts = services(request)
    async with parts.database.read() as connection:
        await connection.exec_driver_sql("SELECT 1")
    return json({"status": "ok", "assistant": await parts.assistant.is_up()})


async def _prepare(app: App) -> None:
    parts: Services = app.ctx.services
    await parts.prepare()
    app.ctx.tidying = [
        asyncio.create_task(_every(TIDY_SECONDS, task))
        for task in (parts.desk.take_back_expired, parts.turns.wake_unanswered)
    ]


async def _close(app: App) -> None:
    for task in app.ctx.tidying:
        task.cancel()
    await asyncio.gather(*app.ctx.tidying, return_exceptions=True)
    await app.ctx.services.close()


async def _every(seconds: float, task: Callable[[], Awaitable[None]]) -> None:
    while True:
        await asyncio.sleep(seconds)
        try:
            await task()
        except TsunaguError as error:
            logger.warning("task.postponed", task=task.__name__, reason=type(error).__name__)
