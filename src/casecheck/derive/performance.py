"""Facts of how a decision was carried out (履行): the sum paid beside the sum decided, instalments, money taken on the spot, things
confiscated, post without proof.

Legal source: 行政处罚法 (2021) art. 66(2), 67(3), 68, 69, 74(1); 民事诉讼法 (2023) art. 91. Late payment is the party's fault.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, known, missing
from casecheck.derive.payment import of_this_case, other_money
from casecheck.derive.penalty_range import fine_ends, from_fine
from casecheck.derive.receipts import mode_of
from casecheck.derive.registry import fact
from casecheck.derive.subjects import Item, papers_of
from casecheck.model import Amount, Document, Dossier, Entry, Penalty, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

HARD_TO_COLLECT = (
    r"事后难以执行|不当场收缴|向指定(?:的)?银行[^。;]{0,10}(?:确有)?困难|边远|水上|交通不便"
    r"|当事人[^。;]{0,8}(?:提出|要求)[^。;]{0,8}当场缴"
)
SCANNED = r"扫码|二维码|POS|刷卡|移动支付|非税[^。;]{0,8}(?:平台|系统)"
POSTED = r"邮件号|邮寄单号|快递单号|运单号|EMS|挂号|邮政|妥投|投递|签收回执|邮件查询|回执"


@fact("dossier.tickets_sum_known", "yes_no", "缴款票据和罚款数额都已读出")
def tickets_sum_known(world: World, dossier: Dossier) -> Answer:
    """No where there is no ticket: nothing to compare."""
    tickets = dossier.all("fine_receipt")
    if not tickets:
        return known(False)
    sums = _paid(world, dossier), _decided(dossier)
    unread = next((one for one in sums if isinstance(one, Answer)), None)
    return unread if unread is not None else known(True)


@fact("dossier.paid_less_fine", "money", "票据合计减去罚款的差额")
def paid_less_fine(world: World, dossier: Dossier) -> Answer:
    """Negative: less was paid. A surcharge is added to what was owed; a sum written two ways that differ is a range."""
    paid, fines = _paid(world, dossier), _decided(dossier)
    if isinstance(paid, Answer):
        return paid
    if isinstance(fines, Answer):
        return fines
    places = [d.entry("amount_lower").place for d in dossier.all("fine_receipt")]
    least, most = paid - fines[1], paid - fines[0]
    return known(least if least == most else Range(least=least, most=most), places)


@fact("dossier.payment_explained", "yes_no", "卷内有延期分期、减免、强制执行、折抵的材料")
def payment_explained(world: World, dossier: Dossier) -> Answer:
    forms = ("instalment_approval", "instalment_notice", "enforcement_agreement", "court_enforcement_application", "enforcement_decision")
    papers = [d for form in forms for d in dossier.all(form)]
    found = [presence.title_place(d) for d in papers]
    found += [p for d in dossier.all("closing_report") for p in presence.matches(d, r"分期|延期|减免|折抵|强制执行|划拨|代缴|加处")]
    return known(bool(found), found[:1])


@fact("decision.on_spot_reason", "yes_no", "写有可以当场收缴的情形")
def on_spot_reason(world: World, decision: Document) -> Answer:
    papers = [decision, *(d for form in ("interview_record", "scene_record", "fine_receipt") for d in world.dossier.all(form))]
    return presence.said(papers, f"{HARD_TO_COLLECT}|{SCANNED}")


@fact("decision.fine_total", "money", "罚款合计")
def fine_total(world: World, decision: Document) -> Answer:
    ends = fine_ends(decision)
    return ends if isinstance(ends, Answer) else from_fine(decision, *ends)


@fact("dossier.things_confiscated", "yes_no", "决定没收非法财物")
def things_confiscated(world: World, dossier: Dossier) -> Answer:
    entries: list[Entry[tuple[Penalty, ...]]] = [d.entry("penalty") for d in papers_of(dossier, "decision")]
    if any(p.kind == "confiscate_property" for entry in entries for p in entry.value or ()):
        return known(True, [entry.place for entry in entries])
    unread = next((entry for entry in entries if entry.value is None), None)
    return missing("处罚内容未读出", [unread.place]) if unread is not None else known(False)


@fact("dossier.confiscation_listed", "yes_no", "卷内有没收物品清单或处置记录")
def confiscation_listed(world: World, dossier: Dossier) -> Answer:
    holders = ("penalty_decision", "closing_report", "evidence_registration_list", "evidence_paste_page")
    return presence.paper(world, ("confiscation_list", "confiscation_disposal"), "没收物品清单、处置记录", r"清单|销毁|拍卖|入库", holders)


@fact("service_row.by_post", "yes_no", "邮寄送达")
def by_post(world: World, item: Item) -> Answer:
    mode = mode_of(item.document, item.value)
    if mode.value is None:
        return missing("送达方式未读出", [mode.place])
    return known(bool(re.search("邮", mode.value)), [mode.place], mode.confidence)


@fact("dossier.post_proved", "yes_no", "卷内有邮寄单号、回执或投递轨迹")
def post_proved(world: World, dossier: Dossier) -> Answer:
    """Any trace of it in any paper counts, but not the mere word 邮寄 among the ways of service a form prints."""
    said = [p for d in dossier.documents for p in presence.matches(d, POSTED)]
    if said:
        return known(True, said[:1])
    return presence.paper(world, ("postal_receipt",), "邮寄凭证", r"图|照片", ("evidence_paste_page",))


def _paid(world: World, dossier: Dossier) -> int | Answer:
    total = 0
    for ticket in dossier.all("fine_receipt"):
        if of_this_case(world, ticket).value is not True or other_money(world, ticket).value:
            return missing("有票据不能确定是本案罚款", [presence.title_place(ticket)])
        sums = {amount.fen for name in ("amount_lower", "amount_upper") if isinstance(amount := ticket.entry(name).value, Amount)}
        if len(sums) != 1 or None in sums:
            return missing("票据数额未读出或大小写不同", [ticket.entry("amount_lower").place])
        total += next(one for one in sums if one is not None)
        surcharge = ticket.entry("surcharge").value
        total -= surcharge.fen or 0 if isinstance(surcharge, Amount) else 0
    return total


def _decided(dossier: Dossier) -> tuple[int, int] | Answer:
    """Fines and confiscated gains, which are paid alike."""
    decisions = papers_of(dossier, "decision")
    if not decisions:
        return missing("未见处罚决定书")
    least = most = 0
    for decision in decisions:
        entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
        sums = [p.amount for p in entry.value or () if p.kind in ("fine", "confiscate_gains")]
        ends = [sorted(end for end in (a.figures, a.words, a.most) if end is not None) for a in sums if a is not None]
        if entry.value is None or len(ends) < len(sums) or not all(ends):
            return missing("罚款数额未读出", [entry.place])
        least, most = least + sum(e[0] for e in ends), most + sum(e[-1] for e in ends)
    return least, most
