"""Rasa tokens, at their places in the patient's own text, from the words of the normal text."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.components.attributes import LANGUAGE, NORMAL_TEXT, WORDS
from bot.nlu.normalise import NormalText
from bot.nlu.words import Word, WordSplitter


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class TrilingualTokenizer(Tokenizer):
    """Tokenizes Japanese with fugashi, French and Danish with spaCy, each token with its lemma.

    A token's text is the original's at its offsets; its data has the normalised words in it as
    `words`.
    """

    def __init__(self, config: dict[str, Any], splitter: WordSplitter) -> None:
        super().__init__(config)
        self._splitter = splitter

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The tokenizer's options: Rasa's own, unused here."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TrilingualTokenizer:
        """Creates the component (see GraphComponent)."""
        return cls(config, WordSplitter())

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Tokens of the message's text; other attributes have none."""
        normal = message.get(NORMAL_TEXT)
        if attribute != TEXT or normal is None:
            return []
        original = message.get(TEXT)
        words = self._splitter.split(normal, message.get(LANGUAGE), original)
        return tokens_of(words, normal, original)


def tokens_of(words: list[Word], normal: NormalText, original: str) -> list[Token]:
    """Tokens in order, none overlapping: words out of one original character share its token."""
    tokens: list[Token] = []
    for word in words:
        start, end = normal.original_span(word.start, word.end)
        if tokens and start < tokens[-1].end:
            tokens[-1].data[WORDS].append(word)
            tokens[-1].end = max(end, tokens[-1].end)
            tokens[-1].text = original[tokens[-1].start : tokens[-1].end]
        else:
            tokens.append(
                Token(original[start:end], start, end, data={WORDS: [word]}, lemma=word.lemma)
            )
    return tokens
