"""Handing bytes to a server: SMTP."""
