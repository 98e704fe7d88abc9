"""A receiving mail server over real sockets, and a case that is ready to be requested."""

import asyncio
import datetime
import email
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.colleague import Colleague, row_of, waiting_case
from tests.service import Patient, Running

FILLED = {"rececon_id": "0012345"}


@dataclass
class Mailbox:
    """What arrived. `replies` are given in turn to each e-mail, then 250; DROP closes instead."""

    received: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    rcpt_replies: list[str] = field(default_factory=list)
    keeps_dropped: bool = True
    port: int = 0
    authenticated: bool = False
    gate: asyncio.Event | None = None

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.rcpt_replies and (reply := self.rcpt_replies.pop(0)) != "250":
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.authenticated = bool(session.authenticated)
        if self.gate:
            await self.gate.wait()
        reply = self.replies.pop(0) if self.replies else "250 OK"
        if reply == "DROP":
            if self.keeps_dropped:
                self._keep(envelope)
            server.transport.abort()
            return "421 gone"
        if reply.startswith("2"):
            self._keep(envelope)
        return reply

    def _keep(self, envelope: Envelope) -> None:
        content = envelope.content
        assert isinstance(content, bytes)
        self.raw.append(content)
        message = email.message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        self.received.append(message)


DROP = "DROP"


@asynccontextmanager
async def receiving(
    mailbox: Mailbox, *, tls: ssl.SSLContext | None = None, port: int = 0, **how: Any
) -> AsyncIterator[Mailbox]:
    """Receive into the mailbox until the end of the block; `how`: see `aiosmtpd.smtp.SMTP`."""
    loop = asyncio.get_running_loop()
    servers: list[SMTP] = []

    def serve() -> SMTP:
        servers.append(SMTP(mailbox, hostname="mail.example", loop=loop, **how))
        return servers[-1]

    server = await loop.create_server(serve, "127.0.0.1", port, ssl=tls)
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()
        for each in servers:
            if each.transport:
                each.transport.abort()
        await asyncio.sleep(0.05)


def accepts(username: str, password: str) -> Callable[..., AuthResult]:
    """Lets in who has this password."""

    def check(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        given = (data.login, data.password)
        return AuthResult(success=given == (username.encode(), password.encode()))

    return check


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A self-made certificate for 127.0.0.1 and localhost; the context that serves it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail.example")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
            ),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, key_file = folder / "certificate.pem", folder / "key.pem"
    pem.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key_file)
    return context, pem


@dataclass
class Ready:
    """A case in its holder's hands that lacks nothing."""

    patient: Patient
    id: str
    lease: str


def presented(**ago: float) -> str:
    """When the notebook was presented, that long ago."""
    moment = datetime.datetime.now(datetime.UTC) - datetime.timedelta(**ago)
    return moment.isoformat()


async def ready_case(
    running: Running, colleague: Colleague, locale: str = "fr", **values: Any
) -> Ready:
    """Claimed, filled in by the member of staff, with the step ticked."""
    patient, case_id = await waiting_case(running, locale)
    lease = await colleague.claim(case_id)
    filled = FILLED | {"presented_at": presented(hours=1)} | values
    done = await colleague.patch(f"cases/{case_id}/fields", lease=lease, values=filled)
    assert done.status_code == 200, done.text
    ticked = await colleague.post(
        f"cases/{case_id}/steps/check-not-linked",
        lease=lease,
        playbook="harmo-recovery",
        done=True,
    )
    assert ticked.status_code == 204, ticked.text
    return Ready(patient, case_id, lease)


async def until_state(running: Running, case_id: str, state: str) -> None:
    """Return when the case is in the state."""
    async with asyncio.timeout(15):
        while (await row_of(running, case_id)).state != state:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def until_mail(colleague: Colleague, case_id: str, state: str, attempts: int = 0) -> Any:
    """The case's e-mail, once it is in the state after that many attempts."""
    async with asyncio.timeout(15):
        while True:
            mail = (await colleague.get(f"cases/{case_id}/request")).json()["mail"]
            is_there = mail and mail["state"] == state and mail["attempts"] >= attempts
            if is_there and (state == "sending" or not mail["is_being_tried"]):
                return mail
            await asyncio.sleep(0.05)
