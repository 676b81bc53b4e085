"""Styles (样式): what of the formatting changes what a person reads. Direct formatting wins over the character style, that over the
paragraph style, that over the document's defaults; strike and hidden in both styles cancel each other, as in Word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from casecheck.reading.word.names import VAL, Element, W, on, value


@dataclass(frozen=True)
class RunLook:
    """A run: struck through, hidden, its size in points, its font (the one of non-Chinese characters: it decides symbols)."""

    strike: bool | None = None
    hidden: bool | None = None
    size: float | None = None
    font: str | None = None

    def under(self, properties: Element | None) -> RunLook:
        """This look overlaid with a ``w:rPr``."""
        if properties is None or not len(properties):
            return self
        strikes = [s for s in (on(properties, W + "strike"), on(properties, W + "dstrike")) if s is not None]
        hidden = on(properties, W + "vanish")
        size = value(properties, W + "sz")
        fonts = properties.find(W + "rFonts")
        font = None if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi")
        return RunLook(
            strike=any(strikes) if strikes else self.strike,
            hidden=self.hidden if hidden is None else hidden,
            size=_points(size) or self.size,
            font=font or self.font,
        )


@dataclass(frozen=True)
class ParagraphLook:
    """A paragraph: its style, centred or not, starting a page or not, and its numbering (list id, level)."""

    style: str | None = None
    centred: bool = False
    starts_page: bool = False
    list_id: str | None = None
    level: str | None = None

    def under(self, properties: Element | None) -> ParagraphLook:
        """This look overlaid with a ``w:pPr``."""
        if properties is None:
            return self
        alignment = value(properties, W + "jc")
        starts = on(properties, W + "pageBreakBefore")
        number = properties.find(W + "numPr")
        return replace(
            self,
            centred=self.centred if alignment is None else alignment == "center",
            starts_page=self.starts_page if starts is None else starts,
            list_id=value(number, W + "numId") or self.list_id,
            level=value(number, W + "ilvl") or self.level,
        )


class Styles:
    """The styles part (None: a file without styles)."""

    def __init__(self, root: Element | None) -> None:
        self._root = root
        self._runs: dict[tuple[str | None, str | None], RunLook] = {}
        self._paragraphs: dict[str | None, ParagraphLook] = {}

    def run(self, paragraph_style: str | None, properties: Element | None) -> RunLook:
        """How a run looks."""
        key = (paragraph_style, value(properties, W + "rStyle"))
        if key not in self._runs:
            self._runs[key] = self._run(*key)
        return self._runs[key].under(properties)

    def paragraph(self, properties: Element | None) -> ParagraphLook:
        """How a paragraph looks."""
        style = value(properties, W + "pStyle") or self._default
        if style not in self._paragraphs:
            look = ParagraphLook(style=style).under(self._defaults("pPr"))
            for one in self._chain(style):
                look = look.under(one.find(W + "pPr"))
            self._paragraphs[style] = look
        return self._paragraphs[style].under(properties)

    def list_of(self, style: str) -> str | None:
        """The list id a numbering style points to."""
        return next((n for one in self._chain(style) if (n := _num_id(one))), None)

    def _run(self, paragraph_style: str | None, character_style: str | None) -> RunLook:
        look = RunLook().under(self._defaults("rPr"))
        for one in self._chain(paragraph_style):
            look = look.under(one.find(W + "rPr"))
        over = RunLook()
        for one in self._chain(character_style):
            over = over.under(one.find(W + "rPr"))
        return RunLook(
            strike=bool(look.strike) ^ bool(over.strike),
            hidden=bool(look.hidden) ^ bool(over.hidden),
            size=over.size or look.size,
            font=over.font or look.font,
        )

    def _chain(self, style: str | None) -> list[Element]:
        """A style and what it is based on, the base first."""
        chain: list[Element] = []
        while style in self._by_id and self._by_id[style] not in chain:
            chain.append(self._by_id[style])
            style = value(chain[-1], W + "basedOn")
        return chain[::-1]

    def _defaults(self, kind: str) -> Element | None:
        return None if self._root is None else self._root.find(f"{W}docDefaults/{W}{kind}Default/{W}{kind}")

    @cached_property
    def _by_id(self) -> dict[str | None, Element]:
        return {} if self._root is None else {one.get(W + "styleId"): one for one in self._root.iterfind(W + "style")}

    @cached_property
    def _default(self) -> str | None:
        paragraphs = (one for one in self._by_id.values() if one.get(W + "type") == "paragraph")
        return next((one.get(W + "styleId") for one in paragraphs if one.get(W + "default") in ("1", "true", "on")), None)


def _num_id(style: Element) -> str | None:
    found = style.find(f"{W}pPr/{W}numPr/{W}numId")
    return None if found is None else found.get(VAL)


def _points(half_points: str | None) -> float | None:
    try:
        return float(half_points) / 2 if half_points else None
    except ValueError:
        return None
