"""Which messages go to the inbox, decided in the transaction that stores a turn.

| reason | the patient |
|---|---|
| not-understood | wrote what the assistant was not sure of |
| missed-again | wrote so after such a message, or after none of the suggestions fitted |
| another-tapped | tapped another suggestion than the likeliest |
| something-else | tapped that none of the suggestions fits |
| person-asked | asked for a person in answer to the assistant's answer |
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.conversations import log
from handoff_api.conversations.answers import Outcome, Pending
from handoff_api.conversations.events import BOT_MESSAGE, INPUTS, Event
from handoff_api.conversations.heard import Heard
from handoff_api.database.tables import reviews
from handoff_api.privacy.redaction import redact

NOT_UNDERSTOOD: Final = "not-understood"
MISSED_AGAIN: Final = "missed-again"
ANOTHER_TAPPED: Final = "another-tapped"
SOMETHING_ELSE: Final = "something-else"
PERSON_ASKED: Final = "person-asked"
REASONS: Final = (NOT_UNDERSTOOD, MISSED_AGAIN, ANOTHER_TAPPED, SOMETHING_ELSE, PERSON_ASKED)

SOMETHING_ELSE_INTENT: Final = "something_else"

# To ask for a person after these says nothing about how they were understood.
PASSING = ("greet", "goodbye", "thank", "affirm", "deny", "inform", "talk_to_staff")


@dataclass(frozen=True)
class _Earlier:
    """The input before this one: what was heard in it, and the suggestions that it got."""

    seq: int
    intent: str | None
    heard: Heard | None
    suggested: Sequence[str]

    @property
    def is_missed(self) -> bool:
        return self.intent == SOMETHING_ELSE_INTENT or bool(self.heard and self.heard.is_missed)


async def notice(connection: AsyncConnection, pending: Pending, outcome: Outcome) -> None:
    """Note the answered message, or the one before it, if there is a reason to review it."""
    heard, intent = outcome.heard, _intent(pending.input, outcome.heard)
    earlier = await _earlier(connection, pending)
    if heard and heard.is_missed:
        again = [MISSED_AGAIN] if earlier and earlier.is_missed else []
        await _note(connection, pending, pending.input.seq, heard, [NOT_UNDERSTOOD, *again])
    if not earlier or not earlier.heard:
        return
    is_tap = heard is None and earlier.heard.is_missed
    tapped = intent if is_tap and intent in earlier.suggested else None
    reasons = []
    if tapped and tapped != earlier.suggested[0]:
        reasons = [ANOTHER_TAPPED]
    elif intent == SOMETHING_ELSE_INTENT:
        reasons = [SOMETHING_ELSE]
    elif intent == "talk_to_staff" and earlier.heard.intent not in PASSING:
        reasons = [PERSON_ASKED]
    if tapped or reasons:
        await _note(connection, pending, earlier.seq, earlier.heard, reasons, tapped)


def _intent(said: Event, heard: Heard | None) -> str | None:
    intent: str | None = heard.intent if heard else said.body.get("tap", {}).get("intent")
    return intent


async def _earlier(connection: AsyncConnection, pending: Pending) -> _Earlier | None:
    conversation_id, key = pending.conversation.id, pending.key
    said = await log.latest(
        connection, conversation_id, key, before=pending.input.seq, types=INPUTS
    )
    if said is None:
        return None
    answers = [
        event.body
        for event in await log.read(
            connection, conversation_id, key, after=said.seq, types=[BOT_MESSAGE]
        )
        if event.body["answers"] == said.seq
    ]
    kept = next((body["heard"] for body in answers if "heard" in body), None)
    # A tap that repeats a message has no text of its own.
    text = redact((said.secret or {}).get("text", ""))
    return _Earlier(
        said.seq,
        _intent(said, None),
        Heard.again(text, kept) if kept else None,
        [
            choice["key"].removeprefix("intent-").replace("-", "_")
            for body in answers
            for choice in body["choices"]
            if choice["key"].startswith("intent-")
        ],
    )


async def _note(
    connection: AsyncConnection,
    pending: Pending,
    seq: int,
    heard: Heard,
    reasons: Sequence[str],
    tapped: str | None = None,
) -> None:
    """Store the message in one line, as training data has it, or add to what is noted of it."""
    conversation = pending.conversation
    query = select(reviews).where(
        reviews.c.conversation_id == conversation.id, reviews.c.seq == seq
    )
    noted = (await connection.execute(query)).one_or_none()
    if noted:
        more = [reason for reason in reasons if reason not in noted.reasons]
        await connection.execute(
            update(reviews)
            .where(reviews.c.id == noted.id)
            .values(reasons=[*noted.reasons, *more], tapped=tapped or noted.tapped)
        )
    elif heard.text:
        id_ = str(uuid4())
        await connection.execute(
            insert(reviews).values(
                id=id_,
                conversation_id=conversation.id,
                seq=seq,
                facility=conversation.facility,
                language=heard.language,
                at=datetime.now(UTC),
                reasons=list(reasons),
                intent=heard.intent,
                confidence=heard.confidence,
                guesses=[list(guess) for guess in heard.guesses],
                tapped=tapped,
                model=heard.model,
                sealed=pending.key.seal(" ".join(heard.text.split()), sealed_row(id_)),
            )
        )


def sealed_row(id_: str) -> str:
    """The identity of a review's row, to which its text is sealed."""
    return f"review:{id_}"
