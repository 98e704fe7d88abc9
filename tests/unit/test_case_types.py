"""Forms: what people type is normalised kindly, and refused with one code a field."""

import pytest

from handoff_api.cases.codes import ALPHABET, new_code
from handoff_api.exceptions import InvalidForm, Malformed
from handoff_api.knowledge.case_types import to_kana
from handoff_api.knowledge.library import load_knowledge

RECOVERY = load_knowledge().case_types.get("harmo_recovery")
VALUES = {
    "name": "見本 花子",
    "kana": "ミホン ハナコ",
    "birth_date": "1961-04-03",
    "sex": "female",
    "contact": "counter",
}


@pytest.mark.parametrize(
    "typed", ["みほん はなこ", "ﾐﾎﾝ ﾊﾅｺ", "ミホン ハナコ", " みほん\u3000ハナコ "]
)
def test_kana_is_taken_in_every_width(typed: str) -> None:
    assert RECOVERY.validate(VALUES | {"kana": typed})["kana"] == "ミホン ハナコ"


def test_half_width_voicing_marks_join_their_kana() -> None:
    assert to_kana("ｶﾞｷﾞｸﾞﾊﾟ") == "ガギグパ"


def test_names_keep_their_own_characters() -> None:
    assert RECOVERY.validate(VALUES | {"name": "\ufa11田 花子"})["name"] == "\ufa11田 花子"


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("kana", "Hanako", "kana"),
        ("kana", "見本", "kana"),
        ("birth_date", "1961-02-30", "birth-date"),
        ("birth_date", "1961", "birth-date"),
        ("birth_date", "19610403", "birth-date"),
        ("birth_date", "1961-W14-1", "birth-date"),
        ("birth_date", "1799-01-01", "birth-date"),
        ("birth_date", "3000-01-01", "birth-date"),
        ("birth_date", None, "invalid"),
        ("name", "", "required"),
        ("name", " \u3000", "required"),
        ("name", "あ" * 121, "too-long"),
        ("name", {"a": 1}, "invalid"),
        ("sex", "x", "choose"),
        ("contact", "pigeon", "choose"),
        ("telephone", "call me", "telephone"),
        ("rececon_id", "5", "unknown"),
    ],
)
def test_a_wrong_value_has_one_code(field: str, value: object, code: str) -> None:
    with pytest.raises(InvalidForm) as refused:
        RECOVERY.validate(VALUES | {field: value})

    assert refused.value.facts["errors"] == {field: code}


def test_some_fields_may_be_told_to_the_staff_instead() -> None:
    values = RECOVERY.validate(VALUES | {"kana": None, "sex": None})

    assert RECOVERY.missing(values) == ["kana", "sex", "for_whom", "rececon_id", "presented_at"]


def test_an_empty_form_names_every_needed_field() -> None:
    with pytest.raises(InvalidForm) as refused:
        RECOVERY.validate({})

    assert set(refused.value.facts["errors"]) == set(VALUES)


@pytest.mark.parametrize("values", [None, [], "name", 5])
def test_values_must_be_an_object(values: object) -> None:
    with pytest.raises(Malformed):
        RECOVERY.validate(values)


def test_codes_have_no_look_alikes() -> None:
    code = new_code()

    assert len(code) == 9
    assert set(code.replace("-", "")) <= set(ALPHABET)
    assert not set(ALPHABET) & set("01OILSZBAEU")
