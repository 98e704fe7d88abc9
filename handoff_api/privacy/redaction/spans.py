"""Places in a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """From `start` (inclusive) to `end` (exclusive)."""

    start: int
    end: int
