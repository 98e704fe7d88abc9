"""Rules in a small notation, and where they apply in a message.

ne respire pas        these words in this order, near each other
poitrine + serr*      either order, in one sentence, not far apart
tombe & inerte        anywhere in the message
<chest> pa(s|)        word lists and spellings as in `forms.py`
"""

import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

ANYWHERE = sys.maxsize
_AROUND_CHOICE = re.compile(r"\s*\|\s*")


class Span(NamedTuple):
    """Places of a message, from the first to the one after the last."""

    start: int
    end: int


class Match(NamedTuple):
    """Where a rule applies: its extent, and the words that it consists of."""

    start: int
    end: int
    spans: tuple[Span, ...]


Spans = Callable[[str], list[Span]]


@dataclass(frozen=True)
class Distances:
    """Counted in words, in Japanese in characters.

    `near` and `far` may lie between the words of a rule, `negation` between an alarm and its
    negation; a clause up to `short_clause` says the time of its neighbours too ("last year, …").
    """

    near: int
    far: int
    negation: int
    short_clause: int


@dataclass(frozen=True)
class Rule:
    """Groups of steps; the steps of a group come in order, the groups in any."""

    groups: tuple[tuple[str, ...], ...]
    anywhere: bool

    @cached_property
    def steps(self) -> frozenset[str]:
        """Every step's notation."""
        return frozenset(step for group in self.groups for step in group)

    def matches(self, spans: Spans, distances: Distances) -> Iterator[Match]:
        """Each place where the rule applies, given where its steps are."""
        first, *others = (_in_order(group, spans, distances.near) for group in self.groups)
        reach = ANYWHERE if self.anywhere else distances.far
        for match in first:
            joined: Match | None = match
            for other in others:
                joined = _joined(joined, other, reach) if joined else None
            if joined:
                yield joined


class RuleSet:
    """Rules by the one of their steps that the fewest of them have.

    So only a few of them have to be looked at for a message.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        rules = list(rules)
        shared = Counter(step for rule in rules for step in rule.steps)
        self._by_step: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            self._by_step[min(sorted(rule.steps), key=lambda step: shared[step])].append(rule)

    def possible(self, present: AbstractSet[str]) -> Iterator[Rule]:
        """The rules all of whose steps are present."""
        for step in self._by_step.keys() & present:
            yield from (rule for rule in self._by_step[step] if rule.steps <= present)

    def __iter__(self) -> Iterator[Rule]:
        return chain.from_iterable(self._by_step.values())


def parse(notation: str) -> Rule:
    """The rule that the notation describes; blanks around a `|` mean nothing."""
    notation = _AROUND_CHOICE.sub("|", notation)
    anywhere = " & " in notation
    groups = notation.replace(" & ", " + ").split(" + ")
    return Rule(tuple(tuple(group.split()) for group in groups), anywhere)


def _in_order(steps: tuple[str, ...], spans: Spans, near: int) -> list[Match]:
    chains = [Match(*span, (span,)) for span in spans(steps[0])]
    for step in steps[1:]:
        chains = list(_continued(chains, spans(step), near))
    return chains


def _continued(chains: list[Match], spans: list[Span], near: int) -> Iterator[Match]:
    """Each span after the nearest chain before it: if any chain is near enough, that one is."""
    ends = [chain.end for chain in chains]
    for span in spans:
        before = bisect_right(ends, span.start) - 1
        if before >= 0 and span.start - ends[before] <= near:
            chain = chains[before]
            yield Match(chain.start, span.end, (*chain.spans, span))


def _joined(match: Match, others: list[Match], reach: int) -> Match | None:
    """The match with its nearest neighbour among the others, None when that is out of reach."""
    at = bisect_left(others, match.end, key=lambda other: other.end)
    near = [other for other in others[max(0, at - 2) : at + 2] if not _overlap(match, other)]
    nearest = min(near, key=lambda other: _distance(match, other), default=None)
    if nearest is None or _distance(match, nearest) > reach:
        return None
    start, end = min(match.start, nearest.start), max(match.end, nearest.end)
    return Match(start, end, match.spans + nearest.spans)


def _overlap(match: Match, other: Match) -> bool:
    return _distance(match, other) < 0 and any(
        one.start < two.end and two.start < one.end for one in match.spans for two in other.spans
    )


def _distance(one: Match, other: Match) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
