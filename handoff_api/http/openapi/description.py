"""The description of the interface, OpenAPI 3.1, from the files in this folder.

The files are short for what OpenAPI spells out. Of each path and method they tell:

    access      who may: everybody, patient, staff, session (also who owes something), or a scope
    asks        parameters, by their names in `shared.yml`; those of the path go without saying
    takes       the schema of the JSON body
    gives       by status: what, schema, headers, or (other media types)
    refuses     codes of problems, beside those that access, parameters and body bring along

`!known` stands for a fact of `facts.py`. A schema with properties is an object.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import yaml

from handoff_api.http.openapi.facts import known, problems, value_schemas
from handoff_api.http.requests import SAFE_METHODS
from handoff_api.knowledge.library import Knowledge

HERE = Path(__file__).resolve().parent
AREAS = ("patients", "systems", "account", "staff", "admin", "operations")
JSON, PROBLEM = "application/json", "application/problem+json"

Part = dict[str, Any]


@dataclass(frozen=True)
class Known:
    """The place of a fact in a file."""

    name: str


class _Loader(yaml.SafeLoader):
    pass


def _known(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Known:
    return Known(str(loader.construct_scalar(node)))


_Loader.add_constructor("!known", _known)


def describe(knowledge: Knowledge) -> Part:
    """The whole document.

    Raises:
        KeyError: a file names a fact, a parameter or a problem that there is not.
    """
    facts = known(knowledge)
    shared = _read("shared", facts)
    schemas = shared["schemas"] | value_schemas(knowledge) | _event_schemas(_read("events", facts))
    paths = {
        path: {
            method: _operation(path, method, told, area, shared["parameters"])
            for method, told in methods.items()
        }
        for area in AREAS
        for path, methods in _read(area, facts).items()
    }
    return {
        "openapi": "3.1.1",
        "info": shared["info"],
        "servers": [{"url": "/"}],
        "tags": [{"name": area} for area in AREAS],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": shared["security_schemes"]},
    }


def _read(name: str, facts: Mapping[str, Any]) -> Part:
    text = (HERE / f"{name}.yml").read_text(encoding="utf-8")
    filled: Part = _filled(yaml.load(text, _Loader), facts)  # noqa: S506 - derived from SafeLoader
    return filled


def _filled(part: Any, facts: Mapping[str, Any]) -> Any:
    if isinstance(part, Known):
        return facts[part.name]
    if isinstance(part, list):
        return [_filled(item, facts) for item in part]
    if not isinstance(part, dict):
        return part
    filled = {name: _filled(value, facts) for name, value in part.items()}
    is_schema = isinstance(part.get("properties"), dict) and "type" not in part
    return {"type": "object", **filled} if is_schema else filled


def _event_schemas(bodies: Mapping[str, Part]) -> Mapping[str, Part]:
    """One schema for each type of event, and `Event`, which is any of them."""
    named = {type_: "".join(word.capitalize() for word in type_.split(".")) for type_ in bodies}
    references = {type_: f"#/components/schemas/{name}" for type_, name in named.items()}
    every: Part = {
        "seq": {"type": "integer", "minimum": 1},
        "at": {"$ref": "#/components/schemas/Instant"},
        "locale": {"$ref": "#/components/schemas/Locale"},
    }
    schemas: dict[str, Part] = {
        named[type_]: {
            **body,
            "required": ["seq", "type", "at", "locale", *body["required"]],
            "properties": {"type": {"const": type_}, **every, **body["properties"]},
        }
        for type_, body in bodies.items()
    }
    any_of_them = {
        "oneOf": [{"$ref": reference} for reference in references.values()],
        "discriminator": {"propertyName": "type", "mapping": references},
    }
    return schemas | {"Event": any_of_them}


def _operation(path: str, method: str, told: Part, area: str, parameters: Part) -> Part:
    in_path = re.findall(r"{(\w+)}", path)
    asked = [_parameter(name, parameters[name]) for name in (*in_path, *told.get("asks", ()))]
    is_write = method.upper() not in SAFE_METHODS
    codes = [
        "busy",
        *told.get("refuses", ()),
        *_ACCESS_CODES.get(told["access"], ("missing-scope",)),
    ]
    if told["access"] != "everybody":
        codes.append("unauthorized")
    if told["access"] in ("staff", "session") and is_write:
        codes.append("forbidden")
    if in_path:
        codes.append("not-found")
    if any(parameter["in"] == "query" for parameter in asked):
        codes.append("malformed")
    if "locale" in told.get("asks", ()):
        codes.append("unknown-locale")
    operation: Part = {
        "operationId": told["operationId"],
        "summary": told["summary"],
        "tags": [area],
        "security": _security(told["access"], is_write),
    }
    if "description" in told:
        operation["description"] = told["description"]
    if asked:
        operation["parameters"] = asked
    if "takes" in told:
        codes += ["malformed", "too-large"]
        operation["requestBody"] = {"required": True, "content": {JSON: {"schema": told["takes"]}}}
    given = {str(status): _response(answer) for status, answer in told["gives"].items()}
    return operation | {"responses": given | _refusals(codes)}


# What a kind of access may lack beside a token.
_ACCESS_CODES: Mapping[str, tuple[str, ...]] = {
    "everybody": (),
    "patient": ("origin-not-allowed",),
    "session": (),
    "staff": ("password-change-required", "second-factor-enrolment-required"),
}


def _parameter(name: str, told: Part) -> Part:
    return {"name": name, "required": told["in"] == "path", **told}


def _security(access: str, is_write: bool) -> list[dict[str, list[str]]]:
    match access:
        case "everybody":
            return []
        case "patient":
            return [{"patient": []}]
        case "staff" | "session":
            return [{"staff": []}, {"cookie": [], **({"csrf": []} if is_write else {})}]
    return [{"service": [access]}]


def _response(answer: Part) -> Part:
    content = {kind: {"schema": schema} for kind, schema in answer.get("or", {}).items()}
    if "schema" in answer:
        content = {JSON: {"schema": answer["schema"]}} | content
    headers = {
        name: {"description": what, "required": True, "schema": {"type": "string"}}
        for name, what in answer.get("headers", {}).items()
    }
    return {
        "description": answer["what"],
        **({"content": content} if content else {}),
        **({"headers": headers} if headers else {}),
    }


def _refusals(codes: Iterable[str]) -> Part:
    """One response for each status, which tells its codes."""
    told = problems()
    by_status: dict[int, list[str]] = {}
    for code in dict.fromkeys(codes):
        by_status.setdefault(told[code][0], []).append(code)
    return {str(status): _refusal(status, by_status[status], told) for status in sorted(by_status)}


def _refusal(status: int, codes: list[str], told: Mapping[str, tuple[int, str]]) -> Part:
    schema = {
        "allOf": [
            {"$ref": "#/components/schemas/Problem"},
            {"properties": {"status": {"const": status}, "code": {"enum": sorted(codes)}}},
        ]
    }
    refusal: Part = {
        "description": "\n".join(f"`{code}`: {told[code][1]}" for code in sorted(codes)),
        "content": {PROBLEM: {"schema": schema}},
    }
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        seconds = {"description": "Seconds", "required": True, "schema": {"type": "integer"}}
        refusal["headers"] = {"Retry-After": seconds}
    return refusal
