"""Members of staff as the tests of accounts and sign-ins use them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pyotp
from sqlalchemy import select

from handoff_api.database.tables import audit
from handoff_api.staff.members import Member
from handoff_api.staff.second_factor import STEP_SECONDS
from tests.service import Running

PASSWORD = "a long sample pass phrase"
NEW = "quite another pass phrase"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SIGN_IN = "/api/v1/staff/sessions"
FACTOR = "/api/v1/staff/second-factor"


async def add(
    running: Running, username: str, role: str = "agent", facility: str = "sakura-pharmacy"
) -> Member:
    return await running.parts.accounts.add(facility, role, username, PASSWORD)


async def enter(running: Running, username: str, **body: Any) -> httpx.Response:
    body = {"username": username, "password": PASSWORD} | body
    return await running.client.post(SIGN_IN, json=body)


async def token(running: Running, username: str, **body: Any) -> dict[str, str]:
    """The header of a new session."""
    response = await enter(running, username, **body)
    assert response.status_code == 201, response.text
    return {"Authorization": f"Bearer {response.json()['token']}"}


async def enrolled(running: Running, username: str) -> pyotp.TOTP:
    """Set up a second factor; the code of the present step is spent by it."""
    headers = await token(running, username)
    secret = (await running.client.post(FACTOR, headers=headers)).json()["secret"]
    app = pyotp.TOTP(secret)
    confirmed = await running.client.put(FACTOR, json={"code": app.now()}, headers=headers)
    assert confirmed.status_code == 204, confirmed.text
    return app


def later(app: pyotp.TOTP, steps: int = 1) -> str:
    """The code of a coming step, within the tolerance for clocks that run fast."""
    return app.at(datetime.now(UTC) + timedelta(seconds=steps * STEP_SECONDS))


async def actions(running: Running) -> list[str]:
    async with running.parts.database.read() as connection:
        return list(await connection.scalars(select(audit.c.action).order_by(audit.c.id)))
