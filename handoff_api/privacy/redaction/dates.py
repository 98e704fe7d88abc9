"""Birth dates: any date of a year before `_RECENT`, and any date beside a word for birth.

Other dates of recent years are appointments, doses and stays, and the talk is about them.
"""

import re
from collections.abc import Iterator

from handoff_api.privacy.redaction import words
from handoff_api.privacy.redaction.spans import Span

_RECENT = 2020

_ERA = (
    r"(?:(?P<old_era>明治|大正|昭和|平成|(?<![a-z])[MTSH])|令和|(?<![a-z])R)\s?"
    r"[\d元一二三四五六七八九十]{1,3}\s?[年./-]"
    r"\s?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?"
)
_YEAR = r"(?:1[89]|20)\d\d"
_YEAR_FIRST = rf"(?P<first>{_YEAR})\s?[年./-]\s?\d{{1,2}}\s?[月./-]\s?\d{{1,2}}(?!\d)\s?日?"
_YEAR_LAST = rf"\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?(?:(?P<last>{_YEAR})|(?P<short>\d\d))"
_IN_WORDS = (
    rf"\d{{1,2}}(?:er|\.)?\s?(?:{words.MONTHS})[a-zéû]{{0,6}}\.?\s(?:(?P<named>{_YEAR})|'?\d\d)"
)
_DATE = re.compile(
    rf"(?<!\d)(?<!\d[./-])(?:{_ERA}|{_YEAR_FIRST}|{_YEAR_LAST}|{_IN_WORDS})(?![./-]?\d)",
    re.IGNORECASE,
)
_BORN = re.compile(rf"(?:{words.BORN})[^\d\[.!?。]{{0,24}}\Z", re.IGNORECASE)
_BORN_AFTER = re.compile(r"\s?(?:に)?(?:生|うまれ)")
_AROUND = 40


def find(text: str) -> Iterator[Span]:
    """Where a birth date stands."""
    for date in _DATE.finditer(text):
        if _is_old(date) or _is_of_birth(text, date):
            yield Span(*date.span())


def recent(text: str) -> Iterator[Span]:
    """Where a date stands that is nobody's."""
    for date in _DATE.finditer(text):
        if not _is_old(date) and not date["short"]:
            yield Span(*date.span())


def _is_old(date: re.Match[str]) -> bool:
    year = date["first"] or date["last"] or date["named"]
    if year:
        return int(year) < _RECENT
    # Two digits: 00 to 29 may be a year of this century, and a dose (6-8-10).
    return bool(date["old_era"]) or bool(date["short"] and int(date["short"]) >= 30)


def _is_of_birth(text: str, date: re.Match[str]) -> bool:
    before = text[max(0, date.start() - _AROUND) : date.start()]
    return bool(_BORN.search(before) or _BORN_AFTER.match(text, date.end()))
