"""Planted defects of weighing (称重) in cases of overload."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from casecheck.write.case import Case, Fine
from casecheck.write.numerals import capitals, day_text, moment_text
from casecheck.write.offences import Overload
from casecheck.write.offences.overload import fine_yuan
from casecheck.write.papers.certificates import scale_days
from casecheck.write.plants.plant import EVERYWHERE, Plant, changed, reworded, slip_text, slipped
from casecheck.write.workdays import working_day

_WRONG_LIMIT = {31_000: 27_000, 43_000: 36_000, 49_000: 46_000}
"""kg: the limit of a lorry with one axle less, or with one driven axle instead of two."""


def _on_site(case: Case) -> bool:
    return case.kind == "overload-on-site" and case.fine.yuan > 0


def _without_masses(case: Case) -> str:
    """The clause of the notice without what the scale showed."""
    load = case.offence.goods if isinstance(case.offence, Overload) else ""
    vehicle = f"{case.plates}{case.vehicle.type}载运{load}"
    return f"于{moment_text(case.at)}在{case.place}，使用{vehicle}，未取得超限运输车辆通行证擅自超限行驶公路的"


def _weight_not_shown(case: Case) -> Case:
    return changed(case, unasked=frozenset({"称重检测单", "限定标准"}))


def _a_year_before(case: Case) -> Case:
    """As the certificate of the year before was made."""
    return changed(case, at=dt.datetime.combine(working_day(case.at.date() - dt.timedelta(days=400)), case.at.time()))


def _from_the_waybill(case: Case) -> Mapping[str, str]:
    scale = case.offence.scale if isinstance(case.offence, Overload) else ""
    return {
        f"经{scale}号检测设备称重": "没有过磅，按照装货单计算",
        "查看称重结果": "查看装货单",
        "过的秤": "接受的检查",
        "称重结果是多少": "装货单上的车货总质量是多少",
        "称重时我在场": "是装货单上写的",
        "载明称重结果": "载明装货单数量",
    }


def _wrong_limit(case: Case) -> Case:
    """The limit of another kind of lorry, and the fine that follows from it."""
    if not isinstance(case.offence, Overload):
        return case
    offence = changed(case.offence, limit=_WRONG_LIMIT[case.offence.limit])
    yuan = fine_yuan(offence.excess)
    return changed(case, offence=offence, fine=Fine(yuan=yuan, words=capitals(yuan)))


def _right_limit(case: Case) -> Case:
    """What the vehicle licence says, whatever the officers took for the limit."""
    if not isinstance(case.offence, Overload):
        return case
    right = {wrong: right for right, wrong in _WRONG_LIMIT.items()}
    return changed(case, offence=changed(case.offence, limit=right[case.offence.limit]))


PLANTS = (
    Plant(
        "EV-016",
        "称重结果没有告知当事人：没有函告、没有问，通知书也没有写",
        "violation_notice",
        "violation",
        {"violation_notice": slipped("violation", _without_masses), "interview_record": _weight_not_shown},
        slip_text("violation"),
        left_out=("joint_notification_sheet",),
        suits=lambda case: "joint_notification_sheet" in case.papers,
    ),
    Plant(
        "EV-044",
        "计量检定证书在称重之前已经过期",
        "scale_certificate",
        "valid_to",
        {"scale_certificate": _a_year_before},
        lambda case: f"有效期至{day_text(scale_days(case)[1])}",
        suits=lambda case: case.kind == "overload-on-site",  # the ticket of an automatic scale says itself that it is valid
    ),
    Plant(
        "EV-051",
        "没有过磅，只按装货单认定超限",
        "scene_record",
        "scene",
        {EVERYWHERE: reworded(_from_the_waybill)},
        lambda case: "没有过磅，按照装货单计算",
        suits=lambda case: _on_site(case) and "scale" not in case.extras,
    ),
    Plant(
        "EV-063",
        "限定标准用了别的车型的",
        "penalty_decision",
        "facts_and_evidence",
        {EVERYWHERE: _wrong_limit, "vehicle_licence_copy": _right_limit},
        lambda case: f"限定标准为{case.offence.limit}千克" if isinstance(case.offence, Overload) else "",
        suits=lambda case: isinstance(case.offence, Overload) and case.fine.yuan > 0,
    ),
)
