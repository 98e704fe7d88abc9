"""The red-flag check on messages that its rules were not written for.

The bounds are a little beside what was measured (docs/decisions.md). At most 0.02 of false alarms
is aimed at; French, whose set is newer and has harder look-alikes, has 0.10. The hard set is there
to show where the rules end: they shall not get worse on it.
"""

from pathlib import Path

import pytest
import yaml

from handoff_api.safety.red_flags import shared_red_flags

FLAGS = shared_red_flags()
HERE = Path(__file__).parent
GOLD = {
    file.stem: yaml.safe_load(file.read_text(encoding="utf-8"))
    for file in sorted((HERE / "red_flags_gold").glob("*.yml"))
}
HARD = yaml.safe_load((HERE / "red_flags_hard" / "fr.yml").read_text(encoding="utf-8"))
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


def test_the_hard_french_set_gets_no_worse() -> None:
    missed = [t for t in HARD["emergency"] + HARD["crisis"] if FLAGS.find(t) is None]
    false = [text for text in HARD["harmless"] if FLAGS.find(text) is not None]

    assert len(missed) <= 19
    assert len(false) <= 19
