"""Messages that are alike, so that one decision serves many.

Two are alike when the assistant's best guess is the same and enough of their character 3-grams
are: `docs/decisions.md` has the measurements.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handoff_api.safety.spelling import fold

ALIKE = 0.3  # Jaccard index of the 3-grams
LONGEST = 200  # characters that are compared
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Likeness:
    """A message as it is compared."""

    guess: str | None
    grams: frozenset[str]

    @classmethod
    def of(cls, text: str, guess: str | None) -> "Likeness":
        """Spelling, signs and spaces do not count."""
        plain = f" {' '.join(_WORD.findall(fold(text)))[:LONGEST]} "
        return cls(guess, frozenset(plain[at : at + 3] for at in range(max(1, len(plain) - 2))))

    def to(self, other: "Likeness") -> float:
        """The Jaccard index, from 0 to 1; 0 where it is below `ALIKE` or the guess differs."""
        few, many = sorted((len(self.grams), len(other.grams)))
        if self.guess != other.guess or few < ALIKE * many:
            return 0.0
        shared = len(self.grams & other.grams)
        index = shared / (few + many - shared)
        return index if index >= ALIKE else 0.0


def grouped(messages: Iterable[Likeness]) -> Iterator[list[int]]:
    """The places of those that belong together, in the order given.

    Each joins the group whose first message it is most like, the earlier one of two, or begins
    one: the work grows with the number of messages times that of groups.
    """
    groups: list[tuple[Likeness, list[int]]] = []
    for place, message in enumerate(messages):
        nearest = max(groups, key=lambda group: message.to(group[0]), default=None)
        if nearest and message.to(nearest[0]):
            nearest[1].append(place)
        else:
            groups.append((message, [place]))
    return (places for _, places in groups)
