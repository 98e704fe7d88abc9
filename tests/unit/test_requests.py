"""What a request must have, and how an e-mail is tried again."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from handoff_api.cases.requests import check
from handoff_api.exceptions import ConfigurationError
from handoff_api.knowledge.library import load_knowledge
from handoff_api.knowledge.outgoing import address
from handoff_api.outbox.server import MailServer, _words

TYPE = load_knowledge().case_types.get("harmo_recovery")
NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
TICKED = [("harmo-recovery", "check-not-linked")]
GOOD = {
    "name": "見本 花子",
    "kana": "ミホン ハナコ",
    "birth_date": "1961-04-03",
    "sex": "female",
    "rececon_id": "20261125",
    "presented_at": "2026-11-25T11:59:00+09:00",
}


def problems(ticked: Any = TICKED, **values: Any) -> dict[str, str]:
    assert TYPE.request is not None
    return dict(check(TYPE, TYPE.request, GOOD | values, ticked, NOW).problems)


def test_a_complete_case_has_neither_problems_nor_warnings() -> None:
    assert TYPE.request is not None
    found = check(TYPE, TYPE.request, GOOD, TICKED, NOW)
    assert (found.problems, found.warnings) == ({}, {})


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("kana", "見本", "kana"),
        ("kana", "Hanako", "kana"),
        ("kana", "・ー", "kana"),
        ("birth_date", "1961-02-29", "birth-date"),
        ("birth_date", "2126-04-03", "birth-date"),
        ("birth_date", "1899-12-31", "birth-date"),
        ("sex", "other", "choose"),
        ("presented_at", "2026-11-25T12:01:00+09:00", "future"),
        ("presented_at", "2026-11-25T11:00:00", "date-time"),
        ("presented_at", "yesterday", "date-time"),
        ("name", "  ", "required"),
        ("name", None, "required"),
    ],
)
def test_each_wrong_field_has_a_code(field: str, value: Any, code: str) -> None:
    assert problems(**{field: value}) == {field: code}


def test_hiragana_and_half_width_kana_are_kana() -> None:
    assert problems(kana="みほん ﾊﾅｺ") == {}


def test_the_check_of_the_account_must_be_ticked() -> None:
    assert problems(ticked=[("harmo-recovery", "check-linked")]) == {
        "check-not-linked": "not-ticked"
    }


@pytest.mark.parametrize(("days", "is_warned"), [(6.9, False), (7.1, True)])
def test_a_presentation_of_more_than_seven_days_ago_is_warned_about(
    days: float, is_warned: bool
) -> None:
    assert TYPE.request is not None
    values = GOOD | {"presented_at": (NOW - timedelta(days=days)).isoformat()}
    found = check(TYPE, TYPE.request, values, TICKED, NOW)
    assert found.problems == {}
    assert bool(found.warnings) == is_warned


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtps://a:p%40ss@mail.example", ("mail.example", 465, True, False, "p@ss")),
        ("smtp://mail.example", ("mail.example", 587, False, True, None)),
        ("smtp://mail.example:2525", ("mail.example", 2525, False, True, None)),
        ("smtp://127.0.0.1:25", ("127.0.0.1", 25, False, False, None)),
        ("smtp://[::1]:25", ("::1", 25, False, False, None)),
        ("smtp://localhost:25", ("localhost", 25, False, False, None)),
        ("smtp://localhost.example:25", ("localhost.example", 25, False, True, None)),
    ],
)
def test_the_mail_server_is_encrypted_unless_it_is_this_machine(
    url: str, expected: tuple[str, int, bool, bool, str | None]
) -> None:
    server = MailServer.from_url(url)
    assert (server.host, server.port, server.tls, server.starttls, server.password) == expected


@pytest.mark.parametrize(
    "url", ["mail.example", "https://u:secret@h", "smtp://", "smtps://u:secret@h:x", "smtp://h/x"]
)
def test_another_address_stops_the_start_without_being_repeated(url: str) -> None:
    with pytest.raises(ConfigurationError, match="TSUNAGU_SMTP_URL") as refused:
        MailServer.from_url(url)
    assert "secret" not in str(refused.value)


def test_the_password_is_in_no_log() -> None:
    assert "secret" not in repr(MailServer.from_url("smtps://u:secret@mail.example"))


@pytest.mark.parametrize("value", ["a@b", "a b@c.example", "a@c.example\r\nBcc: x@y.z", "", None])
def test_a_configured_address_is_plain(value: object) -> None:
    with pytest.raises(ValueError, match="e-mail address"):
        address(value)


def test_the_servers_words_are_short_and_name_nobody() -> None:
    told = _words(550, "5.1.1 <a@b.example>\r\nunknown\x1b[0m " + "x" * 400)
    assert told.startswith("550 5.1.1 <[email]> unknown")
    assert len(told) <= 300
