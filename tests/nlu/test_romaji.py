"""Readings: one folded spelling for kana and every romanisation."""

import pytest

from bot.nlu import romaji


@pytest.mark.parametrize(
    ("kana", "hepburn"),
    [
        ("しつれい", "shitsurei"), ("まっちゃ", "matcha"), ("がっこう", "gakkou"), ("キャンセル", "kyanseru"),
        ("ファイル", "fairu"), ("パスワード", "pasuwaado"), ("ティー", "tii"),
    ],
)  # fmt: skip
def test_kana_as_hepburn(kana: str, hepburn: str) -> None:
    assert romaji.from_kana(kana) == hepburn


@pytest.mark.parametrize(
    "spellings",
    [
        ("shitsurei", "siturei", "shitsuree", "SHITSU REI"),
        ("kyou", "kyo", "kyoo"),
        ("fujisan", "huzisan"),
        ("shinbun", "shimbun", "sinbun"),
        ("me-ru", "meeru", "mēru".replace("ē", "e")),
    ],
)
def test_spellings_fold_into_one(spellings: tuple[str, ...]) -> None:
    assert len({romaji.fold(spelling) for spelling in spellings}) == 1


def test_syllables() -> None:
    assert all(map(romaji.is_syllabic, ["kiroku", "konnichiwa", "gakkou", "denwa"]))
    assert not any(map(romaji.is_syllabic, ["jeg", "hvor", "merci", "kesh", ""]))
