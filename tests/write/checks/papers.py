"""Checks on raw text: contents and wording of papers (文书制作)."""

import re

from tests.write.checks.texts import HEADER, Check, Texts, decision, fine, found, paper


def _no_hearing(texts: Texts) -> bool:
    return not any("听证" in text for text in texts.values()) and fine(texts) >= 5000


def _same_hand(texts: Texts) -> bool:
    names = re.findall(r"签名：([^\W\d]{2,3})\d{4}年", paper(texts, "案件调查报告"))
    return names[-2] == names[-1]


def _headed_short(texts: Texts) -> bool:
    name = next(name for name in texts if name.endswith("行政处罚决定书.docx") and not name.startswith(HEADER))
    return texts[HEADER + name] not in texts[name]


def _other_name(texts: Texts) -> bool:
    return not all(
        name in decision(texts) + paper(texts, "询问笔录") for name in re.findall("姓名(.+?)执法证号", paper(texts, "执法证复印件"))
    )


CHECKS: dict[str, Check] = {
    "DR-002": lambda t: not re.search(r"\d+年\d+月\d+日|黑Z", found("违法事实及证据：(.+?)以上事实", decision(t))),
    "DR-010": lambda t: not re.search(r"\d", found("案件基本情况(.+?)立案依据", paper(t, "立案"))),
    "DR-012": _no_hearing,
    "DR-016": lambda t: not re.search("依据|建议", found("调查结论和处理意见(.+?)执法人员签名", paper(t, "案件调查报告"))),
    "DR-025": lambda t: "证明" not in found("以上事实有(.+?)为证", decision(t)),
    "DR-033": lambda t: "立即予以改正。" in paper(t, "责令改正"),
    "DR-034": lambda t: bool(re.search("地点：主持人：汇报人：.+职务：集体讨论原因", paper(t, "集体讨论记录"))),
    "DR-039": _same_hand,
    "DR-041": lambda t: "（¥0.00）" in decision(t),
    "DR-043": lambda t: bool(re.search("可能|大概|应该是", decision(t))),
    "DR-044": lambda t: "申辨" in decision(t),
    "DR-051": _headed_short,
    "DR-052": lambda t: bool(re.search("[〇一二三四五六七八九]{4}年", decision(t)) and re.search(r"\d{4}年", decision(t))),
    "DR-054": lambda t: bool(re.search(r"\d(?:KG|公尺)", decision(t))),
    "DR-055": lambda t: "责令改正" in decision(t) and "第二十八条" not in decision(t),
    "DR-056": lambda t: "应当先" not in decision(t) and "或者在六个月内依法向" in decision(t),
    "DR-060": _other_name,
}
