"""The report's tables, in markdown. Figures are percent where nothing else is said."""

from __future__ import annotations

import math
from typing import Iterable, Mapping, Sequence

from bot.measuring import scores
from bot.measuring.corpora import NOISE
from bot.measuring.evaluation import Left
from bot.measuring.pipelines import Contender
from bot.measuring.scores import Judged, of_language, share
from bot.nlu.language import LANGUAGES

OURS = "ours"
THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
SLICE_NAMES = {
    "ae_oe_aa": "ae, oe, aa for æ, ø, å",
    "half_width": "half-width kana",
    "full_width_latin": "full-width Latin letters",
    "long": "over 100 characters",
    "no_special": "a, o for æ, ø, å",
    "quebec": "French of Québec",
    "sms": "text-message spelling",
    "split_compound": "split compounds",
}


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A markdown table."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def percent(value: float) -> str:
    """A share as percent with one decimal; a dash for NaN."""
    return "–" if math.isnan(value) else f"{100 * value:.1f}"


def points(value: float) -> str:
    """A difference of shares in percentage points, with its sign."""
    return "–" if math.isnan(value) else f"{100 * value:+.1f}"


def summary(ours: Contender, threshold: float) -> str:
    """A row per language: the figures that matter most."""
    rows = []
    for language in LANGUAGES:
        own = of_language(ours.gold, language)
        low, high = scores.interval(own)
        rows.append(
            [
                f"**{language}**",
                str(len(own)),
                f"**{percent(share(own))}** ({percent(low)} to {percent(high)})",
                *_quality(own, threshold)[1:],
                percent(share(scores.noisy(own))),
                percent(scores.entities_found(own).f1),
                percent(share(of_language(ours.development, language))),
            ]
        )
    head = ["", "messages", "accuracy (95 % interval)", "macro-F1", "top-3", "confidently wrong"]
    head += ["asked back", "accuracy, noisy", "entities, F1", "accuracy, development set"]
    return markdown(head, rows)


def slices(judged: Sequence[Judged], threshold: float) -> str:
    """A row per kind of one language's messages."""
    parts = {
        "all": list(judged),
        "no slice": [one for one in judged if not one.message.slices],
        "noisy": scores.noisy(judged),
        **_slices(judged),
    }
    rows = [
        [_kind(name), str(len(part)), *_quality(part, threshold)] for name, part in parts.items()
    ]
    head = ["", "messages", "accuracy", "macro-F1", "top-3", "confidently wrong", "asked back"]
    return markdown(head, rows)


def critical(judged: Sequence[Judged], threshold: float) -> str:
    """A row per language: emergencies, and messages about something else altogether."""
    rows = []
    for language in LANGUAGES:
        own = of_language(judged, language)
        emergencies = scores.of_intent(own, "report_emergency")
        outside = scores.of_intent(own, "out_of_scope")
        rows.append(
            [
                language,
                str(len(emergencies)),
                percent(share(emergencies)),
                percent(share(emergencies, "in_three")),
                str(len(outside)),
                percent(share(outside)),
                percent(scores.confidently_wrong(outside, threshold)),
            ]
        )
    head = ["", "emergencies", "recall", "among three", "out of scope", "recall"]
    return markdown([*head, "answered as something else"], rows)


def entities(judged: Sequence[Judged]) -> str:
    """A row per language and entity."""
    rows = []
    for language in LANGUAGES:
        own = [one for one in of_language(judged, language) if one.message.entities is not None]
        for entity in [*sorted({name for one in own for name in one.message.entities or ()}), None]:
            found = scores.entities_found(own, entity)
            figures = (found.precision, found.recall, found.f1)
            count = str(found.right + found.missed)
            label = f"{language} {entity or f'all, in {len(own)} messages'}"
            rows.append([label, count, *map(percent, figures)])
    return markdown(["", "in gold", "precision", "recall", "F1"], rows)


def thresholds(judged: Sequence[Judged], chosen: float) -> str:
    """A row per threshold: confidently wrong, and asked back."""
    own = {language: of_language(judged, language) for language in LANGUAGES}
    rows = []
    for at in sorted({*THRESHOLDS, chosen}):
        name = f"**{at:.2f}**" if at == chosen else f"{at:.2f}"
        rows.append([name, *(_price(part, at) for part in own.values())])
    errors = [percent(scores.calibration_error(part)) for part in own.values()]
    return markdown(["threshold", *LANGUAGES], [*rows, ["calibration error", *errors]])


