"""Prints measurements as markdown: `python -m bot.measuring --help`, from the project's root."""

from __future__ import annotations

import argparse
from pathlib import Path

import yaml

from bot.measuring import contenders, corpora, scores
from bot.nlu.analysis import Analyser
from bot.nlu.features import FeatureChoice

_HEAD = [
    "classifier",
    *(
        f"{language} {figure}"
        for language in ("ja", "fr", "da")
        for figure in ("acc", "top-3", "noisy")
    ),
]
_COSTS = ["parse ms (CPU)", "model MB", "training s (CPU)"]


def main() -> None:
    """Run the measurement that the command line asks for."""
    parser = argparse.ArgumentParser(prog="bot.measuring", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data/nlu"), help="training data")
    parser.add_argument("--gold", type=Path, default=Path("tests/nlu/gold"), help="gold sets")
    commands = parser.add_subparsers(dest="command", required=True)
    compare = commands.add_parser(
        "compare", help="ours with parts left out; with --stock also Rasa's pipelines"
    )
    compare.add_argument(
        "--stock", action="store_true", help="train Rasa's own pipelines too (hours for DIET)"
    )
    compare.add_argument("--diet-epochs", type=int, default=100, help="DIET's default is 100")
    commands.add_parser(
        "calibration", help="slices, reliability and fallback thresholds of our classifier"
    )
    massive = commands.add_parser("massive", help="our features on MASSIVE's development part")
    massive.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "massive":
        _massive(arguments.folder)
    elif arguments.command == "compare":
        diet_epochs = arguments.diet_epochs if arguments.stock else None
        _compare(arguments.data, arguments.gold, diet_epochs)
    else:
        _calibration(arguments.data, arguments.gold)


def _compare(data: Path, gold_folder: Path, diet_epochs: int | None) -> None:
    sentences, gold = corpora.training_sentences(data), corpora.gold_messages(gold_folder)
    print(scores.markdown([*_HEAD, *_COSTS], []), flush=True)
    analyser = Analyser()
    for name, (choice, noise) in contenders.OWN_VARIANTS.items():
        _print_row(name, contenders.measure_own(choice, noise, sentences, gold, analyser))
    if diet_epochs is not None:
        ours = yaml.safe_load(Path("config.yml").read_text(encoding="utf-8"))["pipeline"]
        stock = contenders.stock_pipelines(diet_epochs)
        for name, pipeline in {"config.yml in Rasa": ours, **stock}.items():
            _print_row(name, contenders.measure_rasa(pipeline, data, gold))


def _print_row(name: str, measured: contenders.Measured) -> None:
    costs = [f"{measured.parse_ms:.1f}", f"{measured.model_mb:.1f}", f"{measured.training_s:.0f}"]
    print("| " + " | ".join([*scores.row(name, measured.judged), *costs]) + " |", flush=True)


def _calibration(data: Path, gold_folder: Path) -> None:
    sentences, gold = corpora.training_sentences(data), corpora.gold_messages(gold_folder)
    judged = contenders.measure_own(FeatureChoice(), True, sentences, gold, Analyser()).judged
    for language in ("ja", "fr", "da"):
        own = scores.of_language(judged, language)
        print(f"\n## {language}: {len(own)} messages\n")
        names = sorted({name for one in own for name in one.message.slices})
        slices = [(name, scores.of_slice(own, name)) for name in names]
        rows = [[name, str(len(part)), f"{100 * scores.share(part):.1f}"] for name, part in slices]
        print(scores.markdown(["slice", "messages", "acc"], rows), "\n")
        print(
            scores.markdown(
                ["confidence", "messages", "mean", "acc"], scores.reliability_table(own)
            ),
            "\n",
        )
        thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
        head = ["threshold", "confidently wrong %", "fallback %"]
        print(scores.markdown(head, scores.threshold_table(own, thresholds)))


def _massive(folder: Path) -> None:
    train, dev = corpora.massive_part(folder, "train"), corpora.massive_part(folder, "dev")
    found = contenders.massive_accuracy(train, dev, Analyser())
    print(
        scores.markdown(
            ["language", "dev accuracy"], [[k, f"{100 * v:.2f}"] for k, v in found.items()]
        )
    )


if __name__ == "__main__":
    main()
