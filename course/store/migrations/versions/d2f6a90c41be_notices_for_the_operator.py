"""Notices for the operator, and since when a course is held."""

import sqlalchemy as sa
from alembic import op
revision = 'd2f6a90c41be'
down_revision = '8b53993a5de8'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('operator_notice',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('kind', sa.String(length=24), nullable=False),
    sa.Column('enrolment_id', sa.BigInteger(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['enrolment_id'], ['enrolment.id'], name=op.f('fk_operator_notice_enrolment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_operator_notice'))
    )
    op.create_index('ix_operator_notice_enrolment_id', 'operator_notice', ['enrolment_id'], unique=False)
    op.create_index('ix_operator_notice_next', 'operator_notice', ['next_at'], unique=False, postgresql_where=sa.text('next_at IS NOT NULL'))
    op.add_column('enrolment', sa.Column('held_at', sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column('enrolment', 'held_at')
    op.drop_index('ix_operator_notice_next', table_name='operator_notice', postgresql_where=sa.text('next_at IS NOT NULL'))
    op.drop_index('ix_operator_notice_enrolment_id', table_name='operator_notice')
    op.drop_table('operator_notice')
