"""Messages under review: how they were understood, in groups, and what was decided of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from handoff_api.review.annotation import Span, annotated
from handoff_api.review.grouping import Likeness, grouped
from handoff_api.review.labels import INTENTS
from handoff_api.review.noticing import REASONS


@dataclass(frozen=True)
class Verdict:
    """What was decided of a message, by whom (a user name) and when."""

    decision: str
    intent: str | None
    language: str
    entities: tuple[Span, ...]
    by: str | None
    at: datetime


@dataclass(frozen=True)
class Message:
    """A redacted message: how it was understood, why it is here, and what became of it."""

    id: str
    text: str
    language: str
    at: datetime
    reasons: tuple[str, ...]
    intent: str
    confidence: float
    guesses: tuple[tuple[str, float], ...]
    tapped: str | None
    model: str | None
    decided_as: str | None
    verdict: Verdict | None

    @property
    def meanings(self) -> list[str]:
        """What it may mean, the likeliest first: what the patient tapped, then the guesses."""
        likely = [self.tapped, self.intent, *(name for name, _ in self.guesses)]
        return [name for name in dict.fromkeys(likely) if name in INTENTS]

    @property
    def annotated(self) -> str:
        """The text with the entities marked that it was given."""
        return annotated(self.text, self.verdict.entities if self.verdict else ())

    def decided(self, first: "Message", verdict: Verdict) -> "Message":
        """The message after the decision on its group; entities are those of the first's text."""
        if self.text != first.text:
            verdict = replace(verdict, entities=())
        return replace(self, decided_as=first.id, verdict=verdict)

    def shown(self) -> dict[str, Any]:
        """The message as the interface gives it."""
        return {
            "id": self.id,
            "text": self.text,
            "at": self.at.isoformat(),
            "reasons": list(self.reasons),
            "intent": self.intent,
            "confidence": self.confidence,
            "guesses": [{"intent": name, "confidence": sure} for name, sure in self.guesses],
            "tapped": self.tapped,
            "model": self.model,
            "annotated": self.annotated,
        }


@dataclass(frozen=True)
class Group:
    """Messages that one decision serves; it goes by the id of the first."""

    messages: Sequence[Message]

    @property
    def first(self) -> Message:
        """The oldest."""
        return self.messages[0]

    @property
    def reasons(self) -> list[str]:
        """Why they are here, each reason once."""
        found = {reason for message in self.messages for reason in message.reasons}
        return [reason for reason in REASONS if reason in found]

    @property
    def meanings(self) -> list[str]:
        """What they may mean, the likeliest of all together first."""
        votes: defaultdict[str, float] = defaultdict(float)
        for message in self.messages:
            for place, name in enumerate(message.meanings, 1):
                votes[name] += 1 / place
        return sorted(votes, key=lambda name: -votes[name])

    @property
    def suggestion(self) -> str | None:
        """What "accept" takes."""
        return next(iter(self.meanings), None)

    def shown(self) -> dict[str, Any]:
        """The group as the interface gives it."""
        verdict = self.first.verdict
        return {
            "id": self.first.id,
            "language": self.first.language,
            "reasons": self.reasons,
            "suggestion": self.suggestion,
            "runner_up": next(iter(self.meanings[1:]), None),
            "decision": verdict
            and {
                "decision": verdict.decision,
                "intent": verdict.intent,
                "language": verdict.language,
                "by": verdict.by,
                "at": verdict.at.isoformat(),
            },
            "messages": [message.shown() for message in self.messages],
        }


@dataclass(frozen=True)
class Example:
    """A message that was given its meaning: what training data takes up."""

    id: str
    text: str
    language: str
    intent: str
    entities: tuple[Span, ...]


def alike(messages: Sequence[Message]) -> list[Group]:
    """Open messages of one language, oldest first, as groups; the largest first."""
    likenesses = [
        Likeness.of(message.text, next(iter(message.meanings), None)) for message in messages
    ]
    groups = [Group([messages[place] for place in places]) for places in grouped(likenesses)]
    return sorted(groups, key=lambda group: -len(group.messages))


def decided(messages: Sequence[Message]) -> list[Group]:
    """Decided messages as they were decided together, in the order given."""
    together: dict[str, list[Message]] = {}
    for message in messages:
        together.setdefault(message.decided_as or message.id, []).append(message)
    return [
        Group(sorted(group, key=lambda message: (message.id != as_, message.at)))
        for as_, group in together.items()
    ]


def message_of(row: Row[Any], text: str) -> Message:
    """The message of a row of `reviews`, with the `username` of who decided it."""
    return Message(
        id=row.id,
        text=text,
        language=row.language,
        at=row.at,
        reasons=tuple(row.reasons),
        intent=row.intent,
        confidence=row.confidence,
        guesses=tuple((name, sure) for name, sure in row.guesses),
        tapped=row.tapped,
        model=row.model,
        decided_as=row.decided_as,
        verdict=row.decision
        and Verdict(
            decision=row.decision,
            intent=row.label,
            language=row.label_language,
            entities=tuple(Span(**span) for span in row.entities or ()),
            by=row.username,
            at=row.decided_at,
        ),
    )
