"""A message as the classifier sees it: normal text, language and words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.nlu.language import LanguageCode, LanguageIdentifier
from bot.nlu.normalise import NormalText, normalise
from bot.nlu.words import Word, WordSplitter


@dataclass(frozen=True)
class Analysis:
    """What is known of one message before it is classified."""

    normal: NormalText
    language: LanguageCode
    words: tuple[Word, ...]


class Analyser:
    """Runs the steps of the pipeline on bare text, the same in training, measuring and tests."""

    def __init__(self, lookup_lemmas: bool = True) -> None:
        self.identifier = LanguageIdentifier()
        self.splitter = WordSplitter(lookup_lemmas)

    def analyse(
        self,
        text: str,
        locale: LanguageCode | None = None,
        language: LanguageCode | None = None,
    ) -> Analysis:
        """Analyse a text; language, where known (training data), is not guessed."""
        normal = normalise(text)
        language = language or self.identifier.identify(text, locale)
        return Analysis(normal, language, tuple(self.splitter.split(normal, language, text)))
