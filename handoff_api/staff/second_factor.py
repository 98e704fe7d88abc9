"""The second factor: one-time codes of an authenticator app (TOTP, RFC 6238).

`staff.second_factor` holds the secret, sealed under a key of its own that is derived from the
master key. `staff.second_factor_step` is the time step of the last code that was taken: no code
counts twice, and while it is NULL, the factor is not confirmed yet and asked for nowhere.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from unicodedata import normalize

import pyotp
import segno
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.database.engines import Database
from handoff_api.database.tables import sessions, staff
from handoff_api.exceptions import Conflict, InvalidForm
from handoff_api.privacy.encryption import Key
from handoff_api.staff.members import Member, Session

ISSUER: Final = "Tsunagu"
STEP_SECONDS: Final = 30
TOLERATED_STEPS: Final = 1


@dataclass(frozen=True)
class Enrolment:
    """What an authenticator app reads: the secret in base 32, or the address in the QR code."""

    secret: str
    uri: str

    @property
    def svg(self) -> str:
        """The QR code as an SVG element."""
        return self._code.svg_inline(scale=4, light="#fff")

    @property
    def image(self) -> str:
        """The QR code as the address of an image."""
        return self._code.svg_data_uri(scale=4, light="#fff")

    @property
    def _code(self) -> segno.QRCode:
        return segno.make_qr(self.uri, error="m")


class SecondFactors:
    """Sets up, checks and removes second factors."""

    def __init__(self, database: Database, key: Key, trail: Trail) -> None:
        self._database = database
        self._key = key
        self._trail = trail

    async def start(self, member: Member) -> Enrolment:
        """Make a secret, in place of one that was not confirmed.

        Raises:
            Conflict: there is a second factor; it is removed first.
        """
        secret = pyotp.random_base32()
        query = (
            update(staff)
            .where(staff.c.id == member.id, staff.c.second_factor_step.is_(None))
            .values(second_factor=self._key.seal(secret, _identity(member.id)))
        )
        async with self._database.write() as connection:
            if (await connection.execute(query)).rowcount != 1:
                raise Conflict
        return _enrolment(secret, member)

    async def begun(self, member: Member) -> Enrolment | None:
        """The enrolment that waits to be confirmed."""
        query = select(staff.c.second_factor).where(
            staff.c.id == member.id, staff.c.second_factor_step.is_(None)
        )
        async with self._database.read() as connection:
            sealed = await connection.scalar(query)
        return None if sealed is None else _enrolment(self._opened(sealed, member.id), member)

    async def is_set(self, member: Member) -> bool:
        """Whether signing in asks for a code."""
        query = select(staff.c.second_factor_step).where(staff.c.id == member.id)
        async with self._database.read() as connection:
            return await connection.scalar(query) is not None

    async def confirm(self, session: Session, code: str) -> None:
        """Take the factor into use and end the member's other sessions.

        Raises:
            Conflict: nothing waits to be confirmed.
            InvalidForm: the code is wrong.
        """
        member = session.member
        mine = (staff.c.id == member.id, staff.c.second_factor_step.is_(None))
        async with self._database.write() as connection:
            sealed = await connection.scalar(select(staff.c.second_factor).where(*mine))
            if sealed is None:
                raise Conflict
            step = self.step_of(code, sealed, member.id)
            if step is None:
                raise InvalidForm(errors={"code": "code-wrong"})
            await connection.execute(update(staff).where(*mine).values(second_factor_step=step))
            await connection.execute(
                delete(sessions).where(
                    sessions.c.staff_id == member.id, sessions.c.id != session.id
                )
            )
            await self._note(connection, "staff.second_factor_set", member, Actor.of(member))

    async def remove(self, member: Member, by: Actor) -> None:
        """Forget the factor."""
        async with self._database.write() as connection:
            await connection.execute(
                update(staff)
                .where(staff.c.id == member.id)
                .values(second_factor=None, second_factor_step=None)
            )
            await self._note(connection, "staff.second_factor_removed", member, by)

    def step_of(self, code: str, sealed: bytes, staff_id: str) -> int | None:
        """The time step that the code belongs to; None when it is wrong or too old."""
        code = "".join(normalize("NFKC", code).split())
        if not re.fullmatch("[0-9]{6}", code):
            return None
        totp = pyotp.TOTP(self._opened(sealed, staff_id), interval=STEP_SECONDS)
        now = int(datetime.now(UTC).timestamp()) // STEP_SECONDS
        for step in range(now - TOLERATED_STEPS, now + TOLERATED_STEPS + 1):
            if hmac.compare_digest(totp.generate_otp(step), code):
                return step
        return None

    async def spend(self, connection: AsyncConnection, staff_id: str, step: int) -> bool:
        """Take the step's code, once: False when it or a later one was taken before."""
        query = (
            update(staff)
            .where(staff.c.id == staff_id, staff.c.second_factor_step < step)
            .values(second_factor_step=step)
        )
        return (await connection.execute(query)).rowcount == 1

    def _opened(self, sealed: bytes, staff_id: str) -> str:
        return str(self._key.open(sealed, _identity(staff_id)))

    async def _note(
        self, connection: AsyncConnection, action: str, member: Member, by: Actor
    ) -> None:
        await self._trail.note(
            connection, action, facility=member.facility, actor=by, account=member.id
        )


def _identity(staff_id: str) -> str:
    return f"staff.second_factor:{staff_id}"


def _enrolment(secret: str, member: Member) -> Enrolment:
    totp = pyotp.TOTP(secret, interval=STEP_SECONDS)
    return Enrolment(secret, totp.provisioning_uri(name=member.username, issuer_name=ISSUER))
