"""Encryption of what patients write, under one key per conversation.

AES-256-GCM with a random 96-bit nonce in front of the ciphertext; the row's identity is the
associated data, so a ciphertext moved to another row does not open. The keys are wrapped by the
master key and live in a database of their own, outside data backups: erasing the key makes every
copy of the conversation unreadable.
"""

import json
import secrets
from collections.abc import Collection
from datetime import UTC, datetime
from itertools import batched
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Row, delete, insert, select

from handoff_api.database.engines import Database
from handoff_api.database.tables import keys, keys_metadata
from handoff_api.exceptions import NotFound

NONCE_BYTES = 12
BATCH = 500  # keys; databases bound the parameters of a query


class Key:
    """One conversation's key."""

    def __init__(self, raw: bytes) -> None:
        self._cipher = AESGCM(raw)

    def seal(self, value: Any, row: str) -> bytes:
        """Encrypt a JSON value for the row with this identity."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, json.dumps(value).encode(), row.encode())

    def open(self, sealed: bytes, row: str) -> Any:
        """Decrypt a JSON value.

        Raises:
            cryptography.exceptions.InvalidTag: another key, another row, or altered bytes.
        """
        nonce, ciphertext = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return json.loads(self._cipher.decrypt(nonce, ciphertext, row.encode()))


def derived(master_key: bytes, purpose: str) -> bytes:
    """A key of its own for what belongs to no conversation, made from the master key (HKDF)."""
    return HKDF(SHA256(), length=32, salt=None, info=purpose.encode()).derive(master_key)


class KeyStore:
    """The wrapped keys, in a store of their own."""

    def __init__(self, database: Database, master_key: bytes) -> None:
        self._database = database
        self._master = AESGCM(master_key)

    async def prepare(self) -> None:
        """Create the single table of this store when it is missing."""
        async with self._database.write() as connection:
            await connection.run_sync(keys_metadata.create_all)

    async def create(self, key_id: str) -> Key:
        """Make and keep a new key."""
        raw = AESGCM.generate_key(256)
        nonce = secrets.token_bytes(NONCE_BYTES)
        wrapped = nonce + self._master.encrypt(nonce, raw, key_id.encode())
        async with self._database.write() as connection:
            await connection.execute(
                insert(keys).values(id=key_id, wrapped=wrapped, created_at=datetime.now(UTC))
            )
        return Key(raw)

    async def get(self, key_id: str) -> Key:
        """The key with this id.

        Raises:
            NotFound: it was erased, or the master key is another one.
        """
        async with self._database.read() as connection:
            wrapped = await connection.scalar(select(keys.c.wrapped).where(keys.c.id == key_id))
        if wrapped is None:
            raise NotFound
        try:
            return self._unwrapped(wrapped, key_id)
        except InvalidTag as error:
            raise NotFound from error

    async def several(self, key_ids: Collection[str]) -> dict[str, Key]:
        """The keys with these ids, without those that were erased.

        Raises:
            NotFound: the master key is another one.
        """
        rows: list[Row[Any]] = []
        async with self._database.read() as connection:
            for batch in batched(key_ids, BATCH):
                query = select(keys).where(keys.c.id.in_(batch))
                rows += (await connection.execute(query)).all()
        try:
            return {row.id: self._unwrapped(row.wrapped, row.id) for row in rows}
        except InvalidTag as error:
            raise NotFound from error

    async def erase(self, key_id: str) -> None:
        """Forget a key for good."""
        async with self._database.write() as connection:
            await connection.execute(delete(keys).where(keys.c.id == key_id))
        await self._database.truncate_wal()

    def _unwrapped(self, wrapped: bytes, key_id: str) -> Key:
        nonce, ciphertext = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
        return Key(self._master.decrypt(nonce, ciphertext, key_id.encode()))
