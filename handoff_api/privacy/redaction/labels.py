"""Words that say whose number follows, a person's or a thing's."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from handoff_api.privacy.redaction import words
from handoff_api.privacy.redaction.spans import Span

_LABEL = re.compile(
    rf"(?P<thing>{words.THING_LABELS})|(?P<last>{words.LAST_DIGITS_LABELS})"
    rf"|(?P<strong>{words.STRONG_LABELS})"
    rf"|(?P<weak>{words.WEAK_LABELS})|(?P<short>{words.SHORT_LABELS})",
    re.IGNORECASE,
)
# What may stand between a label and its number.
_GAPS = {
    "thing": re.compile(r"[^\d\[!?。\n]{0,12}"),
    "last": re.compile(r"[^\d\[.!?。\n,、]{0,24}"),
    "strong": re.compile(r"\.?[、,]?(?:[^\d\[.!?。\n,、]|(?<=[Nn][or°])\.){0,24}"),
    "weak": re.compile(r"\.?(?:[^\d\[.!?。\n]|(?<=[Nn][or°])\.){0,24}"),
    "short": re.compile(r"[.:\s]{0,3}(?:[A-Za-z]{1,3}-?)?"),
}
_FURTHEST = 25


class Label(NamedTuple):
    """A label; its kind is `thing`, `last` (digits of a number), `strong`, `weak` or `short`."""

    span: Span
    kind: str


def find(text: str) -> list[Label]:
    """The labels of a text, in its order."""
    return [Label(Span(*it.span()), str(it.lastgroup)) for it in _LABEL.finditer(text)]


def kind_before(text: str, labels: Sequence[Label], start: int) -> str | None:
    """The kind of the label that a number belongs to; none for a thing's.

    `labels` are those of the text, `start` is where the number begins.
    """
    place = bisect_right(labels, start, key=lambda label: label.span.end)
    kinds = [
        kind
        for (_, end), kind in labels[max(0, place - 2) : place]
        if start - end <= _FURTHEST and _GAPS[kind].fullmatch(text, end, start)
    ]
    return kinds[0] if kinds and "thing" not in kinds else None
