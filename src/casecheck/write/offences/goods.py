"""Carrying goods without a licence, dangerous goods without one, and loads that fall on the road."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from casecheck.write.offences.found import NEVER, OnRoad
from casecheck.write.offences.offence import Dialogue
from casecheck.write.offences.terms import Terms

if TYPE_CHECKING:
    from casecheck.write.case import Case

_LAW = "《中华人民共和国道路运输条例》"
_2016, _2023 = dt.date(2016, 2, 6), dt.date(2023, 7, 20)  # 国务院令第666号, 第764号
FREIGHT = (
    Terms(since=_2016, violated=f"{_LAW}第二十四条第一款第一项", basis=f"{_LAW}第六十三条", least=30_000, most=100_000),
    Terms(since=_2023, violated=f"{_LAW}第二十四条第一款第一项", basis=f"{_LAW}第六十三条第一款第一项", least=3_000, most=10_000),
)
DANGEROUS = (
    Terms(since=_2016, violated=f"{_LAW}第二十四条第一款第二项", basis=f"{_LAW}第六十三条", least=30_000, most=100_000),
    Terms(since=_2023, violated=f"{_LAW}第二十四条第一款第二项", basis=f"{_LAW}第六十三条第一款第三项", least=30_000, most=100_000),
)
SPILLAGE = (
    Terms(since=_2016, violated=f"{_LAW}第二十六条第二款", basis=f"{_LAW}第六十九条第五项", least=1_000, most=3_000),
    Terms(since=_2023, violated=f"{_LAW}第二十六条第二款", basis=f"{_LAW}第六十八条第二款", least=1_000, most=3_000),
)


class Freight(OnRoad):
    """``tonnes`` of ``goods`` from ``start`` to ``goal`` for ``fare`` yuan, not yet paid. The lorry weighs more than 4.5 t."""

    name: ClassVar[str] = "未取得道路运输经营许可擅自从事道路普通货物运输经营"
    act: ClassVar[str] = "未取得道路运输经营许可，擅自从事道路普通货物运输经营"
    capacity: ClassVar[str] = "经营者"
    correction: ClassVar[str] = "停止未经许可的道路普通货物运输经营行为"
    gains: ClassVar[bool] = True
    goods: str
    tonnes: int
    start: str
    goal: str
    fare: int

    def did(self, case: Case) -> str:
        """The load, the journey and the pay."""
        return f"载运{self.goods}{self.tonnes}吨，由{self.start}运往{self.goal}，约定运费{self.fare}元，货到付款，检查时尚未收取"

    def lacks(self, case: Case) -> str:
        """No licence; and the lorry needs one."""
        return "该车行驶证记载的总质量为25000千克。当事人不能提供道路运输经营许可证和车辆营运证，经查询道路运输管理信息系统，均未取得"

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return self.joint(case) or [
            self.owner(case),
            self.stopped(case),
            ("车上装的是什么？从哪里运到哪里？", f"装的是{self.goods}，{self.tonnes}吨，从{self.start}运到{self.goal}。"),
            ("是给谁运的？运费怎么算？", f"是货主找车运的，运费{self.fare}元，货到付款，还没有收。"),
            ("有没有道路运输经营许可证和车辆营运证？", "都没有办理。"),
            *NEVER,
        ]


class DangerousGoods(OnRoad):
    """``cylinders`` of liquefied petroleum gas for ``fare`` yuan, not yet paid."""

    name: ClassVar[str] = "未取得道路运输经营许可擅自从事道路危险货物运输经营"
    act: ClassVar[str] = "未取得道路运输经营许可，擅自从事道路危险货物运输经营"
    capacity: ClassVar[str] = "经营者"
    correction: ClassVar[str] = "停止未经许可的道路危险货物运输经营行为"
    gains: ClassVar[bool] = True
    cylinders: int
    start: str
    goal: str
    fare: int

    def did(self, case: Case) -> str:
        """The load, its class, the journey and the pay."""
        return (
            f"载运盛装液化石油气（UN1965，第2.1项易燃气体）的钢瓶{self.cylinders}只，每只充装14.5千克，由{self.start}运往{self.goal}，"
            f"约定运费{self.fare}元，检查时尚未收取"
        )

    def lacks(self, case: Case) -> str:
        """No licence for dangerous goods."""
        return (
            "当事人不能提供经营范围包括危险货物运输的道路运输经营许可证和车辆营运证，经查询道路运输管理信息系统，均未取得。"
            "执法人员通知充装单位派具备资质的车辆到场转运"
        )

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return self.joint(case) or [
            self.owner(case),
            self.stopped(case),
            ("车上装的是什么？有多少？", f"是装满液化石油气的钢瓶，一共{self.cylinders}只，每只14.5千克。"),
            ("从哪里运到哪里？运费怎么算？", f"从{self.start}运到{self.goal}，运费{self.fare}元，还没有收。"),
            ("你知道液化石油气是危险货物吗？", "知道，瓶身上有易燃气体的标志。"),
            ("有没有危险货物运输的许可证件？", "没有办理。"),
            *NEVER,
        ]


class Spillage(OnRoad):
    """``tonnes`` of loose ``goods``; what fell lies over ``metres`` of the road and damaged nothing."""

    name: ClassVar[str] = "没有采取必要措施防止货物脱落、扬撒"
    act: ClassVar[str] = "没有采取必要措施防止货物脱落、扬撒"
    capacity: ClassVar[str] = "货运经营者"
    correction: ClassVar[str] = "采取覆盖、封堵等措施防止货物脱落、扬撒，清除洒落物"
    goods: str
    tonnes: int
    metres: int

    def did(self, case: Case) -> str:
        """The load and how it was kept."""
        return f"载运散装{self.goods}{self.tonnes}吨，货箱顶部未覆盖苫布，尾板缝隙未封堵，行驶中沿途洒落"

    def lacks(self, case: Case) -> str:
        """What lies on the road."""
        return f"经测量，洒落物沿行车道散布{self.metres}米，路面没有损坏，当事人已当场清扫干净并覆盖苫布。该车持有有效的车辆营运证"

    def dialogue(self, case: Case) -> Dialogue:
        """With the driver."""
        return [
            self.owner(case),
            self.stopped(case),
            ("车上装的是什么货物？有多少？", f"装的是散装{self.goods}，{self.tonnes}吨。"),
            ("你采取了哪些防止洒落的措施？", "没有盖苫布，尾板的缝隙也没有堵，以为路不远不会洒。"),
            ("洒落情况你看到了吗？", f"看到了，路面上洒了{self.metres}米左右，我已经清扫干净，也盖上了苫布。"),
            *NEVER,
        ]
