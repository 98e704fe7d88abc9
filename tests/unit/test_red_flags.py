"""The deterministic check for emergencies in the three languages."""

import pytest

from handoff_api.safety.red_flags import RedFlags

FLAGS = RedFlags()


@pytest.mark.parametrize(
    "text",
    [
        "息ができません",
        "母が倒れて返事をしません",
        "胸が急に痛い、どうしたら",
        "救急車を呼んでください",
        "Je n'arrive plus à respirer",
        "mon père a perdu connaissance",
        "DOULEUR DANS LA POITRINE",
        "il saigne beaucoup",
        "Jeg kan ikke få vejret",
        "hun har ondt i brystet",
        "han er bevidstløs",
        "ring efter en ambulance",
    ],
)
def test_present_danger_is_an_emergency(text: str) -> None:
    assert FLAGS.find(text) == "emergency"


@pytest.mark.parametrize(
    "text", ["もう死にたい", "消えてしまいたい", "je veux mourir", "envie d'en finir", "jeg vil dø"]
)
def test_words_of_suicide_are_a_crisis(text: str) -> None:
    assert FLAGS.find(text) == "crisis"


@pytest.mark.parametrize(
    "text",
    [
        "お薬の記録が消えた",
        "救急車の領収書について",
        "スマホが死んだ",
        "c'est à mourir de rire",
        "la facture de l'ambulance",
        "mon mot de passe ne marche plus",
        "min telefon er død",
        "kvittering for ambulance",
        "jeg kan ikke få adgang",
    ],
)
def test_look_alikes_are_harmless(text: str) -> None:
    assert FLAGS.find(text) is None


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
