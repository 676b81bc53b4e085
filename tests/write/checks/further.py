"""Checks beside the clean dossier, for any layout: signatures, index and cover, steps of the procedure, service and payment, law."""

import datetime as dt
import re

from tests.write.checks.regional import (
    IDENTITY,
    MOMENT,
    TICKS,
    Beside,
    age_in,
    all_of,
    alone,
    came,
    emptied,
    gone,
    last_day,
    party_name,
    sums,
)
from tests.write.checks.texts import Texts, days, decision, found, paper, working_days

_DECISION, _NOTICE, _REPORT, _RECORD, _REGISTER, _RECEIPT = (
    "决定书",
    "违法行为通知书",
    "案件调查报告",
    "询问笔录",
    "立案",
    "送达回证（决定书",
)
_CHANGED = dt.date(2023, 7, 20)
_REVIEW, _DISCUSSION, _COVER, _INDEX, _COPY, _MEASURE = "法制审核", "集体讨论", "卷宗封面", "卷内目录", "行驶证", "行政强制措施决定书"


def without(*names: str) -> Beside:
    """Papers that the clean dossier has and the planted one has not."""
    return lambda planted, clean: all(paper(clean, name) and not paper(planted, name) for name in names)


def _order(texts: Texts) -> list[str]:
    return [file[2:] for file in texts if "/" not in file]


def _turned(planted: Texts, clean: Texts) -> bool:
    files = _order(planted)
    return sorted(files) == sorted(_order(clean)) and files.index("立案登记表.docx") > files.index("行政处罚决定书.docx")


def _cards(texts: Texts) -> set[str]:
    """The numbers of cards in the interview."""
    return set(re.findall(r"(?<!\d)2\d{10}(?!\d)", paper(texts, _RECORD)))


def _asked_person(texts: Texts) -> str:
    return found("我叫(.+?)，", paper(texts, _RECORD))


def _last_names(texts: Texts) -> int:
    text = paper(texts, "询问笔录（乘客")
    return text.count(found("我叫(.+?)，", text))


def _asked_at_once(texts: Texts) -> bool:
    """Do the two interviews overlap?"""
    spans = []
    for name in ("询问笔录.docx", "询问笔录（乘客"):
        day, *times = re.findall(r"(20\d\d年\d+月\d+日)(\d+)时(\d\d)分至(\d+)时(\d\d)分", paper(texts, name))[0]
        start, start_minute, end, end_minute = map(int, times)
        spans.append((day, start * 60 + start_minute, end * 60 + end_minute))
    (day, start, end), (other, begin, stop) = spans
    return day == other and start < stop and begin < end


def _cash(texts: Texts) -> bool:
    """Is the box of payment on the spot ticked?"""
    return any("☑当场缴纳" in text for name, text in texts.items() if name.startswith(TICKS))


def _another_number(planted: Texts, clean: Texts) -> bool:
    old, new = (set(re.findall(r"\d{3,}", paper(texts, "结案")[:60])) for texts in (clean, planted))
    return bool(old - new) and bool(new - old) and not any(number in decision(planted) for number in new - old)


def _last_part(texts: Texts) -> str:
    """What stands at the end of the interview, from the last answer."""
    return paper(texts, _RECORD).split("没有。")[-1]


def _signers(texts: Texts) -> int:
    """How many names stand before a date in the register."""
    return len(re.findall(r"(?:[：。　】]|同意)[^\W\d]{2,3}(?=20\d\d年)", paper(texts, _REGISTER)))


def _receiver_gone(planted: Texts, clean: Texts) -> bool:
    """The name that is in the receipt once less is one that stands there in no other place."""
    return emptied(_RECEIPT, r"^[\w*×]{2,5}$")(planted, clean)


def _ticked(texts: Texts) -> bool:
    """Is the report by a citizen the source? The box before it is ticked, or it stands there alone."""
    text = texts[f"{TICKS}{next(file for file in texts if file[2:].startswith(_REGISTER))}"]
    return bool(re.search(r"☑(?:2\.)?个人、法人", text)) or ("个人、法人" in text and "☑" not in text)


