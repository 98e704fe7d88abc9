"""Cases claimed by many workers at once: none twice, none lost, oldest first.

`python -m bench.claims DATABASE_URL [CASES [WORKERS]]` fills an empty database, lets the workers
claim the next case until nothing waits, checks what they got and prints the time that it took.
"""

import asyncio
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import insert, select, update

from handoff_api.cases.queue import CaseQueue
from handoff_api.cases.states import CLAIMED, WAITING
from handoff_api.database.engines import Database
from handoff_api.database.migrate import migrate
from handoff_api.database.tables import cases, staff
from handoff_api.exceptions import NotFound
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import load_knowledge

FACILITIES = ("sakura-pharmacy", "lindehus-klinik")
LEASE_SECONDS = 900.0
ROWS_AT_ONCE = 500


@dataclass(frozen=True)
class Claim:
    """A case that a worker got."""

    worker: str
    case_id: str
    lease: str


class Office:
    """A database full of waiting cases, and workers of the facilities who claim them."""

    def __init__(self, database: Database, workers: int) -> None:
        known = load_knowledge().facilities
        self.facilities = [known.get(id_) for id_ in FACILITIES]
        self.workers = {str(uuid4()): self.facilities[n % len(FACILITIES)] for n in range(workers)}
        self.places: dict[str, dict[str, int]] = {id_: {} for id_ in FACILITIES}
        self._database = database
        self._queue = CaseQueue(LEASE_SECONDS)

    async def fill(self, count: int) -> None:
        """Put the cases in, in random order of their opening."""
        began = datetime.now(UTC) - timedelta(days=1)
        async with self._database.write() as connection:
            await connection.execute(
                insert(staff),
                [_member(id_, facility) for id_, facility in self.workers.items()],
            )
        rows = []
        for place in range(count):
            facility = FACILITIES[place % len(FACILITIES)]
            id_ = str(uuid4())
            self.places[facility][id_] = len(self.places[facility])
            opened_at = began + timedelta(milliseconds=place)
            rows.append(_case(id_, f"{place:09}", facility, opened_at))
        random.shuffle(rows)
        for first in range(0, count, ROWS_AT_ONCE):
            async with self._database.write() as connection:
                await connection.execute(insert(cases), rows[first : first + ROWS_AT_ONCE])

    async def claim_all(self) -> list[Claim]:
        """Let every worker claim until nothing waits; the claims in the order of their commits."""
        claims: list[Claim] = []
        await asyncio.gather(*(self._claim_on(worker, claims) for worker in self.workers))
        return claims

    async def run_out(self, claims: Sequence[Claim]) -> None:
        """Let these leases run out, and put the cases back."""
        past = datetime.now(UTC) - timedelta(seconds=1)
        ids = [claim.case_id for claim in claims]
        async with self._database.write() as connection:
            await connection.execute(
                update(cases).where(cases.c.id.in_(ids)).values(lease_expires_at=past)
            )
            back = await self._queue.expired(connection)
        _expect({row.id for row in back} == set(ids), "other cases came back")

    async def check(self, claims: Sequence[Claim], count: int) -> None:
        """Every case was claimed once, by a worker of its facility, who holds it.

        Raises:
            AssertionError: that is not so.
        """
        _expect(len(claims) == count, f"{len(claims)} claims of {count} cases")
        got = {claim.case_id: claim for claim in claims}
        _expect(len(got) == count, "a case was claimed twice")
        async with self._database.read() as connection:
            rows = list(await connection.execute(select(cases)))
        for row in rows:
            _expect(row.state == CLAIMED, f"a case is {row.state}")
            _expect(self.workers[row.holder_id].id == row.facility, "a stranger got a case")
            if claim := got.get(row.id):
                _expect((row.holder_id, row.lease) == (claim.worker, claim.lease), "two leases")

    def check_order(self, claims: Sequence[Claim], at_once: int) -> None:
        """Within a facility the oldest came first, but for those claimed at the same moment.

        Raises:
            AssertionError: a case was passed over.
        """
        for facility, places in self.places.items():
            mine = [c for c in claims if c.case_id in places]
            in_order = sorted(mine, key=lambda claim: places[claim.case_id])
            turn = {claim.case_id: turn for turn, claim in enumerate(in_order)}
            for now, claim in enumerate(mine):
                off = abs(turn[claim.case_id] - now)
                _expect(off < at_once, f"{facility}: a case came {off} places off")
            for worker in self.workers:
                own = [places[claim.case_id] for claim in mine if claim.worker == worker]
                _expect(own == sorted(own), f"{facility}: a worker got a newer case first")

    async def _claim_on(self, worker: str, claims: list[Claim]) -> None:
        facility = self.workers[worker]
        while True:
            try:
                async with self._database.write() as connection:
                    case_id, lease = await self._queue.claim_next(connection, worker, facility)
            except NotFound:
                return
            claims.append(Claim(worker, case_id, lease.lease))


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise AssertionError(otherwise)


def _member(id_: str, facility: Facility) -> dict[str, object]:
    return {
        "id": id_,
        "facility": facility.id,
        "role": "agent",
        "username": id_,
        "password_hash": "",
    }


def _case(id_: str, code: str, facility: str, opened_at: datetime) -> dict[str, object]:
    return {
        "id": id_,
        "code": code,
        "facility": facility,
        "type": "other",
        "locale": "ja",
        "key_id": id_,
        "state": WAITING,
        "opened_at": opened_at,
        "sealed": b"",
    }


async def main(url: str, count: int = 10_000, workers: int = 100) -> None:
    """Claim everything, then what came back; print the times."""
    database = Database(url)
    await migrate(database)
    office = Office(database, workers)
    await office.fill(count)
    began = time.perf_counter()
    claims = await office.claim_all()
    seconds = time.perf_counter() - began
    await office.check(claims, count)
    office.check_order(claims, workers)
    back = random.sample(claims, count // 10)
    await office.run_out(back)
    again = await office.claim_all()
    await office.check(again, len(back))
    office.check_order(again, workers)
    await database.close()
    print(
        f"{count} cases, {workers} workers, {url.partition(':')[0]}: "
        f"{seconds:.1f} s, {seconds / count * 1000:.2f} ms a claim; none twice, none lost, "
        f"oldest first; {len(back)} that ran out came back at their places"
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], *(int(number) for number in sys.argv[2:])))
