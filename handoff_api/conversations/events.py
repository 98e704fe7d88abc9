"""What happens in a conversation, as values.

| type | body | sealed |
|---|---|---|
| patient.message | locale, flag; of a tap: choice, key, tap, form (skipped) | text: as typed |
| bot.message | key, args, guide, intent, answers, choices; to a typed text: heard | |
| staff.message | role, locale, facility; of a stock reply: key | text, unless it has a key |
| staff.settled | case_type, known, told | |
| form.request | form | |
| form.submitted | form, by_assistant | values |
| owner.changed | owner; of a case: facility | |
| case.updated | code, state, position, opens_at, facility, cause | |
| safety.notice | kind | |
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

PATIENT_MESSAGE: Final = "patient.message"
BOT_MESSAGE: Final = "bot.message"
STAFF_MESSAGE: Final = "staff.message"
STAFF_SETTLED: Final = "staff.settled"
FORM_REQUEST: Final = "form.request"
FORM_SUBMITTED: Final = "form.submitted"
OWNER_CHANGED: Final = "owner.changed"
CASE_UPDATED: Final = "case.updated"
SAFETY_NOTICE: Final = "safety.notice"

INPUTS: Final = (PATIENT_MESSAGE, FORM_SUBMITTED, STAFF_SETTLED)


@dataclass(frozen=True)
class Draft:
    """An event before it has a number. `secret` is encrypted when stored."""

    type: str
    body: dict[str, Any] = field(default_factory=dict)
    secret: dict[str, Any] | None = None
    client_id: str | None = None


@dataclass(frozen=True)
class Event(Draft):
    """A stored event; numbers begin at 1 and have no gaps within a conversation."""

    seq: int = 0
    at: datetime = datetime.min
