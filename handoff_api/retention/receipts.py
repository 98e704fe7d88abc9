"""The record of what was erased, kept with the keys and outside the backups of the data.

Issuing a receipt erases the key in the same transaction. From then on every copy of the data is
unreadable, and a copy that is restored later is found here and erased again.
"""

import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.exc import IntegrityError

from handoff_api.audit.trail import Actor
from handoff_api.database.engines import Database
from handoff_api.database.tables import erasures, keys
from handoff_api.exceptions import NotFound

BATCH = 500


@dataclass(frozen=True)
class Order:
    """What is to be erased: all that one key opens; `cases` are their codes."""

    key_id: str
    what: Literal["conversation", "case"]
    cases: Sequence[str]
    facility: str
    actor: Actor
    reason: str


@dataclass(frozen=True)
class Receipt:
    """Proof of an erasure. Whoever has the id may look it up; it tells nothing about a person."""

    id: str
    at: datetime
    order: Order

    def shown(self) -> dict[str, Any]:
        """The receipt as the interfaces give it."""
        return {
            "receipt": self.id,
            "at": self.at.isoformat(),
            "what": self.order.what,
            "cases": list(self.order.cases),
        }


class Receipts:
    """Issues and finds receipts."""

    def __init__(self, keys_database: Database) -> None:
        self._database = keys_database

    async def issue(self, order: Order) -> Receipt:
        """Erase the key for good; the receipt of an earlier erasure when there was one."""
        new = Receipt(secrets.token_urlsafe(16), datetime.now(UTC), order)
        try:
            async with self._database.write() as connection:
                known = (
                    await connection.execute(
                        select(erasures).where(erasures.c.key_id == order.key_id)
                    )
                ).one_or_none()
                if known is None:
                    await connection.execute(insert(erasures).values(**_columns(new)))
                await connection.execute(delete(keys).where(keys.c.id == order.key_id))
        except IntegrityError:
            return await self.issue(order)
        await self._database.truncate_wal()
        return _receipt(known) if known else new

    async def find(self, receipt_id: str) -> Receipt:
        """The receipt with this id.

        Raises:
            NotFound: there is none.
        """
        query = select(erasures).where(erasures.c.receipt == receipt_id)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            raise NotFound
        return _receipt(row)

    async def batches(self) -> AsyncIterator[dict[str, Receipt]]:
        """All receipts by the ids of their keys, some hundreds at a time."""
        last = ""
        while True:
            query = (
                select(erasures)
                .where(erasures.c.key_id > last)
                .order_by(erasures.c.key_id)
                .limit(BATCH)
            )
            async with self._database.read() as connection:
                rows = (await connection.execute(query)).all()
            if not rows:
                return
            last = rows[-1].key_id
            yield {row.key_id: _receipt(row) for row in rows}


def _columns(receipt: Receipt) -> dict[str, Any]:
    order = receipt.order
    return {
        "receipt": receipt.id,
        "at": receipt.at,
        "key_id": order.key_id,
        "what": order.what,
        "cases": list(order.cases),
        "facility": order.facility,
        "actor_kind": order.actor.kind,
        "actor_id": order.actor.id,
        "reason": order.reason,
    }


def _receipt(row: Row[Any]) -> Receipt:
    actor = Actor(row.actor_kind, row.actor_id)
    order = Order(row.key_id, row.what, tuple(row.cases), row.facility, actor, row.reason)
    return Receipt(row.receipt, row.at, order)
