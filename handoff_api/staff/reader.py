"""A member of staff in front of a page: in which language, and what is said in it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from babel.dates import format_date, format_datetime, format_timedelta
from sanic import Request

from handoff_api.exceptions import UnknownLocale
from handoff_api.http.html import language_name
from handoff_api.http.requests import reader_locale, services
from handoff_api.knowledge.facilities import Facility
from handoff_api.staff.members import Member
from handoff_api.words.catalogue import LOCALES, Catalogue, served_locale
from handoff_api.words.rendering import instant

LOCALE_COOKIE = "__Host-tsunagu-locale"


@dataclass(frozen=True)
class Reader:
    """Says things to a member of staff in the language that they read."""

    member: Member
    facility: Facility
    locale: str
    catalogue: Catalogue

    def say(self, key: str, **args: Any) -> str:
        """The catalogue's message."""
        return self.catalogue.render(key, self.locale, args)

    def first_of(self, *keys: str) -> str | None:
        """The first of the messages that the catalogue has."""
        for key in keys:
            if self.catalogue.has(key, self.locale):
                return self.say(key)
        return None

    def intent(self, name: str) -> str:
        """What an intent is called; its id when it has no name."""
        return self.first_of(f"intent-{name.replace('_', '-')}") or name

    def states_facts(self, key: str) -> bool:
        """Whether a message states facts of the source documents."""
        return bool(self.catalogue.facts(self.locale).get(key))

    def language(self, code: str) -> str:
        """The name of a language."""
        return language_name(code, self.locale)

    def duration(self, seconds: int, threshold: float = 1.5) -> str:
        """A duration in the largest unit of which it has so many, at least a minute."""
        return format_timedelta(
            timedelta(seconds=max(seconds, 60)),
            granularity="minute",
            threshold=threshold,
            locale=self.locale,
        )

    def clock(self, iso: str) -> str:
        """A time at the facility; with its day unless that is today."""
        local = self.local(iso)
        if local.date() == datetime.now(UTC).astimezone(self.facility.calendar.timezone).date():
            return format_datetime(local, "HH:mm", locale=self.locale)
        return instant(iso, self.locale, self.facility)

    def local(self, iso: str) -> datetime:
        """The time at the facility."""
        return datetime.fromisoformat(iso).astimezone(self.facility.calendar.timezone)

    def field_label(self, name: str) -> str:
        """What a case's field is called."""
        return self.first_of(f"form-{name}-label", f"console-{name}-label") or name

    def field_value(self, name: str, value: Any) -> str:
        """A case's field as a person reads it."""
        if name == "birth_date":
            return self._birth_date(date.fromisoformat(value))
        if name == "presented_at":
            return instant(value, self.locale, self.facility)
        known = self.first_of(f"console-{name}-{value}", f"form-{name}-{value}")
        return known or str(value)

    def _birth_date(self, born: date) -> str:
        today = datetime.now(UTC).astimezone(self.facility.calendar.timezone).date()
        age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
        shown = format_date(born, "long", locale=self.locale)
        return self.say("console-born", date=shown, age=age)


def preferred_locale(request: Request, default: str) -> str:
    """The language chosen on these pages; without a choice, the default."""
    try:
        return served_locale(request.cookies.get(LOCALE_COOKIE))
    except UnknownLocale:
        return default


def visitor_locale(request: Request) -> str:
    """The language for somebody who has not signed in: the one chosen, else the browser's."""
    try:
        return preferred_locale(request, reader_locale(request))
    except UnknownLocale:
        return preferred_locale(request, LOCALES[0])


def reader_of(request: Request, member: Member) -> Reader:
    """The signed-in member as a reader."""
    parts = services(request)
    facility = parts.knowledge.facilities.get(member.facility)
    locale = preferred_locale(request, facility.staff_locales[0])
    return Reader(member, facility, locale, parts.catalogue)
