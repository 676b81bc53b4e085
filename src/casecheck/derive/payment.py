"""Facts of payment (缴款): is the ticket this case's, and when was it paid beside the decision and the closing of the case.

Legal source: 行政处罚法 (2021) art. 57, 67(3): a fine is paid after, and on, a decision. A deposit or a compensation is not a fine.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from casecheck.derive.agreement import normal, sayings
from casecheck.derive.answers import Answer, bounds, days_between, known, missing
from casecheck.derive.milestones import entry_day, signed_day
from casecheck.derive.presence import matches
from casecheck.derive.registry import fact
from casecheck.derive.subjects import papers_of
from casecheck.model import CaseNumber, Document, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

OTHER_MONEY = r"保证金|押金|赔偿|补偿|停车|拖车|清障|吊装|卸载费|路产|代履行"
PERFORMED = r"(?:执行|履行|缴纳|缴)完毕|已(?:全部)?(?:执行|履行)"
BOXES = "□☐■☑☒√✓✔"


@fact("fine_receipt.of_this_case", "yes_no", "是本案的票据")
def of_this_case(world: World, ticket: Document) -> Answer:
    """By the number of the decision where the ticket gives one, else by the payer; by payer and sum if the number is no paper's here."""
    number, payer = ticket.entry("decision_no"), ticket.entry("payer")
    decisions = papers_of(world.dossier, "decision")
    numbers = [n for d in decisions if isinstance(n := d.entry("case_no").value, CaseNumber)]
    paid_by_party = payer.value is not None and normal(payer.value) in {s.key for s in sayings(decisions, "party_name")}
    if isinstance(number.value, CaseNumber) and numbers:
        if any((number.value.year, number.value.serial) == (n.year, n.serial) for n in numbers):
            return known(True, [number.place], number.confidence)
        if not (paid_by_party and _pays(ticket, decisions)):
            return known(False, [number.place], number.confidence)
    if paid_by_party:
        return known(True, [payer.place], payer.confidence)
    return missing("票据上的决定书号、缴款人未读出或与当事人不同，不能确定是本案票据", [number.place, payer.place])


def _pays(ticket: Document, decisions: Iterable[Document]) -> bool:
    """Is the sum on the ticket a fine that was decided? Then its number is a slip of the pen (DR-028), not another case's."""
    paid = {amount.fen for name in ("amount_lower", "amount_upper") if (amount := ticket.entry(name).value) is not None}
    fines = {p.amount.fen for d in decisions for p in d.entry("penalty").value or () if p.kind == "fine" and p.amount is not None}
    return bool((paid & fines) - {None})


@fact("fine_receipt.other_money", "yes_no", "票据写有保证金、赔偿、停车等其他款项字样")
def other_money(world: World, ticket: Document) -> Answer:
    found = matches(ticket, OTHER_MONEY)
    return known(bool(found), found)


@fact("fine_receipt.paid_on", "date", "缴款（开票）日期")
def paid_on(world: World, ticket: Document) -> Answer:
    return entry_day(ticket, "pay_date", "缴款日期")


@fact("fine_receipt.days_decided_to_paid", "int", "决定落款日至缴款日的天数")
def days_decided_to_paid(world: World, ticket: Document) -> Answer:
    """Negative: paid before it was decided."""
    return days_between(world.milestone("decided"), paid_on(world, ticket))


@fact("closing_report.performed", "yes_no", "以履行完毕结案")
def performed(world: World, report: Document) -> Answer:
    """The ticked option where there are boxes, else the words of the result or of the execution."""
    result, execution = report.entry("result"), report.entry("execution")
    if result.value is not None and re.search(f"[{BOXES}]", result.text):
        ticked = [option for box, option in re.findall(f"([{BOXES}])([^{BOXES}]*)", result.text) if box not in "□☐"]
        if not ticked:
            return missing("处理结果没有勾选", [result.place])
        return known(any(re.search(PERFORMED, option) for option in ticked), [result.place], result.confidence)
    for entry in (result, execution):
        if entry.value is not None and re.search(PERFORMED, entry.text):
            return known(True, [entry.place], entry.confidence)
    return missing("结案报告的处理结果未读出", [result.place, execution.place])


@fact("closing_report.approved_on", "date", "结案审批日期")
def approved_on(world: World, report: Document) -> Answer:
    return signed_day(report, "agency_head", "负责人")


@fact("closing_report.last_paid", "date", "最晚一张本案票据的缴款日期")
def last_paid(world: World, report: Document) -> Answer:
    """No earlier than the latest that was read: a ticket or a date that was not read may be later still."""
    tickets = [t for t in world.dossier.all("fine_receipt") if of_this_case(world, t).value and not other_money(world, t).value]
    days = [paid_on(world, t) for t in tickets]
    read = [d for d in days if d.value is not None]
    if not read:
        return days[0] if days else missing("卷内未见能确定属于本案的缴款票据")
    spans = [bounds(d.value) for d in read]
    least = max((s.least for s in spans if isinstance(s.least, dt.date)), default=None)
    most = max((s.most for s in spans if isinstance(s.most, dt.date)), default=None)
    closed = (
        len(read) == len(days) and len(tickets) == len(world.dossier.all("fine_receipt")) and world.subjects("fine_receipt").rest is None
    )
    places = [p for d in read if bounds(d.value).most == most for p in d.places]
    confidence = min(d.confidence for d in read)
    if closed and least is not None and least == most:
        return known(least, places, confidence)
    return known(Range(least=least, most=most if closed else None), places, confidence)


@fact("closing_report.days_approved_to_paid", "int", "结案审批日至最晚缴款日的天数")
def days_approved_to_paid(world: World, report: Document) -> Answer:
    """Positive: paid only after the case was closed."""
    return days_between(approved_on(world, report), last_paid(world, report))
