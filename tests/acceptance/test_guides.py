"""Every guide in every language through the running product, by typing and by taps."""

from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue
from tests.service import Patient

HERE = Path(__file__).parent
GUIDES = yaml.safe_load((HERE / "guides.yml").read_text(encoding="utf-8"))
WANDERING = yaml.safe_load((HERE / "wandering.yml").read_text(encoding="utf-8"))
CATALOGUE = Catalogue(ROOT / "locales")

# What a patient fills in, by field; `null` where they prefer to tell the staff.
FILLED: dict[str, Any] = {
    "name": "見本 花子",
    "kana": "ミホン ハナコ",
    "birth_date": "1961-04-03",
    "email": None,
    "provider": "Dr Exemple",
    "appointment_date": "2026-12-01",
    "joining_facility": None,
    "contact": "chat",
    "for_whom": "self",
}


def last_key(events: list[dict[str, Any]]) -> str:
    return [str(e["key"]) for e in events if e["type"] == "bot.message"][-1]


async def tap(
    patient: Patient, events: list[dict[str, Any]], label: str, locale: str
) -> list[dict[str, Any]]:
    """Tap the choice with this label; the events that answer it."""
    wanted = CATALOGUE.render(label, locale)
    offered = [choice for e in events if e["type"] == "bot.message" for choice in e["choices"]]
    chosen = next(choice for choice in offered if choice["label"] == wanted)
    answer = await patient.post("messages", choice=chosen["choice"])
    return await patient.answered(after=answer.json()["seq"])


async def write(patient: Patient, text: str) -> list[dict[str, Any]]:
    answer = await patient.post("messages", text=text)
    return await patient.answered(after=answer.json()["seq"])


async def case_of(patient: Patient, events: list[dict[str, Any]]) -> str:
    """Fill in the form that was asked for; the type of the case that staff get."""
    request = next(e for e in events if e["type"] == "form.request")
    asked = request["schema"]["properties"]
    values = {name: FILLED[name] for name in asked if name in FILLED}
    sent = await patient.post(f"forms/{request['form']}", values=values)
    assert sent.status_code == 200, sent.text
    told = await patient.answered(after=sent.json()["seq"])
    assert any(e["type"] == "case.updated" for e in told)
    return str(request["form"])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", GUIDES)
async def test_guide_by_taps(client: httpx.AsyncClient, name: str, locale: str) -> None:
    guide = GUIDES[name]
    patient = await Patient.start(client, facility=guide["facility"], locale=locale)
    events = await patient.events()
    for step in guide["steps"]:
        events = await tap(patient, events, step["tap"], locale)
        assert last_key(events) == step["then"], step["tap"]
    if "case" in guide:
        assert await case_of(patient, events) == guide["case"]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", GUIDES)
async def test_guide_by_typing(client: httpx.AsyncClient, name: str, locale: str) -> None:
    guide = GUIDES[name]
    patient = await Patient.start(client, facility=guide["facility"], locale=locale)
    events: list[dict[str, Any]] = []
    for step in (step for step in guide["steps"] if locale in step):
        events = await write(patient, step[locale])
        expected = step.get("then_typed", step["then"]).split("|")
        assert last_key(events) in expected, step[locale]
    if "case" in guide:
        assert await case_of(patient, events) == guide["case"]


@pytest.mark.parametrize("locale", LOCALES)
async def test_wandering_conversation_comes_back(client: httpx.AsyncClient, locale: str) -> None:
    patient = await Patient.start(client, locale=locale)
    for text, expected in WANDERING[locale]:
        assert last_key(await write(patient, text)) == expected, text


async def test_switching_the_language_is_offered(client: httpx.AsyncClient) -> None:
    patient = await Patient.start(client, locale="ja")
    events = await write(patient, "est-ce que mon ancienne carte fonctionne encore ?")
    await tap(patient, events, "choice-switch-fr", "fr")
    assert (await patient.events())[0]["locale"] == "fr"


@pytest.mark.parametrize("locale", LOCALES)
async def test_label_written_out_is_a_tap(client: httpx.AsyncClient, locale: str) -> None:
    patient = await Patient.start(client, facility="lindehus-klinik", locale=locale)
    await write(patient, CATALOGUE.render("menu-activate-account", locale))
    events = await write(patient, CATALOGUE.render("choice-stage-pending", locale))
    assert last_key(events) == "handoff-offer-topic"
