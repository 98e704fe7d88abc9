"""The form of each kind of hand-over: what it asks, what it refuses, what staff get."""

from typing import Any

import pytest

from handoff_api.testing import said
from tests.service import Patient, Running

FORMS: dict[str, tuple[str, dict[str, Any]]] = {
    "portal_account": (
        "lindehus-klinik",
        {"name": "Prøve Person", "birth_date": "1961-04-03", "email": "prove@example.dk"},
    ),
    "password_support": (
        "noto-support-centre",
        {
            "name": "見本 花子",
            "kana": "みほん",
            "birth_date": "1961-04-03",
            "joining_facility": None,
        },
    ),
    "appointment_mail": (
        "clinique-erable",
        {
            "name": "Exemple Patiente",
            "birth_date": "1961-04-03",
            "provider": "Dre Exemple",
            "appointment_date": "2026-12-01",
        },
    ),
    "network_form": (
        "noto-support-centre",
        {"name": "見本 花子", "kana": "みほん", "birth_date": "1961-04-03"},
    ),
}
ANSWERS = {
    "portal_account": {"for_whom": "self", "what_failed": "no_link"},
    "password_support": {"for_whom": "parent"},
    "appointment_mail": {"for_whom": "self", "symptom": "no_reminder"},
    "network_form": {"for_whom": "child", "network_form": "join", "signer": "guardian"},
}


async def asked_for(
    running: Running, form: str, known: dict[str, Any]
) -> tuple[Patient, dict[str, Any]]:
    """A patient in front of the form, and the form's event."""
    facility, _ = FORMS[form]
    patient = await Patient.start(running.client, facility=facility, locale="fr")
    running.assistant.replies.append(said("handoff-details", form=form, known=known))
    seq = (await patient.post("messages", text="bonjour")).json()["seq"]
    events = await patient.answered(after=seq)
    return patient, next(e for e in events if e["type"] == "form.request")


@pytest.mark.parametrize("form", FORMS)
async def test_form_asks_what_no_guide_has_asked(running: Running, form: str) -> None:
    _, everything = await asked_for(running, form, {})
    _, the_rest = await asked_for(running, form, ANSWERS[form])

    asked = everything["schema"]["properties"]
    left = the_rest["schema"]["properties"]
    assert asked.keys() - left.keys() == ANSWERS[form].keys()
    assert {"name", "contact"} <= set(the_rest["schema"]["required"])
    assert all(field["title"] and field["description"] for field in asked.values())


@pytest.mark.parametrize("form", FORMS)
async def test_answers_and_details_reach_the_case(running: Running, form: str) -> None:
    patient, _ = await asked_for(running, form, ANSWERS[form])
    handover = {"type": form, "answers": ANSWERS[form] | {"knows_email": "no"}, "told": []}
    running.assistant.replies.append(said("handoff-done", handover=handover))

    sent = await patient.post(f"forms/{form}", values=FORMS[form][1] | {"contact": "chat"})

    assert sent.status_code == 200, sent.text
    events = await patient.answered(after=sent.json()["seq"])
    case = next(e["case"] for e in events if e["type"] == "case.updated")
    assert case["state"] == "waiting"


@pytest.mark.parametrize(
    ("form", "wrong", "code"),
    [
        ("portal_account", {"email": "prove(at)example"}, "email"),
        ("appointment_mail", {"appointment_date": "2026-02-30"}, "date"),
        ("appointment_mail", {"symptom": "something"}, "choose"),
        ("network_form", {"signer": ""}, "required"),
        ("network_form", {"rececon_id": "12"}, "unknown"),
    ],
)
async def test_wrong_value_is_named_beside_its_field(
    running: Running, form: str, wrong: dict[str, Any], code: str
) -> None:
    patient, _ = await asked_for(running, form, {})

    sent = await patient.post(f"forms/{form}", values=FORMS[form][1] | {"contact": "chat"} | wrong)

    assert sent.status_code == 422
    (field,) = wrong
    assert sent.json()["errors"][field]["code"] == code
    assert sent.json()["errors"][field]["message"]


async def test_label_written_out_is_the_choice(running: Running) -> None:
    patient = await Patient.start(running.client, facility="lindehus-klinik", locale="da")
    label = running.parts.catalogue.render("menu-leave-clinic", "da")

    seq = (await patient.post("messages", text=f"  {label.upper()} ")).json()["seq"]
    answer = (await patient.answered(after=seq))[-1]

    (turn,) = running.assistant.turns
    assert turn.text is None
    assert turn.tap == {"intent": "leave_clinic", "entities": {"system": "patient_portal"}}
    assert answer["intent"] == "leave_clinic"
    assert (await patient.events())[1]["text"].strip() == label.upper()


@pytest.mark.parametrize("number", ["4", "４番"])
async def test_number_is_the_choice_in_that_place(running: Running, number: str) -> None:
    patient = await Patient.start(running.client, facility="lindehus-klinik", locale="ja")

    seq = (await patient.post("messages", text=number)).json()["seq"]
    await patient.answered(after=seq)

    (turn,) = running.assistant.turns
    assert turn.tap == {"intent": "leave_clinic", "entities": {"system": "patient_portal"}}


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_hours_tell_how_and_when_a_contact_point_is_reached(
    running: Running, locale: str
) -> None:
    patient = await Patient.start(running.client, facility="sakura-pharmacy", locale=locale)
    running.assistant.replies.append(said("network-support-centre", context="my_hospital"))
    running.assistant.replies.append(said("handoff-hours", context="facility"))

    texts = []
    for question in ("a", "b"):
        seq = (await patient.post("messages", text=question)).json()["seq"]
        texts.append((await patient.answered(after=seq))[-1]["text"])

    for part in ("0768-22-5010", "0768-22-5015", "support@notohoku.net", "928-0001"):
        assert part in texts[0]
    assert "29" in texts[0]
    assert "000-000-0000" in texts[1]
