"""Which language a message is in."""

import pytest

from bot.nlu.language import LANGUAGES, LanguageCode, LanguageIdentifier
from bot.nlu.training import Sentence

IDENTIFIER = LanguageIdentifier()


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("記録が見られない", "fr", "ja"),
        ("ｷﾛｸ", "da", "ja"),
        ("kiroku ga kiete shimaimashita", "fr", "ja"),
        ("kiroku miretai", "ja", "ja"),
        ("une amie a demande de le faire", "fr", "fr"),
        ("je ne retrouve plus mes ordonnances", "da", "fr"),
        ("jeg kan ikke logge ind", "fr", "da"),
        ("Jeg kan ikke se min medicin", None, "da"),
        ("e-mail", "da", "da"),
        ("e-mail", "fr", "fr"),
        ("hjælp", "fr", "da"),
        ("français", "da", "fr"),
        ("annullér min tid", "da", "da"),
        ("👍", "da", "da"),
        ("", None, "ja"),
    ],
)
def test_identified(text: str, locale: LanguageCode | None, language: LanguageCode) -> None:
    assert IDENTIFIER.identify(text, locale) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_training_sentences_of_three_words_are_told_apart(
    sentences: list[Sentence], language: LanguageCode
) -> None:
    # What is out of scope may be in any language.
    own = [
        sentence.text
        for sentence in sentences
        if sentence.language == language
        and sentence.intent != "out_of_scope"
        and len(sentence.text.split()) >= 3
    ]
    least = 0.97 if language == "ja" else 0.99
    right = sum(IDENTIFIER.identify(text, language) == language for text in own)
    assert right >= least * len(own)
