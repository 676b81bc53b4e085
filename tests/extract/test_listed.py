"""Lists that are not always tables: the index of a dossier, people in one cell."""

from __future__ import annotations

import pytest

from casecheck.extract import extract
from casecheck.extract.listed import index_rows
from casecheck.model import IndexRow, Paper
from tests.forms.said import read, rows
from tests.pages import page

HEADINGS = ["序号", "材料名称", "页码"]


def index(*pages) -> tuple[IndexRow, ...] | None:
    return index_rows([extract(Paper(id="dossier_index-1", form="dossier_index", pages=pages))])


def test_the_index_gives_first_and_last_page_of_each_paper():
    listed = index(
        page(
            "^卷内目录",
            [HEADINGS, ["1", "立案登记表", "1-2"], ["2", "现场笔录", "3"], ["3", "询问笔录", "第5页至第7页"], ["4", "结案报告", "8"]],
        )
    )
    assert listed == (
        IndexRow(title="立案登记表", first_page=1, last_page=2),
        IndexRow(title="现场笔录", first_page=3, last_page=4),  # the next paper begins on page 5
        IndexRow(title="询问笔录", first_page=5, last_page=7),
        IndexRow(title="结案报告", first_page=8),  # the last one may run on
    )


def test_a_page_that_cannot_be_read_stays_unknown():
    listed = index(page("^卷内目录", [HEADINGS, ["1", "立案登记表", "见后"], ["2", "现场笔录", ""], ["3", "", "9"]]))
    assert listed == (IndexRow(title="立案登记表"), IndexRow(title="现场笔录"))


def test_no_index_is_not_an_empty_one():
    assert index_rows([]) is None
    assert index_rows([read("closing_report", "^结案报告")]) is None
    assert index(page("^卷内目录", "案号：1")) == ()


@pytest.mark.parametrize("second", [[["3", "结案报告", "9"]], [HEADINGS, ["3", "结案报告", "9"]]], ids=["plain", "headings repeated"])
def test_an_index_goes_on_on_the_next_page(second):
    first = page("^卷内目录", [HEADINGS, ["1", "立案登记表", "1"], ["2", "现场笔录", "2-8"]], flowing=False)
    listed = index(first, page(second, number=2, flowing=False))
    assert listed is not None
    assert [row.title for row in listed] == ["立案登记表", "现场笔录", "结案报告"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("张建国（局长）、李明（党组成员、副局长）", [("张建国", "局长"), ("李明", "党组成员、副局长")]),
        ("张建国 局长　李明 副局长", [("张建国", "局长"), ("李明", "副局长")]),
        ("局长张建国、副局长李明", [("张建国", "局长"), ("李明", "副局长")]),
        ("局长 张建国；副局长 李明", [("张建国", "局长"), ("李明", "副局长")]),
        ("张建国、李　明、王芳", [("张建国", None), ("李明", None), ("王芳", None)]),
        ("张建国\n李明", [("张建国", None), ("李明", None)]),
    ],
)
def test_people_of_one_cell(text, people):
    d = read("collective_discussion_record", "^集体讨论记录", [["出席人员姓名及职务", text]])
    assert [(row["name"], row.get("post")) for row in rows(d, "attendee_rows")] == people


def test_names_and_values_side_by_side_are_no_list():
    d = read("collective_discussion_record", "^集体讨论记录", [["姓名", "张建国", "职务", "局长"]])
    assert rows(d, "attendee_rows") == []
