"""The Sanic application: routes, errors, and what runs beside the requests."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from sanic import HTTPResponse, Request, Sanic, json
from sanic.config import Config

from handoff_api.audit.page import routes as audit_page_routes
from handoff_api.audit.routes import routes as audit_routes
from handoff_api.bootstrap import Services
from handoff_api.cases.routes import routes as case_routes
from handoff_api.cases.work_routes import routes as case_work_routes
from handoff_api.conversations.routes import routes as conversation_routes
from handoff_api.exceptions import NotFound
from handoff_api.http.openapi.routes import routes as description_routes
from handoff_api.http.origins import Origins
from handoff_api.http.problems import problem_response
from handoff_api.http.requests import services
from handoff_api.outbox.routes import routes as request_routes
from handoff_api.pages.demo import routes as page_routes
from handoff_api.retention.routes import routes as retention_routes
from handoff_api.review.page import routes as review_page_routes
from handoff_api.review.routes import routes as review_routes
from handoff_api.staff.account_page import routes as account_routes
from handoff_api.staff.case_desk import routes as case_desk_routes
from handoff_api.staff.console import routes as console_routes
from handoff_api.staff.counter_page import routes as counter_page_routes
from handoff_api.staff.erase_page import routes as erase_page_routes
from handoff_api.staff.people_page import routes as people_routes
from handoff_api.staff.playbook_page import routes as playbook_page_routes
from handoff_api.staff.request_desk import routes as request_desk_routes
from handoff_api.staff.routes import routes as staff_routes
from handoff_api.staff.sign_in import routes as sign_in_routes

MAX_BODY_BYTES = 64 * 1024
TIDY_SECONDS = 2.0
PURGE_SECONDS = 3600.0
MAIL_SECONDS = 1.0
REMIND_SECONDS = 60.0

BLUEPRINTS = (
    conversation_routes,
    case_routes,
    case_work_routes,
    request_routes,
    audit_routes,
    retention_routes,
    review_routes,
    staff_routes,
    description_routes,
    sign_in_routes,
    account_routes,
    people_routes,
    case_desk_routes,
    request_desk_routes,
    erase_page_routes,
    counter_page_routes,
    playbook_page_routes,
    audit_page_routes,
    review_page_routes,
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
    app.on_request(_refuse_zero_bytes)
    origins = Origins(parts.knowledge.facilities)
    app.on_request(origins.check)
    app.register_middleware(origins.mark, "response")
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


async def _refuse_zero_bytes(request: Request) -> None:
    """PostgreSQL takes none in texts, so that nothing with one is there to be found."""
    if b"%00" in request.raw_url:
        raise NotFound


async def _prepare(app: App) -> None:
    parts: Services = app.ctx.services
    await parts.prepare()
    app.ctx.tidying = [
        asyncio.create_task(_every(seconds, task))
        for seconds, task in (
            (TIDY_SECONDS, parts.desk.take_back_expired),
            (TIDY_SECONDS, parts.turns.wake_unanswered),
            (PURGE_SECONDS, parts.purge.run),
            (MAIL_SECONDS, parts.sender.run),
            *([(REMIND_SECONDS, parts.reminders.run)] if parts.reminders else []),
        )
    ]


async def _close(app: App) -> None:
    for task in app.ctx.tidying:
        task.cancel()
    await asyncio.gather(*app.ctx.tidying, return_exceptions=True)
    await app.ctx.services.close()


async def _every(seconds: float, task: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await task()
        except Exception as error:
            # For instance a database that restarts; the task must not end with it.
            logger.warning("task.postponed", task=task.__name__, reason=type(error).__name__)
        await asyncio.sleep(seconds)
