"""Opaque tokens: random, shown once, stored hashed only."""

import hashlib
import secrets

BYTES = 32


def new_token() -> str:
    """A token of 43 URL-safe characters."""
    return secrets.token_urlsafe(BYTES)


def hashed(token: str) -> str:
    """What is stored of it. Plain SHA-256: nobody guesses 256 random bits.

    A header may bring what is no UTF-8, as lone surrogates: that is a token of nobody.
    """
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()
