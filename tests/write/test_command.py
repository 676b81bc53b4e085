"""``casecheck sample``: what the words of the command bring into a dossier."""

from pathlib import Path

import pytest

from casecheck.cli import main


def names(folder: Path) -> str:
    return "".join(path.stem for path in folder.iterdir())


@pytest.mark.parametrize(
    ("words", "paper"),
    [
        (["--procedure", "simple"], "当场行政处罚决定书"),
        (["--case", "unlicensed-passenger", "--procedure", "hearing"], "听证笔录"),
        (["--case", "unlicensed-passenger", "--procedure", "measure"], "行政强制措施决定书"),
        (["--case", "unlicensed-passenger", "--with", "measure", "--procedure", "measure"], "行政强制措施决定书"),
        (["--procedure", "ordinary"], "违法行为通知书"),
    ],
)
def test_a_procedure_brings_its_papers(tmp_path: Path, words: list[str], paper: str) -> None:
    assert main(["sample", str(tmp_path / "d"), *words]) == 0
    assert paper in names(tmp_path / "d")


def test_what_does_not_go_together_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", str(tmp_path / "d"), "--case", "repair-shop", "--procedure", "simple"]) == 2
    assert "简易程序只用于 on-spot 案" in capsys.readouterr().err
    assert not (tmp_path / "d").exists()


def test_the_truth_must_not_lie_in_the_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", str(tmp_path / "d"), "--truth", str(tmp_path / "d" / "t.json")]) == 2
    assert "另一个位置" in capsys.readouterr().err
