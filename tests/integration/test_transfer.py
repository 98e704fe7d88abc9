"""Cases change hands: back to the queue, to a colleague, to another facility."""

import pytest

from tests.colleague import Colleague, new_id, row_of, set_columns, trail_of, waiting_case
from tests.service import Patient, Running

ELSEWHERE = "lindehus-klinik"


async def other_case(running: Running, locale: str = "fr") -> tuple[Patient, str]:
    """A case of a type that every facility works on."""
    patient, case_id = await waiting_case(running, locale)
    await set_columns(running, case_id, type="other")
    return patient, case_id


async def test_a_colleague_holds_the_case_under_a_lease_of_their_own(running: Running) -> None:
    first = await Colleague.sign_in(running, "first")
    second = await Colleague.sign_in(running, "second")
    patient, case_id = await waiting_case(running)
    lease = await first.claim(case_id)
    before = await patient.events()

    handed = await first.post(
        f"cases/{case_id}/transfer", lease=lease, to={"username": "second"}, note="À rappeler"
    )

    assert handed.status_code == 200
    assert handed.json() == {"state": "claimed", "facility": "sakura-pharmacy", "holder": "second"}
    case = await second.case(case_id)
    assert case["lease"] not in (None, lease)
    assert [(note["author"], note["text"]) for note in case["notes"]] == [("first", "À rappeler")]
    assert "lease" not in await first.case(case_id)
    stale = await first.post(f"cases/{case_id}/release", lease=lease)
    assert (stale.status_code, stale.json()["code"]) == (409, "stale-lease")
    assert await patient.events() == before
    colleague = (await row_of(running, case_id)).holder_id
    assert (await trail_of(running, case_id))[-1] == (
        "case.transferred",
        "first",
        {"to_staff": colleague},
    )


async def test_another_facility_finds_it_at_the_place_of_its_opening(running: Running) -> None:
    here = await Colleague.sign_in(running, "here")
    there = await Colleague.sign_in(running, "there", ELSEWHERE)
    patient, case_id = await other_case(running)
    _, later = await other_case(running)
    await set_columns(running, later, facility=ELSEWHERE)
    opened_at = (await row_of(running, case_id)).opened_at
    lease = await here.claim(case_id)
    before = (await patient.events())[-1]["seq"]

    handed = await here.post(
        f"cases/{case_id}/transfer", lease=lease, to={"facility": ELSEWHERE}, note="Compte danois"
    )

    assert handed.json() == {"state": "waiting", "facility": ELSEWHERE, "holder": None}
    assert [case["id"] for case in await there.cases()] == [case_id, later]
    assert (await row_of(running, case_id)).opened_at == opened_at
    assert (await there.case(case_id))["notes"][0]["text"] == "Compte danois"
    assert (await here.get(f"cases/{case_id}")).status_code == 404
    assert (await here.post(f"cases/{case_id}/claim")).status_code == 404
    assert (await here.post(f"cases/{case_id}/renew", lease=lease)).status_code == 404
    owner, told = await patient.events(after=before)
    assert owner["owner"] == "queue"
    assert "Clinique Lindehus" in owner["text"]
    assert "Clinique Lindehus" in told["text"]
    assert told["case"]["facility"] == ELSEWHERE
    assert [action for action, _, _ in await trail_of(running, case_id)][-2:] == [
        "case.transferred",
        "case.transferred",
    ]


async def test_the_patient_keeps_their_facility_and_reads_who_answers(running: Running) -> None:
    here = await Colleague.sign_in(running, "here")
    there = await Colleague.sign_in(running, "there", ELSEWHERE)
    patient, case_id = await other_case(running)
    lease = await here.claim(case_id)
    await here.post(f"cases/{case_id}/transfer", lease=lease, to={"facility": ELSEWHERE})

    lease = await there.claim(case_id)
    await there.post(f"cases/{case_id}/messages", lease=lease, id=new_id(), text="Bonjour")
    await patient.post("messages", text="je n'arrive plus à respirer")

    events = await patient.events()
    assert next(e for e in events if e["type"] == "staff.message")["author"] == (
        "Équipe, Clinique Lindehus"
    )
    notice = events[-1]
    assert notice["type"] == "safety.notice"
    assert [number["number"] for number in notice["numbers"]][:1] == ["119"]
    read = (await there.case(case_id, locale="da"))["conversation"]
    assert "Sakura Apotek" in read[0]["text"]


