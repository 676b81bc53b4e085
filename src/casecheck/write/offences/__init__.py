"""The offences (违法行为) a case can be about, each with its facts and with the words papers use for them."""

from casecheck.write.offences.carriage import Carriage
from casecheck.write.offences.height import Height
from casecheck.write.offences.overload import OffSiteOverload, Overload

__all__ = ["Carriage", "Height", "OffSiteOverload", "Overload"]
