"""违法超限运输: over the gross limit, found at a station or by an automatic scale beside the road."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.offences.joint import partner_dialogue, shared_owner
from casecheck.write.offences.offence import Dialogue, Offence, carrier

if TYPE_CHECKING:
    from casecheck.write.case import Case

VIOLATED = "《中华人民共和国公路法》第五十条第一款、《公路安全保护条例》第三十三条第一款"
BASIS = "《中华人民共和国公路法》第七十六条第五项、《公路安全保护条例》第六十四条、《超限运输车辆行驶公路管理规定》第四十三条第一款第二项"


def fine_yuan(excess: int) -> int:
    """超限规定 43: a warning up to 1000 kg, then 500 yuan for each full 1000 kg, at most 30000."""
    return 0 if excess <= 1000 else min(30_000, excess // 1000 * 500)


class Overload(Offence):
    """``limit`` is the gross limit in kg by axles (超限运输车辆行驶公路管理规定 3), ``total`` what the scale showed, in kg.
    ``automatic``: weighed while driving, nobody was stopped."""

    name: ClassVar[str] = "违法超限运输"
    capacity: ClassVar[str] = "承运人"
    correction: ClassVar[str] = "卸载超限货物，消除违法状态"
    violated: str = VIOLATED
    basis: str = BASIS
    axles: str
    limit: int
    total: int
    scale: str
    goods: str
    automatic: bool = False
    ticket: str = ""  # 检测单号

    @property
    def excess(self) -> int:
        """Kilograms over the limit."""
        return self.total - self.limit

    def found(self, case: Case) -> str:
        """Time, vehicle, place, the three masses, no permit."""
        met = f"途经{case.place}" if self.automatic else f"行驶至{case.place}时接受检查"
        weighed = f"经{self.scale}号{'不停车' if self.automatic else ''}检测设备称重"
        permit = "且未取得超限运输车辆通行证" if self.automatic else "且不能提供超限运输车辆通行证"
        return (
            f"{moment_text(case.at)}，{carrier(case)}驾驶{case.plates}{case.vehicle.type}（{self.axles}）载运{self.goods}，"
            f"{met}。{weighed}，车货总质量{self.total}千克，该车限定标准为{self.limit}千克，超过限定标准{self.excess}千克，{permit}。"
        )

    def behaviour(self, case: Case) -> str:
        """The same as a clause."""
        return (
            f"于{moment_text(case.at)}在{case.place}，使用{case.plates}{case.vehicle.type}载运{self.goods}，车货总质量{self.total}千克，"
            f"超过限定标准{self.excess}千克，未取得超限运输车辆通行证擅自超限行驶公路的"
        )

    def established(self, case: Case) -> str:
        """Without a permit on the road."""
        return "未取得超限运输车辆通行证，擅自超限行驶公路"

    def measure(self, case: Case) -> str:
        """500 yuan for each full 1000 kg."""
        return f"超过限定标准{self.excess}千克，每满1000千克罚款500元。"

    def reasoning(self, case: Case) -> str:
        """The same formula with its article, in cases that have the fuller dossier."""
        if not self.automatic:
            return ""
        standard = "按照《超限运输车辆行驶公路管理规定》第四十三条第一款第二项确定的裁量标准"
        return f"{standard}，超限{self.excess // 1000}个1000千克，每1000千克罚款500元。"

    def scene(self, case: Case) -> str:
        """Weighing at the station."""
        first, second = case.officers
        driver = case.driver
        return (
            f"执法人员{first.name}、{second.name}在{case.place}开展执法检查。{clock_text(case.at)}，{driver.name}驾驶{case.plates}"
            f"{case.vehicle.type}（{self.axles}）载运{self.goods}驶入检测通道，执法人员向其出示执法证件，表明身份，说明检查事由。"
            f"经{self.scale}号检测设备称重，车货总质量{self.total}千克，该车限定标准为{self.limit}千克，超过限定标准{self.excess}千克。"
            f"{driver.name}当场查看称重结果，未提出异议，不能提供超限运输车辆通行证。执法人员责令改正，该车已在站内自行卸载，消除违法状态。"
            f"检查全程使用执法记录仪记录。"
        )

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver at the station, or with the agent after the fact."""
        if case.partners and case.agent:
            return partner_dialogue(case, f"车货总质量{self.total}千克，超过限定标准{self.excess}千克", "超限运输车辆通行证")
        return self._afterwards(case) if self.automatic else self._on_site(case)

    def _on_site(self, case: Case) -> Dialogue:
        name = case.party.name
        own = f"车是我自己买的，道路运输经营也由我本人负责。登记的车主是{name}。"
        owner = own if case.party.kind == "person" else f"车登记在{name}名下，我是受雇开车的。"
        owner = shared_owner(case) or owner
        return [
            (f"{day_text(case.at.date())}你驾驶的是什么车？车属于谁？", f"我驾驶的是{case.plates}{case.vehicle.type}。{owner}"),
            ("当时车上装的是什么货物？", f"装的是{self.goods}，散装，可以分开装运。"),
            ("在什么地点接受检查？", f"在{case.place}，{clock_text(case.at)}过的秤。"),
            ("称重结果是多少？", f"车货总质量{self.total}千克，称重时我在场，我对结果没有异议。"),
            ("这台车的限定标准是多少？", f"{self.axles}的限定标准是{self.limit}千克，超过{self.excess}千克。"),
            ("你有没有办理超限运输车辆通行证？", "没有办理。"),
            ("超限的货物后来怎样处理？", "执法人员责令改正后，我在检测站内自行卸载，没有再超限上路。"),
            ("以前是否因违法超限运输受过处罚？", "没有受过。"),
        ]

    def _afterwards(self, case: Case) -> Dialogue:
        name = case.party.name
        weighed = f"看过，{clock_text(case.at)}通过检测点，车货总质量{self.total}千克，对检测结果没有异议。"
        return [
            (
                f"{case.plates}号车属于谁？{day_text(case.at.date())}由谁驾驶？",
                f"车登记在{name}名下，由公司自己经营，当天的驾驶员是{case.driver.name}。",
            ),
            ("当时车上装的是什么货物？", f"装的是{self.goods}，散装，可以分开装运。"),
            (f"该车当天途经{case.place}的称重检测单你看过吗？", weighed),
            ("这台车的限定标准是多少？", f"{self.axles}的限定标准是{self.limit}千克，超过{self.excess}千克。"),
            ("公司有没有办理超限运输车辆通行证？", "没有办理。"),
            ("公司以前是否因违法超限运输受过处罚？", "没有受过。"),
        ]


class OffSiteOverload(Overload):
    """The same found by a device: the case comes from elsewhere than an inspection."""

    source: ClassVar[tuple[int, str]] = (6, "不停车称重检测设备检测")
    correction: ClassVar[str] = "停止违法超限运输行为，按照限定标准装载"
    automatic: bool = True
