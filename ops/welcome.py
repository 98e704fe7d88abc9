"""What the operator reads when everything is up: the pages and the demo sign-ins."""

import json
from collections.abc import Sequence
from pathlib import Path

from handoff_api.settings import Settings
from ops.readiness import address

ACCOUNTS = "demo-accounts.json"


def welcome(settings: Settings) -> str:
    """The addresses of the demo pages and of the console, and who can sign in there."""
    accounts = demo_accounts(settings.data)
    base = address(settings)
    facilities = sorted({account["facility"] for account in accounts if account["facility"]})
    pages = [(facility, f"{base}/demo/{facility}") for facility in facilities]
    pages.append(("staff console", f"{base}/console"))
    columns = ("facility", "role", "username", "password")
    sign_ins = [tuple(str(account[column]) for column in columns) for account in accounts]
    parts = ["", "Tsunagu is ready. Ctrl-C stops it.", "", *_table(pages)]
    if sign_ins:
        parts += ["", f"Demo sign-ins ({settings.data / ACCOUNTS}):", *_table([columns, *sign_ins])]
    return "\n".join([*parts, ""])


def demo_accounts(data: Path) -> list[dict[str, str]]:
    """The seeded accounts: facility, role, username, password; empty when nothing was seeded."""
    path = data / ACCOUNTS
    accounts: list[dict[str, str]] = json.loads(path.read_text()) if path.exists() else []
    return accounts


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  "
        + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
