"""卷宗封面: what is read from its usual layouts."""

from __future__ import annotations

from tests.forms.said import read, said
from tests.pages import LEFT as L


def test_a_table():
    d = read(
        "dossier_cover",
        "^卷宗封面",
        "案号：苏安交罚〔2023〕12号",
        [
            ["案由", "李明涉嫌超限运输案", L, L],
            ["当事人", "李明", L, L],
            ["立卷人", "王建国", "承办人", "王建国、陈思远"],
            ["执法机关", "安平市交通运输局", L, L],
            ["处理结果", "罚款人民币壹仟元整", L, L],
            ["程序类型", "普通程序", L, L],
            ["立案时间", "2023年5月3日", "结案时间", "2023年6月3日"],
            ["立卷时间", "2023年6月10日", "保管期限", "30年"],
        ],
        "本卷共12件45页",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "李明涉嫌超限运输案",
        "party": "李明",
        "archivist": ["王建国"],
        "agency": "安平市交通运输局",
        "officers": ["王建国", "陈思远"],
        "result": "罚款人民币壹仟元整",
        "procedure": "普通程序",
        "filed_on": "2023-05-03",
        "closed_on": "2023-06-03",
        "archived_on": "2023-06-10",
        "retention": "30年",
        "paper_count": 12,
        "page_count": 45,
    }


def test_lines():
    d = read(
        "dossier_cover",
        "^行政处罚案卷",
        "处罚决定书文号：苏安交罚〔2023〕12号",
        "题名：安平市顺达物流有限公司未取得许可案",
        "当事人：安平市顺达物流有限公司",
        "办案机构：安平市交通运输局",
        "处罚内容：罚款3万元",
        "程序类型：□简易程序 ☑普通程序",
        "立案日期：2023.5.3　结案日期：2023.6.3",
        "归档日期：　年　月　日　保管期限：永久",
        "全宗号：12",
        "卷内共 十二 件，共 45 页",
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "case_cause": "安平市顺达物流有限公司未取得许可案",
        "party": "安平市顺达物流有限公司",
        "agency": "安平市交通运输局",
        "result": "罚款3万元",
        "procedure": "普通程序",
        "filed_on": "2023-05-03",
        "closed_on": "2023-06-03",
        "archived_on": "<blank>",
        "retention": "永久",
        "paper_count": 12,
        "page_count": 45,
        "archive_no": "12",
    }


def test_what_is_left_blank():
    d = read(
        "dossier_cover",
        "^案卷封面",
        [["案由", ""], ["当事人", "/"], ["立卷人", ""], ["结案时间", "年　月　日"], ["保管期限", "\\"]],
        "本卷共　件　页",
    )
    assert said(d) == {
        "case_cause": "<blank>",
        "party": "<struck>",
        "archivist": "<blank>",
        "closed_on": "<blank>",
        "retention": "<struck>",
        "paper_count": "<blank>",
        "page_count": "<blank>",
    }


def test_the_agency_may_stand_beside_the_title_without_a_label():
    for line in ("安平市交通运输局", "（安平市交通运输局）", "安平市交通运输综合行政执法支队"):
        d = read("dossier_cover", "^行政处罚卷宗", line, [["案由", "李明超限运输案"]])
        assert said(d)["agency"] == line.strip("（）")
    assert "agency" not in said(read("dossier_cover", "^行政处罚卷宗", "关于李明超限运输的处理", [["案由", "李明超限运输案"]]))


def test_a_printed_agency_counts_before_the_one_beside_the_title():
    d = read("dossier_cover", "^卷宗", "安平市人民政府", [["立卷单位", "安平市交通运输局"]])
    assert said(d)["agency"] == "安平市交通运输局"


def test_two_labels_printed_as_one():
    two_cells = ["立案／结案日期", "2023年5月3日", "2023年6月3日"]
    for row in (two_cells, ["立案／结案日期", "2023年5月3日／2023年6月3日", L], ["立案及结案时间", "2023年5月3日至2023年6月3日", L]):
        found = said(read("dossier_cover", "^卷宗封面", [["案由", "李明超限运输案", L], row]))
        assert (found["filed_on"], found["closed_on"]) == ("2023-05-03", "2023-06-03")


def test_one_value_under_two_labels_belongs_to_neither():
    found = said(read("dossier_cover", "^卷宗封面", [["案由", "李明超限运输案"], ["立案／结案日期", "2023年5月3日"]]))
    assert "filed_on" not in found
    assert "closed_on" not in found


def test_short_labels():
    d = read(
        "dossier_cover",
        "^卷宗",
        [
            ["编号", "苏安交罚〔2023〕12号", L, L],
            ["程序", "简易程序", "期限", "10年"],
            ["立案", "2023.5.3", "结案", "2023.6.3"],
            ["归档", "2023.6.10", "归档人", "王建国"],
            ["处罚情况", "罚款50元", L, L],
        ],
    )
    assert said(d) == {
        "case_no": "苏安交罚〔2023〕12号",
        "procedure": "简易程序",
        "retention": "10年",
        "filed_on": "2023-05-03",
        "closed_on": "2023-06-03",
        "archived_on": "2023-06-10",
        "archivist": ["王建国"],
        "result": "罚款50元",
    }


def test_one_line_that_names_both_days_of_the_case():
    for days in ("自　2023年5月3日　（立案）起至　2023年6月3日　（结案）止", "2023年5月3日立案，2023年6月3日结案"):
        read_ = said(read("dossier_cover", "^案卷封皮", [["题名", "李明涉嫌超限运输案"], ["起止日期", days]]))
        assert (read_["filed_on"], read_["closed_on"]) == ("2023-05-03", "2023-06-03")
    read_ = said(read("dossier_cover", "^案卷封皮", [["案卷名称", "李明涉嫌超限运输案"], ["办案起止时间", "2023年5月3日至2023年6月3日"]]))
    assert (read_["case_cause"], read_["filed_on"], read_["closed_on"]) == ("李明涉嫌超限运输案", "2023-05-03", "2023-06-03")


def test_days_that_do_not_say_what_they_are_of_are_not_taken():
    read_ = said(read("dossier_cover", "^案卷封皮", [["题名", "李明涉嫌超限运输案"], ["起止日期", "2023年5月3日至2023年6月3日"]]))
    assert "filed_on" not in read_
    assert "closed_on" not in read_
