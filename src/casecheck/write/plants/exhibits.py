"""Planted defects of things and copies taken as evidence: photographs, films, copies, samples, what is kept (登记保存)."""

from __future__ import annotations

import datetime as dt

from casecheck.write.case import Case
from casecheck.write.numerals import day_text
from casecheck.write.plants.plant import Change, Plant, both, changed, slipped, unsaid, words
from casecheck.write.workdays import working_day

_APPROVAL, _LIST = "evidence_registration_approval", "evidence_registration_list"
_RELEASED = ("evidence_release_approval", "evidence_registration_release", "registration_release_receipt")
_UNCLEAR = "若干"


def _approved(steps: int) -> Change:
    """The keeping approved so many working days after it began, or before."""

    def change(case: Case) -> Case:
        kept = case.dates.registration
        if kept is None:
            return case
        return changed(case, dates=changed(case.dates, registration=changed(kept, approved=working_day(kept.kept.date(), steps))))

    return change


def _approval_signature(case: Case) -> str:
    kept = case.dates.registration
    return f"签名：{case.agency_head}　　{day_text(kept.approved)}" if kept and kept.approved else ""


def _kept_too_long(case: Case) -> Case:
    """Lifted on the tenth working day."""
    kept = case.dates.registration
    if kept is None:
        return case
    released = dt.datetime.combine(working_day(kept.kept.date(), 10), kept.released.time())
    return changed(case, dates=changed(case.dates, registration=changed(kept, released=released)))


def _keeping_not_told(case: Case) -> Case:
    """The report, made before the late end, says nothing of the keeping."""
    return changed(case, dates=changed(case.dates, registration=None))


_THINGS = (
    Plant("EV-015", "检测报告所检样品没有抽样取证凭证", "sampling_voucher", left_out=("sampling_voucher",)),
    Plant(
        "EV-017",
        "证据登记保存之后第二个工作日才批准",
        _APPROVAL,
        "leader_opinion",
        {_APPROVAL: _approved(2)},
        _approval_signature,
    ),
    Plant(
        "EV-022",
        "登记保存清单第一项没有写规格，数量只写若干",
        _LIST,
        "items.quantity",
        {_LIST: both(slipped("items.specification"), slipped("items.quantity", _UNCLEAR))},
        words(_UNCLEAR),
    ),
    Plant(
        "EV-030",
        "证据登记保存到第十个工作日才解除",
        "evidence_registration_release",
        "release_from",
        dict.fromkeys(_RELEASED, _kept_too_long) | {"investigation_report": _keeping_not_told},
        lambda case: f"决定自　{day_text(case.dates.registration.released.date()) if case.dates.registration else ''}",
    ),
    Plant(
        "EV-043",
        "证据登记保存的批准日期早于案发三个工作日",
        _APPROVAL,
        "leader_opinion",
        {_APPROVAL: _approved(-3)},
        _approval_signature,
    ),
    Plant(
        "EV-046",
        "登记保存清单没有当事人签名，也没有见证人",
        _LIST,
        "sign.party",
        {_LIST: slipped("sign.party")},
        words("当事人或其代理人签名：执法人员签名："),
        suits=lambda case: case.party.kind != "person",  # a person signs its receipt on the spot
    ),
)

_COPIES = (
    Plant(
        "EV-010",
        "现场照片没有说明、时间、地点和拍摄人",
        "evidence_paste_page",
        "caption",
        {"evidence_paste_page": both(*(slipped(key) for key in ("caption", "shot_time", "shot_place", "shooter")))},
        words("文字说明拍摄时间拍摄地点拍摄人拍摄人签名："),
    ),
    Plant("EV-024", "决定书列视听资料为证据，卷内没有视听资料和说明", "av_evidence_sheet", left_out=("av_evidence_sheet",)),
    Plant(
        "EV-040",
        "行驶证复印件没有写调取的时间和调取人",
        "vehicle_licence_copy",
        "provided_on",
        {"vehicle_licence_copy": both(slipped("provided_on"), slipped("sign.officers"))},
        words("日期：执法人员（签名）：　　日期："),
    ),
    Plant(
        "EV-056",
        "订单和支付凭证没有写提取的人、时间和核对情况",
        "payment_proof",
        "paid_time",
        {"payment_proof": unsaid("extraction")},
        lambda case: f"提供人签名：{case.speaker.name}",
    ),
)

PLANTS = _THINGS + _COPIES
