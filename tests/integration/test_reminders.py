"""Cases that nobody takes up: the facility gets one e-mail a round, without personal data."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handoff_api.testing import ScriptedAssistant
from tests.colleague import Colleague, row_of, set_columns, waiting_case
from tests.mail import Mailbox, receiving
from tests.service import DETAILS, Running, serve

# Wednesday noon and the evening at the pharmacy, which opens at 9:00 and shuts from 13:00 to 14:00.
OPENED = datetime(2026, 11, 25, 12, 30, tzinfo=UTC) - timedelta(hours=9)


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with receiving(Mailbox()) as receiver:
        yield receiver


@pytest.fixture
async def sending(tmp_path: Path, database_url: str, mailbox: Mailbox) -> AsyncIterator[Running]:
    url = f"smtp://127.0.0.1:{mailbox.port}"
    async with serve(tmp_path, database_url, ScriptedAssistant(), TSUNAGU_SMTP_URL=url) as running:
        yield running


async def remind(running: Running, now: datetime) -> None:
    """Look for cases to remind of as if it were then, and send what was found."""
    reminders = running.parts.reminders
    assert reminders is not None
    object.__setattr__(reminders.outbox, "now", lambda: now)
    await reminders.run()
    await running.parts.sender.run()
    await running.parts.sender.finish()


async def test_a_case_that_waited_for_an_hour_of_opening_is_reminded_of_once(
    sending: Running, mailbox: Mailbox
) -> None:
    _, case_id = await waiting_case(sending)
    await set_columns(sending, case_id, opened_at=OPENED)

    await remind(sending, OPENED + timedelta(minutes=110))
    assert mailbox.received == []
    await remind(sending, OPENED + timedelta(minutes=125))
    await remind(sending, OPENED + timedelta(minutes=300))

    (message,) = mailbox.received
    row = await row_of(sending, case_id)
    assert message["To"] == "desk@sakura-pharmacy.example"
    assert message["Message-ID"] == f"<{case_id}.0.reminder@sakura-pharmacy.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    text = message["Subject"] + message.get_content()
    assert row.code in text
    assert "harmo の記録の復旧" in text
    assert not any(value in text for value in DETAILS.values())
    assert row.state == "waiting"


async def test_a_claimed_case_is_not_reminded_of(sending: Running, mailbox: Mailbox) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    _, case_id = await waiting_case(sending)
    await set_columns(sending, case_id, opened_at=OPENED)
    await colleague.claim(case_id)

    await remind(sending, OPENED + timedelta(hours=8))

    assert mailbox.received == []


async def test_a_reopened_case_waits_anew(sending: Running, mailbox: Mailbox) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    patient, case_id = await waiting_case(sending)
    lease = await colleague.claim(case_id)
    await colleague.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")
    await set_columns(sending, case_id, opened_at=OPENED - timedelta(days=3))
    assert (await patient.post("reopen")).status_code == 200

    await remind(sending, datetime.now(UTC))
    assert mailbox.received == []
    await remind(sending, datetime.now(UTC) + timedelta(days=7))

    (message,) = mailbox.received
    assert message["Message-ID"] == f"<{case_id}.1.reminder@sakura-pharmacy.example>"
