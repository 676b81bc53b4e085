"""What is a dossier, and what is told as belonging to none."""

from pathlib import Path

import pytest

from casecheck.batch import find_dossiers
from casecheck.errors import UsageError
from casecheck.model.archive import Stray


def lay(root: Path, *files: str) -> None:
    for name in files:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")


def names(root: Path, **options: frozenset[Path]) -> tuple[list[str], list[str]]:
    found = list(find_dossiers(root, **options))
    return [f.name for f in found if not isinstance(f, Stray)], [f.name for f in found if isinstance(f, Stray)]


def test_years_and_units_are_looked_into_folders_with_papers_and_packed_files_are_dossiers(tmp_path: Path) -> None:
    lay(tmp_path, "2024/甲/001/决定.docx", "2024/甲/002.zip", "2024/乙/003/扫描件", "2023/004.rar", "005/a.pdf")
    assert names(tmp_path) == (["005", "2023/004.rar", "2024/乙/003", "2024/甲/001", "2024/甲/002.zip"], [])


def test_what_lies_below_papers_belongs_to_their_dossier(tmp_path: Path) -> None:
    lay(tmp_path, "001/决定.docx", "001/证据/照片.jpg", "001/附件.zip")
    assert names(tmp_path) == (["001"], [])


def test_without_papers_of_its_own_a_folder_is_no_dossier(tmp_path: Path) -> None:
    lay(tmp_path, "001/正卷/a.docx", "001/副卷/b.docx")
    assert names(tmp_path) == (["001/副卷", "001/正卷"], [])


def test_ledgers_and_what_systems_leave_behind_make_no_dossier(tmp_path: Path) -> None:
    lay(tmp_path, "甲/台账.xlsx", "甲/001/a.docx", "甲/Thumbs.db", "乙/~$a.docx", ".git/x", "说明.txt")
    assert names(tmp_path) == (["甲/001"], [])


def test_loose_papers_and_links_are_told(tmp_path: Path) -> None:
    lay(tmp_path, "archive/001/a.docx", "archive/散.docx", "elsewhere/b.docx")
    (tmp_path / "archive/外").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "archive/圈").symlink_to(tmp_path / "archive")
    assert names(tmp_path / "archive") == (["001"], ["圈", "外", "散.docx"])


def test_the_store_is_none_of_its_business(tmp_path: Path) -> None:
    lay(tmp_path, "001/a.docx", "结果")
    assert names(tmp_path, leave_out=frozenset({tmp_path / "结果"})) == (["001"], [])


def test_no_such_archive_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="不存在或不是文件夹"):
        list(find_dossiers(tmp_path / "没有"))
