"""Tokens with which other systems open and read cases, each for one facility."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import insert, select, update

from handoff_api.audit.trail import SYSTEM, Trail
from handoff_api.database.engines import Database
from handoff_api.database.tables import service_tokens
from handoff_api.exceptions import Malformed, MissingScope, NotFound, Unauthorized
from handoff_api.privacy.tokens import hashed, new_token
from handoff_api.staff.members import SCOPES, Service


@dataclass(frozen=True)
class ServiceToken:
    """A token as operators see it; the token itself is shown only when it is made."""

    id: str
    facility: str
    name: str
    scopes: tuple[str, ...]
    is_revoked: bool


class ServiceTokens:
    """Makes, checks and revokes the tokens of other systems."""

    def __init__(self, database: Database, trail: Trail) -> None:
        self._database = database
        self._trail = trail

    async def add(self, facility: str, name: str, scopes: Sequence[str] = SCOPES) -> str:
        """Give another system access to a facility's cases; returns its token, shown once.

        Raises:
            Malformed: no such scope.
        """
        if not scopes or not set(scopes) <= set(SCOPES):
            raise Malformed(field="scopes")
        token, id_ = new_token(), str(uuid4())
        async with self._database.write() as connection:
            await connection.execute(
                insert(service_tokens).values(
                    id=id_,
                    token_hash=hashed(token),
                    facility=facility,
                    name=name,
                    scopes=sorted(set(scopes)),
                    created_at=datetime.now(UTC),
                )
            )
            await self._trail.note(
                connection, "service.added", facility=facility, actor=SYSTEM, service=id_
            )
        return token

    async def revoke(self, id_: str) -> None:
        """Refuse the token from now on.

        Raises:
            NotFound: there is none with this id, or it was revoked before.
        """
        query = (
            update(service_tokens)
            .where(service_tokens.c.id == id_, service_tokens.c.revoked_at.is_(None))
            .values(revoked_at=datetime.now(UTC))
            .returning(service_tokens.c.facility)
        )
        async with self._database.write() as connection:
            facility = (await connection.execute(query)).scalar_one_or_none()
            if facility is None:
                raise NotFound
            await self._trail.note(
                connection, "service.revoked", facility=facility, actor=SYSTEM, service=id_
            )

    async def all(self) -> list[ServiceToken]:
        """Every token, by facility and age."""
        query = select(service_tokens).order_by(
            service_tokens.c.facility, service_tokens.c.created_at
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
        return [
            ServiceToken(r.id, r.facility, r.name, tuple(r.scopes), r.revoked_at is not None)
            for r in rows
        ]

    async def service(self, token: str, scope: str) -> Service:
        """The system that a token belongs to.

        Raises:
            Unauthorized: there is none, or it was revoked.
            MissingScope: it may not do this.
        """
        query = select(service_tokens).where(
            service_tokens.c.token_hash == hashed(token), service_tokens.c.revoked_at.is_(None)
        )
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise Unauthorized
        if scope not in row.scopes:
            raise MissingScope(scope=scope)
        return Service(row.id, row.facility, tuple(row.scopes))
