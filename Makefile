# Thin names for the scripts; everything also runs without make.
.PHONY: setup demo check test fast format docs bench

setup:
	sh scripts/setup.sh dev

demo:
	sh scripts/demo.sh

check test:
	sh scripts/test.sh

fast: setup
	.venv/bin/python -m pytest -q -n 2 -m "not slow"

format: setup
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

docs: setup
	.venv/bin/python docs/build.py

bench: setup
	.venv/bin/python benchmarks/engine.py speed
	.venv/bin/python benchmarks/reading.py samples
