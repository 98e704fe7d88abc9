"""What the assistant understood of a text that a patient typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handoff_api.words.catalogue import LOCALES

FALLBACK = "nlu_fallback"


@dataclass(frozen=True)
class Heard:
    """A typed text, redacted, as it was understood; `guesses`: intents, the likeliest first."""

    text: str
    intent: str
    confidence: float
    guesses: tuple[tuple[str, float], ...]
    language: str
    model: str | None

    @classmethod
    def of(cls, text: str, parse: Mapping[str, Any], locale: str) -> "Heard":
        """Read the `parse` of a reply; `locale`, the conversation's, where it tells no language."""
        language = parse.get("language")
        return cls(
            text=text,
            intent=parse["intent"],
            confidence=float(parse.get("confidence") or 0.0),
            guesses=tuple(
                (str(guess["intent"]), float(guess["confidence"]))
                for guess in parse.get("ranking") or ()
            ),
            language=language if language in LOCALES else locale,
            model=parse.get("model"),
        )

    @classmethod
    def again(cls, text: str, kept: Mapping[str, Any]) -> "Heard":
        """As it was kept with the answer (see `kept`)."""
        guesses = tuple((name, sure) for name, sure in kept["guesses"])
        return cls(text, **{**kept, "guesses": guesses})

    def kept(self) -> dict[str, Any]:
        """What the answer's event keeps of it: everything but the text."""
        return {name: value for name, value in self.__dict__.items() if name != "text"}

    @property
    def is_missed(self) -> bool:
        """Whether the assistant was not sure enough to answer."""
        return self.intent == FALLBACK
