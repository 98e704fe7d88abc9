"""What a reviewer says of a group of messages."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from handoff_api.exceptions import Conflict, InvalidForm, Malformed
from handoff_api.review.labels import INTENTS, OUT_OF_SCOPE
from handoff_api.words.catalogue import LOCALES

DECISIONS: Final = ("accept", "pick", "out_of_scope", "skip")
MOST_MESSAGES = 300


@dataclass(frozen=True)
class Decision:
    """A decision.

    `intent`: what `pick` gives the group; with `accept`, the suggestion that was seen.
    `messages`: only those of the group, beside its first; None: all of it as it is now.
    `annotated`: the text of the group's first message with its entities marked.
    """

    decision: str
    intent: str | None = None
    language: str | None = None
    annotated: str | None = None
    messages: Collection[str] | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> "Decision":
        """Read a request's body.

        Raises:
            Malformed: a value cannot be used; `field` names it.
        """
        said = cls(**{name: given.get(name) for name in cls.__dataclass_fields__})  # type: ignore[arg-type]
        for name, known in (
            ("decision", DECISIONS),
            ("intent", (None, *INTENTS)),
            ("language", (None, *LOCALES)),
        ):
            if getattr(said, name) not in known:
                raise Malformed(field=name)
        if not isinstance(said.annotated, str | None):
            raise Malformed(field="annotated")
        if said.messages is not None and not _are_ids(said.messages):
            raise Malformed(field="messages")
        return said

    def label(self, suggestion: str | None) -> str | None:
        """The intent that the messages get; None when they are skipped.

        Raises:
            InvalidForm: it needs an intent and there is none.
            Conflict: another intent is suggested than the one that was seen.
        """
        if self.decision == "skip":
            return None
        if self.decision == "out_of_scope":
            return OUT_OF_SCOPE
        label = self.intent if self.decision == "pick" else suggestion
        if self.intent not in (None, label):
            raise Conflict
        if label is None:
            raise InvalidForm(errors={"intent": "intent-missing"})
        return label


def _are_ids(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_MESSAGES
        and all(isinstance(id_, str) for id_ in value)
    )
