"""Who reviews: a facility's administrators, each in the languages that were chosen for them."""

from collections.abc import Sequence

from sqlalchemy import select

from handoff_api.database.engines import Database
from handoff_api.database.tables import staff
from handoff_api.exceptions import Forbidden
from handoff_api.knowledge.facilities import Facilities
from handoff_api.staff.members import Member
from handoff_api.words.catalogue import LOCALES


class Reviewers:
    """The languages of reviewers."""

    def __init__(self, database: Database, facilities: Facilities) -> None:
        self._database = database
        self._facilities = facilities

    async def languages(self, member: Member) -> tuple[str, ...]:
        """The languages that the member reviews.

        Raises:
            Forbidden: the member is no administrator.
        """
        if not member.is_administrator:
            raise Forbidden
        query = select(staff.c.review_languages).where(staff.c.id == member.id)
        async with self._database.read() as connection:
            chosen = await connection.scalar(query)
        return review_languages(chosen, self._facilities.get(member.facility).staff_locales)


def review_languages(chosen: Sequence[str] | None, usual: Sequence[str]) -> tuple[str, ...]:
    """The languages chosen for somebody, else the usual ones, in the order of the catalogue."""
    taken = usual if chosen is None else chosen
    return tuple(language for language in LOCALES if language in taken)


def check_language(language: str, languages: Sequence[str]) -> None:
    """Make sure that the language is among those that somebody reviews.

    Raises:
        Forbidden: it is not.
    """
    if language not in languages:
        raise Forbidden
