"""A token for each device that reads a conversation."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "conversation_tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_conversation_tokens_conversation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_conversation_tokens")),
    )
    op.create_index(
        op.f("ix_conversation_tokens_conversation_id"), "conversation_tokens", ["conversation_id"]
    )
    op.execute(
        "INSERT INTO conversation_tokens (token_hash, conversation_id, created_at)"
        " SELECT token_hash, id, created_at FROM conversations"
    )
    op.drop_column("conversations", "token_hash")


def downgrade() -> None:
    op.add_column(
        "conversations",
        sa.Column("token_hash", sa.String(length=64), nullable=False, server_default=""),
    )
    op.execute(
        "UPDATE conversations SET token_hash = (SELECT token_hash FROM conversation_tokens"
        " WHERE conversation_id = conversations.id ORDER BY created_at LIMIT 1)"
    )
    op.drop_table("conversation_tokens")
