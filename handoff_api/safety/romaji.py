"""Japanese typed in Latin letters, as hiragana: Hepburn, Kunrei and what lies between."""

import re

_VOWELS = "aiueo"
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だじずでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_GLIDES = {"a": "ゃ", "u": "ゅ", "o": "ょ"}
# A consonant of Hepburn is a row of Kunrei with a glide.
_HEPBURN = {"sh": "し", "ch": "ち", "j": "じ", "jy": "じ", "ts": "つ", "f": "ふ", "dz": "ず"}

_KANA = r"(?:(?:[kgsztdnhbpmr]y|sh|ch|ts|dz|jy|[kgsztdnhbpmrjfyw]|)[aiueo])"
_N = r"n'?"
_STOP = r"[ksztpdgbjc](?=[ksztpdgbjc])"
_SYLLABLE = re.compile(rf"(?P<kana>{_KANA})|(?P<n>{_N})|(?P<stop>{_STOP})")
_SYLLABLES_ONLY = re.compile(rf"(?:{_KANA}|{_N}|{_STOP})+")
_PARTICLES = {"o": "を", "wa": "は", "e": "へ"}
_WORD = re.compile(r"[a-z']+")


def _syllables() -> dict[str, str]:
    plain = {
        row + vowel: kana
        for row, kanas in _ROWS.items()
        for vowel, kana in zip(_VOWELS, kanas, strict=True)
    }
    glided = {
        f"{row}y{vowel}": kanas[1] + glide
        for row, kanas in _ROWS.items()
        if row
        for vowel, glide in _GLIDES.items()
    }
    hepburn = {
        consonant + vowel: kana + glide
        for consonant, kana in _HEPBURN.items()
        for vowel, glide in _GLIDES.items()
        if consonant not in ("ts", "dz")
    }
    hepburn |= {"shi": "し", "chi": "ち", "ji": "じ", "tsu": "つ", "fu": "ふ", "dzu": "ず"}
    alone = {"ya": "や", "yu": "ゆ", "yo": "よ", "wa": "わ", "wo": "を"}
    return plain | glided | hepburn | alone


_SYLLABLES = _syllables()


def to_hiragana(text: str) -> str:
    """Hiragana for each word that can be read as Japanese from end to end; others stay.

    `text` is in lower case. A macron that was stripped leaves a short vowel.
    """
    return _WORD.sub(lambda found: _read(found[0]), text)


def _read(word: str) -> str:
    if word in _PARTICLES:
        return _PARTICLES[word]
    letters = word.replace("l", "r")
    if not _SYLLABLES_ONLY.fullmatch(letters):
        return word
    kana = [_kana(syllable) for syllable in _SYLLABLE.finditer(letters)]
    return word if None in kana else "".join(filter(None, kana))


def _kana(syllable: re.Match[str]) -> str | None:
    if syllable["kana"]:
        return _SYLLABLES.get(syllable["kana"])
    return "ん" if syllable["n"] else "っ"
