"""Motor repair (机动车维修) and driver training (驾培) not put on record (备案), and still not after an order to correct."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from casecheck.write.numerals import day_text
from casecheck.write.offences.found import NEVER, OnSite
from casecheck.write.offences.offence import Dialogue
from casecheck.write.offences.terms import Terms

if TYPE_CHECKING:
    from casecheck.write.case import Case

_LAW = "《中华人民共和国道路运输条例》"
_2022, _2023 = dt.date(2022, 5, 1), dt.date(2023, 7, 20)  # 国务院令第752号, 第764号
_OLD = Terms(since=_2022, violated=f"{_LAW}第三十九条第二款", basis=f"{_LAW}第六十五条第三款", least=5_000, most=20_000)
SCHOOL = (_OLD,)
REPAIR = (_OLD, Terms(since=_2023, violated=f"{_LAW}第三十九条第二款", basis=f"{_LAW}第六十五条第四款", least=3_000, most=10_000))


class NotRecorded(OnSite):
    """``ordered``: the day of the order to correct; only who does not obey it is fined. ``number``: customers waiting or learners."""

    business: ClassVar[str]
    ordered: dt.date
    number: int

    def lacks(self, case: Case) -> str:
        """Not on record at the order and not at the check."""
        ordered = f"本机关于{day_text(self.ordered)}责令当事人改正未按规定备案的行为"
        return f"{ordered}，经复查并查询{self.business}备案信息，当事人仍未备案，拒不改正"

    def to_correct(self, case: Case) -> str:
        """The first check."""
        who = f"当事人{case.party.name}在{case.place}"
        return f"{day_text(self.ordered)}，{who}从事{self.business}业务，未按规定向所在地交通运输主管部门备案。"

    def told(self, case: Case) -> Dialogue:
        """About the record and the order."""
        return [
            (f"有没有办理{self.business}备案？", "没有办理。"),
            ("收到过责令改正违法行为通知书吗？", f"收到过，{day_text(self.ordered)}送来的，让我们办理备案，到检查时还没有办。"),
            *NEVER,
        ]


class Repair(NotRecorded):
    """A car is being repaired; nothing is paid yet."""

    name: ClassVar[str] = "从事机动车维修经营业务未按规定进行备案拒不改正"
    act: ClassVar[str] = "从事机动车维修经营业务，未按规定进行备案，经责令改正拒不改正"
    capacity: ClassVar[str] = "维修经营者"
    correction: ClassVar[str] = "依法办理机动车维修经营备案"
    business: ClassVar[str] = "机动车维修经营"

    def did(self, case: Case) -> str:
        """What is being mended."""
        return f"对{case.plates}{case.vehicle.type}进行更换制动片和机油的维修作业，另有{self.number}台车辆待修，费用尚未结算"

    def dialogue(self, case: Case) -> Dialogue:
        """With who is in charge."""
        return [
            self.work(case),
            ("检查时正在做什么？", f"正在给{case.plates}换制动片和机油，后面还有{self.number}台车等着修。"),
            ("费用收了没有？", "还没有结算，没有收钱。"),
            *self.told(case),
        ]


class School(NotRecorded):
    """Learners are taught with a training car; nothing is paid yet."""

    name: ClassVar[str] = "从事机动车驾驶员培训业务未按规定进行备案拒不改正"
    act: ClassVar[str] = "从事机动车驾驶员培训业务，未按规定进行备案，经责令改正拒不改正"
    capacity: ClassVar[str] = "使用单位"
    correction: ClassVar[str] = "依法办理机动车驾驶员培训备案"
    business: ClassVar[str] = "机动车驾驶员培训"

    def did(self, case: Case) -> str:
        """Who is taught, and with what."""
        return f"使用{case.plates}{case.vehicle.type}对{self.number}名学员进行场地驾驶培训，培训费尚未收取"

    def dialogue(self, case: Case) -> Dialogue:
        """With who is in charge."""
        return [
            self.work(case),
            ("检查时正在做什么？", f"正在用{case.plates}教{self.number}名学员练倒车入库。"),
            ("培训费收了没有？", "学员刚来，还没有收。"),
            *self.told(case),
        ]
