"""Who may read and write a conversation: whoever has one of its tokens, one for each device."""

import hmac
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.cases.codes import written
from handoff_api.cases.reading import row_identity
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases, conversation_tokens, conversations
from handoff_api.exceptions import NotFound, NotResumable, Unauthorized
from handoff_api.privacy.encryption import KeyStore
from handoff_api.privacy.throttle import Throttle
from handoff_api.privacy.tokens import hashed, new_token


class Access:
    """Checks the tokens, and gives a further device its own."""

    def __init__(
        self, database: Database, keys: KeyStore, throttle: Throttle, trail: Trail
    ) -> None:
        self._database = database
        self._keys = keys
        self._throttle = throttle
        self._trail = trail

    async def authorize(self, conversation_id: str, token: str) -> None:
        """Check the bearer token.

        Raises:
            Unauthorized: none of the conversation's, or there is no such conversation.
        """
        query = select(conversation_tokens.c.conversation_id).where(
            conversation_tokens.c.token_hash == hashed(token)
        )
        async with self._database.read() as connection:
            admitted = await connection.scalar(query)
        if admitted != conversation_id:
            raise Unauthorized

    async def resume(
        self, code: str, birth_date: str, facility: str | None = None
    ) -> tuple[str, str]:
        """Let in another device by the case's code and the date of birth that it was given.

        `facility`: only a conversation that was begun there. Returns the conversation's id and the
        new token, which is shown once. Whatever does not fit is refused alike, so that nobody
        learns which codes there are.

        Raises:
            NotResumable: no such case, another date of birth, or none was given.
            TooManyAttempts: the code is locked for a while after failures.
        """
        code = written(code)
        async with self._throttle.turn(code):
            case = await self._fitting(code, birth_date, facility)
            async with self._database.write() as connection:
                if case is not None:
                    await self._throttle.forgive(connection, code)
                    token = await admit(connection, case.conversation_id)
                    await self._trail.note(
                        connection,
                        "case.resumed",
                        facility=case.facility,
                        actor=Actor("patient", case.conversation_id),
                        case_id=case.id,
                    )
                    return case.conversation_id, token
                await self._throttle.failed(connection, code)
        raise NotResumable

    async def _fitting(self, code: str, birth_date: str, facility: str | None) -> Row[Any] | None:
        query = select(cases).join(conversations).where(cases.c.code == code)
        if facility is not None:
            query = query.where(conversations.c.facility == facility)
        async with self._database.read() as connection:
            case = (await connection.execute(query)).one_or_none()
        if case is None or case.sealed is None:
            return None
        try:
            key = await self._keys.get(case.key_id)
        except NotFound:
            return None
        expected = key.open(case.sealed, row_identity(case.id)).get("birth_date")
        fits = expected and hmac.compare_digest(expected.encode(), birth_date.encode())
        return case if fits else None


async def admit(connection: AsyncConnection, conversation_id: str) -> str:
    """A new token for the conversation; only its hash is kept."""
    token = new_token()
    await connection.execute(
        insert(conversation_tokens).values(
            token_hash=hashed(token),
            conversation_id=conversation_id,
            created_at=datetime.now(UTC),
        )
    )
    return token
