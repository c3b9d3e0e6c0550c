"""Alembic's entry: runs on the engine that `course.store.database` hands over."""

from alembic import context

from course.store.models import Base

engine = context.config.attributes["engine"]
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()
