"""Holds on delivery, and what the guard rails last saw."""

import sqlalchemy as sa
from alembic import op
revision = 'f4c07ae1d592'
down_revision = 'e58b27d4f913'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('delivery_hold',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('scope', sa.String(length=16), nullable=False),
    sa.Column('cause', sa.String(length=16), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('since_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('released_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("cause IN ('operator', 'complaints', 'bounces', 'refusals')", name=op.f('ck_delivery_hold_cause_known')),
    sa.CheckConstraint("scope IN ('new_starts', 'letters', 'everything')", name=op.f('ck_delivery_hold_scope_known')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_delivery_hold'))
    )
    op.create_index('uq_delivery_hold_in_force', 'delivery_hold', ['cause', 'scope'], unique=True, postgresql_where=sa.text('released_at IS NULL'))
    op.create_table('guard_reading',
    sa.Column('rail', sa.String(length=16), nullable=False),
    sa.Column('level', sa.String(length=8), nullable=False),
    sa.Column('people', sa.BigInteger(), nullable=False),
    sa.Column('letters', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('looked_real_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("level IN ('calm', 'warn', 'alarm', 'hold')", name=op.f('ck_guard_reading_level_known')),
    sa.PrimaryKeyConstraint('rail', name=op.f('pk_guard_reading'))
    )
    op.create_index('ix_suppression_bad', 'suppression', ['at'], unique=False, postgresql_where=sa.text("reason IN ('bounced', 'complained')"))


def downgrade() -> None:
    op.drop_index('ix_suppression_bad', table_name='suppression', postgresql_where=sa.text("reason IN ('bounced', 'complained')"))
    op.drop_table('guard_reading')
    op.drop_index('uq_delivery_hold_in_force', table_name='delivery_hold', postgresql_where=sa.text('released_at IS NULL'))
    op.drop_table('delivery_hold')
