"""The components on Rasa messages: nothing misaligned, nothing taken for a command."""

import itertools
from typing import Any

import pytest
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.nlu.constants import INTENT, TEXT, TEXT_TOKENS
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components.attributes import WORDS
from bot.nlu.components.entity_extractor import LookupEntityExtractor
from bot.nlu.components.intent_classifier import SupportVectorClassifier
from bot.nlu.components.language_identifier import LanguageMarker
from bot.nlu.components.normaliser import Normaliser
from bot.nlu.components.tokenizer import TrilingualTokenizer
from bot.nlu.entities import EntityLookup
from bot.nlu.intents import IntentModel
from bot.nlu.language import LANGUAGES, LanguageIdentifier
from bot.nlu.words import WordSplitter
from tests.nlu import nasty

NORMALISER = Normaliser()
MARKER = LanguageMarker(LanguageIdentifier())
TOKENIZER = TrilingualTokenizer(TrilingualTokenizer.get_default_config(), WordSplitter())


def processed(text: str, locale: str) -> Message:
    message = Message({TEXT: text, "metadata": {"locale": locale}})
    for component in (NORMALISER, MARKER, TOKENIZER):
        component.process([message])
    return message


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("text", nasty.texts(150))
def test_tokens_stand_where_they_say(text: str, locale: str) -> None:
    message = processed(text, locale)
    tokens: list[Token] = message.get(TEXT_TOKENS) or []
    assert all(message.get(TEXT)[token.start : token.end] == token.text for token in tokens)
    assert all(first.end <= second.start for first, second in itertools.pairwise(tokens))


def test_a_slash_is_not_an_intent() -> None:
    message = processed("/goodbye", "ja")
    assert YAMLStoryReader.unpack_regex_message(message).get(INTENT) is None


def test_japanese_tokens_have_lemma_and_reading() -> None:
    tokens = processed("記録が見られません", "ja").get(TEXT_TOKENS)
    assert [token.text for token in tokens] == ["記録", "が", "見", "られ", "ませ", "ん"]
    assert tokens[2].lemma == "見る"
    assert tokens[0].get(WORDS)[0].reading == "kiroku"


def test_training_examples_keep_their_language() -> None:
    example = Message({TEXT: "portal", INTENT: "greet", "metadata": {"intent": {"language": "da"}}})
    MARKER.process_training_data(NORMALISER.process_training_data(TrainingData([example])))
    assert example.get("language") == "da"


def test_entities_name_the_patients_own_characters(lookup: EntityLookup) -> None:
    message = processed("👍🏽 ﾊﾙﾓ の Ｈａｒｍｏ", "ja")
    LookupEntityExtractor(None, None, lookup).process([message])  # type: ignore[arg-type]
    found: list[dict[str, Any]] = message.get("entities")
    assert [message.get(TEXT)[e["start"] : e["end"]] for e in found] == ["ﾊﾙﾓ", "Ｈａｒｍｏ"]
    assert {e["value"] for e in found} == {"harmo"}


def test_the_classifier_ranks_with_probabilities(model: IntentModel) -> None:
    classifier = SupportVectorClassifier({"ranking_length": 10, "noise": True}, None, None, model)  # type: ignore[arg-type]
    message = processed("パスワードを忘れました", "ja")
    classifier.process([message])
    ranking = message.get("intent_ranking")
    assert message.get(INTENT)["name"] == "reset_password"
    assert len(ranking) == 10
    confidences = [guess["confidence"] for guess in ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert 0.9 < sum(confidences) <= 1.0001


@pytest.mark.parametrize("text", ["", "   ", "\u200b"])
def test_a_message_without_characters_has_no_intent(model: IntentModel, text: str) -> None:
    classifier = SupportVectorClassifier({"ranking_length": 10, "noise": True}, None, None, model)  # type: ignore[arg-type]
    message = processed(text, "fr")
    classifier.process([message])
    assert message.get(INTENT) == {"name": None, "confidence": 0.0}