def _head_left_out(planted: Texts, clean: Texts) -> bool:
    """The first characters missing from the decision are a name that the closing report has."""
    old, new = decision(clean), decision(planted)
    start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    return len(new) < len(old) and old[start : start + 2] in paper(clean, "结案")


def _discussed(texts: Texts) -> dt.date:
    return days(found(f"({MOMENT})", paper(texts, _DISCUSSION).split("讨论时间")[-1]))[0]


def _heard(texts: Texts) -> dt.date:
    return days(found(f"({MOMENT})", paper(texts, "听证通知书")))[0]


def _told_of_hearing(texts: Texts) -> dt.date:
    return days(found(f"({MOMENT})", paper(texts, "送达回证（听证通知书")))[0]


def _names(texts: Texts) -> set[str]:
    """The officers."""
    first, second = re.findall(
        r"执法人员([^、，。]{2,3})、([^、，。]{2,3}?)[在到，（现]", paper(texts, "现场笔录") + paper(texts, _RECORD)
    )[0]
    return {first, second}


def _reviewed_by_an_officer(texts: Texts) -> bool:
    return found(r"审核人员签名：(.{2,3}?)20", paper(texts, _REVIEW)) in _names(texts)


def _presided_by_an_officer(texts: Texts) -> bool:
    return found(r"听证主持人姓名：(.{2,3}?)职务", paper(texts, "听证通知书")) in _names(texts)


def _term(texts: Texts) -> int:
    start, end = days(found(r"期限为(.+?)。", paper(texts, _MEASURE)))[:2]
    return (end - start).days + 1


def _approved(texts: Texts) -> bool:
    text = paper(texts, "行政强制措施审批表")
    return (days(text)[-1] - days(found(r"已于(.+?)当场", text))[0]).days > 1


def _paid(texts: Texts) -> int:
    return int(found(r"¥(\d+)\.00", paper(texts, "罚款票据")))


def _payer(texts: Texts) -> str:
    return found("缴款人(.+?)执收单位", paper(texts, "罚款票据"))


def _held_long(texts: Texts) -> bool:
    dates = days(paper(texts, _COVER))
    return (max(dates) - sorted(dates)[-2]).days > 200


