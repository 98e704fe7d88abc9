"""European words reduced to what all spellings of them share."""

from __future__ import annotations

import re

_NOT_LETTERS = re.compile(r"[^\w]+")
_REPEATED = re.compile(r"(.)\1+")


def skeletonise(text: str) -> str:
    """Normal European text without spaces, apostrophes, double letters and Danish vowel choices.

    Split compounds meet the joined ones, `jai` meets `j'ai`, and `pa`, `paa`, `på` are one.
    """
    letters = _NOT_LETTERS.sub("", text)
    letters = letters.replace("ae", "a").replace("oe", "o")
    return _REPEATED.sub(r"\1", letters)
