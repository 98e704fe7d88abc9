"""Case codes that can be read aloud and typed without mistaking one character for another."""

import secrets

ALPHABET = "23456789CFGHJMPQRVWX"
LENGTH = 8


def new_code() -> str:
    """A code such as `7Q4M-XC2H`; 20^8 of them, so a guess hits none."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    return f"{letters[:4]}-{letters[4:]}"
