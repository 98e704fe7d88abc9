"""Passwords and user names: what they must be, and argon2id."""

import asyncio
import re
import secrets
from functools import cached_property
from unicodedata import normalize

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

LEAST = 12
MOST = 200
_USERNAME = re.compile(r"[\w.@+-]{1,120}")
# Without the signs that are mistaken for each other.
_ONE_TIME_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


class Passwords:
    """Hashes and checks passwords, off the event loop."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()

    @cached_property
    def _nobody(self) -> str:
        """A hash to check against when there is no account, so that the answer takes as long."""
        return self._hasher.hash(secrets.token_urlsafe(16))

    async def hash(self, password: str) -> str:
        """The argon2id hash."""
        return await asyncio.to_thread(self._hasher.hash, _composed(password))

    async def fits(self, password: str, expected: str | None) -> bool:
        """Whether it is the password of the hash; None fits nothing and takes as long."""
        try:
            await asyncio.to_thread(
                self._hasher.verify, expected or self._nobody, _composed(password)
            )
        except VerificationError:
            return False
        return expected is not None


def username_of(given: str) -> str:
    """The name as it is stored and compared: without width, case or surrounding spaces."""
    return normalize("NFKC", given).strip().casefold()


def username_error(username: str) -> str | None:
    """The error code of a name that cannot be used, else None."""
    return None if _USERNAME.fullmatch(username) else "username-malformed"


def password_error(password: str, username: str) -> str | None:
    """The error code of a password that cannot be used, else None."""
    if username_of(password) == username:
        return "password-is-username"
    if len(password) < LEAST:
        return "password-short"
    return "password-long" if len(password) > MOST else None


def one_time_password() -> str:
    """A password to hand over on paper: 16 signs in groups of four, 79 bits."""
    groups = ("".join(secrets.choice(_ONE_TIME_ALPHABET) for _ in range(4)) for _ in range(4))
    return "-".join(groups)


def _composed(password: str) -> str:
    """The same bytes whether the keyboard composes é or not."""
    return normalize("NFC", password)
