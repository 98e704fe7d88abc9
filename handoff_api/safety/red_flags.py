"""The deterministic check for emergencies, before anything else and without Rasa."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
MAX_CHARACTERS = 2000
KINDS = ("crisis", "emergency")


@dataclass(frozen=True)
class Number:
    """A telephone number to show; `label` names the message `safety-number-<label>`."""

    label: str
    number: str


class RedFlags:
    """Finds alarms in patients' words and knows the numbers to answer with."""

    def __init__(self, directory: Path = HERE) -> None:
        patterns = _read(directory / "red_flags.yml")
        self._alarms = {kind: _union(patterns[kind]["alarms"]) for kind in KINDS}
        self._harmless = {kind: _union(patterns[kind]["harmless"]) for kind in KINDS}
        self._numbers: dict[str, dict[str, list[dict[str, str]]]] = _read(directory / "numbers.yml")

    def find(self, text: str) -> str | None:
        """`crisis`, `emergency`, or None when nothing alarming is written."""
        folded = fold(text[:MAX_CHARACTERS])
        for kind in KINDS:
            if self._alarms[kind].search(self._harmless[kind].sub(" ", folded)):
                return kind
        return None

    def numbers(self, country: str, kind: str) -> list[Number]:
        """The numbers of the country (ISO 3166 alpha-2) for the kind of alarm."""
        return [Number(**row) for row in self._numbers[country][kind]]


def fold(text: str) -> str:
    """Case-folded NFKC without Latin accents; æ, ø and å as `ae`, `o` and `aa`."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = text.replace("æ", "ae").replace("ø", "o").replace("å", "aa").replace("œ", "oe")
    text = text.replace("’", "'")
    decomposed = unicodedata.normalize("NFD", text)
    kept = (c for c in decomposed if not "̀" <= c <= "ͯ")
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _union(by_language: dict[str, list[str]]) -> re.Pattern[str]:
    patterns = [pattern for patterns in by_language.values() for pattern in patterns]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")
