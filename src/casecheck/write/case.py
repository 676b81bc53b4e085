"""The facts of one invented case (案件), and how to make one.

A ``Case`` holds what is true; a paper prints part of it. A plant changes the case one paper prints, never the others'.
"""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import Literal

import chinese_calendar

from casecheck.errors import UsageError
from casecheck.model import Frozen
from casecheck.write import invent
from casecheck.write.numerals import capitals

Generation = Literal["2008", "2019", "2021"]
PartyKind = Literal["person", "company", "sole_trader"]

FIRST_DAY: dict[str, dt.date] = {"2008": dt.date(2018, 5, 8), "2019": dt.date(2020, 5, 12), "2021": dt.date(2024, 5, 8)}
"""A day of the act that suits each generation of forms, used when the caller names none."""


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


class Officer(Frozen):
    """执法人员 and the number of the enforcement card (执法证号)."""

    name: str
    number: str


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


class Vehicle(Frozen):
    """``limit`` is the gross limit in kg by axles (超限运输车辆行驶公路管理规定 3)."""

    plate: str
    trailer: str
    type: str
    axles: str
    limit: int


class Weighing(Frozen):
    """One reading of a fixed scale, in kg; ``at`` is the time of the act (违法行为时间)."""

    total: int
    at: dt.datetime
    scale: str


class Sitting(Frozen):
    """The time of a record (笔录). ``to_the_minute`` False: only the day is written."""

    start: dt.datetime
    end: dt.datetime
    to_the_minute: bool = True


class Dates(Frozen):
    """The days of the procedure, in its order."""

    accepted: dt.date
    filed: dt.date
    reported: dt.date
    report_approved: dt.date
    notice_dated: dt.date
    notice_served: dt.datetime
    decision_dated: dt.date
    decision_served: dt.datetime
    paid: dt.date
    closed: dt.date
    closing_approved: dt.date


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


class Case(Frozen):
    """One overloaded-truck case (违法超限运输)."""

    generation: Generation
    serial: int
    party: Party
    driver: Person  # who drove, was met on the scene and was interviewed; for a person, the party himself
    officers: tuple[Officer, Officer]
    unit_head: str
    agency_head: str
    agency: Agency
    vehicle: Vehicle
    weighing: Weighing
    place: str
    goods: str
    scene: Sitting
    interview: Sitting
    card_shown: bool = True  # does the interview record say that cards were shown?
    told_before: bool = True  # does the decision say that the notice was given?
    dates: Dates
    fine: Fine
    remedy: Remedy

    @property
    def excess(self) -> int:
        """Kilograms over the limit."""
        return self.weighing.total - self.vehicle.limit

    @property
    def plates(self) -> str:
        """Head and trailer as written: 黑ZA1234/黑ZB123挂."""
        return "/".join(filter(None, (self.vehicle.plate, self.vehicle.trailer)))

    def number(self, kind: str = "罚") -> str:
        """The number a paper bears. From 2019 one 案号 for all sheets; before, one serial with a letter per kind of paper."""
        return f"{self.agency.short}交{kind if self.generation == '2008' else '罚'}〔{self.dates.filed.year}〕{self.serial:05}号"

    def cause(self, *, suspected: bool = True) -> str:
        """案由: with 涉嫌 until the decision."""
        return f"{self.party.name}{'涉嫌' if suspected else ''}违法超限运输案"


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

_TRUCKS = (
    ("四轴载货汽车", "重型自卸货车", 31_000, False),
    ("五轴汽车列车", "重型半挂牵引车", 43_000, True),
    ("六轴汽车列车（双驱动轴）", "重型半挂牵引车", 49_000, True),
)


def fine_yuan(excess: int) -> int:
    """超限规定 43: a warning up to 1000 kg, then 500 yuan for each full 1000 kg, at most 30000."""
    return 0 if excess <= 1000 else min(30_000, excess // 1000 * 500)


def working_day(day: dt.date, steps: int = 0) -> dt.date:
    """The ``steps``-th working day after ``day``; with 0, the day itself or the next working day."""
    try:
        while not steps and not chinese_calendar.is_workday(day):
            day += dt.timedelta(days=1)
        for _ in range(steps):
            day += dt.timedelta(days=1)
            while not chinese_calendar.is_workday(day):
                day += dt.timedelta(days=1)
    except NotImplementedError:
        raise UsageError(f"节假日日历没有 {day.year} 年，无法推算案件日期；请改用 --day 指定较早的违法行为发生日。") from None
    return day


def _at(day: dt.date, hour: int, minute: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute))


