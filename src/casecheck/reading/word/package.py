"""The parts of a Word file (OPC package), each inflated and parsed only when asked for.

External relationships are never followed and a part with a DTD is refused, so no entity is ever expanded.
"""

from __future__ import annotations

import posixpath

from lxml import etree

from casecheck.errors import UnreadableFile
from casecheck.reading.archive import Archive
from casecheck.reading.limits import Limits
from casecheck.reading.word.names import Element, R

_STRICT = (  # ISO 29500 Strict uses other names for the same things
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
)
_DAMAGED = "内部结构已损坏，读不出；请在 Word 或 WPS 中打开后另存为 .docx 再送检。"


class Package:
    """An opened Word file: its main part and what that part is related to."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._archive = Archive(data, limits)
        self._names = {name.lower(): name for name in self._archive.names}
        mains = self._relations("")
        main = next((target for kind, target in mains.values() if kind == "officeDocument"), "word/document.xml")
        document = self._parse(main)
        if document is None:
            raise UnreadableFile(_DAMAGED)
        self.document = document
        self._related = self._relations(main)

    def part(self, kind: str) -> Element | None:
        """The root of the part related as ``styles``, ``numbering``, ``footnotes`` …; None if there is none."""
        target = next((target for own, target in self._related.values() if own == kind), None)
        return None if target is None else self._parse(target)

    def referred(self, reference: Element) -> Element | None:
        """The root of the part a ``w:headerReference`` or ``w:footerReference`` points to."""
        found = self._related.get(reference.get(R + "id", ""))
        return None if found is None else self._parse(found[1])

    def _relations(self, source: str) -> dict[str, tuple[str, str]]:
        """Relationship id → (last word of its type, target part); external ones are left out."""
        folder, own = posixpath.split(source)
        root = self._parse(posixpath.join(folder, "_rels", own + ".rels"))
        related = {}
        for one in () if root is None else root:
            if isinstance(one.tag, str) and one.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))
                related[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], target.lstrip("/"))
        return related

    def _parse(self, name: str) -> Element | None:
        if name.lower() not in self._names:
            return None
        data = self._archive.read(self._names[name.lower()])
        if b"purl.oclc.org/ooxml" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise UnreadableFile(_DAMAGED) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
            raise UnreadableFile(
                "内部含有文档类型或实体声明（正常的 Word 文件没有），为安全起见未读取；请核实来源，另存为 .docx 后再送检。"
            )
        return root
