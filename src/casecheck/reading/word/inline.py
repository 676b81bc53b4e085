"""Inside a paragraph (段内): runs, fields, content controls, revisions and symbols, as the text a person sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from casecheck.model import Line, Revision
from casecheck.reading.word import shapes
from casecheck.reading.word.fields import Field, form_value, without_result
from casecheck.reading.word.names import MC, W14, XML_SPACE, Element, M, W, branch, on
from casecheck.reading.word.styles import RunLook, Styles
from casecheck.reading.word.symbols import EMPTY, TICKED, UNKNOWN, hexadecimal, is_symbolic, shown, symbol

Kind = Literal["struck", "deleted", "inserted"] | None
Part = Literal["body", "header", "footer", "text_box", "note"]

# Never text of their own. A reference mark of a note is left out too: "5000" with a raised 1 behind it is not 50001.
_SILENT = frozenset(
    W + tag
    for tag in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "rt", "fldData", "delInstrText", "softHyphen")
)
_INSERTED, _DELETED = (W + "ins", W + "moveTo"), (W + "del", W + "moveFrom")
REVISED: dict[str, Kind] = {**dict.fromkeys(_INSERTED, "inserted"), **dict.fromkeys(_DELETED, "deleted")}


@dataclass
class Segment:
    """A paragraph's part between two hard page breaks."""

    pieces: list[tuple[str, Kind]] = field(default_factory=list)
    sizes: dict[float, int] = field(default_factory=dict)  # points → characters
    texts: list[Element | str] = field(default_factory=list)  # text boxes anchored here, WordArt
    notes: list[tuple[str, str]] = field(default_factory=list)  # (footnotes | endnotes, id)
    pictures: int = 0
    scans: int = 0
    strokes: int = 0

    def line(self, number: int, part: Part, centred: bool) -> Line | None:
        """The segment as a line; None if a person sees nothing there (blanks only)."""
        text, revisions = "", list[Revision]()
        for words, kind in self.pieces:
            start = len(text)
            text += words if kind in (None, "inserted") else ""
            last = revisions[-1] if revisions else None
            if last is not None and last.kind == kind and last.end == start:
                revisions[-1] = Revision(kind=last.kind, start=last.start, end=len(text), text=last.text + words)
            elif kind is not None:
                revisions.append(Revision(kind=kind, start=start, end=len(text), text=words))
        if not (text.strip() or revisions or self.pictures or self.scans):
            return None
        return Line(
            text=text,
            number=number,
            char_confidence=tuple(0.0 if char == UNKNOWN else 1.0 for char in text) if UNKNOWN in text else (),
            revisions=tuple(revisions),
            part=part,
            centred=centred,
            pictures=self.pictures,
            size=max(self.sizes, key=self.sizes.__getitem__) if self.sizes else None,
        )


