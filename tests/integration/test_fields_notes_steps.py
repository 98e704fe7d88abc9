"""Work on a held case: fields filled and corrected, notes, the steps of playbooks."""

from typing import Any

import pytest
from sqlalchemy import select

from handoff_api.database.tables import notes
from tests.colleague import Colleague, new_id, row_of, set_columns, trail_of, waiting_case
from tests.service import DETAILS, Running

PRESENTED = "2026-11-20T10:30:00+09:00"


async def held_case(running: Running) -> tuple[Colleague, str, str]:
    """A holder, the case's id and the lease."""
    holder = await Colleague.sign_in(running, "holder")
    _, case_id = await waiting_case(running)
    return holder, case_id, await holder.claim(case_id)


async def test_staff_fill_what_is_missing_and_correct_what_is_wrong(running: Running) -> None:
    holder, case_id, lease = await held_case(running)

    changed = await holder.patch(
        f"cases/{case_id}/fields",
        lease=lease,
        values={"rececon_id": " 4711 ", "presented_at": PRESENTED, "kana": "ﾐﾎﾝ ﾊﾙｺ", "sex": None},
    )

    assert changed.status_code == 200
    assert changed.json()["missing"] == ["sex", "for_whom"]
    case = await holder.case(case_id)
    assert (case["missing"], case["given"]) == tuple(
        changed.json()[name] for name in ("missing", "given")
    )
    values = (await holder.post(f"cases/{case_id}/reveal", lease=lease)).json()["values"]
    assert values == DETAILS | {
        "kana": "ミホン ハルコ",
        "sex": None,
        "rececon_id": "4711",
        "presented_at": PRESENTED,
    }
    action, who, detail = (await trail_of(running, case_id))[-2]
    assert (action, who) == ("case.field_changed", "holder")
    assert detail == {"fields": ["kana", "presented_at", "rececon_id", "sex"]}


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"rececon_id": "4711", "kana": "Hanako"}, {"kana": "kana"}),
        ({"presented_at": "yesterday", "sex": "x"}, {"presented_at": "date-time", "sex": "choose"}),
        ({"provider": "Dr. B."}, {"provider": "unknown"}),
        ({"rececon_id": ""}, {"rececon_id": "required"}),
    ],
)
async def test_a_wrong_field_stores_none(
    running: Running, values: dict[str, Any], errors: dict[str, str]
) -> None:
    holder, case_id, lease = await held_case(running)
    before = await row_of(running, case_id)

    refused = await holder.patch(f"cases/{case_id}/fields", lease=lease, values=values)

    assert refused.status_code == 422
    told = refused.json()["errors"]
    assert {name: error["code"] for name, error in told.items()} == errors
    assert await row_of(running, case_id) == before
    for nothing in ({}, [], None, "x"):
        refused = await holder.patch(f"cases/{case_id}/fields", lease=lease, values=nothing)
        assert (refused.status_code, refused.json()["field"]) == (400, "values")


async def test_notes_are_for_staff_only_and_stored_once(running: Running) -> None:
    holder, case_id, lease = await held_case(running)
    colleague = await Colleague.sign_in(running, "colleague")
    id_ = new_id()

    first = await holder.post(f"cases/{case_id}/notes", lease=lease, id=id_, text="顔見知りの方")
    again = await holder.post(f"cases/{case_id}/notes", lease=lease, id=id_, text="顔見知りの方")
    empty = await holder.post(f"cases/{case_id}/notes", lease=lease, id=new_id(), text=" ")
    long = await holder.post(f"cases/{case_id}/notes", lease=lease, id=new_id(), text="あ" * 2001)

    codes = [answer.status_code for answer in (first, again, empty, long)]
    assert codes == [201, 200, 400, 422]
    (note,) = (await colleague.case(case_id))["notes"]
    assert (note["id"], note["author"], note["text"]) == (id_, "holder", "顔見知りの方")
    async with running.parts.database.read() as connection:
        sealed = await connection.scalar(select(notes.c.sealed))
    assert "顔見知り".encode() not in sealed
    said = [event["text"] for event in (await colleague.case(case_id))["conversation"]]
    assert not any("顔見知り" in text for text in said)


