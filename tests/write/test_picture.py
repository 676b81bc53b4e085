import io
import struct
import zlib
from random import Random

from PIL import Image

from casecheck.write.picture import Canvas, Shape, photograph, sketch


def test_a_canvas_shows_what_was_filled() -> None:
    canvas = Canvas(40, 30, (255, 255, 255))
    canvas.fill(Shape(10, 5, 20, 15, (1, 2, 3)))
    canvas.fill(Shape(30, 20, 60, 50, (9, 9, 9)))  # cut at the edge
    image = Image.open(io.BytesIO(canvas.png()))
    assert image.size == (40, 30)
    assert [image.getpixel(point) for point in ((9, 5), (10, 5), (19, 14), (20, 14), (39, 29))] == [
        (255, 255, 255),
        (1, 2, 3),
        (1, 2, 3),
        (255, 255, 255),
        (9, 9, 9),
    ]


def test_the_picture_is_stored_not_packed() -> None:
    png = sketch()
    start = png.index(b"IDAT") - 4
    (size,) = struct.unpack(">I", png[start : start + 4])
    assert len(zlib.decompress(png[start + 8 : start + 8 + size])) == 300 * (1 + 3 * 520)
    assert size > 300 * 3 * 520


def test_photographs_of_lorry_and_car_differ_and_repeat() -> None:
    assert photograph(Random(1), lorry=True) == photograph(Random(1), lorry=True)
    assert photograph(Random(1), lorry=True) != photograph(Random(1), lorry=False)
