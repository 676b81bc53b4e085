"""Papers made like scans: rendered, signed, sealed and ticked by hand, then laid askew, blurred, shaded, compressed.

Everything is placed by what pdfium finds in the PDF, never by our reader. Boxes are those of the finished picture, 0-1 from its top left.
"""

from __future__ import annotations

import ctypes
import itertools
import math
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Literal, NamedTuple

import cv2
import numpy as np
import pypdfium2
import pypdfium2.raw
from PIL import Image, ImageDraw, ImageFont

Ink = Literal["colour", "grey", "bw"]
Signed = Literal["typed", "written", "scrawled", "nothing"]
Pixels = np.ndarray[Any, Any]
Spot = tuple[float, float, float, float]  # left, top, right, bottom in pixels

PEN = (38, 32, 74)
RED = (206, 34, 42)
PRINT_FONT = "NotoSerifCJK-Regular.ttc"
SIGN_HERE = ("签名", "签字", "签章", "签名或者盖章")
SEAL_HERE = ("(印章)", "(公章)")
FINGERS = ("party", "interviewee", "addressee", "witness", "agent")
TICKED, EMPTY = "☑☒", "□☐"
OFFICE_BOXES = {"R": "☑", "£": "□"}  # LibreOffice's own names of the boxes in its symbol font


class Look(NamedTuple):
    """How a page is scanned."""

    dpi: int
    ink: Ink


@dataclass
class Hands:
    """What people did to a paper: how each name is signed (signature key → way), whether it was sealed, and with which pen."""

    signed: Mapping[str, Signed]
    names: Mapping[str, tuple[str, ...]]
    sealed: bool
    prints: bool
    font: Path | None


class Drawn(NamedTuple):
    """Something on the finished picture: ``kind`` seal, signature, no-signature, fingerprint, ticked or empty."""

    kind: str
    box: tuple[float, float, float, float]
    key: str = ""


@dataclass
class Sheet:
    """A page while it is worked on: its picture (red-green-blue), its characters and what was drawn."""

    pixels: Pixels
    scale: float  # pixels per point
    chars: list[tuple[str, Spot]]
    drawn: list[tuple[str, Spot, str]] = field(default_factory=list)

    @property
    def mm(self) -> float:
        return self.scale * 72 / 25.4

    def find(self, words: str) -> Iterator[tuple[int, Spot]]:
        """Where the words stand on one line: the index of their first character, and their box."""
        text = "".join(char for char, _ in self.chars)
        at = text.find(words)
        while at >= 0:
            boxes = [box for _, box in self.chars[at : at + len(words)]]
            if max(b[3] for b in boxes) - min(b[1] for b in boxes) < 2.5 * max(b[3] - b[1] for b in boxes):
                yield at, around(boxes)
            at = text.find(words, at + 1)

    def before(self, at: int) -> str:
        """The words before a character, on its own line."""
        middle = (self.chars[at][1][1] + self.chars[at][1][3]) / 2
        found = []
        for char, box in reversed(self.chars[max(0, at - 24) : at]):
            if not box[1] - self.mm < middle < box[3] + self.mm:
                break
            found.append(char)
        return "".join(reversed(found))

    def wipe(self, box: Spot, margin: float = 0.3) -> None:
        x0, y0, x1, y1 = (round(side) for side in grown(box, margin * self.mm))
        self.pixels[max(0, y0) : y1, max(0, x0) : x1] = 255


def around(boxes: Sequence[Spot]) -> Spot:
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def grown(box: Spot, by: float) -> Spot:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def scan(page: Any, look: Look, hands: Hands, random: Random) -> tuple[Image.Image, list[Drawn]]:
    """One page as a scanner gives it, and what was drawn on it."""
    sheet = rendered(page, look.dpi)
    for key, way in hands.signed.items():
        sign(sheet, key, way, hands, random)
    tick(sheet, random)
    if hands.sealed:
        seal(sheet, random)
    pixels, drawn = laid(sheet, look, random)
    return inked(pixels, look.ink, random), drawn


