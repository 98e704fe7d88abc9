"""The description of the interface: complete, valid, and what the service does.

Schemathesis makes requests from the description, right ones and wrong ones. Where they are right,
real ids, leases and tokens stand in for the ones that it made up, so that they get through. On
PostgreSQL, which refuses more than SQLite.
"""

import copy
import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
import requests
import schemathesis
from jsonschema import Draft202012Validator
from sanic import Sanic
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi.checks import negative_data_rejection

from handoff_api.conversations import events
from handoff_api.http.openapi.description import describe
from handoff_api.knowledge.library import load_knowledge
from tests.beside import FACILITY, Beside, Stage, serve_beside
from tests.colleague import PASSWORD
from tests.service import Running

OPERATIONS = {"GET /healthz", "GET /readyz", "GET /api/openapi.json"}
METHODS = ("get", "post", "put", "patch", "delete")
REFUSALS = [400, 401, 403, 404, 405, 409, 413, 422, 429]
# 422: a schema does not tell what fits the case, nor that births are not in the future.
ACCEPTED = ["2xx", 403, 404, 409, 422, 429]
DESCRIPTION = describe(load_knowledge())

# What gets through in place of what was made up.
REAL = {
    "facility_id": FACILITY,
    "facility": FACILITY,
    "form": "harmo_recovery",
    "step": "check-not-linked",
    "playbook": "harmo-recovery",
    "to": {"username": "colleague"},
    "reply": "reply-hello",
    "settled": {"for_whom": "self"},
    "username": "lead",
    "password": PASSWORD,
}
# The stages of `Beside` that operations need; the others get a case that the lead holds.
STAGES = {
    "submit": "form",
    "claim": "waiting",
    "claimNext": "waiting",
    "rate": "resolved",
    "reopen": "resolved",
    "showRequest": "ready",
    "downloadRequest": "ready",
    "sendRequest": "ready",
    "markSent": "ready",
    "markAnswered": "requested",
    "decideReview": "misunderstood",
    "undoReview": "decided",
}
# What takes a case or a conversation out of its stage.
ENDING = {
    *STAGES.keys() - {"rate", "showRequest", "downloadRequest"},
    "erase",
    "cancel",
    "release",
    "transfer",
    "handBack",
    "resolve",
    "eraseCase",
}


