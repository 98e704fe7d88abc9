"""One spelling for what patients type in many; the rules are spelled the same way."""

import re
import unicodedata
from functools import cache

from handoff_api.safety import romaji

# Characters that a text may grow by when it is folded.
FOLDED_MORE = 100

_ALIKE = {"æ": "ae", "ø": "oe", "å": "aa", "œ": "oe", "🚑": " ambulance ", "🆘": " sos "}
_ALIKE |= dict.fromkeys("’‘ʼ´`", "'")
_ALIKE |= dict(zip("ぁぃぅぇぉゎァィゥェォヮ", "あいうえおわアイウエオワ", strict=True))
_MARKED = re.compile(f"[{''.join(_ALIKE)}\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]")
_DIGRAPHS = re.compile(r"([ao])e")
_DOUBLED = re.compile(r"([a-z])\1+")
_KATAKANA = str.maketrans({chr(code): chr(code + 0x60) for code in range(0x3041, 0x3097)})
_DRAWN_OUT = re.compile(r"[ーｰ〜~～]+")
_SPACES = re.compile(r"(?<=[\u3040-\u30ff\u4e00-\u9fff]) +(?=[\u3040-\u30ff\u4e00-\u9fff])")


def fold(text: str) -> str:
    """Lower case, full width and half width alike, no accents; æ, ø and å as two letters."""
    # A single character may stand for a whole phrase (ﷺ): the bound on work is kept.
    text = unicodedata.normalize("NFKC", text)[: len(text) + FOLDED_MORE].casefold()
    return _MARKED.sub(lambda found: _unmarked(found[0]), text)


@cache
def _unmarked(character: str) -> str:
    if character in _ALIKE:
        return _ALIKE[character]
    base = unicodedata.normalize("NFD", character)[0]
    return "" if unicodedata.combining(base) else base


def latin(folded: str) -> str:
    """No doubled letters; æ, ø and å as `a`, `o` and `a`, however they were typed.

    So `få`, `faa` and `fa` are one word, and so are `arrête` and `arete`.
    """
    return _DOUBLED.sub(r"\1", _DIGRAPHS.sub(r"\1", folded))


def japanese(folded: str) -> str:
    """Hiragana for romaji, nothing drawn out, no spaces between words; kanji and katakana stay."""
    return _SPACES.sub("", _DRAWN_OUT.sub("", romaji.to_hiragana(folded)))


def katakana(text: str) -> str:
    """Katakana for hiragana."""
    return text.translate(_KATAKANA)
