"""The small notation of the rules: `étouffée?s?`, `<chest>`, `tout_de_suite`."""

import re
from collections.abc import Iterator, Mapping

_NAME = re.compile(r"<(\w+)>")


def expanded(notation: str) -> list[str]:
    """Every spelling that the notation stands for: `a|b` is either, `x?` and `(…)?` may be missing.

    Raises:
        ValueError: a bracket is not closed or not opened.
    """
    spellings, rest = _choice(notation, 0)
    if rest != len(notation):
        raise ValueError(f"unbalanced brackets in {notation!r}")
    return list(dict.fromkeys(spellings))


def _choice(notation: str, at: int) -> tuple[list[str], int]:
    spellings, at = _series(notation, at)
    while at < len(notation) and notation[at] == "|":
        more, at = _series(notation, at + 1)
        spellings = spellings + more
    return spellings, at


def _series(notation: str, at: int) -> tuple[list[str], int]:
    spellings = [""]
    while at < len(notation) and notation[at] not in "|)":
        piece, at = _piece(notation, at)
        if notation[at : at + 1] == "?":
            piece, at = [*piece, ""], at + 1
        spellings = [head + tail for head in spellings for tail in piece]
    return spellings, at


def _piece(notation: str, at: int) -> tuple[list[str], int]:
    if notation[at] == "<":
        end = notation.index(">", at) + 1
        return [notation[at:end]], end
    if notation[at] != "(":
        return [notation[at]], at + 1
    spellings, at = _choice(notation, at + 1)
    if notation[at : at + 1] != ")":
        raise ValueError(f"unbalanced brackets in {notation!r}")
    return spellings, at + 1


class WordLists:
    """The named word lists of a language: `<chest>` stands for the forms listed under `chest`."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._lists = lists

    def forms(self, notation: str) -> list[str]:
        """The forms that the notation stands for, with the named lists put in.

        Raises:
            KeyError: there is no list of that name.
            ValueError: a bracket is not closed or not opened.
        """
        return list(dict.fromkeys(self._resolved(notation)))

    def _resolved(self, notation: str) -> Iterator[str]:
        for spelling in expanded(notation):
            name = _NAME.search(spelling)
            if name is None:
                yield spelling
                continue
            for entry in self._lists[name[1]].split():
                yield from self._resolved(spelling.replace(name[0], f"({entry})", 1))
