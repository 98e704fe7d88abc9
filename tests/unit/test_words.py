"""The catalogue: every message in every language, and none that a reader cannot see."""

from pathlib import Path

import pytest

from handoff_api.exceptions import ConfigurationError, Problem, UnknownLocale
from handoff_api.knowledge.library import load_knowledge
from handoff_api.safety.red_flags import KINDS, shared_red_flags
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue, served_locale
from handoff_api.words.parity import differences

CATALOGUE = Catalogue(ROOT / "locales")


def problem_codes(kind: type[Problem] = Problem) -> set[str]:
    return {kind.code}.union(*(problem_codes(sub) for sub in kind.__subclasses__()))


def test_every_language_has_the_same_messages() -> None:
    assert differences(CATALOGUE) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_problem_has_a_sentence(locale: str) -> None:
    missing = [c for c in problem_codes() if not CATALOGUE.has(f"problem-{c}", locale)]

    assert missing == []


@pytest.mark.parametrize("locale", LOCALES)
def test_every_form_and_number_has_its_words(locale: str) -> None:
    knowledge = load_knowledge()
    wanted = [f"form-{type_.id}-title" for type_ in knowledge.case_types.all()]
    wanted += [f"console-type-{type_.id}" for type_ in knowledge.case_types.all()]
    wanted += [
        f"choice-hand-over-{type_}"
        for system in knowledge.systems.values()
        for type_ in system.case_types
    ]
    wanted += [
        f"form-{name}-{part}"
        for type_ in knowledge.case_types.all()
        for name in type_.schema["properties"]
        for part in ("label", "hint")
    ]
    wanted += [
        f"form-{name}-{value}"
        for type_ in knowledge.case_types.all()
        for name, field in type_.schema["properties"].items()
        for value in field.get("enum", [])
    ]
    wanted += [
        f"safety-number-{row.label}"
        for facility in knowledge.facilities.all()
        for kind in KINDS
        for row in shared_red_flags().numbers(facility.country, kind)
    ]
    wanted += [i.label for f in knowledge.facilities.all() for i in knowledge.menu(f)]

    assert [key for key in wanted if not CATALOGUE.has(key, locale)] == []


def test_a_missing_message_or_argument_is_loud() -> None:
    with pytest.raises(KeyError):
        CATALOGUE.render("no-such-message", "fr")
    with pytest.raises(ValueError, match="greeting"):
        CATALOGUE.render("greeting", "fr")


def test_a_template_keeps_its_variables() -> None:
    assert "{limit}" in CATALOGUE.template("problem-text-too-long", "da")


@pytest.mark.parametrize("content", ["broken", "twice = a\ntwice = b"])
def test_a_broken_catalogue_stops_the_start(tmp_path: Path, content: str) -> None:
    for locale in LOCALES:
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "x.ftl").write_text(content)

    with pytest.raises(ConfigurationError):
        Catalogue(tmp_path)


@pytest.mark.parametrize(("tag", "locale"), [("fr-CA", "fr"), ("DA", "da"), ("ja-JP", "ja")])
def test_a_tag_is_served_in_its_language(tag: str, locale: str) -> None:
    assert served_locale(tag) == locale


@pytest.mark.parametrize("tag", ["en", "", None, 5, "français"])
def test_other_languages_are_refused(tag: object) -> None:
    with pytest.raises(UnknownLocale):
        served_locale(tag)
