"""Facts of what a decision tells (决定书的告知): how and when to pay, what default costs, why this much, and who reviews it.

Legal source: 行政处罚法 (2021) art. 59(1)(4)(5), 67(3), 72(1)(1); 行政复议法 (2023) art. 24, 25. Which days and numbers are parameters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casecheck.derive import presence
from casecheck.derive.answers import Answer, from_entry, known, missing
from casecheck.derive.day_terms import DAYS, days_in
from casecheck.derive.registry import fact
from casecheck.model import ONE_PAPER, Document, Entry, Penalty, Place, Range

if TYPE_CHECKING:
    from casecheck.derive.world import World

# A term in days in a sentence on paying; the fifteen days after a decision on reconsideration are another term.
_PAY = r"(?:缴|交(?!通)|履行|到[^。;]{0,20}银行)"
PAY_TERM = (
    rf"(?:收到|接到|送达)[^。;]{{0,24}}(?:起|后|内|之日)[^。;]{{0,4}}{DAYS}(?:之|以)?内[^。;复诉]{{0,40}}{_PAY}"
    rf"|{DAYS}(?:之|以)?内[^。;复诉]{{0,30}}{_PAY}"
    rf"|(?:缴纳|缴款|交纳|履行)[^。;复诉]{{0,12}}期限[^。;]{{0,12}}{DAYS}"
)
PAY_TERM_TOPIC = r"[日月](?:之)?前[^。;]{0,20}(?:缴|交款|交纳)|[周月](?:之|以)?内[^。;]{0,20}(?:缴|交款|交纳)|当场缴|立即缴"
# Naming a bank, a means of electronic payment or a payment slip tells how to pay; so does an account with its number.
CHANNEL = (
    r"(?:账号|帐号|账户|帐户|缴款码)[^0-9。;,]{0,6}[0-9*]{4,}|电子支付|微信|支付宝|云闪付|二维码|扫码|缴款(?:通知)?书|非税|POS"
    r"|(?<!定)(?<!关)(?<!至)(?<!到)(?<!的)[\u4e00-\u9fff]{2}(?:银行|信用社|信用联社)"
)
CHANNEL_TOPIC = r"银行|信用社|财政|窗口|收款|代收"
SURCHARGE = r"加处|百分之三(?!十)|(?<![0-9.])3%"
SURCHARGE_TOPIC = r"滞纳金|加收|加罚"
# The standard, the circumstances weighed, or the law's own way of reckoning the sum.
DISCRETION = (
    r"裁量|从轻|减轻|从重|情节[^。;]{0,6}(?:轻微|较轻|一般|较重|严重|恶劣)|(?:轻微|较轻|一般|较重|严重|违法)情节|阶次|档次|基准|初次违法|首次违法"
    r"|每(?!日)(?:满|超过?)?[^。;]{0,16}(?:处|罚款)"
)
REVIEW_BODIES = {
    "government": "人民政府",
    "transport": "交通运输主管部门",
    "both": "人民政府和交通运输主管部门",
    "other": "其他机关",
}
_TRANSPORT = r"交通(?:运输)?(?:厅|局|委|部|主管部门)|(?:道路运输|公路|运输)管理(?:局|处|所|机构)|上[一]?级(?:主管|交通)|主管部门"
# Agencies under vertical leadership or of the ministry, whose review stays with the department above; and dispatched offices.
CENTRAL = r"海事|长江航|珠江航|航务管理局|交通运输部"
DISPATCHED = r"分局|派出|直属|办事处"


@fact("decision.fines", "yes_no", "决定含罚款")
def fines(world: World, decision: Document) -> Answer:
    entry: Entry[tuple[Penalty, ...]] = decision.entry("penalty")
    return from_entry(entry, "处罚内容", lambda penalties: any(p.kind == "fine" for p in penalties))


@fact("decision.collected_on_spot", "yes_no", "罚款当场收缴")
def collected_on_spot(world: World, decision: Document) -> Answer:
    """An option of the form that is not ticked, or that the law tells of in passing, says nothing."""
    places = presence.matches(decision, r"(?<![□☐])(?<!可以)当场(?:收缴|缴纳|交纳|收取)")
    return known(bool(places), places)


@fact("decision.pay_term_told", "yes_no", "写有缴款期限")
def pay_term_told(world: World, decision: Document) -> Answer:
    here = presence.statement(decision, "缴款期限", PAY_TERM, PAY_TERM_TOPIC)
    return here if here.value is not False else _annex(world, decision, "缴款期限")


@fact("decision.pay_days", "int", "所写缴款期限（日）")
def pay_days(world: World, decision: Document) -> Answer:
    """As written, working days or not; a range if several terms are written."""
    places = presence.matches(decision, PAY_TERM)
    counts = {n for place in places for n in days_in(place.quote)}
    if not counts:
        return missing("缴款期限未读出", places)
    return known(min(counts) if len(counts) == 1 else Range(least=min(counts), most=max(counts)), places)


@fact("decision.pay_channel_told", "yes_no", "写有缴纳方式（银行、账号、电子支付、缴款通知书）")
def pay_channel_told(world: World, decision: Document) -> Answer:
    for name in ("pay_bank", "pay_account"):
        entry: Entry[str] = decision.entry(name)
        if entry.state == "filled":
            return known(True, [entry.place], entry.confidence)
    here = presence.statement(decision, "缴纳方式", CHANNEL, CHANNEL_TOPIC)
    if here.value is not False:
        return here
    if any(page.pictures for page in decision.pages):
        return missing("决定书上有图片未读，可能是缴款二维码", [presence.title_place(decision)])
    return _annex(world, decision, "缴纳方式")


@fact("decision.surcharge_told", "yes_no", "告知了逾期加处罚款")
def surcharge_told(world: World, decision: Document) -> Answer:
    here = presence.statement(decision, "逾期加处罚款的告知", SURCHARGE, SURCHARGE_TOPIC)
    return here if here.value is not False else _annex(world, decision, "逾期加处罚款的告知")


@fact("decision.discretion_reasoned", "yes_no", "决定书或调查报告写有裁量依据、情节或计算方法")
def discretion_reasoned(world: World, decision: Document) -> Answer:
    here = presence.statement(decision, "裁量说理", DISCRETION, "")
    if here.value is not False:
        return here
    if world.dossier.single:
        return missing(ONE_PAPER, [presence.title_place(decision)])
    reports = world.dossier.all("investigation_report")
    there = [presence.statement(report, "裁量说理", DISCRETION, "") for report in reports]
    return next((a for a in there if a.value is not False), here)


@fact("decision.review_body", "word", "告知的复议机关", REVIEW_BODIES)
def review_body(world: World, decision: Document) -> Answer:
    return from_entry(decision.entry("reconsideration_body"), "复议机关", _review_body)


@fact("decision.agency_central", "yes_no", "作出机关属海事等垂直领导系统")
def agency_central(world: World, decision: Document) -> Answer:
    return from_entry(decision.entry("agency_seal"), "作出机关", lambda name: bool(re.search(CENTRAL, name)))


@fact("decision.agency_dispatched", "yes_no", "作出机关可能是派出机构")
def agency_dispatched(world: World, decision: Document) -> Answer:
    return from_entry(decision.entry("agency_seal"), "作出机关", lambda name: bool(re.search(DISPATCHED, name)))


def _review_body(name: str) -> str | None:
    government, transport = "人民政府" in name, bool(re.search(_TRANSPORT, name.replace("人民政府", "")))
    if government and transport:
        return "both"
    if government:
        return "government"
    return "transport" if transport else "other"


def _annex(world: World, decision: Document, zh: str) -> Answer:
    """No, unless a page or paper that was not recognised may be the decision's annex, or a payment slip was handed over with it."""
    owed = Place(file=decision.file, document=decision.id, owed=f"{decision.form}.{zh}", quote=zh)
    if world.dossier.single:
        return known(False, [owed])
    slips = [(f"卷内有《{d.title}》，可能随决定书交付", presence.title_place(d)) for d in world.dossier.all("fine_receipt")]
    slips = [s for s in slips if re.search("缴款", s[0])]
    unread = presence.paper(world, ("penalty_decision:annex",), zh)
    if unread.value is None:
        slips.append((unread.reason, presence.title_place(decision)))
    return presence.presence(zh, [], slips, owed)
