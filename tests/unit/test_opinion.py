"""The second opinion on red flags: when it may speak, and what it was learnt from."""

import json

import pytest

from handoff_api.safety import spelling
from handoff_api.safety.opinion import SCRIPTS, WEIGHTS, Opinion, concerns, features, fingerprint
from handoff_api.safety.red_flags import EITHER, RedFlags, shared_red_flags

FLAGS = shared_red_flags()


class Never:
    """Takes nothing for an alarm."""

    def alarms(self, folded: str, is_alarm_by_rules: bool) -> bool:
        return False


class Always:
    """Takes everything for an alarm."""

    def alarms(self, folded: str, is_alarm_by_rules: bool) -> bool:
        return True


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_weights_were_learnt_from_the_sentences(script: str) -> None:
    learnt = json.loads((WEIGHTS / f"{script}.json").read_text(encoding="utf-8"))
    assert learnt["sentences"] == fingerprint(script), "`make red-flags` learns them again"
    assert learnt["silent_below"] < learnt["raised_above"]


@pytest.mark.parametrize(
    ("script", "text", "does"),
    [
        ("words", "je ne respire plus", True),
        ("words", "iki ga dekinai", True),
        ("words", "息ができない、help", False),
        ("words", "ｲｷｶﾞ ﾃﾞｷﾅｲ", False),
        ("characters", "息ができない、help", True),
        ("characters", "ｲｷｶﾞ ﾃﾞｷﾅｲ", True),
        ("characters", "iki ga dekinai", True),
        ("characters", "je ne respire plus", False),
        ("characters", "jeg kan ikke få vejret", False),
    ],
)
def test_each_script_speaks_of_its_own(script: str, text: str, does: bool) -> None:
    assert concerns(script, spelling.fold(text)) is does


def test_ways_of_writing_are_alike() -> None:
    assert features("words", spelling.fold("J’ÉTOUFFE")) == features("words", "j'etoufe")
    assert features("characters", spelling.fold("ｲｷｶﾞ")) == features("characters", "いきが")


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("is_alarm", [True, False])
def test_other_scripts_are_left_to_the_rules(script: str, is_alarm: bool) -> None:
    text = {"words": "胸が痛い", "characters": "mal à la poitrine"}[script]
    assert Opinion(script).alarms(spelling.fold(text), is_alarm) is is_alarm


@pytest.mark.parametrize("text", ["", " ", "1", "12", "?", "ok", "x", "help", "hello", "test"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_what_says_nothing_is_no_alarm(script: str, text: str) -> None:
    assert not Opinion(script).alarms(spelling.fold(text), False)


def test_an_opinion_silences_what_the_rules_find() -> None:
    flags = RedFlags(opinions={"words": Never(), "characters": Never()})
    assert flags.find("je ne respire plus") is None


def test_an_opinion_raises_an_alarm_of_no_kind() -> None:
    flags = RedFlags(opinions={"words": Always(), "characters": Always()})
    assert flags.find("bonjour") == EITHER
    assert flags.find("je ne respire plus") == "emergency"


def test_what_the_rules_keep_silent_stays_so() -> None:
    flags = RedFlags(opinions={"words": Always()})
    assert flags.find("l'an dernier j'ai perdu connaissance") is None


def test_without_weights_there_is_no_opinion() -> None:
    with pytest.raises(FileNotFoundError):
        Opinion("words", WEIGHTS / "nowhere")
