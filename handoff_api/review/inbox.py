"""The review inbox: misunderstood messages in groups, and what administrators say they mean."""

from asyncio import to_thread
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.database.engines import Database
from handoff_api.database.tables import reviews, staff
from handoff_api.exceptions import AlreadyDecided, Forbidden, Malformed, NotDecided, NotFound
from handoff_api.knowledge.facilities import Facilities
from handoff_api.privacy.encryption import KeyStore
from handoff_api.review.annotation import spans_in
from handoff_api.review.decisions import MOST_MESSAGES, Decision
from handoff_api.review.messages import Example, Group, Message, alike, decided, message_of
from handoff_api.review.noticing import REASONS, sealed_row
from handoff_api.staff.members import Member
from handoff_api.words.catalogue import LOCALES

OPEN, DECIDED = "open", "decided"
STATES: Final = (OPEN, DECIDED)

_UNDECIDED = dict.fromkeys(
    (
        "decision",
        "decided_as",
        "decided_by",
        "decided_at",
        "label",
        "label_language",
        "entities",
    )
)


@dataclass(frozen=True)
class Wanted:
    """Which messages to show; None: any."""

    state: str = OPEN
    language: str | None = None
    reason: str | None = None

    @classmethod
    def of(cls, asked: Mapping[str, Any]) -> "Wanted":
        """Read the parameters of a query.

        Raises:
            Malformed: a value cannot be used; `field` names it.
        """
        wanted = cls(asked.get("state") or OPEN, asked.get("language"), asked.get("reason"))
        for name, known in (("state", STATES), ("language", LOCALES), ("reason", REASONS)):
            if getattr(wanted, name) not in (None, *known):
                raise Malformed(field=name)
        return wanted


