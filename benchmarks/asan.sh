#!/bin/bash
# Run the compiled rules on an AddressSanitizer build of the engine: benchmarks/asan.sh [CASES]
# Builds durable-rules from its source package (fetched by the usual pip, by name) into a folder of its own; needs gcc with libasan.
set -euo pipefail
cd "$(dirname "$0")/.."
python=$(realpath -s "${PYTHON:-.venv/bin/python}")
cases=${1:-3000}
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

libasan=$(gcc -print-file-name=libasan.so)
[ -e "$libasan" ] || { echo "gcc here has no libasan: the AddressSanitizer run is SKIPPED" >&2; exit 77; }
version=$("$python" -c 'from importlib.metadata import version; print(version("durable-rules"))')
"$python" -m pip download -qq --no-deps --no-binary :all: --dest "$build" "durable-rules==$version"
tar -xzf "$build"/durable*.tar.gz -C "$build"
cd "$build"/durable*/
CFLAGS="-O1 -g -fsanitize=address -fno-omit-frame-pointer" LDFLAGS="-fsanitize=address" \
  "$python" setup.py --quiet build --build-lib "$build/lib" >"$build/build.log" 2>&1 || { tail -20 "$build/build.log" >&2; exit 1; }
engine=$build/lib
cd "$OLDPWD"
LD_PRELOAD=$libasan PYTHONPATH=$engine PYTHONMALLOC=malloc \
  ASAN_OPTIONS=detect_leaks=0:handle_segv=1:max_malloc_fill_size=10000000:detect_stack_use_after_return=1 \
  "$python" benchmarks/engine.py sanitized --cases "$cases"
