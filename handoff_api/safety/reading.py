"""A message with the forms of the rules that were found in it."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from handoff_api.safety.lexicon import Found
from handoff_api.safety.rules import Distances, Match, RuleSet, Span


class Steps:
    """The forms of each step of a language's rules."""

    def __init__(self) -> None:
        self._forms: dict[str, tuple[str, ...]] = {}
        self._steps: dict[str, list[str]] = {}

    def add(self, step: str, forms: Iterable[str]) -> None:
        """The step stands for the forms from now on."""
        if step in self._forms:
            return
        self._forms[step] = tuple(dict.fromkeys(forms))
        for form in self._forms[step]:
            self._steps.setdefault(form, []).append(step)

    def present(self, found: Found) -> set[str]:
        """The steps that have a form in the message."""
        return set().union(*(self._steps.get(form, ()) for form in found))

    def spans(self, step: str, found: Found) -> list[Span]:
        """Where the step's forms are, in order of their ends."""
        spans = [span for form in self._forms[step] if form in found for span in found[form]]
        return sorted(spans, key=lambda span: span.end)


class Reading:
    """What the rules of a language ask about a message."""

    def __init__(self, found: Found, steps: Steps, distances: Distances) -> None:
        self.distances = distances
        self._found = found
        self._steps = steps
        self._hidden: frozenset[int] = frozenset()
        self._spans: dict[str, list[Span]] = {}

    @cached_property
    def _present(self) -> set[str]:
        return self._steps.present(self._found)

    def matches(self, rules: RuleSet) -> Iterator[Match]:
        """Every place where one of the rules applies."""
        for rule in rules.possible(self._present):
            yield from rule.matches(self.spans, self.distances)

    def spans(self, step: str) -> list[Span]:
        """Where the step's forms are, in order of their ends."""
        if step not in self._spans:
            spans = self._steps.spans(step, self._found)
            self._spans[step] = [span for span in spans if self._hidden.isdisjoint(range(*span))]
        return self._spans[step]

    def hide(self, matches: Iterable[Match]) -> None:
        """From now on as if the words of the matches had not been written."""
        self._hidden |= covered(span for match in matches for span in match.spans)
        self._spans = {}


def covered(spans: Iterable[Span]) -> frozenset[int]:
    """Every place in the spans."""
    return frozenset(place for span in spans for place in range(*span))
