"""违法超限运输: over the height, small enough for a decision on the spot."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from casecheck.write.numerals import moment_text
from casecheck.write.offences.offence import Offence, carrier

if TYPE_CHECKING:
    from casecheck.write.case import Case


class Height(Offence):
    """``height`` from the ground in cm; the limit is 4 m. Up to 4.2 m a fine of at most 200 yuan (超限规定 43)."""

    name: ClassVar[str] = "违法超限运输"
    capacity: ClassVar[str] = "承运人"
    correction: ClassVar[str] = "将货物高度降至限定标准以内"
    violated: str = "《中华人民共和国公路法》第五十条第一款、《公路安全保护条例》第三十三条第一款"
    basis: str = (
        "《中华人民共和国公路法》第七十六条第五项、《公路安全保护条例》第六十四条、《超限运输车辆行驶公路管理规定》第四十三条第一款第一项"
    )
    height: int
    goods: str

    @property
    def metres(self) -> str:
        """4.12."""
        return f"{self.height / 100:.2f}"

    @property
    def over(self) -> str:
        """Metres over the limit: 0.12."""
        return f"{(self.height - 400) / 100:.2f}"

    def found(self, case: Case) -> str:
        """Time, vehicle, place, the height measured, no permit."""
        return (
            f"{moment_text(case.at)}，{carrier(case)}驾驶{case.plates}{case.vehicle.type}载运{self.goods}，行驶至{case.place}时接受检查。"
            f"经测量，车货总高度从地面算起{self.metres}米，限定标准为4.00米，超过限定标准{self.over}米，且不能提供超限运输车辆通行证。"
        )
