"""Which lessons a candidate left out."""

import sqlalchemy as sa
from alembic import op
revision = 'c90a5e17bd42'
down_revision = 'b3d91f6c20a7'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Skipped letters are few, and go with the logs: made at once, not beside running writes.
    op.create_index('ix_skipped_letter_left_out', 'skipped_letter', ['enrolment_id'], unique=False,
                    postgresql_where=sa.text("reason = 'left_out'"))


def downgrade() -> None:
    op.drop_index('ix_skipped_letter_left_out', table_name='skipped_letter')
