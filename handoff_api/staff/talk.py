"""A conversation as staff read it: catalogue messages in their language, free text as typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handoff_api.conversations import events as types
from handoff_api.staff.reader import Reader

_SPEAKERS = {
    types.PATIENT_MESSAGE: "patient",
    types.BOT_MESSAGE: "bot",
    types.STAFF_MESSAGE: "staff",
    types.SAFETY_NOTICE: "safety",
}


@dataclass(frozen=True)
class Entry:
    """One event; `language` and `intent` mark what a patient typed."""

    seq: int
    speaker: str
    author: str
    at: str
    time: str
    lang: str
    text: str
    language: str | None = None
    intent: str | None = None
    is_tap: bool = False
    is_stock: bool = False
    choices: Sequence[str] = ()
    numbers: Sequence[Mapping[str, str]] = field(default=())


@dataclass(frozen=True)
class _Understanding:
    """What the assistant made of a typed message."""

    intent: str | None
    language: str | None


def entries(events: Sequence[dict[str, Any]], reader: Reader) -> list[Entry]:
    """The rendered events of a conversation, in order."""
    understood = {
        event["answers"]: _Understanding(event["intent"], event["language"])
        for event in events
        if event["type"] == types.BOT_MESSAGE and event["answers"]
    }
    nothing = _Understanding(None, None)
    return [_entry(event, understood.get(event["seq"], nothing), reader) for event in events]


def _entry(event: dict[str, Any], understood: _Understanding, reader: Reader) -> Entry:
    speaker = _SPEAKERS.get(event["type"], "note")
    is_typed = speaker == "patient" and "key" not in event
    lang = reader.locale
    if is_typed:
        lang = understood.language or event["locale"]
    elif speaker == "staff":
        lang = event["locale"]
    is_stock = speaker == "staff" and "key" in event
    return Entry(
        seq=event["seq"],
        speaker=speaker,
        author=event.get("author") or reader.say(f"console-speaker-{speaker}"),
        at=event["at"],
        time=reader.clock(event["at"]),
        lang=lang,
        text=_text(event, reader),
        language=reader.language(lang) if is_typed else None,
        intent=_intent(understood.intent, reader) if is_typed and understood.intent else None,
        is_tap=speaker == "patient" and not is_typed,
        is_stock=is_stock,
        choices=[choice["label"] for choice in event.get("choices", ())],
        numbers=event.get("numbers", ()),
    )


def _text(event: dict[str, Any], reader: Reader) -> str:
    if event["type"] == types.FORM_REQUEST:
        return reader.say("console-form", title=event["text"])
    return str(event["text"])


def _intent(name: str, reader: Reader) -> str:
    return reader.first_of(f"intent-{name.replace('_', '-')}") or name
