"""Words several papers of a case share."""

from __future__ import annotations

from casecheck.write.case import Case

PENALTY_LAW = "《中华人民共和国行政处罚法》"


def role(case: Case) -> str:
    """与案件关系 of the person who is asked."""
    if case.agent:
        return "当事人的委托代理人"
    if case.offence.capacity == "经营者":
        return "当事人（驾驶人）"
    return "当事人（车主兼驾驶人）" if case.party.kind == "person" else "当事人的驾驶人"


def proved(case: Case) -> str:
    """《现场笔录》1份、《询问笔录》1份."""
    return "、".join(f"《{item.name}》{item.count}份" for item in case.evidence)