CHECKS: dict[str, Beside] = {
    "EV-006": gone("现场笔录", "以下空白"),
    "EV-008": lambda p, c: all(_last_part(p).count(name) < _last_part(c).count(name) for name in _names(c)),
    "EV-019": gone(_COPY, "核对无误"),
    "EV-035": came(_COPY, "提供人（签名）：日期"),
    "EV-038": gone(_RECORD, "看过，和我说的一样"),
    "EV-041": all_of(came("证据粘贴页", "执法人员签名：20"), came("证据粘贴页", "当事人签名：20")),
    "DR-003": all_of(gone(_REGISTER, "同意立案"), lambda p, c: _signers(p) < _signers(c)),
    "DR-006": emptied(_NOTICE, "[区县市旗]"),
    "DR-017": lambda p, c: _signers(p) < _signers(c) and "同意立案" in paper(p, _REGISTER),
    "DR-019": emptied(_REGISTER, r"[/\\—＼]"),
    "DR-032": all_of(gone(_REVIEW, "同意承办机构"), came(_REVIEW, "审核人员签名：20")),
    "DR-040": came(_DISCUSSION, "出席人员签名：20"),
    "EX-005": lambda p, c: paper(p, _RECEIPT).count(party_name(c)) < paper(c, _RECEIPT).count(party_name(c)) or _receiver_gone(p, c),
    "EX-014": lambda p, c: all(paper(p, _RECEIPT).count(name) < paper(c, _RECEIPT).count(name) for name in _names(c)),
    "AR-001": came(_INDEX, "举报登记表"),
    "AR-002": lambda p, c: len(days(paper(c, _COVER))) - len(days(paper(p, _COVER))) == 2,
    "AR-004": _turned,
    "AR-007": lambda p, c: emptied(_INDEX, r"^-\d$")(c, p),  # that is, added
    "AR-008": _another_number,
    "AR-010": all_of(gone(_COVER, "30年"), came(_COVER, "(?<!\\d)5年")),
    "AR-011": alone(_held_long),
    "AR-015": without("备考表"),
    "PR-001": without(_DISCUSSION),
    "PR-004": lambda p, c: _ticked(p) and not _ticked(c) and not paper(p, "举报记录"),
    "PR-007": without("行政强制措施现场笔录"),
    "PR-008": all_of(without("陈述申辩复核"), gone(_DECISION, "采纳")),
    "PR-011": lambda p, c: working_days(min(days(paper(p, _REGISTER))), last_day(p, _REGISTER)) > 7,
    "PR-013": alone(lambda t: bool(paper(t, "陈述申辩笔录")) and max(sums(t, _NOTICE)) < max(sums(t, _DECISION))),
    "PR-014": without(_REVIEW),
    "PR-015": all_of(without("听证笔录", "听证通知书"), alone(lambda t: bool(paper(t, "听证申请书")) and "举行听证，" not in decision(t))),
    "PR-018": alone(lambda t: _discussed(t) < last_day(t, _NOTICE)),
    "PR-019": alone(lambda t: _term(t) > 30 and not paper(t, "延长行政强制措施")),
    "PR-020": alone(_approved),
    "PR-021": all_of(gone("听证笔录", "最后陈述"), came("听证笔录", "听证员签名：20")),
    "PR-023": came(_REVIEW, "补充核实证据"),
    "PR-024": came(_MEASURE, "期限为。如果不服"),
    "PR-027": alone(lambda t: _discussed(t) > last_day(t, _DECISION)),
    "PR-028": alone(_presided_by_an_officer),
    "PR-029": alone(lambda t: working_days(_told_of_hearing(t), _heard(t)) < 7),
    "PR-031": all_of(came(_RECORD, "答.{0,2}：?申请其中一名|申请其中一名"), alone(lambda t: not paper(t, "驳回回避"))),
    "PR-032": emptied(_DECISION, r"20\d\d"),
    "PR-034": alone(lambda t: last_day(t, _REVIEW) > last_day(t, _DECISION)),
    "PR-035": alone(_reviewed_by_an_officer),
    "PR-037": without("听证报告书"),
    "PR-039": without("送达回证（解除强制措施"),
    "PR-040": without("当场处罚备案表"),
    "PR-033": alone(lambda t: max(sums(t, _DECISION)) > 200 and not paper(t, _REGISTER)),
    "PR-036": alone(
        lambda t: "法制科" in found("出席人员姓名及职务：(.+?)集体讨论", paper(t, _DISCUSSION)) and "局长" not in paper(t, _DISCUSSION)
    ),
    "PR-038": alone(lambda t: last_day(t, "行政处罚审批表") < last_day(t, _NOTICE)),
    "SU-004": came(_DECISION, "岚河县"),
    "SU-005": came(_DECISION, "交通运输局综合执法大队"),
    "SU-017": lambda p, c: bool(_cards(p) - _cards(c)) and bool(_cards(p) - set(re.findall(r"\d{11}", paper(p, "现场笔录")))),
    "XC-005": alone(_asked_at_once),
    "EV-013": lambda p, c: paper(p, _RECORD).count(_asked_person(c)) < paper(c, _RECORD).count(_asked_person(c)),
    "EV-052": all_of(came("授权委托书", "委托权限：代为处理有关事宜"), came("授权委托书", "委托期限：自止")),
    "EV-054": alone(
        lambda t: (
            int(found(r"拍摄时间20\d\d年\d+月\d+日(\d+)时", paper(t, "证据粘贴页")))
            > int(found(r"至(?:20\d\d年\d+月\d+日)?(\d+)时", paper(t, "现场笔录"))) + 4
        )
    ),
    "EV-057": lambda p, c: not re.search(IDENTITY, paper(p, "询问笔录（乘客")) and _last_names(p) < _last_names(c),
    "EV-060": lambda p, c: bool(re.search(r"登记保存地点1\D{1,3}[A-Z]", paper(p, "证据登记保存清单"))),
    "EV-067": came(_RECORD, "答[^问]{0,3}我未取得超限运输车辆通行证，擅自"),
    "EV-069": came(_RECORD, "是不是超限了.+对不对？"),
    "LA-008": all_of(gone(_DECISION, "裁量基准"), gone(_REPORT, "裁量基准")),
    "LA-010": alone(
        lambda t: "第六十三条第" not in decision(t) and max(sums(t, _DECISION)) >= 30_000 and last_day(t, _DECISION) > _CHANGED
    ),
    "LA-011": alone(lambda t: "检查时已经收取" in decision(t) and "没有违法所得" in decision(t)),
    "LA-012": alone(lambda t: (last_day(t, _REGISTER) - days(found(f"({MOMENT})", paper(t, _REGISTER)))[0]).days > 730),
    "LA-018": came(_RECORD, "已经被县里罚过款"),
    "LA-019": came(_RECORD, "去年年底到期"),
    "LA-022": came(_DECISION, "裁量基准（2009年试行，2019年废止）"),
    "EX-018": alone(lambda t: (last_day(t, "强制执行申请书") - days(found(f"({MOMENT})", paper(t, _RECEIPT)))[0]).days > 183 + 92),
    "EX-024": alone(lambda t: int(found(r"加处罚款¥(\d+)", paper(t, "罚款票据")) or 0) > max(sums(t, _DECISION))),
    "EX-025": lambda p, c: _cash(p) and not _cash(c) and max(sums(p, _DECISION)) > 100,
    "SU-003": alone(lambda t: days(paper(t, "执法证复印件"))[0] < min(days(paper(t, _RECORD) or paper(t, "勘验")))),
    "SU-007": _head_left_out,
    "SU-009": all_of(without("授权委托书"), alone(lambda t: bool(paper(t, "听证笔录")))),
    "SU-012": lambda p, c: found("所有人(.+?)住址", paper(p, _COPY)) != found("所有人(.+?)住址", paper(c, _COPY)) == party_name(c),
    "SU-013": alone(lambda t: age_in(t, _RECORD) < 18 and not re.search("监护人|法定代理人", paper(t, _RECORD))),
    "SU-015": alone(lambda t: "分公司" in decision(t) and not paper(t, "营业执照")),
    "LA-002": came(_DECISION, "第三百九十九条"),
    "LA-005": alone(lambda t: max(sums(t, _DECISION)) < 3_000 and not re.search("减轻", decision(t))),
    "LA-006": alone(lambda t: "立功" in decision(t) and not any("立功" in text for name, text in t.items() if "决定书" not in name)),
    "LA-009": alone(lambda t: "没有主观过错" in paper(t, "陈述申辩笔录") and not re.search("过错", decision(t) + paper(t, "陈述申辩复核"))),
    "LA-015": alone(lambda t: "《公路安全保护条例》第二十七条" in decision(t) and "第二十七条" not in paper(t, _NOTICE)),
    "LA-020": all_of(without("责令改正"), alone(lambda t: not any(re.search("日责令当事人改正|送来的", text) for text in t.values()))),
    "EX-003": without("罚款票据"),
    "EX-006": alone(lambda t: "交通运输局账户" in paper(t, "罚款票据")),
    "EX-009": all_of(came(_RECEIPT, "留置送达"), alone(lambda t: not re.search("见证人：|录像|拍照", paper(t, _RECEIPT)))),
    "EX-010": without("催告书"),
    "EX-011": without("送达回证（不予处罚"),
    "EX-012": gone("催告书", "十日内"),
    "EX-013": without("没收物品清单", "没收物品处置"),
    "EX-015": lambda p, c: paper(p, _RECEIPT).count("佟海涛") == 2 and "关系：" not in paper(p, _RECEIPT),
    "EX-017": without("公告送达公告"),
    "EX-020": alone(lambda t: _paid(t) < max(sums(t, _DECISION)) and "履行完毕" in paper(t, "结案")),
    "EX-021": without("分期（延期）缴纳罚款审批表"),
    "EX-022": all_of(without("邮寄凭证"), alone(lambda t: "邮寄送达" in paper(t, _RECEIPT))),
    "EX-023": without("责令改正复查记录"),
    "EX-028": all_of(came(_RECEIPT, "电子送达"), alone(lambda t: not paper(t, "送达地址确认书"))),
    "EX-029": lambda p, c: _payer(p) != _payer(c) == party_name(c) or (_payer(p) == "佟海涛" and "佟海涛" not in decision(p)),
}
