"""证据先行登记保存: the approval, the list handed over, the approval of its end and the decision that ends it."""

from __future__ import annotations

from casecheck.write.case import Case, RegistrationDays
from casecheck.write.numerals import clock_text, day_text
from casecheck.write.offences import Carriage, Overload
from casecheck.write.papers.approvals import Opinions, Row, approval
from casecheck.write.papers.party import party_rows
from casecheck.write.papers.phrases import PENALTY_LAW
from casecheck.write.sheet import Blank, Sheet, Signed, when

_HEADS = {
    "number": ("序号", 3),
    "name": ("证据名称", 9),
    "specification": ("规格", 8),
    "quantity": ("数量", 3),
    "place": ("登记保存地点", 9),
}


def registration_days(case: Case) -> RegistrationDays:
    """The days of the registration."""
    if case.dates.registration is None:
        raise ValueError("没有登记保存证据的案件写不出登记保存文书")
    return case.dates.registration


def list_title(case: Case) -> str:
    """证据保存清单 before 2019."""
    return "证据保存清单" if case.generation == "2008" else "证据登记保存清单"


def release_title(case: Case) -> str:
    """证据登记保存处理决定书 before 2019."""
    return "证据登记保存处理决定书" if case.generation == "2008" else "解除证据登记保存决定书"


def _article(case: Case) -> str:
    return "第五十六条" if case.generation == "2021" else "第三十七条第二款"


def _things(case: Case) -> list[tuple[str, str, str]]:
    """What is kept: name, specification, quantity."""
    card = ("行车记录仪存储卡", "32GB，无标签", "1张")
    if isinstance(case.offence, Overload):
        return [("货物装车单", f"{case.at:%Y-%m-%d}，{case.offence.goods}", "1份"), card]
    if isinstance(case.offence, Carriage):
        return [("手写乘客名单", "A5纸，1页", "1份"), card]
    return [card]


def _ruled(key: str, text: str, value: str | None = None) -> Blank:
    return Blank(key, text, value, ruled=True)


def _period(key: str, case: Case, *, ruled: bool) -> Blank:
    days = registration_days(case)
    first = days.kept.date()
    return Blank(key, f"{day_text(first)}至{day_text(days.until)}", f"{when(first)}/{when(days.until)}", ruled)


def write_approval(case: Case) -> Sheet:
    """Approved before the evidence is taken away."""
    begins = registration_days(case).kept
    day = registration_days(case).approved or begins.date()
    title = "先行登记保存证据审批表" if case.generation == "2008" else "证据登记保存审批表"
    sheet = Sheet(case, "evidence_registration_approval", title, day)
    sheet.number(case.number("登审"))
    things = _things(case)
    objects = "、".join(f"{name}（{specification}）{quantity}" for name, specification, quantity in things)
    reason = "上述物品记载装载、行驶和乘车情况，由当事人一方持有，可能灭失或者以后难以取得，需要先行登记保存。"
    days = "7个工作日" if case.generation == "2021" else "7日"
    rows: list[Row] = [
        (1.8, [sheet.label("实施证据登记\n保存理由", 7), sheet.cell(25, [Blank("reason", reason)], indent=2)]),
        (1.6, [sheet.label("登记保存的证据", 7), sheet.cell(25, ["拟对下列物品：", Blank("objects", objects), "予以先行登记保存。"])]),
        (1.0, [sheet.label("登记保存期限", 7), sheet.cell(25, [f"登记保存{days}，自", _period("period", case, ruled=False)])]),
    ]
    called = f"同意。（{clock_text(begins.replace(minute=0))}前电话请示批准，当日补签）" if day == begins.date() else "同意。"
    return approval(case, sheet, rows, Opinions("建议先行登记保存。", "同意，报请审批。", called, day, day))


def write_list(case: Case) -> Sheet:
    """Signed on the spot by the driver and both officers; the rows left over are crossed."""
    days = registration_days(case)
    day = days.kept.date()
    sheet = Sheet(case, "evidence_registration_list", list_title(case), day)
    slash = sheet.look.slash
    sheet.number(case.number("登"))
    sheet.table(party_rows(sheet, case))
    unit = "个工作" if case.generation == "2021" else ""
    sheet.line(
        *("因调查", _ruled("case_cause", case.cause()), f"一案，根据{PENALTY_LAW}", _ruled("legal_basis", _article(case))),
        *("的规定，对下列证据先行登记保存", _ruled("keep_days", str(days.days)), f"{unit}日（自"),
        *(_period("keep_period", case, ruled=True), "）。在此期间，当事人或者有关人员不得销毁或者转移证据。"),
        indent=2,
        height=22,
        before=6,
    )
    things = [(str(n), *thing, f"{case.agency.name}证据室") for n, thing in enumerate(_things(case), start=1)]
    sheet.record("items", "；".join(thing[1] for thing in things))
    cells = [(width, (name,)) for name, (_, width) in _HEADS.items()]
    spare = [(slash,) * 5] * (4 - len(things))
    rows = [sheet.row("items", {name: Blank("", text) for name, text in zip(_HEADS, row, strict=True)}, cells) for row in [*things, *spare]]
    sheet.table([(0.9, [sheet.label(text, width) for text, width in _HEADS.values()]), *((0.9, row) for row in rows)])
    stamp = f"　　{day_text(day)}"
    own = stamp if "sign.party" not in case.slips else ""
    sheet.line("当事人或其代理人签名：", Signed("party", (case.driver.name,), day), own, before=8)
    sheet.line("执法人员签名：", Signed("officers", case.names, day), stamp)
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=10)
    return sheet


def write_release_approval(case: Case) -> Sheet:
    """The evidence was copied; it goes back."""
    day = registration_days(case).released.date()
    sheet = Sheet(case, "evidence_release_approval", "解除证据登记保存审批表", day)
    sheet.number(case.number("登处审"))
    rows: list[Row] = [
        (1.2, [sheet.label(f"《{list_title(case)}》\n编号", 7), sheet.cell(25, [Blank("list_no", case.number("登"))], align="center")]),
    ]
    said = "登记保存的证据已经复制、提取并由当事人核对，建议解除登记保存，将原物退还当事人。"
    return approval(case, sheet, rows, Opinions(said, "同意，报请审批。", "同意解除。", day, day))


def write_release(case: Case) -> Sheet:
    """Ends the registration within its seven days."""
    days = registration_days(case)
    day, kept = days.released.date(), days.kept.date()
    sheet = Sheet(case, "evidence_registration_release", release_title(case), day)
    sheet.number(case.number("登处"))
    sheet.line("当事人（个人姓名或单位名称）", _ruled("party", case.party.name), "：", align="left", before=12)
    sheet.line(
        *(
            "本机关依法于",
            _ruled("registered_on", day_text(kept), when(kept)),
            f"对你（单位）采取了证据登记保存，《{list_title(case)}》案号：",
        ),
        *(_ruled("list_number", case.number("登")), f"。依照{PENALTY_LAW}", _ruled("legal_basis", _article(case)), "的规定，本机关决定自"),
        *(_ruled("release_from", day_text(day), when(day)), "起解除该证据登记保存，登记保存的证据退还你（单位）。"),
        indent=2,
        before=6,
    )
    sheet.agency(case.agency.name, day, seal_label="（公章）" if case.generation == "2008" else "（印章）")
    sheet.line("（本文书一式两份：一份存根，一份交当事人或其代理人。）", before=10)
    return sheet
