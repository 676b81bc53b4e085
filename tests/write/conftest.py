"""Reading the written files back without any code of casecheck: the raw XML of the zip, and regular expressions."""

from __future__ import annotations

import html
import re
import zipfile
from pathlib import Path

import pytest


def raw_text(path: Path) -> str:
    """All characters of the body in the order of the file, white space left out."""
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("word/document.xml").decode("utf-8")
    return re.sub(r"\s", "", html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))))


def raw_texts(folder: Path) -> dict[str, str]:
    """File name → characters."""
    return {path.name: raw_text(path) for path in sorted(folder.iterdir())}


@pytest.fixture(name="raw_text")
def raw_text_fixture():
    return raw_text


@pytest.fixture(name="raw_texts")
def raw_texts_fixture():
    return raw_texts
