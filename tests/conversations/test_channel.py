"""The channel over HTTP, in a Sanic server as Rasa makes it."""

import asyncio
import json
import socket
import threading

import pytest
import requests
from rasa.core.agent import Agent
from rasa.core.channels.channel import register
from rasa.shared.exceptions import RasaException
from sanic import Sanic

from bot.channel import TurnChannel

CONTEXT = {"locale": "fr", "systems": ["harmo"], "has_case": False}
TAP = {"state": None, "tap": {"intent": "greet"}, "context": CONTEXT}
RIGHT = {"Authorization": "Bearer right-secret"}


class Server:
    """One Sanic server for all tests here: a process can start only one (Sanic's TouchUp)."""

    def __init__(self, agent):
        self.app = Sanic("channel-under-test", configure_logging=False)
        register([TurnChannel.from_credentials({})], self.app, "/webhooks/")
        self.app.ctx.agent = agent
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}/webhooks/tsunagu"
        self.loop = asyncio.new_event_loop()

    def run(self, started):
        asyncio.set_event_loop(self.loop)
        making = self.app.create_server(sock=self.listener, return_asyncio_server=True)
        server = self.loop.run_until_complete(making)
        self.loop.run_until_complete(server.startup())
        self.loop.call_soon(started.set)
        self.loop.run_forever()

    def turn(self, body, headers=RIGHT):
        data = body if isinstance(body, bytes) else json.dumps(body)
        return requests.post(f"{self.address}/turn", data=data, headers=headers, timeout=30)

    def health(self):
        return requests.get(f"{self.address}/health", timeout=30)


@pytest.fixture(scope="module")
def server(agents):
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("TSUNAGU_RASA_SECRET", "right-secret")
        server = Server(agents[0])
    started = threading.Event()
    thread = threading.Thread(target=server.run, args=[started], daemon=True)
    thread.start()
    assert started.wait(30)
    yield server
    server.loop.call_soon_threadsafe(server.loop.stop)
    thread.join(30)


def test_turn(server):
    answer = server.turn(TAP)
    body = answer.json()
    assert answer.status_code == 200
    assert set(body) == {"state", "messages", "parse", "handover"}
    assert body["messages"] == [
        {
            "key": "smalltalk-greet",
            "args": {},
            "guide": None,
            "choices": [],
            "context": None,
            "menu": True,
        }
    ]
    assert body["parse"] is None


def test_text_is_parsed(server):
    turn = {"state": None, "text": "bonjour", "tap": None, "context": CONTEXT}
    answer = server.turn(turn)
    parse = answer.json()["parse"]
    assert parse["intent"] == "greet"
    assert set(parse) == {"intent", "confidence", "language", "entities", "ranking"}
    assert set(parse["ranking"][0]) == {"intent", "confidence"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "right-secret"},
        {"Authorization": "Bearer wrong-secret"},
        {"Authorization": "Bearer "},
        {"Authorization": "Basic cmlnaHQtc2VjcmV0"},
        {"Authorization": "Bearer r\u00efght-secret".encode("latin-1")},
    ],
)
def test_without_the_secret_nothing_is_done(server, headers):
    answer = server.turn(TAP, headers)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"{}", pytest.param(b"[" * 100_000, id="deep")]
)
def test_malformed_request_says_why(server, body):
    answer = server.turn(body)
    assert answer.status_code == 400
    assert set(answer.json()) == {"error", "reason"}


def test_reason_does_not_repeat_the_request(server):
    turn = {**TAP, "tap": {"intent": "zzsecretzz"}}
    answer = server.turn(turn)
    assert "zzsecretzz" not in answer.text


def test_health(server, agents):
    assert server.health().json() == {"model": agents[0].model_id}
    server.app.ctx.agent = Agent()
    try:
        assert server.health().status_code == 503
        assert server.turn(TAP).status_code == 503
    finally:
        server.app.ctx.agent = agents[0]


def test_failed_turn_is_500(server, agents):
    answer = server.turn(TAP)
    assert answer.status_code == 200
    actions = agents[0].processor.action_endpoint.actions
    actions.is_down = True
    try:
        answer = server.turn(TAP)
        assert answer.status_code == 500
    finally:
        actions.is_down = False


def test_no_server_without_a_secret(monkeypatch):
    for value in (None, ""):
        monkeypatch.delenv("TSUNAGU_RASA_SECRET", raising=False)
        if value is not None:
            monkeypatch.setenv("TSUNAGU_RASA_SECRET", value)
        with pytest.raises(RasaException, match="TSUNAGU_RASA_SECRET"):
            TurnChannel.from_credentials({})
