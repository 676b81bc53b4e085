"""陈述申辩书、陈述申辩笔录: what the party says against the notice."""

from typing import ClassVar

from casecheck.model import CaseNumber, Document, Entry, Moment, Period, SignatureSpec, entry

_OFFICERS = ("执法人员", "听取人", "询问人", "记录人")


class StatementDefence(Document):
    """陈述申辩书 (the party's own paper) or 陈述申辩笔录 (taken down by officers). The agency's review is ``defence_review``.

    ``officer_1`` and ``officer_2`` are the officers present in printed order, the one who writes it down included.
    """

    form: str = "statement_defence"
    titles: ClassVar[tuple[str, ...]] = (
        "陈述申辩书",
        "陈述申辩笔录",
        "陈述申辩意见",
        "陈述、申辩书",
        "陈述、申辩笔录",
        "当事人陈述申辩笔录",
        "当事人陈述申辩书",
        "陈述申辩意见书",
        "陈述、申辩意见书",
        "陈述申辩记录",
        "陈述申辩材料",
        "陈述（申辩）书",
        "当事人陈述申辩意见",
        "陈述和申辩笔录",
        "听取陈述申辩笔录",
        "陈述申辩申请书",
        "陈述申辩状",
        "申辩书",
        "陈述书",
        "当事人陈述笔录",
        "当事人陈述、申辩笔录",
        "听取当事人陈述申辩笔录",
        "陈述申辩记录表",
        "当事人陈述申辩意见书",
        "陈述申辩登记表",
        "当事人陈述（申辩）笔录",
        "陈述（申辩）笔录",
        "陈述申辩意见笔录",
        "陈述、申辩记录",
        "当事人陈述申辩意见记录",
        "当事人陈述申辩记录",
        "听取陈述申辩意见笔录",
        "听取当事人陈述申辩意见笔录",
        "口头陈述申辩笔录",
        "陈述申辩意见记录",
        "当事人陈述、申辩记录",
        "听取陈述申辩记录",
        "听取陈述、申辩意见笔录",
    )
    step: ClassVar[int] = 610
    signature_lines: ClassVar[tuple[SignatureSpec, ...]] = (
        SignatureSpec(
            key="party",
            labels=(
                *("陈述申辩人签名", "陈述、申辩人签名", "当事人签名", "申辩人签名", "当事人或其代理人签名", "陈述人签名"),
                *("当事人（代理人）签名", "当事人或代理人签名"),
            ),
        ),
        SignatureSpec(key="officers", labels=("执法人员签名", "调查人签名", "承办人签名"), people=2),
        SignatureSpec(key="recorder", labels=("记录人签名",)),
    )

    case_no: Entry[CaseNumber] = entry(
        *("案号", "文号", "编号", "文书编号", "案件编号", "笔录编号", "记录编号", "字号"), means="case_number", required="conditional"
    )
    case_cause: Entry[str] = entry("案由", "案件名称", means="cause", required="optional")
    party: Entry[str] = entry(
        "陈述申辩人", "当事人", "陈述、申辩人", "申辩人", "陈述人", "当事人姓名或名称", "陈述申辩人姓名", "陈述申辩人（当事人）"
    )
    party_sex: Entry[str] = entry("性别", required="optional")
    party_unit: Entry[str] = entry("单位及职务", "工作单位及职务", "工作单位", "所在单位", required="optional")
    party_phone: Entry[str] = entry("电话", "联系电话", required="optional")
    party_address: Entry[str] = entry("联系地址", "地址", "住址", required="optional")
    officer: Entry[str] = entry("执法人员", "执法人员/执法证号", "记录人/执法证号", "承办人", "听取人", "询问人", required="conditional")
    officer_1: Entry[tuple[str, ...]] = entry(*_OFFICERS, row=1, required="optional")
    officer_1_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "证件号码", "证件号", "执法证编号", row=1, required="optional", kind="officer_number"
    )
    officer_2: Entry[tuple[str, ...]] = entry(*_OFFICERS, row=2, required="optional")
    officer_2_no: Entry[tuple[str, ...]] = entry(
        "执法证号", "执法证件号", "证件号码", "证件号", "执法证编号", row=2, required="optional", kind="officer_number"
    )
    recorder: Entry[tuple[str, ...]] = entry("记录人", required="conditional")
    time: Entry[Period] = entry("时间", "陈述申辩时间", "陈述、申辩时间", required="conditional")
    place: Entry[str] = entry("地点", "陈述申辩地点", "陈述、申辩地点", required="conditional")
    content: Entry[str] = entry(
        "陈述申辩内容",
        "陈述、申辩内容",
        "陈述申辩请求",
        "陈述申辩意见",
        "陈述申辩事项",
        "陈述申辩事实、理由",
        "陈述申辩的事实和理由",
        "陈述申辩的内容",
        "事实和理由",
        long=True,
        sentence=(
            r"(?:提出|作出|进行)(?:如下|以下)(?:的)?陈述[、和]?申辩(?:意见)?:(?P<value>.{0,4000}?)(?=此致|陈述[、]?申辩人|当事人\(?签|申辩人|$)",
        ),
    )
    review: Entry[str] = entry("复核意见", "采纳情况", "复核情况", required="conditional", long=True)
    date: Entry[Moment] = entry("日期", "落款日期", required="optional", signed="party")
