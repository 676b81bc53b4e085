"""代履行决定书: another does what the party did not do, at the party's cost."""

from typing import ClassVar

from casecheck.forms.execution_block import DECISION
from casecheck.forms.party_block import YOU, PartyBlock
from casecheck.forms.remedy_block import BEHIND_NUMBER, BOX, DAY, TERM, RemedyBlock, number_of
from casecheck.model import Amount, CaseNumber, Citation, Entry, Moment, Term, Tick, entry


class SubstitutePerformanceDecision(PartyBlock, RemedyBlock):
    """代履行决定书. ``extra_basis`` is what is written into the blank behind the two articles that are printed."""

    form: str = "substitute_performance_decision"
    titles: ClassVar[tuple[str, ...]] = (
        "代履行决定书",
        "立即代履行决定书",
        "行政强制执行代履行决定书",
        "立即实施代履行决定书",
        "强制代履行决定书",
    )
    step: ClassVar[int] = 834

    facts: Entry[str] = entry(
        "因你（单位）__",
        "违法事实",
        "代履行事由",
        "事实和理由",
        long=True,
        sentence=(
            rf"因{YOU}(?P<value>[^□☐■☑☒√✓✔]{{0,1500}}?)[,。;:]?(?={BOX})",
            rf"因{YOU}(?P<value>[^。]{{0,1500}}?)[,。;](?:本机关|我局|我支队|我大队|经)",
        ),
    )
    ground: Entry[tuple[Tick, ...]] = entry(
        "代履行理由",
        options=("仍不履行", "立即"),
        sentence=(rf"(?P<value>{BOX}[^□☐■☑☒√✓✔]{{0,300}}?仍(?:不|未)履行.{{0,60}}?{BOX}[^。;]{{0,60}}?(?:立即)?[^。;]{{0,30}}?清除)",),
    )
    decision_date: Entry[Moment] = entry(
        "于__作出", required="conditional", sentence=(rf"于(?P<value>{DAY}),?(?:依法)?(?:对[^。;]{{0,60}}?)?(?:作出|下达|送达)",)
    )
    decision_no: Entry[CaseNumber] = entry(
        "决定书案号",
        "决定书文号",
        "行政决定书案号",
        "行政决定书文号",
        required="conditional",
        until=BEHIND_NUMBER,
        sentence=number_of(DECISION),
    )
    extra_basis: Entry[tuple[Citation, ...]] = entry(
        "以及__的规定",
        "法律依据",
        sentence=(
            r"(?:条[^。;,《]{0,8}|法》)(?:以及|及|和|、)(?P<value>《[^。]{2,400}?)(?:的|之)规定",
            r"条[^。;,《]{0,8}以及(?P<value>)的规定",
        ),
    )
    performer: Entry[tuple[Tick, ...]] = entry("代履行人", "代履行单位", options=("本机关", "第三人__"))
    target: Entry[str] = entry("代履行标的", "代履行内容", "代履行事项", "代履行的内容")
    time_manner: Entry[str] = entry(
        "代履行时间和方式", "代履行方式和时间", "代履行时间", "代履行的时间和方式", "代履行时间及方式", "代履行方式"
    )
    budget: Entry[Amount] = entry(
        "代履行费用（预算）",
        "代履行费用预算",
        "代履行费用",
        "费用预算",
        "代履行预算费用",
        until=r"(?:[,;。(]请|[,;。]|\(预付)",
        sentence=(r"代履行(?:的)?费用(?:\(预算\))?(?:预算|预计)?(?:为|:)+(?P<value>[^,。;]{0,40}?元[整正]?(?:\([^()]{0,30}\))?)",),
    )
    prepay_days: Entry[Term] = entry(
        "__日内预付",
        "预付期限",
        sentence=(
            rf"(?P<value>{TERM})(?:之|以)?内,?(?:预先|先行|将)?[^。;,]{{0,30}}?(?:预付|预缴|缴纳|支付|交纳)[^。;,]{{0,16}}?(?:代履行|费用)",
        ),
    )
    bank: Entry[str] = entry(
        "开户行",
        "开户银行",
        "收款银行",
        until=r"[),。;]|账号|帐号",
        sentence=(r"(?:开户行|开户银行)为?:?(?P<value>[^,。;()]*?)(?=[,。;()]|账号|帐号|账户)",),
    )
    account: Entry[str] = entry(
        "账号", "银行账号", "帐号", "账户", until=r"[),。;]", sentence=(r"(?:账号|帐号)为?:?(?P<value>[\d*Xx\-]*)",)
    )
