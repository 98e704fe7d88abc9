"""Every fact of the source documents is stated in every language, to whom it is for."""

import re
from datetime import date

import pytest

from handoff_api.knowledge.library import load_knowledge
from handoff_api.knowledge.review import facts, overdue
from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue

CATALOGUE = Catalogue(ROOT / "locales")
FACTS = {id_: row["for"] for source in facts().values() for id_, row in source["facts"].items()}
PLAYBOOKS = load_knowledge().playbooks.all()
STEPS = {step.key for playbook in PLAYBOOKS for step in playbook.steps}
TITLES = {playbook.title_key for playbook in PLAYBOOKS}


def stated(locale: str, *, to_staff: bool) -> set[str]:
    return {
        fact
        for key, named in CATALOGUE.facts(locale).items()
        if (key in STEPS) == to_staff
        for fact in named
    }


def test_there_are_as_many_facts_as_the_documents_have() -> None:
    assert len(FACTS) == 96


@pytest.mark.parametrize("locale", LOCALES)
def test_patients_and_staff_are_told_every_fact_that_is_for_them(locale: str) -> None:
    for_patients = {id_ for id_, reader in FACTS.items() if reader != "staff"}
    for_staff = {id_ for id_, reader in FACTS.items() if reader == "staff"}

    assert for_patients - stated(locale, to_staff=False) == set()
    assert for_staff - stated(locale, to_staff=True) == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_no_message_names_a_fact_that_does_not_exist(locale: str) -> None:
    named = {fact for found in CATALOGUE.facts(locale).values() for fact in found}

    assert named - FACTS.keys() == set()


def test_knowledge_past_its_review_date_is_reported() -> None:
    assert overdue(date(2027, 5, 31)) == []
    late = overdue(date(2027, 6, 1))
    assert "facts.yml, my_hospital: review was due by 2027-05-31" in late
    assert any(line.startswith("playbooks/") for line in late)
    assert any(line.startswith("case_types/") for line in late)


def test_every_message_is_used() -> None:
    """Each id stands in a source file, or begins as a name that one of them puts together."""
    folders = ("actions", "bot", "domain", "handoff_api", "web/src", "web")
    paths = {
        path
        for folder in folders
        for kind in ("*.py", "*.ts", "*.yml", "*.html")
        for path in (ROOT / folder).rglob(kind)
        if not {".venv", "node_modules", "dist"} & set(path.parts)
    }
    sources = "\n".join(path.read_text(encoding="utf-8") for path in sorted(paths))
    prefixes = tuple(set(re.findall(r"([a-z][a-z_-]*-)(?:\$?\{|[\"'] ~)", sources)))
    written = set(re.findall(r"[a-z][\w-]+", sources)) | STEPS | TITLES

    unused = CATALOGUE.variables("ja").keys() - written
    assert sorted(key for key in unused if not key.startswith(prefixes)) == []
