"""The audit trail in the console: `/console/audit`, each entry as a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from babel.dates import format_datetime
from babel.lists import format_list
from sanic import Blueprint, HTTPResponse, Request

from handoff_api.audit.entries import PAGE, Entry
from handoff_api.http.requests import number_of, services
from handoff_api.knowledge.facilities import Facilities
from handoff_api.staff.entrance import HOME, for_console, refusal, shown
from handoff_api.staff.reader import Reader

ADDRESS = f"{HOME}/audit"

routes = Blueprint("audit_page", url_prefix=HOME)
routes.exception(Exception)(refusal)


@dataclass(frozen=True)
class Line:
    """One entry in the reader's language; `about`: fields, reasons and the like."""

    at: str
    time: str
    sentence: str
    about: Sequence[str]
    case_id: str | None
    code: str | None

    @classmethod
    def of(cls, entry: Entry, reader: Reader, facilities: Facilities) -> "Line":
        """Say the entry."""
        local = entry.at.astimezone(reader.facility.calendar.timezone)
        return cls(
            at=entry.at.isoformat(),
            time=format_datetime(local, "medium", locale=reader.locale),
            sentence=_sentence(entry, reader),
            about=_about(entry, reader, facilities),
            case_id=entry.case_id,
            code=entry.code,
        )


@routes.get("/audit")
@for_console
async def show(request: Request, reader: Reader) -> HTTPResponse:
    """The newest entries, of all cases or of one; older ones by the link at the end."""
    case = (request.args.get("case") or "").strip()
    before = number_of(request, "before", 0)
    parts = services(request)
    entries = await parts.audit.list(reader.member, case=case, before=before)
    older = urlencode({"case": case, "before": entries[-1].id}) if len(entries) == PAGE else None
    return shown(
        request,
        "audit",
        reader.locale,
        lines=[Line.of(entry, reader, parts.knowledge.facilities) for entry in entries],
        case=case,
        is_newest=not before,
        older=older and f"{ADDRESS}?{older}",
    )


def _sentence(entry: Entry, reader: Reader) -> str:
    who = _who(entry, reader)
    key = f"audit-action-{entry.action.replace('.', '-').replace('_', '-')}"
    if not reader.catalogue.has(key, reader.locale):
        return reader.say("audit-unknown", who=who, action=entry.action)
    whom = entry.account or reader.say("audit-who-former")
    return reader.say(key, who=who, whom=whom)


def _who(entry: Entry, reader: Reader) -> str:
    if entry.actor_kind != "staff":
        return reader.say(f"audit-who-{entry.actor_kind}")
    if entry.actor is None:
        return reader.say("audit-who-former")
    return reader.say("audit-who-staff", name=entry.actor)


def _about(entry: Entry, reader: Reader, facilities: Facilities) -> list[str]:
    detail = entry.detail
    labels = [reader.field_label(name) for name in detail.get("fields", ())]
    keys = {
        "reason": f"audit-reason-{detail.get('reason')}",
        "cause": f"audit-cause-{detail.get('cause')}",
        "outcome": f"console-outcome-{detail.get('outcome')}",
        "role": f"console-role-{detail.get('role')}",
        "decision": f"review-decision-{detail.get('decision')}",
    }
    words = [reader.first_of(key) for name, key in keys.items() if name in detail]
    if "to_staff" in detail and entry.account:
        words.append(reader.say("audit-to", whom=entry.account))
    words += [reader.intent(detail["intent"])] if detail.get("intent") else []
    words += [reader.language(code) for code in detail.get("languages", ())]
    names = {facility.id: facility.name(reader.locale) for facility in facilities.all()}
    words += [
        reader.say(key, whom=names.get(detail[name], detail[name]))
        for name, key in (("to_facility", "audit-to"), ("from_facility", "audit-from"))
        if name in detail
    ]
    listed = [format_list(labels, locale=reader.locale)] if labels else []
    return listed + [word for word in words if word]
