"""What staff do with a case's outgoing request: look it over, send it, decide, mark the answer."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor
from handoff_api.cases import steps
from handoff_api.cases.held import Held, Holding, case_of
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.reading import row_identity
from handoff_api.cases.requests import Findings, check
from handoff_api.cases.states import CLAIMED, ERASED, REQUESTED, WAITING
from handoff_api.database.tables import cases
from handoff_api.exceptions import (
    DecisionNeeded,
    InvalidForm,
    Malformed,
    NoMailServer,
    NotFound,
    StaleLease,
    UnacceptedWarnings,
    WrongState,
)
from handoff_api.knowledge.case_types import CaseType
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.knowledge.outgoing import Request
from handoff_api.outbox.message import REQUEST, REQUEST_LOCALE, Letter, Letters
from handoff_api.outbox.store import FAILED, SENT, UNKNOWN, WITHDRAWN, Outbox, opened
from handoff_api.privacy.encryption import Key
from handoff_api.staff.members import Member

AGAIN = "again"
DECISIONS = (SENT, AGAIN)


@dataclass(frozen=True)
class Draft:
    """A request as it stands, in its holder's hands."""

    held: Held
    type: CaseType
    request: Request
    values: Mapping[str, Any]
    findings: Findings
    mail: Row[Any] | None
    key: Key


