"""Playbooks as staff read them: beside a case with what is done, or found by words."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from handoff_api.cases.steps import Done
from handoff_api.knowledge.playbooks import Playbook, Playbooks
from handoff_api.words.catalogue import Catalogue

# The answers that tell the symptom, in this order.
SYMPTOM_FIELDS = ("symptom", "what_failed", "network_form")
NOT_DONE = {"done_by": None, "done_at": None}


class Manuals:
    """Playbooks in the reader's language."""

    def __init__(self, playbooks: Playbooks, catalogue: Catalogue) -> None:
        self._playbooks = playbooks
        self._catalogue = catalogue

    def beside(
        self, case_type: str, known: Mapping[str, Any], done: Done, locale: str
    ) -> list[dict[str, Any]]:
        """The playbooks for a case with these answers, and who did which step when."""
        symptom = next((str(known[name]) for name in SYMPTOM_FIELDS if known.get(name)), None)
        return [
            self._shown(
                book,
                locale,
                {step.id: done.get((book.id, step.id), NOT_DONE) for step in book.steps},
            )
            for book in self._playbooks.for_case(case_type, symptom)
        ]

    def find(self, query: str, locale: str) -> list[dict[str, Any]]:
        """The playbooks that have all words of the query; their steps tell whether they do.

        Without a query: all of them.
        """
        words = _plain(query).split()
        found = []
        for book in self._playbooks.all():
            texts = {step.id: self._catalogue.render(step.key, locale) for step in book.steps}
            about = [self._catalogue.render(book.title_key, locale)]
            about += [self._catalogue.render(symptom.key, locale) for symptom in book.symptoms]
            everything = _plain(" ".join([*about, *texts.values()]))
            if all(word in everything for word in words):
                marks = {
                    id_: {"found": bool(words) and any(word in _plain(text) for word in words)}
                    for id_, text in texts.items()
                }
                found.append(self._shown(book, locale, marks))
        return found

    def _shown(
        self, book: Playbook, locale: str, marks: Mapping[str, Mapping[str, Any]]
    ) -> dict[str, Any]:
        say = self._catalogue.render
        return {
            "id": book.id,
            "title": say(book.title_key, locale),
            "source": book.source,
            "review_by": book.review_by.isoformat(),
            "symptoms": [{"id": s.id, "text": say(s.key, locale)} for s in book.symptoms],
            "steps": [
                {
                    "id": step.id,
                    "text": say(step.key, locale),
                    "facts": list(step.facts),
                    **marks[step.id],
                }
                for step in book.steps
            ],
        }


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
