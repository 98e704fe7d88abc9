"""Case codes that can be read aloud and typed without mistaking one character for another."""

import secrets
from unicodedata import normalize

ALPHABET = "23456789CFGHJMPQRVWX"
LENGTH = 8


def written(code: str) -> str:
    """A code as it is stored, from how people write it: small, wide, without the line."""
    letters = "".join(filter(str.isalnum, normalize("NFKC", code))).upper()
    return f"{letters[:4]}-{letters[4:]}"


def new_code() -> str:
    """A code such as `7Q4M-XC2H`; 20^8 of them, so a guess hits none."""
    return written("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)))
