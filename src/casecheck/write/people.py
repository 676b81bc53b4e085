"""Who takes part in a case, and the bureau."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casecheck.model import Frozen

PartyKind = Literal["person", "company", "sole_trader"]
PartyChoice = Literal["person", "company", "sole_trader", "two"]
"""What a dossier can be asked for: ``two`` = the driver and the carrier whose lorry he drives, each with a decision of his own."""


class Person(Frozen):
    """A natural person. ``work`` is 工作单位及职务."""

    name: str
    sex: str
    birth: dt.date
    id_number: str
    address: str
    phone: str
    work: str

    def age(self, day: dt.date) -> int:
        """Full years on a day."""
        return day.year - self.birth.year - ((day.month, day.day) < (self.birth.month, self.birth.day))


class Party(Frozen):
    """当事人. ``head`` is the person himself, the legal representative (法定代表人) or the operator (经营者)."""

    kind: PartyKind
    name: str
    address: str
    phone: str
    head: Person
    credit_code: str = ""
    scope: str = ""  # 经营范围 of an organisation


class Agent(Frozen):
    """委托代理人: who acts for an organisation, and since when he is authorised (授权委托书的日期)."""

    person: Person
    authorised: dt.date


class Officer(Frozen):
    """执法人员 and the number of the enforcement card (执法证号)."""

    name: str
    number: str


class Bench(Frozen):
    """Those who look at a case after the officers: legal review (法制审核) and the heads who discuss it (集体讨论)."""

    reviewer: str
    review_head: str
    deputies: tuple[str, str]
    clerk: str


class Agency(Frozen):
    """The bureau that acts, and those it has to name."""

    name: str
    short: str
    superior: str
    government: str
    court: str
    address: str
    postcode: str
    phone: str
    bank: str
    account: str


AGENCY = Agency(
    name="澜城市泊云区交通运输局",
    short="澜泊",
    superior="澜城市交通运输局",
    government="澜城市泊云区人民政府",
    court="澜城市泊云区人民法院",
    address="澜城市泊云区望川路118号",
    postcode="159900",
    phone="0450-80000118",
    bank="泊云农村商业银行望川支行",
    account="6200009901180000275",
)
