"""The tables of an archive report: their headings and how a figure is worded, shared by its formats."""

from __future__ import annotations

from casecheck.model.archive import STATUSES, ArchiveFigures, DossierCount, Tally

GROUPS = (("codes", "按缺陷", "编码"), ("papers", "按文书", "文书"), ("units", "按单位", "执法机关"), ("months", "按月份", "决定月份"))
FIGURES = ("案卷", "问题", "调查取证", "文书制作", "其他", "必须改", "请人看")
DOSSIER_HEADINGS = ("案卷", "状态", "执法机关", "决定月份", "案号", "文书", *FIGURES[1:], "无法判断", "请人判断", "没读出", "说明")
UNKNOWN = "未读出"


def label(group: str, tally: Tally) -> str:
    """What a row of the table ``group`` is called."""
    if group == "papers":
        return tally.name
    return tally.key or UNKNOWN


def figures_of(tally: Tally) -> tuple[int, ...]:
    """The cells under ``FIGURES``."""
    return (tally.dossiers, tally.total, tally.evidence, tally.drafting, tally.other, tally.sure, tally.hint)


def dossier_cells(line: DossierCount) -> tuple[str | int | float | None, ...]:
    """The cells under ``DOSSIER_HEADINGS``; the undecided share is a number from 0 to 1, None if nothing was asked."""
    text = (line.key, STATUSES[line.status], line.unit or UNKNOWN, line.month or UNKNOWN, line.number or UNKNOWN)
    return (*text, line.documents, *figures_of(line)[1:], line.undecided_share, line.questions, line.gaps, line.reason)


def share(value: float | None) -> str:
    """A share as a percentage."""
    return "—" if value is None else f"{value:.1%}"


def headline(figures: ArchiveFigures) -> str:
    """The archive in one sentence."""
    n = figures.statuses
    rest = "".join(f"，{STATUSES[s]} {n[s]} 份" for s in ("unread", "quarantined", "pending") if n[s])
    return (
        f"案卷 {sum(n.values())} 份，已评查 {n['reviewed']} 份{rest}；发现问题 {figures.whole.total} 项，"
        f"其中调查取证 {figures.whole.evidence} 项，文书制作 {figures.whole.drafting} 项，其他 {figures.whole.other} 项。"
    )
