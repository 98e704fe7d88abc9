"""All facts, and each answer to each intent, are reached by taps alone at every facility."""

import json
import re

import pytest
import yaml
from conftest import CASE_TYPES, ROOT, Conversation
from test_training_data import INTENTS

FACILITIES = {
    path.stem: yaml.safe_load(path.read_text())["systems"]
    for path in (ROOT / "handoff_api/knowledge/facilities").glob("*.yml")
}
# Messages of the dialogue, by the files of the catalogue that hold nothing else.
FILES = ("harmo", "portal", "network", "mail")


def facts_of(locale):
    """Each message of the dialogue's own files with the facts that its comment names."""
    facts = {}
    for name in FILES:
        comment = ""
        for line in (ROOT / f"locales/{locale}/{name}.ftl").read_text().splitlines():
            if found := re.match(r"([a-z][\w-]*) *=", line):
                facts[found[1]] = set(comment.split())
            comment = line.removeprefix("# facts:") if line.startswith("# facts:") else ""
    return facts


async def explore(agent, systems):
    """Tap everything that is offered after each intent; the keys that were said, by key."""
    said, seen = set(), set()
    start = Conversation(agent, systems=systems)
    paths = []
    for intent in sorted(INTENTS):
        for system in (None, *CASE_TYPES):
            entities = {"system": system} if system else {}
            paths.append((start.state, {"intent": intent, "entities": entities}))
    while paths:
        state, tap = paths.pop()
        place = json.dumps([state, tap], sort_keys=True)
        if place in seen:
            continue
        seen.add(place)
        patient = Conversation(agent, systems=systems)
        patient.state = state
        said.update(await patient.send(tap=tap))
        for message in patient.last["messages"]:
            for choice in message.get("choices", []):
                if not is_detour(choice):
                    following = {key: choice[key] for key in ("intent", "entities")}
                    paths.append((patient.state, following))
    return said


def is_detour(choice):
    """Whether a choice leads out of the topic, where it is explored by itself."""
    return choice["intent"] in ("talk_to_staff", "start_over", "change_language", "thank")


@pytest.mark.parametrize("facility", sorted(FACILITIES))
async def test_no_tap_ends_in_silence_and_every_fact_is_reached(agent, facility):
    said = await explore(agent, FACILITIES[facility])
    written = {key for key, facts in facts_of("ja").items() if facts}
    route = {"harmo-pharmacy-route", "harmo-pharmacy-present", "harmo-pharmacy-needs"}
    only_elsewhere = {"harmo-other-pharmacy"} if facility == "sakura-pharmacy" else route
    assert written - said - only_elsewhere == set()


@pytest.mark.parametrize("locale", ["ja", "fr", "da"])
def test_every_fact_for_patients_is_stated(locale):
    facts = yaml.safe_load((ROOT / "handoff_api/knowledge/facts.yml").read_text())
    wanted = {
        fact
        for source in facts.values()
        for fact, row in source["facts"].items()
        if row["for"] != "staff"
    }
    assert wanted - set().union(*facts_of(locale).values()) == set()
