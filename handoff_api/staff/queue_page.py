"""The queue as its page shows it: one list at a time, narrowed by what its address asks for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from handoff_api.cases.codes import letters
from handoff_api.cases.reading import CaseFilter
from handoff_api.cases.states import CLAIMED, UNCONFIRMED, URGENT, WAITING
from handoff_api.staff.reader import Reader
from handoff_api.words.catalogue import LOCALES

LISTS = ("waiting", "mine", "all")
AGES_MINUTES = (30, 60, 240, 1440)
CLAIMABLE = (WAITING, UNCONFIRMED)


@dataclass(frozen=True)
class Wanted:
    """What the page's address asks for; empty: everything.

    `older_than`: opened at least so many minutes ago; `code`: a part of the case's number.
    """

    list: str = "waiting"
    type: str = ""
    language: str = ""
    older_than: str = ""
    code: str = ""

    @classmethod
    def of(cls, args: Mapping[str, Any]) -> "Wanted":
        """Read the query of the address."""
        wanted = cls(**{name: str(args.get(name) or "") for name in cls.__dataclass_fields__})
        return replace(wanted, list=wanted.list if wanted.list in LISTS else LISTS[0])

    @property
    def filter(self) -> CaseFilter:
        """The same for `Desk.list`, apart from the code.

        Raises:
            Malformed: a value cannot be used.
        """
        asked = {"type": self.type, "locale": self.language, "older_than": self.older_than}
        return CaseFilter.of({name: value for name, value in asked.items() if value})

    @property
    def is_narrowed(self) -> bool:
        """Whether some cases are left out."""
        return bool(self.type or self.language or self.older_than or self.code)

    def has(self, case: Mapping[str, Any]) -> bool:
        """Whether the case's number is the one looked for."""
        return letters(self.code) in letters(case["code"])

    def query(self, list_: str) -> str:
        """The address's query for a list; empty for the page as it opens."""
        shown = {**self.__dict__, "list": list_}
        kept = {name: value for name, value in shown.items() if value and value != LISTS[0]}
        return f"?{urlencode(kept)}" if kept else ""


@dataclass(frozen=True)
class Row:
    """One case in a line."""

    id: str
    code: str
    type: str
    state: str
    state_name: str
    urgency: str | None
    is_reopened: bool
    is_answered: bool
    is_claimable: bool
    is_mine: bool
    language: str
    locale: str
    waited: str
    waited_open: str | None
    opened_at: str
    opened: str
    holder: str | None
    until: str | None


@dataclass(frozen=True)
class Tab:
    """A list that can be chosen, with the number of its cases."""

    name: str
    query: str
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Queue:
    """The chosen list of the facility's open cases; `opens`: when the facility does, if closed."""

    wanted: Wanted
    tabs: Sequence[Tab]
    rows: Sequence[Row]
    opens: str | None
    types: Sequence[tuple[str, str]]
    languages: Sequence[tuple[str, str]]
    ages: Sequence[tuple[str, str]]

    @classmethod
    def of(
        cls,
        cases: Sequence[dict[str, Any]],
        wanted: Wanted,
        types: Sequence[str],
        reader: Reader,
    ) -> "Queue":
        """The page of what `Desk.list` returned; `types`: the facility's kinds of cases."""
        found = [case for case in cases if wanted.has(case)]
        lists = {
            "waiting": [case for case in found if case["state"] in CLAIMABLE],
            "mine": [case for case in found if case["holder"] == reader.member.username],
            "all": found,
        }
        opens_at = reader.facility.calendar.opens_at(datetime.now(UTC))
        return cls(
            wanted=wanted,
            tabs=[
                Tab(name, wanted.query(name), len(lists[name]), name == wanted.list)
                for name in LISTS
            ],
            rows=[_row(case, reader) for case in lists[wanted.list]],
            opens=reader.clock(opens_at.isoformat()) if opens_at else None,
            types=[(type_, type_name(type_, reader)) for type_ in types],
            languages=[(locale, reader.language(locale)) for locale in LOCALES],
            ages=[
                (str(minutes), reader.duration(minutes * 60, threshold=1))
                for minutes in AGES_MINUTES
            ],
        )


def _row(case: dict[str, Any], reader: Reader) -> Row:
    waited = case["waited_seconds"]
    waited_open = case["waited_open_minutes"] * 60
    return Row(
        id=case["id"],
        code=case["code"],
        type=type_name(case["type"], reader),
        state=case["state"],
        state_name=reader.say(f"console-state-{case['state']}"),
        urgency=urgency(case, reader),
        is_reopened=case["round"] > 0,
        is_answered=case["answered_at"] is not None,
        is_claimable=case["state"] in CLAIMABLE,
        is_mine=case["holder"] == reader.member.username,
        language=reader.language(case["locale"]),
        locale=case["locale"],
        waited=reader.duration(waited),
        waited_open=reader.duration(waited_open) if waited_open + 60 < waited else None,
        opened_at=case["opened_at"],
        opened=reader.clock(case["opened_at"]),
        holder=case["holder"],
        until=reader.clock(case["held_until"]) if case["state"] == CLAIMED else None,
    )


def urgency(case: Mapping[str, Any], reader: Reader) -> str | None:
    """Why the case comes before others; None when it does not."""
    if case["priority"] >= URGENT:
        return reader.say("console-emergency")
    return reader.say("console-urgent") if case["priority"] > 0 else None


def type_name(type_: str, reader: Reader) -> str:
    """What a case type is called."""
    return reader.first_of(f"console-type-{type_}", f"form-{type_}-title") or type_
