"""Words that are kept and not quoted back by mail."""

import sqlalchemy as sa
from alembic import op
revision = 'a71c03be9d55'
down_revision = 'd2f6a90c41be'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('reflection', sa.Column('quoted', sa.Boolean(), server_default=sa.text('true'), nullable=False))


def downgrade() -> None:
    op.drop_column('reflection', 'quoted')
