"""Whether a case has all that its outgoing request needs.

What is wrong is a code for each field, also the Fluent message `form-error-<code>`; the step that
must be ticked first counts as a field, by its id.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handoff_api.exceptions import InvalidForm
from handoff_api.knowledge.case_types import CaseType, to_kana
from handoff_api.knowledge.outgoing import Request

_KANA_LETTER = re.compile(r"[ァ-ヺ]")


@dataclass(frozen=True)
class Findings:
    """`problems` must be solved first; `warnings` a person may accept. Field → code."""

    problems: Mapping[str, str]
    warnings: Mapping[str, str]


def check(
    type_: CaseType,
    request: Request,
    values: Mapping[str, Any],
    ticked: Collection[tuple[str, str]],
    now: datetime,
) -> Findings:
    """Look through a case's values and its ticked steps, as (playbook, step)."""
    problems = {name: "required" for name in request.fields if not _is_given(values.get(name))}
    given = {name: values[name] for name in request.fields if name not in problems}
    problems |= _wrong(type_, given)
    if (
        "kana" in given
        and "kana" not in problems
        and not _KANA_LETTER.search(to_kana(given["kana"]))
    ):
        problems["kana"] = "kana"
    warnings = {}
    if request.moment in given and request.moment not in problems:
        moment = datetime.fromisoformat(given[request.moment])
        if moment > now:
            problems[request.moment] = "future"
        elif now - moment > request.warn_after:
            warnings[request.moment] = "long-ago"
    if (request.playbook, request.step) not in ticked:
        problems[request.step] = "not-ticked"
    return Findings(problems, warnings)


def _is_given(value: Any) -> bool:
    return value is not None and bool(str(value).strip())


def _wrong(type_: CaseType, given: Mapping[str, Any]) -> dict[str, str]:
    if not given:
        return {}
    try:
        type_.corrections(dict(given))
    except InvalidForm as error:
        return dict(error.facts["errors"])
    return {}
