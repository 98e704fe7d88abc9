"""One case as its page shows it: where it stands, its details, what the patient was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handoff_api.cases.queue import CLAIMED, WAITING
from handoff_api.conversations.events import BOT_MESSAGE
from handoff_api.knowledge.case_types import CaseType
from handoff_api.staff.queue_page import type_name
from handoff_api.staff.reader import Reader
from handoff_api.staff.talk import Entry, entries


@dataclass(frozen=True)
class Detail:
    """A field of the case with its value, or a remark on why there is none."""

    label: str
    value: str


@dataclass(frozen=True)
class Told:
    """What the patient was told, and whether they said that they understood."""

    text: str
    is_acknowledged: bool


@dataclass(frozen=True)
class CasePage:
    """What the page of a case says. `lease` is the reader's own; None: read only."""

    id: str
    code: str
    type: str
    is_urgent: bool
    language: str
    state: str
    state_name: str
    outcome: str | None
    position: int | None
    opened_at: str
    opened: str
    waited: str
    holder: str | None
    until: str | None
    lease: str | None
    has_conversation: bool
    given: Sequence[Detail]
    hides_details: bool
    missing: Sequence[Detail]
    told: Sequence[Told]
    talk: Sequence[Entry]

    @property
    def is_waiting(self) -> bool:
        """Whether somebody could claim it."""
        return self.state == WAITING

    @classmethod
    def of(cls, case: dict[str, Any], type_: CaseType, reader: Reader) -> "CasePage":
        """The page of what `Desk.show` returned."""
        values = case.get("values")
        outcome = case["outcome"]
        return cls(
            id=case["id"],
            code=case["code"],
            type=type_name(case["type"], reader),
            is_urgent=case["priority"] > 0,
            language=reader.language(case["locale"]),
            state=case["state"],
            state_name=reader.say(f"console-state-{case['state']}"),
            outcome=outcome and reader.say(f"console-outcome-{outcome}"),
            position=case["position"],
            opened_at=case["opened_at"],
            opened=reader.clock(case["opened_at"]),
            waited=reader.waited(case["waited_seconds"]),
            holder=case["holder"],
            until=reader.clock(case["held_until"]) if case["state"] == CLAIMED else None,
            lease=case.get("lease"),
            has_conversation=bool(case["conversation"]),
            given=_given(case["answers"], values or {}, type_, reader),
            hides_details=values is None,
            missing=_missing(case["missing"], values or {}, reader),
            told=_told(case, reader),
            talk=entries(case["conversation"], reader),
        )


def _given(
    answers: dict[str, Any], values: dict[str, Any], type_: CaseType, reader: Reader
) -> list[Detail]:
    known = answers | values
    names = dict.fromkeys([*type_.schema["properties"], *type_.by_bot, *type_.by_staff, *known])
    return [
        Detail(reader.field_label(name), reader.field_value(name, known[name]))
        for name in names
        if known.get(name) is not None
    ]


def _missing(names: Sequence[str], values: dict[str, Any], reader: Reader) -> list[Detail]:
    remark = reader.say("console-tells-staff")
    return [Detail(reader.field_label(name), remark if name in values else "") for name in names]


def _told(case: dict[str, Any], reader: Reader) -> list[Told]:
    """The facts that the patient was told, as they were said, in their order."""
    said = [event for event in case["conversation"] if event["type"] == BOT_MESSAGE]
    texts = {event["key"]: event["text"] for event in said if reader.states_facts(event["key"])}
    acknowledged = case["told"]
    unseen = {key: reader.say(key) for key in acknowledged if key not in texts}
    return [Told(text, key in acknowledged) for key, text in (unseen | texts).items()]
