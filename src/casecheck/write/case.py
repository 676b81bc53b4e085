"""The facts of one invented case (案件).

A ``Case`` holds what is true; a paper prints part of it. A plant changes the case one paper prints, never the others'.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from casecheck.model import Frozen
from casecheck.write.offences import Offence
from casecheck.write.people import Agency, Agent, Bench, Officer, Party, Person

Generation = Literal["2008", "2019", "2021"]
Cause = Literal[
    "overload-on-site",
    "overload-off-site",
    "unlicensed-passenger",
    "on-spot",
    "unlicensed-freight",
    "unlicensed-dangerous-goods",
    "spillage",
    "ride-hailing-car",
    "ride-hailing-driver",
    "taxi-bargaining",
    "repair-shop",
    "driving-school",
    "road-excavation",
]
Extra = Literal[
    "hearing",
    "extension",
    "hearing-held",
    "measure",
    "measure-extended",
    "registration",
    "sampling",
    "exhibits",
    "approval",
    "report",
    "inspection",
    "transfer",
    "recusal",
    "assistance",
    "certificates",
    "scale",
    "unloading",
    "platform",
    "substitute",
    "correction-review",
    "address",
    "confiscation",
    "post",
    "filing",
    "instalment",
    "enforcement",
    "dismantling",
    "court",
    "court-announced",
    "no-penalty",
    "cancellation",
    "publication",
    "archive",
]


CONFISCATED = (("自制营运标志灯", 1, "个"), ("收费价目牌", 2, "块"))
"""Name, quantity and unit of what is confiscated, if anything."""


class Vehicle(Frozen):
    """``seats`` 0: a lorry. ``use`` is 使用性质, empty for the usual one."""

    plate: str
    trailer: str
    type: str
    seats: int = 0
    use: str = ""


class Sitting(Frozen):
    """The time of a record (笔录). ``to_the_minute`` False: only the day is written. ``signed``: the day of the signatures, if not
    that of the end."""

    start: dt.datetime
    end: dt.datetime
    to_the_minute: bool = True
    signed: dt.date | None = None


class Witness(Frozen):
    """证人 and when he was asked; ``fellow`` sat beside him and was not."""

    person: Person
    fellow: Person
    asked: Sitting


class HearingDays(Frozen):
    """A hearing (听证) that is held, from its application to the report on it."""

    asked: dt.date
    announced: dt.date
    held: Sitting
    reported: dt.date


class MeasureDays(Frozen):
    """扣押 of the vehicle. ``until`` is its last day, ``extended_until`` that of its extension, if it is extended.

    ``clause`` is the item of 行政强制法 28 under which it is released."""

    taken: Sitting
    approved: dt.datetime
    until: dt.date
    extended: dt.datetime | None = None
    extended_until: dt.date | None = None
    released: dt.datetime
    clause: str


class RegistrationDays(Frozen):
    """证据先行登记保存 from the day it begins to its last day, both counted, and the day it is lifted. ``approved``: the day of the
    approval, if not the first."""

    approved: dt.date | None = None
    kept: dt.datetime
    until: dt.date
    days: int
    released: dt.datetime


class SamplingDays(Frozen):
    """抽样取证 and the test of the sample."""

    taken: Sitting
    commissioned: dt.date
    deadline: dt.date
    tested: dt.date


class InstalmentDays(Frozen):
    """分期 or 延期缴纳罚款: asked for within the term of payment, then new terms; ``first_due`` only for instalments."""

    approved: dt.date
    noticed: dt.datetime
    first_due: dt.date
    last_due: dt.date


class EnforcementDays(Frozen):
    """What follows an unpaid fine: 催告 (``announced``: the day it was published, if nobody could be found), then the bureau's own
    强制执行 with a suspension and an agreement, or ``applied`` to the court."""

    demanded: dt.date
    demand_served: dt.datetime
    announced: dt.date | None = None
    approved: dt.date
    enforced: dt.date
    enforced_served: dt.datetime
    suspended: dt.datetime
    agreed: dt.date
    applied: dt.date


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
    hearing_held: HearingDays | None = None
    measure: MeasureDays | None = None
    registration: RegistrationDays | None = None
    sampling: SamplingDays | None = None
    instalment: InstalmentDays | None = None
    enforcement: EnforcementDays | None = None


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
    """One line of the list of evidence (证据材料). ``proves``: what the decision says it proves, if it says so."""

    name: str
    count: int = 1
    remark: str = ""
    proves: str = ""


class Filed(Frozen):
    """One line of the index (卷内目录): a paper that lies in the dossier. ``pages`` as Word's page breaks usually fall."""

    title: str
    number: str
    day: dt.date
    pages: int
    form: str = ""


