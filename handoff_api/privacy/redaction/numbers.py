"""Numbers that belong to a person, in digits, kanji or words: telephone, card, CPR, NIR, My Number.

The text is read as number words and groups of digits. Groups with little between them make a run;
runs with small words between them ("et puis", 「で、」) make a chain. A run of seven digits is
taken whatever it is, a chain or a shorter run only where something says that it is a number of
this sort. Quantities, opening hours, blood pressure and recent dates are set aside before.
"""

import re
from collections.abc import Iterator

from handoff_api.privacy.redaction import dates, labels, quantities
from handoff_api.privacy.redaction.runs import ENOUGH, Run, chains
from handoff_api.privacy.redaction.spans import Span

_ENOUGH_WITH_LABEL = {"last": 4, "strong": 4, "weak": 5, "short": 5}
_ENOUGH_BESIDE_ANOTHER = 4
_LONG_PART = 6
_FROM_ZERO = re.compile(r"0\d")
_YEAR = re.compile(r"(?:19|20)\d\d")

# Letters, sign and brackets that belong to the number beside them.
_HEAD = re.compile(r"(?:(?<![A-Za-z])(?:[A-Z]{4}[\s-]|[A-Z]{1,4}-?)|\(?\+\(?)\Z")
_TAIL = re.compile(r"[A-Z]{1,2}(?!\w)")
_LONGEST_HEAD = 6

# A health insurance card's symbol may be in letters of any script.
_SIGN = r"[\u4e00-\u9fffァ-ヶA-Za-z]{0,4}[-ー−・]?\d{2,8}(?:[-ー−・]\d{1,6})?(?!\d)"
_SYMBOL_NUMBER = r"番号[\sはが:「『]{0,3}\d{1,8}(?:[\s、,・]{0,3}枝番[\sはが:]{0,2}\d{1,2})?(?!\d)"
_SYMBOL = re.compile(
    rf"(?<=記号)[\sはが:「『]{{0,3}}(?:[^\d\s\[。]{{0,6}}\d{{1,8}}[\s、,・」』]{{0,3}}{_SYMBOL_NUMBER}"
    rf"|{_SIGN}(?:[\s、,・」』]{{0,3}}{_SYMBOL_NUMBER})?)"
)


def find(text: str) -> Iterator[Span]:
    """Where a number of a person stands."""
    together: Span | None = None
    for span in sorted([*_symbols(text), *_of_chains(text)]):
        if together and span.start < together.end:
            together = Span(together.start, max(together.end, span.end))
            continue
        if together:
            yield together
        together = span
    if together:
        yield together


def _symbols(text: str) -> Iterator[Span]:
    return (Span(*symbol.span()) for symbol in _SYMBOL.finditer(text))


def _of_chains(text: str) -> Iterator[Span]:
    found = labels.find(text)
    aside = [*dates.recent(text), *quantities.find(text), *(label.span for label in found)]
    for chain in chains(text, aside):
        label = labels.kind_before(text, found, chain[0].start)
        for first, last in _personal(text, chain, label):
            yield _with_letters(text, first.start, last.end)


def _personal(text: str, chain: list[Run], label: str | None) -> Iterator[tuple[Run, Run]]:
    """First and last run of each number in the chain: all of it, or those that say so alone."""
    weight = sum(run.weight for run in chain)
    enough = _ENOUGH_WITH_LABEL[label] if label else ENOUGH
    if label != "last" and _YEAR.fullmatch(text, chain[0].start, chain[-1].end):
        return
    if weight >= enough and (label or _is_one(text, chain)):
        yield chain[0], chain[-1]
        return
    long = [run.weight >= ENOUGH for run in chain]
    for run, is_long in zip(chain, long, strict=True):
        if is_long or (any(long) and run.weight >= _ENOUGH_BESIDE_ANOTHER):
            yield run, run


def _is_one(text: str, chain: list[Run]) -> bool:
    """Whether the runs are parts of one number: one of them is long or begins with a zero."""
    return len(chain) == 1 or any(
        run.weight >= _LONG_PART or _FROM_ZERO.match(text, run.start) for run in chain
    )


def _with_letters(text: str, start: int, end: int) -> Span:
    head = _HEAD.search(text[max(0, start - _LONGEST_HEAD) : start])
    tail = _TAIL.match(text, end)
    start -= len(head[0]) if head else 0
    if text[max(0, start - 1) : start] == "(" and ")" in text[start:end]:
        start -= 1
    return Span(start, tail.end() if tail else end)
