"""The red-flag check on messages that its rules were not written for.

The bounds are a little beside what was measured (docs/decisions.md). At most 0.02 of false alarms
is aimed at; French, whose set is newer and has harder look-alikes, has 0.10. The hard sets are
there to show where the rules end: they shall not get worse on them.
"""

from pathlib import Path

import pytest
import yaml

from handoff_api.safety.red_flags import shared_red_flags

FLAGS = shared_red_flags()


def messages(folder: str) -> dict[str, dict[str, list[str]]]:
    return {
        file.stem: yaml.safe_load(file.read_text(encoding="utf-8"))
        for file in sorted((Path(__file__).parent / folder).glob("*.yml"))
    }


GOLD, HARD = messages("red_flags_gold"), messages("red_flags_hard")
RECALL = 0.98
FALSE_ALARMS = {"ja": 0.02, "fr": 0.105, "da": 0.02}


def alarms(language: str) -> list[str]:
    return [*GOLD[language]["emergency"], *GOLD[language]["crisis"]]


@pytest.mark.parametrize("language", GOLD)
def test_enough_messages(language: str) -> None:
    assert len(alarms(language)) >= 60
    assert len(GOLD[language]["harmless"]) >= 150


@pytest.mark.parametrize("language", GOLD)
def test_recall(language: str) -> None:
    found = [FLAGS.find(text) is not None for text in alarms(language)]
    assert sum(found) / len(found) >= RECALL


@pytest.mark.parametrize("language", GOLD)
def test_false_alarms(language: str) -> None:
    found = [FLAGS.find(text) is not None for text in GOLD[language]["harmless"]]
    assert sum(found) / len(found) <= FALSE_ALARMS[language]


@pytest.mark.parametrize(
    ("language", "missed", "false"), [("ja", 19, 14), ("fr", 19, 19), ("da", 22, 13)]
)
def test_the_hard_set_gets_no_worse(language: str, missed: int, false: int) -> None:
    hard = HARD[language]
    found = [FLAGS.find(text) is not None for text in hard["emergency"] + hard["crisis"]]
    harmless = [FLAGS.find(text) is not None for text in hard["harmless"]]

    assert found.count(False) <= missed
    assert harmless.count(True) <= false
