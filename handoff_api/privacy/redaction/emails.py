"""E-mail addresses, also read aloud ("arobase", "snabel-a", 「アットマーク」) or with a slip."""

import re
from collections.abc import Iterator

from handoff_api.privacy.redaction import words
from handoff_api.privacy.redaction.spans import Span

_LETTER = r"a-z0-9\u00c0-\u024f"
_PIECE = rf"[{_LETTER}_][{_LETTER}_.%+,'&=ー−‐-]{{0,63}}+"
_JOIN = rf"[\s、,(]{{0,2}}(?:{words.JOIN})[\s、,)]{{0,2}}"
_LOCAL = re.compile(
    rf"(?:(?:[{_LETTER}_.-]\s){{3,30}}[{_LETTER}_.-]|{_PIECE}(?:{_JOIN}{_PIECE}){{0,4}}"
    r"|[ァ-ヶー]{2,20})\Z",
    re.IGNORECASE,
)
_LONGEST_LOCAL = 120

_SPOKEN_DOT = (
    rf"\s?[\[({{](?:{words.DOT}|\.)[\])}}]\s?"
    rf"|[\s._、-]{{0,2}}(?:{words.DOT})[\s._、-]{{0,2}}"
)

_THEN = r",?\s(?:et puis|puis|et|ensuite|suivi de|så|og)|(?:、?その|の)?(?:あと|後)に?"
_IS = r"(?:et puis|puis|et|ensuite|c'est|er|så|og)\s|で|は"
_QUOTE = r"[\s,、\"'«»<>「」]{0,3}"
_SIGNS = re.compile(
    rf"(?P<sure>(?:{_THEN})?{_QUOTE}@{{1,3}}{_QUOTE}(?:{_IS})?"
    rf"|\s?[\[({{<\"'/*|]\s?(?:at|a|あ|@|{words.AT})\s?[\])}}>\"'/*|]\s?"
    rf"|(?:{_THEN})?[\s.,_、-]{{0,2}}(?:{words.AT}|arobase|snabel-?a)[\s.,_、-]{{0,2}}(?:{_IS})?)"
    r"|(?P<glued>(?<=[^\W_])[._-]at[._-](?=[^\W_]))"
    r"|(?P<word>\sat\s)"
    rf"|(?P<slip>(?:\s(?:à\s)?|\s?[#àâø*☆★◎○●◆]\s?)(?=(?:{words.PROVIDERS})[.,]\w)"
    rf"|\s(?:à|chez|hos)\s(?=(?:{words.PROVIDERS})(?:[.,]\w|{_SPOKEN_DOT})))",
    re.IGNORECASE,
)

_LABEL = rf"(?:[{_LETTER}][{_LETTER}ー−‐-]{{0,62}}+|[ァ-ヶー]{{2,12}})"
_TOP = "com|net|org|info|eu|fr|ca|dk|jp|co"
_DOT = rf"\.{{1,2}}|\s\.\s?|,|[。・](?=[a-z])|\.\s(?=(?:{_TOP})\b)|{_SPOKEN_DOT}"
_END = rf"(?:[a-z\u00c0-\u024f]{{2,24}}(?![{_LETTER}])|コム|ネット|ジェーピー|ジェイピー)"
_DOMAIN = re.compile(
    rf"(?:{_LABEL}(?:{_DOT})){{1,5}}{_END}"
    r"|(?:[a-z0-9-]\s){2,30}\.\s(?:[a-z0-9.-]\s){1,10}[a-z0-9](?![^\W_])",
    re.IGNORECASE,
)
_SPOKEN_DOMAIN = re.compile(rf"{_LABEL}(?:{_SPOKEN_DOT})(?:{_TOP})\b", re.IGNORECASE)
_PROVIDER = re.compile(
    rf"(?:{words.PROVIDERS})(?![{_LETTER}])(?:[\s.,、]{{1,2}}(?:ne|co))?(?:[\s.,、]{{1,2}}(?:{_TOP})\b)?",
    re.IGNORECASE,
)
_NO_DOT = re.compile(r"[a-z][a-z0-9-]{2,62}", re.IGNORECASE)
_HANDLE = re.compile(r"\s{1,2}@")
_MARKED = re.compile(r"[\w+-][._\d]|[._\d][\w+-]")


def find(text: str) -> Iterator[Span]:
    """Where an address stands: before and after a sign, as much as belongs to it."""
    end = 0
    for sign in _SIGNS.finditer(text):
        before = text[max(end, sign.start() - _LONGEST_LOCAL) : sign.start()]
        local = _LOCAL.search(before)
        domain_end = _domain_end(text, sign, local[0]) if local else None
        if local and domain_end:
            start = sign.start() - len(local[0])
            end = domain_end
            yield Span(start, end)


def _domain_end(text: str, sign: re.Match[str], local: str) -> int | None:
    at = sign.end()
    domain = _DOMAIN.match(text, at)
    provider = _PROVIDER.match(text, at)
    match sign.lastgroup:
        case "sure":
            # "mail fra @sundhed.dk" has no address in it.
            is_whose = provider or _MARKED.search(local) or not _HANDLE.fullmatch(sign[0])
            bare = _NO_DOT.match(text, at) if sign[0] == "@" else None
            found = (domain or provider or bare) if is_whose else None
        case "glued":
            found = domain
        case "word":
            is_spoken = _SPOKEN_DOMAIN.match(text, at)
            found = domain if provider or is_spoken or _MARKED.search(local) else None
        case _:
            is_spoken = _SPOKEN_DOMAIN.match(text, at)
            found = domain if provider and (is_spoken or _MARKED.search(local)) else None
    return found.end() if found else None
