"""Cases as staff see them: the queue's lines, and one case with its conversation."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from handoff_api.cases import notes, steps
from handoff_api.cases.casework import given
from handoff_api.cases.held import case_of
from handoff_api.cases.manuals import Manuals
from handoff_api.cases.reading import CaseFilter, row_identity, snapshot
from handoff_api.cases.states import CLAIMED, ERASED
from handoff_api.cases.talk import CaseTalk
from handoff_api.conversations import log
from handoff_api.database.engines import Database
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.members import Member
from handoff_api.words.rendering import Rendering


class View:
    """Reads cases for staff, within their own facility. Personal details are never among it."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        knowledge: Knowledge,
        rendering: Rendering,
        manuals: Manuals,
        talk: CaseTalk,
    ) -> None:
        self._database = database
        self._keys = keys
        self._knowledge = knowledge
        self._rendering = rendering
        self._manuals = manuals
        self._talk = talk

    async def list(self, member: Member, wanted: CaseFilter) -> list[dict[str, Any]]:
        """The facility's cases that are wanted, in the order of service."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.read() as connection:
            rows = await connection.execute(wanted.query(member.facility, member.id))
        return [_line(row, row.position, facility) for row in rows]

    async def show(self, member: Member, case_id: str, locale: str) -> dict[str, Any]:
        """One case with its conversation in the reader's language; the lease for its holder only.

        Raises:
            NotFound: the facility has no such case.
        """
        facility = self._knowledge.facilities.get(member.facility)
        async with self._database.read() as connection:
            row = await case_of(connection, case_id, facility)
            told = await snapshot(connection, row, facility)
            shown = _line(row, told["position"], facility) | {
                "opens_at": told["opens_at"],
                "answers": row.answers,
                "told": row.told,
                "outcome": row.outcome,
                "rating": row.rating,
            }
            try:
                key = await self._keys.get(row.key_id)
            except NotFound:
                return shown | _NOTHING
            if row.state == ERASED or row.sealed is None:
                return shown | _NOTHING
            values = key.open(row.sealed, row_identity(row.id))
            talk = row.conversation_id
            events = await log.read(connection, talk, key) if talk else []
            home = await self._home(connection, talk, facility)
            remarks = await notes.of_case(connection, case_id, key)
            done = await steps.of_case(connection, case_id)
        type_ = self._knowledge.case_types.get(row.type)
        known = row.answers | {name: v for name, v in values.items() if v is not None}
        shown |= {
            "given": given(values),
            "missing": type_.missing(known),
            "conversation": [self._rendering.event(e, locale, home) for e in events],
            "notes": remarks,
            "playbooks": self._manuals.beside(row.type, known, done, locale),
        }
        return shown | self._for_holder(member, row, locale, type_.settles)

    async def _home(self, connection: Any, talk: str | None, own: Facility) -> Facility:
        """The facility that the patient wrote to; the case may have moved since."""
        if talk is None:
            return own
        conversation = await log.load(connection, talk)
        return self._knowledge.facilities.get(conversation.facility)

    def _for_holder(
        self, member: Member, row: Row[Any], locale: str, settles: Any
    ) -> dict[str, Any]:
        is_over = row.lease_expires_at is None or row.lease_expires_at < datetime.now(UTC)
        if row.state != CLAIMED or row.holder_id != member.id or is_over:
            return {}
        return {
            "lease": row.lease,
            "lease_expires_at": row.lease_expires_at.isoformat(),
            "replies": self._talk.replies(row, locale),
            "settles": {name: list(values) for name, values in settles.items()},
        }


_NOTHING: dict[str, Sequence[Any]] = {
    name: [] for name in ("given", "missing", "conversation", "notes", "playbooks")
}


def _line(row: Row[Any], position: int | None, facility: Facility) -> dict[str, Any]:
    now = datetime.now(UTC)
    until = row.ended_at or now
    return {
        "id": row.id,
        "code": row.code,
        "facility": row.facility,
        "type": row.type,
        "locale": row.locale,
        "state": row.state,
        "priority": row.priority,
        "position": position,
        "round": row.round,
        "opened_at": row.opened_at.isoformat(),
        "answered_at": row.answered_at and row.answered_at.isoformat(),
        "waited_seconds": int((until - row.opened_at).total_seconds()),
        "waited_open_minutes": facility.calendar.open_minutes(row.opened_at, until),
        "holder": row.holder,
        "held_until": row.lease_expires_at and row.lease_expires_at.isoformat(),
    }
