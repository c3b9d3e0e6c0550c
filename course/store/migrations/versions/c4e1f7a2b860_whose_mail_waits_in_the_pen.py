"""Whose mail waits in the pen, as a keyed hash."""

import sqlalchemy as sa
from alembic import op
revision = 'c4e1f7a2b860'
down_revision = 'a71c03be9d55'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('inbound_message', sa.Column('from_hash', sa.LargeBinary(), nullable=True))
    op.create_index('ix_inbound_message_from_hash', 'inbound_message', ['from_hash'], unique=False, postgresql_where=sa.text('from_hash IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_inbound_message_from_hash', table_name='inbound_message', postgresql_where=sa.text('from_hash IS NOT NULL'))
    op.drop_column('inbound_message', 'from_hash')
