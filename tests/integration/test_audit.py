"""The audit trail: what is in it, who reads it, and that nobody changes it."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from handoff_api.audit.trail import SYSTEM, Actor
from handoff_api.database.tables import audit
from handoff_api.exceptions import ConfigurationError
from handoff_api.settings import ROOT
from handoff_api.testing import ScriptedAssistant
from handoff_api.words.catalogue import LOCALES, Catalogue
from tests.colleague import PASSWORD, Colleague, waiting_case
from tests.service import DETAILS, Patient, Running, serve

CHANGES = (
    "UPDATE audit SET action = 'nothing'",
    "DELETE FROM audit",
    "TRUNCATE audit",
    "ALTER TABLE audit DISABLE TRIGGER ALL",
    "ALTER TABLE audit ADD COLUMN more TEXT",
    "DROP TRIGGER audit_refuses_changes ON audit",
    "DROP FUNCTION audit_is_append_only() CASCADE",
    "DROP TABLE audit",
    "CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RETURN NULL; END $$",
)


async def entries_of(member: Colleague, **query: Any) -> list[dict[str, Any]]:
    response = await member.get("audit", **query)
    assert response.status_code == 200, response.text
    return response.json()["entries"]


async def test_the_details_are_shown_only_with_an_entry_in_the_trail(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    _, case_id = await waiting_case(running)
    lease = (await holder.post(f"cases/{case_id}/claim")).json()["lease"]

    shown = (await holder.get(f"cases/{case_id}")).json()
    assert "values" not in shown
    assert set(shown["given"]) >= set(DETAILS)
    assert DETAILS["name"] not in str(shown)

    revealed = await holder.post(f"cases/{case_id}/reveal", lease=lease)

    assert revealed.status_code == 200
    assert revealed.json()["values"] == DETAILS | {"kana": "ミホン ハナコ"}
    (entry,) = [e for e in await entries_of(lead) if e["action"] == "case.revealed"]
    assert entry["actor"] == {"kind": "staff", "name": "holder"}
    assert entry["case"] == {"id": case_id, "code": shown["code"]}
    assert abs((datetime.fromisoformat(entry["at"]) - datetime.now(UTC)).total_seconds()) < 60


async def test_with_a_stale_lease_nothing_is_shown_or_written(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    other = await Colleague.sign_in(running, "other")
    stranger = await Colleague.sign_in(running, "stranger", "lindehus-klinik")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    _, case_id = await waiting_case(running)
    lease = (await holder.post(f"cases/{case_id}/claim")).json()["lease"]
    await holder.post(f"cases/{case_id}/release", lease=lease)
    before = await entries_of(lead)

    stale = await holder.post(f"cases/{case_id}/reveal", lease=lease)
    nobodys = await other.post(f"cases/{case_id}/reveal", lease="")
    strangers = await stranger.post(f"cases/{case_id}/reveal", lease=lease)

    assert [r.status_code for r in (stale, nobodys, strangers)] == [409, 409, 404]
    assert stale.json()["code"] == "stale-lease"
    assert DETAILS["name"] not in stale.text + nobodys.text + strangers.text
    assert await entries_of(lead) == before


async def test_entries_hold_no_personal_details(running: Running) -> None:
    holder = await Colleague.sign_in(running, "holder")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    patient, case_id = await waiting_case(running)
    lease = (await holder.post(f"cases/{case_id}/claim")).json()["lease"]
    await holder.post(f"cases/{case_id}/reveal", lease=lease)
    await holder.post(
        f"cases/{case_id}/messages", lease=lease, id=str(uuid4()), text="内緒の言葉です"
    )
    await holder.post(f"cases/{case_id}/resolve", lease=lease, outcome="done")
    await running.client.delete(patient.path, headers=patient.headers)

    async with running.parts.database.read() as connection:
        rows = (await connection.execute(select(audit))).all()

    actions = [row.action for row in rows if row.case_id == case_id]
    for action in ("case.claimed", "case.revealed", "case.resolved", "case.erased"):
        assert action in actions
    written = str(rows) + str(await entries_of(lead))
    typed = (*(v for k, v in DETAILS.items() if k in ("name", "kana", "birth_date")), "内緒の言葉")
    assert [value for value in typed if value in written] == []


async def test_leads_and_administrators_read_their_own_facility(running: Running) -> None:
    agent = await Colleague.sign_in(running, "agent")
    lead = await Colleague.sign_in(running, "lead", role="lead")
    administrator = await Colleague.sign_in(running, "admin", role="administrator")
    stranger = await Colleague.sign_in(running, "stranger", "lindehus-klinik", "lead")
    _, case_id = await waiting_case(running)
    await agent.post(f"cases/{case_id}/claim")

    assert (await agent.get("audit")).status_code == 403
    assert (await running.client.get("/api/v1/staff/audit")).status_code == 401
    assert await entries_of(stranger, case=case_id) == []
    assert case_id not in str(await entries_of(stranger))
    for reader in (lead, administrator):
        assert "case.claimed" in {e["action"] for e in await entries_of(reader, case=case_id)}


async def test_entries_come_newest_first_in_pages(running: Running) -> None:
    lead = await Colleague.sign_in(running, "lead", role="lead")
    first, second = str(uuid4()), str(uuid4())
    async with running.parts.database.write() as connection:
        for number in range(250):
            await running.parts.trail.note(
                connection,
                "case.claimed",
                facility="sakura-pharmacy",
                actor=SYSTEM,
                case_id=second if number % 2 else first,
            )

    page = await entries_of(lead, limit=10)
    older = await entries_of(lead, limit=10, before=page[-1]["id"])

    ids = [entry["id"] for entry in page + older]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 20
    assert len(await entries_of(lead)) == 50
    assert len(await entries_of(lead, limit=1000)) == 200
    of_one = await entries_of(lead, case=first, limit=200)
    assert (len(of_one), {entry["case"]["id"] for entry in of_one}) == (125, {first})
    for wrong in ({"limit": "0"}, {"limit": "-1"}, {"before": "x"}):
        assert (await lead.get("audit", **wrong)).status_code == 400


async def test_the_trail_refuses_every_change(running: Running) -> None:
    async with running.parts.database.write() as connection:
        await running.parts.trail.note(
            connection, "case.claimed", facility="sakura-pharmacy", actor=Actor("staff", "x")
        )
    changes = CHANGES[:2] if running.parts.database.is_sqlite else CHANGES[:3]

    for change in changes:
        with pytest.raises(DBAPIError, match="append-only"):
            async with running.parts.database.write() as connection:
                await connection.exec_driver_sql(change)

    async with running.parts.database.read() as connection:
        actions = list(await connection.scalars(select(audit.c.action)))
    assert actions == ["case.claimed"]


class TwoRoles:
    """A PostgreSQL database with one role that owns the tables and one for the service."""

    def __init__(self, server: Any) -> None:
        self._server = server
        name = uuid4().hex
        self.owner, self.service, self.database = f"owner_{name}", f"service_{name}", f"d{name}"
        for role in (self.owner, self.service):
            self.run(f"CREATE ROLE {role} LOGIN PASSWORD 'pass'")
        self.run(f"CREATE DATABASE {self.database} OWNER {self.owner}")

    def run(self, statement: str) -> None:
        self._server.psql(f"{statement};")

    def run_inside(self, statement: str) -> None:
        self._server.psql(f"\\c {self.database}\n{statement};")

    def url(self, role: str) -> str:
        url = self._server.get_uri(self.database).replace("postgresql://", "postgresql+asyncpg://")
        return re.sub("//[^@]*@", f"//{role}:pass@", url)


@pytest.fixture
def two_roles(postgres: Any) -> TwoRoles:
    return TwoRoles(postgres)


@pytest.fixture
async def running_as_two(tmp_path: Path, two_roles: TwoRoles) -> AsyncIterator[Running]:
    secret = tmp_path / "owner.url"
    secret.write_text(two_roles.url(two_roles.owner))
    async with serve(
        tmp_path,
        two_roles.url(two_roles.service),
        ScriptedAssistant(),
        DATABASE_OWNER_URL_FILE=str(secret),
    ) as running:
        yield running


async def test_the_services_role_cannot_change_the_trail(running_as_two: Running) -> None:
    lead = await Colleague.sign_in(running_as_two, "lead", role="lead")
    patient, case_id = await waiting_case(running_as_two)
    lease = (await lead.post(f"cases/{case_id}/claim")).json()["lease"]
    assert (await lead.post(f"cases/{case_id}/reveal", lease=lease)).status_code == 200
    before = await entries_of(lead)

    for change in CHANGES:
        with pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
            async with running_as_two.parts.database.write() as connection:
                await connection.exec_driver_sql(change)

    assert await entries_of(lead) == before
    erased = await running_as_two.client.delete(patient.path, headers=patient.headers)
    assert erased.status_code == 204
    assert (await entries_of(lead))[0]["action"] == "case.erased"


async def test_later_starts_with_or_without_the_owner_leave_the_rights_as_they_are(
    running_as_two: Running, two_roles: TwoRoles, tmp_path: Path
) -> None:
    for owner in ({"DATABASE_OWNER_URL": two_roles.url(two_roles.owner)}, {}):
        async with serve(
            tmp_path, two_roles.url(two_roles.service), ScriptedAssistant(), **owner
        ) as again:
            await Patient.start(again.client)
            with pytest.raises(DBAPIError, match="permission denied"):
                async with again.parts.database.write() as connection:
                    await connection.execute(text("DELETE FROM audit"))


async def test_a_database_of_one_role_is_handed_to_an_owner(
    two_roles: TwoRoles, tmp_path: Path
) -> None:
    service, owner = two_roles.url(two_roles.service), two_roles.url(two_roles.owner)
    two_roles.run(f"ALTER DATABASE {two_roles.database} OWNER TO {two_roles.service}")
    async with serve(tmp_path, service, ScriptedAssistant()) as running:
        patient = await Patient.start(running.client)

    with pytest.raises(ConfigurationError, match="owns the audit table"):
        async with serve(tmp_path, service, ScriptedAssistant(), DATABASE_OWNER_URL=owner):
            pass
    two_roles.run_inside(f"REASSIGN OWNED BY {two_roles.service} TO {two_roles.owner}")
    two_roles.run(f"ALTER DATABASE {two_roles.database} OWNER TO {two_roles.owner}")

    async with serve(tmp_path, service, ScriptedAssistant(), DATABASE_OWNER_URL=owner) as running:
        seen = await running.client.get(f"{patient.path}/events", headers=patient.headers)
        assert seen.status_code == 200


async def test_a_role_that_could_take_the_rights_stops_the_start(
    two_roles: TwoRoles, tmp_path: Path
) -> None:
    owner = two_roles.url(two_roles.owner)
    member = f"GRANT {two_roles.owner} TO {two_roles.service}"
    with pytest.raises(ConfigurationError, match="DATABASE_OWNER_URL"):
        async with serve(tmp_path, owner, ScriptedAssistant(), DATABASE_OWNER_URL=owner):
            pass
    two_roles.run(member)
    with pytest.raises(ConfigurationError, match="owns the audit table"):
        async with serve(
            tmp_path,
            two_roles.url(two_roles.service),
            ScriptedAssistant(),
            DATABASE_OWNER_URL=owner,
        ):
            pass


async def test_an_owner_needs_postgresql(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="PostgreSQL"):
        async with serve(
            tmp_path,
            f"sqlite+aiosqlite:///{tmp_path / 'tsunagu.sqlite3'}",
            ScriptedAssistant(),
            DATABASE_OWNER_URL="postgresql+asyncpg://owner@127.0.0.1/tsunagu",
        ):
            pass


async def console_of(running: Running, username: str) -> dict[str, str]:
    """The session cookie of a member of staff at the console."""
    token, _ = await running.parts.sessions.sign_in(username, PASSWORD)
    return {"Cookie": f"__Host-tsunagu-session={token}"}


async def page(running: Running, headers: dict[str, str], **query: Any) -> httpx.Response:
    return await running.client.get("/console/audit", params=query, headers=headers)


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_page_tells_each_action_as_a_sentence(running: Running, locale: str) -> None:
    lead = await Colleague.sign_in(running, "lead", role="lead")
    _, case_id = await waiting_case(running)
    lease = (await lead.post(f"cases/{case_id}/claim")).json()["lease"]
    await lead.post(f"cases/{case_id}/reveal", lease=lease)
    headers = await console_of(running, "lead")
    headers["Cookie"] += f"; __Host-tsunagu-locale={locale}"

    shown = await page(running, headers)

    assert shown.status_code == 200
    say = Catalogue(ROOT / "locales").render
    who = say("audit-who-staff", locale, {"name": "lead"})
    for action in ("case-claimed", "case-revealed", "staff-signed-in"):
        assert say(f"audit-action-{action}", locale, {"who": who, "whom": ""}) in shown.text
    assert f'lang="{locale}"' in shown.text
    assert DETAILS["name"] not in shown.text


async def test_the_page_is_for_leads_and_goes_back_in_time(running: Running) -> None:
    await Colleague.sign_in(running, "agent")
    await Colleague.sign_in(running, "lead", role="lead")
    async with running.parts.database.write() as connection:
        await connection.execute(
            insert(audit),
            [
                {
                    "at": datetime.now(UTC),
                    "facility": "sakura-pharmacy",
                    "actor_kind": "staff",
                    "actor_id": "gone",
                    "action": f"something.new_{number}",
                    "detail": {"fields": ["name"]},
                }
                for number in range(60)
            ],
        )

    assert (await page(running, await console_of(running, "agent"))).status_code == 403
    headers = await console_of(running, "lead")
    newest = (await page(running, headers)).text
    older = re.search(r"/console/audit\?[^\"]*before=(\d+)", newest)
    assert older
    assert "something.new_59" in newest
    assert "something.new_0" not in newest
    assert "something.new_0" in (await page(running, headers, before=older[1])).text
    nothing = await page(running, headers, case="<script>")
    assert nothing.status_code == 200
    assert "<script>" not in nothing.text


def test_every_action_has_its_sentence() -> None:
    catalogue = Catalogue(ROOT / "locales")
    noted = {
        action
        for path in (ROOT / "handoff_api").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if not any(other in line for other in ("logger.", "Final = ", '"staff.id"'))
        for action in re.findall(r'"((?:case|conversation|staff|service|review)\.[a-z_]+)"', line)
    }

    assert {"case.revealed", "case.erased", "case.expired", "staff.signed_in"} <= noted
    for action in sorted(noted):
        key = f"audit-action-{action.replace('.', '-').replace('_', '-')}"
        assert [x for x in LOCALES if not catalogue.has(key, x)] == [], key