def closed(part: Any) -> Any:
    """The schemas without room for members that are not described."""
    if isinstance(part, list):
        return [closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    tight = {name: closed(value) for name, value in part.items()}
    is_object = "object" in part.get("type", ()) and isinstance(part.get("properties"), dict)
    return {"additionalProperties": False, **tight} if is_object else tight


def strict() -> dict[str, Any]:
    """The description with answers that have no more members than it says."""
    description = copy.deepcopy(DESCRIPTION)
    schemas = description["components"]["schemas"]
    for name, schema in schemas.items():
        if not name.endswith(("Values", "NewCase", "Corrections")):
            schemas[name] = closed(schema)
    for operations in description["paths"].values():
        for operation in operations.values():
            operation["responses"] = closed(operation["responses"])
    return description


described = schemathesis.openapi.from_dict(
    strict(),
    config=schemathesis.Config.from_dict(
        {
            "seed": 1,
            "generation": {
                "deterministic": True,
                "max-examples": 5,
                "database": "none",
                "allow-x00": False,
            },
            "checks": {
                "negative_data_rejection": {"expected-statuses": REFUSALS},
                "positive_data_acceptance": {"expected-statuses": ACCEPTED},
            },
        }
    ),
)


@pytest.fixture(scope="module")
def beside(postgres: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Beside]:
    name = f"t{uuid4().hex}"
    postgres.psql(f"CREATE DATABASE {name};")
    url = postgres.get_uri(name).replace("postgresql://", "postgresql+asyncpg://")
    with serve_beside(tmp_path_factory.mktemp("data"), url) as served:
        yield served


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    with requests.Session() as kept:
        yield kept


async def test_the_description_is_served_and_valid(running: Running) -> None:
    response = await running.client.get("/api/openapi.json")

    assert response.status_code == 200
    assert response.json() == json.loads(json.dumps(DESCRIPTION))
    schemathesis.openapi.from_dict(response.json()).validate()
    for schema in response.json()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


async def test_every_route_is_described_and_nothing_else(running: Running) -> None:
    *_, app = Sanic._app_registry.values()  # the newest one
    served = {
        f"{method} /{re.sub(r'<(\w+)(:[^>]*)?>', r'{\1}', route.path)}"
        for route in app.router.routes
        for method in route.methods
    }

    told = {
        f"{method.upper()} {path}"
        for path, operations in DESCRIPTION["paths"].items()
        for method in operations
    }

    assert told == {row for row in served if " /api/v1/" in row} | OPERATIONS


def test_every_type_of_event_is_described() -> None:
    types = {value for name, value in vars(events).items() if name.isupper() and name != "INPUTS"}
    assert DESCRIPTION["components"]["schemas"]["Event"]["discriminator"]["mapping"].keys() == types


async def test_a_wrong_method_is_told_the_right_ones(running: Running) -> None:
    response = await running.client.put("/api/v1/conversations/some")

    assert response.status_code == 405
    assert set(response.headers["allow"].split(", ")) == {"PATCH", "DELETE"}


def test_the_streams_are_streams(beside: Beside, session: requests.Session) -> None:
    patient = beside.stage("held").patient
    streams = [
        ("/api/v1/staff/events", beside.lead.headers),
        (f"{patient.path}/events", {**patient.headers, "Accept": "text/event-stream"}),
    ]
    for path, headers in streams:
        with session.get(beside.url + path, headers=headers, stream=True, timeout=5) as response:
            assert response.status_code == 200
            assert response.headers["content-type"] == "text/event-stream; charset=utf-8"


# `staffEvents` never ends.
@described.exclude(operation_id="staffEvents").parametrize()
def test_what_is_asked_by_the_description_is_answered_as_it_says(
    case: schemathesis.Case, beside: Beside, session: requests.Session
) -> None:
    name = case.operation.definition.raw["operationId"]
    stage = STAGES.get(name, "held")
    fit(case, beside.stage(stage))
    headers = headers_for(case.operation.definition.raw, beside.stage(stage), beside)

    response = case.call(beside.url, session, headers, timeout=20)

    if name in ENDING and response.status_code < 400:
        beside.again(stage)
    ignored = [negative_data_rejection] if is_only_unknown(case) else []
    case.validate_response(response, headers=headers, excluded_checks=ignored)


@pytest.mark.parametrize("sign", ["\0", "\ud800"], ids=["zero", "half a character"])
def test_what_is_no_text_breaks_nothing(
    sign: str, beside: Beside, session: requests.Session
) -> None:
    wrong = []
    for path, operations in DESCRIPTION["paths"].items():
        for method, operation in operations.items():
            for body in broken(operation, sign, beside):
                stage = beside.stage(STAGES.get(operation["operationId"], "held"))
                address = beside.url + path.format(**REAL, **ids(stage))
                headers = headers_for(operation, stage, beside)
                told = session.request(
                    method, address, headers=headers, json={"lease": stage.lease} | body
                )
                seen = [session.get(beside.url + at, headers=of) for at, of in views(stage, beside)]
                if told.status_code >= 500 or any(view.status_code >= 500 for view in seen):
                    wrong.append(f"{method} {path} {body}: {told.status_code}")
                if operation["operationId"] in ENDING or told.status_code < 400 or wrong:
                    beside.again(STAGES.get(operation["operationId"], "held"))
    assert wrong == []


def fit(case: schemathesis.Case, stage: Stage) -> None:
    """Put what gets through in place of what was made up."""
    real = {**REAL, **ids(stage)}
    if not case.meta.is_negative_at(ParameterLocation.PATH):
        for name in case.path_parameters.keys() & real.keys():
            case.path_parameters[name] = real[name]
    # An empty parameter counts as none.
    case.query = {name: value for name, value in case.query.items() if value != ""}
    if str(case.query.get("wait", "")).isdigit():
        case.query["wait"] = 0
    if not isinstance(case.body, dict):
        return
    certain: dict[str, Any] = {"lease": stage.lease}
    if not case.meta.is_negative_at(ParameterLocation.BODY):
        certain |= {**REAL, "id": str(uuid4())}
    for name in certain.keys() & case.body.keys():
        if type(case.body[name]) is type(certain[name]):
            case.body[name] = certain[name]


def is_only_unknown(case: schemathesis.Case) -> bool:
    """Whether nothing is wrong but parameters that are not described, which are ignored.

    What is wrong in headers does not arrive: the right ones take their place.
    """
    told = case.operation.definition.raw.get("parameters", ())
    known = {parameter["name"] for parameter in told if parameter["in"] == "query"}
    wrong = (ParameterLocation.PATH, ParameterLocation.BODY)
    return not known & case.query.keys() and not any(map(case.meta.is_negative_at, wrong))


def ids(stage: Stage) -> dict[str, str]:
    """What stands in paths."""
    some = {"receipt_id": "some", "session_id": "some"}
    some |= {"case_id": stage.case_id or "some", "review_id": stage.review_id or "some"}
    return {"conversation_id": stage.patient.id, **some}


def headers_for(operation: dict[str, Any], stage: Stage, beside: Beside) -> dict[str, str]:
    """The token of somebody who may do it."""
    match operation["security"]:
        case []:
            return {}
        case [{"patient": []}]:
            return stage.patient.headers
        case [{"service": _}]:
            return {**beside.service, "Idempotency-Key": str(uuid4())}
    if operation["tags"] == ["admin"]:
        return beside.administrator.headers
    is_about_oneself = operation["tags"] == ["account"]
    return (beside.newcomer() if is_about_oneself else beside.lead).headers


def broken(operation: dict[str, Any], sign: str, beside: Beside) -> Iterator[dict[str, Any]]:
    """Bodies of the operation, right but for one text that has the sign."""
    if "requestBody" not in operation:
        return
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    schema = DESCRIPTION["components"]["schemas"].get(schema.get("$ref", "").split("/")[-1], schema)
    members = {**schema, **schema.get("oneOf", [{}])[0]}.get("properties") or schema["properties"]
    right = {**REAL, "id": str(uuid4()), "type": "other", "locale": "fr", "values": {}, "text": "a"}
    right = {name: value for name, value in right.items() if name in members}
    alternatives = [member for member in ("reply", "choice") if member in members]
    for name in members.keys() - {"id", "stars", "done", "accept_warnings"}:
        body = dict(right)
        for other in {"text", *alternatives} - {name}:
            if name in ("text", *alternatives) or other != "text":
                body.pop(other, None)
        match name:
            case "to":
                wrong: list[Any] = [{"username": sign}, {"facility": sign}]
            case "values":
                wrong = [{"name": f"a{sign}"}, {"kana": sign}, {f"a{sign}": "a"}]
            case "settled":
                wrong = [{"for_whom": sign}, {sign: "self"}]
            case _:
                wrong = [f"a{sign}"]
        yield from ({**body, name: value} for value in wrong)


def views(stage: Stage, beside: Beside) -> Iterator[tuple[str, dict[str, str]]]:
    """Where one reads what was stored."""
    yield f"/api/v1/conversations/{stage.patient.id}/events", stage.patient.headers
    yield f"/api/v1/conversations/{stage.patient.id}/transcript", stage.patient.headers
    yield f"/api/v1/staff/cases/{stage.case_id or 'some'}", beside.lead.headers
    yield f"/api/v1/staff/cases/{stage.case_id or 'some'}/request", beside.lead.headers
