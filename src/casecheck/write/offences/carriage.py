"""未取得道路运输经营许可，擅自从事道路客运经营."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from casecheck.write.numerals import clock_text, day_text, moment_text
from casecheck.write.offences.offence import Dialogue, Offence

if TYPE_CHECKING:
    from casecheck.write.case import Case

_NEW = dt.date(2023, 7, 20)  # 国务院令第764号: items in article 63, lower least fine


def basis(day: dt.date) -> str:
    """道路运输条例 63, as it stood on the day of the act."""
    return f"《中华人民共和国道路运输条例》第六十三条{'第一款第二项' if day >= _NEW else ''}"


def least_fine(day: dt.date) -> int:
    """The least fine in yuan for unlawful gains below 20000, by the day of the act."""
    return 10_000 if day >= _NEW else 30_000


class Carriage(Offence):
    """``riders`` passengers from ``start`` to ``goal`` at ``fare`` yuan each, not yet paid: no unlawful gains (违法所得)."""

    name: ClassVar[str] = "未取得道路运输经营许可擅自从事道路客运经营"
    capacity: ClassVar[str] = "经营者"
    correction: ClassVar[str] = "停止未经许可的道路客运经营行为"
    violated: str = "《中华人民共和国道路运输条例》第十条第一款"
    riders: int
    start: str
    goal: str
    fare: int

    def found(self, case: Case) -> str:
        """Time, vehicle, place, the journey for pay, no licence."""
        return (
            f"{moment_text(case.at)}，当事人{case.party.name}驾驶{case.plates}{case.vehicle.type}，在{case.place}被执法人员检查。车上载有"
            f"乘客{self.riders}人，由{self.start}前往{self.goal}，约定每人车费{self.fare}元，到达后支付，检查时尚未收取。当事人与乘客互不相识，"
            f"不能提供道路运输经营许可证和车辆营运证，经查询道路运输管理信息系统，均未取得。"
        )

    def behaviour(self, case: Case) -> str:
        """The same as a clause."""
        return (
            f"于{moment_text(case.at)}在{case.place}，使用{case.plates}{case.vehicle.type}载运乘客{self.riders}人，由{self.start}前往{self.goal}，"
            f"约定每人车费{self.fare}元，未取得道路运输经营许可擅自从事道路客运经营的"
        )

    def established(self, case: Case) -> str:
        """Without a licence for pay."""
        return "未取得道路运输经营许可，擅自从事道路客运经营"

    def measure(self, case: Case) -> str:
        """The least of the range."""
        return "没有违法所得，系首次被查处，配合调查，危害后果轻微，参照本市交通运输行政处罚裁量基准，属于较轻情形。"

    def reasoning(self, case: Case) -> str:
        """Why the least."""
        return (
            "当事人没有违法所得，系首次被查处，能够配合调查，参照《澜城市交通运输行政处罚裁量基准》，违法程度较轻，按照法定幅度的下限处罚。"
        )

    def scene(self, case: Case) -> str:
        """The check beside the road."""
        first, second = case.officers
        driver = case.driver
        return (
            f"执法人员{first.name}、{second.name}在{case.place}开展执法检查。{clock_text(case.at)}，{driver.name}驾驶{case.plates}"
            f"{case.vehicle.type}停靠，车上载有乘客{self.riders}人，执法人员向其出示执法证件，表明身份，说明检查事由。{driver.name}称"
            f"由{self.start}前往{self.goal}，与乘客约定每人车费{self.fare}元，到达后支付，尚未收取。{driver.name}不能提供道路运输经营许可证"
            f"和车辆营运证。执法人员对乘客另行询问，告知乘客改乘客运班车。检查全程使用执法记录仪记录。"
        )

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return [
            (f"{day_text(case.at.date())}你驾驶的是什么车？车属于谁？", f"我驾驶的是{case.plates}{case.vehicle.type}，车是我自己的。"),
            ("在什么地点接受检查？", f"在{case.place}，{clock_text(case.at)}停的车。"),
            ("车上有几名乘客？你认识他们吗？", f"有{self.riders}名乘客，都不认识，是在客运站附近上的车。"),
            ("从哪里到哪里？怎样收费？", f"从{self.start}到{self.goal}，每人{self.fare}元，到了再付，还没有收。"),
            ("你有没有道路运输经营许可证和车辆营运证？", "都没有办理。"),
            ("以前是否因这种行为受过处罚？", "没有受过。"),
        ]

    def witness_dialogue(self, case: Case) -> Dialogue:
        """With a passenger."""
        return [
            (f"{day_text(case.at.date())}你乘坐的是什么车？", f"车牌是{case.vehicle.plate}的小客车。"),
            ("你是怎样联系到这台车的？你认识司机吗？", f"在{self.start}站前广场，司机喊人上车，我不认识他。"),
            ("从哪里到哪里？车费是多少？", f"从{self.start}到{self.goal}，说好{self.fare}元，到了再付，我还没有给钱。"),
            ("车上还有几个人？", f"连我一共{self.riders}名乘客，其他人我也不认识。"),
        ]
