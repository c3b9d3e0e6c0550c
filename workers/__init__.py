"""Celery, and nothing else: tasks are hints to look at the database, which is the truth."""
