"""The normal text and the way back to the patient's own."""

import pytest

from bot.nlu.normalise import normalise, without_command_prefix
from tests.nlu import nasty


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("ﾊﾟｽﾜｰﾄﾞ", "パスワード"),
        ("か\u3099", "が"),
        ("ＨａｒｍｏＩＤ", "harmoid"),
        ("Été déjà ÇA œuf", "ete deja ca oeuf"),
        ("e\u0301", "e"),
        ("På KØB æble", "paa koeb aeble"),
        ("l’appli", "l'appli"),
        ("a\u200bb\ufeff", "ab"),
        ("一\u3000二", "一 二"),
        ("", ""),
    ],
)
def test_one_spelling_for_many(typed: str, normal: str) -> None:
    assert normalise(typed).text == normal


def test_dakuten_of_kana_survive() -> None:
    assert normalise("がぎぐ パピプ").text == "がぎぐ パピプ"


@pytest.mark.parametrize("text", nasty.texts())
def test_offsets_lead_into_the_original_in_order(text: str) -> None:
    normal = normalise(text)
    assert len(normal.starts) == len(normal.ends) == len(normal.text)
    spans = zip(normal.starts, normal.ends, strict=True)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(normal.starts) == sorted(normal.starts)
    assert list(normal.ends) == sorted(normal.ends)


@pytest.mark.parametrize("text", nasty.texts())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@pytest.mark.parametrize("text", nasty.texts())
def test_every_span_is_what_made_it(text: str) -> None:
    normal = normalise(text)
    for start in range(len(normal.text)):
        first, last = normal.original_span(start, start + 1)
        assert normal.text[start] in normalise(text[first:last]).text


def test_span_of_a_half_width_kana_covers_both_its_characters() -> None:
    normal = normalise("は ﾊﾟｽ")
    assert normal.original_span(2, 3) == (2, 4)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (0, 99), (-1, 1)])
def test_no_span_outside_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError):
        normalise("harmo").original_span(start, end)


@pytest.mark.parametrize("text", ["/greet", "／greet", "  //greet", "\u3000／/ greet"])
def test_a_command_becomes_text_of_the_same_length(text: str) -> None:
    plain = without_command_prefix(text)
    assert len(plain) == len(text)
    assert plain.strip() == "greet"


def test_a_slash_inside_stays() -> None:
    assert without_command_prefix("oui/non") == "oui/non"
