"""Every setting of the service, read once from the environment.

Secrets may be given in a file: `NAME_FILE` holds the path of a file with the value of `NAME`.
`docs/operations.md` lists each of them for operators.
"""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handoff_api.exceptions import ConfigurationError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """Typed settings; durations are in seconds."""

    host: str
    port: int
    data: Path
    database_url: str
    database_owner_url: str | None
    keys_url: str
    master_key: bytes
    assistant_urls: tuple[str, ...]
    assistant_secret: str
    turn_seconds: float
    lease_seconds: float
    session_seconds: float
    smtp_url: str | None
    demo: bool

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings, making the data directory and the secrets in it when missing.

        Raises:
            ConfigurationError: a value cannot be used; names the variable.
        """
        env = os.environ if environment is None else environment
        port = _number(env, "PORT", 8000, int, low=1, high=65532)
        data = Path(env.get("TSUNAGU_DATA", ROOT / "var")).resolve()
        keys = data / "keys"
        keys.mkdir(parents=True, exist_ok=True, mode=0o700)
        urls = env.get("TSUNAGU_ASSISTANT_URLS", f"http://127.0.0.1:{port + 1}")
        return cls(
            host=env.get("HOST", "127.0.0.1"),
            port=port,
            data=data,
            database_url=_given(env, "DATABASE_URL")
            or f"sqlite+aiosqlite:///{data / 'tsunagu.sqlite3'}",
            database_owner_url=_given(env, "DATABASE_OWNER_URL"),
            keys_url=env.get("TSUNAGU_KEYS_URL", f"sqlite+aiosqlite:///{keys / 'keys.sqlite3'}"),
            master_key=_key(_secret(env, "TSUNAGU_MASTER_KEY", keys / "master.key")),
            assistant_urls=tuple(url.strip().rstrip("/") for url in urls.split(",") if url.strip()),
            assistant_secret=_secret(env, "TSUNAGU_RASA_SECRET", keys / "assistant.secret"),
            turn_seconds=_number(env, "TSUNAGU_TURN_SECONDS", 10.0, float),
            lease_seconds=_number(env, "TSUNAGU_LEASE_SECONDS", 900.0, float),
            session_seconds=_number(env, "TSUNAGU_SESSION_SECONDS", 12 * 3600.0, float),
            smtp_url=_given(env, "TSUNAGU_SMTP_URL"),
            demo=_choice(env, "TSUNAGU_DEMO", "yes", ("yes", "no")) == "yes",
        )


def _number[T: (int, float)](
    env: Mapping[str, str],
    name: str,
    default: T,
    kind: type[T],
    *,
    low: float = 0.05,
    high: float = float("inf"),
) -> T:
    try:
        value = kind(env.get(name, default))
    except ValueError as error:
        raise ConfigurationError(f"{name} must be a number") from error
    if not low <= value <= high:
        raise ConfigurationError(f"{name} must be between {low} and {high}")
    return value


def _choice(env: Mapping[str, str], name: str, default: str, allowed: tuple[str, ...]) -> str:
    value = env.get(name, default)
    if value not in allowed:
        raise ConfigurationError(f"{name} must be one of {', '.join(allowed)}")
    return value


def _given(env: Mapping[str, str], name: str) -> str | None:
    """The value of the environment, or of the file `NAME_FILE`; None when there is neither."""
    if value := env.get(name):
        return value
    return _content(name, Path(env[f"{name}_FILE"])) if f"{name}_FILE" in env else None


def _secret(env: Mapping[str, str], name: str, own: Path) -> str:
    """The secret from the environment, from `NAME_FILE`, or from our own file made on first use."""
    if value := _given(env, name):
        return value
    if not own.exists():
        descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_hex(32))
    return _content(name, own)


def _content(name: str, path: Path) -> str:
    try:
        value = path.read_text().strip()
    except OSError as error:
        raise ConfigurationError(f"{name}_FILE cannot be read: {error.strerror}") from error
    if not value:
        raise ConfigurationError(f"{name} is empty")
    return value


def _key(value: str) -> bytes:
    try:
        key = bytes.fromhex(value)
    except ValueError as error:
        raise ConfigurationError("TSUNAGU_MASTER_KEY must be hexadecimal") from error
    if len(key) != 32:
        raise ConfigurationError("TSUNAGU_MASTER_KEY must be 32 bytes (64 hexadecimal digits)")
    return key
