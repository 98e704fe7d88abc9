"""Replaces e-mail addresses, numbers of people and birth dates in free text.

Names cannot be found reliably and are not looked for; the widget tells patients so.

A kind is added here, in one row: a function that yields where it stands, in order and without
overlap; `bot/understanding.py` names the kinds, to leave them out. Words of a language (labels,
numbers, units, mail providers) are added in `words.py`. Every pattern is bounded, and so is what a
function looks at around a place: the work grows linearly with the text.
"""

import unicodedata
from collections.abc import Callable, Iterator

from handoff_api.privacy.redaction import dates, emails, numbers
from handoff_api.privacy.redaction.spans import Span

# In this order: an address may hold a number, and a number may look like a date.
KINDS: tuple[tuple[str, Callable[[str], Iterator[Span]]], ...] = (
    ("email", emails.find),
    ("number", numbers.find),
    ("date", dates.find),
)


def redact(text: str) -> str:
    """The text with e-mail addresses, numbers of people and birth dates as `[kind]`.

    Telephone, card, insurance, CPR, NIR and My Number all are numbers of people. The search runs
    on the NFKC form, so full-width digits are found; the result is in that form.
    """
    text = unicodedata.normalize("NFKC", text)
    for kind, find in KINDS:
        text = _replaced(text, kind, find)
    return text


def _replaced(text: str, kind: str, find: Callable[[str], Iterator[Span]]) -> str:
    parts = []
    end = 0
    for span in find(text):
        parts += [text[end : span.start], f"[{kind}]"]
        end = span.end
    return "".join([*parts, text[end:]])
