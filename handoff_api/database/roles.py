"""On PostgreSQL: what the service's role may do with the tables of another role.

It reads and writes all of them, except that it only reads and adds to `audit`.
"""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff_api.exceptions import ConfigurationError

# A superuser is a member of every role; the owner of a schema may drop whatever is in it.
_COULD_CHANGE_AUDIT = text(
    """
    SELECT pg_has_role(CAST(:role AS name), c.relowner, 'MEMBER')
        OR pg_has_role(CAST(:role AS name), n.nspowner, 'MEMBER')
        OR pg_has_role(CAST(:role AS name), d.datdba, 'MEMBER')
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_database d ON d.datname = current_database()
    WHERE c.oid = to_regclass('audit')
    """
)


async def check(connection: AsyncConnection, role: str) -> None:
    """Make sure that the service's role cannot change the audit table, if there is one already.

    Raises:
        ConfigurationError: it owns the table, its schema or the database, itself or by a
            membership.
    """
    if await connection.scalar(_COULD_CHANGE_AUDIT, {"role": role}):
        raise ConfigurationError(
            "The role of DATABASE_URL owns the audit table, its schema or the database, "
            "or is a superuser: see docs/operations.md, DATABASE_OWNER_URL"
        )


async def grant(connection: AsyncConnection, role: str) -> None:
    """Give the service's role its rights; the connection is the owner's."""
    quote = connection.dialect.identifier_preparer.quote_identifier
    schema, grantee = quote(await connection.scalar(text("SELECT current_schema()"))), quote(role)
    for statement in (
        f"GRANT USAGE ON SCHEMA {schema} TO {grantee}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {grantee}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {grantee}",
        f"REVOKE ALL ON audit, alembic_version FROM PUBLIC, {grantee}",
        f"GRANT SELECT, INSERT ON audit TO {grantee}",
        f"GRANT SELECT ON alembic_version TO {grantee}",
    ):
        await connection.execute(text(statement))
