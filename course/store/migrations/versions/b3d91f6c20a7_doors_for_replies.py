"""Where the mailbox stands that replies are fetched from, and which calls of providers were taken."""

import sqlalchemy as sa
from alembic import op
revision = 'b3d91f6c20a7'
down_revision = 'f4c07ae1d592'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('imap_folder',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('uid_validity', sa.BigInteger(), nullable=False),
    sa.Column('last_uid', sa.BigInteger(), nullable=False),
    sa.Column('looked_real_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_imap_folder'))
    )
    op.create_table('hook_receipt',
    sa.Column('key', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_hook_receipt'))
    )
    op.create_index('ix_hook_receipt_at', 'hook_receipt', ['at'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_hook_receipt_at', table_name='hook_receipt')
    op.drop_table('hook_receipt')
    op.drop_table('imap_folder')
