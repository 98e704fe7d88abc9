"""Entities by lookup: every surface form of `entities.yml`, found in any spelling of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Mapping

from bot.nlu.normalise import NormalText, normalise

_JAPANESE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff々]")
_BETWEEN = r"[\s\-'.]*"


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
        self._values: dict[str, dict[str, str]] = {}
        self._patterns: dict[str, re.Pattern[str]] = {}
        for entity, values in self.forms.items():
            normal = {normalise(form).text.strip(): value for form, value in values.items()}
            normal = {form: value for form, value in normal.items() if _compact(form)}
            self._values[entity] = {_compact(form): value for form, value in normal.items()}
            longest_first = sorted(normal, key=len, reverse=True)
            if longest_first:
                self._patterns[entity] = re.compile("|".join(map(_pattern, longest_first)))

    def find(self, normal: NormalText) -> list[Entity]:
        """Entities in order of their place; one form names at most one value per entity."""
        found = [
            Entity(entity, self._values[entity][_compact(match.group())], *normal.original_span(*match.span()))
            for entity, pattern in self._patterns.items()
            for match in pattern.finditer(normal.text)
        ]
        return sorted(found, key=lambda entity: (entity.start, entity.end, entity.entity))


def _compact(form: str) -> str:
    return re.sub(_BETWEEN, "", form)


def _pattern(form: str) -> str:
    parts = [re.escape(part) for part in re.split(r"[\s\-'.]+", form) if part]
    pattern = _BETWEEN.join(parts)
    if _JAPANESE.search(form):
        return pattern
    return rf"(?<![a-z0-9]){pattern}(?![a-z0-9])"
