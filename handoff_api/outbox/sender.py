"""The background task that sends what is in the outbox."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import structlog
from aiosmtplib import SMTP, SMTPException

from handoff_api.exceptions import NotFound
from handoff_api.outbox.message import Letter
from handoff_api.outbox.server import MailServer, hand_in, outcome_before_data
from handoff_api.outbox.store import Outbox, Outcome, Taken

AT_ONCE = 4
STOP_SECONDS = 10.0
QUIT_SECONDS = 5.0
AGAIN_SECONDS = 0.2

logger = structlog.get_logger()


@dataclass(frozen=True)
class Pace:
    """How long each part of an attempt may take, in seconds.

    `announcing`: until the mail server has taken sender and recipient. `handing_in`: until it has
    replied to the e-mail (RFC 5321 asks to wait ten minutes). `spare`: added before others may
    take over, for what the clocks differ and the database takes.
    """

    announcing: float = 60.0
    handing_in: float = 600.0
    spare: float = 60.0


PACE: Final = Pace()


class Sender:
    """Takes due e-mails, sends them, and records what became of each.

    Until the mail server is asked to take the text, an attempt can be repeated; from then on only
    its reply tells what happened, and an attempt without one is never repeated by itself.
    """

    def __init__(self, outbox: Outbox, server: MailServer | None, pace: Pace = PACE) -> None:
        self._outbox = outbox
        self._server = server
        self._pace = pace
        self._under_way: set[asyncio.Task[None]] = set()

    @property
    def has_server(self) -> bool:
        """Whether there is a mail server; without one, staff send by hand."""
        return self._server is not None

    async def run(self) -> None:
        """Begin what is due, and settle what was lost. Attempts go on after a return."""
        await self._outbox.give_up_lost()
        room = AT_ONCE - len(self._under_way)
        if self._server is None or room <= 0:
            return
        for taken in await self._outbox.take(self._pace.announcing + self._pace.spare, room):
            task = asyncio.create_task(self._attempt(self._server, taken))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def finish(self, seconds: float = STOP_SECONDS) -> None:
        """Let the attempts under way end; what takes longer is left to the next start."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _attempt(self, server: MailServer, taken: Taken) -> None:
        try:
            await self._send(server, taken)
        except Exception as error:
            # The row is taken up again after its time; what was begun becomes unconfirmed.
            logger.warning("mail.dropped", case=taken.case_id, reason=type(error).__name__)

    async def _send(self, server: MailServer, taken: Taken) -> None:
        try:
            letter = await self._outbox.letter(taken)
            async with asyncio.timeout(self._pace.announcing):
                client = await server.announce(letter, self._pace.announcing)
        except (SMTPException, OSError, NotFound) as error:
            await self._record(taken, outcome_before_data(error), type(error).__name__)
            return
        try:
            await self._send_announced(client, letter, taken)
            with suppress(SMTPException, OSError):
                await client.quit(timeout=QUIT_SECONDS)
        finally:
            client.close()

    async def _send_announced(self, client: SMTP, letter: Letter, taken: Taken) -> None:
        seconds = self._pace.handing_in
        begun = await self._outbox.begin(taken, seconds + self._pace.spare)
        if begun is None:
            logger.info("mail.withdrawn", case=taken.case_id, kind=taken.kind)
            return
        try:
            async with asyncio.timeout(seconds):
                outcome = await hand_in(client, letter, seconds)
        except TimeoutError:
            outcome = Outcome("unconfirmed")
        await self._record(begun, outcome)

    async def _record(self, taken: Taken, outcome: Outcome, reason: str = "") -> None:
        """Record the outcome, again and again while the database is away and the row is ours."""
        while True:
            try:
                if await self._outbox.settle(taken, outcome):
                    logger.info(
                        "mail.settled",
                        case=taken.case_id,
                        kind=taken.kind,
                        end=outcome.end,
                        attempt=taken.attempt,
                        reason=reason,
                    )
                return
            except Exception as error:
                if self._outbox.now() >= taken.until:
                    raise
                logger.warning("mail.not_recorded", reason=type(error).__name__)
                await asyncio.sleep(AGAIN_SECONDS)
