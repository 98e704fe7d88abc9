"""The staff desk: notes, steps, outgoing mail, audit, second factors, scopes."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_notes_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_notes_staff_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_case_id"), "notes", ["case_id"])
    op.create_table(
        "steps",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("playbook", sa.String(length=64), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=True),
        sa.Column("done_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_steps_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_steps_staff_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("case_id", "playbook", "step", name=op.f("pk_steps")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("facility", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(length=200), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", INSTANT, nullable=True),
        sa.Column("taken_until", INSTANT, nullable=True),
        sa.Column("words", sa.String(length=300), nullable=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_outbox_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sa.UniqueConstraint("case_id", "kind", "round", name=op.f("uq_outbox_case_id_kind_round")),
    )
    op.create_index(op.f("ix_outbox_state_next_at"), "outbox", ["state", "next_at"])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("facility", sa.String(length=64), nullable=False),
        sa.Column("actor_kind", sa.String(length=8), nullable=False),
        sa.Column("actor_id", sa.String(length=36), nullable=True),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_facility_at"), "audit", ["facility", "at"])
    op.create_index(op.f("ix_audit_case_id"), "audit", ["case_id"])
    _refuse_changes_of_audit()
    op.create_table(
        "attempts",
        sa.Column("name_hash", sa.String(length=64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", INSTANT, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("name_hash", name=op.f("pk_attempts")),
    )
    op.create_index(op.f("ix_attempts_at"), "attempts", ["at"])
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("round", sa.Integer(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("answered_at", INSTANT))
        batch.add_column(sa.Column("reminded_at", INSTANT))
        batch.add_column(sa.Column("rating", sa.Integer()))
    with op.batch_alter_table("staff") as batch:
        batch.drop_column("failures")
        batch.drop_column("locked_until")
        batch.add_column(
            sa.Column("is_one_time", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch.add_column(sa.Column("disabled_at", INSTANT))
        batch.add_column(sa.Column("second_factor", sa.LargeBinary()))
        batch.add_column(sa.Column("second_factor_step", sa.Integer()))
    # Whoever is signed in signs in again: their sessions have no id and no device.
    op.execute("DELETE FROM sessions")
    with op.batch_alter_table("sessions") as batch:
        batch.add_column(sa.Column("id", sa.String(length=36), nullable=False))
        batch.add_column(sa.Column("device", sa.String(length=120), nullable=False))
        batch.add_column(sa.Column("created_at", INSTANT, nullable=False))
        batch.add_column(sa.Column("seen_at", INSTANT, nullable=False))
        batch.create_unique_constraint(op.f("uq_sessions_id"), ["id"])
    with op.batch_alter_table("service_tokens") as batch:
        batch.add_column(
            sa.Column(
                "scopes",
                sa.JSON(),
                nullable=False,
                server_default='["cases:read", "cases:write"]',
            )
        )
        batch.add_column(
            sa.Column("created_at", INSTANT, nullable=False, server_default="2026-01-01 00:00:00")
        )
        batch.add_column(sa.Column("revoked_at", INSTANT))


def _refuse_changes_of_audit() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_refuses_{change.lower()} BEFORE {change} ON audit "
                "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'audit is append-only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_refuses_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()"
    )


def downgrade() -> None:
    with op.batch_alter_table("service_tokens") as batch:
        for column in ("revoked_at", "created_at", "scopes"):
            batch.drop_column(column)
    with op.batch_alter_table("sessions") as batch:
        batch.drop_constraint(op.f("uq_sessions_id"))
        for column in ("seen_at", "created_at", "device", "id"):
            batch.drop_column(column)
    with op.batch_alter_table("staff") as batch:
        for column in ("second_factor_step", "second_factor", "disabled_at", "is_one_time"):
            batch.drop_column(column)
        batch.add_column(sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
        batch.add_column(sa.Column("locked_until", INSTANT))
    with op.batch_alter_table("cases") as batch:
        for column in ("rating", "reminded_at", "answered_at", "round"):
            batch.drop_column(column)
    for table in ("attempts", "audit", "outbox", "steps", "notes"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_is_append_only()")
