"""Cases that other systems open, for example a telephone desk or a clinic's own portal."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Row, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.audit.trail import Actor, Trail
from handoff_api.cases.queue import CaseQueue, Handover
from handoff_api.cases.reading import row_identity, snapshot
from handoff_api.conversations.service import MAX_TEXT
from handoff_api.conversations.wakeups import Wakeups
from handoff_api.database.engines import Database
from handoff_api.database.tables import cases
from handoff_api.exceptions import IdempotencyMismatch, Malformed, NotFound
from handoff_api.knowledge.facilities import Facility
from handoff_api.knowledge.library import Knowledge
from handoff_api.privacy.encryption import KeyStore
from handoff_api.staff.members import Service


class Intake:
    """Opens cases for other systems, once per idempotency key."""

    def __init__(
        self,
        database: Database,
        keys: KeyStore,
        queue: CaseQueue,
        knowledge: Knowledge,
        trail: Trail,
        wakeups: Wakeups,
    ) -> None:
        self._database = database
        self._keys = keys
        self._queue = queue
        self._knowledge = knowledge
        self._trail = trail
        self._wakeups = wakeups

    async def open(
        self, service: Service, request: dict[str, Any], locale: str, idempotency_key: str
    ) -> dict[str, Any]:
        """Open a case from `{facility, type, values, summary}`; returns its id and snapshot.

        Raises:
            InvalidForm, Malformed: the request is wrong; nothing is stored.
            IdempotencyMismatch: the key came before with another request.
            NotFound: the facility is not the service's.
        """
        facility = self._knowledge.facilities.get(request.get("facility"))
        if facility.id != service.facility:
            raise NotFound
        type_ = self._knowledge.case_types.get(request.get("type"))
        summary = request.get("summary", "")
        if not isinstance(summary, str) or len(summary) > MAX_TEXT:
            raise Malformed(field="summary")
        values = type_.validate(request.get("values")) | ({"summary": summary} if summary else {})
        handover = Handover(type_, {}, [], values)
        opened = await self._earlier(service, idempotency_key, handover, facility, locale)
        if opened is None:
            try:
                opened = await self._open(service, idempotency_key, handover, facility, locale)
            except IntegrityError:
                opened = await self._earlier(service, idempotency_key, handover, facility, locale)
                if opened is None:
                    raise
        self._wakeups.publish(facility.id)
        return opened

    async def show(self, service: Service, case_id: str) -> dict[str, Any]:
        """What another system may know of its case.

        Raises:
            NotFound: the case is none of the service's.
        """
        query = select(cases).where(cases.c.id == case_id, cases.c.service_id == service.id)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
            if row is None:
                raise NotFound
            facility = self._knowledge.facilities.get(row.facility)
            return await _shown(connection, row, facility)

    async def _open(
        self,
        service: Service,
        idempotency_key: str,
        handover: Handover,
        facility: Facility,
        locale: str,
    ) -> dict[str, Any]:
        key_id = str(uuid4())
        key = await self._keys.create(key_id)
        once = {"service_id": service.id, "idempotency_key": idempotency_key}
        try:
            async with self._database.write() as connection:
                row = await self._queue.open(
                    connection, handover, facility, locale, key_id, key, service=once
                )
                await self._trail.note(
                    connection,
                    "case.opened",
                    facility=facility.id,
                    actor=Actor("service", service.id),
                    case_id=row.id,
                    type=row.type,
                )
                return await _shown(connection, row, facility)
        except IntegrityError:
            await self._keys.erase(key_id)
            raise

    async def _earlier(
        self,
        service: Service,
        idempotency_key: str,
        handover: Handover,
        facility: Facility,
        locale: str,
    ) -> dict[str, Any] | None:
        query = select(cases).where(
            cases.c.service_id == service.id, cases.c.idempotency_key == idempotency_key
        )
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
            if row is None:
                return None
            key = await self._keys.get(row.key_id)
            before = (row.type, row.locale, key.open(row.sealed, row_identity(row.id)))
            if before != (handover.type.id, locale, handover.values):
                raise IdempotencyMismatch
            return await _shown(connection, row, facility)


async def _shown(connection: AsyncConnection, row: Row[Any], facility: Facility) -> dict[str, Any]:
    return {"id": row.id} | await snapshot(connection, row, facility)
