"""Ride-hailing cars (网约车) and their drivers without a certificate, and taxi drivers who bargain."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from casecheck.write.numerals import moment_text
from casecheck.write.offences.found import NEVER, OnRoad
from casecheck.write.offences.offence import Dialogue
from casecheck.write.offences.terms import Terms

if TYPE_CHECKING:
    from casecheck.write.case import Case

_RULE = "《网络预约出租汽车经营服务管理暂行办法》"
_2016, _2022 = dt.date(2016, 11, 1), dt.date(2022, 11, 30)
RIDE_HAILING_CAR = (
    Terms(since=_2016, violated=f"{_RULE}第十三条", basis=f"{_RULE}第三十四条第一项", least=10_000, most=30_000, warned=True),
    Terms(since=_2022, violated=f"{_RULE}第十三条", basis=f"{_RULE}第三十四条第一款第二项", least=3_000, most=10_000, warned=True),
)
RIDE_HAILING_DRIVER = (
    Terms(since=_2022, violated=f"{_RULE}第十五条", basis=f"{_RULE}第三十四条第一款第三项", least=200, most=2_000, warned=True),
)
BARGAINING = (
    Terms(
        since=dt.date(2021, 8, 11),
        violated="《出租汽车驾驶员从业资格管理规定》第四十条",
        basis="《巡游出租汽车经营服务管理规定》第四十八条第一项",
        least=200,
        most=500,
    ),
)


class Ride(OnRoad):
    """``riders`` passengers from ``start`` to ``goal`` for ``fare`` yuan altogether, not yet paid."""

    riders: int
    start: str
    goal: str
    fare: int

    def role(self, case: Case) -> str:
        """The party himself drives."""
        return "当事人（驾驶人）"

    def ordered(self, case: Case) -> tuple[str, str]:
        """How a passenger came into the car, question and answer."""
        return "你是怎样联系到这台车的？你认识司机吗？", "我在手机上的网约车平台叫的车，平台派的单，我不认识司机。"

    def witness_dialogue(self, case: Case) -> Dialogue:
        """With a passenger."""
        return [
            ("你乘坐的是什么车？", f"车牌是{case.vehicle.plate}的轿车。"),
            self.ordered(case),
            ("从哪里到哪里？车费是多少？", f"从{self.start}到{self.goal}，车费{self.fare}元，到了再付，我还没有付。"),
            ("车上还有几个人？", f"连我一共{self.riders}名乘客，我们是一起的。"),
        ]


class RideHailingCar(Ride):
    """The driver has his certificate, the car has none."""

    name: ClassVar[str] = "未取得网络预约出租汽车运输证擅自从事网约车经营活动"
    act: ClassVar[str] = "未取得《网络预约出租汽车运输证》，擅自从事网约车经营活动"
    capacity: ClassVar[str] = "所有人和经营者"
    correction: ClassVar[str] = "停止使用未取得运输证的车辆从事网约车经营活动"
    certificate: ClassVar[str] = "网络预约出租汽车运输证"

    def did(self, case: Case) -> str:
        """The order, the journey and the pay."""
        return (
            f"通过网约车平台接单，载有乘客{self.riders}人，由{self.start}前往{self.goal}，平台订单金额{self.fare}元，"
            f"订单尚未完成，检查时尚未收取"
        )

    def lacks(self, case: Case) -> str:
        """The certificate there is and the one there is not."""
        return "当事人持有网络预约出租汽车驾驶员证，不能提供该车的网络预约出租汽车运输证，经查询网约车监管信息交互系统，该车未取得该证"

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return [
            self.owner(case),
            self.stopped(case),
            ("车上有几名乘客？怎样上的车？", f"有{self.riders}名乘客，是我在网约车平台上接的订单，在{self.start}上的车。"),
            ("送到哪里？怎样收费？", f"送到{self.goal}，订单金额{self.fare}元，平台代收，订单没有完成，还没有收。"),
            (f"有没有{self.certificate}？", "没有办理。"),
            *NEVER,
        ]


class RideHailingDriver(RideHailingCar):
    """The car has its certificate, the driver has none."""

    name: ClassVar[str] = "未取得网络预约出租汽车驾驶员证擅自从事网约车经营活动"
    act: ClassVar[str] = "未取得《网络预约出租汽车驾驶员证》，擅自从事网约车经营活动"
    capacity: ClassVar[str] = "所有人和驾驶员"
    correction: ClassVar[str] = "停止未取得驾驶员证从事网约车经营活动的行为"
    certificate: ClassVar[str] = "网络预约出租汽车驾驶员证"

    def lacks(self, case: Case) -> str:
        """The other way round."""
        return "该车持有网络预约出租汽车运输证，当事人不能提供网络预约出租汽车驾驶员证，经查询网约车监管信息交互系统，当事人未取得该证"


class Bargaining(Ride):
    """A taxi driver who asks a price instead of switching the meter on."""

    name: ClassVar[str] = "巡游出租汽车驾驶员议价"
    act: ClassVar[str] = "驾驶巡游出租汽车从事经营服务时议价"
    capacity: ClassVar[str] = "驾驶员"
    correction: ClassVar[str] = "按照规定使用计价器，停止议价行为"

    def did(self, case: Case) -> str:
        """The price that was asked."""
        return (
            f"揽客时未使用计价器，与乘客{self.riders}人议定由{self.start}前往{self.goal}的车费为{self.fare}元，乘客已经上车，检查时尚未收取"
        )

    def lacks(self, case: Case) -> str:
        """The papers are in order, the meter works."""
        return "该车道路运输证和当事人的巡游出租汽车驾驶员证均有效，计价器经现场通电测试工作正常，检查时处于关闭状态"

    def owner(self, case: Case) -> tuple[str, str]:
        """He rents the car."""
        return "你驾驶的是什么车？车属于谁？", f"我驾驶的是{case.plates}巡游出租汽车，车是出租汽车公司的，我承包经营。"

    def ordered(self, case: Case) -> tuple[str, str]:
        """On the street."""
        return "你是怎样坐上这台车的？司机打开计价器了吗？", "我在路边招手上的车，司机没有打表，直接说了价。"

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return [
            self.owner(case),
            self.stopped(case),
            ("车上有几名乘客？去哪里？", f"有{self.riders}名乘客，从{self.start}去{self.goal}。"),
            ("车费是怎样定的？", f"我没有打开计价器，上车前跟乘客说好{self.fare}元，还没有收。"),
            ("计价器有没有故障？", f"没有故障，{moment_text(case.at)}检查时是关着的。"),
            *NEVER,
        ]
