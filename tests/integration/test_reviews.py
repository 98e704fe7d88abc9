"""The review inbox: what gets into it, what administrators decide, and that it forgets."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from handoff_api.audit.trail import SYSTEM
from handoff_api.database.tables import audit, events, reviews
from handoff_api.exceptions import Malformed
from handoff_api.review.annotation import Span
from handoff_api.testing import said
from tests.colleague import Colleague
from tests.reviews import GUESSES, missed, missed_texts, rows, tapped, understood, wrote
from tests.service import Patient, Running

CLINIC = "lindehus-klinik"
FORGOT = "kan ikke huske min adgangskode til portalen"
FORGOT_TOO = "kan ikke huske adgangskoden til min portal"
OTHER = "hvor parkerer man"


class Reviewer:
    """An administrator at the inbox."""

    def __init__(self, colleague: Colleague) -> None:
        self._colleague = colleague

    @classmethod
    async def sign_in(
        cls,
        running: Running,
        username: str = "admin",
        facility: str = CLINIC,
        role: str = "administrator",
    ) -> "Reviewer":
        return cls(await Colleague.sign_in(running, username, facility, role))

    async def send(self, method: str, path: str = "", **rest: Any) -> httpx.Response:
        address = f"/api/v1/admin/reviews{path}"
        headers = self._colleague.headers
        return await self._colleague.client.request(method, address, headers=headers, **rest)

    async def groups(self, **query: str) -> list[dict[str, Any]]:
        response = await self.send("GET", params=query)
        assert response.status_code == 200, response.text
        return response.json()["groups"]

    async def decide(self, id_: str, decision: str, **body: Any) -> httpx.Response:
        return await self.send("POST", f"/{id_}", json={"decision": decision, **body})

    async def undo(self, id_: str) -> httpx.Response:
        return await self.send("POST", f"/{id_}/undo")


def texts(group: dict[str, Any]) -> list[str]:
    return [message["text"] for message in group["messages"]]


async def languages(running: Running, username: str, *chosen: str) -> None:
    accounts = running.parts.accounts
    await accounts.set_review_languages(await accounts.named(username), chosen, SYSTEM)


async def test_a_message_that_was_not_understood_is_there_with_what_the_model_made_of_it(
    running: Running,
) -> None:
    reviewer = await Reviewer.sign_in(running)
    patient = await Patient.start(running.client, CLINIC, "da")
    await wrote(running, patient, "kan ikke  finde det\nring 20 30 40 50", missed(model="m1"))

    (group,) = await reviewer.groups()

    (message,) = group["messages"]
    assert message["text"] == message["annotated"] == "kan ikke finde det ring [number]"
    assert (group["language"], group["reasons"]) == ("da", ["not-understood"])
    assert (group["suggestion"], group["runner_up"]) == ("reset_password", "forgot_email")
    assert (message["intent"], message["confidence"]) == ("nlu_fallback", 0.41)
    assert message["model"] == "m1"
    assert [(g["intent"], g["confidence"]) for g in message["guesses"]] == list(GUESSES)
    assert patient.id not in str(group)


async def test_the_text_is_sealed_under_the_conversations_key(running: Running) -> None:
    await missed_texts(running, FORGOT)

    (row,) = await rows(running)

    assert FORGOT not in repr(tuple(row))


async def test_nothing_is_noted_of_what_was_understood_tapped_or_filled_in(
    running: Running,
) -> None:
    patient = await Patient.start(running.client, CLINIC, "da")
    choices = await wrote(running, patient, "hej", understood("greet"))
    assert choices == {}
    await wrote(running, patient, "mit kort", understood("ask_card"))
    await tapped(running, patient, "menu", said("smalltalk-menu"))
    await wrote(running, patient, "hej", understood("greet"))
    await tapped(running, patient, "person", said("handoff-details", form="portal_account"))
    await wrote(running, patient, "jeg kan ikke trække vejret", missed())

    assert await rows(running) == []


async def test_each_way_of_being_misunderstood_has_its_reason(running: Running) -> None:
    patient = await Patient.start(running.client, CLINIC, "da")
    choices = await wrote(running, patient, "første", missed())
    await tapped(running, patient, list(choices.values())[1], understood("forgot_email"))
    choices = await wrote(running, patient, "anden", missed())
    await tapped(running, patient, next(iter(choices.values())), understood("reset_password"))
    choices = await wrote(running, patient, "tredje", missed())
    await tapped(running, patient, choices["Noget andet"], said("smalltalk-say-it-differently"))
    await wrote(running, patient, "fjerde", missed())
    await wrote(running, patient, "femte", missed())
    await tapped(running, patient, "person", said("handoff-details"))
    await wrote(running, patient, "mit kort", understood("ask_card"))
    await tapped(running, patient, "person", said("handoff-details"))

    reviewer = await Reviewer.sign_in(running)
    found = {m["text"]: m for group in await reviewer.groups() for m in group["messages"]}

    told = {text: (message["reasons"], message["tapped"]) for text, message in found.items()}
    assert told == {
        "første": (["not-understood", "another-tapped"], "forgot_email"),
        "anden": (["not-understood"], "reset_password"),
        "tredje": (["not-understood", "something-else"], None),
        "fjerde": (["not-understood", "missed-again"], None),
        "femte": (["not-understood", "missed-again", "person-asked"], None),
        "mit kort": (["person-asked"], None),
    }
    assert found["mit kort"]["guesses"] == [{"intent": "ask_card", "confidence": 0.97}]


async def test_what_the_patient_tapped_is_suggested_before_the_models_guess(
    running: Running,
) -> None:
    patient = await Patient.start(running.client, CLINIC, "da")
    choices = await wrote(running, patient, FORGOT, missed())
    await tapped(running, patient, list(choices.values())[1], understood("forgot_email"))

    reviewer = await Reviewer.sign_in(running)
    (group,) = await reviewer.groups(reason="another-tapped")

    assert (group["suggestion"], group["runner_up"]) == ("forgot_email", "reset_password")
    assert await reviewer.groups(reason="person-asked") == []


async def test_a_suggestion_that_changed_meanwhile_is_not_accepted_unseen(
    running: Running,
) -> None:
    reviewer = await Reviewer.sign_in(running)
    patient = await Patient.start(running.client, CLINIC, "da")
    choices = await wrote(running, patient, FORGOT, missed())
    (group,) = await reviewer.groups()
    await tapped(running, patient, list(choices.values())[1], understood("forgot_email"))

    refused = await reviewer.decide(group["id"], "accept", intent=group["suggestion"])
    accepted = await reviewer.decide(group["id"], "accept", intent="forgot_email")

    assert (refused.status_code, refused.json()["code"]) == (409, "conflict")
    assert accepted.json()["decision"]["intent"] == "forgot_email"


async def test_a_message_that_is_tried_again_is_noted(running: Running) -> None:
    patient = await Patient.start(running.client, CLINIC, "da")
    running.assistant.up = False
    seq = (await patient.post("messages", text=FORGOT)).json()["seq"]
    (away,) = await patient.answered(after=seq)
    assert await rows(running) == []
    running.assistant.up = True

    choices = await tapped(running, patient, away["choices"][0]["choice"], missed())
    await tapped(running, patient, choices["Noget andet"], said("smalltalk-say-it-differently"))

    (row,) = await rows(running)
    assert row.reasons == ["not-understood", "something-else"]


async def test_a_turn_that_is_dropped_notes_nothing(running: Running) -> None:
    patient = await Patient.start(running.client, CLINIC, "da")
    running.assistant.gate.clear()
    running.assistant.replies.append(missed())
    await patient.post("messages", text=FORGOT)
    await running.client.delete(patient.path, headers=patient.headers)
    running.assistant.gate.set()
    await running.parts.turns.finish()

    assert await rows(running) == []


async def test_alike_messages_are_decided_together_and_others_are_not(running: Running) -> None:
    reviewer = await Reviewer.sign_in(running)
    await missed_texts(running, FORGOT, OTHER, FORGOT_TOO)
    await missed_texts(running, FORGOT, guesses=(("forgot_email", 0.5),))

    groups = await reviewer.groups()
    assert [texts(group) for group in groups] == [[FORGOT, FORGOT_TOO], [OTHER], [FORGOT]]
    decided = await reviewer.decide(groups[0]["id"], "accept")

    assert decided.status_code == 200, decided.text
    assert decided.json()["decision"] == {
        "decision": "accept",
        "intent": "reset_password",
        "language": "da",
        "by": "admin",
        "at": decided.json()["decision"]["at"],
    }
    assert [texts(group) for group in await reviewer.groups()] == [[OTHER], [FORGOT]]
    (group,) = await reviewer.groups(state="decided")
    assert texts(group) == [FORGOT, FORGOT_TOO]
    examples = await running.parts.inbox.accepted()
    assert [(e.text, e.language, e.intent) for e in examples] == [
        (FORGOT, "da", "reset_password"),
        (FORGOT_TOO, "da", "reset_password"),
    ]


async def test_only_the_messages_that_were_seen_are_decided(running: Running) -> None:
    reviewer = await Reviewer.sign_in(running)
    await missed_texts(running, FORGOT, FORGOT_TOO)
    (group,) = await reviewer.groups()
    await missed_texts(running, FORGOT)

    seen = [message["id"] for message in group["messages"]]
    await reviewer.decide(group["id"], "pick", intent="change_email", messages=seen)

    (left,) = await reviewer.groups()
    assert texts(left) == [FORGOT]
    await reviewer.decide(left["id"], "skip", messages=[])
    assert await reviewer.groups() == []
    assert {e.intent for e in await running.parts.inbox.accepted()} == {"change_email"}


@pytest.mark.parametrize(
    ("decision", "intent", "label"),
    [
        ("accept", None, "reset_password"),
        ("pick", "ask_card", "ask_card"),
        ("out_of_scope", None, "out_of_scope"),
        ("skip", None, None),
    ],
)
async def test_every_decision_is_kept_and_can_be_undone_by_a_colleague(
    running: Running, decision: str, intent: str | None, label: str | None
) -> None:
    reviewer = await Reviewer.sign_in(running)
    colleague = await Reviewer.sign_in(running, "colleague")
    await missed_texts(running, FORGOT, FORGOT_TOO)
    (group,) = await reviewer.groups()

    await reviewer.decide(group["id"], decision, intent=intent)

    (decided,) = await colleague.groups(state="decided")
    assert (decided["decision"]["decision"], decided["decision"]["intent"]) == (decision, label)
    assert (await colleague.undo(group["messages"][1]["id"])).status_code == 204
    assert await reviewer.groups() == [group]
    again = await colleague.undo(group["id"])
    assert (again.status_code, again.json()["code"]) == (409, "not-decided")
    assert await running.parts.inbox.accepted() == []
    async with running.parts.database.read() as connection:
        entries = await connection.execute(select(audit).where(audit.c.action.like("review.%")))
        told = [(row.action, row.detail) for row in entries.all()]
    detail = {"decision": decision, "intent": label, "messages": 2}
    assert sorted(told, key=str) == [("review.decided", detail), ("review.undone", detail)]


async def test_of_two_people_at_once_one_decides(running: Running) -> None:
    one, two = [await Reviewer.sign_in(running, name) for name in ("one", "two")]
    await missed_texts(running, FORGOT, FORGOT_TOO)
    (group,) = await one.groups()
    first, second = (message["id"] for message in group["messages"])

    answers = await asyncio.gather(
        *(
            reviewer.decide(id_, decision, messages=[first, second])
            for reviewer, id_, decision in ((one, first, "accept"), (two, second, "out_of_scope"))
            for _ in range(3)
        )
    )

    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 5
    (won,) = [answer.json() for answer in answers if answer.status_code == 200]
    refused = [answer.json() for answer in answers if answer.status_code == 409]
    assert {answer["code"] for answer in refused} == {"already-decided"}
    assert {answer["decision"] for answer in refused} == {won["decision"]["decision"]}
    (kept,) = await one.groups(state="decided")
    assert kept == won


async def test_entities_are_marked_in_the_text_itself(running: Running) -> None:
    reviewer = await Reviewer.sign_in(running)
    text = "min datters kode til harmo virker ikke"
    await missed_texts(running, text, text, f"{text} mere")
    (group,) = await reviewer.groups()
    child = '[datters]{"entity": "family_member", "value": "child"}'
    marked = f'min {child} kode til [harmo]{{"entity": "system"}} virker ikke'
    wrong = {
        'min kode til [harmo]{"entity": "system"}': "annotated-other-text",
        text.replace("harmo", '[harmo]{"entity": system}'): "annotated-malformed",
        text.replace("harmo", '[harmo]{"entity": "drug"}'): "annotated-unknown-entity",
        text.replace("harmo", '[harmo]{"entity": "system", "value": "x"}'): (
            "annotated-unknown-value"
        ),
    }

    for annotated, code in wrong.items():
        refused = await reviewer.decide(group["id"], "accept", annotated=annotated)
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid-form")
        assert refused.json()["errors"]["annotated"]["code"] == code
    decided = await reviewer.decide(group["id"], "accept", annotated=marked)

    assert [m["annotated"] for m in decided.json()["messages"]] == [marked, marked, f"{text} mere"]
    first, second, third = await running.parts.inbox.accepted()
    assert first.entities == second.entities
    assert first.entities == (
        Span(4, 11, "family_member", "child"),
        Span(21, 26, "system"),
    )
    assert third.entities == ()


async def test_a_decision_needs_an_intent_that_there_is(running: Running) -> None:
    reviewer = await Reviewer.sign_in(running)
    await missed_texts(running, FORGOT, guesses=())
    (group,) = await reviewer.groups()
    assert group["suggestion"] is None

    for decision in ("accept", "pick"):
        refused = await reviewer.decide(group["id"], decision)
        assert refused.status_code == 422
        assert refused.json()["errors"]["intent"]["code"] == "intent-missing"
    malformed: list[tuple[str, dict[str, Any]]] = [
        ("keep", {}),
        ("pick", {"intent": "something_else"}),
        ("skip", {"language": "en"}),
        ("skip", {"annotated": 1}),
        ("skip", {"messages": "all"}),
        ("skip", {"messages": [1]}),
    ]
    for decision, body in malformed:
        assert (await reviewer.decide(group["id"], decision, **body)).status_code == 400
    for query in ({"state": "x"}, {"language": "en"}, {"reason": "x"}):
        assert (await reviewer.send("GET", params=query)).status_code == 400


async def test_everybody_reviews_their_own_languages(running: Running) -> None:
    await missed_texts(running, FORGOT)
    await missed_texts(running, "mon mot de passe", language="fr")
    reviewer = await Reviewer.sign_in(running)
    other = await Reviewer.sign_in(running, "other")
    assert [group["language"] for group in await reviewer.groups()] == ["da"]
    await languages(running, "other", "fr", "da")

    french, danish = await other.groups()
    assert (french["language"], danish["language"]) == ("fr", "da")
    assert (await other.send("GET")).json()["waiting"] == {"fr": 1, "da": 1}
    assert (await reviewer.send("GET", params={"language": "fr"})).status_code == 403
    assert (await reviewer.decide(french["id"], "accept")).status_code == 403
    assert (await reviewer.decide(danish["id"], "accept", language="fr")).status_code == 403
    corrected = await other.decide(danish["id"], "accept", language="fr")
    assert corrected.json()["decision"]["language"] == "fr"
    assert (await other.decide(french["id"], "skip")).status_code == 200
    assert (await reviewer.undo(french["id"])).status_code == 403
    (example,) = await running.parts.inbox.accepted()
    assert (example.text, example.language) == (FORGOT, "fr")
    await languages(running, "other")
    assert await other.groups() == []
    with pytest.raises(Malformed):
        await languages(running, "other", "en")
    assert (await other.undo(danish["id"])).status_code == 403


async def test_the_inbox_is_for_administrators_of_the_facility(running: Running) -> None:
    await missed_texts(running, FORGOT)
    (group,) = await (await Reviewer.sign_in(running)).groups()
    outsider = await Reviewer.sign_in(running, "outsider", "sakura-pharmacy")
    lead = await Reviewer.sign_in(running, "lead", role="lead")
    await languages(running, "outsider", "da")

    assert await outsider.groups() == []
    assert (await outsider.decide(group["id"], "skip")).status_code == 404
    assert (await outsider.undo(group["id"])).status_code == 404
    assert (await lead.send("GET")).status_code == 403
    assert (await lead.decide(group["id"], "skip")).status_code == 403
    assert (await lead.undo(group["id"])).status_code == 403
    own = await Patient.start(running.client, "sakura-pharmacy", "da")
    await wrote(running, own, FORGOT, missed())
    (mine,) = await outsider.groups()
    reached = await outsider.decide(mine["id"], "skip", messages=[group["id"]])
    assert [message["id"] for message in reached.json()["messages"]] == [mine["id"]]


async def test_what_a_patient_erases_is_gone_from_the_inbox_decided_or_not(
    running: Running,
) -> None:
    reviewer = await Reviewer.sign_in(running)
    patients = await missed_texts(running, FORGOT, FORGOT_TOO, OTHER)
    group, _ = await reviewer.groups()
    await reviewer.decide(group["id"], "accept")

    for patient in (patients[0], patients[2]):
        await running.client.delete(patient.path, headers=patient.headers)

    assert await reviewer.groups() == []
    (left,) = await reviewer.groups(state="decided")
    assert texts(left) == [FORGOT_TOO]
    assert (await reviewer.undo(group["id"])).status_code == 404
    assert (await reviewer.undo(left["id"])).status_code == 204
    assert len(await rows(running)) == 1


async def test_reviews_end_with_the_retention_time_also_when_the_conversation_goes_on(
    running: Running,
) -> None:
    reviewer = await Reviewer.sign_in(running)
    patients = await missed_texts(running, FORGOT, OTHER)
    old = datetime.now(UTC) - timedelta(days=29, hours=23)
    async with running.parts.database.write() as connection:
        await connection.execute(update(reviews).values(at=old))
        later = datetime.now(UTC) + timedelta(days=1)
        still = events.c.conversation_id == patients[0].id
        await connection.execute(update(events).where(still).values(at=later))
    purge = running.parts.purge

    await purge.run()
    assert len(await reviewer.groups()) == 2
    await replace(purge, now=lambda: datetime.now(UTC) + timedelta(hours=2)).run()

    assert await rows(running) == []
    assert await patients[0].events()
