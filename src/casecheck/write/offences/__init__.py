"""The offences (违法行为) a case can be about, each with its facts and with the words papers use for them."""

from casecheck.write.offences.carriage import Carriage
from casecheck.write.offences.goods import DangerousGoods, Freight, Spillage
from casecheck.write.offences.height import Height
from casecheck.write.offences.offence import Offence
from casecheck.write.offences.overload import OffSiteOverload, Overload
from casecheck.write.offences.premises import NotRecorded, Repair, School
from casecheck.write.offences.road import Excavation
from casecheck.write.offences.taxi import Bargaining, RideHailingCar, RideHailingDriver

__all__ = [
    "Bargaining",
    "Carriage",
    "DangerousGoods",
    "Excavation",
    "Freight",
    "Height",
    "NotRecorded",
    "OffSiteOverload",
    "Offence",
    "Overload",
    "Repair",
    "RideHailingCar",
    "RideHailingDriver",
    "School",
    "Spillage",
]
