"""The rules for emergencies in the three languages.

`sentences/<language>/rules.yml` has what patients may type and what has to come of it. It was
written to develop the rules, so it measures nothing.
"""

import sys
from pathlib import Path
from types import FrameType

import pytest
import yaml

from handoff_api.safety import opinion
from handoff_api.safety.forms import WordLists
from handoff_api.safety.lexicon import MOST_OFTEN, Characters, Words
from handoff_api.safety.red_flags import KINDS, MAX_CHARACTERS, RedFlags, shared_red_flags
from handoff_api.safety.rules import Span

SENTENCES = {
    file.parent.name: yaml.safe_load(file.read_text(encoding="utf-8"))
    for file in sorted(opinion.SENTENCES.glob("*/rules.yml"))
}
RULES = RedFlags(opinions={})
FLAGS = shared_red_flags()


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_alarm_is_missed(language: str, kind: str) -> None:
    assert [text for text in SENTENCES[language][kind] if RULES.find(text) != kind] == []


@pytest.mark.parametrize("language", SENTENCES)
def test_look_alikes_are_harmless(language: str) -> None:
    assert [text for text in SENTENCES[language]["harmless"] if RULES.find(text)] == []


@pytest.mark.parametrize("language", SENTENCES)
def test_the_sentences_are_many_and_different(language: str) -> None:
    sentences = SENTENCES[language]
    alarms = sentences["emergency"] + sentences["crisis"]
    assert len(set(alarms)) == len(alarms) >= 70
    assert len(set(sentences["harmless"])) == len(sentences["harmless"]) >= 120
    assert not set(alarms) & set(sentences["harmless"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Je n’arrive pas à RESPIRER", "emergency"),
        ("je narrive pa a respirer", "emergency"),
        ("je n'arrive pas à resiprer", "emergency"),
        ("jeg kan ikke få vejret", "emergency"),
        ("jeg kan ikke faa vejret", "emergency"),
        ("jeg kan ikke fa vejret", "emergency"),
        ("brystsmerter", "emergency"),
        ("bryst smerter", "emergency"),
        ("jeg vil dø", "crisis"),
        ("jeg vil doe", "crisis"),
        ("jeg vil do", "crisis"),
        ("息ができない", "emergency"),
        ("いきが できない", "emergency"),
        ("iki ga dekinai", "emergency"),
        ("ｲｷｶﾞ ﾃﾞｷﾅｲ", "emergency"),
        ("shinitai", "crisis"),
        ("sinitai", "crisis"),
    ],
)
def test_ways_of_writing_are_alike(text: str, kind: str) -> None:
    assert FLAGS.find(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "je n'ai pas mal à la poitrine",
        "l'an dernier j'ai perdu connaissance",
        "L'an dernier, mon mari a perdu connaissance",
        "symptômes d'une douleur à la poitrine",
        "la facture de l'ambulance",
        "mourir de rire",
        "胸は痛くないです",
        "昨年、父が倒れました",
        "hvis jeg besvimer",
    ],
)
def test_contexts_keep_an_alarm_silent(text: str) -> None:
    assert FLAGS.find(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Je n'ai pas mal à la tête. J'ai mal à la poitrine.",
        "l'an dernier j'ai perdu connaissance, maintenant ma femme a perdu connaissance",
        "je remplissais le formulaire mais mon mari vient de perdre connaissance",
        "J'ai eu un AVC en 2019. Je n'arrive plus à respirer.",
        "去年も倒れました。今、息ができません。",
        "regningen er betalt, men min mand er bevidstløs",
        "mon mot de passe ne marche plus, det gør ondt i brystet",
    ],
)
def test_an_alarm_beside_a_context_still_counts(text: str) -> None:
    assert FLAGS.find(text) == "emergency"


@pytest.mark.parametrize("degrees", ["39", "39.5", "39,5"])
def test_a_number_ends_no_clause(degrees: str) -> None:
    assert FLAGS.find(f"j'ai {degrees}, mal à la nuque et la lumière me fait mal") == "emergency"


def test_a_crisis_outweighs_an_emergency() -> None:
    assert FLAGS.find("J'ai mal à la poitrine. Je veux mourir.") == "crisis"


@pytest.mark.parametrize("text", ["", " ", "…", "🙂", "\n\n", "-", "'", "あ", "*", "_", "(|?<>"])
def test_nothing_is_no_alarm(text: str) -> None:
    assert FLAGS.find(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "a" * MAX_CHARACTERS,
        "a " * MAX_CHARACTERS,
        "a. " * MAX_CHARACTERS,
        "ikke pas ne " * MAX_CHARACTERS,
        "je n'ai pas mal à la poitrine " * MAX_CHARACTERS,
        "胸は痛くない" * MAX_CHARACTERS,
        "い" * MAX_CHARACTERS,
        "kyakyukyo" * MAX_CHARACTERS,
        "respirqer poitqrine " * MAX_CHARACTERS,
        "ﷺ" * MAX_CHARACTERS,
        "e" + "\u0301" * MAX_CHARACTERS,
        " ".join(SENTENCES["fr"]["harmless"]),
        " ".join(SENTENCES["da"]["harmless"]),
        "".join(SENTENCES["ja"]["harmless"]),
    ],
)
def test_the_work_is_bounded_by_the_length(text: str) -> None:
    """Counted in calls, since a clock would not be the same twice."""
    assert _calls(text[:MAX_CHARACTERS]) < 60 * MAX_CHARACTERS


def test_a_form_is_looked_at_a_bounded_number_of_times() -> None:
    lexicon = FLAGS.scripts[0].lexicon
    found = lexicon.find(lexicon.read("pas " * MAX_CHARACTERS))
    assert {len(places) for places in found.values()} == {MOST_OFTEN}


def test_what_stands_for_too_many_forms_is_found_by_its_pieces() -> None:
    digits = "(1|2|3|4|5|6|7|8|9|0)"
    (pieces,) = WordLists({"n": digits * 3}).pieces("脈<n>(が|は)?<n>です")
    assert [len(piece) for piece in pieces] == [1000, 3, 1000]
    lexicon = Characters()
    lexicon.add_chain("pulse", pieces)
    found = lexicon.find(lexicon.read("私の脈123が456です。脈123です"))
    assert found == {"pulse": [Span(2, 12)]}
    with pytest.raises(ValueError, match="too many forms"):
        Words().add_chain("pulse", pieces)


@pytest.mark.parametrize("notation", ["(a|b", "a)", "a?", "(a|b?)"])
def test_a_wrong_notation_is_refused(notation: str) -> None:
    with pytest.raises(ValueError, match=r"unbalanced|nothing"):
        list(WordLists({}).pieces(notation))


def test_a_key_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "red_flags").mkdir()
    (tmp_path / "red_flags" / "fr.yml").write_text("crisis:\n  now: {}\n  now: {}\n", "utf-8")
    with pytest.raises(yaml.YAMLError, match="'now' is there twice"):
        RedFlags(tmp_path)


def _calls(text: str) -> int:
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        FLAGS.find(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    ("country", "numbers"),
    [
        ("JP", ["119", "#7119", "#8000"]),
        ("FR", ["15", "112", "114"]),
        ("CA", ["911", "811"]),
        ("DK", ["112", "1813"]),
    ],
)
def test_each_country_has_its_numbers(country: str, numbers: list[str]) -> None:
    assert [row.number for row in FLAGS.numbers(country, "emergency")] == numbers
