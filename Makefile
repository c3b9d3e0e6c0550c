# Two commands: `make run` shows it working, `make test` proves it. Both set up what they need in .venv.
# The suite runs three files at a time, even on two cores: much of what it does is waiting for clocks, servers, browsers.
.PHONY: run test bench fuzz check chaos screenshots lighthouse setup format lock clean

run: setup
	@exec .venv/bin/course up

test: setup
	@scripts/browser
	@scripts/gates
	@scripts/mailservers
	.venv/bin/pytest -n 3 --dist loadfile

bench: setup
	@scripts/wrk
	.venv/bin/python -m bench

# Looks longer than the suite does for mail that breaks the reader: Hypothesis, and atheris where it is installed.
fuzz: setup
	.venv/bin/pytest tests/inbound/test_fuzz.py --hypothesis-profile=fuzz --timeout=1800
	.venv/bin/python -m tests.inbound.fuzz_reader 120

check: setup
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/course check
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml
	.venv/bin/python scripts/migrations_up_to_date.py

chaos: setup
	.venv/bin/python -m tests.chaos.run $(CHAOS)

# Takes the pictures of docs/images anew.
screenshots: setup
	@scripts/browser
	@scripts/screenshots

setup:
	@scripts/setup

format: setup
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

# Judges every page with Lighthouse, as on a phone: some minutes.
lighthouse: setup
	@scripts/lighthouse

lock:
	scripts/lock

clean:
	rm -rf .venv .uv .mypy_cache .ruff_cache .import_linter_cache .hypothesis
