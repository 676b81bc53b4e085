"""The bureau's own 强制执行: approval, decision, suspension, agreement; and 执行公告."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.papers.approvals import Opinions, Row, approval
from casecheck.write.papers.clauses import COERCION_LAW, addressee, copies, penalty_law, remedies, ruled, seal_label
from casecheck.write.papers.demand import enforcement_days
from casecheck.write.papers.party import party_rows
from casecheck.write.sheet import Blank, Crossed, Option, Piece, Sheet, Signed, when
from casecheck.write.workdays import working_day

_METHODS = ("加处罚款", "排除妨碍、恢复原状", "代履行", "其他")


def _surcharge(case: Case) -> str:
    return "加处罚款，自缴款期限届满次日起每日按罚款数额的百分之三计算，不超过罚款本数"


def write_approval(case: Case) -> Sheet:
    """Once ten working days have passed since the demand."""
    days = enforcement_days(case)
    sheet = Sheet(case, "enforcement_approval", "行政强制执行审批表", days.approved)
    sheet.number(case.number("强执审"))
    methods: list[Piece] = [Option(words == _METHODS[0], f"{words}　") for words in _METHODS]
    sheet.record("methods", _METHODS[0])
    said = f"截至{day_text(days.approved)}，当事人未缴纳罚款，{day_text(days.demand_served.date())}送达《催告书》后仍未履行，且无正当理由。"
    rows: list[Row] = [
        (1.0, sheet.pair("行政决定书文号", "decision_no", case.number("罚"), (7, 25))),
        (1.3, [sheet.label("当事人应履行义务\n的具体内容", 7), sheet.cell(25, [Blank("duty", f"缴纳{case.fine.text}")])]),
        (1.3, [sheet.label("当事人行政\n救济情况", 7), sheet.cell(25, [Blank("remedy_state", "未申请行政复议，未提起行政诉讼。")])]),
        (1.3, [sheet.label("当事人履行规定\n义务情况", 7), sheet.cell(25, [Blank("performance", said)])]),
        (1.0, [sheet.label("强制执行方式", 7), sheet.cell(25, methods)]),
    ]
    opinions = Opinions("建议依法强制执行，加处罚款。", "同意，报请审批。", "同意强制执行。", days.approved, days.approved)
    return approval(case, sheet, rows, opinions)


def write_decision(case: Case) -> Sheet:
    """加处罚款 as a way of enforcement (行政强制法 12, 45)."""
    days, decision = enforcement_days(case), case.dates.decision_dated
    sheet = Sheet(case, "enforcement_decision", "行政强制执行决定书", days.enforced)
    sheet.number(case.number("强执"))
    sheet.table(party_rows(sheet, case))
    ground = "经本机关催告，你（单位）逾期仍未履行行政决定，且无正当理由"
    sheet.record("ground", ground)
    basis = f"{COERCION_LAW}第三十七条、第四十五条第一款，{penalty_law(case, '第七十二条第一款第一项', '第五十一条第一项')}"
    start = working_day(days.enforced, 1)
    sheet.line(
        *("因你（单位）逾期未履行本机关于", ruled("decision_date", day_text(decision), when(decision)), "作出的"),
        *(ruled("decision_content", case.fine.text), "决定（决定书案号为", ruled("decision_no", case.number("罚")), "），"),
        *(ground, Crossed("/在催告期间，有证据证明有转移或者隐匿财物迹象"), "，依据", ruled("basis", basis), "的规定，本机关将于"),
        *(ruled("execute_on", day_text(start), when(start)), "起强制执行：", ruled("method", _surcharge(case)), "（强制执行方式）。"),
        indent=2,
        before=8,
    )
    sheet.line(*remedies(case, days.enforced), indent=2)
    sheet.agency(case.agency.name, days.enforced, seal_label=seal_label(case))
    copies(sheet)
    return sheet


def status_title(case: Case) -> str:
    """With the words not chosen; 2021 prints only what is done."""
    return "中止行政强制执行通知书" if case.generation == "2021" else "中止（终结、恢复）行政强制执行通知书"


def write_status(case: Case) -> Sheet:
    """Suspended: for the time being the party cannot pay (行政强制法 39)."""
    days = enforcement_days(case)
    day = days.suspended.date()
    sheet = Sheet(case, "enforcement_status_notice", status_title(case), day)
    slash = sheet.look.slash
    sheet.number(case.number("强执通"))
    addressee(sheet, case)
    sheet.line(
        *(
            ruled("case_name", case.cause(suspected=False)),
            "，本机关于",
            ruled("decision_date", day_text(days.enforced), when(days.enforced)),
        ),
        *(
            "依法作出了行政强制执行决定，向你（单位）送达了《行政强制执行决定书》（案号：",
            ruled("decision_no", case.number("强执")),
            "）。",
        ),
        indent=2,
        before=6,
    )
    sheet.record("option", "中止")
    reason = "当事人运费未收回，履行行政决定确有困难，暂无履行能力"
    sheet.line(
        *(Option(True, "1.现因"), ruled("reason", reason), f"，根据{COERCION_LAW}第三十九条第一款的规定，本机关决定自"),
        *(ruled("suspend_from", day_text(day), when(day)), "起中止该行政强制执行。中止情形消失后，本机关将恢复执行。"),
        indent=2,
    )
    sheet.line(Option(False, f"2.现因　{slash}　，根据{COERCION_LAW}第四十条的规定，本机关决定终结执行。"), indent=2)
    sheet.line(
        Option(False, f"3.你（单位）　{slash}　一案，因中止执行的情形已消失，根据{COERCION_LAW}第三十九条第二款的规定，现予恢复执行。"),
        indent=2,
    )
    sheet.line(
        *(Option(False, "4.你（单位）与本机关于"), ruled("agreement_date", slash), "达成执行协议，因你（单位）不履行执行协议，根据"),
        f"{COERCION_LAW}第四十二条第二款的规定，现予恢复执行。",
        indent=2,
    )
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    copies(sheet)
    return sheet


def write_agreement(case: Case) -> Sheet:
    """The fine is paid, the surcharge is waived (行政强制法 42)."""
    days, party = enforcement_days(case), case.party
    day = days.agreed
    last = working_day(day, 18)
    sheet = Sheet(case, "enforcement_agreement", "行政强制执行协议书", day)
    sheet.number(case.number("强执协"))
    sheet.line("执行机关：" + case.agency.name, align="left", before=8)
    identity = party.head.id_number if party.kind == "person" else party.credit_code
    label = "　身份证号码：" if party.kind == "person" else "　统一社会信用代码："
    sheet.line("当事人：", ruled("party", party.name), label, ruled("id", identity), align="left")
    terms = (
        f"1、当事人于{day_text(last)}前缴清{case.fine.text}；2、当事人按期缴清的，执行机关依法免除全部加处罚款；"
        "3、当事人不履行本协议的，执行机关恢复强制执行"
    )
    sheet.line(
        *(
            "执行机关作出的编号为",
            ruled("decision_no", case.number("强执")),
            "的《行政强制执行决定书》，在不损害公共利益和他人合法权益的情况下，依据",
        ),
        *(f"{COERCION_LAW}第四十二条的规定，双方达成以下执行协议：", Blank("terms", terms), "。"),
        indent=2,
        before=6,
    )
    sheet.line("当事人（签名或者盖章）：", Signed("party", (case.receiver,), day), f"　　{day_text(day)}", before=14)
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    copies(sheet)
    return sheet


def dismantled(case: Case) -> tuple[dt.date, dt.date]:
    """The day of the announcement and the last day to take down what was built."""
    day = working_day(case.dates.decision_served.date(), 3)
    return day, working_day(day + dt.timedelta(days=15))


def write_announcement(case: Case) -> Sheet:
    """That what was put up against the order is to be taken down."""
    day, last = dismantled(case)
    decision = case.dates.decision_dated
    sheet = Sheet(case, "enforcement_announcement", "执行公告", day)
    sheet.number(case.number("公告"))
    content = f"{case.fine.text}，并责令改正违法行为（{case.offence.correction}）"
    sheet.line(
        *(ruled("case_name", case.cause(suspected=False)), "一案，本机关于", ruled("decision_date", day_text(decision), when(decision))),
        *("依法作出了", ruled("decision_content", content), "的决定，决定书案号为", ruled("decision_no", case.number("罚")), "。"),
        indent=2,
        before=10,
    )
    sheet.line(
        *(f"依据{COERCION_LAW}第四十四条的规定，现责令当事人", ruled("party", case.party.name), "立即停止违法行为，于"),
        *(
            ruled("deadline", day_text(last), when(last)),
            "前自行拆除违法设施。当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，",
        ),
        "本机关将依法强制拆除。",
        indent=2,
    )
    sheet.line("特此公告。", indent=2)
    sheet.agency(case.agency.name, day, seal_label=seal_label(case))
    return sheet