def rendered(page: Any, dpi: int) -> Sheet:
    scale = dpi / 72
    pixels = np.ascontiguousarray(page.render(scale=scale, rev_byteorder=True).to_numpy()[..., :3]).copy()
    height = page.get_size()[1]
    text = page.get_textpage()
    chars = []
    for n in range(text.count_chars()):
        char = unicodedata.normalize("NFKC", text.get_text_range(n, 1))
        char = OFFICE_BOXES.get(char, char) if char in OFFICE_BOXES and font(text, n).startswith("OpenSymbol") else char
        if len(char) == 1 and not char.isspace():
            left, bottom, right, top = text.get_charbox(n)
            chars.append((char, (left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)))
    text.close()
    return Sheet(pixels, scale, chars)


def font(text: Any, n: int) -> str:
    """The name of the font of a character."""
    name = ctypes.create_string_buffer(80)
    pypdfium2.raw.FPDFText_GetFontInfo(text.raw, n, name, len(name), None)
    return name.value.decode("ascii", "replace")


def sign(sheet: Sheet, key: str, way: Signed, hands: Hands, random: Random) -> None:
    """Every name of this signature that stands behind 签名: left typed, taken away, or written by hand in its place."""
    for name in hands.names[key]:
        for at, box in list(sheet.find(name)):
            if not any(words in sheet.before(at) for words in SIGN_HERE):
                continue
            if way == "typed":
                continue
            sheet.wipe(box)
            if way == "nothing":
                sheet.drawn.append(("no-signature", box, key))
                continue
            size = (box[3] - box[1]) * random.uniform(1.15, 1.6)
            written = way == "written" and hands.font is not None
            place = write(sheet, name, box, size, hands.font, random) if written else scrawl(sheet, len(name), box, 1.4 * size, random)
            sheet.drawn.append(("signature", place, key))
            if hands.prints and key in FINGERS:
                sheet.drawn.append(("fingerprint", fingerprint(sheet, place, random), key))


def write(sheet: Sheet, name: str, box: Spot, size: float, font: Path | None, random: Random) -> Spot:
    """The name in a writing font, each character a little turned and off the line."""
    face = ImageFont.truetype(str(font), round(size * 1.15))
    picture = Image.fromarray(sheet.pixels)
    x, y = box[0] + random.uniform(0, 1) * sheet.mm, (box[1] + box[3]) / 2
    boxes = []
    for char in name:
        cell = Image.new("L", (round(size * 1.8),) * 2)
        ImageDraw.Draw(cell).text((cell.width / 2, cell.height / 2), char, fill=235, font=face, anchor="mm", stroke_width=0)
        cell = cell.rotate(random.uniform(-8, 8), resample=Image.Resampling.BICUBIC)
        left, top = round(x + size / 2 - cell.width / 2), round(y + random.uniform(-0.1, 0.1) * size - cell.height / 2)
        picture.paste(PEN, (left, top), cell)
        inside = cell.getbbox() or (0, 0, 1, 1)
        boxes.append((left + inside[0], top + inside[1], left + inside[2], top + inside[3]))
        x += size * random.uniform(0.85, 1.05)
    sheet.pixels = np.array(picture)
    return around(boxes)


def scrawl(sheet: Sheet, characters: int, box: Spot, size: float, random: Random) -> Spot:
    """A running hand that nobody can read: a few curved strokes for each character."""
    points = []
    for n in range(characters):
        left, top = box[0] + n * size * 0.9, (box[1] + box[3]) / 2 - size / 2
        for _ in range(random.randrange(2, 4)):
            stops = [(left + random.uniform(0, size), top + random.uniform(0, size)) for _ in range(random.randrange(3, 5))]
            curve = np.array([bent(stops, t / 24) for t in range(25)])
            points.append(curve)
            cv2.polylines(sheet.pixels, [np.round(curve * 8).astype(np.int32)], False, PEN, max(1, round(0.45 * sheet.mm)), cv2.LINE_AA, 3)
    every = np.concatenate(points)
    return float(every[:, 0].min()), float(every[:, 1].min()), float(every[:, 0].max()), float(every[:, 1].max())


