"""The red flags of one language: what alarms, and what keeps an alarm silent."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from handoff_api.safety.contexts import Contexts, Telling
from handoff_api.safety.forms import Piece, WordLists
from handoff_api.safety.lexicon import Found, Lexicon
from handoff_api.safety.messages import Clauses, Message
from handoff_api.safety.reading import Reading, Steps, covered
from handoff_api.safety.readings import Readings
from handoff_api.safety.rules import Distances, RuleSet, parse

KINDS = ("crisis", "emergency")

# What an alarm is that its context keeps silent.
SILENT = "silent"

# What is told as going on, as completed, and as failing ("does not wake", "no wish to live"): there
# the negation belongs to the alarm.
TELLINGS = {
    "now": Telling(can_be_negated=True, can_be_past=False, can_be_asked=True),
    "happened": Telling(can_be_negated=True, can_be_past=True, can_be_asked=True),
    "failing": Telling(can_be_negated=False, can_be_past=False, can_be_asked=True),
}


@dataclass(frozen=True)
class Alarms:
    """The rules of one kind by how they are told, and a step that alarms when alone."""

    told: list[tuple[Telling, RuleSet]]
    alone: str


class Language:
    """Finds the alarms of a language in a message; `rows` is a file of `red_flags/`."""

    def __init__(self, rows: Mapping[str, Any], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._elided: str = rows["elided"]
        self._readings = Readings(rows["readings"])
        self._lists = WordLists(rows["words"])
        self._steps = Steps()
        self._distances = Distances(**rows["distances"])
        self._breaks = [lexicon.add(form) for form in rows["breaks"]]
        self._harmless = self._rules(rows["harmless"])
        self._contexts = {name: self._rules(rules) for name, rules in rows["contexts"].items()}
        self._alarms = {kind: self._read_alarms(kind, rows[kind]) for kind in KINDS}
        self._polite = self._step("<polite>")
        for form in rows["well_typed"]:
            lexicon.add(form)
        for together, apart in rows["run_together"].items():
            lexicon.take_apart(together, apart)

    def find(self, message: Message, found: Found) -> str | None:
        """`crisis`, `emergency`, `SILENT`, or None when nothing alarming is written.

        `message` and `found` are what the lexicon reads and finds in the text.
        """
        reading = Reading(found, self._steps, self._distances)
        reading.hide(reading.matches(self._harmless))
        breaks = (span.start for form in self._breaks for span in found.get(form, ()))
        contexts = Contexts(reading, self._contexts, Clauses(message, breaks))
        silenced = []
        for kind in KINDS:
            is_silent = [*self._silences(kind, reading, contexts)]
            if not all(is_silent) or self._alone(kind, message, reading):
                return kind
            silenced += is_silent
        return SILENT if silenced else None

    def _alone(self, kind: str, message: Message, reading: Reading) -> bool:
        spans = reading.spans(self._alarms[kind].alone)
        return bool(spans) and covered(spans + reading.spans(self._polite)) >= message.spoken

    def _silences(self, kind: str, reading: Reading, contexts: Contexts) -> Iterator[bool]:
        """Of each alarm of the kind, whether its context keeps it silent."""
        for telling, rules in self._alarms[kind].told:
            for match in reading.matches(rules):
                yield contexts.silence(match, telling)

    def _read_alarms(self, kind: str, rows: Mapping[str, Any]) -> Alarms:
        told = []
        for name, telling in TELLINGS.items():
            topics = rows.get(name, {})
            if kind == "crisis":
                telling = replace(telling, can_be_asked=False)
            told.append((telling, self._rules(chain.from_iterable(topics.values()))))
        return Alarms(told, self._step(rows["alone"]))

    def _rules(self, notations: Iterable[str]) -> RuleSet:
        rules = [parse(notation) for notation in notations]
        for step in {step for rule in rules for step in rule.steps}:
            self._step(step)
        return RuleSet(rules)

    def _step(self, notation: str) -> str:
        self._steps.add(notation, self._names(notation))
        return notation

    def _names(self, notation: str) -> Iterator[str]:
        """What the lexicon has the notation's forms under."""
        for pieces in self._lists.pieces(notation):
            if len(pieces) > 1:
                yield self._lexicon.add_chain(notation, [*map(self._readable, pieces)])
                continue
            for form in pieces[0]:
                if not all(form.split("_")):
                    raise ValueError(f"a word of {notation!r} may be nothing at all")
                for spelling in (form, *self._readings.of(form)):
                    yield self._lexicon.add(spelling, self._elided)

    def _readable(self, piece: Piece) -> Piece:
        kana = (spelling for form in piece for spelling in self._readings.of(form, shortest=1))
        return [*piece, *kana]
