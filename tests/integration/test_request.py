"""The request that goes out: what it says, when it is refused, and each way that sending ends."""

import asyncio
import email
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from handoff_api.database.tables import outbox
from handoff_api.outbox.message import Letter
from handoff_api.outbox.server import MailServer
from handoff_api.outbox.store import MOST_ATTEMPTS, wait_after
from handoff_api.testing import ScriptedAssistant
from tests.colleague import (
    Colleague,
    row_of,
    set_columns,
    trail_of,
    waiting_case,
)
from tests.mail import (
    DROP,
    FILLED,
    Mailbox,
    Ready,
    accepts,
    certificate,
    presented,
    ready_case,
    receiving,
    until_mail,
    until_state,
)
from tests.service import DETAILS, Running, serve

HARMO = "harmo-support@cmicgroup.com"
SENDER = "recovery@sakura-pharmacy.example"
REQUIRED = ("name", "kana", "birth_date", "sex", "rececon_id")
HEADERS = {
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
}


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with receiving(Mailbox()) as receiver:
        yield receiver


@pytest.fixture
async def sending(tmp_path: Path, database_url: str, mailbox: Mailbox) -> AsyncIterator[Running]:
    async with serving(tmp_path, database_url, f"smtp://127.0.0.1:{mailbox.port}") as running:
        yield running


@asynccontextmanager
async def serving(data: Path, database_url: str, smtp_url: str) -> AsyncIterator[Running]:
    assistant = ScriptedAssistant()
    async with serve(data, database_url, assistant, TSUNAGU_SMTP_URL=smtp_url) as running:
        yield running


async def send(colleague: Colleague, case: Ready, **more: Any) -> None:
    response = await colleague.post(f"cases/{case.id}/request", lease=case.lease, **more)
    assert response.status_code == 202, response.text


async def set_mail(running: Running, case_id: str, **values: Any) -> None:
    async with running.parts.database.write() as connection:
        await connection.execute(update(outbox).where(outbox.c.case_id == case_id).values(**values))


async def mails(running: Running, case_id: str) -> list[Any]:
    async with running.parts.database.read() as connection:
        query = select(outbox).where(outbox.c.case_id == case_id).order_by(outbox.c.round)
        return list(await connection.execute(query))


async def actions(running: Running, case_id: str) -> list[str]:
    return [action for action, _, _ in await trail_of(running, case_id)]


async def test_a_checked_case_becomes_an_e_mail_in_japanese(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague, locale="fr", presented_at="2026-11-24T01:30:00Z")
    before = (await case.patient.events())[-1]["seq"]

    await send(colleague, case)
    await until_mail(colleague, case.id, "sent")

    (message,) = mailbox.received
    row = await row_of(sending, case.id)
    assert (row.state, row.lease, row.holder_id) == ("requested", None, None)
    assert message["From"] == f"さくら薬局 <{SENDER}>"
    assert message["To"] == HARMO
    assert message["Message-ID"] == f"<{case.id}.0@sakura-pharmacy.example>"
    assert row.code in message["Subject"]
    text = message.get_content()
    for line in (
        "施設名：さくら薬局",
        "氏名：見本 花子",
        "氏名（カナ）：ミホン ハナコ",
        "生年月日：1961年4月3日",
        "性別：女性",
        "レセコンの患者ID：0012345",
        "お薬手帳の提示日時：2026-11-24 10:30",
    ):
        assert line in text.splitlines()
    assert mailbox.raw[0].isascii()
    told = [e for e in await case.patient.events(after=before) if e["type"] == "case.updated"]
    assert [e["case"]["state"] for e in told] == ["requested"]
    assert told[0]["text"].startswith("Votre demande")
    assert await actions(sending, case.id) == [
        "case.opened",
        "case.claimed",
        "case.field_changed",
        "case.step_ticked",
        "case.request_queued",
        "case.request_sent",
    ]


