# Two commands: `make run` shows it working, `make test` proves it. Both set up what they need in .venv.
.PHONY: run test bench check setup format lock clean

run: setup
	@exec .venv/bin/course up

test: setup
	@scripts/browser
	.venv/bin/pytest

bench: setup
	.venv/bin/python -m bench

check: setup
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/course check
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml
	.venv/bin/python scripts/migrations_up_to_date.py

setup:
	@scripts/setup

format: setup
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

lock:
	scripts/lock

clean:
	rm -rf .venv .uv .mypy_cache .ruff_cache .import_linter_cache .hypothesis
