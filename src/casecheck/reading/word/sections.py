"""Sections (节): where pages begin anew, how large they are, and the headers and footers in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from casecheck.reading.word.names import Element, W, on, value, whole
from casecheck.reading.word.package import Package

_EMU_PER_TWIP = 635
_A4 = (11906, 16838)  # twips


@dataclass(frozen=True)
class Section:
    """One section. ``headers`` and ``footers`` are the roots of all kinds in use, each wording once: a Word page here may be several
    sheets of paper, so first, ordinary and even ones may all be seen."""

    new_page: bool
    page_area: float  # square EMU
    headers: tuple[Element, ...]
    footers: tuple[Element, ...]


def sections(package: Package) -> list[Section]:
    """The document's sections in order, at least one."""
    found = [one for one in package.document.iter(W + "sectPr") if _parent(one) != W + "sectPrChange"]
    references: dict[tuple[str, str], Element] = {}
    result = []
    for one in found:
        for reference in one.iterchildren(W + "headerReference", W + "footerReference"):
            references[str(reference.tag), reference.get(W + "type", "default")] = reference  # the others come from the section before
        size = one.find(W + "pgSz")
        width, height = (whole(None if size is None else size.get(W + key), usual) for key, usual in zip(("w", "h"), _A4, strict=True))
        result.append(
            Section(
                new_page=value(one, W + "type") not in ("continuous", "nextColumn"),
                page_area=width * height * _EMU_PER_TWIP**2,
                headers=_in_use(package, one, references, "headerReference"),
                footers=_in_use(package, one, references, "footerReference"),
            )
        )
    return result or [Section(True, _A4[0] * _A4[1] * _EMU_PER_TWIP**2, (), ())]


def _in_use(
    package: Package, section: Element, references: dict[tuple[str, str], Element], tag: Literal["headerReference", "footerReference"]
) -> tuple[Element, ...]:
    kinds = ["first"] if on(section, W + "titlePg") else []
    kinds.append("default")
    if (W + tag, "even") in references and on(package.part("settings"), W + "evenAndOddHeaders"):
        kinds.append("even")
    wordings: dict[str, Element] = {}
    for kind in kinds:
        reference = references.get((W + tag, kind))
        root = None if reference is None else package.referred(reference)
        if root is not None:
            wordings.setdefault("".join(t.text or "" for t in root.iter(W + "t")), root)
    return tuple(wordings.values())


def _parent(element: Element) -> str | None:
    parent = element.getparent()
    return None if parent is None else str(parent.tag)
