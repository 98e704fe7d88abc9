"""A write that was refused, as the form tells it: why, and with what was typed still in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handoff_api.exceptions import (
    CaseNotClaimable,
    InvalidForm,
    Malformed,
    Problem,
)
from handoff_api.staff.case_fields import sentences
from handoff_api.staff.reader import Reader
from handoff_api.words.rendering import Rendering


@dataclass(frozen=True)
class Refused:
    """`form`: which of the page's forms it was; `errors`: control → sentence."""

    form: str = ""
    sentence: str = ""
    status: int = 200
    typed: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)

    def value(self, form: str, name: str, otherwise: str = "") -> str:
        """What was typed into a control of the form."""
        return self.typed.get(name, otherwise) if form == self.form else otherwise

    @property
    def unsent(self) -> str:
        """The longest text that was typed, which no form may have room for any more."""
        return max((self.typed.get(name, "") for name in ("text", "note")), key=len)


NOTHING_REFUSED = Refused()


def refused(
    form: str, problem: Problem, typed: Mapping[str, str], reader: Reader, rendering: Rendering
) -> Refused:
    """Tell the problem to the person who filled in the form."""
    errors = sentences(problem, reader) if isinstance(problem, InvalidForm) else {}
    return Refused(form, _sentence(problem, reader, rendering), problem.status, typed, errors)


def _sentence(problem: Problem, reader: Reader, rendering: Rendering) -> str:
    facts = problem.facts
    if isinstance(problem, CaseNotClaimable) and facts["holder"]:
        until = reader.clock(facts["expires_at"])
        return reader.say("console-held-by", holder=facts["holder"], until=until)
    if isinstance(problem, Malformed):
        told = reader.first_of(f"console-empty-{facts.get('field')}")
        if told:
            return told
    return rendering.problem_detail(problem.code, reader.locale, facts)
