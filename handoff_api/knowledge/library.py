"""Reads the knowledge files once, at start."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from handoff_api.exceptions import ConfigurationError
from handoff_api.knowledge.case_types import CaseType, CaseTypes
from handoff_api.knowledge.facilities import Facilities, Facility
from handoff_api.knowledge.playbooks import Playbooks
from handoff_api.knowledge.stock_replies import StockReply, read_stock_replies

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class MenuItem:
    """A first choice of a system: what it says and what tapping it means."""

    label: str
    intent: str
    entities: dict[str, str]


@dataclass(frozen=True)
class System:
    """A system that patients ask about, and the case types that its hand-overs have.

    `support` is the facility whose hours and addresses answer for the system, if there is one.
    """

    case_types: tuple[str, ...]
    menu: tuple[MenuItem, ...]
    support: str | None = None


@dataclass(frozen=True)
class Knowledge:
    """Everything that is data rather than code."""

    facilities: Facilities
    case_types: CaseTypes
    systems: dict[str, System]
    playbooks: Playbooks
    stock_replies: dict[str, StockReply]

    def menu(self, facility: Facility) -> list[MenuItem]:
        """What the facility's patients are offered first."""
        return [item for system in facility.systems for item in self.systems[system].menu]

    def case_types_of(self, facility: Facility) -> list[str]:
        """The kinds of hand-over that fit the facility, the catch-all last."""
        types = [type_ for id_ in facility.systems for type_ in self.systems[id_].case_types]
        return list(dict.fromkeys([*types, "other"]))

    def support_of(self, system: str) -> Facility | None:
        """The facility that answers for a system; None when the id is no such system's."""
        support = self.systems[system].support if system in self.systems else None
        return self.facilities.get(support) if support else None


def load_knowledge(directory: Path = HERE) -> Knowledge:
    """Read every knowledge file.

    Raises:
        ConfigurationError: a file is missing something; the message names the file.
    """
    fields = yaml.safe_load((directory / "fields.yml").read_text(encoding="utf-8"))
    try:
        knowledge = Knowledge(
            facilities=Facilities(_rows(directory / "facilities")),
            case_types=CaseTypes(
                CaseType.from_row(id_, row, fields)
                for id_, row in _rows(directory / "case_types").items()
            ),
            systems={
                id_: System(
                    tuple(row["case_types"]),
                    tuple(MenuItem(**item) for item in row["menu"]),
                    row.get("support"),
                )
                for id_, row in _rows(directory / "systems").items()
            },
            playbooks=Playbooks.read(directory / "playbooks"),
            stock_replies=read_stock_replies(directory / "stock_replies.yml"),
        )
        _check_requests(knowledge)
        return knowledge
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigurationError(f"knowledge cannot be read: {error!r}") from error


def _check_requests(knowledge: Knowledge) -> None:
    steps = {(book.id, step.id) for book in knowledge.playbooks.all() for step in book.steps}
    for type_ in knowledge.case_types.all():
        if (request := type_.request) is None:
            continue
        if (request.playbook, request.step) not in steps:
            raise ValueError(f"{type_.id}: no step {request.step} in {request.playbook}")
        if unknown := {*request.fields, request.moment} - type_.fields.keys():
            raise ValueError(f"{type_.id}: the request needs unknown fields {sorted(unknown)}")
        for facility in knowledge.facilities.all():
            if facility.sender is None and type_.id in knowledge.case_types_of(facility):
                raise ValueError(f"{facility.id} needs mail.sender for requests of {type_.id}")


def _rows(directory: Path) -> dict[str, dict[str, Any]]:
    return {
        path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in sorted(directory.glob("*.yml"))
    }
