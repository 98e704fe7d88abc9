"""One case as its page shows it: where it stands, its details, what the patient was told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from handoff_api.cases.states import CLAIMED, ERASED, OPEN_STATES
from handoff_api.conversations.events import BOT_MESSAGE, INPUTS
from handoff_api.knowledge.case_types import CaseType
from handoff_api.staff.case_fields import Detail, Input, details, inputs
from handoff_api.staff.queue_page import CLAIMABLE, type_name, urgency
from handoff_api.staff.reader import Reader
from handoff_api.staff.talk import Entry, entries


@dataclass(frozen=True)
class Told:
    """What the patient was told and when; `acknowledged`: when they said they understood."""

    text: str
    at: str | None
    time: str | None
    acknowledged_at: str | None
    acknowledged: str | None
    is_acknowledged: bool


@dataclass(frozen=True)
class Note:
    """A colleague's remark."""

    id: str
    author: str
    at: str
    time: str
    text: str


@dataclass(frozen=True)
class Step:
    """A step of a playbook; `done`: when it was ticked off."""

    id: str
    text: str
    done_at: str | None
    done: str | None
    done_by: str | None


@dataclass(frozen=True)
class Playbook:
    """The steps beside the case, and the document that they come from."""

    id: str
    title: str
    source: str
    steps: Sequence[Step]

    @property
    def done(self) -> int:
        """How many steps are ticked off."""
        return sum(step.done_at is not None for step in self.steps)


@dataclass(frozen=True)
class StockReply:
    """A reply that is sent as a catalogue key: as the reader reads it, as the patient does."""

    key: str
    text: str
    sent_as: str


@dataclass(frozen=True)
class Settling:
    """An answer of the guide that staff may give before the assistant goes on."""

    name: str
    label: str
    options: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class CasePage:
    """What the page of a case says. `lease` is the reader's own; None: read only."""

    id: str
    code: str
    type_id: str
    type: str
    urgency: str | None
    is_reopened: bool
    language: str
    locale: str
    state: str
    state_name: str
    outcome: str | None
    rating: int | None
    position: int | None
    opened_at: str
    opened: str
    waited: str
    answered: str | None
    holder: str | None
    until: str | None
    lease: str | None
    has_conversation: bool
    is_claimable: bool
    given: Sequence[Detail]
    is_revealed: bool
    missing: Sequence[Input]
    corrections: Sequence[Input]
    told: Sequence[Told]
    talk: Sequence[Entry]
    notes: Sequence[Note]
    playbooks: Sequence[Playbook]
    replies: Sequence[StockReply]
    settles: Sequence[Settling]
    has_request: bool

    @property
    def is_erased(self) -> bool:
        """Whether nothing is left to read."""
        return self.state == ERASED

    @property
    def hides_values(self) -> bool:
        """Whether there are personal details that are not shown."""
        return any(detail.value is None for detail in self.given)

    @classmethod
    def of(
        cls,
        case: dict[str, Any],
        type_: CaseType,
        reader: Reader,
        values: Mapping[str, Any] | None = None,
    ) -> "CasePage":
        """The page of what `Desk.show` returned, and of the revealed personal `values`."""
        outcome, answered_at, lease = case["outcome"], case["answered_at"], case.get("lease")
        return cls(
            id=case["id"],
            code=case["code"],
            type_id=case["type"],
            type=type_name(case["type"], reader),
            urgency=urgency(case, reader),
            is_reopened=case["round"] > 0,
            language=reader.language(case["locale"]),
            locale=case["locale"],
            state=case["state"],
            state_name=reader.say(f"console-state-{case['state']}"),
            outcome=outcome and reader.say(f"console-outcome-{outcome}"),
            rating=case["rating"],
            position=case["position"],
            opened_at=case["opened_at"],
            opened=reader.clock(case["opened_at"]),
            waited=reader.duration(case["waited_seconds"]),
            answered=answered_at and reader.clock(answered_at),
            holder=case["holder"],
            until=reader.clock(case["held_until"]) if case["state"] == CLAIMED else None,
            lease=lease,
            has_conversation=bool(case["conversation"]),
            is_claimable=case["state"] in CLAIMABLE,
            given=details(case, type_, reader, values),
            is_revealed=values is not None,
            missing=inputs(case["missing"], type_, reader, values),
            corrections=inputs(case["given"], type_, reader, values) if values else [],
            told=_told(case, reader),
            talk=entries(case["conversation"], reader),
            notes=[_note(note, reader) for note in case["notes"]],
            playbooks=[_playbook(book, reader) for book in case["playbooks"]],
            replies=[
                StockReply(reply["reply"], reply["text"], reply["sent_as"])
                for reply in case.get("replies", ())
            ],
            settles=[
                Settling(
                    name,
                    reader.field_label(name),
                    [(value, reader.field_value(name, value)) for value in choices],
                )
                for name, choices in case.get("settles", {}).items()
            ],
            has_request=type_.request is not None and case["state"] in OPEN_STATES,
        )


def _told(case: dict[str, Any], reader: Reader) -> list[Told]:
    """The facts that the patient was told, as they were last said, in their order."""
    acknowledged = case["told"]
    said: dict[str, Told] = {}
    for event, following in _with_following(case["conversation"]):
        if event["type"] != BOT_MESSAGE or not reader.states_facts(event["key"]):
            continue
        key = event["key"]
        answer = next((e["at"] for e in following if e["type"] in INPUTS), None)
        said.pop(key, None)
        said[key] = Told(
            text=event["text"],
            at=event["at"],
            time=reader.clock(event["at"]),
            acknowledged_at=answer,
            acknowledged=answer and reader.clock(answer),
            is_acknowledged=key in acknowledged,
        )
    unseen = [
        Told(reader.say(key), None, None, None, None, is_acknowledged=True)
        for key in acknowledged
        if key not in said
    ]
    return [*unseen, *said.values()]


def _with_following(
    events: Sequence[dict[str, Any]],
) -> Iterator[tuple[dict[str, Any], Iterator[dict[str, Any]]]]:
    for index, event in enumerate(events):
        yield event, islice(events, index + 1, None)


def _note(note: Mapping[str, Any], reader: Reader) -> Note:
    author = note["author"] or reader.say("console-speaker-former")
    return Note(note["id"], author, note["at"], reader.clock(note["at"]), note["text"])


def _playbook(book: Mapping[str, Any], reader: Reader) -> Playbook:
    return Playbook(
        book["id"],
        book["title"],
        book["source"],
        [
            Step(
                step["id"],
                step["text"],
                step["done_at"],
                step["done_at"] and reader.clock(step["done_at"]),
                step["done_by"],
            )
            for step in book["steps"]
        ],
    )
