"""Checks on raw text: records, exhibits, weighing and proof (证据)."""

import datetime as dt
import re

from tests.write.checks.texts import HEADER, Check, Texts, days, decision, found, paper, working_days

_LIMITS = {"四轴载货汽车": 31_000, "五轴汽车列车": 43_000, "六轴汽车列车（双驱动轴）": 49_000}
_KEPT, _APPROVED = "证据登记保存清单", "证据登记保存审批表"


def _body(texts: Texts) -> str:
    """What the scene record tells."""
    return found("途径等）(.+?)（以下空白）", paper(texts, "现场笔录"))


def _any(texts: Texts, pattern: str) -> bool:
    return any(re.search(pattern, text) for text in texts.values())


def _weight_unknown_to_the_party(texts: Texts) -> bool:
    gross = found(r"车货总质量(\d+)kg", paper(texts, "称重"))
    return not any(gross in paper(texts, name) for name in ("联合函告单", "询问笔录", "违法行为通知书"))


def _plate_of_no_other_paper(texts: Texts) -> bool:
    plate = found(r"(黑Z[A-Z]\d{3}[\d学])", decision(texts))
    return bool(plate) and not any(plate in text for name, text in texts.items() if "决定书.docx" not in name[-8:])


def _kept_too_long(texts: Texts) -> bool:
    return working_days(days(paper(texts, _KEPT))[-1], days(paper(texts, "解除证据登记保存决定书"))[-1]) > 7


def _figures_differ(texts: Texts) -> bool:
    asked = paper(texts, "询问笔录")
    others = paper(texts, "现场笔录") + paper(texts, "称重")
    gross = (found(r"车货总质量(\d+)千克", asked), found(r"车货总质量(\d+)(?:千克|kg)", others))
    riders = (found(r"有(\d+)名乘客", asked), found(r"乘客(\d+)人", others))
    return gross[0] != gross[1] or riders[0] != riders[1]


def _one_kind(texts: Texts) -> bool:
    named = re.findall("《(.+?)》", found("以上事实有(.+?)为证", decision(texts)))
    return set(named) == {"询问笔录"} and not paper(texts, "现场笔录")


def _no_word_of_a_passenger(texts: Texts) -> bool:
    return "客运" in decision(texts) and not paper(texts, "询问笔录（乘客") and not _any(texts, "付款人|支付凭证")


def _signed_days_later(texts: Texts) -> bool:
    record = paper(texts, "现场笔录")
    held = days(record.split("执法时间")[1])[0]
    return days(record)[-1] - held >= dt.timedelta(days=2)


def _expired(texts: Texts) -> bool:
    return days(paper(texts, "计量检定证书").split("有效期至")[1])[0] < days(paper(texts, "现场笔录"))[0]


def _other_lorry(texts: Texts) -> bool:
    text = decision(texts)
    return int(found(r"限定标准为(\d+)千克", text)) != next(limit for axles, limit in _LIMITS.items() if f"（{axles}）" in text)


def _minor(texts: Texts) -> bool:
    record = paper(texts, "询问笔录")
    born = found(r"身份证件号：\d{6}(\d{8})", record)
    asked = days(record)[0]
    eighteen = dt.date(int(born[:4]) + 18, int(born[4:6]), int(born[6:]))
    return asked < eighteen and not re.search("监护人|法定代理人|合适成年人", record)


CHECKS: dict[str, Check] = {
    "EV-004": lambda t: bool(re.search("基本情况。答：[^问]+(?:问：你与本案当事人[^问]+)?问：你还有什么需要补充", paper(t, "询问笔录"))),
    "EV-010": lambda t: "文字说明拍摄时间拍摄地点拍摄人拍摄人签名" in paper(t, "证据粘贴页"),
    "EV-011": lambda t: not re.search(r"\d", found("执法地点(.+?)执法时间", paper(t, "现场笔录"))),
    "EV-015": lambda t: _any(t, "抽样") and not paper(t, "抽样取证凭证"),
    "EV-016": _weight_unknown_to_the_party,
    "EV-017": lambda t: days(paper(t, _APPROVED))[-1] > days(paper(t, _KEPT))[-1],
    "EV-021": lambda t: len(_body(t)) < 60 and not re.search("黑Z", _body(t)),
    "EV-022": lambda t: bool(re.search(r"登记保存地点1[^\d，]{2,12}若干", paper(t, _KEPT))),
    "EV-024": lambda t: "《视听资料》" in decision(t) and not paper(t, "视听资料"),
    "EV-025": _plate_of_no_other_paper,
    "EV-030": _kept_too_long,
    "EV-031": _figures_differ,
    "EV-032": _one_kind,
    "EV-033": _no_word_of_a_passenger,
    "EV-036": lambda t: bool(paper(t, _KEPT)) and "登记保存" not in _body(t),
    "EV-040": lambda t: "日期：执法人员（签名）：日期：" in paper(t, "行驶证"),
    "EV-042": lambda t: bool(re.search("联系地址车（船）号.+备注执法人员签名", paper(t, "现场笔录"))),
    "EV-043": lambda t: days(paper(t, _APPROVED))[-1] < days(paper(t, "现场笔录"))[0],
    "EV-044": _expired,
    "EV-046": lambda t: "代理人签名：执法人员签名" in paper(t, _KEPT) and "见证" not in paper(t, _KEPT),
    "EV-047": _signed_days_later,
    "EV-049": lambda t: bool(re.search(r"询问人：(\w+?)记录人：\1被询问人", paper(t, "询问笔录"))),
    "EV-050": lambda t: "×" in paper(t, "询问笔录"),
    "EV-051": lambda t: not _any(t, "检测设备称重|过的秤|称重结果") and "没有过磅" in _body(t),
    "EV-053": lambda t: not _any({name: text for name, text in t.items() if not name.startswith(HEADER)}, "记录仪|录像|录音|视听"),
    "EV-055": lambda t: bool(re.search("决定给予|处以罚款", _body(t))),
    "EV-056": lambda t: not re.search("核对|执法人员", paper(t, "订单及支付凭证")),
    "EV-063": _other_lorry,
    "EV-068": _minor,
}
