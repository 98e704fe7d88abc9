"""Digits and number words as people group them: groups make runs, runs make chains."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from handoff_api.privacy.redaction import words
from handoff_api.privacy.redaction.spans import Span

# Digits that make a number a person's, whatever stands around it.
ENOUGH = 7

_GROUP = re.compile(
    rf"(?P<kana>(?>(?:{words.KANA})[\s、・のー-]{{0,2}}){{3,40}})"
    rf"|(?P<digits>\d{{1,40}})|(?P<two>{words.TWO_DIGITS})|(?P<one>{words.ONE_DIGIT})"
    rf"|(?P<maybe>{words.MAYBE_ONE_DIGIT})",
    re.IGNORECASE,
)
_KANA = re.compile(words.KANA)
_SEPARATOR = r"\s.\-‐-―−ー_()「」/\\・*|~〜"
_TIGHT = re.compile(
    rf"[{_SEPARATOR}]{{0,4}}|\s?の\s?|\s?[A-Z]{{1,2}}[{_SEPARATOR}]{{0,2}}|[ab][{_SEPARATOR}]{{0,2}}"
)
_TIGHT_IN_WORDS = re.compile(rf"[{_SEPARATOR},、;:]{{0,3}}(?:(?:et|og)[\s-])?", re.IGNORECASE)
_PUNCTUATION = r"[\s,、;:.\-–]{0,5}"
_LINK = re.compile(
    rf"{_PUNCTUATION}(?:(?:{words.LINKS}){_PUNCTUATION}){{0,4}}",
    re.IGNORECASE,
)
_LONGEST_LINK = 40


@dataclass(frozen=True)
class Group:
    """Digits or a number word, standing for at least `weight` digits."""

    start: int
    end: int
    weight: int
    is_word: bool
    is_sure: bool = True


@dataclass(frozen=True)
class Run:
    """Groups with little between them."""

    groups: tuple[Group, ...]

    @property
    def start(self) -> int:
        return self.groups[0].start

    @property
    def end(self) -> int:
        return self.groups[-1].end

    @cached_property
    def weight(self) -> int:
        return sum(group.weight for group in self.groups)


def chains(text: str, aside: Iterable[Span]) -> Iterator[list[Run]]:
    """The runs of a text that are linked, or stand alone; nothing of what is in `aside`."""
    chain: list[Run] = []
    for run in _runs(text, _groups(text, aside)):
        if chain and not _is_linked(text, chain[-1], run):
            yield chain
            chain = []
        chain.append(run)
    if chain:
        yield chain


def _groups(text: str, aside: Iterable[Span]) -> list[Group]:
    skipped = deque(sorted(aside))
    groups = []
    for match in _GROUP.finditer(text):
        while skipped and skipped[0].end <= match.start():
            skipped.popleft()
        if not skipped or match.end() <= skipped[0].start:
            groups.append(_group(match))
    return groups


def _group(match: re.Match[str]) -> Group:
    match match.lastgroup:
        case "digits":
            return Group(*match.span(), len(match[0]), is_word=False)
        case "kana":
            # Laughter and sobs have fewer kana.
            weight = len(_KANA.findall(match[0])) if len(set(match[0])) >= 4 else 0
            return Group(*match.span(), weight, is_word=True)
        case kind:
            weight = 2 if kind == "two" else 1
            return Group(*match.span(), weight, is_word=True, is_sure=kind != "maybe")


def _runs(text: str, groups: list[Group]) -> Iterator[Run]:
    for stretch in _stretches(text, list(_counting(text, groups))):
        yield Run(tuple(_without_lone_words(stretch)))


def _counting(text: str, groups: list[Group]) -> Iterator[Group]:
    """The groups without the words that may be others ("en", "go") and stand by no sure one."""
    for stretch in _stretches(text, groups):
        for is_word, alike in groupby(stretch, key=lambda group: group.is_word):
            same = list(alike)
            if not is_word or any(group.is_sure for group in same):
                yield from same


def _stretches(text: str, groups: list[Group]) -> Iterator[list[Group]]:
    """The groups, parted where much is between them."""
    stretch = groups[:1]
    for before, group in pairwise(groups):
        if not _is_tight(text, before, group):
            yield stretch
            stretch = []
        stretch.append(group)
    if stretch:
        yield stretch


def _without_lone_words(stretch: list[Group]) -> list[Group]:
    """Without a word that stands alone before or after a whole number ("06 12 34 56 78 deux")."""
    inner = list(stretch)
    if len(inner) > 1 and inner[-1].is_word and not inner[-2].is_word:
        inner.pop()
    if len(inner) > 1 and inner[0].is_word and not inner[1].is_word:
        inner.pop(0)
    return inner if sum(group.weight for group in inner) >= ENOUGH else stretch


def _is_tight(text: str, before: Group, after: Group) -> bool:
    pattern = _TIGHT_IN_WORDS if before.is_word or after.is_word else _TIGHT
    is_near = after.start - before.end <= _LONGEST_LINK
    return is_near and bool(
        pattern.fullmatch(text, before.end, after.start)
        or _TIGHT.fullmatch(text, before.end, after.start)
    )


def _is_linked(text: str, before: Run, after: Run) -> bool:
    is_near = after.start - before.end <= _LONGEST_LINK
    return is_near and bool(_LINK.fullmatch(text, before.end, after.start))
