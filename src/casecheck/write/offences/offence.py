"""What every offence knows to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from casecheck.model import Frozen

if TYPE_CHECKING:
    from casecheck.write.case import Case

Dialogue = list[tuple[str, str]]


def carrier(case: Case) -> str:
    """Who drove for whom: 当事人赵凯 / 鸿远公司的驾驶员赵凯 / 当事人鸿远公司与当事人赵凯共同经营，由赵凯."""
    if case.partners:
        driver, owner = (party.name for party in case.partners)
        return f"当事人{owner}与当事人{driver}共同经营，由{driver}"
    return f"当事人{case.party.name}" if case.party.kind == "person" else f"当事人{case.party.name}的驾驶员{case.driver.name}"


class Offence(Frozen):
    """One offence: the article broken, the article that punishes it, and its words. ``found`` is the facts in a sentence or two."""

    name: ClassVar[str]  # as in 案由
    capacity: ClassVar[str]  # what the party is: 承运人, 经营者
    source: ClassVar[tuple[int, str]] = (1, "")  # option of 案件来源 and what is written into it
    correction: ClassVar[str]  # what the party has to do
    violated: str
    basis: str

    @property
    def warned(self) -> bool:
        """Does a warning (警告) go with the fine?"""
        return False

    def role(self, case: Case) -> str:
        """与案件关系 of the person met and asked, where no agent came."""
        if case.partners:
            return "当事人（共同经营人、驾驶人）"
        if case.party.kind == "person":
            return "当事人（驾驶人）" if self.capacity == "经营者" else "当事人（车主兼驾驶人）"
        return "当事人的驾驶人"

    def to_correct(self, case: Case) -> str:
        """The facts of the order to correct (责令改正)."""
        return self.found(case)

    def witness_dialogue(self, case: Case) -> Dialogue:
        """Questions and answers with a passenger; none where there was no passenger."""
        return []

    def found(self, case: Case) -> str:
        """The facts, without the opening."""
        raise NotImplementedError

    def behaviour(self, case: Case) -> str:
        """The facts as a clause of the notice, ending in 的."""
        raise NotImplementedError

    def established(self, case: Case) -> str:
        """What the party did, as a clause after its name."""
        raise NotImplementedError

    def measure(self, case: Case) -> str:
        """How the fine follows from the facts, for the report."""
        raise NotImplementedError

    def reasoning(self, case: Case) -> str:
        """裁量说理 of the decision; empty where the form of the case has none."""
        return ""

    def scene(self, case: Case) -> str:
        """The body of the scene record."""
        raise NotImplementedError

    def dialogue(self, case: Case) -> Dialogue:
        """Questions and answers about the facts."""
        raise NotImplementedError
