"""The processes' log files, shown together as they grow, each line with its process in front."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, TextIO

COLOURS = (36, 32, 35, 33, 34)
# A warning of an imported package is printed as its place, and then as the line of code there.
PACKAGE_WARNING = re.compile(
    rb"/site-packages/.*Warning: |^Implementing implicit namespace packages"
)
# Of supervisor's own log: what happens to a process, without the notes on its own start.
EVENT = re.compile(rb" (INFO|WARN) (spawned|exited|gave up|stopped|killing|success)\b")


def last_lines(path: Path, count: int = 12) -> str:
    """The end of a log, for an error message; empty when there is none."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 64_000))
        return "\n".join(file.read().decode(errors="replace").splitlines()[-count:])


class Log:
    """One growing file; survives its rotation."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen = path.stat().st_size if path.exists() else 0
        self._file: BinaryIO | None = None
        self._rest = b""

    def lines(self) -> list[bytes]:
        """The whole lines that were added since the last call."""
        found = self._read()
        if self._file and self._rotated(self._file):
            found += self._read()
            self.close()
            found += self._read()
        *whole, self._rest = (self._rest + found).split(b"\n")
        return whole

    def close(self) -> None:
        """Let go of the file; the next reading starts with its successor."""
        if self._file:
            self._file.close()
            self._file, self._seen = None, 0

    def _read(self) -> bytes:
        if not self._file and self.path.exists():
            self._file = self.path.open("rb")
            self._file.seek(self._seen)
        return self._file.read() if self._file else b""

    def _rotated(self, file: BinaryIO) -> bool:
        try:
            return self.path.stat().st_ino != Path(f"/dev/fd/{file.fileno()}").stat().st_ino
        except FileNotFoundError:
            return True


class Terminal:
    """Prints what several logs say."""

    def __init__(self, paths: Mapping[str, Path], out: TextIO = sys.stdout) -> None:
        self._logs = {name: Log(path) for name, path in paths.items()}
        self._out = out
        width = max(map(len, paths))
        self._prefixes = {
            name: self._coloured(f"{name:<{width}} |", COLOURS[index % len(COLOURS)])
            for index, name in enumerate(paths)
        }

    def show(self) -> None:
        """Print the lines that are new."""
        for name, log in self._logs.items():
            lines = log.lines()
            chosen = _events(lines) if name == "supervisor" else _without_warnings(lines)
            for line in chosen:
                print(self._prefixes[name], line.decode(errors="replace"), file=self._out)
        self._out.flush()

    def close(self) -> None:
        """Print what is left and let go of the files."""
        self.show()
        for log in self._logs.values():
            log.close()

    def _coloured(self, text: str, colour: int) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._out.isatty() else text


def _events(lines: Iterable[bytes]) -> Iterator[bytes]:
    return (line for line in lines if EVENT.search(line))


def _without_warnings(lines: Iterable[bytes]) -> Iterator[bytes]:
    after_warning = False
    for line in lines:
        code_of_warning = after_warning and line.startswith(b"  ")
        after_warning = bool(PACKAGE_WARNING.search(line))
        if not after_warning and not code_of_warning:
            yield line
