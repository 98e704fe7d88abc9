"""The review inbox: misunderstood messages, and who reviews which languages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("staff", sa.Column("review_languages", sa.JSON(), nullable=True))
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("facility", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("intent", sa.String(length=64), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("tapped", sa.String(length=64), nullable=True),
        sa.Column("model", sa.String(length=120), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("decision", sa.String(length=12), nullable=True),
        sa.Column("decided_as", sa.String(length=36), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("decided_at", INSTANT, nullable=True),
        sa.Column("label", sa.String(length=64), nullable=True),
        sa.Column("label_language", sa.String(length=8), nullable=True),
        sa.Column("entities", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_reviews_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff.id"], name=op.f("fk_reviews_decided_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint("conversation_id", "seq", name=op.f("uq_reviews_conversation_id_seq")),
    )
    op.create_index(
        op.f("ix_reviews_facility_language_decision_at"),
        "reviews",
        ["facility", "language", "decision", "at"],
    )
    op.create_index(op.f("ix_reviews_decided_as"), "reviews", ["decided_as"])


def downgrade() -> None:
    op.drop_table("reviews")
    op.drop_column("staff", "review_languages")
