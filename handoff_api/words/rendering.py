"""Events as a reader sees them: catalogue messages in the reader's language, free text as typed."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date, datetime, time
from typing import Any

from babel.dates import format_datetime, format_skeleton, format_time, get_day_names
from babel.lists import format_list

from handoff_api.cases.codes import qr_code
from handoff_api.conversations import events as types
from handoff_api.conversations.events import Event
from handoff_api.knowledge.facilities import WEEKDAYS, Closure, Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.safety.red_flags import RedFlags
from handoff_api.words.catalogue import Catalogue

_NO_CASE = {"state": "none", "code": ""}


class Rendering:
    """Turns stored events into the events of the public API."""

    def __init__(self, catalogue: Catalogue, knowledge: Knowledge, red_flags: RedFlags) -> None:
        self._catalogue = catalogue
        self._knowledge = knowledge
        self._red_flags = red_flags

    def event(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        """The event for a reader of the language."""
        shown: dict[str, Any] = {
            "seq": event.seq,
            "type": event.type,
            "at": event.at.isoformat(),
            "locale": locale,
        }
        return shown | self._RENDERERS[event.type](self, event, locale, facility)

    def schema(
        self, form: str, locale: str, facility: Facility, known: Collection[str] = ()
    ) -> dict[str, Any]:
        """The form's JSON Schema with title, labels and hints, without the fields known already."""
        bare = self._knowledge.case_types.get(form).schema
        return {
            **bare,
            "title": self._catalogue.render(f"form-{form}-title", locale),
            "description": self._catalogue.render(
                "form-who-reads", locale, {"facility": facility.name(locale)}
            ),
            "properties": {
                name: self._field(name, field, locale)
                for name, field in bare["properties"].items()
                if name not in known
            },
        }

    def problem_detail(self, code: str, locale: str, facts: Mapping[str, Any]) -> str:
        """The sentence that tells a problem to a person."""
        return self._catalogue.render(f"problem-{code}", locale, _scalars(facts))

    def form_errors(self, errors: Mapping[str, str], locale: str) -> dict[str, dict[str, str]]:
        """Each field's error code with its sentence."""
        return {
            field: {"code": code, "message": self._catalogue.render(f"form-error-{code}", locale)}
            for field, code in errors.items()
        }

    def case_args(self, case: Mapping[str, Any], locale: str, facility: Facility) -> dict[str, Any]:
        """A case's snapshot as arguments of messages."""
        opens_at = case["opens_at"]
        opening = "now" if opens_at is None else "later"
        return {
            "code": case["code"],
            "state": case["state"],
            "position": case["position"] or 0,
            "opening": opening,
            "opens": "" if opens_at is None else instant(opens_at, locale, facility),
            "facility": facility.name(locale),
        }

    def _patient_message(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        body = event.body
        if "key" in body:
            text = self._catalogue.render(
                body["key"], locale, self._facility_args(facility, locale)
            )
        else:
            text = (event.secret or {})["text"]
        shown = {"id": event.client_id, "text": text, "locale": body["locale"]}
        return shown | {name: body[name] for name in ("choice", "key") if name in body}

    def _bot_message(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        body = event.body
        args = _NO_CASE | self._facility_args(facility, locale) | body["args"]
        context = body.get("context")
        if case := body.get("case"):
            args |= self.case_args(case, locale, self._caring(case, facility))
        place = facility if context == "facility" else self._knowledge.support_of(context or "")
        if place:
            args |= self._reaching(place, event.at, locale)
        return {
            "key": body["key"],
            "args": body["args"],
            "text": self._catalogue.render(body["key"], locale, args),
            "guide": body["guide"],
            "intent": body["intent"],
            "language": body.get("language"),
            "answers": body["answers"],
            "choices": [
                {"choice": choice["choice"], "label": self._catalogue.render(choice["key"], locale)}
                for choice in body["choices"]
            ],
        }

    def _staff_message(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        body = event.body
        args = self._facility_args(self._caring(body, facility), locale)
        author = self._catalogue.render("staff-author", locale, args | {"role": body["role"]})
        shown = {"id": event.client_id, "author": author}
        if key := body.get("key"):
            return shown | {"key": key, "text": self._catalogue.render(key, locale, args)}
        return shown | {"text": (event.secret or {})["text"], "locale": body["locale"]}

    def _staff_settled(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        return {"text": self._catalogue.render("staff-settled", locale)}

    def _form_request(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        known = event.body.get("known", ())
        schema = self.schema(event.body["form"], locale, facility, known)
        return {"form": event.body["form"], "text": schema["title"], "schema": schema}

    def _form_submitted(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        return {
            "form": event.body["form"],
            "id": event.client_id,
            "text": self._catalogue.render("form-submitted", locale),
        }

    def _owner_changed(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        owner = event.body["owner"]
        args = self._facility_args(self._caring(event.body, facility), locale)
        return {"owner": owner, "text": self._catalogue.render(f"owner-{owner}", locale, args)}

    def _case_updated(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        case = event.body
        args = self.case_args(case, locale, self._caring(case, facility))
        about = case.get("cause") or case["state"]
        return {
            "case": case,
            "qr": asdict(qr_code(case["code"])),
            "text": self._catalogue.render(f"case-{about}", locale, args),
        }

    def _caring(self, body: Mapping[str, Any], facility: Facility) -> Facility:
        """Who looks after the case that an event is about; the conversation's own by default."""
        return self._knowledge.facilities.get(body["facility"]) if "facility" in body else facility

    def _safety_notice(self, event: Event, locale: str, facility: Facility) -> dict[str, Any]:
        kind = event.body["kind"]
        return {
            "key": f"safety-notice-{kind}",
            "text": self._catalogue.render(f"safety-notice-{kind}", locale),
            "numbers": self.numbers(facility, kind, locale),
        }

    def widget_strings(self, locale: str) -> dict[str, str]:
        """The widget's own words; a variable `{ $name }` comes out as `{name}`."""
        return {
            key: self._catalogue.template(key, locale)
            for key in self._catalogue.variables(locale, "widget-")
        }

    def emergency_line(self, facility: Facility, locale: str) -> str:
        """The line that is always in sight: not for emergencies, and whom to call."""
        first = self._red_flags.numbers(facility.country, "emergency")[0]
        return self._catalogue.render("safety-always", locale, {"number": first.number})

    def numbers(self, facility: Facility, kind: str, locale: str) -> list[dict[str, str]]:
        """The telephone numbers of the facility's country, as `{label, number, tel}`."""
        return [
            {
                "label": self._catalogue.render(f"safety-number-{row.label}", locale),
                "number": row.number,
                "tel": "tel:" + row.number.replace(" ", "").replace("#", "%23"),
            }
            for row in self._red_flags.numbers(facility.country, kind)
        ]

    def _field(self, name: str, field: Mapping[str, Any], locale: str) -> dict[str, Any]:
        shown = {
            **{key: value for key, value in field.items() if key != "enum"},
            "title": self._catalogue.render(f"form-{name}-label", locale),
            "description": self._catalogue.render(f"form-{name}-hint", locale),
        }
        if "enum" in field:
            shown["oneOf"] = [
                {"const": value, "title": self._catalogue.render(f"form-{name}-{value}", locale)}
                for value in field["enum"]
            ]
        return shown

    def opening_hours(self, facility: Facility, locale: str) -> list[tuple[str, str]]:
        """Each day of the week with its hours, as `("lun.", "08:00–12:00, 13:00–17:00")`."""
        days = get_day_names("abbreviated", locale=locale)
        closed = self._catalogue.render("hours-closed", locale)
        return [
            (days[index], ", ".join(_span(*shift, locale) for shift in shifts) or closed)
            for index, weekday in enumerate(WEEKDAYS)
            for shifts in [facility.calendar.shifts.get(weekday, ())]
        ]

    def _reaching(self, place: Facility, at: datetime, locale: str) -> dict[str, Any]:
        """How and when a facility was to be reached at the time of the message."""
        hours = self.opening_hours(place, locale)
        opens_at = place.calendar.opens_at(at)
        closed = [closed_days(closure, at.year, locale) for closure in place.calendar.closures]
        return {
            **asdict(place.contact),
            "facility": place.name(locale),
            "hours": "\n".join(f"{day} {spans}" for day, spans in hours),
            "closures": format_list(closed, locale=locale) if closed else "none",
            "opening": "later" if opens_at else "now",
            "opens": instant(opens_at.isoformat(), locale, place) if opens_at else "",
        }

    def _facility_args(self, facility: Facility, locale: str) -> dict[str, Any]:
        return {"facility": facility.name(locale)}

    _RENDERERS = {  # noqa: RUF012
        types.PATIENT_MESSAGE: _patient_message,
        types.BOT_MESSAGE: _bot_message,
        types.STAFF_MESSAGE: _staff_message,
        types.STAFF_SETTLED: _staff_settled,
        types.FORM_REQUEST: _form_request,
        types.FORM_SUBMITTED: _form_submitted,
        types.OWNER_CHANGED: _owner_changed,
        types.CASE_UPDATED: _case_updated,
        types.SAFETY_NOTICE: _safety_notice,
    }


def instant(iso: str, locale: str, facility: Facility) -> str:
    """A day and time at the facility, such as `mar. 24 nov. 09:00`."""
    local = datetime.fromisoformat(iso).astimezone(facility.calendar.timezone)
    day = format_skeleton("MMMEd", local, locale=locale)
    return f"{day} {format_datetime(local, 'HH:mm', locale=locale)}"


def closed_days(closure: Closure, year: int, locale: str) -> str:
    """A yearly closure, such as `29 décembre – 3 janvier`."""
    ends = (date(year, *closure.first), date(year, *closure.last))
    return " – ".join(format_skeleton("MMMMd", end, locale=locale) for end in ends)


def _span(opening: time, closing: time, locale: str) -> str:
    return "–".join(format_time(end, "short", locale=locale) for end in (opening, closing))


def _scalars(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if isinstance(value, str | int | float)}
