"""What a penalty provision says, in the writer's own words, with sums that are not the penalty of the case."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.offences import Carriage, Overload


def quoted(case: Case) -> str:
    """The sanction the provision allows on the day of the act; empty for an offence whose sums are not noted here."""
    if isinstance(case.offence, Carriage):
        least = "1万元以上10万元以下" if "第一款第二项" in case.offence.basis else "3万元以上10万元以下"
        return f"（该条设定的处罚为：没有违法所得或者违法所得不足2万元的，处{least}的罚款）"
    if isinstance(case.offence, Overload):
        return "（该条设定的处罚为：责令停止违法行为，可以处3万元以下的罚款；每超1000千克罚款500元，最高不得超过30000元）"
    return ""
