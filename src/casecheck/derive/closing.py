"""Facts of the closing report (结案报告): does it say what the penalty was and how it was carried out.

No form prescribes more than the cell 执行情况; what it should hold is local custom, so nothing here is more than a hint.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.presence import matches, statement, title_place
from casecheck.derive.registry import fact
from casecheck.derive.subjects import papers_of
from casecheck.model import Document, Entry, Penalty

if TYPE_CHECKING:
    from casecheck.derive.world import World

OTHER_ENDS = r"撤销立案|移送|不予(?:行政)?处罚|无法执行|无需执行|终结执行|销案"
PENALISED = r"处罚决定|执行完毕|履行完毕|罚款|警告|没收|吊销"
NUMERAL = r"[0-9一二三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]"
PENALTY = (
    rf"罚款[^。;]{{0,24}}{NUMERAL}[^。;]{{0,20}}[元圆]"
    r"|警告|通报批评|没收|(?:暂扣|吊销)[^。;]{0,16}(?:证|执照)|停产停业|责令关闭"
)
DATE = r"(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})"
PAID = r"缴清|缴纳|交纳|履行"
TICKET = r"(?:票据|收据|缴款书|票)(?:号码?|编号)?[^。;]{0,8}[0-9]{5,}"
FINE = r"(?<!加处)罚款[^。;0-9]{0,40}?(?:[¥Y](?P<yuan>[0-9][0-9,]*(?:\.[0-9]{1,2})?)|(?P<sum>[0-9][0-9,]*(?:\.[0-9]{1,2})?)(?P<wan>万?)元)"


@fact("closing_report.ends_in_penalty", "yes_no", "以处罚执行结案")
def ends_in_penalty(world: World, report: Document) -> Answer:
    """Not by 撤案, 移送, 不予处罚 or because nothing can be enforced."""
    entry: Entry[str] = report.entry("result")
    if entry.value is None:
        return missing("处理结果未读出或空白", [entry.place])
    if re.search(OTHER_ENDS, entry.value):
        return known(False, [entry.place], entry.confidence)
    if re.search(PENALISED, entry.value):
        return known(True, [entry.place], entry.confidence)
    return missing(f"处理结果写作“{entry.value}”，不知怎样结案", [entry.place])


@fact("closing_report.penalty_stated", "yes_no", "写有处罚种类和数额")
def penalty_stated(world: World, report: Document) -> Answer:
    return statement(report, "处罚种类和数额", PENALTY, "")


@fact("closing_report.payment_stated", "yes_no", "写有缴款（履行）日期或票据号")
def payment_stated(world: World, report: Document) -> Answer:
    """A date in the cell 执行情况, or a ticket's number anywhere. Known yes where no decision imposes a fine: nothing is paid."""
    decisions = papers_of(world.dossier, "decision")
    if decisions and all(d.entry("penalty").value and _fines(d) == [] for d in decisions):
        return known(True, [title_place(d) for d in decisions])
    entry: Entry[str] = report.entry("execution")
    told = matches(report, TICKET)
    if told or entry.state != "filled":
        return known(True, told) if told else statement(report, "缴款日期或票据号", TICKET, PAID)
    written = re.search(DATE, re.sub(r"\s", "", unicodedata.normalize("NFKC", entry.text)))
    return known(bool(written), [entry.place], entry.confidence)


@fact("closing_report.fine_differs", "yes_no", "所写罚款数额与决定书不同")
def fine_differs(world: World, report: Document) -> Answer:
    """Yes if none of the sums it gives is the decided one. No where it gives no sum in figures, or there is no decision with a sum."""
    written = [(place, _fen(place.quote)) for place in matches(report, FINE)]
    decided = {fen for d in papers_of(world.dossier, "decision") if (fen := _fine(d)) is not None}
    wrong = [place for place, fen in written if fen is not None and fen not in decided]
    return known(bool(decided and wrong and len(wrong) == len(written)), wrong if decided else [])


def _fen(quote: str) -> int | None:
    found = re.search(FINE, quote)
    if not found:
        return None
    yuan = (found["yuan"] or found["sum"]).replace(",", "")
    return round(float(yuan) * 100) * (10_000 if found["wan"] else 1)


def _fine(decision: Document) -> int | None:
    sums = [p.amount.fen for p in _fines(decision) if p.amount is not None]
    return sum(s for s in sums if s is not None) if sums and None not in sums else None


def _fines(decision: Document) -> list[Penalty]:
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    return [p for p in entry.value or () if p.kind == "fine"]
