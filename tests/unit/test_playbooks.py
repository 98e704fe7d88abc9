"""Playbooks: every step has words that state its facts, and a wrong file is refused."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import parse
from fluent.syntax.ast import Message
from structlog.testing import capture_logs

from handoff_api.exceptions import ConfigurationError
from handoff_api.knowledge.library import HERE, load_knowledge
from handoff_api.knowledge.playbooks import Playbook, Playbooks
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue

DIRECTORY = HERE / "playbooks"
PLAYBOOKS = Playbooks.read(DIRECTORY)
CATALOGUE = Catalogue(ROOT / "locales")
BY_ID = {playbook.id: playbook for playbook in PLAYBOOKS.all()}
CASE_TYPES = {
    "appointment_mail",
    "harmo_recovery",
    "medical_question",
    "network_form",
    "other",
    "password_support",
    "portal_account",
}
WRONG_FRENCH = re.compile(r"(?<!\u00a0)[:;?!»]|«(?!\u00a0)")
GOOD: dict[str, Any] = {
    "source": "a document",
    "review_by": date(2027, 5, 31),
    "case_types": ["other"],
    "symptoms": {"wet": {"facts": ["N1"]}, "dry": {"facts": []}},
    "steps": [
        {"id": "look", "facts": ["N2"]},
        {"id": "wipe", "facts": ["N3"], "when": ["wet"]},
    ],
}


def facts(letter: str, *spans: tuple[int, int]) -> set[str]:
    return {f"{letter}{number}" for first, last in spans for number in range(first, last + 1)}


REQUIRED = {
    "harmo-recovery": facts("H", (3, 19)),
    "patient-portal": facts("C", (1, 17)),
    "ocean-permissions": facts("O", (1, 14)),
    "network-forms": facts("N", (5, 9), (11, 20), (28, 33)),
    "taking-consent": {"N44", "N6", "N11"},
    "staff-cards": facts("N", (24, 25), (40, 41), (45, 45)),
    "password-support": {"N23"},
}


def stated(locale: str) -> dict[str, set[str]]:
    """Each message of the playbooks, with the facts of its comment."""
    path = ROOT / "locales" / locale / "playbook.ftl"
    messages = [e for e in parse(path.read_text("utf-8")).body if isinstance(e, Message)]
    comments = {m.id.name: (m.comment.content or "") if m.comment else "" for m in messages}
    assert all(text == "" or text.startswith("facts: ") for text in comments.values())
    return {key: set(text.removeprefix("facts: ").split()) for key, text in comments.items()}


def wanted(playbook: Playbook) -> dict[str, set[str]]:
    """Each message that the playbook needs, with the facts that it must state."""
    parts = (*playbook.symptoms, *playbook.steps)
    return {playbook.title_key: set(), **{part.key: set(part.facts) for part in parts}}


def write(directory: Path, **changes: Any) -> Path:
    path = directory / "towel.yml"
    path.write_text(yaml.safe_dump(GOOD | changes, sort_keys=False))
    return path


def read(directory: Path, **changes: Any) -> Playbook:
    write(directory, **changes)
    (playbook,) = Playbooks.read(directory).all()
    return playbook


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_is_wanted_and_states_the_facts_of_its_step(locale: str) -> None:
    needed: dict[str, set[str]] = {}
    for playbook in PLAYBOOKS.all():
        needed |= wanted(playbook)

    assert stated(locale) == needed


@pytest.mark.parametrize("locale", LOCALES)
def test_every_step_has_words_of_its_own(locale: str) -> None:
    for playbook in PLAYBOOKS.all():
        words = [CATALOGUE.render(step.key, locale) for step in playbook.steps]

        assert len(set(words)) == len(words)


@pytest.mark.parametrize("playbook", REQUIRED)
def test_the_steps_state_every_fact(playbook: str) -> None:
    assert REQUIRED[playbook] - {f for step in BY_ID[playbook].steps for f in step.facts} == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_mail_address_is_settings_and_not_words(locale: str) -> None:
    keys = [key for key in stated(locale) if "@" in CATALOGUE.render(key, locale)]

    assert keys == []


def test_french_has_its_typography() -> None:
    for key in stated("fr"):
        words = CATALOGUE.render(key, "fr")

        assert "'" not in words
        assert not WRONG_FRENCH.search(words), words


def test_playbooks_belong_to_case_types() -> None:
    assert {type_ for p in PLAYBOOKS.all() for type_ in p.case_types} <= CASE_TYPES


@pytest.mark.parametrize("case_type", sorted(CASE_TYPES))
def test_a_step_is_one_of_its_case_type(case_type: str) -> None:
    keys = [step.key for p in PLAYBOOKS.for_case(case_type) for step in p.steps]

    assert len(set(keys)) == len(keys)


def test_the_knowledge_has_the_playbooks() -> None:
    assert load_knowledge().playbooks.all() == PLAYBOOKS.all()


def test_a_symptom_selects_the_steps() -> None:
    (whole,) = PLAYBOOKS.for_case("appointment_mail")
    (selected,) = PLAYBOOKS.for_case("appointment_mail", "no_reminder")
    left_out = {step.id for step in whole.steps} - {step.id for step in selected.steps}

    assert left_out == {
        "check-providers",
        "check-day-sheet",
        "check-confirmation",
        "check-attachment",
    }


def test_a_symptom_selects_the_playbooks_that_name_it() -> None:
    for_joining = PLAYBOOKS.for_case("network_form", "join")

    assert [playbook.id for playbook in for_joining] == ["network-forms", "taking-consent"]


def test_an_unknown_symptom_selects_nothing_and_hides_nothing() -> None:
    assert PLAYBOOKS.for_case("network_form", "rain") == PLAYBOOKS.for_case("network_form")


@pytest.mark.parametrize("playbook", PLAYBOOKS.all(), ids=lambda playbook: playbook.id)
def test_every_symptom_leaves_something_to_do(playbook: Playbook) -> None:
    for symptom in playbook.symptoms:
        assert playbook.selected_by(symptom.id).steps, symptom.id


def test_a_case_type_without_a_playbook_has_none() -> None:
    assert PLAYBOOKS.for_case("medical_question") == ()


def test_a_good_file_is_read(tmp_path: Path) -> None:
    playbook = read(tmp_path)

    assert [step.key for step in playbook.steps] == ["playbook-towel-look", "playbook-towel-wipe"]
    assert [symptom.key for symptom in playbook.symptoms] == [
        "playbook-towel-symptom-wet",
        "playbook-towel-symptom-dry",
    ]
    assert [step.id for step in playbook.selected_by("dry").steps] == ["look"]


@pytest.mark.parametrize(
    "changes",
    [
        {"author": "somebody"},
        {"source": ""},
        {"review_by": "soon"},
        {"review_by": None},
        {"case_types": []},
        {"case_types": "other"},
        {"symptoms": {}},
        {"symptoms": {"wet": {}}},
        {"symptoms": {"wet": {"facts": [], "cause": "rain"}}},
        {"symptoms": {True: {"facts": []}}},
        {"steps": []},
        {"steps": [{"id": "look"}]},
        {"steps": [{"id": "look", "facts": []}]},
        {"steps": [{"id": "look", "facts": ["N2", "N2"]}]},
        {"steps": [{"id": "look", "facts": ["two"]}]},
        {"steps": [{"id": "Look twice", "facts": ["N2"]}]},
        {"steps": [{"id": "look", "facts": ["N2"], "note": "x"}]},
        {"steps": [{"id": "look", "facts": ["N2"]}, {"id": "look", "facts": ["N3"]}]},
        {"steps": [{"id": "title", "facts": ["N2"]}]},
        {"steps": [{"id": "symptom-wet", "facts": ["N2"]}]},
        {"steps": [{"id": "look", "facts": ["N2"], "when": ["damp"]}]},
        {"steps": [{"id": "look", "facts": ["N2"], "when": []}]},
    ],
    ids=str,
)
def test_a_wrong_file_stops_the_start_and_is_named(tmp_path: Path, changes: dict[str, Any]) -> None:
    write(tmp_path, **changes)

    with pytest.raises(ConfigurationError, match=r"towel\.yml"):
        Playbooks.read(tmp_path)


@pytest.mark.parametrize("missing", ["source", "review_by", "case_types", "steps"])
def test_a_file_needs_all_its_parts(tmp_path: Path, missing: str) -> None:
    row = {key: value for key, value in GOOD.items() if key != missing}
    (tmp_path / "towel.yml").write_text(yaml.safe_dump(row))

    with pytest.raises(ConfigurationError, match=r"towel\.yml"):
        Playbooks.read(tmp_path)


@pytest.mark.parametrize("content", [b"", b"- look", b"steps: [", b"\xff\xfe\x00"])
def test_what_is_no_playbook_at_all_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "towel.yml").write_bytes(content)

    with pytest.raises(ConfigurationError, match=r"towel\.yml"):
        Playbooks.read(tmp_path)


def test_a_playbook_past_its_review_is_used_with_a_warning(tmp_path: Path) -> None:
    write(tmp_path, review_by=date(2020, 1, 31))

    with capture_logs() as logs:
        playbooks = Playbooks.read(tmp_path)

    assert [playbook.id for playbook in playbooks.all()] == ["towel"]
    assert logs == [
        {
            "event": "playbook.overdue",
            "log_level": "warning",
            "playbook": "towel",
            "review_by": "2020-01-31",
        }
    ]


def test_a_review_is_overdue_from_the_day_after() -> None:
    due = BY_ID["harmo-recovery"].review_by

    assert BY_ID["harmo-recovery"] not in PLAYBOOKS.overdue(due)
    assert BY_ID["harmo-recovery"] in PLAYBOOKS.overdue(date(due.year + 1, 1, 1))
