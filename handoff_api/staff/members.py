"""Whom the service lets in: members of staff, their sessions, other systems."""

from dataclasses import dataclass
from typing import Final, Literal

ROLES: Final = ("agent", "lead", "administrator")
SCOPES: Final = ("cases:read", "cases:write")

# What must be done before anything else: a one-time password is replaced by one's own, or a second
# factor is set up where the facility requires one.
type Debt = Literal["password", "second-factor"]


@dataclass(frozen=True)
class Member:
    """A member of a facility's staff."""

    id: str
    facility: str
    role: str
    username: str

    @property
    def is_administrator(self) -> bool:
        """Whether this member manages the facility's accounts."""
        return self.role == "administrator"


@dataclass(frozen=True)
class Session:
    """A signed-in member; `csrf` must come with every write that the cookie authorises."""

    id: str
    member: Member
    csrf: str
    owes: Debt | None = None


@dataclass(frozen=True)
class Service:
    """Another system that may open or read cases of one facility."""

    id: str
    facility: str
    scopes: tuple[str, ...] = ()
