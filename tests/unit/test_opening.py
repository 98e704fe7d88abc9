"""Opening hours as patients are told them: split shifts, public holidays, yearly closures."""

from datetime import UTC, datetime

import pytest

from handoff_api.exceptions import UnknownFacility
from handoff_api.knowledge.facilities import Closure
from handoff_api.knowledge.library import load_knowledge

FACILITIES = load_knowledge().facilities


@pytest.mark.parametrize(
    ("facility", "now", "opens"),
    [
        ("sakura-pharmacy", "2026-11-24T10:00+09:00", None),
        ("sakura-pharmacy", "2026-11-24T13:30+09:00", "2026-11-24T14:00+09:00"),
        ("sakura-pharmacy", "2026-11-24T18:30+09:00", "2026-11-25T09:00+09:00"),
        ("sakura-pharmacy", "2026-11-22T12:00+09:00", "2026-11-24T09:00+09:00"),
        ("noto-support-centre", "2026-12-28T17:00+09:00", "2027-01-04T09:00+09:00"),
        ("clinique-erable", "2026-06-23T18:00-04:00", "2026-06-25T08:00-04:00"),
        ("lindehus-klinik", "2026-12-24T17:00+01:00", "2026-12-28T08:00+01:00"),
    ],
    ids=["open", "lunch", "evening", "labour-day", "new-year", "saint-jean-baptiste", "christmas"],
)
def test_the_next_opening(facility: str, now: str, opens: str | None) -> None:
    calendar = FACILITIES.get(facility).calendar

    found = calendar.opens_at(datetime.fromisoformat(now).astimezone(UTC))

    assert found == (opens and datetime.fromisoformat(opens))


def test_a_closure_may_run_over_the_new_year() -> None:
    closure = Closure.parse("12-29/01-03")

    days = [(12, 28), (12, 29), (12, 31), (1, 1), (1, 3), (1, 4)]
    assert [closure.covers(datetime(2026, *day).date()) for day in days] == [
        False,
        True,
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("facility", ["nowhere", None, 5, "../sakura-pharmacy"])
def test_an_unknown_facility(facility: object) -> None:
    with pytest.raises(UnknownFacility):
        FACILITIES.get(facility)


@pytest.mark.parametrize(
    ("facility", "start", "end", "minutes"),
    [
        ("sakura-pharmacy", "2026-11-24T10:00+09:00", "2026-11-24T10:30+09:00", 30),
        ("sakura-pharmacy", "2026-11-24T12:30+09:00", "2026-11-24T14:15+09:00", 45),
        ("sakura-pharmacy", "2026-11-21T12:00+09:00", "2026-11-24T09:05+09:00", 65),
        ("sakura-pharmacy", "2026-11-24T18:30+09:00", "2026-11-25T09:00+09:00", 0),
        ("noto-support-centre", "2026-12-28T16:00+09:00", "2027-01-04T10:00+09:00", 120),
        ("lindehus-klinik", "2026-10-23T13:30+02:00", "2026-10-26T08:30+01:00", 60),
        ("clinique-erable", "2026-11-02T21:00+00:00", "2026-11-02T23:00+00:00", 60),
        ("sakura-pharmacy", "2026-11-24T10:30+09:00", "2026-11-24T10:00+09:00", 0),
    ],
    ids=["open", "lunch", "holiday", "night", "new-year", "clocks-change", "zones", "backwards"],
)
def test_open_minutes_between_two_instants(
    facility: str, start: str, end: str, minutes: int
) -> None:
    calendar = FACILITIES.get(facility).calendar

    assert (
        calendar.open_minutes(datetime.fromisoformat(start), datetime.fromisoformat(end)) == minutes
    )
