"""Plants of the fuller dossiers, each confirmed in the raw text of the files, and shown to be absent when nothing is planted."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import chinese_calendar
import pytest

from casecheck.errors import UsageError
from casecheck.write import PLANTS, make_case, suitable, write_dossier
from casecheck.write.case import Case

Texts = dict[str, str]
CASES = {
    "on-site": make_case(3),
    "off-site": make_case(3, cause="overload-off-site"),
    "passenger": make_case(3, cause="unlicensed-passenger"),
    "passenger-long": make_case(3, cause="unlicensed-passenger", extras=("hearing", "extension")),
    "on-spot": make_case(3, cause="on-spot"),
}
PROCEDURE = {"DR-018", "EV-028", "EV-037", "EV-066", "EV-009", "EV-020", "PR-002", "PR-010", "PR-012", "LA-003", "EX-002", "EX-027", "DR-059"}
"""Plants that may change more than one paper."""


def _paper(texts: Texts, name: str) -> str:
    """The first paper whose file name has these words after the number."""
    return next((text for file, text in texts.items() if file[2:].startswith(name)), "")


def _decision(texts: Texts) -> str:
    return _paper(texts, "行政处罚决定书") or _paper(texts, "当场")


def _days(text: str) -> list[dt.date]:
    return [dt.date(int(y), int(m), int(d)) for y, m, d in re.findall(r"(\d{4})年(\d+)月(\d+)日", text)]


def _working_days(after: dt.date, until: dt.date) -> int:
    return len(chinese_calendar.get_workdays(after + dt.timedelta(days=1), until)) if until > after else 0


def _valid(number: str) -> bool:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(number, weights, strict=False)) % 11] == number[17]


def _credit(code: str) -> bool:
    signs, weights = "0123456789ABCDEFGHJKLMNPQRTUWXY", (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    total = sum(signs.index(c) * w for c, w in zip(code[:17], weights, strict=True))
    return (total + signs.index(code[17])) % 31 == 0


def _served(texts: Texts) -> dt.date:
    return _days(_paper(texts, "送达回证（决定书）").split("送达日期")[1])[0]


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    return match[1] if match else ""


def _interviewers(texts: Texts) -> bool:
    return "、" not in _found("询问人：(.+?)记录人", _paper(texts, "询问笔录"))


def _late_attorney(texts: Texts) -> bool:
    return max(_days(_paper(texts, "授权委托书"))[-1:]) > _days(_paper(texts, "询问笔录"))[0]


def _excess(texts: Texts) -> bool:
    gross, limit, excess = (int(_found(rf"{label}(\d+)kg", _paper(texts, "称重"))) for label in ("车货总质量", "总质量限值", "超限量"))
    return gross - limit != excess


def _filed_after_decision(texts: Texts) -> bool:
    return _days(_paper(texts, "立案"))[-1] > _days(_decision(texts))[-1]


def _late_extension(texts: Texts) -> bool:
    text = _paper(texts, "延长")
    return _days(text)[-1] > _days(text.split("办案期限届满日")[1])[0]


def _age(texts: Texts) -> bool:
    text = _paper(texts, "立案")
    born = _found(r"身份证件号\d{6}(\d{4})", text)
    return abs(_days(text)[-1].year - int(born) - int(_found(r"年龄(\d+)", text))) > 1


def _same_day(texts: Texts) -> bool:
    notice = _paper(texts, "违法行为通知书")
    return "听证" not in notice and _days(notice)[-1] == _days(_decision(texts))[-1]


def _fine(texts: Texts) -> int:
    return int(_found(r"决定给予罚款人民币\w+（¥(\d+)\.00）", _decision(texts)) or 0)


def _before_payment(texts: Texts) -> bool:
    paid = dt.date(*map(int, re.findall(r"当事人于(\d+)年(\d+)月(\d+)日将", _paper(texts, "结案"))[0]))
    return _days(_paper(texts, "结案"))[-1] < paid


def _bases(texts: Texts) -> str:
    return _found("的规定，依据(.*?)的规定，决定给予", _decision(texts))


CHECKS: dict[str, Callable[[Texts], bool]] = {
    "EV-001": _interviewers,
    "EV-007": lambda t: "被询问人签名：时间：询问人签名" in _paper(t, "询问笔录"),
    "EV-009": lambda t: not any("回避" in text for name, text in t.items() if "询问笔录" in name or "现场" in name),
    "EV-014": lambda t: "身份证件号：联系电话：工作单位" in _paper(t, "询问笔录"),
    "EV-020": lambda t: "如实" not in _paper(t, "询问笔录"),
    "EV-023": lambda t: "与案件关系：性别" in _paper(t, "询问笔录"),
    "EV-027": lambda t: len(re.findall(r"\d{17}[\dX]", _paper(t, "询问笔录（乘客"))) == 2,
    "EV-028": lambda t: not any(re.search("身份证|驾驶证|行驶证", name) for name in t) and "身份证复印件" not in _decision(t),
    "EV-034": lambda t: "代理人" in _paper(t, "放弃声明") and not _paper(t, "授权委托书"),
    "EV-037": lambda t: not any(re.search(r"执法证号.{0,8}\d{8}", text) for text in t.values()),
    "EV-062": _excess,
    "EV-064": _late_attorney,
    "EV-066": lambda t: not _valid(_found(r"身份证件号：(\d{17}[\dX])", _paper(t, "询问笔录"))),
    "DR-005": lambda t: bool(re.search("经办机构负责人意见签名", _paper(t, "立案"))),
    "DR-007": lambda t: not _bases(t),
    "DR-009": lambda t: bool(re.search(r"（印章）\d{4}年\d+月日", _paper(t, "违法行为通知书"))),
    "DR-011": lambda t: _found("名称(.+?)类型", _paper(t, "营业执照")) not in _decision(t),
    "DR-014": lambda t: "十五日内缴至" not in _decision(t),
    "DR-015": lambda t: _paper(t, "案件调查报告").startswith("案件处理意见书"),
    "DR-018": lambda t: not re.search("裁量", _decision(t)),
    "DR-020": lambda t: not _found("案由(.+?)当事人", _paper(t, "卷宗封面")).endswith("案"),
    "DR-021": lambda t: not re.search("陈述|申辩", _paper(t, "违法行为通知书")),
    "DR-022": lambda t: bool(re.search("（印章）年月日", _decision(t))),
    "DR-024": lambda t: "认为你（单位）行为，违反了" in _paper(t, "违法行为通知书"),
    "DR-026": lambda t: bool(re.search("住址联系电话", _decision(t))),
    "DR-027": lambda t: not re.search("陈述|申辩|听证", _decision(t)),
    "DR-028": lambda t: _found("处罚决定书文号(.+?)项目", _paper(t, "罚款票据")) not in _decision(t),
    "DR-029": lambda t: bool(_bases(t)) and "《" not in _bases(t),
    "DR-030": lambda t: int(_found(r"〔(\d{4})〕", _paper(t, "责令"))) != _days(_paper(t, "责令"))[-1].year,
    "DR-031": lambda t: "百分之三" not in _decision(t),
    "DR-036": lambda t: "第三十一条、第三十二条" in _paper(t, "违法行为通知书"),
    "DR-037": lambda t: "三日内要求举行听证" in _paper(t, "违法行为通知书"),
    "DR-038": lambda t: "¥" not in _paper(t, "违法行为通知书"),
    "DR-042": lambda t: bool(re.search("执行情况已执行。", _paper(t, "结案"))),
    "DR-046": lambda t: _found("住址(.+?)联系电话", _decision(t)) not in (_paper(t, "立案") or _paper(t, "身份证")),
    "DR-050": lambda t: _found(r"：(\d{4}年\d+月\d+日\d+时)", _decision(t)) not in (_paper(t, "立案") or _paper(t, "勘验") + _days_hour(t)),
    "DR-053": lambda t: "涉嫌" not in _found("案由(.+?)受案时间", _paper(t, "立案")),
    "DR-058": lambda t: bool(re.search("内向澜城市交通运输局申请行政复议", _decision(t))),
    "DR-059": lambda t: not _credit(_found("信用代码([0-9A-Z]{18})", _decision(t))),
    "DR-061": lambda t: _found("案由：(.+?)案", _paper(t, "送达回证（决定书")) not in _paper(t, "结案"),
    "DR-062": _age,
    "PR-002": lambda t: not _paper(t, "立案") and "立案调查" not in _paper(t, "案件调查报告"),
    "PR-003": lambda t: _days(_paper(t, "违法行为通知书"))[-1] < _days(_paper(t, "案件调查报告"))[-1],
    "PR-006": _late_extension,
    "PR-009": _filed_after_decision,
    "PR-010": lambda t: not _paper(t, "延长") and (_days(_decision(t))[-1] - _days(_paper(t, "立案"))[-1]).days > 90,
    "PR-012": _same_day,
    "LA-003": lambda t: _fine(t) > (100_000 if "客运" in _decision(t) else 200 if "当场" in _decision(t)[:4] else 30_000),
    "LA-004": lambda t: bool(_bases(t)) and not re.search("条第.款|条第.项", _bases(t)),
    "EX-002": lambda t: _working_days(_days(_decision(t))[-1], _served(t)) > 7,
    "EX-004": lambda t: not re.search("送达方式送达人行政处罚决定书.{1,8}〔", _paper(t, "送达回证（决定书")),
    "EX-008": lambda t: "交通运输局" not in _paper(t, "送达回证（决定书").split("送达方式送达人")[1].split("直接送达")[0],
    "EX-019": _before_payment,
    "EX-026": lambda t: _found("受送达人(.+?)代收人", _paper(t, "送达回证（决定书")) not in _paper(t, "违法行为通知书"),
    "EX-027": lambda t: _days(_paper(t, "罚款票据"))[0] < _days(_decision(t))[-1],
}


def _days_hour(texts: Texts) -> str:
    """The inquest's day and hour as one string."""
    return _found(r"勘验时间：(\d{4}年\d+月\d+日\d+时)", _paper(texts, "勘验"))