class Slip(Frozen):
    """What was written into a blank instead of the truth; an empty text leaves it blank. ``value`` as in the truth."""

    text: str
    value: str | None = None


class Case(Frozen):
    """One case. How a paper goes wrong: ``unsaid`` are statements it leaves out, ``unasked`` words whose questions an interview leaves
    out, ``slips`` blanks it fills wrongly, ``reworded`` words it prints otherwise."""

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
    offence: Offence
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
    unasked: frozenset[str] = frozenset()
    slips: dict[str, Slip] = Field(default_factory=dict)
    reworded: dict[str, str] = Field(default_factory=dict)
    region: str = "national"  # whose layouts the papers have
    numbering: dict[str, str] = Field(default_factory=dict)  # letter of a kind of paper → pattern of its number, "" for all others
    partners: tuple[Party, ...] = ()  # both parties (共同当事人) if there are two: the driver, then the carrier
    sides: tuple[Case, ...] = ()  # and the case as the papers of each print it; papers of both print this one

    @property
    def natural(self) -> Party | None:
        """Who fills the half of a form for an individual."""
        return next((party for party in self._printed_parties if party.kind == "person"), None)

    @property
    def organisation(self) -> Party | None:
        """Who fills the half for a unit (单位)."""
        return next((party for party in self._printed_parties if party.kind != "person"), None)

    @property
    def _printed_parties(self) -> tuple[Party, ...]:
        return self.partners if self.sides else (self.party,)

    @property
    def each(self) -> str:
        """分别 in papers that tell of both parties."""
        return "分别" if self.sides else ""

    @property
    def own_cases(self) -> tuple[Case, ...]:
        """One case for each decision."""
        return self.sides or (self,)

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

    @property
    def penalty(self) -> str:
        """What is decided, or how else the case ends: the fine, and what is confiscated (没收) beside it."""
        if "no-penalty" in self.extras:
            return "不予行政处罚"
        if "cancellation" in self.extras:
            return "撤销立案"
        things = "".join(f"、{name}{quantity}{unit}" for name, quantity, unit in CONFISCATED)
        warning = "警告，并处" if self.offence.warned else ""
        return warning + self.fine.text + (f"，没收{things[1:]}" if "confiscation" in self.extras else "")

    @property
    def penalty_value(self) -> str:
        """The fine in 分, and the warning before it, as the truth has them."""
        return f"{'警告；' if self.offence.warned else ''}罚款{self.fine.yuan * 100}"

    @property
    def source(self) -> tuple[int, str]:
        """Which option of 案件来源 is ticked, and what is written into it; a slip ``source`` ticks another."""
        slip = self.slips.get("source")
        return (int(slip.text), "") if slip else self.offence.source

    def says(self, statement: str) -> bool:
        """Does the paper make this statement?"""
        return statement not in self.unsaid

    def card(self, officer: Officer) -> str:
        """The number of an officer's card, empty if the paper leaves it out."""
        return officer.number if self.says("card numbers") else ""

    def number(self, kind: str = "罚") -> str:
        """The number a paper bears. From 2019 one 案号 for all sheets; before, one serial with a letter per kind of paper. A region's
        ``numbering`` goes before."""
        pattern = self.numbering.get(kind, self.numbering.get("", ""))
        if pattern:
            return pattern.format(short=self.agency.short, kind=kind, year=self.dates.filed.year, serial=self.serial)
        return f"{self.agency.short}交{kind if self.generation == '2008' else '罚'}〔{self.dates.filed.year}〕{self.serial:05}号"

    def cause(self, *, suspected: bool = True) -> str:
        """案由: with 涉嫌 until the decision."""
        return f"{self.party.name}{'涉嫌' if suspected else ''}{self.offence.name}案"
