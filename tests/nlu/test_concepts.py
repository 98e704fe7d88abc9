"""What messages speak of, whichever words and spelling they use."""

import pytest

from bot.nlu.analysis import Analyser
from bot.nlu.concepts import Lexicon, domain_lexicon
from bot.nlu.language import LanguageCode
from bot.nlu.words import WordSplitter

LEXICON = Lexicon(
    {
        "password": {"ja": "暗証番号", "fr": "mot de passe", "da": "-kode", "en": "password-"},
        "delete": {"ja": "削除", "fr": "supprim-", "da": "slet"},
    },
    WordSplitter(),
)


def concepts(text: str, language: LanguageCode, analyser: Analyser) -> list[str]:
    analysis = analyser.analyse(text, language=language)
    return LEXICON.find(analysis.normal.text, language, analysis.words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("MotDePasse", "fr"),
        ("mon mot-de-passe !", "fr"),
        ("min adgangs kode", "da"),
        ("forgot my passwords", "da"),
        ("password oublié", "fr"),
        ("暗証番号を忘れた", "ja"),
        ("あんしょうばんごう", "ja"),
        ("anshou bangou", "ja"),
        ("暗唱番号", "ja"),
    ],
)
def test_spelling_does_not_matter(text: str, language: LanguageCode, analyser: Analyser) -> None:
    assert concepts(text, language, analyser) == ["password"]


def test_a_form_ends_where_its_word_ends(analyser: Analyser) -> None:
    assert concepts("slet", "da", analyser) == ["delete"]
    assert concepts("slette", "da", analyser) == []
    assert concepts("supprimez", "fr", analyser) == ["delete"]


def test_concepts_stand_in_the_order_of_the_message(analyser: Analyser) -> None:
    assert concepts("supprimer mon mot de passe", "fr", analyser) == ["delete", "password"]


@pytest.mark.parametrize("text", ["", "   ", "🙂", "<>"])
@pytest.mark.parametrize("language", ["ja", "fr", "da"])
def test_nothing_is_found_in_nothing(text: str, language: LanguageCode, analyser: Analyser) -> None:
    analysis = analyser.analyse(text, language=language)
    assert domain_lexicon().find(analysis.normal.text, language, analysis.words) == []
