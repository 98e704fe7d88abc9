"""Replaces personal numbers and addresses in free text before it leaves this service.

Names cannot be found reliably and are not looked for; the widget tells patients so. Lengths are
bounded in every pattern, so matching time grows linearly with the text.
"""

import re
import unicodedata

_SEPARATOR = r"[\s.\-‐-―−ー()/]{0,3}"
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("email", re.compile(r"[^\s@<>()、。,;]{1,64}\s?@\s?[^\s@<>()、。,;]{1,190}")),
    ("number", re.compile(rf"(?<![\w])\+?\d(?:{_SEPARATOR}\d){{6,22}}(?!\d)")),
    (
        "date",
        re.compile(
            r"(?:明治|大正|昭和|平成|令和|[MTSHR])\s?(?:\d{1,2}|元)\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?"
            r"|(?<!\d)\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}(?!\d)\s?日?"
            r"|(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)"
            r"|(?<!\d)\d{1,2}(?:er|\.)?\s(?:janv|févr|fevr|mars|avril|mai|juin|juil|août|aout"
            r"|sept|oct|nov|déc|dec|jan|feb|mar|apr|maj|jun|jul|aug|okt)\w{0,6}\.?\s\d{4}",
            re.IGNORECASE,
        ),
    ),
)


def redact(text: str) -> str:
    """The text with e-mail addresses, dates and numbers of 7 digits or more as `[kind]`.

    Telephone, card, insurance, CPR, NIR and My Number all are such numbers. The search runs on
    the NFKC form, so full-width digits are found; the result is in that form.
    """
    text = unicodedata.normalize("NFKC", text)
    for kind, pattern in _PATTERNS:
        text = pattern.sub(f"[{kind}]", text)
    return text
