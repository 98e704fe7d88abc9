"""What the trained assistant does not understand reaches the review inbox."""

import httpx

from tests.service import Patient
from tests.stack import Stack

NONSENSE = "ぽよぽよ むにゃむにゃ 090-1234-5678"
REDACTED = "ぽよぽよ むにゃむにゃ [number]"


async def test_an_administrator_finds_what_was_not_understood(
    stack: Stack, client: httpx.AsyncClient
) -> None:
    patient = await Patient.start(client)
    asked = await patient.post("messages", text=NONSENSE)
    (suggestions, *_) = [
        event
        for event in await patient.answered(after=asked.json()["seq"])
        if event["type"] == "bot.message"
    ]
    assert suggestions["intent"] == "nlu_fallback"
    second = suggestions["choices"][1]["choice"]
    tapped = await patient.post("messages", choice=second)
    await patient.answered(after=tapped.json()["seq"])

    account = next(
        row
        for row in stack.accounts
        if (row["facility"], row["role"]) == ("sakura-pharmacy", "administrator")
    )
    sign_in = {name: account[name] for name in ("username", "password")}
    session = (await client.post("/api/v1/staff/sessions", json=sign_in)).json()
    headers = {"Authorization": f"Bearer {session['token']}"}
    told = (await client.get("/api/v1/admin/reviews", headers=headers)).json()

    (group,) = [group for group in told["groups"] if group["messages"][0]["text"] == REDACTED]
    (message,) = group["messages"]
    assert message["reasons"] == ["not-understood", "another-tapped"]
    assert len(message["guesses"]) == 3
    assert group["suggestion"] == message["tapped"]
