#!/bin/sh
# Reviews the shipped sample with ten planted defects and leaves the report in out/ as text, HTML and JSON.
set -eu
cd "$(dirname "$0")/.."
sh scripts/setup.sh
mkdir -p out
code=0
.venv/bin/casecheck review samples/overload-person-planted --on 2024-12-31 \
  --output text --output text:out/review.txt --output html:out/review.html --output json:out/review.json || code=$?
# 1 means: defects were found, which is what this sample is for.
[ "$code" = 1 ] || exit "$code"
