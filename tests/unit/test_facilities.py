"""The facilities' files: which sites may embed the widget."""

from typing import Any

import pytest
import yaml

from handoff_api.knowledge.facilities import Facilities
from handoff_api.knowledge.library import HERE, load_knowledge

FILE = HERE / "facilities" / "sakura-pharmacy.yml"


def origins_of(value: Any) -> tuple[str, ...]:
    row = yaml.safe_load(FILE.read_text(encoding="utf-8")) | {"origins": value}
    return Facilities({"pharmacy": row}).get("pharmacy").origins


def test_no_sample_facility_lists_a_site() -> None:
    assert {facility.origins for facility in load_knowledge().facilities.all()} == {()}


def test_sites_are_listed_as_browsers_name_them() -> None:
    sites = [
        "https://www.sakura-pharmacy.example",
        "https://xn--6ck8b.example:8443",
        "http://localhost:8000",
        "http://127.0.0.1",
    ]
    assert origins_of(sites) == tuple(sites)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("https://www.sakura-pharmacy.example", "must be a list"),
        (None, "must be a list"),
        ([None], "not scheme://host"),
        ([8000], "not scheme://host"),
        (["*"], "not scheme://host"),
        (["null"], "not scheme://host"),
        (["www.sakura-pharmacy.example"], "not scheme://host"),
        (["https://*.sakura-pharmacy.example"], "not scheme://host"),
        (["https://www.sakura-pharmacy.example/"], "not scheme://host"),
        (["https://www.sakura-pharmacy.example/chat"], "not scheme://host"),
        (["https://www.sakura-pharmacy.example\n"], "not scheme://host"),
        (["https://user@www.sakura-pharmacy.example"], "not scheme://host"),
        (["https://WWW.sakura-pharmacy.example"], "not scheme://host"),
        (["https://さくら.example"], "not scheme://host"),
        (["https://"], "not scheme://host"),
        (["ftp://www.sakura-pharmacy.example"], "not scheme://host"),
        (["http://www.sakura-pharmacy.example"], "must be https"),
        (["http://localhost.example"], "must be https"),
        (["https://www.sakura-pharmacy.example:443"], "default port"),
        (["http://localhost:80"], "default port"),
    ],
)
def test_anything_else_stops_the_start(value: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        origins_of(value)
