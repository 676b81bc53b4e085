"""Drawn pictures: a vehicle beside a road as a photograph would show it, and the same from above as a sketch.

Uncompressed PNG, so that the bytes are the same everywhere.
"""

from __future__ import annotations

import struct
import zlib
from random import Random
from typing import NamedTuple

Colour = tuple[int, int, int]
_INK, _PAPER = (20, 20, 20), (255, 255, 255)


class Shape(NamedTuple):
    """A filled rectangle in pixels from the top left; ``round`` makes it the ellipse inside."""

    left: int
    top: int
    right: int
    bottom: int
    colour: Colour
    round: bool = False


class Canvas:
    """Pixels by row."""

    def __init__(self, width: int, height: int, colour: Colour) -> None:
        self.width, self.height = width, height
        self._rows = [bytearray(bytes(colour) * width) for _ in range(height)]

    def fill(self, shape: Shape) -> None:
        """Draw one shape, cut at the edges."""
        middle_x, middle_y = (shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2
        half_x, half_y = (shape.right - shape.left) / 2, (shape.bottom - shape.top) / 2
        for y in range(max(0, shape.top), min(self.height, shape.bottom)):
            reach = half_x
            if shape.round:
                reach *= max(0.0, 1 - ((y + 0.5 - middle_y) / half_y) ** 2) ** 0.5
            first, last = max(0, round(middle_x - reach)), min(self.width, round(middle_x + reach))
            if last > first:
                self._rows[y][3 * first : 3 * last] = bytes(shape.colour) * (last - first)

    def frame(self, left: int, top: int, right: int, bottom: int, colour: Colour = _INK) -> None:
        """The outline of a rectangle, three pixels wide."""
        for shape in (
            Shape(left, top, right, top + 3, colour),
            Shape(left, bottom - 3, right, bottom, colour),
            Shape(left, top, left + 3, bottom, colour),
            Shape(right - 3, top, right, bottom, colour),
        ):
            self.fill(shape)

    def png(self) -> bytes:
        """The picture as a file."""
        raw = b"".join(b"\0" + bytes(row) for row in self._rows)
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", _stored(raw)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
        )


def _stored(raw: bytes) -> bytes:
    """A zlib stream that only copies: no library's choices show in it."""
    blocks = [raw[start : start + 65535] for start in range(0, len(raw), 65535)]
    body = b"".join(struct.pack("<BHH", n == len(blocks), len(block), len(block) ^ 0xFFFF) + block for n, block in enumerate(blocks, 1))
    return b"\x78\x01" + body + struct.pack(">I", zlib.adler32(raw))


def photograph(random: Random, *, lorry: bool) -> bytes:
    """The vehicle from its side, with sky, road and a plate nobody can read."""
    canvas = Canvas(480, 300, (150 + random.randrange(25), 196, 226))
    paint = random.choice(((178, 34, 34), (36, 72, 130), (230, 230, 226), (120, 120, 124)))
    shapes = [Shape(0, 190, 480, 300, (92, 92, 94)), Shape(0, 182, 480, 190, (96, 120, 84))]
    shapes += [Shape(x, 276, x + 50, 281, (228, 228, 214)) for x in range(10, 480, 90)]
    if lorry:
        shapes += [Shape(60, 100, 330, 212, paint), Shape(60, 84, 330, 104, (150, 128, 92), round=True)]
        shapes += [Shape(338, 120, 420, 212, paint), Shape(374, 130, 414, 164, (190, 216, 228))]
        wheels: tuple[int, ...] = (90, 150, 270, 372)
    else:
        shapes += [Shape(110, 110, 360, 160, paint, round=True), Shape(90, 136, 390, 212, paint)]
        shapes += [Shape(x, 120, x + 56, 158, (190, 216, 228)) for x in (140, 206, 272)]
        wheels = (126, 320)
    for x in wheels:
        shapes += [Shape(x, 188, x + 44, 232, (30, 30, 32), round=True), Shape(x + 14, 202, x + 30, 218, (180, 180, 182), round=True)]
    shapes += [Shape(392 if lorry else 368, 194, 418 if lorry else 392, 206, (235, 205, 60))]
    for shape in shapes:
        canvas.fill(shape)
    canvas.frame(0, 0, 480, 300, (60, 60, 60))
    return canvas.png()


def sketch() -> bytes:
    """Two lanes from west to east, the vehicle at the verge, the measuring rod beside it, an arrow to the north."""
    canvas = Canvas(520, 300, _PAPER)
    for top in (110, 250):
        canvas.fill(Shape(20, top, 500, top + 3, _INK))
    for x in range(30, 490, 60):
        canvas.fill(Shape(x, 178, x + 34, 181, _INK))
    canvas.frame(180, 196, 320, 240)
    canvas.fill(Shape(286, 199, 289, 237, _INK))
    canvas.fill(Shape(240, 128, 252, 140, _INK, round=True))
    canvas.fill(Shape(245, 140, 248, 196, _INK))
    canvas.fill(Shape(448, 30, 451, 92, _INK))
    for n in range(14):
        canvas.fill(Shape(449 - n // 2, 22 + n, 451 + n // 2, 23 + n, _INK))
    for n in range(24):  # N
        canvas.fill(Shape(466 + n * 16 // 24, 40 + n, 470 + n * 16 // 24, 41 + n, _INK))
    for left in (464, 484):
        canvas.fill(Shape(left, 40, left + 3, 64, _INK))
    canvas.frame(0, 0, 520, 300)
    return canvas.png()
