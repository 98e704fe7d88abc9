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
from handoff_api.exceptions import AlreadyDecided, Malformed, NotDecided, NotFound
from handoff_api.privacy.encryption import KeyStore
from handoff_api.review.annotation import spans_in
from handoff_api.review.decisions import MOST_MESSAGES, Decision
from handoff_api.review.messages import Example, Group, Message, Verdict, alike, decided, message_of
from handoff_api.review.noticing import REASONS, sealed_row
from handoff_api.review.reviewers import Reviewers, check_language
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
        self, database: Database, keys: KeyStore, reviewers: Reviewers, trail: Trail
    ) -> None:
        self._database = database
        self._keys = keys
        self._reviewers = reviewers
        self._trail = trail

    async def waiting(self, member: Member) -> dict[str, int]:
        """How many messages are open in each of the member's languages.

        Raises:
            Forbidden: as `Reviewers.languages`.
        """
        languages = await self._reviewers.languages(member)
        counts = await self._open(member)
        return {language: counts.get(language, 0) for language in languages}

    async def elsewhere(self, member: Member) -> dict[str, int]:
        """How many messages are open in languages that the member does not review.

        Raises:
            Forbidden: as `Reviewers.languages`.
        """
        languages = await self._reviewers.languages(member)
        counts = await self._open(member)
        return {language: counts[language] for language in sorted(counts.keys() - set(languages))}

    async def groups(self, member: Member, wanted: Wanted) -> list[Group]:
        """The groups, by language; open ones of many messages first, decided ones newest first.

        At most the `MOST_MESSAGES` newest messages are looked at.

        Raises:
            Forbidden: as `Reviewers.languages`, or the wanted language is none of them.
        """
        languages = await self._reviewers.languages(member)
        if wanted.language is not None:
            check_language(wanted.language, languages)
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
            Forbidden: as `Reviewers.languages`, or its or the corrected language is none of them.
            Conflict: another intent is suggested than the one that was seen.
            AlreadyDecided: somebody decided it, or one of its messages, before.
            InvalidForm: the intent is missing, or the annotated text is wrong.
        """
        languages = await self._reviewers.languages(member)
        first = await self._message(member, id_)
        check_language(first.language, languages)
        check_language(decision.language or first.language, languages)
        _refuse_decided(first)
        group = await self._chosen(member, first, decision.messages)
        label = decision.label(group.suggestion)
        spans = spans_in(decision.annotated, first.text) if decision.annotated and label else ()
        verdict = Verdict(
            decision.decision,
            label,
            decision.language or first.language,
            spans,
            member.username,
            datetime.now(UTC),
        )
        async with self._database.write() as connection:
            stored = await _store(connection, group, verdict, member)
            await self._note(connection, "review.decided", member, verdict, len(stored))
        return Group([m.decided(first, verdict) for m in group.messages if m.id in stored])

    async def undo(self, member: Member, id_: str) -> None:
        """Open again what was decided together with the message.

        Raises:
            NotFound: the facility has no such message.
            Forbidden: as `Reviewers.languages`, or the message's language is none of them.
            NotDecided: nothing was decided, or it was undone before.
        """
        languages = await self._reviewers.languages(member)
        message = await self._message(member, id_)
        check_language(message.language, languages)
        if message.decided_as is None:
            raise NotDecided
        async with self._database.write() as connection:
            held = await _hold(connection, reviews.c.decided_as == message.decided_as)
            if not held or message.verdict is None:
                raise NotDecided
            await _set(connection, [row.id for row in held], _UNDECIDED)
            await self._note(connection, "review.undone", member, message.verdict, len(held))

    async def accepted(self) -> list[Example]:
        """What every facility's reviewers gave a meaning, in the order of their decisions."""
        query = _messages().where(reviews.c.label.is_not(None))
        found = await self._read(query.order_by(reviews.c.decided_at, reviews.c.at, reviews.c.id))
        return [
            Example(message.id, message.text, said.language, said.intent, said.entities)
            for message in found
            if (said := message.verdict) and said.intent
        ]

    async def _open(self, member: Member) -> dict[str, int]:
        query = (
            select(reviews.c.language, func.count())
            .where(reviews.c.facility == member.facility, reviews.c.decision.is_(None))
            .group_by(reviews.c.language)
        )
        async with self._database.read() as connection:
            return {row[0]: row[1] for row in await connection.execute(query)}

    async def _message(self, member: Member, id_: str) -> Message:
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

    async def _note(
        self,
        connection: AsyncConnection,
        action: str,
        member: Member,
        verdict: Verdict,
        messages: int,
    ) -> None:
        await self._trail.note(
            connection,
            action,
            facility=member.facility,
            actor=Actor.of(member),
            decision=verdict.decision,
            intent=verdict.intent,
            messages=messages,
        )

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
    connection: AsyncConnection, ids: Collection[str], values: Mapping[str, Any]
) -> None:
    await connection.execute(update(reviews).where(reviews.c.id.in_(ids)).values(**values))


async def _store(
    connection: AsyncConnection, group: Group, verdict: Verdict, member: Member
) -> set[str]:
    """Store the verdict; returns the ids of the messages that were not erased meanwhile."""
    messages = group.messages
    held = await _hold(connection, reviews.c.id.in_([message.id for message in messages]))
    ids = {row.id for row in held}
    if group.first.id not in ids:
        raise NotFound
    for row in held:
        if row.decision is not None:
            raise AlreadyDecided(decision=row.decision)
    values = {
        "decision": verdict.decision,
        "decided_as": group.first.id,
        "decided_by": member.id,
        "decided_at": verdict.at,
        "label": verdict.intent,
        "label_language": verdict.language,
    }
    await _set(connection, ids, values)
    if verdict.entities:
        same = [message.id for message in messages if message.text == group.first.text]
        await _set(connection, same, {"entities": [span.shown() for span in verdict.entities]})
    return ids
