"""A case's fields as its page shows them, and as the forms that staff fill or correct them in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handoff_api.exceptions import Problem
from handoff_api.knowledge.case_types import CaseType
from handoff_api.staff.reader import Reader

PREFIX = "field-"
_HTML_TYPES = {"date": "date", "day": "date", "tel": "tel", "email": "email"}
_LONG = 500


@dataclass(frozen=True)
class Detail:
    """A field that has a value. `value` is None while it is hidden."""

    name: str
    label: str
    value: str | None


@dataclass(frozen=True)
class Input:
    """A field as a control: its HTML type (`choice` and `long` are others), what is in it."""

    name: str
    label: str
    hint: str | None
    remark: str | None
    type: str
    value: str
    options: Sequence[tuple[str, str]]
    max_length: int | None

    @property
    def control(self) -> str:
        """The control's name in the form."""
        return PREFIX + self.name


def details(
    case: Mapping[str, Any], type_: CaseType, reader: Reader, values: Mapping[str, Any] | None
) -> list[Detail]:
    """What is known, in the order of the case type; personal values only as far as revealed."""
    answers = case["answers"]
    known = dict.fromkeys([*type_.fields, *answers, *case["given"]])
    found = []
    for name in known:
        if name in case["given"]:
            shown = values and values.get(name)
        elif answers.get(name) is not None:
            shown = answers[name]
        else:
            continue
        value = None if shown is None else reader.field_value(name, shown)
        found.append(Detail(name, reader.field_label(name), value))
    return found


def inputs(
    names: Sequence[str],
    type_: CaseType,
    reader: Reader,
    values: Mapping[str, Any] | None,
) -> list[Input]:
    """Controls for those of the fields that the case type has, filled with the known values."""
    return [_input(name, type_, reader, values or {}) for name in type_.fields if name in names]


def changes(form: Mapping[str, Any], type_: CaseType, reader: Reader) -> dict[str, Any]:
    """The posted fields as values; an empty one is None."""
    posted = {name: str(form.get(PREFIX + name) or "") for name in type_.fields}
    return {
        name: _value(text, type_.fields[name], reader)
        for name, text in posted.items()
        if PREFIX + name in form
    }


def sentences(problem: Problem, reader: Reader) -> dict[str, str]:
    """What is wrong with each field of an `InvalidForm`."""
    return {
        PREFIX + name: reader.say(f"form-error-{code}")
        for name, code in problem.facts["errors"].items()
    }


def _input(name: str, type_: CaseType, reader: Reader, values: Mapping[str, Any]) -> Input:
    field = type_.fields[name]
    prefers_to_tell = name in values and values[name] is None
    return Input(
        name=name,
        label=reader.field_label(name),
        hint=reader.first_of(f"form-{name}-hint") if name in type_.by_staff else None,
        remark=reader.say("console-tells-staff") if prefers_to_tell else None,
        type=_type(field),
        value=_typed(field, reader, values.get(name)),
        options=[(option, reader.field_value(name, option)) for option in field.get("enum", ())],
        max_length=field.get("maxLength"),
    )


def _type(field: Mapping[str, Any]) -> str:
    if "enum" in field:
        return "choice"
    if field.get("format") == "date-time":
        return "datetime-local"
    if field.get("maxLength", 0) > _LONG:
        return "long"
    return _HTML_TYPES.get(field.get("x-input", ""), "text")


def _typed(field: Mapping[str, Any], reader: Reader, value: Any) -> str:
    if value is None:
        return ""
    if _type(field) == "datetime-local":
        return reader.local(value).strftime("%Y-%m-%dT%H:%M")
    return str(value)


def _value(text: str, field: Mapping[str, Any], reader: Reader) -> str | None:
    if not text.strip():
        return None
    if _type(field) != "datetime-local":
        return text
    try:
        typed = datetime.fromisoformat(text)
    except ValueError:
        return text
    return typed.replace(tzinfo=reader.facility.calendar.timezone).isoformat()
