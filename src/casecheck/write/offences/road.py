"""擅自挖掘公路."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from casecheck.write.offences.found import NEVER, OnSite
from casecheck.write.offences.offence import Dialogue
from casecheck.write.offences.terms import Terms

if TYPE_CHECKING:
    from casecheck.write.case import Case

_LAW = "《中华人民共和国公路法》"
EXCAVATION = (Terms(since=dt.date(2009, 8, 27), violated=f"{_LAW}第四十四条第一款", basis=f"{_LAW}第七十六条第一项", least=0, most=30_000),)


class Excavation(OnSite):
    """A trench ``metres`` long in the shoulder of a highway, for a water pipe, without approval."""

    name: ClassVar[str] = "擅自挖掘公路"
    act: ClassVar[str] = "未经公路主管部门同意，擅自挖掘公路"
    capacity: ClassVar[str] = "使用人"
    correction: ClassVar[str] = "停止挖掘，按照不低于原有的技术标准恢复公路原状"
    metres: int

    def did(self, case: Case) -> str:
        """The trench as measured."""
        dug = f"使用{case.plates}{case.vehicle.type}（挖掘机）在公路右侧路肩开挖管沟敷设给水管"
        return f"{dug}，经现场测量，管沟长{self.metres}米、宽0.6米、深1.1米"

    def lacks(self, case: Case) -> str:
        """No approval; work stopped."""
        return "当事人不能提供准予挖掘公路的许可决定书，经查询涉路施工许可档案，未取得许可。当事人当场停止挖掘并设置警示标志"

    def dialogue(self, case: Case) -> Dialogue:
        """With who is in charge."""
        return [
            self.work(case),
            ("检查时正在做什么？", f"正在用{case.plates}挖掘机挖沟，准备埋给水管。"),
            ("沟挖了多大？在公路什么位置？", f"在{case.place}右侧路肩上，长{self.metres}米、宽0.6米、深1.1米，测量时我在场，没有异议。"),
            ("挖掘公路有没有经过批准？", "没有办理许可，以为埋管子不用批。"),
            ("现在是什么情况？", "已经停工，摆了警示标志，正在回填。"),
            *NEVER,
        ]