class Inline:
    """Reads the paragraphs of one story (body, a header, a note, a text box) in order: a field may run over several of them."""

    def __init__(self, styles: Styles, page_area: float) -> None:
        self._styles = styles
        self._page_area = page_area
        self._fields: list[Field] = []
        self._glyph: str | None = None  # what the check box around us shows, in place of its first text; then ""
        self._style: str | None = None
        self._segments: list[Segment] = []

    def paragraph(self, p: Element, style: str | None, kind: Kind = None, glyph: str | None = None) -> list[Segment]:
        """Its segments, at least one. ``kind``: the revision around it; ``glyph``: the check box around it."""
        self._style, self._glyph, self._segments = style, glyph, [Segment()]
        self._inside(p, kind, self._styles.run(style, None))
        self._glyph = None
        return self._segments

    @property
    def _here(self) -> Segment:
        return self._segments[-1]

    def _inside(self, parent: Element, kind: Kind, look: RunLook) -> None:
        for child in parent:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SILENT:
                continue
            handler = _HANDLERS.get(tag)
            if handler is None:
                self._inside(child, kind, look)
            else:
                handler(self, child, kind, look)

    def _show(self, text: str, kind: Kind, look: RunLook) -> None:
        if not text or look.hidden or any(not one.result or one.replaced for one in self._fields):
            return
        if self._glyph is not None:
            text, self._glyph = self._glyph, ""
        for one in self._fields:
            one.shown = True
        self._here.pieces.append((text, kind if kind == "deleted" or not look.strike else "struck"))
        if look.size and kind != "deleted":
            self._here.sizes[look.size] = self._here.sizes.get(look.size, 0) + len(text)

    def _run(self, run: Element, kind: Kind, look: RunLook) -> None:
        properties = run.find(W + "rPr")
        self._inside(run, kind, look if properties is None else self._styles.run(self._style, properties))

    def _text(self, t: Element, kind: Kind, look: RunLook) -> None:
        text = (t.text or "").replace("\n", " ").replace("\u00ad", "")
        if t.get(XML_SPACE) != "preserve":
            text = text.strip(" \t\r")
        if is_symbolic(look.font):
            text = "".join(shown(look.font, char) if ord(char) < 0x100 or "\uf000" <= char <= "\uf0ff" else char for char in text)
        self._show(text, kind, look)

    def _symbol(self, sym: Element, kind: Kind, look: RunLook) -> None:
        text = symbol(sym.get(W + "font"), hexadecimal(sym.get(W + "char")))
        if self._fields and not self._fields[-1].result:
            self._fields[-1].code += text
        self._show(text, kind, look)

    def _break(self, br: Element, kind: Kind, look: RunLook) -> None:
        if br.get(W + "type") != "page":
            self._show("\n", kind, look)
        elif kind != "deleted" and not look.hidden:
            self._segments.append(Segment())

    def _field_mark(self, mark: Element, kind: Kind, look: RunLook) -> None:
        state = mark.get(W + "fldCharType")
        if state == "begin":
            form = form_value(mark)
            self._show(form or "", kind, look)
            self._fields.append(Field(replaced=form is not None))
        elif state == "separate" and self._fields:
            self._fields[-1].result = True
        elif state == "end" and self._fields:
            done = self._fields.pop()
            if not done.shown and not done.replaced:
                self._show(without_result(done.code), kind, look)

    def _field_code(self, code: Element, kind: Kind, look: RunLook) -> None:
        if self._fields and not self._fields[-1].result:
            self._fields[-1].code += code.text or ""

    def _control(self, sdt: Element, kind: Kind, look: RunLook) -> None:
        content = sdt.find(W + "sdtContent")
        if content is None or is_placeholder(sdt):
            return
        glyph = check_box(sdt)
        if glyph is None:
            self._inside(content, kind, look)
            return
        outer, self._glyph = self._glyph, glyph
        self._inside(content, kind, look)
        if self._glyph:
            self._show(glyph, kind, look)
        self._glyph = outer

    def _note(self, reference: Element, kind: Kind, look: RunLook) -> None:
        if kind != "deleted" and not look.hidden:
            story = "footnotes" if reference.tag == W + "footnoteReference" else "endnotes"
            self._here.notes.append((story, reference.get(W + "id", "")))

    def _drawing(self, drawing: Element, kind: Kind, look: RunLook) -> None:
        if kind == "deleted" or look.hidden:
            return
        seen = shapes.look(drawing, self._page_area)
        self._here.pictures += seen.pictures
        self._here.scans += seen.scans
        self._here.strokes += seen.strokes
        self._here.texts += seen.texts

    def _revised(self, wrapper: Element, kind: Kind, look: RunLook) -> None:
        self._inside(wrapper, kind if kind == "deleted" else REVISED[wrapper.tag], look)

    def _alternate(self, alternate: Element, kind: Kind, look: RunLook) -> None:
        chosen = branch(alternate)
        if chosen is not None:
            self._inside(chosen, kind, look)


def is_placeholder(sdt: Element) -> bool:
    """Does the content control still show its prompt (单击此处输入文字)? A prompt is not a value."""
    return bool(on(sdt.find(W + "sdtPr"), W + "showingPlcHdr"))


def check_box(sdt: Element) -> str | None:
    """What a check-box content control shows, None if it is no check box."""
    box = sdt.find(f"{W}sdtPr/{W14}checkbox")
    return None if box is None else TICKED if on(box, W14 + "checked", W14 + "val") else EMPTY


def _sign(text: str) -> Callable[[Inline, Element, Kind, RunLook], None]:
    return lambda inline, element, kind, look: inline._show(text, kind, look)


_HANDLERS: dict[str, Callable[[Inline, Element, Kind, RunLook], None]] = {
    W + "r": Inline._run,
    W + "t": Inline._text,
    W + "delText": Inline._text,
    M + "t": Inline._text,
    W + "sym": Inline._symbol,
    W + "tab": _sign("\t"),
    W + "ptab": _sign("\t"),
    W + "cr": _sign("\n"),
    W + "noBreakHyphen": _sign("-"),
    W + "br": Inline._break,
    W + "fldChar": Inline._field_mark,
    W + "instrText": Inline._field_code,
    W + "sdt": Inline._control,
    W + "footnoteReference": Inline._note,
    W + "endnoteReference": Inline._note,
    W + "drawing": Inline._drawing,
    W + "pict": Inline._drawing,
    W + "object": Inline._drawing,
    MC + "AlternateContent": Inline._alternate,
    **dict.fromkeys((*_INSERTED, *_DELETED), Inline._revised),
}
