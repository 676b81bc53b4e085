"""Words several papers of a case share."""

from __future__ import annotations

from casecheck.write.case import Case

PENALTY_LAW = "《中华人民共和国行政处罚法》"
NO_PENALTY = "当事人系初次违法，超限数量较小，当场卸载改正，没有造成危害后果"
"""Why a slight overload is not punished."""


def role(case: Case) -> str:
    """与案件关系 of the person who is asked."""
    if case.agent:
        return "当事人的委托代理人"
    return case.offence.role(case)


def proved(case: Case) -> str:
    """《现场笔录》1份、《询问笔录》1份, with what it proves, if the evidence says so."""
    telling = case.says("what it proves")
    return "、".join(
        f"《{item.name}》{item.count}份{f'（证明{item.proves}）' if item.proves and telling else ''}" for item in case.evidence
    )