async def test_what_a_patient_typed_stays_on_its_line(sending: Running, mailbox: Mailbox) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    for name in (
        "見本\r\nBcc: thief@example.net\r\n\r\n花子",
        "a\nReply-To: thief@example.net",
        "x\u2028施設名：ほか\x1b",
        "\r\n.\r\nMAIL FROM:<thief@example.net>",
    ):
        case = await ready_case(sending, colleague, name=name, rececon_id="7\r\n8")

        await send(colleague, case)
        await until_mail(colleague, case.id, "sent")

        message = mailbox.received[-1]
        assert set(message.keys()) == HEADERS
        assert message["To"] == HARMO
        lines = message.get_content().splitlines()
        assert len([line for line in lines if line.startswith("氏名：")]) == 1
        assert len([line for line in lines if line.startswith("施設名：")]) == 1
        assert "レセコンの患者ID：7  8" in lines
    assert len(mailbox.received) == 4


async def test_names_in_kanji_are_kept_as_they_were_written(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    name = "\uf9b4\u3000葛\U000e0100\u8fbb\U000e0101"
    case = await ready_case(sending, colleague, name=name)

    await send(colleague, case)
    await until_mail(colleague, case.id, "sent")

    assert f"氏名：{name}" in mailbox.received[0].get_content()


async def test_what_is_not_as_it_must_be_is_refused_by_field(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    good = DETAILS | FILLED | {"presented_at": presented(hours=1)}
    case = await ready_case(sending, colleague)
    wrong = [({name: None}, "required") for name in (*REQUIRED, "presented_at")]
    wrong += [({"kana": "・ ー"}, "kana"), ({"presented_at": presented(hours=-2)}, "future")]
    for values, code in wrong:
        (field,) = values
        body = {"lease": case.lease, "values": good | values}
        assert (await colleague.patch(f"cases/{case.id}/fields", **body)).status_code == 200

        for path in ("request", "request/sent"):
            refused = await colleague.post(f"cases/{case.id}/{path}", lease=case.lease)
            problem = refused.json()
            assert (refused.status_code, problem["code"]) == (422, "invalid-form")
            assert set(problem["errors"]) == {field}
            assert problem["errors"][field]["code"] == code
            assert problem["errors"][field]["message"]
        assert (await colleague.get(f"cases/{case.id}/request.eml")).status_code == 422

    assert (await row_of(sending, case.id)).state == "claimed"
    assert await mails(sending, case.id) == []


async def test_the_account_must_have_been_checked(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    step = {"lease": case.lease, "playbook": "harmo-recovery", "done": False}
    await colleague.post(f"cases/{case.id}/steps/check-not-linked", **step)

    refused = await colleague.post(f"cases/{case.id}/request", lease=case.lease)

    assert refused.status_code == 422
    assert refused.json()["errors"]["check-not-linked"]["code"] == "not-ticked"


async def test_an_old_presentation_is_warned_about_and_may_be_accepted(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague, presented_at=presented(days=8))

    refused = await colleague.post(f"cases/{case.id}/request", lease=case.lease)

    assert (refused.status_code, refused.json()["code"]) == (422, "unaccepted-warnings")
    assert refused.json()["errors"]["presented_at"]["code"] == "long-ago"
    await send(colleague, case, accept_warnings=True)
    await until_mail(colleague, case.id, "sent")


async def test_the_holder_sees_what_will_be_sent_and_that_is_recorded(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    other = await Colleague.sign_in(sending, "other")
    case = await ready_case(sending, colleague, presented_at=presented(days=8))

    shown = (await colleague.get(f"cases/{case.id}/request", locale="da")).json()

    preview = shown["preview"]
    assert shown["mail"] is None
    assert shown["contact"] == "chat"
    assert (preview["recipient"], preview["sender"]) == (HARMO, SENDER)
    assert preview["problems"] == {}
    assert preview["warnings"] == {"presented_at": "long-ago"}
    assert "氏名：見本 花子" in preview["text"]
    assert "Navn: 見本 花子" in preview["translation"]
    assert "case.request_previewed" in await actions(sending, case.id)
    for_other = (await other.get(f"cases/{case.id}/request")).json()
    assert "preview" not in for_other
    assert "見本" not in str(for_other)
    assert (await other.get(f"cases/{case.id}/request.eml")).status_code == 409


async def test_a_stale_lease_and_another_facility_send_nothing(sending: Running) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    stranger = await Colleague.sign_in(sending, "stranger", "lindehus-klinik")
    case = await ready_case(sending, colleague)

    for path in ("request", "request/sent"):
        stale = await colleague.post(f"cases/{case.id}/{path}", lease="another")
        assert (stale.status_code, stale.json()["code"]) == (409, "stale-lease")
        foreign = await stranger.post(f"cases/{case.id}/{path}", lease=case.lease)
        assert foreign.status_code == 404
    for path in ("request", "request.eml"):
        assert (await stranger.get(f"cases/{case.id}/{path}")).status_code == 404
    assert (await stranger.post(f"cases/{case.id}/answered")).status_code == 404
    assert await mails(sending, case.id) == []


async def test_a_server_that_is_busy_gets_it_later_under_the_same_id(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    mailbox.rcpt_replies = ["451 4.7.1 greylisted, try later"]
    mailbox.replies = ["452 4.3.1 disk full"]

    await send(colleague, case)
    waiting = await until_mail(colleague, case.id, "queued", attempts=1)
    assert waiting["words"] == "451 4.7.1 greylisted, try later"
    (row,) = await mails(sending, case.id)
    assert timedelta(seconds=50) < row.next_at - datetime.now(UTC) <= timedelta(minutes=1)
    await set_mail(sending, case.id, next_at=datetime.now(UTC))
    await until_mail(colleague, case.id, "queued", attempts=2)
    await set_mail(sending, case.id, next_at=datetime.now(UTC))
    await until_mail(colleague, case.id, "sent")

    assert [m["Message-ID"] for m in mailbox.received] == [row.message_id]
    assert (await row_of(sending, case.id)).state == "requested"


async def test_a_server_out_of_reach_is_tried_again_for_most_of_a_day(
    tmp_path: Path, database_url: str
) -> None:
    async with receiving(Mailbox()) as gone:
        port = gone.port
    async with serving(tmp_path, database_url, f"smtp://127.0.0.1:{port}") as running:
        colleague = await Colleague.sign_in(running, "staff")
        case = await ready_case(running, colleague)
        await send(colleague, case)
        mail = await until_mail(colleague, case.id, "queued", attempts=1)
        assert mail["words"] is None
        await set_mail(running, case.id, attempts=MOST_ATTEMPTS - 1, next_at=datetime.now(UTC))
        await until_mail(colleague, case.id, "failed")
        assert (await row_of(running, case.id)).state == "waiting"

    waits = [wait_after(attempt) for attempt in range(1, MOST_ATTEMPTS)]
    assert timedelta(hours=18) < sum(waits, timedelta()) < timedelta(hours=30)


async def test_a_refusal_brings_the_case_back_to_its_place_with_the_servers_words(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    _, later = await waiting_case(sending)
    mailbox.rcpt_replies = [f"550 5.1.1 <{HARMO}> no such user; ask +81 3 1234 5678"]

    await send(colleague, case)
    mail = await until_mail(colleague, case.id, "failed")

    assert mail["words"].startswith("550 5.1.1 <[email]> no such user")
    assert "1234" not in mail["words"]
    assert [c["id"] for c in await colleague.cases(state="waiting")] == [case.id, later]
    assert "case.request_failed" in await actions(sending, case.id)
    told = (await case.patient.events())[-1]
    assert told["case"]["cause"] == "not-sent"

    case.lease = await colleague.claim(case.id)
    mailbox.replies = ["554 5.7.1 not like this"]
    await send(colleague, case)
    await until_state(sending, case.id, "waiting")
    assert (await until_mail(colleague, case.id, "failed"))["words"] == "554 5.7.1 not like this"
    case.lease = await colleague.claim(case.id)
    await send(colleague, case)
    await until_mail(colleague, case.id, "sent")
    (row,) = await mails(sending, case.id)
    assert mailbox.received[0]["Message-ID"] == row.message_id == f"<{case.id}.0@{domain()}>"


def domain() -> str:
    return SENDER.partition("@")[2]


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_connection_lost_in_the_middle_is_for_a_person_to_decide(
    sending: Running, mailbox: Mailbox, arrived: bool
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    mailbox.replies, mailbox.keeps_dropped = [DROP], arrived

    await send(colleague, case)
    await until_mail(colleague, case.id, "unconfirmed")

    assert (await row_of(sending, case.id)).state == "unconfirmed"
    assert (await case.patient.events())[-1]["case"]["state"] == "unconfirmed"
    case.lease = await colleague.claim(case.id)
    undecided = await colleague.post(f"cases/{case.id}/request", lease=case.lease)
    assert (undecided.status_code, undecided.json()["code"]) == (409, "decision-needed")
    await send(colleague, case, decision="sent" if arrived else "again")
    await until_mail(colleague, case.id, "sent")

    assert (await row_of(sending, case.id)).state == "requested"
    assert [m["Message-ID"] for m in mailbox.received] == [f"<{case.id}.0@{domain()}>"]
    settled = await colleague.post(f"cases/{case.id}/request", lease=case.lease, decision="again")
    assert settled.status_code == 409


async def test_what_a_killed_sender_left_behind_is_unconfirmed(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    mailbox.gate = asyncio.Event()
    await send(colleague, case)
    await until_mail(colleague, case.id, "sending")

    await set_mail(sending, case.id, taken_until=datetime.now(UTC) - timedelta(seconds=1))
    await until_state(sending, case.id, "unconfirmed")
    mailbox.gate.set()
    await asyncio.sleep(0.3)

    mail = await until_mail(colleague, case.id, "unconfirmed")
    assert mail["attempts"] == 1
    assert len(mailbox.received) == 1


async def test_a_stop_waits_for_what_is_being_sent(
    tmp_path: Path, database_url: str, mailbox: Mailbox
) -> None:
    mailbox.gate = asyncio.Event()
    async with serving(tmp_path, database_url, f"smtp://127.0.0.1:{mailbox.port}") as running:
        colleague = await Colleague.sign_in(running, "staff")
        case = await ready_case(running, colleague)
        await send(colleague, case)
        await until_mail(colleague, case.id, "sending")
        asyncio.get_running_loop().call_later(0.5, mailbox.gate.set)

    async with serve(tmp_path, database_url, ScriptedAssistant()) as again:
        assert [mail.state for mail in await mails(again, case.id)] == ["sent"]


async def test_a_cancelled_request_is_not_sent(sending: Running, mailbox: Mailbox) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    mailbox.rcpt_replies = ["451 later"]
    await send(colleague, case)
    await until_mail(colleague, case.id, "queued", attempts=1)

    cancelled = await case.patient.post("cancel")
    assert cancelled.status_code == 200
    await set_mail(sending, case.id, next_at=datetime.now(UTC))
    await until_mail(colleague, case.id, "withdrawn")

    assert mailbox.received == []


async def test_the_answer_brings_the_case_back_and_the_patient_is_told(
    sending: Running, mailbox: Mailbox
) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    other = await Colleague.sign_in(sending, "other")
    case = await ready_case(sending, colleague, locale="da")
    await waiting_case(sending)
    early = await other.post(f"cases/{case.id}/answered")
    assert (early.status_code, early.json()["code"]) == (409, "wrong-state")
    await send(colleague, case)
    await until_mail(colleague, case.id, "sent")

    assert (await other.post(f"cases/{case.id}/answered")).status_code == 204
    again = await other.post(f"cases/{case.id}/answered")

    assert (again.status_code, again.json()["code"]) == (409, "wrong-state")
    listed = await colleague.cases(state="waiting")
    assert listed[0]["id"] == case.id
    assert listed[0]["answered_at"]
    assert (await case.patient.events())[-1]["text"].startswith("Der er kommet svar")
    lease = await other.claim(case.id)
    done = await other.post(f"cases/{case.id}/resolve", lease=lease, outcome="done")
    assert done.status_code == 204


async def test_each_round_has_a_message_id_of_its_own(sending: Running, mailbox: Mailbox) -> None:
    colleague = await Colleague.sign_in(sending, "staff")
    case = await ready_case(sending, colleague)
    for _ in range(2):
        await send(colleague, case)
        await until_mail(colleague, case.id, "sent")
        await colleague.post(f"cases/{case.id}/answered")
        case.lease = await colleague.claim(case.id)

    assert [m["Message-ID"] for m in mailbox.received] == [
        f"<{case.id}.0@{domain()}>",
        f"<{case.id}.1@{domain()}>",
    ]


async def test_without_a_mail_server_staff_send_by_hand(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    case = await ready_case(running, colleague)

    refused = await colleague.post(f"cases/{case.id}/request", lease=case.lease)
    file = await colleague.get(f"cases/{case.id}/request.eml")
    sent = await colleague.post(f"cases/{case.id}/request/sent", lease=case.lease)

    assert (refused.status_code, refused.json()["code"]) == (409, "no-mail-server")
    assert file.headers["content-type"] == "message/rfc822"
    assert file.headers["cache-control"] == "no-store"
    message = email.message_from_bytes(file.content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message["X-Unsent"] == "1"
    assert "氏名：見本 花子" in message.get_content()
    assert sent.status_code == 204
    row = await row_of(running, case.id)
    assert row.state == "requested"
    other = await Colleague.sign_in(running, "other")
    again = await other.get(f"cases/{case.id}/request.eml")
    kept = email.message_from_bytes(again.content, policy=default)
    assert kept["Message-ID"] == message["Message-ID"]
    assert (await actions(running, case.id))[-3:] == [
        "case.request_exported",
        "case.request_sent",
        "case.request_exported",
    ]


async def test_the_stored_request_is_sealed(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    case = await ready_case(running, colleague)
    await colleague.post(f"cases/{case.id}/request/sent", lease=case.lease)

    (row,) = await mails(running, case.id)

    assert b"rececon" not in row.sealed
    assert b"0012345" not in row.sealed


async def test_a_case_without_a_request_has_none(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    _, case_id = await waiting_case(running)
    await set_columns(running, case_id, type="other")
    lease = await colleague.claim(case_id)

    assert (await colleague.get(f"cases/{case_id}/request")).status_code == 404
    asked = await colleague.post(f"cases/{case_id}/request/sent", lease=lease)
    assert asked.status_code == 404


async def test_the_certificate_is_checked_and_the_password_sent_over_tls(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, pem = certificate(tmp_path)
    check = {"authenticator": accepts("sakura", "päss/wörd@1"), "auth_require_tls": False}
    async with receiving(Mailbox(), tls=context, **check) as mailbox:
        url = f"smtps://sakura:p%C3%A4ss%2Fw%C3%B6rd%401@127.0.0.1:{mailbox.port}"
        async with serving(tmp_path, database_url, url) as running:
            colleague = await Colleague.sign_in(running, "staff")
            case = await ready_case(running, colleague)
            await send(colleague, case)
            await until_mail(colleague, case.id, "queued", attempts=1)
            assert mailbox.received == []

            monkeypatch.setenv("SSL_CERT_FILE", str(pem))
            await set_mail(running, case.id, next_at=datetime.now(UTC))
            await until_mail(colleague, case.id, "sent")
            assert len(mailbox.received) == 1
            assert mailbox.authenticated


async def test_without_starttls_nothing_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, pem = certificate(tmp_path)
    letter = Letter("<a@b.example>", SENDER, HARMO, "Subject: x\r\n\r\n")
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    async with receiving(Mailbox()) as plain:
        server = MailServer("127.0.0.1", plain.port, starttls=True, tls=False)
        with pytest.raises(Exception, match="STARTTLS"):
            await server.announce(letter, 5)
    async with receiving(Mailbox(), tls_context=context, require_starttls=True) as secure:
        server = MailServer("localhost", secure.port, starttls=True, tls=False)
        client = await server.announce(letter, 5)
        assert client.get_transport_info("sslcontext") is not None
        client.close()
