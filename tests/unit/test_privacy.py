"""What must not leave: redaction of free text, and ciphertext bound to its row."""

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from handoff_api.privacy.encryption import Key
from handoff_api.privacy.redaction import redact


@pytest.mark.parametrize(
    "personal",
    [
        "090-1234-5678",
        "０９０ー１２３４ー５６７８",
        "(03) 1234 5678",
        "06 12 34 56 78",
        "+33 6.12.34.56.78",
        "514 555-0123",
        "12 34 56 78",
        "010161-1234",
        "1 61 04 75 123 456 78",
        "1234 5678 9012",
        "4111 1111 1111 1111",
        "hanako@example.org",
        "hanako @ example.org",
        "昭和36年4月3日",
        "S36.4.3",
        "1961/04/03",
        "3.4.1961",
        "3 avril 1961",
        "3. april 1961",
    ],
)
def test_personal_numbers_and_addresses_are_removed(personal: str) -> None:
    redacted = redact(f"書きます {personal} お願い")

    assert personal not in redacted
    assert not any(digits in redacted for digits in ("1234", "5678", "0123", "1961", "36", "04"))
    assert redacted.startswith("書きます")
    assert redacted.endswith("お願い")


@pytest.mark.parametrize(
    "text",
    [
        "エラー500が出ます",
        "2台目のスマホで3回試しました",
        "rendez-vous à 10 h 30",
        "min kode virker ikke efter 2 forsøg",
        "i 2024 fik jeg ny telefon",
    ],
)
def test_ordinary_numbers_stay(text: str) -> None:
    assert redact(text) == text


@given(st.text(max_size=2000))
def test_any_text_can_be_redacted_twice(text: str) -> None:
    assert redact(redact(text)) == redact(text)


def test_a_ciphertext_opens_in_its_own_row_only() -> None:
    key = Key(bytes(range(32)))
    sealed = key.seal({"name": "見本 花子"}, "case:1")

    assert key.open(sealed, "case:1") == {"name": "見本 花子"}
    assert "見本".encode() not in sealed
    with pytest.raises(InvalidTag):
        key.open(sealed, "case:2")
    with pytest.raises(InvalidTag):
        Key(bytes(32)).open(sealed, "case:1")
