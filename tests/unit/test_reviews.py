"""Reviews without a service: which messages are alike, marks in a text, names of intents."""

import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handoff_api.exceptions import InvalidForm
from handoff_api.review.annotation import Span, annotated, spans_in
from handoff_api.review.decisions import MOST_MESSAGES
from handoff_api.review.grouping import LONGEST, Likeness, grouped
from handoff_api.review.labels import ENTITIES, INTENTS
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue

CATALOGUE = Catalogue(ROOT / "locales")


def groups(*messages: str, guess: str = "reset_password") -> list[list[str]]:
    likenesses = [Likeness.of(message, guess) for message in messages]
    return [[messages[place] for place in places] for places in grouped(likenesses)]


@pytest.mark.parametrize(
    "messages",
    [
        ("パスワードを忘れました", "パスワードを忘れた", "ﾊﾟｽﾜｰﾄﾞを忘れました。"),
        ("J'ai oublié mon mot de passe", "jai oublie mot de passe", "MOT DE PASSE OUBLIÉ!!"),
        ("jeg har glemt min adgangskode", "har glemt adgangskoden", "Har glemt ADGANGSKODE 😩"),
    ],
)
def test_the_same_in_other_spellings_is_alike(messages: tuple[str, ...]) -> None:
    assert groups(*messages) == [list(messages)]


def test_other_messages_are_apart() -> None:
    messages = ("har glemt adgangskoden", "hvor parkerer man", "mit gamle kort", "ok", "😩", "")
    assert groups(*messages) == [[message] for message in messages[:4]] + [["😩", ""]]


def test_messages_with_other_guesses_are_apart() -> None:
    text = "har glemt adgangskoden"
    likenesses = [Likeness.of(text, guess) for guess in ("reset_password", "forgot_email", None)]
    assert list(grouped(likenesses)) == [[0], [1], [2]]


@given(st.lists(st.text(alphabet="ab ", max_size=12), max_size=12))
def test_every_message_is_in_one_group_and_groups_come_out_the_same(messages: list[str]) -> None:
    likenesses = [Likeness.of(message, None) for message in messages]
    found = list(grouped(likenesses))
    assert sorted(place for places in found for place in places) == list(range(len(messages)))
    assert found == list(grouped(likenesses))


def test_the_most_messages_that_are_grouped_at_once_take_a_moment() -> None:
    # Long and all different: nothing joins, so each is compared with each.
    texts = [chr(0x4E00 + n).join(map(str, range(LONGEST))) for n in range(MOST_MESSAGES)]
    began = time.process_time()
    assert len(groups(*texts)) > 0
    assert time.process_time() - began < 2


@given(st.text(max_size=30), st.data())
def test_a_marked_text_gives_its_marks_back(text: str, data: st.DataObject) -> None:
    text = text.replace("[", "").replace("]", "")
    ends = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    spans = tuple(Span(start, end, "system", "harmo") for start, end in pairs)
    assert spans_in(annotated(text, spans), text) == spans


def test_brackets_that_mark_nothing_are_text() -> None:
    text = 'min [email] virker ikke [x] {"entity"}'
    assert spans_in(text, text) == ()
    marked = text.replace("virker", '[virker]{"entity": "other"}')
    with pytest.raises(InvalidForm):
        spans_in(marked, text)
    redacted = 'min [email] til [harmo]{"entity": "system"}'
    assert spans_in(redacted, "min [email] til harmo") == (Span(16, 21, "system"),)


@pytest.mark.parametrize(
    "mark", ["{}", '{"entity": null}', '{"entity": "system", "role": "x"}', '{"entity": "system",}']
)
def test_a_mark_names_an_entity_and_nothing_else(mark: str) -> None:
    with pytest.raises(InvalidForm):
        spans_in(f"[harmo]{mark}", "harmo")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_intent_of_the_training_data_can_be_picked_by_a_name_of_its_own(locale: str) -> None:
    trained, values = set(), set()
    for path in (ROOT / "data" / "nlu" / locale).glob("*.yml"):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            trained |= {block["intent"]} if "intent" in block else set()
            values |= {block["synonym"]} if "synonym" in block else set()
    names = [CATALOGUE.render(f"intent-{name.replace('_', '-')}", locale) for name in INTENTS]

    assert set(INTENTS) == trained
    assert len(set(names)) == len(INTENTS)
    assert {value for known in ENTITIES.values() for value in known} == values
