"""What patients write is nowhere to be read: not in the data, not in a log."""

import httpx

from tests.acceptance.walk import TAPS, walk_by_taps
from tests.service import DETAILS, Patient
from tests.stack import Stack

NAME = "架空 銀杏子"
KANA = "カクウ ギンナンコ"
BIRTH_DATE = "1937-11-23"
TELEPHONE = "090-5550-1937"


async def test_no_file_holds_what_was_typed(stack: Stack, client: httpx.AsyncClient) -> None:
    patient = await Patient.start(client)
    asked = await patient.post("messages", text=f"折り返しは {TELEPHONE} へ、{NAME} です")
    await patient.answered(after=asked.json()["seq"])
    back = await patient.post("messages", choice="menu")
    await patient.answered(after=back.json()["seq"])
    await walk_by_taps(patient, TAPS, after=back.json()["seq"])
    values = DETAILS | {"name": NAME, "kana": KANA, "birth_date": BIRTH_DATE}
    form = await patient.post("forms/harmo_recovery", values=values)
    await patient.answered(after=form.json()["seq"])

    written = [NAME, "銀杏子", KANA, BIRTH_DATE, TELEPHONE, TELEPHONE.replace("-", "")]
    needles = [text.encode() for text in written]
    needles += [ascii(text).strip("'").encode() for text in written]
    found = [
        (path.name, needle.decode())
        for path in stack.settings.data.rglob("*")
        if path.is_file()
        for needle in needles
        if needle in path.read_bytes()
    ]
    assert found == []
