"""The writes of a case's page: plain forms, whose refusals are told where they were typed."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any
from uuid import UUID

from sanic import Blueprint, HTTPResponse, Request

from handoff_api.exceptions import Conflict, InvalidForm, Malformed, Problem, TextTooLong
from handoff_api.http.requests import services
from handoff_api.staff.entrance import HOME, for_console, given, go, language_choice
from handoff_api.staff.reader import Reader
from handoff_api.staff.refused import Refused, refused

REFUSALS = (Conflict, InvalidForm, Malformed, Problem, TextTooLong)

type Action = Callable[..., Awaitable[HTTPResponse]]
type Tell = Callable[[Request, Reader, str, Refused], Awaitable[HTTPResponse]]


class Writes:
    """Adds writes to `routes`, whose prefix ends with the case's id.

    `tell` answers a refused write with the page. A write's address, opened again after its answer
    was shown there, leads to the page, which is at `page` below the case.
    """

    def __init__(self, routes: Blueprint, tell: Tell, page: str = "") -> None:
        self._routes = routes
        self._tell = tell
        self._page = page

    def __call__(self, address: str, form: str | None = None) -> Callable[[Action], Action]:
        """A write at `address` below the page; `form` is where it is refused, by default there."""

        def write(action: Action) -> Action:
            @for_console
            @wraps(action)
            async def told(request: Request, reader: Reader, case_id: UUID, **rest: Any) -> Any:
                try:
                    return await action(request, reader, str(case_id), **rest)
                except REFUSALS as problem:
                    return await self.refuse(
                        request, reader, str(case_id), form or address, problem
                    )

            path, name = f"{self._page}/{address}", action.__name__
            self._routes.add_route(told, path, methods=["POST"], name=name)
            self._routes.add_route(self._back, path, methods=["GET"], name=f"after_{name}")
            return action

        return write

    async def refuse(
        self, request: Request, reader: Reader, case_id: str, form: str, problem: Problem
    ) -> HTTPResponse:
        """The page, with the problem told at the form and what was typed still in it."""
        typed = {name: given(request, name) for name in request.form or ()}
        told = refused(form, problem, typed, reader, services(request).rendering)
        return await self._tell(request, reader, case_id, told)

    async def _back(self, request: Request, case_id: UUID, **rest: str) -> HTTPResponse:
        return language_choice(request) or go(f"{case_path(str(case_id))}{self._page}")


def case_path(case_id: str) -> str:
    """The address of the case's page."""
    return f"{HOME}/cases/{case_id}"
