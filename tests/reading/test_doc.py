"""Word before 2007 and WPS files: converted where LibreOffice is installed, else their bare text, said to be no more than that."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import docx
import pytest

from casecheck.reading import doc, read_path
from casecheck.reading.office import office

pytestmark = [pytest.mark.slow, pytest.mark.skipif(office() is None, reason="LibreOffice makes the .doc files")]


@pytest.fixture(scope="module")
def old_word(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .doc with a line and a table."""
    folder = tmp_path_factory.mktemp("doc")
    document = docx.Document()
    document.add_paragraph("立案登记表")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip((c for row in table.rows for c in row.cells), ("案由", "违法超限运输", "当事人", "陈春生"), strict=True):
        cell.text = words
    document.save(folder / "a.docx")
    return _as_doc(folder / "a.docx")


def _as_doc(word: Path) -> Path:
    profile = (word.parent / "profile").as_uri()
    command = [str(office()), "--headless", f"-env:UserInstallation={profile}", "--convert-to", "doc", "--outdir", str(word.parent)]
    subprocess.run([*command, str(word)], check=True, capture_output=True, timeout=120)
    return word.with_suffix(".doc")


@pytest.mark.parametrize("suffix", [".doc", ".wps"])
def test_converted_with_its_cells(old_word: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"立案登记表{suffix}"
    shutil.copy(old_word, path)
    (page,) = read_path(path).pages
    assert page.unread in (None, doc.LOST)  # LibreOffice 7.4 loses the tables of files it wrote itself
    assert [line.text for line in page.lines] == ["立案登记表", "案由", "违法超限运输", "当事人", "陈春生"]
    assert [(cell.row, cell.column) for cell in page.tables[0].cells] == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_what_libreoffice_converts_is_read_whole(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("本局决定不予立案。")
    document.save(tmp_path / "a.docx")
    old = _as_doc(tmp_path / "a.docx")
    (page,) = read_path(old).pages
    assert page.unread is None
    assert [line.text for line in page.lines] == ["本局决定不予立案。"]


def test_without_libreoffice_the_text_is_read_and_the_page_says_so(old_word: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    (page,) = doc.convert(old_word.read_bytes(), "a.doc")
    assert page.unread == doc.WITHOUT_OFFICE
    assert [(cell.row, cell.column, cell.text) for cell in page.tables[0].cells] == [
        (1, 1, "案由"),
        (1, 2, "违法超限运输"),
        (2, 1, "当事人"),
        (2, 2, "陈春生"),
    ]


def test_a_damaged_one_is_a_gap(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + b"\0" * 600)
    reading = read_path(path)
    assert reading.pages == ()
    (gap,) = reading.gaps
    assert "另存为 .docx" in gap.why
