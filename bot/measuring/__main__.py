"""Measures the language understanding, from the project's root: `python -m bot.measuring`."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from bot.measuring import corpora, leaks
from bot.measuring.pipelines import DietChoice
from ops import assistant

DATA, GOLD, DEVELOPMENT = Path("data/nlu"), Path("tests/nlu/gold"), Path("tests/nlu/development")


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(prog="bot.measuring", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _add_evaluate(commands.add_parser("evaluate", help="measure everything and write the report"))
    _add_leaks(
        commands.add_parser("leaks", help="training sentences too near to a gold or dev message")
    )
    arguments = parser.parse_args()
    arguments.run(arguments)


def _add_evaluate(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--gold", type=Path, default=GOLD, help=f"to choose by, {DEVELOPMENT}: gold stays blind"
    )
    command.add_argument("--report", type=Path, default=Path("docs/understanding.md"))
    command.add_argument("--no-stock", action="store_true", help="leave Rasa's own pipelines out")
    command.add_argument("--massive", type=Path, help="folder with MASSIVE's ja, fr and da .jsonl")
    command.add_argument("--diet-epochs", type=int, default=20)
    command.add_argument("--diet-batch", type=int, default=256)
    command.set_defaults(run=_evaluate)


def _add_leaks(command: argparse.ArgumentParser) -> None:
    command.add_argument("--remove", action="store_true", help="delete them from data/nlu")
    command.set_defaults(run=_leaks)


def _evaluate(arguments: argparse.Namespace) -> None:
    os.environ.update(assistant.QUIET)  # before Rasa is imported
    from bot.measuring import evaluation, report

    diet = DietChoice(arguments.diet_epochs, arguments.diet_batch)
    plan = evaluation.Plan(
        DATA,
        arguments.gold,
        DEVELOPMENT,
        Path("config.yml"),
        None if arguments.no_stock else diet,
        arguments.massive,
    )
    report.write(evaluation.run(plan), arguments.report)
    print(f"written: {arguments.report}")


def _leaks(arguments: argparse.Namespace) -> None:
    messages = [*corpora.gold_messages(GOLD), *corpora.gold_messages(DEVELOPMENT)]
    found = leaks.find(corpora.training_sentences(DATA), messages)
    for leak in found:
        sentence = leak.sentence
        print(f"{leak.similarity:.2f} {sentence.language} {sentence.intent}: {sentence.text}")
    print(f"{len(found)} training sentences are nearly a gold or development message")
    if arguments.remove:
        print(f"{leaks.remove(found, DATA)} lines removed")


if __name__ == "__main__":
    main()
