"""Which of the three languages a message is written in.

The answer chooses tokenizer and features; it never switches the language of the replies.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from bot.nlu import romaji
from bot.nlu.normalise import normalise

LanguageCode = Literal["ja", "fr", "da"]
LANGUAGES: tuple[LanguageCode, ...] = ("ja", "fr", "da")

_DETECTED: dict[Language, LanguageCode] = {Language.FRENCH: "fr", Language.DANISH: "da"}
_JAPANESE_SCRIPT = re.compile(r"[\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff々〆]")
# Not é, which Danish has too (én, annullér).
_OWN_LETTERS: tuple[tuple[LanguageCode, re.Pattern[str]], ...] = (
    ("da", re.compile("[æøå]")),
    ("fr", re.compile("[èêëçàâùûîïôœ]")),
)
_LATIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
# Below this many words detection is a coin toss, and the conversation's language decides.
_FEW_WORDS = 3
# Lingua less sure than this does not overrule the conversation's language.
_SURE = 0.9
# Foreign words of all three languages, which say nothing of the language around them.
_LOANWORDS = frozenset(
    [
        "harmo",
        "my",
        "hospital",
        "portal",
        "mitid",
        "nemid",
        "ic",
        "id",
        "card",
        "mail",
        "email",
        "address",
        "account",
        "password",
        "login",
        "app",
        "error",
        "link",
        "code",
        "clinic",
        "help",
        "online",
        "support",
        "renewal",
        "prescription",
        "web",
        "sms",
        "pc",
        "reset",
        "confirm",
        "sign",
        "in",
        "helpdesk",
    ]
)

_ROMAJI_WORDS = frozenset(
    [
        "ga",
        "wo",
        "wa",
        "ha",
        "ni",
        "no",
        "mo",
        "to",
        "kara",
        "made",
        "desu",
        "desuka",
        "masu",
        "masuka",
        "masen",
        "nai",
        "nain",
        "dake",
        "kedo",
        "node",
        "nanode",
        "watashi",
        "watasi",
        "boku",
        "haha",
        "chichi",
        "musuko",
        "musume",
        "doko",
        "dou",
        "dousureba",
        "nani",
        "itsu",
        "dare",
        "kore",
        "sore",
        "dono",
        "donna",
        "dorekurai",
        "kurai",
        "de",
        "wasureta",
        "oshiete",
        "osiete",
        "nannichi",
        "onegai",
        "onegaishimasu",
        "kudasai",
        "arigatou",
        "arigato",
        "sumimasen",
        "hai",
        "iie",
        "konnichiwa",
        "konbanwa",
        "ohayou",
        "shitai",
        "sitai",
        "hoshii",
        "wakaranai",
        "wakarimasen",
        "dekinai",
        "dekimasen",
        "kusuri",
        "okusuri",
        "techou",
        "yoyaku",
    ]
)
_ROMAJI_ENDING = re.compile(
    r"(?:masu|masen|mas[h]?ita|des[h]?ita|desu|nai|nakatta|kudasai|s[h]?itai|s[h]?imas\w*|masuka|desuka|rareru|areta|eta|teru|tai)$"
)
_FOREIGN_WORDS = frozenset(
    [
        "je",
        "tu",
        "il",
        "elle",
        "on",
        "nous",
        "vous",
        "ils",
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "et",
        "ou",
        "mon",
        "ma",
        "mes",
        "ne",
        "pas",
        "est",
        "ai",
        "a",
        "sur",
        "que",
        "qui",
        "se",
        "me",
        "ce",
        "ca",
        "en",
        "au",
        "y",
        "plus",
        "dans",
        "pour",
        "avec",
        "jeg",
        "du",
        "han",
        "hun",
        "vi",
        "de",
        "og",
        "at",
        "er",
        "en",
        "et",
        "den",
        "det",
        "ikke",
        "min",
        "mit",
        "mine",
        "som",
        "kan",
        "vil",
        "har",
        "til",
        "med",
        "for",
        "paa",
        "i",
        "fra",
        "hvad",
        "hvor",
        "hvem",
        "om",
        "der",
        "men",
        "nu",
        "mig",
    ]
)


class LanguageIdentifier:
    """Identifies ja, fr or da in normalised text; loads lingua's models on first need."""

    def identify(self, original: str, locale: LanguageCode | None = None) -> LanguageCode:
        """Language of a message as it was typed (accents tell French from Danish).

        locale is the conversation's language: it wins under three words and where the text
        says little; without it Japanese is the answer for a text that has no letters.
        """
        text = normalise(original).text
        if _JAPANESE_SCRIPT.search(text):
            return "ja"
        for language, letters in _OWN_LETTERS:
            if letters.search(original.lower()):
                return language
        words = _LATIN_WORD.findall(text)
        if is_romaji(words, expected=locale == "ja"):
            return "ja"
        if locale is not None and len(words) < _FEW_WORDS:
            return locale
        if not words:
            return locale or "ja"
        return self._detect(original, locale)

    def _detect(self, original: str, locale: LanguageCode | None) -> LanguageCode:
        text = original.lower()
        if locale == "da":  # to lingua é is French, but Danish has it too
            text = text.replace("é", "e")
        best = self._detector.compute_language_confidence_values(text)[0]
        if locale in ("fr", "da") and best.value < _SURE:
            return locale
        return _DETECTED.get(best.language, locale or "fr")

    @cached_property
    def _detector(self) -> LanguageDetector:
        # Japanese is told by its script before; with it in the set lingua only grows.
        builder = LanguageDetectorBuilder.from_languages(*_DETECTED)
        return builder.with_low_accuracy_mode().build()


def is_romaji(words: list[str], expected: bool) -> bool:
    """Whether Latin words read as Japanese syllables.

    Syllables alone prove little (`une amie a demande` has them too), so Japanese particles and
    endings must outweigh French and Danish function words; expected (the conversation is in
    Japanese) accepts syllables without such evidence.
    """
    words = [word for word in words if word not in _LOANWORDS]
    letters = sum(map(len, words))
    syllabic = sum(len(word) for word in words if romaji.is_syllabic(word))
    if letters < 2 or syllabic < 0.75 * letters:
        return False
    japanese = sum(word in _ROMAJI_WORDS or bool(_ROMAJI_ENDING.search(word)) for word in words)
    foreign = sum(word in _FOREIGN_WORDS for word in words)
    if expected:
        return japanese >= foreign
    return japanese > foreign
