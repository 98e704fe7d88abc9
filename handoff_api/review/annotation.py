"""Entities marked in a text as Rasa's training data has them: `[harmo app]{"entity": "system"}`."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from handoff_api.exceptions import InvalidForm
from handoff_api.review.labels import ENTITIES

_MARKED = re.compile(r"\[([^\[\]]+)\](\{[^{}]*\})")


@dataclass(frozen=True)
class Span:
    """An entity from `start` (inclusive) to `end` (exclusive) of the text, in characters."""

    start: int
    end: int
    entity: str
    value: str | None = None

    def shown(self) -> dict[str, Any]:
        """The span as JSON."""
        return asdict(self)


def spans_in(annotated: str, text: str) -> tuple[Span, ...]:
    """The entities that are marked in the text.

    Raises:
        InvalidForm: without the marks it is another text, or a mark is none.
    """
    if annotated == text:
        return ()
    plain, spans, read = "", [], 0
    for found in _MARKED.finditer(annotated):
        plain += annotated[read : found.start()]
        start, read = len(plain), found.end()
        plain += found[1]
        spans.append(_span(start, len(plain), found[2]))
    if plain + annotated[read:] != text:
        raise _refused("annotated-other-text")
    return tuple(spans)


def annotated(text: str, spans: Sequence[Span]) -> str:
    """The text with its entities marked."""
    for span in sorted(spans, key=lambda span: span.start, reverse=True):
        told = {"entity": span.entity} | ({"value": span.value} if span.value else {})
        marked = f"[{text[span.start : span.end]}]{json.dumps(told)}"
        text = text[: span.start] + marked + text[span.end :]
    return text


def _span(start: int, end: int, mark: str) -> Span:
    try:
        told = json.loads(mark)
    except ValueError as error:
        raise _refused("annotated-malformed") from error
    entity, value = told.get("entity"), told.get("value")
    if not isinstance(entity, str) or entity not in ENTITIES or told.keys() - {"entity", "value"}:
        raise _refused("annotated-unknown-entity")
    if value is not None and value not in ENTITIES[entity]:
        raise _refused("annotated-unknown-value")
    return Span(start, end, entity, value)


def _refused(code: str) -> InvalidForm:
    return InvalidForm(errors={"annotated": code})