def _new_codes(case: Case) -> list[str]:
    return [code for code in suitable(case) if code in CHECKS]


@pytest.mark.parametrize("name", CASES)
def test_each_plant_shows_where_it_was_put(name: str, tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    case = CASES[name]
    write_dossier(tmp_path / "clean", case)
    clean = raw_texts(tmp_path / "clean")
    for code in _new_codes(case):
        assert not CHECKS[code](clean), code
        truth = write_dossier(tmp_path / code, case, [code])
        texts = raw_texts(tmp_path / code)
        assert CHECKS[code](texts), code
        (plant,) = truth.plants
        if plant.file:
            assert re.sub(r"\s", "", plant.quote) in texts[plant.file], code
        gone = {f"{stem}.docx" for stem in plant.left_out}
        assert set(clean) - set(texts) == gone, code
        changed = {file for file in texts if texts[file] != clean[file] and "目录" not in file}
        assert changed == {plant.file} - {""} or code in PROCEDURE, (code, changed)


def test_every_plant_has_a_check_and_a_case_that_shows_it() -> None:
    shown = {code for case in CASES.values() for code in suitable(case)}
    assert set(PLANTS) == shown
    assert set(PLANTS) - set(CHECKS) == {
        *("EV-002", "EV-012", "EV-026", "EV-059", "DR-008", "DR-013", "DR-023", "DR-047"),
        *("PR-005", "PR-017", "PR-025", "EX-001", "EX-007", "AR-003"),
    }


def test_the_index_lists_what_lies_in_the_dossier(tmp_path: Path, raw_texts: Callable[[Path], Texts]) -> None:
    for name in ("off-site", "passenger-long", "on-spot"):
        truth = write_dossier(tmp_path / name, CASES[name], ["EX-001"] if name == "off-site" else [])
        index = next(paper for paper in truth.papers if paper.form == "dossier_index")
        inside = [paper.title for paper in truth.papers if paper.form not in ("dossier_cover", "dossier_index")]
        assert [row["title"].value for row in index.rows["rows"]] == inside
        pages = [row["pages"].value.split("-") for row in index.rows["rows"]]
        assert [int(span[0]) for span in pages] == [1, *(int(span[-1]) + 1 for span in pages[:-1])]


@pytest.mark.parametrize(
    ("code", "name"), [("PR-006", "passenger"), ("EV-062", "passenger"), ("DR-021", "off-site"), ("EX-001", "on-spot")]
)
def test_a_plant_that_cannot_show_is_refused(code: str, name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"{code} 在这一案件里显不出来"):
        write_dossier(tmp_path / "dossier", CASES[name], [code])
