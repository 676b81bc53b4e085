"""The totals as a workbook. A text is always written as text: ``=1+1`` or ``http://…`` in a name stays what it is."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from casecheck.model.archive import STATUSES, ArchiveFigures
from casecheck.report.archive_wording import DOSSIER_HEADINGS, FIGURES, GROUPS, dossier_cells, figures_of, headline, label
from casecheck.report.templates import visible

SUFFIX = ".xlsx"
_MOST_ROWS, _MOST_CHARACTERS = 1_048_575, 32_767  # Excel's
Cell = str | int | float | None


def write(figures: ArchiveFigures, file: BinaryIO) -> None:
    """Sheets 总计, 按缺陷, 按文书, 按单位, 按月份, 未能评查, 案卷清单; the same store gives the same bytes."""
    whole = io.BytesIO()
    book = xlsxwriter.Workbook(whole, {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": True})
    book.set_properties({"title": "案卷评查统计", "created": dt.datetime(2000, 1, 1)})  # no clock
    head, percent = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "0.0%"})
    _sheet(book.add_worksheet("总计"), ("项目", "数"), _summary(figures), head, percent)
    for group, title, heading in GROUPS:
        names = (
            heading,
            *(("名称", "严重程度") if group == "codes" else ()),
            *FIGURES,
            "无法判断",
            *(("请人判断",) if group in ("units", "months") else ()),
        )
        rows = [
            (
                label(group, t),
                *((t.name, t.severity) if group == "codes" else ()),
                *figures_of(t),
                t.undecided_share,
                *((t.questions,) if group in ("units", "months") else ()),
            )
            for t in getattr(figures, group)
        ]
        _sheet(book.add_worksheet(title), names, rows, head, percent)
    failed = ((line.key, STATUSES[line.status], line.reason) for line in figures.lines() if line.status != "reviewed")
    strays = ((stray.name, "不属于案卷", stray.why) for stray in figures.strays)
    _sheet(book.add_worksheet("未能评查"), ("案卷", "状态", "说明"), (*failed, *strays), head, percent)
    _sheet(book.add_worksheet("案卷清单"), DOSSIER_HEADINGS, map(dossier_cells, figures.lines()), head, percent)
    book.close()
    file.write(whole.getbuffer())


def _summary(figures: ArchiveFigures) -> list[tuple[Cell, ...]]:
    whole = figures.whole
    return [
        ("概况", headline(figures)),
        *((zh, figures.statuses[status]) for status, zh in STATUSES.items()),
        ("问题", whole.total),
        ("调查取证（EV）", whole.evidence),
        ("文书制作（DR）", whole.drafting),
        ("其他", whole.other),
        ("必须改", whole.sure),
        ("请人看", whole.hint),
        ("无法判断占比", whole.undecided_share),
        ("请人判断", whole.questions),
        ("没读出", figures.gaps),
        *(("版本", version) for version in figures.versions),
    ]


def _sheet(sheet: Worksheet, headings: Sequence[str], rows: Iterable[Sequence[Cell]], head: Format, percent: Format) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, len(headings) - 1, 14)
    for column, name in enumerate(headings):
        sheet.write_string(0, column, name, head)
    for n, row in enumerate(rows, 1):
        if n > _MOST_ROWS:
            return
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(n, column, str(visible(cell))[:_MOST_CHARACTERS])
            elif isinstance(cell, float):
                sheet.write_number(n, column, cell, percent)
            elif cell is not None:
                sheet.write_number(n, column, cell)
