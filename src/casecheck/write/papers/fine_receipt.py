"""罚款票据."""

from __future__ import annotations

from random import Random

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.sheet import Blank, Sheet, when


def write(case: Case) -> Sheet:
    """The bank's receipt for the whole fine."""
    day, fine, slash = case.dates.paid, case.fine, "/"
    sheet = Sheet(case, "fine_receipt", "代收罚没款收据", day)
    number = f"{Random(f'{case.serial}/receipt').randrange(10**8, 10**9)}0"
    sheet.line("票据号码：", Blank("ticket_no", number), align="right")
    sheet.table(
        [
            (1.1, [sheet.label("开票日期", 7), sheet.cell(25, [Blank("pay_date", day_text(day), when(day))])]),
            (1.1, sheet.pair("缴款人", "payer", case.party.name, (7, 25))),
            (1.1, sheet.pair("执收单位", "executor", case.agency.name, (7, 25))),
            (1.1, sheet.pair("处罚决定书文号", "decision_no", case.number("当罚" if case.kind == "on-spot" else "罚"), (7, 25))),
            (1.1, sheet.pair("项目名称", "item", "罚没收入（交通）", (7, 9)) + sheet.pair("加处罚款", "surcharge", slash, (7, 9))),
            (
                1.1,
                [
                    *(sheet.label("金额（大写）", 7), sheet.cell(9, [Blank("amount_upper", fine.words, str(fine.yuan * 100))])),
                    *(sheet.label("（小写）", 7), sheet.cell(9, [Blank("amount_lower", f"¥{fine.yuan}.00", str(fine.yuan * 100))])),
                ],
            ),
            (1.1, sheet.pair("代收银行", "bank", case.agency.bank, (7, 25))),
        ]
    )
    sheet.line("（收据联，加盖代收银行收讫章有效）", before=10)
    return sheet
