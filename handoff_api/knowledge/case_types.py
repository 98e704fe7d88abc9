"""Case types: what staff need, and who fills which field. One file each in `case_types/`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from handoff_api.exceptions import InvalidForm, Malformed
from handoff_api.knowledge.outgoing import Request

OLDEST_BIRTH = date(1900, 1, 1)
_KATAKANA = re.compile(r"[ァ-ヺー・ ]+")
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ()\-.]{5,38}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}

Values = dict[str, Any]


@dataclass(frozen=True)
class CaseType:
    """The fields of one kind of hand-over.

    `schema` is the JSON Schema of the patient's form, without words: what the patient fills in, and
    what the bot asks where no guide did. A field marked `x-may-tell-staff` may be null: the person
    prefers to tell the staff. `fields`: all, as staff may fill them; `settles`:
    answers of the guide that staff may give in the patient's place, with their values. `request`:
    the e-mail that the checked case becomes, if it is one that somebody else acts on.
    """

    id: str
    facts: tuple[str, ...]
    review_by: date
    priority: int
    schema: Mapping[str, Any]
    by_bot: tuple[str, ...]
    by_staff: tuple[str, ...]
    fields: Mapping[str, Any]
    settles: Mapping[str, tuple[str, ...]]
    request: Request | None = None

    @classmethod
    def from_row(cls, id_: str, row: Mapping[str, Any], fields: Mapping[str, Any]) -> "CaseType":
        """Build from the file's content and the shared field definitions."""
        optional = set(row["optional"])
        asked = [*row["by_patient"], *(f for f in row["by_bot"] if "x-input" in fields[f])]
        return cls(
            id=id_,
            facts=tuple(row["facts"]),
            review_by=row["review_by"],
            priority=row["priority"],
            schema={
                "type": "object",
                "additionalProperties": False,
                "properties": {name: fields[name] for name in asked},
                "required": [name for name in row["by_patient"] if name not in optional],
            },
            by_bot=tuple(row["by_bot"]),
            by_staff=tuple(row["by_staff"]),
            fields={name: fields[name] for name in (*asked, *row["by_bot"], *row["by_staff"])},
            settles={name: tuple(values) for name, values in row.get("settles", {}).items()},
            request=Request.from_row(row["request"]) if "request" in row else None,
        )

    def validate(self, values: object) -> Values:
        """The values, normalised.

        Raises:
            Malformed: not an object.
            InvalidForm: `errors` has one code for each wrong field.
        """
        if not isinstance(values, dict):
            raise Malformed(field="values")
        normal, errors = _checked(values, self.schema)
        for field, value in normal.items():
            if value is None and self._may_tell_staff(field):
                errors.pop(field, None)
        if errors:
            raise InvalidForm(errors=errors)
        return normal

    def corrections(self, values: object) -> Values:
        """What staff fill in or correct, normalised: any field of the case type, null to clear it.

        Raises:
            Malformed: not an object, or empty.
            InvalidForm: `errors` has one code for each wrong field.
        """
        if not isinstance(values, dict) or not values:
            raise Malformed(field="values")
        schema = {"type": "object", "additionalProperties": False, "properties": self.fields}
        normal, errors = _checked(values, schema)
        for field, value in normal.items():
            if value is None and field in self.fields:
                errors.pop(field, None)
        if errors:
            raise InvalidForm(errors=errors)
        return normal

    def settled(self, given: object) -> dict[str, str]:
        """What staff settled for the assistant to go on with.

        Raises:
            Malformed: a field that the type does not settle, or not so.
        """
        if not isinstance(given, dict):
            raise Malformed(field="settled")
        if any(value not in self.settles.get(name, ()) for name, value in given.items()):
            raise Malformed(field="settled")
        return given

    def answers(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """What the bot was told, as far as the case type has a field for it."""
        return {name: given[name] for name in self.by_bot if name in given}

    def missing(self, values: Mapping[str, Any]) -> list[str]:
        """The fields that staff still have to fill or ask for."""
        asked = [name for name in self.by_bot if name in self.schema["properties"]]
        wanted = [*self.schema["required"], *asked, *self.by_staff]
        return [name for name in wanted if values.get(name) is None]

    def _may_tell_staff(self, field: str) -> bool:
        return bool(self.schema["properties"].get(field, {}).get("x-may-tell-staff"))


class CaseTypes:
    """All case types, by id."""

    def __init__(self, types: Iterable[CaseType]) -> None:
        self._by_id = {type_.id: type_ for type_ in types}

    def get(self, type_id: object) -> CaseType:
        """The case type.

        Raises:
            Malformed: there is none with this id.
        """
        if not isinstance(type_id, str) or type_id not in self._by_id:
            raise Malformed(field="type")
        return self._by_id[type_id]

    def all(self) -> list[CaseType]:
        """Every case type."""
        return list(self._by_id.values())


FORMATS = FormatChecker(formats=())


@FORMATS.checks("kana")
def _is_kana(value: object) -> bool:
    return not isinstance(value, str) or bool(_KATAKANA.fullmatch(value))


@FORMATS.checks("birth-date", raises=ValueError)
def _is_birth_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return OLDEST_BIRTH <= _day(value) <= date.today()


@FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(_day(value))


def _day(text: str) -> date:
    """The day written as `YYYY-MM-DD`, and in no other way of ISO 8601."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day


@FORMATS.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or bool(_EMAIL.fullmatch(value))


@FORMATS.checks("telephone")
def _is_telephone(value: object) -> bool:
    return not isinstance(value, str) or bool(_TELEPHONE.fullmatch(value))


@FORMATS.checks("date-time", raises=ValueError)
def _is_instant(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def to_kana(text: str) -> str:
    """Hiragana and half-width kana as full-width katakana, single spaces between words."""
    wide = unicodedata.normalize("NFKC", text).translate(_HIRAGANA_TO_KATAKANA)
    return " ".join(wide.split())


def _checked(values: Mapping[str, Any], schema: Mapping[str, Any]) -> tuple[Values, dict[str, str]]:
    """The values, normalised, and a code for each wrong field."""
    normal = {name: _normalise(name, value, schema) for name, value in values.items()}
    errors: dict[str, str] = {}
    for error in Draft202012Validator(schema, format_checker=FORMATS).iter_errors(normal):
        for field in _fields_of(error, schema):
            errors.setdefault(field, _code_of(error))
    return normal, errors


def _normalise(name: str, value: Any, schema: Mapping[str, Any]) -> Any:
    if not isinstance(value, str):
        return value
    format_ = schema["properties"].get(name, {}).get("format")
    if format_ == "kana":
        return to_kana(value)
    if format_ in ("telephone", "email"):
        return unicodedata.normalize("NFKC", value).strip()
    return value.strip()


def _fields_of(error: ValidationError, schema: Mapping[str, Any]) -> list[str]:
    if error.absolute_path:
        return [str(error.absolute_path[0])]
    given = cast(Mapping[str, Any], error.instance)
    if error.validator == "required":
        return [name for name in schema["required"] if name not in given]
    return [name for name in given if name not in schema["properties"]]


def _code_of(error: ValidationError) -> str:
    """A stable code, also the Fluent message `form-error-<code>`."""
    if error.validator in ("required", "minLength") or error.instance == "":
        return "required"
    if error.validator == "format":
        return str(error.validator_value)
    codes = {"maxLength": "too-long", "enum": "choose", "additionalProperties": "unknown"}
    return codes.get(str(error.validator), "invalid")
