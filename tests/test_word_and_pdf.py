"""The same dossier as Word, as one PDF per paper, and bundled into one PDF gives the same outcomes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

import casecheck

SAMPLES = Path(__file__).parents[1] / "samples"

pytestmark = [pytest.mark.slow, pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice makes the PDF files")]


LAYOUT = {"EV-006"}  # empty lines on a page: a Word file has no pages, so there the rule does not apply


def outcomes(path: Path) -> list[tuple[str, str, str, str | None]]:
    found = casecheck.review(path).outcomes
    return sorted((o.rule, o.outcome, str(o.subject), o.certainty) for o in found if o.rule not in LAYOUT)


def printed(folder: Path, out: Path) -> list[Path]:
    profile = (out.parent / "profile").as_uri()
    words = [str(path) for path in sorted(folder.glob("*.docx"))]
    command = [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation={profile}",
        "--convert-to",
        "pdf",
        "--outdir",
        str(out),
        *words,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return sorted(out.glob("*.pdf"))


@pytest.mark.parametrize("name", ["overload-person-clean", "overload-person-planted"])
def test_outcomes_are_the_same(tmp_path: Path, name: str) -> None:
    by_paper = tmp_path / name
    by_paper.mkdir()
    files = printed(SAMPLES / name, by_paper)
    assert len(files) == len(list((SAMPLES / name).glob("*.docx")))
    bundle = pypdfium2.PdfDocument.new()
    for path in files:
        with pypdfium2.PdfDocument(path) as one:
            bundle.import_pages(one)
    bundle.save(tmp_path / "案卷.pdf")
    bundle.close()
    expected = outcomes(SAMPLES / name)
    assert expected
    assert outcomes(by_paper) == expected
    assert outcomes(tmp_path / "案卷.pdf") == expected
