#!/bin/sh
# Makes .venv with casecheck and its pinned dependencies. `dev` adds the tools that tests and checks need.
# Debian packages are installed only if something is missing (durable-rules is compiled from source).
set -eu
cd "$(dirname "$0")/.."

python=""
for candidate in python3.12 python3.11 python3; do
  if command -v "$candidate" >/dev/null 2>&1 &&
    "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))'; then
    python="$candidate"
    break
  fi
done

missing=""
[ -n "$python" ] || missing="python3"
if [ -n "$python" ]; then
  "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
  "$python" -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' ||
    missing="$missing python3-dev"
else
  missing="$missing python3-venv python3-dev"
fi
command -v cc >/dev/null 2>&1 || missing="$missing gcc libc6-dev"
# The tests of the officer's page drive a real browser.
[ "${1:-}" != dev ] || command -v chromium >/dev/null 2>&1 || missing="$missing chromium fonts-noto-cjk"
# LibreOffice writes the PDF files of tests and opens .doc and .wps.
[ "${1:-}" != dev ] || command -v soffice >/dev/null 2>&1 || missing="$missing libreoffice-writer-nogui"

if [ -n "$missing" ]; then
  echo "casecheck: installing Debian packages:$missing" >&2
  root=""
  [ "$(id -u)" = 0 ] || root="sudo"
  # shellcheck disable=SC2086
  $root apt-get update -q >/dev/null && $root apt-get install -y -q --no-install-recommends $missing >/dev/null || {
    echo "casecheck: 缺少$missing，自动安装没有成功；请手工安装后再运行。" >&2
    exit 2
  }
  python="${python:-python3}"
fi
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' || {
  echo "casecheck: 需要 Python 3.11 或 3.12（规则引擎 durable-rules 在 3.13 上不能导入）；请安装其中一个后再运行。" >&2
  exit 2
}

stamp="$(cat pyproject.toml constraints.txt scripts/setup.sh | cksum) ${1:-}"
if [ ! -x .venv/bin/casecheck ] || [ "$(cat .venv/stamp 2>/dev/null)" != "$stamp" ]; then
  [ -x .venv/bin/python ] || "$python" -m venv .venv
  .venv/bin/python -m pip install -q --disable-pip-version-check --upgrade -c constraints.txt pip
  .venv/bin/python -m pip install -q --disable-pip-version-check -c constraints.txt -e .
  [ "${1:-}" != dev ] || .venv/bin/python -m pip install -q --disable-pip-version-check -c constraints.txt --group dev
  echo "$stamp" >.venv/stamp
fi
