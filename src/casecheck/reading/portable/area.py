"""The page as shown (版面坐标): points, rotation and crop applied, origin top-left. Made relative (0-1) only when a page is finished."""

from __future__ import annotations

import ctypes
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from casecheck.model import Box

_FINE = 10_000_000  # device units over which pdfium is asked for its own transform
_ROUND = 5  # decimals of a relative coordinate: 0.01 mm on A4


class Area(NamedTuple):
    """A rectangle on the page as shown."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """In points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """In points."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, x: float, y: float) -> bool:
        """Does it contain a point?"""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def joined(self, other: Area) -> Area:
        """The smallest area around both."""
        return Area(min(self.left, other.left), min(self.top, other.top), max(self.right, other.right), max(self.bottom, other.bottom))

    def shared(self, other: Area) -> float:
        """Square points that both cover."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide * high if wide > 0 and high > 0 else 0.0


class Frame:
    """A page's size in points, and boxes relative to it."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height

    @property
    def page(self) -> Area:
        """The whole page."""
        return Area(0.0, 0.0, self.width, self.height)

    def box(self, area: Area) -> Box:
        """An area relative to the page; what reaches over its edge is cut."""
        left, top, right, bottom = area
        return Box(
            left=_share(left / self.width),
            top=_share(top / self.height),
            right=_share(right / self.width),
            bottom=_share(bottom / self.height),
        )


class Space(Frame):
    """From the coordinates of a PDF page (origin anywhere, y up) to the page as shown; pdfium itself says how rotation and crop act."""

    def __init__(self, page: Any) -> None:
        super().__init__(*page.get_size())
        origin, right, up = (self._ask(page, *point) for point in ((0, 0), (1000, 0), (0, 1000)))
        self._x = ((right[0] - origin[0]) / 1000, (up[0] - origin[0]) / 1000, origin[0])
        self._y = ((right[1] - origin[1]) / 1000, (up[1] - origin[1]) / 1000, origin[1])

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page as shown."""
        return self._x[0] * x + self._x[1] * y + self._x[2], self._y[0] * x + self._y[1] * y + self._y[2]

    def area(self, left: float, bottom: float, right: float, top: float) -> Area:
        """A rectangle of the page as shown."""
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return Area(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def _ask(self, page: Any, x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
        return across.value / _FINE * self.width, down.value / _FINE * self.height


def _share(value: float) -> float:
    """Rounded, and cut at the edges of the page."""
    return round(value, _ROUND) if 0.0 < value < 1.0 else 0.0 if value <= 0.0 else 1.0
