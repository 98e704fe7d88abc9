"""The audit trail: who did what when, in a table that is only ever added to."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.database.tables import audit
from handoff_api.staff.members import Member

type ActorKind = Literal["staff", "patient", "service", "system"]


@dataclass(frozen=True)
class Actor:
    """Who acted; `id` is that of a staff member, a conversation or a service token."""

    kind: ActorKind
    id: str | None = None

    @classmethod
    def of(cls, member: Member) -> "Actor":
        """The signed-in member of staff."""
        return cls("staff", member.id)


SYSTEM = Actor("system")


class Trail:
    """Adds entries. They name fields and codes, never what patients or staff wrote."""

    async def note(
        self,
        connection: AsyncConnection,
        action: str,
        *,
        facility: str,
        actor: Actor,
        case_id: str | None = None,
        **detail: Any,
    ) -> None:
        """Add an entry in the caller's transaction: it stands if the action does.

        `action` is a word in the past tense, such as `case.revealed`; `detail` is JSON.
        """
        await connection.execute(
            insert(audit).values(
                at=datetime.now(UTC),
                facility=facility,
                actor_kind=actor.kind,
                actor_id=actor.id,
                action=action,
                case_id=case_id,
                detail=detail,
            )
        )
