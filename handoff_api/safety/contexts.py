"""What keeps an alarm silent: a negation, a past time, or being mentioned only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from handoff_api.safety.messages import Clauses
from handoff_api.safety.reading import Reading
from handoff_api.safety.rules import Match, RuleSet


@dataclass(frozen=True)
class Telling:
    """How something alarming is told, and so what can keep it silent."""

    can_be_negated: bool
    can_be_past: bool
    can_be_asked: bool


class Contexts:
    """The contexts of a message, by the clause that they are in.

    Right beside an alarm: `negated` (before it), `negated_after`, `before` ("signs of …") and
    `supposed` ("if I …"). In its
    clause: `mentioned` (paperwork, leaflets), `asked` (general questions), `past`; of what is told
    as completed, in a short clause beside it as well ("last year, …"). Anywhere: `elsewhere`
    (nobody asks that beside an emergency). `now` in the clause of the alarm outweighs all but what
    is right beside.
    """

    def __init__(self, reading: Reading, rules: Mapping[str, RuleSet], clauses: Clauses) -> None:
        self._clauses = clauses
        self._distances = reading.distances
        self._negated = list(reading.matches(rules["negated"]))
        self._negated_after = list(reading.matches(rules["negated_after"]))
        self._before = list(reading.matches(rules["before"]))
        self._supposed = list(reading.matches(rules["supposed"]))
        self._elsewhere = any(reading.matches(rules["elsewhere"]))
        self._now = self._within(reading.matches(rules["now"]))
        self._mentioned = self._within(reading.matches(rules["mentioned"]))
        self._asked = self._within(reading.matches(rules["asked"]))
        self._past = self._within(reading.matches(rules["past"]))

    def silence(self, match: Match, telling: Telling) -> bool:
        """Whether the match is no alarm."""
        before = self._before + (self._supposed if telling.can_be_asked else [])
        if any(self._precedes(context, match) for context in before):
            return True
        if telling.can_be_negated and self._negate(match):
            return True
        clauses = self._within([match])
        held = self._elsewhere or not clauses.isdisjoint(self._held(telling))
        return held and clauses.isdisjoint(self._now)

    def _held(self, telling: Telling) -> set[int]:
        held = self._mentioned | (self._asked if telling.can_be_asked else set())
        if not telling.can_be_past:
            return held
        short, beside = self._distances.short_clause, self._clauses.with_neighbours
        return {near for clause in held | self._past for near in beside(clause, short)}

    def _within(self, matches: Iterable[Match]) -> set[int]:
        return {self._clauses.of(span.start) for match in matches for span in match.spans}

    def _negate(self, match: Match) -> bool:
        return any(self._precedes(negated, match) for negated in self._negated) or any(
            match.end <= after.start <= match.end + self._distances.negation
            and self._together(after, match)
            for after in self._negated_after
        )

    def _precedes(self, before: Match, match: Match) -> bool:
        """Whether it comes right before the match in its clause, or between its words."""
        earliest = match.start - self._distances.negation
        if not earliest <= before.end <= match.end or _part(before, match):
            return False
        return before.end > match.start or self._together(before, match)

    def _together(self, context: Match, match: Match) -> bool:
        return self._within([context]) <= self._within([match])


def _part(context: Match, match: Match) -> bool:
    return any(
        one.start < two.end and two.start < one.end for one in context.spans for two in match.spans
    )
