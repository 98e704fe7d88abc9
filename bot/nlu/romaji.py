"""Japanese as Latin letters: kana to romaji, and one folded spelling for all romanisations."""

from __future__ import annotations

import re

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_KANA = {
    kana: row + vowel
    for row, kanas in _ROWS.items()
    for kana, vowel in zip(kanas, "aiueo", strict=False)
}
_KANA |= {
    "や": "ya",
    "ゆ": "yu",
    "よ": "yo",
    "わ": "wa",
    "ゐ": "i",
    "ゑ": "e",
    "を": "o",
    "ん": "n",
}
_KANA |= {
    "ゔ": "bu",
    "し": "shi",
    "ち": "chi",
    "つ": "tsu",
    "ふ": "fu",
    "じ": "ji",
    "ぢ": "ji",
    "づ": "zu",
}
_GLIDES = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
_SMALL_VOWELS = {"ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o", "ゎ": "wa"}

_FOLDS = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[^a-z0-9]+", ""),
        (r"tch", "ch"),
        (r"sh(?=[aueo])", "sy"), (r"shi", "si"),
        (r"ch(?=[aueo])", "ty"), (r"chi", "ti"),
        (r"j(?=[aueo])", "zy"), (r"jy", "zy"), (r"[jd]i", "zi"), (r"zyi", "zi"),
        (r"tsu", "tu"), (r"d[zy]?u", "zu"), (r"fu", "hu"), (r"yy", "y"),
        (r"wo", "o"), (r"l", "r"), (r"m(?=[bp])", "n"),
        (r"ou", "o"), (r"ei", "e"), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip

_SYLLABLES = re.compile(
    r"(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|[fjyw]|dz|)[aiueo]+|n'?(?![aiueoy])|([kstpcgdbh])(?=\1|ch))+"
)


def hiragana(kana: str) -> str:
    """Katakana written as hiragana; other characters stay."""
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in kana)


def from_kana(kana: str) -> str:
    """Hepburn romanisation without macrons (ー repeats the vowel); non-kana stays as it is."""
    out = ""
    geminate = False
    for character in hiragana(kana):
        if character == "っ":
            geminate = True
            continue
        out = _append(out, character)
        if geminate and out:
            tail = re.search(r"(ch|[^aiueo]?[^aiueo]?[aiueon]|.)$", out)
            start = tail.start() if tail else len(out) - 1
            out = out[:start] + ("t" if out[start] == "c" else out[start]) + out[start:]
            geminate = False
    return out


def _append(out: str, character: str) -> str:
    if character in _GLIDES and out.endswith("i"):
        stem = out[:-1]
        glide = _GLIDES[character]
        return stem + (glide[1:] if stem.endswith(("sh", "ch", "j")) else glide)
    if character in _SMALL_VOWELS:
        vowel = _SMALL_VOWELS[character]
        return (out[:-1] if out[-1:] in ("u", "e", "o", "i") and len(out) > 1 else out) + vowel
    if character == "ー":
        return out + out[-1] if out and out[-1] in "aiueo" else out
    return out + _KANA.get(character, _GLIDES.get(character, character))


def fold(romaji: str) -> str:
    """One spelling for Hepburn, Kunrei and sloppy romaji: no spaces, no long or double sounds.

    `shitsurei`, `siturei` and `shitsuree` all become `siture`.
    """
    folded = romaji.lower()
    for pattern, replacement in _FOLDS:
        folded = pattern.sub(replacement, folded)
    return folded


def is_syllabic(word: str) -> bool:
    """Whether a lower-case Latin word can be read as Japanese syllables from end to end."""
    return _SYLLABLES.fullmatch(word) is not None
