"""Case codes that can be read aloud, typed without mistaking one character for another, scanned."""

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from unicodedata import normalize

import segno

ALPHABET = "23456789CFGHJMPQRVWX"
LENGTH = 8
QUIET_MODULES = 4


@dataclass(frozen=True)
class QrCode:
    """A square of `size` modules with the quiet zone; `path` is drawn in it, one module wide."""

    path: str
    size: int


def letters(text: str) -> str:
    """What counts of a code, or of a part of one, as people write it: small, wide, with spaces."""
    # A Japanese input method makes a long vowel of the dash.
    return "".join(filter(str.isalnum, normalize("NFKC", text).replace("ー", ""))).upper()


def is_code(text: str) -> bool:
    """Whether it can be a code, as people write it."""
    signs = letters(text)
    return len(signs) == LENGTH and set(signs) <= set(ALPHABET)


def written(code: str) -> str:
    """A code as it is stored."""
    signs = letters(code)
    return f"{signs[:4]}-{signs[4:]}"


def new_code() -> str:
    """A code such as `7Q4M-XC2H`; 20^8 of them, so a guess hits none."""
    return written("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))


@lru_cache(maxsize=1024)
def qr_code(code: str) -> QrCode:
    """The code's own characters, for scanners that type what they read.

    The highest correction takes no more room: nine characters fit into the smallest symbol.
    """
    rows = list(segno.make_qr(code, error="h").matrix_iter(border=QUIET_MODULES))
    lines = (
        f"M{start} {y}.5h{length}" for y, row in enumerate(rows) for start, length in _runs(row)
    )
    return QrCode("".join(lines), len(rows))


def _runs(row: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin, and how many they are."""
    for is_dark, modules in groupby(enumerate(row), key=lambda module: module[1]):
        if is_dark:
            places = [place for place, _ in modules]
            yield places[0], len(places)
