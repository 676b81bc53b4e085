#!/bin/sh
# Everything that must hold: format, lint, types, import directions, YAML, rule files with their examples, all tests, how well papers are read.
set -eu
cd "$(dirname "$0")/.."
sh scripts/setup.sh dev
bin=.venv/bin
$bin/ruff format --check .
$bin/ruff check .
$bin/mypy
$bin/lint-imports
$bin/yamllint --strict rules
$bin/casecheck rules check
$bin/casecheck rules test
$bin/python -m pytest -q -n 2 "$@"
$bin/python benchmarks/extraction.py --quick >/dev/null
