"""`make check` and `make test`: several commands, all of them run, one answer.

python -m ops.checks static | tests
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ops import assistant

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Step:
    """A command that has to exit with 0; `environment` None: ours."""

    command: Sequence[str]
    environment: Mapping[str, str] | None = None


def static() -> list[Step]:
    """What can be said without running the product."""
    npm = [sys.executable, "-m", "ops.machine", "npm"]
    data = assistant.rasa("data", "validate", "--config", "config.yml", "--domain", "domain")
    return [
        Step([sys.executable, "-m", "ruff", "check"]),
        Step([sys.executable, "-m", "ruff", "format", "--check"]),
        Step([sys.executable, "-m", "mypy", "--strict", "handoff_api", "ops"]),
        Step([sys.executable, "-m", "handoff_api.words.parity"]),
        Step([sys.executable, "-m", "handoff_api.knowledge.review"]),
        Step([*data, "--data", "data"], assistant.environment()),
        Step([*npm, "run", "check"]),
    ]


def tests() -> list[Step]:
    """The assistant's tests in its own environment, then all others; the last line is pytest's."""
    theirs = ["-c", "bot/pyproject.toml", "--rootdir", ".", "tests/nlu", "tests/conversations"]
    return [
        Step(
            [str(assistant.PYTHON), "-m", "pytest", *theirs],
            {**os.environ, **assistant.environment()},
        ),
        Step([sys.executable, "-m", "pytest"]),
    ]


def run(steps: Sequence[Step]) -> list[Step]:
    """Run each step whatever came of those before it; the ones that failed."""
    failed = []
    for step in steps:
        print(f"\n$ {_readable(step)}", flush=True)
        done = subprocess.run(  # noqa: S603 - fixed programs, no shell
            step.command, cwd=ROOT, env=step.environment, stdin=subprocess.DEVNULL, check=False
        )
        if done.returncode:
            failed.append(step)
    return failed


def _readable(step: Step) -> str:
    return shlex.join(step.command).replace(f"{ROOT}/", "")


def main(kind: str) -> None:
    """Exit with 0 when every step did; what failed is named on standard error."""
    failed = run({"static": static, "tests": tests}[kind]())
    if failed:
        sys.exit("".join(f"\nFailed: {_readable(step)}" for step in failed))


if __name__ == "__main__":
    main(sys.argv[1])