def bent(stops: Sequence[tuple[float, float]], t: float) -> tuple[float, float]:
    """A point of the Bézier curve through which the pen goes."""
    while len(stops) > 1:
        stops = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(stops)]
    return stops[0]


def tick(sheet: Sheet, random: Random) -> None:
    """Printed ticked boxes become empty boxes ticked with the pen; empty ones stay as printed."""
    for char, box in sheet.chars:
        if char in EMPTY:
            sheet.drawn.append(("empty", box, ""))
        if char not in TICKED:
            continue
        sheet.wipe(box, 0.1)
        side = max(box[2] - box[0], box[3] - box[1])
        x, y = box[0], (box[1] + box[3]) / 2 - side / 2
        corners = np.array([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])
        cv2.polylines(
            sheet.pixels, [np.round(corners * 8).astype(np.int32)], True, (20, 20, 20), max(1, round(0.2 * sheet.mm)), cv2.LINE_AA, 3
        )
        stroke = [(0.12, 0.5), (0.4, 0.85), (random.uniform(0.9, 1.25), random.uniform(-0.25, 0.1))]
        pen = np.array([(x + side * (a + random.uniform(-0.05, 0.05)), y + side * (b + random.uniform(-0.05, 0.05))) for a, b in stroke])
        cv2.polylines(sheet.pixels, [np.round(pen * 8).astype(np.int32)], False, PEN, max(1, round(0.5 * sheet.mm)), cv2.LINE_AA, 3)
        sheet.drawn.append(("ticked", (x, y, x + side, y + side), ""))


def seal(sheet: Sheet, random: Random) -> None:
    """A round seal of 42 mm over the agency's name or the date below it."""
    found = next((spot for words in SEAL_HERE for spot in reversed(list(sheet.find(words)))), None)
    if found is None:
        return
    at, box = found
    name = sheet.before(at)
    centre = (box[0] - random.uniform(4, 16) * sheet.mm, box[3] + random.uniform(-3, 6) * sheet.mm)
    centre = min(centre[0], sheet.pixels.shape[1] - 23 * sheet.mm), min(centre[1], sheet.pixels.shape[0] - 23 * sheet.mm)
    radius = 21 * sheet.mm
    side = round(2 * radius) + 4
    mask = Image.new("L", (side, side))
    pen = ImageDraw.Draw(mask)
    pen.ellipse((2, 2, side - 3, side - 3), outline=255, width=round(1.2 * sheet.mm))
    arms = [((7 if n % 2 == 0 else 2.7) * sheet.mm, n * math.pi / 5) for n in range(10)]
    pen.polygon([(side / 2 + far * math.sin(turn), side / 2 - far * math.cos(turn)) for far, turn in arms], fill=255)
    face = ImageFont.truetype(PRINT_FONT, round(5 * sheet.mm))
    for n, char in enumerate(name[-20:]):
        turn = (n - (len(name) - 1) / 2) * min(22, 250 / max(1, len(name)))
        cell = Image.new("L", (side, side))
        ImageDraw.Draw(cell).text((side / 2, 5 * sheet.mm), char, fill=255, font=face, anchor="mm")
        mask.paste(255, (0, 0), cell.rotate(-turn, resample=Image.Resampling.BICUBIC))
    mask = mask.rotate(random.uniform(-12, 12), resample=Image.Resampling.BICUBIC)
    press(sheet, np.asarray(mask, np.float32) / 255, centre, random)
    sheet.drawn.append(("seal", (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), ""))


