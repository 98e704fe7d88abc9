"""The tables. Columns named `sealed` hold AES-GCM ciphertext (see `privacy.encryption`)."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime on every database (SQLite stores none of the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC)


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("facility", String(64), nullable=False),
    Column("locale", String(8), nullable=False),
    Column("owner", String(8), nullable=False),
    Column("owner_version", Integer, nullable=False, default=0),
    Column("last_seq", Integer, nullable=False, default=0),
    Column("last_input_seq", Integer, nullable=False, default=0),
    Column("answered_through", Integer, nullable=False, default=0),
    Column("dialogue_state", JSON(none_as_null=True)),
    Column("open_choices", JSON, nullable=False, default=dict),
    Column("open_form", JSON(none_as_null=True)),
    Column("created_at", Instant, nullable=False),
)

conversation_tokens = Table(
    "conversation_tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column(
        "conversation_id",
        ForeignKey("conversations.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("created_at", Instant, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("type", String(20), nullable=False),
    Column("at", Instant, nullable=False),
    Column("client_id", String(36)),
    Column("body", JSON, nullable=False),
    Column("sealed", LargeBinary),
    UniqueConstraint("conversation_id", "client_id"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("code", String(9), nullable=False, unique=True),
    Column("facility", String(64), nullable=False),
    Column("type", String(40), nullable=False),
    Column("locale", String(8), nullable=False),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="SET NULL"), index=True),
    Column("key_id", String(36), nullable=False),
    Column("state", String(12), nullable=False),
    Column("priority", Integer, nullable=False, default=0),
    Column("opened_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("holder_id", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("lease", String(43)),
    Column("lease_expires_at", Instant),
    Column("answers", JSON, nullable=False, default=dict),
    Column("told", JSON, nullable=False, default=list),
    Column("outcome", String(40)),
    Column("round", Integer, nullable=False, default=0),
    Column("answered_at", Instant),
    Column("reminded_at", Instant),
    Column("rating", Integer),
    Column("sealed", LargeBinary),
    Column("service_id", ForeignKey("service_tokens.id", ondelete="SET NULL")),
    Column("idempotency_key", String(200)),
    UniqueConstraint("service_id", "idempotency_key"),
    Index(None, "facility", "state", "priority", "opened_at"),
    Index(None, "state", "lease_expires_at"),
)

# Staff's own remarks on a case; patients never see them.
notes = Table(
    "notes",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("at", Instant, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

# The steps of playbooks that were ticked off.
steps = Table(
    "steps",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("playbook", String(64), primary_key=True),
    Column("step", String(64), primary_key=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("done_at", Instant, nullable=False),
)

# E-mails on their way. One row a case, kind and round: the Message-ID never changes.
outbox = Table(
    "outbox",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("facility", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("round", Integer, nullable=False),
    Column("message_id", String(200), nullable=False, unique=True),
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_at", Instant),
    Column("taken_until", Instant),
    Column("words", String(300)),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Column("sealed", LargeBinary, nullable=False),
    UniqueConstraint("case_id", "kind", "round"),
    Index(None, "state", "next_at"),
)

# Append-only: triggers refuse every change (see the migration).
audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("facility", String(64), nullable=False),
    Column("actor_kind", String(8), nullable=False),
    Column("actor_id", String(36)),
    Column("action", String(40), nullable=False),
    Column("case_id", String(36)),
    Column("detail", JSON, nullable=False, default=dict),
    Index(None, "facility", "at"),
    Index(None, "case_id"),
)

staff = Table(
    "staff",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("facility", String(64), nullable=False),
    Column("role", String(16), nullable=False),
    Column("username", String(120), nullable=False, unique=True),
    Column("password_hash", String(200), nullable=False),
    Column("is_one_time", Boolean, nullable=False, default=False),
    Column("disabled_at", Instant),
    Column("second_factor", LargeBinary),
    Column("second_factor_step", Integer),
    # Of administrators; null: the languages of the facility's staff.
    Column("review_languages", JSON(none_as_null=True)),
)

# Typed messages that the assistant may have misunderstood, for administrators to say what they
# mean. They go with the conversation, whose key opens the text; `decided_as`: one decision's.
reviews = Table(
    "reviews",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("conversation_id", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("facility", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("at", Instant, nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("intent", String(64), nullable=False),
    Column("confidence", Float, nullable=False),
    Column("guesses", JSON, nullable=False),
    Column("tapped", String(64)),
    Column("model", String(120)),
    Column("sealed", LargeBinary, nullable=False),
    Column("decision", String(12)),
    Column("decided_as", String(36), index=True),
    Column("decided_by", ForeignKey("staff.id", ondelete="SET NULL")),
    Column("decided_at", Instant),
    Column("label", String(64)),
    Column("label_language", String(8)),
    Column("entities", JSON(none_as_null=True)),
    UniqueConstraint("conversation_id", "seq"),
    Index(None, "facility", "language", "decision", "at"),
)

# Failed sign-ins in a row by user name, whether anybody has the name or not.
attempts = Table(
    "attempts",
    metadata,
    Column("name_hash", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("locked_until", Instant),
    Column("at", Instant, nullable=False, index=True),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("staff_id", ForeignKey("staff.id", ondelete="CASCADE"), nullable=False),
    Column("csrf", String(43), nullable=False),
    Column("device", String(120), nullable=False, default=""),
    Column("created_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

service_tokens = Table(
    "service_tokens",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("facility", String(64), nullable=False),
    Column("name", String(120), nullable=False),
    Column("scopes", JSON, nullable=False, default=list),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

# A database of its own: see `privacy.encryption.KeyStore`.
keys_metadata = MetaData()

keys = Table(
    "keys",
    keys_metadata,
    Column("id", String(36), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
)

# What was erased. Beside the keys, so that a restored copy of the data is erased again.
erasures = Table(
    "erasures",
    keys_metadata,
    Column("receipt", String(43), primary_key=True),
    Column("key_id", String(36), nullable=False, unique=True),
    Column("at", Instant, nullable=False),
    Column("what", String(12), nullable=False),
    Column("cases", JSON, nullable=False),
    Column("facility", String(64), nullable=False),
    Column("actor_kind", String(8), nullable=False),
    Column("actor_id", String(36)),
    Column("reason", String(20), nullable=False),
)
