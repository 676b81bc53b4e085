"""The facts of one invented case (案件).

A ``Case`` holds what is true; a paper prints part of it. A plant changes the case one paper prints, never the others'.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from casecheck.model import Frozen
from casecheck.write.offences import Carriage, Height, Overload
from casecheck.write.people import Agency, Agent, Bench, Officer, Party, Person

Generation = Literal["2008", "2019", "2021"]
Cause = Literal["overload-on-site", "overload-off-site", "unlicensed-passenger", "on-spot"]
Extra = Literal["hearing", "extension"]


class Vehicle(Frozen):
    """``seats`` 0: a lorry."""

    plate: str
    trailer: str
    type: str
    seats: int = 0


class Sitting(Frozen):
    """The time of a record (笔录). ``to_the_minute`` False: only the day is written."""

    start: dt.datetime
    end: dt.datetime
    to_the_minute: bool = True


class Witness(Frozen):
    """证人 and when he was asked; ``fellow`` sat beside him and was not."""

    person: Person
    fellow: Person
    asked: Sitting


class Dates(Frozen):
    """The days of the procedure, in its order. A paper that the case does not have leaves its day unused."""

    accepted: dt.date
    filed: dt.date
    corrected: dt.date
    extended: dt.date
    reported: dt.date
    report_approved: dt.date
    notice_dated: dt.date
    notice_served: dt.datetime
    defended: dt.datetime
    defence_reviewed: dt.date
    hearing_notice_served: dt.datetime
    hearing: dt.datetime
    legally_reviewed: dt.date
    discussed: dt.datetime
    decision_dated: dt.date
    decision_served: dt.datetime
    paid: dt.date
    closed: dt.date
    closing_approved: dt.date
    archived: dt.date


class Fine(Frozen):
    """A fine in yuan, as figures and as capitals (大写)."""

    yuan: int
    words: str

    @property
    def text(self) -> str:
        """罚款人民币陆仟元整（¥6000.00）."""
        return f"罚款人民币{self.words}（¥{self.yuan}.00）"


class Remedy(Frozen):
    """The remedies told in the decision."""

    bodies: str
    reconsideration: str = "六十日"
    litigation: str = "六个月"


class Rights(Frozen):
    """What the notice cites for the right to be heard and for the hearing, and the term to ask for it."""

    heard: str
    hearing: str
    term: str


class Evidence(Frozen):
    """One line of the list of evidence (证据材料)."""

    name: str
    count: int = 1
    remark: str = ""


class Filed(Frozen):
    """One line of the index (卷内目录): a paper that lies in the dossier. ``pages`` as Word's page breaks usually fall."""

    title: str
    number: str
    day: dt.date
    pages: int


class Slip(Frozen):
    """What was written into a blank instead of the truth; an empty text leaves it blank. ``value`` as in the truth."""

    text: str
    value: str | None = None


class Case(Frozen):
    """One case. ``unsaid`` and ``slips`` are how a paper goes wrong: statements it leaves out, blanks it fills wrongly."""

    generation: Generation
    kind: Cause
    serial: int
    party: Party
    driver: Person  # who drove; met on the scene and interviewed unless an agent came; for a person, the party himself
    agent: Agent | None = None
    witness: Witness | None = None
    officers: tuple[Officer, ...]
    unit_head: str
    agency_head: str
    bench: Bench
    agency: Agency
    vehicle: Vehicle
    offence: Overload | Carriage | Height
    at: dt.datetime  # time of the act (违法行为时间)
    place: str
    scene: Sitting
    interview: Sitting
    dates: Dates
    fine: Fine
    remedy: Remedy
    rights: Rights
    evidence: tuple[Evidence, ...]
    papers: tuple[str, ...]  # the slots its procedure fills, in filing order
    extras: frozenset[Extra] = frozenset()
    contents: tuple[Filed, ...] = ()  # what the index lists
    unsaid: frozenset[str] = frozenset()
    slips: dict[str, Slip] = Field(default_factory=dict)

    @property
    def plates(self) -> str:
        """Head and trailer as written: 黑ZA1234/黑ZB123挂."""
        return "/".join(filter(None, (self.vehicle.plate, self.vehicle.trailer)))

    @property
    def speaker(self) -> Person:
        """Who is asked and signs: the agent if there is one, else the driver."""
        return self.agent.person if self.agent else self.driver

    @property
    def receiver(self) -> str:
        """Who takes the papers served: the agent, or the party, its representative or operator."""
        return self.agent.person.name if self.agent else self.party.head.name

    @property
    def names(self) -> tuple[str, ...]:
        """The officers' names."""
        return tuple(officer.name for officer in self.officers)

    def says(self, statement: str) -> bool:
        """Does the paper make this statement?"""
        return statement not in self.unsaid

    def card(self, officer: Officer) -> str:
        """The number of an officer's card, empty if the paper leaves it out."""
        return officer.number if self.says("card numbers") else ""

    def number(self, kind: str = "罚") -> str:
        """The number a paper bears. From 2019 one 案号 for all sheets; before, one serial with a letter per kind of paper."""
        return f"{self.agency.short}交{kind if self.generation == '2008' else '罚'}〔{self.dates.filed.year}〕{self.serial:05}号"

    def cause(self, *, suspected: bool = True) -> str:
        """案由: with 涉嫌 until the decision."""
        return f"{self.party.name}{'涉嫌' if suspected else ''}{self.offence.name}案"
