"""The picture of a page (页面图像): rendered from a PDF or decoded from an image file, upright and level, in colour.

Coordinates: pixels of ``Picture.pixels`` at ``DPI``; ``Frame`` of the page as it was handed in comes from ``space``.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from casecheck.errors import LimitExceeded, UnreadableFile
from casecheck.model import Box
from casecheck.reading.portable.area import Area, Frame

if TYPE_CHECKING:
    import numpy as np

    Pixels = np.ndarray[Any, Any]

DPI = 200
_MOST_PIXELS = 40_000_000
_A4_LONG = 11.69  # inches: the long side a picture without a resolution is taken to have
_MOST_SKEW = 3.0  # degrees that a page may lean
_LEVEL = 0.1  # degrees under which turning is not worth the blur
_BAD = "图片已损坏，解不开；请重新扫描后再送检。"
_HUGE = f"图片超过 {_MOST_PIXELS // 1_000_000} 百万像素，未读取；请降低分辨率后再送检。"


class PictureFrame(Frame):
    """The level picture in points; boxes are those of the page as handed in, before it was turned and levelled."""

    def __init__(self, width: float, height: float, quarter: int, skew: float) -> None:
        super().__init__(width, height)
        self._quarter, self._skew = quarter, math.radians(skew)

    def box(self, area: Area) -> Box:
        """An area relative to the page as handed in."""
        x, y = area.middle
        dx, dy = x - self.width / 2, y - self.height / 2
        cos, sin = math.cos(self._skew), math.sin(self._skew)
        x, y = dx * cos - dy * sin + self.width / 2, dx * sin + dy * cos + self.height / 2
        half = (area.width / 2, area.height / 2)
        box = super().box(Area(x - half[0], y - half[1], x + half[0], y + half[1]))
        for _ in range(self._quarter):
            box = Box(left=box.top, top=round(1 - box.right, 5), right=box.bottom, bottom=round(1 - box.left, 5))
        return box


@dataclass(frozen=True)
class Picture:
    """A page's picture, blue-green-red. ``quarter`` turns clockwise and ``skew`` degrees were applied to level it."""

    pixels: Pixels
    quarter: int = 0
    skew: float = 0.0

    @property
    def red(self) -> Pixels:
        """The red channel: what a red seal covers shows through it."""
        return self.pixels[..., 2]

    @property
    def frame(self) -> PictureFrame:
        """Its coordinates in points."""
        height, width = self.pixels.shape[:2]
        return PictureFrame(width * 72 / DPI, height * 72 / DPI, self.quarter, self.skew)

    def turned(self, quarters: int) -> Picture:
        """Turned clockwise by quarters."""
        import numpy as np

        return Picture(np.ascontiguousarray(np.rot90(self.pixels, -quarters)), (self.quarter + quarters) % 4)

    def level(self) -> Picture:
        """With its lines made level, if they lean."""
        skew = lean(self.red)
        if abs(skew) < _LEVEL:
            return self
        import cv2

        height, width = self.pixels.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
        flat = cv2.warpAffine(self.pixels, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255, 255, 255))
        return Picture(flat, self.quarter, skew)


def of_pdf(page: Any) -> Picture:
    """A page of a PDF, rendered with its forms and notes."""
    width, height = page.get_size()
    scale = DPI / 72
    if width * height * scale * scale > _MOST_PIXELS:
        raise LimitExceeded(_HUGE)
    bitmap = page.render(scale=scale, may_draw_forms=True)
    pixels = bitmap.to_numpy()
    import cv2
    import numpy as np

    if pixels.ndim == 2 or pixels.shape[2] == 1:
        pixels = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_GRAY2BGR)
    return Picture(np.ascontiguousarray(pixels[..., :3]))


def frames(data: bytes) -> int:
    """How many pictures an image file holds."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            return int(getattr(image, "n_frames", 1))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UnreadableFile(_BAD) from error


def of_image(data: bytes, number: int) -> Picture:
    """The n-th picture (1-based) of an image file, turned as its camera says, at ``DPI``."""
    import cv2
    import numpy as np
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as image:
            image.seek(number - 1)
            if image.width * image.height > _MOST_PIXELS:
                raise LimitExceeded(_HUGE)
            upright = ImageOps.exif_transpose(image)
            said = image.info.get("dpi", (0, 0))[0]
            pixels = np.asarray(upright.convert("RGB"))[..., ::-1]
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise UnreadableFile(_BAD) from error
    long = max(pixels.shape[:2])
    inches = long / float(said) if said and 5.0 <= long / float(said) <= 24.0 else _A4_LONG
    scale = inches * DPI / long
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return Picture(np.ascontiguousarray(cv2.resize(np.ascontiguousarray(pixels), None, fx=scale, fy=scale, interpolation=how)))


def lean(grey: Pixels) -> float:
    """Degrees by which the lines lean: where the rows of ink, summed, rise and fall most. Positive: turned with the clock."""
    import cv2
    import numpy as np

    scale = 75 / DPI
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = (255 - small).astype(np.float32)
    ink[ink < 60] = 0
    height, width = ink.shape

    def sharpness(angle: float) -> float:
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
        rows = cv2.warpAffine(ink, turn, (width, height)).sum(axis=1)
        return float(np.square(np.diff(rows)).sum())

    best = max(np.arange(-_MOST_SKEW, _MOST_SKEW + 0.01, 0.25), key=sharpness)
    fine = max(np.arange(best - 0.2, best + 0.21, 0.05), key=sharpness)
    return round(float(fine), 2)
