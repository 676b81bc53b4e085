"""分期（延期）缴纳罚款审批表: the head's consent to pay later or by parts."""

from typing import ClassVar

from casecheck.forms.approval_block import ApprovalBlock
from casecheck.forms.remedy_block import BOX, DAY
from casecheck.model import Entry, Moment, Tick, entry


class InstalmentApproval(ApprovalBlock):
    """分期（延期）缴纳罚款审批表. ``amounts`` is the printed sentence of what is paid now and what remains."""

    form: str = "instalment_approval"
    titles: ClassVar[tuple[str, ...]] = (
        "分期（延期）缴纳罚款审批表",
        "分期（延期）缴纳罚款申请书",
        "延期（分期）缴纳罚款审批表",
        "分期缴纳罚款审批表",
        "延期缴纳罚款审批表",
        "分期/延期缴纳罚款审批表",
        "分期、延期缴纳罚款审批表",
        "延期（分期）缴纳罚款申请书",
        "延期缴纳罚款申请书",
        "分期缴纳罚款申请书",
        "暂缓或分期缴纳罚款审批表",
        "暂缓（分期）缴纳罚款审批表",
        "分期缴纳罚款呈批表",
        "延期缴纳罚款呈批表",
        "延期（分期）缴纳罚款呈批表",
        "暂缓缴纳罚款审批表",
        "暂缓（分期）缴纳罚款申请书",
        "分期缴纳罚款申请",
        "延期缴纳罚款申请",
        "延（分）期缴纳罚款审批表",
        "罚款延期（分期）缴纳审批表",
        "分期或延期缴纳罚款审批表",
    )
    step: ClassVar[int] = 800

    reason: Entry[str] = entry(
        "分期（延期）缴纳罚款理由",
        "延期（分期）缴纳罚款理由",
        "申请理由",
        "分期缴纳罚款理由",
        "延期缴纳罚款理由",
        "申请分期（延期）缴纳罚款理由",
        "分期（延期）缴纳罚款的理由",
        "申请延期（分期）缴纳罚款理由",
        "当事人申请理由",
        "延期或分期缴纳罚款的理由",
        "分期（延期）理由",
        long=True,
    )
    options: Entry[tuple[Tick, ...]] = entry(
        "审批事项",
        "拟处理意见",
        options=("不同意", "同意延期", "同意分期"),
        sentence=(
            rf"(?P<value>{BOX}(?:\d[.、])?同意[^□☐■☑☒√✓✔]{{0,80}}?(?:延期|分期).{{0,200}}?{BOX}(?:\d[.、])?不(?:予)?同意)",
            rf"(?P<value>{BOX}(?:\d[.、])?同意延期[^。;]{{0,60}}?{BOX}(?:\d[.、])?同意分期)",
        ),
    )
    extended_to: Entry[Moment] = entry(
        "延长至",
        "延期至",
        "延期缴纳期限",
        required="conditional",
        sentence=(rf"延(?:长|期)(?:缴纳)?[^。;]{{0,10}}?至(?P<value>{DAY})",),
    )
    amounts: Entry[str] = entry(
        "缴纳__元（大写）尚有__元（大写）",
        "分期缴纳金额",
        "分期金额",
        "缴纳金额",
        required="conditional",
        sentence=(
            r"(?P<value>缴纳(?:罚款)?[^。;,]{0,40}?元(?:[整正])?(?:\([^()]{0,30}\))?[^。]{0,30}?尚有[^。;]{0,60}?元(?:[整正])?(?:\([^()]{0,30}\))?)",
        ),
    )
