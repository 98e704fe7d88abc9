"""Entities by lookup."""

import pytest

from bot.measuring.corpora import GoldMessage
from bot.measuring.scores import Judged, entities_found
from bot.nlu.entities import Entity, EntityLookup
from bot.nlu.language import LANGUAGES
from bot.nlu.normalise import normalise

# A little under what `docs/understanding.md` says was measured.
F1 = {"ja": 0.96, "fr": 0.96, "da": 0.96}

LOOKUP = EntityLookup(
    {
        "system": {"harmo": "harmo", "patient portal": "patient_portal", "ハルモ": "harmo"},
        "family_member": {"母": "parent", "お母さん": "parent", "min søn": "child"},
    }
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[e.start : e.end], e.value) for e in LOOKUP.find(normalise(text))]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Harmoの記録", [("Harmo", "harmo")]),
        ("ﾊﾙﾓが", [("ﾊﾙﾓ", "harmo")]),
        ("patientportal og Patient-Portal", [("patientportal", "patient_portal"), ("Patient-Portal", "patient_portal")]),
        ("MIN SOEN og min søn", [("MIN SOEN", "child"), ("min søn", "child")]),
        ("harmony", []),
        ("お母さんの", [("お母さん", "parent")]),
        ("母", [("母", "parent")]),
        ("", []),
        ("har", []),
    ],
)  # fmt: skip
def test_forms_in_any_spelling(text: str, entities: list[tuple[str, str]]) -> None:
    assert found(text) == entities


def test_offsets_are_the_patients() -> None:
    assert LOOKUP.find(normalise("é\u200b ﾊﾙﾓ")) == [Entity("system", "harmo", 3, 6)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_gold_entities(gold: list[GoldMessage], lookup: EntityLookup, language: str) -> None:
    judged = [
        Judged(m, [], frozenset((e.entity, e.value) for e in lookup.find(normalise(m.text))))
        for m in gold
        if m.language == language
    ]
    assert entities_found(judged).f1 >= F1[language]
