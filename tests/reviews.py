"""What patients write that the assistant does not understand, for the tests of the inbox."""

from typing import Any

from sqlalchemy import select

from handoff_api.conversations.assistant import Reply
from handoff_api.database.tables import reviews
from handoff_api.testing import said
from tests.service import Patient, Running

GUESSES = (("reset_password", 0.41), ("forgot_email", 0.22), ("cannot_sign_in", 0.1))
SUGGESTED = [name for name, _ in GUESSES]


def missed(
    language: str = "da", guesses: tuple[tuple[str, float], ...] = GUESSES, **parse: Any
) -> Reply:
    """Not understood: the likeliest intents as buttons."""
    ranking = [{"intent": name, "confidence": sure} for name, sure in guesses]
    choices = [
        {"label": f"intent-{name.replace('_', '-')}", "intent": name, "entities": {}}
        for name, _ in guesses
    ]
    choices.append({"label": "choice-something-else", "intent": "something_else"})
    told = {"intent": "nlu_fallback", "confidence": 0.41, "language": language, "ranking": ranking}
    return said("smalltalk-did-you-mean", choices=choices, parse=told | parse)


def understood(intent: str, language: str = "da", confidence: float = 0.97) -> Reply:
    """Understood: an answer."""
    ranking = [{"intent": intent, "confidence": confidence}]
    told = {"intent": intent, "confidence": confidence, "language": language, "ranking": ranking}
    return said("harmo-card", parse=told)


async def wrote(running: Running, patient: Patient, text: str, reply: Reply) -> dict[str, str]:
    """Have the text answered so; returns the choices that were offered by their labels' keys."""
    running.assistant.replies.append(reply)
    return await _sent(patient, text=text)


async def tapped(running: Running, patient: Patient, choice: str, reply: Reply) -> dict[str, str]:
    """Have the tap answered so."""
    running.assistant.replies.append(reply)
    return await _sent(patient, choice=choice)


async def _sent(patient: Patient, **body: Any) -> dict[str, str]:
    response = await patient.post("messages", **body)
    assert response.status_code == 202, response.text
    events = await patient.answered(after=response.json()["seq"])
    answer = next(event for event in events if event["type"] == "bot.message")
    return {choice["label"]: choice["choice"] for choice in answer["choices"]}


async def missed_texts(
    running: Running,
    *texts: str,
    facility: str = "lindehus-klinik",
    language: str = "da",
    guesses: tuple[tuple[str, float], ...] = GUESSES,
) -> list[Patient]:
    """A patient for each text, who was not understood."""
    patients = []
    for text in texts:
        patient = await Patient.start(running.client, facility, language)
        await wrote(running, patient, text, missed(language, guesses))
        patients.append(patient)
    return patients


async def rows(running: Running) -> list[Any]:
    async with running.parts.database.read() as connection:
        return list(await connection.execute(select(reviews).order_by(reviews.c.at)))
