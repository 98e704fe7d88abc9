"""Playbooks: what staff tick off while they work on a case. One file each in `playbooks/`.

The files have ids and facts only. The words are the Fluent messages named by `title_key` and `key`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import structlog
import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from handoff_api.exceptions import ConfigurationError

logger = structlog.get_logger()


def _object(required: Mapping[str, Any], optional: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {**required, **optional},
    }


def _list(items: Mapping[str, Any], at_least: int = 1) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": at_least, "uniqueItems": True}


_TEXT = {"type": "string", "minLength": 1}
_FACT = {"type": "string", "pattern": "^[A-Z][1-9][0-9]*$"}
_STEP_ID = {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"}
_SYMPTOM_ID = {"type": "string", "pattern": "^[a-z]+(_[a-z]+)*$"}
_SYMPTOMS = {
    "type": "object",
    "minProperties": 1,
    "propertyNames": _SYMPTOM_ID,
    "additionalProperties": _object({"facts": _list(_FACT, at_least=0)}, {}),
}
_STEP = _object({"id": _STEP_ID, "facts": _list(_FACT)}, {"when": _list(_SYMPTOM_ID)})
_FILE = Draft202012Validator(
    _object(
        {"source": _TEXT, "review_by": {}, "case_types": _list(_TEXT), "steps": _list(_STEP)},
        {"symptoms": _SYMPTOMS},
    )
)


@dataclass(frozen=True)
class Symptom:
    """What is wrong, or wanted; it selects the steps of its playbook.

    Its id is the value of the case's answer (`symptom`, `what_failed` or `network_form`), if that
    can tell it.
    """

    id: str
    key: str
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One action. It belongs to the symptoms in `when`; to all of them when that is empty."""

    id: str
    key: str
    facts: tuple[str, ...]
    when: tuple[str, ...] = ()


@dataclass(frozen=True)
class Playbook:
    """The steps of one piece of work, in order, and the document that they come from."""

    id: str
    source: str
    review_by: date
    case_types: tuple[str, ...]
    symptoms: tuple[Symptom, ...]
    steps: tuple[Step, ...]

    @classmethod
    def from_row(cls, id_: str, row: Mapping[str, Any]) -> "Playbook":
        """Build from a file's content that has no `fault`."""
        prefix = f"playbook-{id_}"
        return cls(
            id=id_,
            source=row["source"],
            review_by=row["review_by"],
            case_types=tuple(row["case_types"]),
            symptoms=tuple(
                Symptom(symptom, f"{prefix}-symptom-{symptom}", tuple(about["facts"]))
                for symptom, about in row.get("symptoms", {}).items()
            ),
            steps=tuple(
                Step(
                    step["id"],
                    f"{prefix}-{step['id']}",
                    tuple(step["facts"]),
                    tuple(step.get("when", ())),
                )
                for step in row["steps"]
            ),
        )

    @property
    def title_key(self) -> str:
        """The Fluent message that says what the work is."""
        return f"playbook-{self.id}-title"

    def names(self, symptom: str | None) -> bool:
        """Whether the symptom is one of the playbook's own."""
        return any(symptom == own.id for own in self.symptoms)

    def selected_by(self, symptom: str) -> "Playbook":
        """The same playbook with the steps that the symptom needs."""
        steps = (step for step in self.steps if not step.when or symptom in step.when)
        return replace(self, steps=tuple(steps))


class Playbooks:
    """All playbooks, in the order of their ids."""

    def __init__(self, playbooks: Iterable[Playbook]) -> None:
        self._playbooks = tuple(sorted(playbooks, key=lambda playbook: playbook.id))

    @classmethod
    def read(cls, directory: Path) -> "Playbooks":
        """Read every file; one that is past its review is used, with a warning in the log.

        Raises:
            ConfigurationError: a file is wrong; the message names it.
        """
        playbooks = cls(_read(path) for path in directory.glob("*.yml"))
        for playbook in playbooks.overdue(date.today()):
            review_by = playbook.review_by.isoformat()
            logger.warning("playbook.overdue", playbook=playbook.id, review_by=review_by)
        return playbooks

    def all(self) -> tuple[Playbook, ...]:
        """Every playbook, whole."""
        return self._playbooks

    def for_case(self, case_type: str, symptom: str | None = None) -> tuple[Playbook, ...]:
        """The playbooks of the case type, with the steps that the symptom needs.

        A playbook that has symptoms, but not this one, is left out. Without a symptom, or with one
        that no playbook of the case type names, all are given whole.
        """
        mine = tuple(p for p in self._playbooks if case_type in p.case_types)
        if symptom is None or not any(playbook.names(symptom) for playbook in mine):
            return mine
        fitting = (p for p in mine if not p.symptoms or p.names(symptom))
        return tuple(playbook.selected_by(symptom) for playbook in fitting)

    def overdue(self, today: date) -> tuple[Playbook, ...]:
        """The playbooks that somebody should have compared with their source before today."""
        return tuple(p for p in self._playbooks if p.review_by < today)


def _read(path: Path) -> Playbook:
    try:
        row = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} cannot be read: {error}") from error
    fault = _fault_of_shape(row) or _fault_of_ids(row)
    if fault:
        raise ConfigurationError(f"{path}: {fault}")
    return Playbook.from_row(path.stem, row)


def _fault_of_shape(row: Any) -> str | None:
    error = best_match(_FILE.iter_errors(row))
    if error:
        return f"{error.json_path}: {error.message}"
    if type(row["review_by"]) is not date:
        return "review_by is not a date"
    return None


def _fault_of_ids(row: Mapping[str, Any]) -> str | None:
    """What JSON Schema cannot tell: ids that are there twice, taken or missing."""
    ids = [step["id"] for step in row["steps"]]
    named = {symptom for step in row["steps"] for symptom in step.get("when", ())}
    if twice := sorted({id_ for id_ in ids if ids.count(id_) > 1}):
        return f"step ids more than once: {twice}"
    if taken := [id_ for id_ in ids if id_ == "title" or id_.startswith("symptom-")]:
        return f"step ids that name other messages: {taken}"
    if unknown := sorted(named - row.get("symptoms", {}).keys()):
        return f"steps for symptoms that are not listed: {unknown}"
    return None
