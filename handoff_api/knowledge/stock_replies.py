"""Stock replies: messages of the catalogue that staff send with a tap, in any language."""

from dataclasses import dataclass
from pathlib import Path

import yaml

STAGES = ("open", "answered")


@dataclass(frozen=True)
class StockReply:
    """Where a reply fits. Empty `case_types`: to every one.

    `stages`: `open` until an outside answer to the case's request came, then `answered`.
    """

    case_types: tuple[str, ...]
    stages: tuple[str, ...]

    def fits(self, case_type: str, is_answered: bool) -> bool:
        """Whether the reply is offered for a case."""
        stage = "answered" if is_answered else "open"
        return stage in self.stages and (not self.case_types or case_type in self.case_types)


def read_stock_replies(path: Path) -> dict[str, StockReply]:
    """The replies by key, in the order of the file.

    Raises:
        ValueError: a reply names a stage that there is not.
    """
    replies = {
        key: StockReply(tuple(row.get("case_types", ())), tuple(row.get("stages", STAGES)))
        for key, row in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    }
    if unknown := [key for key, reply in replies.items() if not set(reply.stages) <= set(STAGES)]:
        raise ValueError(f"{path}: no such stage: {unknown}")
    return replies
