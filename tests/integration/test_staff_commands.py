"""The operator's command line, service tokens and demo sign-ins."""

import asyncio
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from handoff_api.exceptions import Malformed
from handoff_api.settings import Settings
from handoff_api.staff import __main__ as command_line
from handoff_api.testing import ScriptedAssistant
from tests.people import (
    NEW,
    PASSWORD,
    enrolled,
    enter,
)
from tests.service import Running, serve


async def test_a_service_token_does_what_its_scopes_say(running: Running) -> None:
    tokens = running.parts.service_tokens
    reader = {"Authorization": f"Bearer {await tokens.add('sakura-pharmacy', 'r', ['cases:read'])}"}
    writer = {
        "Authorization": f"Bearer {await tokens.add('sakura-pharmacy', 'w', ['cases:write'])}"
    }

    written = await running.client.post("/api/v1/cases", json={}, headers=reader)
    read = await running.client.get("/api/v1/cases/x", headers=writer)

    for refused, scope in ((written, "cases:write"), (read, "cases:read")):
        problem = refused.json()
        assert (refused.status_code, problem["code"]) == (403, "missing-scope")
        assert problem["scope"] == scope
    assert (await running.client.get("/api/v1/cases/x", headers=reader)).status_code == 404
    assert (await running.client.post("/api/v1/cases", json={}, headers=writer)).status_code == 400


async def test_a_revoked_token_is_refused(running: Running) -> None:
    tokens = running.parts.service_tokens
    headers = {"Authorization": f"Bearer {await tokens.add('sakura-pharmacy', 'desk')}"}
    (listed,) = await tokens.all()

    await tokens.revoke(listed.id)

    assert (await running.client.get("/api/v1/cases/x", headers=headers)).status_code == 401
    with pytest.raises(Malformed):
        await tokens.add("sakura-pharmacy", "desk", ["cases:delete"])


@pytest.fixture
def operate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Run a command with the password on standard input; returns what it printed."""
    monkeypatch.setenv("TSUNAGU_DATA", str(tmp_path))
    monkeypatch.setenv("TSUNAGU_DEMO", "no")
    monkeypatch.delenv("DATABASE_URL", raising=False)

    def run(*arguments: str, password: str = "") -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
        command_line.main(arguments)
        return capsys.readouterr().out

    return run


def test_the_command_line_adds_lists_and_disables(operate: Any) -> None:
    assert operate("add", "sakura-pharmacy", "lead", "hanako", password=PASSWORD) == ""
    assert operate("list") == "sakura-pharmacy\tlead\thanako\t\n"
    operate("disable", "HANAKO")
    assert operate("list") == "sakura-pharmacy\tlead\thanako\tdisabled\n"
    operate("enable", "hanako")
    operate("reset-password", "hanako", password=NEW)
    operate("reset-second-factor", "hanako")
    shown = operate("add-service", "sakura-pharmacy", "desk", "--scope", "cases:read").strip()
    assert len(shown) == 43
    row = operate("list").splitlines()[1].split("\t")
    assert (row[:3], row[4]) == (["sakura-pharmacy", "service", "desk"], "cases:read")
    operate("revoke-service", row[3])
    assert operate("list").splitlines()[1].endswith("cases:read, revoked")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["add", "nowhere", "lead", "hanako"], "no such facility"),
        (["add", "sakura-pharmacy", "lead", "hanako"], "at least 12"),
        (["reset-password", "nobody"], "not found"),
        (["disable", "nobody"], "not found"),
        (["revoke-service", "x"], "not found"),
        (["add-service", "nowhere", "desk"], "no such facility"),
    ],
)
def test_the_command_line_says_what_is_wrong(operate: Any, arguments: list[str], says: str) -> None:
    with pytest.raises(SystemExit, match=says):
        operate(*arguments, password="short")


async def test_the_command_lines_password_and_reset_work_in_the_service(
    tmp_path: Path, operate: Any
) -> None:
    await asyncio.to_thread(operate, "add", "sakura-pharmacy", "lead", "hanako", password=PASSWORD)
    url = Settings.from_environment({"TSUNAGU_DATA": str(tmp_path)}).database_url
    async with serve(tmp_path, url, ScriptedAssistant()) as running:
        await enrolled(running, "hanako")
        assert (await enter(running, "hanako")).status_code == 401
        await asyncio.to_thread(operate, "reset-second-factor", "hanako")
        assert (await enter(running, "hanako")).status_code == 201
        await asyncio.to_thread(operate, "reset-password", "hanako", password=NEW)
        assert (await enter(running, "hanako", password=NEW)).status_code == 201


async def test_demo_sign_ins_have_every_role_at_every_facility(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'tsunagu.sqlite3'}"
    async with serve(tmp_path, url, ScriptedAssistant(), TSUNAGU_DEMO="yes") as running:
        path = tmp_path / "demo-accounts.json"
        rows = json.loads(path.read_text())
        assert path.stat().st_mode & 0o777 == 0o600
        facilities = [facility.id for facility in running.parts.knowledge.facilities.all()]
        assert [(row["facility"], row["role"]) for row in rows] == [
            (facility, role)
            for facility in facilities
            for role in ("agent", "lead", "administrator")
        ]
        for row in rows[:3]:
            answer = await enter(running, row["username"], password=row["password"])
            assert answer.json()["role"] == row["role"]
            assert answer.json()["owes"] is None
