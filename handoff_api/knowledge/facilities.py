"""The facilities that are served: who they are, what they offer, when they are open."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays as public_holidays

from handoff_api.exceptions import UnknownFacility
from handoff_api.knowledge.outgoing import Reminding, address

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOOKAHEAD_DAYS = 30
RETENTION_DAYS = 30
_NONE = timedelta()
_ORIGIN = re.compile(r"(https?)://((?:[a-z0-9_-]+\.)*[a-z0-9_-]+)(?::([1-9][0-9]{0,4}))?")


@dataclass(frozen=True)
class Closure:
    """A yearly closed period, both ends included, as (month, day)."""

    first: tuple[int, int]
    last: tuple[int, int]

    @classmethod
    def parse(cls, text: str) -> "Closure":
        """Read `MM-DD/MM-DD`; the period may run over the new year."""
        first, last = (tuple(int(part) for part in end.split("-")) for end in text.split("/"))
        return cls((first[0], first[1]), (last[0], last[1]))

    def covers(self, day: date) -> bool:
        """Whether the day lies in the period."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last


@dataclass(frozen=True)
class Calendar:
    """Opening hours in local time: split shifts, public holidays, yearly closures."""

    timezone: ZoneInfo
    shifts: Mapping[str, tuple[tuple[time, time], ...]]
    holiday_region: str
    closures: tuple[Closure, ...]

    def opens_at(self, now: datetime) -> datetime | None:
        """The next opening, aware and in local time; None while open.

        Raises:
            ValueError: nothing opens within a month.
        """
        local = now.astimezone(self.timezone)
        for offset in range(LOOKAHEAD_DAYS):
            day = local.date() + timedelta(days=offset)
            for opening, closing in self._shifts_on(day):
                if local < closing:
                    return None if opening <= local else opening
        raise ValueError("no opening within a month")

    def open_minutes(self, start: datetime, end: datetime) -> int:
        """How many minutes of opening hours lie between two instants, rounded down."""
        first, last = start.astimezone(self.timezone), end.astimezone(self.timezone)
        open_for = timedelta()
        for offset in range((last.date() - first.date()).days + 1):
            for opening, closing in self._shifts_on(first.date() + timedelta(days=offset)):
                # In UTC: local times do not know that the clocks changed in between.
                begin = max(opening.astimezone(UTC), start.astimezone(UTC))
                open_for += max(min(closing.astimezone(UTC), end.astimezone(UTC)) - begin, _NONE)
        return int(open_for.total_seconds() // 60)

    def _shifts_on(self, day: date) -> list[tuple[datetime, datetime]]:
        if day in _holidays(self.holiday_region) or any(c.covers(day) for c in self.closures):
            return []
        return [
            (
                datetime.combine(day, opening, self.timezone),
                datetime.combine(day, closing, self.timezone),
            )
            for opening, closing in self.shifts.get(WEEKDAYS[day.weekday()], ())
        ]


@dataclass(frozen=True)
class Contact:
    """How to reach a facility, besides its counter."""

    telephone: str
    fax: str = ""
    email: str = ""
    address: str = ""


@dataclass(frozen=True)
class Facility:
    """A pharmacy, clinic or support centre.

    Conversations and cases are erased `retention_days` after they ended. `sender`: the address that
    its e-mails come from; `reminding`: who is told of cases that nobody takes up. `origins`: the
    sites, beside the service's own, whose pages may embed the widget.
    """

    id: str
    names: Mapping[str, str]
    country: str
    locale: str
    staff_locales: tuple[str, ...]
    systems: tuple[str, ...]
    calendar: Calendar
    contact: Contact
    retention_days: int = RETENTION_DAYS
    requires_second_factor: bool = False
    sender: str | None = None
    reminding: Reminding | None = None
    origins: tuple[str, ...] = ()

    def name(self, locale: str) -> str:
        """The name for readers of the language."""
        return self.names[locale]


class Facilities:
    """All facilities, by id."""

    def __init__(self, rows: Mapping[str, Mapping[str, Any]]) -> None:
        self._by_id = {id_: _facility(id_, row) for id_, row in rows.items()}

    def get(self, facility_id: object) -> Facility:
        """The facility.

        Raises:
            UnknownFacility: there is none with this id.
        """
        if not isinstance(facility_id, str) or facility_id not in self._by_id:
            raise UnknownFacility
        return self._by_id[facility_id]

    def all(self) -> list[Facility]:
        """Every facility, in the order of their ids."""
        return [self._by_id[id_] for id_ in sorted(self._by_id)]


@lru_cache
def _holidays(region: str) -> public_holidays.HolidayBase:
    country, _, subdivision = region.partition("-")
    return public_holidays.country_holidays(country, subdiv=subdivision or None)


def _days(value: object) -> int:
    if not isinstance(value, int) or value < 1:
        raise ValueError(f"retention_days must be a whole number of days, not {value!r}")
    return value


def _is_required(value: object) -> bool:
    if value not in ("required", "optional"):
        raise ValueError(f"second_factor must be required or optional, not {value!r}")
    return value == "required"


def _origins(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError(f"origins must be a list, not {value!r}")
    return tuple(_origin(text) for text in value)


def _origin(text: object) -> str:
    """As browsers send it: lower case, a port only where it is not the scheme's own."""
    parts = _ORIGIN.fullmatch(text) if isinstance(text, str) else None
    if parts is None:
        raise ValueError(f"origins: {text!r} is not scheme://host or scheme://host:port")
    scheme, host, port = parts.groups()
    if scheme == "http" and host not in ("localhost", "127.0.0.1"):
        raise ValueError(f"origins: {text!r} must be https")
    if port == {"http": "80", "https": "443"}[scheme]:
        raise ValueError(f"origins: {text!r} must be without its default port")
    return parts.group()


def _sender(row: Mapping[str, Any]) -> str | None:
    if "mail" in row:
        return address(row["mail"]["sender"])
    if "notify" in row:
        raise ValueError("notify needs mail.sender, the address that reminders come from")
    return None


def _facility(id_: str, row: Mapping[str, Any]) -> Facility:
    shifts = {
        day: tuple(
            (time.fromisoformat(opening), time.fromisoformat(closing))
            for opening, closing in (span.split("-") for span in spans)
        )
        for day, spans in row["hours"].items()
    }
    return Facility(
        id=id_,
        names=row["names"],
        country=row["country"],
        locale=row["locale"],
        staff_locales=tuple(row["staff_locales"]),
        systems=tuple(row["systems"]),
        calendar=Calendar(
            timezone=ZoneInfo(row["timezone"]),
            shifts=shifts,
            holiday_region=row["holidays"],
            closures=tuple(Closure.parse(text) for text in row["closures"]),
        ),
        contact=Contact(**row["contact"]),
        retention_days=_days(row.get("retention_days", RETENTION_DAYS)),
        requires_second_factor=_is_required(row.get("second_factor", "optional")),
        sender=_sender(row),
        reminding=Reminding.from_row(row["notify"]) if "notify" in row else None,
        origins=_origins(row.get("origins", [])),
    )
