"""Staff talk to the patient of a held case, and hand the conversation back to the assistant."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from handoff_api.cases.held import Held, Holding
from handoff_api.cases.notes import checked_text
from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.states import OUTCOMES
from handoff_api.conversations import log
from handoff_api.conversations.events import STAFF_MESSAGE, STAFF_SETTLED, Draft
from handoff_api.conversations.service import Stored
from handoff_api.conversations.turns import Turns
from handoff_api.conversations.typing import Typing
from handoff_api.exceptions import Malformed, WrongState
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.members import Member
from handoff_api.words.catalogue import Catalogue


class CaseTalk:
    """What the holder says to the patient. Stock replies are catalogue keys, in any language."""

    def __init__(
        self,
        keys: KeyStore,
        queue: CaseQueue,
        holding: Holding,
        knowledge: Knowledge,
        catalogue: Catalogue,
        turns: Turns,
        typing: Typing,
    ) -> None:
        self._keys = keys
        self._queue = queue
        self._holding = holding
        self._knowledge = knowledge
        self._catalogue = catalogue
        self._turns = turns
        self._typing = typing

    async def say(
        self, member: Member, case_id: str, lease: object, client_id: UUID, text: str
    ) -> Stored:
        """Write into the patient's chat, once per client id.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            WrongState: the case has no conversation.
            Malformed, TextTooLong: there is no text, or too much of it.
        """
        checked_text(text)
        return await self._send(member, case_id, lease, client_id, {}, {"text": text})

    async def reply(
        self, member: Member, case_id: str, lease: object, client_id: UUID, reply: object
    ) -> Stored:
        """Send a stock reply, which the patient reads in their own language.

        Raises:
            StaleLease, WrongState: as `say`.
            Malformed: there is no such reply for the case.
        """
        return await self._send(member, case_id, lease, client_id, {"key": reply}, None)

    async def typing(self, member: Member, case_id: str, lease: object) -> None:
        """Let the patient know that the holder is writing.

        Raises:
            StaleLease: the lease ran out or is another one.
        """
        async with self._holding.write(member, case_id, lease, silently=True) as held:
            conversation_id = held.row.conversation_id
        if conversation_id is not None:
            self._typing.note(conversation_id, "staff")

    async def hand_back(
        self, member: Member, case_id: str, lease: object, outcome: object, settled: object
    ) -> None:
        """End the case and let the assistant go on, told what staff settled: `{field: value}`.

        Raises:
            StaleLease: the lease ran out or is another one; nothing is stored.
            WrongState: the case has no conversation.
            Malformed: no such outcome, or a field that the case type does not settle so.
        """
        if outcome not in OUTCOMES:
            raise Malformed(field="outcome")
        async with self._holding.write(member, case_id, lease) as held:
            conversation_id = _talks(held)
            type_ = self._knowledge.case_types.get(held.row.type)
            by_staff = type_.settled(settled)
            # With nothing settled the guide is over: it would only ask the same again.
            known = held.row.answers | by_staff if by_staff else {}
            told = held.row.told if by_staff else []
            body = {"case_type": type_.id, "known": known, "told": told}
            await self._queue.resolve(
                held.connection, case_id, held.lease, str(outcome), held.facility, owner="bot"
            )
            (seq,) = await log.append(
                held.connection, conversation_id, None, [Draft(STAFF_SETTLED, body)]
            )
            await log.change(held.connection, conversation_id, last_input_seq=seq)
            await held.note("case.handed_back", outcome=outcome, settled=sorted(by_staff))
        self._turns.wake(conversation_id)

    def replies(self, case: Row[Any], locale: str) -> list[dict[str, str]]:
        """The stock replies that fit the case: `reply` (the key), `text` and `sent_as`."""
        name = self._knowledge.facilities.get(case.facility).name
        return [
            {
                "reply": key,
                "text": self._catalogue.render(key, locale, {"facility": name(locale)}),
                "sent_as": self._catalogue.render(
                    key, case.locale, {"facility": name(case.locale)}
                ),
            }
            for key in self._keys_for(case)
        ]

    def _keys_for(self, case: Row[Any]) -> list[str]:
        is_answered = case.answered_at is not None
        return [
            key
            for key, reply in self._knowledge.stock_replies.items()
            if reply.fits(case.type, is_answered)
        ]

    async def _send(
        self,
        member: Member,
        case_id: str,
        lease: object,
        client_id: UUID,
        said: Mapping[str, object],
        secret: dict[str, Any] | None,
    ) -> Stored:
        async with self._holding.write(member, case_id, lease) as held:
            conversation_id = _talks(held)
            if said and said["key"] not in self._keys_for(held.row):
                raise Malformed(field="reply")
            key = await self._keys.get(held.row.key_id)
            await log.lock(held.connection, conversation_id)
            if seq := await log.seq_of(held.connection, conversation_id, str(client_id)):
                return Stored(seq, is_new=False)
            body = {
                "role": member.role,
                "locale": held.facility.staff_locales[0],
                "facility": held.facility.id,
                **said,
            }
            draft = Draft(STAFF_MESSAGE, body, secret, str(client_id))
            (seq,) = await log.append(held.connection, conversation_id, key, [draft])
            await held.note("case.message_sent", **said)
        return Stored(seq, is_new=True)


def _talks(held: Held) -> str:
    conversation_id: str | None = held.row.conversation_id
    if conversation_id is None:
        raise WrongState(state=held.row.state)
    return conversation_id
