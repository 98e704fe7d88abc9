"""The accounts of members of staff: who they are, and what administrators and operators do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import SYSTEM, Actor, Trail
from handoff_api.database.engines import Database
from handoff_api.database.tables import sessions, staff
from handoff_api.exceptions import InvalidForm, Malformed, NotFound
from handoff_api.knowledge.facilities import Facilities
from handoff_api.privacy.throttle import Throttle
from handoff_api.staff.members import ROLES, Member, Session
from handoff_api.staff.passwords import Passwords, password_error, username_error, username_of
from handoff_api.words.catalogue import LOCALES


@dataclass(frozen=True)
class Account:
    """An account as those who manage it see it; `review_languages`: None unless chosen."""

    member: Member
    is_disabled: bool
    has_second_factor: bool
    sessions: int
    review_languages: tuple[str, ...] | None


class Accounts:
    """Adds, changes and disables accounts; every change is in the audit trail."""

    def __init__(
        self,
        database: Database,
        passwords: Passwords,
        throttle: Throttle,
        facilities: Facilities,
        trail: Trail,
    ) -> None:
        self._database = database
        self._passwords = passwords
        self._throttle = throttle
        self._facilities = facilities
        self._trail = trail

    async def add(
        self,
        facility: str,
        role: str,
        username: str,
        password: str,
        *,
        by: Actor = SYSTEM,
        is_one_time: bool = False,
    ) -> Member:
        """Add a member of staff; a one-time password must be replaced at the first sign-in.

        Raises:
            UnknownFacility, Malformed: no such facility or role.
            InvalidForm: the name is taken, or it or the password cannot be used.
        """
        name = username_of(username)
        if role not in ROLES:
            raise Malformed(field="role")
        member = Member(str(uuid4()), self._facilities.get(facility).id, role, name)
        _refuse(username=username_error(name), password=password_error(password, name))
        values = {
            "id": member.id,
            "facility": member.facility,
            "role": role,
            "username": name,
            "password_hash": await self._passwords.hash(password),
            "is_one_time": is_one_time,
        }
        try:
            async with self._database.write() as connection:
                await connection.execute(insert(staff).values(**values))
                await self._note(connection, "staff.added", member, by, role=role)
        except IntegrityError as error:
            raise InvalidForm(errors={"username": "username-taken"}) from error
        return member

    async def is_empty(self) -> bool:
        """Whether nobody has an account yet."""
        async with self._database.read() as connection:
            return not await connection.scalar(select(func.count()).select_from(staff))

    async def all(self, facility: str | None = None) -> Sequence[Account]:
        """The accounts of a facility, or all, by facility and name."""
        count = (
            select(func.count())
            .where(sessions.c.staff_id == staff.c.id, sessions.c.expires_at > datetime.now(UTC))
            .scalar_subquery()
        )
        query = select(staff, count.label("live")).order_by(staff.c.facility, staff.c.username)
        if facility is not None:
            query = query.where(staff.c.facility == facility)
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
        return [
            Account(
                _member(row),
                is_disabled=row.disabled_at is not None,
                has_second_factor=row.second_factor_step is not None,
                sessions=row.live,
                review_languages=_chosen(row.review_languages),
            )
            for row in rows
        ]

    async def named(self, username: str) -> Member:
        """The member with this user name, at any facility.

        Raises:
            NotFound: there is none.
        """
        return await self._found(staff.c.username == username_of(username))

    async def colleague(self, member: Member, id_: str) -> Member:
        """The member of the same facility with this id.

        Raises:
            NotFound: there is none.
        """
        return await self._found(staff.c.id == id_, staff.c.facility == member.facility)

    async def disable(self, whom: Member, by: Actor = SYSTEM) -> None:
        """Let the account sign in no more, and end its sessions."""
        await self._change(whom, "staff.disabled", by, disabled_at=datetime.now(UTC))

    async def enable(self, whom: Member, by: Actor = SYSTEM) -> None:
        """Let a disabled account sign in again."""
        await self._change(whom, "staff.enabled", by, disabled_at=None)

    async def reset_password(
        self, whom: Member, password: str, by: Actor = SYSTEM, *, is_one_time: bool = False
    ) -> None:
        """Replace a forgotten password and end the account's sessions.

        Raises:
            InvalidForm: the password cannot be used.
        """
        _refuse(password=password_error(password, whom.username))
        hash_ = await self._passwords.hash(password)
        await self._change(
            whom, "staff.password_reset", by, password_hash=hash_, is_one_time=is_one_time
        )

    async def end_sessions(self, whom: Member, by: Actor = SYSTEM) -> None:
        """End every session of the account."""
        async with self._database.write() as connection:
            await connection.execute(delete(sessions).where(sessions.c.staff_id == whom.id))
            await self._note(connection, "staff.session_ended", whom, by)

    async def set_review_languages(self, whom: Member, languages: Sequence[str], by: Actor) -> None:
        """Choose the languages whose misunderstood messages the account reviews.

        Raises:
            Malformed: one of them is not served.
        """
        if not set(languages) <= set(LOCALES):
            raise Malformed(field="languages")
        async with self._database.write() as connection:
            await connection.execute(
                update(staff).where(staff.c.id == whom.id).values(review_languages=list(languages))
            )
            await self._note(
                connection, "staff.review_languages_set", whom, by, languages=list(languages)
            )

    async def change_password(self, session: Session, password: str, new: str) -> None:
        """Replace one's own password and end one's other sessions.

        Raises:
            InvalidForm: the present password is wrong, or the new one cannot be used.
            TooManyAttempts: the name is locked for a while after failures.
        """
        member = session.member
        _refuse(new=password_error(new, member.username))
        await self.check_password(member, password)
        if new == password:
            raise InvalidForm(errors={"new": "password-same"})
        hash_ = await self._passwords.hash(new)
        async with self._database.write() as connection:
            await connection.execute(
                update(staff)
                .where(staff.c.id == member.id)
                .values(password_hash=hash_, is_one_time=False)
            )
            others = (sessions.c.staff_id == member.id, sessions.c.id != session.id)
            await connection.execute(delete(sessions).where(*others))
            await self._note(connection, "staff.password_changed", member, Actor.of(member))

    async def check_password(self, member: Member, password: str) -> None:
        """Make sure that it is the member who sits at the signed-in screen.

        Raises:
            InvalidForm: the password is wrong.
            TooManyAttempts: the name is locked for a while after failures.
        """
        query = select(staff.c.password_hash).where(staff.c.id == member.id)
        async with self._throttle.turn(member.username):
            async with self._database.read() as connection:
                expected = await connection.scalar(query)
            if not await self._passwords.fits(password, expected):
                async with self._database.write() as connection:
                    await self._throttle.failed(connection, member.username)
                raise InvalidForm(errors={"password": "password-wrong"})

    async def _change(self, whom: Member, action: str, by: Actor, **values: Any) -> None:
        async with self._database.write() as connection:
            await connection.execute(update(staff).where(staff.c.id == whom.id).values(**values))
            await connection.execute(delete(sessions).where(sessions.c.staff_id == whom.id))
            await self._throttle.forgive(connection, whom.username)
            await self._note(connection, action, whom, by)

    async def _found(self, *conditions: Any) -> Member:
        async with self._database.read() as connection:
            row = (await connection.execute(select(staff).where(*conditions))).one_or_none()
        if row is None:
            raise NotFound
        return _member(row)

    async def _note(
        self, connection: AsyncConnection, action: str, whom: Member, by: Actor, **detail: Any
    ) -> None:
        await self._trail.note(
            connection, action, facility=whom.facility, actor=by, account=whom.id, **detail
        )


def _refuse(**errors: str | None) -> None:
    if found := {field: code for field, code in errors.items() if code}:
        raise InvalidForm(errors=found)


def _member(row: Row[Any]) -> Member:
    return Member(row.id, row.facility, row.role, row.username)


def _chosen(languages: Sequence[str] | None) -> tuple[str, ...] | None:
    return None if languages is None else tuple(languages)
