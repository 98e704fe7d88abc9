"""The report `docs/understanding.md`: what was measured, in words, tables and pictures."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from bot.measuring import pictures, scores, tables
from bot.measuring.evaluation import DIET, Evaluation
from bot.measuring.scores import of_language, share
from bot.measuring.tables import OURS, percent
from bot.nlu.language import LANGUAGES

NAMES = {"ja": "Japanese", "fr": "French", "da": "Danish"}


def write(evaluation: Evaluation, page: Path) -> None:
    """Write the page, and its pictures into the folder of the same name beside it."""
    folder = page.with_suffix("")
    folder.mkdir(parents=True, exist_ok=True)
    _draw(evaluation, folder)
    sections = [
        _what_was_measured(evaluation),
        _in_short(evaluation),
        _kinds(evaluation),
        _critical(evaluation),
        _entities(evaluation),
        _confusions(evaluation, folder.name),
        _confidence(evaluation, folder.name),
        _stock(evaluation),
        _features(evaluation),
        _massive(evaluation),
        _costs(evaluation),
    ]
    page.write_text(_wrapped("\n\n".join(sections)), encoding="utf-8")


def _wrapped(text: str) -> str:
    """The page with its paragraphs and lists filled anew, since figures differ in length."""
    parts = re.split(r"\n{2,}", text.strip())
    return "\n\n".join(part if part[0] in "|#!" else _filled(part) for part in parts) + "\n"


def _filled(paragraph: str) -> str:
    items = re.split(r"\n(?=- )", paragraph)
    return "\n".join(
        textwrap.fill(
            " ".join(item.split()), 100, subsequent_indent="  " if item.startswith("- ") else ""
        )
        for item in items
    )


def _draw(evaluation: Evaluation, folder: Path) -> None:
    intents = list(dict.fromkeys(one.message.intent for one in evaluation.gold))
    for language in LANGUAGES:
        own = of_language(evaluation.gold, language)
        pictures.confusion(own, intents, folder / f"confusion-{language}.png")
    pictures.confidence(evaluation.gold, evaluation.threshold, folder / "confidence.png")


def _what_was_measured(evaluation: Evaluation) -> str:
    counts = [
        f"{sum(s.language == language for s in evaluation.sentences)} {NAMES[language]}"
        for language in LANGUAGES
    ]
    gold = [f"{len(of_language(evaluation.gold, code))} {NAMES[code]}" for code in LANGUAGES]
    return f"""
# How well messages are understood

Written by `make evaluate`, every figure of it: change `bot/measuring/`, not this page. The figures
are of a model of {", ".join(counts)} training sentences, asked through Rasa as the product does:
{evaluation.model}. When `make train` names another, these figures are of an older state.

- **Gold** (`tests/nlu/gold/`): {", ".join(gold)} messages, written apart from the training data by
  authors who had not seen it. Nothing is chosen on them: all figures are of this set unless they
  say otherwise. Everyday words of a few letters ("oui", "hej") are in any training data, so they
  are left out of both sets, which makes the sets harder than what patients write.
- **Development** (`tests/nlu/development/`): {len(evaluation.ours.development)} messages, on which
  features, bounds and the threshold were chosen. Its figures flatter, and are given only beside
  those of gold.
- {_leaks(evaluation.leaks)}
- {_twins(evaluation)}
- All messages were written for this project; none came from a patient. They are meant to be harder
  and more mixed than a normal day's, so a figure compares classifiers rather than foretells a day.
- Figures are percent. **Top-3**: the right intent is among the first three guesses, which are the
  buttons that are offered when the assistant asks back. **Macro-F1** is the mean over the intents
  that are right answers in the part that is looked at. **Noisy** messages are those of the slices
  that stand first in the tables of a language: other scripts, spellings, dialect.
"""


def _leaks(count: int) -> str:
    found = "No training sentence is" if not count else f"{count} training sentences are"
    return f"""{found} nearly a message of either set (character 3-grams with a Jaccard
  similarity above 0.6; `bot/.venv/bin/python -m bot.measuring leaks` lists them)."""


def _twins(evaluation: Evaluation) -> str:
    others = [one for one in evaluation.gold if one.message.text not in evaluation.twins]
    left = [f"{percent(share(of_language(others, code)))} ({code})" for code in LANGUAGES]
    return f"""{len(evaluation.gold) - len(others)} gold messages are nearly a development message,
  since anybody writes the short ones alike. Accuracy without them: {", ".join(left)}."""


def _in_short(evaluation: Evaluation) -> str:
    threshold = evaluation.threshold
    return f"""
## In short

{tables.summary(evaluation.ours, threshold)}

Confidently wrong: the first guess is wrong and its confidence is at least {threshold}, the
threshold of `config.yml`, so that the assistant acts on it. Asked back: the confidence is lower,
and the assistant offers its best three guesses instead.
"""


def _kinds(evaluation: Evaluation) -> str:
    parts = [
        f"### {NAMES[language]}\n\n"
        + tables.slices(of_language(evaluation.gold, language), evaluation.threshold)
        for language in LANGUAGES
    ]
    return "\n\n".join(
        [
            "## Kinds of messages",
            "A message may be in several slices. One message of a slice of 40 is 2.5 points.",
            *parts,
        ]
    )


def _critical(evaluation: Evaluation) -> str:
    return f"""
