"""What offences found by a check have in common: on the road, where a vehicle is stopped, and on a site, where work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from casecheck.write.numerals import clock_text, moment_text
from casecheck.write.offences.joint import partner_dialogue, shared_owner
from casecheck.write.offences.offence import Dialogue, Offence, carrier
from casecheck.write.offences.terms import Terms

if TYPE_CHECKING:
    from casecheck.write.case import Case

_FILMED = "检查全程使用执法记录仪记录。"
_CARD = "执法人员向其出示执法证件，表明身份，说明检查事由。"


class Checked(Offence):
    """One found by a check. ``terms`` is the law of its day. A subclass says what was done (``did``) and what was missing (``lacks``)."""

    act: ClassVar[str]  # what the party did, in the words of the law
    gains: ClassVar[bool] = False  # does the fine depend on unlawful gains (违法所得)?
    terms: Terms

    @property
    def warned(self) -> bool:
        """As the law of the day has it."""
        return self.terms.warned

    def did(self, case: Case) -> str:
        """What was going on, as a clause without a subject."""
        raise NotImplementedError

    def lacks(self, case: Case) -> str:
        """What could not be shown, as a clause without a subject."""
        raise NotImplementedError

    def under(self, law: Terms) -> Self:
        """The same facts under the law of another day."""
        return self.model_copy(update={"terms": law, "violated": law.violated, "basis": law.basis})

    def established(self, case: Case) -> str:
        """The words of the law."""
        return self.act

    def measure(self, case: Case) -> str:
        """Where in the range, and why."""
        none = "没有违法所得，" if self.gains else ""
        return f"{none}系首次被查处，配合调查，危害后果轻微，参照本市交通运输行政处罚裁量基准，属于较轻情形。"

    def reasoning(self, case: Case) -> str:
        """The same for the decision."""
        none = "没有违法所得，" if self.gains else ""
        softer = "行为发生后有关规定修改，修改后的规定处罚较轻，适用修改后的规定。" if self.terms.since > case.at.date() else ""
        where = "按照法定幅度的下限处罚" if self.terms.least else "在法定幅度内从轻确定罚款数额"
        return f"当事人{none}系首次被查处，能够配合调查，参照《澜城市交通运输行政处罚裁量基准》，违法程度较轻，{where}。{softer}"


class OnRoad(Checked):
    """The vehicle was stopped; ``did`` is what it carried, ``permit`` what two parties that work together lack."""

    permit: ClassVar[str] = "道路运输经营许可证和车辆营运证"

    def found(self, case: Case) -> str:
        """Time, vehicle, load, place, what was missing."""
        drove = f"{moment_text(case.at)}，{carrier(case)}驾驶{case.plates}{case.vehicle.type}，在{case.place}接受检查。"
        return f"{drove}经检查，该车{self.did(case)}。{self.lacks(case)}。"

    def behaviour(self, case: Case) -> str:
        """The same as a clause."""
        return f"于{moment_text(case.at)}在{case.place}，使用{case.plates}{case.vehicle.type}{self.did(case)}，{self.act}的"

    def scene(self, case: Case) -> str:
        """The check beside the road."""
        first, second = case.officers
        return (
            f"执法人员{first.name}、{second.name}在{case.place}开展执法检查。{clock_text(case.at)}，{case.driver.name}驾驶{case.plates}"
            f"{case.vehicle.type}停靠，{_CARD}经检查，该车{self.did(case)}。{self.lacks(case)}。{_FILMED}"
        )

    def owner(self, case: Case) -> tuple[str, str]:
        """The opening question, whose car it is, with its answer."""
        own = "车是我自己的。" if case.party.kind == "person" else f"车登记在{case.party.name}名下，由其经营，我是受雇开车的。"
        return "你驾驶的是什么车？车属于谁？", f"我驾驶的是{case.plates}{case.vehicle.type}。{shared_owner(case) or own}"

    def joint(self, case: Case) -> Dialogue:
        """With the agent of the carrier, if driver and carrier are both parties; else empty."""
        return partner_dialogue(case, f"该车{self.did(case)}", self.permit) if case.partners and case.agent else []

    def stopped(self, case: Case) -> tuple[str, str]:
        """Where and when."""
        return "在什么时间、什么地点接受检查？", f"{moment_text(case.at)}，在{case.place}停的车。"


class OnSite(Checked):
    """Work was going on at a place; the person met is in charge there."""

    in_charge: ClassVar[str] = "现场负责人"

    def role(self, case: Case) -> str:
        """The party himself, or who is in charge on the site."""
        return "当事人" if case.party.kind == "person" else f"当事人的{self.in_charge}"

    def found(self, case: Case) -> str:
        """Time, place, the work, what was missing."""
        return f"{moment_text(case.at)}，执法人员检查发现，当事人{case.party.name}在{case.place}{self.did(case)}。{self.lacks(case)}。"

    def behaviour(self, case: Case) -> str:
        """The same as a clause."""
        return f"于{moment_text(case.at)}在{case.place}，{self.did(case)}，{self.act}的"

    def scene(self, case: Case) -> str:
        """The check on the site."""
        first, second = case.officers
        return (
            f"执法人员{first.name}、{second.name}到{case.place}开展执法检查。{clock_text(case.at)}，{case.driver.name}在场，{_CARD}"
            f"经检查，{case.party.name}{self.did(case)}。{self.lacks(case)}。{_FILMED}"
        )

    def work(self, case: Case) -> tuple[str, str]:
        """Who runs the place, and what the person asked does there."""
        if case.party.kind == "person":
            return "这里由谁负责？", f"由我本人负责，我叫{case.driver.name}，活是我自己揽的。"
        return "这里由谁负责？你做什么工作？", f"由{case.party.name}负责，我是{self.in_charge}。"


NEVER: Dialogue = [("以前是否因这种行为受过处罚？", "没有受过。")]
"""The last question about the facts."""
