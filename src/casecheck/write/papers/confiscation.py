"""没收物品清单 and 没收物品处置记录."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import CONFISCATED, Case
from casecheck.write.numerals import day_text, moment_text
from casecheck.write.papers.clauses import decision_name, seal_label
from casecheck.write.sheet import Blank, Sheet, Signed, when
from casecheck.write.workdays import working_day

_HEADS = {"name": ("物品名称", 10), "spec": ("规格型号", 7), "quantity": ("数量", 4), "unit": ("单位", 4), "remark": ("备注", 7)}
_SPECS = ("塑料，磁吸式", "30厘米×20厘米")


def write_list(case: Case) -> Sheet:
    """Handed over when the decision is served."""
    at = case.dates.decision_served
    sheet = Sheet(case, "confiscation_list", "没收物品清单", at.date())
    sheet.number(case.number("没"))
    sheet.line("当事人：", Blank("party", case.party.name, ruled=True), align="left", before=8)
    sheet.line(f"依据{case.number('罚')}《{decision_name(case)}》，没收你（单位）的下列物品：", indent=2)
    slash = sheet.look.slash
    listed = [(name, spec, str(number), unit, "无破损") for (name, number, unit), spec in zip(CONFISCATED, _SPECS, strict=True)]
    listed += [(slash,) * 5] * 3
    cells = [(width, (name,)) for name, (_, width) in _HEADS.items()]
    sheet.record("items", "；".join(name for name, _, _ in CONFISCATED))
    total = f"{len(CONFISCATED)}种{sum(number for _, number, _ in CONFISCATED)}件"
    sheet.table(
        [
            (0.9, [sheet.label(text, width) for text, width in _HEADS.values()]),
            *(
                (0.9, sheet.row("items", {key: Blank("", text) for key, text in zip(_HEADS, texts, strict=True)}, cells))
                for texts in listed
            ),
            (0.9, [sheet.label("合计", 10), sheet.cell(22, [Blank("total", total)])]),
            (0.9, [sheet.label("移交日期", 10), sheet.cell(22, [Blank("handover_date", day_text(at.date()), when(at.date()))])]),
        ]
    )
    stamp = f"　　{moment_text(at)}"
    sheet.line("当事人签名：", Signed("party", (case.receiver,), at), stamp, before=12)
    sheet.line("执法人员签名：", Signed("officers", case.names, at), stamp)
    sheet.line(f"{case.agency.name}{seal_label(case)}", align="right", before=16)
    return sheet


def disposed(case: Case) -> dt.datetime:
    """Between payment and closing."""
    return dt.datetime.combine(working_day(case.dates.paid, 4), dt.time(10, 30))


def write_disposal(case: Case) -> Sheet:
    """Destroyed: the things have no use but a wrong one."""
    at = disposed(case)
    approved = working_day(case.dates.paid, 3)
    sheet = Sheet(case, "confiscation_disposal", "没收物品处置记录", at.date())
    sheet.number(case.number("没处"))
    items = "、".join(f"{name}{number}{unit}" for name, number, unit in CONFISCATED)
    rows = (
        ("处置物品", Blank("items", items)),
        ("审批情况", Blank("approval", f"{day_text(approved)}经行政机关负责人{case.agency_head}批准")),
        ("处置方式", Blank("disposal_method", "销毁")),
        ("处置时间", Blank("disposal_time", moment_text(at), when(at))),
        ("处置地点", Blank("disposal_place", f"{case.agency.name}罚没物品仓库")),
        ("处置所得", Blank("proceeds", sheet.look.slash)),
    )
    sheet.line("", height=8)
    sheet.table([(1.3, [sheet.label(label, 8), sheet.cell(24, [blank])]) for label, blank in rows])
    stamp = f"　　{moment_text(at)}"
    sheet.line("处置人签名：", Signed("officers", case.names, at), stamp, before=12)
    sheet.line(f"监督人签名：{case.bench.clerk}　　{day_text(at.date())}")
    return sheet