def fingerprint(sheet: Sheet, name: Spot, random: Random) -> Spot:
    """A red thumb over the end of a name."""
    wide, high = 13 * sheet.mm, 17 * sheet.mm
    side = round(high) + 4
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) - side / 2
    inside = (x / (wide / 2)) ** 2 + (y / (high / 2)) ** 2 < 1
    ridges = np.sin(np.hypot(x, y * 0.7 + side * 0.1) / (0.5 * sheet.mm) * math.pi) > -0.5
    centre = (name[2] + random.uniform(1, 6) * sheet.mm, (name[1] + name[3]) / 2)
    press(sheet, (inside & ridges).astype(np.float32), centre, random)
    return centre[0] - wide / 2, centre[1] - high / 2, centre[0] + wide / 2, centre[1] + high / 2


def press(sheet: Sheet, mask: Pixels, centre: tuple[float, float], random: Random) -> None:
    """Red ink where the mask is, unevenly, over what stands there."""
    patches = np.random.default_rng(random.randrange(2**32)).uniform(0.55, 1.0, (6, 6)).astype(np.float32)
    strength = mask * cv2.resize(patches, mask.shape[::-1], interpolation=cv2.INTER_CUBIC).clip(0, 1) * random.uniform(0.8, 0.95)
    left, top = round(centre[0] - mask.shape[1] / 2), round(centre[1] - mask.shape[0] / 2)
    height, width = sheet.pixels.shape[:2]
    x0, y0, x1, y1 = max(0, left), max(0, top), min(width, left + mask.shape[1]), min(height, top + mask.shape[0])
    share = strength[y0 - top : y1 - top, x0 - left : x1 - left, None]
    part = sheet.pixels[y0:y1, x0:x1].astype(np.float32)
    sheet.pixels[y0:y1, x0:x1] = (part * (1 - share * (1 - np.array(RED, np.float32) / 255))).astype(np.uint8)


def laid(sheet: Sheet, look: Look, random: Random) -> tuple[Pixels, list[Drawn]]:
    """On the glass: askew, soft, shaded, noisy; with the places of what was drawn."""
    height, width = sheet.pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), random.uniform(-1.6, 1.6), 1.0)
    pixels = cv2.warpAffine(sheet.pixels, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(250, 250, 250))
    pixels = cv2.GaussianBlur(pixels, (0, 0), random.uniform(0.4, 0.8) * look.dpi / 200)
    way = random.uniform(0, 2 * math.pi)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    slope = (x / width - 0.5) * math.cos(way) + (y / height - 0.5) * math.sin(way)
    light = random.uniform(0.93, 0.99) - random.uniform(0.02, 0.12) * (slope + 0.5).clip(0, 1)
    noise = np.random.default_rng(random.randrange(2**32)).normal(0, random.uniform(2.5, 6), (height, width, 1)).astype(np.float32)
    pixels = (pixels * light[..., None] + noise).clip(0, 255).astype(np.uint8)
    drawn = []
    for kind, box, key in sheet.drawn:
        x0, y0 = (turn @ ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1)).tolist()
        half = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
        drawn.append(Drawn(kind, ((x0 - half[0]) / width, (y0 - half[1]) / height, (x0 + half[0]) / width, (y0 + half[1]) / height), key))
    return pixels, drawn


def inked(pixels: Pixels, ink: Ink, random: Random) -> Image.Image:
    """The picture in colour, grey, or black and white."""
    picture = Image.fromarray(pixels)
    if ink == "bw":
        limit = random.randrange(135, 176)
        return picture.convert("L").point(lambda value: 255 if value > limit else 0).convert("1")
    return picture if ink == "colour" else picture.convert("L")


def scan_file(source: Path, target: Path, look: Look, hands: Hands, random: Random) -> dict[int, list[Drawn]]:
    """A PDF of one paper as a scanned PDF, compressed as JPEG unless it is black and white; what was drawn on each page, by number."""
    found: dict[int, list[Drawn]] = {}
    pictures = []
    with pypdfium2.PdfDocument(source) as document:
        for n in range(len(document)):
            picture, found[n + 1] = scan(document[n], look, hands, random)
            pictures.append(picture)
    options: dict[str, Any] = {} if look.ink == "bw" else {"quality": random.randrange(60, 86)}
    pictures[0].save(target, "PDF", resolution=look.dpi, save_all=True, append_images=pictures[1:], **options)
    return found
