"""How the facts of an offence found by a check are invented: its law, the trade of its party, the vehicle, the place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from casecheck.write import invent
from casecheck.write.case import Cause, Vehicle
from casecheck.write.offences import goods, premises, road, taxi
from casecheck.write.offences.found import Checked
from casecheck.write.offences.terms import Terms
from casecheck.write.people import Party
from casecheck.write.workdays import working_day

Facts = dict[str, Any]
_PLACES = ("澜城市货运中心", "泊云区青石镇", "泊云区双桥镇", "澜城市东郊工业园", "泊云区木兰镇")
_RIDES = (("澜城市火车站", "泊云区青石镇"), ("澜城市客运南站", "泊云区人民医院"), ("泊云客运站", "澜城市东郊工业园"))


class Trade(NamedTuple):
    """What a party does: how its name ends, its 经营范围, the post of the person met, the occupation of a natural person."""

    company: str = "物流有限公司"
    sole_trader: str = "货运部"
    scope: str = "道路普通货物运输、货物装卸服务"
    post: str = "驾驶员"
    alone: str = "个体货运，无职务"


class Kind(NamedTuple):
    """One cause. ``facts`` draws what its offence has besides the law, by the day of the act."""

    offence: type[Checked]
    law: tuple[Terms, ...]
    vehicle: Callable[[Random], Vehicle]
    facts: Callable[[Random, dt.date], Facts]
    place: Callable[[Random, Party], str]
    trade: Trade = Trade()
    riders: bool = False  # is there a passenger to ask?
    ordered: bool = False  # was an order to correct made before the act?

    def make(self, random: Random, law: Terms, act: dt.date) -> Checked:
        """The offence, with the law of its day."""
        return self.offence(terms=law, violated=law.violated, basis=law.basis, **self.facts(random, act))


def order_day(act: dt.date) -> dt.date:
    """When a party was ordered to put its business on record, if it was found again on ``act``."""
    return working_day(act, -12)


def _stake(random: Random, party: Party) -> str:
    return f"省道S9{random.randrange(10, 99)}线K{random.randrange(12, 88)}+{random.randrange(1, 10)}00处"


def _street(random: Random, party: Party) -> str:
    return f"泊云区望川路{random.randrange(20, 90)}号门前路段"


def _yard(random: Random, party: Party) -> str:
    return f"{party.address}院内"


def _vehicle(type_: str, *, seats: int = 0, use: str = "", ending: str = "") -> Callable[[Random], Vehicle]:
    def make(random: Random) -> Vehicle:
        plate = invent.plate(random)
        return Vehicle(plate=plate[: len(plate) - len(ending)] + ending, trailer="", type=type_, seats=seats, use=use)

    return make


def _freight(random: Random, act: dt.date) -> Facts:
    start, goal = random.sample(_PLACES, 2)
    named = random.choice(("袋装水泥", "玉米", "瓷砖", "复合肥"))
    return {"goods": named, "tonnes": random.randrange(8, 14), "start": start, "goal": goal, "fare": random.randrange(600, 1500, 50)}


def _cylinders(random: Random, act: dt.date) -> Facts:
    start, goal = "澜城市东郊液化气充装站", random.choice(("泊云区青石镇", "泊云区双桥镇", "泊云区木兰镇"))
    return {"cylinders": random.randrange(120, 240, 10), "start": start, "goal": goal, "fare": random.randrange(500, 900, 50)}


def _spilt(random: Random, act: dt.date) -> Facts:
    named = random.choice(("砂石", "渣土", "煤炭"))
    return {"goods": named, "tonnes": random.randrange(14, 18), "metres": random.randrange(60, 260, 10)}


def _ride(random: Random, act: dt.date) -> Facts:
    start, goal = random.choice(_RIDES)
    return {"riders": 2, "start": start, "goal": goal, "fare": random.randrange(36, 68)}


def _ordered(random: Random, act: dt.date) -> Facts:
    return {"ordered": order_day(act), "number": random.randrange(2, 6)}


def _trench(random: Random, act: dt.date) -> Facts:
    return {"metres": random.randrange(8, 26)}


_MENDING = Trade("汽车维修有限公司", "汽车修理部", "汽车维修、汽车配件零售", "现场负责人")
_TEACHING = Trade("驾驶培训有限公司", "驾驶培训部", "机动车驾驶员培训", "现场负责人")
_BUILDING = Trade("管道工程有限公司", "管道安装部", "管道工程施工、工程机械租赁", "现场负责人", "个体施工，无职务")
_HIRING = Trade(alone="无固定职业")
_LORRY = _vehicle("重型仓栅式货车")
KINDS: dict[Cause, Kind] = {
    "unlicensed-freight": Kind(goods.Freight, goods.FREIGHT, _LORRY, _freight, _stake),
    "unlicensed-dangerous-goods": Kind(goods.DangerousGoods, goods.DANGEROUS, _LORRY, _cylinders, _stake),
    "spillage": Kind(goods.Spillage, goods.SPILLAGE, _vehicle("重型自卸货车"), _spilt, _stake),
    "ride-hailing-car": Kind(
        taxi.RideHailingCar, taxi.RIDE_HAILING_CAR, _vehicle("小型轿车", seats=5), _ride, _street, _HIRING, riders=True
    ),
    "ride-hailing-driver": Kind(
        taxi.RideHailingDriver,
        taxi.RIDE_HAILING_DRIVER,
        _vehicle("小型轿车", seats=5, use="预约出租客运"),
        _ride,
        _street,
        _HIRING,
        riders=True,
    ),
    "taxi-bargaining": Kind(
        taxi.Bargaining,
        taxi.BARGAINING,
        _vehicle("小型轿车", seats=5, use="出租客运"),
        _ride,
        _street,
        Trade(alone="出租汽车驾驶员"),
        riders=True,
    ),
    "repair-shop": Kind(premises.Repair, premises.REPAIR, _vehicle("小型轿车", seats=5), _ordered, _yard, _MENDING, ordered=True),
    "driving-school": Kind(
        premises.School,
        premises.SCHOOL,
        _vehicle("小型轿车", seats=5, use="教练", ending="学"),
        _ordered,
        _yard,
        _TEACHING,
        ordered=True,
    ),
    "road-excavation": Kind(road.Excavation, road.EXCAVATION, _vehicle("轮式专用机械车"), _trench, _stake, _BUILDING),
}
"""The causes found by a check, beside the older ones."""
