"""What only these tests need: a profile for looking longer, `pytest --hypothesis-profile=fuzz`."""

from hypothesis import HealthCheck, settings

settings.register_profile("fuzz", max_examples=20_000, deadline=None, suppress_health_check=list(HealthCheck))
