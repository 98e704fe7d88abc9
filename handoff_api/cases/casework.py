"""Work on a held case: its fields, notes, and the steps of its playbooks."""

from typing import Any
from uuid import UUID

from sqlalchemy import update

from handoff_api.cases import notes, steps
from handoff_api.cases.held import Holding
from handoff_api.cases.manuals import Manuals
from handoff_api.cases.reading import row_identity
from handoff_api.database.tables import cases
from handoff_api.exceptions import Malformed, NotFound
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.members import Member


class Casework:
    """What the holder of a case stores with it."""

    def __init__(
        self, keys: KeyStore, holding: Holding, knowledge: Knowledge, manuals: Manuals
    ) -> None:
        self._keys = keys
        self._holding = holding
        self._knowledge = knowledge
        self._manuals = manuals

    async def reveal(self, member: Member, case_id: str, lease: object) -> dict[str, Any]:
        """The personal details; that they were read is in the audit trail.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        async with self._holding.write(member, case_id, lease, silently=True) as held:
            key = await self._keys.get(held.row.key_id)
            values: dict[str, Any] = key.open(held.row.sealed, row_identity(case_id))
            await held.note("case.revealed", fields=sorted(values))
        return values

    async def change_fields(
        self, member: Member, case_id: str, lease: object, values: object
    ) -> dict[str, list[str]]:
        """Fill or correct fields; null clears one. Returns those `given` and those `missing`.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            InvalidForm: `errors` has one code for each wrong field; nothing is stored.
        """
        async with self._holding.write(member, case_id, lease) as held:
            type_ = self._knowledge.case_types.get(held.row.type)
            changes = type_.corrections(values)
            key = await self._keys.get(held.row.key_id)
            before = key.open(held.row.sealed, row_identity(case_id))
            after = before | changes
            await held.connection.execute(
                update(cases)
                .where(cases.c.id == case_id)
                .values(sealed=key.seal(after, row_identity(case_id)))
            )
            changed = sorted(name for name in changes if before.get(name) != changes[name])
            if changed:
                await held.note("case.field_changed", fields=changed)
        return {"given": given(after), "missing": type_.missing(held.row.answers | after)}

    async def write_note(
        self, member: Member, case_id: str, lease: object, note_id: UUID, text: str
    ) -> bool:
        """Add a note for colleagues; False when its id was stored before.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            Malformed, TextTooLong: see `notes.checked_text`.
        """
        notes.checked_text(text)
        async with self._holding.write(member, case_id, lease) as held:
            key = await self._keys.get(held.row.key_id)
            return await notes.add(held, member, key, str(note_id), text)

    async def tick(
        self, member: Member, case_id: str, lease: object, playbook: object, step: str, done: object
    ) -> None:
        """Mark a step of one of the case's playbooks as done or not done.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            Malformed: the case has no such playbook, or `done` is neither true nor false.
            NotFound: the playbook has no such step.
        """
        if not isinstance(done, bool):
            raise Malformed(field="done")
        async with self._holding.write(member, case_id, lease) as held:
            books = {book.id: book for book in self._knowledge.playbooks.for_case(held.row.type)}
            if not isinstance(playbook, str) or playbook not in books:
                raise Malformed(field="playbook")
            if step not in {known.id for known in books[playbook].steps}:
                raise NotFound
            await steps.set_done(held, member, playbook, step, done)

    def playbooks(self, query: str, locale: str) -> list[dict[str, Any]]:
        """See `Manuals.find`."""
        return self._manuals.find(query, locale)


def given(values: dict[str, Any]) -> list[str]:
    """The names of the fields that have values."""
    return sorted(name for name, value in values.items() if value is not None)