## Emergencies, and messages about something else

{tables.critical(evaluation.gold, evaluation.threshold)}

This is the classifier alone. Before it, each message passes a check for red flags that is no
classifier (`handoff_api/safety/`) and that these figures leave out.
"""


def _entities(evaluation: Evaluation) -> str:
    return f"""
## Entities

Over the gold messages whose entities were annotated, those without any included; an entity is
right when its kind and its canonical value are.

{tables.entities(evaluation.gold)}
"""


def _confusions(evaluation: Evaluation, folder: str) -> str:
    drawn = [f"![{NAMES[code]}]({folder}/confusion-{code}.png)" for code in LANGUAGES]
    common = [f"- {NAMES[code]}: {_mistakes(evaluation, code)}." for code in LANGUAGES]
    head = "The commonest, right intent → first guess, with the number of messages:"
    return "\n\n".join(["## Confusions", head, "\n".join(common), *drawn])


def _mistakes(evaluation: Evaluation, language: str, most: int = 6) -> str:
    common = scores.confusions(of_language(evaluation.gold, language)).most_common(most)
    return ", ".join(f"{right} → {guess} ({count})" for (right, guess), count in common)


def _confidence(evaluation: Evaluation, folder: str) -> str:
    return f"""
## Confidence

![Reliability and thresholds]({folder}/confidence.png)

Confidently wrong / asked back, in percent of the messages, by threshold. The calibration error is
the mean distance in points between confidence and accuracy over ten bands of confidence, each
counting by its messages: those under one half hold a handful, so their points jump.

{tables.thresholds(evaluation.gold, evaluation.threshold)}
"""


def _stock(evaluation: Evaluation) -> str:
    if not evaluation.stock:
        return """
## Beside Rasa's own pipelines

Not measured in this run (`STOCK=no`).
"""
    return f"""
## Beside Rasa's own pipelines

Trained in the same run on the same sentences. Both take Rasa's usual sparse features:
WhitespaceTokenizer, RegexFeaturizer, LexicalSyntacticFeaturizer, words, and character n-grams of 1
to 4 within words (`char_wb`). Without spaces a Japanese message is one
word to them. {_diet(evaluation)}

{tables.contenders({OURS: evaluation.ours, **evaluation.stock}, evaluation.threshold)}

The threshold for "confidently wrong" is ours, {evaluation.threshold}; each classifier's confidence
would need its own. {_lead(evaluation)}

{tables.leads(evaluation.ours, evaluation.stock)}
"""


def _diet(evaluation: Evaluation) -> str:
    chosen, learned = evaluation.diet, evaluation.stock[DIET].learned
    if chosen is None:
        return ""
    enough = "more epochs had little left to teach it" if learned >= 0.95 else "it is undertrained"
    return f"""The logistic regression has Rasa's defaults and all features. DIET has the
defaults too, except that it is trained for {chosen.epochs} epochs (300 by default) in batches of
{chosen.batch} (64 growing to 256 by default), with a fixed seed, and without words and n-grams of a
single sentence (`min_df: 2`), which ours leaves out as well: with the defaults it would take many
hours on two cores. At the end it was right on {percent(learned)} % of the training sentences:
{enough}."""


def _lead(evaluation: Evaluation) -> str:
    said = []
    for kind, words in (("all", "on all messages"), ("noisy", "on noisy ones")):
        found = [
            share(tables.of_kind(evaluation.ours, code, kind))
            - max(share(tables.of_kind(one, code, kind)) for one in evaluation.stock.values())
            for code in LANGUAGES
        ]
        said.append(f"{tables.points(min(found))} to {tables.points(max(found))} points {words}")
    return f"Our lead over the better of Rasa's two is {said[0]}, and {said[1]}:"


def _features(evaluation: Evaluation) -> str:
    return f"""
## What earns its place

Each part left out in turn, trained anew outside Rasa, where the sentences come in another order and
other misspellings are drawn: how far "whole" is from the figures above shows what that chance is
worth. Lost / won: messages of the three languages
that only the whole classifier has right, and that only the one without the part has right. A part
earns its place where it loses clearly more than it wins; a few messages more or less are chance.

{tables.variants(evaluation.variants)}
"""


def _massive(evaluation: Evaluation) -> str:
    if evaluation.massive is None:
        return """
## MASSIVE

Not measured in this run (`MASSIVE=path` names the folder with its ja.jsonl, fr.jsonl and da.jsonl).
"""
    rows = [[NAMES[code], percent(value)] for code, value in evaluation.massive.items()]
    return f"""
## MASSIVE

The public yardstick (Amazon, CC BY 4.0): 60 intents of a voice assistant, 11,514 training sentences
a language. Our features, trained on the training part of the three languages at once with nothing
tuned for it and without noise, on the development part:

{tables.markdown(["", "accuracy"], rows)}

Published for the test part, over all 51 languages: XLM-R base 85.1, mT5's encoder 86.1. Another
part and other languages: a landmark, not the same measurement.
"""


def _costs(evaluation: Evaluation) -> str:
    return f"""
## Costs

{tables.costs({OURS: evaluation.ours, **evaluation.stock})}

On a shared machine with two cores and no graphics processor. A parse is Rasa's whole graph, in time
of the processor; the archive is what Rasa loads. The last column is the accuracy on one training
sentence in twenty.
"""
