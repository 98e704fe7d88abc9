"""Staff's own remarks on a case. They are encrypted, and patients never see them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.cases.held import Held
from handoff_api.conversations.service import MAX_TEXT
from handoff_api.database.tables import notes, staff
from handoff_api.exceptions import Malformed, TextTooLong
from handoff_api.privacy.encryption import Key
from handoff_api.staff.members import Member


async def add(held: Held, member: Member, key: Key, note_id: str, text: str) -> bool:
    """Add a note; False when the id was stored before.

    Raises:
        Malformed: the id belongs to another case's note.
    """
    earlier = await held.connection.scalar(select(notes.c.case_id).where(notes.c.id == note_id))
    if earlier is not None:
        if earlier != held.row.id:
            raise Malformed(field="id")
        return False
    await held.connection.execute(
        insert(notes).values(
            id=note_id,
            case_id=held.row.id,
            staff_id=member.id,
            at=datetime.now(UTC),
            sealed=key.seal({"text": text}, _identity(note_id)),
        )
    )
    await held.note("case.note_written")
    return True


async def of_case(connection: AsyncConnection, case_id: str, key: Key) -> list[dict[str, Any]]:
    """The notes of a case, oldest first: `id, author, at, text`."""
    query = (
        select(notes, staff.c.username)
        .outerjoin(staff, staff.c.id == notes.c.staff_id)
        .where(notes.c.case_id == case_id)
        .order_by(notes.c.at, notes.c.id)
    )
    return [
        {
            "id": row.id,
            "author": row.username,
            "at": row.at.isoformat(),
            "text": key.open(row.sealed, _identity(row.id))["text"],
        }
        for row in await connection.execute(query)
    ]


def checked_text(text: str, field: str = "text") -> str:
    """A text that somebody wrote.

    Raises:
        TextTooLong: over `MAX_TEXT` characters.
        Malformed: nothing but spaces.
    """
    if len(text) > MAX_TEXT:
        raise TextTooLong(limit=MAX_TEXT)
    if not text.strip():
        raise Malformed(field=field)
    return text


def text_or_none(note: object) -> str | None:
    """An optional note.

    Raises:
        TextTooLong, Malformed: see `checked_text`; or not a text.
    """
    if note is None or note == "":
        return None
    if not isinstance(note, str):
        raise Malformed(field="note")
    return checked_text(note, "note")


def _identity(note_id: str) -> str:
    return f"note:{note_id}"
