"""The mail server that the operator configured, and one conversation with it at a time."""

import ipaddress
import unicodedata
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

from aiosmtplib import (
    SMTP,
    SMTPException,
    SMTPResponseException,
)

from handoff_api.exceptions import ConfigurationError
from handoff_api.outbox.message import Letter
from handoff_api.outbox.store import LONGEST_WORDS, Outcome
from handoff_api.privacy.redaction import redact

VARIABLE = "TSUNAGU_SMTP_URL"
PORTS = {"smtps": 465, "smtp": 587}


@dataclass(frozen=True)
class MailServer:
    """Where e-mails are handed in; `starttls`: the connection begins in the clear."""

    host: str
    port: int
    starttls: bool
    tls: bool
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read `smtps://user:password@host:465`, or `smtp://host:587` with STARTTLS.

        To a loopback address `smtp` stays in the clear.

        Raises:
            ConfigurationError: it is neither; the message does not repeat it.
        """
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise ConfigurationError(f"{VARIABLE} has no usable host and port") from error
        if parts.scheme not in PORTS or not host or parts.path.strip("/") or parts.query:
            raise ConfigurationError(
                f"{VARIABLE} must be like smtps://user:password@host:465 or smtp://host:587"
            )
        is_tls = parts.scheme == "smtps"
        return cls(
            host=host,
            port=port or PORTS[parts.scheme],
            tls=is_tls,
            starttls=not is_tls and not _is_loopback(host),
            username=None if parts.username is None else unquote(parts.username),
            password=None if parts.password is None else unquote(parts.password),
        )

    async def announce(self, letter: Letter, seconds: float) -> SMTP:
        """Connect and name sender and recipient; the e-mail itself has not begun yet.

        Raises:
            SMTPException, OSError: refused, out of reach, or the certificate is not good.
        """
        client = SMTP(
            hostname=self.host,
            port=self.port,
            use_tls=self.tls,
            start_tls=self.starttls,
            username=self.username,
            password=self.password,
            local_hostname=letter.domain,
            timeout=seconds,
        )
        try:
            await client.connect()
            await client.mail(letter.sender)
            await client.rcpt(letter.recipient)
        except BaseException:
            client.close()
            raise
        return client


def outcome_before_data(error: Exception) -> Outcome:
    """How an attempt ended that did not come to the e-mail itself."""
    if isinstance(error, SMTPResponseException):
        return _refusal(error) if 400 <= error.code < 600 else Outcome("again")
    return Outcome("again")


async def hand_in(client: SMTP, letter: Letter, seconds: float) -> Outcome:
    """Send the e-mail itself. Without the server's reply to it, nobody knows what became of it."""
    try:
        await client.data(letter.wire, timeout=seconds)
    except SMTPResponseException as error:
        if 200 <= error.code < 300:
            return Outcome("sent")
        return _refusal(error) if 400 <= error.code < 600 else Outcome("unconfirmed")
    except (SMTPException, OSError):
        return Outcome("unconfirmed")
    return Outcome("sent")


def _refusal(error: SMTPResponseException) -> Outcome:
    return Outcome("again" if error.code < 500 else "failed", _words(error.code, error.message))


def _words(code: int, message: str) -> str:
    """The server's words for staff: on one line, shortened, without addresses and long numbers."""
    line = "".join(" " if unicodedata.category(c).startswith("C") else c for c in message)
    return f"{code} {redact(' '.join(line.split()))}"[:LONGEST_WORDS].strip()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