@pytest.mark.parametrize(
    "to",
    [
        {"username": "nobody"},
        {"username": "stranger"},
        {"username": "gone"},
        {"facility": "nowhere"},
        {"facility": "sakura-pharmacy"},
        {"facility": "clinique-erable"},
        {"facility": ELSEWHERE, "username": "second"},
        {},
        "second",
        None,
    ],
)
async def test_a_case_goes_nowhere_else(running: Running, to: object) -> None:
    holder = await Colleague.sign_in(running, "holder")
    await Colleague.sign_in(running, "stranger", ELSEWHERE)
    await Colleague.sign_in(running, "gone")
    await running.parts.accounts.disable(await running.parts.accounts.named("gone"))
    _, case_id = await waiting_case(running)
    lease = await holder.claim(case_id)
    before = await row_of(running, case_id)

    refused = await holder.post(f"cases/{case_id}/transfer", lease=lease, to=to, note="reste ici")

    assert (refused.status_code, refused.json()["field"]) == (400, "to")
    assert await row_of(running, case_id) == before
    assert (await holder.case(case_id))["notes"] == []


async def test_whom_and_where_a_case_can_be_handed_is_listed(running: Running) -> None:
    member = await Colleague.sign_in(running, "member")
    await Colleague.sign_in(running, "chief", role="lead")
    await Colleague.sign_in(running, "stranger", ELSEWHERE)

    listed = (await member.get("colleagues")).json()["colleagues"]
    everywhere = (await member.get("facilities", locale="fr")).json()["facilities"]
    portals = (await member.get("facilities", type="portal_account")).json()["facilities"]

    assert listed == [{"username": "chief", "role": "lead"}]
    assert [row["facility"] for row in everywhere] == [
        "clinique-erable",
        ELSEWHERE,
        "noto-support-centre",
    ]
    assert everywhere[1]["name"] == "Clinique Lindehus"
    assert [row["facility"] for row in portals] == [ELSEWHERE]


async def test_a_lead_takes_a_colleagues_case_back(running: Running) -> None:
    agent = await Colleague.sign_in(running, "agent")
    other = await Colleague.sign_in(running, "other")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    stranger = await Colleague.sign_in(running, "stranger", ELSEWHERE, role="lead")
    _, case_id = await waiting_case(running)
    lease = await agent.claim(case_id)

    assert (await other.post(f"cases/{case_id}/release")).status_code == 403
    assert (await agent.post(f"cases/{case_id}/release")).status_code == 403
    assert (await stranger.post(f"cases/{case_id}/release")).status_code == 404
    taken = await lead.post(f"cases/{case_id}/release", note="Pause longue")

    assert taken.status_code == 204
    case = await lead.case(case_id)
    assert (case["state"], case["holder"], case["position"]) == ("waiting", None, 1)
    assert case["notes"][0]["author"] == "lead"
    again = await lead.post(f"cases/{case_id}/release")
    assert (again.status_code, again.json()["state"]) == (409, "waiting")
    assert (await agent.post(f"cases/{case_id}/renew", lease=lease)).status_code == 409
    assert ("case.released", "lead", {"cause": "taken-back"}) in await trail_of(running, case_id)


async def test_a_note_goes_along_with_a_release(running: Running) -> None:
    colleague = await Colleague.sign_in(running, "staff")
    _, case_id = await waiting_case(running)
    lease = await colleague.claim(case_id)

    for note in (7, "x" * 2001, "  "):
        refused = await colleague.post(f"cases/{case_id}/release", lease=lease, note=note)
        assert refused.status_code in (400, 422)
    done = await colleague.post(f"cases/{case_id}/release", lease=lease, note="Absent à midi")

    assert done.status_code == 204
    assert [note["text"] for note in (await colleague.case(case_id))["notes"]] == ["Absent à midi"]
