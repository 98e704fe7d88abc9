"""Case codes that can be read aloud and typed without mistaking one character for another."""

import secrets
from unicodedata import normalize

ALPHABET = "23456789CFGHJMPQRVWX"
LENGTH = 8


def letters(text: str) -> str:
    """What counts of a code, or of a part of one, as people write it: small, wide, with spaces."""
    return "".join(filter(str.isalnum, normalize("NFKC", text))).upper()


def written(code: str) -> str:
    """A code as it is stored."""
    signs = letters(code)
    return f"{signs[:4]}-{signs[4:]}"


def new_code() -> str:
    """A code such as `7Q4M-XC2H`; 20^8 of them, so a guess hits none."""
    return written("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))
