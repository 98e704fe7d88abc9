"""Entities by lookup: every surface form of `entities.yml`, found in any spelling of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator, Mapping

from bot.nlu.normalise import NormalText, normalise

_JAPANESE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff々]")
_BETWEEN = frozenset(" -'.")


@dataclass(frozen=True)
class Entity:
    """A canonical value found at start (inclusive) to end (exclusive) of the original text."""

    entity: str
    value: str
    start: int
    end: int


class EntityLookup:
    """Finds surface forms in normal text, the longest first, none inside another.

    forms maps entity to its surface forms with their canonical values. Forms in Latin letters
    match whole words, with or without the spaces, hyphens and apostrophes between their parts;
    forms with Japanese letters match anywhere.
    """

    def __init__(self, forms: Mapping[str, Mapping[str, str]]) -> None:
        self.forms = {entity: dict(values) for entity, values in forms.items()}
        self._indexes = {entity: _Index(values) for entity, values in self.forms.items()}

    def find(self, normal: NormalText) -> list[Entity]:
        """Entities in the order of their places; forms of one entity do not overlap."""
        places = [place for place, character in enumerate(normal.text) if character not in _BETWEEN]
        compact = "".join(normal.text[place] for place in places)
        found = []
        for entity, index in self._indexes.items():
            for first, last, value in index.matches(compact, places, normal.text):
                found.append(Entity(entity, value, *normal.original_span(first, last + 1)))
        return sorted(found, key=lambda entity: (entity.start, entity.end, entity.entity))


class _Index:
    """The compact forms (no spaces, hyphens, apostrophes) of one entity, by how they begin."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values: dict[str, str] = {}
        lengths: dict[str, set[int]] = {}
        for form, value in values.items():
            compact = "".join(c for c in normalise(form).text if c not in _BETWEEN)
            if compact:
                self._values[compact] = value
                lengths.setdefault(compact[0], set()).add(len(compact))
        self._lengths = {head: sorted(found, reverse=True) for head, found in lengths.items()}

    def matches(self, compact: str, places: list[int], text: str) -> Iterator[tuple[int, int, str]]:
        """First and last place (both inclusive) in text of each match, with its value."""
        start = 0
        while start < len(compact):
            size = self._longest(compact, start, places, text)
            if size:
                form = compact[start : start + size]
                yield places[start], places[start + size - 1], self._values[form]
            start += max(size, 1)

    def _longest(self, compact: str, start: int, places: list[int], text: str) -> int:
        for size in self._lengths.get(compact[start], ()):
            form = compact[start : start + size]
            if (
                len(form) == size
                and form in self._values
                and (
                    _JAPANESE.search(form)
                    or _is_whole(text, places[start], places[start + size - 1])
                )
            ):
                return size
        return 0


def _is_whole(text: str, first: int, last: int) -> bool:
    """Whether no Latin letter or digit touches the characters from first to last."""
    around = text[max(first - 1, 0) : first] + text[last + 1 : last + 2]
    return not any(character.isascii() and character.isalnum() for character in around)
