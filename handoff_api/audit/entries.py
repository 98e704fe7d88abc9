"""Reading the audit trail: for leads and administrators, within their own facility."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from handoff_api.database.engines import Database
from handoff_api.database.tables import audit, cases, staff
from handoff_api.exceptions import Forbidden
from handoff_api.staff.members import Member

PAGE = 50
MAX_PAGE = 200


@dataclass(frozen=True)
class Entry:
    """One line of the trail; `actor` and `account` (whom it concerns) are user names of staff.

    They are None for others, and for those who have no account any more.
    """

    id: int
    at: datetime
    actor_kind: str
    actor: str | None
    action: str
    case_id: str | None
    code: str | None
    detail: dict[str, Any]
    account: str | None

    def shown(self) -> dict[str, Any]:
        """The entry as the interface gives it."""
        case = {"id": self.case_id, "code": self.code} if self.case_id else None
        return {
            "id": self.id,
            "at": self.at.isoformat(),
            "actor": {"kind": self.actor_kind, "name": self.actor},
            "action": self.action,
            "account": self.account,
            "case": case,
            "detail": self.detail,
        }


class Audit:
    """The entries of a facility."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(
        self, member: Member, *, case: str | None = None, before: int = 0, limit: int = PAGE
    ) -> list[Entry]:
        """The newest entries, newest first, with numbers below `before` unless that is 0.

        `case`: only those of one case, by its id or its code.

        Raises:
            Forbidden: the member is neither a lead nor an administrator.
        """
        if member.role == "agent":
            raise Forbidden
        query = (
            select(audit, cases.c.code, staff.c.username)
            .outerjoin(cases, cases.c.id == audit.c.case_id)
            .outerjoin(staff, staff.c.id == audit.c.actor_id)
            .where(audit.c.facility == member.facility)
            .order_by(audit.c.id.desc())
            .limit(min(limit, MAX_PAGE))
        )
        if before:
            query = query.where(audit.c.id < before)
        if case:
            query = query.where(or_(audit.c.case_id == case, cases.c.code == case))
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
            accounts = {_account(row.detail) for row in rows}
            named = select(staff.c.id, staff.c.username).where(staff.c.id.in_(accounts))
            names = {row.id: row.username for row in await connection.execute(named)}
            return [
                Entry(
                    id=row.id,
                    at=row.at,
                    actor_kind=row.actor_kind,
                    actor=row.username,
                    action=row.action,
                    case_id=row.case_id,
                    code=row.code,
                    detail=row.detail,
                    account=names.get(_account(row.detail)),
                )
                for row in rows
            ]


def _account(detail: dict[str, Any]) -> str | None:
    return detail.get("account") or detail.get("to_staff")
