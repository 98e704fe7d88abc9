"""The e-mails: what they say, and their form. Nothing personal stands in a header."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from babel.dates import format_date
from sqlalchemy import Row

from handoff_api.knowledge.case_types import CaseType
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.outgoing import Request
from handoff_api.words.catalogue import Catalogue

REQUEST, REMINDER = "request", "reminder"
# Whom requests go to reads Japanese, whatever the patient writes.
REQUEST_LOCALE = "ja"

# Controls, halves of characters, and the two line separators.
_UNPRINTABLE = ("Cc", "Cs", "Zl", "Zp")


@dataclass(frozen=True)
class Letter:
    """An e-mail as it is stored and sent: `text` is the whole message, in ASCII."""

    message_id: str
    sender: str
    recipient: str
    text: str

    @property
    def domain(self) -> str:
        """The domain that it is sent from."""
        return self.sender.partition("@")[2]

    @property
    def wire(self) -> bytes:
        """The message as the mail server gets it."""
        return self.text.encode("ascii")

    @property
    def draft(self) -> bytes:
        """The message as a file that a mail program opens to be sent."""
        return b"X-Unsent: 1\r\n" + self.wire


class Letters:
    """Writes e-mails in the words of the catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def request(
        self,
        case: Row[Any],
        type_: CaseType,
        request: Request,
        values: Mapping[str, Any],
        facility: Facility,
    ) -> Letter:
        """The request of a case that was checked."""
        words = self.request_words(case, type_, request, values, facility, REQUEST_LOCALE)
        return _letter(case, REQUEST, facility, request.recipient, *words)

    def request_words(
        self,
        case: Row[Any],
        type_: CaseType,
        request: Request,
        values: Mapping[str, Any],
        facility: Facility,
        locale: str,
    ) -> tuple[str, str]:
        """Subject and text of the request, in a language that somebody wants to read it in."""
        say = self._catalogue.render
        about = {"facility": facility.name(locale), "code": case.code}
        shown = {}
        for name in request.fields:
            field, value = type_.fields[name], values[name]
            is_choice = "enum" in field
            shown[name] = (
                say(f"form-{name}-{value}", locale)
                if is_choice
                else _value(value, field, facility, locale)
            )
        shown["telephone"] = facility.contact.telephone
        return (
            say(f"request-mail-{request.kind}-subject", locale, about),
            say(f"request-mail-{request.kind}-text", locale, about | shown),
        )

    def reminder(self, case: Row[Any], facility: Facility, minutes: int) -> Letter:
        """Tells the facility that a case waits: its code and kind, nobody's name."""
        if facility.reminding is None:
            raise ValueError(f"{facility.id} is not reminded")
        locale, say = facility.staff_locales[0], self._catalogue.render
        about = {
            "facility": facility.name(locale),
            "code": case.code,
            "type": say(f"console-type-{case.type}", locale),
            "minutes": minutes,
        }
        subject = say("reminder-mail-subject", locale, about)
        text = say("reminder-mail-text", locale, about)
        return _letter(case, REMINDER, facility, facility.reminding.email, subject, text)


def message_id(case_id: str, kind: str, round_: int, domain: str) -> str:
    """Of each case, kind and round always the same, so that a second copy is known as one."""
    name = f"{case_id}.{round_}" if kind == REQUEST else f"{case_id}.{round_}.{kind}"
    return f"<{name}@{domain}>"


def _letter(
    case: Row[Any], kind: str, facility: Facility, recipient: str, subject: str, words: str
) -> Letter:
    if facility.sender is None:
        raise ValueError(f"{facility.id} has no address to send from")
    user, domain = facility.sender.split("@")
    id_ = message_id(case.id, kind, case.round, domain)
    message = EmailMessage(policy=SMTP)
    name = facility.name(REQUEST_LOCALE if kind == REQUEST else facility.staff_locales[0])
    message["From"] = Address(name, user, domain)
    message["To"] = recipient
    message["Subject"] = subject
    message["Date"] = datetime.now(UTC)
    if kind == REMINDER:
        message["Auto-Submitted"] = "auto-generated"
    message.set_content(words + "\n", charset="utf-8", cte="base64")
    # Put in front, so that it is not folded: it is longer than a line of this policy.
    text = f"Message-ID: {id_}\r\n{message.as_bytes().decode('ascii')}"
    return Letter(id_, facility.sender, recipient, text)


def _value(value: Any, field: Mapping[str, Any], facility: Facility, locale: str) -> str:
    """A day as 1961年4月3日, a time as 2026-11-25 10:30 at the facility; text on one line."""
    if field.get("format") == "birth-date":
        return str(format_date(date.fromisoformat(value), "long", locale=locale))
    if field.get("format") == "date-time":
        local = datetime.fromisoformat(value).astimezone(facility.calendar.timezone)
        return local.strftime("%Y-%m-%d %H:%M")
    return "".join(" " if unicodedata.category(c) in _UNPRINTABLE else c for c in str(value))
