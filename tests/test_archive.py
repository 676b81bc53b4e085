"""The store and its reports: whole or not at all, hostile names stay text, totals add up."""

import io
import json
import sqlite3
import stat
import zlib
from pathlib import Path

import openpyxl
import pytest

from casecheck.archive import Archive
from casecheck.cli import main
from casecheck.errors import UsageError
from casecheck.model.archive import ArchivedDossier, ArchiveFigures, Defect, Stray
from casecheck.report.archive_formats import archive_writer
from tests.batch.archives import dossier

HOSTILE = "=1+1<script>alert(1)</script>"


def defect(code: str, form: str = "", paper: str = "整卷", certainty: str = "sure") -> Defect:
    data = {"code": code, "title": f"{code} 的名称", "severity": "严重", "certainty": certainty, "form": form, "paper": paper}
    return Defect.model_validate(data)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    rows = (
        ArchivedDossier(
            name=HOSTILE, fingerprint="f", status="reviewed", version="1", rules_sha256="a" * 64, unit="甲局", month="2024-05",
            number="=cmd|' /C calc'!A0", documents=3, gaps=1, asked=10, undecided=1,
            defects=(
                defect("EV-002", "interview_record", "询问笔录"),
                defect("DR-008", "penalty_decision", "行政处罚决定书"),
                defect("PR-017"),
            ),
        ),
        ArchivedDossier(
            name="http://example.invalid", fingerprint="f", status="reviewed", version="1", rules_sha256="a" * 64, unit="乙局",
            documents=2, asked=30, undecided=3, defects=(defect("EV-002", "interview_record", "询问笔录", "hint"),),
        ),
        ArchivedDossier(name="坏", status="quarantined", reason="评查进程意外中止。", unit="甲局"),
    )  # fmt: skip
    with Archive(tmp_path / "s.sqlite") as archive:
        archive.take_stock([*((row.name.encode(), row.name) for row in rows), (b"later", "later"), Stray(name="散", why="直接放着。")])
        for row in rows:
            archive.record(row.name.encode(), row, zlib.compress(b'{"a": 1}') if row.status == "reviewed" else None)
    return tmp_path / "s.sqlite"


def figures(store: Path) -> ArchiveFigures:
    with Archive(store, read_only=True) as archive:
        found = archive.figures()
        lines, export = tuple(found.lines()), tuple(found.export())
    return found.model_copy(update={"lines": lambda: lines, "export": lambda: export})


def rendered(store: Path, name: str) -> bytes:
    file = io.BytesIO()
    archive_writer(name)(figures(store), file)
    return file.getvalue()


def test_totals(store: Path) -> None:
    found = figures(store)
    assert found.statuses == {"pending": 1, "reviewed": 2, "unread": 0, "quarantined": 1}
    whole = found.whole
    assert (whole.evidence, whole.drafting, whole.other, whole.sure, whole.hint) == (2, 1, 1, 3, 1)
    assert whole.undecided_share == 4 / 40
    assert [(t.key, t.dossiers, t.total) for t in found.codes] == [("EV-002", 2, 2), ("DR-008", 1, 1), ("PR-017", 1, 1)]
    assert {t.name: t.total for t in found.papers} == {"询问笔录": 2, "行政处罚决定书": 1, "整卷": 1}
    assert {t.key: (t.dossiers, t.total, t.undecided_share) for t in found.units} == {"甲局": (1, 3, 0.1), "乙局": (1, 1, 0.1)}
    assert [(t.key, t.total) for t in found.months] == [("2024-05", 3), ("", 1)]
    assert found.gaps == 1


def test_a_dossier_recorded_twice_is_there_once(store: Path) -> None:
    again = ArchivedDossier(name=HOSTILE, status="reviewed", defects=(defect("EV-001"),))
    with Archive(store) as archive:
        archive.record(HOSTILE.encode(), again)
        assert [d for d in archive.dossiers() if d.name == HOSTILE] == [again]
        assert archive.review_json(HOSTILE) is None


def test_a_dossier_is_written_whole_or_not_at_all(store: Path) -> None:
    before = rendered(store, "jsonl")
    broken = ArchivedDossier(name="坏", status="reviewed", defects=(defect("EV-001"), defect("EV-002")))
    with Archive(store) as archive, pytest.raises(sqlite3.ProgrammingError):
        archive.record("坏".encode(), broken, object())  # type: ignore[arg-type]
    assert rendered(store, "jsonl") == before


def test_export_holds_the_review(store: Path) -> None:
    rows = [json.loads(line) for line in rendered(store, "jsonl").splitlines()]
    assert [(r["name"], r["review"]) for r in rows] == [
        (HOSTILE, {"a": 1}), ("http://example.invalid", {"a": 1}), ("later", None), ("坏", None),
    ]  # fmt: skip


def test_the_store_is_its_owners_alone(store: Path) -> None:
    assert stat.S_IMODE(store.stat().st_mode) == 0o600


def test_two_batches_cannot_write_one_store(store: Path) -> None:
    with Archive(store), pytest.raises(UsageError, match="占用"):
        Archive(store)


def test_what_is_no_store_is_told_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "笔记.txt"
    other.write_text("这不是结果库" * 200)
    with pytest.raises(UsageError, match="不是 casecheck 的结果库"):
        Archive(other)
    assert other.read_text() == "这不是结果库" * 200
    with pytest.raises(UsageError, match="找不到结果库"):
        Archive(tmp_path / "没有", read_only=True)


def test_workbook_text_is_never_a_formula_or_a_link(store: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(rendered(store, "xlsx")))
    assert book.sheetnames == ["总计", "按缺陷", "按文书", "按单位", "按月份", "未能评查", "案卷清单"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert {HOSTILE, "=cmd|' /C calc'!A0", "http://example.invalid"} <= {cell.value for cell in cells}
    summary = {row[0].value: row[1].value for row in book["总计"].iter_rows()}
    assert (summary["调查取证（EV）"], summary["文书制作（DR）"]) == (2, 1)


def test_html_escapes_and_needs_nothing_else(store: Path) -> None:
    page = rendered(store, "html").decode()
    assert "<script" not in page
    assert "=1+1&lt;script&gt;" in page
    assert "src=" not in page
    assert "http" not in page.replace("http-equiv", "").replace("http://example.invalid", "")
    assert "评查进程意外中止。" in page
    assert "直接放着。" in page


@pytest.mark.parametrize("name", ["html", "jsonl", "text", "xlsx"])
def test_the_same_store_gives_the_same_bytes(store: Path, name: str) -> None:
    assert rendered(store, name) == rendered(store, name) != b""


def test_commands(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    dossier(tmp_path / "档案/001")
    store = str(tmp_path / "r.sqlite")
    assert main(["batch", str(tmp_path / "档案"), "--store", store]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert "案卷 1 份：已评查 1 份" in err
    assert main(["batch", str(tmp_path / "没有"), "--store", store]) == 2
    assert main(["report", store]) == 0
    assert "调查取证" in capfd.readouterr().out
    assert main(["report", store, "--output", f"xlsx:{tmp_path / 'r.xlsx'}", "--output", f"html:{tmp_path / 'r.html'}"]) == 0
    assert capfd.readouterr().out == ""
    assert openpyxl.load_workbook(tmp_path / "r.xlsx")["案卷清单"]["A2"].value == "001"
    assert main(["report", store, "--output", "doc"]) == 2
    assert "可用的有：html、jsonl、text、xlsx" in capfd.readouterr().err


def test_an_incomplete_store_is_not_called_whole(store: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(store)]) == 3
    assert "已隔离 1 份" in capfd.readouterr().out
