"""Words several papers of a case share: what was found, the articles, the proposal."""

from __future__ import annotations

from casecheck.write.case import Case
from casecheck.write.numerals import moment_text

VIOLATED = "《中华人民共和国公路法》第五十条第一款、《公路安全保护条例》第三十三条第一款"
BASIS = "《中华人民共和国公路法》第七十六条第五项、《公路安全保护条例》第六十四条、《超限运输车辆行驶公路管理规定》第四十三条第一款第二项"
PENALTY_LAW = "《中华人民共和国行政处罚法》"
NO_PERMIT = "未取得超限运输车辆通行证，擅自超限行驶公路"


def carrier(case: Case) -> str:
    """Who drove for whom: 当事人赵凯 / 鸿远公司的驾驶员赵凯."""
    return f"当事人{case.party.name}" if case.party.kind == "person" else f"当事人{case.party.name}的驾驶员{case.driver.name}"


def role(case: Case) -> str:
    """与案件关系 of the person who drove."""
    return "当事人（车主兼驾驶人）" if case.party.kind == "person" else "当事人的驾驶人"


def found(case: Case) -> str:
    """The facts in one sentence or two, without the opening."""
    vehicle, weighing = case.vehicle, case.weighing
    return (
        f"{moment_text(case.weighing.at)}，{carrier(case)}驾驶{case.plates}{vehicle.type}（{vehicle.axles}）载运{case.goods}，"
        f"行驶至{case.place}时接受检查。经{weighing.scale}号检测设备称重，车货总质量{weighing.total}千克，该车限定标准为{vehicle.limit}千克，"
        f"超过限定标准{case.excess}千克，且不能提供超限运输车辆通行证。"
    )
