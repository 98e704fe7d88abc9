"""The language model's file: which one fits the training data, and making it.

`python -m ops.model` trains when none fits; prints the file.
"""

import fcntl
import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ops import assistant
from ops.exceptions import OpsError, TrainingError

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("config.yml", "domain", "data", "bot/nlu", "bot/uv.lock")
KEPT = 5
LONGEST_REPORT = 4000  # characters


def fingerprint(root: Path = ROOT) -> str:
    """16 hexadecimal digits over everything that shapes a model: paths and contents, not times."""
    digest = hashlib.sha256()
    for path in _source_files(root):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]


def fitting(root: Path = ROOT) -> Path:
    """Where the model of today's data is, or would be."""
    return root / "models" / f"{fingerprint(root)}.tar.gz"


def ensure(root: Path = ROOT) -> Path:
    """The model that fits, trained now when there is none.

    Raises:
        TrainingError: Rasa failed, or the data changed meanwhile.
    """
    with _one_training(root):
        model = fitting(root)
        if not model.exists():
            _train(root, model)
            _forget_old(root, model)
        return model


def _train(root: Path, model: Path) -> None:
    print(f"Training the language model {model.name} …", flush=True)
    name = model.name.removesuffix(".tar.gz")
    with tempfile.TemporaryDirectory(dir=model.parent, prefix=".training-") as folder:
        # --force: Rasa's cache does not notice a change in the modules that a component imports.
        train = assistant.rasa("train", "--force", "--out", folder, "--fixed-model-name", name)
        train += ["--config", "config.yml", "--domain", "domain", "--data", "data"]
        # A training beside a running service lets the patients' turns go first.
        done = subprocess.run(  # noqa: S603 - fixed program, no shell
            ["nice", "-n", "10", *train],  # noqa: S607
            cwd=root,
            env=assistant.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        made = Path(folder) / model.name
        if done.returncode or not made.exists():
            print(done.stdout.decode(errors="replace")[-LONGEST_REPORT:])
            raise TrainingError("The language model could not be trained: see Rasa's message above")
        if fitting(root) != model:
            raise TrainingError("The training data changed during the training: run it again")
        made.rename(model)


def _forget_old(root: Path, newest: Path) -> None:
    models = sorted(
        (path for path in (root / "models").glob("?" * 16 + ".tar.gz") if path != newest),
        key=lambda path: path.stat().st_mtime,
    )
    for path in models[: -(KEPT - 1)]:
        path.unlink()
    for left_over in (root / "models").glob(".training-*"):
        shutil.rmtree(left_over, ignore_errors=True)


def _source_files(root: Path) -> Iterator[Path]:
    for source in SOURCES:
        path = root / source
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in files if file.is_file() and file.suffix != ".pyc")


@contextmanager
def _one_training(root: Path) -> Iterator[None]:
    (root / "models").mkdir(exist_ok=True)
    with (root / "models" / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    try:
        print(f"Model: {ensure().relative_to(ROOT)}")
    except OpsError as error:
        sys.exit(str(error))
