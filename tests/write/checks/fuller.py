"""Checks on raw text: the plants of the fuller dossiers (off-site, passenger, on the spot)."""

import datetime as dt
import re

from tests.write.checks.texts import Check, Texts, days, decision, fine, found, paper, working_days


def _valid(number: str) -> bool:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(number, weights, strict=False)) % 11] == number[17]


def _credit(code: str) -> bool:
    signs, weights = "0123456789ABCDEFGHJKLMNPQRTUWXY", (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
    total = sum(signs.index(c) * w for c, w in zip(code[:17], weights, strict=True))
    return (total + signs.index(code[17])) % 31 == 0


def _served(texts: Texts) -> dt.date:
    return days(paper(texts, "送达回证（决定书）").split("送达日期")[1])[0]


def _interviewers(texts: Texts) -> bool:
    return "、" not in found("询问人：(.+?)记录人", paper(texts, "询问笔录"))


def _late_attorney(texts: Texts) -> bool:
    return max(days(paper(texts, "授权委托书"))[-1:]) > days(paper(texts, "询问笔录"))[0]


def _excess(texts: Texts) -> bool:
    gross, limit, excess = (int(found(rf"{label}(\d+)kg", paper(texts, "称重"))) for label in ("车货总质量", "总质量限值", "超限量"))
    return gross - limit != excess


def _filed_after_decision(texts: Texts) -> bool:
    return days(paper(texts, "立案"))[-1] > days(decision(texts))[-1]


def _late_extension(texts: Texts) -> bool:
    text = paper(texts, "延长")
    return days(text)[-1] > days(text.split("办案期限届满日")[1])[0]


def _age(texts: Texts) -> bool:
    text = paper(texts, "立案")
    born = found(r"身份证件号\d{6}(\d{4})", text)
    return abs(days(text)[-1].year - int(born) - int(found(r"年龄(\d+)", text))) > 1


def _same_day(texts: Texts) -> bool:
    notice = paper(texts, "违法行为通知书")
    return "听证" not in notice and days(notice)[-1] == days(decision(texts))[-1]


def _before_payment(texts: Texts) -> bool:
    paid = dt.date(*map(int, re.findall(r"当事人于(\d+)年(\d+)月(\d+)日将", paper(texts, "结案"))[0]))
    return days(paper(texts, "结案"))[-1] < paid


def _bases(texts: Texts) -> str:
    return found("的规定，依据(.*?)的规定，决定给予", decision(texts))


CHECKS: dict[str, Check] = {
    "EV-001": _interviewers,
    "EV-007": lambda t: "被询问人签名：时间：询问人签名" in paper(t, "询问笔录"),
    "EV-009": lambda t: not any("回避" in text for name, text in t.items() if "询问笔录" in name or "现场" in name),
    "EV-014": lambda t: "身份证件号：联系电话：工作单位" in paper(t, "询问笔录"),
    "EV-020": lambda t: "如实" not in paper(t, "询问笔录"),
    "EV-023": lambda t: "与案件关系：性别" in paper(t, "询问笔录"),
    "EV-027": lambda t: len(re.findall(r"\d{17}[\dX]", paper(t, "询问笔录（乘客"))) == 2,
    "EV-028": lambda t: not any(re.search("身份证|驾驶证|行驶证", name) for name in t) and "身份证复印件" not in decision(t),
    "EV-034": lambda t: "代理人" in paper(t, "放弃声明") and not paper(t, "授权委托书"),
    "EV-037": lambda t: not any(re.search(r"执法证号.{0,8}\d{8}", text) for text in t.values()),
    "EV-062": _excess,
    "EV-064": _late_attorney,
    "EV-066": lambda t: not _valid(found(r"身份证件号：(\d{17}[\dX])", paper(t, "询问笔录"))),
    "DR-005": lambda t: bool(re.search("经办机构负责人意见签名", paper(t, "立案"))),
    "DR-007": lambda t: not _bases(t),
    "DR-009": lambda t: bool(re.search(r"（印章）\d{4}年\d+月日", paper(t, "违法行为通知书"))),
    "DR-011": lambda t: found("名称(.+?)类型", paper(t, "营业执照")) not in decision(t),
    "DR-014": lambda t: "十五日内缴至" not in decision(t),
    "DR-015": lambda t: paper(t, "案件调查报告").startswith("案件处理意见书"),
    "DR-018": lambda t: not re.search("裁量", decision(t)),
    "DR-020": lambda t: not found("案由(.+?)当事人", paper(t, "卷宗封面")).endswith("案"),
    "DR-021": lambda t: not re.search("陈述|申辩", paper(t, "违法行为通知书")),
    "DR-022": lambda t: bool(re.search("（印章）年月日", decision(t))),
    "DR-024": lambda t: "认为你（单位）行为，违反了" in paper(t, "违法行为通知书"),
    "DR-026": lambda t: bool(re.search("住址联系电话", decision(t))),
    "DR-027": lambda t: not re.search("陈述|申辩|听证", decision(t)),
    "DR-028": lambda t: found("处罚决定书文号(.+?)项目", paper(t, "罚款票据")) not in decision(t),
    "DR-029": lambda t: bool(_bases(t)) and "《" not in _bases(t),
    "DR-030": lambda t: int(found(r"〔(\d{4})〕", paper(t, "责令"))) != days(paper(t, "责令"))[-1].year,
    "DR-031": lambda t: "百分之三" not in decision(t),
    "DR-036": lambda t: "第三十一条、第三十二条" in paper(t, "违法行为通知书"),
    "DR-037": lambda t: "三日内要求举行听证" in paper(t, "违法行为通知书"),
    "DR-038": lambda t: "¥" not in paper(t, "违法行为通知书"),
    "DR-042": lambda t: bool(re.search("执行情况已执行。", paper(t, "结案"))),
    "DR-046": lambda t: found("住址(.+?)联系电话", decision(t)) not in (paper(t, "立案") or paper(t, "身份证")),
    "DR-050": lambda t: found(r"：(\d{4}年\d+月\d+日\d+时)", decision(t)) not in (paper(t, "立案") or paper(t, "勘验") + _days_hour(t)),
    "DR-053": lambda t: "涉嫌" not in found("案由(.+?)受案时间", paper(t, "立案")),
    "DR-058": lambda t: bool(re.search("内向澜城市交通运输局申请行政复议", decision(t))),
    "DR-059": lambda t: not _credit(found("信用代码([0-9A-Z]{18})", decision(t))),
    "DR-061": lambda t: found("案由：(.+?)案", paper(t, "送达回证（决定书")) not in paper(t, "结案"),
    "DR-062": _age,
    "PR-002": lambda t: not paper(t, "立案") and "立案调查" not in paper(t, "案件调查报告"),
    "PR-003": lambda t: days(paper(t, "违法行为通知书"))[-1] < days(paper(t, "案件调查报告"))[-1],
    "PR-006": _late_extension,
    "PR-009": _filed_after_decision,
    "PR-010": lambda t: not paper(t, "延长") and (days(decision(t))[-1] - days(paper(t, "立案"))[-1]).days > 90,
    "PR-012": _same_day,
    "LA-003": lambda t: fine(t) > (100_000 if "客运" in decision(t) else 200 if "当场" in decision(t)[:4] else 30_000),
    "LA-004": lambda t: bool(_bases(t)) and not re.search("条第.款|条第.项", _bases(t)),
    "EX-002": lambda t: working_days(days(decision(t))[-1], _served(t)) > 7,
    "EX-004": lambda t: not re.search("送达方式送达人行政处罚决定书.{1,8}〔", paper(t, "送达回证（决定书")),
    "EX-008": lambda t: "交通运输局" not in paper(t, "送达回证（决定书").split("送达方式送达人")[1].split("直接送达")[0],
    "EX-019": _before_payment,
    "EX-026": lambda t: found("受送达人(.+?)代收人", paper(t, "送达回证（决定书")) not in paper(t, "违法行为通知书"),
    "EX-027": lambda t: days(paper(t, "罚款票据"))[0] < days(decision(t))[-1],
}


def _days_hour(texts: Texts) -> str:
    """The inquest's day and hour as one string."""
    return found(r"勘验时间：(\d{4}年\d+月\d+日\d+时)", paper(texts, "勘验"))