def _dates(random: Random, act: dt.date) -> Dates:
    """Each step on a working day: the decision after five full working days from service, its service within seven, payment
    within 15 days, all within 90 days of filing."""
    filed = working_day(act, 1)
    reported = working_day(filed, 3)
    approved = working_day(reported, 1)
    notice = working_day(approved, 1)
    noticed = working_day(notice, random.randrange(2))
    decided = working_day(noticed, 7 + random.randrange(3))
    served = working_day(decided, 1 + random.randrange(3))
    paid = working_day(served, 1 + random.randrange(4))
    closed = working_day(paid, 2)
    return Dates(
        accepted=act,
        filed=filed,
        reported=reported,
        report_approved=approved,
        notice_dated=notice,
        notice_served=_at(noticed, 9 + random.randrange(2), random.randrange(10, 60)),
        decision_dated=decided,
        decision_served=_at(served, 14 + random.randrange(2), random.randrange(10, 60)),
        paid=paid,
        closed=closed,
        closing_approved=working_day(closed, 1),
    )


def _person(random: Random, name: str, sex: str, act: dt.date, work: str) -> Person:
    birth = dt.date(act.year - random.randrange(29, 56), random.randrange(1, 13), random.randrange(1, 29))
    street, house, room = random.choice(("柳岸街", "同心路", "清泉街", "育才路")), random.randrange(3, 260), random.randrange(101, 703)
    return Person(
        name=name,
        sex=sex,
        birth=birth,
        id_number=invent.identity(random, sex, birth),
        address=f"澜城市泊云区{street}{house}号{random.randrange(1, 9)}单元{room}室",
        phone=invent.phone(random),
        work=work,
    )


def _party(random: Random, kind: PartyKind, names: list[str], act: dt.date) -> tuple[Party, Person]:
    """The party and the driver."""
    if kind == "person":
        person = _person(random, names[0], "男", act, "个体货运，无职务")
        return Party(kind=kind, name=person.name, address=person.address, phone=person.phone, head=person), person
    word = random.choice(("顺达", "鸿远", "通衢", "捷安"))
    company = kind == "company"
    name = f"澜城{word}物流有限公司" if company else f"泊云区{word}货运部"
    head = _person(random, names[1], "男", act, f"{name}{'法定代表人' if company else '经营者'}")
    party = Party(
        kind=kind,
        name=name,
        address=f"澜城市泊云区货场路{random.randrange(3, 99)}号",
        phone=f"0450-8000{random.randrange(10000):04}",
        head=head,
        credit_code=invent.credit_code(random, "91" if company else "92"),
    )
    return party, _person(random, names[0], "男", act, f"{name}驾驶员")


def _vehicle(random: Random) -> Vehicle:
    axles, type_, limit, trailer = random.choice(_TRUCKS)
    plate, second = invent.plate(random), invent.plate(random, trailer=True)
    return Vehicle(plate=plate, trailer=second if trailer else "", type=type_, axles=axles, limit=limit)


def make_case(seed: int, generation: Generation = "2021", party: PartyKind = "person", day: dt.date | None = None) -> Case:
    """One coherent case whose act was on ``day``. The same arguments give the same case. UsageError if the working-day calendar
    does not reach the case's end."""
    random = Random(f"{seed}/{generation}/{party}")
    act = day or FIRST_DAY[generation]
    names = invent.names(random, ("男", "男", "男", "女", "男", "男"))
    subject, driver = _party(random, party, names, act)
    vehicle = _vehicle(random)
    excess = random.randrange(9_020, 18_980, 20)
    dates = _dates(random, act)
    start = _at(act, random.randrange(8, 11), random.randrange(5, 25))
    asked = _at(working_day(dates.filed, 1), random.randrange(9, 11), random.randrange(5, 25))
    bodies = AGENCY.government if dates.decision_dated >= dt.date(2024, 1, 1) else f"{AGENCY.government}或者{AGENCY.superior}"
    yuan = fine_yuan(excess)
    return Case(
        generation=generation,
        serial=random.randrange(20, 900),
        party=subject,
        driver=driver,
        officers=(
            Officer(name=names[2], number=f"{invent.AREA}{random.randrange(10**5):05}"),
            Officer(name=names[3], number=f"{invent.AREA}{random.randrange(10**5):05}"),
        ),
        unit_head=names[4],
        agency_head=names[5],
        agency=AGENCY,
        vehicle=vehicle,
        weighing=Weighing(total=vehicle.limit + excess, at=start, scale=f"BY-CZ-{random.randrange(1, 9):02}"),
        place=f"省道S9{random.randrange(10, 99)}线K{random.randrange(12, 88)}+{random.randrange(1, 10)}00处泊云超限检测站",
        goods=random.choice(("砂石", "水泥熟料", "煤炭", "钢材")),
        scene=Sitting(start=start, end=start + dt.timedelta(minutes=random.randrange(28, 45))),
        interview=Sitting(start=asked, end=asked + dt.timedelta(minutes=random.randrange(42, 65))),
        dates=dates,
        fine=Fine(yuan=yuan, words=capitals(yuan)),
        remedy=Remedy(bodies=bodies),
    )
