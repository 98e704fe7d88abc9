"""A patient's harmo recovery, from the first message to the pharmacist's screen."""

import httpx
import pytest

from tests.acceptance.walk import TAPS, WARNINGS, claim, walk_by_taps
from tests.service import DETAILS, Patient
from tests.stack import Stack

# What a patient may write, and the message that the bot answers with.
TYPED = {
    "ja": [
        ("お薬の記録が全部消えてしまいました", "harmo-for-whom"),
        ("娘のぶんです", "harmo-account"),
        ("はい", "harmo-warning-carried-over"),
        ("わかりました", "harmo-warning-duplicates"),
        ("はい", "harmo-warning-favourites"),
        ("カードはまだ使えますか", "harmo-warning-favourites"),
        ("わかりました", "harmo-warning-card"),
        ("了解です", "harmo-warning-stays-in-app"),
        ("はい", "harmo-knows-email"),
        ("メールアドレスを忘れました", "handoff-details"),
    ],
    "fr": [
        ("mes anciens médicaments ont disparu de l'application", "harmo-for-whom"),
        ("pour ma fille", "harmo-account"),
        ("oui", "harmo-warning-carried-over"),
        ("d'accord", "harmo-warning-duplicates"),
        ("oui", "harmo-warning-favourites"),
        ("est-ce que mon ancienne carte marche encore ?", "harmo-warning-favourites"),
        ("compris", "harmo-warning-card"),
        ("ok", "harmo-warning-stays-in-app"),
        ("oui", "harmo-knows-email"),
        ("je ne sais plus quelle adresse courriel j'ai donnée", "handoff-details"),
    ],
    "da": [
        ("alle mine gamle medicinoplysninger er væk fra appen", "harmo-for-whom"),
        ("det er til min datter", "harmo-account"),
        ("ja", "harmo-warning-carried-over"),
        ("forstået", "harmo-warning-duplicates"),
        ("ja", "harmo-warning-favourites"),
        ("kan jeg stadig bruge mit gamle kort?", "harmo-warning-favourites"),
        ("okay", "harmo-warning-card"),
        ("ja", "harmo-warning-stays-in-app"),
        ("ja", "harmo-knows-email"),
        ("jeg har glemt hvilken mailadresse jeg har brugt", "handoff-details"),
    ],
}


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_by_taps_alone(stack: Stack, client: httpx.AsyncClient, locale: str) -> None:
    patient = await Patient.start(client, locale=locale)
    await walk_by_taps(patient, TAPS)
    form = await patient.post("forms/harmo_recovery", values=DETAILS)

    events = await patient.answered(after=form.json()["seq"])
    case = next(e["case"] for e in events if e["type"] == "case.updated")

    shown = await claim(stack, client, case["code"])
    assert shown["type"] == "harmo_recovery"
    assert shown["values"]["name"] == DETAILS["name"]
    assert shown["answers"] == {"for_whom": "self", "knows_email": "no"}
    assert shown["told"] == WARNINGS
    assert shown["missing"] == ["rececon_id", "presented_at"]


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
async def test_by_typing_with_a_question_in_between(
    stack: Stack, client: httpx.AsyncClient, locale: str
) -> None:
    patient = await Patient.start(client, locale=locale)
    for text, expected in TYPED[locale]:
        seq = (await patient.post("messages", text=text)).json()["seq"]
        keys = [e["key"] for e in await patient.answered(after=seq) if e["type"] == "bot.message"]
        assert keys[-1] == expected, (text, keys)
    form = await patient.post("forms/harmo_recovery", values=DETAILS)

    events = await patient.answered(after=form.json()["seq"])
    case = next(e["case"] for e in events if e["type"] == "case.updated")
    shown = await claim(stack, client, case["code"])
    assert shown["answers"] == {"for_whom": "child", "knows_email": "no"}
    typed = [e for e in shown["conversation"] if e["type"] == "patient.message"]
    assert typed[0]["text"] == TYPED[locale][0][0]
    answers = [e for e in shown["conversation"] if e.get("answers") == typed[0]["seq"]]
    assert answers[0]["intent"] == "recover_records"
