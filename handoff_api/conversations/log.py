"""The append-only log of numbered events, and the conversation's row that guards it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.conversations.events import Draft, Event
from handoff_api.database.tables import conversations, events
from handoff_api.exceptions import NotFound
from handoff_api.privacy.encryption import Key

OWNERS = ("bot", "queue", "staff", "closed")


@dataclass(frozen=True)
class Conversation:
    """One conversation's row, as read in the running transaction."""

    id: str
    facility: str
    locale: str
    owner: str
    owner_version: int
    last_seq: int
    last_input_seq: int
    answered_through: int
    dialogue_state: dict[str, Any] | None
    open_choices: dict[str, Any]
    open_form: dict[str, Any] | None

    @classmethod
    def from_row(cls, row: Row[Any]) -> "Conversation":
        """Pick the fields out of a row of `conversations`."""
        return cls(**{name: row._mapping[name] for name in cls.__dataclass_fields__})


async def load(connection: AsyncConnection, conversation_id: str) -> Conversation:
    """Read the conversation.

    Raises:
        NotFound: there is none, or it was erased.
    """
    query = select(conversations).where(conversations.c.id == conversation_id)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return Conversation.from_row(row)


async def lock(connection: AsyncConnection, conversation_id: str) -> Conversation:
    """Read the conversation and hold its row until the transaction ends.

    Raises:
        NotFound: there is none, or it was erased.
    """
    query = select(conversations).where(conversations.c.id == conversation_id).with_for_update()
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return Conversation.from_row(row)


async def change(connection: AsyncConnection, conversation_id: str, **values: Any) -> None:
    """Set columns of the conversation's row."""
    await connection.execute(
        update(conversations).where(conversations.c.id == conversation_id).values(**values)
    )


async def append(
    connection: AsyncConnection, conversation_id: str, key: Key | None, drafts: Sequence[Draft]
) -> list[int]:
    """Store events under the next numbers; returns the numbers.

    The numbers come from the conversation's row, whose lock is held until the commit, so an
    event becomes visible only after every event with a lower number. Drafts with a secret need
    the conversation's key.
    """
    if not drafts:
        return []
    last = await connection.scalar(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(last_seq=conversations.c.last_seq + len(drafts))
        .returning(conversations.c.last_seq)
    )
    if last is None:
        raise NotFound
    numbers = list(range(last - len(drafts) + 1, last + 1))
    now = datetime.now(UTC)
    await connection.execute(
        insert(events),
        [
            {
                "conversation_id": conversation_id,
                "seq": seq,
                "type": draft.type,
                "at": now,
                "client_id": draft.client_id,
                "body": draft.body,
                "sealed": _sealed(draft, key, conversation_id, seq),
            }
            for seq, draft in zip(numbers, drafts, strict=True)
        ],
    )
    return numbers


async def read(
    connection: AsyncConnection,
    conversation_id: str,
    key: Key,
    *,
    after: int = 0,
    types: Sequence[str] | None = None,
    limit: int | None = None,
) -> list[Event]:
    """The events with higher numbers than `after`, in order, decrypted."""
    query = (
        select(events)
        .where(events.c.conversation_id == conversation_id, events.c.seq > after)
        .order_by(events.c.seq)
        .limit(limit)
    )
    if types is not None:
        query = query.where(events.c.type.in_(types))
    return [_event(row, conversation_id, key) for row in await connection.execute(query)]


async def latest(
    connection: AsyncConnection,
    conversation_id: str,
    key: Key,
    *,
    before: int,
    types: Sequence[str],
) -> Event | None:
    """The event of these types with the highest number below `before`, decrypted."""
    query = (
        select(events)
        .where(
            events.c.conversation_id == conversation_id,
            events.c.seq < before,
            events.c.type.in_(types),
        )
        .order_by(events.c.seq.desc())
        .limit(1)
    )
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _event(row, conversation_id, key)


async def seq_of(connection: AsyncConnection, conversation_id: str, client_id: str) -> int | None:
    """The number of the event that the client gave this id, if it is stored."""
    return await connection.scalar(
        select(events.c.seq).where(
            events.c.conversation_id == conversation_id, events.c.client_id == client_id
        )
    )


def _event(row: Row[Any], conversation_id: str, key: Key) -> Event:
    return Event(
        type=row.type,
        body=row.body,
        secret=row.sealed and key.open(row.sealed, _row(conversation_id, row.seq)),
        client_id=row.client_id,
        seq=row.seq,
        at=row.at,
    )


def _sealed(draft: Draft, key: Key | None, conversation_id: str, seq: int) -> bytes | None:
    if draft.secret is None:
        return None
    if key is None:
        raise ValueError(f"{draft.type} has a secret and needs the conversation's key")
    return key.seal(draft.secret, _row(conversation_id, seq))


def _row(conversation_id: str, seq: int) -> str:
    return f"event:{conversation_id}:{seq}"
