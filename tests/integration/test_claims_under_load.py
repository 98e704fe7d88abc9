"""Many workers claim at once: no case twice, none lost, the oldest first in each facility.

`TSUNAGU_CLAIMS` sets how many cases PostgreSQL has; SQLite has a fifth. `bench/claims.py` runs the
full number; docs/decisions.md tells how long that took.
"""

import os
import random

import pytest

from bench.claims import Office
from handoff_api.database.engines import Database
from handoff_api.database.migrate import migrate

CASES = int(os.environ.get("TSUNAGU_CLAIMS", "2000"))
WORKERS = 100


@pytest.fixture
def count(request: pytest.FixtureRequest, database_url: str) -> int:
    return CASES if database_url.startswith("postgresql") else CASES // 5


async def test_no_case_is_claimed_twice_and_none_is_lost(database_url: str, count: int) -> None:
    database = Database(database_url)
    await migrate(database)
    office = Office(database, WORKERS)
    await office.fill(count)

    claims = await office.claim_all()

    await office.check(claims, count)
    office.check_order(claims, WORKERS)
    back = random.sample(claims, count // 10)
    await office.run_out(back)
    again = await office.claim_all()
    await office.check(again, len(back))
    office.check_order(again, WORKERS)
    await database.close()
