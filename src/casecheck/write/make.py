"""Making one coherent case from a seed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from casecheck.errors import UsageError
from casecheck.write import invent
from casecheck.write.aftermath import afterwards
from casecheck.write.case import (
    Case,
    Cause,
    Evidence,
    Extra,
    Fine,
    Generation,
    Remedy,
    Rights,
    Sitting,
    Vehicle,
    Witness,
)
from casecheck.write.kinds import KINDS, Trade, order_day
from casecheck.write.numerals import capitals
from casecheck.write.offences import Carriage, Height, Offence, OffSiteOverload, Overload
from casecheck.write.offences.carriage import basis, least_fine
from casecheck.write.offences.found import Checked
from casecheck.write.offences.overload import fine_yuan
from casecheck.write.offences.terms import softest, terms
from casecheck.write.people import AGENCY, Agent, Bench, Officer, Party, PartyChoice, PartyKind, Person
from casecheck.write.procedure import first_evidence, further_evidence, of_two, parties, slots
from casecheck.write.regions import NATIONAL, REGIONS, settled
from casecheck.write.steps import further
from casecheck.write.timeline import at, on_the_spot, ordinary
from casecheck.write.workdays import working_day

FIRST_DAY: dict[str, dt.date] = {"2008": dt.date(2018, 5, 8), "2019": dt.date(2020, 5, 12), "2021": dt.date(2024, 5, 8)}
"""A day of the act that suits each generation of forms, used when the caller names none."""

_TRUCKS = (
    ("四轴载货汽车", "重型自卸货车", 31_000, False),
    ("五轴汽车列车", "重型半挂牵引车", 43_000, True),
    ("六轴汽车列车（双驱动轴）", "重型半挂牵引车", 49_000, True),
)
_OLD = Rights(heard="第三十一条、第三十二条", hearing="第四十二条", term="三日")
_RIGHTS: dict[Generation, Rights] = {
    "2008": _OLD,
    "2019": _OLD,
    "2021": Rights(heard="第四十四条、第四十五条", hearing="第六十三条、第六十四条", term="五日"),
}
_TRADES: dict[Cause, Trade] = {"unlicensed-passenger": Trade(alone="无固定职业")}
_EVIDENCE: dict[Cause, tuple[Evidence, ...]] = {
    "overload-on-site": (Evidence(name="现场笔录", remark="载明称重结果"), Evidence(name="询问笔录")),
    "overload-off-site": (
        Evidence(name="称重检测单", remark="载明称重结果"),
        Evidence(name="询问笔录"),
        Evidence(name="营业执照复印件"),
        Evidence(name="行驶证复印件"),
    ),
    "unlicensed-passenger": (
        Evidence(name="现场笔录"),
        Evidence(name="询问笔录", count=2, remark="当事人、乘客各1份"),
        Evidence(name="身份证复印件"),
        Evidence(name="驾驶证复印件"),
        Evidence(name="行驶证复印件"),
    ),
    "on-spot": (
        Evidence(name="勘验笔录", remark="载明测量结果"),
        Evidence(name="身份证复印件"),
        Evidence(name="驾驶证复印件"),
        Evidence(name="行驶证复印件"),
    ),
}


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


def _party(random: Random, kind: PartyKind, names: list[str], act: dt.date, trade: Trade) -> tuple[Party, Person]:
    """The party and the driver."""
    if kind == "person":
        person = _person(random, names[0], "男", act, trade.alone)
        return Party(kind=kind, name=person.name, address=person.address, phone=person.phone, head=person), person
    word = random.choice(("顺达", "鸿远", "通衢", "捷安"))
    company = kind == "company"
    name = f"澜城{word}{trade.company}" if company else f"泊云区{word}{trade.sole_trader}"
    head = _person(random, names[1], "男", act, f"{name}{'法定代表人' if company else '经营者'}")
    party = Party(
        kind=kind,
        name=name,
        address=f"澜城市泊云区货场路{random.randrange(3, 99)}号",
        phone=f"0450-8000{random.randrange(10000):04}",
        head=head,
        credit_code=invent.credit_code(random, "91" if company else "92"),
        scope=trade.scope,
    )
    return party, _person(random, names[0], "男", act, f"{name}{trade.post}")


def _lorry(random: Random) -> tuple[Vehicle, str, int]:
    """A lorry, what its axles are called, and their gross limit in kg."""
    axles, type_, limit, trailer = random.choice(_TRUCKS)
    plate, second = invent.plate(random), invent.plate(random, trailer=True)
    return Vehicle(plate=plate, trailer=second if trailer else "", type=type_), axles, limit


def _vehicle_and_offence(random: Random, kind: Cause, act: dt.date) -> tuple[Vehicle, Offence]:
    """The masses of an overload at a station are filled in later."""
    if kind in KINDS:
        return KINDS[kind].vehicle(random), KINDS[kind].make(random, terms(KINDS[kind].law, act), act)
    if kind == "unlicensed-passenger":
        car = Vehicle(plate=invent.plate(random), trailer="", type="小型普通客车", seats=7)
        start, goal = random.choice((("澜城市客运南站", "泊云区青石镇"), ("泊云客运站", "澜城市火车站")))
        riders, fare = random.randrange(3, 6), random.choice((20, 25, 30, 40))
        return car, Carriage(basis=basis(act), riders=riders, start=start, goal=goal, fare=fare)
    if kind == "on-spot":
        van = Vehicle(plate=invent.plate(random), trailer="", type="重型仓栅式货车")
        return van, Height(height=random.randrange(406, 420), goods=random.choice(("秸秆", "空塑料桶", "泡沫板")))
    lorry, axles, limit = _lorry(random)
    return lorry, Overload(axles=axles, limit=limit, total=limit, scale="", goods="")


def _bench(random: Random, besides: list[str]) -> tuple[Bench, list[str]]:
    """Those who look at the case later, and three names for other people."""
    names = invent.names(random, ("女", "男", "男", "女", "女", "男", "女", "男"), besides)
    return Bench(reviewer=names[0], review_head=names[1], deputies=(names[2], names[3]), clerk=names[4]), names[5:]


def _weighed(random: Random, kind: Cause, offence: Overload, excess: int, act: dt.date) -> Overload:
    """The scale and the load. ``random`` is asked in the order in which older samples were made."""
    values = offence.model_dump() | {"total": offence.limit + excess, "scale": f"BY-CZ-{random.randrange(1, 9):02}"}
    if kind == "overload-on-site":
        return Overload.model_validate(values)
    values |= {"automatic": True, "ticket": f"BY{act:%Y%m%d}{random.randrange(10**4):04}"}
    return OffSiteOverload.model_validate(values)


def _place(random: Random, kind: Cause, party: Party) -> str:
    if kind in KINDS:
        return KINDS[kind].place(random, party)
    stake = f"省道S9{random.randrange(10, 99)}线K{random.randrange(12, 88)}+{random.randrange(1, 10)}00处"
    after = {"overload-on-site": "泊云超限检测站", "overload-off-site": "泊云1号不停车检测点"}
    return f"泊云区望川路{random.randrange(20, 90)}号门前路段" if kind == "unlicensed-passenger" else stake + after.get(kind, "")


def _fine(kind: Cause, offence: Offence, act: dt.date) -> Fine:
    if isinstance(offence, Checked):
        yuan = offence.terms.usual
    elif isinstance(offence, Overload):
        yuan = fine_yuan(offence.excess)
    elif kind == "unlicensed-passenger":
        yuan = least_fine(act)
    else:
        yuan = 200 if act >= dt.date(2021, 7, 15) else 50  # the most a person can be fined on the spot
    return Fine(yuan=yuan, words=capitals(yuan) if yuan else "零元整")


def _sitting(start: dt.datetime, minutes: int) -> Sitting:
    return Sitting(start=start, end=start + dt.timedelta(minutes=minutes))


def make_case(
    seed: int,
    generation: Generation = "2021",
    party: PartyChoice | None = None,
    day: dt.date | None = None,
    cause: Cause = "overload-on-site",
    extras: Sequence[Extra] = (),
    region: str = NATIONAL,
) -> Case:
    """One coherent case whose act was on ``day``. The same arguments give the same case.

    ``party`` None: the usual one of the cause; ``two``: the driver and the carrier together, each with a decision of his own.
    ``extras``: steps such a case may have besides (procedure.suits). ``region``: where it happens, and how its papers are printed.
    UsageError if party or extras do not suit the cause, or the working-day calendar does not reach the case's end.
    """
    if region not in REGIONS:
        raise UsageError(f"没有名为 {region} 的地区版式；可用的有：{'、'.join(REGIONS)}。")
    who = party or parties(cause)[0]
    if who == "two":
        return two_parties(seed, generation, day, cause, extras, region)
    if who not in parties(cause):
        raise UsageError(f"{cause} 案的当事人只能是 {'、'.join(parties(cause))}；请改用 --party {parties(cause)[0]}。")
    key = f"{seed}/{generation}/{who}" + ("" if cause == "overload-on-site" else f"/{cause}")
    random, more = Random(key), Random(f"{key}/more")
    act = day or FIRST_DAY[generation]
    found = KINDS.get(cause)
    names = invent.names(random, ("男", "男", "男", "女", "男", "男"))
    subject, driver = _party(random, who, names, act, found.trade if found else _TRADES.get(cause, Trade()))
    bench, others = _bench(more, names)
    vehicle, offence = _vehicle_and_offence(random, cause, act)
    excess = random.randrange(9_020, 18_980, 20)
    if "no-penalty" in extras:  # slight: below 1000 kg
        excess = 620 + excess % 360
    dates = on_the_spot(act) if cause == "on-spot" else ordinary(random, act, frozenset(extras))
    if found and found.ordered:
        dates = dates.model_copy(update={"corrected": order_day(act)})
    if found and isinstance(offence, Checked):
        offence = offence.under(softest(found.law, act, dates.decision_dated))
    papers = slots(cause, frozenset(extras), who, grave=isinstance(offence, Checked) and offence.terms.grave)
    start = at(act, random.randrange(8, 11), random.randrange(5, 25))
    asked = at(working_day(dates.filed, 1), random.randrange(9, 11), random.randrange(5, 25))
    bodies = AGENCY.government if dates.decision_dated >= dt.date(2024, 1, 1) else f"{AGENCY.government}或者{AGENCY.superior}"
    serial = random.randrange(20, 900)
    numbers = [f"{invent.AREA}{random.randrange(10**5):05}" for _ in range(2)]
    if isinstance(offence, Overload):
        offence = _weighed(random, cause, offence, excess, act)
    place = _place(random, cause, subject)
    if isinstance(offence, Overload):
        goods = random.choice(("砂石", "水泥熟料", "煤炭", "钢材"))
        offence = type(offence).model_validate(offence.model_dump() | {"goods": goods})
    scene = _sitting(start, random.randrange(28, 45))
    case = Case(
        generation=generation,
        kind=cause,
        serial=serial,
        party=subject,
        driver=driver,
        agent=_agent(more, subject, others[0], act, asked) if cause == "overload-off-site" else None,
        witness=_witness(more, others[1:], scene) if "witness_interview" in papers else None,
        officers=tuple(Officer(name=name, number=number) for name, number in zip(names[2:4], numbers, strict=True)),
        unit_head=names[4],
        agency_head=names[5],
        bench=bench,
        agency=AGENCY,
        vehicle=vehicle,
        offence=offence,
        at=start,
        place=place,
        scene=scene,
        interview=_sitting(asked, random.randrange(42, 65)),
        dates=afterwards(further(dates, scene, frozenset(extras)), cause, frozenset(extras)),
        fine=_fine(cause, offence, act),
        remedy=Remedy(bodies=bodies),
        rights=_RIGHTS[generation],
        evidence=(*(_EVIDENCE.get(cause) or first_evidence(papers)), *further_evidence(papers)),
        papers=papers,
        extras=frozenset(extras),
    )
    return settled(case, REGIONS[region])


def two_parties(
    seed: int, generation: Generation, day: dt.date | None, cause: Cause, extras: Sequence[Extra] = (), region: str = NATIONAL
) -> Case:
    """A company's lorry that the company and its driver work together: one inquiry, two decisions. UsageError as for ``make_case``."""
    of_two(cause, grave=False)
    if extras:
        raise UsageError(f"两名当事人的案卷还不能写进 {'、'.join(extras)}；请去掉 --with 和 --procedure，或者只写一名当事人。")
    case = make_case(seed, generation, "company", day, cause)
    person = case.driver.model_copy(update={"work": "个体运输经营者"})
    driver = Party(kind="person", name=person.name, address=person.address, phone=person.phone, head=person)
    carrier, random = case.party, Random(f"{seed}/{generation}/two/{cause}")
    papers = of_two(cause, grave=isinstance(case.offence, Checked) and case.offence.terms.grave)
    (name,) = invent.names(random, ("男",), [*case.names, person.name, carrier.head.name])
    agent = _agent(random, carrier, name, case.at.date(), case.interview.start)
    evidence = first_evidence(tuple(slot.split("@")[0] for slot in papers), parties=2)
    common = {"driver": person, "evidence": evidence, "partners": (driver, carrier)}
    one = case.model_copy(update={**common, "party": driver, "papers": _own(papers, 1)})
    asked = _sitting(at(case.interview.start.date(), 14, 20), 35)
    days = case.dates
    served = {name: getattr(days, name) + dt.timedelta(minutes=25) for name in ("notice_served", "decision_served")}
    own = {"agent": agent, "interview": asked, "dates": days.model_copy(update=served), "serial": case.serial + 1}
    two = case.model_copy(update={**common, **own, "papers": _own(papers, 2)})
    both = carrier.model_copy(update={"name": f"{carrier.name}、{driver.name}"})
    return settled(case.model_copy(update={**common, "party": both, "papers": papers, "sides": (one, two)}), REGIONS[region])


def _own(papers: tuple[str, ...], side: int) -> tuple[str, ...]:
    """The slots of what one of two parties has, with those both have."""
    return tuple(slot.split("@")[0] for slot in papers if slot.endswith(f"@{side}") or "@" not in slot)


def _agent(random: Random, party: Party, name: str, act: dt.date, asked: dt.datetime) -> Agent:
    """Authorised the working day before he is first asked."""
    return Agent(person=_person(random, name, "男", act, f"{party.name}安全员"), authorised=working_day(asked.date(), -1))


def _witness(random: Random, names: list[str], scene: Sitting) -> Witness:
    """A passenger, asked on the spot after the scene record by the same officers."""
    person, fellow = (_person(random, name, sex, scene.start.date(), "无固定职业") for name, sex in zip(names, ("女", "男"), strict=True))
    return Witness(person=person, fellow=fellow, asked=_sitting(scene.end + dt.timedelta(minutes=8), random.randrange(15, 25)))
