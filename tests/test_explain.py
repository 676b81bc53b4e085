"""``casecheck review … --explain``: a rule that fired, one that did not, one undecided, a question: conditions, values, places, and what
one value would have to be for it to say something else."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from casecheck.cli import main

ROOT = Path(__file__).resolve().parents[1]
PLANTED, CLEAN = ROOT / "samples/overload-person-planted", ROOT / "samples/overload-person-clean"
Run = Callable[..., str]


@pytest.fixture
def explained(capfd: pytest.CaptureFixture[str]) -> Run:
    def call(path: Path, code: str, *more: str) -> str:
        main(["review", str(path), "--select", code, "--explain", code, *more])
        return capfd.readouterr().out.partition("【")[2]

    return call


def test_a_rule_that_fired(explained: Run) -> None:
    text = explained(PLANTED, "DR-023")
    assert text.startswith("DR-023】决定书日期与审批、讨论日期关系不合逻辑　对象：《行政处罚决定书》　结论：问题（定论）\n")
    assert "[成立] 负责人审批日至决定落款日的天数 少于0　读到：-2" in text
    assert "04案件调查报告.docx 第1页表1第16行第5列 「2024年5月30日」" in text
    assert "负责人审批日至决定落款日的天数由 -2 改为 0，结论即为通过" in text


def test_a_rule_that_did_not(explained: Run) -> None:
    text = explained(CLEAN, "DR-023")
    assert "结论：通过" in text
    assert "[不成立] 负责人审批日至决定落款日的天数 少于0　读到：14" in text
    assert "由 14 改为 -1，结论即为问题" in text


def test_one_undecided(explained: Run, tmp_path: Path) -> None:
    shutil.copytree(CLEAN, tmp_path / "案")
    (tmp_path / "案/04案件调查报告.docx").write_bytes(b"PK")
    text = explained(tmp_path / "案", "DR-023")
    assert "结论：无法判断" in text
    assert "[缺失] 负责人审批日至决定落款日的天数 少于0　读到：未读出" in text
    assert "缺失原因" in text
    assert "负责人审批日至决定落款日的天数如读出为 0，结论即为通过" in text
    assert "负责人审批日至决定落款日的天数如读出为 -1，结论即为问题" in text


def test_a_term_whose_day_was_not_read_cannot_be_reckoned(explained: Run, tmp_path: Path) -> None:
    shutil.copytree(CLEAN, tmp_path / "案")
    (tmp_path / "案/08送达回证（决定书）.docx").write_bytes(b"PK")
    text = explained(tmp_path / "案", "EX-002").partition("《行政处罚决定书》")[2]
    assert "[缺失] 落款至送达 超过7个工作日　读到：" in text
    assert "没有能推算的：上面缺失的值读出后才能判断。" in text


def test_a_question_says_when_it_would_not_arise(explained: Run) -> None:
    text = explained(CLEAN, "EV-039")
    assert "结论：不适用" in text
    assert "由 0 改为 1，结论即为请人判断" in text


def test_alternatives_stand_in_their_group(explained: Run) -> None:
    text = explained(CLEAN, "EV-007")
    assert text.index("以下都成立") < text.index("当事人）已签名 为否") < text.index("以下任一成立") < text.index("笔录种类 为询问笔录")


def test_a_rule_that_was_not_asked_says_so(explained: Run) -> None:
    main_text = explained(CLEAN, "PR-001", "--ignore", "PR-001")
    assert main_text.startswith("PR-001】本次没有评查")


def test_what_needed_no_condition_says_why(explained: Run) -> None:
    text = explained(CLEAN, "PR-026")
    assert "原因　卷内没有行政强制措施决定书" in text
    assert "没有逐条看条件" in text