class Requests:
    """The commands on requests, within the member's own facility."""

    def __init__(
        self,
        outbox: Outbox,
        letters: Letters,
        holding: Holding,
        queue: CaseQueue,
        knowledge: Knowledge,
        *,
        has_server: bool,
    ) -> None:
        self._outbox = outbox
        self._letters = letters
        self._holding = holding
        self._queue = queue
        self._knowledge = knowledge
        self._has_server = has_server

    async def show(self, member: Member, case_id: str) -> dict[str, Any]:
        """Where the request stands: `state, code, type, has_server, contact, mail`; for the holder
        also the `lease`.

        `contact` is how the patient wants to hear of it. `mail` is None before anything was sent,
        else `state, is_being_tried, attempts, words, created_at, sent_at`.

        Raises:
            NotFound: the facility has no such case, or such cases have no request.
        """
        facility = self._knowledge.facilities.get(member.facility)
        async with self._outbox.database.read() as connection:
            row = await case_of(connection, case_id, facility)
            self._request_of(row, facility)
            mail = await self._outbox.of_case(connection, case_id, REQUEST, row.round)
            key = await self._outbox.keys.get(row.key_id)
        told = {
            "state": row.state,
            "code": row.code,
            "type": row.type,
            "has_server": self._has_server,
            "contact": key.open(row.sealed, row_identity(case_id)).get("contact"),
            "mail": mail and _about(mail),
        }
        return told | ({"lease": row.lease} if _is_holder(row, member) else {})

    async def preview(self, member: Member, case_id: str, locale: str) -> dict[str, Any]:
        """The request as its holder sees it before sending; that it was looked at is recorded.

        `problems` and `warnings` by field, `sender`, `recipient`, `values`, and while there are no
        problems `subject` and `text` as they are sent; `translation` is the text in the reader's
        language.

        Raises:
            NotFound: as `show`.
            StaleLease: somebody else holds the case, or nobody.
        """
        async with self._looking(member, case_id) as held:
            if not _is_holder(held.row, member):
                raise StaleLease
            draft = await self._draft(held)
            await held.note("case.request_previewed", fields=sorted(draft.request.fields))
        about: dict[str, Any] = {
            "recipient": draft.request.recipient,
            "sender": held.facility.sender,
            "problems": dict(draft.findings.problems),
            "warnings": dict(draft.findings.warnings),
            "values": {name: draft.values.get(name) for name in draft.request.fields},
            "step_is_done": draft.request.step not in draft.findings.problems,
        }
        if draft.findings.problems:
            return about
        subject, text = self._words(draft, REQUEST_LOCALE)
        translated = None if locale == REQUEST_LOCALE else self._words(draft, locale)[1]
        return about | {"subject": subject, "text": text, "translation": translated}

    async def send(
        self,
        member: Member,
        case_id: str,
        lease: object,
        *,
        accept_warnings: bool = False,
        decision: object = None,
    ) -> None:
        """Put the request into the outbox; the lease ends, and the case is `requested`.

        `decision`, where nobody knows whether it went out: `sent` (it did) or `again`, which sends
        the same e-mail once more.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored, here as below.
            NoMailServer: it has to be sent by hand.
            InvalidForm, UnacceptedWarnings: `errors` has one code for each field.
            DecisionNeeded: the last attempt is unconfirmed, and there is no decision.
            Malformed: there is no such decision.
            WrongState: a decision, and nothing to decide.
        """
        if decision is not None and decision not in DECISIONS:
            raise Malformed(field="decision")
        async with self._holding.write(member, case_id, lease) as held:
            if decision == SENT:
                await self._decide(held, was_sent=True)
                return
            draft = await self._draft(held)
            if decision is None:
                self._check(draft, accept_warnings)
            if not self._has_server:
                raise NoMailServer
            if decision == AGAIN:
                await self._decide(held, was_sent=False)
                return
            await self._put(draft)
            await held.note("case.request_queued")

    async def mark_sent(
        self, member: Member, case_id: str, lease: object, *, accept_warnings: bool = False
    ) -> None:
        """The holder sent the request by hand; the case is `requested`.

        Raises:
            StaleLease, InvalidForm, UnacceptedWarnings: as `send`.
        """
        async with self._holding.write(member, case_id, lease) as held:
            draft = await self._draft(held)
            if draft.mail is not None and draft.mail.state == UNKNOWN:
                await self._decide(held, was_sent=True)
                return
            self._check(draft, accept_warnings)
            await self._put(draft, state=SENT)
            await held.note("case.request_sent", by_hand=True)

    async def download(self, member: Member, case_id: str) -> Letter:
        """The e-mail as a file, for the holder, or for everybody once it is out; it is recorded.

        Raises:
            NotFound: the facility has no such case, or it has no request.
            StaleLease: somebody else holds the case, or nobody.
            InvalidForm: the holder has to solve the problems in `errors` first.
        """
        async with self._looking(member, case_id) as held:
            row = held.row
            if row.state != REQUESTED and not _is_holder(row, member):
                raise StaleLease
            draft = await self._draft(held)
            await held.note("case.request_exported", fields=sorted(draft.request.fields))
            if draft.mail is not None and (row.state == REQUESTED or draft.mail.state == UNKNOWN):
                return opened(draft.mail, draft.key)
            if draft.findings.problems:
                raise InvalidForm(errors=dict(draft.findings.problems))
            return self._letter(draft)

    async def answered(self, member: Member, case_id: str) -> None:
        """The answer came: the case waits again at its old place, and the patient is told.

        Raises:
            NotFound: the facility has no such case, or such cases have no request.
            WrongState: no request is out.
        """
        async with self._looking(member, case_id) as held:
            self._request_of(held.row, held.facility)
            await self._queue.put(
                held.connection,
                case_id,
                held.facility,
                WAITING,
                before=(REQUESTED,),
                cause="answered",
                answered_at=datetime.now(UTC),
            )
            await held.note("case.answered")
        self._holding.tell(held.row, held.facility)

    @asynccontextmanager
    async def _looking(self, member: Member, case_id: str) -> AsyncIterator[Held]:
        """One transaction on a case of the facility, whoever holds it."""
        facility = self._knowledge.facilities.get(member.facility)
        async with self._outbox.database.write() as connection:
            row = await case_of(connection, case_id, facility)
            actor, trail = Actor.of(member), self._outbox.trail
            yield Held(connection, row, facility, row.lease or "", actor, trail)

    def _request_of(self, row: Row[Any], facility: Facility) -> tuple[CaseType, Request]:
        type_ = self._knowledge.case_types.get(row.type)
        if type_.request is None or facility.sender is None or row.state == ERASED:
            raise NotFound
        return type_, type_.request

    async def _draft(self, held: Held) -> Draft:
        type_, request = self._request_of(held.row, held.facility)
        key = await self._outbox.keys.get(held.row.key_id)
        values = key.open(held.row.sealed, row_identity(held.row.id))
        done = await steps.of_case(held.connection, held.row.id)
        mail = await self._outbox.of_case(held.connection, held.row.id, REQUEST, held.row.round)
        findings = check(type_, request, values, done.keys(), datetime.now(UTC))
        return Draft(held, type_, request, values, findings, mail, key)

    def _check(self, draft: Draft, accept_warnings: bool) -> None:
        if draft.mail is not None and draft.mail.state == UNKNOWN:
            raise DecisionNeeded
        if draft.findings.problems:
            raise InvalidForm(errors=dict(draft.findings.problems))
        if draft.findings.warnings and not accept_warnings:
            raise UnacceptedWarnings(errors=dict(draft.findings.warnings))

    async def _put(self, draft: Draft, **how: Any) -> None:
        held, row = draft.held, draft.held.row
        if draft.mail is not None and draft.mail.state not in (FAILED, WITHDRAWN):
            row = await _in_another_round(held.connection, row)
        letter = self._letter(draft, row)
        await self._outbox.put(held.connection, row, REQUEST, letter, draft.key, **how)
        await self._queue.leave(held.connection, row.id, held.lease, held.facility, REQUESTED)

    async def _decide(self, held: Held, *, was_sent: bool) -> None:
        mail = await self._outbox.of_case(held.connection, held.row.id, REQUEST, held.row.round)
        if mail is None or mail.state != UNKNOWN:
            raise WrongState(state=held.row.state)
        await self._outbox.decide(held.connection, mail.id, was_sent=was_sent)
        await self._queue.leave(held.connection, held.row.id, held.lease, held.facility, REQUESTED)
        action = "case.request_sent" if was_sent else "case.request_queued"
        await held.note(action, decision=SENT if was_sent else AGAIN)

    def _letter(self, draft: Draft, row: Row[Any] | None = None) -> Letter:
        return self._letters.request(
            row or draft.held.row, draft.type, draft.request, draft.values, draft.held.facility
        )

    def _words(self, draft: Draft, locale: str) -> tuple[str, str]:
        return self._letters.request_words(
            draft.held.row, draft.type, draft.request, draft.values, draft.held.facility, locale
        )


async def _in_another_round(connection: AsyncConnection, row: Row[Any]) -> Row[Any]:
    """The case anew: its last request was sent, and a person begins another one."""
    changed = await connection.execute(
        update(cases).where(cases.c.id == row.id).values(round=cases.c.round + 1).returning(cases)
    )
    return changed.one()


def _is_holder(row: Row[Any], member: Member) -> bool:
    return bool(
        row.state == CLAIMED
        and row.holder_id == member.id
        and row.lease_expires_at >= datetime.now(UTC)
    )


def _about(mail: Row[Any]) -> dict[str, Any]:
    return {
        "state": mail.state,
        "is_being_tried": mail.taken_until is not None,
        "attempts": mail.attempts,
        "words": mail.words,
        "created_at": mail.created_at.isoformat(),
        "sent_at": mail.sent_at and mail.sent_at.isoformat(),
    }
