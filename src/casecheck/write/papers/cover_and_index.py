"""卷宗封面 and 卷内目录."""

from __future__ import annotations

from itertools import accumulate

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.sheet import Blank, Sheet, when
from casecheck.write.word import Box

_HEADS = (("number", "序号", 3), ("title", "材料名称", 10), ("doc_number", "文号", 10), ("date", "日期", 5), ("pages", "页码", 4))


def write_cover(case: Case) -> Sheet:
    """The cover: every value stands inside the dossier again."""
    days, spot = case.dates, case.kind == "on-spot"
    sheet = Sheet(case, "dossier_cover", "卷宗封面", days.archived)
    filed = sheet.look.slash if spot else day_text(days.filed)
    closed = days.paid if spot else days.closing_approved
    rows = [
        ("案号", Blank("case_no", "、".join(own.number("罚") for own in case.own_cases))),
        ("案由", Blank("case_cause", case.cause(suspected=False))),
        ("当事人", Blank("party", case.party.name)),
        ("执法机关", Blank("agency", case.agency.name)),
        ("程序类型", Blank("procedure", "简易程序" if spot else "一般程序" if case.generation != "2021" else "普通程序")),
        ("处理结果", Blank("result", f"{case.each}{case.penalty}")),
        ("立案时间", Blank("filed_on", filed, None if spot else when(days.filed))),
        ("结案时间", Blank("closed_on", day_text(closed), when(closed))),
        ("立卷时间", Blank("archived_on", day_text(days.archived), when(days.archived))),
        ("立卷人", Blank("archivist", case.names[-1])),
        ("保管期限", Blank("retention", "10年" if spot else "30年")),
    ]
    sheet.line("", height=30)
    sheet.table([(1.5, [sheet.label(label, 8), sheet.cell(24, [blank])]) for label, blank in rows])
    return sheet


def write_index(case: Case) -> Sheet:
    """The papers that lie in the dossier, with the pages they fill when Word breaks them as usual."""
    sheet = Sheet(case, "dossier_index", "卷内目录", case.dates.archived)
    cells = [(width, (name,)) for name, _, width in _HEADS]
    rows: list[tuple[float, list[Box]]] = [(0.9, [sheet.label(text, width) for _, text, width in _HEADS])]
    ends = list(accumulate(paper.pages for paper in case.contents))
    for number, (paper, last) in enumerate(zip(case.contents, ends, strict=True), start=1):
        first = last - paper.pages + 1
        row = {
            "number": Blank("", str(number)),
            "title": Blank("", paper.title),
            "doc_number": Blank("", paper.number or sheet.look.slash),
            "date": Blank("", f"{paper.day:%Y.%m.%d}", when(paper.day)),
            "pages": Blank("", str(first) if first == last else f"{first}-{last}"),
        }
        rows.append((0.9, sheet.row("rows", row, cells)))
    sheet.record("rows", "；".join(paper.title for paper in case.contents))
    sheet.line("", height=8)
    sheet.table(rows)
    return sheet
