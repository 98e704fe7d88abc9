"""Noisy variants of training sentences."""

import random

from bot.nlu.analysis import Analyser
from bot.nlu.noise import variants


def of(text: str, language: str, analyser: Analyser) -> list[str]:
    return variants(text, analyser.analyse(text, language=language), random.Random(3))  # type: ignore[arg-type]


def test_japanese_becomes_kana_and_romaji(analyser: Analyser) -> None:
    kana, latin = of("記録が見られない", "ja", analyser)
    assert kana == "きろくがみられない"
    assert latin.replace(" ", "") == "kirokugamirarenai"


def test_kana_alone_has_no_variant(analyser: Analyser) -> None:
    assert of("きろく", "ja", analyser) == []


def test_french_becomes_sms(analyser: Analyser) -> None:
    (short,) = of("je ne trouve plus mon mot de passe", "fr", analyser)
    assert "mdp" in short


def test_danish_loses_its_letters(analyser: Analyser) -> None:
    (bare,) = of("Må jeg få", "da", analyser)
    assert bare == "ma jeg fa"