def contenders(pipelines: Mapping[str, Contender], threshold: float) -> str:
    """A row per pipeline: each language's accuracy, top-3 and accuracy on noisy messages."""
    rows = []
    for name, contender in pipelines.items():
        cells = [name]
        for language in LANGUAGES:
            own = of_language(contender.gold, language)
            cells += [percent(share(own)), percent(share(own, "in_three"))]
            cells += [percent(share(scores.noisy(own)))]
            cells += [percent(scores.confidently_wrong(own, threshold))]
        rows.append(cells)
    figures = ("accuracy", "top-3", "noisy", "confidently wrong")
    return markdown(["", *(f"{code} {name}" for code in LANGUAGES for name in figures)], rows)


def leads(ours: Contender, stock: Mapping[str, Contender]) -> str:
    """A row per noise slice: each pipeline's accuracy, and our lead over the better of Rasa's."""
    rows = []
    for language in LANGUAGES:
        for kind in ("all", "noisy", *NOISE[language]):
            own = share(of_kind(ours, language, kind))
            others = [share(of_kind(one, language, kind)) for one in stock.values()]
            count = str(len(of_kind(ours, language, kind)))
            cells = [percent(own), *map(percent, others), f"**{points(own - max(others))}**"]
            rows.append([f"{language} {_kind(kind)}", count, *cells])
    return markdown(["", "messages", OURS, *stock, "lead, points"], rows)


def of_kind(contender: Contender, language: str, kind: str) -> list[Judged]:
    """One language's judged messages: all, the noisy ones, or those of a slice."""
    own = of_language(contender.gold, language)
    if kind in ("all", "noisy"):
        return own if kind == "all" else scores.noisy(own)
    return scores.of_slice(own, kind)


def variants(judged: Mapping[str, Left]) -> str:
    """A row per variant: accuracy, and the messages that the whole answers better or worse."""
    whole = next(iter(judged.values()))
    rows = []
    for name, variant in judged.items():
        cells = [name]
        for language in LANGUAGES:
            own = of_language(variant.gold, language)
            cells += [percent(share(own)), percent(share(scores.noisy(own)))]
        pairs = (whole.gold, variant.gold), (whole.development, variant.development)
        rows.append([*cells, *("" if variant is whole else _change(*pair) for pair in pairs)])
    head = [f"{language} {kind}" for language in LANGUAGES for kind in ("accuracy", "noisy")]
    return markdown(["", *head, "lost / won, gold", "lost / won, development"], rows)


def costs(pipelines: Mapping[str, Contender]) -> str:
    """A row per pipeline: what it costs."""
    rows = [
        [
            name,
            f"{one.costs.parse_ms:.1f}",
            f"{one.costs.archive_mb:.1f}",
            f"{one.costs.training_processor_s:.0f}",
            f"{one.costs.training_clock_s:.0f}",
            percent(one.learned),
        ]
        for name, one in pipelines.items()
    ]
    head = ["", "parse, median ms", "archive, MB", "training, s of the processor"]
    return markdown([*head, "training, s of the clock", "right on training sentences"], rows)


def _quality(judged: Sequence[Judged], threshold: float) -> list[str]:
    """Accuracy, macro-F1, top-3, confidently wrong, asked back."""
    return [
        percent(share(judged)),
        percent(scores.macro_f1(judged)),
        percent(share(judged, "in_three")),
        percent(scores.confidently_wrong(judged, threshold)),
        percent(scores.asked_back(judged, threshold)),
    ]


def _price(judged: Sequence[Judged], threshold: float) -> str:
    """Confidently wrong / asked back."""
    wrong, asked = scores.confidently_wrong(judged, threshold), scores.asked_back(judged, threshold)
    return f"{percent(wrong)} / {percent(asked)}"


def _slices(judged: Sequence[Judged]) -> dict[str, list[Judged]]:
    """The judged messages by slice, the noisy slices first."""
    names = {name for one in judged for name in one.message.slices}
    noise = [name for known in NOISE.values() for name in known if name in names]
    return {name: scores.of_slice(judged, name) for name in [*noise, *sorted(names - {*noise})]}


def _kind(name: str) -> str:
    return SLICE_NAMES.get(name, name.replace("_", " "))


def _change(whole: Sequence[Judged], variant: Sequence[Judged]) -> str:
    """Messages that only the whole has right, and that only the variant has right."""
    pairs = [(one.right, other.right) for one, other in zip(whole, variant, strict=False)]
    return f"{pairs.count((True, False))} / {pairs.count((False, True))}"
