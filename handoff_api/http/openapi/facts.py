"""What the description has from elsewhere: `!known <name>` in its files, problems, and schemas."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from handoff_api.audit.entries import MAX_PAGE, PAGE
from handoff_api.audit.trail import ActorKind
from handoff_api.cases.routes import MAX_IDEMPOTENCY_KEY
from handoff_api.cases.states import OUTCOMES, OWNER_OF_STATE, STATES
from handoff_api.cases.work_routes import LONGEST_QUERY
from handoff_api.conversations.own_case import STARS
from handoff_api.conversations.service import MAX_TEXT
from handoff_api.exceptions import Problem
from handoff_api.http.requests import SESSION_COOKIE
from handoff_api.knowledge.case_types import OLDEST_BIRTH, CaseType
from handoff_api.knowledge.library import Knowledge
from handoff_api.outbox.requests import DECISIONS
from handoff_api.outbox.store import STATES as MAIL_STATES
from handoff_api.retention.erasure import REASONS
from handoff_api.review import decisions, inbox, labels, noticing
from handoff_api.staff import passwords
from handoff_api.staff.members import ROLES, Debt
from handoff_api.words.catalogue import LOCALES

Schema = dict[str, Any]

# Our own formats of fields, as others know them.
FORMATS: Mapping[str, Schema] = {
    "birth-date": {"format": "date", "description": f"From {OLDEST_BIRTH} on, not in the future"},
    "kana": {"description": "Katakana; hiragana and half-width kana are converted"},
    "telephone": {"description": "Digits, with + at the start and ( ) - . between them"},
}


def known(knowledge: Knowledge) -> Mapping[str, Any]:
    """The facts by name; lists are the allowed values of something."""
    return {
        "actors": list(get_args(ActorKind.__value__)),
        "audit_page": PAGE,
        "case_types": [type_.id for type_ in knowledge.case_types.all()],
        "debts": list(get_args(Debt.__value__)),
        "decisions": list(DECISIONS),
        "intents": list(labels.INTENTS),
        "locales": list(LOCALES),
        "longest_audit_page": MAX_PAGE,
        "longest_idempotency_key": MAX_IDEMPOTENCY_KEY,
        "longest_password": passwords.MOST,
        "longest_query": LONGEST_QUERY,
        "longest_text": MAX_TEXT,
        "mail_states": list(MAIL_STATES),
        "most_reviews": decisions.MOST_MESSAGES,
        "outcomes": list(OUTCOMES),
        "owners": sorted(set(OWNER_OF_STATE.values())),
        "playbooks": [book.id for book in knowledge.playbooks.all()],
        "reasons": list(REASONS),
        "review_decisions": list(decisions.DECISIONS),
        "review_reasons": list(noticing.REASONS),
        "review_states": list(inbox.STATES),
        "roles": list(ROLES),
        "session_cookie": SESSION_COOKIE,
        "shortest_password": passwords.LEAST,
        "stars": list(STARS),
        "states": list(STATES),
        "stock_replies": list(knowledge.stock_replies),
    }


def problems() -> Mapping[str, tuple[int, str]]:
    """Status and meaning of each code."""
    found = {type_.code: (type_.status, _first_line(type_)) for type_ in _below(Problem)}
    return found | {
        Problem.code: (Problem.status, "The request is not what is described here."),
        "too-large": (413, "The body is over the limit."),
    }


def value_schemas(knowledge: Knowledge) -> Mapping[str, Schema]:
    """The values of each case type, and what is made of them: by name of the schema."""
    types = knowledge.case_types.all()
    names = {type_.id: f"{_camel(type_.id)}Values" for type_ in types}
    fields = {name: _told(field) for type_ in types for name, field in type_.fields.items()}
    return {
        **{names[type_.id]: _values(type_) for type_ in types},
        "Values": {"anyOf": [_reference(name) for name in names.values()]},
        "NewCase": {"oneOf": [_new_case(type_, names[type_.id]) for type_ in types]},
        "Corrections": {
            "type": "object",
            "description": "Fields of the case's type",
            "minProperties": 1,
            "additionalProperties": False,
            "properties": {name: _or_null(field) for name, field in fields.items()},
        },
    }


def _below(type_: type[Problem]) -> Iterator[type[Problem]]:
    for below in type_.__subclasses__():
        # The code of a class that has none of its own is told by the one that it comes from.
        if "code" in vars(below):
            yield below
        yield from _below(below)


def _first_line(type_: type[Problem]) -> str:
    return (type_.__doc__ or "").split("\n")[0]


def _camel(id_: str) -> str:
    return "".join(word.capitalize() for word in id_.split("_"))


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _values(type_: CaseType) -> Schema:
    properties = {
        name: _or_null(_told(field)) if field.get("x-may-tell-staff") else _told(field)
        for name, field in type_.schema["properties"].items()
    }
    return {**type_.schema, "properties": properties}


def _told(field: Mapping[str, Any]) -> Schema:
    return {**field, **FORMATS.get(field.get("format", ""), {})}


def _or_null(field: Mapping[str, Any]) -> Schema:
    nullable = {**field, "type": [field["type"], "null"]}
    return nullable | ({"enum": [*field["enum"], None]} if "enum" in field else {})


def _new_case(type_: CaseType, values: str) -> Schema:
    return {
        "type": "object",
        "title": type_.id,
        "required": ["facility", "type", "locale", "values"],
        "properties": {
            "facility": {"type": "string", "description": "The one of the service token"},
            "type": {"const": type_.id},
            "locale": _reference("Locale"),
            "values": _reference(values),
            "summary": {"type": "string", "maxLength": MAX_TEXT, "description": "For staff"},
        },
    }
