"""The red-flag check on messages by authors who have seen neither it nor its sentences.

`red_flags_gold` was looked at while the rules were written, `red_flags_fresh` only when all was
done. The bounds are a little beside what was measured (docs/decisions.md).
"""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from handoff_api.safety.red_flags import shared_red_flags

FLAGS = shared_red_flags()
LANGUAGES = ("ja", "fr", "da")
FOLDERS = ("red_flags_gold", "red_flags_fresh")
# Of everything, what is aimed at; French has the harder look-alikes.
RECALL, FALSE_ALARMS = 0.98, 0.02
RECALL_IN_ONE, FALSE_ALARMS_IN_ONE = 0.97, {"ja": 0.015, "fr": 0.038, "da": 0.015}


def messages(folder: str, language: str) -> dict[str, list[str]]:
    path = Path(__file__).parent / folder / f"{language}.yml"
    read: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def alarms(folder: str, language: str) -> list[bool]:
    """Of each alarm, whether it is found."""
    read = messages(folder, language)
    return [FLAGS.find(text) is not None for text in read["emergency"] + read["crisis"]]


def look_alikes(folder: str, language: str) -> list[bool]:
    """Of each harmless message, whether it alarms."""
    return [FLAGS.find(text) is not None for text in messages(folder, language)["harmless"]]


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def together(count: Callable[[str, str], list[bool]]) -> list[bool]:
    return [found for folder in FOLDERS for each in LANGUAGES for found in count(folder, each)]


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_messages(folder: str, language: str) -> None:
    assert len(alarms(folder, language)) >= 60
    assert len(look_alikes(folder, language)) >= 150


def test_alarms_are_found() -> None:
    assert share(together(alarms)) >= RECALL


def test_look_alikes_are_left_alone() -> None:
    assert share(together(look_alikes)) <= FALSE_ALARMS


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(folder: str, language: str) -> None:
    assert share(alarms(folder, language)) >= RECALL_IN_ONE
    assert share(look_alikes(folder, language)) <= FALSE_ALARMS_IN_ONE[language]
