"""Learns the second opinion on red flags from the sentences: `make red-flags`.

Runs with the assistant's Python, which has scikit-learn. Prints what messages of authors come to
who are not learnt from, and writes `handoff_api/safety/weights/`.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from handoff_api.safety import spelling
from handoff_api.safety.opinion import (
    MEANINGLESS,
    REASSURING,
    SCALE,
    SCRIPTS,
    SENTENCES,
    WEIGHTS,
    features,
    fingerprint,
)
from handoff_api.safety.red_flags import KINDS, RedFlags

# The rules were written for these sentences, so they say nothing about the rules.
RULES_BATCH = "rules"
PLAIN_BATCH = "plain"
EMERGENCY = "report_emergency"
NLU = Path("data/nlu")
SEEN_AT_LEAST = 6
STRENGTH = 30.0
# Of messages by authors who are not learnt from: the share of the rules' right alarms that may be
# silenced, and the share of the look-alikes unknown to the rules that may be raised.
SILENCED = 0.03
RAISED = 0.01

_ANNOTATION = re.compile(r"\[([^\]]*)\](?:\{[^}]*\}|\([^)]*\))")


@dataclass(frozen=True)
class Batch:
    """The sentences of one author in one language.

    In their order: whether they are alarms, whether the rules find one, and whether the rules find
    nothing, neither an alarm nor a context that keeps one silent.
    """

    language: str
    author: str
    texts: Sequence[str]
    flags: np.ndarray
    by_rules: np.ndarray
    unknown: np.ndarray


class Raising:
    """An opinion that makes an alarm of whatever the rules find nothing in."""

    def alarms(self, folded: str, is_alarm_by_rules: bool) -> bool:
        """See `Opinion.alarms`."""
        return True


def read(language: str, path: Path, rules: RedFlags, raising: RedFlags) -> Batch:
    """The sentences of a file, folded as in `spelling.py`."""
    rows = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    alarms = [text for kind in KINDS for text in rows[kind]]
    texts = [*alarms, *rows["harmless"]]
    by_rules = np.array([rules.find(text) is not None for text in texts])
    return Batch(
        language,
        path.stem,
        [spelling.fold(text) for text in texts],
        np.arange(len(texts)) < len(alarms),
        by_rules,
        np.array([raising.find(text) is not None for text in texts]) & ~by_rules,
    )


def plain(language: str) -> Batch:
    """What patients write to the assistant every day, as far as it is no emergency."""
    texts = [
        spelling.fold(_ANNOTATION.sub(r"\1", line.removeprefix("- ")))
        for path in sorted((NLU / language).glob("*.yml"))
        for row in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]
        if row.get("intent", EMERGENCY) != EMERGENCY
        for line in row["examples"].splitlines()
    ]
    nothing = np.zeros(len(texts), dtype=bool)
    return Batch(language, PLAIN_BATCH, texts, nothing, nothing, nothing)


class Learnt:
    """A logistic regression over the features of the batches' texts."""

    def __init__(self, script: str, batches: Iterable[Batch]) -> None:
        batches = list(batches)
        self.counts = CountVectorizer(
            analyzer=lambda text: features(script, text), min_df=SEEN_AT_LEAST, binary=True
        )
        texts = [text for batch in batches for text in batch.texts]
        matrix = self._shared(self.counts.fit_transform(texts))
        self.model = LogisticRegression(C=STRENGTH, solver="liblinear")
        self.model.fit(matrix, np.concatenate([batch.flags for batch in batches]))

    def scores(self, batch: Batch) -> np.ndarray:
        """What `Opinion` compares with its limits, text by text."""
        matrix = self._shared(self.counts.transform(batch.texts))
        alarming = matrix @ np.maximum(self.model.coef_[0], 0)
        reassuring = matrix @ np.minimum(self.model.coef_[0], 0)
        return alarming + np.where(batch.by_rules, REASSURING, 1) * reassuring

    @staticmethod
    def _shared(counts: csr_matrix) -> csr_matrix:
        """Each text's features count the less, the more they are."""
        known = np.asarray(counts.sum(axis=1)).ravel()
        return diags(1 / np.sqrt(known + MEANINGLESS)) @ counts


def limits(batches: Sequence[Batch], scores: Sequence[np.ndarray]) -> tuple[float, float]:
    """The scores below which the rules are silenced, and above which an alarm is raised."""
    flags = np.concatenate([batch.flags for batch in batches])
    by_rules = np.concatenate([batch.by_rules for batch in batches])
    unknown = np.concatenate([batch.unknown for batch in batches])
    all_scores = np.concatenate(scores)
    return (
        float(np.quantile(all_scores[flags & by_rules], SILENCED)),
        float(np.quantile(all_scores[~flags & unknown], 1 - RAISED)),
    )


def main() -> None:
    """Learn each script; nothing is written before all of it is learnt."""
    rules = RedFlags(opinions={})
    written = {}
    for script, languages in SCRIPTS.items():
        raising = RedFlags(opinions={script: Raising()})
        batches = [
            read(language, path, rules, raising)
            for language in languages
            for path in sorted((SENTENCES / language).glob("*.yml"))
        ]
        strange = [batch for batch in batches if _is_by_one_of_several(batch, batches)]
        batches += [plain(language) for language in languages]
        scores = [
            Learnt(script, [other for other in batches if other is not batch]).scores(batch)
            for batch in strange
        ]
        silent_below, raised_above = limits(strange, scores)
        for batch, theirs in zip(strange, scores, strict=True):
            kept = batch.by_rules & (theirs > silent_below)
            raised = batch.unknown & (theirs > raised_above)
            print(_line(batch, kept | raised))
        learnt = Learnt(script, batches)
        weights = zip(learnt.counts.get_feature_names_out(), learnt.model.coef_[0], strict=True)
        written[script] = {
            "sentences": fingerprint(script),
            "silent_below": _whole(silent_below),
            "raised_above": _whole(raised_above),
            "weights": {feature: _whole(weight) for feature, weight in sorted(weights)},
        }
    for script, row in written.items():
        path = WEIGHTS / f"{script}.json"
        path.write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")


def _is_by_one_of_several(batch: Batch, batches: Sequence[Batch]) -> bool:
    """Whether others wrote in the language too, so that it can be left out."""
    authors = {other.author for other in batches if other.language == batch.language}
    return batch.author != RULES_BATCH and len(authors) > 1


def _line(batch: Batch, alarms: np.ndarray) -> str:
    def shares(found: np.ndarray) -> str:
        return f"{found[batch.flags].mean():6.1%} found {found[~batch.flags].mean():6.1%} false"

    return (
        f"{batch.language} {batch.author:10} rules {shares(batch.by_rules)}, both {shares(alarms)}"
    )


def _whole(value: float) -> int:
    return round(float(value) * SCALE)


if __name__ == "__main__":
    main()
