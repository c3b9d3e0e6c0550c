"""Candidates: sign-up, consent, preferences, their words, stopping and erasing."""
