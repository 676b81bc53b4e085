"""执法证复印件: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said, signed


def test_two_cards_on_one_page():
    d = read(
        "officer_certificate_copy",
        "^执法证复印件",
        "姓名：王建国　执法证号：13010001",
        "工作单位：安平市交通运输综合行政执法支队",
        "姓名：陈思远　执法证号：13010002",
        "有效期：2026年1月1日",
    )
    assert said(d) == {
        "officer_1": ["王建国"],
        "officer_1_no": ["13010001"],
        "officer_2": ["陈思远"],
        "officer_2_no": ["13010002"],
        "unit": "安平市交通运输综合行政执法支队",
        "valid": "2026-01-01",
        "valid_2": "2026-01-01",
    }
    assert signed(d) == {}


def test_one_card_in_a_table():
    d = read(
        "officer_certificate_copy",
        "^行政执法证复印件",
        [["姓名", "王建国"], ["工作单位", ""], ["证件编号", "13010001"], ["执法区域", "安平市"]],
        "此复印件与原件核对无误。",
        "提供人签名：李明　　2023年5月3日",
        "执法人员签名：王建国、陈思远　2023年5月3日",
    )
    assert said(d) == {
        "provider": "李明",
        "officers": ["王建国", "陈思远"],
        "copy_mark": "此复印件与原件核对无误。",
        "provided_on": "2023-05-03",
        "officer_1": ["王建国"],
        "officer_1_no": ["13010001"],
        "unit": "<blank>",
        "area": "安平市",
    }
    assert signed(d) == {"provider": (True, ("李明",), "2023-05-03"), "officers": (True, ("王建国", "陈思远"), "2023-05-03")}


def test_two_cards_in_two_tables():
    """Unit, field and term of the second card are those behind the second name."""
    d = read(
        "officer_certificate_copy",
        "^行政执法证复印件",
        [
            ["姓名", "王建国"],
            ["执法证号", "13010001"],
            ["执法单位", "安平市交通运输局"],
            ["执法类别", "公路"],
            ["有效期至", "2027年1月1日"],
        ],
        "",
        [["姓名", "陈思远"], ["执法证号", "13010002"], ["执法单位", "安平市执法支队"], ["执法类别", "水路"], ["有效期至", "2026年1月1日"]],
    )
    assert said(d) == {
        "officer_1": ["王建国"],
        "officer_1_no": ["13010001"],
        "officer_2": ["陈思远"],
        "officer_2_no": ["13010002"],
        "unit": "安平市交通运输局",
        "unit_2": "安平市执法支队",
        "category": "公路",
        "category_2": "水路",
        "valid": "2027-01-01",
        "valid_2": "2026-01-01",
    }


def test_officers_listed_one_below_the_other():
    heads = ["序号", "姓名", "工作单位", "执法证号"]
    lines = [["1", "王建国", "安平市交通运输局", "32010001001"], ["2", "陈思远", "安平市交通运输局", "32010001002"]]
    found = said(read("officer_certificate_copy", "^执法人员证件复印件", [heads, *lines]))
    assert (found["officer_1"], found["officer_1_no"]) == (["王建国"], ["32010001001"])
    assert (found["officer_2"], found["officer_2_no"]) == (["陈思远"], ["32010001002"])