async def test_steps_are_ticked_with_who_and_when(running: Running) -> None:
    holder, case_id, lease = await held_case(running)
    path = f"cases/{case_id}/steps/check-account"
    ticked = {"lease": lease, "playbook": "harmo-recovery", "done": True}

    codes = [(await holder.post(path, **ticked)).status_code for _ in range(2)]
    (book,) = (await holder.case(case_id, locale="fr"))["playbooks"]

    assert codes == [204, 204]
    done = {step["id"]: step["done_by"] for step in book["steps"]}
    assert (done["check-account"], done["send-request"]) == ("holder", None)
    assert book["title"] == running.parts.catalogue.render("playbook-harmo-recovery-title", "fr")
    for wrong, status in (
        ({"playbook": "patient-portal"}, 400),
        ({"playbook": None}, 400),
        ({"done": "yes"}, 400),
        ({"lease": "another"}, 409),
    ):
        assert (await holder.post(path, **ticked | wrong)).status_code == status
    missing = await holder.post(f"cases/{case_id}/steps/no-such-step", **ticked)
    assert missing.status_code == 404
    await holder.post(path, **ticked | {"done": False})
    (book,) = (await holder.case(case_id))["playbooks"]
    assert all(step["done_by"] is None for step in book["steps"])
    actions = [action for action, _, _ in await trail_of(running, case_id)]
    assert actions.count("case.step_ticked") == 1
    assert actions[-1] == "case.step_unticked"


async def test_the_symptom_chooses_the_steps(running: Running) -> None:
    holder, case_id, _ = await held_case(running)
    whole = {book.id: book for book in running.parts.knowledge.playbooks.all()}

    await set_columns(running, case_id, type="appointment_mail", answers={"symptom": "no_reminder"})
    (book,) = (await holder.case(case_id))["playbooks"]

    steps = {step["id"] for step in book["steps"]}
    assert "check-reminders" in steps
    assert "check-confirmation" not in steps
    assert len(steps) < len(whole["ocean-permissions"].steps)


async def test_playbooks_are_found_without_a_case(running: Running) -> None:
    member = await Colleague.sign_in(running, "member")

    found = (await member.get("playbooks", query="HPKI ﾊﾟｽﾜｰﾄﾞ", locale="ja")).json()["playbooks"]
    everything = (await member.get("playbooks")).json()["playbooks"]
    nothing = (await member.get("playbooks", query="zeppelin")).json()["playbooks"]

    assert "staff-cards" in [book["id"] for book in found]
    assert any(step["found"] for book in found for step in book["steps"])
    assert len(everything) == len(running.parts.knowledge.playbooks.all())
    assert nothing == []
    assert (await member.get("playbooks", query="x" * 201)).status_code == 400
    assert (await member.get("playbooks", locale="xx")).status_code == 422


@pytest.mark.parametrize(
    ("method", "part", "body"),
    [
        ("patch", "fields", {"values": {"rececon_id": "4711"}}),
        ("post", "notes", {"id": "4d6fdb8e-51ab-4a60-8ac2-6a07cb0a9c3a", "text": "trop tard"}),
        ("post", "steps/check-account", {"playbook": "harmo-recovery", "done": True}),
        ("post", "reveal", {}),
        ("post", "typing", {}),
        ("post", "transfer", {"to": {"username": "colleague"}}),
        ("post", "hand-back", {"outcome": "done"}),
        ("post", "release", {"note": "trop tard"}),
        ("post", "messages", {"id": "4d6fdb8e-51ab-4a60-8ac2-6a07cb0a9c3b", "text": "trop tard"}),
        (
            "post",
            "messages",
            {"id": "4d6fdb8e-51ab-4a60-8ac2-6a07cb0a9c3c", "reply": "reply-looking"},
        ),
    ],
)
async def test_a_stale_lease_stores_nothing(
    running: Running, method: str, part: str, body: dict[str, Any]
) -> None:
    holder, case_id, stale = await held_case(running)
    await Colleague.sign_in(running, "colleague")
    await holder.post(f"cases/{case_id}/release", lease=stale)
    lease = await holder.claim(case_id)
    before = (await row_of(running, case_id), await trail_of(running, case_id))
    seen = await holder.case(case_id)

    refused = await getattr(holder, method)(f"cases/{case_id}/{part}", lease=stale, **body)

    assert (refused.status_code, refused.json()["code"]) == (409, "stale-lease")
    assert (await row_of(running, case_id), await trail_of(running, case_id)) == before
    after = await holder.case(case_id)
    for name in ("conversation", "notes", "playbooks", "lease", "given"):
        assert after[name] == seen[name]
    assert after["lease"] == lease


async def test_each_write_renews_the_lease(running: Running) -> None:
    holder, case_id, lease = await held_case(running)
    await Colleague.sign_in(running, "colleague")
    for part, body in (
        ("messages", {"id": new_id(), "text": "Bonjour"}),
        ("notes", {"id": new_id(), "text": "vu"}),
        ("steps/check-account", {"playbook": "harmo-recovery", "done": True}),
        ("reveal", {}),
        ("typing", {}),
    ):
        before = (await row_of(running, case_id)).lease_expires_at
        assert (await holder.post(f"cases/{case_id}/{part}", lease=lease, **body)).is_success
        assert (await row_of(running, case_id)).lease_expires_at > before
    looked = await holder.case(case_id)
    assert looked["lease"] == lease