class Inbox:
    """Reads and decides reviews. Who is an administrator reviews their languages, no others."""

    def __init__(
        self, database: Database, keys: KeyStore, facilities: Facilities, trail: Trail
    ) -> None:
        self._database = database
        self._keys = keys
        self._facilities = facilities
        self._trail = trail

    async def languages(self, member: Member) -> tuple[str, ...]:
        """The languages that the member reviews.

        Raises:
            Forbidden: the member is no administrator.
        """
        if not member.is_administrator:
            raise Forbidden
        query = select(staff.c.review_languages).where(staff.c.id == member.id)
        async with self._database.read() as connection:
            chosen = await connection.scalar(query)
        facility = self._facilities.get(member.facility)
        return review_languages(chosen, facility.staff_locales)

    async def waiting(self, member: Member) -> dict[str, int]:
        """How many messages are open in each of the member's languages.

        Raises:
            Forbidden: as `languages`.
        """
        languages = await self.languages(member)
        query = (
            select(reviews.c.language, func.count())
            .where(*_of(member, languages), reviews.c.decision.is_(None))
            .group_by(reviews.c.language)
        )
        async with self._database.read() as connection:
            counts = {row[0]: row[1] for row in await connection.execute(query)}
        return {language: counts.get(language, 0) for language in languages}

    async def groups(self, member: Member, wanted: Wanted) -> list[Group]:
        """The groups, by language; open ones of many messages first, decided ones newest first.

        At most the `MOST_MESSAGES` newest messages are looked at.

        Raises:
            Forbidden: as `languages`, or the wanted language is none of them.
        """
        languages = await self.languages(member)
        if wanted.language is not None:
            _check(wanted.language, languages)
            languages = (wanted.language,)
        is_open = wanted.state == OPEN
        query = _messages().where(*_of(member, languages))
        if is_open:
            query = query.where(reviews.c.decision.is_(None)).order_by(reviews.c.at.desc())
        else:
            query = query.where(reviews.c.decision.is_not(None))
            query = query.order_by(reviews.c.decided_at.desc())
        found = await self._read(query.limit(MOST_MESSAGES))
        groups = []
        for language in languages:
            here = [message for message in found if message.language == language]
            groups += await to_thread(alike, here[::-1]) if is_open else decided(here)
        if wanted.reason is None:
            return groups
        return [group for group in groups if wanted.reason in group.reasons]

    async def decide(self, member: Member, id_: str, decision: Decision) -> Group:
        """Decide the group that the message is in; returns what was decided.

        Raises:
            NotFound: the facility has no such message.
            Forbidden: as `languages`, or the message's or the corrected language is none of them.
            AlreadyDecided: somebody decided it, or one of its messages, before.
            InvalidForm: the intent is missing, or the annotated text is wrong.
        """
        languages = await self.languages(member)
        first = await self._message(member, id_)
        _check(first.language, languages)
        _check(decision.language or first.language, languages)
        _refuse_decided(first)
        group = await self._chosen(member, first, decision.messages)
        label = decision.label(group.suggestion)
        spans = spans_in(decision.annotated, first.text) if decision.annotated else ()
        now = datetime.now(UTC)
        ids = [message.id for message in group.messages]
        same = [message.id for message in group.messages if message.text == first.text]
        verdict = {
            "decision": decision.decision,
            "decided_as": first.id,
            "decided_by": member.id,
            "decided_at": now,
            "label": label,
            "label_language": decision.language or first.language,
        }
        async with self._database.write() as connection:
            held = await _hold(connection, reviews.c.id.in_(ids))
            if first.id not in {row.id for row in held}:
                raise NotFound
            for row in held:
                if row.decision is not None:
                    raise AlreadyDecided(decision=row.decision)
            await _set(connection, reviews.c.id.in_(ids), verdict)
            if spans and label:
                marked = {"entities": [span.shown() for span in spans]}
                await _set(connection, reviews.c.id.in_(same), marked)
            await self._trail.note(
                connection,
                "review.decided",
                facility=member.facility,
                actor=Actor.of(member),
                decision=decision.decision,
                intent=label,
                messages=len(held),
            )
        query = _messages().where(reviews.c.decided_as == first.id).order_by(reviews.c.at)
        return decided(await self._read(query))[0]

    async def undo(self, member: Member, id_: str) -> None:
        """Open again what was decided together with the message.

        Raises:
            NotFound: the facility has no such message.
            Forbidden: as `languages`, or the message's language is none of them.
            NotDecided: nothing was decided, or it was undone before.
        """
        message = await self._message(member, id_)
        _check(message.language, await self.languages(member))
        if message.decided_as is None:
            raise NotDecided
        async with self._database.write() as connection:
            held = await _hold(connection, reviews.c.decided_as == message.decided_as)
            if not held:
                raise NotDecided
            await _set(connection, reviews.c.id.in_([row.id for row in held]), _UNDECIDED)
            await self._trail.note(
                connection,
                "review.undone",
                facility=member.facility,
                actor=Actor.of(member),
                decision=held[0].decision,
                intent=held[0].label,
                messages=len(held),
            )

    async def accepted(self) -> list[Example]:
        """What every facility's reviewers gave a meaning, in the order of their decisions."""
        query = _messages().where(reviews.c.label.is_not(None))
        found = await self._read(query.order_by(reviews.c.decided_at, reviews.c.at, reviews.c.id))
        return [
            Example(message.id, message.text, said.language, said.intent, said.entities)
            for message in found
            if (said := message.verdict) and said.intent
        ]

    async def _message(self, member: Member, id_: str) -> Message:
        if not member.is_administrator:
            raise Forbidden
        query = _messages().where(reviews.c.id == id_, reviews.c.facility == member.facility)
        found = await self._read(query)
        if not found:
            raise NotFound
        return found[0]

    async def _chosen(self, member: Member, first: Message, ids: Collection[str] | None) -> Group:
        """The messages that the decision is for, the one that it goes by at their head."""
        if ids is None:
            for group in await self.groups(member, Wanted(language=first.language)):
                if any(message.id == first.id for message in group.messages):
                    return Group([first, *(m for m in group.messages if m.id != first.id)])
            return Group([first])
        query = _messages().where(*_of(member, (first.language,)), reviews.c.id.in_(ids))
        others = [m for m in await self._read(query.order_by(reviews.c.at)) if m.id != first.id]
        for message in others:
            _refuse_decided(message)
        return Group([first, *others])

    async def _read(self, query: Select[Any]) -> list[Message]:
        """The messages whose keys were not erased meanwhile."""
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
        keys = await self._keys.several({row.conversation_id for row in rows})
        return [
            message_of(row, key.open(row.sealed, sealed_row(row.id)))
            for row in rows
            if (key := keys.get(row.conversation_id))
        ]


def review_languages(chosen: Sequence[str] | None, usual: Sequence[str]) -> tuple[str, ...]:
    """The languages chosen for somebody, else the usual ones, in the order of the catalogue."""
    taken = usual if chosen is None else chosen
    return tuple(language for language in LOCALES if language in taken)


def _check(language: str, languages: Sequence[str]) -> None:
    if language not in languages:
        raise Forbidden


def _refuse_decided(message: Message) -> None:
    if message.verdict:
        raise AlreadyDecided(decision=message.verdict.decision)


def _of(member: Member, languages: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return reviews.c.facility == member.facility, reviews.c.language.in_(languages)


def _messages() -> Select[Any]:
    return select(reviews, staff.c.username).outerjoin(staff, staff.c.id == reviews.c.decided_by)


async def _hold(connection: AsyncConnection, which: ColumnElement[bool]) -> Sequence[Row[Any]]:
    """The rows, which nobody else changes until the transaction ends."""
    query = select(reviews).where(which).order_by(reviews.c.id).with_for_update()
    return (await connection.execute(query)).all()


async def _set(
    connection: AsyncConnection, which: ColumnElement[bool], values: Mapping[str, Any]
) -> None:
    await connection.execute(update(reviews).where(which).values(**values))
