"""Every key and label that the dialogue uses has words in all three languages."""

import re

import pytest
import yaml
from conftest import ROOT

from actions.harmo import WARNINGS
from actions.suggestions import NOT_SUGGESTED

RESPONSES = {
    name: variations[0]["custom"]
    for path in sorted((ROOT / "domain").glob("*.yml"))
    for name, variations in (yaml.safe_load(path.read_text()).get("responses") or {}).items()
}
SOURCES = "\n".join(path.read_text() for path in sorted((ROOT / "actions").glob("*.py")))


def words(locale):
    texts = [path.read_text() for path in (ROOT / "locales" / locale).glob("*.ftl")]
    return set(re.findall(r"^([a-z][\w-]*) *=", "\n".join(texts), re.MULTILINE))


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
def test_keys_and_labels_have_words(locale, agents):
    used = {custom["key"] for custom in RESPONSES.values()}
    used |= {
        choice["label"] for custom in RESPONSES.values() for choice in custom.get("choices", [])
    }
    used |= set(
        re.findall(
            r'"((?:harmo|portal|network|mail|handoff|safety|smalltalk|choice)-[a-z-]+)"', SOURCES
        )
    )
    used |= {f"choice-language-{code}" for code in ("ja", "fr", "da")}
    used |= {
        f"intent-{intent.replace('_', '-')}"
        for intent in set(agents[0].domain.intents) - set(NOT_SUGGESTED)
        if intent not in ("restart", "session_start", "back")
    }
    assert used - words(locale) == set()


def test_no_words_are_left_over():
    own = {
        key
        for key in words("ja")
        if re.match(r"(harmo|portal|network|mail|handoff|smalltalk)-", key)
    }
    known = {custom["key"] for custom in RESPONSES.values()}
    assert [key for key in sorted(own - known) if f'"{key}"' not in SOURCES] == []


def test_warnings_are_those_that_are_asked():
    for slot, key in WARNINGS.items():
        assert RESPONSES[f"utter_ask_harmo_recovery_form_{slot}"]["key"] == key


def test_responses_named_in_actions_exist():
    named = set(re.findall(r'"(utter_[a-z_]+[a-z])"', SOURCES))
    assert named - set(RESPONSES) == set()
