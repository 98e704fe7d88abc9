"""A signed-in member of staff for the tests of the staff's interface."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
from sqlalchemy import select, update

from handoff_api.database.tables import audit, cases, staff
from tests.service import Patient, Running

PASSWORD = "a long sample pass phrase"


@dataclass
class Colleague:
    """A member of staff with a session."""

    client: httpx.AsyncClient
    username: str
    headers: dict[str, str]

    @classmethod
    async def sign_in(
        cls,
        running: Running,
        username: str,
        facility: str = "sakura-pharmacy",
        role: str = "agent",
    ) -> "Colleague":
        await running.parts.accounts.add(facility, role, username, PASSWORD)
        response = await running.client.post(
            "/api/v1/staff/sessions", json={"username": username, "password": PASSWORD}
        )
        assert response.status_code == 201, response.text
        token = response.json()["token"]
        return cls(running.client, username, {"Authorization": f"Bearer {token}"})

    async def post(self, path: str, **body: Any) -> httpx.Response:
        return await self._send("POST", path, json=body)

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self._send("GET", path, params=query)

    async def patch(self, path: str, **body: Any) -> httpx.Response:
        return await self._send("PATCH", path, json=body)

    async def delete(self, path: str, **body: Any) -> httpx.Response:
        return await self._send("DELETE", path, json=body)

    async def cases(self, **query: Any) -> list[dict[str, Any]]:
        return (await self.get("cases", **query)).json()["cases"]

    async def case(self, case_id: str, **query: Any) -> dict[str, Any]:
        response = await self.get(f"cases/{case_id}", **query)
        assert response.status_code == 200, response.text
        return response.json()

    async def claim(self, case_id: str) -> str:
        """Take the case; returns the lease."""
        response = await self.post(f"cases/{case_id}/claim")
        assert response.status_code == 200, response.text
        return response.json()["lease"]

    async def _send(self, method: str, path: str, **rest: Any) -> httpx.Response:
        address = f"/api/v1/staff/{path}"
        return await self.client.request(method, address, headers=self.headers, **rest)


async def waiting_case(running: Running, locale: str = "fr") -> tuple[Patient, str]:
    """A patient with a hand-over, and the case's id."""
    running.assistant.up = False
    patient = await Patient.start(running.client, locale=locale)
    told = await patient.hand_over()
    running.assistant.up = True
    return patient, await case_id_of(running, told)


async def case_id_of(running: Running, told: dict[str, Any]) -> str:
    """The id of the case that the patient was told of."""
    async with running.parts.database.read() as connection:
        query = select(cases.c.id).where(cases.c.code == told["code"])
        return str((await connection.execute(query)).scalar_one())


async def row_of(running: Running, case_id: str) -> Any:
    """The case's row."""
    async with running.parts.database.read() as connection:
        return (await connection.execute(select(cases).where(cases.c.id == case_id))).one()


async def set_columns(running: Running, case_id: str, **values: Any) -> None:
    """Change a case behind everybody's back."""
    async with running.parts.database.write() as connection:
        await connection.execute(update(cases).where(cases.c.id == case_id).values(**values))


async def trail_of(running: Running, case_id: str) -> list[tuple[str, str, dict[str, Any]]]:
    """What the audit trail says of a case: action, who (a user name or the kind), detail."""
    query = (
        select(audit, staff.c.username)
        .outerjoin(staff, staff.c.id == audit.c.actor_id)
        .where(audit.c.case_id == case_id)
        .order_by(audit.c.id)
    )
    async with running.parts.database.read() as connection:
        rows = await connection.execute(query)
        return [(row.action, row.username or row.actor_kind, row.detail) for row in rows]


def new_id() -> str:
    """A client's own id."""
    return str(uuid4())
