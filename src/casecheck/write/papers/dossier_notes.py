"""备考表: how many pages of what lie in the dossier, and who looked them through."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.sheet import Blank, Sheet, when
from casecheck.write.workdays import working_day


def _pages(case: Case, forms: tuple[str, ...]) -> int:
    return sum(paper.pages for paper in case.contents if paper.form.endswith(forms))


def write(case: Case) -> Sheet:
    """The sums add up to the last page of the index."""
    day = case.dates.archived
    checked = working_day(day, 1)
    total = sum(paper.pages for paper in case.contents)
    photographs, sketches, copies = (_pages(case, forms) for forms in (("evidence_paste_page",), ("inquest_sketch",), ("_copy",)))
    situation = (
        f"本案卷共有文件材料{total}页，其中文字材料{total - photographs - sketches - copies}页，照片{photographs}页，"
        f"附图{sketches}张，其他（证件复印件）{copies}页。材料齐全，无缺损、涂改"
    )
    sheet = Sheet(case, "dossier_notes", "备考表" if case.generation != "2008" else "卷内备考表", checked)
    sheet.line("卷内文件情况说明：", align="left", before=20)
    sheet.line(Blank("situation", situation), "。", indent=2)
    people = (("立卷人", "archivist", case.names[-1], day), ("检查人", "checker", case.bench.clerk, checked))
    for n, (label, key, name, on) in enumerate(people):
        sheet.line(f"{label}：", Blank(key, name), align="left", before=220 if n == 0 else 8, indent=16)
        sheet.line("时间：", Blank(f"{key}_date", day_text(on), when(on)), align="left", indent=16)
    sheet.line("整理人：", Blank("collator", case.names[-1]), align="left", before=8, indent=16)
    sheet.line("时间：", Blank("collator_date", day_text(day), when(day)), align="left", indent=16)
    return sheet
