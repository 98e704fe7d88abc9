"""What goes out to others: the request that a case type has, and a facility's own addresses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
LONGEST_ADDRESS = 120


@dataclass(frozen=True)
class Request:
    """The e-mail that a checked case becomes.

    `recipient`: who gets it. `fields`: what it must have, beside the facility's name. `playbook`
    and `step`: what must be ticked first. `moment`: the field with a time that lies in the past,
    and that is warned about when it is older than `warn_after`. The words are the messages
    `request-mail-<kind>-subject` and `-text`.
    """

    kind: str
    recipient: str
    fields: tuple[str, ...]
    playbook: str
    step: str
    moment: str
    warn_after: timedelta
    facts: tuple[str, ...]

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> "Request":
        """Build from the `request` section of a case type's file.

        Raises:
            ValueError: the recipient is no address.
        """
        return cls(
            kind=row["kind"],
            recipient=address(row["recipient"]),
            fields=tuple(row["fields"]),
            playbook=row["playbook"],
            step=row["step"],
            moment=row["moment"],
            warn_after=timedelta(days=row["warn_after_days"]),
            facts=tuple(row["facts"]),
        )


@dataclass(frozen=True)
class Reminding:
    """Who is written to when a case has waited for so many minutes of opening hours."""

    email: str
    after_minutes: int

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> "Reminding":
        """Build from the `notify` section of a facility's file.

        Raises:
            ValueError: a value cannot be used.
        """
        minutes = row["after_minutes"]
        if not isinstance(minutes, int) or minutes < 1:
            raise ValueError(f"after_minutes must be a whole number of minutes, not {minutes!r}")
        return cls(address(row["email"]), minutes)


def address(value: object) -> str:
    """A plain e-mail address in ASCII, as configured.

    Raises:
        ValueError: it is none, or longer than a Message-ID has room for.
    """
    if not isinstance(value, str) or not _ADDRESS.fullmatch(value) or len(value) > LONGEST_ADDRESS:
        raise ValueError(f"not an e-mail address: {value!r}")
    return value
