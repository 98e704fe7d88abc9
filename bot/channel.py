"""The stateless channel: handoff_api sends a conversation's state and a message, Rasa answers.

`POST /webhooks/tsunagu/turn`, with `Authorization: Bearer` and the shared secret:

    {"state": null or what the last turn returned,
     "text": "…" or null, "tap": {"intent": "affirm", "entities": {}} or null,
     "context": {"locale": "ja", "systems": ["harmo"], "case_types": ["harmo_recovery", "other"],
                 "has_case": false}}

answers 200:

    {"state": {…},
     "messages": [{"key": "harmo-card", "args": {}, "guide": null, "choices": [], "context": null},
                  {"form": "harmo_recovery", "answers": {"for_whom": "self"}}],
     "parse": null or {"intent": …, "confidence": …, "language": …, "entities": {…},
                       "ranking": [{"intent": …, "confidence": …}, …]},
     "handover": {"type": "harmo_recovery", "answers": {…}, "told": […]} or null}

A message may also carry `"menu": true` (handoff_api adds the facility's menu) and
`"safety": true`; the response may carry `"command": "cancel_case"`, or `"command": "set_locale"`
with `"locale"`. Errors: `{"error": code, "reason": sentence}` with 400, 401, 500 or 503.

`GET /webhooks/tsunagu/health` answers 200 `{"model": id}` once a model is loaded and warm.
"""

import hmac
import json
import logging
import os
from typing import Any, Awaitable, Callable, Dict, Optional, Text

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot import understanding
from bot.action_results import check_with_one_validator
from bot.exceptions import MalformedTurnError, ModelNotLoadedError, TurnError, TurnFailedError
from bot.turn import check_turn, take_turn

logger = logging.getLogger(__name__)


class TurnChannel(InputChannel):
    """Rasa's side of the turn."""

    def __init__(self, secret: Text) -> None:
        """`secret` is what callers present; see `from_credentials`."""
        self.expected = f"Bearer {secret}".encode()

    @classmethod
    def name(cls) -> Text:
        return "tsunagu"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "TurnChannel":
        """Build the channel with the secret from the environment.

        Raises:
            RasaException: without a secret, so that no server starts unprotected.
        """
        secret = os.environ.get("TSUNAGU_RASA_SECRET", "")
        if not secret:
            raise RasaException("TSUNAGU_RASA_SECRET is not set: the channel has no secret.")
        check_with_one_validator()
        return cls(secret)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes; `on_new_message` is not used, it would give no state back."""
        routes = Blueprint("tsunagu", __name__)

        @routes.listener("after_server_start")
        async def warm_up(app: Sanic, loop: Any) -> None:
            agent = app.ctx.agent
            if agent is not None and agent.is_ready():
                understanding.warm_up(agent.processor)

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            try:
                return response.json({"model": _agent(request).model_id})
            except ModelNotLoadedError as error:
                return _problem(error)

        @routes.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            if not self._is_authorised(request):
                return response.json({"error": "unauthorised", "reason": "wrong secret"}, 401)
            try:
                agent = _agent(request)
                checked = check_turn(_json(request), agent.domain)
                return response.json(await take_turn(agent, checked))
            except TurnError as error:
                if error.status >= 500:
                    logger.error("turn not taken: %s", error.reason)
                return _problem(error)
            except Exception as error:
                # Neither the message nor a traceback: both may hold what the patient wrote.
                logger.error("turn not taken: %s", type(error).__name__)
                return _problem(TurnFailedError())

        return routes

    def _is_authorised(self, request: Request) -> bool:
        presented = request.headers.get("Authorization", "")
        return hmac.compare_digest(presented.encode(errors="surrogateescape"), self.expected)


def _agent(request: Request) -> Agent:
    agent = request.app.ctx.agent
    if agent is None or not agent.is_ready():
        raise ModelNotLoadedError()
    return agent


def _json(request: Request) -> Any:
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError):
        raise MalformedTurnError("not JSON") from None


def _problem(error: TurnError) -> HTTPResponse:
    return response.json({"error": error.code, "reason": error.reason}, error.status)
