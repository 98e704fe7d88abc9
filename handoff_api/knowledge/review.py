"""Which source documents, case types and playbooks somebody should have compared by now."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from handoff_api.knowledge.library import HERE


def facts(directory: Path = HERE) -> dict[str, dict[str, Any]]:
    """The source documents by topic: `source`, `review_by` and `facts` (id to who is told)."""
    text = (directory / "facts.yml").read_text(encoding="utf-8")
    sources: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return sources


def overdue(today: date, directory: Path = HERE) -> list[str]:
    """A line for each thing that is past its review date."""
    dates = {f"facts.yml, {topic}": row["review_by"] for topic, row in facts(directory).items()}
    for kind in ("case_types", "playbooks"):
        for path in sorted((directory / kind).glob("*.yml")):
            row = yaml.safe_load(path.read_text(encoding="utf-8"))
            dates[f"{kind}/{path.name}"] = row["review_by"]
    return [f"{what}: review was due by {day}" for what, day in dates.items() if day < today]


if __name__ == "__main__":
    for line in overdue(date.today()):
        print(f"warning: {line}")
