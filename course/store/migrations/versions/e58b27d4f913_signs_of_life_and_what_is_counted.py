"""What a process last worked on, and indexes for what is counted."""

import sqlalchemy as sa
from alembic import op
revision = 'e58b27d4f913'
down_revision = 'c4e1f7a2b860'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('heartbeat', sa.Column('since_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('heartbeat', sa.Column('hint_at', sa.DateTime(timezone=True), nullable=True))
    op.create_index('ix_delivery_event_kind_at', 'delivery_event', ['kind', 'at'], unique=False)
    op.create_index('ix_delivery_event_delivery_id', 'delivery_event', ['delivery_id'], unique=False)
    op.create_index('ix_enrolment_held', 'enrolment', ['held_reason'], unique=False, postgresql_where=sa.text('held_reason IS NOT NULL'))
    op.create_index('ix_delivery_ended', 'delivery', ['status'], unique=False, postgresql_where=sa.text("status IN ('bounced', 'complained', 'failed', 'skipped')"))


def downgrade() -> None:
    op.drop_index('ix_delivery_ended', table_name='delivery', postgresql_where=sa.text("status IN ('bounced', 'complained', 'failed', 'skipped')"))
    op.drop_index('ix_enrolment_held', table_name='enrolment', postgresql_where=sa.text('held_reason IS NOT NULL'))
    op.drop_index('ix_delivery_event_delivery_id', table_name='delivery_event')
    op.drop_index('ix_delivery_event_kind_at', table_name='delivery_event')
    op.drop_column('heartbeat', 'hint_at')
    op.drop_column('heartbeat', 'since_at')
