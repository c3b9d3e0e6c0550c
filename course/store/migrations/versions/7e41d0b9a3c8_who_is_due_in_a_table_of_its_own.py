"""Who is due when, in a table of its own: an index on the enrolment would be written anew with each letter."""

import sqlalchemy as sa
from alembic import op
revision = '7e41d0b9a3c8'
down_revision = 'c90a5e17bd42'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('due_enrolment',
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('enrolment_id', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('due_at', 'enrolment_id', name=op.f('pk_due_enrolment'))
    )
    op.execute("""
        CREATE FUNCTION keep_due_enrolment() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP <> 'INSERT' AND OLD.due_at IS NOT NULL THEN
                DELETE FROM due_enrolment WHERE due_at = OLD.due_at AND enrolment_id = OLD.id;
            END IF;
            IF TG_OP <> 'DELETE' AND NEW.due_at IS NOT NULL THEN
                INSERT INTO due_enrolment (due_at, enrolment_id) VALUES (NEW.due_at, NEW.id) ON CONFLICT DO NOTHING;
            END IF;
            RETURN NULL;
        END $$
    """)
    # Nobody writes between the triggers and the copy. Code of the release before goes by the column still: rightly, but
    # through the whole table, for as long as the deployment lasts.
    op.execute("LOCK TABLE enrolment IN SHARE ROW EXCLUSIVE MODE")
    for when, condition in (
        ('INSERT', 'NEW.due_at IS NOT NULL'),
        ('UPDATE', 'OLD.due_at IS DISTINCT FROM NEW.due_at'),
        ('DELETE', 'OLD.due_at IS NOT NULL'),
    ):
        op.execute(f"""
            CREATE TRIGGER due_after_{when.lower()} AFTER {when} ON enrolment
            FOR EACH ROW WHEN ({condition}) EXECUTE FUNCTION keep_due_enrolment()
        """)
    op.execute("INSERT INTO due_enrolment SELECT due_at, id FROM enrolment WHERE due_at IS NOT NULL ORDER BY due_at")
    op.drop_index('ix_enrolment_due', table_name='enrolment', postgresql_where=sa.text('due_at IS NOT NULL'))
    # Room in each page for new versions of its rows; pages that are full already get it as their rows move.
    op.execute("ALTER TABLE enrolment SET (fillfactor = 85)")


def downgrade() -> None:
    op.execute("ALTER TABLE enrolment RESET (fillfactor)")
    op.create_index('ix_enrolment_due', 'enrolment', ['due_at'], unique=False,
                    postgresql_where=sa.text('due_at IS NOT NULL'))
    for when in ('insert', 'update', 'delete'):
        op.execute(f"DROP TRIGGER due_after_{when} ON enrolment")
    op.execute("DROP FUNCTION keep_due_enrolment()")
    op.drop_table('due_enrolment')
