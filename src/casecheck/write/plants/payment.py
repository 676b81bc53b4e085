"""Planted defects of service and payment (送达与执行), and of what law is applied (法律适用)."""

from __future__ import annotations

import re

from casecheck.write.case import Case
from casecheck.write.numerals import capitals
from casecheck.write.offences.found import Checked
from casecheck.write.offences.premises import NotRecorded
from casecheck.write.plants.plant import EVERYWHERE, Plant, both, changed, fined, reworded, slip_text, slipped, unsaid, words

_DECISION, _RECEIPT, _PAID = "penalty_decision", "decision_receipt", "fine_receipt"
_SUBSTITUTE = "邻居佟海涛"
_MERITED = "当事人有重大立功表现，从轻处罚。"
_OTHER_ARTICLE = "《公路安全保护条例》第二十七条"


def _direct(case: Case) -> bool:
    return "post" not in case.extras


def _half(case: Case) -> int:
    return case.fine.yuan // 2


def _below(case: Case) -> int:
    return case.offence.terms.least // 2 if isinstance(case.offence, Checked) else 0


def _no_such_article(case: Case) -> str:
    """The first article cited as one the law does not have."""
    return re.sub(r"第[一二三四五六七八九十百]+条", "第三百九十九条", case.offence.basis, count=1)


def _never_ordered(case: Case) -> dict[str, str]:
    offence = case.offence
    if not isinstance(offence, NotRecorded):
        return {}
    return {offence.lacks(case): f"经查询{offence.business}备案信息，当事人未备案"}


def _not_asked(case: Case) -> Case:
    return changed(case, unasked=frozenset({"责令改正"}))


def _no_fault(case: Case) -> dict[str, str]:
    return {"我家庭经济困难，这是第一次，": "我不知道这样做需要许可，已经尽到注意义务，没有主观过错，"}


_SERVICE = (
    Plant(
        "EX-009",
        "决定书留置送达，没有见证人，也没有录像",
        _RECEIPT,
        "rows.mode",
        {_RECEIPT: both(slipped("rows.mode", "留置送达"), slipped("rows.receiver"))},
        words("留置送达"),
        suits=_direct,
    ),
    Plant(
        "EX-015",
        "决定书由他人代收，没有注明关系",
        _RECEIPT,
        "substitute",
        {_RECEIPT: both(slipped("substitute", _SUBSTITUTE[2:]), slipped("rows.receiver", _SUBSTITUTE[2:]))},
        words(_SUBSTITUTE[2:]),
        suits=_direct,
    ),
    Plant("EX-017", "催告书公告送达，卷内没有公告", "service_announcement", left_out=("service_announcement",)),
    Plant("EX-022", "决定书邮寄送达，卷内没有邮寄凭证", "postal_receipt", left_out=("postal_receipt",)),
    Plant(
        "EX-028",
        "决定书电子送达，卷内没有送达地址确认书",
        _RECEIPT,
        "rows.mode",
        {_RECEIPT: slipped("rows.mode", "电子送达")},
        words("电子送达"),
        suits=lambda case: _direct(case) and "service_address_confirmation" not in case.papers,
    ),
)

_PAYMENT = (
    Plant("EX-003", "结案报告称罚款已缴，卷内没有罚款票据", _PAID, left_out=(_PAID,)),
    Plant(
        "EX-006",
        "罚款缴到执法机关自己的账户",
        _PAID,
        "bank",
        {_PAID: slipped("bank", lambda case: f"{case.agency.name}账户")},
        slip_text("bank"),
    ),
    Plant("EX-010", "申请强制执行以前没有催告", "demand_letter", left_out=("demand_letter", "demand_receipt")),
    Plant("EX-011", "不予处罚决定书没有送达", "no_penalty_receipt", left_out=("no_penalty_receipt",)),
    Plant(
        "EX-012",
        "催告书没有写履行期限",
        "demand_letter",
        "deadline",
        {"demand_letter": slipped("deadline")},
        words("2.履行期限：　"),
    ),
    Plant(
        "EX-013",
        "没收物品没有清单，也没有处置记录",
        "confiscation_list",
        left_out=("confiscation_list", "confiscation_disposal"),
    ),
    Plant(
        "EX-020",
        "罚款票据只有一半，结案报告称全部履行",
        _PAID,
        "amount_lower",
        {
            _PAID: both(
                slipped("amount_lower", lambda case: f"¥{_half(case)}.00", lambda case: str(_half(case) * 100)),
                slipped("amount_upper", lambda case: capitals(_half(case)), lambda case: str(_half(case) * 100)),
            )
        },
        slip_text("amount_lower"),
        suits=lambda case: case.fine.yuan > 1,
    ),
    Plant("EX-021", "分期缴纳罚款，卷内没有审批", "instalment_approval", left_out=("instalment_approval",)),
    Plant("EX-023", "责令改正以后没有复查", "correction_review_record", left_out=("correction_review_record",)),
    Plant("EX-029", "罚款票据的缴款人不是当事人", _PAID, "payer", {_PAID: slipped("payer", _SUBSTITUTE[2:])}, slip_text("payer")),
)

_LAW = (
    Plant(
        "LA-002",
        "决定书引用了法律没有的条",
        _DECISION,
        "penalty_basis",
        {_DECISION: slipped("penalty_basis", _no_such_article)},
        words("第三百九十九条"),
        suits=lambda case: bool(re.search("第[一二三四五六七八九十百]+条", case.offence.basis)),
    ),
    Plant(
        "LA-005",
        "罚款低于法定下限，没有写减轻的依据",
        _DECISION,
        "penalty",
        {EVERYWHERE: fined(_below), _DECISION: unsaid("discretion"), "investigation_report": unsaid("discretion")},
        lambda case: case.fine.text,
        suits=lambda case: _below(case) > 0,
    ),
    Plant(
        "LA-006",
        "决定书认定从轻情节，没有证据",
        _DECISION,
        "facts_and_evidence",
        {_DECISION: reworded(lambda case: {"违法事实清楚，证据确凿。": f"违法事实清楚、证据确凿，{_MERITED}"})},
        words(_MERITED),
        suits=lambda case: case.kind != "on-spot",
    ),
    Plant(
        "LA-009",
        "当事人主张没有过错，决定书没有审查",
        "defence",
        "content",
        {"defence": reworded(_no_fault)},
        words("没有主观过错"),
    ),
    Plant(
        "LA-015",
        "决定书所写违反的条款与处罚依据不对应",
        _DECISION,
        "violated_law",
        {_DECISION: slipped("violated_law", _OTHER_ARTICLE)},
        words(_OTHER_ARTICLE),
    ),
    Plant(
        "LA-020",
        "以拒不改正处罚，此前没有责令改正",
        _DECISION,
        "facts_and_evidence",
        {EVERYWHERE: both(reworded(_never_ordered), _not_asked)},
        lambda case: "备案信息，当事人未备案",
        left_out=("correction_notice",),
        suits=lambda case: isinstance(case.offence, NotRecorded),
    ),
)

PLANTS = _SERVICE + _PAYMENT + _LAW
