"""The small notation of the rules: `étouffée?s?`, `<chest>`, `tout_de_suite`."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from math import prod

# A notation of more forms stays in pieces.
MOST_FORMS = 2000

# Forms, one of which is written.
Piece = list[str]
# Pieces, all of which are written, one right after the other.
Pieces = list[Piece]


class WordLists:
    """The named word lists of a language: `<chest>` stands for the forms listed under `chest`."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._lists = lists
        self._forms: dict[str, Piece] = {}

    def pieces(self, notation: str) -> Iterator[Pieces]:
        """The alternatives that the notation stands for, each in as few pieces as can be.

        `a|b` is either, `x?` and `(…)?` may be missing, `<…>` is any form of that list. No
        alternative begins with a piece that may be missing.

        Raises:
            KeyError: there is no list of that name.
            ValueError: a bracket is not closed or not opened, or the notation may be nothing.
        """
        for series in self._whole(notation):
            yield from _headed(_merged(series), notation)

    def _whole(self, notation: str) -> list[Pieces]:
        alternatives, rest = self._choice(notation, 0)
        if rest != len(notation):
            raise ValueError(f"unbalanced brackets in {notation!r}")
        return alternatives

    def _choice(self, notation: str, at: int) -> tuple[list[Pieces], int]:
        series, at = self._series(notation, at)
        alternatives = [series]
        while at < len(notation) and notation[at] == "|":
            series, at = self._series(notation, at + 1)
            alternatives.append(series)
        return alternatives, at

    def _series(self, notation: str, at: int) -> tuple[Pieces, int]:
        pieces = []
        while at < len(notation) and notation[at] not in "|)":
            piece, at = self._piece(notation, at)
            if notation[at : at + 1] == "?":
                piece, at = _unlike([*piece, ""]), at + 1
            pieces.append(piece)
        return pieces, at

    def _piece(self, notation: str, at: int) -> tuple[Piece, int]:
        if notation[at] == "<":
            end = notation.index(">", at)
            return self._named(notation[at + 1 : end]), end + 1
        if notation[at] != "(":
            return [notation[at]], at + 1
        alternatives, at = self._choice(notation, at + 1)
        if notation[at : at + 1] != ")":
            raise ValueError(f"unbalanced brackets in {notation!r}")
        return _joined(alternatives), at + 1

    def _named(self, name: str) -> Piece:
        if name not in self._forms:
            entries = self._lists[name].split()
            self._forms[name] = _joined(series for each in entries for series in self._whole(each))
        return self._forms[name]


def _joined(alternatives: Iterable[Pieces]) -> Piece:
    return _unlike("".join(form) for pieces in alternatives for form in product(*pieces))


def _unlike(forms: Iterable[str]) -> Piece:
    return list(dict.fromkeys(forms))


def _merged(pieces: Pieces) -> Pieces:
    merged: list[Pieces] = [[]]
    for piece in pieces:
        if merged[-1] and prod(map(len, [*merged[-1], piece])) > MOST_FORMS:
            merged.append([])
        merged[-1].append(piece)
    return [_joined([series]) for series in merged]


def _headed(pieces: Pieces, notation: str) -> Iterator[Pieces]:
    """The pieces with and without those first ones that may be missing."""
    if not pieces or pieces == [[""]]:
        raise ValueError(f"{notation!r} may be nothing at all")
    head, *others = pieces
    yield [[form for form in head if form], *others]
    if "" in head:
        yield from _headed(others, notation)
