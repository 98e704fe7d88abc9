"""Checks that every message exists in every language, with the same variables and facts."""

import sys

from handoff_api.settings import ROOT
from handoff_api.words.catalogue import LOCALES, Catalogue


def differences(catalogue: Catalogue) -> list[str]:
    """A line for each message that a language lacks, or that has other variables or facts there."""
    first, *others = LOCALES
    found = []
    for locale in others:
        here, there = catalogue.variables(first), catalogue.variables(locale)
        found += [f"{key}: only in {first}" for key in sorted(here.keys() - there.keys())]
        found += [f"{key}: only in {locale}" for key in sorted(there.keys() - here.keys())]
        found += [
            f"{key}: {first} has {sorted(here[key])}, {locale} has {sorted(there[key])}"
            for key in sorted(here.keys() & there.keys())
            if here[key] != there[key]
        ]
        mine, theirs = catalogue.facts(first), catalogue.facts(locale)
        found += [
            f"{key}: {first} states {mine[key]}, {locale} states {theirs[key]}"
            for key in sorted(here.keys() & there.keys())
            if set(mine[key]) != set(theirs[key])
        ]
    return found


if __name__ == "__main__":
    sys.exit("\n".join(differences(Catalogue(ROOT / "locales"))) or 0)
