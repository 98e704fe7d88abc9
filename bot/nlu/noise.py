"""Noisy variants of training sentences, as patients type them: other scripts, habits, slips."""

from __future__ import annotations

import random
import re

from bot.nlu import romaji
from bot.nlu.analysis import Analysis

_KANJI = re.compile(r"[\u4e00-\u9fff々]")
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_SMS = [
    (re.compile(pattern), short)
    for pattern, short in (
        (r"\bmots? de passe\b", "mdp"), (r"\brendez-vous\b", "rdv"), (r"\bs'il (?:vous|te) pla[iî]t\b", "svp"),
        (r"\bpourquoi\b", "pk"), (r"\bparce que\b", "pcq"), (r"\bbeaucoup\b", "bcp"), (r"\btoujours\b", "tjs"),
        (r"\bquand\b", "qd"), (r"\bpour\b", "pr"), (r"\bdans\b", "ds"), (r"\bvous\b", "vs"), (r"\bnous\b", "ns"),
        (r"\bc'est\b", "c"), (r"\bquoi\b", "koi"), (r"\bque\b", "ke"), (r"\bqui\b", "ki"), (r"\bplus\b", "pu"),
        (r"\bje suis\b", "chui"), (r"\bje ne\b", "jne"), (r"\bil y a\b", "ya"), (r"\bne |\bn'", ""),
        (r"\bqu'", "k"), (r"'", ""),
    )
]  # fmt: skip
_BARE_VOWELS = str.maketrans({"å": "a", "ø": "o", "æ": "a", "Å": "A", "Ø": "O", "Æ": "A"})


def variants(text: str, analysis: Analysis, chance: random.Random) -> list[str]:
    """Noisy spellings of a sentence that differ from it, in its own language."""
    if analysis.language == "ja":
        made = _japanese(analysis, chance)
    elif analysis.language == "fr":
        made = [_slip(_sms(text), chance)]
    else:
        made = [_slip(text.lower().translate(_BARE_VOWELS), chance)]
    return [variant for variant in dict.fromkeys(made) if variant.strip() and variant != text]


def _japanese(analysis: Analysis, chance: random.Random) -> list[str]:
    """Kana only and sloppy romaji, for sentences that have something to convert."""
    if not _KANJI.search(analysis.normal.text):
        return []
    kana = "".join(word.kana for word in analysis.words)
    latin = [romaji.from_kana(romaji.hiragana(word.reading)) for word in analysis.words]
    spaced = "".join(word + chance.choice((" ", " ", "")) for word in latin)
    return [kana, spaced.replace("ou", chance.choice(("ou", "o", "oo")))]


def _sms(text: str) -> str:
    short = text.lower().replace("’", "'")
    for pattern, replacement in _SMS:
        short = pattern.sub(replacement, short)
    return short


def _slip(text: str, chance: random.Random) -> str:
    """One finger slip in a long word: two letters swapped, one left out, or one doubled."""
    words = list(_LONG_WORD.finditer(text))
    if not words:
        return text
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    first, second = text[at], text[at + 1]
    slipped = chance.choice((second + first, second, first + first + second))
    return text[:at] + slipped + text[at + 2 :]
