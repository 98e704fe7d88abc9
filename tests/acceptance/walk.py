"""Ways through the recovery guide that several tests take."""

from typing import Any

import httpx

from tests.service import Patient
from tests.stack import Stack

# The number of the tapped choice at each question, and the question that follows.
TAPS = [
    (0, "harmo-for-whom"),
    (0, "harmo-account"),
    (0, "harmo-warning-carried-over"),
    (0, "harmo-warning-duplicates"),
    (0, "harmo-warning-favourites"),
    (0, "harmo-warning-card"),
    (0, "harmo-warning-stays-in-app"),
    (0, "harmo-knows-email"),
    (1, "handoff-details"),
]
WARNINGS = [question for _, question in TAPS if "-warning-" in question]


async def walk_by_taps(
    patient: Patient, taps: list[tuple[int, str]], *, after: int = 0
) -> list[dict[str, Any]]:
    """Tap through the questions; returns the last turn's events."""
    events = await patient.events(after=after)
    for index, expected in taps:
        asked = [e for e in events if e["type"] == "bot.message" and e["choices"]][-1]
        tapped = await patient.post("messages", choice=asked["choices"][index]["choice"])
        events = await patient.answered(after=tapped.json()["seq"])
        keys = [e["key"] for e in events if e["type"] == "bot.message"]
        assert keys[-1] == expected, keys
    return events


async def claim(stack: Stack, client: httpx.AsyncClient, code: str) -> dict[str, Any]:
    """Claim the case with this code as the pharmacy's staff, read it and reveal its details."""
    account = next(row for row in stack.accounts if row["facility"] == "sakura-pharmacy")
    signed_in = await client.post(
        "/api/v1/staff/sessions",
        json={"username": account["username"], "password": account["password"]},
    )
    headers = {"Authorization": f"Bearer {signed_in.json()['token']}"}
    listed = await client.get("/api/v1/staff/cases", headers=headers)
    case_id = next(case["id"] for case in listed.json()["cases"] if case["code"] == code)
    claimed = await client.post(f"/api/v1/staff/cases/{case_id}/claim", headers=headers)
    assert claimed.status_code == 200, claimed.text
    shown: dict[str, Any] = (
        await client.get(f"/api/v1/staff/cases/{case_id}", headers=headers)
    ).json()
    lease = {"lease": claimed.json()["lease"]}
    revealed = await client.post(
        f"/api/v1/staff/cases/{case_id}/reveal", json=lease, headers=headers
    )
    return shown | revealed.json()
