"""How Rasa's commands are started: from the assistant's environment, and quiet."""

import os
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"

# No usage reports and no crash reports leave the machine; no access log repeats what was sent.
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_ACCESS_LOG": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TQDM_DISABLE": "1",
    "PYTHONWARNINGS": "ignore",
    "PYTHONUNBUFFERED": "1",
}
# What Rasa may know of its surroundings: not the database, not the keys, not a proxy.
INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR")


def environment(additions: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of any Rasa command that is run from the project's root."""
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    return {**inherited, **QUIET, "PYTHONPATH": str(ROOT), **(additions or {})}


def rasa(*arguments: str) -> list[str]:
    """The command line of a Rasa command."""
    return [str(PYTHON), "-m", "rasa", *arguments]
