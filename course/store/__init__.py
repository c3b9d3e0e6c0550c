"""PostgreSQL, the truth: models, queries, migrations."""
