"""Numbers that are nobody's: doses, hours, blood pressure, prices, years, codes of requests."""

import re
from collections.abc import Iterator

from handoff_api.cases.codes import ALPHABET
from handoff_api.privacy.redaction import words
from handoff_api.privacy.redaction.spans import Span

_HOUR = r"(?:[01]?\d|2[0-4])[.:h][0-5]\d"
_DAY = r"[0-3]?\d[./][01]?\d"
_PRESSURE = r"(?:[6-9]\d|1\d\d|2[0-5]\d)/(?:[3-9]\d|1[0-4]\d)(?![\d/])"
_DECIMAL = r"\d{1,2}[.,]\d(?!\d)"
_QUANTITY = re.compile(
    r"(?:〒|郵便番号[はが:]?)\s?\d{3}-?\d{4}(?!\d)"
    r"|(?<!\d)(?<!\d[\s./:-])(?:"
    rf"{_PRESSURE}(?:[\s,;、]{{1,3}}{_PRESSURE}){{0,30}}"
    rf"|{_HOUR}\s?[-–〜~]\s?{_HOUR}(?!\d)"
    rf"|(?:{_HOUR}|[0-3]?\d/[01]?\d)(?![\s./:-]{{0,3}}\d)"
    rf"|{_DAY}\s?[-–]\s?{_DAY}(?![./\d])"
    r"|(?:11\d|[89]11|1813|3114)(?![\s./-]?\d)"
    r"|\d{1,3}(?:[\s.]\d{3})?[\s.]000(?![\s.]?\d)"
    rf"|{_DECIMAL}(?:[\s;/-]{{1,3}}{_DECIMAL}){{1,20}}"
    r"|(?:19|20)\d\d\s?[-–/〜~]\s?(?:19|20)\d\d(?![-\d])"
    r"|0x[\da-f]{1,16}"
    rf"|(?:\d{{1,3}}(?:[\s.]\d{{3}}){{1,3}}|\d{{1,7}}(?:[.,]\d{{1,3}})?)\s?(?:{words.UNITS})"
    rf"|(?=[A-Z\d -]{{1,8}}(?<=\d)[{ALPHABET[8:]}])[{ALPHABET}]{{4}}[\s-]?[{ALPHABET}]{{4}}(?!\w)"
    r")",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Span]:
    """Where a number stands that cannot be a person's."""
    return (Span(*quantity.span()) for quantity in _QUANTITY.finditer(text))
