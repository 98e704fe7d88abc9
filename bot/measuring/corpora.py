"""Labelled sentences to train on and to measure with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.language import LANGUAGES, LanguageCode
from bot.nlu.training import Sentence

# Slices of messages that are spelt or written in a noisy way, by language.
NOISE: dict[LanguageCode, tuple[str, ...]] = {
    "ja": ("kana_only", "romaji", "half_width", "full_width_latin", "misconverted", "dialect"),
    "fr": ("no_accents", "sms"),
    "da": ("ae_oe_aa", "no_special", "split_compound"),
}
LONG = 100  # characters, above which a message is in the slice "long"


@dataclass(frozen=True)
class GoldMessage:
    """A message with its right intent; slices name what is hard about it.

    entities is None where nobody annotated them.
    """

    text: str
    intent: str
    language: LanguageCode
    slices: tuple[str, ...] = ()
    entities: dict[str, str] | None = None

    @property
    def noisy(self) -> bool:
        """Whether the message is spelt or written in one of the noisy ways."""
        return not set(NOISE[self.language]).isdisjoint(self.slices)


def training_sentences(folder: Path) -> list[Sentence]:
    """All intent examples of Rasa's training files below folder."""
    sentences = []
    for language in LANGUAGES:
        for path in sorted((folder / language).glob("*.yml")):
            for block in _yaml(path)["nlu"]:
                if "intent" in block:
                    lines = block["examples"].splitlines()
                    texts = [line.removeprefix("- ").strip() for line in lines]
                    sentences += [
                        Sentence(text, block["intent"], language) for text in texts if text
                    ]
    return sentences


def entity_forms(folder: Path) -> dict[str, dict[str, str]]:
    """Entity to surface form to canonical value, from the lookup and synonym blocks."""
    forms: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        blocks = _yaml(folder / language / "entities.yml")["nlu"]
        values = {
            form.lower(): b["synonym"] for b in blocks if "synonym" in b for form in _items(b)
        }
        for block in blocks:
            if "lookup" in block:
                entity = forms.setdefault(block["lookup"], {})
                entity.update({form: values.get(form.lower(), form) for form in _items(block)})
    return forms


def gold_messages(folder: Path) -> list[GoldMessage]:
    """The gold sets of the three languages."""
    return [
        GoldMessage(
            entry["text"], intent, language, tuple(entry.get("slice") or ()), entry.get("entities")
        )
        for language in LANGUAGES
        for intent, entries in _yaml(folder / f"{language}.yml").items()
        for entry in entries
    ]


def massive_part(folder: Path, partition: str) -> list[Sentence]:
    """One partition (train or dev) of MASSIVE; the folder holds ja.jsonl, fr.jsonl, da.jsonl."""
    sentences = []
    for language in LANGUAGES:
        with (folder / f"{language}.jsonl").open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["partition"] == partition:
                    sentences.append(Sentence(row["utt"], row["intent"], language))
    return sentences


def _items(block: dict[str, Any]) -> list[str]:
    return [
        line.removeprefix("- ").strip() for line in block["examples"].splitlines() if line.strip()
    ]


def _yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
