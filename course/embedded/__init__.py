"""Real PostgreSQL and Redis from wheels, for a machine that has neither: `course up` and the tests run on them."""
