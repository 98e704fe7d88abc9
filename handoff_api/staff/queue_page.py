"""The queue as its page shows it: what is mine, what is waiting, what others work on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from handoff_api.cases.queue import CLAIMED, WAITING
from handoff_api.staff.reader import Reader


@dataclass(frozen=True)
class Row:
    """One case in a line."""

    id: str
    code: str
    type: str
    is_urgent: bool
    language: str
    waited: str
    opened_at: str
    opened: str
    position: int | None
    holder: str | None
    until: str | None


@dataclass(frozen=True)
class Queue:
    """The facility's open cases; `mine` and `others` by when they were opened."""

    mine: Sequence[Row]
    waiting: Sequence[Row]
    others: Sequence[Row]

    @classmethod
    def of(cls, cases: Sequence[dict[str, Any]], reader: Reader) -> "Queue":
        """Sort the cases of `Desk.list` into the page's three lists."""
        name = reader.member.username
        held = [case for case in cases if case["state"] != WAITING]
        return cls(
            mine=[_row(case, reader) for case in held if case["holder"] == name],
            waiting=[_row(case, reader) for case in cases if case["state"] == WAITING],
            others=[_row(case, reader) for case in held if case["holder"] != name],
        )


def _row(case: dict[str, Any], reader: Reader) -> Row:
    is_held = case["state"] == CLAIMED
    return Row(
        id=case["id"],
        code=case["code"],
        type=type_name(case["type"], reader),
        is_urgent=case["priority"] > 0,
        language=reader.language(case["locale"]),
        waited=reader.waited(case["waited_seconds"]),
        opened_at=case["opened_at"],
        opened=reader.clock(case["opened_at"]),
        position=case["position"],
        holder=case["holder"],
        until=reader.clock(case["held_until"]) if is_held else None,
    )


def type_name(type_: str, reader: Reader) -> str:
    """What a case type is called."""
    return reader.first_of(f"console-type-{type_}", f"form-{type_}-title") or type_
