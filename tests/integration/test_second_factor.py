"""The second factor: set up, asked for, counted once, required by a facility."""

import asyncio
import re
from typing import Any

import httpx
import pyotp
import pytest
import yaml
from sqlalchemy import select, update

from handoff_api.database.tables import staff
from handoff_api.knowledge.facilities import Facilities
from handoff_api.settings import ROOT
from tests.people import (
    FACTOR,
    PASSWORD,
    SIGN_IN,
    actions,
    add,
    enrolled,
    enter,
    later,
    token,
)
from tests.service import Running

FILES = ROOT / "handoff_api" / "knowledge" / "facilities"
FACILITY = yaml.safe_load((FILES / "lindehus-klinik.yml").read_text(encoding="utf-8"))


async def test_a_second_factor_is_set_up_and_asked_for(running: Running) -> None:
    await add(running, "hanako")
    headers = await token(running, "hanako")
    started = await running.client.post(FACTOR, headers=headers)
    told = started.json()

    assert started.status_code == 201
    assert re.fullmatch("[A-Z2-7]{32}", told["secret"])
    assert told["uri"].startswith("otpauth://totp/Tsunagu:hanako?secret=" + told["secret"])
    assert told["svg"].startswith("<svg")
    assert (await enter(running, "hanako")).status_code == 201, "it is not confirmed yet"
    wrong = await running.client.put(FACTOR, json={"code": "abc"}, headers=headers)
    assert wrong.json()["errors"]["code"]["code"] == "code-wrong"
    app = pyotp.TOTP(told["secret"])
    assert (
        await running.client.put(FACTOR, json={"code": app.now()}, headers=headers)
    ).status_code == 204

    without = await enter(running, "hanako")
    assert (without.status_code, without.json()["code"]) == (401, "second-factor-required")
    assert "ticket" not in without.text
    assert (await enter(running, "hanako", code=later(app))).status_code == 201
    assert (await running.client.post(FACTOR, headers=headers)).status_code == 409
    assert (
        await running.client.put(FACTOR, json={"code": later(app)}, headers=headers)
    ).status_code == 409


async def test_a_code_counts_once(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")

    older_than_the_set_up = await enter(running, "hanako", code=later(app, -1))
    code = later(app)
    answers = await asyncio.gather(*(enter(running, "hanako", code=code) for _ in range(3)))

    assert older_than_the_set_up.json()["code"] == "second-factor-wrong"
    assert sorted(answer.status_code for answer in answers) == [201, 401, 401]


async def test_wrong_codes_are_refused(running: Running) -> None:
    await add(running, "hanako")
    await enrolled(running, "hanako")

    for code in ("000000000", "12345", "あいうえおか", "-12345", " "):
        refused = await enter(running, "hanako", code=code)
        assert (refused.status_code, refused.json()["code"]) == (401, "second-factor-wrong")


async def test_codes_out_of_the_clocks_tolerance_are_refused(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")

    assert (await enter(running, "hanako", code=later(app, 3))).status_code == 401
    full_width = later(app).translate({ord(str(n)): 0xFF10 + n for n in range(10)})
    spaced = f" {full_width[:3]} {full_width[3:]} "
    assert (await enter(running, "hanako", code=spaced)).status_code == 201


async def test_wrong_codes_lock_and_the_password_alone_does_not_unlock(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")

    answers = []
    for _ in range(5):
        answers.append((await enter(running, "hanako", code=later(app, 3))).status_code)
        answers.append((await enter(running, "hanako")).status_code)

    assert answers == [401] * 9 + [429]
    assert "staff.sign_in_failed" in await actions(running)


async def test_a_second_factor_is_removed_with_the_password(running: Running) -> None:
    await add(running, "hanako")
    app = await enrolled(running, "hanako")
    headers = await token(running, "hanako", code=later(app))

    async def remove(password: str) -> httpx.Response:
        return await running.client.request(
            "DELETE", FACTOR, json={"password": password}, headers=headers
        )

    assert (await remove("wrong")).json()["errors"]["password"]["code"] == "password-wrong"
    assert (await enter(running, "hanako")).status_code == 401
    assert (await remove(PASSWORD)).status_code == 204
    assert (await enter(running, "hanako")).status_code == 201
    assert (await actions(running)).count("staff.second_factor_removed") == 1


async def test_setting_it_up_ends_ones_other_sessions(running: Running) -> None:
    await add(running, "hanako")
    elsewhere = await token(running, "hanako")

    await enrolled(running, "hanako")

    assert (await running.client.get(SIGN_IN, headers=elsewhere)).status_code == 401


async def test_the_secret_is_sealed_for_its_own_account(running: Running) -> None:
    await add(running, "hanako")
    await add(running, "jiro")
    app = await enrolled(running, "hanako")
    await enrolled(running, "jiro")
    async with running.parts.database.write() as connection:
        query = select(staff.c.second_factor).where(staff.c.username == "hanako")
        sealed = await connection.scalar(query)
        assert app.secret.encode() not in sealed
        moved = update(staff).where(staff.c.username == "jiro").values(second_factor=sealed)
        await connection.execute(moved)

    assert (await enter(running, "jiro", code=later(app))).status_code == 500


async def test_a_facility_can_require_a_second_factor(running: Running, requiring: Any) -> None:
    await add(running, "hanako")
    before = await token(running, "hanako")
    requiring(running)

    signed_in = (await enter(running, "hanako")).json()
    headers = {"Authorization": f"Bearer {signed_in['token']}"}

    assert signed_in["owes"] == "second-factor"
    for session in (before, headers):
        refused = await running.client.get("/api/v1/staff/cases", headers=session)
        assert refused.status_code == 403
        assert refused.json()["code"] == "second-factor-enrolment-required"
    secret = (await running.client.post(FACTOR, headers=headers)).json()["secret"]
    code = {"code": pyotp.TOTP(secret).now()}
    assert (await running.client.put(FACTOR, json=code, headers=headers)).status_code == 204
    assert (await running.client.get("/api/v1/staff/cases", headers=headers)).status_code == 200


@pytest.mark.parametrize(
    ("given", "is_required"),
    [({}, False), ({"second_factor": "optional"}, False), ({"second_factor": "required"}, True)],
)
def test_a_facilitys_file_says_whether_it_is_required(
    given: dict[str, str], is_required: bool
) -> None:
    facilities = Facilities({"a": FACILITY | given})

    assert facilities.get("a").requires_second_factor == is_required


def test_another_word_in_a_facilitys_file_stops_the_start() -> None:
    with pytest.raises(ValueError, match="second_factor"):
        Facilities({"a": FACILITY | {"second_factor": "perhaps"}})
